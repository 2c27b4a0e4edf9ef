"""A template is compiled when its text is new, and only then."""

from __future__ import annotations

from typing import Any

import pytest
from jinja2 import nodes

from eightk.draft import compiled
from eightk.draft.environment import DraftingEnvironment
from eightk.draft.rendering import Templates


def test_only_what_is_new_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []
    compiled_before = DraftingEnvironment._generate

    def generate(
        environment: DraftingEnvironment, source: nodes.Template, name: str | None, *rest: Any, **more: Any
    ) -> str:
        seen.append(name)
        return compiled_before(environment, source, name, *rest, **more)

    monkeypatch.setattr(DraftingEnvironment, "_generate", generate)
    both = {"kept.j2": "kept {% include 'own.j2' %}", "own.j2": "first"}
    assert Templates(both).render("kept.j2", {}, {}) == ("kept first", ())
    assert Templates({**both, "own.j2": "second"}).render("kept.j2", {}, {}) == ("kept second", ())
    assert Templates({**both, "other.j2": ""}).render("kept.j2", {}, {}) == ("kept first", ())
    assert seen == ["kept.j2", "own.j2", "own.j2"]
    assert Templates({"other-name.j2": "first"}).render("other-name.j2", {}, {}) == ("first", ())
    assert seen[3:] == ["other-name.j2"]


def test_no_more_is_kept_than_is_useful(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "MOST", 2)
    for number in range(5):
        assert Templates({"x.j2": f"text {number}"}).render("x.j2", {}, {}) == (f"text {number}", ())
