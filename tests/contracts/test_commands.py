"""The commands of docs/contracts.md, held from outside: an instrument nobody here has seen, packages made by hand."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

ROOT = Path(__file__).resolve().parents[2]
SECOR_QA = Path(sys.executable).with_name("secor-qa")
CHECKS = ["documents", "currency", "notes", "consistency", "instrument_use", "action_items", "improvement"]

INSTRUMENT = """
id = "unseen-2030"
title = "An instrument nobody here has seen"
version = "1"
certifying_partner = "Prairie Test Partner"
valid_from = 2022-01-01

[provinces.AB]
headcount_max = 10
gathering_days_max = 15
submission_days_max = 21

[[consistency]]
id = "talks-without-workers"
when = "employees_worker = 0"
then = "answer(B2) = N/A"
message = "The profile counts no workers, yet talks with workers are claimed."
"""
COLUMNS = ("element", "element_name", "question", "text", "guideline", "methods", "scoring", "points",
           "threshold_pct", "na_when", "evidence", "documents_min", "window_months", "notes_min_words",
           "carry_over")  # fmt: skip
QUESTIONS = (
    ("A", "Beginning", "A1", "Is there a policy?", "Attach it.", "D", "yes_no", 10, "", "", "policy", 1, "", 5, "Yes"),
    ("A", "Beginning", "A2", "Is it known?", "Ask people.", "I", "percent", 20, "", "", "none", 0, "", 5, "No"),
    ("B", "Ending", "B1", "Are yards seen?", "Attach.", "D;O", "all_or_nothing", 10, 70, "", "record", 1, 12, 5, ""),
    ("B", "Ending", "B2", "Are workers heard?", "Say how.", "I", "range", 10, "", "employees_worker = 0",
     "none", 0, "", 5, "No"),
)  # fmt: skip
FIELDS: dict[str, object] = {
    "instrument": "unseen-2030", "instrument_version": "1", "year_type": "Certification",
    "submitted_on": date(2026, 5, 20),
    "data_gathering_start": date(2026, 5, 1), "data_gathering_end": date(2026, 5, 10),
    "employer_legal_name": "Lodgepole Test Drilling Ltd.", "employer_address": "1 Sample Road",
    "employer_city": "Edson", "employer_province": "AB", "employer_postal_code": "T7E 1A1",
    "employer_contact_name": "Casey Example", "employer_phone": "(780) 555-0100", "employer_fax": "(780) 555-0101",
    "employer_email": "casey@example.com", "employer_profile": "Drills test holes for example wells.",
    "wcb_accounts": "0012345", "industry_codes": "07103", "employees_owner": 1, "employees_manager": 0,
    "employees_supervisor": 1, "employees_worker": 4, "employees_contractor": 0,
    "assessor_name": "Sam Example", "assessor_phone": "(780) 555-0102", "assessor_email": "sam@example.com",
    "assessor_position": "Owner", "assessor_training_course": "SECOR assessor",
    "assessor_training_on": date(2025, 2, 1),
    "assessor_ethics_signed": "Yes", "assessor_signed_by": "Sam Example", "assessor_signed_on": date(2026, 5, 11),
    "employer_signed_by": "Casey Example", "employer_signed_on": date(2026, 5, 11), "secor_number": "S-0042",
}  # fmt: skip
NOTE = "The crew showed us how this is done at both of our yards in Edson."
ANSWERS = (
    ("A1", "A", "Yes", 10, None, NOTE, "policy.txt"),
    ("A2", "A", "Yes", None, 73, NOTE + " Four of five people knew it.", ""),
    ("B1", "B", "Yes", None, 70, NOTE + " All tags were in place.", "inspection.txt"),
    ("B2", "B", "No", 0, None, NOTE + " Talks have not begun.", ""),
)
ACTION = ("B2", "Workers are not heard.", "Hold a talk every Monday and keep minutes.", "Casey Example", "High",
          date(2026, 9, 1), None, "Open", "Assessor")  # fmt: skip


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(SECOR_QA), *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", check=False, env={**os.environ, **environment},
    )  # fmt: skip


@pytest.fixture
def instrument(tmp_path: Path) -> Path:
    folder = tmp_path / "unseen-2030"
    folder.mkdir()
    (folder / "instrument.toml").write_text(INSTRUMENT, encoding="utf-8")
    with (folder / "questions.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([COLUMNS, *QUESTIONS])
    return folder


def write_package(
    folder: Path,
    fields: dict[str, object] = FIELDS,
    answers: Iterable[tuple] = ANSWERS,
    actions: Iterable[tuple] = (ACTION,),
) -> Path:
    (folder / "attachments").mkdir(parents=True)
    (folder / "attachments" / "policy.txt").write_text(
        "Health and safety policy. Signed by Casey Example, January 5, 2026.", encoding="utf-8"
    )
    (folder / "attachments" / "inspection.txt").write_text(
        "Yard inspection of 2026-04-02. Two findings.", encoding="utf-8"
    )
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Assessment"
    for row in [("field", "value"), *fields.items()]:
        sheet.append(row)
    for title, rows in {
        "Questions": [("Question", "Element", "Answer", "Points Claimed", "percent_positive", "NOTES", "attachments"),
                      *answers],
        "Attachments": [("file", "title", "document on", "questions", "pages"),
                        ("policy.txt", "Policy", date(2026, 1, 5), "A1", 1),
                        ("inspection.txt", "Yard inspection", date(2026, 4, 2), "B1", 1)],
        "Action plan": [("question", "deficiency", "action", "responsible", "priority", "target_on", "completed_on",
                         "status", "origin"),
                        *actions],
    }.items():  # fmt: skip
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    book.save(folder / "assessment.xlsx")
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write_package(tmp_path / "lodgepole-2026")


def checked(package: Path, instrument: Path) -> dict:
    done = run("check", package, "--instrument", instrument, "--on", "2026-06-01", "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_check_prints_the_documented_json_for_an_instrument_never_seen_before(package: Path, instrument: Path) -> None:
    result = checked(package, instrument)
    assert list(result) == ["submission", "intake", "checks", "findings", "score"]
    assert result["submission"] == {
        "employer_legal_name": "Lodgepole Test Drilling Ltd.", "year_type": "certification",
        "instrument": "unseen-2030",
        "n_questions": 4, "n_documents": 2,
    }  # fmt: skip
    assert [(row["question"], row["check"]) for row in result["checks"]] == [
        (question, check) for question in ("A1", "A2", "B1", "B2") for check in CHECKS
    ]
    assert {item["clause"] for item in result["intake"]} == {"2.2", "2.3"}
    assert {item["status"] for item in result["intake"]} == {"met"}
    assert result["findings"] == []


def test_the_claimed_score_follows_the_four_scoring_models(package: Path, instrument: Path) -> None:
    score = checked(package, instrument)["score"]
    # A: 10 of 10, and 73 % of 20 = 14.6, to the nearest whole point 15. B: 70 % reaches 70 %, and 0 of 10.
    assert score["basis"] == "claimed"
    assert score["elements"] == [
        {"element": "A", "awarded": 25, "available": 30, "pct": 83.33},
        {"element": "B", "awarded": 10, "available": 20, "pct": 50.0},
    ]
    assert (score["overall_pct"], score["passed"]) == (70.0, False)
    assert any("80" in reason for reason in score["reasons"])


@pytest.mark.parametrize("form", ["folder", "zip", "zip of the folder itself", "workbook alone", "csv"])
def test_a_package_reads_the_same_in_each_form(package: Path, instrument: Path, tmp_path: Path, form: str) -> None:
    expected = checked(package, instrument)
    path = package
    if form.startswith("zip"):
        path = tmp_path / "lodgepole.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in sorted(package.rglob("*.*")):
                archive.write(file, file.relative_to(package.parent if "itself" in form else package))
    elif form == "workbook alone":
        path = package / "assessment.xlsx"
    elif form == "csv":
        book = openpyxl.load_workbook(package / "assessment.xlsx")
        for title, name in {"Assessment": "assessment", "Questions": "questions", "Attachments": "attachments",
                            "Action plan": "action_plan"}.items():  # fmt: skip
            with (package / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
                rows = book[title].iter_rows(values_only=True)
                csv.writer(file).writerows([[v.date() if hasattr(v, "date") else v for v in row] for row in rows])
        (package / "assessment.xlsx").unlink()
    result = checked(path, instrument)
    assert result["score"] == expected["score"]
    assert result["submission"]["employer_legal_name"] == "Lodgepole Test Drilling Ltd."
    if form != "workbook alone":  # its documents stayed behind
        assert result == expected


@pytest.mark.parametrize(
    ("changed", "question", "check"),
    [
        ({"A1": ("A1", "A", "Yes", 10, None, NOTE, "")}, "A1", None),  # still named by the Attachments sheet
        ({"B2": ("B2", "B", "N/A", None, None, "No one to ask, we think.", "")}, "B2", "instrument_use"),
        ({"A2": ("A2", "A", "Yes", None, 73, "", "")}, "A2", "notes"),
        ({"A1": ("A1", "A", "Yes", 11, None, NOTE, "policy.txt")}, "A1", "instrument_use"),
    ],
)
def test_what_is_wrong_is_found_where_it_is(
    tmp_path: Path, instrument: Path, changed: dict, question: str, check: str | None
) -> None:
    answers = [changed.get(row[0], row) for row in ANSWERS]
    found = checked(write_package(tmp_path / "changed", answers=answers), instrument)["findings"]
    assert {(finding["question"], finding["check"]) for finding in found} == ({(question, check)} if check else set())
    for finding in found:
        assert finding["clause"].startswith("2.5(")
        assert finding["message"].endswith(".")
        assert finding["evidence"]


def test_a_no_without_an_action_item_is_found(tmp_path: Path, instrument: Path) -> None:
    found = checked(write_package(tmp_path / "changed", actions=()), instrument)["findings"]
    assert ("B2", "action_items", "2.5(f)", "not_met") in [
        (finding["question"], finding["check"], finding["clause"], finding["status"]) for finding in found
    ]


def test_an_ambiguous_date_is_a_finding_and_never_a_guess(tmp_path: Path, instrument: Path) -> None:
    fields = {**FIELDS, "data_gathering_start": "03/04/2026"}
    result = checked(write_package(tmp_path / "changed", fields=fields), instrument)
    said = [item["message"] for item in result["intake"] if item["status"] != "met"]
    said += [finding["message"] for finding in result["findings"]]
    assert any("03/04/2026" in message for message in said)


def test_a_broken_consistency_rule_is_found_at_every_question_it_names(tmp_path: Path, instrument: Path) -> None:
    fields = {**FIELDS, "employees_worker": 0}
    found = checked(write_package(tmp_path / "changed", fields=fields), instrument)["findings"]
    assert ("B2", "consistency") in {(finding["question"], finding["check"]) for finding in found}


@pytest.mark.parametrize(
    ("year_type", "marks", "passed"),
    [
        ("certification", {"A1": 10, "A2": 20, "B1": 10, "B2": 0}, True),  # exactly 80 %; B exactly 50 %
        ("certification", {"A1": 10, "A2": 19, "B1": 10, "B2": 0}, False),
        ("certification", {"A1": 10, "A2": 20, "B1": 0, "B2": 9}, False),
        ("maintenance", {"A1": 10, "A2": 20, "B1": 0, "B2": 0}, True),  # exactly 60 %, and no element floor
        ("maintenance", {"A1": 10, "A2": 19, "B1": 0, "B2": 0}, False),
        ("certification", {"A1": 10, "A2": 20, "B1": 10}, None),  # B2 is not yet known
    ],
)
def test_score_prints_the_result_of_marks(
    tmp_path: Path, instrument: Path, year_type: str, marks: dict[str, int], passed: bool | None
) -> None:
    path = tmp_path / "marks.csv"
    rows = [("question", "answer", "awarded")] + [(q, "Yes", marks.get(q, "")) for q in ("A1", "A2", "B1", "B2")]
    path.write_text("\n".join(",".join(map(str, row)) for row in rows), encoding="utf-8")
    done = run("score", path, "--instrument", instrument, "--year-type", year_type, "--json")
    assert done.returncode == 0, done.stderr
    score = json.loads(done.stdout)
    assert (score["basis"], score["passed"]) == ("awarded", passed)


def test_loading_twice_changes_nothing_and_a_bad_package_stops_nobody(tmp_path: Path) -> None:
    package = ROOT / "data" / "samples" / "01-clean-pass.zip"
    store = {"SECOR_QA_STORE": f"sqlite:///{(tmp_path / 'store.db').as_posix()}"}
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 not really")
    first = run("load", package, tmp_path / "broken.zip", **store)
    assert "broken.zip" in first.stderr
    assert "Traceback" not in first.stderr
    second = run("load", package, **store)
    assert second.returncode == 0, second.stderr
    count = "import secor_qa; print(len(secor_qa.open_store().submissions()))"
    done = subprocess.run(
        [sys.executable, "-c", count], capture_output=True, text=True, check=True, env={**os.environ, **store}
    )
    assert done.stdout.strip() == "1"


def test_a_template_reads_back_and_asks_for_everything(tmp_path: Path, instrument: Path) -> None:
    out = tmp_path / "empty.xlsx"
    assert run("template", "--instrument", instrument, out).returncode == 0
    assert openpyxl.load_workbook(out).sheetnames[:4] == ["Assessment", "Questions", "Attachments", "Action plan"]
    result = checked(out, instrument)
    assert result["score"]["passed"] is None
    assert {row["question"] for row in result["checks"]} == {"A1", "A2", "B1", "B2"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "no-such-folder"),
        ("score", "no-such-marks.csv", "--instrument", "nowhere", "--year-type", "certification"),
        ("template", "--instrument", "nowhere", "out.xlsx"),
        ("load", "no-such-folder"),
        ("no-such-command",),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_a_plain_sentence(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, SECOR_QA_HOME=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
