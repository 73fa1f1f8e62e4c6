"""Prints: short marks of documents, notes and action items by which their likes are found among many submissions.

A print of the same words has the same `bands[0]`; prints of nearly the same words share some of the others. Likeness is
the share of word triples in common (Jaccard), estimated by MinHash: ten bands of six numbers each find nineteen of
twenty texts that share 80 %, nearly all that share 90 %, and few that share less than half.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.submission import Submission

N_BANDS, N_ROWS = 10, 6
_N_NUMBERS = N_BANDS * N_ROWS
_N_TOGETHER = 3  # words of one sequence
_SCHEME = "affine32"  # of datasketch; named, so that signatures in a store stay comparable whatever a newer one prefers
_WORDS_MAX = 20_000  # of one document; what follows adds nothing to its likeness
_SHOWN = 400  # characters of a text that are kept to be shown


class PrintKind(StrEnum):
    """What a print is of."""

    DOCUMENT = "document"
    NOTE = "note"
    ACTION = "action"


WORDS_MIN = {PrintKind.DOCUMENT: 30, PrintKind.NOTE: 10, PrintKind.ACTION: 6}
"""Shorter texts are compared as a whole only: too few sequences of words tell nothing. A reading."""
SAME_MIN = {PrintKind.DOCUMENT: 12, PrintKind.NOTE: 5, PrintKind.ACTION: 4}
"""Texts shorter than this are not compared at all."""


@dataclass(frozen=True)
class Print:
    """The print of one thing. `key` names it in its submission: a document's SHA-256, else the question."""

    kind: PrintKind
    key: str
    where: str  # the file's name, or the question
    text: str  # the first of its words, to be shown
    signature: bytes = b""  # of 60 numbers of 4 bytes; empty where the text is too short
    bands: tuple[int, ...] = ()  # signed, of 64 bits: the whole first, the file's own bytes second where it is one


def prints_of(submission: Submission) -> tuple[Print, ...]:
    """The print of every readable document, note and action item, those of blank or very short texts left out."""
    things = list(_things(submission))
    spoken = [words(text)[:_WORDS_MAX] for _kind, _key, _where, text in things]
    signatures = _signatures(
        said if len(said) >= WORDS_MIN[thing[0]] else () for thing, said in zip(things, spoken, strict=True)
    )
    made: list[Print] = []
    for (kind, key, where, text), said, signature in zip(things, spoken, signatures, strict=True):
        bands = tuple(_bands(kind, key, said, signature))
        if bands:
            made.append(Print(kind, key, where, excerpt(text[: 4 * _SHOWN], _SHOWN), signature, bands))
    return tuple(made)


def overlap(one: bytes, other: bytes) -> float:
    """The share of word triples that two texts have in common, 0 to 1, as far as their signatures tell."""
    if not one or len(one) != len(other):
        return 0.0
    size = len(one) // _N_NUMBERS
    alike = sum(one[at : at + size] == other[at : at + size] for at in range(0, len(one), size))
    return alike / _N_NUMBERS


def _things(submission: Submission) -> Iterator[tuple[PrintKind, str, str, str]]:
    for document in {each.sha256: each for each in submission.documents if each.sha256 and each.present}.values():
        yield PrintKind.DOCUMENT, document.sha256, document.file, "\n".join(document.texts)
    for row in submission.answers:
        yield PrintKind.NOTE, row.question, row.question, row.notes
    for item in submission.action_items:
        yield PrintKind.ACTION, item.question, item.question, item.action


def _signatures(texts: Iterable[Sequence[str]]) -> list[bytes]:
    from datasketch import MinHash  # here, because it brings numpy and scipy

    triples = [
        {" ".join(said[at : at + _N_TOGETHER]).encode() for at in range(len(said) - _N_TOGETHER + 1)} for said in texts
    ]
    made = iter(MinHash.bulk([sorted(each) for each in triples if each], num_perm=_N_NUMBERS, scheme=_SCHEME))
    return [next(made).hashvalues.astype("<u4").tobytes() if each else b"" for each in triples]


def _bands(kind: PrintKind, key: str, said: Sequence[str], signature: bytes) -> Iterator[int]:
    if len(said) >= SAME_MIN[kind]:
        yield _number(kind, "words", " ".join(said).encode())
    if kind is PrintKind.DOCUMENT:
        yield _number(kind, "file", key.encode())
    size = len(signature) // N_BANDS
    for band in range(N_BANDS if signature else 0):
        yield _number(kind, str(band), signature[band * size : (band + 1) * size])


def _number(kind: PrintKind, band: str, content: bytes) -> int:
    digest = hashlib.blake2b(content, digest_size=8, person=f"{kind[:8]}{band}".encode()[:16])
    return int.from_bytes(digest.digest(), "big", signed=True)
