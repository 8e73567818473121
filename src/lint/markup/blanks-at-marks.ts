import { allMatches } from '../../support/all-matches.ts'
import { liesIn, quotedStretches } from '../../support/texts/quoted-stretches.ts'
import type { TextRun } from '../../support/texts/text-run.ts'

/** A mark with a blank too many before it, or none after it; an opening bracket with one after it, or none before it. */
export interface MisplacedBlank {
  start: number
  end: number
  mark: string
  /** What should stand there. */
  wanted: string
  kind: 'before' | 'behind' | 'inside' | 'ahead'
}

// “1 : 3” is a ratio, “. . .” leaves words out.
const before =
  /(?<=[\p{L}\p{N}”’"')]) +([,;:!?.](?=\s|$)(?! *\.)|\)(?=[\s.,;:!?]|$))(?<!\d +:(?= *\d))/gu
const bracket = /(\() +(?=[\p{L}\p{N}])/gu
// “wet,and”, “wet ,and”, “10am;nobody”
const comma = /(?<=\p{Ll}{2}[’”)]?) *([,;])(?=[\p{L}“])/gu
// “wet.The”, “in 2019.The”; “e.g.This” has one letter before its stop.
const stop = /(?<=(?:\p{Ll}{2}|(?<![\d.])\d{4})[’”)]?)([.!?])(?=\p{Lu}\p{Ll}|\p{Lu} |“)/gu

// “met(twice)”; not “officer(s)”, “child(ren)”
const joined = /(?<=\p{Ll}{2})(\()(?=[\p{L}’'-]{4,}[ ,;)]|\p{L}+ )/gu

// Most blocks have none of these: asking for them first is what makes it quick.
const likely = / [,;:!?.)]|\( |\p{Ll}\(\p{L}|[,;][\p{L}“]|[.!?][\p{Lu}“]/u

/** Every such mark among the author's own words. */
export function blanksAtMarks(run: TextRun): MisplacedBlank[] {
  if (run.cited || run.inQuote || !likely.test(run.text)) return []
  const found = [before, bracket, joined, comma, stop].flatMap((pattern) =>
    allMatches(run.text, pattern).flatMap(({ index, 0: written, 1: mark = '' }) => {
      const end = index + written.length
      const kind = kindOf(pattern, written)
      if ((pattern === comma || pattern === stop) && isOneToken(run.text, index, end)) return []
      const one: MisplacedBlank = {
        start: index,
        end,
        mark,
        wanted: wantedFor(pattern, mark),
        kind,
      }
      return [one]
    }),
  )
  return found.filter(
    ({ start, end }) =>
      !liesIn(quotedStretches(run), start) &&
      !run.links.some((link) => link.start < end && start < link.end),
  )
}

function kindOf(pattern: RegExp, written: string): MisplacedBlank['kind'] {
  if (pattern === joined) return 'ahead'
  if (pattern === bracket) return 'inside'
  return written.startsWith(' ') ? 'before' : 'behind'
}

function wantedFor(pattern: RegExp, mark: string): string {
  if (pattern === joined) return ` ${mark}`
  return pattern === before || pattern === bracket ? mark : `${mark} `
}

/** “report.Final.docx”, “Anna.Example@…”: an address, or the name of a file. */
function isOneToken(text: string, start: number, end: number): boolean {
  const left = /\S*$/.exec(text.slice(0, start))?.[0] ?? ''
  const right = /^\S*/.exec(text.slice(end))?.[0] ?? ''
  return /[@/\\_\uFFFC]|[.,;]\p{L}/u.test(left + right)
}
