import { join } from 'node:path'
import { overlayHost } from '../../host/overlay-host.ts'
import { EnvironmentError, UsageError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import type { MendKind } from '../../model/mend-kind.ts'
import type { Stretch } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { mask } from '../../privacy/mask.ts'
import { judgeReport } from '../judge-report.ts'
import { loadReport } from '../load-report.ts'
import type { Masker } from '../mask-findings.ts'
import { type OpenedRegister, openRegister, refuseLocked } from '../open-register.ts'
import type { AskPassphrase } from '../unlock-file.ts'
import { applyEdits, compatible } from './apply-edits.ts'
import type { Edit, Mend } from './mend.ts'
import { mendAbbreviations } from './mend-abbreviations.ts'
import { mendFindings } from './mend-findings.ts'
import { mendNumbers } from './mend-numbers.ts'
import { mendSpaces } from './mend-spaces.ts'
import { moveStretches } from './move-stretches.ts'
import { isSameReport } from './same-report.ts'

/** A file with its text as it was and as it is to be. */
export interface FileChange {
  file: string
  before: string
  after: string
}

/** Mends that the author agrees to together, in words that may be shown. */
export interface MendGroup {
  title: string
  items: Mend[]
  changes: FileChange[]
  /** What new references lead to, for who has to judge whether that was meant. */
  meant: string[]
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
  /** The same without what is secret, before or after. */
  shown: FileChange[]
  /** How many mends of each group, by its title without what is secret. */
  counts: Map<string, number>
  /** Files with something to mend that stay as they are, for they are not in UTF-8: what encoding they are in. */
  foreign: Map<string, string>
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
  const foreign = new Map<string, string>()
  for (let round = 0; round < mostRounds; round++) {
    const wanted = findMends(state).filter(({ kind }) => !kinds || kinds.has(kind))
    const found = compatible(wanted.filter((mend) => !touchesForeign(mend, first, foreign)))
    // Nobody is asked about what would not be made.
    const possible = decide ? ((await apply(host, folder, state, found))?.mends ?? []) : found
    const made = await agree(possible, state, declined, decide)
    const applied = await apply(host, folder, state, made)
    if (!applied) break
    for (const { group } of applied.mends) {
      const title = state.masker.words(group)
      counts.set(title, (counts.get(title) ?? 0) + 1)
    }
    state = applied.state
  }
  const changes = changesOf(first.texts, state.texts)
  const shown = changes.map((change) => maskChange(change, first, state.secrets, state.masker))
  return { changes, shown, counts, foreign }
}

/**
 * Whether a mend would be written into a file of another encoding, which would become UTF-8 as a whole: how its
 * characters were read is for its author to see first.
 */
function touchesForeign(
  { edits }: Mend,
  { report, masker }: State,
  told: Map<string, string>,
): boolean {
  return edits.some(({ file }) => {
    const name = report.files.find((one) => one.file === file)?.foreign?.name
    if (name !== undefined) told.set(masker.words(file), name)
    return name !== undefined
  })
}

/** A change as it may be shown: the places of secrets are known by themselves, whatever a mend made of them. */
function maskChange(
  { file, before, after }: FileChange,
  { masker, secrets }: State,
  secretsAfter: Secrets,
  maskerAfter: Masker = masker,
): FileChange {
  const shown = (text: string, known: readonly Stretch[] = []): string =>
    mask(text, [...known, ...masker.stretches(text), ...maskerAfter.stretches(text)])
  return {
    file: masker.words(file),
    before: shown(before, secrets.get(file)),
    after: shown(after, secretsAfter.get(file)),
  }
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
  masker: Masker
  secrets: Secrets
}

/** Where something secret stands in each file: found there, or found before a mend and moved by it. */
type Secrets = ReadonlyMap<string, readonly Stretch[]>

async function read(host: Host, folder: string, register: OpenedRegister): Promise<State> {
  const { report, evidence, readable } = await loadReport(host, folder)
  if (!readable) {
    throw new UsageError('Some front matter cannot be read, so nothing can be mended yet', {
      hint: `Mend by hand what “dhr lint ${folder}” tells first`,
    })
  }
  const { findings, masker } = await judgeReport(host, evidence, { opened: register })
  const texts = new Map(report.files.map(({ file, text }) => [file, text]))
  const secrets = new Map([...texts.keys()].map((file) => [file, masker.found(file)]))
  return { report, findings, texts, register, masker, secrets }
}

function findMends({ report, findings, texts, masker, secrets }: State): Mend[] {
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
  return [
    ...mendNumbers(report, findings, texts, masker.words, shown),
    ...mendFindings(findings, texts),
    ...mendAbbreviations(report, findings, texts),
    ...mendSpaces(report, texts),
  ]
}

async function agree(
  found: readonly Mend[],
  state: State,
  declined: Set<string>,
  decide: FixOptions['decide'],
): Promise<readonly Mend[]> {
  if (!decide) return found
  const { texts, secrets } = state
  const groups = new Map<string, Mend[]>()
  for (const mend of found) {
    if (declined.has(keyOf(mend, texts))) continue
    groups.set(mend.group, [...(groups.get(mend.group) ?? []), mend])
  }
  const asGroup = (title: string, mends: Mend[]): MendGroup => {
    const edits = mends.flatMap((mend) => mend.edits)
    const changes = changesOf(texts, applyEdits(texts, edits))
    const moved = moveSecrets(secrets, edits)
    return {
      title: state.masker.words(title),
      items: mends,
      changes: changes.map((change) => maskChange(change, state, moved)),
      meant: [...new Set(mends.flatMap((mend) => mend.meant ?? []))],
    }
  }
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
  { report, findings, texts, register, secrets }: State,
  mends: readonly Mend[],
): Promise<State | undefined> {
  const edits = mends.flatMap((mend) => mend.edits)
  const edited = applyEdits(texts, edits)
  const unsaved = new Map([...edited].map(([file, text]) => [`${folder}/${file}`, text]))
  const state = await read(overlayHost(host, unsaved), folder, register).catch((error: unknown) => {
    if (error instanceof UsageError) return undefined
    throw error
  })
  if (!state || !isSameReport(report, state.report, mends)) return undefined
  if (addsFaults(findings, state.findings)) return undefined
  return { ...state, secrets: joinSecrets(state.secrets, moveSecrets(secrets, edits)) }
}

/**
 * Whether some rule finds more than before: a mend that makes another fault is none. What a mend lays open is not
 * its fault, such as a word and its double between which a blank was too many.
 */
function addsFaults(before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = new Map<string, number>()
  for (const { ruleId = '' } of after) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  for (const { ruleId = '' } of before) counts.set(ruleId, (counts.get(ruleId) ?? 0) - 1)
  return [...counts].some(([ruleId, more]) => more > 0 && !laidOpen.has(ruleId))
}

const laidOpen = new Set(['writing/doubled-word'])

const moveSecrets = (secrets: Secrets, edits: readonly Edit[]): Secrets =>
  new Map(
    [...secrets].map(([file, known]) => [
      file,
      moveStretches(
        known,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  )

const joinSecrets = (some: Secrets, others: Secrets): Secrets =>
  new Map([...some].map(([file, known]) => [file, [...known, ...(others.get(file) ?? [])]]))

function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  return [...before].flatMap(([file, text]) => {
    const changed = after.get(file) ?? text
    return changed === text ? [] : [{ file, before: text, after: changed }]
  })
}
