"""The reviewer's notebook, executed as Voilà and JupyterLab do, over a store of its own."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from secor_qa import places

pytestmark = pytest.mark.filterwarnings("ignore:Proactor event loop:RuntimeWarning")  # on Windows; it is ready


@pytest.fixture
def notebook() -> nbformat.NotebookNode:
    return nbformat.read(places.notebooks_folder() / "review.ipynb", as_version=4)


def test_the_notebook_is_a_heading_an_import_and_a_call(notebook: nbformat.NotebookNode) -> None:
    assert len(notebook.cells) <= 4
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.outputs == [] and cell.execution_count is None for cell in code)
    assert notebook.metadata.title


def test_the_notebook_shows_one_widget_and_prints_nothing(
    notebook: nbformat.NotebookNode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECOR_QA_STORE", f"sqlite:///{(tmp_path / 'store.db').as_posix()}")
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONWARNINGS", "default")
    resources = {"metadata": {"path": os.getcwd()}}
    client = NotebookClient(notebook, timeout=180, kernel_name="python3", resources=resources)
    client.execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert [output.output_type for output in outputs] == ["execute_result"]
    assert "application/vnd.jupyter.widget-view+json" in outputs[0].data
    assert len(client.widget_state) < 10
