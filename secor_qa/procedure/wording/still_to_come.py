"""Words by which notes put what is asked into the future, or leave it to an earlier submission (2.5(c), 2.5(d))."""

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


_PAST = r"(?:last|previous|prior|earlier|former|past|preceding|old)"
_SENT = (
    r"(?:sent|wrote|written|submitted|gave|given|handed|filed|said|told|put|provided|answered|explained|uploaded|"
    r"mailed)"
)
OF_THE_EARLIER = re.compile(
    rf"\b{_PAST} (?:years?|times?|audits?|assessments?|submissions?|ones?|rounds?|reviews?|answers?|notes?|reports?|"
    rf"packages?|binder)(?:['’]s?)?(?: (?:one|audit|assessment|submission|answer|notes?|package|review))?\b|"
    r"\bthe (?:year|time) before\b|\bon file\b|"
    rf"\b(?:what|as|which|that|when|than) (?:I|we|you) (?:already |have |had |last ){{0,2}}{_SENT}\b|"
    rf"\b(?:already|before) (?:been )?{_SENT}\b|\bl['’]an(?:née)? (?:dernière?|passée?)\b",
    re.IGNORECASE,
)
"""An earlier submission, and what somebody sent with it."""
POINTS_BACK = re.compile(
    rf"{OF_THE_EARLIER.pattern}|"
    r"\b(?:nothing|not (?:a thing|much|anything))(?: at all)?(?: has| is| was| really|"
    r" much){0,3}(?: been)? (?:changed?|new|different|"
    r"altered|to add)\b|\bno (?:real |new )?(?:changes?|difference|news)\b|\bunchanged\b|"
    r"\b(?:has|have|did|does|is|are)(?:n['’]t| not) (?:been )?(?:changed?|altered|different)\b|\bsame (?:as|like|again|"
    r"answer|thing|story)\b|\b(?:all|still) (?:as before|the same|applies|stands|holds|good|true)\b|"
    r"\b(?:you|they|secor|the (?:office|association|reviewers?))(?: folks| guys| people)? (?:already |should |"
    r"must |still ){0,2}"
    r"have (?:it|that|this|them|all|everything|our|my)\b|\bditto\b|\bas before\b|"
    r"\b(?:at that time|back then)\b|\b(?:continues? to|still) appl(?:y|ies)\b|\bremains? (?:valid|in force|"
    r"the same|true)\b",
    re.IGNORECASE,
)
"""A sentence that leaves the answer to the earlier one."""
COMPARES = re.compile(r"\b(?:compar\w+|against|versus|vs|than|between|trends?|better|worse)\b", re.IGNORECASE)
"""A sentence that sets something beside an earlier year."""
