"""The only door to the file system: agreements and templates come in, filed documents go out."""

from __future__ import annotations

from eightk.workspace.publishing import Outbox, OutputTrouble
from eightk.workspace.reading import Folder, Workspace, find_workspace
from eightk.workspace.texts import decode

__all__ = ["Folder", "Outbox", "OutputTrouble", "Workspace", "decode", "find_workspace"]
