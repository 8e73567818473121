import { ruleOnPseudonyms } from '../../anonymity/rule-on-pseudonyms.ts'

export const pseudonymAlike = ruleOnPseudonyms(
  {
    id: 'anonymity/pseudonym-alike',
    severity: 'advice',
    summary: 'Pseudonyms that are easily mistaken for each other',
  },
  {
    alike: ({ pseudonym, other }) =>
      `“${pseudonym}” and “${other}” differ by one letter, expected names that nobody mixes up`,
    'sounds-like-panel-name': ({ pseudonym }) =>
      `“${pseudonym}” sounds like the name of a panel member or author, expected one that does not`,
  },
)
