"""The server itself: one socket on 127.0.0.1, a thread a request, and nothing said of requests."""

from __future__ import annotations

import socket
import sys
from typing import Any

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from eightk.serve.app import App
from eightk.serve.recording import Recorder
from eightk.serve.site import Site
from eightk.workspace.peers import is_of_another

HOST = "127.0.0.1"
"""This machine, and nobody else: agreements that are not filed yet are nobody else's business."""
PATIENCE = 30
"""Seconds after which a request that does not come to an end is dropped."""
_WAITING = 128
"""Connections that may wait to be answered."""


def open_socket(port: int) -> socket.socket:
    """The socket to listen on; 0 takes a port that is free. Raises OSError where the port is taken."""
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((HOST, port))
        opened.listen(_WAITING)
    except OSError:
        opened.close()
        raise
    return opened


def server_on(opened: socket.socket, site: Site) -> ThreadedWSGIServer:
    """A server for the pages of a site; `serve_forever` ends with Ctrl-C."""
    port = opened.getsockname()[1]
    return _Server(HOST, port, App(site, Recorder(site.drafter), port), _Handler, fd=opened.fileno())


def own_error(what: str) -> str:
    """What is said when eightk itself is at fault."""
    return f"eightk serve failed on an error of its own ({what[:300]}). Please report it."


class _Handler(WSGIRequestHandler):
    """Nothing is said of requests."""

    timeout = PATIENCE

    def log(self, type: str, message: str, *args: Any) -> None:
        """Not a word."""


class _Server(ThreadedWSGIServer):
    """Says in a sentence what goes wrong in a request, and nothing of clients that go away."""

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Other users of this machine are not answered."""
        return not is_of_another(client_address[1], self.port)

    def log(self, type: str, message: str, *args: Any) -> None:
        """The last line of a traceback is the error."""
        if type == "error":
            print(own_error(message.strip().splitlines()[-1]), file=sys.stderr)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that breaks off in the middle."""
