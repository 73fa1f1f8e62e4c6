"""How a finding is held against the truth: hits, misses, false alarms, both sides of a contradiction, asides."""

from __future__ import annotations

from benchmarks.accuracy.counting import GOAL_RECALL, Counts, Tally, count
from benchmarks.accuracy.judging import Outcome, judge
from benchmarks.accuracy.running import Run
from benchmarks.held_out.faulty import HELD
from benchmarks.held_out.firms import instrument
from secor_qa.procedure.findings import CheckResult, Evidence, Finding, IntakeItem, PreReview
from secor_qa.procedure.words import Check, Status
from secor_qa.samples.draft import Planted


def found(*places: tuple[str, Check], intake: tuple[str, ...] = ()) -> PreReview:
    findings = [Finding(question, check, "code", Status.NOT_MET, "A sentence.", (Evidence("words"),))
                for question, check in places]  # fmt: skip
    results = tuple(CheckResult.of(each.question, each.check, [each]) for each in findings)
    return PreReview(tuple(IntakeItem("2.3", item, Status.NOT_MET, "Blank.") for item in intake), results)


def planted(question: str, check: str = "notes", **more: tuple[str, ...]) -> Planted:
    return Planted("a-kind", question, check, "2.5(c)", "what", **more)


def test_a_finding_at_the_planted_place_is_a_hit():
    outcome = judge([planted("1.1")], "1.1", found(("1.1", Check.NOTES)))
    assert (len(outcome.hits), len(outcome.misses), outcome.false_alarms) == (1, 0, [])


def test_another_check_at_the_same_question_is_a_miss_and_a_false_alarm():
    outcome = judge([planted("1.1")], "1.1", found(("1.1", Check.DOCUMENTS)))
    assert (len(outcome.hits), len(outcome.misses)) == (0, 1)
    assert [alarm.place for alarm in outcome.false_alarms] == [("1.1", "documents")]


def test_an_aside_is_neither_a_hit_nor_a_false_alarm():
    outcome = judge([planted("1.1", aside=("1.1 documents",))], "1.1", found(("1.1", Check.DOCUMENTS)))
    assert (len(outcome.misses), outcome.false_alarms, outcome.true_places) == (1, [], set())


def test_an_aside_anywhere_allows_every_question_but_no_other_check():
    truth = [planted("1.1", aside=("* currency",))]
    outcome = judge(truth, "1.1", found(("2.1", Check.CURRENCY), ("2.1", Check.NOTES)))
    assert [alarm.place for alarm in outcome.false_alarms] == [("2.1", "notes")]


def test_a_fault_may_be_said_under_the_other_check_that_it_allows():
    outcome = judge([planted("1.1", "currency", instead=("documents",))], "1.1", found(("1.1", Check.DOCUMENTS)))
    assert len(outcome.hits) == 1


def test_a_contradiction_said_at_one_side_is_a_hit_of_one_side():
    outcome = judge([planted("1.1", "consistency", both=("2.1",))], "1.1", found(("2.1", Check.CONSISTENCY)))
    assert (len(outcome.hits), len(outcome.one_sided)) == (1, 1)
    both = found(("1.1", Check.CONSISTENCY), ("2.1", Check.CONSISTENCY))
    assert judge([planted("1.1", "consistency", both=("2.1",))], "1.1", both).one_sided == []


def test_what_concerns_the_whole_submission_is_said_at_the_first_question():
    truth = [planted("", "instrument_use")]
    assert len(judge(truth, "1.1", found(("1.1", Check.INSTRUMENT_USE))).hits) == 1
    assert len(judge(truth, "1.1", found(("2.1", Check.INSTRUMENT_USE))).misses) == 1


def test_an_item_of_intake_is_known_by_its_field_or_by_what_it_gathers():
    truth = [planted("", "intake", fields=("assessor_signed_on",))]
    assert len(judge(truth, "1.1", found(intake=("assessor_sign_off",))).hits) == 1
    wrong = judge(truth, "1.1", found(intake=("employer_email",)))
    assert (len(wrong.misses), len(wrong.false_alarms)) == (1, 1)


def test_several_findings_at_one_place_count_once():
    outcome = judge([], "1.1", found(("1.1", Check.NOTES), ("1.1", Check.NOTES)))
    assert len(outcome.false_alarms) == 1


def a_run(sort: str, outcome: Outcome) -> Run:
    return Run(sort, "name", "plain", outcome, 3, 0.1, 0.1, 0.1)


def test_counts_are_shares_of_all_packages():
    hit = judge([planted("1.1")], "1.1", found(("1.1", Check.NOTES)))
    miss = judge([planted("1.1")], "1.1", found(("2.1", Check.NOTES)))
    counts = count([a_run("alone", hit), a_run("alone", miss)])
    assert (counts.seen.recall, counts.seen.precision) == (0.5, 0.5)
    assert counts.false_alarms is None
    assert not counts.reached


def test_goals_are_reached_at_the_goal_and_missed_below():
    assert Counts(seen=Tally(planted=100, found=int(100 * GOAL_RECALL), right=97, wrong=3)).reached
    assert not Counts(seen=Tally(planted=100, found=96, right=100)).reached
    assert not Counts(seen=Tally(right=96, wrong=4)).reached


def test_one_false_alarm_per_clean_submission_is_the_most():
    one = judge([], "1.1", found(("1.1", Check.NOTES)))
    two = judge([], "1.1", found(("1.1", Check.NOTES), ("2.1", Check.NOTES)))
    assert count([a_run("clean", one)]).false_alarms == 1
    assert count([a_run("clean", one), a_run("clean", two)]).false_alarms == 1.5


def test_the_held_out_packages_have_a_truth_for_every_change():
    faulty = [held for held in HELD if held.truth]
    assert len(HELD) == 12
    assert len(faulty) == 9
    known = {question.id for question in instrument().questions} | {""}
    for held in faulty:
        assert held.data() != HELD[0].data()
        assert {each.question for each in held.truth} <= known
