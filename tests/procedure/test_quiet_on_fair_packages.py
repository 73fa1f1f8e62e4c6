# ruff: noqa: E501
"""2.5: what good packages hold and say in odd ways, of which nothing is said, beside what is a fault all the same."""

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission
from test_counted_otherwise import places
from test_less_usual_faults import noted
from test_named_people import named
from test_noted_papers import codes

from secor_qa.procedure.checks import currency
from secor_qa.procedure.checks.documents.demands import lacking
from secor_qa.procedure.checks.documents.mentions import named_but_absent
from secor_qa.procedure.checks.documents.other_topic import about_something_else
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.paper_numbers import number_of
from secor_qa.procedure.record_dates import bears_as_done, is_last_of_entries
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.companies import COMMITTED
from secor_qa.procedure.wording.counted_beside import first_aiders_in_all, things_counted
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.wording.head_counts import head_counts
from secor_qa.procedure.wording.newcomers import nobody_started
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.wording.still_to_come import only_points
from secor_qa.procedure.words import DateRole


@pytest.mark.parametrize(
    ("notes", "denies"),
    [
        ("Page two is on working by oneself. It also says the mast is not raised by one person.", False),
        ("Line one is for the owner, line two for hands, and it says we have no supervisor here.", False),
        ("Owner, hands, and we've no supervisor here, and the page says so.", False),
        ("There is none for hauling, as it isn't among the worst; the others are in the truck.", False),
        ("Nobody has been yelled at in years, and it is in there all the same.", False),
        ("The training it asks for stays. It hasn't come to that.", False),
        ("Old training sheets are not kept there but in the attic.", False),
        ("We didn't carry any training over.", False),
        ("Training sheets are not kept.", True),
        ("We haven't come to that.", True),
        ("It says a lot, but we do not hold any training.", True),
        ("We have not held any training.", True),
    ],
)
def test_what_a_paper_says_and_what_has_its_reason_takes_nothing_back(notes: str, denies: bool) -> None:
    assert bool({"notes-deny-yes", "notes-gainsay-yes"} & set(noted("5.3", notes, "d"))) is denies


@pytest.mark.parametrize(
    ("notes", "denies"),
    [
        ("4 of 4 could say it. One told me he may refuse a ladder that has not been inspected.", False),
        ("4 of 4. I had forgotten that.", False),
        ("4 planned, 4 held. Cake not minuted.", False),
        ("4 of 4 know it, and none of them gets past the gate without it.", False),
        ("Nobody is past the gate with it.", False),
        ("It was due in June. I had forgotten that.", True),
        ("We know that has not been done.", True),
    ],
)
def test_what_somebody_leaves_alone_or_recalls_is_not_what_was_left_undone(notes: str, denies: bool) -> None:
    assert bool({"notes-deny-yes", "notes-gainsay-yes"} & set(noted("4.3", notes, "d"))) is denies


@pytest.mark.parametrize("law", ["the law asks for no rep and no committee", "the act wants no rep or committee"])
def test_two_things_that_the_law_does_not_want_are_one_negation(law: str) -> None:
    assert noted("4.1", f"Under five {law}. So we agreed on a talk each Monday and all signed the sheet.", "d") == []


def test_a_signer_beside_the_number_of_the_others_stands_for_a_role() -> None:
    fields = {"employer_contact_name": "Loretta Abernaske"}
    assert not named("Asked Loretta and the three workers, 4 of 4 knew it.", **fields)
    assert not named("Watched all three workers and Loretta, 4 of 4.", **fields)
    assert named("Asked Loretta, who knew the gate, 4 of 4.", **fields)
    assert named("Asked Gordon and the three workers, 4 of 4 knew it.", **fields)


@pytest.mark.parametrize(
    "text", ["att. 8 July", "Tabs 7 and 8 July", "Appendix 3 May 2024", "no. 4 June", "page 2 March"]
)
def test_the_number_of_a_paper_before_a_month_is_no_day(text: str) -> None:
    assert not days_without_year(text) + dates_in(text)
    assert days_without_year("the talk of 8 July")
    assert dates_in("form of 3 May 2024")


@pytest.mark.parametrize(
    ("words", "role", "is_borne"),
    [
        ("done January 5, and again Friday", DateRole.OTHER, True),
        ("first done in fall. Redone", DateRole.OTHER, True),
        ("", DateRole.REVIEWED, True),
        ("given back", DateRole.OTHER, False),
        ("will be done again", DateRole.OTHER, False),
        ("again", DateRole.DUE, False),
    ],
)
def test_a_paper_may_be_listed_by_the_day_on_which_it_was_gone_over_again(
    words: str, role: DateRole, is_borne: bool
) -> None:
    day = date(2024, 3, 5)
    paper = make_document("sheet.docx", day, dates=(FoundDate(day, 1, words, role),))
    assert bears_as_done(paper, day) is is_borne
    assert not bears_as_done(paper, date(2024, 3, 6))


def test_how_often_is_no_number_of_what_was_done() -> None:
    assert not any(each.part == 1 for each in shortfalls("We planned 12 talks, one a month, and held 10."))
    assert any(each.part == 1 for each in shortfalls("We planned 12 talks and one was held."))


@pytest.mark.parametrize(
    ("text", "n"), [("Quarter 3 of 4", 0), ("page 2/3 and visit 1 of 2", 0), ("visits: 3 of 4", 1), ("3 of 4", 1)]
)
def test_which_of_several_it_is_tells_no_tally(text: str, n: int) -> None:
    assert len(ratios(text)) == n


@pytest.mark.parametrize(
    ("notes", "n"),
    [
        ("4 of the 5 of us hold first aid.", 4),
        ("5 of us hold first aid.", 5),
        ("All told 3 of our 6 workers have first aid.", 3),
    ],
)
def test_of_a_tally_of_first_aiders_the_part_counts(notes: str, n: int) -> None:
    assert [each[0] for each in first_aiders_in_all(notes)] == [n]


def test_of_several_tables_with_days_none_is_the_register() -> None:
    rows = "\n".join(f"2024-01-1{at}\tthing {at}\tboth of us" for at in range(1, 6))
    walks = "\nwalks\nwhen\twhere\tby\n" + "\n".join(f"2024-02-1{at}\tyard\tall" for at in range(1, 4))
    notes = {"_9_2": "4 of 4 events of the year were written down."}
    assert places(f"BOOK\nday\twhat\twho\n{rows}", **notes)
    assert not places(f"BOOK\nday\twhat\twho\n{rows}{walks}", **notes)


def test_the_heading_of_a_second_table_lacks_nothing() -> None:
    text = "CAUSES\nlevel\tcause\troot\tdeep\tnone\nfirst\tclip\tbelt\told\t\nNo.\tWhat\tWho\tDue\tDone\n" + "\n".join(
        f"{at}\tbelt {at}\tall\t2023-05-0{at}\t2023-05-0{at}" for at in range(1, 4)
    )
    assert "days-of-rows" not in codes(("7.3", "4 of 4 were put right.", text, "xlsx"))


@pytest.mark.parametrize(
    ("line", "is_company"),
    [
        ("Wear and look after the equipment given.", False),
        ("Birch and Sons looks after its people", True),
        ("Birch Paving is committed to all", True),
    ],
)
def test_an_order_to_look_after_things_names_no_company(line: str, is_company: bool) -> None:
    match = COMMITTED.search(line)
    assert (match is not None) is is_company
    assert match is None or match["name"].strip() in ("Birch and Sons", "Birch Paving")


MINUTES = (
    "Safety meeting 7 July, present: five. Items: 1. result of the assessment, each element on the screen. 2. hot attics, a fan "
    "for each van. 3. who teaches the apprentice. Minutes taken by the office, next meeting in August, crew signed, topics for "
    "the toolbox talk, concerns raised and old business."
)


@pytest.mark.parametrize(
    ("guideline", "is_other"), [("Attach the minutes by which they were shared.", False), ("Attach the page.", True)]
)
def test_minutes_that_the_guideline_calls_for_are_about_nothing_else(guideline: str, is_other: bool) -> None:
    question = make_question(
        "3.3", evidence="record", text="Is protective gear laid down for each task?", guideline=guideline
    )
    paper = make_document("paper.docx", None, texts=(MINUTES,), questions=("3.3",))
    facts = Facts(make_submission(make_row("3.3"), documents=(paper,)), make_instrument(question), EDITION, ON)
    assert (about_something_else(question, paper, facts) is not None) is is_other


@pytest.mark.parametrize(
    ("phrase", "is_absent"), [("a sample record", False), ("an example form", False), ("the crane matrix", True)]
)
def test_a_sample_is_the_name_of_no_paper(phrase: str, is_absent: bool) -> None:
    question = make_question("5.3", evidence="record")
    paper = make_document("lift course.pdf", None, texts=("course of the lift",), questions=("5.3",))
    row = make_row("5.3", notes=f"The lift course is attached as {phrase}.")
    facts = Facts(make_submission(row, documents=(paper,)), make_instrument(question), EDITION, ON)
    assert bool(list(named_but_absent(question, facts))) is is_absent


def test_a_list_beside_enough_papers_that_hold_it_need_not_hold_it() -> None:
    question = make_question(
        "4.1",
        methods=("D",),
        evidence="record",
        text="Have the hazards of the work been assessed?",
        guideline="Attach two assessments.",
        documents_min=2,
    )
    sheets = tuple(
        f"SHEET {n}\nHazard: noise, control: muffs, and who sees to it is the lead, done in March" for n in range(3)
    )
    jobs = "JOBS\n" + "\n".join(f"{n}\tmowing the lane number {n}\t12" for n in range(9))

    def said(*texts: str) -> bool:
        papers = tuple(
            make_document(f"p{at}.docx", date(2024, 3, 5), texts=(text,), questions=("4.1",))
            for at, text in enumerate(texts)
        )
        facts = Facts(make_submission(make_row("4.1"), documents=papers), make_instrument(question), EDITION, ON)
        return bool(list(lacking(question, papers, facts)))

    assert not said(*sheets[:2], jobs)
    assert said(sheets[0], jobs)


@pytest.mark.parametrize(
    ("text", "is_last"),
    [
        ("Tag\nserviced March 2024\nApr 8 KQ  May 13 KQ\nJun 5 KQ", True),
        ("Tag\nOct 8 KQ  Jan 9 KQ  Jun5 KQ", True),
        ("Tag\nApr 8 KQ  Jun 5 KQ  Jul 3 KQ", False),
        ("Minutes of March 1\nnext June 5", False),
    ],
)
def test_a_paper_that_is_carried_on_may_be_listed_by_its_last_entry(text: str, is_last: bool) -> None:
    assert is_last_of_entries(make_document("tag.jpg", texts=(text,)), date(2024, 6, 5)) is is_last


def test_a_place_along_a_road_and_some_of_the_people_are_no_things_that_papers_count_too() -> None:
    def counted(text: str) -> list[int]:
        return [each.n for each in things_counted(text)]

    assert counted("It slid at 17 kilometres.") == []
    assert counted("We graded 17 kilometres.") == [17]
    assert counted("I asked two medics about it.") == []
    assert counted("We sent two gauges.") == [2]
    assert counted("Sheet rev. 4, 12 lines, nine rows.") == []


def test_a_span_of_numbers_of_workers_counts_nobody() -> None:
    assert head_counts("With five to nine workers in all the law asks for one.") == ()
    assert [each.n for each in head_counts("There are five workers in all.")] == [5]


def test_a_list_may_say_that_nobody_was_new() -> None:
    assert nobody_started("- new people May to May: none\n- the last one is attached")
    assert not nobody_started("- new people May to May: two")


def test_who_was_there_with_whom_is_no_part_of_a_tally() -> None:
    assert not any(each.part == 1 for each in shortfalls("Shifts sampled: 14, with one of them there: 14 of 14."))


def test_papers_with_a_letter_behind_their_number_bear_it() -> None:
    assert number_of("HSE-25A walk.pdf") == ("hse", "25")
    assert number_of("HSE-25 walk.pdf") == ("hse", "25")


@pytest.mark.parametrize(
    ("notes", "guideline", "is_stale"),
    [
        (
            "New people in the year: none, so the last sheet is sent.",
            "Attach one, or, where nobody started, the latest one.",
            False,
        ),
        ("New people in the year: two.", "Attach one, or, where nobody started, the latest one.", True),
        ("New people in the year: none, so the last sheet is sent.", "Attach one.", True),
    ],
)
def test_an_older_record_will_do_where_the_guideline_takes_it_and_nobody_started(
    notes: str, guideline: str, is_stale: bool
) -> None:
    asked = make_question(
        "5.2", text="Were new people oriented?", guideline=guideline, methods=("D",), evidence="record"
    )
    document = make_document("sheet.docx", date(2020, 3, 5), questions=("5.2",))
    facts = Facts(
        make_submission(make_row("5.2", notes=notes), documents=(document,)), make_instrument(asked), EDITION, ON
    )
    assert ("stale-document" in [each.code for each in currency.check(asked, facts).findings]) is is_stale


def test_a_dummy_has_a_name_and_is_nobody() -> None:
    assert named("Asked all. We watched them lift a dummy called Gordon.") == ""
    assert "Gordon" in named("Asked all. We watched Gordon lift the dummy.")


@pytest.mark.parametrize(
    ("sentence", "is_pointer"),
    [
        ("See tab 4, list.pdf.", True),
        ("Attached: HSE-25 and the log.", True),
        ("See the walk of May.", False),
        (f"{'a1.' * 400} {'9' * 400}!{'b-' * 400} walk", False),
    ],
)
def test_a_sentence_that_only_points_at_a_paper_tells_nothing_else_and_is_told_at_once(
    sentence: str, is_pointer: bool
) -> None:
    assert only_points(sentence) is is_pointer
