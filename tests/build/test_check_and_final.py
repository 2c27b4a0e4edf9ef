"""`build --check` judges and writes nothing; `build --final` prints for filing, or not at all."""

from __future__ import annotations

import shutil

import pytest
from tests.project import DATA, FILED, REVIEW, SLUG, TEMPLATE, YAML, Project

OUTPUT = f"output/{SLUG}"
HINT = "    `eightk build` brings it up to date.\n"


def test_current(project: Project) -> None:
    before = project.output()
    result = project.run("build", "--check")
    assert (result.stdout, result.stderr, result.exit_code) == ("output/ is current: 1 agreement.\n", "", 0)
    assert project.output() == before


def test_changed(project: Project) -> None:
    project.write(f"{OUTPUT}/disclosure.txt", "edited by hand\n")
    before = project.output()
    result = project.run("build", "--check")
    sentence = f"{OUTPUT}/disclosure.txt: OUT003 disclosure.txt is not what a build gives now\n"
    assert (result.stderr, result.exit_code) == (sentence + HINT, 1)
    assert project.output() == before


def test_missing(project: Project) -> None:
    (project.root / OUTPUT / "form8-k.htm").unlink()
    result = project.run("build", "--check")
    sentence = f"{OUTPUT}/form8-k.htm: OUT002 form8-k.htm is not there\n"
    assert (result.stderr, result.exit_code) == (sentence + HINT, 1)


def test_no_output_at_all(project: Project) -> None:
    shutil.rmtree(project.root / "output")
    result = project.run("build", "--check")
    committed = 2 * len(FILED) + len(REVIEW) + len(DATA) + len(("its page", "index.html", "index.json"))
    assert (result.stderr.count("OUT002"), result.exit_code) == (committed, 1)
    assert not (project.root / "output").exists()


def test_extra(project: Project) -> None:
    project.write(f"{OUTPUT}/ex99-1.htm", "<p>no longer filed</p>")
    project.write(f"{OUTPUT}/notes.txt", "counsel's own")
    result = project.run("build", "--check")
    sentence = f"{OUTPUT}/ex99-1.htm: OUT005 ex99-1.htm is no longer part of the package\n"
    assert (result.stderr, result.exit_code) == (sentence + HINT, 1)


def test_a_stale_pdf(project: Project) -> None:
    project.write(f"{OUTPUT}/form8-k.pdf", b"%PDF-1.7 of another day")
    result = project.run("build", "--check")
    sentence = f"{OUTPUT}/form8-k.pdf: OUT004 form8-k.pdf was printed from something else\n"
    assert (result.stderr, result.exit_code) == (sentence + HINT, 1)


def test_a_fresh_clone(project: Project) -> None:
    """Neither PDFs nor the manifest are kept under version control."""
    for path in (project.root / OUTPUT).iterdir():
        if path.suffix == ".pdf" or path.name == "manifest.json":
            path.unlink()
    assert project.run("build", "--check").exit_code == 0


def test_an_input_that_changed(project: Project) -> None:
    project.edit(YAML, "title: President", "title: Chief Executive Officer")
    result = project.run("build", "--check")
    places = [line.split(": ")[0] for line in result.stderr.splitlines() if "OUT" in line]
    changed = ("form8-k.htm", "form8-k.pdf", "form8-k.txt", "review-pack.htm", "review-pack.pdf")
    assert places == [f"{OUTPUT}/{name}" for name in changed]
    assert result.exit_code == 1


def test_an_input_that_cannot_be_read(project: Project) -> None:
    before = project.output()
    project.write(YAML, "")
    result = project.run("build", "--check")
    assert (result.stderr.split(" ")[1], result.exit_code) == ("YAML002", 2)
    assert project.output() == before


def test_final_is_refused_until_the_check_passes(project: Project) -> None:
    before = project.output()
    project.edit(TEMPLATE, "The Company will repay", "The Company may repay")
    result = project.run("build", "--final")
    assert result.stderr == (
        "agreements/brindle-note: CHK002 not built for filing: the disclosure of “brindle-note” is not shown to "
        "meet its agreement's standard\n"
        "    Without --final a draft is built; see `eightk check brindle-note`.\n"
        f"{YAML}:{project.line_of(YAML, 'disclosure:') + 1}:12: RVW003 the review notice has no addressee: "
        "agreement.yaml does not say who may review the disclosure\n"
        "    If the agreement gives somebody that right, say so under `disclosure.review`.\n"
    )
    assert result.exit_code == 1
    assert project.output() == before


def test_final_prints_without_the_watermark(project: Project) -> None:
    draft = project.output()
    result = project.run("build", "--final")
    assert (result.stderr, result.exit_code) == ("", 0)
    final = project.output()
    assert {name for name in final if final[name] != draft[name]} == {
        f"{SLUG}/{name}" for name in ("disclosure.pdf", "ex10-10.pdf", "form8-k.pdf", "manifest.json")
    }
    assert len(final[f"{SLUG}/ex10-10.pdf"] or b"") < len(draft[f"{SLUG}/ex10-10.pdf"] or b"")
    assert "1 unchanged" in project.run("build", "--final").stdout
    assert project.run("build", "--check", "--final").exit_code == 0
    assert "1 built" in project.run("build").stdout
    assert project.output() == draft


@pytest.mark.parametrize("options", [("build",), ("build", "--check"), ("check",)])
def test_a_wrong_word_is_for_counsel(project: Project, options: tuple[str, ...]) -> None:
    project.edit(TEMPLATE, "The Company will repay", "The Company may repay")
    built = project.run("build")
    assert built.exit_code == 0
    assert f"To send to those who may review: output/{SLUG}/review-notice.pdf\n" in built.stdout
    assert project.run(*options).exit_code == (1 if options == ("check",) else 0)


def test_final_is_refused_while_a_redacted_passage_stands_elsewhere(project: Project) -> None:
    """What is withheld in the exhibit and said in the report is for counsel; nothing is filed meanwhile."""
    before = project.output()
    redaction = '  redactions:\n    - {section: 1, passage: "$900,000", reason: for this test}\n'
    project.write(YAML, project.text(YAML).replace("exhibit:\n", f"exhibit:\n{redaction}", 1))
    result = project.run("build", "--final")
    assert [line.split(": ")[1][:7] for line in result.stderr.splitlines() if not line.startswith(" ")] == [
        "CHK002 ",
        "EXH301 ",
        "EXH301 ",
        "EXH301 ",
    ]
    assert result.exit_code == 1
    assert project.output() == before
    assert project.run("check").exit_code == 1


def test_what_is_for_information_does_not_hide_that_output_is_current(project: Project) -> None:
    """A note, such as a point that counsel know of, is said beside it."""
    project.edit(YAML, "items: [1.01, 2.03]", "items: [1.01, 1.03, 2.03]")
    assert project.run("build").exit_code == 0
    result = project.run("build", "--check", "-v")
    assert result.exit_code == 0
    assert "output/ is current: 1 agreement." in result.stdout
