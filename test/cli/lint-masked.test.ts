import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { startDhr } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const register = `people:
  - pseudonym: Rowan
    names: [Emrys Pugh Tomos, Emmo]
    born: 1987-03-02
    identifiers: ["07700 900123", "@emtomos"]
organisations:
  - names: [Larkrise Dental]
    as: the dentist
`
const secret = /emrys|tomos|emmo|larkrise|900123|1987|02\.03/i

const files = {
  '00-title-page.md':
    '---\nreport:\n  subject: Rowan # that is Emrys\n  partnership: Tomos Partnership\n---\n\n# A review\n',
  '01-intro-emrys.md': `# Emrys Tomos

Emrys Emrys was focussed on on it; E. m r y s, Emrsy and Tomos, Emrys. [Emrys](#tomos) rang 07700 900123.

![Emmo smiling](images/emrys-tomos.png "Tomos")

<!-- Emrys Tomos, born 2.3.1987 -->

Larkrise Dental saw @emtomos[^tomos], and see [](#emrys-tomos), paragraph 99 (Emrys). <b>Tomos</b>

| Em**rys** | em\u200brys |
| --- | --- |
| Emrys’s | TOMOS |
`,
  'dhr.yaml': 'rules:\n  tomos/emrys: off\nallowed-words: [Tomos]\n',
  'identities.yaml': register,
}

describe.each(['text', 'json', 'sarif', 'github'])('%s', (format) => {
  test('no word of the register is told', async () => {
    const { code, out, err } = await runDhr('lint', tempReport(files), '--format', format)
    expect(code).toBe(1)
    expect(out).toContain('anonymity/real-name')
    expect(out + err).not.toMatch(secret)
  })
})

test.each([[[]], [['--json']]])('nor by a build %j', async (options: string[]) => {
  const folder = tempReport(files)
  const args = ['--format', 'html', '-o', join(folder, 'build/report.html'), ...options]
  const { out, err } = await runDhr('build', folder, ...args)
  expect(out + err).toContain('anonymity/real-name')
  expect(out + err).not.toMatch(secret)
})

test('a register that cannot be read is not quoted', async () => {
  const folder = tempReport({ ...files, 'identities.yaml': `${register}  Emrys: [Tomos\n` })
  const { out, err } = await runDhr('lint', folder, '--rule', 'anonymity/register-file')
  expect(out).toContain('Unreadable register (YAML)')
  expect(out + err).not.toMatch(secret)
})

test.each([
  ['lint', '--rule', 'anonymity'],
  ['register', 'check'],
  ['build', '--format', 'html'],
])('nor does a library quote names that stand where a key belongs: %s', async (...command) => {
  const folder = tempReport({
    '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': '# A\n\nWords.\n',
    'identities.yaml': 'people:\n  - [Emrys Tomos, Emmo]: Rowan\n',
  })
  const { out, err } = await startDhr([...command, folder], { cwd: '.' }).ended
  expect(out + err).toContain('Unexpected key')
  expect(out + err).not.toMatch(secret)
})

test('a name joined to other letters is told by no rule, and by no name of a file', async () => {
  const folder = tempReport({
    '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-Emrys Tomos.md': '# A #\n\nUser ETOMOS and etomos rang, see [](#emrystomos), Tomosesque.\n',
    'identities.yaml': register,
  })
  for (const command of [['lint'], ['lint', '--format', 'json'], ['format', '--check']]) {
    const { out, err } = await runDhr(...command, folder)
    expect(out).not.toBe('')
    expect(out + err).not.toMatch(secret)
  }
})

test('names are revealed on a terminal alone', async () => {
  const { code, err } = await runDhr('lint', tempReport(files), '--reveal')
  expect(code).toBe(2)
  expect(err).toContain('only on a terminal')
})

test('a register that others may read is an error', async () => {
  if (process.platform === 'win32') return
  const folder = tempReport(files)
  chmodSync(join(folder, 'identities.yaml'), 0o644)
  expect((await runDhr('lint', folder)).out).toContain('anonymity/register-file')
  chmodSync(join(folder, 'identities.yaml'), 0o600)
  expect((await runDhr('lint', folder)).out).not.toContain('anonymity/register-file')
})

describe('a name that nobody registered', () => {
  const unregistered = {
    '00-title-page.md': files['00-title-page.md'].replace(/Emrys|Tomos/g, 'x'),
    '01-intro.md':
      '# Introduction\n\nHer neighbour Zorvex Quillby Quillby rang. Mr Quillby told DS Zorvex, and Quilby told it on. Quillby focussed on on it.\n',
    'identities.yaml': register,
  }
  test.each(['text', 'json', 'sarif', 'github'])(
    'is in no finding on spelling: %s',
    async (format) => {
      const folder = tempReport(unregistered)
      const { out, err } = await runDhr('lint', folder, '--format', format)
      expect(out).toContain('anonymity/unregistered-name')
      expect(out).toContain('writing/doubled-word')
      expect(out + err).not.toMatch(/zorvex|quill?by/i)
    },
  )
})

test.each([[[]], [['--json']]])(
  'paths that hold a name are told without it: build %j',
  async (options: string[]) => {
    const folder = join(
      tempReport({
        'Emrys Tomos/00-t.md': files['00-title-page.md'],
        'Emrys Tomos/identities.yaml': register,
      }),
      'Emrys Tomos',
    )
    const output = join(folder, 'build', 'Tomos.html')
    const { code, out, err } = await runDhr(
      'build',
      folder,
      '--format',
      'html',
      '-o',
      output,
      ...options,
    )
    expect(readFileSync(output, 'utf8')).toContain('<html')
    expect(code).toBe(1)
    expect(out + err).not.toMatch(secret)
    const failed = await runDhr(
      'build',
      folder,
      '--format',
      'html',
      '-o',
      join(output, 'Emrys.html'),
    )
    expect(failed.code).toBe(2)
    expect(failed.err).toContain('cannot be written')
    expect(failed.out + failed.err).not.toMatch(secret)
  },
)

describe('what is not printed does not get into the document', () => {
  const unprinted = {
    '00-title-page.md': '---\nreport:\n  subject: Rowan # that is Emrys\n---\n\n# A review\n',
    '01-emrys.md':
      '# Introduction\n\n<!-- Emrys Tomos, born 2.3.1987 -->\n\nThe panel met. ![A house](images/emrys-tomos.png)\n',
    'dhr.yaml': 'allowed-words: [Tomos]\n',
    'identities.yaml': register,
  }
  const build = async (format: string): Promise<Buffer> => {
    const folder = tempReport(unprinted)
    mkdirSync(join(folder, 'images'))
    copyFileSync('docs/images/cover.png', join(folder, 'images/emrys-tomos.png'))
    const output = join(folder, `out.${format}`)
    const { out, err } = await runDhr('build', folder, '--format', format, '-o', output)
    expect(out + err).not.toMatch(secret)
    return readFileSync(output)
  }

  test('of a web page', async () => {
    const html = (await build('html')).toString('utf8')
    expect(html).toContain('The panel met.')
    expect(html.replace(/base64,[^"')]+/g, '')).not.toMatch(/emrys|tomos/i)
  })

  test('of a PDF, whatever is packed in it', async () => {
    const pdf = await build('pdf')
    const streams: string[] = []
    let at = pdf.indexOf('stream')
    while (at !== -1) {
      const start = pdf[at + 6] === 13 ? at + 8 : at + 7
      const end = pdf.indexOf('endstream', start)
      try {
        streams.push(inflateSync(pdf.subarray(start, end)).toString('latin1'))
      } catch {
        // Fonts and pictures of another packing.
      }
      at = pdf.indexOf('stream', end + 9)
    }
    const written = pdf.toString('latin1') + streams.join('\n')
    const inHex = [...written.matchAll(/<([0-9a-f]{4,})>/gi)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    )
    const all = (written + inHex.join('\n')).replaceAll('\0', '')
    expect(streams.length).toBeGreaterThan(3)
    expect(all).toContain('A house')
    expect(all).not.toMatch(/emrys|tomos/i)
  })
})

test.each(['text', 'json', 'sarif', 'github'])(
  'a full date of birth is in no finding on dates: %s',
  async (format) => {
    const folder = tempReport({
      '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
      '01-a.md':
        '# A\n\nThe panel met on 4 June 2021 and on 5 June 2021.\n\nBorn on 3.4.1999. She died on the 5th of May 2020.\n',
    })
    const { out, err } = await runDhr('lint', folder, '--format', format)
    expect(out).toContain('anonymity/birth-or-death')
    expect(out).toContain('writing/date-style')
    expect(out + err).not.toMatch(/1999|April|5 May 2020|5th of/)
  },
)

test('a name of two letters is covered in the lines of other findings', async () => {
  const folder = tempReport({
    '00-title-page.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
    '01-a.md': '# A\n\nMr Ng was was there.\r\n\r\nIt it was Mr\nNg who told it.\n',
  })
  const { out } = await runDhr('lint', folder)
  expect(out).toContain('anonymity/unregistered-name')
  expect(out).toContain('█████ was was there.')
  expect(out).not.toMatch(/\bNg\b/)
})

test('a word that is perhaps a name is covered where it was found, and not where it is an organisation', async () => {
  const folder = tempReport({
    '01-a.md':
      '# Analysis\n\nTODO check with Trust whether it was so.\n\nThe Trust told the the panel. She met Hope at the the gate.\n',
  })
  const { out } = await runDhr('lint', folder)
  expect(out).not.toContain('check with Trust')
  expect(out).toContain('The Trust told the the panel')
})
