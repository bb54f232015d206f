/**
 * Named organisations, seats and groups. Columns: names parted by ; (the first is shown) | kind of actor | code (ISO 3166-1 alpha-3, or IGO UNO EUR NGO; empty for none) | body, the name used in sides |
 * PLOVER sector | source. `body` of kind office are the seats of heads (a building that speaks). Names in capitals match in capitals only.
 * Rows sorted by name.
 * Source: general knowledge.
 */
export const ORGANISATIONS = `names|kind|code|body|sector|source
10 Downing Street;Downing Street;Number 10;No. 10;No 10|office|GBR||GOV|general knowledge
ABC News|outlet|USA||JRN|general knowledge
AMISOM|body|IGO|AU|MIL|general knowledge
APEC;Asia-Pacific Economic Cooperation;Asia Pacific Economic Cooperation|igo|IGO|APEC|IGO|general knowledge
ARD|outlet|DEU||JRN|general knowledge
ASEAN;Association of Southeast Asian Nations;Association of South-East Asian Nations;A.S.E.A.N.|igo|IGO|ASEAN|IGO|general knowledge
AUKUS|igo|IGO|AUKUS|IGO|general knowledge
Abu Sayyaf|group|PHL||REB|general knowledge
Academi;Blackwater|body|USA||BUS|general knowledge
African Development Bank|igo|IGO|AfDB|IGO|general knowledge
African National Congress;ANC|body|ZAF||PTY|general knowledge
African Union;AU;A.U.;Organization of African Unity;Organisation of African Unity;OAU|igo|IGO|AU|IGO|general knowledge
Agence France-Presse;Agence France Presse;AFP|outlet|FRA||JRN|general knowledge
Airbus|body|EUR||BUS|general knowledge
Akorda|office|KAZ||GOV|general knowledge
Al Arabiya;Al-Arabiya|outlet|SAU||JRN|general knowledge
Al Jazeera;Al-Jazeera;Aljazeera|outlet|QAT||JRN|general knowledge
Al-Ahram;Al Ahram|outlet|EGY||JRN|general knowledge
Al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs Brigades;al-Aqsa Brigades|group|PSE||REB|general knowledge
Al-Qaeda;al-Qaeda;Al Qaeda;al Qaeda;Al-Qaida;al-Qaida;Al Qaida;al Qaida;Qaeda|group|||REB|general knowledge
Al-Shabaab;al-Shabaab;Al Shabaab;al Shabaab;Al-Shabab;al-Shabab|group|SOM||REB|general knowledge
Alibaba|body|CHN||BUS|general knowledge
Althing;Althingi|body|ISL||LEG|general knowledge
Amnesty International;Amnesty|body|NGO||NGO|general knowledge
Anadolu Agency;Anadolu;Anadolu news agency|outlet|TUR||JRN|general knowledge
Ansar Allah;Houthi;Houthis;Houthi movement;Huthis|group|YEM||REB|general knowledge
Apple Inc.|body|USA||BUS|general knowledge
Arab League;League of Arab States|igo|IGO|LAS|IGO|general knowledge
Asahi Shimbun|outlet|JPN||JRN|general knowledge
Asian Development Bank|igo|IGO|ADB|IGO|general knowledge
Aso Rock;Aso Villa|office|NGA||GOV|general knowledge
Assembly of Experts|body|IRN||GOV|general knowledge
Associated Press;AP;The Associated Press|outlet|USA||JRN|general knowledge
Australian Broadcasting Corporation|outlet|AUS||JRN|general knowledge
Axios|outlet|USA||JRN|general knowledge
Azov;Azov Battalion;Azov Regiment|body|UKR||MIL|general knowledge
BBC;British Broadcasting Corporation;BBC News;BBC Radio;BBC World Service|outlet|GBR||JRN|general knowledge
BRICS|igo|IGO|BRICS|IGO|general knowledge
Ba'ath Party;Baath Party;Ba’ath Party|body|||PTY|general knowledge
Baabda;Baabda Palace|office|LBN||GOV|general knowledge
Ballhausplatz|body|AUT||GOV|general knowledge
Bank of England|body|GBR||GOV|general knowledge
Bankova;Bankova Street|office|UKR||GOV|general knowledge
Basij;Basij militia|body|IRN||MIL|general knowledge
Belvedere Palace|office|POL||GOV|general knowledge
Bharatiya Janata Party;BJP|body|IND||PTY|general knowledge
Bild|outlet|DEU||JRN|general knowledge
Bloomberg;Bloomberg News|outlet|USA||JRN|general knowledge
Blue House;Cheong Wa Dae|office|KOR||GOV|general knowledge
Boeing|body|USA||BUS|general knowledge
Boko Haram|group|NGA||REB|general knowledge
British Army|body|GBR||MIL|general knowledge
Bundesnachrichtendienst;BND|body|DEU||SPY|general knowledge
Bundesrat|body|DEU||LEG|general knowledge
Bundestag|body|DEU||LEG|general knowledge
Bundeswehr|body|DEU||MIL|general knowledge
CARE International|body|NGO||NGO|general knowledge
CARICOM;Caribbean Community|igo|IGO|CARICOM|IGO|general knowledge
CBS News;CBS|outlet|USA||JRN|general knowledge
CNBC|outlet|USA||JRN|general knowledge
CNN;Cable News Network|outlet|USA||JRN|general knowledge
Cankaya;Çankaya;Çankaya Palace;Ak Saray|office|TUR||GOV|general knowledge
Capitol Hill;Capitol|body|USA||LEG|general knowledge
Carabinieri|body|ITA||COP|general knowledge
Carnegie Endowment for International Peace;Carnegie Endowment|body|USA||NGO|general knowledge
Casa Rosada|office|ARG||GOV|general knowledge
Casa de Nariño|office|COL||GOV|general knowledge
Central Intelligence Agency;CIA;C.I.A.|body|USA||SPY|general knowledge
Central Military Commission|body|CHN||MIL|general knowledge
Chancellery|office|DEU||GOV|general knowledge
Channel One Russia|outlet|RUS||JRN|general knowledge
China Central Television;CCTV|outlet|CHN||JRN|general knowledge
China Daily|outlet|CHN||JRN|general knowledge
Chinese Communist Party;Communist Party of China;CPC;CCP|body|CHN||PTY|general knowledge
Church of England|body|GBR||REL|general knowledge
Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO|igo|IGO|CSTO|IGO|general knowledge
Committee to Protect Journalists;CPJ|body|NGO||NGO|general knowledge
Commonwealth of Independent States;CIS|igo|IGO|CIS|IGO|general knowledge
Commonwealth of Nations|igo|IGO|Commonwealth|IGO|general knowledge
Congress;U.S. Congress;US Congress;Congress of the United States;United States Congress|body|USA||LEG|general knowledge
Contact Group|igo|IGO|Contact Group|IGO|general knowledge
Contras|group|NIC||REB|general knowledge
Corriere della Sera|outlet|ITA||JRN|general knowledge
Cortes Generales|body|ESP||LEG|general knowledge
Cotroceni;Cotroceni Palace|office|ROU||GOV|general knowledge
Council of Europe|igo|IGO|CoE|IGO|general knowledge
Curia;Roman Curia;Apostolic Palace|office|VAT||REL|general knowledge
DGSE|body|FRA||SPY|general knowledge
Daesh;Da'esh;Daish;Islamic State;ISIS;ISIL;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State of Iraq and al-Sham;I.S.I.S.;IS group;Islamic State group|group|||REB|general knowledge
Daily Mail|outlet|GBR||JRN|general knowledge
Daily Telegraph;The Telegraph;The Daily Telegraph|outlet|GBR||JRN|general knowledge
Dawn newspaper|outlet|PAK||JRN|general knowledge
Defense Intelligence Agency|body|USA||SPY|general knowledge
Democratic Party|body|||PTY|general knowledge
Democratic Unionist Party;DUP|body|GBR||PTY|general knowledge
Department of Homeland Security;DHS;Homeland Security Department|body|USA||GOV|general knowledge
Der Spiegel;Spiegel|outlet|DEU||JRN|general knowledge
Deutsche Presse-Agentur;DPA;dpa|outlet|DEU||JRN|general knowledge
Deutsche Welle|outlet|DEU||JRN|general knowledge
Die Welt|outlet|DEU||JRN|general knowledge
Die Zeit|outlet|DEU||JRN|general knowledge
Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres;MSF|body|NGO||NGO|general knowledge
Dáil;Dail|body|IRL||LEG|general knowledge
ECOWAS;Economic Community of West African States|igo|IGO|ECOWAS|IGO|general knowledge
EFE|outlet|ESP||JRN|general knowledge
ETA;Basque Homeland and Freedom|group|ESP||REB|general knowledge
Economic Community of Central African States|igo|IGO|ECCAS|IGO|general knowledge
Economist;The Economist|outlet|GBR||JRN|general knowledge
Eduskunta|body|FIN||LEG|general knowledge
El Mundo|outlet|ESP||JRN|general knowledge
El País;El Pais|outlet|ESP||JRN|general knowledge
Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Elysée Palace|office|FRA||GOV|general knowledge
Eurasian Economic Union;EAEU|igo|IGO|EAEU|IGO|general knowledge
Eurogroup|igo|EUR|EU|IGO|general knowledge
European Central Bank;ECB|body|EUR|EU|IGO|general knowledge
European Commission|body|EUR|EU|IGO|general knowledge
European Council|body|EUR|EU|IGO|general knowledge
European Court of Human Rights|body|IGO|CoE|JUD|general knowledge
European Court of Justice|body|EUR|EU|JUD|general knowledge
European External Action Service;EEAS|body|EUR|EU|GOV|general knowledge
European Parliament|body|EUR|EU|LEG|general knowledge
European Union;EU;E.U.;European Community;European Economic Community;EEC;European Communities|igo|EUR|EU|IGO|general knowledge
Europol|igo|EUR|Europol|COP|general knowledge
Executive Yuan|body|TWN||GOV|general knowledge
Expediency Council|body|IRN||GOV|general knowledge
ExxonMobil;Exxon|body|USA||BUS|general knowledge
FARC;Revolutionary Armed Forces of Colombia|group|COL||REB|general knowledge
Facebook|body|USA||BUS|general knowledge
Farnesina|body|ITA||GOV|general knowledge
Fars;Fars News Agency;Fars news agency|outlet|IRN||JRN|general knowledge
Fatah;Al-Fatah;al-Fatah|group|PSE||PTY|general knowledge
Federal Bureau of Investigation;FBI;F.B.I.|body|USA||COP|general knowledge
Federal Reserve;Fed;Federal Reserve Board|body|USA||GOV|general knowledge
Federal Security Service;FSB|body|RUS||SPY|general knowledge
Federation Council;Council of the Federation|body|RUS||LEG|general knowledge
Fidesz|body|HUN||PTY|general knowledge
Financial Action Task Force;FATF|igo|IGO|FATF|IGO|general knowledge
Financial Times;The Financial Times|outlet|GBR||JRN|general knowledge
Folketing|body|DNK||LEG|general knowledge
Food and Agriculture Organization;Food and Agriculture Organisation;FAO|igo|IGO|FAO|IGO|general knowledge
Foreign Office;Foreign and Commonwealth Office;FCO;Foreign, Commonwealth and Development Office;FCDO;Foreign & Commonwealth Office|body|GBR||GOV|general knowledge
Forza Italia|body|ITA||PTY|general knowledge
Fox News;Fox News Channel|outlet|USA||JRN|general knowledge
Frankfurter Allgemeine Zeitung;Frankfurter Allgemeine|outlet|DEU||JRN|general knowledge
Free Aceh Movement;GAM|group|IDN||REB|general knowledge
Free Syrian Army;FSA|group|SYR||REB|general knowledge
Fretilin|group|TLS||REB|general knowledge
G20;G-20;Group of 20;Group of Twenty|igo|IGO|G20|IGO|general knowledge
G77;G-77;Group of 77|igo|IGO|G77|IGO|general knowledge
G7;G-7;Group of Seven|igo|IGO|G7|IGO|general knowledge
G8;G-8;Group of Eight|igo|IGO|G8|IGO|general knowledge
GCHQ|body|GBR||SPY|general knowledge
GRU|body|RUS||SPY|general knowledge
Gaimusho|body|JPN||GOV|general knowledge
Garda;Gardaí;Garda Síochána|body|IRL||COP|general knowledge
Gazprom|body|RUS||BUS|general knowledge
General Electric|body|USA||BUS|general knowledge
Geo TV;Geo News|outlet|PAK||JRN|general knowledge
Gestapo|body|DEU||SPY|general knowledge
Global Times;Huanqiu Shibao|outlet|CHN||JRN|general knowledge
Globe and Mail;The Globe and Mail|outlet|CAN||JRN|general knowledge
Google|body|USA||BUS|general knowledge
Grand Serail|office|LBN||GOV|general knowledge
Great Hall of the People|office|CHN||GOV|general knowledge
Great Khural|body|MNG||LEG|general knowledge
Greenpeace|body|NGO||NGO|general knowledge
Guantanamo Bay Naval Base|body|USA||MIL|general knowledge
Guardia Civil;Civil Guard|body|ESP||COP|general knowledge
Guardian Council;Guardians Council;Council of Guardians|body|IRN||JUD|general knowledge
Guardian;The Guardian|outlet|GBR||JRN|general knowledge
Gulf Cooperation Council;GCC;Gulf Co-operation Council|igo|IGO|GCC|IGO|general knowledge
Haaretz;Ha'aretz;Ha’aretz|outlet|ISR||JRN|general knowledge
Halliburton|body|USA||BUS|general knowledge
Hamas;Islamic Resistance Movement|group|PSE||REB|general knowledge
Haqqani network;Haqqani Network|group|AFG||REB|general knowledge
Hayat Tahrir al-Sham;HTS|group|SYR||REB|general knowledge
Hezbollah;Hizbollah;Hizbullah;Hizballah;Hezballah|group|LBN||REB|general knowledge
High Negotiations Committee;HNC|group|SYR||OPP|general knowledge
Hindustan Times|outlet|IND||JRN|general knowledge
Hofburg|office|AUT||GOV|general knowledge
House of Commons|body|GBR||LEG|general knowledge
House of Lords|body|GBR||LEG|general knowledge
House of Representatives;U.S. House of Representatives;US House of Representatives|body|USA||LEG|general knowledge
Huawei|body|CHN||BUS|general knowledge
Human Rights Watch;HRW|body|NGO||NGO|general knowledge
Hurriyet;Hürriyet|outlet|TUR||JRN|general knowledge
IRNA;Islamic Republic News Agency|outlet|IRN||JRN|general knowledge
ITAR-TASS;Tass;TASS;TASS news agency;Itar-Tass|outlet|RUS||JRN|general knowledge
Imperial Household Agency|body|JPN||GOV|general knowledge
Implementation Force;IFOR|body|IGO|NATO|MIL|general knowledge
Independent;The Independent|outlet|GBR||JRN|general knowledge
Indian Express|outlet|IND||JRN|general knowledge
Indian National Congress|body|IND||PTY|general knowledge
Inter-American Development Bank|igo|IGO|IDB|IGO|general knowledge
Inter-Services Intelligence;ISI|body|PAK||SPY|general knowledge
Interfax;Interfax news agency|outlet|RUS||JRN|general knowledge
Intergovernmental Authority on Development;IGAD|igo|IGO|IGAD|IGO|general knowledge
International Atomic Energy Agency;IAEA;I.A.E.A.|igo|IGO|IAEA|IGO|general knowledge
International Committee of the Red Cross;ICRC;Red Cross|igo|IGO|ICRC|NGO|general knowledge
International Court of Justice;ICJ;World Court|igo|IGO|ICJ|JUD|general knowledge
International Criminal Court;ICC|igo|IGO|ICC|JUD|general knowledge
International Crisis Group;Crisis Group|body|NGO||NGO|general knowledge
International Energy Agency;IEA|igo|IGO|IEA|IGO|general knowledge
International Labour Organization;International Labor Organization;ILO|igo|IGO|ILO|IGO|general knowledge
International Monetary Fund;IMF;I.M.F.|igo|IGO|IMF|IGO|general knowledge
International Organization for Migration;International Organisation for Migration;IOM|igo|IGO|IOM|IGO|general knowledge
International Renaissance Foundation;Open Society Foundations|body|NGO||NGO|general knowledge
International Security Assistance Force;ISAF|body|IGO|NATO|MIL|general knowledge
Interpol;INTERPOL|igo|IGO|Interpol|COP|general knowledge
Irish Republican Army;IRA;Provisional IRA|group|GBR||REB|general knowledge
Islamic Jihad;Palestinian Islamic Jihad|group|PSE||REB|general knowledge
Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Pasdaran|body|IRN||MIL|general knowledge
Israel Defense Forces;IDF;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces|body|ISR||MIL|general knowledge
Istana|office|SGP||GOV|general knowledge
Itamaraty;Itamaraty Palace|body|BRA||GOV|general knowledge
Izvestia|outlet|RUS||JRN|general knowledge
Jabhat al-Nusra;Jabhat al Nusra;al-Nusra Front;Nusra Front;al Nusra Front;al-Nusra|group|SYR||REB|general knowledge
Jaish-e-Mohammed|group|PAK||REB|general knowledge
Janjaweed|group|SDN||REB|general knowledge
Japan Times|outlet|JPN||JRN|general knowledge
Jemaah Islamiyah|group|IDN||REB|general knowledge
Jerusalem Post;The Jerusalem Post|outlet|ISR||JRN|general knowledge
Jiji Press|outlet|JPN||JRN|general knowledge
Justice and Development Party;AKP;AK Party|body|TUR||PTY|general knowledge
Justice and Equality Movement;JEM|group|SDN||REB|general knowledge
KGB;K.G.B.|body|RUS||SPY|general knowledge
Kadima|body|ISR||PTY|general knowledge
Kantei|office|JPN||GOV|general knowledge
Keidanren|body|JPN||BUS|general knowledge
Kensington Palace;Buckingham Palace|office|GBR||GOV|general knowledge
Khmer Rouge|group|KHM||REB|general knowledge
Knesset|body|ISR||LEG|general knowledge
Kommersant|outlet|RUS||JRN|general knowledge
Komsomolskaya Pravda|outlet|RUS||JRN|general knowledge
Korean Central News Agency;KCNA|outlet|PRK||JRN|general knowledge
Kosovo Force;KFOR|body|IGO|NATO|MIL|general knowledge
Kosovo Liberation Army;KLA|group|XKX||REB|general knowledge
Kremlin|office|RUS||GOV|general knowledge
Kurdish YPG;YPG;People's Protection Units;People’s Protection Units|group|SYR||REB|general knowledge
Kurdistan Democratic Party;KDP|body|IRQ||PTY|general knowledge
Kurdistan Regional Government;KRG|body|IRQ||GOV|general knowledge
Kurdistan Workers' Party;Kurdistan Workers’ Party;Kurdistan Workers Party;PKK|group|TUR||REB|general knowledge
Kyiv Independent|outlet|UKR||JRN|general knowledge
Kyodo News;Kyodo;Kyodo News Agency|outlet|JPN||JRN|general knowledge
La Moneda|office|CHL||GOV|general knowledge
Labour Party|body|GBR||PTY|general knowledge
Lashkar-e-Taiba;Lashkar-e-Tayyiba|group|PAK||REB|general knowledge
Le Figaro|outlet|FRA||JRN|general knowledge
Le Monde|outlet|FRA||JRN|general knowledge
League of Nations|igo|IGO|League of Nations|IGO|general knowledge
Legislative Yuan|body|TWN||GOV|general knowledge
Liberal Democratic Party;LDP|body|JPN||PTY|general knowledge
Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers|group|LKA||REB|general knowledge
Libération;Liberation|outlet|FRA||JRN|general knowledge
Likud;Likud Party|body|ISR||PTY|general knowledge
Lockheed Martin|body|USA||BUS|general knowledge
Lok Sabha|body|IND||LEG|general knowledge
Lord's Resistance Army;Lord’s Resistance Army;LRA|group|UGA||REB|general knowledge
Los Angeles Times;LA Times|outlet|USA||JRN|general knowledge
Los Pinos|office|MEX||GOV|general knowledge
Loya Jirga|body|AFG||LEG|general knowledge
Lukoil|body|RUS||BUS|general knowledge
M23;M23 movement|group|COD||REB|general knowledge
MERCOSUR;Mercosur;Southern Common Market|igo|IGO|MERCOSUR|IGO|general knowledge
MI5|body|GBR||SPY|general knowledge
MI6;Secret Intelligence Service|body|GBR||SPY|general knowledge
MSNBC|outlet|USA||JRN|general knowledge
Maariv|outlet|ISR||JRN|general knowledge
Mainichi Shimbun|outlet|JPN||JRN|general knowledge
Majilis|body|KAZ||LEG|general knowledge
Majlis;Islamic Consultative Assembly|body|IRN||LEG|general knowledge
Malacañang;Malacanang;Malacañang Palace;Malacanang Palace|office|PHL||GOV|general knowledge
Mariinskyi Palace|office|UKR||GOV|general knowledge
Matignon;Hôtel Matignon;Hotel Matignon|office|FRA||GOV|general knowledge
Mehr News Agency;Mehr|outlet|IRN||JRN|general knowledge
Merdeka Palace|office|IDN||GOV|general knowledge
Metropolitan Police;Scotland Yard|body|GBR||COP|general knowledge
Microsoft|body|USA||BUS|general knowledge
Miraflores;Miraflores Palace|office|VEN||GOV|general knowledge
Moncloa;Moncloa Palace|office|ESP||GOV|general knowledge
Moro Islamic Liberation Front;MILF|group|PHL||REB|general knowledge
Moro National Liberation Front;MNLF|group|PHL||REB|general knowledge
Mossad|body|ISR||SPY|general knowledge
Movement for Democratic Change|body|ZWE||PTY|general knowledge
Mukhabarat|body|||SPY|general knowledge
Muqata|office|PSE||GOV|general knowledge
Muslim Brotherhood|group|EGY||OPP|general knowledge
NBC News;NBC|outlet|USA||JRN|general knowledge
NHK|outlet|JPN||JRN|general knowledge
NPR;National Public Radio|outlet|USA||JRN|general knowledge
NTV|outlet|RUS||JRN|general knowledge
National Aeronautics and Space Administration;NASA;Nasa|body|USA||GOV|general knowledge
National Diet;Diet|body|JPN||LEG|general knowledge
National Health Service;NHS|body|GBR||MED|general knowledge
National Liberation Army;ELN|group|COL||REB|general knowledge
National People's Congress;National People’s Congress;NPC|body|CHN||LEG|general knowledge
National Security Agency;NSA|body|USA||SPY|general knowledge
National Security Council;NSC|body|USA||GOV|general knowledge
Nationalrat|body|AUT||LEG|general knowledge
New China News Agency;Xinhua;Xinhua News Agency;Xinhua news agency;NCNA|outlet|CHN||JRN|general knowledge
New York Times;The New York Times;NYT;N.Y. Times|outlet|USA||JRN|general knowledge
New Yorker;The New Yorker|outlet|USA||JRN|general knowledge
Newsweek|outlet|USA||JRN|general knowledge
Nikkei;Nihon Keizai Shimbun|outlet|JPN||JRN|general knowledge
Non-Aligned Movement;Nonaligned Movement;NAM|igo|IGO|NAM|IGO|general knowledge
Nordic Council|igo|IGO|Nordic Council|IGO|general knowledge
North American Aerospace Defense Command;NORAD|body|USA||MIL|general knowledge
North Atlantic Treaty Organization;NATO;Nato;N.A.T.O.;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;North Atlantic Council|igo|IGO|NATO|IGO|general knowledge
Northern Alliance|group|AFG||REB|general knowledge
Novaya Gazeta|outlet|RUS||JRN|general knowledge
Office of the Director of National Intelligence;ODNI|body|USA||SPY|general knowledge
Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;OECD|igo|IGO|OECD|IGO|general knowledge
Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW|igo|IGO|OPCW|IGO|general knowledge
Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;OIC|igo|IGO|OIC|IGO|general knowledge
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE;CSCE;Conference on Security and Cooperation in Europe|igo|IGO|OSCE|IGO|general knowledge
Organization of American States;Organisation of American States;OAS|igo|IGO|OAS|IGO|general knowledge
Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;OPEC;Opec;OPEC+|igo|IGO|OPEC|IGO|general knowledge
Oval Office|office|USA||GOV|general knowledge
Oxfam|body|NGO||NGO|general knowledge
Pacific Islands Forum|igo|IGO|PIF|IGO|general knowledge
Palazzo Chigi|office|ITA||GOV|general knowledge
Palestine Liberation Organization;Palestine Liberation Organisation;PLO;P.L.O.;Palestinian Liberation Organization|body|PSE||GOV|general knowledge
Patriotic Union of Kurdistan;PUK|body|IRQ||PTY|general knowledge
Pentagon;Department of Defense;Defense Department;U.S. Defense Department;US Defense Department;U.S. Department of Defense;US Department of Defense|body|USA||MIL|general knowledge
People's Daily;People’s Daily|outlet|CHN||JRN|general knowledge
People's Liberation Army;People’s Liberation Army;PLA|body|CHN||MIL|general knowledge
Peshmerga;peshmerga;Pesh Merga|body|IRQ||MIL|general knowledge
Planalto;Planalto Palace|office|BRA||GOV|general knowledge
Polisario;Polisario Front|group|ESH||REB|general knowledge
Politburo Standing Committee|body|CHN||GOV|general knowledge
Politico|outlet|USA||JRN|general knowledge
Popular Mobilization Forces;Popular Mobilisation Forces;PMF|group|IRQ||UAF|general knowledge
Prague Castle|office|CZE||GOV|general knowledge
Pravda|outlet|RUS||JRN|general knowledge
Press TV|outlet|IRN||JRN|general knowledge
Press Trust of India;PTI|outlet|IND||JRN|general knowledge
Proliferation Security Initiative|igo|IGO|PSI|IGO|general knowledge
Qods Force;Quds Force|body|IRN||MIL|general knowledge
Quad|igo|IGO|Quad|IGO|general knowledge
Quai d'Orsay;Quai d’Orsay|body|FRA||GOV|general knowledge
Quirinal Palace;Quirinale|office|ITA||GOV|general knowledge
RENAMO;Renamo|group|MOZ||REB|general knowledge
RIA Novosti;RIA;RIA news agency|outlet|RUS||JRN|general knowledge
RT;Russia Today;Russia Today TV|outlet|RUS||JRN|general knowledge
RTVI|outlet|RUS||JRN|general knowledge
Radio Free Asia|outlet|USA||JRN|general knowledge
Radio Free Europe/Radio Liberty;Radio Free Europe;Radio Liberty;RFE/RL|outlet|USA||JRN|general knowledge
Rajya Sabha|body|IND||LEG|general knowledge
Rapid Support Forces;RSF militia|group|SDN||UAF|general knowledge
Rashtrapati Bhavan|office|IND||GOV|general knowledge
Red Army;Soviet Army|body|RUS||MIL|general knowledge
Reporters Without Borders;RSF|body|NGO||NGO|general knowledge
Republican Guard|body|||MIL|general knowledge
Republican Party|body|USA||PTY|general knowledge
Research and Analysis Wing;RAW|body|IND||SPY|general knowledge
Reuters;Reuters news agency;Thomson Reuters;Reuters News|outlet|GBR||JRN|general knowledge
Revolutionary United Front;RUF|group|SLE||REB|general knowledge
Riksdag|body|SWE||LEG|general knowledge
Roman Catholic Church;Catholic Church|body|VAT||REL|general knowledge
Rosneft|body|RUS||BUS|general knowledge
Rossiya 24|outlet|RUS||JRN|general knowledge
Rossiya Segodnya|outlet|RUS||JRN|general knowledge
Royal Air Force;RAF|body|GBR||MIL|general knowledge
Royal Canadian Mounted Police;RCMP|body|CAN||COP|general knowledge
Royal Marines|body|GBR||MIL|general knowledge
Royal Navy|body|GBR||MIL|general knowledge
Royal Ulster Constabulary|body|GBR||COP|general knowledge
Russian Orthodox Church|body|RUS||REL|general knowledge
Rwandan Patriotic Front;RPF|group|RWA||PTY|general knowledge
SVR|body|RUS||SPY|general knowledge
Sabor|body|HRV||LEG|general knowledge
Saeima|body|LVA||LEG|general knowledge
Sandinista National Liberation Front;Sandinistas;FSLN|group|NIC||PTY|general knowledge
Savak|body|IRN||SPY|general knowledge
Save the Children|body|NGO||NGO|general knowledge
Secret Service|body|USA||SPY|general knowledge
Securitate|body|ROU||SPY|general knowledge
Seimas|body|LTU||LEG|general knowledge
Sejm|body|POL||LEG|general knowledge
Senate;U.S. Senate;US Senate|body|USA||LEG|general knowledge
Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO|igo|IGO|SCO|IGO|general knowledge
Shas|body|ISR||PTY|general knowledge
Shell;BP|body|GBR||BUS|general knowledge
Shin Bet;Shabak|body|ISR||SPY|general knowledge
Shining Path;Sendero Luminoso|group|PER||REB|general knowledge
Sinn Féin;Sinn Fein|body|GBR||PTY|general knowledge
Skupština|body|SRB||LEG|general knowledge
Sky News|outlet|GBR||JRN|general knowledge
Smolny|body|RUS||GOV|general knowledge
South Asian Association for Regional Cooperation;SAARC|igo|IGO|SAARC|IGO|general knowledge
South Block|body|IND||GOV|general knowledge
South China Morning Post|outlet|HKG||JRN|general knowledge
Southern African Development Community;SADC|igo|IGO|SADC|IGO|general knowledge
Speaker's Office|body|||LEG|general knowledge
Special Tribunal for Lebanon|igo|UNO|UN|JUD|general knowledge
Sputnik|outlet|RUS||JRN|general knowledge
Stabilisation Force;Stabilization Force;SFOR|body|IGO|NATO|MIL|general knowledge
Stasi|body|DDR||SPY|general knowledge
State Department;Foggy Bottom;U.S. State Department;US State Department;United States Department of State;U.S. Department of State;Department of State|body|USA||GOV|general knowledge
State Duma;Duma;Russian Duma;Russian State Duma|body|RUS||LEG|general knowledge
Stormont|body|GBR||LEG|general knowledge
Stortinget|body|NOR||LEG|general knowledge
Storting|body|NOR||LEG|general knowledge
Sudan Liberation Army;Sudan Liberation Movement|group|SDN||REB|general knowledge
Sudan People's Liberation Army;Sudan People’s Liberation Army;SPLA;Sudan People's Liberation Movement;SPLM|group|SSD||REB|general knowledge
Suddeutsche Zeitung;Süddeutsche Zeitung|outlet|DEU||JRN|general knowledge
Sunday Times;The Sunday Times|outlet|GBR||JRN|general knowledge
Supreme Leader's Office|body|IRN||GOV|general knowledge
Supreme National Security Council|body|IRN||GOV|general knowledge
Sydney Morning Herald|outlet|AUS||JRN|general knowledge
Syrian Arab Coalition|group|SYR||REB|general knowledge
Syrian Arab News Agency;SANA|outlet|SYR||JRN|general knowledge
Syrian Democratic Forces;SDF|group|SYR||REB|general knowledge
Syrian National Coalition;Syrian Opposition Coalition|group|SYR||OPP|general knowledge
Syrian National Council|group|SYR||OPP|general knowledge
Syrian Observatory for Human Rights|body|GBR||NGO|general knowledge
Taliban;Taleban;Tehrik-i-Taliban;Islamic Emirate|group|AFG||REB|general knowledge
Tasnim News Agency;Tasnim|outlet|IRN||JRN|general knowledge
Tencent|body|CHN||BUS|general knowledge
The Age newspaper|outlet|AUS||JRN|general knowledge
The Australian|outlet|AUS||JRN|general knowledge
The Hill|outlet|USA||JRN|general knowledge
Time magazine|outlet|USA||JRN|general knowledge
Times of India;The Times of India|outlet|IND||JRN|general knowledge
Times of Israel;The Times of Israel|outlet|ISR||JRN|general knowledge
Times of London;The Times|outlet|GBR||JRN|general knowledge
Trilateral Commission|body|NGO||NGO|general knowledge
Tweede Kamer|body|NLD||LEG|general knowledge
U.S. Agency for International Development;USAID;US Agency for International Development|body|USA||GOV|general knowledge
U.S. Air Force;US Air Force|body|USA||MIL|general knowledge
U.S. Army;US Army|body|USA||MIL|general knowledge
U.S. Central Command;US Central Command;CENTCOM;Central Command|body|USA||MIL|general knowledge
U.S. Coast Guard|body|USA||MIL|general knowledge
U.S. Marine Corps;US Marine Corps;U.S. Marines;US Marines|body|USA||MIL|general knowledge
U.S. Navy;US Navy|body|USA||MIL|general knowledge
UNIAN|outlet|UKR||JRN|general knowledge
UNITA|group|AGO||REB|general knowledge
USA Today|outlet|USA||JRN|general knowledge
Ukrainska Pravda|outlet|UKR||JRN|general knowledge
Ukrinform|outlet|UKR||JRN|general knowledge
Ulster Defence Association;Ulster Volunteer Force|group|GBR||UAF|general knowledge
Union Buildings|office|ZAF||GOV|general knowledge
Union of South American Nations;UNASUR|igo|IGO|UNASUR|IGO|general knowledge
United Kingdom Independence Party;UKIP|body|GBR||PTY|general knowledge
United Nations Children's Fund;UNICEF;Unicef|igo|UNO|UN|IGO|general knowledge
United Nations Development Programme;UNDP|igo|UNO|UN|IGO|general knowledge
United Nations Educational, Scientific and Cultural Organization;UNESCO;Unesco|igo|UNO|UN|IGO|general knowledge
United Nations General Assembly;UN General Assembly;U.N. General Assembly;UNGA;General Assembly|igo|UNO|UN|IGO|general knowledge
United Nations High Commissioner for Refugees;UNHCR;UN refugee agency;U.N. refugee agency;UN High Commissioner for Refugees|igo|UNO|UN|IGO|general knowledge
United Nations Human Rights Council;UN Human Rights Council;U.N. Human Rights Council;Human Rights Council|igo|UNO|UN|IGO|general knowledge
United Nations Interim Force in Lebanon;UNIFIL|body|UNO|UN|MIL|general knowledge
United Nations Protection Force;UNPROFOR|body|UNO|UN|MIL|general knowledge
United Nations Relief and Works Agency;UNRWA|igo|UNO|UN|IGO|general knowledge
United Nations Security Council;UN Security Council;U.N. Security Council;UNSC;Security Council|igo|UNO|UN|IGO|general knowledge
United Nations;UN;U.N.;UNO;United Nations Organization|igo|UNO|UN|IGO|general knowledge
United Press International;UPI|outlet|USA||JRN|general knowledge
United Russia|body|RUS||PTY|general knowledge
Vedomosti|outlet|RUS||JRN|general knowledge
Verkhovna Rada;Rada;Supreme Rada|body|UKR||LEG|general knowledge
Voice of America;VOA|outlet|USA||JRN|general knowledge
Wagner;Wagner Group|group|RUS||UAF|general knowledge
Wall Street Journal;The Wall Street Journal;WSJ|outlet|USA||JRN|general knowledge
Wall Street|body|USA||BUS|general knowledge
Warsaw Pact|igo|IGO|Warsaw Pact|IGO|general knowledge
Washington Post;The Washington Post|outlet|USA||JRN|general knowledge
Western European Union|igo|IGO|WEU|IGO|general knowledge
Westminster|body|GBR||LEG|general knowledge
White House|office|USA||GOV|general knowledge
Whitehall|body|GBR||GOV|general knowledge
Wikileaks;WikiLeaks|body|NGO||NGO|general knowledge
Wolesi Jirga|body|AFG||LEG|general knowledge
World Bank|igo|IGO|WORLD BANK|IGO|general knowledge
World Food Programme;World Food Program;WFP|igo|UNO|UN|IGO|general knowledge
World Health Organization;World Health Organisation;WHO;W.H.O.|igo|IGO|WHO|IGO|general knowledge
World Trade Organization;World Trade Organisation;WTO;W.T.O.;GATT|igo|IGO|WTO|IGO|general knowledge
Yasukuni Shrine|body|JPN||REL|general knowledge
Yedioth Ahronoth|outlet|ISR||JRN|general knowledge
Yisrael Beiteinu|body|ISR||PTY|general knowledge
Yomiuri Shimbun|outlet|JPN||JRN|general knowledge
Yonhap;Yonhap News Agency;Yonhap news agency|outlet|KOR||JRN|general knowledge
Yuan|body|TWN||GOV|general knowledge
ZANU-PF;ZANU PF|body|ZWE||PTY|general knowledge
ZDF|outlet|DEU||JRN|general knowledge
Zapatistas;Zapatista National Liberation Army;EZLN|group|MEX||REB|general knowledge
Zhongnanhai|office|CHN||GOV|general knowledge
`
