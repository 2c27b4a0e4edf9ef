"""The review page and the portfolio as counsel use them: in a browser, from files, by mouse, by keyboard, on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.access import assert_accessible
from tests.project import FOLDER, SLUG, TEMPLATE, YAML, Project, at_hand, copied

from eightk.agreement.reader import read_agreement_file

OTHER = "umber-note"
WHO, WHEN, WHY = 'Jane "Q." Roe: counsel', "2026-03-03", "Line one #1.\nLine two: “may” is what the board meant \\ so."
TODAY = "2026-03-04T20:00:00-05:00"


@pytest.fixture(scope="module")
def site(built_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """output/ of two agreements: one that passes, and one whose draft says “may” and whose agreement is at odds."""
    project = copied(built_once, tmp_path_factory.mktemp("site") / "project")
    _second(project)
    with pytest.MonkeyPatch.context() as patch:
        at_hand(patch)
        result = project.run("build")
    assert result.exit_code == 1, result.stderr
    return project.root / "output"


def _second(project: Project) -> None:
    copied(project.root / FOLDER, project.root / "agreements" / OTHER)
    template = project.text(TEMPLATE).replace("The Company will repay", "The Company may repay")
    project.write(f"templates/disclosure/{OTHER}.htm.j2", template)
    yaml = f"agreements/{OTHER}/agreement.yaml"
    project.edit(yaml, f"disclosure/{SLUG}", f"disclosure/{OTHER}")
    project.edit(yaml, "- amount: $500,000\n          on: 2027-03-31", "- amount: $500,000\n          on: 2027-04-30")


@pytest.fixture(params=["light", "dark", "phone"])
def seen(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A page as different readers see it."""
    how = request.param
    context = chromium.new_context(
        viewport={"width": 360, "height": 780} if how == "phone" else {"width": 1280, "height": 900},
        color_scheme="dark" if how == "dark" else "light",
    )
    yield context.new_page()
    context.close()


def open_page(page: Page, site: Path, name: str) -> None:
    page.set_default_timeout(10_000)
    page.goto((site / name).as_uri())


def shown(page: Page) -> list[str]:
    """The agreements that the portfolio shows, in order."""
    return page.locator("table tbody tr:visible .slug").all_inner_texts()


PAGES = ("index.html", f"{SLUG}/index.html", f"{OTHER}/index.html")


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_nothing_is_too_wide(seen: Page, site: Path, name: str) -> None:
    open_page(seen, site, name)
    closed = seen.locator("details:not([open]):visible > summary")
    while closed.count():
        closed.first.click()
    assert_accessible(seen)
    assert seen.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_portfolio_is_filtered_and_the_address_keeps_it(page: Page, site: Path) -> None:
    open_page(page, site, "index.html")
    assert shown(page) == [SLUG, OTHER]
    status = page.get_by_role("status")
    expect(status).to_have_text("Showing 2 of 2 agreements")
    page.get_by_label("With open findings").check()
    expect(status).to_have_text("Showing 1 of 2 agreements")
    assert shown(page) == [OTHER]
    page.get_by_label("Verdict").select_option("Materially similar")
    expect(status).to_have_text("Showing 0 of 2 agreements")
    page.get_by_label("With open findings").uncheck()
    page.get_by_label("Words in the line").fill(" BRINDLE-N")
    assert shown(page) == [SLUG]
    again = page.context.new_page()
    again.goto(page.url)
    assert shown(again) == [SLUG]
    assert again.get_by_label("Words in the line").input_value() == " BRINDLE-N"


def test_the_portfolio_is_sorted(page: Page, site: Path) -> None:
    open_page(page, site, "index.html")
    head = page.get_by_role("columnheader", name="Verdict")
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    assert shown(page) == [SLUG, OTHER]
    page.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") == "descending"
    assert shown(page) == [OTHER, SLUG]
    page.get_by_role("columnheader", name="Due").get_by_role("button").click()
    assert head.get_attribute("aria-sort") is None
    assert shown(page) == [SLUG, OTHER]


def test_days_left_are_those_of_the_reader(page: Page, site: Path) -> None:
    """The report is due on March 6, 2026. In the evening of March 4 in New York it is March 5 in London."""
    page.clock.set_fixed_time(TODAY)
    open_page(page, site, "index.html")
    expect(page.locator("[data-due]").first).to_have_text("2 days left")
    page.clock.set_fixed_time("2026-03-06T12:00:00-05:00")
    open_page(page, site, f"{SLUG}/index.html")
    expect(page.locator("[data-due]")).to_have_text("due today")
    page.clock.set_fixed_time("2026-03-07T12:00:00-05:00")
    page.reload()
    expect(page.locator("[data-due]")).to_have_text("passed 1 day ago")


def test_a_fact_is_followed_to_its_clause_and_back(page: Page, site: Path) -> None:
    open_page(page, site, "index.html")
    page.get_by_role("link", name="Note Purchase Agreement").first.click()
    fact = page.locator("a.fact", has_text="September 30, 2026")
    fact.click()
    clause = page.locator(".exhibit .lit")
    expect(clause).to_have_text("September 30, 2026")
    expect(clause).to_be_in_viewport()
    expect(clause).to_be_focused()
    page.get_by_role("button", name="Back to where you were").click()
    expect(fact).to_be_focused()
    expect(fact).to_be_in_viewport()
    expect(page.locator(".exhibit .lit")).to_have_count(0)


def test_the_ways_are_links_without_a_script(chromium: Browser, site: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    open_page(page, site, f"{OTHER}/index.html")
    page.locator("a.fact", has_text="Wexcombe Lending LLC").click()
    target = page.locator(":target")
    assert target.inner_text() == "WEXCOMBE LENDING LLC"
    target.click()
    assert page.locator(":target").get_attribute("class") == "fact"
    page.locator("a.ref").first.click()
    assert "DIFF-MODALITY" in page.locator(":target").inner_text()
    page.locator("#finding-1 summary").click()
    assert "    who:\n    when:\n    why:\n" in page.locator("#finding-1 [data-entry]").inner_text()
    assert not page.locator("[name=who]").first.is_visible()
    context.close()


def test_every_fact_leads_to_words_that_state_it(page: Page, site: Path) -> None:
    """Each link of the page leads to something in it, and the words of a clause lead back."""
    open_page(page, site, f"{OTHER}/index.html")
    hrefs = page.eval_on_selector_all("a[href^='#']", "links => links.map(link => link.hash.slice(1))")
    missing = page.evaluate("ids => ids.filter(id => !document.getElementById(id))", hrefs)
    assert len(hrefs) > 50
    assert missing == []
    stated = page.eval_on_selector_all(
        "a.fact[data-last]",
        "links => links.map(link => [link.textContent, document.querySelector(link.hash).textContent])",
    )
    assert ["March 2, 2026", "March 2, 2026"] in stated
    assert ["Wexcombe Lending LLC", "WEXCOMBE LENDING LLC"] in stated


@pytest.mark.parametrize("how", ["hover", "focus", "touch"])
def test_an_edit_says_its_rule(chromium: Browser, site: Path, how: str) -> None:
    context = chromium.new_context(has_touch=True)
    page = context.new_page()
    open_page(page, site, f"{OTHER}/index.html")
    mark = page.locator("ins + a.ref").first
    {"hover": mark.hover, "focus": mark.focus, "touch": mark.tap}[how]()
    tip = page.get_by_role("tooltip")
    expect(tip).to_contain_text("DIFF-MODALITY")
    expect(tip).to_contain_text("duty or right")
    assert mark.get_attribute("aria-describedby") == tip.get_attribute("id")
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    context.close()


def test_a_pdf_is_read_when_it_is_opened(page: Page, site: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    open_page(page, site, f"{SLUG}/index.html")
    assert not [name for name in asked if name.endswith(".pdf")]
    part = page.locator(".document", has_text="Form 8-K")
    link = part.get_by_role("link", name=re.compile(r"\(PDF\)"))
    assert link.get_attribute("href") == "form8-k.pdf"
    part.locator("summary").click()
    expect(part.locator("object")).to_have_attribute("data", "form8-k.pdf")
    page.wait_for_timeout(200)
    assert "form8-k.pdf" in asked
    hrefs = page.eval_on_selector_all("a", "links => links.map(link => link.getAttribute('href'))")
    for href in hrefs:
        assert href.startswith("#") or (site / SLUG / href).is_file(), href


def test_a_determination_is_filled_in_and_clears_the_finding(page: Page, site: Path, tmp_path: Path) -> None:
    """The YAML that the page shows, pasted as it says, is read by the check."""
    open_page(page, site, f"{OTHER}/index.html")
    form = page.locator("#finding-1 form[data-determination]")
    assert form.get_attribute("data-agreement") == OTHER
    assert form.get_attribute("data-code") == "DIFF-MODALITY"
    page.locator("#finding-1 summary").click()
    page.locator("#finding-1").get_by_label("Who decides").fill(WHO)
    page.locator("#finding-1").get_by_label("When").fill(WHEN)
    page.locator("#finding-1").get_by_label("Why the difference is not material").fill(WHY)
    entry = page.get_by_role("region", name="YAML to add, finding 1").inner_text()
    project = copied(site.parent, tmp_path / "project")
    yaml = f"agreements/{OTHER}/agreement.yaml"
    project.write(yaml, f"{project.text(yaml)}determinations:\n{entry}\n")
    file, _, findings = read_agreement_file(project.text(yaml), yaml)
    assert findings == ()
    assert file is not None
    [given] = file.determinations
    assert (given.who, given.when, given.why) == (WHO, date.fromisoformat(WHEN), " ".join(WHY.split()))
    said = project.run("check", OTHER)
    assert f"accepted by {WHO}, on {WHEN}" in " ".join(said.stdout.split())
    assert re.findall("DET00[0-9]", said.stderr) == ["DET004"]


def test_what_is_copied_is_what_is_shown(chromium: Browser, site: Path) -> None:
    context = chromium.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    open_page(page, site, f"{OTHER}/index.html")
    page.locator("#finding-1 summary").click()
    page.locator("#finding-1").get_by_label("Who decides").fill("Jane Q. Roe")
    page.locator("#finding-1").get_by_role("button", name="Copy the YAML").click()
    expect(page.locator("#finding-1 [role=status]")).to_have_text("Copied.")
    assert (
        page.evaluate("navigator.clipboard.readText()") == page.locator("#finding-1 [data-entry]").inner_text() + "\n"
    )
    context.close()


def test_writing_is_offered_under_serve_only(page: Page, site: Path) -> None:
    open_page(page, site, f"{OTHER}/index.html")
    page.locator("#finding-1 summary").click()
    button = page.locator("#finding-1 button", has_text="Write it to agreement.yaml")
    expect(button).to_be_hidden()
    page.evaluate("document.documentElement.dataset.eightkServe = 'token'")
    expect(button).to_be_visible()


def test_what_a_refresh_takes_away_is_put_back(page: Page, site: Path) -> None:
    """`eightk serve` makes the content new, and what was typed stays in its field."""
    open_page(page, site, f"{OTHER}/index.html")
    page.locator("#finding-1 summary").click()
    page.locator("#finding-1").get_by_label("Who decides").fill("Jane Q. Roe")
    page.evaluate(
        """() => {
          document.querySelector("[data-due]").textContent = "";
          document.querySelector("[data-entry]").textContent = "\\n    who:\\n    when:\\n    why:\\n";
          document.dispatchEvent(new Event("eightk:refreshed"));
        }"""
    )
    expect(page.locator("[data-due]")).to_have_text(re.compile("ago|left|today"))
    expect(page.locator("#finding-1 [data-entry]")).to_contain_text('who: "Jane Q. Roe"')


def test_everything_is_reached_by_keyboard(page: Page, site: Path) -> None:
    """Tab goes through every link, field and button that is to be seen, in order, each with a visible focus."""
    open_page(page, site, f"{OTHER}/index.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    wanted = page.evaluate(
        "() => [...document.querySelectorAll('main a[href], main summary, main input, main textarea, main button')]"
        ".filter(each => each.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})).length"
    )
    reached = set()
    for _ in range(wanted + 20):
        page.keyboard.press("Tab")
        at = page.evaluate(
            "() => { const each = document.activeElement; if (!each.closest('main')) return null;"
            " const all = [...document.querySelectorAll('main *')]; const look = getComputedStyle(each);"
            " return [all.indexOf(each), each.tagName, look.outlineStyle, parseFloat(look.outlineWidth)]; }"
        )
        if at is None:
            break
        assert at[2] != "none", at
        assert at[3] >= 2, at
        if at[1] in ("A", "SUMMARY", "INPUT", "TEXTAREA", "BUTTON"):
            reached.add(at[0])
    assert len(reached) == wanted


def test_it_prints_with_everything_open(page: Page, site: Path, tmp_path: Path) -> None:
    open_page(page, site, f"{OTHER}/index.html")
    target = tmp_path / "page.pdf"
    page.pdf(path=target, prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(target)
    text = " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    said = " ".join(text.split())
    for words in ("Materially different", "DIFF-MODALITY", "terms.payments.repayment", "NOTE PURCHASE"):
        assert words in said, words
    assert "Copy the YAML" not in said
    assert "Show it here" not in said
    assert "Record that" not in said


def test_nothing_moves_for_those_who_ask_for_it(chromium: Browser, site: Path) -> None:
    context = chromium.new_context(reduced_motion="reduce")
    page = context.new_page()
    open_page(page, site, f"{SLUG}/index.html")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    context.close()


def test_no_script_of_anybody_else_runs(page: Page, site: Path) -> None:
    """The policy of the page names its own script alone."""
    open_page(page, site, f"{SLUG}/index.html")
    page.evaluate(
        """() => {
          document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="document.title = 1">');
          const made = document.createElement("script");
          made.textContent = "document.title = 2";
          document.body.append(made);
        }"""
    )
    page.wait_for_timeout(100)
    assert page.title() == "Note Purchase Agreement - review"


def test_the_file_that_counsel_edit_is_named(page: Page, site: Path) -> None:
    open_page(page, site, f"{OTHER}/index.html")
    page.locator("#finding-1 summary").click()
    assert YAML.replace(SLUG, OTHER) in page.locator("#finding-1").inner_text()
