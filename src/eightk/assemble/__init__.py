"""From an agreement's folder to its filing package, as values: nothing here reads, writes or prints."""

from __future__ import annotations

from eightk.assemble.assembly import assemble
from eightk.assemble.documents import FiledDocument
from eightk.assemble.package import Package
from eightk.assemble.sources import Sources, neighbours, sources_of

__all__ = ["FiledDocument", "Package", "Sources", "assemble", "neighbours", "sources_of"]
