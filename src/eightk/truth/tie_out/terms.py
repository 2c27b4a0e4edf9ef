"""Every value of agreement.yaml, tied."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from eightk.truth.tie_out.figures import tie_figure
from eightk.truth.tie_out.ground import Ground, tie
from eightk.truth.tie_out.named import tie_name, tie_office, tie_party
from eightk.truth.tie_out.prose import tie_text
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import FACTS

NOT_TIED = frozenset({"flag", "facility", "section", "choice"})
_COVER = frozenset({"registrant", "report", "exhibit"})
"""Blocks about the filing. What they take from the agreement is tied; the rest is on the cover page alone."""
_FROM_THE_AGREEMENT = frozenset({("registrant", "name"), ("exhibit", "description"), ("report", "date")})


def tie_terms(ground: Ground) -> tuple[TermTie, ...]:
    """The values in the order of the file."""
    ties = [tie_value(value, ground) for value in ground.values if value.kind not in NOT_TIED and is_tied(value)]
    return tuple(sorted(ties, key=lambda each: (each.span, each.path)))


def is_tied(value: TermValue) -> bool:
    """Whether a value is of the agreement, and not of the cover page alone."""
    return value.path[0] not in _COVER or value.path in _FROM_THE_AGREEMENT


def tie_value(value: TermValue, ground: Ground) -> TermTie:
    """One value, by its kind."""
    if value.kind in FACTS:
        return tie_figure(value, ground)
    return _BY_KIND.get(value.kind, tie_text)(value, ground)


def _frequency(value: TermValue, ground: Ground) -> TermTie:
    """How often: the clause says annual, per year, each month."""
    from eightk.truth.tie_out.frequencies import FREQUENCIES

    source, bounds = ground.source, ground.bounds(value.section)
    for unit in (value.value, *(other for other in FREQUENCIES if other != value.value)):
        for word in FREQUENCIES.get(unit, ()):
            for first, last in source.reading.phrase((word,), *bounds):
                if not source.is_approved(first):
                    said = "" if unit == value.value else "the clause says another frequency"
                    return tie(value, "contradicted" if said else "tied", (source.clause(first, last),), said)
    return tie(value, "not-found", (), "the clause does not say how often")


_BY_KIND: Mapping[str, Callable[[TermValue, Ground], TermTie]] = {
    "name": tie_name,
    "office": tie_office,
    "party": tie_party,
    "frequency": _frequency,
    "text": tie_text,
}
