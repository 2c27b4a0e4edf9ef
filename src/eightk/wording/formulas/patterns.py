"""The patterns of the formulas with the words that many of them have, each read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from eightk.wording.formulas.formula import Formula
from eightk.wording.formulas.pattern import Literal, Node, Slot, read_pattern

_REPORT = "[this current report on 8-k|this report on 8-k|this current report|this report|this 8-k]"
MACROS: Mapping[str, str] = {
    "report": _REPORT,
    # Where an exhibit is: with the report that both texts are of.
    "with": f"[hereto|herewith|with {_REPORT}|to {_REPORT}|in {_REPORT}|on {_REPORT}]",
    "how": "{how:filed|attached|annexed|included|attached and filed|filed and attached;furnished|being furnished}",
    "here": "{where:herein by [this|] reference|by [this|] reference herein|herein|by reference|by reference hereto|"
    f"by reference [into|in|to] {_REPORT}|[into|in] {_REPORT} by reference;"
    "by reference [into|in|under] this <here:items>|[into|in|under] this <here:items> by reference}",
    "taken": "{taken:;[and|] [which [is|are]|each of which is|it is|they are|is|are|] [each|] [hereby|also|] "
    "incorporated @here "
    "[as if [fully set forth|set forth in full] [herein|]|]}",
    "shown": "[being|hereby|] @how [@with|] {many:as <exhibit:exhibits>;as [an exhibit|exhibits]} [@with|]",
    "copy": "[a copy|copies|the [full|complete|entire] text|the [full|complete|entire] texts|the text] of",
    "whereof": "{each:[[a copy|copies] of|] which;each of which|[copies|a copy] of each of which}",
}
_ANY = "<>"
"""What a pattern begins with that begins with a slot."""


@cache
def patterns_of(formula: Formula) -> tuple[tuple[Node, ...], ...]:
    """The patterns of a formula, read at the first comparison that needs them."""
    return tuple(read_pattern(pattern, MACROS) for pattern in formula.patterns)


@cache
def opening_words(formula: Formula) -> frozenset[str]:
    """The words with which a formula may begin; none where any word may, since a slot stands there."""
    words = frozenset[str]().union(*map(_openings, patterns_of(formula)))
    return words - {""} if _ANY not in words else frozenset()


def _openings(nodes: Sequence[Node]) -> frozenset[str]:
    """The words with which some parts of a pattern may begin; "" among them if they may be nothing."""
    found: frozenset[str] = frozenset({""})
    for node in nodes:
        if "" not in found:
            break
        if isinstance(node, Literal):
            begun = frozenset({node.key})
        elif isinstance(node, Slot):
            begun = frozenset({_ANY})
        else:
            begun = frozenset[str]().union(*map(_openings, node.ways))
        found = found - {""} | begun
    return found
