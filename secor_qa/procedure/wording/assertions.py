"""Words that say all is in place, and words that say that something is amiss: for a No that reads as a Yes."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.counts import NUMBER, number

IN_PLACE = re.compile(
    r"\b(?:is|are|was|were|has been|have been)\s+(?:all |fully |now |both |always |well |properly "
    r")?(?:in place|complete|completed|"
    r"signed|posted|up to date|current|held|done|documented|available|conducted|trained|reviewed|implemented|"
    r"recorded|"
    r"kept|attached|carried out|tested|written down|maintained|inspected|followed|met|oriented|assessed|updated|"
    r"revised|renewed)\b",
    re.IGNORECASE,
)
AMISS = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|missing|miss|lack\w*|only|but|however|"
    r"although|though|yet|"
    r"still|fail\w*|short\w*|incomplete|behind|overdue|late|old|outdated|expired|forg[eo]t\w*|unsigned|undated|"
    r"partial\w*|"
    r"partly|some|few|fewer|half|should|could|would|needs?|needed|gaps?|will|weak\w*|rare\w*|seldom|sometimes|"
    r"irregular\w*|"
    r"instead|except|less|stopped|dropped|lapsed|delayed|postponed|cancelled|put off|open|"
    r"outstanding|informal\w*|verbal\w*|"
    r"orally|habit|trust|memory|guess\w*|unclear|unsure|unaware|differ\w*|years? ago|last year|"
    r"below|under|too|hard|slow\w*|"
    r"former\w*|used to|difficult\w*|problem\w*|wrong|plan(?:ned|s)? to|to be|unable|left out|blank|empty|lost|one "
    r"of|out of|hardly|barely|"
    r"inconsistent\w*|until|ended|broke\w*|mixed|unless|since|deficien\w*|improve\w*|action plan|corrective|just|"
    r"even|"
    r"cannot|ne|pas|aucune?|manque\w*|non)\b|n['’]t\b|\b(?!100)\d{1,9}\s*%|"
    r"(?<!\d)\d{1,9}\s*(?:of|/|out of)\s*\d",
    re.IGNORECASE,
)

NOTHING_AMISS = re.compile(
    r"\b(?:nothing|none|not one|not a (?:single )?\w+|nobody|no one|no \w+(?: \w+)?)(?: of (?:them|it|these))? "
    r"(?:(?:was|were|is|are|"
    r"has been|remains?|remained|seemed) )?(?:found |left )?(?:missing|missed|overdue|wrong|out of (?:place|"
    r"date)|left out|"
    r"open|outstanding|lacking|incomplete|unsigned|blank|expired|absent|unsure|unaware)\b"
    r"|\b(?:no|without(?: any| a)?|zero) (?:deficienc(?:y|ies)|gaps?|exceptions?|issues?|concerns?|problems?|"
    r"shortcomings?|"
    r"fail|delay|defects?|findings?)(?: (?:was|were|are|is|remain\w*|found|noted|open|outstanding|left|seen))*\b",
    re.IGNORECASE,
)
"""Words that say by a negation that all is well."""

PRAISED = (
    IN_PLACE,
    NOTHING_AMISS,
    re.compile(
        r"\b(?:all|every|each|both|everyone|everybody)\b(?: of)?(?: \w+){0,4}? (?:has|have|had|got|gets|knew|"
        r"know|knows|"
        r"carr(?:y|ies|ied)|could|can|took part|takes part|signed|received|receives?|attended|wears?|wore|uses?|"
        r"is|are|was|were)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:in|on|at) (?:the |our |its )?(?:section|page|tab|chapter|element|green|blue|red|white|main|"
        r"safety)? ?(?:\d+|binder|"
        r"file|manual|folder|wall|board|office)\b|\bon file\b|\battached\b|\benclosed\b|\bposted\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:we|they|the company) (?:have|has|keep|keeps|hold|holds|do|does|carry out|update|updated|maintain)\b"
        r"|\b(?:updated|reviewed|signed|completed|held|inspected|trained|tested) (?:in|on|by|every|each|this)\b",
        re.IGNORECASE,
    ),
)
"""Sorts of words that say that something is there, each of its own kind; two of them tell that all is said to be."""


def reads_as_yes(text: str) -> bool:
    """Whether a text says in two ways, or in so many words, that all is in place, and nothing that is amiss."""
    if tells_of_a_lack(text):
        return False
    return IN_PLACE.search(text) is not None or sum(bool(sort.search(text)) for sort in PRAISED) >= _PRAISES_MIN


def tells_of_a_lack(text: str) -> bool:
    """Whether a text has any word of something that is amiss, or a tally that is not whole."""
    rest = NOTHING_AMISS.sub(" ", _NO_LACK.sub(" ", text))
    return AMISS.search(rest) is not None or any(part != whole for part, whole in _tallies(text))


def shows_that_it_is_there(text: str) -> bool:
    """Whether a text shows by a whole tally, or by what is sent, that something is there, and tells of no lack."""
    return not tells_of_a_lack(text) and (bool(_tallies(text)) or _SENT.search(text) is not None)


def _tallies(text: str) -> list[tuple[int | None, int | None]]:
    return [(number(each["part"]), number(each["whole"])) for each in _TALLY.finditer(text)]


_PRAISES_MIN = 2
_NO_LACK = re.compile(
    r"\bcould (?:explain|say|tell|name|describe|show|list|point)\b|\bhard hats?\b|"
    r"(?<!\d)(\d{1,3})\s*(?:of|/|out of)\s*\1(?!\d)",
    re.IGNORECASE,
)
"""What sounds like a lack and is none."""
_TALLY = re.compile(rf"\b(?P<part>{NUMBER}) (?:out )?of (?:the |our |all )?(?P<whole>{NUMBER})\b", re.IGNORECASE)
_SENT = re.compile(
    r"\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|eml)\b|\b(?:is|are) (?:attached|enclosed|submitted)\b", re.IGNORECASE
)

OTHERS_FAILED = re.compile(
    r"\b(?:the (?:other|others|rest|remaining)|another)(?: (?:one|two|three|four|five|\d+|of them|workers?|"
    r"people|hands?))*\s+"
    r"(?:(?:could|did|had|was|were|have)(?:n['’]t| not| never| no)|knew (?:nothing|none)|(?:was|were) (?:un\w+|not)|"
    r"failed|struggled|guessed|got it wrong)\b",
    re.IGNORECASE,
)
"""Of those asked, the others did not do so well."""
