import type { Node, Paragraph, Parents } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { countWords } from '../../../support/texts/sentences.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { hidden } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { isInSlip } from '../../markup/markup-slips.ts'
import { numberWords } from '../../numbers/numbers-in-words.ts'
import { beginsAsItem } from '../../numbers/typed-numbers.ts'
import { gapsIn } from '../../writing/gaps.ts'
import { neighboursIn } from '../../writing/neighbours.ts'

export const paragraphEnd: Rule = {
  meta: {
    id: 'writing/paragraph-end',
    severity: 'warning',
    summary:
      'A paragraph without a full stop at its end, or one that introduces a list without a colon',
    mends: 'slips',
  },
  check(report, say) {
    const neighbours = neighboursIn(report)
    const runs = textRuns(report).filter(isProse)
    const unstopped = runs.filter(
      ({ part, text }) => part === 'recommendation' && !stopped.test(text),
    )
    // Recommendations that all go without a full stop are a style, not a slip.
    const stopless =
      unstopped.length * 2 > runs.filter(({ part }) => part === 'recommendation').length
    for (const run of runs) {
      // “(a) in March;” is to be made an item of a list: structure/typed-number says so.
      if (run.part === 'body' && beginsAsItem(run.text)) continue
      const { file, node, part, text, position } = run
      const end = text.trimEnd().length
      const last = text[end - 1] ?? ''
      const behind = neighbours.get(node)?.behind
      const at = position(end - 1, end)
      // A picture, heading or table that was meant ends in no full stop, and a note that was meant stands after it.
      if (isInSlip(report, file, position(0, 1)) || isInSlip(report, file, at)) continue
      const isStopped = stopped.test(text)
      if (introduced.has(behind?.type ?? '') && (behind?.type !== 'dataBlock' || isStopped)) {
        if (last === ';' || last === ',') {
          const message = `Unexpected “${last}” before a list, expected “:”`
          say({ file, position: at, message, expected: [':'] })
        } else if (behind?.type === 'list' && !isStopped && announcing.test(text)) {
          const message = 'Missing “:” before the list'
          say({ file, position: at, message, expected: [`${last}:`] })
        }
      } else if (!isStopped && !(stopless && part === 'recommendation')) {
        if (isOpen(run)) continue
        const message = 'Missing full stop at the end of the paragraph'
        say({
          file,
          position: at,
          message,
          ...(unfinished.test(text) || goesOn.test(last) ? {} : { expected: [`${last}.`] }),
        })
      } else if (part === 'body' && (last === ';' || (last === ':' && !leadsTo(behind)))) {
        const message = `Unexpected “${last}” at the end of the paragraph, expected a full stop, or what was to follow`
        say({ file, position: at, message })
      }
    }
  },
}

const stopped = new RegExp(`[.!?…:;${hidden}]['"’”)\\]]*\\s*$`)

/** “The panel did three things”, “The following were asked”; “The panel asked whether” goes on in its list. */
const announcing = new RegExp(
  `(?:\\b(?:the following|as follows)(?: \\p{Ll}+){0,4}|\\b(?:${numberWords.join('|')}) (?:\\p{Ll}+ )?\\p{Ll}+s)\\s*$`,
  'iu',
)

/** What no sentence ends in: more than a full stop is missing. */
const unfinished =
  /\b(?:the|an?|and|or|but|of|my|our|your|its|their|whose|because|if|although|while|whilst|than|as|very|such|every|into|from|upon|with|to|for|by|at|also|which|who|whom|including|(?:also|it|he|she|they|which|who|panel|report|review|guidance|policy) (?:also )?(?:notes?|states?|includes?|shows?|says?|suggests?|recommends?|concludes?|highlights?|identif(?:y|ies)|explains?|found|finds?))\s*$/i

/** “by telephone,”, “[to be confirmed]”: something else is missing there than a full stop. */
const goesOn = /[,;:\]([–—-]/

/** What ends in a gap that is still to be filled, or in HTML that is not printed: that is reported, and the stop comes with it. */
function isOpen(run: TextRun): boolean {
  const end = run.text.trimEnd().length
  const { children = [] } = run.node as Partial<Parents>
  return gapsIn(run).some((gap) => gap.end >= end) || children.at(-1)?.type === 'html'
}

/** A paragraph of sentences: no line of a list, table, verse or heading in bold. */
function isProse({ node, kind, part, inList, inQuote, text, emphasis }: TextRun): boolean {
  if (kind !== 'paragraph' || inList || inQuote) return false
  if (part !== 'recommendation' && part !== 'body') return false
  if (node.type === 'paragraph' && isUnnumbered(node)) return false
  // “… –>”: a comment, as its author meant it.
  if (/[-–—]\s?>\s*$/.test(text)) return false
  const [first] = emphasis
  const allEmphasised = first !== undefined && first[0] === 0 && first[1] >= text.trimEnd().length
  return !allEmphasised && countWords(text) >= 5
}

const isUnnumbered = (node: Node): boolean =>
  (node.data as { unnumbered?: true } | undefined)?.unnumbered === true

/** Blocks that a paragraph introduces. */
const introduced = new Set(['list', 'dataBlock', 'table', 'blockquote'])

/** “the following:”, and then a quotation, an item that was typed by hand, or a picture. */
function leadsTo(node: Node | undefined): boolean {
  if (node === undefined || node.type === 'heading') return false
  if (node.type !== 'paragraph') return true
  return !/^\p{Lu}\p{Ll}*[ ,]/u.test(textOf(node as Paragraph))
}
