"""What was handed over (a folder, a zip of one, a file alone) as named files; nothing is unpacked to disk."""

from __future__ import annotations

import os
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from pathlib import Path, PurePosixPath, PureWindowsPath

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.submission import Remark
from secor_qa.readers.zip_files import N_FILES_MAX, holds_too_many, is_packed_as_usual, read_entry

_FILE_BYTES_MAX = 100_000_000
_ALL_BYTES_MAX = 1_000_000_000
_RATIO_MAX = 300  # unpacked to packed; text of one repeated letter packs about 1:1000, real records below 1:50
_RATIO_FROM = 5_000_000  # bytes below which the ratio does not matter
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".ods", ".xls")
_JUNK = frozenset({".ds_store", "thumbs.db", "desktop.ini", "__macosx", ".git", ".svn"})


@dataclass(frozen=True)
class Item:
    """One file of a parcel. `read` gives its bytes; `refused` says why it will not be read."""

    name: str  # path inside the parcel, with "/" between folders
    read: Callable[[], bytes]
    refused: str = ""


@dataclass(frozen=True)
class Parcel:
    """The files that were handed over, in the order of their names, and what was noticed while looking."""

    name: str
    items: tuple[Item, ...]
    remarks: tuple[Remark, ...] = ()


def open_parcel(path: Path) -> Parcel:
    """List a folder, a zip or a single file. One folder around everything is looked through.

    Raises CouldNotRead where there is nothing, or more than any submission holds.
    """
    if path.is_dir():
        parcel = _folder(path)
    elif not path.is_file():
        raise CouldNotRead(Problem(str(path), "is not there.", "Check the path."))
    elif _is_plain_zip(path):
        parcel = _zip(path)
    else:
        parcel = Parcel(path.name, (Item(path.name, path.read_bytes, too_big(path.stat().st_size)),))
    if not parcel.items:
        raise CouldNotRead(Problem(parcel.name, "is empty.", "Send the workbook and its attachments."))
    return replace(parcel, items=tuple(_without_outer_folders(parcel.items)))


def _folder(path: Path) -> Parcel:
    items: list[Item] = []
    remarks: list[Remark] = []
    size = 0
    for root, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not _is_junk(name))
        for name in sorted(files):
            file = Path(root, name)
            inside = unicodedata.normalize("NFC", file.relative_to(path).as_posix())
            if _is_junk(name):
                continue
            if file.is_symlink() or not file.is_file():
                remarks.append(Remark(inside, "This is a link and not a file. It was not followed.", "link"))
                continue
            n_bytes = file.stat().st_size
            size += n_bytes
            items.append(Item(inside, file.read_bytes, too_big(n_bytes)))
            _stop_when_too_much(path.name, len(items), size)
    return Parcel(path.name, tuple(items), tuple(remarks))


def _zip(path: Path) -> Parcel:
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        found = "is damaged, so nothing in it can be read."
        raise CouldNotRead(Problem(path.name, found, "Zip the folder again and send it once more.")) from None
    items: dict[str, Item] = {}
    remarks: list[Remark] = []
    if sum(entry.compress_size for entry in entries) > path.stat().st_size:
        found = "holds files that lie over each other, so it was not read."
        raise CouldNotRead(Problem(path.name, found, "Zip the folder again and send it once more."))
    _stop_when_too_much(path.name, len(entries), sum(entry.file_size for entry in entries))
    for entry in entries:
        name = unicodedata.normalize("NFC", entry.filename.replace("\\", "/"))
        if any(_is_junk(part) for part in PurePosixPath(name).parts):
            continue
        if not _is_safe(name):
            message = "The name leads out of the package, so the file was not read. Zip the folder itself again."
            remarks.append(Remark(f"{path.name}, {name}", message, "unsafe-name"))
        elif name in items:
            message = "The zip holds two files of this name. The last one is read."
            remarks.append(Remark(f"{path.name}, {name}", message, "duplicate-file"))
            items[name] = _zip_item(path, entry, name)
        else:
            items[name] = _zip_item(path, entry, name)
    return Parcel(path.name, tuple(items[name] for name in sorted(items)), tuple(remarks))


def _zip_item(path: Path, entry: zipfile.ZipInfo, name: str) -> Item:
    refused = too_big(max(entry.file_size, entry.compress_size))
    if not is_packed_as_usual(entry):
        refused = "The file is packed in a way that is not read here. Zip the folder again and send it once more."
    if entry.flag_bits & 0x1:
        refused = "The file is protected by a password. Zip it without one and send it again."
    elif entry.file_size > _RATIO_FROM and entry.file_size > _RATIO_MAX * max(entry.compress_size, 1):
        refused = "The file unpacks to far more than a real record holds, so it was not read. Send the file itself."
    return Item(name, partial(_unzip, path, entry), refused)


def _unzip(path: Path, entry: zipfile.ZipInfo) -> bytes:
    """One file of a zip, in memory; never more than the size that its entry states."""
    try:
        return read_entry(path, entry)
    except (zipfile.BadZipFile, ValueError, OSError, zlib.error):
        found = "is damaged inside the zip."
        raise CouldNotRead(Problem(entry.filename, found, "Zip the folder again and send it once more.")) from None


def _is_plain_zip(path: Path) -> bool:
    """A zip that is not itself a workbook or document."""
    if path.suffix.lower() in _WORKBOOKS:
        return False
    try:
        with path.open("rb") as file:
            if file.read(4) not in (b"PK\x03\x04", b"PK\x05\x06"):
                return path.suffix.lower() == ".zip"
            if holds_too_many(file):
                raise _too_many(path.name)
            with zipfile.ZipFile(file) as archive:
                names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return path.suffix.lower() == ".zip"
    return not ({"[Content_Types].xml", "mimetype"} & names)


def _is_safe(name: str) -> bool:
    parts = PurePosixPath(name).parts
    windows = PureWindowsPath(name)
    return bool(parts) and ".." not in parts and "\0" not in name and not (windows.drive or windows.root)


def _is_junk(name: str) -> bool:
    return name.casefold() in _JUNK or name.startswith(("~$", "._", ".~lock."))


def too_big(n_bytes: int) -> str:
    """Why a file of that size is not read; empty where it is."""
    if n_bytes <= _FILE_BYTES_MAX:
        return ""
    most = _FILE_BYTES_MAX // 1_000_000
    return f"The file has {n_bytes // 1_000_000} MB; up to {most} MB are read. Send a smaller copy."


def _stop_when_too_much(name: str, n_files: int, n_bytes: int) -> None:
    if n_files > N_FILES_MAX:
        raise _too_many(name)
    if n_bytes > _ALL_BYTES_MAX:
        found = f"holds more than {_ALL_BYTES_MAX // 1_000_000:,} MB, so it is not one submission."
        raise CouldNotRead(Problem(name, found, "Give the folder of one submission."))


def _too_many(name: str) -> CouldNotRead:
    found = f"holds more than {N_FILES_MAX:,} files, so it is not one submission."
    return CouldNotRead(Problem(name, found, "Give the folder of one submission."))


def _without_outer_folders(items: Iterable[Item]) -> list[Item]:
    """Take off folders that hold everything, but never the attachments folder itself."""
    items = list(items)
    levels = zip(*(item.name.split("/")[:-1] for item in items), strict=False)  # as deep as all of them are
    shared = takewhile(lambda level: len(set(level)) == 1 and level[0] not in ("attachments", "Attachments"), levels)
    outer = sum(len(level[0]) + 1 for level in shared)
    return [replace(item, name=item.name[outer:]) for item in items]
