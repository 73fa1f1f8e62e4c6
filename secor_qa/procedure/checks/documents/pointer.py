"""2.5(a): a file that only says where the paper is: a link, a folder, whom to ask for it.

Reading: a short text, typed, without a day, of which nearly every line is an address or points to one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, n_words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Status, Strength

WORDS_MAX = 60
"""A text of more words says something itself."""
OWN_WORDS_MAX = 12
"""So many words besides may be a title and a greeting (a reading)."""
TITLE_WORDS_MAX = 6
"""So many may be a title alone, beside an address of which nothing is said."""
_ADDRESS = re.compile(
    r"\bhttps?://\S+|\bwww\.\S+|\b[\w-]+\.(?:sharepoint|dropbox|google)\.com\S*|\\\\\\\\\w\S+", re.IGNORECASE
)
_POINTS = re.compile(
    r"\b(?:(?:is|are|can be|is being|are being) (?:found|seen|viewed|kept|stored|saved|posted|held|available|accessed|"
    r"downloaded|read)|available (?:at|on|in|online|from|upon|on request)|(?:is|are|lives?) (?:here|on (?:the|our|my)|"
    r"in (?:the|our|my|a))|"
    r"(?:click|follow|open|use|copy|go to|see|visit|scan) (?:here|on|the|this|our|my|it)|link|password|log ?in|sign in|"
    r"access (?:code|rights)|qr code|google drive|onedrive|dropbox|sharepoint|intranet|shared? (?:drive|folder)|"
    r"ask (?:me|us|the office|[A-Z]\w+)|on request|see (?:binder|website|intranet|manual))\b",
    re.IGNORECASE,
)
_SAYS_MORE = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:must|shall|signed|present|attended|checked|inspected|reviewed|held|done|ok|passed|"
    r"valid)\b",
    re.IGNORECASE,
)


def only_points(question: Question, document: Document) -> Finding | None:
    """The finding that a document holds nothing but where to look."""
    if document.recognised_pages or document.unread_pages or document.drawn_on:
        return None
    line = _only_points(document.texts)
    if not line:
        return None
    message = (
        f"“{document.file}”, attached to question {question.id}, only says where to look; please attach the paper "
        "itself."
    )
    return Finding(
        question.id, Check.DOCUMENTS, "only-a-pointer", Status.NOT_MET, message,
        (Evidence(excerpt(line), document.file, 1),), Strength.LIKELY,
    )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def _only_points(texts: tuple[str, ...]) -> str:
    """The first line that points elsewhere, where the others say next to nothing; empty where they say more."""
    if sum(map(len, texts)) > WORDS_MAX * 40 or n_words(text := "\n".join(texts)) > WORDS_MAX:
        return ""
    if not _ADDRESS.search(text) or _SAYS_MORE.search(_ADDRESS.sub(" ", text)):
        return ""
    told = sentences(text)
    pointing = [each for each in told if _ADDRESS.search(each) or _POINTS.search(each)]
    others = sum(n_words(each) for each in told if each not in pointing)
    says_so = any(_POINTS.search(_ADDRESS.sub(" ", each)) for each in pointing)
    return pointing[0] if others <= (OWN_WORDS_MAX if says_so else TITLE_WORDS_MAX) else ""
