"""2.5(a): what the notes name is in the package, and what is in the package is listed or named somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from secor_qa.procedure.checks.documents.cited import cited_but_absent, dated_but_absent, letters
from secor_qa.procedure.checks.documents.count import documents_needed
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.paper_numbers import base_name, lacks, numbering, numbers_named
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.record_dates import n_may_hold
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS
from secor_qa.procedure.words import Answer, Check, Status, Strength

_SUFFIX = r"(?:pdf|docx?|xlsx?|xlsm|csv|jpe?g|png|tiff?|heic|rtf|odt|ods|txt|msg|eml)"
_OF_FILE = rf"(?:(?!\.{_SUFFIX}\b(?!\.\w))[\w()&'’.,+-]){{1,80}}"
_FILE = re.compile(rf"{_OF_FILE}(?: {_OF_FILE}){{0,9}}?\.{_SUFFIX}\b(?!\.\w)", re.IGNORECASE)
"""A name ends with its ending, so that of several in a row each is one."""
_NOUN = (
    r"(?:minutes|reports?|certificates?|logs?|checklists?|forms?|polic(?:y|ies)|procedures?|records?|plans?|cards?|"
    r"letters?|sheets?|matrix|registers?|manual|photos?|photographs?|tickets?)"
)
_QUOTED = re.compile(r"[\"“](?P<name>[A-Z][^\"”“\n]{5,60})[\"”]")
_SAID = re.compile(
    r"\b(?:I|we|you|he|she|they|me|us|my|is|are|was|were|does|did|not|can|may|must|have|has|had|will|would)\b",
    re.IGNORECASE,
)
_LINE_MAX = 80
QUOTED_MIN, QUOTED_SHARE = 8, 0.9
"""Where so many quoted names, and so large a share of all, are those of files, a quoted name is that of a file."""
_PHRASE = re.compile(
    r"\b(?:attached|enclosed|appended|uploaded)(?:\s+(?:is|are|as|here|you will find|please find|find))*\s*:?\s*"
    rf"(?:(?:the|a|an|our|my|its|also|both|copy|copies|of)\s+)*((?:[\w’'&-]+\s+){{1,4}}?{_NOUN})\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    words(
        "the a an our my its of and or for to from in on with by at is are was signed dated completed current latest "
        "new old company safety health copy copies copied attached enclosed last this that all two three one both same "
        "each every document documents file files page pages record records form forms report reports sheet sheets log "
        "logs plan plans here full whole complete written yearly annual monthly weekly following above below photo "
        "photos photograph photographs picture scan scans sample samples example examples proof evidence typical "
        "recent random randomly selected representative supporting supplementary additional further other relevant "
        "required requested needed corresponding respective single separate first second third"
    )
)
_BEFORE_A_NAME, _WORDS_OF_A_NAME = re.compile(r"[,:;]\s+"), 7
_BEGINNING = 6_000  # characters of a document in which its name may stand
_ENDING = re.compile(rf"\.{_SUFFIX}\Z")
_TELLING_MIN = 4
"""The end of a name of so many letters, its ending and days left out, tells which file is meant."""
_OF_DAYS = re.compile(rf"(?:{'|'.join(MONTH_STEMS)}){MONTH_ENDS}|to|\d")
_NUMBERS_SHOWN = 3
_BEFORE = 80  # characters before a number that are shown with it
_STEM = 5  # letters by which words of one family are taken for the same


@lru_cache(TEXTS_KEPT)
def _phrases(notes: str) -> tuple[str, ...]:
    return tuple(_PHRASE.findall(notes))


def named_but_absent(question: Question, facts: Facts) -> Iterator[Finding]:
    """A file, or a clearly named document, that the notes call attached and that the package does not hold."""
    row = facts.submission.answer(question.id)
    notes = row.notes if row else ""
    listed = " ".join(row.attachments).casefold() if row else ""
    for name in _absent_files(notes, facts):
        if plain_name(name) and plain_name(name) not in plain_name(listed):
            message = f"The notes of question {question.id} name the file “{excerpt(name, 80)}”, which is not attached."
            yield _finding(question, "mentioned-not-attached", message, Evidence(excerpt(notes)), Strength.LIKELY)
            return
    if numbers := tuple(dict.fromkeys(_absent_numbers(notes, facts.submission.documents_of(question.id), facts))):
        named = " and ".join(f"“{number}”" for number in numbers[:_NUMBERS_SHOWN])
        its = "that number" if len(numbers) == 1 else "those numbers"
        message = f"The notes of question {question.id} cite {named}; no file of the package bears {its}."
        where = Evidence(_around(notes, numbers[0]))
        yield _finding(question, "mentioned-not-attached", message, where, Strength.LIKELY)
        return
    absent = (_quoted_but_absent(notes, facts), cited_but_absent(notes, facts), dated_but_absent(notes, facts))
    for name in chain.from_iterable(absent):
        message = (
            f"The notes of question {question.id} cite “{excerpt(name, 80)}”; no file of the package bears that name, "
            "as those of the others do."
        )
        yield _finding(question, "mentioned-not-attached", message, Evidence(excerpt(notes)), Strength.LIKELY)
        return
    for phrase in _phrases(notes):
        stems = _stems(phrase)
        if stems and not any(stems & have for have in facts.of_papers(_stems_of_documents).values()):
            message = (
                f"The notes of question {question.id} speak of an attached “{excerpt(phrase, 60)}”; no document in the "
                "package goes by such a name."
            )
            yield _finding(question, "mentioned-not-attached", message, Evidence(excerpt(notes)), Strength.LOOK)
            return


def unlisted(question: Question, facts: Facts) -> Iterator[Finding]:
    """Files of the package that no question lists and no note names; said once, where a document is wanting."""
    strays = facts.once(_strays)
    if strays and question.id == facts.once(_place_of_strays):
        names = ", ".join(f"“{name}”" for name in strays[:5]) + (" and others" if len(strays) > 5 else "")
        verb = "is" if len(strays) == 1 else "are"
        message = f"{names} {verb} in the package, but no question lists or mentions it."
        if len(strays) > 1:
            message = message.replace("mentions it.", "mentions them.")
        evidence = tuple(Evidence("In the package, not listed.", name) for name in strays[:5])
        yield Finding(
            question.id, Check.DOCUMENTS, "unlisted-document", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
        )


def _absent_files(notes: str, facts: Facts) -> Iterator[str]:
    names = facts.once(_plain_names)
    for found in _files_named(notes):
        parts = found.split()
        last = len(parts) - 1
        tails = [plain_name(" ".join(parts[at:])) for at in range(len(parts))]
        telling = tuple(
            tail
            for at, tail in enumerate(tails)
            if len(_OF_DAYS.sub("", tail)) >= _TELLING_MIN and (at < last or _leads_in(parts, at))
        )
        is_short = len(_OF_DAYS.sub("", tails[0])) < _TELLING_MIN  # `June.pdf and July.pdf`, of `Tags July.pdf`
        telling = telling or tuple(tails[:1] if is_short and tails[0] else ())
        if names.isdisjoint(tails) and not any(name.endswith(telling) for name in names):
            name = _BEFORE_A_NAME.split(found)[-1].removeprefix("and ")
            yield " ".join(name.split()[-_WORDS_OF_A_NAME:])


def _absent_numbers(notes: str, attached: Sequence[Document], facts: Facts) -> Iterator[str]:
    """The numbers of papers that notes name and no file bears, where the sender numbers his papers."""
    how = facts.once(numbering)
    for number in numbers_named(notes, how, attached) if how else ():
        if how and lacks(number, how):
            yield f"{how.letters.upper() or how.word} {number}".strip()


def _around(notes: str, said: str) -> str:
    """The notes from shortly before where they say it, so that it is among the words that are shown."""
    at = notes.find(said.rpartition(" ")[2])
    start = notes.find(" ", at - _BEFORE) + 1 if at > _BEFORE else 0
    return excerpt(f"{'… ' if start else ''}{notes[start:]}")


def _quoted_but_absent(notes: str, facts: Facts) -> Iterator[str]:
    """What notes cite in quotation marks and no file bears, where this sender cites his papers so."""
    if _quoted(notes) and facts.once(_cites_by_quotes):
        yield from (name for name in _quoted(notes) if not _is_a_file(name, facts))


@lru_cache(TEXTS_KEPT)
def _quoted(notes: str) -> tuple[str, ...]:
    """What stands in quotation marks and is not what somebody said."""
    found = (match["name"].rstrip(".,") for match in _QUOTED.finditer(notes))
    return tuple(each for each in found if not _SAID.search(each))


def _is_a_file(name: str, facts: Facts) -> bool:
    """Whether a name is that of a file, its title, or a part of one, be it of a sheet or of what stands there."""
    plain = plain_name(name)
    titles = (plain_name(each.title) for each in facts.submission.documents)
    return any(plain in each for each in (*facts.once(_plain_names), *titles, *facts.of_papers(_plain_lines)))


def _plain_lines(facts: Facts) -> frozenset[str]:
    """The names of sheets and the short lines of all papers, under which a part of one may be cited."""
    papers = facts.submission.documents
    lines = (line for each in papers for text in each.texts for line in text.splitlines() if len(line) <= _LINE_MAX)
    return frozenset(plain_name(each) for each in (*(name for each in papers for name in each.page_names), *lines))


def _cites_by_quotes(facts: Facts) -> bool:
    """Whether the sender cites his papers by their names in quotation marks."""
    cited = [_is_a_file(name, facts) for row in facts.submission.answers for name in _quoted(row.notes)]
    return sum(cited) >= QUOTED_MIN and sum(cited) >= QUOTED_SHARE * len(cited)


def _leads_in(parts: list[str], at: int) -> bool:
    """Whether the name may begin there: nothing stands before it, or a word that only leads to it."""
    return at == 0 or parts[at - 1].casefold().strip("(:,") in _EMPTY | {"see", "and", "is", "as", "file", "named"}


@lru_cache(TEXTS_KEPT)
def _files_named(notes: str) -> tuple[str, ...]:
    return tuple(found[0] for found in _FILE.finditer(notes))


def _plain_names(facts: Facts) -> frozenset[str]:
    listed = [name for row in facts.submission.answers for name in row.attachments]
    return frozenset(plain_name(name) for name in [*(each.file for each in facts.submission.documents), *listed])


@lru_cache(TEXTS_KEPT)
def plain_name(name: str) -> str:
    """The letters of a file's name without folders and its ending."""
    return letters(_ENDING.sub("", name.replace("\\", "/").rsplit("/", 1)[-1].casefold()))


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        word[:_STEM] for word in words(text) if word not in _EMPTY and len(word) > 2 and not word.isdigit()
    )


@lru_cache(TEXTS_KEPT)
def _first_stems(texts: tuple[str, ...]) -> frozenset[str]:
    return _stems(" ".join(texts)[:_BEGINNING])


def _stems_of_documents(facts: Facts) -> Mapping[str, frozenset[str]]:
    """The stems of each document's name, title and text."""
    return {
        each.file: _stems(f"{each.file.replace('_', ' ')} {each.title}") | _first_stems(each.texts)
        for each in facts.submission.documents
    }


def _strays(facts: Facts) -> tuple[str, ...]:
    submission = facts.submission
    listed = {
        each.file for row in submission.answers for name in row.attachments if (each := submission.document(name))
    }
    notes = _plain_text(" ".join(row.notes for row in submission.answers))
    return tuple(
        each.file
        for each in submission.documents
        if each.present and not each.questions and each.file not in listed and not _named(each.file, each.title, notes)
    )


def _place_of_strays(facts: Facts) -> str:
    """The first question that has too few documents, since a stray one may belong there; else the first question."""
    for question in facts.instrument.questions:
        attached = [each for each in facts.submission.documents_of(question.id) if each.present]
        n_held = sum(map(n_may_hold, attached))
        if facts.submission.answer_of(question.id) == Answer.YES and n_held < documents_needed(question):
            return question.id
    return facts.instrument.questions[0].id


def _named(file: str, title: str, notes: str) -> bool:
    return any(len(each) > 3 and each in notes for each in (_plain_text(base_name(file)), _plain_text(title)))


@lru_cache(TEXTS_KEPT)
def _plain_text(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _finding(question: Question, code: str, message: str, evidence: Evidence, strength: Strength) -> Finding:
    return Finding(question.id, Check.DOCUMENTS, code, Status.NEEDS_REVIEWER, message, (evidence,), strength)
