/**
 * English verbs, base forms, one space apart. Chosen by WordNet 3.1's sense-tagged counts (index.sense): tagged at least twice as a verb,
 * plus verbs of the news trade. `VERBS` are seldom anything else; `NOUN_OR_VERB` are at least half as often nouns or adjectives.
 */
export const VERBS = `
abandon abet abide abolish abound absorb abstain abuse accelerate accentuate accept acclaim accommodate accompany accomplish accord
accost accredit accrue accumulate accuse accustom ache achieve acknowledge acquaint acquiesce acquire acquit activate actuate adapt add
adhere adjoin adjourn adjust administer admire admit adopt adorn advance advertise advise advocate aerosolize affect affirm affix afford
agglomerate aggravate agitate agree airlift alienate align allege alleviate allocate allot allow alter amaze amble amend amplify
amputate amuse analyse analyze announce annoy antagonize anticipate apologize appear appease applaud apply appoint apportion appraise
appreciate apprehend approve approximate argue arise arouse arraign arrange arrest arrive articulate ascend ascertain ascribe ask aspire
assail assemble assert assess assign assimilate assist associate assume assure astound attach attain attend attest attract attribute
audition augment authorize avail avert avoid await awaken babble backstitch badger bail bake balk balkanize ban banish baptize barbecue
base bask baste bat bathe bawl bear beat beckon become befall befit beg beget begin beguile behave behold belabor belie believe bellow
belong bemoan bend berate beseech beset besiege besmirch bestow bet bethink betray bevel beware bewilder bid bind birdie bite blacken
blame blast bleat bleed blend bless blink blister blush boast bob bogey boil bolster boom bore borrow bother bounce boycott brace brag
brandish breach break breathe breed bring broaden broil bruise buck budge buffet build bump burgeon burn burst bury bustle butt buy buzz
bypass cackle calculate calibrate call cancel canvass capitalize capsize captivate capture care caress carry carve catapult catch cater
cause cavort cease celebrate centralize centrifuge certify chafe challenge chant characterize chase chat chatter cheat cherish chew
chide choke choose chop choreograph chortle chuck chuckle circulate circumscribe cite clamber clamp clang clap clarify clasp classify
clench click climb clinch cling clobber clog clothe clutch coalesce coax cock coddle coerce coil coincide collaborate collapse collect
combine come commemorate commence commend commit communicate commute compare compel compensate compete compile complain complicate
comply compose comprehend compress comprise compute conceal concede conceive concentrate conclude concur condemn condense conduct
confess confide confine confirm confiscate conform confound confront confuse congeal congratulate congregate connect connote conquer
consider consign consist consolidate consort conspire constitute construct construe consult consume consummate contain contaminate
contemplate contend continue contradict contribute contrive convene converse convert convey convict convince convulse cook cooperate
coordinate cope correlate correspond corroborate cosponsor cough count counteract cover crack crackle crane crave crawl creak create
creep cringe cripple criticise criticize croon cross crouch crucify cruise crumble crush crystallize cuddle culminate cultivate curse
curtail cushion cut dab dampen dangle dare darken dart dash dazzle deal debrief deceive decide declaim declare decline decompose
decorate decrease decry dedicate deduce deduct deem deepen defend defer define defraud defray defy delay delegate deliver democratize
demolish demonstrate demythologize denote denounce dent deny depart depend depict deplore deploy deport depose deposit depress deprive
derail deride derive descend describe desert deserve design designate despatch despise destine destroy detach detain detect deteriorate
determine detest detonate devastate develop deviate devise devote diagnose dial dialyze dictate die differ differentiate diffuse dig
digest dilate dilute diminish dine dip disabuse disagree disappear disappoint disapprove disarm disband discard discern disclose
disconnect discontinue discount discourage discover discriminate discuss disentangle dishearten dishonor disintegrate dislike dislodge
dismiss dismount disobey dispel dispense disperse display dispose disregard disrupt disseminate dissipate dissolve dissuade distill
distinguish distort distract distribute distrust disturb divert divest divide dodge dominate don donate doom douse downgrade download
doze draft drag drain dramatize drape draw dread dribble drift drill drip drive drop drown dub duck dump duplicate dwarf dwell dwindle
earn ease eat economize educate efface effectuate ejaculate eject elapse elect elevate elicit eliminate elude emancipate embark embed
embezzle embody embrace embroider emerge emigrate emit emphasize employ emulate enable enact encamp enchant enclose encompass encounter
encourage encrypt endanger endear endorse endow endure enforce engage engender engulf enhance enjoin enjoy enlarge enlist enliven enmesh
enrich enrol enroll ensue ensure entail enter entertain entitle entrust enunciate envelop envisage envision envy epitomize equate
equilibrate equip eradicate erase erode err erupt escape eschew escort espouse establish eulogize evacuate evade evaluate evaporate
evoke evolve exacerbate exaggerate exalt examine exceed excel except excite exclaim exclude excommunicate execute exemplify exert exhale
exhaust exhibit exist expand expect expedite expel expend expire explain explode exploit explore export expose expound express extend
extenuate exterminate extinguish extirpate extract extradite extrapolate extricate facilitate fade fail fall falsify falter fascinate
fasten fathom feed feel fetch fete fidget fight file fill filter finance find finish fit fix flap flatten flatter flaunt flee flick
flicker flinch fling flip float flop flounder flourish flout flutter fly follow forbid forecast foreclose forego foresee forestall
forfeit forge forget forgive formulate forsake fortify foster fractionate fraternize freeze fret frighten frown frustrate fry fulfil
fulfill fumble furnish further fuse fuss gain gallop gamble gasp gather gauge gaze generalize generate germinate gesticulate get giggle
give glaze glean glide glint glisten glitter glorify glower glue gnash gnaw go goad gobble gouge govern grab grant grapple grasp gratify
graze greet grimace grin grind groan groom grope grovel grow growl grumble grunt guarantee guess guide gull gulp gush haggle hail halt
hamper handle hang hanker happen harangue harden harrow hasten hatch hate haul haunt heal hear heave heed heighten help herald hesitate
hibernate hide highlight hijack hinder hint hire hit hitch hobble hold holler hook hoot hop hope hospitalise hospitalize hover huddle
hug hum humiliate hunt hurdle hurl hurry hurt hurtle hush hustle hypothesize identify ignite ignore illuminate illumine illustrate
imagine imbed imitate immerse impair impale impart impede impersonate implement implore imply impose impress imprint imprison improve
improvise impute inaugurate incite incline include incorporate incubate incur indicate indict induce induct indulge infect infer infest
infiltrate inflame inflate inflict inform infuriate ingest inhabit inherit initiate inject injure inoculate inquire inscribe insert
insist inspect inspire instal install instigate institute instruct insulate insure integrate intend intensify interact intercept
interfere interject interlace internalize interpose interpret interrupt intersect intertwine intervene interweave intimidate intone
introduce intrude inure invade invent invest investigate invite invoke involve iodinate irrigate irritate isolate itch itemize jabber
jeer jeopardize jerk jilt join judge jump justify juxtapose keep kick kidnap kill kiss kneel knit knock know label lacerate lag lam lash
latch laugh launch lead lean leap learn leave leer legalise legalize lend lessen let levy liberate lick lie lift linger lionize
liquidate listen live loathe locate lock lodge look loom loop loosen lose lounge lower lug lunge lurch lure lurk magnetize magnify mail
maintain make manage manifest manipulate manufacture mar marinate mark marry marvel masquerade massage match materialize matriculate
maximize mean measure meditate meet melt memorize mend merge mesh migrate mince mingle minimize misconstrue misjudge mislead
misplace misrepresent miss mistrust misunderstand misuse mitigate mix moan mobilize mock modernize modify moisten mold molest monitor
monopolize mop motivate mottle mount mourn move muffle multiply mumble murmur muse muster mutter nab nag nationalize navigate
necessitate need neglect negotiate nestle neutralize nip nod nominate notch note notice notify nourish nudge obey oblige obliterate
observe obsess obstruct obtain occupy occur offend offer officiate offset ogle omit operate oppose ordain organize orient originate oust
outdistance outdo outface outlaw outline outlive outnumber outrun outsmart outweigh overcome overemphasize overflow overhaul overhear
overlap overload overlook overpower overreach override overrun overshoot overtake overthrow overturn overwhelm owe pacify pack paint
pant paralyze pardon participate pass pat patronize pause pay peck peddle peel peer pelt penalize penetrate pepper perceive perch
perform perish permeate permit perpetrate perpetuate persecute persist personify persuade pertain pervade pester pick pierce pilfer pin
pinch plague play plead please pledge plod plow pluck plunge plunk poach poise poke polarize ponder pop populate portray pose possess
postpone postulate pounce pour praise prance pray preach precede precipitate preclude precondition predict predominate prefer prepare
prescribe preserve preside press presume presuppose pretend prevail prevent prick print probe proceed proclaim procure prod produce
profess proffer prohibit prolong promise promote prompt promulgate pronounce propel propose proscribe prosecute protect protrude prove
provide provoke prowl pry publicize publish pucker puff pull pump punch punish pupate purchase purify purl purport pursue push put putt
puzzle qualify quarantine quell query quicken quit quiver quote radiate raise rake rally ram ramble ransack rap rape ratify rationalize
rattle re-emerge re-enter reach react reactivate read readjust reaffirm realize reap reappear rearrange reassemble reassert reassure
rebound rebuff rebuild rebuke rebut recall recapture recede receive recess recite reckon reclaim reclassify recognize recoil recollect
recommend reconcile reconsider reconstruct reconvene recount recover recreate recruit recur redeem redeploy rediscover redistribute
redouble reduce reek reelect reenact reexamine refer refine reflect refuel refuse refute regain regard register regret regulate rehearse
reign reinforce reinterpret reiterate reject rejoice rejoin relate relax relay release relegate relent relieve relinquish reload
relocate remain remake remand remember remind reminisce remodel remonstrate remove rename rend render renew reopen reorganize repay
repeal repeat repel repent replace replenish reply represent repress reprimand reproduce repudiate repulse repute require requisition
reread reschedule rescind rescue resemble resent reserve reside resign resist resolve resort respond restate restore restrain restrict
resume resuspend retain retaliate rethink retire retort retrace retract retreat retrieve return reunite revamp reveal revel revere
reverse revert review revise revive revolve rewrite rid riddle ride ring rinse rip ripen rise rival rivet roam roar roast rob roll
romanticize romp rotate rouse rove rub ruffle rummage run rush rust rustle safeguard sag sail salute salvage sanction satisfy save savor
say scamper scan scare scatter scoff scold scoot scour scout scowl scramble scrape scratch scream screech scribe scrub scrutinize scurry
scuttle seal sear secede secure see seek seem seep segregate seize select sell send sensitize separate serve settle sever sew shake
shamble sharpen shatter shave shed shift shimmy shine shirk shiver shoot shorten shout shove show shrink shrug shudder shuffle shun
shuttle sicken sideline sidestep sidle sift sigh signify simmer simplify simulate sing sink sip sire sit situate skedaddle skid skim
skip slacken slam slap slash slate sleep slide sling slink slip slop sluice slumber slump smack smash smell smile smite smolder smother
smuggle snag snap snarl snatch sneak snicker sniff snore snort snub snuggle soak soar sob soften solder solicit solve soothe sorb sour
sow spare speak spear specialize specify speculate spend spill spin spit splash split spoil sponge sponsor spout sprawl spread sprinkle
sprout spurn sputter squall squawk squeak squeal squeeze squint squirm stab stabilize stagger stain stalk stammer stamp stampede stand
stare start startle starve stay steal steam steer sterilize stiffen stifle stimulate stink stipulate stir stomp stoop stop straddle
straggle straighten strangle stratify strengthen stretch strew strike strive strop strum stud stumble stun stutter subdue submerge
submit subscribe subside subsidize substantiate substitute subtend subtract succeed succumb suck sue suffer suffice suffocate suffuse
suggest summarize summon superimpose supersede supervise supplant supplicate supply suppose suppress surmise surmount surpass surrender
surround survive suspect suspend sustain swagger swallow swarm sway swear sweep swell swerve swim swindle swing swirl switch swivel
swoop symbolize sympathize synthesize systematize tabulate tack tackle tailor take talk tap teach tease teeter televise tell tempt tend
terminate testify thank thaw theorize thicken think thrash threaten thrive throb throw thrust thud thump thwart tighten tilt tingle
tinkle titter toil tolerate topple torture toss totter touch tramp trample transact transcend transcribe transform translate transmit
transmute transplant transpose travel traverse tread treat tremble trespass trim trot trudge trundle trust try tuck tug tumble tunnel
turn tweet twine twirl twist twitch typify underestimate underlie underline undermine underscore understand understate undertake
underwrite undo undress unearth unfold unhitch unify unite unleash unload unlock unscrew untie unveil unwire update upgrade uphold urge
use usher usurp utilize utter vacate vaccinate validate vanish vary veer veil verify vibrate victimize vie violate visit visualize
vivify volunteer vote vow wade wag wail wait wake walk wallop wallow wander wane want warn warp warrant wash watch waver weaken wear
weave wed weep weigh welcome weld wend whack wheeze whine whinny whip whirl whisper whistle whiz whoop widen wield wiggle win wince wink
wipe wisecrack wish withdraw withhold withstand wobble wonder woo worry wrap wreck wrench wrestle wriggle wring write writhe yawn yearn
yell yelp yield zigzag zoom
`;

export const NOUN_OR_VERB = `
mention free clear root store position process track voice lower warm dry empty correct further level
abstract act address age aid aim air alarm alert alternate ambush amount anchor angle answer appeal approach appropriate arch arm
assault assent attack attempt awake award axe back balance bang bank barge batter battle beam belch belt bench benefit better bill blaze
blind block bloom blossom blow blur bluster board bolt bomb book boost border bound bow breakfast bridge brief bristle broadcast brood
brush bubble buckle bud budget buffer bulge bulk bulletin bunch bundle burrow calm camp campaign cap cash cast catalogue caution cement
center chance change charge charm chart check cheer chill chin chip circle claim clamor clatter claw clear climax clip close cloud cluck
cluster co-host coach combat comfort command comment commission complement complete compliment compound compromise concern condition
conflict consent contact contest contract contrast control copy correct cost counsel counter couple court cradle crash credit crow crowd
crown cry curb cure curve cycle damage damn dance date debate debut decay decree default defeat delight demand desire despair detail
direct discharge discipline disdain disgrace dispatch dispute dive divorce dock document dot doubt dream dress drink drum dust echo
eclipse edge effect elaborate end endeavor estimate evidence exchange excuse exercise experience experiment eye face factor fashion
favor fear feature field film fine fire flare flood flow flurry flush focus foil fold fool force form forward frame fuel function
furlough gesture glance glare gleam glimpse glow graduate hack hand harm harvest head herd honor honour host hunch import increase
influence insult interest interview iron issue jail joke jolt knot labor lack land lap lapse last lavish lay-off layer leak lease
lecture license limit line link list litter load lobby loot love lull lump man maneuver map march market marshal mask menace merit milk
mind mirror mistake murder name net nose number nurse object obscure occasion open orbit order outrage pace package pain pan parade park
patch patrol paw petition phone photograph phrase picket picture pilot pinpoint pioneer pitch pity place plan plug plunder point poison
polish post power premiere pride progress prostrate protest quake question race rage raid range rank reason rebel record relaunch relish
remark remedy rent repair report reproach request reroute respect rest result reward ridicule rig riot ripple risk ruin rule rumble sack
sacrifice saddle sample schedule score scorn screen search seat sentence service set shade share shear shell shield ship shock shop
shower shriek shrill shut shutter sight sign signal silence sketch skirt slant slaughter slice smoke snake sneer solace sound span spark
sparkle speed spiral splinter spot spray spur spy squat stack stage stake stall star state steep sting strain strand stray streak stream
stress string stroke struggle strut study supplement support surge surprise survey tariff taste taunt tax test text thrill throttle
thumb thunder tie tour trace trade trail train transfer transport trap trigger triple trouble upset value venture veto view voice wage
water will work worship wound wrangle wrinkle
`;

/** "base past participle", separated by "|" and line ends. */
export const IRREGULAR_VERBS = `
abide abode abided|arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen
beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burned burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk
drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt|learn learned learnt|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|misunderstand misunderstood misunderstood|outrun outran outrun|overcome overcame overcome
override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid
plead pleaded pled|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sow sowed sown
speak spoke spoken|spend spent spent|spill spilled spilt|spin spun spun|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck stricken|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|undermine undermined undermined|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung
write wrote written|rewrite rewrote rewritten|retake retook retaken|resell resold resold|overrun overran overrun|outdo outdid outdone
offset offset offset|misspell misspelt misspelt|reset reset reset|rethink rethought rethought|remake remade remade|shave shaved shaven
mow mowed mown|saw sawed sawn|strew strewed strewn|stride strode stridden|beset beset beset|foretell foretold foretold
partake partook partaken|spit spat spat|tear tore torn|oversleep overslept overslept|unwind unwound unwound|withdraw withdrew withdrawn
`;

/** Verbs that double the last consonant before -ed and -ing ("admit" → "admitted"). */
export const DOUBLING_VERBS = `
abet abhor acquit admit allot annul bar ban bat beg bet bid blot bob bug chat chop clap clip commit compel concur confer control crop
dam deter dig dim dip distil dispel drag drip drop drum emit equip excel expel extol fit flap flip flog forget fulfil gag get grab grin
handicap hem hop hug hum incur infer instal jab jam jog jot kidnap knit knot lag lap log mar map mop mug nab nag net nip nod occur omit
outfit patrol pat permit pin pit plan plod plot plug pop prefer prod program propel quit quiz ram rap rebel rebut recap recur refer
regret remit repel rid rig rip rob rot rub run sag scan scar scrap scrub set ship shop shrug shut sip sit skid skim skip slam slap slip
slot snag snap snub sob spar spin split spot spur squat stab star stem step stir stop strap strip strum stun submit sum swap swim swat
swot tag tap tip top transfer transmit trap trek trim trip trot tug unplug unwrap upset wed whip win wrap zip
`;
