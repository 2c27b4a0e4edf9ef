"""What counsel read beside the filing: the certificate or the notice to those who may review, the review pack, the
tie-out. Review documents never go to EDGAR and are not bound by its HTML. Pure: values in, pages out."""

from __future__ import annotations

from eightk.review.document import ReviewDocument

__all__ = ["ReviewDocument"]
