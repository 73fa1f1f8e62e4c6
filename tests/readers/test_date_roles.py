import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from secor_qa.readers.evidence.dates import find_dates


def roles_in(text):
    return [(found.on.isoformat(), found.role.value) for found in find_dates((text,))]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Goals to {}: every card signed by both", "due"),
        ("Two held, the third is set for {}", "due"),
        ("Inspection date: {}", "record"), ("Date: {}", "record"), ("Dated {}", "record"),
        ("Held on Thursday, {} at 7:00", "record"), ("Completed on {}", "record"), ("Drill of {}", "record"),
        ("Date of incident {}", "record"), ("Monthly inspection - {}", "record"), ("{} (date of meeting)", "record"),
        ("{}\nDate of meeting", "record"), ("Safety meeting minutes\n{}\nPresent: all", "record"),
        ("Réunion du {}", "record"), ("Planned inspection: {}", "record"), ("Week ending {}", "record"),
        ("Signed: {}", "signed"), ("Signature: R. Example    Date: {}", "signed"), ("Date signed {}", "signed"),
        ("Signature: R. Example\nDate: {}", "signed"), ("Signé le {}", "signed"),
        ("Signe le {}", "signed"), ("Approved by: Robin Example   Date: {}", "signed"),
        ("Reviewed: {}", "reviewed"), ("Last review date: {}", "reviewed"), ("Last updated {}", "reviewed"),
        ("Reviewed by: Kim Example   Date: {}", "reviewed"),
        ("Effective Date: {}", "effective"), ("This policy comes into force on {}", "effective"),
        ("Valid until: {}", "expires"), ("The hoist is fit for use until {}", "expires"),
        ("Approved for light service to {}", "expires"), ("Expiry date {}", "expires"), ("Expires: {}", "expires"),
        ("Next review date: {}", "due"), ("Due {}", "due"), ("Target date: {}", "due"), ("Next inspection {}", "due"),
        ("Prochaine réunion : {}", "due"), ("will next be reviewed by {}", "due"), ("Scheduled for {}", "due"),
        ("Rev. {}", "form"), ("Rev 3 - {}", "form"), ("Form effective {}", "form"), ("Version 3, {}", "form"),
        ("Template updated {}", "form"), ("Form HSE-012 ({})", "form"), ("© {}", "form"), ("v2.1 ({})", "form"),
        ("Hired: {}", ""), ("OHS Code ({})", ""), ("Purchased {}", ""), ("We saw {} go by", ""),
    ],
)  # fmt: skip
def test_the_words_around_a_date_tell_its_role(label, role):
    assert roles_in(label.format("March 14, 2024")) == [("2024-03-14", role)]
    assert roles_in(label.format("2024-03-14")) == [("2024-03-14", role)]


def test_a_role_says_the_words_that_told_it():
    (found,) = find_dates(("Policy.\nNext review date: March 14, 2024",))
    assert (found.role.value, found.why) == ("due", "Next review date")


def test_headings_of_columns_tell_the_roles_below_them():
    table = (
        "Training matrix\nName\tCourse\tDate completed\tExpiry date\n"
        "Robin Example\tFirst aid orientation\t2024-03-14\t2027-03-14\nKim Example\t\t2024-04-15\t2027-04-15"
    )
    assert [role for _, role in roles_in(table)] == ["record", "expires"] * 2


def test_a_heading_good_until_is_one_of_expiry_and_the_day_of_looking_at_a_list_is_none():
    rows = "who\twhat\tgood until\nKim\tlift\t2027-04-15\nJo\tlift\t2027-05-16"
    table = f"Cards that run out, looked at 2024-03-14\n{rows}"
    assert [role for _, role in roles_in(table)] == ["", "expires", "expires"]


def test_the_oldest_date_in_a_kit_is_one_of_expiry():
    assert roles_in("Kit of truck 2: full, oldest date 2027-04-15") == [("2027-04-15", "expires")]


def test_a_cell_to_the_left_is_a_label():
    rows = "Meeting\tMonthly review meeting\nDate\t2024-03-14\nNext meeting\t2024-04-14"
    assert [role for _, role in roles_in(rows)] == ["record", "due"]


def test_a_table_that_has_ended_heads_nothing_below_it():
    text = "Name\tDue\tSigned\nRobin\t2024-03-14\t\nEnd.\nNotes of the crew\nA\t2024-05-01\tB"
    assert [role for _, role in roles_in(text)] == ["due", ""]


def test_several_dates_of_a_line_each_have_their_own_role():
    line = "Report date: 14-Mar-22  Rev. 2 Jan 2018, next due 2023-03-14"
    assert roles_in(line) == [("2022-03-14", "record"), ("2018-01-02", "form"), ("2023-03-14", "due")]


def test_a_span_has_the_role_of_its_beginning_and_what_is_valid_to_a_day_expires():
    assert [role for _, role in roles_in("Drill from 2024-03-14 to 2024-03-15")] == ["record", "record"]
    assert [role for _, role in roles_in("Valid from 2024-03-14 to 2027-03-14")] == ["effective", "expires"]


@pytest.mark.parametrize(
    "text",
    [
        "Date of birth: 1980-02-28", "Né le 28 février 1980", "Serial No: 2019-03-14", "S/N 2019-03-14",
        "Policy number 2019-03-14", "Bulletin 2022-03", "P.O. # 2022-03-14", "Fax: 2022-03-14",
    ],
)  # fmt: skip
def test_birthdays_and_numbers_of_things_are_no_dates(text):
    assert roles_in(text) == []


def test_a_month_stands_for_all_its_days():
    (found,) = find_dates(("Inspection for February 2024",))
    assert (found.on, found.until, found.last) == (date(2024, 2, 1), date(2024, 2, 29), date(2024, 2, 29))
    (found,) = find_dates(("Inspection of 2024-02-14",))
    assert (found.until, found.last) == (None, date(2024, 2, 14))


@pytest.mark.parametrize("written", ["2024/03", "2024-03", "03/2024"])
def test_a_month_in_figures_needs_words_that_tell_it_is_one(written):
    assert roles_in(f"Completed: {written}") == [("2024-03-01", "record")]
    assert roles_in(f"Unit {written} is yellow") == []


def test_another_date_of_the_document_settles_the_order_of_day_and_month_and_is_named():
    first, second = find_dates(("Held 03/04/2024", "Held 14/04/2024"))
    assert (first.on, second.on) == (date(2024, 4, 3), date(2024, 4, 14))
    assert first.why == "Held; day first, as in 14/04/2024 on page 2"
    assert [on for on, _ in roles_in("Held 03/04/2024, signed 04/25/2024")] == ["2024-03-04", "2024-04-25"]


@pytest.mark.parametrize("other", ["", "14/04/2024 and 04/25/2024", "14-04-2024", "14.04.2024", "2024/04/14"])
def test_day_and_month_are_never_guessed(other):
    assert {on for on, _ in roles_in(f"Held 03/04/2024\n{other}")} <= {"2024-04-14", "2024-04-25"}


FRENCH = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"]
FRENCH += ["novembre", "décembre"]


def ways(on):
    """Every manner in which a day is written without doubt."""
    end = "th" if 10 < on.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(on.day % 10, "th")
    name, short, month = on.strftime("%B"), on.strftime("%b"), FRENCH[on.month - 1]
    yield from (on.isoformat(), on.strftime("%Y/%m/%d"), on.strftime("%Y.%m.%d"), f"{on.year}-{on.month}-{on.day}")
    yield from (f"{name} {on.day}, {on.year}", f"{name} {on.day}{end}, {on.year}", f"{short}. {on.day}{end}, {on.year}")
    yield from (f"{name.upper()} {on.day} {on.year}", f"{name}\n{on.day},\n{on.year}", f"{short} {on.day}/{on:%y}")
    yield from (f"{on.day} {name} {on.year}", f"{on.day}{end} of {name}, {on.year}", f"{on.day}-{short}-{on:%y}")
    yield from (f"{on.day:02}{short.upper()}{on.year}", f"{on.day}.{short}.{on.year}", f"{on.year}-{short}-{on.day:02}")
    yield from (
        f"{on.day} {month} {on.year}",
        f"{on.day} {month.translate(PLAIN)} {on.year}",
        f"{on:%A}, {name} {on.day}, {on.year}",
    )
    yield from (f"{on.isoformat()} 14:30", f"{on.isoformat()}T14:30:00Z", f"____{on.isoformat()}____")
    if on.day == 1:
        yield f"1er {month} {on.year}"
    if on.day > 12:
        yield from (f"{on.day}/{on.month:02}/{on.year}", f"{on.month}/{on.day}/{on.year}", f"{on:%d.%m.%Y}")


PLAIN = str.maketrans("éû", "eu")
DAYS = [date(2023, 1, 1) + timedelta(days) for days in range(425)]


def test_every_manner_of_every_day_is_found_in_its_role():
    for on in DAYS:
        for way in ways(on):
            assert roles_in(f"Inspection date: {way}\nRobin Example") == [(on.isoformat(), "record")], way


NO_DATES = ["and", "403-555-0199", "T2P 1J9", "12", "crew", "\n", "\t", "3/4", "$1,250.00", "Mar", "May", "A-2023-17"]
NO_DATES += ["18001", "10.1.1", "page 2 of 4", "50%", "#4411-20", "7:30"]


@given(st.lists(st.sampled_from(NO_DATES), max_size=30))
def test_no_date_is_invented_where_none_is_written(words):
    text = " ".join(words)
    assume(not re.search(r"12\s+(?:Mar|May)\s+12", text))  # which is one: 12 March 2012
    assert roles_in(text) == []


@given(st.sampled_from(DAYS), st.text(alphabet="abcdefg .\n", max_size=40))
def test_a_role_does_not_hang_on_the_lines_that_follow(on, after):
    assert roles_in(f"Next review: {on}\n{after}") == [(on.isoformat(), "due")]


@given(st.text(alphabet="0123456789-/. \n\tmarchMAYdue:", max_size=120))
def test_no_text_breaks_the_search_for_roles(text):
    assert all(found.on <= found.last for found in find_dates((text,)))


@pytest.mark.parametrize("piece", ["1 ", "14 march ", "2024-03-14\t", "date\tdue\n", "\n", "_", "May 2024 ", "12-"])
def test_two_million_characters_of_almost_dates_are_read(piece):
    assert len(find_dates((piece * (400_000 // len(piece)),))) <= 500


def test_a_person_may_be_called_signe():
    assert roles_in("Person\tValid\nSigne\t2027-03-04")[0][1] != "signed"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Person\tIssued\tRuns out\nPat\t2023-03-04\t2026-03-04", "expires"),
        ("The card runs out 2026-03-04", "expires"),
        ("Person\tTicket\tRuns to\nPat\thoist\t2026-03-04", "expires"),
        ("2025-11-14 (course booked 2026-03-04)", "due"),
        ("He has a seat in the course of 2026-03-04", "due"),
        ("Course of 2026-03-04, booked by Pat", "record"),
        ("1. marks at all doors by 2026-03-04", ""),
        ("We saw 2026-03-04 go by", ""),
        ("2. two more with the entry by 2026-03-04", "due"),
        ("Reviewed by Pat 2026-03-04", "reviewed"),
        ("Signed by 2026-03-04", "signed"),
        ("Inspected by: 2026-03-04", "record"),
    ],
)
def test_until_when_something_is_good_or_is_to_be_done(text, role):
    assert roles_in(text)[-1] == ("2026-03-04", role)


def test_in_a_row_of_a_list_neither_the_row_above_nor_a_longer_cell_to_the_left_is_a_label() -> None:
    rows = "no\twhat\twho\tfrom\n1\those\tBo\tdone on 2 Oct 2023, again in May\n2\tlamp\tAl\t2023-11-20"
    assert roles_in(rows)[-1] == ("2023-11-20", "")
    assert roles_in("a\tb\tc\n1\tfetched by Bo on the very same day\t2023-11-20")[-1] == ("2023-11-20", "")
    assert roles_in("a\tb\tc\n1\tsame day\t2023-11-20")[-1] == ("2023-11-20", "record")
    assert roles_in("Inspection\n2023-11-20") == [("2023-11-20", "record")]
