"""Characters that cannot be printed are errors; those that nobody sees are shown to counsel."""

from __future__ import annotations

import pytest

from eightk.document.characters import check_characters


@pytest.mark.parametrize(
    "text",
    [
        "$1,500 \u201cplain\u201d \u2013 \u00a7 5\u00a0\u2020",
        "re\u0301sume\u0301 \u05d0\u05d1 \u0416",
        "tab\tline\r\nform\f",
    ],
)
def test_nothing_to_say(text: str) -> None:
    assert check_characters(text, "form8-k.htm") == ()


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u202e", "right-to-left override (U+202E)"),
        ("\u2066", "left-to-right isolate (U+2066)"),
        ("\u200b", "zero width space (U+200B)"),
        ("\u00ad", "soft hyphen (U+00AD)"),
        ("\ufeff", "zero width no-break space (U+FEFF)"),
    ],
)
def test_what_nobody_sees(character: str, name: str) -> None:
    """For counsel, whether a font has a glyph for it or not."""
    (finding,) = check_characters(f"$1{character},500 and again{character}", "ex10-1.htm")
    assert str(finding) == f"ex10-1.htm: DOC002 the document has characters that no reader sees: {name}"
    assert finding.severity == "finding"
    assert finding.hint


def test_what_cannot_be_printed() -> None:
    (finding,) = check_characters("\u4e2d \U0001f600", "ex99-1.htm")
    message = "the document has characters that the bundled fonts cannot print: \u4e2d (U+4E2D) \U0001f600 (U+1F600)"
    assert str(finding) == f"ex99-1.htm: DOC001 {message}"
    assert finding.severity == "error"


def test_many_are_not_all_listed() -> None:
    (finding,) = check_characters("".join(map(chr, range(0x4E00, 0x4E80))), "ex10-1.htm")
    assert finding.message.endswith("(U+4E07) …")
