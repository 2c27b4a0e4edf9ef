"""The pages of what changed: only documents that would print otherwise are printed, on both sides, and looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import replace

from eightk.build.failures import failure_of
from eightk.document.pdf import PdfJob, render_pdf
from eightk.findings import Finding
from eightk.versions.change import AgreementChange, PdfPair
from eightk.versions.pages import PagesChange, changed_pages
from eightk.versions.version import name_of

_Printed = tuple[str, str, Future[bytes], Future[bytes]]
"""Name and file of a document, and both its PDFs as they come."""


def with_pages(
    changes: Iterable[AgreementChange], executor: Executor | None, *, pictures: bool
) -> tuple[tuple[AgreementChange, ...], tuple[Finding, ...]]:
    """The same changes with the pages that look different; findings PDF001-PDF002 for what cannot be printed.

    Without an executor, only PDFs that stand there already are looked at."""
    waiting = [(change, _begun(change, executor.submit) if executor else []) for change in changes]
    findings: list[Finding] = []
    return tuple(_looked_at(change, printed, findings, pictures=pictures) for change, printed in waiting), tuple(
        findings
    )


def prints(change: AgreementChange) -> bool:
    """Whether a document of it would print otherwise."""
    return any(True for _ in _otherwise(change))


def _begun(change: AgreementChange, submit: Callable[..., Future[bytes]]) -> list[_Printed]:
    return [
        (name, stem, submit(render_pdf, ours), submit(render_pdf, theirs))
        for name, stem, ours, theirs in _otherwise(change)
    ]


def _otherwise(change: AgreementChange) -> Iterator[tuple[str, str, PdfJob, PdfJob]]:
    """The documents that stand on both sides and would print otherwise."""
    if not change.is_drafted or change.before is None or change.after is None:
        return
    ours, documents = change.before.jobs, change.after.documents
    for stem, job in change.after.jobs.items():
        if stem in ours and ours[stem].look != job.look:
            yield name_of(documents[stem]), stem, ours[stem], job


def _looked_at(
    change: AgreementChange, printed: Iterable[_Printed], findings: list[Finding], *, pictures: bool
) -> AgreementChange:
    found = [pages for pair in change.pdfs if (pages := _pages_of(pair, pictures=pictures))]
    for name, stem, before, after in printed:
        failures = [error for error in (before.exception(), after.exception()) if error is not None]
        findings += [failure_of(change.slug, error) for error in failures]
        if not failures and (pages := changed_pages(name, stem, before.result(), after.result(), pictures=pictures)):
            found.append(pages)
    return replace(change, pages=tuple(found))


def _pages_of(pair: PdfPair, *, pictures: bool) -> PagesChange | None:
    """None too for a PDF that is damaged: that was said when its words were read, or its HTML was read instead."""
    try:
        return changed_pages(pair.name, pair.stem, pair.before, pair.after, pictures=pictures)
    except ValueError:
        return None
