"""Happening, going on and coming to an end. What ends is not read as what expires, except on a stated date."""

from __future__ import annotations

from eightk.wording.equivalents.acting import same_act
from eightk.wording.equivalents.contexts import DETERMINERS, ENDS_VERB, words
from eightk.wording.equivalents.equivalence import Equivalence
from eightk.wording.inflection import forms

_LASTING = "serve receive work participate pay perform act operate accrue own make vest report earn apply pursue"
_TAKING_EFFECT = ("become effective", "take effect", "go into effect", "come into effect", "come into force")
_EFFECTIVE = tuple(f"{begins} on" for begins in _TAKING_EFFECT)
_ENDING = ("expires on", "expires", "ends on", "ends", "expire on", "expire", "end on", "end")
_DATES = words("<date>")
_TERMS = words("term terms period periods lease facility offering option plan program contract")
_RUNNING = words("term period agreement lease contract employment <party>")


def _going_on(verb: str) -> tuple[tuple[str, ...], ...]:
    gerund = forms(verb).gerund
    each = [(forms(head), tail) for head, tail in (("continue", gerund), ("keep", gerund), ("go", f"on {gerund}"))]
    first = forms("continue")
    return tuple(
        tuple(dict.fromkeys((f"{head} to {verb}", *(f"{getattr(form, name)} {tail}" for form, tail in each))))
        for name, head in (("base", first.base), ("third", first.third), ("past", first.past))
    )


def _leaving_off(verb: str) -> tuple[tuple[str, ...], ...]:
    gerund = forms(verb).gerund
    cease, stop = forms("cease"), forms("stop")
    return tuple(
        (f"{head} to {verb}", f"{head} {gerund}", f"{other} {gerund}")
        for head, other in zip(cease.each[:3], stop.each[:3], strict=True)
    )


def _of_itself(base: str, done: str) -> tuple[str, ...]:
    """Automatically, in each order, with will and shall; the verb without its passive too, if it is given."""
    first = f"automatically {base}" if base else f"automatically be {done}"
    rest = (f"{base} automatically", first) if base else (first,)
    tails = (*rest, f"be automatically {done}", f"be {done} automatically")
    return tuple(dict.fromkeys((f"will {first}", *(f"{will} {tail}" for will in ("will", "shall") for tail in tails))))


def _no_longer(verb: str) -> tuple[str, ...]:
    gerund = forms(verb).gerund
    tails = (f"cease {gerund}", f"stop {gerund}", f"no longer {verb}")
    return (f"will cease to {verb}", *(f"{will} {tail}" for will in ("will", "shall") for tail in tails))


VERBS_OF_TIME: tuple[Equivalence, ...] = (
    same_act(
        "EQV1060",
        ("occur", "take place", "happen"),
        "The same event.",
        ("If a change in control takes place, it vests.", "If a change in control occurs, it vests."),
        ("If a change in control is announced, it vests.", "If a change in control occurs, it vests."),
        not_after=words("costs expenses losses"),
    ),
    Equivalence(
        "EQV1062",
        ("continue to serve as", "continue serving as", "keep serving as", "go on serving as"),
        "The office is kept.",
        ("He will keep serving as Treasurer.", "He will continue to serve as Treasurer."),
        ("He will stop serving as Treasurer.", "He will continue to serve as Treasurer."),
        only_before=words("<office>"),
        over=words("the its our company's a an"),
        also=(
            ("continues to serve as", "continues serving as", "keeps serving as"),
            ("continued to serve as", "continued serving as", "kept serving as"),
        ),
    ),
    Equivalence(
        "EQV1063",
        _going_on("serve")[0],
        "An act that is continued is kept up, with the infinitive or the gerund.",
        ("He will keep serving on it.", "He will continue to serve on it."),
        ("He will stop serving on it.", "He will continue to serve on it."),
        also=(
            *_going_on("serve")[1:],
            *(one for verb in _LASTING.split()[1:] for one in _going_on(verb)),
        ),
    ),
    Equivalence(
        "EQV1064",
        _leaving_off("serve")[0],
        "An act that ceases stops, with the infinitive or the gerund.",
        ("He may stop serving on it.", "He may cease to serve on it."),
        ("He will keep serving on it.", "He will cease to serve on it."),
        also=(
            *_leaving_off("serve")[1:],
            *(one for verb in ("be", *_LASTING.split()[1:]) for one in _leaving_off(verb)),
        ),
    ),
    Equivalence(
        "EQV1066",
        _no_longer("serve"),
        "From then on it is not done, in each of its forms.",
        ("He will no longer serve on it.", "He will stop serving on it."),
        ("He will no longer serve on it.", "He will still serve on it."),
        also=tuple(_no_longer(verb) for verb in _LASTING.split()[1:]),
    ),
    Equivalence(
        "EQV1067",
        ("remain", "continue"),
        "What continues in effect remains in effect.",
        ("The lease continues in effect.", "The lease remains in effect."),
        ("The lease goes into effect.", "The lease remains in effect."),
        only_before=words("effect force unchanged unaffected"),
        over=words("in full and"),
        also=(("remains", "continues"), ("remained", "continued"), ("remaining", "continuing")),
    ),
    Equivalence(
        "EQV1068",
        ("will continue", "will run", "will last", "shall continue", "shall run", "shall last", "will extend"),
        "Of a term or an agreement the same length.",
        ("The term will run until May 1, 2007.", "The term will continue until May 1, 2007."),
        ("The term will begin until May 1, 2007.", "The term will continue until May 1, 2007."),
        only_after=_RUNNING,
        only_before=words("until through for from"),
        also=(("continues", "runs", "lasts", "extends"), ("continued", "ran", "lasted", "extended")),
    ),
    Equivalence(
        "EQV1069",
        tuple(f"{will}{ends}" for ends in _ENDING for will in ("", "will ", "shall ")),
        "On a stated date a term ends by running out; without the date 'end' is wider.",
        ("The term ends on May 1, 2007.", "The term expires on May 1, 2007."),
        ("If the term ends, he is paid.", "If the term expires, he is paid."),
        only_after=_TERMS
        | words("agreement which that <party> and it restrictions options warrants commitments waiver"),
        only_before=_DATES,
    ),
    Equivalence(
        "EQV1070",
        ("is scheduled to", "is set to", "is due to"),
        "Of what ends or begins by its terms the same plan.",
        ("The lease is set to expire in May.", "The lease is scheduled to expire in May."),
        ("The lease is not to expire in May.", "The lease is scheduled to expire in May."),
        only_before=words("expire mature vest end terminate begin commence start take close lapse open"),
        also=(
            ("are scheduled to", "are set to", "are due to"),
            ("was scheduled to", "was set to", "was due to"),
            ("were scheduled to", "were set to", "were due to"),
        ),
    ),
    same_act(
        "EQV1072",
        (*_EFFECTIVE, *(f"{begins} as of" for begins in _TAKING_EFFECT), *_TAKING_EFFECT),
        "The same, on the date named.",
        ("It took effect as of May 1, 2007.", "It became effective on May 1, 2007."),
        ("It took effect before May 1, 2007.", "It became effective on May 1, 2007."),
        only_before=_DATES,
    ),
    same_act(
        "EQV1071",
        _TAKING_EFFECT,
        "The same beginning of effect.",
        ("The plan takes effect then.", "The plan becomes effective then."),
        ("The plan becomes void then.", "The plan becomes effective then."),
    ),
    Equivalence(
        "EQV1073",
        ("commenced", "begun"),
        "The same first moment; 'began' is in a rule of its own.",
        ("The search has begun.", "The search has commenced."),
        ("The search has ended.", "The search has commenced."),
    ),
    Equivalence(
        "EQV1074",
        ("held on", "that was held on", "which was held on", "that took place on", "which took place on"),
        "The day of a meeting.",
        ("At a meeting that took place on May 1, 2007 it agreed.", "At a meeting held on May 1, 2007 it agreed."),
        ("At a meeting called on May 1, 2007 it agreed.", "At a meeting held on May 1, 2007 it agreed."),
        only_after=words("meeting meetings conference stockholders shareholders directors"),
        only_before=_DATES,
    ),
    same_act(
        "EQV1075",
        ("postpone", "delay"),
        "Of a closing or a meeting the same later day.",
        ("They may delay the closing.", "They may postpone the closing."),
        ("They may cancel the closing.", "They may postpone the closing."),
        only_before=words("closing meeting opening launch"),
        over=DETERMINERS | words("annual special"),
    ),
    Equivalence(
        "EQV1076",
        ("automatically renew", "renew automatically", "be automatically renewed", "be renewed automatically"),
        "What renews automatically is so renewed, whichever the order of the words.",
        ("It may renew automatically for one year.", "It may automatically renew for one year."),
        ("It may renew conditionally for one year.", "It may automatically renew for one year."),
        also=(
            ("automatically renews", "renews automatically", "is automatically renewed", "is renewed automatically"),
            ("automatically terminate", "terminate automatically"),
            ("automatically terminates", "terminates automatically"),
            ("automatically terminated", "terminated automatically"),
            ("automatically extend", "extend automatically"),
            ("automatically extended", "extended automatically"),
            (
                "automatically extends",
                "extends automatically",
                "is automatically extended",
                "is extended automatically",
            ),
            ("automatically expire", "expire automatically"),
            ("automatically expires", "expires automatically"),
            ("automatically convert", "convert automatically"),
            ("automatically converts", "converts automatically"),
            ("automatically converted", "converted automatically"),
            ("automatically vest", "vest automatically"),
            ("automatically increase", "increase automatically"),
        ),
        not_after=words("not"),
        only_before=ENDS_VERB,
    ),
    Equivalence(
        "EQV1077",
        _of_itself("renew", "renewed"),
        "A term that will renew of itself will be so renewed, whichever the order of the words.",
        ("The term shall be renewed automatically.", "The term will automatically renew."),
        ("The term shall be renewed monthly.", "The term will automatically renew."),
        also=(
            _of_itself("extend", "extended"),
            _of_itself("terminate", "terminated"),
            *(
                _of_itself("", done)
                for done in ("converted", "vested", "forfeited", "increased", "reduced", "adjusted")
            ),
        ),
        only_before=ENDS_VERB,
    ),
)
