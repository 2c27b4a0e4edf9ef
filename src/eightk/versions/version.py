"""One agreement on one side: its agreement.yaml, and its package as drafted from that side's own sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eightk.agreement.executed import YAML_NAME
from eightk.agreement.names import party_names
from eightk.agreement.reader import read_agreement_file
from eightk.assemble import FiledDocument, Package, Sources, assemble
from eightk.document.pdf import PdfJob
from eightk.findings import Findings, errors
from eightk.report.deadline import Deadline
from eightk.versions.spoken import Written
from eightk.wording.determinations import Outcome
from eightk.workspace.reading import Folder
from eightk.workspace.texts import decode

_NAMES = {"disclosure": "Disclosure", "form8-k": "Form 8-K"}


@dataclass(frozen=True, slots=True)
class Version:
    """`written` is None where agreement.yaml cannot be read; the package of such a one is empty, with its findings.

    `copy` is the conformed copy as it stands in the folder, whether or not it can be used."""

    slug: str
    written: Written | None
    package: Package
    copy: str = ""

    @property
    def title(self) -> str:
        """What the agreement calls itself."""
        return self.written.file.agreement.title if self.written else ""

    @property
    def findings(self) -> Findings:
        """Everything that a build has to say."""
        return self.package.findings

    @property
    def is_refused(self) -> bool:
        """Whether nothing can be drafted."""
        return bool(errors(self.package.findings))

    @property
    def documents(self) -> Mapping[str, FiledDocument]:
        """What is drafted, by file name without ending, in the order of the package with the disclosure first."""
        ordered = sorted(self.package.documents, key=lambda each: each.stem != "disclosure")
        return {} if self.is_refused else {document.stem: document for document in ordered}

    @property
    def jobs(self) -> Mapping[str, PdfJob]:
        """How each document is printed, by file name without ending; no mark of a draft lies over what is compared."""
        subject, look = self.package.title, self.package.stylesheet
        return {
            stem: PdfJob(each.html, each.title, subject, each.foot, False, look)
            for stem, each in self.documents.items()
        }

    @property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the parties by their keys."""
        return party_names(self.written.file) if self.written else {}

    @property
    def outcome(self) -> Outcome | None:
        """What comes of the comparison of its own disclosure with the approved wording."""
        return None if self.is_refused else self.package.outcomes.get(self.slug)

    @property
    def items(self) -> tuple[str, ...]:
        """The items that its report cites."""
        return () if self.is_refused else self.package.items

    @property
    def deadline(self) -> Deadline | None:
        """When its report is due."""
        return self.package.judged.due.deadline if self.package.judged and not self.is_refused else None


def version_of(sources: Sources) -> Version:
    """Read and draft one agreement; nothing is refused that can be told in part."""
    folder = sources.folders[sources.slug]
    written = written_in(folder)
    return Version(sources.slug, written, assemble(sources, reviewed=False), _copy(folder, written))


def _copy(folder: Folder, written: Written | None) -> str:
    name = written.file.agreement.conformed_copy if written else ""
    text, _ = decode(folder.files.get(name, b""), name)
    return text or ""


def written_in(folder: Folder) -> Written | None:
    """The agreement.yaml of a folder, whatever else is wrong there."""
    text, _ = decode(folder.files.get(YAML_NAME, b""), folder.path(YAML_NAME))
    file, root, _ = read_agreement_file(text or "", folder.path(YAML_NAME))
    return None if file is None or root is None else Written(file, root)


def name_of(document: FiledDocument) -> str:
    """Disclosure; Form 8-K; Exhibit 10.1."""
    return _NAMES.get(document.stem, document.foot)
