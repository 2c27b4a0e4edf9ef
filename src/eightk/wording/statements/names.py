"""Who "he", "his", "its" and "the Company" are in a sentence, where the texts leave no choice."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from eightk.wording.statements.antecedents import Reach
from eightk.wording.statements.nodes import Node, Row, Thing
from eightk.wording.statements.spoken_of import SOMEONE, candidates
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import words

_HIM = words("he herself him himself she")
_HIS = words("her hers his")
_PRONOUNS = _HIM | _HIS | words("it its")
_SHE = words("her hers herself she")
SEVERAL_TITLES = "several titles"
"""For the title of one whom the texts call both Mr. and Ms.: two people, or a mistake."""
_MEN = frozenset({"Mr", SEVERAL_TITLES})
_WOMEN = frozenset({"Ms", "Mrs", "Miss", SEVERAL_TITLES})
_LONGEST_NAME = 6
"""Words of a name at most."""
_LONGEST = 400
"""Words of a sentence in which a pronoun is looked for at most."""


@dataclass(frozen=True, slots=True)
class Names:
    """What pronouns and short names stand for in two texts read together.

    `person` is the key of the only person that either names, or ""; `short` are names in small letters with the party
    that each is of; `people` are the keys of people, each with its title."""

    person: str = ""
    short: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    sorts: Mapping[str, str] = field(default_factory=dict)
    """What each party is: someone named, a company, a body of one."""
    full: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Names of several words, in small letters, with the party that each is of."""
    begins: frozenset[str] = frozenset()
    """Their first words."""
    of_several: frozenset[str] = frozenset()
    """Nouns of which either text speaks of several."""
    of_both: bool = False
    """Whether the texts say both "he" and "she": of one without Mr. or Ms. only one of them can be said."""

    def resolve(self, tokens: Sequence[Token], before: Sequence[Token] | None) -> tuple[Token, ...]:
        """The words of a sentence with each pronoun that can only mean one as that one's name.

        `before` is the sentence before, resolved, or None where it is not read."""
        tokens = tuple(self._whole(tokens))
        named = tuple(self._named(tokens, at) for at in range(len(tokens)))
        if len(named) > _LONGEST or not any(token.key in _PRONOUNS for token in named):
            return named
        reach = Reach(
            named,
            tuple(candidates(named, self.sorts)),
            tuple(candidates(before or (), self.sorts)),
        )
        found: list[Token] = []
        resolved: set[int] = set()
        for at, token in enumerate(named):
            words = self._resolved(token, reach.at(at, resolved), before is not None)
            resolved.update([at] if words[0] is not token else ())
            found += words
        return tuple(found)

    def _whole(self, tokens: Sequence[Token]) -> Iterator[Token]:
        """A full name before the mark of possession as one word: Jo Hall's."""
        at = 0
        while at < len(tokens):
            end = self._end_of_name(tokens, at) if tokens[at].key in self.begins else at
            if end > at:
                key = self.full[tuple(token.key for token in tokens[at:end])]
                yield replace(tokens[at], key=key, kind="party", tag="noun", last=tokens[end - 1].last)
            else:
                yield tokens[at]
            at = max(end, at + 1)

    def _end_of_name(self, tokens: Sequence[Token], at: int) -> int:
        """Where a full name that begins at a word ends; the word itself where none does."""
        for end in range(min(at + _LONGEST_NAME, len(tokens) - 1), at + 1, -1):
            is_owner = tokens[end].tag == "possessive"
            if is_owner and tuple(token.key for token in tokens[at:end]) in self.full:
                return end
        return at

    def _named(self, tokens: Sequence[Token], at: int) -> Token:
        """A short name as the party's, a person as one."""
        token = tokens[at]
        is_owner = at + 1 < len(tokens) and tokens[at + 1].tag == "possessive"
        if token.key in self.short and (token.kind == "person" or (is_owner and token.kind == "word")):
            token = replace(token, key=self.short[token.key], kind="party")
        title, _, name = token.key.removeprefix("name:").partition(" ")
        if token.kind == "person" and self.people.get(name) == title:  # "Ms. Aoife Carrigan": Aoife Carrigan
            token = replace(token, key=name)
        return replace(token, kind="person") if token.key in self.people else token

    def _resolved(self, token: Token, reach: Reach, is_read: bool) -> tuple[Token, ...]:
        """A word, or the name that a pronoun can only mean, with the mark of possession after an owner's."""
        name = (
            self._person(token, reach, is_read)
            if token.key in _HIM | _HIS and token.tag in ("pronoun", "owner")
            else self._company(token, reach)
            if token.key in ("it", "its") and is_read
            else None
        )
        if name is None:
            return (token,)
        if token.tag != "owner":
            return (name,)
        return (name, replace(name, key="'s", kind="mark", tag="possessive"))

    def _person(self, token: Token, reach: Reach, is_read: bool) -> Token | None:
        """The only one whom "he" or "his" can mean; of both texts, where the sentence before is not read."""
        if reach.has_stranger:
            return None
        people = reach.people if is_read else {self.person} if reach.people <= {self.person} else ()
        person = only([each for each in people if self._may_be(token.key, each)])
        return replace(token, key=person, kind="person", tag="noun", stands_for=token.key) if person else None

    def _company(self, token: Token, reach: Reach) -> Token | None:
        """The only company that "its" can mean before what is had, and "it" before what is done."""
        company = only(reach.companies if token.tag == "owner" else reach.actors)
        kind = "party" if company.startswith("party:") else "word"
        return replace(token, key=company, kind=kind, tag="noun", stands_for=token.key) if company else None

    def _may_be(self, pronoun: str, person: str) -> bool:
        """Whether a person can be a he or a she."""
        title = self.people.get(person, "") or person.removeprefix("name:").partition(" ")[0]
        if self.of_both and title not in _MEN | _WOMEN:
            return False
        return bool(person) and title not in (_MEN if pronoun in _SHE else _WOMEN)


def people_of(node: Node) -> Node | None:
    """Those of a subject that may be people: not the award, the Board."""
    if isinstance(node, Row) and node.conjunction == "and":
        people = [member for member in node.members if not _is_no_person(member)]
        return people[0] if len(people) == 1 else node if people else None
    return None if _is_no_person(node) else node


def _is_no_person(node: Node) -> bool:
    if isinstance(node, Thing) and any(mark.key == "we" for mark in node.marks):
        return True
    return isinstance(node, Thing) and node.kind == "word" and node.head not in SOMEONE and node.head != "who"


def only(keys: Collection[str]) -> str:
    """The one key of some; nothing for none or several."""
    return next(iter(keys)) if len(keys) == 1 else ""
