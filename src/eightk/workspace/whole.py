"""A file written whole: the old one stands until the new one takes its place in one step."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def put(target: Path, content: bytes, mode: int = 0o644, *, lasting: bool = False) -> None:
    """Write `content` to a file, with the permissions `mode`. Raises OSError; the file is then as it was.

    `lasting` is for what cannot be made again: it is on the disk before it takes the place of the old one, so that a
    power failure leaves one of them."""
    handle, made = tempfile.mkstemp(dir=target.parent, prefix=".eightk-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        os.chmod(made, mode)
        os.replace(made, target)
    except OSError:
        with suppress(OSError):
            os.unlink(made)
        raise
