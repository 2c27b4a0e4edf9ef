"""Who can act: a party, a person, several of them."""

from __future__ import annotations

from eightk.wording.statements.nodes import Node, Row, Thing
from eightk.wording.statements.vocabulary import words

_ACTORS = words(
    "company corporation registrant issuer partnership trust bank board committee lender lenders executive employee"
    " employer consultant buyer seller sellers purchaser purchasers borrower borrowers guarantor parent holder holders"
    " landlord tenant lessor lessee licensor licensee supplier parties trustee agent subsidiary subsidiaries party"
    " investor investors underwriter underwriters officer officers director directors it them him her members"
    " shareholder shareholders stockholder stockholders noteholders bondholders unitholders"
)
_PEOPLE = frozenset({"party", "person", "pronoun", "office"})


def is_actor(node: Node) -> bool:
    """Whether it is someone: a party, a person, several of them."""
    if isinstance(node, Row):
        return (
            all(is_actor(member) for member in node.members)
            if node.conjunction == "and"
            else any(is_actor(member) for member in node.members)
        )
    return isinstance(node, Thing) and (
        node.kind in _PEOPLE | {"name"} or any(k.startswith("name:") for k in node.core) or node.head in _ACTORS
    )
