"""Missing and misspelt terms: at the template's line and column, with the key that was meant, all in one run."""

from __future__ import annotations

from decimal import Decimal

from eightk.agreement.model import Money, Party
from eightk.agreement.model.money_terms import Payment
from eightk.agreement.model.terms import Terms
from eightk.draft.rendering import Templates

PARTIES = {
    "acme": Party(name="Acme Widget Corporation", kind="company", short="the Company"),
    "roe": Party(name="Jane Q. Roe", kind="person", honorific="Ms.", surname="Roe"),
}
TERMS = Terms.model_construct(
    payments={
        "severance": Payment.model_construct(
            section="3", by="acme", to="roe", amount=Money(Decimal(120000)), purpose="severance"
        )
    }
)
TEMPLATE = """\
<p>{{ terms.payments.severence.amount | money }}
{{ terms.payments.severance.amuont | money }} and {{ partys.acme | name }}
{% if terms.payments.severance.due %}on {{ terms.payments.severance.due | date }}{% else %}at once{% endif %}
{{ terms.payments.severance.due | date }}
{% if terms.payments.severance.dew %}never{% endif %}
{% for entry in terms.payment %}never{% endfor %}
{{ parties.acme.shrot }}
{% if terms.payments.severance.interest == none %}x{% endif %}
{{ terms.payments.severance.amount | date }} {{ terms.payments.severance.amount | mony }}</p>
"""
FINDINGS = """\
templates/t.j2:1:7: TPL003 the template uses “terms.payments.severence”, but there is no “severence”
    Did you mean “severance”?
templates/t.j2:2:4: TPL003 the template uses “terms.payments.severance.amuont”, but there is no “amuont”
    Did you mean “amount”?
templates/t.j2:2:54: TPL003 the template uses “partys”, but there is no “partys”
templates/t.j2:4:4: TPL004 the template uses “terms.payments.severance.due”, which agreement.yaml leaves out
    Give “due” there, or ask with {% if terms.payments.severance.due %} first.
templates/t.j2:5:7: TPL003 the template uses “terms.payments.severance.dew”, but there is no “dew”
    Did you mean “due”?
templates/t.j2:6:17: TPL003 the template uses “terms.payment”, but there is no “payment”
    Did you mean “payments”?
templates/t.j2:7:4: TPL003 the template uses “parties.acme.shrot”, but there is no “shrot”
    Did you mean “short”?
templates/t.j2:8:7: TPL004 the template uses “terms.payments.severance.interest”, which agreement.yaml leaves out
    Give “interest” there, or ask with {% if terms.payments.severance.interest %} first.
templates/t.j2:9:38: TPL006 the filter “date” cannot set this: “$120,000” is not a date
"""


def _render(source: str) -> tuple[str, str]:
    text, findings = Templates({"t.j2": source}).render("t.j2", {"terms": TERMS, "parties": PARTIES}, PARTIES)
    said = [f"{finding}\n" + (f"    {finding.hint}\n" if finding.hint else "") for finding in findings]
    return text, "".join(said)


def test_all_problems_in_one_run() -> None:
    """Each where it stands; what is asked for with `if` is no problem."""
    assert _render(TEMPLATE.replace(" {{ terms.payments.severance.amount | mony }}", ""))[1] == FINDINGS


def test_a_filter_that_does_not_exist() -> None:
    """Found before anything is rendered, with the one that was meant."""
    assert _render(TEMPLATE)[1] == "templates/t.j2:9:1: TPL002 there is no filter “mony”\n    Did you mean “money”?\n"


def test_names_on_first_and_later_mention() -> None:
    """In full at first, short from then on; each rendering begins anew; `names` counts as a mention."""
    source = "{{ parties.roe | name }}, {{ 'roe' | name }}, {{ ('acme', 'roe') | names | listed }}, {{ 'acme' | name }}"
    text = "Jane Q. Roe, Ms. Roe, Acme Widget Corporation and Ms. Roe, the Company"
    assert _render(source) == (text, "")
    assert _render(source) == (text, "")


def test_a_brace_too_few() -> None:
    """The line of the mistake."""
    assert _render("<p>\n{{ terms.payments }</p>")[1].startswith("templates/t.j2:2:1: TPL002 the template is not well")


def test_a_template_that_is_not_there() -> None:
    """Included by a name that nearly is."""
    said = _render("{% include 'tt.j2' %}")[1]
    assert said == "templates/t.j2:1:1: TPL001 there is no template “tt.j2” in templates/\n    Did you mean “t.j2”?\n"
