"""Compiled templates, kept by their text: of a project in which one was saved, one is compiled again."""

from __future__ import annotations

from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

MOST = 1000
"""Templates that are kept; a project has some dozens."""


class CompiledTemplates(BytecodeCache):
    """In memory, for the environments of one process; Jinja2 tells texts apart by name and digest."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a text that was compiled before."""
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a text."""
        if len(self._kept) >= MOST:
            self._kept.clear()
        if bucket.code is not None:
            self._kept[bucket.key, bucket.checksum] = bucket.code
