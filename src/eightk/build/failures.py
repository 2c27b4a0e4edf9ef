"""Why a document could not be printed, as a finding."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor, CancelledError

from eightk.document.pdf import RenderRefused
from eightk.findings import Finding, Span


def failure_of(slug: str, error: BaseException) -> Finding:
    """PDF001 for a document that wants something from outside itself, PDF002 for everything else."""
    span = Span(f"agreements/{slug}")
    if isinstance(error, RenderRefused):
        return Finding("PDF001", str(error), "Take the link or picture out of the template or the text.", (span,))
    why, hint = _reason(error)
    return Finding("PDF002", f"the documents could not be made: {why}", hint, (span,))


def _reason(error: BaseException) -> tuple[str, str]:
    """What went wrong in a worker, and what to do about it."""
    if isinstance(error, BrokenExecutor | CancelledError | MemoryError):
        return "a worker process was lost, perhaps for want of memory", "Build again with fewer processes: -j 1."
    if isinstance(error, RecursionError):
        return "a page has elements within elements too deep to print", "Look at the template of the disclosure."
    if isinstance(error, OSError | ImportError):
        return str(error), "`eightk doctor` says what is missing."
    return f"{type(error).__name__}: {error}", "A stylesheet or a template that asks for too much is the likely cause."
