import { decodeAddress } from '../../support/decode-address.ts'
import type { FoundText, Trait } from '../extraction.ts'
import { type CarriedFile, carriedFile } from '../picture/carried-file.ts'
import { carriedInList, carriedInStyle } from './carried-files.ts'
import { wordsOfStyle } from './words-of-style.ts'

/** Attributes that hold words, or may hold somebody's. */
const worded =
  /^(?:alt|title|aria-(?:label|description|roledescription|valuetext|placeholder)|placeholder|value|summary|label|content|abbr|data-.*)$/
const addressed = /^(?:href|src|srcset|action|formaction|poster|data|id|name|for|cite|xlink:href)$/

/** With what and when the page was made, as every folder shows it: programs are called as people are. */
const aboutTheFile =
  /^(?:generator|progid|originator|created|changed|(?:\w+[.:])?(?:date|created|modified|(?:published|modified)_time))$/i

export interface AttributeText {
  text: string
  place: string
  kind: FoundText['kind']
}

/** What an attribute of an element holds. */
export interface ReadAttribute {
  text?: AttributeText
  trait?: Trait
  files?: readonly CarriedFile[]
}

export const scriptInPage = (line: number): Trait => ({
  ruleId: 'verify/script',
  severity: 'warning',
  line,
  message: 'Unexpected script in the page, expected a page that only shows',
})

/** Reads each attribute: one that no rule of the format knows may hold a name as well as any other. */
export function readAttribute(
  key: string,
  value: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
): ReadAttribute {
  if (key === 'srcset')
    return {
      text: { text: value.replace(/data:\S+/gi, ''), place: 'link', kind: 'code' },
      files: carriedInList(value, line),
    }
  const file = carriedFile(value, line)
  if (file || /^\s*data:/i.test(value)) return file ? { files: [file] } : {}
  const code = (place: string, text = value): ReadAttribute => ({
    text: { text, place, kind: 'code' },
  })
  // Always a page, whatever it begins with.
  if (key === 'srcdoc')
    return { files: [{ kind: 'other', bytes: Buffer.from(`<!doctype html>${value}`), line }] }
  if (key === 'style') {
    const { rest, files } = carriedInStyle(value, line)
    return { ...code('style of an element', wordsOfStyle(rest)), files }
  }
  if (key.startsWith('on')) return { ...code('script'), trait: scriptInPage(line) }
  if (key === 'class') return code('name of a class')
  if (/^(?:id|name)$/.test(key)) return code('target of a link', decodeAddress(value))
  if (addressed.test(key)) {
    const runs = /^\s*(?:javascript|vbscript):/i.test(value)
    return { ...code('link', decodeAddress(value)), ...(runs ? { trait: scriptInPage(line) } : {}) }
  }
  const property = attributes.name ?? attributes.property ?? ''
  if (key === 'content' && aboutTheFile.test(property))
    return { text: { text: value, place: 'head of the page', kind: 'code' } }
  if (key === 'content' && /author|creator/i.test(property))
    return {
      text: { text: value, place: 'author in its head', kind: 'person' },
      trait: {
        ruleId: 'verify/author',
        severity: 'warning',
        line,
        person: value,
        message:
          'Unexpected name of whoever wrote it (in its head), expected none, or one whom the report names',
      },
    }
  if (worded.test(key))
    return {
      text: {
        text: value,
        place: `attribute ${key.startsWith('data-') ? 'data-' : key}`,
        kind: 'prose',
      },
    }
  return code('another attribute')
}
