"""Reading in a worker: packages come out, or sentences that say why not, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from secor_qa.errors import SecorQaError, unexpected
from secor_qa.readers.apart import broken_before

if TYPE_CHECKING:
    from secor_qa.readers.package import Package

Read = tuple["Package", ...] | tuple[str, ...]


def read_or_say(path: Path, broken: Sequence[str] = (), workbook: Path | None = None) -> Read:
    """The packages at a path, with what was understood of them, or the sentences that say why they cannot be read.

    `broken`: what was `broken_before` in the process that asks. `workbook`: see `folders.Candidate`; where it is no
    assessment and nothing else can be read, there are neither packages nor sentences.
    """
    from secor_qa.readers.coverage import Detail
    from secor_qa.readers.package import read_packages

    broken_before.take_over(broken)

    try:
        return read_packages(path, detail=Detail.COLUMNS)
    except SecorQaError as error:
        return error.sentences if workbook is None or _is_assessment(workbook) else ()
    except Exception as error:
        return (unexpected(error),)


def _is_assessment(workbook: Path) -> bool:
    from secor_qa.readers.apart.patience import Patience
    from secor_qa.readers.folders import is_assessment

    return is_assessment(workbook, Patience())
