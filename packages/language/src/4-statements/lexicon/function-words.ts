/** Closed classes of English, one a line: class, words; sorted. Source: any grammar of English lists them. */
export const FUNCTION_WORDS = `
adv again ago almost already also always apparently back badly clearly else even ever far forward frequently further hence here however indeed instead just later likewise long maybe meanwhile merely moreover much nearly never nevertheless nonetheless not now often once only otherwise perhaps possibly quite quickly rather repeatedly reportedly seldom simply so sometimes somewhat soon still subsequently then thereby therefore thus today together tomorrow tonight too twice usually very well yesterday yet
be am are be been being is was were
cc and but nor or plus
det a all an another any both each either enough every few fewer half many more most much neither no several some such the these this those
do did do does doing done
have had has have having
modal can cannot could may might must shall should will would
obj her him me them us himself herself themselves itself myself ourselves yourself yourselves
poss her his its my our their whose your
prep about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in inside into like near of off on onto out outside over past per regarding since than through throughout till to toward towards under underneath unlike until up upon via versus with within without
pro anybody anyone everybody everyone he i it nobody none one others she somebody someone that there they this we you
sub although because if lest once since that though till unless until when whenever where whereas wherever whether while why
wh how what whatever when where which whichever who whoever whom whose why
`
/** Words that tell a time and may stand bare between a speaker and the verb, or at the edge of a content; sorted. Source: own. */
export const TIME_WORDS = `afternoon august december evening february friday january july june march monday month morning night november october saturday september sunday thursday today tomorrow tonight tuesday wednesday week weekend year yesterday april may`
/** Numbers written out, before a noun in the plural; sorted. Source: any grammar of English lists them. */
export const COUNT_WORDS = 'dozens eight eleven five four hundreds nine seven six ten three twelve two'
/** People and bodies of people whose words could be forms of verbs, and hardly ever are; sorted. Source: own. */
export const PEOPLE_WORDS =
  'aides allies board captains chiefs crew crews crowd doctors engineers generals group ministers officers panel parents partners peers people pilots police soldiers staff troops'
