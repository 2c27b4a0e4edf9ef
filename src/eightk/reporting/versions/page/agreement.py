"""The section of one agreement: facts in a table, findings, redlines, and the pages side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eightk.findings import Finding, errors
from eightk.redlines import fragment
from eightk.reporting.passages import capital
from eightk.reporting.versions.page.marks import named, plain
from eightk.reporting.versions.page.pages import pages_part
from eightk.reporting.versions.rows import Row, fact_rows, filing_rows, standing_rows
from eightk.reporting.versions.sentences import (
    finding_groups,
    headline,
    refusal_sentence,
    restyled_sentences,
    state_sentence,
    text_sentence,
)
from eightk.versions.change import AgreementChange
from eightk.versions.comparison import Compared
from eightk.versions.words import TextChange


def agreement_section(change: AgreementChange, compared: Compared) -> str:
    """Everything that is told of one agreement."""
    prefix = named(change.slug)
    facts = [*standing_rows(change), *fact_rows(change)]
    parts = [
        f'<section aria-labelledby="{prefix}">',
        f'<h2 id="{prefix}">{plain(headline(change))}</h2>',
        *_said(state_sentence(change, compared)),
        *_refused(change, compared),
        *_table("In fact", facts, compared),
        *_table("In the filing", list(filing_rows(change)), compared),
        *_findings(change),
        *_words(change, prefix),
        *pages_part(change, compared),
        "</section>",
    ]
    return "\n".join(parts)


def _said(sentence: str) -> Iterator[str]:
    if sentence:
        yield f"<p>{plain(sentence)}</p>"


def _refused(change: AgreementChange, compared: Compared) -> Iterator[str]:
    for version in change.refused:
        yield f"<p><strong>{plain(refusal_sentence(version, change, compared))}</strong></p>"
        yield _list(errors(version.findings))


def _table(title: str, rows: list[Row], compared: Compared) -> Iterator[str]:
    if not rows:
        return
    heads = "".join(f'<th scope="col">{plain(head)}</th>' for head in ("What", compared.before, compared.after, ""))
    heads = heads.replace('<th scope="col"></th>', '<th scope="col"><span class="vh">Where</span></th>')
    yield f"<h3>{title}</h3>"
    yield f'<table class="facts"><thead><tr>{heads}</tr></thead><tbody>'
    yield from (_row(row, compared) for row in rows)
    yield "</tbody></table>"


def _row(row: Row, compared: Compared) -> str:
    cells = (
        f'<th scope="row">{plain(capital(row.what))}</th>',
        f'<td data-of="{plain(compared.before)}">{_value(row.before, "was")}</td>',
        f'<td data-of="{plain(compared.after)}">{_value(row.after, "is")}</td>',
        f'<td class="where">{plain(row.where)}</td>',
    )
    return f"<tr>{''.join(cells)}</tr>"


def _value(text: str, kind: str) -> str:
    return f'<span class="{kind}">{plain(text)}</span>' if text else '<span class="none">nothing</span>'


def _findings(change: AgreementChange) -> Iterator[str]:
    for head, findings in finding_groups(change):
        yield f"<h3>{head}</h3>"
        yield _list(findings)


def _list(findings: Iterable[Finding]) -> str:
    return f'<ul class="findings">{"".join(map(_finding, findings))}</ul>'


def _finding(finding: Finding) -> str:
    place = f' <span class="place">{plain(str(finding.spans[0]))}</span>' if finding.spans else ""
    hint = f'<span class="hint">{plain(finding.hint)}</span>' if finding.hint else ""
    return f"<li><code>{finding.code}</code> {plain(finding.message)}{place}{hint}</li>"


def _words(change: AgreementChange, prefix: str) -> Iterator[str]:
    restyled = list(restyled_sentences(change))
    if change.texts or restyled:
        yield "<h3>In words</h3>"
    for text in change.texts:
        yield f"<h4>{plain(text_sentence(text))}</h4>"
        yield from _redline(text, f"{prefix}-{named(text.stem)}")
    yield from (f"<h4>{plain(each)}</h4>" for each in restyled)


def _redline(text: TextChange, prefix: str) -> Iterator[str]:
    if text.state == "changed" and text.redline.is_changed:
        yield fragment(text.redline, prefix, around=0)
