"""2.7: the two clocks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procedure_builders import EDITION

from secor_qa.procedure.deadlines import Adjustment, Feedback, correction_in_time, deadlines

START = date(2022, 5, 2)


def day(n, start=START):
    return start + timedelta(days=n)


def clocks(*feedbacks, on=START, adjustments=()):
    return deadlines(feedbacks, adjustments, EDITION, on)


def test_before_the_first_feedback_no_clock_runs():
    assert clocks() is None


# --- the correction clock


@pytest.mark.parametrize(("n", "left", "overdue"), [(14, 1, False), (15, 0, False), (16, -1, True)])
def test_2_7_a_correction_is_due_on_day_15_which_is_in_time(n, left, overdue):
    found = clocks(Feedback(1, START), on=day(n))
    assert (found.due_on, found.days_left, found.overdue) == (day(15), left, overdue)
    assert found.governs == "2.7 correction"


@pytest.mark.parametrize(("n", "in_time"), [(14, True), (15, True), (16, False)])
def test_2_7_a_correction_returned_on_day_15_is_in_time(n, in_time):
    feedback = Feedback(1, START, corrected_on=day(n))
    assert correction_in_time(feedback, (), EDITION) is in_time
    assert clocks(feedback, on=day(n)).late_rounds == (() if in_time else (1,))


def test_a_correction_that_has_not_come_is_not_in_time():
    assert correction_in_time(Feedback(1, START), (), EDITION) is False


def test_feedback_counts_from_the_day_it_is_sent_unless_a_receipt_is_recorded():
    assert clocks(Feedback(1, START)).correction_due_on == day(15)
    assert clocks(Feedback(1, START, received_on=day(3))).correction_due_on == day(18)
    assert clocks(Feedback(1, START, received_on=day(3))).total_due_on == day(93)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2024, 2, 14), date(2024, 2, 29)),  # a leap year
        (date(2024, 2, 15), date(2024, 3, 1)),
        (date(2023, 2, 14), date(2023, 3, 1)),
        (date(2022, 1, 31), date(2022, 2, 15)),
        (date(2022, 4, 30), date(2022, 5, 15)),
        (date(2022, 12, 20), date(2023, 1, 4)),
    ],
)
def test_a_round_runs_over_month_ends_and_leap_days_by_calendar_days(received, due):
    assert clocks(Feedback(1, received)).correction_due_on == due


# --- the total clock


def rounds(n_before_last, last_sent):
    """Rounds answered promptly, then one that is sent on day `last_sent`."""
    prompt = [Feedback(n, day(10 * n - 10), corrected_on=day(10 * n - 5)) for n in range(1, n_before_last + 1)]
    return [*prompt, Feedback(n_before_last + 1, day(last_sent))]


@pytest.mark.parametrize(("n", "left", "overdue"), [(89, 1, False), (90, 0, False), (91, -1, True)])
def test_2_7_the_whole_process_ends_on_day_90_which_is_in_time(n, left, overdue):
    found = clocks(*rounds(2, 80), on=day(n))
    assert (found.due_on, found.days_left, found.overdue) == (day(90), left, overdue)
    assert found.governs == "2.7 total"


@pytest.mark.parametrize(("n", "in_time"), [(89, True), (90, True), (91, False)])
def test_2_7_a_correction_within_its_round_but_after_day_90_is_late(n, in_time):
    first, last = Feedback(1, START, corrected_on=day(5)), Feedback(2, day(80), corrected_on=day(n))
    assert correction_in_time(last, (), EDITION, [first, last]) is in_time
    assert correction_in_time(last, (), EDITION) is True  # on its own it would be in time
    assert clocks(first, last).late_rounds == (() if in_time else (2,))


@pytest.mark.parametrize(
    ("sent", "governs", "due"),
    [(74, "2.7 correction", 89), (75, "2.7 correction", 90), (76, "2.7 total", 90), (90, "2.7 total", 90)],
)
def test_the_earlier_of_the_two_clocks_governs(sent, governs, due):
    found = clocks(*rounds(1, sent))
    assert (found.governs, found.due_on) == (governs, day(due))


@pytest.mark.parametrize(
    ("first", "ends"),
    [
        (date(2024, 1, 1), date(2024, 3, 31)),  # with a leap day
        (date(2023, 1, 1), date(2023, 4, 1)),  # without
        (date(2022, 11, 30), date(2023, 2, 28)),
        (date(2023, 12, 1), date(2024, 2, 29)),
    ],
)
def test_90_days_run_over_year_ends_and_leap_days(first, ends):
    assert clocks(Feedback(1, first)).total_due_on == ends


def test_while_the_correction_is_in_only_the_total_clock_runs():
    found = clocks(Feedback(1, START, corrected_on=day(5)), on=day(30))
    assert found.correction_due_on is None
    assert (found.governs, found.due_on, found.overdue) == ("2.7 total", day(90), False)


def test_the_first_feedbacks_receipt_starts_the_90_days_and_not_a_later_rounds():
    first = Feedback(1, START, received_on=day(4), corrected_on=day(9))
    assert clocks(first, Feedback(2, day(20), received_on=day(30))).total_due_on == day(94)


# --- extensions and pauses


def extension(n, days=5, whole_process=False):
    return Adjustment("extension", day(n), days, "granted", whole_process)


def pause(n, days=5):
    return Adjustment("pause", day(n), days, "the office was shut")


def test_an_extension_lengthens_the_round_and_not_the_90_days():
    found = clocks(Feedback(1, START), adjustments=[extension(3)])
    assert (found.correction_due_on, found.total_due_on) == (day(20), day(90))


def test_an_extension_of_the_whole_process_lengthens_both():
    found = clocks(Feedback(1, START), adjustments=[extension(3, whole_process=True)])
    assert (found.correction_due_on, found.total_due_on) == (day(20), day(95))


def test_an_extension_beyond_the_90_days_is_cut_off_by_them():
    found = clocks(*rounds(1, 74), adjustments=[extension(75)])
    assert (found.correction_due_on, found.due_on, found.governs) == (day(94), day(90), "2.7 total")


def test_an_extension_belongs_to_the_round_under_way_when_it_was_granted():
    first, second = Feedback(1, START, corrected_on=day(18)), Feedback(2, day(30))
    assert clocks(first, second, adjustments=[extension(14)]).correction_due_on == day(45)
    assert clocks(first, second, adjustments=[extension(14)]).late_rounds == ()
    assert clocks(first, second, adjustments=[extension(30)]).correction_due_on == day(50)
    assert clocks(first, second, adjustments=[extension(30)]).late_rounds == (1,)


def test_an_extension_granted_ahead_of_all_feedback_belongs_to_the_first_round():
    assert clocks(Feedback(1, START), adjustments=[extension(-3)]).correction_due_on == day(20)


def test_an_extension_granted_after_the_last_day_counts_too():
    assert clocks(Feedback(1, START), adjustments=[extension(17)], on=day(20)).overdue is False
    assert clocks(Feedback(1, START), adjustments=[extension(17)], on=day(21)).overdue is True


def test_a_pause_stops_both_clocks():
    found = clocks(Feedback(1, START), adjustments=[pause(3)])
    assert (found.correction_due_on, found.total_due_on) == (day(20), day(95))


@pytest.mark.parametrize(("n", "due"), [(14, 20), (15, 20), (16, 15)])
def test_a_pause_that_begins_after_the_last_day_does_not_revive_the_deadline(n, due):
    assert clocks(Feedback(1, START), adjustments=[pause(n)]).correction_due_on == day(due)


def test_days_in_two_pauses_count_once():
    assert clocks(Feedback(1, START), adjustments=[pause(3), pause(5)]).correction_due_on == day(22)
    assert clocks(Feedback(1, START), adjustments=[pause(3, 9), pause(5, 2)]).correction_due_on == day(24)


def test_a_pause_from_before_the_feedback_counts_only_from_its_receipt_on():
    assert clocks(Feedback(1, START), adjustments=[pause(-3, 5)]).correction_due_on == day(16)
    assert clocks(Feedback(1, START), adjustments=[pause(-3, 4)]).correction_due_on == day(15)
    assert clocks(Feedback(1, START), adjustments=[pause(-9, 2)]).correction_due_on == day(15)


def test_a_pause_can_fall_into_the_days_that_an_extension_or_another_pause_added():
    assert clocks(Feedback(1, START), adjustments=[extension(3), pause(18)]).correction_due_on == day(25)
    assert clocks(Feedback(1, START), adjustments=[pause(18), pause(10)]).correction_due_on == day(25)


@pytest.mark.parametrize("days", [0, -1, 367])
@pytest.mark.parametrize("kind", ["extension", "pause"])
def test_an_adjustment_of_odd_length_is_refused(kind, days):
    with pytest.raises(ValueError, match=f"lasts from 1 to 366 days, not {days}"):
        Adjustment(kind, START, days, "because")


@pytest.mark.parametrize("days", [1, 366])
def test_an_adjustment_from_a_day_to_a_year_is_taken(days):
    assert Adjustment("pause", START, days, "because").days == days


def test_an_adjustment_needs_a_reason():
    with pytest.raises(ValueError, match="needs a reason"):
        Adjustment("pause", START, 3, "  ")


def test_feedback_is_not_received_before_it_is_sent():
    with pytest.raises(ValueError, match="cannot be received on 2022-05-01, before it was sent on 2022-05-02"):
        Feedback(1, START, received_on=day(-1))
    assert Feedback(1, START, received_on=START, corrected_on=START).counts_from == START


# --- the sentence


@pytest.mark.parametrize(
    ("n", "state"),
    [(0, "15 days left"), (14, "1 day left"), (15, "this is the last day"), (16, "1 day overdue")],
)
def test_the_reason_names_clock_day_start_and_time_left(n, state):
    assert clocks(Feedback(1, START, received_on=START), on=day(n)).reason == (
        "The correction of round 1 is due on 2022-05-17, 15 days after its feedback was received on 2022-05-02 (2.7); "
        f"{state}."
    )


def test_the_reason_tells_adjustments_and_a_missing_receipt():
    assert clocks(Feedback(1, START), adjustments=[extension(3), pause(5, 1)]).reason == (
        "The correction of round 1 is due on 2022-05-23, 15 days and 6 days of extension or pause after its feedback "
        "was sent, no receipt being recorded, on 2022-05-02 (2.7); 21 days left."
    )


def test_the_reason_of_the_total_clock_speaks_of_the_first_feedback():
    assert clocks(*rounds(1, 80), on=day(80)).reason == (
        "The end of the whole process is 2022-07-31, 90 days after the first feedback was sent, no receipt being "
        "recorded, on 2022-05-02 (2.7); 10 days left."
    )


# --- properties

ADJUSTMENTS = st.lists(
    st.builds(
        Adjustment,
        kind=st.sampled_from(["extension", "pause"]),
        from_on=st.integers(-30, 150).map(day),
        days=st.integers(1, 40),
        reason=st.just("because"),
        whole_process=st.booleans(),
    ),
    max_size=5,
)


@st.composite
def courses(draw):
    """Rounds one after the other: sent, received some days later, answered but for perhaps the last."""
    found, sent = [], draw(st.dates(date(2022, 1, 1), date(2030, 1, 1)))
    for n in range(1, draw(st.integers(1, 4)) + 1):
        received = sent + timedelta(days=draw(st.integers(0, 5)))
        answered = received + timedelta(days=draw(st.integers(0, 30)))
        found.append(Feedback(n, sent, draw(st.sampled_from([None, received])), answered))
        sent = answered + timedelta(days=draw(st.integers(1, 30)))
    if draw(st.booleans()):
        last = found.pop()
        found.append(Feedback(last.round, last.sent_on, last.received_on))
    return found


@given(courses(), ADJUSTMENTS, st.randoms())
def test_the_order_in_which_things_are_given_does_not_matter(course, adjustments, random):
    expected = deadlines(course, adjustments, EDITION, START)
    random.shuffle(course)
    random.shuffle(adjustments)
    assert deadlines(course, adjustments, EDITION, START) == expected


@given(courses(), ADJUSTMENTS)
def test_what_is_due_is_the_earlier_clock_and_overdue_begins_the_day_after(course, adjustments):
    found = deadlines(course, adjustments, EDITION, START)
    running = [found.total_due_on] + ([found.correction_due_on] if found.correction_due_on else [])
    assert found.due_on == min(running)
    for n in (-1, 0, 1):
        seen = deadlines(course, adjustments, EDITION, found.due_on + timedelta(days=n))
        assert (seen.days_left, seen.overdue) == (-n, n > 0)


@given(courses(), ADJUSTMENTS, ADJUSTMENTS)
def test_granting_more_never_brings_a_deadline_forward_or_makes_a_round_late(course, adjustments, more):
    before = deadlines(course, adjustments, EDITION, START)
    after = deadlines(course, adjustments + more, EDITION, START)
    assert after.total_due_on >= before.total_due_on
    assert after.due_on >= before.due_on
    assert set(after.late_rounds) <= set(before.late_rounds)


@given(courses(), ADJUSTMENTS)
def test_the_last_day_is_found_by_counting_every_day_that_is_not_paused(course, adjustments):
    pauses = [each for each in adjustments if each.kind == "pause"]
    found = deadlines(course, pauses, EDITION, START)
    paused = {each.from_on + timedelta(days=n) for each in pauses for n in range(each.days)}
    due, counted = course[0].counts_from, 0
    while counted < EDITION.total_days:
        due += timedelta(days=1)
        counted += due not in paused
    assert found.total_due_on == due
