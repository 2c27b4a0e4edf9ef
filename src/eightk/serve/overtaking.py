"""A pool of processes for one print run, whose work that has not begun is given up when a save overtakes the run."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")


@dataclass(eq=False, slots=True)
class Overtaking(Executor):
    """`overtaken` is asked whenever a piece of work is handed in or done; once it says yes, the rest is given up."""

    pool: Executor
    overtaken: Callable[[], bool]
    given_up: bool = False
    is_broken: bool = False
    """Whether the pool has lost a process, and does nothing any more."""
    _futures: list[Future[Any]] = field(default_factory=list)

    def submit(
        self, fn: Callable[Parameters, Answer], /, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Answer]:
        """Hand in a piece of work; one that is given up at once comes back cancelled."""
        if self.given_up or self.overtaken():
            self.given_up = True
            return _cancelled()
        try:
            future = self.pool.submit(fn, *args, **kwargs)
        except BrokenExecutor:
            self.is_broken = True
            raise
        self._futures.append(future)
        future.add_done_callback(self._done)
        return future

    def _done(self, future: Future[Any]) -> None:
        if not future.cancelled() and isinstance(future.exception(), BrokenExecutor):
            self.is_broken = True
        if not self.given_up and self.overtaken():
            self.given_up = True
            for each in self._futures:
                each.cancel()


def _cancelled() -> Future[Any]:
    future: Future[Any] = Future()
    future.cancel()
    future.set_running_or_notify_cancel()  # whoever waits for it is told
    return future
