"""What is said of someone appointed: no arrangement, no family, no transaction (Regulation S-K, Items 401 and 404)."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_NONE = "[there [is|are] no|there [is|are] not any]"
_BUT = (
    "{but:;[other than|except for|apart from|aside from] <but> ,;"
    "except as [described|set forth|disclosed] [above|herein] ,}"
)
_CHOSEN = "{verb:selected|appointed|named|chosen;elected;nominated}"
_OTHER = "any other [person|persons]"
_REGULATION = "of regulation s k"
_BY_ITEM = f"[under|pursuant to|by] <item:items> {_REGULATION}"
_ASKED = (
    f"[[[that|which] [would be|is|are|] required to be|required to be] [reported|disclosed] {_BY_ITEM}|"
    f"[requiring|[that|which] [requires|require|would require]] disclosure {_BY_ITEM}|"
    f"[reportable|that [is|are|would be] reportable] {_BY_ITEM}]"
)
_TRANSACTION = (
    "{now:;current or proposed;currently proposed;proposed;related party|related person} [transaction|transactions]"
)
_OFFICERS = (
    "{other:;other} "
    "{of:[director|directors] or executive [officer|officers]|executive [officer|officers] or [director|directors];"
    "directors and executive officers|executive officers and directors;"
    "[director|directors] or [officer|officers]|[officer|officers] or [director|directors];"
    "directors and officers|officers and directors;"
    "[director|directors];executive [officer|officers];"
    "director, executive officer or person nominated or chosen by <chooser> to become a director or executive officer}"
)

RELATIONS = (
    Formula(
        "FML501",
        "no arrangement or understanding",
        "Nobody else brought about the choice of the same person for the same place (Item 401 of Regulation S-K).",
        (
            (
                "There is no arrangement or understanding between Ms. Hall and any other persons pursuant to which "
                "Ms. Hall was appointed as a director.",
                "There are no arrangements or understandings between Ms. Hall and any other person under which she was "
                "selected to serve as a director.",
            ),
        ),
        (
            (
                "There is no arrangement or understanding between Ms. Hall and any other person pursuant to which she "
                "was selected as a director.",
                "There is an arrangement or understanding between Ms. Hall and any other person pursuant to which she "
                "was selected as a director.",
            ),
            (
                "There is no arrangement or understanding between Ms. Hall and any other person pursuant to which she "
                "was selected as a director.",
                "There is no arrangement or understanding between Ms. Hall and any other person pursuant to which Mr. "
                "Hall was selected as a director.",
            ),
        ),
        (
            f"{_BUT} {_NONE} [arrangement|arrangements] {{also:or|nor;and;}} [understanding|understandings|] between "
            f"<person> and {_OTHER} [pursuant to|under] which <self:self> was {_CHOSEN} [as|to serve as|to be|] "
            "<office>",
            f"{_BUT} <person> was not {_CHOSEN} [as|to serve as|to be|] <office> [pursuant to|under] any "
            "[arrangement|arrangements] {also:or|nor;and;} [understanding|understandings|] "
            f"[with|between <self:self> and] {_OTHER}",
        ),
        words("arrangement arrangements"),
        is_clause=True,
    ),
    Formula(
        "FML502",
        "no family relationship",
        "The same person is no relation of the same others (Item 401(d) of Regulation S-K).",
        (
            (
                "There are no family relationships between Ms. Hall and any director or executive officer of the "
                "Company.",
                "Ms. Hall has no family relationship with any of the Company's directors or executive officers.",
            ),
        ),
        (
            (
                "There are no family relationships between Ms. Hall and any director or executive officer of the "
                "Company.",
                "There are no family relationships between Ms. Hall and any director of the Company.",
            ),
            (
                "There are no family relationships between Ms. Hall and any director or executive officer of the "
                "Company.",
                "Ms. Hall has a family relationship with a director or executive officer of the Company.",
            ),
        ),
        (
            f"{_NONE} family [relationship|relationships] between <person> and any [of the|] {_OFFICERS} of <company>",
            f"{_NONE} family [relationship|relationships] between <person> and any of <company:owner> {_OFFICERS}",
            f"<person> [has no|does not have any|does not have a] family [relationship|relationships] with any "
            f"[of the|] {_OFFICERS} of <company>",
            f"<person> [has no|does not have any|does not have a] family [relationship|relationships] with any of "
            f"<company:owner> {_OFFICERS}",
        ),
        words("family"),
        is_clause=True,
    ),
    Formula(
        "FML504",
        "not related to anyone",
        "The same person is no relation of the same others.",
        (
            (
                "Ms. Hall is not related to any officer or director of the Company.",
                "Ms. Hall is not related to any of the Company's directors or officers.",
            ),
        ),
        (
            (
                "Ms. Hall is not related to any officer or director of the Company.",
                "Ms. Hall is not related to any officer of the Company.",
            ),
        ),
        (
            f"<person> [is|are] not related to any [of the|] {_OFFICERS} of <company>",
            f"<person> [is|are] not related to any of <company:owner> {_OFFICERS}",
        ),
        words("related"),
        is_clause=True,
    ),
    Formula(
        "FML503",
        "no transaction to be disclosed",
        "No transaction of the same people is one that the same Item asks for (Item 404 of Regulation S-K).",
        (
            (
                "There are no transactions between Ms. Hall and the Company that would be required to be reported "
                "under Item 404(a) of Regulation S-K.",
                "There is no transaction between the Company and Ms. Hall required to be disclosed pursuant to Item "
                "404(a) of Regulation S-K.",
            ),
            (
                "Ms. Hall is not a party to any transaction requiring disclosure under Item 404(a) of Regulation S-K.",
                "Ms. Hall is not a party to any transaction that would be required to be disclosed pursuant to Item "
                "404(a) of Regulation S-K.",
            ),
        ),
        (
            (
                "There are no transactions between Ms. Hall and the Company that would be required to be reported "
                "under Item 404(a) of Regulation S-K.",
                "There are no transactions between Ms. Hall and the Bank that would be required to be reported under "
                "Item 404(a) of Regulation S-K.",
            ),
            (
                "There are no transactions between Ms. Hall and the Company that would be required to be reported "
                "under Item 404(a) of Regulation S-K.",
                "There are transactions between Ms. Hall and the Company that would be required to be reported under "
                "Item 404(a) of Regulation S-K.",
            ),
        ),
        (
            f"{_NONE} {_TRANSACTION} between <both> and <both> {_ASKED}",
            f"{_NONE} {_TRANSACTION} [involving|with respect to] <person> {_ASKED}",
            f"<person> {{part:is not a party to any|is not party to any;is not a participant in any;"
            "has not entered into any;"
            "[has no|does not have any|does not have a] direct or indirect material interest in any|"
            "[has no|does not have any|does not have a] material interest direct or indirect in any;"
            "[has no|does not have any|does not have a] direct or indirect interest in any} "
            f"{_TRANSACTION} {{with:;with <company>;involving <company>}} {_ASKED}",
        ),
        words("transaction transactions"),
        is_clause=True,
    ),
)
