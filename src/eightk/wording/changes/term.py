"""A term of these trades is in one text only: escrow, arbitration, dependents, disability."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from eightk.wording.changes.account import Account
from eightk.wording.changes.reading import Reading
from eightk.wording.changes.rule import NOWHERE, ChangeRule, Shown
from eightk.wording.units import Unit

TERMS = """
accident; disab incapacit; death dies deceased died; retire; pension annuit; insuranc insured insurer; dental; spous
dependents; benefici; automobil vehicle; relocat; excise; cobra; fraud; willful wilful; misconduct; felon crim
negligen; bankrupt insolv; arbitra; indemni harmless; escrow; tender; dividend; royalt; disparag; collateral; subordinat
mortgag; perpetu; patent; trademark; quorum; unanim; proxy proxies; preferr; premium; discount; penalt; rebate; ebitda
worldwide global; retroactiv; extraordin; impairment; probation; incorporat; foreign; domestic; medical health
sabbat; injunct; escalat; usur; collusi; briber; securitiz; syndicat; hedg; swap; sublicen; prepetition; debtor
debentur; franchis; contractor; distributor; affiliat; retainer; severance; licen; revolv; merger merge combin
customer client; receivab; housing residen; court tribunal; confiden secre; libor; sofr; guarant
consolidat; federal; royalt; milest; investor; municipal; hospital; physician; stipend allowanc
parking; overtime; holiday vacation; softwar; advertis; environment; pollut; electric; vessel
tuition; gasoline; petroleum; vaccin; clinical; genom; antitrust; export; tariff; customs; warehouse; aircraft
"""
"""Beginnings of words, one group a term with what may be said for it."""


def _table() -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for group in TERMS.replace("\n", ";").casefold().split(";"):
        for beginning in group.split():
            found[beginning[:_HEAD]].add((beginning, group.split()[0]))
    return MappingProxyType({head: tuple(sorted(every)) for head, every in found.items()})


_HEAD = 3
_TERMS = _table()


_SHORT = {"auto": "automobile", "autos": "automobiles", "car": "vehicle", "cars": "vehicles"}
"""Words that are said for a term, and begin others too."""


def _terms(reading: Reading) -> dict[str, Unit]:
    """The terms that a text has, each with a unit that has it."""
    found: dict[str, Unit] = {}
    for unit in reading.spelled:
        if unit.kind == "word":
            key = _SHORT.get(unit.key, unit.key)
            for each in (key, key.removeprefix("un").removeprefix("non")):
                found.update(
                    {term: unit for beginning, term in _TERMS.get(each[:_HEAD], ()) if each.startswith(beginning)}
                )
    return found


def _shown(account: Account) -> Iterator[Shown]:
    ours, theirs = _terms(account.ours), _terms(account.theirs)
    strange = ours.keys() ^ theirs.keys()
    known = _terms(account.shared).keys() if strange else strange
    for term in sorted(strange - known):
        unit = ours.get(term) or theirs[term]
        place = (unit.start, unit.end)
        where = "draft" if term in ours else "approved wording"
        said = f"“{unit.text}” or the like is not in the {where}"
        yield Shown(said, place, NOWHERE) if term in ours else Shown(said, NOWHERE, place)


RULE = ChangeRule(
    "DIFF-TERM",
    "A term is in one text only",
    "One text has a term of these trades, which has few synonyms, and the other neither it nor one of them.",
    ("He keeps his accident cover until May in any case.", "In any case he keeps his cover until May."),
    ("He keeps his medical cover until May in any case.", "In any case he keeps his health cover until May."),
    showing=_shown,
)
