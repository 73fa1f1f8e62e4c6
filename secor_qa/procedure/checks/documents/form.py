"""2.5(a): whether a paper has the form of a record that is kept at work, in whatever words it is written.

Readings: a log has rows that begin with a day; minutes have a day, a line of several people, and
points or rows.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.wording.dates import MONTH, dates_in

ROWS_MIN = 3
"""So many rows that begin with a day are a log."""
POINTS_MIN, TOP_LINES = 2, 5
"""So many points below a day and people in the first lines are minutes."""
_CHARACTERS = 20_000
_NAME = r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20})?(?: \([^)\n]{1,30}\))?"
_PEOPLE = re.compile(
    rf"(?:^|[:\t]|\bwith|\bwere|\bby) ?(?:{_NAME}(?:, | and | & | \+ | et |, and )){{2,12}}{_NAME}", re.M
)
_POINT = re.compile(r"^\W{0,3}(?:\d{1,2}[.)]|[-–•*+])\s{0,3}\w", re.MULTILINE)
_ROW = re.compile(r"^[^\t\n]+\t[^\t\n]+\t[^\t\n]+$", re.MULTILINE)
"""A row of a table of what was said, by whom and until when; the first is its head."""
_DAY = re.compile(rf"\b(?:{MONTH} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th|er)? {MONTH})\b", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def is_kept_at_work(text: str) -> bool:
    """Whether a text has the form of a log or of minutes."""
    text = text[:_CHARACTERS]
    if len(dated_rows(text)) >= ROWS_MIN:
        return True
    top = "\n".join([line.strip() for line in text.splitlines() if line.strip()][:TOP_LINES])
    has_day = bool(dates_in(top)) or _DAY.search(top) is not None
    return (
        has_day
        and _PEOPLE.search(top) is not None
        and (len(_POINT.findall(text)) >= POINTS_MIN or len(_ROW.findall(text)) > POINTS_MIN)
    )
