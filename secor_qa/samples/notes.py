"""What the assessor writes for each question: a body of its own, a count where one is asked for, where the proof is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from secor_qa.procedure.instrument import Question
from secor_qa.samples.dice import Random, dice
from secor_qa.samples.facts import Story, fill
from secor_qa.samples.paper import Paper
from secor_qa.samples.words import topic_of_question, topics

_EVIDENCE = (
    "Enclosed: {papers}.",
    "Shown by {papers}.",
    "See {papers} in the attachments.",
    "{papers} is attached to back this up.",
)
_RANGE = ("{points} of {most} points follow from that.", "That makes {points} points out of {most}.")
_LESS = ("The remainder is taken up in the action plan.", "What fell short is listed in the action plan.")
_TALKED = (
    "People were asked one by one, in working time and without the {lead} in the room.",
    "Day and night hands were included, and those new to {task_ing} were asked first.",
    "The questions were put in plain words on the job, and answers were noted on the spot.",
)
_SEEN = (
    "The work was watched for most of a morning without notice being given to the crew.",
    "What was looked for had been picked from the papers beforehand, not on the spot.",
)
_KNEW = ("Of the people asked on the job, 2 of 2 knew.", "Of those talked to, 2 of 2 could say how it is done.")
_INVESTIGATED = re.compile(r"\bcauses\b[^.?]*\binvestigated\b", re.IGNORECASE)
_NA = {
    "employees_contractor": (
        "{short} hired no contractors in the period; all work is done by its own people, as the ledger shows.",
        "No subcontractor worked for {company} in these twelve months. Purchases were of goods only.",
    ),
    "employees_supervisor": (
        "{short} is too small for supervisors; the {lead} runs the crew directly.",
        "There is no supervisor position at {company}, so the {lead} directs everybody at {site}.",
    ),
    "employees_worker": (
        "{company} has four workers or fewer on its account, so that the law asks for less here.",
        "With only {n_workers} workers at {short} this does not arise; the crew speaks with the {lead} at {site}.",
    ),
}


def topic_of(question: Question, instrument_id: str) -> str:
    """The topic a question is about; a general one by its kind of evidence where the instrument is not known here."""
    known = topic_of_question(instrument_id).get(question.id)
    if not known and question.evidence == "record" and _INVESTIGATED.search(question.text):
        return "investigation"
    return known or {"policy": "written-program", "record": "activity-record"}.get(question.evidence, "seen-and-asked")


def tally_text(tally: tuple[int, int], random: Random) -> str:
    """How many of how many, in one of the ways people write it."""
    found, asked = tally
    percent = f" ({100 * found / asked:.0f} %)" if random.random() < 0.25 else ""
    return f"{found} {random.choice(['of', 'of', 'out of'])} {asked}{percent}"


def yes_note(question: Question, story: Story, instrument_id: str, tally: tuple[int, int], points: int,
             papers: Sequence[Paper]) -> str:  # fmt: skip
    """The note of a Yes."""
    random = dice(story.seed, "note", question.id)
    text = random.choice(topics()[topic_of(question, instrument_id)]["yes"])
    return " ".join(filter(None, (
        _filled(text, question, story, tally, random, papers),
        _how(question, story, random),
        _knew(question, story, text, tally),
        random.choice(_RANGE).format(points=points, most=question.points) if question.scoring == "range" else "",
        random.choice(_LESS) if points < question.points else "",
        _where(papers, random),
    )))  # fmt: skip


def no_note(question: Question, story: Story, instrument_id: str, tally: tuple[int, int]) -> str:
    """The note of a No."""
    random = dice(story.seed, "note", question.id)
    return _filled(topics()[topic_of(question, instrument_id)]["no"], question, story, tally, random, ())


def na_note(question: Question, story: Story, instrument_id: str) -> str:
    """Why a question is N/A."""
    random = dice(story.seed, "note", question.id)
    own = topics()[topic_of(question, instrument_id)].get("na")
    field = question.na_when.fields[0] if question.na_when and question.na_when.fields else ""
    text = own or random.choice(_NA.get(field, _NA["employees_contractor"]))
    return (
        f"N/A. {_filled(text, question, story, (1, 1), random, ())} Question {question.id} drops out for this reason."
    )


def action_texts(question: Question, story: Story, instrument_id: str) -> tuple[str, str]:
    """Deficiency and action of a plan item that answers a question."""
    topic, slots = topics()[topic_of(question, instrument_id)], story.slots(f"note {question.id}")
    slots = {**slots, "asked": question.text.rstrip("?")}  # for questions that have no words of their own here
    return fill(topic["lack"], slots), fill(topic["act"], slots)


def _filled(text: str, question: Question, story: Story, tally: tuple[int, int], random: Random,
            papers: Sequence[Paper]) -> str:  # fmt: skip
    policy = next((paper for paper in papers if paper.policy), None)
    slots = story.slots(f"note {question.id}")
    slots |= {"tally": tally_text(tally, random), "policy_on": story.written(policy.on if policy else "last winter")}
    return fill(text, slots)


def _how(question: Question, story: Story, random: Random) -> str:
    """How people were asked or work was watched, where no document is asked for."""
    if "D" in question.methods:
        return ""
    texts = _SEEN if "O" in question.methods else _TALKED
    return fill(random.choice(texts), story.slots(f"how {question.id}"))


def _knew(question: Question, story: Story, text: str, tally: tuple[int, int]) -> str:
    """That all knew who were asked, where their share is wanted beside the papers and the text does not say it.

    The tally is of papers looked at, so it tells only that it was all; two people are there to ask everywhere.
    """
    wanted = {"D", "I"} <= {*question.methods} and "share of" in question.guideline
    if not wanted or "{tally}" in text or tally[0] != tally[1]:
        return ""
    return dice(story.seed, "knew", question.id).choice(_KNEW)


def _where(papers: Sequence[Paper], random: Random) -> str:
    """Which attachments prove it: by title and date, or by file name."""
    if not papers:
        return ""
    by_name = random.random() < 0.4 or len({paper.title for paper in papers}) < len(papers)
    names = [paper.file.rsplit("/", 1)[-1] if by_name else paper.title for paper in papers]
    listed = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    return random.choice(_EVIDENCE[:3] if len(names) > 1 else _EVIDENCE).format(papers=listed)
