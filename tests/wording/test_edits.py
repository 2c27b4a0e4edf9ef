"""Every kind finds sites, and its label is right: what an immaterial edit wrote reads back as what it replaced."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from num2words import num2words
from tests.wording.case_file import read_cases
from tests.wording.edits import IMMATERIAL, KINDS, MATERIAL, Edit, Kind, edits, sample
from tests.wording.edits.form import MENDED, SETTING, VALUES
from tests.wording.edits.more import MORE
from tests.wording.edits.strategies import edited, immaterial_edits, material_edits

SAMPLE = (Path(__file__).parent / "edits/sample.txt").read_text("utf-8")
OWN = (Path(__file__).parent / "edits/more.txt").read_text("utf-8").split("\n===\n")
TEXTS = [SAMPLE, *(case.approved for case in read_cases())]

_NUMBERS = {num2words(number).replace(",", "").replace(" and ", " "): number for number in range(1000)}
_DATE_FORMS = {
    "date 3 March 2025": "%d %B %Y",
    "date March 3rd, 2025": "%B %d, %Y",
    "date Mar. 3, 2025": "%b. %d, %Y",
    "date 2025-03-03": "%Y-%m-%d",
    "date 03/13/2025": "%m/%d/%Y",
    "date the 3rd day of March": "the %d day of %B, %Y",
}
_SETTING = str.maketrans("“”\u2018\u2019\u00a0\u2011\u2013—", "\"\"'' ---")


def _set_plainly(text: str) -> str:
    """The words of a text without how they are set: abbreviations written out, commas before the last item gone."""
    text = text.translate(_SETTING)
    text = re.sub(r"\bEx\. ", "Exhibit ", re.sub(r"(?:\bSec\.|§) ", "Section ", text))
    text = re.sub(r",(?=\s+(?:Inc|LLC|and|or)\b)", "", text)
    return re.sub(r"[\s-]+", "", text)


def _date(words: str, form: str) -> datetime:
    return datetime.strptime(re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", words), form)


def _number(words: str) -> Decimal:
    """The value of an amount in figures or words; words and figures must agree."""
    both = re.fullmatch(r"(.*?) ?\((.+)\)", words)
    if both:
        assert _number(both[1]) == _number(both[2])
        return _number(both[2])
    plain = re.sub(r"[$,%]| dollars?| percent| per cent", "", words)
    figure, million, rest = plain.rpartition("million")
    if million and re.fullmatch(r"[\d.]+ ", figure):
        return Decimal(figure.strip()) * 1_000_000
    return (
        Decimal(plain)
        if re.fullmatch(r"[\d.]+", plain)
        else Decimal(_below_thousand(figure) * 1_000_000 + _worded(rest))
    )


def _worded(words: str) -> int:
    thousands, _, rest = words.rpartition("thousand")
    return _below_thousand(thousands) * 1000 + _below_thousand(rest)


def _below_thousand(words: str) -> int:
    return _NUMBERS[words.strip()] if words.strip() else 0


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_finds_a_site(kind: Kind) -> None:
    assert any(next(edits(text, kind), None) for text in TEXTS)


def test_kinds_are_told_apart_by_name() -> None:
    names = [kind.name for kind in KINDS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("kind", SETTING, ids=lambda kind: kind.name)
def test_setting_leaves_the_words(kind: Kind) -> None:
    for text in TEXTS:
        for edit in edits(text, kind):
            assert _set_plainly(edit.draft) == _set_plainly(edit.approved)


@pytest.mark.parametrize("kind", [one for one in VALUES if one.name in _DATE_FORMS], ids=lambda kind: kind.name)
def test_a_date_in_another_form_is_the_same_day(kind: Kind) -> None:
    for text in TEXTS:
        for edit in edits(text, kind):
            assert _date(edit.site.approved, "%B %d, %Y") == _date(edit.site.draft, _DATE_FORMS[kind.name])


@pytest.mark.parametrize(
    "kind", [one for one in VALUES if one.name.startswith(("money", "number", "percent"))], ids=lambda kind: kind.name
)
def test_a_number_in_another_form_is_the_same_number(kind: Kind) -> None:
    for text in TEXTS:
        for edit in edits(text, kind):
            if edit.site.approved != "%":
                assert _number(edit.site.approved) == _number(edit.site.draft)


@pytest.mark.parametrize("kind", MENDED, ids=lambda kind: kind.name)
def test_a_mended_text_is_the_sound_one(kind: Kind) -> None:
    for text in TEXTS:
        for edit in edits(text, kind):
            assert edit.draft == text
            ours, theirs = sorted(edit.site.approved), sorted(edit.site.draft)
            assert set(ours) - set(theirs) <= {" ", "."}


@pytest.mark.parametrize("kind", MATERIAL, ids=lambda kind: kind.name)
def test_a_material_edit_is_more_than_setting(kind: Kind) -> None:
    for text in TEXTS:
        for edit in edits(text, kind):
            assert _set_plainly(edit.draft) != _set_plainly(edit.approved)


@given(edited(TEXTS))
def test_an_edit_can_be_undone(edit: Edit) -> None:
    site, mended = edit.site, edit.draft in TEXTS
    before, after = (edit.draft, edit.approved) if mended else (edit.approved, edit.draft)
    old, new = (site.draft, site.approved) if mended else (site.approved, site.draft)
    assert before[site.start : site.end] == old
    assert after == before[: site.start] + new + before[site.end :]


@given(material_edits(TEXTS), immaterial_edits(TEXTS))
def test_strategies_keep_to_their_label(one: Edit, two: Edit) -> None:
    assert (one.label, two.label) == ("material", "immaterial")


def test_a_sample_is_the_same_for_the_same_seed_and_holds_every_kind() -> None:
    drawn = list(sample(TEXTS, 1000, seed=7))
    assert drawn == list(sample(TEXTS, 1000, seed=7))
    assert drawn != list(sample(TEXTS, 1000, seed=8))
    assert {edit.kind for edit in drawn} == {kind.name for kind in KINDS}
    assert len(drawn) == 1000


def test_a_sample_ends_when_nothing_is_left() -> None:
    cents = [kind for kind in IMMATERIAL if kind.name == "money cents"]
    assert len(list(sample(["He pays $4,500 and $20."], 50, kinds=cents))) == 2


def test_further_kinds_are_told_apart_and_change_something() -> None:
    names = [kind.name for kind in (*KINDS, *MORE)]
    found = [next(edits(text, kind), None) for kind in MORE for text in OWN]
    assert len(set(names)) == len(names)
    assert all(edit.approved != edit.draft for edit in found if edit)
    assert sum(1 for edit in found if edit) > len(MORE)
