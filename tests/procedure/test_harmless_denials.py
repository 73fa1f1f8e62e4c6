"""2.5(d): a negation of what nobody asks of the employer, or of people whose part another has, denies nothing."""

# ruff: noqa: E501

from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission
from test_less_usual_faults import noted

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.harmless_denial import without_harmless
from secor_qa.procedure.facts import Facts


@pytest.mark.parametrize(
    "notes",
    [
        "With four workers the act asks for no committee. What we have is a talk over lunch each Monday, written in the green book.",
        "There are four, so the code does not want a representative. We settled on a talk at the gate, and the sheet with all names is in the file.",
        "Being four, the law asks for a representative and not for a committee. The four of us chose one by a show of hands in May.",
        "We are four, so the act asks for a health representative, no committee. Chosen by a show of hands in May, for two years.",
        "The regulation doesn't insist on a representative from a crew this small, but we hold a lunch talk every Monday and write it down.",
    ],
)
def test_what_the_law_does_not_want_denies_nothing_where_the_notes_tell_what_is_done(notes: str) -> None:
    assert noted("4.1", notes, "d") == []


@pytest.mark.parametrize(
    "notes",
    [
        "There are four workers, so the law doesn't want a representative from us.",
        "The law wants a representative, and we have no representative. The four of us meet on Mondays at lunch.",
        "There are four, so the code does not want a representative. We don't have another way either.",
        "The act asks for a health representative, no representative here. The four of us meet on Mondays at lunch.",
    ],
)
def test_where_nothing_is_told_instead_or_something_is_lacking_it_still_is_one(notes: str) -> None:
    assert noted("4.1", notes, "d") != []


STANDS_IN = "Attach the page. In a firm without leads, where there are no leads, the owner counts as lead."


def denied(notes: str, guideline: str, text: str = "Are the duties of managers written down?") -> bool:
    asked = make_question("1.4", text=text, guideline=guideline)
    profile = make_submission(make_row("1.4", notes=notes), employees_manager=Decimal(1))
    facts = Facts(profile, make_instrument(asked), EDITION, ON)
    return any(found.code.startswith("notes-") for found in consistency.check(asked, facts).findings)


OWNER_COUNTS = "Attach the page. Where there are no workers the owner counts as manager."


@pytest.mark.parametrize(
    "notes",
    [
        "The list on sheet 3 is the owner's. We have no managers, and the owner holds their part.",
        "Sheet 3, first list. There is no paid manager; the owner runs it and holds that part.",
        "There are no managers here. He carries all of it himself, see the first list.",
        "I do what managers do elsewhere, my list is sheet 3. No managers besides.",
    ],
)
def test_people_who_are_not_there_are_no_denial_where_guideline_and_notes_say_who_stands_for_them(notes: str) -> None:
    assert not denied(notes, OWNER_COUNTS)


def test_they_are_one_where_the_guideline_or_the_notes_name_nobody_in_their_place() -> None:
    assert denied(
        "The list on sheet 3 is short. There are no managers. She does that part herself.", "Attach the page."
    )
    assert denied("There are no managers. Sheet 3 is about the workers.", OWNER_COUNTS)
    assert denied("There is no list for a paid manager; the owner runs it and holds that part.", OWNER_COUNTS)
    assert denied(
        "There are no managers. Nothing of it is written down, and she does that part without a list.", OWNER_COUNTS
    )
    leads = "Are the duties of leads written down?"
    assert not denied("There are no leads. She does that part herself, sheet 3.", STANDS_IN, leads)


def test_that_there_is_no_supervisor_denies_nothing_where_one_is_wanted_only_where_there_is_one() -> None:
    told = "Owner and workers named two duties each, five of five in all; we have no supervisor to ask."
    wanted = make_question(guideline="Talk to the owner, a supervisor where there is one, and workers.")
    facts = Facts(make_submission(), make_instrument(wanted), EDITION, ON)
    assert "no supervisor" not in without_harmless(wanted, told, facts)
    assert "no supervisor" in without_harmless(make_question(guideline="Talk to a supervisor."), told, facts)


@pytest.mark.parametrize(("n_managers", "is_denied"), [(0, False), (1, True)])
def test_that_there_are_no_managers_denies_nothing_where_the_profile_counts_an_owner_and_none(
    n_managers: int, is_denied: bool
) -> None:
    question = make_question(text="Are the duties of the owner and managers written down?")
    profile = make_submission(employees_owner=Decimal(1), employees_manager=Decimal(n_managers))
    facts = Facts(profile, make_instrument(question), EDITION, ON)
    for told in (
        "She has a list of her own on page two, eight lines. We have no managers besides her.",
        "Page two. There is no separate manager, that part is mine and stands under my name in eight lines.",
        "Page two has her list of eight lines, not lumped in with ours, it is hers alone, we have no managers besides her.",
    ):
        assert ("no " in without_harmless(question, told, facts)) is is_denied
    for only_that in ("We have no managers.", "Her list is not written yet and we have no managers besides her."):
        assert without_harmless(question, only_that, facts) == only_that


def test_what_by_the_guideline_does_not_count_may_be_denied() -> None:
    told = "Sheet 3 lists nine duties of hers. Blanket promises are not used."
    wanted = "Attach the page. A blanket promise to all is not enough; the duties must be hers."
    assert not denied(told, wanted)
    assert denied(told, "Attach the page. It holds a blanket promise of hers.")


@pytest.mark.parametrize(
    ("text", "notes", "is_denied"),
    [
        ("Is what a drill shows put right?", "The drill showed that the bell cannot be heard in the loft. A second bell hangs there since the 9th of May.", False),
        ("Is what a drill shows put right?", "From the drill in April we learned that the bell is not heard upstairs. A second bell hangs there since May.", False),
        ("Is what a drill shows put right?", "The drill was in April. What the drill showed was not put right.", True),
        ("Is what a drill shows put right?", "The drill showed that a bell is lacking in the loft.", True),
        ("Is what a drill shows put right?", "The drill showed that no log of drills is kept here. A second bell hangs there since May.", True),
        ("Can the bell be heard?", "The drill showed the bell cannot be heard in the loft. The one below is new since May.", True),
    ],
)  # fmt: skip
def test_what_the_drill_that_is_asked_about_showed_denies_nothing_where_more_is_told(
    text: str, notes: str, is_denied: bool
) -> None:
    assert denied(notes, "Attach the report.", text) is is_denied
