"""The second rung of proof: phrases of disclosure that say the same, a file a subject, and what finds them in a text.

`EQUIVALENTS` is every rule, in the order in which they are tried where two end at the same word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from eightk.wording.equivalents.acts import ACTS
from eightk.wording.equivalents.agreeing import AGREEING
from eightk.wording.equivalents.conditions import CONDITIONS
from eightk.wording.equivalents.connectives import CONNECTIVES
from eightk.wording.equivalents.credit import CREDIT
from eightk.wording.equivalents.deals_approvals import APPROVALS
from eightk.wording.equivalents.deals_bargains import BARGAINS
from eightk.wording.equivalents.deals_charges import CHARGES
from eightk.wording.equivalents.deals_closings import CLOSINGS
from eightk.wording.equivalents.deals_consents import CONSENTS
from eightk.wording.equivalents.deals_consideration import CONSIDERATION
from eightk.wording.equivalents.deals_contracts import CONTRACTS
from eightk.wording.equivalents.deals_disputes import DISPUTES
from eightk.wording.equivalents.deals_exhibits import EXHIBITED
from eightk.wording.equivalents.deals_facilities import FACILITIES
from eightk.wording.equivalents.deals_fees import FEES
from eightk.wording.equivalents.deals_interest import INTEREST
from eightk.wording.equivalents.deals_lending import LENDING
from eightk.wording.equivalents.deals_margins import MARGINS
from eightk.wording.equivalents.deals_meetings import MEETINGS_HELD
from eightk.wording.equivalents.deals_mergers import MERGERS
from eightk.wording.equivalents.deals_offerings import OFFERINGS
from eightk.wording.equivalents.deals_offers import OFFERS
from eightk.wording.equivalents.deals_placements import PLACEMENTS
from eightk.wording.equivalents.deals_references import REFERENCES
from eightk.wording.equivalents.deals_repayment import REPAYMENT
from eightk.wording.equivalents.deals_report import REPORT
from eightk.wording.equivalents.deals_terms import TERMS
from eightk.wording.equivalents.deals_usual import USUAL
from eightk.wording.equivalents.drafters_acts import CHOICES_OF_ACT
from eightk.wording.equivalents.drafters_offices import TURNS_OF_OFFICE
from eightk.wording.equivalents.drafters_reports import CHOICES_OF_REPORT
from eightk.wording.equivalents.drafters_turns import TURNS
from eightk.wording.equivalents.employment import EMPLOYMENT
from eightk.wording.equivalents.equity import EQUITY
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.equivalents.filing import FILING
from eightk.wording.equivalents.frequency import FREQUENCY
from eightk.wording.equivalents.general import GENERAL_WORDS
from eightk.wording.equivalents.light_links import LIGHT_LINKS
from eightk.wording.equivalents.light_pay import LIGHT_PAY
from eightk.wording.equivalents.light_periods import LIGHT_PERIODS
from eightk.wording.equivalents.light_things import LIGHT_THINGS
from eightk.wording.equivalents.light_turns import LIGHT_TURNS
from eightk.wording.equivalents.light_verbs import LIGHT_VERBS
from eightk.wording.equivalents.light_words import LIGHT_WORDS
from eightk.wording.equivalents.modality import MODALITY
from eightk.wording.equivalents.nouns_acts import NOUNS_OF_ACTS
from eightk.wording.equivalents.nouns_people import NOUNS_OF_PEOPLE
from eightk.wording.equivalents.nouns_sums import NOUNS_OF_SUMS
from eightk.wording.equivalents.owners import OWNERS
from eightk.wording.equivalents.payment import PAYMENT
from eightk.wording.equivalents.people import PEOPLE, PEOPLE_FIRST
from eightk.wording.equivalents.prefixes import PREFIXES
from eightk.wording.equivalents.prepositions import PREPOSITIONS
from eightk.wording.equivalents.quantities import QUANTITIES
from eightk.wording.equivalents.small_modality import CHOICES
from eightk.wording.equivalents.small_quantities import MEASURES
from eightk.wording.equivalents.small_words import SMALL_WORDS
from eightk.wording.equivalents.spelling import SPELLING
from eightk.wording.equivalents.standing_filings import STANDING_FILINGS
from eightk.wording.equivalents.standing_lenders import STANDING_LENDERS
from eightk.wording.equivalents.standing_pay import STANDING_PAY
from eightk.wording.equivalents.standing_words import STANDING_WORDS
from eightk.wording.equivalents.time import TIME
from eightk.wording.equivalents.trades_deals import TRADES_OF_DEALS
from eightk.wording.equivalents.trades_first import FIRST_TRADES
from eightk.wording.equivalents.trades_people import TRADES_OF_PEOPLE
from eightk.wording.equivalents.trades_small import TRADES_OF_SMALL_WORDS
from eightk.wording.equivalents.trades_things import TRADES_OF_THINGS
from eightk.wording.equivalents.trie import Substitution, Tree, all_at, find, grow
from eightk.wording.equivalents.verbs_career import VERBS_OF_CAREER
from eightk.wording.equivalents.verbs_claims import VERBS_OF_CLAIMS
from eightk.wording.equivalents.verbs_dates import VERBS_OF_DATES
from eightk.wording.equivalents.verbs_deals import VERBS_OF_DEALS
from eightk.wording.equivalents.verbs_decisions import VERBS_OF_DECISION
from eightk.wording.equivalents.verbs_documents import VERBS_OF_DOCUMENTS
from eightk.wording.equivalents.verbs_duties import VERBS_OF_DUTIES
from eightk.wording.equivalents.verbs_effects import VERBS_OF_EFFECT
from eightk.wording.equivalents.verbs_order import VERBS_IN_ORDER
from eightk.wording.equivalents.verbs_relations import VERBS_OF_RELATION
from eightk.wording.equivalents.verbs_states import VERBS_OF_STATE
from eightk.wording.equivalents.verbs_time import VERBS_OF_TIME
from eightk.wording.equivalents.verbs_work import VERBS_OF_WORK

__all__ = ["EQUIVALENTS", "Equivalence", "Substitution", "phrases_at", "read_as", "substitute"]

EQUIVALENTS: tuple[Equivalence, ...] = (
    *FIRST_TRADES,
    *LIGHT_PERIODS,
    *LIGHT_LINKS,
    *LIGHT_PAY,
    *LIGHT_THINGS,
    *LIGHT_TURNS,
    *LIGHT_VERBS,
    *LIGHT_WORDS,
    *PEOPLE_FIRST,
    *MEASURES,
    *CHOICES,
    *AGREEING,
    *TURNS,
    *NOUNS_OF_PEOPLE,
    *TURNS_OF_OFFICE,
    *CHOICES_OF_ACT,
    *CHOICES_OF_REPORT,
    *ACTS,
    *PAYMENT,
    *OWNERS,
    *EMPLOYMENT,
    *EQUITY,
    *CREDIT,
    *APPROVALS,
    *FACILITIES,
    *INTEREST,
    *MERGERS,
    *OFFERINGS,
    *REPAYMENT,
    *CONTRACTS,
    *DISPUTES,
    *CHARGES,
    *REPORT,
    *REFERENCES,
    *TERMS,
    *CONSENTS,
    *EXHIBITED,
    *FEES,
    *MARGINS,
    *FILING,
    *VERBS_OF_DEALS,
    *VERBS_OF_DOCUMENTS,
    *VERBS_OF_TIME,
    *VERBS_OF_DUTIES,
    *VERBS_OF_DECISION,
    *VERBS_OF_EFFECT,
    *GENERAL_WORDS,
    *VERBS_OF_WORK,
    *VERBS_OF_STATE,
    *VERBS_OF_CAREER,
    *VERBS_OF_CLAIMS,
    *VERBS_OF_DATES,
    *VERBS_OF_RELATION,
    *VERBS_IN_ORDER,
    *PEOPLE,
    *SMALL_WORDS,
    *CONDITIONS,
    *CONNECTIVES,
    *MODALITY,
    *PREPOSITIONS,
    *TIME,
    *FREQUENCY,
    *QUANTITIES,
    *PREFIXES,
    *SPELLING,
    *TRADES_OF_SMALL_WORDS,
    *TRADES_OF_THINGS,
    *TRADES_OF_DEALS,
    *TRADES_OF_PEOPLE,
    *STANDING_WORDS,
    *STANDING_PAY,
    *STANDING_LENDERS,
    *LENDING,
    *MEETINGS_HELD,
    *PLACEMENTS,
    *BARGAINS,
    *CLOSINGS,
    *CONSIDERATION,
    *STANDING_FILINGS,
    *USUAL,
    *OFFERS,
    *NOUNS_OF_ACTS,
    *NOUNS_OF_SUMS,
)


_LONG = 1_000
"""Words of a stretch that is read anew each time."""


@cache
def _tree() -> Tree:
    """Grown at the first comparison, so that a command that compares nothing does not wait for it."""
    return grow(EQUIVALENTS)


def substitute(forms: Sequence[str]) -> tuple[Substitution, ...]:
    """The phrases in a text that have an equivalent, left to right, the longest first, none overlapping another.

    `forms` are the lower-case words and marks of the text, a recognised fact one word named by its kind
    ("<money>"). Two stretches between the same words say the same if what they are read as is the same. A phrase
    that already is the canonical one is not reported, but its words are not read as part of another. Linear.
    """
    return _found(tuple(forms)) if len(forms) <= _LONG else find(_tree(), forms)


def phrases_at(forms: Sequence[str], first: int) -> Iterator[Substitution]:
    """Every phrase that begins at a place of a text and has an equivalent there, the shorter first."""
    return all_at(_tree(), forms, first)


@lru_cache(maxsize=500)
def _found(forms: tuple[str, ...]) -> tuple[Substitution, ...]:
    """Found once: an approved wording comes again with each draft of it."""
    return find(_tree(), forms)


def read_as(forms: Sequence[str]) -> tuple[str, ...]:
    """The text with every phrase in its canonical words: two texts that read the same differ by no more than rules."""
    read: list[str] = []
    at = 0
    for substitution in substitute(forms):
        read.extend(forms[at : substitution.first])
        read.extend(substitution.canonical.split())
        at = substitution.last
    return (*read, *forms[at:])
