import type { Pseudonym } from '../../../model/front-matter.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/text-of.ts'
import type { TextRun } from '../../../support/text-run.ts'
import { textRuns } from '../../../support/text-runs.ts'

export const personLabelledTwoWays: Rule = {
  meta: {
    id: 'writing/person-labelled-two-ways',
    severity: 'advice',
    summary: 'A person of the pseudonym table who is introduced as something else in the text',
  },
  check(report, say) {
    for (const pseudonym of report.pseudonyms) {
      const own = pseudonym.relationship && firstLabel(textOf(pseudonym.relationship.tree))
      if (!own || !pseudonym.listed) continue
      for (const { run, label, start, end } of labelsOf(pseudonym, textRuns(report))) {
        if (areOne(own, label)) continue
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${label}” for ${pseudonym.name}, expected “${own}” as in the table of pseudonyms, or a word on both`,
        })
      }
    }
  },
}

/** Who somebody is to others. Kin is left out: one person is a mother to one and a sister to another. */
const bonds = [
  String.raw`(?:ex|former|estranged|current|new|previous)[- ](?:partner|husband|wife|boyfriend|girlfriend|spouse)`,
  'partner|husband|wife|boyfriend|girlfriend|spouse|fiancée?',
  '(?:close |best |family |old )?friend|acquaintance|third party|neighbour|lodger|colleague|flatmate|housemate',
].join('|')

const anyBond = new RegExp(String.raw`\b(?:${bonds})\b`, 'iu')

const firstLabel = (words: string): string | undefined => anyBond.exec(words)?.[0].toLowerCase()

interface LabelUse {
  run: TextRun
  label: string
  start: number
  end: number
}

/** “her ex-partner Steve”, “her friend (Steve)”, “Steve, a friend”, “Steve the friend”. */
function labelsOf({ name, aliases }: Pseudonym, runs: readonly TextRun[]): LabelUse[] {
  const names = [name, ...aliases].map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const called = `(?:${names.join('|')})(?![\\p{L}\\p{N}-])`
  const before = new RegExp(
    String.raw`(?<![\p{L}-])(?<label>${bonds})(?: report)?(?:,? | \()${called}(?!['’]s)`,
    'giu',
  )
  const behind = new RegExp(
    String.raw`(?<![\p{L}-])${called},? (?:(?:is|was) )?(?:the|an?|her|his|their|\p{Lu}\p{Ll}+['’]s) (?<label>${bonds})(?![\p{L}-])`,
    'giu',
  )
  return runs
    .filter(
      ({ text, cited, part }) =>
        !cited && part !== 'field' && names.some((one) => text.includes(one)),
    )
    .flatMap((run) =>
      [before, behind].flatMap((pattern) =>
        [...run.text.matchAll(pattern)].map((match) => {
          const label = match.groups?.label ?? ''
          const start = match.index + match[0].indexOf(label)
          return { run, label, start, end: start + label.length }
        }),
      ),
    )
}

/** The same word, or one that was true at another time: a partner before, a former partner now. */
function areOne(own: string, label: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace('-', ' ')
  if (plain(own) === plain(label)) return true
  const core = (text: string): string => plain(text).split(' ').at(-1) ?? ''
  const isFormer = (text: string): boolean =>
    /^(?:ex|former|previous|estranged)\b/.test(plain(text))
  // “Ex-partner” and “former partner” are two words for one thing; “partner” tells of another time.
  if (core(own) === core(label)) return !(isFormer(own) && isFormer(label))
  return isCouple(own) && isCouple(label) && isFormer(own) !== isFormer(label)
}

const isCouple = (text: string): boolean =>
  /(?:partner|husband|wife|boyfriend|girlfriend|spouse|fiancée?)$/iu.test(text)
