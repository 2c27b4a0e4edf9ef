"""The sentences that every form of the answer is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from eightk.agreement.model.values import written_date
from eightk.findings import Findings
from eightk.redlines import redline_between
from eightk.reporting.passages import capital, folded, in_its_place
from eightk.reporting.style import counted, determined_name
from eightk.reporting.versions.folding import folded_pieces, marked
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.pages import PagesChange
from eightk.versions.terms import TermChange
from eightk.versions.version import Version
from eightk.versions.words import TextChange
from eightk.wording.changes.difference import Difference
from eightk.wording.determinations import written_out

ARROW = "→"
MOST = 60
"""Changes of fact in documents that are listed; with more it is another document, and its redline is to be read."""
NEAR = 30
"""Characters of a long value that are shown on either side of a change in it."""
_LONG = 60


def summary(compared: Compared) -> str:
    """1 of 5 agreements differs between HEAD~1 and the working tree."""
    sides = f"{compared.before} and {compared.after}"
    number, total = len(compared.differing), counted(compared.number, compared.what)
    if not number:
        return f"No difference between {sides} ({total})."
    if compared.number == 1 and compared.what != "agreement":
        return f"{compared.before} and {compared.after} differ."
    return f"{number} of {total} {'differs' if number == 1 else 'differ'} between {sides}."


def headline(change: AgreementChange) -> str:
    """atg-severance: Release and Severance Agreement"""
    slug = written_out(change.slug)
    return f"{slug}: {change.title}" if change.title else slug


def term_sentence(term: TermChange) -> str:
    """payment $120,000 → $102,000, Section 3"""
    what = ", ".join(part for part in (term.subject, term.field) if part)
    place = f", {term.section}" if term.section else ""
    if term.field == "key":
        return f"{term.subject}: called “{term.before}” before{place}"
    if not term.before or not term.after:
        value = folded(term.before or term.after, 200)
        return f"{what} {'added' if term.after else 'removed'}: {value}{place}"
    return f"{what} {values(term)}{place}"


def values(term: TermChange) -> str:
    """$120,000 → $102,000; of long texts what changed, among its neighbours."""
    if len(term.before) <= _LONG and len(term.after) <= _LONG:
        return f"{written_out(term.before)} {ARROW} {written_out(term.after)}"
    return f"“{marked(folded_pieces(redline_between(term.before, term.after), NEAR))}”"


def fact_sentence(name: str, fact: Difference, text: str) -> str:
    """Disclosure: “will” became “may”, in “… Mr. Plamondon may serve as CEO …”"""
    place = f", in “{in_its_place(text, fact.draft)}”" if fact.draft.text else ""
    return f"{name}: {told(fact)}{place}" if name else f"{capital(told(fact))}{place}"


def told(fact: Difference) -> str:
    """The sentence of a rule, which speaks of an approved wording and its draft, on two versions of one text."""
    ours, theirs = fact.approved.text, fact.draft.text
    if ours and theirs and not (ours in fact.message and theirs in fact.message) and len(ours + theirs) <= _LONG:
        return f"“{written_out(ours)}” became “{written_out(theirs)}”"
    said = folded(fact.message, 200)
    return said.replace("in the approved wording", "in the earlier version").replace(
        "in the draft", "in the later version"
    )


def fact_sentences(change: AgreementChange) -> Iterator[str]:
    """The terms that changed, then what changed in the documents and no term explains."""
    yield from (term_sentence(each) for each in change.terms if each.is_of_the_terms)
    if len(change.facts) > MOST:
        yield f"{len(change.facts)} changes of fact in documents; read their redlines: {_documents(change)}"
        return
    texts = {each.name: each.after for each in change.texts}
    for fact in change.facts:
        name = "" if fact.document == change.slug else fact.document
        again = f" ({fact.times} times)" if fact.times > 1 else ""
        yield f"{fact_sentence(name, fact.difference, texts[fact.document])}{again}"


def _documents(change: AgreementChange) -> str:
    return ", ".join(f"{name} {number}" for name, number in Counter(fact.document for fact in change.facts).items())


def filing_sentences(change: AgreementChange) -> Iterator[str]:
    """What changed in how the agreement is filed, and in what counsel decided."""
    return (term_sentence(each) for each in change.terms if not each.is_of_the_terms)


def standing_sentences(change: AgreementChange) -> Iterator[str]:
    """Verdict, items and due date, where they changed."""
    if change.state in ("added", "removed"):
        yield from _standing(change.after or change.before)
        return
    if not change.is_drafted:
        return
    ours, theirs = change.verdicts
    if ours != theirs:
        yield f"Verdict {_verdict(*ours)} {ARROW} {_verdict(*theirs)}"
    before, after = change.items
    if before != after and before and after:
        yield f"Items {', '.join(before)} {ARROW} {', '.join(after)}"
    first, then = change.dues
    if first != then and first and then:
        yield f"Due {written_date(first)} {ARROW} {written_date(then)}"


def _standing(version: Version | None) -> Iterator[str]:
    if version is None or version.outcome is None:
        return
    yield f"Verdict {_verdict(version.outcome.verdict, version.outcome.is_determined)}"
    if version.items:
        yield f"Items {', '.join(version.items)}"
    if version.deadline:
        yield f"Due {written_date(version.deadline.due)}"


def _verdict(verdict: str, is_determined: bool) -> str:
    return determined_name(verdict, is_determined) if verdict else "none"


def state_sentence(change: AgreementChange, compared: Compared) -> str:
    """Where an agreement stands on one side only, or where nothing comes of what differs; "" otherwise."""
    if change.state == "added":
        return f"Added: {compared.before} does not have it."
    if change.state == "removed":
        return f"Removed: {compared.after} does not have it."
    return "Its inputs differ, and nothing that is compared comes out otherwise." if change.state == "unchanged" else ""


def refusal_sentence(version: Version, change: AgreementChange, compared: Compared) -> str:
    """It cannot be drafted as it was in HEAD~1:"""
    side = compared.before if version is change.before else compared.after
    return f"It cannot be drafted as it is in {side}:"


def finding_groups(change: AgreementChange) -> Iterator[tuple[str, Findings]]:
    """What a build has to say otherwise, under its heads; what keeps it from drafting is told before."""
    answered = tuple(each for each in change.answered if each.severity == "note")
    reopened = tuple(each for each in change.answered if each.severity != "note")
    heads = ("New", change.new), ("Open again", reopened), ("Answered by counsel", answered), ("No longer", change.gone)
    for head, findings in heads:
        told = tuple(each for each in findings if each.severity != "error")
        if told:
            yield head, told


def text_sentence(text: TextChange) -> str:
    """Disclosure: 2 places, each proved harmless by a named rule"""
    if text.state != "changed":
        return f"{text.name}: {text.state}, {counted(len((text.before or text.after).split()), 'word')}"
    places = counted(len(text.redline.changes), "place")
    proved = ", each proved harmless by a named rule" if text.is_proved else ""
    if not text.redline.is_changed:
        return f"{text.name}: {'as the disclosure' if text.repeats else 'white space, quotation marks or dashes'}"
    return f"{text.name}: {places}{' beside those of the disclosure' if text.repeats else ''}{proved}"


def restyled_sentences(change: AgreementChange) -> Iterator[str]:
    """Form 8-K: the same words, in other HTML"""
    for name, is_html in change.restyled:
        yield f"{name}: the same words, {'in other HTML' if is_html else 'printed in another way'}"


def pages_sentence(pages: PagesChange) -> str:
    """Form 8-K: page 2 of 3"""
    listed = runs(pages.numbers)
    total = str(pages.after) if pages.before == pages.after else f"{pages.after} (before: {pages.before})"
    return f"{pages.name}: {'page' if len(pages.numbers) == 1 else 'pages'} {listed} of {total}"


def runs(numbers: tuple[int, ...]) -> str:
    """2, 4-7 and 9"""
    groups: list[list[int]] = []
    for number in numbers:
        if groups and groups[-1][-1] == number - 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    said = [f"{group[0]}" if len(group) == 1 else f"{group[0]}\u2013{group[-1]}" for group in groups]
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1])))
