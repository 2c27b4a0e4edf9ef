"""The edits as hypothesis strategies: an edit that shrinks towards the first kind, text and site."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import assume
from hypothesis import strategies as st
from tests.wording.edits import IMMATERIAL, KINDS, MATERIAL, Edit, Kind, edits


@st.composite
def edited(draw: st.DrawFn, texts: Sequence[str], kinds: Sequence[Kind] = KINDS) -> Edit:
    """One edit of one of the texts."""
    kind = draw(st.sampled_from(kinds))
    fitting = [found for text in texts if (found := list(edits(text, kind)))]
    assume(bool(fitting))
    return draw(st.sampled_from(draw(st.sampled_from(fitting))))


def material_edits(texts: Sequence[str]) -> st.SearchStrategy[Edit]:
    """Edits that must never pass."""
    return edited(texts, MATERIAL)


def immaterial_edits(texts: Sequence[str]) -> st.SearchStrategy[Edit]:
    """Edits that must not be stopped."""
    return edited(texts, IMMATERIAL)
