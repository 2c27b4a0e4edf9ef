"""Writing output/: each agreement's folder is made aside and put in place whole.

kill -9 at any moment leaves the old folder or the new one. Two builds at once each put whole folders in place; the
later one stands. Nothing is fsynced: what a power failure may lose is found by its digest and built again.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from eightk.findings import Finding, Span
from eightk.workspace.swap import exchange

OURS = (".htm", ".pdf", ".txt")
MANIFEST = "manifest.json"
_ADVICE = {
    errno.ENOSPC: "The disk is full. Free some room and build again.",
    errno.EDQUOT: "Your disk quota is used up. Free some room and build again.",
    errno.EACCES: "You have no permission to write there.",
    errno.EROFS: "The disk is read-only.",
    errno.EFBIG: "The file would be larger than the system allows.",
}


class OutputTrouble(Exception):
    """output/ could not be written; `finding` (OUT001) says why. What stood there still stands."""

    def __init__(self, error: OSError) -> None:
        hint = _ADVICE.get(error.errno or 0, "")
        message = f"the documents could not be written: {error.strerror or error}"
        self.finding = Finding("OUT001", f"{message}; what was there is unchanged", hint, (Span("output"),))
        super().__init__(message)


@dataclass(slots=True)
class Outbox:
    """output/ for one run: `with Outbox(root / "output") as outbox: outbox.publish("slug", files)`."""

    home: Path
    _staging: Path = field(init=False)
    _lock: IO[str] = field(init=False)

    def __enter__(self) -> Self:
        try:
            stages = self.home / ".staging"
            stages.mkdir(parents=True, exist_ok=True)
            (stages / ".gitignore").write_text("*\n")
            with (stages / "gate").open("w") as gate:  # one build at a time sweeps and opens its own folder
                fcntl.flock(gate, fcntl.LOCK_EX)
                _sweep(stages)
                self._staging = Path(tempfile.mkdtemp(dir=stages))
                self._lock = (self._staging / "lock").open("w")
                fcntl.flock(self._lock, fcntl.LOCK_EX)
        except OSError as error:
            raise OutputTrouble(error) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._staging, ignore_errors=True)
        self._lock.close()

    def publish(self, slug: str, files: Mapping[str, bytes]) -> None:
        """Put output/<slug> in place with exactly these documents; files that are not eightk's stay.

        Raises OutputTrouble, and then the old folder is as it was."""
        made = self._staging / slug
        try:
            made.mkdir()
            for name, content in files.items():
                (made / name).write_bytes(content)
            _carry_over(self.home / slug, made, files)
            _put(made, self.home / slug)
        except OSError as error:
            raise OutputTrouble(error) from None
        finally:
            shutil.rmtree(made, ignore_errors=True)


def _carry_over(old: Path, made: Path, files: Mapping[str, bytes]) -> None:
    """Counsel's own files in output/<slug> are kept: nothing is lost."""
    if not old.is_dir():
        return
    for entry in sorted(old.iterdir()):
        if entry.name in files or entry.name == MANIFEST or is_ours(entry.name):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, made / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, made / entry.name, follow_symlinks=False)


def is_ours(name: str) -> bool:
    """Whether a file in output/<slug> has a name that a build gives."""
    stem, suffix = os.path.splitext(name)
    is_exhibit = stem.startswith("ex") and stem[2:].replace("-", "").isdigit()
    return suffix in OURS and (stem in ("disclosure", "form8-k") or is_exhibit)


def _put(made: Path, place: Path) -> None:
    """Move the new folder in; an old one changes places with it and is removed with the staging folder."""
    try:
        os.rename(made, place)  # succeeds where nothing stands, or an empty folder
        return
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
            raise
    if not exchange(made, place):
        aside = made.with_name(f"{made.name}.old")
        os.rename(place, aside)
        os.rename(made, place)


def _sweep(stages: Path) -> None:
    """Remove what killed builds left; a folder whose lock is held belongs to a build that runs."""
    for stage in filter(Path.is_dir, stages.iterdir()):
        with suppress(OSError), (stage / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _restore(stage)
            shutil.rmtree(stage, ignore_errors=True)


def _restore(stage: Path) -> None:
    """Put back a folder that a killed build had moved aside and not replaced (systems without exchange)."""
    for aside in stage.glob("*.old"):
        place = stage.parents[1] / aside.name.removesuffix(".old")
        if not place.exists():
            os.rename(aside, place)
