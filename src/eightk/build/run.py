"""Carrying out a plan: packages are assembled and printed through an executor, and published one by one.

The executor is passed in: a pool of processes on this machine, or an existing engine's that spans many. Work and
answers are plain values that can be pickled; only this process reads and writes files.
Findings: PDF001 a document refers to something outside itself; PDF002 a worker failed; CHK002 not passed, with --final.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from eightk.assemble import Package, Sources, assemble, sources_of
from eightk.build.documents import outputs_of, pdf_jobs, read_old_pdfs
from eightk.build.failures import failure_of
from eightk.build.manifest import NAME, read_manifest
from eightk.build.plan import Built, Plan, input_digests
from eightk.build.seal import manifest_of, summary_of
from eightk.document.pdf import render_pdf
from eightk.findings import Finding, Findings, Span, errors
from eightk.workspace.output import read_output
from eightk.workspace.publishing import Outbox, OutputTrouble

IN_FLIGHT = 8
"""Packages in the making at one time: enough to keep workers busy, few enough to keep memory flat."""


@dataclass(slots=True)
class _InHand:
    """One package in the making: its sources, then the package, then its PDFs as they come."""

    sources: Sources
    package: Package | None = None
    pdfs: dict[str, bytes] = field(default_factory=dict)
    waiting: set[Future[Any]] = field(default_factory=set)
    names: dict[Future[Any], str] = field(default_factory=dict)
    failure: Findings = ()


def carry_out(
    plan: Plan,
    executor: Executor,
    made: Callable[[Built], None] = lambda built: None,
    in_flight: int = IN_FLIGHT,
    assembled: Callable[[Sources], Package | None] = lambda sources: None,
) -> tuple[Built, ...]:
    """Make every stale package; `made` is called as each is done. The answers come in the order of the plan.

    `assembled` gives the package of some sources where it is at hand already."""
    done: dict[str, Built] = {}
    with Outbox(plan.home) as outbox:
        for built in _all(plan, executor, outbox, in_flight, assembled):
            done[built.slug] = built
            made(built)
    return tuple(done[slug] for slug in plan.stale)


def _all(
    plan: Plan, executor: Executor, outbox: Outbox, in_flight: int, assembled: Callable[[Sources], Package | None]
) -> Iterator[Built]:
    queue = list(reversed(plan.stale))
    here = len(queue) == 1  # one package: assembled here while the workers warm up
    in_hand: list[_InHand] = []
    while queue or in_hand:
        while queue and len(in_hand) < in_flight:
            in_hand.append(_begin(plan, queue.pop(), executor, here, assembled))
        pending = {future for each in in_hand for future in each.waiting}
        if pending:
            wait(pending, return_when=FIRST_COMPLETED)
        for each in tuple(in_hand):
            _advance(plan, each, executor)
            if not each.waiting:
                in_hand.remove(each)
                yield _finish(plan, each, outbox)


def _begin(
    plan: Plan, slug: str, executor: Executor, here: bool, assembled: Callable[[Sources], Package | None]
) -> _InHand:
    each = _InHand(sources_of(slug, plan.workspace.folder, plan.templates))
    made = partial(assemble, notice=plan.settings.notice)
    if package := assembled(each.sources):
        _print(plan, each, package, executor)
    elif here:
        _print(plan, each, made(each.sources), executor)
    else:
        _submit(each, executor, "", made, each.sources)
    return each


def _submit(each: _InHand, executor: Executor, name: str, task: Callable[..., Any], *values: Any) -> None:
    try:
        future = executor.submit(task, *values)
    except BrokenExecutor as error:  # a worker was lost, and the rest with it
        each.failure += (failure_of(each.sources.slug, error),)
        return
    each.names[future] = name
    each.waiting.add(future)


def _advance(plan: Plan, each: _InHand, executor: Executor) -> None:
    """Take what has come back: a package starts its PDFs, a PDF is kept."""
    for future in [future for future in each.waiting if future.done()]:
        each.waiting.discard(future)
        error = CancelledError() if future.cancelled() else future.exception()
        if error is None:
            _take(plan, each, each.names[future], future.result(), executor)
        elif isinstance(error, Exception):  # whatever a worker anywhere stumbles over, the other agreements go on
            each.failure += (failure_of(each.sources.slug, error),)
        else:
            raise error


def _take(plan: Plan, each: _InHand, name: str, answer: Any, executor: Executor) -> None:
    if name:
        each.pdfs[name] = answer
    else:
        _print(plan, each, answer, executor)


def _print(plan: Plan, each: _InHand, package: Package, executor: Executor) -> None:
    """Start the PDFs of a package, the longest first, unless the same page was printed before."""
    each.package = package
    if errors(package.findings) or (plan.settings.final and not package.may_be_filed):
        return
    old = read_old_pdfs(plan.home, package.slug)
    jobs = pdf_jobs(package, plan.settings)
    for name, (made_from, job) in sorted(jobs.items(), key=lambda entry: -len(entry[1][1].html)):
        if made_from in old:
            each.pdfs[name] = old[made_from]
        else:
            _submit(each, executor, name, render_pdf, job)


def _finish(plan: Plan, each: _InHand, outbox: Outbox) -> Built:
    slug, package = each.sources.slug, each.package
    findings = (package.findings if package else ()) + each.failure
    if package is None or errors(findings):
        return Built(slug, "refused", None, findings)
    summary = summary_of(package)
    if plan.settings.final and not package.may_be_filed:
        return Built(slug, "refused", summary, (*findings, _not_passed(package)))
    files = outputs_of(package) | each.pdfs
    inputs = input_digests(each.sources.folders.values())
    manifest = manifest_of(package, plan, sorted(each.sources.folders), inputs, files, summary, findings)
    try:
        outbox.publish(slug, files | {NAME: manifest.written()}, _retired(plan, slug))
    except OutputTrouble as trouble:
        return Built(slug, "refused", summary, (*findings, trouble.finding))
    return Built(slug, "built", summary, findings)


def _retired(plan: Plan, slug: str) -> tuple[str, ...] | None:
    """What the last build gave, as its manifest says."""
    manifest = read_manifest(read_output(plan.home, slug).get(NAME, b""))
    return None if manifest is None else tuple(manifest.outputs)


def _not_passed(package: Package) -> Finding:
    names = [slug for slug, outcome in package.outcomes.items() if not outcome.passes]
    message = "not built for filing: counsel must answer what is found above"
    hint = f"Without --final a draft is built; see `eightk check {package.slug}`."
    if names:
        listed = ", ".join(f"“{name}”" for name in names)
        message = f"not built for filing: the disclosure of {listed} is not shown to meet its agreement's standard"
        hint = f"Without --final a draft is built; see `eightk check {names[0]}`."
    return Finding("CHK002", message, hint, (Span(f"agreements/{package.slug}"),), "finding")
