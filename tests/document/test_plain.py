"""HTML as paragraphs of text."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.document.plain import paragraphs_of


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("", ()),
        ("text alone", ("text alone",)),
        ("<p>One\n  two</p><p> </p><p>Three</p>", ("One two", "Three")),
        ("<p>a<br>b</p>c", ("a", "b", "c")),
        ("<p>bold <b>and</b><i>not</i></p>", ("bold andnot",)),
        ("<title>Form 8-K</title><body><h1>Head</h1>x", ("Head", "x")),
        ("<table><tr><td>a</td><td> </td><td>b</td></tr><tr><th>c</th></tr></table>", ("a  |  b", "c")),
        ("<ul><li>one<li>two</ul>", ("one", "two")),
        ("<p>&lt;b&gt; &amp; &#167;&nbsp;5 &ldquo;x&rdquo;</p>", ("<b> & § 5 “x”",)),
        ("<P>Upper</P><DIV>case</DIV>", ("Upper", "case")),
    ],
)
def test_paragraphs(html: str, paragraphs: tuple[str, ...]) -> None:
    """One entry a block; cells of a row are parted, empty ones left out."""
    assert paragraphs_of(html) == paragraphs


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_escaped_text_comes_back(texts: list[str]) -> None:
    """Paragraph by paragraph, white space folded."""
    html = "".join(f"<p>{escape(text)}</p>" for text in texts)
    assert paragraphs_of(html) == tuple(" ".join(text.split()) for text in texts if text.split())


@given(st.text())
def test_any_text_gets_an_answer(html: str) -> None:
    """Well formed or not, no paragraph is empty or has white space at its ends."""
    assert all(paragraph and paragraph == paragraph.strip() for paragraph in paragraphs_of(html))
