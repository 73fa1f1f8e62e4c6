"""A folder of packages as frames: columns and dtypes as documented, the unreadable named, the rest there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pandas as pd
import pytest

import secor_qa
from secor_qa import places
from secor_qa.analysis.season import COLUMNS, Season, season

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = places.data_folder() / "samples"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Season:
    folder = tmp_path_factory.mktemp("season")
    (folder / "north").mkdir()
    shutil.copy(SAMPLES / "02-exactly-80.zip", folder / "north")
    shutil.copy(SAMPLES / "03-one-element-below-50.zip", folder)
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 not really a zip")
    return secor_qa.read_folder(folder)


@pytest.mark.parametrize("name", list(COLUMNS))
def test_every_frame_has_the_documented_columns_and_dtypes_also_when_it_is_empty(read: Season, name: str) -> None:
    for each in (read, season([])):
        frame = getattr(each, name)
        assert {column: str(dtype) for column, dtype in frame.dtypes.items()} == COLUMNS[name]
    assert len(getattr(season([]), name)) == 0


def test_each_package_is_one_submission_named_by_its_path_and_the_unreadable_one_says_why(read: Season) -> None:
    assert list(read.submissions["package"]) == ["03-one-element-below-50.zip", "north/02-exactly-80.zip"]
    assert set(read.skipped["package"]) == {"broken.zip"}
    assert read.skipped["why"].str.len().min() > 20


def test_the_claimed_score_is_exact_and_fails_by_an_element(read: Season) -> None:
    claims = read.submissions.set_index("package")
    assert claims.loc["north/02-exactly-80.zip", "claimed_pct"] == 80
    assert bool(claims.loc["north/02-exactly-80.zip", "claimed_passed"]) is True
    assert bool(claims.loc["03-one-element-below-50.zip", "claimed_passed"]) is False
    failing = read.scores[(read.scores["passed"] == False) & (read.scores["element"] != "")]  # noqa: E712 - may be NA
    assert set(failing["package"]) == {"03-one-element-below-50.zip"}
    assert failing["pct"].max() < 50


def test_answers_and_documents_belong_to_their_package(read: Season) -> None:
    n_answers = read.answers.groupby("package").size()
    assert dict(n_answers) == dict(read.submissions.set_index("package")["n_answers"])
    n_present = read.documents[read.documents["present"]].groupby("package").size()
    assert dict(n_present) == dict(read.submissions.set_index("package")["n_documents"])


def test_the_example_of_the_documentation_gives_a_table_of_pass_rates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "analysts.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, flags=re.DOTALL)[:1]
    assert len(code.strip().splitlines()) <= 10
    shutil.copytree(SAMPLES, tmp_path / "exports-2026", ignore=lambda _, names: {n for n in names if n > "04"})
    monkeypatch.chdir(tmp_path)
    made: dict[str, object] = {}
    exec(code, made)  # noqa: S102 - our own page
    table = made["table"]
    assert isinstance(table, pd.DataFrame)
    assert table["rate_pct"].between(0, 100).all()
    assert table["n"].sum() == 3
