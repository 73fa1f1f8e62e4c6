from datetime import date
from decimal import Decimal

import pytest

from secor_qa.errors import InstrumentFaulty
from secor_qa.procedure.words import Scoring
from secor_qa.readers.instruments.file import find_instruments, read_instrument

TOML = """
id = "tiny"
title = "A tiny instrument"
version = "1"
certifying_partner = "Nobody"
valid_from = 2022-01-01
notice = "Illustrative."

[provinces.ab]
headcount_max = 10
gathering_days_max = 15

[[consistency]]
id = "policy"
when = "answer(1.2) = Yes"
then = "answer(1.1) = Yes and employees_worker > 0"
message = "No policy to be known."
"""
HEADINGS = (
    "element,element_name,question,text,guideline,methods,scoring,points,threshold_pct,na_when,evidence,documents_min,"
    "window_months,notes_min_words,carry_over"
)
ROWS = (
    "1,Lead,1.10,Tenth?,,O,range,5,,always,none,,,,no",
    "1,Lead,1.1,First?,Attach it.,D,yes_no,10,,,policy,1,36,20,yes",
    '1,Lead,1.2,Second?,Ask.,"D;I;O",all_or_nothing,10,70,employees_contractor = 0,record,3,12,25,no',
    "10,Tail,10.1,Last?,,I,percent,20,,,,,,,",
    "2,Hazard,2.1,Third?,,I,percent,20,,,,,,,",
)


FIRST = ("1", "Lead", "1.1", "First?", "Attach it.", "D", "yes_no", "10", "", "", "policy", "1", "36", "20", "yes")


def write(folder, toml=TOML, rows=ROWS, headings=HEADINGS):
    folder.mkdir(exist_ok=True)
    (folder / "instrument.toml").write_text(toml, encoding="utf-8")
    (folder / "questions.csv").write_text("\n".join((headings, *rows)), encoding="utf-8")
    return folder


def problems_of(folder):
    with pytest.raises(InstrumentFaulty) as error:
        read_instrument(folder)
    return error.value.problems


def only_problem(tmp_path, **changes):
    (problem,) = problems_of(write(tmp_path / "faulty", **changes))
    return problem


def row(**changes):
    cells = dict(zip(HEADINGS.split(","), FIRST, strict=True))
    return [",".join(f'"{cell}"' for cell in (cells | changes).values())]


NO_RULES = TOML.partition("[[consistency]]")[0]


def test_a_whole_instrument_is_read(tmp_path):
    instrument = read_instrument(write(tmp_path / "tiny"))
    assert (instrument.id, instrument.version, instrument.valid_from) == ("tiny", "1", date(2022, 1, 1))
    assert instrument.notice == "Illustrative."
    question = instrument.question("1.2")
    assert question.scoring is Scoring.ALL_OR_NOTHING
    assert (question.points, question.threshold_pct, question.methods) == (10, Decimal(70), ("D", "I", "O"))
    assert (question.evidence, question.documents_min, question.window_months) == ("record", 3, 12)
    assert str(question.na_when) == "employees_contractor = 0"
    assert instrument.question("1.10").na_always
    assert instrument.question("1.1").carry_over
    assert instrument.province("AB").headcount_max == 10
    assert instrument.province("AB").submission_days_max is None
    assert instrument.consistency[0].questions == ("1.2", "1.1")


def test_elements_and_questions_stand_in_natural_order(tmp_path):
    instrument = read_instrument(write(tmp_path / "tiny"))
    assert [element.id for element in instrument.elements] == ["1", "2", "10"]
    assert [question.id for question in instrument.questions] == ["1.1", "1.2", "1.10", "2.1", "10.1"]


def test_blank_optional_cells_have_their_defaults(tmp_path):
    question = read_instrument(write(tmp_path / "tiny")).question("2.1")
    assert (question.evidence, question.documents_min, question.window_months, question.notes_min_words) == (
        "none",
        0,
        None,
        0,
    )
    assert (question.na_always, question.na_when, question.carry_over) == (False, None, False)


def test_optional_columns_may_be_missing_and_headings_are_matched_loosely(tmp_path):
    folder = write(tmp_path / "tiny", NO_RULES, ("1;1.1;First?;yes_no;10",), "Element;QUESTION;Text;Scoring;points")
    assert read_instrument(folder).questions[0].points == 10


def test_the_first_day_may_be_a_text(tmp_path):
    folder = write(tmp_path / "tiny", TOML.replace("2022-01-01", '"January 1, 2022"'))
    assert read_instrument(folder).valid_from == date(2022, 1, 1)


def test_every_fault_of_both_files_is_named_at_once(tmp_path):
    toml = TOML.replace('title = "A tiny instrument"', "").replace("headcount_max", "headcout_max")
    rows = [*row(points="many", scoring="points"), *row(question="", na_when="sometimes")]
    wheres = [problem.where for problem in problems_of(write(tmp_path / "faulty", toml, rows))]
    assert wheres == [
        "questions.csv, row 2, scoring",
        "questions.csv, row 2, points",
        "questions.csv, row 3, question",
        "questions.csv, row 3, na_when",
        "instrument.toml, title",
        "instrument.toml, provinces.ab.headcout_max",
    ]


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({"element": ""}, "element"),
        ({"question": ""}, "question"),
        ({"text": ""}, "text"),
        ({"scoring": ""}, "scoring"),
        ({"scoring": "best_of"}, "scoring"),
        ({"points": ""}, "points"),
        ({"points": "0"}, "points"),
        ({"points": "2.5"}, "points"),
        ({"points": "-1"}, "points"),
        ({"scoring": "all_or_nothing"}, "threshold_pct"),
        ({"scoring": "all_or_nothing", "threshold_pct": "0"}, "threshold_pct"),
        ({"scoring": "all_or_nothing", "threshold_pct": "101"}, "threshold_pct"),
        ({"na_when": "no contractors"}, "na_when"),
        ({"evidence": "photo"}, "evidence"),
        ({"documents_min": "some"}, "documents_min"),
        ({"documents_min": "-1"}, "documents_min"),
        ({"window_months": "0"}, "window_months"),
        ({"notes_min_words": "1.5"}, "notes_min_words"),
        ({"methods": "D;X"}, "methods"),
        ({"carry_over": "perhaps"}, "carry_over"),
    ],
)
def test_each_fault_of_a_row_is_named_with_its_column(tmp_path, changes, column):
    problem = only_problem(tmp_path, toml=NO_RULES, rows=row(**changes))
    assert problem.where == f"questions.csv, row 2, {column}"
    assert problem.mend


@pytest.mark.parametrize(
    "changes",
    [
        {"scoring": "All or nothing", "threshold_pct": "100"},
        {"scoring": "all_or_nothing", "threshold_pct": "70 %"},
        {"points": "10.0"},
        {"methods": "d, interview"},
        {"documents_min": "0"},
        {"na_when": "never"},
        {"carry_over": "TRUE"},
        {"evidence": "Policy"},
    ],
)
def test_small_variations_of_a_row_are_understood(tmp_path, changes):
    assert len(read_instrument(write(tmp_path / "tiny", NO_RULES, row(**changes))).questions) == 1


def test_a_question_that_stands_twice_is_named_with_both_rows(tmp_path):
    problem = only_problem(tmp_path, toml=NO_RULES, rows=[*row(), *row()])
    assert problem.where == "questions.csv, row 3, question"
    assert "row 2" in problem.found


def test_an_element_with_two_names_is_named(tmp_path):
    problem = only_problem(tmp_path, toml=NO_RULES, rows=[*row(), *row(question="1.2", element_name="Load")])
    assert problem.where == "questions.csv, row 3, element_name"


def test_a_condition_on_a_question_that_is_not_there_is_named(tmp_path):
    problem = only_problem(tmp_path, rows=[*row(question="1.2"), *row(question="1.3")])
    assert problem.where == "instrument.toml, consistency rule policy, then"
    assert "1.1" in problem.found


def test_a_misspelt_field_in_a_condition_is_named_with_the_right_one(tmp_path):
    problem = only_problem(tmp_path, toml=NO_RULES, rows=row(na_when="employes_contractor = 0"))
    assert "employees_contractor" in problem.mend


def test_a_misspelt_heading_is_named_with_the_right_one(tmp_path):
    problem = only_problem(tmp_path, toml=NO_RULES, rows=row(), headings=HEADINGS.replace("guideline", "guidelines"))
    assert "guideline" in problem.mend


@pytest.mark.parametrize(
    ("before", "after", "where"),
    [
        ('id = "tiny"', "", "id"),
        ('version = "1"', 'version = ""', "version"),
        ('certifying_partner = "Nobody"', "", "certifying_partner"),
        ("valid_from = 2022-01-01", "", "valid_from"),
        ("valid_from = 2022-01-01", 'valid_from = "01/02/2022"', "valid_from"),
        ("headcount_max = 10", 'headcount_max = "ten"', "provinces.ab.headcount_max"),
        ('id = "policy"', "", "consistency rule 1"),
        ('when = "answer(1.2) = Yes"', "", "consistency rule policy, when"),
        ('message = "No policy to be known."', "", "consistency rule policy, message"),
    ],
)
def test_each_fault_of_the_head_is_named_with_its_key(tmp_path, before, after, where):
    assert before in TOML
    problem = only_problem(tmp_path, toml=TOML.replace(before, after))
    assert problem.where == f"instrument.toml, {where}"


def test_broken_toml_and_missing_files_are_sentences(tmp_path):
    assert "TOML" in only_problem(tmp_path, toml="id = tiny").found
    (tmp_path / "empty").mkdir()
    assert len(problems_of(tmp_path / "empty")) == 2


def test_instruments_are_found_by_id(tmp_path):
    write(tmp_path / "b-10", TOML.replace('"tiny"', '"b"'))
    write(tmp_path / "b-2", TOML.replace('"tiny"', '"a"'))
    write(tmp_path / "broken", "id = ")
    (tmp_path / "other").mkdir()
    assert list(find_instruments(tmp_path).items()) == [
        ("a", tmp_path / "b-2"),
        ("b", tmp_path / "b-10"),
        ("broken", tmp_path / "broken"),
    ]
