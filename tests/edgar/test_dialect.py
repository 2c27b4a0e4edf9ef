"""The HTML that EDGAR takes: what passes, what must not, and that hostile files cost no time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.edgar.dialect import ALLOWED, check_html, to_ascii

GOOD = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">
<html lang="en">
<head><title>Form 8-K</title><meta name="author" content="x"></head>
<body style="font-family:'Times New Roman',Times,serif">
<!-- a comment with <span> and < is no text -->
<div class="cover"><p style="margin:0">The Company&#8217;s &ldquo;Agreement&rdquo; &amp; more &#xA7;</p>
<table><tr><th scope="col">Exhibit</th><td><a href="ex10-1.htm#s5">10.1</a></td></tr></table>
<table><tr><td><a name="top"></a><a href="#top">up</a></td></tr></table>
<a href="https://www.sec.gov/Archives/edgar/data/878547/0000.htm">earlier</a>
<img src="logo.JPG" alt="logo"><img src="chart.gif"><br><hr/></div>
</body></html>
"""


def codes(html: str) -> list[str]:
    return [finding.code for finding in check_html(html, "x.htm")]


def body(inner: str) -> str:
    return f"<html><head><title>t</title></head><body>{inner}</body></html>"


def test_a_good_document_has_no_findings() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize("element", sorted(ALLOWED - {"img", "table"}))
def test_every_allowed_element_passes(element: str) -> None:
    assert codes(body(f"<{element}>x</{element}>")) == []
    assert codes(body(f"<{element.upper()}>x</{element.upper()}>")) == []


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ("caf\u00e9", "EDG102"),
        ("\x07", "EDG103"),
        ("\x0c", "EDG103"),
        ("<span>x</span>", "EDG104"),
        ("<script>if (a < b) '<p';</script>", "EDG104"),
        ("<style>p > a { color: red }</style>", "EDG104"),
        ("<thead></thead>", "EDG104"),
        ("<ins>x</ins>", "EDG104"),
        ("<input>", "EDG104"),
        ("<ix:nonNumeric>x</ix:nonNumeric>", "EDG104"),
        ("<?xml version='1.0'?>", "EDG104"),
        ("<![CDATA[x]]>", "EDG104"),
        ('<p onclick="x()">y</p>', "EDG105"),
        ("<p ONMOUSEOVER=x>y</p>", "EDG105"),
        ('<div xmlns:ix="http://www.xbrl.org/2013/inlineXBRL">x</div>', "EDG105"),
        ('<meta http-equiv="refresh" content="0">', "EDG105"),
        ('<body background="x.gif">', "EDG105"),
        ("Smith & Co", "EDG106"),
        ("&amp", "EDG106"),
        ("&apos;", "EDG106"),
        ("&hellips;", "EDG106"),
        ("&#146;", "EDG106"),
        ("&#0;", "EDG106"),
        ("&#xD800;", "EDG106"),
        ("&#x110000;", "EDG106"),
        ('<a href="ex.htm?a=1&b=2">x</a>', "EDG106"),
        ("<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>", "EDG107"),
        ('<a href="https://www.example.com/">x</a>', "EDG108"),
        ('<a href="http://www.sec.gov/Archives/x">x</a>', "EDG108"),
        ('<a href="https://www.sec.gov/Archives/../cgi">x</a>', "EDG108"),
        ('<a href="https://www.sec.gov.example.com/Archives/x">x</a>', "EDG108"),
        ('<a href="mailto:a@example.com">x</a>', "EDG108"),
        ('<a href="javascript:x()">x</a>', "EDG108"),
        ('<a href="java&#9;script:x()">x</a>', "EDG108"),
        ('<a href="//example.com/x">x</a>', "EDG108"),
        ('<a href="../ex10-1.htm">x</a>', "EDG108"),
        ("<a href='\\\\server\\x'>x</a>", "EDG108"),
        ('<a href="">x</a>', "EDG108"),
        ('<img src="logo.png">', "EDG109"),
        ('<img src="data:image/gif;base64,AA">', "EDG109"),
        ('<img src="da&#10;ta:image/gif;base64,AA.gif">', "EDG109"),
        ('<img src="https://www.example.com/x.gif">', "EDG109"),
        ("<img alt='x'>", "EDG109"),
        ("a < b", "EDG110"),
        ('<p class="x>y</p>', "EDG110"),
        ("<html>", "EDG110"),
        ('<p style="background:url(x.gif)">y</p>', "EDG111"),
        ('<p style="color:URL (x)">y</p>', "EDG111"),
    ],
)
def test_what_edgar_does_not_take(inner: str, code: str) -> None:
    assert codes(body(inner)) == [code]


def test_byte_order_mark() -> None:
    assert codes("\ufeff" + body("x")) == ["EDG101"]
    assert codes(body("a\ufeffb")) == ["EDG102"]


def test_unfinished_comment() -> None:
    assert codes("<html><body><!-- never closed") == ["EDG110"]
    assert codes("<html><body><! never closed") == ["EDG110"]


@pytest.mark.parametrize("comment", ["<!-->", "<!--->", "<!-- x -->"])
def test_nothing_hides_behind_a_comment_that_is_over(comment: str) -> None:
    assert codes(body(f"{comment}<span>x</span><!-- -->")) == ["EDG104"]


def test_text_before_the_body() -> None:
    assert codes("<html><p>x</p><body></body></html>") == ["EDG110"]
    assert codes("<p>a fragment has no body</p>") == []


def test_tables_one_after_the_other_are_not_nested() -> None:
    table = "<table><tr><td>x</td></tr></table>"
    assert codes(body(table * 3)) == []
    assert codes(body("</table></table>" + table)) == []


def test_one_finding_a_kind_with_number_and_first_place() -> None:
    html = "<html><body>\n<p>ok</p>\n  <span>a</span><span>b</span>\n<s>c</s></body></html>"
    span, strike = check_html(html, "ex10-1.htm")
    assert "<span>" in span.message
    assert "2 times" in span.message
    assert str(span.spans[0]) == "ex10-1.htm:3:3"
    assert "<s>" in strike.message
    assert "times" not in strike.message
    assert str(strike.spans[0]) == "ex10-1.htm:4:1"
    assert all(finding.severity == "error" and finding.hint and finding.authority for finding in (span, strike))


@pytest.mark.parametrize(
    "piece",
    [
        "<a ",
        "<a x='",
        '<a x="',
        "</a ",
        "<!--",
        "<![",
        "<!",
        "<?",
        "<",
        "&",
        "&a",
        "<script>",
        "<p a",
        "<p a=b ",
        "'",
    ],
)
def test_time_grows_with_length_only(piece: str) -> None:
    html = piece * (400_000 // len(piece))
    start = time.process_time()
    check_html(html, "x.htm")
    check_html(f"<p {html}>", "x.htm")
    # Linear work on this takes well under two seconds; quadratic work takes many minutes.
    assert time.process_time() - start < 20


def test_many_kinds_take_no_more_time_than_many_of_one() -> None:
    html = "".join(f"<x{number}>" for number in range(60_000))
    start = time.process_time()
    found = check_html(html, "x.htm")
    assert len(found) == 60_000
    assert found[-1].spans[0].column == html.rindex("<") + 1
    assert time.process_time() - start < 20


@given(st.text(alphabet="<>!-/&#;ab\"'= \n"))
def test_places_are_those_of_the_faults(text: str) -> None:
    lines = text.split("\n")
    for finding in check_html(text, "x.htm"):
        span = finding.spans[0]
        assert lines[span.line - 1][span.column - 1] in "<&"


@given(st.text())
def test_any_text_gives_findings_and_never_an_error(text: str) -> None:
    for finding in check_html(text, "x.htm"):
        assert finding.spans[0].line >= 1
        assert finding.spans[0].column >= 1


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<&\ufeff")))
def test_text_made_ascii_passes(text: str) -> None:
    assert to_ascii(text).isascii()
    assert codes(body(to_ascii(text))) == []


def test_to_ascii_leaves_markup_alone() -> None:
    assert to_ascii("<p>\u201cCompany\u2019s\u201d &amp; \u00a7 5 \u2610</p>") == (
        "<p>&#8220;Company&#8217;s&#8221; &amp; &#167; 5 &#9744;</p>"
    )
