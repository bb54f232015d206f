/** Verbs that open a clause of an account, by the row they make. Source: written for the project from the usual verbs of official readouts. */
export const CLAUSE_VERBS: Record<'topic' | 'claim' | 'praise' | 'warning' | 'promise' | 'demand' | 'step', string> = {
  topic: 'address compare consult cover deliberate discuss examine exchange explore focus include raise review touch',
  claim:
    'acknowledge add affirm agree announce argue assert assess assure brief clarify conclude confirm consider convey declare describe detail dwell emphasise emphasize explain expound express extend highlight indicate inform insist list note notify observe offer outline point present propose reaffirm recall recognise recognize reiterate remark repeat report respond restate say share signal speak state stress suggest tell underline underscore update voice',
  praise: 'applaud appreciate commend congratulate hail laud praise salute thank value welcome',
  warning: 'accuse blame caution condemn criticise criticize denounce protest reject threaten warn',
  promise: 'commit ensure pledge promise undertake vow',
  demand: 'appeal ask call demand press request urge',
  step: 'accept arrange coordinate decide direct instruct intend invite order plan schedule sign task',
}
