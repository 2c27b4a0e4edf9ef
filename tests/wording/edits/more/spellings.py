"""Immaterial kinds: the same word abbreviated, spelt the British way, joined otherwise, contracted, or misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.wording.edits.kind import Change, Kind, immaterial

# Each "one/two" is made both ways, "one>two" one way.
_GROUPS = {
    "ending of a company's name": (
        "Incorporated/Inc.; Corporation>Corp.; Corp.>Corporation; Limited>Ltd.; Ltd.>Limited; L.L.C.>LLC; LLC>L.L.C.;"
        " L.P.>LP; N.A.>NA; Inc.>Inc; Ltd.>Ltd; Corp.>Corp; Co.>Company; P.L.C.>plc; S.A.>SA; N.V.>NV; L.L.P.>LLP"
    ),
    "country and State": "U.S.>US; U.S.>United States; US>U.S.; United States>U.S.; U.K.>UK;"
    " United Kingdom>U.K.; D.C.>DC",
    "honorifics and degrees": (
        "Mr.>Mr; Ms.>Ms; Dr.>Dr; Mr.>MR.; Jr.>Jr; Sr.>Sr; Jr.>JR.; Ph.D.>PhD; M.D.>MD; J.D.>JD; M.B.A.>MBA; MBA>M.B.A.;"
        " C.P.A.>CPA; CPA>C.P.A.; B.S.>BS; B.A.>BA; Esq.>Esq; Dr.>Doctor; Prof.>Professor; Ph.D.>Ph. D."
    ),
    "Latin and small abbreviations": (
        "i.e.>ie; e.g.>eg; vs.>v.; versus>vs.; v.>vs.; etc.>et cetera; et al.>et al; approx.>approximately; No.>no.;"
        " incl.>including; dept.>department; Dept.>Department; St.>Street; Street>St.; Avenue>Ave.; Suite>Ste.;"
        " Boulevard>Blvd.; Road>Rd.; P.O. Box>PO Box; Attn:>Attention:; w/>with; per annum>p.a.; Assn.>Association"
    ),
    "ampersand": "and>&; &>and; Research and Development>Research & Development; & Co.>and Co.; and Company>& Company",
    "British spelling": (
        "center>centre; color>colour; behavior>behaviour; endeavor>endeavour; endeavors>endeavours;"
        " rumor>rumour; defense>defence; license>licence; offense>offence;"
        " recognized>recognised; organized>organised; authorized>authorised; capitalized>capitalised;"
        " realized>realised;"
        " utilized>utilised; annualized>annualised; amortization>amortisation; capitalization>capitalisation;"
        " recognize>recognise; authorization>authorisation; minimize>minimise; maximize>maximise;"
        " summarized>summarised;"
        " finalized>finalised; analyze>analyse; catalog>catalogue; dialog>dialogue; fulfillment>fulfilment;"
        " enrollment>enrolment; traveled>travelled; traveling>travelling; labeled>labelled; totaling>totalling;"
        " totaled>totalled; canceled>cancelled; cancelling>canceling; counselor>counsellor; modeling>modelling;"
        " skillful>skilful; aging>ageing; gray>grey; toward>towards; towards>toward; among>amongst; while>whilst;"
        " afterward>afterwards; advisor>adviser; adviser>advisor; advisors>advisers; judgment>judgement;"
        " acknowledgment>acknowledgement; favorable>favourable; honored>honoured;"
        " neighboring>neighbouring; theater>theatre;"
        " specialized>specialised; emphasized>emphasised; utilization>utilisation; practice>practise; tire>tyre;"
        " focused>focussed; focusing>focussing; orient>orientate; penalize>penalise; installment>instalment;"
        " organization>organisation; organizational>organisational; realization>realisation; harmonized>harmonised"
    ),
    "words joined otherwise": (
        "long-term/long term; short-term/short term; full-time/full time; part-time/part time; lump-sum/lump sum;"
        " non-employee/nonemployee; non-compete/noncompete; non-competition/noncompetition;"
        " non-solicitation/nonsolicitation; non-qualified/nonqualified; non-executive/nonexecutive;"
        " non-disclosure/nondisclosure; non-disparagement/nondisparagement; co-founder/cofounder; re-elected/reelected;"
        " re-election/reelection; pre-tax/pretax; post-employment/postemployment; multi-year/multiyear;"
        " semi-annual/semiannual; semi-annually/semiannually; bi-weekly/biweekly; pro-rata/pro rata; year-end/year end;"
        " buy-out/buyout; start-up/startup; wholly-owned/wholly owned; newly-created/newly created;"
        " health-care/health care; health care/healthcare; by-laws/bylaws; on-line/online;"
        " e-mail/email; web site/website;"
        " change-in-control/change in control; change-of-control/change of control; set-off/setoff; sub-lease/sublease;"
        " sub-lessee/sublessee; co-chairman/cochairman; day-to-day/day to day; up-front/upfront; cash-out/cashout;"
        " tax-free/tax free; performance-based/performance based; stock-based/stock based; time-based/time based;"
        " third-party/third party; in-house/in house; market-based/market based; out-of-pocket/out of pocket;"
        " claw-back/clawback; carry-forward/carryforward; roll-over/rollover; pay-out/payout;"
        " policy-making/policymaking;"
        " decision-making/decision making; above-mentioned/abovementioned; co-operate/cooperate;"
        " co-ordinate/coordinate;"
        " gross-up/gross up; hold-back/holdback; earn-out/earnout; break-up/breakup; line-up/lineup;"
        " real-time/real time;"
        " common-law/common law; inter-company/intercompany; over-allotment/overallotment; re-pricing/repricing;"
        " pre-existing/preexisting; non-cash/noncash; non-binding/nonbinding; re-appointed/reappointed;"
        " Vice-President>Vice President; Vice President>Vice-President; vice-chairman/vice chairman; co-owned/coowned"
    ),
    "contractions": (
        "does not/doesn't; do not/don't; did not/didn't; is not/isn't; are not/aren't; was not/wasn't;"
        " were not/weren't;"
        " has not/hasn't; have not/haven't; had not/hadn't; will not/won't; cannot/can not;"
        " cannot/can't; could not/couldn't;"
        " would not/wouldn't; should not/shouldn't; it is>it's; we have>we've; we will>we'll; we are>we're"
    ),
    "names of bodies": (
        "Securities and Exchange Commission>SEC; New York Stock Exchange>NYSE; Internal Revenue Service>IRS;"
        " Federal Deposit Insurance Corporation>FDIC; NASDAQ>Nasdaq; Nasdaq>NASDAQ; initial public offering>IPO;"
        " restricted stock units>RSUs; generally accepted accounting principles>GAAP; Internal Revenue Code>IRC;"
        " research and development>R&D; earnings per share>EPS; London Interbank Offered Rate>LIBOR;"
        " Food and Drug Administration>FDA; Employee Retirement Income Security Act>ERISA; chief executive officer>CEO;"
        " Chief Executive Officer>C.E.O.; Chief Financial Officer>C.F.O.; VP>Vice President;"
        " CFO>Chief Financial Officer;"
        " CEO>Chief Executive Officer; Sr. Vice President>Senior Vice President;"
        " Senior Vice President>Sr. Vice President;"
        " Executive Vice President>Exec. Vice President; Vice President>V.P.; Chairman of the Board>Board Chairman;"
        " Chairman of the Board of Directors>Chairman of the Board; Board of Directors>Board"
    ),
    "article before a vowel": "an>a; a>an",
}
_SLIPS = (
    "teh the; recieve receive; recieved received; occured occurred; seperate separate;"
    " agreeement agreement; managment management;"
    " commitee committee; committe committee; employement employment; accomodate accommodate; effecitve effective;"
    " pursuent pursuant; purusant pursuant; resignaton resignation; directers directors;"
    " compensaton compensation; compnay company; comapny company;"
    " excutive executive; exectuive executive; anually annually; anniversery anniversary;"
    " begining beginning; comencing commencing;"
    " paymnet payment; amendement amendment; aggreement agreement; agrement agreement;"
    " apointed appointed; appoinment appointment;"
    " shareholers shareholders; stockholers stockholders; incentve incentive; severence severance;"
    " terminaton termination;"
    " termintation termination; benifits benefits; salery salary; respectivly respectively; approximatly approximately;"
    " immediatly immediately; inlcuding including; incuding including; foregiong foregoing;"
    " forgoing foregoing; desribed described; descibed described;"
    " entiled entitled; intital initial; availible available; responsibilites responsibilities; repsect respect;"
    " outstandng outstanding; accordence accordance; accordnace accordance;"
    " incorportated incorporated; refernce reference; exibit exhibit;"
    " registrent registrant; confidental confidential; obligatons obligations; conditons conditions;"
    " provison provision; seciton section;"
    " corparation corporation; subsidary subsidiary; bussiness business; adminstrative administrative;"
    " finacial financial;"
    " goverance governance; previosly previously; pubic public; form from; trustree trustee;"
    " fileing filing; wich which; thier their; htat that; tha that"
)
_NO_MEND = frozenset({"form", "pubic", "forgoing"})


def _changes(group: str) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for pair in group.split(";"):
        pair = pair.strip()
        both = ">" not in pair and "/" in pair
        one, _, two = pair.partition("/" if both else ">")
        made.setdefault(one, []).append(two)
        if both:
            made.setdefault(two, []).append(one)
    return made


def _pattern(word: str) -> str:
    head = r"(?<![\w$&.-])" if word[0].isalnum() else ""
    return head + re.escape(word) + ("" if word[-1] in ".:/" else r"(?![\w-])" if word[-1].isalnum() else "")


def _kinds(name: str, group: str) -> Kind:
    made = _changes(group)
    pairs = [(re.compile(_pattern(one)), two) for one, every in made.items() for two in every]

    def changes(text: str) -> Iterator[Change]:
        for pattern, new in pairs:
            for found in pattern.finditer(text):
                yield Change(*found.span(), new)

    return Kind(name, "immaterial", changes)


def _slip(pair: str) -> tuple[str, str]:
    wrong, right = pair.split()
    return wrong, right


SLIPS = dict(_slip(pair) for pair in _SLIPS.split(";") if pair.split()[0] not in _NO_MEND)


def _slips(name: str, *, mends: bool) -> Kind:
    wrong = {right: wrong for wrong, right in SLIPS.items()}
    found = immaterial(name, rf"(?<![\w-])(?:{'|'.join(wrong)})\b(?!-)", lambda m: wrong[m.group()])
    return Kind(name, "immaterial", found.changes, mends=mends)


def _doubled(name: str, pattern: str) -> Kind:
    found = immaterial(name, pattern, lambda m: f"{m.group()} {m.group()}")
    return Kind(name, "immaterial", found.changes, mends=True)


KINDS: tuple[Kind, ...] = (
    *(_kinds(name, group) for name, group in _GROUPS.items()),
    _slips("common slip mended", mends=True),
    _slips("common slip made", mends=False),
    _doubled(
        "longer word doubled",
        r"\b(?:will|that|which|has|been|shall|agreement|under|this|company|between|pursuant|upon|have|"
        r"he|entered|any)\b",
    ),
    _doubled("capitalised word doubled", r"\b(?:Company|Agreement|Board|Executive|The|Plan)\b"),
    immaterial("possessive of a name in s", r"\b([A-Z][a-z]+s)['\u2019](?= )(?!s)", lambda m: m.group() + "s"),
    immaterial("possessive of a name in s shortened", r"\b([A-Z][a-z]+s)(['\u2019])s\b", lambda m: m[1] + m[2]),
    immaterial("apostrophe of a period dropped", r"\b(days|months|years|weeks)['\u2019](?= )", lambda m: m[1]),
    immaterial(
        "apostrophe of a period put in", r"\b(days|months|years)(?= (?:notice|salary|pay)\b)", lambda m: m[1] + "\u2019"
    ),
    immaterial("Messrs.", r"\bMr\. ([A-Z][a-z]+) and Mr\. ([A-Z][a-z]+)\b", lambda m: f"Messrs. {m[1]} and {m[2]}"),
    immaterial(
        "Messrs. parted", r"\bMessrs\. ([A-Z][a-z]+) and ([A-Z][a-z]+)\b", lambda m: f"Mr. {m[1]} and Mr. {m[2]}"
    ),
    immaterial("initial without its stop", r"(?<=[A-Z][a-z]{3} )([A-Z])\.(?= [A-Z][a-z])", lambda m: m[1]),
    immaterial("initials closed up", r"\b([A-Z])\. ([A-Z])\.(?= [A-Z][a-z])", lambda m: f"{m[1]}.{m[2]}."),
    immaterial("name in capitals", r"(?<=Mr\. )[A-Z][a-z]+\b", lambda m: m.group().upper()),
    immaterial(
        "word broken at the end of a line",
        r"(?<![\w-])(agree|employ|execu|resig|termi|compen)(?=(?:ment|tive|nation|sation)\b)",
        lambda m: f"{m[1]}-\n",
    ),
)
