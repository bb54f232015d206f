/**
 * Regions, seas and other places that are no city, state or province of the tables, and cities known by another spelling. Columns: name | ISO 3166-1 alpha-3, empty where it is no one state's | source. Sorted by name.
 * Source: general knowledge.
 */
export const REGIONS = `name|code|source
Abkhazia|GEO|general knowledge
Adriatic Sea||general knowledge
Africa||general knowledge
Alaska|USA|general knowledge
Antarctica||general knowledge
Arabian Sea||general knowledge
Arctic||general knowledge
Asia||general knowledge
Balkans||general knowledge
Baltic Sea||general knowledge
Basra|IRQ|general knowledge
Black Sea||general knowledge
Bucha|UKR|general knowledge
California|USA|general knowledge
Camp David|USA|general knowledge
Caribbean||general knowledge
Caspian Sea||general knowledge
Catalonia|ESP|general knowledge
Caucasus||general knowledge
Central Asia||general knowledge
Chechnya|RUS|general knowledge
Corsica|FRA|general knowledge
Crimea|UKR|general knowledge
Dagestan|RUS|general knowledge
Darfur|SDN|general knowledge
Donbas||general knowledge
Donbass||general knowledge
East Asia||general knowledge
East China Sea||general knowledge
Eastern Europe||general knowledge
Eurasia||general knowledge
Europe||general knowledge
Fallujah|IRQ|general knowledge
Far East||general knowledge
Florida|USA|general knowledge
Fukushima|JPN|general knowledge
Golan Heights||general knowledge
Guantanamo Bay|CUB|general knowledge
Gulf of Aden||general knowledge
Gulf of Oman||general knowledge
Hiroshima|JPN|general knowledge
Horn of Africa||general knowledge
Indian Ocean||general knowledge
Indo-Pacific||general knowledge
Kashmir||general knowledge
Korean Peninsula||general knowledge
Kurdistan||general knowledge
Latin America||general knowledge
Levant||general knowledge
Maidan|UKR|general knowledge
Mediterranean||general knowledge
Mediterranean Sea||general knowledge
Middle East||general knowledge
Nagorno-Karabakh|AZE|general knowledge
New York|USA|general knowledge
New York City|USA|general knowledge
North Africa||general knowledge
North America||general knowledge
North Sea||general knowledge
Okinawa|JPN|general knowledge
Pacific||general knowledge
Pacific Ocean||general knowledge
Panama Canal|PAN|general knowledge
Persian Gulf||general knowledge
Punjab||general knowledge
Raqqa|SYR|general knowledge
Red Sea||general knowledge
Sahel||general knowledge
Sanaa|YEM|general knowledge
Siberia|RUS|general knowledge
Sinai|EGY|general knowledge
Sinai Peninsula|EGY|general knowledge
South America||general knowledge
South Asia||general knowledge
South China Sea||general knowledge
South Ossetia|GEO|general knowledge
Southeast Asia||general knowledge
Strait of Hormuz||general knowledge
Sub-Saharan Africa||general knowledge
Suez Canal|EGY|general knowledge
Taiwan Strait||general knowledge
Texas|USA|general knowledge
Tibet|CHN|general knowledge
Tikrit|IRQ|general knowledge
Transnistria|MDA|general knowledge
Western Balkans||general knowledge
Western Europe||general knowledge
Xinjiang|CHN|general knowledge
Zaporizhzhia|UKR|general knowledge
`
