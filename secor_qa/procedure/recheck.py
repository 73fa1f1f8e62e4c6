"""2.5 looked at again, after a correction: which findings it cleared and which it raised.

What was worked out from a text, a document or a rule is kept with it (`plain_text.TEXTS_KEPT`), so that the second
look only works on what has changed; a finding is the same while question, check and code are, whatever its words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from secor_qa.procedure.findings import Finding, PreReview


@dataclass(frozen=True)
class Difference:
    """The findings that a correction cleared, those that it raised, and how many stand as before."""

    cleared: tuple[Finding, ...]
    raised: tuple[Finding, ...]
    n_standing: int


def difference(before: PreReview, after: PreReview) -> Difference:
    """What changed from one look to the next, each list in the order of its own checks.

    Where several findings share question, check and code, those of the same words are matched first.
    """
    cleared = tuple(_without(before.findings, after.findings))
    raised = tuple(_without(after.findings, before.findings))
    return Difference(cleared, raised, len(after.findings) - len(raised))


def _without(some: tuple[Finding, ...], others: tuple[Finding, ...]) -> Iterator[Finding]:
    """Those of `some` that have no partner among the others."""
    words = Counter((_place(each), each.message) for each in others)
    alike: list[Finding] = []
    for each in some:
        if words[_place(each), each.message]:
            words[_place(each), each.message] -= 1
        else:
            alike.append(each)
    places = Counter[tuple[str, str, str]]()
    for (place, _), n in words.items():
        places[place] += n
    for each in alike:
        if places[_place(each)]:
            places[_place(each)] -= 1
        else:
            yield each


def _place(finding: Finding) -> tuple[str, str, str]:
    return finding.question, finding.check.value, finding.code
