"""The third rung of proof, by name: the ways in which sentences that state the same are built otherwise.

A passage is proved by what it states (`proof.py`). A turn tells the reader of the report how it is built otherwise:
each counts something in either text, and where the counts differ it is one of the turns by which the two differ.
"""

from __future__ import annotations

from eightk.wording.statements.passage import Passage
from eightk.wording.statements.turn import Turn
from eightk.wording.statements.turns_again import SAID_AGAIN
from eightk.wording.statements.vocabulary import words


def turns_of(ours: Passage, theirs: Passage) -> tuple[str, ...]:
    """The codes of the turns by which two passages that state the same differ; that of order where no other is."""
    found = tuple(turn.code for turn in TURNS if turn.count(ours) != turn.count(theirs))
    return found or (ORDER.code,)


def _passives(passage: Passage) -> int:
    pairs = zip(passage.words, passage.words[1:], strict=False)
    return sum(one.tag == "be" and other.form == "past" for one, other in pairs)


_AMOUNTS = words("amount equal of price sum")
_PRONOUNS = words("he her hers him his it its she")
_PERIODS = words("annual annually monthly per quarterly weekly yearly")

ORDER = Turn(
    "STRU-ORDER",
    "phrases in another order",
    "The date, the condition or another phrase about the same act stands elsewhere, or a list is in another order; "
    "what each belongs to stays.",
    (
        ("On May 6, 2025, the Company paid Mr. Hall $500.", "The Company paid Mr. Hall $500 on May 6, 2025."),
        ("On May 6, 2025, the Board elected Mr. Hall.", "The Board, on May 6, 2025, elected Mr. Hall."),
        ("He may not sell the shares before May 6, 2025.", "Before May 6, 2025, he may not sell the shares."),
        ("If Ms. Hall resigns, the units will lapse.", "The units will lapse if Ms. Hall resigns."),
        ("He holds the options and the shares.", "He holds the shares and the options."),
    ),
    (
        ("On May 6, 2025, he said that he resigned.", "He said that he resigned on May 6, 2025."),
        ("On May 6, 2025, he agreed to pay $500.", "He agreed to pay $500 on May 6, 2025."),
        ("He may not sell before May 6, 2025.", "After May 6, 2025, he may not sell."),
        ("On May 6, 2025, he paid the note due in June.", "He paid the note due on May 6, 2025 in June."),
        ("If he resigns, the bonus lapses and he is paid.", "The bonus lapses and he is paid if he resigns."),
        ("If Ms. Hall resigns, the units will lapse.", "The units will lapse only if Ms. Hall resigns."),
        ("If Ms. Hall resigns, the units will lapse.", "If the units lapse, Ms. Hall will resign."),
        ("If he resigns after May 6, 2025, the units lapse.", "If he resigns, after May 6, 2025 the units lapse."),
        ("It is payable on June 1 to holders on May 1.", "It is payable on May 1 to holders on June 1."),
        ("A and B will receive $5 and $6, respectively.", "B and A will receive $5 and $6, respectively."),
    ),
    lambda passage: 0,
)

TURNS: tuple[Turn, ...] = (
    Turn(
        "STRU-SENTENCES",
        "one sentence as several, several as one",
        "Each statement is there with the same actor, act, things, times and conditions.",
        (
            (
                "Mr. Hall will serve as Secretary and will receive $5,000.",
                "Mr. Hall will serve as Secretary. He will receive $5,000.",
            ),
            (
                "The Company signed a lease with Tern Bank, which is filed as Exhibit 10.1.",
                "The Company signed a lease with Tern Bank. The lease is filed as Exhibit 10.1.",
            ),
        ),
        (
            ("If he resigns, the units lapse and the note is due.", "If he resigns, the units lapse. The note is due."),
            ("Mr. Hall will serve or will receive $5,000.", "Mr. Hall will serve. He will receive $5,000."),
        ),
        lambda passage: len(passage.sentences),
    ),
    Turn(
        "STRU-PASSIVE",
        "who acts, named after “by” or first",
        "Actor, act, time and thing are the same; nothing in the sentence has a reach that the order decides.",
        (
            (
                "On May 6, 2025, the lenders waived the default.",
                "The default was waived by the lenders on May 6, 2025.",
            ),
            ("The Company paid the lenders a fee of $500.", "A fee of $500 was paid by the Company to the lenders."),
            ("The Committee granted Ms. Hall 500 units.", "Ms. Hall was granted 500 units by the Committee."),
            ("The Board appointed Mr. Hall as Secretary.", "Mr. Hall was appointed by the Board as Secretary."),
            ("The Company may terminate the agreement.", "The agreement may be terminated by the Company."),
        ),
        (
            ("The lenders waived the default.", "The default will be waived by the lenders."),
            ("The Company paid the lenders a fee of $500.", "A fee of $500 was paid by the lenders to the Company."),
            ("The Company paid Mr. Hall $500.", "The Company was paid $500 by Mr. Hall."),
            ("The lenders waived the default on May 6, 2025.", "The default on May 6, 2025 was waived by the lenders."),
            ("The lenders did not waive all defaults.", "All defaults were not waived by the lenders."),
            ("The lenders may terminate the agreement.", "The agreement must be terminated by the lenders."),
        ),
        _passives,
    ),
    Turn(
        "STRU-RECEIVER",
        "who gives and who receives, in either order",
        "To give someone an amount is to give the amount to them; giver, receiver and gift stay.",
        (
            ("The Committee granted Ms. Hall 500 units.", "The Committee granted 500 units to Ms. Hall."),
            ("The Company will pay him a fee of $5,000.", "The Company will pay a fee of $5,000 to him."),
        ),
        (
            ("The Committee granted Ms. Hall 500 units.", "The Committee granted 500 units to Ms. Bell."),
            ("The Company paid Mr. Hall $5,000.", "Mr. Hall paid $5,000 to the Company."),
            ("The Company paid Mr. Hall $5,000.", "The Company paid $5,000 to Mr. Hall and Mr. Bell."),
        ),
        lambda passage: passage.tags("to") + passage.verbs("receive"),
    ),
    Turn(
        "STRU-PARTIES",
        "“A entered into an agreement with B”, “A and B entered into an agreement”",
        "An agreement has the same two parties in whatever order they are named; nothing said hangs on the order.",
        (
            (
                "The Company and Tern Corp. entered into an agreement.",
                "The Company entered into an agreement with Tern Corp.",
            ),
        ),
        (
            ("The Company entered into a loan with Tern Corp.", "Tern Corp. entered into a loan with the Company."),
            (
                "Tern Corp. (“Seller”) and Hall LLC (“Buyer”) entered into a lease.",
                "Hall LLC (“Seller”) and Tern Corp. (“Buyer”) entered into a lease.",
            ),
            (
                "The Company and Tern Corp. entered into a lease, as landlord and tenant.",
                "Tern Corp. and the Company entered into a lease, as landlord and tenant.",
            ),
            (
                "The Company and Tern Corp. entered into a lease. It will pay $500.",
                "Tern Corp. and the Company entered into a lease. It will pay $500.",
            ),
            (
                "Tern Corp. entered into an agreement with Hall LLC to sell the shares.",
                "Hall LLC entered into an agreement with Tern Corp. to sell the shares.",
            ),
        ),
        lambda passage: passage.keys(frozenset({"with"})),
    ),
    Turn(
        "STRU-RELATIVE",
        "“which is filed”, “filed”",
        "A relative clause and its participle say the same of the thing just named.",
        (
            ("He assumes the debts listed in the plan.", "He assumes the debts that are listed in the plan."),
            ("It has a facility that matures on May 3, 2030.", "It has a facility maturing on May 3, 2030."),
        ),
        (
            ("It has a facility that may mature in 2030.", "It has a facility maturing in 2030."),
            ("He sold the shares that he held.", "He sold the shares that she held."),
        ),
        lambda passage: passage.tags("relative"),
    ),
    Turn(
        "STRU-PROVIDED",
        "“under the agreement”, “the agreement provides that”",
        "What is said to hold under a text is what the text provides.",
        (("Under the offer letter, Ms. Hall will serve.", "The offer letter provides that Ms. Hall will serve."),),
        (
            (
                "Under the offer letter, Ms. Hall will serve.",
                "The offer letter does not provide that Ms. Hall will serve.",
            ),
            ("Under the offer letter, Ms. Hall will serve.", "The old letter provides that Ms. Hall will serve."),
            ("Under the offer letter, Ms. Hall may serve.", "The offer letter provides that Ms. Hall will serve."),
        ),
        lambda passage: passage.verbs("provide"),
    ),
    Turn(
        "STRU-EXISTENCE",
        "“there are no”, “no … exist”",
        "The same things are said not to exist.",
        (
            (
                "There are no relationships between Mr. Hall and Ms. Bell.",
                "No relationships exist between Mr. Hall and Ms. Bell.",
            ),
        ),
        (
            ("There are no family relationships between them.", "Family relationships exist between them."),
            ("There were no family relationships between them.", "No family relationships exist between them."),
        ),
        lambda passage: passage.verbs("exist"),
    ),
    Turn(
        "STRU-OWNER",
        "whose it is, with 's, with “of” or with his, her or its",
        "What belongs to someone is the same in either form. Of acts only what a person undergoes is: the Company's "
        "acquisition may be by it or of it.",
        (
            ("He holds shares of the Company's common stock.", "He holds shares of common stock of the Company."),
            ("It depends on Birchmere's net sales for 2026.", "It depends on the net sales of Birchmere for 2026."),
            ("Mr. Hall's employment is at will.", "The employment of Mr. Hall is at will."),
        ),
        (
            ("He holds shares of the Company's common stock.", "He holds shares of common stock of the Parent."),
            ("He holds the Company's stock and bonds.", "He holds the stock of the Company and the Bank."),
            ("Mr. Hall's release is effective.", "The release of Mr. Hall is effective."),
            ("The Company's acquisition is complete.", "The acquisition of the Company is complete."),
            ("The Company's salary plan ends.", "The salary of the Company plan ends."),
        ),
        lambda passage: passage.tags("possessive", "owner"),
    ),
    Turn(
        "STRU-AMOUNT",
        "“equal to”, “in the amount of”, “of” an amount; “$5 in cash”, “cash of $5”",
        "They name the same amount in the same kind.",
        (
            ("He will collect $5,000 in cash.", "He will collect cash of $5,000."),
            ("He will receive $5,000 in cash.", "He will receive cash in the amount of $5,000."),
        ),
        (
            ("He will receive a fee of $5,000.", "He will receive a fee up to the amount of $5,000."),
            ("He will receive $5,000 in cash.", "He will receive restricted cash of $5,000."),
            ("Any excess of $500 is due.", "Any excess in the amount of $500 is due."),
        ),
        lambda passage: [passage.keys(frozenset({word})) for word in sorted(_AMOUNTS)],
    ),
    Turn(
        "STRU-RATE",
        "“a monthly fee of $5”, “a fee of $5 per month”",
        "The same payment for the same period.",
        (
            ("He will receive a monthly retainer of $5,000.", "He will receive a retainer of $5,000 per month."),
            ("She has a base salary of $5,000 per year.", "She has an annual base salary of $5,000."),
        ),
        (
            ("He will receive a monthly retainer of $5,000.", "He will receive a retainer of $5,000 per quarter."),
            ("He will receive a monthly retainer of $5,000.", "He will receive a retainer of $5,000."),
            ("He pays the annual meeting fee of $5,000.", "He pays the meeting fee of $5,000 per year."),
        ),
        lambda passage: [passage.keys(frozenset({word})) for word in sorted(_PERIODS)],
    ),
    Turn(
        "STRU-PRONOUN",
        "a name for the pronoun, a pronoun for the name",
        "The sentence and the one before it speak of nobody else and nothing else that the pronoun could mean.",
        (
            (
                "Mr. Hall will serve as Secretary, and Mr. Hall will receive $5,000.",
                "Mr. Hall will serve as Secretary, and he will receive $5,000.",
            ),
            (
                "Ms. Hall left. Ms. Hall's outstanding equity awards vest.",
                "Ms. Hall left. Her outstanding equity awards vest.",
            ),
            (
                'Acme, Inc. (the "Company") met. In May the Company dismissed the Company\'s auditors.',
                'Acme, Inc. (the "Company") met. In May the Company dismissed its auditors.',
            ),
        ),
        (
            (
                "Mr. Hall succeeds Mr. Bell, and Mr. Hall will receive $5,000.",
                "Mr. Hall succeeds Mr. Bell, and he will receive $5,000.",
            ),
            ("Mr. Hall told the surveyor that Mr. Hall will pay.", "Mr. Hall told the surveyor that he will pay."),
            (
                'Acme, Inc. (the "Company") met. The Company and its lessor dismissed the Company\'s auditors.',
                'Acme, Inc. (the "Company") met. The Company and its lessor dismissed its auditors.',
            ),
            ("Mr. Hall said, “The Company lost Mr. Hall's trust.”", "Mr. Hall said, “The Company lost his trust.”"),
        ),
        lambda passage: passage.keys(_PRONOUNS),
    ),
    Turn(
        "STRU-ARTICLE",
        "“the”, “a” or neither",
        "The thing is told by its noun and by what is said of it.",
        (("Closing is subject to the expiration of the period.", "Closing is subject to expiration of the period."),),
        (
            ("It was approved by all the holders.", "It was approved by holders."),
            ("He will sell the shares.", "He will sell some shares."),
        ),
        lambda passage: [passage.keys(frozenset({article})) for article in ("the", "a", "an")],
    ),
    *SAID_AGAIN,
    ORDER,
)
