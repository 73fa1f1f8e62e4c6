"""From a plan of a submission to its draft: employer, dates, answers, notes, papers and action plan, all of a piece."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.words import Answer
from secor_qa.samples.answers import Given, plan_answers, shows_percent
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft, Item, Row, Value
from secor_qa.samples.employers import Employer, make_employer
from secor_qa.samples.facts import Story
from secor_qa.samples.file_names import name_files
from secor_qa.samples.notes import action_texts, na_note, no_note, topic_of, yes_note
from secor_qa.samples.paper import Paper
from secor_qa.samples.papers import make_paper
from secor_qa.samples.people import email, phone
from secor_qa.samples.styles import Style, dress, dressed_look, inspection_keys, style
from secor_qa.samples.timeline import Timeline, make_timeline
from secor_qa.samples.words import topics, word_file


@dataclass(frozen=True)
class Plan:
    """What is wanted of one submission. What is left open is chosen by chance, from the seed."""

    seed: str
    submitted_on: date
    year_type: str = "Certification"
    target_pct: Fraction = Fraction(88)
    exact: bool = False
    weak_element: str = ""
    contractors: int | None = None
    name: str = ""
    trade: str = ""
    province: str = ""
    slug: str = ""
    style: str = ""  # of styles.STYLES; empty: as plain as it comes


def make_draft(plan: Plan, instrument: Instrument) -> Draft:
    """A submission in which everything fits together; nothing in it is at fault."""
    random = dice(plan.seed, "employer")
    employer = make_employer(
        random, contractors=plan.contractors, name=plan.name, trade=plan.trade, province=plan.province
    )
    employer = _dressed(employer, plan)
    timeline = make_timeline(dice(plan.seed, "dates"), plan.submitted_on)
    answers = plan_answers(instrument, employer.counts, dice(plan.seed, "answers"), target_pct=plan.target_pct,
                           exact=plan.exact, weak_element=plan.weak_element)  # fmt: skip
    story = Story(
        employer,
        timeline,
        plan.seed,
        n_findings=_n_told("corrections", instrument, answers) or Story.n_findings,
        n_events=_n_told("investigation", instrument, answers) or Story.n_events,
        n_items=_n_told("last-plan", instrument, answers) or Story.n_items,
        n_services=_n_told("maintenance", instrument, answers) or Story.n_services,
        n_services_late=_n_short("maintenance", instrument, answers),
    )
    papers = _papers(instrument, answers, story, style(plan.style) if plan.style else None)
    name_files(papers, instrument, employer.look.file_names)
    draft = Draft(
        slug=plan.slug or f"{employer.short.lower().replace(' ', '-')}-{plan.submitted_on.year}",
        story=story,
        instrument=instrument,
        fields=assessment_fields(plan, instrument, employer, timeline),
        rows=[_row(question, answers[question.id], story, instrument, papers) for question in instrument.questions],
        papers=papers,
        items=_items(instrument, answers, story),
    )
    if plan.style:
        dress(draft, plan.style)
    return draft


def _n_told(topic: str, instrument: Instrument, answers: dict[str, Given]) -> int:
    """What the notes on a topic count; 0 where they count nothing."""
    return next((n for _, n in _tallies(topic, instrument, answers) if n > 1), 0)


def _n_short(topic: str, instrument: Instrument, answers: dict[str, Given]) -> int:
    """How many of those that the notes on a topic count were not in order."""
    return next((n - found for found, n in _tallies(topic, instrument, answers)), 0)


def _tallies(topic: str, instrument: Instrument, answers: dict[str, Given]) -> list[tuple[int, int]]:
    return [answers[each.id].tally for each in instrument.questions if topic_of(each, instrument.id) == topic]


def _dressed(employer: Employer, plan: Plan) -> Employer:
    """The employer with the letterhead and dates of the style."""
    if not plan.style:
        return employer
    letterhead, dates = dressed_look(plan.seed, plan.style)
    return replace(employer, look=replace(employer.look, letterhead=letterhead, dates=dates))


def _papers(instrument: Instrument, answers: dict[str, Given], story: Story, chosen: Style | None) -> list[Paper]:
    """The papers behind every Yes, each made once and listed by all the questions it serves."""
    by_key: dict[str, Paper] = {}
    for question in instrument.questions:
        if answers[question.id].answer is not Answer.YES:
            continue
        keys = paper_keys(question, instrument.id)
        if chosen and question.documents_min >= 3:
            keys = inspection_keys(chosen.inspections, story) or keys
        for key in keys:
            paper = by_key.get(key) or make_paper(key, story)
            by_key[key] = paper
            paper.questions.append(question.id)
    return list(by_key.values())


def paper_keys(question: Question, instrument_id: str) -> list[str]:
    """The papers that a Yes to the question rests on: those of its topic, then as many more as the guideline asks."""
    topic = topic_of(question, instrument_id)
    own = topic not in ("written-program", "activity-record")
    keys = [key if own else f"{key}@{question.id}" for key in topics()[topic]["papers"]]
    most = len(keys) if own else max(question.documents_min, 1)
    more = [f"activity-record-{1 + n % 4}@{question.id}{'.' * (n // 4)}" for n in range(question.documents_min)]
    return (keys[:most] + more)[: max(most, question.documents_min)]


def _row(question: Question, given: Given, story: Story, instrument: Instrument, papers: list[Paper]) -> Row:
    listed = [paper for paper in papers if question.id in paper.questions]
    if given.answer is Answer.NA:
        return Row(question.id, question.element, "N/A", None, None, na_note(question, story, instrument.id))
    if given.answer is Answer.YES:
        notes = yes_note(question, story, instrument.id, given.tally, given.points, listed)
    else:
        notes = no_note(question, story, instrument.id, given.tally)
    percent = float(given.percent) if shows_percent(question) else None
    return Row(question.id, question.element, given.answer.value, given.points, percent, notes,
               [paper.file for paper in listed])  # fmt: skip


def _items(instrument: Instrument, answers: dict[str, Given], story: Story) -> list[Item]:
    """An item for every No, and for every Yes that earned less than all."""
    items: list[Item] = []
    for question in instrument.questions:
        given = answers[question.id]
        if given.answer is Answer.NA or given.points == question.points:
            continue
        random = dice(story.seed, "item", question.id)
        lack, action = action_texts(question, story, instrument.id)
        if given.answer is Answer.YES:
            found, asked = given.tally
            short = (
                f"{asked - found} of {asked}"
                if shows_percent(question)
                else f"{question.points - given.points} of {question.points} points"
            )
            lack = f"{lack} ({short})"
        on = story.timeline.submitted_on + timedelta(days=random.randrange(45, 240))
        items.append(Item(question.id, lack, action, random.choice(_responsible(story.employer)),
                          "High" if question.points >= 5 else random.choice(["Medium", "Low"]), on,
                          status=random.choice(["Open", "Planned", "Started"])))  # fmt: skip
    return items


def _responsible(employer: Employer) -> list[str]:
    people = [employer.person("owner"), employer.person("office"), employer.person("worker")]
    roles = ["Owner", "Office", "Supervisor" if employer.counts["supervisor"] else "Lead hand"]
    return [f"{person.name}, {role.lower()}" for person, role in zip(people, roles, strict=True)]


def assessment_fields(plan: Plan, instrument: Instrument, employer: Employer, timeline: Timeline) -> dict[str, Value]:
    """The Assessment sheet; the assessor is the owner or an employee, who has been trained within three years."""
    random = dice(plan.seed, "fields")
    by_owner = random.random() < 0.5
    owner, assessor = employer.person("owner"), employer.person("owner" if by_owner else "office")
    position = (
        random.choice(["Owner", "Most senior operational person"]) if by_owner else "Employee familiar with the work"
    )
    counts: dict[str, Value] = {f"employees_{group}": count for group, count in employer.counts.items()}
    return {
        "instrument": instrument.id, "instrument_version": instrument.version, "year_type": plan.year_type,
        "submitted_on": timeline.submitted_on, "data_gathering_start": timeline.gathering_start,
        "data_gathering_end": timeline.gathering_end,
        "employer_legal_name": employer.legal_name, "employer_trade_name": employer.short,
        "employer_address": employer.address, "employer_city": employer.city,
        "employer_province": employer.province, "employer_postal_code": employer.postal_code,
        "employer_contact_name": owner.name, "employer_phone": employer.phone, "employer_fax": employer.fax,
        "employer_email": employer.email, "employer_profile": employer.trade["profile"].format(town=employer.city),
        "wcb_accounts": "; ".join(employer.wcb_accounts), "industry_codes": employer.trade["code"], **counts,
        "assessor_name": assessor.name, "assessor_phone": phone(random, employer.province),
        "assessor_email": email(assessor, employer.domain), "assessor_position": position,
        "assessor_training_course": random.choice(word_file("people.toml")["courses"]),
        "assessor_training_on": timeline.trained_on, "assessor_refresher_on": timeline.refreshed_on,
        "assessor_ethics_signed": "Yes", "assessor_signed_by": assessor.name,
        "assessor_signed_on": timeline.signed_on, "employer_signed_by": owner.name,
        "employer_signed_on": timeline.signed_on, "secor_number": f"SEC-{employer.wcb_accounts[0][1:6]}",
        "previous_submission": None,
    }  # fmt: skip
