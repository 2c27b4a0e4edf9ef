"""Words that point: to what a document says, to what stands above or below, to the thing just named."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import words
from eightk.wording.equivalents.equivalence import Equivalence

_STATED_IN = (
    "as provided for in",
    "as provided under",
    "as set forth under",
    "as described in",
    "as prescribed in",
    "as prescribed by",
    "as laid out in",
    "as indicated in",
    "as contained in",
    "as detailed in",
)

SMALL_REFERENCES: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1780",
        ("this", "that", "such"),
        "At the head of a sentence: what was just named.",
        ("That amount is in dollars.", "This amount is in dollars."),
        ("Each amount is in dollars.", "This amount is in dollars."),
        only_after=words(". ;") | {""},
        only_before=words(
            "amount payment right restriction obligation period fee bonus increase award grant commitment requirement"
            " provision arrangement termination change appointment transaction sale purchase loan"
            " transfer issuance redemption distribution dividend offering notice approval"
        ),
    ),
    Equivalence(
        "EQV1772",
        ("as follows", "the following"),
        "After 'is' or 'are': what stands below.",
        ("The terms are the following.", "The terms are as follows."),
        ("The terms are the same:", "The terms are as follows:"),
        only_after=words("is are were was"),
        only_before=words(": .") | {""},
    ),
    Equivalence(
        "EQV205",
        ("as set forth in", "as provided in", "as specified in", "as stated in", "as set out in", *_STATED_IN),
        "Each points to what the document says there.",
        ("He is paid as provided in the Agreement.", "He is paid as set forth in the Agreement."),
        ("He is paid as provided in the Agreement.", "He is paid except as provided in the Agreement."),
        also=(
            (
                "as set forth below",
                "as described below",
                "as set out below",
                "as specified below",
                "as stated below",
                "as provided below",
                "as discussed below",
                "as outlined below",
                "as detailed below",
                "as noted below",
                "as indicated below",
                "as summarized below",
                "as more fully described below",
                "as described more fully below",
                "as further described below",
                "as described further below",
                "as described in more detail below",
                "as described in greater detail below",
            ),
            (
                "as set forth above",
                "as described above",
                "as set out above",
                "as specified above",
                "as stated above",
                "as provided above",
                "as discussed above",
                "as outlined above",
                "as detailed above",
                "as noted above",
                "as indicated above",
                "as summarized above",
                "as more fully described above",
                "as described more fully above",
                "as further described above",
                "as described further above",
                "as described in more detail above",
                "as described in greater detail above",
            ),
            ("set forth in", "set out in", "stated in", "specified in", "contained in"),
            ("set forth below", "set out below"),
            ("set forth above", "set out above"),
        ),
    ),
    Equivalence(
        "EQV206",
        (
            "as defined in",
            "as such term is defined in",
            "as such terms are defined in",
            "as that term is defined in",
            "as those terms are defined in",
            "as the term is defined in",
        ),
        "The definition is looked up in the same place.",
        ("Sales (as those terms are defined in it) fell.", "Sales (as such terms are defined in it) fell."),
        ("Sales (as such terms are defined in it) fell.", "Sales (as such terms are deleted in it) fell."),
    ),
    Equivalence(
        "EQV219",
        ("set forth in", "set forth under", "contained under", "included in", "included under", "disclosed under"),
        "The information stands in the item or section referred to.",
        ("The events disclosed under Item 1.01 count.", "The events set forth under Item 1.01 count."),
        ("The tax included in the price applies.", "The tax set forth in the price applies."),
        only_before=words("<reference> item items section"),
    ),
    Equivalence(
        "EQV220",
        ("set forth on", "set out on", "listed on"),
        "A schedule or page shows what is listed on it.",
        ("The fees listed on the schedule are due.", "The fees set forth on the schedule are due."),
        ("The shares listed on the exchange are due.", "The shares set forth on the exchange are due."),
        only_before=words("schedule exhibit annex appendix <reference>"),
        over=words("the that attached"),
    ),
    Equivalence(
        "EQV221",
        (
            "the foregoing",
            "the above",
            "the aforementioned",
            "the aforesaid",
            "the above-mentioned",
            "the above-referenced",
            "the above-described",
        ),
        "Each points to what was just said.",
        ("The aforementioned agreement ends.", "The foregoing agreement ends."),
        ("The aforementioned agreement ends.", "The following agreement ends."),
        not_before=words("- market par listed named captioned entitled"),
    ),
    Equivalence(
        "EQV222",
        ("such", "said"),
        "'Said' for 'such' before a noun (Garner: a legalism with no added meaning).",
        ("Said agreement ends.", "Such agreement ends."),
        ("The director said notice was due.", "The director such that notice was due."),
        only_before=words(
            "agreement agreements amendment amendments plan notice termination date period payment shares"
        ),
        not_after=words("he she it they who he company director officer has have had not"),
    ),
    Equivalence(
        "EQV1770",
        ("under it", "thereunder"),
        "Plain English for the pronouns of old drafting: the thing just named.",
        ("Sales thereunder end.", "Sales under it end."),
        ("Sales hereunder end.", "Sales under it end."),
        also=(
            ("of it", "thereof"),
            ("to it", "thereto"),
            ("in it", "therein"),
            ("with it", "therewith"),
            ("from it", "therefrom"),
            ("on it", "thereon", "upon it"),
            ("for it", "therefor"),
        ),
        not_before=words("being self"),
    ),
    Equivalence(
        "EQV1773",
        ("such", "that", "said"),
        "After a preposition or 'if' and before a thing named before: that very one.",
        ("On the last day of that period it ends.", "On the last day of such period it ends."),
        ("It was agreed that period costs are paid.", "It was agreed such period costs are paid."),
        only_before=words(
            "period date breach termination notice agreement amendment plan lease loan note event time amount payment"
            " change resignation term year quarter month day section paragraph filing report sale closing merger offer"
            " condition director executive officer employee lender holder party person company facility rate award"
            " option covenant approval consent"
        ),
        only_after=words(
            "of under to in by on upon for from with before during following until within at through if unless"
        ),
        not_then=words("is are was were will shall has have had may as that when costs"),
    ),
    Equivalence(
        "EQV1774",
        ("such", "those", "said"),
        "The same of several.",
        ("Under those agreements it pays.", "Under such agreements it pays."),
        ("Under other agreements it pays.", "Under such agreements it pays."),
        only_before=words(
            "agreements amendments payments shares options awards notes loans rights amounts terms conditions covenants"
            " obligations services duties benefits directors executives officers employees lenders holders parties"
            " claims matters persons meetings fees provisions plans filings documents events units securities"
        ),
        only_after=words(
            "of under to in by on upon for from with before during until within if unless all and or regarding"
            " concerning"
        ),
        not_then=words("as that who which"),
    ),
    Equivalence(
        "EQV1776",
        ("who", "that"),
        "Of persons the same relative.",
        ("Employees that are retained are paid.", "Employees who are retained are paid."),
        ("Employees if they are retained are paid.", "Employees who are retained are paid."),
        only_after=words(
            "employees directors persons officers holders stockholders shareholders lenders executives person lender"
            " officer director holder employee purchaser buyer seller party executive individual individuals parties"
        ),
        only_before=words("is are was were will shall has have had may do does did"),
    ),
    Equivalence(
        "EQV1775",
        ("that", "which"),
        "A relative, whichever word begins it; after a preposition only 'which' can.",
        ("A fee which is payable is due.", "A fee that is payable is due."),
        ("A fee if it is payable is due.", "A fee that is payable is due."),
        only_before=words(
            "is are was were will shall has have had may can must would provides provide expires expire begins ends"
            " requires contains includes relates does do did"
        ),
        not_after=words("of in under to for with by from on upon at after before during through until about"),
    ),
    Equivalence(
        "EQV1777",
        ("the preceding paragraph", "the foregoing paragraph", "the previous paragraph", "the paragraph above"),
        "The paragraph before this one.",
        ("See the previous paragraph.", "See the preceding paragraph."),
        ("See the following paragraph.", "See the preceding paragraph."),
        also=(("the preceding sentence", "the foregoing sentence", "the previous sentence"),),
    ),
    Equivalence(
        "EQV1778",
        ("the", "the said"),
        "'Said' adds nothing (Garner: a legalism).",
        ("The said lease ended.", "The lease ended."),
        ("The sad lease ended.", "The lease ended."),
    ),
    Equivalence(
        "EQV1779",
        ("that", "which"),
        "A relative right after its noun; after a verb of choice 'which' asks, and after a comma it tells more.",
        ("Covenants which bind it apply.", "Covenants that bind it apply."),
        ("It decides which covenants apply.", "It decides that covenants apply."),
        not_after=words(
            "of in under to for with by from on upon at after before during through until about , ; ( and or but as"
            " determine determines determined decide decides decided select selects selected choose chooses specify"
            " specifies identify identifies indicate indicates state states know regarding concerning whether"
        ),
    ),
)
