"""The threads behind the pages, from their first to their last minute."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from secrets import token_hex, token_urlsafe
from threading import Event, ExceptHookArgs, Thread

from eightk.build.plan import Settings
from eightk.serve.board import Board
from eightk.serve.drafting import Drafter
from eightk.serve.printing import Pool, Printer
from eightk.serve.problems import Problem
from eightk.serve.server import own_error
from eightk.serve.site import Site
from eightk.serve.watching import saves
from eightk.workspace.reading import Workspace

REST = 1.0
"""Seconds before a thread that failed begins again."""


@contextmanager
def at_work(workspace: Workspace, named: tuple[str, ...], settings: Settings, pool: Pool) -> Iterator[Site]:
    """The site of a project, kept current while the context is open; of the agreements `named`, or of all."""
    board, stop = Board(), Event()
    drafter = Drafter(workspace, board, named)
    printer = Printer(drafter, board, settings, pool)

    def watch() -> None:
        for saved in saves(workspace, stop):
            board.save(saved)

    board.ask_for_print(drafter.slugs())
    with _telling_of_failures(board):
        crew = [Thread(target=_again_and_again, args=(task, stop)) for task in (printer.run, drafter.run, watch)]
        try:
            for each in crew:
                each.start()
            yield Site(drafter, board, token_hex(8), token_urlsafe(32))
        finally:
            stop.set()
            board.close()
            for each in crew:
                each.join()


def _again_and_again(task: Callable[[], None], stop: Event) -> None:
    """A task that ends before its time has failed on an error of eightk's own; the next save may well go better."""
    while not stop.is_set():
        worker = Thread(target=task)
        worker.start()
        worker.join()
        stop.wait(REST)


@contextmanager
def _telling_of_failures(board: Board) -> Iterator[None]:
    """The last door of the threads: whatever is wrong with eightk, counsel get a sentence, here and on the page."""
    before = threading.excepthook

    def tell(failure: ExceptHookArgs) -> None:
        sentence = own_error(" ".join(f"{failure.exc_type.__name__}: {failure.exc_value}".split()))
        print(sentence, file=sys.stderr)
        board.tell("", (Problem("", "", sentence, "", ""),))

    threading.excepthook = tell
    try:
        yield
    finally:
        threading.excepthook = before
