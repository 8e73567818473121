import { applyEdits } from './apply-edits.ts'
import { changesOf, type FileChange, maskChange } from './file-change.ts'
import { type FixState, moveSecrets } from './fix-state.ts'
import type { Mend } from './mend.ts'

/** Mends that the author agrees to together, in words that may be shown. */
export interface MendGroup {
  title: string
  items: Mend[]
  changes: FileChange[]
  /** What new references lead to, for who has to judge whether that was meant. */
  meant: string[]
}

/** Asks the author about a group, or about its mends one by one: those that are to be made. */
export type Decide = (
  group: MendGroup,
  split: (mend: Mend, agreed: readonly Mend[]) => MendGroup,
) => Promise<readonly Mend[]>

/** The mends that the author agrees to. Each question shows what was agreed to before it as made. */
export async function askAboutMends(
  found: readonly Mend[],
  { texts, secrets, masker }: FixState,
  decide: Decide,
): Promise<readonly Mend[]> {
  const groups = new Map<string, Mend[]>()
  for (const mend of found) groups.set(mend.group, [...(groups.get(mend.group) ?? []), mend])
  const agreed: Mend[] = []
  const asGroup = (title: string, mends: Mend[], already: readonly Mend[]): MendGroup => {
    const before = already.flatMap((mend) => mend.edits)
    const after = [...before, ...mends.flatMap((mend) => mend.edits)]
    const state = { masker, secrets: moveSecrets(secrets, before) }
    const moved = moveSecrets(secrets, after)
    const changes = changesOf(applyEdits(texts, before), applyEdits(texts, after))
    return {
      title: masker.words(title),
      items: mends,
      changes: changes.map((change) => maskChange(change, state, moved)),
      meant: [...new Set(mends.flatMap((mend) => mend.meant ?? []))],
    }
  }
  for (const [title, mends] of groups) {
    const wanted = await decide(asGroup(title, mends, agreed), (mend, others) =>
      asGroup(title, [mend], [...agreed, ...others]),
    )
    agreed.push(...wanted)
  }
  return agreed
}
