import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixReport } from '../../../src/app/fix/fix-report.ts'
import type { MendKind } from '../../../src/model/mend-kind.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { reportOf } from '../../support/report-of.ts'

const title = '---\nreport:\n  subject: Rowan\n---\n\n# A review\n'
const kinds = new Set<MendKind>(['typed-numbers'])

async function fixed(text: string) {
  const files = { 'r/00-t.md': title, 'r/01-a.md': text }
  const result = await fixReport(memoryHost(files), { folder: 'r', kinds })
  return { ...result, text: result.changes[0]?.after ?? text }
}

test('typed numbers go, and what speaks of them leads to the same paragraphs', async () => {
  const { text } = await fixed(
    `# A

1.1 The panel met.

1.2. As paragraph 1.1 says, it met; see paragraphs 2.1–2.2 and para 2.2(b).

# B

2.1 The GP wrote. {#wrote}

2.2 It was told that:

1. nobody came; and
2. nobody rang.
`,
  )
  expect(text).toBe(
    `# A

The panel met. {#the-panel-met}

As paragraph [](#the-panel-met) says, it met; see paragraphs [](#wrote)–[](#it-was-told-that) and para [](#nobody-rang).

# B

The GP wrote. {#wrote}

It was told that: {#it-was-told-that}

1. nobody came; and
2. nobody rang. {#nobody-rang}
`,
  )
  expect((await fixed(text)).changes).toEqual([])
})

test.each([
  [
    'a number that was not typed',
    '1.1 The panel met.\n\n1.2 As paragraph 1.7 says.',
    'paragraph 1.7',
  ],
  ['a number that may be of something else', '1.1 The panel met.\n\n1.2 See 1.1 above.', 'See 1.1'],
])('all stay where the report speaks of %s, which is told', async (_, body, words) => {
  const { changes } = await fixed(`# A\n\n${body}\n`)
  expect(changes).toEqual([])
  const text = `# A\n\n${body}\n\n1.3 As paragraph 1.1 says.\n`
  expect((await fixed(text)).changes).toEqual([])
  const told = await fixReport(memoryHost({ 'r/00-t.md': title, 'r/01-a.md': text }), {
    folder: 'r',
    kinds: new Set<MendKind>(['typed-numbers', 'numbers']),
  })
  expect(told.inTheWay).toMatchObject({ typed: '1.1', stray: { line: 5, words } })
})

test.each([
  ['two bear the same', '1.1 The panel met.\n\n1.1 It met again.'],
  ['what follows would become a list', 'Para 1: The panel met.\n\nPara 2: - It met again.'],
  ['Markdown took some for a list', '1.1 The panel met.\n\n12. It met again.'],
  ['one is that of a link', '1.1 The panel met. {#met}\n\n1.2 See paragraph [1.1](#met).'],
])('all stay where %s', async (_, body) => {
  expect((await fixed(`# A\n\n${body}\n`)).changes).toEqual([])
})

test('in any report a reference leads to the paragraph that bore the number', async () => {
  const words = fc.constantFrom('The panel met', 'Rowan rang', 'It was late', 'A nurse came')
  const paragraph = fc.record({ words, to: fc.nat(), refers: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (sections) => {
        const numbers = sections.flatMap((own, at) => own.map((_, n) => `${at + 1}.${n + 1}`))
        const targets: string[] = []
        const text = sections
          .map((own, at) => {
            const blocks = own.map((one, n) => {
              const to = numbers[one.to % numbers.length] ?? ''
              if (one.refers) targets.push(to)
              return `${at + 1}.${n + 1} ${one.words}${one.refers ? `, as paragraph ${to} says` : ''}.`
            })
            return `# Section ${at + 1}\n\n${blocks.join('\n\n')}\n`
          })
          .join('\n')
        const report = reportOf({ '00-t.md': title, '01-a.md': (await fixed(text)).text })
        const led = report.references.map(({ target }) => {
          const at = report.paragraphs.findIndex(({ id }) => id === target?.id)
          return numbers[at]
        })
        expect(report.paragraphs).toHaveLength(numbers.length)
        expect(led).toEqual(targets)
      },
    ),
    { numRuns: 40 },
  )
})
