import { expect, test } from 'vitest'
import { findingsOf } from '../support/findings-of.ts'

const register = 'people:\n  - pseudonym: Rowan\n    names: [Odalys Brimmond]\n'

// Each of these would take minutes, and fail by that, where a rule looks from each letter on to the end of the word.
test.each(['J', 'Jj', 'j', '1', "J'", 'A-', '_', '@', 'a.'])(
  'a word of 60,000 signs is read in seconds: %s',
  async (sign) => {
    const word = sign.repeat(60_000 / sign.length)
    const findings = await findingsOf({
      '06-family.md': `# Involvement of family\n\nHer sister said ${word} and more.\n`,
      'identities.yaml': register,
    })
    expect(findings.length).toBeGreaterThan(0)
  },
)

// Each word of these is a finding, and may be judged by what stands near, not by all of its line.
test.each(['see paragraph 5 ', 'on page 5 and ', 'Anna Marlow and ', 'the the '])(
  'a line of 80,000 signs with a finding in every word is read in seconds: %s',
  async (words) => {
    const findings = await findingsOf({
      '06-family.md': `# Involvement of family\n\nHer sister said ${words.repeat(80_000 / words.length)}.\n`,
      'identities.yaml': register,
    })
    expect(findings.length).toBeGreaterThan(0)
  },
)
