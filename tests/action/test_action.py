"""The action for GitHub: its steps are run for real, in bash, with the files and variables that a runner gives them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml
from tests.project import SLUG, TEMPLATE, YAML, Project, copied

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")
PDFS = "https://github.example/octo/filings/actions/runs/1/artifacts/2"


@dataclass(slots=True)
class Runner:
    """What a runner keeps while the steps of the action run."""

    home: Path
    inputs: dict[str, str]
    event: dict[str, str]
    environment: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    log: str = ""

    def run(self, *names: str) -> int:
        """Run the steps of these names that are scripts; the exit code of the last."""
        code = 0
        for step in STEPS:
            if step["name"] in names and self._is_wanted(step):
                code = self._run(step)
        return code

    def _is_wanted(self, step: dict[str, Any]) -> bool:
        condition = str(step.get("if", "true")).removeprefix("${{").removesuffix("}}")
        return all(self._value(each) not in ("", "false") for each in condition.split("&&"))

    def _run(self, step: dict[str, Any]) -> int:
        told = self.home / "outputs"
        told.write_text("")
        values = {key: self._filled(str(value)) for key, value in step.get("env", {}).items()}
        fixed = {"GITHUB_OUTPUT": str(told), "GITHUB_STEP_SUMMARY": str(self.home / "summary")}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=self.home / "checkout",
            env={**self.environment, **fixed, **values},
            capture_output=True,
            text=True,
            check=False,
        )
        self.log += done.stdout + done.stderr
        pairs = (line.partition("=") for line in told.read_text().splitlines())
        self.outputs[step.get("id", "")] = {key: value for key, _, value in pairs}
        return done.returncode

    def _filled(self, text: str) -> str:
        return EXPRESSION.sub(lambda found: self._value(found[1]), text)

    def _value(self, expression: str) -> str:
        """The few expressions that the action uses."""
        if "||" in expression:
            return next(filter(None, map(self._value, expression.split("||"))), "")
        if "==" in expression:
            left, right = expression.split("==")
            return str(self._value(left) == right.strip().strip("'")).lower()
        path = expression.strip().split(".")
        if path[0] == "inputs":
            return self.inputs[path[1]]
        if path[0] == "steps":
            return self.outputs.get(path[1], {}).get(path[3], "")
        return self.event.get(".".join(path), "") if path[0] == "github" else path[0]


ALL = ("Check", "Build", "Sum up", "Comment", "Result")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`eightk` of this checkout."""
    path = tmp_path_factory.mktemp("program") / "eightk"
    path.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}/src" exec "{sys.executable}" -c '
        '"import sys; from eightk.cli import main; sys.argv[0] = \'eightk\'; main()" "$@"\n'
    )
    path.chmod(0o755)
    return path


@pytest.fixture
def runner(tmp_path: Path, program: Path) -> Runner:
    """A runner with a checkout of the small project in a folder of a repository, at its second commit."""
    if shutil.which("git") is None or shutil.which("bash") is None:
        pytest.skip("git or bash is not here")
    copied(ROOT / "tests/small-project", tmp_path / "checkout/filings")
    git(tmp_path / "checkout", "init", "-q", "-b", "main")
    git(tmp_path / "checkout", "add", "-A")
    git(tmp_path / "checkout", "commit", "-q", "-m", "base")
    inputs = {name: str(each.get("default", "")) for name, each in ACTION["inputs"].items()}
    inputs |= {"project": "filings", "token": "a token"}
    event = {"github.event.pull_request.base.sha": git(tmp_path / "checkout", "rev-parse", "HEAD").strip()}
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_WORKSPACE": str(tmp_path / "checkout"),
        "GITHUB_REPOSITORY": "octo/filings",
        "EIGHTK": str(program),
        "EIGHTK_PYTHON": sys.executable,
    }
    made = Runner(tmp_path, inputs, event, environment)
    made.outputs["documents"] = {"artifact-url": PDFS}
    return made


def git(where: Path, *arguments: str) -> str:
    """Run git as somebody."""
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *who, *arguments], cwd=where, capture_output=True, text=True, check=True)
    return done.stdout


def project_of(runner: Runner) -> Project:
    return Project(runner.home / "checkout/filings")


def test_a_clean_run(runner: Runner) -> None:
    """Nothing to say: no annotation, code 0, a summary with the table and the PDFs."""
    assert runner.run("Check", "Build", "Sum up", "Result") == 0
    assert runner.outputs["build"]["code"] == "0"
    assert not re.search(r"^::(error|warning|notice)", runner.log, re.MULTILINE)
    summary = (runner.home / "summary").read_text()
    assert summary.startswith("<!-- eightk summary: filings -->\n# eightk\n")
    assert f"[The documents as PDF]({PDFS})" in summary
    assert f"| {SLUG} | 1.01, 2.03, 9.01 | materially similar | 2026-03-06 | form8-k ex10-10 disclosure |" in summary
    assert (runner.home / f"checkout/filings/output/{SLUG}/form8-k.pdf").is_file()
    assert JUnitXml.fromfile(runner.outputs["check"]["junit"]).failures == 0
    assert json.loads(Path(runner.outputs["check"]["sarif"]).read_text())["runs"][0]["results"] == []


def test_a_change_is_annotated_told_and_fails(runner: Runner) -> None:
    project = project_of(runner)
    project.edit(YAML, "- amount: $500,000", "- amount: $510,000")
    project.edit(YAML, "amount: $900,000\n      purpose", "amount: $910,000\n      purpose")
    runner.inputs["as-of"] = "2026-03-05"
    assert runner.run("Check", "Build", "Sum up", "Result") == 1
    line = project.line_of(YAML, "$510,000")
    assert f"::error file=filings/{YAML},line={line},col=" in runner.log
    summary = (runner.home / "summary").read_text()
    assert "$500,000 → $510,000" in summary.replace("\\", "")
    assert "1 day left" in summary
    assert "<summary>What the check says</summary>" in summary


@pytest.mark.parametrize(
    ("fail_on", "code", "result"),
    [
        ("finding", 0, 0),
        ("finding", 1, 1),
        ("finding", 2, 2),
        ("error", 1, 0),
        ("error", 2, 2),
        ("never", 2, 0),
        ("x", 0, 2),
    ],
)
def test_when_it_fails(runner: Runner, fail_on: str, code: int, result: int) -> None:
    runner.inputs["fail-on"] = fail_on
    runner.outputs["build"] = {"code": str(code)}
    assert runner.run("Result") == result


def test_an_agreement_that_cannot_be_used(runner: Runner) -> None:
    project_of(runner).edit(YAML, "to: purchaser", "to: nobody")
    assert runner.run("Check", "Build", "Sum up", "Result") == 2
    assert "AGR010" in (runner.home / "summary").read_text()


def test_names_are_never_options_or_commands(runner: Runner) -> None:
    """What is handed over is a value: no option, no command of the shell, none of the runner."""
    runner.inputs["agreements"] = f"--help $(touch {runner.home}/made) `touch {runner.home}/made` ;exit"
    runner.inputs["project"] = "filings"
    assert runner.run("Check", "Build", "Sum up", "Result") == 2
    assert not (runner.home / "made").exists()
    assert "Usage: eightk" not in runner.log.replace("Usage: eightk check [OPTIONS]", "")
    for step in STEPS:
        assert "${{" not in step.get("run", "")


def test_a_final_build_that_is_refused(runner: Runner) -> None:
    runner.inputs["final"] = "true"
    project_of(runner).edit(TEMPLATE, "will repay", "may repay")
    assert runner.run("Check", "Build", "Result") == 1
    assert "CHK002" in runner.log


def test_without_a_base_nothing_is_compared(runner: Runner) -> None:
    """The first push of a branch has zeros; a base that is not here is fetched, and passed over if it cannot be."""
    for base in ("0" * 40, "", "main; touch made", "1" * 40):
        runner.event["github.event.pull_request.base.sha"] = base
        (runner.home / "summary").write_text("")
        assert runner.run("Check", "Sum up") == 0
        said = (runner.home / "summary").read_text()
        assert "# eightk" in said
        assert ("What changed since the base could not be told" in said) == (base == "1" * 40)
    assert not (runner.home / "checkout/made").exists()


def test_a_long_summary_is_cut_at_a_part(runner: Runner) -> None:
    reports = runner.home / "temp/eightk"
    reports.mkdir(parents=True)
    (reports / "build.markdown").write_text("<!-- eightk: build -->\n\n# Build\n")
    (reports / "check.markdown").write_text("x" * 70_000)
    runner.event.clear()
    assert runner.run("Sum up") == 0
    comment = (reports / "comment.markdown").read_text()
    assert len(comment) < 65_536
    assert comment.endswith("*The rest is too long for this place; the log of the step has it.*\n")
    assert "x" * 70_000 in (runner.home / "summary").read_text()


class Comments(BaseHTTPRequestHandler):
    """The part of GitHub's API that keeps the comments of one pull request."""

    kept: list[dict[str, Any]]
    calls: list[str]
    refuses = False

    def do_GET(self) -> None:
        page = int(self.path.rpartition("page=")[2])
        self._answer(self.kept[(page - 1) * 100 : page * 100])

    def do_POST(self) -> None:
        self.kept.append({"id": len(self.kept) + 1, "user": {"type": "Bot"}, **self._body()})
        self._answer(self.kept[-1])

    def do_PATCH(self) -> None:
        number = int(self.path.rpartition("/")[2])
        found = next(each for each in self.kept if each["id"] == number)
        found.update(self._body())
        self._answer(found)

    def _body(self) -> dict[str, Any]:
        read: dict[str, Any] = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        return read

    def _answer(self, value: Any) -> None:
        self.calls.append(f"{self.command} {self.path.partition('?')[0]}")
        allowed = self.headers["Authorization"] == "Bearer a token" and not self.refuses
        self.send_response(200 if allowed else 403)
        self.end_headers()
        self.wfile.write(json.dumps(value if allowed else {}).encode())

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


@pytest.fixture
def api(runner: Runner) -> Iterator[type[Comments]]:
    """An API on this machine, on a pull request of 150 comments by others."""
    others = [{"id": at, "user": {"type": "User"}, "author_association": "NONE", "body": "hm"} for at in range(1, 150)]
    forged = {**others[0], "id": 150, "body": "<!-- eightk summary: filings -->\nforged"}
    fresh = type("Fresh", (Comments,), {"kept": [*others, forged], "calls": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), fresh)
    thread = Thread(target=server.serve_forever)
    thread.start()
    runner.environment["GITHUB_API_URL"] = f"http://127.0.0.1:{server.server_port}"
    runner.event["github.event.pull_request.number"] = "7"
    yield fresh
    server.shutdown()
    server.server_close()
    thread.join()


def summed_up(runner: Runner, text: str) -> None:
    """A summary, as the step before leaves it."""
    path = runner.home / "comment.markdown"
    path.write_text(f"<!-- eightk summary: filings -->\n{text}\n")
    runner.outputs["summary"] = {"summary": str(path)}


def test_one_comment_is_kept_up_to_date(runner: Runner, api: type[Comments]) -> None:
    for text in ("first", "second", "second"):
        summed_up(runner, text)
        assert runner.run("Comment") == 0
    assert [each["body"] for each in api.kept[150:]] == ["<!-- eightk summary: filings -->\nsecond\n"]
    assert api.kept[149]["body"].endswith("forged")
    writes = [call for call in api.calls if not call.startswith("GET")]
    assert writes == ["POST /repos/octo/filings/issues/7/comments", "PATCH /repos/octo/filings/issues/comments/151"]


def test_the_comment_of_a_token_of_a_member_is_found_again(runner: Runner, api: type[Comments]) -> None:
    body = "<!-- eightk summary: filings -->\r\nold"
    api.kept.append({"id": 151, "user": {"type": "User"}, "author_association": "MEMBER", "body": body})
    summed_up(runner, "new")
    assert runner.run("Comment") == 0
    assert len(api.kept) == 151
    assert api.kept[150]["body"].endswith("new\n")


def test_a_token_that_may_not_comment_fails_nothing(runner: Runner, api: type[Comments]) -> None:
    api.refuses = True
    summed_up(runner, "first")
    assert runner.run("Comment") == 0
    assert "GitHub refused the comment: 403" in runner.log
    assert "::notice title=eightk::No comment was made" in runner.log
    runner.environment["GITHUB_API_URL"] = "http://127.0.0.1:9"
    assert runner.run("Comment") == 0
    assert "a token" not in runner.log


def test_no_comment_where_none_is_wanted(runner: Runner, api: type[Comments]) -> None:
    summed_up(runner, "first")
    runner.inputs["comment"] = "false"
    assert runner.run("Comment") == 0
    runner.inputs["comment"] = "true"
    del runner.event["github.event.pull_request.number"]
    assert runner.run("Comment") == 0
    assert api.calls == []


def test_the_installation_is_that_of_the_lock(runner: Runner) -> None:
    """It calls the set-up of the action's own checkout."""
    action = runner.home / "action/.ci"
    shutil.copytree(ROOT / ".ci/action", action / "action")
    (action / "setup").write_text('#!/bin/sh\necho "setup $1 in $PWD with $PYTHON"\n')
    (action / "setup").chmod(0o755)
    runner.environment["GITHUB_ACTION_PATH"] = str(runner.home / "action")
    assert runner.run("Install eightk") == 0
    assert f"setup build in {runner.home}/action with /" in runner.log


SCHEMAS = [("vendor.github-actions", "action.yml"), ("vendor.github-workflows", "workflow.yml")]


@pytest.mark.parametrize(("schema", "name"), SCHEMAS)
def test_the_action_and_the_example_are_valid(schema: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    text = (ROOT / "action.yml").read_text("utf-8") if name == "action.yml" else example()
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def example() -> str:
    """The workflow in docs/ci.md."""
    page = (ROOT / "docs/ci.md").read_text("utf-8")
    (found,) = re.findall(r"```yaml\n(.+?)```", page, re.DOTALL)
    return str(found)


def test_the_page_has_every_input_and_output_and_every_action_by_its_full_version() -> None:
    page = (ROOT / "docs/ci.md").read_text("utf-8")
    rows = set(re.findall(r"`([a-z-]+)`(?=[^|]*\|)", "\n".join(re.findall(r"(?m)^\| `.+$", page))))
    assert set(ACTION["inputs"]) | set(ACTION["outputs"]) <= rows
    used = re.findall(r"uses: (\S+)", (ROOT / "action.yml").read_text("utf-8") + example())
    assert all(re.fullmatch(r"[\w/.-]+@v\d+\.\d+\.\d+", each) for each in used)
