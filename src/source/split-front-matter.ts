/** A section's text, taken apart at its front matter. */
export interface SplitText {
  /** The YAML between the fences, or undefined where there is none. */
  yaml: string | undefined
  /** Offset of the YAML's first character in the text. */
  yamlOffset: number
  /** The text with its front matter blanked out, so that every offset and line stays. */
  body: string
  /** Whether the opening `---` has no closing one. */
  unclosed: boolean
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/** Parts the YAML front matter, fenced by `---`, from the Markdown below it. */
export function splitFrontMatter(text: string): SplitText {
  const start = opening.exec(text)
  if (!start) return { yaml: undefined, yamlOffset: 0, body: text, unclosed: false }
  const yamlOffset = start[0].length
  // YAML knows no lone carriage return as a line's end, CommonMark does; the length stays.
  const rest = text.slice(yamlOffset).replace(/\r(?!\n)/g, '\n')
  const end = closing.exec(rest.replaceAll('\r', ' '))
  if (!end) return { yaml: undefined, yamlOffset, body: text, unclosed: true }
  const bodyOffset = yamlOffset + end.index + end[0].length
  const blank = text.slice(0, bodyOffset).replace(/[^\r\n]/g, ' ')
  return {
    yaml: rest.slice(0, end.index),
    yamlOffset,
    body: blank + text.slice(bodyOffset),
    unclosed: false,
  }
}
