"""An instrument's two files, instrument.toml and questions.csv; every fault of both is named at once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from natsort import natsorted

from secor_qa.errors import CouldNotRead, InstrumentFaulty, Problem
from secor_qa.procedure.conditions import Condition, parse_condition
from secor_qa.procedure.instrument import ConsistencyRule, Instrument, ProvinceRule
from secor_qa.readers.instruments.questions import Questions, check_conditions, read_questions
from secor_qa.readers.sheets.csv_files import decode, read_csv_sheet
from secor_qa.readers.sheets.written_dates import read_date

TOML, QUESTIONS = "instrument.toml", "questions.csv"
_LIMITS = ("headcount_max", "gathering_days_max", "submission_days_max")
_TEXTS = ("id", "title", "version", "certifying_partner")


def read_instrument(folder: Path | str) -> Instrument:
    """Read an instrument from its folder.

    Raises InstrumentFaulty, whose problems name every fault with file, row, column, what, and what instead.
    """
    folder = Path(folder)
    folder = folder.parent if folder.name == TOML else folder
    problems: list[Problem] = []
    head = _read_toml(folder / TOML, problems)
    bank = _read_questions(folder / QUESTIONS)
    problems += bank.problems
    if head is None:
        raise InstrumentFaulty(problems)
    texts = {name: _text(head, name, problems) for name in _TEXTS}
    valid_from = _valid_from(head.get("valid_from"), problems)
    provinces = _provinces(head.get("provinces", {}), problems)
    rules = _rules(head.get("consistency", []), bank, problems)
    notice = str(head.get("notice", "")).strip()
    if problems or valid_from is None:
        raise InstrumentFaulty(problems)
    return Instrument(
        **texts,
        valid_from=valid_from,
        elements=bank.elements,
        questions=bank.questions,
        provinces=provinces,
        consistency=rules,
        notice=notice,
    )


def find_instruments(folder: Path | str) -> dict[str, Path]:
    """The instruments in the folders of a folder, by id, in natural order. They are not checked here.

    One whose instrument.toml cannot be read stands under its folder's name.
    """
    found: dict[str, Path] = {}
    for toml in natsorted(Path(folder).glob(f"*/{TOML}"), key=str):
        head = _read_toml(toml, [])
        found.setdefault(str((head or {}).get("id") or toml.parent.name), toml.parent)
    return found


def _read_toml(path: Path, problems: list[Problem]) -> dict[str, Any] | None:
    try:
        head = tomllib.loads(decode(path.read_bytes()).replace("\r\n", "\n"))
    except OSError:
        problems.append(Problem(str(path), "is not there or cannot be opened.", "An instrument needs this file."))
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(TOML, f"is not valid TOML: {error}.", "Put texts in double quotes, dates without."))
    else:
        return {key.strip().replace("-", "_").replace(" ", "_").casefold(): value for key, value in head.items()}
    return None


def _read_questions(path: Path) -> Questions:
    try:
        return read_questions(read_csv_sheet(QUESTIONS, path.read_bytes()))
    except OSError:
        found = "is not there or cannot be opened."
        return Questions(problems=[Problem(str(path), found, "An instrument needs this file.")])
    except CouldNotRead as error:
        return Questions(problems=list(error.problems))


def _text(head: Mapping[str, Any], key: str, problems: list[Problem]) -> str:
    value = head.get(key)
    if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
        return str(value).strip()
    found = "is missing." if value in (None, "") else f"is not a text: {value!r}."
    problems.append(Problem(f"{TOML}, {key}", found, f'Write for example {key} = "…".'))
    return ""


def _valid_from(value: object, problems: list[Problem]) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    read = read_date(value) if isinstance(value, str) else value
    if isinstance(read, date):
        return read
    found = "is missing." if value is None else f"is not a date: {value!r}."
    problems.append(Problem(f"{TOML}, valid_from", found, "Write for example valid_from = 2022-03-30."))
    return None


def _provinces(tables: object, problems: list[Problem]) -> dict[str, ProvinceRule]:
    if not isinstance(tables, Mapping):
        problems.append(Problem(f"{TOML}, provinces", "is not a table.", "Write [provinces.AB] and its limits below."))
        return {}
    rules: dict[str, ProvinceRule] = {}
    for code, table in tables.items():
        where = f"{TOML}, provinces.{code}"
        if not isinstance(table, Mapping):
            problems.append(Problem(where, "is not a table.", f"Write [provinces.{code}] and its limits below."))
            continue
        for key in table:
            close = [] if key in _LIMITS else get_close_matches(key.casefold(), _LIMITS, n=1, cutoff=0.75)
            if close:
                problems.append(Problem(f"{where}.{key}", "is no limit we know.", f"Did you mean {close[0]}?"))
        limits = {key: _limit(table.get(key), f"{where}.{key}", problems) for key in _LIMITS}
        rules[code.strip().upper()] = ProvinceRule(**limits)
    return rules


def _limit(value: object, where: str, problems: list[Problem]) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        return value
    problems.append(Problem(where, f"is not a whole number: {value!r}.", "Write one, or leave the line out."))
    return None


def _rules(tables: object, bank: Questions, problems: list[Problem]) -> tuple[ConsistencyRule, ...]:
    if not isinstance(tables, list):
        problems.append(Problem(f"{TOML}, consistency", "is not a list.", "Begin each rule with [[consistency]]."))
        return ()
    rules: list[ConsistencyRule] = []
    conditions: list[tuple[str, Condition]] = []
    seen: set[str] = set()
    for number, table in enumerate(tables, 1):
        rule_id = str(table.get("id") or "").strip()
        where = f"{TOML}, consistency rule {rule_id or number}"
        if not rule_id or rule_id in seen:
            problems.append(Problem(where, "has no id of its own.", 'Write a different id = "…" in each rule.'))
        seen.add(rule_id)
        when, then = (_condition(table.get(key), f"{where}, {key}", problems) for key in ("when", "then"))
        message = str(table.get("message") or "").strip()
        if not message:
            problems.append(Problem(f"{where}, message", "is missing.", "Write what a reader should be told."))
        if when and then:
            conditions += [(f"{where}, when", when), (f"{where}, then", then)]
            rules.append(ConsistencyRule(rule_id, when, then, message))
    if bank.questions:
        check_conditions(conditions, bank.ids, problems)
    return tuple(rules)


def _condition(text: object, where: str, problems: list[Problem]) -> Condition | None:
    try:
        return parse_condition(str(text or ""))
    except ValueError as error:
        problems.append(Problem(where, f"{error}.", ""))
        return None
