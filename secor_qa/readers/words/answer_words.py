"""Answers as other tools word them: SafetyCulture's own response ids, and the words of common response sets."""

from __future__ import annotations

from secor_qa.procedure.words import Answer
from secor_qa.readers.sheets.cells import Cell, Reading, as_answer, as_text

RESPONSE_IDS = {
    "8bcfbf00-e11b-11e1-9b23-0800200c9a66": Answer.YES,
    "8bcfbf01-e11b-11e1-9b23-0800200c9a66": Answer.NO,
    "8bcfbf02-e11b-11e1-9b23-0800200c9a66": Answer.NA,
    "b5c92350-e11b-11e1-9b23-0800200c9a66": Answer.YES,  # Safe
    "b5c92351-e11b-11e1-9b23-0800200c9a66": Answer.NO,  # At Risk
    "b5c92352-e11b-11e1-9b23-0800200c9a66": Answer.NA,
}
"""The built-in response sets; every other id belongs to one customer's template."""

_WORDS = {
    "safe": Answer.YES, "compliant": Answer.YES, "pass": Answer.YES, "met": Answer.YES, "inplace": Answer.YES,
    "conforms": Answer.YES, "oui": Answer.YES, "1": Answer.YES, "on": Answer.YES,
    "atrisk": Answer.NO, "noncompliant": Answer.NO, "notcompliant": Answer.NO, "fail": Answer.NO, "notmet": Answer.NO,
    "notinplace": Answer.NO, "doesnotconform": Answer.NO, "non": Answer.NO, "0": Answer.NO, "off": Answer.NO,
    "nonapplicable": Answer.NA, "sansobjet": Answer.NA, "s/o": Answer.NA,
}  # fmt: skip  # one line per answer


def read_worded_answer(cell: Cell) -> Reading[Answer | None]:
    """Yes, No or N/A, or a word that common response sets have for one of them; None where it is neither."""
    known = _WORDS.get("".join(as_text(cell).split()).casefold().replace("-", ""))
    return Reading(known) if known else as_answer(cell)


def read_response(cell: Cell, response_ids: tuple[str, ...]) -> Reading[Answer | None]:
    """An answer by its response id where that is a built-in one, else by its words.

    Where the two say different things neither is taken.
    """
    by_id = {RESPONSE_IDS[each.casefold()] for each in response_ids if each.casefold() in RESPONSE_IDS}
    by_words = read_worded_answer(cell)
    if not by_id:
        return by_words
    if len(by_id) > 1 or (by_words.value and by_words.value not in by_id):
        message = f"The response “{as_text(cell)[:60]}” and its id say different answers. Neither is taken."
        return Reading(None, "conflicting-answer", message)
    return Reading(by_id.pop())
