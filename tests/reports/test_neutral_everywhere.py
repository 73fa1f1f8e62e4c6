"""Text that begins with = + - @ is neutral in everything we write: workbooks, CSV, Word, the problems file."""

import csv
import io
import re
import zipfile
from dataclasses import replace
from itertools import cycle

import openpyxl
import pandas as pd
from report_builders import make_deficiency, make_feedback, make_form, make_letter, make_marks, shipped

from secor_qa.cli import main
from secor_qa.procedure.decision import addressees
from secor_qa.procedure.words import Decision
from secor_qa.readers.secor.template import write_template
from secor_qa.reports.analyst_workbook import csv_bytes, frames_workbook
from secor_qa.reports.feedback import write_feedback
from secor_qa.reports.letters import write_letter
from secor_qa.reports.review_form import review_form_bytes

INSTRUMENT = shipped()
STARTS = "=+-@"
MARK = "HYPERLINK"


_BEGINNINGS = cycle(STARTS)


def hostile():
    """The next text that a spreadsheet program would work out; each fourth begins alike."""
    return f'{next(_BEGINNINGS)}{MARK}("http://x.example","y")'


def hostile_form():
    """A form in which every text that comes from outside, or that a person types, begins so."""
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT, loss=7))
    submission = form.submission
    submission = replace(
        submission,
        fields={name: hostile() if isinstance(value, str) else value for name, value in submission.fields.items()},
        answers=tuple(replace(row, notes=hostile()) for row in submission.answers),
        documents=tuple(replace(each, file=hostile(), title=hostile()) for each in submission.documents),
        action_items=tuple(
            replace(item, deficiency=hostile(), action=hostile(), responsible=hostile(), status=hostile())
            for item in submission.action_items
        ),
    )
    finding = make_deficiency(INSTRUMENT.questions[0].id, wording=hostile())
    return replace(form, submission=submission, deficiencies=(finding,), reviewer=hostile())


def live_cells(content):
    """How often the text stands in a workbook, and the places where it would be worked out."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if MARK in str(cell.value)]
    return len(cells), [cell.coordinate for cell in cells if cell.data_type != "s" or not cell.quotePrefix]


def csv_cells(content):
    return [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")) for cell in row]


def test_in_every_workbook(tmp_path):
    questions = tuple(replace(each, text=hostile()) for each in INSTRUMENT.questions)
    frame = pd.DataFrame({hostile(): pd.array([hostile() for _ in STARTS], dtype="str")})
    written = {
        "review form": review_form_bytes(hostile_form()),
        "template": write_template(replace(INSTRUMENT, questions=questions), tmp_path / "t.xlsx").read_bytes(),
        "frames": frames_workbook({"One": frame}, [(hostile(), hostile())]),
    }
    for what, content in written.items():
        n_cells, live = live_cells(content)
        assert n_cells >= 5, what
        assert live == [], what


def test_in_every_word_file(tmp_path):
    form = hostile_form()
    letters = [write_letter(make_letter(form, Decision.ACCEPTED, to), tmp_path) for to in addressees(Decision.ACCEPTED)]
    for path in [write_feedback(make_feedback(form), tmp_path), *letters]:
        with zipfile.ZipFile(path) as archive:
            document = archive.read("word/document.xml").decode()
        shown = "".join(re.findall(r"<w:t[ >][^<]*", document))
        assert MARK in shown
        assert shown.count(MARK) == document.count(MARK)  # each is text, and none of it a field that Word works out
        assert not path.name.startswith(tuple(STARTS))


def test_in_csv_and_in_the_problems_file(tmp_path, monkeypatch, capsys):
    texts = [hostile() for _ in STARTS]
    assert csv_cells(csv_bytes(pd.DataFrame({"name": pd.array(texts, dtype="str")})))[1:] == [f"'{t}" for t in texts]
    monkeypatch.setenv("SECOR_QA_STORE", f"sqlite:///{tmp_path / 'store.db'}")
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path / "home"))
    folder = tmp_path / f"={MARK}"
    folder.mkdir()
    fields = "".join(f'"{start}{MARK}",1\n' for start in STARTS)
    (folder / "assessment.csv").write_text(f"field,value\ninstrument,secor-2022\n{fields}", encoding="utf-8")
    headings = ",".join(f'"{start}{MARK}"' for start in STARTS)
    (folder / "questions.csv").write_text(f"question,answer,{headings}\n1.1,Yes,=a,+b,-c,@d\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["load", "--workers", "1", folder.name, "--problems", "problems.csv"]) == 0
    capsys.readouterr()
    cells = csv_cells((tmp_path / "problems.csv").read_bytes())
    assert sum(MARK in cell for cell in cells) >= 2 * len(STARTS)
    assert not [cell for cell in cells if cell.startswith(tuple(STARTS))]
