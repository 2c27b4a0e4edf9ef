"""Nouns and adjectives by what they do in a sentence: agreements, acts, times, words in capitals that name nobody."""

from __future__ import annotations

from eightk.wording.statements.vocabulary import words

DOCUMENTS = words(
    "addendum agreement agreements amendment amendments arrangement award awards bond bonds bylaws contract deed",
    "facility",
    "form guarantee guaranty indenture lease letter licence license lien loan mortgage note notes offer plan plans",
    "policy program release report settlement statement sublease supplement warrant",
)
"""What has terms of its own: "under which", "its term" and "it provides" may speak of these."""

OF_A_DOCUMENT = words(
    "conditions effectiveness entirety execution expiration maturity parties provisions signing term termination",
    "terms text",
)
"""What "its" makes the agreement's."""

ACT_ENDINGS = ("ion", "ions", "ment", "ments", "al", "als", "ance", "ence", "ure", "ures")
"""Nouns that end so tell of an act: termination, payment, approval."""

ACTS = words(
    "award breach charge claim claims closing closings consent control default defaults delivery exchange exercise",
    "failure grant hearing lease loan loans meeting meetings merger mergers notice offer opening pledge proof",
    "purchase purchases receipt refusal release releases repurchase request review sale suit supply tender transfer",
    "transfers use visit vote waiver",
)
"""Nouns that tell of an act although they do not end like one."""

NO_ACTS = words(
    "allowance annual balance capital commission commitment commitments compensation",
    "corporation decision department discretion division employment entitlement equipment expenditure expenditures",
    "experience feature foundation function future generation individual individuals information installment",
    "installments instalment instalments institution",
    "institutions instrument instruments insurance intention investment investments location management material",
    "obligation obligations official officials operation operations opinion option options participation pension",
    "performance position principal provision provisions region rental requirement requirements section signature",
    "structure total",
) | {"securities and exchange commission"}
"""Nouns that end like an act and are a thing or a person."""

LEFT = words("death departure disability resignation resignations retirement retirements")
"""What only its owner does or undergoes."""

BORNE = words(
    "appointment contribution death departure disability dismissal election hiring nomination promotion reelection",
    "relocation removal resignation resignations retirement separation termination transition",
)
"""What a person's own is what befalls the person: his appointment, the appointment of him."""

TIME_NOUNS = words(
    "anniversary beginning change closing commencement completion conclusion consummation date day days death",
    "departure duration employment end execution expiration future maturity meeting month months notice period",
    "quarter resignation retirement signing term termination time vesting week year years",
)
"""What tells a time after before, upon, during."""

CAPITALIZED = (
    DOCUMENTS
    | OF_A_DOCUMENT
    | words(
        "act agreement agreement's amended america annual audit base benefit benefits board bonus business cash cause",
        "chair chairman change chief class cobra code commission committee common company company's compensation",
        "confidentiality consulting control corporation counsel credit current date day days deferred director",
        "directors eastern ebitda effective employer employment equity exchange executive executive's exhibit finance",
        "first fiscal form fourth gaap general good governance human incentive indemnification internal irs item libor",
        "loan long meeting merger nasdaq nominating non noncompetition nonsolicitation note nyse officer officers",
        "option options performance president proxy purchase quarter reason registrant report resources restated",
        "restricted retention retirement revenue risk salary sec second secretary section securities senior separation",
        "series severance share shareholders shares short sofr states stock stockholders supplemental term third time",
        "transition treasurer u.s unit united units vice year",
    )
)
"""Words that are written in capitals and name nobody."""

PORTIONS = words(
    "all any balance each excess half majority most part percentage portion quarter remainder some third",
)
"""After these "of" says of what they are a part."""

ADJECTIVAL_GERUNDS = words(
    "accounting advertising banking beginning borrowing closing consulting continuing controlling corresponding",
    "drilling engineering existing filing financing following foregoing forthcoming governing holding housing",
    "lending licensing living manufacturing marketing matching mining nonvoting ongoing operating outstanding",
    "parking preceding prevailing publishing purchasing remaining reporting restructuring resulting revolving",
    "severing shipping signing succeeding surviving trading training underlying upcoming vesting voting waiting",
    "working",
)

ADJECTIVAL_PARTICIPLES = words(
    "accelerated accrued adjusted audited based capped combined committed consolidated deferred estimated fixed",
    "leased limited proposed qualified registered restricted secured unsecured unwritten written",
)
"""Before a noun these are adjectives, whatever stands before them."""

POSTPOSED = words("available convertible deliverable due exercisable owed payable redeemable")
"""Adjectives that stand after their noun with a phrase of their own."""

SEVERAL = words(
    "accounts affiliates agreements aircraft assets awards bonds borrowers branches buildings businesses buyers claims",
    "collateral committees contracts creditors customers debentures directors employees equipment executives",
    "facilities franchises guarantors holders inventory investors leases lenders liabilities licenses loans members",
    "mortgages notes officers options parties partners patents plants products properties purchasers receivables",
    "reports restaurants securities sellers shareholders shares stockholders stores subsidiaries suppliers trademarks",
    "underwriters units vessels warrants",
)
"""Of which some and all are not the same: with no article they may be some."""

PEOPLE = words(
    "accountant adviser advisor affiliate agent aide appraiser arbitrator architect assignee assistant attorney",
    "auditor bank banker beneficiary borrower broker brother buyer chair chairman chairperson child consultant",
    "contractor counsel creditor custodian customer daughter dealer debtor designee director distributor employee",
    "employer engineer escrowee estate executive executor father fiduciary founder friend guarantor guardian heir",
    "holder husband indemnitor investor issuer landlord lawyer lender lessee lessor licensee licensor manager",
    "mother nominee officer owner parent partner physician predecessor purchaser registrar representative secretary",
    "seller servant servicer shareholder sibling sister son sponsor spouse stockholder subsidiary successor",
    "supplier surety tenant transferee treasurer trustee underwriter vendor wife",
)
"""Someone: two of them with one article or owner may be one."""

SOMEONE = words(
    "affiliate agent bank board borrower buyer committee company consultant corporation creditor customer director",
    "employee employer executive guarantor holder investor landlord lender licensee licensor officer parent partner",
    "partnership party purchaser registrant seller shareholder stockholder subsidiary supplier tenant trust trustee",
    "underwriter",
)
"""Of whom "a" and "the" are not the same."""

TELLING_THAT = words(
    "announcement assertion assurance belief claim conclusion confirmation decision determination evidence expectation",
    "fact finding indication information letter news notice notification opinion order proof report representation",
    "statement understanding view warning word",
)
"""What says something: the clause with "that" after it may tell what."""

HAVING_OBJECT = words("deliver execute file furnish give issue make provide publish receive request require send sign")
"""Verbs that are never without an object: "that" before them is what they act on."""

HAPPENS_ONCE = words("death departure expiration removal resignation retirement termination")
"""What happens once only to whom or what it happens."""

FLOATING = words(
    "additional aggregate annual applicable base basic cash consolidated corresponding current customary full initial",
    "maximum minimum monthly outstanding quarterly regular remaining restricted secured senior special standard such",
    "suitable target then-current total unsecured unvested vested weekly yearly",
)
"""Words that say the same of a thing wherever among its words they stand."""

FIELDS = words(
    "administration engineering exploration finance growth innovation legal manufacturing marketing operations",
    "procurement research sales strategy technology",
)
"""Fields that stand after an office and a comma as a part of it: Senior Vice President, Operations."""

POINTING = words(
    "it its they their them themselves itself such this that these those latter former respectively thereof therein",
    "thereto thereunder therefrom he his him she her hers",
)
"""Words that mean what they mean after what was named before them."""

OF_TIME = words(
    "on as-of effective by before after until through since from in at during upon within commencing beginning dated",
    "over",
)
"""Before a date, a period or an event these tell when."""

CASES = words("in-the-event-of in-the-event-that if")
"""What introduces a case that need not come about."""
