"""Words of pay, awards and meetings that a drafter trades for their equals."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import DETERMINERS, SENTENCE_START, words
from eightk.wording.equivalents.equivalence import Equivalence

_SERVED = tuple(
    (f"{paid} for {owner} services", f"{paid} for {owner} service")
    for paid in ("compensation", "compensated", "fees")
    for owner in ("her", "his", "their")
)
_FORECAST = ("predict", "estimate", "determine", "assure", "guarantee")


def _unable(verb: str) -> tuple[str, ...]:
    return (f"cannot {verb}", f"is unable to {verb}", f"is not able to {verb}")


TRADES_OF_PEOPLE: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2100",
        _SERVED[0],
        "What somebody does in office.",
        ("She is paid compensation for her service.", "She is paid compensation for her services."),
        ("She is paid compensation for her shares.", "She is paid compensation for her services."),
        also=_SERVED[1:],
        not_before=words("area areas"),
    ),
    Equivalence(
        "EQV2101",
        ("continue to receive", "continue to be paid"),
        "Of a salary or a retainer the same payment.",
        ("He will continue to be paid a salary.", "He will continue to receive a salary."),
        ("He will continue to be paid by the bank.", "He will continue to receive by the bank."),
        only_before=words("salary salaries retainer retainers fee fees compensation severance"),
        over=words("his her their a an the current base annual monthly cash same regular"),
        not_then=words("plan plans benefits"),
    ),
    Equivalence(
        "EQV2102",
        ("paid", "settled"),
        "Of units and awards what is delivered for them.",
        ("The units will be settled in shares.", "The units will be paid in shares."),
        ("The units will be settled in May.", "The units will be paid in May."),
        only_after=words("be are is"),
        only_before=words("shares cash stock common"),
        over=words("in the form of"),
    ),
    Equivalence(
        "EQV2104",
        ("voted in favor of", "voted for", "voted to approve"),
        "The vote that carries a proposal.",
        ("Holders voted for the proposal.", "Holders voted in favor of the proposal."),
        ("Holders voted against the proposal.", "Holders voted in favor of the proposal."),
        only_before=words("proposal proposals resolution amendment merger"),
        over=DETERMINERS | words("first second third advisory <count>"),
        also=(("vote in favor of", "vote for", "vote to approve"),),
    ),
    Equivalence(
        "EQV2106",
        ("all", "any"),
        "Of what is unvested or unpaid, where something happens to it, the whole.",
        ("Any unvested options lapse.", "All unvested options lapse."),
        ("Any unvested options may not lapse.", "All unvested options may not lapse."),
        only_after=SENTENCE_START,
        only_before=words("unvested unpaid outstanding"),
        over=words("amounts then remaining"),
        not_within=words("not no may can cannot if unless would might or either"),
    ),
    Equivalence(
        "EQV2107",
        _unable(_FORECAST[0]),
        "Of a forecast the same want of means.",
        ("It is unable to predict the outcome.", "It cannot predict the outcome."),
        ("It is willing to predict the outcome.", "It cannot predict the outcome."),
        also=tuple(_unable(verb) for verb in _FORECAST[1:]),
    ),
    Equivalence(
        "EQV2108",
        ("is payable", "is due", "is due and payable"),
        "Of a fee, rent or interest the day on which it is to be paid.",
        ("The rent is due on May 1, 2007.", "The rent is payable on May 1, 2007."),
        ("The rent is refunded on May 1, 2007.", "The rent is payable on May 1, 2007."),
        only_after=words("fee rent payment installment retainer dividend"),
        only_before=words("on each"),
    ),
    Equivalence(
        "EQV2105",
        ("non-recourse to", "without recourse to"),
        "Nobody but the asset answers for it.",
        ("The loan is without recourse to the Company.", "The loan is non-recourse to the Company."),
        ("The loan is full recourse to the Company.", "The loan is non-recourse to the Company."),
        only_after=words("is are was were be and"),
    ),
    Equivalence(
        "EQV2112",
        ("is also a director of", "also serves as a director of", "also serves as director of", "is also director of"),
        "A seat on another board.",
        ("He is also a director of Zed Corp.", "He also serves as a director of Zed Corp."),
        ("He is also a creditor of Zed Corp.", "He also serves as a director of Zed Corp."),
    ),
    Equivalence(
        "EQV2113",
        ("listed above", "named above", "identified above"),
        "Those whom the text has named.",
        ("The officers named above are paid.", "The officers listed above are paid."),
        ("The officers rated above are paid.", "The officers listed above are paid."),
        not_after=words("not"),
    ),
)
