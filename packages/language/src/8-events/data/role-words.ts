/** Prepositions behind which the one an act is aimed at stands, sorted. Source: own list. */
export const PREPOSITIONS_TOWARDS = 'about against at between for from of on over to toward towards upon with'
/** Prepositions of place, behind which it stands where no other tells it, sorted. Source: own list. */
export const PREPOSITIONS_OF_PLACE = 'in into near'

/** Words by which a speaker means himself or those he speaks for, sorted. Source: closed class. */
export const SPEAKER_WORDS = 'i me mine my our ours ourselves us we'

/** Documents that speak for whoever issued them, sorted. Source: own list. */
export const DOCUMENTS =
  'bill communique communiqué declaration decree document letter manifesto memorandum motion note order petition readout release resolution ruling statement text verdict'

/** Nouns for what was just told of: "criticised the move". Sorted. Source: own list. */
export const DEEDS =
  'act action actions announcement arrest arrests assault attack attacks bombardment bombing bombings campaign claim claims comment comments crackdown decision deployment detention exercise exercises expulsion idea initiative intervention invasion killing killings launch launches measure measures move moves offensive offer operation operations plan plans policy proposal raid raids refusal remark remarks request shelling speech statement statements strike strikes suggestion test tests threat threats visit withdrawal'

/** Words that open a phrase of time with parties of its own: "after talks with". Sorted. Source: own list. */
export const ASIDES = 'after before during following since'
