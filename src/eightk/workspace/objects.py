"""What git keeps: the files of a tree by their paths, and their contents by id, read in two questions."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass

from eightk.findings import Finding, Span
from eightk.workspace.commits import Repository
from eightk.workspace.folders import LARGEST_TEXT
from eightk.workspace.git import GitTrouble, git

LINK, SUBMODULE, FOLDER = "120000", "160000", "040000"
PARTIAL = "A partial clone leaves files out: `git fetch --refetch` without a filter brings them."
_POINTER = re.compile(
    rb"version https://git-lfs\.github\.com/spec/v1\n(?:[a-z0-9.-]+ .*\n)*?oid sha256:([0-9a-f]{64})\n"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as a tree of git has it: its mode and the id of its content."""

    mode: str
    id: str

    @property
    def is_file(self) -> bool:
        """Whether it is an ordinary file."""
        return self.mode.startswith("100")


def entries_of(repository: Repository, tree: str, *below: str) -> dict[str, Entry]:
    """The files of a tree below some folders, by their paths; GitTrouble REV006 where git cannot list them."""
    listed = git(repository.home, "ls-tree", "-r", "-z", "--full-tree", tree, "--", *below)
    if listed is None:
        message = f"git cannot list the files of {tree[:12]}"
        raise GitTrouble(Finding("REV006", message, PARTIAL, (Span("git"),)))
    entries = {}
    for line in listed.split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        mode, _, id = about.decode().split(" ")
        entries[os.fsdecode(path)] = Entry(mode, id)
    return entries


def entry_at(repository: Repository, commit: str, path: str) -> Entry | None:
    """One path from the project's root, where it is not below agreements/ or templates/."""
    found = git(repository.home, "ls-tree", "-z", "--full-tree", commit, "--", f"{repository.prefix}{path}")
    if not found:
        return None
    mode, _, id = found.partition(b"\t")[0].decode().split(" ")
    return Entry(mode, id)


def sizes_of(repository: Repository, ids: Iterable[str]) -> dict[str, int]:
    """The size of each content in bytes; one that git does not have is left out."""
    asked = "".join(f"{id}\n" for id in dict.fromkeys(ids)).encode()
    answer = git(repository.home, "cat-file", "--batch-check", given=asked) or b""
    lines = (line.decode().split(" ") for line in answer.splitlines())
    return {line[0]: int(line[2]) for line in lines if len(line) == 3 and line[1] == "blob"}


def contents_of(repository: Repository, ids: Iterable[str]) -> dict[str, bytes]:
    """The bytes of each content; one that git does not have is left out."""
    asked = "".join(f"{id}\n" for id in dict.fromkeys(ids)).encode()
    answer = git(repository.home, "cat-file", "--batch", given=asked) or b""
    found: dict[str, bytes] = {}
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        id, *about = answer[at:end].decode().split(" ")
        size = int(about[1]) if len(about) == 2 else -1
        if size >= 0:
            found[id] = answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
    return found


def content_of(repository: Repository, id: str) -> bytes:
    """The bytes of one content; none where git does not have it."""
    return contents_of(repository, [id]).get(id, b"")


def pointed_to(content: bytes) -> str:
    """The digest in a pointer of Git LFS; "" where the content is no pointer."""
    pointer = _POINTER.match(content)
    return pointer[1].decode() if pointer else ""


def large_file(repository: Repository, digest: str) -> bytes | None:
    """What Git LFS keeps under a digest on this machine, or None; its content is held to the digest."""
    place = git(repository.home, "rev-parse", "--git-path", f"lfs/objects/{digest[:2]}/{digest[2:4]}/{digest}")
    path = repository.home / os.fsdecode(place or b"").removesuffix("\n")
    try:
        content = path.read_bytes() if path.is_file() and path.stat().st_size <= LARGEST_TEXT else b""
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == digest else None
