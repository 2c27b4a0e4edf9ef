"""agreement.yaml spoilt in every way that counsel may meet: one sentence at its place, exit 2, output/ untouched."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from tests.project import COPY, YAML, Project

Spoil = Callable[[Project], None]
ADDRESS = re.compile(r"address:(?:\n    .*)+")
STRAY = "Often a missing colon, a stray quotation mark, or a text with “: ” in it that needs quotation marks."


def edit(old: str, new: str) -> Spoil:
    """Replace words of agreement.yaml."""
    return lambda project: project.edit(YAML, old, new)


def write(content: str | bytes) -> Spoil:
    """Replace agreement.yaml."""
    return lambda project: project.write(YAML, content)


def encoded(name: str) -> Spoil:
    """agreement.yaml in another encoding."""
    return lambda project: project.write(YAML, project.text(YAML).encode(name))


def bomb() -> str:
    """A billion laughs."""
    lines = ['a: &a ["ha", "ha", "ha", "ha", "ha", "ha", "ha", "ha", "ha"]']
    for last, this in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{this}: &{this} [{', '.join([f'*{last}'] * 9)}]")
    return "\n".join(lines)


CASES: dict[str, tuple[Spoil, str, str]] = {
    "a colon in a value": (
        edit("title: Note Purchase", "title: Note: Purchase"),
        ":2:14: YAML001 this is not YAML: mapping values are not allowed in this context",
        STRAY,
    ),
    "a quotation that does not end": (
        write('agreement: "x\n'),
        ":2:1: YAML001 this is not YAML: found unexpected end of stream",
        STRAY,
    ),
    "indented with a tab": (
        edit("  party: company\n  name: Brindle", "\tparty: company\n  name: Brindle"),
        ":6:1: YAML001 the line is indented with a tab; YAML takes spaces only",
        "Replace it by spaces.",
    ),
    "empty": (write(""), ": YAML002 the file is empty", "`eightk new` writes one to fill in."),
    "only a comment": (write("# later\n"), ": YAML002 the file is empty", "`eightk new` writes one to fill in."),
    "two documents": (
        lambda project: project.write(YAML, project.text(YAML) + "---\nmore: here\n"),
        ":77:1: YAML003 the file holds a second YAML document (---)",
        "Keep one agreement in one file.",
    ),
    "an anchor bomb": (
        write(bomb()),
        ":1:4: YAML005 YAML anchors and aliases (& and *) are not used here",
        "Write the value out in each place.",
    ),
    "a tag": (
        edit("title: President", "title: !!python/name:os.system President"),
        ":76:12: YAML006 YAML tags (!…) are not used here",
        "Delete the tag.",
    ),
    "nested without end": (
        write("a: " + "[" * 100_000),
        ":1:27: YAML007 the file is nested more than 24 levels deep",
        "",
    ),
    "a list as a key": (edit("terms:\n", "terms:\n  [a, b]: c\n"), ":35:3: YAML008 a key must be a single word", ""),
    "an escape for what cannot be printed": (
        edit("title: President", 'title: "Pres\\eident"'),
        ":76:12: YAML009 the value holds the character U+001B, which cannot be printed",
        "Delete it.",
    ),
    "a form feed": (edit("terms:", "terms:\f"), ":34:7: YAML001 YAML does not take the character U+000C", "Delete it."),
    "a key longer than any": (
        edit("terms:\n", f"terms:\n  {'k' * 2000}: 1\n"),
        ":35:2003: YAML001 this is not YAML: mapping values are not allowed in this context",
        STRAY,
    ),
    "a long key": (
        edit("terms:\n", f"terms:\n  {'k' * 500}: 1\n"),
        f":35:3: AGR003 “{'k' * 40}…” is not a key of “terms”",
        "Known here: appointments, benefits, bonuses, conditions, covenants, equity, facilities, fees, payments, "
        "provisions, purchases, rates, releases, resignations, salaries, separation_pay, share_transfers, "
        "terminations, transitions.",
    ),
    "a number as a key": (
        edit("  purchaser:\n", "  7:\n    name: X\n    kind: person\n  purchaser:\n"),
        ":24:3: AGR006 parties.7: “7” is not a short key of lower-case letters, digits and _",
        "Write it like severance.",
    ),
    "an empty key": (
        edit("agreement:\n", "agreement:\n  '': x\n"),
        ":2:3: AGR003 “” is not a key of “agreement”",
        "Known here: conformed_copy, dated, effective, signed, title.",
    ),
    "a list at the top": (
        write("- a\n- b\n"),
        ":1:1: AGR001 the file must be a block of keys (agreement:, registrant:, parties: …)",
        "See docs/agreement-yaml.md.",
    ),
    "a key left out": (
        edit("  dated: 2026-03-02\n", ""),
        ":1:1: AGR002 “agreement.dated” is missing",
        "Add it; `eightk schema` and docs/agreement-yaml.md say what it holds.",
    ),
    "an unknown key": (
        edit("      section: 2\n", "      section: 2\n      purpse: repayment\n"),
        ":38:7: AGR003 “purpse” is not a key of “terms.payments.repayment”",
        "Did you mean “purpose”?",
    ),
    "a list for a value": (
        edit("dated: 2026-03-02", "dated: [2026-03-02]"),
        ":3:3: AGR006 agreement.dated: a single value is expected here, not a list or a block of keys",
        "",
    ),
    "a value for a block": (
        lambda project: project.write(YAML, ADDRESS.sub("address: here", project.text(YAML))),
        ":12:12: AGR004 “registrant.address” must be a block of keys",
        "Known here: street, city, state, zip.",
    ),
    "a value for a list": (
        edit("items: [1.01, 2.03]", "items: 1.01"),
        ":62:10: AGR004 “disclosure.items” must be a list",
        "Write each entry on its own line after “- ”, or all in [ ].",
    ),
    "a block for a list": (
        edit("items: [1.01, 2.03]", "items: {first: 1.01}"),
        ":62:3: AGR004 “disclosure.items” must be a list",
        "Write each entry on its own line after “- ”, or all in [ ].",
    ),
    "a value that is empty": (
        edit("city: Dover", "city:"),
        ":14:10: AGR006 registrant.address.city: the value is empty",
        "Fill it in; an optional line may be deleted.",
    ),
    "none of the choices": (
        edit("kind: note", "kind: bond"),
        ":50:13: AGR005 “terms.facilities.note.kind” must be one of revolving, term loan, letters of credit, "
        "swingline, incremental, note or other",
        "",
    ),
    "a day that is none": (
        edit("dated: 2026-03-02", "dated: 2026-02-30"),
        ":3:10: AGR006 agreement.dated: 2026-02-30 is not a day of the calendar",
        "Dates are year-month-day.",
    ),
    "a date in another form": (
        edit("dated: 2026-03-02", "dated: 3/2/2026"),
        ":3:10: AGR006 agreement.dated: “3/2/2026” is not a date",
        "Write it like 2007-02-28.",
    ),
    "a CIK without its zeros": (
        edit("cik: 0009999301", "cik: 9999301"),
        ":8:8: AGR006 registrant.cik: “9999301” is not a CIK (ten digits, zeros kept)",
        "Write it like 0000878547.",
    ),
    "on for yes": (
        edit("telephone: (302) 555-0110", "telephone: (302) 555-0110\n  emerging_growth_company: on"),
        ":18:28: AGR006 registrant.emerging_growth_company: “on” is not yes or no",
        "Write it like yes.",
    ),
    "a figure of 5,000 digits": (
        edit("amount: $400,000", f"amount: ${'9' * 5000}"),
        f":43:19: AGR006 terms.payments.repayment.schedule[1].amount: “${'9' * 39}…” is not an amount of money",
        "Write it like $120,000, $1,250.50 or EUR 5,000,000.",
    ),
    "a name that climbs out": (
        edit("dated: 2026-03-02", "dated: 2026-03-02\n  conformed_copy: ../../secret.txt"),
        ":4:19: AGR006 agreement.conformed_copy: “../../secret.txt” is not a file name inside this folder",
        "Write it like conformed-copy.txt.",
    ),
    "an absolute name": (
        edit("dated: 2026-03-02", "dated: 2026-03-02\n  conformed_copy: /etc/passwd"),
        ":4:19: AGR006 agreement.conformed_copy: “/etc/passwd” is not a file name inside this folder",
        "Write it like conformed-copy.txt.",
    ),
    "a template that climbs out": (
        edit("disclosure/brindle-note.htm.j2", "../../secret.htm.j2"),
        ":63:13: AGR006 disclosure.template: “../../secret.htm.j2” is not a template's path below templates/",
        "Write it like disclosure/severance.htm.j2.",
    ),
    "a report that climbs out": (
        lambda project: project.write(YAML, project.text(YAML).split("report:")[0] + "reported_in: ../elsewhere\n"),
        ":72:14: AGR006 reported_in: “../elsewhere” is not the name of an agreement's folder",
        "Write it like acme-severance.",
    ),
    "a sum that does not add up": (
        edit("amount: $400,000", "amount: $450,000"),
        ":42:7: AGR020 terms.payments.repayment.schedule: $450,000 + $500,000 = $950,000, but the amount is $900,000",
        "Correct the entry that the agreement does not say.",
    ),
    "an unknown party": (
        edit("to: purchaser", "to: purchasor"),
        ":39:11: AGR010 terms.payments.repayment.to: there is no party “purchasor”",
        "Did you mean “purchaser”?",
    ),
    "an unknown section": (
        edit("      section: 2\n", "      section: 2.5\n"),
        ":37:16: AGR011 terms.payments.repayment.section: the conformed copy has no section “2.5”",
        "Known here: 1, 2, 3, 4, 5, preamble, recitals, signature page.",
    ),
    "an unknown facility": (
        edit("facility: [note]", "facility: [nota]"),
        ":56:18: AGR012 terms.rates.interest.facility[1]: there is no facility “nota”",
        "Did you mean “note”?",
    ),
    "a signature that is not there": (
        edit("signed: Orla Finch", "signed: Orla Fink"),
        ":30:13: AGR013 the conformed copy has no signature “/s/ Orla Fink”",
        "Did you mean “Orla Finch”?",
    ),
    "a report of nobody": (
        lambda project: project.write(YAML, project.text(YAML).split("report:")[0]),
        ":1:1: AGR014 exactly one of “report” and “reported_in” must be there",
        "`report:` for this agreement's own Form 8-K; `reported_in:` if another agreement's report carries it.",
    ),
    "a conformed copy that is not there": (
        lambda project: (project.root / COPY).unlink(),
        ":1:1: AGR016 there is no file “conformed-copy.txt” in agreements/brindle-note/",
        "Put it there as plain text (.txt).",
    ),
    "latin-1": (
        lambda project: project.write(YAML, project.text(YAML).replace("Orla", "Órla").encode("latin-1")),
        ":30:13: TXT001 the file is not UTF-8 text: the byte 0xD3 here belongs to another encoding",
        "Save it as UTF-8.",
    ),
    "UTF-16": (
        encoded("utf-16"),
        ": TXT002 the file begins with a byte-order mark (UTF-16)",
        "Save it as “UTF-8 without BOM”.",
    ),
    "UTF-16 without a mark": (encoded("utf-16-be"), ":1:1: TXT003 the file has a NUL byte in it", "Delete it."),
    "a byte-order mark": (
        encoded("utf-8-sig"),
        ": TXT002 the file begins with a byte-order mark (UTF-8)",
        "Save it as “UTF-8 without BOM”.",
    ),
    "NUL bytes": (
        edit("title: President", "title: Presi\0dent"),
        ":76:17: TXT003 the file has a NUL byte in it",
        "Delete it.",
    ),
    "a line separator of Unicode": (
        edit("title: President", "title: Presi\u2028dent"),
        ":76:17: TXT003 the file has the control character U+2028 in it",
        "Delete it.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_in_a_sentence(project: Project, name: str) -> None:
    spoil, sentence, hint = CASES[name]
    before = project.output()
    spoil(project)
    started = time.monotonic()
    result = project.run("build")
    expected = f"{YAML}{sentence}\n" + (f"    {hint}\n" if hint else "")
    assert (result.stderr, result.exit_code) == (expected, 2)
    assert project.output() == before
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("command", ["check", "lock"])
@pytest.mark.parametrize("name", ["indented with a tab", "an anchor bomb", "an unknown party", "UTF-16"])
def test_every_command_says_it(project: Project, name: str, command: str) -> None:
    spoil, sentence, hint = CASES[name]
    spoil(project)
    result = project.run(command)
    assert (result.stderr, result.exit_code) == (f"{YAML}{sentence}\n    {hint}\n", 2)
