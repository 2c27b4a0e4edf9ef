"""Whose program connects: another user of the machine gets no answer."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest
from tests.project import Project
from tests.serve.running import answering, desk

from eightk.workspace import peers
from eightk.workspace.peers import is_of_another

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
ROW = (
    "   0: {local}:{port:04X} {remote}:{at:04X} 01 00000000:00000000 00:00000000 00000000  {user}        0 1131214 1\n"
)
MAPPED = "0000000000000000FFFF00000100007F"
PORT, AT = 51000, 8008


def table(monkeypatch: pytest.MonkeyPatch, path: Path, row: str) -> None:
    """The system's tables: one that is not there, and one with a row."""
    path.write_text(HEAD + row + "half a row\n")
    monkeypatch.setattr(peers, "TABLES", (path.with_name("none"), path))


@pytest.mark.parametrize("address", ["0100007F", MAPPED])
@pytest.mark.parametrize(("user", "other"), [(os.getuid(), False), (0, False), (os.getuid() + 1, True)])
def test_by_the_systems_table(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str, user: int, other: bool
) -> None:
    table(monkeypatch, tmp_path / "tcp", ROW.format(local=address, port=PORT, remote=address, at=AT, user=user))
    assert is_of_another(PORT, AT) is other
    assert not is_of_another(PORT + 1, AT)
    assert not is_of_another(PORT, AT + 1)


def test_without_such_a_table_nobody_is_another(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(peers, "TABLES", (tmp_path / "none",))
    assert not is_of_another(PORT, AT)


def asked(address: str) -> bytes:
    """What the server answers to a first request."""
    port = int(address.rstrip("/").rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
        try:
            return client.recv(12)
        except ConnectionResetError:
            return b""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells whose a connection is")
def test_the_server_answers_its_own_user_only(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(desk(project)) as address:
        assert asked(address).startswith(b"HTTP/1.")
        own = os.getuid()
        monkeypatch.setattr(peers, "_users", lambda port, at: frozenset({own + 1}))
        assert asked(address) == b""
