"""The command itself, in processes of its own: killed, interrupted, twice at once, elsewhere and otherwise."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest
from tests.project import DATA, FILED, FOLDER, REVIEW, SLUG, TOP, YAML, Project

COMMAND = (sys.executable, "-c", "from eightk.cli import main; main()")
PUBLISHING = """
import sys, json, hashlib
from pathlib import Path
from eightk.workspace.publishing import Outbox
home = Path(sys.argv[1])
for turn in range(100_000):
    files = {f"ex10-{number}.htm": f"{turn} {number} ".encode() * 5000 for number in range(8)}
    outputs = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    with Outbox(home) as outbox:
        outbox.publish("acme", files | {"manifest.json": json.dumps({"outputs": outputs}).encode()})
"""


@pytest.fixture
def here(built_once: Path, tmp_path: Path) -> Project:
    """The small project, built by a command of its own if anything is to be built."""
    shutil.copytree(built_once, tmp_path / "project")
    return Project(tmp_path / "project")


def environment(checkout: Path, **changes: str) -> dict[str, str]:
    """The environment of a child, in which this eightk is found."""
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    return {**kept, "PYTHONPATH": str(checkout / "src"), **changes}


def start(checkout: Path, project: Project, *arguments: str, **changes: str) -> subprocess.Popen[str]:
    """`eightk ARGUMENTS` in the project, in a session of its own."""
    return subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=project.root,
        env=environment(checkout, **changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def assert_whole(folder: Path) -> None:
    """Every document is the one that the manifest beside it names, and none is missing or left over."""
    outputs = json.loads((folder / "manifest.json").read_bytes())["outputs"]
    there = {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    there.pop("manifest.json")
    assert there == outputs


def without_installation(project: Project) -> dict[str, bytes | str | None]:
    """output/, whatever version of eightk made it: somebody may be editing it."""
    output: dict[str, bytes | str | None] = dict(project.output())
    for name in [name for name in output if name.endswith("manifest.json")]:
        output[name] = json.dumps(json.loads(project.text(f"output/{name}")) | {"installation": ""})
    return output


def test_a_build_killed_while_it_publishes_leaves_a_whole_folder(checkout: Path, tmp_path: Path) -> None:
    home, moments = tmp_path / "output", random.Random(8)
    for _ in range(12):
        arguments = [sys.executable, "-c", PUBLISHING, str(home)]
        child = subprocess.Popen(arguments, env=environment(checkout), stderr=subprocess.DEVNULL)
        while child.poll() is None and not (home / "acme").exists():
            time.sleep(0.01)
        time.sleep(0.15 + moments.random() / 10)
        child.kill()
        assert child.wait() == -signal.SIGKILL
        assert_whole(home / "acme")
        assert {path.name for path in home.iterdir()} <= {"acme", ".staging"}


@pytest.mark.parametrize("moment", [0.3, 0.6, 0.8])
def test_a_build_that_is_killed_is_made_good_by_the_next(checkout: Path, here: Project, moment: float) -> None:
    folder = here.root / "output" / SLUG
    here.edit(YAML, "title: President", "title: Secretary")
    killed = start(checkout, here, "build")
    time.sleep(moment)
    killed.kill()
    killed.communicate()
    assert_whole(folder)
    again = start(checkout, here, "build")
    _, stderr = again.communicate(timeout=60)
    assert (stderr, again.returncode) == ("", 0)
    assert_whole(folder)
    assert "Secretary" in here.text(f"output/{SLUG}/form8-k.htm")
    assert {path.name for path in (here.root / "output").iterdir()} == {SLUG, *TOP}


def test_two_builds_at_once_leave_one_whole_result(checkout: Path, here: Project) -> None:
    here.edit(YAML, "title: President", "title: Secretary")
    both = [start(checkout, here, "build", "-j", "1") for _ in range(2)]
    for each in both:
        _, stderr = each.communicate(timeout=60)
        assert (stderr, each.returncode) == ("", 0)
    assert_whole(here.root / "output" / SLUG)
    assert "Secretary" in here.text(f"output/{SLUG}/form8-k.htm")
    assert {path.name for path in (here.root / "output").iterdir()} == {SLUG, *TOP}


def test_ctrl_c_is_answered_with_a_sentence(checkout: Path, here: Project) -> None:
    before = here.output()
    here.edit(YAML, "title: President", "title: Secretary")
    build = start(checkout, here, "build")
    deadline = time.monotonic() + 30
    while not list((here.root / "output").glob(".staging/*/lock")) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.05)
    os.killpg(build.pid, signal.SIGINT)
    stdout, stderr = build.communicate(timeout=60)
    assert stderr == "\nStopped. Every folder of output/ is whole: the old one, or the new one.\n"
    assert (stdout, build.returncode) == ("", 130)
    assert here.output() == before


def test_the_same_inputs_give_the_same_bytes_anywhere(checkout: Path, here: Project, tmp_path: Path) -> None:
    """Another time zone, locale, hash seed, order, number of processes and folder."""
    shutil.rmtree(here.root / "output")
    shutil.copytree(here.root / FOLDER, here.root / "agreements/second-note")
    there = Project(tmp_path / "somewhere" / "else entirely")
    shutil.copytree(here.root, there.root)
    runs = [
        start(checkout, here, "build", "-j", "1", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1"),
        start(checkout, there, "build", "second-note", SLUG, "-j", "4", TZ="America/New_York", LC_ALL="de_DE.UTF-8",
              PYTHONHASHSEED="2"),
    ]  # fmt: skip
    for run in runs:
        _, stderr = run.communicate(timeout=120)
        assert (stderr, run.returncode) == ("", 0)
    first, second = without_installation(here), without_installation(there)
    assert len(first) == 2 * (3 + 3 * len(FILED) + 2 * len(REVIEW) + len(DATA)) + len(TOP)
    assert first == second
    assert not any(str(tmp_path).encode() in content for content in here.output().values() if content)
