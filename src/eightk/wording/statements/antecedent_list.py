"""Nouns by what they can have and do, for telling whom a pronoun may mean. What stands in no list may be anybody."""

from __future__ import annotations

from eightk.wording.statements.noun_list import DOCUMENTS
from eightk.wording.statements.vocabulary import MONTHS, words

MEASURES = MONTHS | words(
    "aggregate amount anniversary annum april average balance basis calendar cash cent century cost date day daytime",
    "decade decrease deductible degree denominator discount dividend dollar ebitda end expense fee figure formula",
    "fraction friday future half holiday hour increase increment installment instalment level limit margin maximum",
    "midnight minimum minute moment monday month morning multiple noon number numerator original par past payroll",
    "percent percentage period postage premium present price proceeds quarter quotient range rate ratio remainder rent",
    "retainer salary saturday size sum sunday surplus tax term thursday time today tomorrow total tuesday value wage",
    "wednesday week weekday weekend workday workweek year yesterday",
)
"""Sums, shares of a sum and times: they own nothing and do nothing."""

THOUGHTS = words(
    "ability abuse access accident accord accrual acknowledgment act action advance advantage advice age air appeal",
    "approval area arrangement arrear arson aspect assault attempt attention audit authority award background",
    "balance-sheet bankruptcy bargain behalf belief belonging benchmark benefit bid birth bona-fide bonus breach",
    "burden capital career case category cause chance change character charge choice circumstance claim class color",
    "commerce component compromise concept conduct conflict consent contest context contrary control controversy",
    "course cover coverage credit crime criteria criterion criticism cure currency custody custom damage danger death",
    "debt decline default defect defense deferral deficiency delay delivery demand demerger denial deposit descent",
    "design desire detail detriment difficulty disability disbursement discharge discipline discovery disease dispute",
    "distress doubt driver duress duty effect effort embezzlement employ energy entirety entry equity error essence",
    "event excess exercise exit experience expertise extent eye fact factor failure faith fashion fault favor feature",
    "felony field fire flood focus footing force form format forum fraud fulfillment function fund-raising gain",
    "gender goal good good-faith goodwill grant gross-up ground growth guidance guideline hand harm health help",
    "history idea illness impact import impulse incentive incident income index input inquiry insolvency interest",
    "issue item job kind knowledge lack law leave length liability life light line link loss lump malice manner",
    "market matter means meeting mention merger merit method metric mind misconduct misdemeanor mistake mode model",
    "modifier name nature necessity need neglect negligence non-renewal nonpayment nonrenewal norm notice oath object",
    "objective obligation offering offset opinion opportunity option order origin outcome output overtime pace",
    "package part path pattern pay payable payoff payout penalty pension perjury perquisite person-hour phase",
    "philosophy place plea pledge point portion post potential power practice precedent pregnancy prejudice pretext",
    "principle priority privacy privilege probability process profit progress promise proof proposal protest public",
    "publicity purchase purpose pursuit question quorum race rank reach reason recall receipt recourse recovery",
    "redemption reference refusal regard rehire relief remedy removal renewal repair reply repurchase request",
    "requirement resale research reserve residence respect response rest result return revenue review reward right",
    "rise risk role route rule sake sale schedule scope scrutiny search seat secrecy secret security seniority sense",
    "service set severance share shortage sick side sign skill sort space speech spin-off split stage stake standard",
    "standing start state-of-mind status step stock stop strategy strength strike structure style success suit",
    "support survival suspense system technique tender tenure test theft theory threat tie timing tip title topic",
    "tort total trade training transfer travel treasury trend trial trouble truth turnover type uncertainty",
    "understanding undertaking use validity variety vesting view violation visit voice vote waiver warranty waste way",
    "wear weather weight welfare whole will wish withdrawal word work worth wrong wrongdoing",
)
"""Acts, states and rights: they own nothing that a company or a person owns. With these go what ends like an act."""

ADJECTIVES = words(
    "accrued additional amended annual anticipated applicable available commensurate comparable consolidated",
    "current customary dental direct disclosed due earliest enumerated equal equivalent exercisable existing full",
    "greater greatest gross higher highest indirect initial interim lesser lower lowest maximum minimum monthly",
    "more normal medical nonqualified original payable prior quarterly reasonable relevant remaining respective",
    "restated unchanged unpaid unvested usual vested",
)
"""What tells of something and is nobody, with "the" before it or not; not "the insured", "the deceased"."""

COMPANY_WORDS = words(
    "administration agency association authority bancorp bank biosciences capital city college commission county",
    "department development energy foods fund holdings hotels industries insurance laboratories market",
    "institute operations opportunity pharmaceuticals planning programs reinsurance relations systems technologies",
    "university",
)
"""With these names of companies end, and none of people."""

EVENTS = words(
    "amortization announcement appointment approval assumption authorization cancellation closing closure",
    "commencement completion consummation conversion death departure disclosure disposition divestiture election",
    "execution expiration filing hiring issuance modification payment prepayment purchase receipt redemption",
    "reduction refinancing relocation repayment replacement repurchase resignation retirement review sale shutdown",
    "signing suspension termination",
)
"""Acts that are over at once: they have a date, terms and effects, and nothing that is owned."""

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
    "aircraft apparatus asset automobile barge boat brand building camp car computer copyright deposit device domain",
    "drug equipment facility field file floor gas goods ground hardware headquarters home house inventory land laptop",
    "line lot machine mall material merchandise oil parcel park patent phone pipeline plant portfolio premises",
    "product project property range reactor reservoir rig road room satellite server ship site software space stock",
    "storage system technology terminal tower tract trademark train truck vehicle vessel ward warehouse website well",
    "wharf",
)
"""Property: it has parts, products and perhaps people who work there."""

BODIES = words(
    "board committee subcommittee",
)
"""Bodies of a company: they have members, meetings, a charter and rules of their own."""

ORGANIZATIONS = words(
    "acquisition administration agency airline airport alliance association audience authority bakery bank battalion",
    "brewery brokerage brotherhood bureau business carrier cartel casino cell cemetery center chain chamber charity",
    "church circuit circus city clinic club coalition college commission community company concern confederation",
    "conference conglomerate congregation congress consortium constituency consultancy contingent convention",
    "cooperative corporation corps council country county court crew dairy dealership delegation department",
    "deputation detachment district division embassy encampment enterprise entity establishment estate exchange",
    "expedition faculty family farm federation fellowship firm fishery fleet foundation foundry franchise fraternity",
    "fund garage government group guild holding hospital hotel industry institute institution insurer intelligence",
    "investment judiciary jurisdiction jury kingdom lab laboratory leadership league legation legion legislature",
    "library majority management media membership mill mine ministry minority mission monastery monopoly municipality",
    "museum nation nationality neighborhood network nursery office opera operation orchestra organization orphanage",
    "outfit outlet parish parliament partnership personality personnel pharmacy platform police practice presidency",
    "press program proprietorship province public publication publisher railroad ranch readership refinery regiment",
    "registrant restaurant school segment senate service shop society sorority staff state station store studio",
    "subgroup subsidiary syndicate team tenancy theater township treasury tribe tribunal trust union unit university",
    "utility venture village winery wing workforce world yard",
)
"""What acts and owns as a company does, and is no person."""

PEOPLE_TOO = words(
    "acquaintance anybody anyone baroness being boss celebrity chair champion chief child colleague companion contact",
    "counsel cousin creature criminal deputy everybody everyone excellency fellow foreman franchisee governess",
    "guardian guest head heir hire hireling human individual kin king leader man minion nobody none official",
    "offspring parent partner patient patron patroness person principal professional queen relation relative",
    "replacement rival scion self sibling somebody someone source spouse talent target underling veteran whoever",
    "whomever witness woman youth",
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
    "debentures debt dividend dividends franchisees incorporation indebtedness lenders loan loans noteholders",
    "officers parent president reincorporation securityholders shareholder shareholders solvency stockholder",
    "stockholders subsidiaries subsidiary treasurer",
)
"""What neither property nor a paper nor a board has."""

OF_COMPANIES_AND_PLACES = words(
    "business businesses customers employees equipment facilities facility headquarters inventories inventory",
    "operations personnel plant plants products segment segments stores suppliers vendors website workers workforce",
)
"""What neither a paper nor a board has."""

OF_COMPANIES_AND_BOARDS = words(
    "advisors committees consultants counsel decision directors discretion intent intention meeting meetings policies",
    "policy practices procedures secretary",
)
"""What neither property nor a paper has."""

OF_ALL_BUT_EVENTS = words(
    "agreement agreements assets bonds capital contract contracts earnings interest interests lease leases",
    "liabilities name notes obligations plan plans premises properties property revenue revenues sales securities",
    "shares stock",
)
"""What no event has."""
