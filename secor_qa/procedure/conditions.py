"""The one small grammar of conditions, used by `na_when` and by consistency rules; values are three-valued.

    condition := term (" and " term)*
    term      := FIELD op VALUE | answer(QUESTION) op VALUE
    op        := = != < <= > >=
    VALUE     := a number, Yes, No, N/A, or a text in double quotes

A blank field or answer makes a term unknown (None), never false. Texts compare without regard to case.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any, Protocol

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_OPERATORS_IN_WORDS = {
    "=": "is",
    "!=": "is not",
    "<": "is below",
    "<=": "is at most",
    ">": "is above",
    ">=": "is at least",
}
_OF_EMPLOYEES = "employees_"
_TERM = re.compile(
    r"""\s*(?:answer\(\s*(?P<question>[^()"]+?)\s*\)|(?P<field>[A-Za-z_]\w*))
        \s*(?P<op><=|>=|!=|=|<|>)\s*
        (?:"(?P<text>[^"]*)"|(?P<number>[+-]?\d+(?:\.\d+)?)|(?P<answer>yes|no|n/a))\s*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_AND = re.compile(r"\s+and\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*\Z)", re.IGNORECASE)  # never inside a quoted text


class Facts(Protocol):
    """What a condition may ask: an Assessment field, or the answer to a question. None means blank."""

    def field(self, name: str) -> object | None:
        """The value of an Assessment field: text, number or date; None where it is blank."""
        ...

    def answer_of(self, question: str) -> str | None:
        """`Yes`, `No` or `N/A`; None where the question is unanswered."""
        ...


@dataclass(frozen=True)
class Term:
    """One comparison. Exactly one of `field` and `question` is set."""

    field: str | None
    question: str | None
    op: str
    value: str | Decimal

    def holds(self, facts: Facts) -> bool | None:
        """True or false; None when what it asks for is blank or cannot be compared."""
        found = facts.answer_of(self.question) if self.question else facts.field(self.field or "")
        left, right = _comparable(found, self.value)
        if left is None or right is None:
            return None
        return _OPERATORS[self.op](left, right)

    @property
    def in_words(self) -> str:
        """For a person to read: `the number of workers is 0`."""
        field = self.field or ""
        of_group = f"the number of {field.removeprefix(_OF_EMPLOYEES)}s" if field.startswith(_OF_EMPLOYEES) else ""
        left = f"the answer to question {self.question}" if self.question else of_group or field.replace("_", " ")
        return f"{left} {_OPERATORS_IN_WORDS[self.op]} {self.value}"

    def __str__(self) -> str:
        left = f"answer({self.question})" if self.question else self.field
        bare = isinstance(self.value, Decimal) or self.value in {"Yes", "No", "N/A"}
        return f"{left} {self.op} {self.value}" if bare else f'{left} {self.op} "{self.value}"'


@dataclass(frozen=True)
class Condition:
    """Terms joined by `and`."""

    terms: tuple[Term, ...]

    def holds(self, facts: Facts) -> bool | None:
        """False if any term is false; else unknown if any is unknown; else true."""
        results = [term.holds(facts) for term in self.terms]
        if False in results:
            return False
        return None if None in results else True

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """The questions it names, each once, in order of appearance."""
        return tuple(dict.fromkeys(term.question for term in self.terms if term.question))

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The Assessment fields it names, each once, in order of appearance."""
        return tuple(dict.fromkeys(term.field for term in self.terms if term.field))

    @property
    def in_words(self) -> str:
        """For a person to read."""
        return " and ".join(term.in_words for term in self.terms)

    def __str__(self) -> str:
        return " and ".join(str(term) for term in self.terms)


def parse_condition(text: str) -> Condition:
    """Read a condition.

    Raises ValueError whose message says which part could not be read and what a part looks like.
    """
    return Condition(tuple(_parse_term(part) for part in _AND.split(text.strip())))


def _parse_term(text: str) -> Term:
    match = _TERM.match(text)
    if match is None:
        raise ValueError(
            f"“{text.strip()}” is not a condition; write for example employees_contractor = 0, "
            'answer(3.2) = Yes or employer_province = "AB", joined by “ and ”'
        )
    if match["number"] is not None:
        value: str | Decimal = Decimal(match["number"])
    elif match["answer"] is not None:
        value = {"yes": "Yes", "no": "No", "n/a": "N/A"}[match["answer"].lower()]
    else:
        value = match["text"]
    return Term(field=match["field"], question=match["question"], op=match["op"], value=value)


def _comparable(found: object | None, value: str | Decimal) -> tuple[Any, Any]:
    """Both sides as things that can be compared, or None where they cannot."""
    if found is None or (isinstance(found, str) and not found.strip()):
        return None, None
    if isinstance(value, Decimal):
        try:
            return Decimal(str(found).strip()), value
        except InvalidOperation:
            return None, None
    text = found.isoformat() if isinstance(found, date) else str(found)
    return text.strip().casefold(), value.strip().casefold()
