"""The entry that is printed to be pasted: read back, it names its finding, whatever stands in the texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eightk import compare
from eightk.agreement.located import compose, plain
from eightk.digest import digest
from eightk.reporting.determinations import block_lines
from eightk.wording.determinations import determine, name_of, written_out

MARKS = ["# ", ": ", "- ", '"', "'", ">-", "\\", "…", "\u200b", "\u2028", "\x1c", "\x07", "[U+200B]", "é", "\U0001f4b5"]
TEXT = st.text() | st.lists(st.sampled_from([*MARKS, "one ", "two\n"])).map("".join)
LONG = st.lists(st.sampled_from(["word ", "x" * 90, "# no: ", '"so" ', "- "]), min_size=10, max_size=60).map("".join)


@given(TEXT | LONG, TEXT | LONG)
def test_it_says_what_the_finding_is(approved: str, draft: str) -> None:
    """Code, passages, place and digests, as YAML that the reader of agreement.yaml takes."""
    comparison = compare(approved, draft)
    lines = block_lines(determine(comparison), key=True)
    assert all(line.isprintable() for line in lines)
    root, findings = compose("\n".join([*lines, ""]), "agreement.yaml")
    assert findings == ()
    assert root is not None
    said = plain(root)
    assert isinstance(said, dict)
    entries = said["determinations"] or []
    assert [
        (each["code"], each.get("approved", ""), each.get("draft", ""), int(each["draft_at"])) for each in entries
    ] == [(name.code, name.approved, name.draft, name.draft_at) for name in map(name_of, comparison.findings)]
    for each in entries:
        assert (each["who"], each["when"], each["why"]) == ("", "", "")
        assert (each["approved_digest"], each["draft_digest"]) == (digest(approved), digest(draft))


def test_words_around_a_short_passage_stand_above_it() -> None:
    """For those who read agreement.yaml later."""
    approved = "On March 2, 2026 the Company and the Lender agreed that the Company will repay the note when it is due."
    shown = block_lines(determine(compare(approved, approved.replace("will", "may"))), key=False)
    assert shown[1] == "  # … and the Lender agreed that the Company may repay the note when it is due."
    shown = block_lines(determine(compare(approved, approved.replace(" and the Lender", ""))), key=False)
    assert "and the Lender" in shown[1]
    assert written_out(shown[0]) == shown[0].strip()
