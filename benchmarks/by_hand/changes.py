"""Changes that put a fault into a firm's data, and the truth that is said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.by_hand.workbook import Data
from secor_qa.procedure.words import Check
from secor_qa.samples.draft import Planted

Change = Callable[[Data], None]


def at(question: str, check: str, what: str, *, also: str = "", both: str = "", instead: str = "",
       aside: Sequence[str] = (), kind: str) -> Planted:  # fmt: skip
    """A truth under one of the seven checks; `aside` names checks at the same questions, or "question check"."""
    questions = (question, *also.split(), *both.split())
    sides = [f"{each} {side}" for side in aside if " " not in side for each in questions]
    sides += [side for side in aside if " " in side]
    return Planted(kind, question, check, Check(check).clause, what, "", tuple(also.split()), tuple(both.split()),
                   tuple(instead.split()), tuple(sides))  # fmt: skip


def at_intake(what: str, *fields: str, aside: Sequence[str] = (), kind: str) -> Planted:
    """A truth about fields of the Assessment sheet."""
    return Planted(kind, "", "intake", "2.3", what, fields=fields, aside=tuple(aside))


def put(part: str, name: str, value: object) -> Change:
    """Another value: of a field, or of a question's answer, notes, points or percent."""

    def change(data: Data) -> None:
        data[part][name] = value

    return change


def doc(file: str, **changes: object) -> Change:
    """Other properties of a document, `lines` and `on` among them; `left_out` lists it and does not send it."""

    def change(data: Data) -> None:
        _document(data, file).update(changes)

    return change


def words(file: str, *pairs: Sequence[str], **changes: object) -> Change:
    """Other words in a document; a pair of old and new each. Raises ValueError where it does not say the old."""

    def change(data: Data) -> None:
        document = _document(data, file)
        for old, new in pairs:
            if not any(old in line for line in document["lines"]):
                raise ValueError(f"{file} does not say {old}")
            document["lines"] = [line.replace(old, new) for line in document["lines"]]
        document.update(changes)

    return change


def without(file: str) -> Change:
    """Neither sent nor listed."""

    def change(data: Data) -> None:
        data["doc"].remove(_document(data, file))

    return change


def rows(file: str, first: int, last: int) -> Change:
    """Take rows out of a document's table."""

    def change(data: Data) -> None:
        del _document(data, file)["table"][first:last]

    return change


def item(question: str, /, **changes: object) -> Change:
    """Other words or dates in the item for a question."""

    def change(data: Data) -> None:
        next(each for each in data["plan"] if each["question"] == question).update(changes)

    return change


def no_item(question: str) -> Change:
    """No item for a question."""

    def change(data: Data) -> None:
        data["plan"] = [each for each in data["plan"] if each["question"] != question]

    return change


def _document(data: Data, file: str) -> Data:
    return next(document for document in data["doc"] if document["file"] == file)
