/** Nouns that news uses for one another when it points back: "a pact … The agreement …". One class a line, singular. */
export const NOUN_CLASSES = [
  'treaty agreement pact deal accord contract settlement truce ceasefire arrangement partnership memorandum document',
  'area region province district city town village site zone country territory neighbourhood neighborhood island valley location place state border',
  'soldier troop fighter combatant man woman person prisoner captive officer victim suspect driver pilot student worker teenager girl boy player gunman patient resident passenger official minister president leader lawmaker spokesman spokeswoman spokesperson analyst singer actor survivor people force serviceman',
  'attack strike bombing raid shooting assault explosion blast offensive incursion shelling',
  'incident accident crash collision fire blaze disaster quake earthquake storm hurricane flood eruption landslide outbreak derailment',
  'company firm group maker retailer bank airline carrier manufacturer corporation startup business',
  'report study survey poll analysis statement document finding paper review audit',
  'law bill measure legislation act rule policy regulation reform proposal plan decision ruling order verdict',
  'vote election referendum ballot poll',
  'figure number toll total estimate count sum amount cost price',
  'drug vaccine medicine treatment therapy',
  'vessel ship boat ferry tanker submarine',
  'plane aircraft jet airliner helicopter drone',
  'weapon missile rocket shell bomb arm munition',
  'team side club squad',
];
