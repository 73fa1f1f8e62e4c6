import pandas as pd
import pytest

from secor_qa.analysis.flow import due_buckets, pipeline, reviewer_load
from secor_qa.analysis.pass_rates import rate, rate_frame
from secor_qa.reports import charts
from secor_qa.reports.look import DARK, LIGHT


def bars(axes):
    return [(round(p.get_x(), 6), round(p.get_width(), 6)) for p in axes.patches]


def texts(axes):
    return [text.get_text() for text in axes.texts]


def names(axes):
    return [label.get_text() for label in axes.get_yticklabels()]


def shares():
    return pd.DataFrame(
        {
            "question": ["3.1", "2.2"], "check": ["notes", "documents"], "label": ["Notes sufficient", "Documents"],
            "n": [9, 3], "n_submissions": [8, 3], "share_pct": [40.0, 15.0], "low_pct": [22.0, 5.0],
            "high_pct": [61.0, 36.0],
        }
    )  # fmt: skip


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_rate_is_a_bar_with_its_interval(theme):
    _, axes = charts.new_figure(theme=theme)
    words = charts.draw_pass_rates(axes, rate_frame([rate("AB", 30, 40), rate("BC", 3, 6)]), theme)
    assert bars(axes) == [(0, 75), (0, 50)]
    intervals = [line.get_xdata().tolist() for line in axes.lines if line.get_gid() == "interval"]
    assert all(low < pct < high for (low, high), pct in zip(intervals, (75, 50), strict=True))
    assert words == "AB: 75 %, 30 of 40. BC: 50 %, 3 of 6."


def test_a_small_group_is_hatched_and_says_so():
    _, axes = charts.new_figure()
    charts.draw_pass_rates(axes, rate_frame([rate("ten", 5, 10), rate("nine", 5, 9)]))
    assert [bool(p.get_hatch()) for p in axes.patches] == [False, True]
    assert [text.endswith(", few)") for text in texts(axes)] == [False, True]


def test_a_group_without_a_known_result_has_no_bar():
    _, axes = charts.new_figure()
    words = charts.draw_pass_rates(axes, rate_frame([rate("AB", 0, 0, 4)]))
    assert bars(axes) == []
    assert words == "No closed review with a known result yet."


def test_a_trend_is_a_line_over_time_and_leaves_out_what_has_no_time():
    _, axes = charts.new_figure()
    frame = rate_frame([rate("2023", 5, 10), rate("2024", 9, 12), rate("not stated", 1, 1)])
    charts.draw_trend(axes, frame)
    line = next(each for each in axes.lines if each.get_gid() == "rate")
    assert line.get_ydata().tolist() == [50, 75]


def test_the_pipeline_shows_every_state_also_the_empty_ones():
    _, axes = charts.new_figure()
    words = charts.draw_pipeline(axes, pipeline(pd.DataFrame({"state": ["received", "closed", "closed"]})))
    assert bars(axes) == [(0, 1), (0, 0), (0, 0), (0, 2)]
    assert words == "Received: 1. In review: 0. Awaiting correction: 0. Closed: 2."


def open_frames(on):
    submissions = pd.DataFrame(
        {
            "submission_id": ["a", "b", "c"], "employer_legal_name": "Example", "reviewer": ["Sam", "Sam", ""],
            "state": ["awaiting_correction", "in_review", "received"], "received_on": pd.Timestamp(on),
        }
    )  # fmt: skip
    rounds = pd.DataFrame({"submission_id": ["a"], "round": [1], "due_on": [pd.Timestamp(on) - pd.Timedelta(days=1)]})
    return submissions, rounds, on.date()


def test_overdue_work_is_hatched_and_named():
    frames = open_frames(pd.Timestamp("2024-06-03"))
    _, axes = charts.new_figure()
    words = charts.draw_due(axes, due_buckets(*frames))
    assert words.startswith("Overdue: 1.")
    assert axes.patches[0].get_hatch()
    _, other = charts.new_figure()
    assert charts.draw_reviewer_load(other, reviewer_load(*frames)) == (
        "Sam: 2 open, 1 overdue. not assigned: 1 open, 0 overdue."
    )
    assert "2, 1 overdue" in texts(other)


def test_the_parts_of_a_reviewers_load_follow_one_another():
    _, axes = charts.new_figure()
    charts.draw_reviewer_load(axes, reviewer_load(*open_frames(pd.Timestamp("2024-06-03"))))
    sam = [bar for bar, patch in zip(bars(axes), axes.patches, strict=True) if round(patch.get_y() + 0.3) == 0]
    assert sam == [(0, 1), (1, 0), (1, 1)]


def test_frequent_deficiencies_name_the_question_and_the_check():
    _, axes = charts.new_figure()
    charts.draw_frequent_deficiencies(axes, shares())
    assert bars(axes) == [(0, 40), (0, 15)]
    assert names(axes) == ["3.1  Notes sufficient", "2.2  Documents"]


@pytest.mark.parametrize(
    ("draw", "frame"),
    [
        (charts.draw_pass_rates, rate_frame([])),
        (charts.draw_trend, rate_frame([])),
        (charts.draw_frequent_deficiencies, shares().head(0)),
        (charts.draw_reviewer_load, pd.DataFrame({"reviewer": []})),
    ],
)
def test_without_data_a_chart_says_so(draw, frame):
    figure, axes = charts.new_figure()
    assert draw(axes, frame) in texts(axes)
    assert "<svg" in charts.svg(figure)


def test_a_name_with_dollar_signs_is_shown_as_it_is():
    figure, axes = charts.new_figure()
    charts.draw_pass_rates(axes, rate_frame([rate("$x^2$ <i>&", 1, 2)]))
    picture = charts.svg(figure)
    assert "$x^2$ &lt;i" in picture
