"""Zip files that are the same bytes each time: fixed order, fixed dates, nothing of this machine."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(<)")


def zip_bytes(members: Iterable[tuple[str, bytes]], on: date) -> bytes:
    """A zip of names and contents in the order given, every member dated `on`."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in members:
            info = ZipInfo(name, (on.year, on.month, on.day, 9, 30, 0))
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, 0, 0
            archive.writestr(info, data)
    return out.getvalue()


def repack(office: bytes, on: date, leave_out: Collection[str] = ()) -> bytes:
    """An Office file with its members and its properties dated `on`, and without the members that are not needed."""
    with ZipFile(BytesIO(office)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist() if name not in leave_out]
    stamp = f"{on.isoformat()}T09:30:00Z".encode()
    dated = [(name, _without(_redated(name, data, stamp), name, leave_out)) for name, data in members]
    return zip_bytes(dated, on)


def _redated(name: str, data: bytes, stamp: bytes) -> bytes:
    return _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<3>", data) if name == "docProps/core.xml" else data


def _without(data: bytes, name: str, leave_out: Collection[str]) -> bytes:
    """Drop the relations and content types of left-out members, so that the file stays whole."""
    if not name.endswith(".rels") and name != "[Content_Types].xml":
        return data
    for left_out in leave_out:
        target = re.escape(left_out.rsplit("/", 1)[-1].encode())
        data = re.sub(rb'<(Relationship|Override) [^>]*"[^"]*' + target + rb'"[^>]*/>', b"", data)
    return data
