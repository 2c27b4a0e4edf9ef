"""Figures, dates and lengths of time of agreement.yaml, each held to the clause that its term names."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.truth.tie_out.arithmetic import computed
from eightk.truth.tie_out.ground import PREAMBLE, Ground, named, tie
from eightk.truth.tie_out.periods import between_days, next_in_run
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import best, contradiction, cue_score, fitting, neighbours
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.uses import by_definition, told_elsewhere
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import KIND_OF, keys_of, other_ways, read_key

SMALL = 100
"""Below this a count stands somewhere in any agreement: elsewhere is no support."""
_LISTED = frozenset({"schedule", "commitments", "margins"})


def tie_figure(value: TermValue, ground: Ground) -> TermTie:
    """Tied by the clause; else by definition, equal unit or arithmetic; else contradicted, elsewhere, or not found."""
    section = _section(value, ground)
    facts = ground.stated(section)
    return _in_clause(value, section, facts, ground) or _beyond(value, section, facts, ground)


def _section(value: TermValue, ground: Ground) -> str:
    """The clause to look in: that of the term; for the date of the agreement its first words."""
    if value.section or value.path != ("agreement", "dated"):
        return value.section
    stated = ground.stated(PREAMBLE) if ground.source.bounds(PREAMBLE) else ()
    return PREAMBLE if any(fact.kind == "date" for fact in stated) else ""


def _in_clause(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """What one section says of a value: it states it, or it comes to it."""
    here = [fact for fact in facts if fact.key in keys_of(value)]
    if here:
        return _found(value, section, here, facts, ground)
    return (
        by_definition(value, keys_of(value), section, ground)
        or _in_other_units(value, facts, ground)
        or computed(value, section, facts, ground)
        or between_days(value, section, facts, ground)
        or next_in_run(value, section, facts, ground)
    )


def _found(value: TermValue, section: str, here: list[Stated], facts: Sequence[Stated], ground: Ground) -> TermTie:
    source, reading = ground.source, ground.source.reading
    alike = _alike(value, here[0], facts)
    other = contradiction(reading, value.name, here, alike) if section else None
    other = other or _in_its_row(value, here, alike, ground)
    if other is not None:
        shown = f"{named(section)} states {read_key(other.key)} there"
        return tie(value, "contradicted", (source.quoted(other), source.quoted(here[0])), shown, section)
    chosen = best(reading, here, value.name, ground.beside(value), alike)
    sums = computed(value, section, facts, ground)
    return tie(value, "tied", (source.quoted(chosen),), sums.shown if sums else "", section)


def _alike(value: TermValue, claimed: Stated, facts: Sequence[Stated]) -> list[Stated]:
    """The facts that might be meant instead: of the same kind, lengths of the same unit, dates as full."""
    kinds = (claimed.kind, *KIND_OF.get(value.kind, ()))
    alike = [fact for fact in facts if fact.kind in kinds]
    if claimed.kind == "duration":
        return [fact for fact in alike if _unit(fact.key) == _unit(claimed.key)]
    return [fact for fact in alike if claimed.kind != "date" or len(fact.key) == len(claimed.key)]


def _unit(key: str) -> str:
    return key.rsplit(" ", 1)[-1]


def _in_its_row(value: TermValue, here: list[Stated], alike: Sequence[Stated], ground: Ground) -> Stated | None:
    """Another value in the row of a schedule that has the entry's other values, where no row has both."""
    if not _is_listed(value) or value.kind not in {"money", "date", "percent"}:
        return None
    reading = ground.source.reading
    beside = {key for key in ground.beside(value) if not key.startswith("count")}
    if not beside or any(beside & neighbours(reading, fact) for fact in here):
        return None
    rows = [fact for fact in alike if beside <= neighbours(reading, fact)]
    return rows[0] if rows else None


def _is_listed(value: TermValue) -> bool:
    """Whether a value stands in an entry of a schedule, which has a row of its own."""
    return bool(_LISTED & {str(step) for step in value.path})


def _in_other_units(value: TermValue, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    for key, equation in other_ways(value):
        found = next((fact for fact in facts if fact.key == key), None)
        if found:
            return tie(value, "derived", (ground.source.quoted(found),), equation)
    return None


def _beyond(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie:
    """What to say where the clause does not state a value."""
    rival = _rival(value, facts, ground) if section else None
    fits = rival is not None and cue_score(ground.source.reading, rival, value.name, ()) > 0
    elsewhere = _elsewhere(value, section, ground)
    if elsewhere is not None and (rival is None or not fits or not elsewhere.is_open):
        return elsewhere
    if rival is not None:
        shown = f"{named(section)} states {read_key(rival.key)}"
        return tie(value, "contradicted", (ground.source.quoted(rival),), shown, section)
    approved = ground.everywhere(keys_of(value), approved=True)
    if approved:
        return tie(value, "approved-wording", (ground.source.quoted(approved[0]),), "no clause states it", section)
    return tie(value, "not-found", (), f"{named(section)} does not state it", section)


def _elsewhere(value: TermValue, section: str, ground: Ground) -> TermTie | None:
    """Another section that states it. One around the clause or referred to by it, or one with the key's words, is
    what is meant; any other may only have the same figure."""
    shown = f"{named(section)} does not state it"
    others = ground.everywhere(keys_of(value), approved=False)
    reading, beside = ground.source.reading, set(ground.beside(value))
    rows = [fact for fact in others if beside & neighbours(reading, fact)] if _is_listed(value) else []
    if rows:
        return tie(value, "elsewhere", (ground.source.quoted(rows[0]),), shown, section, is_open=False)
    for name in ground.related(section):
        found = _in_clause(value, name, ground.stated(name), ground)
        if found is not None and found.status in {"tied", "derived"}:
            said = f"{shown}; {found.shown}" if found.shown else shown
            return tie(value, "elsewhere", found.clauses, said, section, is_open=False)
    if told := told_elsewhere(value, keys_of(value), ground):
        return told
    if not others or (value.kind == "count" and value.value < SMALL):
        return None
    chosen = best(reading, others, value.name, tuple(beside), others)
    meant = cue_score(reading, chosen, value.name, ()) > 0 or bool(beside & neighbours(reading, chosen))
    return tie(value, "elsewhere", (ground.source.quoted(chosen),), shown, section, is_open=not meant)


def _rival(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Stated | None:
    """What the clause states in place of a value: the fact beside the key's words, or the only one of its kind."""
    kinds = KIND_OF.get(value.kind, (value.kind,))
    alike = [fact for fact in facts if fact.kind in kinds and _as_full(value, fact)]
    if value.kind == "count":
        alike = [fact for fact in alike if value.value >= SMALL and _is_large(fact)]
    if value.kind == "duration":
        alike = [fact for fact in alike if _unit(fact.key) == _unit(keys_of(value)[0])]
    reading, beside = ground.source.reading, ground.beside(value)
    fits = fitting(reading, alike, value.name)
    fits = fits or [fact for fact in alike if set(beside) & neighbours(reading, fact)]
    if fits:
        return best(reading, fits, value.name, beside, alike)
    return alike[0] if len({fact.key for fact in alike}) == 1 else None


def _as_full(value: TermValue, fact: Stated) -> bool:
    """A year alone is no rival of a day."""
    return fact.kind != "date" or value.kind == "year" or len(fact.key) == len("date:2007-02-28")


def _is_large(fact: Stated) -> bool:
    number = fact.key.partition(":")[2]
    return number.isdigit() and int(number) >= SMALL
