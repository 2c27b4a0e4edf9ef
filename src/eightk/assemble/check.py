"""The check of one agreement: its disclosure drafted and compared, its package looked at, nothing printed."""

from __future__ import annotations

from dataclasses import dataclass

from eightk.agreement.executed import YAML_NAME, read_agreement
from eightk.assemble.judged import Judged
from eightk.assemble.package import package_of
from eightk.assemble.sources import Sources, open_reported, read_templates
from eightk.findings import Findings, errors
from eightk.truth.tie_out import tie_file
from eightk.wording.determinations import Outcome


@dataclass(frozen=True, slots=True)
class Checked:
    """What comes of one agreement's disclosure; no outcome where the inputs could not be used.

    `section` is the clause that sets the standard, `wording_section` where the approved wording stands, `path` the
    file in which counsel record determinations."""

    slug: str
    path: str
    section: str
    wording_section: str
    outcome: Outcome | None
    findings: Findings
    judged: Judged | None = None
    """The items against the terms, and the deadline."""


def check(sources: Sources) -> Checked:
    """Draft the disclosure, compare it with the approved wording, and look at the package as a build would."""
    templates, findings = read_templates(sources.templates)
    reported, problems = open_reported(sources)
    findings += problems
    path = sources.folders[sources.slug].path(YAML_NAME)
    if reported is None or errors(findings):
        findings += _tied(sources, findings)
        return Checked(sources.slug, path, "", "", None, findings)
    own = reported.own
    package = package_of(reported, templates, list(findings))
    section, outcome = own.file.disclosure.section, package.outcomes.get(own.slug)
    return Checked(own.slug, path, section, own.wording.section, outcome, package.findings, package.judged)


def _tied(sources: Sources, findings: Findings) -> Findings:
    """What the terms say that their agreement does not, where something else stands in the way of a draft: of a value
    that another finding is about, nothing more."""
    agreement, _ = read_agreement(sources.folders[sources.slug])
    told = {finding.spans[:1] for finding in findings}
    return tuple(each for each in tie_file(agreement) if each.spans[:1] not in told) if agreement else ()
