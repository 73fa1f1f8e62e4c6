"""2.5(d): what notes count, against what the tables of their papers count by their structure.

Measure: a number of the notes of a Yes with the thing that it counts, and a table that is of this thing by a heading,
its title, its sheet or its file, or alone by the question's own words; no count of the table, or of several of them
together, is that number. And a line of sums, `Required 28 | On record 25`, beside notes that tell another number under
such a label. Readings: notes that also tell the table's number tell of more; more than a table has may stand in other
papers, unless the notes name that paper; fewer may be a sample where one is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import WORKBOOKS, of_named_sheets
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.table_counts import (
    CountedTable,
    counted_tables,
    plain_name,
    sums_written,
    told_on,
    told_together,
)
from secor_qa.procedure.wording.counted import OF_SAMPLE
from secor_qa.procedure.wording.counts import COUNT, counting_text, number, ratios
from secor_qa.procedure.wording.happened_times import all_numbers, make_up
from secor_qa.procedure.wording.so_many import SoMany, so_many
from secor_qa.procedure.wording.stems import stems, stems_of
from secor_qa.procedure.words import Answer, Check, Status, Strength

_REGISTER = stems_of("register list matrix log schedule tracker tally inventory")
_ASKS_SOME = re.compile(r"\b(?:at least|attach (?:one|an?)|samples?|sampled)\b", re.IGNORECASE)
_ASKS_SAMPLE = re.compile(rf"{OF_SAMPLE.pattern}|\bheard of\b", re.IGNORECASE)
_SEVERAL = re.compile(
    rf"\b(?:{COUNT}|several|both|other)(?: [a-z]+)? (?:papers|sheets|assessments|plans|forms|lists|logs|pages|books|"
    rf"(?:are )?attached)\b|\bother {COUNT}\b|\bexample\b|\battached (?:are|is|two)\b",
    re.IGNORECASE,
)
"""What is counted may stand in more papers than are attached."""
_UNIT = re.compile(r"(?:hours?|minutes?|days?|weeks?|months?|years?|km|points?)", re.IGNORECASE)
_MARK = re.compile(r"\bQpaper([a-z])q\b")
_RIGHT_AFTER = re.compile(r"[^.;:,]{0,50}?\b(?:in|on|of|from|off)(?: the)? Qpaper([a-z])q")
_RIGHT_BEFORE = re.compile(r"Qpaper[a-z]q(?: ?[:,(]| \w+)?(?: (?:has|have|holds|lists|covers|contains|shows))? ?\Z")
_NO_MORE_OF_THEM = re.compile(r"\A[a-z'’-]{3,20}(?: ?[.;,)]| (?:and|&) Qpaper[a-z]q\b|\Z)", re.IGNORECASE)
_LETTERS, _LABEL_MIN, _STEM_MIN = 26, 4, 5


def against_tables(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """No number that the notes of a Yes tell of a table's things is one that it does not have."""
    if row.answer is not Answer.YES or question.evidence == "none":
        return
    attached = tuple(each for each in facts.submission.documents_of(question.id) if each.present)[:_LETTERS]
    if not attached or any(not each.readable or each.unread_pages for each in attached):
        return
    beside = _Beside(question, row.notes, attached)
    found = next(beside.other_sums(), None) or next(beside.otherwise(), None)
    if found:
        told, document, says = found
        message = (
            f"The notes of question {question.id} tell “{told}”; “{document.file}” has {says}. Please see which is "
            "right."
        )
        place = Evidence(excerpt(" ".join(document.texts)), document.file, 1)
        yield Finding(
            question.id, Check.CONSISTENCY, "counted-otherwise", Status.NEEDS_REVIEWER, message,
            (Evidence(f"Notes: “{excerpt(row.notes)}”"), place), Strength.LOOK,
        )  # fmt: skip


@dataclass(frozen=True)
class _Beside:
    """Notes beside the papers of their question."""

    question: Question
    notes: str
    attached: tuple[Document, ...]

    @cached_property
    def papers(self) -> tuple[Document, ...]:
        """The papers with no other sheets than those that the notes name."""
        return tuple(of_named_sheets(each, self.notes) for each in self.attached)

    @cached_property
    def tables(self) -> tuple[CountedTable, ...]:
        return tuple(found for each in self.papers for found in counted_tables(each))

    def other_sums(self) -> Iterator[tuple[str, Document, str]]:
        """What the notes tell under a label of a paper's own line of sums, with the number there."""
        numbers, notes = all_numbers(self.notes), counting_text(self.notes)
        labels = [label for paper in self.papers for label, _ in sums_written(paper)]
        for paper in self.papers:
            for label, n in sums_written(paper):
                if labels.count(label) > 1 or n in numbers or len(label) < _LABEL_MIN or _UNIT.fullmatch(label):
                    continue
                told = next(_labelled(label).finditer(notes), None)
                if told and (number(told["n"] or told["n2"]) or 0) > 1:
                    yield " ".join(told[0].split()), paper, f"{label}: {n}"

    def otherwise(self) -> Iterator[tuple[str, Document, str]]:
        """The things of a table of which the notes tell a number that it does not have."""
        numbers = {*all_numbers(self.notes)}
        told = so_many(_marked(self.notes, self.papers)) if self.tables else ()
        all_of = {each.n for each in told if each.is_all}
        wholes = list({each.n: None for each in told} | {each.whole: None for each in ratios(self.notes)})
        for each in told:
            tied = [table for table in self.tables if self._is_meant(each, table) and self._is_of(each, table)]
            if not tied or self._is_no_count(each) or each.n in self._counts(tied):
                continue
            for table in tied:
                is_whole = each.n in all_of or _is_of_first_column(each, table)
                is_part = not is_whole and any(each.n in other.parts for other in tied)
                is_sample = _ASKS_SAMPLE.search(self.question.guideline) is not None
                is_explained = (is_part or is_sample) if each.n < table.n_rows else self._may_be_elsewhere(each)
                is_told_too = not table.own(each.what).isdisjoint(numbers) or make_up(wholes, table.n_rows)
                if is_explained or (is_told_too and not _is_right_beside(each)):
                    continue
                if _is_register(table):
                    yield each.text, table.document, f"{table.n_rows} rows"

    def _is_no_count(self, told: SoMany) -> bool:
        """Whether a number may be points, a sample that is told of before, or of a paper's name."""
        is_bare = not told.what and (told.n == self.question.points or OF_SAMPLE.search(self.notes) is not None)
        of_names = {int(n) for each in self.attached for n in re.findall(r"\d{1,3}", each.file)}
        return is_bare or (not told.is_all and told.n in of_names)

    def _counts(self, tied: list[CountedTable]) -> frozenset[int]:
        """What the tables that are tied to a thing may be told to have, and how many rows any of the papers has."""
        found = told_together(self.attached) | told_together(tuple({each.document: None for each in tied}))
        return found.union(*(each.whole | told_on(each.document, each.page) for each in tied))

    def _is_meant(self, told: SoMany, table: CountedTable) -> bool:
        """Whether the sentence names the paper of a table last before the number or right after it, or none."""
        named = self._named(told)
        return named is None or named == table.document

    def _named(self, told: SoMany) -> Document | None:
        after, before = _RIGHT_AFTER.match(told.after), _MARK.findall(told.before)
        later = set(_MARK.findall(told.after))
        letter = after[1] if after else before[-1] if before else later.pop() if len(later) == 1 else ""
        return self.papers[ord(letter) - ord("a")] if letter else None

    def _is_of(self, told: SoMany, table: CountedTable) -> bool:
        """Whether a table is of a thing."""
        if any(_alike(told.what, head) for head in table.heads):
            return True
        if self.question.evidence != "record":
            return False
        of_question = stems(f"{self.question.text} {self.question.guideline}")
        is_one = len(self.tables) == 1 and _alike(told.what, of_question)
        return is_one or _alike(told.what, table.named) or (told.is_all and self._alone(table, told))

    def _alone(self, table: CountedTable, told: SoMany) -> bool:
        """Whether a tally without a name is of a table: the only one about the question, or one of the named paper."""
        asked = stems(self.question.text)
        about = [each for each in self.tables if asked & each.titled.union(*each.heads)]
        return about == [table] or self._named(told) == table.document

    def _may_be_elsewhere(self, told: SoMany) -> bool:
        """Whether what a table has not may stand in another paper."""
        if self._named(told):
            return False
        is_alone = len(self.papers) == 1
        return not is_alone or bool(_ASKS_SOME.search(self.question.guideline) or _SEVERAL.search(self.notes))


@lru_cache(DOCUMENTS_KEPT)
def _labelled(label: str) -> re.Pattern[str]:
    name = re.escape(label)
    return re.compile(
        rf"(?<![\w/.-])(?P<n>{COUNT}) {name}\b|\b{name}:? (?P<n2>{COUNT})\b(?! (?:of|point)\b)", re.IGNORECASE
    )


def _is_right_beside(told: SoMany) -> bool:
    """Whether the name of a paper stands right before the number or right after what it counts."""
    return bool(_RIGHT_AFTER.match(told.after) or _RIGHT_BEFORE.search(told.before))


def _is_of_first_column(told: SoMany, table: CountedTable) -> bool:
    """Whether a paper is told to have so many of what its first column lists, and no more is said of them."""
    is_named = _RIGHT_BEFORE.search(told.before) is not None and told.what == table.heads[0]
    return is_named and _NO_MORE_OF_THEM.search(told.after) is not None


def _marked(notes: str, papers: tuple[Document, ...]) -> str:
    """The notes with a word of its own for the name of each paper; a name of one plain word has its ending."""
    for at, paper in enumerate(papers):
        ending = rf"(?:\.\w{{3,4}}\b){'' if plain_name(paper).isalpha() else '?'}"
        name = re.compile(rf"(?<!\w){re.escape(plain_name(paper))}{ending}", re.IGNORECASE)
        notes = name.sub(f"Qpaper{chr(ord('a') + at)}q", notes)
    return notes


def _is_register(table: CountedTable) -> bool:
    """Whether a table lists what there is, and is no form of one occasion."""
    is_listed = table.is_numbered or table.document.kind in WORKBOOKS
    return is_listed or not stems(plain_name(table.document)).isdisjoint(_REGISTER)


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets have a stem in common, or one that begins as another."""
    return not some.isdisjoint(others) or any(
        one.startswith(other) or other.startswith(one)
        for one in some
        for other in others
        if min(len(one), len(other)) >= _STEM_MIN
    )
