"""The libraries behind the PDF: which are there, and in which version. WeasyPrint is not imported here."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from importlib.util import find_spec

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

    importlib.metadata would take longer than all the rest of a build in which nothing changed.
    """
    harfbuzz = _version_of("libharfbuzz.so.0", "hb_version_string")
    subset = "missing" if _library("libharfbuzz-subset.so.0") is None else harfbuzz
    pango = _version_of("libpango-1.0.so.0", "pango_version_string")
    libraries = (("harfbuzz", harfbuzz), ("harfbuzz-subset", subset), ("pango", pango))
    return tuple(sorted((*_distribution_versions(), *libraries)))


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
