"""The libraries behind the PDF: which are there, in which version, and how to load them fast."""

from __future__ import annotations

import ctypes
import ctypes.util
import gc
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from eightk.document.pdf_fonts import only_bundled_fonts

# Shared object → Debian package. WeasyPrint opens all of these; without the last one it falls back to
# fontTools, which stamps the time into every embedded font: the PDF would differ from run to run.
_LIBRARIES = (
    ("libgobject-2.0.so.0", "libglib2.0-0"),
    ("libpango-1.0.so.0", "libpango-1.0-0"),
    ("libharfbuzz.so.0", "libharfbuzz0b"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
    ("libharfbuzz-subset.so.0", "libharfbuzz-subset0"),
)
_PACKAGES = ("weasyprint", "pydyf", "fonttools")


def missing_libraries() -> tuple[str, ...]:
    """The Debian packages to install before a PDF can be made; empty when nothing is missing."""
    return tuple(package for soname, package in _LIBRARIES if _library(soname) is None)


def engine_versions() -> tuple[tuple[str, str], ...]:
    """(name, version) of all that decides the bytes of a PDF, by name; "missing" where it is not installed.

    WeasyPrint is not imported for it, and importlib.metadata is avoided because it is slow.
    """
    harfbuzz = _version_of("libharfbuzz.so.0", "hb_version_string")
    subset = "missing" if _library("libharfbuzz-subset.so.0") is None else harfbuzz
    pango = _version_of("libpango-1.0.so.0", "pango_version_string")
    libraries = (("harfbuzz", harfbuzz), ("harfbuzz-subset", subset), ("pango", pango))
    return tuple(sorted((*_distribution_versions(), *libraries)))


def load_weasyprint() -> Any:
    """Import WeasyPrint without its detours; the module is returned.

    Its import asks ctypes.util.find_library for names like "libpango-1.0-0" that exist on Windows only;
    each guess runs ldconfig and a compiler, 0.3 s in all. Where every library opens by its Linux name
    those guesses are answered with "not found", and WeasyPrint goes on to the right name by itself.
    Anywhere else it searches as it always does.
    """
    known = sys.platform == "linux" and not missing_libraries()
    with only_bundled_fonts(), _collector_off(), warnings.catch_warnings():
        # Our configuration names no folder, and WeasyPrint takes that for a machine without fonts.
        warnings.filterwarnings("ignore", message="No fonts configured")
        if not known:
            return import_module("weasyprint")
        with _no_library_guesses():
            return import_module("weasyprint")


def _library(soname: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(soname)
    except OSError:
        return None


def _version_of(soname: str, function: str) -> str:
    library = _library(soname)
    if library is None:
        return "missing"
    call = getattr(library, function)
    call.restype = ctypes.c_char_p
    return str(call().decode("ascii"))


def _distribution_versions() -> Iterator[tuple[str, str]]:
    """Versions read off the names of the .dist-info folders that stand beside WeasyPrint."""
    spec = find_spec("weasyprint")
    folder = os.path.dirname(os.path.dirname(spec.origin)) if spec and spec.origin else ""
    names = os.listdir(folder) if folder else []
    folders = (name.removesuffix(".dist-info").lower() for name in names if name.endswith(".dist-info"))
    found = dict(name.rsplit("-", 1) for name in folders if "-" in name)
    return ((package, found.get(package, "missing")) for package in _PACKAGES)


@contextmanager
def _no_library_guesses() -> Iterator[None]:
    genuine = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = genuine


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
