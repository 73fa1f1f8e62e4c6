"""Notes by which more was put right than had been found: `seven were found, and 9 of 9 are fixed` (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.corrections import OF_PEOPLE
from secor_qa.procedure.wording.counted import OF_SAMPLE
from secor_qa.procedure.wording.counts import COUNT, counting_text, number, ratios
from secor_qa.procedure.wording.happened_times import all_numbers, make_up
from secor_qa.procedure.wording.sentences import sentences

_THING = (
    r"(?:things?|findings?|items?|deficienc(?:y|ies)|defects?|hazards?|issues?|faults?|problems?|concerns?|points?|"
    r"actions?|repairs?)"
)
_FOUND = (
    r"(?:found|turned up|came up|come up|recorded|logged|raised|written (?:up|down)|noted|spotted|identified|seen|"
    r"picked up|listed)"
)
_NO_WHOLE = "".join(f"(?<!{word} )" for word in ("of", "another", "other", "these", "those", "last", "first", "than"))
_N_FOUND = re.compile(
    rf"(?<![\w/.-]){_NO_WHOLE}(?P<n>{COUNT}) (?:(?:\w+ )?{_THING} )?(?:(?:were|was|have been|had been|got) )?"
    rf"{_FOUND}\b|"
    rf"\b{_FOUND} (?P<n2>{COUNT}) {_THING}\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:fixed|closed|mended|put right|corrected|done|finished|repaired|answered|dealt with|completed|cleared|"
    r"resolved)\b",
    re.IGNORECASE,
)
_FROM_BEFORE = re.compile(
    r"\b(?:carried|left over|(?<!on or )before|earlier|older|previous|besides|plus|also|as well|more|added|extra|"
    r"open from|including|both years?)\b",
    re.IGNORECASE,
)
"""Some may be of another time or list."""


@lru_cache(TEXTS_KEPT)
def more_done_than_found(notes: str) -> tuple[str, str] | None:
    """The words of how many were found and the tally of more that were put right; None where the notes fit.

    Numbers of the notes that make up the tally together explain it; a tally told before is of something else.
    """
    if OF_SAMPLE.search(notes) or _FROM_BEFORE.search(notes):
        return None
    found = [match for each in sentences(notes) for match in _N_FOUND.finditer(counting_text(each))]
    numbers = {number(match["n"] or match["n2"]) or 0 for match in found}
    if len(numbers) != 1:
        return None
    n_found = numbers.pop()
    told_before = counting_text(notes).partition(found[0][0])[0]
    for sentence in sentences(notes):
        for each in ratios(sentence) if _DONE.search(sentence) else ():
            is_told_of = not OF_PEOPLE.match(each.after) and n_found > 0 and each.text not in told_before
            if is_told_of and each.whole > n_found and not make_up(_below(notes, each.whole), each.whole):
                return " ".join(found[0][0].split()), each.text
    return None


def _below(notes: str, whole: int) -> list[int]:
    return [n for n in all_numbers(notes) if n < whole]
