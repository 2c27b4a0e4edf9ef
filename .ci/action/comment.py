"""Posts a summary on a pull request, or brings the one that was posted before up to date.

    comment.py SUMMARY.markdown

The repository, the pull request, the token and the address of the API come from the environment, as the runner gives
them. Exit 1, with a sentence, if GitHub refuses.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PAGE = 100
MOST_PAGES = 30
TRUSTED = frozenset({"OWNER", "MEMBER", "COLLABORATOR"})
"""Whose comments with our marker may be ours, where they are not a bot's: those who may write to the repository."""


def request(method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    """One call of the API."""
    data = None if body is None else json.dumps(body).encode()
    call = urllib.request.Request(f"{os.environ['GITHUB_API_URL'].rstrip('/')}{path}", data, method=method)
    call.add_header("Authorization", f"Bearer {os.environ['TOKEN']}")
    call.add_header("Accept", "application/vnd.github+json")
    call.add_header("X-GitHub-Api-Version", "2022-11-28")
    with urllib.request.urlopen(call, timeout=30) as answer:
        return json.load(answer)


def comments(issue: str) -> Iterator[dict[str, Any]]:
    """The comments on the pull request, the oldest first."""
    for page in range(1, MOST_PAGES + 1):
        found = request("GET", f"{issue}/comments?per_page={PAGE}&page={page}")
        yield from found
        if len(found) < PAGE:
            return


def is_ours(comment: dict[str, Any], mark: str) -> bool:
    """Whether a comment is the one to bring up to date: it begins with the marker, and no stranger wrote it."""
    by_bot = (comment.get("user") or {}).get("type") == "Bot"
    begins = (comment.get("body") or "").replace("\r\n", "\n").partition("\n")[0].strip()
    return begins == mark and (by_bot or comment.get("author_association") in TRUSTED)


def main(summary: Path) -> int:
    """Post it, or bring it up to date."""
    text = summary.read_text("utf-8")
    mark = text.partition("\n")[0]
    repository = f"/repos/{os.environ['GITHUB_REPOSITORY']}/issues"
    issue = f"{repository}/{int(os.environ['PULL_REQUEST'])}"
    try:
        old = next((each for each in comments(issue) if is_ours(each, mark)), None)
        if old is None:
            request("POST", f"{issue}/comments", {"body": text})
        elif old["body"] != text:
            request("PATCH", f"{repository}/comments/{int(old['id'])}", {"body": text})
    except urllib.error.HTTPError as refusal:
        print(f"GitHub refused the comment: {refusal.code}", file=sys.stderr)
        return 1
    except (urllib.error.URLError, TimeoutError, ValueError, KeyError) as trouble:
        print(f"The comment could not be posted: {type(trouble).__name__}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
