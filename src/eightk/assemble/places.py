"""Where the differences of a draft stand in the files of the project."""

from __future__ import annotations

from eightk.assemble.sources import Sources, open_reported, read_templates
from eightk.draft.disclosure import places_of
from eightk.results.told import Placed


def placed_by(sources: Sources, draft: str) -> Placed:
    """The places of each difference in the draft of an agreement; last of all, where nothing more may be known, the
    line of `disclosure` in agreement.yaml."""
    templates, _ = read_templates(sources.templates)
    reported, _ = open_reported(sources)
    if reported is None:
        return lambda difference: ()
    places = places_of(reported.own, reported.report, templates, draft)
    return lambda difference: (*places.of(difference.draft.start, difference.draft.end), places.fallback)
