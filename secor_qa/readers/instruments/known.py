"""Which instrument a package is read by: the one it names, else the one whose questions it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from secor_qa.errors import SecorQaError
from secor_qa.places import data_folder
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Remark
from secor_qa.readers.instruments.file import TOML, find_instruments, read_instrument
from secor_qa.readers.words.field_words import plain_label

InstrumentOf = Callable[[str], Instrument | None]
Instruments = Mapping[str, Instrument] | InstrumentOf
Stamp = tuple[tuple[str, int, int], ...]  # file, when changed, size
_OVERLAP_MIN = 0.5  # of the ids of both together: our reading, so that a few common ids choose no instrument


def instrument_of(instruments: Instruments | None) -> InstrumentOf:
    """How an instrument is had by its id; without `instruments`, the shipped ones."""
    if instruments is None:
        return shipped_instrument
    return instruments if callable(instruments) else instruments.get


def choose_instrument(
    names: Iterable[str], questions: Iterable[str], instruments: Instruments | None, where: str, remarks: list[Remark]
) -> Instrument | None:
    """The instrument that one of `names` stands for (an id or a title), else the one with most of the `questions`.

    A choice by questions is remarked. None where none has half of them in common, or two have equally many.
    """
    find, known = instrument_of(instruments), list(_known(instruments))
    for name in filter(None, names):
        if named := find(name):
            return named
        if titled := [each for each in known if plain_label(name) in (plain_label(each.title), plain_label(each.id))]:
            return titled[0]
    asked = set(questions)
    shares = [(_overlap(asked, each), each) for each in known]
    best = max((share for share, _ in shares), default=0.0)
    alike = [each for share, each in shares if share == best]
    if best < _OVERLAP_MIN or len(alike) != 1:
        return None
    common = sum(1 for question in alike[0].questions if question.id in asked)
    message = (
        f"The export names no instrument. It is read by {alike[0].id}, which has {common} of its {len(asked)} "
        "questions; give --instrument to choose another."
    )
    remarks.append(Remark(where, message, "instrument-by-questions"))
    return alike[0]


def _overlap(asked: set[str], instrument: Instrument) -> float:
    ids = {question.id for question in instrument.questions}
    return len(asked & ids) / len(asked | ids) if asked else 0.0


def _known(instruments: Instruments | None) -> Iterator[Instrument]:
    if isinstance(instruments, Mapping):
        yield from instruments.values()
        return
    find = instrument_of(instruments)
    for instrument_id in shipped_folders():
        try:
            found = find(instrument_id)
        except SecorQaError:
            continue  # a faulty one is named where it is asked for by its id
        if found:
            yield found


def shipped_instrument(instrument_id: str) -> Instrument | None:
    """The shipped instrument with that id; read anew only when a file of it has changed."""
    folder = shipped_folders().get(instrument_id.strip())
    return _read(folder, _stamp(folder)) if folder else None


def shipped_folders() -> Mapping[str, Path]:
    """The folders of the shipped instruments by id; looked through anew only when a file has changed."""
    return _folders(_stamp(data_folder() / "instruments"))


def _stamp(folder: Path) -> Stamp:
    """What tells that a file in a folder, or in a folder of it, has changed."""
    files = [file for pattern in ("*.*", f"*/{TOML}") for file in sorted(folder.glob(pattern)) if file.is_file()]
    return tuple((str(file), (found := file.stat()).st_mtime_ns, found.st_size) for file in files)


@lru_cache(maxsize=4)
def _folders(stamp: Stamp) -> dict[str, Path]:
    """The instruments by id; read anew only when a file has changed: a season's folder asks thousands of times."""
    shelves = dict.fromkeys(Path(file).parents[1] for file, _, _ in stamp if Path(file).name == TOML)
    return {name: folder for shelf in shelves for name, folder in find_instruments(shelf).items()}


@lru_cache(maxsize=32)
def _read(folder: Path, stamp: Stamp) -> Instrument:
    del stamp  # part of the key only
    return read_instrument(folder)
