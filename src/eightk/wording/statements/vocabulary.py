"""The small words by what they do in a sentence, and phrases of several words that are read as one.

With `verb_list` and `noun_list` it is all that the reader of statements knows: a word that stands in none of these
tables is read as a noun or adjective.
"""

from __future__ import annotations


def words(*lists: str) -> frozenset[str]:
    """The words of some lists parted by spaces."""
    return frozenset(each for line in lists for each in line.split())


ARTICLES = words("a an the")

QUANTIFIERS = words(
    "all another any both certain each either every few half many most neither no only other same several some such",
    "these this those various",
)

PERSONAL = words("he herself him himself i it itself she them themselves they us we you")

SAME_PRONOUN = {
    "her": "she",
    "herself": "she",
    "him": "he",
    "himself": "he",
    "itself": "it",
    "them": "they",
    "us": "we",
}
"""A pronoun in the case that it has as the subject."""

SUBJECTS = words("he it she they we")
"""Those that may be the subject of a clause."""

SPOKEN_OF = words("he her him his it its she their them they")
"""Those that speak of somebody or something else than who speaks."""

OF_THEIRS = words("her his their")
"""Those that own what is somebody's."""

OWNING = words("her hers his its my our their theirs whose your")

PREPOSITIONS = words(
    "about above absent according after against among as at barring based because before beginning below between",
    "beyond by commencing concerning continuing dated despite due during effective except excluding following for",
    "from in including inside instead into like minus notwithstanding of on onto other outside over pending per",
    "plus prior pursuant regarding respecting since subject subsequent than through throughout to toward towards",
    "under unlike until upon versus via with within without",
)
"""What introduces a thing; some of these only in a pair (`PAIRED`)."""

PAIRED = {
    "according": ("to",),
    "based": ("on", "upon"),
    "because": ("of",),
    "due": ("to",),
    "instead": ("of",),
    "other": ("than",),
    "prior": ("to",),
    "pursuant": ("to",),
    "subject": ("to",),
    "subsequent": ("to",),
}
"""Words that introduce a thing only together with the next: alone they are adjectives or "because"."""

SUBORDINATORS = words(
    "after although as because before if once provided since than that though unless until when whenever where",
    "whereas whether while",
)
"""What introduces a statement; some of these introduce a thing too, where no verb follows."""

RELATIVES = words("whereby wherein whereupon which who whom whose")

CONJUNCTIONS = words("and but nor or")

MODALS = words("can cannot could may might must shall should will would")

BE = words("am are be been being is was were")

HAVE = words("had has have having")

DO = words("did do does")

HONORIFICS = words("name:Dr name:Mr name:Mrs name:Ms")
"""The keys of the words before a surname."""

PAST = words("did had was were")
PRESENT = words("are do does has have is")
"""By these alone a verb tells of the past, or of the present."""

NEGATIONS = words("never not")

SMALL = ARTICLES | QUANTIFIERS | PERSONAL | OWNING | PREPOSITIONS | SUBORDINATORS | RELATIVES | CONJUNCTIONS | MODALS
"""Words that are no part of a name, even with a capital."""

MONTHS = words("january february march april may june july august september october november december")

PERIODS = words("day days month months quarter quarters week weeks year years")

ADDING = words("additionally also further furthermore moreover")
"""Adverbs that say no more than that something was said before: one is as good as another."""

NEARING = words("directly immediately just long promptly right shortly soon well")
"""Adverbs that tell how near to an event, where one of `NEAR_TO` follows them."""
NEAR_TO = words("after before following prior prior-to preceding subsequent subsequent-to until")
PARTLY = words(
    "almost approximately chiefly entirely exactly exclusively largely mainly mostly nearly partially partly precisely",
    "primarily principally specifically substantially wholly",
)
"""Adverbs that tell how far what follows them is so."""

FOCUS = words("even just never not only solely")
"""Words that bear on what follows them."""

AMOUNTS = tuple(
    tuple(phrase.split())
    for phrase in ("equal to", "in an amount equal to", "in an amount of", "in the amount of", "in the sum of")
)
"""Words before an amount that say no more than "of"."""

_TOGETHER = {
    "adverb": ("at will", "in full", "in part", "no longer"),
    "also": ("in addition",),
    "noun": (
        "arrangement or understanding",
        "arrangements or understandings",
        "attorneys ' fees and costs",
        "books and records",
        "costs and expenses",
        "death or disability",
        "expenses and costs",
        "fees and expenses",
        "gross negligence or wilful misconduct",
        "gross negligence or willful misconduct",
        "principal and interest",
        "interest free",
        "most recent",
        "rent free",
        "interest free",
        "rent free",
        "representations and warranties",
        "royalty free",
        "royalty free",
        "rules and regulations",
        "tax free",
        "tax free",
        "terms and conditions",
    ),
    "preposition": (
        "along with",
        "as a result of",
        "as of",
        "as well as",
        "by means of",
        "by reason of",
        "except for",
        "for purposes of",
        "for the benefit of",
        "in accordance with",
        "in addition to",
        "in anticipation of",
        "in connection with",
        "in consideration of",
        "in excess of",
        "in exchange for",
        "in favor of",
        "in lieu of",
        "in respect of",
        "in support of",
        "in the event of",
        "in the form of",
        "no earlier than",
        "no later than",
        "not earlier than",
        "not later than",
        "on account of",
        "inside of",
        "on behalf of",
        "outside of",
        "such as",
        "together with",
        "with respect to",
    ),
    "pronoun": ("each other",),
    "quantifier": (
        "a few",
        "a little",
        "a total of",
        "an aggregate of",
        "at least",
        "at most",
        "fewer than",
        "greater than",
        "less than",
        "more than",
        "no fewer than",
        "no less than",
        "no more than",
        "not less than",
        "not more than",
        "substantially all",
        "up to",
    ),
    "subordinator": (
        "as if",
        "as soon as",
        "even if",
        "except that",
        "in order that",
        "in the event that",
        "only if",
        "so long as",
        "so that",
        "to the extent",
        "to the extent that",
        "whether or not",
    ),
}
TOGETHER = tuple(
    sorted(
        ((tuple(phrase.split()), tag) for tag, phrases in _TOGETHER.items() for phrase in phrases),
        key=lambda each: -len(each[0]),
    )
)
"""Words that together are one, each with its part of speech: longer ones stand before their beginnings."""

SAME_PREPOSITION = {
    "along-with": "together-with",
    "barring": "absent",
    "concerning": "with-respect-to",
    "in-exchange-for": "in-consideration-of",
    "in-lieu-of": "instead of",
    "in-respect-of": "with-respect-to",
    "in-the-event-of": "upon",
    "inside-of": "inside",
    "outside-of": "outside",
    "regarding": "with-respect-to",
    "respecting": "with-respect-to",
    "towards": "toward",
}
"""Prepositions that say the same before a thing: each as the one that stands for it."""

REACHING = words(
    "after as-of at before by during effective for in on since subject-to through under until upon with within without",
)
"""Prepositions whose phrase at the end of a sentence may bear on all of its clauses."""

CITING = words(
    "clause clauses item items paragraph paragraphs part section sections subparagraph subsection through",
)
"""Before (i) these cite another place."""

ORDERING = words(
    "afterward afterwards finally first last next second subsequently then thereafter thereupon",
)
"""Adverbs that tell which of several acts comes when."""

SAYING = words(
    "acknowledge advise agree announce anticipate believe conclude confirm determine disclose ensure estimate",
    "expect inform know notify propose provide recommend report represent require say specify state understand",
    "warrant",
)
"""Verbs after which "that" may be left out."""

OF_DOCUMENTS = words("amend attach execute extend file incorporate modify renew sign terminate")
"""Verbs whose "it" is the agreement."""

ADVERBS = words(
    "accordingly again almost already also always annually approximately at-will automatically currently daily down",
    "earlier even ever forth forthwith further furthermore hence hereafter hereby herein hereof hereto hereunder",
    "herewith however immediately instead just later likewise longer monthly moreover nearly now off once otherwise",
    "out presently previously quarterly rather respectively solely soon sooner still then there thereafter thereby",
    "therefore therefrom therein thereof thereto thereunder therewith thus together too twice up weekly well yearly",
    "yet",
)
"""Adverbs that do not end in "ly", and some that do: any other word in "ly" is one unless `NOT_ADVERBS` has it."""

NOT_ADVERBS = words(
    "ally annual apply assembly daily early family further july monthly quarterly reply supply weekly yearly",
)
"""Words in "ly" and the like that are adjectives, nouns or verbs: a monthly fee, further payments, to apply."""

GIVING = words("pay repay prepay give grant award provide furnish supply offer deliver owe send lend issue show tell")
"""Verbs of giving something to someone."""

TELLING = words("announce describe disclose discuss report state")
"""Verbs of telling something in a filing or a press release."""

MANNERS = words(
    "automatically expressly immediately involuntarily irrevocably mutually permanently promptly publicly",
    "unconditionally voluntarily",
)
"""Adverbs that tell how something is done, or what an adjective after them is."""
