/** An address that holds a file, “data:image/png;base64,iVBO…”: where it and its content begin, and where both end. */
export interface DataAddress {
  start: number
  content: number
  end: number
}

/**
 * The addresses of a text that begin with “data:”, in order. The end of each is looked for by itself: to match a whole
 * picture of some megabytes the engine would need more room for going back than it has.
 *
 * @param beginning of an address, up to its content; a global pattern
 * @param end what stands after the content; a global pattern
 */
export function dataAddresses(text: string, beginning: RegExp, end: RegExp): DataAddress[] {
  const found: DataAddress[] = []
  beginning.lastIndex = 0
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const content = match.index + match[0].length
    end.lastIndex = content
    const after = end.exec(text)?.index ?? text.length
    found.push({ start: match.index, content, end: after })
    beginning.lastIndex = after
  }
  return found
}
