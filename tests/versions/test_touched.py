"""Only what a change can have touched is drafted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from tests.project import COPY, FOLDER, SLUG, TEMPLATE, YAML, Project
from tests.versions.kept import Kept, kept

from eightk.assemble import Package, Sources, assemble
from eightk.draft.reach import reached
from eightk.versions.touched import Pair, touched
from eightk.workspace.commits import repository_of
from eightk.workspace.reading import Workspace
from eightk.workspace.revisions import open_revision
from eightk.workspace.working_tree import WorkingTree

MANY = 200
SHARED = "templates/disclosure.htm.j2"


@pytest.fixture
def drafted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each agreement is assembled."""
    seen: Counter[str] = Counter()

    def counting(sources: Sources, *, notice: bool = False, reviewed: bool = True) -> Package:
        seen[sources.slug] += 1
        return assemble(sources, notice=notice, reviewed=reviewed)

    monkeypatch.setattr("eightk.versions.version.assemble", counting)
    return seen


def pair_of(repository: Kept, name: str = "HEAD") -> Pair:
    """A revision and the working tree."""
    found = repository_of(repository.project.root)
    tree = WorkingTree("the working tree", Workspace(repository.project.root))
    return Pair(open_revision(found, name), tree)


def test_of_two_hundred_agreements_one_is_drafted_on_both_sides(project: Project, drafted: Counter[str]) -> None:
    for number in range(MANY - 1):
        Kept(project, project.root).copy(f"note-{number}")
    repository = kept(project)
    project.edit("agreements/note-7/agreement.yaml", "repayment of the note", "repayment of the notes")
    said = repository.diff().stdout
    assert said.startswith("1 of 200 agreements differs")
    assert drafted == {"note-7": 2}
    repository.commit()
    assert "note-7: " in repository.diff("HEAD~1..HEAD").stdout
    assert drafted == {"note-7": 4}
    assert repository.diff("HEAD~1", "note-8").stdout.startswith("No difference")
    assert drafted == {"note-7": 4}


def test_a_template_of_one_agreement_touches_that_one(repository: Kept, drafted: Counter[str]) -> None:
    repository.copy("second-note")
    repository.commit()
    repository.project.edit("templates/disclosure/second-note.htm.j2", "will repay", "may repay")
    repository.diff()
    assert drafted == {"second-note": 2}


def test_a_template_that_all_share_touches_all(repository: Kept, drafted: Counter[str], checkout: Path) -> None:
    repository.copy("second-note")
    repository.commit()
    shipped = (checkout / SHARED).read_text("utf-8")
    repository.project.write(SHARED, shipped.replace("<h1", "<h1 ", 1))
    assert touched(pair_of(repository)) == (SLUG, "second-note")
    repository.diff()
    assert drafted == {SLUG: 2, "second-note": 2}


def test_an_included_template_touches_who_includes_it(repository: Kept) -> None:
    repository.copy("second-note")
    repository.project.write("templates/parts/repaid.htm.j2", "will repay")
    repository.project.edit(TEMPLATE, "will repay", '{% include "parts/repaid.htm.j2" %}')
    repository.commit()
    repository.project.write("templates/parts/repaid.htm.j2", "shall repay")
    assert touched(pair_of(repository)) == (SLUG,)


def test_a_template_that_nobody_uses_touches_nobody(repository: Kept) -> None:
    repository.project.write("templates/disclosure/unused.htm.j2", "nothing")
    repository.project.write("templates/notes.txt", "nothing")
    repository.project.write("templates/review/page.htm.j2", "nothing that is compared")
    assert touched(pair_of(repository)) == ()


def test_files_that_are_no_inputs_touch_nobody(repository: Kept) -> None:
    repository.project.write(f"{FOLDER}/signed.pdf", b"%PDF-1.7")
    repository.project.write(f"{FOLDER}/.notes.txt", "hidden")
    repository.project.write("agreements/README.md", "about")
    assert touched(pair_of(repository)) == ()


def test_those_reported_together_are_touched_together(repository: Kept) -> None:
    repository.copy("second-note")
    repository.project.edit(YAML, "  date: 2026-03-02\n", "  date: 2026-03-02\n  together_with: [second-note]\n")
    text = repository.project.text("agreements/second-note/agreement.yaml")
    repository.project.write(
        "agreements/second-note/agreement.yaml",
        text[: text.index("report:")].replace("10.10", "10.11") + f"reported_in: {SLUG}\n",
    )
    repository.commit()
    repository.project.edit("agreements/second-note/conformed-copy.txt", "for working capital", "for any purpose")
    assert touched(pair_of(repository)) == (SLUG, "second-note")
    repository.commit()
    repository.project.edit("templates/disclosure/second-note.htm.j2", "will repay", "may repay")
    assert touched(pair_of(repository)) == (SLUG, "second-note")
    repository.commit()
    repository.project.edit(COPY, "for working capital", "for any purpose")
    assert touched(pair_of(repository)) == (SLUG, "second-note")


def test_a_file_that_is_the_same_through_a_link_touches_nobody(repository: Kept) -> None:
    copy = repository.project.root / COPY
    copy.rename(repository.project.root / "copy.txt")
    copy.symlink_to("../../copy.txt")
    assert touched(pair_of(repository)) == ()
    repository.commit()
    assert touched(pair_of(repository, "HEAD~1")) == ()
    pair = Pair(*(open_revision(repository_of(repository.project.root), name) for name in ("HEAD~1", "HEAD")))
    assert touched(pair) == ()


def test_what_templates_draw_on() -> None:
    table = {
        "a": '{% include "b" %}{% import "c" as c %}',
        "b": '{% extends "d" %}',
        "c": "",
        "d": '{% include "a" %}',
        "open": "{% include name %}",
        "broken": '{% include "a" %}{% if %}',
    }
    assert reached(table, ["a"]) == {"a", "b", "c", "d"}
    assert reached(table, ["c", "absent"]) == {"c", "absent"}
    assert reached(table, ["open"]) == frozenset(table)
    assert reached(table, ["broken"]) == {"broken"}


def test_what_a_package_uses_is_what_it_is_said_to_draw_on(checkout: Path) -> None:
    """The list of shared templates in the code, and what each agreement names, against what rendering really read."""
    from eightk.assemble import sources_of
    from eightk.assemble.documents import SHARED_TEMPLATES
    from eightk.assemble.sources import read_templates

    found = Workspace(checkout)
    templates, _ = found.templates()
    sources = read_templates(templates)[0].sources
    for slug in found.slugs():
        package = assemble(sources_of(slug, found.folder, templates), reviewed=False)
        own = {name for name in package.templates_used if name.startswith("disclosure/")}
        assert set(package.templates_used) <= reached(sources, [*SHARED_TEMPLATES, *own])
