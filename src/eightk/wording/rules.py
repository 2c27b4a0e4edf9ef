"""Every code that a comparison can give, with what it means: the rules that prove, and the names of what changed.

`docs/rules.md` is written from here (`eightk explain --markdown`), and every example is a test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from eightk.wording.changes import CHANGE_RULES
from eightk.wording.equivalents import EQUIVALENTS
from eightk.wording.form import FORM_RULES
from eightk.wording.formulas import FORMULAS
from eightk.wording.shifts import SHIFTS
from eightk.wording.statements.turns import TURNS
from eightk.wording.touches import TOUCHES

Example = tuple[str, str]
"""An approved wording and a draft of it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A code, what it is in a few words, why or what it means in a sentence, and its examples.

    `accepts` are drafts that the rule lets pass, `refuses` look-alikes that must not pass; `names` are changes that
    it names, `leaves` look-alikes in which no change may be named."""

    code: str
    title: str
    why: str
    accepts: tuple[Example, ...] = ()
    refuses: tuple[Example, ...] = ()
    names: tuple[Example, ...] = ()
    leaves: tuple[Example, ...] = ()

    @property
    def examples(self) -> tuple[tuple[str, tuple[Example, ...]], ...]:
        """The examples by what the rule does with them."""
        kinds = (
            ("accepts", self.accepts),
            ("refuses", self.refuses),
            ("names", self.names),
            ("does not name", self.leaves),
        )
        return tuple((what, examples) for what, examples in kinds if examples)


@dataclass(frozen=True, slots=True)
class Chapter:
    """Rules of one kind, under a heading, with a sentence on all of them."""

    heading: str
    about: str
    rules: tuple[Rule, ...]


_UNITS = (
    Rule(
        "FORM-CASE",
        "capital and small letters",
        "A word says the same in capitals; a name that the texts define is told apart by them.",
        (("the Severance Payment is due", "the severance payment is due"),),
        (("He resigned as President.", "He resigned as Treasurer."),),
    ),
    Rule(
        "FORM-HYPHEN",
        "a hyphen inside a word",
        "A hyphen between the parts of a word is typesetting; one between figures is not.",
        (("It is a long-term, full-time position.", "It is a long term, full time position."),),
        (("He will re-sign the agreement.", "He will resign the agreement."),),
    ),
    Rule(
        "FORM-QUOTE",
        "how quotation marks are set",
        "Single, double or of two strokes, before a comma or behind it: what they set off is the same.",
        (("He has “good reason,” as told.", "He has “good reason”, as told."), ("the 'Plan' ends", 'the "Plan" ends')),
        (("He has “good reason,” as told.", "He has “good cause,” as told."),),
    ),
    Rule(
        "FACT-MONEY",
        "an amount in another form",
        "The same sum, in figures or words, with or without cents.",
        (("He is paid $120,000.", "He is paid $120,000.00."), ("It costs $1.5 million.", "It costs $1,500,000.")),
        (("He is paid $120,000.", "He is paid $12,000."), ("He is paid $120,000.", "He is paid C$120,000.")),
    ),
    Rule(
        "FACT-DATE",
        "a date in another form",
        "The same day of the same year.",
        (("He left on March 3, 2025.", "He left on 3 March 2025."),),
        (("He left on March 3, 2025.", "He left on March 5, 2025."), ("He left March 3, 2025.", "He left March 3.")),
    ),
    Rule(
        "FACT-PERCENT",
        "a percentage in another form",
        "The same share of a hundred.",
        (("It bears interest at 5%.", "It bears interest at five percent."),),
        (("It bears interest at 5%.", "It bears interest at 5 percentage points."),),
    ),
    Rule(
        "FACT-COUNT",
        "a number in another form",
        "The same number in figures or words.",
        (("He gave ten days' notice.", "He gave 10 days' notice."),),
        (("He gave ten days' notice.", "He gave twelve days' notice."),),
    ),
    Rule(
        "FACT-ORDINAL",
        "an ordinal number in another form",
        "The same place in an order.",
        (("the third anniversary", "the 3rd anniversary"),),
        (("the third anniversary", "the 2nd anniversary"),),
    ),
    Rule(
        "FACT-MULTIPLE",
        "a multiple in another form",
        "The same number of times.",
        (("He receives two times his salary.", "He receives 2 times his salary."),),
        (("He receives two times his salary.", "He receives three times his salary."),),
    ),
    Rule(
        "FACT-RATIO",
        "a ratio in another form",
        "The same relation of two numbers.",
        (("It has a ratio of 3.50 to 1.00.", "It has a ratio of 3.50:1.00."),),
        (("It has a ratio of 3.50 to 1.00.", "It has a ratio of 3.75:1.00."),),
    ),
    Rule(
        "FACT-TIME",
        "a time of day in another form",
        "The same minute of the day.",
        (("It ends at 5:00 p.m.", "It ends at 5 p.m."),),
        (("It ends at 5:00 p.m.", "It ends at 5:00 a.m."),),
    ),
    Rule(
        "FACT-OFFICE",
        "an office in another form",
        "The same office, written out or abbreviated.",
        (("He is our Chief Executive Officer.", "He is our CEO."),),
        (("He is our Chief Executive Officer.", "He is our CFO."),),
    ),
    Rule(
        "FACT-NAME",
        "a name in another form",
        "The same name, with or without the comma before its suffix.",
        (("Mr. John Roe, Jr. resigned.", "Mr. John Roe Jr. resigned."),),
        (("Mr. John Roe, Jr. resigned.", "Mr. John Roe resigned."),),
    ),
    Rule(
        "FACT-PARTY",
        "another name of the same party",
        "The texts themselves, or agreement.yaml, say whose name it is.",
        (
            (
                'Acme Widgets, Inc. (the "Company") hired Mr. Roe. The Company pays him.',
                'Acme Widgets, Inc. (the "Company") hired Mr. Roe. Acme Widgets, Inc. pays him.',
            ),
        ),
        (
            (
                'Acme Widgets, Inc. (the "Company") sold it to Bolt, Inc. (the "Buyer"). The Company pays.',
                'Acme Widgets, Inc. (the "Company") sold it to Bolt, Inc. (the "Buyer"). The Buyer pays.',
            ),
        ),
    ),
    Rule(
        "FACT-REFERENCE",
        "a reference in another form",
        "The same exhibit, section or item.",
        (("It is filed as Exhibit 10.1.", "It is filed as Ex. 10.1."),),
        (("It is filed as Exhibit 10.1.", "It is filed as Exhibit 10.2."),),
    ),
    Rule(
        "FACT-TELEPHONE",
        "a telephone number in another form",
        "The same ten figures.",
        (("Call (617) 555-0142.", "Call 617-555-0142."), ("Call (617) 555-0142.", "Call +1 617.555.0142.")),
        (("Call (617) 555-0142.", "Call (617) 555-0143."),),
    ),
    Rule(
        "FACT-FORM",
        "a form of the Commission in another form",
        "The same form.",
        (("He read the Form 10-K.", "He read the Form 10K."),),
        (("He read the Form 10-K.", "He read the Form 10-Q."),),
    ),
)
_OPEN = (
    Rule(
        "UNPROVED",
        "no rule proves this harmless",
        "Nothing says that it is harmful either: counsel must read both passages.",
        (),
        (("He will advise the board.", "He will visit the board."),),
    ),
    Rule(
        "MOVED",
        "a sentence at another place",
        "The same words after other ones may refer to something else: counsel must read on from it.",
        (),
        (
            (
                "He leaves on May 1, 2007. The plan ends then. It is paid in cash.",
                "The plan ends then. He leaves on May 1, 2007. It is paid in cash.",
            ),
        ),
    ),
    Rule(
        "CHAR-HIDDEN",
        "a character that cannot be seen",
        "A reader does not see it, and a search does not find the word that it stands in.",
        (),
        (("He resigned.", "He re\u200bsigned."),),
    ),
    Rule(
        "CHAR-LOOKALIKE",
        "a letter of another alphabet",
        "It looks like a Latin letter and is another character, so that the word is not what it seems.",
        (),
        (("He will pay.", "He will p\u0430y."),),
    ),
)


def _form() -> Iterator[Rule]:
    for rule in FORM_RULES:
        yield Rule(rule.code, rule.title, rule.why, (rule.accepts,), (rule.refuses,))


def _wording() -> Iterator[Rule]:
    for rule in EQUIVALENTS:
        shown = [phrase for phrase in rule.phrases if phrase][:2]
        title = " = ".join(f"“{phrase}”" for phrase in shown) if len(shown) > 1 else f"“{shown[0]}” adds nothing"
        yield Rule(rule.code, title, rule.why, (rule.accepts,), (rule.refuses,))


def _touches() -> Iterator[Rule]:
    for rule in TOUCHES:
        yield Rule(rule.code, rule.title, rule.why, rule.accepts, rule.refuses)


def _shifts() -> Iterator[Rule]:
    for rule in SHIFTS:
        yield Rule(rule.code, rule.title, rule.why, rule.accepts, rule.refuses)


def _formulas() -> Iterator[Rule]:
    for rule in FORMULAS:
        yield Rule(rule.code, rule.title, rule.why, rule.accepts, rule.refuses)


def _structure() -> Iterator[Rule]:
    for rule in TURNS:
        yield Rule(rule.code, rule.title, rule.why, rule.accepts, rule.refuses)


def _named() -> Iterator[Rule]:
    """One entry a code, as its first rule has it, with the examples of all that bear it."""
    for code in dict.fromkeys(rule.code for rule in CHANGE_RULES):
        rules = [rule for rule in CHANGE_RULES if rule.code == code]
        names, leaves = tuple(rule.names for rule in rules), tuple(rule.refuses for rule in rules)
        yield Rule(code, rules[0].title, rules[0].why, names=names, leaves=leaves)


@cache
def chapters() -> tuple[Chapter, ...]:
    """All codes by what they are, in the order of the rungs of proof."""
    return (
        Chapter("Form", "Typesetting, spelling and slips of the pen.", tuple(_form())),
        Chapter("Values", "The same word or value, written in another way.", _UNITS),
        Chapter("Wording", "Phrases of disclosure that say the same.", tuple(_wording())),
        Chapter("Touches", "A few words turned, where their place shows that they say the same.", tuple(_touches())),
        Chapter("Shifts", "A phrase or a small word elsewhere in its sentence, or left out.", tuple(_shifts())),
        Chapter("Formulas", "Standing sentences of current reports, known whole.", tuple(_formulas())),
        Chapter("Structure", "Sentences that are built otherwise and state the same.", tuple(_structure())),
        Chapter("What goes to counsel", "Not proved harmless, and not named either.", _OPEN),
        Chapter("What changed", "Named: the draft is materially different.", tuple(_named())),
    )


def find_rule(code: str) -> Rule | None:
    """The rule of a code, in any case."""
    wanted = code.upper()
    return next((rule for chapter in chapters() for rule in chapter.rules if rule.code == wanted), None)


def title_of(code: str) -> str:
    """What a code is in a few words; the code itself where it has none."""
    rule = find_rule(code)
    return rule.title if rule else code
