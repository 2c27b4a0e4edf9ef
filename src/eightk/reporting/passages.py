"""Passages as a report quotes them: alone, and among the words around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from eightk.reporting.style import counted, determined_name
from eightk.wording.accepted import Acceptance
from eightk.wording.changes.account import Account
from eightk.wording.changes.difference import Passage
from eightk.wording.closeness import TOO_FAR
from eightk.wording.determinations import Determined, Outcome, written_out
from eightk.wording.edits import Edit

LONGEST = 90
SAID = 60
KINDS = {
    "money": "amount",
    "date": "date",
    "percent": "percentage",
    "count": "number",
    "ordinal": "ordinal number",
    "multiple": "multiple",
    "ratio": "ratio",
    "time": "time of day",
    "office": "office",
    "party": "party",
    "name": "name",
    "reference": "reference",
    "form": "form",
}


def folded(text: str, longest: int = LONGEST) -> str:
    """The text on one line, its middle left out where it is long, and what cannot be seen written out."""
    line = written_out(text)
    half = (longest - 3) // 2
    return line if len(line) <= longest else f"{line[:half]} … {line[-half:]}"


def quoted(text: str) -> str:
    """The text between quotation marks, or what its absence means."""
    return f"“{folded(text)}”" if text else "nothing"


def quoted_or_around(text: str, passage: Passage, code: str) -> str:
    """The passage between quotation marks; where it is empty, the words on either side of its place."""
    return quoted(passage.text) if passage.text or code.startswith("CHAR-") else _around(text, passage)


def _around(text: str, passage: Passage, nearby: int = 30) -> str:
    before = " ".join(text[max(0, passage.start - nearby) : passage.start].split())
    after = " ".join(text[passage.end : passage.end + nearby].split())
    return f"between “…{folded(before, SAID)}” and “{folded(after, SAID)}…”"


def in_its_place(text: str, passage: Passage, nearby: int = 40) -> str:
    """A passage with some whole words before and after it."""
    start, end = max(0, passage.start - nearby), passage.end + nearby
    before, after = text[start : passage.start], text[passage.end : end]
    before = before if not start else f"… {before.partition(' ')[2]}"
    after = after if end >= len(text) else f"{after.rpartition(' ')[0]} …"
    return folded(f"{before}{text[passage.start : passage.end]}{after}", 2 * nearby + SAID)


def by_rule(accepted: Iterable[Acceptance]) -> Mapping[str, Sequence[Acceptance]]:
    """What was accepted, grouped by the rule that proved it, in the order of the texts."""
    groups: dict[str, list[Acceptance]] = {}
    for each in accepted:
        groups.setdefault(each.rule, []).append(each)
    return groups


def facts_lines(account: Account) -> tuple[str, ...]:
    """How many facts each text states, how many of them both, and which only one."""
    ours, theirs = sum(account.approved.values()), sum(account.draft.values())
    counted = f"{ours} in the approved wording, {theirs} in the draft, {account.matched} in both"
    lacking = [
        f"{what}: {', '.join(_value(key, count) for key, count in sorted(facts.items()))}"
        for what, facts in (("missing from the draft", account.missing), ("added by the draft", account.added))
        if facts
    ]
    return (counted, *lacking)


def _value(key: str, count: int) -> str:
    kind, _, value = key.partition(":")
    times = f" ({count} times)" if count > 1 else ""
    return f"{KINDS.get(kind, kind)} {folded(value.strip('“”'), SAID)}{times}"


def restoring(edit: Edit) -> str:
    """One edit taken back, as an instruction."""
    if not edit.draft.text:
        return f"put back {quoted(edit.approved.text)}"
    if not edit.approved.text:
        return f"delete {quoted(edit.draft.text)}"
    return f"write {quoted(edit.approved.text)} for {quoted(edit.draft.text)}"


def verdict_name(outcome: Outcome) -> str:
    """What the verdict is called."""
    return determined_name(outcome.verdict, outcome.is_determined)


def verdict_reason(outcome: Outcome, wording: str) -> str:
    """The verdict in half a sentence; `wording` is what the approved wording is called."""
    if outcome.is_determined:
        return _reason_of_counsel(outcome)
    if outcome.verdict == "verbatim":
        return f"word for word {wording}"
    if outcome.verdict == "materially-similar":
        if outcome.comparison.accepted or outcome.comparison.edits:
            return "every edit is proved harmless by a named rule"
        return f"{wording} but for white space, quotation marks or dashes"
    if outcome.verdict == "materially-different":
        return f"the draft says something else than {wording}"
    if all(finding.code == TOO_FAR for finding in outcome.findings):
        return "every edit is proved harmless, but the standard asks for closer wording; counsel must look"
    return "not every edit is proved harmless; counsel must look"


def _reason_of_counsel(outcome: Outcome) -> str:
    number = len(outcome.determined)
    bold = sum(each.finding.weight == "materially-different" for each in outcome.determined)
    what = counted(number, "finding")
    if bold:
        by_the_rules = "a material difference by the rules" if bold == 1 else "material differences by the rules"
        what += f", {by_the_rules}" if bold == number else f", {bold} of them {by_the_rules}"
    rest = "; every other edit is proved harmless by a named rule" if outcome.comparison.accepted else ""
    return f"counsel accepted {what}{rest}"


def decided(each: Determined) -> str:
    """Who decided, when and why."""
    return f"by {folded(each.by.who, 120)}, on {each.by.when.isoformat()}: {folded(each.by.why, 600)}"


def capital(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]
