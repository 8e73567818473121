import type { Node, Paragraph } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { isQuoted } from '../../../support/texts/quoted-stretches.ts'
import { sentencesOf } from '../../../support/texts/sentences.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { hidden, type TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { upperFirst } from '../../../support/writing/upper-first.ts'
import { type Neighbours, neighboursIn } from '../../writing/neighbours.ts'

export const brokenSentence: Rule = {
  meta: {
    id: 'writing/broken-sentence',
    severity: 'warning',
    summary:
      'A sentence that breaks off, begins with a small letter, has a mark too many or a quotation without an end',
  },
  check(report, say) {
    const neighbours = neighboursIn(report)
    for (const run of textRuns(report)) {
      if (run.kind !== 'paragraph' || run.cited) continue
      const { before, behind } = neighbours.get(run.node) ?? none
      const faults = [...smallStart(run, before), ...faultsIn(run), ...quotations(run, behind)]
      for (const { start, end, message } of faults) {
        say({ file: run.file, position: run.position(start, end), message })
      }
    }
  },
}

const none: Neighbours = { before: undefined, behind: undefined }

interface Fault {
  start: number
  end: number
  message: string
}

function faultsIn(run: TextRun): Fault[] {
  return [...endings(run), ...smallLetters(run), ...capitals(run), ...marks(run), ...brackets(run)]
}

// Nothing can end with these, but for a quotation that is broken off on purpose.
const unfinished =
  /(?<![\p{L}’'-])(?:the|an|and|or|nor|because|although|whereas|whose|every|their|our|your|its|my|than|if|unless)(?=[.!?]$)/u
// “an inquiry into”; but “it was broken into”, “what she relied upon” are whole.
const unfinishedOf =
  /(?<=\b(?:the|a|an|his|her|their|its) )(?:\p{Ll}+ of|\p{Ll}{2,} (?:into|upon))(?=[.!?]$)/u
/** “a house of which …”, “whose mother she was the friend of”: there the words stand before. */
const relative = /\b(?:which|what|who(?:m|se)?|aware)\b/i

function endings({ text }: TextRun): Fault[] {
  return sentencesOf(text).flatMap(({ start, end }): Fault[] => {
    const sentence = text.slice(start, end)
    const cut = unfinished.exec(sentence) ?? unfinishedOf.exec(sentence)
    if (!cut || (/ (?:of|into|upon)$/.test(cut[0]) && relative.test(sentence.slice(-90)))) return []
    const at = start + cut.index
    return [
      {
        start: at,
        end: at + cut[0].length,
        message: `Unexpected end of the sentence after “${cut[0]}”, expected the words that follow it`,
      },
    ]
  })
}

// A full stop after these ends no sentence; neither do the dots of “…” and of addresses.
const smallAfterStop =
  /(?<![.\p{Lu}])(?<!(?:^|[^\p{L}])(?:\p{L}|e\.g|i\.e|eg|ie|etc|al|vs?|cf|[Nn]os?|pp?|[Pp]aras?|[Vv]ol|[Ee]ds?|[Ff]ig|approx|[Cc]h|[Ss]ecs?|ss?|viz|[Ii]nc|[Ll]td|[Cc]o|[Dd]ept|ext|[Tt]el|min|max|ca?|incl|est|ref|Drs?|Mrs?|Ms|Messrs|St|Prof))\. +(?<word>\p{Ll}{2,})(?![\p{L}\p{N}_]*[./@])/gu

/** A record or a message that is quoted keeps its letters: “Rang. no answer. will try again”. */
function smallLetters(run: TextRun): Fault[] {
  return allMatches(run.text, smallAfterStop).flatMap(({ index, 0: whole, groups }) => {
    const word = groups?.word ?? ''
    const end = index + whole.length
    const start = end - word.length
    if (isQuoted(run, start)) return []
    const message = `Unexpected small letter after a full stop, expected “${upperFirst(word)}”, or no full stop before it`
    return [{ start, end, message }]
  })
}

/** “The sergeant left, The officer stayed”: a comma for a full stop, or a capital too many. */
function capitals(run: TextRun): Fault[] {
  if (run.part === 'note') return []
  return allMatches(run.text, capitalAfterComma).flatMap(({ index: start, 0: word }) => {
    const end = start + word.length
    if (isQuoted(run, start)) return []
    const message = `Unexpected capital after a comma, expected “${word.toLowerCase()}”, or a full stop before it`
    return [{ start, end, message }]
  })
}

// Titles go on with a capital: “The Guardian, The Times”.
const capitalAfterComma =
  /(?<=[\p{Ll}’)], )(?:The|This|These|There|He|She|It|They|We)(?= \p{Ll}{2,}[ ,])/gu

/** A paragraph that begins small, unless it goes on with what stands before it: a list, a quotation, “as follows:”. */
function smallStart(run: TextRun, before: Node | undefined): Fault[] {
  const { node, part, inList, inQuote, text } = run
  const [word = ''] = /^\p{Ll}{2,}(?=[ ,])/u.exec(text) ?? []
  if (word === '' || part !== 'body' || inList || inQuote || node.type !== 'paragraph') return []
  if ((node as Paragraph).data?.unnumbered || !/[.!?]['’”)]*\s*$/.test(text)) return []
  const isNew =
    before?.type === 'heading' ||
    (before?.type === 'paragraph' && /[.!?]['’”)]*\s*$/.test(textOf(before as Paragraph)))
  if (!isNew) return []
  const wanted = upperFirst(word)
  const message = `Unexpected small letter at the start of the paragraph, expected “${wanted}”`
  return [{ start: 0, end: word.length, message }]
}

const doubledMark = /,\.(?!\d)|;\.|:\.|,,+|;;+|,;|;,|(?<=[\p{L}’”)])\.\.(?=\s|$)/gu

function marks({ text }: TextRun): Fault[] {
  return allMatches(text, doubledMark).map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    message: `Unexpected “${mark}”, expected one mark`,
  }))
}

/** “(” without “)”. A “)” alone may be a letter’s: “a) …”. */
function brackets({ text }: TextRun): Fault[] {
  if (text.includes(hidden)) return []
  const open: number[] = []
  for (const { index, 0: bracket } of allMatches(text, /[()]/g)) {
    if (bracket === '(') open.push(index)
    else open.pop()
  }
  return open.map((at) => ({
    start: at,
    end: at + 1,
    message: 'Unexpected “(” that is never closed, expected “)” after the words in brackets',
  }))
}

/** “He said: “I never did.” without its end; a quotation that goes on begins each paragraph with a mark. */
function quotations({ text, inQuote }: TextRun, behind: Node | undefined): Fault[] {
  if (inQuote || text.includes(hidden) || (behind && /^\s*[“"]/.test(textOf(behind)))) return []
  let open: number | undefined
  for (const { index, 0: mark } of allMatches(text, /[“”]|(?<=^|[\s([–—])"(?=\S)|(?<=\S)"/g)) {
    const opens = mark === '“' || (mark === '"' && /^$|[\s([–—]/.test(text[index - 1] ?? ''))
    if (!opens) open = undefined
    else if (open === undefined) open = index
  }
  if (open === undefined) return []
  const mark = text[open] === '"' ? '"' : '”'
  const message = `Unexpected quotation that is never closed, expected ${mark} after its last word`
  return [{ start: open, end: open + 1, message }]
}
