"""The files of a drafted folder."""

from __future__ import annotations

from dataclasses import dataclass

from eightk.agreement.reader import read_agreement_file
from eightk.intake.draft import Draft
from eightk.intake.yaml_text import agreement_text
from eightk.scaffold import AGREEMENT, IGNORED, SCHEMA, TEMPLATE, ignored_text, schema_text, template_text

COPY = "agreements/{slug}/conformed-copy.txt"


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One file: its path in the project, its text, what it is; whether nothing may stand there yet."""

    path: str
    text: str
    what: str
    must_be_new: bool = True


def files_of(draft: Draft, slug: str, *, is_new: bool) -> tuple[DraftFile, ...]:
    """What is written, agreement.yaml last, as the seal; a project gets what it lacks besides."""
    copy = draft.copy
    signed = sum(bool(each.block.signed) for each in draft.signatories)
    counted = f"the words of the agreement: {_count(len(copy.sections), 'section')}, {_count(signed, 'signature')}"
    ignored = DraftFile(IGNORED, ignored_text(), "keeps what a build makes again out of git", must_be_new=False)
    schema = DraftFile(SCHEMA, schema_text(), "what editors complete and check agreement.yaml by", must_be_new=False)
    return (
        *((ignored,) if is_new else ()),
        schema,
        DraftFile(TEMPLATE.format(slug=slug), disclosure_text(draft, slug), "the disclosure, to be drafted"),
        DraftFile(COPY.format(slug=slug), copy.text, counted),
        DraftFile(
            AGREEMENT.format(slug=slug), agreement_text(draft, slug), "the terms, each with its place in the copy"
        ),
    )


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def disclosure_text(draft: Draft, slug: str) -> str:
    """The first template of `eightk new`, with a party that this agreement has."""
    others = [each.key for each in draft.parties if each.key != draft.registrant]
    other = others[0] if others else "counterparty"
    return template_text(slug).replace("parties.counterparty", f"parties.{other}")


def blanks_in(terms: str) -> int:
    """How many values of the draft are empty, as `eightk check` will name them."""
    _, _, findings = read_agreement_file(terms, "agreement.yaml")
    return len(findings)
