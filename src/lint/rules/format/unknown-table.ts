import { dataBlockNames } from '../../../model/mdast-extensions.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { nearestWord } from '../../../support/nearest-word.ts'
import { indexLines } from '../../../support/texts/line-index.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

/** A line that begins with colons, as written: in a quote, a list, the middle of a paragraph. */
const call =
  /^[ \t>]*(?<call>(?<colons>:{1,3})[ \t]?(?<word>\p{L}[\p{L}_-]*)?(?<rest>[^\r\n]*?))[ \t]*$/gmu

export const unknownTable: Rule = {
  meta: {
    id: 'format/unknown-table',
    severity: 'warning',
    summary: 'A line such as “::panle”, which names no table and is printed as words',
  },
  check(report, say) {
    for (const { file, text, tree } of report.files) {
      const lines = indexLines(text)
      for (const paragraph of nodesOf(tree, 'paragraph')) {
        const start = paragraph.position?.start.offset
        const end = paragraph.position?.end.offset
        if (start === undefined || end === undefined) continue
        for (const { index, groups } of allMatches(text.slice(start, end), call)) {
          const { call: written = '', colons = '', word = '', rest = '' } = groups ?? {}
          const near = word && nearestWord(word, dataBlockNames)
          if (!isMeant({ colons, word, rest, near })) continue
          const from = start + index + text.slice(start + index, end).indexOf(colons)
          say({
            file,
            position: lines.position(from, from + written.length),
            message: `Unexpected “${written}”, which prints no table, ${remedy(word, near)}`,
            ...(near ? { expected: [`::${near}`] } : {}),
          })
        }
      }
    }
  },
}

interface Call {
  colons: string
  word: string
  rest: string
  /** The table that was probably meant. */
  near: string | undefined
}

/** Whether colons are no text: before a word alone, before that of a table, or three on a line of their own. */
function isMeant({ colons, word, rest, near }: Call): boolean {
  if (word === '') return colons === ':::' && rest === ''
  return /^:{0,2}$/.test(rest) ? colons === '::' || Boolean(near) : colons !== ':' && Boolean(near)
}

function remedy(word: string, near: string | undefined): string {
  if (word === '') return 'expected no such line: “::panel” needs none that ends it'
  if (near === undefined) return `expected one of ${all}`
  return near === word ? `expected “::${near}” alone on its line` : `did you mean “::${near}”?`
}

const all = dataBlockNames.map((name) => `::${name}`).join(', ')
