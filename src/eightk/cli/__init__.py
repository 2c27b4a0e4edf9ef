"""The command line: flags in, messages and exit codes out; one file a command.

Exit codes: 0 clean, 1 findings, 2 bad input or usage.
"""

from __future__ import annotations

from eightk.cli.main import main

__all__ = ["main"]
