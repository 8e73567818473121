import { rules } from '../../lint/rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { MendKind } from '../../model/mend-kind.ts'
import { stretchOf } from '../judge/found-secrets.ts'
import { meets } from './meets.ts'
import type { Edit, Mend } from './mend.ts'
import { replaceWords } from './replace-words.ts'

/** What each rule can mend. */
const mendable: ReadonlyMap<string, MendKind | undefined> = new Map(
  rules.map(({ meta }) => [meta.id, meta.mends]),
)

/** Mended elsewhere, for more than one place has to change. */
type Elsewhere = 'numbers' | 'typed-numbers' | 'spaces' | 'abbreviations' | 'pasted'

const elsewhere: ReadonlySet<MendKind> = new Set<Elsewhere>([
  'numbers',
  'typed-numbers',
  'spaces',
  'abbreviations',
  'pasted',
])
const isElsewhere = (kind: MendKind): kind is Elsewhere => elsewhere.has(kind)

const groups: Readonly<Record<Exclude<MendKind, 'spelling' | Elsewhere>, string>> = {
  quotes: 'One kind of quotation marks',
  headings: 'Headings without a stop at their end',
  dates: 'One way of writing dates',
  slips: 'A word that stands twice, a full stop or colon that is missing',
  markup: 'Links, references, notes and bold words that were printed as their characters',
}

/** What was meant as markup and is printed as its characters. */
export const slipsOfMarkup = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ ruleId }) => mendable.get(ruleId ?? '') === 'markup')

/** Mends of what the rules found and have one remedy for. */
export function mendFindings(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): Mend[] {
  const slips = slipsOfMarkup(findings)
  return findings.flatMap((finding): Mend[] => {
    const { file = '', ruleId = '', expected = [] } = finding
    const kind = mendable.get(ruleId)
    const [wanted] = expected
    const text = texts.get(file)
    // A remedy that was masked, for it holds a name, is not what may be written.
    if (wanted?.includes('█')) return []
    if (!kind || wanted === undefined || expected.length > 1 || text === undefined) return []
    if (isElsewhere(kind)) return []
    const { start, end } = stretchOf(finding)
    if (end <= start) return []
    // What was meant as markup has no spelling and no full stop, until it is markup.
    if (kind !== 'markup' && slips.some((slip) => meets(slip, finding))) return []
    const edits =
      kind === 'quotes'
        ? replaceMarks(file, text, [start, end], wanted)
        : kind === 'markup'
          ? [{ file, start, end, text: wanted }]
          : replaceWords(file, text, [start, end], wanted)
    if (!edits) return []
    const group =
      kind === 'spelling' ? `“${words(text.slice(start, end))}” becomes “${wanted}”` : groups[kind]
    return [{ kind, group, edits }]
  })
}

/** A quotation's two marks; what stands between them keeps its markup. */
function replaceMarks(
  file: string,
  text: string,
  [start, end]: readonly [number, number],
  wanted: string,
): Edit[] | undefined {
  const isMark = (at: number): boolean => /^["'‘’“”]$/.test(text[at] ?? '')
  if (!isMark(start) || !isMark(end - 1) || end - start < 3) return undefined
  return [
    { file, start, end: start + 1, text: wanted[0] ?? '' },
    { file, start: end - 1, end, text: wanted.at(-1) ?? '' },
  ]
}

const words = (written: string): string => written.replace(/\s+/g, ' ')
