"""The packages in data/samples are what their README says, and what the program would write again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache

import pytest
from sample_builders import instruments

from secor_qa import places
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.scoring import Score, claimed_marks, score
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Answer, Status
from secor_qa.readers.package import read_submission
from secor_qa.samples.shipped import SHIPPED, Shipped, shipped_draft
from secor_qa.samples.timeline import ENDING_ON

FOLDER = places.data_folder() / "samples"
_ROW = re.compile(r"\| `([\w-]+)` \| .+ \| (certification|maintenance) \| (\d+) of (\d+), (passes|fails) \|")

each_shipped = pytest.mark.parametrize("shipped", SHIPPED, ids=lambda each: each.slug)


@cache
def submission(slug: str) -> Submission:
    return read_submission(FOLDER / f"{slug}.zip")


def claimed(shipped: Shipped) -> Score:
    sent, instrument = submission(shipped.slug), instruments()[shipped.instrument_id]
    assert sent.year_type is not None
    return score(claimed_marks(sent, instrument), instrument, sent.year_type, edition_on(ENDING_ON), "claimed")


def suggested(shipped: Shipped) -> PreReview:
    return pre_review(submission(shipped.slug), instruments()[shipped.instrument_id], edition_on(ENDING_ON), ENDING_ON)


def test_the_readme_tells_the_score_of_each_package():
    rows = _ROW.findall((FOLDER / "README.md").read_text(encoding="utf-8"))
    told = {
        slug: (year, int(awarded), int(available), result == "passes")
        for slug, year, awarded, available, result in rows
    }
    found = {each.slug: claimed(each) for each in SHIPPED}
    assert told == {
        slug: (result.year_type.value, result.overall.awarded, result.overall.available, result.passed)
        for slug, result in found.items()
    }


@each_shipped
def test_the_package_is_what_the_program_writes(shipped: Shipped):
    draft, sent = shipped_draft(shipped, instruments()), submission(shipped.slug)
    assert [(row.question, row.notes.strip()) for row in draft.rows] == [
        (row.question, row.notes) for row in sent.answers
    ]
    assert {paper.file for paper in draft.papers if paper.enclosed} == {
        document.file for document in sent.documents if document.present
    }
    assert sent.text("employer_legal_name") == draft.fields["employer_legal_name"]


@each_shipped
def test_a_package_without_faults_gives_no_finding(shipped: Shipped):
    result = suggested(shipped)
    if not shipped.faults:
        assert result.findings == ()
        assert {item.status for item in result.intake} == {Status.MET}
        assert submission(shipped.slug).remarks == ()


@each_shipped
def test_every_planted_fault_is_found(shipped: Shipped):
    path = FOLDER / f"{shipped.slug}.truth.json"
    assert path.is_file() is bool(shipped.faults)
    if not shipped.faults:
        return
    truth = json.loads(path.read_text(encoding="utf-8"))
    result = suggested(shipped)
    found = {(finding.question, finding.check.value) for finding in result.findings}
    assert [each["fault"] for each in truth] == list(shipped.faults)
    of_checks = [each for each in truth if each["check"] != "intake"]
    assert [each for each in of_checks if (each["question"], each["check"]) not in found] == []
    allowed = {(question, each["check"]) for each in of_checks for question in (each["question"], *each["also"])}
    assert found <= allowed
    assert any(item.status is not Status.MET for item in result.intake) is (len(of_checks) < len(truth))


def _score_of(slug: str) -> Score:
    return claimed(next(each for each in SHIPPED if each.slug == slug))


@pytest.mark.parametrize(
    ("slug", "holds"),
    [
        ("02-exactly-80", lambda result: result.overall.pct == 80 and result.passed),
        ("03-one-element-below-50", lambda result: result.overall.pct >= 80 and result.passed is False),
        ("04-maintenance-61", lambda result: 61 <= result.overall.pct < 62 and result.passed),
    ],
)
def test_the_thresholds_are_met_as_the_name_says(slug: str, holds: Callable[[Score], bool]):
    assert holds(_score_of(slug))


def test_only_element_9_is_below_half_where_one_element_fails():
    failed = [element.element for element in _score_of("03-one-element-below-50").elements if element.passed is False]
    assert failed == ["9"]


def test_the_second_round_names_the_first_and_keeps_its_number():
    first, second = submission("07-needs-corrections"), submission("08-needs-corrections-round-2")
    assert second.text("previous_submission") == first.text("secor_number") == second.text("secor_number")
    assert first.text("previous_submission") == ""


def test_without_contractors_their_questions_are_na():
    sent = submission("09-no-contractors")
    answers = {sent.answer_of(question) for question in ("1.7", "6.1", "6.2", "6.3")}
    assert answers == {Answer.NA.value}


def test_all_packages_together_stay_small():
    sizes = [path.stat().st_size for path in FOLDER.glob("*.zip")]
    assert len(sizes) == len(SHIPPED)
    assert sum(sizes) < 6_000_000
    assert max(sizes) < 450_000
