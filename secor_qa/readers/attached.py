"""The documents of a package: what the Attachments sheet lists brought together with the files that are there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from natsort import natsort_keygen

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.submission import Document, Remark, Submission
from secor_qa.readers.apart.patience import NOT_READ, Patience
from secor_qa.readers.evidence import read_document
from secor_qa.readers.parcel import Item

_FOLDER = "attachments/"
_by_name: Callable[[Item], Any] = natsort_keygen(key=lambda item: item.name.casefold())


@dataclass(frozen=True)
class Attached:
    """A submission with its documents read, and the SHA-256 of every file that is not the assessment, by name."""

    submission: Submission
    hashes: Mapping[str, str]


def is_below_attachments(name: str) -> bool:
    """Whether a file stands in the attachments folder."""
    return name.casefold().startswith(_FOLDER)


def attach(listed: Submission, items: Sequence[Item], remarks: list[Remark], patience: Patience) -> Attached:
    """Read every file and give it what the Attachments sheet says of it.

    Listed files that are not there stay as documents that are not present; files that nothing names are remarked.
    """
    hashes: dict[str, str] = {}
    present: dict[str, Document] = {}
    for item in sorted(items, key=_by_name):
        document = _read(item, patience)
        hashes[item.name] = document.sha256 or "refused"
        if not is_below_attachments(item.name):
            message = "The file stands outside the attachments folder. It is read as an attachment."
            remarks.append(Remark(item.name, message, "outside-attachments"))
        if document.not_read_in_time:
            remarks.append(Remark(document.file, NOT_READ.text, NOT_READ.code))
        present[_key(document.file)] = document
    by_last: dict[str, list[str]] = {}
    for key in present:
        by_last.setdefault(_last(key), []).append(key)
    keys = [_key(stated.file) for stated in listed.documents]
    exact = [present.pop(key, None) for key in keys]
    documents: list[Document] = []
    for stated, key, same in zip(listed.documents, keys, exact, strict=True):
        document = same or _take_alike(stated.file, by_last.get(_last(key), ()), present, remarks)
        documents.append(_with_listing(document, stated) if document else stated)
    named = {_key(name) for row in listed.answers for name in row.attachments} if present else set[str]()
    for key, document in present.items():
        if key not in named and _last(key) not in named:
            message = "No question and no row of the Attachments sheet names this file."
            remarks.append(Remark(document.file, message, "unlisted-document"))
    return Attached(replace(listed, documents=(*documents, *present.values()), remarks=tuple(remarks)), hashes)


def _read(item: Item, patience: Patience) -> Document:
    name = item.name[len(_FOLDER) :] if is_below_attachments(item.name) else item.name
    if item.refused:
        return Document(name, why_not=item.refused)
    try:
        return read_document(name, item.read(), patience)
    except CouldNotRead as error:
        return Document(name, why_not=f"The file {error.problems[0].found} {error.problems[0].mend}")
    except OSError:
        return Document(name, why_not="The file could not be opened. Close it in other programs and try again.")


def _with_listing(document: Document, stated: Document) -> Document:
    return replace(
        document,
        title=stated.title,
        document_on=stated.document_on,
        questions=stated.questions,
        pages_stated=stated.pages_stated,
    )


def _take_alike(name: str, keys: Sequence[str], present: dict[str, Document], remarks: list[Remark]) -> Document | None:
    """Take out the file of that name in whatever folder; where there are several, the first, with a remark."""
    alike = [other for other in keys if other in present]
    if len(alike) > 1:
        files = ", ".join(present[other].file for other in alike)
        message = f"“{name}” may be any of {files}. The first is taken; list the file with its folder."
        remarks.append(Remark(name, message, "ambiguous-file"))
    return present.pop(alike[0]) if alike else None


def _last(key: str) -> str:
    return key.rsplit("/", 1)[-1]


def _key(name: str) -> str:
    """A file name without regard to case, kind of slash, and how accents are stored."""
    path = name.strip().replace("\\", "/").casefold().removeprefix("./")
    path = path if path.isascii() else unicodedata.normalize("NFC", path)
    return path.removeprefix(_FOLDER)
