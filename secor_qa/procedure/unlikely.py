"""2.3: data that are given and cannot well be meant: a role for a name, a pointer for an address, a form's example."""

from __future__ import annotations

import re
from collections.abc import Callable

from secor_qa.procedure.contact import is_province
from secor_qa.procedure.plain_text import is_placeholder, n_words, words
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.wording.boilerplate import EMPTY_WORDS

_POINTS_ELSEWHERE = re.compile(
    r"\A\W*(?:(?:the )?same(?: as (?:above|below|before|last year|employer|company))?|as (?:above|before|last year)|"
    r"see (?:(?:the|our|my|page|last) )?\w{1,20}(?: \w{1,20})?|on file|ditto|idem|unchanged|no change)\W*\Z",
    re.IGNORECASE,
)
_ROLES = frozenset(
    words(
        "owner owners manager management president director supervisor foreman employee worker assessor auditor "
        "contact person office admin administrator secretary bookkeeper safety officer coordinator company employer "
        "the our mr mrs ms and or department dept team desk front reception anyone anybody whoever answers in phone"
    )
)
_NO_FIRM = frozenset(
    words("the our a my your company employer business firm organization contractor legal trade name ltd inc corp co "
          "owner test testing demo sample abc xyz xxx")
)  # fmt: skip
_NOBODY_YET = re.compile(r"@|\b(?:to be \w+|vacant|whoever|unfilled|not yet|hiring)\b", re.IGNORECASE)
_NO_HAND = _ROLES | frozenset(
    words("signed signature yes x on file original see same e electronically electronic digital digitally done copy")
)
_FOR_ANOTHER = re.compile(r"\A\W*(?:on behalf of|for|per|p\.?\s?p\.?)\s", re.IGNORECASE)
_STILL_TO_COME = re.compile(
    r"\b(?:will|to be (?:taken|done|booked|completed)|going to|plan(?:s|ned|ning)? to|registered|booked|"
    r"enrol\w*|signed up|"
    r"waiting|upcoming|pending|not yet|never|soon|scheduled)\b",
    re.IGNORECASE,
)
_OTHER_COURSE = re.compile(
    r"\b(?:first aid|cpr|whmis|tdg|h2s|fall protection|fork ?lift|ground disturbance|"
    r"leadership for safety excellence|lse|"
    r"confined space|chain ?saw|supervisor\w*|driver\w*|fire extinguisher|orientation)\b",
    re.IGNORECASE,
)
_OF_ASSESSING = re.compile(
    r"\b(?:s?e?cor|assess\w*|audit\w*|évaluat\w*|program\w*|small employer\w*|system\w*)\b", re.IGNORECASE
)
_OF_ANY_PROFILE = EMPTY_WORDS | frozenset(
    words("alberta canada saskatchewan manitoba bc province service services customer customers client clients "
          "kind kinds "
          "sort sorts family big small large local variety various different things thing stuff everything "
          "anything place "
          "area west western industry firm we i us my all in of and for to a the is are an with on at by from "
          "since as it "
          "that offer offers based located operating")
)  # fmt: skip
_OF_A_FORM = re.compile(
    r"(?:name|test|email|e-mail|user|your\w*|someone|abc|xxx+|firstname\.?lastname)@"
    r"(?:company|test|email|domain|your\w*|abc|xxx+|mail)\.\w+",
    re.IGNORECASE,
)
_ACCOUNT_DIGITS_MIN = 4
_NAME_WORDS_MIN, _ADDRESS_WORDS_MIN, _PROFILE_WORDS_MIN = 2, 2, 3


def unlikely(submission: Submission, name: str, text: str) -> str:
    """What is odd about a datum, as the end of a sentence; empty where nothing is."""
    if _POINTS_ELSEWHERE.match(text):
        return "points elsewhere; please give it here"
    look = _LOOKS.get(name)
    return look(submission, text) if look else ""


def course_oddity(text: str) -> str:
    """What is odd about the course that an assessor gives, as the end of a sentence; empty where nothing is."""
    if is_placeholder(text) or not any(map(str.isalpha, text)) or _POINTS_ELSEWHERE.match(text):
        return "names no course"
    if _STILL_TO_COME.search(text):
        return "reads as if the course were still to come"
    return "is another course" if _OTHER_COURSE.search(text) and not _OF_ASSESSING.search(text) else ""


def signature_oddity(text: str) -> str:
    """What is odd about who signed off, as the end of a sentence; empty where nothing is."""
    if set(words(text)) <= _NO_HAND:
        return "is nobody's name"
    return "signed for another" if _FOR_ANOTHER.match(text) else ""


def _person(submission: Submission, text: str) -> str:
    told = words(text)
    if set(told) <= _ROLES or _NOBODY_YET.search(text) or told == words(submission.text("employer_legal_name")):
        return "is a role, not a person's name"
    return "is no full name" if len(told) < _NAME_WORDS_MIN else ""


def _firm(_: Submission, text: str) -> str:
    return "names no company" if set(words(text)) <= _NO_FIRM or not any(map(str.isalpha, text)) else ""


def _address(submission: Submission, text: str) -> str:
    if words(text) == words(submission.text("employer_city")):
        return "names only the city"
    return "is no full address" if len(words(text)) < _ADDRESS_WORDS_MIN else ""


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
    return "says next to nothing" if n_words(text) < _PROFILE_WORDS_MIN or not _own(text) else ""


def _own(text: str) -> frozenset[str]:
    """The words of a profile that not any company may write."""
    return frozenset(words(text)) - _OF_ANY_PROFILE


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
