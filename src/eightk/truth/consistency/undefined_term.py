"""A term written as a defined one, and nowhere defined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eightk.truth.consistency.capitalised import Capitalised, capitalised
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

_HEADED = (
    "Date Dates Period Periods Payment Payments Benefit Benefits Amount Amounts Information Party Parties Claim Claims "
    "Event Events Transaction Transactions Bonus Salary Consideration Covenants Obligations Territory Releasees "
    "Releasors "
    "Termination Fee Price Control Reason Cause"
)
_HEADS = frozenset(_HEADED.split())
"""Nouns that head defined terms: Termination Date, Severance Period, Good Reason."""
_SINGLE = (
    "Cause Disability Release Releases Term Code Options Shares Inventions Affiliate Affiliates Closing Notes "
    "Territory "
    "Covenants Consideration Plan Releasees Claims Bonus"
)
_ALONE = frozenset(_SINGLE.split())
"""Words that, written with a capital and alone, stand for what a definition says."""
_GROUNDS = frozenset({"Cause", "Disability"})
"""Single words that are hardly ever capitalised but as a term."""
_FEWEST = 2
_FEWEST_ALONE = 3
_ELSEWHERE = re.compile(
    r"\b(?:capitali[sz]ed|defined|undefined)\s(?:terms?|words?)\b[^.]{0,160}\b(?:meanings?|defined|ascribed)\b",
    re.IGNORECASE,
)
_AMENDS = re.compile(r"\b(?:amendment|addendum|waiver|joinder|extension)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"\u201c\u2018'`]\s?([A-Z][^\"\u201c\u201d\n;:(]{1,70})")
# "Confidential Information and Inventions Agreement" is a document, "Timing of Payment:" a caption.
_NAMES_ON = re.compile(r":|,?\s(?:and|or)\s(?:[A-Z][\w-]*\s){0,4}(?:Agreement|Plan|Policy|Program|Act|Release)\b")
_ALSO_NAMED = frozenset({"and", "or"})
_SMALL = frozenset({"of", "in", "for", "the"})


def _find(reading: Reading) -> Iterator[Variance]:
    if _borrows(reading):
        return
    uses: dict[str, list[Capitalised]] = {}
    for run in capitalised(reading.running):
        if _is_term(run) and _is_plain(reading, run):
            uses.setdefault(run.name, []).append(run)
    known = _known(reading)
    for name, runs in uses.items():
        least = _FEWEST if len(runs[0].words) > 1 or name in _GROUNDS else _FEWEST_ALONE
        if len(runs) < least or _is_known(name, known):
            continue
        places = tuple(Place(*reading.running.place(run.begin, run.end)) for run in runs)
        near = _nearly(reading, name)
        also = f"; “{near}” is" if near else ""
        yield Variance(
            f"“{name}” is used {_times(len(runs))} like a defined term, and is nowhere defined{also}", places
        )


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"


def _borrows(reading: Reading) -> bool:
    """Whether the terms of another document are used: an amendment, or a clause that says so."""
    title = " ".join(block.text for block in reading.copy.blocks if block.kind == "title")
    amends = _AMENDS.search(title) and not re.search("restated", title, re.IGNORECASE)
    return bool(amends) or _ELSEWHERE.search(reading.running.text) is not None


def _is_term(run: Capitalised) -> bool:
    if len(run.words) == 1:
        return run.words[0] in _ALONE
    return run.words[-1] in _HEADS and len(run.words) <= 5


def _is_plain(reading: Reading, run: Capitalised) -> bool:
    """Whether a run stands by itself: not in quotation marks, nor joined to the end of a longer name."""
    text = reading.running.text
    around = text[run.begin - 1 : run.begin] + text[run.end : run.end + 1]
    if (
        _NAMES_ON.match(text, run.end)
        or any(mark in '"\u201c\u201d\u2018`-' for mark in around)
        or run.before.lower() == "this"
    ):
        return False
    joined = run.before in _ALSO_NAMED and text[: run.begin].rstrip().removesuffix(run.before).rstrip()[-1:].isalpha()
    above = text[max(0, run.begin - 40) : run.begin].split()
    return not (joined and len(above) > 1 and above[-2][:1].isupper())


def _known(reading: Reading) -> frozenset[str]:
    """What is defined in any form, has quotation marks anywhere, or is the caption of a section."""
    names = [term.name for term in reading.terms]
    names += [match[1] for match in _QUOTED.finditer(reading.running.text)]
    names += [section.heading for section in reading.copy.sections]
    names += [block.caption for block in reading.copy.blocks if block.caption]
    names += [block.text for block in reading.copy.blocks if block.kind in ("heading", "title")]
    return frozenset(_bare(name) for name in names if name)


def _is_known(name: str, known: frozenset[str]) -> bool:
    words = name.split()
    tails = {_bare(" ".join(words[at:])) for at in range(len(words))}
    whole = _bare(name)
    return not tails.isdisjoint(known) or any(
        each.endswith(f" {whole}") or each.startswith(f"{whole} ") for each in known
    )


def _bare(name: str) -> str:
    """A name as it is compared: small letters, singular, no marks."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"['\u2019]s?\b", "", name.casefold()))
    return " ".join(word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s") for word in words)


def _nearly(reading: Reading, name: str) -> str:
    """A defined term of the same words in another order, or with another small word between."""
    wanted = sorted(set(_bare(name).split()) - _SMALL)
    same = (term.name for term in reading.terms if sorted(set(_bare(term.name).split()) - _SMALL) == wanted)
    return next(same, "")


RULE = Rule(
    code="CONS052",
    title="a term that is nowhere defined",
    why="What it means, and so what is owed or when, is open to argument; the disclosure should not use it as if it "
    "were "
    "defined.",
    finds=(
        Example(
            '1. Leaving. "Date of Termination" means June 30, 2026.\n\n2. Pay. She is paid until the Termination '
            "Date, and is "
            "insured for a year from the Termination Date.\n\n3. Law. Ohio law governs.\n"
        ),
    ),
    leaves=(
        Example(
            '1. Leaving. She is paid for six months (the "Severance Period"), insured in the Severance Period, and '
            "receives "
            "her Base Salary and Annual Bonus under the Plan of 2024, and no Annual Bonus but that.\n\n2. Annual "
            "Bonus. It is "
            "$5.\n\n3. Terms. Capital letters are used of the Board of Directors, the State of Ohio and May Day.\n"
        ),
        Example(
            "1. Leaving. She is paid until the Release Date, and insured from the Release Date.\n\n2. Terms. "
            "Capitalized terms "
            "used herein and not defined have the meaning given in the Plan.\n"
        ),
    ),
    find=_find,
)
