"""The set forms of a signature page: By, Name, Title, Date, the labels of the parties, offices, blanks."""

from __future__ import annotations

import re

GAP = re.compile(r"\s{3,200}|\t+")
LEAD = re.compile(
    r"(?P<by>By|Per|Signed|Signature)\b ?(?:\([a-z ]{1,20}\))?[:.]?\s{0,9}"
    r"|(?P<name>(?:Print(?:ed)? |Typed )?Name)\b ?[:.]?\s{0,9}|(?P<title>Title|Its|Position)\b ?[:.]?\s{0,9}"
    r"|(?P<date>Dated?(?: signed)?(?= ?[:.]|\s+\d|\s+[A-Z][a-z]{2,8} \d|\Z)"
    r" ?[:.]?\s{0,9})",
    re.IGNORECASE,
)
INNER = re.compile(r"(?<=\s)(?=/s/|By ?:|(?:Print(?:ed)? )?Name ?:|Title ?:|Dated? ?:|Its ?:)", re.IGNORECASE)
CAPTION = re.compile(
    r"\(?(?:signature|print(?:ed)? (?:name|title)(?: and title)?|name and title|typed name)\)?", re.IGNORECASE
)
NOTARY = re.compile(
    r"sworn|subscribed|notary|my commission|state of|county of|the foregoing|i hereby certify", re.IGNORECASE
)
LABEL = re.compile(
    r"[\"\u201c(]?(?:by |for )?(?:the )?(?P<label>company|corporation|employer|executive|employee|consultant|officer|"
    r"director|individual|indemnitee|optionee|borrowers?|lenders?|guarantors?|(?:administrative |collateral )?agent|"
    r"trustee|sellers?|buyers?|purchasers?|landlord|tenant|lessor|lessee|licensor|licensee|owner|"
    r"contractor|construction manager|supplier|customer|maker|holder|payee|"
    r"parent|issuer|investors?|shareholders?|stockholders?|bank)s?[\"\u201d)]? ?[:.]?",
    re.IGNORECASE,
)
BEHALF = re.compile(
    r"(?:on behalf of|for(?: and on behalf of)?|by:?(?= [A-Z].*(?:Inc|Corp|LLC|L\.P)))\s+", re.IGNORECASE
)
WITNESS = re.compile(
    r"(?:in the presence of|witness(?:es|ed)?(?: by)?|attest(?:ed)?|sworn|subscribed|notary|my commission|state of|"
    r"county of|the foregoing instrument|i hereby certify)\b",
    re.IGNORECASE,
)
OFFICES = re.compile(
    r"\b(?:president|chairman|chairwoman|chairperson|chair|officer|director|secretary|treasurer|counsel|controller|"
    r"manager|ceo|cfo|coo|cto|e\.?v\.?p|s\.?v\.?p|v\.?p|member|partner|trustee|principal|attorney|comptroller|"
    r"human resources|agent)\b",
    re.IGNORECASE,
)
BEHIND = re.compile(r"\s(?:Dated?|By|Name|Title|Its)\b ?(?::|\Z)|\s{3}|\t", re.IGNORECASE)
DAY_LEFT_OPEN = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2},\Z")
PROSE_WORDS = 22
BLANK = re.compile(r"[_\-\s.=]{0,200}(?:\(seal\)|\[seal\]|L\.S\.)?", re.IGNORECASE)
_NOT_NAMES_TEXT = (
    "agreed accepted acknowledged sincerely very truly yours dated date time page seal by title name re enclosures cc"
)
NOT_NAMES = frozenset(_NOT_NAMES_TEXT.split())
_PAPERS_TEXT = "agreement agreements release form exhibit schedule amendment attachment annex page copy"
PAPERS = frozenset(_PAPERS_TEXT.split())
