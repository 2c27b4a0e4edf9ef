"""Buying, taking on, signing and closing: the acts of a transaction. Sell, assign and guarantee join nothing."""

from __future__ import annotations

from eightk.wording.equivalents.acting import each_way, same_act
from eightk.wording.equivalents.contexts import (
    AGREEMENT_ADJECTIVES,
    AGREEMENTS,
    DETERMINERS,
    NUMBERS,
    TRANSACTION_ADJECTIVES,
    words,
)
from eightk.wording.equivalents.equivalence import Equivalence

_SIGNED = AGREEMENTS | words("<party> release releases waiver letter document documents note notes lease")
_ENDED = AGREEMENTS | words("employment lease <party>")
_REPLACED = words("plan plans program programs policy policies arrangement arrangements facility facilities")
_NO_PURCHASE = words("no not any more beneficial control title ownership knowledge experience rights additional up by")
_BOUGHT = words("all substantially certain assets business businesses <percent> outstanding interest stake issued")
_ADVISERS = words("firm firms advisor advisors adviser advisers counsel consultant consultants recruiter")
_A_FIRM = words(
    "a an new national international leading independent outside executive search financial legal investment banking"
    " accounting compensation recruiting professional special nationally recognized <count> global management"
)
_NO_PERFECT = words("to must shall will would may might should could can not never and or cannot")
_RELATIVES = words("that which who")
"""After these the form of the verb tells of which of two nouns it is: the directors of the Bank who have signed."""

VERBS_OF_DEALS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1000",
        ("agreed to purchase", "agreed to acquire", "agreed to buy"),
        "One who agrees to acquire for a price agrees to buy; of a limit or a trigger 'acquire' is wider and stays.",
        ("It agreed to acquire the assets of Zed Corp.", "It agreed to purchase the assets of Zed Corp."),
        ("It agreed to acquire no more shares.", "It agreed to buy no more shares."),
        not_before=_NO_PURCHASE,
        not_after=words("not neither nor nobody"),
        also=(
            ("agrees to purchase", "agrees to acquire", "agrees to buy"),
            ("agree to purchase", "agree to acquire", "agree to buy"),
        ),
    ),
    Equivalence(
        "EQV1001",
        ("purchased", "acquired", "bought"),
        "Of a business, its assets or its stock, as an act of the party named.",
        ("The Company acquired all of the assets.", "The Company purchased all of the assets."),
        ("The shares that he acquired under the plan vest.", "The shares that he purchased under the plan vest."),
        only_after=words("<party> company corporation purchaser buyer parent subsidiary"),
        only_before=_BOUGHT,
        over=words("the its of a an and"),
        also=(("will purchase", "will acquire", "will buy", "shall purchase", "shall acquire", "shall buy"),),
    ),
    Equivalence(
        "EQV1002",
        ("repurchased", "bought back"),
        "A company buys back what it issued.",
        ("The shares were bought back by Zed Corp.", "The shares were repurchased by Zed Corp."),
        ("The shares were redeemed by Zed Corp.", "The shares were repurchased by Zed Corp."),
        also=(("repurchases", "buys back"), ("repurchasing", "buying back")),
    ),
    same_act(
        "EQV1003",
        ("assume", "take on", "take over"),
        "Of liabilities and duties the same taking on; of a lease or an agreement 'assume' is an act of its own.",
        ("It will take on certain liabilities of Zed Corp.", "It will assume certain liabilities of Zed Corp."),
        ("It will assume certain liabilities of Zed Corp.", "It will pay certain liabilities of Zed Corp."),
        only_before=words("liabilities obligations duties responsibilities role roles debt debts indebtedness"),
        over=DETERMINERS | words("certain all of specified related other additional and new day to"),
    ),
    Equivalence(
        "EQV1004",
        ("consummated", "completed"),
        "In the passive the same completion.",
        ("The spin-off was completed on Monday.", "The spin-off was consummated on Monday."),
        ("The sale was completed on Monday.", "The sale was announced on Monday."),
        only_after=words("was is be been were being are not"),
    ),
    Equivalence(
        "EQV1005",
        ("consummated", "closed"),
        "A sale or merger that is closed is completed; an offering or a plant that is closed is shut.",
        ("They closed the merger.", "They consummated the merger."),
        ("They closed the offering.", "They consummated the offering."),
        only_before=words("merger mergers acquisition acquisitions transaction transactions sale purchase"),
        over=TRANSACTION_ADJECTIVES,
        also=(("consummate", "close"), ("consummates", "closes")),
    ),
    Equivalence(
        "EQV1007",
        ("merger closes", "merger is completed", "merger is consummated"),
        "A transaction that closes is completed.",
        ("If the merger is completed, he is paid.", "If the merger closes, he is paid."),
        ("If the merger is announced, he is paid.", "If the merger closes, he is paid."),
        also=each_way(
            ("acquisition", "transaction", "sale", "purchase", "combination", "disposition"),
            ("closes", "is completed", "is consummated"),
        ),
    ),
    same_act(
        "EQV1008",
        ("sign", "execute"),
        "Who executes a release or an agreement signs it; 'execute and deliver' is more and stays.",
        ("He must execute a release.", "He must sign a release."),
        ("He must execute a release.", "He must draft a release."),
        only_before=_SIGNED,
        over=(AGREEMENT_ADJECTIVES | words("general mutual promissory related ancillary such")) - _SIGNED,
    ),
    Equivalence(
        "EQV1009",
        ("", "has", "have"),
        "Of an act done once the past and the perfect say the same; of what lasts ('has served') they do not.",
        ("The Board has approved the plan.", "The Board approved the plan."),
        ("He has served as Treasurer since May 1, 2007.", "He served as Treasurer since May 1, 2007."),
        only_before=words(
            "agreed appointed approved adopted accepted elected announced authorized amended entered executed signed",
            "named determined decided concluded completed commenced begun started established confirmed consented",
            "undertaken terminated declared ratified dismissed launched",
        ),
        not_after=_NO_PERFECT | _RELATIVES,
        not_within=words("since ever yet"),
    ),
    Equivalence(
        "EQV1017",
        ("", "has", "have"),
        "Of what may be done again and again the past and the perfect say the same where no length of time is told.",
        ("It has sold the plant.", "It sold the plant."),
        ("It has sold coal to Tern Corp. for ten years.", "It sold coal to Tern Corp. for ten years."),
        only_before=words(
            "sold issued purchased acquired repurchased granted filed delivered obtained notified informed waived",
            "hired released submitted exercised retained engaged advised",
        ),
        not_after=_NO_PERFECT,
        not_within=words("since ever yet years year months month weeks week days decade decades long"),
    ),
    same_act(
        "EQV1010",
        ("engage", "retain", "hire"),
        "Of a firm or adviser not engaged before ('a', 'an') the same; 'retain the firm' can be to keep it.",
        ("It will retain a search firm.", "It will engage a search firm."),
        ("It will retain the search firm.", "It will hire the search firm."),
        only_before=_ADVISERS,
        over=_A_FIRM,
    ),
    same_act(
        "EQV1011",
        ("terminate", "end", "bring to an end", "put an end to"),
        "Of an agreement or employment, by the act of the party named; 'expire' is its natural end and is not joined.",
        ("He may end the agreement.", "He may terminate the agreement."),
        ("He may terminate the agreement.", "He may assign the agreement."),
        only_before=_ENDED,
        over=AGREEMENT_ADJECTIVES - _ENDED - words("<date> <count> <ordinal> of and in"),
        not_then=words("term period date"),
        not_after=words("a an the any its his her year quarter period months which that upon at on"),
    ),
    same_act(
        "EQV1012",
        ("supersede", "replace", "take the place of"),
        "Of a plan, policy or facility the same taking of its place.",
        ("It replaces the old bonus plan.", "It supersedes the old bonus plan."),
        ("It supplements the old bonus plan.", "It supersedes the old bonus plan."),
        only_before=_REPLACED,
        over=(
            AGREEMENT_ADJECTIVES | words("bonus incentive compensation old equity cash long term all - <money> senior")
        )
        - _REPLACED,
    ),
    same_act(
        "EQV1013",
        ("waive", "grant a waiver of", "give a waiver of"),
        "Of compliance, a default or a condition the same act.",
        ("They granted a waiver of compliance with it.", "They waived compliance with it."),
        ("They waived compliance with it.", "They confirmed compliance with it."),
        only_before=words(
            "compliance default defaults requirement requirements condition conditions covenant covenants"
        ),
        over=DETERMINERS | words("certain existing specified all event events of closing"),
    ),
    same_act(
        "EQV1014",
        ("consent to", "give its consent to", "give consent to"),
        "The same act; whose consent it is stays outside.",
        ("The lender gave its consent to the sale.", "The lender consented to the sale."),
        ("The lender consented to the sale.", "The lender objected to the sale."),
    ),
    same_act(
        "EQV1015",
        ("obtain", "receive", "procure"),
        "Of an approval, consent or waiver it is given to the party named.",
        ("It received a waiver from its lenders.", "It obtained a waiver from its lenders."),
        ("It received a consent fee from its lenders.", "It obtained a consent fee from its lenders."),
        only_before=words("approval approvals consent consents waiver waivers authorization clearance clearances"),
        over=DETERMINERS
        | words(
            "regulatory shareholder stockholder governmental necessary required all requisite written and other an"
        ),
        not_then=words("fee fees payment payments solicitation letter"),
    ),
    Equivalence(
        "EQV1016",
        ("increased by", "raised by"),
        "Before an amount the same change upwards; capital is raised by a company, which is another word.",
        ("The limit was raised by $500.", "The limit was increased by $500."),
        ("Capital raised by the Company is used.", "Capital increased by the Company is used."),
        only_before=NUMBERS,
    ),
    Equivalence(
        "EQV1018",
        ("release", "release and discharge", "release and forever discharge"),
        "A doublet: who is released is discharged (Garner on doublets).",
        ("He released and forever discharged Zed Corp.", "He released Zed Corp."),
        ("He indemnified and discharged Zed Corp.", "He released Zed Corp."),
        also=(
            ("released", "released and discharged", "released and forever discharged"),
            ("releases", "releases and discharges", "releases and forever discharges"),
        ),
    ),
)
