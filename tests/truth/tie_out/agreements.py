"""Agreements to tie out: a small one written for the tests, and those that ship, with any value of theirs changed."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.executed import ExecutedAgreement, open_agreement
from eightk.agreement.located import Path as Steps
from eightk.agreement.located import compose, plain
from eightk.agreement.model import AgreementFile
from eightk.agreement.reader import read_agreement_file
from eightk.truth.tie_out.ground import Ground, open_ground
from eightk.truth.tie_out.terms import tie_terms, tie_value
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.values import TermValue, term_values
from eightk.workspace.reading import Workspace

CHECKOUT = Path(__file__).parents[3]
SHIPPED = sorted(path.name for path in (CHECKOUT / "agreements").iterdir())

HEAD = """
agreement: {title: Purchase and Services Agreement, dated: 2026-05-04}
registrant:
  party: buyer
  name: Orrin Valve Corp.
  cik: 0009999123
  state_of_incorporation: Ohio
  commission_file_number: 001-99123
  irs_employer_id: 88-0099123
  address: {street: [9 Mill Road], city: Akron, state: Ohio, zip: 44301}
  telephone: (330) 555-0110
parties:
  buyer: {name: Orrin Valve Corp., kind: company, short: the Company, defined_as: Buyer}
  seller: {name: Tamsin Reed, kind: person, honorific: Ms., surname: Reed, defined_as: Seller}
signatories:
  - {party: buyer, signed: Paul Vane, title: President}
  - {party: seller, signed: Tamsin Reed}
disclosure:
  section: 9
  items: [1.01]
  template: disclosure/orrin.htm.j2
  approved_wording: {form: quoted-paragraph, section: 9}
exhibit: {number: 10.1, description: "Purchase and Services Agreement, dated May 4, 2026"}
report: {date: 2026-05-04, signature: {name: Paul Vane, title: President}}
terms:
"""

COPY = """
                   PURCHASE AND SERVICES AGREEMENT

     This agreement is made as of the 4th day of May, 2026 (the "Signing Date"),
by and between Orrin Valve Corp., an Ohio corporation (the "Buyer"), and Tamsin
Reed (the "Seller").

     1. Sale. The Seller shall transfer to the Buyer, without charge, all of her
shares of common stock on June 1, 2026 (the "Transfer Date").

     2. Payment. The Buyer shall pay the Seller the sum of one hundred twenty
thousand dollars ($120,000), $10,000 of which shall be paid on June 15, 2026, and
the remainder in eleven (11) monthly instalments of $10,000, payable on the first
of each month beginning on July 1, 2026.

     3. Services. For a period of eighteen (18) months after the Transfer Date,
the Seller shall serve as Senior Advisor at an annual fee of $48,000 (the "Base
Fee"), effective June 1, 2026, and shall deliver her records on or before August
31, 2026.

     4. Pay on Termination. If the Buyer ends the services without cause, it shall
pay the Seller one and one-half (1.5) times the Base Fee.

     5. Schedule. The Buyer shall buy three lots:

     Lot          Day                      Price
     ------------------------------------------------
     A            September 1, 2026        $5,000
     B            October 1, 2026          $7,500
     C            November 2, 2026         $9,250

     6. Release. Each party releases the other from all claims arising prior to
the date of this Agreement.

     7. Interest. Overdue amounts bear interest at eight percent (8%) a year.

     9. Announcements. No review is required for a disclosure that is materially
similar to the following:

     "On May 4, 2026, Orrin Valve Corp. (the "Company") and Tamsin Reed agreed on
the transfer of 680,000 shares. The Company will pay $120,000. The parties released
each other. Ms. Reed will serve for eighteen months."

     10. Governing Law. This Agreement is governed by the laws of the State of
Ohio.

     IN WITNESS WHEREOF, the parties have signed.

                                        ORRIN VALVE CORP.

                                        By: /s/ Paul Vane
                                        Paul Vane, President

                                        /s/ Tamsin Reed
"""


@cache
def conformed(text: str = COPY) -> ConformedCopy:
    """The conformed copy of the small agreement."""
    copied, _ = read_conformed_copy(text, "conformed-copy.txt")
    return copied


def approved_in(text: str = COPY) -> tuple[int, int]:
    """Where the approved wording stands in it."""
    return text.index('"On May 4'), text.index("eighteen months.") + len("eighteen months.")


def ground_of(terms: str, text: str = COPY) -> Ground:
    """The small agreement with some terms, written as in agreement.yaml."""
    file, root, findings = read_agreement_file(HEAD + terms, "agreement.yaml")
    assert file is not None, findings
    assert root is not None
    return open_ground(file, root, conformed(text), approved_in(text))


def ties_of(terms: str, text: str = COPY) -> dict[str, TermTie]:
    """The ties of the terms by path, `terms.` left out."""
    ties = tie_terms(ground_of(terms, text))
    return {each.path.removeprefix("terms."): each for each in ties if each.path.startswith("terms.")}


@cache
def shipped(slug: str) -> tuple[ExecutedAgreement, Ground]:
    """An agreement that ships, read for its tie-out."""
    agreement, findings = open_agreement(Workspace(CHECKOUT).folder(slug))
    assert agreement is not None, findings
    wording = agreement.wording
    return agreement, open_ground(agreement.file, agreement.root, agreement.copy, (wording.start, wording.end))


@dataclass(frozen=True, slots=True)
class Changed:
    """One value of a shipped agreement, changed: where, from what to what, and its tie."""

    slug: str
    value: TermValue
    written: str
    tie: TermTie


def changed(slug: str, value: TermValue, written: str) -> Changed:
    """The tie of a value after counsel wrote another in its place."""
    agreement, ground = shipped(slug)
    tree: Any = copy.deepcopy(plain(agreement.root))
    _put(tree, value.path, written)
    file = AgreementFile.model_validate(tree)
    values = tuple(_values(file, agreement, value.path, written))
    records: defaultdict[Steps, list[TermValue]] = defaultdict(list)
    for each in values:
        records[each.record].append(each)
    grouped = {path: tuple(each) for path, each in records.items()}
    there = next(each for each in values if each.path == value.path)
    return Changed(slug, value, written, tie_value(there, replace(ground, file=file, values=values, records=grouped)))


def _values(file: AgreementFile, agreement: ExecutedAgreement, path: Steps, written: str) -> Iterator[TermValue]:
    for each in term_values(file, agreement.root):
        yield replace(each, written=written) if each.path == path else each


def _put(tree: Any, path: Steps, written: str) -> None:
    for step in path[:-1]:
        tree = tree[step]
    tree[path[-1]] = written


__all__ = ["SHIPPED", "Changed", "changed", "compose", "ground_of", "shipped", "ties_of"]
