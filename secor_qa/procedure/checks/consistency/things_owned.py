"""2.5(d): how many trucks, units or crews there are, by the profile's text and by all other texts that count them.

Measure: the profile tells one number of a thing; three notes or papers or more count all of it as fewer, the same in
each, and none as the profile does. Reading: what others count as more may be of more kinds than the profile's words.
"""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.wording.things_owned import all_of_things, things_of_profile
from secor_qa.procedure.words import Check, Status, Strength

_TEXTS_MIN = 3
"""So many texts have to agree before their number is taken for that of all."""


def things_owned(first: Question, facts: Facts) -> Iterator[Finding]:
    """The profile's text counts no more of a thing than all others do; said at the first question."""
    profile = facts.submission.text("employer_profile")
    for thing, (n, words) in things_of_profile(profile).items():
        told = _told(thing, facts)
        numbers = {number for number, _, _ in told}
        if len(told) >= _TEXTS_MIN and len(numbers) == 1 and n > max(numbers):
            others = f"“{told[0][1]}” ({', '.join(where for _, _, where in told[:_TEXTS_MIN])})"
            message = f"The employer's profile tells of “{words}”; the others tell {others}. Please see which is right."
            yield Finding(
                first.id, Check.CONSISTENCY, "profile-counts-otherwise", Status.NEEDS_REVIEWER, message,
                (Evidence(f"Profile: “{excerpt(profile)}”"),), Strength.LOOK,
            )  # fmt: skip


def _told(thing: str, facts: Facts) -> list[tuple[int, str, str]]:
    """How many of a thing each note and paper counts as all, with its words and where."""
    texts = [(row.notes, f"notes of {row.question}") for row in facts.submission.answers]
    texts += [("\n".join(each.texts), each.file) for each in facts.submission.documents]
    return [(*found, where) for text, where in texts if (found := all_of_things(text).get(thing))]
