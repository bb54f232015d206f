/**
 * Heads of state and government, foreign ministers and others often met, with the office and the days it was held. Columns: name | state or body code | office | from | to | other spellings parted by ; | source.
 * An empty day is open. Rows sorted by name.
 * Source: general knowledge.
 */
export const LEADERS = `name|code|office|from|to|aliases|source
`
