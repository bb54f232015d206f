/** Words by which somebody judges tension or a contact, by direction, sorted. Source: own lists. */
export const DIRECTION_WORDS: Record<string, string> = {
  'de-escalation':
    'calmed cooled cooling de-escalate de-escalated de-escalating de-escalation defuse defused defusing détente eased easing lessened thaw thawed',
  escalation:
    'aggravated aggravating deteriorated deteriorating escalated escalating escalation heightened inflamed inflaming provocation provocative worsened worsening',
  negative: 'disappointing failed fruitless pointless tense unproductive useless',
  positive: 'businesslike candid constructive cordial excellent fruitful good historic open positive productive substantive successful useful warm',
}
