"""Faults against 2.5(a): documents that are missing, broken, too few, of the wrong sort, or used over and over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted
from secor_qa.samples.facts import fill
from secor_qa.samples.fault_kinds import (
    CERTIFICATES,
    Fault,
    fault_words,
    free_papers,
    free_rows,
    noted,
    of_check,
    planted,
)
from secor_qa.samples.paper import Heading, Paper, Table, Text
from secor_qa.samples.papers import make_paper
from secor_qa.samples.rewriting import rewritten

_A = Check.DOCUMENTS
_STRAY = ("stray-invoice", "stray-brochure", "stray-rental", "training-certificate", "visitor-log")


def on_paper(name: str, check: Check, paper: Paper, what: str, *, instead: tuple[Check, ...] = (),
             aside: tuple[str, ...] = ()) -> list[Planted]:  # fmt: skip
    """A fault of one paper: at the first question that lists it, and rightly at the others."""
    first, *others = paper.questions
    return [planted(name, check, first, what, file=paper.file, also=others, instead=instead, aside=aside)]


def _not_enclosed(draft: Draft, random: Random) -> list[Planted]:
    papers = free_papers(draft)
    if not papers:
        return []
    paper = random.choice(papers)
    paper.enclosed = False
    return on_paper("document-left-out", _A, paper, "Listed, but the file is not in the package.")


def _none_attached(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.documents_min]
    if not rows:
        return []
    question, row = random.choice(rows)
    _detach(draft, question.id, draft.papers_of(question.id))
    row.attachments.clear()
    what = "The guideline asks for documents; none is listed for the question."
    return [planted("nothing-attached", _A, question.id, what)]


def _one_too_few(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.documents_min >= 2]
    rows = [(question, row) for question, row in rows if len(draft.papers_of(question.id)) == question.documents_min]
    if not rows:
        return []
    question, row = random.choice(rows)
    paper = random.choice(draft.papers_of(question.id))
    row.attachments[:] = [file for file in row.attachments if file != paper.file]  # the sheet may list it alone
    _detach(draft, question.id, [paper])
    return [planted("one-document-too-few", _A, question.id, "One of the required documents was dropped.")]


def _detach(draft: Draft, question: str, papers: list[Paper]) -> None:
    for paper in papers:
        paper.questions.remove(question)
    draft.papers = [paper for paper in draft.papers if paper.questions]


def _broken(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.form != "photo"]
    if not papers:
        return []
    paper = random.choice(papers)
    paper.damaged = True
    return on_paper("file-cut-off", _A, paper, "The file breaks off after its first third.")


def _mishap(name: str, mishap: str, what: str, *, pdf: bool = True) -> Callable[[Draft, Random], list[Planted]]:
    """Something happens to the finished file on its way."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        papers = [paper for paper in free_papers(draft) if not pdf or paper.form in ("pdf", "scan")]
        if not papers:
            return []
        paper = random.choice(papers)
        paper.mishap = mishap
        return on_paper(name, _A, paper, what, aside=("currency",))

    return plant


def exchanged(draft: Draft, old: Paper, new: Paper) -> Paper:
    """Put another paper under the old one's name and at its questions; the ending is that of its own form."""
    file = old.file.rsplit(".", 1)[0] + new.suffix
    made = replace(new, file=file, questions=old.questions)
    draft.papers[draft.papers.index(old)] = made
    for row in draft.rows:
        row.attachments = [file if each == old.file else each for each in row.attachments]
        row.notes = row.notes.replace(old.file.rsplit("/", 1)[-1], file.rsplit("/", 1)[-1])
    return made


def _wrong_sort(draft: Draft, random: Random) -> list[Planted]:
    """A certificate or an invoice where a policy belongs; the sheet keeps the policy's title."""
    papers = [paper for paper in free_papers(draft) if paper.policy]
    if not papers:
        return []
    old = random.choice(papers)
    new = make_paper(random.choice(_STRAY), draft.story, old.on)
    shown = exchanged(draft, old, new)
    what = f"A paper of another sort, “{new.title}”, stands in for “{old.title}”."
    if random.random() < 0.5:
        shown.stated_title = old.title
    return on_paper("record-in-place-of-policy", _A, shown, what, aside=("currency", "consistency"))


def _stray(draft: Draft, random: Random) -> list[Planted]:
    """An invoice or a lease where a record of health and safety belongs."""
    old_ones = free_papers(draft, records=True)
    if not old_ones:
        return []
    old = random.choice(old_ones)
    new = make_paper(random.choice(_STRAY[:3]), draft.story, old.on)
    shown = exchanged(draft, old, new)
    what = f"“{new.title}” has nothing to do with the question."
    return on_paper("paper-that-proves-nothing", _A, shown, what, aside=("currency", "consistency"))


def _policy_for_training(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.key in CERTIFICATES]
    if not papers:
        return []
    old = random.choice(papers)
    new = make_paper("job-needs", draft.story, old.on)
    shown = exchanged(draft, old, new)
    what = "What the jobs need, in place of a record that somebody was trained."
    return on_paper("no-training-on-the-record", _A, shown, what, aside=("currency",))


def _certificate_of_nobody(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.key in CERTIFICATES]
    if not papers:
        return []
    paper = random.choice(papers)
    blank = random.choice(["____________________", "(name)", " "])
    paper.blocks = [Heading(blank) if isinstance(block, Heading) else block for block in paper.blocks]
    what = "The certificate names neither a person nor a course."
    return on_paper("certificate-of-nobody", _A, paper, what, instead=(Check.CURRENCY,), aside=("currency",))


def _template(draft: Draft, random: Random) -> list[Planted]:
    """A bought manual in which the company's name was never filled in."""
    papers = [paper for paper in free_papers(draft, plain=True) if paper.policy]
    if not papers:
        return []
    paper, employer = random.choice(papers), draft.story.employer
    blank = random.choice(["[COMPANY NAME]", "<insert company name>", "[Your Company Name Here]", "XYZ Company Ltd."])
    texts = [f"This program is the property of {blank} and applies to all employees of {blank}.",
             f"Approved by: [name of senior manager] on behalf of {blank}"]  # fmt: skip
    new = rewritten(paper, lambda text: text.replace(employer.legal_name, blank).replace(employer.short, blank))
    new.company, new.address = blank, "[address]"
    new.blocks = [Text(texts[0]), *new.blocks, Text(texts[1])]
    draft.papers[draft.papers.index(paper)] = new
    what = f"The paper still says {blank}."
    return on_paper("template-not-filled-in", _A, new, what, instead=(Check.CURRENCY, Check.CONSISTENCY),
                    aside=("currency", "consistency", "documents"))  # fmt: skip


def _one_for_many(draft: Draft, random: Random) -> list[Planted]:
    """One general paper for eight questions or more, in place of what each of them asks for."""
    papers = [paper for paper in free_papers(draft) if paper.policy]
    questions = [question for paper in papers for question in paper.questions]
    if len(questions) < 8:
        return []
    manual = make_paper("written-program@manual", draft.story)
    manual.title, manual.file = "Safety Manual", f"Safety Manual{manual.suffix}"
    manual.questions = list(dict.fromkeys(questions))
    names = {paper.file.rsplit("/", 1)[-1] for paper in papers} | {paper.title for paper in papers}
    for question in manual.questions:
        row = draft.row(question)
        gone = {paper.file for paper in papers}
        row.attachments = [*(file for file in row.attachments if file not in gone), manual.file]
        for name in sorted(names, key=len, reverse=True):
            row.notes = row.notes.replace(name, manual.title)
    draft.papers = [paper for paper in draft.papers if paper not in papers] + [manual]
    what = f"One file serves {len(manual.questions)} questions."
    return on_paper(
        "one-file-for-everything", _A, manual, what, aside=("consistency",)
    )  # their notes tell of other days


def _twice(draft: Draft, random: Random) -> list[Planted]:
    """The same file under two names, to make up the number."""
    pairs = [
        (question, papers) for question, row in free_rows(draft) if question.documents_min >= 2
        if len(papers := [paper for paper in draft.papers_of(question.id) if paper in free_papers(draft)]) >= 2
    ]  # fmt: skip
    if not pairs:
        return []
    question, papers = random.choice(pairs)
    one, other = random.sample(papers, 2)
    new = replace(one, file=f"{other.file.rsplit('.', 1)[0]}{one.suffix}", questions=other.questions)
    draft.papers[draft.papers.index(other)] = new
    for row in draft.rows:
        row.attachments = [new.file if each == other.file else each for each in row.attachments]
        row.notes = row.notes.replace(other.file.rsplit("/", 1)[-1], new.file.rsplit("/", 1)[-1])
    also = {*one.questions, *other.questions}
    what = f"{one.file} and {new.file} are the same file."
    return [planted("same-file-under-two-names", _A, question.id, what, file=new.file, also=also)]


def _two_rows(draft: Draft, random: Random) -> list[Planted]:
    """A register of inspections with two rows, where three inspections are asked for."""
    rows = [question for question, _ in free_rows(draft) if question.documents_min >= 3]
    rows = [each for each in rows if all(paper in free_papers(draft) for paper in draft.papers_of(each.id))]
    if not rows:
        return []
    question = random.choice(rows)
    new = register_at(draft, question.id)
    table = next(block for block in new.blocks if isinstance(block, Table))
    table.rows[:] = table.rows[-2:]
    what = "The register has two entries; three are asked for."
    return [planted("register-with-too-few-entries", _A, question.id, what, file=new.file, instead=[Check.CURRENCY],
                    aside=["currency"])]  # fmt: skip


def register_at(draft: Draft, question: str) -> Paper:
    """One register in place of the papers of a question."""
    new = make_paper("inspection-register", draft.story)
    new.file, new.questions = f"{new.title}{new.suffix}", [question]
    row = draft.row(question)
    for paper in draft.papers_of(question):
        paper.questions.remove(question)
        row.notes = row.notes.replace(paper.file.rsplit("/", 1)[-1], new.title).replace(paper.title, new.title)
    row.attachments = [new.file]
    draft.papers = [paper for paper in draft.papers if paper.questions or not paper.listed] + [new]
    return new


def _mentioned(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in noted(draft) if pair[0].documents_min]
    if not rows:
        return []
    question, row = random.choice(rows)
    file = random.choice(fault_words("mentioned_files"))
    title = file.rsplit(".", 1)[0].replace("_", " ")
    row.notes += " " + random.choice(fault_words("mentioned")).format(file=file, title=title)
    return [planted("spoken-of-never-attached", _A, question.id, f"The notes speak of {file}, which was not sent.")]


def _unlisted(draft: Draft, random: Random) -> list[Planted]:
    number = random.randrange(1, 5)
    paper = make_paper(f"activity-record-{number}@unlisted", draft.story)
    paper.title, paper.listed = f"{fill('{task_ing}', draft.story.slots('unlisted'))} notes", False
    paper.file = f"scan{random.randrange(100, 999)}{paper.suffix}"
    draft.papers.append(paper)
    return [
        planted("file-that-nothing-names", _A, "", f"No question and no sheet names {paper.file}.", file=paper.file)
    ]


FAULTS: tuple[Fault, ...] = (
    of_check(_A, "document-left-out", _not_enclosed, "a listed file that is not in the package"),
    of_check(_A, "nothing-attached", _none_attached, "no file where the guideline asks for one"),
    of_check(_A, "one-document-too-few", _one_too_few, "fewer files than the guideline asks for"),
    of_check(_A, "file-cut-off", _broken, "a file that does not open"),
    of_check(_A, "file-is-empty", _mishap("file-is-empty", "emptied", "The file has no bytes.", pdf=False), "no bytes"),
    of_check(_A, "file-is-locked", _mishap("file-is-locked", "locked", "The PDF asks for a password."), "a password"),
    of_check(_A, "page-of-a-web-site", _mishap("page-of-a-web-site", "web page", "A log-in page under the name of a "
             "PDF."), "a web page under the name of a PDF"),
    of_check(_A, "scan-shows-nothing", _mishap("scan-shows-nothing", "too dark", "A page that is all black or all "
             "white."), "a picture of one shade"),
    of_check(_A, "record-in-place-of-policy", _wrong_sort, "nothing on it that a policy has"),
    of_check(_A, "paper-that-proves-nothing", _stray, "nothing on it that the question speaks of"),
    of_check(_A, "no-training-on-the-record", _policy_for_training, "no course, no person, no day"),
    of_check(_A, "certificate-of-nobody", _certificate_of_nobody, "the lines for person and course are blank"),
    of_check(_A, "template-not-filled-in", _template, "a placeholder where the company's name belongs"),
    of_check(_A, "one-file-for-everything", _one_for_many, "one file at eight questions or more"),
    of_check(_A, "same-file-under-two-names", _twice, "two files with the same bytes"),
    of_check(_A, "register-with-too-few-entries", _two_rows, "two dated rows"),
    of_check(_A, "spoken-of-never-attached", _mentioned, "a file name in the notes that is not in the package"),
    of_check(_A, "file-that-nothing-names", _unlisted, "a file that neither a row nor a sheet names"),
)  # fmt: skip
