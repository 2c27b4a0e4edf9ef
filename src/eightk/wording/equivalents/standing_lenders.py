"""Words about the parties of an agreement and what they do beside it: lenders, agents, affiliates."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENTS, words
from eightk.wording.equivalents.equivalence import Equivalence

_ROLES = (
    *(f"{the}{of}agent" for the in ("", "the ", "an ") for of in ("administrative ", "collateral ", "syndication ")),
    "a lender",
    "an agent",
    "a documentation agent",
    "the trustee",
    "transfer agent",
    "the transfer agent",
    "registrar",
)


def _serves(role: str) -> tuple[str, ...]:
    return tuple(f"{does} {role}" for does in ("also serves as", "is also", "also acts as", "serves also as"))


STANDING_LENDERS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2501",
        ("entered into with", "executed with", "signed with"),
        "An agreement with someone, made and signed.",
        ("The agreement executed with Mr. Hall ends.", "The agreement entered into with Mr. Hall ends."),
        ("The agreement executed by Mr. Hall ends.", "The agreement entered into with Mr. Hall ends."),
        only_after=AGREEMENTS | words("letter lease leases was were been is are"),
    ),
    Equivalence(
        "EQV2502",
        ("and their respective", "and their"),
        "Each its own.",
        ("The lenders and their affiliates serve it.", "The lenders and their respective affiliates serve it."),
        ("The lenders and certain affiliates serve it.", "The lenders and their respective affiliates serve it."),
        only_before=words("affiliates subsidiaries spouses families dependents successors"),
    ),
    Equivalence(
        "EQV2522",
        _serves("trustee"),
        "Of a bank beside the loan.",
        ("The bank is also trustee under the indenture.", "The bank also serves as trustee under the indenture."),
        ("The bank is also liable under the indenture.", "The bank also serves as trustee under the indenture."),
        also=tuple(_serves(role) for role in _ROLES),
    ),
    Equivalence(
        "EQV2523",
        ("agreed upon by", "agreed on by", "agreed to by"),
        "What the parties agreed.",
        ("It has limits agreed on by the parties.", "It has limits agreed upon by the parties."),
        ("It has limits relied on by the parties.", "It has limits agreed upon by the parties."),
    ),
    Equivalence(
        "EQV2526",
        ("consistent with", "in keeping with", "in line with"),
        "As the policy is.",
        ("It is consistent with the policy.", "It is in keeping with the policy."),
        ("It is inconsistent with the policy.", "It is in keeping with the policy."),
        not_after=words("not more less"),
    ),
)
