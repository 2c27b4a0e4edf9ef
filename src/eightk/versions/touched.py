"""Which agreements a change can have touched: those alone are drafted.

What an agreement is made from is its own folder, the folders of the agreements reported with it, and the templates
that its documents draw on. Ids of contents are compared, and nothing is read where they are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from eightk.agreement.located import Mapping as Block
from eightk.agreement.located import Node, Scalar, Sequence, compose
from eightk.assemble.documents import SHARED_TEMPLATES
from eightk.assemble.sources import neighbours, read_templates
from eightk.draft.reach import reached
from eightk.versions.side import Marks, Side
from eightk.workspace.folders import Read
from eightk.workspace.reading import AGREEMENT, Folder
from eightk.workspace.texts import decode


@dataclass(frozen=True)
class Pair:
    """The two sides, the older first."""

    before: Side
    after: Side

    @cached_property
    def names(self) -> tuple[frozenset[str], frozenset[str]]:
        """The agreements of each."""
        return frozenset(self.before.slugs()), frozenset(self.after.slugs())

    @cached_property
    def slugs(self) -> tuple[str, ...]:
        """The agreements of either, in order."""
        return tuple(sorted(self.names[0] | self.names[1]))

    @cached_property
    def templates(self) -> tuple[Read, Read]:
        """The templates of either side, with what is wrong with them."""
        return self.before.templates(), self.after.templates()

    @cached_property
    def edited(self) -> frozenset[str]:
        """The agreements whose own folder differs."""
        return frozenset(slug for slug in self.slugs if self._differs(slug))

    def _differs(self, slug: str) -> bool:
        """Whether it came or went, or its contents differ: a link and what it leads to have other ids, and so have
        other line ends."""
        if (slug in self.names[0]) != (slug in self.names[1]):
            return True
        if same(self.before.marks(slug), self.after.marks(slug)):
            return False
        ours, theirs = self.before.folder(slug), self.after.folder(slug)
        return _contents(ours) != _contents(theirs) or ours.findings != theirs.findings

    @cached_property
    def templates_edited(self) -> frozenset[str]:
        """The names of the templates that differ."""
        ours, theirs = self.before.template_marks(), self.after.template_marks()
        paths = {path for path in {*ours, *theirs} if not _shared(ours, theirs, path)}
        return frozenset(path.removeprefix("templates/") for path in paths)


def touched(pair: Pair) -> tuple[str, ...]:
    """The agreements to draft on both sides, in order."""
    found = {other for slug in pair.edited for other in (slug, *_beside(pair, slug))}
    if pair.templates_edited:
        found |= set(_drawing(pair))
    return tuple(slug for slug in pair.slugs if slug in found)


def same(ours: Marks, theirs: Marks) -> bool:
    """Whether both have the same files with the same contents."""
    return ours.keys() == theirs.keys() and all(ours[path] & theirs[path] for path in ours)


def _shared(ours: Marks, theirs: Marks, path: str) -> bool:
    return path in ours and path in theirs and bool(ours[path] & theirs[path])


def _contents(folder: Folder) -> dict[str, bytes]:
    return {name: content.replace(b"\r\n", b"\n") for name, content in folder.files.items()}


def _beside(pair: Pair, slug: str) -> Iterator[str]:
    """The agreements that one is reported with, on either side. They name each other, or neither can be filed."""
    for side, names in zip((pair.before, pair.after), pair.names, strict=True):
        if slug in names:
            yield from neighbours(side.folder(slug))


def _drawing(pair: Pair) -> Iterable[str]:
    """The agreements whose documents draw on a template that differs."""
    tables = [read_templates(files)[0].sources for files, _ in pair.templates]
    if any(reached(table, SHARED_TEMPLATES) & pair.templates_edited for table in tables):
        return pair.slugs
    found: set[str] = set()
    for side, table in zip((pair.before, pair.after), tables, strict=True):
        own: dict[str, frozenset[str]] = {}
        for slug, content in side.terms(pair.slugs).items():
            text, _ = decode(content, AGREEMENT)
            root, _ = compose(text or "", AGREEMENT)
            for name in _templates_named(root):
                own.setdefault(name, reached(table, (name,)))
                if own[name] & pair.templates_edited:
                    found |= {slug, *neighbours(Folder(slug, {AGREEMENT: content}))}
    return found


def _templates_named(root: Node | None) -> Iterator[str]:
    """The templates of the disclosure and of further items, read off the YAML without judging it."""
    places = [_at(root, "disclosure")]
    further = _at(_at(root, "report"), "further_items")
    places += further.items if isinstance(further, Sequence) else []
    for place in places:
        name = _at(place, "template")
        if isinstance(name, Scalar):
            yield name.text


def _at(node: Node | None, key: str) -> Node | None:
    return node.entries[key][1] if isinstance(node, Block) and key in node.entries else None
