"""Which review documents there are, and that nothing in a text or a term is read as markup there."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from tests.review.small import COPY, GIVEN, RIGHT, SLUG, TEMPLATE, WRONG, YAML, codes, made, page, sources, stems

from eightk.assemble import assemble
from eightk.assemble.check import check
from eightk.digest import digest
from eightk.document.words import words_of_html
from eightk.reporting.tie_out_data import tie_outs_data
from eightk.review.tie_out import ARROW
from eightk.wording.changes.difference import Difference
from eightk.wording.comparison import Comparison
from eightk.wording.determinations import name_of

LAST = "    name: Wexcombe Lending LLC\n    kind: company\n"
"""The end of the parties."""
HOSTILE = "</td><script>alert(1)</script>{{ 7 * 7 }}{% include 'x' %}&amp;<!--"


class Elements(HTMLParser):
    """The elements of a page, and its comments."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.comments: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def words(html: str) -> str:
    return " ".join(words_of_html(html))


def test_a_draft_that_passes_has_a_certificate_and_no_notice() -> None:
    package = made(*GIVEN)
    assert stems(package) == ["review-certificate", "review-tie-out", "review-pack"]
    assert codes(package) == []


def test_a_draft_that_does_not_pass_has_a_notice_and_no_certificate() -> None:
    package = made(*GIVEN, WRONG)
    assert stems(package) == ["review-notice", "review-tie-out", "review-pack"]
    assert not package.outcomes[SLUG].passes


def test_a_notice_that_is_asked_for() -> None:
    package = made(*GIVEN, notice=True)
    assert stems(package) == ["review-certificate", "review-notice", "review-tie-out", "review-pack"]
    assert "This notice is given all the same" in words(page(package, "review-notice").html)


def test_the_same_sources_give_the_same_documents() -> None:
    assert assemble(sources(*GIVEN, WRONG), notice=True) == assemble(sources(*GIVEN, WRONG), notice=True)


def test_a_check_makes_no_review_document_and_finds_the_same() -> None:
    """Looking at a draft costs no pages."""
    edits = (*GIVEN, (YAML, "    section: 4\n  template", "    section: 5\n  template"))
    assert codes(made(*edits)) == ["RVW002"]
    assert [each.code for each in check(sources(*edits)).findings] == ["RVW002"]


@pytest.mark.parametrize("stem", ["review-certificate", "review-notice", "review-tie-out", "review-pack"])
def test_no_text_is_read_as_markup(stem: str) -> None:
    quoted = json.dumps(f"Note {HOSTILE}")
    package = made(
        *GIVEN,
        (YAML, "title: Note Purchase Agreement", f"title: {quoted}"),
        (YAML, "    name: Wexcombe Lending LLC", f"    name: Wexcombe Lending LLC\n    role: {quoted}"),
        (TEMPLATE, "{{ agreement.title }}", "Note Purchase Agreement"),
        notice=True,
    )
    assert package.review, package.findings
    made_of = Elements(page(package, stem).html)
    assert "script" not in made_of.names
    assert made_of.comments == []
    assert "{{ 7 * 7 }}" in page(package, stem).html
    assert "&lt;script&gt;" in page(package, stem).html


def test_a_character_that_no_font_has_is_an_error_there_too() -> None:
    package = made(*GIVEN, (YAML, LAST, f"{LAST}    role: 貸主\n"), WRONG)
    assert [(each.code, each.spans[0].path) for each in package.findings if each.severity == "error"] == [
        ("DOC001", "review-notice.htm"),
        ("DOC001", "review-tie-out.htm"),
    ]


def test_a_mark_that_turns_the_direction_of_text_is_written_out() -> None:
    package = made(*GIVEN, (YAML, LAST, f'{LAST}    role: "a\\u202eb"\n'), WRONG)
    assert "a[U+202E]b" in page(package, "review-notice").html


def test_the_certificate_says_all_that_the_file_needs() -> None:
    package = made(*GIVEN, (TEMPLATE, "two\npayments", "2\npayments"))
    outcome = package.outcomes[SLUG].comparison
    html, data = page(package, "review-certificate").html, json.loads(page(package, "review-certificate").data)
    said = words(html)
    for text in (outcome.approved, outcome.draft):
        assert digest(text).removeprefix("sha256:") in said
        assert digest(text) in data.values()
    assert "Materially similar Every edit is proved harmless by a named rule." in said
    assert "materially-similar, set by Section 4" in said
    assert "FACT-COUNT A number in another form “two” “2”" in said
    assert (data["verdict"], data["standard"], data["section"]) == ("materially-similar", "materially-similar", "4")
    assert list(data["versions"]["rules"]) == ["FACT-COUNT"]
    assert data["accepted"][0]["rule"] == "FACT-COUNT"
    assert f"eightk {data['versions']['eightk']}" in said
    assert "determination" not in said


def test_a_certificate_on_determinations_alone_says_so_plainly() -> None:
    comparison = made(*GIVEN, WRONG).outcomes[SLUG].comparison
    entries = "".join(_determination(comparison, each) for each in comparison.findings)
    decided = (YAML, "agreement:\n  title", f"determinations:\n{entries}\nagreement:\n  title")
    package = made(*GIVEN, WRONG, decided)
    assert stems(package) == ["review-certificate", "review-tie-out", "review-pack"]
    said = words(page(package, "review-certificate").html)
    assert "on counsel's determination" in said
    assert "This draft does not pass by the rules alone." in said
    assert "Jane Q. Roe, counsel, on 2026-03-03: It is a covenant all the same" in said
    assert "A material difference by the rules." in said
    data = json.loads(page(package, "review-certificate").data)
    assert data["on_determination"] is True
    assert {each["who"] for each in data["determined"]} == {"Jane Q. Roe, counsel"}
    asked = made(*GIVEN, WRONG, decided, notice=True)
    assert "Jane" not in page(asked, "review-notice").html, "counsel's reasons leave the house"


def _determination(comparison: Comparison, finding: Difference) -> str:
    """The entry of agreement.yaml by which counsel accept a finding."""
    name = name_of(finding)
    given = (("approved", name.approved), ("draft", name.draft))
    texts = [f"    {key}: {json.dumps(text)}\n" for key, text in given if text]
    return (
        f"  - code: {name.code}\n{''.join(texts)}    approved_at: {name.approved_at}\n    draft_at: {name.draft_at}\n"
        f"    who: Jane Q. Roe, counsel\n    when: 2026-03-03\n    why: It is a covenant all the same\n"
        f"    approved_digest: {digest(comparison.approved)}\n    draft_digest: {digest(comparison.draft)}\n"
    )


def test_the_notice_quotes_the_clause_and_says_what_differs() -> None:
    said = words(page(made(*GIVEN, WRONG), "review-notice").html)
    assert f"Section 4 of the agreement says: “{RIGHT}”" in said
    assert "To Wexcombe Lending LLC Address:" in said
    assert "Please answer by 12:00 noon Eastern on Thursday, March 5, 2026." in said
    assert "“will”" in said
    assert "“may”" in said
    assert "states a period" not in said
    assert "UNPROVED" not in said
    assert "DIFF-" not in said


def test_the_notice_is_addressed_from_the_terms() -> None:
    lines = '    notice_address: ["Attention: Counsel", 7 Rope Walk, "Dover, Delaware 19901"]\n'
    more = f"{lines}    email: notices@wexcombe.example\n    notice_copy: [Quill LLP, 9 Rope Walk]\n"
    package = made(*GIVEN, WRONG, (YAML, LAST, f"{LAST}{more}"))
    said = words(page(package, "review-notice").html)
    address = "Attention: Counsel 7 Rope Walk Dover, Delaware 19901 notices@wexcombe.example"
    assert f"Wexcombe Lending LLC {address} Copy: Quill LLP, 9 Rope Walk" in said
    assert "Address:" not in said


def test_without_a_right_the_addressee_is_a_blank_and_a_note_says_so() -> None:
    package = made(WRONG)
    assert codes(package) == ["RVW003"]
    said = words(page(package, "review-notice").html)
    assert "To Name: Address:" in said
    assert "The clause on review Section 4 of the agreement says: “The Company may file" in said


def test_a_period_that_the_agreement_states() -> None:
    period = (YAML, "    section: 4\n  template", "    section: 4\n    period: 1 business day\n  template")
    said = words(page(made(*GIVEN, WRONG, period), "review-notice").html)
    assert "The agreement states a period of 1 business day for the review." in said
    assert "if you have it by 12:00 noon Eastern on Wednesday, March 4, 2026" in said


def test_a_period_that_does_not_fit_is_for_counsel() -> None:
    period = (YAML, "    section: 4\n  template", "    section: 4\n    period: 2 weeks\n  template")
    package = made(*GIVEN, WRONG, period)
    assert [(each.code, each.severity) for each in package.findings] == [("RVW004", "finding")]
    assert "if you have it by" not in words(page(package, "review-notice").html)


def test_a_passage_settles_the_sentence() -> None:
    other = "The Purchaser may object to it within one day. "
    edits = [(COPY, f"     {RIGHT}", f"     {other}{RIGHT}")]
    passage = (YAML, "    section: 4\n  template", "    section: 4\n    passage: object to it within\n  template")
    said = words(page(made(*GIVEN, *edits, passage, WRONG), "review-notice").html)
    assert f"“{other.strip()}”" in said
    assert RIGHT not in said
    wrong = (YAML, "    section: 4\n  template", "    section: 4\n    passage: object to that\n  template")
    package = made(*GIVEN, wrong)
    assert codes(package) == ["RVW001"]
    assert package.review == ()


def test_the_pack_has_both_texts_the_redline_and_what_would_be_filed() -> None:
    package = made(*GIVEN, WRONG)
    said = words(page(package, "review-pack").html)
    assert "For counsel to decide" in said
    assert "What would make it pass: 1. Write “will” for “may”." in said
    assert '<del class="found">will</del>' in page(package, "review-pack").html
    assert '<ins class="found">may</ins>' in page(package, "review-pack").html
    for document in package.documents:
        assert digest(document.html).removeprefix("sha256:") in said


def test_the_pack_says_when_the_report_is_due() -> None:
    said = words(page(made(), "review-pack").html)
    assert "Due Friday, March 6, 2026, 5:30 p.m. Eastern: four business days after March 2, 2026." in said


def test_the_pack_lists_what_is_at_odds_in_the_agreement_and_what_counsel_know_of_it() -> None:
    slip = (COPY, "The Company shall use the proceeds", "The Company shall shall use the proceeds")
    package = made(slip)
    said = words(page(package, "review-pack").html)
    assert "The agreement itself 1 point for counsel to decide" in said
    line = (
        sources(slip)
        .folders[SLUG]
        .files[COPY]
        .decode()
        .splitlines()
        .index(
            next(
                each for each in sources(slip).folders[SLUG].files[COPY].decode().splitlines() if "shall shall" in each
            )
        )
    )
    assert f" {line + 1} “shall shall”" in said
    entry = (
        "known_variances:\n  - {code: CONS031, quotation: shall shall, who: J. Roe, when: 2026-03-01, why: a slip}\n"
    )
    known = words(page(made(slip, (YAML, "agreement:\n  title", f"{entry}\nagreement:\n  title")), "review-pack").html)
    assert "nothing for counsel to decide, 1 known to counsel" in known
    assert "Known to J. Roe, March 1, 2026: a slip" in known


def test_the_tie_out_has_every_fact_and_every_term_with_its_clause() -> None:
    package = made(*GIVEN)
    document = page(package, "review-tie-out")
    said = words(document.html)
    tied = package.tie_outs[SLUG]
    assert json.loads(document.data) == tie_outs_data([tied])
    for statement in tied.statements:
        assert " ".join(statement.text.split()) in said
    for term in tied.terms:
        assert term.path.replace(".", ARROW) in said
    assert f"☐ $900,000 {ARROW.join(('terms', 'payments', 'repayment', 'amount'))} Section 2, line" in said
    assert "<b>$400,000</b>" in document.html


def test_the_pack_lists_what_is_not_tied() -> None:
    wrong = (YAML, "- amount: $500,000\n          on: 2027-03-31", "- amount: $500,000\n          on: 2027-04-30")
    said = words(page(made(*GIVEN, wrong), "review-pack").html)
    assert "True to the agreement 2 points for counsel to decide" in said
    assert "terms.payments.repayment.schedule[2].on:" in said
    assert "TIE002" in said


def test_a_day_beyond_the_calendar_leaves_the_time_to_answer_blank() -> None:
    late = [(YAML, f"{before}2026-03-02", f"{before}2200-01-02") for before in ("  dated: ", "report:\n  date: ")]
    package = made(*GIVEN, WRONG, *late)
    said = words(page(package, "review-notice").html)
    assert "Please answer by: " in said
    assert "noon" not in said
    assert "Due " not in words(page(package, "review-pack").html)


def test_many_edits_of_one_rule_are_quoted_and_counted() -> None:
    """Three on the page; the data has them all."""
    amounts = ", ".join(f"${number}00,000" for number in range(1, 7))
    cents = ", ".join(f"${number}00,000.00" for number in range(1, 7))
    copy = (COPY, 'March 31, 2027."', f'March 31, 2027, and the parts {amounts}."')
    draft = (
        TEMPLATE,
        '{{ "." if loop.last else " and" }}',
        f'{{{{ ", and the parts {cents}." if loop.last else " and" }}}}',
    )
    document = page(made(copy, draft), "review-certificate")
    assert words(document.html).count("FACT-MONEY") == 4
    assert "(and 3 more)" in words(document.html)
    assert [each["rule"] for each in json.loads(document.data)["accepted"]] == ["FACT-MONEY"] * 6
