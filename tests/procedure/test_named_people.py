"""2.5(c): notes that name those who were asked, whatever their names; and capitals that are nobody's name."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_item, make_question, make_row, make_submission

from secor_qa.procedure.checks.notes import check
from secor_qa.procedure.facts import Facts


def named(notes: str, **fields) -> str:
    """The message about named people, empty where there is none."""
    asked = make_question("1.1", methods=("I",), notes_min_words=3)
    items = (make_item("1.1", responsible="Zainab Oyelaran, yard lead"),)
    facts = Facts(
        make_submission(make_row("1.1", notes=notes), items=items, **fields), make_instrument(asked), EDITION, ON
    )
    return " ".join(found.message for found in check(asked, facts).findings if found.code == "names-of-people")


NAMED = [
    ("Four were asked at the gate. According to Thurlow Abernaske, the talks are too long.", "Thurlow Abernaske"),
    ("Interviewed the welder Xochitl Brandvold, who knew the muster point at once.", "Xochitl Brandvold"),
    ("Ewa Miszczak could not recall the number of the radio channel.", "Ewa Miszczak"),
    ("Three of three knew it. P. Nakagawa said it is printed inside his hard hat.", "P. Nakagawa"),
    ("I sat down with Oisin McTavish and Bao Tran-Whitefish in the lunch room, two of two knew.", "Bao Tran-Whitefish"),
    ("Lubomir Hrushka, our newest swamper, explained the stop-work rule with an example.", "Lubomir Hrushka"),
    ("Zainab Oyelaran told me the same thing when she was asked.", "Zainab Oyelaran"),
    ("Mr. Featherstonhaugh confirmed that he got the talk on his first day.", "Featherstonhaugh"),
    ("Asked Dave and Mike on the rig floor; both knew it.", "Dave"),
    ("Thurlow Abernaske and Priya Featherhill had it by heart, the other two as well, so 4 of 4.", "Thurlow Abernaske"),
    ("Colleen Abernaske had no trouble with it; three of three in all.", "Colleen Abernaske"),
    ("Five of six. Bill Abernaske needed a hint.", "Bill Abernaske"),
    ("The boss, Xoch, Wimme and Dzidra, 4 of 4, knew whom to phone.", "Wimme"),
    ("4 of 4.\n- Xoch: the foreman first\n- Dzidra: the phone on the wall", "Dzidra"),
    ("Owner 1 of 1, helpers 2 of 2, O. Wimmer only after some thought.", "O. Wimmer"),
]


@pytest.mark.parametrize(("notes", "name"), NAMED)
def test_a_person_who_was_asked_is_found_by_what_stands_beside_the_name(notes: str, name: str) -> None:
    assert f"“{name}”" in named(notes)


SILENT = [
    "Interviews by Alex Sample, three of three could say where the plan hangs.",
    "Alex Sample asked five workers at the Fox Creek lease, five knew.",
    "Workers at Rolling Hills said that the talk is held each Monday.",
    "At the Swan Hills battery four of four were asked and knew it.",
    "Asked the crew in Grande Prairie; four of five knew the Safe Work Permit by heart.",
    "One hand explained Lock Out from start to end and named the Lone Worker app.",
    "The policy was signed by Thurlow Abernaske and everyone knew where it hangs.",
    "Robin Example, the owner, was told of the two who did not know and held a talk.",
    "Three of three, asked in Hesperus, Wimme and Dzidra while the trucks were loaded.",
    "Owner: 1 of 1. Lead: 1 of 1. Helpers: 3 of 3.",
    "Ex: the newest one named the siren. Ex: another the gate. 5 of 5.",
    "The Emergency Response Plan was explained by the foreman, six of six recalled it.",
    "Tamarack Example was named by all as the company that answers for the gate.",
    "Five of five at the Bill Creek lease wore theirs; the sixth was on the road to Lloyd Hills.",
    "Forms signed by Thurlow Abernaske and Priya Featherhill hang in the shop, and three of three knew it.",
    "At the Vera Sloane lease the foreman was asked, and three of three knew who holds the permit.",
    "As per Alberta Labour rules the crew was asked about the right to refuse.",
    "The crew was asked, and all knew the way to Vera Regional and to Alma Memorial.",
]


@pytest.mark.parametrize("notes", SILENT)
def test_places_papers_and_those_who_did_the_asking_are_no_named_workers(notes: str) -> None:
    assert named(notes) == ""


def test_where_a_document_is_asked_for_a_name_alone_is_no_answer() -> None:
    notes = "Colleen Abernaske keeps the binder in the shop, sheet 4."
    found = [make_question("1.1", methods=methods, notes_min_words=3) for methods in (("D",), ("D", "I"), ("O",))]
    said = [
        check(asked, Facts(make_submission(make_row("1.1", notes=notes)), make_instrument(asked), EDITION, ON)).findings
        for asked in found
    ]
    assert [any(each.code == "names-of-people" for each in each) for each in said] == [False, False, True]


QUIET = " The rest of the yard was quiet and the gear hung on its pegs by the door of the shed."


@pytest.mark.parametrize(
    "seen",
    [
        "Watched Ulrika Stavn, Bento Quill, Ife Marrow and Zed Ostler load the truck. 4 of 4 wore gloves.",
        "Observed Ulrika Stavn and Bento Quill at the pit. 2 of 2 wore gloves.",
        "At the pit I saw Ulrika Stavn, Bento Quill and Ife Marrow with hard hats on. 3 of 3.",
        "Rode along with Zed Ostler for a morning, belt on, 1 of 1.",
    ],
)
def test_names_listed_after_a_verb_of_watching_are_found_however_rare(seen: str) -> None:
    assert named(seen + QUIET)


@pytest.mark.parametrize(
    "seen",
    [
        "Looked at the lifts at Cedar Ridge, Maple Court and Willow Bend: hats on. 3 of 3 crews.",
        "Watched the Pine Street, Harbour Road and Mill Lane crews. 3 of 3 wore gloves.",
        "Visited Fort Vermilion, High Level and Rainbow Lake, 6 of 6 people wore gloves.",
        "Saw the crew at the Shell yard, 3 of 3 with glasses.",
    ],
)
def test_places_listed_after_a_verb_are_no_people(seen: str) -> None:
    assert not named(seen + QUIET)


NAMED_FOR_A_JOB = [
    "Asked three drivers on the lot; all three said they would come to Mr. Overgaard or the lead hand.",
    "Three of three answered: the owner, Mr. Overgaard, or the office, by phone.",
    "I asked both. Both would call Ms. Achtymichuk before anything else.",
    "Six of six said injuries go to the foreman or Mrs. Delorme at once.",
    "Two hands were asked, and both said that Kevin Abernaske looks after the eyewash.",
    "Asked four; they named Mr. Overgaard, who keeps the concern book.",
    "Four of four knew that it is Dr. Featherhill who is called.",
    "Colleen Abernaske is the first aider on nights, four of four said so.",
]


@pytest.mark.parametrize("notes", NAMED_FOR_A_JOB)
def test_whom_people_turn_to_and_who_holds_a_job_was_not_asked(notes: str) -> None:
    assert named(notes) == ""


@pytest.mark.parametrize(
    ("notes", "name"),
    [
        ("Mr. Overgaard said he would call the owner.", "Overgaard"),
        ("I talked to Mr. Overgaard and he said the foreman.", "Overgaard"),
        ("Mrs. Delorme had no trouble with it, nor had the two others.", "Delorme"),
        ("Three were asked. All said yes, including Ms. Achtymichuk.", "Achtymichuk"),
        ("Spoke with Kevin Abernaske, who would come to the lead hand.", "Kevin Abernaske"),
        ("I watched Mr. Overgaard at the saw, he wore his visor.", "Overgaard"),
        ("Two knew it and Colleen Abernaske did not.", "Colleen Abernaske"),
    ],
)
def test_who_was_asked_or_watched_is_found_though_somebody_is_turned_to_as_well(notes: str, name: str) -> None:
    assert f"“{name}”" in named(notes)


PAPERS = ("Ticket Abernaske.pdf", "Orientation Kowal May.docx", "Hill road plan.pdf", "Dale pump service.pdf")


def named_beside_papers(notes: str) -> str:
    documents = tuple(make_document(file, None) for file in PAPERS)
    return named(notes, documents=documents)


@pytest.mark.parametrize(
    ("notes", "name"),
    [
        ("3 of 3. Bill Abernaske stated that he may leave a tree.", "Bill Abernaske"),
        ("Colleen Kowal, who came in May, was not sure of it, the other four were.", "Colleen Kowal"),
        ("- 2/2\n- Mike Abernaske: 'no rope, no climb'\n- asked in the truck", "Mike Abernaske"),
        ("I asked Tyler Kowal at the chipper, she know it.", "Tyler Kowal"),
        ("Dave Kowal told me the number by heart; five of five.", "Dave Kowal"),
        ("Amrit Kowal and the foreman were asked, two of two.", "Amrit Kowal"),
        ("Five of six. Robert Abernaske needed a hint.", "Robert Abernaske"),
        ("Spoke with Kyle Abernaske in the yard. He explained it well.", "Kyle Abernaske"),
    ],
)
def test_a_person_whose_surname_a_file_bears_is_a_person_all_the_same(notes: str, name: str) -> None:
    assert f"“{name}”" in named_beside_papers(notes)


@pytest.mark.parametrize(
    "notes",
    [
        "Two knew it from Ticket Abernaske, five of five in all.",
        "The crew was asked about the Hill Road Plan, and four of four knew it.",
        "Asked five at Dale Pump Service, five knew.",
        "Orientation Kowal May was gone through with the crew; all were asked.",
        "Workers said that the Road Plan hangs in the shop.",
        "Six were asked on the Hill Road, six of six.",
        "Where there is nobody else it is N/A. We asked four, and four knew it.",
        "The message by which it was reported is the Near Miss Message; four of four were asked.",
        "Watched four at the house on Victoria Ave, four of four.",
        "The Ticket says so, and three of three were asked.",
        "Alex Sample asked four about the Pump, four knew.",
    ],
)
def test_words_of_files_names_are_nobody(notes: str) -> None:
    assert not named_beside_papers(notes)


def test_who_signs_the_submission_may_be_named_where_papers_are_asked_for_too():
    fields = {"employer_contact_name": "Loretta Abernaske"}
    notes = "The list of jobs is on the wall. I asked Loretta what she does all day, so that pricing got on it too."
    asked = make_question("1.1", methods=("D", "I"), notes_min_words=3)
    facts = Facts(make_submission(make_row("1.1", notes=notes), **fields), make_instrument(asked), EDITION, ON)
    assert "names-of-people" not in {each.code for each in check(asked, facts).findings}
    assert "Loretta" in named("Five of five knew it. I asked Loretta, who named the gate.", **fields)


@pytest.mark.parametrize(
    ("notes", "name"),
    [
        ("Watched four at the loading dock, 3 of 4 had gloves. It was Ebba Thorsen who had none.", "Ebba Thorsen"),
        ("3 of 4 had gloves on, only Ilse Vandaele forgot hers in the van.", "Ilse Vandaele"),
        ("All wore masks but Ebba Thorsen with no filter in.", "Ebba Thorsen"),
    ],
)
def test_one_of_rare_name_who_fell_short_is_named(notes: str, name: str) -> None:
    assert name in named(notes)


@pytest.mark.parametrize(
    "notes",
    [
        "It was Willow Bend farm where I looked, 4 of 4.",
        "The job was Maple Court, then Cedar Ridge; 4 of 4 wore gloves.",
    ],
)
def test_a_place_that_was_visited_is_no_one(notes: str) -> None:
    assert not named(notes)


def borne(notes: str, methods: tuple[str, ...]) -> bool:
    """Whether people are found in notes beside a paper that names two."""
    asked = make_question("1.1", methods=methods, notes_min_words=3, evidence="record" if "D" in methods else "none")
    paper = make_document(
        "walk.pdf", texts=("Walk by Tamara Orr and Quentin Vale, Victoria Avenue",), questions=("1.1",)
    )
    row = make_row("1.1", notes=notes)
    facts = Facts(make_submission(row, documents=(paper,)), make_instrument(asked), EDITION, ON)
    return "names-of-people" in [each.code for each in check(asked, facts).findings]


@pytest.mark.parametrize(
    ("notes", "methods", "is_found"),
    [
        ("Four of five wore gloves, Quentin at the belt had his in the truck.", ("O", "I"), True),
        ("Four of five wore gloves, Quentin at the belt had his in the truck.", ("O", "D"), False),
        ("It was Tamara that dropped the hook, and Quentin stood by. 4 of 4 knew.", ("I", "D"), True),
        ("Two began, Tamara Orr in March and Quentin Vale in April; both shown round before.", ("D",), True),
        ("Two began, Tamara in March and Quentin in April; both shown round before.", ("D",), False),
        ("Four of five wore gloves, Leopold at the belt had his in the truck.", ("O", "I"), False),
        ("Four of four wore gloves on Victoria Avenue.", ("O", "I"), False),
        ("The walks were led by Tamara Orr, the sheets signed by Quentin Vale.", ("D",), False),
    ],
)
def test_people_whom_a_paper_names_are_found_in_whatever_sentence(
    notes: str, methods: tuple[str, ...], is_found: bool
) -> None:
    assert borne(notes, methods) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Asked the four hands at noon. Tyler Abernaske, Bao Tranh, the swamper and the cook. 4 of 4 knew.", True),
        ("Drew four sheets at noon. Tyler Abernaske, Bao Tranh, the swamper and the cook. 4 of 4 there.", False),
        ("Asked the four hands at noon. Tyler Abernaske is the one who signs, the cook too. 4 of 4 knew.", False),
    ],
)
def test_a_sentence_that_only_lists_people_goes_on_with_those_who_were_asked(notes: str, is_found: bool) -> None:
    asked = make_question("1.1", methods=("I", "D"), evidence="record", notes_min_words=3)
    facts = Facts(make_submission(make_row("1.1", notes=notes)), make_instrument(asked), EDITION, ON)
    assert ("names-of-people" in [each.code for each in check(asked, facts).findings]) is is_found
