"""Characters that cannot be seen, and letters that look like others."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from eightk.wording.hidden import oddities


def test_every_character_that_cannot_be_seen_is_found() -> None:
    unseen = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(character) in ("Cc", "Cf") and character not in "\t\n\r\f\v\x85"
    ]
    assert len(unseen) > 200
    assert [each for each in unseen if [odd.code for odd in oddities(f"a {each} b")] != ["CHAR-HIDDEN"]] == []


def test_every_letter_of_another_alphabet_is_found_in_a_latin_word() -> None:
    names = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "FULLWIDTH", "MATHEMATICAL")
    letters = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if character.isalpha() and unicodedata.name(character, "").startswith(names)
    ]
    assert len(letters) > 1500
    assert [each for each in letters if [odd.code for odd in oddities(f"p{each}y")] != ["CHAR-LOOKALIKE"]] == []


@pytest.mark.parametrize("text", ["Señor Müller — “paid” €5, £6 · § 4 …", "a\tb\r\nc\u00a0d\u2028e", "你好", ""])
def test_ordinary_text_has_none(text: str) -> None:
    assert list(oddities(text)) == []


def test_only_the_stretch_is_looked_at() -> None:
    text = "one \u200b two \u200b three"
    assert [odd.start for odd in oddities(text)] == [4, 10]
    assert [odd.start for odd in oddities(text, 6, 16)] == [10]
    assert list(oddities(text, 12)) == []
