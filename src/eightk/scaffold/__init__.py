"""What `eightk new` writes: the first files of an agreement's folder and of a project."""

from __future__ import annotations

import json
from importlib.resources import files

AGREEMENT = "agreements/{slug}/agreement.yaml"
TEMPLATE = "templates/disclosure/{slug}.htm.j2"
IGNORED = ".gitignore"
SCHEMA = "docs/agreement.schema.json"
"""The file that the first line of every agreement.yaml names to editors."""


def agreement_text(slug: str) -> str:
    """agreement.yaml with its blanks: every required value is there and empty, examples are commented out."""
    return _starter("agreement.yaml", slug)


def template_text(slug: str) -> str:
    """The disclosure's first template; it reads only terms that `agreement_text` has."""
    return _starter("disclosure.htm.j2", slug)


def ignored_text() -> str:
    """The .gitignore of a new project: what a build makes again."""
    return _starter("gitignore", "")


def schema_text() -> str:
    """The JSON Schema of agreement.yaml, as `eightk schema` prints it."""
    from eightk.agreement.schema import json_schema

    return json.dumps(json_schema(), indent=2) + "\n"


def _starter(name: str, slug: str) -> str:
    return files("eightk.scaffold").joinpath(name).read_text("utf-8").replace("SLUG", slug)
