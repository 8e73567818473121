import type { Paragraph } from 'mdast'
import { bullet } from '../../lint/markup/lost-list.ts'
import type { Report } from '../../model/report.ts'
import type { SectionFile } from '../../model/section-file.ts'
import { allMatches } from '../../support/all-matches.ts'
import type { Edit, Mend } from './mend.ts'

/**
 * Points and notes as they come with text pasted from a word processor: “• First” on lines of their own, and “said so.[1]”
 * with “[1] Its words” below. They become lists and footnotes, so that what was a paragraph with a number of its own
 * is none any more.
 */
export function mendPasted(report: Report): Mend[] {
  return report.files.flatMap((file) => [...pastedLists(file), ...pastedNotes(file)])
}

const paragraphsOf = ({ tree }: SectionFile): Paragraph[] =>
  tree.children.filter((node) => node.type === 'paragraph')

const firstOf = ({ position }: Paragraph): number => position?.start.offset ?? 0
const lastOf = ({ position }: Paragraph): number => position?.end.offset ?? 0

/** A mend for each paragraph that is nothing but points, or points and what leads to them. */
function pastedLists(section: SectionFile): Mend[] {
  const { file, text } = section
  return paragraphsOf(section).flatMap((node): Mend[] => {
    const from = firstOf(node)
    let sign = ''
    const edits = allMatches(text.slice(from, lastOf(node)), /^.*\S.*$/gm).flatMap(
      ({ index, 0: line }): Edit[] => {
        const [written] = bullet.exec(line) ?? []
        if (written === undefined) return []
        const own = written.trim()
        if (sign === '') sign = own
        const start = from + index
        return [{ file, start, end: start + written.length, text: own === sign ? '- ' : '  - ' }]
      },
    )
    if (edits.length === 0) return []
    const group = 'Points that came with text from a word processor become lists'
    return [{ kind: 'pasted', group, edits }]
  })
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const calls = /(?<=[\p{L}.,;:!?’”'")\]])(?:\[(\d{1,3})\](?![(:])|([⁰¹²³⁴-⁹]{1,3}))/gu
const note = /^(?:\[(\d{1,3})\]:?|([⁰¹²³⁴-⁹]{1,3}))[ \t\u00A0]+(?=\S)/gmu

const numberOf = (bracketed: string | undefined, raised = ''): string =>
  bracketed ?? [...raised].map((digit) => superscripts.indexOf(digit)).join('')

/** A mend for each paragraph of notes that are all called in their file, and explained there once. */
function pastedNotes(section: SectionFile): Mend[] {
  const { file, text } = section
  const labelOf = (number: string): string =>
    text.includes(`[^${number}]`) ? `pasted-${number}` : number
  const found = (pattern: RegExp, ending: string) =>
    paragraphsOf(section).map((node) => {
      const from = firstOf(node)
      return allMatches(text.slice(from, lastOf(node)), pattern).map((match) => {
        const number = numberOf(match[1], match[2])
        const start = from + match.index
        const end = start + match[0].length
        return { number, edit: { file, start, end, text: `[^${labelOf(number)}]${ending}` } }
      })
    })
  const markers = found(calls, '').flat()
  const notes = found(note, ': ')
  const isOne = (number: string): boolean =>
    notes.flat().filter((one) => one.number === number).length === 1 &&
    markers.some((one) => one.number === number)
  return notes.flatMap((own): Mend[] => {
    if (own.length === 0 || !own.every(({ number }) => isOne(number))) return []
    const called = markers.filter(({ number }) => own.some((one) => one.number === number))
    const group = 'Notes that came with text from a word processor become footnotes'
    return [{ kind: 'pasted', group, edits: [...called, ...own].map(({ edit }) => edit) }]
  })
}
