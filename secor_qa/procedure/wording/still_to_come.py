"""Words by which notes put what is asked into the future, in place of saying that it was done (2.5(d))."""

from __future__ import annotations

import re

_SHALL = (
    r"(?:(?:are|is|am|['’]re|['’]m|['’]s) (?:all |both |just )?(?:going|about|due|set|meaning|hoping|planning) to|will|"
    r"['’]ll|shall|(?:plan|intend|hope|mean|want|expect)s? to|(?:have|has) (?:it |this )?(?:booked|planned|scheduled))"
)
_THEN = (
    r"(?:next|later|soon|once|as soon as|when|after|before|this (?:spring|summer|fall|autumn|winter|month|quarter)|"
    r"in (?:the )?(?:new year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|coming|near future|a few)|"
    r"by (?:the )?(?:end|spring|summer|fall|winter|new year))"
)
STILL_TO_COME = re.compile(
    rf"{_SHALL}(?:\s+[\w'’-]+){{1,5}}?\s+(?:this|it|that|one|these)\b[^.;]{{0,40}}?\b{_THEN}\b"
    rf"|\b(?:this|it|that|one) {_SHALL} (?:be )?\w+(?:\s+[\w'’-]+){{0,3}}?\s+{_THEN}\b",
    re.IGNORECASE,
)
"""Somebody is going to do this, at a time that is yet to come."""
SHALL = re.compile(
    rf"(?:\b{_SHALL}|['’]ll|\b(?:are|is|am|be) (?:planned|planning|intended|intending|scheduled|booked|about|meant|"
    r"due|going)(?: to)|\b(?:would like|want|wants) to|\b(?:is|are) (?:still )?to)(?: be| have)?(?: [\w'’-]+){1,2}",
    re.IGNORECASE,
)
"""A verb of what is to come."""
WAITS_ON = re.compile(r"\b(?:once|when|after|as soon as|until|if|not yet)\b[^,.;:]*", re.IGNORECASE)
INTENDED = re.compile(
    rf"\b(?:going to|plan(?:s|ned|ning)?|inten\w+|hop(?:e|es|ing)|aim\w*|meaning to|about to|soon|shortly|"
    rf"not yet|in the works|{_THEN})\b",
    re.IGNORECASE,
)
"""What tells that a `will` is no habit but a plan."""
ALREADY = re.compile(
    r"\b(?:was|were|did|had|went|saw|found|looked|checked|asked|told|said|wrote|watched|kept|made|held|read|"
    r"(?:has|have) (?:been )?\w+(?:ed|ne|en)|(?:we|I|he|she|they) (?:\w+ly )?(?:\w+ed|do|use|keep|put|have|go)|is|are|"
    r"always|already|since|usually|now)\b",
    re.IGNORECASE,
)
"""That something is or was done."""
_OF_A_POINTER = re.compile(
    r"\W*(?:see|file|tab|att(?:achment)?|paper|doc(?:ument)?|form|log|sheet|attached|enclosed|and|is|are|the|a|an|of|"
    r"for|in|on|at|this|it|our|page|list|record|shows?|[^\W\d]*-?\d[\w.-]*|[\w.-]+\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|eml|"
    r"heic))?\W*",
    re.IGNORECASE,
)
POINTER_WORDS_MAX = 12


def only_points(sentence: str) -> bool:
    """Whether a sentence only points at a paper: `See tab 4, list.pdf.`"""
    told = sentence.split()
    return len(told) <= POINTER_WORDS_MAX and all(map(_OF_A_POINTER.fullmatch, told))


AGAIN = re.compile(
    r"\b(?:again|another|also|too|every|each|usual|second|third|more|further|new(?! year)|repeat\w*|same|continue|keep|"
    r"update\w*|improve\w*|always|as well)\b",
    re.IGNORECASE,
)
"""What is to come is the next one of what is there."""
WAS_DONE = re.compile(
    r"\b(?:was|were|has been|have been|got|we|i|he|she|they)\s+(?:all |both |last |then )?(?:held|done|reviewed|"
    r"completed|carried out|conducted|signed|met|sat|went|looked|walked|checked|taken|given|written|made|"
    r"trained|inspected|recorded|put|kept)\b|\blast (?:year|month|time|one|spring|summer|fall|autumn|winter)\b",
    re.IGNORECASE,
)
"""Elsewhere in the notes it is told as done."""
