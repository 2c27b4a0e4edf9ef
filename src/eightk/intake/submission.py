"""EDGAR's wrapping of a text: a complete submission with its head, or one document between its tags.

The agreement is the EX-10 document. EDGAR Filer Manual, volume II, appendix C (submission headers)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eightk.agreement.parts.states import STATES
from eightk.findings import Findings
from eightk.intake.copied import Filer, refused

_DOCUMENT = re.compile(r"^<DOCUMENT>[^\S\n]*$(.*?)(?:^</DOCUMENT>|\Z)", re.MULTILINE | re.DOTALL)
_TAG = re.compile(r"^<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\n]*)$", re.MULTILINE)
_TEXT = re.compile(r"<TEXT>[^\S\n]*\n?(.*?)(?:\n?</TEXT>|\Z)", re.DOTALL)
_LOOSE = re.compile(r"\A\s*<(?:TYPE|SEQUENCE|SEC-DOCUMENT|DOCUMENT|FILENAME|DESCRIPTION)>", re.IGNORECASE)
_HEADER = re.compile(r"<SEC-HEADER>(.*?)</SEC-HEADER>", re.DOTALL)
_EXHIBIT = re.compile(r"EX-10(?:\.\d{1,3})?\Z", re.IGNORECASE)
_MOST = 400


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a submission: its type (EX-10.1), file name and text."""

    type: str
    filename: str
    text: str


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """The words of the agreement's document, and what the head of the submission says."""

    text: str
    filer: Filer


def unwrapped(text: str, name: str, exhibit: str = "") -> Unwrapped | Findings:
    """The words of the agreement without EDGAR's tags, and what the head says; finding INT008 where it is not clear
    which document is meant. A text without such tags comes out as it is."""
    if not _LOOSE.match(text) and "<SEC-HEADER>" not in text[:4000]:
        return Unwrapped(text, Filer())
    filer = _filer(text)
    documents = _documents(text)
    if not documents:
        return Unwrapped(_body(text), filer)
    chosen = [each for each in documents if _is_meant(each, exhibit)]
    if len(documents) == 1 and not exhibit:
        chosen = documents
    if len(chosen) == 1:
        return Unwrapped(chosen[0].text, filer)
    return _unclear(name, documents, chosen, exhibit)


def _documents(text: str) -> list[Document]:
    found: list[Document] = []
    for match in _DOCUMENT.finditer(text):
        tags = dict(_TAG.findall(match[1][:2000]))
        found.append(Document(tags.get("TYPE", "").strip(), tags.get("FILENAME", "").strip(), _body(match[1])))
        if len(found) == _MOST:
            break
    return found


def _body(text: str) -> str:
    """What stands between <TEXT> and </TEXT>; without them, what follows the tags at the head."""
    inside = _TEXT.search(text)
    return inside[1] if inside else _TAG.sub("", text[:2000]).replace("<DOCUMENT>", "").lstrip("\n") + text[2000:]


def _is_meant(document: Document, exhibit: str) -> bool:
    if exhibit:
        return document.type.upper().removeprefix("EX-") == exhibit.upper().removeprefix("EX-")
    return _EXHIBIT.match(document.type) is not None


def _unclear(name: str, documents: list[Document], chosen: list[Document], exhibit: str) -> Findings:
    types = ", ".join(tuple(dict.fromkeys(each.type for each in (chosen or documents) if each.type))[:12])
    if exhibit:
        message = f"this submission has no document “{exhibit[:40]}”, or several"
        return refused("INT008", name, message, f"It has: {types}.")
    if chosen:
        message = f"this submission has {len(chosen)} exhibits of number 10: {types}"
        return refused("INT008", name, message, "Say which is the agreement: --exhibit 10.1.")
    message = "this submission has no exhibit of number 10 (EX-10), which an agreement is"
    return refused("INT008", name, message, f"Say which document is meant, as in --exhibit 2.1. It has: {types}.")


def _filer(text: str) -> Filer:
    """The registrant as the head of a submission has it; nothing where several file together."""
    header = _HEADER.search(text[:200_000])
    if header is None or header[1].count("COMPANY CONFORMED NAME:") != 1:
        return Filer()
    business = header[1].partition("BUSINESS ADDRESS:")[2].partition("MAIL ADDRESS:")[0]

    def said(label: str, where: str = header[1]) -> str:
        match = re.search(rf"^\s*{label}:[^\S\n]*([^\n]{{0,200}})$", where, re.MULTILINE)
        return " ".join(match[1].split()) if match else ""

    state = said("STATE OF INCORPORATION")
    region = said("STATE", business)
    return Filer(
        name=said("COMPANY CONFORMED NAME"),
        cik=said("CENTRAL INDEX KEY"),
        state=STATES.get(state, ""),
        file_number=said("SEC FILE NUMBER"),
        employer_id=_employer_id(said("EIN") or said("IRS NUMBER")),
        street=tuple(line for line in (said("STREET 1", business), said("STREET 2", business)) if line),
        city=said("CITY", business),
        region=STATES.get(region, ""),
        zip=said("ZIP", business),
        telephone=_telephone(said("BUSINESS PHONE", business)),
        fiscal_year_end=_month_and_day(said("FISCAL YEAR END")),
    )


def _employer_id(digits: str) -> str:
    return f"{digits[:2]}-{digits[2:]}" if re.fullmatch(r"\d{9}", digits) and digits.strip("0") else ""


def _telephone(written: str) -> str:
    digits = re.sub(r"\D", "", written)
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}" if len(digits) == 10 else ""


def _month_and_day(digits: str) -> str:
    from eightk.agreement.model.values import MONTHS

    if not re.fullmatch(r"\d{4}", digits) or not 1 <= int(digits[:2]) <= 12 or not 1 <= int(digits[2:]) <= 31:
        return ""
    return f"{MONTHS[int(digits[:2]) - 1]} {int(digits[2:])}"
