"""eightk textconv"""

from __future__ import annotations

import sys

import click


@click.command("textconv")
@click.argument("file", metavar="FILE")
@click.option("--form", default=1, hidden=True, help="Of the lines: git keeps what it was told under this command.")
def command(file: str, form: int) -> None:
    """Show a file as git shows it once `eightk install-git` has run: a sentence a line, facts and terms on lines.

    For agreement.yaml, HTML and PDF; any other file, and one that cannot be read, is shown as it is. Exit 0, or 2 if
    there is no such file."""
    from eightk.reporting.findings import finding_lines
    from eightk.versions.lines import lines_of
    from eightk.workspace.given import read_bytes

    content, findings = read_bytes(file)
    for finding in findings:
        click.echo(finding_lines(finding, False), err=True)
    if content is None:
        sys.exit(2)
    lines = lines_of(content, file)
    shown = content if lines is None else "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(shown)
