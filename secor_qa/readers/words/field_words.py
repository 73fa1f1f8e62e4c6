"""How people label the critical data: the words by which a field of the Assessment sheet is known elsewhere."""

from __future__ import annotations

import re

from secor_qa.procedure.submission import FIELDS

WORDS: dict[str, tuple[str, ...]] = {
    "instrument": ("audit instrument", "audit tool", "protocol"),
    "instrument_version": ("instrument version", "version of instrument", "protocol version"),
    "year_type": ("year type", "type of year", "audit purpose", "purpose of audit", "type of audit", "audit type",
                  "certification or maintenance", "purpose"),
    "submitted_on": ("submitted", "submission date", "date submitted", "date of submission"),
    "data_gathering_start": ("data gathering start date", "data gathering started", "start of data gathering",
                             "data gathering begins", "data gathering from", "audit start date", "start date"),
    "data_gathering_end": ("data gathering end date", "data gathering ended", "end of data gathering",
                           "data gathering to", "data gathering completed", "audit end date", "end date"),
    "employer_legal_name": ("legal name", "company legal name", "legal company name", "company name", "employer name",
                            "name of company", "name of employer", "employer", "company", "business name",
                            "legal name of employer", "client / site", "client", "nom légal de l'employeur"),
    "employer_trade_name": ("trade name", "operating name", "operating as", "doing business as"),
    "employer_address": ("address", "company address", "street address", "mailing address", "business address"),
    "employer_city": ("city", "town", "city / town", "company city"),
    "employer_province": ("province", "company province", "province / territory"),
    "employer_postal_code": ("postal code", "company postal code"),
    "employer_contact_name": ("contact", "contact name", "contact person", "company contact", "primary contact",
                              "authorized representative"),
    "employer_phone": ("company phone", "contact phone", "business phone", "employer telephone", "company telephone"),
    "employer_fax": ("company fax", "fax", "fax number"),
    "employer_email": ("company email", "contact email", "employer e-mail", "company e-mail", "business email"),
    "employer_profile": ("company profile", "business profile", "description of operations", "nature of business",
                         "company description"),
    "wcb_accounts": ("wcb account", "wcb account number", "wcb account numbers", "wcb number", "wcb account(s)",
                     "wcb #", "wcb account #"),
    "industry_codes": ("industry code", "industry code(s)", "wcb industry code", "wcb industry codes"),
    "employees_owner": ("owners", "number of owners"),
    "employees_manager": ("managers", "number of managers"),
    "employees_supervisor": ("supervisors", "number of supervisors"),
    "employees_worker": ("workers", "number of workers"),
    "employees_contractor": ("contractors", "number of contractors"),
    "assessor_name": ("assessor", "name of assessor", "self-assessor", "auditor", "auditor name", "prepared by",
                      "assessed by", "completed by"),
    "assessor_phone": ("assessor telephone", "auditor phone"),
    "assessor_email": ("assessor e-mail", "auditor email"),
    "assessor_position": ("position of assessor", "assessor title", "assessor role", "auditor position"),
    "assessor_training_course": ("training course", "assessor course", "course taken", "assessor training"),
    "assessor_training_on": ("training date", "course date", "date of training", "original secor training date",
                             "assessor training date"),
    "assessor_refresher_on": ("refresher date", "date of refresher", "last refresher date",
                              "assessor refresher date"),
    "assessor_ethics_signed": ("code of ethics signed", "code of ethics", "ethics signed"),
    "assessor_signed_by": ("assessor signature", "signature of assessor", "auditor signature"),
    "assessor_signed_on": ("assessor signature date", "date signed by assessor", "assessor date signed"),
    "employer_signed_by": ("employer signature", "signature of employer", "company signature", "owner signature",
                           "signature of owner", "management signature"),
    "employer_signed_on": ("employer signature date", "date signed by employer", "employer date signed"),
    "secor_number": ("secor no.", "secor #", "secor certificate number", "cor number", "secor id"),
    "previous_submission": ("previous submission id", "resubmission of"),
}  # fmt: skip  # one group per field
"""Only labels that are surely the field's: a bare “Phone”, “Name” or “Date” may be anybody's."""


def plain_label(label: str) -> str:
    """A label without regard to case, white space and marks: “Employer's Legal-Name:” is `employerlegalname`."""
    return re.sub(r"[\W_]+", "", label.casefold().replace("'s", "").replace("’s", ""))


_BY_LABEL = {plain_label(words): name for name in FIELDS for words in (*WORDS.get(name, ()), name)}
SIGNATURES = {"assessor_signed_by": "assessor_signed_on", "employer_signed_by": "employer_signed_on"}


def field_of(label: str) -> str:
    """The field that a label surely stands for; empty where none."""
    return _BY_LABEL.get(plain_label(label), "")


def signature_of(label: str) -> str:
    """Whose signature a label asks for: `assessor_signed_by`, `employer_signed_by`, or empty where it does not say."""
    named = field_of(label)
    if named in SIGNATURES:
        return named
    words = set(re.findall(r"\w+", label.casefold()))
    assessor = bool(words & {"assessor", "auditor", "inspector"})
    employer = bool(words & {"employer", "owner", "company", "management", "manager", "client"})
    if assessor == employer:
        return ""
    return "assessor_signed_by" if assessor else "employer_signed_by"
