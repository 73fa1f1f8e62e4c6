"""The server behind the pages: a store with something in it, then Voilà over the notebooks, in this process.

The settings are those of `voila.json`, so that a bare `voila notebooks` from a checkout serves the same pages; what
only a running server can know (its folder, address and token) is added here.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from secor_qa import places
from secor_qa.desk import Desk, open_desk
from secor_qa.errors import Problem, SecorQaError
from secor_qa.procedure.edition import edition_on

Say = Callable[[str], None]
TEMPLATES = Path(__file__).resolve().parent / "serve_template"
DEFAULT_PORT = 8866
HISTORY_COUNT = 320  # closed reviews beside the samples: enough for the charts to mean something
HISTORY_SEED = 2022
START_CLEAN = "secor-qa start-clean"


@dataclass(frozen=True)
class Address:
    """Where the pages are offered. `token` None means none is asked for, which loopback alone allows."""

    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    token: str | None = None

    @property
    def is_loopback(self) -> bool:
        """Whether only this computer can reach it."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    def guarded(self) -> Address:
        """The same, with a token made up where others could reach the pages and none was given."""
        if self.is_loopback or self.token:
            return self
        return Address(self.host, self.port, secrets.token_urlsafe(24))


def prepare(say: Say, *, samples: bool = True) -> None:
    """Open the store, and fill an empty one with the shipped samples and a synthetic history.

    Raises StoreUnusable when the store cannot be opened. A sample that cannot be read is told and skipped.
    """
    desk = open_desk()
    if samples and _is_empty(desk):
        say("The store is empty. Filling it with sample data, marked as such:")
        _load_samples(desk, say)
        _load_history(desk, say)
        say(f"  To remove all sample data later: {START_CLEAN}")


def _is_empty(desk: Desk) -> bool:
    from secor_qa.desk.queue import is_empty

    return is_empty(desk)


def _load_samples(desk: Desk, say: Say) -> None:
    from secor_qa.samples.staging import receive_sample

    folder = places.data_folder() / "samples"
    packages = sample_packages(folder) if folder.is_dir() else []
    for package in packages:
        try:
            receive_sample(desk, package)
        except SecorQaError as error:
            for sentence in error.sentences:
                say(f"  skipped {package.name}: {sentence}")
    say(f"  {len(packages)} sample packages")


def sample_packages(folder: Path) -> list[Path]:
    """The packages in a folder of samples, by name, so that a first round precedes its correction."""
    return sorted(
        path
        for path in folder.iterdir()
        if not path.name.startswith(".") and (path.is_dir() or path.suffix.casefold() in (".zip", ".xlsx"))
    )


def _load_history(desk: Desk, say: Say) -> None:
    from secor_qa.desk.receive import import_history
    from secor_qa.readers.instruments.file import find_instruments, read_instrument
    from secor_qa.samples.history import history

    folders = find_instruments(places.data_folder() / "instruments")
    instrument = read_instrument(folders["secor-2022"])
    n_reviews = import_history(desk, history(instrument, HISTORY_COUNT, HISTORY_SEED, ending_on=desk.today()))
    say(f"  {n_reviews} closed reviews, invented")


def settings_file() -> Path:
    """The `voila.json` that is served from: beside the notebooks' folder, in a checkout as in an installed wheel."""
    return places.notebooks_folder().parent / "voila.json"


def make_server(address: Address, *, open_browser: bool) -> Any:
    """A Voilà application over the notebooks, ready to `start()`. Its settings come from `voila.json`."""
    if not settings_file().is_file():
        raise SecorQaError(Problem(str(settings_file()), "is missing.", "Install SECOR QA again."))
    os.environ["JUPYTER_PATH"] = os.pathsep.join(filter(None, [str(TEMPLATES), os.environ.get("JUPYTER_PATH")]))

    from tornado.web import HTTPError
    from voila.app import Voila
    from voila.handler import BaseVoilaHandler

    class NoSuchPage(BaseVoilaHandler):
        """Any address that is none of ours, answered in our own words."""

        def get(self) -> None:
            raise HTTPError(404)

    class Server(Voila):
        """Voilà with notes for the landing page and a page for wrong addresses."""

        def init_settings(self) -> Any:
            settings: Any = super().init_settings()
            settings["voila_jinja2_env"].globals["secor_notes"] = landing_notes
            known = {"voila_configuration": self.voila_configuration}
            return settings | {"default_handler_class": NoSuchPage, "default_handler_args": known}

    server = Server(
        config_file_paths=[str(settings_file().parent)],
        root_dir=str(places.notebooks_folder()),
        ip=address.host,
        port=address.port,
        open_browser=open_browser,
        token=address.token,
        log_level=logging.WARNING,
    )
    server.initialize([])
    server.log.addFilter(
        lambda record: "is not trusted" not in record.getMessage()
    )  # ours are not signed, and need not be
    # A foreign page whose name is pointed at this computer must not read from it.
    server.tornado_settings = {**server.tornado_settings, "allow_remote_access": not address.is_loopback}
    return server


def landing_notes() -> list[str]:
    """What the landing page says below its doors: the validity of the procedure, and whether sample data is shown."""
    from secor_qa.desk.queue import has_samples

    desk = open_desk()
    notes = [edition_on(desk.today()).notice(desk.today())]
    if has_samples(desk):
        notes.append(f"The store holds invented sample data. To remove it: {START_CLEAN}")
    return [note for note in notes if note]


def serve(address: Address, say: Say, *, samples: bool = True, open_browser: bool = True) -> None:
    """Prepare the store, then serve until interrupted. Raises StoreUnusable when the store cannot be opened."""
    prepare(say, samples=samples)
    address = address.guarded()
    server = make_server(address, open_browser=open_browser)
    _announce_when_listening(server, address, say)
    server.start()


def _announce_when_listening(server: Any, address: Address, say: Say) -> None:
    """Say the address once it is known: the port may have been taken."""
    from tornado.ioloop import IOLoop

    def announce() -> None:
        host = f"[{address.host}]" if ":" in address.host else address.host
        token = f"?token={address.token}" if address.token else ""
        say(f"SECOR QA is at http://{host}:{server.port}/{token}")
        say(f"Started {datetime.now().astimezone():%H:%M}. Press Ctrl+C to stop.")

    IOLoop.current().add_callback(announce)
