"""The manifest of a package that has just been made."""

from __future__ import annotations

from collections.abc import Mapping

from eightk.assemble import Package
from eightk.build.documents import pdf_jobs
from eightk.build.manifest import FORM, Manifest, Summary, digest, digests
from eightk.build.plan import Plan
from eightk.findings import Findings
from eightk.wording.determinations import Outcome


def manifest_of(
    package: Package,
    plan: Plan,
    folders: list[str],
    inputs: dict[str, str],
    files: Mapping[str, bytes],
    summary: Summary,
    remarks: Findings,
) -> Manifest:
    """What was used and what was made. A template that is used and missing has no digest and is never current."""
    settings = plan.settings
    return Manifest(
        form=FORM,
        installation=settings.installation,
        engine=dict(settings.engine),
        final=settings.final,
        notice=settings.notice,
        folders=folders,
        inputs=inputs,
        templates={name: digest(plan.templates[name]) for name in package.templates_used},
        outputs=digests(files),
        made_from={name: made_from for name, (made_from, _) in pdf_jobs(package, settings).items()},
        summary=summary,
        remarks=remarks,
    )


def recorded(outcome: Outcome) -> list[dict[str, str]]:
    """The determinations that a verdict stands on."""
    return [
        {
            "code": each.finding.code,
            "weight": each.finding.weight,
            "approved": each.by.name.approved,
            "draft": each.by.name.draft,
            "approved_at": str(each.by.name.approved_at),
            "draft_at": str(each.by.name.draft_at),
            "who": each.by.who,
            "when": each.by.when.isoformat(),
            "why": each.by.why,
        }
        for each in outcome.determined
    ]
