"""Labels of a record of training, and whether anybody, or any course, stands behind them."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.anybody import names_anybody

_OF_PERSON = (
    r"(?:names?|participant|student|trainee|employee|operator|worker|holder|candidate|recipient|driver)"
    r"(?:['’]s)?(?: names?)?"
)
_OF_COURSE = r"(?:course|course (?:name|title)|name of course|title of course|training|subject|topic|program(?:me)?)"
_LABEL = re.compile(
    rf"(?:^|[ \t]{{2,20}}|\t)(?P<label>{_OF_PERSON}|{_OF_COURSE})[ \t]{{0,3}}:[ \t_.…]{{0,80}}(?=$|[ \t]{{2,20}}\w+:)",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_LABEL = re.compile(r"[^:\n]{1,30}:")


@lru_cache(TEXTS_KEPT)
def open_training_label(text: str) -> str:
    """The label of a record of training behind which nobody, or no course, stands; empty where there is none."""
    for found in _LABEL.finditer(text):
        below = text[found.end() :].lstrip("\n").split("\n", 1)[0].strip()
        is_of_person = re.match(_OF_PERSON, found["label"], re.IGNORECASE) is not None
        is_on_next = text[found.end() : found.end() + 1] == "\n"
        may_belong = is_on_next and bool(below) and not _NEXT_LABEL.match(below)
        if may_belong and (names_anybody(below) if is_of_person else not any(map(str.isdigit, below))):
            continue
        return found["label"]
    return ""
