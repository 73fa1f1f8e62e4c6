"""By what words an action makes good what was missed or found, once, and by what it does more (2.5(g))."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.stems import stems_of

_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|a few|a couple)"
LAPSE = re.compile(
    rf"\b{_NUMBER} (?:out )?of (?:the |our |all )?(?:{_NUMBER}|planned|monthly|weekly)\b|"
    r"\b(?:late|overdue|missed|skipped|omitted|forgotten|fell out|missing|left (?:out|off|open)|"
    r"(?:was|were) (?:not (?:in place|there|done|held|found|on|hung|closed|signed)|off|down|gone|open|empty|blocked|"
    r"loose|lying))\b",
    re.IGNORECASE,
)
"""A deficiency of which a part was missed, or something was found once."""
EVENT_LAPSE = re.compile(
    r"\b(?:late|overdue|missed|skipped|omitted|forgotten|fell out|not (?:done|held))\b", re.IGNORECASE
)
"""Something that was to happen by a day did not."""
_WHO = (
    r"\A\W*(?:(?:the |our )?(?:we|i|he|she|owner|foreman|lead(?: hand)?|manager|supervisor|mechanic|crew|\w+er) )?"
    r"(?:will |shall |to |has to |must |should )?(?:now |just |simply |have )?"
)
_BACK = r"[^,;]{1,60}\b(?:back|again|in(?= off)|up again|away)\b"
PUTS_RIGHT = re.compile(
    rf"{_WHO}(?:(?:puts?|brings?|hangs?|hooks?|clips?|bolts?|screws?|sets?|takes?|moves?|gets?){_BACK}|"
    r"(?:return|refit|reinstall|reattach|rehang|re-hang|refasten|remount|fix|repair|mend|tighten|close|clear|refill|"
    r"recharge|restock|top up|retrieve|pick up|fetch|clean up|tidy up)(?:s|es)?)\b",
    re.IGNORECASE,
)
"""A clause that puts a thing back as it was."""
CATCHES_UP = re.compile(
    rf"{_WHO}(?:carr(?:y|ies) out|do(?:es)?|perform|hold|make up|makes up|catch(?:es)? up (?:on|with)|complete|finish|"
    r"conduct|redo|get|have)(?:s|es)? (?:the|that|those|this|these|both|it)\b",
    re.IGNORECASE,
)
"""A clause by which what was missed is done after all."""
DOES = re.compile(
    rf"{_WHO}(?:carr(?:y|ies) out|do(?:es)?|performs?|holds?|completes?|finish(?:es)?|conducts?|have|has|make|makes)\b",
    re.IGNORECASE,
)
"""An action that begins with doing what was not done, which may be all that is wanted."""
MORE_NOUNS = re.compile(
    r"\A\W*(?:the|a|an|both|that|those|its|his|their|also|in|on|at|to|off|from)\b[^,;]{0,50}\Z", re.IGNORECASE
)
"""What stands behind an `and` and only goes on with the things."""
CLAUSES = re.compile(r"[,;.]\s+(?:and )?(?:then )?|\s+and (?:then )?")
LASTING = re.compile(
    r"\b(?:every|each|always|so (?:that|it|they|nobody|no one)|until|before|when(?:ever)?|instead|from now on|"
    r"in future|(?!(?:july|only|family|supply|reply|assembly)\b)\w+ly|per|ahead|with|by|using|"
    r"(?:that|which) can|cannot|can['’]t|never|no longer|permanent\w*|"
    r"regular\w*|who|why|cause|because|train\w*|course|also|to (?:stop|prevent|keep|avoid)|on a|onto|better|stronger|"
    r"another|extra|spare|second|more)\b|:",
    re.IGNORECASE,
)
"""Words by which an action may do more than put one thing right."""
ACTING = stems_of(
    "put bring hang hook clip bolt screw set take move get back again up away in off return refit reinstall reattach "
    "rehang refasten remount fix repair mend tighten close clear refill recharge restock top retrieve pick fetch clean "
    "tidy carry out do perform hold make catch complete finish conduct redo have owner foreman lead manager supervisor "
    "mechanic crew late missed missing now place on"
)
"""Stems of putting right, which name no thing."""
