"""Critical data and sign-offs out of an inspection: the title page's answers, and items labelled as our fields."""

from __future__ import annotations

import re
from datetime import date

from secor_qa.procedure.submission import FIELDS, FieldKind, FieldValue, Remark
from secor_qa.readers.safetyculture.inspection import Entry, Inspection
from secor_qa.readers.sheets.cells import Cell, as_date, as_name, as_text, is_blank
from secor_qa.readers.sheets.fields import plain_name, read_value
from secor_qa.readers.words.field_words import SIGNATURES, field_of, signature_of

_BUILT_IN = {  # items that every template's title page has under the same ids
    "f3245d40-ea77-11e1-aff1-0800200c9a66": "inspection_title",
    "f3245d41-ea77-11e1-aff1-0800200c9a66": "employer_legal_name",
    "f3245d42-ea77-11e1-aff1-0800200c9a66": "conducted_on",
    "f3245d43-ea77-11e1-aff1-0800200c9a66": "assessor_name",
    "f3245d44-ea77-11e1-aff1-0800200c9a66": "location",
    "f3245d45-ea77-11e1-aff1-0800200c9a66": "personnel",
    "f3245d46-ea77-11e1-aff1-0800200c9a66": "document_no",
}
_HEADS = {"client_site": "employer_legal_name", "prepared_by": "assessor_name", "conducted_on": "conducted_on",
          "location": "location", "personnel": "personnel", "document_no": "document_no",
          "name": "inspection_title", "template_name": "template_name",
          "date_completed": "inspection_completed"}  # fmt: skip
_DATES = frozenset({"conducted_on", "inspection_completed"})
_EARLY_UTC = re.compile(r"T0[0-7]:[0-9]{2}(?::[0-9.]+)?Z\Z")  # still the day before, west of the Rockies


class Fields:
    """Gathers fields; of a field that stands twice the first counts."""

    def __init__(self, fields: dict[str, FieldValue], remarks: list[Remark]) -> None:
        self._fields, self._remarks = fields, remarks

    def take(self, entry: Entry) -> str:
        """Take an item as a field: by its label, else by the title page's built-in ids. Gives what it was read as."""
        name = field_of(entry.label) or _BUILT_IN.get(entry.item_id.casefold(), "")
        if not name and entry.on_title_page and entry.label and not is_blank(entry.response):
            name = plain_name(entry.label)
        if name and not is_blank(entry.response):
            self._put(name, entry.response, entry.where, entry.label)
        return name

    def sign(self, entry: Entry) -> str:
        """Take a signature item as a sign-off: who, and the day it was given where the export says."""
        name = signature_of(entry.label)
        signed = not is_blank(entry.response) or bool(entry.media)
        if not name:
            if signed:
                message = f"The signature “{entry.label}” does not say whose it is. It is not read as a sign-off."
                self._remarks.append(Remark(entry.where, message, "unknown-signature"))
            return "ignored: does not say whose signature it is"
        who = as_text(entry.response)
        if who and not any(who.strip() == medium.id for medium in entry.media):
            self._put(name, who, entry.where, entry.label)
        elif signed:
            message = f"“{entry.label}” is signed, but the name of who signed is not in the export."
            self._remarks.append(Remark(entry.where, message, "signature-without-name"))
        if not is_blank(entry.signed_at):
            self._put(SIGNATURES[name], entry.signed_at, entry.where, entry.label)
        return name

    def take_heads(self, inspection: Inspection) -> None:
        """Take the export's own columns about the inspection where no item said the same."""
        for head, name in _HEADS.items():
            if head in inspection.heads and name not in self._fields:
                self._put(name, inspection.heads[head], inspection.file, head)
        self._fields["inspection_id"] = inspection.id
        self._fields["audit_tool"] = inspection.layout
        if "date_completed" in inspection.heads or inspection.heads.get("template_name") is None:
            return
        message = "The export does not say that the inspection was completed."
        self._remarks.append(Remark(inspection.file, message, "not-completed"))

    def _put(self, name: str, cell: Cell, where: str, label: str) -> None:
        kind = FieldKind.DATE if name in _DATES else FIELDS.get(name, FieldKind.TEXT)
        reading = read_value(kind, cell)
        if reading.code:
            self._remarks.append(Remark(f"{where}, {label}", reading.message, reading.code))
        if reading.value is None:
            return
        if kind is FieldKind.DATE and name in FIELDS and _EARLY_UTC.search(as_name(cell)):
            message = f"“{as_name(cell)}” is a time in UTC; in Canada it may still have been the day before."
            self._remarks.append(Remark(f"{where}, {label}", message, "utc-date"))
        if name not in self._fields:
            self._fields[name] = reading.value
        elif self._fields[name] != reading.value:
            message = f"“{label}” is filled in twice with different values. The first one is read."
            self._remarks.append(Remark(where, message, "duplicate-field"))


def as_task_date(where: str, cell: Cell, remarks: list[Remark], question: str) -> date | str | None:
    """A date of an action; what cannot be read stays as text, with a remark."""
    reading = as_date(cell)
    if reading.code:
        remarks.append(Remark(where, reading.message, reading.code, question))
    return reading.value
