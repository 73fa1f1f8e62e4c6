"""Negations of any kind, and what around one makes it harmless, for notes that gainsay their Yes (2.5(d))."""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words
from secor_qa.procedure.wording.denials import SYSTEMS

PAPERS = frozenset(
    words(
        "record records form forms sheet sheets minutes certificate certificates ticket tickets card cards report "
        "reports note notes paperwork documentation document documents evidence signature date review meeting meetings "
        "inspection inspections assessment assessments statistics analysis summary"
    )
)
"""What shows that something was done."""
_AUX = r"(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)"
NEGATOR = re.compile(
    rf"\b{_AUX}(?:n['’]t|\s+not)\b|\b(?:cannot|can['’]t)\b|\bnone of\s+(?=\w)|\bnot (?=\w)|"
    r"\b(?:ha(?:s|ve|d)|there (?:is|are|was|were)|got|holds?|keeps?|uses?|follows?|posts?|but|and) no (?=\w)|"
    rf"\bno (?=(?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(SYSTEMS | PAPERS))})\b)|\b(?:lacks?|lacking)\b",
    re.IGNORECASE,
)
"""What takes something back; `nobody` only where it begins a clause, and `never` not: it is as often good news."""
NOBODY = re.compile(
    r"\A\W*(?:(?:and|but|so|yet)\s+)?(?:nobody|no one|neither|none)(?: (?:on|in|of|at|from) (?:[\w-]+ ){1,4}?)? ?"
    r"(?:ha(?:s|ve|d)|is|are|was|were|holds?|keeps?|does|did|do|gets?|got|takes?|took|wears?|wore|signed|"
    r"attended|received|"
    r"carr(?:y|ies|ied)|reviews?|inspects?|escorts?|trains?|wrote|writes|looks?|goes|went|knew|knows|reads?|owns?)\b",
    re.IGNORECASE,
)
ANY_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|lacks?|lacking|cannot)\b|n['’]t\b", re.IGNORECASE
)
UNDONE = re.compile(
    r"\b(?:go|goes|went|going|is|are|was|were|stays?|remains?|remained)\s+(?:mostly |often |largely |still )?"
    r"(?:un(?:reported|recorded|documented|signed|trained|written|inspected|assessed|tested|checked|dated|ranked|"
    r"answered|available|finished|investigated|controlled|supervised|tracked|noticed)|out of date|outdated|empty|lost|"
    r"misplaced|thrown out|destroyed|incomplete|scattered)\b",
    re.IGNORECASE,
)
"""It was left undone, or what shows it is lost."""
NONE_AT_END = re.compile(r"\A(?P<thing>[^:.;]{3,60}):\s*(?:none|nil|not yet|not available|nothing)\W*\Z", re.IGNORECASE)
"""`Safe work procedures: none.`"""
NOBODY_DOES = re.compile(
    r"\b(?:nobody|no one) (?:really |actually |ever )?(?:follows? up|checks|keeps track|writes (?:it|them|that) down|"
    r"signs?\b|reads|is (?:responsible|in charge|assigned)|does (?:it|this|that|them)|looks after)",
    re.IGNORECASE,
)
"""Nobody does what any question asks."""

NOT_AMISS = re.compile(
    r"\b(?:miss(?:es|ed|ing)?|fail\w*|late|los(?:t|e|es)|r[au]n out|expir\w+|forg[eo]t\w*|overdue|exceed\w*|chang\w+|"
    r"need\w*|requir\w+|open|hurt|injur\w+|damag\w+|matter\w*|mind|hesitat\w+|stop\w*|delay\w*|skip\w*|troubl\w+|"
    r"problem\w*|refus\w+|allow\w*|permit\w*|let|start\w*|beg[ai]n|enter\w*|move[ds]?|cancel\w*|wrong|worn|"
    r"broken|blam\w+|"
    r"punish\w*|penal\w+|repris\w+|disciplin\w+|fear\w*|afraid|worr\w+|hurr\w+|rush\w*|outstanding|lapsed|left|leaves?|"
    r"doubt\w*|unsure|hard|difficult|easy|simple|surpris\w+|announc\w+|drop\w*|f[ae]ll|leak\w*|spill\w*|touch\w*|"
    r"smok\w+|speed\w*|phones?|drugs?|alcohol|(?:enough|much) to|only|just|longer|ha(?:ve|s|d) to|due|count(?:s|ed)?|"
    r"appl(?:y|ies|ied|icable)|too|comeback|consequences?|"
    r"carr(?:y|ied) (?:\w+ ){0,2}over|put (?:\w+ ){0,2}off|postpon\w*|defer\w*|"
    r"shout\w*|yell\w*|bit(?:ten)?|hit|struck|burn\w*|fallen|threaten\w*|harass\w*|bull(?:y|ied)|robbed|attacked|sick|ill|"
    r"crash\w*|tipped|rolled|sued|fined|charged|complain\w*|"
    r"far|always|think|thought|believe|wait\w*|planned for|meet with|something|anything else|contractors?|"
    r"visitors? (?:came|were|was)|hired?|hires|"
    r"(?:past|near|behind|beyond|inside) (?:the|our|that|this|it|them)(?! (?:last|few|year|months?|weeks?|days?)\b))\b",
    re.IGNORECASE,
)
"""Behind a negation, these say that all is well, or speak of something else than what is asked."""
COMPARED = re.compile(
    r"\bas \w+(?: \w+)? as\b|\bthan\b|\bnot (?:a|an|the|by|so|all|every|in the|from|at|on|to|with|of|for)\b|"
    r"\bno (?:more|less|later|fewer|longer|doubt|matter|need|one else|further)\b",
    re.IGNORECASE,
)
NOT_THEN = re.compile(
    r"\b(?:if|until|till|unless|when|whenever|where|before|after|who|whose|which|that|while|except|instead|"
    r"rather|anymore|"
    r"since (?:nothing|there|we|it|he|she|they)|because|as (?:it|he|she|they|we|there|nothing|nobody)|during|"
    r"for the (?:first|last)|at first|first (?:did|was|were|had|could|would|thought)|initially|in the beginning|"
    r"to begin with)\b",
    re.IGNORECASE,
)
"""The negation holds only then, or of those."""
PART_NOT_APPLICABLE = re.compile(
    r"\b(?:(?:that|this|the(?: [\w'’-]+){1,2}?) (?:one|part|bit|point|line|item|piece)|"
    r"the (?:one|part|bit|point|line|item|piece) (?:about|on|for|with) [\w'’-]+(?: [\w'’-]+){0,2}?)"
    r"(?:['’]s| is| are| was)?,? (?:just |simply |also )?"
    r"(?:n\s?/\s?a|not applicable|(?:does not|doesn['’]t|do not|don['’]t) apply)\b",
    re.IGNORECASE,
)
"""A part of what is asked does not apply: `that one's n/a`."""
ELSEWHERE = re.compile(
    r"\b(?:not|n['’]t)\b [^,.;:]{1,40},? but (?:in|on|at|by|with|to|under|through|behind|from) ", re.IGNORECASE
)
"""It is so in another way or place: `not kept there but in the attic`."""
TO_BE_LEFT = re.compile(
    r"\b(?:declin\w+|refus\w+|stop\w*|reject\w*|stays?|keeps?|turn(?:s|ed)? down|walk(?:s|ed)? away|right to|may|might|"
    r"must|should|would|leaves?|report\w*|tag\w*|"
    r"touch\w*|climb\w*|enter\w*)\b[^.;]*\b(?:that|which|who|whose \w+)\s*\Z",
    re.IGNORECASE,
)
"""What is not done makes a thing one to be left alone: `may refuse a ladder that has not been checked`."""
OF_ONE_WITH_REASON = re.compile(r" (?:for|on|about) [\w'’ -]{2,40}?,? (?:as|because|since)\b", re.IGNORECASE)
"""`There is none for driving, as ...` tells of one thing and why."""
_EXERCISE = r"(?:drill|exercise|test|trial|rehearsal|review|inspection|audit|walk|walk-?through|investigation)s?\b"
SHOWN = re.compile(
    rf"\b(?P<what>{_EXERCISE})(?: (?:of|on|in|at|for) [^.;:,]{{1,40}}?)?,? (?:also |then |itself |has |have |had )*"
    r"(?:show(?:s|n|ed)?|reveal(?:s|ed)?|f(?:ou|i)nds?|turned up|turned out|uncovered|"
    r"brought (?:out|up|to light)|pointed (?:out|to)|taught|told us)\b(?! (?:is|are|was|were|has|have|had)\b)|"
    r"\b(?:in|from|at|during|after|by) (?:the |our |that |this |each |every )?(?:[\w'’-]+ ){0,2}?"
    rf"(?P<what2>{_EXERCISE})[^.;:]{{0,40}}?\b"
    r"(?:saw|seen|learn(?:ed|t)|noticed|found|(?:came|turned|comes) (?:out|up|to light))\b",
    re.IGNORECASE,
)
"""What a drill, a test, a review showed: `the drill showed the horn was not heard`."""
