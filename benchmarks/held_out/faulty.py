"""The held-out packages: each firm once as it is, and three times with faults put in by hand, each with its truth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from benchmarks.by_hand.changes import Change, at, at_intake, doc, item, no_item, put, rows, without, words
from benchmarks.held_out.firms import Firm, firm
from secor_qa.samples.draft import Planted


@dataclass(frozen=True)
class Held:
    """One package: whose, and what was done to it with which truth; several truths may follow from one change."""

    name: str
    firm: str
    faults: tuple[tuple[Change, tuple[Planted, ...]], ...] = ()

    def data(self) -> Firm:
        """The firm's data with every change made."""
        data = firm(self.firm)
        for change, _ in self.faults:
            change(data)
        return data

    @property
    def truth(self) -> tuple[Planted, ...]:
        """Everything that is at fault."""
        return tuple(planted for _, truths in self.faults for planted in truths)


def _at(question: str, check: str, what: str, **more: Any) -> tuple[Planted, ...]:
    return (at(question, check, what, kind="held-out", **more),)


def _intake(what: str, *fields: str, aside: tuple[str, ...] = ()) -> tuple[Planted, ...]:
    return (at_intake(what, *fields, aside=aside, kind="held-out"),)


def _no_plan(data: Firm) -> None:
    data["answers"]["M1"], data["points"]["M1"] = "No", 0
    data["notes"]["M1"] = "The old plan was for the other yard and went out with the garbage; there is none now."
    without("Emergency plan.docx")(data)


def _below_threshold(data: Firm) -> None:
    data["percent"]["T1"], data["points"]["T1"] = 75, 6


def _items_exchanged(data: Firm) -> None:
    one, other = data["plan"]
    one["question"], other["question"] = other["question"], one["question"]


def _restated(data: Firm) -> None:
    data["plan"][0]["action"] = data["plan"][0]["deficiency"]


def _same_file(data: Firm) -> None:
    source = next(document for document in data["doc"] if document["file"] == "shop walks.xlsx")
    doc("tractor week.xlsx", lines=source["lines"], table=source["table"], on=source["on"])(data)


def _same_note(data: Firm) -> None:
    data["notes"]["W4"] = data["notes"]["P2"]


_DRILLING = "drilling"
_CALIBRATION = "calibration"
_MOWING = "mowing"
HELD: tuple[Held, ...] = (
    Held("clean", _DRILLING),
    Held("clean", _CALIBRATION),
    Held("clean", _MOWING),
    Held("one", _DRILLING, (
        (doc("site visit march.docx", left_out=True), _at("P4", "documents", "the visit sheet was not sent")),
        (put("notes", "M1", "We've been meaning to write one since the yard moved, but so far there is no plan, it's "
              "all in Hedy's head and on a sticky note."), _at("M1", "consistency", "a Yes, and none is there",
                                                               aside=("notes",))),
        (put("fields", "employer_email", None), _intake("no e-mail", "employer_email")),
        (words("meeting april.docx", ("April 20, 2026", "April 22, 2024"), on=date(2024, 4, 22)),
         _at("T3", "currency", "minutes of two years ago")),
    )),
    Held("two", _DRILLING, (
        (put("notes", "W3", "See binder."), _at("W3", "notes", "two words")),
        (words("first aid card.docx", ("November 8, 2027", "November 8, 2025")),
         _at("T2", "currency", "the ticket ran out", aside=("consistency",))),
        (_no_plan, (*_at("M1", "consistency", "no plan, and it was practised", both="M2"),
                    *_at("M1", "action_items", "a No without an item", aside=("improvement",)))),
        (words("Safety Policy.docx", ("Rempel & Daughters Well Drilling Ltd.", "Foothills Aquifer Services Ltd.")),
         _at("P1", "consistency", "another company's policy", also="P2", instead="documents",
             aside=("documents", "consistency"))),
    )),
    Held("three", _DRILLING, (
        (_below_threshold, _at("T1", "instrument_use", "below the threshold", aside=("consistency",))),
        (put("notes", "P3", "Sat with four of the five hands at lunch. Tyrell Wall and Simon Giesbrecht had it word "
              "for word, the other two as well, so 4 of 4. The student brought up the hearing protection part."),
         _at("P3", "notes", "two of those asked are named")),
        (words("drill sheet.docx", ("March 30, 2026", "May 20, 2026"), on=date(2026, 5, 20)),
         _at("M2", "currency", "after the last day of data gathering")),
        (without("hazards pump pulling.docx"), _at("W1", "documents", "one of two", aside=("consistency",))),
    )),
    Held("one", _CALIBRATION, (
        (words("KDS-01 Policy.pdf", ("Approved: Karanjit Dhesi, President    Date: 2025-02-10",
                                      "Approved: ______________________    Date: ______________")),
         _at("P1", "currency", "nobody signed the policy", instead="documents")),
        (rows("Laboratory inspections.pdf", 4, 9),
         _at("W3", "currency", "five months are missing", instead="documents consistency",
             aside=("documents", "consistency"))),
        (put("notes", "P3", "The technicians and the office administrator were interviewed individually in the first "
              "week of May and explained the policy correctly; the examples offered concerned stop-work authority."),
         _at("P3", "notes", "no tally")),
        (put("fields", "employer_postal_code", "M4B 1B3"), _intake("a code of Toronto", "employer_postal_code")),
    )),
    Held("two", _CALIBRATION, (
        (doc("Investigation burst hose.pdf", cut=True), _at("M3", "documents", "the file is cut off")),
        (put("notes", "T3", "Monthly meetings are planned and 9 of 12 were held in the period under review. Minutes "
              "of the July and the February meeting are submitted."),
         _at("T3", "consistency", "nine of twelve are not a hundred percent", instead="instrument_use",
             aside=("instrument_use",))),
        (_same_note, _at("W4", "notes", "the same note", also="P2")),
        (put("fields", "assessor_signed_on", date(2026, 5, 8)), _intake("signed too early", "assessor_signed_on")),
    )),
    Held("three", _CALIBRATION, (
        (doc("First aid Tran.pdf", lines=["INVOICE 7731", "Bill to: KDS Instrument Calibration Inc.   2025-01-29",
              "4 x gauge 0-600 kPa   312.00", "GST 15.60   Total 327.60   Due in 30 days"]),
         _at("T2", "documents", "an invoice in place of the ticket", aside=("currency",))),
        (put("points", "M4", 4), _at("M4", "instrument_use", "four of three points")),
        (put("answers", "P4", "N/A"), _at("P4", "instrument_use", "N/A is not allowed", aside=("notes",))),
        (put("notes", "W1", "The task inventory lists 14 tasks, of which 14 have an approved assessment. All 11 "
              "employees took part. The two submitted cover bench calibration and work in classified areas."),
         _at("W1", "consistency", "eleven employees, and the profile counts fewer")),
    )),
    Held("one", _MOWING, (
        (item("P3", responsible="??"), _at("P3", "action_items", "nobody")),
        (item("M2", target_on="before freeze-up"), _at("M2", "action_items", "no date")),
        (doc("near miss rock.xlsx", lines=["Near miss", "Date: 14 Aug 2025", "What:", "Why:", "Done:", "Signed:"]),
         _at("M3", "currency", "an empty form", instead="documents", aside=("documents",))),
        (put("notes", "W2", "The controls are used in the field, yes. In the field the controls are used. Controls: "
              "used in the field, yes."), _at("W2", "notes", "the question over again")),
    )),
    Held("two", _MOWING, (
        (no_item("M2"), _at("M2", "action_items", "a No without an item", aside=("improvement",))),
        (_restated, _at("P3", "improvement", "the deficiency over again", instead="action_items",
                        aside=("action_items",))),
        (words("helper first day.xlsx", ("Signed: C. Yellowknee, L. Tessier   2 Jun 2025", "Signed: ______________")),
         _at("T1", "currency", "nobody signed", instead="documents")),
        (put("fields", "data_gathering_start", date(2026, 4, 20)), _at("", "instrument_use", "25 days")),
    )),
    Held("three", _MOWING, (
        (_items_exchanged, _at("P3", "action_items", "the other question's item", both="M2", aside=("improvement",))),
        (_same_file, _at("W4", "documents", "the shop's register under the tractor's name", also="W3",
                         aside=("currency", "consistency"))),
        (put("fields", "employees_worker", "one or two"),
         _intake("no number", "employees_worker", aside=("* consistency", "* instrument_use"))),
        (put("notes", "T4", ""), _at("T4", "instrument_use", "N/A without a reason", instead="notes")),
    )),
)  # fmt: skip
