"""2.5(b): lines of a record that bear no initials, and people on it without a signature, where others beside them do.

Measure: three lines at least that end with the initials of one hand, and two that belong to them, one after the other,
which do not; or below the headings of a list of names and signatures two people with one and somebody without, or three
without, where elsewhere on the page somebody's initials could be read. At the end of a list lines of small letters are
told too; between others they may go on from the line before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.registers import tables

INITIALLED_MIN, EMPTY_MIN = 3, 2
SIGNED_MIN = 2
LINES_MAX, WORDS_MAX = 120, 14
"""A longer text is no form of a page or two, and a longer line none of a list."""
PEOPLE_MIN = 3
_ASKED = re.compile(r"\borient\w*", re.IGNORECASE)
_TAKING_PART, _NAMES = re.compile(r"\bt(?:ake|ook) part\b", re.I), re.compile(r"\b(?:names?|initials?|signed)\b", re.I)
_SIGNED_RECORD = re.compile(r"\b(?:signed|signatures?|initial\w*)\b", re.IGNORECASE)
_INITIALS = re.compile(r"(?:^|[ \t])(?P<last>[A-Z]{2,3})[ \t]*$")
_NO_HANDS = frozenset(words("ok na yes no ppe wcb ohs sds rpm am pm bc ab sk on mb qc nb ns pe nl cpr aed ltd inc"))
_ENDS = re.compile(
    r":|\b(?:sign(?:ed|ature|atures)?|remarks?|notes?|comments?|dated?|given by|I (?:have|was|know|understand)|"
    r"understood|n/?a|not applicable|does not apply|none|page \d|rev)\b|(?:19|20)\d\d|[.!?]$",
    re.IGNORECASE,
)
"""What stands in a line that is none of the list."""
_PART = r"(?:[A-Z]\.|[^\W\d_a-z][\w'’-]{1,20})"
_NAME = re.compile(rf"{_PART}(?: {_PART}){{1,2}}")
_ENDS_WITH_HANDS = re.compile(
    r"^[^\W\d][\w ]{1,40}(?:[:\t]\s{0,4}|\s{2,4})(?:initials?|signatures?|signed)\W{0,3}$", re.I
)
_HAND_BEHIND = re.compile(
    r"\b(?P<first>[A-Z])(?:\.|[\w'’-]{1,20}) (?P<last>[A-Z])[\w'’-]{1,20}\s{1,8}(?P<hand>[A-Z]{2})\b"
)
_NAME_HEADS = frozenset(words("name names print printed worker workers employee person people who signature signatures "
                              "signed sign initials of and"))  # fmt: skip
_HAND_HEAD = re.compile(r"\b(?:signature|signatures|signed|sign|initials)\b", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def asks_for_hands(question: Question) -> bool:
    """Whether a question asks for a signed record of an orientation, or for the names of those who took part."""
    asked = f"{question.text} {question.guideline}"
    is_signed = _ASKED.search(asked) and _SIGNED_RECORD.search(asked)
    return question.evidence == "record" and bool(is_signed or (_TAKING_PART.search(asked) and _NAMES.search(asked)))


def without_initials(text: str) -> tuple[str, ...]:
    """The lines without initials, or else the people without a signature, where those beside them have theirs."""
    return _lines_without(text) or _people_without(text)


@lru_cache(TEXTS_KEPT)
def _lines_without(text: str) -> tuple[str, ...]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > LINES_MAX:
        return ()
    hands = [_hand(line) for line in lines]
    most = Counter(hand for hand in hands if hand).most_common(1)
    if not most or most[0][1] < INITIALLED_MIN:
        return ()
    initialled = [at for at, hand in enumerate(hands) if hand]
    begin_large = all(lines[at][0].isupper() for at in initialled)
    stand_alone = any(all(map(str.isupper, lines[at].split())) for at in initialled)
    may_lack = begin_large and not stand_alone
    found: list[str] = []
    for at in range(initialled[0] + 1 if may_lack else initialled[-1] + 1, len(lines)):
        is_item = not hands[at] and _is_item(lines[at], begin_large=may_lack)
        if not is_item and len(found) >= EMPTY_MIN:
            break
        if not is_item and at > initialled[-1]:
            return ()
        found = [*found, lines[at]] if is_item else []
    return tuple(found) if len(found) >= EMPTY_MIN else ()


def _hand(line: str) -> str:
    """The initials with which a line ends; empty where it ends with a word that is written large."""
    found = _INITIALS.search(line)
    return found["last"] if found and found["last"].casefold() not in _NO_HANDS and not _ENDS.search(line) else ""


def _is_item(line: str, *, begin_large: bool) -> bool:
    n_words = len(line.split())
    return EMPTY_MIN <= n_words <= WORDS_MAX and not _ENDS.search(line) and (line[0].isupper() or not begin_large)


@lru_cache(TEXTS_KEPT)
def _people_without(text: str) -> tuple[str, ...]:
    for table in tables(text):
        at = table.column(_HAND_HEAD)
        if at and _is_head(table.heads[0]):
            return _of_rows([(row[0], row[at] if at < len(row) else "") for row in table.entries])
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    head = next((at for at, line in enumerate(lines) if _HAND_HEAD.search(line) and _is_head(line)), len(lines))
    if head < len(lines):
        return _of_rows([_name_and_hand(line) for line in lines[head + 1 :]])
    return _nobody_of(lines)


def _nobody_of(lines: Sequence[str]) -> tuple[str, ...]:
    """The names below a heading that ends with one of hands, none of which has a hand, where another on the page has.

    That shows that hands can be read there.
    """
    head = next((at for at, line in enumerate(lines) if _ENDS_WITH_HANDS.search(line)), len(lines))
    people: list[str] = []
    for line in lines[head + 1 :]:
        if not _NAME.fullmatch(line) or _name_and_hand(line)[1]:
            break
        people.append(line)
    others = [*lines[:head], *lines[head + 1 + len(people) :]]
    has_hand = any(
        found["hand"] == found["first"] + found["last"] for line in others for found in _HAND_BEHIND.finditer(line)
    )
    return tuple(people) if len(people) >= PEOPLE_MIN and has_hand else ()


def _is_head(line: str) -> bool:
    told = words(line)
    return bool(told) and _NAME_HEADS.issuperset(told) and ("name" in told or "names" in told)


def _name_and_hand(line: str) -> tuple[str, str]:
    """A line as somebody's name and hand: `Ann Roy A. Roy`, `Ann Roy  AR`; without a hand, as the name alone."""
    parts = line.split()
    for n in (2, 3):
        name, hand = parts[:n], parts[n:]
        initials = "".join(part[0] for part in name)
        if hand and (hand[-1] == name[-1] or "".join(hand).replace(".", "") == initials):
            return " ".join(name), " ".join(hand)
    return line, ""


def _of_rows(rows: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The names without a hand among rows of people, up to the first that is no name."""
    people: list[tuple[str, str]] = []
    for name, hand in rows:
        if not _NAME.fullmatch(name):
            break
        people.append((name, hand))
    empty = tuple(name for name, hand in people if not any(map(str.isalnum, hand)))
    return empty if len(people) - len(empty) >= max(SIGNED_MIN, len(empty)) else ()
