"""The names of the files of a filing, as EDGAR takes them.

At most 32 characters, lower case, a letter first, then letters, digits, - and _, one dot before the
extension: this satisfies the manuals of 2009 and of today. Findings: EDG151 too long · EDG152 first
character · EDG153 other characters · EDG154 extension.
Authority: EDGAR Filer Manual, Volume II, 5.1.1 (File Naming Standards).
"""

from __future__ import annotations

import re
import unicodedata

from eightk.findings import Finding, Findings, Span

AUTHORITY = "EDGAR Filer Manual, Volume II, 5.1.1"
LONGEST = 32
"""Characters of a name, the extension included."""

EXTENSIONS = ("htm", "txt", "pdf", "jpg", "gif", "xsd", "xml")
"""Kinds of files that eightk puts into a filing."""

_NOT_ALLOWED = re.compile(r"[^a-z0-9_]+")


def file_name(stem: str, suffix: str) -> str:
    """A name that EDGAR takes, made from any words: "Form 8-K", "htm" gives "form-8-k.htm".

    Accents are dropped, everything else that is no letter, digit or underscore becomes one hyphen; a stem
    that begins with no letter gets an f before it. Two stems can give the same name if they differ only
    in what is dropped or cut off.
    """
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii").lower()
    ending = "." + suffix.lstrip(".").lower()
    words = _NOT_ALLOWED.sub("-", plain).strip("-_") or "file"
    lettered = words if words[0].isalpha() else f"f{words}"
    return lettered[: LONGEST - len(ending)].rstrip("-_") + ending


def exhibit_file_name(number: str, suffix: str = "htm") -> str:
    """The file of an exhibit: "10.1" gives "ex10-1.htm"."""
    return file_name(f"ex{number.strip()}", suffix)


def check_file_name(name: str) -> Findings:
    """Whether EDGAR takes the name, as it is, in old and new manuals alike."""
    stem, dot, extension = name.partition(".")
    found: list[Finding] = []
    if len(name) > LONGEST:
        found.append(_finding("EDG151", name, f"has {len(name)} characters, and EDGAR takes at most {LONGEST}"))
    if not re.match(r"[a-z]", name):
        found.append(_finding("EDG152", name, "does not begin with a lower-case letter"))
    if not re.fullmatch(r"[a-z0-9_\-]*", stem):
        found.append(_finding("EDG153", name, "has characters other than a to z, 0 to 9, - and _"))
    if not dot or extension not in EXTENSIONS:
        kinds = ", ".join(f".{kind}" for kind in EXTENSIONS)
        found.append(_finding("EDG154", name, f"does not end, after its only dot, with one of {kinds}"))
    return tuple(found)


def _finding(code: str, name: str, fault: str) -> Finding:
    shown = name if len(name) <= 80 else f"{name[:77]}..."
    return Finding(
        code=code,
        message=f"The file name \u201c{shown}\u201d {fault}.",
        hint="Rename the file, for example to ex99-1.htm.",
        spans=(Span(name),),
        authority=AUTHORITY,
    )
