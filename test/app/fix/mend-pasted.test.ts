import { expect, test } from 'vitest'
import { fixReport } from '../../../src/app/fix/fix-report.ts'
import { memoryHost } from '../../support/memory-host.ts'

const title = '---\nreport:\n  subject: Rowan\n---\n\n# A review\n'

/** A section as it is after everything was mended; undefined where nothing was. */
async function mended(section: string): Promise<string | undefined> {
  const host = memoryHost({ 'r/00-title.md': title, 'r/01-a.md': section })
  const { changes } = await fixReport(host, { folder: 'r' })
  return changes.find(({ file }) => file === '01-a.md')?.after
}

test('points with the signs of a word processor become a list, those within them one in it', async () => {
  expect(
    await mended(
      '# A\n\nThe panel found:\n\n•\tthat nobody asked;\no\tnot the GP;\n•\tthat nobody came;\n\n·\tand that it was late.\n',
    ),
  ).toBe(
    '# A\n\nThe panel found:\n\n- that nobody asked;\n  - not the GP;\n- that nobody came;\n\n- and that it was late.\n',
  )
})

test('notes become footnotes, each with its markers', async () => {
  expect(
    await mended(
      '# A\n\nNobody asked.[1] Nobody came.² It was late.[^2] It was known.[1]\n\n[1] Review of the GP, page 4.\n\n² Review of the police.\n\n[^2]: Written by hand.\n',
    ),
  ).toBe(
    '# A\n\nNobody asked.[^1] Nobody came.[^pasted-2] It was late.[^2] It was known.[^1]\n\n[^1]: Review of the GP, page 4.\n\n[^pasted-2]: Review of the police.\n\n[^2]: Written by hand.\n',
  )
})

test('a number by hand leads where it led, though the paragraphs before it are fewer now', async () => {
  expect(
    await mended(
      '# A\n\nIt was so.\n\n• one thing\n\n• another thing\n\nThe nurse came on a Monday.\n\nSee paragraph 4.\n',
    ),
  ).toMatch(/- another thing\n\nThe nurse .*{#(.+)}\n\nSee paragraph \[\]\(#\1\)\.\n$/)
})

test('what only looks so stays', async () => {
  expect(
    await mended('# A\n\nIn her judgment[12] the judge said so.\n\nThe area is 20 km² wide.\n'),
  ).toBeUndefined()
  expect(await mended('# A\n\nIt was said.[1]\n\n[1] One note.\n\n[1] Another.\n')).toBeUndefined()
  expect(await mended('# A\n\nIt was said.[1]\n\n[1] One note.\n[2] Uncalled.\n')).toBeUndefined()
})
