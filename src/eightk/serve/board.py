"""The board that the threads of `eightk serve` share: what was saved, what is to be printed, and what is on show.

Whoever waits on it is woken by every change, and by its closing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition

from eightk.serve.problems import Problem

BATCH = 8
"""Agreements that are printed in one go; a save in between waits for no more."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved: the folders of agreements, and whether templates."""

    slugs: frozenset[str] = frozenset()
    templates: bool = False

    def __or__(self, other: Saved) -> Saved:
        return Saved(self.slugs | other.slugs, self.templates or other.templates)

    def __bool__(self) -> bool:
        return self.templates or bool(self.slugs)


@dataclass(slots=True)
class Board:
    """All that is shared; every method may be called from any thread."""

    version: int = 0
    closed: bool = False
    _saved: Saved = field(default_factory=Saved)
    _to_print: dict[str, None] = field(default_factory=dict)
    _in_print: frozenset[str] = frozenset()
    _pages: dict[str, Mapping[str, bytes]] = field(default_factory=dict)
    _problems: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    _troubles: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    _viewers: Counter[str] = field(default_factory=Counter)
    _changed: Condition = field(default_factory=Condition)

    def close(self) -> None:
        """Everybody goes home."""
        with self._change():
            self.closed = True

    @contextmanager
    def _change(self) -> Iterator[None]:
        with self._changed:
            yield
            self.version += 1
            self._changed.notify_all()

    def wait(self, version: int, seconds: float) -> int:
        """Wait until the board is no longer at `version`, or for so long; the version then."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != version or self.closed, seconds)
            return self.version

    # What was saved.

    def save(self, saved: Saved) -> None:
        """Something was saved."""
        with self._change():
            self._saved |= saved

    def next_saved(self) -> Saved | None:
        """Wait for what was saved since the last call; None when it is time to go."""
        with self._changed:
            self._changed.wait_for(lambda: self.closed or bool(self._saved))
            saved, self._saved = self._saved, Saved()
            return None if self.closed else saved

    @property
    def is_behind(self) -> bool:
        """Whether something was saved that nobody has looked at."""
        return self.closed or bool(self._saved)

    def is_behind_within(self, seconds: float) -> bool:
        """Wait so long whether something is saved."""
        with self._changed:
            return self._changed.wait_for(lambda: self.is_behind, seconds)

    # What is to be printed.

    def ask_for_print(self, slugs: Iterable[str]) -> None:
        """The PDFs of these are to be made."""
        with self._change():
            self._to_print |= dict.fromkeys(slugs)

    def next_print(self) -> tuple[str, ...] | None:
        """Wait for agreements to print, those that are looked at first; None when it is time to go."""
        with self._changed:
            self._in_print = frozenset()
            self.version += 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.closed or bool(self._to_print))
            if self.closed:
                return None
            looked_at = [slug for slug in self._to_print if self._viewers[slug] > 0]
            chosen = tuple(looked_at or self._to_print)[:BATCH]
            for slug in chosen:
                del self._to_print[slug]
            self._in_print = frozenset(chosen)
            return chosen

    def is_overtaken(self, slugs: Iterable[str]) -> bool:
        """Whether what is printed may stop: one of these was saved again, or somebody looks at another that waits."""
        with self._changed:
            waiting = self._to_print.keys()
            looked_at = {slug for slug, viewers in self._viewers.items() if viewers > 0}
            return self.closed or any(
                slug in waiting or (looked_at & waiting and not looked_at & {*slugs}) for slug in slugs
            )

    # What is on show.

    def show(self, slug: str, pages: Mapping[str, bytes], to_print: Iterable[str] = ()) -> None:
        """These are the pages of an agreement now; they stand in output/ when those `to_print` have been printed."""
        with self._change():
            self._pages[slug] = pages
            self._to_print |= dict.fromkeys(to_print)
            self._problems.pop(slug, None)
            self._troubles.pop(slug, None)

    def tell(self, slug: str, problems: tuple[Problem, ...]) -> None:
        """What stands in the way; the last good pages stay. Under "" what is wrong with the project."""
        with self._change():
            self._problems[slug] = problems

    def tell_of_printing(self, slug: str, troubles: tuple[Problem, ...]) -> None:
        """What stood in the way of the PDFs, or of putting output/<slug> in place."""
        with self._change():
            self._troubles[slug] = troubles

    def settle(self, slug: str, files: Mapping[str, bytes]) -> None:
        """These files stand in output/ now: what is on show is not kept here unless it is newer."""
        with self._change():
            shown = self._pages.get(slug, {})
            if all(files.get(name) == content for name, content in shown.items()):
                self._pages.pop(slug, None)
            self._troubles.pop(slug, None)
            if slug in self._in_print:
                self._in_print = self._in_print - {slug} | {""}  # the portfolio is printed last

    def forget(self, slug: str) -> None:
        """The agreement is no longer there."""
        with self._change():
            for each in (self._pages, self._problems, self._troubles, self._to_print):
                each.pop(slug, None)

    def known(self) -> frozenset[str]:
        """The agreements that have something on the board."""
        with self._changed:
            return frozenset({*self._pages, *self._problems, *self._troubles, *self._to_print} - {""})

    def page(self, slug: str, name: str) -> bytes | None:
        """A page that is newer than output/, if there is one."""
        with self._changed:
            return self._pages.get(slug, {}).get(name)

    def pages(self, slug: str) -> Mapping[str, bytes]:
        """All pages of an agreement that are newer than output/."""
        with self._changed:
            return self._pages.get(slug, {})

    def is_shown(self, slug: str) -> bool:
        """Whether the page of an agreement is newer than output/, and nothing stands in the way of its text."""
        with self._changed:
            return slug in self._pages and not any(self._problems.get(each) for each in ("", slug))

    def problems(self, slug: str) -> tuple[Problem, ...]:
        """What stands in the way of one agreement; under "", of any. Each is said once."""
        with self._changed:
            said = [
                problem
                for told in (self._problems, self._troubles)
                for each in sorted(told)
                if each in ("", slug) or not slug
                for problem in told[each]
            ]
            return tuple(dict.fromkeys(said))

    def is_printing(self, slug: str) -> bool:
        """Whether PDFs of an agreement are still to come; under "", of any."""
        with self._changed:
            waiting = self._in_print | self._to_print.keys()
            return slug in waiting if slug else bool(waiting)

    def is_waiting(self, slug: str) -> bool:
        """Whether it is the printer that makes the page of an agreement too; under "", of any."""
        with self._changed:
            waiting = (self._in_print | self._to_print.keys()) - self._pages.keys()
            return slug in waiting if slug else bool(waiting)

    @contextmanager
    def viewing(self, slug: str) -> Iterator[None]:
        """Somebody looks at an agreement: it is made before others."""
        with self._changed:
            self._viewers[slug] += 1
        try:
            yield
        finally:
            with self._changed:
                self._viewers[slug] -= 1

    def is_viewed(self, slug: str) -> bool:
        """Whether somebody looks at it."""
        with self._changed:
            return self._viewers[slug] > 0
