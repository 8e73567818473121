import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'

export const childSex = ruleOnSecrets(
  {
    id: 'anonymity/child-sex',
    severity: 'warning',
    summary: 'A word that may reveal the sex of a child',
  },
  (secret) => {
    if (secret.layer !== 'child-sex') return
    return secret.kind === 'noun'
      ? 'Unexpected word for a boy or girl, expected “child”: the report says that its children are gender-neutral'
      : 'Possible “he” or “she” of a child, expected “they”: the report says that its children are gender-neutral'
  },
)
