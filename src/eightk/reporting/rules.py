"""The rules of the comparison for people: one, a list, and the page docs/rules.md."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.reporting.passages import capital
from eightk.wording.rules import Chapter, Example, Rule, chapters, find_rule

_HEAD = """# Rules

What `eightk compare` accepts, and by which rule; what it names; what it leaves to counsel. Written by
`eightk explain --markdown` from the rules themselves. Every example is run as a test: what a rule accepts passes, and
the look-alike under it does not.
"""


def explanation(code: str) -> str | None:
    """One rule with its examples, or None if there is no such code."""
    rule = find_rule(code)
    if rule is None:
        return None
    lines = [f"{rule.code}  {rule.title}", f"    {rule.why}"]
    for what, examples in rule.examples:
        for approved, draft in examples:
            lines += [f"    {what}", f"        approved  {_visible(approved)}", f"        draft     {_visible(draft)}"]
    return "\n".join(lines)


def rule_list() -> str:
    """Every code with its title, by chapter."""
    lines: list[str] = []
    for chapter in chapters():
        lines += [f"{chapter.heading}: {chapter.about}"]
        lines += [f"  {rule.code:18} {rule.title}" for rule in chapter.rules]
    return "\n".join(lines)


def rules_page() -> str:
    """docs/rules.md."""
    return "\n".join([_HEAD, *(line for chapter in chapters() for line in _chapter(chapter))])


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield f"## {chapter.heading}\n"
    yield f"{chapter.about}\n"
    yield from (_rule(rule) for rule in chapter.rules)


def _rule(rule: Rule) -> str:
    lines = [f"### {rule.code}\n", f"{capital(rule.title)}. {rule.why}\n"]
    lines += [f"- {what} {_example(each)}" for what, examples in rule.examples for each in examples]
    return "\n".join([*lines, ""])


def _example(example: Example) -> str:
    return " → ".join(f"`{_visible(side)}`" for side in example)


def _visible(text: str) -> str:
    return "".join(char if char.isprintable() else f"[U+{ord(char):04X}]" for char in text)
