"""Words about the standing sentences of a report: press releases, reports named, names defined, warnings."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import AGREEMENT, AGREEMENT_ADJECTIVES, SENTENCE_START, words
from eightk.wording.equivalents.equivalence import Equivalence


def _released(verb: str, participle: str, announce: str) -> tuple[str, ...]:
    return (
        f"issued a press release {participle}",
        f"{verb} in a press release",
        f"{verb} by press release",
        f"{verb} by a press release",
        f"{verb} through a press release",
        f"{verb} by means of a press release",
        f"{verb} by way of a press release",
        f"issued a press release that {verb}",
        f"issued a press release which {verb}",
        f"issued a press release in which it {verb}",
        f"published a press release {participle}",
        f"released a press release {participle}",
        f"issued a press release to {announce}",
    )


STANDING_WORDS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV2500",
        _released("announced", "announcing", "announce"),
        "What is announced is in the release.",
        (
            "Tern Corp. issued a press release announcing that Mr. Hall will retire.",
            "Tern Corp. announced in a press release that Mr. Hall will retire.",
        ),
        (
            "Tern Corp. issued a press release denying that Mr. Hall will retire.",
            "Tern Corp. announced in a press release that Mr. Hall will retire.",
        ),
        not_before=words("dated issued by of , ( attached filed furnished . ;"),
        not_after=words("was were is are be been being"),
    ),
    Equivalence(
        "EQV2505",
        (
            "as if fully set forth herein",
            "as if set forth in full",
            "as if set forth herein in full",
            "as if set forth in full herein",
            "as though fully set forth herein",
            "as though set forth in full herein",
        ),
        "What is incorporated stands there as a whole.",
        ("It is incorporated as if set forth in full.", "It is incorporated as if fully set forth herein."),
        ("It is incorporated as if set forth in part.", "It is incorporated as if fully set forth herein."),
    ),
    Equivalence(
        "EQV2506",
        ("filed with", "as filed with", ", as filed with", "that was filed with"),
        "The report is the one that was filed.",
        (
            "It is an exhibit to the report on Form 10-K as filed with the SEC on May 6, 2025.",
            "It is an exhibit to the report on Form 10-K filed with the SEC on May 6, 2025.",
        ),
        (
            "It is an exhibit to the report on Form 10-K as amended with the SEC on May 6, 2025.",
            "It is an exhibit to the report on Form 10-K filed with the SEC on May 6, 2025.",
        ),
        only_after=words("<form> statement"),
        only_before=words("sec commission securities"),
        over=words("the"),
    ),
    Equivalence(
        "EQV2507",
        ("under the", "as provided by the", "as provided in the", "as provided under the"),
        "At the beginning of a sentence: what the agreement provides.",
        (
            "As provided in the employment agreement, he will be paid.",
            "Under the employment agreement, he will be paid.",
        ),
        (
            "As provided in the employment agreement, he will be paid.",
            "Despite the employment agreement, he will be paid.",
        ),
        only_after=SENTENCE_START,
        only_before=AGREEMENT,
        over=AGREEMENT_ADJECTIVES,
    ),
    Equivalence(
        "EQV2508",
        ("complete terms", "full terms"),
        "All of them.",
        ("It refers to the full terms of the lease.", "It refers to the complete terms of the lease."),
        ("It refers to the key terms of the lease.", "It refers to the complete terms of the lease."),
    ),
    Equivalence(
        "EQV2513",
        ('( the "', '( hereinafter the "', '( hereinafter , the "', '( hereinafter referred to as the "'),
        "It is called so from there on.",
        (
            'He signed a lease with Tern Bank (hereinafter, the "Lease").',
            'He signed a lease with Tern Bank (the "Lease").',
        ),
        (
            'He signed a lease with Tern Bank (formerly the "Lease").',
            'He signed a lease with Tern Bank (the "Lease").',
        ),
    ),
    Equivalence(
        "EQV2514",
        ("involve risks and uncertainties", "are subject to risks and uncertainties"),
        "The warning of the Private Securities Litigation Reform Act, in each of its wordings.",
        (
            "The statements involve risks and uncertainties that could cause actual results to differ materially.",
            "The statements are subject to risks and uncertainties that may cause actual results to differ materially.",
        ),
        (
            "The statements involve risks and uncertainties that could cause actual results to differ materially.",
            "The statements involve no uncertainties that could cause actual results to differ materially.",
        ),
        also=(
            *(
                (f"involve {many} risks and uncertainties", f"are subject to {many} risks and uncertainties")
                for many in (
                    "a number of",
                    "certain",
                    "various",
                    "many",
                    "known and unknown",
                    "significant",
                    "numerous",
                )
            ),
            tuple(
                f"{that} {may} cause actual results to {differ} materially"
                for that in ("that", "which")
                for may in ("could", "may", "might")
                for differ in ("differ", "vary")
            ),
        ),
    ),
    Equivalence(
        "EQV2515",
        (
            "speak only as of the date on which they are made",
            "speak only as of the date they are made",
            "speak only as of the date when made",
        ),
        "The day of the statement.",
        (
            "The statements speak only as of the date they are made.",
            "The statements speak only as of the date on which they are made.",
        ),
        (
            "The statements speak only as of the date they are read.",
            "The statements speak only as of the date on which they are made.",
        ),
        also=(
            (
                "speaks only as of the date on which it is made",
                "speaks only as of the date it is made",
                "speaks only as of the date when made",
            ),
        ),
    ),
    Equivalence(
        "EQV2516",
        ("may in the future", "in the future may", "may , in the future ,", "in the future , may"),
        "What may come later.",
        ("They may in the future serve it.", "They in the future may serve it."),
        ("They may in the past have served it.", "They in the future may serve it."),
    ),
    Equivalence(
        "EQV2527",
        ("all <count>", "all <count> of the"),
        "Each of so many.",
        ("Copies of all three leases are filed.", "Copies of all three of the leases are filed."),
        ("Copies of all three leases are filed.", "Copies of two of the leases are filed."),
        only_after=words("of for to with in under"),
        not_before=words("of percent %"),
    ),
)
