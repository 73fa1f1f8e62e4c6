"""What was found beside what is so: a hit is a finding at a planted place, a false alarm one where nothing is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.words import Status
from secor_qa.samples.draft import Planted

INTAKE = "intake"
_OPEN = (Status.NOT_MET, Status.NEEDS_REVIEWER)
_FIELDS = {
    "assessor_sign_off": ("assessor_signed_by", "assessor_signed_on"),
    "employer_sign_off": ("employer_signed_by", "employer_signed_on"),
    "assessor_training": ("assessor_training_course", "assessor_training_on", "assessor_refresher_on"),
    "employee_numbers": tuple(f"employees_{group}" for group in ("owner", "manager", "supervisor", "worker",
                                                                  "contractor")),
}  # fmt: skip
"""Items of intake that are about several fields of the Assessment sheet; the others bear a field's name."""

Place = tuple[str, str]  # question (or item of intake) and check


@dataclass(frozen=True)
class Alarm:
    """Something that was said: at which place, under which code, in which words."""

    place: Place
    code: str
    message: str


@dataclass
class Outcome:
    """Of one package: the faults found and missed, and the alarms that are false; true alarms count by place."""

    hits: list[Planted] = field(default_factory=list[Planted])
    misses: list[Planted] = field(default_factory=list[Planted])
    one_sided: list[Planted] = field(default_factory=list[Planted])  # a contradiction said at one question only
    true_places: set[Place] = field(default_factory=set[Place])
    false_alarms: list[Alarm] = field(default_factory=list[Alarm])  # one for each place
    without_evidence: list[Alarm] = field(default_factory=list[Alarm])


def judge(truth: Sequence[Planted], first: str, found: PreReview) -> Outcome:
    """Hold what was found against the truth. A place is a question with a check, or an item of intake.

    `first` is the instrument's first question, where what concerns the whole submission is said.
    """
    alarms = _alarms(found)
    said = {alarm.place for alarm in alarms}
    outcome, right, aside = Outcome(), set[Place](), set[Place]()
    for planted in truth:
        places = _places(planted, said, first)
        main = _main(planted, places, first)
        (outcome.hits if main & said else outcome.misses).append(planted)
        sides = {question for question, _ in main & said}
        if planted.both and sides and not {planted.question, *planted.both} <= sides:
            outcome.one_sided.append(planted)
        right |= places
        aside |= _aside(planted, said)
    outcome.true_places = said & right
    outcome.false_alarms = _one_each(alarm for alarm in alarms if alarm.place not in right | aside)
    outcome.without_evidence = [
        Alarm((finding.question, finding.check.value), finding.code, finding.message)
        for finding in found.findings
        if not finding.evidence
    ]
    return outcome


def _alarms(found: PreReview) -> list[Alarm]:
    """Findings, and the items of intake that are not met or are for the reviewer."""
    of_checks = [Alarm((each.question, each.check.value), each.code, each.message) for each in found.findings]
    of_intake = [Alarm((each.item, INTAKE), each.item, each.message) for each in found.intake if each.status in _OPEN]
    return [*of_intake, *of_checks]


def _places(planted: Planted, said: set[Place], first: str) -> set[Place]:
    """Every place where the fault may rightly be said; one of the whole submission stands at the first question."""
    if planted.check == INTAKE:
        return {place for place in said if place[1] == INTAKE and _about(place[0], planted.fields)}
    checks = (planted.check, *planted.instead)
    return {(question, check) for question in planted.places or {first} for check in checks}


def _main(planted: Planted, places: set[Place], first: str) -> set[Place]:
    """The places of which one must be said."""
    if planted.check == INTAKE:
        return places
    checks = (planted.check, *planted.instead)
    return {(question, check) for question in (planted.question or first, *planted.both) for check in checks}


def _about(item: str, fields: Iterable[str]) -> bool:
    """Whether an item of intake is about one of these fields."""
    return any(item == field or field in _FIELDS.get(item, ()) for field in fields)


def _aside(planted: Planted, said: set[Place]) -> set[Place]:
    """What else the truth allows: "3.2 currency", "* documents" at any question, "intake FIELD"."""
    allowed: set[Place] = set()
    for text in planted.aside:
        where, what = text.split(" ", 1)
        if where == INTAKE:
            allowed |= {place for place in said if place[1] == INTAKE and _about(place[0], (what,))}
        else:
            allowed |= {place for place in said if place[1] == what and where in ("*", place[0])}
    return allowed


def _one_each(alarms: Iterable[Alarm]) -> list[Alarm]:
    return list({alarm.place: alarm for alarm in alarms}.values())
