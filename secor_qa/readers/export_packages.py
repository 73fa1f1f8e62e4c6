"""Packages out of an audit tool's export: one for each inspection, with its own files and its own hash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Remark
from secor_qa.readers.apart.patience import Patience
from secor_qa.readers.attached import attach, is_below_attachments
from secor_qa.readers.contents import Contents
from secor_qa.readers.coverage import Coverage, Detail, SheetCoverage, SheetUse, answered, coverage_of, question_remarks
from secor_qa.readers.instruments.known import Instruments, choose_instrument, shipped_instrument
from secor_qa.readers.package_parts import Package, listing_hash, ways_to
from secor_qa.readers.parcel import Item, Parcel
from secor_qa.readers.safetyculture.export import read_export
from secor_qa.readers.safetyculture.found import Found
from secor_qa.readers.safetyculture.inspection import Inspection
from secor_qa.readers.safetyculture.questions import Understood, understand
from secor_qa.readers.safetyculture.submission import MediaFiles, as_submission
from secor_qa.readers.sheets import table_limits

_NAMED_MOST = 10  # inspections that one sentence names


@dataclass(frozen=True)
class Asked:
    """What was asked of the reading: by which instruments, which inspection (empty: all), and how exact a report.

    `only_one`: several inspections are refused before any of them is understood.
    """

    instruments: Instruments | None = None
    instrument: Instrument | None = None  # for an export that names none that is known
    inspection: str = ""
    detail: Detail = Detail.NONE
    only_one: bool = False
    patience: Patience = field(default_factory=Patience)


def packages_of_export(parcel: Parcel, contents: Contents, asked: Asked) -> tuple[Package, ...]:
    """The packages of an export, in its order; none where the parcel is no export that is known here.

    Raises CouldNotRead where a table lacks a column without which nothing can be understood, where no inspection has
    items, or where the one that was asked for is not there.
    """
    found, rest = read_export(contents.sheets, contents.documents)
    if not found.inspections:
        _refuse_unusable(parcel, found)
        return ()
    wanted = _wanted(parcel, list(found.inspections.values()), asked.inspection)
    if asked.only_one and len(wanted) > 1:
        mend = "Choose one with --inspection ID; `secor-qa load` takes them all."
        raise CouldNotRead(Problem(parcel.name, f"holds {len(wanted)} inspections: {named(wanted)}.", mend))
    _stop_when_too_much(parcel, wanted)
    asked = replace(asked, instruments=asked.instruments or cache(shipped_instrument))  # looked for once, not for each
    files = {use.sheet.file for use in found.uses}
    beside = [item for item in parcel.items if item.name not in files]
    alone = len(found.inspections) == 1
    understood = [understand(each) for each in wanted]
    remarks = [*parcel.remarks, *(found.remarks if alone else _about_columns(found))]
    remarks += [Remark("", sentence, "damaged-sheet") for sentence in found.lacking]
    readable = [
        _package(each, got, beside, alone, asked, remarks) for each, got in zip(wanted, understood, strict=True)
    ]
    taken = {name for _, names in readable for name in names}
    unread = () if alone else tuple(item.name for item in beside if item.name not in taken)
    sheets: tuple[SheetCoverage, ...] = ()
    if asked.detail is not Detail.NONE:
        sheets = _sheets([*found.uses, *(SheetUse(sheet) for sheet in rest)], found, understood, asked.detail)
    packages: list[Package] = []
    for package, _ in readable:
        coverage = replace(package.coverage, sheets=sheets, unread_files=unread) if package.coverage else None
        own = ways_to(parcel.items, {name: contents.hashes[name] for name in files}) if alone else {}
        packages.append(replace(package, coverage=coverage, files={**own, **package.files}))
    return tuple(packages)


def _stop_when_too_much(parcel: Parcel, wanted: Sequence[Inspection]) -> None:
    if len(wanted) > table_limits.INSPECTIONS_MAX:
        raise table_limits.refuse(parcel.name, table_limits.INSPECTIONS_MAX, "inspections")
    for each in wanted:
        where = f"{each.file}, inspection {each.id}"
        if len(each.entries) > table_limits.ITEMS_MAX:
            raise table_limits.refuse(where, table_limits.ITEMS_MAX, "items")
        if sum(len(entry.media) for entry in each.entries) > table_limits.MEDIA_MAX:
            raise table_limits.refuse(where, table_limits.MEDIA_MAX, "files that its items name")


def _refuse_unusable(parcel: Parcel, found: Found) -> None:
    problems = [Problem(parcel.name, sentence, "") for sentence in found.lacking]
    if not problems and found.uses:
        text = "is an export of SafetyCulture, but no inspection in it has items."
        mend = "Export the inspections with their items (the table inspection_items), in the same folder."
        problems = [Problem(parcel.name, text, mend)]
    if problems:
        raise CouldNotRead(problems)


def _wanted(parcel: Parcel, inspections: Sequence[Inspection], asked: str) -> Sequence[Inspection]:
    if not asked:
        return inspections
    chosen = [each for each in inspections if asked.casefold() in (each.id.casefold(), each.name.casefold())]
    if len(chosen) == 1:
        return chosen
    found = f"holds {len(chosen)} inspections named “{asked}”." if chosen else f"holds no inspection “{asked}”."
    raise CouldNotRead(Problem(parcel.name, found, f"It holds {named(inspections)}."))


def named(inspections: Sequence[Inspection]) -> str:
    """The ids of inspections, and their names where they have one, for a sentence."""
    each_named = [each.id if each.name == each.id else f"{each.id} ({each.name})" for each in inspections]
    more = f" and {len(each_named) - _NAMED_MOST} more" if len(each_named) > _NAMED_MOST else ""
    return "; ".join(each_named[:_NAMED_MOST]) + more


def _about_columns(found: Found) -> list[Remark]:
    """Of an export with several inspections, what is said of its columns holds for each; of its rows, for others."""
    return [remark for remark in found.remarks if remark.code in ("unknown-column", "duplicate-heading")]


def _package(
    inspection: Inspection, got: Understood, beside: list[Item], alone: bool, asked: Asked, remarks: list[Remark]
) -> tuple[Package, list[str]]:
    noticed: list[Remark] = []
    instrument = _instrument(inspection, got, asked, noticed)
    media = MediaFiles(tuple(item.name for item in beside))
    listed, present = as_submission(inspection, got, instrument, media, [*remarks, *noticed])
    said = answered(inspection.name, listed, instrument)
    items = [item for item in beside if alone or item.name in set(present)]
    below = [_below_attachments(item) for item in items]
    asked.patience.next_package()
    told = [*listed.remarks, *question_remarks(said, inspection.file)]
    attached = attach(listed, below, told, asked.patience)
    package = Package(
        attached.submission,
        listing_hash(attached.hashes, inspection.sha256),
        ways_to(below, attached.hashes),
        "" if alone else inspection.name,
        Coverage(inspection.layout, answered=(said,)) if asked.detail is not Detail.NONE else None,
    )
    return package, [item.name for item in items]


def _below_attachments(item: Item) -> Item:
    """An export has no attachments folder, so that nothing stands outside it."""
    return item if is_below_attachments(item.name) else replace(item, name=f"attachments/{item.name}")


def _instrument(inspection: Inspection, got: Understood, asked: Asked, remarks: list[Remark]) -> Instrument | None:
    written = str(got.fields.get("instrument", ""))
    names = [written, str(inspection.heads.get("template_name") or "")]
    given = {asked.instrument.id: asked.instrument} if asked.instrument else asked.instruments
    chosen = choose_instrument(names, got.drafts, given, inspection.file, remarks if not asked.instrument else [])
    chosen = chosen or asked.instrument
    if chosen:
        if written and written != chosen.id:
            got.fields["instrument_as_written"] = written
        got.fields["instrument"] = chosen.id
    return chosen


def _sheets(
    uses: Sequence[SheetUse], found: Found, understood: Sequence[Understood], detail: Detail
) -> tuple[SheetCoverage, ...]:
    """The coverage of the sheets, with what became of each row of items."""
    by_sheet: dict[str, dict[int, str]] = {}
    for got in understood:
        for (sheet, row), used in got.used.items():
            by_sheet.setdefault(sheet, {})[row] = used
    for (sheet, row), why in found.ignored.items():
        by_sheet.setdefault(sheet, {})[row] = f"ignored: {why}"
    told: list[SheetUse] = []
    for use in uses:
        own = by_sheet.get(f"{use.sheet.file}\0{use.sheet.name}") or by_sheet.get(use.sheet.file, {})
        told.append(replace(use, rows={**own, **use.rows}) if use.first else use)
    return coverage_of(told, "", detail).sheets
