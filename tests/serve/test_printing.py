"""What is printed for what is shown, and what becomes of it when something is saved meanwhile."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from threading import Thread
from typing import Any

import pytest
from tests.project import SLUG, YAML, Inline, Project
from tests.serve.running import PATIENCE, Desk, desk

from eightk.build.plan import Settings, settings_for
from eightk.serve.board import Saved
from eightk.serve.overtaking import Overtaking
from eightk.serve.printing import Printer

OWN = Saved(frozenset([SLUG]))


class Slow(Inline):
    """Something is saved while the first page is printed."""

    def __init__(self, meanwhile: Callable[[], None]) -> None:
        self.meanwhile = meanwhile

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.meanwhile()
        return super().submit(fn, *args, **kwargs)


class Lost(Inline):
    """A pool that has lost a process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        raise BrokenProcessPool


@contextmanager
def inline() -> Iterator[Executor]:
    """In the place of the pool."""
    yield Inline()


@pytest.fixture
def settings(project: Project) -> Settings:
    return settings_for(final=False)


def saved(project: Project, old: str, new: str) -> Desk:
    """A desk on which a changed title is drafted, and chosen to be printed."""
    made = desk(project)
    project.edit(YAML, old, new)
    made.drafter.draft(OWN)
    assert made.board.next_print() == (SLUG,)
    return made


def test_the_pdfs_follow_and_the_folder_is_put_in_place(project: Project, settings: Settings) -> None:
    made = saved(project, "title: Note Purchase", "title: Loan")
    before = (project.root / f"output/{SLUG}/form8-k.pdf").read_bytes()
    assert not Printer(made.drafter, made.board, settings, inline).print((SLUG,), Inline())
    assert "Loan Agreement" in project.text(f"output/{SLUG}/disclosure.htm")
    assert (project.root / f"output/{SLUG}/form8-k.pdf").read_bytes() != before
    assert made.board.pages(SLUG) == {}


def test_a_save_overtakes_what_is_printed(project: Project, settings: Settings) -> None:
    made = saved(project, "title: Note Purchase", "title: Loan")
    before = project.output()
    Printer(made.drafter, made.board, settings, inline).print((SLUG,), Slow(lambda: made.board.ask_for_print([SLUG])))
    assert project.output() == before
    assert made.board.problems("") == ()
    assert "Loan" in (made.board.page(SLUG, "disclosure.htm") or b"").decode()
    assert made.board.next_print() == (SLUG,)


def test_what_somebody_looks_at_is_not_kept_waiting(project: Project) -> None:
    board = desk(project).board
    board.ask_for_print(["first", "second"])
    assert board.next_print() == ("first", "second")
    board.ask_for_print(["third"])
    assert not board.is_overtaken(["first", "second"])
    with board.viewing("third"):
        assert board.is_overtaken(["first", "second"])
        with board.viewing("second"):
            assert not board.is_overtaken(["first", "second"])
        board.ask_for_print(["fourth"])
        assert board.next_print() == ("third",)
    assert board.next_print() == ("fourth",)


def test_newer_pages_stay_when_older_ones_are_put_in_place(project: Project, settings: Settings) -> None:
    made = saved(project, "title: Note Purchase", "title: Loan")
    made.board.show(SLUG, {"disclosure.htm": b"newer"})
    Printer(made.drafter, made.board, settings, inline).print((SLUG,), Inline())
    assert made.board.page(SLUG, "disclosure.htm") == b"newer"


def test_what_is_current_is_not_printed(project: Project, settings: Settings) -> None:
    made = desk(project)
    project.run("build")
    made.board.tell_of_printing(SLUG, ())
    Printer(made.drafter, made.board, settings, inline).print((SLUG,), Lost())
    assert made.board.problems("") == ()


def test_trouble_with_a_pdf_is_told_and_a_pool_without_its_processes_replaced(
    project: Project, settings: Settings
) -> None:
    made = saved(project, "title: Note Purchase", "title: Loan")
    assert Printer(made.drafter, made.board, settings, inline).print((SLUG,), Lost())
    (problem,) = made.board.problems(SLUG)
    assert (problem.code, problem.place) == ("PDF002", f"agreements/{SLUG}")
    Printer(made.drafter, made.board, settings, inline).print((SLUG,), Inline())
    assert made.board.problems(SLUG) == ()


def test_trouble_with_the_output_is_told(project: Project, settings: Settings) -> None:
    made = saved(project, "title: Note Purchase", "title: Loan")
    (project.root / "output").rename(project.root / "elsewhere")
    project.write("output", "in the way")
    Printer(made.drafter, made.board, settings, inline).print((SLUG,), Inline())
    assert [each.code for each in made.board.problems(SLUG)] == ["OUT001"]


def test_the_printer_until_the_board_is_closed(project: Project, settings: Settings) -> None:
    made = desk(project)
    project.edit(YAML, "title: Note Purchase", "title: Loan")
    made.drafter.draft(OWN)
    thread = Thread(target=Printer(made.drafter, made.board, settings, inline).run)
    thread.start()
    while made.board.is_printing(""):
        assert thread.is_alive()
        made.board.wait(made.board.version, 0.05)
    made.board.close()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert "Loan Agreement" in project.text(f"output/{SLUG}/disclosure.htm")


def test_a_process_that_is_killed_breaks_the_pool() -> None:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        run = Overtaking(pool, lambda: False)
        future = run.submit(os.kill, run.submit(os.getpid).result(PATIENCE), signal.SIGKILL)
        assert isinstance(future.exception(PATIENCE), BrokenProcessPool)
        assert run.is_broken


def test_what_has_not_begun_is_given_up() -> None:
    waiting: list[Future[Any]] = []

    class Pool(Inline):
        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            waiting.append(Future())
            return waiting[-1]

    overtaken = False
    run = Overtaking(Pool(), lambda: overtaken)
    first, second = run.submit(print), run.submit(print)
    overtaken = True
    first.set_result(None)
    assert second.cancelled()
    assert run.submit(print).cancelled()
    assert (len(waiting), run.given_up, run.is_broken) == (2, True, False)
