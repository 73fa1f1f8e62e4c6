"""A layout profile drafted from a spreadsheet's headings, as TOML with the guesses' scores in comments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers.contents import look_into
from secor_qa.readers.parcel import open_parcel
from secor_qa.readers.profiles.guess import LIKE, SURE, Guess, SheetGuess, guess_sheet
from secor_qa.readers.profiles.profile import COLUMNS


def draft_profile(path: Path | str) -> str:
    """The text of a profile for a spreadsheet. Raises CouldNotRead where nothing in it is like our columns."""
    path = Path(path)
    parcel = open_parcel(path)
    contents = look_into(parcel)
    if not contents.sheets:
        nothing = [
            Problem(parcel.name, "holds no sheet with anything in it.", "Give a filled-in workbook or CSV file.")
        ]
        raise CouldNotRead(contents.problems or nothing)
    guesses = [guess for sheet in contents.sheets if (guess := guess_sheet(sheet))]
    parts: dict[str, list[SheetGuess]] = {}
    for guess in guesses:
        parts.setdefault(guess.part, []).append(guess)
    if "questions" not in parts:
        found = "has no sheet with a heading like “question” and one like “answer”, or columns to tick."
        mend = "Copy a profile from data/profiles and change its headings by hand; docs/profiles.md says how."
        raise CouldNotRead(Problem(parcel.name, found, mend))
    return "\n".join(_lines(path.stem, parts)) + "\n"


def _lines(name: str, parts: dict[str, list[SheetGuess]]) -> Iterator[str]:
    first = parts["questions"][0]
    yield f"# Drafted from a file's headings. Behind each # stands how alike two names are, of 100; {SURE} and more"
    yield "# are written down, less are only comments. Look through it; `secor-qa profile list FILE` names its faults."
    yield f"id = {_quoted(re.sub(r'[^a-z0-9]+', '-', name.casefold()).strip('-') or 'my-profile')}"
    yield f"title = {_quoted(f'Drafted from {name}')}"
    yield '# instrument = "…"  # the id of the instrument, if these files are always of the same one'
    yield ""
    yield "[recognise]  # all of these headings stand in one row"
    sure = [each.heading for each in first.guesses if each.score >= SURE]
    yield f"headings = [{', '.join(map(_quoted, [*sure, *(mark for mark, _ in first.marks)]))}]"
    if "critical_data" in parts:
        yield from _part("critical_data", "fields", parts["critical_data"])
    for part in COLUMNS:
        if part in parts:
            yield from _part(part, "columns", parts[part])
        if part == "questions":
            yield from _answers(parts[part])


def _answers(guesses: Sequence[SheetGuess]) -> Iterator[str]:
    """What is ticked, and the words of the answers that a person must say the meaning of."""
    if marks := guesses[0].marks:
        yield from ("", "[questions.marks]  # a mark in this column is this answer")
        yield from (f"{_quoted(mark)} = {_quoted(answer.value)}" for mark, answer in marks)
    if words := dict.fromkeys(word for guess in guesses for word in guess.unknown_answers):
        yield from ("", "[questions.answers]  # words found in the answers: say which answer each is")
        yield from (f'# {_quoted(word)} = "Yes"' for word in words)


def _part(name: str, key: str, guesses: Sequence[SheetGuess]) -> Iterator[str]:
    names = [guess.sheet.name for guess in guesses]
    prefix = _common_beginning(names)
    yield from ("", f"[{name}]")
    if len(names) > 1 and len(prefix) > 2:
        yield f"sheets = [{_quoted(f'{_plain(prefix)}*')}]"
        if name == "questions" and all(re.match(r"[0-9]+|[A-Za-z]\b", each[len(prefix) :]) for each in names):
            yield f"element_in_sheet_name = {_quoted(f'{_plain(prefix)}{{element}}*')}"
    else:
        yield f"sheets = [{', '.join(_quoted(_plain(each)) for each in names)}]"
    yield from ("", f"[{name}.{key}]")
    written: set[str] = set()
    for each in dict.fromkeys(each for guess in guesses for each in guess.guesses):
        line = _line(each, each.name in written)
        if not line.startswith("#"):
            written.add(each.name)
            written.add(each.heading.casefold())
        elif each.heading.casefold() in written:
            continue
        yield line


def _line(guess: Guess, taken: bool) -> str:
    if guess.score < LIKE:
        return f'# {_quoted(guess.heading)} = ""  # like nothing of ours: kept aside'
    line = f"{_quoted(guess.heading)} = {_quoted(guess.name)}  # {guess.score}"
    return f"# {line}" if guess.score < SURE or taken else line


def _common_beginning(names: Sequence[str]) -> str:
    shortest, longest = min(names), max(names)
    same = next((n for n, mark in enumerate(shortest) if mark != longest[n]), len(shortest))
    return shortest[:same]


def _plain(name: str) -> str:
    """A sheet's name as a pattern for itself."""
    return re.sub(r"([\[*?])", r"[\1]", name)


def _quoted(text: str) -> str:
    """A TOML string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
