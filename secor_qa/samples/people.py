"""Invented people: names, telephone numbers that ring nowhere (555-01xx) and addresses at example domains."""

from __future__ import annotations

from dataclasses import dataclass

from secor_qa.samples.dice import Random
from secor_qa.samples.words import word_file


@dataclass(frozen=True)
class Person:
    """One invented person. `role` is owner, manager, supervisor, worker, office, ..."""

    name: str
    role: str

    @property
    def first_name(self) -> str:
        """The given name alone."""
        return self.name.split()[0]


def people(random: Random, roles: list[str]) -> tuple[Person, ...]:
    """One person per role, no two with the same first or last name."""
    words = word_file("people.toml")
    first, last = random.sample(words["first"], len(roles)), random.sample(words["last"], len(roles))
    return tuple(Person(f"{given} {family}", role) for given, family, role in zip(first, last, roles, strict=True))


def phone(random: Random, province: str) -> str:
    """A number of the province's area that belongs to nobody: 555-0100 to 555-0199."""
    return f"({word_file('people.toml')['area_codes'][province]}) 555-01{random.randrange(100):02d}"


def email(person: Person, domain: str) -> str:
    """first.last at the employer's example domain."""
    return f"{person.name.lower().replace(' ', '.').replace('-', '')}@{domain}"
