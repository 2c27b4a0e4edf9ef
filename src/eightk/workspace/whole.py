"""A file written whole: the old one stands until the new one takes its place in one step."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def put(target: Path, content: bytes, mode: int = 0o644) -> None:
    """Write `content` to a file, with the permissions `mode`. Raises OSError; the file is then as it was."""
    handle, made = tempfile.mkstemp(dir=target.parent, prefix=".eightk-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(made, mode)
        os.replace(made, target)
    except OSError:
        with suppress(OSError):
            os.unlink(made)
        raise
