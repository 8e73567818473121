import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const titlePage = '---\nreport:\n  subject: Rowan\n---\n\n# A review\n'
const register = 'people:\n  - pseudonym: Rowan\n    names: [Zoë Exämple]\n'

test('a real name is found in a section and a register of whatever encoding', async () => {
  const words = '# Background\n\nShe was called Zoë.\n'
  for (const [section, names] of [
    [Buffer.from(words, 'latin1'), Buffer.from(register)],
    [Buffer.from(`\uFEFF${words}`, 'utf16le'), Buffer.from(register)],
    [Buffer.from(words), Buffer.from(register, 'latin1')],
    [Buffer.from(words), Buffer.from(`\uFEFF${register}`, 'utf16le')],
  ] as const) {
    const folder = tempReport({ '00-t.md': titlePage, 'identities.yaml': register })
    writeFileSync(join(folder, '01-a.md'), section)
    writeFileSync(join(folder, 'identities.yaml'), names)
    const { code, out } = await runDhr('lint', folder, '--rule', 'anonymity/real-name')
    expect([code, out]).toEqual([1, expect.stringContaining('3:16')])
    expect(out).not.toContain('Zo')
  }
})

test.each([['fix', '--yes'], ['format']])(
  'dhr %s leaves such a file as it is and says so: how it was read is for its author to see',
  async (...command) => {
    const folder = tempReport({ '00-t.md': titlePage, '02-b.md': '# B;\n* cost  £5.\n' })
    const file = join(folder, '01-a.md')
    const written = Buffer.from('# Café;\n* cost  £5.\n', 'latin1')
    writeFileSync(file, written)
    const { err } = await runDhr(...command, folder)
    expect(err).toContain('01-a.md stays as it is: it is in Windows-1252')
    expect(readFileSync(file)).toEqual(written)
    expect(readFileSync(join(folder, '02-b.md'), 'utf8')).not.toContain('* cost  £5')
  },
)

test('a file of another program is told as what it is, once, and is not printed', async () => {
  const folder = tempReport({ '00-t.md': titlePage, '02-b.md': '# Introduction\n\nOne.\n' })
  const bytes = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256))
  writeFileSync(join(folder, '01-a.md'), bytes)
  const { out } = await runDhr('lint', folder, '--format', 'json')
  const about = (JSON.parse(out) as Array<{ file: string; message: string }>).filter(({ file }) =>
    file.endsWith('01-a.md'),
  )
  expect(about.map(({ message }) => message)).toEqual([expect.stringContaining('it is not a text')])
  const html = join(folder, 'r.html')
  await runDhr('build', folder, '--format', 'html', '-o', html, '--quiet')
  expect(readFileSync(html, 'utf8')).toContain('One.')
})
