"""Faults against 2.2 and 2.3, and those of 2.5(e) that concern the submission as a whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted, Value
from secor_qa.samples.fault_kinds import INTAKE, Fault, of_check, planted

_Plant = Callable[[Draft, Random], list[Planted]]


def _blanked(name: str, clause: str, *fields: str) -> Fault:
    """Leave these fields blank."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        for field in fields:
            draft.fields[field] = None
        return [Planted(name, "", INTAKE, clause, f"Left blank: {', '.join(fields)}.", fields=fields)]

    return Fault(name, INTAKE, clause, plant)


def _set(name: str, clause: str, field: str, value: Callable[[Draft, Random], Value]) -> Fault:
    """Give a field another value."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        draft.fields[field] = value(draft, random)
        return [Planted(name, "", INTAKE, clause, f"{field} is {draft.fields[field]}.", fields=(field,))]

    return Fault(name, INTAKE, clause, plant)


def _employer_unsigned(draft: Draft, random: Random) -> list[Planted]:
    fields = draft.fields
    if fields["assessor_name"] == fields["employer_contact_name"]:
        return []
    fields["employer_signed_by"] = fields["employer_signed_on"] = None
    what = "The employer, not the assessor, has not signed."
    signed = ("employer_signed_by", "employer_signed_on")
    return [Planted("employer-did-not-sign", "", INTAKE, "2.3", what, fields=signed)]


def _outdated(draft: Draft, random: Random) -> list[Planted]:
    end = draft.story.timeline.gathering_end
    draft.fields["assessor_refresher_on"] = end - timedelta(days=random.randrange(1200, 1280))
    what = "The last refresher is over three years old."
    return [Planted("training-run-out", "", INTAKE, "2.2", what, fields=("assessor_refresher_on",))]


def _too_long(draft: Draft, random: Random) -> list[Planted]:
    limit = draft.instrument.province(str(draft.fields["employer_province"])).gathering_days_max
    if limit is None:
        return []
    days = limit + random.randrange(2, 20)
    draft.fields["data_gathering_start"] = draft.story.timeline.before_end(days)
    return [planted("gathering-took-too-long", Check.INSTRUMENT_USE, "", f"Data gathering took {days + 1} days.")]


def _late(draft: Draft, random: Random) -> list[Planted]:
    limit = draft.instrument.province(str(draft.fields["employer_province"])).submission_days_max
    if limit is None:
        return []
    submitted = draft.story.timeline.submitted_on
    days = limit + random.randrange(2, 12) - (submitted - draft.story.timeline.gathering_end).days
    draft.fields["submitted_on"] = submitted + timedelta(days=days)
    return [planted("sent-in-late", Check.INSTRUMENT_USE, "", f"Submitted on {draft.fields['submitted_on']}.")]


def _too_big(draft: Draft, random: Random) -> list[Planted]:
    limit = draft.instrument.province(str(draft.fields["employer_province"])).headcount_max
    if limit is None:
        return []
    draft.fields["employees_manager"] = limit + random.randrange(2, 5)
    return [
        planted("too-many-people", Check.INSTRUMENT_USE, "", f"{draft.fields['employees_manager']} managers alone.")
    ]


def _consultant(draft: Draft, random: Random) -> Value:
    return random.choice(["Outside consultant", "Safety advisor (contract)", "Friend of the owner"])


def _odd_mail(draft: Draft, random: Random) -> Value:
    return random.choice(["office at example", "see web site", "owner@"])


FAULTS: tuple[Fault, ...] = (
    _blanked("no-email", "2.3", "employer_email"),
    _blanked("no-account-number", "2.3", "wcb_accounts"),
    _blanked("no-industry-code", "2.3", "industry_codes"),
    _blanked("no-profile", "2.3", "employer_profile"),
    _blanked("no-contact", "2.3", "employer_contact_name", "employer_phone"),
    _blanked("no-gathering-start", "2.3", "data_gathering_start"),
    _blanked("assessor-did-not-sign", "2.3", "assessor_signed_by", "assessor_signed_on"),
    _set("odd-email", "2.3", "assessor_email", _odd_mail),
    _set("assessor-from-outside", "2.2", "assessor_position", _consultant),
    _set("ethics-not-signed", "2.2", "assessor_ethics_signed", lambda draft, random: "No"),
    Fault("employer-did-not-sign", INTAKE, "2.3", _employer_unsigned),
    Fault("training-run-out", INTAKE, "2.2", _outdated),
    of_check(Check.INSTRUMENT_USE, "gathering-took-too-long", _too_long),
    of_check(Check.INSTRUMENT_USE, "sent-in-late", _late),
    of_check(Check.INSTRUMENT_USE, "too-many-people", _too_big),
)
