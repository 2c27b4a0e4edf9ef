"""Who does what by the disclosure, against who does it by the terms: who transfers shares, pays, receives, releases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from eightk.agreement.model import AgreementFile
from eightk.agreement.names import party_names
from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.reading import Reading, Stated
from eightk.truth.tie_out.stems import stem
from eightk.truth.tie_out.ties import Clause

_ACTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "transfer": (("share_transfers", "by"), ("purchases", "seller")),
    "release": (("releases", "by"),),
    "pay": (
        ("payments", "by"), ("fees", "by"), ("purchases", "buyer"), ("facilities", "borrower"),
    ),
    "receive": (
        ("payments", "to"), ("fees", "to"), ("purchases", "seller"), ("salaries", "to"), ("bonuses", "to"),
        ("benefits", "to"), ("equity", "holder"), ("separation_pay", "to"), ("share_transfers", "to"),
    ),
}  # fmt: skip
"""Verbs of these disclosures, and the keys of terms that say whose act it is."""
_BY_STEM = {stem(form): act for act in _ACTS for form in (act, f"{act}s")} | {stem("transferred"): "transfer"}
_BETWEEN = frozenset(
    {"will", "shall", "would", "must", "has", "have", "had", "agreed", "to", "each", "also", "both", "then", "jointly"}
)
_JOINS = frozenset({"and", ",", "&"})


@dataclass(frozen=True, slots=True)
class Actor:
    """A party that does by the disclosure what no term has it do.

    `name` is the party, `act` the verb, `said` the words of the disclosure around it; `path` the value of
    agreement.yaml that names who does it (`others`), `clause` where its section speaks of them."""

    name: str
    act: str
    said: str
    path: str
    others: tuple[str, ...]
    clause: Clause | None


def other_actors(ground: Ground, draft: Reading) -> Iterator[Actor]:
    """The parties before a verb that the terms do not name for it. A shelf without terms says nothing."""
    names = party_names(ground.file)
    for at, word in enumerate(draft.words):
        act = _BY_STEM.get(stem(word.form.lower()))
        subjects = _before(draft, at) if act else []
        if act is None or not subjects:
            continue
        known = _parties(ground.file, act)
        for fact in subjects:
            party = fact.key.removeprefix("party:")
            if known and party not in known and not _is_registrant(party, act, ground.file):
                path = next(iter(known.values()))
                others = tuple(names[each][0] for each in known)
                yield Actor(names[party][0], act, _said(draft, subjects[-1], at), path, others, _clause(path, ground))


def _said(draft: Reading, first: Stated, at: int) -> str:
    """The words from the first party to a little behind the verb."""
    _, end = draft.sentences[first.sentence]
    words = draft.words
    return " ".join(draft.text[words[first.first].start : words[min(end, at + 8) - 1].end].split())


def _before(draft: Reading, at: int) -> list[Stated]:
    """The parties that stand right before a verb, with its auxiliaries and what joins them."""
    begin, _ = draft.sentences[draft.sentence_of(at)]
    low = at
    while low > begin and draft.words[low - 1].form.lower() in _BETWEEN:
        low -= 1
    found: list[Stated] = []
    while True:
        ends = [fact for fact in draft.stated(draft.words[begin].start, draft.words[at].start) if fact.last == low]
        party = next((fact for fact in ends if fact.kind == "party"), None)
        if party is None:
            return found
        found.append(party)
        low = party.first
        while low > begin and draft.words[low - 1].form.lower() in _JOINS:
            low -= 1
        if low == party.first:
            return found


def _parties(file: AgreementFile, act: str) -> dict[str, str]:
    """The parties of an act, each with the path of the value that names it."""
    found: dict[str, str] = {}
    for shelf, name in _ACTS[act]:
        for key, term in getattr(file.terms, shelf).items():
            value = getattr(term, name)
            many: Sequence[str] = value if isinstance(value, tuple) else (value,)
            for party in many:
                found.setdefault(party, f"terms.{shelf}.{key}.{name}")
    return found


def _is_registrant(party: str, act: str, file: AgreementFile) -> bool:
    """Whether an act is the registrant's whatever the terms say: it pays and receives what no term is about."""
    return act in {"pay", "receive"} and party == file.registrant.party


def _clause(path: str, ground: Ground) -> Clause | None:
    """The sentence of the term's section that speaks of its party."""
    values = [each for each in ground.values if ".".join(map(str, each.path)).startswith(path)]
    facts = (fact for each in values for fact in ground.stated(each.section) if fact.key == f"party:{each.value}")
    fact = next(facts, None)
    return ground.source.quoted(fact) if fact else None
