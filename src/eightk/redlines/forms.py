"""The forms of a redline that are files, each by the ending of its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from eightk.redlines.value import Redline

Form = Literal["html", "pdf", "markdown", "docx"]
ENDINGS: Mapping[str, Form] = MappingProxyType(
    {".html": "html", ".htm": "html", ".pdf": "pdf", ".md": "markdown", ".docx": "docx"}
)


@dataclass(frozen=True, slots=True)
class Made:
    """What a redline is of, and whose: `title` heads it, `about` is a line below. `author` and `date` (ISO form, ""
    for none) are those of tracked changes. `around` unchanged paragraphs stay on either side of a change; None: all."""

    title: str
    about: str = ""
    author: str = "eightk"
    date: str = ""
    around: int | None = 1

    @property
    def heading(self) -> str:
        """Title and what it is of, in one line."""
        return f"{self.title}: {self.about}" if self.about else self.title


def written(redline: Redline, form: Form, made: Made) -> tuple[bytes, bytes]:
    """The file, and by what its maker is known at the head of it."""
    return _WRITERS[form](redline, made)


def _html(redline: Redline, made: Made) -> tuple[bytes, bytes]:
    from eightk.redlines.html import PRODUCER, page

    return page(redline, made.title, made.about, made.around).encode(), PRODUCER


def _markdown(redline: Redline, made: Made) -> tuple[bytes, bytes]:
    from eightk.redlines.markdown import PRODUCER, markdown

    return markdown(
        redline, f"{made.title}: {made.about}" if made.about else made.title, made.around
    ).encode(), PRODUCER


def _docx(redline: Redline, made: Made) -> tuple[bytes, bytes]:
    from eightk.redlines.word import PRODUCER, Author, word_redline

    return word_redline(redline, Author(made.author, made.date), made.heading), PRODUCER


def _pdf(redline: Redline, made: Made) -> tuple[bytes, bytes]:
    from eightk.redlines.pdf import PRODUCER, pdf_redline

    return pdf_redline(redline, made.title, made.about, made.around), PRODUCER


_WRITERS: Mapping[Form, Callable[[Redline, Made], tuple[bytes, bytes]]] = MappingProxyType(
    {"html": _html, "pdf": _pdf, "markdown": _markdown, "docx": _docx}
)
