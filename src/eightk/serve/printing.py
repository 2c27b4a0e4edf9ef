"""The printer: makes PDFs and puts output/<slug> in place, as a build does; a save meanwhile overtakes it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from dataclasses import dataclass

from eightk.assemble import sources_of
from eightk.build.plan import Built, Plan, Settings, make_plan
from eightk.build.portfolio import keep_portfolio
from eightk.build.run import carry_out
from eightk.serve.board import Board
from eightk.serve.drafting import Drafter
from eightk.serve.overtaking import Overtaking
from eightk.serve.problems import content_of, problems_of
from eightk.workspace.output import read_made, read_output
from eightk.workspace.publishing import PAGE, OutputTrouble

Pool = Callable[[], AbstractContextManager[Executor]]


@dataclass(slots=True)
class Printer:
    """Prints what the board asks for, in processes of `pool`; one that has lost a process is replaced."""

    drafter: Drafter
    board: Board
    settings: Settings
    pool: Pool

    def run(self) -> None:
        """Print until the board is closed."""
        while not self.board.closed:
            with self.pool() as executor:
                while (slugs := self.board.next_print()) is not None:
                    if self.print(slugs, executor):
                        break

    def print(self, slugs: tuple[str, ...], executor: Executor) -> bool:
        """Make what is stale of these; whether the pool is to be replaced."""
        workspace, board = self.drafter.workspace, self.board
        plan = make_plan(workspace, slugs, self.settings)
        for each in plan.current:
            self._settle(plan, each.slug)
        run = Overtaking(executor, lambda: board.is_overtaken(slugs))
        try:
            made = carry_out(plan, run, lambda built: self._made(plan, built, run), assembled=self.drafter.package)
            keep_portfolio(plan, (*plan.current, *made))
        except OutputTrouble as trouble:
            for slug in plan.stale:
                board.tell_of_printing(slug, problems_of((trouble.finding,), lambda path: None))
        board.settle("", {PAGE: read_made(plan.home, "", PAGE) or b""})
        return run.is_broken

    def _made(self, plan: Plan, built: Built, run: Overtaking) -> None:
        if built.state == "built":
            self._settle(plan, built.slug)
        elif run.given_up:
            self.board.ask_for_print([built.slug])
        else:
            sources = sources_of(built.slug, plan.workspace.folder, plan.templates)
            self.board.tell_of_printing(built.slug, problems_of(built.findings, content_of(sources)))

    def _settle(self, plan: Plan, slug: str) -> None:
        self.board.settle(slug, read_output(plan.home, slug))
