"""eightk doctor"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from io import StringIO
from pathlib import Path

import click

from eightk.cli.options import Manner, in_project, speaking
from eightk.reporting.style import counted, styled
from eightk.workspace.reading import Workspace, find_workspace

PACKAGES = ("click", "jinja2", "markupsafe", "num2words", "pydantic", "pydantic-core", "pyyaml")
"""What else eightk stands on; listed with -v."""
LABEL = 12
COLOUR_OF = {"note": "yellow", "missing": "red"}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at: what was found, and, unless `state` is ok, what to do."""

    label: str
    text: str
    state: str = "ok"
    advice: str = ""


@click.command("doctor")
@in_project
@speaking
def command(project: Path | None, how: Manner) -> None:
    """Say what is installed, which libraries and fonts are used, and what to do about what is missing.

    Exit 0 if PDFs can be made here and nothing is missing, 1 otherwise."""
    found = _project(project)
    lines = [*_versions(how), *_fonts(how), *_pdf(how), *_project_lines(found, project, how)]
    missing = [line for line in lines if line.state == "missing"]
    for line in lines:
        if how.loudness >= 0 or line.state == "missing":
            click.echo(_shown(line, how.colour))
    if how.loudness >= 0:
        click.echo("\nAll is well." if not missing else f"\n{counted(len(missing), 'thing')} to put right: see above.")
    sys.exit(1 if missing else 0)


def _shown(line: Line, colour: bool) -> str:
    """The label, what was found, and under it the advice."""
    indent = " " * LABEL
    text = line.text.replace("\n", f"\n{indent}")
    if line.state != "ok":
        text = styled(text, colour, fg=COLOUR_OF[line.state])
    advice = f"\n{indent}{styled('→', colour, bold=True)} {line.advice}" if line.advice else ""
    return f"{line.label.ljust(LABEL)}{text}{advice}"


def _versions(how: Manner) -> Iterator[Line]:
    from eightk.document.pdf_engine import engine_versions, missing_libraries

    yield Line("eightk", f"{_version('eightk')}, in {Path(__file__).resolve().parents[1]}")
    yield Line("Python", f"{platform.python_version()}, {sys.executable}")
    engine = dict(engine_versions())
    absent = [name for name, found in engine.items() if found == "missing" and name in ("weasyprint", "pydyf")]
    present = ", ".join(f"{name} {found}" for name, found in engine.items() if found != "missing")
    advice = "Install eightk again with its dependencies: `make build` does it in a checkout." if absent else ""
    yield Line("PDF engine", present or "not installed", "missing" if absent else "ok", advice)
    if platform.system() == "Linux" and (packages := missing_libraries()):
        advice = f"On Debian or Ubuntu, as root: apt-get install {' '.join(packages)}"
        yield Line("libraries", f"not found: {', '.join(packages)}", "missing", advice)
    if how.loudness > 0:
        yield Line("packages", ", ".join(f"{name} {_version(name)}" for name in PACKAGES))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _fonts(how: Manner) -> Iterator[Line]:
    from eightk.document.pdf_fonts import FACES, FONT_FOLDER

    absent = [face for face in FACES if not (FONT_FOLDER / face).is_file()]
    if absent:
        yield Line("fonts", f"not there: {', '.join(absent)}", "missing", "Install eightk again; they are part of it.")
    faces = [face.removesuffix(".ttf") for face in FACES if face not in absent]
    names = "\n".join(faces) if how.loudness > 0 else ", ".join(faces)
    yield Line("fonts", f"these and none of the system's, in {FONT_FOLDER}:\n{names}")


def _pdf(how: Manner) -> Iterator[Line]:
    """Whether a PDF is really made, and whether it would have the same bytes again."""
    from eightk.document.pdf_engine import engine_versions

    trouble = _print_a_page()
    if trouble:
        yield Line("PDF", f"cannot be made here: {trouble}", "missing", "See above, or the error that it names.")
        return
    if dict(engine_versions())["harfbuzz-subset"] == "missing":
        yield Line(
            "PDF", "a test page was made; its bytes differ from run to run, since its fonts carry the time", "note"
        )
    else:
        yield Line("PDF", "a test page was made; the same input gives the same bytes")
    if how.loudness > 0 and (loaded := _loaded_libraries()):
        yield Line("libraries", "\n".join(loaded))


def _print_a_page() -> str:
    """Make a PDF of one paragraph; "" if that works, otherwise why not."""
    try:
        from eightk.document.pdf import PdfJob, RenderRefused, render_pdf

        with redirect_stdout(StringIO()):  # WeasyPrint prints advice of its own
            page = "<html lang='en-US'><head><title>Test</title></head><body><p>Form 8-K</p></body></html>"
            made = render_pdf(PdfJob(page, "Test", "Test", "Test", False, ""))
    except RenderRefused as refusal:
        return str(refusal)
    except (ImportError, OSError, AttributeError, RuntimeError, ValueError) as error:
        return (str(error).splitlines() or [type(error).__name__])[0]
    return "" if made.startswith(b"%PDF-") else "what came out is not a PDF"


def _loaded_libraries() -> tuple[str, ...]:
    """The files of the system libraries that the test page has loaded (Linux)."""
    try:
        maps = Path("/proc/self/maps").read_text("utf-8", "replace")
    except OSError:
        return ()
    wanted = ("libpango", "libharfbuzz", "libfontconfig", "libgobject", "libfreetype", "libglib")
    paths = {line.split(maxsplit=5)[-1] for line in maps.splitlines() if "/" in line}
    return tuple(sorted(path for path in paths if Path(path).name.startswith(wanted)))


def _project(asked: Path | None) -> Workspace | None:
    if asked is None:
        return find_workspace(Path.cwd())
    return Workspace(asked) if (asked / "agreements").is_dir() else None


def _project_lines(found: Workspace | None, asked: Path | None, how: Manner) -> Iterator[Line]:
    if found is None:
        where = f"in {asked}" if asked else "here or in any folder above"
        yield Line("project", f"there is no agreements/ {where}", "note", "`eightk new SLUG` starts a project.")
        return
    yield Line("project", f"{found.root.resolve()}, {counted(len(found.slugs()), 'agreement')}")
    yield _templates(found, how)
    yield _publishing(found.root)


def _templates(found: Workspace, how: Manner) -> Line:
    """Which shipped templates the project replaces by its own."""
    shipped, own = found.shipped_templates, found.root / "templates"
    if own.is_dir() and own.resolve() == shipped.resolve():
        return Line("templates", "the shipped ones: this project is a checkout of eightk")
    shipped_names = set(Workspace(shipped, shipped).templates()[0])
    own_names = set(Workspace(found.root, found.root / "templates").templates()[0]) if own.is_dir() else set()
    replaced = sorted(own_names & shipped_names)
    added = sorted(own_names - shipped_names)
    text = f"shipped in {shipped}; the project replaces {len(replaced)} of them and adds {len(added)}"
    text += "".join(f"\nreplaced: {name}" for name in replaced)
    text += "".join(f"\nadded: {name}" for name in added if how.loudness > 0)
    return Line("templates", text)


def _publishing(root: Path) -> Line:
    """Whether two folders can change places in one step on the disk that output/ is on."""
    from tempfile import TemporaryDirectory

    from eightk.workspace.swap import exchange

    home = root / "output" if (root / "output").is_dir() else root
    try:
        with TemporaryDirectory(dir=home, prefix=".eightk-") as folder:
            one, other = Path(folder, "one"), Path(folder, "other")
            one.mkdir()
            other.mkdir()
            (one / "mark").touch()
            atomic = exchange(one, other) and (other / "mark").exists()
    except OSError as error:
        advice = "Give yourself permission to write there, or free some room."
        return Line("output/", f"cannot be written: {error.strerror}", "missing", advice)
    if atomic:
        return Line("output/", "old and new documents change places in one step")
    advice = "Keep the project on a local disk if several people read output/ while it is built."
    return Line("output/", "old and new documents change places in two steps on this disk", "note", advice)
