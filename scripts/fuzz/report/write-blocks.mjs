// What stands below one another in a section: paragraphs, lists, tables, pictures, quotations, headings, code.
import { drawPicture } from './draw-picture.mjs'
import { fromTheRight, label, noteCall, sentence, words } from './write-words.mjs'

/**
 * So many blocks, one of their kinds oftener than usual, that long rows of it are seen too.
 *
 * @param stream of the marks; `noNames` where nothing has a number or stands in the contents
 */
export function writeBlocks(pen, stream, count) {
  const kinds = [
    [40, paragraph],
    [4, unnumbered],
    [10, listBelowWords],
    [3, (pen, stream) => list(pen, stream)],
    [8, (pen, stream) => table(pen, stream)],
    [6, picture],
    [2, pictures],
    [6, quotation],
    [12, heading],
    [2, rule],
    [2, code],
    [2, fromTheRight],
    [2, comment],
  ]
  const [, favourite] = pen.random.pick(kinds)
  const share = pen.random.pick([0, 0, 20, 100])
  return Array.from({ length: count }, () => {
    const write = pen.random.weigh([...kinds, [share, favourite]])
    const block = write(pen, stream)
    if (write !== heading && write !== comment) pen.headingEnded()
    return block
  })
}

function paragraph(pen, stream) {
  return unnamed(pen, stream) + (stream.noNames ? '' : label(pen, 'paragraph', 0.1))
}

const unnumbered = (pen, stream) => `${unnamed(pen, stream)} {-}`

function unnamed(pen, stream) {
  const { random } = pen
  const text = [sentence(pen, stream, 1, random.pick([4, 40, 120]))]
  while (random.chance(0.3)) text.push(sentence(pen, stream, 1, 60))
  // The end of a line that was asked for.
  const ended = random.chance(0.05) ? '\\\n' : ' '
  return text.join(ended)
}

function listBelowWords(pen, stream) {
  const opens = `${words(pen, stream, 2, 30)}:`
  return `${opens}\n\n${list(pen, stream, { numbered: !stream.noNames })}`
}

/** @param numbered whether the list belongs to a numbered paragraph: its items can be named then */
export function list(pen, stream, { depth = 0, numbered = false } = {}) {
  const { random } = pen
  const ordered = random.chance(0.6)
  const first = ordered && random.chance(0.1) ? random.between(2, 30) : 1
  const loose = random.chance(0.5)
  const count = random.chance(0.03) ? 30 : random.between(1, 6)
  const items = Array.from({ length: count }, (_, at) => {
    const sign = ordered ? `${first + at}. ` : '- '
    const hasName = numbered && ordered && random.chance(0.1)
    const text = sentence(pen, stream, 1, random.pick([5, 40]))
    const blocks = [text + (hasName ? label(pen, 'item', 1) : '')]
    while (depth < 3 && random.chance(0.25)) {
      const inner = random.weigh([
        [8, () => list(pen, stream, { depth: depth + 1, numbered: numbered && ordered })],
        [3, () => sentence(pen, stream, 1, 50)],
        // In the cell of another table there is no room for one.
        [!stream || stream.apart ? 0 : 2, () => table(pen, stream, { most: 3 })],
        [2, () => `> ${sentence(pen, stream, 3, 40)}`],
        [2, () => picture(pen, stream && { ...stream, noNames: true })],
        [1, () => code(pen, stream)],
      ])
      // Two lists with nothing between them would be one.
      blocks.push(...(/^(?:\d+\.|-) /.test(blocks.at(-1)) ? ['<!-- another -->'] : []), inner())
    }
    return sign + indent(blocks.join('\n\n'), sign.length).trimStart()
  })
  return items.join(loose ? '\n\n' : '\n')
}

/** @param most columns */
export function table(pen, stream, { most = 12 } = {}) {
  const { random } = pen
  const columns = Math.min(most, random.pick([1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 12]))
  const [mostRows, longest] = stream.apart
    ? [4, 8]
    : random.weigh([
        [2, [40, 2]],
        [3, [40, 8]],
        [4, [12, 30]],
        [1, [4, 200]],
        [0.3, [2, 900]],
      ])
  const rows = random.between(0, mostRows)
  const name = pen.own('table')
  const streamOf = (part) => ({ ...stream, name: `${name}-${part}` })
  const across = (of) => Array.from({ length: columns }, (_, column) => of(column))
  const head = across((column) => {
    if (column > 0 && random.chance(0.1)) return ''
    // It is repeated on each page.
    const repeated = { ...streamOf('head'), times: undefined }
    return words(pen, repeated, 1, 4) + noteCall(pen, streamOf('head'), 0.05)
  })
  const body = Array.from({ length: rows }, () =>
    across((column) => (random.chance(0.1) ? '' : cell(pen, streamOf(column), longest))),
  )
  const sides = across(() => random.pick(['---', '---', ':--', ':-:', '--:']))
  return [head, sides, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Of a row that is cut the notes come as the pages do: the first column's may stand after the last one's. */
function cell(pen, ofColumn, longest) {
  const stream = { ...ofColumn, apart: true }
  const { random } = pen
  if (random.chance(0.01)) return `![in a cell](${drawPicture(pen)})`
  if (random.chance(0.2)) return sentence(pen, stream, 1, longest)
  return words(pen, stream, 1, longest) + noteCall(pen, stream, 0.05)
}

/** Alone in its paragraph: a figure. A drawing has a caption: an empty page is told from it by its words. */
function picture(pen, stream) {
  const address = drawPicture(pen)
  const named = stream && !stream.noNames && pen.random.chance(0.1)
  // A reference prints the caption once more.
  const own = named ? { ...stream, name: pen.own('caption'), times: undefined } : stream
  const captioned = address.endsWith('svg') || named || pen.random.chance(0.6)
  // A heading above it stands on its page; the caption may have to go to the next, for its notes.
  pen.headingEnded()
  // In a cell a caption has a few words on each line.
  const most = !stream || stream.apart ? 10 : 40
  const caption = captioned
    ? ` "${words(pen, own, 1, pen.random.pick([6, most]))}${noteCall(pen, own, 0.1)}"`
    : ''
  return `![a picture](${address}${caption})${named ? label(pen, 'words', 1) : ''}`
}

function pictures(pen, stream) {
  return Array.from({ length: pen.random.between(2, 3) }, () =>
    picture(pen, { ...stream, noNames: true }),
  ).join(' ')
}

function quotation(pen, stream) {
  const { random } = pen
  const blocks = Array.from({ length: random.between(1, 4) }, () =>
    random.chance(0.1) ? list(pen, stream, { depth: 2 }) : sentence(pen, stream, 3, 90),
  )
  return blocks.join('\n\n').replace(/^/gm, '> ')
}

function heading(pen, stream) {
  const { random } = pen
  const level = random.pick([2, 2, 3, 3, 4, 5])
  const name = stream.noNames ? '' : label(pen, 'words', 0.08)
  // A reference prints its words once more; the contents list the upper level.
  const own =
    name || stream.noNames
      ? { name: pen.own('heading'), times: undefined }
      : { ...stream, listed: level === 2 }
  if (own.times === undefined) pen.headingEnded()
  const text = `${pen.mark(own)} ${words(pen, undefined, 0, random.pick([6, 30]))}`.trim()
  if (own.times === 1) pen.headingBegun()
  return `${'#'.repeat(level)} ${text}${noteCall(pen, own, 0.08)}${name}`
}

const rule = (pen, stream) => `***\n\n${paragraph(pen, stream)}`
const comment = ({ random }) => `<!-- ${random.pick(['to be checked', 'with the family'])} -->`

function code(pen, stream) {
  const lines = Array.from({ length: pen.random.between(1, 6) }, () =>
    pen.random.chance(0.2) ? '' : words(pen, stream, 1, 30),
  )
  return `\`\`\`\n${lines.join('\n')}\n\`\`\``
}

const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by))
