"""The small words by what they do in a sentence, and the verbs of disclosures: all that the reader of statements knows.

A word that stands in none of these tables is read as a noun or adjective.
"""

from __future__ import annotations

from eightk.wording.inflection import forms


def words(*lists: str) -> frozenset[str]:
    """The words of some lists parted by spaces."""
    return frozenset(each for line in lists for each in line.split())


ARTICLES = words("the a an")
QUANTIFIERS = words(
    "any each every all no both either neither some certain several many most few such this these those another",
    "various half other same only",
)
PERSONAL = words("he she him it they them we us you i himself herself itself themselves")
SAME_PRONOUN = {"him": "he", "himself": "he", "her": "she", "herself": "she", "them": "they", "us": "we", "itself": "it"}
"""A pronoun in the case that it has as the subject."""
OWNING = words("his her hers its their theirs our your my whose")
PREPOSITIONS = words(
    "of in on at by for from to with under as until through before after during since upon without within against",
    "between among into onto over about above below per via regarding concerning following pending throughout toward",
    "towards beyond despite except excluding including outside inside plus minus than like unlike versus notwithstanding",
    "respecting absent barring effective beginning commencing continuing due according pursuant subject based prior",
    "subsequent because instead other dated",
)
"""With "subject to", "based on", "due to", "prior to", "because of", "instead of" and "other than" read as one."""
PAIRED = {
    "subject": ("to",),
    "due": ("to",),
    "according": ("to",),
    "pursuant": ("to",),
    "prior": ("to",),
    "subsequent": ("to",),
    "because": ("of",),
    "instead": ("of",),
    "based": ("on", "upon"),
    "other": ("than",),
}
SUBORDINATORS = words(
    "if unless when whenever while where whereas because although though until before after since as once provided",
    "whether that than",
)
RELATIVES = words("which who whom whose whereby wherein whereupon")
CONJUNCTIONS = words("and or but nor")
MODALS = words("will shall may must can would could should might cannot")
BE = words("be is are was were been being am")
HAVE = words("have has had having")
DO = words("do does did")
NEGATIONS = words("not never")
SMALL = ARTICLES | QUANTIFIERS | PERSONAL | OWNING | PREPOSITIONS | SUBORDINATORS | RELATIVES | CONJUNCTIONS | MODALS
ADDING = words("also additionally furthermore further moreover")
"""Adverbs that say no more than that something was said before: one is as good as another."""
POSTPOSED = words("due payable exercisable owed available deliverable redeemable convertible")
"""Adjectives that stand after their noun with a phrase of their own."""
ACT_ENDINGS = ("ion", "ions", "ment", "ments", "al", "als", "ance", "ence", "ure", "ures")
ACTS = words(
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
FOCUS = words("only solely even not never just")
"""Words that bear on what follows them."""
AMOUNTS = tuple(
    tuple(phrase.split())
    for phrase in (
        "in an amount equal to", "in an amount of",
        "in the amount of", "in the sum of", "equal to",
    )
)
"""Words before an amount that say no more than "of"."""
TOGETHER = tuple(
    (tuple(phrase.split()), tag)
    for tag, phrases in (
        ("quantifier", ("at least", "at most", "up to", "more than", "less than", "fewer than", "greater than",
                        "substantially all", "an aggregate of", "a total of")),
        ("preposition", ("no later than", "not later than", "not earlier than", "no earlier than")),
        ("quantifier", ("no more than", "not more than", "no less than", "not less than", "no fewer than")),
        ("also", ("in addition",)),
        ("adverb", ("no longer", "at least", "in part", "in full", "at will")),
        ("subordinator", ("to the extent that", "to the extent", "in the event that", "so long as", "as if",
                          "even if", "only if", "so that", "in order that", "except that", "as soon as")),
        ("preposition", ("as of", "in connection with", "with respect to", "in accordance with", "as well as",
                         "together with", "in addition to", "on behalf of", "in lieu of", "in favor of",
                         "as a result of", "in the event of", "in respect of", "by means of", "in consideration of",
                         "in exchange for", "along with", "except for", "in excess of", "on account of",
                         "for purposes of", "in anticipation of", "in the form of", "by reason of", "for the benefit of",
                         "in support of", "such as", "up to")),
    )
    for phrase in phrases
)
TOGETHER = tuple(sorted(TOGETHER, key=lambda each: -len(each[0])))
"""Words that together are one: longer ones stand before their beginnings."""
ADJECTIVAL_PARTICIPLES = words(
    "restricted deferred accelerated accrued secured unsecured fixed adjusted audited consolidated based registered",
    "qualified estimated written unwritten limited combined proposed capped committed leased",
)
"""Before a noun these are adjectives, whatever stands before them."""
ADJECTIVAL_GERUNDS = words(
    "consulting operating financing vesting accounting marketing manufacturing engineering outstanding remaining governing",
    "existing following foregoing licensing lending borrowing banking purchasing training continuing revolving working",
    "underlying voting restructuring severing closing waiting holding ongoing nonvoting forthcoming upcoming beginning",
    "publishing mining trading drilling shipping advertising housing parking living matching surviving controlling",
    "resulting corresponding preceding succeeding prevailing signing reporting filing",
)
OF_A_DOCUMENT = words(
    "term terms expiration provisions text conditions effectiveness execution maturity termination parties signing entirety",
)
"""What "its" makes the agreement's."""
SAME_PREPOSITION = {
    "upon": "on",
    "in-the-event-of": "on",
    "outside of": "outside",
    "inside of": "inside",
    "throughout": "during",
    "following": "after",
    "subsequent to": "after",
    "prior to": "before",
    "pursuant to": "under",
    "due to": "because of",
    "as-a-result-of": "because of",
    "by-reason-of": "because of",
    "on-account-of": "because of",
    "with-respect-to": "regarding",
    "in-respect-of": "regarding",
    "concerning": "regarding",
    "respecting": "regarding",
    "in-lieu-of": "instead of",
    "except-for": "other than",
    "excluding": "other than",
    "in-addition-to": "besides",
    "together-with": "besides",
    "along-with": "besides",
    "as-well-as": "besides",
    "barring": "absent",
    "no-later-than": "by",
    "not-later-than": "by",
    "amongst": "among",
    "towards": "toward",
    "in-exchange-for": "in consideration of",
    "in-consideration-of": "in consideration of",
}
"""Prepositions that say the same before a thing: each as the one that stands for it."""
SAYING = words(
    "say state provide agree believe expect determine acknowledge confirm represent announce disclose report ensure know",
    "understand conclude warrant require specify anticipate estimate propose recommend notify inform advise",
)
"""Verbs after which "that" may be left out."""
OF_DOCUMENTS = words("terminate amend modify extend renew execute sign file attach incorporate")
"""Verbs whose "it" is the agreement."""
DOCUMENTS = words(
    "agreement agreements amendment amendments addendum plan plans letter note notes facility contract lease deed policy",
    "indenture program plan arrangement offer award awards supplement statement release report form warrant settlement",
)
ADVERBS = words(
    "also already again currently presently previously otherwise thereafter hereafter immediately automatically",
    "herein hereto hereof hereby hereunder herewith therein thereto thereof thereby thereunder therewith therefrom",
    "later earlier soon now then still yet once twice ever always together however therefore accordingly",
    "forth out up off down forthwith together respectively likewise further furthermore moreover instead solely even just at-will monthly",
    "quarterly annually weekly yearly daily longer sooner well too thus hence rather almost nearly approximately there",
)
NOT_ADVERBS = words("further monthly quarterly annual family early daily weekly yearly supply reply apply assembly ally july")

_PURE = """
accept achieve acquire adopt advise affect agree allow alter amend announce appear apply appoint approve arise assess
assert assist assume assure attain authorize avoid become begin believe bind bring buy calculate carry cause cease choose
collect commence communicate compensate compete complete comply comprise compute conclude confer confirm conflict
consist constitute consult consummate contain contemplate continue contribute convene convert cooperate correct cover
create cure decide declare deduct deem defend defer define deliver demonstrate deny depart deposit describe designate
destroy determine devote die differ direct disagree disclose discontinue discuss dismiss dispose distribute divest divide
earn elect eliminate employ enable encourage enforce engage enhance enroll ensure enter entitle establish evaluate evidence
evolve exceed execute exercise exist expect expire explain extend fail fall fill finalize find follow forfeit forgive
fulfill furnish gain generate give go govern grow happen hear hire hold identify implement impose include incorporate
incur indemnify indicate induce inform initiate institute instruct insure intend introduce invest involve issue join keep
know lack lapse learn leave lend lie maintain make mature mean meet merge modify nominate notify obligate obtain occupy
occur offer omit operate oppose own participate pay perform permit pertain possess precede preclude prepare prepay
preserve prevent prohibit promote prosecute protect prove provide publish purport pursue qualify quit realize
reappoint receive recognize recommend record recover reduce refer reflect refrain refuse register reimburse reject
relate relinquish relocate rely remain remove render renegotiate repay replace represent request require resign resolve
respond restate restrict result retain retire revise revoke satisfy secure see seek select sell send serve settle sign
sit solicit specify spend start state stem stipulate submit subordinate substitute succeed sue suffer supersede supervise
surrender survive suspend take tender terminate testify total transact transition understand undertake utilize vacate
vest violate waive warrant withdraw withhold write yield accrue accelerate accompany account add address adjust
administer admit agree amount annex attach attend await borrow bear belong cancel certify charge claim classify
combine commit compare concern conduct consent consider construct consolidate continue cut deal decline decrease
default delay depend derive design develop discharge disqualify divert draw drop effect effectuate elapse elevate
embody emerge employ entail equal exchange exclude expand expend express fix focus form fund grant guarantee help
impair increase inure lower list lose name need negotiate number object obligate observe offset oversee owe permit place
plan pledge post produce propose put quantify raise range rank reach read reelect reinstate release reserve reside run
say serve set show spin split stand stay step subscribe support target tell tie transfer treat trigger try turn use
vary abandon abide abolish absorb accommodate accumulate acknowledge activate adapt adhere adjourn advertise aggregate
aim alert align allege alleviate allocate alternate anticipate appraise apprise arrange ascertain assemble associate
attract audit augment avail avert benchmark bestow bid bill block boost broaden capitalize cash cater caution
charter check circulate clarify clear collaborate commemorate commercialize commission compile complement compound
comprehend compromise conceal concentrate concur condition confront connect consign constrain consume contend
contradict contravene coordinate counter crash credit culminate curb customize date debit decommission dedicate
delete demolish denominate deploy depreciate detail deteriorate devolve diminish disappear disburse disapprove
discount dispatch displace dispute dissent dissolve distinguish disturb dominate donate double draft duplicate ease
edit elaborate embark emphasize empower enact encompass encumber endorse enlist enrich envision equate erect
escalate escrow evict exacerbate examine exert exit expedite exploit explore export expose facilitate factor fare
fine fit foreclose forecast foresee formulate forward foster found franchise fulfil garnish gather grandfather gross
halt hasten heighten hesitate highlight hinge hospitalize illustrate imply import impound improve inaugurate inflate
inherit inject innovate inquire inspect install insert insulate integrate intensify intercept interpret interrupt
intervene invalidate invoice isolate itemize jeopardize justify label land launch legislate levy liquidate litigate
log lobby localize merit migrate minimize mobilize moderate modernize monetize monitor motivate multiply nullify
offload outline outsource outweigh overcome overlap overpay override overrule package partition partner patent pause
penalize perceive persist petition phase pick plead police portray postpone practice preside press presume
prioritize privatize probate procure program prolong prompt prorate prosper protest push quote rally rate recall
recapitalize reclassify reconcile reconsider reconstitute recoup recur redesign redeploy redirect rediscover
refinance refine refile refresh reinsure reinvest reissue reiterate rejoin relax relieve remand remind remunerate
rename renounce reopen repatriate repeat repossess reprice resell reset reschedule reshape respect restore restrain
resubmit reunite revamp reveal revert revitalize revive revolve rotate round sanction scale scrutinize separate
shape shift shut signal simplify site slow smooth solve sort span specialize speculate sponsor stabilize stagger
stimulate stock structure stress subcontract sublease sublet sublicense subtract suggest supplant supplement
suppress surpass sustain swap switch syndicate synthesize tailor tax test thank top touch trace track transcend
translate transport treble uncover underlie undermine underwrite unify unwind update upgrade urge validate verify
vindicate weaken widen wind winnow accrete amortize appreciate attest cosign entrust escheat remise deed quitclaim
disclaim toll
vote want weigh work yield close end elect lead repurchase redeem reappoint recuse re-elect repurchase
""".split()
NOUNS_TOO = words(
    "aggregate alternate audit avail bid bill block boost cash charter check clear collaborate combine commission",
    "complement compound compromise condition counter crash curb debit deed detail dispatch displace double ease",
    "escrow exit export factor fare fine fit forecast forward found franchise gross halt highlight import inquire",
    "label land launch levy lobby log moderate multiply outline package partner patent pause petition phase pick",
    "police press prompt protest push quote rally recall repeat reset round sanction scale separate shape shift",
    "shut signal site slow smooth sort span sponsor stagger stress structure sublease supplement swap switch tax",
    "thank toll top touch trace track transport upgrade wind",
    "consent store staff study train travel move match lift hand head host house call bar stop pass print progress",
    "question regard respect concern answer associate affiliate delegate graduate update",
    "account address advance amount appeal approach award balance base benefit bonus breach cancel cap cause challenge",
    "change charge claim close conduct contact search contest contract control copy cost counsel cover credit cure cut",
    "damage date deal decline decrease default delay demand deposit design discharge discount dispute draft draw drop",
    "effect employ end estimate exchange exercise exhibit experience express fall file filing finance focus form fund",
    "gain grant guarantee help hire hold impact increase influence interest issue judge law lead lease leave level lien",
    "limit link list loan lower mandate market master matter means measure merit might name need notice number object",
    "offer offset option order pay payment permit place plan play pledge point position post practice present price",
    "proceed proceeds process produce profit program project promise purchase range rank rate reach read reason record",
    "refund register release rent repair report request research reserve result return review reward right risk roll run",
    "sale schedule secure service set settle share show sign source spin split stand start state stay step stock subject",
    "supply support surrender target tender term test time title total trade transfer transition travel treat trial",
    "trigger trust try turn use value view visit void volume vote wage waiver warrant warranty work write yield",
)
VERBS = tuple(dict.fromkeys((*_PURE, "file", "report", "award", "lease", "trade", "license", "finance", "contract",
    "schedule", "purchase", "supply", "review", "experience", "reward", "cap", "advance", "breach", "appeal", "cause",
    "benefit", "exhibit", "measure", "limit", "link", "mandate", "market", "order", "price", "promise", "refund",
    "rent", "repair", "roll", "base", "contest", "challenge", "conclude", "call", "change", "control", "reappoint",
    "let", "get", "do", "have", "say", "speak", "think", "come", "hand", "head", "return", "stop", "allot", "assign",
    "bar", "employ", "exclude", "forgo", "guide", "handle", "hinder", "honor", "host", "house", "interfere", "invite",
    "locate", "manage", "match", "move", "notice", "open", "pass", "play", "present", "print", "progress", "question",
    "resume", "reverse", "save", "search", "seem", "serve", "share", "staff", "store", "strengthen", "study", "train",
    "transform", "travel", "value", "view", "wish", "enjoy", "exempt", "accord", "cite", "impact", "lift", "lengthen",
    "shorten", "oblige", "forbid", "enlarge", "furlough", "mandate", "reorganize", "restructure", "summarize", "append",
    "affirm", "reaffirm", "ratify", "undergo", "uphold", "enjoin", "vacate", "remit", "rescind", "cease", "desist")))


def _table() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, dict[tuple[str, str], None]] = {}
    for verb in VERBS:
        each = forms(verb)
        for form, kind in zip(each.each, ("base", "third", "past", "past", "gerund"), strict=True):
            found.setdefault(form, {})[verb, kind] = None
    return {form: tuple(readings) for form, readings in found.items()}


VERB_FORMS = _table()
"""Each form of a verb with the verbs and forms that it may be of: "base", "third", "past" (or participle), "gerund"."""
