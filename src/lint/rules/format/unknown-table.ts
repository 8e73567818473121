import { dataBlockNames } from '../../../model/mdast-extensions.ts'
import type { Rule } from '../../../model/rule.ts'
import { indexLines } from '../../../support/line-index.ts'
import { nearestWord } from '../../../support/nearest-word.ts'
import { nodesOf } from '../../../support/nodes-of.ts'

/** A line of nothing but colons and a word, as written: in a quote, a list, the middle of a paragraph. */
const call = /^[ \t>]*(?<call>(?<colons>:{1,3})[ \t]?(?<word>\p{L}[\p{L}_-]*):{0,2})[ \t]*$/gmu

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
        for (const { index, groups } of text.slice(start, end).matchAll(call)) {
          const { call: written = '', colons = '', word = '' } = groups ?? {}
          const near = nearestWord(word, dataBlockNames)
          if (colons !== '::' && !near) continue
          const from = start + index + text.slice(start + index, end).indexOf(colons)
          say({
            file,
            position: lines.position(from, from + written.length),
            message: near
              ? `Unexpected “${written}”, which prints no table, did you mean “::${near}”?`
              : `Unexpected “${written}”, which prints no table, expected one of ${all}`,
            ...(near ? { expected: [`::${near}`] } : {}),
          })
        }
      }
    }
  },
}

const all = dataBlockNames.map((name) => `::${name}`).join(', ')
