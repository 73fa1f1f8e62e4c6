"""Loading many packages: one worker against two, memory from 100 to 1,000 packages, and PDF text against pypdfium2.

The scaling is over 24 packages with all their documents: six invented firms, four times each with a note of its own, so
that the text in a scan or photograph is recognised once, before anything is timed. Memory is measured over packages of
an instrument of four questions, quick to check, with a record of 30 kB beside the workbook, so that it shows where the
packages themselves, or what was read of them, stay in memory. Both the process that loads and the largest of those it
starts are looked at.

Of a package about as much is done by the process that loads (the checks, the store) as by the one that reads, side by
side: with one worker two processors are busy for half of the time, so that on a machine with no more of them a second
worker brings less than on one with four.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pypdfium2

from benchmarks.figures import Figure, at, in_turn, seconds
from secor_qa.readers.evidence import pdf

SAMPLES = Path(__file__).resolve().parent.parent / "data" / "samples"
N_FIRMS, N_EACH = 6, 4  # packages of the scaling
N_LOADED = N_FIRMS * N_EACH
N_RUNS = 3
FEW, MANY = 100, 1_000  # packages of the memory figures
RECORD = 30_000  # characters of the record in each of these
PEAK = """
import sys, resource
from secor_qa.cli import main
main(["load", sys.argv[1], "--workers", "1"])
print(*(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
"""
INSTRUMENT = """id = "four-questions"
title = "Four questions"
version = "1"
certifying_partner = "Nobody (made up for a measure)"
valid_from = 2022-01-01
"""
QUESTIONS = """element,element_name,question,text,methods,scoring,points,evidence
1,Policy,1.1,Is there a policy?,D,yes_no,5,none
1,Policy,1.2,Do people know it?,I,yes_no,5,none
2,Work,2.1,Are hazards looked for?,D,yes_no,5,none
2,Work,2.2,Are they dealt with?,O,yes_no,5,none
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        season = packages(Path(folder) / "season")
        first = load(season, Path(folder) / "first", workers=2)
        print(f"  {N_LOADED / first:.2f} packages a second with two workers, the text in pictures recognised")
        one, two = in_turn(
            lambda: load(season, Path(folder) / "one", workers=1),
            lambda: load(season, Path(folder) / "two", workers=2),
            runs=N_RUNS,
        )
        rates = [f"{N_LOADED / at(each, 0.5):.2f}" for each in (one, two)]
        print(f"  {rates[0]} packages a second with one worker, {rates[1]} with two, that text being known")
        shelf = four_questions(Path(folder) / "data")
        few, many = (peak(records(Path(folder) / str(n), n), Path(folder) / f"home-{n}", shelf) for n in (FEW, MANY))
    files = pdfs()
    ours, bare = in_turn(
        lambda: [pdf.read(data) for data in files], lambda: [bare_text(data) for data in files], runs=N_RUNS
    )
    n_pages = sum(len(pdf.read(data).texts) for data in files)
    print(f"  {n_pages / at(ours, 0.5):.0f} PDF pages a second with text, structure and signs")
    return [
        Figure(f"load {N_LOADED} packages, two workers", "one worker", two, one, goal=0.7),
        Figure(f"read the text of {n_pages} PDF pages", "bare pypdfium2", ours, bare, goal=3),
        *(
            Figure(f"peak memory of {MANY} packages, {which}", f"of {FEW}", [more], [less], goal=1.1, unit="GB")
            for which, more, less in zip(("loading", "the largest other process"), many, few, strict=True)
        ),
    ]


def packages(folder: Path) -> Path:
    """The packages of the scaling, each firm's apart from the other by a note."""
    folder.mkdir()
    command = [sys.executable, "-m", "secor_qa.cli", "sample", str(folder), "--count", str(N_FIRMS), "--seed", "71"]
    subprocess.run(command, check=True, capture_output=True)
    for package in sorted(folder.iterdir()):
        for number in range(2, N_EACH + 1):
            copy = shutil.copytree(package, folder / f"{package.name}-{number}")
            (copy / "attachments" / "another note.txt").write_text(f"Note {number}", encoding="utf-8")
    return folder


def records(folder: Path, n: int) -> Path:
    """That many packages of four questions with a record each; its number makes each another package."""
    workbook = openpyxl.Workbook()
    fields, answers = workbook.worksheets[0], workbook.create_sheet("Questions")
    fields.title = "Assessment"
    for row in (("field", "value"), ("instrument", "four-questions"), ("year_type", "Certification")):
        fields.append(row)
    for row in (("question", "answer", "notes"), *((each, "Yes", "Seen.") for each in ("1.1", "1.2", "2.1", "2.2"))):
        answers.append(row)
    data = io.BytesIO()
    workbook.save(data)
    for number in range(n):
        package = folder / f"package-{number:04}"
        (package / "attachments").mkdir(parents=True)
        (package / "assessment.xlsx").write_bytes(data.getvalue())
        record = "".join(f"Line {line} of record {number}: the truck was looked at.\n" for line in range(RECORD // 45))
        (package / "attachments" / "record.txt").write_text(record[:RECORD], encoding="utf-8")
    return folder


def four_questions(data: Path) -> Path:
    """A data folder with the one instrument that is asked for."""
    folder = data / "instruments" / "four-questions"
    folder.mkdir(parents=True)
    (folder / "instrument.toml").write_text(INSTRUMENT, encoding="utf-8")
    (folder / "questions.csv").write_text(QUESTIONS, encoding="utf-8")
    return data


def load(season: Path, home: Path, workers: int) -> float:
    command = [sys.executable, "-m", "secor_qa.cli", "load", str(season), "--workers", str(workers)]
    environment = _environment(home)
    took = seconds(lambda: subprocess.run(command, check=True, capture_output=True, env=environment))
    shutil.rmtree(home)
    return took


def peak(season: Path, home: Path, data: Path) -> list[float]:
    """Gigabytes of the process that loads, and of the largest that it or one of these started."""
    environment = {**_environment(home), "SECOR_QA_DATA": str(data)}
    command = [sys.executable, "-c", PEAK, str(season)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    if f"{len(list(season.iterdir()))} new," not in done.stdout:
        raise SystemExit(f"Not all packages were loaded: {done.stdout}")
    return [float(kilobytes) / 1e6 for kilobytes in done.stdout.splitlines()[-1].split()]


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
