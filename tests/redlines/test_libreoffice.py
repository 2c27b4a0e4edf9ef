"""What LibreOffice reads of a Word redline: its own record of the changes gives back exactly the two texts.

LibreOffice offers no way to accept changes from a command line without its Basic, which Debian's package for machines
without a screen leaves out. So it opens the .docx and saves it as OpenDocument, where every change that it knows of is
recorded with its extent; these are accepted and rejected here (ODF 1.3 Part 3, 5.5)."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.programs import program

from eightk.redlines import redline_between, redline_of
from eightk.redlines.word import Author, word_redline
from eightk.wording.comparison import compare

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
JANE = Author("Jane Roe", "2026-11-22T09:00:00Z")
FIRST, SECOND, THIRD = "The fee is due in May.", "The plan of the Company ends.", "Three stays & is <so>."
CASES = {
    "words": ("He serves a s CEO.", "He serves as CEO."),
    "facts": ("It pays $5 on May 1, 2024.\n\nIt ends.", "It pays $6 on May 2, 2024.\n\nIt ends."),
    "typeset": ("On “May 1”,\n2024 it is  due.", 'On "May 1", 2024 it is due.'),
    "paragraph-gone": (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST}\n\n{THIRD}"),
    "paragraph-new": (f"{FIRST}\n\n{THIRD}", f"{FIRST}\n\n{SECOND}\n\n{THIRD}"),
    "last-gone": (f"{FIRST}\n\n{SECOND}", FIRST),
    "last-new": (FIRST, f"{FIRST}\n\n{SECOND}"),
    "moved": (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{SECOND}\n\n{FIRST}\n\n{THIRD}"),
    "moved-far": (f"{FIRST}\n\nOne.\n\n{SECOND}\n\nTwo.\n\n{THIRD}", f"One.\n\n{SECOND}\n\nTwo.\n\n{THIRD}\n\n{FIRST}"),
    "joined": (f"{FIRST}\n\n{SECOND}", f"{FIRST} {SECOND}"),
    "parted": (f"{FIRST} {SECOND}", f"{FIRST}\n\n{SECOND}"),
    "columns": ("Year      Rate\n2024\t5%\n\nEnd.", "Year      Rate\n2025\t6%\n\nEnd."),
    "empty-lines": ("One.\n\n\nTwo.\n\n\n\nThree.\n", "One.\n\nTwo.\n\n\nThree."),
}


class _Reader:
    """The text of a document once changes of one kind are taken out."""

    def __init__(self, gone: frozenset[str]) -> None:
        self.gone = gone
        self.open: set[str] = set()
        self.text = ""

    def paragraph(self, element: ElementTree.Element, is_last: bool) -> None:
        self.walk(element)
        self.add("" if is_last else "\n\n")

    def walk(self, element: ElementTree.Element) -> None:
        self.add(element.text or "")
        for child in element:
            self.child(child)
            self.add(child.tail or "")

    def child(self, child: ElementTree.Element) -> None:
        change = child.get(f"{TEXT}change-id", "")
        if child.tag == f"{TEXT}change-start":
            self.open.add(change)
        elif child.tag == f"{TEXT}change-end":
            self.open.discard(change)
        elif child.tag == f"{TEXT}s":
            self.add(" " * int(child.get(f"{TEXT}c", "1")))
        elif child.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            self.add("\t" if child.tag == f"{TEXT}tab" else "\n")
        elif child.tag not in (f"{OFFICE}annotation", f"{OFFICE}annotation-end"):
            self.walk(child)

    def add(self, text: str) -> None:
        self.text += "" if self.open & self.gone else text


def settled(path: Path, kind: str) -> str:
    """The text without the changes of a kind: "deletion" (all accepted) or "insertion" (all rejected)."""
    body = ElementTree.parse(path).getroot().find(f"{OFFICE}body/{OFFICE}text")
    assert body is not None
    gone = {
        region.get(f"{TEXT}id", "")
        for region in body.iter(f"{TEXT}changed-region")
        if region.find(f"{TEXT}{kind}") is not None
    }
    reader = _Reader(frozenset(gone))
    paragraphs = [each for each in body if each.tag in (f"{TEXT}p", f"{TEXT}h")]
    for place, paragraph in enumerate(paragraphs, 1):
        reader.paragraph(paragraph, place == len(paragraphs))
    return reader.text


@pytest.fixture(scope="module")
def read_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every case as LibreOffice saved it, in one run of it."""
    soffice = program("soffice", "libreoffice", debian="libreoffice-writer-nogui")
    folder = tmp_path_factory.mktemp("libreoffice")
    for name, (approved, draft) in CASES.items():
        made = redline_between(approved, draft) if name == "facts" else redline_of(compare(approved, draft))
        (folder / f"{name}.docx").write_bytes(word_redline(made, JANE, "Redline"))
    command = [soffice, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--convert-to", "fodt", "--outdir", str(folder), *(str(folder / f"{name}.docx") for name in CASES)]
    done = subprocess.run(command, capture_output=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", CASES)
def test_libreoffice_reads_both_texts(read_by_libreoffice: Path, name: str) -> None:
    approved, draft = CASES[name]
    path = read_by_libreoffice / f"{name}.fodt"
    assert settled(path, "deletion") == draft
    assert settled(path, "insertion") == approved


def test_libreoffice_knows_whose_changes_they_are(read_by_libreoffice: Path) -> None:
    told = (read_by_libreoffice / "facts.fodt").read_text("utf-8")
    assert "<dc:creator>Jane Roe</dc:creator>" in told
    assert "Changes a fact: amount" in told
