"""The rules of consistency for people: one, and the page docs/consistency.md."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.reporting.passages import capital
from eightk.truth.consistency import RULES, Example, Rule, find_rule

_HEAD = """# Consistency of the agreement

What `eightk check` and `eightk consistency` find in an executed agreement that is at odds with itself. The rules read
the conformed copy alone, and the registrant's name on the cover page. They change nothing: the exhibit is filed word
for word. Written by `eightk explain --consistency --markdown` from the rules themselves; every example is run as a
test.

Counsel answer a finding with an entry of `known_variances` in `agreement.yaml`
([agreement-yaml.md](agreement-yaml.md)); it is then a note, and the entry is a finding itself when it fits nothing any
more.
"""


def rule_explanation(code: str) -> str | None:
    """One rule with its examples, or None if there is no such code."""
    rule = find_rule(code)
    if rule is None:
        return None
    lines = [f"{rule.code}  {rule.title}", f"    {rule.why}"]
    for what, examples in _examples(rule):
        for example in examples:
            lines += [f"    {what}", *(f"        {line}" for line in _lines(example))]
    return "\n".join(lines)


def consistency_list() -> str:
    """Every code with its title."""
    lines = [f"  {rule.code:18} {rule.title}" for rule in RULES]
    return "\n".join(["The agreement itself: what is at odds in it.", *lines])


def consistency_page() -> str:
    """docs/consistency.md."""
    return "\n".join([_HEAD, *(_section(rule) for rule in RULES)])


def _examples(rule: Rule) -> Iterator[tuple[str, tuple[Example, ...]]]:
    yield "finds", rule.finds
    yield "leaves alone", rule.leaves


def _lines(example: Example) -> list[str]:
    cover = [f"(on the cover page: {example.registrant})"] if example.registrant else []
    return [*cover, *example.text.strip("\n").split("\n")]


def _section(rule: Rule) -> str:
    lines = [f"## {rule.code}\n", f"{capital(rule.title)}. {rule.why}\n"]
    for what, examples in _examples(rule):
        for example in examples:
            lines += [f"{capital(what)}:\n", "```text", *_lines(example), "```\n"]
    return "\n".join(lines)
