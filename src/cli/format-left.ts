import type { AnonymisedFile } from '../app/anonymise/anonymise-files.ts'
import type { Change, Left } from '../app/anonymise/anonymise-source.ts'
import { maskAll } from '../privacy/mask.ts'
import { indexLines } from '../support/texts/line-index.ts'
import { writeEdits } from '../support/write-edits.ts'
import { paint } from './terminal.ts'
import { visible } from './visible.ts'

// What only might be a name is covered in the diff, and listed it would bury the rest.
const reasons: Record<Exclude<Left['reason'], 'possible-name'>, string> = {
  declined: 'Found, and not changed, as you asked: a name, day or number that may lead to somebody',
  'shared-name': 'A name that several people bear: write which of them is meant',
  'unsure-name': 'May be somebody of the register: write the pseudonym or the role if it is',
  'unregistered-name':
    'Names that are not in the register: add who it is to identities.yaml and run this again, or write a role',
  service: 'Services and streets that lead to somebody: write “the GP practice”, “their home” …',
  'unsure-identifier': 'Numbers that may lead to somebody: take them out if they do',
  'own-date':
    'Dates by the day that seem to be the review’s own, or of a law: look whether they are',
  'unsure-date': 'Days without their month, or without their year: write the month and the year',
  fixed:
    'In front matter, addresses, code, labels, comments or descriptions of pictures, which are never changed: write them otherwise yourself',
  markup: 'Where the marks of Markdown stand in the way: write them otherwise yourself',
}

/**
 * What was left in a file, under the reason why, with its place after the changes that were made; names
 * covered, unless they are to be revealed.
 */
export function formatLeft(
  { shown, text }: Pick<AnonymisedFile, 'shown' | 'text'>,
  left: readonly Left[],
  made: readonly Change[],
  reveal: boolean,
  stream: NodeJS.WriteStream,
): string {
  const edits = made.flatMap((change) => change.edits)
  const lines = indexLines(writeEdits(text, edits))
  const moved = (offset: number): number =>
    edits
      .filter(({ end }) => end <= offset)
      .reduce((at, edit) => at + edit.text.length - (edit.end - edit.start), offset)
  let told = ''
  for (const [reason, title] of Object.entries(reasons)) {
    const own = left.filter((one) => one.reason === reason)
    if (own.length === 0) continue
    told += `\n${paint(stream, 'yellow', 'left')}  ${title}\n`
    for (const [first, ...others] of alike(own, text)) {
      const place = ({ start }: Left): string => {
        const { line, column } = lines.point(moved(start))
        return `${line}:${column}`
      }
      const words =
        reveal || !first.secret
          ? visible(text.slice(first.start, first.end).replace(/\s+/g, ' '))
          : maskAll()
      const choices = first.choices ? `: ${first.choices.join(', or ')}?` : ''
      const also = others.length > 0 ? `, also at ${others.map(place).join(', ')}` : ''
      told += `  ${paint(stream, 'dim', visible(`${shown}:${place(first)}`))}  ${words}${choices}${also}\n`
    }
  }
  return told
}

/** What is written alike is decided together: a name that stands in twenty places is one line. */
function alike(left: readonly Left[], text: string): Array<[Left, ...Left[]]> {
  const groups = new Map<string, [Left, ...Left[]]>()
  for (const one of left) {
    const words = text.slice(one.start, one.end)
    const group = groups.get(words)
    if (group) group.push(one)
    else groups.set(words, [one])
  }
  return [...groups.values()]
}
