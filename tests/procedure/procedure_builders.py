"""Small instruments, submissions and reviews for the tests of the procedure."""

from datetime import date
from decimal import Decimal

from secor_qa.procedure.edition import EDITIONS
from secor_qa.procedure.instrument import Element, Instrument, Question
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.words import Answer, Scoring

EDITION = EDITIONS[0]


def question(question="1.1", points=10, scoring=Scoring.RANGE, element=None, **more):
    return Question(
        id=question,
        element=element or question.split(".")[0],
        text="",
        guideline="",
        scoring=scoring,
        points=points,
        **more,
    )


def instrument(*questions, **more):
    elements = tuple(Element(each, f"Element {each}") for each in dict.fromkeys(each.element for each in questions))
    return Instrument(
        id="small",
        title="A small instrument",
        version="1",
        certifying_partner="Nobody",
        valid_from=date(2022, 1, 1),
        elements=elements,
        questions=questions,
        **more,
    )


def answered(question, answer=Answer.YES, points=None, percent=None, **more):
    return AnswerRow(
        question,
        answer=answer,
        points_claimed=None if points is None else Decimal(str(points)),
        percent_positive=None if percent is None else Decimal(str(percent)),
        **more,
    )


def submission(*rows, fields=None, **more):
    return Submission(fields=fields or {}, answers=rows, **more)
