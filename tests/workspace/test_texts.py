"""Any bytes are a text or one sentence."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from eightk.workspace.texts import decode


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
@example(b"\xef\xbb\xbfagreement:")
@example(b"a\r\nb\r\xff")
def test_bytes_are_text_or_a_sentence(content: bytes) -> None:
    text, findings = decode(content, "a.txt")
    assert (text is None) == (len(findings) == 1)
    if text is not None:
        assert text.encode() == content.replace(b"\r\n", b"\n")
    else:
        assert findings[0].code in ("TXT001", "TXT002", "TXT003")


def test_the_place_of_a_foreign_byte() -> None:
    """Columns count characters, not bytes."""
    _, findings = decode("eins\nzwei “drei”".encode() + b"\xe9", "a.txt")
    assert str(findings[0]) == (
        "a.txt:2:12: TXT001 the file is not UTF-8 text: the byte 0xE9 here belongs to another encoding"
    )
