"""Where a link or an image of a filed document may point.

Authority: EDGAR Filer Manual, Volume II, 5.2.2; Regulation S-T, Rule 105 (hyperlinks).
"""

from __future__ import annotations

import re

ARCHIVES = "https://www.sec.gov/Archives/"
"""The only address outside the filing that a link may have."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_CONTROLS = re.compile(r"[\x00-\x20\x7f]")


def link_fault(target: str) -> str:
    """What is wrong with the target of a link, as "a link to …"; empty if EDGAR takes it.

    Taken: a place in the document ("#item"), a file of the filing by its name, the EDGAR archives.
    """
    if target.startswith("#"):
        return ""
    if target.startswith(ARCHIVES) and ".." not in target:
        return ""
    return _outside(target, "a link")


def image_fault(target: str) -> str:
    """What is wrong with the file of an image; empty if EDGAR takes it: a .jpg or .gif of the filing."""
    if _CONTROLS.sub("", target).lower().startswith("data:"):
        return "an image whose data stand in the document itself"
    fault = _outside(target, "an image")
    if not fault and not target.lower().endswith((".jpg", ".gif")):
        return f"an image, \u201c{_short(target)}\u201d, that is neither .jpg nor .gif"
    return fault


def _outside(target: str, what: str) -> str:
    # Browsers drop blanks and controls before they read the scheme: "java\tscript:" is a script.
    bare = _CONTROLS.sub("", target)
    if not bare:
        return f"{what} that points nowhere"
    if _SCHEME.match(bare) or "/" in bare.partition("#")[0] or "\\" in bare:
        return f"{what} that points outside the filing, to \u201c{_short(bare)}\u201d"
    return ""


def _short(target: str) -> str:
    return target if len(target) <= 60 else f"{target[:57]}..."
