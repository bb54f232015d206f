/**
 * Titles that only some states give. Columns: title (singular, as in the roles) | ISO 3166-1 alpha-3 codes parted by blanks | source. Rows sorted by title.
 * Source: general knowledge of how English-language news names members of parliaments and governments.
 */
export const TITLE_STATES = `title|codes|source
MEP|EUR|general knowledge
MP|AUS BGD BHR CAN FJI GBR GHA GRC IND IRN IRQ JOR KEN KWT LBN LKA MLT MYS NZL PAK SGP SWE TZA UGA UKR ZAF ZMB ZWE|general knowledge
assemblyman|KOR PHL USA|general knowledge
assemblywoman|KOR PHL USA|general knowledge
attorney general|AUS CAN GBR IRL ISR JAM KEN NZL PHL USA|general knowledge
backbencher|AUS CAN GBR IND NZL|general knowledge
cabinet secretary|GBR JPN KEN|general knowledge
chancellor|AUT DEU GBR|general knowledge
chancellor of the exchequer|GBR|general knowledge
chief cabinet secretary|JPN|general knowledge
congressman|PHL USA|general knowledge
congresswoman|PHL USA|general knowledge
defence secretary|GBR IND KEN|general knowledge
defense secretary|PHL USA|general knowledge
foreign secretary|BGD GBR IND PAK PHL|general knowledge
home secretary|GBR IND|general knowledge
homeland security secretary|USA|general knowledge
house majority leader|USA|general knowledge
house minority leader|USA|general knowledge
house speaker|JPN PHL USA|general knowledge
member of congress|ARG BRA PER PHL USA|general knowledge
press secretary|PHL RUS UKR USA|general knowledge
rep|PHL USA|general knowledge
rep.|PHL USA|general knowledge
representative|PHL USA|general knowledge
secretary of defense|PHL USA|general knowledge
secretary of state|GBR USA VAT|general knowledge
sen|PHL USA|general knowledge
sen.|PHL USA|general knowledge
senate majority leader|PHL USA|general knowledge
senate minority leader|PHL USA|general knowledge
senator|ARG AUS BEL BOL BRA CAN CHL COL FRA HTI IRL ITA KEN MEX NGA PAK PHL PRY ROU THA URY USA|general knowledge
taoiseach|IRL|general knowledge
vice president|ARG BOL BRA CHN COL ECU GHA IDN IND IRN IRQ KEN NGA PHL SDN SYR TWN USA VEN|general knowledge
`
