"""What was worked out of the papers is kept for the next look, as long as they and the fields are the same."""

import re

from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.remembering import forget

QUESTION = make_question()


def look(notes: str = "As before.", file: str = "a.pdf", city: str = "Example") -> Facts:
    row, document = make_row(QUESTION.id, notes=notes), make_document(file, texts=("Rules of work",))
    submission = make_submission(row, documents=(document,), employer_city=city)
    return Facts(submission, make_instrument(QUESTION), EDITION, ON)


def test_a_changed_note_costs_nothing_of_what_was_worked_out_of_the_papers() -> None:
    looked_at: list[str] = []

    def files(facts: Facts) -> tuple[str, ...]:
        assert not facts.submission.answers  # it cannot depend on what it is not given
        looked_at.append(facts.submission.text("employer_city"))
        return tuple(each.file for each in facts.submission.documents)

    assert look().of_papers(files) == look(notes="Otherwise.").of_papers(files) == ("a.pdf",)
    assert looked_at == ["Example"]
    assert look(file="b.pdf").of_papers(files) == ("b.pdf",)
    look(city="Elsewhere").of_papers(files)
    assert looked_at == ["Example", "Example", "Elsewhere"]
    forget()
    look().of_papers(files)
    assert looked_at == ["Example", "Example", "Elsewhere", "Example"]


def test_the_questions_that_ask_so_are_found_by_their_text_in_order_and_once_for_each_pattern():
    instrument = make_instrument(
        make_question("1.1", text="Are drills held?"),
        make_question("1.2", text="Is the gate shut?", guideline="Not in drills."),
        make_question("1.3", text="Is a drill written down?"),
    )
    of_drills = re.compile(r"\bdrills?\b")
    assert [each.id for each in instrument.asking(of_drills)] == ["1.1", "1.3"]
    assert instrument.asking(of_drills) is instrument.asking(of_drills)
    assert instrument.asking(re.compile("fence")) == ()
