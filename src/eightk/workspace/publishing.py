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
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from eightk.findings import Finding, Span
from eightk.workspace.output import PAGE as PAGE
from eightk.workspace.output import STAGES, leads_out
from eightk.workspace.swap import exchange
from eightk.workspace.whole import put

OURS = (".htm", ".pdf", ".txt", ".json")
REVIEWS = ("review-certificate", "review-notice", "review-pack", "review-tie-out")
MANIFEST = "manifest.json"
_ADVICE = {
    errno.ENOSPC: "The disk is full. Free some room and build again.",
    errno.EDQUOT: "Your disk quota is used up. Free some room and build again.",
    errno.EACCES: "You have no permission to write there.",
    errno.EROFS: "The disk is read-only.",
    errno.EFBIG: "The file would be larger than the system allows.",
}


class OutputTrouble(Exception):
    """Something could not be written; `finding` (OUT001) says what and why. What stood there still stands."""

    def __init__(self, error: OSError, path: str) -> None:
        what = "the documents" if path.startswith("output") else "the file"
        message = f"{what} could not be written: {error.strerror or error}"
        hint = _ADVICE.get(error.errno or 0, "")
        self.finding = Finding("OUT001", f"{message}; what was there is unchanged", hint, (Span(path),))
        super().__init__(message)


@dataclass(slots=True)
class Outbox:
    """output/ for one run: `with Outbox(root / "output") as outbox: outbox.publish("slug", files)`.

    Entering it removes what killed builds left behind, and leaving it what it made aside."""

    home: Path
    _staging: Path = field(init=False)
    _lock: IO[str] = field(init=False)

    def __enter__(self) -> Self:
        if leads_out(self.home):
            raise OutputTrouble(OSError(errno.ELOOP, "it is a link that leads out of the project"), self.home.name)
        try:
            with _gate(self.home / STAGES):  # one build at a time sweeps and opens its own folder
                _sweep(self.home / STAGES)
                self._staging = Path(tempfile.mkdtemp(dir=self.home / STAGES))
                self._lock = (self._staging / "lock").open("w")
                fcntl.flock(self._lock, fcntl.LOCK_EX)
        except OSError as error:
            with suppress(OSError), _locked_gate(self.home / STAGES):
                _sweep(self.home / STAGES)
                _tidy(self.home)
            raise OutputTrouble(error, self.home.name) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._staging, ignore_errors=True)
        self._lock.close()
        with suppress(OSError), _gate(self.home / STAGES):
            _tidy(self.home)

    def publish(self, slug: str, files: Mapping[str, bytes], retired: Collection[str] | None = None) -> None:
        """Put output/<slug> in place with exactly these documents; files that are not eightk's stay.

        `retired` are the names that the last build gave; if that is not known, eightk's files are known by
        their names. Raises OutputTrouble, and then the old folder is as it was."""
        made, place = self._staging / slug, self.home / slug
        try:
            if os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
                raise OSError(errno.ENOTDIR, "a file or link with this name is in the way of the folder")
            made.mkdir()
            for name, content in files.items():
                (made / name).write_bytes(content)
            _carry_over(place, made, {*files, MANIFEST}, retired)
            _put(made, place)
        except OSError as error:
            raise OutputTrouble(error, f"{self.home.name}/{slug}") from None
        finally:
            shutil.rmtree(made, ignore_errors=True)


@contextmanager
def at_the_top(home: Path) -> Iterator[Callable[[str, bytes], None]]:
    """output/ itself, for one writer at a time: gives a function that puts a file there, whole.

    Raises OutputTrouble, and then the file is as it was."""
    if leads_out(home):
        raise OutputTrouble(OSError(errno.ELOOP, "it is a link that leads out of the project"), home.name)
    try:
        with _gate(home / STAGES):
            yield lambda name, content: put(home / name, content)
            _tidy(home)
    except OSError as error:
        raise OutputTrouble(error, home.name) from None


def sweep_up(home: Path) -> None:
    """Remove what a killed build left in output/, where there is nothing else to do."""
    with suppress(OutputTrouble), Outbox(home):
        pass


def _carry_over(old: Path, made: Path, replaced: Collection[str], retired: Collection[str] | None) -> None:
    """Counsel's own files in output/<slug> are kept: nothing is lost."""
    if not old.is_dir():
        return
    for entry in sorted(old.iterdir()):
        is_retired = is_ours(entry.name) if retired is None else entry.name in retired
        if entry.name in replaced or is_retired:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, made / entry.name, symlinks=True)
        else:
            shutil.copy2(entry, made / entry.name, follow_symlinks=False)


def is_ours(name: str) -> bool:
    """Whether a file in output/<slug> has a name that a build gives."""
    stem, suffix = os.path.splitext(name)
    is_exhibit = stem.startswith("ex") and stem[2:].replace("-", "").isdigit()
    return name == PAGE or (suffix in OURS and (stem in ("disclosure", "form8-k", *REVIEWS) or is_exhibit))


def _put(made: Path, place: Path) -> None:
    """Move the new folder in; an old one changes places with it and is removed with the staging folder."""
    try:
        os.rename(made, place)  # succeeds where nothing stands, or an empty folder
        return
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
            raise
    if not exchange(made, place):
        _put_in_two_steps(made, place)


def _put_in_two_steps(made: Path, place: Path) -> None:
    """For file systems without exchange: a build killed in between is put right by the next one's sweep."""
    aside = made.with_name(f"{made.name}.old")
    os.rename(place, aside)
    try:
        os.rename(made, place)
    except OSError:
        os.rename(aside, place)
        raise


@contextmanager
def _gate(stages: Path) -> Iterator[None]:
    """Alone with the staging folders; they are never shown to version control."""
    with _locked_gate(stages):
        ignored = stages / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n")
        yield


def _locked_gate(stages: Path) -> IO[str]:
    while True:
        try:
            stages.mkdir(parents=True, exist_ok=True)
            gate = (stages / "gate").open("w")
        except FileNotFoundError:  # another build, the last to leave, is just removing the folder
            continue
        fcntl.flock(gate, fcntl.LOCK_EX)
        if os.fstat(gate.fileno()).st_nlink:
            return gate
        gate.close()


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


def _tidy(home: Path) -> None:
    """The last build to leave removes the staging folder, and output/ if nothing came of it."""
    stages = home / STAGES
    if any(entry.is_dir() for entry in stages.iterdir()):
        return
    shutil.rmtree(stages)
    if not any(home.iterdir()):
        home.rmdir()
