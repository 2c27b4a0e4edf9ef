"""The small words by what they do in a sentence, and phrases of several words that are read as one.

With `verb_list` and `noun_list` it is all that the reader of statements knows: a word that stands in none of these
tables is read as a noun or adjective.
"""

from __future__ import annotations


def words(*lists: str) -> frozenset[str]:
    """The words of some lists parted by spaces."""
    return frozenset(each for line in lists for each in line.split())


ARTICLES = words("the a an")

QUANTIFIERS = words(
    "any each every all no both either neither some certain several many most few such this these those another",
    "various half other same only",
)

PERSONAL = words("he she him it they them we us you i himself herself itself themselves")

SAME_PRONOUN = {
    "him": "he",
    "himself": "he",
    "her": "she",
    "herself": "she",
    "them": "they",
    "us": "we",
    "itself": "it",
}
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

FOCUS = words("only solely even not never just")
"""Words that bear on what follows them."""

AMOUNTS = tuple(
    tuple(phrase.split())
    for phrase in (
        "in an amount equal to",
        "in an amount of",
        "in the amount of",
        "in the sum of",
        "equal to",
    )
)
"""Words before an amount that say no more than "of"."""

TOGETHER = tuple(
    (tuple(phrase.split()), tag)
    for tag, phrases in (
        (
            "quantifier",
            (
                "at least",
                "at most",
                "up to",
                "more than",
                "less than",
                "fewer than",
                "greater than",
                "a few",
                "a little",
                "substantially all",
                "an aggregate of",
                "a total of",
            ),
        ),
        ("preposition", ("no later than", "not later than", "not earlier than", "no earlier than")),
        ("quantifier", ("no more than", "not more than", "no less than", "not less than", "no fewer than")),
        ("also", ("in addition",)),
        ("adverb", ("no longer", "at least", "in part", "in full", "at will")),
        (
            "subordinator",
            (
                "to the extent that",
                "to the extent",
                "in the event that",
                "so long as",
                "as if",
                "even if",
                "only if",
                "so that",
                "in order that",
                "except that",
                "as soon as",
            ),
        ),
        (
            "preposition",
            (
                "as of",
                "in connection with",
                "with respect to",
                "in accordance with",
                "as well as",
                "together with",
                "in addition to",
                "on behalf of",
                "in lieu of",
                "in favor of",
                "as a result of",
                "in the event of",
                "in respect of",
                "by means of",
                "in consideration of",
                "in exchange for",
                "along with",
                "except for",
                "in excess of",
                "on account of",
                "for purposes of",
                "in anticipation of",
                "in the form of",
                "by reason of",
                "for the benefit of",
                "in support of",
                "such as",
                "up to",
            ),
        ),
    )
    for phrase in phrases
)
TOGETHER = tuple(sorted(TOGETHER, key=lambda each: -len(each[0])))
"""Words that together are one: longer ones stand before their beginnings."""

SAME_PREPOSITION = {
    "in-the-event-of": "upon",
    "outside of": "outside",
    "inside of": "inside",
    "in-respect-of": "with-respect-to",
    "regarding": "with-respect-to",
    "concerning": "with-respect-to",
    "respecting": "with-respect-to",
    "in-lieu-of": "instead of",
    "along-with": "together-with",
    "barring": "absent",
    "amongst": "among",
    "towards": "toward",
    "in-exchange-for": "in-consideration-of",
}
"""Prepositions that say the same before a thing: each as the one that stands for it."""

REACHING = words("effective for upon after before within with without until during as-of on by subject-to since through in at under")
"""Prepositions whose phrase at the end of a sentence may bear on all of its clauses."""

CITING = words("clause clauses paragraph paragraphs subparagraph subsection section sections item items part through")
"""Before (i) these cite another place."""

ORDERING = words("thereafter then subsequently afterwards afterward next first finally thereupon second last")
"""Adverbs that tell which of several acts comes when."""

SAYING = words(
    "say state provide agree believe expect determine acknowledge confirm represent announce disclose report ensure know",
    "understand conclude warrant require specify anticipate estimate propose recommend notify inform advise",
)
"""Verbs after which "that" may be left out."""

OF_DOCUMENTS = words("terminate amend modify extend renew execute sign file attach incorporate")
"""Verbs whose "it" is the agreement."""

ADVERBS = words(
    "also already again currently presently previously otherwise thereafter hereafter immediately automatically",
    "herein hereto hereof hereby hereunder herewith therein thereto thereof thereby thereunder therewith therefrom",
    "later earlier soon now then still yet once twice ever always together however therefore accordingly",
    "forth out up off down forthwith together respectively likewise further furthermore moreover instead solely even just at-will monthly",
    "quarterly annually weekly yearly daily longer sooner well too thus hence rather almost nearly approximately there",
)

NOT_ADVERBS = words(
    "further monthly quarterly annual family early daily weekly yearly supply reply apply assembly ally july"
)
