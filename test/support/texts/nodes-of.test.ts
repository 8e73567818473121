import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/source/parse-markdown.ts'
import { nodesOf, walkNodes } from '../../../src/support/texts/nodes-of.ts'
import { textOf } from '../../../src/support/texts/text-of.ts'

const tree = parseMarkdown('# A\n\none [two](#x)\n\n> - three\n>   - four [five](#y)\n\n[^n]: six')

test('the nodes of a type come in reading order, wherever they stand', () => {
  expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual(['#x', '#y'])
  expect(nodesOf(tree, 'paragraph').map((node) => textOf(node))).toEqual([
    'one two',
    'three',
    'four five',
    'six',
  ])
  expect(nodesOf(tree, 'image')).toEqual([])
})

test('a walk meets each node once, a parent before its children', () => {
  const seen: string[] = []
  walkNodes(tree, ({ type }) => void seen.push(type))
  expect(seen.slice(0, 4)).toEqual(['root', 'heading', 'text', 'paragraph'])
  expect(seen.filter((type) => type === 'listItem')).toHaveLength(2)
})
