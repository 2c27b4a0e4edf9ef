"""Terms, references, numbers, blanks and marks: what the examples of the rules do not show."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eightk.agreement.copy import read_conformed_copy
from eightk.truth.consistency import RULES, Reading

MINE = tuple(rule for rule in RULES if rule.code >= "CONS051")


def said(code: str, text: str) -> list[str]:
    reading = Reading(read_conformed_copy(text, "copy.txt")[0])
    return [variance.message for rule in RULES if rule.code == code for variance in rule.find(reading)]


SECTIONS = "1. Pay. It is $5.\n\n2. Release. She releases it.\n\n3. Law. Ohio law governs.\n"


@pytest.mark.parametrize(
    ("code", "text", "message"),
    [
        ("CONS071", SECTIONS + "\n4. Term. Sections 8 and 9 hereof survive.\n", "the agreement has no section 8"),
        ("CONS072", SECTIONS + "\n4. Forms. Exhibits A and B hereto.\n", "Exhibits A and B are said to be attached"),
        ("CONS073", SECTIONS + "\n5. Term. A year.\n", "nothing is numbered 4"),
        (
            "CONS074",
            SECTIONS + "\n4. Date. It is made on ______ in the city of ______ for good.\n",
            "2 blanks are left",
        ),
        (
            "CONS075",
            "1. Pay. The sum is due at once) and is paid in cash on the first day of the month that follows.\n",
            "closes what was not opened",
        ),
        (
            "CONS051",
            '1. Releases. Ms. Roe (hereafter in this Section 1 the "Executive") releases the Company.\n\n'
            + "".join(f"{number}. Part {number}. The Executive goes on.\n\n" for number in range(2, 8)),
            "is used in Section 2, Section 3, Section 4, Section 5 and elsewhere as well",
        ),
        (
            "CONS054",
            '1. Terms. "Closing Date" means June 30, 2026.\n\n2. Release. She releases it.\n\n3. Sale. "Closing Date" '
            "means the day on which the last of the shares of the seller is paid for in full.\n",
            "“June 30, 2026.” and “the day on which the last of the shares …”",
        ),
        (
            "CONS055",
            "1. Pay. If she leaves without Cause (as defined in Section 3), she is paid $5.\n\n2. Release. She "
            "releases it.\n\n3. Law. Ohio law governs.\n",
            "“Cause (as defined in Section 3”: Section 3 does not define it, nor does another",
        ),
        (
            "CONS073",
            "1. Pay. It is:\n\n(i) $5;\n\n(ii) $6;\n\n(iii) $7; and\n\n(v) $8.\n\n2. Law. Ohio law governs.\n",
            "“(v) $8.” follows “(iii) $7; and”: nothing is numbered iv",
        ),
        (
            "CONS073",
            "1. Pay. It is:\n\n(a) $5;\n\n(b) $6; and\n\n(d) $8.\n\n2. Law. Ohio law governs.\n",
            "“(d) $8.” follows “(b) $6; and”: nothing is numbered c",
        ),
        ("CONS076", "1. A. As Section 1 below.\n\n2. B. As in Section 1 below.\n\n3. C. D.\n", "stands above"),
    ],
)
def test_findings(code: str, text: str, message: str) -> None:
    assert any(message in each for each in said(code, text)), said(code, text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("CONS071", "1. Pay. It is paid under Section 7.\n"),
        (
            "CONS071",
            SECTIONS
            + "\n4. Plan. These terms of the License Agreement survive: Article 9 and Section 12.4 (Liability).\n",
        ),
        ("CONS071", "AMENDMENT NO. 1\n\n" + SECTIONS + "\n4. Change. Section 9 is amended.\n"),
        (
            "CONS051",
            '1. Releases. Ms. Roe (hereafter in this Section 1 the "Executive") releases the Company.\n\n2. Law. Ohio '
            "law governs.\n\nEXECUTIVE\n\n/s/ Jane Roe\n",
        ),
        (
            "CONS055",
            "1. Pay. If she leaves without Cause (as defined below), she is paid $5.\n\n2. Cause. Who defrauds the "
            "Company gives it.\n\n3. Law. Ohio law governs.\n",
        ),
        (
            "CONS071",
            SECTIONS
            + "\nIN WITNESS WHEREOF, they have signed.\n\n/s/ Orla Finch\n\n/s/ John Roe\n\nThe registrant made "
            "agreements like this one with five other officers of it on the same day. In those, Section 8 of each has "
            "another sum, and nothing else differs in any.\n",
        ),
        ("CONS072", SECTIONS + "\n4. Filing. It is filed as Exhibit 10.1 hereto.\n"),
        ("CONS073", "1. A. B.\n\n(a) x;\n\n(b) y; (c) z; and\n\n(d) w.\n\n2. C. D.\n"),
        (
            "CONS075",
            "“One paragraph that is quoted opens with a mark and does not close, as the next one goes on too.\n\n"
            "“Another paragraph, the last of those that are quoted, closes with the mark that ends the quotation.”\n",
        ),
    ],
)
def test_look_alikes(code: str, text: str) -> None:
    assert said(code, text) == []


@settings(deadline=None)
@given(st.text(alphabet='ab AB("\u201c\u201d)[]_.,;:\n12means Section Exhibit the Date', max_size=300))
def test_any_text_is_read(text: str) -> None:
    reading = Reading(read_conformed_copy(text, "copy.txt")[0])
    for rule in MINE:
        for variance in rule.find(reading):
            assert variance.places


@pytest.mark.parametrize("unit", ["(", "[", '"', '(the "X") ', "____ ", "Section 4 above. ", "the Pay Date of "])
def test_a_long_text_takes_a_short_time(unit: str) -> None:
    reading = Reading(read_conformed_copy(SECTIONS + "\n" + unit * (20000 // len(unit)), "copy.txt")[0])
    begun = time.process_time()
    for rule in MINE:
        list(rule.find(reading))
    assert time.process_time() - begun < 10


def test_a_typical_agreement_has_few_of_them(shared: Path) -> None:
    counts = []
    for path in sorted((shared / "corpus/agreements").glob("*.txt")):
        reading = Reading(read_conformed_copy(path.read_text("utf-8"), path.name)[0])
        counts.append(sum(1 for rule in MINE for _ in rule.find(reading)))
    assert sorted(counts)[len(counts) // 2] <= 4
