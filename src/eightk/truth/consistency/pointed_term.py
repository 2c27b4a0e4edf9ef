"""A term that is said to be defined below, herein or in a section, and is not defined there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.agreement.conformed import Section
from eightk.agreement.parts.defined_terms import DefinedTerm
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance
from eightk.truth.consistency.section_index import key_of

_DEFINES = ("parenthesis", "clause", "naming", "extension")
_POINTS = re.compile(
    r"(?:\s\(|,?\s)(?:\w+\s){0,2}?as\s(?:(?:such|that|the|those)\sterms?\s(?:is|are)\s)?(?:hereinafter\s|hereafter\s)?"
    r"(?P<how>defined|described|set\sforth)\s"
    r"(?:(?P<here>below|herein(?:after|below)?|hereafter|hereinbelow|in\sthis\sAgreement)|"
    r"in\s(?:[Ss]ection|[Pp]aragraph|[Ss]ubsection|[Ss]ubparagraph)\s(?P<number>\d{1,2}(?:\.\d{1,2})*(?:\s?\([A-Za-z0-9]{1,4}\))*))"
    r"(?P<more>[^\n]{0,40})"
)
_OTHER = re.compile(r"\s?(?:of|to|in|under)\s(?!this\b|the\sAgreement\b)(?:the|such|that|his|her|its|your|[A-Z])")


def _find(reading: Reading) -> Iterator[Variance]:
    said: dict[tuple[str, str], list[Place]] = {}
    for term in reading.terms:
        if term.form != "elsewhere" or not term.name[:1].isupper():
            continue
        match = _POINTS.match(reading.running.text, reading.running.at(term.end - 1) + 1)
        if match is not None and not _OTHER.match(match["more"]) and (wrong := _wrong(reading, term, match)):
            place = Place(term.start, reading.running.place(match.start(), match.start("more"))[1])
            said.setdefault((term.name, wrong), []).append(place)
    for (_, wrong), places in said.items():
        yield Variance(f"“{reading.quote(places[0])}”: {wrong}", tuple(places))


def _wrong(reading: Reading, term: DefinedTerm, match: re.Match[str]) -> str:
    """What is wrong with a pointer, or "" where the term is defined where it says, or may be."""
    names = _tails(term.name)
    defined = [each for each in reading.terms if each.form in _DEFINES and _alike(each.name, names)]
    if match["here"]:
        return "" if defined or _may_be_defined(reading, names, term) else "no such definition is in the agreement"
    section = _section(reading, match["number"], term.annex)
    if section is None:
        return ""
    if any(section.start <= each.start < section.end for each in defined):
        return ""
    if _stands(reading, names, section):
        return ""
    if not defined:
        return f"Section {match['number']} does not define it, nor does another"
    there = reading.section_at(defined[0].start)
    where = f"in Section {there.number}" if there and there.number[:1].isdigit() else "elsewhere"
    return f"it is defined {where}, not in Section {match['number']}"


def _tails(name: str) -> tuple[str, ...]:
    """What may be the term at the end of some capitalised words: "Termination for Good Reason", "Good Reason"."""
    words = name.split()
    return tuple(" ".join(words[at:]) for at in range(len(words)) if words[at][:1].isupper())


def _alike(name: str, names: tuple[str, ...]) -> bool:
    return any(_bare(name) == _bare(each) for each in names)


def _bare(name: str) -> str:
    return re.sub(r"(?:['\u2019]s?|s)\b|[\s-]", "", name).casefold()


def _section(reading: Reading, number: str, annex: str) -> Section | None:
    return reading.index.find(key_of(number), annex)


def _stands(reading: Reading, names: tuple[str, ...], section: Section) -> bool:
    """Whether a section has one of the names: as its caption, or in words that may define it in another way."""
    words = " ".join(reading.text[section.start : section.end].split()).casefold()
    return any(name.casefold() in words for name in names)


def _may_be_defined(reading: Reading, names: tuple[str, ...], term: DefinedTerm) -> bool:
    """Whether a caption or quotation marks elsewhere hold the name, in a form of definition that was not read."""
    if any(_alike(section.heading, names) for section in reading.copy.sections if section.heading):
        return True
    text = reading.running.text
    return any(re.search(rf"[\"\u201c'\u2018]{re.escape(name)}", text, re.IGNORECASE) for name in names)


RULE = Rule(
    code="CONS055",
    title="a term that is not defined where it is said to be",
    why="What the term means, and so who is paid what and when, cannot be told from the exhibit.",
    finds=(
        Example(
            "1. Pay. Upon a Change in Control (as defined below), she is paid $5.\n\n2. Release. She releases it.\n\n"
            "3. Law. Ohio law governs.\n"
        ),
        Example(
            '1. Pay. If she leaves without Cause (as defined in Section 3), she is paid $5.\n\n2. Cause. "Cause" means '
            "fraud.\n\n3. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            "1. Pay. Upon a Change in Control (as defined in Section 2 of the Plan) or for Good Reason (as defined "
            "below), she "
            'is paid $5.\n\n2. Leaving. "Good Reason" means a cut in pay.\n\n3. Law. Ohio law governs.\n'
        ),
    ),
    find=_find,
)
