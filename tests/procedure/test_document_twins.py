"""2.5(a): one scan under two names, and two cards that are only alike."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.checks.documents.twins import twins
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document

CARD = "Field card {} Crew Jo Kim Ray Task change of the north pump Hazards pinch pressure cold Controls lock, gloves"
WALK = "Walk of {} round the yard with Jo who saw a loose rail by the tank and had it tied that day before noon"
JANUARY, AUGUST = date(2024, 1, 14), date(2023, 8, 20)


def scan(file: str, on: date, text: str = CARD, listed: date | None = None, **more: object) -> Document:
    """A picture in which a text and its day were recognised."""
    document = make_document(file, listed, texts=(text.format(on),), dates=(make_date(on),), kind="image")
    return make_document(
        file, listed, texts=document.texts, dates=document.dates, kind="image", recognised_pages=(1,),
        questions=("1.1",), **more,
    )  # fmt: skip


def is_found(*documents: Document, needed: int = 2, at: str = "1.1") -> bool:
    first = make_question("1.1", text="Are cards made?", methods=("D",), evidence="record", documents_min=needed)
    second = make_question("1.2", text="Are walks held?", methods=("D",), evidence="record", documents_min=1)
    instrument = make_instrument(first, second)
    submission = make_submission(make_row("1.1"), make_row("1.2"), documents=documents)
    found = check(instrument.question(at), Facts(submission, instrument, EDITION, ON)).findings
    return "same-under-two-names" in [each.code for each in found]


@pytest.mark.parametrize(
    "documents",
    [
        (scan("card jan.jpg", JANUARY), scan("card aug.jpg", JANUARY)),
        (scan("card 1.jpg", JANUARY, listed=JANUARY), scan("card 2.jpg", JANUARY, listed=AUGUST)),
        (scan("card_2024-01-14.jpg", JANUARY), scan("card_2023-08-20.jpg", JANUARY, CARD.replace("Kim", "K1m"))),
        (scan("one.jpg", JANUARY), scan("two.jpg", JANUARY)),
        (scan("January.pdf", JANUARY, sha256="same"), scan("August.pdf", JANUARY, sha256="same")),
    ],
)
def test_one_scan_under_two_names_is_found(documents: tuple[Document, ...]) -> None:
    assert is_found(*documents)


def test_one_text_under_the_names_of_two_days_is_found_in_whatever_file() -> None:
    text = WALK.format("January 14, 2024")
    pages = [make_document(f"walk {day}.docx", None, texts=(text,), dates=(make_date(JANUARY),), questions=("1.1",))
             for day in ("2024-01-14", "2023-08-20", "2024-01-14 b")]  # fmt: skip
    assert is_found(pages[0], pages[1])
    assert not is_found(pages[0], pages[2])


@pytest.mark.parametrize(
    "documents",
    [
        (scan("card jan.jpg", JANUARY), scan("card aug.jpg", AUGUST)),
        (scan("jo.jpg", JANUARY), scan("kim.jpg", JANUARY, CARD.replace("cold", "ice fog"))),
        (scan("jan one.jpg", JANUARY, "Card {} Jo"), scan("aug.jpg", JANUARY, "Card {} Jo")),
        (scan("walk jan.jpg", JANUARY), scan("card aug.jpg", JANUARY, WALK)),
    ],
)  # fmt: skip
def test_two_cards_that_are_only_alike_are_let_pass(documents: tuple[Document, ...]) -> None:
    assert not is_found(*documents)


def test_a_copy_that_nobody_needs_is_let_pass() -> None:
    assert not is_found(scan("one.jpg", JANUARY), scan("copy of one.jpg", JANUARY), needed=1)


def test_it_is_said_at_each_question_that_rests_on_it() -> None:
    documents = scan("card jan.jpg", JANUARY), make_document(
        "walk aug.jpg", AUGUST, texts=(CARD.format(JANUARY),), dates=(make_date(JANUARY),), kind="image",
        recognised_pages=(1,), questions=("1.2",),
    )  # fmt: skip
    assert is_found(*documents, needed=1)
    assert is_found(*documents, needed=1, at="1.2")


def test_of_many_same_files_each_is_held_against_the_first():
    documents = tuple(
        make_document(f"{number}.pdf", texts=("A page of the drill.",), sha256="a" * 64) for number in range(2_000)
    )
    facts = Facts(
        make_submission(make_row("1.1"), documents=documents), make_instrument(make_question("1.1")), EDITION, ON
    )
    found = twins(facts)
    assert len(found["0.pdf"]) == 1_999
    assert [other.file for other, _ in found["1999.pdf"]] == ["0.pdf"]
