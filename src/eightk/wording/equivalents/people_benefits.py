"""Benefits, expenses and taxes of people."""

from __future__ import annotations

from eightk.wording.equivalents.contexts import either, words
from eightk.wording.equivalents.equivalence import Equivalence

_COVERED = words("health medical dental vision life disability")


_OWED = (
    "salary",
    "base salary",
    "annual base salary",
    "compensation",
    "compensation and benefits",
    "bonus",
    "annual bonus",
    "wages",
    "vacation",
    "vacation pay",
    "amounts",
    "benefits",
)


def _unpaid(owed: str) -> tuple[str, ...]:
    """What has accrued and is unpaid, said before or after what it is."""
    has, is_ = ("have", "are") if owed.endswith("s") else ("has", "is")
    return (
        f"accrued but unpaid {owed}",
        f"accrued and unpaid {owed}",
        f"accrued , unpaid {owed}",
        f"unpaid accrued {owed}",
        f"accrued but not paid {owed}",
        f"{owed} accrued but unpaid",
        f"{owed} accrued and unpaid",
        f"{owed} accrued but not paid",
        f"{owed} accrued and not paid",
        f"{owed} that {has} accrued but {is_} unpaid",
        f"{owed} that {has} accrued and {is_} unpaid",
        f"{owed} that {has} accrued but {has} not been paid",
        f"{owed} which {has} accrued but {is_} unpaid",
    )


PEOPLE_BENEFITS: tuple[Equivalence, ...] = (
    Equivalence(
        "EQV1227",
        (
            "cobra premiums",
            "premiums for cobra coverage",
            "premiums for cobra continuation coverage",
            "cobra coverage premiums",
            "premiums for coverage under cobra",
            "premiums for continuation coverage under cobra",
            "cobra continuation coverage premiums",
        ),
        "What the law's continued coverage costs.",
        ("It pays the premiums for COBRA coverage.", "It pays the COBRA premiums."),
        ("It pays the premiums for life coverage.", "It pays the COBRA premiums."),
        also=(
            (
                "cobra coverage",
                "cobra continuation coverage",
                "continuation coverage under cobra",
                "continued coverage under cobra",
                "coverage under cobra",
                "continuation of coverage under cobra",
            ),
        ),
    ),
    Equivalence(
        "EQV1228",
        ("insurance coverage", "insurance"),
        "Insurance is the coverage; after the kind of risk one word says it.",
        ("He keeps his health insurance.", "He keeps his health insurance coverage."),
        ("He keeps his health records.", "He keeps his health insurance coverage."),
        only_after=_COVERED,
        not_before=words(
            "premium premiums benefits benefit plan plans policy policies program programs company carrier and or cost",
            "proceeds",
        ),
    ),
    Equivalence(
        "EQV1229",
        ("medical and dental", "dental and medical"),
        "A pair joined by 'and' in either order.",
        ("He keeps dental and medical benefits.", "He keeps medical and dental benefits."),
        ("He keeps dental or medical benefits.", "He keeps medical and dental benefits."),
        also=either(
            ("health", "welfare"),
            ("health", "dental"),
            ("plans", "programs"),
            ("policies", "procedures"),
            ("retirement", "welfare"),
            ("spouse", "dependents"),
        ),
        not_after=words("<multiple> <percent> <money> times"),
    ),
    Equivalence(
        "EQV1230",
        ("relocation expenses", "relocation costs"),
        "What it costs; moving may be less than relocating and is not joined.",
        ("It pays his relocation costs.", "It pays his relocation expenses."),
        ("It pays his litigation costs.", "It pays his relocation expenses."),
        also=(
            ("moving expenses", "moving costs"),
            ("travel expenses", "traveling expenses", "travel costs"),
            ("commuting expenses", "commuting costs"),
            ("temporary housing expenses", "temporary housing costs"),
            ("out-of-pocket expenses", "out-of-pocket costs"),
        ),
        not_before=words("and or"),
    ),
    Equivalence(
        "EQV1231",
        (
            "excise tax gross-up",
            "gross-up of excise taxes",
            "gross-up for excise taxes",
            "gross-up of excise tax",
            "gross-up for excise tax",
        ),
        "The payment that makes good the same tax.",
        ("It pays no gross-up for excise taxes.", "It pays no excise tax gross-up."),
        ("It pays no gross-up for income taxes.", "It pays no excise tax gross-up."),
        also=(
            (
                "any excise tax gross-up",
                "a gross-up of any excise tax",
                "a gross-up for any excise tax",
                "any gross-up of excise taxes",
                "any gross-up for excise taxes",
                "a gross-up of any excise taxes",
            ),
        ),
    ),
    Equivalence(
        "EQV1232",
        ("gross-up of", "gross-up for"),
        "The payment that makes good the same tax.",
        ("It provides no gross-up for such excise tax.", "It provides no gross-up of such excise tax."),
        ("It provides no reduction for such excise tax.", "It provides no gross-up of such excise tax."),
        only_before=words("tax taxes"),
        over=words("any the such all excise income federal state and local applicable"),
    ),
    Equivalence(
        "EQV1233",
        (
            "accrued but unused vacation",
            "accrued and unused vacation",
            "accrued , unused vacation",
            "unused accrued vacation",
            "accrued vacation not used",
        ),
        "What has accrued and not been used or paid.",
        ("It pays accrued and unused vacation.", "It pays accrued but unused vacation."),
        ("It pays accrued and used vacation.", "It pays accrued but unused vacation."),
        also=(
            ("accrued but unused paid time off", "accrued and unused paid time off", "accrued , unused paid time off"),
            *(_unpaid(owed) for owed in _OWED),
        ),
        not_after=words("any less than"),
    ),
    Equivalence(
        "EQV1234",
        ("outplacement services", "outplacement assistance", "outplacement support"),
        "The same help in finding other work.",
        ("He receives outplacement assistance.", "He receives outplacement services."),
        ("He receives consulting assistance.", "He receives outplacement services."),
    ),
    Equivalence(
        "EQV1235",
        ("car allowance", "automobile allowance", "auto allowance", "vehicle allowance"),
        "The same allowance.",
        ("He needs a monthly automobile allowance.", "He needs a monthly car allowance."),
        ("He needs a monthly housing allowance.", "He needs a monthly car allowance."),
        also=(("car allowances", "automobile allowances", "auto allowances", "vehicle allowances"),),
    ),
    Equivalence(
        "EQV1236",
        ("his eligible dependents", "his qualified dependents", "his qualifying dependents"),
        "Dependents whom the plan covers.",
        ("He and his qualified dependents are covered.", "He and his eligible dependents are covered."),
        ("He and his adult dependents are covered.", "He and his eligible dependents are covered."),
        also=(
            ("her eligible dependents", "her qualified dependents", "her qualifying dependents"),
            ("him and his dependents", "himself and his dependents"),
            ("her and her dependents", "herself and her dependents"),
        ),
    ),
    Equivalence(
        "EQV1237",
        ("employee benefit plans", "benefit plans for employees", "benefit plans for its employees"),
        "The same plans.",
        ("It has benefit plans for its employees.", "It has employee benefit plans."),
        ("It has benefit plans for its directors.", "It has employee benefit plans."),
    ),
)
