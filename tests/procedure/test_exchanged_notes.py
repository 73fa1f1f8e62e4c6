"""2.5(c), 2.5(f): notes and items of two questions that have changed places."""

from functools import cache

import pytest
from builders import EDITION, ON, make_document, make_item, make_row, make_submission
from written_notes import CLEAN
from written_plans import CLEAN as ITEMS

from secor_qa import places
from secor_qa.procedure.checks import action_items, notes
from secor_qa.procedure.checks.affinity import affinity
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import ActionItem, AnswerRow
from secor_qa.procedure.wording.likeness import alike_pairs
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Answer
from secor_qa.readers.instruments.file import read_instrument


@cache
def instrument() -> Instrument:
    return read_instrument(places.data_folder() / "instruments" / "secor-2022")


FIRST = dict(reversed(CLEAN))


def notes_exchanged(texts: dict[str, str]) -> set[str]:
    facts = Facts(
        make_submission(*(make_row(each, notes=text) for each, text in texts.items())), instrument(), EDITION, ON
    )
    return {
        each for each in texts
        for found in notes.check(instrument().question(each), facts).findings if found.code == "notes-exchanged"
    }  # fmt: skip


def test_notes_that_stand_where_they_belong_are_left_alone() -> None:
    assert notes_exchanged(FIRST) == set()


PAIRS = [("1.1", "8.5"), ("5.2", "8.2"), ("2.3", "4.3"), ("7.2", "9.5"), ("3.4", "5.4")]


def test_most_pairs_that_changed_places_are_found_at_both_and_no_other_is() -> None:
    said = 0
    for one, other in PAIRS:
        found = notes_exchanged(FIRST | {one: FIRST[other], other: FIRST[one]})
        assert found in (set(), {one, other})
        said += bool(found)
    assert said >= 3  # terse notes share too little with either question


TRIED = "Report attached, spring try-out.docx. Everybody was out within two minutes, and the radio was flat."
BOOKED = "All of it is in yellow folder.xlsx, eleven lines, each with who gave it and how long it took."


def exchanged_with_papers(first: str, second: str, files: dict[str, str]) -> set[str]:
    """The questions 8.2 and 5.3 with these notes, and files of these questions, of which it is said."""
    rows = [make_row("8.2", notes=first), make_row("5.3", notes=second)]
    papers = tuple(make_document(file, questions=(each,)) for file, each in files.items())
    facts = Facts(make_submission(*rows, documents=papers), instrument(), EDITION, ON)
    return {
        row.question for row in rows
        for found in notes.check(instrument().question(row.question), facts).findings if found.code == "notes-exchanged"
    }  # fmt: skip


def test_notes_that_name_each_others_papers_and_none_of_their_own_changed_places() -> None:
    files = {"spring try-out.docx": "8.2", "yellow folder.xlsx": "5.3"}
    assert exchanged_with_papers(BOOKED, TRIED, files) == {"8.2", "5.3"}
    assert exchanged_with_papers(TRIED, BOOKED, files) == set()
    assert exchanged_with_papers(BOOKED, TRIED, dict.fromkeys(files, "8.2")) == set()


def test_notes_that_name_their_own_paper_beside_anothers_stand_where_they_belong() -> None:
    files = {"spring try-out.docx": "8.2", "yellow folder.xlsx": "5.3"}
    own = f"{BOOKED} See also spring try-out.docx."
    assert exchanged_with_papers(own, TRIED, files) == set()


def items_exchanged(*items: ActionItem) -> list[str]:
    rows: tuple[AnswerRow, ...] = tuple(make_row(item.question, Answer.NO, notes="It is lacking.") for item in items)
    facts = Facts(make_submission(*rows, items=items), instrument(), EDITION, ON)
    return [
        item.question for item in items
        for found in action_items.check(instrument().question(item.question), facts).findings
        if found.code == "item-of-another-question"
    ]  # fmt: skip


def test_items_that_changed_places_are_found_at_both_questions() -> None:
    lack_of_drill = {
        "deficiency": "No fire drill this year.",
        "action": "Hold an evacuation drill and write it up.",
    }
    no_visitors = {"deficiency": "Visitors wander in.", "action": "Visitor sign-in sheet and orientation at the gate."}
    assert items_exchanged(make_item("8.2", **lack_of_drill), make_item("6.4", **no_visitors)) == []
    assert items_exchanged(make_item("6.4", **lack_of_drill), make_item("8.2", **no_visitors)) == ["6.4", "8.2"]


def test_a_plan_of_good_items_has_none_that_changed_places() -> None:
    first = {item[0]: item for item in reversed(ITEMS)}
    items = [make_item(q, deficiency=lack, action=act, responsible=who) for q, lack, act, who in first.values()]
    assert len(items) > 15
    assert items_exchanged(*items) == []


def test_a_word_of_one_question_weighs_one_and_a_word_of_all_nothing() -> None:
    facts = Facts(make_submission(), instrument(), EDITION, ON)
    weights = affinity(facts).asked_weights
    assert max(weights.values()) == pytest.approx(1.0)
    assert weights[next(iter(stems("written")))] < 0.7
    assert min(weights.values()) >= 0


TAKEN = (
    "I drew fifteen sheets from the drawer with eyes shut and read each line of them at the bench with the baker, "
    "fifteen of fifteen had a name beside the control."
)


def test_a_long_note_that_stands_within_a_longer_one_is_the_same() -> None:
    more = f"{TAKEN} The drawer is under the till, and the rank is in the last column of each sheet of the fifteen."
    assert [pair[:2] for pair in alike_pairs({"1": TAKEN, "2": more}, 0.8)] == [("1", "2")]


def test_a_few_words_that_stand_within_a_longer_note_are_not() -> None:
    assert list(alike_pairs({"1": "I drew fifteen sheets from the drawer with eyes shut", "2": TAKEN}, 0.8)) == []


def test_a_long_text_stands_in_a_longer_one_that_has_most_of_it() -> None:
    whole = " ".join(f"word{at}" for at in range(60))
    inner = " ".join(f"word{at}" for at in range(40)) + " and then five of our own here"
    assert [pair[:2] for pair in alike_pairs({"1": whole, "2": inner}, 0.8)] == [("1", "2")]
    short = " ".join(f"word{at}" for at in range(18)) + " and then two"
    assert list(alike_pairs({"1": whole, "2": short}, 0.8)) == []
