# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a): papers without what their guideline demands of them, papers about money, and announcements."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.checks.documents.demands import demanded
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document


def asked(number: str, evidence: str, text: str, guideline: str):
    return make_question(number, methods=("D",), evidence=evidence, text=text, guideline=guideline)


JUDGED = asked("4.1", "policy", "Is there a way of judging dangers?", "Attach it. It must say who does it, when it is done again, and how severity and likelihood are judged.")  # fmt: skip
WORN = asked("4.2", "policy", "Is it laid down what is worn?", "Attach the page. It must say how gear is fitted, kept and replaced.")  # fmt: skip
PLAN = asked("4.3", "policy", "Is there an emergency plan?", "Attach it.")
LOOKED_AT = asked("4.4", "policy", "Is it written down what is inspected and how often?", "Attach the schedule.")
MENDED = asked("4.5", "record", "Are findings of inspections put right?", "Attach the log.")
DUTIES = asked("4.6", "policy", "Are the duties of hauliers written down?", "Attach the page.")
MET = asked("4.7", "record", "Are there safety meetings?", "Attach the minutes of one.")
CHECKED = asked("4.8", "record", "Are hoses and equipment checked?", "Attach the register.")
TAUGHT = asked("4.9", "record", "Are drivers trained?", "Attach a training record.")
QUESTIONS = (JUDGED, WORN, PLAN, LOOKED_AT, MENDED, DUTIES, MET, CHECKED, TAUGHT)
INSTRUMENT = make_instrument(*QUESTIONS)
DAY = date(2024, 3, 5)


def found(at, *texts: str, **more) -> list[str]:
    documents = tuple(_paper(at, text, f"paper-{n}.docx", **more) for n, text in enumerate(texts))
    submission = make_submission(
        *(make_row(each.id, notes="See the paper of March 5.") for each in QUESTIONS), documents=documents
    )
    return [each.message for each in check(at, Facts(submission, INSTRUMENT, EDITION, ON)).findings]


def _paper(at, text: str, file: str, **more) -> Document:
    return make_document(file, DAY, texts=(text,), dates=(make_date(DAY),), questions=(at.id,), sha256=file, **more)


WAY = "How we judge dangers\nThe yard lead and a loader walk through each task every spring. What could hurt is graded from 1 to 4, "
GEAR = "What we wear\nKiln: face shield with the strap tight, leather mitts. All of it hangs on the pegs beside the kiln door."


@pytest.mark.parametrize(
    ("at", "text", "lacks"),
    [
        (JUDGED, f"{WAY}and how often it comes up from 1 to 4.", ""),
        (JUDGED, "Hazards: look up, look down. Two eyes and one brain, so use both of them before the tools are out.", "how severity is judged"),
        (WORN, f"{GEAR} What is torn goes in the bin.", ""),
        (WORN, GEAR, "how it is replaced"),
        (PLAN, "If it goes wrong: horn three times, everyone to the flag pole, Ana calls 911 from the hall.", ""),
        (PLAN, "Numbers beside the stove: fire 911, owner 555-0142, plumber 555-0143, glazier 555-0144, vet 555-0145.", "where people go"),
        (LOOKED_AT, "Inspection schedule, February 11, 2023\nPress and guillotine weekly by the binder on sheet 4, ladders each quarter.", ""),
        (LOOKED_AT, "Inspections, part 9 of the manual\nIssued February 11, 2021, numbering altered March 4, 2022. Copies: hall, bindery.", "how often"),
        (DUTIES, "Hauliers tell us of spills, wear boots in the yard and stop when the loader waves.", ""),
        (DUTIES, "Dear Bo, good to have you back from Monday on. The plan is that of last winter, and the song book is in the cab for you.", "any duty"),
    ],
)  # fmt: skip
def test_what_no_word_of_a_paper_could_be_is_named(at, text, lacks):
    said = [each for each in found(at, text) if "says nothing of" in each or "has no word of" in each]
    assert (lacks in said[0]) if lacks else not said


def test_what_stands_in_another_paper_of_the_question_is_not_lacking():
    assert not found(WORN, GEAR, "Torn or cracked gear is thrown out, and Ana hands out another one the same day.")


def test_papers_that_were_not_read_whole_or_say_little_lack_nothing():
    assert not found(WORN, "What we wear: see the board.")
    assert not any("says nothing" in each for each in found(WORN, GEAR, unread_pages=(2,)))
    assert not any("says nothing" in each for each in found(WORN, GEAR, recognised_pages=(1,)))


def test_what_is_said_of_notes_counts_and_exceptions_is_not_demanded_of_the_paper():
    question = asked("4.1", "policy", "Is there a plan?", "Attach it. In the notes say how it is kept. N/A where nobody does it.")  # fmt: skip
    assert demanded(question) == "Is there a plan? Attach it."


LIST = "seen\twhat\n5 March\tlamp in the hall\n5 March\tsill of bay 2\n9 June\tpail of rags\n9 June\ttread of the stair\n9 June\tsocket"


@pytest.mark.parametrize(
    ("text", "is_found"),
    [(LIST, True), (LIST.replace("seen\twhat", "seen\twhat\tmended"), False), (f"{LIST}, fixed", True),
     (LIST.replace("lamp", "new lamp").replace("socket", "socket, replaced"), False),
     (f"{LIST}\nHall and stair\nfound\tmended\n5 March\t8 March", False), (f"{LIST}\nHall and stair\nseen\twhere\n5 March\thall", True),
     (f"{LIST}\nHall and stair\n8 March\tsill mended", True)],
)  # fmt: skip
def test_a_list_of_findings_tells_what_became_of_them(text, is_found):
    assert any("what was done about the findings" in each for each in found(MENDED, text)) == is_found


@pytest.mark.parametrize(
    ("at", "text", "kind"),
    [
        (DUTIES, "Dear Bo, we pay 120 dollars an hour and the cheque comes on the 15th. Bring the invoice to Ana by the first, please.", "about money"),
        (DUTIES, "Dear Bo, we pay 120 dollars an hour. You wear boots and a hat in the yard, report spills, and chock your brakes.", ""),
        (CHECKED, "From: shop@example.ca\nTo: kim@example.ca\nDate: Mon, 5 Oct 2026\nSubject: Quote for your reels\n\nhose 8 m $74, reel $260, plus tax", "an offer"),
        (CHECKED, "Your reels, October 5\nnew hose 8 m $74, reel $260, plus tax. Price is good for a week. If you want it, say so.", "an offer"),
        (CHECKED, "Quotation 77 of October 5\nhose 8 m, price each 74\nreel, price each 260\nThese prices stand for thirty days.", "an offer"),
        (CHECKED, "Work order 77 of October 5\nhose 8 m tested, price 74\nreel replaced, price 260\nThank you for your custom.", ""),
        (MET, "Safety meeting coming up on Tuesday at three.\nThings to talk about: the lane, the stove. Doughnuts are on me.", "an announcement"),
        (MET, "Safety meeting, invitation. To be held on Tuesday at three.\nAgenda: the lane, the stove, the stairs.\nPlease bring your notebooks.", "an announcement"),
        (MET, "Safety meeting, invitation. Held on Tuesday at three.\nAgenda: the lane, the stove, the stairs.\nPlease bring your notebooks.", ""),
        (MET, "Safety meeting of Tuesday. Present: Ana Ruiz, Bo Lind. Discussed the lane and the stove. Next one coming up in May, bring your ideas.", ""),
    ],
)  # fmt: skip
def test_papers_about_money_offers_and_announcements_are_of_another_sort(at, text, kind):
    said = [each for each in found(at, text) if "reads like" in each]
    assert (kind in said[0]) if kind else not said


TABLE = "Training, brought up to date\nwho\tforklift\tladder\n{}\t2024-02-06\tx\n{}\t2024-02-06\t2023-03-13\n{}\tx\t2023-04-09\n{}\t2024-05-08\tx"


def test_a_table_of_training_names_those_who_were_trained():
    def is_found(*who):
        return any("names nobody who was trained" in each for each in found(TAUGHT, TABLE.format(*who)))

    assert is_found("1", "2", "3", "4")
    assert not is_found("Oona", "Ptr", "Zenobia", "Ivo")


def test_several_demands_are_one_list_and_the_sentence_that_makes_them_is_shown():
    text = "Hazards: they are looked for with two eyes and one brain, and put on the board beside the door."
    submission = make_submission(
        make_row(JUDGED.id, notes="See the board."), documents=(_paper(JUDGED, text, "way.docx"),)
    )
    findings = check(JUDGED, Facts(submission, INSTRUMENT, EDITION, ON)).findings
    (told,) = [each for each in findings if each.code == "demand-unmet"]
    assert "how severity is judged, how likelihood is judged and when it is done again, which" in told.message
    assert told.evidence[-1].text.endswith("when it is done again, and how severity and likelihood are judged.")
