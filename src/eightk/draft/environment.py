"""The drafting environment: Jinja2 in a sandbox in which a template can read terms, loop, and write text.

Nothing else: no methods, no globals, no files but the templates handed over, no more work than a document needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import wraps
from typing import Any

from jinja2 import BaseLoader, Template, TemplateNotFound, nodes, pass_context
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext, Macro, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment

from eightk.draft.compiled import CompiledTemplates
from eightk.draft.counting import Counting, check_source
from eightk.draft.filters import FILTERS
from eightk.draft.log import CURRENT, check_size
from eightk.draft.missing import Missing, keys_of
from eightk.draft.place import current_line, span_in, template_frame
from eightk.draft.printing import Unfit, check_printable
from eightk.findings import Finding

OF_A_LOOP = frozenset({"index", "index0", "first", "last", "length", "revindex", "revindex0", "previtem", "nextitem"})
BUILT_IN_FILTERS = ("escape", "e")
BUILT_IN_TESTS = ("defined", "undefined", "none", "even", "odd", "divisibleby")
LARGEST = Decimal(10) ** 18
_COMPILED = CompiledTemplates()


class TemplateTable(BaseLoader):
    """Templates by name, in memory: the only ones that can be included."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = sources

    def get_source(self, environment: Any, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Source, name and freshness, as Jinja2 asks for them."""
        if template not in self.sources:
            raise TemplateNotFound(template)
        return self.sources[template], template, lambda: True

    def list_templates(self) -> list[str]:
        """Their names, in order."""
        return sorted(self.sources)


class DraftingEnvironment(ImmutableSandboxedEnvironment):
    """Jinja2 that reads terms and counts its work."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self, sources: Mapping[str, str]) -> None:
        super().__init__(
            loader=TemplateTable(sources),
            undefined=Missing,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
            finalize=_printed,
            optimized=False,
            cache_size=-1,
            bytecode_cache=_COMPILED,
        )
        self.globals.clear()
        built_in = {name: self.filters[name] for name in BUILT_IN_FILTERS}
        self.filters = {name: _watched(name, made) for name, made in {**built_in, **FILTERS}.items()}
        own = {"counted_rounds": _counted_rounds, "joined_text": _joined_text, "one_value": _one_value}
        self.filters.update(own, counted_text=_counted_text)
        self.tests = {name: self.tests[name] for name in BUILT_IN_TESTS}

    def concat(self, parts: Iterable[str]) -> str:
        """The pieces of a rendering in one text, refused when it grows too long."""
        kept: list[str] = []
        length = 0
        for part in parts:
            length += len(part)
            check_size(length)
            kept.append(part)
        CURRENT.get().write(length)
        return "".join(kept)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a term, a key of a shelf, or a fact about the loop; anything else is Missing."""
        return self._read(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The same by brackets, and an entry of a list by number."""
        if isinstance(obj, tuple) and isinstance(argument, int) and -len(obj) <= argument < len(obj):
            return obj[argument]
        if not isinstance(argument, str | int | Missing):
            raise SecurityError("brackets take a key or a number")
        return self._read(obj, str(argument))

    def _read(self, obj: Any, name: str) -> Any:
        if isinstance(obj, Missing):
            return obj
        if isinstance(obj, LoopContext) and name in OF_A_LOOP:
            return getattr(obj, name)
        if isinstance(obj, Mapping) and name in obj:
            return obj[name]
        if isinstance(obj, TemplateModule) and isinstance(vars(obj).get(name), Macro):
            return vars(obj)[name]
        value = getattr(obj, name) if _may_read(obj, name) else None  # None: left out in agreement.yaml
        return self.undefined(obj=obj, name=name) if value is None else value

    def is_safe_callable(self, obj: Any) -> bool:
        """Macros only."""
        return isinstance(obj, Macro)

    def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """A macro's text; what is missing stays missing, and nothing else can be called."""
        CURRENT.get().step()
        if isinstance(obj, Missing):
            obj.note()
            return obj
        if not isinstance(obj, Macro):
            raise SecurityError("only macros can be called")
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic on numbers of a sane size; no text by multiplication."""
        for side in (left, right):
            if isinstance(side, Missing):
                side.note()
                return 0
            if not isinstance(side, int | Decimal) or abs(Decimal(side)) > LARGEST or operator == "**":
                raise SecurityError(f"“{operator}” is for numbers of ordinary size; join texts with ~")
        return super().call_binop(context, operator, left, right)

    def get_template(self, name: str | Template, parent: str | None = None, globals: Any = None) -> Template:
        """A template by name; an include counts as a step."""
        log = CURRENT.get()
        log.step(100)
        log.used.add(str(name))
        return super().get_template(name, parent, globals)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        check_source(source, name)
        tree: nodes.Template = Counting(name).visit(super()._parse(source, name, filename))
        return tree


def _may_read(obj: Any, name: str) -> bool:
    return not isinstance(obj, Mapping) and name in keys_of(obj)


@pass_context  # without the context, Jinja2 would print constants once, at compile time, and lose what is found there
def _printed(context: Any, value: Any) -> Any:
    """What `{{ }}` prints: texts, numbers, money, lengths of time; anything else is a finding."""
    if isinstance(value, Missing):
        value.note()
        return ""
    try:
        check_printable(value)
    except Unfit as unfit:
        _report_unfit("", unfit)
        return ""
    return value


def _counted_rounds(items: Any) -> Iterable[Any]:
    """The entries of a list, or of a shelf in its order, each counted."""
    if isinstance(items, Mapping):
        items = list(items.values())
    if not isinstance(items, tuple | list | Missing):
        _report_unfit("", Unfit("this is a single value; {% for %} takes a list or a shelf of terms"))
        return ()
    log = CURRENT.get()
    if isinstance(items, Missing):
        return tuple(items)
    log.step(len(items))
    return items


def _joined_text(parts: list[Any]) -> str:
    printed = [_printed(None, part) for part in parts]
    length = sum(len(part) for part in printed if isinstance(part, str))
    check_size(length)
    CURRENT.get().write(length)
    return markup_join(printed)


def _one_value(value: Any) -> Any:
    """An entry of a list that a template writes out. Lists of lists could be made to grow without bound."""
    if isinstance(value, tuple | list | Mapping):
        raise SecurityError("a list in a template holds single values, not lists")
    return value


def _counted_text(value: Any) -> Any:
    """One side of a comparison, its length counted."""
    if isinstance(value, str | tuple | list):
        CURRENT.get().write(len(value))
    return value


def _watched(name: str, made: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that reports a missing or unfit value at the template's line, and goes on."""

    @wraps(made)
    def watched(*args: Any, **kwargs: Any) -> Any:
        CURRENT.get().step()
        for value in (*args, *kwargs.values()):
            if isinstance(value, Missing):
                value.note()
                return ""
        try:
            return _counted_text(made(*args, **kwargs))
        except Unfit as unfit:
            _report_unfit(name, unfit)
            return ""

    return watched


def _report_unfit(name: str, unfit: Unfit) -> None:
    log, frame = CURRENT.get(), template_frame()
    if frame and not log.is_news((frame.f_code, frame.f_lineno, name, str(unfit))):
        return
    template, line = current_line()
    span = span_in(log.sources.get(template, ""), template, line, name)
    message = f"the filter “{name}” cannot set this: {unfit}" if name else f"{unfit}"
    log.report(Finding("TPL006", message, unfit.hint, (span,)))
