"""Where each character of a rendering comes from: right, or not told."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.model.values import Money
from eightk.document.offsets import NOWHERE, end_of, placed_text
from eightk.document.plain import paragraphs_of
from eightk.draft.origins import as_read
from eightk.draft.rendering import Templates
from eightk.draft.tracing import Trace, trace

VALUES = {f"v{number}": f"V{number}&<x> " for number in range(10)}
TERMS: Mapping[str, Any] = {
    "t": {
        **VALUES,
        "list": tuple({"v": f"entry {number}"} for number in range(3)),
        "paid": {"amount": Money(Decimal(5))},
    }
}
INCLUDED = "Included &amp; {{ t.v9 }}\r\nand more\n"

LITERALS = st.text(st.sampled_from("ab é\n\r\t&;<>#%.'\"{}"), min_size=1, max_size=12).filter(
    lambda text: not any(mark in text for mark in ("{{", "{%", "{#", "}}", "%}", "#}")) and text[-1] != "{"
)
ENTITIES = st.sampled_from(
    ["&amp;", "&#8220;", "&lt;p&gt;", "<p>", "</p>\n", "&nbsp", "<td>x</td><td>y</td>", "&bogus;"]
)
EXPRESSIONS = st.builds(
    "{{{{{0} t.{1} {2}}}}}".format,
    st.sampled_from(["", "-", "+"]),
    st.sampled_from(list(VALUES)),
    st.sampled_from(["", "-"]),
)
LEAVES = st.one_of(
    LITERALS,
    ENTITIES,
    EXPRESSIONS,
    st.sampled_from(
        [
            "{# note #}",
            "{#- note\n -#}",
            "{% raw %} {{ raw }} {% endraw %}",
            '{% include "included" %}',
            "{{ m(t.v8) }}",
        ]
    ),
)


def _blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    forms = (
        "{{% if t.v1 %}}{0}{{% endif %}}",
        "  {{%- if not t.v1 %}}{0}{{% else %}}{0}{{% endif -%}}\n",
        "{{% for each in t.list %}}\n{0}{{{{ each.v }}}}\n{{% endfor %}}\n",
        "{{% set s %}}{0}{{% endset %}}{{{{ s }}}}",
        "{{% set a = t.v2 %}}{0}",
        '{{% include "included" without context %}}{0}',
    )
    return st.builds(lambda form, text: form.format(text), st.sampled_from(forms), inner)


BODIES = st.recursive(LEAVES, lambda inner: _blocks(st.lists(inner, max_size=3).map("".join)), max_leaves=12)
MACRO = "{% macro m(x) %}[{{ x }}]{% endmacro %}"
TEMPLATES = st.lists(BODIES, min_size=1, max_size=6).map(lambda parts: MACRO + "".join(parts))


def traced(source: str, terms: Mapping[str, Any] = TERMS) -> Trace | None:
    return trace({"main": source, "included": INCLUDED}, "main", terms, {})


@given(TEMPLATES)
def test_every_character_is_followed_to_its_place(source: str) -> None:
    templates = Templates({"main": source, "included": INCLUDED})
    text, findings = templates.render("main", TERMS, {})
    found = traced(source)
    if findings or found is None or found.text != text:
        assert "without context" in source  # what is included so sees no terms
        return
    for offset, character in enumerate(text):
        origin = found.at(offset)
        assert origin is not None
        piece, into, terms = origin
        read = as_read({"main": source, "included": INCLUDED}[piece.name])
        if piece.text is not None:
            assert read[piece.start + into] == character
            assert terms == ()
        else:
            expression = read[piece.start : piece.end]
            assert expression.startswith("{{")
            assert expression.endswith("}}")
            _holds(expression, terms)


def _holds(expression: str, terms: tuple[tuple[str | int, ...], ...]) -> None:
    """The term is the one that the expression names."""
    named = expression.strip("{}-+ ")
    if named.startswith("t."):
        assert terms == (("t", named[2:]),)
    elif named == "each.v":
        ((_, name, number, key),) = terms
        assert (name, key, number in range(3)) == ("list", "v", True)
    elif named == "m(t.v8)":
        assert terms == (("t", "v8"),)
    else:
        assert (named, terms) == ("s", ())


@given(TEMPLATES)
def test_printed_values_are_those_of_their_terms(source: str) -> None:
    """An expression's piece is what its term prints, from its first character to its last."""
    from markupsafe import escape

    found = traced(source)
    for (start, piece, terms), end in zip(found.written, found.ends, strict=True) if found else ():
        if piece.text is None and len(terms) == 1 and terms[0][-1] in VALUES and "m(" not in _source(source, piece):
            assert found is not None
            assert found.text[start:end] == str(escape(VALUES[str(terms[0][-1])]))


def _source(source: str, piece: Any) -> str:
    return as_read({"main": source, "included": INCLUDED}[piece.name])[piece.start : piece.end]


@given(st.lists(LITERALS | ENTITIES | st.sampled_from(["<br>", "<title>t</title>", "<!-- c -->"])).map("".join))
def test_the_text_of_html_is_the_same_with_its_places(html: str) -> None:
    text, offsets = placed_text(html)
    assert text == "\n\n".join(paragraphs_of(html))
    assert len(offsets) == len(text)
    for character, offset in zip(text, offsets, strict=True):
        if offset != NOWHERE:
            assert html[offset] == character or html[offset] == "&" or (character == " " and html[offset].isspace())
    known = [offset for offset in offsets if offset != NOWHERE]
    assert known == sorted(known)


def test_the_end_of_what_is_written() -> None:
    assert [end_of("a&amp;b&bogus;", at) for at in (0, 1, 6, 7)] == [1, 6, 7, 8]


@pytest.mark.parametrize(
    "source",
    [
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}x{% endcall %}",
        "{% filter upper %}a{{ t.v1 }}{% endfilter %}",
        "{% for each in t.list recursive %}{{ each.v }}{% endfor %}",
        "{{ t.nothing }}",
        "{% if %}",
        '{% include "none" %}',
    ],
)
def test_what_cannot_be_followed_is_not_told(source: str) -> None:
    assert traced(source) is None


def test_blocks_of_a_parent_are_followed() -> None:
    base = "<p>{% block b %}base {{ t.v1 }}{% endblock %} end</p>"
    child = '{% extends "base" %}{% block b %}x, {{ t.v2 }}{% endblock %}'
    found = trace({"base": base, "main": child}, "main", TERMS, {})
    assert found is not None
    assert [(piece.name, piece.text) for _, piece, _ in found.written] == [
        ("base", "<p>"),
        ("main", "x, "),
        ("main", None),
        ("base", " end</p>"),
    ]


def test_a_term_that_a_condition_reads_is_not_the_one_that_is_printed() -> None:
    found = traced("{% if t.v1 and t.v2 %}{{ t.v3 }}{% endif %}{{ t.paid.amount }}{{ t.v4 ~ t.v5 }}")
    assert found is not None
    assert [terms for _, _, terms in found.written] == [
        (("t", "v3"),),
        (("t", "paid", "amount"),),
        (("t", "v4"), ("t", "v5")),
    ]


def test_drafting_and_tracing_compile_for_themselves() -> None:
    """One after the other, in either order, on the same source."""
    for source in ("a {{ t.v1 }}", "b {{ t.v1 }}"):
        templates = Templates({"main": source})
        texts = [traced(source), templates.render("main", TERMS, {})[0], traced(source)]
        assert isinstance(texts[0], Trace)
        assert isinstance(texts[2], Trace)
        assert texts[0].written == texts[2].written != ()
        assert texts[0].text == texts[1] == texts[2].text
    assert Templates({"main": "c {{ t.v1 }}"}).render("main", TERMS, {})[1] == ()


def test_past_the_end() -> None:
    found = traced("ab")
    assert found is not None
    assert found.at(2) is None
    empty = traced("{# nothing #}")
    assert empty is not None
    assert empty.at(0) is None
