import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, clean_submission, make_document, make_instrument, make_rule, with_row
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.pre_review import CHECKS, as_json, check_question, pre_review
from secor_qa.procedure.scoring import claimed_marks, score
from secor_qa.procedure.submission import ActionItem, AnswerRow, Document, FoundDate, Submission
from secor_qa.procedure.words import Answer, Check, Status, YearType

INSTRUMENT = make_instrument()


def reviewed(submission: Submission) -> PreReview:
    return pre_review(submission, INSTRUMENT, EDITION, ON)


def printed(submission: Submission) -> dict:
    year_type = submission.year_type
    marks = claimed_marks(submission, INSTRUMENT)
    claimed = score(marks, INSTRUMENT, year_type, EDITION, "claimed") if year_type else None
    return json.loads(json.dumps(as_json(submission, INSTRUMENT, reviewed(submission), claimed)))


def test_a_clean_submission_has_no_finding_and_nothing_to_look_at() -> None:
    result = reviewed(clean_submission())
    assert result.findings == ()
    assert {item.status for item in result.intake} == {Status.MET}
    assert {check.status for check in result.checks} == {Status.MET, Status.NOT_APPLICABLE}


def test_every_question_has_all_seven_checks_in_the_order_of_2_5() -> None:
    result = reviewed(clean_submission())
    assert [(each.question, each.check) for each in result.checks] == [
        (question.id, check) for question in INSTRUMENT.questions for check in Check
    ]
    assert list(CHECKS) == list(Check)


@pytest.mark.parametrize(
    "piece",
    ["5 of 6 4 of 7 ", "Aa Bb Cc Dd ", "12 due, 9 done ", "not in a nothing ", "used to when we ", "5 meetings held "],
)
def test_endless_notes_are_checked(piece: str) -> None:
    notes = piece * (32_767 // len(piece))  # as much as a cell holds; a pattern that tries every start would never end
    result = reviewed(with_row(clean_submission(), "1.2", notes=notes))
    assert len(result.checks) == len(INSTRUMENT.questions) * len(Check)


def test_the_checks_of_one_question_are_those_of_the_whole() -> None:
    submission = with_row(clean_submission(), "2.1", notes="", attachments=())
    for question in INSTRUMENT.questions:
        alone = check_question(question.id, Facts(submission, INSTRUMENT, EDITION, ON))
        assert alone == reviewed(submission).of_question(question.id)


def test_a_question_that_the_instrument_does_not_have_cannot_be_checked() -> None:
    with pytest.raises(KeyError):
        check_question("9.9", Facts(clean_submission(), INSTRUMENT, EDITION, ON))


@pytest.mark.parametrize(
    ("changes", "check", "code"),
    [
        ({"attachments": ("april.pdf",)}, Check.DOCUMENTS, "too-few-documents"),
        ({"notes": ""}, Check.NOTES, "no-notes"),
        ({"percent_positive": Decimal(170)}, Check.INSTRUMENT_USE, "percent-out-of-range"),
        ({"answer": None}, Check.INSTRUMENT_USE, "unanswered"),
        ({"answer": Answer.NO, "percent_positive": None}, Check.ACTION_ITEMS, "no-action-item"),
    ],
)
def test_one_fault_is_one_finding(changes: dict, check: Check, code: str) -> None:
    findings = reviewed(with_row(clean_submission(), "2.1", **changes)).findings
    stray = [finding for finding in findings if finding.code == "unlisted-document"]  # october.pdf, listed no more
    assert len(stray) == (code == "too-few-documents")
    assert [(each.question, each.check, each.code) for each in findings if each not in stray] == [("2.1", check, code)]


def test_the_json_has_the_shape_of_the_contract() -> None:
    instrument = make_instrument(consistency=(make_rule("answer(1.1) = Yes", "answer(2.2) = Yes"),))
    submission = replace(
        clean_submission(),
        documents=(
            make_document("policy.pdf", date(2021, 1, 4)),
            make_document("april.pdf", None, dates=(FoundDate(date(2020, 4, 2), 2, "Inspected on 2020-04-02"),)),
            make_document("october.pdf"),
            Document("lost.pdf", present=False),
        ),
    )
    suggestions = pre_review(submission, instrument, EDITION, ON)
    claimed = score(claimed_marks(submission, instrument), instrument, YearType.CERTIFICATION, EDITION, "claimed")
    result = json.loads(json.dumps(as_json(submission, instrument, suggestions, claimed)))
    assert list(result) == ["submission", "intake", "checks", "findings", "score"]
    assert result["submission"] == {
        "employer_legal_name": "Tamarack Example Hauling Ltd.", "year_type": "certification", "instrument": "tiny-2024",
        "n_questions": 5, "n_documents": 3,
    }  # fmt: skip
    assert all(list(item) == ["clause", "item", "status", "message"] for item in result["intake"])
    assert result["checks"][8] == {
        "question": "1.2",
        "check": "currency",
        "clause": "2.5(b)",
        "status": "not_applicable",
    }
    by_check = {(finding["question"], finding["check"]): finding for finding in result["findings"]}
    assert set(by_check) == {("1.1", "consistency"), ("2.2", "consistency"), ("2.1", "currency")}
    assert by_check["2.1", "currency"] == {
        "question": "2.1", "check": "currency", "clause": "2.5(b)", "code": "stale-document", "status": "not_met",
        "strength": "certain",
        "message": "“april.pdf” dates from 2020-04-02, outside the window of question 2.1, 2023-05-10 to 2024-05-10.",
        "evidence": [{"file": "april.pdf", "page": 2, "text": "Inspected on 2020-04-02"}],
    }  # fmt: skip
    evidence = by_check["1.1", "consistency"]["evidence"]
    assert [list(each) for each in evidence] == [["file", "page", "text"]] * 2
    assert {each["file"] for each in evidence} == {None}
    assert result["score"]["basis"] == "claimed"
    assert result["score"]["overall_pct"] == 70.0  # 35 of 50; 2.3 is N/A


def test_statuses_and_clauses_are_the_contracts_words() -> None:
    result = printed(with_row(clean_submission(employer_email="", assessor_position="?"), "1.1", notes=""))
    assert {item["clause"] for item in result["intake"]} == {"2.2", "2.3"}
    assert {item["status"] for item in result["intake"]} <= {"met", "not_met", "needs_reviewer"}
    assert {each["status"] for each in result["checks"]} <= {"met", "not_met", "not_applicable", "needs_reviewer"}
    assert [each["clause"] for each in result["checks"][:7]] == [f"2.5({letter})" for letter in "abcdefg"]
    assert {each["status"] for each in result["findings"]} == {"not_met"}


def test_without_a_year_type_the_json_says_that_the_score_cannot_be_told() -> None:
    result = printed(clean_submission(year_type="Renewal"))
    assert result["submission"]["year_type"] is None
    assert (result["score"]["passed"], result["score"]["overall_pct"], result["score"]["elements"]) == (None, None, [])
    assert result["score"]["reasons"]


def test_an_empty_submission_is_reviewed_all_the_same() -> None:
    result = printed(Submission({}))
    assert len(result["checks"]) == 35
    assert {finding["code"] for finding in result["findings"]} == {"unanswered", "year-type"}
    assert result["submission"]["employer_legal_name"] == ""


TEXTS = st.text(max_size=40)
DATES = st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2040, 1, 1)), TEXTS, st.just("03/04/2024"))
NUMBERS = st.one_of(st.none(), st.decimals(-10, 200, allow_nan=False, places=1), TEXTS)
IDS = st.sampled_from(["1.1", "1.2", "2.1", "2.2", "2.3", "9.9", "", "2.1; 2.2"])
ROWS = st.builds(
    AnswerRow, IDS, answer=st.one_of(st.none(), st.sampled_from(Answer)), answer_as_written=TEXTS,
    points_claimed=NUMBERS, percent_positive=NUMBERS, notes=TEXTS,
    attachments=st.lists(st.sampled_from(["a.pdf", "b.pdf", "x"]), max_size=3).map(tuple),
)  # fmt: skip
DOCUMENTS = st.builds(
    Document, st.sampled_from(["a.pdf", "b.pdf", "c.pdf"]), document_on=DATES,
    questions=st.lists(IDS, max_size=2).map(tuple), pages_stated=NUMBERS, present=st.booleans(), readable=st.booleans(),
    texts=st.lists(TEXTS, max_size=2).map(tuple),
    dates=st.lists(st.builds(FoundDate, st.dates(), st.integers(1, 3), TEXTS), max_size=3).map(tuple),
)  # fmt: skip
ITEMS = st.builds(ActionItem, IDS, TEXTS, TEXTS, TEXTS, target_on=DATES, completed_on=DATES, status=TEXTS)
FIELD_VALUES = st.one_of(TEXTS, st.dates(), st.decimals(-5, 50, places=0), st.lists(TEXTS, max_size=2).map(tuple))


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(clean_submission().fields)), FIELD_VALUES, max_size=12),
    st.lists(ROWS, max_size=4, unique_by=lambda row: row.question),
    st.lists(DOCUMENTS, max_size=3),
    st.lists(ITEMS, max_size=3),
)
def test_whatever_was_sent_every_finding_is_a_sentence_with_evidence(fields, rows, documents, items) -> None:
    submission = Submission(clean_submission().fields | fields, tuple(rows), tuple(documents), tuple(items))
    result = reviewed(submission)
    assert len(result.checks) == 7 * len(INSTRUMENT.questions)
    for finding in result.findings:
        assert finding.message[0].isupper() or not finding.message[0].isalpha()
        assert finding.message.rstrip().endswith((".", "…", "?", "!"))
        assert finding.evidence
        assert finding.code
        assert finding.status in (Status.NOT_MET, Status.NEEDS_REVIEWER)
    json.dumps(as_json(submission, INSTRUMENT, result, None))
