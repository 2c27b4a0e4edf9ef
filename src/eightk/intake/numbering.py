"""Numbered paragraphs of a Word file: the numbers that Word shows and the file does not write.

Word counts by abstract lists; a list that starts anew has an override. ECMA-376, part 1, section 17.9."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from eightk.agreement.copy.list_numbers import lettered, roman

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its format, its text ("%1.%2", "Article %1", "(%3)"), where it starts."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    is_legal: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that paragraphs name: the abstract list behind it, its levels, and where it starts anew."""

    abstract: str
    levels: dict[int, Level]
    restarts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of a file, and the counts so far."""

    lists: dict[str, Listing]
    styles: dict[str, tuple[str, int]]
    counts: dict[str, list[int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, properties: Element | None) -> str:
        """The number of the next paragraph with these properties (w:pPr), "" for one without."""
        number, level = self._list_of(properties)
        listing = self.lists.get(number)
        if listing is None or level not in listing.levels:
            return ""
        counts = self.counts.setdefault(listing.abstract, [0] * _LEVELS)
        if level in listing.restarts and (number, level) not in self.begun:
            self.begun.add((number, level))
            counts[level] = listing.restarts[level]
        else:
            counts[level] = counts[level] + 1 if counts[level] else listing.levels[level].start
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        return _written(listing, level, counts)

    def _list_of(self, properties: Element | None) -> tuple[str, int]:
        """The list and level that a paragraph names itself, or by its style."""
        if properties is None:
            return "", 0
        style = value(properties.find(f"{W}pStyle"))
        number, level = self.styles.get(style, ("", 0))
        own = properties.find(f"{W}numPr")
        if own is not None:
            number = value(own.find(f"{W}numId")) or number
            said = value(own.find(f"{W}ilvl"))
            level = int(said) if said.isdigit() else level
        return number, min(level, _LEVELS - 1)


def value(element: Element | None) -> str:
    """The w:val of an element, "" where there is none."""
    return element.get(f"{W}val", "") if element is not None else ""


def _written(listing: Listing, level: int, counts: list[int]) -> str:
    own = listing.levels[level]
    if own.format == "bullet":
        return "\u2022"
    if own.format == "none":
        return ""

    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        of = listing.levels.get(at, Level())
        return formatted("decimal" if own.is_legal else of.format, counts[at] or of.start)

    return _PLACE.sub(number, own.text).strip()


def formatted(kind: str, number: int) -> str:
    """A count in a format of Word (ST_NumberFormat); one that is not known is a plain figure."""
    if number < 1 or number > 3999:
        return str(number)
    if kind in ("lowerLetter", "upperLetter"):
        return lettered(number).upper() if kind == "upperLetter" else lettered(number)
    if kind in ("lowerRoman", "upperRoman"):
        return roman(number).upper() if kind == "upperRoman" else roman(number)
    if kind == "decimalZero":
        return f"{number:02}"
    return f"{number}{_ending(number)}" if kind == "ordinal" else str(number)


def _ending(number: int) -> str:
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def read_numbering(numbering: Element | None, styles: Element | None) -> Numbering:
    """The lists of word/numbering.xml and the styles of word/styles.xml that number their paragraphs."""
    lists = _lists(numbering) if numbering is not None else {}
    return Numbering(lists, _styles(styles) if styles is not None else {})


def _lists(root: Element) -> dict[str, Listing]:
    abstract = {each.get(f"{W}abstractNumId", ""): _levels(each) for each in root.iter(f"{W}abstractNum")}
    found: dict[str, Listing] = {}
    for each in root.iter(f"{W}num"):
        behind = value(each.find(f"{W}abstractNumId"))
        levels = dict(abstract.get(behind, {}))
        restarts: dict[int, int] = {}
        for override in each.iter(f"{W}lvlOverride"):
            level = _integer(override.get(f"{W}ilvl", "0"))
            levels.update(_levels(override))
            start = value(override.find(f"{W}startOverride"))
            if start.isdigit():
                restarts[level] = int(start)
        found[each.get(f"{W}numId", "")] = Listing(behind, levels, restarts)
    return found


def _levels(parent: Element) -> dict[int, Level]:
    return {
        _integer(level.get(f"{W}ilvl", "0")): Level(
            value(level.find(f"{W}numFmt")) or "decimal",
            value(level.find(f"{W}lvlText")),
            _integer(value(level.find(f"{W}start")) or "1"),
            level.find(f"{W}isLgl") is not None,
        )
        for level in parent.findall(f"{W}lvl")
    }


def _integer(text: str) -> int:
    return int(text) if text.isdigit() and len(text) < 5 else 0


def _styles(root: Element) -> dict[str, tuple[str, int]]:
    """The list and level of each paragraph style, its own or that of the style it is based on."""
    based: dict[str, str] = {}
    own: dict[str, tuple[str, int]] = {}
    for style in root.iter(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        based[name] = value(style.find(f"{W}basedOn"))
        numbered = style.find(f"{W}pPr/{W}numPr")
        if numbered is not None:
            number = value(numbered.find(f"{W}numId"))
            own[name] = (number, _integer(value(numbered.find(f"{W}ilvl")) or "0"))
    return {name: found for name in based if (found := _inherited(name, based, own))[0]}


def _inherited(name: str, based: dict[str, str], own: dict[str, tuple[str, int]]) -> tuple[str, int]:
    for _ in range(_DEEPEST_STYLE):
        if name in own:
            return own[name]
        name = based.get(name, "")
    return "", 0
