"""Two files that were named, of any kind: agreement.yaml by its values, everything else by its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from posixpath import basename

from eightk.agreement.reader import read_agreement_file
from eightk.document.pdf_read import page_texts
from eightk.document.plain import paragraphs_of
from eightk.findings import Finding, Findings, Span
from eightk.intake.characters import decoded
from eightk.intake.kinds import kind_of
from eightk.intake.markup import is_marked_up
from eightk.versions.change import AgreementChange
from eightk.versions.spoken import Written
from eightk.versions.terms import changed_terms
from eightk.versions.words import TextChange, unexplained

Parties = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Given:
    """A file as it is compared: its words, its values if it is an agreement.yaml, and its bytes if it is a PDF."""

    name: str
    text: str
    written: Written | None = None
    pdf: bytes = field(default=b"", repr=False)


def given(content: bytes, name: str) -> tuple[Given | None, Findings]:
    """The file as it is compared; findings INT002-INT007 and DIF001 for what has no words, those of reading for an
    agreement.yaml that cannot be used (its lines are compared then)."""
    if not content.strip():
        return Given(name, ""), ()
    if content[:1024].lstrip().startswith(b"%PDF"):
        return _pdf(content, name)
    kind = kind_of(content, name)
    if isinstance(kind, tuple):
        return None, kind
    if kind == "word":
        return _word(content, name)
    text, findings = _characters(content, name)
    if text is None:
        return None, findings
    if name.endswith((".yaml", ".yml")):
        return _yaml(text, name)
    return Given(name, "\n\n".join(paragraphs_of(text)) if is_marked_up(text) else text), ()


def _characters(content: bytes, name: str) -> tuple[str | None, Findings]:
    """In UTF-8 to the letter, so that what cannot be seen is compared too; in another encoding as intake reads it."""
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n"), ()
    except UnicodeDecodeError:
        read = decoded(content, name)
        return (None, read) if isinstance(read, tuple) else (read.text, ())


def _yaml(text: str, name: str) -> tuple[Given, Findings]:
    file, root, findings = read_agreement_file(text, name)
    return Given(name, text, Written(file, root) if file and root else None), () if file else findings


def _pdf(content: bytes, name: str) -> tuple[Given | None, Findings]:
    try:
        return Given(name, "\n".join(page_texts(content)), pdf=content), ()
    except ValueError as error:
        return None, (Finding("DIF001", str(error), "Print it anew, or name another file.", (Span(name),)),)


def _word(content: bytes, name: str) -> tuple[Given | None, Findings]:
    from eightk.intake.take import take

    taken = take(content, name)
    return (None, taken) if isinstance(taken, tuple) else (Given(name, taken.text), ())


def change_of_files(name: str, before: Given | None, after: Given | None, parties: Parties) -> AgreementChange:
    """What differs between two files, under the name that is told; one of them may not be there."""
    if before is None or after is None:
        alone = TextChange(name, name, before.text if before else "", after.text if after else "", parties)
        return AgreementChange(name, None, None, texts=(alone,), only="after" if before is None else "before")
    if before.written and after.written:
        return AgreementChange(name, None, None, changed_terms(before.written, after.written))
    if before.text.split() == after.text.split():
        return AgreementChange(name, None, None)
    text = TextChange(title_of(name), name, before.text, after.text, parties)
    return AgreementChange(name, None, None, facts=unexplained((text,), ()), texts=(text,))


def title_of(name: str) -> str:
    """What a file of output/ is called: ex10-1.htm, Exhibit 10.1; any other by its name."""
    stem = basename(name).rpartition(".")[0]
    if stem.startswith("ex") and stem[2:].replace("-", "").isdigit():
        return f"Exhibit {stem[2:].replace('-', '.')}"
    return {"disclosure": "Disclosure", "form8-k": "Form 8-K"}.get(stem, basename(name))
