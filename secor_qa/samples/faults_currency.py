"""Faults against 2.5(b): papers that are old, undated, dated ahead, altered or not complete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted
from secor_qa.samples.fault_kinds import CERTIFICATES, Fault, free_papers, free_rows, of_check, planted
from secor_qa.samples.faults_documents import on_paper, register_at
from secor_qa.samples.paper import Checks, Fields, Heading, Signature, Table, Text
from secor_qa.samples.redated import redated

_B = Check.CURRENCY
_TOLD = ("consistency",)  # the notes may tell the day that the paper had before


def _stale(draft: Draft, random: Random) -> list[Planted]:
    papers = free_papers(draft, records=True)
    if not papers:
        return []
    paper = random.choice(papers)
    new = redated(draft, paper, draft.story.timeline.before_end(random.randrange(385, 900)))
    return on_paper("record-too-old", _B, new, f"The record is dated {new.on.isoformat()}.", aside=_TOLD)


def _stated_newer(draft: Draft, random: Random) -> list[Planted]:
    papers = free_papers(draft, records=True, plain=True)
    papers = [paper for paper in papers if paper.signatures]
    if not papers:
        return []
    paper = random.choice(papers)
    stated = paper.on
    new = redated(draft, paper, draft.story.timeline.before_end(random.randrange(385, 900)), renamed=False)
    new.stated_on = stated
    what = f"The sheet says {stated.isoformat()}, the paper itself {new.on.isoformat()}."
    return on_paper("listed-newer-than-it-is", _B, new, what)


def _undated(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft, plain=True) if paper.key not in _WITH_OTHER_DATES]
    if not papers:
        return []
    paper = random.choice(papers)
    new = redated(draft, paper, paper.on, undated=True)
    new.stated_on = ""
    return on_paper("no-date-anywhere", _B, new, "Neither the sheet nor the paper carries a date.")


_WITH_OTHER_DATES = frozenset({"last-plan", "visitor-log"})


def _ahead(draft: Draft, random: Random) -> list[Planted]:
    papers = free_papers(draft, records=True, plain=True)
    if not papers:
        return []
    timeline = draft.story.timeline
    on = timeline.gathering_end + timedelta(
        days=random.randrange(1, (timeline.submitted_on - timeline.gathering_end).days)
    )
    new = redated(draft, random.choice(papers), on)
    return on_paper(
        "dated-after-the-end", _B, new, f"The record is dated {on.isoformat()}, after the end.", aside=_TOLD
    )


def _two_ways(draft: Draft, random: Random) -> list[Planted]:
    papers = free_papers(draft, records=True)
    if not papers:
        return []
    paper = random.choice(papers)
    month, day = random.randrange(1, 12), random.randrange(1, 12)
    paper.stated_on = f"{month:02d}/{day if day != month else 12:02d}/{paper.on.year}"
    what = f"The sheet dates it {paper.stated_on}, which can be read two ways."
    return on_paper("date-of-two-readings", _B, paper, what)


def _unsigned(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft, plain=True) if paper.policy and paper.signatures]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.blocks = [replace(block, on=None) if isinstance(block, Signature) else block for block in paper.blocks]
    return on_paper("policy-unsigned", _B, paper, "The signature lines of the policy are empty.")


def _page_missing(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.form == "pdf"]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.n_pages_claimed = random.randrange(2, 5)
    what = f"The paper says page 1 of {paper.n_pages_claimed} and has one page."
    return on_paper("page-missing", _B, paper, what)


def _unsigned_record(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft, plain=True) if not paper.policy and paper.signatures]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.blocks = [replace(block, on=None) if isinstance(block, Signature) else block for block in paper.blocks]
    return on_paper(
        "record-unsigned", _B, paper, "The signature lines of the record are empty.", instead=(Check.DOCUMENTS,)
    )


def _blank_form(draft: Draft, random: Random) -> list[Planted]:
    """A checklist with its head filled in and nothing ticked."""
    papers = [
        paper for paper in free_papers(draft, plain=True) if any(isinstance(each, Checks) for each in paper.blocks)
    ]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.blocks = [Checks([(item, None, "") for item, _, _ in block.rows]) if isinstance(block, Checks) else block
                    for block in paper.blocks]  # fmt: skip
    what = "No line of the checklist is ticked."
    return on_paper("checklist-not-filled-in", _B, paper, what, instead=(Check.DOCUMENTS,))


def _is_blanked(label: str) -> bool:
    """Whether a box is left empty; those of the day are filled in."""
    return "ate" not in label and "shift" not in label


def _blank_fields(draft: Draft, random: Random) -> list[Planted]:
    """A form whose boxes are empty but for the date."""
    papers = [paper for paper in free_papers(draft, plain=True)
              if any(isinstance(each, Fields) and sum(_is_blanked(label) for label, _ in each.pairs) >= 3
                     for each in paper.blocks)]  # fmt: skip
    if not papers:
        return []
    paper = random.choice(papers)
    rule = random.choice(["", "________________", "........................"])
    paper.blocks = [
        Fields([(label, rule if _is_blanked(label) else value) for label, value in block.pairs])
        if isinstance(block, Fields) else block for block in paper.blocks
    ]  # fmt: skip
    what = "The boxes of the form are empty."
    return on_paper("form-fields-blank", _B, paper, what, instead=(Check.DOCUMENTS,))


def _old_policy(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.policy]
    if not papers:
        return []
    paper = random.choice(papers)
    new = redated(draft, paper, draft.story.timeline.before_end(random.randrange(1200, 2400)))
    what = f"The policy is of {new.on.isoformat()} and was not reviewed since."
    return on_paper("policy-too-old", _B, new, what, aside=_TOLD)


def _review_overdue(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft, plain=True) if paper.policy]
    if not papers:
        return []
    paper, story = random.choice(papers), draft.story
    due = story.timeline.before_end(random.randrange(20, 30))
    wordings = ("Next review due: {due}", "To be reviewed again by {due}.", "Date of the next review: {due}",
                "Valid until {due}")  # fmt: skip
    words = random.choice(wordings).format(due=story.written(due))
    new = redated(draft, paper, story.timeline.before_end(random.randrange(390, 700)))
    new.blocks = [*new.blocks, Text(words)]
    return on_paper("policy-review-overdue", _B, new, f"{words}; it was not reviewed since.", aside=_TOLD)


def _run_out(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.key in CERTIFICATES and paper.form in ("pdf", "docx")]
    if not papers:
        return []
    paper, story = random.choice(papers), draft.story
    ended = story.timeline.before_end(random.randrange(15, 200))
    wordings = ("Expires {day}", "Valid until {day}", "Expiry date: {day}", "This certificate is good through {day}.")
    words = random.choice(wordings).format(day=story.written(ended))
    new = redated(draft, paper, story.timeline.before_end(random.randrange(210, 340)))
    new.blocks = [Heading(block.text.replace(", valid three years", "")) if isinstance(block, Heading) else block
                  for block in new.blocks]  # fmt: skip
    new.blocks.insert(max(1, len(new.blocks) - 1), Text(words))
    return on_paper("ticket-run-out", _B, new, f"{words}, before the end of data gathering.")


def _gap(draft: Draft, random: Random) -> list[Planted]:
    """A register called monthly in which nearly half a year is missing."""
    rows = [
        question
        for question, row in free_rows(draft)
        if question.documents_min >= 3 and row.points_claimed == question.points
    ]  # less would admit the gap
    rows = [each for each in rows if all(paper in free_papers(draft) for paper in draft.papers_of(each.id))]
    if not rows:
        return []
    question = random.choice(rows)
    new = register_at(draft, question.id)
    table = next(block for block in new.blocks if isinstance(block, Table))
    first = random.randrange(2, 5)
    del table.rows[first : first + 5]
    what = "Five months in a row are missing from a monthly register."
    return [planted("months-missing", _B, question.id, what, file=new.file, instead=[Check.DOCUMENTS])]


def _no_such_day(draft: Draft, random: Random) -> list[Planted]:
    papers = free_papers(draft, records=True)
    if not papers:
        return []
    paper = random.choice(papers)
    year = paper.on.year
    paper.stated_on = random.choice([f"February 30, {year}", f"31-Jun-{year}", f"{year}-11-31", f"{year}-02-30"])
    return on_paper("day-that-does-not-exist", _B, paper, f"The sheet dates it {paper.stated_on}.")


def _altered(name: str, mishap: str, what: str) -> Callable[[Draft, Random], list[Planted]]:
    """An old paper made to look new, or a signed one changed."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        papers = [paper for paper in free_papers(draft, records=True) if paper.form == "pdf" and paper.signatures]
        if not papers:
            return []
        paper = random.choice(papers)
        shown = paper
        if mishap != "changed after signing":
            shown = redated(draft, paper, draft.story.timeline.before_end(random.randrange(385, 900)), renamed=False)
            shown.stated_on = paper.on
        if shown.form != "pdf":
            return []
        shown.mishap = mishap
        return on_paper(name, _B, shown, what, aside=("documents", "consistency"))

    return plant


def _old_photograph(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.form == "photo" and paper.key != "record-index"]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.made_on = paper.on - timedelta(days=random.randrange(500, 1500))
    what = f"The camera's date is {paper.made_on.isoformat()}, long before what the picture is said to show."
    return on_paper("photograph-older-than-it-says", _B, paper, what)


def _made_later(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft, records=True) if paper.form in ("docx", "xlsx")]
    papers = [paper for paper in papers if paper.on < draft.story.timeline.before_end(90)]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.made_on = draft.story.timeline.gathering_end
    what = f"Dated {paper.on.isoformat()}; the file was made on {paper.made_on.isoformat()}."
    return on_paper("made-long-after-its-date", _B, paper, what)


def _pages_short(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.form in ("pdf", "scan")]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.n_pages_stated = random.randrange(6, 15)
    what = f"The sheet says {paper.n_pages_stated} pages; the file has fewer."
    return on_paper("fewer-pages-than-stated", _B, paper, what, instead=(Check.DOCUMENTS,))


FAULTS: tuple[Fault, ...] = (
    of_check(_B, "record-too-old", _stale, "a date more than twelve months before the end of data gathering"),
    of_check(_B, "listed-newer-than-it-is", _stated_newer, "a paper's own date older than the sheet's"),
    of_check(_B, "no-date-anywhere", _undated, "no date on sheet, paper or file name"),
    of_check(_B, "dated-after-the-end", _ahead, "a date after the end of data gathering"),
    of_check(_B, "date-of-two-readings", _two_ways, "a date that can be read two ways"),
    of_check(_B, "day-that-does-not-exist", _no_such_day, "a date that no calendar has"),
    of_check(_B, "policy-unsigned", _unsigned, "an empty signature line"),
    of_check(_B, "record-unsigned", _unsigned_record, "empty signature lines"),
    of_check(_B, "page-missing", _page_missing, "page 1 of several, and no more pages"),
    of_check(_B, "fewer-pages-than-stated", _pages_short, "fewer pages than the sheet states"),
    of_check(_B, "checklist-not-filled-in", _blank_form, "a checklist without a tick"),
    of_check(_B, "form-fields-blank", _blank_fields, "labels without anything beside them"),
    of_check(_B, "policy-too-old", _old_policy, "a date beyond the question's window"),
    of_check(_B, "policy-review-overdue", _review_overdue, "a review date that went by"),
    of_check(_B, "ticket-run-out", _run_out, "an expiry date before the end of data gathering"),
    of_check(_B, "months-missing", _gap, "a gap between the rows of a monthly register"),
    of_check(_B, "date-painted-over", _altered("date-painted-over", "painted over", "Another date lies beneath."),
             "text beneath a white box"),
    of_check(_B, "date-pasted-over", _altered("date-pasted-over", "pasted over", "A picture covers the date."),
             "a picture over text"),
    of_check(_B, "changed-after-signing", _altered("changed-after-signing", "changed after signing", "A line was "
             "added after the digital signature."), "a revision after the signed one"),
    of_check(_B, "photograph-older-than-it-says", _old_photograph, "the camera's date"),
    of_check(_B, "made-long-after-its-date", _made_later, "the file's date of creation"),
)  # fmt: skip
