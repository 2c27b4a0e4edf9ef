"""Loading WeasyPrint is all that importing this does: the server from which workers are forked imports it first."""

from __future__ import annotations

import gc
from contextlib import suppress

from eightk.document.pdf import PdfJob, render_pdf, warm_up

_REHEARSAL = '<html lang="en-US"><title>-</title><body><h1>1</h1><p><b>2</b> <i>3</i></p></body></html>'

with suppress(OSError, ImportError):  # a library that is missing is a finding when the first page is printed
    warm_up()
    # What a first page fetches and parses (HTML's own style sheet, the shapes of the faces) no worker need do again.
    render_pdf(PdfJob(_REHEARSAL, "-", "-", "-", True, ""))
    gc.collect()
    gc.freeze()
