"""What a bulk load tells: progress on a terminal, a table at the end, and a file of every problem."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_qa.cli.outcome import say_problem

if TYPE_CHECKING:
    from secor_qa.desk.bulk import Taken
    from secor_qa.readers.coverage import Coverage

_WORDS = {"new": "new", "correction": "corrections", "known already": "known already", "skipped": "skipped"}
_TABLE_FROM = 2  # packages; of one alone the line says it all
_COLUMNS = ("package", "problem", "where", "what")


class LoadReport:
    """Counts what became of each package; keeps of it only what is worth reading afterwards."""

    def __init__(self, n_paths: int) -> None:
        self.outcomes: Counter[str] = Counter()
        self.remarks: Counter[str] = Counter()
        self.layouts: Counter[str] = Counter()
        self._understood: Coverage | None = None  # the last one; put into words only where it is the only one
        self._problems: list[tuple[str, str, str, str]] = []
        self._n_paths, self._n_taken, self._started = n_paths, 0, time.monotonic()
        self._bar: Any = None

    @property
    def n_skipped(self) -> int:
        """Packages that did not go in."""
        return self.outcomes["skipped"]

    @property
    def n_packages(self) -> int:
        """Packages so far."""
        return self.outcomes.total()

    @contextmanager
    def progress(self) -> Iterator[None]:
        """A bar with rate and time left on a terminal, nothing elsewhere, until the block ends."""
        from tqdm import tqdm

        with tqdm(total=self._n_paths, unit="package", desc="Loading", disable=None, dynamic_ncols=True) as self._bar:
            yield

    def add(self, taken: Taken) -> None:
        """One more path was dealt with; why something of it was skipped is said at once."""
        self._n_taken += bool(taken.outcomes)
        self.outcomes.update(outcome.value for outcome in taken.outcomes)
        for sentence in taken.sentences:
            self._say(_placed(taken.path, sentence))
            self._problems.append((str(taken.path), "skipped", "", sentence))
        for coverage in taken.coverages:
            self.layouts[coverage.layout] += 1
            self._understood = coverage
        for received in taken.received:
            for remark in received.remarks if received.new else ():
                self.remarks[remark.code] += 1
                self._problems.append((str(taken.path), remark.code, remark.where, remark.message))
        self._bar.update()

    def tell(self, problems: Path | None) -> None:
        """The totals; what was understood of one package, or the layouts of several; rate, remarks and the file."""
        click.echo(", ".join(f"{self.outcomes[each]} {words}" for each, words in _WORDS.items()) + ".")
        if self._n_taken >= _TABLE_FROM:
            self._table()
        elif self._understood and self.layouts.total() == 1:
            click.echo(self._understood.summary)
        else:
            self._tell_layouts()
        if self._problems and (problems or self._n_taken >= _TABLE_FROM):
            click.echo(f"Every problem and remark: {self._write(problems)}")

    def _table(self) -> None:
        seconds = max(time.monotonic() - self._started, 0.001)
        click.echo(f"Took {_duration(seconds)}, {self.n_packages / seconds:.1f} packages a second.")
        self._tell_layouts()
        for code, count in self.remarks.most_common():
            click.echo(f"  {count:>6} x {code or 'other remark'}")

    def _tell_layouts(self) -> None:
        for layout, count in self.layouts.most_common():
            click.echo(f"  {count:>6} read as {layout}")

    def _write(self, problems: Path | None) -> Path:
        import pandas as pd

        from secor_qa import places
        from secor_qa.reports.analyst_workbook import write_csv

        frame = pd.DataFrame(self._problems, columns=list(_COLUMNS), dtype="str")
        return write_csv(problems or places.exports_folder() / "load-problems.csv", frame)

    def _say(self, sentence: str) -> None:
        if self._bar is None or self._bar.disable:
            say_problem(sentence)
        else:
            self._bar.write(" ".join(sentence.split()), file=self._bar.fp)


def _placed(path: Path, sentence: str) -> str:
    """A sentence that says which package it is about, once and with its folder."""
    if str(path) in sentence:
        return sentence
    return f"{path}: {sentence.removeprefix(f'{path.name}: ')}"


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"
