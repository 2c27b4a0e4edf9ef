"""Stretches: the lines that belong together as one paragraph, heading or table, before anything is made of
them.

Blank lines, rules and page breaks always part them. Without these, a line opens a new stretch when its
indent, its label, its centring or the early end of the line above says so; a wrapped line never does.
"""

from __future__ import annotations

from dataclasses import dataclass

from .captions import annex_number, is_capitals, is_known_caption
from .centering import UNWRAPPED_WIDTH, centered_lines, measure, measures
from .labels import Mark, leading_marks
from .lines import Line, hyphen_joins, is_page_number, unwrap

_STOPS = (".", ";", ":", "?", "!", "; and", "; or", ", and", ", or", ".)", "--", "\u2014", ":-", ";and")
# Behind these a name or a number follows, in the same sentence.
_TITLES = ("Mr.", "Ms.", "Mrs.", "Dr.", "Messrs.", " No.", " Nos.", " Sec.", "Section", "\u00a7")
_CLOSING = "\"\u201d'\u2019)]"
_COUNTED = ("article", "section", "exhibit", "annex", "schedule", "appendix", "attachment")
_SECOND_COLUMN = 12
_FIRST_LINE = 3
_HEADING_LINES = 8
_WRAPPED_WIDTH = 120
SIGNED = "/s/"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines that belong together. `page` marks a page break; `rule` is the rule drawn above them, if any.

    `ruled` are rules drawn between the lines of a table, each with the number of lines above it; `marks` and
    `label` are the numbers and the length of the label that `text` starts with; `touches` says that no blank
    line parts it from the stretch above.
    """

    lines: tuple[Line, ...]
    text: str = ""
    page: bool = False
    rule: str = ""
    centered: bool = False
    marks: tuple[Mark, ...] = ()
    label: int = 0
    ruled: tuple[tuple[int, str], ...] = ()
    touches: bool = False


@dataclass(frozen=True, slots=True)
class _Copy:
    """All lines of the copy, which of them are centred, and the column at which each wraps."""

    lines: tuple[Line, ...]
    centered: tuple[bool, ...]
    widths: tuple[int, ...]


def ends_sentence(words: str) -> bool:
    """Whether words end where a sentence, or a member of a list, may end."""
    bare = words[-12:].rstrip().rstrip(_CLOSING)
    if bare.endswith(_TITLES):
        return False
    return bare.endswith(_STOPS) or words.rstrip().endswith(".)")


def stands_under_columns(first: Line, line: Line) -> bool:
    """Whether a line goes on in the second column of a stretch, as an address does under a name."""
    return line.indent >= first.indent + _SECOND_COLUMN and first.gap


def read_stretches(lines: tuple[Line, ...]) -> tuple[Stretch, ...]:
    """The stretches of a copy in order, every line of words in exactly one, page breaks between them."""
    width = measure(lines)
    copy = _Copy(lines, centered_lines(lines, width), measures(lines, width))
    stretches: list[Stretch] = []
    group: list[int] = []
    rule, ruled = "", list[tuple[int, str]]()
    for number, line in enumerate(lines):
        if group and _rules_a_table(copy, group[-1], number):
            ruled.append((len(group), line.raw))
            continue
        if group and (line.role != "words" or _opens(copy, group, number)):
            stretches.append(_stretch(copy, group, rule, tuple(ruled)))
            group, rule, ruled = [], "", []
        if line.role == "words":
            group.append(number)
        elif line.role == "page":
            stretches.append(Stretch((line,), page=True))
        rule = line.raw if line.role == "rule" else rule
    if group:
        stretches.append(_stretch(copy, group, rule, tuple(ruled)))
    return _with_labels_joined(stretches)


def _following(copy: _Copy, number: int) -> Line | None:
    """The line of words right below a line, nothing between them."""
    below = copy.lines[number + 1] if number + 1 < len(copy.lines) else None
    return below if below is not None and below.role == "words" else None


def _rules_a_table(copy: _Copy, above: int, number: int) -> bool:
    """Whether a rule stands between two rows of a table, as under its heads."""
    if copy.lines[number].role != "rule" or not copy.lines[above].gap:
        return False
    below = _following(copy, number)
    return below is not None and below.gap


def _stretch(copy: _Copy, group: list[int], rule: str, ruled: tuple[tuple[int, str], ...]) -> Stretch:
    lines = tuple(copy.lines[number] for number in group)
    text = unwrap(tuple(line.raw for line in lines))
    first = lines[0]
    marks, label = (first.marks, first.label) if text == first.words else leading_marks(text)
    centered = all(copy.centered[number] for number in group)
    touches = group[0] > 0 and copy.lines[group[0] - 1].role == "words"
    return Stretch(lines, text, False, rule, centered, marks, label, ruled, touches)


def _opens(copy: _Copy, group: list[int], number: int) -> bool:
    """Whether a line of words begins a new stretch below the lines of `group`."""
    first, above, line = copy.lines[group[0]], copy.lines[group[-1]], copy.lines[number]
    if hyphen_joins(above.raw, line.raw) or above.words.lower() in _COUNTED:
        return False
    if is_page_number(above.words) and len(group) == 1:
        return True
    if is_page_number(line.words) and (_following(copy, number) is None or ends_sentence(above.words)):
        return True
    if stands_under_columns(first, line):
        return False
    if copy.centered[number] != copy.centered[group[-1]] or _are_entries(first, line):
        return True
    if annex_number(line.words) and (ends_sentence(above.words) or above.words.isupper()):
        return True
    if line.gap and (above.gap or (stands_under_columns(first, above) and line.indent == first.indent)):
        return False
    width = copy.widths[number]
    if width >= UNWRAPPED_WIDTH and _fits(above, line, width) and _capital(line.words):
        return ends_sentence(above.words) or _is_heading(above) or bool(line.marks)
    return _opens_by_indent(copy, group, number) or _opens_by_words(copy, group, number)


def _are_entries(above: Line, line: Line) -> bool:
    """Whether two lines at one indent each begin with a label and a wide gap, as the entries of a list do."""
    return line.indent == above.indent and _is_entry(line) and _is_entry(above) and not (line.gap and above.gap)


def _is_entry(line: Line) -> bool:
    behind = line.words[line.label : line.label + 3]
    return bool(line.marks) and len(behind) == 3 and (behind[:2].isspace() or behind[0] == "\t")


def _opens_by_indent(copy: _Copy, group: list[int], number: int) -> bool:
    line, first = copy.lines[number], copy.lines[group[0]]
    if copy.centered[number]:
        return False
    if len(group) == 1:
        following = _following(copy, number)
        deeper = line.indent > first.indent + 1
        returns = following is not None and following.indent < line.indent - 1
        one_line = line.indent == first.indent >= _FIRST_LINE
        return returns and (one_line or (deeper and _fits(first, line, copy.widths[number])))
    return abs(line.indent - copy.lines[group[1]].indent) > 1


def _opens_by_words(copy: _Copy, group: list[int], number: int) -> bool:
    above, line, width = copy.lines[group[-1]], copy.lines[number], copy.widths[number]
    words = line.words
    ended = ends_sentence(above.words)
    if line.marks and len(words) > 1:
        # Inside a sentence a label may come to stand at a line's start by wrapping: then the line above is full.
        ended = ended and (above.words[-1] == "." or width > _WRAPPED_WIDTH or _fits(above, line, width))
        return ended or is_known_caption(above.words) or (_is_heading(above) and _capital(words.split(" ", 1)[-1]))
    if SIGNED in words[:12].lower():
        return ended
    if all(_is_heading(copy.lines[each]) for each in group[-_HEADING_LINES:]):
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
            joined[-1] = _joined(last, stretch)
        else:
            joined.append(stretch)
    return tuple(joined)


def _joined(label: Stretch, stretch: Stretch) -> Stretch:
    lines = (*label.lines, *stretch.lines)
    text = unwrap(tuple(line.raw for line in lines))
    marks, end = leading_marks(text)
    return Stretch(lines, text, rule=label.rule, marks=marks, label=end)


def _is_new(stretch: Stretch) -> bool:
    return stretch.centered or is_page_number(stretch.text) or bool(stretch.marks)


def _is_label_alone(stretch: Stretch) -> bool:
    text = stretch.text
    if stretch.page or len(stretch.lines) > 2 or len(text) > 24 or is_page_number(text):
        return False
    return stretch.label == len(text) and (not stretch.marks or stretch.marks[0].style != "article")
