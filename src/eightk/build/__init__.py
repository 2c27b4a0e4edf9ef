"""The build: which packages are stale, making them through an executor, putting them in place."""

from __future__ import annotations

from eightk.build.plan import Built, Plan, Settings, make_plan
from eightk.build.run import carry_out

__all__ = ["Built", "Plan", "Settings", "carry_out", "make_plan"]
