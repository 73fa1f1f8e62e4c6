"""What stands in the pictures of the samples comes with them, so that a first start has nothing to recognise."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from secor_qa import places
from secor_qa.readers.evidence import recognised_before
from secor_qa.readers.evidence.kinds import kind_of
from secor_qa.readers.evidence.read import read_document_here

FOLDER = places.data_folder() / "samples"
KEPT: dict[str, str] = json.loads((FOLDER / recognised_before.SHIPPED).read_text(encoding="utf-8"))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECOR_QA_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def pictures(package: Path) -> list[tuple[str, bytes]]:
    """Files of a package whose text may have to be recognised: pictures, and PDF files."""
    with zipfile.ZipFile(package) as opened:
        found = [(name, opened.read(name)) for name in opened.namelist() if "/attachments/" in name]
    return [(name, data) for name, data in found if kind_of(data) in ("image", "pdf")]


def test_nothing_is_recognised_when_the_samples_are_read(cache: Path):
    packages = sorted(FOLDER.glob("*.zip"))
    documents = [read_document_here(*each, kind_of(each[1])) for path in packages for each in pictures(path)]
    assert sum(len(each.recognised_pages) for each in documents) >= len(KEPT) > 20
    assert not cache.exists()


def test_what_comes_with_the_samples_is_what_is_recognised(cache: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(recognised_before, "_with_the_samples", dict)
    photographs = [each for each in pictures(FOLDER / "10-letter-coded.zip") if kind_of(each[1]) == "image"]
    read_document_here(*photographs[0], "image")
    (anew,) = recognised_before.all_kept().items()
    assert anew in KEPT.items()
