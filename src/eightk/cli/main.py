"""The `eightk` command: loads only the subcommand that is asked for, and never shows a traceback."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper

import click

COMMANDS = {
    "build": "Draft, assemble and print every agreement into output/.",
    "serve": "Show the review pages in a browser, made anew whenever you save.",
    "check": "Compare each disclosure with its approved wording.",
    "tie-out": "Set every fact of a disclosure and every term beside its clause.",
    "deadline": "Say when each report is due, and why; or write a calendar file.",
    "items": "Say which items of Form 8-K the terms call for, and why.",
    "redline": "Show a draft as changes to its approved wording: terminal, page, PDF, Word.",
    "diff": "Say what changed between two versions: in fact, in words, on the pages.",
    "install-git": "Make git diff show sentences and facts.",
    "textconv": "Show a file as git diff shows it: sentences, facts and terms on lines.",
    "compare": "Compare any draft with any approved wording, alone or many at a time.",
    "consistency": "Say where an executed agreement is at odds with itself.",
    "explain": "Say what a code means: a rule, or a finding.",
    "lock": "Locate the approved wording and lock it by its digest.",
    "intake": "Read an executed agreement (text, HTML, Word) into a draft folder.",
    "new": "Start a folder for an agreement, with a commented agreement.yaml.",
    "schema": "Print the JSON Schema of agreement.yaml for editors.",
    "doctor": "Say what is installed, what is missing, and what to do.",
    "completion": "Print the completion script for your shell.",
}
DEBUG = "EIGHTK_DEBUG"


class LazyCommands(click.Group):
    """A group that knows its commands' one-line help without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order in which counsel meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"eightk.cli.{cmd_name.replace('-', '_')}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list in `eightk --help`."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A misspelt command gets the nearest one named."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean “{near[0]}”?" if near else ""
            ctx.fail(f"There is no command “{args[0]}”.{hint}")
        return super().resolve_command(ctx, args)


@click.command(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="eightk", message="eightk %(version)s")
def group() -> None:
    """Form 8-K disclosures from the terms of executed agreements, held to the wording that they pre-approved."""


def _run() -> int:
    """Run the command that the arguments name; its exit code."""
    try:
        code = group(standalone_mode=False)
    except click.ClickException as refusal:
        refusal.show()
        return refusal.exit_code
    except click.Abort:
        click.echo("Stopped. Every folder of output/ is whole: the old one, or the new one.", err=True)
        return 130
    return code if isinstance(code, int) else 0


def main() -> None:
    """The entry point."""
    if DEBUG in os.environ:
        group()
        return
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that cannot show a quotation mark still gets the sentence
            stream.reconfigure(errors="backslashreplace")
    try:
        sys.exit(_run())
    except BrokenPipeError:  # `eightk check | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:  # the last door: whatever is wrong with eightk, counsel get a sentence
        what = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        click.echo(f"eightk failed on an error of its own ({what}). Nothing was changed by it.", err=True)
        click.echo(f"    Please report it with what {DEBUG}=1 prints.", err=True)
        sys.exit(2)
