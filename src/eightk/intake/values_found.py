"""The values that the copy states, section by section, for counsel to place: amounts, days, shares, percentages,
offices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from eightk.intake.reading import Reading, Sentence
from eightk.wording.facts import Fact

_SHARED_TEXT = "shares share options option units unit warrants rsus psus adss"
_BETWEEN_TEXT = "restricted performance stock common preferred ordinary of the its deferred vested unvested our"
_SHARED = frozenset(_SHARED_TEXT.split())
_BETWEEN = frozenset(_BETWEEN_TEXT.split())
_MOST_A_SECTION = 12
_KINDS = ("amounts", "days", "shares", "percentages", "offices")


@dataclass(slots=True)
class SectionValues:
    """What one section states, each value once and as it is written."""

    section: str
    values: dict[str, list[str]] = field(default_factory=dict)


def values_found(reading: Reading) -> tuple[SectionValues, ...]:
    """The values of every section, in the order of the copy."""
    found: dict[str, SectionValues] = {}
    for sentence in reading.sentences:
        for kind, shown in _values(sentence):
            section = found.setdefault(sentence.section, SectionValues(sentence.section))
            listed = section.values.setdefault(kind, [])
            if shown not in listed and len(listed) < _MOST_A_SECTION:
                listed.append(shown)
    return tuple(found.values())


def _values(sentence: Sentence) -> Iterator[tuple[str, str]]:
    for fact in sentence.facts:
        kind = _kind(sentence, fact)
        if kind:
            yield kind, _shown(sentence, fact, kind)


def _kind(sentence: Sentence, fact: Fact) -> str:
    if fact.kind == "money":
        return "amounts"
    if fact.kind == "date":
        return "days" if len(fact.value) == 10 and fact.value[0] != "-" else ""
    if fact.kind == "percent":
        return "percentages"
    if fact.kind == "office":
        return "offices"
    return "shares" if fact.kind == "count" and _counts_shares(sentence, fact) else ""


def _counts_shares(sentence: Sentence, fact: Fact) -> bool:
    """Whether a count is one of shares, options or units: "680,000 restricted stock units"."""
    for word in sentence.words[fact.last : fact.last + 5]:
        if word.form.lower() in _SHARED:
            return True
        if word.form.lower() not in _BETWEEN:
            return False
    return False


def _shown(sentence: Sentence, fact: Fact, kind: str) -> str:
    if kind != "shares":
        return " ".join(sentence.shown(fact).split())
    last = next(at for at in range(fact.last, fact.last + 5) if sentence.words[at].form.lower() in _SHARED)
    return sentence.text[sentence.words[fact.first].start : sentence.words[last].end]


def kinds_of(section: SectionValues) -> Iterator[tuple[str, list[str]]]:
    """The kinds that a section has, in the order in which they are listed."""
    for kind in _KINDS:
        if kind in section.values:
            yield kind, section.values[kind]
