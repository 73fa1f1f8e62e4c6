"""2.5(b): a policy that is to be signed, and what counts as a signature in typed text."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

POLICY = (
    "Health and safety policy, 2024\nWe want everybody home for supper. The firm pays for that, the foreman runs a "
    "safe site, and every hand wears the gear and speaks up.\n"
)


def codes(text: str, guideline: str = "Attach the signed policy.", evidence: str = "policy", **changes) -> list[str]:
    question = make_question(guideline=guideline, evidence=evidence, methods=("D",))
    document = make_document("policy.pdf", texts=(text,), questions=(question.id,), **changes)
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(question), EDITION, ON)
    return [finding.code for finding in check(question, facts).findings]


def test_a_policy_in_which_nothing_shows_a_hand_is_asked_about() -> None:
    assert codes(POLICY + "March 3, 2024") == ["no-signature"]
    assert codes(POLICY + "Tamarack Example Hauling Ltd.") == ["no-signature"]  # the firm, not the contact of its name


@pytest.mark.parametrize(
    "end",
    [
        "Signed: J. Quill, March 3, 2024",
        "Approved March 3, 2024",
        "/s/ J. Quill",
        "Robin Example",  # the contact
        "R. Example",
        "J. Quill\nOwner\nMarch 3, 2024",
        "Adopted by all on March 3, 2024",
        "This page bears no signature; the original is in the frame.",
    ],
)
def test_a_signature_an_approval_or_who_stands_for_it_is_enough(end: str) -> None:
    assert codes(POLICY + end) == []


@pytest.mark.parametrize(
    ("end", "is_said"),
    [
        ("Signed:\nDate: March 3, 2024\nRead again, signed: ____\nDate: March 5, 2024", True),
        ("Signed:\nDate: March 3, 2024", False),  # one hand may be lost in reading
        ("Signed:\nDate: March 3, 2024\nRead again, signed: J. Quill", False),
        ("Signed:\nJ. Quill\nRead again, signed:\nDate: March 5, 2024", False),  # the name stands below
    ],
)
def test_a_scan_in_which_nothing_could_be_read_behind_several_labels_is_asked_about(end: str, is_said: bool) -> None:
    assert ("no-signature" in codes(POLICY + end, recognised_pages=(1,))) is is_said


def test_where_no_signature_is_asked_or_it_may_be_drawn_nothing_is_said() -> None:
    assert codes(POLICY, guideline="Attach the policy.") == []
    assert codes(POLICY, evidence="record") == []
    assert codes(POLICY, recognised_pages=(1,)) == []
    assert codes("Our policy\nWork safely.") == []  # too short to tell
    assert codes(POLICY, signs=(Sign(SignKind.CAUTION, "drawn-on", "Something is drawn on it.", 1),)) == []


def test_an_empty_line_for_the_signature_is_said_once() -> None:
    line = Sign(SignKind.INCOMPLETE, "unsigned-line", "On page 1 nothing stands on the line “Signature”.", 1)
    assert codes(POLICY, signs=(line,)) == ["incomplete-document"]
