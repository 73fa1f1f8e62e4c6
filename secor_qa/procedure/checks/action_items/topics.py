"""2.5(f): an action that is about another thing than its question, told by topics.

Measure: the action names one topic or more of those below, its question, deficiency and notes name none of these, and
the two share no telling word besides those that plans of any kind share. Topics by which anything can be mended
(meetings, training, papers, inspections) are no such topics. Other business, and the building where nothing said is of
it, is about none of the topics.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.wording.plans import OTHER_BUSINESS, PLANNING, PREMISES, VAGUE
from secor_qa.procedure.wording.stems import is_french, stems
from secor_qa.procedure.wording.tool_drills import without_tools

_TOPICS = {
    "protective equipment": (
        r"ppe|protective (?:gear|equipment)|gloves?|harness\w*|hard ?hats?|goggles|respirators?|ear ?plugs|"
        r"safety (?:glasses|vests?)|boots|parkas?|coveralls|hearing protection|équipement de protection"
    ),
    "emergencies": (
        r"emergenc\w*|fire|extinguish\w*|evacuat\w*|muster|drills?|first[- ]aid\w*|alarm|rescue|eyewash|kits?|"
        r"incendie|urgence"
    ),
    "contractors": r"(?:sub-?)?contractors?|subtrades?|suppliers?|sous-traitants?",
    "visitors": r"visitors?|public|visiteurs?",
    "maintenance": (
        r"mainten\w*|serviced|servicing|repair\w*|tires?|brakes?|mud ?flaps?|oil changes?|"
        r"entretien"
    ),
    "incidents": r"incidents?|near[- ]miss(?:es)?|accidents?|investigat\w*|injur\w*",
    "hazards": r"hazards?|risks?|flhas?|jhas?|jsas?|(?<!\bby )(?<!\bper )tasks?|controls?|dangers?",
    "working alone": r"alone|lone|check-?ins?",
    "committee": r"committee|representatives?|comité",
    "orientation": r"orient\w*|new (?:hires?|workers?|employees?)|accueil",
    "inspections": r"inspect\w*|pre-?(?:use|trip)s?|walk-?arounds?",
}
_PATTERNS = {topic: re.compile(rf"(?<!\w)(?:{text})(?!\w)", re.IGNORECASE) for topic, text in _TOPICS.items()}
_STEMS_MIN = 3


@lru_cache(TEXTS_KEPT)
def topics(text: str) -> frozenset[str]:
    """The topics that a text names."""
    told = without_tools(text)
    return frozenset(topic for topic, pattern in _PATTERNS.items() if pattern.search(told))


def of_another_topic(item: ActionItem, asked: str) -> bool:
    """Whether an action is about something that neither its deficiency nor `asked` speaks of: question and notes."""
    found, about = stems(item.action), f"{item.deficiency} {asked}"
    if len(found) < _STEMS_MIN or is_french(item.action) != is_french(about):
        return False
    named, own = topics(item.action), topics(about)
    if not _is_of_no_topic(item.action, about) and (not named or not own or not named.isdisjoint(own)):
        return False
    return not found & stems(item.deficiency) - VAGUE and not found & stems(asked) - PLANNING - VAGUE


def _is_of_no_topic(action: str, about: str) -> bool:
    """Whether an action is about what a company or a landlord does besides, of which nothing else speaks."""
    return any(each.search(action) and not each.search(about) for each in (OTHER_BUSINESS, PREMISES))
