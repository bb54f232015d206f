/**
 * Words that tell nothing about what a clause is about: function words, titles, the verbs of reporting. Sorted.
 * Source: written for the project; the function words are those of any grammar of English.
 */
export const EMPTY_WORDS = `
's a about above adviser advisor after again against agree agreed all also although am among an and another any are as at attention be because been
before being below between bilateral both but by can chancellor clear continued could counterpart counterparts current did discuss discussed do does
doing dr dr. during each emphasise emphasised emphasize emphasized exchange exchanged express expressed few for friday from further general had has
have having he head heads her here hers him his how however i if importance important in including interlocutors into is issue issues it its itself
joint jr. just keep kept key leader leaders made make matter matters may me might minister ministers monday more most mr mr. mrs mrs. ms ms. must my
nor not note noted number of off on once ongoing only or other our ours out over own part participants particular parties party per president
presidents range reaffirm reaffirmed regard reiterate reiterated said same saturday say says secretary shall she should side sides so some state
stress stressed such sunday tell than that the their theirs them then there these they this those through thursday time to today told tomorrow too
toward towards tuesday turn two under underline underlined underscore underscored until up upon us various very view views was way ways we wednesday
welcome welcomed well were what when where which while who whom whose why will with within without would yesterday yet you your
`

/** Words that official accounts of any contact use, so that sharing one says little. Sorted. Source: written for the project. */
export const COMMON_WORDS = `
action activity additional agenda area bilateral call carry case coming commitment committed concern concerns concrete confidence confident contact
context conversation cooperation countries country detail development direction discussion done effective effort efforts ensure entire example
expressing focus foreign form format full further future general give given government great held hold hope important interest international level
make matter meeting new part particular people phone place position positions possible prepare prepared process progress provide put question
questions readiness ready region regional relation relations role serious set shared situation state step steps strengthen strong subject support take
taken talk talks telephone the time today topic underscoring visit way work working world year
`
