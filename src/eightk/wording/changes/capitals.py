"""The capitalised names of a text: people, companies, places, committees and plans by the words of their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eightk.wording.lexicon import is_word
from eightk.wording.units import Unit

_GENERAL = (
    "agreement amendment annual board business chairman chairperson chief code commission committee common company "
    "corp corporation current date director directors effective employee employer exchange executive exhibit "
    "exhibits fiscal form inc item items law laws limited llc llp lp ltd meeting na officer officers page "
    "participant party parties plan plc president press program quarter registrant regulation release report rule "
    "rules sec secretary section sections securities stock common shares share state states statement subsidiary "
    "term terms treasurer united units u.s us usa vice year commonwealth mr mrs ms dr messrs jr sr i ii iii iv v co "
    "company's the a an no not and or of for in on at by to this that these it he she they his her its their as if "
    "upon under with each all such any other there according pursuant interim acting former"
)
GENERAL = frozenset(_GENERAL.split())
"""Words that a heading or a defined term may have with a capital letter in one text and not in the other."""
_OPENS = frozenset('.!?:;"(*-\u201c\u00b7\u2022\u2013\u2014')
_LINKS = frozenset(("of", "and", "&", "the", "for"))
_WORD = re.compile(r"[^\W\d_]+")
_ACRONYM = re.compile(r"(?<![\w.'\u2019-])(?:[A-Z]{2,6}(?![\w'\u2019-])|(?:[A-Z]\.){2,6}(?!\w))")
_MOST = 12


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words: its words in small letters, and its place."""

    words: tuple[str, ...]
    initials: str
    start: int
    end: int
    follows: str


def names(units: Sequence[Unit]) -> Iterator[Name]:
    """The names of a text in order, without words that begin a sentence and are English."""
    run: list[Unit] = []
    for at, unit in enumerate(units):
        if _is_capital(units, at) and len(run) < _MOST:
            run.append(unit)
        elif run:
            yield _name(run, units, at)
            run = []
    if run:
        yield _name(run, units, len(units))


def _is_capital(units: Sequence[Unit], at: int) -> bool:
    unit = units[at]
    if unit.kind not in ("word", "party") or not unit.text[:1].isupper():
        return False
    is_first = at == 0 or units[at - 1].key in _OPENS
    return not is_first or (unit.kind == "word" and not is_word(_plain(unit.text)))


def _name(run: Sequence[Unit], units: Sequence[Unit], after: int) -> Name:
    written = [word for unit in run for word in _WORD.findall(unit.text.replace("\u2019s", "").replace("'s", ""))]
    initials = "".join(word[0] for word in written if word.casefold() not in _LINKS).upper()
    before = after - len(run) - 1
    follows = units[before].key if before >= 0 else ""
    return Name(tuple(word.casefold() for word in written), initials, run[0].start, run[-1].end, follows)


def _plain(text: str) -> str:
    return text.casefold().replace("\u2019s", "").removesuffix("'s")


def vocabulary(units: Sequence[Unit]) -> frozenset[str]:
    """Every word of a text in small letters, those of its facts too."""
    return frozenset(word for unit in units for word in _WORD.findall(_plain(unit.text)))


def acronyms(units: Sequence[Unit]) -> frozenset[str]:
    """The words of a text that are capitals throughout, with stops between the letters or without: IRS, I.R.S."""
    apart = ((units[at - 1].end if at else -1) != unit.start for at, unit in enumerate(units))
    text = "".join(f"{' ' * is_apart}{unit.text}" for is_apart, unit in zip(apart, units, strict=True))
    return frozenset(each.replace(".", "") for each in _ACRONYM.findall(text))
