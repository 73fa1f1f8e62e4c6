"""2.5(f), 2.5(g): items that go on as before, have nobody, only speak to somebody, or are about other business."""

# ruff: noqa: E501

import pytest
from test_less_usual_faults import planned
from test_terse_items import codes

AS_BEFORE = [
    "The bakery will carry on with its present practice of showing people on the spot",
    "Our outfit keeps doing it the way we always did",
    "We stay with how it is done today.",
    "The kitchen sticks to its current routine.",
    "Go on in the same manner",
    "No need to change anything here.",
    "It works for us so we leave it",
    "Continuer comme avant.",
    "On garde la même façon de faire",
    "Poursuivre la pratique actuelle",
    "Rien à changer",
    "The yard is to proceed as it has in the past",
    "Same approach as we have now",
    "Carry on the way we have been, it does for us",
    "Keep on as we are",
    "Carry on reminding the bakers of their gloves at the bench like we always did",
]

OTHERWISE = [
    "Carry on the walks through the winter with a second person, whose name stands in the calendar",
    "Keep the current form but add a line for the fix, who does it and the day",
    "Go on with the course for the two who are left, May 3 at the college",
    "Grease the bakery mixer as the manual says, each 50 hours, and write it on the card",
    "Replace the present practice by a check sheet that the driver signs each morning",
    "Change the way we keep the tickets: photo in the phone file, reminder 60 days before",
    "Remplacer la pratique actuelle par une feuille signée chaque matin",
    "Continuer les réunions et afficher le procès-verbal au mur de la cuisine",
    "Keep the gloves where we always have, but put a hook with each name at the oven",
    "Leave a copy of the matrix in every truck, as is done with the maps",
    "Stay with the ranking of the old form, and teach it in April to the four new hands",
]


SO_FAR = [
    "The drivers will still look after themselves, like until now, and we hope that it stays quiet",
    "Nobody minds the old ladder, so it remains where it is as always",
    "Things run well in the kitchen, same as we have always done",
    "We keep relying on good sense here.",
]


@pytest.mark.parametrize("action", SO_FAR)
def test_going_on_as_so_far_is_found_wherever_it_stands_in_the_action(action: str) -> None:
    assert "continue-as-usual" in planned(letters="fg", action=action)


ADDS_NOTHING = [
    (
        "No register of the gas bottles is there.",
        "The register of the gas bottles should be there, as the assessor rightly says.",
    ),
    ("Two of five drivers could not name the gate.", "Drivers ought to be able to name the gate, all of them."),
    ("The scaffold tag was from last year.", "The scaffold tag was looked at and is from this year now."),
    ("One of six gripes was answered after 23 days, our own time is 14.", "Answer all gripes within 14 days."),
    ("Only the clerk can find a form.", "Records should be easy to find for everybody and be kept well."),
    ("Concerns are answered too late.", "It would be good if concerns were answered sooner, as soon as there is time."),
]
ASKS_AGAIN = [
    ("Two of twelve toolbox talks fell out, May and June.", "Toolbox talks must be held every month as planned."),
    ("The hoist service was nine days late.", "Hoist services shall no longer be late."),
    ("The tally of near misses was never drawn up or talked over.", "The tally of near misses has to be drawn up and talked over from now on."),
    ("One of six gripes was answered after 23 days and not within our 14.", "Gripes must be answered within 14 days."),
    ("One of ten forms lacked the foreman's initials.", "All forms need to have the foreman's initials on them, like the procedure says."),
    ("Two of nine courses are missing, the hoist day of both helpers.", "Both helpers need to have the hoist day that is still missing on the chart."),
    ("Two of nine hoist tickets missing.", "The two hoist tickets are to be no longer missing, total nine of nine."),
]  # fmt: skip
ASKS_FOR_MORE = [
    ("Two of twelve toolbox talks fell out, May and June.", "Toolbox talks move to the first Tuesday, the dispatcher holds them when I am away."),
    ("Inspections are not held often enough.", "Inspections will be held every month, 3 people take turns."),
    ("There are no minutes of the meetings.", "Hold the meetings with minutes."),
    ("Two of nine courses are missing, the hoist day of both helpers.", "Both helpers need to have the hoist day, the school in Leduc has seats in May."),
    ("One of ten forms lacked the foreman's initials.", "The office pays no job whose form lacks the foreman's initials."),
]  # fmt: skip


@pytest.mark.parametrize(("deficiency", "action"), ASKS_AGAIN)
def test_an_action_that_only_asks_for_what_is_lacking_is_found(deficiency: str, action: str) -> None:
    assert "action-repeats-deficiency" in planned(letters="g", deficiency=deficiency, action=action)


@pytest.mark.parametrize(("deficiency", "action"), ASKS_FOR_MORE)
def test_an_action_that_says_how_or_how_often_or_does_it_is_let_pass(deficiency: str, action: str) -> None:
    assert "action-repeats-deficiency" not in planned(letters="g", deficiency=deficiency, action=action)


ADDS_SOMETHING = [
    ("One of six gripes was answered after 23 days, our own time is 14.", "Answer gripes within 5 days."),
    ("Only the clerk can find a form.", "Records move to the wall, with a map of the shelf."),
    ("No register of the gas bottles is there.", "Number the gas bottles and list them."),
    ("Two of five drivers could not name the gate.", "A map of the yard goes on the back of the gate card."),
    ("The scaffold tag was from last year.", "Scaffold tags are looked at every Monday."),
    ("Concerns are answered too late.", "Dispatcher answers within five days; what is open is read out at the talk."),
    ("No drill was held.", "Hold the drill."),
    ("Causes are not looked for.", "Learn a plain way of asking for causes, and do the last two again with it."),
]


@pytest.mark.parametrize(("deficiency", "action"), ADDS_NOTHING)
def test_an_action_that_names_nothing_beyond_what_is_lacking_is_asked_about(deficiency: str, action: str) -> None:
    assert {"adds-nothing", "vague-action", "action-repeats-deficiency"} & set(
        planned(letters="g", deficiency=deficiency, action=action)
    )


@pytest.mark.parametrize(("deficiency", "action"), ADDS_SOMETHING)
def test_a_short_action_with_a_step_or_a_thing_of_its_own_is_let_pass(deficiency: str, action: str) -> None:
    assert "adds-nothing" not in planned(letters="g", deficiency=deficiency, action=action)


@pytest.mark.parametrize("action", AS_BEFORE)
def test_going_on_as_before_in_other_words_is_found(action: str) -> None:
    assert {"continue-as-usual", "void-action"} & set(planned(letters="fg", action=action))


@pytest.mark.parametrize("action", OTHERWISE)
def test_what_goes_on_with_a_change_is_let_pass(action: str) -> None:
    assert not {"continue-as-usual", "void-action"} & set(planned(letters="fg", action=action))


NO_ONE = [
    "à déterminer", "À nommer", "à trouver", "reste à voir", "somebody new", "still to be found", "to be hired",
    "We'll see", "vacant", "not known yet", "whoever is free", "position open", "Someone from the office", "quelqu'un",
    "first one available", "no one yet",
]  # fmt: skip

SOME_ONE = [
    "Luis Obando", "Shop manager (new since May 4: A. Roy)", "R. Seeley", "le contremaître", "La propriétaire",
    "Owner, with the lead hand", "Anyone Nguyen, foreman", "Open pit foreman", "Newman", "Operations manager",
]  # fmt: skip


@pytest.mark.parametrize("responsible", NO_ONE)
def test_a_person_still_to_be_found_is_nobody(responsible: str) -> None:
    assert {"no-responsible", "vague-responsible"} & set(planned(responsible=responsible))


@pytest.mark.parametrize("responsible", SOME_ONE)
def test_a_name_or_a_job_is_somebody(responsible: str) -> None:
    assert not {"no-responsible", "vague-responsible"} & set(planned(responsible=responsible))


ONLY_SPOKEN = [
    "Ask the foreman for an explanation",
    "Tell him to smarten up",
    "Have a word with the night shift.",
    "Speak to the driver about it",
    "Give the lead hand a talking-to, and ask him why",
    "Warn the crew again",
    "Let the boys know that this is not ok",
    "Chew him out",
    "I will talk to her and find out why",
    "Told them not to do that again",
    "Explain to Joe that this is important.",
    "Parler avec l'équipe",
    "Dire au chauffeur de faire attention",
    "Remind the cooks to fill it in properly",
]

SPOKEN_AND_DONE = [
    "Tell the crew at the Monday talk, post the new rule at the saw and write who was there",
    "Ask the dealer for a manual and tape it in the cab",
    "Speak with the landlord and have the second door unlocked by Friday",
    "Talk to the college and book two seats in the May course",
    "Ask each worker in June for two hazards and enter them in the list",
    "Warn drivers with a sign at the gate",
    "Have a word with the supplier: new straps with tags",
    "Ask Ann to write the procedure with the ranking matrix",
    "Tell the office to order ten vests",
    "Explain the ranking to the four hands with the sheet of the mixer, and test them on it",
]


@pytest.mark.parametrize("action", ONLY_SPOKEN)
def test_an_action_that_only_speaks_to_somebody_is_found(action: str) -> None:
    assert {"only-spoken-to", "vague-action", "void-action"} & set(planned(letters="fg", action=action))


@pytest.mark.parametrize("action", SPOKEN_AND_DONE)
def test_speaking_of_which_something_comes_is_let_pass(action: str) -> None:
    assert not {"only-spoken-to", "vague-action", "void-action"} & set(planned(letters="fg", action=action))


BESIDE = [
    ("4.4", "What people bring up is not written down", "Pave the lower lot and put new lamps at the loading dock"),
    ("8.3", "The pager of the second kitchen had no battery and nobody changed it", "Buy rubber boots for all and hand them out before spring"),
    ("3.2", "The guard of the slicer was off", "Print new letterhead and business cards and repaint the front office"),
    ("10.4", "Results were not shown to the crew", "Get the roof of the shed fixed and the gutters cleaned"),
    ("5.3", "Two lift tickets are not on file", "New winter jackets with the logo for everyone at Christmas"),
    ("4.3", "Only seven of twelve meetings were held", "Fix the furnace in the lunch room and order new windows"),
    ("10.2", "The figures of the year were not added up", "Gravel for the driveway, two loads, before the frost"),
    ("5.2", "One waiter was not oriented before his first shift", "Advertise on the radio and renew the web site"),
    ("10.4", "Results were not shown to the crew", "Two pallet jacks with wider forks and a ramp for the cooler door so loads roll better"),
    ("10.4", "Results were not shown to the crew", "Sharpen all the knives, oil the wooden handles and keep them in leather sleeves"),
]  # fmt: skip

TO_THE_POINT = [
    ("7.3", "The hole in the lot was not filled by the day set", "Gravel for the lower lot, two loads, before June 1"),
    ("3.4", "Two of five had no boots", "Buy rubber boots for all and hand them out before spring"),
    ("3.2", "The lines of the walkway could not be seen any more", "Repaint the lines in yellow and look at them each spring"),
    ("4.4", "What people bring up is not written down", "Hang a book beside the furnace in the lunch room, read it each Friday, answer within ten days"),
    ("10.4", "Results were not shown to the crew", "Pin them up by the office door and read them at the Christmas lunch"),
    ("4.3", "Only seven of twelve meetings were held", "Put all twelve in the calendar, hold them in the lunch room with coffee, and send the minutes by e-mail"),
    ("8.3", "The drill showed that the way to the lot is dark", "New lamps at the loading dock and over the stairs"),
    ("6.4", "Visitors walk through the shop", "Put a gate at the driveway, paint a walkway and hang a sign"),
    ("7.2", "Inspections were skipped in May", "Head waitress walks through with the clipboard whenever the cook is gone, and the tip jar waits until then"),
    ("3.4", "One of four was seen grinding bare-eyed", "Shields bolted to both grinders, nobody can swing them aside without a wrench"),
    ("5.3", "Two lift tickets are not on file", "Book both for the May course and photograph the cards for the file"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "deficiency", "action"), BESIDE)
def test_an_action_about_other_business_is_found(question: str, deficiency: str, action: str) -> None:
    assert "action-beside-the-point" in codes(question, deficiency, action, "Robin Example")


@pytest.mark.parametrize(("question", "deficiency", "action"), TO_THE_POINT)
def test_an_action_that_answers_its_deficiency_by_such_things_is_let_pass(
    question: str, deficiency: str, action: str
) -> None:
    assert "action-beside-the-point" not in codes(question, deficiency, action, "Robin Example")
