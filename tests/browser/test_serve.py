"""`eightk serve` as counsel use it: a page in a browser, an editor beside it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdfium2 import PdfDocument
from tests.project import SLUG, TEMPLATE, YAML, Project
from tests.serve.running import PATIENCE, Running, running

from eightk.build.manifest import digest

CURRENT = "html[data-eightk-state=current]"


@pytest.fixture
def server(checkout: Path, project: Project) -> Iterator[Running]:
    """The command, on a copy of the small project."""
    with running(checkout, project) as started:
        yield started


@pytest.fixture
def page(page: Page) -> Page:
    """A page with the patience that a busy machine needs."""
    page.set_default_timeout(1000 * PATIENCE)
    expect.set_options(timeout=1000 * PATIENCE)
    return page


def words_of(page: Page, address: str) -> str:
    """The text of a PDF as it is served."""
    document = PdfDocument(BytesIO(page.request.get(address).body()))
    try:
        return " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    finally:
        document.close()


def test_a_save_is_seen_without_loading_the_page_again(page: Page, server: Running, project: Project) -> None:
    page.goto(server.address)
    page.get_by_role("link", name="Note Purchase Agreement").click()
    page.wait_for_selector(CURRENT)
    page.evaluate("window.mark = 'the same page'")
    project.edit(YAML, "title: Note Purchase Agreement", "title: Note and Warrant Agreement")
    expect(page.locator("#sentence-1")).to_contain_text("entered into a Note and Warrant Agreement")
    assert page.evaluate("window.mark") == "the same page"
    page.wait_for_selector(CURRENT)
    assert "Note and Warrant Agreement" in words_of(page, f"{server.address}{SLUG}/disclosure.pdf")
    assert "Note and Warrant Agreement" in project.text(f"output/{SLUG}/disclosure.htm")


@pytest.mark.parametrize(
    ("path", "old", "new", "line"),
    [(YAML, "to: purchaser", "to: nobody", "to: nobody"), (TEMPLATE, "{% endfor %}", "{% endfur %}", "{% endfur %}")],
)
def test_an_error_is_shown_at_its_line_and_the_last_good_page_stays(
    page: Page, server: Running, project: Project, path: str, old: str, new: str, line: str
) -> None:
    page.goto(f"{server.address}{SLUG}/disclosure.htm")
    page.wait_for_selector(CURRENT)
    alert = page.get_by_role("alert", include_hidden=True)
    expect(alert).to_be_empty()
    project.edit(path, old, new)
    expect(alert).to_contain_text(f"{path}:{project.line_of(path, new)}:")
    expect(alert.locator("pre")).to_have_text(line)
    expect(page.get_by_text("Brindle Optics, Inc. (the “Company”) entered into")).to_be_visible()
    page.reload()
    expect(alert).to_contain_text(path)
    project.edit(path, new, old)
    expect(alert).to_be_empty()


def test_a_new_agreement_and_one_that_is_deleted(page: Page, server: Running, project: Project) -> None:
    page.goto(server.address)
    expect(page.get_by_role("row")).to_have_count(2)
    project.write("agreements/new-one/agreement.yaml", "agreement: [")
    expect(page.get_by_role("row", name="new-one")).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("agreements/new-one/agreement.yaml:2:1 YAML001")
    page.goto(f"{server.address}new-one/")
    expect(page.get_by_text("It has not been built yet")).to_be_visible()
    (project.root / "agreements/new-one/agreement.yaml").unlink()
    expect(page.get_by_role("status")).to_contain_text("no longer there")


def test_the_server_ends_and_comes_back(page: Page, server: Running, checkout: Path, project: Project) -> None:
    page.goto(f"{server.address}{SLUG}/disclosure.htm")
    page.wait_for_selector(CURRENT)
    assert server.stop() == (0, "Stopped. Every folder of output/ is whole.\n", "")
    expect(page.get_by_role("status")).to_contain_text("does not answer")
    project.edit(YAML, "title: Note Purchase Agreement", "title: Loan Agreement")
    port = server.address.rstrip("/").rpartition(":")[2]
    with running(checkout, project, "--port", port):
        expect(page.get_by_text("entered into a Loan Agreement")).to_be_visible()


def test_counsel_record_a_determination(page: Page, server: Running, project: Project) -> None:
    project.edit(YAML, "agreement:\n", "# counsel's own remark\nagreement:\n")
    project.edit(TEMPLATE, "The Company will repay", "The Company is free to repay")
    page.goto(f"{server.address}{SLUG}/")
    form = page.locator("form[data-determination]")
    expect(form.first).to_be_attached()
    before, findings = project.text(YAML), form.count()
    for _ in range(findings):
        page.get_by_text("Record that counsel accepts this").first.click()
        form.first.get_by_label("Who decides").fill("Jane Q. Roe, counsel to the Company")
        form.first.get_by_label("When").fill("2026-03-03")
        form.first.get_by_label("Why").fill("Both say that the note is paid back.")
        form.first.get_by_role("button", name="Write it to agreement.yaml").click()
        findings -= 1
        expect(form).to_have_count(findings)
    assert project.text(YAML).startswith(f"{before}determinations:\n")
    expect(page.get_by_text("on counsel's determination").first).to_be_visible()


def test_a_remark_in_the_file_does_not_stand_in_the_way_of_a_determination(
    page: Page, server: Running, project: Project
) -> None:
    """It changes nothing that the page shows, so that the page is not made new."""
    project.edit(TEMPLATE, "The Company will repay", "The Company is free to repay")
    page.goto(f"{server.address}{SLUG}/")
    form = page.locator("form[data-determination]")
    expect(form.first).to_be_attached()
    findings = form.count()
    project.edit(YAML, "agreement:\n", "# counsel's own remark\nagreement:\n")
    page.wait_for_selector(f"html[data-eightk-yaml='{digest(project.text(YAML).encode())}']")
    page.get_by_text("Record that counsel accepts this").first.click()
    form.first.get_by_label("Who decides").fill("Jane Q. Roe, counsel to the Company")
    form.first.get_by_label("When").fill("2026-03-03")
    form.first.get_by_label("Why").fill("Both say that the note is paid back.")
    form.first.get_by_role("button", name="Write it to agreement.yaml").click()
    expect(form).to_have_count(findings - 1)
    assert "# counsel's own remark" in project.text(YAML)


def test_counsel_are_told_what_is_missing(page: Page, server: Running, project: Project) -> None:
    project.edit(TEMPLATE, "The Company will repay", "The Company is free to repay")
    page.goto(f"{server.address}{SLUG}/")
    form = page.locator("form[data-determination]").first
    page.get_by_text("Record that counsel accepts this").first.click()
    form.get_by_label("Who decides").fill("   ")
    form.get_by_label("When").fill("2026-03-03")
    form.get_by_label("Why").fill("A reason.")
    form.get_by_role("button", name="Write it to agreement.yaml").click()
    expect(form.get_by_role("status")).to_contain_text("Who decides: is missing.")
    expect(form.get_by_label("Who decides")).to_have_attribute("aria-invalid", "true")
    assert "determinations:" not in project.text(YAML)


def test_another_site_may_neither_read_nor_write(page: Page, server: Running, project: Project) -> None:
    """A page of another origin on this very machine, in a real browser."""
    token = page.goto(server.address) and page.locator("html").get_attribute("data-eightk-serve")
    page.goto(server.address.replace("127.0.0.1", "localhost"))
    send = """async ([address, token]) => {
        const said = [];
        for (const type of ["application/json", "text/plain"]) {
            const sent = fetch(`${address}determinations`, {
                method: "POST", headers: {"Content-Type": type, "X-Eightk-Token": token}, body: "{}"});
            said.push(await sent.then((answer) => answer.status, () => "refused"));
        }
        return said;
    }"""
    assert page.evaluate(send, [server.address, token]) == ["refused", "refused"]
    assert "determinations:" not in project.text(YAML)
