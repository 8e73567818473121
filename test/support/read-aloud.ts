import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readStructure } from '../../src/print/finish/read-structure.ts'
import { type Element, elementsIn } from '../../src/print/finish/structure.ts'

/** What assistive technology makes of a PDF, in its order: a line for each element, indented, with its words. */
export async function readAloud(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = readStructure(document)
  if (!root) return ''
  const words = await wordsOfContent(bytes)
  const ids = new Map(elementsIn(root).map((element) => [element.id, element]))
  const wordsOf = (element: Element): string =>
    element.kids
      .map((kid) => {
        if (kid.kind === 'annotation') return ''
        if (kid.kind === 'content') return words.get(`${kid.page}/${kid.mcid}`) ?? '?'
        return inline.has(kid.type) ? say(kid) : ''
      })
      .join('')
  const say = (element: Element): string => {
    const said = wordsOf(element)
    if (element.type === 'Lbl') return `«${said.trim()}» `
    return element.type === 'Link' ? `[${said}]` : said
  }
  const lines: string[] = []
  const tell = (element: Element, depth: number): void => {
    const headers = element.headers?.map((id) => wordsOf(ids.get(id) ?? element)).join(', ')
    const facts = [
      element.id?.startsWith('note-') ? element.id : undefined,
      element.alt === undefined ? undefined : `“${element.alt}”`,
      element.listNumbering,
      element.scope,
      headers === undefined ? undefined : `under ${headers}`,
    ].filter((fact) => fact !== undefined)
    const aside = facts.length > 0 ? ` (${facts.join('; ')})` : ''
    const said = shorten(wordsOf(element).replace(/\s+/g, ' ').trim())
    lines.push(`${'  '.repeat(depth)}${element.type}${aside}${said === '' ? '' : `: ${said}`}`)
    tellKids(element, depth + 1)
  }
  const tellKids = (element: Element, depth: number): void => {
    for (const kid of element.kids) {
      if (kid.kind !== 'element') continue
      if (inline.has(kid.type)) tellKids(kid, depth)
      else tell(kid, depth)
    }
  }
  tell(root, 0)
  return `${lines.join('\n')}\n`
}

/** Elements within a line; their words stand among those around them. */
const inline = new Set(['Lbl', 'Link', 'Reference', 'Em', 'Strong', 'Code', 'Span'])

const shorten = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 70)} … ${words.slice(-70)}` : words

/** The words of each stretch of marked content, by page and number. */
async function wordsOfContent(bytes: Uint8Array): Promise<Map<string, string>> {
  const reader = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const words = new Map<string, string>()
  for (let page = 0; page < reader.numPages; page++) {
    const { items } = await (await reader.getPage(page + 1)).getTextContent({
      includeMarkedContent: true,
    })
    // Within a stretch others may be marked, such as words that are read from right to left.
    const keys = ['']
    for (const item of items) {
      const key = keys.at(-1) ?? ''
      if ('str' in item) {
        if (key !== '')
          words.set(key, `${words.get(key) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      } else if (item.type === 'endMarkedContent') keys.pop()
      else keys.push(item.id ? `${page}/${/mc(\d+)$/.exec(item.id)?.[1]}` : key)
    }
  }
  return words
}
