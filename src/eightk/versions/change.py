"""One agreement on both sides: everything that is to be told of how they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from eightk.assemble import Sources
from eightk.findings import Finding, Findings, errors, in_reading_order
from eightk.report.deadline import Deadline
from eightk.versions.pages import PagesChange
from eightk.versions.terms import TermChange, changed_terms
from eightk.versions.version import Version, name_of, version_of
from eightk.versions.words import FactChange, TextChange, unexplained
from eightk.wording.determinations import Outcome


@dataclass(frozen=True, slots=True)
class PdfPair:
    """Two PDFs of one document that stand there already."""

    name: str
    stem: str
    before: bytes = field(repr=False)
    after: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class AgreementChange:
    """What differs in one agreement, or in two files that were named. `before` or `after` is None where there is no
    version that could be drafted; `only` says on which side alone it stands, `pdfs` which PDFs were given.

    `terms` are values of agreement.yaml, `facts` changes of fact in documents that no term explains, `texts` the
    documents whose words differ, `pages` those whose pages look different, `new` and `gone` what a build has to say on
    one side only, `answered` what counsel have answered since, or no longer have."""

    slug: str
    before: Version | None
    after: Version | None
    terms: tuple[TermChange, ...] = ()
    facts: tuple[FactChange, ...] = ()
    texts: tuple[TextChange, ...] = ()
    pages: tuple[PagesChange, ...] = ()
    new: Findings = ()
    gone: Findings = ()
    answered: Findings = ()
    only: Literal["", "before", "after"] = ""
    pdfs: tuple[PdfPair, ...] = ()

    @property
    def state(self) -> str:
        """added, removed, changed, or unchanged: its inputs differ and nothing comes of it."""
        if self.only:
            return "added" if self.only == "after" else "removed"
        return "changed" if self._differs else "unchanged"

    @property
    def _differs(self) -> bool:
        findings = (*self.new, *self.gone, *self.answered)
        told = (*self.terms, *self.facts, *self.texts, *self.pages, *findings, *self.refused, *self.restyled)
        return bool(told) or any(ours != theirs for ours, theirs in (self.verdicts, self.items, self.dues))

    @property
    def restyled(self) -> tuple[tuple[str, bool], ...]:
        """The documents with the same words that are not quite the same: each by name, and whether its HTML differs or
        only how it is printed."""
        if not self.is_drafted or self.before is None or self.after is None:
            return ()
        told = {text.stem for text in self.texts}
        ours, theirs, documents = self.before.jobs, self.after.jobs, self.after.documents
        return tuple(
            (name_of(documents[stem]), ours[stem].html != job.html)
            for stem, job in theirs.items()
            if stem in ours and stem not in told and ours[stem].look != job.look
        )

    @property
    def title(self) -> str:
        """What the agreement calls itself, on the later side that says so."""
        return next((each.title for each in (self.after, self.before) if each and each.title), "")

    @property
    def refused(self) -> tuple[Version, ...]:
        """The sides on which it cannot be drafted."""
        return tuple(each for each in (self.before, self.after) if each and each.is_refused)

    @property
    def outcomes(self) -> tuple[Outcome | None, Outcome | None]:
        """What comes of the comparison with the approved wording, on either side."""
        before, after = self.before, self.after
        return before.outcome if before else None, after.outcome if after else None

    @property
    def is_drafted(self) -> bool:
        """Whether both sides could be drafted, so that what comes of them can be compared."""
        return not self.refused and self.before is not None and self.after is not None

    @property
    def verdicts(self) -> tuple[tuple[str, bool], tuple[str, bool]]:
        """The verdict on either side, and whether it stands on counsel's determination; "" where there is none."""
        ours, theirs = self.outcomes
        return _verdict(ours), _verdict(theirs)

    @property
    def items(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The items of the report on either side."""
        return self.before.items if self.before else (), self.after.items if self.after else ()

    @property
    def dues(self) -> tuple[date | None, date | None]:
        """The due date on either side."""
        return _due(self.before), _due(self.after)


def drafted(slug: str, before: Sources | None, after: Sources | None) -> AgreementChange:
    """Draft one agreement on both sides, and set them side by side: one step, here or in another process."""
    return change_of(slug, version_of(before) if before else None, version_of(after) if after else None)


def change_of(slug: str, before: Version | None, after: Version | None) -> AgreementChange:
    """Set two versions of one agreement side by side."""
    if before is None or after is None:
        open_ones = [each for each in in_reading_order(after.findings) if each.severity == "finding"] if after else []
        only: Literal["before", "after"] = "after" if before is None else "before"
        return AgreementChange(slug, before, after, new=tuple(open_ones), only=only)
    terms = changed_terms(before.written, after.written) if before.written and after.written else ()
    if before.is_refused or after.is_refused:
        inputs = tuple(_inputs(before, after))
        return AgreementChange(slug, before, after, terms, unexplained(inputs, terms), inputs)
    texts = tuple(_texts(before, after))
    if not {before.exhibit, after.exhibit} & {each.stem for each in texts}:
        texts += tuple(_copy(before, after))
    new, gone = _only(after, before), _only(before, after)
    told = {_said(each) for each in gone}
    answered = tuple(each for each in new if _said(each) in told)
    told = set(map(_said, answered))
    new, gone = (tuple(each for each in found if _said(each) not in told) for found in (new, gone))
    return AgreementChange(slug, before, after, terms, unexplained(texts, terms), texts, (), new, gone, answered)


def _texts(before: Version, after: Version) -> Iterator[TextChange]:
    ours, theirs = before.documents, after.documents
    names = {**before.names, **{key: (*after.names[key], *before.names.get(key, ())) for key in after.names}}
    told = _disclosure(before), _disclosure(after)
    for stem in dict.fromkeys((*theirs, *ours)):
        old, new = ours.get(stem), theirs.get(stem)
        texts = old.text if old else "", new.text if new else ""
        either = new or old
        if either and texts[0].split() != texts[1].split():
            yield TextChange(name_of(either), stem, *texts, names, ("", "") if stem == "disclosure" else told)


def _copy(before: Version, after: Version) -> Iterator[TextChange]:
    """The conformed copy. Where one side does not say which file it is, it is the file that it is on the other."""
    ours, theirs = before.copy_name or after.copy_name, after.copy_name or before.copy_name
    yield from _input(
        "Conformed copy", "conformed-copy", before.texts.get(ours, ""), after.texts.get(theirs, ""), after
    )


def _inputs(before: Version, after: Version) -> Iterator[TextChange]:
    """The texts of the folder where nothing was drafted of them: of all that changed, this has to be seen."""
    yield from _copy(before, after)
    copies = {before.copy_name, after.copy_name}
    for name in sorted(before.texts.keys() & after.texts.keys() - copies):
        yield from _input(name, name, before.texts[name], after.texts[name], after)


def _input(name: str, stem: str, ours: str, theirs: str, after: Version) -> Iterator[TextChange]:
    if ours and theirs and ours.split() != theirs.split():
        yield TextChange(name, stem, ours, theirs, after.names)


def _disclosure(version: Version) -> str:
    found = version.documents.get("disclosure")
    return found.text.strip() if found else ""


def _only(here: Version, there: Version) -> Findings:
    """The findings of one side alone; where they stand, line by line, does not matter."""
    known = Counter(map(_key, there.findings))
    found: list[Finding] = []
    for each in in_reading_order(here.findings):
        known[_key(each)] -= 1
        if known[_key(each)] < 0:
            found.append(each)
    return tuple(found)


def _key(finding: Finding) -> tuple[str, ...]:
    return finding.code, finding.severity, finding.message, finding.quotation


def _said(finding: Finding) -> tuple[str, ...]:
    """A finding whatever its severity: one that counsel answer becomes a note."""
    return finding.code, finding.message, finding.quotation


def _verdict(outcome: Outcome | None) -> tuple[str, bool]:
    return (outcome.verdict, outcome.is_determined) if outcome else ("", False)


def _due(version: Version | None) -> date | None:
    deadline: Deadline | None = version.deadline if version else None
    return deadline.due if deadline else None


def refusals(changes: Iterable[AgreementChange]) -> Findings:
    """The errors that keep a side from being drafted."""
    return tuple(each for change in changes for side in change.refused for each in errors(side.findings))
