/** What a careful reader takes from a sentence: annotated before it was read by the program. */
export interface GenreRow {
  text: string;
  /** Sentences before it in the same paragraph. */
  before?: string[];
  /** "words = qualifier" */
  figures?: string[];
  /** "words = first day..last day"; one day where they are the same, or where only the first is sure */
  dates?: string[];
  places?: string[];
  /** Everybody credited, by words of the name; absent: nobody has to be. */
  credited?: string[];
  /** "word: who is credited for the proposition it stands in", "-" for nobody */
  credits?: string[];
  /** "word: certainty of the proposition it stands in" */
  certainty?: string[];
}

/** Article dates of all rows. */
export const PUBLISHED = '2025-03-12';

/** Sport, markets, courts, weather, science, elections, war, accidents: invented sentences in the English of news. */
export const GENRE_ROWS: GenreRow[] = [
  {
    text: 'Midfielder Oda Brenne scored twice as Lillevik beat Tarnholm 3-1 on Sunday in front of 24,300 spectators.',
    figures: ['3-1 = exact', '24,300 = exact'],
    dates: ['Sunday = 2025-03-09'],
    certainty: ['beat: stated'],
  },
  {
    text: "The striker, 29, is expected to miss between four and six weeks with a torn hamstring, according to the club's doctor, Pål Ekren.",
    figures: ['29 = exact', 'between four and six weeks = range'],
    credited: ['Pål Ekren'],
    certainty: ['miss: planned or possible'],
  },
  {
    text: '"He will not play again this season," manager Rui Tavares told reporters after the match.',
    credited: ['Rui Tavares'],
    credits: ['play: Tavares'],
    certainty: ['play: planned or stated'],
  },
  {
    text: 'Wembury drew 0-0 with Castle Rovers, their ninth match without a win, and are now two points above the relegation zone.',
    figures: ['two points = exact'],
  },
  {
    text: 'Kipruto finished in 2:04:31, nearly a minute outside the course record set in 2019.',
    figures: ['nearly a minute = nearly'],
    dates: ['2019 = 2019-01-01..2019-12-31'],
  },
  {
    text: 'Shares in Hollmann fell 7.2 per cent on Tuesday after the chipmaker cut its forecast for the second quarter of 2025.',
    figures: ['7.2 per cent = exact'],
    dates: ['Tuesday = 2025-03-11', 'second quarter of 2025 = 2025-04-01..2025-06-30'],
    certainty: ['fell: stated'],
  },
  {
    text: 'The central bank raised its main rate by a quarter of a percentage point to 4.75%, and said further rises were possible.',
    figures: ['quarter of a percentage point = exact', '4.75% = exact'],
    credited: ['bank'],
    credits: ['raised: -'],
    certainty: ['rises: possible', 'raised: stated'],
  },
  {
    text: 'Inflation slowed to 2.9 per cent in the 12 months to June from 3.4 per cent in May, the statistics office said.',
    figures: ['2.9 per cent = exact', '3.4 per cent = exact'],
    dates: ['12 months to June = 2023-07-01..2024-06-30', 'May = 2024-05-01..2024-05-31'],
    credited: ['statistics office'],
  },
  {
    text: 'Orders rose by two-thirds, to as many as 1,400 machines, the company said in a statement on Thursday.',
    figures: ['two-thirds = exact', 'as many as 1,400 = up to'],
    dates: ['Thursday = 2025-03-06'],
    credited: ['company'],
    certainty: ['rose: stated'],
  },
  {
    text: 'Analysts had forecast revenue of €3.1 billion to €3.3 billion.',
    figures: ['€3.1 billion to €3.3 billion = range'],
    credited: ['Analysts'],
  },
  {
    text: 'One in five households cannot pay its bills, and some 300,000 more may fall behind by winter, a survey by the charity Hearth found.',
    figures: ['One in five = exact', 'some 300,000 = about'],
    credited: ['Hearth'],
    certainty: ['fall: possible', 'pay: stated'],
  },
  {
    text: 'The pound was trading at $1.27 early on Monday, down from $1.31 a week ago.',
    figures: ['$1.27 = exact', '$1.31 = exact'],
    dates: ['Monday = 2025-03-10', 'a week ago = 2025-03-02..2025-03-08'],
  },
  {
    text: 'No fewer than 40 firms have filed for insolvency since January, up from a dozen or so in the whole of last year.',
    figures: ['No fewer than 40 = at least', 'a dozen or so = about'],
    dates: ['January = 2025-01-01', 'last year = 2024-01-01..2024-12-31'],
  },
  {
    text: 'Two people familiar with the talks said the sale could be announced as early as Wednesday.',
    figures: ['Two = exact'],
    dates: ['Wednesday = 2025-03-12'],
    credited: ['Two people familiar with the talks'],
    certainty: ['announced: possible'],
  },
  {
    text: 'The merger would create a group worth about £12bn, the newspaper reported, citing bankers close to the deal.',
    figures: ['about £12bn = about'],
    credited: ['newspaper', 'bankers'],
    certainty: ['create: planned'],
  },
  {
    text: 'A judge in Dortmund sentenced the former mayor to three and a half years in prison on Friday for taking bribes.',
    figures: ['three and a half years = exact'],
    dates: ['Friday = 2025-03-07'],
    places: ['Dortmund'],
    certainty: ['sentenced: stated'],
  },
  {
    text: 'Prosecutors allege that Ruiz, 43, moved more than $2 million through a bank in Panama.',
    figures: ['43 = exact', 'more than $2 million = more than'],
    places: ['Panama'],
    credited: ['Prosecutors'],
    certainty: ['moved: alleged'],
  },
  {
    text: 'His lawyer denied that any money had left the country.',
    credited: ['lawyer'],
    certainty: ['left: denied'],
  },
  {
    text: 'The court ruled out a retrial, and the defendants have until 30 April to appeal.',
    dates: ['30 April = 2025-04-30'],
  },
  {
    text: 'The jury deliberated for almost nine hours before it failed to reach a verdict.',
    figures: ['almost nine hours = nearly'],
    certainty: ['reach: stated or denied'],
  },
  {
    text: 'There is no evidence that the documents were forged, the inquiry concluded.',
    credited: ['inquiry'],
    certainty: ['forged: stated or denied'],
  },
  {
    text: 'Investigators have not ruled out sabotage, which the operator said was unlikely.',
    credited: ['operator'],
    credits: ['ruled: -'],
    certainty: ['sabotage: possible or stated'],
  },
  {
    text: 'Storm Maud is likely to bring gusts of up to 130 km/h to western Scotland overnight, the Met Office said.',
    figures: ['up to 130 km/h = up to'],
    dates: ['overnight = 2025-03-11'],
    places: ['Scotland'],
    credited: ['Met Office'],
    certainty: ['bring: possible'],
  },
  {
    text: 'At least seven people died in flash floods 20 km north of Tindwan early on Saturday, local time.',
    figures: ['At least seven = at least', '20 km = exact'],
    dates: ['Saturday = 2025-03-08'],
    places: ['Tindwan'],
    certainty: ['died: stated'],
  },
  {
    text: 'Temperatures could fall to -12C in the Highlands by Thursday, forecasters warned.',
    figures: ['-12C = exact'],
    dates: ['Thursday = 2025-03-13'],
    places: ['Highlands'],
    credited: ['forecasters'],
    certainty: ['fall: possible'],
  },
  {
    text: 'Rescuers were still searching for a dozen people who, officials said, had been on the bridge when it gave way.',
    figures: ['a dozen = exact'],
    credited: ['officials'],
    credits: ['searching: -', 'had: officials'],
    certainty: ['searching: stated'],
  },
  {
    text: 'The reservoir, which engineers described as safe last week, burst on Wednesday morning.',
    dates: ['last week = 2025-03-03..2025-03-09', 'Wednesday = 2025-03-12'],
    credited: ['engineers'],
    credits: ['burst: -'],
    certainty: ['burst: stated'],
  },
  {
    text: 'The fire, believed to have started in a kitchen, destroyed 46 homes and forced 1,200 people from theirs.',
    figures: ['46 = exact', '1,200 = exact'],
    certainty: ['started: believed', 'destroyed: stated'],
  },
  {
    text: 'Three climbers were reportedly found alive on Tuesday, but the rescue service said it could not confirm the report.',
    figures: ['Three = exact'],
    dates: ['Tuesday = 2025-03-11'],
    credited: ['rescue service'],
    credits: ['found: -'],
    certainty: ['found: reported'],
  },
  {
    text: 'A vaccine against the virus cut severe cases by 62 percent among adults over 60, according to a study published on Monday in The Lancet.',
    figures: ['62 percent = exact', 'over 60 = more than'],
    dates: ['Monday = 2025-03-10'],
    credited: ['study'],
    certainty: ['cut: stated'],
  },
  {
    text: 'The comet, about 4.5 km across, will pass within 0.3 astronomical units of the Sun in late October, astronomers say.',
    figures: ['about 4.5 km = about', 'within 0.3 = up to'],
    dates: ['late October = 2025-10-18..2025-10-31'],
    credited: ['astronomers'],
    certainty: ['pass: planned'],
  },
  {
    text: 'The probe failed to reach orbit and fell into the Pacific Ocean, the space agency confirmed on Thursday.',
    dates: ['Thursday = 2025-03-06'],
    places: ['Pacific Ocean'],
    credited: ['space agency'],
    certainty: ['fell: confirmed'],
  },
  {
    text: 'Researchers at Uppsala University suspect that the bones, found in 1987, are up to 9,000 years old.',
    figures: ['up to 9,000 years = up to'],
    dates: ['1987 = 1987-01-01..1987-12-31'],
    credited: ['Researchers'],
    certainty: ['9,000: possible or believed'],
  },
  {
    text: 'If the trial succeeds, the drug could be on sale by spring 2027.',
    dates: ['spring 2027 = 2027-03-01..2027-05-31'],
    certainty: ['sale: possible'],
  },
  {
    text: 'Voters in Norrland go to the polls on 14 September, and polls suggest the Greens may lose half of their 22 seats.',
    figures: ['half = exact', '22 = exact'],
    dates: ['14 September = 2025-09-14'],
    places: ['Norrland'],
    credited: ['polls'],
    credits: ['go: -'],
    certainty: ['lose: possible'],
  },
  {
    text: 'Turnout was 71.4 per cent, three percentage points higher than in 2021.',
    figures: ['71.4 per cent = exact', 'three percentage points = exact'],
    dates: ['2021 = 2021-01-01..2021-12-31'],
  },
  {
    text: "With 98 per cent of votes counted, Halvard had 50.8 per cent to Mbeki's 47.1 per cent, a lead of some 61,000 votes.",
    figures: ['98 per cent = exact', '50.8 per cent = exact', '47.1 per cent = exact', 'some 61,000 = about'],
  },
  {
    text: 'Minister: strike at ports to end within 48 hours',
    figures: ['48 hours = up to'],
    credited: ['Minister'],
    certainty: ['end: planned or stated'],
  },
  {
    text: 'Downing Street declined to comment on the report, which first appeared in the Evening Courier.',
  },
  {
    text: 'The Kremlin said on Monday that it had received no such proposal.',
    dates: ['Monday = 2025-03-10'],
    credited: ['Kremlin'],
    certainty: ['received: stated'],
  },
  {
    text: 'Paris Jackson told Le Monde that she would not return to Los Angeles.',
    places: ['Los Angeles'],
    credited: ['Paris Jackson'],
    certainty: ['return: planned or stated'],
  },
  {
    text: 'Washington and Tehran have agreed to resume talks in Muscat next Tuesday, a diplomat from Oman was quoted as saying by the state news agency.',
    dates: ['next Tuesday = 2025-03-18'],
    places: ['Muscat'],
    credited: ['diplomat'],
    certainty: ['agreed: planned'],
  },
  {
    text: 'It emerged on Friday that the two men had known each other for a decade.',
    figures: ['two = exact'],
    dates: ['Friday = 2025-03-07'],
    certainty: ['known: stated'],
  },
  {
    text: '"There was no warning at all," said Inés Aguirre, a teacher at the school.',
    credited: ['Inés Aguirre'],
    certainty: ['warning: stated'],
  },
  {
    text: 'Reuters, the BBC and two local newspapers reported that the general had been detained.',
    credited: ['Reuters', 'BBC', 'local newspapers'],
    certainty: ['detained: reported or stated'],
  },
  {
    text: 'The dam, officials said, was inspected in May, but residents say that nobody came.',
    dates: ['May = 2024-05-01..2024-05-31'],
    credited: ['officials', 'residents'],
    credits: ['inspected: officials', 'came: residents'],
  },
  {
    text: 'The minister said the plant would close in 2027. About 900 workers would be offered other jobs.',
    figures: ['About 900 = about'],
    dates: ['2027 = 2027-01-01..2027-12-31'],
    credited: ['minister'],
    credits: ['offered: minister'],
    certainty: ['close: planned', 'offered: planned'],
  },
  {
    text: 'He had bought the rifle legally two years earlier, she added.',
    before: ['Police chief Anna Holt said the gunman had acted alone.'],
    credited: ['Anna Holt'],
    certainty: ['bought: stated'],
  },
  {
    text: 'A second one would open on Friday.',
    before: ['The mayor, Tom Ekdal, said the shelter was full.'],
    dates: ['Friday = 2025-03-14'],
    credited: ['Tom Ekdal'],
    certainty: ['open: planned'],
  },
  {
    text: 'The shelter was built in 1998 on a former airfield.',
    before: ['The mayor, Tom Ekdal, said the shelter was full.'],
    dates: ['1998 = 1998-01-01..1998-12-31'],
    certainty: ['built: stated'],
  },
  {
    text: 'The bodies of six sailors were found in the hold of the trawler, and a seventh in the engine room.',
    figures: ['six = exact'],
    places: ['hold'],
    certainty: ['found: stated'],
  },
  {
    text: 'The drone struck an apartment block on the outskirts of Odesa, killing a couple in their 70s and wounding 14 others, three of them seriously.',
    figures: ['14 = exact', 'three = exact'],
    places: ['Odesa'],
    certainty: ['struck: stated'],
  },
  {
    text: "Ukraine's air force claimed to have shot down 58 of 74 drones; Moscow said all had hit their targets.",
    figures: ['58 = exact', '74 = exact'],
    credited: ['air force', 'Moscow'],
    credits: ['hit: Moscow'],
    certainty: ['shot: alleged'],
  },
  {
    text: 'The army denied reports that its troops had fired on the convoy.',
    credited: ['army'],
    certainty: ['fired: denied'],
  },
  {
    text: 'Neither the ministry nor the company has confirmed the figure of 31 dead.',
    figures: ['31 = exact'],
  },
  {
    text: 'The virus has been detected in 11 countries, including Kenya, Peru and the Philippines, between 3 and 17 February.',
    figures: ['11 = exact'],
    dates: ['3 and 17 February = 2025-02-03..2025-02-17'],
    places: ['Kenya', 'Peru', 'Philippines'],
    certainty: ['detected: stated'],
  },
  {
    text: 'The museum plans to reopen in the autumn, though its director said no date had been set.',
    dates: ['the autumn = 2025-09-01..2025-11-30'],
    credited: ['director'],
    credits: ['plans: -'],
    certainty: ['reopen: planned'],
  },
  {
    text: 'An earthquake of magnitude 6.1 shook eastern Taiwan at 02:14 local time (18:14 GMT on Tuesday), at a depth of 15 kilometres.',
    figures: ['magnitude 6.1 = exact', '15 kilometres = exact'],
    dates: ['Tuesday = 2025-03-11'],
    places: ['Taiwan'],
  },
  {
    text: 'The toll, first put at 12, rose to 19 after two of the injured died in hospital.',
    figures: ['12 = exact', '19 = exact', 'two = exact'],
    certainty: ['rose: stated'],
  },
  {
    text: 'Unconfirmed reports said the ship had been carrying some 5,000 tonnes of ammonium nitrate.',
    figures: ['some 5,000 tonnes = about'],
    credited: ['Unconfirmed reports'],
    certainty: ['carrying: reported'],
  },
  {
    text: 'Some 10-12,000 people marched through Tbilisi, organisers said; police put the crowd at under 4,000.',
    figures: ['Some 10-12,000 = range', 'under 4,000 = up to'],
    places: ['Tbilisi'],
    credited: ['organisers', 'police'],
    credits: ['put: police'],
  },
  {
    text: 'The treaty, signed in Vienna on 9 June 1815, did not mention the islands.',
    dates: ['9 June 1815 = 1815-06-09'],
    places: ['Vienna'],
    certainty: ['mention: stated'],
  },
  {
    text: 'French police arrested a Belgian man, 52, at a hotel near the Gare du Nord in Paris on Monday night.',
    figures: ['52 = exact'],
    dates: ['Monday = 2025-03-10'],
    places: ['Paris'],
  },
  {
    text: 'Flights to and from Lisbon were cancelled until further notice, stranding an estimated 18,000 passengers.',
    figures: ['an estimated 18,000 = about'],
    places: ['Lisbon'],
    certainty: ['cancelled: stated'],
  },
  {
    text: 'The senator, who has denied wrongdoing, is due in court on April 3.',
    dates: ['April 3 = 2025-04-03'],
    credits: ['due: -'],
    certainty: ['wrongdoing: denied', 'court: planned'],
  },
  {
    text: 'It was the deadliest attack in the region since 2016, when 86 people were killed.',
    figures: ['86 = exact'],
    dates: ['2016 = 2016-01-01'],
    certainty: ['killed: stated'],
  },
  {
    text: 'The fund lost between £10m and £12m, roughly one in ten of its assets.',
    figures: ['between £10m and £12m = range'],
    certainty: ['lost: stated'],
  },
  {
    text: 'Nearly two-thirds of pupils, some 1,900, were absent on Tuesday.',
    figures: ['two-thirds = nearly', 'some 1,900 = about'],
    dates: ['Tuesday = 2025-03-11'],
  },
  {
    text: 'The 41-year-old goalkeeper and her son, 6, were unhurt.',
    figures: ['41-year-old = exact', '6 = exact'],
  },
  {
    text: 'Unemployment fell by 0.3 percentage points, or 30 basis points as traders say, to 4.1%.',
    figures: ['0.3 percentage points = exact', '30 basis points = exact', '4.1% = exact'],
  },
  {
    text: 'Sales grew 12 percent year on year to 3.4 billion Swiss francs in the first quarter of 2025.',
    figures: ['12 percent = exact', '3.4 billion Swiss francs = exact'],
    dates: ['first quarter of 2025 = 2025-01-01..2025-03-31'],
  },
  {
    text: 'The train left Gdynia at 06:40 CET and arrived three hours late.',
    figures: ['three hours = exact'],
  },
  {
    text: 'About 2.5m barrels a day, or nearly a fifth of supply, pass through the strait.',
    figures: ['About 2.5m barrels = about', 'a fifth = nearly'],
  },
  {
    text: 'Dozens of cars were burned and at least two officers hurt overnight in Nanterre, outside Paris.',
    figures: ['Dozens = vague', 'at least two = at least'],
    dates: ['overnight = 2025-03-11'],
    places: ['Nanterre', 'Paris'],
  },
  {
    text: 'The company plans to cut 1,100 to 1,300 jobs by the end of next year.',
    figures: ['1,100 to 1,300 = range'],
    certainty: ['cut: planned'],
  },
  {
    text: "Rescuers found no survivors, the governor's office said late on Sunday.",
    dates: ['Sunday = 2025-03-09'],
    credited: ["governor's office"],
  },
  {
    text: 'Talks between 9 and 11 June in Oslo failed to produce a deal.',
    dates: ['9 and 11 June = 2024-06-09..2024-06-11'],
    places: ['Oslo'],
  },
  {
    text: 'The ceasefire came into force at midnight on 1 February and expired two weeks later.',
    dates: ['1 February = 2025-02-01'],
  },
  {
    text: 'The bridge, built in the 1930s, will stay closed until at least mid-April.',
    dates: ['1930s = 1930-01-01..1939-12-31'],
    certainty: ['closed: planned'],
  },
  {
    text: 'Harvests in the summer of 2024 were the worst since 1976.',
    dates: ['summer of 2024 = 2024-06-01..2024-08-31', '1976 = 1976-01-01'],
  },
  {
    text: 'He was last seen on the morning of 4 March near Lake Vättern, police said.',
    dates: ['4 March = 2025-03-04'],
    places: ['Lake Vättern'],
    credited: ['police'],
    certainty: ['seen: stated'],
  },
  {
    text: 'A spokeswoman for the ministry, who asked not to be named, said the figure was wrong.',
    credited: ['spokeswoman'],
    certainty: ['wrong: stated'],
  },
  {
    text: 'The strike has cost the airline €40m so far, its chief executive, Nils Broberg, told Reuters in an interview.',
    figures: ['€40m = exact'],
    credited: ['Nils Broberg'],
    certainty: ['cost: stated'],
  },
  {
    text: '"We are not going anywhere," the union\'s leader was quoted as saying by the daily Kurier.',
    credited: ["union's leader"],
    certainty: ['going: stated or planned'],
  },
  {
    text: 'The ship sank within 20 minutes, according to the coast guard and three crew members.',
    figures: ['within 20 minutes = up to', 'three = exact'],
    credited: ['coast guard', 'crew members'],
  },
  {
    text: 'Berlin has ruled out sending the missiles, officials in Kyiv said.',
    credited: ['officials'],
    certainty: ['sending: stated'],
  },
  {
    text: 'The White House confirmed that two aides had resigned.',
    figures: ['two = exact'],
    credited: ['White House'],
    certainty: ['resigned: confirmed'],
  },
  {
    text: 'Brussels fined the search company 2.4 billion euros, Bloomberg News reported, citing people familiar with the decision.',
    figures: ['2.4 billion euros = exact'],
    credited: ['Bloomberg News', 'people familiar'],
  },
  {
    text: 'London Breed, the former mayor, said she was moving to Chicago.',
    places: ['Chicago'],
    credited: ['London Breed'],
    certainty: ['moving: stated'],
  },
  {
    text: "The virus may have infected as many as 40,000 people in Brazil's north-east, a study in Nature suggests.",
    figures: ['as many as 40,000 = up to'],
    places: ['Brazil'],
    credited: ['Nature'],
    certainty: ['infected: possible'],
  },
  {
    text: 'There was no immediate claim of responsibility for the blast, which killed 11 people at a market in Peshawar.',
    figures: ['11 = exact'],
    places: ['Peshawar'],
    certainty: ['killed: stated'],
  },
  {
    text: 'The senator denied that she had been offered money, and said the tape was fake.',
    credited: ['senator'],
    certainty: ['offered: denied', 'fake: stated'],
  },
  {
    text: 'It is not yet clear whether the driver survived.',
    certainty: ['survived: possible'],
  },
  {
    text: 'Doctors did not rule out a second operation.',
    certainty: ['operation: possible'],
  },
  {
    text: 'The inquiry found no evidence that the crew had been drinking.',
    credited: ['inquiry'],
    certainty: ['drinking: stated'],
  },
  {
    text: 'Had the wall held, the village would have been spared.',
  },
  {
    text: 'If elected, Moreau has promised to hold a referendum within 100 days.',
    figures: ['within 100 days = up to'],
    certainty: ['hold: planned'],
  },
  {
    text: 'The minister is accused of taking 3 million rand in bribes, which he denies.',
    figures: ['3 million rand = exact'],
    certainty: ['taking: alleged'],
  },
  {
    text: 'Unconfirmed reports on social media claimed that shots were fired in the square.',
    certainty: ['fired: reported or alleged'],
  },
  {
    text: 'The striker is set to join Porto on a three-year contract worth a reported €30m.',
    figures: ['three-year = exact', '€30m = exact'],
    certainty: ['join: planned'],
  },
  {
    text: 'Authorities believe the fire was started deliberately; a man aged 27 has been detained.',
    figures: ['27 = exact'],
    credited: ['Authorities'],
    credits: ['detained: -'],
    certainty: ['started: believed', 'detained: stated'],
  },
  {
    text: 'Police said three suspects were held; a fourth, who residents say fled into the woods, is being sought.',
    figures: ['three = exact'],
    credited: ['Police', 'residents'],
    credits: ['sought: -'],
    certainty: ['sought: stated'],
  },
  {
    text: 'The actor, according to his agent, left hospital on Saturday and is resting at home.',
    dates: ['Saturday = 2025-03-08'],
    credited: ['agent'],
  },
  {
    text: 'Villagers said the river rose after midnight. By dawn the water had reached the church.',
    credited: ['Villagers'],
    credits: ['reached: -'],
  },
  {
    text: 'She told the court that she had seen nothing. The defendant, she added, was asleep.',
    credits: ['asleep: she'],
  },
  {
    text: 'The president said on Wednesday that he would visit the region on Thursday, his office announced.',
    dates: ['Wednesday = 2025-03-12', 'Thursday = 2025-03-13'],
    certainty: ['visit: planned'],
  },
  {
    text: 'Gold rose to $2,915.40 an ounce, its highest since late February.',
    figures: ['$2,915.40 = exact'],
  },
  {
    text: 'The temperature dropped to minus 18 degrees Celsius in Tampere on Monday night.',
    figures: ['minus 18 degrees Celsius = exact'],
    dates: ['Monday = 2025-03-10'],
    places: ['Tampere'],
  },
  {
    text: 'Some 20 km south-west of Aleppo, shelling resumed for the third day.',
    figures: ['20 km = about'],
    places: ['Aleppo'],
  },
  {
    text: "In Colombia's Cauca province and in parts of neighbouring Ecuador, schools were shut.",
    places: ['Cauca', 'Ecuador'],
  },
  {
    text: 'The court, sitting in The Hague, gave its ruling on Friday, 7 March.',
    dates: ['Friday, 7 March = 2025-03-07'],
    places: ['The Hague'],
  },
  {
    text: 'The Paris Club, a group of creditors, agreed to forgive half of the debt.',
    figures: ['half = exact'],
  },
  {
    text: 'Turkish officials said a Georgian ship had run aground off Cyprus.',
    places: ['Cyprus'],
    credited: ['Turkish officials'],
    certainty: ['aground: stated'],
  },
  {
    text: 'A total of 212 MPs voted in favour and 98 against, with 7 abstentions.',
    figures: ['212 = exact', '98 = exact', '7 = exact'],
  },
  {
    text: 'The album sold more than half a million copies in its first week.',
    figures: ['more than half a million = more than'],
  },
  {
    text: 'Roughly three in four respondents, 74%, said they would vote.',
    figures: ['three in four = about', '74% = exact'],
    certainty: ['vote: planned'],
  },
  {
    text: 'Two days after a quake that, seismologists say, should not have been so deadly, rescuers left the town.',
    credited: ['seismologists'],
    credits: ['left: -'],
  },
  {
    text: 'The bridge, which engineers said was unsafe, collapsed on Monday.',
    dates: ['Monday = 2025-03-10'],
    credited: ['engineers'],
    credits: ['collapsed: -'],
  },
  {
    text: 'The bridge, which, according to engineers, was unsafe, collapsed on Monday.',
    credited: ['engineers'],
    credits: ['collapsed: -'],
  },
  {
    text: 'The bridge collapsed on Monday, killing nine people who police said were crossing it on foot.',
    figures: ['nine = exact'],
    credits: ['collapsed: -', 'crossing: police'],
  },
  {
    text: 'The ferry had a fault that, the line said, had been repaired in June.',
    credits: ['had a fault: -', 'repaired: line'],
  },
  {
    text: 'Aldmar, which on Wednesday withdrew the tablets from 11 markets, says that its review is not complete.',
    figures: ['11 = exact'],
    credits: ['withdrew: -', 'complete: Aldmar'],
  },
  {
    text: 'Fares are to rise by 3.1 per cent in June, a step that the company insists was decided last autumn.',
    dates: ['June = 2025-06-01..2025-06-30'],
    credits: ['Fares: -', 'decided: company'],
    certainty: ['Fares: planned'],
  },
  {
    text: 'The council approved the plan on Monday and its leader said work would start in May.',
    dates: ['May = 2025-05-01..2025-05-31'],
    credits: ['approved: -', 'start: leader'],
    certainty: ['approved: stated'],
  },
  {
    text: 'The carmaker yesterday recalled its smallest van after nine crashes.',
    figures: ['nine = exact'],
    credits: ['recalled: -'],
    certainty: ['recalled: stated'],
  },
  {
    text: 'The head of the firm said sorry four times.',
    credits: ['sorry: -'],
  },
  {
    text: 'For three years the builder may not bid for public contracts.',
    certainty: ['bid: stated'],
  },
  {
    text: 'The inspector told the drivers to stop, but they kept going.',
    credits: ['stop: -'],
    certainty: ['kept: stated'],
  },
  {
    text: 'The courts have held that the ban is lawful.',
    credited: ['courts'],
    credits: ['lawful: courts'],
  },
  {
    text: 'Footage shows that the gate was open, and the guard believes it had been so for hours.',
    credits: ['open: Footage', 'hours: guard'],
    certainty: ['hours: believed'],
  },
  {
    text: 'The rescuers’ efforts were described as “heroic” by the interior ministry.',
    credited: ['interior ministry'],
    credits: ['heroic: interior ministry'],
  },
  {
    text: "It began, according to an engineer with knowledge of the firm's own review, with a belt that nobody cleaned.",
    credited: ['engineer'],
  },
  {
    text: 'The results are a first step, say the researchers, and they help to explain the disease.',
    credited: ['researchers'],
    credits: ['first: researchers'],
  },
  {
    text: 'About 900 workers would be offered other jobs. That would be a third of the town.',
    before: ['The minister said the mill would close in 2027.'],
    credits: ['offered: minister', 'third: -'],
  },
  {
    text: 'Forecasters expect the fog to lift on Thursday.',
    before: ['The airline said the flight had been delayed by fog.'],
    dates: ['Thursday = 2025-03-13'],
    credited: ['Forecasters'],
  },
  {
    text: 'Orders fell 12 percent year on year, and the yard will cut 1,100 to 1,300 jobs.',
    figures: ['12 percent = exact', '1,100 to 1,300 = range'],
    certainty: ['cut: planned'],
  },
  {
    text: 'Cargo had broken loose in the hold, two survivors said, and water was seen on the car deck.',
    places: ['hold', 'car deck'],
    credited: ['two survivors'],
  },
  {
    text: 'Traffic between Spain and Portugal was cut for an hour.',
    places: ['Spain', 'Portugal'],
  },
  {
    text: 'The storm will bring gusts of 110 km/h to northern Denmark.',
    figures: ['110 km/h = exact'],
    places: ['Denmark'],
  },
  {
    text: 'Talks between Oslo and Warsaw failed.',
  },
  {
    text: 'The book dates from 1781, and the tower from the late 16th century.',
    dates: ['1781 = 1781-01-01..1781-12-31'],
  },
  {
    text: 'The tablets held 40 milligrams instead of 10mg.',
    figures: ['40 milligrams = exact', '10mg = exact'],
  },
  {
    text: 'Exports to Brazil, Chile and Peru rose 3 per cent in the year to September.',
    figures: ['3 per cent = exact'],
    dates: ['year to September = 2023-10-01..2024-09-30'],
    places: ['Brazil', 'Chile', 'Peru'],
  },
  {
    text: 'The blaze left 24 dead and over 200 injured.',
    figures: ['24 = exact', 'over 200 = more than'],
  },
  {
    text: 'Voters are going to the polls on Sunday, and prices are going to rise.',
    certainty: ['polls: stated', 'rise: planned'],
  },
  {
    text: 'Detectives treat the fire as a possible case of arson.',
    certainty: ['fire: possible'],
  },
  {
    text: 'Some speculated that the pilot had fallen asleep.',
    credits: ['asleep: -'],
    certainty: ['asleep: possible'],
  },
  {
    text: 'Two men accused of killing a guard were led into the room.',
    certainty: ['killing: alleged'],
  },
  {
    text: 'A witness who testified on Monday was followed home.',
    credits: ['followed: -'],
  },
  {
    text: 'The champions have claimed another trophy.',
    credits: ['trophy: -'],
  },
  {
    text: 'The group claimed responsibility for the bomb.',
    credited: ['group'],
  },
  {
    text: 'Commuters described the platform as “packed”.',
    credited: ['Commuters'],
  },
  {
    text: 'Peru earthquake: villages cut off as roads collapse',
    places: ['Peru'],
  },
  {
    text: 'The clerk, said to have been asleep at the desk, was dismissed.',
    certainty: ['asleep: reported'],
  },
  {
    text: 'A girl of six was pulled from the rubble.',
    figures: ['six = exact'],
  },
  {
    text: 'The drug cut deaths by a third compared with a placebo.',
    figures: ['a third = exact'],
  },
  {
    text: 'Ministers deny there is a plan to sell the port, which the Mail on Sunday reported.',
    credited: ['Ministers'],
    credits: ['port: Ministers', 'reported: Mail'],
    certainty: ['plan: denied'],
  },
  {
    text: 'The index fell 1.8%, its worst day since August, after Washington said it would tax cars.',
    credited: ['Washington'],
    credits: ['worst: -'],
    certainty: ['tax: planned'],
  },
  {
    text: 'He is accused of taking $4m between 2016 and 2019.',
    dates: ['2016 and 2019 = 2016-01-01..2019-12-31'],
    certainty: ['taking: alleged'],
  },
  {
    text: 'The fund that she has promised to the families comes without conditions.',
    credits: ['fund: -'],
  },
  {
    text: 'She promised to pay the families by May.',
    certainty: ['pay: planned'],
  },
  // Stretches of time of two units are one figure.
  { text: 'The operation lasted two hours and 20 minutes.', figures: ['two hours and 20 minutes = exact'] },
  { text: 'She finished in just under 2 hours 41 minutes.', figures: ['2 hours 41 minutes = nearly'] },
  { text: 'A minute and twelve seconds after the alarm the doors closed.', figures: ['A minute and twelve seconds = exact'] },
  { text: 'He was jailed for three years and four months.', figures: ['three years and four months = exact'] },
  { text: 'The match was held up for six minutes, and 12 fans were led away.', figures: ['six minutes = exact', '12 = exact'] },
  // Halves and quarters of a year that is named by its distance.
  { text: 'The bridge could open in the first quarter of next year.', dates: ['the first quarter of next year = 2026-01-01..2026-03-31'] },
  { text: 'Sales fell in the second half of 2024.', dates: ['second half of 2024 = 2024-07-01..2024-12-31'] },
  { text: 'The merger should be complete in the second half of this year.', dates: ['second half of this year = 2025-07-01..2025-12-31'] },
  { text: 'The pool does not open before June.', dates: ['June = 2025-06-01..2025-06-30'] },
  { text: "The museum won't reopen until April.", dates: ['April = 2025-04-01..2025-04-30'] },
  // Who was said to have said another number has said nothing of this one.
  { text: 'The robbers took 38 rings, six fewer than the jeweller first stated.', credits: ['rings: -'] },
  { text: 'The dam held more water than engineers had said it could.', credits: ['dam: -'] },
  { text: 'More than 300 doctors today called on the minister to resign.', credited: ['More than 300 doctors'] },
  {
    text: 'The lift had been out of order for a month, the tenants wrote to the landlord.',
    credited: ['tenants'],
    credits: ['lift: tenants'],
  },
  { text: 'Court orders recount in two districts', credits: ['recount: -'] },
  // "he" is the person the sentence is about, where his words follow.
  {
    text: 'Its author, Tomas Brandl, chose his words with care: the tunnel, he wrote, was older than its maps.',
    before: ['Mayor Ada Finch said the tunnel was safe.'],
    credits: ['older: Brandl'],
  },
  {
    text: 'The driver was shot in the foot, he said.',
    before: ['Inspector Karl Roth said two men had fled.'],
    credits: ['shot: Roth'],
  },
  // A headline's future, and what is excepted.
  { text: 'Shipyard in Kolvik to close after takeover', certainty: ['close: planned'] },
  { text: 'Council to sell old fire station', certainty: ['sell: planned'] },
  { text: 'Nine crew were on board; all but one were rescued, the navy said.', credits: ['rescued: navy'], certainty: ['rescued: stated'] },
  { text: 'As cases top 60, schools stay shut.', figures: ['60 = more than'] },
  { text: 'She has been in the top 20 for a year.', figures: ['20 = exact'] },
];
