"""Immaterial kinds: the same figure, day, hour, number or name of a document in another of its forms."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from num2words import num2words
from tests.wording.edits.facts import DATE, MONTHS
from tests.wording.edits.kind import Kind, immaterial

_PLAIN = r"(?<![A-Z$€£\d.,(/-])"
_UNITS = r"(?= (?:days|months|years|weeks|hours)\b)"
_WORDS = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "eighteen",
    "thirty",
    "sixty",
    "ninety",
]
_FIGURES = {word: number for number in range(2, 100) if (word := num2words(number)) in _WORDS}
_WORDED = "|".join(_WORDS)
_SHORT = {
    "September": "Sept.",
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
# Not one of a list that shares its month, its day or its year.
_DATE = r"(?<!\d, )(?<!\d and )(?<!\d or )" + DATE + r"(?!,? (?:and |or )?\d{4}\b)"
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_QUARTERS = {"first": "Q1", "second": "Q2", "third": "Q3", "fourth": "Q4"}


def _words(number: int) -> str:
    return str(num2words(number)).replace(" and ", " ").replace(",", "")


def _day(match: re.Match[str]) -> datetime.date:
    return datetime.date(int(match[3]), MONTHS.index(match[1]) + 1, int(match[2]))


def _millions(match: re.Match[str]) -> str | None:
    amount = Decimal(match[1].replace(",", "")) / 1_000_000
    return f"{amount.normalize():f} million" if amount >= 1 and amount == round(amount, 2) else None


def _one_place(match: re.Match[str]) -> str | None:
    amount = Decimal(match[1].replace(",", "")) / 1_000_000
    return f"${amount:.1f} million" if amount >= 1 and amount == round(amount, 1) else None


def _clock24(match: re.Match[str]) -> str:
    hour = int(match[1]) % 12 + (12 if match[3].lower() == "p" else 0)
    return f"{hour:02}:{match[2]}"


_SUM = r"(?<![A-Z$\d])\$(\d{1,3}(?:,\d{3}){2,})(?![\d,]*\d|\.\d)"
_ANY_SUM = r"(?<![A-Z$\d])\$(\d{1,3}(?:,\d{3})+)(?![\d,]*\d|\.\d| (?:million|billion))"
_PERCENT = r"(?<![\d.$-])\b(\d{1,2})%(?!\))"
_TELEPHONE = r"\((\d{3})\) (\d{3})-(\d{4})\b"
_HOUR = r"\b(\d{1,2}):(\d\d) ([ap])\.m\."

KINDS: tuple[Kind, ...] = (
    immaterial("sum in millions with a nought", _SUM, _one_place),
    immaterial("sum in millions", _SUM, lambda m: f"${_millions(m)}" if _millions(m) else None),
    immaterial("sum with US before it", r"(?<![A-Z$\d])\$(?=\d)", "US$"),
    immaterial("sum with U.S. before it", r"(?<![A-Z$\d])\$(?=\d)", "U.S.$"),
    immaterial("sum with USD before it", _ANY_SUM, lambda m: f"USD {m[1]}"),
    immaterial("sum with USD behind it", _ANY_SUM, lambda m: f"{m[1]} USD"),
    immaterial("sum without commas", _ANY_SUM, lambda m: "$" + m[1].replace(",", "")),
    immaterial(
        "sum in words and figures, capitals",
        _ANY_SUM,
        lambda m: f"{_words(int(m[1].replace(',', ''))).title()} Dollars (${m[1]})",
    ),
    immaterial(
        "sum in words with and", _ANY_SUM, lambda m: f"{num2words(int(m[1].replace(',', '')))} dollars (${m[1]})"
    ),
    immaterial("sum without its cents", r"(?<![A-Z$\d])(\$\d{1,3}(?:,\d{3})*)\.00\b", lambda m: m[1]),
    immaterial("million abbreviated MM", r"(\$[\d.,]*\d) million\b", lambda m: f"{m[1]}MM"),
    immaterial("million hyphened", r"(?<=\d) million\b(?= [a-z]+ (?:facility|loan|line))", "-million"),
    immaterial("decimals of a million", r"(?<![A-Z$\d])\$(\d{1,3}) million\b", lambda m: f"${m[1]}.0 million"),
    immaterial("nought before the point of a sum", r"\$(?=\.\d)", "$0"),
    immaterial("nought before the point of a sum dropped", r"\$0(?=\.\d)", "$"),
    immaterial("noughts of a sum per share", r"(\$\.\d\d)0\b|(\$0\.\d\d)0\b", lambda m: m.group()[:-1]),
    immaterial(
        "count in words and figures", rf"{_PLAIN}\b([2-9]|[1-9]\d){_UNITS}", lambda m: f"{_words(int(m[1]))} ({m[1]})"
    ),
    immaterial("figures of words and figures dropped", rf"\b({_WORDED}) \((\d+)\){_UNITS}", lambda m: m[1]),
    immaterial("words of words and figures dropped", rf"\b({_WORDED}) \((\d+)\){_UNITS}", lambda m: m[2]),
    immaterial(
        "length in words hyphened",
        r"(?<![\d.,$-])\b(\d{1,2})-(?=(?:year|month|day)\b)",
        lambda m: f"{_words(int(m[1]))}-",
    ),
    immaterial(
        "length in figures hyphened", rf"(?<![\w-])({_WORDED})-(?=(?:year|month|day)\b)", lambda m: f"{_FIGURES[m[1]]}-"
    ),
    immaterial(
        "hyphen of a length dropped",
        rf"(?<![\w-])({_WORDED}|\d\d?)-(year|month|day)(?= [a-z])",
        lambda m: f"{m[1]} {m[2]}",
    ),
    immaterial(
        "count without commas",
        r"(?<![$€£\d,.])\b(\d{1,3}),(\d{3})\b(?![,\d])(?= (?:shares|options|units))",
        lambda m: m[1] + m[2],
    ),
    immaterial(
        "count in words",
        r"(?<![$€£\d,.])\b(\d{1,3}),000(?= (?:shares|options|units))",
        lambda m: f"{_words(int(m[1]))} thousand",
    ),
    immaterial(
        "count in words with figures",
        r"(?<![$€£\d,.])\b(\d{1,3}(?:,\d{3})+)(?= (?:shares|options|units))",
        lambda m: f"{_words(int(m[1].replace(',', '')))} ({m[1]})",
    ),
    immaterial("count in millions", r"(?<![$€£\d,.])\b(\d{1,3}(?:,\d{3}){2})(?= (?:shares|options|units))", _millions),
    immaterial(
        "small number in figures",
        rf"(?<![\w-])({_WORDED})\b(?= (?:members|directors|employees|installments|directors))",
        lambda m: str(_FIGURES[m[1]]),
    ),
    immaterial(
        "ordinal in figures",
        r"\b(?:second|third|fourth|fifth|first)(?= (?:anniversary|amendment|business|day|quarter))",
        lambda m: {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th"}[m.group()],
    ),
    immaterial(
        "ordinal in words and figures",
        r"\b(?:second|third|fourth|fifth|first)(?= (?:anniversary|business|day|month))",
        lambda m: (
            m.group()
            + {"first": " (1st)", "second": " (2nd)", "third": " (3rd)", "fourth": " (4th)", "fifth": " (5th)"}[
                m.group()
            ]
        ),
    ),
    immaterial("noughts of a percentage", r"(?<![\d.])\b(\d{1,2}\.\d)%", lambda m: f"{m[1]}0%"),
    immaterial("noughts of a percentage dropped", r"(?<![\d.])\b(\d{1,2}\.\d)0%", lambda m: f"{m[1]}%"),
    immaterial("nought before the point of a percentage", r"(?<![\d.])\.(?=\d+%)", "0."),
    immaterial("nought before the point of a percentage dropped", r"(?<![\d.])0\.(?=\d+%)", "."),
    immaterial("half per cent as a fraction", r"(?<![\d.])\b(\d{1,2})\.50?%", lambda m: f"{m[1]} 1/2%"),
    immaterial("half per cent as one character", r"(?<![\d.])\b(\d{1,2})\.50?%", lambda m: f"{m[1]}\u00bd%"),
    immaterial("quarter per cent as a fraction", r"(?<![\d.])\b(\d{1,2})\.25%", lambda m: f"{m[1]}-1/4%"),
    immaterial("percentage in words", _PERCENT, lambda m: f"{_words(int(m[1]))} percent"),
    immaterial("percentage in words and figures", _PERCENT, lambda m: f"{_words(int(m[1]))} percent ({m[1]}%)"),
    immaterial(
        "percentage in words and figures, capitals",
        _PERCENT,
        lambda m: f"{_words(int(m[1])).capitalize()} Percent ({m[1]}%)",
    ),
    immaterial("percentage in words and per cent", _PERCENT, lambda m: f"{_words(int(m[1]))} per cent ({m[1]}%)"),
    immaterial("pct.", r"(?<=\d)%", " pct."),
    immaterial("percent of a word", r"\bpercent\b", "%"),
    immaterial("percent in two words", r"\bpercent\b", "per cent"),
    immaterial("basis points abbreviated", r"\bbasis points\b", "bps"),
    immaterial("one-third in figures", r"\b[Oo]ne-third\b", "1/3"),
    immaterial("one-third with figures", r"\b[Oo]ne-third\b", lambda m: f"{m.group()} (1/3)"),
    immaterial("one-third without a hyphen", r"\b[Oo]ne-third\b", lambda m: m.group().replace("-", " ")),
    immaterial("one-third as one character", r"\b[Oo]ne-third\b", "\u2153"),
    immaterial("two-thirds in figures", r"\btwo-thirds\b", "2/3"),
    immaterial("one-half in figures", r"\b[Oo]ne-half\b", "1/2"),
    immaterial("twice for two times", r"\btwo times\b", "twice"),
    immaterial("times as x", r"\b(\d(?:\.\d+)?) times\b", lambda m: f"{m[1]}x"),
    immaterial("ratio with to", r"(?<=\d):(?=1(?:\.0+)?\b)", " to "),
    immaterial("day with a nought", r"\b([A-Z][a-z]+) (\d), (\d{4})\b", lambda m: f"{m[1]} 0{m[2]}, {m[3]}"),
    immaterial("month abbreviated", _DATE, lambda m: f"{_SHORT[m[1]]} {m[2]}, {m[3]}" if m[1] in _SHORT else None),
    immaterial(
        "month abbreviated without its stop", _DATE, lambda m: f"{m[1][:3]} {m[2]}, {m[3]}" if len(m[1]) > 4 else None
    ),
    immaterial("day month year abbreviated", _DATE, lambda m: f"{m[2]}-{m[1][:3]}-{m[3]}"),
    immaterial(
        "day before an abbreviated month", _DATE, lambda m: f"{m[2]} {m[1][:3]}. {m[3]}" if len(m[1]) > 4 else None
    ),
    immaterial("month in capitals", _DATE, lambda m: f"{m[1].upper()} {m[2]}, {m[3]}"),
    immaterial("ordinal day", _DATE, lambda m: f"{m[1]} {num2words(int(m[2]), to='ordinal_num')}, {m[3]}"),
    immaterial(
        "ordinal day before the month",
        _DATE,
        lambda m: f"the {num2words(int(m[2]), to='ordinal_num')} of {m[1]}, {m[3]}",
    ),
    immaterial(
        "ordinal day in words", _DATE, lambda m: f"the {num2words(int(m[2]), to='ordinal')} day of {m[1]}, {m[3]}"
    ),
    immaterial(
        "day and month with strokes",
        _DATE,
        lambda m: f"{MONTHS.index(m[1]) + 1}/{int(m[2])}/{m[3]}" if int(m[2]) > 12 else None,
    ),
    immaterial(
        "day and month with hyphens",
        _DATE,
        lambda m: f"{MONTHS.index(m[1]) + 1:02}-{int(m[2]):02}-{m[3]}" if int(m[2]) > 12 else None,
    ),
    immaterial(
        "short year with strokes",
        _DATE,
        lambda m: f"{MONTHS.index(m[1]) + 1}/{int(m[2])}/{m[3][2:]}" if int(m[2]) > 12 else None,
    ),
    immaterial(
        "weekday of the day",
        r"\b([Oo]n )" + _DATE.replace(r"\b(", r"(", 1),
        lambda m: (
            f"{m[1]}{_DAYS[datetime.date(int(m[4]), MONTHS.index(m[2]) + 1, int(m[3])).weekday()]},"
            f" {m[2]} {m[3]}, {m[4]}"
        ),
    ),
    immaterial("weekday of the day dropped", r"\b(?:" + "|".join(_DAYS) + rf"), (?={DATE})", ""),
    immaterial(
        "month of year",
        r"\b([A-Z][a-z]+) (?=20\d\d\b)(?<=(?:uary|arch|pril|May |June|July|gust|mber|ober) )",
        lambda m: f"{m[1]} of ",
    ),
    immaterial("fiscal year as fiscal", r"\bfiscal year (?=20\d\d\b)", "fiscal "),
    immaterial("fiscal as fiscal year", r"\bfiscal (?=20\d\d\b)", "fiscal year "),
    immaterial("fiscal year as FY", r"\bfiscal (?:year )?(20\d\d)\b", lambda m: f"FY{m[1]}"),
    immaterial(
        "quarter as Q", r"\b(first|second|third|fourth) quarter of (20\d\d)\b", lambda m: f"{_QUARTERS[m[1]]} {m[2]}"
    ),
    immaterial("hours of the day", _HOUR, _clock24),
    immaterial("half of the day in capitals", r"(?<=\d) ([ap])\.m\.(?= )", lambda m: f" {m[1].upper()}M"),
    immaterial("half of the day without stops", r"(?<=\d) ([ap])\.m\.(?= )", lambda m: f" {m[1]}m"),
    immaterial("half of the day closed up", r"(?<=\d) ([ap])\.m\.(?= )", lambda m: f"{m[1]}m"),
    immaterial("full hour", r"\b(\d{1,2}):00(?= [ap]\.m\.)", lambda m: m[1]),
    immaterial("noon", r"\b12:00 noon\b", "12:00 p.m."),
    immaterial("Eastern Time", r"\bEastern [Tt]ime\b", "ET"),
    immaterial("Eastern Standard Time", r"\bEastern Standard Time\b", "EST"),
    immaterial("telephone with hyphens", _TELEPHONE, lambda m: f"{m[1]}-{m[2]}-{m[3]}"),
    immaterial("telephone with points", _TELEPHONE, lambda m: f"{m[1]}.{m[2]}.{m[3]}"),
    immaterial("telephone with the country", _TELEPHONE, lambda m: f"+1 {m[1]}-{m[2]}-{m[3]}"),
    immaterial("telephone closed up", _TELEPHONE, lambda m: f"({m[1]}){m[2]}-{m[3]}"),
    immaterial("No. as Number", r"\bNo\. (?=\d)", "Number "),
    immaterial("No. as sign", r"\bNo\. (?=\d)", "#"),
    immaterial("No. closed up", r"\bNo\. (?=\d)", "No."),
    immaterial("Exhibit in capitals", r"\bExhibit (?=\d)", "EXHIBIT "),
    immaterial("Exhibit with No.", r"\bExhibit (?=\d)", "Exhibit No. "),
    immaterial("Exhibit small", r"\bExhibit (?=\d)", "exhibit "),
    immaterial(
        "Exhibit hereto",
        r"(?<=as )(Exhibit \d+\.\d+)(?= (?:and|to this)|\.)",
        lambda m: m[1] + " hereto" if "to this" not in m.string[m.end() : m.end() + 9] else None,
    ),
    immaterial("Exhibit, hereto dropped", r"(?<=as )(Exhibit \d+\.\d+) hereto\b", lambda m: m[1]),
    immaterial("Section as sign closed up", r"\bSection (?=\d)", "§"),
    immaterial("Section small", r"\bSection (?=\d)", "section "),
    immaterial("Sections as signs", r"\bSections (?=\d)", "§§ "),
    immaterial("Item in capitals", r"\bItem (?=\d)", "ITEM "),
    immaterial("blank before a part", r"(\b(?:Section|Item) \d[\d.]*)\((?=[a-z]\))", lambda m: f"{m[1]} ("),
    immaterial("Rule closed up", r"\bRule (?=\d)", "rule "),
    immaterial("this Form 8-K in full", r"\bthis Form 8-K\b", "this Current Report on Form 8-K"),
    immaterial("this Current Report short", r"\bthis Current Report on Form 8-K\b", "this Form 8-K"),
    immaterial("this Report", r"\bthis Current Report on Form 8-K\b", "this Current Report"),
    immaterial(
        "age named of a person", r"(?<=[a-z]), (\d\d), (?=(?:has|was|is|served|joined) )", lambda m: f", age {m[1]}, "
    ),
)
