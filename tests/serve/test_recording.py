"""Counsel's determination, from the page into agreement.yaml."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from tests.project import FOLDER, SLUG, TEMPLATE, YAML, Project
from tests.serve.running import HOST, PORT, Desk, desk
from werkzeug.test import TestResponse, create_environ
from werkzeug.wrappers import Request

from eightk.serve.board import Saved
from eightk.serve.guard import LARGEST, foreign_writer

WHO = {
    "who": "Jane Q. Roe, counsel to the Company",
    "when": "2026-03-03",
    "why": "Both say that the note is paid back.",
}
SAME_ORIGIN = {"Origin": f"http://127.0.0.1:{PORT}", "Sec-Fetch-Site": "same-origin", "X-Eightk-Token": "this-token"}


@pytest.fixture
def made(project: Project) -> Desk:
    """A desk on which a draft is shown that counsel must look at."""
    project.edit(TEMPLATE, "The Company will repay", "The Company is free to repay")
    started = desk(project)
    started.drafter.draft(Saved(frozenset([SLUG]), templates=True))
    return started


def forms(made: Desk) -> list[dict[str, str]]:
    """What the page sends for each open finding, but for what counsel fill in."""
    page = made.client.get(f"/{SLUG}/", headers=HOST).text
    yaml = re.search(r'data-eightk-yaml="(\w+)"', page)
    assert yaml
    found = []
    for form in re.findall(r"<form [^>]*data-determination[^>]*>", page):
        data = dict(re.findall(r'data-([a-z-]+)="([^"]*)"', form))
        names = {re.sub("-(.)", lambda each: each.group(1).upper(), name): unescape(data[name]) for name in data}
        found.append({**names, "yaml": yaml.group(1)})
    return found


def send(made: Desk, data: Any, **headers: str) -> TestResponse:
    """The answer to a determination."""
    given = {**HOST, **SAME_ORIGIN, **headers}
    return made.client.post(
        "/determinations",
        data=json.dumps(data),
        content_type=given.pop("Content-Type", "application/json"),
        headers={name: value for name, value in given.items() if value},
    )


def test_it_is_written_and_clears_its_finding(made: Desk, project: Project) -> None:
    before = project.text(YAML)
    first, *others = forms(made)
    answer = send(made, {**first, **WHO})
    line = before.count("\n") + 1
    assert (answer.status_code, answer.json) == (200, {"message": f"Written to {YAML}, line {line}.", "fields": {}})
    after = project.text(YAML)
    assert after.startswith(f"{before}determinations:\n")
    assert '    who: "Jane Q. Roe, counsel to the Company"\n    when: 2026-03-03\n' in after
    made.drafter.draft(Saved(frozenset([SLUG])))
    assert made.board.problems("") == ()
    assert forms(made) == [{**each, "yaml": forms(made)[0]["yaml"]} for each in others]
    for other in forms(made):
        assert send(made, {**other, **WHO}).status_code == 200
        made.drafter.draft(Saved(frozenset([SLUG])))
    assert forms(made) == []


def test_comments_order_and_line_ends_stay(made: Desk, project: Project) -> None:
    text = project.text(YAML).replace("\n", "\r\n") + "# the last word\r\n"
    project.write(YAML, text)
    made.drafter.draft(Saved(frozenset([SLUG])))
    assert send(made, {**forms(made)[0], **WHO}).status_code == 200
    assert project.text(YAML).startswith(text)
    assert "\n" not in project.text(YAML).replace("\r\n", "")
    made.drafter.draft(Saved(frozenset([SLUG])))
    assert made.board.problems("") == ()


def test_a_long_reason_is_folded_and_permissions_stay(made: Desk, project: Project) -> None:
    (project.root / YAML).chmod(0o600)
    why = "  The clause on repayment  " + "says: “shall”, and # the draft says so too. " * 8
    assert send(made, {**forms(made)[0], **WHO, "why": f"{why}\n\nA second paragraph."}).status_code == 200
    assert "    why: >-\n      The clause on repayment says:" in project.text(YAML)
    assert (project.root / YAML).stat().st_mode & 0o777 == 0o600
    made.drafter.draft(Saved(frozenset([SLUG])))
    assert made.board.problems("") == ()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"who": "  "}, "Who decides: is missing."),
        ({"when": "tomorrow"}, "When: “tomorrow” is not a date. Write it like 2007-02-28."),
        ({"when": "2026-02-30"}, "When: "),
        ({"why": "zero\u200bwidth"}, "Why holds a character that cannot be seen."),
        ({"why": "\ud800"}, "Why holds a character that cannot be seen."),
        ({"code": "no code"}, "code: "),
        ({"approvedAt": "-1"}, "approved_at: "),
    ],
)
def test_a_sentence_for_each_field_that_will_not_do(
    made: Desk, project: Project, wrong: dict[str, str], sentence: str
) -> None:
    before = project.text(YAML)
    answer = send(made, {**forms(made)[0], **WHO, **wrong})
    assert answer.status_code == 422
    assert answer.json
    (name,) = answer.json["fields"]
    assert answer.json["fields"][name].startswith(sentence)
    assert project.text(YAML) == before


@pytest.mark.parametrize("data", [[], "x", None, {}, {"who": 1}, {**WHO, "agreement": SLUG}])
def test_what_is_no_determination(made: Desk, data: Any) -> None:
    assert send(made, data).status_code == 400


@pytest.mark.parametrize(
    "change",
    [
        {"code": "DIFF-AMOUNT"},
        {"draft": "other words"},
        {"draftAt": "7"},
        {"approvedDigest": f"sha256:{'0' * 64}"},
        {"agreement": "nobody"},
        {"agreement": "../brindle-note"},
        {"yaml": "0" * 64},
    ],
)
def test_what_is_not_found_now_is_not_written(made: Desk, project: Project, change: dict[str, str]) -> None:
    before = project.text(YAML)
    answer = send(made, {**forms(made)[0], **WHO, **change})
    assert answer.status_code == 409
    assert answer.json
    assert "Nothing was written." in answer.json["message"]
    assert project.text(YAML) == before


def test_a_file_that_was_changed_since_is_left_alone(made: Desk, project: Project) -> None:
    form = forms(made)[0]
    project.edit(YAML, "Orla Finch\n    title", "Orla Finch # she\n    title")
    before = project.text(YAML)
    answer = send(made, {**form, **WHO})
    assert (answer.status_code, project.text(YAML)) == (409, before)


def test_a_file_that_is_changed_while_it_is_written(
    made: Desk, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eightk.serve.recording.amend_input", lambda *given: False)
    answer = send(made, {**forms(made)[0], **WHO})
    assert answer.status_code == 409
    assert "was changed just now" in answer.text


def test_an_agreement_that_cannot_be_built(made: Desk, project: Project) -> None:
    form = forms(made)[0]
    project.edit(TEMPLATE, "{% endfor %}", "{% endfur %}")
    assert send(made, {**form, **WHO}).status_code == 409


def test_a_file_in_which_an_entry_has_no_place(made: Desk, project: Project) -> None:
    """The last text of the file would get a line end that it has not."""
    text = project.text(YAML)
    last = "report:\n  date: 2026-03-02\n  signature:\n    name: Orla Finch\n    title: President\n"
    assert text.endswith(last)
    project.write(YAML, text.replace("title: President\n", "title: |\n      President"))
    made.drafter.draft(Saved(frozenset([SLUG])))
    assert made.board.problems("") == ()
    answer = send(made, {**forms(made)[0], **WHO})
    assert answer.status_code == 409
    assert "Copy the YAML from the page, and paste it yourself." in answer.text


@pytest.mark.usefixtures("closed_to_root")
def test_a_folder_that_may_not_be_written(made: Desk, project: Project) -> None:
    form = forms(made)[0]
    (project.root / FOLDER).chmod(0o500)
    answer = send(made, {**form, **WHO})
    (project.root / FOLDER).chmod(0o700)
    assert answer.status_code == 500
    assert "could not be written" in answer.text


def test_a_link_inside_the_project_stays_a_link(made: Desk, project: Project) -> None:
    (project.root / YAML).rename(project.root / "agreements/shared.yaml")
    (project.root / YAML).symlink_to(Path("../shared.yaml"))
    assert send(made, {**forms(made)[0], **WHO}).status_code == 200
    assert (project.root / YAML).is_symlink()
    assert "Jane Q. Roe" in project.text("agreements/shared.yaml")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": f"http://localhost:{PORT}"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Origin": ""}, 403),
        ({"Sec-Fetch-Site": "", "Origin": ""}, 403),
        ({"X-Eightk-Token": ""}, 403),
        ({"X-Eightk-Token": "another-token"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_only_our_own_page_may_write(made: Desk, project: Project, headers: dict[str, str], status: int) -> None:
    before = project.text(YAML)
    assert send(made, {**forms(made)[0], **WHO}, **headers).status_code == status
    assert project.text(YAML) == before


def test_what_is_too_long_or_no_json(made: Desk) -> None:
    assert send(made, {"x": "y" * LARGEST}).status_code == 413
    headers = {**HOST, **SAME_ORIGIN}
    for body in (b"{", b"\xff", b"[" * 100_000):
        answer = made.client.post("/determinations", data=body, content_type="application/json", headers=headers)
        assert (answer.status_code, answer.json) == (400, {"message": "This is not JSON.", "fields": {}})
    assert made.client.get("/determinations", headers=HOST).status_code == 404


def test_a_length_must_be_said(made: Desk) -> None:
    """As of a body that comes in pieces, which may have any length."""
    environ = create_environ(
        "/determinations", method="POST", headers={**HOST, **SAME_ORIGIN}, content_type="application/json"
    )
    assert "CONTENT_LENGTH" not in environ
    assert foreign_writer(Request(environ), "this-token")[0] == 411
