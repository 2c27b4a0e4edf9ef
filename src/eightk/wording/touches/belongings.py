"""What a company, a person or an agreement has, that is told alike with 's and with “of”; no act done to it.

Of a person what befalls the person is told alike too: his appointment, the appointment of him. Nouns of acts that are
done to a company stand in no list: the purchase of the Company is not the Company's purchase."""

from __future__ import annotations

from eightk.wording.statements.noun_list import BORNE
from eightk.wording.statements.vocabulary import words

PAPERS = words(
    "agreement agreements amendment amendments contract contracts indenture lease letter letters note notes plan",
    "plans policy program",
)
OF_ORGANIZATIONS = words(
    "ability affairs affiliates agents articles assets auditor auditors authority board business businesses bylaws",
    "capacity chairman charter committee consent counsel customers data department directors discretion earnings",
    "employees equipment executives expense facilities failure fundamentals goodwill headquarters highest inability",
    "income intention interests inventory judgment level levels meeting meetings members name needs obligation",
    "obligations officers offices operations opinion option performance philosophy plan planning plans policies",
    "policy position power practices premises president procedures products profitability program programs",
    "properties property prospects remuneration report reputation request responsibilities results revenues right",
    "rights schedule secretary securities shareholders size statement statements status stockholders strategy",
    "subsidiaries subsidiary success suppliers systems team treasurer website workforce year",
)
OF_PAPERS = words(
    "conditions covenants effectiveness expiration parties provisions purpose requirements scope term terms text",
)
OF_PERSONS = BORNE | words(
    "ability account age agreement agreements authority award awards beneficiaries beneficiary benefit benefits",
    "bonus capacity compensation consent contract contracts decision dependents duties efforts eligibility",
    "employment estate experience expertise failure family health heirs inability intention knowledge leadership",
    "letter membership name obligation obligations office options participation pay pension performance position",
    "positions predecessor request residence responsibilities retainer right rights role salary seat service",
    "services severance skills spouse status tenure term title units",
)
OF_SOMEBODY = OF_ORGANIZATIONS | OF_PERSONS
"""What belongs to somebody of whom the text tells no more than that something is theirs."""
