"""Where the parties sign: the signature areas, and every conformed signature ("/s/ Jane Roe")."""

from __future__ import annotations

import re

from ..conformed import Signature
from .captions import is_capitals
from .stretches import Stretch

_SIGNED = re.compile(r"/s/[^\S\r\n\f]{0,20}", re.IGNORECASE)
_WITNESS = re.compile(r"(?:i[nt]\s{1,9})?witness\s{1,9}where\s?of\b", re.IGNORECASE)
_SIGNING = re.compile(r"(?:by|attest|signature|signed)\s{0,3}:?\s{0,9}(?:_|/s/|\Z)", re.IGNORECASE)
_EXECUTED = re.compile(r"executed by the parties|agreed (?:to )?and accepted|accepted and agreed", re.IGNORECASE)
_PROSE_WORDS = 28
_PROSE_ENDS_AREA = 3


def read_signatures(text: str) -> tuple[Signature, ...]:
    """Every "/s/" with the words after it, up to the line's end, the next "/s/" or a wide gap.

    A name that goes on in the next line, as copies of web pages have it, is read whole where it stands below
    once more, printed: "/s/ Jane" / "Roe" / "JANE ROE".
    """
    return tuple(_signature(text, match) for match in _SIGNED.finditer(text))


def _signature(text: str, match: re.Match[str]) -> Signature:
    tail = text[match.end() : match.end() + 200]
    # Where a line broke right after the "/s/", the name is the next line.
    begin = match.end() + len(tail) - len(tail.lstrip())
    words = tail.lstrip()
    first, onward, below = (*re.split(r"\r?\n|[\r\f]", words, maxsplit=2), "", "")[:3]
    name, onward = _name(first), _name(onward)
    unfinished = name == first.rstrip() and (name[-1:] in (".", ",") or len(name.split()) == 1)
    if unfinished and onward and _printed(f"{name} {onward}", below):
        name = words[: words.index(onward, len(first)) + len(onward)]
    return Signature(" ".join(name.split()), match.start(), begin + len(name))


def _name(line: str) -> str:
    return re.split(r"[^\S\r\n]{3}|\t|/[sS]/|_{3}", line, maxsplit=1)[0].rstrip()


def _printed(name: str, below: str) -> bool:
    return " ".join(name.split()).casefold() in " ".join(below.split()).casefold()


def is_witness(text: str) -> bool:
    """Whether a paragraph is the testimonium ("IN WITNESS WHEREOF …"), misspelt as it may be."""
    return _WITNESS.match(text) is not None or (len(text) < 200 and _EXECUTED.match(text) is not None)


def _is_prose(stretch: Stretch) -> bool:
    # Counting the first words is enough, however long the paragraph is.
    words = len(stretch.text[:600].split())
    return words >= _PROSE_WORDS and not any(line.gap for line in stretch.lines[:8])


def _is_signed(stretch: Stretch) -> bool:
    if _is_prose(stretch):
        return False
    return "/s/" in stretch.text.lower() or any(_SIGNING.match(line.words[:40]) for line in stretch.lines[:12])


def signature_areas(stretches: tuple[Stretch, ...], annexes: frozenset[int]) -> frozenset[int]:
    """The indexes of the stretches that stand in a signature area: after the testimonium, or from the first
    signature, to the end or the next annex (`annexes`: the stretches that open one). Paragraphs stay out.
    """
    inside, prose, area = False, 0, set[int]()
    for index, stretch in enumerate(stretches):
        if stretch.page:
            continue
        numbered = inside and _is_prose(stretch) and bool(stretch.marks)
        if index in annexes or numbered:
            inside, prose = False, 0
        elif is_witness(stretch.text):
            inside, prose = True, 0
        elif _is_signed(stretch):
            if not inside:
                area.update(_company_above(stretches, index, annexes))
            inside, prose = True, 0
            area.add(index)
        elif inside and _is_prose(stretch):
            prose += 1
            inside = prose < _PROSE_ENDS_AREA
        elif inside:
            area.add(index)
    return frozenset(area)


def _company_above(stretches: tuple[Stretch, ...], index: int, annexes: frozenset[int]) -> tuple[int, ...]:
    """The line right above a first signature that names who signs."""
    above = index - 1
    if above < 0 or above in annexes or stretches[above].page:
        return ()
    text = stretches[above].text
    signs = is_capitals(text) or text.endswith((":", ","))
    return (above,) if signs and len(text.split()) <= 8 and not stretches[above].marks else ()
