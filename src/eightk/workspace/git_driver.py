"""The diff driver in a repository: the files that it is for (.gitattributes) and the command behind it (.git/config).

.gitattributes is committed and names the driver only; the command, which is of this machine, stays in .git/config.
"""

from __future__ import annotations

from pathlib import Path

from eightk.findings import Finding, Findings, Span
from eightk.workspace.git import git, refusal
from eightk.workspace.whole import put

NAME = ".gitattributes"
_BEGIN = b"# eightk: with `eightk install-git`, git shows these as sentences and facts.\n"
_END = b"# eightk: end\n"
_FILES = ("agreements/*/agreement.yaml", "output/**/*.htm", "output/**/*.pdf")
_BLOCK = _BEGIN + b"".join(f"{pattern} diff=eightk\n".encode() for pattern in _FILES) + _END
_SECTION = "diff.eightk"
Done = tuple[tuple[str, ...], Findings]
"""Sentences on what was done, and findings REV002, REV007 for what could not be."""


def install(root: Path, command: str) -> Done:
    """Name the driver in the project's .gitattributes, and its command in the repository's settings."""
    written = _attributes(root, _BLOCK)
    if written[1]:
        return written
    settings = {"textconv": command, "cachetextconv": "true"}
    done = [_set(root, f"{_SECTION}.{name}", value) for name, value in settings.items()]
    return _sum(written, *done)


def uninstall(root: Path) -> Done:
    """Take both out again."""
    written = _attributes(root, b"")
    if git(root, "config", "--local", "--get-regexp", r"^diff\.eightk\.") is None:
        return _sum(written, (("git settings: there was none of eightk's.",), ()))
    if git(root, "config", "--local", "--remove-section", _SECTION) is None:
        return _sum(written, ((), (_refused(refusal(root, "config", "--local", "--remove-section", _SECTION)),)))
    return _sum(written, ((f"git settings: {_SECTION} taken out.",), ()))


def _sum(*done: Done) -> Done:
    return tuple(each for said, _ in done for each in said), tuple(each for _, found in done for each in found)


def _set(root: Path, name: str, value: str) -> Done:
    before = git(root, "config", "--local", "--get", name)
    if before == f"{value}\n".encode():
        return (f"git settings: {name} as it was.",), ()
    if git(root, "config", "--local", "--replace-all", name, value) is None:
        return (), (_refused(refusal(root, "config", "--local", "--replace-all", name, value)),)
    return (f"git settings: {name} {'written' if before is None else 'renewed'}.",), ()


def _refused(why: str) -> Finding:
    return Finding("REV007", f"git's settings could not be written: {why[:300]}", "", (Span(".git/config"),))


def _attributes(root: Path, block: bytes) -> Done:
    """Put the block at the end of .gitattributes, where it has the last word, in the place of an earlier one."""
    target = root / NAME
    try:
        if target.is_symlink() or (target.exists() and not target.is_file()):
            return (), (_unwritten("a link or a folder stands there"),)
        before = target.read_bytes() if target.exists() else b""
        after = _with(before, block)
        if after == before:
            return (f"{NAME}: {'as it was' if block else 'there was nothing of eightk in it'}.",), ()
        if after:
            put(target, after)
        else:
            target.unlink()
    except OSError as error:
        return (), (_unwritten(error.strerror or str(error)),)
    said = "written" if block else "eightk's lines taken out" if after else "taken out, since nothing else stood in it"
    return (f"{NAME}: {said}.",), ()


def _with(text: bytes, block: bytes) -> bytes:
    if block and block in text:
        return text
    start = text.find(_BEGIN)
    end = text.find(_END, start)
    if start >= 0 and end >= 0:
        text = text[:start].removesuffix(b"\n") + text[end + len(_END) :]
    if not block or not text:
        return text + block
    return text + (b"" if text.endswith(b"\n") else b"\n") + b"\n" + block


def _unwritten(why: str) -> Finding:
    return Finding("REV007", f"{NAME} could not be written: {why}", "", (Span(NAME),))
