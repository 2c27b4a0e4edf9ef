"""Reading a project at a commit: odd names, links, submodules, large files kept elsewhere."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.project import COPY, FOLDER, SLUG, YAML
from tests.versions.kept import Kept, git

from eightk.workspace.commits import repository_of
from eightk.workspace.reading import Workspace
from eightk.workspace.revisions import Revision, open_revision
from eightk.workspace.working_tree import WorkingTree

POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize {size}\n"


def opened(repository: Kept, name: str = "HEAD") -> Revision:
    """The project at a revision."""
    return open_revision(repository_of(repository.project.root), name)


def codes(revision: Revision, slug: str = SLUG) -> list[str]:
    """The codes of the findings on one folder."""
    return [finding.code for finding in revision.folder(slug).findings]


def test_a_commit_is_read_as_the_disk_was(repository: Kept) -> None:
    found, on_disk = opened(repository), Workspace(repository.project.root)
    assert found.slugs() == on_disk.slugs()
    assert found.folder(SLUG) == on_disk.folder(SLUG)
    assert found.templates() == on_disk.templates()
    assert found.marks(SLUG) == WorkingTree("now", on_disk).marks(SLUG)
    assert found.template_marks() == WorkingTree("now", on_disk).template_marks()
    assert found.terms([SLUG, "nobody"]) == {SLUG: on_disk.folder(SLUG).files["agreement.yaml"]}


def test_odd_names(repository: Kept) -> None:
    names = ["a b.txt", "ü.txt", "-r.txt", "new\nline.txt", '"q".txt', ":(top)x.txt"]
    for name in names:
        repository.project.write(f"{FOLDER}/{name}", name)
    (repository.project.root / "agreements/Not A Slug").mkdir()
    repository.project.write("agreements/Not A Slug/agreement.yaml", "x: y")
    repository.project.write("agreements/deep/inside/agreement.yaml", "x: y")
    repository.commit()
    found = opened(repository)
    assert set(names) < set(found.folder(SLUG).files)
    assert found.folder(SLUG) == Workspace(repository.project.root).folder(SLUG)
    assert codes(found, "Not A Slug") == ["WSP006"]
    assert codes(found, "nobody") == ["WSP001"]
    assert found.slugs() == Workspace(repository.project.root).slugs()


def test_a_folder_without_terms(repository: Kept) -> None:
    (repository.project.root / YAML).unlink()
    repository.commit()
    assert codes(opened(repository)) == ["WSP007"]


def test_links(repository: Kept, tmp_path: Path) -> None:
    root = repository.project.root
    (root / COPY).rename(root / "copy.txt")
    (root / COPY).symlink_to("../../copy.txt")
    (root / FOLDER / "out.txt").symlink_to("../../../elsewhere.txt")
    (root / FOLDER / "root.txt").symlink_to("/etc/hostname")
    (root / FOLDER / "nothing.txt").symlink_to("nothing-there.txt")
    (root / FOLDER / "round.txt").symlink_to("round.txt")
    (root / FOLDER / "folder.txt").symlink_to("../../templates")
    (root / "agreements/linked").symlink_to(SLUG)
    repository.commit()
    found = opened(repository)
    folder = found.folder(SLUG)
    assert folder.files["conformed-copy.txt"] == (root / "copy.txt").read_bytes()
    said = {finding.spans[0].path.rpartition("/")[2]: finding.code for finding in folder.findings}
    assert said == dict.fromkeys(["out.txt", "root.txt", "nothing.txt", "round.txt", "folder.txt"], "WSP002")
    assert codes(found, "linked") == ["WSP002"]
    assert "linked" in found.slugs()


def test_agreements_that_are_a_link_are_said_to_be(repository: Kept) -> None:
    root = repository.project.root
    (root / "agreements").rename(root / "kept")
    (root / "agreements").symlink_to("kept")
    (root / "templates").rename(root / "kept-templates")
    (root / "templates").symlink_to("kept-templates")
    repository.commit()
    found = opened(repository)
    assert [finding.code for finding in found.troubles] == ["WSP002"]
    assert found.slugs() == ()
    assert [finding.code for finding in found.templates()[1]] == ["WSP002"]
    assert "agreements: WSP002" in repository.diff("HEAD").stderr


def test_submodules_are_not_entered(repository: Kept, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "--quiet")
    (other / "agreement.yaml").write_text("x: y")
    git(other, "add", ".")
    git(other, "commit", "--quiet", "--message", "Theirs")
    root = repository.project.root
    git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(other), "agreements/theirs")
    repository.commit()
    found = opened(repository)
    assert "theirs" in found.slugs()
    assert codes(found, "theirs") == ["REV004"]


def test_large_files_come_from_the_store_of_git_lfs(repository: Kept) -> None:
    root = repository.project.root
    content = (root / COPY).read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    repository.project.write(COPY, POINTER.format(digest=digest, size=len(content)))
    repository.commit()
    assert codes(opened(repository)) == ["REV005"]
    repository.project.write(COPY, content)
    assert "REV005" in repository.diff().stdout
    store = root / ".git/lfs/objects" / digest[:2] / digest[2:4]
    store.mkdir(parents=True)
    (store / digest).write_bytes(b"something else")
    assert codes(opened(repository)) == ["REV005"]
    (store / digest).write_bytes(content)
    assert opened(repository).folder(SLUG).files["conformed-copy.txt"] == content
    assert repository.diff().stdout.startswith("No difference")


def test_what_is_too_large_or_too_many(repository: Kept) -> None:
    repository.project.write(f"{FOLDER}/big.yaml", b"#" * 2_000_001)
    repository.commit()
    assert codes(opened(repository)) == ["WSP004"]
    for number in range(501):
        repository.project.write(f"{FOLDER}/{number}.txt", "x")
    repository.commit()
    assert codes(opened(repository)) == ["WSP008"]


def test_content_that_git_does_not_have(repository: Kept) -> None:
    found = opened(repository)
    id = found.entries[COPY].id
    (repository.project.root / ".git/objects" / id[:2] / id[2:]).unlink()
    assert codes(found) == ["REV006"]


def test_a_repository_of_the_newer_ids(repository: Kept) -> None:
    root = repository.project.root
    (root / ".git").rename(root.parent / "old.git")
    git(root, "init", "--quiet", "--object-format=sha256")
    repository.commit()
    assert repository.diff().stdout.startswith("No difference")
    assert len(opened(repository).commit) == 64
