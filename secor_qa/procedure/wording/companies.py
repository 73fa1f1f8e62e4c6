"""Words by which a company is named, as the writer of a paper or as one of several that a paper comes from (2.5(d))."""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words

_PARTNERS = r"(?:(?<=[a-z]\s)|(?<=[a-z],\s))LP"  # after a word, not in a row of people's initials
_SUFFIX = rf"(?:Ltd|Limited|Inc|Incorporated|Corp|Corporation|LLP|{_PARTNERS}|Ltée|ULC|LTD|LIMITED|INC|CORP|LTÉE)\b\.?"
_BEGINS = r"(?<![\w&'’.-])"  # at the start of a word only: within a long one, each letter would be tried
_WORD = r"[A-Z0-9][\w&'’.-]*"
_NO_PARAGRAPH = r"(?!\d{1,3}(?:\.\d+)*[.)]\s)"  # its number is no part of the name
_BRACKETS = r"(?:\([A-Z0-9][\w .]{0,20}\)\s+)?"  # the year or the place of its founding
LEGAL = re.compile(
    rf"{_BEGINS}{_NO_PARAGRAPH}(?P<name>(?:{_WORD}\s+(?:(?:and|&|of|et)\s+)?){{0,5}}{_WORD},?\s+"
    rf"{_BRACKETS}{_SUFFIX})"
)
"""`Example Ltd.`"""
_ITS_NAME = LEGAL.pattern.removeprefix(_BEGINS)
TITLED = re.compile(rf"(?!(?:For|FOR|To|From|By|With)\s){LEGAL.pattern}\s{{0,3}}(?:\s[-–—|:]\s|[:|–—-]\s).{{3,80}}")
"""`Example Ltd. - What to do`, as a title."""
OF_MANUAL = re.compile(
    rf"{LEGAL.pattern}(?:['’]s)?[,:;–—-]?\s[^\n]{{0,30}}\b(?i:manual|handbook|program(?:me)?|section|chapter)\b"
)
"""`Example Ltd., Safety Manual section 4`, from whose book a page is."""
_A_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2},? |\d{1,2} [A-Z][a-z]{2,8},? |[A-Z][a-z]{2,8} )?(?:19|20)\d\d(?:-\d\d-\d\d)?"
DATED_OF = re.compile(rf"{LEGAL.pattern}(?:, [A-Za-z][\w .'’-]{{2,40}}){{0,3}}[,;]? {_A_DAY}\.?")
"""`Example Ltd., its town, March 3, 2025`, as the line of who issued a paper and when."""
IN_TITLE = re.compile(rf"(?<!\w)(?i:at|of|for|by)\s{_ITS_NAME}(?=\W{{0,3}}\Z|[,;:])")
"""`What is done at Example Ltd.`, as a title."""
PEOPLE_OF = re.compile(
    r"\b(?:[Ff]or|FOR|[Tt]o|[Bb]inding (?:on|for)) (?i:(?:all |any |every |the |our ){0,2}(?:staff|employees?|workers?|"
    r"people|hands|crews?|members|personnel|everybody|everyone|operators?|drivers?)) (?:of|at|with|from) "
    rf"{_ITS_NAME}"
)
"""`For all staff of Example Ltd.`, for whom a paper is written."""
CUSTOMER = re.compile(
    r"\b(?:customer|client|bill(?:ed)? to|sold to|ship(?:ped)? to|invoiced? to|invoice for|prepared for|done for|"
    r"service for|"
    r"serviced for|for|account|acct|owner|registered owner|company|site of)(?: name)?\s{0,3}[:\t]\s{0,3}"
    rf"(?-i:{_ITS_NAME})",
    re.IGNORECASE,
)
"""`Customer: Example Ltd.`, for whom a supplier worked."""
SIGNED_OF = re.compile(
    r"\b(?:[Ss]igned|SIGNED|[Ss]ignature|[Hh]eld by|[Ll]ed by|[Rr]un by|[Rr]eported by|[Ww]ritten by|[Cc]haired by)"
    r"(?: by)?\s{0,3}[:\t]?\s{0,3}(?:[A-Z][\w.'’-]{0,20}\s){1,3}?[A-Z][\w'’-]{1,20},\s"
    r"(?P<name>[A-Z][\w&'’.-]*(?:\s[A-Z&][\w&'’.-]*){0,5})"
)
"""`Signed: A. Name, Example`, by which somebody of a company signs."""
LABEL = re.compile(
    r"^\W*(?:(?:company|employer|business|firm)(?: name)?|name of (?:the )?(?:company|employer|business|firm)|"
    r"entreprise|employeur)\s*[:=\t]\s*(?P<name>[^\t]{3,80}?)(?:\t.*|\s{3,}.*)?$",
    re.I,
)
COMMITTED = re.compile(
    rf"{_BEGINS}(?P<name>[A-Z][\w&'’.-]*(?:[ ]+(?:(?:and|&)[ ]+)?[A-Z][\w&'’.-]*){{0,4}}[ ]+)"
    r"(?:(?:is|are) (?:fully )?committed to|believes? (?:that|in)|recogni[sz]es? (?:that|its|the)|"
    r"(?:will|shall) (?:ensure|provide|maintain|make every)|has (?:established|adopted|implemented|developed)|"
    r"looks? (?:out )?(?:for|after)|values|strives|cares (?:about|for)|expects|employs|"
    r"wants (?:its|all|every|everybody)|requires (?:that|all|every))\b"
)
"""The one that commits itself; its name crosses no cells of a table."""
COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|\b[Cc]opyright|\b[Pp]roperty of)\s*(?:(?:19|20)\d\d(?:\s*-\s*(?:19|20)\d\d)?,?\s*)?(?:by )?"
    rf"{_ITS_NAME}"
)
_LEADER = r"(?:[Pp]resident|PRESIDENT|CEO|[Oo]wner|OWNER|[Pp]roprietor|[Mm]anaging [Dd]irector|[Gg]eneral [Mm]anager)"
_PERSON = r"(?:(?:[A-Z]\.|[A-Z][a-zà-ÿ'’-]{1,20})[ ,]{1,3}){1,3}"
APPROVED = re.compile(
    rf"\b(?:[Aa]pproved|APPROVED|[Aa]uthori[sz]ed|[Aa]dopted|[Ss]igned|[Ii]ssued|[Ee]ndorsed)\b"
    rf"(?:[^\n.]|(?<=\b[A-Z])\.){{0,30}}?(?:\b(?:for|by|of|on behalf of)\s+|\s{{2,}}){_ITS_NAME}|"
    rf"{_BEGINS}{_PERSON}{_LEADER},?\s{{1,3}}(?:of )?{_ITS_NAME.replace('?P<name>', '?P<name2>')}|"
    rf"{_BEGINS}{_ITS_NAME.replace('?P<name>', '?P<name3>')},?\s{{1,3}}{_PERSON}\s{{0,3}}{_LEADER}\b"
)
"""The company for which a paper is approved, or whose leader stands below it."""
SIGNED_FOR = re.compile(
    rf"\b(?:[Ss]igned |[Aa]ccepted |[Ww]itnessed )?"
    rf"(?:[Ff]or|FOR|[Oo]n behalf of)\s{{1,3}}{_ITS_NAME}\s{{0,3}}[:(]\s{{0,3}}[A-Z]"
)
"""`For Example Ltd.: A. Name`, by which somebody signs for a company."""
_SIGNER = r"(?:[A-Z]\.[ ]?|[A-Z][a-zà-ÿ'’-]{1,20}[ ])(?:[A-Z][a-zà-ÿ'’-]{1,20}[ ])?[A-Z][a-zà-ÿ'’-]{1,20}"
PERSON_FOR = re.compile(
    rf"\b(?:[Ff]or|FOR|[Oo]n behalf of)[ ]{_ITS_NAME}[ ]{{0,3}}[:(][ ]{{0,5}}(?P<person>{_SIGNER})|"
    rf"{_BEGINS}(?P<person2>{_SIGNER})[ ](?:\((?:e-?)?signed\)[ ])?(?:for|on behalf of)[ ]"
    rf"{_ITS_NAME.replace('?P<name>', '?P<name2>')}|"
    rf"{_BEGINS}{_ITS_NAME.replace('?P<name>', '?P<name3>')}[ ]?:[ ]{{0,5}}(?P<person3>{_SIGNER})[ ]?\((?:e-?)?signed\)"
)
"""`For Example Ltd.: A. Name`, `A. Name for Example Ltd.` and `Example Ltd.: A. Name (signed)`."""
_BEARER = r"[A-Z][\w.'’-]{0,20}(?:[ ][A-Z][\w.'’-]{1,20}){1,3}?"
MADE_OUT_TO = re.compile(
    rf"(?:\b(?i:(?:awarded|presented|issued|granted|given) to|certif(?:y|ies) that|made out to)|"
    rf"^\W{{0,3}}(?i:(?:participant|student|trainee|candidate|attendee|holder|card ?holder)(?:['’]s)?(?: name)?|name|"
    rf"name of \w+))\W{{1,4}}(?P<person>{_BEARER})(?:,[ ]?|[ ]\(|[ ][-–—][ ]|,?\s{{1,3}}"
    rf"(?i:of|from|with|company|employer|employed by|working for)\b:?[ ]){_ITS_NAME}",
    re.MULTILINE,
)
"""`Awarded to A. Name, Example Ltd.`: the one who took a course, and whose he is."""
_OTHER_SIDE = r"(?:,[^\n]{0,40})?[ ](?:and|&)[ ](?!(?:us|we|our company|ourselves)\b)\w"
AGREED_BY = re.compile(
    rf"\b(?:[Bb]etween|BETWEEN)[ ](?:[^\n.]{{1,60}}[ ](?:and|&)[ ])??{_ITS_NAME}|"
    rf"^{_ITS_NAME.replace('?P<name>', '?P<name2>')}{_OTHER_SIDE}"
)
"""`between Example Ltd. and others`, or the same as a line of its own."""
COMING_FIRM = re.compile(
    r"^\W{0,3}(?:(?:name of |visiting |service |contract(?:ing|or['’]s?) |sub-?)?(?:firm|contractor|sub-?contractor|"
    r"trade|supplier|visitor)(?:['’]s)?(?: (?:company|firm|name))?)\s{0,3}:\s{0,3}(?P<name>\w[^:\n]{2,80})",
    re.IGNORECASE | re.MULTILINE,
)
"""`Firm: Example`, the one that comes to work at another's place."""
_TRADES = (
    r"Contracting|Construction|Trucking|Services|Welding|Oilfield|Enterprises|Holdings|Mechanical|Electric(?:al)?|"
    r"Excavating|Drilling|Rentals|Industries|Roofing|Plumbing|Landscaping|Transport|Hauling|Fabrication|Coatings|"
    r"Insulation|Environmental|Energy|Group"
)
_TRADES_TOO = (
    r"Paving|Concrete|Masonry|Painting|Flooring|Heating|Hydrovac|Wireline|Pipelines?|Earthworks|Aggregates|Builders|"
    r"Homes|Carpentry|Millwork|Fencing|Drywall|Exteriors|Interiors|Logistics|Freight|Farms|Forestry|Surveys|"
    r"Engineering|"
    r"Manufacturing|Machining|Automotive|Towing|Cranes|Scaffolding|Sawmills|Foods|Catering|Restoration|"
    r"Demolition|Disposal"
)
"""Words of trades that papers and topics bear as well: a company's only where it owns or does something."""
TRADE = rf"(?P<name>(?:[A-Z][\w&'’-]{{0,40}}\s+(?:(?:and|&)\s+)?){{1,4}}(?:{_TRADES}))"
"""`Example Welding`, as a pattern."""
OWNER_LIKE = rf"(?P<name>(?:[A-Z][\w&'’-]{{0,40}}\s+(?:(?:and|&)\s+)?){{1,4}}(?:{_TRADES}|{_TRADES_TOO}|{_SUFFIX}))"
"""`Example Paving`, as a pattern, where what follows tells that it is a company."""
TRADE_LINE = re.compile(TRADE)
FROM_OTHERS = re.compile(
    r"\b(?:certif\w+|invoice|receipt|quotation|work order|purchase order|bill of|wallet card|"
    r"ticket|transcript|course|training "
    r"(?:provider|record)|contractors?|sub-?trades?|visitors?|clients?|customer|prime|supplier|"
    r"vendor|manufacturer|sds|safety data|rental|"
    r"service (?:report|record|company)|serviced by|"
    r"inspected by\W{1,4}[^\n]{0,60}\b(?:ltd|inc|corp|limited|llp|services?|company|engineers?|technicians?|authority)|"
    r"clearance letter|wcb|insurance|"
    r"permit|pre-?job|hospital|laborator\w+)\b",
    re.IGNORECASE,
)
"""A paper with such a word may lawfully be another's."""
BY_ITS_ISSUER = re.compile(
    r"\b(?:certif\w+|invoice|receipt|quotation|work order|purchase order|bill of|wallet card|transcript|"
    r"service (?:report|record|company)|serviced by|inspected by|clearance letter|insurance|sds|safety data|rental|"
    r"training (?:provider|record)|course|instructor)\b",
    re.IGNORECASE,
)
"""With such a word anywhere, whoever heads a record may have issued it for others."""
VISITOR_LOG = re.compile(
    r"\W{0,4}(?:daily |site |yard )?visitor(?:s|['’]s|s['’])?['’]? "
    r"(?:logs?|sheets?|books?|registers?|sign[- ]?ins?|lists?)\b",
    re.IGNORECASE,
)
"""What follows the name of the company that keeps a log of its visitors."""
ISSUED = re.compile(
    r"\b(?:valid (?:to|till|until|through)|expir(?:es|y|ation)|instr(?:uctor)?\b|registrar|cpr|card (?:no|number|#)|"
    r"completed the|has completed|attended|gst|hst|subtotal|sub-total|amount due|qty|unit price|"
    r"hydro(?:static)? test|recharged|calibrat\w+|serial (?:no|number)|batch|lot no)(?=\W|\Z)",
    re.IGNORECASE,
)
"""With such a word the company at the foot of a record may have issued it: a school, a shop, a laboratory."""
LENT = re.compile(
    FROM_OTHERS.pattern.replace("visitors?|", "").replace("customer|", "").replace("permit|", ""), re.IGNORECASE
)
"""The same, but for what a paper of one's own speaks of as well: visitors, customers and permits."""
SELLS_PAPERS = re.compile(
    r"\b(?:consult\w*|safety|training|template\w*|software|systems?|associat\w*|academy|institute|compliance|"
    r"solutions?|microsoft|adobe|forms?|print\w*|scan\w*|canon|xerox|ricoh|hp|brother|epson)\b",
    re.IGNORECASE,
)
"""Such an author writes manuals for others, or is a machine."""
_WORK_FOR_OTHERS = re.compile(r"\b(?:sub-?)?(?:contractors?|trades?|vendors?|suppliers?|rentals?)\b", re.IGNORECASE)


def without_trade(text: str) -> str:
    """A text whose companies' names tell no longer that they are contractors, which says nothing of their papers."""
    return LEGAL.sub(lambda found: _WORK_FOR_OTHERS.sub(" ", found[0]), text)


GENERIC = frozenset(
    words(
        "ltd limited inc incorporated corp corporation llp lp ltée ulc the and of company co services service "
        "contracting construction group holdings enterprises industries energy oilfield canada alberta western "
        "northern solutions our"
    )
)
"""Words of many companies' names, by which none is told."""
COMMON = frozenset(word.casefold() for word in re.findall(r"[A-Z][a-z]+", f"{_TRADES}|{_TRADES_TOO}")) | frozenset(
    words(
        "one two three four five six seven eight nine ten first second red blue green black white gold silver big "
        "little old new north south east west river rivers creek lake hill hills valley mountain prairie city town "
        "country custom general quality pro total all star sun electrical electric lifting hauling digging brushing "
        "cleaning building steel stone wood timber gravel earth water oil gas field tank pipe crane picker truck "
        "trucks mobile rural farm home house yard road roads bakery bakers dental medical laboratory lab garage "
        "mechanic auto glass signs cabinets kitchens bikes marine boats nursery greenhouses gardens landscape "
        "irrigation brewery meats butcher vet veterinary clinic daycare moving movers tents events sports bees honey "
        "apiaries print printing sewing upholstery doors windows fences"
    )
)
"""Words of names that any paper may bear: of trades, numbers, colours, land; they tell a company beside another."""
NO_COMPANY = frozenset(
    words(
        "we i you it they everyone everybody all each every any no our this these management manager managers senior "
        "upper executive leadership ownership owner owners president director directors employer employers employee "
        "employees worker workers staff supervisor supervisors foreman foremen crew crews team contractors visitors "
        "health safety committee program programme policy manual system company's firm organization organisation "
        "business who that which board partners partner operator operators lead hands hand n a none same above as "
        "alberta canada province government wcb ohs act law code csa regulation regulations legislation"
    )
)
"""Who else may commit himself, and what stands on a `Company:` line that names none."""
