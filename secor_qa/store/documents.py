"""The documents of all submissions, each kept once under its SHA-256, written whole or not at all, verified on read."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from secor_qa.errors import NotFound, Problem, StoreUnusable

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True)
class Documents:
    """A folder of files named by their content: `ab/abcdef…`."""

    folder: Path

    def save(self, content: bytes) -> str:
        """Keep the bytes (once) and give their SHA-256. They are on disk when this returns."""
        sha256 = hashlib.sha256(content).hexdigest()
        place = self._place(sha256)
        if self.holds(sha256) and place.stat().st_size == len(content):
            return sha256
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            self._write(content, place)
        except OSError as error:
            raise self._unusable(error) from error
        return sha256

    def _write(self, content: bytes, place: Path) -> None:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix="new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(place)
        except PermissionError:  # on Windows, while another program reads the very same document
            if not place.is_file() or place.stat().st_size != len(content):
                raise
        finally:
            Path(name).unlink(missing_ok=True)

    def holds(self, sha256: str) -> bool:
        """Whether a document of that hash is kept here."""
        return self._place(sha256).is_file()

    def load(self, sha256: str) -> bytes:
        """The document of that hash.

        Raises NotFound when there is none, StoreUnusable when its content is no longer what was kept.
        """
        try:
            content = self._place(sha256).read_bytes()
        except FileNotFoundError as error:
            raise NotFound(Problem(sha256[:12], "No such document is kept.", "Load the package again.")) from error
        except OSError as error:
            raise self._unusable(error) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StoreUnusable(
                Problem(
                    str(self._place(sha256)),
                    "The document on disk is no longer the one that was kept.",
                    "Take it from a backup, or load the package again after removing this file.",
                )
            )
        return content

    def remove(self, hashes: Iterable[str]) -> None:
        """Remove documents that no submission uses any more; absent ones are passed over."""
        for sha256 in hashes:
            self._place(sha256).unlink(missing_ok=True)

    def _place(self, sha256: str) -> Path:
        if not _SHA256.match(sha256):
            raise NotFound(Problem("", "No document is kept under that name.", ""))
        return self.folder / sha256[:2] / sha256

    def _unusable(self, error: OSError) -> StoreUnusable:
        return StoreUnusable(
            Problem(
                str(self.folder),
                f"The folder of documents cannot be used ({error.strerror or type(error).__name__}).",
                "Check that it exists, that you may write there, and that the disk is not full.",
            )
        )
