import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

interface Row {
  what: string
  visible: number | { hits: number; of: number }
}

/** Every sixth report of the visible suites: what is found may grow and may not shrink. */
const floors: Record<string, number> = {
  'registered names in any disguise': 0.99,
  '– in full': 1,
  '– misspelt by one letter, or written by sound': 0.98,
  'names that nobody registered, in whole drafts': 0.99,
  '– findings about names that are right': 0.97,
  'names that nobody registered, in passages about people of eleven origins': 0.995,
  '– people of whom all mentions are found': 0.95,
  '– findings that are right, among passages full of words that look like names': 0.98,
  'identifiers and dates, well formed': 1,
}

test('what the visible suites find does not shrink', async () => {
  const program = ['scripts/measure/measure.mjs', '--visible', '--sample', '6', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, program, { maxBuffer: 1e8 })
  const { table } = JSON.parse(stdout) as { table: Row[] }
  const shares = table.flatMap(({ what, visible }) =>
    what in floors && typeof visible === 'object' ? [[what, visible.hits / visible.of]] : [],
  )
  expect(shares.map(([what]) => what)).toEqual(Object.keys(floors))
  for (const [what, share] of shares) {
    expect(share, String(what)).toBeGreaterThanOrEqual(floors[String(what)] ?? 1)
  }
  const falseIdentifiers = table.find(({ what }) => what.startsWith('– figures'))
  expect(falseIdentifiers?.visible).toMatchObject({ hits: 0 })
}, 240_000)
