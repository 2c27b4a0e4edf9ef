"""What one package is made from: the folders that the report speaks of, and the templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from eightk.agreement.executed import YAML_NAME, ExecutedAgreement, open_agreement
from eightk.agreement.located import Mapping as Block
from eightk.agreement.located import Node, Scalar, Sequence, compose, locate
from eightk.agreement.model import Report
from eightk.draft.rendering import Templates
from eightk.findings import Finding, Findings, Span
from eightk.workspace.reading import Folder
from eightk.workspace.texts import decode


@dataclass(frozen=True, slots=True)
class Sources:
    """The inputs of one package, all bytes in memory, so that a worker anywhere can make it.

    `folders` has the agreement's own folder and those of the agreements reported with it."""

    slug: str
    folders: dict[str, Folder]
    templates: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class ReportedAgreements:
    """The agreement in hand, the report that carries it, and the agreements in that report, its own first.

    `lead` is the agreement in whose file the report stands; where it is another, `carried` has this one alone."""

    own: ExecutedAgreement
    report: Report
    carried: tuple[ExecutedAgreement, ...]
    lead: ExecutedAgreement

    @property
    def known(self) -> tuple[ExecutedAgreement, ...]:
        """The agreements of the report that are at hand, the lead first."""
        return self.carried if self.lead is self.own else (self.lead, *self.carried)


def neighbours(folder: Folder) -> tuple[str, ...]:
    """The other agreements that this one's report speaks of, read off the YAML without judging it."""
    text, _ = decode(folder.files.get(YAML_NAME, b""), folder.path(YAML_NAME))
    root, _ = compose(text or "", folder.path(YAML_NAME))
    names = [_at(root, "reported_in")]
    together = _at(_at(root, "report"), "together_with")
    names += together.items if isinstance(together, Sequence) else []
    return tuple(dict.fromkeys(name.text for name in names if isinstance(name, Scalar) and name.text != folder.slug))


def sources_of(slug: str, folder: Callable[[str], Folder], templates: Mapping[str, bytes]) -> Sources:
    """What one package is made from: `folder` reads a folder of agreements/ by its name."""
    own = folder(slug)
    return Sources(slug, {slug: own} | {name: folder(name) for name in neighbours(own)}, dict(templates))


def _at(node: Node | None, key: str) -> Node | None:
    return node.entries[key][1] if isinstance(node, Block) and key in node.entries else None


def read_templates(templates: Mapping[str, bytes]) -> tuple[Templates, Findings]:
    """Templates as texts; findings TXT001-TXT003."""
    sources: dict[str, str] = {}
    findings: list[Finding] = []
    for name, content in templates.items():
        text, problems = decode(content, f"templates/{name}")
        findings += problems
        if text is not None:
            sources[name] = text
    return Templates(sources), tuple(findings)


def open_reported(sources: Sources) -> tuple[ReportedAgreements | None, Findings]:
    """Read every agreement of the report; findings of each, and AGR017-AGR018 where they do not fit together."""
    own, findings = open_agreement(sources.folders[sources.slug])
    if own is None:
        return None, findings
    if own.file.report is not None:
        return _lead(own, own.file.report, sources, findings)
    lead, more = _other(own.file.reported_in or "", sources)
    if lead is None or lead.file.report is None or own.slug not in lead.file.report.together_with:
        return None, findings + (more or (_not_carried(own),))
    return ReportedAgreements(own, lead.file.report, (own,), lead), findings + _unlike(own, lead)


def _lead(
    own: ExecutedAgreement, report: Report, sources: Sources, findings: Findings
) -> tuple[ReportedAgreements | None, Findings]:
    carried = [own]
    if problems := _carried_wrongly(own, report):
        return None, findings + problems
    for place, slug in enumerate(report.together_with):
        other, more = _other(slug, sources)
        findings += more
        if other is None:
            continue
        if other.file.reported_in != own.slug:
            span = locate(own.root, ("report", "together_with", place))
            findings += (_does_not_say(other, own, span),)
            continue
        findings += _unlike(other, own)
        carried.append(other)
    complete = len(carried) == len(report.together_with) + 1
    return (ReportedAgreements(own, report, tuple(carried), own) if complete else None), findings


def _other(slug: str, sources: Sources) -> tuple[ExecutedAgreement | None, Findings]:
    return open_agreement(sources.folders[slug]) if slug in sources.folders else (None, ())


def _carried_wrongly(own: ExecutedAgreement, report: Report) -> Findings:
    spans = [locate(own.root, ("report", "together_with", place)) for place in range(len(report.together_with))]
    return tuple(
        Finding("AGR017", f"this report cannot carry “{slug}” {why}", "Delete it here.", (span,))
        for place, (slug, span) in enumerate(zip(report.together_with, spans, strict=True))
        for why in (
            ["beside itself"] if slug == own.slug else ["twice"] if slug in report.together_with[:place] else []
        )
    )


def _not_carried(own: ExecutedAgreement) -> Finding:
    message = f"the report of “{own.file.reported_in}” does not carry this agreement"
    hint = f"Add “{own.slug}” to `report.together_with` of that agreement, or give this one a `report` of its own."
    return Finding("AGR017", message, hint, (locate(own.root, ("reported_in",)),))


def _does_not_say(other: ExecutedAgreement, own: ExecutedAgreement, span: Span) -> Finding:
    message = f"“{other.slug}” is carried by this report, but its agreement.yaml does not say so"
    return Finding("AGR017", message, f"Write `reported_in: {own.slug}` there in place of `report`.", (span,))


def _unlike(other: ExecutedAgreement, lead: ExecutedAgreement) -> Findings:
    """One report has one registrant: what two files say of it must agree, its key among the parties aside."""
    ours, theirs = (file.file.registrant.model_dump(exclude={"party"}) for file in (lead, other))
    return tuple(
        Finding(
            "AGR018",
            f"the registrant's {name.replace('_', ' ')} is not the same in “{lead.slug}”, which reports this agreement",
            "",
            (locate(other.root, ("registrant", name)), locate(lead.root, ("registrant", name))),
        )
        for name in ours
        if ours[name] != theirs[name]
    )
