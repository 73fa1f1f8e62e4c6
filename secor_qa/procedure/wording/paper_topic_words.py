"""By which words papers are told: what each topic has beforehand, and the weights of stems for and against.

Worked out by `python -m benchmarks topics --write` from papers of invented firms; not to be changed by hand.
"""

# fmt: off
WORDS = {
    "policy": (-0.9, """
refus+4 polici+4 rule+4 health+4 danger+4 act+4 safeti+3 bodi+3 follow+3 regul+3 owner+3 work+3 speak+2 nobodi+2
occup+2 sign+2 code+2 alberta+2 worker+2 ltd+2 mind+2 pay+2 protect+2 train+2 plan+1 repris+1 safe+1 right+1 worth+1
believ+1 stop+1 provid+1 manag+1 lose+1 look+1 money+1 psycholog+1 peopl+1 person+1 physic+1 home+1 harm+1 keep+1
gear+1 job+1 law+1 inc+1 bulli+1 everybodi+1 everyon+1 finger+1 equip+1 answer+1 compli+1 want+1 anyon+1 inspect-1
assess-1 sheet-1 first-2
"""),
    "duties": (-1.1, """
hazard+6 report+5 near+4 stop+4 injuri+4 wear+4 refus+3 tell+3 owner+3 miss+3 whole+3 check+3 duti+3 peopl+3 say+3
sign+3 keep+3 clearanc+3 ltd+2 manag+2 glass+2 call+2 equip+2 foreman+2 letter+2 lead+2 pay+2 look+2 paper+2 read+2
talk+2 supervisor+2 worker+2 answer+2 danger+2 visit+2 cours+2 card+2 inspect+2 buy+2 servic+1 ticket+1 boot+1 away+1
safe+1 review+1 set+1 safeti+1 incid+1 morn+1 protect+1 program+1 insur+1 carri+1 assess+1 agreement+1 wcb+1 walk+1
aid-1 rule-1
"""),
    "visit": (0.3, """
told+6 talk+6 visit+6 crew+6 owner+5 date+4 note+3 signatur+2 grit+2 good+2 follow+2 foot+2 june+2 traffic+2 hung+2
spoke+2 discuss+2 across+2 close+2 saw+1 meet+1 site+1 sun+1 monday+1 mark+1 ice+1 room+1 ride+1 step+1 tread+1 topic+1
board+1 field+1 fit+1 full+1 friday+1 observ+1 novemb+1 action+1 bump+1 along+1 walk+1 wall+1 wind+1 inspect-1 plan-1
glove-1 chang-1 safeti-1 minut-1 train-1 line-1 drill-1 work-1 assess-1 first-2 sign-2 hazard-2 nobodi-2 sheet-3
"""),
    "method": (-0.5, """
lost+4 like+4 hazard+4 bad+3 job+3 product+3 sever+3 task+3 doctor+3 aid+3 first+3 machin+3 never+2 multipli+2 order+2
year+2 lead+2 last+2 likelihood+2 incid+2 fix+2 death+2 equip+2 crippl+2 kind+2 hospit+2 find+2 gear+2 rank+2 rule+2
step+2 place+2 work+2 assess+2 fatal+2 hard+2 approv+2 procedur+1 month+1 owner+1 somebodi+1 thirti+1 togeth+1 below+1
wrong+1 rid+1 season+1 rest+1 possibl+1 kill+1 chang+1 hurt+1 februari+1 decid+1 control+1 date-1 shop-1 line-1 sheet-2
sign-2
"""),
    "tasks": (-0.0, """
task+4 sheet+4 shop+4 job+4 clean+4 drive+4 offic+3 lift+3 load+3 winter+3 night+3 season+3 road+2 receiv+2 oct+2
snow+2 list+2 inventori+2 heater+2 wash+2 chang+2 yard+2 trailer+2 bay+2 area+2 cut+2 move+1 set+1 press+1 tank+1
servic+1 mar+1 filter+1 field+1 grinder+1 grind+1 gaug+1 highway+1 haul+1 engin+1 custom+1 counter+1 build+1 call+1
dig+1 deliveri+1 dec+1 work+1 ltd-1 nobodi-1 look-1 safeti-1 miss-1 close-1 told-1 tag-1 hour-1 sign-2 first-2 hazard-2
"""),
    "hazard": (0.6, """
hazard+9 rank+6 assess+6 nois+5 control+5 fall+4 read+4 bad+4 chang+4 march+3 roll+3 glove+3 task+3 sheet+3 review+3
bought+3 follow+3 rewritten+2 score+2 rest+2 often+2 muff+2 pump+2 present+2 look+2 load+2 shoulder+2 stand+2 written+2
slip+2 took+2 bar+2 frame+2 heat+2 hand+2 januari+2 lift+2 like+2 h2s+2 dust+2 clamp+2 differ+2 cold+2 codi+2 annual+2
water+2 wet+2 talk-2 train-2 muster-2 miss-2 incid-2 safeti-2 drill-2 good-2 sign-3 told-3 aid-3 meet-3 card-4
"""),
    "card": (0.2, """
chang+11 muster+5 card+5 hazard+5 wind+5 date+4 floor+4 today+4 control+4 job+3 water+3 gate+3 sand+3 crew+3 hurt+2
light+2 exit+2 dri+2 heat+2 fan+2 lot+2 hous+2 half+2 ice+2 danger+2 degre+2 morn+2 start+2 site+2 sign+2 pole+2
spray+2 wasp+2 anyth+2 chemic+2 initi+1 ramp+1 slipperi+1 peopl+1 noon+1 flag+1 free+1 clear+1 check+1 wed+1 drill-1
talk-1 safeti-1 april-1 train-1 plan-1 review-1 exampl-2 feb-2 inspect-2 work-2 ltd-2 shop-2 nobodi-2 told-2
"""),
    "gear": (-0.4, """
fit+4 boot+3 muff+3 test+3 leather+3 mask+3 glove+3 replac+3 vest+3 glass+3 hat+2 head+2 shield+2 hard+2 size+2
rubber+2 hole+2 hand+2 face+2 dri+2 ear+2 clean+2 ask+2 wash+2 goggl+2 eye+2 task+2 toe+2 nitril+2 keep+2 protect+1
p100+1 hung+1 helmet+1 half+1 job+1 lung+1 long+1 knee+1 pad+1 shoe+1 sleev+1 bodi+1 bag+1 grip+1 care+1 cartridg+1
gear+1 coveral+1 equip+1 feet+1 cap+1 apron+1 cut+1 crack+1 wear+1 wipe+1 hazard-1 sign-2 sheet-2
"""),
    "upkeep": (0.0, """
due+9 servic+6 oil+6 brake+5 exampl+4 filter+3 ltd+3 tri+3 sign+2 test+2 limit+2 mechan+2 relief+2 technician+2 valv+2
tire+2 date+2 good+2 greas+2 custom+2 hose+2 replac+2 unit+2 work+2 belt+2 tight+1 torqu+1 switch+1 bolt+1 year+1
prairi+1 truck+1 inspect+1 light+1 lift+1 machin+1 low+1 pressur+1 odomet+1 pass+1 result+1 hour+1 bridg+1 front+1
inspector+1 guard+1 citi+1 burner+1 alarm+1 water+1 safeti-1 call-1 tag-1 extinguish-1 assess-1 yard-1 shop-1 fire-1
februari-1 hazard-2
"""),
    "rules": (-0.2, """
rule+7 talk+5 third+4 written+4 letter+4 near+3 step+3 belt+3 pay+3 nobodi+3 note+3 alcohol+3 drug+3 sober+2 start+2
tell+2 phone+2 respect+2 second+2 harass+2 report+2 seat+2 fourth+2 drink+2 break+2 bring+2 first+2 broken+2 breach+2
home+2 suspens+2 begin+2 warn+2 hand+1 heard+1 leav+1 telephon+1 tie+1 stay+1 shift+1 booz+1 touch+1 never+1 hous+1
cannabi+1 end+1 direct+1 hurt+1 dismiss+1 alon+1 work+1 date-1 sign-1 look-1 chang-1 safeti-1 job-1 hazard-1 stop-1
sheet-2
"""),
    "steps": (0.0, """
step+7 stop+4 safe+4 review+3 line+3 hand+3 lock+3 procedur+3 control+3 watch+3 gone+3 pin+2 zero+2 slow+2 test+2
look+2 gaug+2 level+2 frame+2 open+2 person+2 nobodi+2 wind+2 walk+2 check+2 call+2 wait+2 clear+2 ground+2 bar+2
below+2 tag+2 copi+2 key+1 hose+1 never+1 park+1 stay+1 start+1 power+1 stand+1 turn+1 mark+1 can't+1 come+1 count+1
vent+1 approv+1 talk-1 first-1 date-1 door-1 exampl-1 chang-1 assess-1 meet-1 owner-2 hazard-2 sheet-2 shop-2
"""),
    "alone": (-0.3, """
alon+6 minut+5 call+5 text+4 hour+4 drive+4 phone+4 leav+3 work+3 arriv+3 nearest+2 address+2 owner+2 rcmp+2 late+2
send+1 saw+1 satellit+1 sat+1 road+1 signal+1 return+1 min+1 offic+1 never+1 septemb+1 unit+1 board+1 take+1 telephon+1
somebodi+1 twice+1 leas+1 lead+1 locat+1 land+1 noth+1 night+1 miss+1 button+1 dispatch+1 custom+1 evening+1 fifteen+1
appli+1 contact+1 approv+1 way+1 chang-1 assess-1 exampl-1 sign-1 drill-1 hazard-1 date-1 card-1 plan-1 close-1 line-1
sheet-2
"""),
    "voice": (0.3, """
repres+8 worker+6 health+5 safeti+5 agre+5 say+4 owner+3 rep+3 vote+3 law+2 name+2 hour+2 sit+2 instructor+2 sign+2
room+2 exampl+2 chosen+2 bring+2 certif+2 meet+1 month+1 lunch+1 monday+1 jan+1 octob+1 pick+1 refus+1 speak+1 train+1
thing+1 subject+1 duti+1 friday+1 hill+1 hand+1 januari+1 join+1 inspect+1 count+1 concern+1 complet+1 codi+1 drill-1
plan-1 march-1 card-1 rule-1 truck-1 miss-1 chang-1 job-1 check-1 call-1 lead-1 line-1 second-1 sheet-2 hazard-2
assess-2
"""),
    "meeting": (1.2, """
meet+7 present+6 safeti+5 old+4 heat+4 month+3 said+3 tuesday+3 monday+3 item+3 drill+3 everybodi+3 decemb+3 come+3
read+2 road+2 heater+2 ice+2 note+2 rack+2 shown+2 minut+2 pair+2 one+2 march+2 buy+2 grate+2 februari+2 salt+2 today+2
truck+2 sleev+2 dec+2 finger+2 van+2 weak+2 winter+2 caus+2 thu+1 strap+1 jug+1 novemb+1 pail+1 order+1 board+1
control-1 hurt-1 incid-1 card-1 site-1 exampl-2 job-2 first-2 sheet-2 chang-2 work-2 crew-2 plan-2 owner-3 date-3
"""),
    "concern": (0.5, """
concern+7 sheet+5 heater+4 bought+4 order+3 light+3 tape+3 rais+3 glove+3 door+3 shade+2 ladder+2 replac+2 loud+2 jun+2
book+2 heavi+2 heat+2 weak+2 answer+2 dark+2 size+2 big+2 bay+2 fume+2 regist+1 seal+1 ramp+1 sep+1 slipperi+1 truck+1
stick+1 lamp+1 jan+1 mask+1 oct+1 pad+1 log+1 mat+1 grit+1 driver+1 fan+1 cab+1 list-1 februari-1 safeti-1 first-1
inspect-1 aid-1 chang-1 nobodi-1 june-1 meet-1 miss-1 sign-2 look-2 hazard-2 job-2 januari-2 ltd-2
"""),
    "needs": (-0.6, """
ticket+5 experi+5 whmis+5 school+4 fit+4 cours+4 aid+4 owner+3 first+3 job+3 posit+2 season+2 secor+2 requir+2
technician+2 bodi+2 licenc+2 drive+2 need+2 lift+2 supervisor+2 leadership+2 medic+1 ltd+1 ladder+1 protect+1 physic+1
rig+1 stand+1 manag+1 mask+1 supervis+1 helper+1 head+1 handl+1 hand+1 januari+1 issu+1 lead+1 februari+1 driver+1
foreman+1 h2s+1 dispatch+1 class+1 apprentic+1 approv+1 certif+1 watch+1 exampl-1 date-1 dash-1 good-1 person-1 chang-1
hazard-1 check-1 chart-1 line-1 sheet-3
"""),
    "orientation": (-0.3, """
rule+7 orient+6 muster+5 first+5 name+4 sign+4 report+4 polici+4 refus+3 tell+3 shift+3 point+3 contractor+3 signatur+2
job+2 right+2 gone+2 kit+2 emergenc+2 posit+1 subcontractor+1 boot+1 power+1 signal+1 load+1 lockout+1 hand+1 helper+1
hous+1 horn+1 shown+1 oper+1 fit+1 eyewash+1 explain+1 exit+1 date+1 went+1 truck-1 crew-1 control-1 fix-1 safeti-1
unit-1 look-1 chang-1 review-1 inspect-1 call-1 owner-1 talk-1 nobodi-1 check-1 close-1 second-1 drill-1 miss-1 near-1
ltd-2 train-2
"""),
    "training": (2.0, """
train+6 whmis+6 name+5 pass+5 exampl+5 certif+4 signatur+3 record+3 level+3 instructor+3 class+3 expir+3 need+3 test+3
sheet+3 supervisor+3 west+3 h2s+2 good+2 prairi+2 safe+2 chart+2 issu+2 matrix+2 codi+2 complet+2 foothil+2 tdg+2 aid+2
trainer+2 oper+2 tester+1 mean+1 loader+1 result+1 safeti+1 wes+1 emergenc-1 nobodi-1 walk-1 told-1 move-1 owner-2
plan-2 drill-2 truck-2 look-2 yard-2 health-2 report-2 experi-2 hand-2 unit-2 meet-2 rule-2 close-2 refus-2 intermedi-3
inspect-3 repres-4
"""),
    "contractor": (-0.2, """
check+8 contractor+5 read+4 second+3 file+3 good+3 insur+3 look+3 clearanc+3 sign+2 short+2 right+2 subcontractor+2
shortfal+2 boot+2 tag+2 glass+2 found+2 ltd+2 orient+2 letter+2 order+2 stop+2 third+2 agreement+2 card+2 vest+2 hat+2
renew+2 trade+1 talk+1 slope+1 helper+1 kept+1 remov+1 muff+1 point+1 result+1 rope+1 screen+1 decemb+1 daili+1 cut+1
electr+1 fall+1 contract+1 across+1 corner+1 visit+1 watch+1 wcb+1 work+1 incid-1 nobodi-1 date-1 drill-1 walk-1
sheet-1 truck-1 meet-1
"""),
    "visitor": (0.7, """
visitor+8 name+4 walk+4 insur+4 sign+3 plan+3 side+3 behind+3 fenc+3 cone+3 stop+3 sidewalk+3 lane+2 permit+2 north+2
drawn+2 gate+2 door+2 man+2 close+2 date+2 inspector+2 school+2 yellow+2 vest+2 lid+1 june+1 move+1 town+1 panel+1
truck+1 store+1 east+1 keep+1 kid+1 glass+1 lock+1 log+1 citi+1 cross+1 along+1 client+1 deliveri+1 apr+1 second-1
drill-1 hazard-1 meet-1 miss-1 hand-1 good-1 inspect-1 job-1 call-1 februari-1 card-1 check-2 chang-2 ltd-2 first-2
"""),
    "shared": (-0.3, """
chang+6 told+4 exampl+4 pre+4 pass+3 our+3 radio+3 sign+3 move+3 hazard+3 open+3 agre+3 job+3 phone+3 side+2 meet+2
north+2 load+2 loader+2 panel+2 their+2 west+2 lane+2 channel+2 hot+2 east+2 line+2 august+2 back+2 stay+2 truck+2
thursday+1 live+1 pressur+1 oper+1 overhead+1 offic+1 someth+1 smell+1 sharp+1 south+1 till+1 tuesday+1 mechan+1
electr+1 dust+1 bring+1 gas+1 dock+1 crane+1 come+1 whoever+1 date-1 hand-1 check-1 owner-1 card-1 second-1 sheet-2
look-2
"""),
    "inspection": (1.7, """
inspect+9 guard+5 find+5 extinguish+5 light+5 form+5 cord+5 kit+4 fix+4 found+4 exit+4 sign+4 often+3 mon+3 yard+3
thu+3 hose+3 eyewash+3 floor+3 fri+3 loos+3 crack+3 tue+3 tire+3 walk+3 wed+3 owner+2 mat+2 latch+2 bent+2 august+2
bay+2 driver+2 horn+2 fuel+2 good+2 bottl+2 correct+2 job-2 call-2 first-2 peopl-2 fire-2 safeti-2 read-2 talk-2
train-2 crew-2 hazard-2 number-2 told-2 near-2 hour-2 assess-2 nobodi-2 chang-3 work-3 meet-3 drill-3 exampl-4
"""),
    "emergency": (-1.0, """
aider+5 fire+5 emergenc+4 spill+3 muster+3 small+3 plan+3 poison+3 gas+3 count+3 door+3 first+3 extinguish+3 charg+3
away+2 stop+2 road+2 hurt+2 aid+2 alarm+2 line+2 call+2 front+2 tornado+2 upwind+2 nearest+2 lightn+2 lead+2 storm+2
stay+2 shop+1 switch+1 left+1 leav+1 minut+1 number+1 pull+1 owner+1 person+1 meet+1 releas+1 valv+1 truck+1 blizzard+1
big+1 somebodi+1 see+1 horn+1 everyon+1 event+1 driver+1 gate+1 across+1 air+1 whoever+1 wind+1 work-1 drill-1 hazard-1
date-1
"""),
    "drill": (0.2, """
drill+9 count+5 minut+4 yard+3 heard+3 fire+3 nobodi+3 horn+3 call+3 door+3 number+2 octob+2 min+2 show+2 saw+2 phone+2
gate+2 noth+2 morn+2 knew+2 pretend+2 play+2 report+2 second+2 ambul+2 alarm+2 everybodi+2 took+1 tri+1 right+1 sign+1
behind+1 found+1 hung+1 learn+1 key+1 land+1 kit+1 muster+1 post+1 fix+1 chang+1 correct+1 crew+1 hour-1 safeti-1
meet-1 exampl-1 stop-1 inspect-1 miss-1 assess-1 februari-1 owner-1 date-1 januari-2 look-2 work-2 sheet-2 hazard-2
"""),
    "aid": (-0.4, """
aid+7 first+7 valid+5 exampl+5 cpr+4 intermedi+4 standard+3 train+3 expir+3 kit+2 cours+2 issu+2 sep+1 river+1 took+1
aug+1 plaster+1 respons+1 replac+1 practic+1 nov+1 march+1 permit+1 press+1 instruct+1 mask+1 scissor+1 seal+1 relief+1
blanket+1 bandag+1 tape+1 feb+1 full+1 jun+1 jul+1 jan+1 instructor+1 care+1 fill+1 dec+1 aider+1 april+1 hazard-1
card-1 miss-1 foothil-1 need-1 owner-1 whmis-1 januari-1 job-1 inspect-1 lift-1 shop-1 truck-1 work-1 west-2 level-2
sheet-3
"""),
    "ready": (-0.2, """
extinguish+6 abc+5 fire+5 month+5 exampl+4 servic+4 unit+3 tag+3 annual+3 year+3 shop+2 feb+2 pin+2 sheet+2 eyewash+2
eye+2 door+2 check+2 septemb+2 truck+2 readi+1 sept+1 tick+1 van+1 januari+1 march+1 mar+1 octob+1 torch+1 bench+1
valley+1 piec+1 entri+1 jun+1 front+1 receiv+1 cart+1 apr+1 wash+1 plan-1 aid-1 second-1 meet-1 drill-1 work-1 job-1
room-1 hazard-1 miss-1 hand-1 move-1 card-1 told-1 owner-1 yard-1 chang-1 call-1 ltd-1 sign-2 first-2
"""),
    "incident": (0.3, """
incid+7 near+6 hurt+5 date+5 nobodi+4 miss+4 slid+3 injuri+3 look+3 happen+3 hospit+3 explos+3 aid+3 wcb+3 damag+3
book+2 finger+2 investig+2 log+2 kind+2 serious+2 slip+2 threat+2 collaps+2 doctor+2 death+2 burn+2 bruis+2 someth+2
sheet+2 tip+1 bent+1 fire+1 fell+1 govern+1 insid+1 wrist+1 telephon+1 report+1 regist+1 back+1 broke+1 call+1 ask+1
rule-1 second-1 ltd-1 train-1 plan-1 job-1 drill-1 number-1 crew-1 card-1 januari-1 assess-1 inspect-2 check-2 hazard-2
sign-3
"""),
    "causes": (0.8, """
told+8 happen+7 nobodi+5 meet+4 mark+4 investig+4 caus+4 paint+3 look+3 present+3 slid+3 list+3 correct+3 due+3 fix+3
written+3 april+3 februari+2 fill+2 fell+2 spare+2 juli+2 june+2 left+2 cab+2 came+2 cabl+2 safeti+2 place+2 rack+2
size+2 slip+2 drop+2 chang+2 event+2 everybodi+2 clamp+2 everyon+2 worn+2 quarter+1 hook+1 ltd+1 line+1 initi+1 kind+1
thu+1 august+1 explain+1 corner+1 work-1 saw-1 stop-1 offic-1 inspect-2 plan-2 fire-2 train-2 owner-2 control-2 date-2
"""),
    "records": (-0.2, """
train+5 polici+5 index+5 review+4 safeti+4 rule+4 emergenc+4 shelf+3 inspect+3 incid+3 card+3 binder+3 file+3 folder+3
record+2 oct+2 orient+2 plan+2 red+2 drive+2 sheet+2 sept+2 box+2 blue+2 duti+2 hazard+2 round+1 site+1 ticket+1 book+1
share+1 servic+1 matrix+1 list+1 log+1 mainten+1 minut+1 paper+1 offic+1 juli+1 fix+1 green+1 cabinet+1 carbon+1
drill+1 element+1 control+1 walk+1 exampl-1 cours-1 close-1 crew-1 near-1 good-1 hand-1 miss-1 chang-1 date-2 work-2
sign-3
"""),
    "figures": (-0.5, """
number+6 find+6 miss+5 near+5 inspect+4 show+4 thing+4 sheet+3 plan+3 injuri+3 concern+3 octob+3 togeth+2 figur+2
incid+2 trend+2 call+2 winter+2 found+2 event+2 oct+1 tell+1 peopl+1 meet+1 mar+1 remark+1 say+1 ramp+1 aug+1 sep+1
septemb+1 back+1 hour+1 held+1 half+1 juli+1 hurt+1 novemb+1 long+1 burn+1 eleven+1 gear+1 close+1 walk+1 march-1
assess-1 read-1 hazard-1 ltd-1 base-1 work-1 date-1 person-1 lift-1 stop-1 train-1 chang-1 exampl-1 hand-1 sign-2
"""),
    "plan": (-0.4, """
plan+9 action+7 drill+6 cours+4 assess+4 sheet+4 bought+3 item+2 complet+2 crew+2 fill+2 march+2 form+2 agreement+2
book+1 repres+1 mail+1 number+1 pick+1 paper+1 rescu+1 practic+1 rep+1 late+1 hold+1 held+1 june+1 januari+1 invoic+1
rail+1 write+1 yard+1 coat+1 due+1 line+1 contractor+1 against+1 visitor+1 vote+1 went+1 first-1 polici-1 safeti-1
chang-1 rule-1 step-1 find-1 sign-1 door-1 incid-1 present-1 good-1 minut-1 nobodi-1 walk-1 control-1 exampl-1 hazard-1
emergenc-1 look-1
"""),
    "results": (-0.4, """
result+6 assess+5 percent+4 overal+4 weak+4 drill+3 meet+3 secor+3 element+3 date+3 subject+3 read+3 ask+3 safeti+2
question+2 plan+2 item+2 inspect+2 emergenc+2 nov+2 present+2 train+2 trend+2 thing+2 best+2 anyth+2 exampl+2 came+2
replac+1 year+1 talk+1 tue+1 incid+1 post+1 order+1 old+1 spot+1 septemb+1 shop+1 everyon+1 copi+1 coffe+1 close+1
winter+1 march-1 owner-1 first-1 look-1 sign-1 line-1 april-1 hour-1 lift-1 yard-1 februari-1 chang-1 hand-1 call-1
review-1 sheet-2
"""),
    "review": (-1.1, """
goal+7 review+5 good+5 polici+5 drill+5 control+4 known+4 train+4 leadership+3 late+3 element+3 miss+2 order+2 incid+2
august+2 year+2 inspect+2 kept+2 juli+2 look+2 sheet+2 sign+2 twelv+2 held+2 cours+2 event+2 emergenc+2 result+1
share+1 task+1 spring+1 stand+1 hazard+1 investig+1 program+1 noth+1 run+1 second+1 repres+1 system+1 find+1 figur+1
full+1 close+1 come+1 complet+1 contractor+1 administr+1 assess+1 visit+1 whole+1 work+1 stop-1 safeti-1 first-1 rule-1
exampl-1 chang-1 owner-1 line-1
"""),
}
