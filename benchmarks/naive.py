"""The peer: a script that calls WeasyPrint for each document in one process, and nothing else.

    python benchmarks/naive.py OUT_FOLDER STYLESHEET REVIEW_STYLESHEET PAGE.htm ...

Same HTML, same print stylesheets (review documents have their own), same kind of PDF (PDF/UA-1) as `eightk build`;
fonts by way of the system.
"""

from __future__ import annotations

import sys
from pathlib import Path

from weasyprint import CSS, HTML


def main() -> None:
    """Print every page into the folder."""
    out, stylesheet, review_stylesheet, *pages = map(Path, sys.argv[1:])
    filed, review = (CSS(string=each.read_text("utf-8")) for each in (stylesheet, review_stylesheet))
    for page in pages:
        sheet = review if page.name.startswith("review-") else filed
        document = HTML(string=page.read_text("utf-8"))
        target = out / page.with_suffix(".pdf").name
        document.write_pdf(target, stylesheets=[sheet], presentational_hints=True, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    main()
