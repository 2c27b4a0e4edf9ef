"""A word became its contrary, or the other side of the same dealing: domestic, foreign; pay, receive; buyer, seller."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading, Stretch
from eightk.wording.changes.rule import ChangeRule, Shown, became, is_tight, words
from eightk.wording.form.place import Place
from eightk.wording.units import Unit

CONTRARIES = """
before / by; within / after; during / after; earlier / later; not earlier than / not later than; for / without
earliest / latest; earlier than / later than; domestic / foreign; former / current; former / present
senior / junior; senior / subordinated; long / short; first / second; first / last; initial / final
greater / lesser; greater / less; greater / lower; higher / lower; affirmative / negative; pay / receive
pays / receives; paid / received; give / receive; purchase / sell; buy / sell; purchased / sold
filed / furnished; shares / options; stock / options; cash / stock; cash / shares; lend / borrow
commencing / ending; beginning / ending; commences / ends; begins / ends; commence / terminate; begin / end
buyer / seller; purchaser / seller; lender / borrower; landlord / tenant; lessor / lessee; licensor / licensee
employer / employee; company / executive; company / employee; issuer / holder; debtor / creditor
parent / subsidiary; assignor / assignee; grantor / grantee; indemnitor / indemnitee; releasor / releasee
plaintiff / defendant; common / preferred; fixed / floating; fixed / variable; direct / indirect
directly / indirectly; public / private; oral / written; temporary / permanent; definitive / preliminary
accept / reject; approve / reject; approved / rejected; granted / revoked; extend / shorten; remain / leave
retain / return; appointed / removed; hired / dismissed; above / below; over / under; sum / greater
sum / lesser; sum / higher; sum / lower; actual / target; actual / projected; gain / loss; income / loss
assets / liabilities; principal / interest; best / reasonable; premium / discount; vest / forfeit
vested / forfeited; business / calendar; waived / enforced; for / against; inside / outside; within / outside
upward / downward; early / late; each / either; both / either; each / one; is / may be; are / may be
was / may be; has been / will be; have been / will be; was / will be; were / will be; has / will; did / will
past / future; voluntary / mandatory; optional / mandatory; joint / several; jointly / severally
shareholder / director; officer / director; employee / director; member / chairman; death / disability
now / later; pre / after; pre / post; eligible / entitled; stock units / shares; stock units / stock
stock units / stock options; residential / commercial; business / trading; delivered to / received from
paid to / received from; sold to / bought from; transferred to / received from; delivers to / receives from
gave / received; given by / given to; increase / reduce; increases / reduces; increased / reduced; raise / lower
raises / lowers; raised / lowered; reduce / increase; reduces / increases; increase / decrease
increases / decreases; increased / decreased; lower / raise; premium / par
"""
_STEM = 5
ELSEWHERE = """
parent / subsidiary; audited / unaudited; highest / lowest; greatest / lowest; greatest / least
greater / lesser; extend / shorten; extends / shortens; extended / shortened; lengthen / shorten
lengthened / shortened; commenced / completed; begun / completed; started / finished; arrears / advance
optional / mandatory; option / obligation; voluntary / involuntary; domestic / foreign
prospective / retroactive; retire / resign; retired / resigned; retirement / resignation; dismissed / resigned
retires / resigns; binding / advisory; guaranteed / unguaranteed; secured / unsecured; fixed / floating
fixed / variable; purchaser / seller; buyer / seller; landlord / tenant; lessor / lessee; licensor / licensee
lender / borrower; replaces / supplements; replaced / supplemented; waived / confirmed; waiver / confirmation
assumed / retained; assumes / retains; assume / retain; assumed / excluded; temporary / permanent
preliminary / definitive; preferred / common; approved / rejected; accepted / rejected; accepted / declined
premium / discount; monthly / quarterly; inside / outside; current / former; majority / minority
wholly / majority; wholly / partly; wholly / partially; common / preferred; general / limited
perpetual / terminable; public / private; oral / written; joint / several; arbitration / litigation
plaintiff / defendant; fiscal / calendar; estimated / final; initial / final; outstanding / authorized
outstanding / voted; automatic / discretionary; automatically / discretion; residential / commercial
solicitation / competition; solicitation / noncompetition; revocable / irrevocable; interest / dividends
options / shares; units / options; equity / debt; debt / equity; senior / subordinated; first / last
quarter / year; month / quarter; week / month; day / week; year / month
approved / proposed; approved / recommended; appointed / nominated; elected / nominated; corporate / individual
granted / proposed; accepted / requested; executed / proposed; amended / terminated; extended / terminated
renewed / terminated; assigned / licensed; purchased / leased; sold / leased; guaranteed / discretionary
exclusive / nonexclusive; deferred / accelerated; accelerated / forfeited; paid / waived; paid / deferred
determined / proposed; repaid / borrowed
"""
"""Contraries that no rewording takes for each other, wherever in the texts they stand."""


def _contrary(place: Place, account: Account) -> str | None:
    before, after = apart(_said(place.removed), _said(place.added))
    if after not in _CONTRARIES.get(before, ()) or not is_tight(place):
        return None
    return became(place, "a contrary")


def _said(units: Sequence[Unit]) -> list[str]:
    return [word for unit in words(units) for word in unit.text.casefold().split()]


def apart(before: list[str], after: list[str]) -> tuple[str, str]:
    """What is left of two runs of words without those that both begin or end with."""
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return " ".join(before), " ".join(after)


def _table(pairs: str) -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for pair in pairs.replace("\n", ";").split(";"):
        one, _, other = (part.strip() for part in pair.partition("/"))
        if one:
            found[one].add(other)
            found[other].add(one)
    return MappingProxyType({word: frozenset(others) for word, others in found.items()})


_CONTRARIES = _table(CONTRARIES)
_ELSEWHERE = _table(ELSEWHERE)


def _shown(account: Account) -> Iterator[Shown]:
    """A word that the draft has nowhere, in any form, while it has its contrary, which the approved wording has not."""
    ours, theirs = account.ours.words, account.theirs.words
    if account.gained("negation"):
        return
    gone = [word for word in ours if word in _ELSEWHERE and ours[word] > theirs[word]]
    for word in gone:
        for other in sorted(_ELSEWHERE[word]):
            if (
                theirs[other] > ours[other]
                and not _has(account, account.theirs, word)
                and not _has(account, account.ours, other)
            ):
                yield Shown(f"“{word}” became “{other}”", _place(account.ours, word), _place(account.theirs, other))


def _has(account: Account, reading: Reading, word: str) -> bool:
    """Whether a text has a word in any form: increases, increased."""
    beginning = word[:_STEM]
    return any(each.startswith(beginning) for each in (*reading.words, *account.shared.words))


def _place(reading: Reading, word: str) -> Stretch:
    return next((unit.start, unit.end) for unit in reading.spelled if unit.key == word)


RULE = ChangeRule(
    "DIFF-CONTRARY",
    "A word became its contrary",
    "A word stands for its contrary, or for the other side of the same dealing, in an otherwise equal sentence.",
    ("The tenant will pay for the repairs then.", "The landlord will pay for the repairs then."),
    ("The fee is paid by them to the agent.", "The agent receives the fee from them."),
    _contrary,
    _shown,
)
