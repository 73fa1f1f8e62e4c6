"""The project's own files agree with each other and carry nothing that belongs to one machine."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from secor_qa.procedure.clauses import CLAUSES

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]


def bare_name(requirement: str) -> str:
    """`psycopg[binary]>=3.2` -> `psycopg`."""
    return re.split(r"[\[<>=!~; ]", requirement.strip(), maxsplit=1)[0].lower()


def tracked(*patterns: str) -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name for name in listing.decode().split("\0") if name]


def test_environment_yml_names_the_packages_of_pyproject() -> None:
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    listed = [line.strip().removeprefix("- ") for line in lines if line.startswith("      - ")]
    assert sorted(item for item in listed if not item.startswith("--")) == sorted(DECLARED)


def test_every_dependency_has_its_reason_written_down() -> None:
    table = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| ([a-z][a-z0-9-]*) \|", table, flags=re.MULTILINE))
    assert explained == {bare_name(requirement) for requirement in DECLARED}


def test_every_dependency_is_pinned() -> None:
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {bare_name(line) for line in pins}
    assert {bare_name(requirement) for requirement in DECLARED} <= pinned
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[^\s;]+( ; .+)?", line) for line in pins)


def test_no_file_carries_an_index_address_or_a_path_of_one_machine() -> None:
    hosts = "|".join(("py" + "pi", "python" + "hosted", "npm" + "js", "deb" + "ian"))
    addresses = re.compile(rf"https?://[a-z.-]*(?:{hosts})\.(?:org|com|net)")
    paths = re.compile(rf"[\"' (=]/(?:{'|'.join(('wo' + 'rk', 'ro' + 'ot', 'ho' + 'me'))})/")
    offending = []
    for path in tracked("*.py", "*.toml", "*.txt", "*.yml", "*.md", "*.json", "*.ipynb", "*.js", "*.css", "Makefile"):
        text = path.read_text(encoding="utf-8")
        if addresses.search(text) or paths.search(text):
            offending.append(path.relative_to(ROOT).as_posix())
    assert offending == []


def test_notebooks_are_doors_of_at_most_four_code_cells_without_outputs() -> None:
    notebooks = tracked("notebooks/*.ipynb")
    assert {path.name for path in notebooks} >= {"review.ipynb", "pass_rates.ipynb", "dashboard.ipynb"}
    for path in notebooks:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        code = [cell for cell in cells if cell["cell_type"] == "code"]
        assert len(code) <= 4, path.name
        assert not any(cell["outputs"] or cell["execution_count"] for cell in code), path.name


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in tracked("secor_qa/*.py")}
    assert {name: n for name, n in lengths.items() if n > 300} == {}


def test_the_rooms_import_only_downward() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/dependencies.md"])
def test_links_between_documents_lead_somewhere(document: str) -> None:
    path = ROOT / document
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8"))
    missing = [target for target in targets if not (path.parent / target).exists()]
    assert missing == []


def test_the_page_of_clauses_is_the_register() -> None:
    page = (ROOT / "docs" / "clauses.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if re.match(r"\| [23]\.", line)]
    assert [(row[0].strip("| "), row[2]) for row in rows] == [(clause.id, clause.gist) for clause in CLAUSES]
