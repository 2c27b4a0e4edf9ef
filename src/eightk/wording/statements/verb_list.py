"""The verbs of disclosures, each with all of its forms, and those whose forms may be nouns."""

from __future__ import annotations

from eightk.wording.inflection import forms
from eightk.wording.statements.vocabulary import words

_VERBS = """
abandon abide abolish absorb accelerate accept accommodate accompany accord account accrete accrue accumulate achieve
acknowledge acquire act activate adapt add address adhere adjourn adjust administer admit adopt advance advertise
advise affect affirm afford aggregate agree aim alert align allege alleviate allocate allot allow alter alternate
amend amortize amount annex announce anticipate appeal appear append apply appoint appraise appreciate apprise
approve arise arrange ascertain ask assemble assent assert assess assign assist associate assume assure attach attain
attend attest attract audit augment authorize avail avert avoid await award bar base bear become begin believe belong
benchmark benefit bestow bid bill bind block boost borrow breach bring broaden buy calculate call cancel cap
capitalize carry cash cater cause caution cease cede certify challenge change charge charter check choose circulate
cite claim clarify classify clear close coincide collaborate collateralize collect combine come commemorate commence
commercialize commission commit communicate compare compensate compete compile complement complete comply compound
comprehend comprise compromise compute conceal concentrate concern conclude concur condition conduct confer confirm
conflict confront connect consent consider consign consist consolidate constitute constrain construct consult consume
consummate contact contain contemplate contend contest continue contract contradict contravene contribute control
convene convert cooperate coordinate correct cosign counter cover crash create credit culminate curb cure customize
cut date deal debit decide declare decline decommission decrease dedicate deduct deed deem default defend defer
define delay delete deliver demolish demonstrate denominate deny depart depend deploy deposit depreciate derive
describe design designate desist destroy detach detail deteriorate determine develop devolve devote die differ
diminish direct disagree disappear disapprove disburse discharge disclaim disclose discontinue discount discuss
dismiss dispatch displace dispose dispute disqualify dissent dissolve distinguish distribute disturb divert divest
divide do dominate donate double draft draw drop duplicate earn ease edit effect effectuate elaborate elapse elect
elevate eliminate embark embody emerge emphasize employ empower enable enact encompass encourage encumber end endorse
enforce engage enhance enjoin enjoy enlarge enlist enrich enroll ensure entail enter entitle entrust envision equal
equate equip erect escalate escheat escrow establish evaluate evict evidence evolve exacerbate examine exceed
exchange exclude execute exempt exercise exert exhaust exhibit exist exit expand expect expedite expend experience
expire explain exploit explore export expose express extend facilitate factor fail fall fare file fill finalize
finance find fine fit fix focus follow forbid forecast foreclose foresee forfeit forgive forgo form formulate forward
foster found franchise fulfil fulfill fund furlough furnish gain garnish gather generate get give go govern
grandfather grant gross grow guarantee guide halt hand handle happen hasten have head hear heighten help hesitate
highlight hinder hinge hire hold honor hospitalize host house identify illustrate impact impair implement imply
import impose impound improve inaugurate include incorporate increase incur indemnify indicate induce infer inflate
inform inherit initiate inject injure innovate inquire insert inspect install institute instruct insulate insure
integrate intend intensify intercept interfere interpret interrupt intervene introduce inure invalidate invest invite
invoice involve isolate issue itemize jeopardize join justify keep know label lack land lapse launch lead learn lease
leave legislate lend lengthen lessen let levy license lie lift limit link liquidate list litigate lobby localize
locate log lose lower maintain make manage mandate market match mature mean measure meet merge merit migrate minimize
mitigate mobilize moderate modernize modify monetize monitor motivate move multiply name need negotiate nominate
notice notify nullify number object obligate oblige observe obtain occupy occur offer offload offset omit open
operate oppose order outline outsource outweigh overcome overlap overpay override overrule oversee owe own package
participate partition partner pass patent pause pay penalize perceive perform permit persist pertain petition phase
pick place plan play plead pledge police portray possess post postpone practice precede preclude prepare prepay
prescribe present preserve preside press presume prevent price print prioritize privatize probate proceed procure
produce program progress prohibit prolong promise promote prompt propose prorate prosecute prosper protect protest
prove provide publish purchase purport pursue push put qualify quantify question quit quitclaim quote raise rally
range rank rate ratify re-elect reach read reaffirm realize reappoint recall recapitalize receive recite reclassify
recognize recommence recommend reconcile reconsider reconstitute reconvene record recoup recover recur recuse redeem
redeploy redesign redirect rediscover reduce reelect refer refile refinance refine reflect refrain refresh refund
refuse register reimburse reinstate reinsure reinvest reissue reiterate reject rejoin relate relax release relieve
relinquish relocate rely remain remand remind remise remit remove remunerate rename render renegotiate renew renounce
rent reopen reorganize repair repatriate repay repeat replace replenish report repossess represent reprice repurchase
request require reschedule rescind resell reserve reset reshape reside resign resolve respect respond restate restore
restrain restrict restructure resubmit result resume retain retire return reunite revamp reveal reverse revert review
revise revitalize revive revoke revolve reward roll rotate round run sanction satisfy save say scale schedule
scrutinize search secure see seek seem select sell send separate serve set settle shape share shift ship shorten show
shut sign signal signify simplify sit site slow smooth solicit solve sort span speak specialize specify speculate
spend spin split sponsor stabilize staff stagger stand start state stay stem step stimulate stipulate stock stop
store strengthen stress structure study subcontract sublease sublet sublicense submit subordinate subscribe
substitute subtract succeed sue suffer suggest summarize supersede supervise supplant supplement supply support
suppress surpass surrender survive suspend sustain swap switch syndicate synthesize tailor take target tax tell
tender terminate test testify thank think tie toll top total touch trace track trade train transact transcend
transfer transform transition translate transport travel treat treble trigger try turn uncover undergo underlie
undermine understand undertake underwrite unify unwind update upgrade uphold urge use utilize vacate validate value
vary verify vest view vindicate violate visit vote waive want warrant weaken weigh widen wind winnow wish withdraw
withhold work write yield
"""

NOUNS_TOO = words(
    "account act address advance aggregate alternate amount appeal associate audit avail award bar base benefit bid",
    "bill block boost breach call cancel cap cash cause challenge change charge charter check claim clear close",
    "collaborate combine commission complement compound compromise concern condition conduct consent contact contest",
    "contract control counter cover crash credit curb cure cut date deal debit decline decrease deed default delay",
    "deposit design detail discharge discount dispatch displace dispute double draft draw drop ease effect employ end",
    "escrow exchange exercise exhibit exit experience export express factor fall fare file finance fine fit focus",
    "forecast form forward found franchise fund gain grant gross guarantee halt hand head help highlight hire hold",
    "host house impact import increase inquire issue label land launch lead lease leave levy license lift limit link",
    "list lobby log lower mandate market match measure merit moderate move multiply name need notice number object",
    "offer offset order outline package partner pass patent pause pay permit petition phase pick place plan play",
    "pledge police post practice present press price print proceed produce program progress promise prompt protest",
    "purchase push question quote rally range rank rate reach read recall record refund register release rent repair",
    "repeat report request reserve reset respect result return review reward roll round run sanction scale schedule",
    "search secure separate set settle shape share shift ship show shut sign signal site slow smooth sort span spin",
    "split sponsor staff stagger stand start state stay step stock stop store stress structure study sublease",
    "sublicense supplement supply support surrender swap switch target tax tender test thank toll top total touch",
    "trace track trade train transfer transition transport travel treat trigger try turn update upgrade use value view",
    "visit vote warrant wind work write yield",
)
"""Verbs that are nouns too: only what stands around one of their forms tells which it is."""

VERBS = tuple(_VERBS.split())


def _table() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, dict[tuple[str, str], None]] = {}
    for verb in VERBS:
        each = forms(verb)
        for form, kind in zip(each.each, ("base", "third", "past", "past", "gerund"), strict=True):
            found.setdefault(form, {})[verb, kind] = None
    return {form: tuple(readings) for form, readings in found.items()}


VERB_FORMS = _table()
"""Each form of a verb with the verbs and forms that it may be of: "base", "third", "past" (or participle), "gerund"."""

ONLY_PAST = frozenset(each.past for each in map(forms, VERBS) if each.past not in (each.participle, each.base))
"""Forms of the past that are no participle: became, gave, went."""
ONLY_THIRD = words("closes employs ends helps pays vests")
"""Forms of verbs that are nouns too which are none themselves: the merger closes."""
