"""Manners in which honest senders write and send: other notes, layouts, dates, listings; nothing of it is at fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from secor_qa.procedure.instrument import Question
from secor_qa.samples.dice import Random, dice
from secor_qa.samples.draft import Draft, Row
from secor_qa.samples.facts import Story, fill
from secor_qa.samples.manners import dress_fields, dress_listing, dress_plan
from secor_qa.samples.paper import Paper
from secor_qa.samples.timeline import MONTHS
from secor_qa.samples.words import word_file

Write = Callable[[str, Draft, Question, Random], str]
_ARTICLES = re.compile(r"\b(the|a|an|is|was|were|are|has|have|had|that|which) ", re.IGNORECASE)
_LATE_IN_MONTH = 27
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z0-9{])")


@dataclass(frozen=True)
class Style:
    """How one kind of sender writes. `dates`: see `timeline.written`; `letterhead` 4 is none."""

    name: str
    write: Write
    dates: tuple[int, ...]
    letterheads: tuple[int, ...]
    listing: str  # both, rows (questions name their files), sheet (the Attachments sheet names questions)
    inspections: str = ""  # as they come; "register": one file of twelve rows; "single": twelve files
    photographed: int = 0  # forms that come as photographs
    mailed: bool = False  # notices come as e-mails, as they were sent
    resaved: bool = False  # every file was written again on the day of sending
    spare: bool = False  # optional fields left blank, dates and numbers as text


def _plain(text: str, draft: Draft, question: Question, random: Random) -> str:
    return text


def _terse(text: str, draft: Draft, question: Question, random: Random) -> str:
    """Without articles; the names of files stay as they are."""
    plus = random.choice(["&", "+", "and"])
    names = "|".join(re.escape(paper.file.rsplit("/", 1)[-1]) for paper in draft.papers_of(question.id))
    parts = re.split(f"({names})", text) if names else [text]
    short = "".join(
        part if number % 2 else re.sub(r"\band\b", plus, _ARTICLES.sub("", part)) for number, part in enumerate(parts)
    )
    return short if len(short.split()) >= question.notes_min_words else text


def _bureaucratic(text: str, draft: Draft, question: Question, random: Random) -> str:
    words = word_file("styles.toml")["bureaucratic"]
    return " ".join([random.choice(words["before"]), text, random.choice(words["after"])])


def _chatty(text: str, draft: Draft, question: Question, random: Random) -> str:
    words = word_file("styles.toml")["chatty"]
    before = random.choice(words["before"]) if random.random() < 0.5 else ""
    return " ".join(filter(None, [before, text, random.choice(words["after"])]))


def _bullets(text: str, draft: Draft, question: Question, random: Random) -> str:
    mark = random.choice(["- ", "* ", "• ", "1) "])
    lines = [mark.replace("1", str(number)) + each for number, each in enumerate(_SENTENCE.split(text), 1)]
    head = random.choice(word_file("styles.toml")["bullets"]["heads"])
    return "\n".join([f"{head}:", *lines])


def _unnamed(text: str, draft: Draft, question: Question, random: Random) -> str:
    """Without the sentence that names the attachments."""
    papers = draft.papers_of(question.id)
    names = [name for paper in papers for name in (paper.file.rsplit("/", 1)[-1], paper.title) if name in text]
    if not names:
        return text
    cut = text[: min(text.index(name) for name in names)]
    kept = cut[: max(cut.rfind(". "), cut.rfind("? ")) + 1]
    return kept if len(kept.split()) >= question.notes_min_words else text


def _figures(text: str, draft: Draft, question: Question, random: Random) -> str:
    return f"{text} {random.choice(word_file('styles.toml')['figures']['after'])}"


def _french(text: str, draft: Draft, question: Question, random: Random) -> str:
    words, slots = word_file("styles.toml")["french"], draft.story.slots(f"style {question.id}")
    for plain, other in (("every ", "each "), ("people", "persons"), ("It is ", "That is "), (" said ", " have said ")):
        text = text.replace(plain, other)
    before = fill(random.choice(words["before"]), slots) if random.random() < 0.5 else ""
    return " ".join(filter(None, [before, text, fill(random.choice(words["after"]), slots)]))


STYLES: tuple[Style, ...] = (
    Style("plain", _plain, (0, 1, 2), (0, 1, 2, 3), "both"),
    Style("terse-trades", _terse, (1, 3, 7), (4,), "rows", "single", photographed=2, spare=True),
    Style("bureaucratic", _bureaucratic, (0, 5), (0, 3), "both", "register"),
    Style("bullets", _bullets, (3, 4), (1, 4), "sheet", "register"),
    Style("names-no-files", _unnamed, (0, 8), (2, 3), "both", "single", resaved=True),
    Style("figures", _figures, (2, 6), (0, 2), "rows", "register", mailed=True, spare=True),
    Style("french-canadian", _french, (2, 4), (1, 3), "sheet", mailed=True),
    Style("chatty", _chatty, (0, 3, 8), (2, 4), "both", "single", photographed=1, resaved=True),
)


def style(name: str) -> Style:
    """The style of that name. Raises KeyError."""
    return {each.name: each for each in STYLES}[name]


def dressed_look(seed: str, name: str) -> tuple[int, int]:
    """Letterhead and date style of an employer who sends in that style."""
    random, chosen = dice(seed, "style", name), style(name)
    return random.choice(chosen.letterheads), random.choice(chosen.dates)


def inspection_keys(inspections: str, story: Story) -> list[str]:
    """The papers of a year's inspections: one register, or a form a month; empty where nothing is wished."""
    if inspections == "register":
        return ["inspection-register"]
    if inspections == "single":
        end = story.timeline.gathering_end
        n_months = 12 if end.day < _LATE_IN_MONTH else 11  # a form of a year ago would be too old
        return [f"inspection-month@{MONTHS[(end.month - 2 - back) % 12]}" for back in range(n_months)]
    return []


def dress(draft: Draft, name: str) -> None:
    """Write a clean draft anew in a style, before anything is planted in it."""
    chosen, random = style(name), dice(draft.story.seed, "dress", name)
    for row in draft.rows:
        if row.answer == "Yes":
            _rewrite(row, chosen, draft, random)
    if chosen.resaved:
        for paper in draft.papers:
            paper.made_on = draft.story.timeline.submitted_on - timedelta(days=1)
    _photograph(draft, chosen.photographed, random)
    for paper in [paper for paper in draft.papers if paper.key == "results-notice" and chosen.mailed]:
        _sent_as(draft, paper, "mail")
    dress_listing(draft, chosen.listing)
    dress_plan(draft, random, as_text=chosen.spare)
    if chosen.spare:
        dress_fields(draft, random)


def _rewrite(row: Row, chosen: Style, draft: Draft, random: Random) -> None:
    row.notes = chosen.write(row.notes, draft, draft.instrument.question(row.question), random)


def _photograph(draft: Draft, number: int, random: Random) -> None:
    """Some forms come as photographs, taken on the days of data gathering."""
    forms = [paper for paper in draft.papers if paper.form == "pdf" and not paper.policy and len(paper.blocks) <= 4]
    for paper in random.sample(forms, min(number, len(forms))):
        paper.made_on = draft.story.timeline.gathering_start + timedelta(days=2)
        _sent_as(draft, paper, "shot")


def _sent_as(draft: Draft, paper: Paper, form: str) -> None:
    """The paper in another form, under the ending of that form wherever it is named."""
    old = paper.file
    paper.form = form
    paper.file = f"{old.rsplit('.', 1)[0]}{paper.suffix}"
    for row in draft.rows:
        row.attachments = [paper.file if each == old else each for each in row.attachments]
        row.notes = row.notes.replace(old.rsplit("/", 1)[-1], paper.file.rsplit("/", 1)[-1])
