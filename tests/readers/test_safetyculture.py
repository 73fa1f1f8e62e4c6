"""SafetyCulture's layouts: the same inspection in each is the same submission; damage costs what it damages."""

import json
import os
import shutil
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from builders import make_instrument, make_question
from export_builders import (
    LAYOUTS,
    NO,
    PHOTO,
    TITLE,
    YES,
    Asked,
    Inspected,
    csv_bytes,
    exporter_tables,
    inspected,
    inspection_json,
    legacy_rows,
    long_csv,
    wide_rows,
    write_files,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from reader_builders import codes, packages_at

from secor_qa.errors import CouldNotRead
from secor_qa.places import data_folder
from secor_qa.procedure.words import Answer
from secor_qa.readers.coverage import Detail
from secor_qa.readers.package import read_package, read_packages, read_submission

TINY = make_instrument(make_question("1.1"), make_question("1.2"), make_question("2.1"))
TINIES = {TINY.id: TINY}
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "safetyculture"


def read(folder, files, **more):
    return read_package(write_files(folder, files), TINIES, **more)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_inspection_is_the_same_submission_in_every_layout(tmp_path, layout):
    submission = read(tmp_path / "export", LAYOUTS[layout](inspected())).submission
    answers = [(row.question, row.answer, row.notes.replace("\r\n", "\n")) for row in submission.answers]
    assert answers == [
        ("1.1", Answer.YES, "Seen in the yard,\nboth “crews”."),
        ("1.2", Answer.NO, 'Not yet; "soon".'),
        ("2.1", Answer.NA, ""),
    ]
    assert [row.element for row in submission.answers] == ["1", "1", "2"]
    assert submission.on("data_gathering_end") == date(2024, 5, 10)
    assert submission.fields["wcb_accounts"] == ("0045678",)
    assert submission.text("employer_legal_name") == "Tamarack Example Hauling Ltd."
    assert submission.text("favourite_colour") == "green"
    assert submission.text("instrument") == TINY.id
    assert [Path(name).stem for name in submission.answers[0].attachments] == [PHOTO.format(1), PHOTO.format(2)]
    assert [document.present for document in submission.documents] == [False, False]


@pytest.mark.parametrize("layout", ["exporter", "long 40", "long 37"])
def test_actions_become_the_action_plan(tmp_path, layout):
    (item,) = read(tmp_path / "export", LAYOUTS[layout](inspected())).submission.action_items
    assert (item.question, item.action, item.target_on) == ("1.2", "Hold a drill", date(2024, 7, 1))
    assert item.completed_on is None  # the export fills `completed_at` even for what is still to do
    assert item.deficiency == 'Not yet; "soon".'


def test_an_action_that_is_complete_has_the_day_it_was_completed(tmp_path):
    one = inspected(actions=[(5, "Hold a drill", "2024-07-01", "COMPLETE", "")])
    (item,) = read(tmp_path, exporter_tables(one)).submission.action_items
    assert item.completed_on == date(2024, 6, 1)


def test_an_action_as_json_beside_its_inspection_is_read(tmp_path):
    action = {"action_id": "a", "audit": {"audit_id": "audit_0001"}, "item": {"item_id": "audit_0001-item-5"},
              "title": "Hold a drill", "due_at": "2024-07-01T18:00:00Z", "status": 50, "priority": 10,
              "completed_at": "2024-06-30T18:00:00Z", "assignees": [{"name": "Robin Example"}]}  # fmt: skip
    files = {"a.json": json.dumps(action).encode(), **LAYOUTS["json"](inspected())}
    (item,) = read(tmp_path, files).submission.action_items
    assert (item.question, item.responsible, item.status) == ("1.2", "Robin Example", "Complete")
    assert (item.target_on, item.completed_on) == (date(2024, 7, 1), date(2024, 6, 30))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_media_beside_the_export_are_its_documents_by_id(tmp_path, layout):
    files = LAYOUTS[layout](inspected()) | {f"media/{PHOTO.format(1).upper()}.txt": b"An inspection of May 1, 2024."}
    package = read(tmp_path / "export", files)
    there, gone = package.submission.documents
    assert (there.present, there.readable, there.questions) == (True, True, ("1.1",))
    assert (gone.present, gone.questions) == (False, ("1.1",))
    assert package.submission.documents_of("1.1") == (there, gone)
    assert package.files[there.sha256]() == b"An inspection of May 1, 2024."
    assert "outside-attachments" not in codes(package.submission.remarks)


def test_notes_go_on_in_the_text_item_that_follows(tmp_path):
    items = [
        Asked("1.1 Is it?", "Yes", comment="First."),
        Asked("Notes", "Second.", "text"),
        Asked("Where seen", "In the yard.", "textsingle"),
        Asked("1.1 percent positive", "80", "slider"),
        Asked("1.2 Is it?", "No"),
        Asked("1.2 Notes", "Third.", "text"),
        Asked("Assessor name", "Alex Sample", "textsingle"),
        Asked("Loose words", "Nothing to do with it.", "text", "9. End"),
    ]
    submission = read(tmp_path, exporter_tables(inspected(items=items, actions=[]))).submission
    assert [row.notes for row in submission.answers] == ["First.\nSecond.\nWhere seen: In the yard.", "Third."]
    assert submission.answers[0].percent_positive == Decimal(80)
    assert submission.text("assessor_name") == "Alex Sample"
    assert [each["response"] for each in submission.extra.values()] == ["Nothing to do with it."]


def test_signatures_become_sign_offs(tmp_path):
    items = [
        Asked("1.1 Is it?", "Yes"),
        Asked("Signature of assessor", "Alex Sample", "signature"),
        Asked("Owner's signature", "", "signature", media=("picture",)),
        Asked("Signature", "Somebody", "signature"),
    ]
    submission = read(tmp_path, LAYOUTS["json"](inspected(items=items, actions=[]))).submission
    assert submission.text("assessor_signed_by") == "Alex Sample"
    assert submission.on("assessor_signed_on") == date(2024, 5, 12)
    assert submission.text("employer_signed_by") == ""
    assert {"unknown-signature", "signature-without-name"} <= set(codes(submission.remarks))


@pytest.mark.parametrize(
    ("response", "response_id", "answer"),
    [
        ("Oui", YES, Answer.YES),
        ("At Risk", "own", Answer.NO),
        ("Not applicable", "", Answer.NA),
        ("Perhaps", "own", None),
        ("Yes", NO, None),
        ("", "", None),
    ],
)
def test_an_answer_is_told_by_its_id_and_else_by_its_words(tmp_path, response, response_id, answer):
    items = [Asked("1.1 Is it?", response, response_id=response_id), Asked("1.2 Is it?", "Yes")]
    submission = read(tmp_path, exporter_tables(inspected(items=items, actions=[]))).submission
    assert submission.answers[0].answer is answer
    assert submission.answers[0].answer_as_written == response
    odd = {"unreadable-answer", "conflicting-answer"} & set(codes(submission.remarks))
    assert bool(odd) == (answer is None and response != "")


@pytest.mark.parametrize(("scale", "claimed"), [("10", Decimal(4)), ("1", None), ("0", None)])
def test_the_tools_score_is_a_claim_only_on_the_instruments_scale(tmp_path, scale, claimed):
    items = [Asked("1.1 Is it?", "Yes", score="4", max_score=scale), Asked("1.2 Is it?", "No")]
    submission = read(tmp_path, exporter_tables(inspected(items=items, actions=[]))).submission
    assert submission.answers[0].points_claimed == claimed


def test_items_that_the_template_hid_are_not_read(tmp_path):
    items = [Asked("1.1 Is it?", "Yes"), Asked("1.2 Is it?", "No", inactive=True)]
    package = read(tmp_path, exporter_tables(inspected(items=items, actions=[])), detail=Detail.CELLS)
    assert [row.question for row in package.submission.answers] == ["1.1"]
    sheet = next(each for each in package.coverage.sheets if each.file == "inspection_items.csv")
    assert (sheet.n_rows, sheet.n_rows_used) == (2, 1)
    assert any(cell.used_as == "ignored: hidden by the template" for cell in sheet.cells)


def test_a_date_that_is_none_is_a_remark_and_stays_as_written(tmp_path):
    one = inspected()
    one.items[1].response = "--date--"
    submission = read(tmp_path, exporter_tables(one)).submission
    assert submission.fields["data_gathering_end"] == "--date--"
    assert "unreadable-date" in codes(submission.remarks)


@pytest.mark.parametrize(("time", "remarked"), [("06:59:59", True), ("07:59:00", True), ("08:00:00", False)])
def test_a_time_early_in_the_utc_day_is_remarked(tmp_path, time, remarked):
    one = inspected()
    one.items[1].response = f"2024-05-10T{time}Z"
    submission = read(tmp_path, exporter_tables(one)).submission
    assert submission.on("data_gathering_end") == date(2024, 5, 10)
    assert ("utc-date" in codes(submission.remarks)) is remarked


def test_questions_unknown_and_missing_are_named(tmp_path):
    items = [Asked("1.1 Is it?", "Yes"), Asked("1.2 Is it?", "Yes"), Asked("7.7 Is it?", "Yes")]
    package = read(tmp_path, exporter_tables(inspected(items=items, actions=[])), detail=Detail.COLUMNS)
    (said,) = package.coverage.answered
    assert (said.unknown_questions, said.missing_questions) == (("7.7",), ("2.1",))
    texts = {remark.code: remark.message for remark in package.submission.remarks}
    assert "7.7" in texts["unknown-questions"]
    assert "2.1" in texts["missing-questions"]
    assert "1 unknown to tiny-2024, 1 of tiny-2024 missing" in package.coverage.summary


def test_the_instrument_is_chosen_by_half_of_the_questions_and_by_no_fewer(tmp_path):
    half = [Asked(f"{each} Is it?", "Yes") for each in ("1.1", "1.2", "9.1")]  # 2 of 4 together
    fewer = [*half, Asked("9.2 Is it?", "Yes")]  # 2 of 5
    chosen = read(tmp_path / "a", exporter_tables(inspected(items=half, actions=[]))).submission
    assert chosen.text("instrument") == TINY.id
    assert "instrument-by-questions" in codes(chosen.remarks)
    assert read(tmp_path / "b", exporter_tables(inspected(items=fewer, actions=[]))).submission.text("instrument") == ""
    given = read(tmp_path / "b", {}, instrument=TINY).submission
    assert given.text("instrument") == TINY.id
    assert "instrument-by-questions" not in codes(given.remarks)


def test_an_instrument_that_the_title_page_names_goes_before_the_one_with_the_questions(tmp_path):
    other = make_instrument(make_question("9.9"), id="other-1", title="Other instrument")
    named = Asked("Instrument", "Other Instrument", "textsingle", "Title Page")
    one = inspected(items=[named, *inspected().items], actions=[])
    submission = read_submission(write_files(tmp_path, exporter_tables(one)), {**TINIES, other.id: other})
    assert submission.text("instrument") == "other-1"
    assert submission.text("instrument_as_written") == "Other Instrument"


def test_an_export_of_several_inspections_is_one_package_for_each(tmp_path):
    first, second = inspected(), inspected(id="audit_0002", name="Hinton, June")
    second.items[4].media = (PHOTO.format(3),)
    files = exporter_tables(first, second) | {
        f"media/{PHOTO.format(n)}.txt": f"Photo {n}".encode() for n in (1, 3)
    } | {"readme.txt": b"Nothing."}  # fmt: skip
    folder = write_files(tmp_path / "export", files)
    packages = read_packages(folder, TINIES, detail=Detail.COLUMNS)
    assert [each.label for each in packages] == ["Tamarack, May 2024", "Hinton, June"]
    assert [[d.texts for d in each.submission.documents if d.present] for each in packages] == [
        [("Photo 1",)], [("Photo 3",)],
    ]  # fmt: skip
    assert packages[0].package_sha256 != packages[1].package_sha256
    assert all(len(each.files) == 1 for each in packages)  # the tables hold the others' answers too
    assert packages[0].coverage.unread_files == ("readme.txt",)
    assert packages_at(folder) == (folder,)


def test_exports_are_found_in_folders_of_packages(tmp_path):
    season = tmp_path / "season"
    for name, make in LAYOUTS.items():
        if name != "wide xlsx":
            write_files(season / name, make(inspected()))
    assert packages_at(season) == tuple(season / name for name in sorted(LAYOUTS) if name != "wide xlsx")
    (season / "a.zip").write_bytes(b"")
    write_files(season, LAYOUTS["json"](inspected()))
    assert season / "inspection.json" in packages_at(season)


def test_of_several_inspections_one_is_chosen_by_id_or_name(tmp_path):
    folder = write_files(tmp_path / "export", exporter_tables(inspected(), inspected(id="audit_0002", name="Hinton")))
    with pytest.raises(CouldNotRead, match=r"2 inspections: audit_0001 .*--inspection ID"):
        read_package(folder, TINIES)
    for asked in ("audit_0002", "hinton"):
        assert read_package(folder, TINIES, inspection=asked).submission.text("inspection_id") == "audit_0002"
    with pytest.raises(CouldNotRead, match="holds no inspection “elsewhere”"):
        read_package(folder, TINIES, inspection="elsewhere")


def test_a_later_export_of_the_same_inspection_is_the_same_package(tmp_path):
    alone = read(tmp_path / "a", exporter_tables(inspected()))
    later = exporter_tables(inspected(), inspected(id="audit_0002"))
    later["inspection_items.csv"] = later["inspection_items.csv"].replace(b"exported_at", b"Exported At")
    first, _ = read_packages(write_files(tmp_path / "b", later), TINIES)
    assert first.package_sha256 == alone.package_sha256
    changed = inspected()
    changed.items[5].response = "Yes"
    assert read(tmp_path / "c", exporter_tables(changed)).package_sha256 != alone.package_sha256


def test_one_inspection_in_two_layouts_side_by_side_is_read_once(tmp_path):
    files = LAYOUTS["json"](inspected()) | long_csv(inspected())
    package = read(tmp_path, files)
    assert package.submission.text("audit_tool") == "SafetyCulture inspection JSON"
    assert "duplicate-inspection" in codes(package.submission.remarks)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", ["report", "notes.txt", "Export (3).dat"])
def test_a_layout_is_told_by_content_whatever_the_name(tmp_path, layout, name):
    files = LAYOUTS[layout](inspected(actions=[]))
    files = {f"{name}{n or ''}": data for n, data in enumerate(files.values()) if data.count(b"\n") != 1}
    assert len(read(tmp_path / "export", files).submission.answers) == 3


ENCODINGS = ["utf-8-sig", "utf-16", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_marks_encodings_and_line_ends_change_nothing(tmp_path, encoding, newline):
    one = inspected()
    for number, rows in enumerate((wide_rows(one), legacy_rows(one))):
        data = csv_bytes(rows, encoding, newline)
        answers = read(tmp_path / str(number), {"export.csv": data}).submission.answers
        assert [row.answer for row in answers] == [Answer.YES, Answer.NO, Answer.NA]
        assert answers[0].notes.splitlines() == ["Seen in the yard,", "both “crews”."]


def without(data: bytes, column: str) -> bytes:
    """A CSV whose column has another heading."""
    return data.replace(column.encode(), b"something_else", 1)


@pytest.mark.parametrize(
    ("files", "name", "column"),
    [(exporter_tables, "inspection_items.csv", ",label,"), (long_csv, "anything.csv", "ItemID")],
)
def test_a_table_without_a_needed_column_is_refused_by_that_name(tmp_path, files, name, column):
    made = files(inspected())
    made[name] = made[name].replace(column.encode(), column.encode().replace(column.strip(",").encode(), b"other"), 1)
    with pytest.raises(CouldNotRead, match=f"lacks the column {column.strip(',')}"):
        read(tmp_path, made)


@pytest.mark.parametrize("column", ["type", "category", "item_index", "comment", "response_id", "media_ids"])
def test_a_table_without_another_column_is_read_without_it(tmp_path, column):
    made = exporter_tables(inspected())
    made["inspection_items.csv"] = made["inspection_items.csv"].replace(f",{column},".encode(), b",other,", 1)
    answers = read(tmp_path, made).submission.answers
    assert [row.answer for row in answers] == [Answer.YES, Answer.NO, Answer.NA]


def test_a_heading_that_stands_twice_is_remarked_and_the_first_counts(tmp_path):
    made = exporter_tables(inspected())
    made["inspection_items.csv"] = made["inspection_items.csv"].replace(b"mandatory", b"response", 1)
    submission = read(tmp_path, made).submission
    assert submission.answers[0].answer is Answer.YES
    assert "duplicate-heading" in codes(submission.remarks)


@pytest.mark.parametrize("name", ["inspections.csv", "inspection_items.csv", "actions.csv"])
def test_an_empty_table_or_one_of_headings_alone_is_no_traceback(tmp_path, name):
    for n, cut in enumerate((lambda data: b"", lambda data: data.split(b"\r\n")[0])):
        made = exporter_tables(inspected())
        made[name] = cut(made[name])
        folder = write_files(tmp_path / str(n), made)
        if name == "inspection_items.csv":
            with pytest.raises(CouldNotRead):
                read_package(folder, TINIES)
        else:
            assert len(read_package(folder, TINIES).submission.answers) == 3


@pytest.mark.parametrize(
    "content",
    ['{"audit_id": "a", "items": 3}', '{"audit_id": "a", "items": [1, null, "x"]}', "[" * 100_000, "{", "[]", "{}",
     '{"audit_id": {"x": 1}, "items": []}', '{"audit_id": "a", "items": [{"item_id": "1", "parent_id": "1"}]}',
     '{"audit_id": "a", "audit_data": [], "template_data": 4, "header_items": {}, "items": [{"responses": [3]}]}',
     '{"audit_id": "a", "items": [{"label": "1.1 x", "responses": {"selected": [{"label": 1e999}]}}]}'],
)  # fmt: skip
def test_json_of_any_shape_is_read_or_refused_in_a_sentence(tmp_path, content):
    path = tmp_path / "inspection.json"
    path.write_text(content)
    with suppress(CouldNotRead):
        assert read_packages(path, TINIES)[0].submission.text("inspection_id")


def test_nuls_and_half_characters_in_json_do_no_harm(tmp_path):
    content = inspection_json(inspected())
    text = json.dumps(content).replace("Not yet", r"Not\u0000\ud800 yet")
    (tmp_path / "inspection.json").write_text(text)
    notes = read_package(tmp_path, TINIES).submission.answers[1].notes
    assert notes.encode()
    assert "\0" not in notes


def test_a_damaged_export_beside_a_whole_one_costs_only_itself(tmp_path):
    made = exporter_tables(inspected())
    made["more.csv"] = without(made["inspection_items.csv"], "audit_id")
    submission = read(tmp_path, made).submission
    assert len(submission.answers) == 3
    assert "damaged-sheet" in codes(submission.remarks)


# Anything that can stand in a cell of a CSV: no NUL, no lone surrogate, no line end that CSV itself turns.
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60)
questions = st.lists(
    st.tuples(st.sampled_from(["Yes", "No", "N/A"]), words, st.sampled_from(["1. One", "2. Two"])),
    min_size=1, max_size=6,
)  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
@given(asked=questions)
def test_whatever_was_answered_and_noted_is_read_back_unchanged(tmp_path_factory, layout, asked):
    if layout == "wide xlsx":  # a workbook has no place for control characters
        asked = [("".join(c for c in a), "".join(c if c.isprintable() or c in "\n" else " " for c in n), s) for a, n, s in asked]  # fmt: skip  # noqa: E501
    asked = sorted(asked, key=lambda each: each[2])
    items = [Asked(f"{n}.1 Is it?", a, comment=c, section=s) for n, (a, c, s) in enumerate(asked, 1)]
    one = inspected(items=[*(Asked(t.label, t.response, t.kind, t.section) for t in TITLE), *items], actions=[])
    folder = write_files(tmp_path_factory.mktemp("export"), LAYOUTS[layout](one))
    submission = read_submission(folder, {})
    assert [(row.question, row.answer) for row in submission.answers] == [
        (f"{n}.1", Answer(each[0])) for n, each in enumerate(asked, 1)
    ]
    assert [row.notes for row in submission.answers] == [each[1] if each[1].strip() else "" for each in asked]


bits = st.sampled_from(
    [b"", b"\0", b"\xff", b'"', b",", b"\n", b"\r", b"1e999", b"\xef\xbb\xbf", b"null", b"[]", b"{", b"}", b"-1",
     b"audit_id", b"Yes", b"1.1", b"\xe2\x80\xae", b"9" * 400]
)  # fmt: skip
changes = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), bits), min_size=1, max_size=6)


@pytest.mark.parametrize("layout", [each for each in LAYOUTS if each != "wide xlsx"])
@settings(max_examples=25)
@given(changed=changes)
def test_a_file_with_bytes_cut_out_and_put_in_is_read_or_refused_in_sentences(tmp_path_factory, layout, changed):
    files = LAYOUTS[layout](inspected())
    for name, data in files.items():
        for where, n_cut, put in changed:
            at = int(where * len(data))
            data = data[:at] + put + data[at + n_cut :]
        files[name] = data
    folder = write_files(tmp_path_factory.mktemp("damaged"), files)
    with suppress(CouldNotRead):
        for package in read_packages(folder, TINIES, detail=Detail.CELLS):
            assert json.dumps(package.coverage.as_json()).encode()
            assert repr(package.submission).encode()


def test_an_instrument_that_changes_on_disk_is_read_anew(tmp_path, monkeypatch):
    shelf = tmp_path / "data" / "instruments" / "mine"
    shutil.copytree(data_folder() / "instruments" / "range-2015", shelf)
    monkeypatch.setenv("SECOR_QA_DATA", str(tmp_path / "data"))
    items = [Asked(f"Z{n} Is it?", "Yes") for n in range(1, 4)]
    folder = write_files(tmp_path / "export", exporter_tables(inspected(items=items, actions=[])))
    assert read_submission(folder).text("instrument") == ""
    lines = (shelf / "questions.csv").read_text(encoding="utf-8").splitlines()
    rows = [lines[0], *(f"Z,Zed,Z{n},Is it?,Show it.,D,yes_no,1,,,none,,,,no" for n in range(1, 4))]
    (shelf / "questions.csv").write_text("\n".join(rows), encoding="utf-8")
    toml = (shelf / "instrument.toml").read_text(encoding="utf-8").split("[[consistency]]")[0]
    (shelf / "instrument.toml").write_text(toml, encoding="utf-8")
    assert read_submission(folder).text("instrument") == "range-2015"


def samples() -> Path:
    """The folder of real exports; without it nothing is proven, so that in CI its absence fails."""
    if not SAMPLES.is_dir():
        sentence = "The real exports (shared/samples beside the repository) are not on this machine."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)
    return SAMPLES


def test_the_real_exporter_tables_are_read_with_their_bad_dates_remarked():
    package = read_package(samples() / "exporter", detail=Detail.COLUMNS)
    submission = package.submission
    assert submission.text("assessor_name") == "Agnetha Fältskog"
    assert submission.fields["conducted_on"] == "--date--"
    assert {"unreadable-date", "stray-action", "inspection-without-items"} <= set(codes(submission.remarks))
    assert all(sheet.recognised for sheet in package.coverage.sheets)
    assert {sheet.file for sheet in package.coverage.sheets} == {
        "actions.csv", "inspection_items.csv", "inspections.csv", "sites.csv", "users.csv",
    }  # fmt: skip


def test_each_real_json_and_the_long_csv_made_of_it_say_the_same():
    pairs = sorted((samples() / "python-sdk").glob("*_expected_output.csv"))
    assert len(pairs) == 4
    for long in pairs:
        other = long.with_name(long.name.replace("_expected_output.csv", ".json"))
        by_csv, by_json = read_package(long).submission, read_package(other).submission
        tools = {"audit_tool"}
        assert {k: v for k, v in by_csv.fields.items() if k not in tools} == {
            k: v for k, v in by_json.fields.items() if k not in tools
        }
        assert codes(by_csv.remarks) == codes(by_json.remarks)
        ids = [{Path(document.file).stem for document in each.documents} for each in (by_csv, by_json)]
        assert ids[1] <= ids[0]  # the CSV has the pictures of instructions too


def test_the_real_folder_of_json_and_csv_is_one_submission_for_each_inspection():
    packages = read_packages(samples() / "python-sdk")
    assert len(packages) == 4
    assert {each.submission.text("audit_tool") for each in packages} == {"SafetyCulture inspection JSON"}


def test_an_export_is_an_inspection_with_items_even_where_no_label_has_a_number(tmp_path):
    one = Inspected(items=[Asked("Is it so?", "Yes"), Asked("And so?", "No")])
    submission = read_submission(write_files(tmp_path, exporter_tables(one)), TINIES)
    assert submission.answers == ()
    assert "no-question-number" in codes(submission.remarks)
    assert [each["label"] for each in submission.extra.values()] == ["Is it so?", "And so?"]
