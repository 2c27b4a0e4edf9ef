"""Known variances: what counsel acknowledged is a note, and an entry that fits nothing is a finding."""

from __future__ import annotations

from tests.project import COPY, LOCK, SLUG, YAML, Project

KNOWN = """
known_variances:
  - code: CONS031
    quotation: for  for
    why: A slip of the pen; the exhibit keeps it.
    who: Jane Q. Roe, counsel to the Company
    when: 2026-05-01
"""


def test_an_open_finding_is_printed_with_the_entry_to_paste(project: Project) -> None:
    project.edit(COPY, "for working capital", "for for working capital")
    result = project.run("consistency", SLUG, "-v")
    assert result.exit_code == 1
    assert "CONS031 “for for”: the word “for” is set twice" in result.stdout
    assert '  - code: CONS031\n    quotation: "for for"\n    why:\n' in result.stdout
    assert result.stdout.endswith("1 finding\n")


def test_an_acknowledged_one_is_a_note(project: Project) -> None:
    project.edit(COPY, "for working capital", "for for working capital")
    project.write(YAML, project.text(YAML) + KNOWN)
    result = project.run("consistency", SLUG)
    assert (result.stdout, result.exit_code) == ("nothing to look at, 1 noted\n", 0)
    told = project.run("consistency", SLUG, "-v").stdout
    assert "Known to Jane Q. Roe, counsel to the Company, May 1, 2026: A slip of the pen; the exhibit keeps it." in told
    assert "to acknowledge" not in told.lower()


def test_an_entry_that_fits_nothing_or_stands_twice_is_a_finding(project: Project) -> None:
    project.edit(COPY, "for working capital", "for for working capital")
    again = KNOWN.replace("\nknown_variances:\n", "")
    stale = again.replace("for  for", "to to")
    project.write(YAML, project.text(YAML) + KNOWN + again + stale)
    result = project.run("consistency", SLUG)
    assert result.exit_code == 1
    line = project.line_of(YAML, "to to")
    assert f"{YAML}:{line}:16: VAR001 no finding CONS031 on “to to” any more" in result.stdout
    assert "VAR002 a second entry acknowledges CONS031 on “for for”" in result.stdout
    assert result.stdout.endswith("2 findings, 1 noted\n")


def test_an_entry_of_another_check_is_not_held_against_this_one(project: Project) -> None:
    project.write(YAML, project.text(YAML) + KNOWN.replace("CONS031", "TIE001"))
    assert project.run("consistency", SLUG).exit_code == 0


def test_the_check_counts_what_is_known_and_fails_on_what_is_not(project: Project) -> None:
    project.edit(COPY, "for working capital", "for for working capital")
    (project.root / LOCK).unlink()
    project.run("lock")
    result = project.run("check")
    assert f"{COPY}:" in result.stderr
    assert "CONS031 “for for”: the word “for” is set twice" in result.stderr
    assert result.exit_code == 1
    project.write(YAML, project.text(YAML) + KNOWN)
    known = project.run("check")
    assert known.stderr == f"{COPY}: a point is known to counsel or for information; -v lists them\n"
    assert known.exit_code == 0
    assert "CONS031" in project.run("check", "-v").stderr
    assert project.run("check", "-q").stderr == ""
    assert "a point is known" in project.run("build").stderr


def test_an_entry_with_a_code_that_no_rule_has_is_stale(project: Project) -> None:
    project.write(YAML, project.text(YAML) + KNOWN.replace("CONS031", "CONS999"))
    assert "VAR001 no finding CONS999" in project.run("check").stderr
