"""2.5(a), (c): numbers that papers, one that no file bears, and papers that notes do not bring up."""

from dataclasses import replace

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check as documents_check
from secor_qa.procedure.checks.notes.paper_unnamed import paper_unnamed
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.paper_numbers import Numbering, lacks, names_paper, number_of, numbering, numbers_named

QUESTIONS = tuple(
    make_question(f"{at}.1", methods=("D",), evidence="record", guideline="Attach a log.") for at in range(1, 17)
)
LETTERED = "KR-{at:02} Log of {at}.pdf"
BARE = "{at}05 log.pdf"


def facts(file: str, notes: str, **changes: str) -> Facts:
    """Sixteen questions with a paper each; `changes` are notes by the question's first number, as `q3`."""
    rows = [
        make_row(each.id, notes=changes.get(f"q{at}", notes.format(at=at, number=f"{at:02}")))
        for at, each in enumerate(QUESTIONS, 1)
    ]
    papers = tuple(
        make_document(file.format(at=at), questions=(each.id,), texts=(f"Log of {at}",), sha256=str(at))
        for at, each in enumerate(QUESTIONS, 1)
    )
    return Facts(make_submission(*rows, documents=papers), make_instrument(*QUESTIONS), EDITION, ON)


@pytest.mark.parametrize(
    ("file", "number"),
    [
        ("KR-07 Tags.xlsx", ("kr", "7")),
        ("Tab 12 Rules.docx", ("tab", "12")),
        ("sub/605 talk.pdf", ("", "605")),
        ("4-3b Minutes.docx", ("", "4-3")),
        ("8.2 drill.docx", ("", "8-2")),
        ("Rules of 2024.pdf", None),
    ],
)
def test_a_file_bears_the_number_it_begins_with(file: str, number: tuple[str, str] | None) -> None:
    assert number_of(file) == number


def test_a_sender_numbers_his_papers_where_most_files_begin_so() -> None:
    how = numbering(facts(LETTERED, "See KR-{number}."))
    assert how is not None
    assert (how.letters, lacks("07", how), lacks("38", how)) == ("kr", False, True)
    assert numbering(facts("Log of {at}.pdf", "See it.")) is None


def test_where_a_number_stands_on_papers_with_letters_another_letter_is_another_paper() -> None:
    rows = [make_row(each.id, notes="See it.") for each in QUESTIONS]
    files = ["KR-01a Log.pdf", "KR-01b Log.pdf", *(f"KR-{at:02} Log.pdf" for at in range(2, len(QUESTIONS)))]
    papers = tuple(make_document(file, questions=(at.id,)) for at, file in zip(QUESTIONS, files, strict=False))
    how = numbering(Facts(make_submission(*rows, documents=papers), make_instrument(*QUESTIONS), EDITION, ON))
    assert how is not None
    named = list(numbers_named("KR-1A, KR-01b and KR-1c, KR-02b, KR-1.", how, papers))
    assert [number for number in named if lacks(number, how)] == ["1c"]


def test_letters_and_two_numbers_are_a_way_of_numbering_though_the_letters_differ() -> None:
    rows = [make_row(each.id, notes="See [C2-7], not the C-17 or Z2-7.") for each in QUESTIONS]
    files = [f"{'ABCD'[at % 4]}{at % 3}-{at} log.pdf" for at in range(len(QUESTIONS))]
    papers = tuple(make_document(file, questions=(at.id,)) for at, file in zip(QUESTIONS, files, strict=True))
    how = numbering(Facts(make_submission(*rows, documents=papers), make_instrument(*QUESTIONS), EDITION, ON))
    assert how is not None
    assert how.mixed
    named = list(numbers_named("See [B1-1] and [C2-7], not Z2-7.", how, papers))
    assert [(number, lacks(number, how)) for number in named] == [("B1-1", False), ("C2-7", True)]


@pytest.mark.parametrize(
    ("notes", "how", "named"),
    [
        ("KR-38 holds the photographs, kr 4 the log.", Numbering("kr", frozenset({"4"})), ["38", "4"]),
        ("We rode 38 km and KRX-38 is a radio.", Numbering("kr", frozenset({"4"})), []),
        ("305, of June.", Numbering("", frozenset({"305"})), []),
        ("306, of June; 911 was called at 1000.", Numbering("", frozenset({"305"})), ["306"]),
    ],
)
def test_a_number_without_letters_is_a_papers_only_where_its_own_is_not_named(
    notes: str, how: Numbering, named: list[str]
) -> None:
    assert list(numbers_named(notes, how, [make_document("305 log.pdf")])) == named


@pytest.mark.parametrize(
    ("file", "notes", "is_found"),
    [
        (LETTERED, "The pictures are in KR-38 and the rest in KR-{number}.", True),
        (LETTERED, "All of it is in KR-{number}.", False),
        (BARE, "See {at}06 of the spring.", True),
        (BARE, "See {at}05 of the spring.", False),
        ("Log of {at}.pdf", "See KR-38 and Log of {at}.", False),
    ],
)
def test_a_paper_that_the_notes_number_and_no_file_bears_is_found(file: str, notes: str, is_found: bool) -> None:
    found = documents_check(QUESTIONS[2], facts(file, notes)).findings
    assert ("mentioned-not-attached" in [each.code for each in found]) is is_found


def test_all_numbers_that_no_file_bears_are_named_with_the_words_around_them() -> None:
    told = (
        "The round of the yard goes by the plan on the wall, and what was found in spring and in fall is written up. "
    )
    notes = f"{told}See KR-{{number}}, KR-38 of May and KR-39 of June."
    (found,) = [each for each in documents_check(QUESTIONS[2], facts(LETTERED, notes)).findings
                if each.code == "mentioned-not-attached"]  # fmt: skip
    assert "“KR 38” and “KR 39”" in found.message
    assert found.evidence[0].text.startswith("… ")
    assert "KR-38 of May" in found.evidence[0].text


@pytest.mark.parametrize(
    ("file", "notes", "is_named"),
    [
        ("fire tag.jpg", "The tag on the fire bottle is marked.", True),
        ("fire tag.jpg", "The bottle by the door is full.", False),
        ("fire_tag.jpg", "See fire_tag.jpg.", True),
        ("KR-07 Tags.xlsx", "KR 07 shows it.", True),
        ("4.3 minutes.docx", "4-3 shows it.", True),
        ("Leaks and Repairs 2 May 2025.pdf", "It is told in Leaks & Repairs.", True),
        ("Leaks + Repairs 2 May 2025.pdf", "It is told in Leaks and Repairs.", True),
        ("Leaks and Repairs 2 May 2025.pdf", "There are leaks and it may take a year.", False),
    ],
)
def test_notes_name_a_paper_by_its_name_the_words_of_it_or_its_number(file: str, notes: str, is_named: bool) -> None:
    assert names_paper(notes, make_document(file)) is is_named


@pytest.mark.parametrize(
    ("notes", "third", "is_found"),
    [
        ("See KR-{number}.", "Everything was looked at and is fine.", True),
        ("See KR-{number}.", "Everything was looked at, see KR-03.", False),
        ("See KR-{number}.", "Everything was looked at, by the attached list.", False),
        ("Everything was looked at.", "Everything was looked at and is fine.", False),
    ],
)
def test_notes_that_bring_up_no_paper_are_found_where_the_others_do(notes: str, third: str, is_found: bool) -> None:
    found = paper_unnamed(QUESTIONS[2], third, facts(LETTERED, notes, q3=third))
    assert [each.code for each in found] == (["paper-unnamed"] if is_found else [])


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [("Four of four wore boots at the pit.", False), ("Seen at the pit on May 3.", False), ("All wear boots.", True)],
)
def test_a_paper_of_two_questions_is_brought_up_by_the_notes_of_the_other(notes: str, is_found: bool) -> None:
    whole = facts("Log of {at}.pdf", "It stands in Log of {at}.", q3=notes)
    shared = tuple(
        replace(each, questions=("3.1", "4.1")) if each.questions == ("4.1",) else each
        for each in whole.submission.documents
        if each.questions != ("3.1",)
    )
    submission = replace(whole.submission, documents=shared)
    found = list(paper_unnamed(QUESTIONS[2], notes, Facts(submission, make_instrument(*QUESTIONS), EDITION, ON)))
    assert bool(found) is is_found


@pytest.mark.parametrize(
    ("file", "third", "others", "is_found"),
    [
        (
            "Gate tag.jpg",
            "Counted in Log of 2, four of four; asked four at the gate.",
            "It stands in Log of {at}.",
            True,
        ),
        ("Gate tag.jpg", "Counted in Log of 2, four of four; the tags hang there.", "It stands in Log of {at}.", False),
        ("Gate tag.jpg", "See Gate tag, four of four.", "It stands in Log of {at}.", False),
        ("IMG_2041.jpg", "Counted in Log of 2, four of four.", "It stands in Log of {at}.", False),
        ("Gate tag.jpg", "Counted in Log of 2, four of four; asked four at the gate.", "Log {at} tells it.", False),
    ],
)
def test_the_one_paper_that_no_notes_name_is_found_where_all_others_are_named(
    file: str, third: str, others: str, is_found: bool
) -> None:
    whole = facts("Log of {at}.pdf", others, q3=third)
    left_over = make_document(file, questions=("3.1",), texts=("A page.",), sha256="left over")
    third_log = make_document("Log of 2.pdf", questions=("3.1", "2.1"), texts=("Log of 2",), sha256="2")
    others_kept = [each for each in whole.submission.documents if not {"2.1", "3.1"} & set(each.questions)]
    submission = replace(whole.submission, documents=(*others_kept, third_log, left_over))
    found = list(paper_unnamed(QUESTIONS[2], third, Facts(submission, make_instrument(*QUESTIONS), EDITION, ON)))
    assert [f"“{file}”" in each.message for each in found] == [True] * is_found


@pytest.mark.parametrize(
    ("files", "notes", "named"),
    [
        ("{at}05a log.pdf", "The tally is 305a, the slip 305b.", ["305b"]),
        ("{at}05 log.pdf", "The tally is 305, the slip 305b.", []),
        ("{at}05a log.pdf", "Weighed 305 kg at the scale.", []),
        ("KRT-R{at} log.pdf", "KRT-R3 is the log and KRT-R44 the slip.", ["44"]),
        ("KRT-FRM-{at:02} log.pdf", "KRT-FRM-03 is the log and KRT-REG-44 the slip.", ["KRT-REG-44"]),
    ],
)
def test_papers_with_a_letter_behind_or_two_words_before_their_number_are_missed(
    files: str, notes: str, named: list[str]
) -> None:
    of_all = facts(files, notes)
    how = numbering(of_all)
    assert how is not None
    attached = of_all.submission.documents_of("3.1")
    assert [each for each in numbers_named(notes, how, attached) if lacks(each, how)] == named
