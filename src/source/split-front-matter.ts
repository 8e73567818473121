import { frontMatterKeys } from '../model/front-matter.ts'

/** A section's text, taken apart at its front matter. */
export interface SplitText {
  /** The YAML between the fences, or undefined where there is none. */
  yaml: string | undefined
  /** Offset of the YAML's first character in the text. */
  yamlOffset: number
  /** The text with its front matter blanked out, so that every offset and line stays. */
  body: string
  /** Whether the opening fence has no closing one. */
  unclosed: boolean
  /** Fences that are not written as `---`, or not on the first line, and that can be nothing else. */
  slips: FenceSlip[]
}

/** A fence that its author meant: what stands there, and where in the text. */
export interface FenceSlip {
  written: string
  offset: number
}

// Word processors make one long dash of hyphens. A line of them opens front matter only right above one of its keys.
const opening = new RegExp(
  `^(?:---[ \\t]*(?:\\r\\n|[\\r\\n])|(?<above>\\s*[\\r\\n])?(?<fence>[-–—―]{1,80})[ \\t]*(?:\\r\\n|[\\r\\n])(?=(?:(?:#.*)?[\\r\\n])*(?:${frontMatterKeys.join('|')}):(?:\\s|$)))`,
)
const closing = /^(?:---|\.\.\.|(?<fence>[-–—―]{2,80}|[–—―]))[ \t]*$/m

/** Parts the YAML front matter, fenced by `---`, from the Markdown below it. */
export function splitFrontMatter(text: string): SplitText {
  const start = opening.exec(text)
  if (!start) return { yaml: undefined, yamlOffset: 0, body: text, unclosed: false, slips: [] }
  const yamlOffset = start[0].length
  const { above = '', fence } = start.groups ?? {}
  const slips = fence === undefined ? [] : [{ written: fence, offset: above.length }]
  // YAML knows no lone carriage return as a line's end, CommonMark does; the length stays.
  const rest = text.slice(yamlOffset).replace(/\r(?!\n)/g, '\n')
  const end = closing.exec(rest.replaceAll('\r', ' '))
  if (!end) return { yaml: undefined, yamlOffset, body: text, unclosed: true, slips }
  const written = end.groups?.fence
  if (written !== undefined) slips.push({ written, offset: yamlOffset + end.index })
  const bodyOffset = yamlOffset + end.index + end[0].length
  const blank = text.slice(0, bodyOffset).replace(/[^\r\n]/g, ' ')
  return {
    yaml: rest.slice(0, end.index),
    yamlOffset,
    body: blank + text.slice(bodyOffset),
    unclosed: false,
    slips,
  }
}
