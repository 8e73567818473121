import { ruleOnPseudonyms } from '../../anonymity/rule-on-pseudonyms.ts'

export const pseudonymClash = ruleOnPseudonyms(
  {
    id: 'anonymity/pseudonym-clash',
    severity: 'warning',
    summary: 'A pseudonym that sounds like a real name or is that of a panel member',
  },
  {
    'sounds-like-real-name': ({ pseudonym }) =>
      `Unexpected pseudonym “${pseudonym}”, expected one that sounds like no name in the register`,
    'panel-name': ({ pseudonym }) =>
      `Unexpected pseudonym “${pseudonym}”, expected one that nobody on the panel has`,
    'declared-twice': ({ pseudonym }) =>
      `Unexpected second declaration of “${pseudonym}”, expected one for each person`,
  },
)
