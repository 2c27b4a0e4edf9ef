"""agreement.yaml → AgreementFile: every value converted by the field it stands in, every problem at its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from eightk.agreement.located import Mapping as Block
from eightk.agreement.located import Node, Path, compose, locate, locate_key, plain
from eightk.agreement.model import AgreementFile
from eightk.agreement.model.fields import known_keys
from eightk.findings import Finding, Findings, Span

MOST = 200
"""Problems of one file that are named; past that it is another file than it should be."""
Sentence = tuple[str, str, str]
"""Code, message, hint."""


def read_agreement_file(text: str, path: str) -> tuple[AgreementFile | None, Node | None, Findings]:
    """The terms and their located tree; findings YAML001-YAML010 (the file) and AGR001-AGR009 (its values)."""
    root, findings = compose(text, path)
    if root is None:
        return None, None, findings
    if not isinstance(root, Block):
        message = "the file must be a block of keys (agreement:, registrant:, parties: …)"
        return (
            None,
            root,
            (*findings, Finding("AGR001", message, "See docs/agreement-yaml.md.", (root.span,))),
        )
    try:
        file = AgreementFile.model_validate(plain(root))
    except ValidationError as error:
        details = _without_echoes(error.errors(include_url=False))
        named = tuple(_finding(detail, root) for detail in details[:MOST])
        return None, root, (*findings, *named, *_unnamed(len(details) - MOST, path))
    return file, root, findings


def _unnamed(count: int, path: str) -> Findings:
    if count <= 0:
        return ()
    message = f"there are {count:,} more values that do not fit"
    return (Finding("AGR009", message, "Is it the right file? Mend the first ones, and look again.", (Span(path),)),)


def _without_echoes(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without the lists that count as empty only because their entries are wrong, which is said already."""
    said = [(), *(detail["loc"] for detail in details)]
    return [
        detail
        for detail, before in zip(details, said, strict=False)
        if detail["type"] != "too_short" or before[: len(detail["loc"])] != detail["loc"]
    ]


def _finding(detail: ErrorDetails, root: Node) -> Finding:
    path = tuple(step for step in detail["loc"] if step != "[key]")
    code, message, hint = _SENTENCES.get(detail["type"], _other)(detail, path)
    return Finding(code, message, hint, (_place(detail, path, root),))


def _place(detail: ErrorDetails, path: Path, root: Node) -> Span:
    wrong_key = detail["type"] == "extra_forbidden" or "[key]" in detail["loc"]
    return locate_key(root, path) if wrong_key else locate(root, path)


def dotted(path: Path) -> str:
    """terms.payments.services.schedule[1].amount"""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{_short(step)}" if text else _short(step)
    return text


def _short(step: str | int) -> str:
    """A key as it is shown: they can have any length."""
    text = str(step)
    return text if len(text) <= 40 else f"{text[:40]}…"


def did_you_mean(word: str, candidates: list[str]) -> str:
    """A hint that names the nearest known words, or all of them when none is near."""
    word = word[:100]
    near = get_close_matches(word, candidates, n=2, cutoff=0.6)
    if near:
        return "Did you mean " + " or ".join(f"“{name}”" for name in near) + "?"
    return "Known here: " + ", ".join(sorted(candidates)[:24]) + "." if candidates else ""


def _missing(detail: ErrorDetails, path: Path) -> Sentence:
    return (
        "AGR002",
        f"“{dotted(path)}” is missing",
        "Add it; `eightk schema` and docs/agreement-yaml.md say what it holds.",
    )


def _unknown(detail: ErrorDetails, path: Path) -> Sentence:
    return (
        "AGR003",
        f"“{_short(path[-1])}” is not a key of {_block(path)}",
        did_you_mean(str(path[-1]), known_keys(path[:-1])),
    )


def _block(path: Path) -> str:
    return f"“{dotted(path[:-1])}”" if len(path) > 1 else "agreement.yaml"


def _list_expected(detail: ErrorDetails, path: Path) -> Sentence:
    return (
        "AGR004",
        f"“{dotted(path)}” must be a list",
        "Write each entry on its own line after “- ”, or all in [ ].",
    )


def _block_expected(detail: ErrorDetails, path: Path) -> Sentence:
    hint = "Known here: " + ", ".join(known_keys(path)) + "." if known_keys(path) else ""
    return "AGR004", f"“{dotted(path)}” must be a block of keys", hint


def _choice(detail: ErrorDetails, path: Path) -> Sentence:
    choices = str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
    if detail["input"] == "":
        return "AGR006", f"{dotted(path)}: the value is empty", f"Write one of {choices}."
    return "AGR005", f"“{dotted(path)}” must be one of {choices}", ""


def _none_there(detail: ErrorDetails, path: Path) -> Sentence:
    what = "list" if detail.get("ctx", {}).get("field_type") == "Tuple" else "block"
    return "AGR007", f"“{dotted(path)}” must be a {what} with at least one entry", ""


def _form(detail: ErrorDetails, path: Path) -> Sentence:
    context: Mapping[str, Any] = detail.get("ctx", {})
    return "AGR006", f"{dotted(path)}: {detail['msg']}", str(context.get("hint", ""))


def _other(detail: ErrorDetails, path: Path) -> Sentence:
    return "AGR009", f"{dotted(path)}: {detail['msg']}", ""


_SENTENCES: dict[str, Callable[[ErrorDetails, Path], Sentence]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "tuple_type": _list_expected,
    "model_type": _block_expected,
    "mapping_type": _block_expected,
    "dict_type": _block_expected,
    "literal_error": _choice,
    "too_short": _none_there,
    "form": _form,
    "scalar": _form,
    "blank": _form,
    "impossible-date": _form,
}
