"""By what words notes tell of work at other people's places, and of the company's own premises (2.5(c))."""

from __future__ import annotations

import re

AT_YOUR_SITES = re.compile(r"\bhow it works at (?:your|the|each of your) (?:work ?)?sites\b", re.IGNORECASE)
WHERE_LOOKED = re.compile(r"\b(?:visit the work|tell where you were|controls\b[^.?]{0,60}\bin place)\b", re.IGNORECASE)
_AWAY = (
    r"sites?|houses?|homes?|condos?|condominiums?|towers?|leases?|projects?|streets?|roads?|highways?|fields?|"
    r"basements?|driveways?|acreages?|farms?|barns?|schools?|hospitals?|malls?|subdivisions?|pads?|wells?|rigs?|"
    r"cabins?|parking lots?|apartments?|hotels?|venues?|cutblocks?|right-of-way"
)
WORKED_AT = re.compile(rf"\b(?:{_AWAY})\b", re.IGNORECASE)
"""Places where work is done among other people."""
AWAY = re.compile(
    rf"\b(?:{_AWAY}|customers?|clients?|jobs?|outside|lanes?|lots?|lakes?|docks?|routes?|pits?|roofs?)(?:['’]s?)?\b",
    re.IGNORECASE,
)
"""Any word of them."""
KEPT_OFF = re.compile(
    r"\b(?:public|passers?-?by|passing|neighbou?rs?|barricad\w+|barriers?|fenc\w+|cones?|pylons?|tapes?|taped|"
    r"ropes?|roped|flag\w*|sidewalk\w*|pedestrian\w*|traffic|tenants?|famil\w+|children|kids|students?|guests?|"
    r"zones?|perimeter|spotters?|everywhere|wherever|anywhere)\b",
    re.IGNORECASE,
)
"""Who are kept off there, and by what."""
OWN_PREMISES = re.compile(
    r"\b(?:shop|office|counter|front desk|reception|yard|warehouse|plant|showroom|lobby|front door|gate)\b",
    re.IGNORECASE,
)
