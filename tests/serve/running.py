"""`eightk serve` as counsel run it, in a process of its own; and its site in this process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from tests.project import Project
from werkzeug.test import Client

from eightk.serve.app import App
from eightk.serve.board import Board
from eightk.serve.drafting import Drafter
from eightk.serve.recording import Recorder
from eightk.serve.server import open_socket, server_on
from eightk.serve.site import Site
from eightk.workspace.reading import Workspace

PORT = 8008
HOST = {"Host": f"127.0.0.1:{PORT}"}
COMMAND = (sys.executable, "-c", "from eightk.cli import main; main()", "serve")
PATIENCE = 60.0
"""Seconds for a step that takes less than one on a machine that does nothing else."""


@dataclass(frozen=True, slots=True)
class Running:
    """A server that runs: its address, with a slash at the end, and its process."""

    address: str
    process: subprocess.Popen[str]

    def stop(self) -> tuple[int, str, str]:
        """Ctrl-C: the exit code, and what was said."""
        self.process.send_signal(signal.SIGINT)
        said, wrong = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said, wrong


@contextmanager
def running(checkout: Path, project: Project, *arguments: str) -> Iterator[Running]:
    """`eightk serve --port 0 ARGUMENTS`; nothing of it is left behind, whatever becomes of the test."""
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", *arguments],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        yield Running(process.stdout.readline().split(" ")[0], process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts of a server without its threads: what they would do, a test does."""

    drafter: Drafter
    board: Board
    site: Site
    client: Client


def desk(project: Project, *named: str) -> Desk:
    """A server of a project that nobody runs."""
    board = Board()
    drafter = Drafter(Workspace(project.root), board, named)
    site = Site(drafter, board, "this-run", "this-token")
    return Desk(drafter, board, site, Client(App(site, Recorder(drafter), PORT)))


@contextmanager
def answering(made: Desk) -> Iterator[str]:
    """The desk's site at an address of this machine, for a browser."""
    with open_socket(0) as opened:
        server = server_on(opened, made.site)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.port}/"
        finally:
            made.board.close()
            server.shutdown()
            thread.join(PATIENCE)
