"""What was saved in agreements/ and templates/, told within a few hundredths of a second."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event

from watchfiles import watch
from watchfiles._rust_notify import WatchfilesRustInternalError

from eightk.serve.board import Saved
from eightk.workspace.reading import Workspace

STEP, MOST = 10, 60
"""Milliseconds: how long it must be quiet after a save, and how long the end of a burst of saves is waited for."""
LOOK = 1000
"""Milliseconds between two looks at whether a folder has come or gone, which nothing tells."""


def saves(workspace: Workspace, stop: Event) -> Iterator[Saved]:
    """What is saved in the project, until `stop` is set. Where the system cannot tell, it is looked for.

    Whenever watching begins anew, everything counts as saved: what happened before nobody has seen."""
    polling: bool | None = None
    while not stop.is_set():
        yield _everything(workspace)
        try:
            yield from _saves(workspace, stop, polling)
        except OSError:  # a folder went away just now
            stop.wait(LOOK / 1000)
        except WatchfilesRustInternalError:  # the system watches no more folders than these
            polling = True


def _saves(workspace: Workspace, stop: Event, polling: bool | None) -> Iterator[Saved]:
    """Until a folder that is watched has come or gone."""
    folders = workspace.input_folders()
    if not folders:
        stop.wait(LOOK / 1000)
        return
    changes = watch(
        *folders,
        watch_filter=None,
        debounce=MOST,
        step=STEP,
        stop_event=stop,
        rust_timeout=LOOK,
        yield_on_timeout=True,
        raise_interrupt=False,
        force_polling=polling,
    )
    for number, each in enumerate(changes):  # the first comes when watching has begun: what was before, nobody saw
        saved = saved_among(workspace.root, (path for _, path in each)) if number else _everything(workspace)
        if saved:
            yield saved
        moved = any(Path(path) in folders for _, path in each)
        if moved or workspace.input_folders() != folders:
            return


def _everything(workspace: Workspace) -> Saved:
    return Saved(frozenset(workspace.slugs()), templates=True)


def saved_among(root: Path, paths: Iterable[str]) -> Saved:
    """What the paths that have changed mean. Hidden files, as editors leave them, mean nothing."""
    slugs: set[str] = set()
    templates = False
    for path in paths:
        first, *rest = os.path.relpath(path, root).split(os.sep)
        if any(name.startswith(".") or name.endswith("~") for name in rest):
            continue
        if first == "templates":
            templates = True
        elif first == "agreements" and rest:
            slugs.add(rest[0])
    return Saved(frozenset(slugs), templates)
