"""eightk explain"""

from __future__ import annotations

import sys

import click


@click.command("explain")
@click.argument("code", required=False)
@click.option("--markdown", is_flag=True, help="Print the page of all rules instead (docs/rules.md).")
@click.option("--consistency", is_flag=True, help="The rules on the agreement itself; as a page with --markdown.")
def command(code: str | None, markdown: bool, consistency: bool) -> None:
    """Say what a code means: a rule of the comparison (FORM-SPELLING, EQV101, DIFF-AMOUNT), a rule on the agreement
    itself (CONS001), or a finding (AGR020).

    Without a code, list the rules. Exit 2 if there is no such code."""
    from eightk.reporting.consistency_rules import consistency_list, consistency_page
    from eightk.reporting.explained import explained
    from eightk.reporting.rules import rule_list, rules_page
    from eightk.workspace.reading import findings_page

    if markdown:
        click.echo(consistency_page() if consistency else rules_page(), nl=False)
        return
    if code is None:
        click.echo(consistency_list() if consistency else f"{rule_list()}\n{consistency_list()}")
        return
    text = explained(code, findings_page())
    if text is None:
        click.echo(f"There is no code “{code[:60]}”.{_near(code)}", err=True)
        sys.exit(2)
    click.echo(text)


def _near(code: str) -> str:
    from difflib import get_close_matches

    from eightk.reporting.finding_codes import finding_codes
    from eightk.truth.consistency import RULES
    from eightk.wording.rules import chapters
    from eightk.workspace.reading import findings_page

    known = [rule.code for chapter in chapters() for rule in chapter.rules] + [rule.code for rule in RULES]
    known += finding_codes(findings_page())
    near = get_close_matches(code.upper()[:60], known, n=1)
    return f" Did you mean {near[0]}?" if near else " `eightk explain` lists the rules."
