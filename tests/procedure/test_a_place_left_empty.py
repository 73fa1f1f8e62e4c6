"""2.5(b): a label of a form with nothing behind it, between others that are filled in."""

import pytest

from secor_qa.procedure.checks.currency.form_labels import label_between

FORM = ("Tailgate card", "Place: gate 4", "Job: {}", "Lead: Sorrel", "Hazards: wind", "Controls: chocks", "07:10")


def form(job: str = "bin lift", **changes: str) -> str:
    lines = [line.format(job) for line in FORM]
    return "\n".join(changes.get(line.partition(":")[0], line) for line in lines)


@pytest.mark.parametrize("blank", ["", "   ", "________"])
def test_a_label_with_nothing_behind_it_is_told(blank: str) -> None:
    assert label_between(form(blank)) == "Job"
    assert label_between(form()) == ""


@pytest.mark.parametrize("below", ["- wind from the west", "wind from the west", "1. wind", "Hazard\tControl"])
def test_what_stands_below_a_label_belongs_to_it(below: str) -> None:
    assert label_between(form(Hazards=f"Hazards:\n{below}")) == ""


def test_three_such_labels_and_forms_of_few_labels_are_of_another_kind() -> None:
    filled = [f"Part {letter}: done" for letter in "ABCDE"]
    for n_empty, is_told in ((1, True), (2, True), (3, False)):
        lines = [each for at, line in enumerate(filled) for each in ([f"Step {at}:"] if at < n_empty else []) + [line]]
        assert bool(label_between("\n".join(["Card", *lines]))) is is_told
    assert label_between("Card\nPlace: gate 4\nJob:\nLead: Sorrel") == ""


def test_a_heading_of_many_words_is_no_label() -> None:
    assert label_between(form(Lead="Counts since last spring:")) == ""


@pytest.mark.parametrize(("other", "is_told"), [("Given by: Sorrel", False), ("Lead signed: Sorrel", True)])
def test_an_empty_line_for_a_hand_is_told_where_another_hand_is_there(other: str, is_told: bool) -> None:
    page = f"First day\nName: Rook\nPlace: gate 4\nWorker signed:\n{other}\nDate: 5 March 2024"
    assert bool(label_between(page)) is is_told
