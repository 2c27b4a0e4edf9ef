"""What the terms refer to must be there: parties, facilities, sections, signatures, the report."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.conformed import ConformedCopy
from eightk.agreement.copy import find_section, section_numbers
from eightk.agreement.located import Node, locate, locate_key
from eightk.agreement.model import AgreementFile
from eightk.agreement.model.fields import Mention, mentions
from eightk.agreement.reader import did_you_mean, dotted
from eightk.findings import Finding, Findings

WORDING_KEYS = {"quoted-paragraph": ("section",), "annex": ("annex",), "block-after": ("section", "after")}
"""The keys that say where the approved wording stands, by its form; `begins_with` and `ends_with` go with each."""
UNNUMBERED = ("preamble", "recitals", "signature page")


def check_references(file: AgreementFile, root: Node, copy: ConformedCopy | None) -> Findings:
    """Findings AGR010 (party), AGR011 (section), AGR012 (facility), AGR013 (signature), AGR014-15 (report),
    AGR026 (place of the approved wording).

    Without a conformed copy (it could not be read) sections and signatures are not judged."""
    findings = [*_named(file, root), *_wording_place(file, root), *_reporting(file, root)]
    if copy is not None:
        findings += [*_sections(file, root, copy), *_signatures(file, root, copy)]
    return tuple(findings)


def _named(file: AgreementFile, root: Node) -> Iterator[Finding]:
    shelves = {"party": ("AGR010", file.parties), "facility": ("AGR012", file.terms.facilities)}
    for mention in mentions(file):
        if mention.to in shelves and mention.name not in shelves[mention.to][1]:
            code, shelf = shelves[mention.to]
            message = f"{dotted(mention.path)}: there is no {mention.to} “{mention.name}”"
            yield Finding(code, message, did_you_mean(mention.name, list(shelf)), (locate(root, mention.path),))


def _sections(file: AgreementFile, root: Node, copy: ConformedCopy) -> Iterator[Finding]:
    cited = [mention for mention in mentions(file) if mention.to == "section"]
    missing = {name for name in {mention.name for mention in cited} if find_section(copy, name) is None}
    yield from (_no_section(mention, root, copy) for mention in cited if mention.name in missing)


def _no_section(mention: Mention, root: Node, copy: ConformedCopy) -> Finding:
    message = f"{dotted(mention.path)}: the conformed copy has no section “{mention.name}”"
    hint = did_you_mean(mention.name, [*section_numbers(copy), *UNNUMBERED])
    return Finding("AGR011", message, hint, (locate(root, mention.path),))


def _signatures(file: AgreementFile, root: Node, copy: ConformedCopy) -> Iterator[Finding]:
    signed = [" ".join(signature.text.split()) for signature in copy.signatures]
    for place, signatory in enumerate(file.signatories):
        if not any(text.startswith(signatory.signed) for text in signed):
            message = f"the conformed copy has no signature “/s/ {signatory.signed}”"
            path = ("signatories", place, "signed")
            yield Finding("AGR013", message, did_you_mean(signatory.signed, signed), (locate(root, path),))


def _wording_place(file: AgreementFile, root: Node) -> Iterator[Finding]:
    place, path = file.disclosure.approved_wording, ("disclosure", "approved_wording")
    for key in ("section", "annex", "after"):
        is_given, is_needed = getattr(place, key) is not None, key in WORDING_KEYS[place.form]
        if is_needed and not is_given:
            message = f"approved wording in the form “{place.form}” needs “{key}”"
            yield Finding("AGR026", message, _WORDING_HINT, (locate(root, path),))
        if is_given and not is_needed:
            message = f"“{key}” says nothing about approved wording in the form “{place.form}”"
            yield Finding("AGR026", message, _WORDING_HINT, (locate_key(root, (*path, key)),))


_WORDING_HINT = "quoted-paragraph takes `section`; annex takes `annex`; block-after takes `section` and `after`."


def _reporting(file: AgreementFile, root: Node) -> Iterator[Finding]:
    if (file.report is None) == (file.reported_in is None):
        message = "exactly one of “report” and “reported_in” must be there"
        hint = "`report:` for this agreement's own Form 8-K; `reported_in:` if another agreement's report carries it."
        yield Finding("AGR014", message, hint, (locate(root, ("report",)),))
    for place, item in enumerate(file.report.further_items if file.report else ()):
        if (item.by_reference_to is None) == (item.template is None):
            message = f"item {item.item} needs exactly one of “by_reference_to” and “template”"
            yield Finding("AGR015", message, "", (locate(root, ("report", "further_items", place)),))
