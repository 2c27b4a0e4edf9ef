"""YAML as a tree in which every value knows its line and column.

Read from the parser's events, not through its constructors: values stay the text that was written, a key
that stands twice is seen, and anchors, aliases and tags (the parts of YAML that can grow without bound or
build objects) are refused. Depth and size are bounded, so any input is answered in linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from eightk.findings import Finding, Findings, Span

MAX_DEPTH = 24
MOST_PROBLEMS = 200
_UNWANTED = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufffe\\uffff]")
"""Controls, line separators and what is no character: an escape (\\0) can bring them into a value."""
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """One written value."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """A block of keys, in the order of the file."""

    entries: dict[str, tuple[Scalar, Node]]
    span: Span


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: list[Node]
    span: Span


Node = Scalar | Mapping | Sequence
Path = tuple[str | int, ...]
"""The way to a value: ("terms", "payments", "services", "schedule", 0, "amount")."""


class _Stop(Exception):
    """A construct after which the rest of the file cannot be read."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(slots=True)
class _Composer:
    path: str
    events: Iterator[yaml.Event]
    findings: list[Finding] = field(default_factory=list)

    def span(self, event: yaml.Event) -> Span:
        mark = event.start_mark
        return Span(self.path, mark.line + 1, mark.column + 1) if mark else Span(self.path)

    def node(self, event: yaml.Event, depth: int) -> Node:
        span = self.span(event)
        if len(self.findings) > MOST_PROBLEMS:
            message = f"there are more than {MOST_PROBLEMS} problems up to here; the rest is not read"
            raise _Stop(Finding("YAML010", message, "Is it the right file?", (span,)))
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Stop(_anchor(span))
        if getattr(event, "tag", None) not in (None, "!"):
            self.findings.append(Finding("YAML006", "YAML tags (!…) are not used here", "Delete the tag.", (span,)))
        if depth > MAX_DEPTH:
            raise _Stop(Finding("YAML007", f"the file is nested more than {MAX_DEPTH} levels deep", "", (span,)))
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event.value, span)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(span, depth)
        return self.mapping(span, depth)

    def scalar(self, text: str, span: Span) -> Scalar:
        if unwanted := _UNWANTED.search(text):
            message = f"the value holds the character U+{ord(unwanted.group()):04X}, which cannot be printed"
            self.findings.append(Finding("YAML009", message, "Delete it.", (span,)))
        return Scalar(text, span)

    def sequence(self, span: Span, depth: int) -> Sequence:
        items = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        return Sequence(items, span)

    def mapping(self, span: Span, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                self.findings.append(Finding("YAML008", "a key must be a single word", "", (key.span,)))
            elif key.text in entries:
                self.findings.append(_twice(key, entries[key.text][0]))
            else:
                entries[key.text] = (key, value)
        return Mapping(entries, span)


def _anchor(span: Span) -> Finding:
    return Finding(
        "YAML005",
        "YAML anchors and aliases (& and *) are not used here",
        "Write the value out in each place.",
        (span,),
    )


def _twice(key: Scalar, first: Scalar) -> Finding:
    message = f"the key “{key.text[:40]}” stands twice in the same block (first on line {first.span.line})"
    return Finding("YAML004", message, "Keep one of the two.", (key.span, first.span))


def compose(text: str, path: str) -> tuple[Node | None, Findings]:
    """The located tree of a YAML text, or None; findings YAML001-YAML010."""
    composer = _Composer(path, iter(yaml.parse(text, Loader=LOADER)))
    try:
        root = _document(composer)
    except _Stop as stop:
        return None, (*composer.findings, stop.finding)
    except yaml.MarkedYAMLError as error:
        return None, (*composer.findings, _not_yaml(error, text, path))
    except yaml.reader.ReaderError as error:
        return None, (*composer.findings, _not_for_yaml(error, text, path))
    return root, tuple(composer.findings)


def _document(composer: _Composer) -> Node | None:
    root: Node | None = None
    for event in composer.events:
        if isinstance(event, yaml.DocumentStartEvent) and root is not None:
            message = "the file holds a second YAML document (---)"
            raise _Stop(Finding("YAML003", message, "Keep one agreement in one file.", (composer.span(event),)))
        if isinstance(event, yaml.NodeEvent):
            root = composer.node(event, 1)
    if root is None:
        raise _Stop(
            Finding("YAML002", "the file is empty", "`eightk new` writes one to fill in.", (Span(composer.path),))
        )
    return root


def _not_yaml(error: yaml.MarkedYAMLError, text: str, path: str) -> Finding:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Finding("YAML001", f"this is not YAML: {error.problem}", _HINT, (Span(path),))
    span = Span(path, mark.line + 1, mark.column + 1)
    line = "".join(LINE_END.split(text)[mark.line : mark.line + 1])
    if "\t" in line[: len(line) - len(line.lstrip())]:
        message = "the line is indented with a tab; YAML takes spaces only"
        return Finding("YAML001", message, "Replace it by spaces.", (span,))
    problem = (error.problem or "it cannot be read").replace("\t", "tab")
    return Finding("YAML001", f"this is not YAML: {problem}", _HINT, (span,))


def _not_for_yaml(error: yaml.reader.ReaderError, text: str, path: str) -> Finding:
    """A character that YAML does not take; the parser's count of it is in bytes, so it is looked for."""
    character = chr(error.character) if isinstance(error.character, int) else str(error.character)
    offset = max(text.find(character), 0)
    span = Span(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
    return Finding("YAML001", f"YAML does not take the character U+{ord(character):04X}", "Delete it.", (span,))


_HINT = "Often a missing colon, a stray quotation mark, or a text with “: ” in it that needs quotation marks."
LINE_END = re.compile("\\r\\n|[\\r\\n\\x85\\u2028\\u2029]")
"""Where YAML counts a new line."""


def plain(node: Node) -> object:
    """The tree without its places: dicts, lists and the written texts."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, (_, value) in node.entries.items()}


def scalar_at(root: Node, path: Path) -> Scalar | None:
    """The written value at a path, or None where the file leaves it to its default."""
    node = root
    for step in path:
        if isinstance(node, Mapping) and step in node.entries:
            node = node.entries[str(step)][1]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node if isinstance(node, Scalar) else None


def locate(root: Node, path: Path) -> Span:
    """The place of the value at `path`, or of the nearest block around it that is there."""
    node, span = root, root.span
    for step in path:
        if isinstance(node, Mapping) and step in node.entries:
            key, node = node.entries[str(step)]
            span = node.span if isinstance(node, Scalar) else key.span
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            span = node.span
        else:
            break
    return span


def locate_key(root: Node, path: Path) -> Span:
    """The place of the key itself, for keys that should not be there."""
    node = root
    for step in path[:-1]:
        if isinstance(node, Mapping) and step in node.entries:
            node = node.entries[str(step)][1]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
    if isinstance(node, Mapping) and path and path[-1] in node.entries:
        return node.entries[str(path[-1])][0].span
    return locate(root, path)
