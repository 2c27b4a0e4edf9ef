"""The small words that carry the law, by what they do: the data that `senses` reads."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PHRASES: Mapping[str, str] = MappingProxyType(
    {
        "negation": (
            "yet to; not; no; never; never be; not yet; neither; none; cannot; nothing; nobody; without; zero; fail "
            "to; fails to; failed to; failing to; unable; refrain; refuses; declined; doesn't; don't; won't; shan't; "
            "isn't; aren't; wasn't; weren't; hasn't; haven't; hadn't; can't; couldn't; didn't; wouldn't; lacks; "
            "prohibited; prohibits; barred; forbidden; failure; free of; free from; precludes; precluded; bars; "
            "forbids; no part; nowhere; out of; stay out of; keep from"
        ),
        "non": "non",
        "nor": "nor",
        "if or not": "whether; or not; not only",
        "ending": (
            "no longer; cease; ceases; ceased; ceasing; stop; stops; stopped; cease to be; discontinue; discontinued"
        ),
        "instead": "instead of; rather than; in lieu of; as opposed to; absent; barring; but for; in place of",
        "at least": (
            "at least; not less than; no less than; not fewer than; no fewer than; not be less than; not be lower "
            "than; not be fewer than; minimum; floor; no lower than; not lower than; never less than; not below; "
            "minimum of; never fewer than; in no event less than; but not less than; but no less than; but at least; "
            "but never less than"
        ),
        "not earlier": "no earlier than; not earlier than; no sooner than; not sooner than; not before",
        "not later": (
            "no later than; not later than; no event later than; but not later than; but no later than; at the latest; "
            "not after; but not after"
        ),
        "more than": (
            "in excess of; exceed; exceeds; exceeded; exceeding; more than; greater than; above; upwards of; over"
        ),
        "or more": "or more; or greater; or longer; or higher; and above; and over; and up; or above; or better",
        "open": "not limited to; but not limited to; without limitation; but without limitation; not be limited to",
        "at most": (
            "at most; up to; not more than; no more than; not exceed; cannot exceed; never exceed; not be more than; "
            "not be greater than; not to exceed; not exceeding; maximum; no greater than; not greater than; capped; "
            "cap; ceiling; limited to; not above; no higher than; not longer than; no longer than; maximum of; as "
            "much as; as many as; never more than; in no event more than; not beyond; but not more than; but no more "
            "than; but not exceeding; but never more than; but at most; not in excess of"
        ),
        "less than": "less than; fewer than; below; under; lower than; short of",
        "or less": "or less; or fewer; or lower; or shorter; or earlier",
        "within": "within",
        "compared": (
            "greater; higher; larger; lesser; smaller; bigger; whichever is greater; whichever is higher; whichever "
            "is less; whichever is lower; greater of; lesser of; higher of; lower of; if greater; if higher; if "
            "less; majority; limit; limits; limited; limitation; threshold; bound"
        ),
        "before": (
            "before; prior to; on or before; preceding; in advance of; earlier than; ahead of; up until; on or prior to"
        ),
        "after": (
            "after; following; subsequent to; on or after; succeeding; later than; thereafter; afterwards; on or "
            "following; upon or after"
        ),
        "earlier": (
            "earlier of; earliest of; earliest to occur; earlier to occur; if earlier; whichever is earlier; "
            "whichever is sooner; whichever occurs first; whichever comes first; sooner of; if sooner; comes first; "
            "occurs first; happens first; the first of; first to occur; first occurs; first happens; "
            "whichever first occurs; whichever happens first; whichever shall first occur; whichever is first; "
            "whichever is the earlier"
        ),
        "later": (
            "later of; latest of; if later; whichever is later; whichever occurs last; comes last; occurs last; "
            "later to occur; latest to occur; whichever comes later; happens last; the last of; last to occur; "
            "whichever last occurs; whichever happens last; whichever is the later"
        ),
        "all": (
            "all; each; every one; each one; every; both; entire; entirely; in full; fully; whole; complete; "
            "completely; any; full; total; in its entirety; outright"
        ),
        "part": (
            "certain; some; a portion; portion; part of; several; partially; partial; in "
            "part; many; some of; half of; a number of; various; selected; generally"
        ),
        "nearly all": "substantially all; substantially; nearly all; almost all; most of; most; virtually all",
        "pro rata": "pro rata; ratably; ratable; prorated; pro rated; proportionate; proportionately",
        "mainly": (
            "primarily; principally; mostly; mainly; chiefly; predominantly; largely; in large part; "
            "for the most part; in the main"
        ),
        "concurrent": (
            "concurrent; concurrently; simultaneous; simultaneously; at the same time; contemporaneous; "
            "contemporaneously"
        ),
        "only": (
            "only; solely; sole; exclusively; exclusive; alone; no others; and no others; no other; nothing else; "
            "but no other; but no others; no one else; nobody else; exclusivity"
        ),
        "including": (
            "including; together with; inclusive of; includes; include; plus; included; counting; among others"
        ),
        "excluding": (
            "excluding; exclusive of; except; except for; excepting; excludes; other than; save for; but not; with "
            "the exception of; apart from; aside from; not counting; not including; leaving out; excluded; leaving "
            "aside; save; save as; but for; otherwise than; exclude; excepted; exempt; outside; disregarding; but "
            "excluding"
        ),
        "may": "may; might; may be",
        "permission": (
            "can; permitted; allowed; at its option; at his option; at her option; option to; right to; discretion; "
            "elect; elects; free to; permits; authorized; could; permission; allows; at liberty; able to; option; "
            "optional; at their option; possible; prepayable; terminable; convertible; renewable; redeemable; "
            "exercisable; revocable; transferable; extendable; assignable"
        ),
        "entitled": "entitled; entitles; entitlement",
        "eligible": "eligible; eligibility",
        "obligation": (
            "shall; must; required; obligated; obliged; agrees to; agreed to; undertakes to; has to; have to; is to; "
            "are to; obligation; obligation to; committed to; requires; needs; had to"
        ),
        "will": "will",
        "expectation": (
            "expects; expected; expect; intends; intend; intended; intended to; anticipates; anticipated; plans to; "
            "planned; believes; belief; believe; proposes; endeavor; endeavors; efforts; seek to; seeks to; hopes; "
            "expectation; expectations; intention; intent; anticipate; hopes to; aims to; likely; plan to; "
            "expecting; projected"
        ),
        "annual": (
            "annual; annually; yearly; per year; per annum; each year; every year; annualized; annualised; a year; "
            "each calendar year; for "
            "each year; once a year; each fiscal year; annum; of each year; once every year"
        ),
        "semiannual": (
            "semiannual; semiannually; semi annual; semi annually; twice a year; twice yearly; every six months; "
            "every 6 months; twice each year; twice per year; biannually; two times a year; half yearly; twice every "
            "year"
        ),
        "quarterly": (
            "quarterly; per quarter; each quarter; every quarter; a quarter; each calendar quarter; every three "
            "months; each fiscal quarter; any fiscal quarter; any quarter; any "
            "calendar quarter; of a fiscal quarter; for the quarter; once a quarter"
        ),
        "monthly": "monthly; per month; each month; every month; a month; each calendar month; once a month",
        "weekly": "weekly; per week; each week; every week; a week",
        "biweekly": "biweekly; bi weekly; every two weeks; bi monthly; bimonthly; every other week; twice a month",
        "daily": "daily; per day; each day; every day; a day",
        "per unit": (
            "per share; a share; each share; per unit; for each share; per contract; per occurrence; per claim; per "
            "person; per project; apiece; a unit"
        ),
        "in total": (
            "in the aggregate; in aggregate; aggregate; in total; total; altogether; for all of them; combined; in all"
        ),
        "increase": (
            "increase; increases; increased; increasing; raise; raises; raised; raising; enlarged; higher; increases "
            "by; rise; rises; rose; enlarges; grew; larger; up from"
        ),
        "reduction": (
            "reduce; reduces; reduced; reducing; decrease; decreases; decreased; decreasing; lowers; falls; fell; "
            "fall; lowered; lower; cut; cuts; reduction; diminished; smaller; lowering; down from; shrinks; "
            "declines; declined"
        ),
        "net": "net; net of; after deducting; after deduction of; less",
        "gross": "gross; before deducting; before deduction of; before any deduction",
        "with cause": "for cause; with cause; because of cause",
        "without cause": (
            "without cause; other than for cause; not for cause; for any reason other than cause; otherwise than for "
            "cause; for anything other than cause; no cause; absent cause; rather than for cause; except for cause; "
            "other than with cause; in the absence of cause; any reason but cause; other than cause"
        ),
        "good reason": (
            "for good reason; with good reason; has good reason; having good reason; on account of good reason"
        ),
        "no good reason": (
            "without good reason; other than for good reason; other than with good reason; absent good reason; no "
            "good reason; otherwise than for good reason; lacking good reason; except for good reason"
        ),
        "gross negligence": "gross negligence; grossly negligent",
        "negligence": "negligence; ordinary negligence; simple negligence; negligent",
        "meanwhile": "in the interim; meanwhile; in the meantime; in the meanwhile",
        "interim": "interim; acting; temporary; temporarily; on an interim basis; provisional; provisionally",
        "knowledge": "knowledge; knows; aware; is aware; are aware; aware of; known to",
        "mutual": "mutual; mutually; reciprocal; each other; one another; mutually agreed; each of the other",
        "the other": "the other",
        "in cash": "in cash; cash",
        "material": (
            "material; materially; significant; significantly; nonmaterial; nonmaterially; principal terms; key terms; "
            "main terms; important terms; most important terms; principal provisions; key provisions; main provisions; "
            "principal features; key features; main features"
        ),
        "purport": "intended to be complete; intended to be a complete; intends to be complete",
        "unvested": (
            "unvested; not vested; not yet vested; nonvested; have not vested; has not vested; non vested; yet to vest"
        ),
        "business": "business day; business days; working day; working days; banking day; banking days",
        "in writing": "written; in writing; writing",
        "former": "former; formerly; previous; previously; prior; earlier; past",
        "proposed": "proposed; purported; prospective; contemplated; pending",
        "irrevocable": (
            "irrevocable; irrevocably; not be revoked; not revocable; cannot be revoked; not subject to revocation"
        ),
        "as amended": (
            "as amended; as modified; as so amended; as supplemented; as it has been amended; as amended to date"
        ),
        "rough": (
            "approximately; about; around; roughly; almost; estimated; some; nearly; an estimated; approximate; or "
            "so; close to; in the neighborhood of; in the range of; circa; or thereabouts"
        ),
        "condition": (
            "if; provided that; in the event; subject to; conditioned; conditional; contingent; so long as; as long "
            "as; on the condition; on condition; conditions; condition; depends; depend; depending; to the extent; "
            "provided; assuming; conditioned on; conditioned upon; conditional on; conditional upon; in case; "
            "dependent"
        ),
        "when": "upon; when; where; whenever; once; wherever; on",
        "unless": "unless; except if; if not; provided not",
        "whether": (
            "whether or not; notwithstanding; regardless; irrespective; no matter; even if; unconditionally; "
            "unconditional; without regard; not conditioned; not subject; not conditional"
        ),
        "until": "until; till",
        "through": (
            "through; through and including; until and including; to and including; up to and including; up through"
        ),
        "one of two": "either; one of; one or the other; any one",
        "and": "and",
        "or": "or",
        "with": "with",
        "from": "from",
        "to": "to",
        "by": "by",
    }
)
"""Phrases by their sense, in lower case, parted by semicolons."""
