"""How `eightk serve` begins and ends; tests/browser has what lies in between."""

from __future__ import annotations

import signal
import socket
import threading
from pathlib import Path
from urllib.request import urlopen

import pytest
from tests.project import SLUG, YAML, Project, inline_pool
from tests.serve.running import PATIENCE, desk, running

from eightk.build.plan import settings_for
from eightk.serve import crew
from eightk.serve.crew import at_work
from eightk.serve.server import open_socket


def test_an_unknown_agreement(project: Project) -> None:
    result = project.run("serve", "brindle-notes")
    assert result.stderr == (
        "agreements: WSP001 there is no agreement “brindle-notes” in agreements/\n    Did you mean “brindle-note”?\n"
    )
    assert result.exit_code == 2


def test_a_port_that_is_taken(project: Project) -> None:
    with open_socket(0) as taken:
        port = taken.getsockname()[1]
        result = project.run("serve", "--port", str(port))
    assert result.exit_code == 2
    assert f"Error: Port {port} is taken by another program, perhaps another `eightk serve`." in result.stderr


def test_a_port_that_may_not_be_taken(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(port: int) -> socket.socket:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("eightk.serve.server.open_socket", refuse)
    result = project.run("serve", "--port", "80")
    assert result.exit_code == 2
    assert "Error: Port 80 cannot be used: Permission denied. Take another one: --port 0." in result.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_builds_serves_and_ends(checkout: Path, project: Project, number: signal.Signals) -> None:
    project.edit(YAML, "title: Note Purchase Agreement", "title: Loan Agreement")
    with running(checkout, project) as server:
        with urlopen(f"{server.address}{SLUG}/", timeout=PATIENCE) as answer:
            assert b"/-/live.js" in answer.read()
        with urlopen(f"{server.address}-/events?page=/", timeout=PATIENCE) as events:
            while '"printing": true' in (line := events.readline().decode()) or not line.startswith("data:"):
                assert line
        server.process.send_signal(number)
        said, wrong = server.process.communicate(timeout=PATIENCE)
    assert (server.process.returncode, said, wrong) == (0, "Stopped. Every folder of output/ is whole.\n", "")
    assert "Loan Agreement" in project.text(f"output/{SLUG}/disclosure.htm")
    assert not (project.root / "output/.staging").exists()


def test_clients_that_go_away_and_those_that_speak_something_else(checkout: Path, project: Project) -> None:
    with running(checkout, project) as server:
        port = int(server.address.rstrip("/").rpartition(":")[2])
        for words in (b"", b"GET / HT", b"\x16\x03\x01\x00\xff", b"GET /%ff%00 HTTP/1.1\r\nHost: x\r\n\r\n"):
            with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as client:
                client.sendall(words)
        whole = f"GET /-/events?page=/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as client:
            client.sendall(whole)
            assert client.recv(8) == b"HTTP/1.1"
        with urlopen(server.address, timeout=PATIENCE) as answer:
            assert answer.status == 200
        assert server.stop()[0::2] == (0, "")


def test_an_error_of_its_own_is_a_sentence(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The drafter fails, says so on the page, and begins again."""
    made = desk(project)
    begun = threading.Event()
    runs: list[int] = []

    def run(drafter: object) -> None:
        runs.append(1)
        if len(runs) == 1:
            raise ZeroDivisionError("a bug\nof two lines")
        begun.set()
        made.board.wait(made.board.version, 0.01)

    monkeypatch.setattr("eightk.serve.drafting.Drafter.run", run)
    monkeypatch.setattr(crew, "REST", 0.01)
    before = threading.excepthook
    with at_work(made.drafter.workspace, (), settings_for(final=False), lambda: inline_pool()) as site:
        assert begun.wait(PATIENCE)
        (problem,) = site.board.problems(SLUG)
    sentence = "eightk serve failed on an error of its own (ZeroDivisionError: a bug of two lines). Please report it."
    assert problem.message == sentence
    assert capsys.readouterr().err == f"{sentence}\n"
    assert threading.excepthook is before
