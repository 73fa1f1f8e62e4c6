"""A spreadsheet that a profile fits, turned sheet by sheet into ours: same rows, same numbers, our headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase, translate

from secor_qa.procedure.words import Answer
from secor_qa.readers.coverage import SheetUse
from secor_qa.readers.profiles.profile import Part, Profile
from secor_qa.readers.sheets.cells import Cell, as_name, as_text, is_blank
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet
from secor_qa.readers.words.answer_words import read_worded_answer
from secor_qa.readers.words.labels import question_of

_WITHIN = 30  # rows from the top in which headings are looked for
_UNMARKED = frozenset({"0", "false", "no", "n", "-", "–", "—", "☐", "□", "○", "[]", "()"})


@dataclass(frozen=True)
class Turned:
    """One sheet of theirs under our headings, and how its columns were used."""

    sheet: Sheet
    use: SheetUse
    extra: Mapping[str, Mapping[str, str]]  # what stands in columns that the profile does not map


def best_profile(profiles: Iterable[Profile], sheets: Sequence[Sheet]) -> Profile | None:
    """The profile that fits best, of equals the first; None where none fits."""
    fits = [(how_well(profile, sheets), profile) for profile in profiles]
    most = max((fit for fit, _ in fits), default=0)
    return next((profile for fit, profile in fits if fit == most), None) if most else None


def how_well(profile: Profile, sheets: Sequence[Sheet]) -> int:
    """How many sheets and headings that a profile asks for are there; 0 where any is not."""
    names = [sheet.name.casefold() for sheet in sheets]
    if not all(any(fnmatchcase(name, each.casefold()) for name in names) for each in profile.sheets):
        return 0
    wanted = {heading_key(heading) for heading in profile.headings}
    rows = (keys for sheet in of_part(sheets, profile.parts["questions"]) for keys in _keys(sheet))
    if wanted and not any(wanted <= set(keys) for keys in rows):
        return 0
    return len(profile.sheets) + len(wanted)


def of_part(sheets: Iterable[Sheet], part: Part) -> list[Sheet]:
    """The sheets that a part names."""
    return [
        sheet for sheet in sheets if any(fnmatchcase(sheet.name.casefold(), each.casefold()) for each in part.sheets)
    ]


def turn(profile: Profile, name: str, sheets: Sequence[Sheet]) -> Iterator[Turned]:
    """Every sheet of one part of a profile that has its headings."""
    part = profile.parts.get(name)
    if part is None:
        return
    marks = profile.marks if name == "questions" else {}
    key = next((heading for heading, ours in part.columns.items() if ours in ("question", "file")), "")
    for sheet in of_part(sheets, part):
        position = _headings(sheet, {*part.columns, *marks}, key)
        if position is not None:
            yield _turned(profile, name, sheet, position)


def _keys(sheet: Sheet) -> Iterator[list[str]]:
    for _, cells in sheet.rows[:_WITHIN]:
        yield [heading_key(as_text(cell)) for cell in cells]


def _headings(sheet: Sheet, wanted: set[str], key: str) -> int | None:
    best, most = None, 1 if len(wanted) > 1 else 0
    for position, keys in enumerate(_keys(sheet)):
        n = len(wanted & set(keys))
        if key in keys and n > most:
            best, most = position, n
    return best


def _turned(profile: Profile, name: str, sheet: Sheet, position: int) -> Turned:
    part = profile.parts[name]
    number, cells = sheet.rows[position]
    columns: dict[str, int] = {}
    marks: dict[int, Answer] = {}
    used: dict[int, str] = {}
    for at, key in enumerate(heading_key(as_text(cell)) for cell in cells):
        if key in part.columns and part.columns[key] not in columns:
            used[at] = part.columns[key]
            columns[part.columns[key]] = at
        elif name == "questions" and key in profile.marks:
            used[at] = f"answer {profile.marks[key]}"
            marks[at] = profile.marks[key]
    added = ["answer", "element"] if name == "questions" else []
    ours: list[str] = [*columns, *(each for each in added if each not in columns)]
    element = _element(profile, sheet) if name == "questions" else ""
    rows: list[tuple[int, Sequence[Cell]]] = [(number, ours)]
    extra: dict[str, Mapping[str, str]] = {}
    for row, theirs in sheet.rows[position + 1 :]:
        values: dict[str, Cell] = {each: theirs[at] for each, at in columns.items() if at < len(theirs)}
        if isinstance(question := values.get("question"), str) and question_of(question):
            values["question"] = question_of(question)
        if name == "questions":
            values["answer"] = _answer(profile, values.get("answer"), marks, theirs)
            values["element"] = values.get("element") or element
        if any(not is_blank(values.get(each)) for each in columns) or values.get("answer"):
            rows.append((row, [values.get(each) for each in ours]))
        if beside := _beside(cells, theirs, used):
            extra[f"{sheet.name}!{row}"] = beside
    turned = Sheet(sheet.file, sheet.name, tuple(rows), sheet.hidden)
    return Turned(turned, SheetUse(sheet, f"profile {profile.id}: {name}", used, position + 1), extra)


def _answer(profile: Profile, cell: Cell, marks: Mapping[int, Answer], cells: Sequence[Cell]) -> Cell:
    """The answer by a mark in one of several columns, else by the words in one."""
    marked = [answer for at, answer in marks.items() if at < len(cells) and _is_marked(cells[at])]
    if marked:
        return marked[0].value if len(marked) == 1 else " and ".join(marked)
    known = profile.answers.get(heading_key(as_text(cell))) or read_worded_answer(cell).value
    return known.value if known else cell


def _is_marked(cell: Cell) -> bool:
    return not is_blank(cell) and cell is not False and "".join(as_text(cell).split()).casefold() not in _UNMARKED


def _element(profile: Profile, sheet: Sheet) -> str:
    """The element that the sheet's name tells, where the profile says how."""
    before, found, after = profile.element_in_sheet_name.casefold().partition("{element}")
    if not found:
        return ""
    body = translate(before).removesuffix(r"\Z").removesuffix(r"\z")
    tail = translate(after)
    match = re.match(f"{body}(?P<element>[0-9]+|[a-z]){tail}", sheet.name.casefold())
    return match["element"].upper() if match else ""


def _beside(headings: Sequence[Cell], cells: Sequence[Cell], used: Mapping[int, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for at, cell in enumerate(cells):
        if at not in used and not is_blank(cell):
            name = (as_name(headings[at]) if at < len(headings) else "") or f"column {at + 1}"
            found[name if name not in found else f"{name} ({at + 1})"] = as_text(cell)
    return found
