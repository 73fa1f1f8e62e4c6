"""Words that say all is in place, and words that say that something is amiss: for a No that reads as a Yes."""

from __future__ import annotations

import re

IN_PLACE = re.compile(
    r"\b(?:is|are|was|were|has been|have been)\s+(?:all |fully |now |both |always |well |properly "
    r")?(?:in place|complete|completed|"
    r"signed|posted|up to date|current|held|done|documented|available|conducted|trained|reviewed|implemented|recorded|"
    r"kept|attached|carried out|tested|written down|maintained|inspected|followed|met|oriented|assessed)\b",
    re.IGNORECASE,
)
AMISS = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|missing|miss|lack\w*|only|but|however|although|though|yet|"
    r"still|fail\w*|short\w*|incomplete|behind|overdue|late|old|outdated|expired|forg[eo]t\w*|unsigned|undated|partial\w*|"
    r"partly|some|few|fewer|half|should|could|would|needs?|needed|gaps?|will|weak\w*|rare\w*|seldom|sometimes|irregular\w*|"
    r"instead|except|less|stopped|dropped|lapsed|delayed|postponed|cancelled|put off|open|"
    r"outstanding|informal\w*|verbal\w*|"
    r"orally|habit|trust|memory|guess\w*|unclear|unsure|unaware|differ\w*|years? ago|last year|"
    r"below|under|too|hard|slow\w*|"
    r"difficult\w*|problem\w*|wrong|plan(?:ned|s)? to|to be|unable|left out|blank|empty|lost|one "
    r"of|out of|hardly|barely|"
    r"inconsistent\w*|until|ended|broke\w*|mixed|unless|since|deficien\w*|improve\w*|action plan|corrective|just|even|"
    r"cannot|ne|pas|aucune?|manque\w*|non)\b|n['’]t\b|\b(?!100)\d+\s*%|\d+\s*(?:of|/|out of)\s*\d+",
    re.IGNORECASE,
)
