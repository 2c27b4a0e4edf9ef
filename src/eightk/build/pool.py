"""The executor of a build on this machine: processes that have WeasyPrint loaded while the first draft is made."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import forkserver, get_context, parent_process, resource_tracker
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from threading import Thread

from eightk.document.pdf import warm_up

PRINTING = ("eightk.cli", "eightk.build.warm")
DRAFTING = (*PRINTING, "eightk.assemble")
"""What the server imports once, for all workers; eightk.cli because each of them runs the command's script again."""


@contextmanager
def print_pool(jobs: int | None = None, *, drafting: bool = True) -> Iterator[Executor]:
    """A pool of `jobs` processes (one a core), which begins to load WeasyPrint at once; `drafting` if they also draft.

    Enter it before importing what drafts: the two loads then run side by side."""
    pool = ProcessPoolExecutor(jobs or os.cpu_count() or 1, _context(drafting), initializer=_start)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _context(drafting: bool) -> BaseContext:
    """On Linux one server loads WeasyPrint, and workers are forked from it as work comes: loaded once, shared memory.

    Where it cannot start (no place for its socket), each worker loads WeasyPrint for itself."""
    if sys.platform != "linux":
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(list(DRAFTING if drafting else PRINTING))
    try:
        resource_tracker.ensure_running()  # first, because its start would lift the block below
        # Ctrl-C is for the build: the server, which ignores it once it has loaded everything, never sees it.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        forkserver.ensure_running()
    except OSError:
        return get_context("fork")
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    return context


def _start() -> None:
    """A worker's first act. It leaves Ctrl-C to the build, and does not outlive it, even one that is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError, ImportError):  # said when the first page is printed
        warm_up()
    if parent := parent_process():
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
