"""What stands in front of a label: a question's number in “3.2 Is there …”, an element's in “Element C - Hazards”."""

from __future__ import annotations

import re

_QUESTION = re.compile(
    r"""\s*(?:(?:question|item)\s+)?(?:
        (?P<sure>[A-Z][0-9]+(?:\.[0-9]+)*[a-z]? | [0-9]+(?:\.[0-9]+)+[a-z]? | [0-9]+[a-z])
          (?=\Z | \s | [.):\-–—] (?![0-9A-Za-z]))
      | (?P<bare>[0-9]+) (?: \Z | (?=[.):] (?![0-9])) | (?=\s+[-–—]\s) )
    )""",
    re.VERBOSE,
)
_CLOSING = re.compile(r"[\s.):\-–—]+")
_ELEMENT = re.compile(r"\s*(?:(?:element|section|part|chapter)\s+)?([A-Z]|[0-9]+)(?=\Z|\s*[.):\-–—](?![0-9])|\s)")


def question_of(label: str) -> str:
    """The question id that a label begins with; empty where it begins with none.

    A whole number alone counts only before a closing mark: “12. Are …” is question 12, “12 months …” is not.
    """
    match = _QUESTION.match(label)
    return (match["sure"] or match["bare"] or "") if match else ""


def without_question(label: str) -> str:
    """A label without the question id in front of it."""
    match = _QUESTION.match(label)
    if not match:
        return label.strip()
    rest = label[match.end() :]
    closing = _CLOSING.match(rest)
    return rest[closing.end() :].strip() if closing else rest.strip()


def element_of(label: str) -> str:
    """The element id that a section's label begins with, else the label itself."""
    label = label.strip()
    match = _ELEMENT.match(label)
    if not match or (match[1] == "A" and label.startswith("A ") and label[2:3].islower()):  # “A few other things”
        return label
    return match[1]
