/**
 * Heads of state and government, foreign ministers and others often met, with the office and when it was held (years, or days where known). Columns: name | state or body code | office | from | to |
 * other spellings parted by ; | source. An empty end is open. A person of several offices stands with the best known. Rows sorted by name.
 * Source: general knowledge.
 */
export const LEADERS = `name|code|office|from|to|aliases|source
A.P.J. Abdul Kalam|IND|president|2002|2007||general knowledge
Abbas Araghchi|IRN|foreign minister|2024||Abbas Araqchi|general knowledge
Abdalla Hamdok|SDN|prime minister|2019|2022|Abdallah Hamdok|general knowledge
Abdel Fattah al-Burhan|SDN|general|2019|||general knowledge
Abdel Fattah el-Sisi|EGY|president|2014-06-08||Abdel Fattah Al-Sisi;Abdel Fattah al-Sisi;Abdel Fattah Al Sisi;Abdelfattah al-Sisi|general knowledge
Abdelaziz Bouteflika|DZA|president|1999|2019||general knowledge
Abdelmadjid Tebboune|DZA|president|2019|||general knowledge
Abdou Diouf|SEN|president|1981|2000||general knowledge
Abdoulaye Wade|SEN|president|2000|2012||general knowledge
Abdrabbuh Mansur Hadi|YEM|president|2012|2022|Abd Rabbu Mansour Hadi|general knowledge
Abdul Hamid Dbeibah|LBY|prime minister|2021||Abdulhamid Dbeibah|general knowledge
Abdul Latif Rashid|IRQ|president|2022|||general knowledge
Abdullah Badawi|MYS|prime minister|2003|2009|Abdullah Ahmad Badawi|general knowledge
Abdullah Gül|TUR|president|2007|2014|Abdullah Gul|general knowledge
Abdullah bin Zayed|ARE|foreign minister|2006||Abdullah bin Zayed Al Nahyan|general knowledge
Abdullahi Yusuf|SOM|president|2004|2008||general knowledge
Abdurrahman Wahid|IDN|president|1999|2001||general knowledge
Abhisit Vejjajiva|THA|prime minister|2008|2011||general knowledge
Abiy Ahmed|ETH|prime minister|2018-04-02||Abiy Ahmed Ali|general knowledge
Adama Barrow|GMB|president|2017|||general knowledge
Adel al-Jubeir|SAU|foreign minister|2015|2018||general knowledge
Adil Abdul-Mahdi|IRQ|prime minister|2018|2020|Adel Abdul Mahdi|general knowledge
Ahmad Tejan Kabbah|SLE|president|1998|2007||general knowledge
Ahmed Aboul Gheit|EGY|foreign minister|2004|2011||general knowledge
Ahmed Ben Bella|DZA|president|1963|1965||general knowledge
Ahmed Qurei|PSE|prime minister|2003|2006||general knowledge
Ahmed al-Sharaa|SYR|president|2025|||general knowledge
Ahmet Davutoğlu|TUR|prime minister|2014|2016|Ahmet Davutoglu|general knowledge
Ahmet Necdet Sezer|TUR|president|2000|2007||general knowledge
Ajit Doval|IND|national security adviser|2014|||general knowledge
Akbar Hashemi Rafsanjani|IRN|president|1989|1997||general knowledge
Al Gore|USA|vice president|1993|2001||general knowledge
Alain Juppé|FRA|foreign minister|2011|2012|Alain Juppe|general knowledge
Alan García|PER|president|2006|2011|Alan Garcia|general knowledge
Alar Karis|EST|president|2021|||general knowledge
Alassane Ouattara|CIV|president|2010-12-04|||general knowledge
Alberto Fernández|ARG|president|2019|2023|Alberto Fernandez|general knowledge
Alberto Fujimori|PER|president|1990|2000||general knowledge
Albin Kurti|XKX|prime minister|2021|||general knowledge
Alejandro Giammattei|GTM|president|2020|2024||general knowledge
Alejandro Toledo|PER|president|2001|2006||general knowledge
Aleksandar Vučić|SRB|president|2017||Aleksandar Vucic|general knowledge
Aleksander Kwaśniewski|POL|president|1995|2005|Aleksander Kwasniewski|general knowledge
Alexander De Croo|BEL|prime minister|2020|2025||general knowledge
Alexander Downer|AUS|foreign minister|1996|2007||general knowledge
Alexander Haig|USA|secretary of state|1981|1982||general knowledge
Alexander Lukashenko|BLR|president|1994-07-20||Aleksandr Lukashenko;Alyaksandr Lukashenka|general knowledge
Alexander Stubb|FIN|president|2024-03-01|||general knowledge
Alexander Van der Bellen|AUT|president|2017|||general knowledge
Alexis Tsipras|GRC|prime minister|2015|2019||general knowledge
Ali Abdullah Saleh|YEM|president|1990|2012||general knowledge
Ali Akbar Salehi|IRN|foreign minister|2010|2013||general knowledge
Ali Bongo|GAB|president|2009|2023||general knowledge
Ali Larijani|IRN|nuclear negotiator|2005|2007||general knowledge
Alicia Bárcena|MEX|foreign minister|2023|2024|Alicia Barcena|general knowledge
Alija Izetbegović|BIH|president|1990|1996|Alija Izetbegovic|general knowledge
Almazbek Atambayev|KGZ|president|2011|2017||general knowledge
Alpha Condé|GIN|president|2010|2021|Alpha Conde|general knowledge
Amadou Toumani Touré|MLI|president|2002|2012|Amadou Toumani Toure|general knowledge
Amir Peretz|ISR|defense minister|2006|2007||general knowledge
Amr Moussa|EGY|foreign minister|1991|2001||general knowledge
Ana Brnabić|SRB|prime minister|2017|2024|Ana Brnabic|general knowledge
Anastasio Somoza|NIC|president|1967|1979||general knowledge
Anatoly Antonov|RUS|ambassador|2017|2024||general knowledge
Anatoly Serdyukov|RUS|defence minister|2007|2012||general knowledge
Anders Fogh Rasmussen|DNK|prime minister|2001|2009||general knowledge
Anders Fogh Rasmussen|NATO|secretary general|2009-08-01|2014-09-30||general knowledge
Andreas Papandreou|GRC|prime minister|1981|1989||general knowledge
Andrei Belousov|RUS|defence minister|2024|||general knowledge
Andrei Gromyko|SUN|foreign minister|1957|1985||general knowledge
Andrei Kozyrev|RUS|foreign minister|1990|1996||general knowledge
Andrej Babiš|CZE|prime minister|2017||Andrej Babis|general knowledge
Andrej Plenković|HRV|prime minister|2016||Andrej Plenkovic|general knowledge
Andrew Holness|JAM|prime minister|2016|||general knowledge
Andrii Sybiha|UKR|foreign minister|2024|||general knowledge
Andriy Yermak|UKR|head of the office of the president|2020|2025|Andrii Yermak|general knowledge
Andrus Ansip|EST|prime minister|2005|2014||general knowledge
Andry Rajoelina|MDG|president|2019|2025||general knowledge
Andrzej Duda|POL|president|2015-08-06|2025-08-06||general knowledge
Andrés Manuel López Obrador|MEX|president|2018-12-01|2024-10-01|Andres Manuel Lopez Obrador|general knowledge
Andrés Pastrana|COL|president|1998|2002|Andres Pastrana|general knowledge
Angela Merkel|DEU|chancellor|2005-11-22|2021-12-08||general knowledge
Anita Anand|CAN|foreign minister|2025|||general knowledge
Ann Linde|SWE|foreign minister|2019|2022||general knowledge
Anna Lindh|SWE|foreign minister|1998|2003||general knowledge
Annalena Baerbock|DEU|foreign minister|2021|2025||general knowledge
Anthony Albanese|AUS|prime minister|2022-05-23|||general knowledge
Anthony Eden|GBR|prime minister|1955|1957||general knowledge
Antonio Tajani|ITA|foreign minister|2022|||general knowledge
Antonis Samaras|GRC|prime minister|2012|2015||general knowledge
Antony Blinken|USA|secretary of state|2021-01-26|2025-01-20|Tony Blinken|general knowledge
António Costa|EUR|president of the european council|2024-12-01||Antonio Costa|general knowledge
António Costa|PRT|prime minister|2015|2024|Antonio Costa|general knowledge
António Guterres|UNO|secretary-general|2017-01-01||Antonio Guterres|general knowledge
Anura Kumara Dissanayake|LKA|president|2024|||general knowledge
Anwar Ibrahim|MYS|prime minister|2022-11-24|||general knowledge
Anwar Sadat|EGY|president|1970|1981|Anwar al-Sadat|general knowledge
Ararat Mirzoyan|ARM|foreign minister|2021|||general knowledge
Ariel Henry|HTI|prime minister|2021|2024||general knowledge
Ariel Sharon|ISR|prime minister|2001|2006||general knowledge
Armando Guebuza|MOZ|president|2005|2015||general knowledge
Arseniy Yatsenyuk|UKR|prime minister|2014|2016||general knowledge
Ashraf Ghani|AFG|president|2014-09-29|2021-08-15||general knowledge
Ashton Carter|USA|secretary of defense|2015|2017|Ash Carter|general knowledge
Asif Ali Zardari|PAK|president|2008|2013||general knowledge
Askar Akayev|KGZ|president|1991|2005||general knowledge
Atal Bihari Vajpayee|IND|prime minister|1998|2004|Atal Behari Vajpayee|general knowledge
Augusto Pinochet|CHL|president|1974|1990||general knowledge
Aung San Suu Kyi|MMR|state counsellor|2016|2021||general knowledge
Avdullah Hoti|XKX|prime minister|2020|2021||general knowledge
Avigdor Lieberman|ISR|foreign minister|2009|2015|Avigdor Liberman|general knowledge
Ayatollah Ali Khamenei|IRN|supreme leader|1989-06-04||Ali Khamenei|general knowledge
Ayman Safadi|JOR|foreign minister|2017|||general knowledge
B.J. Habibie|IDN|president|1998|1999||general knowledge
Badr Abdelatty|EGY|foreign minister|2024|||general knowledge
Bakili Muluzi|MWI|president|1994|2004||general knowledge
Ban Ki-moon|KOR|foreign minister|2004|2006|Ban Ki Moon|general knowledge
Ban Ki-moon|UNO|secretary-general|2007-01-01|2016-12-31|Ban Ki Moon|general knowledge
Barack Obama|USA|president|2009-01-20|2017-01-20||general knowledge
Barham Salih|IRQ|president|2018|2022||general knowledge
Bart De Wever|BEL|prime minister|2025|||general knowledge
Bashar al-Assad|SYR|president|2000-07-17|2024-12-08|Bashar Assad;Bashar al-Asad|general knowledge
Bassirou Diomaye Faye|SEN|president|2024|||general knowledge
Beata Szydło|POL|prime minister|2015|2017|Beata Szydlo|general knowledge
Beji Caid Essebsi|TUN|president|2014|2019||general knowledge
Ben Wallace|GBR|defence secretary|2019|2023||general knowledge
Benazir Bhutto|PAK|prime minister|1988|2007||general knowledge
Benigno Aquino|PHL|president|2010|2016|Benigno Aquino III|general knowledge
Benjamin Mkapa|TZA|president|1995|2005||general knowledge
Benjamin Netanyahu|ISR|prime minister|1996||Binyamin Netanyahu|general knowledge
Benny Gantz|ISR|defense minister|2020|2022||general knowledge
Bernard Kouchner|FRA|foreign minister|2007|2010||general knowledge
Bernardo Arévalo|GTM|president|2024||Bernardo Arevalo|general knowledge
Bertie Ahern|IRL|taoiseach|1997|2008||general knowledge
Bettino Craxi|ITA|prime minister|1983|1987||general knowledge
Bhumibol Adulyadej|THA|king|1946|2016|King Bhumibol|general knowledge
Bilawal Bhutto Zardari|PAK|foreign minister|2022|2023|Bilawal Bhutto-Zardari|general knowledge
Bill Clinton|USA|president|1993-01-20|2001-01-20|William Clinton|general knowledge
Binali Yıldırım|TUR|prime minister|2016|2018|Binali Yildirim|general knowledge
Blaise Compaoré|BFA|president|1987|2014|Blaise Compaore|general knowledge
Bob Carr|AUS|foreign minister|2012|2013||general knowledge
Bob Hawke|AUS|prime minister|1983|1991||general knowledge
Bola Tinubu|NGA|president|2023-05-29||Bola Ahmed Tinubu|general knowledge
Boris Johnson|GBR|prime minister|2019-07-24|2022-09-06||general knowledge
Boris Tadić|SRB|president|2004|2012|Boris Tadic|general knowledge
Boris Yeltsin|RUS|president|1991-07-10|1999-12-31||general knowledge
Boutros Boutros-Ghali|UNO|secretary-general|1992|1996|Boutros Boutros Ghali|general knowledge
Boyko Borisov|BGR|prime minister|2009|2021||general knowledge
Brent Scowcroft|USA|national security advisor|1989|1993||general knowledge
Brian Cowen|IRL|taoiseach|2008|2011||general knowledge
Brian Mulroney|CAN|prime minister|1984|1993||general knowledge
Bronisław Komorowski|POL|president|2010|2015|Bronislaw Komorowski|general knowledge
Burhanuddin Rabbani|AFG|president|1992|1996||general knowledge
Bülent Ecevit|TUR|prime minister|1999|2002|Bulent Ecevit|general knowledge
Carl Bildt|SWE|foreign minister|2006|2014||general knowledge
Carla del Ponte|UNO|envoy|1999|2007|Carla Del Ponte|general knowledge
Carlo Azeglio Ciampi|ITA|president|1999|2006||general knowledge
Carlos Alvarado Quesada|CRI|president|2018|2022|Carlos Alvarado|general knowledge
Carlos Andrés Pérez|VEN|president|1989|1993||general knowledge
Carlos Menem|ARG|president|1989|1999||general knowledge
Carlos Salinas|MEX|president|1988|1994||general knowledge
Carrie Lam|HKG|chief executive|2017|2022||general knowledge
Caspar Weinberger|USA|secretary of defense|1981|1987||general knowledge
Catherine Ashton|EUR|high representative|2009|2014||general knowledge
Catherine Colonna|FRA|foreign minister|2022|2024||general knowledge
Celso Amorim|BRA|foreign minister|2003|2010||general knowledge
Chadli Bendjedid|DZA|president|1979|1992||general knowledge
Chandrika Kumaratunga|LKA|president|1994|2005||general knowledge
Charles Michel|EUR|president of the european council|2019|2024||general knowledge
Charles Taylor|LBR|president|1997|2003||general knowledge
Charles de Gaulle|FRA|president|1959|1969||general knowledge
Chen Shui-bian|TWN|president|2000|2008||general knowledge
Chiang Kai-shek|TWN|president|1950|1975||general knowledge
Cho Tae-yong|KOR|national security adviser|2023|2024|Cho Tae Yong|general knowledge
Choe Son-hui|PRK|foreign minister|2022||Choe Son Hui|general knowledge
Chris Hipkins|NZL|prime minister|2023|2023||general knowledge
Christine Lagarde|IGO|managing director|2011|2019||general knowledge
Christopher Luxon|NZL|prime minister|2023|||general knowledge
Chrystia Freeland|CAN|foreign minister|2017|2019||general knowledge
Chuck Hagel|USA|secretary of defense|2013|2015||general knowledge
Chun Doo-hwan|KOR|president|1980|1988|Chun Doo Hwan|general knowledge
Chung Eui-yong|KOR|foreign minister|2021|2022|Chung Eui Yong|general knowledge
Claudia Sheinbaum|MEX|president|2024-10-01|||general knowledge
Colin Powell|USA|secretary of state|2001|2005||general knowledge
Condoleezza Rice|USA|secretary of state|2005|2009||general knowledge
Corazon Aquino|PHL|president|1986|1992||general knowledge
Costas Karamanlis|GRC|prime minister|2004|2009|Kostas Karamanlis|general knowledge
Costas Simitis|GRC|prime minister|1996|2004||general knowledge
Cristina Fernández de Kirchner|ARG|president|2007|2015|Cristina Kirchner;Cristina Fernandez de Kirchner|general knowledge
Cyril Ramaphosa|ZAF|president|2018-02-15|||general knowledge
Cyrus Vance|USA|secretary of state|1977|1980||general knowledge
Dalia Grybauskaitė|LTU|president|2009|2019|Dalia Grybauskaite|general knowledge
Daniel Noboa|ECU|president|2023|||general knowledge
Daniel Ortega|NIC|president|1979|||general knowledge
Daniel arap Moi|KEN|president|1978|2002||general knowledge
David Ben-Gurion|ISR|prime minister|1955|1963||general knowledge
David Cameron|GBR|prime minister|2010-05-11|2016-07-13||general knowledge
David Lammy|GBR|foreign secretary|2024|2025||general knowledge
David Malpass|IGO|president of the world bank|2019|2023||general knowledge
David Miliband|GBR|foreign secretary|2007|2010||general knowledge
Demetris Christofias|CYP|president|2008|2013||general knowledge
Deng Xiaoping|CHN|leader|1978|1989||general knowledge
Denis Sassou Nguesso|COG|president|1997||Denis Sassou-Nguesso|general knowledge
Denys Shmyhal|UKR|prime minister|2020|2025||general knowledge
Dick Cheney|USA|vice president|2001|2009||general knowledge
Dick Schoof|NLD|prime minister|2024|||general knowledge
Didier Ratsiraka|MDG|president|1997|2002||general knowledge
Dilma Rousseff|BRA|president|2011|2016||general knowledge
Dimitar Kovačevski|MKD|prime minister|2022|2024|Dimitar Kovacevski|general knowledge
Dina Boluarte|PER|president|2022|2025||general knowledge
Dmitry Medvedev|RUS|president|2008-05-07|2012-05-07|Dmitri Medvedev|general knowledge
Dmitry Peskov|RUS|presidential spokesman|2008|||general knowledge
Dmytro Kuleba|UKR|foreign minister|2020|2024||general knowledge
Dominic Raab|GBR|foreign secretary|2019|2021||general knowledge
Dominique Strauss-Kahn|IGO|managing director|2007|2011||general knowledge
Dominique de Villepin|FRA|prime minister|2005|2007||general knowledge
Donald Rumsfeld|USA|secretary of defense|2001|2006||general knowledge
Donald Trump|USA|president|2017-01-20||Donald J. Trump|general knowledge
Donald Tsang|HKG|chief executive|2005|2012||general knowledge
Donald Tusk|EUR|president of the european council|2014-12-01|2019-11-30||general knowledge
Donald Tusk|POL|prime minister|2007|||general knowledge
Dora Bakoyannis|GRC|foreign minister|2006|2009||general knowledge
Dorin Recean|MDA|prime minister|2023|||general knowledge
Douglas Hurd|GBR|foreign secretary|1989|1995||general knowledge
Droupadi Murmu|IND|president|2022|||general knowledge
Dwight Eisenhower|USA|president|1953-01-20|1961-01-20||general knowledge
Ebrahim Raisi|IRN|president|2021-08-03|2024-05-19||general knowledge
Edgar Lungu|ZMB|president|2015|2021||general knowledge
Edgars Rinkēvičs|LVA|president|2023||Edgars Rinkevics|general knowledge
Edi Rama|ALB|prime minister|2013|||general knowledge
Eduard Heger|SVK|prime minister|2021|2023||general knowledge
Eduard Shevardnadze|SUN|foreign minister|1985|1991||general knowledge
Eduardo Duhalde|ARG|president|2002|2003||general knowledge
Edward Heath|GBR|prime minister|1970|1974||general knowledge
Egils Levits|LVA|president|2019|2023||general knowledge
Ehud Barak|ISR|prime minister|1999|2001||general knowledge
Ehud Olmert|ISR|prime minister|2006|2009||general knowledge
Eli Cohen|ISR|foreign minister|2022|2024||general knowledge
Elio Di Rupo|BEL|prime minister|2011|2014||general knowledge
Ellen Johnson Sirleaf|LBR|president|2006|2018|Ellen Johnson-Sirleaf|general knowledge
Emmanuel Macron|FRA|president|2017-05-14|||general knowledge
Emmerson Mnangagwa|ZWE|president|2017-11-24|||general knowledge
Emomali Rahmon|TJK|president|1994||Emomali Rakhmon|general knowledge
Emperor Akihito|JPN|emperor|1989|2019|Akihito|general knowledge
Emperor Naruhito|JPN|emperor|2019||Naruhito|general knowledge
Enda Kenny|IRL|taoiseach|2011|2017||general knowledge
Enrico Letta|ITA|prime minister|2013|2014||general knowledge
Enrique Manalo|PHL|foreign secretary|2022|2025||general knowledge
Enrique Peña Nieto|MEX|president|2012|2018|Enrique Pena Nieto|general knowledge
Erich Honecker|DDR|leader|1971|1989||general knowledge
Erna Solberg|NOR|prime minister|2013|2021||general knowledge
Ernest Bai Koroma|SLE|president|2007|2018||general knowledge
Ernesto Samper|COL|president|1994|1998||general knowledge
Ernesto Zedillo|MEX|president|1994|2000||general knowledge
Ersin Tatar|CYP|Turkish Cypriot leader|2020|2025||general knowledge
Evika Siliņa|LVA|prime minister|2023|||general knowledge
Evo Morales|BOL|president|2006-01-22|2019-11-10||general knowledge
Eyal Hulata|ISR|national security adviser|2021|2023||general knowledge
Ezer Weizman|ISR|president|1993|2000||general knowledge
F.W. de Klerk|ZAF|president|1989|1994|F. W. de Klerk|general knowledge
Faisal bin Farhan|SAU|foreign minister|2019||Faisal bin Farhan Al Saud|general knowledge
Farouk al-Sharaa|SYR|foreign minister|1984|2006|Farouq al-Shara|general knowledge
Fatmir Sejdiu|XKX|president|2006|2010||general knowledge
Faure Gnassingbé|TGO|president|2005|2025|Faure Gnassingbe|general knowledge
Faustin-Archange Touadéra|CAF|president|2016||Faustin Archange Touadera|general knowledge
Fayez al-Sarraj|LBY|prime minister|2016|2021||general knowledge
Federica Mogherini|EUR|high representative|2014|2019||general knowledge
Felipe Calderón|MEX|president|2006|2012|Felipe Calderon|general knowledge
Felipe González|ESP|prime minister|1982|1996|Felipe Gonzalez|general knowledge
Ferdinand Marcos|PHL|president|1965|1986||general knowledge
Ferdinand Marcos Jr.|PHL|president|2022-06-30||Ferdinand R. Marcos Jr.;Ferdinand Romualdez Marcos;Ferdinand R. Marcos;Bongbong Marcos|general knowledge
Ferenc Gyurcsány|HUN|prime minister|2004|2009|Ferenc Gyurcsany|general knowledge
Fernando Collor|BRA|president|1990|1992||general knowledge
Fernando Henrique Cardoso|BRA|president|1995|2003||general knowledge
Fernando Lugo|PRY|president|2008|2012||general knowledge
Fernando de la Rúa|ARG|president|1999|2001||general knowledge
Festus Mogae|BWA|president|1998|2008||general knowledge
Fidel Castro|CUB|president|1976|2008||general knowledge
Fidel Ramos|PHL|president|1992|1998||general knowledge
Filipe Nyusi|MOZ|president|2015|2025||general knowledge
Foday Sankoh|SLE|rebel leader|1991|2000||general knowledge
Fouad Siniora|LBN|prime minister|2005|2009|Fuad Siniora|general knowledge
Francisco Franco|ESP|leader|1939|1975||general knowledge
Franco Frattini|ITA|foreign minister|2008|2011||general knowledge
Franjo Tuđman|HRV|president|1990|1999|Franjo Tudjman|general knowledge
Frank Bainimarama|FJI|prime minister|2007|2022||general knowledge
Frank-Walter Steinmeier|DEU|foreign minister|2005|2017||general knowledge
François Bayrou|FRA|prime minister|2024|2025||general knowledge
François Bozizé|CAF|president|2003|2013|Francois Bozize|general knowledge
François Fillon|FRA|prime minister|2007|2012|Francois Fillon|general knowledge
François Hollande|FRA|president|2012|2017|Francois Hollande|general knowledge
François Mitterrand|FRA|president|1981|1995|Francois Mitterrand|general knowledge
Frederick Chiluba|ZMB|president|1991|2002||general knowledge
Fredrik Reinfeldt|SWE|prime minister|2006|2014||general knowledge
Friedrich Merz|DEU|chancellor|2025-05-06|||general knowledge
Fuad Masum|IRQ|president|2014|2018||general knowledge
Fumio Kishida|JPN|prime minister|2021-10-04|2024-10-01|Kishida Fumio|general knowledge
Félix Houphouët-Boigny|CIV|president|1960|1993|Felix Houphouet-Boigny|general knowledge
Félix Tshisekedi|COD|president|2019-01-24||Felix Tshisekedi|general knowledge
Gaafar Nimeiry|SDN|president|1969|1985||general knowledge
Gabi Ashkenazi|ISR|foreign minister|2020|2021||general knowledge
Gabriel Attal|FRA|prime minister|2024|2024||general knowledge
Gabriel Boric|CHL|president|2022-03-11|||general knowledge
Gabrielius Landsbergis|LTU|foreign minister|2020|2024||general knowledge
Gamal Abdel Nasser|EGY|president|1956|1970||general knowledge
Geir Haarde|ISL|prime minister|2006|2009||general knowledge
Geir Pedersen|UNO|envoy|2018|||general knowledge
Geng Shuang|CHN|foreign ministry spokesman|2016|2020||general knowledge
Geoff Hoon|GBR|defence secretary|1999|2005||general knowledge
George H.W. Bush|USA|president|1989-01-20|1993-01-20|George H. W. Bush|general knowledge
George Papandreou|GRC|prime minister|2009|2011||general knowledge
George Robertson|IGO|secretary general|1999|2003||general knowledge
George Shultz|USA|secretary of state|1982|1989||general knowledge
George W. Bush|USA|president|2001-01-20|2009-01-20|George Bush|general knowledge
George Weah|LBR|president|2018|2024||general knowledge
Georges Pompidou|FRA|president|1969|1974||general knowledge
Georgi Parvanov|BGR|president|2002|2012||general knowledge
Gerald Ford|USA|president|1974-08-09|1977-01-20||general knowledge
Gerhard Schröder|DEU|chancellor|1998|2005|Gerhard Schroeder;Gerhard Schroder|general knowledge
Gideon Sa'ar|ISR|foreign minister|2024|||general knowledge
Giorgi Margvelashvili|GEO|president|2013|2018||general knowledge
Giorgia Meloni|ITA|prime minister|2022-10-22|||general knowledge
Giorgio Napolitano|ITA|president|2006|2015||general knowledge
Girija Prasad Koirala|NPL|prime minister|2006|2008||general knowledge
Gitanas Nausėda|LTU|president|2019-07-12||Gitanas Nauseda|general knowledge
Giulio Andreotti|ITA|prime minister|1989|1992||general knowledge
Giuseppe Conte|ITA|prime minister|2018|2021||general knowledge
Glafcos Clerides|CYP|president|1993|2003||general knowledge
Gloria Macapagal Arroyo|PHL|president|2001|2010|Gloria Arroyo;Gloria Macapagal-Arroyo|general knowledge
Gnassingbé Eyadéma|TGO|president|1967|2005|Gnassingbe Eyadema|general knowledge
Goh Chok Tong|SGP|prime minister|1990|2004||general knowledge
Golda Meir|ISR|prime minister|1969|1974||general knowledge
Gonzalo Sánchez de Lozada|BOL|president|2002|2003||general knowledge
Goodluck Jonathan|NGA|president|2010|2015||general knowledge
Gordon Brown|GBR|prime minister|2007-06-27|2010-05-11||general knowledge
Gotabaya Rajapaksa|LKA|president|2019|2022||general knowledge
Gro Harlem Brundtland|NOR|prime minister|1990|1996||general knowledge
Guido Westerwelle|DEU|foreign minister|2009|2013||general knowledge
Guillermo Lasso|ECU|president|2021|2023||general knowledge
Gurbanguly Berdymukhamedov|TKM|president|2006|2022||general knowledge
Gustavo Petro|COL|president|2022-08-07|||general knowledge
Guy Parmelin|CHE|president|2021|2021||general knowledge
Guy Verhofstadt|BEL|prime minister|1999|2008||general knowledge
Göran Persson|SWE|prime minister|1996|2006|Goran Persson|general knowledge
Habib Bourguiba|TUN|president|1957|1987||general knowledge
Hafez al-Assad|SYR|president|1971|2000|Hafez Assad;Hafez al-Asad|general knowledge
Hage Geingob|NAM|president|2015|2024||general knowledge
Haider al-Abadi|IRQ|prime minister|2014|2018|Haider Al Abadi;Haidar al-Abadi|general knowledge
Haile Selassie|ETH|leader|1930|1974||general knowledge
Hailemariam Desalegn|ETH|prime minister|2012|2018||general knowledge
Haitham bin Tariq|OMN|sultan|2020||Haitham bin Tarik|general knowledge
Hakainde Hichilema|ZMB|president|2021-08-24|||general knowledge
Hakan Fidan|TUR|foreign minister|2023|||general knowledge
Hamad bin Isa Al Khalifa|BHR|king|1999||Hamad bin Isa|general knowledge
Hamad bin Jassim|QAT|prime minister|2007|2013||general knowledge
Hamad bin Khalifa Al Thani|QAT|emir|1995|2013|Hamad bin Khalifa|general knowledge
Hamid Karzai|AFG|president|2001-12-22|2014-09-29||general knowledge
Hans Blix|UNO|envoy|2000|2003||general knowledge
Hans Grundberg|UNO|envoy|2021|||general knowledge
Hans-Dietrich Genscher|DEU|foreign minister|1974|1992||general knowledge
Harold Macmillan|GBR|prime minister|1957|1963||general knowledge
Harold Wilson|GBR|prime minister|1964|1976||general knowledge
Harry Truman|USA|president|1945-04-12|1953-01-20||general knowledge
Hashim Thaçi|XKX|president|2016|2020|Hashim Thaci|general knowledge
Hassan Diab|LBN|prime minister|2020|2021||general knowledge
Hassan Nasrallah|LBN|Hezbollah leader|1992|2024||general knowledge
Hassan Rouhani|IRN|president|2013-08-03|2021-08-03|Hassan Rohani|general knowledge
Hassan Sheikh Mohamud|SOM|president|2022-05-23|||general knowledge
Hassan Wirajuda|IDN|foreign minister|2001|2009||general knowledge
Hassanal Bolkiah|BRN|sultan|1967||Haji Hassanal Bolkiah|general knowledge
Heiko Maas|DEU|foreign minister|2018|2021||general knowledge
Helen Clark|NZL|prime minister|1999|2008||general knowledge
Helle Thorning-Schmidt|DNK|prime minister|2011|2015||general knowledge
Helmut Kohl|DEU|chancellor|1982|1998||general knowledge
Helmut Schmidt|DEU|chancellor|1974|1982||general knowledge
Henry Kissinger|USA|secretary of state|1973|1977||general knowledge
Herman Van Rompuy|EUR|president of the european council|2009|2014||general knowledge
Heydar Aliyev|AZE|president|1993|2003||general knowledge
Hillary Clinton|USA|secretary of state|2009|2013|Hillary Rodham Clinton|general knowledge
Hina Rabbani Khar|PAK|foreign minister|2011|2013||general knowledge
Hirohito|JPN|emperor|1926|1989|Emperor Hirohito|general knowledge
Hissène Habré|TCD|president|1982|1990|Hissene Habre|general knowledge
Hoshyar Zebari|IRQ|foreign minister|2003|2014||general knowledge
Hosni Mubarak|EGY|president|1981-10-14|2011-02-11||general knowledge
Hossein Amir-Abdollahian|IRN|foreign minister|2021|2024||general knowledge
Houari Boumédiène|DZA|president|1976|1978|Houari Boumedienne|general knowledge
Hu Jintao|CHN|president|2003-03-15|2013-03-14||general knowledge
Hua Chunying|CHN|foreign ministry spokeswoman|2012|||general knowledge
Hubert Védrine|FRA|foreign minister|1997|2002|Hubert Vedrine|general knowledge
Hugo Chávez|VEN|president|1999-02-02|2013-03-05|Hugo Chavez|general knowledge
Hun Manet|KHM|prime minister|2023|||general knowledge
Hun Sen|KHM|prime minister|1985|2023||general knowledge
Ian Khama|BWA|president|2008|2018||general knowledge
Ian Smith|ZWE|prime minister|1964|1979||general knowledge
Ibrahim Boubacar Keïta|MLI|president|2013|2020|Ibrahim Boubacar Keita|general knowledge
Ibrahim Mohamed Solih|MDV|president|2018|2023||general knowledge
Ibrahim Rugova|XKX|president|2002|2006||general knowledge
Ibrahim al-Jaafari|IRQ|prime minister|2005|2006||general knowledge
Idi Amin|UGA|president|1971|1979||general knowledge
Idriss Déby|TCD|president|1990|2021|Idriss Deby|general knowledge
Ignazio Cassis|CHE|president|2022|2022||general knowledge
Igor Dodon|MDA|president|2016|2020||general knowledge
Igor Ivanov|RUS|foreign minister|1998|2004||general knowledge
Ilham Aliyev|AZE|president|2003-10-31|||general knowledge
Imran Khan|PAK|prime minister|2018-08-18|2022-04-10||general knowledge
Indira Gandhi|IND|prime minister|1966|1984||general knowledge
Ingrida Šimonytė|LTU|prime minister|2020|2024|Ingrida Simonyte|general knowledge
Ion Iliescu|ROU|president|1990|1996||general knowledge
Isaac Herzog|ISR|president|2021-07-07|||general knowledge
Isaias Afwerki|ERI|president|1993|||general knowledge
Ishaq Dar|PAK|foreign minister|2024|||general knowledge
Islam Karimov|UZB|president|1991|2016||general knowledge
Ismail Haniyeh|PSE|prime minister|2006|2007|Ismail Haniya|general knowledge
Ismail Sabri Yaakob|MYS|prime minister|2021|2022||general knowledge
Israel Katz|ISR|foreign minister|2024|2024||general knowledge
Ivica Dačić|SRB|prime minister|2012|2014|Ivica Dacic|general knowledge
Ivo Sanader|HRV|prime minister|2003|2009||general knowledge
Iván Duque|COL|president|2018|2022|Ivan Duque;Iván Duque Márquez;Ivan Duque Marquez|general knowledge
Iyad Allawi|IRQ|prime minister|2004|2005|Ayad Allawi|general knowledge
JD Vance|USA|vice president|2025||J.D. Vance|general knowledge
Jaap de Hoop Scheffer|NATO|secretary general|2004|2009||general knowledge
Jacinda Ardern|NZL|prime minister|2017-10-26|2023-01-25||general knowledge
Jack Straw|GBR|foreign secretary|2001|2006||general knowledge
Jacob Zuma|ZAF|president|2009|2018||general knowledge
Jacques Chirac|FRA|president|1995|2007||general knowledge
Jacques Delors|EUR|president of the european commission|1985|1995||general knowledge
Jair Bolsonaro|BRA|president|2019|2022||general knowledge
Jakaya Kikwete|TZA|president|2005|2015||general knowledge
Jake Sullivan|USA|national security advisor|2021|2025||general knowledge
Jalal Talabani|IRQ|president|2005|2014||general knowledge
James Baker|USA|secretary of state|1989|1992||general knowledge
James Callaghan|GBR|prime minister|1976|1979||general knowledge
James Cleverly|GBR|foreign secretary|2022|2023||general knowledge
James Marape|PNG|prime minister|2019|||general knowledge
James Wolfensohn|IGO|president of the world bank|1995|2005||general knowledge
Jan Peter Balkenende|NLD|prime minister|2002|2010||general knowledge
Janet Yellen|USA|treasury secretary|2021|2025||general knowledge
Janez Janša|SVN|prime minister|2020|2022|Janez Jansa|general knowledge
Jarosław Kaczyński|POL|prime minister|2006|2007|Jaroslaw Kaczynski|general knowledge
Jaswant Singh|IND|external affairs minister|1998|2002||general knowledge
Javad Zarif|IRN|foreign minister|2013|2021|Mohammad Javad Zarif|general knowledge
Javier Milei|ARG|president|2023-12-10|||general knowledge
Javier Pérez de Cuéllar|UNO|secretary-general|1982|1991|Javier Perez de Cuellar|general knowledge
Javier Solana|EUR|high representative|1999|2009||general knowledge
Jawaharlal Nehru|IND|prime minister|1947|1964||general knowledge
Jean Castex|FRA|prime minister|2020|2022||general knowledge
Jean Chrétien|CAN|prime minister|1993|2003|Jean Chretien|general knowledge
Jean-Bertrand Aristide|HTI|president|2001|2004||general knowledge
Jean-Bédel Bokassa|CAF|president|1966|1979|Jean-Bedel Bokassa|general knowledge
Jean-Claude Duvalier|HTI|president|1971|1986||general knowledge
Jean-Claude Juncker|EUR|president of the european commission|2014|2019||general knowledge
Jean-Marc Ayrault|FRA|foreign minister|2016|2017||general knowledge
Jean-Noël Barrot|FRA|foreign minister|2024|||general knowledge
Jean-Pierre Bemba|COD|rebel leader|1998|2003||general knowledge
Jean-Yves Le Drian|FRA|foreign minister|2017|2022||general knowledge
Jen Psaki|USA|press secretary|2021|2022||general knowledge
Jens Stoltenberg|NATO|secretary general|2014-10-01|2024-09-30||general knowledge
Jens Stoltenberg|NOR|prime minister|2005|2013||general knowledge
Jeremy Hunt|GBR|foreign secretary|2018|2019||general knowledge
Jerry Rawlings|GHA|president|1981|2001||general knowledge
Jeyhun Bayramov|AZE|foreign minister|2020|||general knowledge
Jiang Yu|CHN|foreign ministry spokeswoman|2006|2012||general knowledge
Jiang Zemin|CHN|president|1993|2003||general knowledge
Jim Mattis|USA|secretary of defense|2017|2019|James Mattis|general knowledge
Jim Yong Kim|IGO|president of the world bank|2012|2019||general knowledge
Jimmy Carter|USA|president|1977-01-20|1981-01-20||general knowledge
Joaquim Chissano|MOZ|president|1986|2005||general knowledge
Joe Biden|USA|president|2021-01-20|2025-01-20|Joseph Biden;Joseph R. Biden;Joseph R. Biden Jr.|general knowledge
Johann Wadephul|DEU|foreign minister|2025|||general knowledge
John Atta Mills|GHA|president|2009|2012||general knowledge
John Bolton|USA|national security advisor|2018|2019||general knowledge
John F. Kennedy|USA|president|1961-01-20|1963-11-22|John Kennedy|general knowledge
John Howard|AUS|prime minister|1996|2007||general knowledge
John Kerry|USA|secretary of state|2013|2017||general knowledge
John Key|NZL|prime minister|2008|2016||general knowledge
John Kufuor|GHA|president|2001|2009||general knowledge
John Lee|HKG|chief executive|2022|||general knowledge
John Magufuli|TZA|president|2015|2021||general knowledge
John Mahama|GHA|president|2012|||general knowledge
John Major|GBR|prime minister|1990-11-28|1997-05-02||general knowledge
Joko Widodo|IDN|president|2014-10-20|2024-10-20||general knowledge
Jomo Kenyatta|KEN|president|1964|1978||general knowledge
Jonas Gahr Støre|NOR|prime minister|2021-10-14||Jonas Gahr Store|general knowledge
Jonas Savimbi|AGO|rebel leader|1966|2002||general knowledge
Joschka Fischer|DEU|foreign minister|1998|2005||general knowledge
Josep Borrell|EUR|high representative|2019|2024||general knowledge
Joseph Aoun|LBN|president|2025|||general knowledge
Joseph Estrada|PHL|president|1998|2001||general knowledge
Joseph Kabila|COD|president|2001|2019||general knowledge
Joseph Stalin|SUN|leader|1924|1953||general knowledge
Josip Broz Tito|YUG|leader|1953|1980||general knowledge
José Eduardo dos Santos|AGO|president|1979|2017|Jose Eduardo dos Santos|general knowledge
José Luis Rodríguez Zapatero|ESP|prime minister|2004|2011|Jose Luis Rodriguez Zapatero;José Luis Zapatero|general knowledge
José Manuel Barroso|EUR|president of the european commission|2004|2014|Jose Manuel Barroso|general knowledge
José María Aznar|ESP|prime minister|1996|2004|Jose Maria Aznar|general knowledge
José Mujica|URY|president|2010|2015||general knowledge
José Napoleón Duarte|SLV|president|1984|1989|Jose Napoleon Duarte|general knowledge
José Ramos-Horta|TLS|president|2022||Jose Ramos-Horta|general knowledge
José Sócrates|PRT|prime minister|2005|2011|Jose Socrates|general knowledge
Jovenel Moïse|HTI|president|2017|2021|Jovenel Moise|general knowledge
João Lourenço|AGO|president|2017||Joao Lourenco|general knowledge
Juan Guaidó|VEN|opposition leader|2019|2023|Juan Guaido|general knowledge
Juan Manuel Santos|COL|president|2010|2018||general knowledge
Juan Orlando Hernández|HND|president|2014|2022|Juan Orlando Hernandez|general knowledge
Juan Perón|ARG|president|1946|1955|Juan Peron|general knowledge
Julia Gillard|AUS|prime minister|2010|2013||general knowledge
Julie Bishop|AUS|foreign minister|2013|2018||general knowledge
Julius Maada Bio|SLE|president|2018|||general knowledge
Julius Nyerere|TZA|president|1964|1985||general knowledge
Junichiro Koizumi|JPN|prime minister|2001-04-26|2006-09-26||general knowledge
Justin Trudeau|CAN|prime minister|2015-11-04|2025-03-14||general knowledge
Juvénal Habyarimana|RWA|president|1973|1994|Juvenal Habyarimana|general knowledge
Jüri Ratas|EST|prime minister|2016|2021||general knowledge
K.P. Sharma Oli|NPL|prime minister|2018|2021|KP Sharma Oli|general knowledge
Kais Saied|TUN|president|2019-10-23||Kaïs Saïed|general knowledge
Kaja Kallas|EST|prime minister|2021|2024||general knowledge
Kaja Kallas|EUR|high representative|2024-12-01|||general knowledge
Kamal Kharrazi|IRN|foreign minister|1997|2005||general knowledge
Kamala Harris|USA|vice president|2021|2025||general knowledge
Kang Kyung-wha|KOR|foreign minister|2017|2021||general knowledge
Karine Jean-Pierre|USA|press secretary|2022|2025||general knowledge
Karl Nehammer|AUT|chancellor|2021|2025||general knowledge
Karol Nawrocki|POL|president|2025-08-06|||general knowledge
Kassym-Jomart Tokayev|KAZ|president|2019-03-20|||general knowledge
Katrín Jakobsdóttir|ISL|prime minister|2017|2024|Katrin Jakobsdottir|general knowledge
Katsuya Okada|JPN|foreign minister|2009|2010||general knowledge
Keir Starmer|GBR|prime minister|2024-07-05|||general knowledge
Keith Rowley|TTO|prime minister|2015|2025||general knowledge
Keizo Obuchi|JPN|prime minister|1998|2000||general knowledge
Kenneth Kaunda|ZMB|president|1964|1991||general knowledge
Kevin Rudd|AUS|prime minister|2007|2010||general knowledge
Khaled Mashaal|PSE|Hamas leader|1996|2017|Khaled Meshaal|general knowledge
Khaleda Zia|BGD|prime minister|2001|2006||general knowledge
Khalifa Haftar|LBY|commander|2015|||general knowledge
Khalifa bin Zayed|ARE|president|2004|2022|Khalifa bin Zayed Al Nahyan|general knowledge
Khurshid Kasuri|PAK|foreign minister|2002|2007||general knowledge
Kiichi Miyazawa|JPN|prime minister|1991|1993||general knowledge
Kim Dae-jung|KOR|president|1998|2003|Kim Dae Jung|general knowledge
Kim Il-sung|PRK|leader|1948|1994|Kim Il Sung|general knowledge
Kim Jong-il|PRK|leader|1994|2011|Kim Jong Il|general knowledge
Kim Jong-un|PRK|leader|2011-12-17||Kim Jong Un|general knowledge
Kim Sung-han|KOR|national security adviser|2022|2023|Kim Sung Han|general knowledge
Kim Young-sam|KOR|president|1993|1998|Kim Young Sam|general knowledge
King Abdullah II|JOR|king|1999-02-07||Abdullah II;King Abdullah II of Jordan;King Abdullah II bin Al Hussein|general knowledge
King Abdullah bin Abdulaziz|SAU|king|2005|2015||general knowledge
King Charles III|GBR|king|2022||Charles III|general knowledge
King Fahd|SAU|king|1982|2005||general knowledge
King Felipe VI|ESP|king|2014||Felipe VI|general knowledge
King Gyanendra|NPL|king|2001|2008||general knowledge
King Hassan II|MAR|king|1961|1999|Hassan II|general knowledge
King Hussein|JOR|king|1952|1999|Hussein bin Talal|general knowledge
King Juan Carlos|ESP|king|1975|2014|Juan Carlos|general knowledge
King Mohammed VI|MAR|king|1999||Mohammed VI;King Mohamed VI|general knowledge
King Salman|SAU|king|2015-01-23||Salman bin Abdulaziz;King Salman bin Abdulaziz;King Salman bin Abdulaziz Al Saud|general knowledge
Kiril Petkov|BGR|prime minister|2021|2022||general knowledge
Kjell Magne Bondevik|NOR|prime minister|1997|2005||general knowledge
Klaus Iohannis|ROU|president|2014|2025||general knowledge
Klaus Kinkel|DEU|foreign minister|1992|1998||general knowledge
Kofi Annan|UNO|secretary-general|1997-01-01|2006-12-31||general knowledge
Kolinda Grabar-Kitarović|HRV|president|2015|2020||general knowledge
Konrad Adenauer|DEU|chancellor|1949|1963||general knowledge
Konstantin Chernenko|SUN|leader|1984|1985||general knowledge
Kristalina Georgieva|IGO|managing director|2019|||general knowledge
Krišjānis Kariņš|LVA|prime minister|2019|2023|Krisjanis Karins|general knowledge
Kurmanbek Bakiyev|KGZ|president|2005|2010||general knowledge
Kurt Waldheim|AUT|president|1986|1992||general knowledge
Kwame Nkrumah|GHA|president|1960|1966||general knowledge
Kyriakos Mitsotakis|GRC|prime minister|2019-07-08|||general knowledge
Lai Ching-te|TWN|president|2024-05-20||William Lai|general knowledge
Lakhdar Brahimi|UNO|envoy|1997|2014||general knowledge
Lansana Conté|GIN|president|1984|2008|Lansana Conte|general knowledge
Lars Løkke Rasmussen|DNK|prime minister|2015|2019|Lars Lokke Rasmussen|general knowledge
Laurent Fabius|FRA|foreign minister|2012|2016||general knowledge
Laurent Gbagbo|CIV|president|2000|2011||general knowledge
Laurent Kabila|COD|president|1997|2001|Laurent-Désiré Kabila;Laurent-Desire Kabila|general knowledge
Laurent Nkunda|COD|rebel leader|2004|2009||general knowledge
Laurentino Cortizo|PAN|president|2019|2024||general knowledge
Lawrence Wong|SGP|prime minister|2024|||general knowledge
Lazarus Chakwera|MWI|president|2020|2025||general knowledge
Lech Kaczyński|POL|president|2005|2010|Lech Kaczynski|general knowledge
Lech Wałęsa|POL|president|1990|1995|Lech Walesa|general knowledge
Lee Hsien Loong|SGP|prime minister|2004-08-12|2024-05-15||general knowledge
Lee Jae-myung|KOR|president|2025-06-04||Lee Jae Myung|general knowledge
Lee Kuan Yew|SGP|prime minister|1959|1990||general knowledge
Lee Myung-bak|KOR|president|2008|2013|Lee Myung Bak|general knowledge
Lee Teng-hui|TWN|president|1988|2000||general knowledge
Lenín Moreno|ECU|president|2017|2021|Lenin Moreno|general knowledge
Leo Varadkar|IRL|taoiseach|2017|2024||general knowledge
Leon Panetta|USA|secretary of defense|2011|2013||general knowledge
Leonel Fernández|DOM|president|2004|2012|Leonel Fernandez|general knowledge
Leonid Brezhnev|SUN|leader|1964|1982||general knowledge
Leonid Kravchuk|UKR|president|1991|1994||general knowledge
Leonid Kuchma|UKR|president|1994|2005||general knowledge
Leung Chun-ying|HKG|chief executive|2012|2017||general knowledge
Levy Mwanawasa|ZMB|president|2002|2008||general knowledge
Li Keqiang|CHN|premier|2013|2023||general knowledge
Li Peng|CHN|premier|1988|1998||general knowledge
Li Qiang|CHN|premier|2023-03-11|||general knowledge
Li Zhaoxing|CHN|foreign minister|2003|2007||general knowledge
Liamine Zeroual|DZA|president|1994|1999||general knowledge
Lionel Jospin|FRA|prime minister|1997|2002||general knowledge
Liz Truss|GBR|prime minister|2022-09-06|2022-10-25|Elizabeth Truss|general knowledge
Lloyd Austin|USA|secretary of defense|2021|2025|Lloyd J. Austin;Lloyd J. Austin III|general knowledge
Luc Frieden|LUX|prime minister|2023|||general knowledge
Lucio Gutiérrez|ECU|president|2003|2005|Lucio Gutierrez|general knowledge
Luigi Di Maio|ITA|foreign minister|2019|2022||general knowledge
Luis Abinader|DOM|president|2020|||general knowledge
Luis Arce|BOL|president|2020|2025||general knowledge
Luis Lacalle Pou|URY|president|2020|2025||general knowledge
Luiz Inácio Lula da Silva|BRA|president|2003||Luiz Inacio Lula da Silva;Lula da Silva|general knowledge
Luong Cuong|VNM|president|2024|||general knowledge
Luís Montenegro|PRT|prime minister|2024|||general knowledge
Lyndon Johnson|USA|president|1963-11-22|1969-01-20|Lyndon B. Johnson|general knowledge
Léopold Senghor|SEN|president|1960|1980|Leopold Senghor|general knowledge
Ma Ying-jeou|TWN|president|2008|2016||general knowledge
Macky Sall|SEN|president|2012|2024||general knowledge
Madeleine Albright|USA|secretary of state|1997|2001||general knowledge
Magdalena Andersson|SWE|prime minister|2021|2022||general knowledge
Mahamadou Issoufou|NER|president|2011|2021||general knowledge
Mahamat Idriss Déby|TCD|president|2021|||general knowledge
Mahathir Mohamad|MYS|prime minister|1981|2003|Mahathir Mohamed|general knowledge
Mahendra Chaudhry|FJI|prime minister|1999|2000||general knowledge
Mahinda Rajapaksa|LKA|president|2005|2015||general knowledge
Mahmoud Abbas|PSE|president|2005-01-15||Abu Mazen|general knowledge
Mahmoud Ahmadinejad|IRN|president|2005-08-03|2013-08-03||general knowledge
Maia Sandu|MDA|president|2020-12-24|||general knowledge
Maithripala Sirisena|LKA|president|2015|2019||general knowledge
Malcolm Fraser|AUS|prime minister|1975|1983||general knowledge
Malcolm Rifkind|GBR|foreign secretary|1995|1997||general knowledge
Malcolm Turnbull|AUS|prime minister|2015|2018||general knowledge
Mamadou Tandja|NER|president|1999|2010||general knowledge
Manmohan Singh|IND|prime minister|2004-05-22|2014-05-26||general knowledge
Manouchehr Mottaki|IRN|foreign minister|2005|2010||general knowledge
Manuel Noriega|PAN|leader|1983|1989||general knowledge
Manuel Valls|FRA|prime minister|2014|2016||general knowledge
Manuel Zelaya|HND|president|2006|2009||general knowledge
Mao Ning|CHN|foreign ministry spokeswoman|2022|||general knowledge
Mao Zedong|CHN|leader|1949|1976|Mao Tse-tung|general knowledge
Marc Garneau|CAN|foreign minister|2021|2021||general knowledge
Marc Ravalomanana|MDG|president|2002|2009||general knowledge
Marcelo Ebrard|MEX|foreign minister|2018|2023||general knowledge
Marco Rubio|USA|secretary of state|2025-01-21|||general knowledge
Margaret Beckett|GBR|foreign secretary|2006|2007||general knowledge
Margaret Thatcher|GBR|prime minister|1979-05-04|1990-11-28||general knowledge
Margot Wallström|SWE|foreign minister|2014|2019|Margot Wallstrom|general knowledge
Maria Zakharova|RUS|foreign ministry spokeswoman|2015|||general knowledge
Mariano Rajoy|ESP|prime minister|2011|2018||general knowledge
Mario Abdo Benítez|PRY|president|2018|2023|Mario Abdo Benitez|general knowledge
Mario Draghi|ITA|prime minister|2021|2022||general knowledge
Mario Monti|ITA|prime minister|2011|2013||general knowledge
Marise Payne|AUS|foreign minister|2018|2022||general knowledge
Mark Carney|CAN|prime minister|2025-03-14|||general knowledge
Mark Esper|USA|secretary of defense|2019|2020||general knowledge
Mark Rutte|NATO|secretary general|2024-10-01|||general knowledge
Mark Rutte|NLD|prime minister|2010|2024||general knowledge
Martti Ahtisaari|FIN|president|1994|2000||general knowledge
Marty Natalegawa|IDN|foreign minister|2009|2014||general knowledge
Martín Vizcarra|PER|president|2018|2020||general knowledge
Masoud Pezeshkian|IRN|president|2024-07-28|||general knowledge
Masrour Barzani|IRQ|Kurdish leader|2019|||general knowledge
Massimo D'Alema|ITA|prime minister|1998|2000||general knowledge
Massoud Barzani|IRQ|Kurdish leader|2005|2017|Masoud Barzani|general knowledge
Mateusz Morawiecki|POL|prime minister|2017|2023||general knowledge
Mathieu Kérékou|BEN|president|1996|2006|Mathieu Kerekou|general knowledge
Matteo Renzi|ITA|prime minister|2014|2016||general knowledge
Maumoon Abdul Gayoom|MDV|president|1978|2008||general knowledge
Mauricio Macri|ARG|president|2015|2019||general knowledge
Mauro Vieira|BRA|foreign minister|2023|||general knowledge
Megawati Sukarnoputri|IDN|president|2001|2004||general knowledge
Mehmet Ali Talat|CYP|Turkish Cypriot leader|2005|2010||general knowledge
Meles Zenawi|ETH|prime minister|1995|2012||general knowledge
Menachem Begin|ISR|prime minister|1977|1983||general knowledge
Mengistu Haile Mariam|ETH|leader|1977|1991||general knowledge
Mette Frederiksen|DNK|prime minister|2019-06-27|||general knowledge
Mevlüt Çavuşoğlu|TUR|foreign minister|2014|2023|Mevlut Cavusoglu|general knowledge
Mia Mottley|BRB|prime minister|2018|||general knowledge
Michael Fallon|GBR|defence secretary|2014|2017||general knowledge
Michael Somare|PNG|prime minister|2002|2011||general knowledge
Michel Aoun|LBN|president|2016|2022||general knowledge
Michel Barnier|FRA|prime minister|2024|2024||general knowledge
Michel Suleiman|LBN|president|2008|2014||general knowledge
Michel Temer|BRA|president|2016|2018||general knowledge
Michelle Bachelet|CHL|president|2006|2018||general knowledge
Micheál Martin|IRL|taoiseach|2020||Micheal Martin|general knowledge
Miguel Díaz-Canel|CUB|president|2018||Miguel Diaz-Canel|general knowledge
Mike Pence|USA|vice president|2017|2021||general knowledge
Mike Pompeo|USA|secretary of state|2018|2021||general knowledge
Mikhail Fradkov|RUS|prime minister|2004|2007||general knowledge
Mikhail Gorbachev|SUN|leader|1985|1991||general knowledge
Mikhail Kasyanov|RUS|prime minister|2000|2004||general knowledge
Mikhail Mishustin|RUS|prime minister|2020|||general knowledge
Mikheil Saakashvili|GEO|president|2004|2013|Mikhail Saakashvili|general knowledge
Milo Đukanović|MNE|president|2018|2023|Milo Djukanovic|general knowledge
Milorad Dodik|BIH|Bosnian Serb leader|2010|||general knowledge
Miloš Zeman|CZE|president|2013|2023|Milos Zeman|general knowledge
Milton Obote|UGA|president|1980|1985||general knowledge
Min Aung Hlaing|MMR|general|2021|||general knowledge
Mobutu Sese Seko|COD|president|1965|1997||general knowledge
Mohamed Abdullahi Mohamed|SOM|president|2017|2022||general knowledge
Mohamed Bazoum|NER|president|2021|2023||general knowledge
Mohamed ElBaradei|IGO|director general|1997|2009|Mohammed ElBaradei;Mohamed El Baradei|general knowledge
Mohamed Hamdan Dagalo|SDN|general|2019|||general knowledge
Mohamed Morsi|EGY|president|2012|2013|Mohammed Morsi|general knowledge
Mohamed Nasheed|MDV|president|2008|2012||general knowledge
Mohamed Ould Ghazouani|MRT|president|2019|||general knowledge
Mohamed bin Zayed|ARE|president|2022-05-14||Mohammed bin Zayed;Mohamed bin Zayed Al Nahyan;Mohammed bin Zayed Al Nahyan|general knowledge
Mohammad Khatami|IRN|president|1997|2005|Mohammed Khatami|general knowledge
Mohammad Najibullah|AFG|president|1987|1992|Najibullah|general knowledge
Mohammad Shtayyeh|PSE|prime minister|2019|2024||general knowledge
Mohammed Shia al-Sudani|IRQ|prime minister|2022-10-27||Mohammed Shia' Al-Sudani;Mohammed al-Sudani|general knowledge
Mohammed bin Abdulrahman Al Thani|QAT|prime minister|2016||Mohammed bin Abdulrahman;Mohammed bin Abdulrahman bin Jassim Al Thani|general knowledge
Mohammed bin Salman|SAU|crown prince|2017-06-21||Mohammad bin Salman;Mohammed bin Salman Al Saud|general knowledge
Mokgweetsi Masisi|BWA|president|2018|2024||general knowledge
Moncef Marzouki|TUN|president|2011|2014||general knowledge
Moon Jae-in|KOR|president|2017-05-10|2022-05-10|Moon Jae In|general knowledge
Morgan Tsvangirai|ZWE|prime minister|2009|2013||general knowledge
Moshe Katsav|ISR|president|2000|2007||general knowledge
Muammar Gaddafi|LBY|leader|1969-09-01|2011-10-20|Muammar Qaddafi;Moammar Gadhafi;Muammar al-Gaddafi;Moamer Kadhafi|general knowledge
Muhammad Yunus|BGD|chief adviser|2024|||general knowledge
Muhammadu Buhari|NGA|president|2015|2023||general knowledge
Muhyiddin Yassin|MYS|prime minister|2020|2021||general knowledge
Mullah Omar|AFG|Taliban leader|1996|2013|Mullah Mohammed Omar|general knowledge
Mustafa al-Kadhimi|IRQ|prime minister|2020|2022|Mustafa Al-Kadhimi|general knowledge
Mwai Kibaki|KEN|president|2002|2013||general knowledge
Mykola Azarov|UKR|prime minister|2010|2014||general knowledge
Mélanie Joly|CAN|foreign minister|2021|2025|Melanie Joly|general knowledge
Naftali Bennett|ISR|prime minister|2021-06-13|2022-07-01||general knowledge
Najib Mikati|LBN|prime minister|2021|2025||general knowledge
Najib Razak|MYS|prime minister|2009|2018||general knowledge
Naledi Pandor|ZAF|foreign minister|2019|2024||general knowledge
Nana Akufo-Addo|GHA|president|2017-01-07|2025-01-07||general knowledge
Nanaia Mahuta|NZL|foreign minister|2020|2023||general knowledge
Naoto Kan|JPN|prime minister|2010|2011||general knowledge
Narendra Modi|IND|prime minister|2014-05-26|||general knowledge
Nasser Judeh|JOR|foreign minister|2009|2017||general knowledge
Natalia Gavrilița|MDA|prime minister|2021|2023|Natalia Gavrilita|general knowledge
Natwar Singh|IND|external affairs minister|2004|2005||general knowledge
Nawaf Salam|LBN|prime minister|2025|||general knowledge
Nawaf al-Ahmad al-Sabah|KWT|emir|2020|2023||general knowledge
Nawaz Sharif|PAK|prime minister|1990|2017||general knowledge
Nayib Bukele|SLV|president|2019|||general knowledge
Ne Win|MMR|general|1962|1988||general knowledge
Nechirvan Barzani|IRQ|Kurdish leader|2019|||general knowledge
Nelson Mandela|ZAF|president|1994-05-10|1999-06-14||general knowledge
Nguyen Phu Trong|VNM|general secretary|2011|2024||general knowledge
Nguyen Tan Dung|VNM|prime minister|2006|2016|Nguyễn Tấn Dũng|general knowledge
Nguyen Xuan Phuc|VNM|prime minister|2016|2021||general knowledge
Nicolae Ceaușescu|ROU|president|1974|1989|Nicolae Ceausescu|general knowledge
Nicolas Sarkozy|FRA|president|2007|2012||general knowledge
Nicolás Maduro|VEN|president|2013-03-05||Nicolas Maduro|general knowledge
Nicos Anastasiades|CYP|president|2013|2023||general knowledge
Nikita Khrushchev|SUN|leader|1953|1964||general knowledge
Nikol Pashinyan|ARM|prime minister|2018-05-08|||general knowledge
Nikola Gruevski|MKD|prime minister|2006|2016||general knowledge
Nikos Christodoulides|CYP|president|2023|||general knowledge
Nikos Dendias|GRC|foreign minister|2019|2023||general knowledge
Norodom Sihanouk|KHM|leader|1953|1970|Prince Sihanouk|general knowledge
Nouri al-Maliki|IRQ|prime minister|2006|2014|Nuri al-Maliki|general knowledge
Nursultan Nazarbayev|KAZ|president|1991|2019||general knowledge
Néstor Kirchner|ARG|president|2003|2007|Nestor Kirchner|general knowledge
Olaf Scholz|DEU|chancellor|2021-12-08|2025-05-06||general knowledge
Oleksii Reznikov|UKR|defence minister|2021|2023|Oleksiy Reznikov|general knowledge
Ollanta Humala|PER|president|2011|2016||general knowledge
Olof Palme|SWE|prime minister|1982|1986||general knowledge
Olusegun Obasanjo|NGA|president|1999|2007||general knowledge
Omar Bongo|GAB|president|1967|2009||general knowledge
Omar Torrijos|PAN|president|1968|1981||general knowledge
Omar al-Bashir|SDN|president|1989|2019|Omar Hassan al-Bashir;Omar el-Bashir|general knowledge
Oyun-Erdene Luvsannamsrai|MNG|prime minister|2021|2025|Luvsannamsrain Oyun-Erdene|general knowledge
P.V. Narasimha Rao|IND|prime minister|1991|1996||general knowledge
P.W. Botha|ZAF|president|1984|1989|P. W. Botha|general knowledge
Paolo Gentiloni|ITA|prime minister|2016|2018||general knowledge
Park Chung-hee|KOR|president|1963|1979|Park Chung Hee|general knowledge
Park Geun-hye|KOR|president|2013|2017|Park Geun Hye|general knowledge
Park Jin|KOR|foreign minister|2022|2024||general knowledge
Pascal Lissouba|COG|president|1992|1997||general knowledge
Pasteur Bizimungu|RWA|president|1994|2000||general knowledge
Patrice Talon|BEN|president|2016|||general knowledge
Paul Biya|CMR|president|1982|||general knowledge
Paul Kagame|RWA|president|2000|||general knowledge
Paul Keating|AUS|prime minister|1991|1996||general knowledge
Paul Martin|CAN|prime minister|2003|2006||general knowledge
Paul Wolfowitz|IGO|president of the world bank|2005|2007||general knowledge
Pavlo Klimkin|UKR|foreign minister|2014|2019||general knowledge
Pedro Castillo|PER|president|2021|2022||general knowledge
Pedro Sánchez|ESP|prime minister|2018-06-02||Pedro Sanchez|general knowledge
Penny Wong|AUS|foreign minister|2022|||general knowledge
Pervez Musharraf|PAK|president|2001-06-20|2008-08-18||general knowledge
Pete Hegseth|USA|secretary of defense|2025|||general knowledge
Peter MacKay|CAN|foreign minister|2006|2007||general knowledge
Petr Fiala|CZE|prime minister|2021|2025||general knowledge
Petr Pavel|CZE|president|2023|||general knowledge
Petro Poroshenko|UKR|president|2014|2019||general knowledge
Petteri Orpo|FIN|prime minister|2023|||general knowledge
Pham Minh Chinh|VNM|prime minister|2021|||general knowledge
Phan Van Khai|VNM|prime minister|1997|2006||general knowledge
Phankham Viphavanh|LAO|prime minister|2021|2022||general knowledge
Philip Hammond|GBR|foreign secretary|2014|2016||general knowledge
Pierre Buyoya|BDI|president|1996|2003||general knowledge
Pierre Nkurunziza|BDI|president|2005|2020||general knowledge
Pierre Trudeau|CAN|prime minister|1968|1984||general knowledge
Pietro Parolin|VAT|secretary of state|2013|||general knowledge
Pol Pot|KHM|leader|1975|1979||general knowledge
Pope Benedict XVI|VAT|pope|2005|2013|Benedict XVI;Pope Benedict|general knowledge
Pope Francis|VAT|pope|2013-03-13|2025-04-21|Francis I|general knowledge
Pope John Paul II|VAT|pope|1978|2005|John Paul II|general knowledge
Pope Leo XIV|VAT|pope|2025-05-08||Leo XIV|general knowledge
Prabowo Subianto|IDN|president|2024-10-20|||general knowledge
Pranab Mukherjee|IND|external affairs minister|2006|2009||general knowledge
Pratibha Patil|IND|president|2007|2012||general knowledge
Pravind Jugnauth|MUS|prime minister|2017|2024||general knowledge
Prayut Chan-o-cha|THA|prime minister|2014-08-24|2023|Prayuth Chan-ocha|general knowledge
Prosper Avril|HTI|president|1988|1990||general knowledge
Pushpa Kamal Dahal|NPL|prime minister|2022|2024||general knowledge
Péter Szijjártó|HUN|foreign minister|2014||Peter Szijjarto|general knowledge
Qian Qichen|CHN|foreign minister|1988|1998||general knowledge
Qin Gang|CHN|foreign minister|2022|2023||general knowledge
Queen Elizabeth II|GBR|queen|1952|2022|Elizabeth II|general knowledge
Radosław Sikorski|POL|foreign minister|2007|2014|Radoslaw Sikorski;Radek Sikorski|general knowledge
Radovan Karadžić|BIH|Bosnian Serb leader|1992|1996|Radovan Karadzic|general knowledge
Rafael Correa|ECU|president|2007|2017||general knowledge
Rafael Grossi|IGO|director general|2019||Rafael Mariano Grossi|general knowledge
Rafik Hariri|LBN|prime minister|2000|2004|Rafic Hariri|general knowledge
Raila Odinga|KEN|prime minister|2008|2013||general knowledge
Rajiv Gandhi|IND|prime minister|1984|1989||general knowledge
Ram Nath Kovind|IND|president|2017|2022||general knowledge
Ramush Haradinaj|XKX|prime minister|2017|2020||general knowledge
Ranil Wickremesinghe|LKA|president|2022|2024||general knowledge
Rashad al-Alimi|YEM|president|2022|||general knowledge
Rauf Denktash|CYP|Turkish Cypriot leader|1983|2005||general knowledge
Raúl Alfonsín|ARG|president|1983|1989|Raul Alfonsin|general knowledge
Raúl Castro|CUB|president|2008|2018|Raul Castro|general knowledge
Recep Tayyip Erdoğan|TUR|president|2014-08-28||Recep Tayyip Erdogan;Tayyip Erdogan|general knowledge
René Préval|HTI|president|2006|2011|Rene Preval|general knowledge
Retno Marsudi|IDN|foreign minister|2014|2024||general knowledge
Reuven Rivlin|ISR|president|2014|2021||general knowledge
Rex Tillerson|USA|secretary of state|2017|2018||general knowledge
Ri Yong-ho|PRK|foreign minister|2016|2020||general knowledge
Ricardo Lagos|CHL|president|2000|2006||general knowledge
Richard Nixon|USA|president|1969-01-20|1974-08-09||general knowledge
Riek Machar|SSD|rebel leader|2013|2018||general knowledge
Rishi Sunak|GBR|prime minister|2022-10-25|2024-07-05||general knowledge
Robert Fico|SVK|prime minister|2006|||general knowledge
Robert Gates|USA|secretary of defense|2006|2011||general knowledge
Robert Golob|SVN|prime minister|2022|||general knowledge
Robert Kocharyan|ARM|president|1998|2008||general knowledge
Robert Mugabe|ZWE|president|1987|2017||general knowledge
Robert O'Brien|USA|national security advisor|2019|2021||general knowledge
Robin Cook|GBR|foreign secretary|1997|2001||general knowledge
Roch Kaboré|BFA|president|2015|2022|Roch Kabore|general knowledge
Rodrigo Chaves|CRI|president|2022|||general knowledge
Rodrigo Duterte|PHL|president|2016|2022||general knowledge
Roh Moo-hyun|KOR|president|2003|2008|Roh Moo Hyun|general knowledge
Roh Tae-woo|KOR|president|1988|1993|Roh Tae Woo|general knowledge
Romano Prodi|ITA|prime minister|2006|2008||general knowledge
Ronald Reagan|USA|president|1981-01-20|1989-01-20||general knowledge
Ruhollah Khomeini|IRN|supreme leader|1979|1989||general knowledge
Rumen Radev|BGR|president|2017|||general knowledge
Rustem Umerov|UKR|defence minister|2023|2025||general knowledge
Ryutaro Hashimoto|JPN|prime minister|1996|1998||general knowledge
S. Jaishankar|IND|external affairs minister|2019||Subrahmanyam Jaishankar|general knowledge
Saad Hariri|LBN|prime minister|2016|2020||general knowledge
Sabah al-Ahmad al-Jaber al-Sabah|KWT|emir|2006|2020|Sabah al-Sabah|general knowledge
Saddam Hussein|IRQ|president|1979-07-16|2003-04-09||general knowledge
Sadyr Japarov|KGZ|president|2021|||general knowledge
Saeed Jalili|IRN|nuclear negotiator|2007|2013||general knowledge
Salam Fayyad|PSE|prime minister|2007|2013||general knowledge
Sali Berisha|ALB|prime minister|2005|2013||general knowledge
Salman bin Hamad Al Khalifa|BHR|crown prince|1999|||general knowledge
Salome Zourabichvili|GEO|president|2018|2024||general knowledge
Salva Kiir|SSD|president|2011|||general knowledge
Salvador Allende|CHL|president|1970|1973||general knowledge
Sam Nujoma|NAM|president|1990|2005||general knowledge
Samak Sundaravej|THA|prime minister|2008|2008||general knowledge
Sameh Shoukry|EGY|foreign minister|2014|2024||general knowledge
Samia Suluhu Hassan|TZA|president|2021|||general knowledge
Samora Machel|MOZ|president|1975|1986||general knowledge
Samuel Doe|LBR|president|1986|1990||general knowledge
Sanae Takaichi|JPN|prime minister|2025-10-21|||general knowledge
Sani Abacha|NGA|president|1993|1998||general knowledge
Sanna Marin|FIN|prime minister|2019|2023||general knowledge
Santiago Peña|PRY|president|2023|||general knowledge
Saparmurat Niyazov|TKM|president|1991|2006||general knowledge
Saud al-Faisal|SAU|foreign minister|1975|2015||general knowledge
Sauli Niinistö|FIN|president|2012|2024|Sauli Niinisto|general knowledge
Scott Morrison|AUS|prime minister|2018-08-24|2022-05-23||general knowledge
Sebastian Kurz|AUT|chancellor|2017|2021||general knowledge
Sebastián Piñera|CHL|president|2010|2022|Sebastian Pinera|general knowledge
Seiji Maehara|JPN|foreign minister|2010|2011||general knowledge
Serdar Berdimuhamedov|TKM|president|2022|||general knowledge
Sergei Ivanov|RUS|defence minister|2001|2007||general knowledge
Sergei Lavrov|RUS|foreign minister|2004-03-09||Sergey Lavrov|general knowledge
Sergei Shoigu|RUS|defence minister|2012|2024|Sergey Shoigu|general knowledge
Sergio Mattarella|ITA|president|2015|||general knowledge
Serzh Sargsyan|ARM|president|2008|2018||general knowledge
Shah Mahmood Qureshi|PAK|foreign minister|2018|2022||general knowledge
Shaukat Aziz|PAK|prime minister|2004|2007||general knowledge
Shaul Mofaz|ISR|defense minister|2002|2006||general knowledge
Shavkat Mirziyoyev|UZB|president|2016-12-14|||general knowledge
Shehbaz Sharif|PAK|prime minister|2022-04-11||Shahbaz Sharif|general knowledge
Sheikh Hasina|BGD|prime minister|2009|2024||general knowledge
Sheikh Sharif Ahmed|SOM|president|2009|2012|Sharif Sheikh Ahmed|general knowledge
Sher Bahadur Deuba|NPL|prime minister|2021|2022||general knowledge
Shigeru Ishiba|JPN|prime minister|2024-10-01|2025-10-21|Ishiba Shigeru|general knowledge
Shimon Peres|ISR|prime minister|1995|1996||general knowledge
Shinzo Abe|JPN|prime minister|2006|2020-09-16||general knowledge
Siad Barre|SOM|president|1969|1991||general knowledge
Sigmar Gabriel|DEU|foreign minister|2017|2018||general knowledge
Silvan Shalom|ISR|foreign minister|2003|2006||general knowledge
Silvio Berlusconi|ITA|prime minister|1994|2011||general knowledge
Simon Harris|IRL|taoiseach|2024|2025||general knowledge
Sitiveni Rabuka|FJI|prime minister|2022|||general knowledge
Slobodan Milošević|SRB|president|1989|1997|Slobodan Milosevic|general knowledge
Srettha Thavisin|THA|prime minister|2023|2024||general knowledge
Staffan de Mistura|UNO|envoy|2014|2018||general knowledge
Stefan Löfven|SWE|prime minister|2014|2021|Stefan Lofven|general knowledge
Stephen Harper|CAN|prime minister|2006|2015||general knowledge
Stephen Smith|AUS|foreign minister|2007|2010||general knowledge
Steven Mnuchin|USA|treasury secretary|2017|2021||general knowledge
Stipe Mesić|HRV|president|2000|2010|Stjepan Mesic|general knowledge
Stéphane Dion|CAN|foreign minister|2015|2017|Stephane Dion|general knowledge
Suh Hoon|KOR|national security adviser|2020|2022||general knowledge
Suharto|IDN|president|1967|1998||general knowledge
Sukarno|IDN|president|1945|1967||general knowledge
Sultan Qaboos|OMN|sultan|1970|2020|Qaboos bin Said|general knowledge
Surayud Chulanont|THA|prime minister|2006|2008||general knowledge
Susan Rice|USA|national security advisor|2013|2017||general knowledge
Sushma Swaraj|IND|external affairs minister|2014|2019||general knowledge
Susilo Bambang Yudhoyono|IDN|president|2004|2014||general knowledge
Sviatlana Tsikhanouskaya|BLR|opposition leader|2020||Svetlana Tikhanovskaya|general knowledge
Syngman Rhee|KOR|president|1948|1960||general knowledge
Sékou Touré|GIN|president|1958|1984|Sekou Toure|general knowledge
Süleyman Demirel|TUR|president|1993|2000|Suleyman Demirel|general knowledge
Tabaré Vázquez|URY|president|2005|2010|Tabare Vazquez|general knowledge
Tadeusz Mazowiecki|POL|prime minister|1989|1991||general knowledge
Takeo Akiba|JPN|national security adviser|2021|2025|Akiba Takeo|general knowledge
Takeshi Iwaya|JPN|foreign minister|2024|2025||general knowledge
Tamim bin Hamad Al Thani|QAT|emir|2013-06-25||Tamim bin Hamad;Tamim Bin Hamad Al-Thani|general knowledge
Tang Jiaxuan|CHN|foreign minister|1998|2003||general knowledge
Tansu Çiller|TUR|prime minister|1993|1996|Tansu Ciller|general knowledge
Tariq Aziz|IRQ|foreign minister|1983|1991||general knowledge
Tarja Halonen|FIN|president|2000|2012||general knowledge
Taro Aso|JPN|prime minister|2008|2009||general knowledge
Taro Kono|JPN|foreign minister|2017|2019||general knowledge
Tassos Papadopoulos|CYP|president|2003|2008||general knowledge
Tedros Adhanom Ghebreyesus|IGO|director general|2017||Tedros Adhanom|general knowledge
Teodoro Locsin|PHL|foreign secretary|2018|2022||general knowledge
Teodoro Obiang|GNQ|president|1979|||general knowledge
Thabo Mbeki|ZAF|president|1999|2008||general knowledge
Thaksin Shinawatra|THA|prime minister|2001|2006||general knowledge
Than Shwe|MMR|general|1992|2011||general knowledge
Thein Sein|MMR|president|2011|2016||general knowledge
Theresa May|GBR|prime minister|2016-07-13|2019-07-24||general knowledge
Thomas Sankara|BFA|president|1983|1987||general knowledge
Timothy Geithner|USA|treasury secretary|2009|2013||general knowledge
To Lam|VNM|general secretary|2024|||general knowledge
Tobias Billström|SWE|foreign minister|2022|2024||general knowledge
Todor Zhivkov|BGR|leader|1954|1989||general knowledge
Tom King|GBR|defence secretary|1989|1992||general knowledge
Tomiichi Murayama|JPN|prime minister|1994|1996||general knowledge
Tomislav Nikolić|SRB|president|2012|2017|Tomislav Nikolic|general knowledge
Tony Abbott|AUS|prime minister|2013|2015||general knowledge
Tony Blair|GBR|prime minister|1997-05-02|2007-06-27||general knowledge
Toomas Hendrik Ilves|EST|president|2006|2016||general knowledge
Toshimitsu Motegi|JPN|foreign minister|2019|2021||general knowledge
Traian Băsescu|ROU|president|2004|2014|Traian Basescu|general knowledge
Tran Duc Luong|VNM|president|1997|2006||general knowledge
Tsai Ing-wen|TWN|president|2016|2024||general knowledge
Tung Chee-hwa|HKG|chief executive|1997|2005||general knowledge
Turgut Özal|TUR|president|1989|1993|Turgut Ozal|general knowledge
Tzachi Hanegbi|ISR|national security adviser|2023|2025||general knowledge
Tzipi Livni|ISR|foreign minister|2006|2009||general knowledge
Uhuru Kenyatta|KEN|president|2013|2022||general knowledge
Ukhnaa Khurelsukh|MNG|president|2021||Khurelsukh Ukhnaa|general knowledge
Ulf Kristersson|SWE|prime minister|2022-10-18|||general knowledge
Umaru Yar'Adua|NGA|president|2007|2010||general knowledge
Ursula von der Leyen|EUR|president of the european commission|2019-12-01||Ursula Von Der Leyen|general knowledge
Vadym Prystaiko|UKR|foreign minister|2019|2020||general knowledge
Vaira Vike-Freiberga|LVA|president|1999|2007||general knowledge
Valdas Adamkus|LTU|president|2004|2009||general knowledge
Valéry Giscard d'Estaing|FRA|president|1974|1981||general knowledge
Vasily Nebenzya|RUS|ambassador|2017|||general knowledge
Vicente Fox|MEX|president|2000|2006||general knowledge
Viktor Chernomyrdin|RUS|prime minister|1992|1998||general knowledge
Viktor Orbán|HUN|prime minister|2010-05-29||Viktor Orban|general knowledge
Viktor Yanukovych|UKR|president|2002|2014|Viktor Yanukovich|general knowledge
Viktor Yushchenko|UKR|president|2005|2010||general knowledge
Violeta Chamorro|NIC|president|1990|1997|Violeta Barrios de Chamorro|general knowledge
Vitaly Churkin|RUS|ambassador|2006|2017||general knowledge
Vivian Balakrishnan|SGP|foreign minister|2015|||general knowledge
Vjosa Osmani|XKX|president|2021|||general knowledge
Vladimir Putin|RUS|president|1999-08-09|||general knowledge
Vladimir Voronin|MDA|president|2001|2009||general knowledge
Vladimír Mečiar|SVK|prime minister|1994|1998|Vladimir Meciar|general knowledge
Vo Van Thuong|VNM|president|2023|2024||general knowledge
Vojislav Koštunica|SRB|prime minister|2000|2008|Vojislav Kostunica|general knowledge
Volodymyr Groysman|UKR|prime minister|2016|2019||general knowledge
Volodymyr Zelenskyy|UKR|president|2019-05-20||Volodymyr Zelensky;Volodymyr Zelenskiy;Vladimir Zelensky|general knowledge
Václav Havel|CZE|president|1993|2003|Vaclav Havel|general knowledge
Václav Klaus|CZE|president|2003|2013|Vaclav Klaus|general knowledge
Walid Muallem|SYR|foreign minister|2006|2020|Walid al-Moallem;Walid al-Muallem|general knowledge
Wang Wenbin|CHN|foreign ministry spokesman|2020|2024||general knowledge
Wang Yi|CHN|foreign minister|2013|||general knowledge
Warren Christopher|USA|secretary of state|1993|1997||general knowledge
Wen Jiabao|CHN|premier|2003|2013||general knowledge
Werner Faymann|AUT|chancellor|2008|2016||general knowledge
William Cohen|USA|secretary of defense|1997|2001||general knowledge
William Hague|GBR|foreign secretary|2010|2014||general knowledge
William Perry|USA|secretary of defense|1994|1997||general knowledge
William Ruto|KEN|president|2022-09-13|||general knowledge
Willy Brandt|DEU|chancellor|1969|1974||general knowledge
Wim Kok|NLD|prime minister|1994|2002||general knowledge
Winston Churchill|GBR|prime minister|1951|1955||general knowledge
Winston Peters|NZL|foreign minister|2017|2020||general knowledge
Wojciech Jaruzelski|POL|president|1989|1990||general knowledge
Wolfgang Schüssel|AUT|chancellor|2000|2007||general knowledge
Xanana Gusmão|TLS|president|2002|2007|Xanana Gusmao|general knowledge
Xavier Bettel|LUX|prime minister|2013|2023||general knowledge
Xi Jinping|CHN|president|2013-03-14|||general knowledge
Xiomara Castro|HND|president|2022|||general knowledge
Yahya Jammeh|GMB|president|1994|2017||general knowledge
Yahya Sinwar|PSE|Hamas leader|2017|2024||general knowledge
Yair Lapid|ISR|prime minister|2022-07-01|2022-12-29||general knowledge
Yang Jiechi|CHN|foreign minister|2007|2013||general knowledge
Yasser Arafat|PSE|president|1969|2004|Yasir Arafat|general knowledge
Yasuhiro Nakasone|JPN|prime minister|1982|1987||general knowledge
Yasuo Fukuda|JPN|prime minister|2007|2008||general knowledge
Yevgeny Primakov|RUS|prime minister|1998|1999||general knowledge
Yingluck Shinawatra|THA|prime minister|2011|2014||general knowledge
Yitzhak Rabin|ISR|prime minister|1992|1995||general knowledge
Yitzhak Shamir|ISR|prime minister|1986|1992||general knowledge
Yoav Gallant|ISR|defense minister|2022|2024||general knowledge
Yoko Kamikawa|JPN|foreign minister|2023|2024||general knowledge
Yoon Suk-yeol|KOR|president|2022-05-10|2025-04-04|Yoon Suk Yeol;Yoon Seok-youl|general knowledge
Yoshihide Suga|JPN|prime minister|2020-09-16|2021-10-04||general knowledge
Yoshihiko Noda|JPN|prime minister|2011|2012||general knowledge
Yoshimasa Hayashi|JPN|foreign minister|2021|2023|Hayashi Yoshimasa|general knowledge
Yoshiro Mori|JPN|prime minister|2000|2001||general knowledge
Yousaf Raza Gilani|PAK|prime minister|2008|2012|Yousuf Raza Gilani|general knowledge
Yoweri Museveni|UGA|president|1986-01-29|||general knowledge
Yukio Hatoyama|JPN|prime minister|2009|2010||general knowledge
Yukiya Amano|IGO|director general|2009|2019||general knowledge
Yulia Tymoshenko|UKR|prime minister|2007|2010||general knowledge
Yun Byung-se|KOR|foreign minister|2013|2017||general knowledge
Yuri Andropov|SUN|leader|1982|1984||general knowledge
Yuri Ushakov|RUS|presidential aide|2012||Yury Ushakov|general knowledge
Yvette Cooper|GBR|foreign secretary|2025|||general knowledge
Zbigniew Brzezinski|USA|national security advisor|1977|1981||general knowledge
Zbigniew Rau|POL|foreign minister|2020|2023||general knowledge
Zhao Lijian|CHN|foreign ministry spokesman|2020|2023||general knowledge
Zhou Enlai|CHN|premier|1949|1976|Chou En-lai|general knowledge
Zhu Rongji|CHN|premier|1998|2003||general knowledge
Zia ul-Haq|PAK|president|1978|1988|Muhammad Zia-ul-Haq;Zia-ul-Haq|general knowledge
Zine El Abidine Ben Ali|TUN|president|1987|2011|Zine al-Abidine Ben Ali|general knowledge
Zoran Milanović|HRV|president|2020||Zoran Milanovic|general knowledge
Zoran Zaev|MKD|prime minister|2017|2022||general knowledge
Zoran Đinđić|SRB|prime minister|2001|2003|Zoran Djindjic|general knowledge
Zulfikar Ali Bhutto|PAK|prime minister|1973|1977||general knowledge
Zuzana Čaputová|SVK|president|2019|2024|Zuzana Caputova|general knowledge
Zviad Gamsakhurdia|GEO|president|1991|1992||general knowledge
Álvaro Uribe|COL|president|2002|2010|Alvaro Uribe|general knowledge
Édouard Philippe|FRA|prime minister|2017|2020|Edouard Philippe|general knowledge
Élisabeth Borne|FRA|prime minister|2022|2024|Elisabeth Borne|general knowledge
Émile Lahoud|LBN|president|1998|2007|Emile Lahoud|general knowledge
Évariste Ndayishimiye|BDI|president|2020||Evariste Ndayishimiye|general knowledge
Óscar Arias|CRI|president|2006|2010|Oscar Arias|general knowledge
`
