"""Reading in a worker: packages come out, or sentences that say why not, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from secor_qa.errors import SecorQaError, unexpected

if TYPE_CHECKING:
    from secor_qa.readers.package import Package

Read = tuple["Package", ...] | tuple[str, ...]


def read_or_say(path: Path) -> Read:
    """The packages at a path, or the sentences that say why they cannot be read."""
    from secor_qa.readers.package import read_packages

    try:
        return read_packages(path)
    except SecorQaError as error:
        return error.sentences
    except Exception as error:
        return (unexpected(error),)
