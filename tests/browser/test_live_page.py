"""A page that is made new under counsel's eyes keeps what they were doing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect
from tests.browser.access import assert_accessible
from tests.project import SLUG, Project
from tests.serve.running import Desk, answering, desk

from eightk.serve.problems import Problem

PAGE = """<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{title}</title><style>{style}</style>
</head><body><header>the header</header><main id="live">{body}</main></body></html>"""
BODY = """<h1>{words}</h1>
<details id="d1"><summary>first</summary><p>{words}</p></details>
<details><summary>second</summary><p>more</p></details>
<form><input id="who" name="who" value=""><textarea name="why"></textarea></form>
<table><tbody>{rows}</tbody></table>
<iframe title="the report" src="form8-k.pdf#page=1"></iframe><iframe title="the exhibit" src="ex10-10.pdf"></iframe>
<p style="height: 3000px">tall</p><p id="end">the end of it</p>"""


@pytest.fixture
def made(project: Project) -> Desk:
    return desk(project)


@pytest.fixture
def address(made: Desk) -> Iterator[str]:
    with answering(made) as started:
        yield f"{started}{SLUG}/"


def show(made: Desk, words: str, *, rows: int = 3, title: str = "A page", style: str = "") -> None:
    """Put a page on show."""
    lines = "".join(f"<tr id=r{row}><td>row {row}</td></tr>" for row in range(rows))
    body = BODY.format(words=words, rows=lines)
    made.board.show(SLUG, {"index.html": PAGE.format(title=title, style=style, body=body).encode()})


def test_focus_place_and_what_is_open_or_typed_are_kept(made: Desk, address: str, page: Page) -> None:
    show(made, "old words")
    page.goto(address)
    page.get_by_text("first").click()
    page.locator("textarea").fill("half a reason")
    page.locator("#who").fill("Jane Q. R")
    page.locator("#who").evaluate("field => field.setSelectionRange(2, 4)")
    page.locator("#who").focus()
    page.evaluate("scrollTo(0, 1200); window.mark = 1")
    place = "document.getElementById('end').getBoundingClientRect().top"
    before = page.evaluate(place)
    show(made, "new words", rows=5, title="Another title")
    expect(page.locator("h1")).to_have_text("new words")
    expect(page).to_have_title("Another title")
    expect(page.locator("tr")).to_have_count(5)
    assert page.locator("details[open]").count() == 1
    assert page.locator("textarea").input_value() == "half a reason"
    kept = "[document.activeElement.id, document.activeElement.selectionStart, document.activeElement.selectionEnd]"
    assert page.evaluate(kept) == ["who", 2, 4]
    assert page.evaluate(f"[{place}, window.mark]") == [before, 1]
    show(made, "newest words", rows=1)
    expect(page.locator("h1")).to_have_text("newest words")
    expect(page.locator("tr")).to_have_count(1)


def test_a_page_of_another_shape_is_loaded_again(made: Desk, address: str, page: Page) -> None:
    show(made, "old words")
    page.goto(address)
    page.evaluate("window.mark = 1")
    show(made, "new words", style="h1 { color: red }")
    expect(page.locator("h1")).to_have_text("new words")
    assert page.evaluate("window.mark") is None


def printed(project: Project, name: str) -> None:
    """As if a PDF had been printed anew: the manifest says so."""
    manifest = f"output/{SLUG}/manifest.json"
    said = json.loads(project.text(manifest))
    said["outputs"][name] = "a" * 64
    project.write(manifest, json.dumps(said))


def test_only_the_pdf_that_was_printed_anew_is_shown_anew(
    made: Desk, address: str, page: Page, project: Project
) -> None:
    show(made, "words")
    page.goto(address)
    expect(page.locator("html[data-eightk-state=current]")).to_be_attached()
    printed(project, "form8-k.pdf")
    made.board.settle(SLUG, {})
    expect(page.get_by_title("the report")).to_have_attribute("src", f"form8-k.pdf?v={'a' * 16}#page=1")
    expect(page.get_by_title("the exhibit")).to_have_attribute("src", "ex10-10.pdf")
    show(made, "new words")
    expect(page.locator("h1")).to_have_text("new words")
    expect(page.get_by_title("the report")).to_have_attribute("src", f"form8-k.pdf?v={'a' * 16}#page=1")


def test_what_is_shown_of_a_problem_is_text(made: Desk, address: str, page: Page) -> None:
    show(made, "words")
    page.goto(address)
    markup = "<img src=x onerror='document.title=1'>"
    made.board.tell(SLUG, (Problem(markup, markup, markup, markup, markup),))
    expect(page.get_by_role("alert")).to_contain_text(markup)
    assert page.locator("img").count() == 0
    expect(page.locator("h1")).to_have_text("words")
    made.board.tell(SLUG, ())
    expect(page.get_by_role("alert")).to_have_count(0)


def test_which_text_is_shown_beside_a_problem(made: Desk, address: str, page: Page) -> None:
    """Where only the documents could not be made, it is the one that is saved."""
    trouble = (Problem("output", "OUT001", "the documents could not be written", "", ""),)
    page.goto(address)
    made.board.tell_of_printing(SLUG, trouble)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("Below is the last good build.")
    show(made, "new words")
    made.board.tell_of_printing(SLUG, trouble)
    expect(alert).to_contain_text("Below is what is saved, but its documents could not be made.")
    made.board.tell(SLUG, trouble)
    expect(alert).to_contain_text("Below is the last good build.")
    show(made, "newer words")
    expect(alert).to_have_count(0)


def test_a_page_that_nobody_sees_holds_no_connection(made: Desk, address: str, page: Page) -> None:
    show(made, "old words")
    page.goto(address)
    expect(page.locator("html[data-eightk-state=current]")).to_be_attached()
    hide = "Object.defineProperty(document, 'hidden', {value: %s, configurable: true})"
    page.evaluate(f"{hide % 'true'}; document.dispatchEvent(new Event('visibilitychange')); 0")
    show(made, "new words")
    made.board.wait(made.board.version, 0.3)
    expect(page.locator("h1")).to_have_text("old words")
    page.evaluate(f"{hide % 'false'}; document.dispatchEvent(new Event('visibilitychange')); 0")
    expect(page.locator("h1")).to_have_text("new words")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_of_it_stands_in_a_readers_way(made: Desk, address: str, page: Page, scheme: str) -> None:
    """The page of the small project with all that the server adds to it."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    problem = Problem("agreement.yaml:1:1", "YAML001", "this is not YAML", "Mend it.", "agreement: [")
    made.board.tell(SLUG, tuple(replace(problem, place=f"agreement.yaml:{line}:1") for line in range(30)))
    made.board.ask_for_print([SLUG])
    page.goto(address)
    expect(page.get_by_role("alert")).to_contain_text("YAML001")
    expect(page.get_by_text("It is being compared with what is saved.")).to_be_visible()
    expect(page.get_by_role("heading", name="agreement.yaml in version control")).to_be_attached()
    page.evaluate("scrollTo(0, 2000)")
    expect(page.get_by_role("alert")).to_be_in_viewport()
    assert_accessible(page)


def test_a_pdf_that_is_open_stays_open_and_is_shown_anew(
    made: Desk, address: str, page: Page, project: Project
) -> None:
    page.goto(address)
    expect(page.locator("html[data-eightk-state=current]")).to_be_attached()
    box = page.locator("details[data-pdf='form8-k.pdf']")
    box.locator("summary").click()
    expect(box.locator("object")).to_have_attribute("data", "form8-k.pdf")
    printed(project, "form8-k.pdf")
    made.board.settle(SLUG, {})
    expect(box.locator("object")).to_have_attribute("data", f"form8-k.pdf?v={'a' * 16}")
    page_now = project.text(f"output/{SLUG}/index.html").replace("<h1", "<p>A new paragraph.</p><h1", 1)
    made.board.show(SLUG, {"index.html": page_now.encode()})
    expect(page.get_by_text("A new paragraph.")).to_be_visible()
    expect(box.locator("object")).to_have_attribute("data", f"form8-k.pdf?v={'a' * 16}")
