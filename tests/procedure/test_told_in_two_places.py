"""2.5(d): one figure told otherwise in two notes, or in a note and the review, the minutes or a list of its own."""

from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import Answer

YES, NO = Answer.YES, Answer.NO
Note = tuple[str, Answer, str]
Paper = tuple[str, str, str]  # the question, the file, its text


def said(code: str, notes: list[Note], papers: list[Paper], on: date = date(2024, 4, 30)) -> set[str]:
    """The questions at which a finding of a code stands."""
    files = {at: tuple(file for its, file, _ in papers if its == at) for at, _, _ in papers}
    rows = [make_row(at, answer=answer, notes=text, attachments=files.pop(at, ())) for at, answer, text in notes]
    rows += [make_row(at, notes="See the paper.", attachments=names) for at, names in files.items()]
    documents = tuple(
        make_document(
            file,
            None,
            texts=(text,),
            dates=(make_date(on),),
            kind=file.rsplit(".", 1)[1].replace("jpg", "image"),
            questions=(at,),
        )
        for at, file, text in papers
    )
    whole = instrument()
    facts = Facts(make_submission(*rows, documents=documents, instrument=whole.id), whole, EDITION, ON)
    found = [each for row in rows for each in consistency.check(whole.question(row.question), facts).findings]
    return {each.question for each in found if each.code == code}


REVIEW = "Review of the year, 30 April 2024\nElement\tWhat we found\n1 lead\tgood\n2 hazards\t{two}\n3 controls\tgood\n"
REVIEW += "4 voice\tgood\n5 training\tgood\n6 others\tgood\n7 looks\t{seven}\n8 emergency\tgood\n"


def of_review(note: Note, two: str = "good", seven: str = "good") -> set[str]:
    """The questions at which the review of the year is said to tell otherwise."""
    paper = ("10.5", "review.docx", REVIEW.format(two=two, seven=seven))
    return said("review-tells-otherwise", [note], [paper])


@pytest.mark.parametrize(
    "seven",
    [
        "the March round was skipped, one fix late",
        "the November one did not get done because of the flu",
        "8 of 11 done so that we are behind, none in March",
        "none in January and February",
    ],
)
def test_a_round_that_the_review_has_as_missed_is_said_where_the_note_has_all(seven: str) -> None:
    assert of_review(("7.2", YES, "12 are planned, one a month, and 12 of 12 were done."), seven=seven) == {
        "7.2",
        "10.5",
    }


@pytest.mark.parametrize(
    ("notes", "seven"),
    [
        ("12 are planned, one a month, and 12 of 12 were done.", "done, none missed, one fix late"),
        ("12 are planned, one a month, and 12 of 12 were done.", "11 of 12 done by now, May to follow"),
        ("12 are planned, one a month, and 10 of 12 were done; March and May fell out.", "March was missed"),
    ],
)
def test_what_the_review_leaves_out_or_tells_alike_is_let_pass(notes: str, seven: str) -> None:
    assert of_review(("7.2", YES, notes), seven=seven) == set()


def test_a_review_that_has_every_month_is_said_where_the_note_has_some_missed() -> None:
    note = ("7.2", YES, "12 are planned, one a month, 10 of 12 were done. November and January were missed.")
    assert of_review(note, seven="looked round every month without a miss") == {"7.2", "10.5"}
    assert of_review(note, seven="looked round most months, November missed") == set()


def test_cards_that_the_review_has_as_missing_are_said_where_all_in_the_sample_are_full() -> None:
    note = ("2.8", YES, "I took 20 cards, 20 of 20 were filled in whole and signed.")
    assert of_review(note, two="all sheets gone over; day cards missing for half of January") == {"2.8", "10.5"}
    assert of_review(note, two="all sheets gone over; day cards full; a sheet of January missing") == set()


def test_more_near_misses_where_causes_are_told_than_where_events_are_is_said() -> None:
    notes = [
        ("9.2", YES, "Four things were heard of, 4 of 4 in the log: three near misses and one injury."),
        ("9.3", YES, "All were looked into, the four near misses by the foreman, the one injury by me."),
    ]
    assert said("kind-counted-otherwise", notes, []) == {"9.2", "9.3"}
    fewer = ("9.3", YES, "The one injury and two near misses were looked into with a form.")
    assert said("kind-counted-otherwise", [notes[0], fewer], []) == set()


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("Review of the year, 30 April 2024\nIncidents 2, near misses 4, all on paper", True),
        ("Review of the year, 30 April 2024\nIncidents 1, near misses 3, all on paper", False),
        ("Review of the year, 30 April 2024\nIncidents 1, near misses 2, all on paper", False),
        ("Review of the year, 30 April 2024\nIncidents and near misses 4", False),
        ("Review of the year, 30 April 2024\nNear misses 9 last year, incidents 1", False),
    ],
)
def test_more_of_a_kind_in_the_review_than_in_the_note_is_said(text: str, *, is_said: bool) -> None:
    note = ("9.2", YES, "Four lines in the log: 1 incident, 3 near misses, and everybody knew of them.")
    assert bool(said("kind-counted-otherwise", [note], [("10.5", "review.docx", text)])) is is_said


NO_COURSE, NOT_TOLD, PAST_SERVICE = (
    "No course so far.",
    "No, here and there only.",
    "No. Two extinguishers are past it.",
)


@pytest.mark.parametrize(
    ("at", "denial", "line", "is_said"),
    [
        ("4.2", NO_COURSE, "Rep chosen and trained; next meeting in May", True),
        ("4.2", NO_COURSE, "Rep chosen, to be trained in May", False),
        ("4.2", NO_COURSE, "The rep trained two new hands", False),
        ("10.4", NOT_TOLD, "Results of the assessment read out to all", True),
        ("10.4", NOT_TOLD, "Results of our last assessment, with the\nplan, read out", True),
        ("10.4", NOT_TOLD, "Results of the hazard assessment read out", False),
        ("8.5", PAST_SERVICE, "All six extinguishers serviced in May", True),
        ("8.5", PAST_SERVICE, "Two extinguishers to be serviced", False),
        ("8.5", "No. The eyewash had run dry.", "All six extinguishers serviced in May", False),
    ],
)
def test_what_a_no_denies_and_minutes_tell_as_done_is_said(at: str, denial: str, line: str, *, is_said: bool) -> None:
    minutes = ("4.3", "minutes.docx", f"Minutes 2024-03-04\n{line}")
    assert bool(said("told-elsewhere", [(at, NO, denial)], [minutes])) is is_said


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("We have 7 tasks: 5 tasks in Sheet yard.docx and three elsewhere.", True),
        ("Sheet yard: 5 of 5 tasks. All are ranked.", True),
        ("Sheet yard: 3 of 3 tasks. All are ranked.", False),
        ("See Sheet yard.docx. There are other tasks, 9 of them on the wall.", False),
    ],
)
def test_a_paper_with_other_tasks_than_the_note_tells_beside_its_name_is_said(notes: str, *, is_said: bool) -> None:
    table = "Task\tHazard\tRank\n1 Digging\tbank\tH\n1 Digging\tpipes\tH\n2 Hauling\troad\tM\n3 Tamping\tfeet\tL"
    found = said("counted-otherwise", [("2.3", YES, notes)], [("2.3", "Sheet yard.docx", table)])
    assert bool(found) is is_said


@pytest.mark.parametrize(
    ("last", "is_said"),
    [("Apr 8 Bo draughty door", True), ("Apr 8 Bo draughty door strip put on Apr 12", False)],
)
def test_the_one_line_of_a_board_without_a_last_day_is_open(last: str, *, is_said: bool) -> None:
    board = "BOARD\nup who what answer done\nOct 2 Al cold van heater Oct 9\nJan 4 Bo ice sand Jan 5\n"
    board += "Feb 1 Cy noise plugs Feb 3\n"
    notes = [("4.4", YES, "Four went up, four have an answer, each within ten days.")]
    assert bool(said("document-has-it-open", notes, [("4.4", "board.jpg", board + last)])) is is_said


@pytest.mark.parametrize(("cell", "is_said"), [("postponed", True), ("2024-02-01", False)])
def test_a_row_put_off_in_the_column_of_when_it_was_done_is_open(cell: str, *, is_said: bool) -> None:
    table = f"What\tWho\tDone\nladders\tAl\t2023-11-01\nmats\tBo\t{cell}\nsigns\tCy\t2024-01-15"
    notes = [("10.3", YES, "The plan had three items, 3 of 3 done.")]
    assert bool(said("document-has-it-open", notes, [("10.3", "plan.docx", table)])) is is_said


@pytest.mark.parametrize(("ends", "is_said"), [("", True), (" Looked into Mar 9", False)])
def test_the_one_entry_of_a_book_that_nobody_looked_into_is_said(ends: str, *, is_said: bool) -> None:
    book = (
        "BOOK\nNov 4, 2023 Slip at the door.\n  Looked into Nov 5\nJan 3, 2024 Tip over of a rack. Looked into Jan 4\n"
    )
    book += f"Mar 8, 2024 Cut on a frame.\n First aid.{ends}"
    notes = [("9.2", YES, "Two came up, 2 of 2 in the book."), ("9.3", YES, "2 of 2 have causes.")]
    assert bool(said("tally-against-rows", notes, [("9.2", "book.docx", book)])) is is_said


def of_one(at: str, notes: str) -> set[str]:
    """The codes of what is said of a Yes with all its points against its own notes."""
    whole = instrument()
    row = make_row(at, notes=notes, points_claimed=Decimal(whole.question(at).points), percent_positive=Decimal(100))
    facts = Facts(make_submission(row, instrument=whole.id), whole, EDITION, ON)
    codes = {each.code for each in consistency.check(whole.question(at), facts).findings}
    return codes & {"notes-deny-yes", "claim-against-notes"}


@pytest.mark.parametrize(
    ("at", "notes"),
    [
        ("2.6", "I wrote the sheets myself, the guys did not take part since they were away."),
        ("2.6", "The sheets are mine. Nobody else took part."),
        ("8.2", "The shop was cleared on 3 May. The road crew has had no drill so far."),
        ("6.4", "The book was used to July. It got lost and we have nothing in its place."),
        ("10.5", "The review was set for March but had to be postponed to June, when the season is over."),
        ("9.4", "Each fix has a person and a date, and all were told. The guard is still on order."),
        ("9.4", "Each fix has a person and a date, and all were told. The lamp has not come in so far."),
        ("5.4", "All tickets are in the binder. The one of the driver expired in May and the new course is booked."),
    ],
)
def test_a_note_by_which_it_did_not_come_about_is_said(at: str, notes: str) -> None:
    assert of_one(at, notes)


@pytest.mark.parametrize(
    ("at", "notes"),
    [
        ("2.6", "I asked 4 of 4 hands; all took part, and nobody was left out."),
        ("8.2", "The shop was cleared on 3 May. We have had no injuries so far."),
        ("6.4", "The old book got lost in July and we put a new one in its place."),
        ("10.5", "The review was postponed to June 4 and held then by the owner and me."),
        ("9.4", "Each fix has a person and a date. A spare guard is still on order."),
        ("5.4", "All tickets are in the binder. The one of the driver expired in May and was renewed that week."),
    ],
)
def test_what_came_about_all_the_same_is_let_pass(at: str, notes: str) -> None:
    assert not of_one(at, notes)
