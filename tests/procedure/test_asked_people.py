"""2.5(d): numbers of people that notes say were asked, and days of going out to ask, against profile and gathering."""

from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import Scoring


def codes(notes: str, percent: int = 100, **changes) -> list[str]:
    asked = make_question("1.1", scoring=Scoring.PERCENT, methods=("D", "I"), **changes)
    row = make_row("1.1", notes=notes, percent_positive=Decimal(percent))
    return [
        each.code for each in check(asked, Facts(make_submission(row), make_instrument(asked), EDITION, ON)).findings
    ]


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Interviewed 9 workers in the yard.", True),  # the profile counts seven people
        ("All 8 workers were asked at the gate.", True),
        ("Spoke with eight of our people in the shop.", True),
        ("Interviewed 7 people in the yard.", False),
        ("Interviewed 9 people, two of them the client's.", False),
        ("Asked 9 questions of each.", False),
    ],
)
def test_nobody_asks_more_people_than_there_are(notes: str, is_found: bool) -> None:
    assert codes(notes) == (["more-people-than-there-are"] if is_found else [])


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("I went out on April 2, 2024 to observe the crew for this assessment.", True),
        ("Drove over to the pit on April 2, 2024 to interview both crews.", True),
        ("I went out on May 3, 2024 to observe the crew.", False),
        ("Supervisors observe each new hand in the first week of April.", False),
        ("Interviews done 2024-02-29 in the kitchen, by the owner alone.", True),
        ("On April 2, 2024 I spoke with both cooks by phone.", True),
        ("Three were asked by the foreman on 11 March 2024.", True),
        ("Interviewed by her in Spanish, April 2, 2024.", True),
        ("All are to be asked again by April 2, 2025.", False),
        ("Everybody is asked by the end of the month, the next time on April 2, 2025.", False),
    ],
)
def test_a_journey_to_observe_or_ask_lies_within_data_gathering(notes: str, is_found: bool) -> None:
    asked = make_question("1.1", methods=("O", "I"))
    facts = Facts(make_submission(make_row("1.1", notes=notes)), make_instrument(asked), EDITION, ON)
    assert [each.code for each in check(asked, facts).findings] == (["note-outside-gathering"] if is_found else [])
