"""2.5(a): a paper on which nothing stands but whose it is: name, address, numbers, and the number of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from secor_qa.procedure.plain_text import words
from secor_qa.procedure.submission import Submission

LETTERHEAD_WORDS_MAX, LETTERHEAD_MAX = 30, 1_000
"""A text of more words, or characters, is no letterhead."""
OWN_WORDS_MAX = 1
"""A word that we do not know may be a slogan's or a building's."""
_FIELDS = (
    "employer_legal_name", "employer_trade_name", "employer_address", "employer_city", "employer_province",
    "employer_postal_code", "employer_email", "employer_phone", "employer_fax", "assessor_phone", "secor_number",
)  # fmt: skip
_NUMBERS = re.compile(
    r"\S+@\S+|\b(?:https?://|www\.)\S+|\+?1?[\s.-]?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}|\bpage\s*\d+(?:\s*(?:of|/)\s*\d+)?|"
    r"\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    re.IGNORECASE,
)
_OF_A_LETTERHEAD = frozenset(
    words("tel telephone phone fax cell toll free email e mail web website www box po p o suite unit ltd inc limited "
          "incorporated corp company and the of canada ab bc sk mb on alberta british columbia saskatchewan manitoba "
          "ontario street st avenue ave road rd drive dr north south east west n s e w highway hwy page")
)  # fmt: skip


def is_letterhead_only(texts: Sequence[str], submission: Submission) -> bool:
    """Whether all that pages hold is the employer's name and where to reach it."""
    text = " ".join(texts)
    if len(text) > LETTERHEAD_MAX:
        return False
    name = frozenset(words(submission.text("employer_legal_name") + " " + submission.text("employer_trade_name")))
    if len(text.split()) > LETTERHEAD_WORDS_MAX or not name & frozenset(words(text)):
        return False
    known = _OF_A_LETTERHEAD | frozenset(word for field in _FIELDS for word in words(submission.text(field)))
    left = [word for word in words(_NUMBERS.sub(" ", text)) if word not in known]
    return len(left) <= OWN_WORDS_MAX and not any(map(str.isdigit, "".join(left)))
