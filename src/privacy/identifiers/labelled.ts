import { digitsIn, type Severity } from './identifier-shape.ts'

const reference = String.raw`(?:number|numbers|no\.?|nos\.?|ref(?:erence)?\.?|id|#)`
const value = String.raw`(?<value>(?:[A-Z]{1,5}\d? (?=\d))?(?=[A-Z0-9/\\-]*\d)[A-Z0-9]+(?:[/\\-][A-Z0-9]+)*)(?![A-Za-z0-9])`
/** “crime number 20/12345/21”, “log no: 123”, “hospital number, RK9 447120”. */
export const labelled = (label: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${label})(?: ${reference}|:|#| ref| log)[:.,]?(?: (?:was|is|of))? ?\(?${value}`,
    'gi',
  )

/** A serial number, and no year; what stands before it in small letters is a word: “in 2019”. */
export const serialLike: (matched: string) => Severity | undefined = (matched) =>
  digitsIn(matched) >= 3 && !/^(?:19|20)\d\d$|^[a-z]+\d? /.test(matched) ? 'error' : undefined
