"""Names and offices of agreement.yaml, each held to where the agreement writes it."""

from __future__ import annotations

from eightk.agreement.model.people import Party, Signatory
from eightk.agreement.names import party_names
from eightk.truth.tie_out.ground import PREAMBLE, Ground, named, tie
from eightk.truth.tie_out.names import forms_of, places_of
from eightk.truth.tie_out.roles import best
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.uses import used, written
from eightk.truth.tie_out.values import TermValue
from eightk.wording.facts import recognise
from eightk.wording.words import read_words

_TOGETHER = (
    "each party", "either party", "neither party", "both parties", "the parties", "the other party",
    "each of the parties", "parties hereto", "all parties", "any party", "no party", "every party",
)  # fmt: skip
_HONORIFICS = ("mr", "ms", "mrs", "dr", "miss", "prof")
_AFTER_SIGNATURE = 40
"""Words below a signature in which its title stands."""


def tie_name(value: TermValue, ground: Ground) -> TermTie:
    """A name as it is written: in the clauses, in the approved wording alone, or nowhere."""
    if value.name == "honorific":
        return _honorific(value, ground)
    if value.name == "surname" and isinstance(value.term, Party) and value.value not in value.term.name:
        return tie(value, "contradicted", (), f"it is no part of the name “{value.term.name}”")
    if value.name == "signed":
        return _signature(value, ground)
    written = value.value.removeprefix("the ").removeprefix("The ")
    places = [place for place in places_of(ground.source.reading, written) if _as_whole(ground, place, value)]
    for place in places:
        if not ground.source.is_approved(place[0]):
            return tie(value, "tied", (ground.source.clause(*place),))
    if places and value.name == "short":
        return tie(value, "filing", (ground.source.clause(*places[0]),), "what the approved wording calls it")
    if places:
        shown = "no clause writes it so"
        return tie(value, "approved-wording", (ground.source.clause(*places[0]),), shown, is_open=False)
    return tie(value, "not-found", (), "the conformed copy does not write it so")


def _as_whole(ground: Ground, place: tuple[int, int], value: TermValue) -> bool:
    """A name in small letters is a word: what is called "the Company" is not any company."""
    return ground.source.reading.words[place[0]].form[:1].isupper() or not value.value[:1].isupper()


def _honorific(value: TermValue, ground: Ground) -> TermTie:
    surname = getattr(value.term, "surname", None) or getattr(value.term, "name", "").split(" ")[-1]
    reading = ground.source.reading
    ours, others = value.value.lower().rstrip("."), []
    for first, last in reading.phrase(forms_of(surname)):
        at = first - 1 if reading.words[first - 1].form != "." else first - 2
        title = reading.words[max(at, 0)].form.lower()
        if title == ours:
            return tie(value, "tied", (ground.source.clause(max(at, 0), last),))
        if title in _HONORIFICS:
            others.append((max(at, 0), last))
    if others:
        return tie(value, "contradicted", (ground.source.clause(*others[0]),), "the agreement uses another title")
    return tie(value, "filing", (), "the agreement uses no title; it is how the disclosure speaks of the person")


def _signature(value: TermValue, ground: Ground) -> TermTie:
    for signature in ground.source.copy.signatures:
        if " ".join(signature.text.split()).startswith(value.value):
            first, last = ground.source.reading.between(signature.start, signature.end)
            return tie(value, "tied", (ground.source.clause(first, max(last, first + 1)),), section="signature page")
    return tie(value, "not-found", (), "no conformed signature reads so")


def tie_office(value: TermValue, ground: Ground) -> TermTie:
    """An office or a title: in the clause of its term, beside its signature, or anywhere for a party."""
    if isinstance(value.term, Signatory):
        return _signed_title(value, value.term, ground)
    if value.path[0] == "agreement":
        return _title(value, ground)
    start, end = ground.bounds(value.section)
    places = _office_places(value.value, ground, start, end)
    clauses = [place for place in places if not ground.source.is_approved(place[0])]
    if clauses:
        return tie(value, "tied", (ground.source.clause(*clauses[0]),))
    anywhere = _office_places(value.value, ground, 0, len(ground.source.copy.text))
    outside = [place for place in anywhere if not ground.source.is_approved(place[0])]
    if outside:
        return tie(
            value, "elsewhere", (ground.source.clause(*outside[0]),), f"Section {value.section} does not name it"
        )
    if anywhere:
        return tie(value, "approved-wording", (ground.source.clause(*anywhere[0]),), "no clause names it")
    return tie(value, "not-found", (), "no clause names it")


def _title(value: TermValue, ground: Ground) -> TermTie:
    """The title of the agreement: above or in its first paragraphs."""
    places = places_of(ground.source.reading, value.value, *ground.bounds(PREAMBLE))
    if places:
        return tie(value, "tied", (ground.source.clause(*places[0]),))
    return tie(value, "not-found", (), "the agreement does not call itself so at its beginning")


def _office_places(office: str, ground: Ground, start: int, end: int) -> list[tuple[int, int]]:
    words = read_words(office)
    keys = [
        fact.key for fact in recognise(words) if fact.kind == "office" and (fact.first, fact.last) == (0, len(words))
    ]
    stated = ground.source.reading.stated(start, end) if keys else ()
    found = [(fact.first, fact.last) for fact in stated if fact.key in keys]
    return found or places_of(ground.source.reading, office, start, end)


def _signed_title(value: TermValue, signatory: Signatory, ground: Ground) -> TermTie:
    """The title within the signature block: between this signature and the next."""
    copy, reading = ground.source.copy, ground.source.reading
    begins = [each.start for each in copy.signatures]
    misplaced: list[tuple[int, int]] = []
    for place in _signatures_of(signatory, ground):
        signature = copy.signatures[place]
        first, _ = reading.between(signature.start, signature.end)
        end = begins[place + 1] if place + 1 < len(begins) else len(copy.text)
        last = min(first + _AFTER_SIGNATURE, reading.between(signature.start, end)[1])
        found = _office_places(value.value, ground, signature.start, reading.words[last - 1].end)
        if found:
            return tie(value, "tied", (ground.source.clause(*found[0]),), section="signature page")
        misplaced.append((first, last))
    if misplaced:
        return tie(value, "contradicted", (ground.source.clause(*misplaced[0]),), "the signature is given otherwise")
    return tie(value, "not-found", (), "no conformed signature of this name")


def _signatures_of(signatory: Signatory, ground: Ground) -> list[int]:
    """The signatures of a name; where it signs for several, those below the name of this party."""
    copy, key = ground.source.copy, f"party:{signatory.party}"
    own = [
        place
        for place, signature in enumerate(copy.signatures)
        if " ".join(signature.text.split()).startswith(signatory.signed)
    ]
    above = [place for place in own if _last_party(place, ground) == key]
    return above if above and len(own) > 1 else own


def _last_party(place: int, ground: Ground) -> str:
    """The key of the party whose name stands last above a signature."""
    copy = ground.source.copy
    begin = copy.signatures[place - 1].end if place else ground.bounds("signature page")[0]
    stated = ground.source.reading.stated(begin, copy.signatures[place].start)
    return next((fact.key for fact in reversed(stated) if fact.kind == "party"), "")


def tie_party(value: TermValue, ground: Ground) -> TermTie:
    """A party that a term names by its key: the clause speaks of it, by name, by capacity, or of all parties."""
    if value.path[0] in {"signatories", "registrant"}:
        return tie(value, "filing", (), "who the entry is about")
    key = f"party:{value.value}"
    for section in (value.section, *ground.related(value.section)):
        facts = [fact for fact in ground.stated(section) if fact.key == key]
        if facts:
            chosen = best(ground.source.reading, facts, value.name, ground.beside(value), facts)
            shown = "" if section == value.section else f"in {named(section)}"
            return tie(
                value, "tied" if not shown else "elsewhere", (ground.source.quoted(chosen),), shown, is_open=False
            )
        if found := _by_capacity(value, section, ground):
            return found
    return _party_elsewhere(value, key, ground)


def _by_capacity(value: TermValue, section: str, ground: Ground) -> TermTie | None:
    """The Lenders, each Guarantor, the parties, the Executive for several: what the clause calls it."""
    party = ground.file.parties.get(value.value)
    if party is None:
        return None
    source, bounds = ground.source, ground.bounds(section)
    for defined in ground.defined:
        if any(fact.key == f"party:{value.value}" for fact in defined.facts):
            for use in used(defined, bounds, ground):
                clauses = (source.clause(*use), source.clause(defined.first, defined.last))
                return tie(value, "derived", clauses, f"the definition of “{written(defined, ground)}” speaks of it")
    for phrase in (*_capacities(party), *_TOGETHER):
        for first, last in source.reading.phrase(forms_of(phrase), *bounds):
            if not source.is_approved(first):
                return tie(value, "derived", (source.clause(first, last),), f"“{phrase}” includes it")
    return None


def _two_steps(value: TermValue, ground: Ground) -> TermTie | None:
    """A party in the definition of a term that stands in the definition of one that the clause uses."""
    source, bounds = ground.source, ground.bounds(value.section)
    within = [each for each in ground.defined if any(fact.key == f"party:{value.value}" for fact in each.facts)]
    for defined in ground.defined if within else ():
        use = next(used(defined, bounds, ground), None)
        if use is None:
            continue
        begin, end = source.reading.sentences[source.reading.sentence_of(defined.first)]
        stretch = (source.reading.words[begin].start, source.reading.words[end - 1].end)
        for inner in within:
            if next(used(inner, stretch, ground), None):
                clauses = (source.clause(*use), source.clause(inner.first, inner.last))
                shown = f"by way of “{written(defined, ground)}” and “{written(inner, ground)}”"
                return tie(value, "elsewhere", clauses, shown, is_open=False)
    return None


def _capacities(party: Party) -> list[str]:
    """Lender, Lenders, Guarantor …: the defined term, and the parts of the role."""
    texts = [party.defined_as or "", *(party.role or "").replace(" and ", ", ").split(", ")]
    names = [text.removeprefix("the ").strip() for text in texts if text.strip()]
    return [form for name in names for form in (name, f"{name}s")]


def _names_another(value: TermValue, ground: Ground) -> bool:
    """Whether the clause speaks of a party that the term does not name: then it may be the one that is meant. A clause
    that only leaves a party out ("shall pay him") says nothing against it."""
    claimed = {f"party:{each.value}" for each in ground.records[value.record] if each.kind == "party"}
    return any(fact.kind == "party" and fact.key not in claimed for fact in ground.stated(value.section))


def _party_elsewhere(value: TermValue, key: str, ground: Ground) -> TermTie:
    if found := _two_steps(value, ground):
        return found
    others = ground.everywhere((key,), approved=False)
    names = party_names(ground.file).get(value.value, (value.value,))
    shown = f"{named(value.section)} does not speak of {names[0]}"
    if others:
        is_open = _names_another(value, ground)
        return tie(value, "elsewhere", (ground.source.quoted(others[0]),), shown, is_open=is_open)
    approved = ground.everywhere((key,), approved=True)
    if approved:
        return tie(value, "approved-wording", (ground.source.quoted(approved[0]),), shown)
    return tie(value, "not-found", (), f"the agreement does not speak of {names[0]}")
