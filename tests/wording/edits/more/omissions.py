"""Material kinds: a word, a member of a list or a phrase left out or put in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.wording.edits.facts import DATE, HONORIFIC, MONTH
from tests.wording.edits.kind import Change, Kind, material

_END = r"(?=\.(?:\s|\Z))"
_QUALIFIERS = {
    "who or what kind": (
        "independent; non-employee; wholly-owned; domestic; foreign; existing; eligible; participating; unaffiliated;"
        " non-executive; outside; qualified; accredited; disinterested; surviving; continuing; successor; named;"
        " principal; acting; interim; Interim; Acting; Vice; Assistant; Deputy; Senior; Executive; Co-; Regional; Group"
    ),
    "how much of it": (
        "initial; additional; maximum; minimum; aggregate; net; gross; base; target; total; remaining; outstanding;"
        " unpaid; accrued; full; partial; half; fixed; average; annualized; monthly; quarterly;"
        " annual; weekly; prorated;"
        " pro rata; pro-rata; one-time; lump sum; equal; incremental; substantial; estimated; unvested; vested; unused"
    ),
    "what character": (
        "restricted; convertible; common; preferred; nonqualified; performance-based; time-based; cash; voting;"
        " senior; secured; unsecured; subordinated; revolving; mandatory; optional; written; prior; prior written;"
        " reasonable; commercially reasonable; definitive; proposed; preliminary; audited; binding;"
        " exclusive; perpetual;"
        " worldwide; royalty-free; irrevocable; unconditional; voluntary; involuntary; good faith;"
        " confidential; material;"
        " mutual; general; specific; joint; renewable; non-solicitation; non-competition; customary; certain; adverse"
    ),
    "in which way": (
        "immediately; fully; partially; currently; irrevocably; unconditionally; severally; jointly; materially;"
        " substantially; directly; indirectly; automatically; promptly; annually; monthly; quarterly; solely; only;"
        " primarily; temporarily; permanently; voluntarily; generally; previously; initially;"
        " reasonably; retroactively;"
        " prospectively; subsequently; conditionally; knowingly; expressly; unanimously; ratably; not;"
        " no longer; never;"
        " approximately; nearly; almost; up to; at least; more than; less than; no more than;"
        " not less than; over; about"
    ),
}
_INSERTED_AT_END = (
    ", subject to the approval of the stockholders",
    ", except as otherwise agreed by the parties",
    ", in the sole discretion of the Board",
    " and Ms. Tessaly Orme",
    " (other than Mr. Orme)",
    ", if any",
    ", unless terminated earlier",
    " without cause",
    ", to the extent permitted by law",
    " for a period of two years",
    " effective June 1, 2011",
    " of $20,500",
    ", to the Company's knowledge",
    " in all material respects",
    " or its affiliates",
    ", whichever is earlier",
    " on a non-exclusive basis",
    ", payable in shares",
    " at his own expense",
    " as guarantor",
)
_ADVERBS = ("only", "not", "no longer", "conditionally", "temporarily", "jointly", "voluntarily", "never", "partially")


def _alternation(words: str) -> str:
    every = sorted((word.strip() for word in words.split(";")), key=len, reverse=True)
    return "|".join(re.escape(word) for word in every)


def _dropped(name: str, words: str) -> Kind:
    def without(match: re.Match[str]) -> str:
        return match["next"].upper() if match.group()[0].isupper() and match["cap"] else match["next"]

    pattern = rf"(?P<cap>(?:(?<=\. )|\A))?(?<![\w-])(?:{_alternation(words)})(?:\s+|(?<=-))(?P<next>[\w$“\"])"
    return material(f"qualifier dropped: {name}", pattern, without)


def _inserted_words(text: str) -> Iterator[Change]:
    for number, found in enumerate(
        re.finditer(r"\b(?:will|shall|may|has|have|is|are|was) (?=[a-z]+(?:ed|e|n)\b)", text)
    ):
        yield Change(found.end(), found.end(), _ADVERBS[number % len(_ADVERBS)] + " ")


def _inserted_ends(text: str) -> Iterator[Change]:
    for number, found in enumerate(re.finditer(rf"(?<=[a-z]{{4}}){_END}", text)):
        for step in (0, 7, 13):
            words = _INSERTED_AT_END[(number + step) % len(_INSERTED_AT_END)]
            yield Change(found.start(), found.start(), words)


def _list_members(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<one>{pattern}), (?P<two>{pattern}),? (?P<link>and|or) (?P<three>{pattern})\b")


_LISTS = (_list_members(r"[a-z]{4,}"), _list_members(r"[A-Z][a-z]+(?: [A-Z][a-z.]+){0,3}"))
_PAIRS = re.compile(r"\b(?P<one>[a-z]{5,}) (?:and|or) (?P<two>[a-z]{5,})\b")


def _middle_dropped(text: str) -> Iterator[Change]:
    for pattern in _LISTS:
        for found in pattern.finditer(text):
            yield Change(*found.span(), f"{found['one']} {found['link']} {found['three']}")


def _last_dropped(text: str) -> Iterator[Change]:
    for pattern in _LISTS:
        for found in pattern.finditer(text):
            yield Change(*found.span(), f"{found['one']} {found['link']} {found['two']}")


def _member_added(text: str) -> Iterator[Change]:
    for pattern in _LISTS:
        for found in pattern.finditer(text):
            new = "Orme Capital" if found["one"][0].isupper() else "pledges"
            yield Change(found.end("one"), found.end("one"), f", {new}")


def _second_dropped(text: str) -> Iterator[Change]:
    for found in _PAIRS.finditer(text):
        yield Change(*found.span(), found["one"])


def _first_dropped(text: str) -> Iterator[Change]:
    for found in _PAIRS.finditer(text):
        yield Change(*found.span(), found["two"])


_SHORT_DATE = rf"(?:{DATE}|{MONTH} \d{{4}}|{MONTH} \d{{1,2}}\b)"
KINDS: tuple[Kind, ...] = (
    *(_dropped(name, words) for name, words in _QUALIFIERS.items()),
    Kind("adverb inserted", "material", _inserted_words),
    Kind("phrase inserted at the end", "material", _inserted_ends),
    Kind("middle of a list dropped", "material", _middle_dropped),
    Kind("last of a list dropped", "material", _last_dropped),
    Kind("member of a list added", "material", _member_added),
    Kind("second of two dropped", "material", _second_dropped),
    Kind("first of two dropped", "material", _first_dropped),
    material("effective date dropped", rf",? (?:effective|with effect) (?:(?:as of|on|from) )?{_SHORT_DATE}", ""),
    material("date dropped", rf" (?:on|as of|through|until|by|dated|dated as of) {_SHORT_DATE}(?=[ .;])", ""),
    material(
        "period dropped",
        r" (?:for|over|during|within) (?:a|an|the)? ?(?:period of )?[\w-]+ (?:\(\d+\) )?(?:days|months|"
        r"years)(?=[ ,.;])",
        "",
    ),
    material("amount dropped", r" (?:of|equal to|totaling) \$[\d,.]*\d(?: million)?(?=[ ,.;])", ""),
    material("percentage dropped", r" (?:of|equal to|at|by) \d+(?:\.\d+)?%(?=[ ,.;])", ""),
    material("agent dropped", r" by (?:the|our) [A-Z]\w+(?: of Directors)?(?=[ ,.;])", ""),
    material("with the Company dropped", r" (?:with|from|of) the (?:Company|Bank|Corporation)(?=[ ,.;])", ""),
    material(
        "parenthesis dropped",
        r" \((?![\"“a-z\d]{1,3}\)|the |collectively|together|each|such|as defined|[\"“])[^()]{3,80}\)",
        "",
    ),
    material("or otherwise dropped", r",? or otherwise\b", ""),
    material("without clause dropped", r",? without [^,.;()\n]{4,80}(?=[,.;])", ""),
    material("until clause dropped", r",? until [^,.;()\n]{4,80}(?=[,.;])", ""),
    material("pursuant clause dropped", r",? pursuant to [^,.;()\n]{4,80}(?=[,.;])", ""),
    material("during clause dropped", r",? during [^,.;()\n]{4,80}(?=[,.;])", ""),
    material("including clause dropped", r",? including [^,.;()\n]{4,80}(?=[,.;])", ""),
    material("which clause dropped", r", (?:which|who) [^,.;()\n]{4,120}(?=[,.;])", ""),
    material("second act dropped", r" and (?:will|has|is|was|shall|agreed) [^,.;()\n]{4,120}(?=[.;])", ""),
    material("upon clause dropped", r",? (?:upon|following|after|in the event of) [^,.;()\n]{4,80}(?=[,.;])", ""),
    material(
        "opening phrase dropped",
        r"(?<=\. )(?:In addition to|Except for|Subject to|Upon|Following|Pursuant to|Under) [^,.;()\n]{4,80}, (\w)",
        lambda m: m[1].upper(),
    ),
    material(
        "plain not inserted",
        r"\b(?:is|are|was|were|has|have|had|did|does) (?!not\b)(?=[a-z])",
        lambda m: f"{m.group()}not ",
    ),
    material("never inserted", r"\b(?:will|shall|may|can) (?!not\b)(?=[a-z])", lambda m: f"{m.group()}never "),
    material(
        "any inserted",
        r"(?<=\b[a-z]{4} )(?=(?:directors|officers|shares|options|claims|subsidiaries)\b)",
        lambda m: "some ",
    ),
    material(
        "prefix un- or in- put in",
        r"\b(?:able|paid|conditional|enforceable|vested|disputed|known|registered|secured|limited|"
        r"successful|affiliated|related|exercised|exercisable|earned|reimbursed|restricted)\b",
        lambda m: f"un{m.group()}",
    ),
    material(
        "prefix dis- or non- put in",
        r"\b(?:approved|continued|qualified|agreement|similar|regard|closed|allowed)\b",
        lambda m: f"dis{m.group()}",
    ),
    material(
        "hyphened non- put in",
        r"\b(?:employee|executive|voting|binding|exclusive|recurring|cash|compete|taxable|public|"
        r"refundable|transferable)\b(?!-)",
        lambda m: f"non-{m.group()}",
    ),
    material("vice put in", r"(?<!Vice )\b(?:President|Chairman)\b", lambda m: f"Vice {m.group()}"),
    material(
        "former put in", r"\b(?:Chief (?:Executive|Financial|Operating) Officer)\b", lambda m: f"former {m.group()}"
    ),
    material(
        "co- put in", r"\b(?:Chief (?:Executive|Financial|Operating) Officer|Chairman)\b", lambda m: f"Co-{m.group()}"
    ),
    material(
        "interim put in",
        r"(?<!Interim )\b(?:Chief (?:Executive|Financial|Operating) Officer|President)\b",
        lambda m: f"interim {m.group()}",
    ),
    material("on or about put in", rf"\b[Oo]n (?={DATE})", lambda m: f"{m.group()}or about "),
    material("as of for on", rf"\bon (?={DATE})", "after "),
    material(
        "no more than put in", r"(?<=[a-z] )(?=\d[\d,]* (?:shares|options|days|months))", lambda m: "no more than "
    ),
    material("up to put before a share", r"(?<=[a-z] )(?=\d+(?:\.\d+)?%)", lambda m: "up to "),
    material(
        "second person put in",
        rf"({HONORIFIC}[A-Z]\w+)(?= (?:will|has|was|is|shall) )",
        lambda m: f"{m[1]} and Ms. Orme",
    ),
)
