"""Stretches: the lines that belong together as one paragraph, heading or table, before anything is made of
them.

Blank lines, rules and page breaks always part them. Without these, a line opens a new stretch when its
indent, its label, its centring or the early end of the line above says so; a wrapped line never does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .captions import annex_number, is_capitals, is_known_caption
from .labels import leading_marks
from .lines import Line, hyphen_joins, is_page_number, unwrap

_STOPS = (".", ";", ":", "?", "!", "; and", "; or", ", and", ", or", ".)", "--", "\u2014", ":-", ";and")
_CLOSING = "\"\u201d'\u2019)]"
_COUNTED = ("article", "section", "exhibit", "annex", "schedule", "appendix", "attachment")
_GAP = re.compile(r"\s{3}|\t|:\s{2}|\.{4}|(?:\. ){4}")
_SECOND_COLUMN = 12
_FIRST_LINE = 3
UNWRAPPED_WIDTH = 300
_WRAPPED_WIDTH = 120
SIGNED = "/s/"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines that belong together. `page` marks a page break; `rule` is the rule drawn above them, if any."""

    lines: tuple[Line, ...]
    text: str = ""
    page: bool = False
    rule: str = ""
    centered: bool = False


def measure(lines: tuple[Line, ...]) -> int:
    """The column at which the copy wraps: the right edge that one line in twenty passes."""
    edges = sorted(line.right for line in lines if line.role == "words")
    return edges[len(edges) * 19 // 20] if edges else 0


def is_centered(line: Line, width: int) -> bool:
    """Whether a line stands in the middle of the measure, clear of an ordinary paragraph indent."""
    short = line.right - line.indent < width - 16
    middle = abs(line.indent + line.right - width) <= max(6, width // 8)
    return width < UNWRAPPED_WIDTH and line.indent >= 8 and short and middle and not has_gap(line)


def ends_sentence(words: str) -> bool:
    """Whether words end where a sentence, or a member of a list, may end."""
    bare = words[-12:].rstrip().rstrip(_CLOSING)
    return bare.endswith(_STOPS) or words.rstrip().endswith(".)")


def has_gap(line: Line) -> bool:
    """Whether wide blanks, a tab or leaders part the words of a line into columns (its label aside)."""
    words = line.words[:400]
    return _GAP.search(words[leading_marks(words)[1] :].strip()) is not None


def stands_under_columns(first: Line, line: Line) -> bool:
    """Whether a line goes on in the second column of a stretch, as an address does under a name."""
    return line.indent >= first.indent + _SECOND_COLUMN and has_gap(first)


def read_stretches(lines: tuple[Line, ...]) -> tuple[Stretch, ...]:
    """The stretches of a copy in order, every line of words in exactly one, page breaks between them."""
    width = measure(lines)
    stretches: list[Stretch] = []
    group: list[Line] = []
    rule = ""
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if group and _rules_a_table(group[-1], line, following):
            continue
        if group and (line.role != "words" or _opens(group, line, following, width)):
            stretches.append(_stretch(group, rule, width))
            group, rule = [], ""
        if line.role == "words":
            group.append(line)
        elif line.role == "page":
            stretches.append(Stretch((line,), page=True))
        rule = line.raw if line.role == "rule" else rule
    if group:
        stretches.append(_stretch(group, rule, width))
    return _with_labels_joined(stretches)


def _rules_a_table(above: Line, line: Line, following: Line | None) -> bool:
    """Whether a rule stands between two rows of a table, as under its heads."""
    between = line.role == "rule" and following is not None and following.role == "words"
    return between and following is not None and has_gap(above) and has_gap(following)


def _stretch(group: list[Line], rule: str, width: int) -> Stretch:
    text = unwrap(tuple(line.raw for line in group))
    return Stretch(tuple(group), text, rule=rule, centered=all(is_centered(line, width) for line in group))


def _opens(group: list[Line], line: Line, following: Line | None, width: int) -> bool:
    above = group[-1]
    if hyphen_joins(above.raw, line.raw):
        return False
    if above.words.lower() in _COUNTED:
        return False
    if is_page_number(above.words) and len(group) == 1:
        return True
    alone = following is None or following.role != "words" or ends_sentence(above.words)
    if is_page_number(line.words) and alone:
        return True
    if stands_under_columns(group[0], line):
        return False
    if is_centered(line, width) != is_centered(above, width):
        return True
    if annex_number(line.words) and (ends_sentence(above.words) or above.words.isupper()):
        return True
    if has_gap(line) and has_gap(above):
        return False
    if width >= UNWRAPPED_WIDTH and _fits(above, line, width) and _capital(line.words):
        return ends_sentence(above.words) or _is_heading(above) or bool(leading_marks(line.words)[0])
    return _opens_by_indent(group, line, following, width) or _opens_by_words(group, line, width)


def _opens_by_indent(group: list[Line], line: Line, following: Line | None, width: int) -> bool:
    if is_centered(line, width):
        return False
    if len(group) == 1:
        deeper = line.indent > group[0].indent + 1
        returns = following is not None and following.role == "words" and following.indent < line.indent - 1
        one_line = line.indent == group[0].indent >= _FIRST_LINE
        return returns and (one_line or (deeper and _fits(group[0], line, width)))
    return abs(line.indent - group[1].indent) > 1


def _opens_by_words(group: list[Line], line: Line, width: int) -> bool:
    above, words = group[-1], line.words
    ended = ends_sentence(above.words)
    if leading_marks(words)[0] and len(words) > 1:
        # Inside a sentence a label may come to stand at a line's start by wrapping: then the line above is full.
        ended = ended and (above.words[-1] == "." or width > _WRAPPED_WIDTH or _fits(above, line, width))
        return ended or is_known_caption(above.words) or (_is_heading(above) and _capital(words.split(" ", 1)[-1]))
    if SIGNED in words[:12].lower():
        return ended
    if all(_is_heading(each) for each in group):
        if annex_number(above.words):
            return True
        return not is_capitals(words) and _capital(words) and _fits(above, line, width)
    return ended and _capital(words) and _fits(above, line, width)


def _fits(above: Line, line: Line, width: int) -> bool:
    """Whether the line above ended although the next word would have had room: its end was meant."""
    word = len(line.words.split(maxsplit=1)[0])
    return above.right + 1 + word + max(4, width // 20) <= width


def _capital(words: str) -> bool:
    first = words.lstrip("\"\u201c([*'\u2018")[:1]
    return first.isupper() or first.isdigit() or first in "/_$\u2022\u00b7"


def _is_heading(line: Line) -> bool:
    return is_capitals(line.words) or is_known_caption(line.words) or bool(annex_number(line.words))


def _with_labels_joined(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """A label alone ("(a)", a bullet) joined to the paragraph below it, when nothing but blank lines part
    them."""
    joined: list[Stretch] = []
    for stretch in stretches:
        last = joined[-1] if joined else None
        if last is not None and _is_label_alone(last) and not stretch.page and not _is_new(stretch):
            lines = (*last.lines, *stretch.lines)
            joined[-1] = Stretch(lines, unwrap(tuple(line.raw for line in lines)), rule=last.rule)
        else:
            joined.append(stretch)
    return tuple(joined)


def _is_new(stretch: Stretch) -> bool:
    return stretch.centered or is_page_number(stretch.text) or bool(leading_marks(stretch.text)[0])


def _is_label_alone(stretch: Stretch) -> bool:
    text = stretch.text
    if stretch.page or len(stretch.lines) > 2 or len(text) > 24 or is_page_number(text):
        return False
    marks, end = leading_marks(text)
    return end == len(text) and (not marks or marks[0].style != "article")
