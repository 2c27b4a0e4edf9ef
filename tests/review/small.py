"""The small project's package made in memory, after edits to its texts; a copy that is edited is locked anew."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from eightk.agreement.executed import open_agreement
from eightk.agreement.lock import LOCK_NAME
from eightk.assemble import Package, Sources, assemble
from eightk.review import ReviewDocument
from eightk.workspace.reading import Folder

ROOT = Path(__file__).parents[2]
HOME = ROOT / "tests/small-project"
SLUG = "brindle-note"
YAML, COPY, TEMPLATE = "agreement.yaml", "conformed-copy.txt", f"disclosure/{SLUG}.htm.j2"

Edit = tuple[str, str, str]
"""A file, words that stand in it once, and what to put there."""
RIGHT = "The Purchaser shall have a reasonable opportunity to review any other disclosure."
GIVEN: tuple[Edit, ...] = (
    (COPY, "     5. Governing Law.", f"     {RIGHT}\n\n     5. Governing Law."),
    (YAML, "  template:", "  review:\n    by: [purchaser]\n    section: 4\n  template:"),
)
"""A right of review, in the copy and in the terms."""
WRONG: Edit = (TEMPLATE, "The Company will repay", "The Company may repay")
"""A draft that does not pass."""


@cache
def _texts() -> dict[str, str]:
    folder = HOME / "agreements" / SLUG
    files = {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.is_file()}
    homes = (ROOT / "templates", HOME / "templates")
    return files | {p.relative_to(home).as_posix(): p.read_text("utf-8") for home in homes for p in home.rglob("*.j2")}


def sources(*edits: Edit) -> Sources:
    """The sources after some edits."""
    texts = dict(_texts())
    for name, old, new in edits:
        assert texts[name].count(old) == 1, f"“{old}” stands {texts[name].count(old)} times in {name}"
        texts[name] = texts[name].replace(old, new)
    files = {name: text.encode() for name, text in texts.items() if not name.endswith(".j2")}
    agreement, _ = open_agreement(Folder(SLUG, files), locked=False)
    if agreement is not None:
        files[LOCK_NAME] = agreement.lock.written().encode()
    templates = {name: text.encode() for name, text in texts.items() if name.endswith(".j2")}
    return Sources(SLUG, {SLUG: Folder(SLUG, files)}, templates)


def made(*edits: Edit, notice: bool = False) -> Package:
    """The package after some edits."""
    return assemble(sources(*edits), notice=notice)


def page(package: Package, stem: str) -> ReviewDocument:
    """One review document of a package."""
    return next(each for each in package.review if each.stem == stem)


def stems(package: Package) -> list[str]:
    """The names of its review documents."""
    return [each.stem for each in package.review]


def codes(package: Package) -> list[str]:
    """The codes of what was found."""
    return [each.code for each in package.findings]
