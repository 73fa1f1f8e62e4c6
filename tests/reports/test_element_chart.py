from fractions import Fraction

import pytest
from report_builders import EDITION, make_form, make_marks, shipped

from secor_qa.procedure.scoring import Mark, score
from secor_qa.procedure.words import Answer, YearType
from secor_qa.reports.drawing import new_figure, svg
from secor_qa.reports.element_chart import OVERALL, ElementBar, draw_element_scores, element_bars
from secor_qa.reports.look import DARK

INSTRUMENT = shipped()


def bar(pct, low=None, high=None, claimed=None, element="1", name="1  Name"):
    return ElementBar(element, name, pct, claimed, pct if low is None else low, pct if high is None else high)


def drawn(bars, **how):
    figure, axes = new_figure()
    words = draw_element_scores(axes, bars, 80, how.pop("floor", 50), **how)
    return figure, axes, words


def widths(axes, y):
    """The bars of one row, the certain part and what is still possible, from the left."""
    rows = [p for p in axes.patches if p.get_y() < y < p.get_y() + p.get_height()]
    return [(round(p.get_x(), 6), round(p.get_width(), 6)) for p in sorted(rows, key=lambda p: p.get_x())]


def texts(axes):
    return [text.get_text() for text in axes.texts]


def test_a_known_element_has_one_bar_as_long_as_its_percentage():
    _, axes, _ = drawn([bar(66.66)])
    assert widths(axes, 0) == [(0, 66.66)]


def test_an_unsettled_element_shows_what_is_certain_and_what_is_still_possible():
    _, axes, _ = drawn([bar(None, 30, 75)])
    assert widths(axes, 0) == [(0, 30), (30, 45)]
    assert "30–75 %" in texts(axes)


def test_a_range_that_ends_just_below_the_pass_mark_does_not_look_like_it():
    assert bar(None, 39.99, 79.99).label == "39–79 %"


def test_an_element_without_a_percentage_has_no_bar_and_says_so():
    _, axes, words = drawn([ElementBar("4", "4  Committee", None, None, None, None)])
    assert widths(axes, 0) == []
    assert "no percentage: nothing counts here" in texts(axes)
    assert words == "4  Committee: no percentage."


@pytest.mark.parametrize(
    ("low", "high", "meets"), [(50, 50, True), (49.99, 49.99, False), (0, 49.99, False), (0, 50, None), (50, 80, True)]
)
def test_a_floor_is_met_from_exactly_its_percentage_on(low, high, meets):
    assert bar(None, low, high).meets(50) is meets


def test_what_is_below_its_minimum_is_hatched_and_not_told_by_colour_alone():
    _, axes, words = drawn([bar(49.99), bar(50.0, element="2", name="2  Other")])
    hatched = {round(p.get_y() + p.get_height() / 2): bool(p.get_hatch()) for p in axes.patches}
    assert hatched == {0: True, 1: False}
    assert "below the minimum" in words


def test_the_overall_bar_is_judged_by_the_pass_mark_and_not_by_the_floor():
    _, axes, words = drawn([bar(70, element=OVERALL, name="Overall")])
    assert axes.patches[0].get_hatch()
    assert words == "Overall: 70 %, below the minimum."


def test_a_claim_is_a_tick_at_its_percentage():
    _, axes, _ = drawn([bar(40, claimed=90)])
    tick = next(each for each in axes.collections if each.get_gid() == "claimed")
    assert tick.get_segments()[0][:, 0].tolist() == [90, 90]


def test_the_minimums_are_lines_labelled_with_their_clause():
    _, axes, _ = drawn([bar(40)])
    at = sorted(line.get_xdata()[0] for line in axes.lines if line.get_gid() == "minimum")
    assert at == [50, 80]
    assert {"80 % overall (2.6)", "50 % each element (2.6)"} <= set(texts(axes))


def test_a_maintenance_year_has_one_line_only():
    figure, axes = new_figure()
    draw_element_scores(axes, [bar(40)], Fraction(60))
    assert [line.get_xdata()[0] for line in axes.lines if line.get_gid() == "minimum"] == [60]
    assert not any(p.get_hatch() for p in axes.patches)
    assert figure.axes == [axes]


def test_the_bars_of_a_score_are_its_elements_and_the_overall_result_last():
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT, every=2))
    claimed = score(form.claimed.values(), INSTRUMENT, form.year_type, EDITION, "claimed")
    bars = element_bars(form.score, claimed)
    assert [each.element for each in bars] == [e.id for e in INSTRUMENT.elements] + [OVERALL]
    assert bars[-1].awarded_pct is None
    assert bars[-1].lowest_pct < bars[-1].highest_pct
    assert {each.claimed_pct for each in bars} <= {100, None}


def test_drawing_again_on_the_same_axes_leaves_nothing_of_the_first():
    figure, axes = new_figure()
    draw_element_scores(axes, [bar(10), bar(20, element="2", name="2  Other")], 80, 50)
    draw_element_scores(axes, [bar(90)], 80, 50)
    assert widths(axes, 0) == [(0, 90)]
    assert widths(axes, 1) == []
    again, fresh = new_figure()
    draw_element_scores(fresh, [bar(90)], 80, 50)
    assert svg(figure) == svg(again)


def test_the_picture_is_text_that_can_be_read_and_carries_no_moment():
    figure, _, words = drawn([bar(66.66, name='1  <b>Lead & "learn"</b> $1^2$ \x0b')], theme=DARK)
    picture = svg(figure, words)
    assert picture == svg(figure, words)
    assert picture.startswith("<svg role=")
    assert "<b>" not in picture
    assert "$1^2$" in picture
    assert "<dc:date>" not in picture
    assert "66.66 %" in picture


def test_a_review_not_begun_is_a_range_from_nothing_to_everything():
    nothing = score([], INSTRUMENT, YearType.CERTIFICATION, EDITION)
    assert {(each.lowest_pct, each.highest_pct) for each in element_bars(nothing)} == {(0, 100)}
    everything = score([Mark(q.id, Answer.NA, None) for q in INSTRUMENT.questions], INSTRUMENT, YearType.CERTIFICATION,
                       EDITION)  # fmt: skip
    assert {each.words for each in element_bars(everything)} == {"no percentage"}
