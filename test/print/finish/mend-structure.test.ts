import { expect, test } from 'vitest'
import { mendStructure } from '../../../src/print/finish/mend-structure.ts'
import { type Element, elementsIn, makeElement } from '../../../src/print/finish/structure.ts'

const words = (mcid: number) => ({ kind: 'content' as const, page: 0, mcid })

test('a caption whose note has a picture, below a picture that cannot be printed, stays a paragraph', () => {
  const call = makeElement('Link', [words(2)], { mark: 'call-1' })
  const caption = makeElement('Div', [words(1), call], { mark: 'caption' })
  const figure = makeElement('Div', [makeElement('P', [words(0)]), caption], { mark: 'figure' })
  const picture = makeElement('Figure', [words(4)], { alt: 'a chart' })
  const note = makeElement('Div', [makeElement('P', [words(3)]), picture], { mark: 'note-1' })
  const root: Element = makeElement('Document', [
    figure,
    makeElement('Div', [note], { mark: 'foot' }),
  ])
  mendStructure(root, () => true)
  const types = elementsIn(root).map(({ type }) => type)
  expect(types.filter((type) => type === 'Figure')).toHaveLength(1)
  expect(types).toContain('Note')
  expect(types).not.toContain('Caption')
})
