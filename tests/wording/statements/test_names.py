"""Who a pronoun is: a name stands for it only where the texts leave no choice."""

from __future__ import annotations

import pytest

import eightk
from eightk.wording.parties import Parties, known_parties
from eightk.wording.statements.names import Names
from eightk.wording.statements.naming import read_names
from eightk.wording.statements.speech import read_tokens
from eightk.wording.units import read_units


def _names(text: str, **aliases: list[str]) -> Names:
    parties = known_parties(aliases)
    return read_names(read_units(text, parties), (text, text), parties)


def _resolved(text: str, before: str | None = None, **aliases: list[str]) -> str:
    """A sentence with its pronouns resolved, after another one if it is given."""
    parties = known_parties(aliases)
    names = _names(f"{before or ''} {text}", **aliases)
    earlier = names.resolve(read_tokens(read_units(before, parties)), None) if before else None
    return " ".join(token.key for token in names.resolve(read_tokens(read_units(text, parties)), earlier))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Mr. Hall left and he was paid", "name:Mr hall left and name:Mr hall was paid"),
        ("Mr. Hall left with his units", "name:Mr hall left with name:Mr hall 's units"),
        ("Ms. Hall left and she was paid", "name:Ms hall left and name:Ms hall was paid"),
        ("Ms. Hall left with her units", "name:Ms hall left with name:Ms hall 's units"),
        ("Dr. Hall left and she was paid", "name:Dr hall left and name:Dr hall was paid"),
    ],
)
def test_the_only_person_is_he_or_she(text: str, read: str) -> None:
    assert _resolved(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Hall left and she was paid",
        "Ms. Hall left and he was paid",
        "Mr. Hall succeeds Mr. Bell and he was paid",
        "Mr. Hall and Ms. Hall left and he was paid",
        "Mr. Hall told the executive that he was paid",
        "Mr. Hall saw Ann Boeing and he was paid",
        "The lender left and he was paid",
        "Mr. Hall left and no other person lost what he was paid",
    ],
)
def test_a_pronoun_that_may_be_another_stays(text: str) -> None:
    keys = _resolved(text).split()
    assert {"he", "she"} & set(keys)


@pytest.mark.parametrize(
    ("before", "text", "is_hall"),
    [
        ("Mr. Hall left.", "He was paid", True),
        ("Mr. Hall left.", "The company paid him", True),
        ("Mr. Hall left the former Chief Executive Officer.", "He was paid", False),
        ("Mr. Hall left the employee.", "He was paid", False),
        ("Mr. Hall left the employee plan.", "He was paid", True),
        ("Mr. Hall and Mr. Bell left.", "He was paid", False),
        ("Mr. Hall left Ann Boeing.", "He was paid", False),
        ("Mr. Hall left.", "The fee of Ann Boeing was his", False),
    ],
)
def test_the_only_person_of_two_sentences(before: str, text: str, is_hall: bool) -> None:
    aliases = {"Hall": ["Mr. Hall"], "Bell": ["Mr. Bell"]}
    keys = _resolved(text, before, **aliases).split()
    assert ("party:Hall" in keys) is is_hall


def test_a_short_name_is_its_party() -> None:
    aliases = {"Wilma Hall": ["Wilma Hall"], "Tern": ["Tern"]}
    names = _names("Wilma Hall left. Ms. Hall was paid.", **aliases)
    assert names.people == {"party:Wilma Hall": "Ms"}
    assert names.short == {"tern": "party:Tern", "name:Ms hall": "party:Wilma Hall"}
    assert _resolved("Wilma Hall left and Ms. Hall was paid", None, **aliases).count("party:Wilma Hall") == 2


def test_two_titles_of_one_surname_are_nobody_in_particular() -> None:
    aliases = {"Jo Hall": ["Jo Hall"]}
    names = _names("Jo Hall left. Mr. Hall and Ms. Hall were paid.", **aliases)
    assert names.person == ""
    assert "name:Ms hall" not in names.short
    for pronoun in ("He", "She"):
        earlier = names.resolve(read_tokens(read_units("Jo Hall left.", known_parties(aliases))), None)
        words = names.resolve(read_tokens(read_units(f"{pronoun} was paid", Parties())), earlier)
        assert words[0].key == pronoun.casefold()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The Company paid its debt", "the company paid company 's debt"),
        ("The Company closed its plant in Reno", "the company closed company 's plant in reno"),
        ("The plan of the Company ended its bylaws", "the plan of the company ended company 's bylaws"),
        ("The Board of the Company met its stockholders", "the board of the company met company 's stockholders"),
    ],
)
def test_the_only_company_is_its_owner(text: str, read: str) -> None:
    assert _resolved(text, "He left.") == read


@pytest.mark.parametrize(
    "text",
    [
        "The Company paid the lender its fee",
        "The Company signed the lease in its entirety",
        "The Company saw that Boeing paid its fee",
        "The plan paid its fee",
        "The Company built a plant and its equipment",
        "The Board of the Company met its members",
        "The Company met each of the lessors and its directors",
        "After its merger the lessor left the Company",
        "The Company paid its",
    ],
)
def test_its_is_nobody_where_another_may_own_it(text: str) -> None:
    assert "its" in _resolved(text, "He left.").split()


def test_its_may_be_of_the_sentence_before() -> None:
    assert _resolved("In May the Company sold its trucks", "The lessor left.").endswith("its trucks")
    assert _resolved("Its stockholders met", "The Company left.").startswith("company 's")
    assert _resolved("The Company left its trucks") == "the company left its trucks"


@pytest.mark.parametrize(
    ("text", "is_company"),
    [
        ("The Company said it has announced a sale", True),
        ("The Company expects that it will not soon record a gain", True),
        ("The Company signed the lease and it agreed", True),
        ("The Company said it will record the minutes", False),
        ("The Company said it was sold", False),
        ("The Company signed the lease and it will end", False),
        ("The Company told the lessor it will borrow", False),
        ("The Board told the Company it will borrow", False),
        ("The Company likes it", False),
    ],
)
def test_it_is_a_company_as_the_subject_of_what_companies_do(text: str, is_company: bool) -> None:
    assert ("it" not in _resolved(text, "He left.").split()) is is_company


@pytest.mark.parametrize(
    ("text", "is_company"),
    [
        ("The Company closed the sale of its assets", True),
        ("The Company paid a fee of $5 to its counsel", True),
        ("The Company paid a tithe of $5 to its counsel", True),
        ("The Company amended the credit facility of its subsidiary", True),
        ("The Company told the facility of its subsidiary", False),
        ("The Company named Mr. Hall its President", True),
        ("The Company named an anomaly in its trucks", False),
        ("The Company signed the lease and its terms", False),
        ("The Company sold the common stock and its capital stock", True),
    ],
)
def test_what_is_had_tells_whose_it_is(text: str, is_company: bool) -> None:
    assert ("its" not in _resolved(text, "He left.").split()) is is_company


def test_what_is_quoted_is_left_alone() -> None:
    assert _resolved('Mr. Hall said "his units lapsed" in May').count("his") == 1
    assert _resolved('Mr. Hall said "he left', "He left.").count("he") == 1


def test_a_sentence_that_is_too_long_is_left_alone() -> None:
    assert _resolved(f"Mr. Hall left {'and left ' * 250}his units", "He left.").count("his") == 1


@pytest.mark.parametrize(
    ("text", "is_hall"),
    [
        ("Mr. Hall told the insured that he left", False),
        ("Mr. Hall told the surveyor that he left", False),
        ("Mr. Hall gave the zookeeper notice that he left", False),
        ("Mr. Hall met Pat Kelly and he left", False),
        ("Mr. Hall met one of the guests and he left", False),
        ("Mr. Hall met another and he left", False),
        ("Mr. Hall met the current Chairman and he left", False),
        ("Mr. Hall may name any other person if he left", False),
        ("Mr. Hall gave anyone notice that he left", False),
        ("Mr. Hall gave the treasurer notice that he left", False),
        ("Mr. Hall met the human being and he left", False),
        ("Mr. Hall met one of the disputed and he left", False),
        ("Mr. Hall met one of those agencies and he left", True),
        ("Mr. Hall named two officers and the Chairman and he left", False),
        ("Mr. Hall signed one of the leases and he left", True),
        ("Mr. Hall took the office of Chairman and he left", True),
        ("Mr. Hall, a former director, left as he was paid", True),
        ("Mr. Hall served as the Chairman and he left", True),
        ("Mr. Hall is a director and he left", True),
        ("No family relationship between Mr. Hall and any director or executive officer is known and he left", True),
        ("Mr. Hall has no relationship with any director and he left", True),
        ("The Company told Mr. Hall that he left", True),
        ("After his death the trustee paid Mr. Hall", False),
    ],
)
def test_he_is_the_only_one_in_reach(text: str, is_hall: bool) -> None:
    words = _resolved(text, "It left.").split()
    assert ({"he", "his"}.isdisjoint(words)) is is_hall


def test_companies_are_told_from_people_and_from_public_bodies() -> None:
    aliases = {"Tern": ["Tern Corp."], "Commission": ["the Commission"], "Hall": ["Mr. Hall"], "Board": ["the Board"]}
    names = _names("Tern Corp. told the Commission and the Board of Mr. Hall.", **aliases)
    assert names.person == "party:Hall"
    assert names.sorts == {
        "party:Tern": "company",
        "party:Commission": "company",
        "party:Hall": "named",
        "party:Board": "body",
    }
    assert _names("Ann Bell left.", Ann=["Ann Bell"]).sorts == {"party:Ann": ""}


@pytest.mark.parametrize(
    ("approved", "draft", "passes"),
    [
        ("Mr. Hall left and Mr. Hall was paid.", "Mr. Hall left and he was paid.", True),
        ("Mr. Hall left and Mr. Hall was paid.", "Mr. Hall left and she was paid.", False),
        ("Mr. Hall left and Mr. Bell was paid.", "Mr. Hall left and he was paid.", False),
    ],
)
def test_a_name_for_a_pronoun_passes_only_where_it_can_mean_no_other(approved: str, draft: str, passes: bool) -> None:
    assert eightk.compare(approved, draft).passes is passes
    assert eightk.compare(draft, approved).passes is passes
