"""Papers become real files of their form, carry their own date, and come out the same each time."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image
from sample_builders import a_draft, a_story

from secor_qa.readers.evidence import read_document
from secor_qa.samples.paper import Paper, Signature, Table
from secor_qa.samples.papers import make_paper
from secor_qa.samples.render import render
from secor_qa.samples.words import word_file

KEYS = [*word_file("programs.toml"), *word_file("records.toml")]


@pytest.mark.parametrize("key", KEYS)
def test_a_paper_dates_from_the_year_before_and_reads_back_with_its_date(key: str):
    story = a_story(f"reads back {key}")
    paper = make_paper(key, story)
    assert story.timeline.before_end(365) < paper.on < story.timeline.gathering_start
    document = read_document(f"{key}{paper.suffix}", render(paper))
    assert document.readable, document.why_not
    if paper.form in ("pdf", "docx", "xlsx"):
        assert paper.company in " ".join(document.texts)
        assert paper.on in {found.on for found in document.dates}


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx", "scan", "photo"])
def test_the_same_paper_gives_the_same_bytes(form: str):
    story = a_story("same bytes")
    made = next(make_paper(key, story) for key in KEYS if form in _spec(key)["forms"])
    paper = replace(made, form=form)
    assert render(paper) == render(replace(paper))


def _spec(key: str) -> dict[str, list[str]]:
    return (word_file("programs.toml") | word_file("records.toml"))[key]


def test_a_scan_has_no_text_of_its_own_so_that_it_is_recognised():
    document = read_document("card.pdf", render(make_paper("field-card-2", a_story())))
    assert document.readable
    assert document.recognised_pages == (1,)


def test_a_photograph_was_taken_on_the_day_of_the_paper():
    paper = make_paper("ticket-photo", a_story())
    taken = Image.open(BytesIO(render(paper))).getexif().get_ifd(0x8769)[0x9003]
    assert taken.startswith(f"{paper.on:%Y:%m:%d} ")


@pytest.mark.parametrize("key", ["duties", "task-list"])
def test_office_files_carry_the_date_of_the_paper_in_their_properties(key: str):
    story = a_story()
    paper = make_paper(key, story)
    paper.form = "docx" if key == "duties" else "xlsx"
    with ZipFile(BytesIO(render(paper))) as archive:
        assert archive.read("docProps/core.xml").decode().count(f">{paper.on.isoformat()}T09:30:00Z<") == 2


def test_a_paper_without_a_date_shows_none():
    paper = make_paper("policy", a_story(), undated=True)
    assert not read_document("policy.pdf", render(paper)).dates


def test_an_unsigned_paper_names_no_signer():
    paper = make_paper("policy", a_story())
    signer = paper.signatures[0].name
    paper.blocks = [replace(block, on=None) if isinstance(block, Signature) else block for block in paper.blocks]
    assert signer not in " ".join(read_document("policy.pdf", render(paper)).texts)


def test_a_damaged_paper_cannot_be_read():
    paper = make_paper("policy", a_story())
    paper.damaged = True
    assert not read_document("policy.pdf", render(paper)).readable


def test_a_paper_may_be_asked_for_with_another_date():
    story = a_story()
    on = story.timeline.before_end(500)
    assert make_paper("drill-report", story, on).on == on


@pytest.mark.parametrize("number", range(3))
def test_file_names_are_safe_and_no_two_alike(number: int):
    papers: list[Paper] = a_draft(f"file names {number}").papers
    names = [paper.file for paper in papers]
    assert len({name.casefold() for name in names}) == len(names)
    assert not [name for name in names if set(name) & set('\\:*?"<>|;') or len(name) > 120]
    assert not [part for name in names for part in name.split("/") if part != part.strip(" .")]


def test_a_record_is_never_from_a_weekend():
    story = a_story("weekend")
    assert all(make_paper(key, story).on.weekday() < 5 for key in KEYS)


def test_the_matrix_of_training_bears_the_day_of_the_certificate_unless_that_is_younger():
    older = 0
    for number in range(12):
        story = a_story(f"trained {number}")
        certificate, matrix = make_paper("training-certificate", story), make_paper("training-matrix", story)
        [table] = [block for block in matrix.blocks if isinstance(block, Table)]
        column = table.head.index(story.slots("any")["training"].capitalize())
        [row] = [row for row in table.rows if row[0] == story.employer.person("worker2").name]
        assert (row[column] == certificate.on) is (certificate.on <= matrix.on)
        older += certificate.on <= matrix.on
    assert older > 6
