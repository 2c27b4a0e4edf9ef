"""The manifest of a package that has just been made."""

from __future__ import annotations

from collections.abc import Mapping

from eightk.assemble import Package
from eightk.build.documents import pdf_jobs
from eightk.build.manifest import FORM, Manifest, Summary, digest, digests
from eightk.build.plan import Plan
from eightk.findings import Findings
from eightk.reporting.findings import once
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


def summary_of(package: Package) -> Summary:
    """What the table at the end and the portfolio say of a package."""
    verdicts = {slug: outcome.verdict for slug, outcome in package.outcomes.items()}
    determined = {slug: recorded(outcome) for slug, outcome in package.outcomes.items() if outcome.determined}
    documents, review = ([each.stem for each in made] for made in (package.documents, package.review))
    deadline = package.judged.due.deadline if package.judged else None
    return Summary(
        title=package.title,
        registrant=package.registrant,
        items=list(package.items),
        verdicts=verdicts,
        determined=determined,
        reported_in=package.reported_in,
        documents=documents,
        review=review,
        due=deadline.due.isoformat() if deadline else "",
        findings=_counted(package),
    )


def _counted(package: Package) -> dict[str, int]:
    """How many findings there are: what counsel must look at, on the wording and on the rest, and what is for
    information."""
    said = once(package.findings)
    wording = len(package.outcomes[package.slug].findings)
    rest, notes = (sum(each.severity == kind for each in said) for kind in ("finding", "note"))
    return {"wording": wording, "rest": rest, "notes": notes}


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
