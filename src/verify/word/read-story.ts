import { Parser } from 'htmlparser2'
import { Depth } from '../budget.ts'
import type { Extraction, FoundText } from '../extraction.ts'
import { lettersOfField } from '../field-letters.ts'
import { turnRound } from '../residue/turn-round.ts'
import { followLooks } from './follow-looks.ts'
import type { readWordStyles } from './word-styles.ts'

/** How a run of a Word file is read: as it is shown, or as it was before or behind what is shown. */
type Reading = 'shown' | 'hidden' | 'deleted' | 'field'

/** A field that has begun: its code as far as it has been read, and whether what it last showed has begun. */
interface Field {
  code: string
  hasResult: boolean
}

/**
 * Reads the running text of a Word file paragraph by paragraph: what is shown, what was deleted and is still
 * there, what is hidden, the codes of fields; who changed and commented it.
 */
export function readStory(
  found: Extraction,
  xml: string,
  place: string,
  styleOf: ReturnType<typeof readWordStyles>,
): void {
  const depth = new Depth()
  let paragraph = 0
  let comment = 0
  let reading: Reading = 'shown'
  let words: Record<Reading, string> = { shown: '', hidden: '', deleted: '', field: '' }
  // As it was before the changes, and all at once: a name may be half hidden or half deleted.
  let before = ''
  let all = ''
  // As it shows once Word has worked out its fields anew.
  let worked = ''
  const fields: Field[] = []
  let hasLetters = false
  let turned = false
  let inserted = 0
  let text: 'text' | 'deleted' | 'field' | undefined
  const looks = followLooks(styleOf)
  const told = new Set<string>()
  const here = () => (place === 'comment' ? `comment ${Math.max(1, comment)}` : place)
  const add = (words: string, where: string, kind: FoundText['kind'] = 'prose') => {
    const clean = words.replace(/\s+/g, ' ').trim()
    if (clean !== '')
      found.texts.push({ text: clean, place: where, line: Math.max(1, paragraph), kind })
  }
  const tell = (ruleId: string, message: string, person?: string) => {
    const key = message + (person ?? '')
    if (told.has(key)) return
    told.add(key)
    const trait = { ruleId, severity: 'warning' as const, line: Math.max(1, paragraph), message }
    found.traits.push(person === undefined ? trait : { ...trait, person })
  }
  const write = (value: string) => {
    all += value
    if (inserted === 0) before += value
    if (!fields.some(({ hasResult }) => hasResult)) worked += value
    words[
      text === 'deleted' || reading === 'deleted'
        ? 'deleted'
        : looks.isUnseen()
          ? 'hidden'
          : 'shown'
    ] += value
  }
  const spell = (code: string) => {
    const letters = lettersOfField(code)
    worked += letters
    if (letters !== '') hasLetters = true
  }
  const flush = () => {
    add(words.shown, here())
    add(words.hidden, `${here()}, hidden text`)
    add(words.deleted, `${here()}, deleted text`)
    add(words.field, `${here()}, field code`, 'code')
    if (words.hidden + words.deleted !== '') add(all, `${here()}, with what is hidden`, 'data')
    if (turned) add(turnRound(all), `${here()}, turned round`, 'data')
    if (before !== all) add(before, `${here()}, before the changes`, 'data')
    if (hasLetters) add(worked, `${here()}, letters of fields`, 'data')
    if (words.hidden.trim() !== '')
      tell(
        'verify/hidden-text',
        `Unexpected hidden text (${here()}), expected none: one click shows it`,
      )
    words = { shown: '', hidden: '', deleted: '', field: '' }
    before = ''
    all = ''
    worked = ''
    hasLetters = false
    turned = false
  }
  const turnTo = (part: string | undefined) => {
    const field = fields.at(-1)
    if (part === 'begin') fields.push({ code: '', hasResult: false })
    else if (field && part === 'separate') {
      spell(field.code)
      field.hasResult = true
    } else if (field && part === 'end') {
      if (!field.hasResult) spell(field.code)
      fields.pop()
    }
  }
  const author = (name: string | undefined, where: string) => {
    if (!name) return
    add(name, where, 'person')
    tell(
      'verify/author',
      `Unexpected name of whoever wrote it (${where}), expected none, or one whom the report names`,
      name,
    )
  }
  const parser = new Parser(
    {
      onopentag(full, attributes) {
        depth.enter()
        const name = full.slice(full.indexOf(':') + 1)
        looks.open(name, attributes)
        if (name !== 'comment') author(attributes['w:author'], 'author of a tracked change')
        if (name === 'p') {
          flush()
          paragraph += 1
        } else if (name === 'comment') {
          comment += 1
          author(attributes['w:author'], `author of comment ${comment}`)
          if (attributes['w:initials'])
            add(attributes['w:initials'], `initials of comment ${comment}`, 'code')
          tell(
            'verify/comment',
            'Unexpected comments in the document, expected none in a finished file',
          )
        } else if (/^(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|cellIns|cellDel)$/.test(name)) {
          if (name === 'del' || name === 'moveFrom') reading = 'deleted'
          if (name === 'ins' || name === 'moveTo') inserted += 1
          tell(
            'verify/tracked-change',
            'Unexpected tracked changes in the document, expected them accepted or rejected: what was deleted is still there',
          )
        } else if (name === 'sym') write(symbolOf(attributes['w:char']))
        else if (name === 'bdo' && attributes['w:val'] === 'rtl') turned = true
        else if (name === 't') text = 'text'
        else if (name === 'delText') text = 'deleted'
        else if (name === 'instrText' || name === 'delInstrText') text = 'field'
        else if (name === 'tab' || name === 'br' || name === 'cr') {
          words.shown += ' '
          all += ' '
          before += ' '
          worked += ' '
        } else if (name === 'fldSimple') {
          words.field += ` ${attributes['w:instr'] ?? ''}`
          spell(attributes['w:instr'] ?? '')
        } else if (name === 'fldChar') turnTo(attributes['w:fldCharType'])
        else if (name === 'bookmarkStart') add(attributes['w:name'] ?? '', 'bookmark', 'code')
        else if (name === 'docPr' || name === 'cNvPr') {
          add(attributes.descr ?? '', 'alternative text')
          add(attributes.title ?? '', 'alternative text')
          add(attributes.name ?? '', 'name of a picture', 'code')
        } else if (name === 'alias' || name === 'tag' || name === 'placeholder')
          add(attributes['w:val'] ?? '', 'form field', 'code')
        else if (name === 'dataBinding') add(attributes['w:xpath'] ?? '', 'form field', 'code')
      },
      ontext(value) {
        if (!text) return
        if (text === 'field') {
          words.field += value
          const field = fields.at(-1)
          if (field) field.code += value
        } else write(value)
      },
      onclosetag(full) {
        depth.leave()
        const name = full.slice(full.indexOf(':') + 1)
        looks.close(name)
        if (name === 't' || name === 'delText' || name === 'instrText' || name === 'delInstrText')
          text = undefined
        else if (name === 'del' || name === 'moveFrom') reading = 'shown'
        else if (name === 'ins' || name === 'moveTo') inserted = Math.max(0, inserted - 1)
        else if (name === 'p') flush()
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  flush()
}

/** A character that stands beside the text with its font, given by its number. */
function symbolOf(number = ''): string {
  const code = Number.parseInt(number, 16)
  return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : ''
}
