"""What a sentence is read as: things, and statements about them, each with a key that two ways of writing share.

Nodes are built as a sentence is read, so what hangs on a noun may still come; keys are taken when all is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from eightk.wording.statements.noun_list import FLOATING, OF_TIME, TIME_NOUNS
from eightk.wording.statements.vocabulary import words

_PLURAL = frozenset({"they", "their", "theirs"})
_FEW, _LONG = 3, 500
_OF_PEOPLE = words("to with by as")
_OFTEN = words("daily weekly monthly quarterly semiannually annually yearly")
_TIMES = frozenset({"date", "span", "time"})
_LASTING = words("be continue keep remain stay")
SOME = "some?"
"""The mark of several that no article tells to be all."""
REL = "<which>"
"""Stands in a relative clause for what it is about."""


@dataclass(slots=True)
class Mark:
    """Words that hang on something as they are."""

    text: str

    @property
    def key(self) -> str:
        """The words."""
        return self.text


@dataclass(slots=True)
class Thing:
    """A noun with all that is said of it: `core` its own words, the head last; `marks` what hangs on it; `kind` that of
    the fact if it states one."""

    core: list[str] = field(default_factory=list)
    kind: str = "word"
    marks: list[Node] = field(default_factory=list)
    is_name: bool = False
    """Whether its words are those of a name, which stay in their order."""
    is_owned: bool = False
    """Whether its first mark is whose it is, said before it."""
    article: str = ""
    """The article that stands before it."""

    @property
    def head(self) -> str:
        """The noun itself."""
        return self.core[-1] if self.core else ""

    @property
    def name(self) -> str:
        """What a later mention calls it."""
        return _braced(self.head, self._words)

    @property
    def key(self) -> str:
        """The same for every order of what hangs on it."""
        return _braced(self.head, [*self._words, *(mark.key for mark in self.marks)])

    @property
    def _words(self) -> list[str]:
        """Its words but the head, those that bear on all of it in any order; of others the order tells what is said of
        what: a foreign bank branch, a bank's foreign branch."""
        words = self.core[:-1]
        if self.is_name or len(words) > _FEW or any(":" in word for word in self.core):
            return [" ".join(words)]
        fixed = [word for word in words if word not in FLOATING]
        return [*(word for word in words if word in FLOATING), " ".join(fixed)]


@dataclass(slots=True)
class Ref:
    """A later mention of a thing, by its name; by all that is said of it where the name alone is that of several."""

    thing: Thing

    @property
    def key(self) -> str:
        """As the thing is called."""
        return self.thing.name


@dataclass(slots=True)
class Pronoun:
    """A pronoun that no name stands for: it means what it means after the same subject."""

    word: str
    after: Node | None

    @property
    def key(self) -> str:
        """The word and the subject before it."""
        named = self.after.members if isinstance(self.after, Row) else [self.after]
        keys = [node.name for node in named if isinstance(node, Thing)]
        is_one = isinstance(self.after, Row) and self.after.conjunction == "="  # Jo Hall, the President
        return f"{self.word}@{'+'.join(sorted(keys) if is_one or self.word in _PLURAL else keys)}"


@dataclass(slots=True)
class Row:
    """Several of a kind with "and" or "or", in any order unless `ordered`; with "=" several names of one thing."""

    conjunction: str
    members: list[Node]
    ordered: bool = False

    @property
    def key(self) -> str:
        """The members, sorted; a row inside a row of the same conjunction is one with it."""
        keys = [member.key for member in self.members]
        mark = "*" if self.ordered and len(keys) > 1 else ""
        return f"{self.conjunction}{mark}<{', '.join(keys if self.ordered else sorted(keys))}>"


@dataclass(slots=True)
class Phrase:
    """A preposition and what it introduces; `is_set_off` if a comma stands before it."""

    word: str
    node: Node
    focus: str = ""
    tie: Phrase | None = None
    """The phrase whose noun it directly follows, on which it may hang."""
    is_set_off: bool = False

    @property
    def key(self) -> str:
        """The word, what bears on it alone, and the thing."""
        return f"{self.word}:{self.focus}{self.node.key}"


@dataclass(slots=True)
class Statement:
    """A verb with who does it, to what, and all the rest: `groups` are the phrases about it, in parts joined by and/or.

    `link` introduces it ("if", "to"); `modal`, `negated`, `time` are those of its verb; `actor` does it, `objects`
    bear it."""

    link: str = ""
    verb: str = ""
    modal: str = ""
    negated: bool = False
    time: str = ""
    passive: bool = False
    actor: Node | None = None
    subject: Node | None = None
    objects: list[Node] = field(default_factory=list)
    groups: list[list[Node]] = field(default_factory=lambda: [[]])
    part: int = 0
    is_perfect: bool = False
    """Whether its act has been done, and not was done."""
    is_bare: bool = False
    """Whether its verb has no auxiliary of its own."""
    early: list[str] = field(default_factory=list)
    """Adverbs and "not" before its verb: they may bear on a verb that shares its auxiliaries."""
    fronted: list[Node] = field(default_factory=list)
    """What stands before its subject, and bears on all that is joined to it by "and"."""
    within: list[Node] = field(default_factory=list)
    """Those of them that stand between an auxiliary and the verb."""
    sequence: list[Node] = field(default_factory=list)
    """Its objects and phrases as they are read."""

    def add(self, node: Node) -> None:
        """One more phrase about it, in the part that is being read."""
        self.groups[self.part].append(node)
        self.sequence.append(node)

    def join(self, conjunction: str) -> None:
        """A further part begins, with its conjunction: which phrase it stands before is not for a turn to change."""
        self.groups.append([Mark(conjunction)])
        self.part = len(self.groups) - 1

    @property
    def key(self) -> str:
        """The same for every order of the phrases about it."""
        if self._is_name:
            return Row("=", [self.actor or Mark(""), *self.objects]).key
        is_borne = bool(self.objects) and (self.subject is not None or self.link not in ("", "to", "ing"))
        voice = "passive" if self.passive and not is_borne else ""  # "to be paid a fee" is not "to pay a fee"
        time = self.time.replace("base", "")
        verb = " ".join(filter(None, [self.link, voice, "not" * self.negated, self.modal, time, self.verb]))
        told = told_apart(self)
        bags = ["&".join(sorted(told[id(node)] for node in group)) for group in self.groups if group]
        about = f"[{'|'.join(sorted(bags))}]" if bags else ""
        actor = self.actor.key if self.actor else ""
        return f"{verb}({actor};{'+'.join(told.get(id(node)) or node.key for node in self.objects)}){about}"

    @property
    def manner(self) -> tuple[str, str, bool]:
        """How its verb is built: modality, time and voice."""
        return self.modal, self.time, self.passive

    @property
    def _is_name(self) -> bool:
        """Whether it says no more than that one is the other."""
        plain = not (self.link or self.modal or self.negated or self.time or any(self.groups))
        return plain and self.verb == "be" and self.actor is not None and len(self.objects) == 1


Node = Mark | Thing | Ref | Pronoun | Row | Phrase | Statement


def _braced(head: str, marks: Iterable[str]) -> str:
    sorted_marks = sorted(filter(None, marks))
    return f"{head}{{{','.join(sorted_marks)}}}" if sorted_marks else head


def joined(conjunction: str, nodes: list[Node], *, ordered: bool) -> Node:
    """One node as it is; several as a row."""
    return nodes[0] if len(nodes) == 1 else Row(conjunction, nodes, ordered)


def mixing(conjunction: str, word: str) -> tuple[str, bool]:
    """The conjunctions of a row so far with one more, and whether they differ: then the order tells what joins what."""
    if conjunction in ("", word):
        return word, False
    return f"{conjunction} {word}", True


def told_apart(statement: Statement) -> dict[int, str]:
    """The key of each phrase about a verb, by the phrase's identity.

    A phrase of time, of the agreement under which, of who gives or receives may stand anywhere. Any other hangs on
    what stands before it, and so does one of two with the same preposition: "to the agent before the sale to a
    lender"."""
    words = [node.word for group in statement.groups for node in group if isinstance(node, Phrase)]
    keys: dict[int, str] = {}
    before = nearest = borne = ""
    known = {id(node) for group in statement.groups for node in group}
    early = {id(node) for node in statement.fronted}
    for node in (*statement.sequence, *(each for group in statement.groups for each in group)):
        if id(node) in keys:
            continue
        key = node.key
        if id(node) not in known:
            keys[id(node)] = borne = key
            before = before if node in statement.objects[:1] else _short(key)
        elif is_whole(node):
            keys[id(node)] = f"{_short(borne)}>>{key}"  # which of two is meant whole, and what a "not" bears on
        elif isinstance(node, Phrase) and node.tie is not None:
            keys[id(node)] = f"{node.tie.key}>>{key}"
            before = _short(key)
        elif _is_loose(node, words):
            keys[id(node)] = key
        else:
            is_date = isinstance(node, Phrase) and node.word.startswith("dated")
            if id(node) in early and isinstance(node, Phrase) and _is_one_of_two(node, words):
                before = "first"
            is_next = is_date or (key == "in:effect" and statement.verb not in _LASTING)  # "the salary in effect"
            keys[id(node)] = f"{nearest if is_next else before}>{key}"
            before = _short(key)
        nearest = _short(key)
    return keys


def is_whole(node: Node) -> bool:
    """Whether it is "in its entirety", of which nothing else is told."""
    found = node.node if isinstance(node, Phrase) else node
    return isinstance(found, Thing) and found.core == ["entirety"] and len(found.marks) <= 1


def _is_one_of_two(phrase: Phrase, words: list[str]) -> bool:
    """Whether another phrase has the same preposition, and this one does not tell when."""
    return words.count(phrase.word) > 1 and not (phrase.word in OF_TIME and is_free(phrase))


def _short(key: str) -> str:
    """A key to be repeated: a long one by its digest, or one within another would grow without end."""
    return key if len(key) <= _LONG else sha256(key.encode()).hexdigest()


def _is_loose(node: Node, words: list[str]) -> bool:
    if isinstance(node, Phrase):
        return words.count(node.word) == 1 and is_free(node)
    return not (isinstance(node, Mark) and node.text in _OFTEN)


def is_free(phrase: Phrase) -> bool:
    """Whether a phrase is about the verb wherever it stands."""
    node = phrase.node
    if phrase.word == "for":
        return isinstance(node, Thing) and node.kind == "span"
    if is_of_choice(phrase):
        return True
    if phrase.word in OF_TIME:
        return isinstance(node, Thing) and (node.kind in _TIMES or node.head in TIME_NOUNS)
    return phrase.word in _OF_PEOPLE or (phrase.word == "under" and isinstance(node, Thing | Ref))


def is_of_choice(node: Node) -> bool:
    """Whether it is "in" or "at" someone's discretion, which is that of an act and of no thing."""
    named = node.node if isinstance(node, Phrase) and node.word in ("at", "in") else None
    return isinstance(named, Thing) and named.head == "discretion"
