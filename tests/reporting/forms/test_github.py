"""Annotations of GitHub Actions, read as the runner reads them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from tests.reporting.forms.reports import RESULTS, TEXTS, report, result

from eightk.findings import Decision, Span, Stretch
from eightk.reporting.forms.github import MOST, command, written
from eightk.results.result import Result

KNOWN = {"error", "warning", "notice", "debug", "stop-commands"}


def obeyed(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands that a runner finds in a log, unescaped in its order: blanks before a command do not matter, and
    between stop-commands and its token none is read."""
    found: list[tuple[str, dict[str, str], str]] = []
    token = ""
    for line in re.split("\r\n|\r|\n", text):
        name, properties, data = _read(line)
        if token:
            token = "" if name == token else token
        elif name == "stop-commands":
            token = data
        elif name in KNOWN:
            found.append((name, properties, data))
    assert not token
    return found


def _read(line: str) -> tuple[str, dict[str, str], str]:
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return "", {}, ""
    name, _, rest = line[2:end].partition(" ")
    pairs = (each.split("=", 1) for each in rest.strip().split(",") if "=" in each)
    return name, {key: _unescaped(value, ":,") for key, value in pairs}, _unescaped(line[end + 2 :], "")


def _unescaped(text: str, more: str) -> str:
    for char in f"\r\n{more}%":
        text = text.replace(f"%{ord(char):02X}", char)
    return text


def annotated(*results: Result, lines: tuple[str, ...] = ()) -> list[tuple[str, dict[str, str], str]]:
    """The annotations of a report on them."""
    return [each for each in obeyed(written(report(*results, lines=lines))) if each[0] != "debug"]


def test_an_annotation_stands_at_its_line() -> None:
    place = Stretch(Span("templates/a.j2", 4, 2), 4, 9)
    found = result(hint="Correct it.", authority="Rule 1", places=(place,))
    assert annotated(found) == [
        (
            "warning",
            {
                "file": "filings/templates/a.j2",
                "line": "4",
                "col": "2",
                "endLine": "4",
                "endColumn": "9",
                "title": "AGR020 (acme)",
            },
            "the parts do not add up. Correct it.\nAuthority: Rule 1",
        )
    ]


def test_columns_are_told_of_one_line_only() -> None:
    ((_, properties, _),) = annotated(result(places=(Stretch(Span("a", 4, 2), 6, 9),)))
    assert properties["endLine"] == "6"
    assert "endColumn" not in properties


def test_what_has_no_line_and_what_has_no_file() -> None:
    ((_, whole, _),) = annotated(result(places=(Stretch(Span("a")),), agreement=""))
    assert whole == {"file": "filings/a", "title": "AGR020"}
    ((_, none, _),) = annotated(result(places=(), agreement=""))
    ((_, stdin, _),) = annotated(result(places=(Stretch(Span("-", 1, 1)),), agreement=""))
    assert none == stdin == {"title": "AGR020"}


def test_the_worst_comes_first_and_what_counsel_settled_is_not_said() -> None:
    settled = result("CONS001", "note", decision=Decision("Jane Q. Roe", "2026-03-02", "a slip"))
    told = annotated(
        result("A", "note"), result("B"), settled, result("C", is_grave=True), result("D", "error"), result("B", line=2)
    )
    assert [(kind, properties["title"][:1], properties["line"]) for kind, properties, _ in told] == [
        ("error", "D", "3"),
        ("error", "C", "3"),
        ("warning", "B", "2"),
        ("warning", "B", "3"),
        ("notice", "A", "3"),
    ]


def test_ten_at_most_and_the_last_one_counts_the_rest() -> None:
    ten = annotated(*(result(line=line) for line in range(1, 11)))
    assert len(ten) == MOST
    many = annotated(*(result(line=line) for line in range(1, 1201)))
    assert len(many) == MOST
    assert many[-1] == ("notice", {"title": "eightk"}, "and 1,191 more: the log of this step has them all")


def test_the_same_thing_in_two_agreements_is_said_once() -> None:
    assert len(annotated(result(agreement="acme"), result(agreement="other"))) == 1


def test_a_long_message_is_cut_before_the_runner_does() -> None:
    ((_, _, message),) = annotated(result(message="x" * 5000))
    assert len(message) < 4096


def test_nothing_that_people_read_is_obeyed() -> None:
    lines = ("::error::not ours", "  ::warning file=a::nor this", "::stop-commands::x", "a\n::error::in a line")
    assert annotated(lines=lines) == []
    assert "::error::not ours" in written(report(lines=lines))


@given(st.lists(RESULTS, max_size=15), st.lists(TEXTS, max_size=4))
def test_every_line_is_ours(results: list[Result], lines: list[str]) -> None:
    """Whatever the texts are: no command but those that were meant, and none more than the runner takes."""
    told = annotated(*results, lines=tuple(lines))
    open_ones = {
        (each.code, each.severity, each.message, each.places, each.identity)
        for each in results
        if each.decision is None
    }
    assert len(told) == min(len(open_ones), MOST)
    assert all(set(each[1]) <= {"file", "line", "col", "endLine", "endColumn", "title"} for each in told)


@given(TEXTS, TEXTS.filter(lambda text: text.strip() == text != ""))
def test_a_command_is_read_as_it_was_meant(message: str, title: str) -> None:
    assert obeyed(command("notice", {"title": title}, message)) == [("notice", {"title": title}, message)]
