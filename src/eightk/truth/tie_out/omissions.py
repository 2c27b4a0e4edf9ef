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
from eightk.wording.facts.peek import form_at, is_capitalised
from eightk.wording.words import Word

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
_JOINING = frozenset({"and", "of", "&"})
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
    words = ground.source.reading.words
    low, high = ground.source.reading.between(*ground.source.approved)
    approved = {stem(words[at].form.lower()): at for at in range(low, high) if not _in_a_name(words, at)}
    said = {stem(word.form.lower()) for at, word in enumerate(draft.words) if not _in_a_name(draft.words, at)}
    for shelf, key, telling in _spoken(ground.file):
        if telling & approved.keys() and not telling & said:
            at = approved[min(telling & approved.keys())]
            clause = ground.source.clause(at, at + 1)
            path = ("terms", shelf, key)
            what = f"the approved wording speaks of terms.{shelf}.{key}, and the disclosure does not"
            yield Omission(what, clause.quotation[slice(*clause.marked)], clause, ".".join(path), locate(root, path))


def _in_a_name(words: Sequence[Word], at: int) -> bool:
    """Whether a word is part of a name in capitals: a “Release Agreement” speaks of no release."""
    if not is_capitalised(words[at].form):
        return False
    steps = [range(at + 1, at + 3), range(at - 1, at - 3, -1)]
    return any(_meets_a_capital(words, step) for step in steps)


def _meets_a_capital(words: Sequence[Word], steps: range) -> bool:
    """Whether the next word in a direction has a capital, one that joins names passed over."""
    first, second = (form_at(words, at) for at in steps)
    return is_capitalised(second if first in _JOINING else first)


def _spoken(file: AgreementFile) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The terms, each with the words that tell that a text speaks of it; covenants and benefits by their own."""
    for shelf in type(file.terms).model_fields:
        for key, term in getattr(file.terms, shelf).items():
            own: Sequence[str] = content(getattr(term, "kind", "")) if shelf == "covenants" else ()
            words = SPOKEN.get(shelf) or frozenset(stem(word) for word in own if len(word) > 5)
            yield shelf, key, words
