"""Families of words by which a paper may hold what is demanded of it (2.5(a)): alternatives of regular expressions.

Each is of general English and of the trades, and as broad as it can be: a paper lacks a thing only where no word of
its family stands in it.
"""

from __future__ import annotations

DANGER = (
    r"hazard\w*|risk\w*|danger\w*|safe\w*|unsafe|harm\w*|hurt\w*|injur\w*|accident\w*|incident\w*|near[- ](?:miss|"
    r"hit)\w*|close[- ]calls?|ohs|oh&s|osh|whmis|sds|ppe|emergenc\w*|first[- ]aid\w*|fires?|burn\w*|scald\w*|smoke|"
    r"extinguisher\w*|fumes?|dust\w*|nois[ey]\w*|silica|asbestos|chemical\w*|gas(?:es)?|h2s|co2?|spill\w*|leak\w*|"
    r"slip\w*|trip(?:s|ped|ping)?|falls?|fell|falling|cut|cuts|pinch\w*|crush\w*|struck|shock\w*|electr\w*|hot|"
    r"heat|cold|ice|icy|wind\w*|lightning|lift\w*|back ?strain|strain\w*|sprain\w*|twist\w*|bites?|kick\w*|"
    r"drown\w*|explo\w*|flamm\w*|sharp\w*|knife|knives|blades?|guards?|guard\w+|lock(?:ed)?[- ]?(?:out|ed)\w*|"
    r"tag(?:ged)?[- ]?out|harness\w*|ladders?|scaffold\w*|rail(?:s|ing|ings)?|barricade\w*|barriers?|cones?|"
    r"tape[ds]?|spotter\w*|hats?|helmets?|boots?|gloves?|glasses|goggles|visors?|vests?|hi-?vis|masks?|"
    r"respirator\w*|ear ?(?:plugs?|muffs?)|muffs?|face ?shields?|coveralls|apron\w*|eyewash|sprinkler\w*|refus\w*|"
    r"violen\w*|harass\w*|bully\w*|fatigue\w*|stress\w*|inspect\w*|drill\w*|evacuat\w*|muster\w*|exits?|alarms?|"
    r"rescue\w*|investigat\w*|toolbox|tailgate|hurts|wounds?|fingers?|died|die|death|fatal\w*|kill\w*|ill|"
    r"illness\w*|sick\w*|disease\w*|health\w*|protect\w*|prevent\w*|secur(?:e|ed|ing|ely)|brakes?|seat ?belts?|"
    r"speed\w*|trench\w*|overhead|power ?lines?|traffic|back(?:ing|ed) (?:up|without|in)|cover(?:ed|s)|spray\w*|"
    r"rot(?:ten)?|loose|broken|bent|cracked|worn|frayed|wet|slick|muddy?|dark|blocked|bumped?|nails?|weights?|"
    r"heavy|chains?|straps?|rigging|slings?|hooks?|sanit\w*|bears?|dogs?|wasps?|bees?|heights?|roof edge|edges?|"
    r"openings?|housekeeping|clutter\w*|compliance|legislation|the act|law|laws|regulation\w*|wcb|worksafe\w*|"
    r"right to (?:know|say)|equipment|machine\w*|missing|cords?|cables?|lids?|aisles?|walkways?|stairs?|splash\w*|"
    r"hoses?|pressure\w*|psi|[mk]pa|flar(?:e|es|ing)|vent\w*|valves?|outrigger\w*|fenc\w*|signals?|flag(?:ger)?s?|"
    r"cranes?|forklifts?|dig\w*|excavat\w*|pinched|steam\w*|solvent\w*|smok\w*|propane|welding|grind\w*|insulat\w*|"
    r"swing radius|tag ?lines?|trenches|mud|light(?:s|ing)?|horns?|sirens?|steep\w*|runaway|"
    r"(?:hours?|hrs?|percent|%|kg|lbs?|km/h) max(?:imum)?"
)
ROLES = (
    r"owners?|managers?|management|boss\w*|supervisors?|foreman|foremen|forewoman|forepersons?|leads?|"
    r"lead[- ]?hands?|leader\w*|chief\w*|captains?|head \w+|workers?|crews?|employees?|staff|team\w*|drivers?|"
    r"operators?|mechanics?|technicians?|hands?|person\w*|people|everyone|everybody|anyone|anybody|somebody|"
    r"someone|whoever|who|all of us|each of us|both|committee\w*|rep|reps|representatives?|coordinator\w*|"
    r"president|director\w*|partners?|office|dispatch\w*|apprentice\w*|helpers?|journey\w+|superintendent\w*|"
    r"inspectors?|assessors?|contractors?|we|us|i|he|she|they|you|me|him|her|my|our|their|your|myself|himself|"
    r"herself|themselves|pusher|toolpush\w*|consultant\w*|warden\w*|first aiders?|medic\w*|guide\w*|teacher\w*|"
    r"cook\w*|chef\w*|welder\w*|electrician\w*|plumber\w*|carpenter\w*|shop|by"
)
AGAIN = (
    r"again|re-?\w*(?:view|do|done|assess|new|visit|peat|check|think|look)\w*|years?|yearly|annual\w*|months?|"
    r"monthly|weeks?|weekly|daily|days?|quarter\w*|season\w*|spring|summer|fall|autumn|winter|each|every|whenever|"
    r"when|once|twice|after|before|new|chang\w*|updat\w*|times?|until|next|january|february|march|april|june|july|"
    r"august|september|october|november|december|regular\w*|period\w*|interval\w*|shift|mornings?|mondays?|"
    r"fridays?|first"
)
BAD = (
    r"sever\w*|serious\w*|bad\w*|worst|worse|harm\w*|hurt\w*|injur\w*|wound\w*|death|dead|die|dies|died|fatal\w*|"
    r"kill\w*|first[- ]aid|hospital\w*|doctor|clinic|lost[- ]time|medical|bandage\w*|plasters?|band-?aid\w*|"
    r"maim\w*|disab\w*|permanent\w*|amputat\w*|consequence\w*|impact\w*|damage\w*|outcome\w*|effect\w*|loss\w*|"
    r"cost\w*|major|minor|moderate|critical|catastroph\w*|high|medium|low|h/m/l|hml|grade[ds]?|level\w*|scale\w*|"
    r"score\w*|points?|rank\w*|rat(?:e[ds]?|ing\w*)|class\w*|matrix|red|yellow|green|big|small|how much|size"
)
LIKELY = (
    r"likel\w*|unlikely|probab\w*|chances?|odds|often|seldom|rare\w*|frequen\w*|expos\w*|possib\w*|could|may|might|"
    r"ever|never|sometimes|daily|weekly|monthly|yearly|times?|certain|expect\w*|happen\w*|common\w*|usual\w*|"
    r"remote|risk (?:rating|score|level|number|matrix)\w*|rank\w*|matrix|score\w*|scale\w*|rat(?:ed|ing\w*)|"
    r"points?|high|medium|low|how many"
)
FITTED = (
    r"fit\w*|siz\w*|adjust\w*|snug\w*|tight\w*|loose\w*|seal\w*|straps?|buckle\w*|shav\w*|beard\w*|measur\w*|"
    r"molded|moulded|custom|try|tried|tries|put on|puts on|pull\w*|wear|wears|worn over|wearing|over the|under the|"
    r"above|between|fingers?|lac(?:e|ed|es)|zipp\w*|tuck\w*|button\w*|close[ds]?|don|donned|donning|test\w*|"
    r"check\w*|suspension|length\w*|inches|small|large|reach\w*|cover\w*|comfort\w*|chin ?straps?|nape|ratchet"
)
KEPT = (
    r"keep\w*|kept|stor\w+|hang\w*|hung|hooks?|pegs?|racks?|lockers?|shel(?:f|ves)|drawers?|bins?|box(?:es)?|"
    r"cases?|bags?|pouch\w*|cabinet\w*|closet|cupboard\w*|clean\w*|wash\w*|wip\w+|rins\w*|dry|dried|dries|drying|"
    r"launder\w*|disinfect\w*|sanit\w*|soap|water|brush\w*|car(?:e|ed|es) (?:for|of)|care|maint\w*|inspect\w*|"
    r"charg\w*|sun|cab|cabs|truck|trucks|trailer|shop|office|store ?room|indoors|out of|look(?:ed)? after|"
    r"put (?:away|back)|checked|home|oil\w*|conditioned|protect(?:ed)? from"
)
REPLACED = (
    r"replac\w*|exchang\w*|swap\w*|trad(?:e|ed|es) in|new|chang(?:e|ed|es|ing)|discard\w*|dispos\w*|throw\w*|"
    r"thrown|toss\w*|bin|binned|garbage|trash\w*|scrap\w*|junk\w*|dumpster|retir\w*|destroy\w*|cut up|burn\w*|"
    r"turn(?:ed)? in|hand(?:ed)? (?:in|back)|return\w*|worn out|wear out|wears out|worn through|damag\w*|torn|"
    r"tears?|crack\w*|scratch\w*|hol(?:e|es)|broken|br(?:eak|oke)\w*|expir\w*|years?|months?|after (?:a|any|each|"
    r"every)|life|buy\w*|bought|order\w*|renew\w*|dated?|out|gone|defect\w*|unfit|fray\w*|too old|shelf life|"
    r"frees?|issue[ds]?|get another|another|once|when"
)
GEAR = (
    r"hats?|helmets?|caps?|boots?|shoes?|footwear|clogs?|gloves?|mitts?|glasses|goggles|eyewear|visors?|vests?|"
    r"hi-?vis|high[- ]vis\w*|masks?|respirator\w*|n95|p100|ear ?plugs?|plugs|muffs?|hearing|face ?shields?|"
    r"shields?|coveralls?|aprons?|sleeves?|chaps|harness\w*|lanyards?|frc?s?|fire[- ]?(?:retard|resist)\w*|"
    r"clothing|clothes|jackets?|gowns?|life ?jackets?|pfd|knee ?pads?|gauntlets?|leathers?|hair ?nets?|rubber|"
    r"monitors?|screens?|spats"
)
BREACH = (
    r"breach\w*|break\w*|broke\w*|violat\w*|disciplin\w*|warn\w*|verbal\w*|written|writ\w*|letters?|notes?|talk\w*|"
    r"spoken|suspen\w*|sent home|send home|home|dismiss\w*|terminat\w*|fired|let go|laid off|leave\w*|consequen\w*|"
    r"strikes?|(?:first|second|third|1st|2nd|3rd|last|final|next|one|two|three)(?: and (?:second|third|"
    r"last))? (?:time|offen[cs]e|step|slip|one|warning|chance|strike|talk|letter|day)|offen[cs]e\w*|steps?|caught|"
    r"penalt\w*|fin(?:e|ed|es)|pay|paid|unpaid|the (?:road|door|gate)|out|off (?:the )?(?:site|job|list)|gone|"
    r"ignor\w*|not (?:follow\w*|kept|keep\w*|obey\w*)|do(?:es)?n[o']?t (?:follow|keep|obey)|fail\w*|fall short|"
    r"if not|non[- ]?compl\w*|non[- ]?conform\w*|stop\w*|remov\w*|replac\w*|correct\w*|cancel\w*|re-?train\w*|"
    r"contract (?:ends?|ended)|back ?charg\w*|withh\w*|deduct\w*|bann?e?d?|action"
)
FIRE = r"fires?|burn\w*|flam\w*|smok\w*|blaz\w*|extinguish\w*|explo\w*|wildfire\w*|ignit\w*"
MEDICAL = (
    r"medic\w*|injur\w*|hurt\w*|first[- ]aid\w*|ambulance\w*|ems|paramedic\w*|hospital\w*|clinic\w*|doctor\w*|"
    r"nurse\w*|bleed\w*|blood|cuts?|wound\w*|broken|fractur\w*|heart\w*|cpr|aed|unconscious|collaps\w*|faint\w*|"
    r"sick\w*|ill|illness|burn\w*|chok\w*|allerg\w*|epi-?pen\w*|stroke|seizure\w*|shock\w*|rescue\w*|casualt\w*|"
    r"patient\w*|victim\w*|stars|man down|health|breath\w*|sting\w*|poison\w*|eyewash|in the eye"
)
WEATHER = (
    r"weather\w*|storm\w*|thunder\w*|lightning|tornado\w*|twister\w*|wind\w*|hail\w*|blizzard\w*|snow\w*|"
    r"white ?out\w*|flood\w*|rain\w*|ice|icy|cold|frost\w*|freez\w*|heat\w*|hot|temperature\w*|gust\w*|squall\w*|"
    r"cloud\w*|fog\w*|whiteout|hurricane\w*|cyclone\w*|water rising|sky|power (?:out|fail)\w*"
)
WAY = (
    r"muster\w*|assembl\w*|gather\w*|meet\w*|rally|safe (?:place|area|spot)|evacuat\w*|exits?|way out|out|outside|"
    r"doors?|gates?|stairs?|routes?|upwind|uphill|up the|parking|lot|road\w*|driveway|yard|street|mailbox|pole|"
    r"sign|fence|corner|map|sketch|plan of|assembly|across|basement|shelter\w*|cellar|go to|walk to|run to|"
    r"drive to|head (?:for|to)|vans? to|leave\w*|away|back to"
)
NUMBERS = (
    r"911|9-1-1|\d{3}[-. ]\d{4}|\d{3}-\d{3}|channel|ch\.? ?\d+|ext\.? ?\d+|extension|1-?8\d\d|811|dial\w*|"
    r"speed ?dial|phone (?:list|numbers?)|telephone|numbers?|radios?|calls?|phones?"
)
TOUCH = (
    r"call\w*|phon\w*|text\w*|radio\w*|check\w*|ring\w*|rings|ping\w*|in-?reach|sat(?:ellite)?|gps|app|message\w*|"
    r"contact\w*|report\w*|e-?mail\w*|signal\w*|beacon\w*|button|pendant|camera|whistle|horn|tell\w*|sign(?:s|"
    r"ed)? (?:in|out)|visit\w*|look in|looks in|talk\w*|in touch|hourly|every"
)
HELP = (
    r"help\w*|911|rescue\w*|ambulance|ems|police|rcmp|fire ?(?:hall|department)|go(?:es)? (?:to|out|and|look\w*|"
    r"see|over|check)|drive\w*|drove|send\w*|sent|search\w*|look for|find\w*|no (?:answer|reply|word|response|call|"
    r"text|check)|miss\w*|doesn[o']?t|does not|not (?:answer|hear|call|report|back)\w*|fail\w*|overdue|late|"
    r"silence|nothing heard|neighbo\w*|dispatch\w*|alarm\w*|emergenc\w*|come\w*|someone|first[- ]aid\w*|stars"
)
AUTHORITY = (
    r"authorit\w*|govern\w*|ministr\w*|minister|labou?r|ohs|oh&s|osh|wcb|worksafe\w*|workers['’]? compensation|"
    r"provinc\w*|federal\w*|regulator\w*|officers?|inspector\w*|legal\w*|law\w*|the act|act|section|s\. ?\d+|"
    r"police|rcmp|aer|tsb|saskatchewan|alberta|b\.?c\.?|manitoba|prevention|director|serious\w*|death\w*|fatal\w*|"
    r"hospital\w*|collaps\w*|explo\w*|reportable|notif\w*|hot ?line|1-8\d\d|contact cent\w*"
)
CAUSES = (
    r"investigat\w*|caus\w*|why\w*|inquir\w*|enquir\w*|look\w* (?:into|at|for)|find out|figure out|dig\w*|root|"
    r"lessons?|learn\w*|correct\w*|what happened|how it happened|review\w*|follow(?:ed|s)?[- ]?up|interview\w*|"
    r"witness\w*|photo\w*|pictures?|analy\w*|go over|talk\w* (?:it )?over|sit\w* down|prevent\w*"
)
OFTEN = (
    r"dail\w*|week\w*|month\w*|year\w*|annual\w*|quarter\w*|season\w*|each|every|before|after|once|twice|times|"
    r"per (?:day|week|month|year|shift|job|trip)|days?|shifts?|start|mornings?|mondays?|tuesdays?|wednesdays?|"
    r"thursdays?|fridays?|saturdays?|spring|fall|autumn|summer|winter|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|frequen\w*|"
    r"regular\w*|interval\w*|hours?|hourly|km|when\w*|always|use|often|continuous\w*|trip"
)
FORM = (
    r"forms?|sheets?|cards?|check ?lists?|lists?|tags?|books?|logs?|reports?|pads?|apps?|tablets?|pages?|paper\w*|"
    r"written|write\w*|wrote|records?|recorded|recording|template\w*|register\w*|binders?|document\w*|tick\w*|"
    r"[a-z]{1,3}-?\d+|booklet\w*|e-?forms?|phone|notebook\w*|clipboard\w*|photo\w*|diary|file[ds]?|board"
)
CORRECTED = (
    r"correct\w*|clos\w+|done|did|fix\w*|mend\w*|repair\w*|replac\w*|remed\w*|resolv\w*|complet\w*|finish\w*|"
    r"put (?:right|up|on|in|back)|changed?|swapped|new|bought|order\w*|install\w*|clear\w*|clean\w*|ok|okay|yes|"
    r"same (?:day|hour)|tighten\w*|weld\w*|bolt\w*|adjust\w*|removed|moved|labell?ed|due|by|target|deadline|status|"
    r"open|pending|overdue|action\w*|follow\w*|straighten\w*|guyed|chained|painted|locked|binned|ready|signed off|"
    r"initial\w*|late|still|in (?:hand|progress|place)|topped up|filled|refilled|added|cut up|swept|sorted|tied|"
    r"taken|made|built|work order\w*|wo|assigned|responsible|handled|dealt|date|when|who|[xX✓✔☑☒]"
)
CHANGED = (
    r"chang\w*|new\w*|different\w*|differ\w*|now|no longer|any ?more|add\w*|remov\w*|replac\w*|moved?|other|bought|"
    r"arriv\w*|came|since|instead|same|nothing|none|un?chang\w*|update\w*|revis\w*|drop\w*|gone|went|old|up|down|"
    r"was|raised|lowered|still|ok|okay|correct\w*|follow\w*|look\w*|review\w*|yes|no"
)
REPORTING = (
    r"report\w*|tell\w*|told|say\w*|speak\w*|call\w*|shout\w*|let .{1,20} know|phon\w*|writ\w*|notif\w*|bring\w*|"
    r"inform\w*|point out|flag\w*|raise\w*"
)
TAKING_PART = (
    r"tak(?:e|es|ing) part|part|participat\w*|join\w*|com(?:e|es|ing) to|attend\w*|help\w*|meeting\w*|talks?|"
    r"huddle\w*|(?:have|has|a|your|their) say|sign\w*|walk\w*|drills?|train\w*|assess\w*|inspect\w*|contribut\w*|"
    r"co-?operat\w*|involve\w*|fill\w* (?:in|out)|hazard (?:paper|form|sheet|card)\w*|sit\w*|work(?:s|ing)? with|"
    r"suggest\w*|ideas?|share\w*|toolbox|tailgate|safety (?:meeting|talk)\w*"
)
BEFORE_WORK = (
    r"before\w*|ask\w*|want\w*|requir\w*|need\w*|proof|prov(?:e|es|ide)\w*|show\w*|send\w*|letter\w*|clearance|wcb|"
    r"insur\w*|ticket\w*|certificat\w*|licen\w*|questionnaire|pre-?qual\w*|referenc\w*|cor|secor|record\w*|plan\w*|"
    r"check\w*|first|sign\w*|hire\w*|hiring|choos\w*|pick\w*|select\w*"
)
DURING = (
    r"dur\w*|while\w*|monitor\w*|watch\w*|check\w*|visit\w*|inspect\w*|look\w*|look in|spot|weekly|daily|each|"
    r"every|supervis\w*|walk\w*|audit\w*|observ\w*|site lead|foreman|lead|follow\w*|ride\w*|rides along|oversee\w*|"
    r"goes"
)
