import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const jigsaw = ruleOnSecrets(
  {
    id: 'anonymity/jigsaw',
    severity: 'advice',
    summary: 'Several facts about one person in one paragraph',
  },
  (secret) => {
    if (secret.layer !== 'jigsaw') return
    return `These facts together may tell who it is: ${secret.words}; expected only those that the findings need`
  },
)
