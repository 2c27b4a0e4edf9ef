"""eightk schema"""

from __future__ import annotations

import json

import click


@click.command("schema")
@click.option("--markdown", is_flag=True, help="Print the reference of every key instead.")
def command(markdown: bool) -> None:
    """Print the JSON Schema of agreement.yaml.

    Editors complete and check by it; the first line of agreement.yaml names the file:
    # yaml-language-server: $schema=../../docs/agreement.schema.json"""
    from eightk.agreement.schema import json_schema, reference

    click.echo(reference() if markdown else json.dumps(json_schema(), indent=2), nl=not markdown)
