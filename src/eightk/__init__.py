"""eightk turns the terms of an executed agreement into the Form 8-K disclosure that the agreement pre-approved.

The corridor, one way: workspace (reads files) → agreement (terms, conformed copy, approved wording) → draft
(Jinja2) → wording (comparison) → report (Form 8-K) → assemble (package) → document (HTML, PDF) → workspace (output/).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from eightk.wording.comparison import Comparison, compare
    from eightk.wording.judge import Context

__all__ = ["Comparison", "Context", "compare"]


def __getattr__(name: str) -> object:
    """The public functions, imported at first use: `import eightk` itself loads nothing."""
    if name == "Context":
        from eightk.wording.judge import Context

        return Context
    if name in __all__:
        from eightk.wording import comparison

        return getattr(comparison, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
