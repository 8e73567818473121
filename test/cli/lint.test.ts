import { relative } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { runLint } from '../../src/cli/commands/lint.ts'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const title =
  '---\nreport:\n  subject: Rowan\n  died: 2023-03\n  partnership: Wexcombe Community Safety Partnership\n  author: Jane Example\n---\n\n# A review\n'
const bad = {
  '00-title-page.md': title,
  '01-introduction.md': '# Introduction:\n\nSee paragraph [](#nowhere), 100% sure.\n',
  '02-timescales.md': '# Timescales;\n\nIt began in May 2023 and was completed in June 2024.\n',
}
const only = ['--rule', 'reference/unknown-label', '--rule', 'structure/heading-end']

describe('text', () => {
  test('by file, with the line and a caret under the place', async () => {
    const folder = tempReport(bad)
    const path = relative('', folder)
    const { code, out, err } = await runDhr('lint', ...only, folder)
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).toBe(`${path}/01-introduction.md
  1:15    warning  Unexpected “:” at the end of a heading, expected none  structure/heading-end
          │ # Introduction:
          │               ^
  3:15    error    Unexpected reference to “#nowhere”, which nothing has as its label, expected the label of a paragraph, list item, heading or recommendation  reference/unknown-label
          │ See paragraph [](#nowhere), 100% sure.
          │               ^^^^^^^^^^^^

${path}/02-timescales.md
  1:13    warning  Unexpected “;” at the end of a heading, expected none  structure/heading-end
          │ # Timescales;
          │             ^

1 error, 2 warnings
More on a finding: dhr rules reference/unknown-label
`)
  })

  test('a file: the whole report is judged, its findings alone are told', async () => {
    const folder = tempReport(bad)
    const { code, out } = await runDhr('lint', ...only, `${folder}/02-timescales.md`)
    expect(out).toContain('02-timescales.md')
    expect(out).not.toContain('01-introduction.md')
    expect(code).toBe(0)
  })

  test('a folder that is named twice, or in two ways, is judged once', async () => {
    const folder = tempReport(bad)
    const once = await runDhr('lint', ...only, folder)
    const again = `${folder}/`
    expect(await runDhr('lint', ...only, folder, again, `${folder}/01-introduction.md`)).toEqual(
      once,
    )
    expect(await runDhr('lint', ...only, `${folder}/01-introduction.md`, folder)).toEqual(once)
  })

  test('a drawing in a folder of the report is judged by itself', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text>Quentin Osgathorpe</text></svg>'
    const folder = tempReport({
      ...bad,
      '03-c.md': '# Chronology\n\n![A plan](images/plan.svg)\n',
      'images/plan.svg': drawing,
      'identities.yaml': 'people:\n  - as: the neighbour\n    names: [Quentin Osgathorpe]\n',
    })
    const whole = await runDhr('lint', '--format', 'json', folder)
    const alone = await runDhr('lint', '--format', 'json', `${folder}/images/plan.svg`)
    const inDrawing = JSON.parse(whole.out).filter(({ file }: { file: string }) =>
      file.endsWith('plan.svg'),
    )
    expect(inDrawing).not.toEqual([])
    expect(JSON.parse(alone.out)).toEqual(inDrawing)
  })

  test('nothing found', async () => {
    const folder = tempReport({ ...bad, '01-introduction.md': '# Introduction\n' })
    const { code, out } = await runDhr('lint', '--rule', 'reference', folder)
    expect([code, out]).toEqual([0, 'Nothing found.\n'])
  })

  test('--quiet tells errors only', async () => {
    const { code, out } = await runDhr('lint', '--quiet', ...only, tempReport(bad))
    expect(out).toContain('unknown-label')
    expect(out).not.toContain('heading-end')
    expect(code).toBe(1)
  })
})

test('--max-warnings', async () => {
  const folder = tempReport({ ...bad, '01-introduction.md': '# Introduction:\n' })
  expect((await runDhr('lint', '--max-warnings', '2', ...only, folder)).code).toBe(0)
  const { code, err } = await runDhr('lint', '--max-warnings', '1', ...only, folder)
  expect([code, err]).toEqual([1, '2 warnings: --max-warnings allows 1\n'])
  expect(await runDhr('lint', '--max-warnings', 'none', folder)).toMatchObject({ code: 2, out: '' })
})

test('json: an array with exactly the keys of the contract', async () => {
  const folder = tempReport(bad)
  const { out } = await runDhr('lint', '--format', 'json', ...only, folder)
  const findings = JSON.parse(out) as Array<Record<string, unknown>>
  expect(findings.map((finding) => Object.keys(finding))).toEqual(
    findings.map(() => [
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'ruleId',
      'severity',
      'message',
      'note',
      'url',
      'expected',
    ]),
  )
  expect(findings[1]).toEqual({
    file: `${relative('', folder)}/01-introduction.md`,
    line: 3,
    column: 15,
    endLine: 3,
    endColumn: 27,
    ruleId: 'reference/unknown-label',
    severity: 'error',
    message:
      'Unexpected reference to “#nowhere”, which nothing has as its label, expected the label of a paragraph, list item, heading or recommendation',
    note: null,
    url: 'src/lint/rules/reference/unknown-label.md',
    expected: null,
  })
})

test('sarif', async () => {
  const { out } = await runDhr('lint', '--format', 'sarif', ...only, tempReport(bad))
  const log = JSON.parse(out)
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  const result = run.results[1]
  expect(result).toMatchObject({ ruleId: 'reference/unknown-label', level: 'error' })
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('reference/unknown-label')
  expect(result.locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 15,
    endLine: 3,
    endColumn: 27,
  })
})

test('github: what its commands may not hold is escaped', async () => {
  const folder = tempReport({
    ...bad,
    '01-introduction.md': '# Introduction\n\nSee paragraph [](#100%25,b).\n',
  })
  const { out } = await runDhr(
    'lint',
    '--format',
    'github',
    '--rule',
    'reference/unknown-label',
    '--',
    folder,
  )
  expect(out).toBe(
    `::error file=${relative('', folder)}/01-introduction.md,line=3,col=15,endLine=3,endColumn=28,title=reference/unknown-label::Unexpected reference to “#100%25,b”, which nothing has as its label, expected the label of a paragraph, list item, heading or recommendation\n`,
  )
})

test('--stdin-filename judges unsaved text, also of a file that is not there yet', async () => {
  const folder = tempReport(bad)
  const lint = async (name: string, text: string) => {
    let out = ''
    const stream = {
      write: (words: string) => (out += words),
      columns: 80,
    } as unknown as NodeJS.WriteStream
    const flags = {
      format: 'json',
      stdinFilename: `${folder}/${name}`,
      rule: ['reference/unknown-label'],
    } as const
    const code = await runLint(
      [],
      { ...flags, rule: [...flags.rule] },
      { out: stream, err: stream },
      Readable.from([text]),
    )
    return { code, findings: JSON.parse(out) as unknown[] }
  }
  expect(await lint('01-introduction.md', '# Introduction\n')).toEqual({ code: 0, findings: [] })
  expect(await lint('03-new.md', 'See [](#x).')).toMatchObject({ code: 1, findings: [{ line: 1 }] })
})

test.each(['notes.txt', 'notes.md', '02-timescales.docx'])(
  'a file that is no part of a report is no report without faults: %s',
  async (name) => {
    const { code, out, err } = await runDhr(
      'lint',
      `${tempReport({ ...bad, [name]: 'TODO' })}/${name}`,
    )
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(`${name} is no part of a report: nothing in it was looked at`)
    expect(err).toContain('such as 03-background.md')
  },
)

test.each([
  [['lint', '/nowhere'], 'There is no file or folder /nowhere'],
  [['lint', '--stdin-filename', 'report/notes.txt'], 'report/notes.txt is no section of a report'],
  [['lint', '--rule', 'structure/heading-ends'], 'Did you mean structure/heading-end?'],
  [['lint', '--rule', 'Heading-end'], 'Did you mean structure/heading-end?'],
  [['rules', 'structure/heading-ends'], 'Did you mean structure/heading-end?'],
  [['rules', 'heading-end'], 'Did you mean structure/heading-end?'],
  [['rules', 'heading-ends'], 'Did you mean structure/heading-end?'],
  [['rules', 'structural/heading-end'], 'Did you mean structure/heading-end?'],
  [['rules', 'refrence'], 'Did you mean reference?'],
  [['rules', 'ref'], 'Did you mean reference?'],
  [['rules', 'title'], 'Did you mean format/title-page or structure/section-title or '],
  [['rules', 'unknown-r'], 'Did you mean ignore/unknown-rule?'],
  [['lint', '--rule', 'typed'], 'Did you mean structure/typed-number?'],
  [['rules', 'xyzzy'], '“dhr rules” lists them all'],
])('what cannot be done is said in a line: %j', async (args, said) => {
  const { code, out, err } = await runDhr(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})

test('control characters are told, and no terminal gets one', async () => {
  const bell = 'The bell\u0007 rang with \u001B[31mred words\u001B[0m and was was heard.'
  const folder = tempReport({ '01-a.md': `# A\n\n${bell} The panel met--once.\f\n` })
  const { out } = await runDhr('lint', folder)
  expect(out).toContain('3:9     warning  Unexpected character (U+0007, a control character)')
  expect(out).toContain('(U+001B, a control character)')
  expect(out).toContain('(U+000C, a control character)')
  expect(out).toContain('│ The bell␇ rang with ␛[31mred words␛[0m and was was heard.')
  const fix = await runDhr('fix', '--check', folder)
  expect(fix.out).toContain('The bell␇ rang with ␛[31mred words␛[0m and was heard.')
  const where = await runDhr('where', '-r', folder, 'bell')
  expect(where.out).toContain('The bell␇ rang with ␛[31mred')
  const csv = await runDhr('where', '-r', folder, '--csv')
  for (const shown of [out, fix.out, where.out, csv.out])
    expect(shown).not.toMatch(/(?![\r\n])\p{Cc}/u)
})

test('dhr rules lists those of a group', async () => {
  const { code, out } = await runDhr('rules', 'anonymity')
  expect(code).toBe(0)
  const ids = out.trim().split('\n')
  expect(ids.length).toBeGreaterThan(10)
  expect(ids.every((line) => line.startsWith('anonymity/'))).toBe(true)
})

test('dhr rules lists them all and shows the page of one', async () => {
  const { out } = await runDhr('rules')
  expect(out).toMatch(/^reference\/unknown-label +error +A cross-reference/m)
  expect((await runDhr('rules', 'reference/unknown-label')).out).toMatch(
    /^# reference\/unknown-label\n/,
  )
})
