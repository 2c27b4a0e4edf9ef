"""Programs that some tests drive and that are no Python packages: Chromium, LibreOffice."""

from __future__ import annotations

import os
import shutil

import pytest

ALL = "EIGHTK_TEST_PROGRAMS"
"""Set to "required", as CI does, a program that is not there fails its tests instead of skipping them."""


def program(*names: str, debian: str) -> str:
    """The path of the first of `names` that is here; otherwise the test is skipped, or fails where all are required."""
    for name in names:
        if found := shutil.which(name):
            return found
    reason = f"{names[0]} is not here: apt-get install {debian}"
    if os.environ.get(ALL) == "required":
        pytest.fail(reason)
    pytest.skip(reason)
