"""Words of papers that offer, sell or tell news, and those that a record or a rule of work has (2.5(a))."""

from __future__ import annotations

import re

PRICE = re.compile(
    r"\$\s?\d|(?<![\d.,-])\d{1,5}(?:[.,]\d\d)?\s?(?:\$|dollars\b|bucks\b|cad\b|¢)|"
    r"(?<![\d.,/:-])\d{1,4}\.\d\d(?![\d./:-])|"
    r"\b\d{1,5}\s?(?:per|a|an|/|each)\s?(?:hour|hr|day|visit|push|seat|head|person|load|month|season|bag|box|case|yard|"
    r"metre|km|unit|lesson)\b|\d ?% off\b",
    re.IGNORECASE,
)
OFFERED = re.compile(
    r"\b(?P<mark>prices?|pricing|pays|rates?|cost|fees?|charges?|quotes?|estimates?|booking|"
    r"book (?:now|early|your|a|online)|"
    r"call (?:us|now|today|for)|orders?|ordering|register (?:now|online|at|early)|registration|seats?|sign up|"
    r"included|free|"
    r"specials?|sale|save|discounts?|packages?|delivery|delivered|deposit|payments?|payable|cash|e-?transfers?|"
    r"invoices?|"
    r"bill(?:ed|ing)?|customers?|subscri\w+|warranty|catalogue|models?|in stock|sizes|colou?rs|each|"
    r"per (?:hour|day|visit|"
    r"push|seat|head|person|load|month|season|bag|box|case|"
    r"unit)|toll[- ]free|www|taxes?|gst|pst|hst|net 30|terms|due|qty|"
    r"subtotal|total|ship(?:ped|ping)? to|bill to|visit (?:us|our)|open (?:mon|daily|seven|7)\w*|limited time|offers?|"
    r"weekend|lunch|calendar|brochure|flyer|our (?:services|team|products|customers|clients|courses)|locally owned|"
    r"family[- ]owned|since 19\d\d|years of experience|satisfaction|professional service|competitive)\b",
    re.IGNORECASE,
)
NEWS = re.compile(
    r"\b(?P<mark>newsletter|in this issue|volume \d+|issue (?:no\.?|number|#)? ?\d+|editor(?:ial)?|subscribe|"
    r"unsubscribe|"
    r"upcoming events|congratulations|birthdays?|recipe|classifieds?|raffle|members?hip|letter from the|"
    r"message from the|"
    r"photo of the (?:month|week)|dates to remember|coming up|welcome to our|for sale|"
    r"happy (?:holidays|new year|summer)|"
    r"thank(?:s| you) to (?:all|our|everyone)|advertis\w+|sponsors?|bulletin|community|read more|press release|"
    r"headlines?)\b",
    re.IGNORECASE,
)
PRICED = re.compile(
    r"(?:(?:unit|list|our|your) )?(?:prices?|rates?|costs?|fees?|amounts?|charges?)(?: \W?cad\W?| \(\$\))?",
    re.IGNORECASE,
)
"""The heading of a column of prices."""
CONTACT = re.compile(
    r"\b[\w.+-]{1,40}@[\w-]{1,40}\.\w|\bwww\.|\b(?:\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}\b|\b[\w-]{2,40}\.(?:com|ca)\b",
    re.IGNORECASE,
)
OF_RECORD = re.compile(
    r"\b(?P<mark>signed|signature|initials?|present|absent|attend(?:ed|ance|ees)|checked|inspected|inspector|"
    r"completed|reviewed|"
    r"findings?|corrected|reported|witness\w*|debrief|mustered|headcount|foreman|lead hand|trainee|participants?:|"
    r"certif(?:y|ies) that|passed|issued to|serviced|repaired|minutes of|discussed|topics?|adjourned|corrective|"
    r"scenario|"
    r"time out|log of|oriented|hazards?|controls?|severity|actions? (?:by|taken)|n/?a|ok)\b|\[[xX ]\]|[☐☑☒✓✔]",
    re.IGNORECASE,
)
"""What a paper has that tells of something done."""
