"""One agreement's package from its sources: what is filed, and what is read beside it."""

from __future__ import annotations

from eightk.assemble.package import Package, package_of, refused
from eightk.assemble.reviewed import with_review
from eightk.assemble.sources import Sources, open_reported, read_templates
from eightk.findings import errors


def assemble(sources: Sources, *, notice: bool = False, reviewed: bool = True) -> Package:
    """Make one agreement's package. Pure: the same sources give the same package, here or on another machine.

    With `notice`, the review notice is among its documents even if the draft passes. Without `reviewed`, it has what
    is filed and no review documents."""
    templates, findings = read_templates(sources.templates)
    reported, problems = open_reported(sources)
    findings += problems
    if reported is None or errors(findings):
        return refused(sources.slug, findings)
    package = package_of(reported, templates, list(findings))
    if not reviewed or errors(package.findings):
        return package
    return with_review(package, reported, templates, asked=notice)
