"""Terms of art of pay, equity and office: no two of a line are ever read as the same."""

from __future__ import annotations

from itertools import combinations

import pytest
from tests.wording.equivalents.stub import forms_of

from eightk.wording.equivalents import read_as

_TERMS = (
    ("base salary", "salary", "total compensation", "severance benefits", "bonus", "target bonus", "maximum bonus"),
    ("actual bonus", "target bonus", "annual bonus", "retention bonus", "signing bonus", "minimum bonus"),
    ("stock options", "restricted stock", "restricted stock units", "stock appreciation rights", "performance shares"),
    ("restricted shares", "restricted stock units", "shares of common stock", "shares of preferred stock"),
    ("vested options", "unvested options", "exercisable options", "outstanding options"),
    ("options that have vested", "options that have not vested", "options that may vest"),
    ("granted", "vested", "exercised", "settled", "forfeited", "cancelled"),
    ("vest", "become exercisable", "be forfeited", "be settled", "be granted", "lapse"),
    ("vest in full", "vest in part", "vest pro rata", "continue to vest", "vest"),
    ("interim treasurer", "acting treasurer", "treasurer", "former treasurer", "assistant treasurer"),
    ("resign as treasurer", "retire as treasurer", "step down as treasurer", "serve as treasurer"),
    ("act as treasurer", "serve as treasurer", "be removed as treasurer", "be nominated as treasurer"),
    ("chairman", "executive chairman", "non-executive chairman", "vice chairman", "lead director"),
    ("severance", "retention", "severance benefits", "severance payments"),
    ("good reason", "cause", "any reason", "no reason"),
    ("eligible to receive", "entitled to receive", "required to receive"),
    ("a lump sum", "installments", "equal installments", "lump sums"),
    ("a director", "an officer", "a nominee", "an observer", "an independent director", "a non-employee director"),
    ("named executive officers", "executive officers", "officers", "senior officers"),
    ("audit committee", "compensation committee", "nominating committee", "board of directors"),
    ("annual meeting of stockholders", "special meeting of stockholders", "meeting of the board"),
    ("general release of claims", "release of claims", "mutual release of claims"),
    ("non-competition covenants", "non-solicitation covenants", "confidentiality covenants"),
    ("covenant not to compete", "covenant not to solicit", "covenant not to disclose"),
    ("was not the result of any disagreement", "was the result of a disagreement", "was related to a disagreement"),
    ("was not the result of any disagreement", "was not related to any disagreement"),
    ("is not a party to any transaction", "is a party to a transaction", "was not a party to any transaction"),
    ("will cease to serve as treasurer", "will continue to serve as treasurer", "may cease to serve as treasurer"),
    ("successive one-year terms", "successive two-year terms", "a one-year term"),
    ("termination notice", "notice of non-renewal", "notice of resignation"),
    ("prior employment agreement", "current employment agreement", "new employment agreement"),
    ("in his place", "as his successor", "as his assistant"),
    ("the newly created vacancy", "the vacancy created by his resignation", "the resulting vacancy"),
    ("gross-up", "reduction", "cutback"),
    ("will be granted options", "will be sold options", "may be granted options", "will exercise options"),
    ("will receive a bonus", "may receive a bonus", "will earn a bonus", "will pay a bonus", "received a bonus"),
    ("interim treasurer", "treasurer", "treasurer on a permanent basis", "acting treasurer on an interim basis"),
    ("12 months of base salary", "12 months after base salary", "12 years of base salary", "12 months of salary"),
    ("time-based", "performance-based", "service-based"),
    ("cash severance", "severance", "severance in shares"),
    ("continuation of benefits", "termination of benefits", "commencement of benefits"),
    ("medical insurance", "health insurance", "life insurance"),
    ("relocation expenses", "moving expenses", "travel expenses"),
    ("subject to applicable withholding", "without withholding", "plus applicable withholding"),
)
_FRAMES = (
    "he will {} on may 1, 2010",
    "the board {} then",
    "upon {} it is due",
    "all of his {} are subject to it",
    "the {} of the company",
    "he has {} equal to $500",
    "{} , and it ends",
    "it is terminated for {} by the company",
)


@pytest.mark.parametrize("terms", _TERMS, ids=lambda terms: terms[0])
def test_terms_of_art_are_never_joined(terms: tuple[str, ...]) -> None:
    for frame in _FRAMES:
        read = [read_as(forms_of(frame.format(term))) for term in terms]
        assert all(one != other for one, other in combinations(read, 2)), frame
