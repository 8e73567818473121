import { Parser } from 'htmlparser2'
import { Depth } from './budget.ts'

/** A text or a value of an attribute in XML. */
export interface MarkupText {
  text: string
  /** The elements about it, and the attribute: “rdf:Description/dc:creator/rdf:li”. */
  path: string
}

/** All texts and values of a piece of XML. Entities of its own are not expanded; throws an Excessive where it is nested too deep. */
export function readMarkup(xml: string): MarkupText[] {
  const found: MarkupText[] = []
  const path: string[] = []
  const depth = new Depth()
  const add = (text: string, name: string) => {
    if (/\p{L}{2}|\d{3}/u.test(text)) found.push({ text: text.trim(), path: name })
  }
  let words = ''
  const flush = () => {
    add(words, path.slice(-4).join('/'))
    words = ''
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.enter()
        flush()
        path.push(name)
        for (const [key, value] of Object.entries(attributes)) {
          if (!key.startsWith('xmlns')) add(value, `${name}/${key}`)
        }
      },
      ontext(text) {
        words += text
      },
      onclosetag() {
        depth.leave()
        flush()
        path.pop()
      },
      oncomment(text) {
        add(text, 'comment')
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  // Text about which there is no element: what is no XML at all, such as a picture's comment.
  flush()
  return found
}
