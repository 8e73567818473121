import type { Pseudonym } from '../../../model/front-matter.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { literally } from '../../../support/literally.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const personLabelledTwoWays: Rule = {
  meta: {
    id: 'writing/person-labelled-two-ways',
    severity: 'advice',
    summary: 'A person of the pseudonym table who is introduced as something else in the text',
  },
  check(report, say) {
    // Few paragraphs say who somebody is to whom: only those are looked through for each name.
    const told = textRuns(report).filter(({ cited, part }) => !cited && part !== 'field')
    const runs = told.filter(({ text }) => anyBond.test(text))
    const kinRuns = told.filter(({ text }) => anyKin.test(text))
    for (const pseudonym of report.pseudonyms) {
      const table = pseudonym.relationship && textOf(pseudonym.relationship.tree)
      if (!table || !pseudonym.listed) continue
      const labels = labelsIn(table)
      const [own] = labels
      const bond = own
        ? labelsOf(pseudonym, runs).filter(({ label }) => !labels.some((one) => areOne(one, label)))
        : []
      const tie = tieIn(table)
      const kin = tie
        ? kinOf(pseudonym, tie, kinRuns).filter(({ label }) => label !== tie.label)
        : []
      for (const { run, label, start, end } of [...bond, ...kin]) {
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${label}” for ${pseudonym.name}, expected “${own ?? tie?.label}” as in the table of pseudonyms, or a word on both`,
        })
      }
    }
  },
}

/** Who somebody is to others. Kin is left out: one person is a mother to one and a sister to another. */
const bonds = [
  '(?:ex|former|estranged|current|new|previous)[- ](?:partner|husband|wife|boyfriend|girlfriend|spouse)',
  'partner|husband|wife|boyfriend|girlfriend|spouse|fiancée?',
  '(?:close |best |family |old )?friend|acquaintance|third party|neighbour|lodger|colleague|flatmate|housemate',
].join('|')

const anyBond = new RegExp(String.raw`\b(?:${bonds})\b`, 'iu')

const everyBond = new RegExp(anyBond, 'giu')
/** “Friend and colleague of Rowan” says two things of one person. */
const labelsIn = (words: string): string[] =>
  allMatches(words, everyBond).map(([label]) => label.toLowerCase())

// Of one and the same person nobody is a sister here and a partner there.
const kin =
  '(?:step|half-|grand)?(?:mother|father|sister|brother|son|daughter)(?:-in-law)?|aunt|uncle|cousin|niece|nephew'
const anyKin = new RegExp(String.raw`['’]s (?:\p{Ll}+ )?(?:${kin})(?![\p{L}-])`, 'u')

/** What somebody is to one person: “Former partner of Ash”, “Ash’s former partner”. */
interface Tie {
  label: string
  owner: string
}

function tieIn(table: string): Tie | undefined {
  const somebody = String.raw`\p{Lu}[\p{L}-]+`
  const label = `${kin}|${bonds}`
  const { a, b, of, by } =
    new RegExp(
      String.raw`^(?<by>${somebody})['’]s (?:\p{Ll}+ )??(?<b>${label})(?![\p{L}-])|(?<![\p{L}-])(?<a>${label}) of (?<of>${somebody})`,
      'iu',
    ).exec(table)?.groups ?? {}
  const owner = of ?? by
  return owner ? { label: (a ?? b ?? '').toLowerCase(), owner } : undefined
}

interface LabelUse {
  run: TextRun
  label: string
  start: number
  end: number
}

/** “her ex-partner Steve”, “her friend (Steve)”, “Steve, a friend”, “Steve the friend”. */
function labelsOf({ name, aliases }: Pseudonym, runs: readonly TextRun[]): LabelUse[] {
  return runs.flatMap((run) =>
    [name, ...aliases].flatMap((called) =>
      placesOf(called, run.text).flatMap((at) => {
        const behind = at + called.length
        const from = Math.max(0, at - longest)
        return [
          labelIn(run, from, before.exec(run.text.slice(from, at))),
          labelIn(run, behind, after.exec(run.text.slice(behind, behind + longest))),
        ].filter((use) => use !== undefined)
      }),
    ),
  )
}

/** “Jay, Ash’s sister”, “Ash’s sister (Jay)”. */
function kinOf({ name }: Pseudonym, { owner }: Tie, runs: readonly TextRun[]): LabelUse[] {
  const [of, called] = [literally(owner), literally(name)]
  const pattern = new RegExp(
    String.raw`(?<=(?<![\p{L}-])${called},? (?:(?:is|was) )?${of}['’]s (?:\p{Ll}+ )?)(?:${kin})(?![\p{L}-])|(?<=(?<![\p{L}-])${of}['’]s (?:\p{Ll}+ )?)(?:${kin})(?=,? \(?${called}(?![\p{L}-]|['’]s))`,
    'gu',
  )
  const both = runs.filter(({ text }) => text.includes(name) && text.includes(owner))
  return both.flatMap((run) =>
    allMatches(run.text, pattern).map(({ index: start, 0: label }) => ({
      run,
      label,
      start,
      end: start + label.length,
    })),
  )
}

/** More than any label with what may stand around it. */
const longest = 60
const before = new RegExp(String.raw`(?<![\p{L}-])(?<label>${bonds})(?: report)?(?:,? | \()$`, 'iu')
const after = new RegExp(
  String.raw`^,? (?:(?:is|was) )?(?:the|an?|her|his|their|\p{Lu}\p{Ll}+['’]s) (?<label>${bonds})(?![\p{L}-])`,
  'iu',
)

function labelIn(run: TextRun, from: number, match: RegExpExecArray | null): LabelUse | undefined {
  const label = match?.groups?.label
  if (!match || label === undefined) return undefined
  const start = from + match.index + match[0].indexOf(label)
  return { run, label, start, end: start + label.length }
}

/** Where a name stands as a word of its own, and not as somebody else's: “Jay's friend”. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const isWord = !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '')
    if (isWord && !/^(?:[\p{L}\p{N}-]|['’]s)/u.test(text.slice(at + name.length))) places.push(at)
  }
  return places
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
