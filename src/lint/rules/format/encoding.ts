import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { indexLines } from '../../../support/texts/line-index.ts'
import { misreadCharacters } from '../../markup/misread-characters.ts'

const remedy = 'save the file again as UTF-8 (in Notepad: File, Save as, Encoding)'

export const encoding: Rule = {
  meta: {
    id: 'format/encoding',
    severity: 'warning',
    errorFrom: 'published',
    summary: 'A file that is not saved as UTF-8, or characters that were lost in such a file',
  },
  check(report, say) {
    for (const { file, text, foreign } of report.files) {
      const lines = indexLines(text)
      if (foreign) {
        const { name, offset, count } = foreign
        const seen = String.fromCodePoint(text.codePointAt(offset) ?? 32)
        const message =
          name === 'UTF-16'
            ? `Unexpected encoding UTF-16, expected UTF-8: ${remedy}`
            : `Unexpected encoding of ${count === 1 ? 'a character' : `${count} characters`}, read as Windows-1252 and first as “${seen}”, expected UTF-8: see whether that is right, then ${remedy}`
        say({ file, position: lines.position(offset, offset + seen.length), message })
      }
      for (const { index, 0: lost } of allMatches(text, /\uFFFD+/g)) {
        const position = lines.position(index, index + lost.length)
        const message = `Unexpected “${lost}”, which another program wrote for a character that it could not read, expected the character itself: type it again`
        say({ file, position, message })
      }
      for (const { start, end, meant } of misreadCharacters(text)) {
        const message = `Unexpected “${text.slice(start, end)}”, which is how another program misread “${meant}”, expected “${meant}”`
        say({ file, position: lines.position(start, end), message, expected: [meant] })
      }
    }
  },
}
