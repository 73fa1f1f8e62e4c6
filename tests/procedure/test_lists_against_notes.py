"""2.5(d): how many tasks the list has and how many findings the register, by the notes and by the papers."""

# ruff: noqa: E501

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_less_usual_faults import instrument
from test_noted_papers import codes

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document


def tasks(n: int, tab: str = "\t") -> str:
    return f"TASKS, 2024-02-01\nno{tab}task{tab}where\n" + "\n".join(
        f"{at}{tab}thing {at}{tab}kitchen" for at in range(1, n + 1)
    )


def places(notes: str, notes_of_list: str, *texts: str) -> set[str]:
    """The questions at which the list and a note are said to differ."""
    papers: list[Document] = [
        make_document(f"list {at}.xlsx", None, texts=(text,), kind="xlsx", questions=("2.2",), dates=(make_date(ON.replace(month=2)),))
        for at, text in enumerate(texts)
    ]  # fmt: skip
    rows = (make_row("2.2", notes=notes_of_list), make_row("2.3", notes=notes))
    facts = Facts(
        make_submission(*rows, documents=tuple(papers), instrument=instrument().id), instrument(), EDITION, ON
    )
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "counted-otherwise"}


PLAIN = "Task list, gone through with a year of orders so that the winter work is on it."


@pytest.mark.parametrize(
    ("notes", "notes_of_list", "text", "at"),
    [
        ("There are 14 tasks on the list and 14 of 14 have a sheet.", PLAIN, tasks(9), {"2.2", "2.3"}),
        ("9 jobs on list, 9 w/ sheet, 9/9.", PLAIN, tasks(12), {"2.2", "2.3"}),
        ("On list is twelve jobs, 12 have paper. 12 of 12.", PLAIN, tasks(7), {"2.2", "2.3"}),
        ("- 10 tasks listed\n- 8 assessed, 8/10", PLAIN, tasks(6), {"2.2", "2.3"}),
        ("The inventory contains 11 tasks, of which 11 of 11 are assessed.", PLAIN, tasks(15), {"2.2", "2.3"}),
        ("15 of the 15 tasks on the register have a dated assessment.", PLAIN, tasks(8), {"2.2", "2.3"}),
        ("All are assessed, 8 of 8.", "The list has 12 jobs, checked against the orders.", tasks(8), {"2.2", "2.3"}),
        ("Seven jobs, seven sheets, 7 of 7.", PLAIN, tasks(5, "  "), {"2.2", "2.3"}),
    ],
)
def test_another_number_of_tasks_than_the_list_has_is_said_at_both(
    notes: str, notes_of_list: str, text: str, at: set[str]
) -> None:
    assert places(notes, notes_of_list, text) == at


@pytest.mark.parametrize(
    ("notes", "notes_of_list", "texts"),
    [
        ("There are 14 tasks on the list and 14 of 14 have a sheet.", PLAIN, (tasks(14),)),
        ("12 of 14 tasks have a sheet, two are new.", PLAIN, (tasks(14),)),
        ("9 jobs in the shop and 5 outside, 14 of 14 have a sheet.", PLAIN, (tasks(14),)),
        ("14 of 14 have a sheet.", PLAIN, (tasks(8), "More\n1\tstairs\n2\tyard")),
        ("14 of 14 tasks have a sheet.", PLAIN, ("Tasks\nwash\nscrub\ndry",)),
        ("14 of 14 tasks have a sheet.", PLAIN, ("Tasks\n3\twash\n7\tscrub\n9\tdry\n12\trinse",)),
        ("Sampled 6 tasks, 6 of 6 have a sheet.", PLAIN, (tasks(14),)),
        ("Took 20 hazards from 4 tasks, all 20 of 20 have a rank.", PLAIN, (tasks(14),)),
        ("14 of 14 have a sheet.", "The list of 14 jobs was 12 last year; two were added.", (tasks(14),)),
    ],
)  # fmt: skip
def test_as_many_tasks_as_the_list_or_a_part_of_them_are_let_pass(
    notes: str, notes_of_list: str, texts: tuple[str, ...]
) -> None:
    assert places(notes, notes_of_list, *texts) == set()


def fixes(n: int, year: int = 2023) -> str:
    return "FIX LIST\nfound\twhat\tby\tfixed\n" + "\n".join(
        f"{year}-1{at % 3}-0{at}\tthing {at}\t{year}-12-2{at}\t{year}-12-1{at}" for at in range(1, n + 1)
    )


@pytest.mark.parametrize(
    ("notes", "text"),
    [
        ("Four things turned up. 4 of 4 were fixed by the day we set. Fix list in the office.", fixes(7)),
        ("- 3 findings\n- 3 closed by date, 3/3", fixes(8)),
        ("The rounds found five. They are repaired all before the date, 5 of 5.", fixes(9)),
        ("Register of findings: six recorded, and six of six closed by the date set.", fixes(9)),
        ("9 of 9 were closed by their date, everything is in the list, who and when.", fixes(4)),
        ("12 found, 12 of 12 closed when due, all twelve on the list.", fixes(5)),
        ("Two of two were put right in time by the landlord.", fixes(6)),
        ("8 things found over the year, 8 closed by the date given = 8 of 8. It's all in Fix list.xlsx.", fixes(3)),
    ],
)
def test_another_number_of_findings_than_the_register_has_is_found(notes: str, text: str) -> None:
    assert {"counted-otherwise", "rows-against-notes"} & set(codes(("7.3", notes, text, "xlsx")))


@pytest.mark.parametrize(
    ("notes", "text"),
    [
        ("Seven things turned up. 7 of 7 were fixed by the day we set.", fixes(7)),
        ("Seven things turned up, 4 in the shop and 3 in the van, 7 of 7 were fixed.", fixes(7)),
        ("Four of four in the shop were closed, and 5 of 5 in the yard.", fixes(9)),
        ("4 of 4 since New Year were closed in time.", fixes(9)),
        ("I sampled 4, 4 of 4 were closed in time.", fixes(9)),
        ("4 of 4 people knew of the list.", fixes(9)),
        ("12 of 12 were closed in time, the page of the fall is sent as an example.", fixes(5)),
        ("Three found in the period, 3 of 3 closed. The list goes back further.", fixes(7, 2021)),
        ("All were fixed by the date.", fixes(7)),
        ("12 of 12 were closed by the date set, the list shows who and when.", fixes(7)),
    ],
)
def test_as_many_findings_as_the_register_or_some_of_them_are_let_pass(notes: str, text: str) -> None:
    assert not {"counted-otherwise", "rows-against-notes"} & set(codes(("7.3", notes, text, "xlsx")))
