"""The drafter: what was saved is assembled at once, in this process, and its pages are put on show.

An agreement that nobody looks at is left to the printer, which drafts in processes of its own, where many are stale.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from eightk.assemble import Package, Sources, assemble, sources_of
from eightk.build.documents import outputs_of
from eightk.build.manifest import NAME, digests, read_manifest
from eightk.build.plan import input_digests
from eightk.build.portfolio import portfolio_files
from eightk.build.seal import summary_of
from eightk.findings import errors
from eightk.serve.board import Board, Saved
from eightk.serve.problems import content_of, problems_of
from eightk.workspace.output import read_made
from eightk.workspace.publishing import PAGE
from eightk.workspace.reading import Folder, Workspace

FEW = 3
"""Stale agreements that are drafted here although nobody looks at them."""
KEPT = 4
"""Packages that are kept for the printer, and for counsel's determinations."""
PATIENCE = 0.05
"""Seconds after which what stands in the way is said: many editors empty a file before they write it."""


@dataclass(frozen=True, slots=True)
class Made:
    """What an agreement was last made from: the folders, and digests of their files and of the templates used.

    Of a package that was refused nobody knows which templates it needs: all of them are among these."""

    folders: frozenset[str]
    inputs: dict[str, str]
    templates: dict[str, str]
    refused: bool = False


@dataclass(slots=True)
class Drafter:
    """Drafts the agreements `named`, or all of the project."""

    workspace: Workspace
    board: Board
    named: tuple[str, ...] = ()
    _made: dict[str, Made] = field(default_factory=dict)
    _packages: dict[str, tuple[Sources, Package]] = field(default_factory=dict)

    def run(self) -> None:
        """Draft whatever is saved, until the board is closed."""
        while (saved := self.board.next_saved()) is not None:
            self.draft(saved)
            self._warm_up()

    def slugs(self) -> tuple[str, ...]:
        """The agreements that are served."""
        return self.named or self.workspace.slugs()

    def draft(self, saved: Saved) -> None:
        """Draft what has become stale by a save; what is overtaken by another save is left to the next round."""
        templates, findings = self.workspace.templates()
        self.board.tell("", problems_of(findings, lambda path: None))
        if errors(findings):
            return
        served = self.slugs()
        gone = sorted((self._made.keys() | self.board.known()) - {*served})
        for slug in gone:
            self._made.pop(slug, None)
            self._packages.pop(slug, None)
            self.board.forget(slug)
        stale = sorted(self._stale(saved, served, digests(templates)), key=lambda slug: not self.board.is_viewed(slug))
        for place, slug in enumerate(stale):
            if self.board.is_behind:
                self.board.save(Saved(frozenset(stale[place:])))
                break
            self._draft_or_leave(slug, templates, place)
        if stale or gone or saved.templates:
            self._show_portfolio(templates)

    def _draft_or_leave(self, slug: str, templates: dict[str, bytes], place: int) -> None:
        """What nobody looks at is left to the printer, the first few of a round aside."""
        if place < FEW or self.board.is_viewed(slug):
            self._draft(slug, templates)
        else:
            self._made.pop(slug, None)
            self.board.ask_for_print([slug])

    def package(self, sources: Sources) -> Package | None:
        """The package of these very sources, if it was drafted here lately."""
        kept = self._packages.get(sources.slug)
        return kept[1] if kept and kept[0] == sources else None

    def made_from(self, slug: str, name: str) -> str:
        """The digest of an input file as the pages of an agreement were made from it; "" if that is not known."""
        made = self._made.get(slug) or self._made_by_build(slug)
        return made.inputs.get(f"agreements/{slug}/{name}", "") if made else ""

    def _warm_up(self) -> None:
        """Where nothing was stale: one agreement is drafted all the same, so that the first save finds all loaded."""
        if not self._packages and not self.board.is_behind and (slugs := self.slugs()):
            sources = sources_of(slugs[0], self.workspace.folder, self.workspace.templates()[0])
            self._packages[slugs[0]] = sources, assemble(sources)

    def _stale(self, saved: Saved, served: tuple[str, ...], templates: dict[str, str]) -> Iterator[str]:
        read: dict[str, Folder] = {}
        for slug in served:
            made = self._made.get(slug) or self._made_by_build(slug)
            if made is None:
                yield slug
                continue
            self._made[slug] = made
            touched = saved.templates or made.folders & saved.slugs
            if touched and not self._is_current(made, read, templates):
                yield slug

    def _is_current(self, made: Made, read: dict[str, Folder], templates: dict[str, str]) -> bool:
        used = templates if made.refused else {name: templates.get(name) for name in made.templates}
        if used != made.templates:
            return False
        for name in made.folders - read.keys():
            read[name] = self.workspace.folder(name)
        return input_digests(read[name] for name in made.folders) == made.inputs

    def _made_by_build(self, slug: str) -> Made | None:
        """As the manifest of output/<slug> says."""
        manifest = read_manifest(read_made(self.workspace.root / "output", slug, NAME) or b"")
        return Made(frozenset(manifest.folders), manifest.inputs, manifest.templates) if manifest else None

    def _keep(self, sources: Sources, package: Package) -> None:
        others = {slug: kept for slug, kept in self._packages.items() if slug != sources.slug}
        self._packages = {sources.slug: (sources, package), **dict(list(others.items())[: KEPT - 1])}

    def _show_portfolio(self, templates: dict[str, bytes]) -> None:
        """The portfolio with what is on show; it is brought up to date in output/ when something is printed."""
        home, slugs = self.workspace.root / "output", self.workspace.slugs()
        newer = {slug: summary_of(package) for slug, (_, package) in self._packages.items() if self.board.pages(slug)}
        files, findings = portfolio_files(home, slugs, newer, templates)
        if errors(findings):
            told = {f"templates/{name}": content for name, content in templates.items()}
            self.board.tell("", problems_of(findings, told.get))
        elif files.get(PAGE) != (self.board.page("", PAGE) or read_made(home, "", PAGE)):
            self.board.show("", files, to_print=self.slugs()[:1])

    def _draft(self, slug: str, templates: dict[str, bytes]) -> None:
        sources = sources_of(slug, self.workspace.folder, templates)
        package = assemble(sources)
        problems = problems_of(package.findings, content_of(sources))
        used = (
            templates if problems else {name: templates[name] for name in package.templates_used if name in templates}
        )
        inputs = input_digests(sources.folders.values())
        self._made[slug] = Made(frozenset(sources.folders), inputs, digests(used), bool(problems))
        if not problems:
            self._keep(sources, package)
            self.board.show(slug, outputs_of(package), to_print=[slug])
        elif self.board.is_behind_within(PATIENCE):
            del self._made[slug]
            self.board.save(Saved(frozenset([slug])))
        else:
            self.board.tell(slug, problems)
