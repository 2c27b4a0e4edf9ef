"""One executed agreement, read whole: its terms, its conformed copy, its approved wording, and the lock on both."""

from __future__ import annotations

from dataclasses import dataclass

from eightk.agreement.approved import ApprovedWording, WordingPlace, find_approved_wording
from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.located import Node, Path, locate
from eightk.agreement.lock import LOCK_NAME, Lock, verify
from eightk.agreement.model import AgreementFile
from eightk.agreement.model.filing import ApprovedWordingPlace
from eightk.agreement.reader import did_you_mean, read_agreement_file
from eightk.agreement.references import check_references
from eightk.agreement.sums import check_sums
from eightk.digest import digest
from eightk.findings import Finding, Findings, errors
from eightk.workspace.reading import Folder
from eightk.workspace.texts import decode

YAML_NAME = "agreement.yaml"


@dataclass(frozen=True, slots=True)
class ExecutedAgreement:
    """An agreement that passed the reader: typed terms, the text they come from, and the yardstick in it."""

    slug: str
    file: AgreementFile
    root: Node
    copy: ConformedCopy
    wording: ApprovedWording
    given: dict[str, str]
    """Texts of the exhibits that are given, by file name."""

    @property
    def lock(self) -> Lock:
        """The lock that fits this agreement as it stands."""
        return Lock(self.wording.digest, digest(self.copy.text))


def open_agreement(folder: Folder, *, locked: bool = True) -> tuple[ExecutedAgreement | None, Findings]:
    """Read one agreement's folder, and verify its lock unless it is about to be written.

    All findings of YAML, terms, conformed copy, approved wording and lock in one go; None if any is an error."""
    agreement, findings = read_agreement(folder)
    if agreement is not None and locked:
        findings += verify(agreement.lock, _lock_text(folder), folder.path(LOCK_NAME), agreement.copy.path)
    return (None if errors(findings) else agreement), findings


def read_agreement(folder: Folder) -> tuple[ExecutedAgreement | None, Findings]:
    """The agreement as far as it can be read, whatever its values are like; None if a part of it cannot be."""
    file, root, findings = _terms(folder)
    if file is None or root is None:
        return None, findings
    texts, problems = _texts(folder, file, root)
    copy, more = _copy(folder, file, texts)
    findings += problems + more + check_sums(file, root) + check_references(file, root, copy)
    if copy is None:
        return None, findings
    wording, missing = find_approved_wording(copy, _place(file.disclosure.approved_wording))
    findings += missing
    if wording is None:
        return None, findings
    given = {exhibit.file: texts.get(exhibit.file, "") for exhibit in (file.report.exhibits if file.report else ())}
    return ExecutedAgreement(folder.slug, file, root, copy, wording, given), findings


def _terms(folder: Folder) -> tuple[AgreementFile | None, Node | None, Findings]:
    if YAML_NAME not in folder.files:
        return None, None, folder.findings
    text, problems = decode(folder.files[YAML_NAME], folder.path(YAML_NAME))
    if text is None:
        return None, None, folder.findings + problems
    file, root, findings = read_agreement_file(text, folder.path(YAML_NAME))
    return file, root, folder.findings + findings


def _texts(folder: Folder, file: AgreementFile, root: Node) -> tuple[dict[str, str], Findings]:
    """The texts that agreement.yaml names: the conformed copy and the given exhibits; AGR016 where one is missing."""
    wanted: dict[str, Path] = {file.agreement.conformed_copy: ("agreement", "conformed_copy")}
    for place, exhibit in enumerate(file.report.exhibits if file.report else ()):
        wanted[exhibit.file] = ("report", "exhibits", place, "file")
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    said = tuple(f"{finding.spans[0].path}/" for finding in folder.findings)
    for name, path in wanted.items():
        if name not in folder.files and f"{folder.path(name)}/".startswith(said):
            continue
        if name not in folder.files:
            message = f"there is no file “{name}” in agreements/{folder.slug}/"
            others = [other for other in folder.files if other.endswith(".txt")]
            hint = did_you_mean(name, others) or "Put it there as plain text (.txt)."
            findings.append(Finding("AGR016", message, hint, (locate(root, path),)))
            continue
        text, problems = decode(folder.files[name], folder.path(name))
        findings += problems
        if text is not None:
            texts[name] = text
    return texts, tuple(findings)


def _copy(folder: Folder, file: AgreementFile, texts: dict[str, str]) -> tuple[ConformedCopy | None, Findings]:
    name = file.agreement.conformed_copy
    if name not in texts:
        return None, ()
    copy, findings = read_conformed_copy(texts[name], folder.path(name))
    return (None if errors(findings) else copy), findings


def _lock_text(folder: Folder) -> str | None:
    content = folder.files.get(LOCK_NAME)
    return None if content is None else content.decode("utf-8", "replace")


def _place(place: ApprovedWordingPlace) -> WordingPlace:
    return WordingPlace(
        form=place.form,
        section=place.section or "",
        annex=place.annex or "",
        after=place.after or "",
        begins_with=place.begins_with or "",
        ends_with=place.ends_with or "",
    )
