"""The four kinds of hazards to health, by the words that ask for each and by those that any trade may name it with."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.points_each import beginnings

LEAVES_ROOM = re.compile(
    r"\b(?:all(?! (?:are|were|is|on|have|stand|in)\b)|both|(?:four|4)(?! points?\b)|lot|everything|"
    r"every (?:kind|sort|group|one)|(?:each|none|one|two|three|some|"
    r"any) of (?:the|them|"
    r"these|those)|not (?:met|ours|here|in our|part|apply|applicable)|do(?:es)? not (?:occur|apply|arise|exist|have)|"
    r"n/a|no (?:such|other)|kinds?|rest|others?|etc|and so on|for (?:example|instance)|e\.g|such as|among|includ\w+|"
    r"mostly|mainly|especially|first|worst|biggest|highest)\b|\d\s?(?:of|/|from)\s?\d|\bpages? \d",
    re.IGNORECASE,
)
"""Words by which the notes claim every kind in one, give an example only, or say why one is not met."""


KINDS = {
    "substances": (
        beginnings("chemical dusts? substances fumes"),
        beginnings(
            "chemic \\w*dust fume vapo gas solvent acid caustic bleach clean sanitiz disinfect fuel diesel petrol "
            "exhaust smoke silica asbestos lead mould mold paint resin glue adhesive epoxy isocyan oil grease "
            "pesticid "
            "herbicid spray formal ammonia chlorine H2S sour benzene carbon CO\\b cement lime fib[re]+ pollen latex "
            "toner powder soot ash mist toxic poison WHMIS SDS treated creosote battery sewage blood biolog "
            "virus bacteri "
            "lye methan propane welding weld sulph sulf nitr coolant degreas thinner lacquer varnish stain "
            "flour grain"
        ),
    ),
    "surroundings": (
        beginnings("noise heat cold vibration radiation weather"),
        beginnings(
            "nois loud hearing heat hot cold freez frost ice chill sun summer winter vibrat radiat UV ray light dark "
            "glare weather temperatur wind rain snow humid damp wet decibel dB -?\\d\\d?\\s?(?:°|degrees) -\\d\\d "
            "furnace oven cooler arc laser"
        ),
    ),
    "strain": (
        beginnings("strain lifting ergonomic repetit musculo"),
        beginnings(
            "strain lift carry carri haul drag push pull heav back shoulder neck knee wrist elbow hands?\\b "
            "arms? body "
            "bodies muscl joint tendon spine repeat repetit postur bend bent stoop kneel crouch squat twist reach "
            "overhead awkward ergonom sacks? bags? bundle loads? weight kilo kg pounds? lbs? hoist climb crank handl "
            "stand sit sprain ache sore movement motion grip typing keyboard keying shovel dig manual "
            "physical stairs "
            "step"
        ),
    ),
    "mind": (
        beginnings("violen harass fatigue psycho stress bull(?:y|ied)"),
        beginnings(
            "violen harass fatig psych stress bull(?:y|ied|ies) tired exhaust(?:ed|ion) weary sleep "
            "ang(?:er|ry) upset "
            "temper abus threat quarrel argu fight yell holler shout swear insult rude nasty hostil aggress conflict "
            "disput rage rob assault mental mind mood anxi "
            "pester nag boss(?:es|y) scold teas hound crowd mobb picked.on "
            "worr burnout burn-out pressur rush hurr deadline overtime "
            "long night shift hours alone lone isolat custom client neighbo public stranger homeowner "
            "landowner temper "
            "customers feeling emotion grief trauma suicid drink alcohol drug head(?! office) bor(?:ed|ing) worn"
        ),
    ),
}
"""For each kind what asks for it and what may tell it, by the beginnings of words."""
