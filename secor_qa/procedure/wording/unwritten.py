"""Words by which a note says that something is only talked about, or that people, not `we`, lack it (2.5(d)).

A pattern's group `thing`, where it has one, is what is denied, else what stands before its words; it must be something
that the question asks about.
"""

from __future__ import annotations

import re

_OWN = r"(?:the |his |her |their |my |our |everyone['’]s |[\w-]+['’]s? ){1,3}"
ONLY_TOLD = re.compile(
    rf"\b(?:is|are|was|were|exists?|lives?|stays?|kept|keeps?|carr(?:y|ies|ied)|remains?)(?: it)? "
    rf"(?:(?:only|just|all|mostly|still|simply|entirely|there) )*in {_OWN}(?:head|heads|memory|minds?)\b"
    r"|\b(?:is|are|was|were|been) (?:(?:only|just|all|still|purely|strictly|entirely) )+"
    r"(?:(?:done|given|handled|passed on|agreed|shared|told) )?"
    r"(?:verbal(?:ly)?|oral(?:ly)?|by word of mouth|informal(?:ly)?)\b"
    r"|\b(?:verbal|oral|informal)(?:ly)? only\b"
    r"|\b(?:is|are|was|were)(?:n['’]t| not) (?:put |set |laid )?(?:down )?(?:in writing|on paper|written)\b",
    re.IGNORECASE,
)
"""It is in somebody's head, or told and not written."""

NOTHING_WRITTEN = re.compile(
    r"\bnothing (?:(?:is|was|has been|that is|is being|was ever|formal is) )?(?:written|in writing|on paper|on file|"
    r"recorded|documented|formal|posted|filed|signed|put down)\b"
    r"|\b(?:have|has|had|holds?|keeps?) none (?:of (?:our|its|their|his|her) own|at (?:all|present|the moment)|so far|"
    r"in place|on file)\b",
    re.IGNORECASE,
)
"""`There is nothing written about it`, `we have none of our own`."""

_PEOPLE = (
    r"(?:(?:our|the|all|new|these) ){0,3}(?:workers?|employees?|crews?|hires?|hands?|people|staff|supervisors?|foremen|"
    r"foreman|manager|office|company|committee|representative|contractors?|drivers?|operators?|helpers?|owners?|it|this|he|she)"
)
_GET = (
    r"(?:receive|get|have|hold|keep|complete|undergo|attend|carry out|conduct|sign|fill (?:\w+ )?(?:in|out)|track|"
    r"document|record|write|do|perform|make|maintain|take part in|participate in|provide|give|go through|follow|"
    r"inspect|review|log|visit|take|walk|check|carry|teach|explain|investigate|assess|rank)"
)
_MADE = (
    r"(?:selected|chosen|elected|appointed|written|developed|implemented|created|established|completed|conducted|held|"
    r"done|performed|provided|given|trained|reviewed|updated|signed|posted|documented|recorded|kept|tracked|assessed|"
    r"ranked|inspected|investigated|set up|put|assigned|drafted|prepared|formali[sz]ed|communicated|tested|"
    r"practi[sc]ed|introduced|finali[sz]ed|taken part in|participated in|attended|received|looked at|shared|"
    r"analy[sz]ed|gone through)"
)
PEOPLE_LACK = re.compile(
    rf"\b{_PEOPLE} (?:(?:currently|still|generally|normally|usually|simply|really) )*(?:do|does|did)(?:n['’]t| not) "
    rf"(?:(?:currently|always|normally|actually|really|formally|yet) )*{_GET}\b(?! to\b)(?P<thing>[^,.;:]{{1,80}})"
    rf"|\b{_PEOPLE} (?:have|has|had)(?:n['’]t| not| never) (?:(?:yet|ever|actually|formally|really) )*{_MADE}\b"
    r"(?P<thing2>[^,.;:]{1,80})",
    re.IGNORECASE,
)
"""`New hires do not receive a written orientation`, `workers have not chosen a representative`."""

OF_A_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|"
    r"wednesday|thursday|friday)\b",
    re.IGNORECASE,
)
"""One of many, where it stands before what was skipped."""
WENT_WITHOUT = re.compile(
    r"\b(?:began|begins?|started|starts?|work(?:ed|s)?|goes|went|operated?|drove|drives?)\b[^,.;:]{0,40}?\bwithout "
    r"(?:ever )?(?:an?|any|the|his|her|their|having|signing)\b(?P<thing>[^,.;:]{1,60})",
    re.IGNORECASE,
)
"""`Two began without an orientation`."""
PETERED_OUT = re.compile(
    r"\b(?:fell off|ceased|petered out|tapered off|dried up|came to an end|dwindled)\b",
    re.IGNORECASE,
)
"""It was kept up and then no longer."""
SKIPPED = re.compile(
    r"\b(?:was|were|got|has been|have been) "
    r"(?:skipped|cancelled|called off|deferred|discontinued|suspended)"
    r"(?: (?:again|altogether|entirely|completely))?"
    r" (?:this (?:year|period|season|quarter)|for (?:this|the) (?:year|period|season)|(?:due|owing) to)\b",
    re.IGNORECASE,
)
"""It was due and was let go, as a whole and not in one month."""
TOOK_NO_PART = re.compile(
    rf"\b(?:{_PEOPLE}|men|guys|fellows|lads|others) (?:(?:did|have|has)(?:n['’]t| not)|never) "
    r"(?:take|taken|took|have|had) (?:a |any )?part\b|"
    r"\b(?:nobody|no one)(?: else)? (?:took|had|has had|has taken) (?:a |any )?part\b",
    re.IGNORECASE,
)
"""`The hands did not take part`; what it denies is taking part itself."""
HAD_NONE = re.compile(
    r"\b(?:has|have) (?:still )?had no (?P<thing>[\w'’ -]{2,50}?)(?= (?:so far|yet|this (?:year|season))\b|[,.;:]|\Z)",
    re.IGNORECASE,
)
"""`The night crew has had no drill so far`."""
NONE_IN_ITS_PLACE = re.compile(
    r"\b(?:have|has|had|is|was|got|put) (?:still )?nothing "
    r"(?:in (?:its|their|that) place|instead|to replace (?:it|them))\b",
    re.IGNORECASE,
)
"""Something was given up, and there is nothing instead."""
