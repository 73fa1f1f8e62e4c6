"""2.5(d): what one answer denies and another note, or a register, tells as done."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.newcomers import nobody_started, somebody_new
from secor_qa.procedure.wording.told_elsewhere import (
    THINGS,
    event_told,
    line_as_done,
    tells_of_supervisor,
    told_as_done,
)
from secor_qa.procedure.wording.tool_drills import without_tools
from secor_qa.procedure.words import Answer, DateRole

TOLD = [
    ("a drill", "In May the whole shop emptied out for the fire drill and the siren could not be heard in the back."),
    ("a drill", "One apprentice remembered the spill practice of last October."),
    ("a drill", "The rep wrote the list after the drill on 4 March."),
    ("a drill", "The spill drill that we settled on that day was held 7 Apr 23."),
    ("a drill", "Talked over were the walks and the emergency drill held 2024-02-19 with the night crew."),
    ("a drill", "The plan was rehearsed with the night crew at the slip on 19 Feb 24."),
    ("a drill", "All crews acted out the rescue plan on March 4."),
    ("a review of the whole system", "The manager brought it up at the annual review in February."),
    ("a review of the whole system", "When we reviewed the whole program in April it was changed."),
    ("the year's figures", "The slips go into the monthly statistics that hang in the lunchroom."),
    ("the year's figures", "Our trend chart shows cuts going down."),
    ("an earlier assessment", "It was added after our 2023 audit."),
    ("an earlier assessment", "Last year's SECOR found it missing."),
]
NOT_TOLD = [
    ("a drill", "Nobody remembered a drill."),
    ("a drill", "The spill drill that we settled on that day is to be held."),
    ("a drill", "The well was drilled by the slip on 19 Feb 24."),
    ("a drill", "The plan was written on 19 Feb 24."),
    ("a drill", "The drill press has a guard."),
    ("a drill", "Serviced were the loader, the rock drill and two pumps from March to October."),
    ("a drill", "Cords of saws, drills and lamps were looked at in April."),
    ("a drill", "In June the cordless drill was sent in for its switch."),
    ("a drill", "The blocks that we drill and anchor were measured in May."),
    ("a drill", "The plates to drill through were marked in the drill stand in May."),
    ("a drill", "Safe work practices were gone through in May."),
    ("a drill", "We talked about what a drill would look like in spring."),
    ("a drill", "The next fire drill in June will be timed."),
    ("a drill", "On the agenda were the walks, the rep and the spill drill that was not run."),
    ("a drill", "The rescue drill was never held."),
    ("a review of the whole system", "The annual review of the hazard assessments was done in March."),
    ("a review of the whole system", "A review of the system is to come in May."),
    ("the year's figures", "Monthly inspections were done."),
    ("an earlier assessment", "The hazard assessment of 2023 was redone."),
    ("an earlier assessment", "It is our first SECOR."),
]


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("emergencies\tplan is up, fire drill in May went well\tradio", True),
        ("The crew held a drill at the gate.", True),
        ("fire drill in May\tKim\tMay 21", False),  # a row of what is planned
        ("The May drill was not held.", False),
        ("dust at the drill, masks on", False),
        ("hammer drill went back to the shop", False),
    ],
)
def test_a_line_of_a_record_tells_how_a_drill_went(line: str, is_told: bool) -> None:
    assert bool(line_as_done(f"Review\n{line}\nSigned", _thing("a drill"))) is is_told  # type: ignore[arg-type]


def _thing(name: str) -> object:
    return next(each for each in THINGS if each.name == name)


@pytest.mark.parametrize(("name", "sentence"), TOLD)
def test_a_thing_is_told_as_done(name: str, sentence: str) -> None:
    assert told_as_done(sentence, _thing(name))  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "sentence"), NOT_TOLD)
def test_what_is_denied_planned_or_of_another_kind_is_not_told(name: str, sentence: str) -> None:
    assert not told_as_done(sentence, _thing(name))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("I asked the owner, our supervisor and three workers.", True),
        ("Supervisor 1 of 1, workers 3 of 3.", True),
        ("There is no supervisor.", False),
        ("The owner acts as supervisor.", False),
        ("The client's supervisor signed it.", False),
        ("It says what the owner, supervisors and workers answer for.", False),
    ],
)
def test_a_supervisor_of_ones_own_is_told_of(sentence: str, is_told: bool) -> None:
    assert bool(tells_of_supervisor(sentence)) is is_told


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("I heard of one near miss, a dropped pallet, and it is in the book.", True),
        ("Workers told of three events.", True),
        ("The book has 3x near miss and 1x first aid.", True),
        ("Six entries in the period, all read out.", True),
        ("Six entries of rocks on the lane.", False),
        ("Nobody remembered an event.", False),
        ("An incident is reported on form 9.", False),
        ("If an accident happened it would be written.", False),
    ],
)
def test_an_event_is_told_of(sentence: str, is_told: bool) -> None:
    assert bool(event_told(sentence)) is is_told


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody new has come since last fall.",
        "Same people as last year.",
        "There was nobody to orient this year.",
        "The crew has not changed since 2022.",
        "N/A, no starters in the period.",
        "Everybody has been here over three years.",
    ],
)
def test_nobody_started_in_other_words(sentence: str) -> None:
    assert nobody_started(sentence)


@pytest.mark.parametrize(
    ("sentence", "is_new"),
    [
        ("The newest of us could say it too.", True),
        ("The fourth came to us only in spring.", True),
        ("The new fellow knew as well.", True),
        ("The newest machine has a guard.", False),
        ("The new form is used since May.", False),
    ],
)
def test_somebody_is_new_in_other_words(sentence: str, is_new: bool) -> None:
    assert bool(somebody_new(sentence)) is is_new


def codes(at: str, rows: dict[str, tuple[Answer, str]], *documents: object, **fields: object) -> list[str]:
    made = [make_row(each, answer, notes=notes) for each, (answer, notes) in rows.items()]
    made = [
        replace(row, attachments=("log.xlsx",)) if row.question in ("9.1", "9.2") and documents else row for row in made
    ]
    submission = make_submission(*made, documents=tuple(documents), instrument=instrument().id, **fields)  # type: ignore[arg-type]
    found = consistency.check(instrument().question(at), Facts(submission, instrument(), EDITION, ON)).findings
    return [each.code for each in found if each.code == "told-elsewhere"]


def test_a_drill_that_is_answered_no_and_told_elsewhere_is_said_at_both() -> None:
    rows = {
        "8.2": (Answer.NO, "None was held, it is in the action plan."),
        "8.6": (Answer.YES, "Four of four knew it, thanks to the fire drill in May."),
    }
    assert codes("8.2", rows) == codes("8.6", rows) == ["told-elsewhere"]
    assert codes("8.6", {**rows, "8.2": (Answer.YES, "Held in May.")}) == []


def test_an_earlier_assessment_in_the_first_year_is_said_at_both() -> None:
    rows = {
        "10.3": (Answer.NA, "This is our first year, there was no plan."),
        "7.1": (Answer.YES, "The schedule was written after the 2023 audit."),
    }
    assert codes("10.3", rows) == codes("7.1", rows) == ["told-elsewhere"]
    assert codes("10.3", {**rows, "7.1": (Answer.YES, "The schedule was written in 2023.")}) == []


def test_a_supervisor_where_the_profile_counts_none_is_said_at_both() -> None:
    rows = {
        "1.5": (Answer.NA, "Nobody leads but the owner."),
        "1.8": (Answer.YES, "I asked the owner, the supervisor and two workers, 4 of 4."),
    }
    assert codes("1.5", rows, employees_supervisor=Decimal(0)) == ["told-elsewhere"]
    assert codes("1.8", rows, employees_supervisor=Decimal(0)) == ["told-elsewhere"]
    assert codes("1.8", rows, employees_supervisor=Decimal(1)) == []


def test_an_event_told_or_listed_where_none_could_be_investigated_is_said_at_both() -> None:
    rows = {
        "9.2": (Answer.YES, "Workers told of two near misses, both in the log."),
        "9.3": (Answer.NA, "Nothing at all was reported."),
    }
    assert codes("9.2", rows) == codes("9.3", rows) == ["told-elsewhere"]
    quiet = {**rows, "9.2": (Answer.YES, "Everybody knows the log, and it was quiet.")}
    assert codes("9.3", quiet) == []
    dates = (FoundDate(date(2024, 3, 2), 1, "2024-03-02", DateRole.RECORD),)
    log = make_document(
        "log.xlsx", None, texts=("Log\n2024-02-11\tknee\tice\n2024-03-02\tbox fell",), dates=dates, questions=("9.2",)
    )
    assert codes("9.3", quiet, log) == ["told-elsewhere"]
    page = make_document(
        "page.docx", None, texts=("Reporting\n2024-02-11 the two owners\nAll of it.",), dates=dates, questions=("9.1",)
    )
    assert codes("9.1", {**quiet, "9.1": (Answer.YES, "It is on the page.")}, page) == []


@pytest.mark.parametrize(
    ("text", "is_tool"),
    [
        ("the hammer drill", True),
        ("a drill bit", True),
        ("saws and drills", True),
        ("drills, saws and cords", True),
        ("where we drill into the slab", True),
        ("the fire drill", False),
        ("drills and meetings", False),
        ("we drill every spring", False),
    ],
)
def test_a_drill_that_is_a_tool_is_told_by_the_words_beside_it(text: str, is_tool: bool) -> None:
    assert ("drill" not in without_tools(text)) is is_tool


@pytest.mark.parametrize(("day", "is_found"), [("2024-02-19", True), ("2022-02-19", False)])
def test_a_drill_of_another_year_is_none_of_the_period(day: str, is_found: bool) -> None:
    rows = (
        make_row("8.2", Answer.NO, notes="None was held this time."),
        make_row("10.5", notes=f"Talked over were the walks and the drill held {day} with the night crew."),
    )
    facts = Facts(make_submission(*rows, instrument=instrument().id), instrument(), EDITION, ON)
    codes = {each.code for each in consistency.check(instrument().question("10.5"), facts).findings}
    assert ("told-elsewhere" in codes) is is_found


@pytest.mark.parametrize(
    ("said", "is_found"),
    [
        ("though two of them mentioned that we have not had a drill this past year.", True),
        ("but some of the hands said no drill was held this year.", True),
        ("though two of them mentioned that the drill this past year was wet.", False),
        ("and nobody has a drill report in the truck.", False),
    ],
)
def test_what_people_said_of_a_drill_stands_against_the_yes_on_drills(said: str, is_found: bool) -> None:
    rows = (
        make_row("8.2", notes="Both crews had theirs in March."),
        make_row("8.6", notes=f"I asked four, and 4 of 4 knew the horn and the lane, {said}"),
    )
    facts = Facts(make_submission(*rows, instrument=instrument().id), instrument(), EDITION, ON)
    for at in ("8.2", "8.6"):
        found = [each.code for each in consistency.check(instrument().question(at), facts).findings]
        assert ("notes-deny-other" in found) is is_found
