"""The filters that templates use: how amounts, dates, numbers, lengths of time and names are set in a disclosure.

Every filter refuses what it cannot set rightly (`Unfit`) instead of printing something near it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import soft_str

from eightk.agreement.model import Party
from eightk.agreement.model.values import MONTHS, Duration, Money, written_date
from eightk.draft.log import CURRENT, check_size
from eightk.draft.printing import Unfit, check_printable

FRACTIONS = {Decimal("0.5"): "one-half", Decimal("0.25"): "one-quarter", Decimal("0.75"): "three-quarters"}
MOST_IN_WORDS = 10**15
SCALES = {"thousand": Decimal(1000), "million": Decimal(10**6), "billion": Decimal(10**9)}


def money(value: Any, style: str = "") -> str:
    """$120,000; with "cents" $120,000.00; with "million" (thousand, billion) $120 million."""
    if not isinstance(value, Money):
        raise Unfit(f"“{_shown(value)}” is not an amount of money")
    sign = "$" if value.currency == "USD" else f"{value.currency} "
    if style == "cents":
        return f"{sign}{value.amount:,.{value.decimals}f}"
    if style in SCALES:
        return f"{sign}{_exact(value.amount / SCALES[style])} {style}"
    if style:
        raise Unfit(f"there is no style “{style}”", "Styles: cents, thousand, million, billion.")
    return str(value)


def long_date(value: Any, style: str = "") -> str:
    """February 28, 2007; with "month-day" February 28; with "month-year" February 2007; with "ordinal" 28th."""
    if not isinstance(value, date):
        raise Unfit(f"“{_shown(value)}” is not a date")
    month = MONTHS[value.month - 1]
    styles = {
        "": written_date(value),
        "month-day": f"{month} {value.day}",
        "month-year": f"{month} {value.year}",
        "ordinal": ordinal(value.day),
    }
    if style not in styles:
        raise Unfit(f"there is no style “{style}”", "Styles: month-day, month-year, ordinal.")
    return styles[style]


def count(value: Any) -> str:
    """680,000 for counts; 1.5 for other numbers."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Unfit(f"“{_shown(value)}” is not a number")
    return f"{value:,}"


def percent(value: Any, style: str = "") -> str:
    """1.75%; with "figures" 80 percent; with "words" eighty percent. The digits are those that were written."""
    if not isinstance(value, Decimal):
        raise Unfit(f"“{_shown(value)}” is not a percentage")
    if style == "words":
        return f"{words(value)} percent"
    if style not in ("", "figures"):
        raise Unfit(f"there is no style “{style}”", "Styles: figures, words.")
    return f"{value:,} percent" if style else f"{value:,}%"


def ratio(value: Any) -> str:
    """3.50 to 1.00, from the number 3.50."""
    if not isinstance(value, Decimal):
        raise Unfit(f"“{_shown(value)}” is not a number")
    return f"{value} to 1.00"


def words(value: Any) -> str:
    """twelve; one and one-half; eighteen months."""
    if isinstance(value, Duration):
        return f"{words(value.count)} {_unit(value)}"
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Unfit(f"“{_shown(value)}” is not a number or a length of time")
    if not -MOST_IN_WORDS < value < MOST_IN_WORDS:
        raise Unfit(f"“{_shown(value)}” is too large a number for words", "Use `| count`.")
    whole, part = int(value), Decimal(value) % 1
    if part and part not in FRACTIONS:
        raise Unfit(f"{value} has no customary form in words", "Use `| count`.")
    return f"{_in_words(whole)} and {FRACTIONS[part]}" if part and whole else FRACTIONS.get(part) or _in_words(whole)


def words_and_figures(value: Any) -> str:
    """twelve (12); eighteen (18) months."""
    if isinstance(value, Duration):
        return f"{words(value.count)} ({value.count}) {_unit(value)}"
    return f"{words(value)} ({count(value)})"


def length(value: Any, style: str = "") -> str:
    """18 months; with "adjective" 18-month; with "words-adjective" eighteen-month."""
    if not isinstance(value, Duration):
        raise Unfit(f"“{_shown(value)}” is not a length of time")
    if style == "adjective":
        return f"{value.count}-{value.unit}"
    return f"{words(value.count)}-{value.unit}" if style == "words-adjective" else str(value)


def ordinal(value: Any) -> str:
    """1st, 2nd, 11th."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unfit(f"“{_shown(value)}” is not a whole number")
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def name(value: Any) -> str:
    """The full name at the first mention in a disclosure, the short one later."""
    party, log = _party(value), CURRENT.get()
    first = party.name not in log.mentioned
    log.mentioned.add(party.name)
    return party.name if first else short_name(party)


def full_name(value: Any) -> str:
    """William N. Plamondon III. It is a mention: `name` then gives the short one."""
    party = _party(value)
    CURRENT.get().mentioned.add(party.name)
    return party.name


def short_name(value: Any, style: str = "") -> str:
    """Mr. Plamondon; the Company; with "bare" Company, as in (the "Company")."""
    party = _party(value)
    if party.short:
        return party.short.removeprefix("the ") if style == "bare" else party.short
    if party.honorific and party.surname:
        return f"{party.honorific} {party.surname}"
    return party.name


def possessive(value: Any) -> str:
    """Mr. Plamondon\u2019s; the Lenders\u2019, with the typographer's apostrophe."""
    text = _text(value)
    return f"{text}\u2019" if text.endswith("s") else f"{text}\u2019s"


def listed(value: Any, conjunction: str = "and", oxford: bool = False) -> str:
    """A, B and C; with `oxford=true` A, B, and C; with "or" A, B or C."""
    if isinstance(value, str) or not isinstance(value, tuple | list):
        raise Unfit("this is a single value, not a list")
    for entry in value:
        check_printable(entry)
    texts = [str(entry) for entry in value]
    check_size(sum(map(len, texts)) + len(texts) * len(conjunction))
    if len(texts) < 2:
        return "".join(texts)
    comma = "," if oxford and len(texts) > 2 else ""
    return f"{', '.join(texts[:-1])}{comma} {conjunction} {texts[-1]}"


def names(value: Any) -> tuple[str, ...]:
    """The names of a list of parties, each as `name` sets it: `terms.releases.mutual.by | names | listed`."""
    if isinstance(value, str) or not isinstance(value, tuple):
        raise Unfit("this is a single value, not a list of parties")
    return tuple(name(entry) for entry in value)


def sentence_case(value: Any) -> str:
    """The text with its first letter a capital."""
    text = _text(value)
    return text[:1].upper() + text[1:]


def upper(value: Any) -> str:
    """THE COMPANY."""
    return _text(value).upper()


def lower(value: Any) -> str:
    """the company."""
    return _text(value).lower()


def size(value: Any) -> int:
    """How many entries a list or a shelf of terms has, or characters a text."""
    if not isinstance(value, str | tuple | list | Mapping):
        raise Unfit(f"“{_shown(value)}” is a single value, not a list")
    return len(value)


def first(value: Any) -> Any:
    """The first entry of a list."""
    return _entries(value)[0]


def last(value: Any) -> Any:
    """The last entry of a list."""
    return _entries(value)[-1]


def _entries(value: Any) -> tuple[Any, ...]:
    if isinstance(value, str) or not isinstance(value, tuple | list):
        raise Unfit(f"“{_shown(value)}” is a single value, not a list")
    if not value:
        raise Unfit("the list is empty", "Ask with {% if … %} first.")
    return tuple(value)


def _text(value: Any) -> str:
    """A printable value as text; markup stays markup."""
    check_printable(value)
    return soft_str(value)


def _party(value: Any) -> Party:
    if isinstance(value, Party):
        return value
    parties: Mapping[str, Party] = CURRENT.get().parties
    if isinstance(value, str) and value in parties:
        return parties[value]
    raise Unfit(f"“{_shown(value)}” is not a party")


def _shown(value: Any) -> str:
    text = (
        str(value) if isinstance(value, str | int | float | Decimal | Money | Duration | date) else type(value).__name__
    )
    return text if len(text) <= 40 else f"{text[:40]}…"


def _exact(value: Decimal) -> str:
    text = f"{value:,f}"  # after a division: 1.50 million is 1.5 million
    return text.rstrip("0").rstrip(".") if "." in text else text


def _unit(value: Duration) -> str:
    return value.unit if value.count == 1 else f"{value.unit}s"


def _in_words(value: int) -> str:
    from num2words import num2words

    return str(num2words(value)).replace(",", "").replace(" and ", " ")


FILTERS: dict[str, Callable[..., Any]] = {
    "money": money,
    "date": long_date,
    "count": count,
    "percent": percent,
    "ratio": ratio,
    "words": words,
    "words_and_figures": words_and_figures,
    "length_of_time": length,
    "ordinal": ordinal,
    "name": name,
    "full_name": full_name,
    "short_name": short_name,
    "possessive": possessive,
    "listed": listed,
    "names": names,
    "sentence_case": sentence_case,
    "upper": upper,
    "lower": lower,
    "length": size,
    "first": first,
    "last": last,
}
