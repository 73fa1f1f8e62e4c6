"""What each paper of a question is about, whatever its guideline says of it (2.5(a)).

A paper that has no word of the family is of another sort: an offer of tyres tells nothing of a drill.
"""

from __future__ import annotations

from secor_qa.procedure.wording import demand_words as w
from secor_qa.procedure.wording import essence_words as e
from secor_qa.procedure.wording.demands import demand
from secor_qa.procedure.wording.ranks import shows_rank

ASKS_DRILL = (
    r"\bdrills?\b[^.?]{0,30}\b(?:held|done|period|report)\b|\breport of (?:at least one |a |the )?drill\b|"
    r"\bplan tried out\b"
)
"""How a question asks for the report of a drill."""
ESSENCE = (
    demand(
        "any duty that bears on health and safety",
        r"\b(?:responsibilities|duties) of\b",
        w.DANGER
        + r"|orient\w*|train\w*|report\w*|clean\w*|tools?|stop(?:s|ped)? (?:the|a|any|all)?\s?(?:job|work)\w*",
        plan=True,
    ),
    demand(
        "what the company commits itself to, or anybody answers for",
        r"\bhealth and safety policy\b|\bsafety policy\b|\bwhat a policy needs\b",
        e.POLICY,
        plan=True,
    ),
    demand("health or safety", r"\bhealth and safety policy\b|\bsafety policy\b", e.SAFETY_OF_POLICIES, plan=True),
    demand(
        "any hazard, or what is done about one",
        (
            r"\bassess\w*\b[^.?]{0,30}\bhazards?\b|\bhazards?\b[^.?]{0,60}\b(?:assess\w*|ranked)\b|"
            r"\bcontrol for every hazard\b|\bassessed hazard\b"
        ),
        w.DANGER,
        record=True,
    ),
    demand(
        "anything of a visit",
        r"\b(?:visits?|leads the company take part)\b[^.?]{0,60}\b(?:work|safety)\b",
        e.VISIT,
        record=True,
    ),
    demand(
        "a representative, a committee or what people agreed",
        r"\b(?:workers|people) have a say\b",
        (
            r"represent\w*|reps?|committee\w*|spokes\w*|speak\w*|voice\w*|agree\w*|elect\w*|vot(?:e|es|ed|ing)|"
            r"cho(?:se|sen|ice|ose)\w*|pick\w*|appoint\w*|bring(?:s|ing)? up|(?:a|their|your|have) say|concerns?|"
            r"safety|hazards?|minutes"
        ),
        record=True,
    ),
    demand(
        "the course of a representative or of safety",
        r"\b(?:representative|committee member)\b[^.?]{0,30}\btrained\b",
        (
            r"represent\w*|reps?|committee\w*|\w*hs[cr]|member\w*|safety|ohs|oh&s|osh|hazards?|inspection\w*|"
            r"refusals?|worker\w*"
        ),
        record=True,
    ),
    demand(
        "first aid",
        r"\bfirst[- ]aid(?:ers?)? (?:certificate|ticket)|\bfirst aiders\b",
        (
            r"first[- ]?aid\w*|cpr|aed|emergency (?:medical|care)|emr|emt|efr|paramedic\w*|nurs\w*|medic\w*|"
            r"life ?saving|secouris\w*|rcr|ofa|sfa|efa|wfr"
        ),
        record=True,
    ),
    demand(
        "leading or supervising",
        r"\bsupervisors been trained\b|\btrained to lead\b",
        (
            r"supervis\w*|lead\w*|fore(?:man|men|woman|person)\w*|manag\w*|diligence|crew|direct\w*|boss\w*|"
            r"captain\w*|coach\w*|ohs|safety|respons\w*|dut(?:y|ies)|superior\w*|superv"
        ),
        record=True,
    ),
    demand(
        "anything of health and safety",
        (
            r"\bsafety meetings?\b|\bconcerns?\b|\boriented\b|\borientation\b|\bhazards (?:are )?shared\b|"
            r"\btold of the hazards\b|\bchecked for health and safety\b"
        ),
        w.DANGER
        + r"|concern\w*|represent\w*|committee\w*|training|orient\w*|steps?|robbed|gear|ppe|rules?|rights?|"
        r"polic(?:y|ies)|first day",
        record=True,
    ),
    demand(
        "anything of a drill or of people getting out",
        ASKS_DRILL,
        e.DRILL,
        record=True,
    ),
    demand("any rank", r"\bhazards\b[^.?]{0,60}\branked\b", e.RANK, record=True, undated=True, shown=shows_rank),
    demand(
        "another employer",
        r"\b(?:shared with|hazards of) other employers\b",
        e.OTHERS,
        record=True,
    ),
    demand(
        "records or where they are kept",
        r"\brecords\b[^.?]{0,20}\b(?:in order|easy to find|kept)\b",
        e.RECORDS,
        record=True,
    ),
    demand(
        "extinguishers or anything else for emergencies",
        r"\bextinguishers\b[^.?]{0,60}\b(?:checked|ready|inspected)\b",
        e.READY,
        record=True,
    ),
    demand(
        "what a job needs",
        r"\bwhat each (?:job|position) needs\b|\brequirements of the (?:jobs|positions)\b",
        e.JOB_NEEDS,
        plan=True,
    ),
    demand(
        "anybody who supervises",
        r"\b(?:duties|responsibilities) of (?:the )?supervisors\b",
        e.LEADERS,
        plan=True,
    ),
    demand(
        "the owner or a manager",
        r"\b(?:duties|responsibilities) of (?:the )?(?:owners?|managers)\b",
        e.OWNERS,
        plan=True,
    ),
    demand(
        "workers",
        r"\b(?:duties|responsibilities) of (?:the )?(?:workers|employees)\b",
        e.WORKERS,
        plan=True,
    ),
    demand("any rule", r"\brules of work\b", e.RULES, plan=True),
    demand(
        "visitors, the public or what keeps them out",
        r"\bvisitors and the public\b|\bvisitors?\b[^.?]{0,20}\b(?:kept|log)\b",
        e.VISITORS,
        record=True,
    ),
    demand(
        "any figure of the year",
        r"\bfigures\b[^.?]{0,40}\btrends\b",
        e.FIGURES,
        record=True, undated=True,
    ),
    demand(
        "a review or what it looked at",
        r"\breview(?:ed|s)?\b[^.?]{0,30}\b(?:whole system|system|in the year)\b|\bsystem reviewed\b",
        e.REVIEW,
        record=True,
    ),
    demand(
        "any event",
        r"\bincidents and near misses\b[^.?]{0,10}\b(?:are )?(?:reported|recorded)\b",
        e.EVENTS,
        record=True,
    ),
)  # fmt: skip
"""What must be in every paper of such a question, one word of it at least."""
