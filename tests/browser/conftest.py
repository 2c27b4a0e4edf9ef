"""A real Chromium, and pages in it that may speak to nobody but this machine."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright
from tests.programs import program

_QUIET = (
    "--no-sandbox",  # CI is root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_HERE = ("127.0.0.1", "localhost", "")
_VIEWER = ("chrome", "chrome-extension")
"""The schemes of what shows PDFs, which is a part of the browser."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser of this test run."""
    path = program("chromium", "chromium-browser", debian="chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_QUIET))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A new page. A script's error on it, or a word to another machine, fails the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    wrong: list[str] = []

    def note(request: Request) -> None:
        asked = urlsplit(request.url)
        if asked.scheme not in _VIEWER and (asked.hostname or "") not in _HERE:
            wrong.append(f"the page asked for {request.url}")

    opened.on("pageerror", lambda error: wrong.append(f"a script failed: {error}"))
    opened.on("request", note)
    yield opened
    context.close()
    assert not wrong
