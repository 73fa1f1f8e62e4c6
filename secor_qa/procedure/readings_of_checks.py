"""Our readings of clause 2.5: how the seven checks understand what the procedure leaves open."""

from __future__ import annotations

from secor_qa.procedure.named_reading import Reading

READINGS_OF_CHECKS: tuple[Reading, ...] = (
    Reading(
        "check-letters",
        "2.5",
        "How are the seven points of the clause named?",
        "2.5(a) to 2.5(g), in the document's order.",
        "The document lists them without letters, and a finding has to point at one.",
    ),
    Reading(
        "refused-check",
        "2.5",
        "May a submission be accepted with a check that the reviewer refused?",
        "Only if a deficiency says why, and is resolved or only informational.",
        "A refusal without a word can be neither corrected nor defended.",
    ),
    Reading(
        "documents-wanted",
        "2.5(a)",
        "Does a question that is verified by documents need one where the instrument states no number?",
        "Yes, at least one; the same file under two names is one document.",
        "Verification by document needs a document.",
    ),
    Reading(
        "records-in-a-file",
        "2.5(a)",
        "How many documents is a file that holds several records?",
        "By dates under one label, rows that begin with a date, and files in it; pages alone are asked about.",
        "Twelve inspections are twelve, whether they come in one file or in twelve.",
    ),
    Reading(
        "evidence-window",
        "2.5(b)",
        "From which day do the previous twelve months count back?",
        "From the end of data gathering, to the same day of the month twelve months earlier, or that month's last day.",
        "That is the day on which the assessor had seen what there was; a later reading date would punish the queue.",
    ),
    Reading(
        "policies-age",
        "2.5(b)",
        "Must a policy date from the window too?",
        "No: it must be dated, not after data gathering, and reviewed within the cycle that the guideline names.",
        "A policy states what holds, a record what was done; the clause speaks of activity.",
    ),
    Reading(
        "dates-of-records",
        "2.5(b)",
        "Which of the dates in a document is the record's?",
        "That of the event, else of a signature or picture, else any; never of the form, of what is due or expires.",
        "A form of 2015 that was filled in this year is a record of this year; a review due this year is none.",
    ),
    Reading(
        "gaps",
        "2.5(b)",
        "When is something that is to be done monthly missing?",
        "When two months pass without it, 138 days where quarterly, three weeks where weekly; in a sample, never.",
        "A month may be done early and the next late; a sample says nothing of what lies between.",
    ),
    Reading(
        "notes-nearly-enough",
        "2.5(c)",
        "What of notes that lack a word or two of those the guideline asks for?",
        "From nine tenths of the words on, notes that tell something are left to the reviewer without a finding.",
        "The number of words stands for substance; where the substance is there, the count would only annoy.",
    ),
    Reading(
        "notes-exchanged",
        "2.5(c)",
        "When do notes stand at a wrong question?",
        "When two notes each speak next to nothing of their own question and clearly of the other's.",
        "Notes in a sender's own words may share little with their question; both at once is no chance.",
    ),
    Reading(
        "some-of-the-people",
        "2.5(d)",
        "Which numbers of people contradict the profile?",
        "One told of all there are, that is no sum of the groups; one of some or told roughly, only above everybody.",
        "Crews, shifts and seasons are parts of the whole; nobody can be more than it.",
    ),
    Reading(
        "gathering-days",
        "2.5(e)",
        "How are the days of data gathering and of submission counted?",
        "Data gathering counts its first and last day; submission counts from the day after the last.",
        "Provinces limit the length of the one and the wait of the other.",
    ),
    Reading(
        "items-for-parts",
        "2.5(f)",
        "Does a part that lost points want an action item?",
        "Below half of its points, yes; above, where three of four other such parts of the plan have one.",
        "The clause speaks of deficiencies; a sender who answers such parts elsewhere has forgotten this one.",
    ),
)
