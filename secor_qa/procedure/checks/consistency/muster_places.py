"""2.5(d): where people mustered at the drill is a place that the emergency plan knows.

Measure: a report of a drill names the place of the muster by words none of which stands in the plan, its notes or any
other paper of the plan's question. Readings: what a picture or an unread paper of the plan says is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Answer

_OF_PLAN = re.compile(r"\bemergency response plan\b(?! tried)", re.IGNORECASE)
_OF_DRILLS = re.compile(
    r"\bplan tried out\b|\bdrills? held\b|\bemergency drills?\b|\bwas an? (?:\w+ )?drill\b", re.IGNORECASE
)
_PLACE = re.compile(
    r"\b(?:at|to|by) the (?P<at>[a-z][a-z' -]{2,30}?),? (?:our |the |which is (?:our|the) |that is (?:our|the) )?"
    r"(?:muster|assembly) (?:point|place|spot|station|area)\b|"
    r"\b(?:mustered|assembled|gathered) (?:all )?(?:at|by) the (?P<at2>[a-z][a-z' -]{2,30}?)"
    r"(?=[,.;\n\t]| (?:in|within|and|after|with|by|as|for)\b)",
    re.IGNORECASE,
)
_PLAIN = stems("muster point place site yard wrong other first usual agreed right")
_MUSTER = re.compile(r"\b(?:muster|assembly|gather)\w*", re.IGNORECASE)


def muster_places(question: Question, facts: Facts) -> Iterator[Finding]:
    """The place of the muster is the plan's; said at both questions."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    plan, drill = (next(iter(facts.instrument.asking(asked)), None) for asked in (_OF_PLAN, _OF_DRILLS))
    if plan is None or drill is None or facts.submission.answer_of(drill.id) != Answer.YES:
        return ()
    papers = [each for each in facts.submission.documents_of(plan.id) if each.present]
    if not papers or any(not each.readable or each.unread_pages or each.recognised_pages for each in papers):
        return ()
    known = "\n".join(text for each in papers for text in each.texts)
    if not _MUSTER.search(known):
        return ()
    row = facts.submission.answer(plan.id)
    known_stems = stems(f"{known} {row.notes if row else ''}")
    for report in facts.submission.documents_of(drill.id):
        for page, text in enumerate(report.texts, 1) if report not in papers and not report.recognised_pages else ():
            for place, words in _places(text):
                if (named := stems(place) - _PLAIN) and named.isdisjoint(known_stems):
                    message = (
                        f"“{report.file}” has people mustering “{words}”, of which “{papers[0].file}” knows nothing. "
                        "Please see which is right."
                    )
                    evidence = (
                        Evidence(excerpt(words), report.file, page),
                        Evidence(excerpt(known), papers[0].file, 1),
                    )
                    return (Apart((plan.id, drill.id), "muster-elsewhere", message, evidence),)
    return ()


@lru_cache(TEXTS_KEPT)
def _places(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((each["at"] or each["at2"], " ".join(each[0].split())) for each in _PLACE.finditer(text))
