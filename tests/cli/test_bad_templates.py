"""Templates that are wrong, endless or hostile: one sentence at their line, exit 2, output/ untouched, soon."""

from __future__ import annotations

import re
import time

import pytest
from tests.project import TEMPLATE, YAML, Project

from eightk.draft.log import MAX_STEPS, MAX_TEXT

TEN = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"
LOOPS = "".join(f"{{% for x{depth} in {TEN} %}}" for depth in range(7))
ENDLESS = "TPL008 the template does not come to an end: "
DEEP = "TPL008 the template is nested too deep, or calls or includes itself without end"
NUMBERS = "is for numbers of ordinary size; join texts with ~"

CASES: dict[str, tuple[str, str]] = {
    "loops for ever": (
        f"{LOOPS}x{'{% endfor %}' * 7}",
        f":1:1: {ENDLESS}it takes more than {MAX_STEPS:,} steps; a loop or a macro may never end",
    ),
    "calls itself": ("{% macro again() %}{{ again() }}{% endmacro %}\n{{ again() }}", f":1:1: {DEEP}"),
    "includes itself": ("<p>x</p>\n{% include 'disclosure/brindle-note.htm.j2' %}", f":2:1: {DEEP}"),
    "a huge text by doubling": (
        "{% macro d(s, n) %}{{ d(s ~ s, n - 1) if n else s }}{% endmacro %}\n{{ d('xxxxxxxxxx', 40) }}",
        f":1:1: {ENDLESS}it builds a text of more than {MAX_TEXT:,} characters",
    ),
    "a huge text by multiplication": (
        "<p>\n{{ 'x' * 1000000000 }}",
        f":2:1: TPL005 templates may only read terms: “*” {NUMBERS}",
    ),
    "a huge number": ("{{ 9 ** 9 ** 9 ** 9 }}", f":1:1: TPL005 templates may only read terms: “**” {NUMBERS}"),
    "a range": ("{% for n in range(1000000000) %}x{% endfor %}", ":1:13: TPL003 the template uses “range”, but there is"
                " no “range”"),
    "includes a file": ("<p>\n{% include '/etc/passwd' %}", ":2:1: TPL001 there is no template “/etc/passwd” in "
                        "templates/"),
    "includes a file by climbing": (
        "{% include '../../../etc/passwd' %}",
        ":1:1: TPL001 there is no template “../../../etc/passwd” in templates/",
    ),
    "imports a module": ("{% import 'os' as os %}{{ os.getcwd() }}", ":1:1: TPL001 there is no template “os” in "
                         "templates/"),
    "extends a file": ("{% extends '/etc/passwd' %}", ":1:1: TPL001 there is no template “/etc/passwd” in templates/"),
    "reaches for classes": (
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        ":1:6: TPL003 the template uses “.__class__”, but there is no “__class__”",
    ),
    "reaches for classes by a filter": ("{{ ''|attr('__class__') }}", ":1:1: TPL002 there is no filter “attr”"),
    "reaches for globals": (
        "{{ agreement.__init__.__globals__ }}",
        ":1:4: TPL003 the template uses “agreement.__init__”, but there is no “__init__”",
    ),
    "does not close": (
        "{% for each in terms.payments %}\n<p>",
        ":2:1: TPL002 the template is not well formed: Unexpected end of template. Jinja was looking for the following "
        "tags: 'endfor' or 'else'. The innermost block that needs to be closed is 'for'.",
    ),
    "divides by nothing": (
        "{{ 1 // 0 }}",
        ":1:1: TPL007 the template cannot be rendered here: a value does not fit what is done with it",
    ),
    "a misspelt term": (
        "{{ terms.payments.repayment.amont | money }}",
        ":1:4: TPL003 the template uses “terms.payments.repayment.amont”, but there is no “amont”",
    ),
    "a term that is left out": (
        "{{ terms.payments.repayment.due | date }}",
        ":1:4: TPL004 the template uses “terms.payments.repayment.due”, which agreement.yaml leaves out",
    ),
    "a filter for something else": (
        "{{ agreement.title | money }}",
        ":1:22: TPL006 the filter “money” cannot set this: “Note Purchase Agreement” is not an amount of money",
    ),
    "thirty loops in each other": ("{% for x in [1] %}" * 30 + "{% endfor %}" * 30, ": TPL007 the template cannot be "
                                   "rendered here: a value does not fit what is done with it"),
    "brackets without end": ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", f": {DEEP}"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_in_a_sentence(project: Project, name: str) -> None:
    template, sentence = CASES[name]
    before = project.output()
    project.write(TEMPLATE, template)
    started = time.monotonic()
    result = project.run("build")
    said = [line for line in result.stderr.splitlines() if not line.startswith(" ")]
    assert (said[0], result.exit_code) == (f"{TEMPLATE}{sentence}", 2)
    assert all(re.match(rf"{TEMPLATE}(:\d+:\d+)?: TPL\d{{3}} ", line) for line in said)
    assert project.output() == before
    assert time.monotonic() - started < 10


def test_a_misspelt_term_is_said_with_the_key_it_meant(project: Project) -> None:
    project.edit(TEMPLATE, "repayment.amount", "repayment.ammount")
    assert project.run("build").stderr == (
        f"{TEMPLATE}:3:86: TPL003 the template uses “repayment.ammount”, but there is no “ammount”\n"
        "    Did you mean “amount”?\n"
    )


def test_a_template_of_another_name_is_suggested(project: Project) -> None:
    project.edit(YAML, "disclosure/brindle-note.htm.j2", "disclosure/brindel-note.htm.j2")
    result = project.run("build")
    first, hint = result.stderr.splitlines()
    assert first == f"{YAML}:63:13: TPL001 there is no template “disclosure/brindel-note.htm.j2” in templates/"
    assert hint.startswith("    Did you mean “disclosure/brindle-note.htm.j2”")


def test_an_empty_template_is_no_disclosure(project: Project) -> None:
    project.write(TEMPLATE, "{# nothing #}\n")
    assert project.run("build").stderr == f"{YAML}:63:13: TPL009 the template gives an empty disclosure\n"


@pytest.mark.parametrize(
    ("mark_up", "code"),
    [
        ("<script>alert(1)</script>", "EDG104"),
        ("<img src='file:///etc/passwd'>", "EDG109"),
        ("<iframe src='/etc/passwd'></iframe>", "EDG104"),
    ],
)
def test_what_edgar_does_not_take_is_not_built(project: Project, mark_up: str, code: str) -> None:
    before = project.output()
    project.write(TEMPLATE, project.text(TEMPLATE) + mark_up)
    result = project.run("build")
    assert result.exit_code == 2
    assert f" {code} EDGAR does not take this file" in result.stderr
    assert project.output() == before


@pytest.mark.parametrize("rule", ["p { background: url(file:///etc/passwd) }", "@import 'http://localhost/x.css';"])
def test_a_stylesheet_cannot_fetch(project: Project, rule: str) -> None:
    before = project.output()
    project.write("templates/print.css.j2", rule)
    result = project.run("build")
    assert result.exit_code == 2
    assert ": PDF001 The document refers to " in result.stderr
    assert project.output() == before
