/**
 * Gazetteer from general knowledge: names in lower case. Countries: "name/demonyms/capital/aliases" under their part of the world, "," between
 * several of one kind. Cities and regions stand under what contains them. Not complete and not meant to be: the patterns of `places.ts`
 * find names that are not listed, this says what lies in what.
 */
export const COUNTRIES: Record<string, string> = {
  europe: `albania/albanian/tirana;andorra/andorran/;austria/austrian/vienna;belarus/belarusian,belarussian/minsk;belgium/belgian/brussels;
bosnia and herzegovina/bosnian/sarajevo/bosnia;bulgaria/bulgarian/sofia;croatia/croatian,croat/zagreb;cyprus/cypriot/nicosia;czech republic/czech/prague/czechia;
denmark/danish,dane/copenhagen;estonia/estonian/tallinn;finland/finnish,finn/helsinki;france/french,frenchman/paris;germany/german/berlin;greece/greek/athens;
hungary/hungarian/budapest;iceland/icelandic,icelander/reykjavik;ireland/irish,irishman/dublin;italy/italian/rome;kosovo/kosovan,kosovar/pristina;latvia/latvian/riga;
liechtenstein//vaduz;lithuania/lithuanian/vilnius;luxembourg/luxembourger/;malta/maltese/valletta;moldova/moldovan/chisinau;monaco/monegasque/;
montenegro/montenegrin/podgorica;netherlands/dutch,dutchman/amsterdam/holland;north macedonia/macedonian/skopje;norway/norwegian/oslo;poland/polish,pole/warsaw;
portugal/portuguese/lisbon;romania/romanian/bucharest;russia/russian/moscow/russian federation;san marino//;serbia/serbian,serb/belgrade;slovakia/slovak,slovakian/bratislava;
slovenia/slovenian,slovene/ljubljana;spain/spanish,spaniard/madrid;sweden/swedish,swede/stockholm;switzerland/swiss/bern;ukraine/ukrainian/kyiv;
united kingdom/british,briton/london/uk,u.k.,britain,great britain;vatican//vatican city`,
  asia: `afghanistan/afghan/kabul;bangladesh/bangladeshi/dhaka;bhutan/bhutanese/thimphu;brunei/bruneian/;cambodia/cambodian/phnom penh;china/chinese/beijing;
india/indian/new delhi,delhi;indonesia/indonesian/jakarta;japan/japanese/tokyo;kazakhstan/kazakh,kazakhstani/astana;kyrgyzstan/kyrgyz/bishkek;laos/laotian,lao/vientiane;
malaysia/malaysian/kuala lumpur;maldives/maldivian/male;mongolia/mongolian/ulaanbaatar;myanmar/burmese/naypyidaw/burma;nepal/nepali,nepalese/kathmandu;
north korea/north korean/pyongyang/dprk;pakistan/pakistani/islamabad;philippines/philippine,filipino/manila;singapore/singaporean/;south korea/south korean/seoul/republic of korea;
sri lanka/sri lankan/colombo;taiwan/taiwanese/taipei;tajikistan/tajik/dushanbe;thailand/thai/bangkok;timor-leste/timorese/dili/east timor;
turkmenistan/turkmen/ashgabat;uzbekistan/uzbek/tashkent;vietnam/vietnamese/hanoi;hong kong//;macau//;georgia/georgian/tbilisi;armenia/armenian/yerevan;azerbaijan/azerbaijani,azeri/baku`,
  'middle east': `bahrain/bahraini/manama;iran/iranian/tehran;iraq/iraqi/baghdad;israel/israeli/jerusalem;jordan/jordanian/amman;kuwait/kuwaiti/kuwait city;lebanon/lebanese/beirut;
oman/omani/muscat;palestine/palestinian/ramallah/palestinian territories;qatar/qatari/doha;saudi arabia/saudi,saudi arabian/riyadh;syria/syrian/damascus;
turkey/turkish,turk/ankara/türkiye,turkiye;united arab emirates/emirati/abu dhabi/uae,u.a.e.;yemen/yemeni/sanaa;egypt/egyptian/cairo`,
  africa: `algeria/algerian/algiers;angola/angolan/luanda;benin/beninese/porto-novo;botswana/botswanan/gaborone;burkina faso/burkinabe/ouagadougou;burundi/burundian/gitega;
cameroon/cameroonian/yaounde;cape verde/cape verdean/praia;central african republic/central african/bangui;chad/chadian/n'djamena;comoros/comorian/moroni;
democratic republic of congo/congolese/kinshasa/dr congo,drc,democratic republic of the congo;congo//brazzaville;djibouti/djiboutian/;equatorial guinea/equatoguinean/malabo;
eritrea/eritrean/asmara;eswatini/swazi/mbabane;ethiopia/ethiopian/addis ababa;gabon/gabonese/libreville;gambia/gambian/banjul;ghana/ghanaian/accra;guinea/guinean/conakry;
guinea-bissau//bissau;ivory coast/ivorian/yamoussoukro/côte d'ivoire;kenya/kenyan/nairobi;lesotho/basotho/maseru;liberia/liberian/monrovia;libya/libyan/tripoli;
madagascar/malagasy/antananarivo;malawi/malawian/lilongwe;mali/malian/bamako;mauritania/mauritanian/nouakchott;mauritius/mauritian/port louis;morocco/moroccan/rabat;
mozambique/mozambican/maputo;namibia/namibian/windhoek;niger/nigerien/niamey;nigeria/nigerian/abuja;rwanda/rwandan/kigali;senegal/senegalese/dakar;seychelles//;
sierra leone/sierra leonean/freetown;somalia/somali/mogadishu;south africa/south african/pretoria;south sudan/south sudanese/juba;sudan/sudanese/khartoum;
tanzania/tanzanian/dodoma;togo/togolese/lome;tunisia/tunisian/tunis;uganda/ugandan/kampala;zambia/zambian/lusaka;zimbabwe/zimbabwean/harare;somaliland//hargeisa`,
  'north america': `united states/american/washington,washington dc,washington d.c.,washington, d.c./us,u.s.,usa,u.s.a.,america,united states of america;canada/canadian/ottawa;mexico/mexican/mexico city;greenland/greenlandic/nuuk`,
  'central america': `belize/belizean/belmopan;costa rica/costa rican/san jose;el salvador/salvadoran/san salvador;guatemala/guatemalan/guatemala city;honduras/honduran/tegucigalpa;
nicaragua/nicaraguan/managua;panama/panamanian/panama city`,
  caribbean: `bahamas/bahamian/nassau;barbados/barbadian/bridgetown;cuba/cuban/havana;dominican republic/dominican/santo domingo;grenada/grenadian/;haiti/haitian/port-au-prince;
jamaica/jamaican/kingston;trinidad and tobago/trinidadian/port of spain;puerto rico/puerto rican/san juan;saint lucia//`,
  'south america': `argentina/argentine,argentinian/buenos aires;bolivia/bolivian/la paz;brazil/brazilian/brasilia;chile/chilean/santiago;colombia/colombian/bogota;
ecuador/ecuadorian/quito;guyana/guyanese/georgetown;paraguay/paraguayan/asuncion;peru/peruvian/lima;suriname/surinamese/paramaribo;uruguay/uruguayan/montevideo;venezuela/venezuelan/caracas`,
  oceania: `australia/australian/canberra;fiji/fijian/suva;new zealand/new zealander/wellington;papua new guinea/papua new guinean/port moresby;samoa/samoan/apia;
solomon islands/solomon islander/honiara;tonga/tongan/nuku'alofa;vanuatu/ni-vanuatu/port vila;kiribati//;new caledonia//noumea`,
};

/**
 * Regions and cities by what contains them, "|" between names. A name may stand under two: Georgia is a country and a state. Marks: * is a
 * region, & a region and its city, ~ a stretch of land or a name that overlaps others; the rest are cities.
 */
export const WITHIN: Record<string, string> = {
  ukraine: `~donbas|~donbass|&donetsk|&luhansk|&kharkiv|&kherson|&zaporizhzhia|&zaporizhia|&odesa|&odessa|dnipro|*dnipropetrovsk|&mykolaiv|&lviv|&sumy|&chernihiv|&poltava|&vinnytsia|mariupol|*crimea|&zhytomyr|~chernobyl|kryvyi rih|&rivne|&ternopil`,
  donbas: '&donetsk|&luhansk',
  donetsk: 'bakhmut|avdiivka|pokrovsk|kramatorsk|sloviansk|kurakhove|toretsk|vuhledar|chasiv yar|mariupol',
  crimea: 'sevastopol|simferopol|kerch|yalta',
  kharkiv: 'kupiansk|vovchansk|izium',
  russia: `&kursk|&belgorod|&bryansk|&rostov|&voronezh|*chechnya|*dagestan|*tatarstan|~siberia|~kamchatka|st petersburg|st. petersburg|saint petersburg|kazan|novosibirsk|yekaterinburg|sochi|vladivostok|*krasnodar|grozny|murmansk|&samara|&volgograd|*ingushetia|*north ossetia|*sakhalin|&tver|&ryazan|&smolensk|&saratov|engels|*khabarovsk|*primorsky|&kaliningrad|&omsk|&chelyabinsk|~ural|~urals`,
  kursk: 'sudzha|korenevo|rylsk|kurchatov',
  'palestinian territories': '*gaza|*gaza strip|*west bank',
  palestine: '*gaza|*gaza strip|*west bank|east jerusalem',
  gaza: 'gaza city|rafah|khan younis|khan yunis|jabalia|deir al-balah|beit lahia|beit hanoun|nuseirat',
  'west bank': '&jenin|&nablus|&hebron|bethlehem|tulkarm|ramallah|jericho',
  israel: 'tel aviv|haifa|beersheba|~golan heights|~galilee|eilat|ashkelon|ashdod|~negev|sderot|netanya',
  lebanon: 'tyre|sidon|tripoli|baalbek|~bekaa valley|~dahiyeh|nabatieh',
  syria: '&aleppo|&homs|&idlib|&hama|&latakia|&raqqa|deir ez-zor|&daraa|palmyra|&tartus|kobani|sweida',
  iraq: 'mosul|&basra|erbil|kirkuk|fallujah|&najaf|&karbala|*kurdistan|*sulaymaniyah|&anbar',
  iran: '&isfahan|shiraz|tabriz|mashhad|natanz|qeshm|bandar abbas|&kerman|*khuzestan|*bushehr|fordow|qom',
  turkey: 'istanbul|izmir|antalya|&gaziantep|diyarbakir|&hatay|kahramanmaras|adana|bursa',
  'saudi arabia': 'jeddah|mecca|medina|dammam',
  'united arab emirates': 'dubai|sharjah',
  yemen: '&aden|&hodeidah|&taiz|&marib',
  egypt: 'alexandria|giza|~sinai|suez|luxor|aswan|sharm el-sheikh',
  afghanistan: '&kandahar|&herat|jalalabad|*helmand|&kunduz|mazar-i-sharif|*paktika|&khost',
  pakistan:
    'karachi|lahore|peshawar|quetta|*balochistan|*punjab|*sindh|*khyber pakhtunkhwa|rawalpindi|faisalabad|multan|gwadar|*waziristan',
  india:
    'mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|*gujarat|*maharashtra|*kerala|*tamil nadu|*uttar pradesh|*bihar|*rajasthan|*west bengal|*karnataka|*assam|*manipur|*kashmir|*jammu and kashmir|*ladakh|*odisha|*haryana|*uttarakhand|*goa|*telangana|*andhra pradesh|*madhya pradesh|*jharkhand|*himachal pradesh|srinagar|lucknow|jaipur|varanasi|ayodhya|amritsar|chandigarh|surat',
  bangladesh: "chittagong|cox's bazar|sylhet",
  china:
    'shanghai|shenzhen|guangzhou|wuhan|chengdu|chongqing|tianjin|nanjing|*xinjiang|*tibet|*sichuan|*guangdong|*hubei|*hunan|*yunnan|*henan|*fujian|*zhejiang|*jiangsu|*hebei|*shandong|*gansu|*qinghai|*inner mongolia|urumqi|lhasa|harbin|hangzhou|xian|zhuhai|dalian|qingdao',
  japan:
    '&osaka|&kyoto|*hokkaido|&fukushima|&hiroshima|&nagasaki|*okinawa|sapporo|nagoya|kobe|yokohama|sendai|*ishikawa|~noto|*miyagi|~kyushu|~honshu|&fukuoka|~noto peninsula',
  'south korea': 'busan|incheon|daegu|gwangju|*jeju|daejeon|ulsan|*gyeonggi|muan',
  'north korea': 'kaesong|wonsan|yongbyon|sinuiju|hamhung',
  taiwan: 'kaohsiung|hualien|taichung|tainan',
  philippines: '~mindanao|~luzon|~cebu|&davao|~palawan|~visayas|~leyte|quezon city|marawi',
  indonesia:
    '~sumatra|~java|~bali|*aceh|~sulawesi|*papua|*west papua|~borneo|~lombok|surabaya|bandung|medan|~flores|banda aceh|manokwari|*central java|*west java|*east java|*north sumatra|yogyakarta|*bener meriah|palu',
  sumatra: '*aceh|*north sumatra|banda aceh|medan|padang',
  aceh: 'banda aceh|*bener meriah',
  java: '*central java|*west java|*east java|jakarta|surabaya|bandung|yogyakarta',
  malaysia: '*sabah|*sarawak|&penang|*johor|*selangor',
  thailand: 'chiang mai|phuket|pattaya|&narathiwat|&yala',
  vietnam: 'ho chi minh city|da nang|haiphong|hue',
  myanmar: 'yangon|mandalay|*rakhine|*shan|*kachin|*sagaing',
  nepal: 'pokhara|~everest|~mount everest',
  australia:
    'sydney|melbourne|brisbane|perth|adelaide|hobart|darwin|*queensland|*victoria|*new south wales|*tasmania|*western australia|*south australia|*northern territory|~gold coast|cairns',
  'new zealand': 'auckland|christchurch|dunedin|hamilton|rotorua',
  canada:
    'toronto|montreal|vancouver|calgary|edmonton|winnipeg|&quebec|quebec city|*ontario|*british columbia|*alberta|*manitoba|*saskatchewan|*nova scotia|halifax|*newfoundland|*yukon|*nunavut|*new brunswick',
  mexico:
    '&guadalajara|monterrey|tijuana|ciudad juarez|*sinaloa|*jalisco|cancun|acapulco|&oaxaca|*chiapas|*guerrero|*michoacan|&veracruz|culiacan|&puebla|*sonora|*guanajuato',
  brazil:
    'sao paulo|são paulo|rio de janeiro|*amazonas|*bahia|porto alegre|*rio grande do sul|recife|manaus|*minas gerais|belo horizonte|&salvador',
  argentina: '&cordoba|rosario|&mendoza|~patagonia',
  colombia: 'medellin|cali|cartagena|barranquilla|*catatumbo',
  chile: 'valparaiso|concepcion|~atacama',
  peru: 'cusco|arequipa|~machu picchu',
  ecuador: 'guayaquil|~galapagos',
  venezuela: 'maracaibo|&valencia',
  'south africa': 'johannesburg|cape town|durban|soweto|*kwazulu-natal|*gauteng|*eastern cape|*western cape',
  nigeria: 'lagos|&kano|*borno|maiduguri|port harcourt|&kaduna|ibadan|&zamfara|*plateau state|&jos',
  kenya: 'mombasa|kisumu|nakuru',
  sudan: '*darfur|el fasher|port sudan|omdurman|*kordofan',
  ethiopia: '*tigray|*amhara|*oromia|mekelle',
  'democratic republic of congo': 'goma|bukavu|*north kivu|*south kivu|*ituri|lubumbashi',
  libya: 'benghazi|misrata|derna',
  morocco: 'casablanca|marrakech|marrakesh|tangier',
  mali: 'timbuktu|gao|kidal',
  somalia: '*puntland|*jubaland|kismayo',
  mozambique: '*cabo delgado|beira',
  tanzania: 'dar es salaam|~zanzibar|arusha',
  ghana: 'kumasi',
  'ivory coast': 'abidjan',
  cameroon: 'douala',
  mayotte: 'mamoudzou',
  france:
    'marseille|lyon|nice|toulouse|bordeaux|lille|strasbourg|nantes|*normandy|*brittany|*corsica|calais|*provence|*mayotte|avignon|cannes|grenoble',
  germany:
    'munich|hamburg|frankfurt|cologne|stuttgart|leipzig|dresden|*bavaria|*saxony|magdeburg|düsseldorf|dusseldorf|solingen|hanover|nuremberg|*saxony-anhalt|*thuringia',
  italy:
    'milan|naples|turin|venice|florence|~sicily|~sardinia|bologna|genoa|*lombardy|*tuscany|~lampedusa|palermo|*calabria|*emilia-romagna',
  spain:
    'barcelona|&seville|bilbao|*catalonia|*andalusia|&malaga|*canary islands|~majorca|~mallorca|~ibiza|~tenerife|*basque country|&zaragoza|*galicia',
  portugal: 'porto|~madeira|~azores|*algarve',
  poland: 'krakow|gdansk|lodz|wroclaw|rzeszow|lublin|poznan',
  austria: '&salzburg|graz|innsbruck|*tyrol|linz',
  switzerland: '&zurich|&geneva|&basel|lausanne|davos',
  belgium: '&antwerp|&ghent|bruges|*flanders|*wallonia|&liege',
  netherlands: 'rotterdam|the hague|hague|&utrecht|eindhoven',
  denmark: 'aarhus|odense|~faroe islands',
  sweden: 'gothenburg|malmo|malmö|uppsala|orebro',
  norway: 'bergen|trondheim|~svalbard|tromso',
  finland: 'tampere|turku|~lapland',
  greece: 'thessaloniki|~crete|~lesbos|~santorini|~rhodes|~corfu|~evia|patras',
  ireland: 'cork|galway|limerick',
  'united kingdom': '*england|*scotland|*wales|*northern ireland',
  england:
    'manchester|birmingham|liverpool|leeds|bristol|sheffield|newcastle|nottingham|southampton|portsmouth|plymouth|brighton|leicester|coventry|hull|&york|oxford|cambridge|*yorkshire|*cornwall|*devon|*kent|*essex|*cumbria|*lancashire|southport|*surrey|*sussex|*norfolk|*suffolk|*dorset|*hampshire|*wiltshire|*merseyside|bradford|sunderland|bath',
  scotland: 'edinburgh|glasgow|aberdeen|dundee|inverness|~highlands',
  wales: 'cardiff|swansea|newport',
  'northern ireland': 'belfast|derry|londonderry',
  serbia: 'novi sad',
  croatia: 'split|dubrovnik',
  georgia: '*abkhazia|*south ossetia|batumi|atlanta|savannah',
  azerbaijan: '*nagorno-karabakh',
  kazakhstan: 'almaty|aktau',
  belarus: '&gomel|&brest',
  moldova: '*transnistria',
  'united states': `*alabama|*alaska|*arizona|*arkansas|*california|*colorado|*connecticut|*delaware|*florida|*hawaii|*idaho|*illinois|*indiana|*iowa|*kansas|*kentucky|*louisiana|*maine|*maryland|*massachusetts|*michigan|*minnesota|*mississippi|*missouri|*montana|*nebraska|*nevada|*new hampshire|*new jersey|*new mexico|~new york|*new york state|*washington state|*north carolina|*north dakota|*ohio|*oklahoma|*oregon|*pennsylvania|*rhode island|*south carolina|*south dakota|*tennessee|*texas|*utah|*vermont|*virginia|*west virginia|*wisconsin|*wyoming|~georgia|~washington|~new england|~midwest|*guam`,
  california:
    'los angeles|san francisco|san diego|sacramento|oakland|san bernardino|~silicon valley|~northern california|~southern california|~hollywood|malibu|palo alto|cupertino|altadena|pacific palisades|anaheim|rancho mirage|fresno',
  'new york': 'new york city|brooklyn|manhattan|~queens|bronx|buffalo|albany|rochester|~long island|harlem|~wall street|staten island',
  'new york city': 'brooklyn|manhattan|~queens|bronx|harlem|~wall street|staten island',
  'los angeles': '~hollywood|pacific palisades|altadena',
  texas: 'houston|dallas|austin|san antonio|el paso|fort worth|uvalde|laredo',
  florida: 'miami|orlando|tampa|jacksonville|tallahassee|fort lauderdale|~palm beach|~mar-a-lago|parkland',
  illinois: 'chicago|springfield',
  massachusetts: 'boston|cambridge, massachusetts',
  pennsylvania: 'philadelphia|pittsburgh|harrisburg',
  louisiana: 'new orleans|baton rouge',
  nevada: 'las vegas|reno',
  arizona: 'phoenix|tucson',
  washington: 'seattle|spokane|tacoma',
  oregon: 'portland',
  colorado: 'denver|boulder|colorado springs',
  michigan: 'detroit|flint|ann arbor|lansing',
  minnesota: 'minneapolis|st paul|st. paul',
  ohio: 'cleveland|columbus|cincinnati|toledo',
  missouri: 'st louis|st. louis|kansas city',
  tennessee: 'nashville|memphis|knoxville',
  maryland: 'baltimore|annapolis|bethesda',
  wisconsin: 'milwaukee|madison|kenosha|green bay',
  indiana: 'indianapolis|bloomington',
  utah: 'salt lake city',
  'new mexico': 'albuquerque|santa fe',
  hawaii: 'honolulu|~maui|lahaina',
  alaska: 'anchorage|wasilla|juneau',
  'north carolina': 'charlotte|raleigh|asheville',
  'south carolina': 'charleston',
  alabama: 'birmingham, alabama|montgomery|mobile',
  virginia: 'richmond|arlington|norfolk, virginia',
  africa: '~sahel|~horn of africa|~west africa|~east africa|~north africa|~southern africa|~sahara',
  europe: '~balkans|~baltic states|~scandinavia|~eastern europe|~western europe|~alps|~caucasus|~central europe',
  asia: '~central asia|~south asia|~southeast asia|~east asia|~korean peninsula|~himalayas|~indian subcontinent',
};

/** Waters and lands that no country holds. */
export const WATERS: string =
  'black sea|red sea|mediterranean|mediterranean sea|baltic sea|north sea|south china sea|east china sea|sea of japan|yellow sea|gulf of mexico|gulf of aden|persian gulf|gulf of oman|taiwan strait|strait of hormuz|english channel|suez canal|panama canal|atlantic|pacific|arctic|antarctica|indian ocean|atlantic ocean|pacific ocean|caspian sea|sea of azov|aegean|adriatic|bering strait|latin america|gulf of tonkin|dead sea|bay of bengal|arabian sea';

/** What a name is followed or led by where it is a place: "the Kursk region", "the village of Novoselivka". */
export const PLACE_TYPES: string =
  'region|province|district|oblast|county|governorate|prefecture|state|city|town|village|island|islands|peninsula|valley|suburb|neighbourhood|neighborhood|municipality|department|parish|commune|township|hamlet|settlement|archipelago|territory|enclave|borough|canton|republic|area|coast|port|resort|airport|river|lake|mountain|mountains|desert|basin|sea|strait|bay|gulf|beach|forest|national park|border|camp|refugee camp|square|street|avenue|bridge|stadium|hospital|base|air base|prison|plant|canyon|highway|harbour|harbor|crossing|front';

/** Capitalised words after "in" or "at" that are no places: bodies, contests, times, tongues, seats of power that stand for who sits there. */
export const NOT_PLACES: string =
  'fall|west|east|north|south|global south|parliament|congress|senate|house|house of commons|house of representatives|court|supreme court|high court|crown court|premier league|champions league|world cup|super bowl|olympics|games|league|english|french|spanish|german|russian|arabic|chinese|korean|christmas|easter|ramadan|ashes|white house|kremlin|pentagon|downing street|capitol hill|telegram|twitter|facebook|instagram|youtube|tiktok|bitcoin|series|group|article|section|chapter|act|part|phase|game|round|week|test|formula|god|islam|president|prime minister|king|queen|mr|mrs|ms|dr|sir|lord|lady|general|sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december|serie|la liga|bundesliga|nba|nfl|euro|parliamentary|cabinet|government|republican|democratic|democrat|labour|conservative|google|apple|microsoft|amazon|tesla|intel|nvidia|boeing|windows|android|internet|internet explorer|java|python|the';

/** Parts of a ship, of a building, of an aircraft: one whole a line, "=" between names of one part. */
export const PARTS_OF_THINGS: string[] = [
  'hold=cargo hold|car deck=vehicle deck|upper deck=top deck|engine room|wheelhouse|galley|lifeboat',
  'basement=cellar|attic=loft|kitchen|bathroom|bedroom|stairwell=staircase|lobby|lift=elevator|ground floor|roof=rooftop|garage|courtyard',
  'cockpit|cabin|luggage compartment=baggage compartment',
];
