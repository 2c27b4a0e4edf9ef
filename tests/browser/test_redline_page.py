"""A redline as a page in a real browser: read, followed, folded, on a phone, by night, by a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.access import assert_accessible

from eightk.redlines import redline_of
from eightk.redlines.html import page as page_of
from eightk.wording.comparison import compare

PARAGRAPHS = [f"Paragraph {number} of the agreement stands as it was." for number in range(9)]
APPROVED = "\n\n".join(
    ["He shall be paid $120,000 in May.", "The plan of it ends then.", *PARAGRAPHS, "Year      5%\tand"]
)
DRAFT = "\n\n".join(["He may be paid $102,000 in May.", *PARAGRAPHS, "The plan of it ends then.", "Year      6%\tand"])


@pytest.fixture
def shown(page: Page, tmp_path: Path) -> Page:
    path = tmp_path / "redline.html"
    path.write_text(page_of(redline_of(compare(APPROVED, DRAFT)), "Redline", "Section 5"), "utf-8")
    page.goto(path.as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(shown: Page, scheme: str, width: int) -> None:
    shown.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    shown.set_viewport_size({"width": width, "height": 800})
    shown.locator("summary").first.click()
    assert_accessible(shown)


@pytest.mark.parametrize("width", [320, 390])
def test_a_phone_need_not_be_swept_sideways(shown: Page, width: int) -> None:
    shown.set_viewport_size({"width": width, "height": 800})
    assert shown.evaluate("document.documentElement.scrollWidth") <= width


def test_a_fact_leads_to_its_place_and_a_move_to_its_other_end(shown: Page) -> None:
    shown.get_by_role("link", name="amount", exact=True).click()
    assert "$120,000" in shown.locator(":target").inner_text()
    shown.get_by_role("link", name="moved below").click()
    assert "The plan of it ends then." in shown.locator(":target").inner_text()


def test_unchanged_paragraphs_unfold_by_the_keyboard(shown: Page) -> None:
    hidden = shown.get_by_text("Paragraph 4 of")
    assert not hidden.is_visible()
    shown.locator("summary").focus()
    shown.keyboard.press("Enter")
    assert hidden.is_visible()


def test_what_a_screen_reader_is_told(shown: Page) -> None:
    told = shown.locator(".rl-text").aria_snapshot()
    assert "deletion" in told
    assert "[deleted, amount:" in told
    assert "[inserted, amount:" in told
    assert "7 paragraphs unchanged" in told


def test_it_prints_on_paper(shown: Page) -> None:
    assert shown.pdf().startswith(b"%PDF")
    shown.emulate_media(media="print", color_scheme="light")
    assert shown.locator(".rl-del").first.evaluate("each => getComputedStyle(each).color") == "rgb(0, 0, 0)"
