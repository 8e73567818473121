import { type Context, digitsIn, type IdentifierShape, type Severity } from './identifier-shape.ts'

/** What is numbered for everybody to know, or found by another shape. */
const ofEverybody =
  '[Pp]hone|[Tt]elephone|[Hh]elpline|[Cc]ontact|[Mm]obile|[Ff]ax|[Ff]reephone|[Tt]ext|[Cc]harity|[Cc]ompany|[Rr]egist(?:ered|ration)|VAT|[Ii]ssue|[Vv]ersion|[Mm]odel|[Ff]orm|[Pp]aper|[Ss]eries|[Rr]ecommendation|[Pp]aragraph|[Pp]age|[Ss]ection|DHR|DARDR|[Rr]eview|[Ii]nstrument|[Ss]tandard|[Gg]uid(?:ance|eline)|[Cc]ircular|[Bb]ulletin|[Vv]olume|[Ss]tock|[Pp]roduct|[Bb]atch|[Pp]art|[Ii]tem|[Oo]rder|[Cc]atalogue'

/** Five digits and more, and not those of a document that anybody may ask for. */
const longSerial = (matched: string, { before }: Context): Severity | undefined =>
  digitsIn(matched) >= 5 && !published.test(before) ? 'warning' : undefined

const published =
  /\b(?:circular|committee|document|guidance|guide|handbook|leaflet|paper|policy|publication|published|report|research|standard|toolkit)s?\b/i

/** Numbers of any kind of file, card or register, by the words and signs about them: tried after all others. */
export const serialShapes: readonly IdentifierShape[] = [
  // “her service number was 2518773”, “the herd number, UK 742118”: whatever it is the number of, one in the world has it.
  {
    kind: 'case-reference',
    severity: 'warning',
    pattern: new RegExp(
      String.raw`\b(?<!(?:${ofEverybody}) )(?:(?:number|reference|ref\.?|ID|(?<=personal )code)|PIN(?: with the [A-Z]+)?)[:,]?(?: (?:was|is))? ?\(?(?<value>(?:[A-Z]{1,6}\d? )?(?=[A-Z0-9/-]*\d)[A-Z0-9]+(?:[/ -][A-Z0-9]*\d[A-Z0-9]*)*)(?![A-Za-z0-9]|[.,]\d)`,
      'g',
    ),
    group: 'value',
    accept: longSerial,
  },
  // “RMP/14021/18 was the reference”
  {
    kind: 'case-reference',
    severity: 'warning',
    pattern:
      /(?<![A-Za-z0-9/-])(?!(?:DHR|DARDR|CSP|SI|HC|HL|CM|CP|EU|EC|PS[IO]|[AP]I|JSP|ISO|BS|IS[BS]N)\/)[A-Z]{2,6}\/\d{2,8}\/\d{2,8}(?![A-Za-z0-9/-])/g,
    accept: longSerial,
  },
]
