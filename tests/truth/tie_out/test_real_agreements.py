"""Figures of real executed agreements as terms: each is tied by its section, and nearly none once it is changed.

Skipped where the agreements are not at hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.truth.tie_out.agreements import HEAD

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import read_conformed_copy
from eightk.agreement.reader import read_agreement_file
from eightk.truth.tie_out.ground import Ground, open_ground
from eightk.truth.tie_out.terms import tie_terms
from eightk.truth.tie_out.ties import TermTie
from eightk.truth.tie_out.wanted import read_key

AGREEMENTS = sorted((Path(__file__).resolve().parents[3] / "../shared/corpus/agreements").glob("*.txt"))[::6]
KEYS = {"money": "amount", "date": "day", "percent": "percent", "duration": "length", "count": "count"}
MOST = 40
Figure = tuple[str, str, str]

pytestmark = pytest.mark.skipif(not AGREEMENTS, reason="the shared agreements are not at hand")


def written(kind: str, value: str) -> str:
    """A fact as counsel write it in agreement.yaml; "" for what has no such form."""
    if kind == "money" and re.fullmatch(r"USD \d+(\.\d\d)?", value):
        return read_key(f"money:{value}")
    if kind == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return value
    if kind == "percent" and "/" not in value:
        return f"{value}%"
    if kind == "duration" and re.fullmatch(r"\d{1,4} .+", value):
        return f"{value}s"
    return value if kind == "count" and value.isdigit() and int(value) >= 100 else ""


def figures(ground: Ground) -> Iterator[Figure]:
    """What the sections of an agreement state: key, value, section."""
    for fact in ground.source.reading.facts:
        kind, _, value = fact.key.partition(":")
        section = ground.source.section_at(ground.source.reading.words[fact.first].start)
        numbered = section not in {"", "preamble", "signature page"} and ground.source.bounds(section)
        if kind in KEYS and numbered and (said := written(kind, value)):
            yield KEYS[kind], said, section


def changed(key: str, value: str) -> str:
    """A day later; another leading digit."""
    if key == "day":
        return str(date.fromisoformat(value) + timedelta(days=1))
    found = re.search(r"[1-9]", value)
    return f"{value[: found.start()]}{int(found[0]) % 9 + 1}{value[found.end() :]}" if found else value


def ties(copy: ConformedCopy, found: list[Figure]) -> list[TermTie]:
    """The figures as provisions, tied."""
    terms = "".join(
        f'    p{at}: {{section: "{section}", topic: t, what: w, {key}: "{value}"}}\n'
        for at, (key, value, section) in enumerate(found)
    )
    file, root, findings = read_agreement_file(f"{HEAD}  provisions:\n{terms}", "agreement.yaml")
    assert file is not None, findings
    assert root is not None
    told = tie_terms(open_ground(file, root, copy, (0, 0)))
    return [each for each in told if each.path.startswith("terms.") and each.path.split(".")[-1] in KEYS.values()]


def sampled(path: Path) -> tuple[ConformedCopy, list[Figure]]:
    """Figures from all over one agreement."""
    copy, _ = read_conformed_copy(path.read_bytes().decode("utf-8", "replace"), path.name)
    file, root, _ = read_agreement_file(f"{HEAD}  {{}}\n", "agreement.yaml")
    assert file is not None
    assert root is not None
    found = list(figures(open_ground(file, root, copy, (0, 0))))
    return copy, found[:: max(len(found) // MOST, 1)][:MOST]


@pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.name[:4])
def test_what_an_agreement_states_is_tied_and_hardly_anything_else(path: Path) -> None:
    """The changed one may stand in the same section: seven days to revoke, in force on the eighth."""
    copy, found = sampled(path)
    if not found:
        pytest.skip("it states no figure in a section")
    assert [each.path for each in ties(copy, found) if each.is_open] == []
    other = [(key, changed(key, value), section) for key, value, section in found]
    missed = [each.path for each in ties(copy, other) if not each.is_open]
    assert len(missed) <= max(2, len(found) // 10)
