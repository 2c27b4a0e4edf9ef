"""The check of one agreement: its disclosure drafted and compared, its package looked at, nothing printed."""

from __future__ import annotations

from dataclasses import dataclass

from eightk.agreement.model.scalars import Standard
from eightk.assemble.package import package_of
from eightk.assemble.sources import Sources, open_reported, read_templates
from eightk.findings import Findings, errors
from eightk.wording.compare import Comparison


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on one agreement's disclosure; no comparison where the inputs could not be read."""

    slug: str
    standard: Standard
    section: str
    wording_section: str
    comparison: Comparison | None
    findings: Findings


def check(sources: Sources) -> Checked:
    """Draft the disclosure, compare it with the approved wording, and look at the package as a build would."""
    templates, findings = read_templates(sources.templates)
    reported, problems = open_reported(sources)
    findings += problems
    if reported is None or errors(findings):
        return Checked(sources.slug, "materially-similar", "", "", None, findings)
    own = reported.own
    package = package_of(reported, templates, list(findings))
    said, comparison = own.file.disclosure, package.comparisons.get(own.slug)
    return Checked(own.slug, said.standard, said.section, own.wording.section, comparison, package.findings)
