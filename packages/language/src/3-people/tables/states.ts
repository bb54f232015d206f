/**
 * States and territories: ISO 3166-1 alpha-3 code, names (the first is shown), adjectives, words for their people (singular, plural) beyond adjective and adjective + s,
 * capitals and other seats of government that speak for them. Columns are parted by |, values by ;, rows sorted by code. Names in capitals match in capitals only.
 * Source: codes and English names ISO 3166-1 as in Unicode CLDR 48 (Unicode License v3); adjectives, people and capitals: general knowledge.
 */
export const STATES = `code|names|adjectives|people|capitals|source
ABW|Aruba|Aruban||Oranjestad|CLDR
AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani;Afghanistani|Afghans;Afghanis|Kabul|CLDR
AGO|Angola;Republic of Angola|Angolan||Luanda|CLDR
AIA|Anguilla|Anguillan||The Valley|CLDR
ALA|Åland Islands;Åland|Ålandic||Mariehamn|CLDR
ALB|Albania;Republic of Albania|Albanian||Tirana|CLDR
AND|Andorra;Principality of Andorra|Andorran||Andorra la Vella|CLDR
ARE|United Arab Emirates;UAE;U.A.E.;the Emirates|Emirati;Emirian|Emiratis;Emiris|Abu Dhabi|CLDR
ARG|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires|CLDR
ARM|Armenia;Republic of Armenia|Armenian||Yerevan;Erevan|CLDR
ASM|American Samoa|American Samoan||Pago Pago|CLDR
ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua;Barbuda|Antiguan;Barbudan;Antiguan and Barbudan||Saint John's;St. John's|CLDR
AUS|Australia;Commonwealth of Australia|Australian|Aussie;Aussies|Canberra|CLDR
AUT|Austria;Republic of Austria|Austrian||Vienna|CLDR
AZE|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri;Azerbaijanian|Azerbaijanis;Azeris|Baku|CLDR
BDI|Burundi;Republic of Burundi|Burundian;Burundi||Gitega;Bujumbura|CLDR
BEL|Belgium;Kingdom of Belgium|Belgian||Brussels|CLDR
BEN|Benin;Republic of Benin;Dahomey|Beninese;Beninois|Beninese|Porto-Novo;Porto Novo;Cotonou|CLDR
BES|Caribbean Netherlands;Bonaire|Bonairean||Kralendijk|CLDR
BFA|Burkina Faso;Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinan|Burkinabes|Ouagadougou|CLDR
BGD|Bangladesh;People's Republic of Bangladesh|Bangladeshi;Bengali|Bangladeshis|Dhaka;Dacca|CLDR
BGR|Bulgaria;Republic of Bulgaria|Bulgarian||Sofia|CLDR
BHR|Bahrain;Kingdom of Bahrain;Bahrein|Bahraini|Bahrainis|Manama|CLDR
BHS|Bahamas;the Bahamas;Commonwealth of The Bahamas|Bahamian||Nassau|CLDR
BIH|Bosnia and Herzegovina;Bosnia & Herzegovina;Bosnia-Herzegovina;Bosnia;BiH|Bosnian;Herzegovinian;Bosnian and Herzegovinian;Bosniak|Bosniaks|Sarajevo|CLDR
BLM|Saint Barthélemy;St. Barthélemy;St Barts|Barthélemois||Gustavia|CLDR
BLR|Belarus;Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian;Belorussian||Minsk|CLDR
BLZ|Belize|Belizean||Belmopan|CLDR
BMU|Bermuda|Bermudian;Bermudan||Hamilton, Bermuda|CLDR
BOL|Bolivia;Plurinational State of Bolivia|Bolivian||La Paz;Sucre|CLDR
BRA|Brazil;Federative Republic of Brazil;Brasil|Brazilian||Brasilia;Brasília|CLDR
BRB|Barbados|Barbadian;Bajan||Bridgetown|CLDR
BRN|Brunei;Brunei Darussalam|Bruneian||Bandar Seri Begawan|CLDR
BTN|Bhutan;Kingdom of Bhutan|Bhutanese;Bhutani|Bhutanese|Thimphu;Thimbu|CLDR
BWA|Botswana;Republic of Botswana|Botswanan;Motswana;Batswana|Batswana|Gaborone|CLDR
CAF|Central African Republic;CAR|Central African||Bangui|CLDR
CAN|Canada|Canadian||Ottawa|CLDR
CCK|Cocos (Keeling) Islands;Cocos Islands;Keeling Islands|Cocos Islander||West Island|CLDR
CHE|Switzerland;Swiss Confederation|Swiss;Helvetian|Swiss|Bern;Berne|CLDR
CHL|Chile;Republic of Chile|Chilean||Santiago|CLDR
CHN|China;People's Republic of China;PRC;P.R.C.;mainland China;Communist China;Red China|Chinese;Sino|Chinese|Beijing;Peking|CLDR
CIV|Côte d’Ivoire;Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Republic of Côte d'Ivoire|Ivorian;Ivoirian||Yamoussoukro;Abidjan|CLDR
CMR|Cameroon;Republic of Cameroon|Cameroonian;Cameroonese||Yaoundé;Yaounde|CLDR
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R.C.;Congo-Kinshasa;Congo - Kinshasa;Zaire|Congolese;Zairian;Zairean|Congolese|Kinshasa|CLDR
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo - Brazzaville;Congo Republic;Congo|||Brazzaville|CLDR
COK|Cook Islands|Cook Islander;Cook Island||Avarua|CLDR
COL|Colombia;Republic of Colombia|Colombian||Bogotá;Bogota|CLDR
COM|Comoros;Union of the Comoros;Comoro Islands|Comoran;Comorian||Moroni|CLDR
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean;Cape Verdian||Praia|CLDR
CRI|Costa Rica;Republic of Costa Rica|Costa Rican||San José;San Jose, Costa Rica|CLDR
CSK|Czechoslovakia|Czechoslovak;Czechoslovakian|||ISO 3166-3
CUB|Cuba;Republic of Cuba|Cuban||Havana|CLDR
CUW|Curaçao;Curacao|Curaçaoan;Curacaoan||Willemstad|CLDR
CXR|Christmas Island|Christmas Islander||Flying Fish Cove|CLDR
CYM|Cayman Islands|Caymanian;Cayman||George Town|CLDR
CYP|Cyprus;Republic of Cyprus|Cypriot;Cyprian;Greek Cypriot;Turkish Cypriot||Nicosia|CLDR
CZE|Czechia;Czech Republic|Czech||Prague|CLDR
DDR|East Germany;German Democratic Republic;GDR|East German||East Berlin|ISO 3166-3
DEU|Germany;Federal Republic of Germany;West Germany|German;West German||Berlin;Bonn|CLDR
DJI|Djibouti;Republic of Djibouti|Djiboutian;Djibouti|||CLDR
DMA|Dominica;Commonwealth of Dominica|||Roseau|CLDR
DNK|Denmark;Kingdom of Denmark|Danish|Dane;Danes|Copenhagen|CLDR
DOM|Dominican Republic|Dominican||Santo Domingo|CLDR
DZA|Algeria;People's Democratic Republic of Algeria|Algerian||Algiers|CLDR
ECU|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran||Quito|CLDR
EGY|Egypt;Arab Republic of Egypt|Egyptian||Cairo|CLDR
ERI|Eritrea;State of Eritrea|Eritrean||Asmara;Asmera|CLDR
ESH|Western Sahara;Sahrawi Arab Democratic Republic;SADR|Sahrawi;Saharawi;Sahraoui;Western Saharan|Sahrawis;Saharawis|Laayoune;El Aaiún;Laâyoune|CLDR
ESP|Spain;Kingdom of Spain|Spanish;Spaniard;Hispanic|Spaniard;Spaniards|Madrid|CLDR
EST|Estonia;Republic of Estonia|Estonian||Tallinn|CLDR
ETH|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian||Addis Ababa|CLDR
FIN|Finland;Republic of Finland|Finnish|Finn;Finns|Helsinki|CLDR
FJI|Fiji;Republic of Fiji|Fijian;Fiji||Suva|CLDR
FLK|Falkland Islands;Falklands;the Falklands;Malvinas|Falkland Islander;Falkland Island||Stanley|CLDR
FRA|France;French Republic|French|Frenchman;Frenchmen;Frenchwoman;French|Paris|CLDR
FRO|Faroe Islands;Faeroe Islands;Faroes|Faroese;Faeroese|Faroese|Tórshavn;Torshavn|CLDR
FSM|Micronesia;Federated States of Micronesia|Micronesian||Palikir|CLDR
GAB|Gabon;Gabonese Republic|Gabonese|Gabonese|Libreville|CLDR
GBR|United Kingdom;UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland;England;Scotland;Wales;Northern Ireland|British;UK;English;Scottish;Welsh;Northern Irish|Briton;Britons;Brit;Brits;Englishman;Englishmen;Scot;Scots|London|CLDR
GEO|Georgia;Republic of Georgia|Georgian||Tbilisi;Tiflis|CLDR
GGY|Guernsey|Guernsey;Channel Islander||Saint Peter Port;St. Peter Port|CLDR
GHA|Ghana;Republic of Ghana|Ghanaian;Ghanian||Accra|CLDR
GIB|Gibraltar|Gibraltarian|||CLDR
GIN|Guinea;Republic of Guinea;Guinea-Conakry|Guinean||Conakry|CLDR
GLP|Guadeloupe|Guadeloupean;Guadeloupian||Basse-Terre|CLDR
GMB|Gambia;the Gambia;Republic of The Gambia|Gambian||Banjul|CLDR
GNB|Guinea-Bissau;Guinea Bissau;Republic of Guinea-Bissau|Bissau-Guinean;Guinea-Bissauan||Bissau|CLDR
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean||Malabo|CLDR
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greeks|Athens|CLDR
GRD|Grenada|Grenadian||Saint George's;St. George's|CLDR
GRL|Greenland|Greenlandic|Greenlander;Greenlanders|Nuuk;Godthab|CLDR
GTM|Guatemala;Republic of Guatemala|Guatemalan||Guatemala City|CLDR
GUF|French Guiana|French Guianese;French Guianan|French Guianese|Cayenne|CLDR
GUM|Guam|Guamanian||Hagåtña;Hagatna;Agana|CLDR
GUY|Guyana;Co-operative Republic of Guyana|Guyanese|Guyanese|Georgetown|CLDR
HKG|Hong Kong;Hong Kong SAR;Hong Kong SAR China|Hong Kong;Hongkonger|Hong Konger;Hong Kongers;Hongkongers||CLDR
HND|Honduras;Republic of Honduras|Honduran||Tegucigalpa|CLDR
HRV|Croatia;Republic of Croatia|Croatian;Croat|Croats|Zagreb|CLDR
HTI|Haiti;Republic of Haiti|Haitian||Port-au-Prince;Port au Prince|CLDR
HUN|Hungary|Hungarian||Budapest|CLDR
IDN|Indonesia;Republic of Indonesia;Dutch East Indies|Indonesian||Jakarta;Djakarta|CLDR
IMN|Isle of Man|Manx||Douglas, Isle of Man|CLDR
IND|India;Republic of India|Indian||New Delhi;Delhi|CLDR
IRL|Ireland;Republic of Ireland;Irish Republic;Eire|Irish|Irishman;Irishmen;Irish|Dublin|CLDR
IRN|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian||Tehran;Teheran|CLDR
IRQ|Iraq;Republic of Iraq|Iraqi|Iraqis|Baghdad|CLDR
ISL|Iceland;Republic of Iceland|Icelandic|Icelander;Icelanders|Reykjavik;Reykjavík|CLDR
ISR|Israel;State of Israel;the Jewish state;Jewish State|Israeli|Israelis|Jerusalem;Tel Aviv|CLDR
ITA|Italy;Italian Republic|Italian||Rome|CLDR
JAM|Jamaica|Jamaican||Kingston|CLDR
JEY|Jersey|||Saint Helier;St. Helier|CLDR
JOR|Jordan;Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan|Jordanian||Amman|CLDR
JPN|Japan|Japanese|Japanese|Tokyo|CLDR
KAZ|Kazakhstan;Republic of Kazakhstan;Kazakstan|Kazakh;Kazakhstani;Kazak|Kazakhs;Kazakhstanis|Astana;Nur-Sultan;Almaty;Alma-Ata|CLDR
KEN|Kenya;Republic of Kenya|Kenyan||Nairobi|CLDR
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan;Kirghizstan|Kyrgyz;Kyrgyzstani;Kirghiz;Kirgiz|Kyrgyz;Kyrgyzstanis|Bishkek|CLDR
KHM|Cambodia;Kingdom of Cambodia;Kampuchea|Cambodian;Kampuchean;Khmer||Phnom Penh|CLDR
KIR|Kiribati;Republic of Kiribati|I-Kiribati;Kiribatian;Kiribati||Tarawa;South Tarawa|CLDR
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;St. Kitts & Nevis;Saint Kitts;St. Kitts;Nevis|Kittitian;Nevisian;Kittian;Kittitian and Nevisian||Basseterre|CLDR
KOR|South Korea;Republic of Korea;ROK;R.O.K.;S. Korea;S.Korea;Korea|South Korean;Korean;ROK||Seoul|CLDR
KWT|Kuwait;State of Kuwait;Koweit|Kuwaiti|Kuwaitis|Kuwait City|CLDR
LAO|Laos;Lao People's Democratic Republic;Lao PDR;Lao People’s Democratic Republic|Laotian;Lao||Vientiane|CLDR
LBN|Lebanon;Lebanese Republic|Lebanese|Lebanese|Beirut|CLDR
LBR|Liberia;Republic of Liberia|Liberian||Monrovia|CLDR
LBY|Libya;Libyan Arab Jamahiriya;Jamahiriya;State of Libya|Libyan||Tripoli|CLDR
LCA|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian||Castries|CLDR
LIE|Liechtenstein;Principality of Liechtenstein|Liechtenstein;Liechtensteiner||Vaduz|CLDR
LKA|Sri Lanka;Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan;Lankan;Ceylonese||Colombo;Sri Jayawardenepura Kotte|CLDR
LSO|Lesotho;Kingdom of Lesotho;Basutoland|Basotho;Mosotho;Lesothan||Maseru|CLDR
LTU|Lithuania;Republic of Lithuania|Lithuanian||Vilnius|CLDR
LUX|Luxembourg;Grand Duchy of Luxembourg;Luxemburg|Luxembourg;Luxembourgish;Luxembourgian|Luxembourger;Luxembourgers||CLDR
LVA|Latvia;Republic of Latvia|Latvian||Riga|CLDR
MAC|Macau;Macao;Macao SAR;Macao SAR China|Macanese;Macau|||CLDR
MAF|Saint Martin;St. Martin|Saint-Martinois||Marigot|CLDR
MAR|Morocco;Kingdom of Morocco|Moroccan||Rabat|CLDR
MCO|Monaco;Principality of Monaco|Monégasque;Monegasque;Monacan|||CLDR
MDA|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian||Chișinău;Chisinau;Kishinev|CLDR
MDG|Madagascar;Republic of Madagascar;Malagasy Republic|Malagasy;Madagascan|Malagasy|Antananarivo|CLDR
MDV|Maldives;the Maldives;Republic of Maldives|Maldivian;Maldivan||Malé|CLDR
MEX|Mexico;United Mexican States|Mexican||Mexico City|CLDR
MHL|Marshall Islands;Republic of the Marshall Islands|Marshallese;Marshall Islander|Marshallese|Majuro|CLDR
MKD|North Macedonia;Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian;North Macedonian||Skopje|CLDR
MLI|Mali;Republic of Mali|Malian||Bamako|CLDR
MLT|Malta;Republic of Malta|Maltese|Maltese|Valletta|CLDR
MMR|Myanmar;Burma;Republic of the Union of Myanmar;Myanmar (Burma)|Burmese;Myanmar;Myanma;Myanmarese|Burmese|Naypyidaw;Nay Pyi Taw;Naypyitaw;Rangoon;Yangon|CLDR
MNE|Montenegro|Montenegrin||Podgorica|CLDR
MNG|Mongolia|Mongolian;Mongol||Ulaanbaatar;Ulan Bator;Ulan Batar|CLDR
MNP|Northern Mariana Islands;Northern Marianas|Northern Mariana Islander;Northern Marianan||Saipan|CLDR
MOZ|Mozambique;Republic of Mozambique|Mozambican||Maputo|CLDR
MRT|Mauritania;Islamic Republic of Mauritania|Mauritanian||Nouakchott|CLDR
MSR|Montserrat|Montserratian||Plymouth, Montserrat|CLDR
MTQ|Martinique|Martiniquais;Martinican;Martiniquan||Fort-de-France|CLDR
MUS|Mauritius;Republic of Mauritius|Mauritian||Port Louis|CLDR
MWI|Malawi;Republic of Malawi;Nyasaland|Malawian||Lilongwe|CLDR
MYS|Malaysia;Malaya|Malaysian;Malay;Malayan||Kuala Lumpur;Putrajaya|CLDR
MYT|Mayotte|Mahoran;Mahorais||Mamoudzou|CLDR
NAM|Namibia;Republic of Namibia;South West Africa|Namibian||Windhoek|CLDR
NCL|New Caledonia|New Caledonian;Kanak||Nouméa;Noumea|CLDR
NER|Niger;Republic of Niger|Nigerien;Nigerois;Nigérien||Niamey|CLDR
NFK|Norfolk Island|Norfolk Islander|||CLDR
NGA|Nigeria;Federal Republic of Nigeria|Nigerian||Abuja;Lagos|CLDR
NIC|Nicaragua;Republic of Nicaragua|Nicaraguan||Managua|CLDR
NIU|Niue|Niuean||Alofi|CLDR
NLD|Netherlands;the Netherlands;Kingdom of the Netherlands;Holland|Dutch;Netherlandic|Dutchman;Dutchmen;Dutch;Netherlander;Netherlanders;Hollander|Amsterdam;The Hague|CLDR
NOR|Norway;Kingdom of Norway|Norwegian||Oslo|CLDR
NPL|Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali;Nepalis|Nepalis;Nepalese|Kathmandu;Katmandu|CLDR
NRU|Nauru;Republic of Nauru|Nauruan||Yaren|CLDR
NZL|New Zealand|New Zealand;Kiwi|New Zealander;New Zealanders;Kiwis|Wellington|CLDR
OMN|Oman;Sultanate of Oman|Omani|Omanis|Muscat;Masqat|CLDR
PAK|Pakistan;Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad|CLDR
PAN|Panama;Republic of Panama|Panamanian||Panama City|CLDR
PCN|Pitcairn Islands;Pitcairn|Pitcairn Islander||Adamstown|CLDR
PER|Peru;Republic of Peru|Peruvian||Lima|CLDR
PHL|Philippines;the Philippines;Republic of the Philippines|Philippine;Filipino;Filipina;Pilipino|Filipinos;Filipinas|Manila|CLDR
PLW|Palau;Republic of Palau;Belau|Palauan||Ngerulmud;Melekeok;Koror|CLDR
PNG|Papua New Guinea|Papua New Guinean;Papuan||Port Moresby|CLDR
POL|Poland;Republic of Poland|Polish|Pole;Poles|Warsaw|CLDR
PRI|Puerto Rico|Puerto Rican||San Juan|CLDR
PRK|North Korea;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;DPRK;D.P.R.K.;N. Korea;N.Korea|North Korean;DPRK||Pyongyang;P'yongyang|CLDR
PRT|Portugal;Portuguese Republic|Portuguese|Portuguese|Lisbon|CLDR
PRY|Paraguay;Republic of Paraguay|Paraguayan||Asunción;Asuncion|CLDR
PSE|Palestine;State of Palestine;Palestinian Territories;Palestinian Authority;occupied Palestinian territory;Palestinian National Authority;Gaza;Gaza Strip;the Gaza Strip;West Bank;the West Bank;PNA|Palestinian;Gazan||Ramallah;East Jerusalem|CLDR
PYF|French Polynesia;Tahiti|French Polynesian;Polynesian;Tahitian||Papeete|CLDR
QAT|Qatar;State of Qatar|Qatari|Qataris|Doha|CLDR
REU|Réunion;Reunion Island|Réunionese;Reunionese;Réunionnais||Saint-Denis|CLDR
ROU|Romania;Rumania;Roumania|Romanian;Rumanian||Bucharest|CLDR
RUS|Russia;Russian Federation;RF|Russian||Moscow|CLDR
RWA|Rwanda;Republic of Rwanda|Rwandan;Rwandese||Kigali|CLDR
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh|CLDR
SCG|Serbia and Montenegro||||ISO 3166-3
SDN|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese|Sudanese|Khartoum|CLDR
SEN|Senegal;Republic of Senegal|Senegalese|Senegalese|Dakar|CLDR
SGP|Singapore;Republic of Singapore|Singaporean;Singapore|||CLDR
SHN|Saint Helena;St. Helena|Saint Helenian;St. Helenian||Jamestown|CLDR
SJM|Svalbard;Svalbard and Jan Mayen|||Longyearbyen|CLDR
SLB|Solomon Islands;the Solomons|Solomon Islander;Solomon Islands;Solomon Island||Honiara|CLDR
SLE|Sierra Leone;Republic of Sierra Leone|Sierra Leonean||Freetown|CLDR
SLV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian||San Salvador|CLDR
SMR|San Marino|Sammarinese;San Marinese|||CLDR
SOM|Somalia;Federal Republic of Somalia;Somali Republic|Somali;Somalian|Somalis|Mogadishu|CLDR
SPM|Saint Pierre and Miquelon;St. Pierre and Miquelon|Saint-Pierrais||Saint-Pierre|CLDR
SRB|Serbia;Republic of Serbia|Serbian;Serb|Serbs|Belgrade|CLDR
SSD|South Sudan;Republic of South Sudan|South Sudanese|South Sudanese|Juba|CLDR
STP|São Tomé and Príncipe;Sao Tome and Principe;São Tomé & Príncipe;Sao Tome|São Toméan;Sao Tomean;Santomean||São Tomé|CLDR
SUN|Soviet Union;the Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet|||ISO 3166-3
SUR|Suriname;Surinam;Republic of Suriname|Surinamese;Surinamer;Surinam|Surinamese|Paramaribo|CLDR
SVK|Slovakia;Slovak Republic|Slovak;Slovakian||Bratislava|CLDR
SVN|Slovenia;Republic of Slovenia|Slovenian;Slovene|Slovenes|Ljubljana|CLDR
SWE|Sweden;Kingdom of Sweden|Swedish|Swede;Swedes|Stockholm|CLDR
SWZ|Eswatini;Swaziland;Kingdom of Eswatini|Swazi;Eswatini|Swazis|Mbabane;Lobamba|CLDR
SXM|Sint Maarten|Sint Maartener||Philipsburg|CLDR
SYC|Seychelles;Republic of Seychelles;the Seychelles|Seychellois;Seselwa|Seychellois||CLDR
SYR|Syria;Syrian Arab Republic|Syrian||Damascus|CLDR
TCA|Turks and Caicos Islands;Turks & Caicos Islands;Turks and Caicos|Turks and Caicos Islander||Cockburn Town;Grand Turk|CLDR
TCD|Chad;Republic of Chad;Tchad|Chadian||N'Djamena;N’Djamena;Ndjamena|CLDR
TGO|Togo;Togolese Republic;Togoland|Togolese|Togolese|Lomé;Lome|CLDR
THA|Thailand;Kingdom of Thailand;Siam|Thai;Siamese|Thais|Bangkok|CLDR
TJK|Tajikistan;Republic of Tajikistan;Tadzhikistan|Tajik;Tajikistani;Tadzhik||Dushanbe|CLDR
TKL|Tokelau|Tokelauan|||CLDR
TKM|Turkmenistan|Turkmen;Turkmenistani|Turkmens;Turkmenistanis|Ashgabat;Ashkhabad;Ashgabad|CLDR
TLS|Timor-Leste;East Timor;Timor Leste;Democratic Republic of Timor-Leste|Timorese;East Timorese|Timorese;East Timorese|Dili|CLDR
TON|Tonga;Kingdom of Tonga|Tongan||Nuku'alofa;Nukuʻalofa;Nuku’alofa|CLDR
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad;Tobago|Trinidadian;Tobagonian;Trinidadian and Tobagonian||Port of Spain;Port-of-Spain|CLDR
TUN|Tunisia;Republic of Tunisia|Tunisian||Tunis|CLDR
TUR|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish|Turk;Turks|Ankara|CLDR
TUV|Tuvalu|Tuvaluan||Funafuti|CLDR
TWN|Taiwan;Republic of China;Chinese Taipei;Formosa;R.O.C.|Taiwanese;Formosan;Taiwan|Taiwanese|Taipei|CLDR
TZA|Tanzania;United Republic of Tanzania;Tanganyika;Zanzibar|Tanzanian;Zanzibari||Dodoma;Dar es Salaam|CLDR
UGA|Uganda;Republic of Uganda|Ugandan||Kampala|CLDR
UKR|Ukraine;the Ukraine|Ukrainian||Kyiv;Kiev;Kyyiv|CLDR
URY|Uruguay;Oriental Republic of Uruguay|Uruguayan||Montevideo|CLDR
USA|United States;U.S.;US;U.S.A.;USA;United States of America;America;U. S.|American;U.S.;US;United States;Yankee|Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC|CLDR
UZB|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani|Uzbeks;Uzbekistanis|Tashkent|CLDR
VAT|Vatican City;Holy See;the Vatican;Vatican;Vatican City State|Vatican|||CLDR
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St. Vincent & the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent|Saint Vincentian;Vincentian;St. Vincentian||Kingstown|CLDR
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan||Caracas|CLDR
VGB|British Virgin Islands|British Virgin Islander||Road Town|CLDR
VIR|U.S. Virgin Islands;US Virgin Islands;Virgin Islands|Virgin Islander||Charlotte Amalie|CLDR
VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Vietnamese;Viet;North Vietnamese;South Vietnamese|Vietnamese|Hanoi|CLDR
VUT|Vanuatu;Republic of Vanuatu;New Hebrides|Vanuatuan;Ni-Vanuatu;Ni-Van|Ni-Vanuatu|Port Vila;Port-Vila|CLDR
WLF|Wallis and Futuna;Wallis & Futuna|Wallisian;Futunan||Mata-Utu|CLDR
WSM|Samoa;Western Samoa;Independent State of Samoa|Samoan;Western Samoan||Apia|CLDR
XKX|Kosovo;Republic of Kosovo|Kosovar;Kosovan;Kosovo;Kosovo Albanian||Pristina;Prishtina|user-assigned, EU practice
YEM|Yemen;Republic of Yemen;South Yemen;North Yemen|Yemeni;Yemenite|Yemenis|Sanaa;Sana'a;Sana’a;Aden|CLDR
YUG|Yugoslavia;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|||ISO 3166-3
ZAF|South Africa;Republic of South Africa;RSA|South African||Pretoria;Cape Town;Bloemfontein;Tshwane|CLDR
ZMB|Zambia;Republic of Zambia;Northern Rhodesia|Zambian||Lusaka|CLDR
ZWE|Zimbabwe;Republic of Zimbabwe;Rhodesia|Zimbabwean;Rhodesian||Harare;Salisbury, Rhodesia|CLDR
`
