"""Small turns of what is said of people: for whom, when it is decided, who they are elsewhere, prices per share."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NAMES, words
from eightk.wording.equivalents.equivalence import Equivalence

_PRICES = ("closing", "exercise", "purchase", "sale", "conversion", "offering", "market")
_CALLINGS = words("producer partner consultant trustee professor advisor adviser lecturer manager chair")
_BEFORE_CALLING = words(
    "founding senior managing general independent strategic special adjunct business operating non-executive limited"
    " visiting associate board"
)
_EMPLOYED = (
    ("remain employed", "continue in employment", "remain in employment", "continue in employ", "remain in employ"),
    ("remains employed", "continues in employment", "remains in employment"),
    ("remained employed", "continued in employment", "remained in employment"),
    ("remaining employed", "continuing in employment", "remaining in employment"),
)


PEOPLE_WORDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2680",
        ("closing price per share", "per share closing price", "per-share closing price"),
        "The same price of one share.",
        ("It is the per share closing price.", "It is the closing price per share."),
        ("It is the per unit closing price.", "It is the closing price per share."),
        also=tuple(
            (f"{price} price per share", f"per share {price} price", f"per-share {price} price")
            for price in _PRICES[1:]
        ),
    ),
    Equivalence(
        "EQV2681",
        ("the parties intend that", "it is the intention of the parties that", "it is the parties' intention that"),
        "What the parties mean.",
        ("It is the intention of the parties that it lasts.", "The parties intend that it lasts."),
        ("It is the obligation of the parties that it lasts.", "The parties intend that it lasts."),
        also=(
            (
                "the company intends that",
                "it is the intention of the company that",
                "it is the company's intention that",
            ),
        ),
        not_after=words("not if that"),
    ),
    Equivalence(
        "EQV2682",
        ("in the amount of", "equal to the amount of", "in an amount equal to the amount of"),
        "As much as the amount that follows.",
        (
            "He is owed a payment equal to the amount of his salary.",
            "He is owed a payment in the amount of his salary.",
        ),
        ("He is owed a payment above the amount of his salary.", "He is owed a payment in the amount of his salary."),
        only_after=words("payment sum payments severance benefit award"),
        only_before=words("salary bonus compensation premiums retainer fees"),
        over=words("his her their the annual base target then-current current monthly cobra such"),
    ),
    Equivalence(
        "EQV2683",
        _EMPLOYED[0],
        "The employment goes on.",
        ("He would continue in employment until then.", "He would remain employed until then."),
        ("He would resume in employment until then.", "He would remain employed until then."),
        also=_EMPLOYED[1:],
        not_before=words("agreement contract"),
    ),
    Equivalence(
        "EQV2685",
        ("serves as a", "is a"),
        "What somebody is by calling.",
        ("She serves as a managing partner of it.", "She is a managing partner of it."),
        ("She acts as a managing partner of it.", "She is a managing partner of it."),
        only_before=_CALLINGS,
        over=_BEFORE_CALLING,
        also=(
            ("currently serves as a", "is currently a", "presently serves as a", "is presently a"),
            ("currently serves as an", "is currently an", "presently serves as an", "is presently an"),
            ("also serves as a", "is also a"),
            ("also serves as an", "is also an"),
            ("has served as a", "has been a"),
        ),
        not_after=words("it which company that this agreement bank"),
        not_then=words("to agreement"),
    ),
    Equivalence(
        "EQV2686",
        ("( with respect to", "( in the case of", "( as to", "( in respect of"),
        "Of whom it is told.",
        ("It ends in May (with respect to Mr. Roe).", "It ends in May (in the case of Mr. Roe)."),
        ("It ends in May (but not as to Mr. Roe).", "It ends in May (in the case of Mr. Roe)."),
        only_before=NAMES | words("messrs <party>"),
        over=words("each of"),
    ),
    Equivalence(
        "EQV2689",
        ("increased the number of", "expanded the number of"),
        "The board has more seats.",
        ("It expanded the number of its directors.", "It increased the number of its directors."),
        ("It reduced the number of its directors.", "It increased the number of its directors."),
        only_before=words("directors members"),
        over=words("the its board authorized"),
    ),
    Equivalence(
        "EQV2691",
        ("( each ,", "( each"),
        "Each of those that were named.",
        ("It signed notes (each a “Note”).", "It signed notes (each, a “Note”)."),
        ("It signed notes (also a “Note”).", "It signed notes (each, a “Note”)."),
        only_before=words('a an the "'),
    ),
)
