"""Evidence beside the question: documents with their dates, pages as pictures, words found in all that was sent."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from builders import clean_submission, make_date, with_row
from reportlab.pdfgen.canvas import Canvas

from secor_qa.app.review_model import ReviewModel
from secor_qa.desk import Desk
from secor_qa.desk.receive import receive_submission
from secor_qa.errors import CouldNotRead, NotFound
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole


@pytest.fixture
def database() -> str:
    """Evidence does not care which database it is; one is enough here."""
    return "sqlite"


def two_pages() -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(300, 600))
    for text in ("Emergency drill of October", "Signed by the owner"):
        canvas.drawString(30, 550, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


PDF = two_pages()
SHA256 = hashlib.sha256(PDF).hexdigest()


@pytest.fixture
def model(desk: Desk) -> Iterator[ReviewModel]:
    """A submission whose october.pdf is a real PDF of two pages, and whose april.pdf is a sheet."""
    sent = clean_submission()
    changed = {
        "october.pdf": {"sha256": SHA256, "texts": ("Emergency drill of October", "Signed by the owner")},
        "april.pdf": {"kind": "xlsx", "texts": ("Sheet1\nName\tHours\nRobin\t8",)},
    }
    documents = tuple(replace(each, **changed.get(each.file, {})) for each in sent.documents)
    sent = with_row(replace(sent, documents=documents), "1.2", notes="Les réunions ont lieu chaque lundi matin.")
    received = receive_submission(desk, sent, "a package", files={SHA256: lambda: PDF})
    model = ReviewModel(desk)
    model.ask("case", {"submission_id": received.submission_id})
    yield model
    model.viewer.process.close()


def ask(model: ReviewModel, name: str, **args: Any) -> dict[str, Any]:
    return model.ask(name, {"submission_id": model.submission_id, **args})


def test_the_documents_of_a_question_come_with_how_they_can_be_seen(model: ReviewModel) -> None:
    found = ask(model, "evidence", question="2.1")
    assert [(each["file"], each["viewer"], each["n_pages"]) for each in found["documents"]] == [
        ("april.pdf", "text", 1),
        ("october.pdf", "pages", 2),
    ]
    assert found["window"] == {"start": "2023-05-10", "end": "2024-05-10"}


def test_beside_the_intake_every_document_comes_once_those_of_no_question_first(desk: Desk) -> None:
    sent = clean_submission()
    spare = Document("attachments-list.txt", kind="text", texts=("What we sent",), readable=True)
    sent = with_row(replace(sent, documents=(*sent.documents, spare)), "1.2", attachments=("gone.pdf", "april.pdf"))
    received = receive_submission(desk, sent, "a package")
    model = ReviewModel(desk)
    model.ask("case", {"submission_id": received.submission_id})
    found = ask(model, "evidence", question="")
    model.viewer.process.close()
    belongs = {each["file"]: questions for each, questions in zip(found["documents"], found["belongs"], strict=True)}
    assert len(belongs) == len(found["documents"]) == len(sent.documents) + 1
    assert next(iter(belongs)) == "attachments-list.txt"
    assert (belongs["attachments-list.txt"], belongs["gone.pdf"], belongs["april.pdf"]) == ([], ["1.2"], ["1.2", "2.1"])
    assert (found["window"], found["calendar"]) == (None, [])


def test_each_date_tells_whether_it_lies_within_the_window_and_the_calendar_counts_those(model: ReviewModel) -> None:
    found = ask(model, "evidence", question="2.1")
    (date,) = found["documents"][1]["dates"]
    assert (date["on"], date["page"], date["inside"]) == ("2023-10-03", 1, True)
    assert [month["month"] for month in found["calendar"]][::12] == ["2023-05", "2024-05"]
    counted = {month["month"]: month["files"] for month in found["calendar"] if month["n_inside"]}
    assert counted == {"2023-10": ["october.pdf"], "2024-04": ["april.pdf"]}


def test_a_document_that_is_not_in_the_package_cannot_be_viewed(model: ReviewModel, desk: Desk) -> None:
    sent = with_row(clean_submission(secor_number="S-2"), "1.1", attachments=("gone.pdf",))
    other = receive_submission(desk, sent, "another").submission_id
    (document,) = model.ask("evidence", {"submission_id": other, "question": "1.1"})["documents"]
    assert (document["viewer"], document["present"]) == ("none", False)
    assert "not in the package" in document["why_not"]


def test_a_page_is_drawn_as_wide_as_asked_with_its_words_where_they_stand(model: ReviewModel) -> None:
    page = ask(model, "page", file="october.pdf", page=2, width=600)
    assert (page["width"], page["height"], page["n_pages"], page["mime"]) == (600, 1200, 2, "image/jpeg")
    assert page["buffers"][0].startswith(b"\xff\xd8\xff")
    left, top, right, bottom, text = page["words"][0]
    assert text == "Signed"
    assert 0.09 < left < 0.11 < right < 0.25
    assert 0.05 < top < bottom < 0.1


def test_a_turned_page_is_wider_than_high_and_its_words_turn_with_it(model: ReviewModel) -> None:
    page = ask(model, "page", file="october.pdf", page=1, width=600, rotate=90)
    assert (page["width"], page["height"]) == (600, 300)
    left, top, _, _, text = page["words"][0]
    assert text == "Emergency"
    assert left > 0.9
    assert 0.09 < top < 0.11


def test_a_page_that_was_drawn_is_there_without_drawing_it_again(model: ReviewModel) -> None:
    first = ask(model, "page", file="october.pdf", page=1, width=500)
    model.viewer.process.command = ("this program does not exist",)
    model.viewer.process.close()
    assert ask(model, "page", file="october.pdf", page=1, width=500) == first


def test_thumbnails_come_several_at_a_time(model: ReviewModel) -> None:
    found = ask(model, "thumbnails", file="october.pdf", width=64)
    assert (found["from"], found["to"], len(found["buffers"])) == (1, 2, 2)
    assert found["sizes"] == [[64, 128], [64, 128]]
    assert ask(model, "thumbnails", file="october.pdf", width=64, **{"from": 2, "to": 2})["from"] == 2


def test_a_sheet_is_shown_as_rows_of_cells(model: ReviewModel) -> None:
    page = ask(model, "page", file="april.pdf", page=1)
    assert page["rows"] == [["Name", "Hours"], ["Robin", "8"]]
    with pytest.raises(NotFound):
        ask(model, "page", file="april.pdf", page=2)


def test_a_page_that_is_not_there_is_told_in_a_sentence_and_the_next_one_is_drawn(model: ReviewModel) -> None:
    with pytest.raises(CouldNotRead, match=r"october\.pdf.*no page 9"):
        ask(model, "page", file="october.pdf", page=9)
    assert ask(model, "page", file="october.pdf", page=1)["buffers"]


def test_words_are_found_in_notes_and_documents_without_regard_to_case_and_accents(model: ReviewModel) -> None:
    (note,) = ask(model, "search", text="REUNIONS")["hits"]
    assert (note["kind"], note["question"]) == ("notes", "1.2")
    assert "réunions" in note["snippet"]
    (hit,) = ask(model, "search", text="signed  BY")["hits"]
    assert (hit["kind"], hit["question"], hit["file"], hit["page"]) == ("document", "2.1", "october.pdf", 2)
    assert ask(model, "search", text="talk every monday")["hits"][0]["kind"] == "action plan"
    assert ask(model, "search", text="  ")["hits"] == []


@pytest.mark.parametrize(
    ("role", "inside"),
    [(DateRole.RECORD, True), (DateRole.OTHER, True), (DateRole.DUE, None), (DateRole.EXPIRES, None)],
)
def test_only_dates_of_when_a_record_was_made_are_held_against_the_window(
    model: ReviewModel, desk: Desk, role: DateRole, inside: bool | None
) -> None:
    found = replace(make_date(clean_submission().documents[2].dates[0].on), role=role)
    sent = clean_submission(secor_number="S-3")
    documents: tuple[Document, ...] = tuple(
        replace(each, dates=(found,)) if each.file == "october.pdf" else each for each in sent.documents
    )
    other = receive_submission(desk, replace(sent, documents=documents), "third").submission_id
    evidence = model.ask("evidence", {"submission_id": other, "question": "2.1"})
    assert evidence["documents"][1]["dates"][0]["inside"] is inside
