"""2.5(a): what notes cite by a name that begins with a capital, and what only looks like it."""

import pytest

from secor_qa.procedure.checks.documents.cited import cited


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
