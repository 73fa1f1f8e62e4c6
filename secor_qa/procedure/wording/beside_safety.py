"""Words of money and of what is yet to be, by which a paper is no record and no rule of safety (2.5(a))."""

from __future__ import annotations

import re

MONEY = re.compile(
    r"(?P<amount>\$ ?\d|\d[\d,]*(?:[.,]\d\d)? ?(?:\$|dollars?\b))|\b(?P<mark>rates?(?= (?:apply|per|of pay|"
    r"and inv))|hourly|invoic|pay(?=s|ment|able|roll|slip| slip|\b)|bank(?= ?:)|deductions?\b|paid|"
    r"fees?\b|surcharge|mark-?up|prices?\b|"
    r"pricing|priced|cheque|deposit|discount|rent\b|lease\b|loan|interest\b|tax\b|gst\b|hst\b|subtotal|total due|"
    r"balance|amount|holdback|quot(?:e\b|ation)|receipt|expenses?\b|mileage|petty cash|per (?:hour|km|day|piece|"
    r"case|plate|user|month)\b|an hour\b|bonus|wages?\b|salary|overtime|raise of|refund|warranty|customers?\b|"
    r"bill(?:ed|ing)\b|charg(?:e|es|ed) (?:for|is|are|extra)|we charge|"
    r"buy\b|sale\b|sell|free\b|purchase|order (?:no|form|confirmation)|budget|spent|cost(?:s|ing)?\b)",
    re.IGNORECASE,
)
"""Words and figures of money."""
ANNOUNCED = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        r"\b(?:coming up|upcoming|to come|next week|heads[- ]up|save the date|mark your calendar\w*)\b",
        r"\binvit(?:e|es|ed|ation|ing)\b|\brsvp\b|\bjoin us\b|\byou are welcome\b|\ball (?:are )?welcome\b",
        (
            r"\b(?:do not|don[o'’]?t) forget\b|\bremind(?:er|ing)?\b|\bplease (?:come|be (?:there|on time)|bring|"
            r"attend|arrive|let me know|do not|join)\b"
        ),
        (
            r"(?<!\bit )(?<!\bthat )\bwill (?:be held|take place|start|begin|pretend|meet|have|hold|run|go|do|time|"
            r"test|ring|practi[sc]e|happen)\b|\bis (?:to be held|planned|scheduled|set) (?:for|on)\b|"
            r"\bwe (?:meet|are (?:meeting|having|"
            r"holding)|['’]ll)\b|\bwe shall\b"
        ),
        (
            r"\bsee you\b|\bbring (?:your|a|the|it|them|pen|along)\b|\badd yours\b|"
            r"\bsend (?:me )?(?:your )?(?:topics|items|points)\b|\bthings to (?:talk|speak) about\b|"
            r"\bquestions (?:to|by|before)\b|\bwho(?:ever)? can(?:not|['’]t) (?:come|make)\b"
        ),
        r"\bwhen (?:you hear|the (?:bell|horn|alarm|siren)) \w+|\bwhen you hear\b|\bput up\b|\bposted\b|\bnotice\b",
        r"\bdoughnuts?\b|\bcoffee (?:is|and)\b|\brefreshments\b|\blunch is\b|\bplate\b|\bper person\b",
    )
)
"""Marks of something that is yet to be."""
HAPPENED = re.compile(
    r"\b(?:was|were|(?<!be )held|met|began|ended|present|attend(?:ed|ance|ees?)|absent|discuss(?:ed|ion)|decided|"
    r"agreed|reviewed|talked|asked|rang|counted|led by|minutes (?:taken|kept|by)|adjourned|recorded by|"
    r"chaired|closed|done|stuck|knew|showed|learned|lessons|reported|raised)\b|\b\d+ min(?:utes)? \d+|\b\d+ of \d+\b",
    re.IGNORECASE,
)
"""Words by which it is told what was."""
_OF_PAPERS = (
    r"prepar|approv|revis|review|issu|plann|schedul|propos|post|expect|requir|need|nam|list|design|assign|sign|"
    r"appoint|simulat|train|injur|lock|block|us|clos|suppos|ask|provid|stor|attach|mark|dat|updat|contain|"
    r"includ|wound|unus|call|pretend|organi[sz]|involv|trapp|affect"
)
TOLD = re.compile(
    rf"{HAPPENED.pattern}|\b(?!(?:{_OF_PAPERS})(?:[a-z])?ed\b)[a-z]{{2,}}(?<!e)ed\b|"
    r"\b(?:went|came|took|had|did|found|heard|left|ran|got|gave|said|told|knew|stood|saw|kept|made|brought|forgot|"
    r"could|felt|let|lost|drove|blew|hit|been|out in|all (?:out|in|accounted)|everybody out|everyone out|"
    r"too (?:long|slow|late|quiet)|"
    r"worked|well|lesson|improve\w*|better|next time|actual|result\w*|pass|fail|n/?a|x|fait|sorti\w*|ont|a été)\b|"
    r"\b\d+ ?(?:min(?:utes?)?|m|sec(?:onds?)?|s)\b|\b\d{1,2}:\d\d (?:min|to)\b|\b\d+/\d+\b|\d+ ?%|"
    r"\[[xX✓✔]\]|[☑☒✓✔✗✘√]|(?:^|[\t:,|])[ \t]{0,3}(?:yes|no|ok(?:ay)?|good|fine|done)[ \t]{0,3}(?=$|[\t,.;(])",
    re.IGNORECASE | re.MULTILINE,
)
"""Words and marks by which a report tells of what was: verbs of the past, times it took, results."""
OFFERED = re.compile(
    r"\b(?:quot(?:e|ation|es)|estimates?|offers?|proposals?|price lists?|catalogues?|soumission)\b", re.IGNORECASE
)
"""Words by which a paper calls itself an offer."""
OFFER_TERMS = re.compile(
    r"\b(?:prices?|quot(?:e|ation)|offer|estimate)(?: (?:is|are))? (?:good|valid|firm|open|held) (?:for|until|till)\b|"
    r"\bif you(?:['’]d| would)? (?:want|like|need|wish) (?:it|this|us to|me to|that|to (?:go|book))\b|"
    r"\blet (?:me|us) know (?:if|when|whether) you(?:['’]d)? (?:want|like|wish|would)\b",
    re.IGNORECASE,
)
"""Terms on which work is offered."""
MAIL_HEAD = re.compile(r"(?:From|To|Cc|Bcc|Date|Sent|Attachments?):", re.IGNORECASE)
"""A line above a mail that tells nothing of what it is about."""
DONE = re.compile(
    r"\b(?:inspected|tested|serviced|recharged|repaired|replaced|installed|checked|adjusted|completed|calibrated|"
    r"passed|"
    r"failed|invoice\w*|work order|technician|mechanic|initials?)\b",
    re.IGNORECASE,
)
"""Words of work that was done."""
