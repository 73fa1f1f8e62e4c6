"""Faults against 2.2 and 2.3, and those of 2.5(e) that concern the submission as a whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted, Value
from secor_qa.samples.fault_kinds import INTAKE, Fault, of_check, planted

_Plant = Callable[[Draft, Random], list[Planted]]


def _blanked(name: str, clause: str, *fields: str, aside: tuple[str, ...] = ()) -> Fault:
    """Leave these fields blank."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        for field in fields:
            draft.fields[field] = None
        return [Planted(name, "", INTAKE, clause, f"Left blank: {', '.join(fields)}.", fields=fields, aside=aside)]

    return Fault(name, INTAKE, clause, plant, sees=f"{', '.join(fields)} blank")


def _set(name: str, clause: str, field: str, value: Callable[[Draft, Random], Value], *, sees: str = "",
         aside: tuple[str, ...] = ()) -> Fault:  # fmt: skip
    """Give a field another value."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        draft.fields[field] = value(draft, random)
        what = f"{field} is {draft.fields[field]}."
        return [Planted(name, "", INTAKE, clause, what, fields=(field,), aside=aside)]

    return Fault(name, INTAKE, clause, plant, sees=sees or f"what stands in {field}")


def _one_of(*values: str) -> Callable[[Draft, Random], Value]:
    return lambda draft, random: random.choice(values)


def _other_postal_code(draft: Draft, random: Random) -> Value:
    """A code of the far side of the country."""
    return random.choice(["B3H 4R2", "M5V 2T6", "H2X 1Y4", "E1C 4Z2", "A1B 3X5"])


def _before_the_end(draft: Draft, random: Random) -> Value:
    return draft.story.timeline.gathering_start - timedelta(days=random.randrange(1, 20))


def _after_sending(draft: Draft, random: Random) -> Value:
    return draft.story.timeline.submitted_on + timedelta(days=random.randrange(3, 40))


def _somebody_else(draft: Draft, random: Random) -> list[Planted]:
    """Somebody signs as the assessor who is not the assessor."""
    signer = next(person.name for person in draft.story.employer.people if person.name not in
                  (draft.fields["assessor_name"], draft.fields["employer_contact_name"]))  # fmt: skip
    draft.fields["assessor_signed_by"] = signer
    what = "Signed as assessor by somebody who is not the assessor."
    return [Planted("assessor-signed-by-another", "", INTAKE, "2.3", what, fields=("assessor_signed_by",))]


def _employer_early(draft: Draft, random: Random) -> list[Planted]:
    if draft.fields["assessor_name"] == draft.fields["employer_contact_name"]:
        return []
    draft.fields["employer_signed_on"] = _before_the_end(draft, random)
    what = "The employer signed before data gathering ended."
    fields = ("employer_signed_on",)
    return [Planted("employer-signed-before-the-end", "", INTAKE, "2.3", what, fields=fields)]


def _never_trained(draft: Draft, random: Random) -> list[Planted]:
    fields = ("assessor_training_course", "assessor_training_on", "assessor_refresher_on")
    for field in fields:
        draft.fields[field] = None
    return [Planted("no-training-given", "", INTAKE, "2.2", "No course and no date of training.", fields=fields)]


def _trained_ahead(draft: Draft, random: Random) -> list[Planted]:
    fields = ("assessor_training_on", "assessor_refresher_on")
    draft.fields[fields[0]] = draft.story.timeline.submitted_on + timedelta(days=random.randrange(20, 90))
    draft.fields[fields[1]] = None
    return [Planted("trained-after-the-assessment", "", INTAKE, "2.2", "The course is still to come.", fields=fields)]


def _sent_before_the_end(draft: Draft, random: Random) -> list[Planted]:
    draft.fields["submitted_on"] = draft.story.timeline.gathering_end - timedelta(days=random.randrange(1, 4))
    aside = [
        "intake assessor_signed_on",
        "intake employer_signed_on",
        "intake data_gathering_end",
        "intake submitted_on",
    ]
    what = "Submitted before data gathering ended."
    return [planted("sent-before-the-end", Check.INSTRUMENT_USE, "", what, aside=aside)]


def _ends_before_start(draft: Draft, random: Random) -> list[Planted]:
    days = random.randrange(2, 9)
    draft.fields["data_gathering_start"] = draft.story.timeline.gathering_end + timedelta(days=days)
    aside = ["intake data_gathering_start", "intake data_gathering_end", "intake assessor_signed_on",
             "intake employer_signed_on"]  # fmt: skip
    what = "Data gathering ends before it begins."
    return [planted("ends-before-it-begins", Check.INSTRUMENT_USE, "", what, aside=aside)]


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
    what = f"{draft.fields['employees_manager']} managers alone."
    return [planted("too-many-people", Check.INSTRUMENT_USE, "", what, aside=["* consistency"])]


_NO_END = ("* currency", "* instrument_use", "intake assessor_signed_on", "intake employer_signed_on")
_COUNTS = ("* consistency", "* instrument_use")
FAULTS: tuple[Fault, ...] = (
    _blanked("no-email", "2.3", "employer_email"),
    _blanked("no-account-number", "2.3", "wcb_accounts"),
    _blanked("no-industry-code", "2.3", "industry_codes"),
    _blanked("no-profile", "2.3", "employer_profile"),
    _blanked("no-contact", "2.3", "employer_contact_name", "employer_phone", aside=("intake employer_signed_by",)),
    _blanked("no-gathering-start", "2.3", "data_gathering_start", aside=("* instrument_use",)),
    _blanked("no-gathering-end", "2.3", "data_gathering_end", aside=_NO_END),
    _blanked("no-legal-name", "2.3", "employer_legal_name", aside=("* consistency", "* documents", "* notes")),
    _blanked("no-address", "2.3", "employer_address", "employer_city"),
    _blanked("no-assessor-phone", "2.3", "assessor_phone"),
    _blanked(
        "no-assessor-name", "2.3", "assessor_name", aside=("intake assessor_signed_by", "intake employer_signed_by")
    ),
    _blanked("position-left-blank", "2.2", "assessor_position"),
    _blanked("assessor-did-not-sign", "2.3", "assessor_signed_by", "assessor_signed_on"),
    _set("odd-email", "2.3", "assessor_email", _one_of("office at example", "see web site", "owner@", "n/a", "@mail")),
    _set("odd-phone", "2.3", "employer_phone", _one_of("555-01", "call the office", "780 55", "unlisted")),
    _set("odd-postal-code", "2.3", "employer_postal_code", _one_of("T2X", "90210", "TOB OAO1", "12345-678")),
    _set(
        "postal-code-of-elsewhere",
        "2.3",
        "employer_postal_code",
        _other_postal_code,
        sees="a first letter of another province",
    ),
    _set(
        "odd-account-number", "2.3", "wcb_accounts", _one_of("pending", "applied for", "ask accountant", "see letter")
    ),
    _set("odd-industry-code", "2.3", "industry_codes", _one_of("oilfield", "construction", "unsure", "the usual one")),
    _set("odd-head-count", "2.3", "employees_worker", _one_of("a few", "about five", "3-4", "varies"), aside=_COUNTS),
    _set(
        "placeholder-for-a-name",
        "2.3",
        "employer_contact_name",
        _one_of("TBD", "xxx", "???", "-"),
        aside=("intake employer_signed_by",),
    ),
    _set(
        "assessor-from-outside",
        "2.2",
        "assessor_position",
        _one_of("Outside consultant", "Safety advisor (contract)", "Friend of the owner", "Bookkeeper from ABC Safety"),
    ),
    _set("ethics-not-signed", "2.2", "assessor_ethics_signed", _one_of("No")),
    _set("signed-before-the-end", "2.3", "assessor_signed_on", _before_the_end, sees="signed before the last day"),
    _set(
        "employer-signed-before-the-end",
        "2.3",
        "employer_signed_on",
        _before_the_end,
        sees="signed before the last day",
    ),
    _set("signed-after-sending", "2.3", "assessor_signed_on", _after_sending, sees="signed after it was submitted"),
    Fault("employer-did-not-sign", INTAKE, "2.3", _employer_unsigned, sees="no sign-off by another than the assessor"),
    Fault("assessor-signed-by-another", INTAKE, "2.3", _somebody_else, sees="a name that is not the assessor's"),
    Fault("training-run-out", INTAKE, "2.2", _outdated, sees="a refresher more than three years ago"),
    Fault("no-training-given", INTAKE, "2.2", _never_trained, sees="no course and no date"),
    Fault("trained-after-the-assessment", INTAKE, "2.2", _trained_ahead, sees="a course after the submission"),
    of_check(Check.INSTRUMENT_USE, "gathering-took-too-long", _too_long, "more days than the province allows"),
    of_check(Check.INSTRUMENT_USE, "sent-in-late", _late, "more days than the province allows"),
    of_check(Check.INSTRUMENT_USE, "sent-before-the-end", _sent_before_the_end, "submitted before the last day"),
    of_check(Check.INSTRUMENT_USE, "ends-before-it-begins", _ends_before_start, "a last day before the first"),
    of_check(Check.INSTRUMENT_USE, "too-many-people", _too_big, "more people than the province allows"),
)
