"""Packages on disk: folders that read back clean, the truth beside them, the same bytes for the same seed."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path

import pytest
from sample_builders import a_draft, instruments, typed

import secor_qa.samples
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.words import Status
from secor_qa.readers.package import read_package, read_submission
from secor_qa.samples.timeline import ENDING_ON
from secor_qa.samples.write_packages import write_folder, write_samples, write_zip


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("faulty")
    write_samples(out, count=2, seed=11, faults=True, instrument=instruments()["range-2015"])
    return out


def test_the_same_seed_gives_the_same_bytes(faulty: Path, tmp_path: Path):
    write_samples(tmp_path, count=2, seed=11, faults=True, instrument=instruments()["range-2015"])
    assert _contents(tmp_path) == _contents(faulty)


def test_another_seed_gives_other_packages(faulty: Path, tmp_path: Path):
    write_samples(tmp_path, count=1, seed=12, faults=False, instrument=instruments()["range-2015"])
    assert not set(_contents(tmp_path)) & set(_contents(faulty))


def test_the_truth_stands_beside_the_package_and_never_inside(faulty: Path):
    folders = sorted(path for path in faulty.iterdir() if path.is_dir())
    assert len(folders) == 2
    for folder in folders:
        truth = json.loads((faulty / f"{folder.name}.truth.json").read_text(encoding="utf-8"))
        keys = "fault question check clause file what also both instead aside fields sees"
        assert set(truth[0]) == set(keys.split())
        assert len({each["fault"] for each in truth}) == 4
        assert not list(folder.rglob("*truth*"))


def test_without_faults_nothing_is_found_and_there_is_no_truth(tmp_path: Path):
    instrument = instruments()["secor-2022"]
    write_samples(tmp_path, count=1, seed=4, faults=False, instrument=instrument)
    folders = list(tmp_path.iterdir())
    assert len(folders) == 1
    for folder in folders:
        result = pre_review(read_submission(folder), instrument, edition_on(ENDING_ON), ENDING_ON)
        assert result.findings == ()


def test_an_instrument_never_seen_before_works(tmp_path: Path):
    instrument = replace(instruments()["secor-2022"], id="someone-elses")
    draft = typed(a_draft("never seen", instrument))
    sent = read_submission(write_folder(draft, tmp_path), {"someone-elses": instrument})
    found = pre_review(sent, instrument, edition_on(ENDING_ON), ENDING_ON).findings
    assert {each.code for each in found} <= {"demand-unmet", "part-left-out"}
    assert {each.status for each in found} == {Status.NEEDS_REVIEWER}
    # papers and notes for any question hold nothing in particular


def test_an_instrument_of_a_few_questions_works(tmp_path: Path):
    whole = instruments()["secor-2022"]
    few = tuple(whole.question(each) for each in ("1.1", "2.3", "5.6"))
    elements = tuple(each for each in whole.elements if each.id in ("1", "2", "5"))
    instrument = replace(whole, id="tiny", elements=elements, questions=few, consistency=())
    write_samples(tmp_path, count=3, seed=2, faults=True, instrument=instrument)
    assert len([path for path in tmp_path.iterdir() if path.is_dir()]) == 3


@pytest.mark.parametrize("as_csv", [False, True])
def test_a_zip_reads_as_the_folder_does(tmp_path: Path, as_csv: bool):
    draft = typed(a_draft("zip", "range-2015"))
    zipped = read_package(write_zip(draft, tmp_path, as_csv=as_csv))
    folder = read_package(write_folder(draft, tmp_path))
    assert zipped.submission.answers == folder.submission.answers
    assert zipped.submission.fields == folder.submission.fields
    assert (zipped.package_sha256 == folder.package_sha256) is not as_csv


def test_leading_zeros_stay(tmp_path: Path):
    draft = a_draft("zeros", "range-2015")
    draft.papers.clear()
    draft.fields["wcb_accounts"], draft.fields["industry_codes"] = "0012345; 0700001", "06300"
    sent = read_submission(write_folder(draft, tmp_path))
    assert sent.field("wcb_accounts") == ("0012345", "0700001")
    assert sent.text("industry_codes") == "06300"


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path):
    draft = a_draft("formula", "range-2015")
    draft.papers.clear()
    draft.rows[0].notes = "=1+1 is what the crew said"
    assert read_submission(write_folder(draft, tmp_path)).answers[0].notes == "=1+1 is what the crew said"


def test_the_generator_knows_nothing_of_the_checks():
    forbidden = ("secor_qa.procedure.checks", "secor_qa.procedure.pre_review", "secor_qa.procedure.intake",
                 "secor_qa.procedure.plain_text")  # fmt: skip
    for path in Path(secor_qa.samples.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [name for name in names if name.startswith(forbidden)], path
