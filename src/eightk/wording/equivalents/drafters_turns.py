"""Turns that drafters choose between: authority, exemptions, compliance, vesting, review, exempt sales, notice."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import NOUN_BEGINS, words
from eightk.wording.equivalents.equivalence import Equivalence

_SECURED = tuple(
    f"secured by {article}{rank}{thing}"
    for article in ("a ", "")
    for rank in ("{}",)
    for thing in (("lien on", "security interest in") if article else ("liens on", "security interests in"))
)

_MAY_COME = words("will shall may would could any all every each if claims losses liabilities damages")


def _ranked(rank: str) -> tuple[str, ...]:
    return tuple(each.format(rank) for each in _SECURED)


TURNS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1800",
        (
            "as authorized by",
            "pursuant to authorization from",
            "pursuant to authorization of",
            "pursuant to authorization by",
            "pursuant to the authorization of",
            "pursuant to an authorization of",
            "pursuant to an authorization from",
            "with the authorization of",
            "upon the authorization of",
        ),
        "Whoever gives the authority is named.",
        ("It acted pursuant to authorization from the Board.", "It acted as authorized by the Board."),
        ("It acted pending authorization from the Board.", "It acted as authorized by the Board."),
        only_before=NOUN_BEGINS | words("compensation board"),
    ),
    Equivalence(
        "EQV1801",
        ("for good reason", "with good reason", 'for " good reason "', 'with " good reason "'),
        "The ground on which the executive leaves.",
        ("He resigned with good reason.", "He resigned for good reason."),
        ("He resigned without good reason.", "He resigned for good reason."),
    ),
    Equivalence(
        "EQV1802",
        ("under", "pursuant to", "in reliance on", "in reliance upon", "relying on", "relying upon"),
        "The exemption on which the sale rests.",
        (
            "It was sold in reliance on the exemption from registration in Rule 506.",
            "It was sold pursuant to the exemption from registration in Rule 506.",
        ),
        (
            "It was sold without the exemption from registration in Rule 506.",
            "It was sold pursuant to the exemption from registration in Rule 506.",
        ),
        only_before=words("exemption exemptions"),
        over=words("the an"),
    ),
    Equivalence(
        "EQV1803",
        ("resulting from", "that results from", "that result from"),
        "What the thing comes from.",
        ("It waives the default that results from the sale.", "It waives the default resulting from the sale."),
        ("It waives the default that precedes the sale.", "It waives the default resulting from the sale."),
        only_before=NOUN_BEGINS | words("company's failure"),
        not_after=words(","),
    ),
    Equivalence(
        "EQV1804",
        ("resulting from", "that resulted from"),
        "What the thing came from; of claims and losses that may still come, the past would leave these out.",
        ("It waived the default that resulted from the sale.", "It waived the default resulting from the sale."),
        ("It waived any default that resulted from the sale.", "It waived any default resulting from the sale."),
        only_before=NOUN_BEGINS | words("company's failure"),
        not_after=words(","),
        only_behind=words("was were had waived repaid paid recorded incurred received sold settled recognized"),
        not_behind=_MAY_COME,
        not_within=_MAY_COME,
    ),
    Equivalence(
        "EQV1805",
        (
            "no longer complied with",
            "was no longer in compliance with",
            "ceased to comply with",
            "ceased to be in compliance with",
        ),
        "From then on the rule is not kept.",
        ("It was no longer in compliance with the rule.", "It no longer complied with the rule."),
        ("It was in compliance with the rule.", "It no longer complied with the rule."),
        also=(
            ("no longer complies with", "is no longer in compliance with"),
            ("does not comply with", "is not in compliance with"),
            ("did not comply with", "was not in compliance with"),
        ),
    ),
    Equivalence(
        "EQV1806",
        ("at a public offering price of", "at a price to the public of", "at a price to public of"),
        "What the public pays (Regulation S-K, Item 501(b)(3)).",
        (
            "It sold the shares at a price to the public of $5 per share.",
            "It sold the shares at a public offering price of $5 per share.",
        ),
        (
            "It sold the shares at a price to the underwriters of $5 per share.",
            "It sold the shares at a public offering price of $5 per share.",
        ),
        also=(("the public offering price", "the price to the public", "the price to public"),),
    ),
    Equivalence(
        "EQV1807",
        _ranked(""),
        "A security interest is a lien created by an agreement (11 U.S.C. 101(51)): what secures a debt by agreement "
        "is both.",
        ("It is secured by a lien on the assets.", "It is secured by a security interest in the assets."),
        ("It is secured by a mortgage on the assets.", "It is secured by a security interest in the assets."),
        only_before=NOUN_BEGINS | words("substantially assets certain all"),
        also=(
            _ranked("first priority ") + _ranked("first-priority "),
            _ranked("second priority ") + _ranked("second-priority "),
            _ranked("perfected "),
        ),
    ),
    Equivalence(
        "EQV1810",
        (
            "an annual bonus with a target of",
            "an annual bonus with a target equal to",
            "an annual bonus with a target amount of",
            "an annual bonus with a target amount equal to",
            "an annual bonus targeted at",
            "an annual target bonus of",
            "a target annual bonus of",
            "a target annual bonus equal to",
            "an annual target bonus equal to",
        ),
        "What the bonus is meant to be.",
        ("He may earn a target annual bonus of 50%.", "He may earn an annual bonus with a target of 50%."),
        ("He may earn a maximum annual bonus of 50%.", "He may earn an annual bonus with a target of 50%."),
        also=(
            (
                "an annual cash bonus with a target of",
                "an annual cash bonus with a target equal to",
                "a target annual cash bonus of",
                "a target annual cash bonus equal to",
            ),
        ),
    ),
    Equivalence(
        "EQV1811",
        ("on that date", "on the same date", "on such date", "on that same date", "on that day", "on the same day"),
        "The date named last.",
        ("It closed on May 6, 2025. On the same day, he left.", "It closed on May 6, 2025. On that date, he left."),
        ("It closed on May 6, 2025. On a later day, he left.", "It closed on May 6, 2025. On that date, he left."),
        not_before=words("as of each in that"),
    ),
    Equivalence(
        "EQV1812",
        ("notified", "gave notice to", "provided notice to"),
        "To tell someone by notice.",
        ("He gave notice to the Company that he will leave.", "He notified the Company that he will leave."),
        ("He gave nothing to the Company when he will leave.", "He notified the Company when he will leave."),
        only_before=words("<party> the company board lenders trustee"),
        over=words("the company's"),
    ),
    Equivalence(
        "EQV1813",
        (
            "non-employee director compensation",
            "compensation for non-employee directors",
            "compensation of non-employee directors",
            "non-employee director remuneration",
            "remuneration for non-employee directors",
            "remuneration of non-employee directors",
        ),
        "What directors who are no employees are paid.",
        (
            "It set the compensation for non-employee directors.",
            "It set the non-employee director compensation.",
        ),
        ("It set the compensation for employee directors.", "It set the non-employee director compensation."),
        not_after=words("standard"),
        not_before=words("policy program plan committee"),
        also=(
            (
                "standard non-employee director compensation",
                "standard compensation for non-employee directors",
                "standard compensation of non-employee directors",
                "standard non-employee director remuneration",
                "standard remuneration for non-employee directors",
            ),
            (
                "non-employee director compensation policy",
                "compensation policy for non-employee directors",
                "policy for compensation of non-employee directors",
            ),
            (
                "non-employee director compensation program",
                "compensation program for non-employee directors",
            ),
        ),
    ),
)
