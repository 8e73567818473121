import { ruleOnPseudonyms } from '../../anonymity/rule-on-pseudonyms.ts'

export const pseudonymIsName = ruleOnPseudonyms(
  {
    id: 'anonymity/pseudonym-is-name',
    severity: 'error',
    summary: 'A pseudonym that is a real name of the register',
  },
  {
    'real-name': () =>
      'Unexpected pseudonym, expected one that is no part of a name in the register',
  },
)
