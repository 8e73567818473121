import type { Report, TargetKind } from '../model/report.ts'
import { listContents } from './list-contents.ts'
import { setTypography } from './set-typography.ts'

/**
 * What every place is called that a link may lead to, by id: “Paragraph 23(b)”, “Footnote 12”, the words
 * of a heading. It is what those hear who do not see where a link leads.
 */
export function namePlaces(report: Report): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, text, kind } of [...report.targets.values()].flat()) {
    const words = kind === 'item' ? wordsOfItem(id) : kindWords[kind]
    const name = [words, setTypography([text])[0]].filter(Boolean).join(' ')
    names.set(id, name || kindWords.unnumbered)
  }
  for (const { id, number } of report.recommendations) names.set(id, `Recommendation ${number}`)
  for (const { id, number, words } of listContents(report))
    names.set(id, [number, words].filter(Boolean).join(' '))
  for (const { id, number, calls } of report.notes) {
    names.set(id, `Footnote ${number}`)
    for (const call of calls) names.set(call.id, `Back to the marker of footnote ${number}`)
  }
  return names
}

/** A lettered item bears the number of what it belongs to, and its id tells what that is. */
function wordsOfItem(id: string): string {
  if (id.startsWith('recommendation-')) return kindWords.recommendation
  if (id.startsWith('list-')) return 'Item'
  return id.startsWith('footnote-') ? 'Footnote' : kindWords.paragraph
}

const kindWords: Readonly<Record<Exclude<TargetKind, 'item'>, string>> = {
  paragraph: 'Paragraph',
  heading: '',
  figure: 'Picture:',
  recommendation: 'Recommendation',
  unnumbered: 'Place without a number',
}
