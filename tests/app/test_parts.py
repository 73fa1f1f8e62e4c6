from __future__ import annotations

import math
from html.parser import HTMLParser

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.app import parts
from secor_qa.reports import charts
from secor_qa.reports.look import LIGHT

HOSTILE = "<img src=x onerror=alert(1)> & \"quoted\" 'single'"


class Seen(HTMLParser):
    """The tags, attributes and texts that a browser would see."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_any_text_stays_text(text: str) -> None:
    seen = Seen(parts.element("p", text))
    assert seen.tags == ["p"]
    assert seen.text == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_any_text_in_an_attribute_stays_in_it(text: str) -> None:
    seen = Seen(parts.element("a", "x", title=text))
    assert seen.attributes == [("title", text)]


def test_html_in_an_attribute_is_escaped_too() -> None:
    seen = Seen(parts.element("a", "x", title=parts.element("b", "y", class_="z")))
    assert seen.tags == ["a"]
    assert seen.attributes == [("title", '<b class="z">y</b>')]


@pytest.mark.parametrize(
    "made",
    [
        parts.notice(HOSTILE),
        parts.panel(HOSTILE, parts.element("p", HOSTILE), gist=HOSTILE),
        parts.figures([parts.Figure(HOSTILE, HOSTILE, HOSTILE)]),
        parts.table([{"a": HOSTILE}], [parts.Column("a", HOSTILE)], caption=HOSTILE, empty=""),
        parts.table([], [parts.Column("a", "A")], caption="", empty=HOSTILE),
        parts.folded(HOSTILE, HOSTILE),
        parts.code(HOSTILE),
        parts.download(HOSTILE, HOSTILE, b"", "text/csv"),
        parts.head(HOSTILE, HOSTILE, "review"),
    ],
)
def test_every_part_shows_markup_as_text(made: parts.Html) -> None:
    assert "img" not in Seen(made).tags
    assert HOSTILE in Seen(made).text


def test_a_chart_takes_the_colours_of_the_page_and_keeps_its_words_as_text() -> None:
    figure, axes = charts.new_figure()
    row = {"group": "<script>x</script>", "n": 20, "passed": 10, "rate_pct": 50.0, "low_pct": 30.0, "high_pct": 70.0}
    rates = pd.DataFrame([{**row, "small": False}])
    made = parts.chart(charts.svg(figure, charts.draw_pass_rates(axes, rates)))
    assert "script" not in Seen(made).tags
    assert "var(--qa-met)" in made
    assert LIGHT.met not in made


@pytest.mark.parametrize("blank", [None, math.nan, pd.NaT, pd.NA])
@pytest.mark.parametrize("kind", ["text", "count", "pct", "date"])
def test_a_missing_value_is_an_empty_place_and_never_zero(blank: object, kind: str) -> None:
    assert parts.Column("a", "A", kind).write(blank) in ("", "–")


def test_numbers_are_written_for_reading() -> None:
    assert parts.Column("a", "A", "count").write(12345) == "12\u202f345"
    assert parts.Column("a", "A", "count").write(-3) == "\u22123"
    assert parts.Column("a", "A", "pct").write(33.333) == "33.3"
    assert parts.Column("a", "A", "date").write(pd.Timestamp("2026-03-01")) == "2026-03-01"


def test_sample_data_is_named_with_the_command_that_removes_it() -> None:
    assert parts.sample_notice(0) == ""
    assert "secor-qa start-clean" in parts.sample_notice(1)
    assert "320 of the submissions" in parts.sample_notice(320)


def test_screens_are_linked_only_where_they_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VOILA_BASE_URL", raising=False)
    assert "nav" not in Seen(parts.head("T", "g", "dashboard")).tags
    monkeypatch.setenv("VOILA_BASE_URL", "/qa/")
    served = Seen(parts.head("T", "g", "dashboard"))
    assert ("href", "/qa/voila/render/review.ipynb") in served.attributes
    assert served.attributes.count(("aria-current", "page")) == 1


def test_a_submission_leads_to_its_review_where_the_pages_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VOILA_BASE_URL", raising=False)
    assert parts.review_link("2026-00005") == "2026-00005"
    monkeypatch.setenv("VOILA_BASE_URL", "/")
    seen = Seen(parts.review_link('a/"b'))
    assert seen.attributes == [("href", "/voila/render/review.ipynb#/s/a%2F%22b/")]
    assert seen.text == 'a/"b'
