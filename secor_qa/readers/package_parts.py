"""What a package is once it was read: the submission, its hash, the way to its files, and what was understood."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.submission import Submission
from secor_qa.readers.coverage import Coverage
from secor_qa.readers.parcel import Item


@dataclass(frozen=True)
class Package:
    """A package as it was read, and the way to the bytes of its files.

    `package_sha256` is over names and contents: a folder and a zip of it have the same. Of an export it is over what
    the inspection says and its files, so that a later export of the same inspection has the same. `coverage` is there
    only where a report was asked for.
    """

    submission: Submission
    package_sha256: str
    files: Mapping[str, Callable[[], bytes]] = field(default_factory=dict[str, Callable[[], bytes]])  # by SHA-256
    label: str = ""  # which inspection, where an export holds several
    coverage: Coverage | None = None


def listing_hash(hashes: Mapping[str, str], before: str = "") -> str:
    """One hash over the names of files and their hashes."""
    listing = before + "".join(f"{name}\0{sha256}\n" for name, sha256 in sorted(hashes.items()))
    return hashlib.sha256(listing.encode("utf-8", "surrogatepass")).hexdigest()


def ways_to(items: Iterable[Item], hashes: Mapping[str, str]) -> dict[str, Callable[[], bytes]]:
    """How the bytes of each hashed file are had, by hash."""
    readers = {item.name: item.read for item in items if not item.refused}
    return {sha256: readers[name] for name, sha256 in hashes.items() if name in readers}


def bytes_of(item: Item, problems: list[Problem]) -> bytes | None:
    """A file's bytes; None, and a problem more, where it cannot be had."""
    if item.refused:
        problems.append(Problem(item.name, item.refused, ""))
        return None
    try:
        return item.read()
    except CouldNotRead as error:
        problems.extend(error.problems)
    except OSError:
        problems.append(Problem(item.name, "could not be opened.", "Close it in other programs and try again."))
    return None
