import { Parser } from 'htmlparser2'
import { Depth } from '../budget.ts'
import { type Extraction, type FoundText, nothingFound, type Trait } from '../extraction.ts'
import type { CarriedFile } from '../picture/carried-file.ts'
import { residueOfText } from '../residue/residue.ts'
import { joinedWords } from '../residue/without-tags.ts'
import { asSeen } from './as-seen.ts'
import {
  addCarriedFiles,
  carriedElsewhere,
  carriedInStyle,
  withoutAddresses,
} from './carried-files.ts'
import { isHidden } from './is-hidden.ts'
import { readAttribute, scriptInPage } from './read-attribute.ts'
import { wordsOfStyle } from './words-of-style.ts'

/** Elements within a line: words run on through them. */
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|m[ions]|mark|mtext|nobr|output|q|rb|ruby|s|samp|small|span|strike|strong|sub|sup|text[Pp]ath|time|tspan|tt|u|var|wbr|\w+[:-].*)$/
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** Gets out of a web page what it shows, hides and carries along. */
export async function extractHtml(
  html: string,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const found = nothingFound()
  const lines = lineCounter(html)
  const open: Array<{ name: string; hidden: boolean; note: boolean }> = []
  const told = new Set<string>()
  const codes = new Set<string>()
  const files: CarriedFile[] = []
  const depth = new Depth()
  let words = ''
  let from = 0
  const add = (text: string, place: string, line: number, kind: FoundText['kind'] = 'prose') => {
    if (text.trim() !== '')
      found.texts.push({ text: text.replace(/\s+/g, ' ').trim(), place, line, kind })
  }
  const tell = (trait: Trait) => {
    if (!told.has(trait.message)) found.traits.push(trait)
    told.add(trait.message)
  }
  const flush = () => {
    const line = lines(from)
    const name = open.at(-1)?.name ?? ''
    const hidden = open.some((one) => one.hidden)
    if (words.trim() !== '') {
      if (name === 'script') {
        add(words, 'script', line, 'code')
        tell(scriptInPage(line))
      } else if (name === 'style') {
        const style = carriedInStyle(words, line)
        files.push(...style.files)
        add(wordsOfStyle(style.rest), 'style sheet', line, 'code')
      } else if (hidden) {
        add(words, 'hidden text', line)
        tell({
          ruleId: 'verify/hidden-text',
          severity: 'warning',
          line,
          message:
            'Unexpected hidden text in the page, expected none: whoever looks at its source has it',
        })
      } else if (open.some((one) => one.note)) add(words, 'footnote', line, 'note')
      else add(words, name === 'title' ? 'title' : 'text', line)
    }
    words = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth.enter()
      if (name === 'br') words += ' '
      if (!inline.test(name) || isHidden(name, attributes)) flush()
      const line = lines(parser.startIndex)
      const note = /^doc-(?:footnote|endnotes?|biblio\w+)$/.test(attributes.role ?? '')
      if (!empty.test(name)) open.push({ name, hidden: isHidden(name, attributes), note })
      for (const [key, value] of Object.entries(attributes)) {
        const { text, trait, files: carried = [] } = readAttribute(key, value, attributes, line)
        // The same class, style or language stands on many elements.
        if (text && !(text.kind === 'code' && codes.has(text.text)))
          add(text.text, text.place, line, text.kind)
        if (text?.kind === 'code') codes.add(text.text)
        if (trait) tell(trait)
        files.push(...carried)
      }
    },
    onclosetag(name) {
      depth.leave()
      if (empty.test(name)) return
      const last = open.at(-1)
      if (!inline.test(name) || last?.hidden) flush()
      if (last?.name === name) open.pop()
    },
    ontext(text) {
      if (words === '') from = parser.startIndex
      words += text
    },
    oncomment(text) {
      const line = lines(parser.startIndex)
      add(text, 'comment', line)
      // What XHTML begins with.
      if (/^\?xml\s/i.test(text)) return
      tell({
        ruleId: 'verify/comment',
        severity: 'warning',
        line,
        message: 'Unexpected comment in the source of the page, expected none in a finished file',
      })
    },
  })
  parser.write(html)
  parser.end()
  flush()
  found.texts.push(...asSeen(found.texts, html))
  await addCarriedFiles(found, [...files, ...carriedElsewhere(html, files)], openInner)
  const source = withoutAddresses(html)
  found.texts.push(...residueOfText(`${source}\n${joinedWords(source)}`, 'source of the page'))
  return found
}

/** Tells the line of an offset; offsets have to grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
