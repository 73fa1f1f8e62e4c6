"""Words that a note may consist of without saying anything about the company (2.5(c))."""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words

UNFILLED = re.compile(
    r"\blorem ipsum\b|[\[<{](?:insert|enter|your|company|describe|add|type|name|date|text|to be)\b[^\]>}]*[\]>}]"
    r"|\b(?:insert|enter|type|write|describe|add) (?:your |the )?(?:\w+ ){0,3}here\b|\bclick or tap\b|\bx{3,}\b|_{4,}"
    r"|\bplaceholder\b|\bsample text\b"
    r"|^[^\w\n]*(?:(?:this|the|notes?|answer|text|section|details?|description|wording|rest)\s+){0,2}"
    r"(?:is |are )?(?:still |yet )?to be (?:completed|filled(?: in| out)?|finished|written(?: up)?|worded|drafted|"
    r"supplied|provided|added|inserted|confirmed|determined|advised|announced|entered|done)\b"
    r"|\b(?:notes?|answer|wording|text|details?)\b[^.;]{0,12}\bto (?:follow|come)\s*(?:[.,;:!–-]|\Z)"
    r"|^[^\w\n]*(?:to ?do|t\.?b\.?[acd])\b\W",
    re.IGNORECASE | re.MULTILINE,
)
"""A form's own words that were to be replaced."""

OF_A_PROGRAM = re.compile(
    r"\bas an? (?:ai|artificial intelligence|(?:large )?language model|virtual assistant|chat ?bot)\b|"
    r"\bi (?:do not|don['’]t|cannot|can['’]t|am unable to) (?:have )?(?:access|see|verify) (?:to )?your\b|"
    r"\b(?:here is|here['’]s|below is) (?:a|an|your|the) (?:\w+ ){0,3}(?:answer|response|note|draft|version|paragraph|"
    r"text)\b(?: (?:that|which|for|you))|\b(?:hope|trust) this helps\b|"
    r"\blet me know if you(?:['’]d| would) (?:like|want|prefer)\b|"
    r"\bwould you like me to\b|"
    r"\byou (?:can|may|should) (?:replace|customi[sz]e|adapt|tailor|insert|adjust) (?:the|this|it|these)\b|"
    r"\bregenerate\b|^[^\w\n]*(?:sure|certainly|of course|absolutely)[!,] (?:here|i|below)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What a program that writes texts says of itself or of what it wrote."""

FIELD_UNFILLED = re.compile(
    r"\A\W*(?:(?:(?:your|the|legal|company|employer|employer's|first|last|full|contact|business|assessor|"
    r"assessor's)\s+)*name"
    r"|(?:(?:street|mailing|your|company|civic)\s+)*address(?: here)?|city|town|province|postal code|first,? "
    r"(?:and )?last(?: name)?|"
    r"john doe|jane doe|(?:describe|enter|insert|type|provide|add) (?:your|the|a|an|here|company|name)\b.*)\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""The label or the prompt of a form's field, left where the datum belongs."""

EMPTY_WORDS = frozenset(
    words(
        "pride proud excellence excellent exceed exceeded teamwork communication accountability accountable across "
        "future today dedicated dedication professional professionalism integrity respect promote promotes "
        "promoting positive environment strong strongly success successful successfully mission vision expectation "
        "value individual individuals together throughout overall general generally various areas aspect aspects "
        "operation operations activity activities manner ongoing consistently consistent thorough thoroughly "
        "diligent diligently care caring encourage encouraged support supports supported supportive provide "
        "provides providing protect protecting wellbeing essential key core through towards toward "
        # pointing elsewhere without saying where
        "see attached attachment attachments attach enclosed document documents documentation documented "
        "documentation file files record records refer referred refers reference above below manual manuals "
        "program programs programme provided upload uploaded included include includes details detail information "
        "please per copy copies supporting evidence show shows shown found following "
        # asserting without telling
        "yes yep place complete completed done ok okay good great fine well always never comply complies compliant "
        "compliance conform conforms met meet meets meeting exceeds satisfied satisfies adequate appropriate "
        "acceptable accordance according required requirement requirements applicable relevant necessary needed "
        "standard standards regulation regulations legislation legislated act code law laws ohs ohsa oh&s best "
        "practice practices industry follow follows followed ensure ensures ensured sure maintain maintained "
        "maintains effective effectively implemented implement system systems process processes procedure "
        "procedures policy policies currently current regularly regular basis properly proper correctly fully full "
        "very really important importance seriously serious take takes taken taking committed commitment believe "
        "priority priorities top number everything everyone everybody all employees employee staff worker workers "
        "personnel management people team company companies organization business safe safely safety health "
        "working work works works way do does doing did been being have having it's we've we're our ours us same "
        "before last year previous previously already there their they aware awareness time times every day daily "
        "issue issues problem problems item items question answer answered verified verify verifies confirm "
        "confirmed reviewed review available can will would should must what how when where such other more also "
        "highest level levels culture value values quality continue continues continuous improvement improve "
        "improving strive strives goal goals expectations expected understand understands understood responsible "
        "responsibility responsibilities keep keeps kept make makes making made use used uses using need needs "
        "give gives given go goes going get gets know knows known say says said come comes put new old ready right "
        "many much most some few each both own only just still even than then so too"
    )
)
"""A note is measured by the words that it has besides these, the question's own and mere connecting words."""
