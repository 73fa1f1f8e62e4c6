"""Words of action plans: what is no action, no person and no day, and what every plan may speak of (2.5(f), "
"2.5(g)).
"""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words
from secor_qa.procedure.wording.stems import stems_of

OPEN = re.compile(
    r"\b(?:tbd|tba|tbc|to be (?:determined|decided|advised|confirmed|announced|assigned|named|"
    r"discussed|arranged))\b|\?{2,}",
    re.IGNORECASE,
)
"""Something is left open that a plan has to say."""
NAMES_ONE = re.compile(
    r"\b(?:an?|one|another|each|every|two|three)(?: [\w'’-]+){1,4}? (?:is|are) to be "
    r"(?:assigned|named|announced|arranged)\b(?= (?:for|in|on|at|to|by|as|with|who)\b)",
    re.IGNORECASE,
)
"""A step of an action: `a deputy is to be named for each finding`."""

AS_USUAL = re.compile(
    r"\A\W*(?:(?:we|they|the company|company|crew|owner|management)\s+(?:will|shall|"
    r"to)\s+)?(?:just |simply )?(?:to\s+)?"
    r"(?:continue|carry on|keep(?: on)?|go on|proceed|remain|stay|stick|maintain|"
    r"leave)\b.{0,30}?\b(?:as (?:usual|is|it is|they are|"
    r"before|now|always|we (?:do|have|are)|normal|at present|in the past)|the same|same (?:way|as|"
    r"manner|practice)|(?:current|existing|present|"
    r"usual|our normal) (?:practice|practices|way|ways|process|procedure|system|method|methods|"
    r"course|approach|arrangement)|"
    r"(?:doing )?(?:what|the way|how) (?:we|it|things|they)\b|status quo|monitoring|unchanged|(?<=stay )the "
    r"course|like (?:before|now|this))"
    r"|\b(?:business as usual|no (?:change|changes|action|further action|actions)(?: (?:is|"
    r"are))?(?: (?:needed|required|necessary|planned))?"
    r"(?=\W*\Z)|nothing (?:to (?:do|change)|needs to (?:be done|change)|will change|further)|same as "
    r"(?:before|always|last year|now)|"
    r"status quo|leave (?:it )?as (?:it )?is)\b",
    re.IGNORECASE,
)
"""Nothing would change."""

_GO_ON = (
    r"(?:continues?|carr(?:y|ies) on|keeps?(?: on)?|go(?:es)? on|proceeds?|remains?|stays?|sticks?|maintains?|leaves?)"
)
_PRESENT = r"(?:present|current|existing|usual|normal|established|customary|old)"
_WAY = (
    r"(?:practices?|ways?|methods?|routines?|procedures?|process|processes|system|approach|manner|arrangements?|"
    r"habits?)"
)
AS_BEFORE = re.compile(
    rf"\A\W*(?:(?:the|our|this) [\w'’-]+|we|i|they|it|on|nous)?\s?(?:(?:will|shall|is to|are to|to|['’]ll) )?"
    r"(?:just |simply )?(?:"
    rf"{_GO_ON} (?:(?:with|to|in|at|by|doing|it) ){{0,2}}(?:the |its |our |their |this )?{_PRESENT} {_WAY}|"
    rf"{_GO_ON} (?:(?:with|in) )?(?:the )?same {_WAY}|same {_WAY} as|"
    rf"{_GO_ON} (?:(?:with|to|on|doing|it|that|this) ){{0,3}}(?:how|the way|as) "
    r"(?:it|we|they|things)(?: ha(?:s|ve))?(?: is| are| was| were| do| did| always| ever| in the past| now| today|"
    r" done){1,4}|"
    rf"{_GO_ON} [^.;]{{0,80}}?\b(?:the (?:same )?way|as|like|how) (?:we|i|they|it|things)(?:['’]ve| ha(?:ve|s))? "
    r"(?:always|ever)\b|"
    rf"{_GO_ON} (?:(?:with|on|doing|it|that|this) ){{0,2}}(?:the way|as|like) (?:we|they|it|things)"
    r"(?:['’]ve| have| has|['’]re| are| is|['’]s)(?: been| doing| done){0,2}(?=\W)|"
    r"no need (?:to|for) (?:change|any change|changing|anything)(?: anything| it| this| that)?(?: here)?|"
    r"(?:it|that|this) works (?:for us|fine|well)(?: (?:so|and) (?:we )?(?:leave|keep) (?:it|that))?|"
    r"(?:on |nous )?(?:continuer?(?:ons)?|poursuivre|garder?(?:ons)?|maintenir|rester) "
    r"(?:comme (?:avant|d['’]habitude|maintenant|toujours)|(?:la |le |les |notre )?(?:même |pratiques? actuelles?|"
    r"façon (?:de faire )?actuelle|méthode actuelle)(?:façon|manière|méthode)?)|"
    r"(?:rien|pas) (?:à|de|d['’]) ?(?:changer|chang\w+|faire|modifier)"
    r")(?!.*\b(?:but|and(?! no)|add|plus|until|except|mais|et)\b)",
    re.IGNORECASE,
)
"""The same in other words, in French too, where no change follows."""

POINTS_ELSEWHERE = re.compile(
    r"\A\W*(?:(?:the )?same (?:action )?as (?:the )?(?:above|for|in|question|item|previous|#?\d)|as above|see "
    r"(?:above|below|notes?|"
    r"comments?|attached|item|question|other|previous|#?\d)|ditto|idem|per above|refer to (?:above|notes?|"
    r"question|item|the "
    r"(?:notes?|above)))\b.{0,30}\Z",
    re.IGNORECASE,
)
"""An action that only points to another text."""

PUT_OFF = re.compile(
    r"\A\W*(?:pending|as (?:discussed|needed|required|agreed|time permits|soon as possible)|in progress|"
    r"under (?:review|way)|to follow|later|in (?:the )?future|asap|ongoing|will do|soon|next year|à venir|en cours|"
    r"(?:to )?(?:discuss|talk|think|consult|follow up|look|check|decide)(?: (?:it|this|that|about|over|into|internally|"
    r"further|with (?:the )?(?:crew|staff|team|owner|workers|management)))*)\W*\Z",
    re.IGNORECASE,
)
"""An action that only says that there will be one."""

WISHED = re.compile(
    r"\b(?:be|do|make) (?:a |an )?(?:much )?(?:better|more)\b|"
    r"\b(?:try|trying|strive|striving|aim|endeavou?r|hope|wish) (?:to|for|at|harder|and)\b|"
    r"\brais(?:e|ing) awareness\b|"
    r"\b(?:encourag|promot|foster|emphasi[sz]|stress|remind(?!er)|improv|enhanc|strengthen)\w*\b|"
    r"\b(?:pay|paying|give|giving) (?:more|better|closer|greater) attention\b|"
    r"\b(?:more|less) (?:often|regularly|careful(?:ly)?|frequently|seriously|attentive(?:ly)?)\b|"
    r"\bkeep (?:a closer|a better|an) eye\b|\bbe (?:aware|mindful|careful|diligent|vigilant)\b|"
    r"\btake (?:it |this |safety |more )?(?:more )?(?:seriously|care)\b|\b(?:faster|quicker|quickly|promptly|sooner)\b|"
    r"\b(?:when|where|if|as) (?:possible|time (?:permits|allows)|able|convenient)\b|\bat some point\b|\beventually\b|"
    r"\bsome ?day\b|\bconvenience\b|"
    r"\A\W*(?:all )?(?:workers?|employees|staff|everyone|everybody|crews?|operators|drivers|people|hands)\b.{0,12}"
    r"\b(?:must|should|needs? to|ha(?:ve|s) to|shall|ought to)\b",
    re.IGNORECASE,
)
"""Something is wished for rather than done."""

_ONE = r"(?:we|i|they|he|she|somebody|someone)(?: ever| finally)?"
HOPED = re.compile(
    r"\A\W*(?:hopefully\b|(?:we |i )?(?:really )?hope\b|(?:it |that )?would be (?:nice|good|great|ideal|lovely)\b|"
    r"(?:it |that |this )?would help if\b|ideally\b|with (?:any|a bit of|some) luck\b|fingers crossed\b|god willing\b|"
    r"in a perfect world\b|maybe\b|perhaps\b|possibly\b|(?:we|i) (?:might|may)\b)|"
    rf"\b(?:if|when|once|whenever) {_ONE} (?:can )?(?:gets?|got) (?:around |round )?to (?:it|this|that)\b|"
    rf"\b(?:if|when|once|whenever) {_ONE} (?:can )?(?:finds?|ha(?:ve|s)|gets?) (?:the |some |more |a bit of |enough )?"
    r"(?:time|money|chance|a chance|a minute|a moment|staff|budget)\b|"
    r"\bif (?:there is|there['’]s) (?:any |still |some )?(?:time|money|room|interest)\b|"
    r"\b(?:time|money|budget) (?:permitting|allowing|willing)\b|"
    r"\b(?:if|when) (?:time|money|the budget) (?:permits|allows|is there)\b|"
    r"\bone of these days\b|\bsome ?day\b|\bsooner or later\b|"
    r"(?:,|\s[-–—])\s*(?:hopefully|fingers crossed|with luck)\W*\Z",
    re.IGNORECASE,
)
"""Something is hoped for, or done only if."""

_THINKS = (
    r"(?:think(?:s|ing)? (?:[a-z]+ ){0,2}?(?:about|of|on|over|through|it over)|consider(?:s|ing)?|reflects? (?:up)?on|"
    r"ponders?|contemplates?|mulls? over|weighs?|(?:gives?|give) (?:[a-z]+ ){0,4}?(?:thoughts?|consideration)|"
    r"(?:has|have) (?:a|some|another) (?:[a-z]+ )?(?:think|thought)|(?:keeps?|bears?) (?:[a-z]+ ){1,4}?in mind|"
    r"(?:r[ée]fl[ée]chi\w*|songe\w*|pense\w*) (?:à|au|aux)|y (?:r[ée]fl[ée]chir|penser|songer))"
)
THOUGHT = re.compile(
    r"\W*(?:(?:the |our )?(?:[\w.'’-]+ ){0,3}?(?:will|shall|to|is to|are to|should|must|is going to|wants to|"
    rf"would like to|has to|['’]ll|va|vont|doit) )?(?:also )?(?:to )?{_THINKS}\b(?: [\w'’-]+){{0,9}}\W*",
    re.IGNORECASE,
)
"""A whole action, of one clause, by which somebody thinks and does nothing."""
GOES_ON = re.compile(
    r"\b(?:then|until|so that|by|before|when|and (?:write|draw|choose|decide|pick|set|make|buy|put|do|hold))\b", re.I
)
"""A step may follow the thought."""

MEANS = stems_of(
    "write draft form sheet checklist list log register file binder folder calendar schedule course sign post board "
    "buy purchase order install replace repair label tag certificate ticket template app spreadsheet hire consultant "
    "book print chart matrix alarm monday tuesday wednesday thursday friday weekly monthly quarterly daily assign "
    "appoint camera signage procedure policy standard budget software sticker card poster box meeting toolbox audit "
    "spot bonus incentive month week quarter spring summer fall winter"
)
"""Stems of what a wish can be carried out by."""

SEASONS = stems_of("month week quarter spring summer fall winter")
"""Those of them that are nothing but a time."""

GAP_WORDS = stems_of(
    "missing lack lacks lacking absent absence without not none need needed needs exist exists existing deficient "
    "incomplete insufficient inadequate available required is there has have been found gap deficiency currently"
)
"""Stems by which a deficiency is said again in other words."""

NOBODY = re.compile(
    r"\A\W*(?:(?:every|some|any)(?:one|body)(?: (?:on|from|in|at|who) .{1,30})?|whoever\b.*|no ?one|nobody|all|"
    r"(?:every(?:one|body)|all|those|people|persons?|all (?:those|people|persons|parties)|parties) (?:who (?:are|is) )?"
    r"(?:concerned|involved|affected|responsible|present|available)|each (?:of us|person|employee|worker|one of us)|"
    r"(?:the |our )?(?:whole|entire) (?:crew|team|company|staff|shop|office)|all of (?:them|the (?:crew|staff|team))|"
    r"(?:every|any) (?:employee|worker|person|member)|all (?:departments|members|hands on deck)|"
    r"(?:toutes (?:les )?personnes?|tous les (?:employés|travailleurs|gens)) ?(?:concernée?s|impliquée?s)?|"
    r"(?:the |our )?(?:team|crew)|"
    r"all of us|us|we|them|they|the company|"
    r"company|all (?:staff|employees|workers|hands|personnel|crew)|staff|employees|workers|"
    r"personnel|people|unassigned|not assigned|not (?:yet )?"
    r"(?:known|decided|named)(?: yet)?|as (?:needed|required|available)|various|any|tout le monde|tous|"
    r"n['’]importe qui|"
    r"(?:still |yet )?to be (?:found|hired|chosen|seen|appointed|elected)|(?:we|let['’]?s)?(?: will|"
    r"['’]ll)? ?see|vacant|"
    r"(?:the )?(?:position|job|post|seat) (?:is )?(?:open|vacant|not filled)|no ?(?:one|body) (?:yet|so far)|none yet|"
    r"(?:some|any)(?:one|body) (?:new|else|suitable|with time)|(?:the )?(?:first|next) (?:one|"
    r"person) (?:available|free|hired|in)|"
    r"(?:reste |encore )?à (?:déterminer|nommer|trouver|voir|venir|confirmer|préciser|désigner|décider|embaucher)|"
    r"pas encore (?:connu|décidé|nommé|choisi)e?|quelqu['’]un(?: d['’]autre)?|personne|on verra)\W*\Z",
    re.IGNORECASE,
)
"""Nobody in particular is responsible."""

VAGUE = stems_of(
    "improve improved improving improvement enhance enhanced strengthen better best good more careful carefully "
    "attention aware awareness mindful diligent try harder effort efforts strive ensure sure make address "
    "addressed fix fixed correct corrected correction resolve resolved rectify solve deal handle look looking into "
    "consider considered work working on it issue issues problem problems matter matters area areas deficiency "
    "deficiencies finding gap gaps shortcoming concern situation thing things safety safe safely health culture "
    "compliance comply compliant program programme system standards standard requirement requirements necessary "
    "needed need required appropriate adequate proper properly possible soon future going forward continue ongoing "
    "follow followup think know understand care caring culture encourages encouraged "
    "remind reminded reminder everyone everybody people workers employees staff crew team company management all "
    "always focus emphasis emphasize promote encourage support commit commitment step steps action actions measure "
    "measures take taken generally overall where when as well practice practices level quality performance "
    "attitude please greater importance stress aim goal be do this that next time year this"
)
"""Stems of words by which an action can be neither verified nor told from any other."""

PLANNING = stems_of(
    "write written draft document form sheet checklist list log record register file binder folder calendar "
    "schedule plan review revise update train training course instruct instruction teach coach refresher meeting "
    "meet talk toolbox tailgate discuss minutes agenda inspect inspection check audit walk visit tour observe spot "
    "assign appoint name responsible supervisor foreman owner manager office assess assessment hazard risk control "
    "procedure policy standard rule sign signature post board buy purchase order install replace repair label tag "
    "test drill exercise rehearse practice emergency first aid orient orientation interview ask survey report "
    "investigate investigation incident contractor subcontractor visitor equipment vehicle truck tool protective "
    "gear ppe glove harness certificate ticket licence monthly weekly quarterly daily annual yearly spring summer "
    "fall winter copy share communicate inform tell explain template track follow complete finish start hold keep "
    "issue hand collect gather prepare set date deadline responsibility worker employee crew safety health "
    "committee representative consultant association crew maintain maintenance service hire budget goal figures "
    "statistics summary trend audit assessor verify monitor measure correct corrective"
)
"""Stems that most honest actions share, whatever the question; an action without one is about something else."""

_NO_PLACE = "".join(f"(?<!{word} )" for word in ("at the", "by the", "beside the", "over the", "on the", "near the",
                                                 "in the", "of the", "to the", "over", "after the"))  # fmt: skip
OTHER_BUSINESS = re.compile(
    rf"\b{_NO_PLACE}(?:market(?:ing)?|advertis\w*|web ?site|logos?|brochures?|stationery|letterhead|"
    rf"business cards?|radio ad\w*|invoic\w*|billing|price lists?|sales|"
    r"taxes|loans?|furniture|curtains?|carpets?|wallpaper|coffee|fridge|christmas|party|barbecue|picnic|bonus\w*|wages|"
    r"rent|mortgage|paint(?:ing)? (?:of )?(?:the )?(?:\w+ )?(?:walls?|building|front|facade|rooms?))\b",
    re.IGNORECASE,
)
"""What a company does besides; an action with one is about that, though it shares a word with any plan. Where it is
only the place or the time of something, it is not what the action is about.
"""
PREMISES = re.compile(
    rf"\b{_NO_PLACE}(?:gravel|pav(?:e|es|ing) |asphalt|landlord|roof(?:s|ing)?|gutters?|windows?|driveway|"
    rf"parking lot|lawn|"
    r"furnace|heating|air conditioning|carpets?|flooring|toilets?|washrooms?|repaint\w*|shingles|siding|drywall|"
    r"insulat(?:e|ion) (?:the|of))\b",
    re.IGNORECASE,
)
"""The building and its grounds: what a landlord sees to."""

EMPTY_ACTIONS = frozenset(words("yes ok noted agreed see above below same ditto action deficiency"))

_HIM = (
    r"(?:him|her|them|(?:the |our |each |all (?:the )?)?(?:[\w'’-]+ ){0,2}?(?:foreman|foremen|lead(?: hand)?|"
    r"crews?|shifts?|boys|"
    r"guys|girls|drivers?|operators?|workers?|employees|staff|team|people|men|women|cooks?|hands?|helpers?|"
    r"chief|supervisors?|"
    r"managers?|apprentices?|man|woman|person|one|cleaners?|everyone|everybody|night|[A-Z][a-z]+))"
)
_SPEAKS = (
    rf"(?:(?:ask|tell|told|warn|remind|scold|confront|approach|reprimand|admonish)s?(?: {_HIM})?|"
    rf"(?:talk|speak|spoke)s?(?: again| sternly| strictly)? (?:to|with)(?: {_HIM})?|"
    rf"have a (?:quick |serious |good )?(?:word|talk|chat|discussion|conversation) with(?: {_HIM})|"
    rf"give {_HIM} (?:a |an )?(?:good |stern )?(?:talking[- ]to|warning|earful|heck|hell|lecture|piece of my mind)|"
    rf"chew(?:ed)? {_HIM} out|let {_HIM} know|make (?:it )?(?:clear|known) to {_HIM}|explain to {_HIM}|"
    rf"stress to {_HIM}|impress on {_HIM}|"
    r"(?:parler|discuter)(?: encore)? (?:à|avec|au|aux)(?: (?:la|le|les|l['’]))? ?[\w'’-]+|"
    r"(?:dire|rappeler|demander|expliquer) (?:à|au|aux)(?: (?:la|le|les|l['’]))? ?[\w'’-]+|avertir (?:la |le |"
    r"les |l['’])?[\w'’-]+)"
)
_OF_WHAT = (
    r"(?:again|strictly|sternly|once more|personally|directly|soon|off|"
    r"(?:about|on|over|regarding) (?:it|this|that|the matter|the issue|what happened|his \w+|her \w+|their \w+|safety)|"
    r"for (?:an?|some|their|his|her) (?:explanation|answer|reason)s?|"
    r"(?:and (?:find out|ask|see) )?(?:why|what happened|how (?:this|that|it) (?:could )?happen\w*)(?: [\w'’]+){0,6}|"
    r"(?:not )?to (?:not )?(?:smarten up|shape up|do better|try harder|behave|be (?:more )?(?:careful|attentive|"
    r"aware|diligent)|"
    r"pay (?:more |better )?attention|do (?:it|that|this|(?:his|her|their) jobs?)(?: again| properly| right|"
    r" better| every time)*|"
    r"remember(?: it| this| to)?|take (?:it|this|safety) (?:more )?seriously|watch (?:it|out)|follow (?:it|them|"
    r"the \w+)|"
    r"(?:fill|sign|wear|use|read|put)(?: \w+){1,2}?(?: properly| on| in| out| every time| from now on| always)*)|"
    r"that (?:this|it|that) (?:is|was|['’]s) (?:\w+ ){0,2}?(?:important|ok|okay|serious|unacceptable|acceptable|"
    r"wrong|required)|"
    r"(?:de|d['’]) ?(?:faire|être) (?:plus )?(?:attention|prudente?s?|mieux))"
)
ONLY_SPOKEN = re.compile(
    rf"\W*(?:(?:we|i|the owner|owner|he|she) )?(?:(?:will|shall|to|['’]ll|need to|"
    rf"have to) )?{_SPEAKS}(?:,? (?:and )?{_OF_WHAT}){{0,3}}"
    rf"(?:,? (?:and|then) (?:will )?{_SPEAKS}(?:,? (?:and )?{_OF_WHAT}){{0,3}})?\W*",
    re.IGNORECASE,
)
"""A whole action by which somebody is spoken to, asked why, or told to do better, and nothing else is done."""
