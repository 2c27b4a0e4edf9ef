"""A value changed: an amount, a date, a percentage, an office took another's place, was lost, or is new."""

from __future__ import annotations

from eightk.wording.changes.account import Account, is_small
from eightk.wording.changes.actors import plain
from eightk.wording.changes.derived import is_told
from eightk.wording.changes.lengths import durations
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import ChangeRule, Naming, first_of, is_calm, is_order, is_tight, quoted, retitles
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

_ALONE = frozenset(("money", "date", "percent", "ratio", "time"))
"""Kinds whose values are stated or not: one that is lost is left out, whatever else the draft says."""
_NEAR = 3


def replaced(kind: str, name: str) -> Naming:
    """One value of a kind on either side of a tight place, and they differ: one took the other's place."""

    def find(place: Place, account: Account) -> str | None:
        if kind not in place.kinds:
            return None
        before, after = ([unit for unit in side if unit.kind == kind] for side in (place.removed, place.added))
        if (
            len(before) != 1
            or len(after) != 1
            or before[0].key == after[0].key
            or not is_tight(place)
            or is_order(place)
        ):
            return None
        if (kind == "count" and _restated(place)) or retitles(place):
            return None
        if kind == "reference" and _is_said(before[0], account.theirs) and _is_said(after[0], account.ours):
            return None
        if is_calm(place) or account.is_lost(before[0]) or account.is_new(after[0]):
            return f"the {name} {quoted(before)} became {quoted(after)}"
        return None

    return find


def lost_or_new(kind: str, name: str) -> Naming:
    """A value that the other text states nowhere, while it states one of the kind that this text does not."""

    def find(place: Place, account: Account) -> str | None:
        if kind not in place.kinds:
            return None
        gone = [unit for unit in place.removed if unit.kind == kind and account.is_lost(unit)]
        come = [unit for unit in place.added if unit.kind == kind and account.is_new(unit)]
        for unit in (*gone, *come):
            if _is_evidence(unit, account):
                where = "draft" if unit in gone else "approved wording"
                return f"the {name} {quoted([unit])} is not in the {where}"
        return None

    return find


def _is_evidence(unit: Unit, account: Account) -> bool:
    """Whether a value is stated or not, or the other text has one of its kind that this text does not."""
    if is_told(unit.key, account):
        return False
    if unit.kind in _ALONE:
        return True
    if unit.kind == "office":
        others = account.new_stems if account.is_lost(unit) else account.lost_stems
        return unit.key == plain(unit.key) and any(key.startswith("office:") and key == plain(key) for key in others)
    other = account.new_kinds if account.is_lost(unit) else account.lost_kinds
    return unit.kind in other and not is_small(unit.key)


def _is_said(reference: Unit, reading: Reading) -> bool:
    """Whether a text has the number of a reference, with "Exhibit" before it or without."""
    number = reference.text.split()[-1]
    return any(number in unit.text.split() for unit in reading.units)


def _restated(place: Place) -> bool:
    """Whether both numbers are of one length of time: 12 months, one year."""
    ours, theirs = (
        [length for at, length in durations(units[first : last + _NEAR]) if at < last - first]
        for units, first, last in place.sides
    )
    return bool(ours) and ours == theirs


def _rule(kind: str, code: str, name: str, names: tuple[str, str], refuses: tuple[str, str]) -> ChangeRule:
    return ChangeRule(
        code,
        f"The {name} changed",
        f"A {name} took another's place, or one text states a {name} that the other states nowhere.",
        names,
        refuses,
        first_of(replaced(kind, name), lost_or_new(kind, name)),
    )


RULES = (
    _rule(
        "money",
        "DIFF-AMOUNT",
        "amount",
        ("The fee of $1,200 is due in May.", "The fee of $2,100 is due in May."),
        ("The fee of $1,200 is due in May.", "In May the $1,200 fee is due."),
    ),
    _rule(
        "date",
        "DIFF-DATE",
        "date",
        ("The lease ends on May 3, 2027, as agreed.", "The lease ends on May 8, 2027, as agreed."),
        ("The lease ends on May 3, 2027.", "On May 3, 2027 the lease comes to its end."),
    ),
    _rule(
        "percent",
        "DIFF-PERCENT",
        "percentage",
        ("The note bears interest at 5% a year.", "The note bears interest at 6% a year."),
        ("The note bears interest at 5% a year.", "Interest on the note runs at 5% a year."),
    ),
    _rule(
        "count",
        "DIFF-COUNT",
        "number",
        ("He received 9,400 restricted units.", "He received 4,900 restricted units."),
        ("The plan has a term of 12 months from today.", "The plan has a term of one year from today."),
    ),
    _rule(
        "ordinal",
        "DIFF-COUNT",
        "ordinal number",
        ("It lapses on the first anniversary of the grant.", "It lapses on the third anniversary of the grant."),
        ("It lapses on the first anniversary.", "On the first anniversary it comes to an end."),
    ),
    _rule(
        "multiple",
        "DIFF-MULTIPLE",
        "multiple",
        ("He receives two times his base salary.", "He receives three times his base salary."),
        ("He receives two times his base salary.", "Two times his base salary goes to him."),
    ),
    _rule(
        "ratio",
        "DIFF-RATIO",
        "ratio",
        ("The ratio is 3.50 to 1.00 at most.", "The ratio is 3.75 to 1.00 at most."),
        ("The ratio is 3.50 to 1.00.", "It has a ratio of 3.50 to 1.00."),
    ),
    _rule(
        "time",
        "DIFF-TIME-OF-DAY",
        "time of day",
        ("The offer lapses at 5:00 p.m. on that day.", "The offer lapses at 6:00 p.m. on that day."),
        ("The offer lapses at 5:00 p.m.", "At 5:00 p.m. the offer comes to an end."),
    ),
    _rule(
        "office",
        "DIFF-OFFICE",
        "office",
        ("He is the Chief Financial Officer of the company.", "He is the Chief Operating Officer of the company."),
        ("He is the Chief Financial Officer.", "The Chief Financial Officer is he."),
    ),
    _rule(
        "party",
        "DIFF-PARTY",
        "party",
        (
            "Alder Corp. (“Seller”) and Birch LLC (“Buyer”) agreed. Then Buyer released the deposit at once.",
            "Alder Corp. (“Seller”) and Birch LLC (“Buyer”) agreed. Then Seller released the deposit at once.",
        ),
        (
            "Alder Corp. (“Seller”) and Birch LLC (“Buyer”) agreed.",
            "An accord exists of Birch LLC (“Buyer”) and Alder Corp. (“Seller”).",
        ),
    ),
    _rule(
        "reference",
        "DIFF-REFERENCE",
        "reference",
        ("It is filed as Exhibit 10.1 to this report.", "It is filed as Exhibit 10.2 to this report."),
        ("It is filed as Exhibit 10.1.", "Exhibit 10.1 is where it is found."),
    ),
    _rule(
        "form",
        "DIFF-REFERENCE",
        "form",
        ("It is told in a report on Form 8-K of that day.", "It is told in a report on Form 10-K of that day."),
        ("A report on Form 8-K tells it.", "It is told in a report on Form 8-K."),
    ),
    _rule(
        "telephone",
        "DIFF-REFERENCE",
        "telephone number",
        ("The number to call is (617) 555-0142 in Salem.", "The number to call is (617) 555-0143 in Salem."),
        ("The number to call is (617) 555-0142.", "The number (617) 555-0142 is what to call."),
    ),
)
