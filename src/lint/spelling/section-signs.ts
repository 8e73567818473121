import { allMatches } from '../../support/all-matches.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import type { SpeltWord } from './spelt-word.ts'

const section = /(?<![\w./-])(s|S|sec|Sec|sect)(\.?)( ?)(\d{1,3}[A-Z]{0,2})(?!\w|[.,/-]\d)/g
const single =
  /(?<![\w.:/-]|\b(?:paragraphs?|paras?|sections?|version|figure|table|appendix|chapter|part|step) )(1[:.-]1|one-to-one|one to one|1 to 1|1-to-1)(?= [a-z]{4,})(?! (?:ratio|stages?|odds))/gi

/** Short signs of sections of an Act (“s47”, “sec 136”) and of meetings of two (“1:1”, “1-1”). */
export function sectionSignsIn(runs: readonly TextRun[]): SpeltWord[] {
  return runs.flatMap((run) => {
    const { text } = run
    if (!/\bs(?:ect?)?\.? ?\d|1[:.-]1|(?:one|1)[ -]to/i.test(text)) return []
    const sections = allMatches(text, section).map((match): SpeltWord => {
      const [written, sign = '', dot = '', space = '', number = ''] = match
      const style = `${sign.toLowerCase()}${dot}${space}`
      const inStyle = (other: string): string => `${other}${number}`
      return {
        run,
        start: match.index,
        end: match.index + written.length,
        family: 'section',
        style,
        inStyle,
      }
    })
    const singles = allMatches(text, single).map((match): SpeltWord => {
      const [written] = match
      const style = written.toLowerCase()
      const place = { run, start: match.index, end: match.index + written.length }
      return {
        ...place,
        family: 'one-to-one',
        style,
        poor: /1[.-]1/.test(style),
        inStyle: preferred,
      }
    })
    return [...sections, ...singles]
  })
}

/** “1.1” is a number and “1-1” a score: where a report has nothing better, “one-to-one” is. */
const preferred = (style: string): string => (/^1[.-]1$/.test(style) ? 'one-to-one' : style)
