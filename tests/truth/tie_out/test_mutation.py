"""Change any figure, date, name or count in agreement.yaml, and the check fails at that line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests.project import Project, copied
from tests.truth.tie_out.agreements import CHECKOUT, SHIPPED, changed, shipped

from eightk.truth.tie_out.terms import NOT_TIED, is_tied, tie_terms
from eightk.truth.tie_out.values import TermValue

_FIGURES = frozenset({"money", "percent", "number", "count", "duration", "year"})


def other(value: TermValue) -> str | None:
    """Another value of the same form: the leading digit, a day later, a letter of a name, another office."""
    written = value.written
    if value.kind == "date":
        return str(value.value + timedelta(days=1))
    if value.kind in _FIGURES:
        found = re.search(r"\d", written)
        assert found
        return f"{written[: found.start()]}{int(found[0]) % 9 + 1}{written[found.end() :]}"
    if value.kind == "name":
        longest = max(written.split(), key=len)
        middle = len(longest) // 2
        letter = "q" if longest[middle].lower() != "q" else "z"
        return written.replace(longest, longest[:middle] + letter + longest[middle + 1 :], 1)
    if value.kind == "office":
        return "Chief Medical Officer" if "inancial" in written else "Chief Financial Officer"
    return None


def changes(slug: str) -> Iterator[tuple[TermValue, str]]:
    """Every figure, date, name and office of a shipped agreement, each changed."""
    _, ground = shipped(slug)
    for value in ground.values:
        if value.kind not in NOT_TIED and is_tied(value) and (written := other(value)):
            yield value, written


@pytest.mark.parametrize("slug", SHIPPED)
def test_a_changed_value_is_a_finding_at_its_line_and_column(slug: str) -> None:
    missed = []
    count = 0
    for value, written in changes(slug):
        made = changed(slug, value, written)
        assert made.tie.span == value.span
        count += 1
        if not made.tie.is_open:
            missed.append((slug, ".".join(map(str, value.path))))
    assert count > 30
    assert missed == []


@pytest.mark.parametrize("slug", SHIPPED)
def test_an_unchanged_agreement_has_true_findings_only(slug: str) -> None:
    """One: the number of shares of the severance agreement stands in its approved wording alone."""
    found = {each.path for each in tie_terms(shipped(slug)[1]) if each.is_open}
    expected = {"terms.share_transfers.heller_shares.shares"} if slug == "atg-severance" else set()
    assert found == expected


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ("on: 2006-03-01 ", "on: 2007-03-01 ", "TIE002", "on: 2007-03-01 "),
        ("amount: $120,000", "amount: $130,000", "TIE002", "amount: $130,000"),
        ("effective: 2007-03-01", "effective: 2007-03-15", "TIE002", "effective: 2007-03-15"),
        ("shares: 680,000", "shares: 690,000", "TIE001", "shares: 690,000"),
        ("name: Frank Jackson", "name: Frank Jacobson", "TIE001", "name: Frank Jacobson"),
        ("dated: 2007-02-28", "dated: 2007-02-27", "TIE002", "dated: 2007-02-27"),
        ("by_when: 2007-03-15", "by_when: 2007-03-16", "TIE002", "by_when: 2007-03-16"),
        ("count: 11,", "count: 10,", "TIE001", "count: 10,"),
    ],
)
def test_check_fails_at_the_line(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str, code: str, key: str
) -> None:
    """Whatever else is wrong with it: a sum that does not add up is said too."""
    root = tmp_path_factory.mktemp("atg")
    copied(CHECKOUT / "agreements/atg-severance", root / "agreements/atg-severance")
    copied(CHECKOUT / "templates", root / "templates")
    project, path = Project(root), "agreements/atg-severance/agreement.yaml"
    project.edit(path, old, new)
    lines = project.text(path).splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if key in text)
    column = lines[line - 1].index(key.split(": ")[1][:4], lines[line - 1].index(key)) + 1
    result = project.run("check", "atg-severance")
    assert result.exit_code > 0
    assert f"{path}:{line}:{column}: {code} " in result.stderr
