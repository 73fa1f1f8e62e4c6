"""2.5(a): what notes cite by a name that begins with a capital or ends with a day, and what only looks like it."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents.cited import cited, dated_but_absent
from secor_qa.procedure.facts import Facts


@pytest.mark.parametrize(
    ("notes", "names"),
    [
        ("Sent: Tags of May and Tags of June.", ("Tags of May", "Tags of June")),
        ("See the Kit sheet.", ("Kit sheet",)),
        ("Kit sheet is attached.", ("Kit sheet",)),
        ("The Kit sheet names nine boxes.", ()),
        ("I looked at all of them (Kit sheet, attached), five rope cards and three HOIST cards.", ("Kit sheet",)),
        ("Attached are 3 HOIST cards.", ()),
    ],
)
def test_names_in_sentences_of_sending_are_cited_and_counted_things_are_not(notes: str, names: tuple[str, ...]) -> None:
    assert cited(notes) == names


SENT = ("Fork test 2023-06-02", "Winch test 2023-07-03", "Ladder card 2023-08-04", "Hoist card 2023-09-05")


def absent(notes: str, files: tuple[str, ...] = SENT, told: str = ". ".join(SENT)) -> list[str]:
    """What notes cite by a day and no file is, beside notes of another question."""
    rows = (make_row("1.1", notes=notes), make_row("1.2", notes=told))
    documents = tuple(make_document(f"{each}.jpg", None) for each in files)
    asked = make_instrument(make_question("1.1"), make_question("1.2"))
    return list(dated_but_absent(notes, Facts(make_submission(*rows, documents=documents), asked, EDITION, ON)))


def test_a_paper_cited_by_its_day_that_no_file_bears_was_not_sent() -> None:
    assert absent("I attach Rope card 2023-10-06 as a sample.") == ["Rope card 2023-10-06"]


@pytest.mark.parametrize(
    "notes",
    [
        "I attach Fork test 2023-06-02 as a sample.",
        "I looked at the Fork test 2023-10-06 too.",  # another of those that a file of this name may hold
        "Spoken of by all on 2023-10-06.",
        "The card of the 2023-06-02 test is there: Card 2023-06-02.",  # a file of that day
    ],
)
def test_a_file_or_a_row_or_a_day_is_no_paper_that_was_not_sent(notes: str) -> None:
    assert absent(notes) == []


def test_who_cites_few_files_by_their_days_may_mean_anything_by_a_day() -> None:
    assert absent("I attach Rope card 2023-10-06.", told=". ".join(SENT[:3])) == []
    assert absent("I attach Rope card 2023-10-06.", told=f"{'. '.join(SENT)}. Held 2023-03-01.") == []
