"""What nouns and verbs take after them: a lien on the land, to comply with the plan. Such a phrase hangs on nothing
else, whatever stands between it and the rest of the sentence."""

from __future__ import annotations

from collections.abc import Mapping

from eightk.wording.statements.vocabulary import words


def _table(lines: str) -> Mapping[str, frozenset[str]]:
    """Each word before a bar with those after it."""
    parts = (line.partition("|") for line in lines.strip().splitlines())
    return {word: frozenset(after.split()) for before, _, after in parts for word in before.split()}


AFTER_NOUN = _table(
    """
    amendment amendments addendum supplement | to
    claim claims | against
    disagreement disagreements dispute disputes | with
    encumbrance encumbrances lien liens mortgage mortgages pledge | on
    restriction restrictions limitation limitations | on
    duties duty obligation obligations liabilities liability right rights | under
    """
)
"""Nouns, each with the prepositions that it takes and that no verb beside it does."""

FOR_WHAT = words("compensation consideration inducement reimbursement")
"""What is given is given as one of these: it is no office that someone holds."""

AFTER_VERB = _table(
    """
    arise result | from
    comply | with
    consist | of
    enter | into
    exclude prevent prohibit | from
    entitle relate | to
    participate | in
    provide | for
    """
)
"""Verbs, each with the prepositions that it takes: the phrase is of no noun between, and of no other verb."""

TO_DO = words("ability authority commitment decision intention obligation option right")
"""Nouns that take what is to be done: the decision to resign."""

TOLD_OF = words("advise apprise deprive inform notify relieve")
"""To tell someone of it: the news is not someone's."""
