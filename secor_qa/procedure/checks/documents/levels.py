"""2.5(a): a page of duties has those of the level that its question asks for, where it has those of another.

Measure: in all that is attached, a heading is one of another level, and no word for the asked level is anywhere: that
of workers neither as a heading nor in the text, where a lead hand is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.document_sorts import asked_sentences
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

HEADING_WORDS_MAX = 7
_ASKED = re.compile(
    r"\b(?:duties|responsibilities) of (?:the |our |all )?(?P<level>managers?|supervisors?|workers?|employees)\b", re.I
)
_LEADS = re.compile(r"\b(?:lead|charge|head|top)[- ]?(?:hands?|persons?|men|man|workers?|operators?)\b", re.IGNORECASE)
_MANAGER = r"managers?|management|owners?|presidents?|directors?|boss(?:es)?|partners?|office"
_SUPERVISOR = (
    r"supervis\w+|fore(?:man|men|woman|person)|"
    r"leads?(?! (?:the|an?|by|in|our|all|it|to)\b)|leaders?|charge|chiefs?|captains?|super|superintendents?|boss|"
    r"sups?|supv|head \w+|senior|journey\w+|shift boss|push(?:er)?"
)
_WORKER = (
    r"workers?|employees?|hands?|labou?rers?|helpers?|operators?|drivers?|apprentices?|techs?|technicians?|staff|"
    r"everybody|everyone|every one|each (?:of us|one|person)|all (?:of us|people|hands|the others|others)|anybody|"
    r"the rest|assistants?|swampers?|others|mechanics?|\w+ers"
)
_WORKER_AHEAD = r"crews?|people|persons?|team|men|we|you|us"
"""Words for workers where a heading or a line begins with them."""
_OF_LEVEL = {
    "manager": re.compile(rf"\b(?:{_MANAGER})\b", re.IGNORECASE),
    "supervisor": re.compile(rf"\b(?:{_SUPERVISOR})\b", re.IGNORECASE),
    "worker": re.compile(
        rf"\b(?:{_WORKER})\b|^[ \t]{{0,4}}(?:\w+[ ]){{0,2}}(?:{_WORKER_AHEAD})\b", re.IGNORECASE | re.MULTILINE
    ),
}
_HEADING = re.compile(
    rf"(?:[^\n:]{{0,40}}[:,]\s?)?(?:the )?(?:{_MANAGER}|supervisors?|lead hands?|forem[ae]n|leads?|workers?|employees|"
    r"hands|crew)\b(?: \([^)\n]{1,40}\)| and (?:the )?\w+){0,2}\W{0,3}",
    re.IGNORECASE,
)


def level_left_out(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    """The finding that nothing attached has the duties of the level that is asked for, and the duties of others."""
    asked = _ASKED.search(question.text)
    read = [each for each in attached if each.present and each.readable and any(each.texts)]
    if question.evidence != "policy" or asked is None or not read:
        return
    if any(each.unread_pages for each in read) or len(read) < len(attached):
        return
    level = "worker" if asked["level"].casefold().startswith("emp") else asked["level"].casefold().rstrip("s")
    headings = other_levels("\n".join(text for each in read for text in each.texts), level)
    if not headings:
        return
    message = (
        f"“{read[0].file}”, attached to question {question.id}, has the duties of others (“{excerpt(headings[0], 40)}”)"
        f" and none of {level}s."
    )
    evidence = (Evidence(excerpt(headings[0]), read[0].file, 1), Evidence(f"Guideline: {asked_sentences(question)}"))
    yield Finding(
        question.id, Check.DOCUMENTS, "left-out-of-document", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


@lru_cache(TEXTS_KEPT)
def other_levels(text: str, level: str) -> tuple[str, ...]:
    """The headings of other levels of a page on which no word is of a level; none where one is."""
    told = _LEADS.sub(" lead ", text)
    if _OF_LEVEL[level].search(told):
        return ()
    lines = [told for line in text.splitlines() if (told := line.strip(" \t#"))]
    return tuple(line for line in lines if len(line.split()) <= HEADING_WORDS_MAX and _HEADING.fullmatch(line))
