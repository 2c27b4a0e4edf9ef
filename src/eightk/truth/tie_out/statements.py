"""The disclosure sentence by sentence: its facts, and whether the agreement speaks of what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eightk.truth.tie_out.disclosed import Disclosed, terms_by_key, tie_facts
from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.names import forms_of
from eightk.truth.tie_out.prose import nearest
from eightk.truth.tie_out.reading import Reading, read_text
from eightk.truth.tie_out.reckoned import reckonings
from eightk.truth.tie_out.stems import content, stem
from eightk.truth.tie_out.ties import Clause, FactTie, StatementTie, Status, TermTie
from eightk.wording.sentences import split_sentences
from eightk.wording.words import Word, read_words

_FILING = (
    "attached attach exhibit filed file filing report current form foregoing description summary qualified entirety"
    " reference full text hereto herewith incorporated incorporate herein copy purport complete intended furnished item"
    " regulation disclosure disclosed described"
)
FILING_WORDS = frozenset(stem(word) for word in _FILING.split())
"""What a report says of itself; the agreement need not."""
_ODD_ONE = 1
"""One word that the agreement lacks may be another way to put it; two are something that it does not speak of."""
_ALIKE = 1
Draft = tuple[Reading, list[int]]
"""The draft, and the paragraph of each of its sentences."""


def tie_statements(ground: Ground, terms: Sequence[TermTie], draft: Draft, *, passes: bool) -> tuple[StatementTie, ...]:
    """Every sentence. `passes` says whether the whole is proved to say what the approved wording says."""
    reading, places = draft
    disclosed = Disclosed(
        reading,
        ground,
        terms_by_key(ground, terms),
        reckonings(ground, terms),
        frozenset(defined_in(reading)),
        _names_of(ground, terms),
    )
    clauses = _stems(ground, approved=False)
    approved = _stems(ground, approved=True)
    return tuple(
        _statement(disclosed, sentence, paragraph, clauses, approved, passes)
        for sentence, paragraph in zip(reading.sentences, places, strict=True)
    )


def read_draft(paragraphs: Sequence[str], ground: Ground) -> Draft:
    """The draft with its sentences as disclosure.txt parts them, and the paragraph of each."""
    text = "\n\n".join(paragraphs)
    words: list[Word] = []
    sentences: list[tuple[int, int]] = []
    places: list[int] = []
    start = 0
    for number, paragraph in enumerate(paragraphs, start=1):
        at = start
        for sentence in split_sentences(paragraph):
            at = text.find(sentence[:1], at)
            end = _end_of(text, at, sentence)
            read = read_words(text, at, end)
            sentences.append((len(words), len(words) + len(read)))
            places.append(number)
            words += read
            at = end
        start += len(paragraph) + 2
    return read_text(text, words, sentences, ground.parties), places


def _end_of(text: str, at: int, sentence: str) -> int:
    """Where a sentence ends in a text whose blanks may not be folded."""
    left = sum(not char.isspace() for char in sentence)
    while left and at < len(text):
        left -= not text[at].isspace()
        at += 1
    return at


def defined_in(reading: Reading) -> Iterator[tuple[str, ...]]:
    """What a text defines in quotation marks: (the "Company")."""
    marks = reading.places.get('"', ())
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        yield tuple(word.form.lower() for word in reading.words[first + 1 : last])


def _names_of(ground: Ground, terms: Sequence[TermTie]) -> dict[tuple[str, ...], TermTie]:
    """Ties of party names, by the party's key and the name's words; by the key alone, that of its full name."""
    found: dict[tuple[str, ...], TermTie] = {}
    for each in terms:
        if each.kind in {"text", "office"} and each.written[:1].isupper() and not each.path.startswith("signatories"):
            found.setdefault(forms_of(each.written), each)
        steps = each.path.split(".")
        if steps[0] == "parties" and each.kind == "name" and len(steps) > 2:
            forms = forms_of(each.written)
            forms = forms[1:] if forms[:1] == ("the",) else forms
            found.setdefault((steps[1], *forms), each)
            if steps[2] == "name":
                found[(steps[1],)] = each
    return found


def _stems(ground: Ground, *, approved: bool) -> frozenset[str]:
    source = ground.source
    low, high = source.reading.between(*source.approved)
    words = source.reading.words
    chosen = words[low:high] if approved else (*words[:low], *words[high:])
    return frozenset(stem(form) for form in {word.form.lower() for word in chosen})


def _statement(
    disclosed: Disclosed,
    sentence: tuple[int, int],
    paragraph: int,
    clauses: frozenset[str],
    approved: frozenset[str],
    passes: bool,
) -> StatementTie:
    words = disclosed.reading.words
    start, end = words[sentence[0]].start, words[sentence[1] - 1].end
    text = " ".join(disclosed.reading.text[start:end].split())
    facts = tie_facts(disclosed, sentence)
    said = _said(disclosed.reading, sentence, facts)
    is_approved = passes or _is_approved(disclosed, sentence, said)
    lost = {word: stem(word) for word in said if stem(word) not in clauses | FILING_WORDS}
    lacking = tuple(word for word, root in lost.items() if root not in approved)
    status, quoted = _status(disclosed.ground, text, said, lost, lacking, is_approved)
    return StatementTie(text, start, end, paragraph, status, facts, quoted, is_approved, lacking)


def _said(reading: Reading, sentence: tuple[int, int], facts: Sequence[FactTie]) -> list[str]:
    """The words of meaning that are part of no fact."""
    kept = (
        word.text
        for word in reading.words[slice(*sentence)]
        if not any(fact.start <= word.start < fact.end for fact in facts)
    )
    return list(dict.fromkeys(content(" ".join(kept))))


def _is_approved(disclosed: Disclosed, sentence: tuple[int, int], said: Sequence[str]) -> bool:
    """Whether a sentence of the approved wording has the same words of meaning, one aside, and the same facts."""
    source = disclosed.ground.source
    ours = {stem(word) for word in said}
    words = disclosed.reading.words
    keys = {fact.key for fact in disclosed.reading.stated(words[sentence[0]].start, words[sentence[1] - 1].end)}
    for begin, end in source.reading.sentences:
        if source.is_approved(begin):
            last = source.reading.words[end - 1].end
            stated = source.reading.stated(source.reading.words[begin].start, last)
            theirs = {stem(word) for word in content(" ".join(word.text for word in source.reading.words[begin:end]))}
            if keys <= {fact.key for fact in stated} and len(ours - theirs) <= _ALIKE and ours:
                return True
    return False


def _status(
    ground: Ground,
    text: str,
    said: Sequence[str],
    lost: dict[str, str],
    lacking: Sequence[str],
    is_approved: bool,
) -> tuple[Status, tuple[Clause, ...]]:
    for first, last in ground.source.reading.phrase(forms_of(text)):
        if not ground.source.is_approved(first):
            return "tied", (ground.source.clause(first, last),)
    roots = {stem(word) for word in said} - FILING_WORDS
    quoted = nearest(roots, (0, len(ground.source.copy.text)), ground) if roots else ()
    if len(lacking) > _ODD_ONE and not is_approved:
        return "not-found", quoted
    if not roots:
        return "filing", ()
    return ("approved-wording" if lost and is_approved else "in-words"), quoted
