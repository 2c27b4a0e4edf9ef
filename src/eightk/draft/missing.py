"""A term that a template asks for and the agreement does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, NoReturn

from jinja2 import Undefined
from jinja2.exceptions import UndefinedError

from eightk.agreement.model.record import Record
from eightk.agreement.reader import did_you_mean
from eightk.draft.log import CURRENT
from eightk.draft.place import current_line, expression_with, span_in, template_frame
from eightk.findings import Finding

LONGEST_NAME = 100
"""Characters of a missing name that a finding shows."""


class Missing(Undefined):
    """Stands for a term that is not there. Asking whether it is defined is harmless; using it is a finding.

    Rendering goes on with nothing in its place, so that one run names every missing term."""

    __slots__ = ()

    def note(self) -> None:
        """Report the use: TPL003 for a key that does not exist, TPL004 for one that has no value here."""
        log, frame = CURRENT.get(), template_frame()
        if frame and not log.is_news((frame.f_code, frame.f_lineno, self._undefined_name)):
            return
        name, line = current_line()
        source = log.sources.get(name, "")
        wanted = str(self._undefined_name)[:LONGEST_NAME]
        written = expression_with(source, line, wanted)
        log.report(_finding(written, wanted, self._undefined_obj, span_in(source, name, line, written)))

    def _fail_with_undefined_error(self, *args: Any, **kwargs: Any) -> NoReturn:
        self.note()
        raise UndefinedError(f"“{self._undefined_name}” is not there")

    def __str__(self) -> str:
        self.note()
        return ""

    def __html__(self) -> str:
        return str(self)

    def __iter__(self) -> Iterator[Any]:
        self.note()
        return iter(())

    def __len__(self) -> int:
        self.note()
        return 0

    def __bool__(self) -> bool:
        if not _is_blank(self._undefined_obj, str(self._undefined_name)):
            self.note()
        return False

    def __eq__(self, other: object) -> bool:
        self.note()
        return False

    def _compared(self, other: object) -> bool:
        self.note()
        return False

    def _signed(self) -> Missing:
        self.note()
        return self

    # Undefined binds its failures to these names one by one, so a subclass must do so too.
    __lt__: Any = _compared
    __le__: Any = _compared
    __gt__: Any = _compared
    __ge__: Any = _compared
    __neg__: Any = _signed
    __pos__: Any = _signed

    def __hash__(self) -> int:
        return id(type(self))


def keys_of(thing: object) -> list[str]:
    """The names that can be read from a value of the terms."""
    if isinstance(thing, Record):
        return list(type(thing).model_fields)
    if isinstance(thing, Mapping):
        return [str(key) for key in thing]
    return [field.name for field in fields(thing)] if is_dataclass(thing) and not isinstance(thing, type) else []


def _is_blank(thing: object, name: str) -> bool:
    return not isinstance(thing, Mapping) and name in keys_of(thing)


def _finding(written: str, name: str, thing: object, span: Any) -> Finding:
    if _is_blank(thing, name):
        message = f"the template uses “{written}”, which agreement.yaml leaves out"
        hint = f"Give “{name}” there, or ask with {{% if {written} %}} first."
        return Finding("TPL004", message, hint, (span,))
    message = f"the template uses “{written}”, but there is no “{name}”"
    return Finding("TPL003", message, did_you_mean(name, keys_of(thing)), (span,))
