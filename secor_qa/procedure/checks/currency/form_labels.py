"""2.5(b): forms by their labels: those with nothing behind them, with headings alone, with neither day nor hand."""

from __future__ import annotations

import re
from itertools import pairwise

from secor_qa.procedure.plain_text import words
from secor_qa.procedure.wording.dates import MONTH, MONTH_STEMS

LINES_MIN = 3
"""So many labels or numbered lines with nothing behind them are a form that nobody filled in (a reading)."""
HANDS_MIN = 2
"""So many lines to sign, all of them empty, are a form that nobody signed (a reading)."""
DAY_LINES = 5
"""In so many lines at the top a paper has the place for its own day."""
TITLE_LINES = 2
"""A letterhead may stand above the title."""
HEADINGS_MIN = 5
"""So many lines that are nothing but headings of a form are one that nobody filled in (a reading)."""
_LABEL_AND_VALUE = re.compile(
    r"(?:^|\t|(?<=_)\s{1,20}|"
    r"\s{2,20})(?P<label>[^\W\d_][^:\t_]{1,40}):(?P<value>(?:(?!\s{2,20}[^\W\d_][^:\t_]{1,40}:)[^\t])*)"
)
_ONLY_A_RULE = re.compile(r"\W{0,4}(?P<label>[^\W\d_][^:\t\n_.…]{1,40}?)[ \t]*:?[ \t]*(?:_{4,}|\.{6,}|…{3,})[ \t_.…]*$")
_FILLED_IN = re.compile(r"\W{0,4}(?P<label>[^\W\d_][^:\t\n_]{1,40}?)[ ]?(?:\t|:)[ \t]*[^\W_]")
_OF_HAND_OR_DAY = re.compile(
    r"\b(?:sign\w*|initials?|dated?|day|print(?:ed)?|witness|supervisor|owner|manager|foreman|worker|employee)\b",
    re.IGNORECASE,
)
"""Labels of lines on which somebody signs."""
_LABEL = r"[^\W\d_a-z][\w'’/&().-]{0,20}(?: [\w'’/&().-]{1,20}){0,2}"
_OF_HAND = re.compile(r"[^:]{0,30}\b(?:sign\w*|initials?)\b[^:]{0,20}:", re.IGNORECASE)
_LINE_LEFT_EMPTY = re.compile(rf"(?P<label>{_LABEL}):[ \t_]*")
_LINE_FILLED_IN = re.compile(rf"{_LABEL}:[ \t]*[^\s_].*")
_EMPTY_MAX = 2
_LABELS_MAX = 400  # characters of a line of labels; a longer one is prose
_NUMBER_OF_A_LINE = re.compile(r"^(?P<n>\d{1,2})[.)]?(?:[ \t]+|$)")
_HEADINGS = frozenset(
    words(
        "date time place location present absent attendance attendees regrets excused chair chaired recorder "
        "minutes taken by topic topics subject agenda discussed discussion old new business items item action "
        "actions who what when where done due next meeting notes remarks comments comment signature signatures "
        "signed sign name names print position title company employer site job crew task hazard hazards control "
        "controls risk inspected inspector inspection findings finding condition ok corrective correction deadline "
        "completed supervisor worker workers employee employees initials trainer trainee instructor duration start "
        "end finish no yes of the and for to on at a form record report sheet safety health toolbox talk tailgate "
        "monthly weekly review reviewed approved manager owner foreman concerns issues incident near miss "
        "description cause causes follow up page number called order adjourned round table other"
    )
)
"""Words of which headings of empty forms are made."""
_HEADING_WORDS_MAX = 5
_RULE = r"[ \t]*[_.…]{3,}"
_DAY_OPEN = re.compile(rf"\b(?:date|dated|day|on)\b[^:\n_]{{0,15}}:(?:{_RULE}|[ \t]*$)", re.IGNORECASE | re.MULTILINE)
_DAY_RULE = re.compile(
    rf"(?:^|\t|[ ]{{2}})\W{{0,3}}(?P<label>(?:date|dated|day)\b[^:\n_]{{0,25}}?):?{_RULE}", re.IGNORECASE | re.MULTILINE
)
_DAY_LEFT_OUT = re.compile(
    r"\b(?:date|dated|(?<![^\n\t])day(?= ?:)|week (?:of|ending|beginning|starting))[ \t]{0,3}[:.]?[ \t]{0,20}"
    r"(?=$|\d{1,2}[:h]\d\d|[^\W\d_]{3,20}:|(?-i:[A-Z])[^\W\d_]{1,15}(?: [^\W\d_]{1,15}){1,3}:)",
    re.IGNORECASE | re.MULTILINE,
)
"""The label of a paper's own day, where its line ends, or an hour or another label follows at once."""
_ONLY_AN_HOUR = re.compile(
    r"\W{0,3}[^\W\d_]+(?:[ -][^\W\d_]+){1,5}(?:\s{2,40}|\t| ?[,-] | )"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s{1,20})?\d{1,2}[:h]\d\d(?: ?[ap]\.?m\.?)?\W{0,3}",
    re.IGNORECASE,
)
"""A title, perhaps a day of the week, and an hour."""
_SHORT_DAY = re.compile(r"(?<![\d/:-])\d{1,2}[-/]\d{1,2}(?![\d/:-])")
_TITLE_OF_FORM = re.compile(
    r"\b(?:card|sheet|form|page|checklist|check|talk|meeting|inspection|walk|tailgate|toolbox|record|report|slip)\b",
    re.I,
)
_HAND = (
    r"\b(?:signature|signed(?: by)?|sign here|worker|employee|new hire|trainee|participant|lead|lead hand|"
    r"supervisor|foreman|"
    r"trainer|instructor|orient(?:er|ed by)|manager|owner|given by|conducted by|trained by|initials)\b"
)
_HAND_LABEL = re.compile(_HAND, re.IGNORECASE)
_HAND_OPEN = re.compile(rf"{_HAND}[^:\n_]{{0,25}}:?{_RULE}", re.IGNORECASE)
_HAND_GIVEN = re.compile(
    rf"{_HAND}[^:\n_]{{0,25}}:[ \t]*(?!date[ ]?:)[^\W_]|/s/|\((?:e-?)?signed\)|\bsigned by\b[ \t]*[^\W_:]",
    re.IGNORECASE,
)
_HAND_LEFT = re.compile(
    r"(?P<label>\b(?:[^\W\d_]{2,20} )?sign(?:ed|ature)(?: by)?)[ ]?:[ \t_.]{0,80}$|"
    r"^\W{0,3}(?P<beside>[^\W\d_][\w'’ ]{2,25})[ ]?:[ \t_.]{0,80}\bdate[ ]?:[ \t_.]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A place for a hand at the end of a line, or with the place for its day behind it."""
_ACKNOWLEDGED = (
    r"(?:\bI (?:have |was |took |had |hereby )?(?:read|understood|understand|agree|accept|received|shown|"
    r"acknowledge|part|attended|been)\b|"
    r"\b(?:read and understood|understood by|acknowledged(?: by)?|lu et compris|j['’]ai compris)\b)"
    r"[^:\n_.]{0,50}[ \t]?:?[ \t]{0,20}"
)
_ACKNOWLEDGED_OPEN = re.compile(
    rf"{_ACKNOWLEDGED}(?:_{{6,}}|\.{{6,}})[ \t_.]{{0,80}}(?:$|[ \t]{{2,}}\w{{2,12}}[ \t]?:)",
    re.IGNORECASE | re.MULTILINE,
)
_A_DAY = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|"
    rf"\b{MONTH} {{1,4}}\d{{1,2}}\b|\b\d{{1,2}}[ -](?:{'|'.join(MONTH_STEMS)})",
    re.IGNORECASE,
)


def is_written(entry: str) -> bool:
    """Whether anything is written in an entry."""
    return any(letter.isalnum() for letter in entry)


def empty_labels(text: str) -> list[str]:
    """The labels of a form behind most of which nothing stands; none where the form is filled in.

    What is written on lines of its own may belong to any of the labels.
    """
    lines = _without_line_numbers([line.strip() for line in text.splitlines() if line.strip()][1:])
    labels = [list(_LABEL_AND_VALUE.finditer(line)) if len(line) <= _LABELS_MAX else [] for line in lines]
    empty: list[str] = []
    n_told = sum(not found and is_written(line) for found, line in zip(labels, lines, strict=True))
    for at, found in enumerate(labels):
        below = at + 1 < len(lines) and not labels[at + 1] and is_written(lines[at + 1])
        blank = [each["label"].strip() for each in found if not is_written(each["value"] + _next_cell(lines[at], each))]
        n_told += len(found) - len(blank)
        empty += blank[:-1] if below and blank else blank
    return empty if len(empty) >= LINES_MIN and n_told < len(empty) else []


def empty_rules(text: str) -> list[str]:
    """The labels behind which nothing stands but a rule to write on, where they are more than those filled in.

    Lines for hands and days are left out: a form may be signed on paper.
    """
    lines = text.splitlines()
    found = [match["label"].strip() for line in lines if (match := _ONLY_A_RULE.match(line))]
    empty = list(dict.fromkeys(label for label in found if not _OF_HAND_OR_DAY.search(label)))
    told = [match["label"] for line in lines if (match := _FILLED_IN.match(line))]
    n_told = sum(not _OF_HAND_OR_DAY.search(label) for label in told)
    return empty if len(empty) >= LINES_MIN and len(empty) > n_told else []


def label_between(text: str) -> str:
    """A label with nothing behind it, or a rule, on a line between others that are filled in; empty where none is.

    More than two such labels are a form of another kind: what is written stands below them, or by hand. Lines for hands
    are left out, unless another of them is filled in.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if sum(_LINE_FILLED_IN.fullmatch(line) is not None for line in lines) < LINES_MIN:
        return ""
    empty = [match["label"] for line, below in pairwise(lines)
             if (match := _LINE_LEFT_EMPTY.fullmatch(line)) and _LINE_FILLED_IN.fullmatch(below)]  # fmt: skip
    is_signed = any(_OF_HAND.match(line) and _LINE_FILLED_IN.fullmatch(line) for line in lines)
    found = [each for each in empty if is_signed or not (_OF_HAND_OR_DAY.search(each) or _HAND_LABEL.search(each))]
    return found[0] if 1 <= len(found) <= _EMPTY_MAX else ""


def _next_cell(line: str, label: re.Match[str]) -> str:
    """What stands in the cell behind a label's, unless it is a label itself."""
    cell = (
        line[label.end() :].removeprefix("\t").split("\t", 1)[0] if line[label.end() : label.end() + 1] == "\t" else ""
    )
    return "" if ":" in cell else cell


def only_headings(text: str) -> list[str]:
    """The lines of a form below its title where all of them are headings and nothing is entered; else none."""
    lines = _without_line_numbers([line.strip() for line in text.splitlines() if line.strip()][1:])
    lines = [line for line in lines if is_written(line)]
    if len(lines) < HEADINGS_MIN or any(map(str.isdigit, "".join(lines))):
        return []
    told = [words(line.replace("_", " ")) for line in lines]
    are_headings = all(len(each) <= _HEADING_WORDS_MAX * line.count("\t") + _HEADING_WORDS_MAX
                       and _HEADINGS.issuperset(each) for each, line in zip(told, lines, strict=True))  # fmt: skip
    return lines if are_headings else []


def neither_dated_nor_signed(text: str) -> str:
    """The first line for a hand on a form that gives neither day nor hand; empty where it gives either, or has none."""
    hand = _HAND_OPEN.search(text)
    if hand is None or not _DAY_OPEN.search(text) or _A_DAY.search(text) or _HAND_GIVEN.search(text):
        return ""
    return hand[0].strip(" \t_.…:")


def hands_left(text: str) -> tuple[str, ...]:
    """The labels of lines to sign, two or more, behind none of which anything stands; none where one is filled in."""
    left = tuple(
        dict.fromkeys(" ".join((each["label"] or each["beside"]).split()) for each in _HAND_LEFT.finditer(text))
    )
    return () if len(left) < HANDS_MIN or _HAND_GIVEN.search(text) else left


def not_dated(text: str) -> str:
    """The label of the paper's own day, where a rule or nothing follows it, and no day stands anywhere; else empty."""
    if _A_DAY.search(text):
        return ""
    if found := _DAY_RULE.search(text):
        return " ".join(found["label"].split())
    found = _DAY_LEFT_OUT.search("\n".join(text.splitlines()[:DAY_LINES]))
    return " ".join(found[0].split()).strip(" :.") if found else ""


def only_an_hour(text: str) -> bool:
    """Whether a form has an hour in the line of its title, and nowhere a day."""
    lines = [line for line in text.splitlines() if line.strip()][:TITLE_LINES]
    is_so = any(_ONLY_AN_HOUR.fullmatch(line) and _TITLE_OF_FORM.search(line) for line in lines)
    return is_so and not (_A_DAY.search(text) or _SHORT_DAY.search(text))


def not_acknowledged(text: str) -> str:
    """The words of a line in which somebody was to say that he read or understood, and did not; empty where he did.

    Where others said so on lines of their own, an empty one is spare.
    """
    found = _ACKNOWLEDGED_OPEN.search(text)
    if found is None or re.search(_ACKNOWLEDGED, _ACKNOWLEDGED_OPEN.sub("", text), re.IGNORECASE):
        return ""
    return found[0].split("_")[0].split("...")[0].strip(" \t:")


def _without_line_numbers(lines: list[str]) -> list[str]:
    """Lines without the numbers that count them, where they run on: `1 Old business:`, `2`, `3`."""
    numbers = [int(found["n"]) if (found := _NUMBER_OF_A_LINE.match(line)) else 0 for line in lines]
    counted = {
        at
        for at, n in enumerate(numbers)
        if n and ((at and numbers[at - 1] == n - 1) or (at + 1 < len(numbers) and numbers[at + 1] == n + 1))
    }
    rest = [_NUMBER_OF_A_LINE.sub("", line) if at in counted else line for at, line in enumerate(lines)]
    return [line for line in rest if line]
