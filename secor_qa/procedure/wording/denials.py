"""Words that deny: that something is not there or was not done; and those that deny nothing of what was asked (2.5(d)).

A pattern's group `thing`, where it has one, is what is denied; it must be something that the question asks about.
"""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words

_DONE = (
    r"(?:done|completed?|held|written(?: down)?|developed|implemented|conducted|carried out|posted|"
    r"reviewed|signed|trained|"
    r"established|started|created|put in place|prepared|formali[sz]ed|documented|performed|"
    r"recorded|kept|tested|updated|"
    r"set up|issued|provided|given|in place|available|maintained|inspected|assessed|identified|"
    r"investigated|communicated|"
    r"assigned|formed|elected|chosen|scheduled|filled in|filled out|practi[sc]ed|introduced|made|drafted|"
    r"finali[sz]ed|"
    r"finished|begun|oriented|certified|current|up to date|ranked|dated|tracked|logged|followed|used|enforced|taken|"
    r"compiled|gathered|collected|analy[sz]ed|totalled|summari[sz]ed|calculated|looked (?:into|at|over)|"
    r"followed up(?: on)?|acted (?:up)?on|closed out|written up|shared|discussed|taught|consulted|filed|serviced|"
    r"calibrated|distributed|verified|monitored|measured|selected|appointed|put (?:in(?:to)?|down in) writing|"
    r"put on paper|rolled out|adopted|approved|evaluated|defined|laid down|set out|spelled out|specified)"
)
_HAVE = (
    r"(?:have|has|had|hold|holds|keep|keeps|use|uses|do|does|conduct|conducts|maintain|maintains|provide|provides|"
    r"carry out|track|tracks|record|records|document|documents|perform|performs|make|makes|write|give|run|review|"
    r"inspect|assess|train|investigate|require|own|possess|offer|get)"
)
_WE = r"(?:we|they|i|our company|the company|our crew|the crew|the owner|management|staff|nobody|no one|none of \w+)"

NOT_IN_IT = re.compile(
    r"\b(?:policy|text|plan|procedure|form|page|pages|manual|sheet|sheets|program|document|it|they|this|that)\s+"
    r"(?:(?:currently|still) )?(?:do|does)(?:n['’]t|\s+not)\s+(?:yet |currently |actually )?(?:contain|include|"
    r"mention|cover|"
    r"name|list|state|address|describe|say|have|speak of|refer to)\b(?P<thing>[^,.;:]{1,80})"
    r"|\b(?:missing|lacking|left out|absent)(?: (?:are|is|were|was|from (?:it|the \w+)))?[: "
    r"]+(?P<thing2>[^.;:]{3,80})",
    re.IGNORECASE,
)
"""A paper does not hold a part of what it should: nothing amiss, unless all its points are claimed."""

YET = re.compile(
    r"\b(?:has|have)(?:n['’]t|\s+not)\s+\w+(?:\s+[\w'’-]+){1,4}\s+yet\b|"
    rf"\b(?:{_WE}\s+)?(?:have|has|had|do|does|did|is|are|was|were)\s?(?:n['’]t|\s+not)\s+(?:yet|as yet)\b|\bnot yet\b"
    rf"|\b(?:has|have|is|are)\s+yet\s+to\s+be\b|\b(?:we|company|they)\s+(?:has|have)\s+yet\s+to\b"
    rf"|\bstill (?:has|have|needs?)? ?to be {_DONE}|\b(?:remains?|left) to be {_DONE}"
    rf"|\b(?:has|have|is|are|was|were)(?:n['’]t|\s+not)\s+(?:been\s+)?{_DONE}\s+(?:yet|so far|at this time|to date)\b"
    rf"|\b(?:under development|being developed|in development|in the works|not far along)\b",
    re.IGNORECASE,
)
"""It is still to come."""

DENIED = re.compile(
    rf"\b(?:(?:has|have|had)(?:n['’]t|\s+(?:not|never))\s+(?:actually |really |ever "
    rf")?been|"
    rf"(?:is|are|was|were)(?:n['’]t|\s+(?:not|never))(?:\s+(?:actually|really|being|currently|always|"
    rf"formally))?)\s+{_DONE}\b",
    re.IGNORECASE,
)
"""Something was not done: `the plan has not been tested`."""

LACKED = re.compile(
    rf"\b(?:{_WE})\s+(?:currently |presently |really |still )?(?:(?:do|does|did|have|has)(?:n['’]t|\s+not)|never|"
    rf"no longer|cannot)\s+(?:currently |really |actually |formally |ever )?(?:{_HAVE}|"
    rf"{_DONE})\b(?! to\b)(?P<thing>[^,.;:]{{1,80}})"
    rf"|\b(?:{_WE})\s+(?:lack|lacks|have no|has no|had no|hold no|keep no|do without)\s+(?P<thing2>[^,.;:]{{2,80}})",
    re.IGNORECASE,
)
"""Somebody lacks something: `we do not have a written plan`."""

NO_THING = re.compile(
    r"\b(?:there\s+(?:(?:is|are|was|were|has been|have been)\s+(?:currently |still |as yet )?(?:no|not an?|not any)|"
    r"(?:is|are|was|were)n['’]t (?:an?|any))\s+"
    r"(?P<thing>[^,.;:]{2,60})"
    r"|no\s+(?P<thing2>[\w'’ -]{2,50}?)\s+(?:was|were|is|are|has been|have been|had been)\s+"
    rf"(?:actually |ever |currently )?{_DONE}\b"
    r"|no\s+(?P<thing3>[\w'’ -]{2,40}?)\s+exists?\b)",
    re.IGNORECASE,
)
"""There is none of it: `no drill was held`."""

OUTRIGHT = re.compile(
    r"\A\W*(?:n\s?/\s?a|not applicable|does not apply|doesn['’]t apply|no(?!\.\s?\d))(?:[.,;:!]|\s+[-–—]|\s*\Z)"
    r"|\A\W*(?:n\s?/\s?a|not applicable|does not apply|doesn['’]t apply)\s+(?:for (?:us|our|this|the company)|"
    r"to (?:us|our|the company|(?-i:[A-Z])\w*)|since|because|as (?:we|there|the|our|all|every)|at this)\b"
    r"|\b(?:this|the|that)(?: (?:question|section|item|element|part|requirement))? (?:is not applicable|does not "
    r"apply|"
    r"doesn['’]t apply|isn['’]t applicable|is n/a)\b(?! (?:for|until|when|where|if)\b| to "
    r"(?!us\b|our\b|this company\b|the company\b))"
    r"|\bnot applicable to (?:us|our (?:company|business|operations?))\b"
    rf"|\A\W*(?:nothing|none)(?:(?: (?:is|was|are|were|has been|have been|yet|currently))* "
    rf"(?:{_DONE}|at this time|yet)\b|\W*\Z)"
    r"|\b(?:this|it|that|these|they)\s+(?:(?:has|have)(?:n['’]t|\s+(?:not|never))\s+been|(?:is|are|was|"
    r"were)(?:n['’]t|"
    rf"\s+not))\s+{_DONE}\b(?! (?:by|from|with|as|for)\b)|"
    r"\bwe (?:do not|don['’]t|did not|didn['’]t|have not|haven['’]t|never) (?:do|did|done) "
    r"(?:this|that|it|any|these|those)\b",
    re.IGNORECASE,
)
"""The whole answer is denied."""

INTENDED = re.compile(
    r"\bwe (?:plan|intend|hope|aim|are planning|are going|are looking|would like|need|still need|will need) to "
    r"(?:develop|write|create|draft|implement|introduce|start|set up|put in place|begin|establish|make|get)\b"
    r"(?P<thing>[^,.;:]{1,80})",
    re.IGNORECASE,
)
"""It is only meant to come: `we plan to write one`."""

HARMLESS_THINGS = frozenset(
    words(
        "incident incidents injury injuries accident accidents miss misses nearmiss deficiency deficiencies "
        "finding findings issue issues concern concerns complaint complaints gap gaps defect defects change "
        "changes exception exceptions problem problems claim claims violation violations breach breaches visitor "
        "visitors hire hires starter starters newcomer newcomers corrective correction corrections damage damages "
        "spill spills fire fires fatality fatalities disciplinary discipline warning warnings overdue expired "
        "outstanding missing missed deviation deviations nonconformance nonconformances reportable recordable lost "
        "delay delays refusal refusals deaths absence absences mistake mistakes error errors discrepancy "
        "discrepancies contradictions doubt trouble cost penalty reprisal reprisals blame fear reason need further "
        "additional other more else longer one-size unresolved unsafe hurt harm"
    )
)
"""What may well be absent where all is in order."""

SYSTEMS = frozenset(
    words(
        "procedure procedures policy policies plan plans program programs programme process processes system systems "
        "schedule schedules training orientation orientations committee representative standard standards matrix "
        "register log logs inventory list manual checklist drill drills investigation investigations"
    )
)
"""What the absence of is no good news, though it be of incidents or hazards: `no incident reporting procedure`."""

HARMLESS_CONTEXT = re.compile(
    r"\b(?:causes?(?: (?:found|named|given))? (?:is|are|was|were)|caused by|"
    r"if|until|unless|when|whenever|where|before|who|whoever|anyone|anybody|those|"
    r"any(?:thing)? that|whatever|in case|"
    r"so that|(?:make|be|being|making) (?:sure|certain)|ensures?|prevents?|not only|not just|"
    r"no more than|no later than|no less than|"
    r"no fewer than|not uncommon|not unusual|not without|not unless|must not|may not|shall not|should not|cannot "
    r"start|"
    r"not allowed|not permitted|not required|not needed|not necessary|need not|not due|are asked|"
    r"says? that|states? that|"
    r"stating|rules?|not hesitate|(?:nothing|none|no \w+) (?:(?:is|are|was|were|has been|went|turned out) )?"
    r"(?:missing|overdue|wrong|left|amiss|lacking|forgotten)|not missed|never "
    r"missed|no one (?:was|is) "
    r"(?:missed|left)|last year(?!['’]s)|previous(?:ly)?|"
    r"in the past(?! (?:\d+|year|twelve|months?|season|period|audit))|used to|earlier|at first|formerly|years ago|"
    r"back then|other than|except|apart from|besides|rather than|instead of|"
    r"(?<=\w )not applicable to(?! (?:us|our)\b))\b",
    re.IGNORECASE,
)
"""Around one of these a denial speaks of rules, of others, or of the past."""

REPAIRED = re.compile(
    r"\b(?:(?<!right )(?<!for )(?<!until )(?<!of )now(?! and then)|has since|have since|since (?:been|then|fixed)|"
    r"(?<!now and )then|today|fixed|corrected|replaced|"
    r"repaired|closed|resolved|meanwhile|"
    r"afterwards?|same (?:day|hour|"
    r"shift|week)|on the spot|right away|immediately|rectified|remedied|was added|were added)\b",
    re.IGNORECASE,
)
MADE_GOOD = re.compile(
    r"\b(?:(?:is|are) back(?! ?order)|turned up(?! missing| lost| empty| blank)|caught up|"
    r"(?:was|were|got) (?:asked|heard|seen|shown|found|interviewed|watched) (?:again|later|since|"
    r"by (?:tele)?phone|on (?:\w+day|the \d)|the (?:next|day|week) |a (?:day|week) )|"
    r"came (?:in|back|by) (?:later|on \w+day|the (?:next|day|week) |a (?:day|week) ))",
    re.IGNORECASE,
)
"""Who was missing was asked all the same, what was lost is back."""
PARTIAL = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|some|several|few|a couple|remaining|remainder|rest|other|others|"
    r"another|only|"
    r"partly|partially|half|except|second|third|last(?! (?:fall|spring|summer|winter|year|month|week|season))|"
    r"latest|newest|two thirds|most|many|always|every|each|single)\b",
    re.IGNORECASE,
)
"""A denial of a part is no denial of the whole."""
