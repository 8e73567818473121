import { expect, test } from 'vitest'
import { namesBeside } from '../../src/source/names-beside.ts'
import { memoryHost } from '../support/memory-host.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

test('what lies beside the sections is named, one folder deep, and not what dhr puts there', async () => {
  const host = memoryHost({
    'r/01-a.md': '',
    'r/notes.md': '',
    'r/letters/to the chair.docx': '',
    'r/build/r.pdf': '',
    'r/identities.yaml': '',
    'r/dhr.yaml': '',
    'r/.git/config': '',
  })
  expect(await namesBeside(host, 'r')).toEqual(['letters', 'letters/to the chair.docx', 'notes.md'])
})

test('a registered name of a file that is no section is told, and not shown', async () => {
  const folder = tempReport({
    '01-a.md': '# A\n',
    'interview with emrys tomos.docx': '',
    'identities.yaml': 'people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos]\n',
  })
  const { out } = await runDhr('lint', '--rule', 'anonymity', '--', folder)
  expect(out).toContain('in the name of a file or folder')
  expect(out).not.toMatch(/emrys|tomos/i)
})
