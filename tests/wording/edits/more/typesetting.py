"""Immaterial kinds: print. Blanks, marks, ligatures, capitals, bullets and the small habits of typists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tests.wording.edits.facts import DATE, MONTH
from tests.wording.edits.kind import Change, Kind, immaterial

_LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
_TERMS = (
    "Board of Directors|Chief Executive Officer|Chief Financial Officer|President|Agreement|Plan|Committee|Director|"
    "Employment Agreement|Effective Date|Common Stock|Vice President|Annual Meeting|"
    "Compensation Committee|Audit Committee"
)
_NAMED = r"[A-Z][a-z]+"


def _whole(name: str, make: Callable[[str], str], *, mends: bool = False) -> Kind:
    """The whole text set in another way."""

    def changes(text: str) -> Iterator[Change]:
        yield Change(0, len(text), make(text))

    return Kind(name, "immaterial", changes, mends=mends)


def _all(name: str, pattern: str, new: str | Callable[[re.Match[str]], str]) -> Kind:
    compiled = re.compile(pattern)
    return _whole(name, lambda text: compiled.sub(new, text))


def _indented(text: str) -> str:
    return re.sub(r"(?m)^(?=\S)", "     ", text)


def _lines_turned(text: str) -> str:
    return text.replace("\n", "\r\n")


def _broken_short(text: str) -> str:
    """Lines of 40 characters with two blanks before each."""
    return re.sub(r"([^\n]{40}\S*) (?=\S)", lambda m: m[1] + "\n  ", text)


def _enumerators(text: str) -> Iterator[Change]:
    """(i), (ii), (iii) as (a), (b), (c) where the text refers to none of them."""
    marks = re.findall(r"(?<=[a-z,:;] )\((i|ii|iii|iv|v|vi)\)(?= )", text)
    if marks[:2] == ["i", "ii"] and len(set(marks)) == len(marks) and "(a)" not in text and "clause (" not in text:
        letters = {"i": "a", "ii": "b", "iii": "c", "iv": "d", "v": "e", "vi": "f"}
        new = re.sub(r"(?<=[a-z,:;] )\((i|ii|iii|iv|v|vi)\)(?= )", lambda m: f"({letters[m[1]]})", text)
        yield Change(0, len(text), new)


KINDS: tuple[Kind, ...] = (
    _whole("paragraphs indented", _indented),
    _whole("lines of another system", _lines_turned),
    _whole("short lines", _broken_short),
    _all("blank lines doubled", r"\n\n", "\n\n\n"),
    _all("paragraphs by one line break", r"\n\n+", "\n"),
    _all("everything on one line", r"\s*\n\s*", " "),
    _all("blanks at line ends", r"(?m)(?<=\S)$", "   "),
    _all("two blanks after a stop", r"(?<=[a-z)]\.) (?=[A-Z])", "  "),
    _all("one blank after a stop", r"(?<=[a-z)]\.)  (?=[A-Z])", " "),
    _all("all blanks no-break", r"(?<=\d) (?=\w)", "\u00a0"),
    _all("thin blanks", r"(?<=[a-z]) (?=\d)", "\u2009"),
    _all("narrow no-break blanks", r"(?<=[a-z]) (?=[$\d])", "\u202f"),
    _all("wide blanks", r"(?<=\.) (?=[A-Z])", "\u2003"),
    _all("tabs", r"(?<=[a-z]) (?=[a-z])", "\t"),
    _all("ligatures", "ffi|ffl|ff|fi|fl", lambda m: _LIGATURES[m.group()]),
    immaterial("ligature once", "ffi|ffl|ff|fi|fl", lambda m: _LIGATURES[m.group()]),
    _all("typewriter quotation marks", "[“”]", '"'),
    _all("quotation marks of two strokes", r"[“\"](?=\S)|[”\"](?=[\s,.;)])", "''"),
    _all("opening quotation marks of two grave accents", "[“]", "``"),
    _all("angular quotation marks", "[“]", "«"),
    _all("low opening quotation marks", "[“]", "„"),
    _all("apostrophe as prime", "['\u2019]", "\u2032"),
    _all("apostrophe as grave accent", "['\u2019]", "`"),
    _all("apostrophe as acute accent", "['\u2019]", "\u00b4"),
    _all("apostrophe of the keyboard", "\u2019", "'"),
    _all("apostrophe curled", "'", "\u2019"),
    _all("apostrophe as a letter", "['\u2019]", "\u02bc"),
    immaterial("comma inside the quotation mark", r"([”\"])([,.])(?=\s)", lambda m: m[2] + m[1]),
    immaterial("comma outside the quotation mark", r"([,.])([”\"])(?=\s)", lambda m: m[2] + m[1]),
    immaterial("single quotation marks", r"[“\"]([A-Z][\w ]{2,30})[”\"]", lambda m: f"\u2018{m[1]}\u2019"),
    immaterial("blank before a closing parenthesis", r"(?<=\w)\)(?= )", " )"),
    immaterial("blank after an opening parenthesis", r"\((?=[a-z“\"])", "( "),
    immaterial("em dash closed up", r"(?<=\w) [—\u2013] (?=\w)", "—"),
    immaterial("em dash set off", r"(?<=[a-z])—(?=[a-z])", " — "),
    immaterial("dash as en dash", r"(?<=[a-z]) ?[—\u2014\u2015] ?(?=[a-z])", " \u2013 "),
    immaterial("dash as horizontal bar", r"(?<=[a-z]) ?— ?(?=[a-z])", "\u2015"),
    immaterial("dash as a hyphen set off", r"(?<=[a-z]) ?[—\u2013] ?(?=[a-z])", " - "),
    immaterial("hyphens of a dash three", r" ?— ?", "---"),
    immaterial("en dash in a range", r"(?<=\d)-(?=\d{2,4}\b)(?<=\d{4}-)", "\u2013"),
    immaterial("hyphen as U+2010", r"(?<=[a-z])-(?=[a-z])", "\u2010"),
    immaterial("hyphen as en dash", r"(?<=[a-z]{3})-(?=[a-z]{3})", "\u2013"),
    immaterial("hyphen as minus", r"(?<=[a-z]{3})-(?=[a-z]{3})", "\u2212"),
    immaterial("form with en dash", r"\b(8|10)-(K|Q)\b", lambda m: f"{m[1]}\u2013{m[2]}"),
    immaterial("Form 8K", r"\bForm 8-K\b", "Form 8K"),
    immaterial("ellipsis", r"\.\.\.", "\u2026"),
    immaterial("blank after the dollar sign", r"\$(?=\d)", "$ "),
    immaterial("blank before the per cent sign", r"(?<=\d)%", " %"),
    immaterial("blank before a comma", r"(?<=[a-z]), (?=[a-z])", " , "),
    immaterial("blank before a stop", r"(?<=[a-z])\.(?=\s+[A-Z])", " ."),
    immaterial("no blank after a comma", r"(?<=[a-z]), (?=[a-z])", ","),
    immaterial("no blank after a stop", r"(?<=[a-z]{3})\. (?=[A-Z][a-z]+ [a-z])", "."),
    immaterial("no blank before a parenthesis", r"(?<=[a-z]{3}) \((?=[a-z“\"])", "("),
    immaterial("no blank after an honorific", r"\b(Mr|Ms|Dr)\. (?=[A-Z])", lambda m: f"{m[1]}."),
    immaterial("two stops", r"(?<=[a-z]{4})\.(?=\s|\Z)", ".."),
    immaterial("two commas", r"(?<=[a-z]{4}),(?= )", ",,"),
    immaterial("last stop dropped", r"(?<=[a-z\d)])\.\s*\Z", ""),
    immaterial(
        "stop of a heading",
        r"(?m)^((?:Item|ITEM) \d\.\d\d)\.?(?= )",
        lambda m: m[1] + ("" if m.group().endswith(".") else "."),
    ),
    immaterial(
        "heading in capitals",
        r"(?m)^(?:Item \d\.\d\d\.?[^\n]{5,120}|[A-Z][a-z]+(?: [A-Za-z]+){1,7})$",
        lambda m: m.group().upper(),
    ),
    immaterial("term in small letters", rf"\b(?:{_TERMS})\b", lambda m: m.group().lower()),
    immaterial(
        "board capitalised",
        r"\b(?:board of directors|common stock|agreement|director|shares|plan)\b",
        lambda m: m.group().title().replace(" Of ", " of "),
    ),
    immaterial(
        "definition in capitals",
        r"(?<=[“\"])(Company|Agreement|Plan|Executive|Board)(?=[”\"])",
        lambda m: m.group().upper(),
    ),
    _all("the Company in capitals", r"(?<=[Tt]he )Company\b", "COMPANY"),
    _all("the Company small", r"(?<=[Tt]he )Company\b", "company"),
    immaterial("not in capitals", r"\b(?:not|and|or)\b", lambda m: m.group().upper()),
    immaterial("bullets as hyphens", r"(?m)^\s*[•·]\s*", "- "),
    immaterial("bullets as stars", r"(?m)^\s*[•·]\s*", "* "),
    immaterial("bullets as squares", r"(?m)^\s*[•·]\s*", "\u25aa "),
    immaterial("bullets as circles", r"(?m)^\s*[•·]\s*", "o "),
    immaterial("middle dots as bullets", r"(?m)^\s*[·]\s*", "• "),
    immaterial("numbers of a list closed by a parenthesis", r"(?m)^(\d{1,2})\. (?=[A-Z])", lambda m: f"{m[1]}) "),
    immaterial("numbers of a list in parentheses", r"(?m)^(\d{1,2})\. (?=[A-Z])", lambda m: f"({m[1]}) "),
    immaterial(
        "marks of a list without their first parenthesis",
        r"(?m)^\(([a-z]|i{1,3}|iv)\) (?=[A-Z])",
        lambda m: f"{m[1]}) ",
    ),
    immaterial("marks of a list with a stop", r"(?m)^\(([a-z]|i{1,3}|iv)\) (?=[A-Z])", lambda m: f"{m[1]}. "),
    Kind("Roman marks as letters", "immaterial", _enumerators),
    immaterial("dots between columns", r"(?<=[a-z]) (?=\$\d)(?=[^\n]{1,14}$)", " ......... "),
    immaterial("blanks between columns", r"(?m) {2,}(?=\S)(?<=\S  )", "      "),
    immaterial("bars between columns", r"(?m)(?<=\S) {3,}(?=\S)", " | "),
    immaterial("line of stars", r"(?<=\.)\n\n(?=[A-Z])", "\n\n* * *\n\n"),
    immaterial("line of hyphens", r"(?<=\.)\n\n(?=[A-Z])", "\n\n----------\n\n"),
    immaterial("registered sign", r"(?<=[a-z])\u00ae", "(R)"),
    immaterial("registered sign dropped", r"(?<=[a-z])\u00ae", ""),
    immaterial("trade mark sign", r"(?<=[a-z])\u2122", "(TM)"),
    immaterial(
        "accent dropped",
        r"\b(r)é(sum)é\b|\b(na)ï(ve)\b|\b(fa)ç(ade)\b|\b(cr)è(me)\b",
        lambda m: re.sub("[éïçè]", lambda n: {"é": "e", "ï": "i", "ç": "c", "è": "e"}[n.group()], m.group()),
    ),
    immaterial("accent of a name dropped", r"\b[A-Z][a-z]*é[a-z]*\b", lambda m: m.group().replace("é", "e")),
    immaterial("accent as two characters", "é", "e\u0301"),
    immaterial("raised ordinal", r"(?<=\d)th\b", "\u1d57\u02b0"),
    immaterial("half as one character", r"(?<=\d) 1/2(?=%)", "\u00bd"),
    immaterial(
        "comma after an opening adverb dropped",
        r"((?:^|(?<=\. ))(?:Accordingly|Therefore|Thereafter|Consequently|Previously|In addition|"
        r"Additionally|Furthermore)), ",
        lambda m: f"{m[1]} ",
    ),
    immaterial(
        "comma after an opening adverb added",
        r"((?:^|(?<=\. ))(?:Accordingly|Therefore|Thereafter|Consequently|In addition)) (?=the |he |she |Mr)",
        lambda m: f"{m[1]}, ",
    ),
    immaterial(
        "comma after a year inside a sentence dropped",
        rf"(?<=[a-z] )({MONTH} \d{{1,2}}, \d{{4}}), (?=(?:by|between|with|among|to) )",
        lambda m: f"{m[1]} ",
    ),
    immaterial(
        "comma after a year inside a sentence added",
        rf"(?<=dated )({MONTH} \d{{1,2}}, \d{{4}}) (?=(?:by|between|with|among) )",
        lambda m: f"{m[1]}, ",
    ),
    immaterial("comma between month and year", rf"\b({MONTH}) (?=(?:19|20)\d\d\b)", lambda m: f"{m[1]}, "),
    immaterial("comma before the year dropped", DATE, lambda m: f"{m[1]} {m[2]} {m[3]}"),
    immaterial(
        "serial comma of longer items dropped",
        r"(?<=, )([a-z]+ [a-z]+), (and|or) (?=[a-z]+ [a-z]+\.)",
        lambda m: f"{m[1]} {m[2]} ",
    ),
    immaterial("comma before Jr. added", rf"({_NAMED}) (?=Jr\.)", lambda m: f"{m[1]}, "),
    immaterial("comma before Jr. dropped", rf"({_NAMED}), (?=Jr\.)", lambda m: f"{m[1]} "),
    immaterial("semicolon list with commas", r"; (and|or) (?=\((?:ii|iii|iv|b|c|d)\))", lambda m: f", {m[1]} "),
)
