"""The units of a text as the touches see them: what word stands where, and what it may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from eightk.wording.statements import vocabulary as v
from eightk.wording.statements.commas import ON_CONDITION
from eightk.wording.statements.sentences import ENDS, sentences
from eightk.wording.statements.verb_list import NOUNS_TOO, VERB_FORMS
from eightk.wording.units import Unit

_SMALL = v.SMALL | v.BE | v.HAVE | v.DO | v.MODALS | v.NEGATIONS | v.CONJUNCTIONS | v.PREPOSITIONS | v.SUBORDINATORS
OPENERS = v.ARTICLES | v.OWNING | v.words("each any all such this these those every no certain")
_LONGEST = 14
"""Words of a committee's name at most."""
_TITLES = ("mr", "ms", "mrs", "dr")


@dataclass(frozen=True)
class Line:
    """The units of one text, or of a stretch of it; `names` are the parties by the words of their names, `earlier`
    reads what stands before the stretch, None where it is too long."""

    units: Sequence[Unit]
    names: Mapping[tuple[str, ...], Unit]
    earlier: Callable[[], Sequence[Unit] | None] = tuple

    @cached_property
    def whole(self) -> Line | None:
        """The text from its beginning on; None where that is too long."""
        before = self.earlier()
        return None if before is None else Line((*before, *self.units), self.names)

    def since_its_beginning(self, at: int) -> tuple[Line, int]:
        """The text from its beginning on and a place in it; an empty line where it is too long."""
        whole = self.whole
        return (Line((), {}), -1) if whole is None else (whole, at + len(whole.units) - len(self.units))

    @cached_property
    def people(self) -> frozenset[str]:
        """The parties that are named with Mr. or Ms. somewhere."""
        return frozenset(unit.key for words, unit in self.names.items() if words[0].rstrip(".") in _TITLES)

    @cached_property
    def owners(self) -> frozenset[str]:
        """The words with a capital that the text has with 's, inside a sentence: Block's."""
        places = (at for at, unit in enumerate(self.units) if unit.key == "'s" and self.is_capital(at - 1))
        return frozenset(self.key(at - 1) for at in places if self.is_open(at - 1))

    @cached_property
    def starts(self) -> Sequence[int]:
        """For each unit, where its sentence begins."""
        found: list[int] = []
        for sentence in sentences(self.units):
            found += [len(found)] * len(sentence)
        return found

    def key(self, at: int) -> str:
        """The word at a place; "" beyond the ends."""
        return self.units[at].key if 0 <= at < len(self.units) else ""

    def kind(self, at: int) -> str:
        """What the unit is; "" beyond the ends."""
        return self.units[at].kind if 0 <= at < len(self.units) else ""

    def spells(self, at: int, *words: str) -> bool:
        """Whether these words stand at a place."""
        return all(self.key(at + index) == word for index, word in enumerate(words))

    def is_capital(self, at: int) -> bool:
        """Whether the word has a capital."""
        return 0 <= at < len(self.units) and self.units[at].text[:1].isupper()

    def is_open(self, at: int) -> bool:
        """Whether the word may be a noun or adjective: none of the small words, no fact, nothing but a verb."""
        key = self.key(at)
        return self.kind(at) == "word" and key not in _SMALL and key not in v.ADVERBS and not self.is_only_verb(at)

    def is_many(self, at: int) -> bool:
        """Whether the noun tells of several."""
        key = self.key(at)
        return key.endswith("s") and not key.endswith(("ss", "us", "is"))

    def is_only_verb(self, at: int) -> bool:
        """Whether the word is a form of a verb that is no noun or adjective."""
        readings = VERB_FORMS.get(self.key(at), ())
        return any(form in ("base", "third") and verb not in NOUNS_TOO for verb, form in readings)

    def is_form(self, at: int, *wanted: str) -> bool:
        """Whether the word may be a form of a verb: base, third, past, gerund."""
        return any(form in wanted for _, form in VERB_FORMS.get(self.key(at), ()))

    def verb(self, at: int) -> str:
        """The verb of which the word is a form."""
        readings = VERB_FORMS.get(self.key(at), ())
        return readings[0][0] if readings else self.key(at)

    def is_end(self, at: int) -> bool:
        """Whether the text or a sentence ends here."""
        return not 0 <= at < len(self.units) or self.key(at) in ENDS or (at > 0 and self.starts[at] == at)

    def sentence(self, at: int) -> range:
        """The places of the sentence in which a word stands."""
        last = at
        while not self.is_end(last + 1):
            last += 1
        return range(self.starts[at], last + 1)

    def closes(self, at: int) -> bool:
        """Whether no noun goes on here: a mark, a small word, a date or the end."""
        is_small = self.key(at) in (_SMALL - v.QUANTIFIERS - v.ARTICLES - v.OWNING)
        return self.is_end(at) or self.kind(at) in ("mark", "date", "time") or is_small or self.is_only_verb(at)

    def opens(self, at: int) -> bool:
        """Whether a noun phrase plainly begins here: an article, an owner, a party, a name, a pronoun."""
        return self.key(at) in OPENERS or self.key(at) in v.SUBJECTS or self.kind(at) in ("party", "name")

    def someone(self, at: int) -> int:
        """The place after a party, a name or "the Company" that begins here; `at` if none does."""
        if self.key(at) == "the" and self.kind(at + 1) == "party":
            return at + 2
        if self.kind(at) == "party":
            return at + 1
        return self._name(at)

    def _name(self, at: int) -> int:
        if self.key(at) in v.HONORIFICS and self.is_capital(at + 1) and self.kind(at + 1) == "word":
            last = at + 2
            while self.kind(last) == "word" and self.is_capital(last) and not self.is_end(last):
                last += 1
            return last if not self.key(last - 1).endswith("'s") else at
        return at

    def thing(self, at: int, most: int = 4) -> int:
        """The place after a plain noun phrase that begins here: someone, an article and a few words; else `at`."""
        opening = self.someone(at)
        if opening > at and self.key(opening) != "'s":
            return opening
        if opening == at and self.key(at) not in OPENERS:
            return at
        last = opening + 1
        while last - opening <= most and (self.is_open(last) or self.kind(last) in ("count", "ordinal")):
            last += 1
        return last if last > opening + 1 and self.closes(last) else at

    def subject(self, at: int) -> int:
        """The place after a noun phrase that begins here and has a verb in "s" or "ed" after it; else `at`."""
        opening = self.someone(at)
        if (opening > at and self.key(opening) != "'s") or self.key(at) in v.SUBJECTS:
            last = max(opening, at + 1)
            return last if self.is_form(last, "past", "third") else at
        if opening == at and self.key(at) not in OPENERS:
            return at
        named = self._capitals(opening + 1)
        if named > opening + 1 and self.is_form(named, "past", "third"):
            return named
        first = last = opening + 1
        while last - first < 4 and self.is_open(last) and not (last > first and self.is_form(last, "past", "third")):
            last += 1
        return last if last > first and self.is_form(last, "past", "third") else at

    def _capitals(self, at: int) -> int:
        """The place after words in capitals, with "and" and "of" between them: Audit Committee of the Board."""
        last = at
        while last - at < _LONGEST and (self.is_capital(last) or self.key(last) in ("and", "of", "the")):
            last += 1
        return last if self.is_capital(last - 1) else at


def definition(line: Line, at: int) -> int:
    """The place after (the "Company") or ("Tern" or the "Company") that begins here; `at` if none does."""
    last = _term(line, at + 1) if line.key(at) == "(" else at
    if last > at + 1 and line.key(last) == "or":
        other = _term(line, last + 1)
        last = other if other > last + 1 else at
    return last + 1 if last > at + 1 and line.key(last) == ")" else at


def _term(line: Line, at: int) -> int:
    """The place after the "Company" that begins here; `at` if none does."""
    place = at + (line.key(at) == "the")
    if line.key(place) != '"':
        return at
    return next((end + 1 for end in range(place + 2, place + 8) if line.key(end) == '"'), at)


def is_bounded(line: Line, at: int) -> bool:
    """Whether the rest of a sentence may bear on two acts, or on the second alone: after May 1, if it closes."""
    place = at
    while not line.is_end(place) and line.key(place) != ",":  # what is set off bears on both
        if line.key(place) in _BOUNDS:
            return True
        place += 1
    return False


_BOUNDS = ON_CONDITION | v.words("after before during subject")
