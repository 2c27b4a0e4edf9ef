"""Commercial contracts, licences and leases: term, notice, renewal, premises and rent."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_PERIODS = ("days", "months", "business days")
_GIVING = ("upon", "on", "with", "by giving", "upon giving", "by providing")
_WRITTEN = (
    "prior written notice",
    "written notice",
    "advance written notice",
    "prior notice in writing",
    "notice in writing",
)
_UNWRITTEN = ("prior notice", "notice", "advance notice")
_BUILDINGS = words(
    "facility facilities building buildings property plant plants office offices space premises warehouse laboratory",
    "headquarters campus land store stores factory site",
)


def _giving(notices: tuple[str, ...], period: str) -> tuple[str, ...]:
    marks = ("'", "")
    first = f"upon <count> {period} ' {notices[0]}"
    ways = (f"{how} <count> {period}{mark} {notice}" for how in _GIVING for mark in marks for notice in notices)
    return tuple(dict.fromkeys((first, *ways)))


def _may(verb: str) -> tuple[str, ...]:
    rights = ("an option to", "the option to", "a right to", "the right to")
    ways = (f"{have} {right} {verb}" for have in ("has", "have") for right in rights)
    return (f"may {verb}", *ways, f"is entitled to {verb}", f"are entitled to {verb}")


def _efforts(standard: str) -> tuple[str, ...]:
    return tuple(f"use {whose}{standard} efforts" for whose in ("", "its ", "their ", "our ", "his ", "her "))


def _of_state(state: str, kind: str) -> tuple[str, ...]:
    laws = tuple(f"under the laws of {the}{state}" for the in ("", "the state of "))
    how = ("organized", "incorporated", "organized and existing", "formed", "existing")
    return (f"a {state} {kind}", *(f"a {kind} {done} {law}" for done in how for law in laws))


def _by_its_terms(will: str, verb: str) -> tuple[str, ...]:
    """An agreement expires by its terms, or by its terms expires."""
    ways = ("by its terms", "in accordance with its terms", "pursuant to its terms")
    behind = (f"{will} {verb} {way}".strip() for way in ways)
    before = (f"{will} {way} {verb}".strip() for way in ways)
    return (*behind, *before, *(f"{will} , {way} , {verb}".strip() for way in ways))


CONTRACTS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1481",
        _giving(_WRITTEN, "days"),
        "Who ends it gives that notice first.",
        ("It ends on 60 days' written notice.", "It ends by giving 60 days' prior written notice."),
        ("It ends without 60 days' written notice.", "It ends on 60 days' written notice."),
        also=(
            _giving(_UNWRITTEN, "days"),
            *(_giving(notices, period) for period in _PERIODS[1:] for notices in (_WRITTEN, _UNWRITTEN)),
        ),
        not_before=words("period of from by"),
    ),
    Equivalence(
        "EQV1482",
        ("prior written notice", "prior notice in writing", "advance notice in writing"),
        "Notice on paper, ahead of the act.",
        ("It gives prior notice in writing.", "It gives prior written notice."),
        ("It gives prior notice by telephone.", "It gives prior written notice."),
        also=(
            ("written notice", "notice in writing"),
            ("prior written consent", "prior consent in writing", "advance written consent"),
            ("written consent", "consent in writing"),
            ("prior written approval", "prior approval in writing", "advance written approval"),
            ("written approval", "approval in writing"),
        ),
    ),
    Equivalence(
        "EQV1486",
        (
            "in accordance with its terms",
            "pursuant to its terms",
            "under its terms",
            "in accordance with the terms thereof",
            "pursuant to the terms thereof",
        ),
        "As the contract itself provides.",
        ("It may be ended pursuant to its terms.", "It may be ended in accordance with its terms."),
        ("It may be ended notwithstanding its terms.", "It may be ended in accordance with its terms."),
        also=(
            (
                "in accordance with their terms",
                "pursuant to their terms",
                "under their terms",
            ),
            *(_by_its_terms("", verb) for verb in ("expired", "expires", "terminates")),
            *(_by_its_terms("will", verb) for verb in ("expire", "terminate")),
        ),
        not_before=words("of and"),
    ),
    Equivalence(
        "EQV1487",
        ("upon the terms and subject to the conditions", "on the terms and subject to the conditions"),
        "What the contract lays down for it.",
        (
            "Upon the terms and subject to the conditions set forth in it, he sells.",
            "On the terms and subject to the conditions set forth in it, he sells.",
        ),
        (
            "Upon the terms and regardless of the conditions set forth in it, he sells.",
            "On the terms and subject to the conditions set forth in it, he sells.",
        ),
        also=(
            (
                "subject to the terms and conditions set forth in",
                "subject to the terms and conditions contained in",
                "on the terms and subject to the conditions set forth in",
                "upon the terms and subject to the conditions set forth in",
                "on the terms and subject to the conditions of",
                "upon the terms and subject to the conditions of",
                "upon the terms and conditions set forth in",
                "on the terms and conditions set forth in",
                "on and subject to the terms and conditions set forth in",
            ),
        ),
    ),
    Equivalence(
        "EQV1484",
        _efforts("commercially reasonable"),
        "The efforts are those of the one who makes them; the standard stays.",
        (
            "It will use its commercially reasonable efforts to close.",
            "It will use commercially reasonable efforts to close.",
        ),
        ("It will use its reasonable best efforts to close.", "It will use commercially reasonable efforts to close."),
        also=tuple(
            _efforts(standard)
            for standard in ("reasonable best", "reasonable", "best", "good faith", "diligent", "all reasonable")
        ),
    ),
    Equivalence(
        "EQV1485",
        ("royalties of", "royalties equal to", "royalties at a rate of", "royalties at the rate of"),
        "Before a percentage how much they are.",
        ("It pays royalties at a rate of 5%.", "It pays royalties equal to 5%."),
        ("It pays royalties of up to 5%.", "It pays royalties equal to 5%."),
        only_before=words("<percent>"),
        also=(
            ("a royalty of", "a royalty equal to", "a royalty at a rate of", "a royalty at the rate of"),
            ("a commission of", "a commission equal to", "a commission at a rate of", "a commission at the rate of"),
        ),
    ),
    Equivalence(
        "EQV1490",
        ("a right of first refusal", "the right of first refusal"),
        "After 'has' the article tells nothing.",
        ("It has the right of first refusal.", "It has a right of first refusal."),
        ("It has the right of first offer.", "It has a right of first refusal."),
        only_after=words("has have had with granted retains retained"),
        also=(("a right of first offer", "the right of first offer"),),
    ),
    Equivalence(
        "EQV1488",
        ("in limited circumstances", "under limited circumstances"),
        "The same circumstances after either preposition.",
        ("It may end it under limited circumstances.", "It may end it in limited circumstances."),
        ("It may end it under no circumstances.", "It may end it in limited circumstances."),
        also=(
            ("under certain circumstances", "in certain circumstances"),
            ("in specified circumstances", "under specified circumstances"),
            ("in such circumstances", "under such circumstances"),
            ("in those circumstances", "under those circumstances"),
            ("in these circumstances", "under these circumstances"),
            ("subject to certain exceptions", "with certain exceptions"),
            ("subject to customary exceptions", "with customary exceptions"),
            ("subject to limited exceptions", "with limited exceptions"),
        ),
    ),
    Equivalence(
        "EQV1489",
        _of_state("delaware", "corporation"),
        "The law under which it exists (Adams: 'organized under the laws of').",
        ("Acme is a Delaware corporation.", "Acme is a corporation organized under the laws of the State of Delaware."),
        ("Acme is a Nevada corporation.", "Acme is a corporation organized under the laws of the State of Delaware."),
        also=tuple(
            _of_state(state, kind)
            for kind in ("corporation", "limited liability company", "limited partnership")
            for state in ("delaware", "nevada", "california", "texas", "maryland", "florida", "new york", "new jersey")
            if (state, kind) != ("delaware", "corporation")
        ),
    ),
    Equivalence(
        "EQV1491",
        ("in", "located in", "situated in"),
        "Of a building the place where it stands.",
        ("It sold its facility located in Ohio.", "It sold its facility in Ohio."),
        ("It sold its facility except in Ohio.", "It sold its facility in Ohio."),
        only_after=_BUILDINGS,
        not_before=words("part full any which whole connection addition exchange an accordance order good such"),
        also=(("at", "located at", "situated at"),),
    ),
    Equivalence(
        "EQV1492",
        ("leased premises", "demised premises"),
        "What the lease lets.",
        ("It leaves the demised premises.", "It leaves the leased premises."),
        ("It leaves the adjoining premises.", "It leaves the leased premises."),
        also=(
            ("monthly base rent", "base monthly rent", "monthly basic rent"),
            ("annual base rent", "base annual rent", "yearly base rent", "annual basic rent"),
            ("base rent", "basic rent"),
            ("annual base rent of", "an annual base rent of"),
            ("monthly base rent of", "a monthly base rent of"),
            ("square feet", "sq . ft .", "sq ft"),
        ),
    ),
    Equivalence(
        "EQV1493",
        ("with an option to extend", "with a right to extend", "with the right to extend", "with the option to extend"),
        "Who has the option has the right; to extend is not to renew.",
        ("A lease with the right to extend the term.", "A lease with an option to extend the term."),
        ("A lease with the right to terminate the term.", "A lease with an option to extend the term."),
        not_before=words("automatically"),
        also=(
            ("with an option to renew", "with a right to renew", "with the right to renew", "with the option to renew"),
            ("options to extend", "rights to extend"),
            ("options to renew", "rights to renew"),
            _may("extend"),
            _may("renew"),
        ),
    ),
    Equivalence(
        "EQV1494",
        ("the term of the lease", "the lease term", "the term of such lease"),
        "The time for which it is let.",
        ("It pays rent for the term of the lease.", "It pays rent for the lease term."),
        ("It pays rent for the term of the loan.", "It pays rent for the lease term."),
        also=(
            ("the initial term of the lease", "the initial lease term"),
            ("the term of the license", "the license term"),
            ("the term of the agreement", "the agreement's term", "the agreement term"),
            ("the initial term of the agreement", "the agreement's initial term"),
            ("commencement date", "date of commencement"),
        ),
        not_before=words("agreement sheet"),
    ),
    Equivalence(
        "EQV1495",
        ("license", "licence"),
        "American and British spellings of one word.",
        ("It licenced the patent.", "It licensed the patent."),
        ("It leased the patent.", "It licensed the patent."),
        also=(
            ("licenses", "licences"),
            ("licensed", "licenced"),
            ("licensing", "licencing"),
            ("sublicenses", "sub-licenses", "sublicences", "sub-licences"),
            ("sublicensing", "sub-licensing"),
            ("cross-license", "cross-licence"),
            ("cross-licenses", "cross-licences"),
            ("upfront", "up-front"),
            ("worldwide", "world-wide"),
        ),
    ),
)
