"""Drills that are tools, or what is done with them, and no rehearsal of an emergency: `core drill`, `drill press`."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT

_KIND = (
    r"(?:core|hammer|impact|rotary|percussion|cordless|battery|corded|power|electric|pneumatic|air|hydraulic|rock|"
    r"concrete|masonry|diamond|magnetic|mag|pillar|bench|hand|angle|auger|post[- ]?hole|seed|tap|jack|track|hilti|"
    r"makita|dewalt|bosch|milwaukee)"
)
_PART = (
    r"(?:bits?|press(?:es)?|rigs?|steels?|rods?|pipes?|strings?|collars?|crews?|holes?|stands?|motors?|chucks?|guards?|"
    r"cords?|trucks?|pads?|operators?|batter(?:y|ies)|kelly|mast|decks?|jigs?)"
)
_BESIDE = (
    r"(?:saws?|grinders?|sanders?|generators?|compressors?|nailers?|nail guns?|routers?|planers?|lathes?|mills?|"
    r"welders?|cords?|hoists?|jacks?|mixers?|trailers?|vacuums?|cutters?|breakers?|wrench(?:es)?|drivers?|screwdrivers?|"
    r"augers?|skid steers?|loaders?|trowels?|shears?|presses|pumps?|(?:hand|power) tools)"
)
_AND = r"(?:,? (?:and|or|&) |, ?| ?/ ?)(?:the |an? )?"
_TOOL = re.compile(
    rf"\b{_KIND}[- ]drill(?:s|ed)?\b(?! (?:was|were) held)|\bdrills?[- ]{_PART}\b|"
    rf"\b{_BESIDE}{_AND}drills?\b|\bdrills?(?={_AND}(?:[a-z-]+ )?{_BESIDE}\b)|"
    r"\bdrill(?:s|ed)? (?:and (?:anchor|tap|pin|bolt|fill|blast|cut|saw|grind|glue|drive)\w*|into|anchors?)\b|"
    r"\b(?:to|we|they|you|cannot|can|must|never) drill "
    r"(?=(?:the|an?|any|each|in|through|out|from|overhead|without|with)\b)",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def without_tools(text: str) -> str:
    """The text without the drills that are tools."""
    return _TOOL.sub(" ", text)
