/** Class of a head noun, plural and singular by their own spelling. General words of news. */
export const HEAD_CLASSES: Record<string, string> = {
  killed: 'killed dead deaths death fatalities fatality bodies corpses lives toll martyrs martyred killings murders homicides',
  wounded: 'wounded injured hurt injuries injury wounds hospitalised hospitalized',
  casualties: 'casualties casualty losses',
  missing: 'missing unaccounted',
  arrested: 'arrested detained arrests arrest detainees detentions',
  captured: 'captured prisoners prisoner captives captive hostages hostage pows',
  displaced: 'displaced homeless evacuated evacuees refugees stranded',
  rescued: 'rescued survivors',
  infected: 'infected infections cases case',
  troops:
    'troops soldiers soldier servicemen servicewomen personnel fighters fighter forces militants recruits conscripts marines paratroopers combatants reservists infantry militiamen',
  people:
    'people person persons residents civilians civilian citizens men man women woman children child students workers employees patients passengers victims villagers protesters demonstrators migrants adults inhabitants individuals others worshippers pilgrims tourists fans spectators schoolchildren boys girls teenagers pupils households families souls crew crewmen',
  votes: 'votes vote ballots seats seat',
};

/** What happened to those counted; each is a pattern of one word in lower case. */
export const STATE_CLASSES: Record<string, string> = {
  killed: 'killed|dead|died|die|dies|slain|perished|drowned|murdered|executed|lost their lives',
  wounded: 'wounded|injured|hurt|hospitali[sz]ed|maimed',
  missing: 'missing|unaccounted for|disappeared',
  arrested: 'arrested|detained|taken into custody|jailed|apprehended',
  captured: 'captured|taken prisoner|taken captive|taken hostage|abducted|kidnapped|seized',
  displaced: 'displaced|evacuated|homeless|uprooted|relocated|fled|stranded',
  rescued: 'rescued|saved|survived|pulled (?:out )?alive|found alive|brought to the surface|freed|released',
  infected: 'infected|tested positive|hospitali[sz]ed with|sickened',
  destroyed: 'destroyed|burn(?:ed|t) down|burned to the ground|flattened|gutted|razed|demolished|levelled|leveled|wrecked|washed away',
  damaged: 'damaged',
  cancelled: 'cancelled|canceled|called off',
};

/** Verbs whose object is counted: "killing at least 12", "left 12 dead" is read from what follows. */
export const ACTIVE_CLASSES: Record<string, string> = {
  killed: 'kill|kills|killed|killing|claim(?:ed|ing|s)? the lives of|claim(?:ed|ing|s)|murder(?:ed|ing)',
  wounded: 'injure|injures|injured|injuring|wound|wounds|wounded|wounding|hurt|hurting',
  arrested: 'arrest|arrested|arresting|detain|detained|detaining',
  captured: 'capture|captured|capturing|abducted|abducting|kidnapped|kidnapping',
  displaced: 'displace|displaced|displacing|evacuate|evacuated|evacuating|uprooted|uprooting',
  rescued: 'rescue|rescued|rescuing|freed|freeing',
  infected: 'infected|infecting|sickened|sickening',
  destroyed: 'destroy(?:ed|ing)|flatten(?:ed|ing)|gutted|gutting|raz(?:ed|ing)|wreck(?:ed|ing)|level(?:led|ed|ling|ing)',
  damaged: 'damag(?:ed|ing)',
  cancelled: 'cancel(?:led|ed|ling|ing)',
};
