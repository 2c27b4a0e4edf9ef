"""Material kinds: words of law exchanged for others of their kind, group by group."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.wording.edits.kind import Change, Kind

# A pair "one/two" is made both ways, "one>two" one way; each group is a kind.
_GROUPS = {
    "parties exchanged": (
        "lender/borrower; lenders/borrowers; lessor/lessee; landlord/tenant; buyer/seller; purchaser/seller;"
        " licensor/licensee; assignor/assignee; employer/employee; guarantor/borrower; creditors/debtors;"
        " issuer/holder; plaintiff/defendant; plaintiffs/defendants; trustee/noteholders; parent/subsidiary;"
        " customer/supplier; distributor/manufacturer; underwriter/issuer; optionee/grantor; insurer/insured;"
        " Executive>Company; Employee>Company; Registrant>Executive; Bank>Executive; Corporation>Executive;"
        " company>lender; stockholders/creditors; shareholders/creditors; directors/officers; director/officer;"
        " employee/consultant; officers/employees; predecessor/successor"
    ),
    "securities exchanged": (
        "preferred stock/common stock; Preferred Stock/Common Stock; restricted stock units/stock options;"
        " restricted stock/stock options; stock option/stock appreciation right; options/warrants; notes/bonds;"
        " shares/units; convertible/exchangeable; cumulative/non-cumulative; voting/non-voting; equity/debt;"
        " stock/cash; cash/stock; common shares/preferred shares; debentures/warrants; assets/liabilities;"
        " common stock>restricted stock; restricted shares>shares; phantom>restricted"
    ),
    "debt exchanged": (
        "secured>unsecured; senior/subordinated; revolving/term; fixed/floating; fixed/variable; principal/interest;"
        " premium/discount; mandatory/optional; first lien/second lien; recourse/non-recourse; committed/uncommitted;"
        " drawn/undrawn; base rate/LIBOR; prime rate/federal funds rate; EBITDA/net income; revolver/term loan;"
        " maximum/minimum; prepaid/accrued; short-term/long-term; loan/lease; lien>guarantee; payable/receivable"
    ),
    "pay exchanged": (
        "base salary/total compensation; salary/bonus; bonus/severance; severance/retention; retainer/bonus;"
        " guaranteed/discretionary; target/maximum; cash/equity; gross-up>cutback; signing/retention; pension/medical;"
        " reimbursement/advance; compensation>reimbursement; taxable/tax-free; medical/dental; relocation/severance;"
        " performance-based/time-based; perquisites>salary; annual/one-time; one-time>annual; incentive/retention"
    ),
    "service exchanged": (
        "interim/permanent; temporary/permanent; full-time/part-time; executive/non-executive; retirement/resignation;"
        " resignation/termination; termination/resignation; resigned>retired; resigned>was terminated; retire/resign;"
        " retired>resigned; employment/consulting; appointed/removed; elected/nominated; promoted/demoted;"
        " voluntary/involuntary; predecessor/successor; independent>affiliated; reelected>removed; hired/dismissed;"
        " death/disability; Disability/Death; Cause/Good Reason; active/former; former>retired; tenure>absence"
    ),
    "acts exchanged": (
        "entered into>terminated; entered into>proposed; amended>terminated; issued/redeemed; granted/forfeited;"
        " sold/purchased; purchased>leased; assumed/assigned; approved/rejected; approved>considered;"
        " adopted/rejected; ratified>rejected; accepted/declined; announced>denied; acquired/divested;"
        " extended/shortened; extends>shortens; commenced/concluded; executed>negotiated; waived/reserved;"
        " waive/retain; indemnify/sue; borrow/lend; repay/borrow; permits/prohibits; requires/permits; require/permit;"
        " replaces>supplements; supersedes>supplements; authorized/required; authorizes>obliges; signed>drafted;"
        " accelerate/defer; vest/lapse; vests>expires; vested>lapsed; expire/renew; expires>renews; begin/end;"
        " commence/expire; beginning/ending; assist/replace; succeed>assist; continues>ceases; continue>cease;"
        " remain>cease; continued>ceased; increased/reduced; increases>reduces; raise/lower; receive>waive;"
        " provide>withhold; provides>omits; included>omitted; contains>omits; consist>exclude; filed>withdrawn;"
        " affirmed/reversed; granted>denied; agreed>declined; agree>decline; paid>owed; paid>waived;"
        " delivered>withheld;"
        " employ>dismiss; invest>divest; declared>suspended; refinance>increase; acquire>license; closed>postponed"
    ),
    "powers exchanged": (
        "entitled to/required to; eligible to/required to; entitled to>eligible for; obligated to/entitled to;"
        " required to/permitted to; expected to>required to; expects to>agreed to; intends to>is obligated to;"
        " anticipates>guarantees; right>obligation; option>obligation; discretion>obligation; obligation>option;"
        " shall>may; should>must; could>will; would>will; may>shall; must>should; will>could; will>would;"
        " can>cannot; prohibited from>permitted to; intend>agree; intends>agrees; expects>agrees; may>will;"
        " reasonable efforts/best efforts; agreed to>offered to; obligations>options; consent>notice; approval>notice"
    ),
    "order in time exchanged": (
        "prior to/after; before/after; following>prior to; after>during; during>after; since>until; until>after;"
        " upon>before; immediately>eventually; promptly>ultimately; previously>subsequently; subsequently>previously;"
        " earlier of/later of; later of/earlier of; thereafter>theretofore; hereafter>heretofore; initial/final;"
        " simultaneously>subsequently; no later than>no earlier than; not later than>not earlier than;"
        " pre-closing>post-closing; current>previous; new>existing; existing>new; next>previous; past>next;"
        " beginning on>ending on; commencing on>ending on; ending>beginning; preceding>following; recent>future;"
        " effective as of>announced on; retroactively>prospectively; prospectively>retroactively; latest>earliest"
    ),
    "links exchanged": (
        "because>although; provided that>notwithstanding that; in addition to/in lieu of; as well as>rather than;"
        " in accordance with>notwithstanding; pursuant to>notwithstanding; pursuant to>in violation of;"
        " subject to>without regard to; notwithstanding>subject to; plus/less; together with>but not;"
        " as a result of>regardless of; in exchange for>in addition to; on behalf of>against;"
        " instead of>in addition to;"
        " in connection with>notwithstanding; under>outside; with>against; if>even if; if>whether or not; and>and/or;"
        " and>but not; or>but not; for>against; above>below; over>under; inclusive of>exclusive of;"
        " including>other than;"
        " with respect to>other than; based on>regardless of; based upon>irrespective of; consistent with>contrary to;"
        " due to>despite; to>from; by>for; by>to; by>against; between>against; among>against; into>out of; when>unless;"
        " on>after; as>unless; who>which; of>for; while>after; in>outside"
    ),
    "quantity exchanged": (
        "any>all; all>any; all>some; each>any; each>one; both>either; certain>all; various>all; majority>minority;"
        " majority>all; some>all; every>any; other>all; more>fewer; most>all; several>two; one or more>all;"
        " half>all; full>partial; fully>partially; entire>partial; entirety>part; whole>half; only>also; no>any;"
        " none>some; nothing>something; another>the same; any other>the; additional>fewer; joint/several;"
        " jointly/severally; jointly and severally>severally; pro rata>equal; twice>once; multiple>single;"
        " aggregate>average; total>average; average>total; highest>lowest; lowest>highest; upper>lower; same>different;"
        " equal>unequal; approximately>exactly; at least>exactly; a maximum of>a minimum of; per share>per unit;"
        " excess>deficit; exceeds>equals; exceeding>equalling; double>triple; two-thirds>one-third; a>no"
    ),
    "character exchanged": (
        "binding/non-binding; definitive/preliminary; definitive>proposed; exclusive>nonexclusive; public/private;"
        " direct/derivative; written>oral; oral>written; confidential>public; material>immaterial; valid>invalid;"
        " enforceable>unenforceable; complete>incomplete; accurate>inaccurate; appropriate>inappropriate; able>unable;"
        " similar>dissimilar; agreement>disagreement; disagreement>agreement; renewable>non-renewable; taxable>exempt;"
        " refundable>nonrefundable; transferable>nontransferable; assignable>non-assignable;"
        " gross negligence>negligence;"
        " with prejudice>without prejudice; good faith>bad faith; wholly-owned>majority-owned; unanimous>majority;"
        " general>limited; limited>general; specific>general; automatic>optional; automatically>optionally;"
        " customary>unusual; normal>extraordinary; ordinary>extraordinary; reasonable>absolute; favorable>unfavorable;"
        " adverse>favorable; known>unknown; consolidated>unconsolidated; unaudited>audited; standard>special;"
        " true>untrue; significant>minor; substantially>partly; substantial>minor; successful>unsuccessful;"
        " necessary>unnecessary; lawful>unlawful; competing>unrelated; actual>estimated;"
        " estimated>actual; legal>illegal"
    ),
    "paper exchanged": (
        "filed>furnished; furnished>filed; filed>omitted; foregoing>following; herein>therein; hereof>thereof;"
        " hereto>thereto; hereby>thereby; attached>omitted; Securities Act>Exchange Act; Exchange Act>Securities Act;"
        " Form S-8>Form S-3; Form S-3>Form S-8; Form 10-K>Form 10-Q; Form 10-Q>Form 10-K; press release>prospectus;"
        " proxy statement>prospectus; registration statement>proxy statement; annual report>quarterly report;"
        " quarterly report>annual report; GAAP>IFRS; Regulation S-K>Regulation S-X; Regulation FD>Regulation S-K;"
        " bylaws>charter; Bylaws>Charter; charter>bylaws; certificate of incorporation>bylaws; agreement>letter;"
        " agreement>proposal; amendment>restatement; Amendment>Waiver; copy>summary; summary>copy; exhibit>annex;"
        " indenture>guarantee; letter of intent>agreement; Plan>Program; plan>agreement; severance agreement>release"
    ),
    "bodies exchanged": (
        "Audit Committee>Compensation Committee; Compensation Committee>Audit Committee;"
        " Nominating and Corporate Governance Committee>Audit Committee; Governance Committee>Audit Committee;"
        " Executive Committee>Audit Committee; Board of Directors>Compensation Committee; Board>Committee;"
        " Committee>Board; New York Stock Exchange>NASDAQ; NYSE>NASDAQ; Nasdaq>NYSE; NASDAQ>NYSE;"
        " Securities and Exchange Commission>Federal Reserve; federal>state; state>federal; domestic>foreign;"
        " United States>Canada; Delaware>Maryland; New York>New Jersey; California>Colorado; Texas>Tennessee;"
        " Maryland>Virginia; Florida>Georgia; Ohio>Iowa; Bankruptcy Court>District Court; stockholders>directors;"
        " shareholders>directors; board of directors>shareholders; management>stockholders;"
        " independent directors>directors"
    ),
    "person exchanged": (
        "he>she; she>he; his>her; her>his; him>them; its>their; their>its; his>its; its>his; he>it; we>they; our>their;"
        " they>he; himself>itself; itself>himself; us>them; who>whose; brother>cousin; wife>sister; spouse>estate"
    ),
    "time of the verb exchanged": (
        "is>was; was>is; are>were; were>are; has>had; had>has; have>had; resigned>will resign; has entered>will enter;"
        " will be>has been; will be>was; was>will be; will become>became; will serve>served; served>serves;"
        " serves>served; has served>will serve; will receive>received; received>will receive; has agreed>will agree;"
        " provides>provided; expires>expired; entered into>will enter into; approved>will approve; adopted>will adopt;"
        " is expected>was expected; will continue>continued; appointed>will appoint; accepted>will accept;"
        " terminates>terminated; held>will hold; paid>will pay; granted>will grant"
    ),
    "one and many": (
        "agreements>agreement; agreement>agreements; directors>director; shares>share; options>option; years>year;"
        " months>month; executives>executive; officers>officer; payments>payment; subsidiaries>subsidiary; notes>note;"
        " exhibits>exhibit; lenders>lender; awards>award; amendment>amendments; bonus>bonuses; plans>plan; loan>loans;"
        " installments>installment; claims>claim; days>day; payment>payments; parties>party; affiliates>affiliate"
    ),
    "places and hours": (
        "Eastern>Pacific; Central>Mountain; Pacific>Eastern; a.m.>p.m.; p.m.>a.m.; morning>evening; east>west;"
        " west>east; north>south; south>north; Northern>Southern; Eastern District>Western District; fiscal>calendar;"
        " calendar>fiscal; business day>day; noon>midnight; Street>Avenue; North>South; East>West; New>Old;"
        " fiscal year>calendar year; first quarter>second quarter; fourth quarter>third quarter; quarter>half"
    ),
    "kind of company": (
        "Holdings>Industries; Group>Partners; Partners>Group; Bank>Bancorp; Bancorp>Bank; International>National;"
        " National>International; Systems>Solutions; Technologies>Systems; Capital>Credit; Energy>Power;"
        " Inc.>Ltd.; Corp.>Co.; Corporation>Company; Company>Corporation; Ltd.>Inc.; L.P.>LLP; LP>LLP; LLC>LLP;"
        " N.A.>F.S.B.; corporation>partnership; limited liability company>limited partnership; trust>partnership;"
        " Associates>Partners; Financial>Insurance; Trust>Bank; Laboratories>Labs Holdings; Enterprises>Ventures"
    ),
}
_DETERMINED = re.compile(r"^(?:a|no|to|by|on|as|of|in|who|when|while)$")
_EVERY = 7  # one in so many: the smallest words stand in every line


def _changes(group: str) -> dict[str, str]:
    made: dict[str, str] = {}
    for pair in group.split(";"):
        one, _, two = pair.strip().partition("/" if ">" not in pair else ">")
        made.setdefault(one, two)
        if "/" in pair and ">" not in pair:
            made.setdefault(two, one)
    return made


def _exchange(name: str, group: str) -> Kind:
    """Every word of the group where it stands as a word of its own; a capital is kept."""
    made = _changes(group)
    longest = sorted(made, key=len, reverse=True)
    ends = "|".join(re.escape(word) + ("" if word.endswith(".") else r"\b(?![-/])") for word in longest)
    pattern = re.compile(rf"(?<![\w./-])(?:{ends})")
    opening = re.compile(
        rf"(?:(?<=[.:] )|(?<=\n)|\A)(?:{'|'.join(_capital(word) for word in longest if word.islower())})\b"
    )

    def changes(text: str) -> Iterator[Change]:
        for number, found in enumerate(pattern.finditer(text)):
            if not _DETERMINED.match(found.group()) or number % _EVERY == 0:
                yield Change(*found.span(), made[found.group()])
        for found in opening.finditer(text) if longest else ():
            lower = found.group()[0].lower() + found.group()[1:]
            yield Change(*found.span(), made[lower][0].upper() + made[lower][1:])

    return Kind(name, "material", changes)


def _capital(word: str) -> str:
    return re.escape(word[0].upper() + word[1:])


KINDS: tuple[Kind, ...] = tuple(_exchange(name, group) for name, group in _GROUPS.items())
