import { overlayHost } from '../../host/overlay-host.ts'
import { UsageError } from '../../model/errors.ts'
import type { Finding } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import { applyEdits } from './apply-edits.ts'
import { type FixState, joinSecrets, moveSecrets, readState } from './fix-state.ts'
import { keepsWords } from './keeps-words.ts'
import type { Mend } from './mend.ts'
import { isSameReport } from './same-report.ts'

/** Makes mends, and only those after which the report is the same but for them. */
export async function tryMends(
  host: Host,
  folder: string,
  state: FixState,
  mends: readonly Mend[],
): Promise<{ state: FixState; mends: readonly Mend[] } | undefined> {
  if (mends.length === 0) return undefined
  const whole = await attempt(host, folder, state, mends)
  if (whole) return { state: whole, mends }
  if (mends.length === 1) return undefined
  // Some mend is not as safe as it seemed: halves, until that one stands alone and is left out.
  const middle = mends.length >> 1
  let best: { state: FixState; mends: readonly Mend[] } | undefined
  for (const half of [mends.slice(0, middle), mends.slice(middle)]) {
    const applied = await tryMends(host, folder, state, half)
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
  { report, findings, texts, register, secrets }: FixState,
  mends: readonly Mend[],
): Promise<FixState | undefined> {
  const edits = mends.flatMap((mend) => mend.edits)
  const edited = applyEdits(texts, edits)
  const unsaved = new Map([...edited].map(([file, text]) => [`${folder}/${file}`, text]))
  const state = await readState(overlayHost(host, unsaved), folder, register).catch(
    (error: unknown) => {
      if (error instanceof UsageError) return undefined
      throw error
    },
  )
  const isPasted = mends.every(({ kind }) => kind === 'pasted')
  const isRight = isPasted ? keepsWords : isSameReport
  if (!state || !isRight(report, state.report, mends)) return undefined
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
