"""The lock: digests of the approved wording and of the whole conformed copy, so that nobody moves the yardstick.

`eightk lock` writes it once counsel have read the wording; every other command verifies it.
"""

from __future__ import annotations

from dataclasses import dataclass

from eightk.findings import Finding, Findings, Span

LOCK_NAME = "approved-wording.lock"
HEAD = "# Written by `eightk lock`. If this does not match, the approved wording or the conformed copy was edited.\n"


@dataclass(frozen=True, slots=True)
class Lock:
    """Digests ("sha256:…"): of the approved wording as located, and of the conformed copy's text."""

    approved_wording: str
    conformed_copy: str

    def written(self) -> str:
        """The lock file."""
        return f"{HEAD}approved_wording: {self.approved_wording}\nconformed_copy: {self.conformed_copy}\n"


def read_lock(text: str) -> Lock | None:
    """The lock that a lock file holds, or None if it was not written by eightk."""
    lines = [line.split(": ", 1) for line in text.splitlines() if line and not line.startswith("#")]
    values = {line[0]: line[1].strip() for line in lines if len(line) == 2}
    if set(values) != {"approved_wording", "conformed_copy"}:
        return None
    return Lock(values["approved_wording"], values["conformed_copy"])


def verify(found: Lock, written: str | None, path: str, copy_path: str) -> Findings:
    """Findings LOCK001 (not locked), LOCK002 (lock file damaged), LOCK003 (wording changed), LOCK004 (copy changed)."""
    if written is None:
        message = "the approved wording is not locked yet"
        hint = "Run `eightk lock`, read the wording it prints against the signed agreement, and commit the lock file."
        return (Finding("LOCK001", message, hint, (Span(copy_path),)),)
    locked = read_lock(written)
    if locked is None:
        hint = "Restore it from version control."
        return (Finding("LOCK002", "this lock file is damaged", hint, (Span(path),)),)
    if locked.approved_wording != found.approved_wording:
        message = "the approved wording is not what was locked: the yardstick was edited, or is located elsewhere now"
        return (Finding("LOCK003", message, _RESTORE, (Span(copy_path), Span(path))),)
    if locked.conformed_copy != found.conformed_copy:
        message = "the conformed copy is not what was locked: it was edited outside the approved wording"
        return (Finding("LOCK004", message, _RESTORE, (Span(copy_path), Span(path))),)
    return ()


_RESTORE = (
    "Restore the conformed copy from version control; if the change is right, `eightk lock --replace` records it."
)
