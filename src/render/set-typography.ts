import { months } from '../support/writing/calendar.ts'

/**
 * Sets one block's words as a printer would: quotation marks and apostrophes curled, “ - ” and “--”
 * as a dash, “...” as an ellipsis, one space between words, and no line end between a number and what it belongs to.
 *
 * @param runs the block's pieces of text in order, as they stand in different elements
 * @returns the same pieces, set; nothing but quotes, hyphens, full stops and spaces is changed
 */
export function setTypography(runs: readonly string[]): string[] {
  return setBy([unbreakable], setBy([hyphens, dashes, ellipses, quotes, spaces], runs))
}

/** Each rule keeps the length (what vanishes becomes `gone`), so that the pieces are cut as before. */
function setBy(rules: ReadonlyArray<(text: string) => string>, runs: readonly string[]): string[] {
  const set = rules.reduce((text, rule) => rule(text), runs.join(''))
  let at = 0
  return runs.map((run) => {
    const piece = set.slice(at, at + run.length)
    at += run.length
    return piece.replaceAll(gone, '')
  })
}

/** The same of words that stand by themselves. */
export const typeset = (words: string): string => setTypography([words.trim()]).join('')

const gone = '\uFFFF'
const noBreakSpace = '\u00A0'

/** Word's hyphen that does not break: the font has no picture of it, and a search for the word would not find it. */
const hyphens = (text: string): string => text.replaceAll('\u2011', '-')

const dashes = (text: string): string =>
  text
    .replace(/(?<=\s)-(?=\s)/g, '–')
    .replace(/(?<![-\w/])---(?!-)|(?<=\w)---(?=\w)/g, `—${gone}${gone}`)
    .replace(/(?<![-/])--(?![-\w]*=)(?!-)/g, `–${gone}`)

const ellipses = (text: string): string => text.replace(/(?<!\.)\.\.\.(?!\.)/g, `…${gone}${gone}`)

function quotes(text: string): string {
  return (
    text
      // A decade or a dropped beginning: ’90s, ’twas.
      .replace(/(?<![\w’])'(?=\d\ds?\b|(?:tis|twas|til|em)\b)/gi, '’')
      .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’')
      .replace(/(?<=^|[\s([{<–—/“‘"\uFFFF])'(?=\S)/g, '‘')
      .replace(/'/g, '’')
      .replace(/(?<=^|[\s([{<–—/‘\uFFFF])"(?=\S)/g, '“')
      .replace(/"/g, '”')
  )
}

/** They are kept on paper, where one after the last word of a line parts it from the next word when it is read out. */
const spaces = (text: string): string =>
  text.replace(/[ \t\r\n]+/g, (blanks) => ` ${gone.repeat(blanks.length - 1)}`)

const units =
  'years?|months?|weeks?|days?|hours?|minutes?|seconds?|per cent|percent|%|miles?|km|metres?|kg|mg|g|ml|litres?|million|billion|am|pm'
const counted =
  'paragraphs?|paras?\\.?|recommendations?|footnotes?|notes?|pages?|pp?\\.|sections?|sec\\.?|ss?\\.?|tables?|figures?|chapters?|parts?|articles?|clauses?|appendix|annex|items?|steps?|phases?|lessons?|questions?|nos?\\.?|numbers?|vol\\.?|issue|version'

const beforeNumber = new RegExp(`\\b(${counted}) (?=[\\d(])`, 'gi')
const beforeMonth = new RegExp(`(\\d(?:st|nd|rd|th)?) (?=(?:${months.join('|')})\\b)`, 'g')
const beforeUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\w-]))`, 'g')
const beforeName = /\b(Dr|Mr|Mrs|Ms|Miss|Prof|Professor|PC|DC|DS|DI|DCI|St) (?=\p{Lu})/gu

const unbreakable = (text: string): string =>
  text
    .replace(beforeNumber, `$1${noBreakSpace}`)
    .replace(beforeMonth, `$1${noBreakSpace}`)
    .replace(beforeUnit, `$1${noBreakSpace}`)
    .replace(beforeName, `$1${noBreakSpace}`)
    .replace(/ (?=–\s)/g, noBreakSpace)
