"""What a package on disk looks like from outside: enough to tell whether it changed, without reading it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path


def fingerprint(path: Path) -> str:
    """A hash over a package's path and the names, sizes and times of its files. Raises OSError where it is gone.

    The content is not read: a file rewritten with the same size and time passes for unchanged.
    """
    found = hashlib.sha256(f"{path.resolve()}\0".encode("utf-8", "surrogatepass"))
    for name, file in _files(path):
        facts = file.stat()
        found.update(f"{name}\0{facts.st_size}\0{facts.st_mtime_ns}\0".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _files(path: Path) -> Iterator[tuple[str, Path]]:
    if not path.is_dir():
        yield path.name, path
        return
    for root, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(files):
            file = Path(root, name)
            if not file.is_symlink():
                yield file.relative_to(path).as_posix(), file
