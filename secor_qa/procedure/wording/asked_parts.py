"""How a guideline asks for a part to be told in the notes, and by what words a note tells it (2.5(c))."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.boilerplate import EMPTY_WORDS
from secor_qa.procedure.wording.counts import NUMBER_WORDS
from secor_qa.procedure.wording.fillers import ANY_COMPANYS
from secor_qa.procedure.wording.stems import stem, stems_of

FULL_STOP = re.compile(r"(?<=[.!?])\s+")
ASKS = re.compile(
    r"(?:^|(?<=[;:,]\s)|\band\s|\bnotes,?\s|\bplease\s)(?:also\s)?(?:say|tell|give|name|list|state|note|"
    r"describe|explain|"
    r"mention|indicate|write (?:down )?|specify)\b(?P<what>[^;]{1,300})",
    re.IGNORECASE,
)
"""An order to tell something, from its verb to the end of the clause."""
OF_ANOTHER = re.compile(
    r"\b(?:must|shall|n/?a)\b|\A(?:where|if|when|unless)\b|\bname (?:no ?one|nobody|any)|\bnot name\b", re.IGNORECASE
)
"""What a sentence has that tells what a paper must hold, or what to do in a certain case only."""
EXAMPLE = re.compile(r"(?<!for )\bexamples?\b", re.IGNORECASE)
BY_LEVEL = re.compile(r"\bby level\b|\bfor each level\b|\bof each level\b", re.IGNORECASE)
WHERE = re.compile(
    r"\bwhere you (?:were|went|looked)\b|\Awhere(?= and how many\b|,|\Z)|"
    r"\bthe (?:places?|locations?|sites?) (?:you|where)\b|\bthe place\b"
)
WHERE_KEPT = re.compile(
    r"\bwhere (?:it|they|this|that|these|those|the \w+|each(?: \w+)?) (?:is|are|was|were) (?:posted|handed|hung|"
    r"hanging|kept|displayed|given|put up|stored|shown|published|pinned|to be found|found|available)\b"
    r"(?: or \w+(?: out| up)?| out| up)?",
    re.IGNORECASE,
)
"""Where something has its place for people, or how it comes to them."""
WHICH = re.compile(
    r"\bwhich (?!the\b|it\b|they\b|is\b|are\b|of\b|you\b)(?P<noun>[a-z][\w-]*(?: (?!and\b)[\w-]+){0,4})|"
    r"\Athe (?P<named>(?!numbers?\b|two\b|tally\b|place\b|parts\b)[a-z][\w-]* (?:that )?you [\w-]+(?: at| into)?)",
    re.IGNORECASE,
)
PARTS = stems_of("parts points elements components pieces sections paragraphs")
POSITIONS = re.compile(
    r"\b(?:top|middle|bottom|below|above|beneath|underneath|first|second|third|fourth|last|begins?|ends?|page|line|"
    r"paragraph)\b",
    re.IGNORECASE,
)
"""Where in a paper its parts stand."""
OTHERS = re.compile(r"\bthe others?\b", re.IGNORECASE)
HOW_IT_WORKS = re.compile(r"\bhow (?:it|this|that|they) works?\b[^,]{0,40}", re.IGNORECASE)
NO_WAY_OF_WORKING = stems_of(
    "ensure ensured area access site sites client log page name names time visitor office period attach log record "
    "applicable requirement requirements comply implement implemented required sign signed signs write written writes"
)
"""Of where it is written and of what any company has, and not of how people are kept from harm."""
_SURE = r"you (?:ma[dk]e|are|were) (?:sure|certain)\b"
HOW = re.compile(
    rf"\bhow (?!many\b|much\b|often\b|long\b|old\b|the\b|{_SURE})(?:you|it|they|this|that)\b(?! works?\b)[^,]{{0,60}}",
    re.IGNORECASE,
)
HOW_SURE = re.compile(rf"\bhow {_SURE}[^,]{{0,60}}", re.IGNORECASE)
"""By what somebody made sure that a thing is whole."""
SOURCES = re.compile(
    r"\b(?:invoic\w*|bills?|books?|calendars?|schedules?|rosters?|rota|diar(?:y|ies)|agenda|orders|order book|"
    r"work order|tickets?|codes?|"
    r"slips?|payroll|time ?(?:sheets?|cards?)|(?:white|dispatch )?boards?|notebooks?|bookings?|receipts?|contracts?|"
    r"quotes?|"
    r"season\w*|winters?|summers?|spring|autumn|break-?up|month by month|shop|drawn from|taken from|factures?|"
    r"horaires?|hiver|[ée]t[ée]|atelier|saison\w*|"
    r"wr(?:ote|ites?|itten) (?:down )?(?:what|everything|each|every)|(?:rode|drove|went|spent|stood|sat|shadow\w*|"
    r"worked) (?:\w+ )?(?:along|with|beside|behind)|t(?:old|ells?) (?:me|us)|tell (?:me|us|what)|"
    r"what (?:he|she|they|each|every\w*|people|(?:the|our) \w+) (?:do|does|did))\b|:[^.;:]{2,80},[^.;:]{2,80},",
    re.IGNORECASE,
)
"""Where the work of a year is written down or falls into, and a list of it."""
SHOWED = re.compile(r"\bwhat (?:it|they|the \w+) (?:showed|shows?|told)\b", re.IGNORECASE)

BY_LAW = re.compile(r"\b(?:which|what) the (?:law|act|code) (?:asks|wants|calls|requires)\b(?: for)?", re.IGNORECASE)
OF_LAW = re.compile(
    r"\b(?:laws?|legal\w*|acts?|code|ohs|regulations?|legislat\w+|requir\w*|must|ha(?:s|ve) to|need\w*|committees?|"
    r"reps?|representatives?|(?:fewer|less|more) than|under|over|at least|twenty|20|spokes\w+|steward|delegate|"
    r"oblig\w+|loi|représentante?s?|comité|délégué\w*)\b",
    re.IGNORECASE,
)
"""Words of what is asked for by law, or by how many people it is."""
WHO_ACTS = re.compile(r"\bwho acts\b[^,]{0,40}", re.IGNORECASE)
OF_THE_PAPER = re.compile(
    r"\b(?:between|under|above|below|beside|after|before|behind) (?:(?:that|those|the (?:one|part|list|page|"
    r"section)s?) "
    r"(?:of|for) )?(?:the |our )?(?:owners?|managers?|workers?|lead hands?|president)(?:['’]s?)?"
    r"(?: and (?:that of |those of )?(?:the |our )?(?:owners?|managers?|workers?|crew|others|hands?|"
    r"contractors?)(?:['’]s?)?)?|"
    r"\b(?:signed|approved|written|typed|made|drawn up|revised|dated|reviewed|checked|read|printed|put together)"
    r"(?: and \w+)?(?: up| over| off)? by (?:the |our )?\w+(?: [A-Z]\w+)?",
    re.IGNORECASE,
)
"""Where in a paper its part stands, and who made the paper."""
MADE_IT = re.compile(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Mm]y \w+|[Tt]he (?:owner|boss|office)|[A-Z][a-z]+)(?:['’]ve| have| has|"
    r" had)?(?: also| just| then)? (?:wrote|written|typed|made|put|drew|drawn|"
    r"did|copied|printed|signed|took|sat|revised|reviewed|updated|changed|split|went|read|looked|checked|attach\w*|"
    r"enclos\w*|hung|posted|rewrote|redid|worked)\b",
)
"""Somebody made or looked at the paper."""
ACTING = re.compile(
    r"\b(?:supervis\w+|acts?|acting|runs?|leads?|in charge|charge ?hands?|foreman|foremen|normal(?:ly)?|usual(?:ly)?|"
    r"day[- ]to[- ]day|regular|everyday|every day|most days|always|away|absen\w+|holidays?|stands? in|fills? in|"
    r"covers?|looks? after|oversees?|boss\w*|directs?|answers? for|sups?|supv|chiefs?|captains?|chef|"
    r"(?:(?:that|it|this)(?: is|['’]s| would be| means)|thats) (?:still |then )?(?:me|him|her|us|our|my|whoever|either|"
    r"the (?!second|first|third|middle|last|same|page|list|part|sheet|one\b)|(?-i:[A-Z][a-z]))|"
    r"(?:is|am|are) (?:me|him|her|the|our|my|both)|"
    r"I am|I['’]m|(?:does|do|did) (?:it|that|this|so)|takes? (?:it|over|the|his|her)|"
    r"ha(?:s|ve) the (?:crew|floor|shop|site|men|yard)|responds?|duty|on shift|contrema[iî]tre|dirige|remplace)\b",
    re.IGNORECASE,
)
"""Words of leading, and of the days on which somebody does."""
WHO = re.compile(r"\bwho (?:is|leads|runs|looks|sees|takes|does|has)\b[^,]{0,40}", re.IGNORECASE)
SOMEBODY = re.compile(
    r"\b(?:I|[Mm]e|[Mm]y|myself|[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Ww]ho|[Ww]hoever)\b|\b(?i:owners?|leads?|leaders?|fore(?:man|"
    r"men|woman)|boss\w*|managers?|partners?|brother|sister|wife|husband|son|daughter|father|mother|dad|mom|uncle|aunt|"
    r"senior|oldest|eldest|journey(?:man|person)|captain|chief|chef|head|hand|coordinator|dispatcher|operator|mechanic|"
    r"technician|hygienist|assistant|educator|director|president|principal|superintendent|cook|driver|each|both|acts?|"
    r"runs?|contrema[iî]tre|propri[ée]taire|patronn?e?)\b|"
    r"(?<=[a-z,;:=’'] )(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*ber|uary|ch|il|ust|"
    r"t)?\b|\w{2,6}day\b|"
    r"(?:Tab|Page|Sheet|Section|Appendix|Annex|File|Form|Part|Paper|Att|Duties|Responsibilit\w+|Supervisors?|Workers?|Policy|"
    r"Binder|Folder|Who|The|It|This|See)\b)[A-Z][a-z]+"
)
"""Who it is: by what he is called, by a name within a sentence, or by a word for him."""
NOT_OF_FIGURES = re.compile(
    r"\b(?:draw|drawn|drew|made|make|makes|put|set|written|wrote|writes?|typed?|typing|add(?:s|ed|ing)?|summed|totted|"
    r"totall?ed|counted|look(?:s|ed)?|signed|filled)\s+(?:\w+ )?(?:up|down)\b|\bas a whole\b|"
    r"\b(?:took|takes|taken|taking|spent|cost|costs)\b[^.;,]{0,40}"
    r"\b(?:days?|hours?|evenings?|mornings?|afternoons?|nights?|"
    r"weekends?|weeks?|minutes?|sundays?|saturdays?|while|time|work|effort|patience|trouble|longer|figuring)\b"
    r"(?: than [^.;,]{1,40})?|"
    r"\b(?:the )?(?:better|best|most|half|good|greater) (?:part )?(?:of )?(?:an?|the|my|one) (?:\w+ )?(?:days?|hours?|"
    r"evening|morning|afternoon|night|weekend|week)\b|\bmore or less\b|\b(?:up|down) to (?:date|now|the)\b|"
    r"\b(?:on|in|by|of|to) the same \w+|\b(?:same|as) (?:way )?as (?:last|before|every|always)\b|"
    r"\bkeeps? (?:it|them|the|a|track|all)\b",
    re.IGNORECASE,
)
"""How a summary came about, in words that may tell of figures elsewhere."""
GIVES_EXAMPLE = re.compile(
    r"\b(?:examples?|e\.?g\b|for instance|such as|exemple|one|another|other|others?|somebody|someone|first|"
    r"second|third|"
    r"newest|new)\b(?: (?:of them|of us|one|worker|person|hand|man|woman|guy|fellow|hire|\w+er|\w+or|\w+ist))?"
    r"(?: (?:who|that) [^.;:]{1,40})?\W{0,3}(?:\b(?:said|says|told|tells|spoke|explained|put|mentioned|described|named|"
    r"had|was|did|is|got)\b|[:(])|\bexamples?\b|\be\.?g\b|\bfor instance\b|\b(?:such as|like when)\b|[\"“”«]|"
    r"(?<!\w)['‘]\w[^'’]{6,40}|"
    r"\b(?:the|our|his|her) (?:(?:young|old|new|summer|shop|first-year|second-year) )?(?:helper|apprentice|student|"
    r"labourer|driver|operator|youngest|oldest|trainee|lad|girl|fellow|kid|hand|cook|technician|guide|groom|welder|mechanic|painter|"
    r"swamper|\w+man) (?:was|had|got|watched|spent|learned|learnt|went|could|still|first|shadowed|practi[sc]ed|"
    r"pulled|rode|took)\b",
    re.IGNORECASE,
)
"""Words that lead to what one person said or did."""
ASKING = re.compile(
    r"\b(?:ask\w*|interview\w*|int['’]?d|spoke|speak\w*|talk(?:ed|ing)?|sat down|wrote (?:it|them) down|agree[ds]?|"
    r"confirm\w*|conducted|conversations?)\b",
    re.IGNORECASE,
)
AFFIRMED = re.compile(
    r"\b(?:\d+|all|each|everyone|everybody)\b.{0,40}\b(?:yes|knew|agreed|positive|100)\b|\d\s?%|\bpercent\b|"
    r"\b(?:see|plan|attached|enclosed)\b",
    re.IGNORECASE,
)
LOOKED = re.compile(
    r"\b(?:open\w*|look\w*|check\w*|examin\w*|inspect\w*|went (?:through|into|over)|gone through|counted|visited|drove|"
    r"emptied|unpacked|watched|tried|tested)\b",
    re.IGNORECASE,
)
HAS_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|hold|holds|be|been|got|gets?|do|does|did|can|could|will|would|may|must)\b",
    re.IGNORECASE,
)
MEANS = re.compile(
    r"\b(?:compar\w*|check\w*|cross\w*|follow\w*|walk\w*|ask\w*|look\w*|read\w*|went|go(?:ne|ing)?|through|talk\w*|"
    r"count\w*|match\w*|add(?:ed|ing)|includ\w*|forg[eo]t\w*|missing|missed|left (?:out|off)|against|"
    r"together with|so that|"
    r"because|thought|remember\w*)\b",
    re.IGNORECASE,
)
"""Words by which somebody tells how he made sure of a thing."""
NOTHING_LACKS = re.compile(
    r"\b(?:nothing|none|no (?:\w+ )?\w+|not (?:a single|one|any)(?: \w+)?)"
    r"(?: (?:is|was|are|were|has been|have been|got))? (?:left (?:out|off)|missing|missed|forgotten)\b",
    re.IGNORECASE,
)
"""That all is there, which tells not how anybody made sure of it."""
SHOWING = re.compile(
    r"\b(?:show\w*|trends?|more|fewer|less|up|down|most|mostly|half|third|(?:a|one|three) quarters?|twice|"
    r"double[ds]?|same|rose|"
    r"risen|fell|"
    r"fallen|increas\w*|decreas\w*|drop\w*|gr[eo]w\w*|because|worse|better|steady|none of|cluster\w*|repeat\w*|keeps?|"
    r"since|than|from \w+ to|account\w*|cent(?:er|re)\w*|stands? out|main\w*|pattern\w*|learn\w*|mean[st]?|tells?|"
    r"so (?:we|from now|now|this year|next year|that is))\b",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"\b(?:in|at|on|near|by|behind|inside|beside|through|around|along|across|between|outside|into|to)\s+"
    r"(?:(?:the|our|a|an|his|her|each|both|all|their|my|two|three|four|this|that)\s+)*\w|\bwhere\W",
    re.IGNORECASE,
)
SITES = re.compile(
    r"(?<!for the )(?<!their )(?<!each )\b(?:"
    r"sites?|yards?|shops?|leases?|locations?|places?|jobs?|projects?|houses?|homes?|offices?|plants?|kitchens?|"
    r"(?:\w+)?rooms?|barns?|fields?|farms?|ranch(?:es)?|acreages?|lots?|mills?|malls?|schools?|buildings?|"
    r"warehouses?|garages?|basements?|attics?|roofs?|stores?|towns?|villages?|city|downtown|"
    r"customers?(?:['’]s?)?|clients?(?:['’]s?)?|bays?|bench(?:es)?|floors?(?! box)|levels?|streets?|avenues?|roads?|"
    r"highways?|rigs?|camps?|pits?|quarr(?:y|ies)|(?:sub)?stations?|terminals?|docks?|lakes?|rivers?|shores?|parks?|gardens?|"
    r"greenhouses?|stables?|sheds?|cellars?|condos?|apartments?|hotels?|hospitals?|clinics?|church(?:es)?|"
    r"arenas?|parkades?|cabins?|pastures?|pens?|routes?|rounds|installations?|installs?|"
    r"renovations?|renos?|"
    r"chantiers?|ateliers?|ferme|cuisine|rucher|entrep[oô]t)\b",
    re.IGNORECASE,
)
"""Words for where work is done."""
NAMED_PLACE = re.compile(
    r"\b(?i:at|in|near|by|to|from|around|outside|through|of|on)\s+(?:(?:the|our|old|new|lower|upper)\s+)?"
    r"(?!(?:I|We|JHA|JSA|FLHA|HA|HAs|JHAs|PPE|SWP|CO|GFI|Doc|Paper|Sheet|Tab|File|Form|Att|App)\b)[A-Z][\w’'-]+|"
    r"\b\d{1,2}-\d{1,3}(?:-\d{1,3})*\b|"
    r"\b(?i:at|on|in|near|by|along)\s+(?:(?!form|tab|sheet|paper|att|file|doc|item|row)[a-z]+\s+){1,3}"
    r"(?=[\w-]{0,9}\d)(?=[\w-]{0,9}[A-Z])[\w-]+|"
    r"\b(?:at|near)\s+(?!(?:form|tab|sheet|paper|att|file|doc|item|row|page|question|least|most|about|around|over|under|"
    r"nearly|almost|exactly|only|just)\b)[a-z]{4,}\s+\d{1,4}\b"
)
"""A name behind a word of place, the number of a lease, or a thing there by its own number: `at pole line 9L40`."""
IN_PLACE = re.compile(r"\b(?:in|into|out of|took|takes?) place\b", re.IGNORECASE)
"""That a thing is there, which tells no place."""
WHEN_THERE = re.compile(
    r"\b(?:same (?:visit|morning|afternoon|place|job|night|shift|trip|walk)|mornings?|afternoons?|evenings?|"
    r"noon|nights?|shifts?|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|o['’]clock|a\.?m\.?|p\.?m\.?|"
    r"\d{1,2}:\d\d|visit(?:ed|s)?|walked|toured|drove|rode|went (?:to|along|through|"
    r"out (?!a few|a couple|several|some|many|often|twice|once))|while (?:I was|"
    r"we were) there)\b|"
    r"\b(?:on|the) \d{1,2}(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
NO_PLACE_OF = re.compile(
    r"\b(?:sign(?:ed|ature)|approv\w+|dated?|issued|revised|written|reviewed|renewed|led|agreed|updated|sgd|made|"
    r"read)\b"
    r"(?: and \w+)?(?: again)?(?: it)? (?:by|on|in|at|of)\b|\bin (?:force|effect|line|english|french|writing)\b|"
    r"\b(?:at|by|to) (?:heart|law|date|us|me|him|her|them|all of us)\b|\bin my (?:opinion|view)\b|"
    r"\bby (?:the )?\w+ (?:owner|president)\b",
    re.IGNORECASE,
)
"""What tells who signed it and when, or praises it, and no place."""
KEPT = re.compile(
    r"\b(?:post(?:ed|ing|er)|hangs?|hanging|hung|display\w*|hand(?:ed|s|ing|out|book)?|given|gives?|gets?|got|"
    r"receiv\w+|"
    r"issu(?:ed|es) (?:with|to)|distribut\w+|shar(?:ed|es)|sent|sends|mail\w*|e-?mail\w*|cop(?:y|ies)|pinned|taped|"
    r"tacked|"
    r"clipped|stuck|screwed|framed|laminated|walls?|boards?|doors?|binders?|folders?|drawers?|shelf|shelves|office|"
    r"kitchen|shop|lunch ?room|break ?room|trucks?|vans?|cabs?|visors?|barge|gate|entrance|entry|lobby|reception|"
    r"trailer|"
    r"website|web|intranet|portal|drive|online|app|phones?|clock|wherever|everywhere|every (?:new )?(?:person|one|"
    r"worker|"
    r"hire|site|truck)|each (?:person|worker|hire|employee|new)|new (?:hires?|people|person|workers?)|at home|over the|"
    r"up by|where)\b",
    re.IGNORECASE,
)
"""Words of where a paper is for people to see, or how they get it."""
NO_PLACE = re.compile(
    r"\b(?:in (?:place|(?:very )?good \w+|order|use|person|all|total|addition|accordance|need|general|time|full)|"
    r"on (?:the|our|my|an?) (?:action )?(?:plan|list)|on time|on hand|on (?:\w{3,9} )?\d[\w-]*|"
    r"at (?:all(?: times)?|work|"
    r"hand|least|once|any time)|by \w+ing|(?:in|from|off|on) the (?:\w+ )?(?:assessments?|sheets?|notes|lists?|forms?|"
    r"period|year|morning|afternoon|evening)|to (?:be|do|use|see|have|\w+ (?:it|them))|in (?:the )?\d{4})\b",
    re.IGNORECASE,
)
"""Phrases that begin like a place and are none."""
OWNERS = re.compile(
    r"\b(?:owners?|managers?|boss(?:es)?|president|director|me|myself|manageress|patron|propriétaire|principal|"
    r"partners?|"
    r"superintendent|office|own level|each level|every level|levels)\b",
    re.IGNORECASE,
)
ENTERED = (
    "full complete completed missing stock stocked restock restocked replenish refill refilled supplier supply "
    "supplies "
    "buy bought order ordered pharmacy store complaint complain complained nobody somebody someone anybody never ever "
    "always person own "
    "condition "
    "check checked open opened look looked found shape order sealed clean sound intact fine good plan action aid aider "
    "card ticket tickets certificate certificates shift shifts cover covered sample sampled sampling percent "
    "lid inside "
    "date dated expiry expire expired valid content contents everyone fall spring summer winter autumn morning january "
    "february march april may june july august september october november december hold holder holding people guard "
    "control seen total number numbered sort sorted group grouped area department list listed task job "
    "inventory register "
    "page sheet tab column row version update updated current hold contain attached enclosed file line table "
    "folder binder "
    "crew summary figure incident inspection training year usual annual procedure step read reread bench send sent "
    "percentage persons present kit kits"
)
"""Words that tell how things were found, when, and on what paper, and not which, where or how."""
TELLS_NOTHING = (
    ANY_COMPANYS | stems_of(f"{ENTERED} {' '.join(NUMBER_WORDS)}") | frozenset(stem(word) for word in EMPTY_WORDS)
)
