"""The facts of the disclosure, each with the terms that state the same and the clause that supports it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from eightk.agreement.model import AgreementFile
from eightk.agreement.reader import dotted
from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.names import capitalised, forms_of, places_of, split_names
from eightk.truth.tie_out.reading import Reading, Stated
from eightk.truth.tie_out.reckoned import Reckoned
from eightk.truth.tie_out.roles import CUES, neighbours
from eightk.truth.tie_out.stems import content, stem
from eightk.truth.tie_out.ties import Clause, FactTie, Status, TermTie
from eightk.truth.tie_out.values import TermValue
from eightk.truth.tie_out.wanted import SMALL, keys_of, other_ways
from eightk.wording.facts import recognise
from eightk.wording.words import Word, read_words

_NOT_TIED = frozenset({"name", "ordinal", "decimal"})
_NEAR, _BESIDE = 14, 4
"""Words around a fact that tell which term it is of, and that tell which key."""
_OF_THE_FILING = (
    "current report", "form 8-k", "report", "commission", "securities and exchange commission", "sec", "exchange act",
    "securities act", "securities exchange act", "annual report", "quarterly report", "regulation s-k",
    "securities act of", "securities exchange act of", "exhibit", "item",
)  # fmt: skip
_BESIDE_ALL = "terms section agreement"
_PLAIN = frozenset(stem(word) for word in _BESIDE_ALL.split())
Stemmed = tuple[TermTie, frozenset[str], frozenset[str]]
"""A term, the stems of the words that its block has for it, and the words that stand beside what its key means."""


@dataclass(frozen=True, slots=True)
class Disclosed:
    """The draft as words and facts, and the terms by what they state."""

    reading: Reading
    ground: Ground
    by_key: Mapping[str, tuple[Stemmed, ...]]
    reckoned: Mapping[str, Reckoned]
    defined: frozenset[tuple[str, ...]]
    """What the disclosure itself names so: (the "Credit Agreement")."""
    names: Mapping[tuple[str, ...], TermTie] = field(repr=False)


def terms_by_key(ground: Ground, terms: Sequence[TermTie]) -> Mapping[str, tuple[Stemmed, ...]]:
    """Each term under the keys of the facts that state it, with the words that its block has for it."""
    ties = {each.path: each for each in terms}
    found: defaultdict[str, list[Stemmed]] = defaultdict(list)
    for value in ground.values:
        each = ties.get(dotted(value.path))
        if each is not None:
            for key in _keys(value):
                found[key].append((each, _words_of(value, ground), CUES.get(value.name, frozenset())))
    return {key: tuple(each) for key, each in found.items()}


def _keys(value: TermValue) -> tuple[str, ...]:
    if value.kind == "office":
        return tuple(fact.key for fact in recognise(read_words(value.value)) if fact.kind == "office")
    return (*keys_of(value), *(key for key, _ in other_ways(value)))


def _words_of(value: TermValue, ground: Ground) -> frozenset[str]:
    """The stems of a value's path and of the texts of its block: what the sentence that states it speaks of."""
    steps = content(" ".join(step.replace("_", " ") for step in value.path if isinstance(step, str)))
    blocks = [ground.records.get(value.record[:length], ()) for length in range(3, len(value.record) + 1)]
    texts = [other.value for block in blocks for other in block if other.kind in {"text", "office"}]
    named = content(" ".join(party.name for party in ground.file.parties.values()))
    return (
        frozenset(stem(word) for word in (*steps, *content(" ".join(texts)))) - {stem(word) for word in named} - _PLAIN
    )


def tie_facts(disclosed: Disclosed, sentence: tuple[int, int]) -> tuple[FactTie, ...]:
    """The facts of one sentence in order."""
    reading = disclosed.reading
    words = reading.words
    stated = reading.stated(words[sentence[0]].start, words[sentence[1] - 1].end)
    facts = [fact for fact in stated if fact.kind not in _NOT_TIED and not _is_part(fact, stated)]
    ties = [_tie(disclosed, fact, sentence) for fact in facts]
    ties += _names(disclosed, sentence, stated)
    return tuple(sorted(ties, key=lambda each: each.start))


def _is_part(fact: Stated, stated: Sequence[Stated]) -> bool:
    """Whether a fact is only the number in a longer one: eighteen in eighteen months."""
    return any(
        other is not fact
        and other.first <= fact.first
        and fact.last <= other.last
        and other.last - other.first > fact.last - fact.first
        for other in stated
        if other.kind != "name"
    )


def _fact(
    disclosed: Disclosed,
    place: tuple[int, int],
    kind: str,
    value: str,
    status: Status,
    terms: tuple[TermTie, ...] = (),
    clauses: tuple[Clause, ...] = (),
    shown: str = "",
) -> FactTie:
    words = disclosed.reading.words
    start, end = words[place[0]].start, words[place[1] - 1].end
    text = " ".join(disclosed.reading.text[start:end].split())
    return FactTie(text, kind, value, start, end, status, terms, clauses, shown)


def _tie(disclosed: Disclosed, fact: Stated, sentence: tuple[int, int]) -> FactTie:
    place, value = (fact.first, fact.last), fact.key.partition(":")[2]
    if fact.kind == "party":
        return _party(disclosed, fact, place)
    if fact.kind in {"form", "reference"} and (filing := _of_filing(fact, disclosed.ground.file)):
        return _fact(disclosed, place, fact.kind, value, filing[0], (), (), filing[1])
    terms = _ranked(disclosed, fact, sentence)
    if terms:
        best = terms[0]
        return _fact(disclosed, place, fact.kind, value, best.status, terms, best.clauses, best.shown)
    reckoned = disclosed.reckoned.get(fact.key)
    if reckoned:
        ties = reckoned.terms
        clauses = tuple(dict.fromkeys(clause for each in ties for clause in each.clauses))
        return _fact(disclosed, place, fact.kind, value, "derived", ties, clauses[:3], reckoned.equation)
    return _without_term(disclosed, fact, place, value, sentence)


def _ranked(disclosed: Disclosed, fact: Stated, sentence: tuple[int, int]) -> tuple[TermTie, ...]:
    """The terms that state a fact, the one whose words stand nearest to it first; a month is stated by a day in it."""
    found = disclosed.by_key.get(fact.key, ())
    if not found and fact.kind == "date" and len(fact.key) < len("date:2007-02-28"):
        keys = [key for key in disclosed.by_key if key.startswith(f"{fact.key}-")]
        found = tuple(each for key in keys for each in disclosed.by_key[key])
    words = disclosed.reading.words
    begin, end = sentence
    near = _stems(words[max(begin, fact.first - _NEAR) : min(end, fact.last + _NEAR)])
    beside = {word.form.lower() for word in words[max(begin, fact.first - _BESIDE) : min(end, fact.last + _BESIDE)]}
    wide = _stems(words[begin:end])

    def rank(each: Stemmed) -> tuple[int, bool]:
        score = 2 * len(each[1] & near) + len(each[1] & wide) + 3 * bool(each[2] & beside)
        score -= each[0].status == "elsewhere"
        return -score, each[0].is_open

    return tuple(each[0] for each in sorted(found, key=rank))


def _stems(words: Sequence[Word]) -> set[str]:
    return {stem(word) for word in content(" ".join(word.text for word in words))}


def _party(disclosed: Disclosed, fact: Stated, place: tuple[int, int]) -> FactTie:
    key = fact.key.removeprefix("party:")
    words = [word.form.removesuffix("'s") for word in disclosed.reading.words[slice(*place)]]
    forms = tuple(form.lower() for form in (words[1:] if words[0].lower() == "the" and len(words) > 1 else words))
    tied = disclosed.names.get((key, *forms)) or disclosed.names.get((key, *forms[-1:]))
    named = tied or disclosed.names[(key,)]
    return _fact(disclosed, place, "party", key, named.status, (named,), named.clauses, named.shown)


def _of_filing(fact: Stated, file: AgreementFile) -> tuple[Status, str] | None:
    """Forms and items, and the exhibits of this report."""
    value = fact.key.partition(":")[2]
    if fact.kind == "form" or value.startswith("item"):
        return "filing", "of the filing"
    others = [each.number for each in file.report.exhibits] if file.report else []
    if value in {f"exhibit {number}" for number in (file.exhibit.number, *others)}:
        return "filing", "an exhibit of the report"
    return None


def _without_term(
    disclosed: Disclosed, fact: Stated, place: tuple[int, int], value: str, sentence: tuple[int, int]
) -> FactTie:
    """A fact that no term states: by the agreement itself, by its approved wording alone, or by nothing."""
    ground, reading = disclosed.ground, disclosed.reading
    beside = {each.key for each in reading.stated(reading.words[sentence[0]].start, reading.words[sentence[1] - 1].end)}
    clauses = list(_supporting(disclosed, fact))
    if clauses:
        chosen = max(clauses, key=lambda each: len(beside & neighbours(ground.source.reading, each)))
        return _fact(disclosed, place, fact.kind, value, "tied", (), (ground.source.quoted(chosen),))
    approved = ground.everywhere((fact.key,), approved=True)
    if approved:
        clause = ground.source.quoted(approved[0])
        return _fact(disclosed, place, fact.kind, value, "approved-wording", (), (clause,), "no clause states it")
    return _fact(
        disclosed,
        place,
        fact.kind,
        value,
        "not-found",
        (),
        (),
        "nothing in the agreement states it",
    )


def _supporting(disclosed: Disclosed, fact: Stated) -> Iterator[Stated]:
    """Where the clauses state a fact; a small count only before the same noun."""
    ground = disclosed.ground
    figure = fact.key.partition(":")[2]
    small = fact.kind == "count" and figure.isdigit() and int(figure) < SMALL
    nouns = _after(disclosed.reading, fact) if small else set()
    found = ground.everywhere((fact.key,), approved=False)
    if not found and fact.kind == "date" and len(figure) < 10:
        dates = (
            each for each in ground.source.reading.facts if each.kind == "date" and each.key.startswith(f"{fact.key}-")
        )
        found = tuple(each for each in dates if not ground.source.is_approved(each.first))
    for each in found:
        if not small or nouns & _after(ground.source.reading, each):
            yield each


def _after(reading: Reading, fact: Stated) -> set[str]:
    return _stems(reading.words[fact.last : fact.last + 4])


def _names(disclosed: Disclosed, sentence: tuple[int, int], stated: Sequence[Stated]) -> Iterator[FactTie]:
    """Names in the sentence that are no fact of another kind."""
    words = disclosed.reading.words
    taken = [fact for fact in stated if fact.kind != "name"]
    for first, last in capitalised(words, *sentence):
        if any(fact.first < last and first < fact.last for fact in taken):
            pieces = list(split_names(words, first, last))
        else:
            pieces = [(first, last)]
        for begin, end in pieces:
            if not any(fact.first < end and begin < fact.last for fact in taken):
                yield from _name(disclosed, (begin, end))


def _name(disclosed: Disclosed, place: tuple[int, int]) -> Iterator[FactTie]:
    text = disclosed.reading.text[disclosed.reading.words[place[0]].start : disclosed.reading.words[place[1] - 1].end]
    forms, source = forms_of(text), disclosed.ground.source
    places = places_of(source.reading, text)
    clauses = [each for each in places if not source.is_approved(each[0])]
    titled = disclosed.names.get(forms)
    if titled is not None:
        yield _fact(disclosed, place, "name", text, titled.status, (titled,), titled.clauses, titled.shown)
    elif forms in disclosed.defined:
        yield _fact(disclosed, place, "name", text, "filing", (), (), "named so by the disclosure")
    elif clauses:
        yield _fact(disclosed, place, "name", text, "tied", (), (source.clause(*clauses[0]),))
    elif " ".join(forms) in _OF_THE_FILING:
        yield _fact(disclosed, place, "name", text, "filing", (), (), "of the filing")
    elif places:
        shown = "no clause writes it so"
        yield _fact(disclosed, place, "name", text, "approved-wording", (), (source.clause(*places[0]),), shown)
    elif len(pieces := list(split_names(disclosed.reading.words, *place))) > 1:
        for piece in pieces:
            yield from _name(disclosed, piece)
    else:
        yield _fact(disclosed, place, "name", text, "not-found", (), (), "the agreement does not write it")
