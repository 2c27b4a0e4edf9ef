"""Counsel's determination, from a page into agreement.yaml: the one entry, and nothing else of the file changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from pydantic import ValidationError

from eightk.agreement.adding import with_entry
from eightk.agreement.executed import YAML_NAME
from eightk.agreement.model.determination import Determination
from eightk.assemble import assemble, sources_of
from eightk.build.manifest import digest
from eightk.digest import digest as text_digest
from eightk.reporting.determinations import decided_lines
from eightk.serve.drafting import Drafter
from eightk.visible import visible
from eightk.wording.changes.difference import Difference
from eightk.wording.determinations import Outcome, name_of
from eightk.workspace.publishing import OutputTrouble
from eightk.workspace.writing import amend_input

KEY = "determinations"
BOUND = ("agreement", "code", "approved", "draft", "approvedAt", "draftAt", "approvedDigest", "draftDigest", "yaml")
"""What the page says of the finding, of both texts, and of the file that it was made from."""
DECIDED = ("who", "when", "why")
"""What counsel filled in."""
_AGAIN = "Nothing was written. Look at the page again when it has been made new, and decide anew."
_BY_HAND = "Nothing was written. Copy the YAML from the page, and paste it yourself."


@dataclass(frozen=True, slots=True)
class Answer:
    """What counsel are told, with the status of the response; `fields` has a sentence for each field to mend."""

    status: int
    message: str
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recorder:
    """Writes determinations, one at a time."""

    drafter: Drafter
    _lock: Lock = field(default_factory=Lock)

    def record(self, given: object) -> Answer:
        """Write what a page sent, if it is about a finding that is open now, in the file as it is now."""
        if not isinstance(given, dict) or not all(isinstance(given.get(key), str) for key in (*BOUND, *DECIDED)):
            return Answer(400, "This is not the form of a finding.")
        said = {key: " ".join(given[key].split()) if key in DECIDED else given[key] for key in (*BOUND, *DECIDED)}
        entry = _entry(said)
        if problems := _problems(entry, said):
            return Answer(422, " ".join(problems.values()), problems)
        with self._lock:
            return self._write(said, entry)

    def _write(self, said: Mapping[str, str], entry: Mapping[str, str]) -> Answer:
        slug, workspace = said["agreement"], self.drafter.workspace
        folder = workspace.folder(slug)
        content = folder.files.get(YAML_NAME, b"")
        path = folder.path(YAML_NAME)
        if folder.findings or digest(content) != said["yaml"]:
            return Answer(409, f"{path} was changed since this page was made. {_AGAIN}")
        found = self._finding(slug, said)
        if found is None:
            return Answer(409, f"The check does not find this any more. {_AGAIN}")
        lines = decided_lines(found[0].comparison, found[1], *(said[key] for key in DECIDED))
        text = content.decode()
        made = with_entry(text, KEY, lines, entry)
        if made is None:
            return Answer(409, f"The entry cannot be put into {path} without a change to what is there. {_BY_HAND}")
        try:
            if not amend_input(workspace.root, path, content, made.encode()):
                return Answer(409, f"{path} was changed just now. {_AGAIN}")
        except OutputTrouble as trouble:
            return Answer(500, f"{path} could not be written: {trouble.finding.message}")
        return Answer(200, f"Written to {path}, line {_line(text, made)}.")

    def _finding(self, slug: str, said: Mapping[str, str]) -> tuple[Outcome, Difference] | None:
        """The one open finding that the page speaks of, on the texts as they are now."""
        templates, _ = self.drafter.workspace.templates()
        sources = sources_of(slug, self.drafter.workspace.folder, templates)
        package = self.drafter.package(sources) or assemble(sources)
        outcome = package.outcomes.get(slug)
        if outcome is None:
            return None
        bound = text_digest(outcome.comparison.approved), text_digest(outcome.comparison.draft)
        if bound != (said["approvedDigest"], said["draftDigest"]):
            return None
        wanted = tuple(said[key] for key in ("code", "approved", "draft", "approvedAt", "draftAt"))
        named = [each for each in outcome.findings if _named(each) == wanted]
        return (outcome, named[0]) if len(named) == 1 else None


def _named(finding: Difference) -> tuple[str, ...]:
    name = name_of(finding)
    return name.code, name.approved, name.draft, str(name.approved_at), str(name.draft_at)


def _entry(said: Mapping[str, str]) -> dict[str, str]:
    """The entry as agreement.yaml has it; a side that quotes nothing is left out."""
    entry = {
        "code": said["code"],
        "approved": said["approved"],
        "draft": said["draft"],
        "approved_at": said["approvedAt"],
        "draft_at": said["draftAt"],
        **{key: said[key] for key in DECIDED},
        "approved_digest": said["approvedDigest"],
        "draft_digest": said["draftDigest"],
    }
    return {key: value for key, value in entry.items() if value or key not in ("approved", "draft")}


def _problems(entry: Mapping[str, str], said: Mapping[str, str]) -> dict[str, str]:
    """A sentence for each value that will not do."""
    found = {
        key: f"{_LABELS[key]} holds a character that cannot be seen."
        for key in DECIDED
        if visible(said[key]) != said[key]
    }
    try:
        Determination.model_validate(entry)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            name = str(detail["loc"][0])
            hint = str(detail.get("ctx", {}).get("hint", ""))
            sentence = "is missing." if detail["type"] == "blank" else f"{detail['msg']}. {hint}"
            found.setdefault(name, f"{_LABELS.get(name, name)}: {sentence}".strip())
    return found


_LABELS = {"who": "Who decides", "when": "When", "why": "Why"}


def _line(old: str, made: str) -> int:
    """The line on which the two files part."""
    same = next((at for at, (one, other) in enumerate(zip(old, made, strict=False)) if one != other), len(old))
    return made.count("\n", 0, same) + 1
