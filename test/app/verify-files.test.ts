import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { verifyFiles } from '../../src/app/verify-files.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { newFolder } from '../support/temporary-folder.ts'

const folder = 'test/fixtures/verify'
// Git takes no register, not even an invented one.
const report = newFolder()
copyFileSync(`${folder}/register.yaml`, join(report, 'identities.yaml'))
afterAll(() => rmSync(report, { recursive: true, force: true }))

test.each([
  [
    'docx',
    [
      'Rowan',
      'the neighbour',
      'Ash',
      'the author',
      'the aunt',
      'the officer',
      'the reader',
      'the sister',
      'the cousin',
      'the friend',
      'the mother',
      'the teacher',
      'the owner',
    ],
  ],
  [
    'pdf',
    [
      'Ash',
      'the author',
      'the reader',
      'the sister',
      'the friend',
      'the mother',
      'the teacher',
      'the owner',
    ],
  ],
])('a %s of LibreOffice: every planted name is found, none is told', async (kind, people) => {
  const found = await verifyFiles(diskHost(), {
    paths: [`${folder}/review.${kind}`],
    report,
  })
  const words = found.map(({ finding }) => `${finding.reason} ${finding.note ?? ''}`).join('\n')
  for (const person of people) expect(words).toContain(`expected “${person}”`)
  expect(words).not.toMatch(
    /Brimmond|Tafferty|Dunlorne|Orrick|Sleight|Vaskett|Hasp\b|Grieve|Stott|Pike|Fenwyn|Tovey|Corrick/i,
  )
})
