import { Parser } from 'htmlparser2'
import { Depth } from '../budget.ts'
import { type Extraction, type FoundText, nothingFound, type Trait } from '../extraction.ts'
import { addPicture, decoded } from './add-picture.ts'
import { isHidden } from './is-hidden.ts'

/** Elements within a line: words run on through them. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
/** Attributes that hold words, or may hold somebody's. */
const worded =
  /^(?:alt|title|aria-(?:label|description|roledescription|valuetext)|placeholder|value|summary|label|content|cite|srcdoc|data-.*)$/
const addressed = /^(?:href|src|srcset|action|poster|data|id|name|xlink:href)$/

/** Gets out of a web page what it shows, hides and carries along. */
export function extractHtml(html: string): Extraction {
  const found = nothingFound()
  const lines = lineCounter(html)
  const open: Array<{ name: string; hidden: boolean }> = []
  const told = new Set<string>()
  const classes = new Set<string>()
  const depth = new Depth()
  let words = ''
  let from = 0
  let pictures = 0
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
        tell({
          ruleId: 'verify/script',
          severity: 'warning',
          line,
          message: 'Unexpected script in the page, expected a page that only shows',
        })
      } else if (name === 'style') add(wordsOf(words), 'style sheet', line, 'code')
      else if (hidden) {
        add(words, 'hidden text', line)
        tell({
          ruleId: 'verify/hidden-text',
          severity: 'warning',
          line,
          message:
            'Unexpected hidden text in the page, expected none: whoever looks at its source has it',
        })
      } else add(words, name === 'title' ? 'title' : 'text', line)
    }
    words = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth.enter()
      if (name === 'br') words += ' '
      if (!inline.test(name) || isHidden(name, attributes)) flush()
      const line = lines(parser.startIndex)
      if (!empty.test(name)) open.push({ name, hidden: isHidden(name, attributes) })
      for (const [key, value] of Object.entries(attributes)) {
        if (value.startsWith('data:image/')) {
          pictures += 1
          addPicture(found, value, `picture ${pictures}`, line)
        } else if (worded.test(key)) {
          const author =
            key === 'content' &&
            /author|creator/i.test(attributes.name ?? attributes.property ?? '')
          add(
            value,
            author ? 'author in its head' : `attribute ${key.startsWith('data-') ? 'data-' : key}`,
            line,
            author ? 'person' : 'prose',
          )
          if (author)
            tell({
              ruleId: 'verify/author',
              severity: 'warning',
              line,
              person: value,
              message:
                'Unexpected name of whoever wrote it (in its head), expected none, or one whom the report names',
            })
        } else if (key === 'class') {
          if (!classes.has(value)) add(value, 'name of a class', line, 'code')
          classes.add(value)
        } else if (addressed.test(key))
          add(decoded(value), /^(?:id|name)$/.test(key) ? 'target of a link' : 'link', line, 'code')
        else if (/^on/.test(key))
          tell({
            ruleId: 'verify/script',
            severity: 'warning',
            line,
            message: 'Unexpected script in the page, expected a page that only shows',
          })
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
  return found
}

/** What of a style sheet is words: its comments, and what it writes into the page. */
const wordsOf = (css: string): string =>
  (css.match(/\/\*[\s\S]*?(?:\*\/|$)|"[^"]*"|'[^']*'/g) ?? []).join(' ')

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
