"""Words of a text as stems, English or French, so that `inspected` and `inspections` count as one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Protocol, cast

import snowballstemmer  # pyright: ignore[reportMissingTypeStubs]

from secor_qa.procedure.plain_text import words


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's own name
        ...


_LANGUAGES = {
    name: cast("_Stemmer", snowballstemmer.stemmer(name))  # pyright: ignore[reportUnknownMemberType]
    for name in ("english", "french")
}
_FRENCH = frozenset(
    words(
        "au aux avec ce cette ces chaque dans de des du elle est et être il ils la le les leur nous où ont par pas "
        "pour que qui sans sera seront ses son sont sur tous toute un une à été"
    )
)
_FRENCH_SHARE = 0.2
"""From this share of French connecting words on, a text is taken as French."""
_CONNECTING = _FRENCH | frozenset(
    words(
        "a about after again all also am an and any are as at back be because been before being between both but "
        "by can could did do does done down during each either else ever every few for from further get gets give "
        "given goes got had has have he her here his how i if in into is it its itself just last least let like "
        "made make makes many may me might more most much must my new next no none nor not now of off on once one "
        "only onto or other others our out over own part per put same see seen set shall she should since so some "
        "still such take taken than that the their them then there these they this those though through to too two "
        "under until up upon us use used uses very was we well were what when where whether which while who whom "
        "whose why will with within without would yet you your three four five six seven eight nine ten day days "
        "week weeks month months year years time times question answer answered yes company companies company's "
        "employer employers"
    )
)


@lru_cache(maxsize=4096)
def is_french(text: str) -> bool:
    """Whether a text is written in French, by its connecting words."""
    found = words(text)
    return bool(found) and sum(word in _FRENCH for word in found) / len(found) >= _FRENCH_SHARE


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "english") -> str:
    """The stem of one lower-case word, without accents."""
    plain = word.replace("’", "'").removesuffix("'s")
    letters = unicodedata.normalize("NFD", _LANGUAGES[language].stemWord(plain))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=8192)
def stem_list(text: str) -> tuple[str, ...]:
    """The stems of a text's telling words, in order: no connecting words, figures or single letters."""
    language = "french" if is_french(text) else "english"
    return tuple(
        stem(word, language) for word in words(text) if len(word) > 1 and word not in _CONNECTING and not word.isdigit()
    )


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's telling words, each once."""
    return frozenset(stem_list(text))


def stems_of(listed: str) -> frozenset[str]:
    """The stems of a word list that is written as one text."""
    return frozenset(stem(word) for word in words(listed))
