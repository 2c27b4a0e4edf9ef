"""What a person did and does: worked, held positions, led, was paid for it."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, words
from eightk.wording.equivalents.equivalence import Equivalence

VERBS_OF_CAREER: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1056",
        ("was employed by", "was employed with", "worked for", "worked at", "was in the employ of"),
        "Of a past employer the same work.",
        ("She worked for Zed Corp.", "She was employed by Zed Corp."),
        ("She founded Zed Corp.", "She was employed by Zed Corp."),
        not_before=words(
            "<count> <money> <date> <ordinal> a an his her more less several many over about nearly almost some home",
            "all most free approximately part full",
        ),
        also=(("had been employed by", "had worked for", "had worked at"),),
    ),
    same_act(
        "EQV1058",
        ("lead", "head"),
        "The same leadership.",
        ("She will head the sales team.", "She will lead the sales team."),
        ("She will leave the sales team.", "She will lead the sales team."),
        only_after=words("will to who has shall she he <name> <party> and"),
        only_before=DETERMINERS,
    ),
    Equivalence(
        "EQV1059",
        ("will be compensated", "will receive compensation", "shall be compensated", "shall receive compensation"),
        "The same pay, however much.",
        ("He will receive compensation under the program.", "He will be compensated under the program."),
        ("He will receive instruction under the program.", "He will be compensated under the program."),
        not_before=words("of equal in"),
        also=(
            ("is compensated", "receives compensation"),
            ("are compensated", "receive compensation"),
            ("was compensated", "received compensation"),
        ),
    ),
    Equivalence(
        "EQV1078",
        ("may be amended", "may be modified"),
        "Of an agreement the same change; in a list of powers each stays.",
        ("It may be modified only in writing.", "It may be amended only in writing."),
        ("It may be assigned only in writing.", "It may be amended only in writing."),
        also=(("may not be amended", "may not be modified"),),
        not_before=words("and or ,"),
    ),
    Equivalence(
        "EQV1079",
        ("repaid in full", "paid off in full", "paid back in full"),
        "Of a loan the whole is repaid.",
        ("The loan was paid off in full.", "The loan was repaid in full."),
        ("The loan was paid off in part.", "The loan was repaid in full."),
        not_before=words("or and"),
    ),
    Equivalence(
        "EQV1115",
        ("does not intend to", "has no intention to", "does not plan to"),
        "The same want of an intention.",
        ("It has no intention to sell it.", "It does not intend to sell it."),
        ("It has no obligation to sell it.", "It does not intend to sell it."),
        also=(("do not intend to", "have no intention to", "do not plan to"),),
    ),
    Equivalence(
        "EQV1116",
        ("limits", "restricts"),
        "Of the ability of the company the same limit.",
        ("It restricts the Company's ability to borrow.", "It limits the Company's ability to borrow."),
        ("It restores the Company's ability to borrow.", "It limits the Company's ability to borrow."),
        only_before=words("ability"),
        over=DETERMINERS | words("borrower's borrowers' issuer's subsidiaries' and their certain our its"),
        also=(("limit", "restrict"), ("limiting", "restricting"), ("that limits", "that restricts")),
    ),
    same_act(
        "EQV1118",
        ("remain", "stay"),
        "The same employment, going on.",
        ("He must stay employed until then.", "He must remain employed until then."),
        ("He must become employed until then.", "He must remain employed until then."),
        only_before=words("employed eligible"),
        over=words("actively continuously"),
    ),
)
