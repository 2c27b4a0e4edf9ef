"""What a word tells by its form or its table: an act, an adjective, a participle."""

from __future__ import annotations

from eightk.wording.statements.noun_list import ACT_ENDINGS, ACTS, DOCUMENTS, NO_ACTS
from eightk.wording.statements.tokens import Token
from eightk.wording.statements.verb_list import ONLY_PAST, VERB_FORMS
from eightk.wording.statements.vocabulary import words

AUXILIARIES = frozenset({"modal", "be", "have", "do"})
PLACES = frozenset({"first", "second", "third", "last", "ordinal:1", "ordinal:2", "ordinal:3"})
COUNTED = words(
    "anniversary quarter day half year installment amendment lien priority payment business calendar month fiscal",
    "annual date tranche installments to such",
)
HUMAN = words("he her hers herself him himself his she")
"""Pronouns of people."""
DONE = words(
    "accept adopt agree amend announce appoint approve assign attach authorize award begin close commence complete",
    "conclude consummate convert create declare define deliver describe determine disclose dismiss dissolve elect",
    "engage enter establish execute exercise expire extend file forfeit grant incorporate issue merge name",
    "notify obtain pay purchase receive redeem renew repay replace request resign restate retire sell set settle sign",
    "terminate transfer vest waive",
)
"""Verbs of acts done once: that it has been done and that it was done are the same."""
OURS = frozenset({"our", "us", "we"})
"""Who reports."""
NOT_FINITE = frozenset({"be", "been", "being", "having"})
NEEDING = words(
    "address allocate assign attach attribute award borrow contribute define deliver deposit describe distribute earn",
    "execute file furnish give grant hold impose incur issue lend list make offer owe own pay place purchase receive",
    "render sell set sign submit use",
)
"""Verbs that need an object: without one their past form after a noun is a participle."""
_SUBJECTS = frozenset({"he", "she", "they", "we"})
SET_OFF = NEEDING | words("base condition follow include")
"""Verbs whose participle goes on after a comma: filed as Exhibit 99.1, conditioned upon his consent."""
GIVERS = words(
    "agent bank board borrower buyer committee company corporation counterparty court director directors employee",
    "executive guarantor holder holders issuer landlord lender lenders officer officers parent parties party purchaser",
    "purchasers registrant seller sellers shareholders stockholders subsidiary supplier tenant trust trustee",
    "underwriter underwriters committees subsidiaries companies banks members member each both consultant licensor",
    "licensee lessor lessee investors investor partnership management employer affiliate affiliates judge jury",
)
"""Who may grant, pay or issue: after them a past form may be their verb."""
TAKING_NONE = words(
    "accept acknowledge approve authorize consent declare deliver describe disclose discuss file give issue make note"
    " notify propose publish ratify receive recommend send serve submit tender"
)
"""Verbs of which "effective" tells no day: the act that is told, given or accepted takes effect."""


def is_act(word: str) -> bool:
    """Whether a noun tells of an act or event: termination, sale."""
    return word in ACTS or (word.endswith(ACT_ENDINGS) and word not in NO_ACTS and word not in DOCUMENTS)


def is_several(noun: str) -> bool:
    """Whether a noun is plural by its form."""
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))


def is_subject(token: Token) -> bool:
    """Whether a word is "he", "they" or "we", written so or read as a name."""
    return token.key in _SUBJECTS or token.stands_for in _SUBJECTS


def is_adjective(word: str) -> bool:
    """Whether a word that stands as a noun is an adjective by its form."""
    forms = {form for _, form in VERB_FORMS.get(word, ())}
    return (
        "past" in forms
        or word.startswith("non")
        or word in ("direct", "indirect")
        or word.endswith("-free")
        or word.endswith(("al", "ive", "ory", "ary", "able", "ible", "ful", "less", "ed", "ous"))
    )


def is_finite(token: Token) -> bool:
    """Whether a word is an auxiliary, or a verb that is no participle and no infinitive: will, pays, became."""
    if token.tag == "verb":
        return token.form == "third" or token.key in ONLY_PAST
    return token.tag in AUXILIARIES and token.key not in NOT_FINITE
