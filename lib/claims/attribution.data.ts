import type { Certainty } from '../types.ts';

/**
 * Reporting verbs by base form → how certain they make what follows. `any`: with any subject that reads like a source.
 * Certainty of a frame; the content's own hedge ("may", "reportedly") still counts where the frame is only "stated".
 */
export const SAYING_VERBS: Partial<Record<Certainty, string>> = {
  stated:
    'say tell state announce declare add note explain remark comment write report tweet post insist argue maintain contend assert warn caution stress emphasize emphasise reiterate testify recall reply respond disclose reveal mention observe point inform brief advise conclude indicate describe call term label brand dub characterize characterise hail crow quip joke lament complain recount narrate signal express voice assure remind underline underscore highlight outline agree urge demand question criticize criticise condemn denounce praise welcome hint opine caution clarify quote cite rule find detect document specify relay repeat affirm pronounce proclaim protest proffer concur elaborate tout speak decry slam blast blame apologize apologise confess confide boast object counter retort shout yell whisper cry vent joke muse wonder downplay put accept count answer identify recommend reaffirm learn hold show defend correct revise',
  confirmed: 'confirm verify corroborate acknowledge admit concede prove ascertain authenticate recognize recognise',
  believed: 'believe think estimate assess reckon assume calculate guess figure suppose deem judge expect gauge suggest',
  alleged: 'claim allege accuse purport charge',
  denied: 'deny reject dismiss refute rebut dispute disavow disprove contradict',
  possible: 'examine investigate probe study suspect fear speculate theorize theorise hypothesize worry predict forecast project',
  planned: 'promise vow pledge threaten propose',
};

/** These credit a source only when the subject is one (a person, an agency, a report): "the ruling found", not "the boy found". */
export const WEAK_VERBS =
  'find detect document rule see show describe call term label brand dub characterize characterise hail express voice highlight underline underscore outline agree urge demand question criticize criticise condemn denounce praise welcome post indicate suggest reveal signal prove recognize recognise expect figure judge reject dismiss project promise vow pledge threaten propose repeat respond counter object conclude determine identify fear worry add speak point observe mean quote cite record blame hold tally slam blast tout decry protest shout cry apologize apologise welcome hint recall forecast predict advise explain downplay put accept count identify recommend correct revise charge defend learn';

/** Weak verbs that say what something means rather than what somebody said: their participle ("…, suggesting that") credits nobody new. */
export const INFERENCE_VERBS =
  'indicate suggest signal show reveal highlight underline underscore prove mean raise see find detect identify observe determine project expect propose post figure hint threaten';

/** Nouns made of a reporting verb, with what they make of their content: "Zelensky's accusations that …", "estimates by the UN". */
export const SAYING_NOUNS: Partial<Record<Certainty, string>> = {
  stated:
    'statement statements announcement remark remarks comment comments warning warnings description testimony account accounts words declaration assertion assertions assessment assessments explanation message report reports findings finding figures data study survey poll analysis release tally count letter post tweet interview briefing insistence conclusion conclusions view',
  confirmed: 'confirmation acknowledgment acknowledgement admission verification',
  believed:
    'belief estimate estimates calculation calculations projection projections forecast forecasts reckoning prediction predictions expectation',
  alleged: 'claim claims allegation allegations accusation accusations charge',
  denied: 'denial denials rejection dismissal',
  possible: 'suspicion suspicions suggestion suggestions fear fears speculation',
  planned: 'promise promises pledge pledges vow threat threats proposal plan plans',
};

/** Heads of a source that is a text: the source proper is whoever stands after "by", "from" or "of". */
export const TEXT_NOUNS =
  'statement statements report reports study survey inquiry inquiries enquiry enquiries investigation investigations inquest poll analysis announcement release data figures figure estimates estimate document documents filing filings letter memo email message records record testimony account accounts findings research article post posts tweet broadcast interview remarks comments briefing complaint lawsuit indictment affidavit court-papers results statistics numbers assessment assessments tally note notice bulletin dispatch dispatches information images footage video photos press-release census calculations forecast forecasts projections transcript transcripts evidence poll polls surveys studies article articles speech paper papers book autopsy audit review ruling verdict order website newsletter advisory editorial update bulletin filing poll models rumors rumours leaks cable cables';

/** People who are credited by what they are. */
export const ROLE_NOUNS =
  'associate associates onlooker onlookers bystander bystanders commuter commuters shopper shoppers motorist motorists juror jurors refugee refugees migrant migrants evacuee evacuees worshipper worshippers spectator spectators cop cops nephew niece uncle aunt cousin cousins grandson granddaughter grandfather grandmother stepfather stepmother boyfriend girlfriend friend friends colleague colleagues classmate classmates prosecution opposition delegation official officials spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers president premier chancellor governor governors mayor senator senators lawmaker lawmakers legislator legislators congressman congresswoman ambassador envoy diplomat diplomats secretary chief chiefs head director executive executives officer officers commander commanders general generals colonel lieutenant sergeant captain major admiral marshal constable detective detectives inspector superintendent sheriff deputy deputies police prosecutor prosecutors lawyer lawyers attorney attorneys judge judges justice justices analyst analysts economist economists expert experts scientist scientists researcher researchers professor professors doctor doctors surgeon physician historian strategist investigator investigators inspector inspectors regulator regulators authorities authority source sources insider insiders witness witnesses eyewitness eyewitnesses resident residents neighbor neighbors neighbour neighbours survivor survivors victim victims relative relatives family families mother father brother sister son daughter wife husband widow activist activists campaigner campaigners organizer organizers organiser organisers protester protesters protesters leader leaders chairman chairwoman chair ceo founder co-founder manager managers coach coaches player players captain teammate trainer owner reporter reporters journalist journalists editor editors correspondent author authors critic critics supporter supporters opponent opponents rival rivals ally allies adviser advisers advisor advisors aide aides negotiator negotiators mediator observer observers monitor monitors volunteer volunteers firefighter firefighters rescuer rescuers paramedic medic medics medics nurse nurses teacher teachers student students farmer farmers driver drivers owner passengers passenger pilot pilots engineer engineers technician forecaster forecasters meteorologist meteorologists seismologist seismologists geologist astronomer astronomers biologist biologists epidemiologist virologist climatologist ecologist archaeologist archaeologists veterinarian bishop cardinal pope pastor priest imam rabbi king queen prince princess emperor sultan emir actor actress singer director producer fellow candidate candidates nominee spouse member members representative representatives commissioner commissioners councillor councillors councilor trustee trustees worker workers employee employees staff man woman men women boy girl teenager people some many others defendant suspect plaintiff plaintiffs prisoner tourist tourists villagers locals fans rebels militants insurgents separatists troops military army navy parents parent customers investors traders shareholders lawmaker auditor auditors coroner ranger rangers fishermen captive hostage hostages scholars scholar academics pollster pollsters dealer owners voters publicist';

/** Bodies that are credited. */
export const AGENCY_NOUNS =
  'giant startup start-up carmaker automaker chipmaker drugmaker lender insurer supermarket faction factions agency agencies ministry ministries department departments service services office bureau commission commissions committee committees council councils court courts government governments administration cabinet parliament congress senate assembly army military navy force forces command guard police company companies firm firms bank banks union unions federation association associations organization organizations organisation organisations institute institution institutions university universities college hospital hospitals school centre center party parties group groups coalition alliance campaign team club league board panel tribunal watchdog regulator authority authorities intelligence kremlin pentagon white-house embassy consulate foundation charity charities network exchange fund corporation inc embassy mission staff lobby movement militia think-tank observatory laboratory lab survey museum church diocese vatican nation nations country countries state states city county side sides airline airlines carrier manufacturer maker retailer publisher developer operator utility airport port railway broadcaster headquarters presidency palace house chamber secretariat directorate division unit brigade battalion regiment corps watch society international trust initiative project observatory institute';

/** Media that are credited. */
export const MEDIA_NOUNS =
  'station stations publication newspaper newspapers daily weekly magazine journal media outlet outlets website site channel television tv radio broadcaster network paper tabloid blog press wire news tass times post herald tribune gazette';

/** Nouns that look like sources and are none: "the incident shows", "this figure underscores". */
export const ABSTRACT_NOUNS =
  'incident figure move step attack death event development decision escalation deployment situation result case fact move idea trend rise fall change crisis conflict war success failure victory defeat growth decline law rule deal agreement treaty price cost way time year day week month moment thing things question issue problem reason work effort efforts experience history example tragedy disaster outbreak storm fire crash strike surge shift absence presence growing involvement sign signs signals';

/** Titles and descriptions before a name, that are no part of the name. */
export const TITLES =
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame sen sen. rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. maj maj. adm adm. rev rev. st president premier prime minister chancellor secretary secretary-general state foreign defence defense finance interior health vice deputy former ex acting then chief executive officer ceo chairman chairwoman director general spokesman spokeswoman spokesperson spokesmen senator congressman congresswoman representative governor mayor ambassador judge justice attorney attorney-general king queen prince princess pope cardinal archbishop bishop coach manager captain lieutenant colonel major sergeant admiral commander constable detective inspector superintendent sheriff analyst economist professor doctor researcher scientist fellow research senior junior lawmaker legislator leader national security adviser advisor agent owner founder co-founder star actor actress singer author reporter journalist correspondent lawyer prosecutor envoy diplomat opposition party republican democrat democratic conservative labour liberal head co-chair chair commissioner councillor speaker marshal field police fire principal dean historian activist';

/** Family names that East Asian and Vietnamese names put first. */
export const FAMILY_NAMES_FIRST =
  'kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song yoo yu ryu hong moon mun yang son sohn bae paik baek xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei lu ding ren yao shen nguyen tran pham phan vo dang bui tsai lai ban mao ho hua qin';

/** Bodies known by initials, keyed as a country and its service; general knowledge of the news, not of one story. */
export const KNOWN_SOURCES = `
nis=south korea/intelligence
cia=united states/intelligence
dia=united states/intelligence
nsa=united states/nsa
fbi=united states/fbi
mi6=united kingdom/intelligence
mi5=united kingdom/mi5
gchq=united kingdom/gchq
mossad=israel/intelligence
shin bet=israel/shin bet
idf=israel/military
fsb=russia/fsb
svr=russia/intelligence
gru=russia/military intelligence
sbu=ukraine/sbu
gur=ukraine/military intelligence
hur=ukraine/military intelligence
bnd=germany/intelligence
dgse=france/intelligence
raw=india/intelligence
isi=pakistan/intelligence
jcs=joint chiefs
joint chiefs of staff=joint chiefs
white house=united states/white house
national security council=nsc
kremlin=russia/kremlin
pentagon=united states/military
state department=united states/foreign
foreign office=united kingdom/foreign
downing street=united kingdom/downing street
number 10=united kingdom/downing street
elysee=france/presidency
élysée=france/presidency
elysée palace=france/presidency
blue house=south korea/presidency
united nations=un
european union=eu
european commission=eu commission
world health organization=who
world health organisation=who
north atlantic treaty organization=nato
international monetary fund=imf
federal reserve=fed
the fed=fed
associated press=ap
agence france-presse=afp
new york times=nyt
wall street journal=wsj
british broadcasting corporation=bbc
usgs=geological survey
`;
