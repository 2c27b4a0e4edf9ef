"""Where the reader of a sentence stands, and what it can see from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from eightk.wording.statements.holding import all_within
from eightk.wording.statements.mentions import Known
from eightk.wording.statements.nodes import Node, Phrase, Thing
from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.ordering import tells_order
from eightk.wording.statements.past_forms import is_active, is_only_participle
from eightk.wording.statements.telling import AUXILIARIES, HUMAN, NOT_FINITE, is_act, is_finite, is_subject
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.vocabulary import PAIRED

CORE = frozenset({"noun", "number"})
STARTS = CORE | {"article", "quantifier", "owner", "pronoun"}
MARKS = frozenset({"comma", "semicolon", "colon", "label"})
_INNER = MARKS | {"relative", "subordinator"}
FAR = 40
"""Words that the reader looks ahead at most."""
_NAMING = frozenset({"noun", "term", "close", "pronoun"})
_ASIDE, DEEPEST = 12, 40
"""Words of a phrase between commas at most; phrases within phrases that are read, what lies deeper being kept."""


@dataclass(slots=True)
class Cursor:
    """The words of a sentence and a place among them; `apart` are the statements that stand by themselves.

    `last` is the thing read last, `document` the last agreement or plan, on which "under which" hangs."""

    tokens: Sequence[Token]
    at: int = 0
    ahead: Sequence[Token] = ()
    beyond: Sequence[Token] = ()
    """What stands before and after these words in their sentence, where they are a part of it."""
    apart: list[Node] = field(default_factory=list)
    last: Thing | None = None
    document: Thing | None = None
    spoken_of: Node | None = None
    """The subject read last, whom a pronoun may mean."""
    doer: Thing | None = None
    """Who acts where the subject bears it: the notes were issued by the Company."""
    person: Node | None = None
    """The last of them that "he" or "she" may mean."""
    ordered: bool = field(init=False)
    """Whether "respectively" binds one row to another."""
    documents: frozenset[str] = field(init=False)
    """Nouns of agreements and plans in the sentence."""
    known: Known = field(default_factory=Known)
    """What the text as a whole tells of its agreements."""
    again: tuple[int, Thing] | None = None
    """The place of a pronoun that can only mean one thing, and that."""
    in_subject: bool = False
    """Whether what is being read stands before its verb."""
    after_verb: bool = False
    """Whether the clause that is being read has its verb."""
    ending: list[Thing] = field(default_factory=list)
    ending_at: int = -1
    """The things that end at a place, the inner one first."""
    tells_of: bool = False
    """Whether the verb that is being read tells someone of something."""
    phrase_read: Phrase | None = None
    """The phrase read last."""
    depth: int = 0
    stops: bool = False
    """Whether a comma ends what is being read."""
    is_lost: bool = False
    """Whether a verb has been read that fits nowhere: what else was read may not be what is said."""

    def __post_init__(self) -> None:
        self.ordered = tells_order(self.tokens)
        self.documents = frozenset(each.key for each in self.tokens if each.key in DOCUMENTS and each.tag == "noun")

    def before(self, at: int) -> Sequence[Token]:
        """The words near before a place, those of its sentence with them."""
        return [*self.ahead[-FAR:], *self.tokens[max(0, at - FAR) : at]]

    def ended(self, thing: Thing) -> Thing:
        """Remembers what ends here."""
        self.ending = [*self.ending, thing] if self.ending_at == self.at else [thing]
        self.ending_at = self.at
        return thing

    @property
    def has_ended(self) -> bool:
        """Whether a noun has just been read."""
        return self.ending_at == self.at

    def event(self) -> Thing | None:
        """The act that a noun just read tells of: what follows hangs on it."""
        acts = (thing for thing in self.ending if is_act(thing.head))
        return next(acts, None) if self.has_ended else None

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.tokens)

    def token(self, ahead: int = 0) -> Token | None:
        """A word from here on."""
        at = self.at + ahead
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def tag(self, ahead: int = 0) -> str:
        """Its part of speech; nothing beyond the ends."""
        at = self.at + ahead
        return self.tokens[at].tag if 0 <= at < len(self.tokens) else ""

    def word(self, ahead: int = 0) -> str:
        """Its key."""
        at = self.at + ahead
        return self.tokens[at].key if 0 <= at < len(self.tokens) else ""

    @property
    def only_document(self) -> bool:
        """Whether no other agreement or plan than the one named last is spoken of here."""
        return self.document is not None and self.documents <= {self.document.head}

    def token_kind(self, ahead: int = 0) -> str:
        """The kind of fact it states."""
        token = self.token(ahead)
        return token.kind if token else ""

    def token_form(self, ahead: int = 0) -> str:
        """The form of the verb that it is."""
        token = self.token(ahead)
        return token.form if token else ""

    def take(self) -> str:
        """The word here, and a step on."""
        self.at += 1
        return self.word(-1)

    def rest(self) -> str:
        """All that is left, as it is written."""
        words = " ".join(token.key for token in self.tokens[self.at :])
        self.at = len(self.tokens)
        return words

    def saw(self, thing: Thing) -> Thing:
        """Remembers what was named."""
        if thing.core:
            self.last = thing
            if (thing.head in DOCUMENTS and "mutual" not in thing.core) or thing.kind == "form":
                self.document = thing
        return thing

    def stands_for(self, thing: Thing, other: Thing) -> Thing:
        """Remembers what is read for a thing, as a director for a member of the board: what follows hangs on that."""
        if other is not thing:
            held = {id(each) for each in all_within(other)}
            self.last = self.last if self.last is None or id(self.last) in held else other
            self.ending = [each for each in self.ending if id(each) in held]
        return other

    def antecedent(self, pronoun: str) -> Node | None:
        """Whom a pronoun speaks of if it speaks of a subject: "he" of no company, "its" of no several."""
        if pronoun in HUMAN:
            return self.person
        return self.doer if pronoun in ("it", "its") and self.doer is not None else self.spoken_of

    def finite(self, ahead: int = 0) -> bool:
        """Whether a finite verb begins here."""
        token = self.token(ahead)
        if token is None:
            return False
        if token.tag in ("adverb", "not"):
            return self.finite(ahead + 1)
        if token.tag in AUXILIARIES:
            return token.key not in NOT_FINITE
        if token.tag != "verb":
            return False
        if token.form == "past" and is_active(self.tokens, self.at + ahead, after_verb=self.after_verb):
            return True
        is_participle = token.form == "past" and is_only_participle(
            self.tokens, self.at + ahead, after_verb=self.after_verb
        )
        if self.tag(ahead - 1) == "verb" or is_participle:
            return False
        if token.form == "base":
            return self.tag(ahead - 1) in ("noun", "pronoun", "relative", "term", "adverb")
        return token.form == "third" or (token.form == "past" and not self._verb_to_come(ahead + 1))

    def _verb_to_come(self, ahead: int) -> bool:
        """Whether the clause that goes on there still has its verb to come: the shares held by him lapsed."""
        is_done_by = self.word(ahead) == "by"
        for at in range(self.at + ahead, min(self.at + ahead + FAR, len(self.tokens))):
            token = self.tokens[at]
            if token.tag == "comma":
                return self.resumes(at + 1)
            if token.tag in _INNER or token.tag in ("pronoun", "conjunction"):
                return False
            if is_finite(token) or (is_done_by and token.form == "past"):
                return True
        return False

    def resumes(self, at: int) -> bool:
        """Whether a verb follows a comma at once, or after one more phrase between commas."""
        if at >= len(self.tokens):
            return False
        if is_finite(self.tokens[at]):
            return True
        if self.tokens[at].tag not in ("subordinator", "adverb", "preposition", "verb"):
            return False
        furthest = min(at + FAR, len(self.tokens))
        commas = (there for there in range(at, furthest) if self.tokens[there].tag == "comma")
        end = next(commas, furthest)
        if any(is_finite(token) for token in self.tokens[at:end]):
            return False
        return end > at and end + 1 < len(self.tokens) and is_finite(self.tokens[end + 1])

    def clause(self, ahead: int = 0) -> bool:
        """Whether a subject and its finite verb follow, with no mark between them."""
        started = False
        for at in range(ahead, min(ahead + FAR, len(self.tokens) - self.at)):
            token = self.tokens[self.at + at]
            if started and self.finite(at):
                return True
            if token.tag in _INNER or token.tag == "conjunction" or (token.tag == "verb" and token.form != "past"):
                return False
            if is_subject(token) and at > ahead and self.tag(at - 1) == "noun" and not self._is_when(ahead, at):
                return False  # "and the benefits he had received"
            started = started or token.tag in STARTS or token.key == "there"
        return False

    def _is_when(self, ahead: int, at: int) -> bool:
        """Whether a phrase stands before the subject of a clause: in 2025 he earned, in Ohio he sold."""
        is_bare = at - ahead == 2 or self.token_kind(at - 1) in ("date", "time")
        return is_bare and self.tag(ahead) in ("preposition", "to")

    def quantity(self, ahead: int) -> bool:
        """Whether so much or so many of something follows."""
        token = self.token(ahead)
        return token is not None and (token.tag == "number" or token.kind in ("money", "percent"))

    def relative_subject(self, ahead: int) -> bool:
        """Whether what follows is "a copy of which", "each of whom"."""
        if self.tag(ahead) not in STARTS:
            return False
        for at in range(ahead, ahead + 6):
            if self.tag(at) == "relative":
                return True
            if self.tag(at) not in STARTS and self.word(at) != "of":
                return False
        return False

    def phrase(self, ahead: int = 0) -> bool:
        """Whether a preposition with its noun follows."""
        if self.tag(ahead) == "preposition":
            return self.tag(ahead + 1) != "relative"
        return self.tag(ahead) == "to" and self.tag(ahead + 1) not in ("verb", "be", "have", "relative")

    def participle(self, ahead: int = 0) -> bool:
        """Whether a verb without a subject of its own follows: held, beginning."""
        token = self.token(ahead)
        if token is None or token.tag != "verb":
            return False
        if self.after_verb and not self.in_subject and token.form == "past":
            before, first = self.tag(ahead - 1), self.tag(ahead - 2)
            is_told = before == "adverb" and first in ("noun", "verb", "be")
            if is_told or before in _NAMING or self.word(ahead - 1) in ("those", "that"):
                return True  # "the report previously filed", "remains fully employed"
        return token.form == "gerund" or (token.form == "past" and not self.finite(ahead))

    def verb_joins(self) -> bool:
        """Whether "and" and another verb of the same subject follow."""
        skip = int(self.tag() == "comma")
        if self.tag(skip) != "conjunction":
            return False
        skip += 1
        if self.tag(skip) == "comma":
            skip = self._after_commas(skip)
        if self.word(skip) == "there":
            return False
        while self.tag(skip) in ("adverb", "not"):
            skip += 1
        if self.tag(skip) == "to":
            return self.tag(skip + 1) in ("verb", "be", "have", "not")
        return self.tag(skip) in AUXILIARIES or self.tag(skip) == "verb"

    def _after_commas(self, ahead: int) -> int:
        """Where the words after a phrase between commas begin: and, effective at once, engaged."""
        if self.tag(ahead + 1) not in ("preposition", "adverb"):
            return ahead
        ends = (at for at in range(ahead + 1, ahead + _ASIDE) if self.tag(at) == "comma")
        return next(ends, ahead - 1) + 1

    def base_joins(self) -> bool:
        """Whether the verb after "and" has the form that goes with "to"."""
        skip = 1 + (self.tag() == "comma")
        while self.tag(skip) in ("adverb", "not"):
            skip += 1
        token = self.token(skip)
        return token is not None and (token.tag == "to" or token.key in ("be", "have") or token.form == "base")

    def stands_behind(self) -> bool:
        """Whether an adjective stands behind its noun with nothing about itself: the shares outstanding."""
        ends = ("", "comma", "semicolon", "conjunction", "close", *AUXILIARIES)
        return self.word() == "outstanding" and (self.tag(1) in ends or self.finite(1))

    def paired(self) -> bool:
        """Whether two words are one preposition: subject to, based on."""
        return self.word(1) in PAIRED.get(self.word(), ())
