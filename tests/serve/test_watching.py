"""What counts as a save, and that every kind of editor is noticed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest
from tests.project import FOLDER, SLUG, YAML, Project
from tests.serve.running import PATIENCE
from watchfiles._rust_notify import WatchfilesRustInternalError

from eightk.serve import watching
from eightk.serve.board import Saved
from eightk.serve.watching import saved_among, saves
from eightk.workspace.reading import Workspace

NOTHING = Saved()
EVERYTHING = Saved(frozenset([SLUG]), templates=True)


@pytest.mark.parametrize(
    ("path", "saved"),
    [
        ("agreements/acme/agreement.yaml", Saved(frozenset(["acme"]))),
        ("agreements/acme/annexes/b.txt", Saved(frozenset(["acme"]))),
        ("agreements/acme", Saved(frozenset(["acme"]))),
        ("agreements", NOTHING),
        ("agreements/acme/.agreement.yaml.swp", NOTHING),
        ("agreements/acme/agreement.yaml~", NOTHING),
        ("agreements/.git/index", NOTHING),
        ("templates/print.css.j2", Saved(templates=True)),
        ("templates/.#print.css.j2", NOTHING),
        ("output/acme/form8-k.htm", NOTHING),
    ],
)
def test_what_a_changed_path_means(path: str, saved: Saved) -> None:
    assert saved_among(Path("/project"), [f"/project/{path}"]) == saved


def test_a_burst_of_saves_is_one() -> None:
    assert not NOTHING
    assert Saved(frozenset("a")) | Saved(frozenset("b"), True) == Saved(frozenset("ab"), True)


@pytest.fixture
def told(project: Project) -> Iterator[Queue[Saved]]:
    """What the watcher of the project tells, from its beginning."""
    queue: Queue[Saved] = Queue()
    stop = Event()

    def tell() -> None:
        for saved in saves(Workspace(project.root), stop):
            queue.put(saved)

    thread = Thread(target=tell)
    thread.start()
    assert queue.get(timeout=PATIENCE) == EVERYTHING
    yield queue
    stop.set()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def until(told: Queue[Saved], wanted: Saved) -> None:
    """Wait for a save to be told; a change may be told in parts."""
    seen = NOTHING
    while seen | wanted != seen:
        seen |= told.get(timeout=PATIENCE)


def test_editors_that_write_and_those_that_rename(project: Project, told: Queue[Saved]) -> None:
    until(told, EVERYTHING)
    project.write(YAML, project.text(YAML))
    until(told, Saved(frozenset([SLUG])))
    project.write(f"{FOLDER}/.agreement.yaml.new", project.text(YAML))
    os.replace(project.root / FOLDER / ".agreement.yaml.new", project.root / YAML)
    until(told, Saved(frozenset([SLUG])))
    shutil.copytree(project.root / FOLDER, project.root / "agreements/another")
    until(told, Saved(frozenset(["another"])))
    project.write("agreements/another/agreement.yaml", "x")
    until(told, Saved(frozenset(["another"])))
    shutil.rmtree(project.root / "agreements/another")
    until(told, Saved(frozenset(["another"])))


def test_a_folder_that_goes_and_comes_back(project: Project, told: Queue[Saved]) -> None:
    for name in ("templates", "agreements"):
        (project.root / name).rename(project.root / "aside")
        until(told, Saved(templates=True))
        (project.root / "aside").rename(project.root / name)
        until(told, EVERYTHING)


def test_a_system_that_watches_no_more_is_asked_again_and_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool | None] = []
    stop = Event()

    def watch(*folders: Path, force_polling: bool | None, **options: object) -> Iterator[set[tuple[int, str]]]:
        asked.append(force_polling)
        if len(asked) == 1:
            raise WatchfilesRustInternalError("no space left on device")
        if len(asked) == 2:
            raise FileNotFoundError
        yield set()
        stop.set()
        yield {(1, str(project.root / YAML))}

    monkeypatch.setattr(watching, "watch", watch)
    monkeypatch.setattr(watching, "LOOK", 1)
    assert list(saves(Workspace(project.root), stop)) == [EVERYTHING] * 4 + [Saved(frozenset([SLUG]))]
    assert asked == [None, True, True]


def test_a_project_without_folders_is_looked_at_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK", 1)
    stop = Event()
    first = saves(Workspace(tmp_path), stop)
    assert [next(first), next(first)] == [Saved(templates=True)] * 2
    stop.set()
    assert list(first) == []
