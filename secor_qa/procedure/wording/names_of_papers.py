"""How notes name a paper: by its file, or by its number and where it lies (2.5(c))."""

from __future__ import annotations

import re

FILE_NAME = re.compile(
    r"(?:(?:[A-Z0-9][\w.-]{0,40}|of|and|the|for)[ _]){0,12}[\w().-]{1,80}"
    r"\.(?:pdf|docx?|xlsx?|jpe?g|png|tiff?|heic|pptx?|txt|msg)\b"
)
"""The name of a file with its ending, from the first of its words that a name may have."""
PAPER_REFERENCE = re.compile(
    r"\b(?:att(?:achment)?s?|tabs?|pages?|pp?|binder|folder|item|appendix|annex|form|doc|file|see)\b[.:]?\s*"
    r"(?:[A-Z]{0,3}-?\d+(?:[.-]\d+)*[a-z]?)(?:\s*(?:,|and|&|to|-)\s*(?:[A-Z]{0,3}-?\d+(?:[.-]\d+)*[a-z]?))*|"
    r"\b[A-Z]{1,3}-?\d+(?:[.-]\d+)?\b",
    re.IGNORECASE,
)
"""A paper by its number, which tells where to look and nothing of what is there."""
