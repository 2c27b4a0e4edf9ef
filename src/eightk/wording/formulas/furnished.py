"""What is furnished and not filed (Securities Exchange Act of 1934, Section 18; Form 8-K, General Instruction B.2)."""

from __future__ import annotations

from eightk.wording.formulas.formula import Formula
from eightk.wording.statements.vocabulary import words

_1934 = (
    '[the securities exchange act of date:1934 [as amended|] [( [the|] " exchange act " )|( [the|] " 1934 act " )|]|'
    "the exchange act|the 1934 act]"
)
_1933 = (
    '[the securities act of date:1933 [as amended|] [( [the|] " securities act " )|( [the|] " 1933 act " )|]|'
    "the securities act|the 1933 act]"
)
_GIVEN = "[contained|set forth|included|furnished|provided|disclosed|reported|]"
_WHERE = "{where:[this|] <item:items> [of @report|];@report}"
_WITH = (
    "{with:;[(|] [including|and|and in|as well as] [the information [contained|set forth|included] in|] "
    "<exhibit:exhibits> [attached|furnished|] [@with|] [)|];"
    "[(|] [including|and] the exhibit [related|attached|furnished|] [hereto|thereto] [)|];"
    "[(|] [including|and] the exhibits [related|attached|furnished|] [hereto|thereto] [)|]}"
)
_GIVES = (
    "{gives:;[is|are] [being|] furnished [and|];[is|are] [being|] furnished [pursuant to|under] <under:items> [and|]}"
)
_FILED = (
    "[shall not be|will not be|is not|are not|is not to be|are not to be] [deemed|considered] [to be|] "
    f'[" filed "|filed] for [the|] [purpose|purposes] of <section:sections> of {_1934}'
)
_LIABLE = (
    "{liable:;[or|nor|or be|nor be|nor shall it be] [otherwise|] subject to the [liability|liabilities] "
    "[of|under|imposed by] [that|such|said] section}"
)
_IT = "[it|such information|the information|they|such exhibit]"
_TAKEN = (
    f"[nor [shall|will] {_IT} be|and [{_IT}|] [shall|will] not be|or be|or|nor be|nor] [deemed [to be|]|] "
    "incorporated by reference [in|into]"
)
_FILINGS = (
    "any {filing:filing|filings;registration statement or other [document|filing];registration statement;"
    "other filing|other filings} "
    "{by:;[of|made by|filed by] <company>} [made|filed|] [under|pursuant to]"
)
_ACTS = f"{{acts:{_1933};{_1933} or {_1934}|{_1934} or {_1933};{_1933} and {_1934}|{_1934} and {_1933};{_1934}}}"
_EXCEPT = (
    "{except:;except as [[shall|may] be|otherwise|] expressly [set forth|stated|provided|identified] "
    "[by specific reference|specifically by reference] in [such [a|]|any such|that|the] filing}"
)

FURNISHED = (
    Formula(
        "FML401",
        "what is furnished and not filed",
        "It is the same information, for which the same Section does not hold, kept out of the same filings.",
        (
            (
                "The information in this Item 7.01, including Exhibit 99.1, shall not be deemed “filed” for purposes "
                "of Section 18 of the Securities Exchange Act of 1934, as amended (the “Exchange Act”), or otherwise "
                "subject to the liabilities of that section, nor shall it be deemed incorporated by reference in any "
                "filing under the Securities Act of 1933, as amended, or the Exchange Act, except as expressly set "
                "forth by specific reference in such a filing.",
                "The information contained in this Item 7.01 (including Exhibit 99.1 hereto) shall not be deemed to be "
                "filed for the purposes of Section 18 of the Exchange Act or otherwise subject to the liability of "
                "that section, and shall not be incorporated by reference into any filing under the Securities Act or "
                "the Exchange Act, except as shall be expressly set forth by specific reference in such filing.",
            ),
        ),
        (
            (
                "The information in this Item 7.01 shall not be deemed “filed” for purposes of Section 18 of the "
                "Exchange Act, nor shall it be incorporated by reference into any filing under the Securities Act.",
                "The information in this Item 7.01 shall not be deemed “filed” for purposes of Section 18 of the "
                "Exchange Act, and shall be incorporated by reference into any filing under the Securities Act.",
            ),
            (
                "The information in this Item 7.01 shall not be deemed “filed” for purposes of Section 18 of the "
                "Exchange Act.",
                "The information in this Item 7.01 shall be deemed “filed” for purposes of Section 18 of the Exchange "
                "Act.",
            ),
        ),
        (
            f"[the|this] information {_GIVEN} [in|under|pursuant to|by] {_WHERE} {_WITH} {_GIVES} {_FILED} {_LIABLE} "
            f"{{taken:;{_TAKEN} {_FILINGS} {_ACTS} {_EXCEPT}}}",
        ),
        words("deemed considered"),
    ),
)
