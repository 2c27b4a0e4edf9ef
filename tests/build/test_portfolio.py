"""output/index.html: made of every agreement's last build, whichever is built, and of nothing else."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.project import COPY, FOLDER, SLUG, TOP, YAML, Project

SECOND = "second-note"
PAGE = "output/index.html"
DATA = "output/index.json"


@pytest.fixture
def two(project: Project) -> Project:
    """The project with a second agreement, both built."""
    shutil.copytree(project.root / FOLDER, project.root / "agreements" / SECOND)
    assert project.run("build").exit_code == 0
    return project


def rows(project: Project) -> dict[str, dict[str, object]]:
    return {row["slug"]: row for row in json.loads(project.text(DATA))["agreements"]}


def times(project: Project) -> list[int]:
    return [(project.root / "output" / name).stat().st_mtime_ns for name in TOP]


def test_it_lists_every_agreement(two: Project) -> None:
    page = two.text(PAGE)
    for slug in (SLUG, SECOND):
        assert f'href="{slug}/index.html"' in page
    row = rows(two)[SLUG]
    assert (row["registrant"], row["verdict"], row["due"]) == (
        "Brindle Optics, Inc.",
        "materially-similar",
        "2026-03-06",
    )
    assert (row["items"], row["wording"], row["rest"]) == (["1.01", "2.03", "9.01"], 0, 0)


def test_a_build_of_one_keeps_the_other(two: Project) -> None:
    two.edit(f"agreements/{SECOND}/agreement.yaml", "title: Note Purchase Agreement", "title: Second Agreement")
    assert two.run("build", SLUG).exit_code == 0
    assert rows(two)[SECOND]["title"] == "Note Purchase Agreement"
    two.run("build", SECOND)
    assert rows(two)[SECOND]["title"] == "Second Agreement"
    assert rows(two)[SLUG]["title"] == "Note Purchase Agreement"


def test_in_a_fresh_clone_a_build_of_one_keeps_what_is_committed(two: Project) -> None:
    """Manifests and PDFs are not kept under version control."""
    before = two.text(PAGE), two.text(DATA)
    for path in [*(two.root / "output").rglob("manifest.json"), *(two.root / "output").rglob("*.pdf")]:
        path.unlink()
    assert two.run("build", "--check").exit_code == 0
    assert two.run("build", SLUG).exit_code == 0
    assert (two.text(PAGE), two.text(DATA)) == before


def test_one_that_is_gone_leaves_it(two: Project) -> None:
    shutil.rmtree(two.root / "agreements" / SECOND)
    assert "OUT003 index.html" in two.run("build", "--check").stderr
    assert two.run("build").exit_code == 0
    assert SECOND not in two.text(PAGE)
    assert list(rows(two)) == [SLUG]


def test_one_that_cannot_be_built_keeps_its_last_build(two: Project) -> None:
    before = two.output()
    two.write(f"agreements/{SECOND}/agreement.yaml", "agreement: [")
    assert two.run("build").exit_code == 2
    assert two.output() == before


def test_one_that_was_never_built_says_so(project: Project) -> None:
    project.write("agreements/broken/agreement.yaml", "agreement: [")
    assert project.run("build").exit_code == 2
    assert "Not built yet" in project.text(PAGE)
    assert "eightk check broken" in project.text(PAGE)
    assert rows(project)["broken"]["verdict"] == ""


def test_an_error_alone_writes_nothing(project: Project) -> None:
    shutil.rmtree(project.root / "output")
    project.write(YAML, "agreement: [")
    assert project.run("build").exit_code == 2
    assert not (project.root / "output").exists()


def test_what_has_not_changed_is_not_written(two: Project) -> None:
    before = times(two)
    assert two.run("build").exit_code == 0
    assert two.run("build", SLUG).exit_code == 0
    two.edit(COPY, "The parties agree as follows:", "The parties agree as follows: ")
    assert times(two) == before


@pytest.mark.parametrize("name", TOP)
@pytest.mark.parametrize("content", [None, b"", b"[]", b'{"schema": 1, "agreements": 7}', b"edited"], ids=repr)
def test_what_was_touched_is_put_right(two: Project, name: str, content: bytes | None) -> None:
    before = two.output()
    if content is None:
        (two.root / "output" / name).unlink()
    else:
        two.write(f"output/{name}", content)
    assert two.run("build").exit_code == 0
    assert two.output() == before


def test_a_row_that_is_not_whole_is_none(two: Project) -> None:
    """A fresh clone, in which somebody has edited the list."""
    for manifest in (two.root / "output").rglob("manifest.json"):
        manifest.unlink()
    said = json.loads(two.text(DATA))
    said["agreements"][1]["items"] = [7]
    two.write(DATA, json.dumps(said))
    assert two.run("build", SLUG).exit_code == 0
    assert rows(two)[SECOND]["verdict"] == ""


def test_todays_date_is_in_no_byte(two: Project) -> None:
    before = two.output()
    assert "days left" in two.run("build", "--as-of", "2026-03-02").stdout
    assert two.output() == before
    shutil.rmtree(two.root / "output")
    two.run("build", "--as-of", "2031-01-01")
    assert two.output() == before


def test_the_check_looks_at_it(two: Project) -> None:
    two.write(PAGE, "edited")
    result = two.run("build", "--check")
    assert result.stderr == (
        "output/index.html: OUT003 index.html is not what a build gives now\n    `eightk build` brings it up to date.\n"
    )
    assert result.exit_code == 1


def test_a_template_of_the_project_changes_it(two: Project, checkout: Path) -> None:
    shipped = (checkout / "templates/review/portfolio.htm.j2").read_text("utf-8")
    two.write("templates/review/portfolio.htm.j2", shipped.replace("<h1>Agreements</h1>", "<h1>Our agreements</h1>"))
    assert two.run("build").exit_code == 0
    assert "<h1>Our agreements</h1>" in two.text(PAGE)
    two.write("templates/review/portfolio.htm.j2", shipped.replace("<h1>Agreements</h1>", "<h1>{{ nothing }}</h1>"))
    before = two.output()
    result = two.run("build")
    assert "TPL003" in result.stderr
    assert result.exit_code == 2
    assert two.output() == before
    assert "TPL003" in two.run("build", "--check").stderr


def test_names_in_it_are_text(two: Project) -> None:
    two.edit(YAML, "title: Note Purchase Agreement", 'title: "<script>alert(1)</script> & Co"')
    two.run("build")
    assert "<script>alert" not in two.text(PAGE)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co" in two.text(PAGE)


def test_what_is_filed_never_links_to_it(two: Project) -> None:
    for path in (two.root / "output" / SLUG).glob("*.htm"):
        assert "index.html" not in path.read_text("utf-8")


def test_a_link_out_of_the_project_is_not_followed(two: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.html"
    elsewhere.write_text("mine")
    (two.root / PAGE).unlink()
    (two.root / PAGE).symlink_to(elsewhere)
    assert two.run("build").exit_code == 0
    assert elsewhere.read_text() == "mine"
    assert not (two.root / PAGE).is_symlink()
