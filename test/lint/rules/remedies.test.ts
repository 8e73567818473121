import { expect, test } from 'vitest'
import { findingsOf } from '../../support/findings-of.ts'

/** What an editor would put in the place of what a rule found, for each of its findings. */
async function remediesFor(ruleId: string, text: string): Promise<Array<string[] | undefined>> {
  const findings = await findingsOf({ '01-introduction.md': `# Introduction\n\n${text}\n` })
  return findings.filter((one) => one.ruleId === ruleId).map(({ expected }) => expected)
}

test.each([
  ['the titles of many missing sections', 'structure/missing-section', 'The panel met.'],
  ['a full stop behind a comma', 'writing/paragraph-end', 'The panel was satisfied with this,'],
  [
    'a full stop where a sentence breaks off',
    'writing/paragraph-end',
    'Alcohol does not cause abuse but may aggravate it; it also notes',
  ],
  [
    'marks around a quotation that holds another',
    'writing/quote-style',
    'She said ‘no’. He said ‘yes’. He wrote “she said ‘leave me alone’ twice”.',
  ],
])('no remedy would damage the text: %s', async (_, ruleId, text) => {
  expect(await remediesFor(ruleId, text)).toEqual([undefined])
})

test.each([
  ['writing/paragraph-end', 'The panel was satisfied with all of this', 's.'],
  ['writing/quote-style', 'She said ‘no’. He said ‘yes’. He wrote “go”.', '‘go’'],
])('a remedy that suits is given: %s', async (ruleId, text, wanted) => {
  expect(await remediesFor(ruleId, text)).toEqual([[wanted]])
})
