import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymiseSource, type Known } from '../../../src/app/anonymise/anonymise-source.ts'
import { nothingExplained } from '../../../src/privacy/explained.ts'
import { compileRegister } from '../../../src/privacy/register/compile-register.ts'
import { parseSection } from '../../../src/source/parse-section.ts'
import { writeEdits } from '../../../src/support/write-edits.ts'
import { arbitrarySection } from '../../support/arbitrary-report.ts'

const known: Known = {
  explained: nothingExplained,
  register: compileRegister({
    people: [
      { pseudonym: 'Rowan', names: ['Emrys Pugh Tomos'], identifiers: ['@emtomos'] },
      { pseudonym: 'Child_A', names: ['Morwenna Quarrie'] },
    ],
    places: [],
    organisations: [],
  }),
}

function anonymised(text: string, file = '01-a.md'): string {
  const { changes } = anonymiseSource(file, text, known)
  return writeEdits(
    text,
    changes.flatMap(({ edits }) => edits),
  )
}
const left = (text: string, file = '01-a.md') =>
  anonymiseSource(file, text, known).left.map(({ start, end, reason }) => [
    text.slice(start, end),
    reason,
  ])

describe('anonymiseSource, in Markdown', () => {
  it.each([
    ['emphasis about all of a name', '**Emrys Tomos** left.', '**Rowan** left.'],
    ['emphasis about a part of it', 'Mr **Tomos** and **Emrys** Tomos', 'Rowan and **Rowan**'],
    ['emphasis within a word', 'Em**rys** left.', 'Rowan left.'],
    ['a link, which still leads there', 'Mr [Tomos](#a) left.', '[Rowan](#a) left.'],
    ['a footnote’s mark within it', 'Emrys[^1] Tomos left.', 'Rowan[^1] left.'],
    ['references to characters', 'T&oacute;mos&rsquo;s, T&#111;mos.', 'Rowan&rsquo;s, Rowan.'],
    ['escapes', 'Tomos\\. Emrys\\!', 'Rowan\\. Rowan\\!'],
    ['a line’s end in a quotation', '> Emrys\n> Tomos left.', '> Rowan left.'],
    ['a cell of a table', '| a |\n| - |\n| TOMOS |', '| a |\n| - |\n| ROWAN |'],
    ['a label behind it', '## Emrys {#tomos-1}', '## Rowan {#tomos-1}'],
    ['a pseudonym that looks like markup', 'Morwenna and Morwenna', 'Child\\_A and Child\\_A'],
    ['an address that stands for itself', 'By e.tomos@example.com.', 'By an e-mail address.'],
    ['a note', 'A.[^1]\n\n[^1]: Of Emrys.', 'A.[^1]\n\n[^1]: Of Rowan.'],
  ])('changes words with %s', (_, text, expected) => {
    expect(anonymised(text)).toBe(expected)
    expect(anonymised(expected)).toBe(expected)
  })

  it.each([
    ['front matter', '---\nsection: Emrys\n---\n\n# A\n', 'Emrys'],
    ['code', 'A `Emrys` b.', 'Emrys'],
    ['a target', '[a](#emrys)', 'emrys'],
    ['a label', '# A {#emrys}', 'emrys'],
    ['a comment', '<!-- Emrys -->', 'Emrys'],
    ['the description of a picture', '![Emrys](a.png)', 'Emrys'],
    ['the address of a definition', '[a][b]\n\n[b]: emrys.md', 'emrys'],
    ['HTML', '<b title="Emrys">a</b>', 'Emrys'],
  ])('leaves and tells what stands in %s', (_, text, name) => {
    expect(anonymised(text)).toBe(text)
    const told = left(text).filter(([, reason]) => reason === 'fixed')
    expect(told.map(([words = '']) => words.includes(name))).toContain(true)
  })

  it('leaves dates and numbers of front matter and of the review’s own section', () => {
    const text = '---\nsection: timescales\n---\n\n# Timescales\n\nThe panel met on 3 May 2024.\n'
    expect(anonymised(text)).toBe(text)
    expect(left(text)).toEqual([])
  })
})

describe('anonymiseSource, in a plain text', () => {
  it.each([
    ['lines', 'Name: Emrys\r\nTomos\r\nborn in June', 'Name: Rowan\r\nborn in June'],
    ['words that are broken', 'Em-\nrys and To-\r\nmos left', 'Rowan and Rowan left'],
    ['marks that mean nothing', '*Emrys* `Tomos` [a](emrys)', '*Rowan* `Rowan` [a](Rowan)'],
  ])('changes words over %s', (_, text, expected) => {
    expect(anonymised(text, 'imr.txt')).toBe(expected)
  })
})

/** A section into which names, dates and numbers were pasted where a word was. */
const messy = fc
  .tuple(
    arbitrarySection,
    fc.array(
      fc.constantFrom(
        'Emrys',
        'Emrys Tomos',
        'Mr **Tomos**',
        'TOMOS, Emrys',
        'Em*rys*',
        'on 3 March 2019',
        '07700 900123',
        'e.tomos@example.com',
        'Morwenna’s',
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([section, pasted]) => {
    let next = 0
    return section.replace(/(?<=[a-z] )([a-z]{4,})(?= [a-z])/g, (word) =>
      next++ % 4 === 0 ? (pasted[(next >> 2) % pasted.length] ?? word) : word,
    )
  })

describe('anonymiseSource, whatever the section', () => {
  it('leaves no registered name in its words, and is the same done twice', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const once = anonymised(text)
        const { left: rest } = anonymiseSource('01-a.md', once, known)
        let bare = once
        for (const { start, end } of rest)
          bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end)
        expect(bare).not.toMatch(/emrys|tomos|morwenna|quarrie/i)
        expect(anonymised(once)).toBe(once)
      }),
      { numRuns: 40 },
    )
  })

  it('changes nothing else: outside its edits every character stays, and so does the structure', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { changes } = anonymiseSource('01-a.md', text, known)
        const edits = changes.flatMap((change) => change.edits).sort((a, b) => a.start - b.start)
        let at = 0
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThanOrEqual(start)
          at = end
        }
        expect(shape(writeEdits(text, edits))).toEqual(shape(text))
      }),
      { numRuns: 40 },
    )
  })
})

/** The blocks of a section with their labels, without words. */
function shape(text: string): unknown {
  const { tree, frontMatter } = parseSection('01-a.md', text).section
  const outline = (node: { type: string; children?: unknown[]; data?: unknown }): unknown => {
    const inline = ['paragraph', 'heading', 'tableCell'].includes(node.type)
    const children = inline ? [] : (node.children ?? [])
    const label = (node.data as { label?: { name: string } } | undefined)?.label?.name
    return [node.type, label, children.map((child) => outline(child as typeof node))]
  }
  return [
    outline(tree),
    JSON.stringify(frontMatter, (key, value) => (key === 'position' ? 0 : value)),
  ]
}
