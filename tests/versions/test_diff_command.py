"""`eightk diff` between revisions, and a revision and the working tree."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.project import COPY, FOLDER, SLUG, TEMPLATE, YAML, Project, copied
from tests.versions.kept import ALONE, Kept, git, kept

from eightk.cli.main import group


def test_nothing_changed(repository: Kept) -> None:
    result = repository.diff()
    assert result.stdout == "No difference between HEAD and the working tree (1 agreement).\n"
    assert (result.stderr, result.exit_code) == ("", 0)
    assert repository.diff("--exit-code").exit_code == 0


def lower(repository: Kept) -> None:
    """The note is of $880,000 in place of $900,000, in all that speaks of it but the agreement itself."""
    for old, new in (("$500,000", "$480,000"),):
        repository.project.edit(YAML, old, new)
    text = repository.project.text(YAML).replace("$900,000", "$880,000")
    repository.project.write(YAML, text)


def test_facts_come_first_then_words(repository: Kept) -> None:
    lower(repository)
    said = repository.diff().stdout
    lines = said.splitlines()
    assert lines[0] == "1 of 1 agreement differs between HEAD and the working tree."
    assert lines[2:7] == [
        f"{SLUG}: Note Purchase Agreement",
        "  In fact",
        "    payment $900,000 → $880,000, Section 2",
        "    payment, installment 2 $500,000 → $480,000, Section 2",
        "    facility $900,000 → $880,000, Section 1",
    ]
    assert "  Verdict materially similar → materially different" in lines
    assert said.index("In fact") < said.index("Verdict") < said.index("  New\n") < said.index("  Disclosure: ")
    assert "[-$900,000-]{+$880,000+}" in said
    assert "  Form 8-K: as the disclosure" in lines


def test_a_change_of_a_template_that_no_term_explains_is_a_fact(repository: Kept) -> None:
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    said = repository.diff().stdout
    assert "    Disclosure: “will” became “may” (may, will), in “… " in said
    assert "payment" not in said.partition("  Disclosure: ")[0].partition("In fact")[2].partition("\n  ")[0]


def test_harmless_words_are_said_to_be(repository: Kept) -> None:
    repository.project.edit(TEMPLATE, "in two\npayments:", "in 2\npayments:")
    said = repository.diff().stdout
    assert "Disclosure: 1 place, each proved harmless by a named rule" in said
    assert "In fact" not in said


def test_layout_is_no_change(repository: Kept) -> None:
    repository.project.edit(YAML, "amount: $400,000", "amount: '$400,000'   # the first half")
    result = repository.diff("--exit-code")
    assert result.stdout.startswith("No difference")
    assert result.exit_code == 0


def test_revisions_and_ranges(repository: Kept) -> None:
    lower(repository)
    second = repository.commit()
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    assert "$900,000 → $880,000" in repository.diff("HEAD~1..HEAD").stdout
    assert "may" not in repository.diff("HEAD~1..HEAD").stdout
    assert "$900,000 → $880,000" in repository.diff("HEAD~1..").stdout
    assert "$880,000 → $900,000" in repository.diff("..HEAD~1").stdout
    assert "“may”" in repository.diff("HEAD~1").stdout
    assert "“may”" in repository.diff("HEAD", SLUG).stdout
    assert "“may”" in repository.diff(SLUG).stdout
    assert "“may”" in repository.diff(f"{FOLDER}/").stdout
    assert "“may”" in repository.diff(second).stdout
    git(repository.top, "stash", "--quiet")
    git(repository.top, "checkout", "--quiet", "-b", "other", "HEAD~1")
    repository.project.edit(TEMPLATE, "will repay", "shall repay")
    repository.commit()
    said = repository.diff("main...other").stdout
    assert said.startswith("1 of 1 agreement differs between main... and other.")
    assert "$880,000" not in said
    assert "between main and other" in repository.diff("main..other").stdout


def test_an_agreement_that_came_and_one_that_went(repository: Kept) -> None:
    repository.copy("second-note")
    said = repository.diff().stdout
    assert "1 of 2 agreements differs" in said
    assert "second-note: Note Purchase Agreement\n  Added: HEAD does not have it.\n" in said
    assert "  Verdict materially similar\n" in said
    repository.commit()
    (repository.project.root / "agreements/second-note/agreement.yaml").rename(repository.project.root / "x")
    for file in (repository.project.root / "agreements/second-note").iterdir():
        file.unlink()
    assert "  Removed: the working tree does not have it.\n" in repository.diff().stdout
    assert "second-note" in repository.diff("second-note").stdout


def test_a_side_that_cannot_be_drafted_is_a_sentence_and_the_rest_goes_on(repository: Kept) -> None:
    repository.copy("second-note")
    repository.commit()
    repository.project.edit(YAML, "to: purchaser", "to: nobody")
    repository.project.edit("templates/disclosure/second-note.htm.j2", "will repay", "may repay")
    result = repository.diff()
    assert result.exit_code == 0
    assert f"{SLUG}: Note Purchase Agreement\n  It cannot be drafted as it is in the working tree:\n" in result.stdout
    assert "AGR010" in result.stdout
    assert "“will” became “may”" in result.stdout
    assert repository.diff("--exit-code").exit_code == 1


def test_yaml_that_is_no_yaml(repository: Kept) -> None:
    repository.project.write(YAML, "agreement: [")
    result = repository.diff()
    assert "It cannot be drafted as it is in the working tree:" in result.stdout
    assert "YAML001" in result.stdout
    assert result.exit_code == 0


def test_json_and_markdown(repository: Kept) -> None:
    lower(repository)
    data = json.loads(repository.diff("--format", "json").stdout)
    assert (data["schema"], data["before"], data["after"], data["agreements"]) == (1, "HEAD", "the working tree", 1)
    (change,) = data["changes"]
    assert change["agreement"] == SLUG
    assert change["terms"][0] == {
        "term": "payment",
        "field": "",
        "path": "terms.payments.repayment.amount",
        "section": "Section 2",
        "before": "$900,000",
        "after": "$880,000",
        "place": {"path": YAML, "line": repository.project.line_of(YAML, "$880,000"), "column": 15},
    }
    assert change["verdict"] == {"before": "materially-similar", "after": "materially-different", "changed": True}
    said = repository.diff("--format", "markdown").stdout
    assert "- **payment \\$900,000 → \\$880,000, Section 2**\n" in said
    assert "<summary>Disclosure: " in said


def test_the_answer_goes_to_a_file(repository: Kept, tmp_path: Path) -> None:
    lower(repository)
    told = tmp_path / "told.md"
    result = repository.diff("--format", "markdown", "--output", str(told))
    assert (result.stdout, result.exit_code) == ("", 0)
    assert told.read_text("utf-8") == repository.diff("--format", "markdown").stdout
    theirs = tmp_path / "theirs.md"
    theirs.write_text("a memorandum of counsel's own")
    result = repository.diff("--format", "markdown", "-o", str(theirs))
    assert "OUT006" in result.stderr
    assert result.exit_code == 2
    assert theirs.read_text() == "a memorandum of counsel's own"


def test_a_project_in_a_folder_of_the_repository(project: Project, tmp_path: Path) -> None:
    top = tmp_path / "firm"
    inner = copied(project.root, top / "matters/odd näme [x]")
    repository = kept(inner, top)
    inner.edit(TEMPLATE, "will repay", "may repay")
    assert "“may”" in repository.diff().stdout
    repository.commit()
    assert "“may”" in repository.diff("HEAD~1..HEAD").stdout
    git(top, "rm", "-r", "--quiet", "--cached", "matters")
    git(top, "commit", "--quiet", "--message", "Not kept")
    assert "Added: HEAD does not have it." in repository.diff().stdout


@pytest.mark.parametrize("name", ["nosuch", "--output=x", "HEAD~9", "-", "HEAD\n", "HEAD..nosuch", "a" * 300])
def test_what_is_no_revision(repository: Kept, name: str) -> None:
    result = repository.diff("--", name)
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr
    assert ("REV003" in result.stderr) or ("neither an agreement nor a revision" in result.stderr)
    assert not (repository.project.root / "x").exists()


def test_no_repository_and_no_commit(project: Project) -> None:
    runner = CliRunner()
    result = runner.invoke(group, ["diff", "--project", str(project.root)], env={"GIT_CEILING_DIRECTORIES": "/"})
    assert "REV002 the project is not in a git repository" in result.stderr
    assert result.exit_code == 2
    git(project.root, "init", "--quiet")
    result = runner.invoke(group, ["diff", "--project", str(project.root)])
    assert "REV003 there is no revision “HEAD”" in result.stderr
    assert "Nothing is committed here yet." in result.stderr
    assert result.exit_code == 2


def test_without_git(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.top / "agreements"))
    result = repository.diff()
    assert "REV001 git is not installed" in result.stderr
    assert result.exit_code == 2


def test_a_shallow_clone_says_how_to_get_the_rest(repository: Kept, tmp_path: Path) -> None:
    lower(repository)
    repository.commit()
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{repository.top}", "clone")
    result = CliRunner().invoke(group, ["diff", "HEAD~1", "--project", str(tmp_path / "clone")])
    assert "REV003 there is no revision “HEAD~1”" in result.stderr
    assert "git fetch --unshallow" in result.stderr


def test_a_hook_tells_of_another_repository(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "elsewhere/.git")
    monkeypatch.setenv("GIT_INDEX_FILE", "elsewhere/index")
    assert repository.diff().exit_code == 0


def test_a_name_that_means_two_things_is_refused(repository: Kept) -> None:
    git(repository.top, "branch", SLUG)
    result = repository.diff(SLUG)
    assert f"“{SLUG}” is an agreement and a revision. For the agreement write HEAD {SLUG};" in result.stderr
    assert repository.diff("HEAD", SLUG).exit_code == repository.diff(f"refs/heads/{SLUG}").exit_code == 0


def test_two_revisions_without_dots_are_explained(repository: Kept) -> None:
    git(repository.top, "branch", "other")
    result = repository.diff("HEAD", "other")
    assert "“other” is no agreement. Two revisions are written HEAD..other" in result.stderr
    result = repository.diff("HEAD", "brindle-not")
    assert "There is no agreement “brindle-not” on either side. Did you mean “brindle-note”?" in result.stderr


def test_line_ends_of_a_checkout_are_no_change(repository: Kept) -> None:
    repository.project.write(YAML, repository.project.text(YAML).replace("\n", "\r\n"))
    assert repository.diff("--exit-code").exit_code == 0


def test_a_conformed_copy_that_was_edited_is_shown_although_nothing_can_be_drafted(repository: Kept) -> None:
    repository.project.edit(COPY, "for working capital", "for any purpose")
    said = repository.diff().stdout
    assert "It cannot be drafted as it is in the working tree:" in said
    assert "LOCK004" in said
    assert "  Conformed copy: 1 place\n" in said
    assert "[-working capital-]{+any purpose+}" in " ".join(said.split())
    for form in ("markdown", "html", "json"):
        told = repository.diff("--format", form).stdout
        assert "LOCK004" in told
        assert "any purpose" in told


def test_the_exhibit_that_was_locked_anew_is_told(repository: Kept) -> None:
    repository.project.edit(COPY, "for working capital", "for any purpose")
    assert repository.project.run("lock", "--replace").exit_code == 0
    said = repository.diff().stdout
    assert "  Exhibit 10.10: 1 place\n" in said
    assert "[-working capital-]{+any purpose+}" in " ".join(said.split())


def test_the_day_on_which_it_is_due(repository: Kept) -> None:
    repository.project.edit(YAML, "  date: 2026-03-02\n", "  date: 2026-03-03\n")
    repository.project.edit(YAML, "  dated: 2026-03-02", "  dated: 2026-03-02\n  signed: 2026-03-03")
    said = repository.diff().stdout
    assert "    agreement, signed added: March 3, 2026\n" in said
    assert "    report, date March 2, 2026 \u2192 March 3, 2026\n" in said
    assert "  Due March 6, 2026 \u2192 March 9, 2026\n" in said
    assert "| " not in said
    assert "Due" in repository.diff("--format", "markdown").stdout
    assert '<th scope="row">Due</th>' in repository.diff("--format", "html", "--no-pages").stdout


def test_the_items_of_the_report(repository: Kept) -> None:
    repository.project.edit(YAML, "items: [1.01, 2.03]", "items: [1.01]")
    said = repository.diff().stdout
    assert "  Items 1.01, 2.03, 9.01 \u2192 1.01, 9.01\n" in said
    assert "  New\n" in said
    assert "    disclosure, items 1.01, 2.03 \u2192 1.01, Section 4\n" in said


def test_what_counsel_answered_since(repository: Kept) -> None:
    repository.project.edit(TEMPLATE, "will repay", "may repay")
    repository.project.edit(YAML, "items: [1.01, 2.03]", "items: [1.01]")
    repository.commit()
    data = json.loads(repository.project.run("items", SLUG, "--format", "json").stdout)
    assert data
    repository.project.edit(YAML, "items: [1.01]", "items: [1.01, 2.03]")
    said = repository.diff().stdout
    assert "  No longer\n" in said
    assert "  New\n" not in said


def test_other_html_of_the_same_words(repository: Kept, checkout: Path) -> None:
    shipped = (checkout / "templates/disclosure.htm.j2").read_text("utf-8")
    repository.project.write("templates/disclosure.htm.j2", shipped.replace("14pt", "15pt", 1))
    result = repository.diff("--exit-code", "--pages")
    assert "  Disclosure: the same words, in other HTML\n" in result.stdout
    assert "    Disclosure: page 1 of 1\n" in result.stdout
    assert result.exit_code == 1
    assert "Disclosure: the same words, in other HTML" in repository.diff("--format", "markdown").stdout
    assert "Disclosure: the same words, in other HTML" in repository.diff("--format", "html", "--no-pages").stdout
    repository.commit()
    sheet = (checkout / "templates/print.css.j2").read_text("utf-8")
    repository.project.write("templates/print.css.j2", sheet + "/* set otherwise */\n")
    assert "  Exhibit 10.10: the same words, printed in another way\n" in repository.diff().stdout


def test_many_agreements_are_drafted_by_several_processes(repository: Kept, checkout: Path) -> None:
    for number in range(9):
        repository.copy(f"note-{number}")
    repository.commit()
    shipped = (checkout / "templates/disclosure.htm.j2").read_text("utf-8")
    repository.project.write("templates/disclosure.htm.j2", shipped.replace("14pt", "15pt", 1))
    said = repository.diff().stdout
    assert said.startswith("10 of 10 agreements differ")
    assert said.index("note-0:") < said.index("note-8:")


def test_changes_without_number_are_not_all_listed(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("sentences", "rows"):
        monkeypatch.setattr(f"eightk.reporting.versions.{module}.MOST", 1)
    repository.project.edit(TEMPLATE, "will repay", "may not repay")
    repository.project.edit(TEMPLATE, "entered into a", "entered into no")
    said = repository.diff().stdout
    assert " changes of fact in documents; read their redlines: Disclosure " in said
    assert "see the redline" in repository.diff("--format", "html", "--no-pages").stdout


def test_histories_without_a_common_commit(repository: Kept) -> None:
    git(repository.top, "checkout", "--quiet", "--orphan", "apart")
    repository.commit("Another beginning")
    result = repository.diff("main...apart")
    assert "REV003 “main” and “apart” have no commit in common" in result.stderr
    assert result.exit_code == 2
    assert repository.diff("main..apart").stdout.startswith("No difference")


def test_a_repository_of_another_user(repository: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a repository to another user")
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    for path in (repository.top, repository.top / ".git"):
        os.chown(path, 12345, 12345)
    result = repository.diff()
    assert "REV002 git does not trust this repository: it belongs to another user" in result.stderr
    assert result.exit_code == 2


def test_an_agreement_that_came_with_something_to_look_at(repository: Kept) -> None:
    repository.copy("second-note")
    repository.project.edit("agreements/second-note/agreement.yaml", "items: [1.01, 2.03]", "items: [1.01]")
    said = repository.diff().stdout
    assert "  Added: HEAD does not have it.\n" in said
    assert "  New\n    agreements/second-note/agreement.yaml:" in said


def test_a_change_that_is_made_again_is_counted(repository: Kept) -> None:
    text = repository.project.text(COPY)
    assert text.count("$900,000") > 1
    repository.project.write(COPY, text.replace("$900,000", "$880,000"))
    repository.project.write(
        YAML, repository.project.text(YAML).replace("$900,000", "$880,000").replace("$500,000", "$480,000")
    )
    said = repository.diff().stdout
    assert "    payment $900,000 \u2192 $880,000, Section 2\n" in said
    assert "    Conformed copy: " in said
    assert " times)" in said


def test_a_sentence_that_went_with_a_changed_value_is_told(repository: Kept) -> None:
    repository.project.edit(TEMPLATE, "</p>", "The Purchaser may assign its claim for $900,000 to any bank.\n</p>")
    repository.commit()
    repository.project.edit(TEMPLATE, "The Purchaser may assign its claim for $900,000 to any bank.\n", "")
    text = repository.project.text(YAML)
    repository.project.write(YAML, text.replace("$900,000", "$880,000").replace("$500,000", "$480,000"))
    facts = json.loads(repository.diff("--format", "json").stdout)["changes"][0]["facts"]
    assert {each["code"] for each in facts if each["document"] == "Disclosure"} >= {"DIFF-NAME"}


def test_texts_are_compared_although_agreement_yaml_is_broken(repository: Kept) -> None:
    letter = f"{FOLDER}/letter.txt"
    repository.project.write(letter, "The Purchaser wires $900,000.\n")
    repository.commit()
    repository.project.write(YAML, repository.project.text(YAML) + ": : [\n")
    repository.project.edit(COPY, "for working capital", "for any purpose")
    repository.project.write(letter, "The Purchaser wires $90,000.\n")
    said = repository.diff().stdout
    assert "YAML001" in said
    assert "  Conformed copy: 1 place\n" in said
    assert "    letter.txt: the amount “$900,000” became “$90,000”" in said
    repository.commit("Broken")
    repository.project.edit(COPY, "for any purpose", "for no purpose")
    assert "  conformed-copy.txt: 1 place\n" in repository.diff().stdout


@pytest.mark.parametrize(("name", "shown"), [("Ünï code", "Ünï code"), ("a\n::error::b", "a ::error::b")])
def test_an_agreement_whose_folder_has_no_plain_name_is_told(repository: Kept, name: str, shown: str) -> None:
    repository.copy(name)
    said = repository.diff().stdout
    assert said.startswith(f"1 of 2 agreements differs between HEAD and the working tree.\n\n{shown}\n")
    assert "  Added: HEAD does not have it.\n" in said
    assert "WSP006" in said


def test_the_copy_of_an_agreement_that_another_report_carries_is_told(repository: Kept) -> None:
    repository.copy("second-note")
    repository.project.edit(YAML, "  date: 2026-03-02\n", "  date: 2026-03-02\n  together_with: [second-note]\n")
    carried = "agreements/second-note"
    text = repository.project.text(f"{carried}/agreement.yaml")
    own = text[: text.index("report:")].replace("10.10", "10.11")
    repository.project.write(f"{carried}/agreement.yaml", f"{own}reported_in: {SLUG}\n")
    repository.commit()
    repository.project.edit(f"{carried}/conformed-copy.txt", "for working capital", "for any purpose")
    assert repository.project.run("lock", "--replace", "second-note").exit_code == 0
    said = repository.diff("HEAD", "second-note").stdout
    assert "  Conformed copy: 1 place\n" in said
    assert "[-working capital-]{+any purpose+}" in " ".join(said.split())
