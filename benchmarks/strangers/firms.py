"""Invented firms as plain data, and their packages as files; each later set is by another hand."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.by_hand.workbook import Data, workbook
from benchmarks.strangers.papers import write_paper
from secor_qa.places import data_folder
from secor_qa.procedure.instrument import Instrument
from secor_qa.readers.instruments.file import read_instrument

HERE = Path(__file__).resolve().parent
SETS = {
    "strangers": ("roofing", "dental", "trucking", "daycare", "treecare", "welding", "cleaning"),
    "unseen": ("bakery", "picker", "electric", "snow"),
    "third": ("irrigation", "mechanic", "vactruck", "kennel"),
    "fourth": ("movers", "survey", "honey", "stone"),
    "fifth": ("butcher", "signs", "docks", "greenhouse"),
    "sixth": ("autoglass", "gauges", "nursery"),
    "seventh": ("plumber", "tents", "waterhaul"),
    "eighth": ("coring", "largevet", "millwork"),
    "ninth": ("fencing", "painter", "printshop"),
    "tenth": ("scaffold", "doors", "brewery"),
    "eleventh": ("medic", "swabrig", "locators"),
    "twelfth": ("drywall", "sawmill"),
    "thirteenth": ("sweeper", "cabinet", "marine"),
    "fourteenth": ("gravel", "elevator"),
    "fifteenth": ("playground", "spray", "pumps", "ferry", "fishing", "paving"),
    "sixteenth": (
        "seedplant", "divers", "steamers", "stairs", "chimney", "truckwash", "linepaint", "poolservice",
    ),
    "seventeenth": ("biogas", "eaves", "linen", "pilotcar", "lightplants", "petcremation"),
    "eighteenth": ("bouncehouse", "drillbits", "nitrogen", "pumpjack", "mulcher", "welltest", "ndt", "campservices"),
    "good": (
        "concrete", "crane", "soap", "pipeline", "catering", "hvac", "wireline", "farrier", "windows", "seismic",
        "carpet", "hydroseed", "solar", "hotshot", "bees", "bindery", "tanks", "logging",
        "sandblast", "waterwell", "tireshop", "bincharter", "upholstery", "septic",
        "glasshaul", "cableplow", "rigmat", "bakecart", "fibre", "outfitter", "pestcontrol", "insulators",
        "dirtwork", "labtech", "mushroom", "wellsite", "flooring", "icecream",
        "shelterbelt", "alarms", "stonemill", "lowbed", "drone", "feedmill", "hotoil", "locksmith",
        "saddlery", "roadsalt", "compressor", "pigging", "hydrovac", "instrumentation", "powerline", "tankgauging",
    ),
}  # fmt: skip
"""The firms of each set, by the name under which it is measured; each set is by another hand.

Those of the last have nothing but a good package, of which nothing is to be said.
"""
FIRMS = tuple(firm for firms in SETS.values() for firm in firms)
OF_SINGLES = tuple(firm for firm in FIRMS if (HERE / firm / "single.toml").exists())
"""The firms for which other hands wrote single faults, one in each package."""


@cache
def instrument(name: str) -> Instrument:
    """A shipped instrument: what a certifying partner starts from."""
    return read_instrument(data_folder() / "instruments" / name)


def table(firm: str, name: str) -> dict[str, Any]:
    """One of a firm's TOML files: firm, documents, faults or single."""
    return tomllib.loads((HERE / firm / f"{name}.toml").read_text(encoding="utf-8"))


def load_firm(name: str) -> Data:
    """A firm's data, read anew each time so that it can be changed; a document's text becomes its `lines`."""
    data = table(name, "firm")
    data["fields"] = {"instrument": data["instrument"], **data["fields"]}
    for part in ("answers", "points", "percent"):
        data.setdefault(part, {})
    data["doc"] = table(name, "documents")["doc"]
    for document in data["doc"]:
        document["for"] = document["for"].split()
        document["lines"] = document.pop("text").strip().splitlines()
    return data


def write_firm(data: Data, folder: Path) -> Path:
    """The package in a folder: the workbook, and the documents below attachments/."""
    workbook(data, instrument(data["instrument"])).save(folder / "SECOR self assessment.xlsx")
    attachments = folder / "attachments"
    attachments.mkdir()
    for document in data["doc"]:
        if not document.get("left_out"):
            write_paper(document, data, attachments / document["file"])
    return folder
