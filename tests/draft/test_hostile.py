"""Templates that want more than to read terms: each is answered with a finding, soon, and none with an exception."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.model import Party
from eightk.draft.rendering import Templates

PARTY = Party(name="Acme Widget Corporation", kind="company")
TERMS = {"agreement": PARTY, "terms": {"amounts": (1, 2)}, "text": "x"}
OTHERS = {
    "line": "{% macro line(text) %}[{{ text }}]{% endmacro %}",
    "open": "{{ nothing_here }}",
    "mutual": "{% extends 't' %}",
}
DOUBLED = "{% set a = 'xxxxxxxxxx' %}"
TEXT_OF_12_MILLION = "{% set a = 'xxxxxxxxxxxxxxxxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 19

READS = {
    "class": "{{ agreement.__class__ }}",
    "mro": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "globals": "{{ self.__init__.__globals__ }}",
    "brackets": "{{ agreement['__dict__'] }}",
    "model": "{{ agreement.model_dump() }}",
    "caller": "{% macro m() %}{{ caller.__globals__ }}{% endmacro %}{% call m() %}{% endcall %}",
    "loop": "{% for x in terms.amounts %}{{ loop.__init__ }}{% endfor %}",
    "format": "{{ '{0.__class__}'.format(agreement) }}",
    "macro": "{% macro m() %}{% endmacro %}{{ m._func }}",
    "module": "{% import 'line' as m %}{{ m.__class__ }}{{ m._body_stream }}",
    "names": "{{ range }}{{ dict }}{{ lipsum }}{{ cycler }}{{ environment }}{{ context }}",
}  # TPL003: not there
CALLS = {
    "loop": "{% for x in terms.amounts recursive %}{{ loop(terms.amounts) }}{% endfor %}",
    "number": "{{ 1() }}",
    "percent": "{{ '%1000000000d' % 5 }}",
    "power": "{{ 9 ** 9999999 }}",
    "product": "{{ 1000000000000 * 1000000000000 * 1000000000000 }}",
    "times": "{{ 'a' * 1000000000 }}",
    "default": "{% macro m(a=(1,) * 1000000000) %}{{ a }}{% endmacro %}{{ m() }}",
    "lists": "{% set a = (1, 2) %}" + "{% set a = (a, a) %}" * 60 + "{{ a }}",
    "brackets": "{{ terms[terms.amounts] }}",
}  # TPL005: may not
WORDS = {
    "attr": "{{ agreement | attr('name') }}",
    "map": "{{ terms.amounts | map('upper') }}",
    "safe": "{{ text | safe }}",
    "test": "{{ text is callable }}",
    "do": "{% do 1 %}",
    "escape": "{% autoescape false %}{{ text }}{% endautoescape %}",
    "keys": "{{ {'a': 1}.items() }}",
    "varargs": "{% macro m() %}{{ varargs }}{% endmacro %}{{ m(1) }}",
    "long": "{{ " + "1 + " * 250_000 + "1 }}",
}  # TPL002: not well formed
ENDLESS = {
    "include": "{% include 't' %}",
    "extends": "{% extends 't' %}",
    "mutual": "{% extends 'mutual' %}",
    "macro": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "parentheses": "{{ " + "(" * 10_000 + "1" + ")" * 10_000 + " }}",
    "lists": "{{ " + "[" * 10_000 + "]" * 10_000 + " }}",
    "signs": "{{ " + "-" * 20_000 + "1 }}",
    "dots": "{{ a" + ".b" * 20_000 + " }}",
    "filters": "{{ text" + " | upper" * 10_000 + " }}",
    "ifs": "{% if 1 %}" * 3_000 + "{% endif %}" * 3_000,
    "sums": "{{ " + "1 + " * 24_000 + "1 }}",
    "rounds": "{% for a in terms.amounts %}" * 19
    + "{% for a in terms.amounts %}{{ a }}{{ a }}{% endfor %}"
    + "{% endfor %}" * 19,
    "blocks": DOUBLED + "{% set a %}{{ a }}{{ a }}{% endset %}" * 100,
    "joined": DOUBLED + "{% set a = a ~ a %}" * 100,
    "listed": DOUBLED + "{% set a = (a, a) | listed %}" * 100,
    "upper": TEXT_OF_12_MILLION + "{{ a | upper | length }}" * 100,
    "equal": TEXT_OF_12_MILLION + "{% if a ~ 'y' == a %}{% endif %}" * 100,
    "wide": TEXT_OF_12_MILLION + "{{ (" + "a, " * 20_000 + ") | listed }}",
}  # TPL008: without end
UNFIT = {
    "nested": "{% for a in terms.amounts %}" * 25 + "{% endfor %}" * 25,
    "digits": "{{ " + "9" * 20_000 + " }}",
    "float": "{{ 1e400 }}",
    "zero": "{{ 1 / 0 }}",
    "unpack": "{% for a, b in terms.amounts %}{% endfor %}",
    "keyword": "{{ text | upper(style=1) }}",
    "order": "{{ 1 < 'a' }}",
}  # TPL007: does not fit
CASES = {"TPL003": READS, "TPL005": CALLS, "TPL002": WORDS, "TPL008": ENDLESS, "TPL007": UNFIT}
WRITTEN = """{{ }} {% %} {# #} | . , ( ) [ ] ~ + - * / % == < 'x' " 1 1.5 0 text terms terms.amounts agreement
agreement.name
upper listed money name first if else elif endif for in endfor set endset macro endmacro call endcall m loop
loop.index caller include import from extends block endblock super() self 'line' 'open' is defined not and or none
true with endwith filter endfilter raw endraw as scoped recursive ignore missing __class__"""
PIECES = st.sampled_from(WRITTEN.split())


def _render(source: str) -> tuple[str, list[str]]:
    text, findings = Templates({**OTHERS, "t": source}).render("t", TERMS, {"acme": PARTY})
    return text, [finding.code for finding in findings]


@pytest.mark.parametrize(
    ("code", "source"),
    [pytest.param(code, source, id=f"{code}-{name}") for code, case in CASES.items() for name, source in case.items()],
)
def test_refused_soon(code: str, source: str) -> None:
    """The finding says why; nothing of what it wanted is in the text."""
    start = perf_counter()
    text, codes = _render(source)
    assert code in codes
    assert "class" not in text
    assert perf_counter() - start < 30  # about one on an idle machine; a busy one, or one that counts lines, is slower


@given(st.lists(PIECES, max_size=25).map(" ".join) | st.text())
def test_any_template_gets_an_answer(source: str) -> None:
    """Text or findings, never an exception; and the same again."""
    assert _render(source) == _render(source)


@given(st.lists(PIECES, max_size=8).map(" ".join))
def test_any_expression_gets_an_answer(expression: str) -> None:
    """The same for what stands between braces, where more of it is well formed."""
    assert _render(f"{{{{ {expression} }}}}") == _render(f"{{{{ {expression} }}}}")


def test_what_is_found_once_is_found_again() -> None:
    """Compiled templates and imports are kept; what was wrong in them is said in each rendering."""
    templates = Templates({**OTHERS, "t": "{% import 'open' as m %}{{ 'a' | money }}"})
    first, second = (templates.render("t", TERMS, {})[1] for _ in range(2))
    assert [str(finding).split(": ")[1][:6] for finding in first] == ["TPL003", "TPL006"]
    assert first == second


def test_the_list_of_problems_has_an_end() -> None:
    """A hundred, and then that there are more."""
    _, findings = Templates({"t": "\n".join(f"{{{{ x{line} | money }}}}" for line in range(3000))}).render("t", {}, {})
    assert len(findings) == 101
    _, findings = Templates({"t": "\n".join("{{ 'x' | money }}" for _ in range(3000))}).render("t", {}, {})
    assert len(findings) == 101
    assert findings[-1].message == "the template has more problems; these are the first 100"


def test_macros_can_be_shared() -> None:
    """What templates need of each other: macros from another file, by either way of importing."""
    assert _render("{% import 'line' as m %}{{ m.line('a') }}") == ("[a]", [])
    assert _render("{% from 'line' import line %}{{ line('<') }}") == ("[&lt;]", [])
