"""A page for the screen: one file with its own style and script, and a policy by which it loads nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from eightk.draft.rendering import Templates
from eightk.findings import Findings
from eightk.visible import visible

SCRIPT = "review/screen.js.j2"
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src '{script}'; object-src 'self' file:; "
    "frame-src 'self' file:; base-uri 'none'; form-action 'none'"
)
"""Content-Security-Policy: the style that stands in the page, the one script by its digest, and the PDFs beside it."""


def screen_page(name: str, values: Mapping[str, Any], templates: Templates) -> tuple[str, Findings]:
    """The page that templates/review/NAME.htm.j2 makes of `values`; findings TPL001-TPL008."""
    script, findings = templates.render(SCRIPT, {}, {})
    script = f"\n{script.strip()}\n"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = Markup(POLICY.format(script=f"sha256-{digest}"))
    html, problems = templates.render(
        f"review/{name}.htm.j2", {"script": Markup(script), "policy": policy, **values}, {}
    )
    return visible(html.strip()) + "\n", findings + problems
