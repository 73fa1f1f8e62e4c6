"""Words that any company may write about any question, so that notes made of them tell of none (2.5(c))."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.stems import stems_of

ANY_COMPANYS = stems_of(
    # of managing
    "appropriate appropriately approach assess assessment assigned attention authority authorized awareness based "
    "benefit capable carried challenge commit competence competent competency complete comprehensive concern "
    "conduct conditions consider control controls correct corrected corrective correction create cause causes "
    "deficiencies deficiency deliver determine develop discuss discussed duties duty educate effort efforts "
    "eliminate emergency emergencies employer engage enhance equipment establish established evaluate evaluated "
    "event events excellent exist existing expect expected experience familiar feedback findings focus formal "
    "forward function gap guideline guidelines guidance handle handled harm hazard hazards high ideas identify "
    "identified immediate immediately impact improve incident incidents inform informed initiative initiatives "
    "manufacturer manufacturers specification specifications request requested "
    "injury injuries input inspect inspection inspections instruct instruction integral intervals investigate "
    "investigated investigation involve involved job jobs knowledge lead leadership learn learned lesson lessons "
    "listen low maintenance manage manager managers matter matters measure measures meeting meetings member "
    "members method methods minimize mitigate monitor monitored needs objective objectives opportunity "
    "opportunities orientation outcome participate participation performance perform performed periodic "
    "periodically person persons plan plans planned potential practicable preparedness prepared prevent "
    "prevention preventive proactive productive program programs project prompt promptly protect protection "
    "protective provision purpose qualified qualification raise raised range rating reasonable reasonably "
    "recognize recommendation recommendations reduce reduced refresher repair repairs report reported reporting "
    "resolve resolved resource resources respond response risk risks role roles satisfaction schedule scheduled "
    "selected selection serious service share shared situation situations skill skills solution standard step "
    "steps stop strategy structure supervise supervision supervisor supervisors task tasks timely tool tools "
    "topic topics track trained training trend trends unsafe update updated visitors watch watched contractor "
    "contractors workforce workplace workplaces talk talked chance condition observed observe opinion deal dealt "
    "fashion wellness mental physical suitable sufficient "
    "asset assets people's everyone's beyond above better best greater greatest zero healthy healthier safer rules "
    "promise pledge aim aims moral ethics ethical ethically wellbeing fundamental vital crucial critical "
    "significant significantly substantial meaningful sincere genuine genuinely spirit attitude mindset mind minds "
    "reputation image "
    "public community communities sustainable sustainability modern innovative innovation efficient efficiently "
    "efficiency reliable reliably regulation regulations adequacy adequate effective effectiveness suitability "
    # of telling
    "seen action actions date "
    "about accordingly according additional additionally after again ahead along among another any anyone around "
    "aside aware away because become before begin being bring brought by chosen close closely come comes could "
    "covers cover down due during else even ever everywhere fair far feel find first follow fit former forth free "
    "full further get going good great group happen happened happening happens help helps here him his her how "
    "however idea into keep kind know large last later least less let life like likely line little long look "
    "looked looking lot may mean means might mind moment nature near never next nothing now occur occurs occurred "
    "off once one ones open order other others otherwise out over overall own part parts past plus point points "
    "possible present question rather real really reason related remain remains require result results right same "
    "see seek several short show shown side since small soon speak stand start started stay stays still subject "
    "such talk task tell themselves thing things think through today together turn under understand until up upon "
    "very want wants way ways week welcome whatever whenever wherever while who whole whom why within without "
    "word world year years yet people he she them they it an a the whether open-door encouraged comfortable happy "
    "difference goal regard regarding respect respects thereof necessary ongoing continual constant constantly "
    "frequent frequently family heart home "
    # of praising
    "robust rigorous holistic seamless aligned embedded stakeholder stakeholders communicate communicated utmost "
    "paramount foster leverage benchmark class leading exemplary outstanding tremendous unparalleled unwavering "
    "sustain "
    "framework foundation pillar cornerstone forefront embrace empower valued passionate proven partner partners "
    "achieve achieved reflect demonstrate demonstrates entire ethic belief second none team success manage managed "
    "mature strict highest nice glad gladly "
)

PRAISE = re.compile(
    r"\b(?:robust|rigorous|comprehensive|excellen(?:t|ce)|exemplary|outstanding|world[- ]class|best|leading|highest|"
    r"exceeds?|exceptional|superior|proud|pride|strong|proven|holistic|utmost|effective(?:ly)?|commit(?:ment|ted)|"
    r"cornerstone|second to none|unwavering|unparalleled|embraces?|embedded|stakeholders?|culture|diligen(?:t|ce|tly)|"
    r"professional(?:ly|ism)?|success(?:ful(?:ly)?)?|continual(?:ly)?|fully|well (?:respected|established)|"
    r"thorough(?:ly)?)\b"
)
"""Words of praise, in lower case."""
RESTATING = stems_of(
    "who which that it they them he she his their theirs us as well too also so yes there here all every each such "
    "does "
    "indeed course paper see attached both own by whom when i my us what kept is are was were been being have has had"
)
"""Words with which a question is turned into a statement."""
