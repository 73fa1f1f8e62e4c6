# ruff: noqa: E501  (pages of text stand as they would be read)
"""What is attached reads like what is asked for: forty that are in order and stay silent, forty that are not."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents.sort import wrong_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Status, Strength

ASKED = {
    "inspection": (
        "Are planned inspections done?",
        "Attach at least one completed inspection of the period.",
        "record",
    ),
    "training": ("Is job training on record?", "Attach at least one training record or certificate.", "record"),
    "meeting": ("Are safety meetings held with minutes?", "Attach the minutes of one meeting.", "record"),
    "drill": ("Was the plan tried out in a drill?", "Attach the report of one drill.", "record"),
    "incident": ("Are incidents investigated?", "Attach one incident investigation.", "record"),
    "hazard": ("Are tasks assessed for hazards?", "Attach two hazard assessments of tasks.", "record"),
    "maintenance": ("Is equipment maintained on schedule?", "Attach one maintenance record.", "record"),
    "orientation": ("Were new workers oriented?", "Attach one completed orientation.", "record"),
    "policy": ("Is there a written health and safety policy?", "Attach the signed policy.", "policy"),
    "rules": ("Are there written rules of work?", "Attach the rules with the steps that follow a breach.", "policy"),
    "choice": ("Do workers have a say?", "Attach what shows how it was agreed.", "record"),
}

TEXTS = {
    "shop inspection": "SHOP INSPECTION\nDate: 5 Feb 2024   Inspector: Del Ng\nExits clear  OK\nGuards on grinder  OK\n"
    "Fire extinguisher charged  OK\nOil on floor by hoist  Deficient - mopped and mat laid same day\nSigned Del Ng",
    "short inspection": "Monthly yard inspection, Feb 5. Everything fine but one ladder tagged out. Del Ng, yard lead.",
    "walkaround": "Vehicle walk-around\nUnit 12\nLights ok\nTires ok\nHorn ok\nMirrors cracked, reported to shop\nDriver: P. Roy",
    "french inspection": "INSPECTION DU CHANTIER\nDate : 2024-02-05\nÉchafaudage : conforme\nExtincteur : conforme\n"
    "Câble usé : remplacé le jour même\nSigné : Luc Roy",
    "certificate": "CERTIFICATE OF COMPLETION\nThis certifies that\nPat Roy\nhas completed the course\nFall Protection, 8 hours"
    "\nInstructor: M. Day   Valid until 2026-03-01",
    "matrix": "Training matrix 2024\nName | WHMIS | First aid | H2S\nPat Roy | Jan 4 | Feb 9 | Mar 2\nDel Ng | Jan 4 | Feb 9 | -",
    "card": "St. Example Ambulance\nStandard First Aid certificate\nPat Roy\nCompleted 2023-09-01 Expires 2026-09-01 instructor no 44",
    "minutes": "Tailgate meeting\nDate 2024-03-04\nAttended by: Pat, Del, Kim\nDiscussed: backing up near the pit wall, new spotter "
    "signals\nAction: order vests - Kim",
    "minutes with inspection": "Safety meeting minutes\nPresent: Pat, Del, Kim\nOld business: the April inspection found a bent rung; "
    "replaced.\nNew business: winter tires.\nAdjourned 7:40",
    "drill": "Fire drill report\nAlarm sounded 10:02. All out at the muster point by 10:06, headcount five.\nDebrief: side door "
    "sticks; planed the same week.",
    "tabletop": "Emergency exercise - tabletop\nScenario: a roll-over on the lease road.\nWho calls, who goes, where the helicopter "
    "lands. Lessons: post the coordinates in the truck.",
    "incident": "INCIDENT REPORT\nWhat happened: a hose whipped when it was uncoupled.\nWitnesses: Kim.\nRoot cause: no bleed-off step."
    "\nCorrective action: step added, crew told.",
    "near miss": "Near miss card\nLoad shifted on the deck. Nobody hurt. Cause: one strap short. Corrected: four straps, checked by Del.",
    "jha": "JHA - changing a truck tire\nStep | Hazard | Severity | Likelihood | Control\nJack up | slips off | 4 | 2 | stands, chocks"
    "\nLift wheel | strain | 2 | 3 | two people",
    "flha": "Field level hazard assessment\nToday's task: trenching by the shop\nHazards: gas line, spoil pile\nControls: locate, 1 m "
    "back\nCrew initials PR DN",
    "service": "Work order 118\nUnit 7 loader\nOil and filters changed, brakes adjusted, hose replaced\nMeter 4410 h\nMechanic: Sam O.",
    "service invoice": "INVOICE 2207\nBill to: Example Hauling\nLabour: brakes and oil service unit 7\nFilters 2 @ $18.50\n"
    "Subtotal $412.00\nGST $20.60\nTotal due $432.60",
    "orientation": "New worker orientation\nName: Kim Lee   First day: 2024-01-15\nRules explained [x]\nRight to refuse [x]\nMuster "
    "point shown [x]\nReviewed with Del Ng",
    "buddy": "First day checklist for Kim Lee\nHard hat issued\nShown exits, first aid kit, sign-in board\nBuddy: Pat\nOriented by Del",
    "policy": "HEALTH AND SAFETY POLICY\nExample Hauling is committed to sending everyone home whole. Managers are responsible for the "
    "means; workers shall follow this policy and must report hazards. Signed: R. Roy, owner",
    "short policy": "Our policy: nobody here gets hurt for a load of gravel. We will stop, think and ask. R. Roy, owner, January 2024",
    "rules": "Rules of work\nSeat belts must be worn. No one may work alone in the pit. Phones shall stay in the door pocket.\nFirst "
    "breach: a talk. Second: a written warning.",
    "procedure": "Lockout procedure\nPurpose: to keep stored energy from people.\nThe operator must shut down, isolate, lock and tag. "
    "The supervisor shall keep the spare key. Nobody will remove another's lock.",
    "inspection program": "Site safety program\nPurpose and scope\nSupervisors must look over each site. Findings shall be corrected. "
    "Managers will ensure that forms are kept. Everyone is responsible for speaking up.",
    "invoice": "INVOICE\nBill to: Example Hauling Ltd.\n12 hard hats   $22.00   $264.00\nSubtotal $264.00\nGST $13.20\nAmount due "
    "$277.20\nPayment terms net 30",
    "quotation": "Quotation Q-18\nGravel, crushed 20 mm, unit price $31.00\nQuantity 40\nSubtotal $1,240.00\nGST $62.00\nValid 30 days",
    "price list": "Price list, spring\nSafety glasses, per case $48.00\nEar plugs, per case $31.50\nGloves, item no 88, $12.00 each",
    "facture": "FACTURE 311\nQuantity 3\nPneus 245/70, 210.00 $ each\nTPS 31.50 $\nTotal due 661.50 $",
    "advert": "Spring specials\nBig sale on wool socks, second pair free. Offer ends Sunday. Subscribe to hear of the next deals first.",
    "photo caption": "Board by the door.",
    "agreement": "We, the crew of Example Hauling, met and agreed that Kim Lee speaks for us with the owner every second Friday.",
    "rough scan": "TR4INING REC0RD\nName Pat R0y\nC0urse: gr0und disturbance\nInstruct0r M. Day",
}  # fmt: skip

SILENT = [
    ("inspection", "shop inspection"), ("inspection", "short inspection"), ("inspection", "walkaround"),
    ("inspection", "french inspection"), ("inspection", "minutes with inspection"), ("inspection", "photo caption"),
    ("inspection", "agreement"), ("training", "certificate"), ("training", "matrix"), ("training", "card"),
    ("training", "rough scan"), ("training", "photo caption"), ("meeting", "minutes"),
    ("meeting", "minutes with inspection"), ("meeting", "agreement"), ("drill", "drill"), ("drill", "tabletop"),
    ("drill", "photo caption"), ("incident", "incident"), ("incident", "near miss"), ("hazard", "jha"),
    ("hazard", "flha"), ("hazard", "near miss"), ("hazard", "photo caption"), ("maintenance", "service"),
    ("maintenance", "service invoice"), ("maintenance", "walkaround"), ("maintenance", "photo caption"),
    ("orientation", "orientation"), ("orientation", "buddy"), ("orientation", "photo caption"), ("policy", "policy"),
    ("policy", "short policy"), ("policy", "rules"), ("policy", "procedure"), ("policy", "photo caption"),
    ("policy", "agreement"), ("rules", "rules"), ("rules", "procedure"), ("rules", "short policy"),
    ("choice", "agreement"), ("choice", "minutes"), ("choice", "policy"), ("choice", "certificate"),
    ("maintenance", "invoice"),
]  # fmt: skip

SPOKEN = [
    *(("inspection", each) for each in ("certificate", "minutes", "incident", "orientation", "policy", "procedure")),
    *(("inspection", each) for each in ("invoice", "quotation", "price list", "facture", "inspection program", "jha")),
    *(("training", each) for each in ("minutes", "jha", "incident", "policy", "price list", "invoice", "drill")),
    *(("meeting", each) for each in ("certificate", "jha", "incident", "policy", "quotation", "shop inspection")),
    *(("drill", each) for each in ("certificate", "jha", "invoice", "policy", "orientation")),
    *(("incident", each) for each in ("certificate", "orientation", "facture", "policy")),
    *(("hazard", each) for each in ("certificate", "minutes", "invoice")),
    *(("orientation", each) for each in ("minutes", "jha", "invoice", "policy")),
    *(("policy", each) for each in ("certificate", "incident", "jha", "invoice", "price list", "shop inspection")),
    ("rules", "certificate"), ("drill", "advert"), ("policy", "advert"), ("choice", "advert"),
]  # fmt: skip


def found(asked: str, name: str, **changes: object) -> Finding | None:
    text, guideline, evidence = ASKED[asked]
    question = make_question(text=text, guideline=guideline, evidence=evidence, methods=("D",), documents_min=1)
    return judged(question, TEXTS[name], **changes)


def judged(question: Question, text: str, **changes: object) -> Finding | None:
    document = make_document("scan 014.pdf", texts=(text,), **changes)
    submission = make_submission(make_row(question.id, attachments=(document.file,)), documents=(document,))
    return wrong_sort(question, document, Facts(submission, make_instrument(question), EDITION, ON))


@pytest.mark.parametrize(("asked", "name"), SILENT)
def test_what_is_in_order_or_unclear_stays_silent(asked: str, name: str) -> None:
    assert found(asked, name) is None


@pytest.mark.parametrize(("asked", "name"), SPOKEN)
def test_what_is_plainly_of_another_sort_is_spoken_of_with_its_words(asked: str, name: str) -> None:
    finding = found(asked, name)
    assert finding is not None
    assert (finding.code, finding.status, finding.strength) == ("wrong-sort", Status.NEEDS_REVIEWER, Strength.LIKELY)
    assert finding.evidence[0].file == "scan 014.pdf"
    assert finding.evidence[0].text.split()[0] == TEXTS[name].split()[0]
    assert "asks for" in finding.message


def test_there_are_enough_cases_of_either_kind() -> None:
    assert len(SILENT) >= 40
    assert len(SPOKEN) >= 40


def test_a_files_name_speaks_for_it_and_never_against_it() -> None:
    text, guideline, evidence = ASKED["inspection"]
    question = make_question(text=text, guideline=guideline, evidence=evidence)
    document = make_document("Site inspection March.pdf", texts=(TEXTS["minutes"],))
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(question), EDITION, ON)
    assert wrong_sort(question, document, facts) is None
    misnamed = make_document("Invoice.pdf", texts=(TEXTS["shop inspection"],))
    facts = Facts(make_submission(make_row(), documents=(misnamed,)), make_instrument(question), EDITION, ON)
    assert wrong_sort(question, misnamed, facts) is None


@pytest.mark.parametrize(("n_of_asked", "is_found"), [(0, True), (1, True), (2, False)])
def test_a_record_of_another_sort_may_stand_beside_as_many_as_are_asked_for(n_of_asked: int, is_found: bool) -> None:
    text, guideline, evidence = ASKED["hazard"]
    question = make_question(text=text, guideline=guideline, evidence=evidence, methods=("D",), documents_min=2)
    more = [make_document(f"{n}.pdf", texts=(TEXTS[name],)) for n, name in enumerate(("jha", "flha")[:n_of_asked])]
    document = make_document("scan 014.pdf", texts=(TEXTS["minutes"],))
    row = make_row(question.id, attachments=tuple(each.file for each in (document, *more)))
    facts = Facts(make_submission(row, documents=(document, *more)), make_instrument(question), EDITION, ON)
    assert bool(wrong_sort(question, document, facts)) is is_found


@pytest.mark.parametrize("changes", [{"unread_pages": (2,)}, {"readable": False}])
def test_what_was_not_read_whole_is_not_judged(changes: dict) -> None:
    assert found("inspection", "certificate", **changes) is None


@pytest.mark.parametrize(
    ("others", "is_found"),
    [
        (("inspections each month", "training matrix whole", "drill in June", "incident log whole"), False),
        (("inspections each month", "training matrix whole"), True),
    ],
)
def test_a_review_that_names_every_sort_is_of_none(others: tuple[str, ...], is_found: bool) -> None:
    text, guideline, evidence = ASKED["meeting"]
    question = make_question(text=text, guideline=guideline, evidence=evidence)
    page = "\n".join(("Hazard assessment and the rest, seen over", "severity and likelihood, controls named", *others))
    assert (judged(question, page) is not None) is is_found


def test_words_read_from_a_picture_need_more_marks() -> None:
    assert found("meeting", "jha", recognised_pages=(1,)) is not None
    assert found("inspection", "minutes", recognised_pages=(1,)) is None
