"""2.3: data that are given and cannot well be meant: a role for a name, a pointer for an address, a form's example."""

from __future__ import annotations

import re
from collections.abc import Callable

from secor_qa.procedure.contact import is_province
from secor_qa.procedure.plain_text import n_words, words
from secor_qa.procedure.submission import Submission

_POINTS_ELSEWHERE = re.compile(
    r"\A\W*(?:(?:the )?same(?: as (?:above|below|before|last year|employer|company))?|as (?:above|before|last year)|"
    r"see (?:above|below|attached|file|previous|(?:our )?web ?site)|on file|ditto|idem|unchanged|no change)\W*\Z",
    re.IGNORECASE,
)
_ROLES = frozenset(
    words(
        "owner owners manager management president director supervisor foreman employee worker assessor auditor "
        "contact person office admin administrator secretary bookkeeper safety officer coordinator company employer "
        "the our mr mrs ms and or"
    )
)
_NO_FIRM = frozenset(words("the our a company employer business firm organization contractor legal trade name ltd inc"))
_OF_A_FORM = re.compile(
    r"(?:name|test|email|e-mail|user|your\w*|someone|abc|xxx+|firstname\.?lastname)@"
    r"(?:company|test|email|domain|your\w*|abc|xxx+|mail)\.\w+",
    re.IGNORECASE,
)
_ACCOUNT_DIGITS_MIN = 4
_NAME_WORDS_MIN, _PROFILE_WORDS_MIN = 2, 3


def unlikely(submission: Submission, name: str, text: str) -> str:
    """What is odd about a datum, as the end of a sentence; empty where nothing is."""
    if _POINTS_ELSEWHERE.match(text):
        return "points elsewhere; please give it here"
    look = _LOOKS.get(name)
    return look(submission, text) if look else ""


def _person(_: Submission, text: str) -> str:
    told = words(text)
    if set(told) <= _ROLES:
        return "is a role, not a person's name"
    return "is no full name" if len(told) < _NAME_WORDS_MIN else ""


def _firm(_: Submission, text: str) -> str:
    return "names no company" if set(words(text)) <= _NO_FIRM else ""


def _address(submission: Submission, text: str) -> str:
    return "names only the city" if words(text) == words(submission.text("employer_city")) else ""


def _city(_: Submission, text: str) -> str:
    return "is not a city" if is_province(text) or not any(map(str.isalpha, text)) else ""


def _email(_: Submission, text: str) -> str:
    return "is the form's own example" if _OF_A_FORM.fullmatch(text.strip()) else ""


def _phone(_: Submission, text: str) -> str:
    figures = [each for each in text if each.isdigit()][-10:]
    is_invented = len(set(figures)) == 1 or figures[0] in "01"
    return "does not look like one" if len(figures) == 10 and is_invented else ""


def _accounts(_: Submission, text: str) -> str:
    codes = [part for part in text.split(";") if part.strip()]
    is_short = any(sum(map(str.isdigit, code)) < _ACCOUNT_DIGITS_MIN for code in codes)
    return "is shorter than an account number" if is_short else ""


def _profile(_: Submission, text: str) -> str:
    return "says next to nothing" if n_words(text) < _PROFILE_WORDS_MIN else ""


_LOOKS: dict[str, Callable[[Submission, str], str]] = {
    "employer_legal_name": _firm,
    "employer_address": _address,
    "employer_city": _city,
    "employer_contact_name": _person,
    "assessor_name": _person,
    "employer_phone": _phone,
    "assessor_phone": _phone,
    "employer_email": _email,
    "assessor_email": _email,
    "wcb_accounts": _accounts,
    "employer_profile": _profile,
}
