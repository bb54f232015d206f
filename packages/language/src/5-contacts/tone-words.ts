/** Adjectives by which a side calls a contact's tone, sorted. Source: the vocabulary of foreign ministries' announcements. */
export const TONE_WORDS =
  'amicable businesslike business-like candid constructive cordial difficult direct excellent forthright frank friendly fruitful honest open positive productive respectful sincere substantive tense tough useful warm'

/** Nouns whose tone is told, sorted. Source: own list. */
export const TONED =
  'atmosphere call conversation dialogue discussion discussions exchange exchanges meeting meetings negotiations spirit summit talks tone visit'
