"""2.5(a): a paper that by all of its words is about something else than its question asks for."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.places import data_folder
from secor_qa.procedure.checks.documents.other_topic import KNOWN_MIN, about_something_else, reads_like
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.paper_topic_words import WORDS
from secor_qa.procedure.wording.paper_topics import NAMES, topics_asked
from secor_qa.readers.instruments.file import read_instrument

DRILL = (
    "Evacuation drill, Tuesday 14 May at 10:20. The alarm was heard in both bays, everybody went out by the north door "
    "and met at the flag pole, head count seven of seven after three minutes. Nobody knew who calls the fire hall, so "
    "the number goes beside the phone."
)
SERVICE = (
    "Service record, forklift 2. Oil and filter changed at 1,250 hours, chain greased, brakes and hydraulic hoses "
    "looked at, left tire replaced, battery topped up. Next service at 1,500 hours or in October. Mechanic: R. Dunn, "
    "work order 118."
)
DRILLS = make_question("8.2", evidence="record", text="Was a drill held in the period?")
UPKEEP = make_question("3.5", evidence="record", text="Is equipment maintained as scheduled?")
UNKNOWN = make_question("9.9", evidence="record", text="Is it done?")


def said(question, text: str, *others) -> str:
    questions = (question, *others)
    paper = make_document("paper.docx", None, texts=(text,), questions=tuple(each.id for each in questions))
    submission = make_submission(*(make_row(each.id) for each in questions), documents=(paper,))
    found = about_something_else(question, paper, Facts(submission, make_instrument(*questions), EDITION, ON))
    return found.message if found else ""


def test_a_paper_on_another_topic_is_told_with_words_that_tell_it() -> None:
    assert "drills" in said(UPKEEP, DRILL)
    assert "“drill”" in said(UPKEEP, DRILL)
    assert "maintenance" in said(DRILLS, SERVICE)


def test_a_paper_on_what_is_asked_is_let_pass() -> None:
    assert said(DRILLS, DRILL) == ""
    assert said(UPKEEP, SERVICE) == ""


def test_a_paper_of_two_questions_may_be_about_either_of_them() -> None:
    assert said(UPKEEP, DRILL, DRILLS) == ""


def test_nothing_is_said_where_a_question_asks_about_nothing_known_or_a_text_has_too_few_words() -> None:
    assert said(UNKNOWN, DRILL) == ""
    assert said(UPKEEP, DRILL, UNKNOWN) == ""
    assert said(UPKEEP, "Evacuation drill, everybody out by the north door.") == ""
    assert said(UPKEEP, DRILL + " More of the same manual." * 400) == ""


def test_a_text_is_told_only_from_so_many_known_words_on() -> None:
    told = DRILL.split()
    first = next(n for n in range(1, len(told) + 1) if reads_like(" ".join(told[:n]), frozenset({"upkeep"})))
    assert first >= KNOWN_MIN


@pytest.mark.parametrize("name", ["secor-2022", "range-2015"])
def test_every_question_on_papers_of_the_shipped_instruments_asks_about_a_known_topic(name: str) -> None:
    asked = [
        each for each in read_instrument(data_folder() / "instruments" / name).questions if each.evidence != "none"
    ]
    assert [each.id for each in asked if not topics_asked(each.text)] == []


def test_every_topic_has_a_name_and_words() -> None:
    assert set(NAMES) == set(WORDS)
    assert all("+" in told for _, told in WORDS.values())


AID = (
    "First aid, standard and intermediate with CPR. Kit, bandages, blanket, tape, scissors, mask and plaster gone "
    "through; the seal of the kit is full, for the relief of whoever needs care. Valid as long as it took."
)
TICKETS = make_question("5.4", evidence="record", text="Are tickets valid?", guideline="Attach the tickets.")
RIDES = "\nAnn\t2023-05-02\t2026-05-02\nBo\t2023-05-02\t2026-05-02\nCy\t2024-02-11\t2027-02-11"


@pytest.mark.parametrize(
    ("question", "text", "is_other"),
    [
        (TICKETS, AID, True),
        (TICKETS, f"Training register\n{AID}{RIDES}", False),
        (TICKETS, f"Box in the van\n{AID}{RIDES}", True),
        (UPKEEP, f"Training register\n{AID}{RIDES}", True),
    ],
)
def test_a_list_of_tickets_is_on_whatever_they_are_for(question, text: str, is_other: bool) -> None:
    assert bool(said(question, text)) is is_other
