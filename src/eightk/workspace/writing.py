"""Writing into agreements/ and templates/: the lock, and the first draft of a new folder. Whole files, in one step."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from eightk.workspace.publishing import OutputTrouble


def write_input(root: Path, path: str, text: str, *, new: bool = False) -> bool:
    """Write a file of the project; with `new`, only where none stands (False if one does).

    Raises OutputTrouble; the file is then as it was."""
    target = root / path
    if new and os.path.lexists(target):
        return False
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(dir=target.parent, prefix=".eightk-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.chmod(made, 0o644)
            os.replace(made, target)
        except OSError:
            with suppress(OSError):
                os.unlink(made)
            raise
    except OSError as error:
        raise OutputTrouble(error, path) from None
    return True
