"""Documents: kept once under their hash, whole or not at all, verified on read."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from secor_qa.errors import NotFound, StoreUnusable
from secor_qa.store.documents import Documents


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    documents = Documents(tmp_path / "kept")
    content = b"%PDF-1.7 a policy"
    sha256 = documents.save(content)
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert documents.load(sha256) == content


def test_the_same_content_is_kept_once_and_nothing_else_is_left_behind(tmp_path: Path) -> None:
    documents = Documents(tmp_path)
    assert documents.save(b"one") == documents.save(b"one")
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_a_document_that_was_cut_short_is_mended_by_saving_it_again(tmp_path: Path) -> None:
    documents = Documents(tmp_path)
    sha256 = documents.save(b"a whole record")
    (tmp_path / sha256[:2] / sha256).write_bytes(b"a wh")
    documents.save(b"a whole record")
    assert documents.load(sha256) == b"a whole record"


def test_a_changed_document_is_refused(tmp_path: Path) -> None:
    documents = Documents(tmp_path)
    sha256 = documents.save(b"signed")
    (tmp_path / sha256[:2] / sha256).write_bytes(b"forged")
    with pytest.raises(StoreUnusable, match="no longer the one"):
        documents.load(sha256)


@pytest.mark.parametrize("name", ["0" * 64, "../../etc/passwd", "", "A" * 64, "0" * 63])
def test_what_is_not_there_is_not_found(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotFound):
        Documents(tmp_path).load(name)


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreUnusable, match="folder of documents"):
        Documents(tmp_path / "file").save(b"x")


def test_removing_passes_over_what_is_gone(tmp_path: Path) -> None:
    documents = Documents(tmp_path)
    sha256 = documents.save(b"x")
    documents.remove([sha256, "0" * 64])
    assert not documents.holds(sha256)
