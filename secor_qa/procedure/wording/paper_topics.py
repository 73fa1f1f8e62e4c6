"""What papers and questions are about: thirty topics, each with its name in a sentence and how a question asks for it.

How papers are told by their words is in `paper_topic_words.py`, which is worked out and not written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT


def _asks(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


NAMES = {
    "policy": "the policy",
    "duties": "who answers for what",
    "visit": "what the leader does where the work is done",
    "method": "how hazards are found and judged",
    "tasks": "the list of tasks",
    "hazard": "hazards and their controls",
    "card": "hazards on the day and spot",
    "gear": "protective equipment",
    "upkeep": "maintenance",
    "rules": "rules and what follows a breach",
    "steps": "the steps of a job",
    "alone": "working alone",
    "voice": "the representative or committee",
    "meeting": "meetings",
    "concern": "concerns that people raise",
    "needs": "what jobs ask of people",
    "orientation": "orientation",
    "training": "training and tickets",
    "contractor": "contractors",
    "visitor": "visitors and the public",
    "shared": "hazards shared with others",
    "inspection": "inspections and what came of them",
    "emergency": "the emergency plan",
    "drill": "drills",
    "aid": "first aid",
    "ready": "extinguishers and the like",
    "incident": "incidents and near misses",
    "causes": "investigations and corrections",
    "records": "how records are kept",
    "figures": "the figures of the year",
    "plan": "the last action plan",
    "results": "sharing the results",
    "review": "the yearly review",
}
"""The topics, each in words."""
FAMILIES = tuple(
    frozenset(each.split())
    for each in (
        "method tasks hazard card steps",
        "incident causes",
        "emergency drill ready",
        "needs orientation training",
        "voice meeting concern visit",
        "figures plan results review",
    )
)
"""Topics whose papers speak alike: one is not said against another of its family."""
LOOKED_OVER = frozenset({"ready", "upkeep", "aid", "gear"})
"""Topics of things that are looked over: their papers may read like inspections."""
_ASKED = {
    "policy": _asks("policy|policies"),
    "duties": _asks("responsibilit(?:y|ies)|duties|accountabilit(?:y|ies)"),
    "visit": _asks("leads? the company|(?:owner|senior|management|leader)[^.?]{0,60}(?:visits?|takes? part|tours?)"),
    "method": _asks(
        "way of (?:finding|identifying) hazards|(?:method|process|procedure) (?:for|of) (?:hazard|finding)"
    ),
    "tasks": _asks("(?:list|inventory) of (?:all )?(?:the )?(?:jobs?|tasks?|work)"),
    "hazard": _asks("hazards?|controls?|assess(?:ed|ments?)"),
    "card": _asks("before (?:the day['’]s )?work|on (?:the )?(?:spot|site)|field[- ]level|site[- ]specific|each day"),
    "gear": _asks("protective (?:equipment|gear|clothing)|ppe"),
    "upkeep": _asks("maint(?:ained|enance)|servic(?:ed|ing)|preventive"),
    "rules": _asks("rules?|breach(?:es)?|disciplin\\w+|enforce\\w*"),
    "steps": _asks("(?:safe )?(?:work|job) (?:practices?|procedures?)|step[- ]by[- ]step"),
    "alone": _asks("alone"),
    "voice": _asks("committee|representative|have a say"),
    "meeting": _asks("meetings?|toolbox talks?|minutes"),
    "concern": _asks("concerns?|suggestions?|complaints?"),
    "needs": _asks("what each job needs|qualifications?|competenc\\w+|job (?:descriptions?|requirements?)"),
    "orientation": _asks("orient(?:ed|ations?)|new (?:person|people|workers?|employees?|hires?)|before they started"),
    "training": _asks("train(?:ed|ing)|tickets?|certificat(?:es?|ions?)|certified"),
    "contractor": _asks("(?:sub-?)?contractors?['’]?"),
    "visitor": _asks("visitors?|public"),
    "shared": _asks("other employers?|same site|prime contractor|clients?"),
    "inspection": _asks("inspect(?:ed|ions?)?|looked over|pre-?use"),
    "emergency": _asks("emergency (?:response )?plans?|emergency (?:response )?procedures?|emergenc(?:y|ies)"),
    "drill": _asks("drills?|tried out|exercises?|tested"),
    "aid": _asks("first[- ]aid(?:ers?)?|kits?"),
    "ready": _asks("extinguishers?|emergency equipment|eye ?wash"),
    "incident": _asks("incidents?|near miss(?:es)?|accidents?|injur(?:y|ies)|events?"),
    "causes": _asks("causes?|investigat\\w+|corrections?"),
    "records": _asks("records?|documents?|filed|filing|kept in order"),
    "figures": _asks("figures|statistics|trends?"),
    "plan": _asks("action plan|last (?:assessment|audit)|previous (?:assessment|audit)"),
    "results": _asks("results?|shared with everyone|communicated"),
    "review": _asks("review(?:ed|s)?|evaluat\\w+"),
}

VAGUE = frozenset({"visit", "tasks", "records", "figures", "plan", "results", "review"})
"""Topics whose papers have no words of their own: nothing is said to read like one of them."""


@lru_cache(TEXTS_KEPT)
def topics_asked(question_text: str) -> frozenset[str]:
    """Every topic that a question's own text speaks of, with its family; empty where none is known."""
    return with_families(topic for topic, asked in _ASKED.items() if asked.search(question_text))


def with_families(topics: Iterable[str]) -> frozenset[str]:
    """Topics and those whose papers speak alike."""
    found = frozenset(topics)
    if found & LOOKED_OVER:
        found |= {"inspection"}
    return found.union(*(family for family in FAMILIES if family & found))
