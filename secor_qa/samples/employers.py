"""Invented small employers of the energy industry: name, trade, town, account, people and how their papers look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from secor_qa.samples.dice import Random
from secor_qa.samples.people import Person, email, people, phone
from secor_qa.samples.words import word_file

GROUPS = ("owner", "manager", "supervisor", "worker", "contractor")


@dataclass(frozen=True)
class Look:
    """How papers look: letterhead (0-3, 4 is none), colour, typeface, date style (0-8) and file names (0-2)."""

    letterhead: int
    colour: tuple[int, int, int]
    typeface: str
    dates: int
    file_names: int


@dataclass(frozen=True)
class Employer:
    """An invented employer. `counts` has the five groups of the profile; `trade` a row of words/trades.toml."""

    legal_name: str
    short: str
    trade: dict[str, Any]
    address: str
    city: str
    province: str
    postal_code: str
    hospital: str
    phone: str
    fax: str
    email: str
    domain: str
    wcb_accounts: tuple[str, ...]
    counts: dict[str, int]
    people: tuple[Person, ...]
    look: Look
    providers: tuple[str, ...]

    def person(self, role: str) -> Person:
        """Who fills a role on the papers; with no supervisor, the first worker leads the crew."""
        by_role = {person.role: person for person in self.people}
        return by_role.get(role, by_role["worker"])

    @property
    def n_staff(self) -> int:
        """Everyone but contractors."""
        return sum(self.counts[group] for group in GROUPS if group != "contractor")

    @property
    def lead(self) -> str:
        """The role that leads the company from day to day, as notes call it."""
        return "manager" if self.counts["manager"] else "owner"


_COLOURS = ((31, 78, 121), (122, 46, 33), (38, 94, 61), (64, 64, 72), (110, 78, 24), (72, 52, 110))


def make_employer(random: Random, *, contractors: int | None = None, name: str = "", trade: str = "",
                  province: str = "") -> Employer:  # fmt: skip
    """One employer; what is not asked for is chosen by chance. At most nine people, contractors included."""
    words = word_file("people.toml")
    chosen = _trade(random, trade)
    name = name or random.choice(words["names"])
    legal = f"{name} {random.choice(chosen['suffixes'])} {random.choice(['Ltd.', 'Inc.', 'Corp.'])}"
    towns = [town for town in words["towns"] if not province or town[1] == province]
    city, province, sorting, hospital = random.choice(towns)
    domain = f"{name.lower().replace(' ', '')}-{chosen['key']}.example.{random.choice(['ca', 'com'])}"
    counts = _counts(random, contractors)
    roles = ["owner", "worker", "worker2", "office", *(["supervisor"] if counts["supervisor"] else [])]
    staff = people(random, [*roles, "contractor", "client", "trainer", "mechanic"])
    return Employer(
        legal_name=legal, short=name, trade=chosen, city=city, province=province, hospital=hospital, domain=domain,
        address=f"{random.randrange(100, 9900)} {random.choice(words['streets'])}",
        postal_code=f"{sorting} {random.randrange(1, 10)}{random.choice('ABCEGHJK')}{random.randrange(1, 10)}",
        phone=phone(random, province), fax=phone(random, province), email=email(staff[0], domain),
        wcb_accounts=(f"0{random.randrange(100_000, 999_999)}",), counts=counts, people=staff,
        look=Look(random.randrange(4), random.choice(_COLOURS), random.choice(["Helvetica", "Times"]),
                  random.randrange(3), random.randrange(3)),
        providers=tuple(random.sample(words["providers"], 2)),
    )  # fmt: skip


def _trade(random: Random, key: str) -> dict[str, Any]:
    trades: list[dict[str, Any]] = word_file("trades.toml")["trade"]
    return next((trade for trade in trades if trade["key"] == key), None) or random.choice(trades)


def _counts(random: Random, contractors: int | None) -> dict[str, int]:
    """Head counts of the five groups: one owner, two workers or more, nine people at most."""
    counts = {
        "owner": 1,
        "manager": random.choice([0, 0, 1]),
        "supervisor": random.choice([0, 1, 1]),
        "worker": random.choice([2, 3, 3, 4, 5]),
    }
    room = 9 - sum(counts.values())
    counts["contractor"] = min(room, random.choice([0, 1, 2])) if contractors is None else min(room, contractors)
    return counts
