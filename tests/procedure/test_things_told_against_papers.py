"""2.5: what notes tell of as many, as all, as nothing or as unwritten, and papers, places or other notes otherwise."""

from datetime import date

import pytest
from builders import (
    EDITION,
    GATHERING_END,
    ON,
    make_document,
    make_instrument,
    make_question,
    make_row,
    make_submission,
)
from test_less_usual_faults import instrument

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks import notes as notes_check
from secor_qa.procedure.checks.currency.register_ends import unfilled
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.counts import counting_text, has_count
from secor_qa.procedure.wording.happenings import nothing_told
from secor_qa.procedure.words import Answer

YES, NO = Answer.YES, Answer.NO
GEAR = make_question(text="Is the gear for emergencies ready?", guideline="Attach a photo of a tag.", evidence="record")
CAME = make_question(text="Were contractors told of the dangers?", guideline="Attach a record.", evidence="record")
NEWCOMERS = make_question(text="Was each new person oriented?", guideline="Attach a record.", evidence="record")
DUTIES = make_question(
    text="Are duties written down?", guideline="Attach the page.", methods=("D",), evidence="policy", notes_min_words=3
)


def codes(
    question,
    text: str,
    notes: str = "It is attached, on page 1.",
    employer: str = "Wet Brush Painting Ltd.",
    *others: str,
) -> list[str]:
    papers = [make_document("paper.pdf", texts=(text,))]
    papers += [make_document(f"other {at}.pdf", texts=(each,), questions=("9.9",)) for at, each in enumerate(others)]
    row = make_row(question.id, notes=notes, attachments=("paper.pdf",))
    submission = make_submission(
        row, documents=tuple(papers), employer_legal_name=employer, employer_trade_name=employer.rsplit(" ", 2)[0]
    )
    found = consistency.check(question, Facts(submission, make_instrument(question), EDITION, ON)).findings
    return [each.code for each in found]


@pytest.mark.parametrize(
    ("notes", "tag", "is_said"),
    [
        ("Looked at 9 extinguishers on May 2, all good.", "EXTINGUISHER No. 2 of 5  by the stove\nMay 2 ok", True),
        ("Opened seven kits on May 2.", "First aid kit 1 of 4\nfull, May 2", True),
        ("Looked at 3 extinguishers on May 2, all good.", "EXTINGUISHER No. 2 of 5  by the stove\nMay 2 ok", False),
        ("Nine extinguishers, 5 in the shop and 4 in the vans.", "EXTINGUISHER No. 2 of 5\nMay 2 ok", False),
        ("Looked at 9 extinguishers on May 2.", "Page 2 of 5\nextinguishers, May 2 ok", False),
        ("Looked at 9 extinguishers on May 2.", "Extinguisher 2/5/24\nok", False),
    ],
)
def test_more_of_a_thing_than_its_own_tag_numbers_is_found(notes: str, tag: str, is_said: bool) -> None:
    assert ("paper-counts-otherwise" in codes(GEAR, tag, notes)) is is_said


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("QUILLFEATHER DAIRY INC.\nSITE TALK\nContractor: Tern Electric\nx exits\nSigned: A. Moss", True),
        ("SITE TALK\nQuillfeather Dairy Inc.\nFirm: Tern Electric\nx exits\nFor Quillfeather: B. Fell", True),
        ("TERN ELECTRIC LTD.\nSITE TALK\nContractor: Tern Electric\nx exits\nSigned: A. Moss", False),
        ("SITE TALK\nContractor: Tern Electric\nwork for Quillfeather Dairy Inc.\nSigned: A. Moss", False),
        ("QUILLFEATHER MUTUAL INC.\nCertificate of insurance\nContractor: Tern Electric", False),
        ("Wet Brush Painting Ltd.\nQuillfeather Dairy Inc.\nContractor: Tern Electric\nx exits", False),
    ],
)
def test_a_record_of_a_contractor_that_another_company_heads_is_found(text: str, is_said: bool) -> None:
    assert ("other-companys-document" in codes(CAME, text)) is is_said


TALK = "New hire talk\nQuillfeather Surveys Inc., Acheson\nName: A. Moss\n1\tWet floors kept off\tx\nSigned: A. Moss"


def test_a_word_of_the_employers_name_that_opens_a_line_as_a_common_word_names_nobody() -> None:
    small = "Yard walk\nthe floor was wet, a brush was left out\nJo"
    assert "other-companys-document" in codes(NEWCOMERS, TALK, "Attached.", "Wet Brush Painting Ltd.", small)
    own = TALK.replace("Wet floors", "The Wet Brush rules: floors")
    assert "other-companys-document" not in codes(NEWCOMERS, own, "Attached.", "Wet Brush Painting Ltd.", small)


DAYS = [f"2024-04-{day:02}" for day in range(8, 20) if date(2024, 4, day).weekday() < 5]


@pytest.mark.parametrize(
    ("left", "notes", "is_said"),
    [
        ((3,), "10 of 10 days have a whole check.", True),
        ((2, 3, 6), "Ten days, 10 of 10 were whole.", True),
        ((3,), "9 of 10 days have a whole check.", False),
        ((3,), "10 of 10 days have a whole check; on the 11th the van was parked.", False),
        ((9,), "10 of 10 days have a whole check.", False),
        ((), "10 of 10 days have a whole check.", False),
        ((0, 1, 3, 5, 6), "10 of 10 days have a whole check.", False),
    ],
)
def test_a_day_left_empty_among_all_that_the_notes_count_as_whole_is_found(
    left: tuple[int, ...], notes: str, is_said: bool
) -> None:
    rows = [day if at in left else f"{day}\tok\tJo" for at, day in enumerate(DAYS)]
    paper = make_document("van.xlsx", texts=("\n".join(["Van 2", "Day\tTyres\tBy", *rows]),), kind="xlsx")
    assert (unfilled(make_question(), paper, Window(date(2023, 5, 11), GATHERING_END), notes) is not None) is is_said


def consistent(at: str, *rows: tuple[str, Answer, str]) -> list[str]:
    made = [make_row(question, answer, notes=notes) for question, answer, notes in rows]
    facts = Facts(make_submission(*made, instrument=instrument().id), instrument(), EDITION, ON)
    return [each.code for each in consistency.check(instrument().question(at), facts).findings]


@pytest.mark.parametrize(
    ("review", "is_said"),
    [
        ("All ten elements were looked at on May 2. A good year: 0 incidents and 0 near misses reported.", True),
        ("We went through it all on May 2. There were no incidents this year.", True),
        ("All ten elements were looked at on May 2. Goal: no incidents and no near misses.", False),
        ("All ten elements were looked at on May 2. Last year had no incidents.", False),
        ("All ten elements were looked at on May 2. Four events, all with a cause.", False),
    ],
)
def test_a_review_of_a_year_in_which_nothing_happened_beside_events_is_found(review: str, is_said: bool) -> None:
    told = consistent("10.5", ("9.2", YES, "4 events in the book, 4 of 4 on record."), ("10.5", YES, review))
    assert ("counted-otherwise" in told) is is_said


LONE = "No. Jo is alone on the late run, and nothing is written about whom to call."


@pytest.mark.parametrize(
    ("denial", "told", "is_said"),
    [
        (LONE, "Our working alone procedure was read and signed for on the first day.", True),
        (LONE, "The new man signed for our written work-alone policy before he drove.", True),
        (LONE, "A working alone procedure should be handed out once it is there.", False),
        (LONE, "He was told never to work alone, and signed the list.", False),
        (
            "No. The page is there but does not say who sends help.",
            "Our working alone procedure was signed for.",
            False,
        ),
    ],
)
def test_a_paper_that_is_not_written_by_one_note_and_signed_for_by_another_is_found(
    denial: str, told: str, is_said: bool
) -> None:
    found = consistent("3.8", ("3.8", NO, denial), ("5.2", YES, told))
    assert ("told-elsewhere" in found) is is_said


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("Page 1. Duties of Ada Quill as owner and of Bo Fen as manager, 6 lines.", True),
        ("Page 1. Duties of Ada Quill as owner and of the manager, 6 lines.", False),
        ("Page 1. Six duties, signed by Ada Quill and Bo Fen on May 2.", False),
        ("Page 1. Duties of the owner and of the manager, 6 lines.", False),
    ],
)
def test_two_who_sign_and_are_named_in_full_for_their_roles_are_found(notes: str, is_said: bool) -> None:
    paper = make_document("duties.pdf", texts=("Duties of owner and manager",))
    row = make_row(DUTIES.id, notes=notes, attachments=("duties.pdf",))
    submission = make_submission(
        row, documents=(paper,), employer_contact_name="Ada Quill", employer_signed_by="Ada Quill",
        assessor_name="Bo Fen", assessor_signed_by="Bo Fen",
    )  # fmt: skip
    found = notes_check.check(DUTIES, Facts(submission, make_instrument(DUTIES), EDITION, ON)).findings
    assert ("names-of-people" in [each.code for each in found]) is is_said


@pytest.mark.parametrize(
    ("notes", "left"),
    [
        ("Talked with people on 14 and 15 October about the bell.", "Talked with people on about the bell."),
        ("Asked on October 3, 4 and 5 October.", "Asked on"),
        ("Asked on October 14 and 7 people knew.", "Asked on and 7 people knew."),
        ("Seen October 14 to 16.", "Seen ."),
    ],
)
def test_days_that_share_a_month_count_nothing(notes: str, left: str) -> None:
    told = " ".join(counting_text(notes).split())
    assert told == left or not has_count(told.replace("7 people", ""), by_number=True)


@pytest.mark.parametrize(
    ("notes", "is_told"),
    [
        ("A clean year: 0 incidents and 0 near misses reported.", True),
        ("Nil incidents, nil near misses.", True),
        ("10 incidents and 0 near misses.", False),
        ("No incidents reported late.", False),
    ],
)
def test_nothing_is_told_in_figures_too(notes: str, is_told: bool) -> None:
    assert bool(nothing_told(notes)) is is_told
