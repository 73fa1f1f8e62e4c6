"""Shares that notes write out right behind a tally and that it does not make: `3 of 6 (75 %)` (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import ratios

A_SHARE = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{1,3} ?(?:%|per ?cent\b)", re.IGNORECASE)
"""A share in tenths, which looks like a day: `87.5 percent`."""
_TALLY_AND_SHARE = re.compile(
    r"(?P<tally>\b[\w-]{1,10} (?:of|out of) (?:the )?[\w-]{1,10}\b)(?: [a-z]{2,20}){0,2}"
    r"(?: ?\(|,? (?:that is|which is|is|makes|or|thus|hence|so) | ?= ?|, )(?:about )?"
    r"(?P<share>\d{1,3}(?:[.,]\d)?) ?(?:%|per ?cent\b)(?! (?:of|in|more|less)\b)",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def unlike_its_share(notes: str) -> str:
    """The words of the first tally behind which another share stands than it makes, by one in the hundred at least."""
    for found in _TALLY_AND_SHARE.finditer(notes):
        told = ratios(found["tally"])
        if len(told) == 1 and abs(told[0].pct - round(float(found["share"].replace(",", ".")))) > 1:
            return " ".join(found[0].split())
    return ""
