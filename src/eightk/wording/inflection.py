"""The forms of English verbs: pay, pays, paid, paid, paying."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_IRREGULAR = """
be is was been being
arise arises arose arisen arising
bear bears bore borne bearing
become becomes became become becoming
begin begins began begun beginning
bid bids bid bid bidding
bind binds bound bound binding
bring brings brought brought bringing
build builds built built building
buy buys bought bought buying
choose chooses chose chosen choosing
come comes came come coming
cut cuts cut cut cutting
deal deals dealt dealt dealing
do does did done doing
draw draws drew drawn drawing
drive drives drove driven driving
fall falls fell fallen falling
find finds found found finding
forbid forbids forbade forbidden forbidding
foresee foresees foresaw foreseen foreseeing
forgive forgives forgave forgiven forgiving
forgo forgoes forwent forgone forgoing
get gets got got getting
give gives gave given giving
go goes went gone going
grow grows grew grown growing
have has had had having
hear hears heard heard hearing
hold holds held held holding
keep keeps kept kept keeping
know knows knew known knowing
lead leads led led leading
leave leaves left left leaving
lend lends lent lent lending
let lets let let letting
lie lies lay lain lying
lose loses lost lost losing
make makes made made making
mean means meant meant meaning
meet meets met met meeting
offset offsets offset offset offsetting
overcome overcomes overcame overcome overcoming
overpay overpays overpaid overpaid overpaying
override overrides overrode overridden overriding
oversee oversees oversaw overseen overseeing
pay pays paid paid paying
prepay prepays prepaid prepaid prepaying
put puts put put putting
quit quits quit quit quitting
read reads read read reading
repay repays repaid repaid repaying
resell resells resold resold reselling
reset resets reset reset resetting
rise rises rose risen rising
run runs ran run running
say says said said saying
see sees saw seen seeing
seek seeks sought sought seeking
sell sells sold sold selling
send sends sent sent sending
set sets set set setting
show shows showed shown showing
shut shuts shut shut shutting
sit sits sat sat sitting
speak speaks spoke spoken speaking
spend spends spent spent spending
spin spins spun spun spinning
split splits split split splitting
stand stands stood stood standing
step steps stepped stepped stepping
strike strikes struck stricken striking
sublet sublets sublet sublet subletting
take takes took taken taking
teach teaches taught taught teaching
tell tells told told telling
think thinks thought thought thinking
undergo undergoes underwent undergone undergoing
underlie underlies underlay underlain underlying
understand understands understood understood understanding
undertake undertakes undertook undertaken undertaking
underwrite underwrites underwrote underwritten underwriting
unwind unwinds unwound unwound unwinding
uphold upholds upheld upheld upholding
wind winds wound wound winding
withdraw withdraws withdrew withdrawn withdrawing
withhold withholds withheld withheld withholding
write writes wrote written writing
"""
_DOUBLED = (
    "admit allot bar cap commit compel concur confer control defer drop equip excel expel fit incur infer lag "
    "log occur omit overlap permit plan prefer program propel rebut recur refer remit resubmit rid ship span stem stop "
    "submit swap top transfer transmit trim wrap"
)
_DOUBLING = frozenset(_DOUBLED.split())
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Forms:
    """A verb: pay, pays, paid, paid, paying."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str

    @property
    def each(self) -> tuple[str, ...]:
        """The five forms in order."""
        return (self.base, self.third, self.past, self.participle, self.gerund)


@cache
def _irregular() -> dict[str, Forms]:
    rows = (line.split() for line in _IRREGULAR.strip().splitlines())
    return {row[0]: Forms(*row) for row in rows}


@cache
def _participles() -> frozenset[str]:
    return frozenset(form for each in _irregular().values() for form in (each.past, each.participle))


def is_participle(word: str) -> bool:
    """Whether a word in small letters looks like a participle or past tense: governed, made."""
    return word.endswith("ed") or word in _participles()


def forms(verb: str) -> Forms:
    """The forms of a verb given by its base form; only the first word of a phrase is inflected ("carries out")."""
    base, _, rest = verb.partition(" ")
    found = _irregular().get(base) or _regular(base)
    return Forms(*(f"{form} {rest}" if rest else form for form in found.each))


def _regular(base: str) -> Forms:
    if base in _DOUBLING:
        stem = base + base[-1]
        return Forms(base, _third(base), f"{stem}ed", f"{stem}ed", f"{stem}ing")
    if base.endswith("ie"):
        return Forms(base, f"{base}s", f"{base}d", f"{base}d", f"{base[:-2]}ying")
    if base.endswith("e"):
        gerund = f"{base}ing" if base.endswith(("ee", "oe", "ye")) else f"{base[:-1]}ing"
        return Forms(base, f"{base}s", f"{base}d", f"{base}d", gerund)
    past = f"{base[:-1]}ied" if base.endswith("y") and base[-2:-1] not in _VOWELS else f"{base}ed"
    return Forms(base, _third(base), past, past, f"{base}ing")


def _third(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"
