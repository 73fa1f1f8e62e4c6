"""Likeness across submissions: found by bands on either database, newest first, never with itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import make_document, make_item, make_row, make_submission
from desk_builders import received
from sqlalchemy import event

from secor_qa.desk import Desk
from secor_qa.desk.clearing import start_clean
from secor_qa.desk.receive import receive_submission
from secor_qa.procedure.elsewhere import Elsewhere
from secor_qa.procedure.submission import Submission
from secor_qa.store import tables
from secor_qa.store.likenesses import OVERLAP_MIN, Sender, find_elsewhere
from secor_qa.store.prints import PrintKind, overlap, prints_of

LONG = (
    "We drove out to the gravel pit on a cold Thursday and walked the haul road with the loader operator. Two of the "
    "three berms were high enough; the third had slumped after the rain and was built up again the same afternoon. "
    "The radio check at the gate worked on the first call, and the spotter wore the orange vest all the time."
)
OTHER = (
    "Every pickup has a first aid kit behind the seat, and the office keeps the big one next to the coffee machine. "
    "Nobody could say when the eye wash bottle was bought, so a new one was ordered and put on the wall that week."
)


def sent(employer: str, note: str = "", text: str = "", sha256: str = "", **more: str) -> Submission:
    document = make_document("visit.pdf", sha256=sha256 or f"sha of {employer}", texts=(text,))
    row = make_row("1.1", notes=note, attachments=("visit.pdf",))
    return make_submission(row, documents=(document,), employer_legal_name=employer, **{"secor_number": "", **more})


def elsewhere(desk: Desk, submission: Submission, besides: str | None = None) -> Elsewhere:
    with desk.store.read() as connection:
        return find_elsewhere(connection, prints_of(submission), Sender.of(submission), besides)


def test_the_same_note_of_another_employer_is_found_with_its_words(desk: Desk) -> None:
    first = received(desk, sent("Alder Sample Inc.", note=LONG))
    (seen,) = elsewhere(desk, sent("Birch Sample Inc.", note=LONG)).notes["1.1"]
    assert (seen.submission_id, seen.employer, seen.where) == (first.submission_id, "Alder Sample Inc.", "1.1")
    assert (seen.overlap, seen.same_employer) == (1.0, False)
    assert LONG.startswith(seen.text[:60])


def test_a_note_with_a_few_words_changed_is_alike_and_one_of_its_own_is_not(desk: Desk) -> None:
    received(desk, sent("Alder Sample Inc.", note=LONG))
    changed = LONG.replace("Thursday", "Monday")
    (seen,) = elsewhere(desk, sent("Birch Sample Inc.", note=changed)).notes["1.1"]
    assert OVERLAP_MIN <= seen.overlap < 1
    assert elsewhere(desk, sent("Birch Sample Inc.", note=OTHER)) == Elsewhere()


def test_the_same_file_is_found_by_its_bytes_even_without_a_word_in_it(desk: Desk) -> None:
    received(desk, sent("Alder Sample Inc.", sha256="f" * 64))
    (seen,) = elsewhere(desk, sent("Birch Sample Inc.", sha256="f" * 64)).documents["f" * 64]
    assert (seen.where, seen.overlap) == ("visit.pdf", 1.0)


def test_the_same_words_in_another_file_are_found(desk: Desk) -> None:
    received(desk, sent("Alder Sample Inc.", text=LONG + OTHER))
    (seen,) = elsewhere(desk, sent("Birch Sample Inc.", text=LONG + OTHER, sha256="b" * 64)).documents["b" * 64]
    assert seen.overlap == 1.0


def test_an_action_item_is_found_by_its_question(desk: Desk) -> None:
    received(desk, replace(sent("Alder Sample Inc."), action_items=(make_item("2.2"),)))
    again = replace(sent("Birch Sample Inc."), action_items=(make_item("3.3"),))
    assert elsewhere(desk, again).actions["3.3"][0].where == "2.2"


@pytest.mark.parametrize(
    ("employer", "number", "same"),
    [("Alder  sample inc.", "", True), ("Renamed Ltd.", "S-7", True), ("Birch Sample Inc.", "S-8", False)],
)
def test_an_earlier_submission_of_the_same_employer_is_known_by_name_or_number(
    desk: Desk, employer: str, number: str, same: bool
) -> None:
    received(desk, sent("Alder Sample Inc.", note=LONG, secor_number="S-7"))
    (seen,) = elsewhere(desk, sent(employer, note=LONG, secor_number=number)).notes["1.1"]
    assert seen.same_employer is same


def test_a_submission_is_not_compared_with_itself_and_only_its_latest_round_is_kept(desk: Desk) -> None:
    first = received(desk, sent("Alder Sample Inc.", note=LONG))
    again = sent("Alder Sample Inc.", note=OTHER, previous_submission=first.submission_id)
    assert elsewhere(desk, sent("Alder Sample Inc.", note=LONG), besides=first.submission_id) == Elsewhere()
    assert receive_submission(desk, again, "p2").round == 2
    assert elsewhere(desk, sent("Birch Sample Inc.", note=LONG)) == Elsewhere()
    assert "1.1" in elsewhere(desk, sent("Birch Sample Inc.", note=OTHER)).notes


def test_of_many_that_are_alike_three_are_named(desk: Desk) -> None:
    for number in range(5):
        received(desk, sent(f"Employer {number} Ltd.", note=LONG))
    seen = elsewhere(desk, sent("Birch Sample Inc.", note=LONG)).notes["1.1"]
    assert len(seen) == len({each.submission_id for each in seen}) == 3


def test_two_that_hold_the_very_same_do_not_hide_one_that_holds_something_like_it(desk: Desk) -> None:
    for number in range(2):
        received(desk, sent(f"Employer {number} Ltd.", note=LONG))
    received(desk, sent("Cedar Sample Inc.", note=LONG.replace("Thursday", "Monday")))
    seen = elsewhere(desk, sent("Birch Sample Inc.", note=LONG)).notes["1.1"]
    assert [each.employer for each in seen] == ["Employer 0 Ltd.", "Employer 1 Ltd.", "Cedar Sample Inc."]
    assert [each.overlap == 1.0 for each in seen] == [True, True, False]
    received(desk, sent("Employer 3 Ltd.", note=LONG))
    seen = elsewhere(desk, sent("Birch Sample Inc.", note=LONG)).notes["1.1"]
    assert [each.employer for each in seen] == ["Employer 0 Ltd.", "Employer 1 Ltd.", "Employer 3 Ltd."]


def test_the_round_before_does_not_count_among_those_that_hold_the_very_same(desk: Desk) -> None:
    first = received(desk, sent("Alder Sample Inc.", note=LONG))
    for number in range(2):
        received(desk, sent(f"Employer {number} Ltd.", note=LONG))
    received(desk, sent("Cedar Sample Inc.", note=LONG.replace("Thursday", "Monday")))
    seen = elsewhere(desk, sent("Alder Sample Inc.", note=LONG), besides=first.submission_id).notes["1.1"]
    assert [each.employer for each in seen] == ["Employer 0 Ltd.", "Employer 1 Ltd.", "Cedar Sample Inc."]


@pytest.mark.parametrize("n", [1, 4, 5, 40])
def test_many_notes_are_looked_up_in_few_queries(desk: Desk, n: int) -> None:
    rows = tuple(make_row(f"1.{at}", notes=f"{at} {LONG.replace('the', f'the {at}')}") for at in range(n))
    received(desk, make_submission(*rows, employer_legal_name="Alder Sample Inc.", secor_number=""))
    asked: list[str] = []
    event.listen(desk.store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    found = elsewhere(desk, make_submission(*rows, employer_legal_name="Birch Sample Inc.", secor_number=""))
    assert len(found.notes) == n
    assert len([query for query in asked if "SELECT" in query]) <= 4 + n * 11 // 50 + 2


def test_starting_clean_forgets_the_prints_of_samples_alone(desk: Desk) -> None:
    received(desk, sent("Alder Sample Inc.", note=LONG), is_sample=True)
    received(desk, sent("Cedar Sample Inc.", note=OTHER))
    start_clean(desk)
    assert elsewhere(desk, sent("Birch Sample Inc.", note=LONG)) == Elsewhere()
    assert elsewhere(desk, sent("Birch Sample Inc.", note=OTHER)).notes["1.1"][0].employer == "Cedar Sample Inc."


@pytest.mark.parametrize("database", ["sqlite"])  # which tells its plan whatever the table holds; the index is the same
def test_the_look_up_reads_an_index_and_no_table_from_end_to_end(desk: Desk) -> None:
    with desk.store.read() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT print_id FROM bands WHERE band = 1 ORDER BY print_id DESC LIMIT 25"
        ).all()
    assert [row[3] for row in plan] == ["SEARCH bands USING PRIMARY KEY (band=?)"]
    assert tables.bands.primary_key.columns.keys() == ["band", "print_id"]


def test_short_texts_have_no_signature_and_very_short_ones_no_print() -> None:
    kinds = [(each.kind, bool(each.signature)) for each in prints_of(sent("Alder", note="We have a good policy here."))]
    assert (PrintKind.NOTE, False) in kinds
    assert all(each.kind is PrintKind.DOCUMENT for each in prints_of(sent("Alder", note="Yes, we do.")))


def test_the_overlap_of_texts_without_signatures_is_none() -> None:
    assert overlap(b"", b"") == 0.0
    assert overlap(b"\0" * 240, b"\0" * 240) == 1.0
