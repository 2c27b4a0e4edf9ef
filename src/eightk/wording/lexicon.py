"""English words, to tell a slip of the pen from another word. From the word list of SymSpell (82,000 words)."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MONEY = "prepayment prepayments sublimit escrowed unvested nonvested instalment instalments tranche tranches"
_DUTIES = "indemnitee indemnitees indemnitor covenantee forfeitable nonforfeitable clawback severability noncompete"
_RIGHTS = "sublicense sublicenses sublicensed sublicensee sublicensees sublicensing licensor licensors"
_AMERICAN = "willful willfully installment installments offense offenses centers canceled canceling labor enrollment"
_LENT = "swingline"
_LEGAL = frozenset(f"{_MONEY} {_DUTIES} {_RIGHTS} {_AMERICAN} {_LENT}".split())
"""Words of these documents that the list lacks."""
_JOINED = "non"
"""A prefix that is written joined to any word: nonqualified."""
_SINGLE = frozenset({"a", "i"})
_SLIPS = """
teh the; hte the; taht that; thta that; htat that; wich which; whcih which; hwich which; thier their; adn and
nad and; recieve receive; recieved received; recieves receives; recieving receiving
occured occurred; occurence occurrence; seperate separate; seperately separately; seperation separation
managment management; commitee committee; committe committee; comittee committee; employement employment
accomodate accommodate; pursuent pursuant; pursuan pursuant; purusant pursuant; persuant pursuant; apointed appointed
appoinment appointment; apointment appointment; aggreement agreement; agrement agreement; agreeement agreement
compensaton compensation; compnesation compensation; exectuive executive; excutive executive; anually annually
begining beginning; comencing commencing; commencment commencement; paymnet payment; amendement amendment
amendmant amendment; shareholers shareholders; incentve incentive; terminaton termination; termintation termination
benifits benefits; respectivly respectively; respectivley respectively; approximatly approximately
aproximately approximately; immediatly immediately; immediatley immediately; inlcuding including; incuding including
foregiong foregoing; desribed described; descibed described; entiled entitled; intital initial; inital initial
availible available; responsibilites responsibilities; repsect respect; outstandng outstanding; accordence accordance
incorportated incorporated; incorprated incorporated; refernce reference; referrence reference; exibit exhibit
exhbit exhibit; registrent registrant; confidental confidential; obligatons obligations; provison provision
seciton section; corparation corporation; subsidary subsidiary; subsidiaires subsidiaries; bussiness business
adminstrative administrative; finacial financial; goverance governance; previosly previously; previuosly previously
definitve definitive; disclousre disclosure; wholy wholly; wholely wholly; untill until; withold withhold
witholding withholding; acheive achieve; beleive believe; priviledge privilege; existance existence
indemnifcation indemnification; resignaton resignation; resigantion resignation; directers directors; elegible eligible
guarentee guarantee; garantee guarantee; maintenence maintenance; occassion occasion; publically publicly
reccomend recommend; successfull successful; transfered transferred; effecitve effective
"""
_LONG = 6
"""Letters after a prefix at least."""
_COMMON = dict(pair.split() for pair in _SLIPS.replace("\n", ";").split(";") if pair.strip())
"""Common slips of the pen that are no words, each with the one word that is meant."""


@cache
def _words() -> frozenset[str]:
    file = resources.files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    words = file.read_text(encoding="utf-8-sig").split()[::2]  # each with how often it is used
    return _LEGAL.union(words)


def is_word(text: str) -> bool:
    """Whether a text is an English word; single letters but "a" and "I" are not."""
    form = text.casefold()
    return form in _SINGLE if len(form) == 1 else _is_known(form)


def _is_known(form: str) -> bool:
    """Whether the list has a word, or what follows its prefix if that is long enough to be no chance."""
    rest = form.removeprefix(_JOINED)
    return form in _words() or (len(form) - len(rest) == len(_JOINED) and len(rest) >= _LONG and rest in _words())


@lru_cache(maxsize=10_000)
def only_reading(text: str) -> str:
    """The one English word that is a single slip away (a letter left out, put in, changed, or two swapped), or "".

    "nto" may be not, to or into: there it is "", and the place goes to counsel."""
    if known := _COMMON.get(text.casefold()):
        return known
    found = readings(text)
    return next(iter(found)) if len(found) == 1 else ""


def is_common_slip(wrong: str, right: str) -> bool:
    """Whether the one is a common slip of the pen for the other."""
    return _COMMON.get(wrong.casefold()) == right.casefold()


@lru_cache(maxsize=10_000)
def readings(text: str) -> frozenset[str]:
    """The English words that are a single slip away."""
    return frozenset(form for form in _slips(text.casefold()) if _is_known(form))


def is_slip(one: str, other: str) -> bool:
    """Whether two words, in small letters, are a single slip apart: a letter left out, changed, or two swapped."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), len(one))
    same = min(same, len(other))
    mine, yours = one[same:], other[same:]
    return mine[1:] == yours[1:] or mine[1:] == yours or mine == yours[1:] or _swapped(mine, yours)


def _swapped(one: str, other: str) -> bool:
    return len(one) > 1 and one[:2] == other[1::-1] and one[2:] == other[2:]


def _slips(form: str) -> set[str]:
    cuts = [(form[:at], form[at:]) for at in range(len(form) + 1)]
    dropped = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    changed = {left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS}
    inserted = {left + letter + right for left, right in cuts for letter in _LETTERS}
    return (dropped | swapped | changed | inserted) - {form}
