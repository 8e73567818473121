import { expect, test } from 'vitest'
import { openCase } from '../../../src/app/names/open-case.ts'
import { judgeFile } from '../../../src/app/verify/judge-file.ts'
import { diskHost } from '../../../src/host/disk-host.ts'
import type { FoundText } from '../../../src/verify/extraction.ts'
import { tempReport } from '../../support/temp-report.ts'

const name = 'Odalys Brimmond'

const prose = (text: string): FoundText => ({ text, place: 'text', line: 1, kind: 'prose' })

async function judge(texts: FoundText[], seconds?: number): Promise<string[]> {
  const folder = tempReport({
    'identities.yaml': `people:\n  - pseudonym: Rowan\n    names: [${name}]\n`,
  })
  const people = await openCase(diskHost(), [folder])
  const { findings } = await judgeFile('a.html', { texts, traits: [] }, people, undefined, seconds)
  return findings.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

test('a name is found wherever it stands in a text that is longer than any paragraph', async () => {
  const plain = 'the panel met and heard what had been said '.repeat(450)
  for (const before of [19_000, 19_690, 19_990, 19_995, 20_005, 20_300]) {
    const said = await judge([prose(`${plain.slice(0, before)}. ${name} came. ${plain}`)])
    expect(said.join('\n'), `behind ${before} characters`).toContain('anonymity/real-name')
  }
})

test('a text without a blank is judged to its end', async () => {
  const said = await judge([prose(`${'a.b@'.repeat(6000)} told by ${name}`)])
  expect(said.join('\n')).toContain('anonymity/real-name')
})

test('more findings than a call can have arguments are told', async () => {
  const texts = Array.from({ length: 130_000 }, (_, at) => ({ ...prose('07700 900123'), line: at }))
  expect((await judge(texts)).length).toBeGreaterThan(129_999)
}, 60_000)

test('a text of nothing but numbers takes no time that grows with its square', async () => {
  const said = await judge([prose('07700 900123 '.repeat(80_000))])
  expect(said.join('\n')).not.toContain('Judged only in part')
}, 120_000)

test('judging ends where it takes too long, and says so', async () => {
  expect(await judge([prose(`Told by ${name}.`)], 0)).toEqual([
    'verify/unreadable: Judged only in part: that takes more than 0 seconds, as with a file that is made to do harm, expected an ordinary document; names in the rest of it were not looked for',
  ])
})
