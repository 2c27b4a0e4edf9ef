"""One agreement on one side: its agreement.yaml, and its package as drafted from that side's own sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from eightk.agreement.executed import YAML_NAME
from eightk.agreement.names import party_names
from eightk.agreement.reader import read_agreement_file
from eightk.assemble import FiledDocument, Package, Sources, assemble
from eightk.document.pdf import PdfJob
from eightk.findings import Findings, errors
from eightk.report.deadline import Deadline
from eightk.report.exhibit_index import agreement_line
from eightk.versions.spoken import Written
from eightk.wording.determinations import Outcome
from eightk.workspace.reading import Folder
from eightk.workspace.texts import decode

_NAMES = {"disclosure": "Disclosure", "form8-k": "Form 8-K"}


@dataclass(frozen=True, slots=True)
class Version:
    """`written` is None where agreement.yaml cannot be read; the package of such a one is empty, with its findings.

    `texts` are the texts of the folder by name, the conformed copy among them, whether or not they can be used."""

    slug: str
    written: Written | None
    package: Package
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def title(self) -> str:
        """What the agreement calls itself."""
        return self.written.file.agreement.title if self.written else ""

    @property
    def copy_name(self) -> str:
        """The file that agreement.yaml names as the conformed copy; "" where that cannot be read."""
        return self.written.file.agreement.conformed_copy if self.written else ""

    @property
    def exhibit(self) -> str:
        """The file name, without ending, of the exhibit that the conformed copy is; "" where that cannot be read."""
        return agreement_line(self.written.file.exhibit).file_name.removesuffix(".htm") if self.written else ""

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
    return Version(sources.slug, written_in(folder), assemble(sources, reviewed=False), dict(_texts(folder)))


def _texts(folder: Folder) -> Iterator[tuple[str, str]]:
    for name, content in folder.files.items():
        text = decode(content, name)[0] if name.endswith(".txt") else None
        if text is not None:
            yield name, text


def written_in(folder: Folder) -> Written | None:
    """The agreement.yaml of a folder, whatever else is wrong there."""
    text, _ = decode(folder.files.get(YAML_NAME, b""), folder.path(YAML_NAME))
    file, root, _ = read_agreement_file(text or "", folder.path(YAML_NAME))
    return None if file is None or root is None else Written(file, root)


def name_of(document: FiledDocument) -> str:
    """Disclosure; Form 8-K; Exhibit 10.1."""
    return _NAMES.get(document.stem, document.foot)
