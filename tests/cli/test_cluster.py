"""`secor-qa load --dask`: the workers of a running cluster read as well as this machine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from loading_steps import n_stored, run

pytestmark = pytest.mark.usefixtures("store")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[str]:
    """The address of a Dask scheduler with two worker processes on loopback."""
    file = tmp_path / "scheduler.json"
    common = ["--scheduler-file", str(file), "--no-dashboard"]
    scheduler = ["scheduler", "--host", "127.0.0.1", "--port", "0", *common]
    worker = ["worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", *common]
    running = []
    try:
        for arguments in (scheduler, worker, worker):
            command = [sys.executable, "-m", "dask", *arguments]
            running.append(
                subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            )
        from distributed import Client

        with Client(scheduler_file=str(file), timeout="60s", set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address
    finally:
        for process in reversed(running):
            process.kill()
        for process in running:
            process.wait(30)


@pytest.mark.filterwarnings("ignore")  # of the cluster's own client
def test_a_running_cluster_reads_as_well_as_this_machine(season: Path, store: str, cluster: str) -> None:
    (season / "broken.zip").write_bytes(b"PK\x03\x04 not really a zip")
    done = run("load", season, "--dask", cluster)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"3 new, 0 corrections, 0 known already, 1 skipped."), done.stderr
    assert b"broken.zip" in done.stderr
    assert n_stored(store) == 3


def test_a_cluster_that_is_not_there_is_one_plain_sentence(season: Path) -> None:
    done = run("load", season, "--dask", "tcp://127.0.0.1:9")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[-1].startswith("--dask: No Dask scheduler answers at tcp://127.0.0.1:9.")
    assert b"Traceback" not in done.stderr
