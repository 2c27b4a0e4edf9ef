"""output/ is written whole or not at all: full disks, closed folders, strange things in the way, builds that died."""

from __future__ import annotations

import errno
import fcntl
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from eightk.workspace import publishing
from eightk.workspace.output import STAGES
from eightk.workspace.publishing import Outbox, OutputTrouble, is_ours, sweep_up
from eightk.workspace.swap import exchange
from eightk.workspace.writing import write_input

FILES = {"form8-k.htm": b"<p>new</p>", "disclosure.txt": b"new\n", "manifest.json": b"{}"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """output/ with one agreement in it."""
    home = tmp_path / "output"
    (home / "acme").mkdir(parents=True)
    (home / "acme" / "form8-k.htm").write_bytes(b"<p>old</p>")
    (home / "acme" / "ex99-1.htm").write_bytes(b"<p>old exhibit</p>")
    (home / "acme" / "notes.txt").write_bytes(b"counsel's own")
    return home


def standing(home: Path) -> dict[str, bytes]:
    """Every file of output/."""
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in home.rglob("*") if path.is_file()}


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """The system refuses files above `size`, as a full disk would."""
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)


def test_a_folder_is_replaced_whole_and_counsels_files_stay(home: Path) -> None:
    (home / "acme" / "scans").mkdir()
    (home / "acme" / "scans" / "page.txt").write_bytes(b"kept")
    with Outbox(home) as outbox:
        outbox.publish("acme", FILES)
    kept = {"notes.txt": b"counsel's own", "scans/page.txt": b"kept"}
    assert standing(home) == {f"acme/{name}": content for name, content in {**FILES, **kept}.items()}
    assert not (home / STAGES).exists()


def test_what_the_last_build_gave_is_known_by_its_manifest(home: Path) -> None:
    """A scan that counsel named like an exhibit is not eightk's to remove."""
    (home / "acme" / "ex10-2.pdf").write_bytes(b"scan")
    with Outbox(home) as outbox:
        outbox.publish("acme", FILES, retired=("form8-k.htm", "ex99-1.htm"))
    assert {path.name for path in (home / "acme").iterdir()} == {*FILES, "notes.txt", "ex10-2.pdf"}


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("form8-k.pdf", True),
        ("disclosure.txt", True),
        ("ex10-1.htm", True),
        ("ex99-12.pdf", True),
        ("ex10-1.docx", False),
        ("exhibit.htm", False),
        ("notes.txt", False),
    ],
)
def test_names_that_a_build_gives(name: str, ours: bool) -> None:
    assert is_ours(name) is ours


def test_a_new_project_gets_its_output(tmp_path: Path) -> None:
    with Outbox(tmp_path / "output") as outbox:
        outbox.publish("acme", FILES)
    assert set(standing(tmp_path / "output")) == {f"acme/{name}" for name in FILES}


def test_a_build_of_nothing_leaves_nothing(tmp_path: Path) -> None:
    with Outbox(tmp_path / "output"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_leaves_the_old_folder(home: Path) -> None:
    before = standing(home)
    with Outbox(home) as outbox, largest_file(5), pytest.raises(OutputTrouble) as caught:
        outbox.publish("acme", FILES)
    assert str(caught.value.finding) == (
        "output/acme: OUT001 the documents could not be written: File too large; what was there is unchanged"
    )
    assert standing(home) == before
    assert not (home / STAGES).exists()


@pytest.mark.parametrize(
    ("number", "words", "hint"),
    [
        (errno.ENOSPC, "No space left on device", "The disk is full. Free some room and build again."),
        (errno.EDQUOT, "Disk quota exceeded", "Your disk quota is used up. Free some room and build again."),
        (errno.EROFS, "Read-only file system", "The disk is read-only."),
    ],
)
@pytest.mark.parametrize("when", ["write_bytes", "mkdir"])
def test_what_the_system_refuses_is_said(
    home: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, hint: str, when: str
) -> None:
    def refused(*_given: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    before = standing(home)
    with Outbox(home) as outbox, monkeypatch.context() as patch:
        patch.setattr(Path, when, refused)
        with pytest.raises(OutputTrouble) as caught:
            outbox.publish("acme", FILES)
    finding = caught.value.finding
    expected = f"the documents could not be written: {words}; what was there is unchanged"
    assert (finding.message, finding.hint) == (expected, hint)
    assert standing(home) == before


def test_a_disk_with_no_room_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even a folder to work in: what was made on the way there is taken away again."""

    def refused(*_given: object, **_named: object) -> str:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("tempfile.mkdtemp", refused)
    with pytest.raises(OutputTrouble, match="No space left on device"), Outbox(tmp_path / "output"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_output_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "output").write_bytes(b"mine")
    with pytest.raises(OutputTrouble, match=r"Not a directory|File exists"), Outbox(tmp_path / "output"):
        pass
    assert (tmp_path / "output").read_bytes() == b"mine"


@pytest.mark.parametrize("kind", ["file", "link"])
def test_something_in_the_way_of_the_folder(tmp_path: Path, kind: str) -> None:
    home = tmp_path / "output"
    home.mkdir()
    (tmp_path / "elsewhere").mkdir()
    if kind == "file":
        (home / "acme").write_bytes(b"mine")
    else:
        (home / "acme").symlink_to(tmp_path / "elsewhere")
    with Outbox(home) as outbox, pytest.raises(OutputTrouble, match="with this name is in the way of the folder"):
        outbox.publish("acme", FILES)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [path.name for path in home.iterdir()] == ["acme"]


def test_output_that_leads_out_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "project" / "output").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputTrouble, match="it is a link that leads out"), Outbox(tmp_path / "project" / "output"):
        pass
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.usefixtures("closed_to_root")
def test_a_folder_that_may_not_be_written(home: Path) -> None:
    home.chmod(0o500)
    with pytest.raises(OutputTrouble, match="Permission denied"), Outbox(home):
        pass
    home.chmod(0o700)


def test_what_a_killed_build_left_is_swept_and_a_running_one_is_left_alone(home: Path) -> None:
    dead, running = home / STAGES / "dead", home / STAGES / "running"
    for stage in (dead, running):
        (stage / "acme").mkdir(parents=True)
    with (running / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        sweep_up(home)
        assert not dead.exists()
        assert (running / "acme").is_dir()
    sweep_up(home)
    assert not (home / STAGES).exists()


def test_without_an_exchange_the_old_folder_comes_back(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that cannot swap two folders, and fails between the two steps."""
    before = standing(home)
    rename = os.rename

    def failing(source: Path, target: Path) -> None:
        if source.parent.parent.name == STAGES and target == home / "acme" and not source.name.endswith(".old"):
            raise OSError(errno.ENOTEMPTY if target.exists() else errno.EIO, "no")
        rename(source, target)

    monkeypatch.setattr(publishing, "exchange", lambda made, place: False)
    with Outbox(home) as outbox, monkeypatch.context() as patch:
        patch.setattr(os, "rename", failing)
        with pytest.raises(OutputTrouble):
            outbox.publish("acme", FILES)
    assert standing(home) == before
    with Outbox(home) as outbox:
        outbox.publish("acme", FILES)
    assert (home / "acme" / "form8-k.htm").read_bytes() == b"<p>new</p>"


def test_a_build_killed_between_the_two_steps_is_put_right(home: Path) -> None:
    before = standing(home)
    stage = home / STAGES / "dead"
    stage.mkdir(parents=True)
    (home / "acme").rename(stage / "acme.old")
    sweep_up(home)
    assert standing(home) == before


def test_two_folders_change_places(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert exchange(tmp_path / "one", tmp_path / "two")
    assert (tmp_path / "one" / "two").exists()
    with pytest.raises(OSError, match="No such file"):
        exchange(tmp_path / "one", tmp_path / "three")


def test_an_input_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    assert write_input(tmp_path, "agreements/acme/approved-wording.lock", "old\n")
    with largest_file(5), pytest.raises(OutputTrouble) as caught:
        write_input(tmp_path, "agreements/acme/approved-wording.lock", "much longer than five bytes\n")
    place = "agreements/acme/approved-wording.lock"
    reason = "the file could not be written: File too large; what was there is unchanged"
    assert str(caught.value.finding) == f"{place}: OUT001 {reason}"
    assert [path.read_text() for path in (tmp_path / "agreements/acme").iterdir()] == ["old\n"]
    assert not write_input(tmp_path, "agreements/acme/approved-wording.lock", "new\n", new=True)
