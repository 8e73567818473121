import type { Node } from 'mdast'
import type { Stretch } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { allMatches } from '../all-matches.ts'
import { onceFor } from '../once-for.ts'
import { liesIn, quotedStretches } from '../texts/quoted-stretches.ts'
import type { TextRun } from '../texts/text-run.ts'
import { textRuns } from '../texts/text-runs.ts'
import { wordSet } from '../word-set.ts'
import { expansionBefore, expansionBehind } from './find-expansion.ts'

/** One place where an abbreviation stands. */
export interface AbbreviationUse {
  run: TextRun
  /** Counts the report's runs, in reading order. */
  order: number
  start: number
  end: number
  /** The words that it stands for, where they stand beside it. */
  expansion: string | undefined
}

/** The abbreviations of a report in reading order, each with its uses. The glossary is left out, and so are headings, but for words that come first in one. */
export const abbreviationsIn = onceFor(
  (report: Report): ReadonlyMap<string, AbbreviationUse[]> => readAbbreviations(report),
)

/**
 * Known to everybody in Britain, or never said in full: as the government's style has it. TODO and its like
 * are reported as placeholders.
 */
const familiar =
  wordSet(`GP GPs NHS UK USA US EU UN MP TV CD DVD HIV AIDS DNA CCTV ID PIN SIM GPS BBC ITV OBE MBE CBE QC KC JP CEO AM PM BC AD
  BA MA MSc BSc PhD LLB LLM BSW CQSW LGBT LGBTQ LGBTQI COVID PDF URL DOI PMID ISBN ISSN HTML SMS USB OK VAT RAF
  PC DC DS DI DCI DCS PCSO ACC DCC HMP HMYOI HM PS SGT PLC LTD CIC FB FAQ DIY RIP NB IQ HR IT GCSE GCSEs ISO BMW VW VIP UKSC EWHC EWCA
  NSPCC RSPCA RNLI YMCA YWCA UNICEF NATO DVLA HMRC HSBC TSB BT ASDA IKEA CV HGV ATM MRI CT ECG CPR IVF
  TODO TBC TBD TBA FIXME XX XXX XXXX II III IV VI VII VIII IX XI XII`)

/** Words that are written in capitals to be heard. */
const loud = wordSet(
  'NOT SO NO YES AND THE ALL MUST NEVER ALWAYS ONLY STOP HELP OR IF WAS WHY PLEASE DRAFT FOR',
)

/** Three words in capitals in a row, with one among them that holds sentences together: “I DO NOT WANT HIM BACK”. */
const row =
  /(?<![\p{L}\p{N}])[A-Z]+(?:['’][A-Z]+)?(?:(?:,| [–-])? [A-Z]+(?:['’][A-Z]+)?){2,}(?![\p{L}\p{N}])/gu
const holdsTogether =
  /(?<![\p{L}’'])(?:I|A|YOU|HE|SHE|HIM|HER|ME|MY|WE|THEY|IT|IS|ARE|AM|DO|DID|WILL|CAN|TO|OF|IN|ON|NOT|NO|FOR|THE|AND|BE|WITH)(?![\p{L}’'])/u

const pattern =
  /(?<![\p{L}\p{N}&@/.'’_-])(?:[A-Z]-)?[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?![\p{L}\p{N}&@_]|\.[A-Za-z]|[/-]\d)/gu

function readAbbreviations(report: Report): Map<string, AbbreviationUse[]> {
  const found = new Map<string, AbbreviationUse[]>()
  const glossary = new Set<Node>(report.abbreviations.flatMap(({ long }) => long.tree.children))
  textRuns(report).forEach((run, order) => {
    if (glossary.has(run.node)) return
    if (!/[A-Z][A-Za-z]*[A-Z]/.test(run.text) || isShouted(run.text)) return
    const cited = run.cited
    const shouts = shoutsIn(run)
    for (const match of allMatches(run.text, pattern)) {
      const short = singular(match[0])
      if (!isAbbreviation(short)) continue
      const start = match.index
      if (isJudge(short, run.text.slice(start + match[0].length)) || liesIn(shouts, start)) continue
      const use = { run, order, start, end: start + match[0].length }
      const words =
        expansionAt(run, start, use.end, short) ?? expansionInNote(report, run, use.end, short)
      // “an IDVA (IDVA1)”, one of several: no words for it.
      const expansion = words?.replace(/\d+$/, '') === short ? undefined : words
      // Initials of authors and names of publishers are no abbreviations of the report.
      if (cited && expansion === undefined) continue
      if (run.kind === 'heading' && (expansion === undefined || found.has(short))) continue
      found.set(short, [...(found.get(short) ?? []), { ...use, expansion }])
    }
  })
  return found
}

const singular = (token: string): string => token.replace(/(?<=[A-Z]{2})s$/, '')

function isAbbreviation(short: string): boolean {
  if (
    familiar.has(short) ||
    loud.has(short) ||
    /^(?:Mc|Mac|De|Le|La|Di|Du|Van|O)[A-Z][a-z]/.test(short)
  )
    return false
  const capitals = short.replace(/[^A-Z]/g, '').length
  return capitals >= 2 && capitals / short.replace('-', '').length >= 0.5
}

/** “HHJ Anthony Example” */
const isJudge = (short: string, behind: string): boolean =>
  /^(?:HHJ|HHJJ|LCJ|DDJ|DJ|MR)$/.test(short) && /^ \p{Lu}\p{Ll}/u.test(behind)

/** A line in capitals is no row of abbreviations. */
function isShouted(text: string): boolean {
  if (/[a-z]{4}/.test(text)) return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 0) && text.includes(' ')
}

/** What is written in capitals to be heard: the words of a quotation, or a row of words amid others. */
function shoutsIn(run: TextRun): Stretch[] {
  return [
    ...quotedStretches(run).filter(({ start, end }) => isShouted(run.text.slice(start, end))),
    ...allMatches(run.text, row)
      .filter(([words]) => holdsTogether.test(words))
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ]
}

/** “long words (SHORT)”, “SHORT (long words)”, “long words, or SHORT”. */
function expansionAt(
  { text }: TextRun,
  start: number,
  end: number,
  short: string,
): string | undefined {
  const opening =
    /(?:[([]['"‘“]?|, (?:or|known as|hereafter|called) ['"‘“]?)(?:the |an? |[A-Z][a-z]+ )?$/.exec(
      text.slice(0, start),
    )
  if (opening) {
    const before = opening.index
    const stop = text.slice(0, before).trimEnd().length
    const from = expansionBefore(text, stop, short)
    if (from !== undefined) return text.slice(from, stop).replace(/['’]s?$/, '')
  }
  const bracket = /^['"’”]? ?\((?:the |an? )?/.exec(text.slice(end))
  if (bracket) {
    const from = end + bracket[0].length
    const to = expansionBehind(text, from, short)
    if (to !== undefined) return text.slice(from, to)
  }
  return undefined
}

/** “SHORT[^note]”, where the note begins with the words; the marker may stand later in the sentence. */
function expansionInNote(
  report: Report,
  run: TextRun,
  end: number,
  short: string,
): string | undefined {
  const stop = /[.!?;](?= |$)/.exec(run.text.slice(end))
  // The marker of a sentence stands after its full stop.
  const last = stop ? end + stop.index + 1 : run.text.length
  const calls = run.calls.filter(({ at }) => at >= end && at <= last)
  for (const call of calls) {
    const words = runsOfNotes(report).get(report.at.noteCall.get(call.node)?.note?.definition)
    if (!words) continue
    const from = /^(?:The |An? )?/.exec(words.text)?.[0].length ?? 0
    const to = expansionBehind(words.text, from, short)
    if (to !== undefined) return words.text.slice(from, to)
  }
  return undefined
}

/** The first words of each footnote, by its definition. */
const runsOfNotes = onceFor((report: Report): ReadonlyMap<Node | undefined, TextRun> => {
  const byNode = new Map(textRuns(report).map((run) => [run.node, run]))
  const runs = new Map<Node | undefined, TextRun>()
  for (const { definition } of report.notes) {
    const run = definition.children.flatMap((child) => byNode.get(child) ?? [])[0]
    if (run) runs.set(definition, run)
  }
  return runs
})
