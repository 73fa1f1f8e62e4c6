"""Faults against 2.5(d): answers, notes, figures, papers and profile that do not agree."""

from __future__ import annotations

import re
from datetime import date, timedelta

from secor_qa.procedure.conditions import Term
from secor_qa.procedure.instrument import ConsistencyRule
from secor_qa.procedure.words import Answer, Check
from secor_qa.samples.answers import Given, Profile, shows_percent
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Item, Planted
from secor_qa.samples.fault_kinds import (
    FROM_OTHERS,
    Fault,
    fault_words,
    free_papers,
    free_rows,
    noted,
    of_check,
    planted,
    said,
    taken,
)
from secor_qa.samples.notes import action_texts, no_note
from secor_qa.samples.rewriting import rewritten

_TALLY = re.compile(r"\b(\d+) (of|out of) (\d+)( \(\d+ %\))?")


def _broken_rule(draft: Draft, random: Random) -> list[Planted]:
    """Turn the answer that a rule rests on into a No, with an action item, and leave the other answer as it is."""
    used = taken(draft)
    rules = [rule for rule in draft.instrument.consistency if not used & set(rule.questions) and _rests(rule, draft)]
    if not rules:
        return []
    rule = random.choice(rules)
    question = draft.instrument.question(rule.then.terms[0].question or "")
    _answer_no(draft, question.id, random)
    touched = [each for other in draft.instrument.consistency if broken(other, draft) for each in other.questions]
    both = [each for each in rule.questions if each != question.id]
    what = f"{question.id} says No while {', '.join(rule.when.questions)} says Yes."
    return [planted("answers-disagree", Check.CONSISTENCY, question.id, what, also=touched, both=both)]


def _rests(rule: ConsistencyRule, draft: Draft) -> bool:
    """Whether the rule holds now, by a Yes to another question."""
    term = rule.then.terms[0]
    rests = term.question and term.op == "=" and term.value == "Yes" and len(rule.then.terms) == 1
    return bool(rests) and rule.when.holds(facts_of(draft)) is True and rule.then.holds(facts_of(draft)) is True


def broken(rule: ConsistencyRule, draft: Draft) -> bool:
    """Whether the draft offends against a rule of the instrument."""
    facts = facts_of(draft)
    return rule.when.holds(facts) is True and rule.then.holds(facts) is False


def facts_of(draft: Draft) -> Profile:
    """What conditions ask, from the draft as it stands."""
    counts = {name.removeprefix("employees_"): int(str(value)) for name, value in draft.fields.items()
              if name.startswith("employees_") and str(value).isdigit()}  # fmt: skip
    answers = {row.question: Given(Answer(row.answer)) for row in draft.rows if row.answer in set(Answer)}
    return Profile(counts, answers)


def _answer_no(draft: Draft, question_id: str, random: Random) -> None:
    question, row = draft.instrument.question(question_id), draft.row(question_id)
    for paper in draft.papers_of(question_id):
        paper.questions.remove(question_id)
    draft.papers = [paper for paper in draft.papers if paper.questions]
    row.answer, row.points_claimed, row.percent_positive = "No", 0, 0.0 if shows_percent(question) else None
    row.notes, row.attachments = no_note(question, draft.story, draft.instrument.id, (0, 6)), []
    draft.items = [item for item in draft.items if item.question != question_id]
    lack, action = action_texts(question, draft.story, draft.instrument.id)
    on = draft.story.timeline.submitted_on + timedelta(days=random.randrange(30, 200))
    draft.items.append(Item(question_id, lack, action, "Owner", "High", on))


def _profile(draft: Draft, random: Random) -> list[Planted]:
    """Set a head count to nobody although answers speak of these people."""
    used, groups = taken(draft), ("contractor", "supervisor", "worker")
    choices: list[tuple[str, list[str]]] = []
    for group in groups:
        rules = [rule for rule in draft.instrument.consistency if _asks_for(rule.then.terms, group)]
        holding = [rule for rule in rules if rule.when.holds(facts_of(draft)) is True]
        questions = [question for rule in holding for question in rule.questions]
        if questions and not used & set(questions) and draft.fields[f"employees_{group}"]:
            choices.append((group, questions))
    if not choices:
        return []
    group, questions = random.choice(choices)
    draft.fields[f"employees_{group}"] = 0
    first, *others = sorted(set(questions), key=[row.question for row in draft.rows].index)
    what = f"The profile counts 0 in the group {group}, which answers speak of."
    aside = ["* consistency", "* instrument_use", "intake employees_worker"]
    return [planted("profile-against-answers", Check.CONSISTENCY, first, what, also=others, aside=aside)]


def _asks_for(terms: tuple[Term, ...], group: str) -> bool:
    return any(term.field == f"employees_{group}" and term.op == ">" for term in terms)


def _said_instead(name: str, words: str, what: str, answer: str = "Yes"):
    """Another note that takes back what was answered."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        rows = noted(draft) if answer == "Yes" else free_rows(draft, answer)
        if not rows:
            return []
        question, row = random.choice(rows)
        row.notes = said(draft, random, words, question)
        return [planted(name, Check.CONSISTENCY, question.id, what, aside=["notes", "documents"])]

    return plant


_OF_OTHERS = re.compile(r"\b(?:contractor|client|customer|visitor|other employer)", re.IGNORECASE)


def _said_too(name: str, words: str, what: str, *, method: str = "", own: bool = False):
    """One more sentence in a note, which does not agree with the rest; `own`: at no question about other companies."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        rows = [pair for pair in noted(draft, method=method) if not (own and _OF_OTHERS.search(pair[0].text))]
        if not rows:
            return []
        question, row = random.choice(rows)
        story, steady = draft.story, draft.story.employer.n_staff + draft.story.employer.counts["contractor"]
        day = story.timeline.gathering_start - timedelta(days=random.randrange(40, 120))
        more = {"n": str(steady + random.randrange(5, 14)), "day": story.written(day)}
        more["other"] = random.choice(fault_words("other_names"))
        sentence = said(draft, random, words, question, more)
        row.notes = f"{row.notes} {sentence}" if random.random() < 0.5 else f"{sentence} {row.notes}"
        return [planted(name, Check.CONSISTENCY, question.id, f"{what}: {sentence}", aside=["notes", "currency"])]

    return plant


def _another_company(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft) if paper.form in ("pdf", "docx", "xlsx")]
    papers = [paper for paper in papers if paper.key not in FROM_OTHERS]
    if not papers:
        return []
    paper, employer = random.choice(papers), draft.story.employer
    other = random.choice(fault_words("other_names"))
    short = " ".join(other.split()[:-2])
    new = rewritten(paper, lambda text: text.replace(employer.legal_name, other).replace(employer.short, short))
    new.company, new.address = other, "88 Elm Street, Spruce Hollow, AB"
    draft.papers[draft.papers.index(paper)] = new
    first, *others = new.questions
    what = f"The paper is that of {other}."
    return [planted("paper-of-another-company", Check.CONSISTENCY, first, what, file=new.file, also=others,
                    instead=[Check.DOCUMENTS], aside=["documents"])]  # fmt: skip


def _tally(draft: Draft, random: Random) -> list[Planted]:
    """Three of eight in the notes, and all points and a hundred percent beside them."""
    rows = [(question, row) for question, row in noted(draft) if shows_percent(question)]
    rows = [(question, row) for question, row in rows if row.percent_positive == 100 and _TALLY.search(row.notes)]
    if not rows:
        return []
    question, row = random.choice(rows)
    asked = random.randrange(5, 13)
    tally = f"{asked // 2} {random.choice(['of', 'out of'])} {asked}"
    row.notes = _TALLY.sub(tally, row.notes, count=1)
    what = f"The notes count {tally}; the percentage is 100."
    return [planted("tally-against-percentage", Check.CONSISTENCY, question.id, what, instead=[Check.INSTRUMENT_USE],
                    aside=["notes"])]  # fmt: skip


def _profile_count(draft: Draft, random: Random) -> list[Planted]:
    if any(each.fault == "too-many-people" for each in draft.truth):
        return []
    employer = draft.story.employer
    n = str(employer.n_staff + employer.counts["contractor"] + random.randrange(6, 16))
    sentence = random.choice(fault_words("profile_count")).format(n=n, town=employer.city)
    draft.fields["employer_profile"] = f"{draft.fields['employer_profile']} {sentence}"
    aside = ["intake employer_profile", "intake employees_worker", "* instrument_use"]
    return [planted("profile-text-against-counts", Check.CONSISTENCY, "", f"The profile says: {sentence}", aside=aside)]


def _item_for_a_yes(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if row.points_claimed == question.points]
    if not rows:
        return []
    question, _ = random.choice(rows)
    lack, action = action_texts(question, draft.story, draft.instrument.id)
    on = draft.story.timeline.submitted_on + timedelta(days=random.randrange(30, 200))
    draft.items.append(Item(question.id, lack, action, "Owner", "High", on))
    what = f"All points are claimed, and the plan says: {lack}."
    return [planted("plan-against-a-yes", Check.CONSISTENCY, question.id, what,
                    aside=["action_items", "improvement", "instrument_use"])]  # fmt: skip


def _policy_date(draft: Draft, random: Random) -> list[Planted]:
    papers = [paper for paper in free_papers(draft, plain=True) if paper.policy and paper.signatures]
    if not papers:
        return []
    paper = random.choice(papers)
    day: date = paper.on - timedelta(days=random.randrange(60, 300))
    row = draft.row(paper.questions[0])
    question = draft.instrument.question(row.question)
    row.notes += " " + said(draft, random, "policy_dated", question, {"day": draft.story.written(day)})
    what = f"The notes speak of a paper of {day.isoformat()}; it is dated {paper.on.isoformat()}."
    return [planted("note-against-paper-date", Check.CONSISTENCY, question.id, what, file=paper.file,
                    also=paper.questions, aside=["currency"])]  # fmt: skip


_D = Check.CONSISTENCY
FAULTS: tuple[Fault, ...] = (
    of_check(_D, "answers-disagree", _broken_rule, "a rule of the instrument is broken"),
    of_check(_D, "profile-against-answers", _profile, "a rule of the instrument is broken"),
    of_check(_D, "note-denies-its-yes", _said_instead("note-denies-its-yes", "denies_yes", "The notes say that it is "
             "not there."), "the note of a Yes says that there is none, or not yet"),
    of_check(_D, "yes-said-not-to-apply", _said_instead("yes-said-not-to-apply", "not_for_us", "The notes say that "
             "the question does not apply."), "the note of a Yes says that it does not apply"),
    of_check(_D, "note-denies-its-no", _said_instead("note-denies-its-no", "denies_no", "The notes say that all is in "
             "place.", "No"), deep=True),
    of_check(_D, "head-count-in-notes", _said_too("head-count-in-notes", "head_count", "More people than the profile "
             "counts"), "a number of people that is not the profile's"),
    of_check(_D, "notes-of-another-company", _said_too("notes-of-another-company", "other_company_note", "Another "
             "company's name", own=True), "the name of a company that is not the employer"),
    of_check(_D, "talks-outside-gathering", _said_too("talks-outside-gathering", "outside_gathering", "Done outside "
             "the days of data gathering", method="I"), "a day of talks that lies weeks before data gathering began"),
    of_check(_D, "paper-of-another-company", _another_company, "another company's letterhead and name"),
    of_check(_D, "tally-against-percentage", _tally, "a count in the notes that is not the percentage"),
    of_check(_D, "profile-text-against-counts", _profile_count, "a number in the profile that is not the counts' sum"),
    of_check(_D, "plan-against-a-yes", _item_for_a_yes, deep=True),
    of_check(_D, "note-against-paper-date", _policy_date, deep=True),
)  # fmt: skip
