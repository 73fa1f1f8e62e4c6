"""New files only: names that every system takes, nothing ever overwritten, the same bytes for the same content."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from secor_qa.errors import SecorQaError

_LONGEST_STEM = 100  # bytes; leaves room for "-2", a suffix and a deep folder within Windows' 260
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?\Z", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+')
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can hold


def safe_stem(text: str) -> str:
    """A file name without suffix that Windows, macOS and Linux take; long ones are cut, empty ones named."""
    stem = re.sub(r"\s+", " ", _NOT_IN_NAMES.sub("-", plain(text)))
    stem = stem.encode("utf-8")[:_LONGEST_STEM].decode("utf-8", "ignore").strip(" .-")
    if not stem:
        return "unnamed"
    return f"_{stem}" if _RESERVED.match(stem) else stem


def free_path(folder: Path | str, stem: str, suffix: str) -> Path:
    """A new, empty file in the folder, reserved at once: `stem.suffix`, else `stem-2.suffix` and so on.

    Raises SecorQaError where the folder cannot be made or written to.
    """
    return write_new(folder, stem, suffix, b"")


def write_new(folder: Path | str, stem: str, suffix: str, content: bytes) -> Path:
    """Write a file that was not there before; see `free_path` for its name. A failed write leaves nothing behind."""
    folder, stem = Path(folder), safe_stem(stem)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path, number = folder / f"{stem}{suffix}", 2
        while True:
            try:
                return _create(path, content)
            except FileExistsError:
                path, number = folder / f"{stem}-{number}{suffix}", number + 1
    except OSError as error:
        raise SecorQaError(
            f"The file “{stem}{suffix}” could not be written to {folder}: {error.strerror or 'no reason given'}. "
            "Check that the folder exists, is yours to write to and has room left."
        ) from error


def plain(text: str) -> str:
    """The text without characters that Office files cannot hold."""
    return _NOT_IN_XML.sub("", text)


def repacked(office_file: bytes, change: Callable[[str, bytes], bytes] = lambda name, data: data) -> bytes:
    """An Office file with each part put through `change(name, data)`, and without the moment it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(office_file)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            entry = zipfile.ZipInfo(part.filename, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, change(part.filename, source.read(part)))
    return out.getvalue()


def _create(path: Path, content: bytes) -> Path:
    with path.open("xb") as file:
        try:
            file.write(content)
        except OSError:
            file.close()
            path.unlink(missing_ok=True)
            raise
    return path
