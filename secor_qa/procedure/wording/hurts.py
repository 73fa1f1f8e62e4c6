"""Sentences that tell by the way that somebody was hurt, and which part of the body it was (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.sentences import sentences

_BODY = (
    r"(?P<part>wrist|forearm|arm|hand|finger|thumb|knuckle|foot|feet|toe|ankle|leg|knee|shin|calf|thigh|back|shoulder|"
    r"elbow|head|scalp|chin|eye|ear|rib|nail|face|nose|hip|neck|tooth|teeth|collarbone|palm|heel)s?\b"
)
_HURT = (
    r"(?:broke|cut|squashed|squished|pinched|crushed|burn(?:ed|t)|sprained|twisted|bruised|smashed|jammed|hurt|sliced|"
    r"gashed|scalded|strained|cracked|nicked|skinned|banged|wrenched|pulled|dislocated|"
    r"did (?:squash|break|cut|pinch|burn|sprain|crush|hurt))"
)
_WHO = (
    r"(?:he|she|they|I|we|who|worker|helper|hand|driver|operator|apprentice|lad|fellow|guy|man|woman|mechanic|installer|"
    r"swamper|labourer|student|employee|technician|one of (?:us|them|the \w+))"
)
_TOLD = re.compile(
    rf"\b{_WHO} (?:(?:once|also|even|just|then|badly|nearly) )?{_HURT} (?:up )?"
    rf"(?:his|her|their|my|our|a|an|one|two|three|the) (?:[\w-]+ )?{_BODY}",
    re.IGNORECASE,
)
_NOT_HERE = re.compile(
    r"\b(?:if|could|would|might|may|never|nearly|almost|last year|years? ago|used to|at home|hockey|skiing|pretend\w*|"
    r"made[- ]up|mock|dummy|drill|exercise|so that|example|story|stories|old|once|"
    r"before (?:he|she|they|I) (?:came|started|worked)|at (?:his|her|their|my) (?:old|last|former|other)|"
    r"on (?:his|her|the) (?:own|weekend|farm))\b|n['’]t\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def hurts_told(notes: str) -> tuple[tuple[str, str], ...]:
    """The parts of the body that somebody hurt at work by the notes, each with the sentence."""
    return tuple(
        (found["part"].casefold(), sentence)
        for sentence in sentences(notes)
        if not _NOT_HERE.search(sentence)
        for found in _TOLD.finditer(sentence)
    )


def names_part(part: str, text: str) -> bool:
    """Whether a text names a part of the body, or a wider or narrower one."""
    near = next((each for each in _ALIKE if part in each), (part,))
    return re.search(rf"\b(?:{'|'.join(near)})s?\b", text, re.IGNORECASE) is not None


_ALIKE = (
    ("wrist", "forearm", "arm", "elbow"),
    ("hand", "finger", "thumb", "knuckle", "nail", "palm", "fingertip"),
    ("foot", "feet", "toe", "heel", "ankle"),
    ("leg", "knee", "shin", "calf", "thigh"),
    ("head", "scalp", "chin", "face", "nose", "tooth", "teeth", "eye", "ear", "neck"),
    ("back", "shoulder", "rib", "hip", "collarbone"),
)
