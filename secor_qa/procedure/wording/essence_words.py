"""Families of words by which a paper may be about what its question asks (2.5(a)): alternatives of regular expressions.

Each is as broad as it can be: a paper is about something else only where no word of the family stands in it.
"""

from __future__ import annotations

DRILL = (
    r"drill\w*|exerci[sc]e\w*|evacuat\w*|muster\w*|mock|practi[sc]\w*|simulat\w*|scenario\w*|play(?:ed|s)?|preten\w*|"
    r"rehears\w*|tr(?:ied|y) out|walk-?through|tabletop|rescue\w*|every(?:body|one)|all (?:out|hands|of (?:us|them)|"
    r"present|safe|clear|there|here|in)|out (?:in|of|at|by|the)|outside|head ?count\w*|count(?:ed)?|roll ?call|"
    r"assembl\w*|gather\w*|went|walked|ran|came|minutes?|min|seconds?|sec|people|persons?|crews?|staff|workers?|"
    r"employees|volunteers?|victim|casualt\w*|lessons?|de-?brief\w*|worked well|observ\w*|participa\w*|time out|"
    r"children|guests|kids|residents|dummy|exercice|monde"
)
RECORDS = (
    r"records?|filed|filing|on file|files (?:are|in|for|by)|binders?|folders?|drawers?|cabinets?|tabs?|dividers?|"
    r"index\w*|sections?|"
    r"elements?|polic(?:y|ies)|safety|hazards?|inspections?|training|orientations?|incidents?|meetings?|minutes|"
    r"forms?|"
    r"emergency|first[- ]aid|certificates?|tickets?|whmis|sds|archive\w*|register\w*|logs?|reports?|contents?|"
    r"retention|"
    r"kept|keep|location|drive|cloud|server|backup|documents?|papers?|books?|manual|ppe|ohs|jha|flha|"
    r"dossiers?|classeurs?|registres?"
)
READY = (
    r"extinguish\w*|eye ?wash\w*|showers?|gauges?|pins?|seals?|tags?|tagged|charged|re-?charg\w*|pressur\w*|abc|bc|"
    r"co2|"
    r"\d+ ?(?:lbs?|kg|pounds?)|hoses?|nozzles?|kits?|first[- ]aid|aed|defib\w*|detectors?|alarms?|sprinklers?|"
    r"hydrants?|spill|blankets?|lights?|lamps?|exits?|scba|breathing|smoke|fire|stretchers?|rings?|life ?jackets?|"
    r"monitors?|horns?|radios?|beacons?|flashlights?|batter(?:y|ies)|bump\w*|rescue|"
    r"serviced|hydro\w*|hydrostatic|good|ok|full|in (?:date|place)|extincteurs?"
)
JOB_NEEDS = (
    r"tickets?|course\w*|train\w*|licen[cs]\w*|certif\w*|cards|card (?:for|in|from)|class \d|school\w*|grade|"
    r"diploma|degree|red seal|"
    r"apprentic\w*|journey\w*|trade\w*|experience\w*|years?|months?|abilit\w*|able|skills?|fit\w*|physical\w*|"
    r"lift\w*|"
    r"health\w*|medical\w*|strength|strong|stand|vision|hearing|qualif\w*|competen\w*|educat\w*|require\w*|needs?|"
    r"needed|must|minimum|positions?|duties|read|first[- ]aid|whmis|driver\w*|operator\w*|drug|vaccin\w*|rabies|"
    r"immuni\w*|exigences|formation|permis"
)
_LED = r"every(?:one|body)|all of us|each (?:person|of us)"
LEADERS = (
    r"supervis\w*|fore(?:m[ae]n|wom[ae]n|persons?)|leads?(?! (?:the|a|an|by|our|to)\b)|lead[- ]?hands?|leaders?|"
    r"chiefs?|captains?|pushers?|superintendents?|boss\w*|"
    r"heads?|charge ?hands?|in charge|coordinat\w*|dispatch\w*|journey\w*|crew (?:lead|boss)\w*|site managers?|"
    r"(?<!owner/)(?<!owner / )(?<!owner and )(?<!owner or )manag\w*|senior|director\w*|instruct\w*|stewards?|"
    r"mentor\w*|"
    rf"contrema[iî]tres?|superviseurs?|responsables?|{_LED}"
)
"""Who leads; an owner who manages is none of them."""
OWNERS = (
    r"owners?|manag\w*|management|boss\w*|presidents?|directors?|partners?|employers?|compan(?:y|ies)|director\w*|"
    r"ceo|"
    r"principals?|proprietors?|i|we|us|my|our|me|husband|wife|veterinarian|dentist|doctor|chief|senior|lead\w*|"
    rf"propri[ée]taires?|direction|patron\w*|employeur|{_LED}"
)
WORKERS = (
    r"workers?|employees?|staff|crews?|hands?|team\w*|people|persons?|every(?:one|body)|anyone|anybody|all|each|you|"
    r"your|yours|we|us|our|drivers?|operators?|helpers?|labou?rers?|technicians?|techs?|mechanics?|apprentices?|"
    r"journey\w*|welders?|groomers?|bakers?|cooks?|cleaners?|assistants?|swampers?|i|my|they|their|guys|boys|"
    r"travailleurs?|employ[ée]s?"
)
SAFETY_OF_POLICIES = (
    r"safe\w*|health\w*|injur\w*|harm\w*|hurt\w*|danger\w*|hazard\w*|risk\w*|well-?being|violen\w*|harass\w*|"
    r"(?:every(?:one|body| \w+)|people|persons?|workers?|crews?|hands?|us|them|each|we|you|famil(?:y|ies))\b"
    r"[^.\n]{0,50}\bhome|"
    r"bull(?:y|ied|ying)|refus\w*|protect\w*|incidents?|accidents?|ill(?:ness(?:es)?)?|sick\w*|kill\w*|die[sd]?|lives|"
    r"life|alive|"
    r"unhurt|unharmed|fingers?|limbs?|ohs|s[ée]curit\w*|sant[ée]|bless\w*"
)
"""Of these every policy on health and safety has one; what any hazard is called may stand in a warranty too."""
POLICY = (
    r"commit\w*|promis\w*|polic(?:y|ies)|pledg\w*|believ\w*|aims?|goals?|responsib\w*|answers? for|accountab\w*|"
    r"rights?|"
    r"refus\w*|laws?|legislation|act|compl(?:y|ies|iance)|obey\w*|rules?|protect\w*|home|well-?being|priorit\w*|"
    r"comes first|everybody|everyone|every (?:worker|person|one|day)|all of us|we (?:want|will|do|work|try|care|"
    r"look|owe|"
    r"keep|believe|never|run|build|go|make|expect|put|see|are|have|take)|wants?|expect\w*|must|shall|ensur\w*|"
    r"provid\w*|"
    r"nobody|no job|nothing|duty|duties|politique|engage\w*|droit"
)
VISIT = (
    r"visit\w*|walk\w*|went|came|drove|stopp?(?:ed|s)? (?:by|in)|saw|seen|look\w*|watch\w*|talk\w*|ask\w*|told|spoke|"
    r"chat\w*|met|crew\w*|site|noted|notes|found|follow\w*|agreed|owner\w*|tour\w*|rounds?|spent|rode|ride\w*|with|"
    r"visite"
)
RULES = (
    r"rules?|must(?:n['’]t)?|shall|never|always|don['’]?t|do not|only|forbidden|allowed|prohibit\w*|"
    r"required|requires|keep|wear|stay|lock|nobody|no one|r[èe]gles?|jamais|toujours|"
    r"(?:on|off|in|out|up|down|away)(?=[.;,]|\n)|no (?:\w+ ?){1,3}(?=[.;,]|\n)|not (?:a|to|under|over|in|on|without)"
)
VISITORS = (
    r"visitors?|visits?|visited|guests?|public|customers?|clients?|deliver\w*|drivers?|neighbou?rs?|children|kids|"
    r"students?|pedestrians?|passers?-?by|tenants?|homeowners?|residents?|parents?|families|strangers?|"
    r"sign(?:ed)?[- ]?"
    r"(?:in|out)|signs?|barri\w*|fenc\w*|cones?|tapes?|taped|rope\w*|gates?|locks?|locked|flag\w*|traffic|"
    r"sidewalk\w*|"
    r"escort\w*|badges?|vests?|purpose|time (?:in|out)|in|out|hoard\w*|perimeter|zone\w*|visiteurs?"
)
FIGURES = r"\d[\d.,]*%?|no|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|all"
REVIEW = (
    r"review\w*|look\w*|went (?:through|over)|go(?:es|ing)? (?:through|over)|element\w*|goals?|targets?|next year|"
    r"polic(?:y|ies)|hazards?|training|inspections?|incidents?|system|program\w*|manual|what (?:works|worked)|"
    r"improv\w*|"
    r"chang\w*|plans?|assess\w*|audit\w*|decid\w*|revue|bilan|secor|safety"
)
EVENTS = (
    r"incidents?|accidents?|near[- ](?:miss|hit)\w*|close[- ]calls?|events?|report\w*|happen\w*|occur\w*|"
    r"first[- ]aid\w*|"
    r"nothing|none|nil|no (?:entries|injuries|one|body)|nobody|\w+ed|fell|cut|hit|struck|slid|broke\w*|spill\w*|bit|"
    r"slip\w*|trip\w*|lost|burst|burn\w*|bump\w*|split|hurt\w*|injur\w*|damag\w*|bitten|blew|came|was|were|got|incid"
)
RANK = (
    r"\d+|high|highest|med(?:ium)?|low|lowest|(?-i:[HMLABCDE]|[IVX]+)(?!\w)|rank\w*|scor\w*|rat(?:e|ed|ing)\w*|"
    r"risk\w*|priorit\w*|sever\w*|"
    r"likel\w*|unlikely|serious\w*|major|minor|moderate|critical|bad|worst|worse|often|seldom|rare\w*|first|second|"
    r"third|"
    r"red|yellow|green|chance|harm|level\w*|urgent|big|small|top|rang|grav\w*"
)
OTHERS = (
    r"prime\w*|clients?|customers?|owners?|contract\w*|subs?|sub-?\w*contract\w*|trades?|site (?:super\w*|reps?|"
    r"contacts?|"
    r"managers?|lead|office)|super(?:intendents?)?|consultants?|company (?:man|rep|reps)|operators?|others?|"
    r"neighbou?r\w*|"
    r"both|gc|g\.c\.|general|hosts?|visit\w*|landlords?|tenants?|propert\w*|manag\w*|coordinat\w*|compan\w+|"
    r"employers?|"
    r"firms?|crews|companies|joint\w*|shared?|sharing|exchang\w*|with (?:the|their|them|him|her|[A-Z]\w+)|their|"
    r"them|they|"
    r"theirs|ours|you|your|from|to (?:us|them)|told|pre-?job|school|principal|farmers?|plumber\w*|electric\w*|"
    r"roof\w*|"
    r"plant|facility|caretaker|janitor|building|mall|town|city|county|forem[ae]n|ltd|inc|corp|limited|lt[ée]e|"
    r"services?|"
    r"construction|builders?|homes|drillers?|rig|testers?|pipefitt\w*|carriers?|drivers? of|shipper|receiver|for"
)
RELEASE = (
    r"spill\w*|releas\w*|leak\w*|absorb\w*|(?:spill|absorbent) pads?|pads|drain (?:cover|plug|mat)\w*|contain\w*|"
    r"dik(?:e|es|ing)|"
    r"berm\w*|smell\w*|h2s|sour gas|gas (?:alarm|leak|cloud|detect\w*|smell\w*|escap\w*|release)|monitor alarm\w*|"
    r"plumes?|"
    r"vapou?rs?|fumes|toxic|chemicals?|hazmat|discharg\w*|overflow\w*|rupture\w*|burst|environment\w*|poured|drips?|"
    r"dangerous goods|canutec|déversement\w*|fuites?|upwind|ammonia|chlorine|hydraulic|splash\w*|sand on it|"
    r"kitty litter|"
    r"on the (?:ground|floor|road)|in(?:to)? the (?:creek|drain|ditch|river|sewer)s?|acids?|sawdust on|soak\w*|"
    r"mop\w*|eye ?wash|coal ?oil|tip(?:s|ped)? over"
)
RELEASED = (
    r"solvents?|paints?|lacquers?|thinners?|fuels?|diesel|gasoline|propane|chlorine|ammonia|acids?|pesticides?|"
    r"herbicides?|refrigerants?|degreasers?|bleach|glues?|adhesives?|resins?|produced water|crude|glycol|antifreeze|"
    r"hydraulic oil|caustic|formalin|peroxide|epoxy|hardener|isocyanates?"
)
"""What may be spilled or set free where work is done with it."""
