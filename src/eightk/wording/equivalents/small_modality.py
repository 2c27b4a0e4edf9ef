"""Duty, leave and right in their several phrasings. A duty is never read as a leave, nor either as a promise."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NOUN_BEGINS, words
from eightk.wording.equivalents.equivalence import Equivalence

# Of these acts what is required of a party is its obligation; of others it can be a condition of a benefit.
_OWED = words(
    "pay repay make issue deliver reimburse provide indemnify purchase repurchase redeem register file refund return"
    " close consummate complete sell offer maintain use fund lend transfer assign notify cooperate comply prepay cause"
)
_REQUIRED = ("must", "is required to", "are required to")
_OBLIGED = (
    "is obligated to",
    "are obligated to",
    "is obliged to",
    "are obliged to",
    "is under an obligation to",
    "has an obligation to",
    "has the obligation to",
    "is bound to",
)
_NOT_REQUIRED = (
    "is not required to",
    "are not required to",
    "need not",
    "does not have to",
    "do not have to",
    "is not obligated to",
    "are not obligated to",
    "is not obliged to",
    "are not obliged to",
    "has no obligation to",
    "have no obligation to",
    "is under no obligation to",
    "are under no obligation to",
    "does not have any obligation to",
)
# Of these acts 'may' is a leave and never a chance.
_ACTS_OF_CHOICE = words(
    "terminate extend renew redeem prepay cancel repurchase accelerate withdraw defer convert elect assign appoint"
    " designate nominate rescind revoke suspend waive require request declare demand call"
)
_WHO_CHOOSE = words(
    "<party> <name> <office> administrator agent bank board borrower buyer committee company corporation employee",
    "employer executive he holder holders it issuer landlord lender lenders lessee lessor licensee licensor owner",
    "parties party parent participant purchaser purchasers registrant seller she tenant they trustee underwriters",
    "which who we",
)
"""Who has rights: of anything else "may" tells what can happen."""
_HAD = words("that which what only all asset assets capital cash funds land money notes property securities shares")
"""What one may have, before "has to"."""
_CHOSEN = (_ACTS_OF_CHOICE - {"renew", "extend"}) | words(
    "sell transfer pledge compete solicit hire disclose borrow incur acquire amend"
)
_CHANCED = words("could would might fail fall harm adversely risk sufficient timely hurt")
"""Words of a sentence that tells what may come, and not what is allowed."""
_MAY = (
    "may",
    "is entitled to",
    "are entitled to",
    "has the right to",
    "have the right to",
    "has a right to",
    "is permitted to",
    "are permitted to",
    "is allowed to",
    "are allowed to",
    "has the option to",
    "have the option to",
    "will be entitled to",
    "will have the right to",
    "will be permitted to",
    "will have the option to",
    "shall have the right to",
    "shall be entitled to",
    "is free to",
)

CHOICES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1721",
        tuple(f"{may} extend" for may in _MAY),
        "Who has the right or the option to extend may do it.",
        ("The Company has the option to extend it.", "The Company may extend it."),
        ("The Company has the duty to extend it.", "The Company may extend it."),
    ),
)
"""Tried first: of these acts other rules know a part of the ways to say it."""

SMALL_MODALITY: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1710",
        (*_REQUIRED, *_OBLIGED),
        "What a party is required to pay or deliver it is obligated to; 'will' and 'may' never join.",
        ("The Company is required to pay the fee.", "The Company must pay the fee."),
        ("The Company is permitted to pay the fee.", "The Company must pay the fee."),
        only_before=_OWED,
    ),
    Equivalence(
        "EQV1711",
        _REQUIRED,
        "The same requirement, be it a duty or a condition.",
        ("He must sign it.", "He is required to sign it."),
        ("He may sign it.", "He is required to sign it."),
        not_after=words("all anything nothing what much little"),
        also=(("was required to", "were required to"),),
    ),
    Equivalence(
        "EQV1725",
        ("must", "has to", "have to"),
        "The same requirement; what someone has, to sell it, is left alone.",
        ("He has to sign it.", "He must sign it."),
        ("The land that he has to sell is here.", "The land that he must sell is here."),
        not_after=words("all anything nothing what much little"),
        not_near=_HAD,
    ),
    Equivalence(
        "EQV1726",
        ("was required to", "had to"),
        "The same requirement in the past.",
        ("He had to sign it.", "He was required to sign it."),
        ("He used the cash that he had to sign it.", "He used the cash that he was required to sign it."),
        not_after=words("all anything nothing what much little"),
        not_near=_HAD,
    ),
    Equivalence(
        "EQV1712",
        (
            "will be required to",
            "will have to",
            "shall be required to",
            "shall have to",
            "will be obligated to",
            "shall be obligated to",
            "will be obliged to",
            "shall be obliged to",
        ),
        "The same requirement to come, of a party that pays or delivers.",
        ("The Company will be obligated to pay the fee.", "The Company will be required to pay the fee."),
        ("The Company will be permitted to pay the fee.", "The Company will be required to pay the fee."),
        only_before=_OWED,
    ),
    Equivalence(
        "EQV1713",
        ("will be required to", "will have to", "shall be required to", "shall have to"),
        "The same requirement to come.",
        ("He will have to sign it.", "He will be required to sign it."),
        ("He will agree to sign it.", "He will be required to sign it."),
        also=(("would be required to", "would have to"),),
    ),
    Equivalence(
        "EQV1714",
        _NOT_REQUIRED,
        "Where there is no duty nothing is required; 'may not' and 'must not' are prohibitions.",
        ("He need not repay it.", "He is not required to repay it."),
        ("He may not repay it.", "He is not required to repay it."),
        also=(
            (
                "will not be required to",
                "will not have to",
                "shall not be required to",
                "will have no obligation to",
                "shall have no obligation to",
                "will be under no obligation to",
                "shall be under no obligation to",
                "will not be obligated to",
                "shall not be obligated to",
            ),
            (
                "would not be required to",
                "would not have to",
                "would have no obligation to",
                "would not be obligated to",
            ),
            ("was not required to", "did not have to", "was not obligated to", "had no obligation to"),
        ),
    ),
    Equivalence(
        "EQV1715",
        _MAY,
        "Before an act of choice 'may' gives the right to do it.",
        ("Either party has the right to terminate it.", "Either party may terminate it."),
        ("Either party will terminate it.", "Either party may terminate it."),
        only_before=_ACTS_OF_CHOICE,
        only_after=_WHO_CHOOSE,
        not_within=_CHANCED | words("operations production because due future"),
        not_behind=words("from"),
    ),
    Equivalence(
        "EQV1716",
        (
            "may not",
            "is not permitted to",
            "are not permitted to",
            "is not allowed to",
            "are not allowed to",
            "is not entitled to",
            "are not entitled to",
            "has no right to",
            "have no right to",
            "does not have the right to",
            "do not have the right to",
        ),
        "Before an act of choice 'may not' takes the right away; of an event it is a chance, and left alone.",
        ("He is not permitted to sell shares.", "He may not sell shares."),
        ("He is not required to sell shares.", "He may not sell shares."),
        only_before=_CHOSEN,
        not_within=_CHANCED,
    ),
    Equivalence(
        "EQV1717",
        ("may not", "is not permitted to", "are not permitted to", "is not allowed to", "are not allowed to"),
        "A leave refused; before a verb of what happens 'may not' can be a chance and is left alone.",
        ("He is not allowed to vote it.", "He may not vote it."),
        ("It is not allowed to close.", "It may not close."),
        only_before=_CHOSEN
        | words("vote use sue engage disparage employ contact divulge sublease sublet encumber create guarantee resell")
        | words("dispose distribute hedge lend mortgage reproduce modify participate compete exceed trade"),
        not_within=_CHANCED,
    ),
    Equivalence(
        "EQV1718",
        ("may not be", "cannot be", "can not be", "is not permitted to be", "are not permitted to be"),
        "Before what parties do to a thing: it is not allowed.",
        ("The plan cannot be amended.", "The plan may not be amended."),
        ("The plan cannot be completed.", "The plan may not be completed."),
        only_before=words(
            "amended transferred increased decreased waived modified terminated pledged revoked exercised"
            " redeemed reduced prepaid"
        ),
    ),
    Equivalence(
        "EQV1719",
        (
            "is entitled to",
            "are entitled to",
            "is entitled to receive",
            "are entitled to receive",
            "has the right to receive",
            "have the right to receive",
            "has a right to receive",
            "have a right to receive",
        ),
        "Whoever is entitled to a thing is entitled to receive it.",
        ("He is entitled to receive a fee.", "He is entitled to a fee."),
        ("He is eligible to receive a fee.", "He is entitled to a fee."),
        only_before=NOUN_BEGINS
        | words("severance payment payments benefits cash continued reimbursement additional all"),
        also=(
            (
                "will be entitled to",
                "will be entitled to receive",
                "shall be entitled to",
                "shall be entitled to receive",
                "will have the right to receive",
                "shall have the right to receive",
            ),
            ("would be entitled to", "would be entitled to receive", "would have the right to receive"),
        ),
    ),
    Equivalence(
        "EQV1720",
        ("will be", "shall be", "is to be", "are to be"),
        "What is to be done will be done.",
        ("The grant is to be made on May 1, 2007.", "The grant will be made on May 1, 2007."),
        ("The grant is made on May 1, 2007.", "The grant will be made on May 1, 2007."),
        only_before=words(
            "paid made issued delivered granted effective provided held appointed used payable administered determined"
            " calculated computed conducted completed filed funded governed increased performed purchased repaid"
            " reduced sold transferred vested credited deposited allocated applied measured based settled reviewed"
            " reimbursed"
        ),
        not_after=words("if unless purpose what intent"),
    ),
    Equivalence(
        "EQV1722",
        ("reserves the right to", "retains the right to"),
        "The right is kept.",
        ("It retains the right to amend it.", "It reserves the right to amend it."),
        ("It waives the right to amend it.", "It reserves the right to amend it."),
        also=(("reserved the right to", "retained the right to"), ("reserve the right to", "retain the right to")),
    ),
)
