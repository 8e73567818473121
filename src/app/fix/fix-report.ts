import type { Host } from '../../model/host.ts'
import type { MendKind } from '../../model/mend-kind.ts'
import { mask } from '../../privacy/mask.ts'
import { openRegister, refuseLocked } from '../names/open-register.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { compatible } from './apply-edits.ts'
import { askAboutMends, type Decide } from './ask-about-mends.ts'
import { type Declined, isDeclined, moveDeclined } from './declined-mends.ts'
import { changesOf, type FileChange, maskChange } from './file-change.ts'
import { type FixState, readState } from './fix-state.ts'
import type { Mend } from './mend.ts'
import { mendAbbreviations } from './mend-abbreviations.ts'
import { mendFindings } from './mend-findings.ts'
import { mendNumbers, numberInTheWay } from './mend-numbers.ts'
import { mendPasted } from './mend-pasted.ts'
import { mendSpaces } from './mend-spaces.ts'
import { mendTypedNumbers, numberWithoutParagraph } from './mend-typed-numbers.ts'
import { numberReferences } from './number-references.ts'
import { tryMends } from './try-mends.ts'

export interface FixOptions {
  folder: string
  kinds?: ReadonlySet<MendKind> | undefined
  /** Whether to make these mends; all are made where nobody is asked. Those that are to be made. */
  decide?: Decide | undefined
  askPassphrase?: AskPassphrase | undefined
}

export interface FixResult {
  changes: Array<
    FileChange & {
      /** The same without what is secret, before or after. */
      shown: FileChange
    }
  >
  /** How many mends of each group, by its title without what is secret. */
  counts: Map<string, number>
  /** Files with something to mend that stay as they are, for they are not in UTF-8: what encoding they are in. */
  foreign: Map<string, string>
  /** What its author typed before a paragraph, where the numbers of paragraphs stay as they are for it. */
  inTheWay:
    | {
        file: string
        line: number
        typed: string
        /** What speaks of a paragraph that nothing typed leads to, where that is why they stay. */
        stray: { file: string; line: number; words: string } | undefined
      }
    | undefined
  /** Where numbers stand that are wrong, and stay so: which is right, only their author knows. */
  wrong: Array<{ file: string; line: number }>
}

// Mends may lay open others (a blank between a word and its double); each round has fewer.
const mostRounds = 10

/** Finds what can be mended safely, and what the files would be then. Writes nothing. */
export async function fixReport(
  host: Host,
  { folder, kinds, decide, askPassphrase }: FixOptions,
): Promise<FixResult> {
  const register = await openRegister(host, folder, askPassphrase)
  refuseLocked(register)
  const first = await readState(host, folder, register)
  let state = first
  let declined: Declined[] = []
  const counts = new Map<string, number>()
  const foreign = new Map<string, string>()
  const mendAll = async (find: (state: FixState) => Mend[]): Promise<boolean> => {
    const before = state
    for (let round = 0; round < mostRounds; round++) {
      const wanted = find(state).filter(
        (mend) => (!kinds || kinds.has(mend.kind)) && !isDeclined(mend, declined),
      )
      const found = compatible(wanted.filter((mend) => !touchesForeign(mend, first, foreign)))
      // Nobody is asked about what would not be made.
      const possible = decide ? ((await tryMends(host, folder, state, found))?.mends ?? []) : found
      if (possible.length === 0) break
      const made = decide ? await askAboutMends(possible, state, decide) : found
      const applied = await tryMends(host, folder, state, made)
      declined = moveDeclined(
        [...declined, ...possible.filter((mend) => !made.includes(mend))],
        (applied?.mends ?? []).flatMap(({ edits }) => edits),
      )
      // What was declined may have stood in the way of others.
      if (made.length === 0) continue
      if (!applied) break
      for (const { group } of applied.mends) {
        const title = state.masker.words(group)
        counts.set(title, (counts.get(title) ?? 0) + 1)
      }
      state = applied.state
    }
    return state !== before
  }
  await mendAll(findMends)
  // Lists and footnotes take no number: what says one by hand leads to the right paragraph before that.
  if (await mendAll(findPasted)) await mendAll(findMends)
  const changes = changesOf(first.texts, state.texts).map((change) => ({
    ...change,
    shown: maskChange(change, first, state.secrets, state.masker),
  }))
  return {
    changes,
    counts,
    foreign,
    inTheWay: toldOf(state, kinds),
    wrong: wrongNumbers(state, kinds),
  }
}

function toldOf(
  { report, findings, masker }: FixState,
  kinds: FixOptions['kinds'],
): FixResult['inTheWay'] {
  const typed = !kinds || kinds.has('numbers') ? numberInTheWay(report, findings) : undefined
  if (typed === undefined) return undefined
  const stray = numberWithoutParagraph(report)
  return {
    file: masker.words(typed.file),
    line: typed.position.start.line,
    typed: typed.typed,
    stray: stray && {
      file: masker.words(stray.file),
      line: stray.position.start.line,
      words: masker.words(stray.words),
    },
  }
}

function wrongNumbers(
  { findings, masker }: FixState,
  kinds: FixOptions['kinds'],
): FixResult['wrong'] {
  if (kinds && !kinds.has('numbers')) return []
  return findings.flatMap(({ ruleId, file, line }) =>
    ruleId === 'reference/wrong-number' && file !== undefined && line !== undefined
      ? [{ file: masker.words(file), line }]
      : [],
  )
}

/**
 * Whether a mend would be written into a file of another encoding, which would become UTF-8 as a whole: how its
 * characters were read is for its author to see first.
 */
function touchesForeign(
  { edits }: Mend,
  { report, masker }: FixState,
  told: Map<string, string>,
): boolean {
  return edits.some(({ file }) => {
    const name = report.files.find((one) => one.file === file)?.foreign?.name
    if (name !== undefined) told.set(masker.words(file), name)
    return name !== undefined
  })
}

const findPasted = ({ report }: FixState): Mend[] => mendPasted(report)

function findMends({ report, findings, texts, masker, secrets }: FixState): Mend[] {
  // A stretch of a file without what is secret in it: by its place, or by its words.
  const shown = (file: string, start: number, end: number): string => {
    const text = (texts.get(file) ?? '').slice(start, end)
    const known = (secrets.get(file) ?? []).flatMap((one) =>
      one.start < end && one.end > start
        ? [{ start: Math.max(0, one.start - start), end: Math.min(one.end, end) - start }]
        : [],
    )
    return mask(text, [...known, ...masker.stretches(text)])
  }
  const refer = numberReferences(report, texts, masker.words, shown)
  const pasted = mendPasted(report)
  const alone = (mend: Mend): boolean => compatible([...pasted, mend]).includes(mend)
  return [
    ...mendTypedNumbers(report, texts, refer),
    ...mendNumbers(report, findings, refer),
    ...mendFindings(findings, texts).filter(alone),
    ...mendAbbreviations(report, findings, texts),
    ...mendSpaces(report, texts),
  ]
}
