"""Clean submissions in other manners: nothing of the substance is lost, and next to nothing is found in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sample_builders import a_draft, a_story, typed

from benchmarks.accuracy.judging import judge
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.pre_review import pre_review
from secor_qa.readers.package import read_submission
from secor_qa.readers.sheets.written_dates import read_date
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft
from secor_qa.samples.papers import make_paper
from secor_qa.samples.styles import STYLES, inspection_keys, style
from secor_qa.samples.timeline import ENDING_ON, make_timeline, written
from secor_qa.samples.write_packages import write_folder

each_style = pytest.mark.parametrize("name", [each.name for each in STYLES])
MOST_FALSE_ALARMS = 2


@pytest.fixture(scope="module")
def drafts() -> dict[str, Draft]:
    return {each.name: a_draft(f"style {each.name}", province="AB", style=each.name) for each in STYLES}


@each_style
def test_notes_stay_as_long_as_the_guideline_asks(name: str, drafts: dict[str, Draft]):
    for row in drafts[name].rows:
        if row.answer == "Yes":
            needed = drafts[name].instrument.question(row.question).notes_min_words
            assert len(row.notes.split()) >= needed, (row.question, row.notes)


@each_style
def test_every_file_is_named_by_its_question_or_by_the_sheet(name: str, drafts: dict[str, Draft]):
    draft = drafts[name]
    listed = {file for row in draft.rows for file in row.attachments}
    for paper in draft.papers:
        assert paper.file in listed or (paper.names_questions and paper.questions)


def test_where_notes_name_no_files_none_is_named(drafts: dict[str, Draft]):
    draft = drafts["names-no-files"]
    named = [row.question for row in draft.rows for file in row.attachments if file.rsplit("/", 1)[-1] in row.notes]
    assert len(named) <= 3


@pytest.mark.parametrize(
    ("sent", "n_months"), [(date(2026, 1, 9), 12), (date(2026, 1, 10), 11), (date(2026, 1, 14), 11)]
)
def test_no_form_of_a_month_is_older_than_a_year(sent: date, n_months: int):
    timeline = make_timeline(dice("months"), sent)
    story = replace(a_story(), timeline=timeline)
    papers = [make_paper(key, story) for key in inspection_keys("single", story)]
    assert len(papers) == n_months
    assert all(timeline.gathering_end.replace(year=timeline.gathering_end.year - 1) <= each.on for each in papers)


def test_a_year_of_inspections_is_one_register_or_twelve_forms(drafts: dict[str, Draft]):
    assert style("terse-trades").inspections == "single"
    single = [paper for paper in drafts["terse-trades"].papers if paper.key.startswith("inspection-month")]
    window = drafts["terse-trades"].story.timeline
    assert len(single) == 12
    assert len({(paper.on.year, paper.on.month) for paper in single}) == 12
    assert all(window.before_end(366) < paper.on < window.gathering_end for paper in single)
    assert [paper.key for paper in drafts["bullets"].papers].count("inspection-register") == 1


@each_style
def test_next_to_nothing_is_found_in_a_clean_submission(name: str, drafts: dict[str, Draft], tmp_path: Path):
    draft = drafts[name]
    found = pre_review(
        read_submission(write_folder(typed(draft), tmp_path)), draft.instrument, edition_on(ENDING_ON), ENDING_ON
    )
    assert len(judge(draft.truth, draft.instrument.questions[0].id, found).false_alarms) <= MOST_FALSE_ALARMS


def test_no_way_of_writing_a_date_is_ambiguous():
    for days in range(0, 400, 7):
        on = date(2025, 1, 1) + timedelta(days=days)
        assert len({written(on, manner) for manner in range(9)}) >= 8  # a short month is written in full
        assert read_date(written(on, 0)) == read_date(written(on, 1)) == read_date(written(on, 2)) == on


_ORDINALS = ("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "30th")


@pytest.mark.parametrize("ordinal", _ORDINALS)
def test_ordinals_are_written_as_people_do(ordinal: str):
    assert f" {ordinal}," in written(date(2026, 1, int(ordinal[:-2])), 8)


def test_terse_notes_leave_the_names_of_files_as_they_are():
    draft = a_draft("terse names", province="AB", style="terse-trades")
    named = [(row, paper) for row in draft.rows for paper in draft.papers_of(row.question) if ".pdf" in row.notes]
    names = {paper.file.rsplit("/", 1)[-1] for _, paper in named}
    assert any(" and " in name and any(name in row.notes for row, _ in named) for name in names)
