"""File names: those made are taken, and those of other forms are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eightk.edgar.names import EXTENSIONS, check_file_name, exhibit_file_name, file_name


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("10.1", "ex10-1.htm"),
        ("10.10", "ex10-10.htm"),
        ("99.1", "ex99-1.htm"),
        ("17.1", "ex17-1.htm"),
        ("104", "ex104.htm"),
    ],
)
def test_exhibits(number: str, name: str) -> None:
    assert exhibit_file_name(number) == name
    assert check_file_name(name) == ()


def test_exhibits_keep_their_zeros_apart() -> None:
    assert exhibit_file_name("10.1") != exhibit_file_name("10.10")


@pytest.mark.parametrize(
    ("stem", "suffix", "name"),
    [
        ("Form 8-K", "htm", "form-8-k.htm"),
        ("8-K", ".htm", "f8-k.htm"),
        ("Soci\u00e9t\u00e9 G\u00e9n\u00e9rale, S.A.", "HTM", "societe-generale-s-a.htm"),
        ("\u682a\u5f0f\u4f1a\u793e", "htm", "file.htm"),
        ("", "txt", "file.txt"),
        ("../../etc/passwd", "htm", "etc-passwd.htm"),
        ("a" * 60, "htm", "a" * 28 + ".htm"),
        ("a" * 27 + " bcd", "htm", "a" * 27 + ".htm"),
    ],
)
def test_names_from_words(stem: str, suffix: str, name: str) -> None:
    assert file_name(stem, suffix) == name


@given(st.text(), st.sampled_from(EXTENSIONS))
def test_every_name_made_is_taken(stem: str, suffix: str) -> None:
    assert check_file_name(file_name(stem, suffix)) == ()


@pytest.mark.parametrize("name", ["a.htm", "acme-20261120.htm", "acme-20261120_pre.xml", "x" * 28 + ".htm"])
def test_good_names(name: str) -> None:
    assert check_file_name(name) == ()


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("x" * 29 + ".htm", ["EDG151"]),
        ("8-k.htm", ["EDG152"]),
        ("-a.htm", ["EDG152"]),
        ("Form8-K.htm", ["EDG152", "EDG153"]),
        ("form 8-k.htm", ["EDG153"]),
        ("form/8-k.htm", ["EDG153"]),
        ("\u00e9x.htm", ["EDG152", "EDG153"]),
        ("form\n.htm", ["EDG153"]),
        ("ex10.1.htm", ["EDG154"]),
        ("ex10-1", ["EDG154"]),
        ("ex10-1.html", ["EDG154"]),
        ("ex10-1.HTM", ["EDG154"]),
        ("ex10-1.exe", ["EDG154"]),
        ("ex10-1.htm\n", ["EDG154"]),
        ("", ["EDG152", "EDG154"]),
    ],
)
def test_bad_names(name: str, codes: list[str]) -> None:
    found = check_file_name(name)
    assert [finding.code for finding in found] == codes
    assert all(finding.hint and finding.authority for finding in found)
