"""The Company's common stock, the common stock of the Company."""

from __future__ import annotations

from eightk.wording.structure.nouns import ACTORS, GOES_ON, is_proper, key_at, named
from eightk.wording.structure.rule import Sentence, StructureRule, word, words
from eightk.wording.structure.verbs import FINITE
from eightk.wording.units import Unit

OWNED = words(
    "stock shares sales revenue revenues income earnings board directors officers expense expenses salary employment",
    "retirement death disability business subsidiaries affiliates assets stockholders shareholders securities capital",
    "employees products property properties headquarters customers suppliers policy policies bylaws charter committee",
    "committees estate spouse family benefits bonus duties term office obligations liabilities facilities operations",
    "inventory equipment patents trademarks website address name plan plans account accounts interest interests ratio",
    "indebtedness equity debt notes creditors advisors counsel auditors accountants ebitda",
)
"""What belongs to someone. No act ("release", "termination", "appointment"): its owner may do or bear it."""
_MASS = words("stock equity capital revenue income indebtedness debt ebitda counsel")
"""Of these "of" may tell the owner without "the"; "directors of the Company" are some, its directors are all."""
_MOST = 4
_VERBS_AFTER = FINITE | words("will shall may must can is are was were has have had")


def _rewrite(sentence: Sentence) -> Sentence:
    """Each "the <thing> of <owner>" as "<owner>'s <thing>", from the left."""
    found: list[Unit] = []
    at = 0
    while at < len(sentence):
        turned = _turned(sentence, at)
        if turned is None:
            found.append(sentence[at])
            at += 1
        else:
            units, at = turned
            found += units
    return tuple(found)


def _turned(sentence: Sentence, at: int) -> tuple[list[Unit], int] | None:
    """The owner's form of what begins at `at`, and where the text goes on."""
    first = at + (sentence[at].key == "the")
    before = key_at(sentence, at - 1)
    of = _thing(sentence, first)
    if first == at and not (before in ("all", "as") or (before in ("of", "for") and key_at(sentence, of - 1) in _MASS)):
        return None
    if of == first or key_at(sentence, of) != "of" or (before == "as") > (sentence[first].kind == "office"):
        return None
    end = named(sentence, of + 1)
    owner = sentence[of + 1 : end]
    if not owner or not _is_single(owner) or _is_joined(sentence, end):
        return None
    partitive = (word("of", sentence[of]),) if before == "all" else ()
    return [*partitive, *owner[:-1], *_of(owner[-1]), *sentence[first:of]], end


def _thing(sentence: Sentence, first: int) -> int:
    """The index after what is owned, an office with its area or a thing of the list; `first` for neither."""
    at = first
    if at < len(sentence) and sentence[at].kind == "office":
        return at + 3 if key_at(sentence, at + 1) == "," and key_at(sentence, at + 3) == "of" else at + 1
    while at < len(sentence) and at - first <= _MOST and _is_plain(sentence[at]):
        at += 1
    return at if key_at(sentence, at - 1) in OWNED else first


def _is_plain(unit: Unit) -> bool:
    return unit.kind == "word" and unit.key not in GOES_ON and unit.key not in FINITE and not unit.key.endswith("'s")


def _is_single(owner: Sentence) -> bool:
    """One owner in the singular whose last word can take 's."""
    last = owner[-1]
    return (
        last.kind in ("word", "party")
        and last.text.replace(" ", "").isalpha()
        and (last.kind == "party" or is_proper(last) or last.key in ACTORS)
    )


def _is_joined(sentence: Sentence, end: int) -> bool:
    """Whether another owner may follow: "the assets of the Company and the Bank"."""
    after, then = key_at(sentence, end), sentence[end + 1 : end + 2]
    goes_on = not then or not (then[0].key in _VERBS_AFTER or then[0].kind in ("money", "count", "date", "percent"))
    return after == "," or (after in ("and", "or") and goes_on)


def _of(last: Unit) -> Sentence:
    """The owner's last unit with 's; a party by the words that name it here."""
    *before, name = last.text.casefold().split()
    return (*(word(each, last) for each in before), word(f"{name}'s", last))


RULE = StructureRule(
    code="STRU-OWNER",
    title="whose it is, with 's or with “of”",
    why="What belongs to someone is the same in either form; acts are left out, for their owner may do or bear them.",
    accepts=(
        ("He holds shares of the Company's common stock.", "He holds shares of common stock of the Company."),
        ("It depends on Birchmere's net sales for 2026.", "It depends on the net sales of Birchmere for 2026."),
        ("Mr. Hall's employment is at will.", "The employment of Mr. Hall is at will."),
    ),
    refuses=(
        ("He holds shares of the Company's common stock.", "He holds shares of common stock of the Parent."),
        ("He holds the Company's stock and bonds.", "He holds the stock of the Company and the Bank."),
        ("Mr. Hall's release is effective.", "The release of Mr. Hall is effective."),
        ("It requires approval of the Company's directors.", "It requires approval of directors of the Company."),
        ("The Company's salary plan ends.", "The salary of the Company plan ends."),
    ),
    rewrite=_rewrite,
)
