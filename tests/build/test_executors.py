"""Any executor will do, and whatever becomes of the work in it is said in a sentence."""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from tests.project import SLUG, TEMPLATE, YAML, Inline, Project

from eightk.assemble import Sources, assemble
from eightk.build.plan import Built, Settings, make_plan
from eightk.build.run import carry_out
from eightk.document.pdf import PdfJob, RenderRefused
from eightk.workspace.reading import Workspace

SETTINGS = Settings(False, "eightk as it is", (("engine", "1"),))
PLACE = f"agreements/{SLUG}: PDF002 the documents could not be made: "
LOST = "a worker process was lost, perhaps for want of memory"


class Pickling(Inline):
    """An executor far away: what goes there and what comes back is bytes."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        task, values = pickle.loads(pickle.dumps((fn, args)))
        future = super().submit(task, *values)
        if future.exception() is None:
            answer: Future[Any] = Future()
            answer.set_result(pickle.loads(pickle.dumps(future.result())))
            return answer
        return future


class Failing(Inline):
    """An executor in which printing fails, or that breaks down at the `breaks_at`-th task."""

    def __init__(self, error: BaseException | None = None, breaks_at: int = 99) -> None:
        self.error, self.breaks_at, self.tasks = error, breaks_at, 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.tasks += 1
        if self.tasks >= self.breaks_at:
            raise BrokenExecutor("a child process terminated abruptly")
        if self.error is None or not isinstance(args[0], PdfJob):
            return super().submit(fn, *args, **kwargs)
        future: Future[Any] = Future()
        future.set_exception(self.error)
        return future


class Cancelling(Inline):
    """An executor that is shut down under way."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.cancel()
        future.set_running_or_notify_cancel()
        return future


def built(project: Project, executor: Executor) -> Built:
    """The project's one agreement, made anew through an executor."""
    plan = make_plan(Workspace(project.root), (SLUG,), SETTINGS)
    return carry_out(plan, executor)[0]


def documents(project: Project) -> dict[str, bytes | None]:
    """What is filed, without the manifest, which names the engine."""
    return {name: content for name, content in project.output().items() if not name.endswith("manifest.json")}


@contextmanager
def spawning() -> Iterator[Executor]:
    """Processes that share nothing with this one."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        yield executor


@contextmanager
def threading() -> Iterator[Executor]:
    """One thread."""
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.mark.parametrize("pool", [Inline, Pickling, threading, spawning])
def test_the_documents_are_the_same_through_any_executor(project: Project, pool: Callable[[], Any]) -> None:
    before = documents(project)
    for path in (project.root / "output" / SLUG).iterdir():
        path.unlink()
    with pool() as executor:
        assert built(project, executor).state == "built"
    assert documents(project) == before


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError("cannot load library 'libpango'"), PLACE + "cannot load library 'libpango'"),
        (MemoryError("no room"), PLACE + LOST),
        (RecursionError(), PLACE + "a page has elements within elements too deep to print"),
        (KeyError("anything"), PLACE + "KeyError: 'anything'"),
        (BrokenExecutor("gone"), PLACE + LOST),
        (
            RenderRefused("file:///etc/passwd"),
            f"agreements/{SLUG}: PDF001 The document refers to file:///etc/passwd, and a PDF is made of nothing but "
            "its own text.",
        ),
    ],
)
def test_what_goes_wrong_in_a_worker_is_a_finding(project: Project, error: Exception, sentence: str) -> None:
    before = project.output()
    project.edit(YAML, "title: President", "title: Secretary")
    answer = built(project, Failing(error))
    assert answer.state == "refused"
    assert {str(finding) for finding in answer.findings} == {sentence}
    assert project.output() == before


@pytest.mark.parametrize("breaks_at", [1, 2, 3])
def test_an_executor_that_breaks_down_is_a_finding(project: Project, breaks_at: int) -> None:
    before = project.output()
    project.edit(YAML, "title: President", "title: Secretary")
    answer = built(project, Failing(breaks_at=breaks_at))
    assert str(answer.findings[0]) == PLACE + LOST
    assert project.output() == before


def test_work_that_is_cancelled_is_a_finding(project: Project) -> None:
    answer = built(project, Cancelling())
    assert answer.findings[0].code == "PDF002"


def test_an_interruption_leaves_everything_as_it_was(project: Project) -> None:
    before = project.output()
    project.edit(YAML, "title: President", "title: Secretary")
    with pytest.raises(KeyboardInterrupt):
        built(project, Failing(KeyboardInterrupt()))
    assert project.output() == before


def test_what_is_sent_to_a_worker_and_back_can_be_pickled(project: Project) -> None:
    workspace = Workspace(project.root)
    sources = Sources(SLUG, {SLUG: workspace.folder(SLUG)}, workspace.templates()[0])
    package = assemble(sources)
    assert pickle.loads(pickle.dumps(sources)) == sources
    assert pickle.loads(pickle.dumps(package)) == package
    project.write(TEMPLATE, "{{ terms.nothing }}")
    refused = assemble(Sources(SLUG, sources.folders, workspace.templates()[0]))
    assert refused.findings
    assert pickle.loads(pickle.dumps(refused)) == refused
