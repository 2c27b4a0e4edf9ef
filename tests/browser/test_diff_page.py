"""The page of `eightk diff` in a real browser: by day and by night, on a phone, for a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.access import assert_accessible
from tests.project import TEMPLATE, YAML, Project
from tests.versions.kept import kept


@pytest.fixture
def shown(project: Project, page: Page, tmp_path: Path) -> Page:
    """The page of a changed amount and a changed word, with its pictures."""
    repository = kept(project)
    project.write(YAML, project.text(YAML).replace("$900,000", "$880,000").replace("$500,000", "$480,000"))
    project.edit(TEMPLATE, "will repay", "may repay")
    written = tmp_path / "changes.html"
    result = repository.diff("--format", "html", "--output", str(written))
    assert (result.stderr, result.exit_code) == ("", 0)
    page.goto(written.as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_a_readers_way(shown: Page, scheme: str) -> None:
    shown.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    assert_accessible(shown)


def test_facts_stand_in_a_table(shown: Page) -> None:
    row = shown.locator("table.facts tbody tr", has_text="Payment").first
    assert row.locator("th, td").all_inner_texts() == ["Payment", "$900,000", "$880,000", "Section 2"]


def test_it_fits_a_phone(shown: Page) -> None:
    shown.set_viewport_size({"width": 360, "height": 700})
    assert shown.evaluate("document.documentElement.scrollWidth") <= 360
    before, after = (shown.locator(".sheet").nth(number).bounding_box() for number in (0, 1))
    assert before is not None
    assert after is not None
    assert after["y"] >= before["y"] + before["height"]


def test_pages_stand_side_by_side_and_what_differs_is_framed(shown: Page) -> None:
    before, after = (shown.locator(".sheet").nth(number) for number in (0, 1))
    ours, theirs = before.bounding_box(), after.bounding_box()
    assert ours is not None
    assert theirs is not None
    assert ours["y"] == theirs["y"]
    assert shown.evaluate("document.querySelectorAll('.sheet img')[0].naturalWidth") == 816
    frame = before.locator("span").first.bounding_box()
    assert frame is not None
    assert ours["x"] <= frame["x"] < ours["x"] + ours["width"]
