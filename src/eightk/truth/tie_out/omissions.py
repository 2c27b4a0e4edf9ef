"""What the approved wording says and the disclosure does not: a fact, or a term of which it speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.agreement.located import Node, locate
from eightk.agreement.model import AgreementFile
from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.reading import Reading, Stated
from eightk.truth.tie_out.stems import content, stem
from eightk.truth.tie_out.ties import Omission
from eightk.truth.tie_out.wanted import read_key

_COUNTED = frozenset({"money", "date", "percent", "count", "duration", "multiple", "ratio", "office", "party", "time"})
_SPOKEN = {
    "resignations": "resign resignation resigned retire retirement departure",
    "appointments": "appoint appointed elect elected",
    "transitions": "serve services transition advisor consultant",
    "salaries": "salary",
    "bonuses": "bonus",
    "equity": "stock options units equity award vest",
    "separation_pay": "severance separation",
    "share_transfers": "transfer deliver shares",
    "releases": "release claims",
    "facilities": "facility loan credit",
    "rates": "interest margin",
    "fees": "fee",
    "purchases": "purchase repurchase acquire",
    "terminations": "terminate termination",
}
SPOKEN = {shelf: frozenset(stem(word) for word in words.split()) for shelf, words in _SPOKEN.items()}
"""By shelf of terms, words of which one stands where a text speaks of it."""


def omissions(ground: Ground, draft: Reading, root: Node) -> tuple[Omission, ...]:
    """Facts of the approved wording that the draft lacks, then terms; each once."""
    return (*_facts(ground, draft), *_terms(ground, draft, root))


def _approved(ground: Ground) -> tuple[Stated, ...]:
    return ground.source.reading.stated(*ground.source.approved)


def _facts(ground: Ground, draft: Reading) -> Iterator[Omission]:
    said: set[str] = set(draft.by_key)
    approved = _approved(ground)
    for fact in approved:
        longer = any(other.first <= fact.first and fact.last < other.last for other in approved)
        if fact.kind in _COUNTED and fact.key not in said and not longer:
            said.add(fact.key)
            clause = ground.source.quoted(fact)
            words = clause.quotation[slice(*clause.marked)]
            yield Omission(f"the disclosure does not state {_read(fact, ground.file)}", words, clause)


def _read(fact: Stated, file: AgreementFile) -> str:
    party = file.parties.get(fact.key.removeprefix("party:")) if fact.kind == "party" else None
    return party.name if party else read_key(fact.key)


def _terms(ground: Ground, draft: Reading, root: Node) -> Iterator[Omission]:
    low, high = ground.source.reading.between(*ground.source.approved)
    approved = {stem(word.form.lower()): at for at, word in enumerate(ground.source.reading.words[low:high], start=low)}
    said = {stem(word.form.lower()) for word in draft.words}
    for shelf, key, words in _spoken(ground.file):
        if words & approved.keys() and not words & said:
            at = approved[min(words & approved.keys())]
            clause = ground.source.clause(at, at + 1)
            path = ("terms", shelf, key)
            what = f"the approved wording speaks of terms.{shelf}.{key}, and the disclosure does not"
            yield Omission(what, clause.quotation[slice(*clause.marked)], clause, ".".join(path), locate(root, path))


def _spoken(file: AgreementFile) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The terms, each with the words that tell that a text speaks of it; covenants and benefits by their own."""
    for shelf in type(file.terms).model_fields:
        for key, term in getattr(file.terms, shelf).items():
            own: Sequence[str] = content(getattr(term, "kind", "")) if shelf == "covenants" else ()
            words = SPOKEN.get(shelf) or frozenset(stem(word) for word in own if len(word) > 5)
            yield shelf, key, words
