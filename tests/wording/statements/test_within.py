"""What differs within a sentence that is not read alike as a whole, proved by the phrase or clause around it."""

from __future__ import annotations

import pytest

from eightk.wording import part
from eightk.wording.judge import Context, judge

AROUND = "As so defined, whichever is sooner, {}, without any liens, to the extent so elected."
"""A sentence that is not read alike as a whole when something in it is written otherwise."""
SAME = [
    ("the Bank sold shares of the Company's common stock", "the Bank sold shares of common stock of the Company"),
    ("the options shall immediately vest", "the options shall vest immediately"),
    ("the Company believes that the notes were sold", "the Company believes the notes were sold"),
    ("the report filed by the Bank in May is final", "the report that the Bank filed in May is final"),
    ("his pay depends on his salary and his bonus", "his pay depends on his salary and bonus"),
    ("the Company disclosed a bonus that was paid to others", "the Company disclosed a bonus paid to others"),
    (
        "the Company expects to sell the plant and expects to pay the fee",
        "the Company expects to sell the plant and to pay the fee",
    ),
    ("the Company will sell the plant and will pay the fee", "the Company will sell the plant and pay the fee"),
    (
        "the note lapses in the event of Mr. Hall's voluntary resignation",
        "the note lapses if Mr. Hall voluntarily resigns",
    ),
    ("the plan ends on the expiration date of the lease", "the plan ends on the date on which the lease expires"),
]
LEFT = [
    ("the Bank sold shares of the Company's common stock", "the Bank sold shares of common stock of the Bank"),
    ("the options shall immediately vest", "the options may vest immediately"),
    ("the report filed by the Bank in May is final", "the report that the Company filed in May is final"),
    ("the Company will sell the plant and pay the fee", "the Company will sell the plant or pay the fee"),
    ("the Bank, if so asked, pays the agent", "the agent, if so asked, pays the Bank"),
    ("(i) the salary and (ii) the bonus are due", "(i) the bonus and (iii) the salary are due"),
]


def _differences(approved: str, draft: str) -> list[tuple[str, str]]:
    found = judge(AROUND.format(approved), AROUND.format(draft), Context()).differences
    return [(each.approved.text, each.draft.text) for each in found]


@pytest.mark.parametrize(("approved", "draft"), SAME)
def test_a_phrase_is_proved_in_a_sentence_that_is_not_read(approved: str, draft: str) -> None:
    assert _differences(approved, draft) == []
    assert _differences(draft, approved) == []


@pytest.mark.parametrize(("approved", "draft"), LEFT)
def test_a_look_alike_in_it_never_passes(approved: str, draft: str) -> None:
    assert _differences(approved, draft)
    assert _differences(draft, approved)


def test_one_edit_that_is_not_proved_leaves_only_itself() -> None:
    approved = "the options shall immediately vest and the Bank sold shares of the Company's common stock"
    draft = "the options shall vest immediately and the Bank bought shares of the common stock of the Company"
    assert _differences(approved, draft) == [("sold", "bought")]


@pytest.mark.parametrize(
    ("approved", "draft", "told"),
    [
        ("Mr. Hall will quickly pay Mr. Hall's agent", "Mr. Hall will pay his agent quickly", ["STRU-PRONOUN"]),
        (
            "Mr. Hall has a bonus that was paid to Mr. Hall's agent by the Bank",
            "Mr. Hall has a bonus that the Bank paid to his agent",
            ["STRU-PASSIVE", "STRU-PRONOUN", "STRU-TOLD"],
        ),
    ],
)
def test_a_pronoun_within_what_is_built_otherwise_is_proved_with_it(approved: str, draft: str, told: list[str]) -> None:
    judged = judge(AROUND.format(approved), AROUND.format(draft).replace("liens", "loans"), Context())
    assert [(each.approved.text, each.draft.text) for each in judged.differences] == [("liens", "loans")]
    assert [each.rule for each in judged.accepted] == told


def test_words_are_read_as_the_drafts_only_so_often(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "have agreed not to sell any shares for {} after the date of the prospectus."
    approved = f"The Company's directors and executive officers {told.format('90 days')}"
    draft = f"The directors and executive officers of the Company {told.format('a period of ninety days')}"
    assert not judge(approved, draft, Context()).differences
    monkeypatch.setattr(part, "_STEPS", 1)
    assert judge(approved, draft, Context()).differences


def test_what_is_proved_within_a_sentence_lets_the_whole_be_proved() -> None:
    approved = "On May 6, 2025, Mr. Hall signed the report filed by the Bank, as so agreed."
    draft = "Mr. Hall signed the report that the Bank filed, as so agreed, on May 6, 2025."
    judged = judge(approved, draft, Context())
    assert all(each.code == "UNPROVED" for each in judged.differences)


@pytest.mark.parametrize(
    ("before", "passes"),
    [("Mr. Hall met the Company.", True), ("Mr. Hall met Mr. Bell.", False), ("Mr. Hall met John Roe.", False)],
)
def test_who_he_is_hangs_on_the_sentence_before(before: str, passes: bool) -> None:
    found = judge(f"{before} He was paid $500.", f"{before} Mr. Hall was paid $500.", Context()).differences
    assert (not found) is passes
