"""The items that the terms call for, held against those that the report names, and counsel's answers.

Findings: ITEM201 called for and not named; ITEM202 perhaps called for: a question for counsel; ITEM203 named, and no
term calls for it (a note); DET011 an answer was given on other terms or another copy; DET012 it answers nothing;
DET013 it is given twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import Path, locate
from eightk.agreement.model.determination import ItemDetermination
from eightk.agreement.model.values import written_date
from eightk.agreement.terms_digest import terms_digest
from eightk.assemble.sources import ReportedAgreements
from eightk.findings import Decision, Finding, Findings, Span
from eightk.report.called_for import Call, calls
from eightk.report.items import ItemNumber, exhibits_letter, read_item_number

Status = Literal["named", "missing", "doubtful", "later", "possible", "optional", "uncalled"]
"""named: called for and named; missing: called for and not named; doubtful: counsel must answer a question; later: an
event still to come; possible: for information; optional: Items 7.01 and 8.01, at the company's choice; uncalled: named,
and no term calls for it."""
SAID: dict[Status, str] = {
    "named": "called for, and named",
    "missing": "called for, and not named",
    "doubtful": "perhaps called for, and not named",
    "later": "not yet",
    "possible": "not taken to be called for",
    "optional": "named, at the company's choice",
    "uncalled": "named, and no term calls for it",
}
"""What a status is called."""
OPTIONAL = ("7.01", "8.01")
_NAME_IT = "Name it in `disclosure.items`, or in `report.further_items` with a text of its own."
_RANK = ("called for", "doubtful", "later", "possible")


@dataclass(frozen=True, slots=True)
class Reason:
    """A call, the agreement whose term makes it, and where the term stands."""

    slug: str
    span: Span
    call: Call


@dataclass(frozen=True, slots=True)
class Named:
    """An item that the report names, and where agreement.yaml names it."""

    item: ItemNumber
    slug: str
    span: Span


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """One item: its status, the reasons (the strongest first), and counsel's determination, if a valid one is there."""

    item: str
    status: Status
    reasons: tuple[Reason, ...]
    named: tuple[Named, ...]
    determined: ItemDetermination | None = None

    @property
    def is_open(self) -> bool:
        """Whether counsel must still look at it."""
        return self.status in ("missing", "doubtful") and self.determined is None

    @property
    def home(self) -> str:
        """The folder of the agreement in whose file counsel answer."""
        return self.reasons[0].slug if self.reasons else self.named[0].slug


def answer_items(reported: ReportedAgreements) -> tuple[ItemAnswer, ...]:
    """Every item that a term calls for or the report names, in the order of the form."""
    named = list(_named(reported))
    on = reported.report.date
    reasons = [
        Reason(each.slug, locate(each.root, call.path), call)
        for each in reported.known
        for call in calls(each.file, on)
    ]
    numbers = {reason.call.item for reason in reasons}
    numbers |= {str(each.item) for each in named if not any(_covers(each, number) for number in numbers)}
    return tuple(_answer(number, reasons, named, reported) for number in sorted(numbers))


def _named(reported: ReportedAgreements) -> Iterator[Named]:
    for each in reported.known:
        for place, number in enumerate(each.file.disclosure.items):
            yield from _read(number, each, ("disclosure", "items", place))
    for place, item in enumerate(reported.report.further_items):
        yield from _read(item.item, reported.lead, ("report", "further_items", place, "item"))
    exhibits = f"9.01({exhibits_letter(reported.report.date)})"
    yield from _read(exhibits, reported.lead, ("exhibit", "number"))


def _read(number: str, agreement: ExecutedAgreement, path: Path) -> Iterator[Named]:
    item = read_item_number(number)
    if item is not None:
        yield Named(item, agreement.slug, locate(agreement.root, path))


def _covers(named: Named, number: str) -> bool:
    item = read_item_number(number)
    return item is not None and named.item.covers(item)


def _answer(number: str, reasons: list[Reason], named: list[Named], reported: ReportedAgreements) -> ItemAnswer:
    mine = sorted((each for each in reasons if each.call.item == number), key=_rank)
    where = tuple(each for each in named if _covers(each, number))
    homes = {each.slug for each in mine} | {each.slug for each in where}
    given = [_valid(each, number) for each in reported.known if each.slug in homes]
    decision = next((each for each in given if each is not None), None)
    return ItemAnswer(number, _status(number, mine, bool(where)), tuple(mine), where, decision)


def _rank(reason: Reason) -> int:
    return _RANK.index(reason.call.certainty)


def _status(number: str, reasons: list[Reason], is_named: bool) -> Status:
    certainty = reasons[0].call.certainty if reasons else None
    if not is_named:
        by_certainty: dict[str | None, Status] = {"called for": "missing", "later": "later", "possible": "possible"}
        return by_certainty.get(certainty, "doubtful")
    if certainty in ("called for", "doubtful", "possible"):
        return "named"
    return "optional" if number[:4] in OPTIONAL else "uncalled"


def _valid(agreement: ExecutedAgreement, number: str) -> ItemDetermination | None:
    """Counsel's determination on the item in this agreement's file, if it was made on what stands there now."""
    given = agreement.file.item_determinations
    return next((each for each in given if each.item == number and not _stale(agreement, each)), None)


def _stale(agreement: ExecutedAgreement, given: ItemDetermination) -> str:
    """The key of the digest that does not fit any more; "" if both do."""
    if given.terms_digest != terms_digest(agreement.root):
        return "terms_digest"
    return "" if given.copy_digest == agreement.lock.conformed_copy else "copy_digest"


def item_findings(reported: ReportedAgreements, answers: Iterable[ItemAnswer], useful: Iterable[str] = ()) -> Findings:
    """What counsel must look at. None where another agreement's file has the report: they are said there.

    `useful` are items on which a determination does something besides: it settles the day of an event."""
    if reported.lead is not reported.own:
        return ()
    known = tuple(answers)
    still = [each for each in known if each.is_open or (each.status == "uncalled" and not each.determined)]
    findings = [_finding(each, reported) for each in still]
    wanted = {each.item for each in known if each.status in ("missing", "doubtful", "uncalled")} | set(useful)
    for agreement in reported.carried:
        findings += _void(agreement, {each.item for each in known if _is_home(agreement, each)} & wanted)
    return tuple(findings)


def settled_findings(reported: ReportedAgreements, answers: Iterable[ItemAnswer]) -> Iterator[Finding]:
    """What counsel answered, as the notes that it is now: who, when and why stand with each."""
    if reported.lead is reported.own:
        for each in answers:
            if each.determined is not None and each.status in ("missing", "doubtful", "uncalled"):
                given = each.determined
                decision = Decision(given.who, given.when.isoformat(), given.why)
                yield replace(_finding(each, reported), severity="note", hint="", decision=decision)


def _is_home(agreement: ExecutedAgreement, answer: ItemAnswer) -> bool:
    slugs = {each.slug for each in answer.reasons} | {each.slug for each in answer.named}
    return agreement.slug in slugs


def _finding(answer: ItemAnswer, reported: ReportedAgreements) -> Finding:
    if answer.status == "uncalled":
        message = f"the report names Item {answer.item}, and no term of agreement.yaml calls for it"
        hint = "Add the term that does, or leave the item out; counsel may know what the terms do not say."
        return Finding("ITEM203", message, hint, (answer.named[0].span,), "note")
    reason = answer.reasons[0]
    home = next(each for each in reported.known if each.slug == reason.slug)
    places = (locate(home.root, ("disclosure", "items")), reason.span)
    paste = f"`eightk items {reported.own.slug}` prints the entry by which counsel answer."
    if answer.status == "missing":
        message = f"Item {answer.item} is called for and not named: {reason.call.because}"
        hint = f"{_NAME_IT} If it was reported before, or is not due: {paste}"
        return Finding("ITEM201", message, hint, places, "finding", reason.call.authority)
    message = f"Item {answer.item} may be called for: {reason.call.because}. {reason.call.question}"
    hint = f"If yes: {_NAME_IT} If no: {paste}"
    return Finding("ITEM202", message, hint, places, "finding", reason.call.authority)


def _void(agreement: ExecutedAgreement, wanted: set[str]) -> Iterator[Finding]:
    """Answers that settle nothing."""
    seen: set[str] = set()
    for place, given in enumerate(agreement.file.item_determinations):
        stale = _stale(agreement, given)
        made = f"the determination of {written_date(given.when)} on Item {given.item}"
        anew = f"Decide anew on the entry that `eightk items {agreement.slug}` prints, and delete this one."
        if given.item in seen:
            yield _on(agreement, place, "item", "DET013", f"{made} is the second on it", "Keep one of the two.")
        elif stale:
            what = "terms" if stale == "terms_digest" else "conformed copy"
            message = f"{made} was made on another state of the {what}, and is void"
            yield _on(agreement, place, stale, "DET011", message, anew)
        elif given.item not in wanted:
            message = f"{made} answers nothing that is open"
            yield _on(agreement, place, "item", "DET012", message, "Delete it, or write the item as it is printed.")
        seen.add(given.item)


def _on(agreement: ExecutedAgreement, place: int, key: str, code: str, message: str, hint: str) -> Finding:
    span = locate(agreement.root, ("item_determinations", place, key))
    return Finding(code, message, hint, (span,), "finding")
