"""The tables inside records and spreadsheets: hazards, logs, attendance, training; a year's worth, from a story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from operator import attrgetter

from secor_qa.samples.dice import Random, dice
from secor_qa.samples.facts import Story, fitting
from secor_qa.samples.paper import Table
from secor_qa.samples.paper_days import certified_on

Rows = list[list[object]]


def table(name: str, story: Story, on: date) -> Table:
    """The table of that name on a paper of that date; no row is later than the paper or older than the period."""
    made = _TABLES[name](story, on, dice(story.seed, "table", name))
    if not story.employer.counts["supervisor"]:
        made.rows = [[fitting(cell) if isinstance(cell, str) else cell for cell in row] for row in made.rows]
    return made


def _hazards(story: Story, on: date, random: Random, first: int = 0) -> Table:
    rows: Rows = []
    for hazard, control in (story.employer.trade["hazards"] * 2)[first : first + 5]:
        severity, likelihood = random.randrange(2, 5), random.randrange(1, 5)
        who = random.choice(["Owner", "Supervisor", "Operator", "Crew"])
        rows.append([hazard.capitalize(), severity, likelihood, severity * likelihood, control.capitalize(), who])
    return Table(["Hazard", "S", "L", "SxL", "Control", "Seen to by"], rows)


def _hazards2(story: Story, on: date, random: Random) -> Table:
    return _hazards(story, on, random, first=4)


def _health(story: Story, on: date, random: Random) -> Table:
    first, second = story.employer.trade["health"]
    rows: Rows = [
        [first.capitalize(), 3, 3, 9, "Extraction, distance and time limits", "Owner"],
        [second.capitalize(), 2, 3, 6, "Rotation of people and warm-up breaks", "Supervisor"],
        ["Strain from lifting and repetition", 2, 3, 6, "Lifting aids; two people above 23 kg", "Crew"],
        ["Harassment and violence", 3, 1, 3, "Plain rule, report line, partner at night", "Owner"],
        ["Fatigue", 3, 2, 6, "Limit of hours and a rest before the drive home", "Supervisor"],
    ]
    return Table(["Hazard to health", "S", "L", "SxL", "Control", "Seen to by"], rows)


def _tasks(story: Story, on: date, random: Random) -> Table:
    positions = ["Operator", "Field hand", "Supervisor", "Shop"]
    rows: Rows = [
        [number, task.capitalize(), random.choice(positions), random.choice(["daily", "weekly", "seasonal"]), "yes"]
        for number, task in enumerate(story.employer.trade["tasks"], 1)
    ]
    return Table(["No.", "Task", "Position", "How often", "Assessed"], rows)


def _card(story: Story, on: date, random: Random) -> Table:
    pairs = random.sample(story.employer.trade["hazards"], 4)
    rows: Rows = [[hazard.capitalize(), control.capitalize(), "yes"] for hazard, control in pairs]
    return Table(["Hazard today", "What we do about it", "In place"], rows)


def _attendance(story: Story, on: date, random: Random) -> Table:
    names = [story.employer.person(role).name for role in ("supervisor", "worker", "worker2", "office")]
    return Table(["Present", "Initials"], [[name, "".join(part[0] for part in name.split())] for name in names])


def _visitors(story: Story, on: date, random: Random) -> Table:
    firms = ["Prairie Parts (example)", "Boreal Example Energy", "Courier", "Feed store"]
    rows: Rows = []
    for back in (16, 9, 4, 0):
        hour = random.randrange(8, 15)
        rows.append([story.written(on - timedelta(days=back)), random.choice(firms), f"{hour}:15", f"{hour + 1}:05"])
    return Table(["Date", "From", "In", "Out"], rows)


def _index(story: Story, on: date, random: Random) -> Table:
    rows: Rows = [[f"{n}", f"Binder {(n + 1) // 2}", "shared drive", "complete"] for n in range(1, 11)]
    return Table(["Element", "Paper", "Scan", "Last 12 months"], rows)


def _figures(story: Story, on: date, random: Random) -> Table:
    rows: Rows = []
    for back in range(10, -1, -1):
        month = on - timedelta(days=30 * back)
        rows.append([month.strftime("%Y-%m"), random.randrange(480, 900), random.choice([0, 0, 0, 1]),
                     random.randrange(3), random.choice([0, 1]), random.randrange(4)])  # fmt: skip
    return Table(["Month", "Hours", "First aids", "Near misses", "Inspections", "Findings"], rows)


def _review(story: Story, on: date, random: Random) -> Table:
    names = ["Leadership", "Hazard assessment", "Hazard control", "Representatives", "Training", "Other parties",
             "Inspections", "Emergency", "Incidents", "Administration"]  # fmt: skip
    went = ["visits kept up", "sheets are current", "guards in place", "good talks", "matrix is full", "sheets signed"]
    wish = ["more crews involved", "shorter forms", "earlier booking", "a reminder in the calendar"]
    return Table(["Element", "Went well", "Next"], [[n, random.choice(went), random.choice(wish)] for n in names])


def _plan(story: Story, on: date, random: Random) -> Table:
    items = [("Update the training matrix", "Owner"), ("New shelving for gear", "Supervisor"),
             ("Contact card in each vehicle", "Worker"), ("Drill with the second crew", "Owner"),
             ("Guard for the bench grinder", "Supervisor"), ("Read the policy at a meeting", "Owner"),
             ("Map of the yard by the door", "Worker"), ("Fire extinguisher for the trailer", "Supervisor"),
             ("List of chemicals brought up to date", "Worker")]  # fmt: skip
    done = items[: story.n_items]
    rows: Rows = [[text, who, on - timedelta(days=20 + 9 * n), "done"] for n, (text, who) in enumerate(done)]
    return Table(["Action", "Person", "Completed", "State"], rows)


def _dated(
    head: list[str], row: Callable[[Story, Random, date], list[object]], n_rows: Callable[[Story], int] = lambda _: 7
):
    """A log: rows spread over the eleven months before the paper's date, the last one on it."""

    def make(story: Story, on: date, random: Random) -> Table:
        backs = sorted(random.sample(range(6, 300), n_rows(story) - 1), reverse=True)
        return Table(head, [row(story, random, on - timedelta(days=back)) for back in [*backs, 0]])

    return make


def _service(story: Story, random: Random, on: date) -> list[object]:
    work = random.choice(["oil and filters", "brakes adjusted", "yearly inspection", "hose replaced", "tires"])
    return [
        on,
        random.choice(story.employer.trade["units"]).capitalize(),
        random.randrange(1200, 9800),
        work,
        "on time",
    ]


def _maintenance(story: Story, on: date, random: Random) -> Table:
    """The log of services, of which the first were late where the notes tell of some."""
    made = _dated(["Date", "Unit", "Meter", "Work done", "Due"], _service, attrgetter("n_services"))(story, on, random)
    for row in made.rows[: story.n_services_late]:
        row[-1] = "two weeks late"
    return made


def _concern(story: Story, random: Random, on: date) -> list[object]:
    concern = random.choice(story.employer.trade["concerns"]).capitalize()
    return [on - timedelta(days=4), concern, "field crew", "mended", on]


def _correction(story: Story, random: Random, on: date) -> list[object]:
    finding = random.choice(story.employer.trade["findings"]).capitalize()
    return [on - timedelta(days=5), finding, random.choice(["Owner", "Supervisor", "Field hand"]), on, "closed"]


def _incident(story: Story, random: Random, on: date) -> list[object]:
    near_miss, cause, _ = random.choice(story.employer.trade["near"])
    kind = random.choice(["near miss", "near miss", "first aid", "damage"])
    return [on, kind, near_miss.capitalize(), cause.capitalize(), "closed"]


def _training(story: Story, on: date, random: Random) -> Table:
    """Everybody's days; that of the certificate is the certificate's, where it is there already."""
    trainings: list[str] = story.employer.trade["trainings"]
    certified, held = certified_on(story), story.slots("training")["training"]
    rows: Rows = []
    for role in ("owner", "supervisor", "worker", "worker2"):
        dates = [on - timedelta(days=random.randrange(20, 330)) for _ in trainings]
        if role == "worker2" and certified <= on:
            dates[trainings.index(held)] = certified
        rows.append([story.employer.person(role).name, *dates])
    unique = list({str(row[0]): row for row in rows}.values())
    return Table(["Person", *(name.capitalize() for name in trainings)], unique)


def _invoice(story: Story, on: date, random: Random) -> Table:
    goods = [
        ("Oil filter", 4, 38.5),
        ("Shop towels, case", 1, 61.0),
        ("Hose clamp 2 in.", 12, 3.1),
        ("Freight", 1, 45.0),
    ]
    return Table(["Description", "Qty", "Price"], [list(each) for each in random.sample(goods, 3)])


def _register(story: Story, on: date, random: Random) -> Table:
    """One inspection a month, the last of them on the register's own date."""
    rows: Rows = []
    for back in range(11, -1, -1):
        day = on - timedelta(days=30 * back + (0 if back == 0 else random.randrange(4)))
        seen = random.choice([*story.employer.trade["findings"], "nothing found", "nothing found"])
        rows.append(
            [story.written(day), "Yard and shop", random.choice(["Owner", "Field hand"]), seen.capitalize(), "closed"]
        )
    return Table(["Date", "Place", "By", "Found", "Put right"], rows)


_TABLES: dict[str, Callable[[Story, date, Random], Table]] = {
    "hazards": _hazards, "hazards2": _hazards2, "health": _health, "tasks": _tasks, "card": _card,
    "attendance": _attendance, "visitors": _visitors, "index": _index, "figures": _figures, "review": _review,
    "plan": _plan, "training": _training, "invoice": _invoice, "register": _register,
    "maintenance": _maintenance,
    "concerns": _dated(["Raised", "Concern", "By", "Answer", "Answered"], _concern),
    "corrections": _dated(["Found", "Finding", "Person", "Put right", "State"], _correction, attrgetter("n_findings")),
    "incidents": _dated(["Date", "Kind", "What happened", "Cause", "State"], _incident, attrgetter("n_events")),
}  # fmt: skip
