"""Loading many packages: against reading alone, one worker against two, and memory from 100 to 1,000 packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pypdfium2

from benchmarks.figures import Figure, at, in_turn, seconds
from secor_qa.readers.evidence import pdf

SAMPLES = Path(__file__).resolve().parent.parent / "data" / "samples"
N_LOADED = 24  # packages a run of the scaling
FEW, MANY = 100, 1_000  # packages of the memory figures
PEAK = """
import sys, resource
from secor_qa.cli import main
main(["load", sys.argv[1], "--workers", "1"])
print(max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        season = packages(Path(folder) / "season", N_LOADED)
        first = load(season, Path(folder) / "first", workers=2)
        print(f"  {N_LOADED / first:.2f} packages a second with two workers, the text in pictures recognised")
        one = [load(season, Path(folder) / f"one-{run}", workers=1) for run in range(3)]
        two = [load(season, Path(folder) / f"two-{run}", workers=2) for run in range(3)]
        rates = [f"{N_LOADED / at(each, 0.5):.2f}" for each in (one, two)]
        print(f"  {rates[0]} packages a second with one worker, {rates[1]} with two, that text being known")
        few = peak(books(Path(folder) / "few", FEW), Path(folder) / "few-home")
        many = peak(books(Path(folder) / "many", MANY), Path(folder) / "many-home")
    files = pdfs()
    ours, bare = in_turn(
        lambda: [pdf.read(data) for data in files], lambda: [bare_text(data) for data in files], runs=5
    )
    n_pages = sum(len(pdf.read(data).texts) for data in files)
    print(f"  {n_pages / at(ours, 0.5):.0f} PDF pages a second with text, structure and signs")
    return [
        Figure(f"load {N_LOADED} packages, two workers", "one worker", two, one, goal=0.7),
        Figure(f"read the text of {n_pages} PDF pages", "bare pypdfium2", ours, bare, goal=3),
        Figure(f"peak memory of {MANY} packages", f"of {FEW}", [many / 1e6], [few / 1e6], goal=1.1, unit="GB"),
    ]


def packages(folder: Path, n: int) -> Path:
    """That many packages with their documents, each with an employer of its own."""
    folder.mkdir()
    command = [sys.executable, "-m", "secor_qa.cli", "sample", str(folder), "--count", str(n), "--seed", "71"]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def books(folder: Path, n: int) -> Path:
    """That many workbooks without documents; a note more makes each another package."""
    folder.mkdir()
    with zipfile.ZipFile(SAMPLES / "01-clean-pass.zip") as archive:
        name = next(name for name in archive.namelist() if name.endswith("assessment.xlsx"))
        data = archive.read(name)
    for number in range(n):
        package = folder / f"package-{number:04}"
        (package / "attachments").mkdir(parents=True)
        (package / "assessment.xlsx").write_bytes(data)
        (package / "attachments" / "note.txt").write_text(f"Note {number}", encoding="utf-8")
    return folder


def load(season: Path, home: Path, workers: int) -> float:
    command = [sys.executable, "-m", "secor_qa.cli", "load", str(season), "--workers", str(workers)]
    environment = _environment(home)
    took = seconds(lambda: subprocess.run(command, check=True, capture_output=True, env=environment))
    shutil.rmtree(home)
    return took


def peak(season: Path, home: Path) -> float:
    """Kilobytes of the largest process of a load."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(season)], check=True, capture_output=True, text=True, env=_environment(home)
    )
    return float(done.stdout.split()[-1])


def _environment(home: Path) -> dict[str, str]:
    """A home of its own beside the others, which share what was recognised in pictures."""
    exports, cache = str(home / "exports"), str(home.parent / "cache")
    environment = {**os.environ, "SECOR_QA_HOME": str(home), "SECOR_QA_EXPORTS": exports, "SECOR_QA_CACHE": cache}
    environment.pop("SECOR_QA_STORE", None)
    return environment


def pdfs() -> list[bytes]:
    found = []
    for package in sorted(SAMPLES.glob("*.zip")):
        with zipfile.ZipFile(package) as archive:
            found += [archive.read(name) for name in archive.namelist() if name.endswith(".pdf")]
    return found


def bare_text(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
