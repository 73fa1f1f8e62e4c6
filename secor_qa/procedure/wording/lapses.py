"""Words by which people own up that something did not come about, without a plain `not` (2.5(d)).

A pattern's group `thing`, or what stands before its words, is what lapsed; where it is only `this` or `it`, that is
what the question asks about.
"""

from __future__ import annotations

import re

_MAKE = (
    r"(?:implement|develop|create|introduce|write|draft|establish|prepare|set (?:it |this |one )?up|put (?:it |"
    r"this |one )?"
    r"in place|put (?:it |this |one )?together|work on|get to|start|begin)"
)
_MADE = r"(?:drafted|written|developed|prepared|put together|created|worked on|set up|finali[sz]ed|built|organi[sz]ed)"

LAPSED = re.compile(
    r"\b(?:"
    r"(?:slipped|fell|has fallen|have fallen|had fallen) (?:through the cracks|by the wayside|off the (?:table|"
    r"list|radar))"
    r"|slipped (?:our|my|his|her|everyone['’]s) minds?"
    r"|(?:has|have|had|was|were|got) (?:been )?(?:lapsed|forgotten|overlooked|neglected|abandoned|dropped|let "
    r"slide|left "
    r"undone|put off|put on hold|postponed)"
    r"|(?:has|have|had|was|were)?\s*lapsed (?:when|after|since|in|last|as)"
    r"|(?:is|are) (?:currently |presently |still |simply )?(?:missing|absent|non[- ]?existent|unwritten|unsigned|"
    r"undated|lacking)"
    r"|(?:is|are) (?:still |currently |presently |just |only )?(?:being|to be|waiting to be) (?:re)?"
    + _MADE
    + r"|(?:is|are) (?:still )?in (?:the )?(?:process|course) of being"
    r"|(?:has|have) been meaning to"
    r"|(?:is|are) (?:something|a thing|an area|one area) (?:that |which |where )?we (?:have|need|want|ought) to "
    r"(?:work on|improve|fix|address|get to)"
    r")",
    re.IGNORECASE,
)
"""It lapsed, is missing or is still being made; a clause with any negation in it is none."""

NEVER_CAME = re.compile(
    r"\b(?:never (?:took place|came (?:about|to pass)|happened(?! that)|materiali[sz]ed|existed|got "
    r"(?:around to|"
    r"off the ground|to it|any further|(?:done|written|finished|started|held|signed|made)))"
    r"|(?:could|can)(?:not|n['’]t| not) be (?:located|found|produced|traced)"
    r"|(?:do|does|did)(?:n['’]t| not) (?:currently |actually |really |yet )?(?:exist|happen|take place)"
    r"|(?:has|have|had|is|are|was|were)(?:n['’]t| not) (?:been )?(?:happening|going on|taking place|kept up|"
    r"going out)"
    r"|(?<!\bit )(?:has|have)(?:n['’]t| not) (?:got|gotten|come) (?:to|around|round)"
    r"|was never " + _MADE + r"|was never (?:signed|done|held|kept|started|finished))",
    re.IGNORECASE,
)
"""It did not come about: `the drill never took place`, `the forms could not be found`."""

NEVER_DID = re.compile(
    r"\b(?:we|they|i|he|she|the (?:company|owner|foreman|manager|office)|nobody|no one)\s+(?:just |simply |sadly )?"
    r"(?:never (?:got|came) (?:a)?round to|(?:have|has|had|did)(?:n['’]t| not) (?:get|got|gotten|come) "
    r"(?:(?:a)?round )?to|"
    r"(?:has|have) been meaning to)\s+(?P<thing>[^,.;:]{1,80})"
    r"|\b(?:nobody|no one) (?:has |had )?(?:ever |actually )?(?:finished|done|started|completed|written|touched|"
    r"looked at)"
    r"\s+(?P<thing2>(?:it|this|that|them|any|one)\b)",
    re.IGNORECASE,
)

OWNED_UP = re.compile(
    r"\b(?:going|plan(?:s|ning)?|hop(?:e|es|ing)|intend(?:s|ing)?) to (?:sit down|get (?:a?round )?to|start|begin|do)"
    r"(?: (?:for|to|with|on))? (?:this|it|that|one)\b(?! again)|"
    r"\A\W*(?:(?:still |currently |a )?(?:a )?work in progress|(?:still|currently|presently|now) (?:working|"
    r"waiting|being "
    r"worked) on|(?:still |currently )?in (?:the )?(?:process|course) of (?:being )?\w+(?:ed|ing|en)\b|"
    r"(?:not|never) (?:yet )?(?:started|begun|done|finished|there|written|in place|available)|"
    r"(?:still )?(?:under (?:construction|development)|in development|to be developed)|"
    r"(?:currently |presently |still )?(?:missing|lacking|outstanding)\b(?=\W*\Z|\.)|no such (?:thing|program|"
    r"procedure|"
    r"form|document|process)|been meaning to|waiting (?:on|for) (?:a|the|our))\b"
    r"|\b(?:will|would) be (?:the|our|its|their) (?:very )?first(?: one| drill| meeting| inspection)?(?: "
    r"ever)?\b(?=\W*\Z| "
    r"(?:ever|in|of its|for|since))"
    r"|\b(?:this|it|that) is (?:an? |one )?(?:area|point|place|thing|spot) (?:where|in which|that) (?:we|the "
    r"company) "
    r"(?:(?:still )?(?:fall|come|are|lack|struggle)\w*)\b"
    r"|\b(?:this|it|that) is (?:(?:still )?something|an area) (?:that )?(?:we|the company) (?:still )?(?:have|"
    r"has|need|needs) to\b"
    rf"|\b(?:we|the company|management|the owner) (?:will|shall|intends? to|plans? to|hopes? to) {_MAKE} "
    r"(?:this|it|one|that|these)\b|\bwe (?:will|shall) (?:get|come) to (?:it|this)\b"
    r"|\b(?:there (?:is|are|was|were)(?:n['’]t| not)|we (?:do|did)(?:n['’]t| not) have) (?:one|any|anything|"
    r"such a thing)"
    r"(?= (?:at (?:present|the moment|this time)|yet|any ?more|right now|now|currently|for (?:this|it))\b|\W*\Z)"
    r"|\A(?!.{0,60}?\b(?:new|revised|next|updated?|second|further|other|latest|version|edition)\b)[^.;,]{0,60}?\b(?:is|are|"
    r"remains?)(?: (?:still|only|just|but|merely|so far|at present|not more than|no more than) (?:in |a )?drafts?|"
    r" (?:in |a )?drafts? (?:only|still|so far|for now|at present|at this stage))\b(?! (?:horses?|beer|stops?)\b)"
    r"|\A\W*(?:still )?to be (?:started|begun|introduced|set up|done|written|put in place|brought in|rolled out|held|"
    r"made)\b[^.;]{0,20}?\b(?:some ?time|soon|later|next|this (?:spring|summer|fall|autumn|winter|month|year)|"
    r"in (?:the )?(?:new year|spring|summer|fall|autumn|winter|coming))\b"
    r"|\A\W*there(?: are|['’]s| is) (?:still |currently )?none\b(?! (?:missing|left|open|overdue|outstanding|due|"
    r"to))",
    re.IGNORECASE,
)
"""The whole answer is taken back."""

NEXT_ONE = re.compile(
    r"\b(?:new|revised|next|updated?|digital|online|electronic|improved|better|longer|second|further|more|"
    r"additional)\b",
    re.IGNORECASE,
)
"""What is still being made may be the next one of something that is there."""
