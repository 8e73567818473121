import { Parser } from 'htmlparser2'
import { type Attributes, fillOf, type Look, lookOf, unknownGround } from './look.ts'

/** What a style of a Word file says of the texts that have it. */
export interface WordStyle {
  look: Look
  /** The colour that it lays behind whole paragraphs or cells. */
  ground: string | undefined
}

type WordStyles = (id: string | undefined) => WordStyle

/** Styles may be based on one another in a ring. */
const deepest = 20

const plain: WordStyle = { look: {}, ground: undefined }

/** Reads the styles of a Word file. A style has the look of the one that it is based on, but for what it says itself. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, WordStyle & { basedOn: string | undefined }>()
  let last: (WordStyle & { basedOn: string | undefined }) | undefined
  let isTable = false
  let within = ''
  const read = (name: string, attributes: Attributes): void => {
    if (name === 'style') {
      last = { look: {}, ground: undefined, basedOn: undefined }
      isTable = attributes['w:type'] === 'table'
      styles.set(attributes['w:styleId'] ?? '', last)
    } else if (name === 'rPr' || name === 'pPr') within = name
    if (!last) return
    if (name === 'basedOn') last.basedOn = attributes['w:val']
    // Which of its cells a table's style colours is not worked out.
    else if (isTable && name === 'shd') last.ground = unknownGround
    else if (!isTable && within === 'rPr') Object.assign(last.look, lookOf(name, attributes))
    else if (within === 'pPr' && name === 'shd') last.ground = fillOf(attributes)
  }
  const parser = new Parser(
    {
      onopentag: (full, attributes) => read(full.slice(full.indexOf(':') + 1), attributes),
      onclosetag(full) {
        if (full === 'w:style') last = undefined
        else if (full === 'w:rPr' || full === 'w:pPr') within = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const worked = new Map<string, WordStyle>()
  return (id) => {
    if (id === undefined) return plain
    const known = worked.get(id)
    if (known) return known
    const style: WordStyle = { look: {}, ground: undefined }
    let next = styles.get(id)
    for (let depth = 0; next && depth < deepest; depth++) {
      style.look = { ...next.look, ...style.look }
      style.ground ??= next.ground
      next = styles.get(next.basedOn ?? '')
    }
    worked.set(id, style)
    return style
  }
}
