"""2.5(b) document by document: the roles of dates, expiry, dates against each other; what is in order stays silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

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

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole, Status

START = date(2023, 5, 10)
DAY = timedelta(1)
INSIDE, BEFORE, AFTER = date(2024, 2, 6), date(2021, 7, 8), date(2024, 5, 30)
RECORD = make_question(text="Are checks done?", guideline="Attach one.", methods=("D",), evidence="record")
TICKET = make_question(text="Are tickets valid?", guideline="Attach one.", evidence="record", window_months=12)
POLICY = make_question(text="Is there a policy?", guideline="Attach it, reviewed every year.", evidence="policy")
R, S, M, V, E, X, D, F, O = (  # noqa: E741  one letter a role
    DateRole.RECORD, DateRole.SIGNED, DateRole.MADE, DateRole.REVIEWED, DateRole.EFFECTIVE, DateRole.EXPIRES,
    DateRole.DUE, DateRole.FORM, DateRole.OTHER,
)  # fmt: skip


def paper(*dates: tuple[date, DateRole], on: date | str | None = None, file: str = "a.pdf", **changes) -> Document:
    found = tuple(FoundDate(day, 1, f"{role or 'date'} {day}", role, role.value) for day, role in dates)
    return make_document(file, on, dates=found, **changes)


def checked(*documents: Document, question: Question = RECORD, **fields) -> CheckResult:
    row = make_row(question.id, attachments=tuple(each.file for each in documents))
    submission = make_submission(row, documents=documents, **fields)
    return check(question, Facts(submission, make_instrument(question), EDITION, ON))


def codes(result: CheckResult) -> list[str]:
    return [finding.code for finding in result.findings]


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ([(START, R)], ""),
        ([(START - DAY, R)], "stale-document"),
        ([(GATHERING_END, R)], ""),
        ([(GATHERING_END + DAY, R)], "dated-after-gathering"),
        ([(START, S)], ""),
        ([(START - DAY, S)], "stale-document"),
        ([(START, M)], ""),
        ([(START - DAY, M)], "stale-document"),
        ([(INSIDE, R), (BEFORE, F)], ""),
        ([(BEFORE, R), (INSIDE, F)], "stale-document"),
        ([(BEFORE, R), (INSIDE, D)], "stale-document"),
        ([(BEFORE, R), (INSIDE, X)], "stale-document"),
        ([(BEFORE, R), (INSIDE, E)], "stale-document"),
        ([(BEFORE, R), (INSIDE, O)], "stale-document"),
        ([(BEFORE, S), (INSIDE, O)], ""),
        ([(INSIDE, R), (BEFORE, O)], ""),
        ([(INSIDE, R), (AFTER, D)], ""),
        ([(INSIDE, R), (BEFORE, S)], ""),
        ([(INSIDE, R), (BEFORE, R)], ""),
        ([(INSIDE, O), (BEFORE, O)], ""),
        ([(BEFORE, F)], "undated-document"),
        ([(INSIDE, F)], "undated-document"),
        ([(INSIDE, D)], "undated-document"),
        ([(AFTER, X)], "undated-document"),
        ([(INSIDE, R), (AFTER, R)], "dated-after-submission"),
        ([(INSIDE, R), (date(2024, 5, 20), S)], ""),
        ([(INSIDE, R), (date(2024, 5, 21), S)], "dated-after-submission"),
    ],
)
def test_a_date_counts_by_what_it_is_the_date_of(dates: list, code: str) -> None:
    assert codes(checked(paper(*dates))) == ([code] if code else [])


def test_a_month_without_a_day_is_in_the_window_as_soon_as_one_of_its_days_may_be() -> None:
    may = make_document("a.pdf", None, dates=(FoundDate(date(2023, 5, 1), 1, "May 2023", R, until=date(2023, 5, 31)),))
    assert codes(checked(may)) == []


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ([(BEFORE, R), (GATHERING_END, X)], ""),
        ([(BEFORE, R), (GATHERING_END - DAY, X)], "expired-document"),
        ([(INSIDE, R), (GATHERING_END - DAY, X)], "expired-document"),
        ([(INSIDE, R), (GATHERING_END, X)], ""),
        ([(GATHERING_END + DAY, X)], ""),
        ([(GATHERING_END - DAY, X), (GATHERING_END + DAY, X), (INSIDE, R)], ""),
    ],
)
def test_a_ticket_is_judged_by_its_expiry(dates: list, code: str) -> None:
    assert codes(checked(paper(*dates), question=TICKET)) == ([code] if code else [])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Renew by", "expired-document"),
        ("Renewal date:", "expired-document"),
        ("Recertification due", "expired-document"),
        ("Next service due", "stale-document"),
    ],
)
def test_a_day_of_renewal_is_an_expiry(words: str, code: str) -> None:
    due = FoundDate(GATHERING_END - DAY, 1, f"{words} {GATHERING_END - DAY}", DateRole.DUE)
    still = FoundDate(GATHERING_END, 1, f"{words} {GATHERING_END}", DateRole.DUE)
    made = FoundDate(BEFORE, 1, "Issued", R)
    assert codes(checked(make_document("a.pdf", None, dates=(made, due)), question=TICKET)) == [code]
    again = codes(checked(make_document("a.pdf", None, dates=(made, still)), question=TICKET))
    assert again == ([] if code == "expired-document" else [code])


def test_an_expiry_matters_only_where_tickets_or_training_are_asked_for() -> None:
    assert codes(checked(paper((INSIDE, R), (INSIDE, X)))) == []
    trained = make_question(text="Is training on record?", methods=("D",), evidence="record")
    card = replace(paper((INSIDE, R), (INSIDE, X)), texts=("Certificate of training\nRigging, Jo Example",))
    [finding] = checked(card, question=trained).findings
    assert (finding.code, finding.status) == ("expired-document", Status.NEEDS_REVIEWER)
    assert codes(checked(replace(card, texts=("Log of the year",)), question=trained)) == []


@pytest.mark.parametrize(
    ("said", "is_expired"),
    [
        ("This ticket is valid for two years.", True),
        ("Good for 24 months from the course.", True),
        ("Valid for a period of three (3) years", False),
        ("Valid for 60 months", False),
        ("Two years ago he was valid.", False),
    ],
)
def test_an_expiry_follows_from_the_years_that_a_ticket_is_good_for(said: str, is_expired: bool) -> None:
    two_years = GATHERING_END.replace(year=GATHERING_END.year - 2) - DAY
    ticket = replace(TICKET, window_months=36)
    card = replace(paper((two_years, R)), texts=(said,))
    assert codes(checked(card, question=ticket)) == (["expired-document"] if is_expired else [])
    assert codes(checked(replace(card, dates=paper((two_years + DAY, R)).dates), question=ticket)) == []


ALL_GOOD = replace(TICKET, threshold_pct=Decimal(100))
RIGGER, RESCUER = "Rigger, Jo Example", "Rescue at heights, Bo Example"


@pytest.mark.parametrize(
    ("titles", "question", "is_found"),
    [
        ((RIGGER, RESCUER), ALL_GOOD, True),
        ((RIGGER, RESCUER), replace(TICKET, text="Are tickets of rescue valid?"), True),
        ((RIGGER, RESCUER), replace(TICKET, text="Are tickets of drivers valid?"), False),
        ((RIGGER, "Rigger renewed, Jo Example"), ALL_GOOD, False),
        ((RIGGER, RESCUER), replace(ALL_GOOD, text="Are people trained?", guideline="Attach it."), False),
    ],
)
def test_one_of_several_cards_that_had_run_out_is_found_where_no_other_carries_it_on(
    titles: tuple[str, str], question: Question, is_found: bool
) -> None:
    good, out = (FoundDate(GATHERING_END + step * DAY, page, "", X) for step, page in ((9, 1), (-9, 2)))
    made = FoundDate(INSIDE, 1, "issued", R)
    cards = make_document("cards.pdf", INSIDE, dates=(made, good, out), texts=titles)
    assert codes(checked(cards, question=question)) == (["expired-document"] if is_found else [])
    kept = replace(cards, dates=(made, good, replace(out, on=GATHERING_END)))
    assert codes(checked(kept, question=question)) == []


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (paper((date(2023, 5, 10), S)), ""),
        (paper((date(2023, 5, 9), S)), "stale-document"),
        (paper((BEFORE, S), (INSIDE, V)), ""),
        (paper((BEFORE, E), (INSIDE, S)), ""),
        (paper((INSIDE, E)), ""),
        (paper((INSIDE, V), on=BEFORE), ""),
        (paper((BEFORE, V), on=BEFORE), "stale-document"),
        (paper((INSIDE, D)), "undated-document"),
        (paper((BEFORE, S), (AFTER, D)), "stale-document"),
        (paper(on=INSIDE), ""),
    ],
)
def test_a_policy_is_reviewed_within_the_cycle_that_the_guideline_names(document: Document, code: str) -> None:
    assert codes(checked(document, question=POLICY)) == ([code] if code else [])


@pytest.mark.parametrize(
    ("guideline", "months", "stale"),
    [
        ("Attach it.", None, False),
        ("Attach it. A policy older than 36 months counts only if reviewed since.", None, True),
        ("Attach it; dated within three years.", None, True),
        ("Attach it. It is reviewed at least once a year.", None, True),
        ("Attach it. It names who visits sites each year.", None, False),
        ("Attach it.", 36, True),
        ("Attach it.", 12, False),
        ("Attach it.", 60, False),
    ],
)
def test_a_cycle_stands_in_the_guideline_or_is_a_window_longer_than_the_editions(
    guideline: str, months: int | None, stale: bool
) -> None:
    question = make_question(
        text="Is there a policy?", guideline=guideline, evidence="policy", methods=("D",), window_months=months
    )
    old = paper((date(2020, 5, 9), S))
    assert codes(checked(old, question=question)) == (["stale-document"] if stale else [])


@pytest.mark.parametrize(("month_only", "code"), [(True, []), (False, ["date-contradicted"])])
def test_a_listed_day_that_is_written_out_beside_a_month_is_the_papers(month_only: bool, code: list[str]) -> None:
    until = date(2023, 9, 30) if month_only else None
    dates = (FoundDate(date(2023, 9, 1), 1, "served", R, until=until), FoundDate(INSIDE, 1, "checked", O))
    document = make_document("tag.jpg", INSIDE, dates=dates)
    assert codes(checked(document)) == code


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (paper((date(2023, 9, 1), R), on=date(2023, 9, 1)), ""),
        (paper((date(2023, 9, 1), R), on=date(2023, 10, 16)), ""),
        (paper((date(2023, 9, 1), R), on=date(2023, 10, 17)), "date-contradicted"),
        (paper((date(2023, 9, 1), R), (date(2023, 12, 1), R), on=date(2024, 3, 1)), ""),
        (paper((date(2023, 9, 1), O), on=date(2024, 3, 1)), ""),
        (paper((date(2023, 9, 1), R), (date(2023, 12, 1), O), (INSIDE, O), on=INSIDE), ""),  # a register's last entry
        (paper((date(2023, 9, 1), R), (date(2023, 12, 1), O), on=date(2023, 12, 1)), "date-contradicted"),
        (paper((date(2023, 9, 1), R), (date(2023, 12, 1), O), (INSIDE, O), on=INSIDE - DAY), "date-contradicted"),
        (paper((date(2023, 9, 1), S), on=date(2024, 3, 1)), ""),
        (paper((INSIDE, R), (INSIDE - 15 * DAY, S), (INSIDE - 40 * DAY, O)), ""),  # a register, a day in each row
        (paper((INSIDE, R), (INSIDE - 15 * DAY, S), (INSIDE, O)), "date-contradicted"),
        (paper((BEFORE, R), on=INSIDE), "date-contradicted"),
        (paper((BEFORE, F), on=INSIDE), ""),
        (paper((INSIDE, R), (INSIDE - 14 * DAY, S)), ""),
        (paper((INSIDE, R), (INSIDE - 15 * DAY, S)), "date-contradicted"),  # signed before it happened
        (paper((INSIDE, R), (INSIDE - 180 * DAY, S)), "date-contradicted"),
        (paper((INSIDE, R), (INSIDE - 181 * DAY, S)), ""),  # the form was approved
        (paper((INSIDE, R), (INSIDE - 15 * DAY, S), (INSIDE, S)), ""),
        (paper((INSIDE, R), (INSIDE + DAY, R), (INSIDE - 15 * DAY, S)), ""),
        (paper((date(2024, 2, 6), R), file="check 2024-02-06.pdf"), ""),
        (paper((date(2024, 2, 6), R), file="check 2023-02-06.pdf"), "date-contradicted"),
        (paper((date(2024, 2, 6), R), file="20230206_check.pdf"), "date-contradicted"),
        (paper((date(2024, 2, 6), R), file="check 2023-11-30.pdf"), ""),
        (paper((date(2024, 2, 6), R), file="form 20231399.pdf"), ""),
        (paper((date(2024, 2, 6), R), (date(2024, 2, 6), M), kind="image"), ""),
        (paper((date(2024, 2, 6), R), (date(2024, 2, 5), M), kind="image"), ""),
        (paper((date(2024, 2, 6), R), (date(2024, 2, 3), M), kind="image"), "date-contradicted"),
        (paper((date(2024, 2, 6), R), (date(2024, 2, 3), O), (date(2024, 2, 3), M), kind="image"), ""),
        (paper((date(2024, 2, 6), R), (date(2024, 4, 30), M), kind="image"), ""),
        (paper((date(2022, 2, 6), M), on=INSIDE, kind="image"), "date-contradicted"),
    ],
)
def test_dates_of_one_document_are_held_against_each_other(document: Document, code: str) -> None:
    result = checked(document)
    assert codes(result) == ([code] if code else [])
    assert all(finding.status is Status.NEEDS_REVIEWER for finding in result.findings)


CARDS = (FoundDate(date(2023, 6, 1), 2, "issued", R), FoundDate(INSIDE, 1, "day", O))


@pytest.mark.parametrize(
    ("dates", "texts", "code"),
    [
        (CARDS, ("First card", "Second card"), []),
        (CARDS[:1], ("First card", "Second card"), ["date-contradicted"]),
        ((replace(CARDS[0], page=1), CARDS[1]), ("Two cards",), ["date-contradicted"]),
        ((replace(CARDS[0], page=1), CARDS[1]), (f"Two cards\nPassed: {INSIDE}\nIssued: 2023-06-01",), []),
        ((replace(CARDS[0], page=1), CARDS[1]), (f"Two cards\nFilter: {INSIDE}",), ["date-contradicted"]),
    ],
)
def test_a_listed_day_that_one_of_several_cards_bears_contradicts_nothing(
    dates: tuple[FoundDate, ...], texts: tuple[str, ...], code: list[str]
) -> None:
    assert codes(checked(make_document("cards.pdf", INSIDE, dates=dates, texts=texts))) == code


@pytest.mark.parametrize(
    "document",
    [
        make_document("a.jpg", None, kind="image", texts=()),
        make_document("a.jpg", None, kind="image", texts=("EXIT",), recognised_pages=(1,)),
        make_document("a.pdf", None, texts=("", ""), unread_pages=(1, 2)),
        make_document("a.pdf", None, texts=("A cover page.", ""), unread_pages=(2,)),
    ],
)
def test_pages_that_could_not_be_read_are_a_prompt_and_no_alarm(document: Document) -> None:
    result = checked(document)
    assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ())
    assert document.file in result.reason


def test_a_picture_whose_words_were_recognised_without_a_date_is_undated() -> None:
    read = "Extinguisher number four beside the shop door is charged and the pin is in place."
    document = make_document("a.jpg", None, kind="image", texts=(read,), recognised_pages=(1,))
    assert codes(checked(document)) == ["undated-document"]


def test_a_date_in_the_files_name_is_a_date() -> None:
    assert codes(checked(make_document("inspection_2024-02-06.pdf", None))) == []


def test_an_older_document_beside_enough_current_ones_is_for_the_reviewer() -> None:
    old, new = paper((BEFORE, R)), paper((INSIDE, R), file="b.pdf")
    assert [each.status for each in checked(old, new).findings] == [Status.NEEDS_REVIEWER]
    two = make_question(methods=("D",), evidence="record", documents_min=2)
    assert [each.status for each in checked(old, new, question=two).findings] == [Status.NOT_MET]


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ([(date(2023, 6, 1), S), (GATHERING_END - DAY, D)], "review-overdue"),
        ([(date(2023, 6, 1), S), (GATHERING_END, D)], ""),
        ([(date(2023, 6, 1), S), (date(2024, 1, 1), D), (date(2024, 1, 1), V)], ""),
        ([(date(2023, 6, 1), S), (date(2024, 1, 1), D), (date(2023, 12, 31), V)], "review-overdue"),
    ],
)
def test_a_policys_own_day_of_review_does_not_go_by(dates: list, code: str) -> None:
    found = tuple(FoundDate(day, 1, f"Next review {day}", role, "next review") for day, role in dates)
    policy = make_document("a.pdf", None, dates=found)
    assert codes(checked(policy, question=POLICY)) == ([code] if code else [])


@pytest.mark.parametrize(
    ("until", "signed", "code"),
    [
        (GATHERING_END - DAY, date(2023, 6, 1), "review-overdue"),
        (GATHERING_END, date(2023, 6, 1), ""),
        (date(2024, 1, 1), date(2024, 1, 1), ""),
    ],
)
def test_a_policy_holds_no_longer_than_it_says(until: date, signed: date, code: str) -> None:
    dates = (
        FoundDate(signed, 1, f"Signed {signed}", S, "signed"),
        FoundDate(until, 1, f"In force and valid until {until}", DateRole.EXPIRES, "valid until"),
    )
    policy = make_document("a.pdf", None, dates=dates)
    assert codes(checked(policy, question=POLICY)) == ([code] if code else [])
