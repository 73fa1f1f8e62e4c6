"""2.5(d): what notes count agrees with what the tables of their papers count by their structure."""

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.against_tables import against_tables
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.table_counts import counted_tables, sums_written, told_on
from secor_qa.procedure.wording.so_many import so_many

JOBS = "Our work\nNo\tJob\tHarm 1-5\tOdds 1-5\n" + "\n".join(f"{n}\tjob {n * 7}\t{1 + n % 4}\t2" for n in range(1, 10))
ROUNDS = "Rounds\nDay\tWho\tFaults\n" + "\n".join(f"2024-0{n}-0{n}\tAl\t{n % 4 or 'none'}" for n in range(1, 8))
MENDED = "Mended\nFound\tWhat\tBy\n" + "\n".join(f"2024-0{n}-0{n}\tloose end {n}\tBo" for n in range(1, 8))
COURSES = (
    "Who\tLadders\tFire\tLifting\nAl\t2024-01-05\t2024-01-06\t2024-01-07\nBo\t2024-01-05\t2024-01-06\t2024-01-07\n"
    "Cy\t2024-01-05\tnot yet\t2024-01-07\nWanted 9\tOn file 8"
)


def is_said(at: str, notes: str, *papers: tuple[str, str]) -> bool:
    kinds = {"xlsx": "xlsx", "docx": "docx"}
    documents = tuple(
        make_document(file, None, texts=(text,), kind=kinds[file[-4:]], questions=(at,)) for file, text in papers
    )
    row = make_row(at, notes=notes)
    facts = Facts(make_submission(row, documents=documents, instrument=instrument().id), instrument(), EDITION, ON)
    found = tuple(against_tables(instrument().question(at), row, facts))
    codes = {each.code for each in consistency.check(instrument().question(at), facts).findings}
    assert not found or codes & {"counted-otherwise", "matrix-against-note", "tally-against-rows"}
    return bool(found)


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("Work and harm.xlsx lists all of it, 12 jobs, each with a rank.", True),
        ("Work and harm.xlsx lists all of it, 9 jobs, each with a rank.", False),
        ("Work and harm.xlsx lists all of it, nine jobs; 12 jobs were on the old one.", False),
        ("There are 12 jobs; two sheets of other ones are in the drawer.", False),
        ("Sampled 12 jobs at Work and harm.xlsx.", False),
        ("Work and harm.xlsx was gone over by 12 workers.", False),
        ("Work and harm.xlsx was gone over for 12 days.", False),
    ],
)
def test_more_of_a_thing_than_the_named_paper_has_under_its_heading_is_said(notes: str, *, expected: bool) -> None:
    assert is_said("2.3", notes, ("Work and harm.xlsx", JOBS)) is expected


@pytest.mark.parametrize(
    ("top", "expected"), [("Job\tHarm\tOdds", True), ("Job\tthe saw\nPlace\tthe shed\nHarm\tOdds\tStop", False)]
)
def test_a_label_with_its_value_above_a_wider_table_is_no_heading_of_it(top: str, *, expected: bool) -> None:
    rows = "\n".join(f"harm {n}\t{n % 3 + 1}\tguard {n}" for n in range(1, 8))
    assert (
        is_said("2.3", "Work and harm.xlsx lists all 12 jobs.", ("Work and harm.xlsx", f"Our work\n{top}\n{rows}"))
        is expected
    )


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("The rounds brought 13 faults - all mended.", True),
        ("The rounds brought 12 faults - all mended.", False),
        ("Seven rounds brought what is on the sheet.", False),
        ("The rounds brought 13 faults, 12 of them on this sheet.", False),
    ],
)
def test_a_column_of_figures_has_as_many_as_they_sum_up_to(notes: str, *, expected: bool) -> None:
    assert is_said("7.3", notes, ("Rounds.xlsx", ROUNDS)) is expected


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("Mended.xlsx: 6 loose ends found, 6 mended on the day.", True),
        ("Mended.xlsx: 7 loose ends found, 7 mended on the day.", False),
        ("Mended.xlsx: 5 loose ends found by Al, and more by Bo.", True),
        ("Three goals for next year stand in the plan.", False),
    ],
)
def test_fewer_than_the_rows_of_the_one_table_of_the_question_is_said(notes: str, *, expected: bool) -> None:
    assert is_said("7.3", notes, ("Mended.xlsx", MENDED)) is expected


SAWING = "Sawing\nJob\tHarm\tStop\n" + "\n".join(f"{1 + n // 2} job {n // 2}\tharm {n}\tstop {n}" for n in range(12))
BINDING = "Binding\nJob\tHarm\tStop\n" + "\n".join(f"{n} bind {n}\tharm {n}\tstop {n}" for n in range(1, 6))


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("Two sheets: Sawing.xlsx with 11 jobs and Binding.xlsx with 5 jobs.", True),
        ("Two sheets: Sawing.xlsx with 6 jobs and Binding.xlsx with 5 jobs.", False),
        ("Two sheets: Sawing.xlsx with 11 jobs of a high rank and Binding.xlsx with 5 jobs.", False),
        ("Two sheets: Sawing.xlsx with 12 jobs and harms, Binding.xlsx with 5 jobs.", False),
    ],
)
def test_one_of_two_named_papers_has_as_many_as_its_first_column_lists(notes: str, *, expected: bool) -> None:
    assert is_said("2.3", notes, ("Sawing.xlsx", SAWING), ("Binding.xlsx", BINDING)) is expected


def test_a_paper_that_no_one_can_read_may_have_the_rest() -> None:
    hidden = make_document("more.pdf", None, readable=False, questions=("7.3",))
    row = make_row("7.3", notes="6 loose ends found, 6 mended.")
    paper = make_document("Mended.xlsx", None, texts=(MENDED,), kind="xlsx", questions=("7.3",))
    facts = Facts(
        make_submission(row, documents=(hidden, paper), instrument=instrument().id), instrument(), EDITION, ON
    )
    assert not tuple(against_tables(instrument().question("7.3"), row, facts))


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("Wanted 9, 9 on file, see the sheet.", True),
        ("Wanted 9, 8 on file, see the sheet.", False),
        ("See the sheet for what is on file.", False),
    ],
)
def test_a_line_of_sums_at_the_foot_is_held_against_its_labels(notes: str, *, expected: bool) -> None:
    assert is_said("5.3", notes, ("Courses.xlsx", COURSES)) is expected


def test_a_line_of_labels_and_numbers_is_no_row_of_its_table() -> None:
    (table,) = counted_tables(make_document("Courses.xlsx", None, texts=(COURSES,), kind="xlsx"))
    assert table.n_rows == 3
    assert dict(sums_written(make_document("Courses.xlsx", None, texts=(COURSES,), kind="xlsx"))) == {
        "wanted": 9,
        "on file": 8,
    }


def test_labels_beside_their_numbers_at_the_foot_are_no_row() -> None:
    text = "No\tJob\tHarm\tRank\n1\tdig\t2\tlow\n2\thaul\t3\thigh\n3\ttamp\t2\tlow\njobs\t3\tranked\t3"
    paper = make_document("Jobs.xlsx", None, texts=(text,), kind="xlsx")
    assert counted_tables(paper)[0].n_rows == 3
    assert dict(sums_written(paper)) == {"jobs": 3, "ranked": 3}


def test_a_first_row_with_figures_heads_a_numbering() -> None:
    (table,) = counted_tables(make_document("Work.xlsx", None, texts=(JOBS,), kind="xlsx"))
    assert (table.n_rows, table.is_numbered) == (9, True)
    assert {9} == set(table.own(frozenset({"job"}))) - set(table.sums)


def test_a_table_of_a_pdf_with_broken_rows_counts_nothing() -> None:
    text = "Day\tWho\tWhat\n2024-01-01\tAl\tmat\n2024-01-02\tBo\n2024-01-03\tCy\trope"
    assert counted_tables(make_document("a.pdf", None, texts=(text,))) == ()
    assert counted_tables(make_document("a.docx", None, texts=(text,), kind="docx"))[0].n_rows == 3


def test_a_page_tells_how_long_its_numbered_list_is() -> None:
    assert told_on(make_document("a.docx", None, texts=("Rules\n1. One\n2. Two\n3. Three\nSeen by 14",)), 1) >= {3, 14}


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("14 crates, 13 of 14 sealed.", {(14, False)}),
        ("12 planned, 12 done.", {(12, True), (12, False)}),
        ("five of the blue, five belts, four of the red.", {(5, False), (4, False)}),
        ("At least 6 crates; another 7 crates; 80 % of 5 crates by 3 people.", {(5, False)}),
        ("Opened 9 crates requested by the owner: 4 of 4.", {(4, True)}),
    ],
)
def test_numbers_are_told_with_what_they_count(notes: str, told: set[tuple[int, bool]]) -> None:
    assert {(each.n, each.is_all) for each in so_many(notes)} == told
