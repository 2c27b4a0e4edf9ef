"""What came of it, and when: which resulted in a loss, resulting in a loss; until he joined, until joining."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.verb_list import VERB_FORMS
from eightk.wording.statements.vocabulary import BE, HAVE, HONORIFICS, words
from eightk.wording.touches.executives import may_be_somebody
from eightk.wording.touches.line import Line
from eightk.wording.touches.relatives import CASES, office_at
from eightk.wording.touches.touch import Reading, Touch


def _results(line: Line, at: int) -> Reading | None:
    """Sold the mill, which resulted in a loss: sold the mill, resulting in a loss."""
    is_past = line.spells(at + 1, "which", "resulted", "in")
    last = at + 3 if is_past else at + 4
    if not is_past and not line.spells(at + 1, "which", "will", "result", "in"):
        return None
    before = range(line.starts[at], at)
    if any(line.key(place) in CASES - {"event", "any", "all", "each"} for place in before):
        return None
    done = [line.verb(place) for place in before if line.is_form(place, "past", "third", "gerund")]
    if ("will" in (line.key(place) for place in before)) == is_past or (is_past and len(done) != 1):
        return None
    if not any(line.verb(place) in _DEALING for place in before):
        return None
    return Reading(at, last, (line.units[at], line.units[last - 1]._replace(key="resulting")))


_DEALING = words("acquire close end issue purchase redeem repay sell terminate transfer")
"""Of these the result is told alike of what was done and of the doing; not of what is disclosed or found."""


def _joined(line: Line, at: int) -> Reading | None:
    """Until he joined the bank: until joining the bank, where he is of whom the sentence tells."""
    readings = [(verb, form) for verb, form in VERB_FORMS.get(line.key(at + 2), ()) if form == "past"]
    if line.key(at + 1) not in ("he", "she") or not readings or not _is_he(line, at):
        return None
    verb = line.units[at + 2]
    return Reading(at, at + 3, (line.units[at], verb._replace(key=forms(readings[0][0]).gerund)))


def _is_he(line: Line, at: int) -> bool:
    """Whether the subject of the sentence is the one person whom it names, and the pronoun at a place fits."""
    sentence, pronoun = line.sentence(at), line.key(at + 1)
    named = [place for place in sentence if line.key(place) in HONORIFICS or line.key(place) in line.people]
    if at == sentence.start and not named:
        return [line.key(place) for place in sentence if line.key(place) in _TITLES] == [pronoun, pronoun] and any(
            line.spells(place, ",", pronoun) for place in sentence
        )
    if len(named) != 1 or line.key(named[0]) not in (*_TITLES[pronoun], "name:Dr"):
        return False
    last = line.someone(named[0])
    if at != sentence.start:
        return named[0] == sentence.start and line.key(last) != "'s" and not _speaks_of_another(line, last, at)
    return line.key(named[0] - 1) == "," and (line.is_form(last, "past") or line.key(last) in BE | HAVE)


def _speaks_of_another(line: Line, first: int, last: int) -> bool:
    """Whether somebody is told of between two places, beside the offices that a person served as: President of Bolt."""
    place = first
    while place < last:
        office = office_at(line, place + 1) if line.key(place) == "as" else place
        if office > place + 1:
            place = office + (line.key(office) in ("of", "at", "for"))
            while place > office and (line.is_capital(place) or line.kind(place) == "name"):
                place += 1
        elif may_be_somebody(line, place):
            return True
        else:
            place += 1
    return False


_TITLES = {"he": ("name:Mr",), "she": ("name:Ms", "name:Mrs")}


def _effective(line: Line, at: int) -> Reading | None:
    """A lease, which is effective May 1 and continues until June: effective May 1 and continuing until June."""
    if not line.spells(at + 1, "which", "is") or line.key(at + 3) not in ("dated", "effective"):
        return None
    last = at + 4 + (2 if line.spells(at + 4, "as", "of") else line.key(at + 4) == "on")
    if line.kind(last) != "date" or line.key(last + 1) != "and" or line.key(last + 2) not in _LASTING:
        return None
    verb = line.units[last + 2]
    gerund = verb._replace(key=forms(_LASTING[verb.key]).gerund)
    return Reading(at, last + 3, (line.units[at], *line.units[at + 3 : last + 2], gerund))


_LASTING = {"continues": "continue", "ends": "end", "expires": "expire", "terminates": "terminate"}


def _having(line: Line, at: int) -> Reading | None:
    """The lease, which has a term of a year, provides: the lease, having a term of a year, provides."""
    if not line.spells(at + 1, "which", "has") or line.key(at + 3) not in ("a", "an"):
        return None
    if line.key(line.starts[at]) != "the" or not all(line.is_open(place) for place in range(line.starts[at] + 1, at)):
        return None
    if line.is_many(at - 1) or at - line.starts[at] > _NEAR:
        return None
    return Reading(at, at + 3, (line.units[at], line.units[at + 2]._replace(key="having")))


_NEAR = 5
"""Words of a subject at most."""

OCCASIONS = (
    Touch(
        "TCH1507",
        "which is effective and continues, effective and continuing",
        "From the one day on and until the other.",
        (
            (
                "Hall Mills signed a lease, which is effective May 1, 2010 and continues until June 3, 2012.",
                "Hall Mills signed a lease, effective May 1, 2010 and continuing until June 3, 2012.",
            ),
        ),
        (
            (
                "Hall Mills signed a lease, which is effective May 1, 2010 and may continue until June 3, 2012.",
                "Hall Mills signed a lease, effective May 1, 2010 and continuing until June 3, 2012.",
            ),
        ),
        _effective,
        words(","),
        words("effective dated"),
    ),
    Touch(
        "TCH1508",
        "“which has”, having",
        "Of the subject both tell what it has.",
        (
            (
                "The lease, which has a term of one year, provides for a fee.",
                "The lease, having a term of one year, provides for a fee.",
            ),
        ),
        (
            (
                "The lease, which had a term of one year, provides for a fee.",
                "The lease, having a term of one year, provides for a fee.",
            ),
        ),
        _having,
        words(","),
        words("which"),
    ),
    Touch(
        "TCH1505",
        "“which resulted in”, resulting in",
        "What was done has the result, with one word and the other.",
        (("Hall Mills sold land, which resulted in a loss.", "Hall Mills sold land, resulting in a loss."),),
        (
            ("Hall Mills sold land, which may result in a loss.", "Hall Mills sold land, resulting in a loss."),
            ("Hall Mills may sell land, which resulted in a loss.", "Hall Mills may sell land, resulting in a loss."),
        ),
        _results,
        words(","),
        words("resulted result"),
    ),
    Touch(
        "TCH1506",
        "until he joined, until joining",
        "He is the one of whom the sentence tells.",
        (
            (
                "Mr. Hall served as President until he joined the bank.",
                "Mr. Hall served as President until joining the bank.",
            ),
        ),
        (
            (
                "Mr. Hall served as President until he joined the bank.",
                "Mr. Hall served as President after joining the bank.",
            ),
            (
                "Mr. Hall paid Mr. Bell until he joined the bank.",
                "Mr. Hall paid Mr. Bell until joining the bank.",
            ),
        ),
        _joined,
        words("until before after since"),
        words("he she"),
    ),
)
