"""What is drafted when something is saved, and what is shown of it."""

from __future__ import annotations

import shutil
from threading import Thread

import pytest
from tests.project import FOLDER, SLUG, TEMPLATE, YAML, Project
from tests.serve.running import PATIENCE, Desk, desk

from eightk.assemble import sources_of
from eightk.build.manifest import digest
from eightk.serve.board import Saved
from eightk.serve.drafting import FEW

ALL = Saved(frozenset([SLUG]), templates=True)
OWN = Saved(frozenset([SLUG]))


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eightk.serve.drafting.PATIENCE", 0)


def shown(made: Desk, slug: str = SLUG) -> str:
    """The disclosure that is newer than the one in output/; "" if there is none."""
    return (made.board.page(slug, "disclosure.htm") or b"").decode()


def places(made: Desk, slug: str = SLUG) -> list[str]:
    """Where something stands in the way."""
    return [each.place for each in made.board.problems(slug)]


def test_what_is_built_is_not_drafted_again(project: Project) -> None:
    made = desk(project)
    made.drafter.draft(ALL)
    assert (shown(made), places(made), made.board.is_printing("")) == ("", [], False)


def test_a_save_is_shown_at_once_and_asks_for_its_pdfs(project: Project) -> None:
    made = desk(project)
    project.edit(YAML, "title: Note Purchase Agreement", "title: Note and Warrant Agreement")
    made.drafter.draft(OWN)
    assert "Note and Warrant Agreement" in shown(made)
    assert "Note Purchase" in project.text(f"output/{SLUG}/disclosure.htm")
    assert made.board.is_printing(SLUG)


def test_a_save_without_a_change_drafts_nothing(project: Project) -> None:
    made = desk(project)
    project.write(YAML, project.text(YAML))
    made.drafter.draft(OWN)
    assert shown(made) == ""


def test_an_error_is_told_at_its_line_and_the_last_good_page_stays(project: Project) -> None:
    made = desk(project)
    project.edit(YAML, "title: Note Purchase", "title: Loan")
    made.drafter.draft(OWN)
    project.edit(YAML, "to: purchaser", "to: nobody")
    made.drafter.draft(OWN)
    (problem,) = made.board.problems(SLUG)
    assert problem.place == f"{YAML}:39:11"
    assert (problem.code, problem.line) == ("AGR010", "      to: nobody")
    assert "Loan Agreement" in shown(made)
    assert made.board.problems("another") == ()
    assert made.board.problems("") == (problem,)
    project.edit(YAML, "to: nobody", "to: purchaser")
    made.drafter.draft(OWN)
    assert places(made) == []


def test_an_error_in_a_template(project: Project) -> None:
    made = desk(project)
    made.drafter.draft(ALL)
    project.edit(TEMPLATE, "{% endfor %}", "{% endfur %}")
    made.drafter.draft(Saved(templates=True))
    (problem,) = made.board.problems(SLUG)
    assert problem.place.startswith(f"{TEMPLATE}:")
    assert problem.line == "{% endfur %}"


def test_only_what_uses_a_template_is_drafted_again(project: Project) -> None:
    made = desk(project)
    project.write("templates/disclosure/another.htm.j2", "<p>x</p>")
    made.drafter.draft(Saved(templates=True))
    assert shown(made) == ""
    project.edit(TEMPLATE, "will repay", "must repay")
    made.drafter.draft(Saved(templates=True))
    assert "must repay" in shown(made)


def test_a_template_that_cannot_be_read_is_told_on_every_page(project: Project) -> None:
    made = desk(project)
    (project.root / "templates/x.j2").mkdir()
    made.drafter.draft(ALL)
    assert places(made) == ["templates/x.j2"]
    (project.root / "templates/x.j2").rmdir()
    made.drafter.draft(ALL)
    assert places(made) == []


def test_a_refused_agreement_is_drafted_again_when_any_template_changes(project: Project) -> None:
    made = desk(project)
    project.edit(YAML, "disclosure/brindle-note.htm.j2", "disclosure/other.htm.j2")
    made.drafter.draft(OWN)
    assert [each.code for each in made.board.problems(SLUG)] == ["TPL001"]
    project.write("templates/disclosure/other.htm.j2", project.text(TEMPLATE))
    made.drafter.draft(Saved(templates=True))
    assert places(made) == []
    assert "Brindle" in shown(made)


def test_an_agreement_is_drafted_when_another_of_its_report_changes(project: Project) -> None:
    made = desk(project)
    project.edit(YAML, "report:\n", "report:\n  together_with: [side-letter]\n")
    made.drafter.draft(OWN)
    assert [each.code for each in made.board.problems(SLUG)] == ["WSP001"]
    shutil.copytree(project.root / FOLDER, project.root / "agreements/side-letter")
    made.drafter.draft(Saved(frozenset(["side-letter"])))
    assert [each.code for each in made.board.problems(SLUG)] == ["AGR017"]


def test_an_agreement_that_comes_and_goes(project: Project) -> None:
    made = desk(project)
    made.drafter.draft(ALL)
    project.write("agreements/new-one/agreement.yaml", "agreement: [")
    made.drafter.draft(Saved(frozenset(["new-one"])))
    assert [each.code for each in made.board.problems("new-one")] == ["YAML001"]
    shutil.rmtree(project.root / "agreements/new-one")
    made.drafter.draft(Saved(frozenset(["new-one"])))
    assert made.board.problems("") == ()


def test_of_one_that_is_gone_nothing_is_told(project: Project) -> None:
    """Of one that the printer refused and nobody drafted here neither."""
    slugs = [f"new-{number}" for number in range(FEW + 1)]
    for slug in slugs:
        project.write(f"agreements/{slug}/agreement.yaml", "agreement: [")
    made = desk(project)
    made.drafter.draft(Saved(frozenset(slugs)))
    made.board.tell_of_printing(slugs[-1], made.board.problems(slugs[0]))
    for slug in slugs:
        shutil.rmtree(project.root / "agreements" / slug)
    made.drafter.draft(Saved(frozenset(slugs)))
    assert made.board.problems("") == ()


def test_of_many_those_that_are_looked_at_are_drafted_here(project: Project) -> None:
    slugs = [f"copy-{number}" for number in range(FEW + 3)]
    for slug in slugs:
        shutil.copytree(project.root / FOLDER, project.root / "agreements" / slug)
    made = desk(project)
    with made.board.viewing(slugs[-1]):
        made.drafter.draft(Saved(frozenset(slugs)))
    drafted = [slug for slug in slugs if shown(made, slug)]
    assert drafted == [*slugs[: FEW - 1], slugs[-1]]
    assert all(made.board.is_printing(slug) for slug in slugs)


def test_what_is_saved_meanwhile_goes_first(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk(project)
    project.edit(YAML, "title: Note Purchase", "title: Loan")
    made.board.save(Saved(frozenset(["something-else"])))
    made.drafter.draft(OWN)
    assert shown(made) == ""
    saved = made.board.next_saved()
    assert saved == Saved(frozenset([SLUG, "something-else"]))


def test_a_file_that_is_being_written_is_not_complained_of(project: Project) -> None:
    """Many editors empty a file before they write it."""
    made = desk(project)
    text = project.text(YAML)
    project.write(YAML, "")

    def is_behind_within(seconds: float) -> bool:
        project.write(YAML, text.replace("title: Note Purchase", "title: Loan"))
        return True

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(made.board), "is_behind_within", lambda board, seconds: is_behind_within(seconds))
        made.drafter.draft(OWN)
    assert places(made) == []
    assert made.board.next_saved() == OWN
    made.drafter.draft(OWN)
    assert "Loan Agreement" in shown(made)


def test_what_a_page_was_made_from(project: Project) -> None:
    made = desk(project)
    made.drafter.draft(ALL)
    assert made.drafter.made_from(SLUG, "agreement.yaml") == digest(project.text(YAML).encode())
    assert made.drafter.made_from("nobody", "agreement.yaml") == ""
    assert desk(project).drafter.made_from(SLUG, "agreement.yaml") == digest(project.text(YAML).encode())


def test_the_drafter_until_the_board_is_closed(project: Project) -> None:
    """Where nothing is stale an agreement is drafted all the same, so that the first save finds all loaded."""
    made = desk(project)
    made.board.save(ALL)
    thread = Thread(target=made.drafter.run)
    thread.start()
    sources = sources_of(SLUG, made.drafter.workspace.folder, made.drafter.workspace.templates()[0])
    while not made.drafter.package(sources):
        assert thread.is_alive()
        made.board.wait(made.board.version, 0.05)
    made.board.close()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert shown(made) == ""
