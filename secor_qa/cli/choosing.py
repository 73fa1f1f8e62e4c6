"""Options that several commands share: a date, an instrument."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from secor_qa import places
from secor_qa.errors import NotFound, Problem

if TYPE_CHECKING:
    from secor_qa.procedure.instrument import Instrument


class IsoDate(click.ParamType):
    """A date as 2026-03-30."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date, or a usage error that shows the form."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a date. Write it as 2026-03-30.", param, ctx)


def today() -> date:
    """The computer's own date; the only clock that commands look at."""
    return datetime.now().astimezone().date()


def shipped_instruments() -> Path:
    """The folder with one folder per instrument."""
    return places.data_folder() / "instruments"


def choose_instrument(folder: Path | None, instrument_id: str, where: str) -> Instrument:
    """The instrument in a folder, else the shipped one with the id that a submission names.

    Raises NotFound where there is none, InstrumentFaulty where its files break the format.
    """
    from secor_qa.readers.instruments.file import find_instruments, read_instrument

    if folder is not None:
        return read_instrument(folder)
    known = find_instruments(shipped_instruments())
    if instrument_id in known:
        return read_instrument(known[instrument_id])
    names = (
        f"names the instrument “{instrument_id}”, which is not known here" if instrument_id else "names no instrument"
    )
    raise NotFound(Problem(where, f"{names}.", f"Known are {', '.join(sorted(known))}; or give --instrument FOLDER."))
