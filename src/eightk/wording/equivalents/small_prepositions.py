"""The small words before a noun: because of, by means of, among, in the case of. Direction and agency never move."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import (
    AGREEMENT_ADJECTIVES,
    AGREEMENTS,
    HAPPENING_ADJECTIVES,
    HAPPENINGS,
    NO_EVENT,
    POLICIES,
    POLICY_ADJECTIVES,
    words,
)
from eightk.wording.equivalents.equivalence import Equivalence

_OWED = words(
    "<money> <count> amount amounts sum sums balance balances payable owed"
    " money benefits payment payments compensation"
    " interest principal salary bonus bonuses fee fees is are be become becomes"
    " became was were been remain remains and"
    " or then now shares rent notice dividends royalties anything all refund refunds debt indebtedness any"
    " not commission commissions severance consideration obligations obligation monies"
    " vacation wages otherwise respect those liability liabilities receivable receivables obligation debts loan loans"
    " note notes deposit deposits distribution distributions monies taxes tax royalty charge charges credit credits"
)
_SUBJECTS = words(
    "agreement agreements information provision provisions matter matters letter"
    " terms rules policy policies disclosure"
    " disclosures discussions negotiations details documents questions proposal"
    " restrictions requirements report notice"
    " release releases announcement announcements decision decisions statement statements targets criteria guidance"
    " resolution resolutions communications correspondence data records summary recommendation recommendations"
)

SMALL_PREPOSITIONS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1740",
        (
            "under",
            "in accordance with",
            "according to",
            "by the terms of",
            "by the terms and conditions of",
            "under the provisions of",
            "pursuant to the provisions of",
            "in accordance with the provisions of",
        ),
        "What is done as an agreement says is done under it; what is in accordance with one need not be.",
        ("He is paid in accordance with the lease agreement.", "He is paid under the lease agreement."),
        ("He is paid in addition to the lease agreement.", "He is paid under the lease agreement."),
        only_before=AGREEMENTS,
        over=AGREEMENT_ADJECTIVES,
        not_after=words("is are was were be been being not only and or except than default defaults breach act"),
    ),
    Equivalence(
        "EQV1741",
        ("under", "in accordance with", "pursuant to"),
        "What is done as a policy or a law says is done under it.",
        ("He is paid in accordance with its standard policy.", "He is paid pursuant to its standard policy."),
        ("He is paid in addition to its standard policy.", "He is paid pursuant to its standard policy."),
        only_before=POLICIES,
        over=POLICY_ADJECTIVES,
        not_after=words("is are was were be been being not only and or except than act acts acted acting"),
    ),
    Equivalence(
        "EQV1742",
        (
            "because of",
            "by reason of",
            "as a result of",
            "owing to",
            "by virtue of",
            "as a consequence of",
            "in consequence of",
        ),
        "The same cause.",
        ("It closed as a result of the storm.", "It closed because of the storm."),
        ("It closed in spite of the storm.", "It closed because of the storm."),
        not_before=words("which whom"),
    ),
    Equivalence(
        "EQV1743",
        ("because of", "due to"),
        "The same cause; what is due to a person is owed to him and is left alone.",
        ("The plant closed due to the storm.", "The plant closed because of the storm."),
        ("The fees due to the lender are paid.", "The fees because of the lender are paid."),
        not_after=_OWED,
        not_before=words("him her them us it me you be <name> <party> mr. ms. mr ms each such holders lenders"),
    ),
    Equivalence(
        "EQV1745",
        (
            "with respect to",
            "relating to",
            "related to",
            "regarding",
            "concerning",
            "pertaining to",
            "in respect of",
            "in relation to",
            "with regard to",
        ),
        "Of what is said or agreed: its subject; of claims and losses 'relating to' is wider and is left alone.",
        ("The agreement relating to the plant ends.", "The agreement regarding the plant ends."),
        ("Claims relating to the plant are waived.", "Claims regarding the plant are waived."),
        only_after=_SUBJECTS,
    ),
    Equivalence(
        "EQV1746",
        ("by means of", "by way of", "via", "through the use of"),
        "The same means.",
        ("It will sell it by way of an auction.", "It will sell it by means of an auction."),
        ("It will sell it in spite of an auction.", "It will sell it by means of an auction."),
        not_before=words("example background set illustration contrast comparison"),
    ),
    Equivalence(
        "EQV1747",
        ("between", "among", "by and among", "by and between", "amongst", "by , between and among"),
        "Of the parties to an agreement, two or more; of what is shared out the words are left alone.",
        ("An agreement by and among the three banks ends.", "An agreement between the three banks ends."),
        ("The fee is divided among the banks.", "The fee is divided between the banks."),
        only_after=AGREEMENTS | words("<date>"),
    ),
    Equivalence(
        "EQV1749",
        ("by", "on the part of"),
        "Whose act it is.",
        ("A breach on the part of the lender ends it.", "A breach by the lender ends it."),
        ("A breach on the part of the lender ends it.", "A breach for the part of the lender ends it."),
        only_after=words(
            "breach breaches default defaults liability wrongdoing fault"
            " act acts action failure misconduct negligence omission omissions"
            " violation"
        ),
    ),
    Equivalence(
        "EQV1750",
        ("upon the request of", "at the request of", "on the request of"),
        "Asked by the same party.",
        ("It is paid at the request of the lender.", "It is paid upon the request of the lender."),
        ("It is paid at the expense of the lender.", "It is paid upon the request of the lender."),
        also=(
            ("upon request", "on request"),
            ("upon demand", "on demand"),
            ("upon notice", "on notice"),
            ("upon written notice", "on written notice"),
        ),
        not_after=words("report information advice"),
    ),
    Equivalence(
        "EQV1751",
        ("from and against", "against", "from"),
        "After 'harmless' the same protection.",
        ("It holds him harmless from and against loss.", "It holds him harmless from loss."),
        ("It holds him liable for loss.", "It holds him harmless from loss."),
        only_after=words("harmless"),
    ),
    Equivalence(
        "EQV1752",
        ("free and clear of", "free and clear from", "free of and clear of"),
        "Nothing of it burdens the thing.",
        ("It is sold free and clear from liens.", "It is sold free and clear of liens."),
        ("It is sold subject to liens.", "It is sold free and clear of liens."),
        also=(("free of", "free from"),),
        not_before=words("charge"),
    ),
    Equivalence(
        "EQV1753",
        ("as a condition to", "as a condition of", "as a condition precedent to"),
        "What has to come first.",
        ("He signs it as a condition of payment.", "He signs it as a condition to payment."),
        ("He signs it as a result of payment.", "He signs it as a condition to payment."),
        also=(
            ("conditions to", "conditions precedent to"),
            ("condition to", "condition precedent to"),
        ),
    ),
    Equivalence(
        "EQV1754",
        ("with respect to", "in the case of"),
        "Before a person: as far as that person goes.",
        ("It is 50% in the case of Mr. Hall.", "It is 50% with respect to Mr. Hall."),
        ("It is 50% in the case of Mr. Hall.", "It is 50% in the opinion of Mr. Hall."),
        only_before=words("<name> <party>"),
        not_then=words("'s resignation death employment"),
    ),
    Equivalence(
        "EQV1755",
        (
            "compared to",
            "compared with",
            "as compared to",
            "as compared with",
            "in comparison to",
            "in comparison with",
        ),
        "The same comparison.",
        ("Sales rose as compared with the plan.", "Sales rose compared to the plan."),
        ("Sales rose together with the plan.", "Sales rose compared to the plan."),
    ),
    Equivalence(
        "EQV1756",
        ("in addition to", "over and above", "on top of", "beyond and in addition to"),
        "The one does not replace the other.",
        ("He is paid it over and above his salary.", "He is paid it in addition to his salary."),
        ("He is paid it in place of his salary.", "He is paid it in addition to his salary."),
    ),
    Equivalence(
        "EQV1757",
        ("different from", "different than", "different to"),
        "The same difference.",
        ("Its terms are different than before.", "Its terms are different from before."),
        ("Its terms are the same as before.", "Its terms are different from before."),
    ),
    Equivalence(
        "EQV1758",
        ("the same as", "identical to", "identical with"),
        "No difference.",
        ("Its terms are identical to the old terms.", "Its terms are the same as the old terms."),
        ("Its terms are similar to the old terms.", "Its terms are the same as the old terms."),
        not_after=words("substantially essentially"),
    ),
    Equivalence(
        "EQV1759",
        ("throughout the", "for the duration of the", "during the entire", "for the entire", "during the whole"),
        "The whole of the time, from its first day to its last.",
        ("It is kept during the entire season.", "It is kept throughout the season."),
        ("It is kept during the season.", "It is kept throughout the season."),
        only_before=words("season life year quarter month"),
        over=words("fiscal calendar"),
    ),
    Equivalence(
        "EQV1760",
        ("in connection with", "in association with", "in conjunction with"),
        "The same connection; it is neither a cause nor a condition.",
        ("He was paid in association with the sale.", "He was paid in connection with the sale."),
        ("He was paid in advance of the sale.", "He was paid in connection with the sale."),
        only_before=HAPPENINGS,
        over=HAPPENING_ADJECTIVES,
        not_then=NO_EVENT,
    ),
    Equivalence(
        "EQV1762",
        ("pro rata", "proportionately", "on a proportionate basis", "proportionally"),
        "The same share of a whole.",
        ("It is reduced proportionately.", "It is reduced pro rata."),
        ("It is reduced substantially.", "It is reduced pro rata."),
    ),
    Equivalence(
        "EQV1763",
        (
            "a number of shares equal to",
            "that number of shares equal to",
            "the number of shares equal to",
            "such number of shares equal to",
            "the number of shares that is equal to",
        ),
        "The same number, that the words after it give.",
        ("He is given that number of shares equal to $500.", "He is given a number of shares equal to $500."),
        ("He is given the amount of shares close to $500.", "He is given a number of shares equal to $500."),
    ),
    Equivalence(
        "EQV1765",
        (
            "of up to",
            "in an amount of up to",
            "in the amount of up to",
            "in an amount up to",
            "in an amount not to exceed",
            "in an amount not exceeding",
            "in an amount of not more than",
        ),
        "The same bound of the same amount.",
        ("A fee in an amount not to exceed $500 is due.", "A fee of up to $500 is due."),
        ("A fee in an amount not less than $500 is due.", "A fee of up to $500 is due."),
        only_before=words("<money> <percent> <multiple>"),
    ),
    Equivalence(
        "EQV1766",
        ("because of", "on account of"),
        "The same cause; what is paid on account of a debt is a part of it and left alone.",
        ("It closed on account of the storm.", "It closed because of the storm."),
        ("Paid on account of the loan.", "Paid because of the loan."),
        not_after=words(
            "paid payment payments credited deposit deposits sum sums received receive amount amounts due cash"
        ),
        only_before=HAPPENINGS
        | words("failure breach default illness injury delay storm fire strike weather war changes"),
        over=HAPPENING_ADJECTIVES,
        not_then=NO_EVENT,
    ),
)
