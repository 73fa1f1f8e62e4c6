"""A private PostgreSQL server for a test session, from the machine's own binaries: loopback only, gone at the end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FOR_TESTS = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=50"
"""Nothing that a test session writes has to survive the machine."""


def find_binaries() -> Path | None:
    """The folder with `initdb` and `pg_ctl`, the newest version first; None where there is none."""
    on_path = shutil.which("pg_ctl")
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name), reverse=True)
    folders = [Path(on_path).resolve().parent] if on_path else found
    return next((folder for folder in folders if any(folder.glob("initdb*"))), None)


@contextmanager
def running(binaries: Path) -> Iterator[str]:
    """A server with an empty folder of its own; gives its URL without a database name."""
    folder = Path(tempfile.mkdtemp(prefix="secor-pg-"))
    server = _Server(binaries, folder)
    try:
        server.run(
            "initdb", "-D", folder / "data", "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"
        )
        port = _free_port()
        options = f"-h 127.0.0.1 -p {port} -k '{folder}' {FOR_TESTS}"
        server.run("pg_ctl", "start", "-w", "-D", folder / "data", "-l", folder / "log", "-o", options)
        try:
            yield f"postgresql://tester@127.0.0.1:{port}"
        finally:
            server.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", folder / "data")  # by the pid in its folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Server:
    """Runs the binaries; as the user `postgres` where the tests run as root, which PostgreSQL refuses."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self.binaries = binaries
        self.as_user: dict[str, Any] = {}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
            self.as_user = {"user": "postgres", "group": "postgres", "extra_groups": []}

    def run(self, name: str, *arguments: str | Path) -> None:
        """Run one to its end; its output is in the error when it fails. A server it starts must not hold our pipes."""
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
            done = subprocess.run(
                [self.binaries / name, *arguments], stdout=said, stderr=said, cwd="/", check=False, **self.as_user
            )
            said.seek(0)
            assert done.returncode == 0, f"{name}: {said.read()}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
