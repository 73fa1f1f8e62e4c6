"""2.5(a): papers that leave out what a paper of their kind is for.

An investigation tells causes and what was corrected, a plan of last time what was done, a report of a drill what went
on, a record of training who took which course, and minutes, or a form that is asked for with names, who was there.
Only the plain absence of every word of it is said, however it might be put; where a guideline does not ask for such a
paper, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.documents.doers import without_doers
from secor_qa.procedure.document_sorts import Sort, asked_sentences, asks_for_training, named, read_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.anybody import names_anybody
from secor_qa.procedure.wording.beside_safety import TOLD
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.wording.essence import ASKS_DRILL
from secor_qa.procedure.wording.training_labels import open_training_label
from secor_qa.procedure.words import Check, Status, Strength

DRILL_WORDS_MIN = 25
WORDS_MIN, CARD_WORDS_MIN, CARD_WORDS_MAX = 15, 5, 80
"""A text of fewer words may be a cover; a certificate or card has so many."""
ITEMS_MIN, TOP_LINES = 4, 3
"""Lines of an inspection below its top of which some tell a result."""
ROWS_MIN, COLUMNS_MIN = 3, 3
"""A table of who was trained in what has at least so many rows and columns."""
_NAME_LIKE = re.compile(r"[A-Za-zÀ-ÿ]{2}")
_DAY_OR_SIGN = re.compile(
    rf"\b(?:{'|'.join(MONTHS)})\b|\b(?:no need|not needed|n/?a|none|yes|no|ok|done|x|due|exp\w*|valid|until|to|good)\b",
    re.IGNORECASE,
)
_ASKS_CAUSES = re.compile(r"\bcauses?\b", re.IGNORECASE)
_ASKS_INVESTIGATION = re.compile(r"\binvestigat\w+", re.IGNORECASE)
_CAUSE = re.compile(
    r"\b(?:caus\w+|why|because|root|reasons?|due to|led to|leads to|result(?:ed)? (?:of|from|in)|contribut\w+|"
    r"underl\w+|factors?|owing to|so that|came about|came from|behind (?:it|that|this)|on account of|traced|"
    r"turned out|conclu\w+|fail(?:ed|ure|ing)|worn|missing|not (?:been )?(?:checked|trained|told|locked|tied|"
    r"guarded|marked|written|followed|planned|inspected)|no (?:one|body|rule|guard|procedure|step|list|check|"
    r"training|plan|name|place)|nobody|"
    r"pourquoi|parce que|raisons?)\b",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"\b(?:correct\w*|actions?|fix(?:ed|es)?|mend(?:ed|ing|s)?|remed\w+|measures?|follow[- ]?up|prevent\w*|"
    r"repair\w*|replac\w*|install\w*|re-?train\w*|order(?:ed|s)|chang(?:e|ed|es)|swap(?:ped)?|moved|bolted|chained|"
    r"tied|welded|mounted|put (?:up|on|in)|built|bought|marked|painted|locked|added|written into|new (?:rule|step|"
    r"guard|procedure|list|hook|sign)|from now on|since then|recommend\w*|lessons?|improve\w*|what (?:we|was|"
    r"is) (?:done|did|do)|done|"
    r"closed|due|by when|solution|steps? taken|to do|taken out of|set up|now\b)",
    re.IGNORECASE,
)
_TALK = re.compile(r"\A\W*(?:\w+\W+){0,3}(?:talk|meeting|huddle|bulletin|notice|memo)\b", re.IGNORECASE)
_RESULT = re.compile(
    r"\b(?:ok(?:ay)?|good|fine|fair|poor|bad|clean|clear|full|pass\w*|fail\w*|(?:un)?satisfactory|in (?:order|"
    r"place|date|use)|done|yes|no|none|not|n/?a|nil|x|w|s|broken|cracked|worn|loose|missing|leak\w*|dirty|blocked|"
    r"expired|fixed|repaired|replaced|order(?:ed|s)|needs?|needed|closed|tight|new|works|working|charged|low|torn|"
    r"frayed|bent|dull|gone|rust\w*|found|finding\w*|bon|oui|out|off|is|are|was|were|has|had|without|too|all|"
    r"every\w*|nothing|some|one|two|three)\b|"
    r"[✓✔☑☒✗✘√ν]|\[[xX]\]|\d",
    re.IGNORECASE,
)
"""Words and marks by which somebody may have told what was found; any figure too."""
_SIGNED = re.compile(r"\b(?:signed|signature|initials?|inspect(?:ed|ors?)|walked|by|date|page)\b", re.IGNORECASE)
_LAST_PLAN = re.compile(
    r"\b(?:last|previous|prior|earlier)\b[^.]{0,40}\b(?:assessments?|audits?|plan|years?)\b", re.IGNORECASE
)
_PLAN, _CARRIED_OUT = (
    re.compile(r"\bplans?\b", re.IGNORECASE),
    re.compile(r"\b(?:carried out|done|completed|implemented|status|finished)\b", re.IGNORECASE),
)
_OUTCOME = re.compile(
    r"\b(?:done|complet\w*|clos(?:ed?|ing)|finish\w*|carried|implement\w*|status|in place|install\w*|bought|held|"
    r"made|given|trained|repaired|replaced|written|updated|open|overdue|late|pending|in progress|yes|ok|not (?:yet|"
    r"started)|still|"
    r"fait\w*|termin\w+|x)\b|[✓✔☑☒✗✘√]|\b\d{1,3} ?%",
    re.IGNORECASE,
)
_ASKS_NAMES = re.compile(
    r"\b(?:with|bear|showing|shows?|giv(?:e|es|ing)|list(?:s|ing)?|and)\b[^.]{0,20}\b(?:names?|"
    r"initials)\b(?! (?:the|which|no))|\bnamed on (?:it|them|the (?:form|record|sheet|minutes)s?)\b|"
    r"\bwho (?:took part|attended|was there|"
    r"were there|came)\b",
    re.IGNORECASE,
)
_TAKING_PART = re.compile(r"\bt(?:ake|ook) part\b", re.IGNORECASE)
_ASKS_DRILL = re.compile(ASKS_DRILL, re.IGNORECASE)
_ASKS_MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
_ALL_CAME = re.compile(
    r"\b(?:every ?(?:body|one)|all (?:hands|of (?:us|them)|were|was|came|there|present|\w+ of (?:us|them))|"
    r"(?:whole|full|"
    r"entire) (?:crew|shop|team|gang|staff)|(?:the )?(?:crew|both|all)[ \t]*$|tout le monde|tous)\b",
    re.IGNORECASE | re.MULTILINE,
)
_CARD = re.compile(r"\b(?:certificat\w*|certified|wallet|ticket|licen[cs]e|card)\b", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"\b(?:you have|you['’]ve) (?:successfully )?(?:finished|completed|passed|taken|earned)\b|\bcongratulations\b", re.I
)


def left_out(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document lacks what a paper of the kind that its question asks for is for."""
    if question.evidence != "record" or document.unread_pages or not any(text.strip() for text in document.texts):
        return None
    text = _own_text(document, facts)
    lacks = (
        _of_investigation(question, document, text, facts)
        or _of_plan(question, text)
        or _of_inspection(question, document, text)
        or _of_drill(question, document, text)
        or _of_training(question, document, text)
        or _of_minutes(question, document, text)
    )
    if not lacks:
        return None
    message = f"“{document.file}”, attached to question {question.id}, {lacks}."
    return _finding(question, message, document)


def nobody_named(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """The finding that no document of a question that asks for names has any."""
    if question.evidence != "record" or not _ASKS_NAMES.search(asked_sentences(question)):
        return
    read = [each for each in attached if each.present and each.readable]
    if not read or any(each.unread_pages or len(" ".join(each.texts).split()) < WORDS_MIN for each in read):
        return
    takes_part = _TAKING_PART.search(f"{question.text} {question.guideline}") is not None
    texts = [without_doers(text) if takes_part else text for text in (_own_text(each, facts) for each in read)]
    if not any(map(names_anybody, texts)):
        files = ", ".join(f"“{each.file}”" for each in read[:3])
        yield _finding(question, f"Nobody is named in {files}; question {question.id} asks for names.", *read[:3])


def _of_investigation(question: Question, document: Document, text: str, facts: Facts) -> str:
    """Of what is no message about an event of which another paper tells cause and correction."""
    asked = f"{question.text} {question.guideline}"
    if not (_ASKS_CAUSES.search(asked) and _ASKS_INVESTIGATION.search(asked)) or len(text.split()) < WORDS_MIN:
        return ""
    others = [" ".join(each.texts) for each in facts.submission.documents_of(question.id) if each is not document]
    reading = read_sort(document)
    is_word_of_it = document.kind == "mail" or Sort.MEETING in reading.head | reading.name or _TALK.search(text)
    if is_word_of_it and any(_CAUSE.search(each) and _CORRECTION.search(each) for each in others):
        return ""
    if not _CAUSE.search(text):
        return "names no cause of what happened"
    return "" if _CORRECTION.search(text) else "tells of nothing that was corrected"


def _of_plan(question: Question, text: str) -> str:
    asked = f"{question.text} {question.guideline}"
    if not all(each.search(asked) for each in (_LAST_PLAN, _PLAN, _CARRIED_OUT)) or len(text.split()) < WORDS_MIN:
        return ""
    return "" if _OUTCOME.search(text) else "says of no item what became of it"


def _of_inspection(question: Question, document: Document, text: str) -> str:
    """Of a typed page that lost its cells; empty ones of tables are told elsewhere."""
    if Sort.INSPECTION not in named(asked_sentences(question)) or document.recognised_pages or "\t" in text:
        return ""
    if document.drawn_on or len(document.texts) > 1:
        return ""
    below = [line for line in text.splitlines() if line.strip()][TOP_LINES:]
    items = [line for line in below if not _SIGNED.search(line)]
    if len(items) < ITEMS_MIN or any(_RESULT.search(line) or names_anybody(line) for line in items):
        return ""
    return "tells of no result and no finding"


def _of_drill(question: Question, document: Document, text: str) -> str:
    """Of a plan or scenario: it says what is to be done, and nothing that was."""
    if not _ASKS_DRILL.search(f"{question.text} {question.guideline}") or len(text.split()) < DRILL_WORDS_MIN:
        return ""
    if document.recognised_pages or document.drawn_on:
        return ""
    return "" if TOLD.search(text) else "tells of nothing that was done at a drill"


def _of_training(question: Question, document: Document, text: str) -> str:
    if not asks_for_training(question):
        return ""
    if not document.recognised_pages and _is_table_of_nobody(text):
        return "names nobody who was trained"
    if not CARD_WORDS_MIN <= len(text.split()) <= CARD_WORDS_MAX:
        return ""
    if label := open_training_label(text):
        return f"has nothing behind “{label}”"
    is_card = _ADDRESSED.search(text) is not None or _is_card(document, text)
    if is_card and not names_anybody(text) and not document.recognised_pages:
        return "does not say whose it is"
    return ""


def _is_table_of_nobody(text: str) -> bool:
    """Whether a table has days or marks in most of its cells, and in none of its rows anything like a name."""
    rows = [line for line in text.splitlines() if line.count("\t") >= COLUMNS_MIN - 1]
    if len(rows) <= ROWS_MIN or names_anybody(text):
        return False
    cells = [cell.strip() for row in rows[1:] for cell in row.split("\t") if cell.strip()]
    return not any(_NAME_LIKE.search(_DAY_OR_SIGN.sub(" ", cell)) for cell in cells)


def _is_card(document: Document, text: str) -> bool:
    """Whether the name or the first line of a document calls it a card or certificate."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return _CARD.search(f"{document.file.replace('_', ' ')} {first}") is not None


def _of_minutes(question: Question, document: Document, text: str) -> str:
    if not _ASKS_MINUTES.search(asked_sentences(question)) or len(text.split()) < WORDS_MIN:
        return ""
    if Sort.MEETING not in read_sort(document).head or document.recognised_pages:
        return ""
    return "" if names_anybody(text) or _ALL_CAME.search(text) else "names nobody who was there"


def _own_text(document: Document, facts: Facts) -> str:
    names = tuple(facts.submission.text(name) for name in ("employer_legal_name", "employer_trade_name"))
    return _without(document.texts, names)


@lru_cache(TEXTS_KEPT)
def _without(texts: tuple[str, ...], names: tuple[str, ...]) -> str:
    """The pages without the employer's own name, which may look like somebody's."""
    text = "\n".join(texts)
    for name in names:
        if name:
            text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    return text


def _finding(question: Question, message: str, *documents: Document) -> Finding:
    seen = tuple(Evidence(excerpt(" ".join(each.texts)), each.file, 1) for each in documents)
    asks = Evidence(f"Guideline: {excerpt(asked_sentences(question))}")
    return Finding(
        question.id, Check.DOCUMENTS, "left-out-of-document", Status.NEEDS_REVIEWER, message, (*seen, asks),
        Strength.LIKELY,
    )  # fmt: skip
