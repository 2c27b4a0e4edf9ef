"""The language of people in disclosures: pay, equity, offices, the board, leaving, what Items 401 and 404 ask for."""

from __future__ import annotations

from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.equivalents.people_agreements import PEOPLE_AGREEMENTS
from eightk.wording.equivalents.people_awards import PEOPLE_AWARDS
from eightk.wording.equivalents.people_benefits import PEOPLE_BENEFITS
from eightk.wording.equivalents.people_biography import PEOPLE_BIOGRAPHY
from eightk.wording.equivalents.people_board import PEOPLE_BOARD
from eightk.wording.equivalents.people_chairs import PEOPLE_CHAIRS
from eightk.wording.equivalents.people_disagreements import PEOPLE_DISAGREEMENTS
from eightk.wording.equivalents.people_equity import PEOPLE_EQUITY
from eightk.wording.equivalents.people_leaving import PEOPLE_LEAVING
from eightk.wording.equivalents.people_meetings import PEOPLE_MEETINGS
from eightk.wording.equivalents.people_notices import PEOPLE_NOTICES
from eightk.wording.equivalents.people_offices import PEOPLE_OFFICES
from eightk.wording.equivalents.people_pay import PEOPLE_PAY
from eightk.wording.equivalents.people_roles import PEOPLE_ROLES
from eightk.wording.equivalents.people_seats import PEOPLE_SEATS
from eightk.wording.equivalents.people_services import PEOPLE_SERVICES
from eightk.wording.equivalents.people_statements import PEOPLE_STATEMENTS
from eightk.wording.equivalents.people_sums import PEOPLE_SUMS
from eightk.wording.equivalents.people_terms import PEOPLE_TERMS
from eightk.wording.equivalents.people_turns import PEOPLE_TURNS
from eightk.wording.equivalents.people_words import PEOPLE_WORDS
from eightk.wording.equivalents.people_work import PEOPLE_WORK

PEOPLE_FIRST: tuple[Equivalence, ...] = (
    *PEOPLE_SUMS,
    *PEOPLE_NOTICES,
    *PEOPLE_CHAIRS,
    *PEOPLE_TURNS,
    *PEOPLE_WORDS,
    *PEOPLE_ROLES,
)
"""Those that say more than a rule of one word, and are tried before it."""

PEOPLE: tuple[Equivalence, ...] = (
    *PEOPLE_PAY,
    *PEOPLE_TERMS,
    *PEOPLE_BENEFITS,
    *PEOPLE_EQUITY,
    *PEOPLE_AWARDS,
    *PEOPLE_AGREEMENTS,
    *PEOPLE_OFFICES,
    *PEOPLE_SEATS,
    *PEOPLE_SERVICES,
    *PEOPLE_WORK,
    *PEOPLE_BOARD,
    *PEOPLE_MEETINGS,
    *PEOPLE_LEAVING,
    *PEOPLE_DISAGREEMENTS,
    *PEOPLE_STATEMENTS,
    *PEOPLE_BIOGRAPHY,
)
