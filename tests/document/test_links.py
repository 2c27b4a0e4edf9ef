"""Links lead to documents of the package and to places in them; the EDGAR archives are beyond it."""

from __future__ import annotations

from eightk.document.links import check_links

FORM = (
    '<p id="item">x</p>\n<a name="exhibits">x</a> <a href="#item">x</a> <a href="#exhibits">x</a>'
    '<a href="ex10-1.htm">x</a> <a href="ex10-1.htm#section-5">x</a>'
    '<a href="https://www.sec.gov/Archives/edgar/data/1/2.htm">x</a>'
)
EXHIBIT = '<h2 id="section-5">x</h2>'


def test_sound() -> None:
    assert check_links({"form8-k.htm": FORM, "ex10-1.htm": EXHIBIT}) == ()


def test_dead() -> None:
    pages = {
        "form8-k.htm": FORM.replace("#section-5", "#section-6"),
        "disclosure.htm": '<p>\n<a href="ex99-9.htm">x</a>',
    }
    said = [str(finding) for finding in check_links(pages | {"ex10-1.htm": EXHIBIT})]
    column = FORM.splitlines()[1].index('<a href="ex10-1.htm#') + 1
    sentence = "DOC004 the document has a link to “{}”, and nothing of that name is in this package"
    assert said == [
        f"form8-k.htm:2:{column}: {sentence.format('ex10-1.htm#section-6')}",
        f"disclosure.htm:2:1: {sentence.format('ex99-9.htm')}",
    ]
    assert {finding.severity for finding in check_links(pages)} == {"finding"}
