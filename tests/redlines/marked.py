"""What a reader of marked-up text is left with: without what was put in, or without what was taken out."""

from __future__ import annotations

from html.parser import HTMLParser


class Settled(HTMLParser):
    """The text of HTML without the elements of one name and without those of the class `rl-x`."""

    VOID = frozenset({"br", "meta", "link", "hr"})

    def __init__(self, gone: str) -> None:
        super().__init__()
        self.gone = gone
        self.text = ""
        self._open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            names = (dict(attrs).get("class") or "").split()
            self._open.append(tag == self.gone or "rl-x" in names)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self.text += "" if any(self._open) else data


def accepted(html: str) -> str:
    """The text once every change is accepted."""
    return _without("del", html)


def rejected(html: str) -> str:
    """The text once every change is rejected."""
    return _without("ins", html)


def _without(gone: str, html: str) -> str:
    parser = Settled(gone)
    parser.feed(html)
    parser.close()
    return parser.text
