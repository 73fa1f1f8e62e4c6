"""Word files from templates that staff can edit: `data/templates/*.docx`, filled by docxtpl."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from secor_qa.errors import Problem, SecorQaError
from secor_qa.places import data_folder
from secor_qa.reports.files import plain, repacked

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip  # our own, as strftime follows the computer's language


def filled(template: str, context: Mapping[str, Any]) -> bytes:
    """The bytes of a .docx file: the template's tags replaced by the context. Texts stay texts, whatever they hold.

    Raises SecorQaError where the template is missing or a tag in it cannot be filled, naming the tag.
    """
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    path = data_folder() / "templates" / template
    if not path.is_file():
        raise SecorQaError(Problem(str(path), "There is no such template.", "Put it back, or reinstall the program."))
    document = DocxTemplate(io.BytesIO(path.read_bytes()))
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    try:
        document.render(_clean(context), jinja_env=environment, autoescape=True)
    except TemplateError as error:
        mend = "Open the template in Word and mend the tag, or put the shipped template back."
        raise SecorQaError(Problem(template, f"A tag of the template cannot be filled: {error}.", mend)) from error
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def day(on: date) -> str:
    """A date as people write it: 3 June 2024."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def percent(pct: float | None) -> str:
    """A percentage that is already fit for display; a dash where there is none."""
    return "–" if pct is None else f"{pct:g} %"


def counted(n: int, one: str, several: str) -> str:
    """`1 point` or `3 points`."""
    return f"{n} {one if n == 1 else several}"


def _clean(value: Any) -> Any:
    """Texts without what Word cannot hold, and with one kind of line end."""
    if isinstance(value, str):
        return plain(re.sub(r"\r\n?", "\n", value))
    if isinstance(value, Mapping):
        return {key: _clean(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(each) for each in value]
    return value
