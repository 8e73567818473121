import { Parser } from 'htmlparser2'
import { Depth } from '../budget.ts'
import { addAuthor, type Extraction, type FoundText, warn } from '../extraction.ts'
import type { StyleLook } from './style-looks.ts'
import { wordsOfAttributes } from './words-of-attributes.ts'

/** A paragraph that is being read; a footnote or a frame interrupts the one that it stands in. */
interface Paragraph {
  shown: string
  hidden: string
  /** As it was before the changes, and with all that is hidden or deleted: a name may be half of each. */
  before: string
  all: string
}

/** An element that has not ended yet, and what is drawn in it. */
interface OpenElement {
  name: string
  hidden: boolean
  color: string
  background: string
}

/** A colour that is not said is one that can be read on what it stands on. */
const paper = { color: 'automatic', background: '#ffffff' }

const styleOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes['text:style-name'] ??
  attributes['table:style-name'] ??
  attributes['draw:style-name'] ??
  attributes['presentation:style-name']

/** What a text belongs to that is not the running text. */
const surroundings: Readonly<Record<string, string>> = {
  'style:header': 'header',
  'style:header-left': 'header',
  'style:header-first': 'header',
  'style:footer': 'footer',
  'style:footer-left': 'footer',
  'style:footer-first': 'footer',
  'text:note': 'footnote',
  'office:annotation': 'comment',
  'text:deletion': 'deleted text',
  'svg:title': 'alternative text',
  'svg:desc': 'alternative text',
  'text:script': 'script',
}
const space = /^text:(?:s|tab|line-break|soft-page-break)$/
/** Beside the words: when something was written, the number of a footnote, a picture. */
const noWords =
  /^(?:dc:date|meta:|config:|loext:sender-initials|text:note-citation|office:binary-data)/

/**
 * Reads a text of an OpenDocument file paragraph by paragraph: what is shown, what is hidden, what was deleted and
 * is still there; who changed and commented it.
 */
export function readOpenText(
  found: Extraction,
  xml: string,
  place: string,
  lookOf: (style: string | undefined) => StyleLook,
): void {
  const depth = new Depth()
  const open: OpenElement[] = []
  const paragraphs: Paragraph[] = []
  const deletions = new Map<string, string>()
  const insertions = new Set<string>()
  const authors = new Set<string>()
  let change = ''
  let inserting = 0
  let paragraph = 0
  let comment = 0

  const where = (): string => {
    const around = open.findLast(({ name }) => surroundings[name])?.name
    const what = around && surroundings[around]
    if (what === 'comment') return `comment ${comment}`
    return what === undefined ? place : place === 'text' ? what : `${place}, ${what}`
  }
  const add = (text: string, at: string, kind: FoundText['kind'] = 'prose') => {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (clean !== '')
      found.texts.push({ text: clean, place: at, line: Math.max(1, paragraph), kind })
  }
  const end = ({ shown, hidden, before, all }: Paragraph) => {
    const at = where()
    add(shown, at, at === 'footnote' ? 'note' : at === 'script' ? 'code' : 'prose')
    add(hidden, at === 'text' ? 'hidden text' : `${at}, hidden text`)
    if (all !== shown) add(all, `${at}, with what is hidden or was deleted`, 'data')
    if (before !== all) add(before, `${at}, before the changes`, 'data')
    if (at === 'deleted text')
      deletions.set(change, `${deletions.get(change) ?? ''} ${shown}`.trim())
    if (hidden.trim() !== '')
      warn(
        found,
        'verify/hidden-text',
        `Unexpected hidden text (${at}), expected none: one click shows it`,
      )
  }
  const write = (text: string) => {
    const into = paragraphs.at(-1)
    if (!into) return
    const { color, background } = open.at(-1) ?? paper
    if (color === background || open.some(({ hidden }) => hidden)) into.hidden += text
    else into.shown += text
    into.all += text
    if (inserting === 0) into.before += text
  }
  const nobody = (): Paragraph => ({ shown: '', hidden: '', before: '', all: '' })
  const holdsText = (name: string) =>
    /^text:(?:p|h|script)$|^svg:(?:title|desc)$/.test(name) || name === 'dc:creator'
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.enter()
        const look = lookOf(styleOf(attributes))
        const around = open.at(-1) ?? paper
        open.push({
          name,
          hidden:
            look.hides || name === 'text:hidden-text' || attributes['text:display'] === 'none',
          color: look.color ?? around.color,
          background: look.background ?? around.background,
        })
        if (holdsText(name)) {
          if (name === 'text:p' || name === 'text:h') paragraph += 1
          paragraphs.push(nobody())
        } else if (space.test(name)) write(' ')
        for (const one of wordsOfAttributes(name, attributes)) add(one.text, one.place, one.kind)
        const id = attributes['text:change-id'] ?? ''
        if (name === 'text:changed-region') change = attributes['text:id'] ?? ''
        else if (name === 'text:insertion') insertions.add(change)
        else if (name === 'text:change-start' && insertions.has(id)) inserting += 1
        else if (name === 'text:change-end' && insertions.has(id))
          inserting = Math.max(0, inserting - 1)
        else if (name === 'text:change') {
          const into = paragraphs.at(-1)
          if (into) into.all += deletions.get(id) ?? ''
          if (into) into.before += deletions.get(id) ?? ''
        } else if (name === 'office:annotation') {
          comment += 1
          warn(
            found,
            'verify/comment',
            'Unexpected comments in the document, expected none in a finished file',
          )
        }
        if (name === 'text:changed-region')
          warn(
            found,
            'verify/tracked-change',
            'Unexpected tracked changes in the document, expected them accepted or rejected: what was deleted is still there',
          )
        if (name === 'text:script')
          warn(
            found,
            'verify/script',
            'Unexpected script in the document, expected a file that only shows',
          )
      },
      ontext(text) {
        if (!noWords.test(open.at(-1)?.name ?? '')) write(text)
      },
      onclosetag(name) {
        depth.leave()
        if (holdsText(name)) {
          const read = paragraphs.pop() ?? nobody()
          if (name === 'dc:creator') {
            const by = open.some((one) => one.name === 'office:annotation')
              ? `author of comment ${comment}`
              : 'author of a tracked change'
            const author = read.all.trim()
            if (author !== '' && !authors.has(by + author))
              addAuthor(found, author, by, Math.max(1, paragraph))
            authors.add(by + author)
          } else end(read)
        }
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}
