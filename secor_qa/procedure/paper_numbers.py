"""Numbers that a sender gives his papers: `HS-27 Tags.xlsx`, `Tab 8 Rules.docx`, `KRT-R5 talk.pdf`; and who names them.

Reading: most files of a package, and eight at least, begin with a number behind the same letters, or behind none; or
with letters and two numbers, `G2-1`, whatever the letters are. Where one number stands on several files, each with a
letter behind it, a number with another letter is that of another paper. Where the notes cite the numbers behind one
word, as `paper 26`, what stands behind it is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_letters

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.stems import stems

NUMBERED_MIN, SHARE_MIN = 8, 0.6
"""So many numbered files, and so large a share of all, are a way of filing."""
CITED_SHARE_MIN = 0.9
"""So large a share of what stands behind a word are numbers of papers, and eight at least, where it cites them."""
LONG_NAME_MIN = 3
"""Of a name of so many words half are enough."""
_NUMBER = r"\d{1,4}(?:[-.]\d{1,3})?"
_LEADING = re.compile(
    rf"(?P<letters>[A-Za-z]{{1,8}}(?:-[A-Za-z]{{1,3}}(?=\d))?)?(?:\.? ?[-–.]? ?)"
    rf"(?P<number>{_NUMBER})(?P<part>[A-Za-z]?)(?![\w])"
)
_BARE = re.compile(r"(?<![\w.,:/$#+-])(\d{3,4})[a-z]?(?![\w%:/]|[.,-]\d| ?(?:m|km|kg|lb|ft|hours?|psi|kpa|loads?)\b)")
_PART = re.compile(r"(?<![\w.,:/$#+-])(\d{1,4}(?:[-.]\d{1,3})?[a-z])(?![\w%:/]|[.,-]\d)")
"""A number with a letter and none before it: `3-5b`."""
_LABEL = re.compile(
    r"(?<![\w-])[A-Z]{1,2}\d{1,2}[a-z]?[-.–]\d{1,2}(?![\w-]|\.\d)|(?<![\w-])[A-Z]{1,2}-\d{1,2}(?![\w-])"
    r"|(?<![\w-])[A-Z]{2,4}-[A-Z]{2,4}-\d{1,3}(?![\w-]|\.\d)"
)
"""`G2-1`, `D-3`, `KRT-FRM-08`: letters, perhaps a number or the letters of a kind, and the number of the paper."""
_CITED = re.compile(
    r"(?<!\w)(?P<word>papers?|doc(?:ument)?s?|att(?:achment)?s?|exhibits?|encl(?:osure)?s?|annex|appendix|items?|files?|"
    r"tabs?|no|nr|#)\.? ?(?P<number>\d{1,3})(?![\w%]|[.,:/-]\d)",
    re.IGNORECASE,
)
"""`paper 26`: a number behind a word that may be for papers."""
_AND = re.compile(r"(?<=\s)[&+](?=\s)")
_MONTH = re.compile(MONTH, re.IGNORECASE)
_OF_A_NAME = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True)
class Numbering:
    """The letters before the numbers, in lower case, and the numbers that the package's files bear."""

    letters: str
    numbers: frozenset[str]
    mixed: bool = False  # the letters differ and belong to the numbers
    parts: frozenset[str] = frozenset()  # those numbers that bear a letter, with it: `11b`
    word: str = ""  # behind which the notes cite them: `paper 26`


def numbering(facts: Facts) -> Numbering | None:
    """How the sender numbers his papers; None where he does not."""
    documents = facts.submission.documents
    found = [each for document in documents if (each := number_of(document.file))]
    by_letters = Counter(letters for letters, _ in found)
    letters, count = max(by_letters.items(), key=lambda each: each[1], default=("", 0))
    if count < NUMBERED_MIN or count < SHARE_MIN * len(documents):
        return _mixed(documents)
    parts = {each for document in documents if (each := _part_of(document.file, letters))}
    numbers = frozenset(number for its, number in found if its == letters)
    return Numbering(letters, numbers, parts=frozenset(parts), word="" if letters else _citing_word(numbers, facts))


def _citing_word(numbers: frozenset[str], facts: Facts) -> str:
    """The word behind which the notes cite numbers of papers; empty where there is none."""
    cited = [each for row in facts.submission.answers for each in _behind_words(row.notes)]
    n_cited, n_borne = Counter(word for word, _ in cited), Counter(word for word, n in cited if _plain(n) in numbers)
    word, count = max(n_borne.items(), key=lambda each: each[1], default=("", 0))
    return word if count >= NUMBERED_MIN and count >= CITED_SHARE_MIN * n_cited[word] else ""


@lru_cache(TEXTS_KEPT)
def _behind_words(notes: str) -> tuple[tuple[str, str], ...]:
    """The numbers behind words that may be for papers, with the word without the `s` of several."""
    return tuple((found["word"].casefold().rstrip("s"), found["number"]) for found in _CITED.finditer(notes))


def _part_of(file: str, letters: str) -> str:
    """The number with which a file's name begins and the letter behind it; empty where there is none."""
    found = _LEADING.match(base_name(file))
    is_part = found and found["part"] and (found["letters"] or "").casefold() == letters
    return f"{_plain(found['number'])}{found['part'].casefold()}" if found and is_part else ""


def _mixed(documents: Sequence[Document]) -> Numbering | None:
    """Numbers of several letters each, as `A1-2` and `G2-1`; None where most files do not bear such."""
    found = {_label(each[0]) for document in documents if (each := _LABEL.match(base_name(document.file)))}
    is_way = len(found) >= NUMBERED_MIN and len(found) >= SHARE_MIN * len(documents)
    return Numbering("", frozenset(found), mixed=True) if is_way else None


def _letters_of(label: str) -> str:
    return re.split(r"[\d-]", label.casefold(), maxsplit=1)[0]


def _label(written: str) -> str:
    return re.sub(r"[ .–-]+", "-", written.casefold())


@lru_cache(TEXTS_KEPT)
def number_of(file: str) -> tuple[str, str] | None:
    """The letters and the number with which a file's name begins."""
    found = _LEADING.match(base_name(file))
    return ((found["letters"] or "").casefold(), _plain(found["number"])) if found else None


def numbers_named(notes: str, how: Numbering, attached: Sequence[Document]) -> Iterator[str]:
    """The numbers of papers that notes name, as written.

    A number without letters is one only where the notes name none of the papers that are attached, and one of these has
    as many figures and begins as it does.
    """
    if how.mixed:
        letters = {_letters_of(number) for number in how.numbers}
        yield from (found[0] for found in _LABEL.finditer(notes) if _letters_of(found[0]) in letters)
    elif how.letters:
        pattern = re.compile(rf"(?<!\w){re.escape(how.letters)}\.?[- ]{{0,2}}({_NUMBER}[a-z]?)(?!\w)", re.IGNORECASE)
        yield from (found[1] for found in pattern.finditer(notes))
    elif parts := tuple(found[1] for found in _PART.finditer(notes) if _is_of_parts(found[1], how)):
        yield from parts
    elif how.word:
        yield from (number for word, number in _behind_words(notes) if word == how.word)
    elif not any(names_paper(notes, each) for each in attached):
        own = {(len(number[1]), number[1][0]) for each in attached if (number := number_of(each.file))}
        yield from (found[1] for found in _BARE.finditer(notes) if (len(found[1]), found[1][0]) in own)


def _is_of_parts(written: str, how: Numbering) -> bool:
    """Whether a paper bears that number with another letter behind it: `11b` where `11a` is written."""
    number, letter = _plain(written[:-1]), written[-1]
    return any(each[:-1] == number and each[-1] != letter for each in how.parts)


def lacks(number: str, how: Numbering) -> bool:
    """Whether no file of the package bears a number."""
    if how.mixed:
        return _label(number) not in how.numbers
    plain = _plain(number.rstrip(ascii_letters))
    if plain not in how.numbers or plain == _plain(number):
        return plain not in how.numbers
    return f"{plain}{number[-1].casefold()}" not in how.parts and any(each[:-1] == plain for each in how.parts)


def names_file(notes: str, document: Document) -> bool:
    """Whether notes name a paper by the whole name of its file."""
    return _letters(base_name(document.file)) in _letters(notes)


def head_noun(document: Document) -> frozenset[str]:
    """The stems of the last word of a file's name and of the one before `of`, which say what kind of paper it is.

    Months are none.
    """
    name = base_name(document.file).replace("_", " ")
    heads = (
        [each for each in _OF_A_NAME.findall(part) if not _MONTH.fullmatch(each)]
        for part in (name, name.partition(" of ")[0])
    )
    return stems(" ".join(word for parts in heads for word in parts[-1:]))


def names_paper(notes: str, document: Document) -> bool:
    """Whether notes name a paper: its name, the words of its name, its title, or its number."""
    told, base = _letters(notes), base_name(document.file)
    if any(len(name) > 3 and name in told for name in (_letters(base), _letters(document.title))):
        return True
    parts = stems(" ".join(_OF_A_NAME.findall(base.casefold().replace("_", " "))))
    may_lack = len(parts) // 2 if len(parts) >= LONG_NAME_MIN else 0
    if parts and len(parts - stems(notes)) <= may_lack:
        return True
    number = number_of(document.file)
    return (
        number is not None and re.search(rf"(?<!\d)0*{re.escape(number[1])}(?!\d)", notes.replace(".", "-")) is not None
    )


@lru_cache(TEXTS_KEPT)
def base_name(file: str) -> str:
    """The name of a file without its folders and its ending."""
    return file.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


@lru_cache(TEXTS_KEPT)
def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", _AND.sub("and", text.casefold()))


def _plain(number: str) -> str:
    return number.replace(".", "-").lstrip("0") or "0"
