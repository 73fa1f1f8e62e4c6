"""Words by which a named person in a note is told from a company, a place or a document (2.5(c))."""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words
from secor_qa.procedure.wording.counts import NUMBER

GIVEN_NAMES = frozenset(
    words(
        "aaron abdul abigail adam adrian agnes ahmed aisha alain alan alana albert alec alejandro alex alexander "
        "ali alice alicia alison alistair allan allen allison alvin alyssa amanda amir amit amrit amy ana anders "
        "andre andrea andrew angela angus anika anil anita anjali ann anna anne ansel anthony antoine antonio "
        "ariel arjun arlene arnold arthur arun asha ashley astrid aubrey audrey ava balwinder barb barbara barney "
        "barry beatrice becky belinda benjamin benny benoit bernard beth betty beverly bhavna bianca bilal billy "
        "bjorn blaine blair bob bobby bonnie boris brad braden bradley brandi brandon brayden breanna brenda "
        "brenna brent brett brian brigitte brittany brody bruce bryan bryce bryson byron caleb calvin cameron "
        "camille candace carl carla carlos carly carmen carol caroline carrie casey cassandra catherine cathy "
        "cecil cedric celeste chad chantal charlene charles charlie charlotte chelsea cheryl chloe chris christina "
        "christine christopher cindy claire clara clarence claude clifford clyde cody colby colin colleen colten "
        "colton connie connor cordell corey cory courtney craig crystal curtis cynthia dale damien damon dan dana "
        "daniel danielle danika danny darcy dario darlene darrell darren darrin darryl dave david davinder dawn "
        "dean deanna deb debbie deborah debra declan deepak delbert delia delores denise dennis denny derek "
        "desmond devin devon dexter diana diane dianne diego dimitri dmitri dolores dominic don donald donna "
        "doreen doris dorothy doug douglas duane dustin dwayne dylan ed eddie edith edmund eduardo edward edwin "
        "eileen elaina elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen elmer elsie elvin "
        "emil emilio emily emma emmanuel enrique eric erica erik erika erin ernest ernie ervin esther ethan eugene "
        "eugenia eva evan evelyn evelyne everett ewan farah fatima fay federico felicia felix fergus fernand "
        "fernando fiona florence frances francis franco francois frank fred freddie frederick gabriel garrett "
        "garry gary gaston gavin gemma genevieve geoff geoffrey george gerald geraldine gerard gerry gilles "
        "gillian gina ginette giovanni glen glenda glenn gloria gord gordon grace gracie graham greg gregory greta "
        "gretchen guillaume gurpreet guy gwen hamza hannah hannes hans harjit harmeet harold harpreet harriet "
        "harry hassan heather hector heidi helen henri henrik henry herb herbert hilary hilda hiroshi holly howard "
        "hubert hugh humberto ian ibrahim ida igor imran ingrid ira irene irma irvin isaac isabel isabella "
        "isabelle isaiah ismail ivan jack jackie jaclyn jacob jacques jaden jaime jake jamal james jamie jan jana "
        "jane janelle janet janette janice jared jasmin jasmine jason jaspreet javier jay jayden jean jeanette "
        "jeannie jeannine jeff jeffrey jen jenna jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jesse "
        "jessica jill jillian jim jimmy joan joanna joanne jocelyn jodi jody joe joel joey johan johanna john "
        "johnny jolene jon jonah jonathan joni jordan jorge jose joseph josephine josh joshua josie joyce juan "
        "juanita judith judy julia julian juliana julie juliet justin kaitlyn kamal kara karen karim karina karl "
        "katherine kathleen kathrine kathy katie katrina kayla keegan keith kelly kelsey ken kendall kendra "
        "kenneth kenny kerri kerry kevin kiera kieran kim kimberly kirk kirsten klaus kody kris krista kristen "
        "kristin kristina kristine kristy krystal kurt kyle kylie lana lance lara larry lars latoya laura lauren "
        "laurence laurent laurie lawrence leah leanne lee leigh lena leo leon leonard leonardo leslie lester liam "
        "lily linda lindsay linus lisa liza lloyd logan lois lonnie loretta lori lorraine louis louise luc lucas "
        "lucia lucille lucy ludwig luigi luis luke lydia lyle lynda lyndon lynn lynne mabel maddie madeleine "
        "mahmoud malcolm mandy manjit manny marc marcel marcela marcelo marci marco marcus margaret marguerite "
        "maria mariah marian mariana marianne marie marilyn marilynn marina mario marissa marjorie mark marlene "
        "marlon marsha marta martha martin martina marty marvin mary mathew mathieu matilda matt matthew mattias "
        "maureen maurice mavis maxine maxwell maya mckenzie megan mehdi mei melanie melinda melissa melvin "
        "meredith merle mia micah michael micheal michel michelle mickey miguel mike mildred mindy minh miranda "
        "miriam mohamed mohammad mohammed moira molly mona monica monique morgan moses muhammad murray myles myra "
        "myrna nadia nadine nancy naomi natalie nathan naveed ned neil nellie nicholas nick nicole nikhil nikki "
        "nina noah nora noreen norm norma norman odette olaf olivia ollie omar orville oscar pablo paige pam "
        "pamela parminder pat patrice patricia patrick patti patty paul paula paulette pauline pedro peggy pete "
        "peter petra phil philip philippe phillip phyllis pierre piotr polly prakash priya quentin quinn rachel "
        "rafael rahul raj rajesh ralph ramon randall randy raquel rashid raul ray raymond raymonde rebecca rebekah "
        "reg regan reggie renata rene renee rhett rhonda ricardo richard richelle rick ricky rita rob robbie "
        "robert roberta roberto robin rocco rod rodney rodrigo roger rohan roland rolf ron ronald ronnie rory rosa "
        "rosalie rose rosemary ross roy ruben rudy rupert russ russell ruth ryan sabrina sadie salim sally sam "
        "samantha samir samuel sandra sanjay sara sarah sarita saul sawyer scott scotty sean sebastian serena "
        "serge sergei seth shaina shane shannon shari sharon shaun shawn sheila shelby sheldon shelley shelly "
        "sherri sherry shirley sidney silvia simon simone siobhan skyler sofia sonia sonya sophie stacey stacy "
        "stan stanley stephan stephane stephanie stephen steve steven stewart stuart sukhdeep sunil suresh "
        "surinder susan suzanne sven svetlana sylvain sylvie tabitha tamara tammy tanner tanya tara tariq tasha "
        "tatiana ted teresa terry tessa thea thelma theo theodore theresa thomas tiffany tim timothy tina tobias "
        "toby todd tom tomas tommy toni tony tracey tracie tracy travis trenton trevor trina trish tristan troy "
        "tyler tyrell tyrone tyson ulrich ursula valerie vanessa vera vern vernon veronica vicki vicky victor "
        "victoria vijay viktor vince vincent viola virginia vivian vladimir walt walter wanda warren wayne wendell "
        "wendy wes wesley wilbur wilfred will willard william willie wilma winston wyatt xavier yasmin yolanda "
        "yuri yusuf yves yvonne zach zachary zane zara zoe "
    )
)
GIVEN_OR_NOT = frozenset(
    words(
        "archie art avery bailey ben bev bill blake boyd brady brock buck cal carson carter christian clark "
        "clayton clint clinton cole conrad dane dion dirk drew duncan dustin earl edgar elliot elliott eve floyd "
        "franklin gail garth gene georgina grady grant gus hank harley harvey herman hugo kay kent leroy lewis liz "
        "lou mack madison manuel marion max mel mercedes miles milton mitchell morris nelson noel otto owen parker "
        "perry preston reid rex riley rod ruby sasha skip spencer stella sue taylor tess thor trent tucker vance "
        "vaughn wade wallace warner "
    )
)
"""Given names that are words, towns or companies as well: a person's only where a surname follows."""

TITLED = re.compile(
    r"(?<![Nn]ear[ -])\b(?:Mr|Mrs|Ms|Miss|Dr|Mme|M)\.?\s+(?P<name>[A-Z][a-zà-ÿ'’-]+(?:\s+[A-Z][a-zà-ÿ'’-]+)?)"
)
LETTERED = re.compile(
    r"\b(?:box|part|section|form|sheet|tab|drawer|table|appendix|class|row|list|column|line|unit|book|binder|bay|door|"
    r"level|group|team|crew|shop) [A-Z]\."
)
"""A letter behind `box` or `part` is nobody's initial, nor `M.` a title."""
NO_PERSON_CALLED = re.compile(
    r"\b(?:dumm(?:y|ies)|mannequins?|doll|dog|cat|horse|mule|truck|boat|barge|machine|unit|rig|loader|hoe|saw|tractor|"
    r"trailer|building|house|hall)(?: (?:is|was))?,? (?:called|named|nicknamed|we call) \Z",
    re.IGNORECASE,
)
"""`a dummy called` before a name makes it nobody's."""
NO_ONE_BEFORE = re.compile(
    r"\b(?:the|an?|like|than|chez)\s\Z|"
    r"\b(?:called|named|nicknamed|dubbed|christened|calls?) (?:the|our|her|his|its|their|this|an?) (?:\w+ )?"
    r"(?:dumm(?:y|ies)|mannequins?|doll|dog|cat|horse|mule|trucks?|boats?|vans?|machines?|units?|rigs?|saws?|sanders?|"
    r"tractors?|trailers?|ovens?|presses|press|lathes?|hoists?|cranes?)\s\Z|"
    r"\b(?:dummy|mannequin|truck|boat|van|machine|unit|rig|saw|sander|tractor|trailer|horse|dog|cat|goat)\s\Z",
    re.IGNORECASE,
)
"""Before a name these make it a thing's, or that of somebody known to all, as whom somebody sings."""
WORKED_FOR = re.compile(
    r"\b(?:jobs?|work\w*|house|home|floors?|kitchen|yard|roof|quoted?|built|done|made|booked) (?:for|of|at)\s\Z|"
    r"(?<!looked )(?<!laughed )\bat\s\Z",
    re.IGNORECASE,
)
"""Before a person with a title these tell of a customer."""
FROM_OUTSIDE = re.compile(
    r" (?:from|of|with|at) (?:the |our |his |her )?(?:county|town|city|bank|insur\w+|client|customer|school|landlord|"
    r"supplier|municipality|hospital|association|government|ministry|church|legion|dealer\w*|district|fire hall)\b",
    re.IGNORECASE,
)
"""Behind a person with a title: somebody else's."""
KNOWN_TO_ALL = frozenset(
    (
        "john deere", "massey ferguson", "harley davidson", "tim hortons", "benjamin moore", "johnson controls",
        "ford ranger", "jack frost", "mother nature", "santa claus", "john doe", "jane doe", "joe blow", "joe public",
        "peter pan", "bob ross", "fred astaire", "ginger rogers", "elvis presley", "wayne gretzky", "sherlock holmes",
        "mary poppins", "robin hood", "uncle sam", "dolly parton", "johnny cash", "charlie brown", "betty crocker",
        "mickey mouse", "donald duck", "big ben", "don cherry", "gordie howe", "bob marley", "florence nightingale",
        "joe friday", "oscar peterson", "leonard cohen", "anne murray", "stan rogers", "red green", "victoria day",
    )
)  # fmt: skip
"""Makers of machines and names of the whole world's, who were not asked."""
ASKING = re.compile(
    r"\b(?:interview(?:ed|s|ing)?|asked|spoke|spoken|speaking|talked|talking|discussed|conversations?|chatted|"
    r"questioned|"
    r"observed|watched|(?<!is )(?<!are )(?<!was )(?<!were )called|phoned|surveyed|sat down)\b",
    re.IGNORECASE,
)
SAYING = re.compile(
    r"\b(?:said|says|told|stated|states|explained|answered|replied|mentioned|reported|confirmed|described|knew|knows|"
    r"could (?:say|name|explain|tell|describe|list)|was able to|were able to|recalled|was asked|"
    r"were asked|was interviewed|"
    r"were interviewed|felt|did not know|understood)\b",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:(?:the|our|a|an|one|his|her|new|senior|lead|young) ){0,2}(?:(?:worker|welder|operator|driver|foreman|"
    r"hand|helper|"
    r"labourer|apprentice|mechanic|supervisor|manager|owner|employee|swamper|technician|electrician|person)s?,? )?"
)
ASKED_JUST_BEFORE = re.compile(
    r"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|sat down with|conversations? with|interviews? with|"
    rf"questioned|phoned|called|met with|chatted with|heard from|sat with|rode (?:along )?with|stood with|saw|observed|"
    rf"watched)(?: both)?:? {_ROLE}\Z",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"\A\W*(?:Interviewed|Asked|Questioned|Phoned|Called|Observed|Watched|Saw|With|Had|Heard|Met|"
    r"In|At|On|Near|Around|Outside|Over|Behind|Beside)\b"
)
"""A verb or the word before a place that opens a sentence is no part of the name behind it."""
ATTRIBUTED = re.compile(
    rf"\b(?:according to|in the words of|as (?:told|explained|said|described|put) by|quoting|to quote|per) "
    rf"{_ROLE}(?=[A-Z]|\Z)",
    re.IGNORECASE,
)
SAYS_JUST_AFTER = re.compile(
    r"(?:\s*[,(][^,()]{2,40}[,)])?\s+(?:(?:also|both|then|clearly|readily|only|quickly) )?(?:said|says|told|"
    r"tells|explained|"
    r"answered|replied|mentioned|reported|described|knew|remembered|remembers|recalled|admitted|added|agreed|thought|"
    r"believed|recited|named|listed|demonstrated|pointed|felt|understood|(?:could|can)(?:n['’]t| not)? (?:say|name|"
    r"remember|recall|explain|tell|list|show|describe|point|recite|think|give)|did(?:n['’]t| not) (?:know|"
    r"remember|recall)|"
    r"gave (?:the|an?|two|three|examples?)|(?:was|were)(?:n['’]t| not)? (?:able|unable|sure|unsure|aware|asked|"
    r"interviewed|"
    r"questioned|spoken|shown how)|was (?:observed|watched)|wore|was wearing)\b",
    re.IGNORECASE,
)
"""Words by which only a person goes on after a name."""
DONE_BY = re.compile(
    r"\b(?:signed|signature|signs|owner of|dated|prepared|written|taught|delivered|issued|conducted|performed|"
    r"done|led|"
    r"carried out|held|made|approved|reviewed|interviewed|asked|provided|given|run|facilitated|instructed|"
    r"trained) by:?\s+"
    r"(?:the (?:owner|assessor|manager|president|supervisor|foreman),? )?\Z",
    re.IGNORECASE,
)
"""Who did a thing may be named."""
TURNED_TO = re.compile(
    r"\b(?:(?:go(?:es|ing)?|went|c(?:o|a)mes?|coming|turns?|runs?|reports?|brings?|takes?) (?:[\w'’-]+ ){0,4}?to|"
    r"(?:would|could|can|may|will|should|must|have to|to|people|they|they['’]d|workers|everybody|everyone|we|"
    r"you|always|"
    r"or|and|just) (?:tell|call|phone|ring|text|radio|inform|notify|alert|see|find|get|fetch|contact|reach|"
    r"(?:talk|speak) (?:to|with))|contact|turn to|ask for|belongs? to|up to|answers? to|(?:is|are) (?:raised|"
    r"taken up) with)"
    r" [^.;:!?\d]{0,60}\Z",
    re.IGNORECASE,
)
"""Whom people turn to; with others named before."""
ANSWERED = re.compile(
    r"\b(?:said|says|say|answered|named|name|replied|mentioned|told (?:me|us)|knew|know|listed|pointed (?:to|"
    r"at)|agreed on)\b"
    r"(?P<answer>[^.;!?]{0,120})\Z",
    re.IGNORECASE,
)
"""Words of an answer, behind which a name is what was answered."""
OF_THE_ASKED = re.compile(r"\b(?:among|including|namely|such as|e\.g\.|were|was|by)\W*\Z", re.IGNORECASE)
OR_ANOTHER = re.compile(
    r"(?:\A|.*\b)(?:to|or|is|that|with|through|the \w+,)\s+(?:M[a-z]{1,3}\.?\s+)?\Z|\A\W*(?:M[a-z]{1,3}\.?\s+)?\Z",
    re.IGNORECASE | re.DOTALL,
)
"""How an answer leads to a name: `to ...`, `the foreman, ...`, `it is ...`, or straight."""
HOLDS_THE_JOB = re.compile(
    r"(?:,[^,.;]{2,40},)?\s+(?:(?:always|usually|then|also) )?(?:runs|looks after|takes care of|sees to|orders|"
    r"buys|keeps (?:the|our|it|them|track)|"
    r"holds the|leads the|teaches|does (?:the|it|this|that|them|all|our)|is in charge|is responsible|"
    r"is (?:the|our) (?:one|person|contact|first aider|safety|rep|representative|owner|boss|foreman|supervisor|"
    r"manager|lead)|"
    r"is who|is whom)\b",
    re.IGNORECASE,
)
"""What somebody does who is neither asked nor watched in it."""
PLACE_AFTER = re.compile(
    r"\s+(?:lease|site|yard|pad|road|job|project|plant|pit|camp|battery|facility|station|location|shop|store|branch|"
    r"depot|quarry|terminal|subdivision|building|hall|farm|ranch|block)\b"
)
"""What makes the words in capitals before it the name of a place."""
NO_PERSON = frozenset(
    words(
        "road rd street avenue ave drive lane highway hwy boulevard blvd crescent cres court terrace square trail "
        "lake creek river hill hills valley mountain county sons bros brothers "
        "municipal heights meadows estates landing crossing acres "
        "gardens mews cafe hotel motel inn diner restaurant church chapel arena rink legion uncle aunt auntie "
        "one two three four five six seven eight nine ten eleven twelve paper papers "
        "grandma grandpa santa chez coulee flats junction plaza mall centre center bay beach ravine "
        "regional memorial "
        "district township city town hospital clinic school college university airport park bridge plant mill mine "
        "yard shop office camp terminal station hall ltd inc corp co llp lp limited incorporated corporation "
        "company services service group contracting construction trucking hauling oilfield energy resources "
        "industries safety health hazard policy manual form procedure plan act code report meeting emergency "
        "response training certificate certification first aid whmis tdg osha ohs wcb jha jsa flha ppe alberta "
        "columbia saskatchewan manitoba ontario quebec canada north south east west fort saint st monday tuesday "
        "wednesday thursday friday saturday sunday january february march april may june july august september "
        "october november december spring summer fall autumn winter owner manager supervisor worker foreman "
        "toolbox talk talks near miss permit permits work job jobs program committee log sheet card board client "
        "human resources operator driver welder mechanic technician employee employees staff team department division "
        "standard system workers operators drivers hands everyone both lone lock out tag joint occupational general "
        "daily weekly "
        "president director lead hand crew assessor asked checked looked opened watched counted pulled picked went saw "
        "spoke talked"
    )
)
"""Beside one of these, in capitals, a name is a place's, a company's, a paper's or a role's."""
_A_GROUP = (
    rf"(?:(?:all|both|the|our|my|his|her|other|remaining|whole|entire|rest of the|{NUMBER}) )+(?:(?!and\b)[\w-]+ )?"
    r"(?:workers?|hands?|crew|helpers?|people|men|women|staff|employees|drivers|operators|technicians|techs|apprentices?|"
    r"labourers|guys|others|of us|team|partners?|supervisors?|lead|foreman|office)\b"
)
AND_A_GROUP = re.compile(rf",?\s*(?:and|plus|&|,|with)\s*{_A_GROUP}", re.IGNORECASE)
A_GROUP_AND = re.compile(rf"\b{_A_GROUP},?\s*(?:and|plus|&|,|with)\s*\Z", re.IGNORECASE)
"""A name beside the number of the others who were asked stands for a role."""
