"""From a key of words/programs.toml or words/records.toml to a paper: title, date, form and what stands on it."""

from __future__ import annotations

from datetime import date
from typing import Any

from secor_qa.samples.dice import dice
from secor_qa.samples.employers import Employer
from secor_qa.samples.facts import Story, fill, fitting
from secor_qa.samples.paper import Block, Checks, Fields, Heading, Paper, Signature, Text
from secor_qa.samples.paper_days import usual_day
from secor_qa.samples.tables import table
from secor_qa.samples.words import word_file

_ROLE_NAMES = {"worker2": "Worker", "trainer": "Instructor", "client": "Prime contractor"}


def make_paper(key: str, story: Story, on: date | None = None, *, undated: bool = False) -> Paper:
    """The paper of that key as this employer has it, within the last twelve months.

    `name@subject` is the paper of that name about a subject of its own, for questions that have no words here. A fault
    may ask for another date, or for a paper on which no date stands.
    """
    name, _, subject = key.partition("@")
    policy = name in word_file("programs.toml")
    spec: dict[str, Any] = word_file("programs.toml" if policy else "records.toml")[name]
    random, slots = dice(story.seed, "paper", key), story.slots(key)
    usual = usual_day(spec, subject, story, random)
    on = on or usual
    slots["on"] = "____________" if undated else story.written(on)
    form = random.choice(spec["forms"])
    employer = story.employer
    title = fill(random.choice(spec["titles"]), slots)
    return Paper(
        key=key,
        title=f"{title} ({subject})" if subject else title,
        policy=policy,
        form=form,
        on=on,
        made_on=on,
        company=employer.legal_name,
        address=f"{employer.address}, {employer.city}, {employer.province}",
        look=employer.look,
        blocks=_blocks(spec, story, slots, on, form, undated=undated),
        picture=spec.get("picture", ""),
    )


def _blocks(
    spec: dict[str, Any], story: Story, slots: dict[str, str], on: date, form: str, *, undated: bool
) -> list[Block]:
    if form == "photo":
        return [Text(fill(line, slots)) for line in spec["lines"]]
    blocks: list[Block] = []
    if "certificate" in spec:
        blocks += _certificate(spec["certificate"], slots)
    if "fields" in spec:
        blocks.append(Fields([(label, fill(value, slots)) for label, value in spec["fields"]]))
    for heading, texts in spec.get("sections", ()):
        blocks += [Heading(fill(heading, slots)), *(Text(fill(text, slots)) for text in texts)]
    if "table" in spec:
        blocks.append(table(spec["table"], story, on))
    if "checks" in spec:
        blocks.append(Checks([_check(row, slots) for row in spec["checks"]]))
    blocks += [Text(fill(text, slots)) for text in spec.get("text", ())]
    if spec.get("signed"):
        blocks += _signatures(spec["signed"], story.employer, on, dated=not undated)
    elif form != "xlsx":
        blocks.append(Text(f"Kept by the {story.employer.lead}; last entry {slots['on']}."))
    return blocks


def _certificate(lines: list[str], slots: dict[str, str]) -> list[Block]:
    person, course, provider = (fill(line, slots) for line in lines)
    return [Text("This is to certify that"), Heading(person), Text("has completed"), Heading(course),
            Text(f"with {provider} on {slots['on']}.")]  # fmt: skip


def _check(row: list[str], slots: dict[str, str]) -> tuple[str, bool | None, str]:
    remark = fill(row[1], slots) if len(row) > 1 else ""
    return fill(row[0], slots), True, remark


def _signatures(roles: list[str], employer: Employer, on: date, *, dated: bool) -> list[Block]:
    """A line for each role; where one person fills two roles, one line."""
    by_name: dict[str, Block] = {}
    for role in roles:
        person = employer.person(role)
        said = _ROLE_NAMES.get(role, role.capitalize())
        said = said if employer.counts["supervisor"] else fitting(said)
        by_name.setdefault(person.name, Signature(said, person.name, on, dated))
    return list(by_name.values())
