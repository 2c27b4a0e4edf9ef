"""What stands in the file and not on the page is shown to counsel."""

from __future__ import annotations

import pytest

from eightk.document.hidden import check_hidden

UNSEEN = "words that its page hides, moves away or strikes out"


@pytest.mark.parametrize(
    ("html", "place", "what"),
    [
        ("<p>a</p>\n <!-- ask $2 million -->", "2:2", "a comment, which anybody who opens the file can read"),
        ('<p style="display:none">not</p>', "1:1", UNSEEN),
        ('<p>x <font style="Visibility : Hidden">not</font></p>', "1:6", UNSEEN),
        ('<p style="margin:0;font-size:0pt">not</p>', "1:1", UNSEEN),
        ('<p style="font-size:0;margin:0">not</p>', "1:1", UNSEEN),
        ('<p style="color:#FFFFFF">not</p>', "1:1", UNSEEN),
        ('<p style="margin:0; color: white">not</p>', "1:1", UNSEEN),
        ('<p style="opacity:0">not</p>', "1:1", UNSEEN),
        ("<p hidden>not</p>", "1:1", UNSEEN),
        ("<p>shall <strike>not</strike></p>", "1:10", UNSEEN),
        ('<p style="text-decoration: underline line-through">not</p>', "1:1", UNSEEN),
        ('<p style="direction:rtl;unicode-bidi:bidi-override">not</p>', "1:1", UNSEEN),
        ('<p style="position:absolute;left:-99in">not</p>', "1:1", UNSEEN),
        ('<p style="text-indent:-9999px">not</p>', "1:1", UNSEEN),
    ],
)
def test_hidden(html: str, place: str, what: str) -> None:
    (finding,) = check_hidden(html, "form8-k.htm")
    assert str(finding) == f"form8-k.htm:{place}: DOC003 the document has {what}"
    assert finding.severity == "finding"


@pytest.mark.parametrize(
    "style",
    [
        *("display:flex", "font-size:0.92em", "font-size:10.5pt", "flex:none", "opacity:0.5", "opacity:1"),
        *("background-color:#ffffff", "color:#000000", "color:#f0f0f0", "border-color:white", "font-size:0.5pt"),
        *("text-indent:-36pt", "text-decoration:underline", "position:relative"),
    ],
)
def test_shown(style: str) -> None:
    assert check_hidden(f'<p style="{style}">words</p>', "form8-k.htm") == ()
