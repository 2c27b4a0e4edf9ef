"""Figures, dates and lengths of time of agreement.yaml, each held to the clause that its term names."""

from __future__ import annotations

from collections.abc import Sequence

from eightk.truth.tie_out.arithmetic import computed
from eightk.truth.tie_out.columns import in_row_of_another, out_of_column
from eightk.truth.tie_out.contradicting import contradicting, out_of_row
from eightk.truth.tie_out.ground import LISTED, PREAMBLE, Ground, named, tie
from eightk.truth.tie_out.periods import between_days, next_in_run
from eightk.truth.tie_out.reading import Stated
from eightk.truth.tie_out.roles import CUES, STRONG, best, cue_score, fitting, neighbours, role_of
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.uses import by_definition, told_elsewhere
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import KIND_OF, SMALL, keys_of, other_ways, read_key
from eightk.truth.tie_out.worded import is_large

_ALSO = {"year": ("age",)}


def tie_figure(value: TermValue, ground: Ground) -> TermTie:
    """Tied by the clause; else by definition, equal unit or arithmetic; else contradicted, elsewhere, or not found."""
    if value.path == ("report", "date") and (late := _later_than_signed(value, ground)):
        return late
    section = _section(value, ground)
    facts = ground.stated(section)
    return _in_clause(value, section, facts, ground) or _beyond(value, section, facts, ground)


def _later_than_signed(value: TermValue, ground: Ground) -> TermTie | None:
    """The date of the earliest event is not after the day on which the agreement says that it was made; an agreement
    "as of" a day may have been made later."""
    stated = ground.stated(PREAMBLE) if ground.source.bounds(PREAMBLE) else ()
    made = f"date:{ground.file.agreement.dated.isoformat()}"
    fact = next((each for each in stated if each.key == made), None)
    words = ground.source.reading.words
    last = max(day for day in (ground.file.agreement.dated, ground.file.agreement.signed) if day)
    if fact is None or value.value <= last:
        return None
    if [word.form.lower() for word in words[max(fact.first - 2, 0) : fact.first]] == ["as", "of"]:
        return None
    shown = "the agreement was made before the date of the earliest event reported"
    return tie(value, "contradicted", (ground.source.quoted(fact),), shown)


def _section(value: TermValue, ground: Ground) -> str:
    """The clause to look in: that of the term; for the date of the agreement its first words."""
    if value.section or value.path != ("agreement", "dated"):
        return value.section
    stated = ground.stated(PREAMBLE) if ground.source.bounds(PREAMBLE) else ()
    return PREAMBLE if any(fact.kind == "date" for fact in stated) else ""


def _in_clause(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """What one section says of a value: it states it, or it comes to it."""
    there = [fact for fact in facts if fact.key in keys_of(value) and not _is_of_length(value, fact, facts, ground)]
    there = [fact for fact in there if not in_row_of_another(value, fact, ground)]
    here = _without_others(value, there, facts, ground)
    if there and not here and (other := _in_its_role(value, facts, ground)):
        return _against(value, section, other, there[0], ground)
    if here:
        return _found(value, section, here, facts, ground)
    alike = _alike(value, facts) if value.kind in {"duration", "count", "number"} else []
    return (
        (None if alike and section else by_definition(value, keys_of(value), section, ground))
        or _in_other_units(value, facts, ground)
        or computed(value, section, facts, ground)
        or between_days(value, section, facts, ground)
        or next_in_run(value, section, facts, ground)
    )


def _is_of_length(value: TermValue, fact: Stated, facts: Sequence[Stated], ground: Ground) -> bool:
    """Whether a count is only the number in a length of time, of which the term does not speak."""
    if value.kind != "count" or fact.kind != "count" or value.value >= SMALL:
        return False
    longer = (other for other in facts if other.kind == "duration" and other.first == fact.first)
    texts = [other.value for other in ground.records[value.record] if other.kind == "text"]
    said = " ".join((*texts, *(str(step) for step in value.path)))
    units = {_unit(other.key) for other in longer}
    return bool(units) and not any(word in said for unit in units for word in (unit, *_ALSO.get(unit, ())))


def _without_others(value: TermValue, here: list[Stated], facts: Sequence[Stated], ground: Ground) -> list[Stated]:
    """The facts that do not stand beside the words of another key of the term: "effective March 1" is no notice."""
    names = [each.name for each in ground.records[value.record] if each.kind == value.kind]
    if len(names) < 2 or value.name not in CUES or value.kind != "date":
        return here
    alike, reading = _alike(value, facts), ground.source.reading
    roles = [(fact, role_of(reading, fact, names, alike)) for fact in here]
    return [fact for fact, role in roles if not role or value.name in role]


def _found(value: TermValue, section: str, here: list[Stated], facts: Sequence[Stated], ground: Ground) -> TermTie:
    source, reading = ground.source, ground.source.reading
    alike = _alike(value, facts)
    other = contradicting(value, here, alike, ground) if section else None
    if other is not None:
        return _against(value, section, other, here[0], ground)
    chosen = best(reading, here, value.name, ground.beside(value), alike)
    sums = computed(value, section, facts, ground)
    return tie(value, "tied", (source.quoted(chosen),), sums.shown if sums else "", section)


def _in_its_role(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Stated | None:
    """The fact that the words of the key stand before."""
    names = [each.name for each in ground.records[value.record] if each.kind == value.kind]
    alike, reading = _alike(value, facts), ground.source.reading
    return next((fact for fact in alike if value.name in role_of(reading, fact, names, alike)), None)


def _against(value: TermValue, section: str, other: Stated, claimed: Stated, ground: Ground) -> TermTie:
    source = ground.source
    begin, end = source.reading.between(*ground.bounds(section))
    place = named(section) if begin <= other.first < end else source.quoted(other).place
    shown = f"{place} states {read_key(other.key)} there"
    return tie(value, "contradicted", (source.quoted(other), source.quoted(claimed)), shown, section)


def _alike(value: TermValue, facts: Sequence[Stated]) -> list[Stated]:
    """The facts that might be meant instead: of the same kind, lengths of the same unit, dates as full."""
    kinds = KIND_OF.get(value.kind, (value.kind,))
    alike = [fact for fact in facts if fact.kind in kinds and _as_full(value, fact)]
    if value.kind == "duration":
        return [fact for fact in alike if _unit(fact.key) == _unit(keys_of(value)[0])]
    return alike


def _unit(key: str) -> str:
    return key.rsplit(" ", 1)[-1]


def _in_other_units(value: TermValue, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    for key, equation in other_ways(value):
        found = next((fact for fact in facts if fact.key == key), None)
        if found:
            return tie(value, "derived", (ground.source.quoted(found),), equation)
    return None


def _beyond(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie:
    """What to say where the clause does not state a value."""
    rival = _rival(value, facts, ground) if section else None
    elsewhere = _elsewhere(value, section, facts, ground)
    fits = rival is not None and value.name in STRONG and cue_score(ground.source.reading, rival, value.name, ()) > 0
    if elsewhere is not None and elsewhere.status == "contradicted":
        return elsewhere
    if elsewhere is not None and not fits and (rival is None or not elsewhere.is_open):
        return elsewhere
    if rival is not None:
        also = f"; {elsewhere.clauses[0].place} has the value" if elsewhere else ""
        shown = f"{named(section)} states {read_key(rival.key)}{also}"
        return tie(value, "contradicted", (ground.source.quoted(rival),), shown, section)
    approved = ground.everywhere(keys_of(value), approved=True)
    if approved:
        return tie(value, "approved-wording", (ground.source.quoted(approved[0]),), "no clause states it", section)
    return tie(value, "not-found", (), f"{named(section)} does not state it", section)


def _elsewhere(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """Another section that states it. What has the entry's row, or the words of the key, is what is meant; so is a
    section that the clause leads to, if the clause itself states nothing of the kind."""
    shown = f"{named(section)} does not state it"
    others = ground.everywhere(keys_of(value), approved=False)
    reading, beside = ground.source.reading, set(ground.beside(value))
    rows = [fact for fact in others if beside & neighbours(reading, fact)]
    if _is_listed(value) and rows:
        stated = [fact for fact in reading.facts if fact.kind == value.kind]
        other = out_of_row(value, rows, stated, ground) or out_of_column(value, rows, stated, ground)
        if other is not None:
            said = f"{ground.source.quoted(other).place} states {read_key(other.key)} there"
            return tie(value, "contradicted", (ground.source.quoted(other),), said, section)
        return tie(value, "elsewhere", (ground.source.quoted(rows[0]),), shown, section, is_open=False)
    if led := _led_to(value, section, facts, ground):
        return led
    if told := told_elsewhere(value, keys_of(value), ground):
        return told
    if not others or (value.kind == "count" and value.value < SMALL):
        return None
    chosen = best(reading, others, value.name, tuple(beside), others)
    alike = [fact for fact in _alike(value, facts) if fact.key not in beside]
    alone = len({fact.key for fact in alike}) == 1
    meant = cue_score(reading, chosen, value.name, ()) > 0 and not alone and not fitting(reading, alike, value.name)
    return tie(value, "elsewhere", (ground.source.quoted(chosen),), shown, section, is_open=not (meant or rows))


def _led_to(value: TermValue, section: str, facts: Sequence[Stated], ground: Ground) -> TermTie | None:
    """A section that a defined term in the words of the term leads to; or one that the clause leads to, if the clause
    itself states nothing of the kind, or nothing beside the words of the key."""
    alike, reading = _alike(value, facts), ground.source.reading
    names = ground.led_to(value)
    if not fitting(reading, alike, value.name):
        names = (*names, *ground.related(section))
    for place, name in enumerate(names):
        there = ground.stated(name)
        found = _in_clause(value, name, there, ground)
        if found is None or found.status not in {"tied", "derived"}:
            continue
        fits = {fact.key for fact in fitting(reading, _alike(value, there), value.name)} & set(keys_of(value))
        if place >= len(ground.led_to(value)) and alike and not fits:
            continue
        shown = f"{named(section)} does not state it"
        said = f"{shown}; {found.shown}" if found.shown else shown
        return tie(value, "elsewhere", found.clauses, said, section, is_open=False)
    return None


def _is_listed(value: TermValue) -> bool:
    return bool(LISTED & {str(step) for step in value.path})


def _rival(value: TermValue, facts: Sequence[Stated], ground: Ground) -> Stated | None:
    """What the clause states in place of a value: the fact beside the key's words, the only one of its
    kind, or the only one that no other value of agreement.yaml takes from there."""
    reading, beside = ground.source.reading, ground.beside(value)
    alike = [fact for fact in _alike(value, facts) if fact.key not in beside]
    if value.kind == "count":
        alike = [fact for fact in alike if value.value >= SMALL and is_large(fact)]
    fits = fitting(reading, alike, value.name)
    if _is_listed(value):
        fits = fits or [fact for fact in alike if set(beside) & neighbours(reading, fact)]
    if fits:
        return best(reading, fits, value.name, beside, alike)
    for left in (alike, [fact for fact in alike if fact.key not in ground.claimed(value)]):
        if len({fact.key for fact in left}) == 1:
            return left[0]
    return None


def _as_full(value: TermValue, fact: Stated) -> bool:
    """A year alone is no rival of a day."""
    return fact.kind != "date" or value.kind == "year" or len(fact.key) == len("date:2007-02-28")
