"""A template's syntax tree, with counters put where work is done, and without the tags that drafting has no use for."""

from __future__ import annotations

from typing import cast

from jinja2 import TemplateSyntaxError, nodes
from jinja2.visitor import NodeTransformer

MAX_SOURCE = 100_000
"""Characters in one template; the longest that ships has 5,000."""


def check_source(source: str, name: str | None) -> None:
    """Refuse a template that is too long, before any of it is read."""
    if len(source) > MAX_SOURCE:
        raise TemplateSyntaxError(f"it is longer than {MAX_SOURCE:,} characters", 1, name)


class Counting(NodeTransformer):
    """Puts a counter on every loop and comparison, a size check on every joined text, and keeps lists flat."""

    def __init__(self, name: str | None) -> None:
        self.name = name

    def visit_For(self, node: nodes.For) -> nodes.For:
        """`for` goes through lists and shelves, each round counted."""
        self.generic_visit(node)
        node.iter = _through("counted_rounds", node.iter)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:
        """`a ~ b`, the length of the whole checked."""
        self.generic_visit(node)
        return _through("joined_text", nodes.List(node.nodes, lineno=node.lineno))

    def visit_Compare(self, node: nodes.Compare) -> nodes.Compare:
        """`a == b`, the lengths counted."""
        self.generic_visit(node)
        node.expr = _through("counted_text", node.expr)
        return node

    def visit_List(self, node: nodes.List) -> nodes.List:
        """`[a, b]` of single values."""
        self.generic_visit(node)
        node.items = [_through("one_value", item) for item in node.items]
        return node

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Tuple:
        """`(a, b)` of single values; `a, b` where they are assigned stays as it is."""
        self.generic_visit(node)
        if node.ctx == "load":
            node.items = [_through("one_value", item) for item in node.items]
        return node

    def visit_Import(self, node: nodes.Import) -> nodes.Import:
        """Imported templates see the terms, and are read for each rendering: findings in them are never remembered."""
        self.generic_visit(node)
        node.with_context = True
        return node

    def visit_FromImport(self, node: nodes.FromImport) -> nodes.FromImport:
        """The same."""
        self.generic_visit(node)
        node.with_context = True
        return node

    def visit_Name(self, node: nodes.Name) -> nodes.Name:
        """Macros take the arguments that they name."""
        if node.name in ("varargs", "kwargs"):
            raise TemplateSyntaxError(f"“{node.name}” is not used here; name each argument", node.lineno, self.name)
        return node

    def visit_Dict(self, node: nodes.Dict) -> nodes.Dict:
        """Terms come from agreement.yaml."""
        raise TemplateSyntaxError("blocks of keys ({ }) come from agreement.yaml only", node.lineno, self.name)

    def visit_ScopedEvalContextModifier(self, node: nodes.ScopedEvalContextModifier) -> nodes.Node:
        """`{% autoescape false %}` would let a term's text be read as markup."""
        raise TemplateSyntaxError("every value is escaped; that cannot be turned off", node.lineno, self.name)


def _through(name: str, node: nodes.Node) -> nodes.Filter:
    return nodes.Filter(cast(nodes.Expr, node), name, [], [], None, None, lineno=node.lineno)
