"""Faults against 2.5(a) and 2.5(b): documents that are missing, broken, too few, old, undated or dated ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted
from secor_qa.samples.fault_kinds import Fault, free_rows, of_check, planted, taken
from secor_qa.samples.paper import Paper, Signature
from secor_qa.samples.papers import make_paper


def _free_papers(draft: Draft, *, records: bool = False, plain: bool = False) -> list[Paper]:
    """Papers none of whose questions is touched. `records`: listed by record questions with a year's window only."""
    used = taken(draft)
    fitting = [paper for paper in draft.papers if paper.enclosed and not used & set(paper.questions)]
    if records:
        fitting = [paper for paper in fitting if not paper.policy and all(_yearly(draft, q) for q in paper.questions)]
    return [paper for paper in fitting if paper.form in ("pdf", "docx")] if plain else fitting


def _yearly(draft: Draft, question: str) -> bool:
    asked = draft.instrument.question(question)
    return asked.evidence == "record" and asked.window_months in (None, 12)


def _plant(name: str, check: Check, paper: Paper, what: str) -> list[Planted]:
    first, *others = paper.questions
    return [planted(name, check, first, what, file=paper.file, also=others)]


def _not_enclosed(draft: Draft, random: Random) -> list[Planted]:
    papers = _free_papers(draft)
    if not papers:
        return []
    paper = random.choice(papers)
    paper.enclosed = False
    return _plant("document-left-out", Check.DOCUMENTS, paper, "Listed, but the file is not in the package.")


def _none_attached(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.documents_min]
    if not rows:
        return []
    question, row = random.choice(rows)
    _detach(draft, question.id, draft.papers_of(question.id))
    row.attachments.clear()
    what = "The guideline asks for documents; none is listed for the question."
    return [planted("nothing-attached", Check.DOCUMENTS, question.id, what)]


def _one_too_few(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.documents_min >= 2]
    rows = [(question, row) for question, row in rows if len(draft.papers_of(question.id)) == question.documents_min]
    if not rows:
        return []
    question, row = random.choice(rows)
    paper = random.choice(draft.papers_of(question.id))
    row.attachments.remove(paper.file)
    _detach(draft, question.id, [paper])
    return [planted("one-document-too-few", Check.DOCUMENTS, question.id, "One of the required documents was dropped.")]


def _detach(draft: Draft, question: str, papers: list[Paper]) -> None:
    for paper in papers:
        paper.questions.remove(question)
    draft.papers = [paper for paper in draft.papers if paper.questions]


def _broken(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in _free_papers(draft) if paper.form != "photo"]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.damaged = True
    return _plant("file-cut-off", Check.DOCUMENTS, paper, "The file breaks off after its first third.")


def _redated(draft: Draft, old: Paper, on: date, *, undated: bool = False, renamed: bool = True) -> Paper:
    """The same paper made on another day; it takes the old one's place, and its file name follows the date."""
    made = make_paper(old.key, draft.story, on, undated=undated)
    new = replace(made, file=old.file, questions=old.questions)
    if undated or renamed:
        for pattern in ("%Y-%m-%d", "%Y-%m", "%d %b %Y", "%Y%m%d"):
            new.file = new.file.replace(f"{old.on:{pattern}}", "" if undated else f"{on:{pattern}}")
        new.file = new.file.replace(" .", ".").replace("_.", ".")
    draft.papers[draft.papers.index(old)] = new
    for row in draft.rows:
        row.attachments = [new.file if file == old.file else file for file in row.attachments]
        row.notes = row.notes.replace(old.file.rsplit("/", 1)[-1], new.file.rsplit("/", 1)[-1])
    return new


def _stale(draft: Draft, random: Random) -> list[Planted]:
    papers = _free_papers(draft, records=True)
    if not papers:
        return []
    paper = random.choice(papers)
    new = _redated(draft, paper, draft.story.timeline.before_end(random.randrange(385, 900)))
    return _plant("record-too-old", Check.CURRENCY, new, f"The record is dated {new.on.isoformat()}.")


def _stated_newer(draft: Draft, random: Random) -> list[Planted]:
    papers = _free_papers(draft, records=True, plain=True)
    papers = [paper for paper in papers if paper.signatures]
    if not papers:
        return []
    paper = random.choice(papers)
    stated = paper.on
    new = _redated(draft, paper, draft.story.timeline.before_end(random.randrange(385, 900)), renamed=False)
    new.stated_on = stated
    what = f"The sheet says {stated.isoformat()}, the paper itself {new.on.isoformat()}."
    return _plant("listed-newer-than-it-is", Check.CURRENCY, new, what)


def _undated(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in _free_papers(draft, plain=True) if paper.key not in _WITH_OTHER_DATES]
    if not papers:
        return []
    paper = random.choice(papers)
    new = _redated(draft, paper, paper.on, undated=True)
    new.stated_on = ""
    return _plant("no-date-anywhere", Check.CURRENCY, new, "Neither the sheet nor the paper carries a date.")


_WITH_OTHER_DATES = frozenset({"last-plan", "visitor-log"})


def _ahead(draft: Draft, random: Random) -> list[Planted]:
    papers = _free_papers(draft, records=True, plain=True)
    if not papers:
        return []
    timeline = draft.story.timeline
    on = timeline.gathering_end + timedelta(
        days=random.randrange(1, (timeline.submitted_on - timeline.gathering_end).days)
    )
    new = _redated(draft, random.choice(papers), on)
    return _plant("dated-after-the-end", Check.CURRENCY, new, f"The record is dated {on.isoformat()}, after the end.")


def _two_ways(draft: Draft, random: Random) -> list[Planted]:
    papers = _free_papers(draft, records=True)
    if not papers:
        return []
    paper = random.choice(papers)
    month, day = random.randrange(1, 12), random.randrange(1, 12)
    paper.stated_on = f"{month:02d}/{day if day != month else 12:02d}/{paper.on.year}"
    what = f"The sheet dates it {paper.stated_on}, which can be read two ways."
    return _plant("date-of-two-readings", Check.CURRENCY, paper, what)


def _unsigned(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in _free_papers(draft, plain=True) if paper.policy and paper.signatures]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.blocks = [replace(block, on=None) if isinstance(block, Signature) else block for block in paper.blocks]
    return _plant("policy-unsigned", Check.CURRENCY, paper, "The signature lines of the policy are empty.")


def _page_missing(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in _free_papers(draft) if paper.form == "pdf"]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.n_pages_claimed = random.randrange(2, 5)
    what = f"The paper says page 1 of {paper.n_pages_claimed} and has one page."
    return _plant("page-missing", Check.CURRENCY, paper, what)


FAULTS: tuple[Fault, ...] = (
    of_check(Check.DOCUMENTS, "document-left-out", _not_enclosed),
    of_check(Check.DOCUMENTS, "nothing-attached", _none_attached),
    of_check(Check.DOCUMENTS, "one-document-too-few", _one_too_few),
    of_check(Check.DOCUMENTS, "file-cut-off", _broken),
    of_check(Check.CURRENCY, "record-too-old", _stale),
    of_check(Check.CURRENCY, "listed-newer-than-it-is", _stated_newer),
    of_check(Check.CURRENCY, "no-date-anywhere", _undated),
    of_check(Check.CURRENCY, "dated-after-the-end", _ahead),
    of_check(Check.CURRENCY, "date-of-two-readings", _two_ways),
    of_check(Check.CURRENCY, "policy-unsigned", _unsigned, deep=True),
    of_check(Check.CURRENCY, "page-missing", _page_missing, deep=True),
)
