"""Words that say how often."""

from __future__ import annotations

FREQUENCIES = {
    "year": ("annual", "annually", "annum", "yearly", "annualized", "year"),
    "month": ("monthly", "month"),
    "quarter": ("quarterly", "quarter"),
    "week": ("weekly", "week", "biweekly"),
}
"""By the word of agreement.yaml, what a clause may say for it, the plainest first."""
