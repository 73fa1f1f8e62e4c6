"""How the sheets are filled in: which one names the files, what is left blank, dates as people type."""

from __future__ import annotations

from datetime import date

from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft
from secor_qa.samples.timeline import written

_PROVINCES = {"AB": "Alberta", "SK": "Saskatchewan", "BC": "British Columbia", "MB": "Manitoba"}


def dress_listing(draft: Draft, listing: str) -> None:
    """Let the questions name their files, or only the Attachments sheet, or both."""
    if listing == "sheet":
        for row in draft.rows:
            row.attachments = []
    for paper in draft.papers:
        paper.names_questions = listing != "rows"


def dress_plan(draft: Draft, random: Random, *, as_text: bool) -> None:
    """Other words in the columns of the plan that nobody must fill in; dates as text where the sender types them."""
    for item in draft.items:
        item.priority = random.choice(["", item.priority, "A", "1"])
        item.status = random.choice(["", "Open", "In progress", "Not started"])
        if as_text and isinstance(item.target_on, date):
            item.target_on = written(item.target_on, random.choice([0, 1, 3]))


def dress_fields(draft: Draft, random: Random) -> None:
    """The Assessment sheet as typed by hand."""
    fields = draft.fields
    fields["employer_fax"] = "none"
    fields["employer_trade_name"] = fields["secor_number"] = None
    fields["employer_province"] = _PROVINCES.get(str(fields["employer_province"]), fields["employer_province"])
    fields["employer_postal_code"] = str(fields["employer_postal_code"]).replace(" ", "").lower()
    digits = "".join(each for each in str(fields["employer_phone"]) if each.isdigit())
    fields["employer_phone"] = random.choice(["{}.{}.{}", "{} {} {}", "1-{}-{}-{}"]).format(
        digits[:3], digits[3:6], digits[6:]
    )
    fields["assessor_signed_by"] = str(fields["assessor_signed_by"]).upper()
    for name, value in fields.items():
        if isinstance(value, date):
            fields[name] = written(value, random.choice([0, 1, 3]))
