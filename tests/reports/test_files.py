from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.errors import SecorQaError
from secor_qa.reports.files import free_path, plain, safe_stem, write_new


def test_nothing_is_ever_written_over(tmp_path):
    names = [write_new(tmp_path, "Form", ".xlsx", str(n).encode()).name for n in range(3)]
    assert names == ["Form.xlsx", "Form-2.xlsx", "Form-3.xlsx"]
    assert [(tmp_path / name).read_bytes() for name in names] == [b"0", b"1", b"2"]


def test_a_free_path_is_taken_at_once_and_its_folder_made(tmp_path):
    first = free_path(tmp_path / "new" / "deep", "Form", ".docx")
    assert first.exists()
    assert free_path(first.parent, "Form", ".docx") != first


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_bytes(b"")
    with pytest.raises(SecorQaError, match="could not be written"):
        free_path(blocked / "folder", "Form", ".docx")


@pytest.mark.parametrize("name", ["CON", "nul", "COM1", "lpt9.txt", "aux.report"])
def test_names_that_windows_keeps_for_itself_are_not_used(name):
    assert safe_stem(name) == f"_{name}"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "..-..-etc-passwd".strip(".-")),
        ('a<b>c:d"e|f?g*h', "a-b-c-d-e-f-g-h"),
        ("Ltd. ", "Ltd"),
        ("  ", "unnamed"),
        ("...", "unnamed"),
        ("Größe Ñandú", "Größe Ñandú"),
        ("two\nlines", "two-lines"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name, stem):
    assert safe_stem(name) == stem


@given(st.text())
def test_any_text_makes_a_name_that_can_be_written(text):
    stem = safe_stem(text)
    assert 0 < len(stem.encode("utf-8")) <= 101
    assert not set(stem) & set('<>:"/\\|?*\n\r\t\0')
    assert stem == stem.strip()
    assert not stem.endswith(".")


def test_a_name_of_any_length_can_be_written(tmp_path: Path):
    assert write_new(tmp_path, "é" * 4000, ".xlsx", b"x").exists()


@given(st.text(alphabet=st.characters(categories=None)))
def test_plain_text_can_stand_in_xml(text):
    kept = plain(text)
    kept.encode("utf-8")
    assert not set(kept) & {chr(code) for code in range(32) if code not in (9, 10, 13)}
