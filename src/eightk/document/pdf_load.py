"""WeasyPrint, imported in half the time, with the bundled fonts and nothing left behind.

A build from nothing waits for this import in every worker, so two detours are cut short while it runs:
guesses at library names (0.2 to 0.3 s) and fontTools' subsetter (a third of what then remains). Neither
matters to a page, and where a machine is not as expected WeasyPrint is imported as it stands.
"""

from __future__ import annotations

import ctypes.util
import gc
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from eightk.document.pdf_engine import missing_libraries
from eightk.document.pdf_fonts import only_bundled_fonts

_SUBSETTER = "fontTools.subset"
_INSTANCER = "fontTools.varLib.instancer"


def load_weasyprint() -> Any:
    """Import WeasyPrint; the module is returned. Where a library is missing, its own error says which."""
    with only_bundled_fonts(), _collector_off(), warnings.catch_warnings():
        # Our configuration names no folder, and WeasyPrint takes that for a machine without fonts.
        warnings.filterwarnings("ignore", message="No fonts configured")
        if sys.platform != "linux" or missing_libraries():
            return import_module("weasyprint")
        with _no_library_guesses(), _subsetter_deferred():
            return import_module("weasyprint")


@contextmanager
def _no_library_guesses() -> Iterator[None]:
    """Answer ctypes.util.find_library with "not found".

    WeasyPrint asks it for names that exist on Windows only ("libpango-1.0-0"), each answer runs ldconfig
    and a compiler, and after it WeasyPrint opens the Linux name by itself. All of these are known to open.
    """
    genuine = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = genuine


@contextmanager
def _subsetter_deferred() -> Iterator[None]:
    """Put off fontTools' subsetter and instancer until they are used.

    HarfBuzz makes the subsets, and no bundled face is variable, so that is never; were it otherwise, the
    stand-ins below fetch the real ones.
    """
    subsetter, instancer = ModuleType(_SUBSETTER), ModuleType(_INSTANCER)
    for stand_in in (subsetter, instancer):
        stand_in.__dict__["__getattr__"] = partial(_real_attribute, stand_in)
    instancer.__dict__["instantiateVariableFont"] = partial(_instantiate, instancer)
    placed = [module for module in (subsetter, instancer) if module.__name__ not in sys.modules]
    sys.modules.update({module.__name__: module for module in placed})
    try:
        yield
    finally:
        for module in placed:
            _withdraw(module)


def _real_attribute(stand_in: ModuleType, name: str) -> Any:
    if name.startswith("__"):  # the import system asks for __path__; only a use counts
        raise AttributeError(name)
    _withdraw(stand_in)
    return getattr(import_module(stand_in.__name__), name)


def _instantiate(stand_in: ModuleType, *given: Any, **named: Any) -> Any:
    return _real_attribute(stand_in, "instantiateVariableFont")(*given, **named)


def _withdraw(stand_in: ModuleType) -> None:
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]


@contextmanager
def _collector_off() -> Iterator[None]:
    """An import makes much that lives and nothing that dies: collecting meanwhile costs a tenth of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
