"""2.5(b): forms that name their month, one of which is there twice while another lacks."""

import pytest
from builders import make_document, make_question

from secor_qa.procedure.checks.currency.month_labels import month_labels, month_twice

QUESTION = make_question("7.2", methods=("D",), evidence="record")


def is_found(*months: str, line: str = "Sheet no. {n} | month {month}", notes: str = "All done.") -> bool:
    texts = tuple(f"Dock check\n{line.format(n=n, month=month)}\nramp good" for n, month in enumerate(months, 1))
    documents = [make_document("a.pdf", texts=texts[:3]), make_document("b.pdf", texts=texts[3:])]
    return bool(list(month_twice(QUESTION, documents, notes)))


def test_a_month_that_lacks_while_another_is_there_twice_is_found_over_several_papers() -> None:
    twice = ("2024-01", "2024-02", "2024-04", "2024-04", "2024-05", "2024-06")
    assert is_found(*twice)
    assert is_found(*twice, line="Check for {month}")
    assert not is_found(*twice, notes="In March the dock was shut, April has two.")


@pytest.mark.parametrize(
    "months",
    [
        ("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"),
        ("2024-01", "2024-02", "2024-04", "2024-05", "2024-06", "2024-07"),
        ("2024-01", "2024-02", "2024-03", "2024-04", "2024-04", "2024-05"),
        ("2024-01", "2024-03", "2024-05", "2024-05", "2024-07", "2024-09", "2024-11"),
        ("2024-01", "2024-03", "2024-03", "2024-04"),
    ],
)
def test_months_each_once_or_few_or_far_apart_tell_nothing(months: tuple[str, ...]) -> None:
    assert not is_found(*months)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Check for March 2024", (("check for", 12 * 2024 + 2),)),
        ("Form 7 | month 2024-03", (("form month", 12 * 2024 + 2),)),
        ("Done 2024-03-05", ()),
        ("2024-03\t510\t0\t2", ()),
        ("Done 5 March 2024", ()),
        ("Rev. March 2024", ()),
        ("From March 2024 to May 2024", ()),
    ],
)
def test_a_line_names_a_month_where_it_has_one_without_a_day(line: str, expected: tuple[tuple[str, int], ...]) -> None:
    assert month_labels(line) == expected
