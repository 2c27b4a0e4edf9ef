"""eightk completion"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script for your shell.

    bash: eval "$(eightk completion bash)" in ~/.bashrc; zsh likewise in ~/.zshrc;
    fish: eightk completion fish > ~/.config/fish/completions/eightk.fish"""
    from eightk.cli.main import group

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(group, {}, "eightk", "_EIGHTK_COMPLETE").source())
