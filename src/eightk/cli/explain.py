"""eightk explain"""

from __future__ import annotations

import sys

import click


@click.command("explain")
@click.argument("code", required=False)
@click.option("--markdown", is_flag=True, help="Print the page of all rules instead (docs/rules.md).")
def command(code: str | None, markdown: bool) -> None:
    """Say what a code means: a rule of the comparison (FORM-SPELLING, EQV101, DIFF-AMOUNT), or a finding (AGR020).

    Without a code, list the rules. Exit 2 if there is no such code."""
    from eightk.reporting.rules import explanation, rule_list, rules_page

    if markdown:
        click.echo(rules_page(), nl=False)
        return
    if code is None:
        click.echo(rule_list())
        return
    text = explanation(code) or _finding(code)
    if text is None:
        click.echo(f"There is no code “{code[:60]}”.{_near(code)}", err=True)
        sys.exit(2)
    click.echo(text)


def _finding(code: str) -> str | None:
    from eightk.reporting.finding_codes import explain_finding
    from eightk.workspace.reading import findings_page

    return explain_finding(code, findings_page())


def _near(code: str) -> str:
    from difflib import get_close_matches

    from eightk.reporting.finding_codes import finding_codes
    from eightk.wording.rules import chapters
    from eightk.workspace.reading import findings_page

    known = [rule.code for chapter in chapters() for rule in chapter.rules] + list(finding_codes(findings_page()))
    near = get_close_matches(code.upper()[:60], known, n=1)
    return f" Did you mean {near[0]}?" if near else " `eightk explain` lists the rules."
