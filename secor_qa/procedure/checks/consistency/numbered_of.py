"""2.5(d): more of a thing in the notes than the paper of one of them says there are: `Extinguisher No. 3 of 6`.

Measure: a line of a paper of the question begins with a thing's name, its number and how many there are; the notes
count more of that thing and nowhere have the paper's number. Fewer may be a sample.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.wording.stems import stem
from secor_qa.procedure.words import Answer, Check, Status, Strength

_THINGS = (
    r"extinguishers?|kits?|eyewash(?:es)?|showers?|alarms?|detectors?|defibrillators?|harness(?:es)?|ladders?|slings?|"
    r"trucks?|vans?|trailers?|pickups?|tractors?|loaders?|excavators?|forklifts?|lifts?|cranes?|hoists?|boats?|saws?|"
    r"presses|press|ovens?|kilns?|machines?|vehicles?|radios?|gas monitors?"
)
_NUMBERED = re.compile(
    rf"^\W{{0,3}}(?:fire |first[- ]aid |dry |service )?(?P<thing>{_THINGS})[ \t]{{0,3}}(?:tag[ \t]{{0,3}})?"
    r"(?:no\b\.?|nr\b\.?|number|unit|#)?[ \t:]{0,3}(?P<at>\d{1,2}) ?(?:of|/) ?(?P<n>\d{1,2})\b(?![/.-])",
    re.IGNORECASE | re.MULTILINE,
)
_COUNTED = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT}) (?:fire |first[- ]aid |portable |dry )?(?P<thing>{_THINGS})\b", re.IGNORECASE
)


def numbered_of(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes of a Yes count no more of a thing than the paper of one of them says there are."""
    told = _counted(row.notes) if row.answer is Answer.YES else {}
    for document in facts.submission.documents_of(question.id) if told else ():
        for page, text in enumerate(document.texts, 1):
            for thing, n, line in _numbered(text):
                if told.get(thing, 0) > n and n not in all_numbers(row.notes):
                    message = (
                        f"The notes of question {question.id} count {told[thing]}; “{document.file}” is of one of {n}: "
                        f"“{excerpt(line, 80)}”. Please see which is right."
                    )
                    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(line, document.file, page))
                    yield Finding(
                        question.id, Check.CONSISTENCY, "paper-counts-otherwise", Status.NEEDS_REVIEWER, message,
                        evidence, Strength.LOOK,
                    )  # fmt: skip
                    return


@lru_cache(TEXTS_KEPT)
def _numbered(text: str) -> tuple[tuple[str, int, str], ...]:
    """The things of which a line tells their number and how many there are, each with that and the words."""
    found = [(each, int(each["at"]), int(each["n"])) for each in _NUMBERED.finditer(text)]
    return tuple((stem(each["thing"].casefold()), n, each[0].strip()) for each, at, n in found if 0 < at <= n > 1)


@lru_cache(TEXTS_KEPT)
def _counted(notes: str) -> dict[str, int]:
    """By stem the most of each thing that notes count."""
    most: dict[str, int] = {}
    for each in _COUNTED.finditer(counting_text(notes)):
        thing = stem(each["thing"].casefold())
        most[thing] = max(most.get(thing, 0), number(each["n"]) or 0)
    return most
