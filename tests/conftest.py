"""What every test file may ask for, and how generated tests run."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from ctypes import CDLL, c_uint32
from pathlib import Path

import pytest
from hypothesis import settings
from tests.project import Project, at_hand, copied

CHECKOUT = Path(__file__).resolve().parents[1]

# No deadline: a busy machine is not a defect. In CI the same cases run every time.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept`: write what came out over the expected files; the review is the diff."""
    parser.addoption("--accept", action="store_true", help="take the actual output as the expected one")


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> Callable[[Path, bytes], None]:
    """`golden(path, actual)`: the file at `path` holds exactly these bytes, or is made so by `--accept`."""

    def compare(path: Path, actual: bytes) -> None:
        if request.config.getoption("--accept"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual)
            return
        assert path.is_file(), f"{path.name} is expected nowhere yet: run pytest --accept, then read the diff"
        expected = path.read_bytes()
        # As text where it is text, so that the difference can be read.
        assert actual.decode("utf-8", "replace") == expected.decode("utf-8", "replace")
        assert actual == expected

    return compare


@pytest.fixture
def closed_to_root() -> Iterator[None]:
    """Permissions bind root too while the test runs, so that what may not be read or written is tested in CI."""
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("nothing is closed to root here")
    libc = CDLL(None)
    header = (c_uint32 * 2)(0x20080522, 0)  # the third version of the structure, this thread
    held = (c_uint32 * 6)()
    assert libc.capget(header, held) == 0
    fewer = (c_uint32 * 6)(held[0] & ~0b110, *held[1:])  # without CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
    assert libc.capset(header, fewer) == 0
    yield
    assert libc.capset(header, held) == 0


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the project itself: agreements/, templates/, output/ stand in it."""
    return CHECKOUT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference texts beside the checkout: real agreements, filed disclosures.

    They are not part of the project; without them the tests that ask for them are skipped.
    """
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the reference texts (a folder named shared beside the checkout) are not here")
    return folder


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project, built; for copies only."""
    project = copied(CHECKOUT / "tests/small-project", tmp_path_factory.mktemp("built") / "project")
    with pytest.MonkeyPatch.context() as patch:
        at_hand(patch)
        result = project.run("build")
    assert (result.exit_code, result.stderr) == (0, "")
    return project.root


@pytest.fixture
def project(built_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A small project of one agreement, built already; it prints in this process."""
    at_hand(monkeypatch)
    return copied(built_once, tmp_path / "project")
