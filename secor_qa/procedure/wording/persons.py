"""Words by which a named person in a note is told from a company, a place or a document (2.5(c))."""

from __future__ import annotations

import re

from secor_qa.procedure.plain_text import words

GIVEN_NAMES = frozenset(
    words(
        "aaron abdul adam adrian ahmed aisha alan albert alex alexander ali alice allan allison amanda amy andre "
        "andrea andrew angela angus anita ann anna anne anthony antoine arjun arlene arthur ashley barbara barry "
        "benoit bernard beth betty blair bob bonnie brad bradley brandon brenda brent brett brian bruce bryan "
        "calvin cameron carl carla carlos carol caroline catherine cathy chad chantal charles charlie cheryl chris "
        "christina christine christopher cindy claire claude colin connor corey craig crystal curtis cynthia dale "
        "dan daniel danielle danny darcy darren darryl dave david dawn dean deborah dennis derek diana diane "
        "dolores don donald donna doug douglas duane dwayne dylan ed eddie edward elaine elizabeth ellen emily "
        "emma eric erin ernest evelyn fatima felix fernand florence frances francis francois frank fred gabriel "
        "garry gary gavin genevieve geoff george gerald gilles ginette glen glenda glenn gord gordon grace graham "
        "greg gregory guillaume guy hannah harold harpreet harry heather hector helen henry holly howard hugh ian "
        "isabelle ivan jack jackie jacob jacques jake jamal james jamie jan jane janet janice jared jasmine jason "
        "jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jessica jill jim jimmy joan joanne joe "
        "joel john johnny jon jonathan jordan jose joseph josh joshua joyce judy julia julie justin kara karen "
        "karl katherine kathleen kathy katie keith kelly ken kenneth kerry kevin kim kirk kristen kyle lance larry "
        "laura lauren laurie lawrence leah lee leo leon leonard leslie liam linda lindsay lisa lloyd logan lori "
        "lorraine louis louise luc lucas luis luke lyle lynn madeleine marc marcel marcus margaret maria marie "
        "marilyn mario mark marlene martin mary mathieu matt matthew maurice megan melanie melissa michael michel "
        "michelle mike mohamed mohammed monica monique morgan murray nancy naomi natalie nathan neil nicholas nick "
        "nicole noah nora norm norman olivia oscar pat patricia patrick paul paula pedro peggy peter phil philip "
        "philippe phillip pierre priya rachel raj ralph randy ray raymond rebecca reg renee rhonda richard rick "
        "rob robert roberta robin rod roger roland ron ronald rose ross roy russell ruth ryan sabrina sally sam "
        "samantha samuel sandra sara sarah scott sean serge shane shannon sharon shaun shawn sheila shelley sherry "
        "simon sonia sophie stacey stan stanley stephane stephanie stephen steve steven stewart stuart susan "
        "sylvain sylvie tamara tammy tanya tara ted teresa terry theresa thomas tim timothy tina todd tom tommy "
        "tony tracey tracy travis trevor troy tyler valerie vanessa vern vernon veronica vicki victor victoria "
        "vince vincent virginia walter wanda warren wayne wendy wes wesley will william yves yvonne zach"
    )
)

TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Mme|M)\.?\s+(?P<name>[A-Z][a-zà-ÿ'’-]+(?:\s+[A-Z][a-zà-ÿ'’-]+)?)")
ASKING = re.compile(
    r"\b(?:interview(?:ed|s|ing)?|asked|spoke|spoken|speaking|talked|talking|discussed|conversations?|chatted|"
    r"questioned|"
    r"observed|watched|called|phoned|surveyed|sat down)\b",
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
    rf"questioned|phoned|called|met with|chatted with|observed|watched)(?: both)?:? {_ROLE}\Z",
    re.IGNORECASE,
)
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
NO_PERSON = frozenset(
    words(
        "road street avenue drive lane highway hwy lake creek river hill hills valley mountain county municipal "
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
        "president director lead hand crew assessor"
    )
)
"""Beside one of these, in capitals, a name is a place's, a company's, a paper's or a role's."""
