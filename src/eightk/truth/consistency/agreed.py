"""A disclosure that an agreement words itself, found in the conformed copy without being told where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from eightk.agreement.conformed import ConformedCopy
from eightk.truth.consistency.passage import Passage

_SPEAKS = re.compile(r"\b(?:disclos\w+|announce\w*|8-K|press release|public statement)", re.IGNORECASE)
_ANNEX = re.compile(r"\b(?:disclosure|8-K|press release|announcement)\b", re.IGNORECASE)
_QUOTES = '"\u201c'
_LEAST = 20
"""Words below which a quotation is a term or a title."""


def agreed_disclosure(copy: ConformedCopy, body: Sequence[Passage]) -> tuple[Passage, ...]:
    """The quoted paragraphs that follow a colon where disclosure is spoken of, or an annex that is headed as one."""
    return _quoted(copy, body) or _annexed(copy, body)


def _quoted(copy: ConformedCopy, body: Sequence[Passage]) -> tuple[Passage, ...]:
    found: list[Passage] = []
    leads = False
    for before, passage in pairwise(body):
        lead = copy.text[before.start : before.end]
        opens = lead.rstrip().endswith(":") and bool(_SPEAKS.search(lead)) and copy.text[passage.start] in _QUOTES
        goes_on = leads and copy.text[passage.start] in _QUOTES
        leads = (opens or goes_on) and len(passage.words) >= _LEAST
        found += [passage] if leads else []
    return tuple(found)


def _annexed(copy: ConformedCopy, body: Sequence[Passage]) -> tuple[Passage, ...]:
    annexes = [each for each in copy.sections if each.annex == each.number and _ANNEX.search(each.heading)]
    return tuple(
        passage
        for passage in body
        if len(passage.words) >= _LEAST and any(each.start <= passage.start < each.end for each in annexes)
    )
