"""What each of a question's points is for, by the words that ask for it and by those that any notes may tell it.

`One point for each: a commitment to protect people; what each answers for; …`. The words that tell are many and plain
on purpose: a part counts as left out only where nothing in the notes could be it (2.5(c)).
"""

from __future__ import annotations

import re

ASKED_EACH = re.compile(r"\b(?:one|a|1) point (?:for )?each\b[^:]{0,120}:(?P<parts>[^.]{10,600})", re.IGNORECASE)
"""`One point for each: this; that.`"""
TO_BE_NAMED = re.compile(r"\b(?:name|list|say|tell|give) in the notes which (?:parts|points|elements)\b", re.IGNORECASE)


def beginnings(text: str) -> re.Pattern[str]:
    """Any of some words, by how they begin."""
    return re.compile(rf"\b(?:{'|'.join(text.split())})", re.IGNORECASE)


POINTS = {
    "protection": (
        beginnings("[^;]*\\bcommit\\w+.to.protect [^;]*\\bphysical.and.psycho"),
        beginnings(
            "harm protect safe(?!ty) "
            "hurt bod(?:y|ies) minds?\\b head(?!\\s?office) health(?!\\s(?:and|&)\\s?safety) "
            "injur psych whole well-?being promis(?:e|es)\\b commit keep(?:s|ing)?\\b.{0,12}\\b(?:folks|"
            "people|us|every) "
            "mental physical bull(?:y|ied) nobody.gets looked?.after wellness corps esprit"
        ),
    ),
    "duties": (
        beginnings("what.[^;]{0,60}answers?.for responsibilit duties accountab"),
        beginnings(
            "answer respons accountab dut(?:y|ies) hook who.does who.is owner boss manag superv fore(?:man|men) lead "
            "crew hands\\b workers? roles? each each.level jobs staff employees us\\b what.(?:I|we) charge partners?"
        ),
    ),
    "law": (
        beginnings("[^;]*\\bfollow.the.law [^;]*\\bcomply"),
        beginnings(
            "laws?\\b acts?\\b regulations? code legal legisl rules compl(?:y|ies|iance) ohs "
            "obey statut loi règl govern"
        ),
    ),
    "refusal": (
        beginnings("[^;]*\\brefus"),
        beginnings(
            "refus say(?:s|ing)?.(?:\\w+.)?no\\b no.to turn(?:s|ed|ing)?.(?:\\w+.){0,3}down "
            "walk(?:s|ing)?.(?:away|off) "
            "stop(?!.sign) declin penal repris punish dock unsafe dangerous danger back(?:ing)?.out down.tools "
            "won['’]?t.do not.do pull(?:s|ed)?.the.pin without.(?:fear|losing|loss) retaliat say.stop"
        ),
    ),
    "visits": (
        beginnings("\\Avisits?\\b"),
        beginnings(
            "visit rides?\\b ride- riding rode walk tour trip went goes c(?:a|o)me out.(?:to|on|at|there) gets.out "
            "drops?.(?:in|by) stop(?:s|ped)?.(?:in|by) on.site monthly weekly quarterly each every month week quarter "
            "stopped stood plan spen[dt]"
        ),
    ),
    "talk": (
        beginnings("a.talk talks?.with [^;]*\\bconversation"),
        beginnings(
            "talk spoke speak asked asking discuss chat told conversation said says heard question listen went.over "
            "go(?:ne|ing)?.over interview convers shared sat.down brought.up raised mention explain met.with parl"
        ),
    ),
    "noted": (
        beginnings("matters.noted [^;]*\\bfollowed.up"),
        beginnings(
            "not(?:ed|es|ing) wrote writ jot saw seen spotted found fix clos follow mend repair items? matters? "
            "things? "
            "put.right correct record action issue concern deal dealt replac bought order(?:ed)? handled findings? "
            "looked.after sorted points.out pointed"
        ),
    ),
    "word back": (
        beginnings("a.word.back [^;]*\\bfe(?:ed|d).?back"),
        beginnings(
            "told tell word back inform report communicat huddle meeting tailgate tool-?box shar announc mail message "
            "fed feedback let.[^.;]{0,20}know read.(?:out|to) posted board crew.(?:heard|got|knows) texted breakfast "
            "talk spoke said explain went.over discuss debrief brief dit"
        ),
    ),
    "workers took part": (
        beginnings("workers.took.part"),
        beginnings(
            "worker hands?\\b crew helper driver operator we\\b us\\b both all\\b every rep(?:s|\\b|"
            "resent) lead foreman "
            "fellow boys guys men\\b women\\b man\\b woman\\b apprent mechan technic tech labour staff people "
            "employ cook clerk other others together alongside turns? initials names\\b named.on "
            "two three four five six "
            "\\d of.each one.of with.(?:him|her|me|us|the|one|two|three|my|our|an?.(?:new|different)) "
            "(?-i:[A-Z][a-z]+,?.(?:and|&|with|plus).[A-Z]) alone ouvri équip travaill employé"
        ),
    ),
    "know what": (
        beginnings("[^;]*\\bknow.what"),
        beginnings(
            "kn(?:o|e)w know-how train shown showed course looks?.for look(?:ed|ing).for learn taught teach "
            "experienc years practi check-?list guide "
            "told brief ask spoke explain instruct aware spot find finds found understand competen qualif coach "
            "shadow point could can\\b"
        ),
    ),
}
"""For each point what asks for it and what may tell it, by the beginnings of words; a dot is any one character."""
