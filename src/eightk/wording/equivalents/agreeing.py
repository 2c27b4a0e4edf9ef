"""Entering into, amending and replacing agreements, and what agreements say. Tense by tense."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import (
    AGREEMENT,
    AGREEMENT_ADJECTIVES,
    AGREEMENTS,
    DETERMINERS,
    INSTRUMENT_RIGHTS,
    words,
)
from eightk.wording.equivalents.equivalence import Equivalence

_ENTERED = AGREEMENTS | words("<party> lease leases")
_KINDS = words(
    "master distribution manufacturing development collaboration marketing exclusive sublicense joint venture equity",
    "membership interest unit stockholders shareholders shareholder stockholder's",
    "voting participation limited company",
    "liability operating partnership sales agency equipment real property",
    "general mutual intercreditor collateral swap",
    "commercial research product business combination investor investors cost sharing advisory financing unsecured",
    "separate each <money>",
    "secured senior syndicated three-year five-year credit commitment binding non-binding confidential compensation",
)

AGREEING: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV501",
        ("entered into", "executed", "signed", "made and entered into", "executed and delivered"),
        "A party that signs an agreement enters into it (Adams on 'executes' and 'enters into'); of agreements only.",
        ("On Monday he executed an employment agreement.", "On Monday he entered into an employment agreement."),
        ("On Monday he executed a release.", "On Monday he entered into a release."),
        only_before=_ENTERED,
        not_before=words("this"),
        over=(AGREEMENT_ADJECTIVES | _KINDS) - _ENTERED,
        not_after=words("is are was were be been being not fully has properly when once until after if and or"),
    ),
    Equivalence(
        "EQV503",
        ("give", "provide", "furnish"),
        "Of notice the same act; of a report 'furnish' is not 'file' and is left alone.",
        ("He will furnish notice to the Company.", "He will give notice to the Company."),
        ("He will furnish the report.", "He will give the report."),
        only_before=words("notice"),
        over=DETERMINERS
        | words(
            "month months - day written prior advance <count> days days' ' month's months' such reasonable at least"
        ),
        also=(("gives", "provides", "furnishes"), ("gave", "provided", "furnished"), ("giving", "providing")),
        not_after=words("is was are were be been not"),
    ),
    Equivalence(
        "EQV507",
        ("agreed to", "covenanted to", "covenanted and agreed to", "undertook to"),
        "A promise by agreement (Adams: 'covenants and agrees' is redundant).",
        ("He covenanted to keep it secret.", "He agreed to keep it secret."),
        ("He agreed to keep it secret.", "He offered to keep it secret."),
        not_before=words("the a an by"),
        also=(
            ("agrees to", "covenants to", "covenants and agrees to", "undertakes to"),
            ("agree to", "covenant to", "covenant and agree to", "undertake to"),
            ("agreed not to", "covenanted not to", "covenanted and agreed not to", "undertook not to"),
            ("agrees not to", "covenants not to", "covenants and agrees not to", "undertakes not to"),
        ),
    ),
    Equivalence(
        "EQV508",
        ("waived", "relinquished", "gave up"),
        "Of a right the same surrender.",
        ("He relinquished his rights.", "He waived his rights."),
        ("He waived his rights.", "He reserved his rights."),
        only_before=INSTRUMENT_RIGHTS,
        over=DETERMINERS | words("all and remaining other certain"),
        also=(
            ("waives", "relinquishes", "gives up"),
            ("waive", "relinquish", "give up"),
            ("waiving", "relinquishing", "giving up"),
        ),
    ),
    Equivalence(
        "EQV509",
        ("amended", "modified"),
        "Of an agreement or its terms the same change; 'amended and restated' is left alone.",
        ("They modified the agreement.", "They amended the agreement."),
        ("They amended the agreement.", "They extended the agreement."),
        not_before=words("and or ,"),
        not_after=words("and or as the a an each such said this newly"),
        only_before=AGREEMENTS | words("to <party>"),
        over=AGREEMENT_ADJECTIVES | _KINDS | words("terms of"),
        also=(("amends", "modifies"), ("amending", "modifying")),
    ),
    Equivalence(
        "EQV510",
        ("supersedes", "replaces", "supersedes and replaces", "replaces and supersedes", "takes the place of"),
        "Of an agreement the same taking of its place.",
        ("It replaces the prior agreement.", "It supersedes the prior agreement."),
        ("It replaces the prior agreement.", "It amends the prior agreement."),
        only_before=AGREEMENTS,
        over=AGREEMENT_ADJECTIVES | words("all existing former old pre-existing pre previous prior - officers '"),
        also=(
            ("superseded", "replaced", "superseded and replaced", "replaced and superseded"),
            ("supersede", "replace", "supersede and replace", "replace and supersede", "take the place of"),
            ("superseding", "replacing", "superseding and replacing", "replacing and superseding"),
        ),
    ),
    Equivalence(
        "EQV522",
        ("provides that", "stipulates that", "specifies that", "states that"),
        "What an agreement states, it provides.",
        ("The agreement states that he serves.", "The agreement provides that he serves."),
        ("The agreement provides that he serves.", "The agreement denies that he serves."),
        only_after=words(
            "agreement agreements amendment plan contract letter also further policy"
            " lease note <party> generally indenture"
            " amendments agreements bylaws charter deed warrant warrants notes"
        ),
        also=(("provide that", "stipulate that", "specify that", "state that"),),
    ),
    Equivalence(
        "EQV523",
        ("provides for", "calls for"),
        "What an agreement calls for, it provides for.",
        ("The agreement calls for a salary.", "The agreement provides for a salary."),
        ("The agreement provides for a salary.", "The agreement asks for a salary."),
        only_after=words("agreement amendment plan contract letter also further lease note policy which that"),
        also=(("provide for", "call for"), ("provided for", "called for")),
    ),
    Equivalence(
        "EQV525",
        ("sets forth", "sets out"),
        "The document states it.",
        ("The agreement sets out the terms.", "The agreement sets forth the terms."),
        ("The agreement sets out the terms.", "The agreement sets aside the terms."),
        only_before=DETERMINERS | words("certain"),
        also=(("set forth", "set out"), ("setting forth", "setting out")),
    ),
    Equivalence(
        "EQV526",
        ("is summarized below", "is described below", "is set forth below", "is set out below", "is outlined below"),
        "The text below tells it.",
        ("The plan is described below.", "The plan is summarized below."),
        ("The plan is described below.", "The plan is replaced below."),
        also=(("are summarized below", "are described below", "are set forth below", "are set out below"),),
        not_behind=words("text wording"),
    ),
    Equivalence(
        "EQV529",
        ("is a party to", "is party to"),
        "The same party, with or without its article.",
        ("He is party to the plan.", "He is a party to the plan."),
        ("He is partial to the plan.", "He is a party to the plan."),
        also=(("are parties to", "are party to"), ("not a party to", "not party to")),
    ),
    Equivalence(
        "EQV530",
        ("the", "that certain"),
        "Before one agreement 'that certain' is 'the' (Garner: a legalism with no added meaning).",
        ("They amended that certain loan agreement.", "They amended the loan agreement."),
        ("They said that certain agreements end.", "They said the agreements end."),
        only_before=AGREEMENT | words("<party>"),
        over=AGREEMENT_ADJECTIVES | _KINDS,
    ),
)
