"""Facts and statements of a disclosure: from a term, a clause, the approved wording alone, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.truth.tie_out.agreements import HEAD, ground_of
from tests.truth.tie_out.test_terms import PAYMENT, SERVICES

from eightk.agreement.located import Node, compose
from eightk.findings import Span
from eightk.truth.tie_out.actors import other_actors
from eightk.truth.tie_out.arithmetic import TIMES
from eightk.truth.tie_out.findings import actor_findings, omission_findings, statement_findings
from eightk.truth.tie_out.ground import Ground
from eightk.truth.tie_out.omissions import omissions
from eightk.truth.tie_out.statements import read_draft, tie_statements
from eightk.truth.tie_out.terms import tie_terms
from eightk.truth.tie_out.ties import FactTie, StatementTie

TERMS = PAYMENT + SERVICES.replace("\n  transitions", "  transitions", 1)
GROUND = ground_of(TERMS)
TEMPLATE = Span("templates/disclosure/orrin.htm.j2")


def statements(*paragraphs: str, ground: Ground = GROUND) -> tuple[StatementTie, ...]:
    """The sentences of a draft, tied."""
    return tie_statements(ground, tie_terms(ground), read_draft(paragraphs, ground), passes=False)


def facts(*paragraphs: str) -> dict[str, FactTie]:
    """The facts of a draft by their words."""
    return {fact.text: fact for each in statements(*paragraphs) for fact in each.facts}


def test_a_fact_names_the_term_that_it_comes_from() -> None:
    """Of several terms with the value the one whose words stand beside it."""
    found = facts("Ms. Reed will serve as Senior Advisor for eighteen months from June 1, 2026, and receive $120,000.")
    assert found["eighteen months"].terms[0].path == "terms.transitions.advisor.length"
    assert found["June 1, 2026"].terms[0].path == "terms.transitions.advisor.begins"
    assert found["$120,000"].terms[0].path == "terms.payments.fee.amount"
    assert found["$120,000"].clauses[0].section == "2"
    assert found["Ms. Reed"].status == "tied"
    assert {each.status for each in found.values()} == {"tied"}


def test_instalments_are_added_up() -> None:
    """One and eleven; what is left after the first; the last of them."""
    text = "The fee is payable in twelve installments, $110,000 of it after the first, the last on May 1, 2027."
    found = facts(text)
    assert found["twelve"].shown == f"1 + 11 = 12; 12 {TIMES} $10,000 = $120,000"
    assert found["$110,000"].status == "derived"
    assert found["May 1, 2027"].shown == "July 1, 2026 + 10 months = May 1, 2027"
    assert found["twelve"].label == "tied through arithmetic"


def test_a_fact_without_a_term_may_be_the_agreements_own() -> None:
    found = facts("Overdue amounts bear interest at 8%. The law is that of Ohio.")
    assert found["8%"].status == "tied"
    assert found["8%"].terms == ()
    assert found["Ohio"].status == "tied"


def test_a_month_is_stated_by_a_day_in_it() -> None:
    """By a term where one has such a day, else by a clause."""
    found = facts("The services begin in June 2026, a lot is bought in October 2026, and all is over in December 2031.")
    assert found["June 2026"].terms[0].path == "terms.transitions.advisor.begins"
    assert (found["October 2026"].status, found["October 2026"].clauses[0].section) == ("tied", "5")
    assert found["October 2026"].terms == ()
    assert found["December 2031"].status == "not-found"


def test_a_role_of_the_terms_is_tied_by_its_term() -> None:
    found = facts("Ms. Reed is Senior Advisor.")["Senior Advisor"]
    assert (found.status, found.terms[0].path) == ("tied", "terms.transitions.advisor.role")


def test_an_agreement_that_a_term_names_is_tied_by_it() -> None:
    """No clause writes its title: that is said of the term, and of the name."""
    ground = ground_of(
        TERMS + "  terminations:\n    t: {section: 7, agreement: Wexford Lease, dated: 2020-01-02, parties: [buyer],"
        " effective: 2026-05-01}\n"
    )
    ((lease,),) = (each.facts for each in statements("The Wexford Lease ended.", ground=ground))
    assert (lease.text, lease.kind, lease.terms[0].path) == ("Wexford Lease", "name", "terms.terminations.t.agreement")
    assert lease.status == lease.terms[0].status == "not-found"


def test_what_only_the_approved_wording_says_and_what_nothing_says() -> None:
    found = facts("The Company buys 680,000 shares for $77,000 with Wexford Bank, as filed on Form 8-K.")
    assert found["680,000"].status == "approved-wording"
    assert found["$77,000"].status == "not-found"
    assert found["Wexford Bank"].status == "not-found"
    assert found["Form 8-K"].status == "filing"
    codes = [
        each.code
        for each in statement_findings(statements("It costs $77,000. 680,000 shares."), lambda start, end: TEMPLATE)
    ]
    assert codes == ["TIE005", "TIE006"]


def test_a_statement_of_which_no_clause_speaks_is_not_found() -> None:
    (added,) = statements("The Company will also provide a car allowance and club membership.")
    assert added.status == "not-found"
    assert set(added.unsupported) >= {"car", "allowance", "club", "membership"}
    (finding,) = statement_findings([added], lambda start, end: TEMPLATE)
    assert finding.code == "TIE007"
    assert "“allowance”" in finding.message


def test_what_a_report_says_of_itself_is_of_the_filing() -> None:
    (said,) = statements("The report is filed herewith.")
    assert (said.status, said.clauses, said.unsupported) == ("filing", (), ())


def test_a_statement_in_other_words_is_quoted_not_proved() -> None:
    (said,) = statements("The parties release each other from all claims.")
    assert (said.status, said.clauses[0].section) == ("in-words", "6")
    (same,) = statements("The Seller shall transfer to the Buyer, without charge, all of her shares of common stock on "
                         "June 1, 2026.")  # fmt: skip
    assert same.status == "tied"
    (word,) = statements("Overdue amounts bear interest at eight percent (8%) a year.")
    assert word.status == "tied"


@pytest.mark.parametrize("named", ["", " under the Release Agreement", " under the Sale and Release Agreement"])
def test_a_dropped_release_and_a_dropped_fact_are_said(named: str) -> None:
    """The approved wording speaks of a release, which is a term, and of eighteen months; a name speaks of none."""
    ground = ground_of(TERMS + "  releases:\n    all: {section: 6, by: [buyer], of: [seller], mutual: yes, scope: c}\n")
    draft, _ = read_draft(
        [f"On May 4, 2026, Orrin Valve Corp. and Ms. Reed agreed on 680,000 shares for $120,000{named}."], ground
    )
    left_out = omissions(ground, draft, _root(ground))
    found = list(omission_findings(left_out, TEMPLATE))
    assert [each.code for each in found] == ["TIE008", "TIE009", "TIE009"]
    assert "does not state 18 months" in found[0].message
    assert "terms.transitions.advisor" in found[1].message
    assert "terms.releases.all" in found[2].message
    assert "“released”" in found[2].message


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("The Company will pay Ms. Reed $120,000.", []),
        ("Ms. Reed will receive $120,000.", []),
        ("Ms. Reed will pay the Company $120,000.", ["Tamsin Reed: pay"]),
        ("Ms. Reed and the Company will each transfer shares.", ["Orrin Valve Corp.: transfer"]),
        ("The Company has agreed to pay, and Ms. Reed to serve.", []),
        ("Ms. Reed released the Company.", []),
    ],
)
def test_who_does_it_by_the_disclosure_and_by_the_terms(said: str, names: list[str]) -> None:
    """A release is no term here, so that nobody is said to give one wrongly."""
    terms = "  share_transfers:\n    s: {section: 1, by: [seller], to: buyer, shares: 5, security: s, on: 2026-06-01}\n"
    ground = ground_of(TERMS + terms)
    draft, _ = read_draft([said], ground)
    found = list(actor_findings(other_actors(ground, draft), TEMPLATE))
    assert [each.quotation for each in found] == names
    assert {each.code for each in found} <= {"TIE010"}


def _root(ground: Ground) -> Node:

    root, _ = compose(HEAD + TERMS, "agreement.yaml")
    assert root is not None
    return root


SAID = {
    "money": ["$120,000", "$10,000", "$48,000", "$5,000", "$7,500", "$9,250"],
    "date": ["May 4, 2026", "June 1, 2026", "June 15, 2026", "July 1, 2026", "August 31, 2026", "October 1, 2026"],
    "percent": ["8%", "8 percent", "eight percent"],
    "duration": ["18 months", "eighteen months"],
}
FACTS = st.sampled_from([fact for each in SAID.values() for fact in each])


@given(st.lists(FACTS, min_size=1, max_size=6))
def test_a_disclosure_of_the_agreements_facts_is_tied(chosen: list[str]) -> None:
    found = facts(" ".join(f"The parties agreed on {fact}." for fact in chosen))
    assert {each.status for text, each in found.items() if text in chosen} == {"tied"}


@given(FACTS.filter(lambda fact: fact[-1].isdigit()), st.integers(1, 8))
def test_a_changed_figure_is_not(fact: str, step: int) -> None:
    """Any figure of a fact but the day and month of a date, which may be another of the agreement's dates."""
    digit = int(fact[-1])
    other = f"{fact[:-1]}{(digit + step) % 10}"
    if (digit + step) % 10 == digit:
        return
    found = facts(f"The parties agreed on {other}.")
    assert {each.status for text, each in found.items() if each.kind in {"money", "date"}} <= {"not-found"}
