"""How addresses, telephone numbers and accounts are usually written in Canada; a soft test, never a refusal."""

from __future__ import annotations

import re

_PROVINCES = {
    "AB": ("alberta", "T"), "BC": ("british columbia", "V"), "MB": ("manitoba", "R"), "NB": ("new brunswick", "E"),
    "NL": ("newfoundland and labrador", "A"), "NS": ("nova scotia", "B"), "NT": ("northwest territories", "X"),
    "NU": ("nunavut", "X"), "ON": ("ontario", "KLMNP"), "PE": ("prince edward island", "C"), "QC": ("quebec", "GHJ"),
    "SK": ("saskatchewan", "S"), "YT": ("yukon", "Y"),
}  # fmt: skip  # code: name, first letters of postal codes
_CODES = {name: code for code, (name, _) in _PROVINCES.items()} | {"québec": "QC"}
_FIGURES_MIN = 3
"""A telephone number of fewer different figures is made up."""
_POSTAL_CODE = re.compile(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>;,]+@[^\s@<>;,.]+(?:\.[^\s@<>;,.]+)+")
_EXTENSION = re.compile(r"(?:,?\s*(?:ext|extension|x)\.?\s*\d+)\s*\Z", re.IGNORECASE)
_CODE = re.compile(r"(?=.*\d)[\dA-Za-z][\dA-Za-z /.-]*")
_NONE = re.compile(
    r"\b(?:no|none|nil|without|neither|(?:do|does|did) not (?:have|use|own)|not applicable|discontinued|"
    r"disconnected|aucun|pas de)\b|n/a|n['’]t\b",
    re.IGNORECASE,
)


def province_code(text: str) -> str:
    """`AB` for “AB” and for “Alberta”; the text in capitals where it is no province or territory."""
    word = " ".join(text.split())
    return _CODES.get(word.casefold(), word.upper())


def is_province(text: str) -> bool:
    """Whether a text is a province or territory of Canada."""
    return province_code(text) in _PROVINCES


def is_postal_code(text: str) -> bool:
    """Whether a text has the form of a Canadian postal code."""
    return _POSTAL_CODE.fullmatch(text.strip()) is not None


def postal_code_fits(postal_code: str, province: str) -> bool:
    """Whether a postal code is one of the province's; True where the province is not known."""
    letters = _PROVINCES.get(province_code(province), ("", ""))[1]
    return not letters or postal_code.strip()[:1].upper() in letters


def is_phone(text: str) -> bool:
    """Whether a text has ten figures, not all the same, or eleven with a leading 1; an extension may follow."""
    number = _EXTENSION.sub("", text)
    figures = re.sub(r"\D", "", number)
    if re.search(r"[A-Za-z]", number) or len(set(figures)) < _FIGURES_MIN:
        return False
    return len(figures) == 10 or (len(figures) == 11 and figures[0] == "1")


def says_none(text: str) -> bool:
    """Whether a text without a figure says that there is none: `no fax`, `we do not have one`."""
    return not any(map(str.isdigit, text)) and _NONE.search(text) is not None


def is_email(text: str) -> bool:
    """Whether a text has the form of one e-mail address."""
    return _EMAIL.fullmatch(text.strip()) is not None


def is_account_code(text: str) -> bool:
    """Whether a text could be an account number or an industry code: letters, figures (not only 0) and separators."""
    return _CODE.fullmatch(text.strip()) is not None and re.search(r"[1-9]", text) is not None
