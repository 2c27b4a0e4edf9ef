"""The plan of a build: what is current already, and what has to be made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from eightk.build.manifest import NAME, Manifest, Summary, digest, digests, read_manifest
from eightk.findings import Findings
from eightk.workspace.output import installation_digest, read_output
from eightk.workspace.reading import Folder, Workspace


@dataclass(frozen=True, slots=True)
class Settings:
    """How to build: for filing or as a draft, with the review notice even where the draft passes, and the versions of
    what makes it."""

    final: bool
    installation: str
    engine: tuple[tuple[str, str], ...]
    notice: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """The outcome for one agreement: built, unchanged, or refused with findings."""

    slug: str
    state: str
    summary: Summary | None
    findings: Findings = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do: agreements that are current, agreements to make, and the templates as they stand."""

    workspace: Workspace
    settings: Settings
    templates: dict[str, bytes]
    current: tuple[Built, ...]
    stale: tuple[str, ...]
    findings: Findings

    @property
    def home(self) -> Path:
        """output/"""
        return self.workspace.root / "output"


def settings_for(*, final: bool, notice: bool = False) -> Settings:
    """The settings of this machine; WeasyPrint is not loaded for it."""
    from eightk.document.pdf_engine import engine_versions

    return Settings(final, installation_digest(), engine_versions(), notice)


def make_plan(workspace: Workspace, slugs: Iterable[str], settings: Settings) -> Plan:
    """Compare every agreement's manifest with its inputs and outputs; nothing is parsed or rendered."""
    templates, findings = workspace.templates()
    known = digests(templates)
    current: list[Built] = []
    stale: list[str] = []
    for slug in slugs:
        manifest = current_manifest(workspace, slug, settings, known)
        if manifest is None:
            stale.append(slug)
        else:
            current.append(Built(slug, "unchanged", manifest.summary, manifest.remarks))
    return Plan(workspace, settings, templates, tuple(current), tuple(stale), findings)


def current_manifest(workspace: Workspace, slug: str, settings: Settings, templates: dict[str, str]) -> Manifest | None:
    """The manifest of output/<slug> if all that it was made from, and all that it made, is as it says."""
    output = read_output(workspace.root / "output", slug)
    manifest = read_manifest(output.get(NAME, b""))
    if manifest is None or slug not in manifest.folders or not _same_engine(manifest, settings):
        return None
    if any(templates.get(name) != made for name, made in manifest.templates.items()):
        return None
    if any(name not in output or digest(output[name]) != made for name, made in manifest.outputs.items()):
        return None
    folders = [workspace.folder(name) for name in manifest.folders]
    if any(folder.findings for folder in folders):
        return None
    return manifest if input_digests(folders) == manifest.inputs else None


def _same_engine(manifest: Manifest, settings: Settings) -> bool:
    return (
        manifest.installation == settings.installation
        and manifest.engine == dict(settings.engine)
        and manifest.final == settings.final
        and manifest.notice == settings.notice
    )


def input_digests(folders: Iterable[Folder]) -> dict[str, str]:
    """The digest of every input file, by its path from the project's root."""
    return {folder.path(name): digest(content) for folder in folders for name, content in folder.files.items()}
