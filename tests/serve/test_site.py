"""What the server answers, to whom, and what it never does."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.project import FOLDER, SLUG, YAML, Project
from tests.serve.running import HOST, PORT, Desk, desk
from werkzeug.test import Client, TestResponse

from eightk.build.manifest import digest
from eightk.serve.app import App
from eightk.serve.board import Board, Saved
from eightk.serve.drafting import Drafter
from eightk.serve.pages import POLICY, served
from eightk.serve.problems import Problem
from eightk.serve.recording import Recorder
from eightk.serve.site import Site
from eightk.workspace.reading import Workspace


def app_of(root: Path) -> App:
    """The application for a project."""
    board = Board()
    drafter = Drafter(Workspace(root), board)
    return App(Site(drafter, board, "run", "token"), Recorder(drafter), PORT)


APP = app_of(Path("nowhere"))


def get(project: Project, path: str, *, method: str = "GET", **headers: str) -> TestResponse:
    """The answer to a request for a path, as it is written on the wire."""
    return desk(project).client.open(path, method=method, headers={**HOST, **headers})


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("disclosure.htm", "text/html; charset=utf-8"),
        ("disclosure.txt", "text/plain; charset=utf-8"),
        ("review-tie-out.json", "application/json"),
        ("form8-k.pdf", "application/pdf"),
    ],
)
def test_a_file_of_the_output_with_its_type(project: Project, name: str, kind: str) -> None:
    answer = get(project, f"/{SLUG}/{name}")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, kind)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    if not name.endswith(".htm"):
        assert answer.data == (project.root / "output" / SLUG / name).read_bytes()


def test_a_page_gets_the_script_and_the_file_does_not(project: Project) -> None:
    on_disk = (project.root / "output" / SLUG / "disclosure.htm").read_bytes()
    answer = get(project, f"/{SLUG}/disclosure.htm")
    assert b'data-eightk-serve="this-token"' in answer.data
    assert answer.data.count(b"/-/live.js") == 1
    assert b"eightk-serve" not in on_disk
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy


@pytest.mark.parametrize(("path", "kind"), [("/-/live.js", "text/javascript"), ("/-/live.css", "text/css")])
def test_the_servers_own_files(project: Project, path: str, kind: str) -> None:
    answer = get(project, path)
    assert (answer.status_code, answer.mimetype) == (200, kind)


@pytest.mark.parametrize(
    "path",
    [
        "/../agreements/brindle-note/agreement.yaml",
        "/brindle-note/../../agreements/brindle-note/agreement.yaml",
        "/brindle-note/..%2f..%2fagreements%2fbrindle-note%2fagreement.yaml",
        "//etc/passwd",
        "/brindle-note//etc/passwd",
        "/brindle-note/%00",
        "/brindle-note/disclosure.htm%00.pdf",
        "/brindle-note/agreement.yaml",
        "/brindle-note/manifest.json",
        "/brindle-note/notes.htm",
        "/brindle-note/.htaccess",
        "/nobody/disclosure.htm",
        "/form8-k.pdf",
        "/.staging/gate",
        "/-/live.py",
        "/-/events?page=/../x",
        "/brindle-note/ex10-1.exe",
    ],
)
def test_what_is_not_given(project: Project, path: str) -> None:
    (project.root / "output" / SLUG / "notes.htm").write_text("counsel's own notes")
    answer = get(project, path)
    assert answer.status_code == 404
    assert answer.text.startswith("There is no such page")


@given(st.text(max_size=40), st.sampled_from(["GET", "HEAD", "POST", "x"]))
def test_no_request_brings_the_server_down(path: str, method: str) -> None:
    """Neither does it give out anything but pages of output/, of which this project has none."""
    answer = Client(APP).open(f"/{path}", method=method, headers=HOST)
    assert answer.status_code in (200, 204, 308, 403, 404, 405)
    if answer.status_code == 200 and not answer.request.path.startswith("/-/"):
        assert method == "HEAD" or b"<h1>Agreements</h1>" in answer.data


def test_no_link_is_followed(project: Project, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "disclosure.htm").write_text("secret")
    home = project.root / "output" / SLUG
    (home / "disclosure.htm").unlink()
    (home / "disclosure.htm").symlink_to(secret / "disclosure.htm")
    assert get(project, f"/{SLUG}/disclosure.htm").status_code == 404
    home.rename(tmp_path / "aside")
    home.symlink_to(secret)
    assert get(project, f"/{SLUG}/disclosure.htm").status_code == 404
    (project.root / "output").rename(tmp_path / "away")
    (project.root / "output").symlink_to(tmp_path / "away")
    assert get(project, f"/{SLUG}/form8-k.htm").status_code == 404


def test_a_pipe_in_the_place_of_a_page_does_not_hold_the_server_up(project: Project) -> None:
    place = project.root / "output" / SLUG / "disclosure.htm"
    place.unlink()
    os.mkfifo(place)
    assert get(project, f"/{SLUG}/disclosure.htm").status_code == 404


@pytest.mark.parametrize(
    "host", ["", "evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:80", "[::1]:8008"]
)
def test_another_host_is_refused(project: Project, host: str) -> None:
    answer = get(project, "/", Host=host)
    assert answer.status_code == 403
    assert answer.text == f"eightk serve answers at http://127.0.0.1:{PORT}/ only.\n"
    assert get(project, "/", Host=f"localhost:{PORT}").status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_pages_are_for_reading(project: Project, method: str) -> None:
    answer = get(project, f"/{SLUG}/disclosure.htm", method=method)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_a_head_without_a_body(project: Project) -> None:
    answer = get(project, f"/{SLUG}/disclosure.htm", method="HEAD")
    assert (answer.status_code, answer.data) == (200, b"")


def test_a_pdf_is_given_in_parts_and_not_twice(project: Project) -> None:
    whole = get(project, f"/{SLUG}/form8-k.pdf")
    part = get(project, f"/{SLUG}/form8-k.pdf", Range="bytes=0-3")
    assert (part.status_code, part.data) == (206, b"%PDF")
    beyond = get(project, f"/{SLUG}/form8-k.pdf", Range="bytes=99999999-")
    assert (beyond.status_code, beyond.text) == (416, "The file has no such part.\n")
    again = get(project, f"/{SLUG}/form8-k.pdf", **{"If-None-Match": whole.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_the_portfolio_and_the_page_of_an_agreement(project: Project) -> None:
    assert f'href="{SLUG}/index.html"' in get(project, "/").text
    assert get(project, f"/{SLUG}/").data == get(project, f"/{SLUG}/index.html").data
    there = get(project, f"/{SLUG}")
    assert (there.status_code, there.headers["Location"]) == (308, f"/{SLUG}/")
    assert get(project, "/favicon.ico").status_code == 204


def test_the_script_of_a_page_runs_and_no_other(project: Project) -> None:
    """The policy of the page itself would not let the server's script speak to the server."""
    answer = get(project, f"/{SLUG}/")
    on_disk = project.text(f"output/{SLUG}/index.html")
    own = on_disk[on_disk.index("'sha256-") :].partition(";")[0]
    assert "Content-Security-Policy" in on_disk
    assert "Content-Security-Policy" not in answer.text
    assert f"script-src 'self' {own};" in answer.headers["Content-Security-Policy"]


def test_before_the_first_build(project: Project) -> None:
    shutil.rmtree(project.root / "output")
    assert f'<a href="{SLUG}/">{SLUG}</a>' in get(project, "/").text
    assert "It is being built." in get(project, f"/{SLUG}/").text
    made = desk(project)
    made.board.tell(SLUG, (Problem("agreement.yaml:1:1", "YAML001", "x", "", ""),))
    assert "It has not been built yet" in made.client.get(f"/{SLUG}/", headers=HOST).text
    shutil.rmtree(project.root / "agreements" / SLUG)
    assert "There is no agreement" in get(project, "/").text
    assert get(project, f"/{SLUG}/").status_code == 404


def test_what_is_not_served_has_the_pages_of_its_last_build(project: Project) -> None:
    project.write("agreements/other/agreement.yaml", "agreement:")
    made = desk(project, "other")
    assert made.client.get(f"/{SLUG}/", headers=HOST).status_code == 200


def state_of(made: Desk, address: str) -> dict[str, Any]:
    """What a page is told first."""
    answer = made.client.get(f"/-/events?page={address}", headers=HOST, buffered=False)
    said: dict[str, Any] = json.loads(next(answer.iter_encoded()).removeprefix(b"data: "))
    return said


def test_a_page_that_is_not_of_what_is_saved_says_so(project: Project) -> None:
    """Of an agreement that is not served, and of one that the printer has not come to."""
    project.write("agreements/other/agreement.yaml", "agreement:")
    assert not state_of(desk(project, "other"), f"/{SLUG}/")["served"]
    assert state_of(desk(project, "other"), "/")["served"]
    made = desk(project)
    assert (state_of(made, f"/{SLUG}/")["served"], state_of(made, f"/{SLUG}/")["waiting"]) == (True, False)
    made.board.ask_for_print([SLUG, "other"])
    assert [state_of(made, each)["waiting"] for each in (f"/{SLUG}/", "/")] == [True, True]
    assert made.board.next_print() == (SLUG, "other")
    assert state_of(made, f"/{SLUG}/")["waiting"]
    made.board.settle(SLUG, {})
    told = state_of(made, f"/{SLUG}/"), state_of(made, "/other/"), state_of(made, "/")
    assert [(each["waiting"], each["printing"]) for each in told] == [(False, False), (True, True), (True, True)]
    made.board.settle("other", {})
    assert [state_of(made, each)["printing"] for each in ("/other/", "/")] == [False, True]


def test_a_page_of_an_agreement_that_was_deleted_says_so(project: Project) -> None:
    """What it has in output/ stays there until a build."""
    made = desk(project)
    assert not state_of(made, f"/{SLUG}/")["gone"]
    assert not state_of(made, "/")["gone"]
    shutil.rmtree(project.root / FOLDER)
    assert state_of(made, f"/{SLUG}/")["gone"]


def test_what_the_drafter_has_put_on_show_is_not_waited_for(project: Project) -> None:
    made = desk(project)
    made.board.show(SLUG, {"index.html": b"<p>new</p>"}, to_print=[SLUG])
    state = state_of(made, f"/{SLUG}/")
    assert (state["waiting"], state["printing"]) == (False, True)


def test_the_agreement_yaml_that_a_page_fits_is_told(project: Project) -> None:
    made = desk(project)
    everything = Saved(frozenset([SLUG]), templates=True)
    made.drafter.draft(everything)
    assert state_of(made, f"/{SLUG}/")["yaml"] == digest(project.text(YAML).encode())
    assert state_of(made, "/")["yaml"] == ""
    before = state_of(made, f"/{SLUG}/")["text"]
    project.write(YAML, project.text(YAML) + "# a remark\n")
    made.drafter.draft(everything)
    after = state_of(made, f"/{SLUG}/")
    assert (after["text"], after["yaml"]) == (before, digest(project.text(YAML).encode()))


def test_a_page_without_a_head_is_served_as_it_is() -> None:
    assert served(b"<p>x</p>", {"serve": "x"}) == (b"<p>x</p>", POLICY.format(scripts=""))


def test_the_state_of_a_page(project: Project) -> None:
    made = desk(project)
    answer = made.client.get(f"/-/events?page=/{SLUG}/disclosure.htm", headers=HOST, buffered=False)
    assert answer.mimetype == "text/event-stream"
    events = answer.iter_encoded()
    first = json.loads(next(events).removeprefix(b"data: "))
    assert (first["run"], first["gone"], first["printing"], first["problems"]) == ("this-run", False, False, [])
    assert "form8-k.pdf" in first["files"]
    made.board.show(SLUG, {"disclosure.htm": b"<p>new</p>"})
    made.board.ask_for_print([SLUG])
    second = json.loads(next(events).removeprefix(b"data: "))
    assert second["text"] != first["text"]
    assert second["printing"]
    made.board.close()
    assert list(events) == []
