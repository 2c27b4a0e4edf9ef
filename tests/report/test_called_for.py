"""Which items terms call for: agreements as counsel write them, and what the rules of the form make of them."""

from __future__ import annotations

from datetime import date
from textwrap import indent

import pytest

from eightk.agreement.reader import read_agreement_file
from eightk.report.called_for import Call, calls
from eightk.report.called_for.offices import is_executive_chair, kinds

BASE = """
agreement:
  title: {title}
  dated: {dated}
registrant:
  party: company
  name: Ostrava Pumps, Inc.
  cik: 0009990042
  state_of_incorporation: Delaware
  commission_file_number: 001-99042
  irs_employer_id: 12-3456789
  address: {{street: [1 Weir Road], city: Dover, state: Delaware, zip: 19901}}
  telephone: (302) 555-0100
parties:
  company: {{name: "Ostrava Pumps, Inc.", kind: company, short: the Company}}
  roe: {{name: Jane Q. Roe, kind: person, honorific: Ms., surname: Roe, offices: [{offices}]}}
  clerk: {{name: Ann Clerk, kind: person}}
  bank: {{name: First Weir Bank, kind: company}}
  holding: {{name: "Roe Holdings, LLC", kind: company}}
signatories:
  - {{party: company, signed: A. Clerk}}
terms:
{terms}
disclosure:
  section: 5
  items: ["8.01"]
  template: disclosure/ostrava.htm.j2
  approved_wording: {{form: quoted-paragraph, section: 5}}
exhibit:
  number: {exhibit}
  description: An agreement
report:
  date: {dated}
{exhibits}  signature: {{name: A. Clerk, title: Secretary}}
"""


def read(
    terms: str,
    *,
    dated: str = "2026-03-02",
    offices: str = "",
    exhibit: str = "10.1",
    title: str = "Agreement",
    exhibits: str = "",
) -> tuple[Call, ...]:
    """What the rules say of an agreement with these terms, but for its exhibit under Item 9.01."""
    block = indent(terms.strip("\n"), "  ") if terms.strip() else "  {}"
    text = BASE.format(terms=block, dated=dated, offices=offices, exhibit=exhibit, title=title, exhibits=exhibits)
    file, _, findings = read_agreement_file(text.replace("terms:\n  {}", "terms: {}"), "agreement.yaml")
    assert file is not None, findings
    return tuple(call for call in calls(file, date.fromisoformat(dated)) if not call.item.startswith("9.01"))


def told(found: tuple[Call, ...]) -> list[str]:
    """Item and certainty of each call, possible ones left out."""
    return [f"{call.item} {call.certainty}" for call in found if call.certainty != "possible"]


LEAVES = "resignations:\n  one: {{section: 1, who: roe, offices: [{offices}], effective: 2026-03-31{more}}}"
JOINS = "appointments:\n  one: {{section: 1, who: roe, offices: [{offices}], effective: 2026-04-01{more}}}"
SALARY = 'salaries:\n  one: {section: 2, to: roe, amount: "$400,000"}'
FACILITY = 'facilities:\n  one: {{section: 2, kind: {kind}, borrower: {who}, amount: "$9,000,000"{more}}}'
ENDS = (
    "terminations:\n  one: {{section: 1, agreement: Supply Agreement, dated: 2020-01-02, parties: [{parties}], "
    "effective: 2026-03-31{more}}}"
)
PURCHASE = 'purchases:\n  one: {{section: 1, buyer: {buyer}, seller: {seller}, what: {what}, price: "$9"{more}}}'
BACK = (
    "share_transfers:\n  one: {section: 1, by: [holding], to: company, shares: 500, security: common stock, "
    "on: 2026-03-02}"
)
PAID = 'payments:\n  one: {section: 3, by: company, to: holding, amount: "$120,000", purpose: services of Ms. Roe}'

ITEMS: dict[str, tuple[tuple[Call, ...], list[str]]] = {
    "the chief executive resigns": (
        read(LEAVES.format(offices="Chief Executive Officer", more="")),
        ["5.02(b) called for"],
    ),
    "two offices and the seat": (
        read(LEAVES.format(offices="President, member of the Board of Directors", more="")),
        ["5.02(b) called for", "5.02(b) called for"],
    ),
    "one line for two offices": (
        read(LEAVES.format(offices="President and director", more="")),
        ["5.02(b) called for", "5.02(b) called for"],
    ),
    "another officer may be a named one": (
        read(LEAVES.format(offices="General Counsel", more="")),
        ["5.02(b) doubtful"],
    ),
    "before November 7, 2006 nobody asked for named officers": (
        read(LEAVES.format(offices="General Counsel", more=""), dated="2006-11-06"),
        [],
    ),
    "an executive chair": (
        read(LEAVES.format(offices="Executive Chairman of the Board", more="")),
        ["5.02(b) doubtful", "5.02(b) called for"],
    ),
    "a director over a disagreement": (
        read(LEAVES.format(offices="director", more=", reason: a disagreement with management about strategy")),
        ["5.02(a) called for"],
    ),
    "a director removed for cause": (
        read(LEAVES.format(offices="director", more=", reason: removed for cause")),
        ["5.02(a) called for"],
    ),
    "a director without any disagreement": (
        read(LEAVES.format(offices="director", more=", reason: not because of any disagreement on any matter")),
        ["5.02(b) called for"],
    ),
    "a chief financial officer is appointed": (
        read(JOINS.format(offices="Chief Financial Officer", more="")),
        ["5.02(c) called for"],
    ),
    "a general counsel is appointed": (read(JOINS.format(offices="General Counsel", more="")), []),
    "a controller is appointed": (read(JOINS.format(offices="Corporate Controller", more="")), ["5.02(c) doubtful"]),
    "a director is elected": (read(JOINS.format(offices="independent director", more="")), ["5.02(d) called for"]),
    "a managing director is no director": (read(JOINS.format(offices="Managing Director", more="")), []),
    "pay of the chief executive": (read(SALARY, offices="Chief Executive Officer"), ["5.02(e) called for"]),
    "pay of the chief executive before November 7, 2006": (
        read(SALARY, offices="Chief Executive Officer", dated="2006-11-06"),
        ["1.01 called for"],
    ),
    "pay of another officer": (read(SALARY, offices="General Counsel"), ["5.02(e) doubtful"]),
    "pay of another officer before November 7, 2006": (
        read(SALARY, offices="General Counsel", dated="2006-11-06"),
        ["1.01 doubtful"],
    ),
    "pay of somebody of whom nothing is said": (read(SALARY), ["5.02(e) doubtful"]),
    "pay of a new chief operating officer": (
        read(f"{JOINS.format(offices='Chief Operating Officer', more='')}\n{SALARY}"),
        ["5.02(c) called for"],
    ),
    "pay of a director alone": (
        read(f"{JOINS.format(offices='director', more='')}\n{SALARY}"),
        ["5.02(d) called for"],
    ),
    "severance through the officer's own company": (
        read(f"{LEAVES.format(offices='Chief Executive Officer', more='')}\n{PAID}"),
        ["5.02(b) called for", "5.02(e) called for"],
    ),
    "a credit agreement": (
        read(FACILITY.format(kind="revolving", who="company", more=", agent: bank")),
        ["1.01 called for", "2.03 called for"],
    ),
    "a subsidiary borrows": (
        read(FACILITY.format(kind="term loan", who="holding", more="")),
        ["1.01 called for", "2.03 doubtful"],
    ),
    "the company lends": (
        read(FACILITY.format(kind="term loan", who="holding", more=", agent: company")),
        ["1.01 called for"],
    ),
    "an incremental facility that nobody has committed": (
        read(FACILITY.format(kind="incremental", who="company", more="")),
        ["1.01 called for"],
    ),
    "a debt with interest": (
        read('payments:\n  one: {section: 2, by: company, to: bank, amount: "$900", purpose: a note, interest: 5%}'),
        ["1.01 called for", "2.03 doubtful"],
    ),
    "an agreement filed as Exhibit 10": (read("", exhibit="10.12"), ["1.01 called for"]),
    "an agreement filed as Exhibit 99": (read("", exhibit="99.1"), ["1.01 doubtful"]),
    "a contract ends": (read(ENDS.format(parties="company, bank", more="")), ["1.01 doubtful", "1.02 called for"]),
    "a contract of others ends": (read(ENDS.format(parties="holding, bank", more="")), ["1.01 doubtful"]),
    "an employment agreement ends": (
        read(
            LEAVES.format(offices="Chief Executive Officer", more="")
            + "\n"
            + ENDS.format(parties="company, roe", more="")
        ),
        ["5.02(b) called for"],
    ),
    "an employment agreement ended before November 7, 2006": (
        read(
            LEAVES.format(offices="Chief Executive Officer", more="")
            + "\n"
            + ENDS.format(parties="company, roe", more=""),
            dated="2006-11-06",
        ),
        ["1.02 called for", "5.02(b) called for"],
    ),
    "a purchase that has closed": (
        read(PURCHASE.format(buyer="company", seller="bank", what="a plant", more=", closing: 2026-03-02")),
        ["1.01 called for", "2.01 doubtful"],
    ),
    "a purchase that closes later": (
        read(PURCHASE.format(buyer="bank", seller="company", what="a plant", more=", closing: 2026-05-01")),
        ["1.01 called for", "2.01 later"],
    ),
    "a purchase between others": (
        read(PURCHASE.format(buyer="bank", seller="holding", what="a plant", more=""), exhibit="99.1"),
        ["1.01 doubtful"],
    ),
    "shares sold": (
        read(PURCHASE.format(buyer="bank", seller="company", what="500 shares of common stock", more="")),
        ["1.01 called for", "2.01 later", "3.02 doubtful"],
    ),
    "shares issued": (
        read(
            "share_transfers:\n  one: {section: 1, by: [company], to: bank, shares: 500, security: common stock, "
            "on: 2026-03-02}"
        ),
        ["1.01 called for", "3.02 doubtful"],
    ),
    "shares given back with an office": (
        read(f"{LEAVES.format(offices='Chief Executive Officer', more='')}\n{BACK}"),
        ["5.02(b) called for"],
    ),
    "bylaws to be amended": (
        read("covenants:\n  one: {section: 1, kind: bylaws, by: [company], what: amend and restate its bylaws}"),
        ["1.01 called for", "5.03 doubtful"],
    ),
    "another's bylaws": (
        read("covenants:\n  one: {section: 1, kind: bylaws, by: [bank], what: amend and restate its bylaws}"),
        ["1.01 called for"],
    ),
    "bylaws spoken of": (
        read("provisions:\n  one: {section: 1, topic: indemnification, what: as the bylaws provide}"),
        ["1.01 called for"],
    ),
    "a fiscal year changed": (
        read("provisions:\n  one: {section: 1, topic: fiscal year, what: changes to June 30}"),
        ["1.01 called for", "5.03 doubtful"],
    ),
    "a forbearance": (
        read("", title="Forbearance Agreement"),
        ["1.01 called for", "2.04 doubtful"],
    ),
    "a press release furnished": (
        read(
            "", exhibits="  exhibits:\n    - {number: 99.1, description: Press release, file: a.txt, furnished: yes}\n"
        ),
        ["1.01 called for", "7.01 called for"],
    ),
    "a successor, and nothing of who leaves": (
        read(JOINS.format(offices="Chief Executive Officer", more=", succeeds: clerk")),
        ["5.02(b) doubtful", "5.02(c) called for"],
    ),
    "a successor of who leaves": (
        read(
            f"{JOINS.format(offices='Chief Executive Officer', more=', succeeds: clerk')}\n"
            f"{LEAVES.format(offices='Chief Executive Officer', more='').replace('roe', 'clerk')}"
        ),
        ["5.02(b) called for", "5.02(c) called for"],
    ),
    "a successor in another office": (read(JOINS.format(offices="General Counsel", more=", succeeds: clerk")), []),
    "pay for nobody named": (
        read('payments:\n  one: {section: 3, by: company, to: bank, amount: "$9", purpose: services of Row and Sons}'),
        ["1.01 called for"],
    ),
    "a sublimit before the facility that it is part of": (
        read(
            FACILITY.format(kind="swingline", who="company", more=", of: all")
            + "\n"
            + FACILITY.format(kind="revolving", who="company", more="").replace("one", "all").partition("\n")[2]
        ),
        ["1.01 called for", "2.03 called for"],
    ),
    "a sublimit alone": (
        read(
            FACILITY.format(kind="revolving", who="company", more="").replace("one", "all")
            + "\n"
            + FACILITY.format(kind="swingline", who="company", more=", of: all").partition("\n")[2]
        ),
        ["1.01 called for", "2.03 called for"],
    ),
    "shares given by a person with an office": (
        read(
            f"{LEAVES.format(offices='Chief Executive Officer', more='')}\n{BACK.replace('holding', 'roe')}",
        ),
        ["5.02(b) called for"],
    ),
    "a sum for an investor is no pay": (
        read('payments:\n  one: {section: 3, by: company, to: clerk, amount: "$9", purpose: settlement of the claims}'),
        ["1.01 called for"],
    ),
    "a sum for an officer is": (
        read(
            'payments:\n  one: {section: 3, by: company, to: roe, amount: "$9", purpose: retention}',
            offices="President",
        ),
        ["1.01 called for", "5.02(e) doubtful"],
    ),
    "a subsidiary pays the chief executive": (
        read(
            f"{LEAVES.format(offices='Chief Executive Officer', more='')}\n{PAID.replace('by: company', 'by: bank')}",
        ),
        ["5.02(b) called for", "5.02(e) doubtful"],
    ),
    "the officer pays": (
        read(
            f"{LEAVES.format(offices='Chief Executive Officer', more='')}\n{PAID.replace('by: company', 'by: roe')}",
        ),
        ["5.02(b) called for"],
    ),
    "a sitting director is made chair": (
        read(JOINS.format(offices="Chair of the Board", more=""), offices="director, Chair of the Board"),
        [],
    ),
    "somebody is made chair": (
        read(JOINS.format(offices="Chair of the Board", more="")),
        ["5.02(d) doubtful"],
    ),
    "a new director and chair": (
        read(JOINS.format(offices="director, Chair of the Board", more=""), offices="director, Chair of the Board"),
        ["5.02(d) called for", "5.02(d) called for"],
    ),
    "units of a product sold": (
        read(PURCHASE.format(buyer="bank", seller="company", what="900 units of the product", more="")),
        ["1.01 called for", "2.01 later"],
    ),
    "warrants for a lender": (
        read("equity:\n  one: {section: 2, holder: bank, kind: other, shares: 900}"),
        ["1.01 called for", "3.02 doubtful"],
    ),
    "an officer buys the company's car": (
        read(
            f"{LEAVES.format(offices='Chief Executive Officer', more='')}\n"
            + PURCHASE.format(buyer="roe", seller="company", what="a car", more="")
        ),
        ["2.01 later", "5.02(b) called for"],
    ),
    "bylaws that may not be amended": (
        read("covenants:\n  one: {section: 1, kind: charter, by: [company], what: not amend its bylaws}"),
        ["1.01 called for"],
    ),
    "forbearing from suit": (
        read("covenants:\n  one: {section: 1, kind: covenant not to sue, by: [company], what: forbear from any suit}"),
        ["1.01 called for"],
    ),
    "lenders that forbear": (
        read("provisions:\n  one: {section: 1, topic: forbearance, what: the lenders forbear from their remedies}"),
        ["1.01 called for", "2.04 doubtful"],
    ),
    "a press release filed": (
        read("", exhibits="  exhibits:\n    - {number: 99.1, description: Press release, file: a.txt}\n"),
        ["1.01 called for"],
    ),
}


@pytest.mark.parametrize("name", ITEMS)
def test_what_the_terms_call_for(name: str) -> None:
    found, expected = ITEMS[name]
    assert told(found) == expected


@pytest.mark.parametrize("name", ITEMS)
def test_every_call_has_its_reason_its_authority_and_where_it_is_doubtful_a_question(name: str) -> None:
    for call in ITEMS[name][0]:
        assert call.because
        assert call.authority.startswith("Form 8-K")
        assert bool(call.question) or call.certainty in ("called for", "later")
        if call.certainty == "called for":
            assert not call.question


def event(found: tuple[Call, ...], item: str) -> tuple[str, bool]:
    """The day of the first call for the item, and whether it stands in for one that is not given."""
    (call, *_) = [call for call in found if call.item == item]
    assert call.event is not None
    assert call.event.because
    assert call.event.authority.startswith("Form 8-K")
    return call.event.day.isoformat(), call.event.assumed


CEO = "Chief Executive Officer"
EVENTS = {
    "notice, not effectiveness": (
        read(LEAVES.format(offices=CEO, more=", notice: 2026-02-27")),
        "5.02(b)",
        "2026-02-27",
        False,
    ),
    "no notice given: the signing": (read(LEAVES.format(offices=CEO, more="")), "5.02(b)", "2026-03-02", True),
    "left before the signing": (
        read(LEAVES.format(offices=CEO, more="").replace("2026-03-31", "2026-02-20")),
        "5.02(b)",
        "2026-02-20",
        True,
    ),
    "appointed by the board": (
        read(JOINS.format(offices=CEO, more=", appointed: 2026-03-01")),
        "5.02(c)",
        "2026-03-01",
        False,
    ),
    "announced later by press release": (
        read(JOINS.format(offices=CEO, more=", appointed: 2026-03-01, announced: 2026-03-09")),
        "5.02(c)",
        "2026-03-09",
        False,
    ),
    "the seat may wait with the office": (
        read(JOINS.format(offices=f"{CEO}, director", more=", appointed: 2026-03-01, announced: 2026-03-09")),
        "5.02(d)",
        "2026-03-09",
        False,
    ),
    "no appointment given: the signing": (read(JOINS.format(offices=CEO, more="")), "5.02(c)", "2026-03-02", True),
    "in office before the signing": (
        read(JOINS.format(offices=CEO, more="").replace("2026-04-01", "2026-02-01")),
        "5.02(c)",
        "2026-02-01",
        True,
    ),
    "a contract ended by agreement: the signing": (
        read(ENDS.format(parties="company, bank", more="")),
        "1.02",
        "2026-03-02",
        False,
    ),
    "a contract ended by notice": (
        read(ENDS.format(parties="company, bank", more=", notice: 2026-02-02")),
        "1.02",
        "2026-02-02",
        False,
    ),
    "a predecessor: the choice of the successor, announced or not": (
        read(JOINS.format(offices=CEO, more=", succeeds: clerk, appointed: 2026-03-01, announced: 2026-03-09")),
        "5.02(b)",
        "2026-03-01",
        True,
    ),
    "a debt: the signing, drawn or not": (
        read(FACILITY.format(kind="revolving", who="company", more="")),
        "2.03",
        "2026-03-02",
        False,
    ),
    "a benefit in kind is pay: the signing": (
        read("benefits:\n  one: {section: 2, to: roe, what: a car, amount: $9}", offices=CEO),
        "5.02(e)",
        "2026-03-02",
        False,
    ),
    "a bonus is pay: the signing": (
        read('bonuses:\n  one: {section: 2, to: roe, kind: other, amount: "$9"}', offices=CEO),
        "5.02(e)",
        "2026-03-02",
        False,
    ),
    "pay: the signing": (read(SALARY, offices=CEO), "5.02(e)", "2026-03-02", False),
    "a closing": (
        read(PURCHASE.format(buyer="company", seller="bank", what="a plant", more=", closing: 2026-02-28")),
        "2.01",
        "2026-02-28",
        False,
    ),
}


@pytest.mark.parametrize("name", EVENTS)
def test_the_day_from_which_an_item_runs(name: str) -> None:
    found, item, day, assumed = EVENTS[name]
    assert event(found, item) == (day, assumed)


def test_an_agreement_dated_as_of_another_day_runs_from_its_signing() -> None:
    text = BASE.format(
        terms=indent(SALARY, "  "), dated="2026-03-02", offices=CEO, exhibit="10.1", title="Agreement", exhibits=""
    ).replace("dated: 2026-03-02", "dated: 2026-03-02\n  signed: 2026-03-05", 1)
    file, _, _ = read_agreement_file(text, "agreement.yaml")
    assert file is not None
    assert event(calls(file, date(2026, 3, 5)), "5.02(e)")[0] == "2026-03-05"


def test_what_is_only_possible_is_named_with_its_question() -> None:
    dividends = read("covenants:\n  one: {section: 7, kind: Restricted Payments, by: [company], what: dividends}")
    assert [call.item for call in dividends if call.certainty == "possible"] == ["3.03"]
    lent = read(
        LEAVES.format(offices=CEO, more="")
        + '\npayments:\n  one: {section: 3, by: company, to: holding, amount: "$120,000", purpose: services}'
    )
    assert [call.item for call in lent if call.certainty == "possible"] == ["1.01"]


OFFICES = [
    ("Chief Executive Officer", {"executive"}),
    ("Interim Chief Executive Officer", {"executive"}),
    ("President, Chief Executive Officer and director", {"executive", "principal", "director"}),
    ("CEO", {"executive"}),
    ("Executive Vice President and Chief Financial Officer", {"financial"}),
    ("Principal Accounting Officer", {"principal"}),
    ("Chief Operating Officer", {"principal"}),
    ("President", {"principal"}),
    ("President, Secretary and Treasurer", {"principal"}),
    ("President of the Company", {"principal"}),
    ("President, Americas", {"other"}),
    ("President of the Sensing Segment", {"other"}),
    ("Vice President", {"other"}),
    ("Vice-President", {"other"}),
    ("Senior Vice President, General Counsel", {"other"}),
    ("director", {"director"}),
    ("a member of the Board", {"director"}),
    ("Class II director", {"director"}),
    ("Chair of the Board of Directors", {"director"}),
    ("Non-Executive Chairman", {"director"}),
    ("Lead Independent Director", {"director"}),
    ("Director of Marketing", {"other"}),
    ("Managing Director", {"other"}),
    ("Medical Director", {"other"}),
    ("Secretary", {"other"}),
    ("Co-President", {"principal"}),
    ("Executive Chair of the Board of Directors of Ostrava Pumps, Inc.", {"director"}),
    ("Senior Chairman of the Board", {"director"}),
    ("independent trustee", {"director"}),
    ("Chairman of the Audit Committee", set()),
    ("member of the Compensation Committee", set()),
    ("director and Chair of the Audit Committee", {"director"}),
]


@pytest.mark.parametrize(("office", "expected"), OFFICES)
def test_what_an_office_is(office: str, expected: set[str]) -> None:
    assert kinds(office) == expected


def test_an_executive_chair_is_a_seat_and_a_question() -> None:
    assert is_executive_chair("Executive Chair of the Board")
    assert not is_executive_chair("Non-Executive Chair")
    assert kinds("Executive Chairman") == {"director"}
