import { join } from 'node:path'
import { overlayHost } from '../../host/overlay-host.ts'
import { EnvironmentError, UsageError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { judgeReport } from '../judge-report.ts'
import { loadReport } from '../load-report.ts'
import { type OpenedRegister, openRegister, refuseLocked } from '../open-register.ts'
import type { AskPassphrase } from '../unlock-file.ts'
import { applyEdits, compatible } from './apply-edits.ts'
import type { Mend, MendKind } from './mend.ts'
import { mendFindings } from './mend-findings.ts'
import { mendHeadingEnds } from './mend-heading-ends.ts'
import { mendNumbers } from './mend-numbers.ts'
import { mendSpaces } from './mend-spaces.ts'
import { isSameReport } from './same-report.ts'

/** A file with its text as it was and as it is to be. */
export interface FileChange {
  file: string
  before: string
  after: string
}

/** Mends that the author agrees to together. */
export interface MendGroup {
  title: string
  kind: MendKind
  items: Mend[]
  changes: FileChange[]
  mask(text: string): string
}

export interface FixOptions {
  folder: string
  kinds?: ReadonlySet<MendKind> | undefined
  /** Whether to make these mends; all are made where nobody is asked. Those that are to be made. */
  decide?:
    | ((group: MendGroup, split: (mend: Mend) => MendGroup) => Promise<readonly Mend[]>)
    | undefined
  askPassphrase?: AskPassphrase | undefined
}

export interface FixResult {
  changes: FileChange[]
  /** How many mends of each group. */
  counts: Map<string, number>
  /** Takes secrets out of what is shown: a diff may hold a name that nobody has found yet. */
  mask(text: string): string
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
  const first = await read(host, folder, register)
  let state = first
  const declined = new Set<string>()
  const counts = new Map<string, number>()
  for (let round = 0; round < mostRounds; round++) {
    const found = compatible(findMends(state).filter(({ kind }) => !kinds || kinds.has(kind)))
    const made = await agree(found, state, declined, decide)
    const applied = await apply(host, folder, state, made)
    if (!applied) break
    for (const { group } of applied.mends) counts.set(group, (counts.get(group) ?? 0) + 1)
    state = applied.state
  }
  return { changes: changesOf(first.texts, state.texts), counts, mask: first.mask }
}

/** Writes changed files, each whole or not at all. A file that somebody changed meanwhile stays. */
export async function writeChanges(
  host: Host,
  folder: string,
  changes: readonly FileChange[],
): Promise<void> {
  const raws = await Promise.all(changes.map(({ file }) => host.readText(join(folder, file))))
  changes.forEach(({ file, before }, index) => {
    if (raws[index]?.replace(/^\uFEFF/, '') === before) return
    throw new EnvironmentError(`${file} was changed meanwhile`, {
      hint: 'Nothing was written: run the command again',
    })
  })
  for (const [index, { file, after }] of changes.entries()) {
    const mark = raws[index]?.startsWith('\uFEFF') ? '\uFEFF' : ''
    await host.write(join(folder, file), mark + after)
  }
}

interface State {
  report: Report
  findings: Finding[]
  texts: ReadonlyMap<string, string>
  register: OpenedRegister
  mask(text: string): string
}

async function read(host: Host, folder: string, register: OpenedRegister): Promise<State> {
  const { report, evidence, readable } = await loadReport(host, folder)
  if (!readable) {
    throw new UsageError('Some front matter cannot be read, so nothing can be mended yet', {
      hint: `Mend by hand what “dhr lint ${folder}” tells first`,
    })
  }
  const { findings, masker } = await judgeReport(host, evidence, { opened: register })
  const texts = new Map(report.files.map(({ file, text }) => [file, text]))
  return { report, findings, texts, register, mask: (text) => masker.words(text) }
}

function findMends({ report, findings, texts, mask }: State): Mend[] {
  return [
    ...mendNumbers(report, findings, texts, mask),
    ...mendFindings(findings, texts),
    ...mendHeadingEnds(report, texts),
    ...mendSpaces(report, texts),
  ]
}

async function agree(
  found: readonly Mend[],
  { texts, mask }: State,
  declined: Set<string>,
  decide: FixOptions['decide'],
): Promise<readonly Mend[]> {
  if (!decide) return found
  const groups = new Map<string, Mend[]>()
  for (const mend of found) {
    if (declined.has(keyOf(mend, texts))) continue
    groups.set(mend.group, [...(groups.get(mend.group) ?? []), mend])
  }
  const asGroup = (title: string, mends: Mend[]): MendGroup => ({
    title,
    kind: mends[0]?.kind ?? 'slips',
    items: mends,
    mask,
    changes: changesOf(
      texts,
      applyEdits(
        texts,
        mends.flatMap(({ edits }) => edits),
      ),
    ),
  })
  const agreed: Mend[] = []
  for (const [title, mends] of groups) {
    const wanted = await decide(asGroup(title, mends), (mend) => asGroup(title, [mend]))
    agreed.push(...wanted)
    for (const mend of mends) if (!wanted.includes(mend)) declined.add(keyOf(mend, texts))
  }
  return agreed
}

/** What is to be mended and the words before it: the same place in the next round. */
function keyOf({ group, edits }: Mend, texts: ReadonlyMap<string, string>): string {
  const [{ file = '', start = 0, end = 0 } = {}] = edits
  return [group, file, texts.get(file)?.slice(Math.max(0, start - 40), end + 10)].join('\n')
}

/** Makes mends, and only those after which the report is the same but for them. */
async function apply(
  host: Host,
  folder: string,
  state: State,
  mends: readonly Mend[],
): Promise<{ state: State; mends: readonly Mend[] } | undefined> {
  if (mends.length === 0) return undefined
  const whole = await attempt(host, folder, state, mends)
  if (whole) return { state: whole, mends }
  if (mends.length === 1) return undefined
  // Some mend is not as safe as it seemed: halves, until that one stands alone and is left out.
  const middle = mends.length >> 1
  let best: { state: State; mends: readonly Mend[] } | undefined
  for (const half of [mends.slice(0, middle), mends.slice(middle)]) {
    const applied = await apply(host, folder, state, half)
    if (!applied) continue
    const joined = [...(best?.mends ?? []), ...applied.mends]
    const together = best ? await attempt(host, folder, state, joined) : applied.state
    if (together) best = { state: together, mends: joined }
  }
  return best
}

async function attempt(
  host: Host,
  folder: string,
  { report, texts, register }: State,
  mends: readonly Mend[],
): Promise<State | undefined> {
  const edited = applyEdits(
    texts,
    mends.flatMap(({ edits }) => edits),
  )
  const unsaved = new Map([...edited].map(([file, text]) => [`${folder}/${file}`, text]))
  const state = await read(overlayHost(host, unsaved), folder, register).catch((error: unknown) => {
    if (error instanceof UsageError) return undefined
    throw error
  })
  return state && isSameReport(report, state.report, mends) ? state : undefined
}

function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  return [...before].flatMap(([file, text]) => {
    const changed = after.get(file) ?? text
    return changed === text ? [] : [{ file, before: text, after: changed }]
  })
}
