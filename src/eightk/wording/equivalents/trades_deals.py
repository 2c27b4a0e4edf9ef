"""Words of borrowing, issuing and reporting that a drafter trades for their equals."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_AWARDED = words("award awards option options rsus psus sars")
_BEFORE_AWARDED = words(
    "a an the <count> one-time - time equity initial annual special new hire retention stock performance restricted"
    " inducement contingent long-term incentive off-cycle non-qualified nonqualified additional"
)


TRADES_OF_DEALS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2080",
        ("borrow up to <money>", "draw up to <money>", "draw down up to <money>"),
        "Of a facility the same loans.",
        ("It may draw up to $500 at any time.", "It may borrow up to $500 at any time."),
        ("It may repay up to $500 at any time.", "It may borrow up to $500 at any time."),
        also=(("borrow under", "draw under", "draw down under"),),
    ),
    Equivalence(
        "EQV2081",
        ("in a private placement to", "in a private placement with"),
        "With whom the shares are placed.",
        ("It sold them in a private placement with Zed Corp.", "It sold them in a private placement to Zed Corp."),
        ("It sold them in a private placement by Zed Corp.", "It sold them in a private placement to Zed Corp."),
        only_after=words("issued sold offered shares notes warrants securities them"),
    ),
    Equivalence(
        "EQV2082",
        ("issued and sold", "sold and issued"),
        "A pair joined by 'and' in either order.",
        ("It sold and issued the notes.", "It issued and sold the notes."),
        ("It sold or issued the notes.", "It issued and sold the notes."),
        also=(("issue and sell", "sell and issue"), ("issuance and sale of", "sale and issuance of")),
    ),
    Equivalence(
        "EQV2083",
        ("this description", "this summary", "this brief description", "this brief summary"),
        "What was just told of a document.",
        ("This summary is not complete.", "This description is not complete."),
        ("This document is not complete.", "This description is not complete."),
        only_before=words("is does of and"),
    ),
    Equivalence(
        "EQV2084",
        ("the information set forth in", "the information in"),
        "What stands in the report or the item.",
        ("The information in this report is final.", "The information set forth in this report is final."),
        ("The information omitted in this report is final.", "The information set forth in this report is final."),
        only_before=words("this report item items exhibit <reference>"),
        over=words("current the press release"),
    ),
    Equivalence(
        "EQV2085",
        ("affects", "impacts"),
        "The same effect.",
        ("The plan impacts 10% of its staff.", "The plan affects 10% of its staff."),
        ("The plan excludes 10% of its staff.", "The plan affects 10% of its staff."),
        also=(("affected", "impacted"),),
    ),
    Equivalence(
        "EQV2087",
        ("days to", "days in which to", "days within which to"),
        "The time for it.",
        ("It has 180 days in which to cure it.", "It has 180 days to cure it."),
        ("It has 180 days after which to cure it.", "It has 180 days to cure it."),
        only_before=words("regain cure comply remedy respond pay"),
    ),
    same_act(
        "EQV2090",
        ("increase", "raise"),
        "Of what may be lent or spent the same change upwards.",
        ("It raises the commitments to $500.", "It increases the commitments to $500."),
        ("It reduces the commitments to $500.", "It increases the commitments to $500."),
        only_before=words("commitment commitments cap borrowing"),
        over=words("the its aggregate total maximum revolving lending"),
        not_then=words("base bases"),
    ),
    Equivalence(
        "EQV2089",
        ("was granted", "received", "was awarded"),
        "Of an award or an option who is granted it receives it; shares are also received when they vest.",
        ("She received a one-time equity award.", "She was granted a one-time equity award."),
        ("She forfeited a one-time equity award.", "She was granted a one-time equity award."),
        only_before=_AWARDED,
        over=_BEFORE_AWARDED,
        not_after=words("not never has have had and or"),
        not_then=words("agreement agreements letter notice payout payment exercise price"),
        also=(("will be granted", "will receive", "will be awarded", "shall receive", "shall be granted"),),
    ),
)
