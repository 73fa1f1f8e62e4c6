import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest
from reader_builders import ATTACHMENTS, SHEETS, codes, packages_at, pdf_bytes, workbook_bytes, write_package

from secor_qa.errors import CouldNotRead
from secor_qa.readers import parcel
from secor_qa.readers.package import read_package, read_submission

POLICY = pdf_bytes("Health and safety policy, signed January 2, 2024.")


def zip_of(folder: Path, top: str = "", extra: dict[str, bytes] | None = None) -> Path:
    """A zip of a folder, optionally inside a folder of its own."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, top + file.relative_to(folder).as_posix())
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return path


@pytest.fixture
def package(tmp_path):
    return write_package(tmp_path / "acme", attachments={"policy.pdf": POLICY})


def test_a_folder_a_zip_and_a_zip_with_one_folder_inside_are_the_same_package(package):
    from_folder = read_package(package)
    plain, nested = (read_package(zip_of(package, top)) for top in ("", "acme/2024/"))
    assert from_folder.submission == plain.submission == nested.submission
    assert from_folder.package_sha256 == plain.package_sha256 == nested.package_sha256
    assert from_folder.submission.remarks == ()


def test_the_package_hash_changes_with_any_content_and_any_name(package):
    before = read_package(package).package_sha256
    (package / "attachments" / "policy.pdf").write_bytes(POLICY + b".")
    changed = read_package(package).package_sha256
    (package / "attachments" / "policy.pdf").rename(package / "attachments" / "other.pdf")
    assert len({before, changed, read_package(package).package_sha256}) == 3


def test_files_of_the_operating_system_are_no_part_of_a_package(package):
    before = read_package(package)
    for name in ("Thumbs.db", ".DS_Store", "~$assessment.xlsx", "attachments/desktop.ini"):
        (package / name).write_bytes(b"junk")
    assert read_package(package).package_sha256 == before.package_sha256
    assert read_package(zip_of(package, extra={"__MACOSX/._a.pdf": b"junk"})).package_sha256 == before.package_sha256


@pytest.mark.parametrize("wrap", [lambda folder: folder, zip_of])
def test_every_file_is_had_by_its_hash(package, wrap):
    files = read_package(wrap(package)).files
    assert files[hashlib.sha256(POLICY).hexdigest()]() == POLICY
    assert all(hashlib.sha256(read()).hexdigest() == sha256 for sha256, read in files.items())
    assert len(files) == 2


def test_a_workbook_alone_is_a_package_whose_documents_are_not_there(package):
    submission = read_submission(package / "assessment.xlsx")
    assert [(each.file, each.present) for each in submission.documents] == [("policy.pdf", False)]


def test_a_listed_document_has_what_the_sheet_says_and_what_the_file_holds(package):
    document = read_submission(package).document("policy.pdf")
    assert (document.title, document.questions, document.present, document.readable) == ("Policy", ("1.1",), True, True)
    assert document.kind == "pdf"
    assert [found.on.isoformat() for found in document.dates] == ["2024-01-02"]


def test_a_listed_file_is_found_in_any_folder_and_any_case(tmp_path):
    folder = write_package(tmp_path / "acme", attachments={"2024/Policies/POLICY.PDF": POLICY})
    document = read_submission(folder).documents[0]
    assert (document.file, document.title, document.present) == ("2024/Policies/POLICY.PDF", "Policy", True)


def test_a_listed_name_that_may_be_two_files_is_named(tmp_path):
    folder = write_package(tmp_path / "acme", attachments={"a/policy.pdf": POLICY, "b/policy.pdf": POLICY + b"2"})
    submission = read_submission(folder)
    assert "ambiguous-file" in codes(submission.remarks)
    assert submission.documents[0].file == "a/policy.pdf"


def test_a_file_that_nothing_names_is_kept_and_remarked(package):
    (package / "attachments" / "stray.txt").write_bytes(b"stray")
    submission = read_submission(package)
    assert [each.file for each in submission.documents] == ["policy.pdf", "stray.txt"]
    assert codes(submission.remarks) == ["unlisted-document"]


def test_a_file_outside_the_attachments_folder_is_read_and_remarked(package):
    (package / "photo notes.txt").write_bytes(b"seen")
    submission = read_submission(package)
    assert submission.document("photo notes.txt").present
    assert codes(submission.remarks) == ["outside-attachments", "unlisted-document"]


def test_a_spreadsheet_that_is_no_assessment_is_evidence(package):
    (package / "training.xlsx").write_bytes(
        workbook_bytes({"Matrix": [("name", "course"), ("Robin Example", "First aid")]})
    )
    submission = read_submission(package)
    assert len(submission.answers) == 2
    assert submission.document("training.xlsx").kind == "xlsx"


def test_two_assessments_in_one_package_are_refused_by_name(package):
    (package / "older.xlsx").write_bytes(workbook_bytes(SHEETS))
    with pytest.raises(CouldNotRead) as error:
        read_submission(package)
    assert "assessment.xlsx, older.xlsx" in error.value.sentences[0]


def test_a_damaged_attachment_costs_only_itself(tmp_path):
    rows = [*ATTACHMENTS, ("plan.docx", "Plan", None, "1.2", None)]
    attachments = {"policy.pdf": POLICY, "plan.docx": b"PK\x03\x04 broken"}
    folder = write_package(tmp_path / "acme", {**SHEETS, "Attachments": rows}, attachments)
    policy, plan = read_submission(folder).documents
    assert policy.readable
    assert (plan.present, plan.readable) == (True, False)
    assert plan.why_not


@pytest.mark.parametrize(
    "name", ["../evil.txt", "attachments/../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "..\\evil.txt"]
)
def test_a_name_that_leads_out_of_a_zip_is_refused_and_the_rest_is_read(package, name):
    submission = read_submission(zip_of(package, extra={name: b"evil"}))
    assert codes(submission.remarks) == ["unsafe-name"]
    assert len(submission.documents) == 1


def test_a_bomb_in_a_zip_is_refused_and_the_rest_is_read(package):
    submission = read_submission(zip_of(package, extra={"attachments/bomb.txt": b"a" * 20_000_000}))
    bomb = submission.document("bomb.txt")
    assert (bomb.readable, bomb.texts) == (False, ())
    assert "unpacks to far more" in bomb.why_not
    assert submission.document("policy.pdf").readable


def test_a_file_above_the_limit_is_refused_and_one_at_the_limit_is_read(package, monkeypatch):
    size = (package / "assessment.xlsx").stat().st_size
    (package / "attachments" / "big.txt").write_bytes(b"a" * (size + 1))
    (package / "attachments" / "fits.txt").write_bytes(b"a" * size)
    monkeypatch.setattr(parcel, "_FILE_BYTES_MAX", size)
    submission = read_submission(package)
    assert submission.document("fits.txt").readable
    assert "Send a smaller copy" in submission.document("big.txt").why_not


def test_more_files_than_any_submission_holds_are_refused(package, monkeypatch):
    monkeypatch.setattr(parcel, "N_FILES_MAX", 2)
    assert read_submission(package).answers
    (package / "attachments" / "third.txt").write_bytes(b"a")
    for path in (package, zip_of(package)):
        with pytest.raises(CouldNotRead, match="more than 2 files"):
            read_submission(path)


def test_a_damaged_file_inside_a_zip_costs_only_itself(package):
    path = zip_of(package)
    data = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entry = archive.getinfo("attachments/policy.pdf")
    start = entry.header_offset + 30 + len(entry.filename)
    path.write_bytes(data[:start] + bytes(8) + data[start + 8 :])
    submission = read_submission(path)
    assert len(submission.answers) == 2
    assert "damaged inside the zip" in submission.document("policy.pdf").why_not


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_not_followed(package, tmp_path):
    (tmp_path / "secret.txt").write_bytes(b"secret")
    (package / "attachments" / "link.txt").symlink_to(tmp_path / "secret.txt")
    submission = read_submission(package)
    assert codes(submission.remarks) == ["link"]
    assert len(submission.documents) == 1


def test_nothing_to_read_is_one_sentence_that_says_what_to_do(tmp_path):
    (tmp_path / "empty").mkdir()
    write_package(tmp_path / "foreign", {"Sheet1": [("a", "b")]})
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 broken")
    for name in ("empty", "foreign", "broken.zip", "absent"):
        with pytest.raises(CouldNotRead) as error:
            read_submission(tmp_path / name)
        assert len(error.value.sentences) == 1
        assert name in error.value.sentences[0]


def test_a_damaged_workbook_beside_sound_csv_files_is_evidence(tmp_path):
    (tmp_path / "questions.csv").write_text("question,answer\n1.1,Yes\n", encoding="utf-8")
    (tmp_path / "old.xlsx").write_bytes(b"broken")
    submission = read_submission(tmp_path)
    assert submission.answer_of("1.1") == "Yes"
    assert not submission.document("old.xlsx").readable


def test_packages_in_a_folder_are_found_in_natural_order(tmp_path):
    for name in ("p10", "p2"):
        write_package(tmp_path / name, attachments={"policy.pdf": POLICY})
    zip_of(write_package(tmp_path / "p3"))
    (tmp_path / "alone.xlsx").write_bytes(workbook_bytes(SHEETS))
    (tmp_path / "readme.txt").write_bytes(b"not a package")
    found = [path.relative_to(tmp_path).as_posix() for path in packages_at(tmp_path)]
    assert found == ["alone.xlsx", "p2", "p3", "p3.zip", "p10"]


def test_a_package_is_itself_and_a_folder_of_workbooks_is_one_package_each(tmp_path):
    package = write_package(tmp_path / "one", attachments={"policy.pdf": POLICY})
    assert packages_at(package) == (package,)
    assert packages_at(package / "assessment.xlsx") == (package / "assessment.xlsx",)
    season = tmp_path / "season"
    season.mkdir()
    for name in ("a.xlsx", "b.xlsx"):
        (season / name).write_bytes(workbook_bytes(SHEETS))
    assert packages_at(season) == (season / "a.xlsx", season / "b.xlsx")
