"""Which lines open sections and annexes, and by which names they are found."""

from __future__ import annotations

import pytest

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import find_section, read_conformed_copy, section_numbers

PROSE = (
    "This Agreement is made as of June 9, 2026, between Orsay Mills, Inc., a Delaware corporation, and Jane Roe,\n"
    "who has served it as its President since the first of January of the year 2019.\n\n"
)


def read(text: str) -> ConformedCopy:
    return read_conformed_copy(text, "copy.txt")[0]


def test_a_statute_below_an_article_shadows_no_section() -> None:
    text = (
        PROSE + f"{'ARTICLE I':^80}\n{'SECTION 409A':^80}\n\n     Section 1.1 Compliance. This Agreement complies.\n\n"
    )
    text += f"{'ARTICLE II':^80}\n{'SECTION 280G':^80}\n\n     Section 2.1 Cutback. Nothing is paid above it.\n"
    copy = read(text)
    assert section_numbers(copy) == ("Article I", "1.1", "Article II", "2.1")
    assert not any(block.label.upper().startswith("SECTION 4") for block in copy.blocks)


@pytest.mark.parametrize(
    "line",
    ["Section 304 of the Sarbanes-Oxley Act of 2002.", "Section 1833(b) of title 18.", "Section 162(m) of the Code."],
)
def test_a_statute_at_the_start_of_a_line_is_no_label(line: str) -> None:
    text = (
        PROSE + f"1. Recovery. Amounts are recovered under the policy that it adopted under\n{line}\n\n2. Law. Ohio.\n"
    )
    copy = read(text)
    assert section_numbers(copy) == ("1", "2")
    assert not read(line).blocks[0].label


@pytest.mark.parametrize("label", ["Section 5A.", "Section 101.", "Section 4(b)", "SECTION 12"])
def test_sections_of_the_agreement_are_labels(label: str) -> None:
    assert read(f"{label} Notices. Notices are given in writing.").blocks[0].label == label


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "PRELIMINARY STATEMENTS",
            "BACKGROUND",
            "WITNESSETH:",
            "R E C I T A L S",
            "W I T N E S S E T H :",
            "Recitals",
        ),
        *("Background.", "STATEMENT OF PURPOSE"),
    ],
)
def test_recitals_by_any_of_their_names(heading: str) -> None:
    text = PROSE + f"{heading:^80}\n\nThe Company makes tools.\n\n1. Term. One year.\n\n2. Law. Ohio.\n"
    section = find_section(read(text), "recitals")
    assert section is not None
    assert text[section.start : section.end].split("\n")[0].strip() == heading


@pytest.mark.parametrize("heading", ["NOTICES", "STATEMENTS OF ACCOUNT"])
def test_other_headings_open_no_recitals(heading: str) -> None:
    text = PROSE + f"{heading:^80}\n\nThe Company makes tools.\n\n1. Term. One year.\n\n2. Law. Ohio.\n"
    assert find_section(read(text), "recitals") is None


LISTED = PROSE + "1. Sale. The Seller sells what Schedule A lists.\n\n2. Law. Ohio.\n\n<PAGE>\n{}<PAGE>\n"
REAL = f"{'SCHEDULE A':^80}\n{'INVENTORY':^80}\n\n     1. Two looms.\n\n<PAGE>\n{'SCHEDULE B':^80}\n\n     1. None.\n"


@pytest.mark.parametrize(
    "listing",
    [
        "LIST OF SCHEDULES\n\nSchedule A   Inventory\n\nSchedule B   Equipment\n\n",
        "LIST OF SCHEDULES\n\nSchedule A   Inventory\nSchedule B   Equipment\n\n",
        "SCHEDULES\n\nSchedule A   Inventory\n\n",
    ],
)
def test_a_list_of_annexes_shadows_none(listing: str) -> None:
    copy = read(LISTED.format(listing) + REAL)
    section = find_section(copy, "Schedule A")
    assert section is not None
    assert copy.text[section.start :].startswith("SCHEDULE A ")
    assert section_numbers(copy) == ("1", "2", "Schedule A", "Schedule A 1", "Schedule B", "Schedule B 1")


def test_annexes_without_a_list_open_as_they_stand() -> None:
    copy = read(LISTED.format("") + REAL)
    assert section_numbers(copy)[2:] == ("Schedule A", "Schedule A 1", "Schedule B", "Schedule B 1")


UNNUMBERED = PROSE + "\n\n".join(
    ["Term. The term is one year.", "Governing Law. This Agreement is governed by the law of Ohio.", "It is read so."]
)


def test_a_section_without_number_is_found_by_its_caption() -> None:
    copy = read(UNNUMBERED + "\n\nNotices. Notices are given in writing.\n\nIN WITNESS WHEREOF, they sign.\n")
    section = find_section(copy, "Governing Law")
    assert section is not None
    words = copy.text[section.start : section.end].split()
    assert (words[0], words[-1]) == ("Governing", "so.")


def test_a_numbered_section_is_found_by_its_caption_and_a_doubled_caption_is_not() -> None:
    copy = read(PROSE + "1. Term. One year.\n\n2. Law. Ohio.\n\n3. Term. Two years.\n")
    found = find_section(copy, "Section Law")
    assert found is not None
    assert found.number == "2"
    assert find_section(copy, "Term") is None


LIST = "SCHEDULES\n\n   2.01    Commitments and Percentages\n   5.06    Litigation\n   7.04    Existing Investments\n"


def test_lines_with_labels_and_wide_gaps_are_one_entry_each() -> None:
    entries = [block for block in read(PROSE + LIST).blocks if block.label]
    assert [(block.label, block.kind) for block in entries] == [(n, "paragraph") for n in ("2.01", "5.06", "7.04")]


def test_a_wrapped_reference_is_no_entry() -> None:
    text = "   2.01 Commitments. Each Lender agrees to lend what is set out beside it and in Section\n   5.06 below.\n"
    assert len(read(PROSE + text).blocks) == len(read(PROSE).blocks) + 1
