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
  split: (mend: Mend) => MendGroup,
) => Promise<readonly Mend[]>

/** The mends that the author agrees to; the others are remembered as declined. */
export async function askAboutMends(
  found: readonly Mend[],
  state: FixState,
  declined: Set<string>,
  decide: Decide,
): Promise<readonly Mend[]> {
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
