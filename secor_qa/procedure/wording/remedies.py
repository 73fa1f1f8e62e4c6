"""By what words an action does something, once or for good, and by what it only goes on (2.5(f), 2.5(g))."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.counts import NUMBER
from secor_qa.procedure.wording.stems import stems_of

_SO_FAR = (
    r"(?:(?:same|just|exactly) )?(?:as|like) (?:before|until now|till now|up to now|so far|now|always|usual|today|"
    r"in (?:the )?(?:past|former|other|earlier)(?: years?)?|(?:we|it|they|things)(?:['’]ve)? (?:always )?"
    r"(?:do|does|did|have|has|is|are|was|were)(?: always| done| them| it| now| today){0,2})"
)
LIKE_SO_FAR = re.compile(
    rf"\b(?:go(?:es)?|keeps?|stays?|remains?|continues?|carr(?:y|ies)|leaves?|proceeds?|still|sticks?)\b[^.;]{{0,60}}?"
    rf"\b{_SO_FAR}\b|,? {_SO_FAR}\W*\Z|"
    r"\b(?:keep|keeps|go on|goes on|carry on) (?:relying|trusting|counting|depending) on\b|"
    r"\b(?:we|i) (?:don['’]t|do not|won['’]t|will not) change (?:that|it|this|anything)\b",
    re.IGNORECASE,
)
"""It stays as it was, said anywhere in an action."""

WHEN_DUE = re.compile(
    r"\b(?:by|before|until|no later than|within|in|on|this|next|from) (?:the )?(?:end of (?:the )?)?(?:\d+\w*|"
    r"\w+ of \w+|week|month|year|spring|fall|summer|winter|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b[ ,\d]*|\b100 ?(?:percent|%)",
    re.IGNORECASE,
)
"""By when, which says nothing of what."""
AS_PLANNED = re.compile(
    r"\b(?:as|like|according to|in line with|per|following|by) (?:(?:the|our|its|their|this) )?(?:schedules?|plans?|"
    r"procedures?|polic(?:y|ies)|calendar|program\w*|guidelines?|rules?|company|planned|scheduled|required|intended|"
    r"agreed|laid down|set(?: out)?|written|supposed|it should|they should)(?: (?:says?|requires?|demands?|asks?|"
    r"states?|to be|wants?))?\b|\bon (?:time|schedule)\b|\bin time\b|\bwhen (?:due|planned|scheduled)\b|"
    r"\b(?:no longer|not? any ?more|never again|from now on(?:wards)?|in (?:the )?future|going forward|henceforth|"
    r"no more|again|after all|at last|finally)\b",
    re.IGNORECASE,
)
"""As it should have been, or from now on, which says nothing of how."""
HOW_OFTEN = re.compile(
    r"\b(?:(?:each|every|once an?|per)(?: single)? (?:day|week|month|quarter|year|time|season|one)"
    r"(?:,? (?:and|or) (?:each |every )?(?:day|week|month|quarter|year|season)\b)?|daily|weekly|"
    r"(?:each|every) (?:[\w'’]+ ){0,3}meetings?|"
    r"monthly|quarterly|yearly|annually|always|without exception)\b",
    re.IGNORECASE,
)
REQUIRED = re.compile(
    r"\A\W*(?:[\w'’-]+[ ,]+){1,12}?(?:must|shall|should|will|ought to|(?:have|has|need|needs|are|is) (?:all )?to) "
    r"(?:all |always |now |also |only )?(?:be|get) (?:all |always |fully )?(?:done|held|closed|completed|carried out|"
    r"conducted|performed|answered|signed|dated|trained|oriented|recorded|reported|investigated|kept|made|met|followed|"
    r"finished|corrected|fixed|assessed|reviewed|in place|valid|worn|available|ready|known|complete|there|"
    r"no longer|not)\b|"
    r"\A\W*(?:[\w'’-]+[ ,]+){1,12}?(?:must|shall|should|ought to|(?:have|has|need|needs) to) (?:all )?have\b",
    re.IGNORECASE,
)
"""An action that says how a thing has to be, and by nobody: `all inspections are to be done`."""
LACKING = re.compile(
    r",? (?:that|which)(?:['’]s| is| are| was| were)(?: still| now| all)? (?:missing|lacking|open|short|"
    r"not there|left)\b"
    r"(?: (?:on|in|from|at) (?:the|our) \w+)?",
    re.IGNORECASE,
)
"""What says again of a thing that it is lacking: `the course that is missing on the chart`."""
BARRED = re.compile(r"\bno \w+(?: \w+)?,? no \w+", re.IGNORECASE)
"""What is not to be had without something else: `no card, no key`."""
DOING = stems_of(
    "carry carried out hold held perform performed conduct conducted complete completed do done take place keep kept "
    "happen happens happened get got have must shall should will ought include included including longer both two all "
    "remaining rest left other others ones own number numbers total totals"
)
"""Stems of doing what was to be done, which name no thing."""
AGAIN_OR_FIXED = re.compile(
    r"\b(?:each|every|twice|once a|per|daily|weekly|monthly|quarterly|yearly|annual\w*|first (?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day|until|till|bought|buy|booked|book|install\w*|fitted|mounted|welded|bolted|replaced by|instead|"
    r"no longer|cannot|can['’]t|won['’]t|stops?|blocked|locked|within \w+ (?:working )?(?:days?|hours?))\b",
    re.IGNORECASE,
)
"""Words by which something comes again, is bought or built, or can no longer be passed over."""
WITHIN = re.compile(r"\bwithin (?P<n>\w+) (?:working )?(?:days?|hours?|weeks?)\b", re.IGNORECASE)
"""Within how many days something is to be done."""
GETS_THINGS = re.compile(
    r"\A\W*(?:(?:we|i|the owner|the manager) )?(?:will |shall |to |['’]ll )?(?:order|buy|purchase|price|get|pick up|"
    r"replace|repaint|paint|install|build|mount|hang)\b",
    re.IGNORECASE,
)
"""An action that begins by getting or mending a thing."""
STEP = re.compile(
    r"(?:\A|[.;:,]\s+|\band\s+|\bto\s+|\bwill\s+)\W{0,3}(?:the |our )?(?:owner |foreman |lead |manager |supervisor |"
    r"new |\w+er )?(?:to |and )?(?:write|draft|draw|hold|complete|finish|assess|name|appoint|assign|use|get|screw|"
    r"enroll?|swap|buy|order|book|put|hang|fix|mount|install|build|replace|move|add|sign|date|send|print|post|fill|lead|"
    r"make (?:a|an|the|one)|set (?:a|an|the|up)|start (?:a|an|the)|teach|train|show|walk|count|copy|scan|file|label|"
    r"number|mark|paint|cut|weld|bolt|test|time|log|record|enter|list|hand|give|collect|ask for|require|learn|"
    r"do (?:a|an|the|one|two|both)|run (?:a|an|the)|go (?:over|through) (?:the|it|them|each)|tell (?:the|each)|"
    r"no \w+ (?:\w+ )?before)s?\b(?! (?:should|must|shall|ought|are|is|need|needs|have to|has to|will|can|to be)\b)",
    re.IGNORECASE,
)
"""A clause that begins with something to be done with one's hands or on paper."""
ORGANISING = stems_of(
    "calendar schedule meeting meet minutes toolbox huddle goal review list checklist log sheet form register "
    "record binder file folder procedure policy course train training trained sign signed signature name named "
    "assign appoint backup monday tuesday wednesday thursday friday weekly monthly quarterly daily yearly annual "
    "annually quarter count counted tally remind reminder alarm app phone text email template chart table graph "
    "column poster post posted tick initial initials quiz coach coaching teach practice practise contract rota "
    "roster key lock locked guard rail railing gate interlock switch tag explain page paper read walk instructor "
    "trainer guide map picture photo photograph row report ask talk audit budget agreement january february march "
    "april may june july august september october november december start rule code barcode qr camera sensor "
    "prepare develop draw approve approved matrix questionnaire prequalification criteria scorecard standard "
    "instruction statement inventory summary survey interview call supervise supervisor"
)
"""By which people see to anything at all: papers, people named, times, what bars the way."""
PAPERS_MEANT = stems_of(
    "template form sheet list checklist course calendar schedule binder procedure policy log register meeting"
)
"""Things by which much can be mended, whatever they are of."""

_SOME_TIME = (
    r"(?:some ?time(?: or (?:an)?other)?|some ?day|one (?:of these|fine) days?|at (?:some|a later|the right|"
    r"an appropriate) "
    r"(?:point|time|date|stage|moment)|later(?: on)?|soon|eventually|in (?:due|good) (?:course|time)|"
    r"(?:when|once|if|as soon as|whenever|until|after) [\w'’]+(?: [\w'’]+){1,7}|"
    r"(?:over|in|during|this|next|before|after|by|come|for) (?:the )?(?:coming |next |slow(?:er)? |"
    r"quiet(?:er)? |off[- ]?|new )?"
    r"(?:winter|spring|summer|fall|autumn|season|year|months?|weeks?|days|christmas|holidays|break-?up|future))"
)
TALKED_OVER = re.compile(
    r"\W*(?:(?:it|this|that|the (?:matter|issue|point|question|topic)) (?:will|is to|should|has to|needs to|can) be "
    r"(?:talked (?:about|over)|discussed|looked (?:at|into)|thought (?:about|over)|considered|addressed|dealt with|"
    r"brought up|decided|sorted out|gone over)|"
    r"(?:(?:we|i|the owner|owner|management|he|she)(?:['’]ll| will| shall| should| would like to| want to|"
    r" are going to|"
    r" have to| plan to| need to)? (?:all |both )?)?(?:to )?"
    r"(?:talk|speak|chat|think|discuss|look|see|decide|bring|go|sit down|come back|get back|deal|sort|figure|"
    r"consider|address|raise|work|get(?: around| round)?)"
    r"(?: (?:about|over|on|to|into|at|with|up|out|through|together|again|what to do|what we (?:can )?do|how|"
    r"whether to do|"
    r"(?:and|to) (?:talk|look|figure|see|think|discuss|decide|sort|work))){0,4}"
    r"(?: (?:it|this|that|them|these|things|the (?:matter|issue|point|question|topic)))"
    r"(?: (?:up|over|out|through|together|again|with (?:the |our |all the )?(?:crew|staff|team|owner|workers|boys|guys|"
    r"management|everyone))){0,3})"
    rf"(?:[,;]? (?:and )?{_SOME_TIME}){{1,4}}\W*",
    re.IGNORECASE,
)
"""A whole action by which what is lacking will be talked of or looked at, at some time."""

LISTED = re.compile(
    rf"\A\W{{0,3}}(?:\w+ ){{0,4}}?(?P<n>{NUMBER})\b(?! (?:months?|weeks?|days?|years?)\b)[^.:,(–]{{0,100}}(?::|"
    rf",| –| \()\s?"
    r"(?P<parts>[^.:()]{10,300})",
    re.IGNORECASE,
)
"""So many things that are lacking, told one after another."""
BETWEEN_PARTS = re.compile(r"[,;]\s+(?:and\s+|or\s+)?|\s+and\s+")
ALL_OF_THEM = re.compile(
    r"\b(?:all(?: (?:of )?(?:the )?(?:two|three|four|five|six|them|these|those|this|missing|open|found|points?|"
    r"items?|things|gaps|"
    r"controls|parts|lines|rest))?|both|(?:each|any|every one) of (?:them|these|those)|everything|"
    r"whatever|what(?:ever)? (?:is|was|were|are)|the (?:others?|rest|missing|lacking|list|gaps?|remaining|"
    r"points?|items)|"
    r"check ?lists?|complete\w*)\b",
    re.IGNORECASE,
)
"""An action for the whole of what is lacking."""
