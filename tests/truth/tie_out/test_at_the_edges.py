"""Values of agreement.yaml at the edges: sums from unlike parts, names with other stops, what only the approved wording
or no clause says."""

from __future__ import annotations

import pytest
from tests.truth.tie_out.agreements import COPY, HEAD, approved_in, conformed, ground_of, ties_of
from tests.truth.tie_out.test_disclosure import facts

from eightk.agreement.reader import read_agreement_file
from eightk.truth.tie_out.arithmetic import TIMES
from eightk.truth.tie_out.ground import open_ground
from eightk.truth.tie_out.reckoned import reckonings
from eightk.truth.tie_out.terms import tie_terms

LEAVING = """
  payments:
    leaving:
      section: 4
      by: buyer
      to: seller
      amount: $192,000
      purpose: end of the services
      parts:
        - {what: the fee, amount: "$120,000"}
        - {what: a multiple of the Base Fee, times: 1.5, of: "$48,000"}
"""
BOTH = COPY.replace("pay the Seller one and one-half", "pay the Seller $120,000 and one and one-half")


def tied(head: str, text: str) -> dict[str, tuple[str, str]]:
    """How each value is tied, and what is said of it, where the head of agreement.yaml or the copy is another."""
    file, root, findings = read_agreement_file(head.replace("terms:\n", "terms: {}\n"), "agreement.yaml")
    assert file is not None, findings
    assert root is not None
    ground = open_ground(file, root, conformed(text), approved_in(text))
    return {each.path: (each.status, each.shown) for each in tie_terms(ground)}


def test_a_sum_is_made_of_an_amount_and_of_a_multiple() -> None:
    amount = ties_of(LEAVING, BOTH)["payments.leaving.amount"]
    assert (amount.status, amount.shown) == ("derived", f"$120,000 + 1.5 {TIMES} $48,000 = $192,000")


@pytest.mark.parametrize("wrong", ["EUR 48,000", "$47,000"])
def test_a_sum_of_another_currency_or_amount_is_none(wrong: str) -> None:
    amount = ties_of(LEAVING.replace("$48,000", wrong), BOTH)["payments.leaving.amount"]
    assert (amount.status, amount.shown) == ("contradicted", "Section 4 states $120,000")


def test_dates_that_have_changed_places_contradict() -> None:
    """Notice on the day of the end, the end on the day of notice."""
    clause = (
        "8. End. The Supply Agreement dated January 2, 2020 ends. The Buyer gave notice of it on March 1, 2026, and\n"
        "its end becomes effective on May 1, 2026.\n\n     "
    )
    terms = """
  terminations:
    t: {section: 8, agreement: Supply Agreement, dated: 2020-01-02, parties: [buyer], notice: %s, effective: %s}
"""
    text = COPY.replace("9. Announcements", f"{clause}9. Announcements")
    right = ties_of(terms % ("2026-03-01", "2026-05-01"), text)
    assert {right[f"terminations.t.{name}"].status for name in ("notice", "effective")} == {"tied"}
    wrong = ties_of(terms % ("2026-05-01", "2026-03-01"), text)
    assert wrong["terminations.t.notice"].shown == "Section 8 states March 1, 2026 there"
    assert wrong["terminations.t.effective"].shown == "Section 8 states May 1, 2026 there"


def test_a_run_falls_on_its_day_where_no_business_day_is_spoken_of() -> None:
    """January 31, 2027 is a Sunday."""
    text = COPY.replace(
        "7. Interest. Overdue amounts",
        "7. Interest. It is payable in monthly instalments of $5,000 beginning on November 30, 2026, then of $7,000. "
        "Overdue amounts",
    )
    terms = """
  payments:
    runs:
      section: 7
      by: buyer
      to: seller
      amount: $24,000
      purpose: interest
      schedule:
        - {amount: "$5,000", count: 2, on: 2026-11-30, every: month}
        - {amount: "$7,000", count: 2, on: 2027-01-31, every: month}
"""
    tie = ties_of(terms, text)["payments.runs.schedule[2].on"]
    assert (tie.status, tie.shown) == ("derived", "November 30, 2026 + 2 months = January 31, 2027")


def test_how_often_that_no_clause_says() -> None:
    """Section 6 is about a release; the approved wording is no clause."""
    said = COPY.replace("Ms. Reed will serve", "Ms. Reed will be paid annually. Ms. Reed will serve")
    terms = '  salaries:\n    fee: {section: %s, to: seller, amount: "$48,000", per: year}\n'
    for tie in (ties_of(terms % 6), ties_of(terms % 9, said)):
        assert tie["salaries.fee.per"].shown == "the clause does not say how often"
        assert tie["salaries.fee.per"].is_open


def test_an_office_that_only_the_approved_wording_names() -> None:
    terms = "  resignations:\n    r: {section: 3, who: seller, offices: [Vice Chair], effective: 2026-06-01}\n"
    tie = ties_of(terms, COPY.replace("Ms. Reed will serve", "Ms. Reed, Vice Chair, will serve"))
    office = tie["resignations.r.offices[1]"]
    assert (office.status, office.shown) == ("approved-wording", "no clause names it")
    assert office.is_open


def test_an_office_that_another_section_names() -> None:
    terms = "  resignations:\n    r: {section: 3, who: seller, offices: [Vice Chair], effective: 2026-06-01}\n"
    office = ties_of(terms, COPY.replace("1. Sale.", "1. Sale. Ms. Reed is Vice Chair."))["resignations.r.offices[1]"]
    assert (office.status, office.shown, office.clauses[0].section) == ("elsewhere", "Section 3 does not name it", "1")


def test_a_text_that_only_the_approved_wording_has_is_in_no_clause() -> None:
    terms = "  conditions:\n    c: {section: 9, to: payment, what: %s}\n"
    same = ties_of(terms % "The parties released each other")["conditions.c.what"]
    assert (same.status, same.shown) == ("not-found", "no word of it stands in Section 9")
    assert ties_of(terms % '"***"')["conditions.c.what"].clauses == ()


BANK = "  releases:\n    r: {section: 9, by: [%s], of: [seller], mutual: no, scope: claims}\n"


@pytest.mark.parametrize(
    ("key", "text", "status", "shown"),
    [
        (
            "bank",
            COPY.replace("and Tamsin Reed agreed", "Tamsin Reed and Wexford Bank agreed"),
            "approved-wording",
            "Section 9 does not speak of Wexford Bank",
        ),
        ("bank", COPY, "not-found", "the agreement does not speak of Wexford Bank"),
        ("stranger", COPY, "not-found", "the agreement does not speak of stranger"),
    ],
)
def test_a_party_that_no_clause_names(key: str, text: str, status: str, shown: str) -> None:
    """The bank is named beside the seller or nowhere; "the parties" of the approved wording are no clause's parties. A
    key that is none of a party is a finding of its own, and here a party that nothing speaks of."""
    head = HEAD.replace("parties:\n", "parties:\n  bank: {name: Wexford Bank, kind: company}\n")
    file, root, _ = read_agreement_file(head + BANK % key, "agreement.yaml")
    assert file is not None
    assert root is not None
    ties = {each.path: each for each in tie_terms(open_ground(file, root, conformed(text), approved_in(text)))}
    by = ties["terms.releases.r.by[1]"]
    assert (by.status, by.shown) == (status, shown)


@pytest.mark.parametrize(
    ("written", "status"),
    [("Tamsin Reed Jr.", "tied"), ("Tamsin Reed", "not-found"), ("Tamsin Jr. Reed", "not-found")],
)
def test_a_name_is_the_same_with_another_stop_or_comma(written: str, status: str) -> None:
    text = COPY.replace("Tamsin Reed", "T. Reed").replace("Tamsin\nReed", written) + "\nTamsin"
    head = HEAD.replace("{name: Tamsin Reed,", '{name: "Tamsin Reed, Jr.",')
    assert tied(head, text)["parties.seller.name"][0] == status


def test_the_margins_of_a_rate_are_those_of_its_own_grid() -> None:
    """A rate that is no base rate and has no grid has none, whatever the others have."""
    terms = """
  facilities:
    loan: {section: 7, kind: note, borrower: buyer, amount: "$120,000"}
  rates:
    prime: {section: 7, facility: [loan], base: interest, minimum_margin: 8%}
    grid:
      section: 7
      facility: [loan]
      base: interest
      margins: [{level: one, when: always, margin: 9%, base_rate_margin: 10%}]
"""
    text = COPY.replace("a year.", "a year, and, where there is a default, at nine percent (9%) or ten percent (10%).")
    ties = ties_of(terms, text)
    assert (ties["rates.prime.minimum_margin"].status, ties["rates.prime.minimum_margin"].is_open) == ("tied", False)


def test_a_single_run_is_added_up_in_the_disclosure() -> None:
    """Twelve payments of one amount: their number, their sum, the last of them; nothing is left after the first run."""
    terms = """
  payments:
    fee:
      section: 2
      by: buyer
      to: seller
      amount: $110,000
      purpose: the shares
      schedule: [{amount: "$10,000", count: 11, on: 2026-07-01, every: month}]
"""
    ground = ground_of(terms)
    found = {key: each.equation for key, each in reckonings(ground, tie_terms(ground)).items()}
    assert found == {
        "count:11": f"11; 11 {TIMES} $10,000 = $110,000",
        "money:USD 110000": f"11 {TIMES} $10,000 = $110,000",
        "date:2027-05-01": "July 1, 2026 + 10 months = May 1, 2027",
    }


def test_what_rests_on_an_open_term_is_not_reckoned() -> None:
    """No clause states $11,000: neither the sum nor what each run comes to follows; the last day still does. A payment
    without a schedule comes to nothing but itself."""
    once = """
  payments:
    fee:
      section: 2
      by: buyer
      to: seller
      amount: $110,000
      purpose: the shares
"""
    ground = ground_of(once)
    assert reckonings(ground, tie_terms(ground)) == {}
    ground = ground_of(f'{once}      schedule: [{{amount: "$11,000", count: 11, on: 2026-07-01, every: month}}]\n')
    assert list(reckonings(ground, tie_terms(ground))) == ["date:2027-05-01"]


def test_names_and_numbers_of_a_disclosure_that_only_look_alike() -> None:
    """Three lots are not three directors; another exhibit is none of the report; the Commission is of the filing."""
    found = facts(
        "The Company has elected three directors under Exhibit 99.1, not Exhibit 10.1.",
        "The Securities and Exchange Commission was told of The - Wexford Bank.",
        "The Marlow and Base Fee are paid.",
    )
    assert found["three"].status == "not-found"
    assert found["Exhibit 99.1"].status == "not-found"
    assert found["Securities and Exchange Commission"].shown == "of the filing"
    assert found["Exhibit 10.1"].shown == "an exhibit of the report"
    assert found["Wexford Bank"].status == "not-found"
    assert (found["Marlow"].status, found["Base Fee"].status) == ("not-found", "tied")
