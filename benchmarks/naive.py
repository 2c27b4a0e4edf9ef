"""The peer: a script that calls WeasyPrint for each document in one process, and nothing else.

    python benchmarks/naive.py OUT_FOLDER STYLESHEET PAGE.htm ...

Same HTML, same print stylesheet, same kind of PDF (PDF/UA-1) as `eightk build`; fonts by way of the system.
"""

from __future__ import annotations

import sys
from pathlib import Path

from weasyprint import CSS, HTML


def main() -> None:
    """Print every page into the folder."""
    out, stylesheet, *pages = map(Path, sys.argv[1:])
    sheet = CSS(string=stylesheet.read_text("utf-8"))
    for page in pages:
        document = HTML(string=page.read_text("ascii"))
        target = out / page.with_suffix(".pdf").name
        document.write_pdf(target, stylesheets=[sheet], presentational_hints=True, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    main()
