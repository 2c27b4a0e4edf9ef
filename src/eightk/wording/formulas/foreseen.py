"""What a report says of itself: what it foresees, and what its capitalized terms mean."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_LAW = (
    "{law:;except as [may be|is|] required by law;except as [may be|is|] required by applicable law;"
    "unless required by law}"
)
_UPDATE = (
    "[<company>] {duty:[undertakes|assumes] no [obligation|duty]|"
    "[do|does] not [undertake|assume] any [obligation|duty];"
    "[disclaims|expressly disclaims] any [obligation|duty];[undertake|assume] no [obligation|duty]} to "
    "{how:;publicly;publicly release any revisions to} {act:update;revise;update or revise|revise or update} "
    "{which:any;these|such|the;its;} forward looking [statement|statements]"
)
_REASON = (
    "{why:;whether as a result of new information, future events or otherwise|"
    "whether because of new information, future events or otherwise}"
)
_MEANING = (
    "[have|has|shall have] the [same|] [meaning|meanings] "
    "[given|ascribed|assigned|set forth|provided] {to:[to [them|it|such [terms|term]]|thereto|] in} <thing>"
)

FORESEEN = (
    Formula(
        "FML701",
        "no duty to update",
        "The same company takes on no duty, with the same exception, at either end of the sentence.",
        (
            (
                "The Company undertakes no obligation to update any forward-looking statements, except as required by "
                "law.",
                "Except as may be required by law, the Company does not undertake any obligation to update any "
                "forward-looking statement.",
            ),
        ),
        (
            (
                "The Company undertakes no obligation to update any forward-looking statements, except as required by "
                "law.",
                "The Company undertakes no obligation to update any forward-looking statements.",
            ),
            (
                "The Company undertakes no obligation to update any forward-looking statements.",
                "The Company undertakes an obligation to update any forward-looking statements.",
            ),
        ),
        (f"{_UPDATE} {_REASON} {_LAW}", f"{_LAW}, {_UPDATE} {_REASON}"),
        words("forward"),
    ),
    Formula(
        "FML702",
        "what capitalized terms mean",
        "The same document tells it.",
        (
            (
                "Capitalized terms used but not defined herein have the meanings given to them in the Lease.",
                "Capitalized terms used herein and not otherwise defined shall have the meanings ascribed to such "
                "terms in the Lease.",
            ),
        ),
        (
            (
                "Capitalized terms used but not defined herein have the meanings given to them in the Lease.",
                "Capitalized terms used but not defined herein have the meanings given to them in the Note.",
            ),
        ),
        (
            "[all|] capitalized terms used [herein|in @report] [but|and] not [otherwise|] defined [herein|] "
            f"{_MEANING}",
            f"[all|] capitalized terms used [but|and] not [otherwise|] defined [herein|in @report] {_MEANING}",
            f"[all|] capitalized terms used [herein|in @report] without definition {_MEANING}",
            f"[all|] capitalized terms not [otherwise|] defined [herein|in @report] {_MEANING}",
        ),
        words("capitalized"),
    ),
)
