"""2.5(a): a paper that is, line for line, another paper of the package, under a name and at a question of its own.

Measure: nine in ten of the lines of the shorter stand in the other, and six in ten of the longer's; letterheads and
names of sheets may differ. Of the two the one is out of place whose listed day is older than what it tells of, or whose
name, as far as it differs, its title bears out less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import combinations

from secor_qa.procedure.checks.documents.relevance import NameParts, name_parts, serves
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.stems import stem
from secor_qa.procedure.words import Check, DateRole, Status, Strength

LINES_MIN, LINE_WORDS_MIN = 3, 3
"""So many lines of so many words tell one paper from another."""
OF_SHORTER_MIN, OF_LONGER_MIN = 0.9, 0.6
HOLDERS_MAX = 12
"""A line that stands in more papers is of a form."""
TITLE_LINES = 3
OLDER = timedelta(30)
"""A day that lies so long before the last that a paper tells of is not that paper's."""
Same = Mapping[str, tuple[Document, ...]]


def once_more(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document at this question is another question's paper once more."""
    for other in facts.of_papers(same_lines).get(document.file, ()):
        if question.id in serves(other, facts) or not _is_out_of_place(document, other):
            continue
        message = (
            f"“{document.file}” has the same lines as “{other.file}”; please see whether it is what question "
            f"{question.id} asks for."
        )
        evidence = tuple(Evidence(excerpt(" ".join(each.texts)), each.file, 1) for each in (document, other))
        return Finding(
            question.id, Check.DOCUMENTS, "same-under-another-name", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LOOK,
        )  # fmt: skip
    return None


def same_lines(facts: Facts) -> Same:
    """For each file the others of the package that have nearly all lines in common with it."""
    lines: dict[str, frozenset[tuple[str, ...]]] = {}
    documents = {each.file: each for each in facts.submission.documents if each.readable and not each.unread_pages}
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for file, document in documents.items():
        told = {words(line) for text in document.texts for line in text.splitlines()}
        lines[file] = frozenset(line for line in told if len(line) >= LINE_WORDS_MIN)
        for line in lines[file]:
            holders[line].append(file)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for files in holders.values():
        for pair in combinations(files, 2) if len(files) <= HOLDERS_MAX else ():
            shared[pair] += 1
    found: dict[str, list[Document]] = defaultdict(list)
    for (one, other), n_shared in shared.items():
        shorter, longer = sorted((len(lines[one]), len(lines[other])))
        if n_shared >= max(LINES_MIN, OF_SHORTER_MIN * shorter, OF_LONGER_MIN * longer):
            found[one].append(documents[other])
            found[other].append(documents[one])
    return {file: tuple(others) for file, others in found.items()}


def _is_out_of_place(document: Document, other: Document) -> bool:
    own, its = name_parts(document), name_parts(other)
    own, its = own - its, its - own
    if not own or not its:
        return False
    if _is_older_than_told(document) != _is_older_than_told(other):
        return _is_older_than_told(document)
    return _borne_out(document, own) < _borne_out(other, its)


def _is_older_than_told(document: Document) -> bool:
    last = max((each.last for each in of_role(document, DateRole.RECORD, DateRole.OTHER)), default=None)
    return isinstance(document.document_on, date) and last is not None and document.document_on + OLDER < last


def _borne_out(document: Document, name: NameParts) -> float:
    """The share of a name that the title bears out, 0 to 1."""
    lines = [line for text in document.texts for line in text.splitlines() if line.strip()][:TITLE_LINES]
    title = {stem(word) for line in lines for word in words(line)}
    return len(name & title) / len(name)
