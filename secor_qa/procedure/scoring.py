"""2.6: the score. Exact fractions, three values: passed, not passed, cannot tell yet.

A question that is not reviewed is never zero and never a pass: it makes the score a range, and nothing passes or fails
before all is known; `foreseen` says what every way of completing the review would give. The range stays true if such a
question turns out N/A, for leaving both sums lowers no lowest and raises no highest percentage.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from secor_qa.procedure.edition import Edition
from secor_qa.procedure.instrument import Element, Instrument, Question
from secor_qa.procedure.points import Mark, claimed_marks, possible_awards, propose, whole_claim
from secor_qa.procedure.words import Answer, YearType

__all__ = [
    "ElementScore",
    "Mark",
    "Score",
    "Share",
    "claimed_marks",
    "possible_awards",
    "propose",
    "score",
    "show_pct",
    "whole_claim",
]

_HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Share:
    """Points awarded of points available; `unknown` are those of questions not yet known. N/A is in none of them."""

    awarded: int
    available: int
    unknown: int = 0

    @property
    def pct(self) -> Fraction | None:
        """0-100, exact; None while anything is unknown or where nothing is available."""
        return None if self.unknown else self.lowest_pct

    @property
    def lowest_pct(self) -> Fraction | None:
        """The lowest percentage still possible; None where there is nothing to earn."""
        total = self.available + self.unknown
        return Fraction(100 * self.awarded, total) if total else None

    @property
    def highest_pct(self) -> Fraction | None:
        """The highest percentage still possible; None where there is nothing to earn."""
        total = self.available + self.unknown
        return Fraction(100 * (self.awarded + self.unknown), total) if total else None

    def reaches(self, minimum_pct: Fraction) -> bool | None:
        """Whether the minimum is met, compared exactly; None where it may go either way or there is no percentage."""
        lowest, highest = self.lowest_pct, self.highest_pct
        if lowest is None or highest is None:
            return None
        if lowest >= minimum_pct:
            return True
        return False if highest < minimum_pct else None

    def __add__(self, other: Share) -> Share:
        return Share(self.awarded + other.awarded, self.available + other.available, self.unknown + other.unknown)


@dataclass(frozen=True)
class ElementScore:
    """One element's share. `passed` is None where there is no floor, no percentage, or no telling yet.

    `foreseen` is the same, but already set where the questions not yet known cannot change it.
    """

    element: str
    name: str
    share: Share
    passed: bool | None
    floor_pct: Fraction | None = None  # None: the year type has no floor (2.6)

    @property
    def foreseen(self) -> bool | None:
        """Whether the floor will be met whatever the rest earns; None where it may go either way or there is none."""
        return None if self.floor_pct is None else self.share.reaches(self.floor_pct)

    def as_json(self) -> dict[str, object]:
        """The contract's element object; with `unknown` points and the range while it is not known."""
        share = self.share
        return {
            "element": self.element,
            "awarded": share.awarded,
            "available": share.available,
            "pct": show_pct(share.pct),
        } | _range_json(share)


@dataclass(frozen=True)
class Score:
    """2.6: the result of a submission. `basis` is "claimed" (assessor) or "awarded" (reviewer)."""

    basis: str
    year_type: YearType
    overall: Share
    elements: tuple[ElementScore, ...]
    passed: bool | None  # None: cannot tell yet
    reasons: tuple[str, ...]  # sentences: why not, why not yet, and which element has no percentage
    foreseen: bool | None = None  # as `passed`, but already set where the questions not yet known cannot change it

    def as_json(self) -> dict[str, object]:
        """The contract's `score` object; with `unknown` points and the range while it is not known."""
        head = {"basis": self.basis, "overall_pct": show_pct(self.overall.pct), "passed": self.passed}
        elements = [element.as_json() for element in self.elements]
        return head | {"reasons": list(self.reasons), "elements": elements} | _range_json(self.overall)


def show_pct(pct: Fraction | None) -> float | None:
    """A percentage for people: to two decimals, but never rounded up to a whole percent such as a pass mark."""
    if pct is None:
        return None
    nearest = floor(pct * 100 + _HALF)
    return (nearest - 1 if nearest % 100 == 0 and nearest > pct * 100 else nearest) / 100


def score(
    marks: Iterable[Mark], instrument: Instrument, year_type: YearType, edition: Edition, basis: str = "awarded"
) -> Score:
    """2.6: overall = points awarded / points available over all elements; the floor of each in a certification year.

    A question without a mark is not yet known. Raises ValueError, naming every mark that is not the instrument's,
    given twice, or not whole points within the question's.
    """
    given = _checked(tuple(marks), instrument)
    shares = {element.id: Share(0, 0) for element in instrument.elements}
    for question in instrument.questions:
        share = _share(question, given.get(question.id))
        shares[question.element] = shares.get(question.element, Share(0, 0)) + share
    elements = tuple(
        _element(each, shares[each.id], edition.element_min_pct(year_type)) for each in instrument.elements
    )
    overall = sum(shares.values(), Share(0, 0))
    foreseen = _foreseen(overall, elements, edition.overall_min_pct(year_type))
    n_unknown = sum(_not_known(given.get(question.id)) for question in instrument.questions)
    reasons = (
        *_failures(overall, elements, year_type, edition.overall_min_pct(year_type)),
        *_unknowns(overall, foreseen, n_unknown),
        *_without_percentage(overall, elements),
    )
    return Score(basis, year_type, overall, elements, None if n_unknown else foreseen, reasons, foreseen)


def _element(element: Element, share: Share, floor_pct: Fraction | None) -> ElementScore:
    passed = None if floor_pct is None or share.unknown else share.reaches(floor_pct)
    return ElementScore(element.id, element.name, share, passed, floor_pct)


def _checked(marks: tuple[Mark, ...], instrument: Instrument) -> dict[str, Mark]:
    given: dict[str, Mark] = {}
    problems: list[str] = []
    for mark in marks:
        if mark.question not in instrument:
            problems.append(f"The instrument {instrument.id} has no question {mark.question}.")
        elif mark.question in given:
            problems.append(f"Question {mark.question} is marked twice.")
        else:
            problems += _faults(mark, instrument.question(mark.question))
        given[mark.question] = mark
    if problems:
        raise ValueError(" ".join(problems))
    return given


def _faults(mark: Mark, question: Question) -> list[str]:
    awarded: object = mark.awarded
    if awarded is None:
        return []
    if mark.answer is Answer.NA:
        return [] if awarded == 0 else [f"Question {mark.question} is N/A and cannot earn {awarded} points."]
    if type(awarded) is int and 0 <= awarded <= question.points:
        return []
    return [f"Question {mark.question} earns a whole number of points from 0 to {question.points}, not {awarded}."]


def _not_known(mark: Mark | None) -> bool:
    return mark is None or (mark.awarded is None and mark.answer is not Answer.NA)


def _share(question: Question, mark: Mark | None) -> Share:
    if mark is not None and mark.answer is Answer.NA:
        return Share(0, 0)
    if mark is None or mark.awarded is None:
        return Share(0, 0, question.points)
    return Share(mark.awarded, question.points)


def _foreseen(overall: Share, elements: tuple[ElementScore, ...], minimum_pct: Fraction) -> bool | None:
    if overall.lowest_pct is None:  # nothing counts: an empty assessment does not pass
        return False
    floors = [each.foreseen for each in elements if each.floor_pct is not None and each.share.lowest_pct is not None]
    results = [overall.reaches(minimum_pct), *floors]
    if False in results:
        return False
    return None if None in results else True


def _failures(
    overall: Share, elements: tuple[ElementScore, ...], year_type: YearType, minimum_pct: Fraction
) -> Iterator[str]:
    if overall.lowest_pct is None:
        yield "No question counts towards the score, so there is no overall percentage and no pass (2.6)."
    elif overall.reaches(minimum_pct) is False:
        yield f"The overall score {_is(overall)}, below the {_say(minimum_pct)} that a {year_type} year requires (2.6)."
    for each in elements:
        if each.foreseen is False:
            yield (
                f"Element {each.element} ({each.name}) {_is(each.share)}, "
                f"below the {_say(each.floor_pct)} that each element requires in a {year_type} year (2.6)."
            )


def _unknowns(overall: Share, foreseen: bool | None, n_unknown: int) -> Iterator[str]:
    if not n_unknown or overall.lowest_pct is None:
        return
    them = "question is" if n_unknown == 1 else "questions are"
    between = f"between {_say(overall.lowest_pct)} and {_say(overall.highest_pct)}"
    yield f"Cannot tell yet: {n_unknown} {them} not yet known; the overall score will lie {between}."
    if foreseen is not None:
        yield f"Whatever the rest earns, the result will be {'a pass' if foreseen else 'no pass'}."


def _without_percentage(overall: Share, elements: tuple[ElementScore, ...]) -> Iterator[str]:
    for each in elements:
        if each.share.lowest_pct is None and overall.lowest_pct is not None:
            yield (
                f"No question of element {each.element} ({each.name}) counts, "
                "so it has no percentage; that alone does not fail the submission."
            )


def _is(share: Share) -> str:
    return f"can reach {_say(share.highest_pct)} at most" if share.unknown else f"is {_say(share.pct)}"


def _say(pct: Fraction | None) -> str:
    return f"{show_pct(pct):g} %" if pct is not None else "no percentage"


def _range_json(share: Share) -> dict[str, object]:
    if not share.unknown:
        return {}
    lowest, highest = show_pct(share.lowest_pct), show_pct(share.highest_pct)
    return {"unknown": share.unknown, "lowest_pct": lowest, "highest_pct": highest}
