"""The review page of one agreement: draft against approved wording, facts with their terms and clauses, findings, the
exhibit, documents, decisions. Values for templates/review/agreement.htm.j2; nothing is filed, nothing links to it."""

from __future__ import annotations

from eightk.review.page.agreement import NAME, Beside, FiledExhibit, Shown, agreement_page

__all__ = ["NAME", "Beside", "FiledExhibit", "Shown", "agreement_page"]
