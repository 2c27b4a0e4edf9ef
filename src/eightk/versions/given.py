"""Two files that were named, of any kind: agreement.yaml by its values, everything else by its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from posixpath import basename
from typing import Literal

from eightk.agreement.reader import read_agreement_file
from eightk.document.pdf_read import page_texts
from eightk.document.plain import paragraphs_of
from eightk.findings import Finding, Findings, Span
from eightk.intake.characters import decoded
from eightk.intake.kinds import kind_of
from eightk.intake.markup import is_marked_up
from eightk.versions.change import AgreementChange, PdfPair
from eightk.versions.spoken import Written
from eightk.versions.terms import TermChange, changed_terms
from eightk.versions.words import TextChange, unexplained

Documents = dict[tuple[str, str], tuple[str, bytes]]
_FORMS = (".htm", ".html", ".txt", ".pdf", ".docx", ".yaml")


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


def change_of_files(name: str, before: Given | None, after: Given | None) -> AgreementChange:
    """What differs between two files, under the name that is told; one of them may not be there."""
    if before is None or after is None:
        alone = TextChange(title_of(name), name, before.text if before else "", after.text if after else "", {})
        return AgreementChange(name, None, None, texts=(alone,), only="after" if before is None else "before")
    if before.written and after.written:
        return AgreementChange(name, None, None, changed_terms(before.written, after.written))
    pdfs = (PdfPair(title_of(name), name, before.pdf, after.pdf),) if before.pdf and after.pdf else ()
    if before.text.split() == after.text.split():
        return AgreementChange(name, None, None, pdfs=pdfs)
    text = TextChange(title_of(name), name, before.text, after.text, {})
    return AgreementChange(name, None, None, facts=unexplained((text,), ()), texts=(text,), pdfs=pdfs)


def change_of_documents(
    before: Mapping[str, bytes], after: Mapping[str, bytes], name: str
) -> tuple[tuple[AgreementChange, ...], Findings]:
    """Two folders of documents, by paths in them: what a build wrote, or one folder of that for each agreement.

    Of a document in several forms the words are read once, from its HTML, or else its text, or else its PDF. Documents
    for review are left out: they tell of the others."""
    ours, theirs = _by_document(before), _by_document(after)
    folders = sorted({folder for folder, _ in (*ours, *theirs)})
    findings: list[Finding] = []
    changes = []
    for folder in folders:
        change = _change_of_folder(folder or name, _in(ours, folder), _in(theirs, folder), findings)
        changes.append(replace(change, pdfs=tuple(_pdfs(folder, before, after))))
    return tuple(changes), tuple(findings)


def _pdfs(folder: str, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> Iterator[PdfPair]:
    for path in sorted(before.keys() & after.keys()):
        place, _, name = path.rpartition("/")
        is_told = place == folder and name.endswith(".pdf") and not name.startswith("review-")
        if is_told and before[path] != after[path]:
            yield PdfPair(title_of(name), name.removesuffix(".pdf"), before[path], after[path])


def _in(documents: Documents, folder: str) -> dict[str, tuple[str, bytes]]:
    return {stem: found for (place, stem), found in documents.items() if place == folder}


def _by_document(files: Mapping[str, bytes]) -> Documents:
    """Each document under its folder and its name without ending: the path and content of its best form."""
    found: Documents = {}
    for form in _FORMS:
        for path, content in files.items():
            folder, _, name = path.rpartition("/")
            stem = name.removesuffix(form)
            if name.endswith(form) and not stem.startswith("review-") and stem != "index":
                found.setdefault((folder, stem), (path, content))
    return found


def _change_of_folder(
    name: str, ours: Mapping[str, tuple[str, bytes]], theirs: Mapping[str, tuple[str, bytes]], findings: list[Finding]
) -> AgreementChange:
    terms: tuple[TermChange, ...] = ()
    texts: list[TextChange] = []
    for stem in sorted({*ours, *theirs}, key=lambda each: (each != "disclosure", each)):
        sides = []
        for side in (ours, theirs):
            path, content = side.get(stem, ("", b""))
            each, said = given(content, path) if path else (None, ())
            findings += said
            sides.append(each)
        change = change_of_files(stem, sides[0], sides[1])
        terms += change.terms
        texts += change.texts
    only: Literal["", "before", "after"] = "after" if not ours else "before" if not theirs else ""
    return AgreementChange(name, None, None, terms, unexplained(texts, terms), tuple(texts), only=only)


def title_of(name: str) -> str:
    """What a file of output/ is called: ex10-1.htm, Exhibit 10.1; any other by its name."""
    stem = basename(name).partition(".")[0]
    if stem.startswith("ex") and stem[2:].replace("-", "").isdigit():
        return f"Exhibit {stem[2:].replace('-', '.')}"
    return {"disclosure": "Disclosure", "form8-k": "Form 8-K"}.get(stem, basename(name))
