"""2.5: whatever words, days and numbers follow one another, the pre-review ends."""

from dataclasses import replace
from functools import cache

from builders import ON, make_item, make_row, make_submission
from hypothesis import given, settings
from hypothesis import strategies as st
from procedure_builders import EDITION

from secor_qa.places import data_folder
from secor_qa.procedure.checks.consistency.days_told import days_told
from secor_qa.procedure.pre_review import pre_review
from secor_qa.readers.evidence.read import read_document_here
from secor_qa.readers.instruments.file import read_instrument

PIECES = """
3 March 2026|March 3|Mar 3, 2026|2026-03-03|3/3|the 3rd|14 Feb 26|4 May and 5 May|Feb 1-3|since June|in 2025|7:00
12 of 12|3 of 4|3/4|90 %|four|the five|5 workers|nobody|not|no|never|all|each|some|we|I|asked|watched|looked at|closed
done|open|is missing|are attached|policy.pdf|log.xlsx|page 2 of 4|Signed:|______|N/A|TBD|J. Roe|the owner|the lead hand
monthly|every week|inspection|drill|first aid|tickets|meeting|hazard|and|but|of|on|to|,|.|;|-|(|)|:|“|”|1.|é
"""
TEXTS = st.lists(st.sampled_from([*PIECES.strip().replace("\n", "|").split("|"), "\n", "| a | b |"]), max_size=24).map(
    " ".join
)


@given(TEXTS)
def test_days_are_told_in_their_order_whatever_stands_around_them(text):
    assert all(each.written in text for each in days_told(text))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(TEXTS, min_size=4, max_size=4),
    st.lists(TEXTS, min_size=3, max_size=3),
    st.lists(TEXTS, min_size=2, max_size=2),
)
def test_any_notes_papers_and_items_are_checked_to_the_end(notes, papers, actions):
    asked = _instrument()
    questions = [each.id for each in asked.questions]
    rows = [make_row(each, notes=notes[n % len(notes)]) for n, each in enumerate(questions)]
    documents = [_paper(f"paper {n}.txt", text, tuple(questions[n :: len(papers)])) for n, text in enumerate(papers)]
    items = [make_item(questions[n], action=text, deficiency=text) for n, text in enumerate(actions)]
    submission = make_submission(*rows, documents=tuple(documents), items=tuple(items))
    assert pre_review(submission, asked, EDITION, ON).findings


@cache
def _instrument():
    return read_instrument(data_folder() / "instruments" / "range-2015")


def _paper(file, text, questions):
    return replace(read_document_here(file, text.encode(), "text"), questions=questions)
