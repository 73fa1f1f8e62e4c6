"""How a text is cut into sentences."""

import pytest

from secor_qa.procedure.wording.sentences import sentences


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("Form no. 9 was done again in April.", 1),
        ("No. 12 is the lathe; no. 13 the saw.", 2),
        ("Was anybody hurt? No. We asked twice.", 3),
        ("Mr. Example signed it. It hangs by the door.", 2),
        ("Binder 3, e.g. the lathe", 1),
        ("It is in part B. She signed it in May.", 2),
        ("Approved by B. Quill in May.", 1),
    ],
)
def test_a_stop_behind_an_abbreviation_ends_no_sentence(text: str, n: int) -> None:
    assert len(sentences(text)) == n
