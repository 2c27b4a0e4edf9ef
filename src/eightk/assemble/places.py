"""Where in the files the words of a draft come from."""

from __future__ import annotations

from eightk.agreement.executed import YAML_NAME
from eightk.agreement.located import compose, locate
from eightk.assemble.sources import Sources
from eightk.results.result import Stretch
from eightk.results.told import Placed
from eightk.workspace.texts import decode


def placed_by(sources: Sources) -> Placed:
    """Where each difference stands; where nothing more is known, at `disclosure` in agreement.yaml."""
    folder = sources.folders[sources.slug]
    text, _ = decode(folder.files.get(YAML_NAME, b""), folder.path(YAML_NAME))
    root, _ = compose(text or "", folder.path(YAML_NAME))
    places = (Stretch(locate(root, ("disclosure",))),) if root else ()
    return lambda difference: places
