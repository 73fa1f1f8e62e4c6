from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check, documents_needed
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.record_dates import n_records
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, DateRole, Status

RECORDS = make_question(methods=("D",), evidence="record", documents_min=2)


def checked(
    *documents: Document, question: Question = RECORDS, answer: Answer | None = Answer.YES, listed: tuple[str, ...] = ()
) -> CheckResult:
    row = make_row(question.id, answer, attachments=tuple(each.file for each in documents) + listed)
    return check(question, Facts(make_submission(row, documents=documents), make_instrument(question), EDITION, ON))


def codes(result: CheckResult) -> list[tuple[str, Status]]:
    return [(finding.code, finding.status) for finding in result.findings]


@pytest.mark.parametrize(
    ("changes", "needed"),
    [
        ({}, 0),
        ({"documents_min": 3}, 3),
        ({"evidence": "record", "documents_min": 3, "methods": ("D",)}, 3),
        ({"evidence": "record", "methods": ("D", "I")}, 1),
        ({"evidence": "policy", "methods": ("I",)}, 0),
        ({"evidence": "none", "methods": ("D",)}, 0),
    ],
)
def test_how_many_documents_a_yes_needs(changes: dict, needed: int) -> None:
    assert documents_needed(make_question(**changes)) == needed


def test_enough_readable_documents_are_met() -> None:
    result = checked(make_document("a.pdf"), make_document("b.pdf"))
    assert (result.status, result.findings) == (Status.MET, ())
    assert result.reason == "2 documents attached; at least 2 needed."


def test_a_document_may_be_named_by_the_attachments_sheet_alone() -> None:
    documents = (make_document("a.pdf", questions=("1.1",)), make_document("b.pdf", questions=("1.1",)))
    submission = make_submission(make_row(), documents=documents)
    assert check(RECORDS, Facts(submission, make_instrument(RECORDS), EDITION, ON)).status is Status.MET


def test_a_yes_without_any_document_is_not_met() -> None:
    result = checked()
    assert codes(result) == [("no-document", Status.NOT_MET)]
    assert result.findings[0].message.endswith("at least 2 are required.")
    assert result.findings[0].evidence


def test_a_listed_file_that_is_not_in_the_package_is_named_once() -> None:
    result = checked(make_document("a.pdf"), listed=("gone.pdf",))
    assert codes(result) == [("missing-file", Status.NOT_MET)]  # and not also too few: it would have been enough
    assert "gone.pdf" in result.findings[0].message
    assert result.findings[0].evidence[0].file == "gone.pdf"


def test_a_missing_file_and_still_too_few_are_two_findings() -> None:
    question = make_question(methods=("D",), evidence="record", documents_min=3)
    result = checked(make_document("a.pdf"), listed=("gone.pdf",), question=question)
    assert codes(result) == [("missing-file", Status.NOT_MET), ("too-few-documents", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("kind", "status"),
    [("pdf", Status.NOT_MET), ("empty", Status.NOT_MET), ("protected", Status.NOT_MET), ("doc", Status.NEEDS_REVIEWER),
     ("other", Status.NEEDS_REVIEWER)],
)  # fmt: skip
def test_an_unreadable_file_is_not_met_unless_another_program_may_open_it(kind: str, status: Status) -> None:
    broken = make_document("b.pdf", readable=False, kind=kind, why_not="The file is damaged.")
    result = checked(make_document("a.pdf"), broken)
    assert codes(result) == [("unreadable-file", status)]
    assert "The file is damaged." in result.findings[0].message


def test_an_unreadable_file_without_a_reason_still_reads_as_a_sentence() -> None:
    result = checked(make_document("a.pdf"), make_document("b.pdf", readable=False))
    assert result.findings[0].message.endswith("could not be opened.")


@pytest.mark.parametrize(("heading", "held"), [("planned", 1), ("found", 3)])
def test_rows_of_what_was_planned_are_no_records_themselves(heading: str, held: int) -> None:
    days = (date(2024, 1, 9), date(2024, 2, 6), date(2024, 3, 5))
    rows = "\n".join(f"{day.isoformat()}\t1\tKim" for day in days)
    dates = tuple(make_date(day, text=day.isoformat()) for day in days)
    assert n_records(make_document("a.xlsx", texts=(f"day\t{heading}\twho\n{rows}",), dates=dates)) == held


def test_the_same_file_under_two_names_is_one_document() -> None:
    result = checked(make_document("a.pdf", sha256="x"), make_document("b.pdf", sha256="x"))
    assert codes(result) == [("too-few-documents", Status.NOT_MET)]
    assert "1 different file is attached" in result.findings[0].message


def test_two_files_with_the_same_words_are_one_document() -> None:
    words = "Walked on May 2 by two of us, the cords were taped, the bay was wet and the eyewash ran clear."
    first, other = make_document("a.pdf", texts=(words,)), make_document("b.docx", texts=(words.replace(",", " ,\n"),))
    assert codes(checked(first, other)) == [("too-few-documents", Status.NOT_MET)]
    other = make_document("b.docx", texts=(words.replace("May 2", "June 3"),))
    assert codes(checked(first, other)) == []
    assert codes(checked(make_document("a.jpg", texts=("Tag",)), make_document("b.jpg", texts=("Tag",)))) == []


def test_documents_of_unknown_content_are_told_apart_by_name() -> None:
    assert checked(make_document("a.pdf", sha256=""), make_document("b.pdf", sha256="")).status is Status.MET


UNTOLD = (make_date(date(2024, 1, 5)), make_date(date(2024, 2, 5)))
TWO_DATES = tuple(replace(each, role=DateRole.RECORD, why="date") for each in UNTOLD)


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, Status.NOT_MET),
        ({"texts": ("one", "two")}, Status.NEEDS_REVIEWER),
        ({"unread_pages": (1, 2), "texts": ()}, Status.NEEDS_REVIEWER),
        ({"dates": TWO_DATES}, Status.MET),
        ({"dates": TWO_DATES[:1] * 2}, Status.NOT_MET),
        ({"dates": UNTOLD}, Status.NOT_MET),
        ({"kind": "zip", "page_names": ("one.pdf", "two.pdf")}, Status.MET),
        ({"pages_stated": Decimal(2)}, Status.NEEDS_REVIEWER),
        ({"pages_stated": Decimal(1)}, Status.NOT_MET),
        ({"pages_stated": "many"}, Status.NOT_MET),
    ],
)
def test_one_file_may_hold_several_records(changes: dict, status: Status) -> None:
    result = checked(make_document("a.pdf", **changes))
    assert result.status is status
    assert codes(result) == ([("too-few-documents", status)] if status is Status.NOT_MET else [])
    assert ("please" in result.reason.casefold()) is (status is Status.NEEDS_REVIEWER)


def test_a_question_that_requires_no_document_is_not_applicable() -> None:
    result = checked(make_document("a.pdf"), question=make_question())
    assert (result.status, result.findings) == (Status.NOT_APPLICABLE, ())


def test_a_file_listed_though_not_required_and_not_there_is_for_the_reviewer() -> None:
    assert codes(checked(question=make_question(), listed=("gone.pdf",))) == [("missing-file", Status.NEEDS_REVIEWER)]


@pytest.mark.parametrize("answer", [Answer.NO, Answer.NA])
def test_documents_justify_only_a_yes(answer: Answer) -> None:
    result = checked(answer=answer)
    assert (result.status, result.findings) == (Status.NOT_APPLICABLE, ())


def test_without_an_answer_the_reviewer_is_asked_and_nothing_is_found() -> None:
    result = checked(answer=None)
    assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ())
    assert result.reason


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"texts": ("",)}, ["blank-document"]),
        ({"texts": ("", " \n ")}, ["blank-document"]),
        ({"texts": ("", "Minutes")}, []),
        ({"texts": ("",), "unread_pages": (1,)}, []),  # a picture without words
        ({"texts": ("",), "kind": "image"}, []),
        ({"texts": ()}, []),
    ],
)
def test_a_file_that_opens_and_shows_nothing_is_no_document(changes: dict, said: list[str]) -> None:
    result = checked(make_document("a.pdf", **{"kind": "pdf", **changes}), make_document("b.pdf"))
    assert [finding.code for finding in result.findings] == said


TRAINING = make_question(
    text="Are the crew trained?", guideline="Attach a training record.", methods=("D",), evidence="record"
)
NEEDS = (
    "What each job needs\nLoader operator: a class 1 licence, two winters on ice roads, sound hearing.\n"
    "Swamper: steel toes, a driver's abstract, fit to lift, able to read a load card aloud in English.\n"
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"texts": (NEEDS,)}, ["wrong-sort"]),
        ({"texts": (NEEDS,), "dates": (replace(make_date(ON), role=DateRole.SIGNED),)}, ["wrong-sort"]),
        ({"texts": (NEEDS,), "dates": (replace(make_date(ON), role=DateRole.RECORD),)}, []),
        ({"texts": (NEEDS,), "dates": (replace(make_date(ON), role=DateRole.OTHER),)}, []),
        ({"texts": (NEEDS + "Instructor: R. Example",)}, []),
        ({"texts": (NEEDS + "Jo Example [x]",)}, []),
        ({"texts": (NEEDS,), "recognised_pages": (1,)}, []),
        ({"texts": ("Jo Example, class 1 licence",)}, []),
        ({"texts": ("Yard\n" + NEEDS + "Orientation; first aid",)}, ["wrong-sort"]),
        ({"texts": ("Training matrix\n" + NEEDS,)}, []),
    ],
)
def test_a_record_of_training_tells_of_a_training(changes: dict, said: list[str]) -> None:
    result = checked(make_document("a.docx", **changes), question=TRAINING)
    assert [finding.code for finding in result.findings] == said


POLICY = make_question(
    text="Is there a written policy?", guideline="Attach the policy.", methods=("D",), evidence="policy"
)
CARD = (
    "Certificate of Achievement\nThis is to certify that Jo Example has completed the course Rigging Basics.\n"
    "Instructor: R. Example. 8 hours, valid until 2027-01-01.\n"
)


@pytest.mark.parametrize(
    ("file", "changes", "said"),
    [
        ("Safety Policy.pdf", {"texts": (CARD,)}, ["wrong-sort"]),
        ("Safety Policy.pdf", {"texts": (CARD,), "recognised_pages": (1,)}, []),  # words may be misread
        ("Safety Policy.pdf", {"texts": (CARD + "Every employee must and shall attend.",)}, []),
        ("Safety Policy.pdf", {"texts": ("Safety policy\n" + CARD,)}, []),
    ],
)
def test_the_name_of_a_policy_does_not_make_a_certificate_one(file: str, changes: dict, said: list[str]) -> None:
    result = checked(make_document(file, **changes), question=POLICY)
    assert [finding.code for finding in result.findings] == said


DRILLED = make_question(
    text="Was a drill held?", guideline="Attach the report of a drill.", methods=("D",), evidence="record"
)
DUTIES = (
    "How we run drills\nThe owner shall hold one each year. The lead hand must count heads. All will go to the gate. "
)


@pytest.mark.parametrize(
    ("text", "changes", "said"),
    [
        (DUTIES + "A report must be written.", {}, ["wrong-sort"]),
        (DUTIES + "A report was written.", {}, []),  # three duties are not many
        (DUTIES + "It must be written.", {"dates": (make_date(ON),)}, ["left-out-of-document"]),  # it tells of a day
        ("Drill report\n" + DUTIES + "It must be written.", {}, ["left-out-of-document"]),
        ("Drill report\n" + DUTIES + "It was written.", {}, []),
    ],
)
def test_a_text_that_is_all_duties_is_no_record(text: str, changes: dict, said: list[str]) -> None:
    result = checked(make_document("drill.docx", texts=(text,), **changes), question=DRILLED)
    assert [finding.code for finding in result.findings] == said
