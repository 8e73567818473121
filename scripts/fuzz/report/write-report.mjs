import { stringify } from 'yaml'
import { makePen } from './make-pen.mjs'
import { writeBlocks } from './write-blocks.mjs'
import { abbreviations, panel, pseudonyms, recommendations } from './write-data.mjs'
import { noteCall, words } from './write-words.mjs'

/**
 * A report as the format allows it, with all that it has: the same one again for the same seed.
 *
 * @returns its files by name, the marks in it (see `makePen`), and the status that it is built with
 */
export function writeReport(seed) {
  const pen = makePen(seed)
  const { random } = pen
  const count = random.between(1, 6)
  const hasRecommendations = Array.from({ length: count }, () => random.chance(0.3))
  const planAt =
    hasRecommendations.includes(true) && random.chance(0.6) ? random.below(count) : undefined
  const once = new Map(
    Object.entries({ pseudonyms, panel, abbreviations }).flatMap(([name, write]) =>
      random.chance(0.5) ? [[random.below(count), [name, write]]] : [],
    ),
  )
  const titlePage = writeTitlePage(pen)
  const sections = hasRecommendations.map((recommends, at) => {
    const tables = once.has(at) ? [once.get(at)] : []
    if (recommends)
      tables.push(['recommendations', () => recommendations(pen, planAt !== undefined)])
    return writeSection(pen, tables, at === planAt)
  })
  const files = Object.fromEntries(
    [titlePage, ...sections].map((section, at) => [
      `${String(at).padStart(2, '0')}-section.md`,
      Buffer.from(asText(pen, section)),
    ]),
  )
  return {
    files: { ...files, ...pen.pictures, 'identities.yaml': Buffer.from(register) },
    marks: pen.marks,
    status: random.pick(['draft', 'draft', 'panel']),
  }
}

const register = 'people:\n  - pseudonym: Rowan\n    names: [Emrys Pugh Tomos]\n'

function writeTitlePage(pen) {
  const { random } = pen
  pen.notes = []
  pen.called = []
  const anywhere = { name: pen.own('title'), times: undefined }
  const given = (facts) => (random.chance(0.8) ? facts() : {})
  const report = {
    subject: random.pick(['Rowan', ['Rowan', 'Ash'], ['Rowan']]),
    ...given(() => ({ died: '2023-11' })),
    ...given(() => ({ partnership: words(pen, anywhere, 1, random.pick([6, 60])) })),
    ...given(() => ({
      author: words(pen, anywhere, 2, 3),
      'author-role': words(pen, anywhere, 1, 12),
    })),
    ...(random.chance(0.2) ? { chair: words(pen, anywhere, 2, 3) } : {}),
    ...given(() => ({ reference: 'DHR18' })),
    ...given(() => ({ completed: '2025-01' })),
    type: random.pick(['dhr', 'dardr']),
    death: random.pick(['homicide', 'suicide', 'unexpected']),
    ...given(() => ({ version: '0.10' })),
    numbering: random.pick(['continuous', 'continuous', 'sectional']),
  }
  const tribute = { name: 'body', times: 1, noNames: true }
  const blocks = random.chance(0.3) ? writeBlocks(pen, tribute, random.between(1, 6)) : []
  const title = `# ${words(pen, anywhere, 1, random.pick([5, 40]))}`
  return { front: { report }, blocks: [title, ...blocks], notes: pen.notes }
}

function writeSection(pen, tables, hasPlan) {
  const { random } = pen
  pen.notes = []
  pen.called = []
  const body = { name: 'body', times: 1 }
  const front = {
    ...(random.chance(0.2) ? { layout: 'landscape' } : {}),
    ...(random.chance(0.2) ? { 'page-break': true } : {}),
  }
  const lines = hasPlan ? ['::action-plan'] : []
  for (const [name, write] of tables) {
    if (random.chance(0.8)) lines.push(`::${name}`)
    front[name] = write(pen)
  }
  const title = pen.mark({ ...body, listed: true })
  pen.headingBegun()
  const blocks = [`# ${title} ${words(pen, undefined, 0, 8)}${noteCall(pen, body, 0.1)}`]
  for (const line of random.chance(0.5) ? lines : lines.toReversed()) {
    blocks.push(...writeBlocks(pen, body, random.below(random.pick([1, 4, 12]))), line)
    pen.headingEnded()
  }
  blocks.push(...writeBlocks(pen, body, random.below(random.pick([2, 10, 30]))))
  pen.headingEnded()
  return { front, blocks, notes: pen.notes }
}

/** The text of a file, once all labels are known. */
function asText({ random, labels }, { front, blocks, notes }) {
  const named = (...kinds) =>
    labels.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)
  const paragraphs = named('paragraph')
  for (const { items = [] } of front.recommendations ?? [])
    for (const item of items)
      if (paragraphs.length > 0 && random.chance(0.5)) item.from = [random.pick(paragraphs)]
  const yaml =
    Object.keys(front).length > 0 ? `---\n${stringify(front, { lineWidth: 0 })}---\n\n` : ''
  const text = `${yaml}${[...blocks, ...notes].join('\n\n')}\n`
  const anyOf = (names) => (names.length > 0 ? `[](#${random.pick(names)})` : 'there')
  const rangeOf = (names) => {
    const first = random.below(names.length - 1)
    return `[](#${names[first]})–[](#${names[random.between(first + 1, names.length - 1)]})`
  }
  return text
    .replace(/\[\]\(#\?number\)/g, () => anyOf(named('paragraph', 'item')))
    .replace(/\[\]\(#\?recommendation\)/g, () => anyOf(named('recommendation')))
    .replace(/\[\]\(#\?words\)/g, () => anyOf(named('words')))
    .replace(/\[\]\(#\?range\)/g, () => (paragraphs.length > 1 ? rangeOf(paragraphs) : 'there'))
}
