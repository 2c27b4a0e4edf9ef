"""Acts, exchanges, terms and the pointing words of drafting: thereof, therein, hereof, as amended."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_ACTS = (
    "securities act",
    "securities exchange act",
    "exchange act",
    "internal revenue code",
    "investment company act",
    "investment advisers act",
    "trust indenture act",
    "hart-scott-rodino antitrust improvements act",
    "bank holding company act",
    "employee retirement income security act",
    "private securities litigation reform act",
)
_TERMS = tuple(
    f"capitalized terms {how}"
    for how in (
        "used but not defined herein",
        "used herein but not defined",
        "used herein but not defined herein",
        "used but not otherwise defined herein",
        "used herein but not otherwise defined",
        "used herein but not otherwise defined herein",
        "used herein and not defined",
        "used herein and not otherwise defined",
        "used herein and not otherwise defined herein",
        "used and not defined herein",
        "used and not otherwise defined herein",
        "not defined herein",
        "not otherwise defined herein",
        "used herein without definition",
    )
)
_GIVEN = ("set forth in", "given to them in", "given to such terms in", "given to those terms in", "given in")
_ASCRIBED = ("ascribed to them in", "ascribed to such terms in", "assigned to them in", "assigned to such terms in")
_MEANINGS = tuple(
    f"{have} the {own}{meaning} {given}"
    for have in ("have", "shall have", "will have")
    for own in ("", "respective ")
    for meaning in ("meanings", "meaning")
    for given in (*_GIVEN, *_ASCRIBED)
)
_ONLY = ("for", "as", "by", "with", "in", "because", "upon", "from", "on")
_MARKETS = words("american arca mkt amex chicago national texas composite listed listing")

REFERENCES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1575",
        ("any portion thereof", "any portion of it", "any part thereof", "any part of it"),
        "'Thereof' is 'of it'.",
        ("It may sell any part of it.", "It may sell any portion thereof."),
        ("It may sell all of it.", "It may sell any portion thereof."),
        also=(
            ("a portion thereof", "a portion of it", "a part thereof", "a part of it"),
            ("the date thereof", "its date", "the date of it"),
            ("a copy thereof", "a copy of it"),
            ("copies thereof", "copies of it"),
            ("the terms thereof", "its terms"),
            ("the expiration thereof", "its expiration"),
            ("the termination thereof", "its termination"),
            ("the provisions thereof", "its provisions"),
        ),
    ),
    Equivalence(
        "EQV1576",
        ("related thereto", "relating thereto", "that relate thereto", "which relate thereto", "in relation thereto"),
        "The same bearing on the thing just named.",
        ("It pays the costs relating thereto.", "It pays the costs related thereto."),
        ("It pays the costs contrary thereto.", "It pays the costs related thereto."),
        also=(
            ("with respect thereto", "in respect thereof", "with regard thereto", "with respect to it"),
            ("in connection therewith", "in connection with it"),
            ("in accordance therewith", "in accordance with it"),
        ),
    ),
    Equivalence(
        "EQV1577",
        ("thereunder", "under it"),
        "'Thereunder' is 'under it'.",
        ("It repaid the amounts outstanding under it.", "It repaid the amounts outstanding thereunder."),
        ("It repaid the amounts outstanding besides it.", "It repaid the amounts outstanding thereunder."),
        only_after=words(
            "<money> borrowings obligations obligation liability amounts outstanding owed due rights duties loans",
            "payable indebtedness",
            "available issued granted rendered services performance registered promulgated liabilities commitments",
            "arising owing",
        ),
    ),
    Equivalence(
        "EQV1578",
        (
            "set forth in it",
            "set forth therein",
            "contained in it",
            "contained therein",
            "stated in it",
            "stated therein",
            "specified in it",
            "specified therein",
            "set out therein",
        ),
        "'Therein' is 'in it', and what stands in a document is set forth there.",
        ("The terms contained in it apply.", "The terms set forth therein apply."),
        ("The terms omitted in it apply.", "The terms set forth therein apply."),
        also=(
            ("described therein", "described in it"),
            ("warranties set forth in the", "warranties in the", "warranties contained in the"),
            ("covenants set forth in the", "covenants in the", "covenants contained in the"),
            ("provisions set forth in the", "provisions in the", "provisions contained in the"),
            ("defined therein", "defined in it"),
            ("provided therein", "provided in it"),
            ("included therein", "included in it"),
        ),
    ),
    Equivalence(
        "EQV1579",
        ("thereto", "to it"),
        "'Thereto' is 'to it'.",
        ("The exhibits to it are filed.", "The exhibits thereto are filed."),
        ("The exhibits for it are filed.", "The exhibits thereto are filed."),
        only_after=words("amendment amendments exhibit exhibits schedule schedules annexes supplements attached party"),
    ),
    Equivalence(
        "EQV1580",
        (
            "the date hereof",
            "the date of this report",
            "the date of this current report",
            "the date of this current report on form 8-k",
            "the date of this current report on <form>",
            "the date of this form 8-k",
        ),
        "The day of this report; the day of another document has its name.",
        ("It holds as of the date of this report.", "It holds as of the date hereof."),
        ("It holds as of the date of that report.", "It holds as of the date hereof."),
    ),
    Equivalence(
        "EQV1581",
        ("among other things", "inter alia", "amongst other things", "among other matters"),
        "Others are not named.",
        ("It may, inter alia, sell it.", "It may, among other things, sell it."),
        ("It may, above all, sell it.", "It may, among other things, sell it."),
    ),
    Equivalence(
        "EQV1582",
        (
            "referred to herein as",
            "herein referred to as",
            "hereinafter referred to as",
            "referred to hereinafter as",
            "referred to below as",
            "referred to in this report as",
        ),
        "A short name is given.",
        ("The sale, hereinafter referred to as it, ends.", "The sale, referred to herein as it, ends."),
        ("The sale, not referred to therein as it, ends.", "The sale, referred to herein as it, ends."),
    ),
    Equivalence(
        "EQV1583",
        (
            "as amended from time to time",
            "as from time to time amended",
            "as may be amended from time to time",
            "as it may be amended from time to time",
            "as the same may be amended from time to time",
        ),
        "In its form of the day; plain 'as amended' may stop at today.",
        ("The lease, as from time to time amended, ends.", "The lease, as amended from time to time, ends."),
        ("The lease, as amended, ends.", "The lease, as amended from time to time, ends."),
    ),
    Equivalence(
        "EQV1584",
        ("securities act", "securities act , as amended ,", "securities act , as amended"),
        "A statute is named as it stands; of a contract 'as amended' stays.",
        (
            "It is a sale under the Securities Act, as amended.",
            "It is a sale under the Securities Act.",
        ),
        ("It is a sale under the purchase agreement, as amended.", "It is a sale under the purchase agreement."),
        also=tuple(
            (f"{act} of <date>", f"{act} of <date> , as amended ,", f"{act} of <date> , as amended") for act in _ACTS
        ),
    ),
    Equivalence(
        "EQV1585",
        ("dated as of", "dated"),
        "The day by which an instrument is known; when it was signed is told elsewhere.",
        ("An agreement dated as of May 1, 2007 was amended.", "An agreement dated May 1, 2007 was amended."),
        ("An agreement dated before May 1, 2007 was amended.", "An agreement dated May 1, 2007 was amended."),
        only_before=words("<date>"),
    ),
    Equivalence(
        "EQV1586",
        ("as defined in", "within the meaning of"),
        "Of a section or rule that defines the term.",
        ("It is deferred within the meaning of Section 409A.", "It is deferred as defined in Section 409A."),
        ("It is deferred notwithstanding Section 409A.", "It is deferred as defined in Section 409A."),
        only_before=words("<reference> rule section"),
    ),
    Equivalence(
        "EQV1587",
        (
            "the new york stock exchange",
            "the nyse",
            "the new york stock exchange , inc .",
            "the new york stock exchange llc",
        ),
        "One exchange by its name and its letters; NYSE American and NYSE Arca are others.",
        ("It is listed on the NYSE.", "It is listed on the New York Stock Exchange."),
        ("It is listed on the NYSE Arca.", "It is listed on the New York Stock Exchange."),
        not_before=_MARKETS,
    ),
    Equivalence(
        "EQV1588",
        ("united states", "u . s .", "u . s . a .", "u . s"),
        "One country by its letters.",
        ("It sells it in the U.S. and in Canada.", "It sells it in the United States and in Canada."),
        ("It sells it in the U.K. and in Canada.", "It sells it in the United States and in Canada."),
        only_before=words(
            ". , ; ) and or of for in to with by from are is was has federal government securities dollar"
        )
        | words(
            "dollars treasury department district court bankruptcy patent tax income gaap law laws citizens operations"
        )
        | words("persons market customers sales dealer internal food attorney")
        | {""},
    ),
    Equivalence(
        "EQV1589",
        _TERMS,
        "A term that is not defined here is defined elsewhere.",
        (
            "Capitalized terms used herein but not otherwise defined mean so.",
            "Capitalized terms not defined herein mean so.",
        ),
        ("Capitalized terms defined herein mean so.", "Capitalized terms not defined herein mean so."),
    ),
    Equivalence(
        "EQV1590",
        _MEANINGS,
        "The definition is looked up in the same place.",
        ("They shall have the meanings ascribed to them in it.", "They have the respective meanings set forth in it."),
        ("They have the opposite meanings set forth in it.", "They have the respective meanings set forth in it."),
    ),
    Equivalence(
        "EQV1591",
        ("solely for", "only for"),
        "Nothing else; 'not only' goes on to more.",
        ("It was made only for its benefit.", "It was made solely for its benefit."),
        ("It was made partly for its benefit.", "It was made solely for its benefit."),
        not_after=words("not the its his her their our one if"),
        also=tuple((f"solely {how}", f"only {how}") for how in _ONLY[1:]),
    ),
    Equivalence(
        "EQV1592",
        ("in full satisfaction of", "in complete satisfaction of", "in full and complete satisfaction of"),
        "Nothing is left to be done or paid.",
        ("It is paid in complete satisfaction of the debt.", "It is paid in full satisfaction of the debt."),
        ("It is paid in partial satisfaction of the debt.", "It is paid in full satisfaction of the debt."),
        also=(
            (
                "in full settlement of",
                "in complete settlement of",
                "in full and complete settlement of",
                "in full and final settlement of",
            ),
            ("a press release announcing", "a press release that announced", "a press release which announced"),
        ),
    ),
)
