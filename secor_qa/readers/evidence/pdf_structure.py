"""PDF as a file: who made it and when, what was changed after it was signed, which fields of a form are empty."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

_FIELDS_MAX = 2_000
_DATE = re.compile(r"D?:?\s*(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?")
_NAMES = {"/Title": "title", "/Author": "author", "/Subject": "subject", "/Creator": "creator", "/Producer": "producer"}
_DATES = {"/CreationDate": "created", "/ModDate": "modified"}
_REQUIRED = 2  # the flag of a field that must be filled in
_FILLED_MIN = 3  # fields that must be filled before an empty one is no empty form
_TIMESTAMP = "/ETSI.RFC3161"  # a signature that only says when
_SIGNED_AT_ONCE = 16  # bytes behind the signed part that are but a line's end


@dataclass
class Structure:
    """What the file says of itself."""

    metadata: dict[str, str] = field(default_factory=dict[str, str])
    signs: list[Sign] = field(default_factory=list[Sign])
    signed: bool = False  # by a digital signature


def read_structure(data: bytes) -> Structure:
    """The file's account of itself; empty where it is too damaged for that."""
    import pikepdf

    found = Structure()
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            found.metadata = dict(_metadata(pdf))
            fields = list(_fields(pdf))
            signatures = [entry for entry in fields if _kind(entry) == "/Sig" and entry.get("/V") is not None]
            found.signed = any(str(entry.V.get("/SubFilter", "")) != _TIMESTAMP for entry in signatures)
            found.signs += _unfilled(fields, signed=bool(signatures))
            found.signs += _changed_since(data, pdf, signatures)
    except Exception:  # a structure that cannot be followed tells nothing; the text is read all the same
        return found
    return found


def iso_of(written: str) -> str:
    """A PDF's own manner of a moment, `D:20240314101200-07'00'`, as ISO; whatever part of it is there."""
    match = _DATE.match(written.strip())
    if not match or not 1 <= int(match[2] or 1) <= 12 or not 1 <= int(match[3] or 1) <= 31:
        return ""
    day = "-".join(part for part in match.group(1, 2, 3) if part)
    if not (match[3] and match[4]):
        return day
    zone = "Z" if match[7] else f"{match[8]}{match[9]}:{match[10] or '00'}" if match[8] else ""
    return f"{day}T{match[4]}:{match[5] or '00'}:{match[6] or '00'}{zone}"


def _metadata(pdf: Any) -> Iterator[tuple[str, str]]:
    for key, name in _NAMES.items():
        if key in pdf.docinfo and (text := str(pdf.docinfo[key]).replace("\0", "").strip()[:200]):
            yield name, text
    for key, name in _DATES.items():
        if key in pdf.docinfo and (moment := iso_of(str(pdf.docinfo[key]))):
            yield name, moment
    if pdf.is_encrypted:
        yield "encrypted", "yes; it opens without a password"
    if names := [str(name) for name in list(pdf.attachments)[:20]]:
        yield "attachments", "; ".join(names)


def _fields(pdf: Any) -> Iterator[Any]:
    """The fields of the form, those within groups too."""
    form = pdf.Root.get("/AcroForm")
    waiting = list(form.get("/Fields", [])) if form is not None else []
    for _ in range(_FIELDS_MAX):
        if not waiting:
            return
        entry = waiting.pop(0)
        kids = [kid for kid in entry.get("/Kids", []) if "/T" in kid]
        if kids:
            waiting += kids[:_FIELDS_MAX]
        else:
            yield entry


def _kind(entry: Any) -> str:
    for _ in range(10):
        if "/FT" in entry:
            return str(entry.FT)
        if "/Parent" not in entry:
            return ""
        entry = entry.Parent
    return ""


def _unfilled(fields: list[Any], *, signed: bool) -> Iterator[Sign]:
    texts = [entry for entry in fields if _kind(entry) in ("/Tx", "/Ch")]
    empty = [entry for entry in texts if not str(entry.get("/V", "")).strip()]
    if len(texts) - len(empty) < max(_FILLED_MIN, len(empty)):
        return  # an empty form, or one of which little is used
    for entry in empty:
        if int(entry.get("/Ff", 0)) & _REQUIRED:
            name = str(entry.get("/TU", entry.get("/T", "")))[:60]
            yield Sign(SignKind.INCOMPLETE, "blank-field", f"The field “{name}” must be filled in and is empty.")
    if not signed and any(_kind(entry) == "/Sig" for entry in fields):
        yield Sign(
            SignKind.INCOMPLETE, "unsigned-line", "The form is filled in, but its field for a signature is empty."
        )


def _changed_since(data: bytes, pdf: Any, signatures: list[Any]) -> Iterator[Sign]:
    """What the pages showed when they were signed is held against what they show now.

    Later signatures, time stamps, what proves a signature, and fields that were empty are lawful additions.
    """
    import pikepdf

    ends = [end for entry in signatures if (end := _signed_to(entry.V, len(data)))]
    if not ends or min(ends) + _SIGNED_AT_ONCE >= len(data):
        return
    try:
        before = pikepdf.open(io.BytesIO(data[: min(ends)]))
    except pikepdf.PdfError:
        return
    with before:
        if len(before.pages) != len(pdf.pages):
            what = f"it had {len(before.pages)} pages then and has {len(pdf.pages)} now"
            yield Sign(SignKind.ALTERED, "changed-after-signing", f"The PDF was changed after it was signed: {what}.")
            return
        for number, (then, now) in enumerate(zip(before.pages, pdf.pages, strict=True), 1):
            if _shown(then) != _shown(now):
                said = f"Page {number} was changed after the PDF was signed."
                yield Sign(SignKind.ALTERED, "changed-after-signing", said, number)
        filled = {name: value for name, value in _values(before) if value}
        for name, value in _values(pdf):
            if filled.get(name, value) != value:
                said = f"The field “{name[:60]}” said something else when the PDF was signed."
                yield Sign(SignKind.ALTERED, "changed-after-signing", said)


def _signed_to(signature: Any, n_bytes: int) -> int | None:
    bounds = [int(part) for part in signature.get("/ByteRange", [])]
    if len(bounds) != 4 or bounds[0] != 0 or min(bounds) < 0 or bounds[2] + bounds[3] > n_bytes:
        return None
    return bounds[2] + bounds[3]


def _values(pdf: Any) -> Iterator[tuple[str, str]]:
    for entry in _fields(pdf):
        if _kind(entry) in ("/Tx", "/Ch", "/Btn"):
            yield str(entry.get("/T", "")), str(entry.get("/V", "")).strip()


def _shown(page: Any) -> str:
    """A fingerprint of what a page draws: its content and the pictures and forms it draws with."""
    digest = hashlib.sha256()
    contents = page.obj.get("/Contents")
    for stream in [] if contents is None else contents if _is_list(contents) else [contents]:
        digest.update(stream.read_raw_bytes())
    drawn = page.obj.get("/Resources", {}).get("/XObject", {})
    for name in sorted(drawn.keys()):
        digest.update(name.encode() + drawn[name].read_raw_bytes())
    return digest.hexdigest()


def _is_list(contents: Any) -> bool:
    import pikepdf

    return isinstance(contents, pikepdf.Array)
