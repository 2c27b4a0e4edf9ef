"""What a build makes of agreement.yaml beyond one sentence: many problems at once, and values that are no problem."""

from __future__ import annotations

from tests.project import COPY, SLUG, YAML, Project


def test_a_key_twice_shows_both_places(project: Project) -> None:
    project.edit(YAML, "  cik: 0009999301\n", "  cik: 0009999301\n  cik: 0009999302\n")
    assert project.run("build").stderr == (
        f"{YAML}:9:3: YAML004 the key “cik” stands twice in the same block (first on line 8)\n"
        f"    see also {YAML}:8:3\n"
        "    Keep one of the two.\n"
    )


def test_a_file_of_nothing_but_problems_is_given_up(project: Project) -> None:
    project.write(YAML, "a: 1\n" * 1000)
    lines = project.run("build").stderr.splitlines()
    assert lines[-2:] == [
        f"{YAML}:203:1: YAML010 there are more than 200 problems up to here; the rest is not read",
        "    Is it the right file?",
    ]
    project.write(YAML, "".join(f"key_{number}: 1\n" for number in range(1000)))
    lines = project.run("build").stderr.splitlines()
    assert lines[0] == f"{YAML}: AGR009 there are 807 more values that do not fit"
    assert len([line for line in lines if "AGR003" in line]) == 193


def test_every_problem_of_a_file_is_named_in_reading_order(project: Project) -> None:
    project.edit(YAML, "      kind: note", "      kind: bond")
    project.edit(YAML, "  cik: 0009999301\n", "  cik: 9999301\n  colour: red\n  party: company\n")
    project.edit(YAML, "dated: 2026-03-02", "dated: 2026-02-30")
    (project.root / f"agreements/{SLUG}/notes.txt").symlink_to("/etc/passwd")
    result = project.run("build")
    places = [line.split(" ")[:2] for line in result.stderr.splitlines() if not line.startswith(" ")]
    assert places == [
        [f"{YAML}:3:10:", "AGR006"],
        [f"{YAML}:8:8:", "AGR006"],
        [f"{YAML}:9:3:", "AGR003"],
        [f"{YAML}:10:3:", "YAML004"],
        [f"{YAML}:52:13:", "AGR005"],
        [f"agreements/{SLUG}/notes.txt:", "WSP002"],
    ]


def test_values_stay_as_they_are_written(project: Project) -> None:
    """What YAML 1.1 takes for false, 10.1, an octal number and a sexagesimal one."""
    project.edit(YAML, "state_of_incorporation: Delaware", "state_of_incorporation: NO")
    project.edit(YAML, "cik: 0009999301", "cik: 0001234567")
    project.edit(YAML, "name: Wexcombe Lending LLC", "name: Wexcombe Lending LLC\n    short: 12:30")
    template = project.text("templates/disclosure/brindle-note.htm.j2")
    shown = (
        "<p>{{ registrant.state_of_incorporation }} {{ registrant.cik }} {{ parties.purchaser.short }} "
        "{{ exhibit.number }} {{ registrant.address.zip }}</p>\n"
    )
    project.write("templates/disclosure/brindle-note.htm.j2", shown + template)
    result = project.run("build")
    assert result.exit_code == 1  # the agreement calls nobody 12:30
    assert "TIE001 parties.purchaser.short: “12:30” is not found in the agreement" in result.stderr
    assert project.text(f"output/{SLUG}/disclosure.txt").splitlines()[0] == "NO 0001234567 12:30 10.10 19901"
    assert (project.root / f"output/{SLUG}/ex10-10.htm").is_file()


def test_line_ends_of_windows_change_nothing(project: Project) -> None:
    before = project.output()
    for path in (YAML, COPY, "templates/disclosure/brindle-note.htm.j2"):
        project.write(path, project.text(path).replace("\n", "\r\n"))
    assert project.run("build").exit_code == 0
    after = project.output()
    assert {name for name in after if after[name] != before[name]} == {SLUG + "/manifest.json"}


def test_a_huge_value_is_only_a_value(project: Project) -> None:
    project.edit(YAML, "title: President", f"title: {'x' * 200_000}")
    result = project.run("build")
    assert (result.stderr, result.exit_code) == ("", 0)


def test_a_blank_that_nobody_sees_is_shown(project: Project) -> None:
    """A no-break space before a key, as word processors leave it."""
    project.edit(YAML, "  title: Note", "  \xa0title: Note")
    assert f"{YAML}:2:3: AGR003 “\\xa0title” is not a key of “agreement”\n" in project.run("build").stderr
