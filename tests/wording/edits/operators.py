"""Material kinds: the small words that carry the law, exchanged, dropped or inserted."""

from __future__ import annotations

import re

from tests.wording.edits.kind import Kind, material

_MONEY = r"(?=[$€£]\d)"

# Each with its opposite; both directions are made.
_OPPOSITES = (
    ("conditional", "unconditional"),
    ("conditionally", "unconditionally"),
    ("vested", "unvested"),
    ("secured", "unsecured"),
    ("audited", "unaudited"),
    ("restricted", "unrestricted"),
    ("registered", "unregistered"),
    ("disputed", "undisputed"),
    ("voluntary", "involuntary"),
    ("voluntarily", "involuntarily"),
    ("direct", "indirect"),
    ("eligible", "ineligible"),
    ("revocable", "irrevocable"),
    ("qualified", "nonqualified"),
    ("solicited", "unsolicited"),
    ("domestic", "foreign"),
    ("increase", "decrease"),
    ("gross", "net"),
    ("minimum", "maximum"),
    ("earlier", "later"),
    ("greater", "lesser"),
    ("senior", "junior"),
    ("first", "second"),
    ("former", "current"),
    ("short-term", "long-term"),
    ("affirmative", "negative"),
)


def _drop(name: str, pattern: str, *, any_case: bool = False) -> Kind:
    """The words go, with the space after them; a following word takes over the capital."""

    def without(match: re.Match[str]) -> str:
        return match["next"].upper() if match.group()[0].isupper() else match["next"]

    return material(name, rf"\b{pattern}\s+(?P<next>\w)", without, any_case=any_case)


def _insert(name: str, before: str, words: str) -> Kind:
    return material(name, before, lambda match: f"{words} {match.group()}")


def _opposites() -> tuple[Kind, ...]:
    pairs = [*_OPPOSITES, *((two, one) for one, two in _OPPOSITES)]
    return tuple(material(f"{one}→{two}", rf"(?<![\w-]){one}\b(?!-)", two, any_case=True) for one, two in pairs)


EXCHANGED = (
    material("up to→at least", r"\b[Uu]p to\b", "at least"),
    material("at least→up to", r"\b[Aa]t least\b", "up to"),
    material("not less than→not more than", r"\b(no|not) less than\b", lambda m: f"{m[1]} more than"),
    material("not more than→not less than", r"\b(no|not) (?:more|greater) than\b", lambda m: f"{m[1]} less than"),
    material("more than→less than", r"(?<!no )(?<!not )\bmore than\b", "less than"),
    material("exceed→equal", r"\bexceed\b", "equal"),
    material("and→or", r"(?<!/)\band\b(?!/)", "or"),
    material("or→and", r"(?<!/)\bor\b(?!/)", "and"),
    material("each→either", r"\beach\b", "either"),
    material("either→both", r"\beither\b", "both"),
    material("from→to", r"\bfrom\b", "to"),
    material("pays→receives", r"\b(will|shall|must) pay\b", lambda m: f"{m[1]} receive"),
    material("receives→pays", r"\b(will|shall) receive\b", lambda m: f"{m[1]} pay"),
    material("purchase→sell", r"\b(will|to|agreed to) (?:purchase|acquire)\b", lambda m: f"{m[1]} sell"),
    material("sell→purchase", r"\b(will|to) sell\b", lambda m: f"{m[1]} purchase"),
    material("without→with", r"\bwithout\b", "with", any_case=True),
    material("for cause→without cause", r"\bfor [Cc]ause\b", "without cause"),
    material("except→including", r"\bexcept(?: for)?\b", "including", any_case=True),
    material("other than→including", r"\bother than\b", "including", any_case=True),
    material("before→by", r"\bbefore\b", "by"),
    material("until→through", r"\buntil\b", "through"),
    material("through→until", r"\bthrough (?=[A-Z]\w+ \d)", "until "),
    material("on or before→after", r"\bon or (?:before|prior to)\b", "after", any_case=True),
    material("on or after→before", r"\bon or after\b", "before", any_case=True),
    material("within→after", r"\bwithin\b(?! the meaning)", "after", any_case=True),
    material("unless→if", r"\bunless\b", "if", any_case=True),
    material("if→unless", r"\bif\b(?! any\b| applicable\b)", "unless", any_case=True),
    material("shall→will not", r"\bshall\b(?! not)", "will not"),
    material("will→expects to", r"\bwill\b(?! not)", "expects to"),
    material("may→may not", r"\bmay\b(?! not)", "may not"),
    material("may not→may", r"\bmay not\b", "may"),
    material("may→must", r"\bmay\b(?! not)", "must"),
    material("must→may", r"\bmust\b", "may"),
    material("agreed to→intends to", r"\b(?:has |have )?agreed to\b", "intends to"),
    material("is→may be", r"\bis\b(?! not)", "may be"),
    material("has been→will be", r"\bha(?:s|ve) been\b", "will be"),
    material("all→substantially all", r"(?<!substantially )\ball\b", "substantially all", any_case=True),
    material("any→any material", r"\bany\b(?! material| and\b| of\b| such\b| other\b)", "any material"),
    material("no→little", r"\bno\b(?! (?:less|more|later|earlier|longer|event))", "little"),
    material("neither→either", r"\bneither\b", "either", any_case=True),
    material("not→now", r"\bnot\b", "now"),
    material("may→nay", r"\bmay\b", "nay"),
    material("of→or", r"\bof\b", "or"),
    material("trial→trail", r"\btrial\b", "trail"),
    material("statute→statue", r"\bstatute\b", "statue"),
    material("exclusive→non-exclusive", r"(?<!-)\bexclusive\b", "non-exclusive"),
    *_opposites(),
)
DROPPED = (
    _drop("not dropped", r"not"),
    _drop("only dropped", r"only"),
    _drop("mutual dropped", r"mutual(?! (?:agreement|understanding))"),
    _drop("sole dropped", r"(?:sole|exclusive)"),
    _drop("solely dropped", r"(?:solely|exclusively)"),
    _drop("up to dropped", r"up to(?=\s+[$€£\d])", any_case=True),
    _drop("at least dropped", r"at least"),
    _drop("approximately dropped", r"approximately(?=\s+\d)", any_case=True),
    _drop("unvested dropped", r"(?:unvested|outstanding)"),
    _drop("written dropped", r"written(?=\s+(?:notice|consent))"),
    _drop("annual dropped", r"annual(?=\s+(?:base|bonus|salary|cash|retainer))"),
    _drop("general dropped", r"general(?=\s+release)"),
    _drop("material dropped", r"material(?=\s+(?:breach|adverse|disagreement))"),
    _drop("interim dropped", r"(?:[Ii]nterim|[Aa]cting)(?=\s+[A-Z])"),
    material("non- dropped", r"\b[Nn]on-(?=[a-z])", ""),
    material("per share dropped", r" (?:per|a) share\b", ""),
    material("per year dropped", r" per (?:year|annum|month)\b", ""),
    material("in cash dropped", r" in cash\b", ""),
    material("net of dropped", r",? (?:net of|less(?! than)) [^,.;()]{5,60}(?=[,.;])", ""),
)
INSERTED = (
    material("only inserted", r"\b(?:will|shall|may)\b(?! not| only)", lambda m: f"{m.group()} only"),
    _insert("up to inserted", rf"(?<!up to )(?<!least ){_MONEY}[$€£]", "up to"),
    _insert("at least inserted", rf"(?<!up to )(?<!least ){_MONEY}[$€£]", "at least"),
    _insert("approximately inserted", rf"(?<!approximately ){_MONEY}[$€£]", "approximately"),
    _insert("certain of inserted", r"(?<=[a-z] )(?:its|his|her|the Company's) (?=\w+s\b)", "certain of"),
    _insert("purported inserted", r"\bagreement\b", "purported"),
    _insert("proposed inserted", r"\b(?:resignation|appointment|termination)\b", "proposed"),
    _insert("former inserted", r"(?<=the )Company's (?=[A-Z])", "former"),
)
KINDS: tuple[Kind, ...] = (*EXCHANGED, *DROPPED, *INSERTED)
