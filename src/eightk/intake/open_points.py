"""What intake could not tell, as sentences for counsel, the most important first."""

from __future__ import annotations

from collections.abc import Iterator

from eightk.agreement.parts.naming import plain_words
from eightk.intake.draft import Draft
from eightk.intake.people import DraftParty


def open_points(draft: Draft) -> tuple[str, ...]:
    """The list that stands at the top of agreement.yaml and is printed at the end."""
    groups = (_of_the_copy, _of_the_parties, _of_the_signatures, _of_the_disclosure)
    return (*(point for group in groups for point in group(draft)), *draft.notes)


def _of_the_copy(draft: Draft) -> Iterator[str]:
    title, dated = draft.reading.title, draft.reading.dated
    if not title.text:
        yield "Title: the document gives itself none."
    elif title.source != "heading":
        where = {"preamble": "its first sentence", "subject": "the subject line", "self-reference": "its own words"}
        yield f"Title: taken from {where.get(title.source, title.source)}, since no heading stands above it."
    others = sorted(
        {each.text for each in title.calls if each.text.casefold() != title.text.casefold()}, key=str.casefold
    )
    if title.text and others:
        yield f"Title: the document also calls itself {_listed(others[:3])}."
    if dated.blank and dated.bears is None:
        yield "Date: the place for it is blank in the text."
    elif dated.bears is None:
        yield "Date: the text bears none."
    elif dated.bears.kind == "signature":
        yield f"Date: the text bears none of its own; {dated.bears.day} is the last date beside a signature."
    elif len({each.day for each in dated.found if each.kind != "signature"}) > 1:
        days = _listed(list(dict.fromkeys(f"{each.day} ({each.kind})" for each in dated.found)))
        yield f"Date: several could be meant: {days}. {dated.bears.day} was taken."
    if not draft.copy.sections:
        yield "Sections: no numbered section was recognised."


def _of_the_parties(draft: Draft) -> Iterator[str]:
    if not draft.parties:
        yield "Parties: none were recognised at the head of the text."
    for party in draft.parties:
        if not party.name:
            yield f"Parties: the name of the party “{party.defined_as or party.key}” is blank in the text."
        elif not party.kind:
            yield f"Parties: whether {party.name} is a person or a company."
        elif party.kind == "person" and not party.honorific:
            yield f"Parties: how {party.name} is addressed (Mr., Ms.); the text does not say."
        yield from _of_the_spelling(party)
    for group in draft.reading.parties.unnamed:
        yield f"Parties: “{group.text}” are parties that the first paragraph does not name."
    if not draft.registrant:
        yield "Registrant: which party it is."
    if not draft.filer.cik:
        yield "Registrant: what the cover page says of it (CIK, file number, address, telephone)."


def _of_the_spelling(party: DraftParty) -> Iterator[str]:
    """A name of other letters, which may be a slip or another party."""
    known = plain_words(party.name)
    others = [each for each in party.aliases if party.kind == "company" and plain_words(each) != known]
    if others:
        yield f"Parties: {party.name} is also written {_listed(others)}: one party, or a slip?"


def _of_the_signatures(draft: Draft) -> Iterator[str]:
    if not draft.signatories:
        yield "Signatories: no signature page was recognised."
    for each in draft.signatories:
        block = each.block
        who = block.name or block.party or "a signature"
        if not block.signed:
            printed = f", where {block.name} is printed" if block.name else ""
            yield f"Signatories: the copy has no “/s/” for {block.party or who}{printed}. Is it conformed?"
        if not each.party:
            yield f"Signatories: for whom {who} signs."
    signed = {each.party for each in draft.signatories}
    for party in draft.parties:
        if draft.signatories and party.key not in signed:
            yield f"Signatories: no signature of {party.name or party.defined_as or party.key} was recognised."


def _of_the_disclosure(draft: Draft) -> Iterator[str]:
    if not draft.wording:
        yield "Approved wording: no clause on announcements that quotes one was recognised, and no annex with one."
    elif len(draft.wording) > 1:
        places = _listed([each.section or each.place.annex for each in draft.wording])
        yield f"Approved wording: it could stand in several places: {places}."
    elif draft.wording[0].standard is None:
        yield "Approved wording: the standard that the clause sets for the disclosure."
    if not any(each.shelf != "provisions" for each in draft.terms):
        yield "Terms: none reads in one way only; the values of each section are listed above `terms`."
    yield "Report: the items of Form 8-K, its date, and who signs it."


def _listed(texts: list[str]) -> str:
    return ", ".join(texts[:-1]) + f" and {texts[-1]}" if len(texts) > 1 else "".join(texts)
