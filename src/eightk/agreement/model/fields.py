"""What the model says of itself: the keys of a block, and which values refer to something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin

from eightk.agreement.model.agreement import AgreementFile
from eightk.agreement.model.record import Record
from eightk.agreement.model.scalars import Reference

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A value that refers to something: its path, what kind of thing it names, and the name."""

    path: Path
    to: str
    name: str


def known_keys(path: Path) -> list[str]:
    """The keys that the block at `path` may have; empty where counsel choose the keys."""
    kind: Any = AgreementFile
    for step in path:
        kind = _within(kind, step)
    return list(kind.model_fields) if _is_record(kind) else []


def mentions(record: Record, path: Path = ()) -> Iterator[Mention]:
    """Every value below `record` that refers to a party, a facility or a section."""
    for name, field in type(record).model_fields.items():
        annotation = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        yield from _mentions(getattr(record, name), annotation, (*path, name))


def _mentions(value: Any, annotation: Any, path: Path) -> Iterator[Mention]:
    if isinstance(value, Record):
        yield from mentions(value, path)
    elif isinstance(value, Mapping):
        for key, entry in value.items():
            yield from _mentions(entry, get_args(_bare(annotation))[1], (*path, key))
    elif isinstance(value, tuple):
        for place, entry in enumerate(value):
            yield from _mentions(entry, get_args(_bare(annotation))[0], (*path, place))
    elif isinstance(value, str) and (reference := _reference(annotation)):
        yield Mention(path, reference.to, value)


def _reference(annotation: Any) -> Reference | None:
    marks = [mark for mark in getattr(annotation, "__metadata__", ()) if isinstance(mark, Reference)]
    if marks:
        return marks[-1]
    return next((found for option in get_args(annotation) if (found := _reference(option))), None)


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Record)


def _within(kind: Any, step: str | int) -> Any:
    if _is_record(kind):
        field = kind.model_fields.get(str(step))
        return _bare(field.annotation) if field else None
    if get_origin(kind) is Mapping:
        return _bare(get_args(kind)[1])
    return _bare(get_args(kind)[0]) if get_origin(kind) is tuple else None


def _bare(annotation: Any) -> Any:
    """The annotation without `Annotated` and without `| None`."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    options = [option for option in get_args(annotation) if option is not type(None)]
    is_optional = type(None) in get_args(annotation)
    return _bare(options[0]) if is_optional else annotation
