import { expect, test } from 'vitest'
import { findingsOf } from '../support/findings-of.ts'

const register = 'people:\n  - pseudonym: Rowan\n    names: [Odalys Brimmond]\n'

// Each of these would take minutes where a rule looks from each letter on to the end of the word.
test.each(['J', 'Jj', 'j', '1', "J'", 'A-', '_', '@', 'a.'])(
  'a word of 60,000 signs is read in seconds: %s',
  async (sign) => {
    const word = sign.repeat(60_000 / sign.length)
    const before = process.cpuUsage()
    await findingsOf({
      '06-family.md': `# Involvement of family\n\nHer sister said ${word} and more.\n`,
      'identities.yaml': register,
    })
    const { user } = process.cpuUsage(before)
    expect(user / 1_000_000).toBeLessThan(10)
  },
)
