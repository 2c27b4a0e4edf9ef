"""Immaterial kinds: how a text is set. Every one can be undone by reading the value or the word back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from num2words import num2words
from tests.wording.edits.facts import DATE, MONTHS
from tests.wording.edits.kind import Change, Kind, immaterial

# A whole number of dollars, bare of "million" and of another country's letter; figures as in $1,234,567 or $450.
_DOLLARS = (
    r"(?<![A-Z$\d])\$(\d{1,3}(?:,\d{3})*)(?![\d,.]*\d)(?!\.?\d| ?(?:million|billion|thousand|hundred|M\b)|-| per\b)"
)
# Not one of a list that shares its month, its day or its year.
_DATE = r"(?<!\d, )(?<!\d and )(?<!\d or )" + DATE + r"(?!,? (?:and |or )?\d{4}\b)"
_UNITS = r"(?= (?:days|weeks|months|years|hours)\b)"
_OFFICES = {
    "Chief Executive Officer": "CEO",
    "Chief Financial Officer": "CFO",
    "Chief Operating Officer": "COO",
    "Senior Vice President": "SVP",
    "Executive Vice President": "EVP",
}
_FIGURES = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "nine": "9", "ten": "10", "twelve": "12"}
_SPELLINGS = (
    ("judgment", "judgement"),
    ("acknowledgment", "acknowledgement"),
    ("cancelled", "canceled"),
    ("installment", "instalment"),
    ("installments", "instalments"),
    ("willful", "wilful"),
    ("fulfill", "fulfil"),
    ("benefited", "benefitted"),
    ("pro rata", "pro-rata"),
    ("lump sum", "lump-sum"),
    ("lump-sum", "lump sum"),
    ("health care", "healthcare"),
    ("prorated", "pro-rated"),
    ("website", "web site"),
    ("email", "e-mail"),
    ("favor", "favour"),
    ("honor", "honour"),
    ("labor", "labour"),
    ("program", "programme"),
    ("organization", "organisation"),
)


def _worded(amount: int) -> str:
    words = num2words(amount).replace(" and ", " ").replace(",", "")
    return str(words)


def _whole(match: re.Match[str]) -> int:
    return int(match[1].replace(",", ""))


def _in_millions(match: re.Match[str]) -> str | None:
    millions = Decimal(_whole(match)) / 1_000_000
    return f"${millions.normalize():f} million" if millions >= 1 and millions == round(millions, 1) else None


def _numeric(match: re.Match[str]) -> str | None:
    """Month/day/year as Americans write it, where the day can be no month."""
    month, day = MONTHS.index(match[1]) + 1, int(match[2])
    return f"{month:02}/{day:02}/{match[3]}" if day > 12 else None


def _ordinal(day: str) -> str:
    return str(num2words(int(day), to="ordinal_num"))


def _transposed(match: re.Match[str]) -> str | None:
    word = match.group()
    at = len(word) // 2
    return None if word[at] == word[at + 1] else word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _paragraphs(text: str) -> Iterator[Change]:
    for match in re.finditer(r"(?<=[a-z]{4}\.) (?=(?:The|On|Pursuant|Under|In) )", text):
        yield Change(match.start(), match.end(), "\n\n")


def _reflowed(text: str) -> Iterator[Change]:
    """Every line of a paragraph broken at about 60 characters."""
    broken = re.sub(r"([^\n]{60}\S*) (?=\S)", lambda m: m[1] + "\n", text)
    yield Change(0, len(text), broken)


def _everywhere(pattern: str, new: str) -> Kind:
    return Kind(
        f"all {pattern}→{new}", "immaterial", lambda text: iter([Change(0, len(text), text.replace(pattern, new))])
    )


def _mends(name: str, pattern: str, broken: str) -> Kind:
    found = immaterial(name, pattern, lambda match: match.expand(broken))
    return Kind(name, "immaterial", found.changes, mends=True)


SETTING: tuple[Kind, ...] = (
    Kind("reflowed", "immaterial", _reflowed),
    Kind("paragraph broken", "immaterial", _paragraphs),
    immaterial("paragraphs joined", r"(?<=[.:])\s*\n\s*\n\s*(?=[A-Z])", " "),
    immaterial("space doubled", r"(?<=\w) (?=\w)", "  "),
    immaterial("no-break space", r"(?<=[\d.]) (?=\w)", "\u00a0"),
    immaterial("trailing space", r"\Z", "\n"),
    _everywhere("“", '"'),
    _everywhere("”", '"'),
    _everywhere("\u2019", "'"),
    _everywhere("'", "\u2019"),
    immaterial("quotes curled", r'"(\S(?:[^"\n]{0,58}\S)?)"', lambda m: f"“{m[1]}”"),
    immaterial("em dash→two hyphens", r"(?<=\w) ?— ?(?=\w)", " -- "),
    immaterial("en dash→hyphen", "\u2013", "-"),
    immaterial("hyphen→no-break hyphen", r"(?<=[a-z])-(?=[a-z])", "\u2011"),
    immaterial("Inc. comma dropped", r"(?<=\w), (Inc\.|LLC)", lambda m: f" {m[1]}"),
    immaterial("Inc. comma added", r"(?<=[a-z]) (Inc\.|LLC)", lambda m: f", {m[1]}"),
    immaterial(
        "serial comma dropped", r"\b([a-z]{3,}, [a-z]{3,}), (and|or) (?=[a-z]{3,}\b)", lambda m: f"{m[1]} {m[2]} "
    ),
    immaterial(
        "serial comma added", r"\b([a-z]{3,}, [a-z]{3,}) (and|or) (?=[a-z]{3,}[.;])", lambda m: f"{m[1]}, {m[2]} "
    ),
    immaterial("Exhibit→Ex.", r"\bExhibit (?=\d)", "Ex. "),
    immaterial("Section→Sec.", r"\bSection (?=\d)", "Sec. "),
    immaterial("Section→§", r"\bSection (?=\d)", "§ "),
)
VALUES: tuple[Kind, ...] = (
    immaterial("date 3 March 2025", _DATE, lambda m: f"{m[2]} {m[1]} {m[3]}"),
    immaterial("date March 3rd, 2025", _DATE, lambda m: f"{m[1]} {_ordinal(m[2])}, {m[3]}"),
    immaterial("date Mar. 3, 2025", _DATE, lambda m: f"{m[1][:3]}. {m[2]}, {m[3]}" if len(m[1]) > 4 else None),
    immaterial("date 2025-03-03", _DATE, lambda m: f"{m[3]}-{MONTHS.index(m[1]) + 1:02}-{int(m[2]):02}"),
    immaterial("date 03/13/2025", _DATE, _numeric),
    immaterial("date the 3rd day of March", _DATE, lambda m: f"the {_ordinal(m[2])} day of {m[1]}, {m[3]}"),
    immaterial("money cents", _DOLLARS, lambda m: f"${m[1]}.00"),
    immaterial("money dollars", _DOLLARS, lambda m: f"{m[1]} dollars"),
    immaterial("money words and figures", _DOLLARS, lambda m: f"{_worded(_whole(m))} dollars (${m[1]})"),
    immaterial("money million", _DOLLARS, _in_millions),
    immaterial(
        "money million spelt out",
        r"(?<![A-Z$\d])\$(\d{1,3}(?:\.\d{1,3})?) million\b",
        lambda m: f"${int(Decimal(m[1]) * 1_000_000):,}",
    ),
    immaterial("number words", rf"(?<![\d.,$€£()/-])\b([2-9]|[1-9]\d){_UNITS}", lambda m: _worded(int(m[1]))),
    immaterial(
        "number figures",
        rf"(?<![\w-])(?<!hundred )(?<!hundred and )({'|'.join(_FIGURES)}){_UNITS}",
        lambda m: _FIGURES[m[1]],
    ),
    immaterial(
        "number words and figures",
        rf"(?<![\d.,$€£()/-])\b([2-9]|[1-9]\d){_UNITS}",
        lambda m: f"{_worded(int(m[1]))} ({m[1]})",
    ),
    immaterial("percent word", r"(?<=\d)%", " percent"),
    immaterial("per cent", r"(?<=\d)%", " per cent"),
    immaterial("percent decimals", r"(?<![\d.])\b(\d{1,3})%", lambda m: f"{m[1]}.0%"),
    immaterial(
        "percent words and figures",
        r"(?<![\d.(-])\b(\d{1,2})%(?!\))",
        lambda m: f"{_worded(int(m[1]))} percent ({m[1]}%)",
    ),
    *(immaterial(f"office {short}", rf"\b{full}\b(?! \()", short) for full, short in _OFFICES.items()),
    *(immaterial(f"spelling {new}", rf"\b{old}\b", new, any_case=True) for old, new in _SPELLINGS),
)
MENDED: tuple[Kind, ...] = (
    _mends("doubled word mended", r"\b(the|of|to|in|a|and|for|with) (?=[a-z])", r"\1 \1 "),
    _mends("doubled word run together mended", r"\b(the|of|to) (?=[a-z])", r"\1\1 "),
    _mends("split short word mended", r"\b(t)(o)\b(?= [a-z])|\b(o)(f)\b(?= [a-z])", r"\1\3 \2\4"),
    _mends("split long word mended", r"\b([a-z]{8,})([b-rt-z])\b(?!-)", r"\1 \2"),
    _mends("stray stop mended", r"(?<=[a-z] \d\d),(?= \d{4}\b)", ".,"),
    Kind(
        "transposed letters mended",
        "immaterial",
        immaterial("", r"(?<![\w-])[a-z]{9,}\b(?!-)", _transposed).changes,
        mends=True,
    ),
)
KINDS: tuple[Kind, ...] = (*SETTING, *VALUES, *MENDED)
