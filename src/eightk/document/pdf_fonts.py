"""The faces that a PDF may use: the bundled ones and no other, on any machine.

fontconfig is told of a configuration without folders (fonts/fonts.conf), and the bundled faces are
added one by one. So no system font can slip in, nothing is written (no cache, no temporary copy as
@font-face would make), and it works from a read-only folder without a home.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

FONT_FOLDER = Path(__file__).parent.parent / "fonts"
FACES = (
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationSerif-BoldItalic.ttf",
    "LiberationMono-Regular.ttf",
    "EightkSymbols.ttf",
)

# White space that is laid out and not drawn; and U+2011, which HarfBuzz draws as U+2010.
_NEED_NO_GLYPH = frozenset("\t\n\r\f\u2011")


@cache
def covered_characters() -> frozenset[str]:
    """Every character that a bundled face can draw (fonts/coverage.txt: one range of code points a line)."""
    lines = (FONT_FOLDER / "coverage.txt").read_text("ascii").split()
    ranges = (line.split("-") for line in lines)
    return frozenset(chr(code) for low, high in ranges for code in range(int(low, 16), int(high, 16) + 1))


def missing_characters(text: str) -> str:
    """The characters of `text` that no bundled face has, each once, in code point order; "" when none."""
    return "".join(sorted(set(text) - covered_characters() - _NEED_NO_GLYPH))


@contextmanager
def only_bundled_fonts() -> Iterator[None]:
    """While it is open, fontconfig reads our configuration and no other."""
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(FONT_FOLDER / "fonts.conf")
    try:
        yield
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


def bundled_font_configuration() -> Any:
    """A WeasyPrint FontConfiguration that knows the bundled faces only; about 7 ms, made once a process.

    An OSError names a face that fontconfig refuses.
    """
    fonts = import_module("weasyprint.text.fonts")
    libraries = import_module("weasyprint.text.ffi")
    with only_bundled_fonts():
        configuration = fonts.FontConfiguration()
    for face in FACES:
        if not libraries.fontconfig.FcConfigAppFontAddFile(configuration._config, os.fsencode(FONT_FOLDER / face)):
            raise OSError(f"the bundled font {face} cannot be loaded")
    font_map = libraries.ffi.cast("PangoFcFontMap *", configuration.font_map)
    libraries.pangoft2.pango_fc_font_map_config_changed(font_map)
    return configuration
