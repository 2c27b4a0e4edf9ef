"""Two versions as one page that stands alone: nothing is fetched, nothing runs; it reads on a phone and on paper."""

from __future__ import annotations

from eightk.redlines import FRAGMENT_STYLE
from eightk.reporting.versions.page.agreement import agreement_section
from eightk.reporting.versions.page.marks import named, plain
from eightk.reporting.versions.page.style import LEGEND, STYLE
from eightk.reporting.versions.sentences import headline, summary
from eightk.versions.comparison import Compared

PRODUCER = b'<meta name="generator" content="eightk diff">'
"""What stands at the head of a page that eightk wrote."""


def versions_page(compared: Compared) -> str:
    """The page: the summary, a list of the agreements where there are several, and a section for each."""
    differing = compared.differing
    sections = "\n".join(agreement_section(each, compared) for each in differing)
    legend = f'<div class="rl">{LEGEND}</div>' if any(each.texts for each in differing) else ""
    parts = (
        "<header>",
        "<h1>What changed</h1>",
        f'<p class="of">{plain(compared.before)} <span aria-hidden="true">→</span>'
        f'<span class="vh">to</span> {plain(compared.after)}</p>',
        f'<p class="sum">{plain(summary(compared))}</p>',
        "</header>",
        _contents(compared) if len(differing) > 1 else "",
        legend,
        sections,
    )
    body = "\n".join(part for part in parts if part)
    return _PAGE.format(
        title=plain(f"What changed: {compared.before} to {compared.after}"),
        producer=PRODUCER.decode(),
        style=STYLE + FRAGMENT_STYLE,
        body=body,
    )


def _contents(compared: Compared) -> str:
    entries = "".join(
        f'<li><a href="#{named(each.slug)}">{plain(headline(each))}</a></li>' for each in compared.differing
    )
    return f'<nav aria-label="Agreements"><ul>{entries}</ul></nav>'


_PAGE = """\
<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>{title}</title>
{producer}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""
