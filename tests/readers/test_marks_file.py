import pytest
from builders import make_instrument, make_question
from reader_builders import workbook_bytes

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer
from secor_qa.readers.marks_file import read_marks

INSTRUMENT = make_instrument(make_question("1.1"), make_question("1.2"), make_question("1.10"))


def marks_of(tmp_path, text, name="marks.csv"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read_marks(tmp_path / name, INSTRUMENT)


def test_marks_are_read_with_unknown_ones_left_open(tmp_path):
    marks = marks_of(tmp_path, "question,answer,awarded\n1.1,Yes,10\n1.2,N/A,\n1.10,No,\n")
    assert marks == (Mark("1.1", Answer.YES, 10), Mark("1.2", Answer.NA, None), Mark("1.10", Answer.NO, None))


@pytest.mark.parametrize("awarded", ["0", "10"])
def test_both_ends_of_a_questions_points_are_allowed(tmp_path, awarded):
    assert marks_of(tmp_path, f"question,awarded\n1.1,{awarded}\n")[0].awarded == int(awarded)


@pytest.mark.parametrize("awarded", ["-1", "11", "2.5", "ten"])
def test_points_outside_a_question_are_refused(tmp_path, awarded):
    with pytest.raises(CouldNotRead, match=r"row 2, awarded: .* whole number from 0 to 10"):
        marks_of(tmp_path, f"question,awarded\n1.1,{awarded}\n")


def test_every_fault_is_named_at_once(tmp_path):
    with pytest.raises(CouldNotRead) as error:
        marks_of(tmp_path, "question,answer,awarded\n9.9,Yes,1\n1.1,Perhaps,1\n1.1,Yes,1\n,Yes,1\n1.2,N/A,5\n")
    assert [problem.where.rsplit("row ", 1)[1] for problem in error.value.problems] == [
        "2, question", "3, answer", "4, question", "5, question", "6, awarded",
    ]  # fmt: skip


def test_a_file_without_the_headings_is_one_sentence(tmp_path):
    with pytest.raises(CouldNotRead, match="question, answer, awarded"):
        marks_of(tmp_path, "a,b\n1,2\n")


def test_a_file_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(CouldNotRead, match="not there"):
        read_marks(tmp_path / "absent.csv", INSTRUMENT)


def test_marks_may_stand_in_a_workbook(tmp_path):
    rows = [("question", "answer", "awarded"), ("1.1", "Yes", 4)]
    (tmp_path / "marks.xlsx").write_bytes(workbook_bytes({"Marks": rows}))
    assert read_marks(tmp_path / "marks.xlsx", INSTRUMENT) == (Mark("1.1", Answer.YES, 4),)
