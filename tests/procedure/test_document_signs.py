"""2.5(b): signs of alteration and incompleteness, and files made at another time than they say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency.signs import signs
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.submission import Document, FoundDate, Sign
from secor_qa.procedure.words import DateRole, SignKind, Status, Strength

QUESTION = make_question(evidence="record")
SEEN = "A later change lies over the signature"


def found(document: Document, *others: Document) -> list[Finding]:
    submission = make_submission(make_row(), documents=(document, *others))
    return list(signs(QUESTION, document, Facts(submission, make_instrument(QUESTION), EDITION, ON)))


def written(file: str, created: str, modified: str = "", claimed: date | None = date(2024, 3, 5), **more) -> Document:
    dates = (FoundDate(claimed, 1, "Date", DateRole.RECORD, "date"),) if claimed else ()
    return make_document(file, metadata={"created": created, "modified": modified}, dates=dates, **more)


DRAWN_ON = Sign(SignKind.CAUTION, "drawn-on", "Something is drawn on the form.", 1)
ORDINARY = tuple(written(f"{at}.pdf", f"2024-03-0{at}T10:00:00") for at in range(5, 10))


@pytest.mark.parametrize(
    ("kind", "code"),
    [(SignKind.ALTERED, "altered-document"), (SignKind.INCOMPLETE, "incomplete-document"), (SignKind.CAUTION, "")],
)
def test_a_sign_is_one_finding_with_its_page_and_words(kind: SignKind, code: str) -> None:
    document = make_document(signs=(Sign(kind, "seen", SEEN, 2), Sign(kind, "seen", SEEN, 3)))
    findings = found(document)
    assert [each.code for each in findings] == ([code] if code else [])
    for finding in findings:
        assert (finding.status, finding.strength) == (Status.NEEDS_REVIEWER, Strength.LIKELY)
        assert finding.message.endswith(f"{SEEN}.")
        assert finding.message.count(SEEN) == 1
        assert [(each.text, each.page) for each in finding.evidence] == [(SEEN, 2), (SEEN, 3)]


@pytest.mark.parametrize(
    ("document", "n_spoken"),
    [
        (written("a.pdf", "2024-03-05T08:00:00"), 0),
        (
            written("a.pdf", "2024-05-22", claimed=date(2024, 5, 9)),
            0,
        ),  # two days after the submission: clocks and time zones
        (written("a.pdf", "2024-05-23"), 1),
        (written("a.pdf", "2024-05-01"), 0),  # scanned later
        (written("a.pdf", "2024-03-03"), 0),
        (written("a.pdf", "2024-03-02"), 1),
        (written("a.pdf", "2022-01-01", "2024-03-05"), 0),  # a form that was filled in on the day
        (written("a.pdf", "2022-01-01", "2022-01-02"), 1),
        (written("a.docx", "2013-12-23", "2013-12-23", kind="docx"), 0),  # the program's own blank
        (written("a.pdf", "2022-01-01", claimed=None), 0),
        (written("a.pdf", "no date"), 0),
        (written("a.pdf", ""), 0),
    ],
)
def test_a_file_made_before_its_date_or_after_the_submission_is_odd(document: Document, n_spoken: int) -> None:
    findings = found(document, *ORDINARY)
    assert [each.code for each in findings] == ["made-at-another-time"] * n_spoken


@pytest.mark.parametrize(
    ("created", "claimed", "changes", "n_spoken"),
    [
        ("2024-05-15", date(2024, 4, 20), {}, 1),
        ("2024-05-12", date(2024, 4, 20), {}, 0),  # within two days of its end
        ("2024-05-15", date(2024, 5, 6), {}, 0),  # of data gathering itself
        ("2024-05-15", date(2024, 4, 20), {"recognised_pages": (1,)}, 0),  # scanned later
    ],
)
def test_a_typed_file_made_when_data_gathering_had_ended_is_odd_among_others(
    created: str, claimed: date, changes: dict, n_spoken: int
) -> None:
    late = written("late.pdf", created, claimed=claimed, document_on=claimed, **changes)
    assert len(found(late, *ORDINARY)) == n_spoken


def test_what_many_files_share_is_the_programs_own_habit() -> None:
    late = [written(f"late {at}.pdf", f"2024-07-0{at}") for at in (1, 2, 3)]
    assert found(late[0], *ORDINARY, *late[1:]) == []
    assert found(late[0], *ORDINARY, late[1]) != []


@pytest.mark.parametrize(
    ("created", "changes", "n_spoken"),
    [
        ("2024-05-04", {}, 0),  # sixty days later
        ("2024-05-05", {}, 1),
        ("2024-05-05", {"recognised_pages": (1,)}, 0),  # scanned later
        ("2024-05-05", {"kind": "image"}, 0),
        ("2024-05-05", {"document_on": date(2024, 3, 6)}, 0),
        ("", {}, 0),
    ],
)
def test_a_typed_file_made_long_after_its_record_is_odd_among_others(created, changes, n_spoken) -> None:
    before = tuple(written(f"{at}.docx", f"2024-03-0{at}T10:00:00", kind="docx") for at in range(5, 10))
    document = written("a.docx", created, **{"kind": "docx", **changes})
    assert [each.code for each in found(document, *before)] == ["made-at-another-time"] * n_spoken
    assert found(document, *before[:4]) == []
    twin = written("b.docx", created, **{"kind": "docx", **changes})
    assert found(document, *before, twin) == []  # more of them need more that were written in time


def test_among_few_files_that_tell_nothing_is_odd() -> None:
    assert found(written("a.pdf", "2024-07-01"), *ORDINARY[:4]) == []


def test_a_moment_that_two_files_share_is_not_of_their_making() -> None:
    twins = [written(f"{at}.pdf", "2000-01-01T00:00:00") for at in "ab"]
    assert found(twins[0], *ORDINARY, twins[1]) == []


@pytest.mark.parametrize(
    ("document", "n_spoken"),
    [
        (make_document(texts=("Guards [ ]\nCords [ ]\nLights [ ]",)), 1),
        (make_document(texts=("Guards [ ]\nCords [ ]",)), 0),
        (make_document(texts=("Guards [x]\nCords [ ]\nLights [ ]\nHorn [ ]",)), 0),
        (make_document(texts=("Guards ☐ ☒\nCords ☐ ☒\nLights ☐ ☒",)), 0),
        (make_document(texts=("Guards [ ]\nCords [ ]\nLights [ ]",), recognised_pages=(1,)), 0),
        (make_document(texts=("Signed by [name of manager] for the firm",)), 1),
        (make_document(texts=("<Company Name> is committed to safety.",)), 1),
        (make_document(texts=("ABC Company Ltd. will train its people.",)), 1),
        (make_document(texts=("The abc of safety, and the [red] tag",)), 0),
        (make_document(texts=("We hereby certify that ______ has completed Confined Space with A. Example",)), 1),
        (make_document(texts=("Awarded to\n(participant name)\nfor completing Rigging Basics",)), 1),
        (make_document(texts=("Certifies that Jo Example has successfully completed\n[course]\non 3 May 2024",)), 1),
        (make_document(texts=("Certifies that\nhas completed\nStandard First Aid",)), 1),
        (make_document(texts=("Certifies that Jo Example has completed Rigging Basics on 3 May 2024",)), 0),
        (make_document(texts=("This certifies that the crane is in good order",)), 0),
        (make_document(texts=("Presented to Na Me for ten years of safe work",)), 0),
        (make_document(texts=("Nobody is given to haste. Training has completed",)), 0),
        (make_document(texts=("DRAFT - not yet approved\nWorking alone",)), 1),
        (make_document(texts=("Working alone\n*** SPECIMEN ***",)), 1),
        (make_document(texts=("Fire plan\nSuperseded\nMuster at the gate",)), 1),
        (make_document(texts=("Fire plan\nStatus: Draft",)), 1),
        (make_document(texts=("The crew will draft a plan. Void spaces are filled. A sample is kept.",)), 0),
        (make_document(texts=("Draft horses are led by hand\nSample log",)), 0),
        (make_document(texts=("Held on: TBD\nLed by: Jo Example",)), 1),
        (make_document(texts=("Inspection date: yyyy-mm-dd",)), 1),
        (make_document(texts=("Date (yyyy-mm-dd): 2024-03-05\nNext meeting: TBD",)), 0),
        (make_document(texts=("Reviewed by: Click or tap here to enter text.",)), 1),
        (make_document(texts=("Tap here to hear the alarm.",)), 0),
        (make_document(texts=("Who came\n1. ______\n2. ______\n3. ______",)), 1),
        (make_document(texts=("Who came\n1. ______\n2. ______",)), 0),
        (make_document(texts=("Who came\n1. Jo Example\n2. ______\n3. ______\n4. ______",)), 0),
        (make_document(texts=("Near miss\nDate: May 3, 2024\nWhat:\nWhy:\nDone:\nBy:",)), 1),
        (make_document(texts=("Near miss\nDate: ______  Place: ______\nWhat: ______\nWhy: ______",)), 1),
        (make_document(texts=("Near miss\nDate: May 3\nPlace: yard\nWhat: a rock\nWhy: no net\nDone:",)), 0),
        (make_document(texts=("Near miss\nDate:\nPlace:\nWhat:\nMay 3\nThe yard\nA rock",)), 0),  # columns
        (make_document(texts=("Talk\nOld:\nThe gate.\nNew:\nGloves.\nNext:\nIn June.\nEnd:",)), 0),
        (make_document(texts=("Near miss\nWhat:\nWhy:\nDone:",), signs=(DRAWN_ON,)), 0),  # filled in by hand
        (make_document(texts=("Walk\nItem\tGood\tSeen by\nCords\t\t\nFloor\t\t\nLights\t\t",)), 1),
        (make_document(texts=("Walk\nItem\tGood\tSeen by\nCords\t\t\nFloor\tyes\t\nLights\t\t",)), 0),
        (make_document(texts=("Walk\nItem\tGood\tSeen by\nCords\nFloor\nLights",), kind="xlsx"), 1),
        (make_document(texts=("Loader service\nDay\tHours\tWork done\tBy",), kind="xlsx"), 1),  # no row below
        (make_document(texts=("Loader service\nDay\tHours\tWork done\tBy\nMay 3\t210\toil\tJo",), kind="xlsx"), 0),
        (make_document(texts=("Day\tWork\tBy\nMonday\toil\tJo\nTuesday\tgrease\tKim",), kind="xlsx"), 0),
        (make_document(texts=("Day\tWork\tBy", "Day\tWork\tBy\nMonday\toil\tJo"), kind="xlsx"), 0),  # an unused sheet
        (make_document(texts=("Walk\nDate: May 3\tBy: Jo\tIn: shop\nCords\nFloor\nLights",), kind="xlsx"), 0),
        (make_document(texts=("Walk\nItem\tGood\tSeen by\nCords\t\t\nFloor\t\t",)), 0),
        (make_document(pages_stated=Decimal(2)), 1),
        (make_document(pages_stated=Decimal(1)), 0),
        (make_document(pages_stated=Decimal(2), kind="docx"), 0),
        (make_document(pages_stated="two"), 0),
    ],
)
def test_a_document_that_was_never_finished_says_so_itself(document: Document, n_spoken: int) -> None:
    assert [each.code for each in found(document)] == ["incomplete-document"] * n_spoken


def test_a_blank_form_that_is_bound_in_with_a_policy_is_no_fault_of_the_policy() -> None:
    blank = Sign(SignKind.INCOMPLETE, "blank-field", "On page 1 nothing stands on the line “Date”.", 1)
    document = make_document(signs=(blank,))
    assert [each.code for each in found(document)] == ["incomplete-document"]
    policy = make_question(evidence="policy")
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(policy), EDITION, ON)
    assert list(signs(policy, document, facts)) == []
