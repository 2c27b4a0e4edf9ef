"""eightk install-git"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

import click

from eightk.cli.options import in_project, workspace


@click.command("install-git")
@click.option("--uninstall", is_flag=True, help="Take it out again.")
@in_project
def command(uninstall: bool, project: Path | None) -> None:
    """Make git diff and git log -p show sentences and facts of agreement.yaml and of the HTML and PDFs in output/.

    It writes lines into .gitattributes, to be committed, and a setting into .git/config, which each clone needs: run it
    once in each. Exit 0, or 2 if something could not be written."""
    from eightk.reporting.findings import finding_lines
    from eightk.versions.lines import FORM
    from eightk.workspace import git_driver
    from eightk.workspace.commits import repository_of
    from eightk.workspace.git import GitTrouble

    root = workspace(project).root
    try:
        repository_of(root)
        textconv = f"{_eightk()} textconv --form {FORM}"
        done, findings = git_driver.uninstall(root) if uninstall else git_driver.install(root, textconv)
    except GitTrouble as trouble:
        done, findings = (), (trouble.finding,)
    for sentence in done:
        click.echo(sentence)
    for finding in findings:
        click.echo(finding_lines(finding, False), err=True)
    sys.exit(2 if findings else 0)


def _eightk() -> str:
    """This very eightk as git's shell calls it: beside the Python that runs, or the first on the path."""
    beside = os.path.join(os.path.dirname(os.path.abspath(sys.executable)), "eightk")
    found = beside if os.access(beside, os.X_OK) else shutil.which("eightk")
    return shlex.quote(found) if found else f"{shlex.quote(sys.executable)} -c 'from eightk.cli import main; main()'"
