"""The desk: the store, the clock, the person and the instruments with which everything here is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from secor_qa import places
from secor_qa.desk.login import who_am_i
from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.instrument import Instrument
from secor_qa.store import Store, open_store
from secor_qa.store.marks import Hand


def _today() -> date:
    return datetime.now().astimezone().date()


def _now() -> datetime:
    return datetime.now(UTC)


def shipped_instrument(instrument_id: str) -> Instrument:
    """The instrument of that id in the data folder. Raises NotFound naming those there are, and InstrumentFaulty."""
    from secor_qa.readers.instruments import known

    instrument_id = instrument_id.strip()
    if found := known.shipped_instrument(instrument_id):
        return found
    folder, known = places.data_folder() / "instruments", known.shipped_folders()
    named = f"names the instrument “{instrument_id}”, which is not" if instrument_id else "names no instrument"
    raise NotFound(
        Problem(
            "Assessment, instrument",
            f"The submission {named} known here." if instrument_id else f"The submission {named}.",
            f"Known are {', '.join(sorted(known)) or 'none'}; put others in {folder}.",
        )
    )


@dataclass(frozen=True)
class Desk:
    """What every function of this room is handed. `today` is the local day, `now` the moment in UTC."""

    store: Store
    today: Callable[[], date] = _today
    now: Callable[[], datetime] = _now
    who: str = field(default_factory=who_am_i)
    instruments: Callable[[str], Instrument] = shipped_instrument
    exports: Path = field(default_factory=places.exports_folder)

    @property
    def hand(self) -> Hand:
        """Who does something, at this moment."""
        return Hand(self.who, self.now())


def open_desk(url: str | None = None, who: str | None = None) -> Desk:
    """The desk at the store of that URL (see `open_store`), for that person (see `who_am_i`). Raises StoreUnusable."""
    return Desk(open_store(url), who=who or who_am_i())
