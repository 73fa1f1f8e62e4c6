"""`secor-qa coverage`: what of a package was understood as what, and what was ignored."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_qa.cli.outcome import ATTENTION, DONE

if TYPE_CHECKING:
    from secor_qa.readers.coverage import Answered, Coverage, SheetCoverage

_WIDTH = 110


@click.command()
@click.argument("package", type=click.Path(path_type=Path))
@click.option("--instrument", "instrument_folder", type=click.Path(path_type=Path), metavar="DIR",
              help="Folder of the instrument; default: the one that the package names or answers.")  # fmt: skip
@click.option("--inspection", default="", metavar="ID", help="Of an export with several inspections, only this one.")
@click.option("--cells", is_flag=True, help="Say of every filled cell what it was read as.")
@click.option("--profile", type=click.Path(path_type=Path), metavar="FILE", help="Read it by this layout profile.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a report.")
@click.option("--strict", is_flag=True, help="Exit with 1 if a filled cell, a sheet or a question was not understood.")
def coverage(
    package: Path,
    instrument_folder: Path | None,
    inspection: str,
    cells: bool,
    profile: Path | None,
    as_json: bool,
    strict: bool,
) -> int:
    """Print what was understood and what was ignored of a package or an audit tool's export.

    For each sheet or file: what it was recognised as, its columns and what each was read as, the columns that were
    ignored. Then the questions that the instrument does not know, and those of it that are missing. Nothing is stored.
    """
    from secor_qa.readers.coverage import Detail
    from secor_qa.readers.instruments.file import read_instrument
    from secor_qa.readers.package import read_packages

    given = read_instrument(instrument_folder) if instrument_folder else None
    profiles = [profile] if profile else None
    detail = Detail.CELLS if cells else Detail.COLUMNS
    packages = read_packages(package, instrument=given, inspection=inspection, detail=detail, profiles=profiles)
    coverages = [one.coverage for one in packages if one.coverage]
    whole = replace(coverages[0], answered=tuple(each for one in coverages for each in one.answered))
    if as_json:
        click.echo(json.dumps(whole.as_json(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n\n".join("\n".join(section) for section in _sections(whole)))
    return ATTENTION if strict and _anything_left(whole) else DONE


def _anything_left(whole: Coverage) -> bool:
    left = any(not sheet.recognised or any(each.n_filled for each in sheet.ignored) for sheet in whole.sheets)
    return left or bool(whole.unread_files) or any(
        each.unknown_questions or each.missing_questions or not each.instrument for each in whole.answered
    )  # fmt: skip


def _sections(whole: Coverage) -> Iterator[list[str]]:
    yield [f"Read as: {whole.layout}"]
    for sheet in whole.sheets:
        yield list(_sheet(sheet))
    for answered in whole.answered:
        yield list(_answered(answered))
    if whole.unread_files:
        yield ["Files that belong to no submission", *_wrapped("", ", ".join(whole.unread_files))]


def _sheet(sheet: SheetCoverage) -> Iterator[str]:
    name = sheet.file if sheet.sheet in sheet.file else f"{sheet.file}, {sheet.sheet}"
    yield f"{name}: {sheet.recognised or 'not recognised, not read'}"
    yield f"  rows        {sheet.n_rows_used} of {sheet.n_rows} used"
    if sheet.understood and sheet.recognised:
        pairs = [
            each.heading if each.heading == each.used_as else f"{each.heading} → {each.used_as}"
            for each in sheet.understood
        ]
        yield from _wrapped("understood", "; ".join(pairs))
    if sheet.ignored:
        columns = [f"{each.heading} ({each.n_filled} filled)" for each in sheet.ignored]
        yield from _wrapped("ignored", "; ".join(columns))
    for cell in sheet.cells:
        used = cell.used_as or "ignored"
        yield f"    row {cell.row}, {cell.column}: “{cell.text}” → {used}"


def _answered(answered: Answered) -> Iterator[str]:
    by = f"by {answered.instrument}" if answered.instrument else "by no instrument: give --instrument DIR"
    yield f"Questions{f' of {answered.name}' if answered.name else ''}: {answered.n_questions} read, {by}"
    if answered.unknown_questions:
        yield from _wrapped("unknown", ", ".join(answered.unknown_questions))
    if answered.missing_questions:
        yield from _wrapped("missing", ", ".join(answered.missing_questions))


def _wrapped(head: str, text: str) -> list[str]:
    indent = " " * 14
    return textwrap.wrap(text, _WIDTH, initial_indent=f"  {head:<12}", subsequent_indent=indent, break_on_hyphens=False)
