"""Links between the documents of one package: each leads to something that is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eightk.edgar.markup import Tag, tags
from eightk.edgar.targets import ARCHIVES
from eightk.findings import Finding, Findings, Span

AUTHORITY = "Regulation S-T, Rule 105"


def check_links(pages: Mapping[str, str]) -> Findings:
    """DOC004 (a finding) for each link that leads to no document of the package, or to no place in one.

    `pages` has the HTML of every document, by file name."""
    found = {name: tuple(tag for tag in tags(html) if tag.kind == "open") for name, html in pages.items()}
    places = {name: frozenset(_places(opened)) for name, opened in found.items()}
    return tuple(
        _finding(name, pages[name], tag.offset, target)
        for name, opened in found.items()
        for tag in opened
        for target in _targets(tag)
        if not _is_there(target, name, places)
    )


def _places(opened: tuple[Tag, ...]) -> Iterator[str]:
    for tag in opened:
        yield from (value for key, value in tag.attributes if key == "id" or (tag.name, key) == ("a", "name"))


def _targets(tag: Tag) -> Iterator[str]:
    if tag.name == "a":
        yield from (value for key, value in tag.attributes if key == "href" and not value.startswith(ARCHIVES))


def _is_there(target: str, page: str, places: Mapping[str, frozenset[str]]) -> bool:
    name, _, place = target.partition("#")
    there = places.get(name or page)
    return there is not None and (not place or place in there)


def _finding(name: str, html: str, offset: int, target: str) -> Finding:
    line, column = html.count("\n", 0, offset) + 1, offset - html.rfind("\n", 0, offset)
    message = f"the document has a link to “{target[:60]}”, and nothing of that name is in this package"
    return Finding("DOC004", message, "Correct or delete it.", (Span(name, line, column),), "finding", AUTHORITY)
