"""A rendering that knows where its text comes from: the place in a template, and the term that was printed.

The template is rendered once more, by an environment that marks every piece. What it gives is used only where the text
is the same, letter for letter; of what cannot be followed nothing is said.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import nodes
from markupsafe import escape

from eightk.agreement.located import Path
from eightk.agreement.model.record import Record
from eightk.draft.environment import DraftingEnvironment
from eightk.draft.log import CURRENT, RenderLog
from eightk.draft.origins import Astray, Piece, as_read, pieces
from eightk.draft.rendering import FAILURES

_BEGUN, _PLACED = "piece_begun", "piece_placed"
_Written = tuple[int, Piece, tuple[Path, ...]]
"""Where a piece begins in the text, what it is, and the terms that were read for it."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A rendered text with the pieces that it was put together from, in its order."""

    text: str
    written: tuple[_Written, ...]
    ends: tuple[int, ...]
    sources: Mapping[str, str]

    def at(self, offset: int) -> tuple[Piece, int, tuple[Path, ...]] | None:
        """The piece that wrote the character at `offset`, how far into it that is, and its terms; None if unknown."""
        number = bisect_right(self.written, offset, key=lambda each: each[0]) - 1
        if number < 0 or offset >= self.ends[number]:
            return None
        start, piece, terms = self.written[number]
        return piece, offset - start, terms


@dataclass(slots=True)
class _Notes:
    """What is noted while a text is put together."""

    text: str = ""
    last: tuple[Piece, str, tuple[Path, ...]] | None = None
    open: list[dict[Path, None]] = field(default_factory=list)
    """The terms read so far, for each expression that is being evaluated."""
    depth: int = 0
    written: list[_Written] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


class TracingEnvironment(DraftingEnvironment):
    """Jinja2 as it drafts, with a note of every piece."""

    def __init__(self, sources: Mapping[str, str], paths: Mapping[int, Path]) -> None:
        super().__init__(sources)
        self.bytecode_cache = None  # what is compiled here is marked, and is not what drafting compiles
        self.paths = paths
        self.pieces: list[Piece] = []
        self.notes = _Notes()
        self.filters[_BEGUN] = self._begun
        self.filters[_PLACED] = self._placed

    def concat(self, parts: Iterable[str]) -> str:
        """The pieces in one text; those of the text itself are noted, those of a part of it are not."""
        notes = self.notes
        if isinstance(parts, list):  # what a macro or a block of `set` wrote
            return super().concat(parts)
        notes.depth += 1
        text = super().concat(self._noted(parts) if notes.depth == 1 else parts)
        notes.depth -= 1
        notes.last = None
        return text

    def _noted(self, parts: Iterable[str]) -> Iterator[str]:
        notes, length = self.notes, 0
        for part in parts:
            if notes.last is not None and notes.last[1] == part:
                notes.written.append((length, notes.last[0], notes.last[2]))
                notes.ends.append(length + len(part))
            notes.last = None
            length += len(part)
            yield part

    def _read(self, obj: Any, name: str) -> Any:
        value = super()._read(obj, name)
        path = self.paths.get(id(obj))
        if path is not None and self.notes.open and _is_printable(value):
            self.notes.open[-1][(*path, name)] = None
        return value

    def _begun(self, number: int) -> int:
        self.notes.open.append({})
        return number

    def _placed(self, number: int, value: Any) -> Any:
        terms = tuple(self.notes.open.pop())
        self.notes.last = (self.pieces[number], str(escape(value)), terms)
        return value

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        if any(tree.find_all((nodes.CallBlock, nodes.FilterBlock))) or any(
            loop.recursive for loop in tree.find_all(nodes.For)
        ):
            raise Astray  # they write what they made of pieces
        for include in tree.find_all(nodes.Include):
            include.with_context = True  # otherwise it is put together before any of it is written
        self._mark(tree, list(pieces(name or "", as_read(source), self.lex(source, name))))
        return tree

    def _mark(self, tree: nodes.Template, found: list[Piece]) -> None:
        """Wrap every piece that is written to the text itself; pieces of macros and of `set` are parts of others."""
        parts = [(output, at) for output in tree.find_all(nodes.Output) for at in range(len(output.nodes))]
        if len(parts) != len(found):
            raise Astray
        inner = {id(each) for kept in tree.find_all((nodes.Macro, nodes.AssignBlock)) for each in _outputs(kept)}
        for (output, at), piece in zip(parts, found, strict=True):
            node = output.nodes[at]
            if (node.data if isinstance(node, nodes.TemplateData) else None) != piece.text:
                raise Astray
            if id(output) not in inner:
                output.nodes[at] = self._marked(node, piece)

    def _marked(self, node: nodes.Expr, piece: Piece) -> nodes.Filter:
        number = nodes.Const(len(self.pieces), lineno=node.lineno)
        self.pieces.append(piece)
        begun = nodes.Filter(number, _BEGUN, [], [], None, None, lineno=node.lineno)
        return nodes.Filter(begun, _PLACED, [node], [], None, None, lineno=node.lineno)


def _is_printable(value: Any) -> bool:
    """Whether a value is one that is printed: no block, and no list of blocks."""
    return not isinstance(value[0] if isinstance(value, tuple | list) and value else value, Record | Mapping)


def _outputs(tree: nodes.Node) -> Iterator[nodes.Output]:
    return tree.find_all(nodes.Output)


def trace(sources: Mapping[str, str], name: str, terms: Mapping[str, Any], parties: Mapping[str, Any]) -> Trace | None:
    """The rendering of a template, traced; None where it fails or cannot be followed."""
    environment = TracingEnvironment(dict(sources), paths_of(terms))
    log = RenderLog(sources, parties)
    token = CURRENT.set(log)
    try:
        text = environment.get_template(name).render(terms)
    except (*FAILURES, Astray):
        return None
    finally:
        CURRENT.reset(token)
    notes = environment.notes
    return Trace(text, tuple(notes.written), tuple(notes.ends), sources) if not log.findings else None


def paths_of(terms: Mapping[str, Any]) -> Mapping[int, Path]:
    """The way to every block and list of the terms, by its identity; what stands in two places is left out."""
    found: dict[int, Path | None] = {}
    for path, value in _blocks(terms, ()):
        found[id(value)] = None if id(value) in found else path
    return {key: path for key, path in found.items() if path is not None}


def _blocks(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    entries: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, Record):
        entries = [(name, getattr(value, name)) for name in type(value).model_fields]
    elif isinstance(value, Mapping):
        entries = [(str(key), each) for key, each in value.items()]
    elif isinstance(value, tuple | list) and value:
        entries = list(enumerate(value))
    else:
        return
    yield path, value
    for step, each in entries:
        yield from _blocks(each, (*path, step))
