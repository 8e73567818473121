import type { List, ListItem, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Report } from '../../model/report.ts'
import { onceFor } from '../../support/once-for.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { textRuns } from '../../support/texts/text-runs.ts'

/** What an author typed in front of a paragraph that is numbered when it is printed. */
export interface TypedNumber {
  file: string
  position: Position
  /** “13.”, “12.3”, “Para 48:”, “a.” */
  typed: string
  /** `list`: Markdown takes it for an item of a list; `letter`: the item of a list that is none. */
  kind: 'list' | 'number' | 'letter'
}

/** Every number and letter of a paragraph that its author typed. Worked out once for a report. */
export const typedNumbers = onceFor((report: Report): readonly TypedNumber[] => [
  ...typedInText(report),
  ...typedAsList(report),
])

// “14.05 Call received” is a time, “1.5 litres” a measure.
const numberBefore =
  /^(?:(?!\d{1,2}\.[0-5]\d(?!\d))\d{1,3}(?:\.\d{1,3})+\.?(?= +\p{Lu})|[Pp]ara(?:graph)?\.? ?\d{1,3}(?:\.\d{1,3})*(?: ?[:.–—-]|\))(?= +\S))/u
const letterBefore =
  /^(?:\([a-z]\)|[a-z][.)]|\((?:i{1,3}|iv|vi{0,3}|ix|x)\)|(?:i{1,3}|iv|vi{0,3}|ix|x)[.)])(?= +\S)/

/** Whether a paragraph is an item of a list to its author, by the letter that it begins with. */
export const beginsAsItem = (text: string): boolean => letterBefore.test(text)

function typedInText(report: Report): TypedNumber[] {
  return textRuns(report).flatMap((run): TypedNumber[] => {
    const { file, kind, part, inList, inQuote, text } = run
    if (kind !== 'paragraph' || part !== 'body' || inList || inQuote) return []
    const number = numberBefore.exec(text)?.[0]
    const typed = number ?? letterBefore.exec(text)?.[0]
    if (typed === undefined) return []
    return [
      {
        file,
        position: run.position(0, typed.length),
        typed,
        kind: number === undefined ? 'letter' : 'number',
      },
    ]
  })
}

/**
 * Lists that begin above 1 and go on from no other, or hold sentences and stand straight below a heading: “13. The panel
 * met.” is a paragraph to its author.
 */
function typedAsList(report: Report): TypedNumber[] {
  return report.prose.flatMap(({ file, tree }) => {
    let next = 1
    let before: RootContent | undefined
    return tree.children.flatMap((node: RootContent): TypedNumber[] => {
      const follows = before
      if (node.type !== 'authorNote') before = node
      if (node.type === 'heading') next = 1
      if (node.type !== 'list' || !node.ordered) return []
      const first = node.start ?? 1
      const goesOn = first <= next
      next = Math.max(next, first + node.children.length)
      const isText = follows?.type === 'heading' && node.spread && node.children.every(isSentence)
      return goesOn && !isText ? [] : beginningOf(node, file, first)
    })
  })
}

/** “The panel met.”; not “Whether it met.” or “To learn lessons.”, which are items wherever they stand. */
const isSentence = (item: ListItem): boolean =>
  /^(?!(?:Whether|How|What|Who|When|Where|Why|Which|To|Did|Was|Were|Is|Are|If)\b)\p{Lu}.*\.$/su.test(
    textOf(item).trim(),
  )

function beginningOf(list: List, file: string, first: number): TypedNumber[] {
  if (list.position === undefined) return []
  const { start } = list.position
  const typed = `${first}.`
  const end = {
    line: start.line,
    column: start.column + typed.length,
    ...(start.offset === undefined ? {} : { offset: start.offset + typed.length }),
  }
  return [{ file, position: { start, end }, typed, kind: 'list' }]
}
