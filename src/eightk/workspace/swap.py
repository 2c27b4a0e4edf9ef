"""Two folders change places in one step, so that a reader sees the old one or the new one, whole.

renameat2(RENAME_EXCHANGE), Linux 3.15; renamex_np(RENAME_SWAP), macOS 10.12. Elsewhere two renames, which leave
a moment in which only the old folder's copy is there; the next `Outbox` puts it back.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_EXCHANGE = 2


def exchange(one: Path, other: Path) -> bool:
    """Swap two existing paths atomically; False where the system cannot. Raises OSError on any other failure."""
    library = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        failed = library.renamex_np(first, second, _EXCHANGE)
    elif hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    else:
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(other))


_UNSUPPORTED = frozenset({22, 38, 45, 95})
"""EINVAL, ENOSYS, ENOTSUP (macOS, Linux): the file system has no exchange."""
