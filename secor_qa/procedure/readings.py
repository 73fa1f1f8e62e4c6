"""Our readings: the named choices where the procedure is silent, each with its reason. Printed in the review form."""

from __future__ import annotations

from secor_qa.procedure.named_reading import Reading
from secor_qa.procedure.readings_of_checks import READINGS_OF_CHECKS

READINGS: tuple[Reading, ...] = (
    Reading(
        "procedure-validity",
        "2.1",
        "Which numbers hold after the document's own validity has ended?",
        "Those of the latest edition that had taken effect, with a notice to the user.",
        "No later edition is known here, and reviews go on.",
    ),
    Reading(
        "training-refresher",
        "2.2",
        "How long does an assessor's training stay valid?",
        "Three years from the later of course and last refresher, counted to the end of data gathering.",
        "The clause names no number; published programs of certifying partners renew for three years.",
    ),
    Reading(
        "ethics",
        "2.2",
        "Must the assessor have signed the code of ethics?",
        "It is asked at intake beside the training; the reviewer decides.",
        "Published programs ask for it with the training; the clause speaks of training requirements only.",
    ),
    Reading(
        "intake-blocks",
        "2.3",
        "Does missing critical data keep a submission from acceptance?",
        "Yes, until it is supplied or the reviewer settles the point.",
        "The clause says that the data must be included.",
    ),
    Reading(
        "employer-sign-off",
        "2.3",
        "When does the assessor's sign-off stand for the employer's too?",
        "Where the assessor is the owner, or is also the employer's contact.",
        "The clause asks for a second sign-off only where the two are different.",
    ),
    Reading(
        "no-fax",
        "2.3",
        "What of an employer without a fax?",
        "A fax number is wanted, and “none” is an answer; a blank is not.",
        "A blank leaves open whether it was forgotten.",
    ),
    *READINGS_OF_CHECKS,
    Reading(
        "overall-total",
        "2.6",
        "Is the overall score a mean of the elements?",
        "No: all points awarded over all points available.",
        "Points weigh questions as the instrument means them; a mean would weigh small elements more.",
    ),
    Reading(
        "exact-thresholds",
        "2.6",
        "Is a score rounded before it is compared?",
        "Never: exact fractions are compared; 79.99 % fails 80 %, and exactly 80 %, 60 % or 50 % passes.",
        "A minimum that is nearly reached is not reached; “minimum” and “no less than” include the number itself.",
    ),
    Reading(
        "shown-percentages",
        "2.6",
        "How are percentages shown?",
        "To two decimals, nearest, but never rounded up to a whole percent.",
        "A display must not show a pass mark that was not reached.",
    ),
    Reading(
        "percent-points",
        "2.6",
        "How does a percentage become points?",
        "Percent positive times points, to the nearest whole point, halves up, computed exactly.",
        "Published examples are whole points; with a stated rule two reviewers get the same.",
    ),
    Reading(
        "na-denominator",
        "2.6",
        "What does N/A do to the score?",
        "The question leaves both the points awarded and the points available.",
        "What cannot apply can neither be earned nor lost.",
    ),
    Reading(
        "na-element",
        "2.6",
        "What if a whole element is N/A?",
        "It has no percentage, reaches no floor and fails none; the score says so.",
        "Nothing of it can be measured; zero and one hundred would both be invented.",
    ),
    Reading(
        "nothing-counts",
        "2.6",
        "What if no question at all counts?",
        "There is no overall percentage, and the submission does not pass.",
        "A minimum score must be scored; an empty assessment must not pass.",
    ),
    Reading(
        "unreviewed",
        "2.6",
        "What is a question worth that is not reviewed yet?",
        "Nothing is assumed: the score is a range, and it neither passes nor fails before all questions are reviewed.",
        "Zero would accuse and full points would excuse; the reviewer has said neither.",
    ),
    Reading(
        "unanswered",
        "2.6",
        "What does an assessor claim who leaves the answer blank?",
        "Nothing that is known, even if points are written beside it.",
        "Points without an answer rest on nothing that could be checked.",
    ),
    Reading(
        "maintenance-floor",
        "2.6",
        "Does a maintenance year have a floor for each element?",
        "No.",
        "The clause names only an overall minimum for it.",
    ),
    Reading(
        "year-type-unknown",
        "2.6",
        "Which pass mark holds while the year type is blank or unreadable?",
        "None for a decision: nothing is accepted until the year type is stated. Until then the review shows the score "
        "by the certification mark, and a check outside the review gives no score.",
        "The mark depends on the year type; meanwhile the stricter one is shown, so nothing seems to pass by an "
        "omission.",
    ),
    Reading(
        "calendar-days",
        "2.7",
        "Calendar days or business days?",
        "Calendar days.",
        "The clause says days; business days would need a calendar of holidays that it does not name.",
    ),
    Reading(
        "day-zero",
        "2.7",
        "When does a period end?",
        "The day of receipt is day 0; the last day is in time, so a correction on day 15 is and on day 16 is not.",
        "Within 15 days of an event leaves the day of the event out and the fifteenth day in.",
    ),
    Reading(
        "receipt",
        "2.7",
        "When does feedback count as received?",
        "On the day it is sent, unless a receipt is recorded.",
        "Feedback goes out electronically; a later receipt can be recorded and then counts.",
    ),
    Reading(
        "earlier-governs",
        "2.7",
        "Which of the two deadlines holds when both run?",
        "The earlier one; a round begun late gets no days beyond the ninetieth.",
        "Both limits must be kept.",
    ),
    Reading(
        "extensions",
        "2.7",
        "May a deadline be moved?",
        "An extension, recorded with its reason, lengthens the round under way, and the whole process only if so said.",
        "The two deadlines are separate limits, and moving one does not move the other.",
    ),
    Reading(
        "pauses",
        "2.7",
        "What does a pause do?",
        "Its days, recorded with a reason, count on neither clock; days in two pauses count once; a pause that begins "
        "after a deadline does not revive it.",
        "A pause stops the clock, it does not wind it back.",
    ),
    Reading(
        "carried-verdicts",
        "2.7",
        "Which verdicts stand when a correction comes in?",
        "Those of questions whose answer, notes, points, documents and action items are as they were, and whose rules "
        "look at nothing that changed, where the program also suggests the same as before; all others must be given "
        "anew.",
        "A verdict is about what was seen.",
    ),
    Reading(
        "opportunity-first",
        "2.7",
        "Can an assessment be marked invalid at once?",
        "No: feedback must have gone out, and the time to correct must have run out or been missed.",
        "The opportunity to correct is owed before the consequence.",
    ),
    Reading(
        "late-correction",
        "2.8",
        "What if a correction comes late but is good?",
        "It cannot be accepted unless an extension or a pause is recorded that covers the delay.",
        "The clause ties the standard to the time; whoever grants more time says why.",
    ),
    Reading(
        "decided-later",
        "2.8",
        "May a timely correction be accepted after the ninetieth day?",
        "Yes.",
        "The assessor kept both deadlines; the reviewer's own delay must not harm the employer.",
    ),
    Reading(
        "action-plan-blocks",
        "2.12",
        "Do deficiencies under 2.5(f) and 2.5(g) keep a submission from passing?",
        "Never; they are told in the feedback, and a revision is expected but not awaited.",
        "Clauses 2.11 and 2.12 together say so.",
    ),
    Reading(
        "informational",
        "2.15",
        "Do points for next time keep a submission from acceptance?",
        "No: only actionable deficiencies do.",
        "A point for next time asks for no correction in this review.",
    ),
)

_BY_ID = {each.id: each for each in READINGS}


def reading(reading_id: str) -> Reading:
    """The reading of that name. Raises KeyError where there is none."""
    return _BY_ID[reading_id]
