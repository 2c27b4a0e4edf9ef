"""The files of a package: HTML, text and data as they are, and the jobs that print its PDFs."""

from __future__ import annotations

from pathlib import Path

from eightk.assemble import Package
from eightk.build.manifest import NAME, digest, digest_of, read_manifest
from eightk.build.plan import Settings
from eightk.document.pdf import PdfJob
from eightk.review.page import NAME as PAGE
from eightk.workspace.output import printing_digest, read_output


def outputs_of(package: Package) -> dict[str, bytes]:
    """HTML, text and data of every document, by file name."""
    files: dict[str, bytes] = {}
    for document in package.documents:
        files[f"{document.stem}.htm"] = document.html.encode("ascii")
        files[f"{document.stem}.txt"] = document.text.encode()
    for page in package.review:
        files[f"{page.stem}.htm"] = page.html.encode()
        if page.data:
            files[f"{page.stem}.json"] = page.data.encode()
    if package.page:
        files[PAGE] = package.page.encode()
    return files


def pdf_jobs(package: Package, settings: Settings) -> dict[str, tuple[str, PdfJob]]:
    """For each PDF, by file name: a digest of all that it is made from, and the job."""
    jobs: dict[str, tuple[str, PdfJob]] = {}
    draft, look = not settings.final, package.stylesheet
    made = {
        each.stem: PdfJob(each.html, each.title, package.title, each.foot, draft, look) for each in package.documents
    }
    made |= {  # nobody files these: no mark, so that a final build prints none of them again
        each.stem: PdfJob(each.html, each.title, package.title, each.foot, False, package.review_stylesheet)
        for each in package.review
    }
    engine = [printing_digest(), *(f"{name} {version}" for name, version in settings.engine)]
    for stem, job in made.items():
        parts = [job.html, job.title, job.subject, job.running_title, str(job.draft), job.stylesheet, *engine]
        jobs[f"{stem}.pdf"] = (digest_of(parts), job)
    return jobs


def read_old_pdfs(home: Path, slug: str) -> dict[str, bytes]:
    """PDFs that stand in output/<slug> unharmed, by the digest of what they were made from."""
    output = read_output(home, slug)
    manifest = read_manifest(output.get(NAME, b""))
    if manifest is None:
        return {}
    return {
        made_from: output[name]
        for name, made_from in manifest.made_from.items()
        if name in output and digest(output[name]) == manifest.outputs.get(name)
    }
