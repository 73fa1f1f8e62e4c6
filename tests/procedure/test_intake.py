from datetime import date, timedelta
from decimal import Decimal

import pytest
from builders import EDITION, FIELDS, GATHERING_END, ON, make_submission

from secor_qa.procedure.findings import IntakeItem
from secor_qa.procedure.intake import intake
from secor_qa.procedure.sign_offs import may_be_one_person
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Status

REQUIRED = (
    "employer_legal_name", "employer_address", "employer_city", "employer_province", "employer_postal_code",
    "employer_contact_name", "employer_phone", "employer_fax", "employer_email", "assessor_name", "assessor_phone",
    "assessor_email", "wcb_accounts", "industry_codes", "data_gathering_start", "data_gathering_end",
    "employer_profile",
)  # fmt: skip


def items(submission: Submission) -> dict[str, IntakeItem]:
    return {item.item: item for item in intake(submission, EDITION, ON)}


def not_met(submission: Submission) -> dict[str, tuple[Status, str]]:
    return {
        name: (item.status, item.message) for name, item in items(submission).items() if item.status is not Status.MET
    }


def test_a_clean_submission_meets_every_point_of_2_2_and_2_3() -> None:
    found = items(make_submission())
    assert {item.status for item in found.values()} == {Status.MET}
    assert [name for name, item in found.items() if item.clause == "2.2"] == [
        "assessor_position", "assessor_training", "assessor_ethics_signed",
    ]  # fmt: skip
    assert [name for name, item in found.items() if item.clause == "2.3"] == [
        *REQUIRED, "employee_numbers", "assessor_sign_off", "employer_sign_off",
    ]  # fmt: skip
    assert all(item.message.endswith(".") for item in found.values())


def test_an_empty_submission_fails_every_point_and_breaks_nothing() -> None:
    found = items(Submission({}))
    assert found.pop("assessor_ethics_signed").status is Status.NEEDS_REVIEWER
    assert {item.status for item in found.values()} == {Status.NOT_MET}


@pytest.mark.parametrize("name", REQUIRED)
@pytest.mark.parametrize("blank", [None, "", "  ", "-"])
def test_2_3_a_blank_datum_is_not_met_and_named(name: str, blank: str | None) -> None:
    submission = make_submission(without=(name,)) if blank is None else make_submission(**{name: blank})
    found = not_met(submission)
    assert found[name][0] is Status.NOT_MET
    assert "is not given" in found[name][1]


def test_2_3_an_empty_list_of_accounts_is_not_met() -> None:
    assert not_met(make_submission(wcb_accounts=()))["wcb_accounts"][0] is Status.NOT_MET


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("employer_phone", "555-01", "does not look like one"),
        ("employer_email", "office at example", "does not look like one"),
        ("assessor_phone", "ask the office", "does not look like one"),
        ("assessor_email", "alex@", "does not look like one"),
        ("employer_province", "Bavaria", "does not look like one"),
        ("employer_postal_code", "T7V", "does not look like one"),
        ("employer_postal_code", "V5K 0A1", "is not in AB"),
        ("employer_fax", "same as phone", "does not look like a fax number"),
        ("wcb_accounts", ("0045678", "applied for"), "does not look like a number or code"),
        ("industry_codes", ("hauling",), "does not look like a number or code"),
        ("data_gathering_start", "03/04/2024", "can be read in more than one way"),
        ("data_gathering_end", "the tenth of May", "cannot be read as a date"),
    ],
)
def test_2_3_an_odd_datum_is_for_the_reviewer(name: str, value: str | tuple[str, ...], said: str) -> None:
    status, message = not_met(make_submission(**{name: value}))[name]
    assert status is Status.NEEDS_REVIEWER
    assert said in message


def test_2_3_an_employer_may_say_that_there_is_no_fax() -> None:
    assert "employer_fax" not in not_met(make_submission(employer_fax="none"))


def test_2_3_a_second_account_and_a_province_by_name_are_fine() -> None:
    assert not not_met(make_submission(wcb_accounts=("0045678", "12345"), employer_province="Alberta"))


@pytest.mark.parametrize(
    ("changes", "status", "said"),
    [
        ({"employees_contractor": ""}, Status.NOT_MET, "contractor"),
        ({"employees_worker": "five"}, Status.NOT_MET, "worker “five”"),
        ({"employees_worker": Decimal(-1)}, Status.NOT_MET, "worker"),
        ({"employees_worker": Decimal("2.5")}, Status.NOT_MET, "worker"),
        ({f"employees_{group}": Decimal(0) for group in ("owner", "supervisor", "worker")}, Status.NOT_MET, "nobody"),
    ],
)
def test_2_3_numbers_of_employees_are_counts(changes: dict, status: Status, said: str) -> None:
    found = not_met(make_submission(**changes))["employee_numbers"]
    assert found[0] is status
    assert said in found[1]


def test_2_3_a_group_left_blank_is_for_the_reviewer_and_named() -> None:
    status, message = not_met(make_submission(without=("employees_manager",)))["employee_numbers"]
    assert status is Status.NEEDS_REVIEWER
    assert "manager" in message


@pytest.mark.parametrize(
    "position",
    [
        "Owner",
        "MOST SENIOR  operational person",
        " Employee familiar with the work",
        "Clerk, employee familiar with the work",
    ],
)
def test_2_2_the_three_positions_are_accepted(position: str) -> None:
    assert "assessor_position" not in not_met(make_submission(assessor_position=position))


@pytest.mark.parametrize(
    "position",
    [
        "Owner (does the quotes, too)", "owner/operator", "The owner", "Co-owner", "Owner-operator", "Owner, president",
        "Most senior operational person (shop foreman)", "Owner - 1 of 2",
    ],
)  # fmt: skip
def test_2_2_what_is_told_of_a_position_besides_leaves_it_what_it_is(position: str) -> None:
    assert "assessor_position" not in not_met(make_submission(assessor_position=position))


@pytest.mark.parametrize(
    "position",
    [
        "Owner (retired)",
        "Owner's nephew",
        "Owner of the building",
        "Owner (hired consultant)",
        "Bookkeeper, owner",
        "Consultant, not an employee familiar with the work",
    ],
)
def test_2_2_an_owner_no_longer_and_those_around_him_are_no_owners(position: str) -> None:
    assert not_met(make_submission(assessor_position=position))["assessor_position"][0] is Status.NOT_MET


@pytest.mark.parametrize("position", ["External consultant", ""])
def test_2_2_any_other_position_is_not_met(position: str) -> None:
    assert not_met(make_submission(assessor_position=position))["assessor_position"][0] is Status.NOT_MET


@pytest.mark.parametrize(("days", "status"), [(0, Status.MET), (-1, Status.NOT_MET), (1, Status.MET)])
def test_2_2_training_holds_for_three_years_to_the_day(days: int, status: Status) -> None:
    trained = date(2021, 5, 10) + timedelta(days)
    assert items(make_submission(assessor_training_on=trained))["assessor_training"].status is status


def test_2_2_training_on_a_leap_day_holds_until_the_last_of_february() -> None:
    fields = {"assessor_training_on": date(2020, 2, 29), "data_gathering_start": date(2023, 2, 20)}
    assert "assessor_training" not in not_met(make_submission(**fields, data_gathering_end=date(2023, 2, 28)))
    assert "assessor_training" in not_met(make_submission(**fields, data_gathering_end=date(2023, 3, 1)))


def test_2_2_a_refresher_renews_the_training() -> None:
    old = date(2015, 1, 1)
    fine = make_submission(assessor_training_on=old, assessor_refresher_on=date(2022, 1, 1))
    assert "assessor_training" not in not_met(fine)
    stale = make_submission(assessor_training_on=old, assessor_refresher_on=date(2021, 5, 9))
    assert "2021-05-09" in not_met(stale)["assessor_training"][1]


@pytest.mark.parametrize(("days", "met"), [(0, True), (1, False)])
def test_2_2_training_comes_before_data_gathering_ends(days: int, met: bool) -> None:
    submission = make_submission(assessor_training_on=GATHERING_END + timedelta(days))
    assert ("assessor_training" not in not_met(submission)) == met


def test_2_2_without_an_end_of_gathering_training_is_held_against_the_day_asked_about() -> None:
    held = {"without": ("data_gathering_end",)}
    assert "assessor_training" not in not_met(make_submission(**held, assessor_training_on=date(2021, 6, 1)))
    assert "assessor_training" in not_met(make_submission(**held, assessor_training_on=date(2021, 5, 31)))


def test_2_2_every_fault_of_the_training_is_said() -> None:
    submission = make_submission(without=("assessor_training_course", "assessor_training_on"))
    status, message = not_met(submission)["assessor_training"]
    assert status is Status.NOT_MET
    assert "course is not given" in message
    assert "date of the assessor's training is not given" in message


@pytest.mark.parametrize(("written", "said"), [("03/04/2023", "more than one way"), ("last year", "cannot be read")])
def test_2_2_a_training_date_that_is_not_surely_one_is_for_the_reviewer(written: str, said: str) -> None:
    status, message = not_met(make_submission(assessor_training_on=written))["assessor_training"]
    assert status is Status.NEEDS_REVIEWER
    assert said in message


@pytest.mark.parametrize(("written", "status"), [("No", Status.NOT_MET), ("", Status.NEEDS_REVIEWER),
                                                 ("pending", Status.NEEDS_REVIEWER), ("yes", Status.MET)])  # fmt: skip
def test_2_2_the_code_of_ethics_is_signed(written: str, status: Status) -> None:
    assert items(make_submission(assessor_ethics_signed=written))["assessor_ethics_signed"].status is status


@pytest.mark.parametrize("who", ["assessor", "employer"])
def test_2_3_a_sign_off_has_a_name_and_a_date(who: str) -> None:
    nameless = not_met(make_submission(**{f"{who}_signed_by": ""}))
    undated = not_met(make_submission(without=(f"{who}_signed_on",)))
    assert nameless == {f"{who}_sign_off": (Status.NOT_MET, f"The {who}'s sign-off has no name.")}
    assert undated == {f"{who}_sign_off": (Status.NOT_MET, f"The {who}'s sign-off has no date.")}


@pytest.mark.parametrize("who", ["assessor", "employer"])
@pytest.mark.parametrize(
    ("on", "status"),
    [
        (GATHERING_END, Status.MET),
        (GATHERING_END - timedelta(1), Status.NOT_MET),
        (date(2024, 5, 20), Status.MET),
        (date(2024, 5, 21), Status.NEEDS_REVIEWER),
        ("05/12/2024", Status.NEEDS_REVIEWER),
        ("yesterday", Status.NEEDS_REVIEWER),
    ],
)
def test_2_3_a_sign_off_comes_after_gathering_and_before_submission(who: str, on: date | str, status: Status) -> None:
    assert items(make_submission(**{f"{who}_signed_on": on}))[f"{who}_sign_off"].status is status


def test_2_3_a_sign_off_stands_alone_where_the_other_dates_are_blank() -> None:
    found = not_met(make_submission(without=("data_gathering_end", "submitted_on")))
    assert "assessor_sign_off" not in found


def test_2_3_somebody_elses_name_under_the_assessors_sign_off_is_for_the_reviewer() -> None:
    status, message = not_met(make_submission(assessor_signed_by="Robin Example"))["assessor_sign_off"]
    assert status is Status.NEEDS_REVIEWER
    assert "Robin Example" in message


UNSIGNED = ("employer_signed_by", "employer_signed_on")


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, Status.NOT_MET),
        ({"assessor_position": "Owner"}, Status.MET),
        ({"employer_contact_name": "A. Sample"}, Status.MET),
        ({"employer_contact_name": ""}, Status.NOT_MET),
    ],
)
def test_2_3_the_employers_sign_off_is_needed_only_if_different_from_the_assessor(
    changes: dict, status: Status
) -> None:
    found = items(make_submission(without=UNSIGNED, **changes))["employer_sign_off"]
    assert found.status is status


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Alex Sample", "alex sample", True),
        ("A. Sample", "Alex Sample", True),
        ("Alex Sample", "Sample, Alex J.", True),
        ("Alex Sample", "Robin Sample", False),
        ("Alex Sample", "", False),
        ("Sam Sam", "Sam Jones", False),
    ],
)
def test_names_may_be_one_persons(one: str, other: str, same: bool) -> None:
    assert may_be_one_person(one, other) == same
    assert may_be_one_person(other, one) == same


def test_the_clean_fields_are_those_of_the_assessment_sheet() -> None:
    from secor_qa.procedure.submission import FIELDS as KNOWN

    assert set(FIELDS) <= set(KNOWN)
