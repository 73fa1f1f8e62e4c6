"""Words of slips of a till and boards of prices, and of papers of work that bear figures like prices (2.5(a))."""

from __future__ import annotations

import re

PRICED_LINE = re.compile(
    r"[^\W\d_].{0,100}?(?<![\d.,/:-])(?:\$ ?)?\d{1,4}[.,]\d\d(?: ?\$)?[ \t]*$|^\$ ?\d{1,4}[.,]\d\d[ \t]*$"
)
"""A line that ends with a price, after words or alone."""
PAID = re.compile(
    r"\b(?P<mark>gst|hst|pst|tps|tvq|qst|sub-?total|total|visa|master ?card|amex|debit|interac|cash|change|cashier|"
    r"pump \d|approved|auth(?:ori[sz]ation)?|receipt|merci|thank you|thanks|come again|paid|table \d|litres?|"
    r"\d[\d.]{0,6} l\b)|[*x•]{3,}\s?\d{4}",
    re.IGNORECASE,
)
"""Marks of paying at a till."""
WORKED = re.compile(
    r"\b(?:oils?|filters?|brakes?|tires?|tyres?|greas\w+|lub\w+|inspect\w*|repair\w*|servic\w+|install\w*|replac\w*|labou?r|"
    r"parts|mechanic|technician|tech|work order|recharg\w*|calibrat\w*|test(?:ed|s)?|adjust\w*|hydro\w*|mounted|"
    r"balanced|checked|signed|signature|initials?|present|absent|attend\w*|minutes|agreed|passed|failed|valid|expir\w+|certif\w+|"
    r"completed|trainee|participants?|instructor|drill|incident|hazards?|training|course|safety|first aid|licen[cs]e|"
    r"operator|depths?|diameters?|volt\w*|pressures?|psi|temperatures?|degrees|readings?|measur\w+|thickness|tread|"
    r"hours|ok|mm|kpa|ppm|[dl]ba?|lux|mark|score|grade)\b|\[[xX ]\]|[☐☑☒✓✔]",
    re.IGNORECASE,
)
"""Words of work that was done, or of something measured."""
