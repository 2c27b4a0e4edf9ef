"""Every document of the agreements that ship, printed: what a build promises of it, held against the real thing."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import outloud
import pypdfium2
import pytest
from pypdfium2 import raw
from tests.pdf_text import body_text, fonts_of

from eightk.agreement.executed import open_agreement
from eightk.assemble import FiledDocument, Package, assemble, neighbours, sources_of
from eightk.assemble.exhibits import conformed_part
from eightk.document.pdf import PdfJob, render_pdf
from eightk.document.pdf_engine import missing_libraries
from eightk.document.redaction import MASK
from eightk.document.words import words_of_copy, words_of_html
from eightk.edgar.dialect import check_html
from eightk.edgar.names import check_file_name
from eightk.review import ReviewDocument
from eightk.workspace.reading import Workspace

PROJECT = Workspace(Path(__file__).parents[2])
DOCUMENTS = sorted(
    (path.parent.name, path.stem) for path in PROJECT.root.glob("output/*/*.htm") if path.parent.name in PROJECT.slugs()
)
NOTICE = "review-notice"
"""Not written for a disclosure that passes unless it is asked for; looked at all the same."""
PRINTED = [*DOCUMENTS, *((slug, NOTICE) for slug in PROJECT.slugs())]
FILED = [each for each in DOCUMENTS if not each[1].startswith("review-")]
EXHIBITS = [(slug, stem) for slug, stem in DOCUMENTS if stem.startswith("ex10")]
BUNDLED = {
    *("Liberation-Serif", "Liberation-Serif-Bold", "Liberation-Serif-Italic", "Liberation-Serif-BoldItalic"),
    *("Liberation-Mono", "Eightk-Symbols"),
}
# Where a line may end inside a word. pdfium gives a hyphen at a line's end as U+0002 or U+FFFE.
BREAKS = re.compile(r"(?<=[-/\u2013\u2014])")

needs_engine = pytest.mark.skipif(bool(missing_libraries()), reason=f"to install: {missing_libraries()}")
of_each_document = pytest.mark.parametrize(("slug", "stem"), PRINTED)
of_each_filed_document = pytest.mark.parametrize(("slug", "stem"), FILED)
of_each_exhibit = pytest.mark.parametrize(("slug", "stem"), EXHIBITS)


@cache
def package(slug: str) -> Package:
    return assemble(sources_of(slug, PROJECT.folder, PROJECT.templates()[0]), notice=True)


def pages(slug: str) -> list[FiledDocument | ReviewDocument]:
    return [*package(slug).documents, *package(slug).review]


def document(slug: str, stem: str) -> FiledDocument | ReviewDocument:
    return next(each for each in pages(slug) if each.stem == stem)


@cache
def printed(slug: str, stem: str, *, draft: bool = True) -> bytes:
    made, each = package(slug), document(slug, stem)
    stylesheet = made.review_stylesheet if isinstance(each, ReviewDocument) else made.stylesheet
    return render_pdf(PdfJob(each.html, each.title, made.title, each.foot, draft, stylesheet))


def pieces(words: tuple[str, ...] | list[str]) -> list[str]:
    """Words, parted where the end of a line may part them."""
    return [piece for word in words for piece in BREAKS.split(word) if piece]


def stamps(content: bytes) -> list[tuple[list[str], bool]]:
    """For each page, the marks on the first thing drawn, and whether it fills the page's middle."""
    found = []
    for sheet in pypdfium2.PdfDocument(content):
        first = next(iter(sheet.get_objects(max_depth=1)))
        left, bottom, right, top = first.get_bounds()
        covers = first.type == raw.FPDF_PAGEOBJ_FORM and right - left > 400 and top - bottom > 400
        found.append((marks_of(first), covers))
    return found


def marks_of(piece: pypdfium2.PdfObject) -> list[str]:
    names = []
    for number in range(raw.FPDFPageObj_CountMarks(piece.raw)):
        mark, buffer, length = raw.FPDFPageObj_GetMark(piece.raw, number), (raw.FPDF_WCHAR * 40)(), raw.c_ulong()
        raw.FPDFPageObjMark_GetName(mark, buffer, 80, length)
        names.append("".join(map(chr, buffer[: length.value // 2 - 1])))
    return names


def test_every_agreement_that_ships_is_here() -> None:
    assert {slug for slug, _ in DOCUMENTS} == set(PROJECT.slugs())
    for slug in PROJECT.slugs():
        assert sorted(stem for name, stem in DOCUMENTS if name == slug) == sorted(
            each.stem for each in pages(slug) if each.stem != NOTICE
        )


@needs_engine
@of_each_document
def test_the_words_of_the_pdf_are_the_words_of_the_html(slug: str, stem: str) -> None:
    text = re.sub("[\x02\ufffe]", "-", body_text(printed(slug, stem)))
    assert pieces(text.split()) == pieces(words_of_html(document(slug, stem).html))


@needs_engine
@of_each_document
def test_a_screen_reader_checker_finds_nothing(slug: str, stem: str, tmp_path: Path) -> None:
    """PDF/UA-1. One warning aside (LNK-010): an e-mail address in an agreement cannot be a link in a filing."""
    path = tmp_path / "copy.pdf"
    path.write_bytes(printed(slug, stem))
    result = outloud.check(str(path))
    assert result.error is None
    assert [(each.rule, each.message, each.page) for each in result.findings if each.rule != "LNK-010"] == []


@needs_engine
@of_each_document
def test_only_bundled_fonts(slug: str, stem: str) -> None:
    assert fonts_of(printed(slug, stem)) <= BUNDLED


@needs_engine
@of_each_document
def test_title_language_and_pages(slug: str, stem: str) -> None:
    each, opened = document(slug, stem), pypdfium2.PdfDocument(printed(slug, stem))
    assert opened.get_metadata_value("Title") == each.title
    language = (raw.FPDF_WCHAR * 10)()
    assert raw.FPDFCatalog_GetLanguage(opened.raw, language, 20)
    assert "".join(map(chr, language)).rstrip("\0") == "en-US"
    assert {sheet.get_size() for sheet in opened} == {(612, 792)}
    assert not {"CreationDate", "ModDate"} & set(opened.get_metadata_dict(skip_empty=True))


@needs_engine
@of_each_exhibit
def test_an_exhibit_has_bookmarks(slug: str, stem: str) -> None:
    opened = pypdfium2.PdfDocument(printed(slug, stem))
    assert len(list(opened.get_toc())) >= len(opened)


@needs_engine
@pytest.mark.parametrize(("slug", "stem"), [each for each in DOCUMENTS if each[1] == "form8-k"])
def test_draft_lies_behind_every_page_as_an_artifact_and_final_has_none(slug: str, stem: str) -> None:
    draft, final = printed(slug, stem), printed(slug, stem, draft=False)
    assert all(stamp == (["Artifact"], True) for stamp in stamps(draft))
    assert not any(covers for _, covers in stamps(final))
    assert body_text(draft) == body_text(final)


@of_each_filed_document
def test_edgar_takes_it(slug: str, stem: str) -> None:
    html = document(slug, stem).html
    assert check_html(html, f"{stem}.htm") == ()
    assert check_file_name(f"{stem}.htm") == ()
    assert max(map(ord, html)) < 128
    linked = set(re.findall(r'href="([^"#]+)"', html))
    assert linked <= {f"{each.stem}.htm" for each in package(slug).documents}


def exhibited(slug: str, stem: str) -> str:
    """The slug of the agreement that an exhibit shows: its own, or one that the report carries."""
    for each in (slug, *neighbours(PROJECT.folder(slug))):
        agreement, _ = open_agreement(PROJECT.folder(each))
        if agreement and f"ex{agreement.file.exhibit.number.replace('.', '-')}" == stem:
            return each
    raise AssertionError(stem)


@of_each_exhibit
def test_an_exhibit_is_the_conformed_copy_word_for_word(slug: str, stem: str) -> None:
    """Against the file itself, typos included; what differs is what agreement.yaml redacts, and nothing else."""
    agreement, findings = open_agreement(PROJECT.folder(exhibited(slug, stem)))
    assert agreement is not None, findings
    copy = [placed.word for placed in words_of_copy(agreement.copy.text)]
    shown = words_of_html(conformed_part(document(slug, stem).html))
    edits = [edit for edit in SequenceMatcher(None, copy, shown, autojunk=False).get_opcodes() if edit[0] != "equal"]
    assert all(MASK in word for _, _, _, start, end in edits for word in shown[start:end])
    assert len(edits) == sum(word.count(MASK) for word in shown)
    assert bool(edits) == bool(agreement.file.exhibit.redactions)
    passages = {word for each in agreement.file.exhibit.redactions for word in each.passage.split()}
    assert {word.strip(".,;()") for _, start, end, _, _ in edits for word in copy[start:end]} <= {
        word.strip(".,;()") for word in passages
    }
