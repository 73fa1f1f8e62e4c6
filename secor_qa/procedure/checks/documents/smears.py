"""2.5(a): a page of which only a smear of letters could be read, and a page that is cited and lacking.

Measure: eight pieces or more that hold letters, and hardly one in ten of them has four in a row; a table of ticks and
initials has the words of its rows and heads. A page is lacking where notes of a question with one paper cite a higher
one than that paper's own pages, or what it calls its pages, run to, unless one picture shows several papers; and where
a paper says that it goes on overleaf or on another page, and next to nothing stands behind these words, nor does
another file of the question go on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

PIECES_MIN, WORDS_SHARE_MAX = 8, 0.1
FIGURES_SHARE_MAX = 0.3
"""A page with more pieces that hold a figure may be a table of numbers."""
PAGES_MIN = 2
"""So many pages that a text numbers itself tell that it numbers them all."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_CITED = re.compile(r"(?<![\w.])(?:p\.|pp\.|pg\.?|pages?) ?(\d{1,2})\b(?! ?(?:%|x\b|×|pages?\b))", re.IGNORECASE)
_NUMBERED = re.compile(
    r"^\W{0,3}(?:p\.|pg\.?|page) ?(\d{1,2})\b|\b(?:p\.|pg\.?|page) ?(\d{1,2})(?: ?(?:of|/) ?\d{1,2})?\W{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)


LABEL_MIN, AGAIN_MIN = 4, 2
"""Letters of a label, and labels that stand twice on a picture of two papers."""
_FIGURE = re.compile(r"[\d:]")
PAGE_MAX = 4
"""A page or sheet of a higher number is of another paper than one of a page."""
AFTER_MAX = 12
"""So many words may stand behind the one that a paper goes on elsewhere: a hand and a day."""
_THERE = (
    r"(?:(?:the |our )?(?:other|next|second|reverse|back|following) (?:page|sheet|side)|(?:the )?(?:back|reverse|"
    r"flip side)"
    r"(?: of (?:this|the) \w+)?|(?:page|sheet|p\.|pg\.?) ?(?P<page>\d{1,2})(?! of\b)|overleaf|over(?=\W{0,4}$)|"
    r"au verso|page suivante)"
)
_GOES_ON = re.compile(
    rf"\b(?:cont(?:inue[ds]?|inuing|['’]?d|\.)|goes on|go on|more|rest|remainder|see|turn|carried (?:on|over|"
    rf"forward)|"
    rf"suite|voir)(?: (?:is|are|of \w+|on to|follows?))?(?: (?:on|over|to|at))?[ :]{{1,2}}{_THERE}(?![\w-])|"
    rf"(?:^|[.(>–—-])[ \t]{{0,3}}p\.?t\.?o\b\.?(?=\W{{0,4}}$)|"
    rf"^\W{{0,3}}(?:continued|cont['’]?d)? ?overleaf\b",
    re.IGNORECASE | re.MULTILINE,
)
_OTHER_SIDE = re.compile(
    r"\b(?:page|sheet|side|part|p\.?|pg\.?)[ _]?[2-9]\b|\boverleaf\b|\bcont(?:inued|['’]?d)\b|\bback\b", re.I
)

_LAST_OF_NAME = re.compile(r"[\s_(-]{0,3}(?:\d{1,2}|[a-d]|front|face|first)\)?\Z")


def smeared(question: Question, document: Document) -> Finding | None:
    """The finding that a document shows letters and no words."""
    texts = [text for text in document.texts if text.strip()]
    if not texts or document.unread_pages or not all(map(is_smear, texts)):
        return None
    message = (
        f"“{document.file}”, attached to question {question.id}, shows a smear of letters and hardly a word; please "
        "see whether it can be read."
    )
    return _finding(question, "unreadable-text", message, Evidence(excerpt(texts[0]), document.file, 1))


@lru_cache(TEXTS_KEPT)
def is_smear(text: str) -> bool:
    """Whether a text has letters and hardly a word."""
    pieces = text.split()
    lettered = [each for each in pieces if any(map(str.isalpha, each))]
    n_figures = sum(any(map(str.isdigit, each)) for each in pieces)
    if len(lettered) < PIECES_MIN or n_figures > FIGURES_SHARE_MAX * len(pieces):
        return False
    return sum(_WORD.search(each) is not None for each in lettered) <= WORDS_SHARE_MAX * len(lettered)


def page_lacking(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """The finding that the one paper of a question has no page of the number that its notes cite."""
    row = facts.submission.answer(question.id)
    cited = max((int(each[1]) for each in _CITED.finditer(row.notes)), default=0) if row else 0
    if not cited or len(attached) != 1 or not (attached[0].present and attached[0].readable):
        return
    document = attached[0]
    last = last_page(document)
    if last and cited > last:
        message = (
            f"The notes of question {question.id} cite page {cited}; “{document.file}” has none beyond page {last}."
        )
        evidence = Evidence(excerpt(row.notes if row else "")), Evidence(f"It ends with page {last}.", document.file)
        yield _finding(question, "page-lacking", message, *evidence)


def goes_on_elsewhere(question: Question, document: Document, attached: Sequence[Document]) -> Finding | None:
    """The finding that a paper says that it goes on where nothing of it is."""
    if question.evidence == "none" or document.unread_pages or len(document.texts) != 1:
        return None
    text = document.texts[0]
    found = next(
        (
            each
            for each in _GOES_ON.finditer(text)
            if len(text[each.end() :].split()) <= AFTER_MAX and 1 < int(each["page"] or PAGES_MIN) <= PAGE_MAX
        ),
        None,
    )
    if found is None or any(
        _goes_on_in(each) or _is_beside(each, document) for each in attached if each is not document
    ):
        return None
    words = " ".join(found[0].split())
    message = (
        f"“{document.file}”, attached to question {question.id}, says “{words}”, and that is not in the package; "
        "please send the whole paper."
    )
    return _finding(
        question, "page-lacking", message, Evidence(excerpt(text[max(0, found.start() - 60) :]), document.file)
    )


def _goes_on_in(other: Document) -> bool:
    """Whether another file of the question may be the page on which the paper goes on."""
    top = "\n".join(other.texts)[:80]
    return other.present and (
        not other.texts or _OTHER_SIDE.search(f"{other.file.replace('_', ' ')} {other.title} {top}") is not None
    )


def _is_beside(other: Document, document: Document) -> bool:
    """Whether two files are called alike but for a number or a letter at their ends: `card 1.jpg`, `card 2.jpg`."""
    one, another = (_LAST_OF_NAME.sub("", each.file.rsplit(".", 1)[0].casefold()) for each in (other, document))
    return other.present and one == another


def last_page(document: Document) -> int:
    """The number of the last page by what the pages call themselves, or of a PDF's pages; 0 where none can be told."""
    own = {int(found[1] or found[2]) for text in document.texts for found in _NUMBERED.finditer(text)}
    if len(own) >= PAGES_MIN and own == set(range(1, max(own) + 1)):
        return max(max(own), len(document.texts))
    is_whole = document.kind == "pdf" and not own and not (document.recognised_pages and _shows_several(document))
    return len(document.texts) if is_whole else 0


def _shows_several(document: Document) -> bool:
    """Whether a picture shows several papers side by side: labels or lines of one stand on it again."""
    heads = Counter(_FIGURE.split(line)[0].strip().casefold() for text in document.texts for line in text.splitlines())
    return sum(n > 1 and len(head) >= LABEL_MIN for head, n in heads.items()) >= AGAIN_MIN


def _finding(question: Question, code: str, message: str, *evidence: Evidence) -> Finding:
    return Finding(
        question.id, Check.DOCUMENTS, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )  # fmt: skip
