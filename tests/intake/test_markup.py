"""HTML as conformed copies: words in their order, columns, numbers of lists, nothing fetched, nothing hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.copy import read_conformed_copy
from eightk.intake.copied import Copied
from eightk.intake.take import take

SHARED = Path(__file__).resolve().parents[2] / "../shared"


def taken(html: str) -> Copied:
    copied = take(html.encode("utf-8"), "agreement.htm")
    assert isinstance(copied, Copied), copied
    return copied


def text(body: str) -> str:
    return taken(
        f"<html><head><title>ex10</title></head><body>{body}<p>The end of this agreement.</p></body></html>"
    ).text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One&nbsp;&nbsp;two<br>three</p><div>four</div>", "One two\nthree\n\nfour"),
        ("<p>a <b>bo</b>ld <u>word</u> 1<sup>st</sup></p>", "a bold word 1st"),
        ("<ol><li>one</li><li>two<ol type=a><li>in</li></ol></li></ol>", "1. one\n\n2. two\n\na. in"),
        ('<ol start="4" type="I"><li>one<li value=9>two</ol>', "IV. one\n\nIX. two"),
        ("<ul><li>one</li></ul>", "\u2022 one"),
        ("<table><tr><td>(a)</td><td>The clause is long.</td></tr></table>", "(a) The clause is long."),
        ("<table><tr><td>Year</td><td>$</td><td>5</td><td>%</td></tr></table>", "Year    $5%"),
        ("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>", "One.\n\nTwo."),
        (
            "<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>",
            "A         B\nc    d    e",
        ),
        ("<table><tr><td>o</td><td><table><tr><td>i</td><td>j</td></tr></table></td></tr></table>", "o    i    j"),
        ("<pre>  kept\n    as it is</pre>", "  kept\n    as it is"),
        ("<p>this <u>&nbsp;&nbsp;&nbsp;&nbsp;</u> day</p>", f"this {'_' * 24} day"),
        ("<p>ACME&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;ROE</p>", "ACME    ROE"),
        ('<p>one</p><hr style="page-break-after: always"><p>two</p>', "one\n\n<PAGE>\n\ntwo"),
        ('<p>one</p><div style="break-before:page">two</div>', "one\n\n<PAGE>\n\ntwo"),
        ("<p>seen<script>alert(1)</script><style>p{}</style></p>", "seen"),
        ("<p>a<!-- not this -->b</p>", "ab"),
        (
            '<p><span style="padding-left:4pt">\u2022</span><span style="padding-left:9pt">If so</span></p>',
            "\u2022 If so",
        ),
        ("<td>astray</td><p>here", "astray\n\nhere"),
    ],
)
def test_words_and_layout(body: str, expected: str) -> None:
    assert text(body) == f"{expected}\n\nThe end of this agreement.\n"


def test_titles_stand_in_the_middle() -> None:
    for body in (
        '<p align="center">TITLE</p>',
        '<div style="text-align: center"><p>TITLE</p></div>',
        "<center>TITLE</center>",
    ):
        assert text(body).startswith(" " * 45 + "TITLE")
    assert text('<center><p style="text-align:left">TITLE</p></center>').startswith("TITLE")


def test_a_blank_to_sign_on_stands_in_its_cell() -> None:
    signing = '<tr><td>By:</td><td style="border-bottom:1pt solid">&nbsp;</td></tr>'
    html = f"<table>{signing}<tr><td>ACME, INC.</td><td>x</td></tr></table>"
    assert text(html).startswith(f"By:           {'_' * 24}")


def test_what_the_page_hides_is_told() -> None:
    copied = taken(
        '<html><body><p>All of the words of this agreement.</p><p style="display:none">not this</p><p hidden>nor</p>'
        '<img src="http://example.com/logo.jpg"><p><s>struck</s></p></body></html>'
    )
    assert "not this" not in copied.text
    assert [note.split(" ")[0:3] for note in copied.notes] == [
        ["The", "file", "shows"],
        ["3", "word(s)", "that"],
        ["1", "word(s)", "are"],
    ]


def test_a_short_text_is_no_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser would read a file that a short string names."""
    monkeypatch.chdir(tmp_path)
    name = "<p>a secret agreement kept on disk"
    (tmp_path / name).write_text("<p>the secret</p>")
    assert "secret agreement" in taken(name).text


def test_depth_and_length_are_no_harm() -> None:
    deep = "<div>" * 900 + "the words of this agreement"
    assert "the words" in taken(f"<html>{deep}").text
    for hostile in (b"<html><p>" + b"word " * 2_500_000, b"<html>" + b"<b><div>" * 200_000 + b"words"):
        found = take(hostile, "agreement.htm")
        assert not isinstance(found, Copied)
        assert [each.code for each in found] == ["INT009"]


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<td>",
                "<table>",
                "</table>",
                "<tr>",
                "<br>",
                "<li>",
                "<ol>",
                "alpha",
                "beta-",
                "gamma",
                "&nbsp;",
                "<u>",
                "</u>",
            ]
        ),
        max_size=40,
    )
)
def test_every_word_comes_out_once_and_in_order(parts: list[str]) -> None:
    words = [part for part in parts if part.isalpha() or part.endswith("-")]
    copied = taken(f"<html><body><p>The agreement of the parties begins.</p>{' '.join(parts)}")
    found = [word for word in copied.text.split() if word in ("alpha", "beta-", "gamma")]
    assert sorted(found) == sorted(words)
    if "<table>" not in parts:
        assert found == words


@given(
    st.lists(st.sampled_from(["alpha", "pre-", "longerword" * 9, "post-closing", "of", "a"]), min_size=30, max_size=90)
)
def test_wrapping_joins_and_parts_no_words(words: list[str]) -> None:
    copied = taken(f"<html><body><p>{' '.join(words)}</p></body></html>")
    copy, _ = read_conformed_copy(copied.text, "copy")
    assert " ".join(block.text for block in copy.blocks).split() == words


def test_a_real_submission() -> None:
    found = sorted((SHARED / "edgar").glob("real-8-k-*.txt"))
    if not found:
        pytest.skip("the shared submission is not at hand")
    copied = take(found[0].read_bytes(), found[0].name)
    assert isinstance(copied, Copied)
    assert copied.text.startswith("Exhibit 10.1\n\nVARIABLE COMPENSATION PLAN")
    assert "<" not in copied.text.replace("<PAGE>", "")
    assert (copied.filer.cik, copied.filer.state, copied.filer.zip) == ("0001045810", "Delaware", "95051")
