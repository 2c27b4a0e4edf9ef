"""Words of one kind that are never said for each other: the parties to a deal, sorts of securities, of pay, of acts."""

from __future__ import annotations

FAMILIES = """
lender, bank; borrower; guarantor; agent; trustee; holder, noteholder, bondholder; issuer; creditor; debtor
buyer, purchaser; seller, vendor; parent; subsidiary; affiliate; predecessor; successor; competitor; joint venture
landlord, lessor; tenant, lessee; licensor; licensee; assignor; assignee; grantor; grantee; franchisor; franchisee
employer; employee, executive; consultant, adviser, advisor; director; officer; stockholder, shareholder; customer
director; customer; supplier; distributor; manufacturer; dealer; contractor; stockholder, shareholder; creditor
company, corporation; executive; lender; bank; buyer; seller; employee; director; trust; partnership; landlord; tenant
management; stockholder, shareholder; creditor; court; lender; auditor; regulator; employee; customer
board, board of directors; stockholder, shareholder; committee; management; court; audit committee
audit; compensation; nominating; governance; executive; finance; special; risk; technology; nominating and governance
spouse, wife, husband; brother; sister; son; daughter; father; mother; cousin; estate; uncle; aunt; nephew; niece
common stock, common shares; preferred stock, preferred shares; restricted stock, restricted shares; debentures
option, stock option; warrant; note; bond; debenture; unit; appreciation right, stock appreciation right; share
restricted stock unit, rsu, unit; stock option, option; restricted stock; performance share; phantom stock; share
common; preferred; restricted; phantom; deferred; treasury; convertible; performance
equity; debt; cash; property; stock, shares; services; notes; assets; goods
salary, base salary, base pay; bonus; severance; retainer; pension; commission; dividend; royalty; rent; interest
salary, base salary; total compensation; target bonus; annual bonus; retention bonus; reimbursement; allowance
severance; retention; incentive; signing, sign-on; relocation; performance; retirement; disability; vacation; bonus
compensation; reimbursement; indemnification; insurance; taxation; loan; advance; guarantee; penalty; premium; refund
reimbursement; advance; loan; gift; payment; waiver; reduction; increase; guarantee
gross-up; cutback; offset; reduction; clawback
medical, health; dental; life; disability; vision; pension; retirement; accident; travel
guaranteed; discretionary; contingent; optional; deferred
base; target; maximum; minimum; actual; average; total, aggregate; projected
monthly; quarterly; annual, yearly; weekly; daily; one-time; semi-annual, semiannual; biweekly; hourly
performance; time
employment; consulting; severance; retention; non-competition; credit; lease; loan; supply; license; stock purchase
employment; consulting; unemployment; separation; resignation; retirement; engagement
resignation; retirement; termination, dismissal, removal; death; disability; appointment; promotion; suspension
cause; good reason; convenience; death; disability; non-renewal
part-time; full-time; temporary; permanent; interim, acting; seasonal
executive; non-executive; independent; inside; outside; affiliated
agreement, contract; letter; plan; policy; lease; proposal; guarantee, guaranty; release; indenture; waiver; summary
agreement; proposal; negotiation; discussion; disagreement; letter of intent; term sheet; memorandum
amendment; restatement; waiver; termination; supplement; renewal; extension; consent; assignment; cancellation
plan; program; policy; agreement; award; trust; fund
copy; summary; form; draft; excerpt; translation; description
press release; prospectus; proxy statement; registration statement; annual report; quarterly report; letter
exhibit; annex; schedule; appendix; attachment
bylaws, by-laws; charter, certificate of incorporation, articles of incorporation; indenture; code of ethics
securities; exchange; trust indenture; investment company
gaap; ifrs
regulation s-k; regulation s-x; regulation fd; regulation s; regulation d
filed; furnished; withdrawn; omitted; redacted; withheld
attached; omitted; excluded; withheld; detached
foregoing, preceding; following
herein, hereof, hereto, hereby, hereunder; therein, thereof, thereto, thereby, thereunder
consent; notice; approval; objection; waiver; refusal; knowledge; advice; request
right, option; obligation, duty; prohibition
would; will, shall, must; should; may, can, could, might
required; permitted, allowed; prohibited; entitled; eligible; expected; encouraged
require, oblige; permit, allow; prohibit, forbid; encourage
obligation; option; intention; expectation; prohibition
agree; offer; intend, plan, propose; expect; hope; decline, refuse; threaten; promise
enter into, execute, sign; negotiate; propose; terminate, end, cancel; amend; rescind; breach; assign; draft; withdraw
amend; terminate; assign; replace, supersede; supplement; renew, extend; suspend; waive; ratify; rescind; cancel
approve; reject; consider, discuss; recommend; rescind; defer; withdraw; disapprove; veto; negotiate
adopt; reject; consider; rescind; abandon; propose; terminate
ratify; rescind; reject
accept; reject, decline, refuse; consider; withdraw; rescind; revoke; tender
announce; deny; conceal; withdraw
affirm, uphold; reverse, overturn; vacate; remand; appeal
receive; pay; waive; forfeit; return; grant; lend; give; repay
pay; owe; withhold; waive; defer; receive; forgive; refund; accelerate
provide, give; withhold, deny; omit; receive; prohibit
contain, include; omit, exclude; waive
grant, award; forfeit; revoke; cancel; exercise; return; deny; exchange
issue; redeem, repurchase; cancel; convert; retire; exchange; purchase
sell; buy, purchase, acquire; lease; license; pledge; donate; distribute; retain
acquire, purchase, buy; sell, divest; lease; license; invest; dispose of; finance
assume; assign; reject; retain; transfer; guarantee; disclaim
borrow; lend; repay; guarantee; invest
repay, prepay; borrow; refinance; guarantee; assume; forgive
vest; lapse, expire; forfeit; accelerate; cancel; terminate
expire, terminate, end; renew; begin, commence; continue
extend; shorten; reduce; terminate; suspend; cancel
begin, commence, start; end, conclude, terminate; suspend; complete; postpone; resume; delay
continue; cease, stop, discontinue; begin, commence; suspend; resume
remain; cease; become
appoint, elect, name; remove, dismiss; nominate; suspend; promote; demote; recommend; reject
elect; nominate; remove; defeat; recommend
hire, employ, engage, retain; dismiss, discharge, terminate; suspend; promote; replace
resign; retire; die
serve; assist; resign; retire; advise; replace; succeed
replace, succeed; assist; precede; supervise; advise
supersede, replace; supplement; precede; confirm
increase, raise; reduce, decrease, lower; maintain; eliminate; double; defer
deliver; withhold; receive; retain; destroy
close, consummate, complete; postpone; abandon; begin; announce; delay; cancel
indemnify; sue; reimburse; insure; release; guarantee
release; retain; sue; assign
waive; retain, reserve; exercise; enforce; assert
declare; suspend; omit; pay; defer
guarantee; own; purchase; pledge
employ; dismiss; advise; sue
consist of; exclude; exceed
secured; unsecured; guaranteed; subordinated; senior; junior
revolving; term; bridge; swingline; letter of credit
loan; lease; grant; gift; equity investment; guarantee; line of credit
fixed; floating, variable; default; blended
principal; interest; fees; premium; expenses; taxes; penalties
accrued; prepaid; unpaid; deferred; waived
drawn; undrawn; committed; uncommitted
libor; prime rate; base rate; sofr; federal funds rate; euribor
ebitda; net income; revenue, revenues; cash flow; net sales; operating income; earnings per share; gross profit
revenue; expense; income; loss; earnings; profit; liabilities; assets
assets; liabilities; shares; stock; employees; equity; debts
before, prior to, preceding; after, following, subsequent to; during, throughout; on, as of, at the time of
upon, on; before; without; despite; until; unless; pending
since, from; until, through; before; during
until, through; after, from; since
immediately, promptly; eventually, ultimately; gradually; subsequently; previously; conditionally
previously, earlier; subsequently, later, thereafter; simultaneously; concurrently
thereafter, hereafter; theretofore, heretofore
effective as of, effective on, effective; announced on; dated; signed on; expiring on; contingent upon
current, present, existing; former, previous, prior; future, next, upcoming; new; proposed; past; recent
new; existing; former; old; amended
past, previous, preceding, last; next, following, coming, succeeding; current
initial, first; final, last; renewal; additional; subsequent
retroactively; prospectively
with; against; despite
for; against; despite
by; to; against; for
from; to
between, among; against; without
in; outside; without; except
into; out of
above; below
inside, within; outside
pursuant to, under, in accordance with; notwithstanding, despite; in violation of, in breach of; without regard to
in addition to, besides; in lieu of, instead of, in place of; notwithstanding; regardless of; except for
in connection with; notwithstanding; regardless of; in lieu of; independent of; in anticipation of; in violation of
based on, based upon; regardless of, irrespective of; independent of
consistent with; contrary to; inconsistent with
as a result of, due to, because of; regardless of, despite, notwithstanding; in anticipation of
in exchange for, in consideration of; in addition to; regardless of
on behalf of; against; instead of; adverse to
as; unless; until; if; although
because, since; although, though; unless; if; provided that
plus; less, minus; or; times
and; but not; or; instead of; rather than; without
or; but not; and; nor
as well as, and; rather than; but not; or
all; none; half; part; one; most; some
additional; fewer; lesser; less
more; fewer, less
same; different; similar; greater; lesser; opposite
entirety; part
excess; deficit; shortfall; lieu
average; total, aggregate; highest; lowest; median; minimum; maximum
whole; half; part
majority; minority; plurality; all; half
joint; several
jointly; severally; individually; jointly and severally
exceed; equal; meet; fall below
each; one; none; either
only; also; even
one or more; all; none; one
per share; per unit; in the aggregate; per year; per month; per option
automatic; optional; discretionary; conditional; mandatory
automatically; optionally; conditionally; manually; voluntarily
customary, usual; unusual, extraordinary; special; novel
standard; special; reduced; enhanced
reasonable; absolute; sole; unreasonable; best
adverse, unfavorable; favorable, beneficial; immaterial
direct; indirect; derivative
specific; general; blanket
limited; general; unlimited; full
actual; estimated; projected; target; hypothetical
substantial, significant, material; minor, insignificant, immaterial
substantially; partly, partially; wholly; minimally
competing, competitive; unrelated; affiliated; similar; complementary
binding; non-binding, nonbinding; advisory; proposed
public; private; confidential
written; oral; electronic
federal; state; local; foreign; municipal; international
domestic; foreign; international
fiscal; calendar
eastern; central; mountain; pacific; western; northern; southern
north; south; east; west
morning; evening; afternoon
noon; midnight
he; she; it
his; her; its
him; her; it
himself; herself; itself
we; they; you; he; she
our; their; your; his; her
us; them; him; her
wife; husband
corporation; partnership; limited liability company; limited partnership; trust; association; sole proprietorship
nyse, new york stock exchange; nasdaq, nasdaq stock market, nasdaq global market; nyse american; otc bulletin board
alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho
+ illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi
+ missouri; montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota
+ ohio; oklahoma; oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah; vermont
+ virginia; washington; west virginia; wisconsin; wyoming
hampshire; jersey; mexico; york; england; orleans
carolina; dakota
united states; canada; united kingdom; germany; france; mexico; japan; china; india; ireland; switzerland; australia
"""
"""A line a family, with those after it that begin with a plus sign, its members parted by semicolons; what a comma
parts may be said for each other."""
