/** English function words. They carry no fact by themselves. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am amid amidst among an and another any
anyone anything are around as at away back be became because been before behind being below between both but by came can cannot could
did didnt do does doesnt doing done dont down during each either else enough even ever every everyone everything few for from further had
has hasnt have havent having he hed her here hers herself hes him himself his how however i if ii im in indeed instead into is isnt it
its itself ive just later less let like likely made make makes making many may maybe me meanwhile might mine more moreover most mostly much must
my myself near nearly neither never next no none nor not nothing now of off often on once one ones only onto or other others our ours out over own
per perhaps put quite rather really s same she should since so some someone something soon still such t than that thats the their
theirs them themselves then there therefore theres these they theyre this those though through throughout thus to together too toward towards
two under until unless up upon us very via was wasnt way we well were werent weve what whatever when where whether which while who whom whose why
will with within without wont would wouldnt yet you your yours mr mrs ms including include includes included according
"`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
