// The tables that stand in the front matter: what they hold, for the section that prints them.
import { list, table } from './write-blocks.mjs'
import { noteCall, sentence, words } from './write-words.mjs'

const people = ['Ash', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Jay', 'Lark', 'Rowan', 'Wren']

export function pseudonyms(pen) {
  const { random } = pen
  const stream = { name: pen.own('pseudonyms'), times: 1, apart: true }
  return people
    .slice(0, random.between(2, people.length))
    .map((name, at) => ({
      name,
      ...(at === 0 ? { role: 'victim' } : random.chance(0.2) ? { listed: false } : {}),
    }))
    .map((person) =>
      person.listed === false || random.chance(0.1)
        ? person
        : { ...person, relationship: words(pen, stream, 1, 20) + noteCall(pen, stream, 0.1) },
    )
}

/** The organisation stands beside its members, which a page may end between: each has its own stream. */
export function panel(pen) {
  const { random } = pen
  const own = (kind) => ({ name: pen.own(kind), times: 1, apart: true })
  const text = (stream, most) => words(pen, stream, 1, most) + noteCall(pen, stream, 0.08)
  return Array.from({ length: random.between(1, 12) }, () => {
    const row = {}
    if (random.chance(0.25)) row.heading = text({ ...own('row'), times: undefined }, 10)
    if (row.heading === undefined || random.chance(0.5)) {
      row.organisation = text(own('organisation'), 8)
      row.members = Array.from({ length: random.between(1, 5) }, () => {
        const stream = own('member')
        const title = random.chance(0.5) ? { title: text(stream, 4) } : {}
        const name = text(stream, 3)
        const role = random.chance(0.7) ? { role: text(stream, 12) } : {}
        return { ...title, name, ...role }
      })
    }
    return row
  })
}

export function abbreviations(pen) {
  const stream = { name: pen.own('abbreviations'), times: 1, apart: true }
  return Object.fromEntries(
    Array.from({ length: pen.random.between(1, 30) }, (_, at) => [
      `AB${String.fromCharCode(65 + at)}`.slice(0, 3),
      words(pen, stream, 1, 12),
    ]),
  )
}

/**
 * Groups of recommendations. Each text is printed once, and once more where the report has an action plan; the rest
 * is printed in that alone.
 */
export function recommendations(pen, hasPlan) {
  const { random } = pen
  const groups = random.between(1, 4)
  return Array.from({ length: groups }, (_, at) => {
    const name = { name: pen.own('group'), times: undefined, apart: true }
    // Without a heading a second group could not be told from the one before it.
    const heading =
      at > 0 || random.chance(0.7)
        ? { heading: words(pen, name, 1, 8) + noteCall(pen, name, 0.1) }
        : {}
    const count = heading.heading && groups > 1 && random.chance(0.2) ? 0 : random.between(1, 5)
    return count === 0
      ? heading
      : { ...heading, items: Array.from({ length: count }, () => recommendation(pen, hasPlan)) }
  })
}

function recommendation(pen, hasPlan) {
  const { random, labels } = pen
  const text = { name: pen.own('recommendation'), times: hasPlan ? 2 : 1, apart: true }
  const longest = random.pick([10, 60, 60, 300])
  const cell = (most) => {
    const stream = hasPlan ? { name: pen.own('plan'), times: 1, apart: true } : undefined
    const blocks = [sentence(pen, stream, 1, most)]
    while (random.chance(0.2)) blocks.push(sentence(pen, stream, 1, most))
    if (random.chance(0.15)) blocks.push(list(pen, stream, { depth: 2 }))
    return blocks.join('\n\n')
  }
  const blocks = [sentence(pen, text, 3, longest)]
  if (random.chance(0.3)) blocks.push(list(pen, text, { depth: 2 }))
  if (random.chance(0.1)) blocks.push(sentence(pen, text, 3, longest))
  if (random.chance(0.04)) blocks.push(table(pen, text, { most: 2 }))
  const own = {}
  if (random.chance(0.3)) {
    own.label = `l-${labels.length + 1}`
    labels.push({ name: own.label, kind: 'recommendation' })
  }
  return {
    ...own,
    text: blocks.join('\n\n'),
    ...(random.chance(0.7) ? { scope: random.pick(['local', 'regional', 'national']) } : {}),
    ...(random.chance(0.8)
      ? {
          lead: words(
            pen,
            hasPlan ? { name: pen.own('lead'), times: 1, apart: true } : undefined,
            1,
            5,
          ),
        }
      : {}),
    ...(random.chance(0.8) ? { action: cell(longest) } : {}),
    ...(random.chance(0.6) ? { milestones: cell(40) } : {}),
    ...(random.chance(0.6) ? { target: '2025-10' } : {}),
    ...(random.chance(0.6) ? { outcome: cell(40) } : {}),
  }
}
