"""The facts of one submission that notes and papers have in common, so that they tell the same story."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from secor_qa.samples.dice import Random, dice
from secor_qa.samples.employers import Employer
from secor_qa.samples.timeline import MONTHS, Timeline, written

_ROLES = ("owner", "supervisor", "worker", "worker2", "trainer", "mechanic", "contractor", "client")
_WEATHER = ("clear, -12", "overcast, 4", "light snow, -6", "sunny, 21", "gusts to 30 km/h, 15")
_DRILLS = ("a worker down beside the {unit}", "a small fire at the fuel tank", "a spill at the loading point",
           "a missing person at the end of the day")  # fmt: skip


@dataclass(frozen=True)
class Story:
    """An employer, its dates, and the seed from which every choice of words follows."""

    employer: Employer
    timeline: Timeline
    seed: str
    n_findings: int = 7  # of the period's inspections: as many as the notes on corrections count
    n_events: int = 7  # on the log of incidents: as many as the notes on investigations count
    n_items: int = 4  # of the last plan: as many as the notes on it count
    n_services: int = 7  # on the log of maintenance: as many as the notes on it count
    n_services_late: int = 0

    def slots(self, purpose: str) -> dict[str, str]:
        """What fills the braces of one note or paper; each purpose gets its own sites, tasks and hazards."""
        random = dice(self.seed, "slots", purpose)
        slots = self._steady() | self._chosen(random)
        slots["drill_event"] = dice(self.seed, "drill").choice(_DRILLS).format(unit=slots["unit"])
        return slots

    def _steady(self) -> dict[str, str]:
        """What is the same wherever it is spoken of."""
        employer, trade, random = self.employer, self.employer.trade, dice(self.seed, "steady")
        near_miss, cause, correction = random.choice(trade["near"])
        workers = employer.counts["worker"]
        names = {role: employer.person(role).name for role in _ROLES}
        return names | {
            "company": employer.legal_name, "short": employer.short, "town": employer.city,
            "hospital": employer.hospital, "lead": employer.lead, "office": trade["office"], "task": trade["task"],
            "vehicle": trade["vehicle"], "n_workers": str(workers), "near_miss": near_miss, "cause": cause,
            "correction": correction, "contract_work": random.choice(trade["contract"]),
            "concern": random.choice(trade["concerns"]), "drill_minutes": str(random.randrange(4, 12)),
            "contractor_firm": f"{employer.person('contractor').name.split()[-1]} Contracting",
            "client_firm": "Boreal Example Energy", "provider": employer.providers[0],
            "voice_kind": "a health and safety representative" if workers >= 5 else "a spokesperson for the crew",
            "n_units": str(random.randrange(4, 9)), "n_tasks": str(len(trade["tasks"])),
            "ticket": random.choice(trade["tickets"]), "training": random.choice(trade["trainings"]),
            "n_supervisors": str(employer.counts["supervisor"]),
        }  # fmt: skip

    def _chosen(self, random: Random) -> dict[str, str]:
        """What differs from one note or paper to the next."""
        trade = self.employer.trade
        task, task2 = random.sample(trade["tasks"], 2)
        hazard, control = random.choice(trade["hazards"])
        site, site2 = random.sample(trade["sites"], 2)
        unit, unit2 = random.sample(trade["units"], 2)
        last_months = [MONTHS[(self.timeline.gathering_start.month - 2 - back) % 12] for back in range(9)]
        return {
            "task_ing": task, "task2_ing": task2, "hazard": hazard, "control": control, "site": site, "site2": site2,
            "unit": unit, "unit2": unit2, "ppe": random.choice(trade["ppe"]),
            "finding": random.choice(trade["findings"]), "health_hazard": random.choice(trade["health"]),
            "month": random.choice(last_months), "weather": random.choice(_WEATHER),
            "meter": f"{random.randrange(1200, 9800)} h",
        }  # fmt: skip

    def written(self, on: object) -> str:
        """A date in the company's style."""
        return written(on, self.employer.look.dates) if isinstance(on, date) else str(on)


_OPENING_SLOT = re.compile(r"(^|[.!?] )\{(\w+)\}")


def fill(text: str, slots: dict[str, str]) -> str:
    """Fill the braces; a value that opens a sentence gets a capital, as does the whole."""
    opened = _OPENING_SLOT.sub(lambda match: match[1] + _capital(slots[match[2]]), text)
    filled = _capital(opened.format_map(slots))
    return fitting(filled) if slots["n_supervisors"] == "0" else filled


def fitting(text: str) -> str:
    """The words of a company without supervisors, where a lead hand opens the day."""
    return text.replace("Supervisor", "Lead hand").replace("supervisor", "lead hand")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
