import { expect, test } from 'vitest'
import { findingsOf } from '../../support/findings-of.ts'

/** Which of these paragraphs have a number that counts as one of this report. */
async function ownOf(paragraphs: readonly string[]): Promise<string[]> {
  const text = `# Analysis\n\n${paragraphs.join('\n\n')}\n`
  const findings = await findingsOf({ '01-analysis.md': text })
  const lines = new Set(
    findings
      .filter(({ ruleId }) => /^reference\/(?:handwritten-number|wrong-number)$/.test(ruleId ?? ''))
      .map(({ line }) => line),
  )
  return paragraphs.filter((_, index) => lines.has(index * 2 + 3))
}

const others = [
  'The Bradley Report made 82 recommendations; recommendation 7 is the one that matters.',
  'Smith v Jones [2015] EWCA Civ 12, paragraph 3, is the leading case.',
  'As the IMR says on page 14, the call was late.',
  'The serious case review of 2014 said in paragraph 4 that records should be shared.',
  'The earlier DHR’s recommendation 4 has not been carried out.',
  'The Code of Practice, chapter 33, paragraph 33.10, asks that carers be part.',
  'Working Together 2018, page 10, says so, and Working Together, para 2, too.',
  'See page 19 of that document.',
  'NICE (2014, recommendation 12) asks for it, and NICE recommendation 12 again.',
  'The letter is two pages long; page 2 is missing.',
  'As set out in paragraph 29, the guidance asks for this.',
  'The judge said (at paragraph 1) that it was so.',
  'He wrote ‘recommendation 3 is a joke’ on the form.',
  'The guidance was followed: para 7 asks for this.',
  'The statutory guidance asks for this (see para 7).',
  'The guidance on the Act names abuse by adult children in its paragraph 6.',
  'That review says at its paragraph 8 that carers were “seen and not heard”.',
  'HMICFRS made recommendations 2 and 3 to all forces.',
  'The force’s own policy (paragraph 6) asks for a note.',
  'She read the review of Adult J, whose recommendation 3 (of 2019) is close to this.',
  'In its report the Inspectorate made 25 recommendations. Recommendation 14 is relevant here.',
  'Her statement to the police, at paragraph 12, says that she ought to have rung.',
]

const own = [
  'As set out in paragraph 1, no other review was carried out.',
  'The report of the panel is long and paragraph 2 says why.',
  'As the panel found, and as set out in paragraph 3, nobody rang.',
  'The IMR says that nobody rang, which is described in paragraph 3.',
  'The policy of the Trust was not followed, as paragraph 3 shows.',
  'This report explains in paragraph 3 what the policy says.',
  'The guidance was followed, as paragraph 4 above shows.',
  'The letter that she wrote is quoted at paragraph 3.',
  'The police say that they came; see paragraph 3.',
  'The nurse told him (see paragraph 3) that he was ill.',
  'The judge’s remarks are quoted on page 9.',
  'This report makes 25 recommendations. Recommendation 14 is relevant here.',
  'The IMR makes 3 recommendations. Paragraph 6 says which were accepted.',
  'The events at paragraph 6 onwards are told by Hazel.',
]

test('a number belongs to the document, person, office or judgment that is named with it', async () => {
  expect(await ownOf(others)).toEqual([])
})

test('a number of which nobody else is the owner is one of this report', async () => {
  expect(await ownOf(own)).toEqual(own)
})

test('a recommendation “of the Trust” is one of this report where it recommends to the Trust', async () => {
  const files = {
    '01-recommendations.md': `---
recommendations:
  - heading: Northmere NHS Foundation Trust
    items:
      - text: The Trust should listen to carers.
---

# Recommendations

Recommendation 1 of the Trust comes first. Recommendation 1 of the Trust’s own inquiry was another.
Recommendation 1 of the Northmere inspection of 2019 was a third, and recommendation 1 of Northmere Council a fourth.
`,
  }
  const found = (await findingsOf(files)).filter(
    ({ ruleId }) => ruleId === 'reference/handwritten-number',
  )
  expect(found.map(({ column }) => column)).toEqual([1])
})
