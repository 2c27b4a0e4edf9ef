"""A formula read in a text: what it tells, slot by slot, and where each slot stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from eightk.wording.formulas.pattern import Choice, Literal, Node, Slot
from eightk.wording.formulas.slots import slots_at
from eightk.wording.touches.line import Line

_MOST = 20_000
"""Steps after which a sentence is left unread."""


@dataclass(frozen=True, slots=True)
class Found:
    """Units `first` to `last` (exclusive) read as a formula: what is told by which words, and where the slots are."""

    first: int
    last: int
    told: Mapping[str, str]
    slots: tuple[tuple[str, str, int, int], ...]


@dataclass(frozen=True, slots=True)
class _State:
    """What was read so far."""

    told: tuple[tuple[str, str], ...] = ()
    slots: tuple[tuple[str, str, int, int], ...] = ()


@dataclass
class Reader:
    """Reads the parts of a pattern in one text; gives up after so many steps that no formula needs."""

    line: Line
    steps: int = field(default=0)

    def read(self, nodes: Sequence[Node], first: int, last: int, ends: Callable[[int], bool]) -> Found | None:
        """The formula that begins at `first` and ends at `last`, or at a place where it may end."""
        for at, state in self._sequence(tuple(nodes), 0, first, last, _State()):
            if at == last or ends(at):
                return Found(first, at, dict(state.told), state.slots)
        return None

    def _sequence(
        self, nodes: tuple[Node, ...], index: int, at: int, last: int, state: _State
    ) -> Iterator[tuple[int, _State]]:
        self.steps += 1
        if self.steps > _MOST:
            return
        if index == len(nodes):
            yield at, state
            return
        for after, told in self._node(nodes[index], at, last, state):
            yield from self._sequence(nodes, index + 1, after, last, told)

    def _node(self, node: Node, at: int, last: int, state: _State) -> Iterator[tuple[int, _State]]:
        if isinstance(node, Choice):
            for way, told in zip(node.ways, node.told, strict=True):
                new = _State((*state.told, (node.name, told)), state.slots) if node.name else state
                yield from self._sequence(way, 0, at, last, new)
            return
        for first in (at, at + 1) if self.line.key(at) == "," else (at,):
            if first >= last:
                return
            if isinstance(node, Literal):
                if self.line.key(first) == node.key:
                    yield first + 1, state
            else:
                yield from self._slot(node, first, last, state)

    def _slot(self, node: Slot, first: int, last: int, state: _State) -> Iterator[tuple[int, _State]]:
        for after in slots_at(self.line, node.kind, first, last):
            yield after, _State(state.told, (*state.slots, (node.name, node.kind, first, after)))
