"""Whose program it is that connects from this machine, as far as the system tells."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
"""The connections of this machine as Linux lists them: a program may reach 127.0.0.1 under either version of IP."""
_LOOPBACK = ("0100007F", "0000000000000000FFFF00000100007F", "7F000001", "00000000000000000000FFFF7F000001")
"""127.0.0.1 as the tables write it, on processors that begin with the last byte and on those that do not."""
_LOCAL, _REMOTE, _USER = 1, 2, 7
"""The columns of a table."""


def is_of_another(port: int, at: int) -> bool:
    """Whether another user's program connects from `port` of 127.0.0.1 to our port `at`.

    The administrator may read all there is, and a connection that its program has closed is nobody's any more: neither
    counts as another. Where the system has no such tables, nobody does."""
    return any(user not in (0, os.getuid()) for user in _users(port, at))


def _users(port: int, at: int) -> frozenset[int]:
    ends = {(f"{here}:{port:04X}", f"{here}:{at:04X}") for here in _LOOPBACK}
    found: set[int] = set()
    for table in TABLES:
        with suppress(OSError):
            rows = (line.split() for line in table.read_text("ascii", "replace").splitlines()[1:])
            found |= {int(row[_USER]) for row in rows if len(row) > _USER and (row[_LOCAL], row[_REMOTE]) in ends}
    return frozenset(found)
