"""Layout profiles: TOML files that map another spreadsheet's headings, sheets and answer words to our names."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from natsort import natsorted

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.places import data_folder, user_folder
from secor_qa.procedure.submission import FIELDS
from secor_qa.procedure.words import Answer
from secor_qa.readers.secor.layouts import LAYOUTS, SheetKind
from secor_qa.readers.sheets.csv_files import decode
from secor_qa.readers.sheets.layout import heading_key

COLUMNS: dict[str, tuple[str, ...]] = {
    "questions": LAYOUTS[SheetKind.QUESTIONS].columns,
    "points": ("question", "points_claimed", "percent_positive"),
    "attachments": LAYOUTS[SheetKind.ATTACHMENTS].columns,
    "action_plan": LAYOUTS[SheetKind.ACTION_PLAN].columns,
}
"""The parts of a profile that are tables, and our names for their columns."""

_TOP = ("id", "title", "instrument", "recognise", "critical_data", *COLUMNS)
_KEYS = {
    "recognise": ("sheets", "headings"),
    "critical_data": ("sheets", "fields"),
    "questions": ("sheets", "columns", "marks", "answers", "element_in_sheet_name"),
    "points": ("sheets", "columns"), "attachments": ("sheets", "columns"), "action_plan": ("sheets", "columns"),
}  # fmt: skip
_ANSWERS = {answer.value: answer for answer in Answer}


@dataclass(frozen=True)
class Part:
    """One part of a profile: which sheets (names with * for anything), and heading -> our name."""

    sheets: tuple[str, ...] = ("*",)
    columns: Mapping[str, str] = field(default_factory=dict[str, str])  # by `heading_key`


@dataclass(frozen=True)
class Profile:
    """How one kind of spreadsheet is laid out. Headings, labels and words are kept as they are compared."""

    id: str
    title: str
    instrument: str = ""
    sheets: tuple[str, ...] = ()  # each must be there, for the profile to fit
    headings: tuple[str, ...] = ()  # all must stand in one row, for the profile to fit
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])  # by name of COLUMNS
    critical_data: Part = field(default_factory=lambda: Part(()))  # its columns: label -> field
    marks: Mapping[str, Answer] = field(default_factory=dict[str, Answer])  # heading -> the answer that a mark gives
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])  # word -> answer
    element_in_sheet_name: str = ""  # e.g. "Element {element}*"


def read_profile(path: Path | str) -> Profile:
    """Read one profile. Raises CouldNotRead, whose problems name every fault of the file."""
    path = Path(path)
    try:
        content = tomllib.loads(decode(path.read_bytes()).replace("\r\n", "\n"))
    except OSError:
        raise CouldNotRead(Problem(str(path), "is not there or cannot be opened.", "Check the path.")) from None
    except tomllib.TOMLDecodeError as error:
        mend = "Put headings, names and words in double quotes."
        raise CouldNotRead(Problem(path.name, f"is not valid TOML: {error}.", mend)) from None
    problems: list[Problem] = []
    profile = _profile(path.name, content, problems)
    if problems:
        raise CouldNotRead(problems)
    return profile


def profile_files() -> tuple[Path, ...]:
    """The profiles at hand: the user's own, then the shipped ones, each folder in natural order."""
    folders = dict.fromkeys((user_folder() / "profiles", data_folder() / "profiles"))
    return tuple(file for folder in folders for file in natsorted(folder.glob("*.toml"), key=str))


def profiles_at_hand() -> tuple[Profile, ...]:
    """The profiles at hand that have no fault, in their order; `secor-qa profile list` names the faults of others."""
    return tuple(profile for file in profile_files() if (profile := _read_once(file, _stamp(file))))


def _stamp(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=256)
def _read_once(file: Path, stamp: tuple[int, int]) -> Profile | None:
    """A profile, read anew only when its file has changed: a season's folder asks thousands of times."""
    del stamp  # part of the key only
    try:
        return read_profile(file)
    except CouldNotRead:
        return None


def _profile(file: str, content: Mapping[str, Any], problems: list[Problem]) -> Profile:
    _unknown_keys(file, content, _TOP, problems)
    tables = {name: _table(file, content, name, problems) for name in _KEYS}
    for name, table in tables.items():
        _unknown_keys(f"{file}, [{name}]", table, _KEYS[name], problems)
    texts = {name: _text(file, content, name, problems) for name in ("id", "title", "instrument")}
    questions = tables["questions"]
    profile = Profile(
        **texts,
        sheets=_texts(f"{file}, [recognise]", tables["recognise"], "sheets", problems),
        headings=_texts(f"{file}, [recognise]", tables["recognise"], "headings", problems),
        parts={name: _part(file, name, tables[name], problems) for name in COLUMNS if name in content},
        critical_data=_critical_data(file, tables["critical_data"], problems),
        marks=_answers(f"{file}, [questions.marks]", questions, "marks", problems),
        answers=_answers(f"{file}, [questions.answers]", questions, "answers", problems),
        element_in_sheet_name=_text(f"{file}, [questions]", questions, "element_in_sheet_name", problems),
    )
    if not problems:
        problems += _lacking(file, profile)
    return profile


def _lacking(file: str, profile: Profile) -> Iterator[Problem]:
    """What a profile needs beyond being well formed."""
    if not profile.id:
        yield Problem(f"{file}, id", "is missing.", 'Write a short name of your own, e.g. id = "our-partner".')
    if not profile.sheets and not profile.headings:
        mend = 'Write below [recognise] what tells this spreadsheet from others: headings = ["…"] or sheets = ["…"].'
        yield Problem(f"{file}, [recognise]", "is empty, so the profile would fit any file.", mend)
    if "questions" not in profile.parts:
        yield Problem(f"{file}, [questions]", "is missing.", "Say where the questions and answers stand.")
    for name, part in profile.parts.items():
        key = "file" if name == "attachments" else "question"
        if key not in part.columns.values():
            mend = f'Write for example "Your heading" = "{key}".'
            yield Problem(f"{file}, [{name}.columns]", f"has no column for “{key}”.", mend)
        if name == "questions" and "answer" not in part.columns.values() and not profile.marks:
            mend = 'Write "Your heading" = "answer", or [questions.marks] for columns that are ticked.'
            yield Problem(f"{file}, [questions]", "does not say where the answer stands.", mend)
    if profile.element_in_sheet_name and "{element}" not in profile.element_in_sheet_name:
        mend = 'Write it in the place of the element, e.g. "Element {element}*".'
        yield Problem(f"{file}, [questions], element_in_sheet_name", "does not hold {element}.", mend)


def _part(file: str, name: str, table: Mapping[str, Any], problems: list[Problem]) -> Part:
    where = f"{file}, [{name}.columns]"
    columns = _names(where, _table(f"{file}, [{name}]", table, "columns", problems), COLUMNS[name], problems)
    return Part(_texts(f"{file}, [{name}]", table, "sheets", problems) or ("*",), columns)


def _critical_data(file: str, table: Mapping[str, Any], problems: list[Problem]) -> Part:
    if not table:
        return Part(())
    where = f"{file}, [critical_data.fields]"
    fields = _table(f"{file}, [critical_data]", table, "fields", problems)
    names = _names(where, fields, tuple(FIELDS), problems)
    return Part(_texts(f"{file}, [critical_data]", table, "sheets", problems), names)


def _names(where: str, table: Mapping[str, Any], known: tuple[str, ...], problems: list[Problem]) -> dict[str, str]:
    """Heading -> our name; a name that is none of ours, or that two headings are given, is a fault."""
    names: dict[str, str] = {}
    for heading, name in table.items():
        if name not in known:
            mend = f"{_did_you_mean(str(name), known)}Known are {', '.join(known)}."
            problems.append(Problem(f"{where}, “{heading}”", f"“{name}” is none of our names.", mend))
        elif name in names.values():
            problems.append(Problem(f"{where}, “{heading}”", f"“{name}” has two headings.", "Keep one of them."))
        else:
            names[heading_key(heading)] = name
    return names


def _answers(where: str, table: Mapping[str, Any], key: str, problems: list[Problem]) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for word, answer in _table(where, table, key, problems).items():
        if str(answer) in _ANSWERS:
            answers[heading_key(word)] = _ANSWERS[str(answer)]
        else:
            problems.append(Problem(f"{where}, “{word}”", f"“{answer}” is no answer.", 'Write "Yes", "No" or "N/A".'))
    return answers


def _unknown_keys(where: str, table: Mapping[str, Any], known: tuple[str, ...], problems: list[Problem]) -> None:
    for key in table:
        if key not in known:
            mend = f"{_did_you_mean(key, known)}Known are {', '.join(known)}."
            problems.append(Problem(f"{where}, {key}", "is not a part of a profile.", mend))


def _did_you_mean(name: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(name.casefold(), known, n=1)
    return f"Did you mean {close[0]}? " if close else ""


def _table(where: str, content: Mapping[str, Any], key: str, problems: list[Problem]) -> Mapping[str, Any]:
    value = content.get(key, {})
    if isinstance(value, dict):
        return value
    problems.append(Problem(f"{where}, {key}", "is not a table.", f"Write [{key}] on a line, and its lines below."))
    return {}


def _text(where: str, content: Mapping[str, Any], key: str, problems: list[Problem]) -> str:
    value = content.get(key, "")
    if isinstance(value, str):
        return value.strip()
    problems.append(Problem(f"{where}, {key}", "is not a text.", f'Write {key} = "…".'))
    return ""


def _texts(where: str, content: Mapping[str, Any], key: str, problems: list[Problem]) -> tuple[str, ...]:
    value = content.get(key, [])
    if isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value):
        return tuple(value)
    problems.append(Problem(f"{where}, {key}", "is not a list of texts.", f'Write {key} = ["…", "…"].'))
    return ()
