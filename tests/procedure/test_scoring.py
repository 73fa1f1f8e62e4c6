"""2.6: the score, its pass marks and its ranges."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procedure_builders import EDITION, instrument, question

from secor_qa.procedure.scoring import Mark, Share, score, show_pct
from secor_qa.procedure.words import Answer, YearType

YES, NO, NA = Answer.YES, Answer.NO, Answer.NA
CERTIFICATION, MAINTENANCE = YearType


def scored(awarded, year_type=CERTIFICATION, **more):
    """`awarded` by question: (points awarded, points), "N/A" or None for not known."""
    questions, marks = [], []
    for asked, (got, points) in awarded.items():
        questions.append(question(asked, points))
        if got == "N/A":
            marks.append(Mark(asked, NA, None))
        elif got is not None:
            marks.append(Mark(asked, YES, got))
    return score(marks, instrument(*questions), year_type, EDITION, "awarded", **more)


# --- the pass marks, on both sides


@pytest.mark.parametrize(("awarded", "passed"), [(7999, False), (8000, True), (8001, True)])
def test_2_6_overall_of_exactly_80_passes_a_certification_year(awarded, passed):
    assert scored({"1.1": (awarded, 10000)}).passed is passed


@pytest.mark.parametrize(("awarded", "passed"), [(5999, False), (6000, True), (6001, True)])
def test_2_6_overall_of_exactly_60_passes_a_maintenance_year(awarded, passed):
    assert scored({"1.1": (awarded, 10000)}, MAINTENANCE).passed is passed


@pytest.mark.parametrize(("awarded", "passed"), [(4999, False), (5000, True), (5001, True)])
def test_2_6_an_element_at_exactly_50_passes_a_certification_year(awarded, passed):
    result = scored({"1.1": (awarded, 10000), "2.1": (90000, 90000)})
    assert result.passed is passed
    assert [element.passed for element in result.elements] == [passed, True]


@pytest.mark.parametrize("awarded", [0, 4999])
def test_2_6_a_maintenance_year_has_no_floor_for_an_element(awarded):
    result = scored({"1.1": (awarded, 10000), "2.1": (90000, 90000)}, MAINTENANCE)
    assert result.passed is True
    assert result.reasons == ()
    assert [(each.passed, each.floor_pct) for each in result.elements] == [(None, None), (None, None)]


def test_a_hair_below_80_fails_although_it_shows_as_two_decimals():
    result = scored({"1.1": (799_999, 1_000_000)})
    assert result.passed is False
    assert result.as_json()["overall_pct"] == 79.99


def test_overall_is_total_awarded_over_total_available_and_no_mean_of_elements():
    result = scored({"1.1": (1, 2), "2.1": (8, 8)})
    assert result.overall.pct == 90
    assert [each.share.pct for each in result.elements] == [50, 100]


def test_a_failing_score_says_what_falls_short_of_what():
    result = scored({"1.1": (4, 10), "2.1": (3, 10)})
    assert result.reasons == (
        "The overall score is 35 %, below the 80 % that a certification year requires (2.6).",
        "Element 1 (Element 1) is 40 %, below the 50 % that each element requires in a certification year (2.6).",
        "Element 2 (Element 2) is 30 %, below the 50 % that each element requires in a certification year (2.6).",
    )


def test_a_pass_has_nothing_to_explain():
    assert scored({"1.1": (9, 10)}).reasons == ()


# --- N/A


def test_n_a_leaves_the_denominator():
    result = scored({"1.1": (8, 10), "1.2": ("N/A", 90)})
    assert result.overall == Share(8, 10, 0)
    assert result.passed is True


def test_a_wholly_n_a_element_has_no_percentage_fails_nothing_and_is_named():
    result = scored({"1.1": (9, 10), "2.1": ("N/A", 10)})
    assert result.passed is True
    assert result.elements[1].share.pct is None
    assert result.elements[1].passed is None
    assert result.reasons == (
        (
            "No question of element 2 (Element 2) counts, so it has no percentage; "
            "that alone does not fail the submission."
        ),
    )


@pytest.mark.parametrize("year_type", YearType)
def test_a_wholly_n_a_submission_does_not_pass(year_type):
    result = scored({"1.1": ("N/A", 10), "2.1": ("N/A", 10)}, year_type)
    assert result.passed is False
    assert result.overall.pct is None
    assert result.reasons == (
        "No question counts towards the score, so there is no overall percentage and no pass (2.6).",
    )


def test_n_a_with_0_points_is_n_a():
    small = instrument(question("1.1"), question("1.2"))
    result = score([Mark("1.1", NA, 0), Mark("1.2", YES, 9)], small, CERTIFICATION, EDITION)
    assert result.overall == Share(9, 10)


# --- not yet known


@pytest.mark.parametrize("year_type", YearType)
def test_an_empty_submission_never_passes(year_type):
    result = scored({"1.1": (None, 10), "2.1": (None, 10)}, year_type)
    assert result.passed is None
    assert (result.overall.lowest_pct, result.overall.highest_pct) == (0, 100)
    assert score([], instrument(), year_type, EDITION).passed is False


def test_an_unreviewed_question_makes_a_range_and_no_verdict():
    result = scored({"1.1": (8, 10), "1.2": (None, 10)})
    assert result.passed is None
    assert result.foreseen is None
    assert result.overall.pct is None
    assert (result.overall.lowest_pct, result.overall.highest_pct) == (40, 90)
    assert result.reasons == (
        "Cannot tell yet: 1 question is not yet known; the overall score will lie between 40 % and 90 %.",
    )


def test_a_sure_pass_is_foreseen_but_not_a_pass_before_all_is_known():
    result = scored({"1.1": (99, 100), "1.2": (None, 1)})
    assert result.passed is None
    assert result.foreseen is True
    assert result.reasons[-1] == "Whatever the rest earns, the result will be a pass."


def test_a_sure_failure_is_foreseen_with_its_reason():
    result = scored({"1.1": (0, 10), "1.2": (None, 2), "2.1": (None, 2)})
    assert result.passed is None
    assert result.foreseen is False
    assert result.reasons[:2] == (
        "The overall score can reach 28.57 % at most, below the 80 % that a certification year requires (2.6).",
        (
            "Element 1 (Element 1) can reach 16.67 % at most, "
            "below the 50 % that each element requires in a certification year (2.6)."
        ),
    )
    assert result.reasons[-1] == "Whatever the rest earns, the result will be no pass."
    assert [each.passed for each in result.elements] == [None, None]
    assert [each.foreseen for each in result.elements] == [False, None]


def test_a_question_without_points_awarded_is_not_known_whatever_its_answer():
    for answer in (None, YES, NO):
        result = score([Mark("1.1", answer, None)], instrument(question()), CERTIFICATION, EDITION)
        assert result.overall == Share(0, 0, 10)


# --- marks that cannot be


def test_every_faulty_mark_is_named_at_once():
    marks = [
        Mark("9.9", YES, 1),
        Mark("1.1", YES, 11),
        Mark("1.1", YES, 1),
        Mark("1.2", YES, -1),
        Mark("1.3", NA, 5),
        Mark("1.4", YES, 2.5),
        Mark("1.5", YES, True),
    ]
    small = instrument(*(question(f"1.{n}") for n in range(1, 6)))
    with pytest.raises(ValueError) as told:  # noqa: PT011 - the whole message is compared
        score(marks, small, CERTIFICATION, EDITION)
    assert str(told.value) == (
        "The instrument small has no question 9.9. "
        "Question 1.1 earns a whole number of points from 0 to 10, not 11. "
        "Question 1.1 is marked twice. "
        "Question 1.2 earns a whole number of points from 0 to 10, not -1. "
        "Question 1.3 is N/A and cannot earn 5 points. "
        "Question 1.4 earns a whole number of points from 0 to 10, not 2.5. "
        "Question 1.5 earns a whole number of points from 0 to 10, not True."
    )


# --- shown


@pytest.mark.parametrize(
    ("pct", "shown"),
    [
        (Fraction(2600, 30), 86.67),
        (Fraction(79995, 1000), 79.99),  # nearest would be 80
        (Fraction(79994, 1000), 79.99),
        (Fraction(79985, 1000), 79.99),
        (Fraction(80), 80.0),
        (Fraction(80001, 1000), 80.0),
        (Fraction(0), 0.0),
        (Fraction(100), 100.0),
        (None, None),
    ],
)
def test_a_percentage_is_shown_nearest_but_never_up_to_a_whole_percent(pct, shown):
    assert show_pct(pct) == shown


def test_json_of_a_known_score_is_the_contracts_object():
    assert scored({"1.1": (26, 30)}).as_json() == {
        "basis": "awarded",
        "overall_pct": 86.67,
        "passed": True,
        "reasons": [],
        "elements": [{"element": "1", "awarded": 26, "available": 30, "pct": 86.67}],
    }


def test_json_of_a_score_not_yet_known_has_the_range():
    told = scored({"1.1": (8, 10), "2.1": (None, 10)}).as_json()
    assert told["overall_pct"] is None
    assert told["passed"] is None
    assert (told["unknown"], told["lowest_pct"], told["highest_pct"]) == (10, 40.0, 90.0)
    assert told["elements"] == [
        {"element": "1", "awarded": 8, "available": 10, "pct": 80.0},
        {
            "element": "2",
            "awarded": 0,
            "available": 0,
            "pct": None,
            "unknown": 10,
            "lowest_pct": 0.0,
            "highest_pct": 100.0,
        },
    ]


# --- properties

MARKED = st.fixed_dictionaries({"points": st.integers(1, 12), "part": st.integers(0, 12), "n_a": st.booleans()})
QUESTIONS = st.dictionaries(
    st.tuples(st.integers(1, 3), st.integers(1, 4)), st.tuples(MARKED, st.booleans()), min_size=1, max_size=8
)
YEARS = st.sampled_from(YearType)


def build(questions):
    """The instrument, every mark, and the marks that are known so far."""
    full, known, asked = [], [], []
    for (element, number), (about, is_known) in sorted(questions.items()):
        each = question(f"{element}.{number}", about["points"])
        asked.append(each)
        awarded = min(about["part"], about["points"])
        mark = Mark(each.id, NA, None) if about["n_a"] else Mark(each.id, YES, awarded)
        full.append(mark)
        if is_known:
            known.append(mark)
    return instrument(*asked), full, known


@given(QUESTIONS, YEARS)
def test_the_range_contains_every_completion_even_by_n_a(questions, year_type):
    small, full, known = build(questions)
    before, after = (score(marks, small, year_type, EDITION) for marks in (known, full))
    pairs = [(before.overall, after.overall)]
    pairs += [(was.share, now.share) for was, now in zip(before.elements, after.elements, strict=True)]
    for was, now in pairs:
        if now.pct is not None:
            assert was.lowest_pct <= now.pct <= was.highest_pct
    if before.foreseen is not None:
        assert after.passed is before.foreseen


@given(QUESTIONS, YEARS)
def test_the_ends_of_the_range_can_be_reached_and_decide_what_is_foreseen(questions, year_type):
    small, _, known = build(questions)
    before = score(known, small, year_type, EDITION)
    left = [each for each in small.questions if each.id not in {mark.question for mark in known}]
    worst = score([*known, *(Mark(each.id, NO, 0) for each in left)], small, year_type, EDITION)
    best = score([*known, *(Mark(each.id, YES, each.points) for each in left)], small, year_type, EDITION)
    assert (worst.overall.pct, best.overall.pct) == (before.overall.lowest_pct, before.overall.highest_pct)
    assert before.foreseen is (best.passed if best.passed is worst.passed else None)
    assert before.passed is (None if left else before.foreseen)


@given(QUESTIONS, YEARS, st.randoms())
def test_the_order_of_marks_and_reviewing_does_not_matter(questions, year_type, random):
    small, _, known = build(questions)
    shuffled = list(known)
    random.shuffle(shuffled)
    assert score(shuffled, small, year_type, EDITION) == score(known, small, year_type, EDITION)


@given(QUESTIONS, YEARS, st.data())
def test_one_more_point_never_lowers_a_score_or_loses_a_pass(questions, year_type, data):
    small, full, _ = build(questions)
    raisable = [
        index
        for index, mark in enumerate(full)
        if mark.awarded is not None and mark.awarded < small.questions[index].points
    ]
    if not raisable:
        return
    index = data.draw(st.sampled_from(raisable))
    raised = list(full)
    raised[index] = Mark(full[index].question, YES, full[index].awarded + 1)
    before, after = (score(marks, small, year_type, EDITION) for marks in (full, raised))
    assert after.overall.pct > before.overall.pct
    assert after.passed or not before.passed


@given(QUESTIONS, YEARS)
def test_a_verdict_is_the_plain_comparison_of_whole_numbers(questions, year_type):
    small, full, _ = build(questions)
    result = score(full, small, year_type, EDITION)
    counted = [(mark, each) for mark, each in zip(full, small.questions, strict=True) if mark.awarded is not None]
    totals = {}
    for mark, each in counted:
        for key in ("", each.element):
            awarded, available = totals.get(key, (0, 0))
            totals[key] = (awarded + mark.awarded, available + each.points)
    awarded, available = totals.pop("", (0, 0))
    least = 80 if year_type is CERTIFICATION else 60
    passes = bool(available) and awarded * 100 >= least * available
    if year_type is CERTIFICATION:
        passes = passes and all(got * 2 >= of for got, of in totals.values())
    assert result.passed is passes


@given(QUESTIONS, YEARS)
def test_more_knowledge_only_narrows_the_range(questions, year_type):
    small, _, known = build(questions)
    for n in range(len(known)):
        wide, narrow = (score(known[:stop], small, year_type, EDITION).overall for stop in (n, n + 1))
        if narrow.lowest_pct is not None:
            assert wide.lowest_pct <= narrow.lowest_pct
            assert narrow.highest_pct <= wide.highest_pct


@given(st.fractions(0, 100))
def test_what_is_shown_is_near_and_on_the_same_side_of_every_whole_percent(pct):
    shown = Fraction(str(show_pct(pct)))
    assert abs(shown - pct) <= Fraction(1, 100)
    assert all((shown >= whole) is (pct >= whole) for whole in range(101))


@given(st.fractions(0, 100), st.fractions(0, 100))
def test_what_is_shown_keeps_the_order(a, b):
    assert show_pct(min(a, b)) <= show_pct(max(a, b))
