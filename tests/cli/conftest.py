"""A store of the test's own, and packages that are read at once."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from loading_steps import CLEAN, EXACT, STALE

from secor_qa import places


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three of the shipped packages, each with its workbook and one document, so that they are read at once."""
    folder = tmp_path_factory.mktemp("samples")
    for name in (CLEAN, STALE, EXACT):
        with ZipFile(places.data_folder() / "samples" / name) as whole, ZipFile(folder / name, "w") as slim:
            names = whole.namelist()
            first = min((each for each in names if "/attachments/" in each and each.endswith(".docx")), default="")
            for each in filter(None, ("".join(each for each in names if each.endswith("assessment.xlsx")), first)):
                slim.writestr(each, whole.read(each))
    return folder


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _sqlite_template: Path) -> str:
    shutil.copyfile(_sqlite_template, tmp_path / "store.db")
    url = f"sqlite:///{(tmp_path / 'store.db').as_posix()}"
    monkeypatch.setenv("SECOR_QA_STORE", url)
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SECOR_QA_EXPORTS", str(tmp_path / "exports"))
    return url


@pytest.fixture
def season(tmp_path: Path, samples: Path) -> Path:
    """A folder of three packages."""
    return shutil.copytree(samples, tmp_path / "season")
