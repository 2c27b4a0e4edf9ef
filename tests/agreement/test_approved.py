"""The approved wording located in the conformed copy, and the findings where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.agreement.approved import ApprovedWording, WordingPlace, find_approved_wording
from eightk.agreement.copy import read_conformed_copy
from eightk.findings import Finding

SHARED = Path(__file__).resolve().parents[2] / "../shared/agreement"

COPY = """\
                   SEPARATION AGREEMENT

   1. Definitions. In this Agreement:

      "Cause" means a breach that is not cured within thirty days of notice of it.

   2. Disclosure. No review is required for this disclosure (the "Filing"):

      "On March 2, 2026, Jane Roe resigned from Orsay Mills, Inc. (the
"Company"). She will be paid $1,200,000 and

                                      - 2 -
<PAGE>

will stay on as an adviser.

      "The agreement is attached as Exhibit 10.1."

   3. Press. The Company may say: "Jane Roe leaves Orsay Mills at the end of March
2026, and the Board of Directors thanks her for nine years." It may say no more.

   4. Website. The website shall carry the following:

        Jane Roe has left the Company.

        Her duties pass to Li Chen.

   Nothing else may appear there.

   5. Report. The report may say the following: Ms. Roe resigned.

   6. Twice. "The first of two quotations stands behind a caption, and is long enough."

      "The second of two quotations stands here alone."

   IN WITNESS WHEREOF, the parties have signed.

   /s/ Jane Roe

<PAGE>
                                   EXHIBIT A
                               FORM OF DISCLOSURE

   Item 5.02 Departure of Directors or Certain Officers.

   On March 2, 2026, Jane Roe resigned.

                                      A-1
<PAGE>

   The agreement is attached.
"""


def find(place: WordingPlace, text: str = COPY) -> tuple[ApprovedWording | None, tuple[Finding, ...]]:
    return find_approved_wording(read_conformed_copy(text, "copy.txt")[0], place)


def wording(place: WordingPlace) -> ApprovedWording:
    found, findings = find(place)
    assert findings == ()
    assert found is not None
    return found


def test_a_quotation_of_several_paragraphs_across_a_page() -> None:
    found = wording(WordingPlace("quoted-paragraph", section="2"))
    assert found.paragraphs == (
        'On March 2, 2026, Jane Roe resigned from Orsay Mills, Inc. (the "Company"). '
        "She will be paid $1,200,000 and will stay on as an adviser.",
        "The agreement is attached as Exhibit 10.1.",
    )
    assert COPY[found.start : found.end].startswith("On March 2")
    assert COPY[found.start : found.end].endswith("Exhibit 10.1.")


def test_a_quotation_inside_a_paragraph_after_a_colon() -> None:
    found = wording(WordingPlace("quoted-paragraph", section="Section 3"))
    assert found.text.startswith("Jane Roe leaves Orsay Mills at the end of March 2026")
    assert found.text.endswith("for nine years.")


def test_an_annex_without_its_headings_and_page_numbers() -> None:
    found = wording(WordingPlace("annex", annex="exhibit a"))
    assert found.paragraphs == ("On March 2, 2026, Jane Roe resigned.", "The agreement is attached.")
    assert found.section == "Exhibit A"


def test_an_annex_cut_to_its_first_and_last_words() -> None:
    place = WordingPlace("annex", annex="Exhibit A", begins_with="The  agreement", ends_with="is\nattached")
    assert wording(place).text == "The agreement is attached"


def test_a_block_set_in_deeper_than_the_words_before_it() -> None:
    found = wording(WordingPlace("block-after", section="4", after="the following:"))
    assert found.paragraphs == ("Jane Roe has left the Company.", "Her duties pass to Li Chen.")


def test_a_block_with_a_first_line_deeper_than_a_lead_of_one_line() -> None:
    text = "1. Say.\n\n     It may say the following:\n\n          Ms. Roe resigned from the Company on March 2,\n"
    text += "     2026.\n\n     Nothing else.\n"
    found, _ = find(WordingPlace("block-after", section="1", after="the following:"), text)
    assert found is not None
    assert found.text == "Ms. Roe resigned from the Company on March 2, 2026."


def test_the_rest_of_a_paragraph() -> None:
    found = wording(WordingPlace("block-after", section="5", after="the following:"))
    assert found.text == "Ms. Roe resigned."


def test_curly_marks_are_marks() -> None:
    text = "1. Say.\n\n\u201cOn March 2, the \u201cCompany\u201d said it.\u201d\n"
    found, _ = find(WordingPlace("quoted-paragraph", section="1"), text)
    assert found is not None
    assert found.text == "On March 2, the \u201cCompany\u201d said it."


def test_first_words_choose_between_two_quotations() -> None:
    found = wording(WordingPlace("quoted-paragraph", section="6", begins_with='"The second'))
    assert found.text.startswith("The second of two")


def test_the_digest_locks_every_character() -> None:
    found = wording(WordingPlace("block-after", section="5", after="the following:"))
    changed, _ = find(
        WordingPlace("block-after", section="5", after="the following:"),
        COPY.replace("Ms. Roe resigned", "Ms. Roe resign"),
    )
    assert changed is not None
    assert found.digest.startswith("sha256:")
    assert found.digest != changed.digest


@pytest.mark.parametrize(
    ("place", "code", "line"),
    [
        (WordingPlace("quoted-paragraph", section="9"), "COPY101", 0),
        (WordingPlace("annex", annex="Exhibit B"), "COPY102", 0),
        (WordingPlace("annex", annex="5"), "COPY102", 0),
        (WordingPlace("quoted-paragraph", section="1"), "COPY103", 3),
        (WordingPlace("quoted-paragraph", section="6"), "COPY104", 32),
        (WordingPlace("block-after", section="5", after="as follows:"), "COPY105", 30),
        (WordingPlace("block-after", section="4", after="the"), "COPY105", 22),
        (WordingPlace("quoted-paragraph", section="2", begins_with="On May"), "COPY106", 9),
        (WordingPlace("annex", annex="Exhibit A", begins_with="On May"), "COPY106", 46),
        (WordingPlace("annex", annex="Exhibit A", ends_with="or not"), "COPY107", 46),
    ],
)
def test_findings_say_where_they_looked(place: WordingPlace, code: str, line: int) -> None:
    found, findings = find(place)
    assert found is None
    assert [each.code for each in findings] == [code]
    assert findings[0].spans[0].path == "copy.txt"
    assert findings[0].spans[0].line == line
    assert findings[0].hint


def test_a_missing_section_offers_the_nearest() -> None:
    (finding,) = find(WordingPlace("annex", annex="Exhibit AA"))[1]
    assert "Did you mean “Exhibit A”?" in finding.hint


def test_the_example_is_found_word_for_word() -> None:
    paths = sorted(SHARED.glob("*.txt"))
    if not paths:
        pytest.skip("the shared agreement is not at hand")
    found, findings = find(WordingPlace("quoted-paragraph", section="5"), paths[0].read_text("utf-8"))
    assert findings == ()
    assert found is not None
    assert len(found.paragraphs) == 1
    assert found.text.startswith("On February 28., 2007, the Company accepted")
    assert found.text.endswith("is attached as an exhibit to this filing.")
    assert "will serve a s CEO" in found.text
