"""An agreement's folder read whole: what its terms cite must stand in its conformed copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from eightk.agreement.executed import open_agreement
from eightk.workspace.reading import Folder

SMALL = Path(__file__).parents[1] / "small-project/agreements/brindle-note"
FILES = {path.name: path.read_bytes() for path in SMALL.iterdir() if path.suffix in (".yaml", ".txt", ".lock")}


def _folder(name: str = "", old: str = "", new: str = "") -> Folder:
    files = dict(FILES)
    if name:
        assert old.encode() in files[name]
        files[name] = files[name].replace(old.encode(), new.encode(), 1)
    return Folder("brindle-note", files)


def _said(folder: Folder) -> list[str]:
    return [f"{finding} {finding.hint}".strip() for finding in open_agreement(folder)[1]]


def test_sound() -> None:
    """Terms, copy, wording and lock, with nothing to say of them."""
    agreement, findings = open_agreement(_folder())
    assert findings == ()
    assert agreement is not None
    assert FILES["approved-wording.lock"].decode() == agreement.lock.written()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "      section: 2\n",
            "      section: 22\n",
            "AGR011 terms.payments.repayment.section: the conformed copy has no section “22”",
        ),
        (
            "signed: Tobias Reck",
            "signed: Tobias Rack",
            "the conformed copy has no signature “/s/ Tobias Rack” Did you mean “Tobias Reck",
        ),
        (
            "  dated: 2026-03-02\n",
            "  dated: 2026-03-02\n  conformed_copy: copy.txt\n",
            "AGR016 there is no file “copy.txt” in agreements/",
        ),
        (
            "report:\n",
            "report:\n  exhibits: [{number: 99.1, description: x, file: news.txt}]\n",
            "AGR016 there is no file “news.txt”",
        ),
        ("form: quoted-paragraph", "form: block-after", "AGR026"),
        ("    section: 4\n", "    section: 1\n", "COPY10"),
    ],
)
def test_what_the_copy_does_not_bear_out(old: str, new: str, said: str) -> None:
    """At the value, with the nearest that would do."""
    assert any(said in line for line in _said(_folder("agreement.yaml", old, new)))


def test_a_changed_copy_does_not_fit_its_lock() -> None:
    """At any word of it."""
    text = FILES["conformed-copy.txt"].decode()
    for old, new in (("Tobias Reck", "Tobias  Reck"), ("900,000", "800,000")):
        assert old in text
        codes = {line.split(": ")[1][:7] for line in _said(_folder("conformed-copy.txt", old, new))}
        assert codes & {"LOCK003", "LOCK004"}


def test_before_it_is_locked() -> None:
    """`eightk lock` reads it; nothing else does."""
    files = {name: content for name, content in FILES.items() if not name.endswith(".lock")}
    assert open_agreement(Folder("brindle-note", files), locked=False)[0] is not None
    agreement, findings = open_agreement(Folder("brindle-note", files))
    assert agreement is None
    assert [finding.code for finding in findings] == ["LOCK001"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"agreement: [", b"a: b"])
def test_terms_that_cannot_be_read(content: bytes) -> None:
    """Findings, and no agreement."""
    agreement, findings = open_agreement(Folder("brindle-note", {**FILES, "agreement.yaml": content}))
    assert agreement is None
    assert findings
