"""A combined report: the agreement that leads, the one that follows, and what does not fit between them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from eightk.agreement.executed import open_agreement
from eightk.assemble import Package, Sources, assemble, neighbours
from eightk.assemble.check import check
from eightk.workspace.reading import Folder

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/small-project/agreements/brindle-note"
LEAD, FOLLOWER = "brindle-note", "brindle-pledge"
REPORT = "report:\n  date: 2026-03-02\n"


@cache
def _templates() -> dict[str, bytes]:
    homes = (ROOT / "templates", ROOT / "tests/small-project/templates")
    return {path.relative_to(home).as_posix(): path.read_bytes() for home in homes for path in home.rglob("*.j2")}


def _folder(slug: str, *edits: tuple[str, str]) -> Folder:
    files = {path.name: path.read_bytes() for path in SMALL.iterdir() if path.suffix in (".yaml", ".txt", ".lock")}
    yaml = files["agreement.yaml"].decode()
    for old, new in edits:
        assert yaml.count(old) == 1, old
        yaml = yaml.replace(old, new)
    return Folder(slug, {**files, "agreement.yaml": yaml.encode()})


def _lead(*edits: tuple[str, str]) -> Folder:
    return _folder(LEAD, (REPORT, f"{REPORT}  together_with: [{FOLLOWER}]\n"), *edits)


def _follower(*edits: tuple[str, str]) -> Folder:
    report = SMALL.joinpath("agreement.yaml").read_text("utf-8").partition("report:\n")
    return _folder(
        FOLLOWER, (report[1] + report[2], f"reported_in: {LEAD}\n"), ("number: 10.10", "number: 10.2"), *edits
    )


def _made(slug: str, *folders: Folder) -> Package:
    return assemble(Sources(slug, {folder.slug: folder for folder in folders}, _templates()))


def _said(package: Package) -> list[str]:
    return [str(finding) for finding in package.findings if finding.severity == "error"]


def test_the_project_is_sound() -> None:
    """Alone, it gives a Form 8-K, an exhibit and a disclosure."""
    package = _made(LEAD, _folder(LEAD))
    assert _said(package) == []
    assert [document.stem for document in package.documents] == ["form8-k", "ex10-10", "disclosure"]
    assert package.items == ("1.01", "2.03", "9.01")
    assert package.passes


def test_a_combined_report() -> None:
    """The lead's package has both exhibits, 10.2 before 10.10 in the index; both disclosures are judged."""
    package = _made(LEAD, _lead(), _follower())
    assert _said(package) == []
    assert [document.stem for document in package.documents] == ["form8-k", "ex10-10", "ex10-2", "disclosure"]
    assert set(package.outcomes) == {LEAD, FOLLOWER}
    form = package.documents[0].html
    assert form.index('href="ex10-2.htm"') < form.index('href="ex10-10.htm"')


def test_the_follower() -> None:
    """Its own package has its disclosure, and says where the Form 8-K is."""
    package = _made(FOLLOWER, _lead(), _follower())
    assert _said(package) == []
    assert [document.stem for document in package.documents] == ["disclosure"]
    assert package.reported_in == LEAD
    assert package.items == ("1.01", "2.03")
    assert neighbours(_follower()) == (LEAD,)
    assert neighbours(_lead()) == (FOLLOWER,)


def test_check_is_the_verdict_alone() -> None:
    """The same verdict as the package's, with the sections that it speaks of."""
    checked = check(Sources(LEAD, {LEAD: _folder(LEAD)}, _templates()))
    assert checked.outcome is not None
    assert checked.outcome == _made(LEAD, _folder(LEAD)).outcomes[LEAD]
    assert (checked.section, checked.wording_section) == ("4", "4")
    broken = check(Sources(LEAD, {LEAD: _folder(LEAD, ("title: Note", "titel: Note"))}, _templates()))
    assert broken.outcome is None
    assert broken.findings


@pytest.mark.parametrize(
    ("slug", "lead", "follower", "message"),
    [
        (
            LEAD, _lead(), _follower(("Brindle Optics, Inc.\n  cik", "Brindle Optics Inc.\n  cik")),
            "AGR018 the registrant's name is not the same in “brindle-note”, which reports this agreement",
        ),
        (
            FOLLOWER, _lead(("zip: 19901", "zip: 19902")), _follower(),
            "AGR018 the registrant's address is not the same in “brindle-note”, which reports this agreement",
        ),
        (
            LEAD, _lead(), _folder(FOLLOWER, ("number: 10.10", "number: 10.2")),
            "AGR017 “brindle-pledge” is carried by this report, but its agreement.yaml does not say so",
        ),
        (FOLLOWER, _folder(LEAD), _follower(), "AGR017 the report of “brindle-note” does not carry this agreement"),
        (LEAD, _lead(("number: 10.10", "number: 10.2")), _follower(), "AGR019 two exhibits have the number 10.2"),
        (
            LEAD, _folder(LEAD, (REPORT, f"{REPORT}  together_with: [{LEAD}]\n")), _follower(),
            "AGR017 this report cannot carry “brindle-note” beside itself",
        ),
        (
            LEAD, _folder(LEAD, (REPORT, f"{REPORT}  together_with: [{FOLLOWER}, {FOLLOWER}]\n")), _follower(),
            "AGR017 this report cannot carry “brindle-pledge” twice",
        ),
        (
            LEAD, _lead(("  together_with", "  further_items: [{item: 7.01, by_reference_to: 8.01}]\n  together_with")),
            _follower(), "AGR027 item 7.01 refers to Item 8.01, under which this report says nothing",
        ),
        (
            LEAD, _folder(LEAD, (REPORT, "report:\n  date: 2004-08-22\n")), _follower(),
            "AGR025 the report's date is before August 23, 2004, when the present Form 8-K came into force",
        ),
        (
            LEAD, _folder(LEAD, ("disclosure/brindle-note", "disclosure/brindle-notes")), _follower(),
            "TPL001 there is no template “disclosure/brindle-notes.htm.j2” in templates/",
        ),
        (LEAD, _folder(LEAD, ("form: quoted-paragraph", "form: annex")), _follower(),
         "AGR026 approved wording in the form “annex” needs “annex”"),
    ],
)  # fmt: skip
def test_what_does_not_fit(slug: str, lead: Folder, follower: Folder, message: str) -> None:
    """One sentence, at the place to mend; no document is made that says otherwise."""
    said = [line.split(": ", 1)[1] for line in _said(_made(slug, lead, follower))]
    assert message in said


def test_a_missing_neighbour_is_said() -> None:
    """The workspace gives a folder that is not there as one with a finding."""
    package = _made(LEAD, _lead(), Folder(FOLLOWER, {}, open_agreement(Folder("x", {"agreement.yaml": b""}))[1]))
    assert _said(package)
    assert package.documents == ()


def test_the_same_sources_give_the_same_package() -> None:
    """Byte for byte."""
    assert _made(LEAD, _lead(), _follower()) == _made(LEAD, _follower(), _lead())


def test_given_exhibits_and_items_with_a_text_of_their_own() -> None:
    """A press release under Item 7.01, furnished; its text stands in the exhibit, the item's in the report."""
    further = (
        "  further_items: [{item: 7.01, template: disclosure/news.htm.j2}]\n"
        "  exhibits: [{number: 99.1, description: Press release, file: release.txt, furnished: yes}]\n"
    )
    folder = _folder(LEAD, (REPORT, REPORT + further))
    folder.files["release.txt"] = b"Brindle Optics Borrows\n\nDOVER - Brindle Optics, Inc. has sold a note.\n"
    news = b"<p>On {{ report.date | date }}, {{ registrant.party | name }} issued a press release.</p>"
    package = assemble(Sources(LEAD, {LEAD: folder}, {**_templates(), "disclosure/news.htm.j2": news}))
    assert _said(package) == []
    assert [document.stem for document in package.documents] == ["form8-k", "ex10-10", "ex99-1", "disclosure"]
    form, _, release, _ = package.documents
    assert "On March 2, 2026, Brindle Optics, Inc. issued a press release." in form.text
    assert "Exhibit 99.1" in form.text
    assert "Brindle Optics, Inc. has sold a note." in release.html
    assert package.items == ("1.01", "2.03", "7.01", "9.01")


def test_what_nobody_sees_in_a_value_is_shown_to_counsel() -> None:
    """A mark that turns the direction of text, brought in by agreement.yaml: in every document that says it."""
    package = _made(
        LEAD,
        _folder(
            LEAD,
            ("title: Note Purchase", 'title: "Note \\u202ePurchase'),
            ("Agreement\n  dated", 'Agreement"\n  dated'),
        ),
    )
    said = [(finding.spans[0].path, finding.severity) for finding in package.findings if finding.code == "DOC002"]
    assert ("disclosure.htm", "finding") in said
    assert package.documents
