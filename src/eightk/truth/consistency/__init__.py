"""Is the agreement at odds with itself? Rules that read the conformed copy alone, one a file.

Nothing here changes a word of the exhibit. What a rule finds is for counsel, who answer it with a known variance.
Codes: CONS001-CONS019 dates, sums, values; CONS021-CONS029 names, signatures, title; CONS031-CONS039 slips of the pen;
CONS051-CONS069 defined terms; CONS071-CONS089 references, numbering, blanks.
"""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import span_at
from eightk.findings import Finding, Findings
from eightk.truth.consistency import (
    acronym_slip,
    article,
    blank,
    broken_word,
    capacity,
    dangling_and,
    defined_twice,
    doubled_word,
    early_act,
    end_before_start,
    left_out,
    missing_annex,
    missing_section,
    missing_signature,
    misspelt_word,
    no_such_day,
    numbering,
    only_in_wording,
    own_date,
    owners,
    parts_of_a_sum,
    party_spellings,
    person_spellings,
    pointed_term,
    registrant_name,
    scope_exceeded,
    set_phrase,
    signing_name,
    stray_mark,
    sums,
    title,
    two_values,
    undefined_term,
    unpaired_mark,
    unused_term,
    words_and_figures,
    wrong_caption,
    wrong_way,
)
from eightk.truth.consistency.passage import Place
from eightk.truth.consistency.reading import Reading
from eightk.truth.consistency.rule import Example, Rule, Variance

RULES: tuple[Rule, ...] = (
    early_act.RULE,
    no_such_day.RULE,
    end_before_start.RULE,
    own_date.RULE,
    words_and_figures.RULE,
    sums.RULE,
    parts_of_a_sum.RULE,
    two_values.RULE,
    only_in_wording.RULE,
    owners.RULE,
    left_out.RULE,
    registrant_name.RULE,
    party_spellings.RULE,
    acronym_slip.RULE,
    signing_name.RULE,
    missing_signature.RULE,
    title.RULE,
    capacity.RULE,
    person_spellings.RULE,
    doubled_word.RULE,
    broken_word.RULE,
    misspelt_word.RULE,
    set_phrase.RULE,
    stray_mark.RULE,
    dangling_and.RULE,
    article.RULE,
    scope_exceeded.RULE,
    undefined_term.RULE,
    unused_term.RULE,
    defined_twice.RULE,
    pointed_term.RULE,
    missing_section.RULE,
    missing_annex.RULE,
    numbering.RULE,
    blank.RULE,
    unpaired_mark.RULE,
    wrong_way.RULE,
    wrong_caption.RULE,
)
"""Every rule, by code."""

__all__ = ["RULES", "Example", "Place", "Reading", "Rule", "Variance", "consistency", "find_rule", "variances"]


def consistency(copy: ConformedCopy, registrant: str = "", approved: Place | None = None) -> Findings:
    """What is at odds in an agreement, in reading order.

    `registrant` is the exact name on the cover page, `approved` where the approved wording stands, if that is known."""
    reading = Reading(copy, registrant, approved)
    found = sorted(variances(reading), key=lambda each: (each[1].places, each[0].code, each[1].message))
    return tuple(dict.fromkeys(_finding(reading, rule, variance) for rule, variance in found))


def variances(reading: Reading) -> Iterator[tuple[Rule, Variance]]:
    """Every variance with the rule that found it."""
    for rule in RULES:
        for variance in rule.find(reading):
            yield rule, variance


def find_rule(code: str) -> Rule | None:
    """The rule with this code, or None."""
    return next((rule for rule in RULES if rule.code == code.upper()), None)


def _finding(reading: Reading, rule: Rule, variance: Variance) -> Finding:
    spans = tuple(span_at(reading.copy, place.start) for place in variance.places)
    quotation = reading.quote(variance.places[0])
    return Finding(rule.code, variance.message, rule.why, spans, rule.severity, quotation=quotation)
