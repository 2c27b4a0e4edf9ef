"""The wheel: what it holds, and that it works outside any checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

SOURCES = ("src", "templates", "docs", "pyproject.toml", "README.md", "LICENSE", ".gitignore")


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, with the few variables it needs; its failure fails the test."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "HOME": str(cwd), "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def distributions(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the sdist, built without a network from a copy of the sources.

    The copy also has what must stay out: outputs, tests, and a leftover of the interpreter.
    """
    folder = tmp_path_factory.mktemp("checkout")
    for name in SOURCES:
        source = checkout / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, folder / name)
    for stray in ("output/x/disclosure.txt", "tests/test_x.py", "src/eightk/__pycache__/x.cpython-311.pyc"):
        (folder / stray).parent.mkdir(parents=True, exist_ok=True)
        (folder / stray).write_text("stray", encoding="utf-8")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", "dist", cwd=folder)
    return folder / "dist"


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    """The one wheel that was built."""
    (only,) = distributions.glob("*.whl")
    return only


@pytest.fixture(scope="module")
def names(wheel: Path) -> frozenset[str]:
    """The names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def shipped(checkout: Path, folder: str, inside: str) -> set[str]:
    """The names that the files of a folder of the checkout have in the wheel."""
    root = checkout / folder
    files = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"{inside}/{path.relative_to(root).as_posix()}" for path in files}


def test_wheel_has_every_module_font_and_template(checkout: Path, names: frozenset[str]) -> None:
    expected = shipped(checkout, "src/eightk", "eightk") | shipped(checkout, "templates", "eightk/templates")
    assert expected <= names
    assert "eightk/py.typed" in expected
    assert any(name.startswith("eightk/fonts/") and name.endswith(".ttf") for name in names)
    assert any(name.startswith("eightk/templates/") for name in names)
    assert {name for name in names if name.startswith("eightk/docs/")} == {"eightk/docs/findings.md"}


def test_wheel_has_nothing_else(checkout: Path, names: frozenset[str]) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tops = {name.split("/")[0] for name in names}
    assert tops == {"eightk", f"eightk-{project['version']}.dist-info"}
    assert not [name for name in names if name.endswith(".pyc") or "/stray." in name or "/output/" in name]


def test_wheel_asks_for_what_the_locks_hold(checkout: Path, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        asked = message_from_bytes(archive.read(metadata)).get_all("Requires-Dist") or []
    locked = (checkout / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    names = [requirement.split(">=")[0] for requirement in asked]
    assert names
    assert [name for name in names if f"\n{name}==" not in f"\n{locked}"] == []


def test_locks_hold_versions_and_hashes_only(checkout: Path) -> None:
    """No index, no folder: the same files are found wherever a registry or its mirror is."""
    line = re.compile(r"[a-z0-9-]+==\S+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    locks = sorted((checkout / "requirements").glob("*.txt"))
    assert [lock.stem for lock in locks] == ["build", "dev", "lock", "runtime"]
    for lock in locks:
        odd = [text for text in lock.read_text(encoding="utf-8").splitlines() if not line.fullmatch(text)]
        assert odd == [], lock.name


def test_sdist_can_build_and_has_no_output(distributions: Path) -> None:
    (sdist,) = distributions.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        members = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "src/eightk/py.typed"} <= members
    assert any(name.startswith("templates/") for name in members)
    assert not [name for name in members if name.startswith("output/")]


def test_wheel_has_the_same_bytes_again(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=wheel.parents[1])
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_installed_wheel_works_outside_a_checkout(wheel: Path, tmp_path: Path) -> None:
    """Installed by itself into a folder that stands before this checkout on the module path."""
    site = tmp_path / "site"
    pip = ("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check")
    run(sys.executable, *pip, "--target", site, wheel, cwd=tmp_path)
    desk = tmp_path / "desk"
    desk.mkdir()

    where = run(sys.executable, "-c", "import eightk; print(eightk.__file__)", cwd=desk, PYTHONPATH=str(site))
    assert Path(where.stdout.strip()).is_relative_to(site)
    # The command as a user has it: the script that the installer wrote, not python -m.
    helped = run(site / "bin" / "eightk", "--help", cwd=desk, PYTHONPATH=str(site))
    assert "Usage" in helped.stdout
    assert helped.stderr == ""
    assert list(desk.iterdir()) == []
