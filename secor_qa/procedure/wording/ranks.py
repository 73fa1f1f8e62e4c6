"""By what a paper shows that its hazards were ranked: a word for it, a column of marks, or marks in its lines."""

from __future__ import annotations

import re

MARKED_MIN, PERHAPS_MARKED_MIN = 2, 3
"""So many lines with a mark, or with a word or number that may be one, are ranked (a reading)."""
_SAID = re.compile(
    r"\b(?:rank\w*|scor\w*|rat(?:ed|ings?)|risk(?= *(?:$|\t|level|rating|score|number|factor|class|matrix|:|=|\d|[(]))|"
    r"sever\w*|likel\w*|probab\w*|priorit\w*|matrix|highest|most (?:serious|likely|dangerous|urgent)|worst|"
    r"top (?:\w+ )?(?:three|two|four|five|hazards?|risks?)|in order of|how (?:bad|often|likely)|bad(?=\t)|chance|"
    r"gravit\w*|fr[ée]quence|cote|niveau|sev|prob|freq\w*|[hml]/[hml]/[hml])(?!\w)",
    re.IGNORECASE | re.MULTILINE,
)
_WORD = (
    r"(?:very |extreme(?:ly)? )?(?:high|medium|med|low|severe|serious|minor|major|moderate|critical|extreme|"
    r"catastrophic|negligible|unlikely|possible|rare|often|seldom|frequent|red|yellow|green|orange|urgent|bad|"
    r"some|little|middling)"
)
_CELL = re.compile(
    rf"\W*(?:{_WORD}|[HMLhml]|[A-Ea-e] ?[-/x×]? ?\d|\d ?[-/x×]? ?[A-Ea-e]|[A-E]|[IVX]{{1,4}}|\*{{1,5}}|"
    r"\d{1,3}(?: ?[x×/] ?\d{1,2}(?: ?= ?\d{1,3})?)?)\W*",
    re.IGNORECASE,
)
_IN_LINE = re.compile(
    r"(?<!^)(?<![\w-])(?:[A-E][1-5]|[1-5][A-E]|[HML]|\d{1,2} \d{1,2}(?: \d{1,3})?|\d ?[x×] ?\d|\(\d{1,2}\))(?![\w-])|"
    rf"[-–—:,;(/=][ ]?{_WORD}\b(?=[ ]?(?:$|[).,;/]))|[ ]\d{{1,2}}$|\b{_WORD}[ ](?:and |x |/ ?)?{_WORD}\b|"
    rf"(?i:\b{_WORD})$",
    re.MULTILINE,
)
_BESIDE = re.compile(
    r"(?<=[^\W\d_] )(?:\d{1,2}(?= [^\W\d_])(?! ?(?:m|cm|mm|km|ft|in|kg|lb|lbs|l|h|hours?|hrs?|min|minutes?|days?|"
    r"weeks?|months?|years?|people|persons?|men|guys|runs?|pairs?|steps?|at|of|or|to|and|per|psi|kpa|degrees?|feet|inch\w*|"
    rf"metres?|meters?)\b)|{_WORD})\b",
    re.IGNORECASE,
)


def shows_rank(text: str) -> bool:
    """Whether anything in a text may be the rank of a hazard."""
    if _SAID.search(text):
        return True
    lines = [line.strip() for line in text.splitlines() if line.strip()][1:]
    rows = [line.split("\t") for line in lines if "\t" in line]
    if any(_CELL.fullmatch(cell) for row in rows for cell in row[1:] if cell.strip()):
        return True
    marked = sum(bool(_IN_LINE.search(line)) for line in lines)
    beside = 0 if rows else sum(bool(_BESIDE.search(line)) for line in lines)
    return marked >= MARKED_MIN or marked + beside >= PERHAPS_MARKED_MIN
