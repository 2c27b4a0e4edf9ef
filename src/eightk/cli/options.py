"""What the commands share: the project, the agreements named, how much to say and in which colours."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from eightk.findings import Findings, errors
from eightk.workspace.reading import Workspace, find_workspace

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Manner:
    """How to speak: -1 quiet, 0, 1 verbose; in colour or not."""

    loudness: int
    colour: bool


def day(text: str) -> date:
    """The type of an option that takes a day, written as in agreement.yaml: 2007-02-28."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        with suppress(ValueError):
            return date.fromisoformat(text)
    raise click.BadParameter(f"“{text[:40]}” is no day of the calendar. Write it like 2007-02-28.")


def as_of(command: Command) -> Command:
    """The option --as-of: the day that is taken for today, which no command asks the clock for."""
    return click.option("--as-of", type=day, metavar="DATE", help="Say how many days are left on this day.")(command)


def speaking(command: Command) -> Command:
    """The options -q, -v and --color, as the `how` of a command."""
    less = click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
    more = click.option("-v", "--verbose", is_flag=True, help="Say more.")

    @wraps(command)
    def spoken(*args: Any, quiet: bool, verbose: bool, color: str, **others: Any) -> Any:
        return command(*args, how=manner(quiet, verbose, color), **others)

    return cast(Command, less(more(_color("Colours; auto heeds NO_COLOR.")(spoken))))


def coloured(command: Command) -> Command:
    """The option --color alone, as the `how` of a command."""

    @wraps(command)
    def spoken(*args: Any, color: str, **others: Any) -> Any:
        return command(*args, how=manner(False, False, color), **others)

    return cast(Command, _color("Colours.")(spoken))


def _color(what: str) -> Callable[[Command], Command]:
    return click.option(
        "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help=what
    )


def manner(quiet: bool, verbose: bool, color: str) -> Manner:
    """The manner that the options ask for."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR") if color == "auto" else color == "always"
    if color != "auto":
        click.get_current_context().color = wanted  # click would strip colours from a file or a pipe
    return Manner(int(verbose) - int(quiet), wanted)


def in_project(command: Command) -> Command:
    """The option --project: the folder that holds agreements/."""
    return click.option(
        "--project",
        type=click.Path(path_type=Path, file_okay=False),
        help="The project's folder; otherwise the nearest one upward that holds agreements/.",
    )(command)


def workspace(project: Path | None) -> Workspace:
    """The project to work on; a usage error (exit 2) where there is none."""
    found = Workspace(project) if project and (project / "agreements").is_dir() else None
    found = found or (find_workspace(_here()) if project is None else None)
    if found is None:
        where = f"in {project}" if project else "here or in any folder above"
        raise click.UsageError(f"There is no agreements/ folder {where}. `eightk new SLUG` starts one.")
    return found


def _here() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise click.UsageError("The folder that you are in is no longer there.") from None


def _complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    found = find_workspace(Path.cwd())
    return [slug for slug in (found.slugs() if found else ()) if slug.startswith(begun)]


agreements = click.argument("agreements", nargs=-1, metavar="[AGREEMENT]...", shell_complete=_complete)
"""The agreements to work on: names of folders in agreements/."""


def exit_code(findings: Findings) -> int:
    """0 clean or notes alone, 1 something for counsel to look at, 2 something that cannot be used."""
    if errors(findings):
        return 2
    return 1 if any(finding.severity == "finding" for finding in findings) else 0


def chosen(found: Workspace, named: tuple[str, ...]) -> tuple[str, ...]:
    """The agreements named, each once, or all of them; a usage error where there are none at all."""
    slugs = tuple(dict.fromkeys(name.removeprefix("agreements/").rstrip("/") for name in named)) or found.slugs()
    if not slugs:
        raise click.UsageError("There is no agreement in agreements/ yet. `eightk new SLUG` starts one.")
    return slugs
