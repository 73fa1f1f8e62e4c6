from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.readers.evidence.dates import find_dates, snippet
from secor_qa.readers.sheets.written_dates import find_written_dates


def days_in(text):
    return [found.on for found in find_dates((text,))]


@pytest.mark.parametrize(
    "text",
    [
        "Inspection done on 2024-03-14 by Robin",
        "Inspection: March 14, 2024.",
        "(14-Mar-2024)",
        "Dated 14 March 2024\nSigned",
        "on\nMarch\n14,\n2024",
        "le 14 mars 2024",
        "2024-03-14T10:22:00Z",
        "14/03/2024,",
    ],
)
def test_a_date_is_found_however_it_is_written(text):
    assert days_in(text) == [date(2024, 3, 14)]


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2024",
        "780-555-0110",
        "Serial 2024-03-1415",
        "v1.2.2024.3",
        "IP 10.12.20.24",
        "2024-13-14",
        "1/2",
        "page 3/4",
        "Date of birth: 1980-02-28",
        "DOB 28 February 1980",
    ],
)
def test_what_is_no_sure_date_of_the_document_is_left_out(text):
    assert days_in(text) == []


def test_an_ambiguous_date_is_named_as_such_and_has_no_day():
    (found,) = find_written_dates("due 03/04/2024 or so")
    assert (found.on, found.problem.value, found.start, found.end) == (None, "ambiguous-date", 4, 14)


def test_a_day_after_a_bare_number_is_not_read_backwards():
    assert days_in("Item 1 March 14, 2024") == [date(2024, 3, 14)]


def test_dates_carry_their_page_and_the_words_around_them():
    pages = ("nothing here", "The crew met on 2024-03-14 in the yard. " + "x" * 200)
    (found,) = find_dates(pages)
    assert found.page == 2
    assert found.text.startswith("The crew met on 2024-03-14 in the yard.")
    assert len(found.text) < 140


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 20))
def test_the_words_around_a_place_are_one_line_that_holds_it(text, start, length):
    start = min(start, len(text))
    end = min(start + length, len(text))
    around = snippet(text, start, end)
    assert " ".join(text[start:end].split()) in around
    assert "\n" not in around


@given(st.text(alphabet="0123456789-/. marchMAR,", max_size=80))
def test_no_text_breaks_the_search(text):
    assert all(1900 <= on.year < 2200 for on in days_in(text))
