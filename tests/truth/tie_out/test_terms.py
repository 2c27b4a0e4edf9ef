"""How values of agreement.yaml are tied: by the clause, by arithmetic, by a definition, elsewhere, or not."""

from __future__ import annotations

from datetime import date

import pytest
from tests.truth.tie_out.agreements import COPY, HEAD, approved_in, conformed, ties_of

from eightk.agreement.reader import read_agreement_file
from eightk.truth.tie_out.arithmetic import TIMES
from eightk.truth.tie_out.ground import open_ground
from eightk.truth.tie_out.periods import after
from eightk.truth.tie_out.terms import tie_terms

PAYMENT = """
  payments:
    fee:
      section: 2
      by: buyer
      to: seller
      amount: $120,000
      purpose: the shares
      schedule:
        - {amount: "$10,000", on: 2026-06-15}
        - {amount: "$10,000", count: 11, on: 2026-07-01, every: month}
"""
SERVICES = """
  transitions:
    advisor: {section: 3, who: seller, role: Senior Advisor, begins: 2026-06-01, length: 18 months}
  salaries:
    fee: {section: 3, to: seller, amount: "$48,000", per: year}
  covenants:
    records: {section: 3, kind: records, by: [seller], what: deliver her records, by_when: 2026-08-31}
"""


def test_a_figure_is_tied_by_the_clause_however_it_is_written() -> None:
    """Words and figures, a line break, an ordinal, a number in parentheses."""
    ties = ties_of(PAYMENT)
    assert {each.status for each in ties.values() if each.kind != "text"} == {"tied"}
    amount = ties["payments.fee.amount"]
    assert amount.clauses[0].section == "2"
    begin, end = amount.clauses[0].marked
    assert amount.clauses[0].quotation[begin:end] == "one hundred twenty thousand dollars ($120,000)"
    assert amount.shown == f"12 {TIMES} $10,000 = $10,000 + 11 {TIMES} $10,000 = $120,000"
    assert ties["payments.fee.schedule[2].count"].clauses[0].place == "Section 2, line 13"


def test_a_length_a_date_and_how_often_are_tied() -> None:
    ties = ties_of(SERVICES)
    assert ties["transitions.advisor.length"].status == "tied"
    assert ties["salaries.fee.per"].status == "tied"
    assert ties["covenants.records.by_when"].status == "tied"
    assert ties["transitions.advisor.role"].status == "tied"


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("amount: $120,000", "amount: $125,000", "payments.fee.amount"),
        ("amount: $120,000", "amount: EUR 120,000", "payments.fee.amount"),
        ("on: 2026-06-15", "on: 2026-06-16", "payments.fee.schedule[1].on"),
        ("count: 11", "count: 12", "payments.fee.schedule[2].count"),
        ("every: month", "every: quarter", "payments.fee.schedule[2].every"),
    ],
)
def test_a_figure_that_the_clause_does_not_state_is_open(old: str, new: str, path: str) -> None:
    tie = ties_of(PAYMENT.replace(old, new))[path]
    assert tie.is_open
    assert tie.status in {"contradicted", "not-found"}


def test_what_the_clause_states_in_its_place_is_quoted() -> None:
    tie = ties_of(PAYMENT.replace("amount: $120,000", "amount: $125,000"))["payments.fee.amount"]
    assert tie.status == "contradicted"
    assert tie.shown == "Section 2 states $120,000"


def test_a_date_of_the_same_clause_with_another_role_contradicts() -> None:
    """June 1 is when the services become effective, August 31 the last day for her records."""
    terms = "  resignations:\n    r: {section: 3, who: seller, offices: [Senior Advisor], effective: 2026-08-31}\n"
    tie = ties_of(terms)["resignations.r.effective"]
    assert (tie.status, tie.is_open) == ("contradicted", True)
    assert tie.shown == "Section 3 states June 1, 2026 there"


def test_a_defined_term_ties_its_value() -> None:
    terms = """
  payments:
    leaving:
      section: 4
      by: buyer
      to: seller
      amount: $72,000
      purpose: end of the services
      parts: [{what: one and one-half times the Base Fee, times: 1.5, of: "$48,000"}]
"""
    ties = ties_of(terms)
    of = ties["payments.leaving.parts[1].of"]
    assert (of.status, of.label) == ("derived", "tied through a definition")
    assert of.shown == "“Base Fee” is defined in Section 3, line 17"
    amount = ties["payments.leaving.amount"]
    assert (amount.status, amount.label) == ("derived", "tied through arithmetic")
    assert amount.shown == f"1.5 {TIMES} $48,000 = $72,000"


def test_the_date_of_the_agreement_is_tied_where_the_clause_says_so_in_words() -> None:
    terms = "  releases:\n    r: {section: 6, by: [buyer], of: [seller], mutual: yes, scope: all claims, "
    assert ties_of(terms + "through: 2026-05-04}\n")["releases.r.through"].status == "derived"
    assert ties_of(terms + "through: 2026-05-05}\n")["releases.r.through"].is_open


def test_each_party_is_every_party() -> None:
    tie = ties_of("  releases:\n    r: {section: 6, by: [buyer], of: [seller], mutual: yes, scope: claims}\n")
    assert tie["releases.r.by[1]"].shown == "“each party” includes it"


def test_a_value_in_another_unit_is_tied() -> None:
    terms = SERVICES.replace("length: 18 months", "length: 18 months").replace("18 months", "1 year")
    assert ties_of(terms)["transitions.advisor.length"].is_open
    text = COPY.replace("eighteen (18) months", "two (2) years")
    tie = ties_of(SERVICES.replace("18 months", "24 months"), text)["transitions.advisor.length"]
    assert (tie.status, tie.shown) == ("derived", "2 years = 24 months")


LOTS = """
  payments:
    lots:
      section: 5
      by: buyer
      to: seller
      amount: $21,750
      purpose: three lots
      schedule:
        - {amount: "$5,000", on: 2026-09-01}
        - {amount: "$7,500", on: 2026-10-01}
        - {amount: "$9,250", on: 2026-11-02}
"""


def test_an_entry_is_held_to_its_own_row() -> None:
    """The price of one lot on the day of another."""
    right = ties_of(LOTS)
    assert not any(each.is_open for each in right.values())
    swapped = ties_of(LOTS.replace("$5,000", "$0,000").replace("$7,500", "$5,000").replace("$0,000", "$7,500"))
    assert swapped["payments.lots.schedule[1].amount"].status == "contradicted"
    assert swapped["payments.lots.schedule[2].amount"].status == "contradicted"
    assert not swapped["payments.lots.schedule[3].amount"].is_open


def test_the_amount_of_a_schedule_that_is_stated_nowhere_is_added_up() -> None:
    tie = ties_of(LOTS)["payments.lots.amount"]
    assert (tie.status, tie.shown) == ("derived", "$5,000 + $7,500 + $9,250 = $21,750")


def test_what_only_the_approved_wording_says_is_said_so() -> None:
    terms = '  share_transfers:\n    s: {section: 1, by: [seller], to: buyer, shares: "680,000", shares_section: 9, '
    ties = ties_of(terms + "security: common stock, on: 2026-06-01}\n")
    assert ties["share_transfers.s.shares"].status == "approved-wording"
    assert ties["share_transfers.s.shares"].is_open
    assert ties["share_transfers.s.on"].status == "tied"
    assert ties["share_transfers.s.security"].status == "tied"


def test_a_value_of_another_section_says_where() -> None:
    """Nothing leads from Section 7 to Section 2."""
    terms = '  provisions:\n    i: {section: 7, topic: interest, what: overdue amounts, amount: "$120,000"}\n'
    tie = ties_of(terms)["provisions.i.amount"]
    assert (tie.status, tie.is_open) == ("elsewhere", True)
    assert tie.clauses[0].place == "Section 2, line 11"


def test_a_party_that_the_clause_leaves_out_is_for_information_one_beside_another_is_open() -> None:
    """Section 5 speaks of the buyer alone; "to: seller" says nothing against it, "by: seller" does."""
    assert not ties_of(LOTS)["payments.lots.to"].is_open
    assert ties_of(LOTS.replace("by: buyer", "by: seller"))["payments.lots.by"].is_open


def test_a_text_is_tied_word_for_word_only() -> None:
    terms = "  conditions:\n    c: {section: 7, to: payment, what: %s}\n"
    path = "conditions.c.what"
    assert ties_of(terms % "overdue amounts bear interest")[path].status == "tied"
    other = ties_of(terms % "interest is due on amounts that are overdue")[path]
    assert (other.status, other.is_open) == ("in-words", False)
    assert other.clauses[0].section == "7"
    assert ties_of(terms % "interest at nine percent on overdue amounts")[path].shown == "no clause states “9%”"
    assert ties_of(terms % "interest that Wexford Bank sets on overdue amounts")[path].is_open
    assert ties_of(terms % "arbitration by three persons chosen from a panel abroad")[path].is_open


def test_what_a_title_and_a_name_must_be() -> None:
    """As the agreement calls itself, and as it writes its parties."""

    def tied(old: str, new: str) -> dict[str, str]:
        file, root, findings = read_agreement_file(HEAD.replace("terms:\n", "terms: {}\n").replace(old, new), "a.yaml")
        assert file is not None, findings
        assert root is not None
        return {each.path: each.status for each in tie_terms(open_ground(file, root, conformed(), approved_in()))}

    assert tied("", "")["agreement.title"] == "tied"
    assert tied("title: Purchase and Services", "title: Sale and Services")["agreement.title"] == "not-found"
    assert tied("", "")["parties.seller.honorific"] == "tied"
    assert tied("honorific: Ms.", "honorific: Mr.")["parties.seller.honorific"] == "contradicted"
    assert tied("surname: Reed", "surname: Reid")["parties.seller.surname"] == "contradicted"
    assert tied("name: Tamsin Reed,", "name: Tamsin Reid,")["parties.seller.name"] == "not-found"
    assert tied("title: President}\n  - {party: seller", "title: Secretary}\n  - {party: seller")[
        "signatories[1].title"
    ] == ("contradicted")
    assert tied("signed: Tamsin Reed", "signed: Tamsin Read")["signatories[2].signed"] == "not-found"
    assert tied("report: {date: 2026-05-04", "report: {date: 2026-05-05")["report.date"] == "not-found"


@pytest.mark.parametrize(
    ("day", "count", "unit", "then"),
    [
        (date(2026, 1, 31), 1, "month", date(2026, 2, 28)),
        (date(2026, 6, 30), 1, "quarter", date(2026, 9, 30)),
        (date(2024, 2, 29), 1, "year", date(2025, 2, 28)),
        (date(2026, 1, 1), 2, "week", date(2026, 1, 15)),
        (date(9999, 12, 31), 1, "day", date.max),
        (date(2026, 1, 1), 9999, "year", date.max),
        (date(2026, 1, 1), 10**18, "month", date.max),
    ],
)
def test_a_date_so_much_later(day: date, count: int, unit: str, then: date) -> None:
    """The last day of a month stays the last; no number leads past the calendar."""
    assert after(day, count, unit) == then


@pytest.mark.parametrize(
    ("value", "is_open"),
    [("2026-12-31", False), ("2027-01-31", True)],
)
def test_the_next_run_of_a_schedule_follows_from_the_one_before(value: str, is_open: bool) -> None:
    """Two quarters after June 30; no Saturday or Sunday where the clause speaks of business days."""
    text = COPY.replace(
        "7. Interest. Overdue amounts",
        "7. Interest. It is payable in quarterly instalments of $5,000 beginning on June 30, 2026, on the last Business"
        " Day of each quarter, and then of $7,000. Overdue amounts",
    )
    terms = f"""
  payments:
    runs:
      section: 7
      by: buyer
      to: seller
      amount: $24,000
      purpose: interest
      schedule:
        - {{amount: "$5,000", count: 2, on: 2026-06-30, every: quarter}}
        - {{amount: "$7,000", count: 2, on: {value}, every: quarter}}
"""
    tie = ties_of(terms, text)["payments.runs.schedule[2].on"]
    assert tie.is_open == is_open
    assert is_open or tie.shown == "June 30, 2026 + 2 quarters = December 31, 2026"
