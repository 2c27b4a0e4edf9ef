"""Whatever stands in the files, a command answers: findings or a result, never an exception."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.project import COPY, SLUG, YAML

from eightk.agreement.executed import open_agreement
from eightk.agreement.reader import read_agreement_file
from eightk.assemble import Package, Sources, assemble, neighbours
from eightk.draft.disclosure import context
from eightk.draft.filters import FILTERS
from eightk.draft.rendering import Templates
from eightk.findings import errors
from eightk.reporting.findings import finding_lines
from eightk.workspace.reading import Folder, Workspace

HERE = Path(__file__).parents[1] / "small-project"
PIECES = """{{ | }} | {% | %} | for x in | if | set x = | macro m(a) | endfor | endmacro | endif | else | terms
| agreement | parties | .title | .payments | ['x'] | [0] | ( | ) | 1 | - | ~ | * | // | % | is defined | not | none
| 'a' | [1, 2] | {'a': 1} | loop.index | m(1) | <p>x</p> | include 'a.htm.j2' | == | in | , | . | {# | #} | -%} | {%-
| extends 'a.htm.j2' | block b | endblock | caller() | call m(1) | endcall | filter upper | endfilter | recursive"""
FILTERING = [f"|{name}" for name in (*FILTERS, "first", "last", "length", "upper", "lower", "e", "safe", "join")]
WORDS = st.sampled_from([*PIECES.split("|"), *FILTERING])


@cache
def base() -> Sources:
    """The small project, as it should be."""
    workspace = Workspace(HERE)
    return Sources(SLUG, {SLUG: workspace.folder(SLUG)}, workspace.templates()[0])


def answered(name: str, content: bytes) -> Package:
    """The package with one file replaced; it is whole, or it says what stands in the way."""
    sources = base()
    folder = Folder(SLUG, {**sources.folders[SLUG].files, Path(name).name: content})
    neighbours(folder)
    package = assemble(Sources(SLUG, {SLUG: folder}, sources.templates))
    assert package.documents or errors(package.findings)
    for line in "\n".join(finding_lines(finding, colour=False) for finding in package.findings).split("\n"):
        assert line.isprintable()
    return package


def lines_of(path: str) -> list[str]:
    """A file of the small project by lines."""
    return (HERE / path).read_text("utf-8").splitlines(keepends=True)


@st.composite
def mutated(draw: st.DrawFn, path: str) -> bytes:
    """A file with lines left out, doubled, moved, cut or replaced."""
    lines = lines_of(path)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        kind = draw(st.sampled_from(["out", "twice", "swap", "cut", "text", "indent", "value"]))
        if kind == "out" and len(lines) > 1:
            del lines[place]
        elif kind == "twice":
            lines.insert(place, lines[place])
        elif kind == "swap":
            other = draw(st.integers(0, len(lines) - 1))
            lines[place], lines[other] = lines[other], lines[place]
        elif kind == "cut":
            lines[place] = lines[place][: draw(st.integers(0, len(lines[place])))]
        elif kind == "indent":
            lines[place] = draw(st.sampled_from(["  ", "\t", "- ", "    "])) + lines[place]
        elif kind == "value":
            value = draw(st.sampled_from(["[]", "{}", "~", "''", "0", "-1", "1e999", "$0", "0001-01-01", "9999-12-31"]))
            lines[place] = f"{lines[place].split(':')[0]}: {value}\n"
        else:
            lines[place] = draw(st.text(max_size=30)) + "\n"
    return "".join(lines).encode("utf-8", "replace")


@given(st.binary(max_size=300))
@example(b'a: "x\n')
@example(b"? [a]\n: b\n")
@example(b"%YAML 9.9\n---\n")
@example(b"a: \x0c b\n")
@settings(max_examples=150)
def test_any_bytes_as_terms(content: bytes) -> None:
    answered(YAML, content)


@given(st.text(max_size=200) | st.text(alphabet="ab:-?[]{}#&*!|>'\"%@` \n\t,.\r", max_size=60))
@settings(max_examples=300)
def test_any_text_as_terms(text: str) -> None:
    file, _, findings = read_agreement_file(text, YAML)
    assert file is None
    assert findings


@given(mutated(YAML))
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_terms_with_lines_out_of_place(content: bytes) -> None:
    answered(YAML, content)


@given(st.text(max_size=300).map(str.encode) | mutated(COPY))
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_as_conformed_copy(content: bytes) -> None:
    answered(COPY, content)


@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=60))
@example("{% for x in [1] %}" * 30 + "{% endfor %}" * 30)
@example("{% if 1 %}" * 200 + "{% endif %}" * 200)
@example("{{ " + "-" * 3000 + "1 }}")
@settings(max_examples=400)
def test_any_template(text: str) -> None:
    agreement, _ = open_agreement(base().folders[SLUG])
    assert agreement is not None
    assert agreement.file.report is not None
    templates = Templates({"a.htm.j2": text})
    made, findings = templates.render("a.htm.j2", context(agreement, agreement.file.report), agreement.file.parties)
    assert isinstance(made, str)
    assert all(finding.code.startswith("TPL") for finding in findings)


@pytest.mark.parametrize("date", ["0001-01-01", "2004-08-22", "2004-08-23", "9999-12-31"])
def test_the_first_and_the_last_day(date: str) -> None:
    text = "".join(lines_of(YAML)).replace("date: 2026-03-02", f"date: {date}").replace("dated: 2026", "dated: 0001")
    answered(YAML, text.encode())
