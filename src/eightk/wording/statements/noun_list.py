"""Nouns and adjectives by what they do in a sentence: agreements, acts, times, names of nobody."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words

DOCUMENTS = words(
    "agreement agreements amendment amendments addendum plan plans letter note notes facility contract lease deed policy",
    "license licence loan guarantee guaranty mortgage bond bonds lien sublease indenture program plan arrangement offer award awards supplement statement release report form warrant settlement",
)

OF_A_DOCUMENT = words(
    "term terms expiration provisions text conditions effectiveness execution maturity termination parties signing entirety",
)
"""What "its" makes the agreement's."""

ACT_ENDINGS = ("ion", "ions", "ment", "ments", "al", "als", "ance", "ence", "ure", "ures")

ACTS = words(
    "delivery receipt closing closings meeting meetings opening hearing vote tender exchange merger mergers exercise proof",
    "default defaults failure refusal visit suit",
    "release waiver transfer sale purchase loan offer grant award notice lease breach default claim claims consent",
    "review pledge request use control charge supply repurchase transfers loans releases purchases",
)

NO_ACTS = words(
    "employment compensation position commission pension obligation obligations corporation option options division",
    "provision provisions operation operations agreement agreements equipment investment investments management",
    "department information discretion opinion intention decision section function requirement requirements commitment",
    "commitments entitlement participation capital principal official officials material individual individuals",
    "insurance allowance expenditure expenditures structure future signature feature balance performance experience",
    "instrument instruments institution institutions region location foundation generation annual total rental",
)

LEFT = words("resignation retirement departure death disability resignations retirements")
"""What only its owner does or undergoes."""

BORNE = words(
    "resignation retirement departure death disability appointment election termination removal separation promotion",
    "reelection nomination dismissal resignations hiring transition contribution relocation",
)
"""What a person's own is what befalls the person: his appointment, the appointment of him."""

TIME_NOUNS = words(
    "date period term time day days year years month months quarter week closing termination expiration maturity meeting",
    "anniversary end beginning commencement retirement resignation death departure execution signing completion notice",
    "future change vesting consummation conclusion employment duration",
)
"""What tells a time after before, upon, during."""

CAPITALIZED = (
    DOCUMENTS
    | OF_A_DOCUMENT
    | words(
        "board directors director committee company corporation section item exhibit form employment executive chief officer",
        "officers incentive compensation deferred annual base salary change control date separation effective credit note",
        "securities exchange commission act common stock class series restricted unit units option options bonus purchase",
        "merger performance equity share shares retirement benefit benefits supplemental cash long term short stock sec nyse",
        "nasdaq president vice senior chairman chair secretary treasurer general counsel audit nominating governance human",
        "resources finance risk current report annual meeting stockholders shareholders proxy agreement confidentiality loan",
        "severance retention transition consulting indemnification non noncompetition nonsolicitation cause good reason cobra",
        "internal revenue code irs united states america u.s gaap ebitda sofr libor eastern time business days day fiscal",
        "year quarter employer executive's second first third fourth amended restated agreement's company's registrant",
    )
)
"""Words that are written in capitals and name nobody."""

PORTIONS = words("excess portion part half third quarter balance remainder percentage majority some any all each most")
"""After these "of" says of what they are a part."""

ADJECTIVAL_GERUNDS = words(
    "consulting operating financing vesting accounting marketing manufacturing engineering outstanding remaining governing",
    "existing following foregoing licensing lending borrowing banking purchasing training continuing revolving working",
    "underlying voting restructuring severing closing waiting holding ongoing nonvoting forthcoming upcoming beginning",
    "publishing mining trading drilling shipping advertising housing parking living matching surviving controlling",
    "resulting corresponding preceding succeeding prevailing signing reporting filing",
)

ADJECTIVAL_PARTICIPLES = words(
    "restricted deferred accelerated accrued secured unsecured fixed adjusted audited consolidated based registered",
    "qualified estimated written unwritten limited combined proposed capped committed leased",
)
"""Before a noun these are adjectives, whatever stands before them."""

POSTPOSED = words("due payable exercisable owed available deliverable redeemable convertible")
"""Adjectives that stand after their noun with a phrase of their own."""

SOMEONE = words(
    "company bank board committee corporation executive employee subsidiary affiliate party lender director officer trust",
    "partnership consultant stockholder shareholder holder",
)
"""Of whom "a" and "the" are not the same."""
