// Words of one paragraph, cell or item, with all that may stand between them.
import { drawPicture } from './draw-picture.mjs'

const vocabulary =
  'the panel heard that she rang her practice in winter and nobody asked whether she was safe at home although records show that professionals had known since the spring a'.split(
    ' ',
  )
const faraway = ['שלום לכולם', 'مرحبا بالعالم', 'بيت', 'ירושלים']
/** Which labels they name is filled in when all are known. */
const references = [
  'paragraph [](#?number)',
  'paragraphs [](#?range)',
  'recommendation [](#?recommendation)',
  '[](#?words)',
]
const emoji = ['🙂', '👩‍👩‍👧', '🏴', '❤️']

/** Plain words: a mark at their beginning, and again after every eleven. */
export function words({ random, mark }, stream, least, most) {
  const count = random.between(least, most)
  const all = Array.from({ length: count }, (_, at) =>
    stream && at % 12 === 0 ? mark(stream) : random.pick(vocabulary),
  )
  return all.join(' ')
}

/** Words as a sentence has them, in one line. */
export function sentence(pen, stream, least, most) {
  const { random } = pen
  let text = words(pen, stream, least, most) + noteCall(pen, stream, 0.15)
  while (random.chance(0.2)) text += ` ${random.pick(oddities)(pen, stream)}`
  if (random.chance(0.3)) text += ` ${words(pen, stream, 1, most)}${noteCall(pen, stream, 0.15)}`
  return `${text}.`
}

const oddities = [
  (pen, stream) => `**${words(pen, stream, 1, 9)}**`,
  (pen, stream) => `*${words(pen, stream, 1, 5)}*`,
  (pen, stream) => `\`${words(pen, stream, 1, 6)}\``,
  (pen, stream) => `[${words(pen, stream, 1, 6)}](https://example.com/${'path/'.repeat(3)})`,
  (pen, stream) => `'${words(pen, stream, 2, 9)}' -- so it was said...`,
  ({ random }) => `https://example.org/${'pathpart/'.repeat(random.between(1, 30))}`,
  ({ random }) => 'w'.repeat(random.between(15, 120)),
  ({ random }) => random.pick(faraway),
  ({ random }) => random.pick(emoji),
  ({ random }) => random.pick(references),
  (pen) => `![among words](${drawPicture(pen)})`,
]

/**
 * Lines of Hebrew or Arabic words, which are drawn from the right: one mark, for it is drawn in another order, after
 * the word that says which way they run.
 */
export function fromTheRight(pen) {
  const text = Array.from({ length: pen.random.between(3, 30) }, () => pen.random.pick(faraway))
  text.splice(1, 0, pen.mark({ name: pen.own('right'), times: 1 }))
  return text.join(' ')
}

/** A footnote marker, now and then; the note is kept for the end of its file. */
export function noteCall(pen, stream, share) {
  const { random, notes, called } = pen
  if (!stream || !random.chance(share)) return ''
  const inOrder = !stream.isNote && !stream.apart
  if (inOrder && called.length > 0 && random.chance(0.12)) return `[^${random.pick(called)}]`
  const label = `n${notes.length + 1}`
  const at = notes.push('') - 1
  const own = { name: inOrder ? 'notes' : pen.own('note'), times: 1, isNote: true }
  const inner = stream.isNote ? 0 : 0.04
  const text = [words(pen, own, 2, random.pick([5, 20, 60, 250])) + noteCall(pen, own, inner)]
  if (random.chance(0.1)) text[0] += ` ${random.pick(references)}`
  if (random.chance(0.1)) text.push(`    ${words(pen, own, 5, 40)}.`)
  if (random.chance(0.08))
    text.push(`    1. ${words(pen, own, 1, 20)}\n    2. ${words(pen, own, 1, 20)}`)
  if (random.chance(0.05)) text.push(`    > ${words(pen, own, 3, 30)}`)
  if (random.chance(0.03)) text.push(`    ![in a note](${drawPicture(pen)})`)
  notes[at] = `[^${label}]: ${text.join('\n\n')}`
  if (inOrder) called.push(label)
  return `[^${label}]`
}

/** A label at the end of what has a number, now and then. */
export function label({ random, labels }, kind, share) {
  if (!random.chance(share)) return ''
  const name = `l-${labels.length + 1}`
  labels.push({ name, kind })
  return ` {#${name}}`
}
