"""Things that one question denies and another may tell as done: drills, reviews, figures, first years (2.5(d))."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import COUNT
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.tool_drills import without_tools
from secor_qa.procedure.words import Answer

_I = re.IGNORECASE
_WHEN = (
    rf"(?:(?:in|on|of|from|that|this|last|early|late|mid) ?-?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?{MONTH}|"
    r"in (?:the )?(?:spring|summer|fall|autumn|winter)|(?:19|20)\d\d-\d\d-\d\d)"
)
_DONE = (
    r"(?:was|were|had|has|have|held|ran|run|did|done|walked|went|timed|took|tried|practi[sc]ed|rehearsed|played|"
    r"remember(?:ed|s)?|"
    r"recalled?|showed?|made|met|sat|looked|passed|found|learned|since|during|after|at|from|by)"
)
_NOT_DONE = re.compile(
    r"\b(?:no|not|never|none|nobody|without|if|would|should|could|will|shall|must|next|planned|(?:we|i|they) plan|"
    r"scheduled|booked|"
    r"due|until|"
    r"cancel\w*|postpone\w*|called off|put off|instead of|in place of|going to|to (?:be|come)|meant to|years ago|"
    r"would have|"
    r"yet|missing|lack\w*|in the (?:action )?plan)\b|n['’]t\b",
    _I,
)
"""Before a thing: it was not done, or is to come."""
_TO_COME = re.compile(
    r"\s(?:not|never)\b|"
    r"[^.;]{0,30}\b(?:is (?:to|due|planned|scheduled|booked|set)|will|would|was (?:not|never|cancelled|postponed|"
    r"called off|put off)|"
    r"did not (?:happen|take place)|has (?:not|yet|still) |fell through|next)\b",
    _I,
)
"""The same after it."""


_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True)
class Thing:
    """What a question asks about, by its words; the answers that deny it; and the words that tell of it as done."""

    name: str
    asked: re.Pattern[str]
    denied: tuple[Answer, ...]
    told: re.Pattern[str]
    not_at: re.Pattern[str] = _NOWHERE
    """Questions whose notes speak of other things of that name."""
    says_so: re.Pattern[str] | None = None
    """Words that the denying note must have."""
    in_papers: re.Pattern[str] | None = None
    """Words of a record that tell how it went; what only names it may be a plan."""


_DRILL = (
    r"(?:(?:fire |emergency |evacuation |spill |rescue |safety |mock )?(?:drills?|"
    r"rehearsals?|dry runs?|evacuation exercises?|emergency exercises?|mock (?:emergency|evacuation|rescue))|"
    r"(?:fire|rescue|emergency|evacuation|spill|alarm|muster) (?:practices?|exercises?|tests?))"
)
_REHEARSED = r"(?:drilled|rehearsed|practi[sc]ed|tried out|played through|run through|walked through|acted out)"
_THE_PLAN = r"(?:plan|evacuation|rescue|muster|emergency response|response|emergency procedures?)"
_REP = r"(?:rep|representative|committee member)s?\b"
_RESULTS = (
    r"(?:results?|scores?)\b (?:of|from|and|in|on) (?!(?:[\w'’]+ ){0,3}(?:hazard|risk|field|site|job))[^.;\n]{0,25}?"
    r"\b(?:assessments?|secor|audit)\b"
)
_SHARED = (
    r"(?:read (?:out|aloud)|posted|shared|pinned|hung|handed (?:out|round|around)|gone (?:through|over)|presented|"
    r"told to (?:all|every\w+|the (?:crew|whole)))\b"
)
_EXTINGUISHERS = (
    rf"all (?:of )?(?:the |our )?(?:{COUNT}) (?:fire )?extinguishers?\b[^.;,\n]{{0,20}}?\b(?:serviced|tagged|checked|"
    r"inspected|charged|in date|good|ready|in order)\b"
)
THINGS = (
    Thing(
        "a drill",
        re.compile(r"\bplan tried out\b|\bdrill (?:was )?held\b|\bwas an? (?:\w+ )?drill\b", _I),
        (Answer.NO, Answer.NA),
        re.compile(
            rf"\b{_DRILL}\b[^.;]{{0,25}}\b{_WHEN}|\b{_DONE}(?: \w+){{0,3}}? (?:the|our|that|an?|this year['’]s) "
            rf"{_DRILL}\b|"
            rf"\b{_DRILL} (?:(?:that|which) (?:[\w'’-]+ ){{1,8}}?|\w+ )?"
            r"(?:was|were|went|took|showed|taught)\b|"
            rf"\b{_WHEN}[^.;]{{0,10}} {_DRILL}\b|"
            rf"\b{_WHEN}\b[^.;]{{0,60}}\bfor (?:the|our|an?) {_DRILL}\b|"
            rf"\b{_THE_PLAN} (?:was|were|has been|got) (?:\w+ ){{0,2}}?{_REHEARSED}\b[^.;]{{0,60}}\b{_WHEN}|"
            rf"\b{_REHEARSED} (?:the|our|that) (?:\w+ )?{_THE_PLAN}\b[^.;]{{0,60}}\b{_WHEN}",
            _I,
        ),
        re.compile(r"\bdrill showed\b", _I),
        in_papers=re.compile(
            rf"\b{_DRILL}\b[^.;|\n]{{0,40}}\b(?:went|took|(?:was|were) (?:held|done|run|timed|good|fine)|showed|"
            r"all (?:out|accounted)|every(?:one|body) (?:out|at)|in (?:\d+|\w+) minutes|\d+ min)\b|"
            rf"\b(?:we|they|was|were|all|crew) (?:held|had|ran|did) (?:a|an|the|one|our) {_DRILL}\b",
            _I,
        ),
    ),
    Thing(
        "a review of the whole system",
        re.compile(r"\bwhole system\b|\bsystem (?:was )?reviewed\b", _I),
        (Answer.NO, Answer.NA),
        re.compile(
            r"\b(?:yearly|annual|year[- ]end|once[- ]a[- ]year|management|program(?:me)?|system|whole|full|overall) "
            r"reviews?\b"
            rf"(?! of (?:the |our |all )?(?:hazard|assessments?|policy|plan|rules|procedures?|"
            rf"inspection))[^.;]{{0,30}}\b{_WHEN}|"
            r"\breview(?:ed)? (?:of )?(?:the works|the whole(?: (?:system|lot|thing|works|program(?:me)?))?|the "
            r"(?:safety )?(?:system|"
            r"program(?:me)?)|everything|all (?:the )?(?:ten |eight |\d+ )?elements)\b",
            _I,
        ),
        re.compile(r"\b(?:looked at again|reviewed|review)\b", _I),
    ),
    Thing(
        "the year's figures",
        re.compile(r"\bfigures\b.{0,40}\b(?:put together|trends)|\blooked at for trends\b", _I),
        (Answer.NO, Answer.NA),
        re.compile(
            r"\b(?:trend (?:sheets?|charts?|reports?|analys[ei]s|tables?|lines?|summary)|(?:statistics|stats) "
            r"(?:sheet|report|page|summary|table)|"
            r"(?:quarterly|monthly|yearly|annual|year['’]s) (?:figures|statistics|stats|numbers|trends?|kpis?)|"
            r"(?:compared|set beside|held against)(?: \w+){0,3} (?:with|to|against) (?:the same |those of (?:the "
            r")?)?(?:last|previous|earlier)? ?"
            r"(?:quarter|month|year)s?\b(?: (?:of )?last year)?|kpis?|key figures)\b",
            _I,
        ),
    ),
    Thing(
        "an earlier assessment",
        re.compile(r"\baction plan of the (?:last|previous)\b|\blast (?:assessment|audit)['’]?s? action plan\b", _I),
        (Answer.NA,),
        re.compile(
            r"\b(?:(?:our|the|my|from|since|at|in) )?(?:(?:19|20)\d\d|last(?: year['’]?s?)?|previous|prior|earlier|"
            r"two years ago['’]?s?) "
            r"(?:secor|cor|self[- ]assessment|(?:safety |secor |cor |external )?audit|certification|action "
            r"plan)\b(?! (?:fee|price))|"
            r"\b(?:secor|cor|audit|self[- ]assessment|certification) (?:of|in|from) (?:19|20)\d\d\b|"
            r"\b(?:results?|findings?|score) of (?:the |our )?(?:last|previous|earlier|(?:19|20)\d\d|last "
            r"year['’]s) (?:self[- ])?"
            r"(?:assessment|audit|secor)\b|\b(?:assessor|auditor|reviewer) (?:of|from) last year\b|\blast year['’]s "
            r"(?:assessor|auditor)\b",
            _I,
        ),
        says_so=re.compile(r"\b(?:first|new (?:to|in)|never|no (?:plan|earlier|previous))\b", _I),
    ),
    Thing(
        "training of the representative",
        re.compile(r"\brepresentatives?\b[^.?]{0,40}\btrained\b", _I),
        (Answer.NO,),
        re.compile(
            rf"\b{_REP}[^.;\n]{{0,40}}\b(?:(?:was|has been|is|got) trained|took (?:the|her|his|their) (?:\w+ )?"
            rf"(?:course|training)|(?:passed|finished|completed) (?:the|her|his|their) (?:\w+ )?course)\b",
            _I,
        ),
        in_papers=re.compile(
            rf"\b{_REP}[^.;\n]{{0,50}}\b(?:trained(?=\s*(?:[,;.)]|\Z|in\b|on\b|at\b|last\b|this\b))|"
            r"course (?:done|taken|passed)|took (?:the|her|his) course)",
            _I,
        ),
    ),
    Thing(
        "results being shared",
        re.compile(r"\bresults of (?:the )?(?:self[- ])?assessments?\b[^.?]{0,30}\bshared\b", _I),
        (Answer.NO,),
        re.compile(rf"\b{_RESULTS}[^.;\n]{{0,60}}\b{_SHARED}", _I),
        in_papers=re.compile(rf"\b{_RESULTS}[^.;\n]{{0,60}}\b{_SHARED}", _I),
    ),
    Thing(
        "all extinguishers as in order",
        re.compile(r"\bextinguishers\b[^.?]{0,60}\b(?:checked|ready|serviced|inspected)\b", _I),
        (Answer.NO,),
        re.compile(rf"\b{_EXTINGUISHERS}", _I),
        says_so=re.compile(r"\bexting", _I),
        in_papers=re.compile(rf"\b{_EXTINGUISHERS}", _I),
    ),
)


@lru_cache(TEXTS_KEPT)
def told_as_done(notes: str, thing: Thing) -> tuple[str, ...]:
    """The sentences of notes that tell a thing as done."""
    return tuple(each for each in sentences(notes) if _tells(without_tools(each), thing.told))


_GOES_ON = re.compile(r"(?<=[a-z,]) ?\n(?=[a-z]{2,20}[,;.]? [^\t\n]{0,300}(?:\n|\Z))")
"""Where a line of plain text is broken."""


@lru_cache(TEXTS_KEPT)
def line_as_done(text: str, thing: Thing) -> str:
    """The line of a record that tells how a thing went; empty where none does."""
    told = thing.in_papers
    text = _GOES_ON.sub(" ", text)
    lines = text.splitlines() if told and told.search(text) else ()
    return next(
        (
            " ".join(each.split())
            for each in lines
            for part in re.split(r";\s", each)
            if told and told.search(without_tools(part)) and not _NOT_DONE.search(part)
        ),
        "",
    )


def _tells(sentence: str, told: re.Pattern[str]) -> bool:
    return any(
        not _NOT_DONE.search(sentence, max(0, each.start() - 50), each.end())
        and not _TO_COME.match(sentence, each.end())
        for each in told.finditer(sentence)
    )


_SUPERVISOR = re.compile(
    r"(?:\b(?:asked|spoke (?:to|with)|talked (?:to|with)|interviewed|watched)\b[^.;]{0,40}?\s+(?:(?:the|our|one|a|"
    r"an|both|two)\s+)"
    r"(?:\w+ )?supervisors?\b|\bsupervisors?\b(?: of the \w+(?: \w+)?)?,?:? (?:\d|one|two|both)\b|"
    r"\b(?:the|our|a|an|one) (?:\w+ )?supervisor (?:said|says|told|knew|knows|explained|named|answered|signed|signs|"
    r"walks|walked|leads?|led|goes|"
    r"went|checks?|checked|was|is|does|did|holds?|held|writes?|wrote)\b|\b(?:and|,) supervisor (?:said|says|told|"
    r"knew|knows|named)\b)",
    _I,
)
_NO_OWN = re.compile(
    r"\b(?:no|not|never|none|without|if|as|acts?|acting|would|should|any|every|each|where|customer['’]?s?|"
    r"client['’]?s?|contractor['’]?s?|"
    r"prime['’]?s?|general|landlord['’]?s?|site|mill['’]?s?|plant['’]?s?|their|his|duties|covered|course)\b|n['’]t\b",
    _I,
)


_THEIRS = re.compile(r"\A (?:and|with) (?:his|her|their)\b", re.IGNORECASE)
"""`Our supervisor with his two men` is the company's own."""


@lru_cache(TEXTS_KEPT)
def tells_of_supervisor(notes: str) -> str:
    """The sentence by which a supervisor of the company's was asked, spoke or led; empty where none does."""
    for sentence in sentences(notes):
        for found in _SUPERVISOR.finditer(sentence):
            with_theirs = _THEIRS.sub(" ", sentence[found.end() : found.end() + 10])
            if not _NO_OWN.search(f"{sentence[max(0, found.start() - 40) : found.end()]}{with_theirs}"):
                return sentence
    return ""


_EVENT = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|[1-9]|both|the only|the single) (?:[\w-]+ ){0,2}?"
    r"(?:incidents?|near[- ]miss(?:es)?|events?|accidents?|injur(?:y|ies)|close calls?|happenings?)\b[^.;]{0,25}?\b"
    r"(?:came (?:to light|up|out)|was|were|is|are|had been|reported|recorded|told|remembered|recalled|heard|"
    r"happened|occurred|"
    r"known|logged|written)\b"
    r"|\b(?:remembered|recalled|heard of|told (?:me )?of|reported|recorded|there (?:was|were)|we had) "
    r"(?:an?|one|two|three|four|five|six|[1-9]) (?:[\w-]+ ){0,2}?"
    r"(?:incidents?|near[- ]miss(?:es)?|events?|accidents?|injur(?:y|ies)|close calls?|happenings?)\b"
    r"|\b[1-9]\s?x (?:incidents?|near[- ]miss(?:es)?|first aids?|events?|accidents?|injur(?:y|ies)|close calls?)\b"
    r"|\b(?:one|two|three|four|five|six|[1-9]) (?:reports?|entries|entry) (?:in|for|over|of|from) the "
    r"(?:period|year|season|twelve months|12 months)\b",
    _I,
)


def event_told(notes: Iterable[str] | str) -> str:
    """The sentence of notes by which at least one event happened; empty where none does."""
    text = notes if isinstance(notes, str) else "\n".join(notes)
    for sentence in sentences(text):
        for found in _EVENT.finditer(sentence):
            if not _NOT_DONE.search(sentence, max(0, found.start() - 40), found.end()):
                return sentence
    return ""
