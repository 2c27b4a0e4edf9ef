"""The board, its committees, its members and the meetings of stockholders."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import OTHER_COMPANIES, words
from eightk.wording.equivalents.equivalence import Equivalence

_COMMITTEES = (
    "compensation",
    "audit",
    "nominating",
    "governance",
    "executive",
    "finance",
    "nominating and governance",
    "nominating and corporate governance",
    "human resources",
)
_SIZE = (
    "the number of directors",
    "the size of the board",
    "the size of the board of directors",
    "the size of its board of directors",
    "the number of directors on the board",
    "the number of directors on the board of directors",
    "the number of members of the board of directors",
    "the number of members of the board",
    "the board of directors",
    "the board",
)


def _sized(verbs: tuple[str, ...], to: str) -> tuple[str, ...]:
    ends = ("", " directors", " members")
    return tuple(f"{verb} {size} {to}{end}" for verb in verbs for size in _SIZE for end in ends)


def _seated(verb: str, body: str) -> tuple[str, ...]:
    """Elected or appointed to a body, one of whose members he becomes."""
    return (
        f"{verb} to {body}",
        f"{verb} as a member of {body}",
        f"{verb} a member of {body}",
        f"{verb} to serve on {body}",
        f"{verb} to serve as a member of {body}",
        f"{verb} to be a member of {body}",
    )


def _seated_on_board(verb: str) -> tuple[str, ...]:
    boards = ("the board of directors", "the company's board of directors", "the board")
    return tuple(phrase for body in boards for phrase in _seated(verb, body))


PEOPLE_BOARD: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1300",
        ("board of directors", "board"),
        "A company's board is its board of directors; other boards are named for what they do.",
        ("The Board met on May 1, 2007.", "The Board of Directors met on May 1, 2007."),
        ("The Board of Trustees met on May 1, 2007.", "The Board of Directors met on May 1, 2007."),
        only_after=words("the its our company's corporation's bank's registrant's full entire and"),
        also=(
            ("board of directors of <party>", "board of <party>"),
            ("board of directors of the company", "board of the company"),
        ),
        not_before=words("of - meeting member members seat seats room s 's"),
    ),
    Equivalence(
        "EQV1301",
        (
            "the compensation committee of the board of directors",
            "the board of directors' compensation committee",
            "the compensation committee of the board",
            "the board's compensation committee",
            "the compensation committee of its board of directors",
        ),
        "The board's own committee.",
        ("The Board's Compensation Committee met.", "The Compensation Committee of the Board of Directors met."),
        ("The Board's Audit Committee met.", "The Compensation Committee of the Board of Directors met."),
        also=tuple(
            (
                f"the {name} committee of the board of directors",
                f"the board of directors' {name} committee",
                f"the {name} committee of the board",
                f"the board's {name} committee",
                f"the {name} committee of its board of directors",
            )
            for name in _COMMITTEES[1:]
        ),
        not_before=words("of"),
    ),
    Equivalence(
        "EQV1302",
        (
            "non-employee directors",
            "directors who are not employees",
            "directors who are not its employees",
            "directors that are not employees",
            "directors who are not employees of the company",
        ),
        "The same directors; outside and independent ones may be others.",
        ("Directors who are not employees are paid.", "Non-employee directors are paid."),
        ("Directors who are not independent are paid.", "Non-employee directors are paid."),
        also=(
            (
                "a non-employee director",
                "a director who is not an employee",
                "a director who is not an employee of the company",
            ),
            (
                "each non-employee director",
                "each of the non-employee directors",
                "each of its non-employee directors",
                "each director who is not an employee",
                "each director who is not an employee of the company",
            ),
        ),
        not_before=words("of or and"),
    ),
    Equivalence(
        "EQV1303",
        _sized(("increased", "expanded"), "from <count> to <count>"),
        "The board has as many more seats.",
        ("It expanded the size of the board from 7 to 8.", "It increased the number of directors from 7 to 8."),
        ("It reduced the size of the board from 7 to 8.", "It increased the number of directors from 7 to 8."),
        also=(
            _sized(("increase", "expand"), "from <count> to <count>"),
            _sized(("reduced", "decreased"), "from <count> to <count>"),
            _sized(("an increase in", "an expansion of"), "from <count> to <count>"),
            _sized(("an increase in", "an expansion of"), "to <count>"),
            _sized(("a reduction in", "a decrease in"), "from <count> to <count>"),
            _sized(("increased", "expanded"), "to <count>"),
            _sized(("reduced", "decreased"), "to <count>"),
            (
                "increased the size of <party> from <count> to <count>",
                "increased the number of directors on <party> from <count> to <count>",
                "increased the number of members of <party> from <count> to <count>",
                "expanded the size of <party> from <count> to <count>",
                "expanded <party> from <count> to <count>",
                "enlarged <party> from <count> to <count>",
            ),
            (
                "increased the size of <party> to <count>",
                "expanded the size of <party> to <count>",
                "expanded <party> to <count>",
                "increased the number of directors on <party> to <count>",
            ),
        ),
        not_before=words("% - or percent"),
    ),
    Equivalence(
        "EQV1304",
        (
            "the vacancy created by the increase",
            "the vacancy created by such increase",
            "the vacancy resulting from the increase",
            "the vacancy resulting from such increase",
            "the vacancy created by that increase",
            "the vacancy resulting from that increase",
            "the vacancy created by this increase",
        ),
        "The seat that the increase made.",
        ("He fills the vacancy resulting from such increase.", "He fills the vacancy created by the increase."),
        ("He fills the vacancy resulting from such resignation.", "He fills the vacancy created by the increase."),
        not_before=words("in of"),
        also=(
            (
                "the resulting vacancy",
                "the vacancy created thereby",
                "the vacancy resulting therefrom",
                "the vacancy so created",
                "the resulting vacant seat",
            ),
            ("the newly created vacancy", "the newly created directorship", "the newly created seat"),
        ),
    ),
    Equivalence(
        "EQV1310",
        ("named executive officers", "neos"),
        "The officers whose pay is reported one by one (Item 402 of Regulation S-K).",
        ("The NEOs are eligible.", "The named executive officers are eligible."),
        ("The executive officers are eligible.", "The named executive officers are eligible."),
        also=(("named executive officer", "neo"),),
    ),
    Equivalence(
        "EQV1311",
        ("director or executive officer", "executive officer or director"),
        "A pair joined by 'or' or 'and' in either order.",
        ("No executive officer or director is related.", "No director or executive officer is related."),
        ("No executive officer and director is related.", "No director or executive officer is related."),
        also=(
            ("directors or executive officers", "executive officers or directors"),
            ("directors and executive officers", "executive officers and directors"),
            ("director or officer", "officer or director"),
            ("directors or officers", "officers or directors"),
            ("officers and employees", "employees and officers"),
            ("officers or employees", "employees or officers"),
            ("directors and employees", "employees and directors"),
        ),
        not_after=words("executive non - independent outside senior"),
        not_before=words("of and or"),
    ),
    Equivalence(
        "EQV1313",
        ("lead independent director", "independent lead director"),
        "The independent director who leads.",
        ("He is our independent lead director.", "He is our lead independent director."),
        ("He is our independent director.", "He is our lead independent director."),
    ),
    Equivalence(
        "EQV1314",
        _seated_on_board("elected"),
        "Whoever is elected to a board is one of its members.",
        ("He was elected as a member of the Board of Directors.", "He was elected to the Board of Directors."),
        ("He was elected as an observer of the Board of Directors.", "He was elected to the Board of Directors."),
        also=(
            _seated_on_board("appointed"),
            _seated_on_board("reelected"),
            _seated("elected", "<party>"),
            _seated("appointed", "<party>"),
            _seated("elected", "the audit committee"),
            _seated("appointed", "the audit committee"),
            _seated("appointed", "the compensation committee"),
            _seated("elected", "the compensation committee"),
        ),
        not_before=words("of - 's ' as"),
        not_within=OTHER_COMPANIES,
        not_behind=OTHER_COMPANIES,
    ),
)
