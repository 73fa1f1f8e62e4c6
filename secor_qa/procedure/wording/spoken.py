"""Speech and dialect by which people own up that something is not there, and the same in written words (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.stems import stems_of

_N = r"n['’]t"
_SOFT = r"(?:(?:really|just|quite|even|ever|rightly|honestly|properly|all that|much) ){0,2}"
_NO_SUBJECT = re.compile(
    rf"\A\W*(?:(?:well|honestly|sadly|truth be told|to be (?:honest|straight|fair)|no),? )?"
    rf"(?=(?:(?:do|did|have|had|ca|could|ai)(?:{_N})|never|haven['’]t) {_SOFT}"
    r"(?:got|have|had|do|did|done|keep|kept|bother\w*|use|run|ran|hold|held|write|wrote|sort\w*|get|make|made|thought|take|"
    r"carry|go in|put|say|see)\b(?! to\b))",
    re.IGNORECASE,
)
_AINT_GOT = re.compile(
    rf"\b(?:ai{_N}|ha(?:ve|s|d){_N}|['’]ve not|ha(?:ve|s) not) got\b|\bha(?:ve|s){_N}(?= (?:an?|any)\b)", re.IGNORECASE
)
_AINT_DONE = re.compile(rf"\bai{_N}(?= (?:been|had|done|seen|ever|never|come|gone|\w+ed)\b)", re.IGNORECASE)
_AINT = re.compile(rf"\bai{_N}", re.IGNORECASE)
_HAVE_NO = re.compile(r"(?<=\b[Ww]e)['’]ve no\b|(?<=\bI)['’]ve no\b|(?<=\b[Tt]hey)['’]ve no\b")
_NOWT = re.compile(r"\bnowt\b", re.IGNORECASE)
_TWICE = re.compile(
    rf"(?P<before>(?:\b(?:not|never)|{_N})\b[^,.;:()]{{1,40}}?\b)(?P<no>no|nothing|none|nobody|nowhere)(?= |\Z)",
    re.IGNORECASE,
)
"""A second `no` that only says the first again."""
_ANY = {"no": "any", "nothing": "anything", "none": "any", "nobody": "anybody", "nowhere": "anywhere"}


@lru_cache(TEXTS_KEPT)
def as_written(sentence: str) -> str:
    """A sentence with its `ain't`s, left-out subjects and doubled negations in written English."""
    told = _HAVE_NO.sub(" have no", _NOWT.sub("nothing", _NO_SUBJECT.sub("we ", sentence)))
    told = _AINT.sub("is not", _AINT_DONE.sub("has not", _AINT_GOT.sub(" do not have", told)))
    return _TWICE.sub(lambda found: found["before"] + _ANY[found["no"].casefold()], told)


_LEAD = r"(?:(?:well|honestly|truth be told|to be (?:honest|straight|fair)|hand on heart),? )?"
_ENDS = r"(?=[.,;:!–—]| -|\s*\Z)"
ALL_OF_IT = re.compile(
    rf"\A\W*{_LEAD}(?:(?:nope|nah|naw|nae)\b(?=[\s.,;:!–—-])|"
    rf"not (?:yet|quite yet|there yet|as such|really|per se|to speak of|yet a while|"
    rf"so you['’]d notice|if i['’]m honest|exactly){_ENDS}|"
    rf"(?:i |we )?(?:ca{_N}|cannot|could{_N}) (?:rightly |honestly |really )?say (?:that )?"
    r"(?:we|i|anybody|anyone) (?:do|did|have|are|ever|has)\b|"
    r"nothing like (?:that|it|this)\b|no such (?:thing|animal|luck)\b|"
    rf"(?:we |i )?(?:did{_N}|have{_N}|never|had{_N}) {_SOFT}(?:get|got|sort|manage|tackle)(?:ten|ed)?\b "
    rf"(?:round to )?(?:that|it|this|one|them|any)\b(?: (?:in|out|sorted|done))?{_ENDS}|"
    rf"(?:i |we )?(?:(?:ai|have){_N} got|do{_N} have) (?:one|any|it)\b(?:(?= (?:for|at|here|up|just)\b)|{_ENDS})|"
    r"never (?:really )?(?:thought|bothered) to\b|"
    r"(?:that|this)(?:['’]s| is| was) (?:one|a thing|something) (?:that )?we "
    r"(?:let (?:slide|slip|go|drop)|dropped|never \w+))",
    re.IGNORECASE,
)
"""A sentence that begins by taking back the whole, whatever it is."""

_SELDOM = rf"(?:mostly|usually|often|mainly|seldom|rarely|hardly ever|never|just|do{_N}|does{_N}|did{_N})"
_SOMEHOW = r"(?:(?:all|a bit of|kind of|sort of|pretty much|just|still|mostly) ){0,2}"
OWNED = re.compile(
    r"\b(?:i|we)['’]d be lying if (?:i|we) (?:said|told you|claimed)\b|"
    r"\b(?:there(?:['’]s| is)|we(?:['’]ve| have)|got) (?:got )?no such (?:thing|animal)\b(?! as)|"
    r"\b(?:is|are|was|were) (?:meant|supposed) to(?: \w+){0,4}?,? but (?:they |he |she |we |it )?"
    rf"(?:{_SELDOM} ?){{1,3}}(?=[.,;:]|\s*\Z)|"
    r"\b(?:went|gone|flew|goes) (?:right |straight )?(?:out (?:of )?the window|by the boards?|to the wall)\b|"
    r"\b(?:keep|keeps|kept|been|after|forever|always) meaning to\b|"
    rf"\b(?:ha(?:ve|s)(?:{_N}| not)|never) (?:got|gotten) (?:around|round) to\b|"
    r"\bnever (?:seems? to )?gets? (?:done|written|finished)\b|"
    rf"\b(?:ca{_N}|cannot|do{_N}) (?:remember|recall|think of) the last time\b|"
    r"\A\W*(?:i )?doubt (?:that )?(?:we|they|anyone)\b|"
    rf"(?:\b(?:not|never|nobody|no one)|{_N})\b(?! had\b)[^,.;:]{{1,40}}? (?:in|for) (?:years|ages|"
    r"a (?:good |long )?while)\b|"
    rf"\b(?:most|some) (?:days|weeks|months|times) (?:we|they|he|i) do(?:es)?{_N}(?=[,.;:]|\s*\Z)|"
    r"\b(?:by the seat of (?:our|my|their|his) pants|(?:play|playing|plays) it by ear|winging it|we wing it)\b|"
    r"\bnever (?:looked at|went back to|touched|opened|read|used|finished|filled in) (?:it|them|that|this)\b|"
    rf"\b(?:have|has)(?:{_N}| not) got (?:it|them|that|this|these|things|everything)(?: all)? "
    r"(?:sorted|written|done|together|filed|straight|in order|set up|finished|organi[sz]ed|signed)\b|"
    r"\bgave up \w+ing (?:it|them|that|him|her)\b|"
    r"\bthere (?:they|it) (?:sits?|lies?|lay|sat|stays?)(?=[.,;:!]|\s*\Z)|"
    r"\bthat(?:['’]s| is| was) (?:as far as it (?:goes|went|got)|where it (?:ends|stops|ended|stopped))\b|"
    rf"\b(?:it['’]?s|(?:it|they|that|this|things|paperwork|filing) (?:is|are)|they['’]re) {_SOMEHOW}"
    r"(?:a (?:mess|shambles|jumble)|all over the (?:place|shop)|hit (?:and|or) miss|higgledy[- ]piggledy|"
    r"in no (?:(?:kind|sort) of |particular |real )?(?:order|shape))\b|"
    r"\b(?:still |it['’]s |that['’]s |this is )?on (?:my|our|the|his) to[- ]do(?: list)?\b|"
    rf"\bwould{_N} (?:really |exactly )?call (?:it|that|them|ours|what we do) \w+|"
    rf"\A\W*(?:(?:it|that|this|the \w+) )?(?:has|have)(?:{_N}| not) been (?:touched|opened|looked at|dusted off) since "
    r"(?:my|the last|the old|he|she|i bought|we bought|i took|dad|grandpa|[\w ]{0,20}\b(?:left|died|quit|retired))\b",
    re.IGNORECASE,
)
"""Idioms by which somebody owns up that it is not so."""

_ARE = r"(?:we['’]?re|we are|i['’]?m|he['’]?s|they['’]?re)"
GIVEN_UP = re.compile(
    rf"\b(?:{_ARE} (?:just )?not (?:much|big|great|one|ones|the sort|the kind) (?:for|on|at)|"
    rf"(?:do|did|does){_N} {_SOFT}(?:bother (?:with|to|about)|go in for|hold with|believe in|see the (?:point|use) of)|"
    rf"(?:ca|could){_N} be bothered (?:with|to)|(?:gave|given|give) up on|packed in|"
    r"(?:never|not) (?:really )?(?:thought|bothered|managed) (?:to|of|about)|"
    r"never (?:did )?(?:really )?(?:get|got|come|came) (?:a?round )?to)\b(?P<thing>[^,.;:]{1,80})",
    re.IGNORECASE,
)
"""Somebody does without a thing, by choice or by neglect."""

ON_PAPER = stems_of("paper paperwork writing scribbling book books lists forms typing filing")
"""Who does without these has nothing to show."""

USED_TO = re.compile(
    r"(?:\A\W*|\b(?:we|i|they|he) (?:all )?)used to "
    r"(?:do|hold|have|keep|run|write|fill|walk|check|make|get|meet|sit|send|use)\b",
    re.IGNORECASE,
)
GONE = re.compile(
    r"\b(?:nowadays|these days|any ?more|any longer|lately|till|until|when [\w ]{1,30} (?:was|were|had|ran)|"
    r"back when|before (?:the|he|she|covid|we|i)|but not|just|only)\b",
    re.IGNORECASE,
)
"""It was done and is not now, where the notes tell of no day and no number."""
