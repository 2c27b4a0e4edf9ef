"""What `eightk deadline` and `eightk items` share: the agreements, judged by their terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from eightk.findings import Findings
from eightk.workspace.reading import Workspace

if TYPE_CHECKING:
    from eightk.assemble.judged import Judged


def judged_agreements(found: Workspace, slugs: Iterable[str]) -> Iterator[tuple[str, Judged | None, Findings]]:
    """Each agreement by its name, with its findings; None where it cannot be used."""
    from eightk.assemble.judged import judged_from
    from eightk.assemble.sources import sources_of

    for slug in slugs:
        yield slug, *judged_from(sources_of(slug, found.folder, {}))
