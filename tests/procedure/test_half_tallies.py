"""2.5(c): how many were asked is half a tally; how many of them knew is the other half."""

from dataclasses import replace

import pytest
from test_asked_parts import question

from secor_qa.procedure.checks.notes.tally import tally
from secor_qa.procedure.checks.notes.uncounted import uncounted

TALLY = "Percent positive is the share of people spoken to who could say both. Give the tally."
NUMBERS = "Percent positive is inspections done against inspections planned. Give the two numbers."

COUNTED = "Percent positive is the share of sampled controls found in place. Tell where you were, and the tally."
HALF = [
    (COUNTED, "I was at the mill on May 3 and went down the sheet; most of it was there, I would call it 80 percent."),
    (TALLY, "I spoke with five servers after closing, and they knew it quite well."),
    (TALLY, "Asked 7 drivers at the scale. Good answers, mostly the gate and the horn."),
    (TALLY, "- 4 interviews, lunch room, May 3\n- good knowledge\n- see plan"),
    (TALLY, "I have talk to three of my people, it was good answers, one said the bell."),
    (TALLY, "Six persons were interviewed on June 4 by the office manager, with satisfactory results."),
    (TALLY, "The 8 technicians could say it, more or less, when I went round."),
    (NUMBERS, "12 walks were planned for the year, on the first Monday. They were done as a rule. Walk 3.pdf."),
    (NUMBERS, "We did 9 of them, with the sheet. Sheet 2026-02-03.pdf and page 4 of the binder."),
]
WHOLE = [
    (COUNTED, "At the mill on May 3, 16 things looked for, 80 percent there."),
    (TALLY, "I spoke with five servers, five knew."),
    (TALLY, "Asked 7 drivers, all could."),
    (TALLY, "4/4"),
    (TALLY, "Three of my people, each could say it."),
    (TALLY, "Six persons were interviewed; one did not know whom to call."),
    (TALLY, "The 8 technicians were asked and nobody was unsure."),
    (NUMBERS, "12 planned, 11 done, the one of May fell out."),
    (NUMBERS, "Planned were twelve; every one was done."),
    (NUMBERS, "100%: all of the walks that were planned."),
    (TALLY, "100 % of the 9 cleaners."),
    (TALLY, "Five asked: 5 yes."),
    ("Attach two forms. Give the number sampled.", "Pulled 14 forms, whole and signed."),
    ("Say in the notes how many workers there are.", "There are 4 workers."),
]


@pytest.mark.parametrize(("guideline", "notes"), HALF)
def test_one_number_where_a_tally_has_two_is_said(guideline: str, notes: str) -> None:
    assert [each.code for each in tally(question(guideline), notes)] == ["half-a-tally"]


@pytest.mark.parametrize(("guideline", "notes"), WHOLE)
def test_both_numbers_in_any_way_or_one_where_one_is_asked_are_let_pass(guideline: str, notes: str) -> None:
    assert not list(tally(question(guideline), notes))


PEOPLE = "Percent positive is the share of people spoken to who know both; it must be everyone."
NONE = [
    (PEOPLE, "The nine rules hang in each van and the four steps after a breach stand below them."),
    (PEOPLE, "House rules.docx has 12 lines, and page 2 the three steps. They were handed out on May 6."),
    (TALLY, "It was close to thirty degrees that evening and they still answered me, so four of four."),
    (TALLY, "We spent three hundred dollars on the talk, over two evenings, and half masks for the lot."),
    (TALLY, "I stood in bay two and in room 4 and heard nothing amiss."),
    (TALLY, "(1) It was looked into with care. (2) People know it well. (3) The points apply."),
]
COUNTED = [
    (PEOPLE, "Seven knew the rules and the steps."),
    (PEOPLE, "The nine rules hang in each van; everyone asked knew them."),
    (TALLY, "Asked four in the shop, four knew."),
    (TALLY, "One worker was there to be asked, and he knew."),
    (TALLY, "Quatre sur cinq connaissaient les deux; la nouvelle a hésité."),
    (TALLY, "J'ai demandé à sept personnes, les sept le savaient."),
    (NUMBERS, "Thirty-one were planned and twenty-nine were held."),
]


@pytest.mark.parametrize(("guideline", "notes"), NONE)
def test_numbers_of_other_things_and_points_claimed_are_no_tally(guideline: str, notes: str) -> None:
    asked = replace(question(guideline), methods=("I",), points=4)
    assert [each.code for each in tally(asked, notes)] == ["no-tally"]


@pytest.mark.parametrize(("guideline", "notes"), COUNTED)
def test_numbers_of_people_are_a_tally(guideline: str, notes: str) -> None:
    asked = replace(question(guideline), methods=("I",), points=4)
    assert "no-tally" not in [each.code for each in tally(asked, notes)]


@pytest.mark.parametrize(
    "notes",
    [
        "The share of walks that were done comes to 100 percent; Att. 12 and Att. 13 are two of the sheets.",
        "By my reckoning 92% of them were held. See Tab 4.",
    ],
)
def test_a_percentage_without_the_two_numbers_of_which_it_is_made_is_asked_about(notes: str) -> None:
    assert {each.code for each in tally(question(NUMBERS), notes)} <= {"half-a-tally", "no-tally"}
    assert list(tally(question(NUMBERS), notes))


BY_SHARE = "Attach the log. 0 to 4 by the share mended in time."
COVERED = "Attach a valid card. 0 to 3 by kits and shifts covered."
KNOWN = "Attach the rules. Percent positive is the share of people spoken to who know both; it must be everyone."
KNOWN_TO_ALL = "Attach the rules. 0: none; 1: written; 2: written and known to everyone asked."
FOUND = "One point each: records are complete; a person can find one within minutes. Attach the index."


@pytest.mark.parametrize(
    "notes",
    ["Mostly in time. 2 points seem right to me.", "(1) See the log. (2) A few were late. (3) I claim 3 points."],
)
def test_points_that_go_by_a_share_rest_on_numbers(notes: str) -> None:
    asked = question(BY_SHARE, methods=("D",))
    assert [each.code for each in tally(asked, notes)] == ["no-tally"]


@pytest.mark.parametrize("notes", ["Nine, eight in time.", "Everything was mended by its day.", "None was late."])
def test_a_number_or_all_of_them_is_what_a_share_rests_on(notes: str) -> None:
    assert list(tally(question(BY_SHARE, methods=("D",)), notes)) == []


UNCOUNTED = [
    (COVERED, "We are 3 with the course. I count 15 days, and on 15 days one of us was there."),
    (COVERED, "Two of us hold a card. Of 10 shifts pulled from the roster 10 had one of the two on."),
    (COVERED, "I opened the kits in truck 1 and 2, both full and clean, nothing past its date."),
    (COVERED, "We opened the 3 first aid kits, 3 of 3 full, every box clean. The first aid card is good till 2028."),
    (KNOWN, "Nine rules on one page, the three steps below them. Hung in the barn since May."),
    (KNOWN_TO_ALL, "Nine rules in the lunch room, and the three steps under them. My own words, from May."),
    (FOUND, "A grey cabinet, one drawer a year, the whole period is in. My brother built it from scrap."),
]
COUNTED = [
    (COVERED, "Of 10 shifts 10 had one of us, and both pouches had all that is on their list."),
    (COVERED, "Each shift has an aider; bandages and all were there in the cabinet."),
    (COVERED, "Kits 3 of 3 full; somebody with a card on each shift."),
    (KNOWN, "Nine rules on one page. Asked all seven, 7 of 7 knew rules and steps."),
    (KNOWN, "Nine rules. 7/7."),
    (KNOWN_TO_ALL, "Nine rules. Every one of the cooks knew them."),
    (FOUND, "A grey cabinet, one drawer a year. The cook had the June sheet in forty seconds."),
    (FOUND, "All in the cabinet; tried it with the cook."),
]


@pytest.mark.parametrize(("guideline", "notes"), UNCOUNTED)
def test_people_or_shifts_by_which_the_points_go_and_which_the_notes_leave_out_are_said(
    guideline: str, notes: str
) -> None:
    assert [each.code for each in uncounted(question(guideline, methods=("D", "I")), notes)] == ["part-left-out"]


@pytest.mark.parametrize(("guideline", "notes"), COUNTED)
def test_people_and_shifts_in_any_words_are_let_pass(guideline: str, notes: str) -> None:
    assert list(uncounted(question(guideline, methods=("D", "I")), notes)) == []


def test_where_nobody_is_to_be_asked_nobody_need_be() -> None:
    assert list(uncounted(question(KNOWN, methods=("D",)), UNCOUNTED[1][1])) == []


BY_SHARE = "Attach a form with their names. 0 to 3 by the share of those spoken to."
CLOSED = "Attach the log. 0 to 4 by the share closed in time."


@pytest.mark.parametrize(
    ("guideline", "notes", "is_found"),
    [
        (
            BY_SHARE,
            "As far as I know all of them had a part in it at some point, the lead would have seen to that.",
            True,
        ),
        (
            BY_SHARE,
            "I would think everyone was there when it was written, nobody ever complained that he was not.",
            True,
        ),
        (BY_SHARE, "I asked around at lunch and all of them had a part in it.", False),
        (BY_SHARE, "All of them put their names on the page, the lead read it out.", False),
        (CLOSED, "The small ones are done on the spot and nobody lets the big ones lie either.", True),
        (CLOSED, "All of them were done by the day that was set.", False),
        (TALLY, "I went round the tables and they know it. One said you may ask three times.", True),
    ],
)
def test_what_is_only_supposed_or_told_of_nobody_is_no_count(guideline: str, notes: str, is_found: bool) -> None:
    asked = replace(question(guideline), methods=("D", "I"))
    assert bool(list(tally(asked, notes))) is is_found
