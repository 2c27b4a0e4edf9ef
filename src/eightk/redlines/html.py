"""A redline as HTML: a fragment for a page of one's own, in one column or two, and a page that stands alone.

Without elements of the class `rl-x` and without `<ins>` the text of a fragment is the approved wording; without `rl-x`
and `<del>` it is the draft. A page that shows a fragment has `FRAGMENT_STYLE` among its styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eightk.redlines.said import STANDINGS, fact_changes, summary
from eightk.redlines.style import FRAGMENT_STYLE, PAGE_STYLE
from eightk.redlines.told_html import Teller, plain, quoted
from eightk.redlines.value import Fold, Paragraph, Redline, Remark

PRODUCER = b'<meta name="generator" content="eightk redline">'
"""What stands at the head of a page that eightk wrote."""
LEGEND = (
    '<ul class="rl-legend" aria-label="How changes are marked">'
    '<li><del class="rl-del">struck</del> in the approved wording only</li>'
    '<li><ins class="rl-ins">double underlined</ins> in the draft only</li>'
    '<li><strong class="rl-fact">boxed</strong> a fact, a limit or a duty changes</li>'
    '<li><del class="rl-away">dashed</del> <ins class="rl-here">dashed</ins> moved to or from another place</li>'
    "</ul>"
)
"""How changes are marked; a page shows it once, in an element of the class `rl`."""
_HEADS = ("Approved wording", "Draft")


def fragment(redline: Redline, prefix: str = "rl", around: int | None = 1) -> str:
    """The text in one column, in an element of the class `rl`.

    Ids begin with `prefix`: PREFIX-c3 is change 3, PREFIX-r1 remark 1 of `remarks`. `around` unchanged paragraphs stay
    on either side of a change and the others fold; None folds nothing."""
    told = "".join(Teller(redline, prefix).column(_parts(redline, around)))
    return f'<div class="rl"><div class="rl-text">{told}</div></div>'


def beside(redline: Redline, prefix: str = "rl", around: int | None = 1, heads: tuple[str, str] = _HEADS) -> str:
    """The text in two columns, paragraph by paragraph: deletions in the one, insertions in the other."""
    columns = "".join(f'<th scope="col">{plain(head)}</th>' for head in heads)
    rows = "".join(Teller(redline, prefix).rows(_parts(redline, around), heads))
    table = f'<table class="rl-beside"><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>'
    return f'<div class="rl">{table}</div>'


def remarks(redline: Redline, prefix: str = "rl") -> str:
    """What the check says, numbered, each with the way back to its changes; "" where it says nothing."""
    places: dict[int, list[int]] = {}
    for change in redline.changes:
        for remark in change.remarks:
            places.setdefault(remark.number, []).append(change.number)
    told = "".join(_remark(each, places.get(each.number, []), quoted(prefix)) for each in redline.remarks)
    return f'<div class="rl"><ol class="rl-remarks">{told}</ol></div>' if told else ""


def _remark(remark: Remark, changes: Iterable[int], prefix: str) -> str:
    ways = ", ".join(f'<a href="#{prefix}-c{number}">change {number}</a>' for number in changes)
    said = f'{plain(remark.message)} <span class="rl-code">{plain(remark.code)}</span>{f" ({ways})" if ways else ""}'
    standing = STANDINGS[remark.standing]
    return f'<li id="{prefix}-r{remark.number}" value="{remark.number}">{standing}: {said}</li>'


def fact_table(redline: Redline, prefix: str = "rl", heads: tuple[str, str] = _HEADS) -> str:
    """What changed in fact, each with the way to its place; "" where nothing did."""
    rows = "".join(
        f'<tr><td><a href="#{quoted(prefix)}-c{each.number}">{plain(each.facts)}</a></td>'
        f"<td>{plain(each.deleted) or _NOTHING}</td><td>{plain(each.inserted) or _NOTHING}</td></tr>"
        for each in fact_changes(redline)
    )
    columns = "".join(f'<th scope="col">{plain(head)}</th>' for head in ("What", *heads))
    table = f'<table class="rl-facts"><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>'
    return f'<div class="rl">{table}</div>' if rows else ""


_NOTHING = "<i>nothing</i>"


def parts_of_page(redline: Redline, title: str, about: str, text: str, head: str = "") -> Iterator[str]:
    """What stands on a page, on a screen or on paper: title, what changed in fact, legend, text, remarks. `head` stands
    above the text where something else is told too."""
    facts, said = fact_table(redline), remarks(redline)
    yield f"<h1>{plain(title)}</h1>"
    if about:
        yield f'<p class="of">{plain(about)}</p>'
    yield f'<p class="sum">{summary(redline)}</p>'
    if facts:
        yield f"<h2>Changed in fact</h2>\n{facts}"
    if head and (facts or said):
        yield f"<h2>{head}</h2>"
    if redline.is_changed:
        yield f'<div class="rl">{LEGEND}</div>'
    yield text
    if said:
        yield f"<h2>Remarks</h2>\n{said}"


def page(redline: Redline, title: str, about: str = "", around: int | None = 1) -> str:
    """A page that stands alone: nothing is fetched, nothing runs."""
    body = "\n".join(parts_of_page(redline, title, about, fragment(redline, around=around), "The text"))
    return _PAGE.format(plain(title), PRODUCER.decode(), PAGE_STYLE + FRAGMENT_STYLE, body)


_PAGE = """\
<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>{}</title>
{}
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
{}</style>
</head>
<body>
<main>
{}
</main>
</body>
</html>
"""


def _parts(redline: Redline, around: int | None) -> tuple[Paragraph | Fold, ...]:
    return redline.paragraphs if around is None else redline.folded(around)
