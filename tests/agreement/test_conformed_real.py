"""The reader on real executed agreements; skipped where they are not at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.agreement.copy import find_section, read_conformed_copy, section_numbers

SHARED = Path(__file__).resolve().parents[2] / "../shared"
AGREEMENTS = sorted((SHARED / "corpus/agreements").glob("*.txt"))
EXAMPLES = sorted((SHARED / "agreement").glob("*.txt"))

pytestmark = pytest.mark.skipif(not AGREEMENTS or not EXAMPLES, reason="the shared agreements are not at hand")


def read_text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def test_sections_of_the_example() -> None:
    copy, findings = read_conformed_copy(read_text(EXAMPLES[0]), "agreement.txt")
    assert findings == ()
    assert section_numbers(copy) == ("1", "2", "3", "4", "5", "6", "7")
    assert [section.heading for section in copy.sections][3:5] == ["Releases", "Public Announcements"]
    assert len(copy.signatures) == 5
    assert find_section(copy, "recitals") is None


def test_every_agreement_has_sections_that_count_from_one() -> None:
    for path in AGREEMENTS:
        copy, findings = read_conformed_copy(read_text(path), path.name)
        assert findings == (), path.name
        first = next(section.number for section in copy.sections if not section.annex)
        assert first in ("1", "Article 1", "Article I", "I", "A", "(1)"), path.name


def test_numbers_are_unique_in_nearly_every_agreement() -> None:
    doubled = []
    for path in AGREEMENTS:
        copy, _ = read_conformed_copy(read_text(path), path.name)
        if len({section.number for section in copy.sections}) < len(copy.sections):
            doubled.append(path.name)
    assert len(doubled) <= 3, doubled


def test_sections_do_not_depend_on_line_ends_or_blank_lines() -> None:
    for path in AGREEMENTS:
        copy, _ = read_conformed_copy(read_text(path), path.name)
        windows, _ = read_conformed_copy(copy.text.replace("\n", "\r\n"), path.name)
        unwrapped = "\n\n".join(block.text for block in copy.blocks if block.text)
        assert section_numbers(windows) == section_numbers(copy), path.name
        assert section_numbers(read_conformed_copy(unwrapped, path.name)[0]) == section_numbers(copy), path.name
