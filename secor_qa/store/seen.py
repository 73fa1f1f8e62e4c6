"""Which files on disk have been taken in: told by a fingerprint, so that an interrupted load reads nothing twice."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, insert, select

from secor_qa.store import tables


def is_taken_in(connection: Connection, fingerprint: str) -> bool:
    """Whether everything that was read of the files with that fingerprint is in the store still."""
    seen, rounds = tables.seen.c, tables.rounds.c
    joined = tables.seen.outerjoin(tables.rounds, rounds.package_sha256 == seen.package_sha256)
    found = connection.execute(
        select(rounds.package_sha256).select_from(joined).where(seen.fingerprint == fingerprint)
    ).scalars()
    kept = list(found)
    return bool(kept) and all(kept)


def note_taken_in(connection: Connection, fingerprint: str, packages: Collection[str]) -> None:
    """Note that the files with that fingerprint hold these packages, by SHA-256, and that all are in the store."""
    connection.execute(delete(tables.seen).where(tables.seen.c.fingerprint == fingerprint))
    rows = [{"fingerprint": fingerprint, "package_sha256": package} for package in sorted(set(packages))]
    if rows:
        connection.execute(insert(tables.seen), rows)
