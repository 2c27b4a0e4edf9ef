"""The browser that the other tests drive is a real one."""

from __future__ import annotations

from playwright.sync_api import Page


def test_a_page_is_shown_and_its_script_runs(page: Page) -> None:
    page.set_content("<p id=a>before</p><script>document.getElementById('a').textContent = 'after'</script>")
    assert page.inner_text("#a") == "after"
