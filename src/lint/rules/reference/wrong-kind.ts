import type { Target } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/text-runs.ts'

const nouns: ReadonlyArray<readonly [RegExp, ReadonlyArray<Target['kind']>]> = [
  [/\b(?:paragraphs?|paras?\.?)\s$/i, ['paragraph', 'item']],
  [/\b(?:recommendations?|recs?\.?)\s$/i, ['recommendation']],
]

const called: Record<Target['kind'], string> = {
  paragraph: 'a paragraph',
  item: 'an item of a list',
  heading: 'a heading',
  figure: 'a picture',
  recommendation: 'a recommendation',
  unnumbered: 'words without a number',
}

/** “recommendation 1(b)”: an item of a recommendation counts as one. */
const kindOf = ({ kind, id }: Target): Target['kind'] =>
  kind === 'item' && id.startsWith('recommendation') ? 'recommendation' : kind

export const wrongKind: Rule = {
  meta: {
    id: 'reference/wrong-kind',
    severity: 'error',
    summary:
      'A reference that prints something else than the word before it says, or nothing at all',
  },
  check(report, say) {
    for (const { file, text, links } of textRuns(report)) {
      for (const { node, start } of links) {
        const target = report.at.reference.get(node)?.target
        if (!target || node.children.length > 0) continue
        const position = node.position
        if (target.text === '') {
          say({
            file,
            position,
            message: `Unexpected reference to “#${target.label}”, which bears no number to print, expected words of your own: “[the words](#${target.label})”`,
          })
          continue
        }
        const noun = nouns.find(([pattern]) =>
          pattern.test(text.slice(Math.max(0, start - 20), start)),
        )
        if (!noun || noun[1].includes(kindOf(target))) continue
        const word = /(\S+)\s$/.exec(text.slice(0, start))?.[1] ?? ''
        say({
          file,
          position,
          message: `Unexpected “${word}” before a reference to ${called[target.kind]}, expected ${called[noun[1][0] ?? 'paragraph']} behind it: this prints “${word} ${target.text}”`,
        })
      }
    }
  },
}
