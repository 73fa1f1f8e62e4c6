"""2.5(d): how many people a text tells of. The profile counts seven: the owner, a supervisor and five workers."""

from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding


def found(notes: str = "", profile: str = "Hauls example gravel.") -> list[Finding]:
    asked = make_question("1.1")
    submission = make_submission(make_row("1.1", notes=notes), employer_profile=profile)
    return list(check(asked, Facts(submission, make_instrument(asked), EDITION, ON)).findings)


DIFFERENT = [
    "Family-run since 1998, we now employ 14 people out of our Hinton yard.",
    "Lakeside Sandblasting is a 22-person company.",
    "With a headcount of 16 the firm covers most of the county.",
    "Our team of twelve delivers rig mats across the Peace.",
    "The business has 31 full-time employees and two trucks.",
    "There are 3 employees in total.",
    "We employ more than 25 workers.",
    "The company employs roughly 15 people.",
    "All 18 employees signed the sheet.",
    "Our crew of eleven met on Friday.",
    "We have 3 workers.",
    "Tamarack employs 12.",
    "We employ 19 people the year round, with a few students more in summer.",
    "The company employs 15 permanent staff and two extra helpers in winter.",
]


@pytest.mark.parametrize("text", DIFFERENT)
def test_another_number_of_people_is_found_in_the_notes_and_in_the_profile(text: str) -> None:
    assert [finding.code for finding in found(notes=text)] == ["numbers-differ"]
    assert [finding.code for finding in found(profile=text)] == ["numbers-differ"]


WITH_A_LEAD = [
    ("There's seven hands and the lead, so the law wants a rep.", True),
    ("We've got four guys and a foreman.", True),
    ("We are six workers, one supervisor and the owner.", True),
    ("There are five of us, that is five hands and a supervisor.", False),
    ("We've got five guys and a foreman.", False),
    ("There was four hands and the lead at the drill that day.", False),
    ("We had asked three hands and the lead.", False),
]


@pytest.mark.parametrize(("notes", "is_found"), WITH_A_LEAD)
def test_workers_counted_beside_who_leads_them_are_the_profiles(notes: str, is_found: bool) -> None:
    assert ("numbers-differ" in [each.code for each in found(notes=notes)]) is is_found


SILENT = [
    "The law asks for a representative from ten workers upward, we have one all the same.",
    "By the act a company with 20 employees needs a committee.",
    "From twelve workers on it has to be a committee.",
    "Tamarack has 4 workers or fewer on its account, so the law asks for less.",
    "The company has nine workers at most.",
    "There are ten employees or less, which makes us small.",
    "We have no more than 12 workers.",
    "We employ 7 people out of our Hinton yard.",
    "The business has 5 full-time employees and two trucks.",
    "Our team of six delivers rig mats.",
    "All 4 workers at the lease had their glasses on.",
    "We have 2 workers trained in first aid.",
    "Our crew of three was at the meeting that day.",
    "Our team of four was at the lease that day.",
    "We employ 2 people in the shop and 5 in the field.",
    "We employ 2 trucks and a picker.",
    "Our 3 workers on the night shift were asked too.",
    "The camp crew has 4 workers.",
    "We serve clients with up to 80 workers on site.",
    "Our customer has 45 employees at the plant.",
    "In summer the company has 12 employees.",
    "We employ 7 people all year, plus six more in winter.",
    "The company employs 15 people in winter, with others of the harvest.",
    "We grew from 3 workers to 5.",
    "The company employs about 8 people.",
    "A workforce of 90 % locals.",
    "There are 40 workers at the client's plant who we share the road with.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_part_of_the_crew_a_season_or_another_company_is_no_contradiction(text: str) -> None:
    assert found(notes=text) == []


@pytest.mark.parametrize(("number", "is_found"), [(8, False), (9, True)])
def test_a_rough_number_may_be_a_quarter_above_everybody(number: int, is_found: bool) -> None:
    assert bool(found(profile=f"The company employs about {number} people.")) is is_found


@pytest.mark.parametrize(("number", "is_found"), [(7, False), (8, True)])
def test_some_of_the_people_are_not_more_than_everybody(number: int, is_found: bool) -> None:
    assert bool(found(notes=f"All {number} workers wore their vests.")) is is_found


def test_a_total_is_what_its_parts_make_up() -> None:
    told = "In the shop 6 of 6, at the dock 4 of 4. Total {0} of {0}."
    assert "total-otherwise" in [each.code for each in found(notes=told.format(9))]
    assert "total-otherwise" not in [each.code for each in found(notes=told.format(10))]
    numbered = "(1) In the shop 6 of 6. (2) At the dock 4 of 4. (3) Total 11 of 11."
    assert "total-otherwise" in [each.code for each in found(notes=numbered)]


def test_more_contractors_at_work_than_the_profile_counts_are_found() -> None:
    asked = make_question("1.1")
    told = "Four contractors worked for us in the period: crane, paint and two haulers."
    for counted, is_found in ((Decimal(3), True), (Decimal(4), False)):
        submission = make_submission(make_row("1.1", notes=told), employees_contractor=counted)
        codes = [each.code for each in check(asked, Facts(submission, make_instrument(asked), EDITION, ON)).findings]
        assert ("numbers-differ" in codes) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Owner 1 of 1, lead 1 of 1, hands 7 of 7, so 9 of 9.", True),
        ("Owner 1 of 1, lead 1 of 1, hands 5 of 5, so 7 of 7.", False),
        ("Owner 1 of 1, lead 1 of 1, so 9 of 9 cards.", False),
        ("Nobody was missed, so 9 of 9.", False),
    ],
)
def test_a_sum_of_people_asked_is_not_above_everybody(notes: str, is_found: bool) -> None:
    asked = make_question("1.3", methods=("I",))
    submission = make_submission(make_row("1.3", notes=notes))
    codes = [each.code for each in check(asked, Facts(submission, make_instrument(asked), EDITION, ON)).findings]
    assert ("more-people-than-there-are" in codes) is is_found
