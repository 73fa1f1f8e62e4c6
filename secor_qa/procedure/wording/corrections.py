"""Words by which notes say that all is done or nothing was needed, and documents that something is open (2.5(d))."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.counts import COUNT

_DONE = (
    r"(?:done|completed?|closed(?: (?:off|out))?|carried out|finished|fixed|dealt with|put right|corrected|rectified|"
    r"resolved|repaired|crossed (?:off|out)|ticked off|signed off|checked off|sorted(?: out)?|answered|remedied|"
    r"taken care of)"
)
_THINGS = (
    r"(?:items?|findings?|points?|corrections?|actions?|deficiencies|concerns?|entries|lines?|things|ones|"
    r"matters|issues|"
    r"defects)"
)
ALL_DONE = re.compile(
    r"\b(?:all|each|every one)(?: of (?:them|these|those|the \w+))?(?: (?:\w+ ){0,3}?)(?:(?:was|were|is|are|has been|"
    rf"have been|got) )(?:all |now |since )?{_DONE}\b"
    rf"|\b(?:all|each|every)(?: of (?:them|the))?(?: \w+)? (?:{_THINGS} )?(?:now |since )?{_DONE}(?=[\s,.;:]|\Z)"
    rf"|\beverything(?: (?:on it|(?:on|in) the \w+))? (?:is|was|has been|got) (?:now |since )?{_DONE}\b"
    r"|\b(?:nothing|none|not one|no \w+)(?: (?:is|was|are|were|has been|remains?|stays?))? (?:left |still )?"
    r"(?:open|outstanding|left)\b",
    re.IGNORECASE,
)
"""All of it is done."""
AS_MANY_DONE = re.compile(
    rf"\b(?P<n>{COUNT}) (?!of\b)[^.;,\d]{{1,40}}, (?:and )?(?:all )?(?P=n) (?:of them )?"
    rf"(?:(?:have|has|had|got|were|was|are|is) (?:an |been |all |now )*)?(?:answers?|{_DONE})\b",
    re.IGNORECASE,
)
"""`Five came up, five have an answer`."""
OF_PEOPLE = re.compile(
    r"(?:\w+ )?(?:workers?|people|persons?|employees|staff|hands|men|drivers|operators|asked|spoken|interviewed|"
    r"knew|could|members|crew)\b",
    re.IGNORECASE,
)
"""Right after a tally, these tell that it counts people who were asked."""
NOT_DONE = re.compile(
    r"\s*(?:status:? )?(?:not yet|(?:is |was )?(?:not|never)(?: yet)? (?:started|begun|done|completed?|fixed|closed|"
    r"held|repaired|corrected|resolved)(?: yet)?|no progress|(?:still |yet )?(?:open|pending)"
    r"(?: (?:item|action|as of .{3,20}))?|"
    r"still (?:to do|outstanding|waiting)|outstanding|incomplete|overdue|to (?:do|be (?:done|started|fixed|repaired))|"
    r"nothing (?:yet|done)|in progress|under ?way|on order|parts? (?:on order|ordered)|ouvert|en cours|à faire|"
    r"(?:waiting|awaiting) (?:on|for)? ?[\w ]{2,30})"
    r"[\s.!]*",
    re.IGNORECASE,
)
"""A cell that says that its item is not done."""
WHEN_DUE = re.compile(
    r"(?:to be )?(?:due|by|before|until|target|promised?|agreed|set(?: for)?|deadline|complete by|finish by|fix by|"
    r"to be (?:closed|done|fixed|mended|corrected|finished|completed|put right) by|"
    r"[ée]ch[ée]ance|avant(?: le)?|pour le)"
    r"(?: (?:date|on|by|when|day))?\??|by when\??|(?:due|target|set) (?:date|day)|date (?:due|set)",
    re.IGNORECASE,
)
"""The heading of a column of when a row is due."""
IN_TIME = re.compile(
    r"\b(?:in time|on time|(?:by|before|within|inside|on) (?:the |their |its |our |that )?(?:\w+ )?(?:dates?|days?|"
    r"deadlines?|time)"
    r"(?: (?:that )?(?:we['’]d |we |was |were )?set| given| agreed)?|when (?:they were |it was |each was )?due|"
    r"when (?:they|it) should(?:['’]ve| have) been|in that time)\b",
    re.IGNORECASE,
)
"""It was done by when it was due."""
WHEN_DONE = re.compile(
    r"(?:date )?(?:closed|done|completed|fixed|corrected|finished|put right|repaired|resolved|signed off|mended|sorted|"
    r"rectified|remedied|dealt with|cleared|answered|replied|answer given|réglé|corrigé|fait)"
    r"(?: (?:on|by|date|off|out|by/on|on/by|initials?))?\??|(?:closing|completion|closed|close-?out) date|"
    r"date (?:done|closed|completed|fixed)",
    re.IGNORECASE,
)
"""The heading of a column in which a row is closed."""
WAITING = re.compile(
    r"\W{0,3}(?:not (?:yet|here|in|done|fixed)|still|open|pending|waiting|ordered|on order|to come|coming|next|booked|"
    r"parts?|later|soon|put off|postponed|deferred|held over|dropped|given up|called off|cancelled)\b[^\d]*|"
    r"[^\W\d][^\d.;]{0,40} (?:(?:is |are )?(?:still |now )?"
    r"(?:on (?:back[- ]?)?order|ordered|not (?:yet|in|here)|to come|coming|awaited|pending|outstanding)|"
    r"back[- ]?ordered)\b[^\d]{0,30}",
    re.IGNORECASE,
)
"""What stands where the day of a correction should."""
WHEN_FOUND = re.compile(
    r"(?:date |day )?(?:found|raised|noted|reported|seen|opened|logged|noticed|spotted|observed|received|came in|"
    r"brought up)"
    r"(?: (?:on|date|day))?|date|day|when",
    re.IGNORECASE,
)
"""The heading of a column of when a thing came up."""
LACKING = re.compile(
    r"\W*(?:(?:still |yet |she |he )?(?:needs?|needed|wants?)(?: it| this| to| doing| one| the course)?|"
    r"(?:was |is )?(?:not|never)(?: yet)? (?:done|held|taken|booked|trained|given|passed|made|walked|had|on "
    r"(?:record|file)|yet)|"
    r"not yet|(?:still |yet )?to (?:do|come|take|book|be (?:done|booked|held|trained|given|taken))|(?:is "
    r")?(?:missing|missed)|"
    r"none(?: yet)?|no(?: record| date| card)?|skipped|cancelled|called off|outstanding|overdue|lapsed|pending|"
    r"did not happen|fell out|forgotten|(?:is )?(?:booked|due)(?: (?:for|in|on))?(?: [\w-]+){0,3})\W*",
    re.IGNORECASE,
)
"""A cell among days that says that there is none."""
OPEN_AT_END = re.compile(
    r"(?<!\bleft)(?<!\bwas)(?<!\bis)(?<!\bfound)(?<!\bkept)(?<!\bdoor)(?<!\bgate)(?<!\bwide)(?<!\bpropped)(?<!\bstood)\s"
    r"(?:still )?(?:open|pending|not (?:yet )?(?:done|closed|fixed|complete)|outstanding|in progress|on order|to do)"
    r"[\s.)\]]{0,5}\Z",
    re.IGNORECASE,
)
CLOSED_AT_END = re.compile(
    r"(?<!\bnot)(?<!\bto be)(?<!\bdoor)(?<!\bgate)\s(?:closed|done|fixed|completed?|corrected|repaired|ok)"
    r"(?:\s[\w./-]{1,20}){0,3}[\s.)\]]{0,5}\Z",
    re.IGNORECASE,
)
"""The last word of a line that tells its state."""
CLOSED_HEAD = re.compile(r"\w (?:closed|done|completed|fixed|corrected|put right)(?: on)?\s*\Z", re.IGNORECASE)
"""The end of a line of headings of which the last is of when a row was closed."""
OPEN_BEHIND_A_DAY = re.compile(
    r"(?:\b20\d\d-\d\d-\d\d|\b20\d\d) (?:not (?:yet )?(?:done|closed|fixed|completed?)|(?:still )?open|pending|"
    r"outstanding|(?:parts? )?on order|waiting|awaiting)\b",
    re.IGNORECASE,
)
"""Behind the day by which it was due the word that it is open."""
NO_CHANGE = re.compile(
    r"\b(?:nothing|no (?:changes?|corrections?|improvements?|follow[- ]?ups?|corrective actions?|deficienc\w+|\w+))"
    r"(?: (?:was|were|had|that|it))* (?:needed|required|called for|necessary|found|came (?:up|out)|came of it|"
    r"to (?:be )?(?:chang|correct|fix|improv|follow)\w*)"
    r"(?: (?:to be )?(?:chang|correct|fix|improv|follow)\w*(?: up)?)?\b|"
    r"\b(?:everything|it all|all) (?:went|worked|ran) "
    r"(?:well|smoothly|perfectly|as planned|like clockwork|without a hitch)\b",
    re.IGNORECASE,
)
"""Nothing needed doing about it."""
TO_CHANGE = re.compile(
    r"(?:\d{1,2}[.)]\s*)?(?:"
    r"(?:things? |what |points? |items? |still )?to (?:be )?(?:change|correct|fix|improve|do)d?"
    r"(?: (?:better|next time))?|"
    r"(?:what )?(?:needs|needed) (?:changing|work|fixing|improvement|to change)|"
    r"corrective actions?(?: (?:needed|required|taken))?|"
    r"(?:areas? (?:for|of) |suggested )?improvements?(?: (?:needed|to make))?|"
    r"what (?:went wrong|did not work|didn['’]t work)|"
    r"(?:problems|deficiencies|shortcomings|weak points)(?: (?:found|seen|noted))?|changes (?:needed|to make|required)|"
    r"actions? (?:required|needed|to take|items?)|follow[- ]?up(?: (?:needed|required|actions?))?|"
    r"[àa] (?:corriger|am[ée]liorer))"
    r"\s*[:\t–—]\s*(?P<what>.*)",
    re.IGNORECASE,
)
"""The label under which a report says what is to be changed."""
FIX = re.compile(
    r"(?:the )?(?:fix|corrections?|corrective (?:actions?|measures?)|actions?|to change|changes?|improvements?|"
    r"follow[- ]?ups?|remed(?:y|ies)|what (?:was|is to be|will be) (?:done|changed))"
    r"(?: (?:taken|needed|required|made|set))?",
    re.IGNORECASE,
)
"""The heading of a column of what is changed."""
