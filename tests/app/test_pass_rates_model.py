from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from made_frames import MadeFrames, made_frames

from secor_qa.app.pass_rates_model import FILTERS, GROUPINGS, PassRatesModel

NAMES = {str(number): f"Element {number}" for number in range(1, 11)}


def a_model(frames: MadeFrames | None = None) -> PassRatesModel:
    return PassRatesModel(lambda: frames or made_frames(), lambda _instrument: NAMES)


def test_without_filters_every_submission_is_chosen() -> None:
    model = a_model()
    assert len(model.submissions) == 230
    overall = model.overall.iloc[0]
    assert overall["n"] == 200
    assert overall["n_unknown"] == 30


@pytest.mark.parametrize("name", list(FILTERS))
def test_each_filter_takes_its_choices_and_narrows_to_them(name: str) -> None:
    model = a_model()
    (_, everything), *rest = model.choices(name)
    assert everything == ""
    sizes = []
    for _label, value in rest:
        setattr(model, name, value)
        assert set(model.submissions[FILTERS[name]]) == {value}
        sizes.append(len(model.submissions))
    blank = int(model._submissions[FILTERS[name]].fillna("").eq("").sum())
    assert sum(sizes) + blank == 230


def test_filters_narrow_together() -> None:
    model = a_model()
    model.year_type, model.province = "certification", "AB"
    assert set(zip(model.submissions["year_type"], model.submissions["province"], strict=True)) == {
        ("certification", "AB")
    }


def test_sample_data_can_be_left_out() -> None:
    model = a_model()
    assert model.n_samples == 115
    model.include_samples = False
    assert len(model.submissions) == 115
    assert model.n_samples == 0


def test_every_change_of_the_choice_is_announced_once() -> None:
    model, seen = a_model(), []
    model.observe(lambda change: seen.append(change["new"]), "version")
    model.province = "BC"
    model.include_samples = False
    model.province = "BC"
    assert len(seen) == 2


def test_reload_takes_the_stores_present_state() -> None:
    stores = iter([made_frames(n_closed=20, n_open=0), made_frames(n_closed=21, n_open=0)])
    model = PassRatesModel(lambda: next(stores), lambda _instrument: NAMES)
    before = len(model.submissions)
    model.reload()
    assert (before, len(model.submissions)) == (20, 21)


def test_the_groups_of_a_grouping_add_up_to_the_whole() -> None:
    model = a_model()
    for grouping in GROUPINGS:
        rates = model.by(grouping)
        assert rates["n"].sum() == model.overall["n"].iloc[0]
        assert rates["passed"].sum() == model.overall["passed"].iloc[0]


def test_elements_carry_the_names_of_their_instrument() -> None:
    elements = a_model().elements
    assert list(elements["element"]) == [str(number) for number in range(1, 11)]
    assert elements["group"].iloc[9] == "10 Element 10"


def test_elements_of_different_instruments_are_not_compared() -> None:
    frames = made_frames()
    frames.submissions.loc[0, "instrument_id"] = "range-2015"
    model = a_model(frames)
    assert not model.has_one_instrument
    assert "element" not in set(model.rates()["grouping"])
    model.instrument = "secor-2022"
    assert model.has_one_instrument
    assert "element" in set(model.rates()["grouping"])


def test_the_csv_reads_back_as_the_rates_on_the_screen() -> None:
    model = a_model()
    read = pd.read_csv(io.BytesIO(model.csv()), encoding="utf-8-sig", dtype={"group": "str"})
    pd.testing.assert_frame_equal(read, model.rates().round(2), check_dtype=False)


def test_the_workbook_holds_the_rates_and_the_chosen_rows_and_no_formula(tmp_path: Path) -> None:
    frames = made_frames(n_closed=12, n_open=2)
    frames.submissions.loc[3, "employer_legal_name"] = '=HYPERLINK("http://example.com")'
    model = a_model(frames)
    model.year_type = str(frames.submissions["year_type"][3])
    csv, xlsx = model.write_files(tmp_path)
    assert csv.read_bytes() == model.csv()
    book = openpyxl.load_workbook(xlsx)
    assert book.sheetnames == ["About", "Pass rates", "Submissions", "Scores"]
    assert book["Submissions"].max_row == 1 + len(model.submissions)
    cells = [cell for row in book["Submissions"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
    assert '=HYPERLINK("http://example.com")' in {cell.value for cell in cells}


def test_writing_twice_keeps_both(tmp_path: Path) -> None:
    model = a_model(made_frames(n_closed=5, n_open=0))
    assert len({*model.write_files(tmp_path), *model.write_files(tmp_path)}) == 4


def test_an_empty_store_has_no_rates_and_no_errors() -> None:
    model = a_model(made_frames(n_closed=0, n_open=0))
    assert model.choices("year") == [("All", "")]
    assert model.overall["n"].iloc[0] == 0
    assert model.submissions.empty
    assert model.elements.empty
