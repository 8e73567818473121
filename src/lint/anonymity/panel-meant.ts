import type { Position } from 'unist'
import type { Report } from '../../model/report.ts'
import { editDistance } from '../../support/edit-distance.ts'
import { textOf } from '../../support/texts/text-of.ts'

/** Of a name that was found: the member of the panel or author who may be meant, written with a letter or two wrong. */
export function panelMeant(
  report: Report,
  { file, position }: { file: string; position: Position | undefined },
): string | undefined {
  const from = position?.start.offset
  const to = position?.end.offset
  if (from === undefined || to === undefined) return undefined
  const text = report.files.find((one) => one.file === file)?.text.slice(from, to) ?? ''
  const found = wordsOf(text)
  if (found.length === 0) return undefined
  const names = report.panel.flatMap((row) =>
    row.kind === 'organisation' ? row.members.map(({ name }) => textOf(name.tree)) : [],
  )
  const printed = [...names, report.facts.author, report.facts.chair]
  const meant = printed.filter((name) => name !== undefined && isNear(found, wordsOf(name)))
  return meant.length === 1 ? meant[0] : undefined
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

/** Whether a name ends as another does but for a letter or two, and begins as it does where it has two words. */
function isNear(found: readonly string[], name: readonly string[]): boolean {
  const [one = '', other = ''] = [found.at(-1), name.at(-1)]
  if (one === other || one[0] !== other[0] || Math.min(one.length, other.length) < 5) return false
  const limit = one.length >= 8 ? 2 : 1
  if (editDistance(one, other, limit) > limit) return false
  return found.length === 1 || found[0] === name[0]
}
