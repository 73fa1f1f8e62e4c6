"""2.5(a): what notes name is there, what is there is listed; likeness elsewhere; one record for everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere, Seen
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.record_dates import n_may_hold, n_records
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import Answer, DateRole, Status, Strength

RECORD = make_question(methods=("D",), evidence="record")
POLICY = make_question(methods=("D",), evidence="policy")
DRILL = make_document("04/Fire drill 2024-03-05.pdf", title="Fire drill at the yard")
HARNESS = make_document("harness-log.xlsx", title="Harness log", questions=("9.9",))


def checked(
    notes: str,
    *others: Document,
    document: Document = DRILL,
    question: Question = RECORD,
    elsewhere: Elsewhere = NOTHING_ELSEWHERE,
) -> CheckResult:
    row = make_row(question.id, notes=notes, attachments=(document.file,))
    submission = make_submission(row, documents=(document, *others))
    return check(question, Facts(submission, make_instrument(question), EDITION, ON, elsewhere))


def codes(result: CheckResult) -> list[str]:
    return [finding.code for finding in result.findings]


@pytest.mark.parametrize(
    "notes",
    [
        "See Fire drill 2024-03-05.pdf for the times.",
        "See fire_drill_2024-03-05.PDF.",
        "See Fire drill 2024-03-05.jpg for the times.",  # which came as a PDF in the end
        "The report is attached.",
        "Attached: the fire drill report.",
        "Attached is a copy of our drill report from March.",
        "The attached harness log shows who checked what.",
        "harness-log.xlsx and Fire drill 2024-03-05.pdf",
        "Enclosed please find the signed form.",
        "The drill was run at 10:02; all were out by 10:06.",
        "We looked at the minutes of every crew before we answered.",
        "Posted at www.example.com/drill.pdf.example and in the truck.",
        "Our harness is inspected by a firm in Leduc.",
    ],
)
def test_notes_that_name_what_is_there_or_nothing_in_particular_stay_silent(notes: str) -> None:
    assert codes(checked(notes, HARNESS)) == []


@pytest.mark.parametrize(
    ("notes", "named", "strength"),
    [
        ("See Muster list.docx for the names.", "Muster list.docx", Strength.LIKELY),
        ("See Fire drill 2024-09-05.jpg.", "2024-09-05.jpg", Strength.LIKELY),
        ("Times are in drill_summary_2024.xlsx, sheet 2.", "drill_summary_2024.xlsx", Strength.LIKELY),
        ("IMG_4471.jpg shows the horn.", "IMG_4471.jpg", Strength.LIKELY),
        ("The attached spill response plan has the numbers.", "spill response plan", Strength.LOOK),
        ("Enclosed: copy of the helicopter landing checklist.", "helicopter landing checklist", Strength.LOOK),
    ],
)
def test_what_the_notes_name_and_nobody_attached_is_spoken_of(notes: str, named: str, strength: Strength) -> None:
    (finding,) = checked(notes, HARNESS).findings
    assert (finding.code, finding.status) == ("mentioned-not-attached", Status.NEEDS_REVIEWER)
    assert finding.strength is strength
    assert named in finding.message
    assert finding.evidence[0].text == notes


@pytest.mark.parametrize("named", ["Tags & horns 2024.pdf", "tags + horns 2024.pdf", "Tags and Horns 2024.pdf"])
def test_and_in_a_files_name_may_be_written_as_a_sign(named: str) -> None:
    assert codes(checked(f"Seen in {named}.", document=make_document("Tags and horns 2024.pdf"))) == []


def test_a_listed_file_that_is_missing_is_not_also_one_that_only_the_notes_name() -> None:
    row = make_row("1.1", notes="See gone.pdf and the fire drill.", attachments=(DRILL.file, "gone.pdf"))
    facts = Facts(make_submission(row, documents=(DRILL,)), make_instrument(RECORD), EDITION, ON)
    assert codes(check(RECORD, facts)) == ["missing-file"]


@pytest.mark.parametrize(
    ("stray", "n_spoken"),
    [
        (make_document("harness-log.xlsx"), 1),
        (make_document("harness-log.xlsx", questions=("9.9",)), 0),
        (make_document("fire horn.jpg"), 0),  # the notes name it
        (make_document("gone.pdf", present=False), 0),
    ],
)
def test_a_file_that_no_question_lists_and_no_note_names_is_spoken_of_once(stray: Document, n_spoken: int) -> None:
    result = checked("The fire horn is by the gate.", stray)
    assert codes(result) == ["unlisted-document"] * n_spoken


def test_stray_files_are_spoken_of_where_a_document_is_wanting() -> None:
    first, second = replace(RECORD, id="1.1"), replace(RECORD, id="1.2")
    rows = (make_row("1.1", attachments=(DRILL.file,)), make_row("1.2"))
    stray = (make_document("x.pdf"), make_document("y.pdf"))
    facts = Facts(make_submission(*rows, documents=(DRILL, *stray)), make_instrument(first, second), EDITION, ON)
    assert codes(check(first, facts)) == []
    result = check(second, facts)
    assert codes(result) == ["no-document", "unlisted-document"]
    assert "“x.pdf”, “y.pdf” are in the package" in result.findings[1].message


def seen(overlap: float = 1.0, same: bool = False) -> Elsewhere:
    other = Seen("2023-00007", "Birch Sample Inc.", same, "theirs.pdf", "Out by 10:06, all of us.", overlap)
    return Elsewhere(documents={DRILL.sha256: (other,)})


@pytest.mark.parametrize(
    ("elsewhere", "question", "expected"),
    [
        (seen(), RECORD, [("document-of-another", Strength.LIKELY)]),
        (seen(), POLICY, [("document-of-another", Strength.LIKELY)]),
        (seen(0.9), RECORD, [("document-of-another", Strength.LOOK)]),
        (seen(0.89), RECORD, []),
        (seen(same=True), RECORD, [("document-sent-before", Strength.LIKELY)]),
        (seen(0.95, same=True), RECORD, []),
        (seen(same=True), POLICY, []),
        (seen(same=True), replace(RECORD, window_months=36), []),
        (seen(same=True), replace(RECORD, window_months=12), [("document-sent-before", Strength.LIKELY)]),
    ],
)
def test_what_others_sent_too_is_shown_with_both_texts(
    elsewhere: Elsewhere, question: Question, expected: list
) -> None:
    result = checked("Nothing else.", question=question, elsewhere=elsewhere)
    assert [(each.code, each.strength) for each in result.findings] == expected
    for finding in result.findings:
        assert finding.evidence[0].file == DRILL.file
        assert "Out by 10:06" in finding.evidence[1].text
        assert "2023-00007" in finding.message


@pytest.mark.parametrize(
    ("n_questions", "n_elements", "n_pages", "evidence", "n_spoken"),
    [
        (4, 4, 1, "record", 0),
        (5, 3, 1, "record", 5),
        (5, 2, 1, "record", 0),
        (5, 5, 5, "record", 0),
        (6, 3, 5, "record", 6),
        (7, 1, 1, "record", 0),
        (8, 1, 1, "record", 8),
        (7, 3, 1, "policy", 0),
        (8, 1, 1, "policy", 8),
        (8, 8, 8, "policy", 0),
    ],
)
def test_one_record_may_serve_a_few_questions_or_those_of_two_elements(
    n_questions: int, n_elements: int, n_pages: int, evidence: str, n_spoken: int
) -> None:
    ids = [f"{at % n_elements + 1}.{at}" for at in range(n_questions)]
    questions = [make_question(each, methods=("D",), evidence=evidence) for each in ids]
    document = make_document("log.pdf", texts=("A page.",) * n_pages)
    rows = [make_row(each.id, attachments=("log.pdf",)) for each in questions]
    facts = Facts(make_submission(*rows, documents=(document,)), make_instrument(*questions), EDITION, ON)
    spoken = [finding for each in questions for finding in check(each, facts).findings]
    assert [finding.code for finding in spoken] == ["document-used-often"] * n_spoken


@pytest.mark.parametrize(("n_questions", "n_spoken"), [(6, 0), (7, 7)])
def test_a_workbook_with_a_sheet_for_each_log_may_serve_twice_as_many_questions(
    n_questions: int, n_spoken: int
) -> None:
    questions = [make_question(f"{at % 3 + 1}.{at}", methods=("D",), evidence="record") for at in range(n_questions)]
    document = make_document("log.xlsx", kind="xlsx", page_names=("Rope", "Hats", "Carts"), texts=("A sheet.",) * 3)
    rows = [make_row(each.id, attachments=("log.xlsx",)) for each in questions]
    facts = Facts(make_submission(*rows, documents=(document,)), make_instrument(*questions), EDITION, ON)
    spoken = [finding.code for each in questions for finding in check(each, facts).findings]
    assert spoken.count("document-used-often") == n_spoken


@pytest.mark.parametrize(
    ("file", "heading", "n_pages", "n_words", "n_spoken"),
    [
        ("Safety manual.docx", "Page 1", 3, 2, 0),
        ("Safety manual.docx", "Page", 1, 399, 0),
        ("Safety manual.docx", "Page", 1, 398, 12),
        ("everything.pdf", "Our Safety Handbook", 3, 2, 0),
        ("Safety manual.docx", "Page 1", 2, 2, 12),
        ("everything.pdf", "Toolbox talk", 3, 400, 12),
        ("Blue folder.docx", "Part two. Who does what", 3, 131, 0),
        ("Blue folder.docx", "Part two. Who does what", 3, 120, 12),
        ("Blue folder.docx", "Page 2 of 3", 3, 400, 12),
    ],
)
def test_a_manual_of_several_pages_may_serve_many_questions(
    file: str, heading: str, n_pages: int, n_words: int, n_spoken: int
) -> None:
    questions = [make_question(f"1.{at}", methods=("D",), evidence="policy") for at in range(1, 13)]
    document = make_document(file, texts=(f"{heading}\n{'rule ' * n_words}",) * n_pages)
    rows = [make_row(each.id, attachments=(file,)) for each in questions]
    facts = Facts(make_submission(*rows, documents=(document,)), make_instrument(*questions), EDITION, ON)
    spoken = [finding.code for each in questions for finding in check(each, facts).findings]
    assert spoken.count("document-used-often") == n_spoken


def test_a_no_needs_no_document_and_its_use_does_not_count() -> None:
    questions = [make_question(f"1.{at}", methods=("D",), evidence="record") for at in range(1, 6)]
    rows = [make_row(each.id, attachments=("log.pdf",)) for each in questions]
    rows[0] = replace(rows[0], answer=Answer.NO)
    facts = Facts(
        make_submission(*rows, documents=(make_document("log.pdf"),)), make_instrument(*questions), EDITION, ON
    )
    assert [each for question in questions for each in check(question, facts).findings] == []


def test_a_stray_file_does_not_belong_where_one_file_holds_all_records() -> None:
    many = replace(RECORD, id="1.2", documents_min=3)
    first = replace(RECORD, id="1.1")
    register = make_document("register.pdf", texts=("2024-01-05 ok", "2024-02-06 ok", "2024-03-07 ok"))
    rows = (make_row("1.1", attachments=(DRILL.file,)), make_row("1.2", attachments=(register.file,)))
    facts = Facts(
        make_submission(*rows, documents=(DRILL, register, make_document("x.pdf"))),
        make_instrument(first, many), EDITION, ON,
    )  # fmt: skip
    assert codes(check(first, facts)) == ["unlisted-document"]


def dated(*days: tuple[date, DateRole, str], **changes) -> Document:
    found = tuple(FoundDate(on, 1, f"{why} {on}", role, why) for on, role, why in days)
    return make_document("a.pdf", dates=found, **changes)


FIRST, SECOND, THIRD = date(2024, 1, 5), date(2024, 2, 6), date(2024, 3, 7)
R, O = DateRole.RECORD, DateRole.OTHER  # noqa: E741


@pytest.mark.parametrize(
    ("document", "sure", "most"),
    [
        (dated(), 1, 1),
        (dated((FIRST, R, "date"), (FIRST, R, "date")), 1, 1),
        (dated((FIRST, R, "date"), (SECOND, R, "date")), 2, 2),
        (dated((FIRST, R, "inspected"), (SECOND, R, "completed")), 1, 1),
        (dated((FIRST, R, "date"), (SECOND, DateRole.DUE, "next")), 1, 1),
        (dated((FIRST, O, ""), (SECOND, O, ""), (THIRD, O, ""), texts=("2024-01-05 ok\nFeb 6 ok\n7 March ok",)), 3, 3),
        (
            dated(
                (FIRST, O, ""),
                (SECOND, O, ""),
                (THIRD, O, ""),
                texts=("Friday, January 5, 2024 ok\nTue. Feb 6 ok\nthursday 7 March ok",),
            ),
            3,
            3,
        ),
        (dated((FIRST, O, ""), (SECOND, O, ""), (THIRD, O, ""), texts=("by 2024-01-05, Feb 6 and 7 March",)), 1, 1),
        (dated((FIRST, O, ""), (SECOND, O, ""), texts=("2024-01-05 ok\n2024-02-06 ok",)), 1, 1),
        (dated(texts=("one", "two", "three")), 1, 3),
        (dated(texts=(), unread_pages=(1, 2)), 1, 2),
        (dated(kind="zip", page_names=("a", "b")), 2, 2),
        (dated(kind="xlsx", page_names=("a", "b"), texts=("x", "y")), 1, 2),
    ],
)
def test_how_many_records_a_file_holds(document: Document, sure: int, most: int) -> None:
    assert (n_records(document), n_may_hold(document)) == (sure, most)


@pytest.mark.parametrize(
    ("notes", "absent"),
    [
        ("See Tags Oct 23 to Mar 24.pdf, Tags Apr 24 to Sep 24.pdf.", "“Tags Apr 24 to Sep 24.pdf”"),
        ("See Tags Oct 23 to Mar 24.pdf, Horns 24.pdf.", ""),
    ],
)
def test_a_file_that_ends_in_the_days_of_another_is_another(notes: str, absent: str) -> None:
    others = (make_document("Site card Sep 24.pdf"), make_document("Horns 24.pdf"))
    found = checked(notes, *others, document=make_document("Tags Oct 23 to Mar 24.pdf")).findings
    said = [each.message for each in found if each.code == "mentioned-not-attached"]
    assert len(said) == bool(absent)
    assert all(absent in each for each in said)


@pytest.mark.parametrize(
    ("name", "n_others", "is_found"),
    [
        ("Rope locker list", 9, True),
        ("Paper 3", 9, False),
        ("Harness log", 9, False),
        ("Rope locker list", 7, False),
        ("Hooks and slings", 9, False),
        ("Walks of the owner", 9, False),
        ("I hang it up when I am down", 9, False),
    ],
)
def test_where_papers_are_cited_in_quotation_marks_one_that_was_not_sent_is_found(
    name: str, n_others: int, is_found: bool
) -> None:
    questions = [replace(RECORD, id=f"1.{at}") for at in range(1, n_others + 2)]
    papers = [make_document(f"Paper {at}.pdf", questions=(each.id,)) for at, each in enumerate(questions[:-1], 1)]
    rows = [make_row(each.id, notes=f"See “Paper {at}” of last fall.") for at, each in enumerate(questions[:-1], 1)]
    asked = questions[-1]
    rows.append(make_row(asked.id, notes=f"See the “{name}” of last fall."))
    book = make_document("book.xlsx", texts=("hook 7",), page_names=("Hooks and slings",), questions=(asked.id,))
    card = make_document("card.pdf", texts=("Walks of the owner\nMay: two",), questions=(asked.id,))
    papers += [HARNESS, book, card]
    facts = Facts(make_submission(*rows, documents=tuple(papers)), make_instrument(*questions), EDITION, ON)
    assert ("mentioned-not-attached" in codes(check(asked, facts))) is is_found


@pytest.mark.parametrize(
    ("notes", "absent"),
    [
        ("Sent: Horn log.pdf and Tag log.pdf.", "“Tag log.pdf”"),
        ("Files: Tag log.pdf, Horn log.pdf", "“Tag log.pdf”"),
        ("Sent: Horns in May.pdf and June.pdf.", ""),
        ("Sent: Horns in May.pdf and July.pdf.", "“July.pdf”"),
    ],
)
def test_each_of_several_files_in_a_row_is_one(notes: str, absent: str) -> None:
    others = (make_document("Horns in May.pdf"), make_document("Horns in June.pdf"))
    found = checked(notes, *others, document=make_document("Horn log.pdf")).findings
    said = [each.message for each in found if each.code == "mentioned-not-attached"]
    assert len(said) == bool(absent)
    assert all(absent in each for each in said)


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Twelve rounds were walked. Yard round of May and Yard round of June are enclosed.", True),
        ("Twelve rounds were walked. Sent: Winch tag report, and Yard round of May.", True),
        ("Twelve rounds were walked. Yard round of May is enclosed, and so is the Gate closing plan.", True),
        ("Twelve rounds were walked. Yard round of May is enclosed, the rest is in the Action plan.", False),
        ("Twelve rounds were walked. Yard round of May is enclosed, see Plan item 3.", False),
        ("Twelve rounds were walked. Yard round of May is enclosed, seen at the Bow River site.", False),
        ("Twelve rounds were walked. Yard round of May is enclosed. Yard round of June hangs by the door.", False),
    ],
)
@pytest.mark.parametrize("n_others", [9, 5])
def test_a_paper_cited_by_name_that_was_not_sent_is_found_where_all_others_are_cited_so(
    notes: str, is_found: bool, n_others: int
) -> None:
    questions = [replace(RECORD, id=f"1.{at}") for at in range(1, n_others + 2)]
    things = ("Axe", "Bolt", "Cable", "Drum", "Eye", "Fuse", "Gauge", "Hoist", "Iron")
    names = [f"{thing} ledger page" for thing in things[:n_others]]
    papers = [make_document(f"{name}.pdf", questions=(each.id,)) for name, each in zip(names, questions, strict=False)]
    rows = [make_row(each.id, notes=f"Sent: {name}.") for name, each in zip(names, questions, strict=False)]
    asked = questions[-1]
    rows.append(make_row(asked.id, notes=notes))
    papers.append(make_document("Yard round of May.pdf", questions=(asked.id,)))
    facts = Facts(make_submission(*rows, documents=tuple(papers)), make_instrument(*questions), EDITION, ON)
    assert ("mentioned-not-attached" in codes(check(asked, facts))) is (is_found and n_others > 5)
