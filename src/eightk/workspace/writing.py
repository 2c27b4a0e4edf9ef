"""Writing into agreements/ and templates/: the lock, the first draft of a new folder, what counsel decided on a page.

Whole files, in one step."""

from __future__ import annotations

import os
from pathlib import Path

from eightk.workspace.publishing import OutputTrouble
from eightk.workspace.whole import put


def write_input(root: Path, path: str, text: str, *, new: bool = False) -> bool:
    """Write a file of the project; with `new`, only where none stands (False if one does).

    Raises OutputTrouble; the file is then as it was."""
    target = root / path
    if new and os.path.lexists(target):
        return False
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        put(target, text.encode(), lasting=True)
    except OSError as error:
        raise OutputTrouble(error, path) from None
    return True


def amend_input(root: Path, path: str, old: bytes, new: bytes) -> bool:
    """Replace the content `old` of a file of the project, its permissions kept; False if it is not that any more.

    A link is followed, inside the project as when reading. Raises OutputTrouble; the file is then as it was."""
    target = Path(os.path.realpath(root / path))
    try:
        if not target.is_relative_to(os.path.realpath(root)) or target.read_bytes() != old:
            return False
        put(target, new, mode=target.stat().st_mode & 0o777, lasting=True)
    except OSError as error:
        raise OutputTrouble(error, path) from None
    return True
