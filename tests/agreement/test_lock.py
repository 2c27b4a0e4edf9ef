"""The lock: what it writes it reads, and each way in which it does not fit has its sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.lock import Lock, read_lock, verify
from eightk.digest import digest

FOUND = Lock(digest("the wording"), digest("the copy, with the wording"))


def _codes(written: str | None) -> list[str]:
    return [finding.code for finding in verify(FOUND, written, "a.lock", "copy.txt")]


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_what_is_written_is_read(wording: str, copy: str) -> None:
    """Write and read are inverse, with either line end, for any two texts."""
    lock = Lock(digest(wording), digest(copy))
    assert read_lock(lock.written()) == lock
    assert read_lock(lock.written().replace("\n", "\r\n")) == lock


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """A lock file of any content gets an answer."""
    assert read_lock(text) is None or "approved_wording" in text


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        (FOUND.written(), []),
        (None, ["LOCK001"]),
        ("", ["LOCK002"]),
        (FOUND.written() + "more: here\n", ["LOCK002"]),
        (FOUND.written().replace("conformed_copy: ", "conformed_copy "), ["LOCK002"]),
        (Lock(digest("other"), FOUND.conformed_copy).written(), ["LOCK003"]),
        (Lock(digest("other"), digest("other")).written(), ["LOCK003"]),
        (Lock(FOUND.approved_wording, digest("other")).written(), ["LOCK004"]),
    ],
)
def test_verify(written: str | None, codes: list[str]) -> None:
    """Fits; not there; damaged; the wording moved; the copy moved around it."""
    assert _codes(written) == codes


def test_a_changed_yardstick_points_at_both_files() -> None:
    """First the copy, where the edit is, then the lock."""
    (finding,) = verify(FOUND, Lock(digest("x"), digest("y")).written(), "a.lock", "copy.txt")
    assert [span.path for span in finding.spans] == ["copy.txt", "a.lock"]
    assert "version control" in finding.hint
