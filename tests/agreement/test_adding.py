"""An entry is added to agreement.yaml, and nothing else of the file changes."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from eightk.agreement.adding import with_entry

LINES = ["  # what is accepted", "  - code: X", '    who: "Jane Q. Roe"', "    why: >-", "      one", "      two"]
ENTRY = {"code": "X", "who": "Jane Q. Roe", "why": "one two"}
FLOW = '{code: "X", who: "Jane Q. Roe", why: "one two"}'


def block(indent: str = "", end: str = "\n") -> str:
    """The entry as a block."""
    return "".join(f"{indent}{line[2:]}{end}" for line in LINES)


def added(text: str) -> str | None:
    """The text with the entry."""
    return with_entry(text, "determinations", LINES, ENTRY)


UNDER_KEY = f"determinations:\n{block('  ')}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: 1\n§", UNDER_KEY),
        ("a: 1\n# the end\n\n§", UNDER_KEY),
        ("a: 1§", "\n" + UNDER_KEY.removesuffix("\n")),
        ("a: 1\r\n§", UNDER_KEY.replace("\n", "\r\n")),
        ("a: 1\r\nb: 2§", "\r\n" + UNDER_KEY.replace("\n", "\r\n").removesuffix("\r\n")),
        ("---\na: 1\n§...\n", UNDER_KEY),
        ("a: |+\n  x\n\n§", UNDER_KEY),
        ("  a: 1\n§", f"  determinations:\n{block('    ')}"),
        ("determinations:\n§z: 1\n", block("  ")),
        ("determinations: # none yet\n§  # later\nz: 1\n", block("  ")),
        ("determinations:§", "\n" + block("  ").removesuffix("\n")),
        ("determinations:\n  - code: A\n    who: b # c\n§  # after\n\nz: 1\n", block("  ")),
        ("determinations:\n- code: A\n  why: >-\n    some\n    text\n§\n\n# c\nz: 1\n", block()),
        ("determinations:\n    -   code: A\n        why: |+\n            some\n\n\n§z: 1\n", block("    ")),
        ("determinations:\n- code: A\n  who:\n§b: 1\n", block()),
        ("determinations:\n- {code: A}\n§", block()),
        ("determinations:\n  - code: A\n    why: 'two\n\n      lines'\n§\nz: 1", block("  ")),
        ("determinations: [§]\nz: 1\n", FLOW),
        ("determinations: [§] # none\n", FLOW),
        ("determinations: [{code: A}, {code: B}§,]\n", f", {FLOW}"),
        ("determinations: [\n  {code: A}, # one\n  {code: B}§ # two\n]\nb: 1\n", f", {FLOW}"),
        ("{a: 1§}\n", f", determinations: [{FLOW}]"),
        ("{a: 1,§}\n", f" determinations: [{FLOW}]"),
        ('{"determinations": [§]}\n', FLOW),
        ("a: “ž” # §\n#§\n".replace("§", "s") + "§", UNDER_KEY),
    ],
)
def test_where_an_entry_goes(before: str, after: str) -> None:
    """§ marks the place."""
    assert added(before.replace("§", "")) == before.replace("§", after)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: [",
        "- a\n",
        "just words\n",
        "\ta: 1\n",
        "determinations: later\n",
        "determinations: ''\n",
        "determinations: {code: X}\n",
        "determinations: &all []\n",
        "a: 1\na: 2\n",
        "a: |\n  the last line has no end",
    ],
)
def test_what_is_not_touched(text: str) -> None:
    assert added(text) is None


SCALARS = st.sampled_from(
    ["x", "'it''s'", '"a: b"', "|\n~lit\n\n~more\n", ">-\n~folded\n~text\n", "plain words", "5.02", ""]
)
NAMES = st.sampled_from(["alpha", "beta", "gamma"])


@st.composite
def blocks(draw: st.DrawFn, indent: str, depth: int = 2) -> str:
    """A block of keys as counsel may write it, each line at `indent` or deeper."""
    lines = []
    for name in draw(st.lists(NAMES, min_size=1, max_size=3, unique=True)):
        remark = draw(st.sampled_from(["", "# a remark\n", "\n"]))
        lines.append(f"{indent}{remark}" if remark.startswith("#") else remark)
        deeper = indent + " " * draw(st.integers(1, 4))
        if depth and draw(st.booleans()):
            lines.append(f"{indent}{name}:\n{draw(blocks(deeper, depth - 1))}")
        else:
            value = draw(SCALARS).replace("~", deeper)
            end = "" if value.endswith("\n") else draw(st.sampled_from(["\n", "   # c\n", "\n\n"]))
            lines.append(f"{indent}{name}: {value}{end}" if value else f"{indent}{name}:\n")
    return "".join(lines)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file with a list of determinations in it, in one of the ways to write one."""
    before, after = draw(blocks("")), draw(blocks("")).replace("alpha", "delta").replace("beta", "epsilon")
    after = after.replace("gamma", "zeta")
    margin = " " * draw(st.integers(0, 4))
    gap = " " * draw(st.integers(1, 3))
    items = []
    for _ in range(draw(st.integers(0, 3))):
        item = draw(blocks(margin + " " + gap, 1)).lstrip("\n")
        first = next(
            at for at, line in enumerate(item.splitlines()) if line.strip() and not line.strip().startswith("#")
        )
        kept = item.splitlines(keepends=True)[first:]
        kept[0] = f"{margin}-{gap}{kept[0].lstrip()}"
        items.append("".join(kept))
    key = "determinations:\n" + "".join(items)
    if not items:
        key = draw(st.sampled_from(["", "determinations:\n", "determinations: []\n", "determinations: [{alpha: x}]\n"]))
    text = draw(st.sampled_from([before + key, key + after, before + key + after]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return (text + draw(st.sampled_from(["", "# the end\n", "\n"]))).replace("\n", end)


def data(text: str) -> Any:
    """As a parser reads it that has nothing to do with eightk's own."""
    return yaml.load(text, Loader=yaml.BaseLoader)


@given(files())
def test_the_entry_is_added_and_every_other_character_stays(text: str) -> None:
    made = added(text)
    assert made is not None
    at = next((at for at, (old, new) in enumerate(zip(text, made, strict=False)) if old != new), len(text))
    assert len(made) > len(text)
    assert any(text[:cut] + made[cut : cut + len(made) - len(text)] + text[cut:] == made for cut in range(at + 1))
    expected = data(text) or {}
    expected["determinations"] = [*(expected.get("determinations") or []), ENTRY]
    assert data(made) == expected


@given(st.text(alphabet=st.sampled_from(list("determinations:[]{}-#,|>+'\"\n\r\t ab")), max_size=60))
def test_no_text_brings_it_down(text: str) -> None:
    made = added(text)
    if made is not None:
        assert len(made) > len(text)
