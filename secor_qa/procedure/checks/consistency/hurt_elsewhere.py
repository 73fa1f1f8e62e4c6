"""2.5(d): an injury that the notes of another question tell by the way is among the events.

Measure: a sentence by which somebody hurt a part of the body, which no note or paper of a question about events names.
Readings: a question about events, drills or hazards tells of them by itself; where a paper about events could not be
read, or a picture stands for one, the injury may well be there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.kinds_of_events import REPORTED, that_ask
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.wording.hurts import hurts_told, names_part
from secor_qa.procedure.words import Answer

_OF_EVENTS = re.compile(r"\b(?:incidents?|near misses|events|investigat\w+)\b", re.IGNORECASE)
_NOT_AT = re.compile(r"\b(?:drill|tried out|hazards|assessed|last assessment|first aiders)\b", re.IGNORECASE)


def hurt_elsewhere(question: Question, facts: Facts) -> Iterator[Finding]:
    """Nobody was hurt by any notes without an event of it; said at both questions."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    of_events = facts.instrument.asking(_OF_EVENTS)
    asked = next((each for each in that_ask(REPORTED, facts) if facts.submission.answer(each.id)), None)
    documents = [each for question in of_events for each in facts.submission.documents_of(question.id) if each.present]
    if asked is None or any(not each.readable or each.unread_pages for each in documents):
        return ()
    rows = [row for each in of_events if (row := facts.submission.answer(each.id))]
    known = "\n".join([*(row.notes for row in rows), *(text for each in documents for text in each.texts)])
    found: list[Apart] = []
    for row in facts.submission.answers:
        if row in rows or row.question not in facts.instrument or row.answer is Answer.NA:
            continue
        if _NOT_AT.search(facts.instrument.question(row.question).text):
            continue
        for part, sentence in hurts_told(row.notes):
            if not names_part(part, known):
                message = (
                    f"The notes of question {row.question} tell of somebody hurt: “{excerpt(sentence, 120)}” Nothing "
                    f"at the questions about events speaks of it; please see whether it was reported at {asked.id}."
                )
                evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
                found.append(Apart((asked.id, row.question), "hurt-elsewhere", message, evidence))
    return tuple(found)
