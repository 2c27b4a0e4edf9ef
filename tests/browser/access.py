"""What stands in the way of a reader with a keyboard, a screen reader or a small screen, as axe-core sees it."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
"""WCAG 2.2, levels A and AA, and what axe recommends besides."""


def assert_accessible(page: Page) -> None:
    """axe looks at the page as it stands, and finds nothing."""
    found = Axe().run(page, options=RULES)
    assert found.response["passes"]
    assert found.violations_count == 0, found.generate_report()
