"""Where the words of a draft come from: the line of its template, or of agreement.yaml where a term was printed.

What cannot be followed has no place: a place is right, or it is not given. The template is rendered once more for it,
the first time that a place is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from eightk.agreement.executed import ExecutedAgreement
from eightk.agreement.located import Path, locate
from eightk.document.offsets import NOWHERE, end_of, placed_text
from eightk.draft.origins import Piece, as_read
from eightk.draft.tracing import Trace, trace
from eightk.findings import Span, Stretch

MOST_TERMS = 5
"""Terms that are shown of a passage."""
_Origin = tuple[Piece, int, tuple[Path, ...]]


@dataclass(frozen=True)
class DraftPlaces:
    """The draft of one agreement's disclosure (`draft`, as it is compared), and what it was drafted from."""

    agreement: ExecutedAgreement
    draft: str
    sources: Mapping[str, str]
    terms: Mapping[str, Any]

    def of(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Where a passage of the draft comes from, the place to look at first before the others; an empty passage is a
        point between two characters. Nothing where any of it cannot be followed."""
        inside = [at for at in range(start, min(end, len(self._offsets))) if self._offsets[at] != NOWHERE]
        origins = [(at, self._origin(at)) for at in inside or self._nearest(start)]
        known = [(at, origin) for at, origin in origins if origin is not None]
        if not known or len(known) < len(origins):
            return ()
        terms = tuple(dict.fromkeys(term for _, (_, _, each) in known for term in each))
        source = self._stretch(known, is_point=not inside)
        lines = tuple(dict.fromkeys(self._line(term) for term in terms[:MOST_TERMS] if self._is_here(term)))
        is_value = len({piece for _, (piece, _, _) in known}) == 1 and len(terms) == 1
        return (*lines, source) if is_value else (source, *lines)

    def first(self, start: int, end: int) -> Span:
        """The place to look at first; the template as a whole where it cannot be told."""
        places = self.of(start, end)
        return places[0].span if places else Span(f"templates/{self._template}")

    @property
    def fallback(self) -> Stretch:
        """The line of agreement.yaml that says which disclosure it is."""
        return Stretch(locate(self.agreement.root, ("disclosure",)))

    @property
    def _template(self) -> str:
        return self.agreement.file.disclosure.template

    @cached_property
    def _traced(self) -> Trace | None:
        return trace(self.sources, self._template, self.terms, self.agreement.file.parties)

    @cached_property
    def _offsets(self) -> tuple[int, ...]:
        """For each character of the draft its offset in what the template gives; none where the two differ."""
        text, offsets = placed_text(self._traced.text) if self._traced else ("", ())
        return offsets if text == self.draft else ()

    def _nearest(self, start: int) -> list[int]:
        """The character after a point, or the one before it where none comes after."""
        known = [at for at in range(start, len(self._offsets)) if self._offsets[at] != NOWHERE][:1]
        return known or [at for at in range(len(self._offsets) - 1, -1, -1) if self._offsets[at] != NOWHERE][:1]

    def _origin(self, at: int) -> _Origin | None:
        return self._traced.at(self._offsets[at]) if self._traced else None

    def _stretch(self, known: list[tuple[int, _Origin]], *, is_point: bool) -> Stretch:
        """From the first character to the last, where both are of one template and in its order."""
        assert self._traced is not None
        (_, (first, begun, _)), (at, (last, ended, _)) = known[0], known[-1]
        source = as_read(self._traced.sources[first.name])
        start = first.start + begun if first.text is not None else first.start
        width = end_of(self._traced.text, self._offsets[at]) - self._offsets[at]
        end = last.start + ended + width if last.text is not None else last.end
        span = Span(f"templates/{first.name}", *_point(source, start))
        if is_point or first.name != last.name or end <= start:
            return Stretch(span)
        return Stretch(span, *_point(source, end))

    def _is_here(self, term: Path) -> bool:
        """Whether a term stands in this agreement's file: the report may stand in another one's."""
        return term[0] != "report" or self.agreement.file.report is not None

    def _line(self, term: Path) -> Stretch:
        return Stretch(locate(self.agreement.root, term))


def _point(source: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, from 1."""
    return source.count("\n", 0, offset) + 1, offset - source.rfind("\n", 0, offset)
