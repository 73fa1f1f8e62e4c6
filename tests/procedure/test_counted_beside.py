"""2.5(d): first aiders, people present and things that a note and the paper beside it count."""

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.counted_beside import first_aiders_listed, names_present

MATRIX = "CHART\nname\tforklift\tFirst aid\nIris\t2023\t2023-05-04\nOdo\t2022\t-\nPia\t2023\t\nJan\t2024\t2024-01-09"


def found(question: str, notes: str, text: str, of: str = "", kind: str = "xlsx") -> bool:
    row = make_row(question, notes=notes)
    paper = make_document("paper.xlsx", None, texts=(text,), kind=kind, questions=(of or question,))
    facts = Facts(make_submission(row, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    codes = [each.code for each in consistency.check(instrument().question(question), facts).findings]
    return "paper-counts-otherwise" in codes


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Four of us hold first aid, so each shift is covered.", True),
        ("There are three first aiders, and both boxes were full.", True),
        ("Five people, five cards, and both boxes were full.", True),
        ("Two of us hold first aid, so each shift is covered.", False),
        ("Two first aiders in the shop; the law would want three first aiders for a larger one.", False),
        ("Every shift had somebody, 12 of 12 shifts.", False),
    ],
)
def test_no_more_first_aiders_than_the_matrix_has(notes: str, is_found: bool) -> None:
    assert found("8.4", notes, MATRIX, "5.3") is is_found


def test_a_matrix_is_counted_by_its_filled_cells() -> None:
    assert first_aiders_listed((MATRIX,)) == 2
    assert first_aiders_listed((MATRIX.replace("First aid", "Ladders"),)) is None
    assert not found("8.4", "Four of us hold first aid.", MATRIX, "5.3", "pdf")


DRILL = "DRILL, bell at 10:02\nPresent: Iris, Odo, Pia and Jan\nOut in the yard, counted."


@pytest.mark.parametrize(
    ("notes", "text", "is_found"),
    [
        ("All nine took part, and the yard was reached at once.", DRILL, True),
        ("It was tried in March; six people were present.", DRILL, True),
        ("All four took part, and the yard was reached at once.", DRILL, False),
        ("Nine of us took part; four of them are on the sheet.", DRILL, False),
        ("All nine took part.", DRILL.replace("Pia and Jan", "the whole kitchen"), False),
    ],
)
def test_as_many_were_at_a_drill_as_its_sheet_names(notes: str, text: str, is_found: bool) -> None:
    assert found("8.2", notes, text) is is_found


def test_names_are_counted_where_the_line_names_everybody() -> None:
    assert names_present("Attended: A. Berg, C. Dorn & E. Falk.") == (3, "A. Berg, C. Dorn & E. Falk")
    assert names_present("Attended: A. Berg and the night shift") is None


@pytest.mark.parametrize(
    ("below", "n"),
    [("Dorn, E. Falk by radio", 3), ("To mend: strap, windsock", 2), ("Out in two minutes, counted by Ann.", 2)],
)
def test_names_that_go_on_in_the_next_line_are_counted(below: str, n: int) -> None:
    told = names_present(f"Took part: Ann Berg, Carl\n{below}\nWritten by Ann Berg")
    assert told
    assert told[0] == n


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The scouts came, 30 boys with two leaders, and stayed behind the rope.", True),
        ("The scouts came, 17 boys with two leaders, and stayed behind the rope.", False),
        ("The scouts came, 30 boys, of whom 17 went into the hall.", False),
        ("The scouts came on 30 May and stayed behind the rope.", False),
    ],
)
def test_a_thing_has_the_number_that_its_paper_gives(notes: str, is_found: bool) -> None:
    assert found("6.4", notes, "VISIT\n17 boys, hall and yard\n1. boys wear vests") is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Nine of nine were at the oak tree.", True),
        ("Nine of nine stood there, seven of nine in time.", False),
        ("Seven of nine were at the oak tree.", False),
        ("All were at the oak tree, 8 of 8.", False),
    ],
)
def test_a_tally_beside_the_papers_own_of_as_many(notes: str, is_found: bool) -> None:
    assert found("8.2", notes, "DRILL\nAt the oak tree: 7 of 9\nTime: four minutes", kind="docx") is is_found


def test_a_tally_of_a_thing_of_which_the_notes_do_not_speak_is_another() -> None:
    notes = "3 of 3 hurdles went up."
    assert not found("8.2", notes, "DRILL\nTwo of three alarms were by phone.\nHurdles: up", kind="docx")
    assert found("8.2", notes, "DRILL\nTwo of three hurdles were up.", kind="docx")


RULES = "BARN RULES\n1. Nobody rides the hay lift.\n2 Boots stay on.\nThe nine rules hang by the door, shut in 4 hours."


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("On the sheet by the door there are eleven rules, and the foreman knows them.", True),
        ("By the door hang four plain rules.", True),
        ("By the door hang nine rules.", False),
        ("Nine hang by the door; the four rules on lifts were asked about.", False),
        ("We picked four of the rules, and asked about four rules only.", False),
        ("The other four rules are in the handbook.", False),
    ],
)
def test_one_number_of_a_thing_is_that_of_the_paper_with_a_word_between(notes: str, is_found: bool) -> None:
    assert found("3.6", notes, RULES, kind="docx") is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Everything in it was answered within nineteen days.", True),
        ("Our promise is five days.", True),
        ("We promise 19 days, and the slowest took 6.", True),
        ("Everything in it was answered within six days.", False),
        ("We promise twelve days, and one took 19 days.", False),
        ("One took 19 days, which is late.", False),
        ("Each spring it is gone through, every 19 days a row.", False),
    ],
)
def test_a_limit_in_the_note_is_that_of_the_paper(notes: str, is_found: bool) -> None:
    assert (
        found("4.4", notes, "ASK BOOK, answer within twelve working days\nMay 5\tgate\tdone", kind="docx") is is_found
    )


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The rope stands nine metres outside the wall.", True),
        ("The rope stands six metres outside the wall.", False),
        ("The ladder is nine metres.", False),
        ("Gone over with three of us; nine metres of it were new.", False),
    ],
)
def test_a_measure_without_a_bound_is_the_same_one_by_a_word_beside_it(notes: str, is_found: bool) -> None:
    assert found("6.4", notes, "PLAN\nRope: 6 metres from the wall\nGate at 9 o'clock", kind="docx") is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("There are only four workers, so no representative.", True),
        ("Seven workers on the tools, and the owner.", True),
        ("We are five workers.", False),
        ("Four workers were asked about it.", False),
        ("The law wants one from nine workers up.", False),
    ],
)
def test_workers_are_as_many_as_on_their_paper_where_they_are_all_there_are(notes: str, is_found: bool) -> None:
    assert found("4.1", notes, "AGREED\nWe are five workers and want no representative.", kind="docx") is is_found


@pytest.mark.parametrize(
    ("besides", "is_found"), [("", True), (" A fifth starts in May.", False), (" A seventh starts in May.", True)]
)
def test_a_paper_that_tells_of_one_more_counts_no_fewer(besides: str, is_found: bool) -> None:
    talk = f"Talk\nRepresentative: four workers today.{besides}\nVote by show of hands."
    assert found("4.1", "Five workers here. Ours was picked by show of hands.", talk, kind="docx") is is_found
