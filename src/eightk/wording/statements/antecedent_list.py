"""Nouns by what they can have and do, for telling whom a pronoun may mean. What stands in no list may be anybody."""

from __future__ import annotations

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import MONTHS, words

MEASURES = MONTHS | words(
    "aggregate amount anniversary annum april average balance basis calendar cash cent century cost date day daytime",
    "decade decrease deductible degree denominator discount dividend dollar end expense fee figure formula fraction",
    "friday future half holiday hour increase increment installment instalment level limit margin maximum midnight",
    "minimum minute moment monday month morning multiple noon number numerator original par past payroll percent",
    "percentage period postage premium present price proceeds quarter quotient range rate ratio remainder rent",
    "retainer salary saturday size sum sunday surplus tax term thursday time today tomorrow total tuesday value wage",
    "wednesday week weekday weekend workday workweek year yesterday",
)
"""Sums, shares of a sum and times: they own nothing and do nothing."""

THOUGHTS = words(
    "ability abuse access accident accord accrual acknowledgment act advance advantage advice age air appeal approval",
    "area arrangement arrear arson aspect assault attempt attention audit authority award background bankruptcy",
    "bargain belief belonging benchmark benefit bid birth bona-fide bonus breach burden capital career case category",
    "cause chance change character charge choice circumstance claim class color commerce compromise concept concern",
    "conduct conflict consent contest context control controversy course cover coverage credit crime criteria",
    "criterion criticism cure currency custody custom damage danger death debt decline default defect defense",
    "deferral deficiency delay delivery demand demerger denial deposit descent design desire detail detriment",
    "difficulty disability disbursement discharge discipline discovery disease dispute distress doubt duress duty",
    "effect effort embezzlement employ energy entry equity error essence event excess exercise exit experience",
    "expertise extent eye fact factor failure faith fashion fault favor feature felony field fire flood focus footing",
    "force form format forum fraud fulfillment function fund-raising gain gender goal good good-faith goodwill ground",
    "growth guidance hand harm health help history idea illness impact import impulse incentive incident income",
    "inquiry insolvency interest issue item job kind knowledge lack law leave length liability life light line link",
    "loss lump malice manner market matter means meeting mention merger merit method mind misconduct misdemeanor",
    "mistake mode name nature necessity need neglect negligence nonpayment norm notice oath object objective",
    "obligation office offset opinion option order origin outcome output overtime pace part path pattern pay payable",
    "payoff payout penalty pension perjury perquisite person-hour phase philosophy place plea pledge point post power",
    "practice precedent pregnancy prejudice pretext principle priority privacy privilege process profit progress",
    "project promise proof proposal protest public publicity purchase purpose pursuit question quorum race rank reach",
    "reason recall receipt recourse recovery redemption reference refusal regard rehire relief remedy removal renewal",
    "repair reply repurchase request requirement resale research reserve residence respect response rest result",
    "return revenue review reward right rise risk role route rule sake sale schedule scope scrutiny search seat",
    "secrecy secret security seniority sense service set severance share shortage sick side sign skill sort space",
    "speech spin-off split stage stake standard standing start state-of-mind status step stock stop strategy strength",
    "strike structure style success suit support survival suspense system technique tenure test theft theory threat",
    "tie tip title topic tort total trade training transfer travel treasury trend trial trouble truth turnover type",
    "uncertainty understanding undertaking unit use validity variety vesting view violation visit voice vote waiver",
    "warranty waste way wear weather weight welfare whole will wish withdrawal word work worth wrong wrongdoing",
)
"""Acts, states and rights: they own nothing that a company or a person owns. With these go what ends like an act."""

PAPERS = DOCUMENTS | words(
    "act affidavit annex appendix application article articles bill book brief bylaw certificate charter check clause",
    "code complaint confirmation copy correspondence counterpart covenant decree document draft email envelope",
    "exhibit filing footnote form heading index instruction instrument invoice item judgment ledger letterhead list",
    "mail manual memo memorandum message minute opinion ordinance original page paper paragraph petition prospectus",
    "provision proxy receipt recital record regulation request resolution rider schedule section sentence statute",
    "subparagraph subpoena subsection table term-sheet text transcript word writing",
)
"""Papers and parts of them: they have terms, parties, a date and a maturity."""

ASSETS = words(
    "aircraft airport apparatus asset automobile barge boat brand building camp car casino cell center clinic",
    "computer copyright deposit device domain drug equipment facility farm field file fleet floor garage gas goods",
    "ground hardware headquarters home hotel house inventory laboratory land laptop line lot machine mall material",
    "merchandise mill mine network oil parcel park patent phone pipeline plant platform portfolio premises product",
    "property railroad ranch range reactor refinery reservoir restaurant rig road room satellite server ship shop",
    "site software space stock storage store system technology terminal tower tract trademark train truck vehicle",
    "vessel ward warehouse website well wharf yard",
)
"""Property: it has parts, products and perhaps people who work there."""

BODIES = words(
    "board committee subcommittee",
)
"""Bodies of a company: they have members, meetings, a charter and rules of their own."""

ORGANIZATIONS = words(
    "administration agency airline association authority bank brokerage bureau business chain charity church city",
    "club coalition college commission community company conglomerate congregation congress consortium convention",
    "cooperative corporation council country county court dealership delegation department district division embassy",
    "enterprise entity establishment estate exchange faculty family federation firm foundation fund government group",
    "guild holding hospital industry institute institution insurer judiciary jurisdiction jury laboratory league",
    "legislature majority management ministry minority mission municipality museum nation operation organization",
    "parish parliament partnership personnel police practice province public registrant school senate service society",
    "staff state station subsidiary syndicate target team township treasury tribe tribunal trust union university",
    "utility venture village workforce",
)
"""What acts and owns as a company does, and is no person."""

PEOPLE_TOO = words(
    "anybody anyone being boss chair chief child colleague counsel cousin criminal deputy everybody everyone fellow",
    "foreman guest head heir human individual kin king leader man nobody none official offspring partner person",
    "principal professional queen relative rival self sibling somebody someone spouse veteran whoever whomever",
    "witness woman youth",
)
"""People whom an ending or a list might hide."""

HUMANS = words(
    "aunt brother chair chairman chairperson child colleague cousin daughter director doctor employee executive",
    "father husband individual man mother nephew niece officer physician president professor sister son spouse uncle",
    "widow wife woman",
)
"""Those of them who are no company."""

ABSTRACT_ENDINGS = tuple(
    sorted(
        words(
            "ance ancy dom ence ency hood ing ion ism ity ment ness ship ure",
        )
    )
)
"""What ends so is an act, a state or a quality, unless another list has it."""

OF_COMPANIES = words(
    "affairs affiliate affiliates auditor auditors bankers bankruptcy bondholders borrowings bylaws creditors",
    "debentures debt directors dividend dividends franchisees incorporation indebtedness lenders loan loans",
    "noteholders officers parent president reincorporation securityholders shareholder shareholders solvency",
    "stockholder stockholders subsidiaries subsidiary treasurer",
)
"""What neither property nor a paper nor a board has."""

OF_COMPANIES_AND_PLACES = words(
    "assets business businesses customers earnings employees equipment facilities facility headquarters inventories",
    "inventory operations personnel plant plants premises products revenue revenues sales segment segments stores",
    "suppliers vendors website workers workforce",
)
"""What neither a paper nor a board has."""

OF_COMPANIES_AND_BOARDS = words(
    "advisors committees consultants counsel decision discretion intent intention meeting meetings policies policy",
    "practices procedures secretary",
)
"""What neither property nor a paper has."""

OF_PAPERS = words(
    "conditions covenants effectiveness entirety execution expiration maturity parties provisions signing term",
    "termination terms text",
)
"""What a paper has, or whoever signed it."""
