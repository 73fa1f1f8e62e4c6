"""2.5(d): whose a document is, by its heading, its foot and what it says of itself."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts

QUESTION = make_question(text="Are there rules of work?", guideline="Attach them.", evidence="policy")
RULES = (
    "Rules of work\nNobody may begin alone.\nBelts must be worn.\nLocks shall hang before anyone reaches in.\n"
    "Horseplay is never right.\nWho breaks a rule will be talked to.\nThe third time he must go home."
)


def codes(text: str, **changes: object) -> list[str]:
    document = make_document("rules.pdf", texts=(text,), **changes)
    row = make_row(QUESTION.id, attachments=(document.file,))
    submission = make_submission(row, documents=(document,), employer_legal_name="Larkspur Drilling Ltd.")
    return [each.code for each in check(QUESTION, Facts(submission, make_instrument(QUESTION), EDITION, ON)).findings]


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        (f"{RULES}\nQuillfeather Surveys Inc.\nPage 1 of 1", True),  # in the foot
        (f"{RULES}\nQuillfeather Surveys Inc.\nOf Larkspur\nPage 1", False),
        (f"{RULES}\nGloves are from Quillfeather Surveys Inc.\nPage 1 of 1", False),  # not the foot's whole line
        (f"Quillfeather Surveys Inc.\n{RULES}\nContractors and visitors must keep them too.", True),
        (f"Quillfeather Surveys Inc.\nRules for contractors\n{RULES}", False),
        ("Quillfeather Surveys Inc.\nCrane check\nContractors on site: two", False),  # no policy: all of it tells
        (f"{RULES}\nLarkspur Drilling Ltd.", False),
    ],
)
def test_a_policy_is_another_companys_by_its_heading_or_foot(text: str, is_foreign: bool) -> None:
    assert codes(text) == (["other-companys-document"] if is_foreign else [])
