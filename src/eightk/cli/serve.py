"""eightk serve"""

from __future__ import annotations

import errno
import signal
import sys
from functools import partial
from pathlib import Path

import click

from eightk.build.plan import settings_for
from eightk.cli.options import agreements, chosen, in_project, manner, workspace
from eightk.findings import Findings
from eightk.reporting.findings import said_of
from eightk.workspace.reading import Workspace

PORT = 8008


@click.command("serve")
@agreements
@click.option(
    "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="The port; 0 takes one that is free."
)
@click.option("--open/--no-open", "opened", default=False, help="Open the page in your browser.")
@click.option("-j", "--jobs", type=click.IntRange(1, 256), help="Processes that print PDFs; one a core if not given.")
@in_project
def command(agreements: tuple[str, ...], port: int, opened: bool, jobs: int | None, project: Path | None) -> None:
    """Show the review pages in a browser, and make them anew whenever you save.

    Only this machine can see them (127.0.0.1). Documents are built into output/ as drafts, as `eightk build` does.
    Ctrl-C ends it."""
    found = workspace(project)
    found = Workspace(found.root.resolve(), found.shipped_templates)
    named = chosen(found, agreements) if agreements else ()
    unknown = tuple(problem for slug in named if slug not in found.slugs() for problem in found.folder(slug).findings)
    if unknown:
        _say(unknown)
        sys.exit(2)
    _serve(found, named, port, opened, jobs)


def _serve(found: Workspace, named: tuple[str, ...], port: int, opened: bool, jobs: int | None) -> None:
    from eightk.build.pool import print_pool
    from eightk.serve.crew import at_work
    from eightk.serve.server import HOST, open_socket, server_on

    try:
        listening = open_socket(port)
    except OSError as error:
        raise click.UsageError(_taken(port, error)) from None
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    with listening, at_work(found, named, settings_for(final=False), partial(print_pool, jobs)) as site:
        server = server_on(listening, site)
        address = f"http://{HOST}:{server.port}/"
        click.echo(f"{address}  (Ctrl-C ends it)")
        if opened:
            import webbrowser

            webbrowser.open(address)
        server.serve_forever()
    click.echo("Stopped. Every folder of output/ is whole.")


def _taken(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken by another program, perhaps another `eightk serve`. Take another one: --port 0."
    return f"Port {port} cannot be used: {error.strerror}. Take another one: --port 0."


def _say(findings: Findings) -> None:
    for line in said_of(findings, 0, manner(False, False, "auto").colour):
        click.echo(line, err=True)
