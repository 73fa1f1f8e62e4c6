"""`python -m benchmarks altered`: clean packages of all firms, each altered in one place by rule.

How many of the alterations are spoken of is printed. The wordings are those of many hands, so that it shows how far a
rule reaches; an altered number need not contradict anything, and these are no submissions. `--each 3` is how many
alterations of a kind are made in each firm's package.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.alterations import of_claims, of_notes, of_papers
from benchmarks.strangers.firms import FIRMS, instrument, load_firm, write_firm
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import Submission
from secor_qa.readers.package import read_submission
from secor_qa.samples.timeline import ENDING_ON

EACH = 2
KINDS = {**of_papers.KINDS, **of_notes.KINDS, **of_claims.KINDS}


def main(args: Sequence[str]) -> int:
    """Print for each kind of alteration how many are spoken of."""
    each = int(args[args.index("--each") + 1]) if "--each" in args else EACH
    made, said = Counter[str](), Counter[str]()
    for firm in FIRMS:
        asked, submission = _clean(firm)
        before = _said(asked, submission)
        for kind, alter in KINDS.items():
            changes = alter(asked, submission, random.Random(f"{firm} {kind}"))
            for _, altered in zip(range(each), changes, strict=False):
                found = _said(asked, altered.submission) - before
                made[kind] += 1
                said[kind] += any(at == altered.question and check in altered.checks for at, check, _ in found)
    for kind, number in made.items():
        print(f"{kind:<28} spoken of {said[kind] / number:.2f} of {number}")
    return 0


def _clean(firm: str) -> tuple[Instrument, Submission]:
    data = load_firm(firm)
    asked = instrument(data["instrument"])
    with tempfile.TemporaryDirectory() as folder:
        return asked, read_submission(write_firm(data, Path(folder)), {asked.id: asked})


def _said(asked: Instrument, submission: Submission) -> set[tuple[str, str, str]]:
    found = pre_review(submission, asked, edition_on(ENDING_ON), ENDING_ON).findings
    return {(each.question, each.check.value, each.code) for each in found}
