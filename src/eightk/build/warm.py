"""Loading WeasyPrint is all that importing this does: the server from which workers are forked imports it first."""

from __future__ import annotations

from contextlib import suppress

from eightk.document.pdf import warm_up

with suppress(OSError):  # a library that is missing is a finding when the first page is printed
    warm_up()
