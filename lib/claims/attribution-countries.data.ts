/** "country: adjective; people and capitals that stand for its government", as in "Seoul warned". General knowledge. */
export const COUNTRIES = `
afghanistan: afghan; afghans kabul
albania: albanian; albanians tirana
algeria: algerian; algerians algiers
angola: angolan; luanda
argentina: argentine argentinian; buenos-aires
armenia: armenian; yerevan
australia: australian; canberra
austria: austrian; vienna
azerbaijan: azerbaijani azeri; baku
bahrain: bahraini; manama
bangladesh: bangladeshi; dhaka
belarus: belarusian belarussian; minsk
belgium: belgian;
bolivia: bolivian; la-paz
bosnia: bosnian; sarajevo
brazil: brazilian; brasilia brasília
bulgaria: bulgarian; sofia
burkina faso: burkinabe; ouagadougou
cambodia: cambodian; phnom-penh
cameroon: cameroonian; yaounde
canada: canadian; ottawa
chad: chadian; n'djamena
chile: chilean; santiago
china: chinese; beijing
colombia: colombian; bogota bogotá
costa rica: costa-rican;
croatia: croatian; zagreb
cuba: cuban; havana
cyprus: cypriot; nicosia
czech republic: czech; prague
democratic republic of congo: congolese; kinshasa
denmark: danish; copenhagen
dominican republic: dominican;
ecuador: ecuadorean ecuadorian; quito
egypt: egyptian; cairo
el salvador: salvadoran;
eritrea: eritrean; asmara
estonia: estonian; tallinn
ethiopia: ethiopian; addis-ababa
finland: finnish; helsinki
france: french; paris
georgia: georgian; tbilisi
germany: german; berlin
ghana: ghanaian; accra
greece: greek; athens
guatemala: guatemalan;
guinea: guinean; conakry
haiti: haitian; port-au-prince
honduras: honduran; tegucigalpa
hungary: hungarian; budapest
iceland: icelandic; reykjavik
india: indian; new-delhi delhi
indonesia: indonesian; jakarta
iran: iranian; tehran teheran
iraq: iraqi; baghdad
ireland: irish; dublin
israel: israeli; jerusalem
italy: italian; rome
ivory coast: ivorian; abidjan
jamaica: jamaican; kingston
japan: japanese; tokyo
jordan: jordanian; amman
kazakhstan: kazakh; astana
kenya: kenyan; nairobi
kosovo: kosovar kosovan; pristina
kuwait: kuwaiti;
kyrgyzstan: kyrgyz; bishkek
laos: laotian; vientiane
latvia: latvian; riga
lebanon: lebanese; beirut
liberia: liberian; monrovia
libya: libyan; tripoli
lithuania: lithuanian; vilnius
malaysia: malaysian; kuala-lumpur
mali: malian; bamako
malta: maltese; valletta
mexico: mexican; mexico-city
moldova: moldovan; chisinau
mongolia: mongolian; ulaanbaatar
montenegro: montenegrin; podgorica
morocco: moroccan; rabat
mozambique: mozambican; maputo
myanmar: burmese; naypyidaw
nepal: nepali nepalese; kathmandu
netherlands: dutch; the-hague amsterdam
new zealand: new-zealand; wellington
nicaragua: nicaraguan; managua
niger: nigerien; niamey
nigeria: nigerian; abuja
north korea: north-korean; pyongyang dprk
north macedonia: macedonian; skopje
norway: norwegian; oslo
oman: omani; muscat
pakistan: pakistani; islamabad
palestine: palestinian; ramallah
panama: panamanian;
paraguay: paraguayan; asuncion
peru: peruvian; lima
philippines: philippine filipino; manila
poland: polish; warsaw
portugal: portuguese; lisbon
qatar: qatari; doha
romania: romanian; bucharest
russia: russian; moscow
rwanda: rwandan; kigali
saudi arabia: saudi saudi-arabian; riyadh
senegal: senegalese; dakar
serbia: serbian; belgrade
sierra leone: sierra-leonean; freetown
singapore: singaporean;
slovakia: slovak slovakian; bratislava
slovenia: slovenian; ljubljana
somalia: somali; mogadishu
south africa: south-african; pretoria
south korea: south-korean; seoul rok
south sudan: south-sudanese; juba
spain: spanish; madrid
sri lanka: sri-lankan; colombo
sudan: sudanese; khartoum
sweden: swedish; stockholm
switzerland: swiss; bern
syria: syrian; damascus
taiwan: taiwanese; taipei
tajikistan: tajik; dushanbe
tanzania: tanzanian; dodoma
thailand: thai; bangkok
tunisia: tunisian; tunis
turkey: turkish; ankara türkiye turkiye
turkmenistan: turkmen; ashgabat
uganda: ugandan; kampala
ukraine: ukrainian; kyiv kiev
united arab emirates: emirati; abu-dhabi uae
united kingdom: british; london uk britain u.k.
united states: american; washington us u.s. usa u.s.a. america
uruguay: uruguayan; montevideo
uzbekistan: uzbek; tashkent
venezuela: venezuelan; caracas
vietnam: vietnamese; hanoi
yemen: yemeni; sanaa
zambia: zambian; lusaka
zimbabwe: zimbabwean; harare
`;
