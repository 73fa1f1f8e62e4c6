"""The analyst's and the manager's notebooks, executed as Voilà and JupyterLab do, over a store of their own."""

from __future__ import annotations

import json
import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from secor_qa import places
from secor_qa.desk import open_desk
from secor_qa.desk.receive import import_history
from secor_qa.samples.history import history

pytestmark = pytest.mark.filterwarnings("ignore:Proactor event loop:RuntimeWarning")  # on Windows; it is ready
NOTEBOOKS = ("pass_rates", "dashboard")


def read(name: str) -> nbformat.NotebookNode:
    return nbformat.read(places.notebooks_folder() / f"{name}.ipynb", as_version=4)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    url = f"sqlite:///{(folder / 'store.db').as_posix()}"
    desk = open_desk(url, who="Robin Reviewer")
    import_history(desk, history(desk.instruments("secor-2022"), 30, seed=5, ending_on=desk.today()))
    desk.store.close()
    return folder


def run(name: str, url: str, monkeypatch: pytest.MonkeyPatch) -> dict:
    """The widget that the notebook shows, as its state by model id."""
    monkeypatch.setenv("SECOR_QA_STORE", url)
    monkeypatch.setenv("PYTHONWARNINGS", "default")
    notebook = read(name)
    client = NotebookClient(notebook, timeout=180, kernel_name="python3", resources={"metadata": {"path": os.getcwd()}})
    client.execute()
    errors = [each for cell in notebook.cells for each in cell.get("outputs", []) if each.output_type == "error"]
    assert errors == []
    return dict(client.widget_state)


def shown(states: dict) -> str:
    return "".join(state.get("value", "") for state in states.values() if state.get("_model_name") == "HTMLModel")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_a_door_and_nothing_more(name: str) -> None:
    notebook = read(name)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert 1 <= len(code) <= 4
    assert all(cell.outputs == [] and cell.execution_count is None for cell in code)
    assert notebook.metadata.title
    assert "secor_qa" in code[0].source


@pytest.mark.parametrize(
    ("name", "words"), [("pass_rates", ["By element", "By province"]), ("dashboard", ["Due and overdue"])]
)
def test_a_notebook_shows_its_screen(name: str, words: list[str], home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    states = run(name, f"sqlite:///{(home / 'store.db').as_posix()}", monkeypatch)
    page = shown(states)
    for word in [*words, "invented sample data", "secor-qa start-clean", "<svg", "<table"]:
        assert word in page
    assert "Something went wrong" not in page
    assert len(states) <= 60


def test_a_store_that_cannot_be_opened_is_one_calm_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "store.db").write_text("This is a letter and no database. " * 100, encoding="utf-8")
    page = shown(run("dashboard", f"sqlite:///{(tmp_path / 'store.db').as_posix()}", monkeypatch))
    assert "sq-trouble" in page
    assert "Traceback" not in json.dumps(page)
