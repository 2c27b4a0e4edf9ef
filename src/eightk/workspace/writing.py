"""Writing into agreements/ and templates/: the lock, and the first draft of a new folder. Whole files, in one step."""

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
        put(target, text.encode())
    except OSError as error:
        raise OutputTrouble(error, path) from None
    return True
