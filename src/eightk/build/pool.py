"""The executor of a build on this machine: processes that have WeasyPrint loaded while the first draft is made."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

from eightk.document.pdf import warm_up


@contextmanager
def print_pool(jobs: int | None = None) -> Iterator[Executor]:
    """A pool of `jobs` processes (one a core), warming up from the start.

    Forked where that is safe (Linux, before any thread): a forked worker need not import eightk again."""
    method = "fork" if sys.platform == "linux" else "spawn"
    count = jobs or os.cpu_count() or 1
    pool = ProcessPoolExecutor(count, multiprocessing.get_context(method), initializer=warm_up)
    try:
        pool.submit(os.getpid)  # starts the workers
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
